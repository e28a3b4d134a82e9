"""The reader's document: an article's words set as a Qt document of our own, never as foreign markup."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from briefing.core.article import Article, BlockKind, Certainty, RelatedItem
from briefing.core.passage import Span
from briefing.qt import fonts, wording
from briefing.qt.tokens import Tokens
from briefing.views.reader_map import OffsetMap
from briefing.views.reader_plan import Paragraph, Role

NO_BREAK = "\u00a0"
LONGEST_UNBROKEN = 40
"""So many characters of a figure stay on one line, in a narrow column as many as it has room for."""
STEP_UNBROKEN = 4
"""A column set anew while it is dragged is so only every few characters."""
_NUMBER_AND_UNIT = re.compile(r"\S*\d\S* \S+")
_WORD_PARTS = re.compile(r"[\s\-–—/]+")
BIDI_SIGN = "◊"
_BIDI_CONTROLS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
_UNSAFE = {ord(c): BIDI_SIGN for c in _BIDI_CONTROLS}
# Line ends within a block stay lines; what Qt keeps for its own frames and objects becomes a sign.
_UNSAFE |= {ord(c): "\u2028" for c in "\n\v\f\x85\u2029"}
_UNSAFE |= {n: "\ufffd" for n in (*range(0xFDD0, 0xFDF0), 0xFFFC, *range(0xD800, 0xE000))}
_UNSAFE |= {n: "\ufffd" for n in range(0x20) if chr(n) not in "\t\n\v\f\r"}
_UNSAFE[ord("\r")] = " "


def visible(text: str) -> str:
    """Foreign words as they may stand in a document: the same length, no control left without a sign."""
    return text.translate(_UNSAFE)


@dataclass(frozen=True, slots=True)
class Face:
    """How a role is set, in px at 100 %. `height` is the line's, `above` the space before."""

    px: float
    height: float
    above: float = 0.0
    below: float = 0.0
    serif: bool = True
    weight: int = 400
    colour: str = "text"
    indent: float = 0.0


TOP, BOTTOM = 21, 40
WIDE_LETTER = 0.5
"""What a letter or digit takes of a line, in sizes of the type, rather too much than too little."""
AGE_BESIDE = 30
"""From how wide a column on, in sizes of the type, the age of a related link stands beside it."""
# A line may run this much over the column rather than lose its last word to a pixel of the pane's border.
OVERHANG = 2
COLUMN_GAP = 18
"""Between the columns of a table, in design px."""
FACES = {
    Role.META: Face(12, 18, serif=False, colour="text_2"),
    Role.TITLE: Face(25, 31, above=3, below=1, weight=600),
    Role.SUBTITLE: Face(17, 26.5, above=10, colour="text_2"),
    Role.HEADING: Face(19, 26.5, above=18, weight=600),
    Role.BODY: Face(17, 26.5, above=15),
    Role.QUOTATION: Face(17, 26.5, above=15, indent=18),
    Role.LIST_ITEM: Face(17, 26.5, above=6, indent=18),
    Role.TABLE: Face(13, 20, above=15, serif=False),
    Role.CAPTION: Face(13, 20, above=6, serif=False, colour="text_2"),
    Role.FOLD: Face(12, 18, above=17, below=2, serif=False, colour="text_2"),
    Role.ASIDE_RULE: Face(12, 12, above=16, serif=False),
    Role.ASIDE_HEADING: Face(12, 18, above=3, serif=False, weight=600, colour="text_2"),
    Role.RELATED: Face(12, 19, above=0, serif=False, colour="text_3", indent=21),
    Role.ASIDE: Face(12, 18, above=6, serif=False, colour="text_3"),
}


class InertDocument(QTextDocument):
    """A document that opens nothing. Its words hold no addresses; this is the second layer."""

    def loadResource(self, type: int, name: QUrl | str) -> QImage | bytes:
        """One empty pixel for whatever is asked: None or no bytes would let Qt open the path itself."""
        if type == QTextDocument.ResourceType.StyleSheetResource.value:
            return b" "
        pixel = QImage(1, 1, QImage.Format.Format_ARGB32)
        pixel.fill(Qt.GlobalColor.transparent)
        return pixel


@dataclass(frozen=True, slots=True)
class Shape:
    """How wide and large to set: `left`, `column` and the pane's `width` in px, zoom as a factor."""

    left: float
    column: float
    width: float
    zoom: float = 1.0
    scale: float = 1.0
    """The text size of the whole program: fonts bring it along by themselves, lengths do not."""

    @property
    def factor(self) -> float:
        """What a design length is multiplied by."""
        return self.zoom * self.scale

    @property
    def set_so(self) -> tuple[object, ...]:
        """What a document is set by: in another one it is set anew, else its column alone changes."""
        return self.zoom, self.scale, self.ages_beside, *(self.unbroken(face) for face in FACES.values())

    @property
    def ages_beside(self) -> bool:
        """Whether the age of a related link stands at the right edge; in a narrow column it would break the link's words."""
        return self.column >= AGE_BESIDE * FACES[Role.RELATED].px * self.factor

    def unbroken(self, face: Face) -> int:
        """How many characters of a figure stay on one line: more than a line holds would break in the midst of a word."""
        held = self.column / (face.px * self.factor * WIDE_LETTER)
        return min(LONGEST_UNBROKEN, int(held) // STEP_UNBROKEN * STEP_UNBROKEN)


@dataclass(slots=True)
class Built:
    """A document with what was shown where: its map, and the paragraph of each of its blocks."""

    article: Article
    document: QTextDocument
    offsets: OffsetMap
    paragraphs: list[Paragraph] = field(default_factory=list)

    def paragraph(self, block: QTextBlock) -> Paragraph | None:
        """The paragraph a block was set from."""
        number = block.blockNumber()
        return self.paragraphs[number] if 0 <= number < len(self.paragraphs) else None

    def blocks(self, *roles: Role) -> list[QTextBlock]:
        """The blocks of some roles, in order."""
        return [self.document.findBlockByNumber(i) for i, p in enumerate(self.paragraphs) if p.role in roles]


def build(
    article: Article, paragraphs: Sequence[Paragraph], tokens: Tokens, shape: Shape, whole: Iterable[Span] = ()
) -> Built:
    """Set the paragraphs as plain words with formats of our own; no line breaks inside a span of `whole`."""
    document = InertDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    built = Built(article, document, OffsetMap(), list(paragraphs))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    setter = _Setter(article, tokens, shape, sorted(whole))
    for number, paragraph in enumerate(paragraphs):
        block_format = setter.block_format(paragraph)
        char_format = setter.char_format(paragraph.role)
        if number == 0:
            cursor.setBlockFormat(block_format)
            cursor.setBlockCharFormat(char_format)
        else:
            cursor.insertBlock(block_format, char_format)
        setter.insert(cursor, built.offsets, paragraph, char_format)
    cursor.endEditBlock()
    return built


def unbroken(text: str, whole: Sequence[Span], longest: int) -> str:
    """`text`, of the same length, with spaces that keep short stretches ("289 milioni di $") on one line.

    Of one longer than `longest` only a number keeps the word behind it.
    """
    parts, at = [], 0
    for span in whole:
        if span.start < at:
            continue
        parts += [text[at : span.start], _kept(span.of(text), longest)]
        at = span.end
    return "".join([*parts, text[at:]])


def _kept(words: str, longest: int) -> str:
    if len(words) <= longest:
        return words.replace(" ", NO_BREAK)
    return _NUMBER_AND_UNIT.sub(lambda m: _kept(m[0], longest) if len(m[0]) <= longest else m[0], words)


def set_shape(document: QTextDocument, shape: Shape, width: float) -> None:
    """Give the column its place in a view of `width` px: all to its right is margin."""
    frame = document.rootFrame().frameFormat()
    frame.setLeftMargin(shape.left)
    frame.setRightMargin(max(0.0, width - shape.left - shape.column - OVERHANG))
    frame.setTopMargin(TOP * shape.factor)
    frame.setBottomMargin(BOTTOM * shape.factor)
    document.rootFrame().setFrameFormat(frame)


def title_face(article: Article, shape: Shape) -> Face:
    """The title's face, so much smaller that its longest word stays whole in the column; never smaller than the text."""
    face = FACES[Role.TITLE]
    metrics = QFontMetricsF(face_font(face, shape.zoom))
    titles = [article.title, *(b.span.of(article.text) for b in article.body if b.kind is BlockKind.TITLE)]
    longest = max(metrics.horizontalAdvance(word) for word in _WORD_PARTS.split(visible(" ".join(titles))))
    # As wide as the column is at least until it is set anew.
    room = shape.unbroken(face) * WIDE_LETTER * face.px * shape.factor
    fits = max(min(1.0, room / longest if longest else 1.0), FACES[Role.BODY].px / face.px)
    return replace(face, px=face.px * fits, height=face.height * fits)


def tab_stops(rows: Sequence[str], width: Callable[[str], float], gap: float) -> list[QTextOption.Tab]:
    """Where the columns of rows with tabs begin, in px: each is as wide as its widest cell.

    Numbers begin there too: behind one that ends at a tab to the right, Qt may take the next tab for the same one.
    """
    cells = [row.split("\t") for row in rows if "\t" in row]
    widest = [max(width(row[n]) for row in cells if n < len(row)) for n in range(max(map(len, cells), default=0))]
    return [QTextOption.Tab(at, QTextOption.TabType.LeftTab) for at in accumulate(wide + gap for wide in widest[:-1])]


class _Setter:
    """Sets one paragraph after the other; formats are made once per role."""

    def __init__(self, article: Article, tokens: Tokens, shape: Shape, whole: Sequence[Span]) -> None:
        self._article = article
        self._tokens = tokens
        self._shape = shape
        self._whole = whole
        self._texts: dict[int, str] = {}
        self._formats: dict[Role, QTextCharFormat] = {}
        self._faces = FACES | {Role.TITLE: title_face(article, shape)}

    def char_format(self, role: Role) -> QTextCharFormat:
        if role not in self._formats:
            face = self._faces[role]
            form = QTextCharFormat()
            form.setFont(face_font(face, self._shape.zoom))
            form.setForeground(QColor(getattr(self._tokens, face.colour)))
            self._formats[role] = form
        return self._formats[role]

    def text(self, role: Role) -> str:
        """The article's text as a line of this role's type has room for its figures."""
        longest = self._shape.unbroken(FACES[role])
        if longest not in self._texts:
            self._texts[longest] = unbroken(self._article.text, self._whole, longest)
        return self._texts[longest]

    def block_format(self, paragraph: Paragraph) -> QTextBlockFormat:
        face, zoom = self._faces[paragraph.role], self._shape.factor
        form = QTextBlockFormat()
        form.setLineHeight(face.height * zoom, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        form.setTopMargin(0.0 if paragraph.joined else face.above * zoom)
        form.setBottomMargin(face.below * zoom)
        form.setLeftMargin(face.indent * zoom)
        if paragraph.role is Role.FOLD:
            form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        if paragraph.role is Role.TABLE:
            rows = [row for span in paragraph.spans for row in visible(span.of(self._article.text)).split("\u2028")]
            metrics = QFontMetricsF(face_font(face, self._shape.zoom))
            form.setTabPositions(tab_stops(rows, metrics.horizontalAdvance, COLUMN_GAP * zoom))
        if paragraph.role is Role.RELATED and self._shape.ages_beside:
            metrics = QFontMetricsF(face_font(face, self._shape.zoom))
            age = related_age(self._article, paragraph.item)
            form.setRightMargin(metrics.horizontalAdvance(age) + 20 * zoom if age else 0.0)
        return form

    def insert(self, cursor: QTextCursor, offsets: OffsetMap, paragraph: Paragraph, form: QTextCharFormat) -> None:
        text = self.text(paragraph.role)
        for number, span in enumerate(paragraph.spans):
            if number:
                cursor.insertText(" ", form)
            words = visible(span.of(text))
            offsets.add(span.start, words, cursor.position())
            cursor.insertText(words, form)
        if paragraph.words:
            cursor.insertText(visible(paragraph.words), form)
        match paragraph.role:
            case Role.META:
                cursor.insertText(self._meta(bool(paragraph.spans)), form)
            case Role.FOLD:
                self._insert_fold(cursor, paragraph, form)
            case Role.RELATED if not self._shape.ages_beside:
                age = related_age(self._article, paragraph.item)
                cursor.insertText(f" · {age}" if age else "", form)
            case Role.ASIDE_HEADING:
                cursor.insertText(QCoreApplication.translate("Reader", "Related on the same page"), form)
            case _:
                pass

    def _meta(self, has_kicker: bool) -> str:
        article = self._article
        parts = [] if has_kicker or not article.source_name else [article.source_name]
        if article.language:
            parts.append(wording.language(article.language))
        parts += dated(article)
        if any(c in _BIDI_CONTROLS for c in article.text):
            note = QCoreApplication.translate("Reader", "text direction marks shown as %1")
            parts.append(note.replace("%1", BIDI_SIGN))
        joined = " · ".join(visible(p) for p in parts)
        return f" · {joined}" if has_kicker and joined else joined

    def _insert_fold(self, cursor: QTextCursor, paragraph: Paragraph, form: QTextCharFormat) -> None:
        count = paragraph.sentences
        if count == 1:
            words = QCoreApplication.translate("Reader", "1 sentence without dates or figures")
        else:
            words = QCoreApplication.translate("Reader", "%n sentences without dates or figures", "", count)
        cursor.insertText(words, form)
        cursor.insertText("\u00a0\u00a0", form)
        link = QTextCharFormat(form)
        link.setFont(face_font(FACES[Role.FOLD], self._shape.zoom, weight=500))
        link.setForeground(QColor(self._tokens.accent))
        cursor.insertText(QCoreApplication.translate("Reader", "Show"), link)


def related_age(article: Article, item: RelatedItem | None) -> str:
    """A link's age in the page's own words, and the day that is: "4 giorni fa → 3 Dec 2024"."""
    if item is None or not item.age:
        return ""
    age = visible(item.age)
    day = resolved_day(article, item.days)
    return age if day is None else f"{age} → {wording.date(day)}"


def face_font(face: Face, zoom: float, weight: int | None = None) -> QFont:
    """The font of a face at a zoom."""
    make = fonts.serif_font if face.serif else fonts.ui_font
    return make(face.px * zoom, face.weight if weight is None else weight)


def saved_day(article: Article) -> dt.date | None:
    """When the page was saved, if the import noted it ("saved:2024-12-07")."""
    for note in article.notes:
        kind, _, value = note.partition(":")
        if kind == "saved":
            try:
                return dt.date.fromisoformat(value)
            except ValueError:
                return None
    return None


def resolved_day(article: Article, days: int | None) -> dt.date | None:
    """The day "4 giorni fa" means, counted from the day the page was saved; unknown without that day."""
    saved = saved_day(article)
    if saved is None or days is None:
        return None
    try:
        return saved - dt.timedelta(days=days)
    except OverflowError:
        return None


def published(day: dt.date, certainty: Certainty) -> str:
    """When an article was published: "published 21 Oct 2024", and whether that is inferred."""
    words = (
        QCoreApplication.translate("Reader", "published %1 (inferred)")
        if certainty is Certainty.INFERRED
        else QCoreApplication.translate("Reader", "published %1")
    )
    return words.replace("%1", wording.date(day))


def dated(article: Article) -> list[str]:
    """Which day an article carries: saved, else published, else added to the library."""
    saved = saved_day(article)
    if saved is not None:
        return [QCoreApplication.translate("Reader", "saved %1").replace("%1", wording.date(saved))]
    if article.published is not None:
        return [published(article.published, article.published_certainty)]
    if article.imported_at:
        day = dt.date.fromisoformat(article.imported_at[:10])
        return [QCoreApplication.translate("Reader", "added %1").replace("%1", wording.date(day))]
    return []
