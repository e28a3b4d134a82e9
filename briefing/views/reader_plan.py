"""The reader's plan: which stretches of an article are shown, in what order and role, which are folded."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from briefing.core.article import Article, Block, BlockKind, RelatedItem
from briefing.core.passage import Span

LEAD_SENTENCES = 2
LONGEST_PARAGRAPH = 20_000
LONGEST_WORD = 5_000


class Role(StrEnum):
    """How a paragraph of the shown document is set."""

    META = "meta"
    TITLE = "title"
    SUBTITLE = "subtitle"
    HEADING = "heading"
    BODY = "body"
    QUOTATION = "quotation"
    LIST_ITEM = "list_item"
    TABLE = "table"
    CAPTION = "caption"
    FOLD = "fold"
    ASIDE_RULE = "aside_rule"
    ASIDE_HEADING = "aside_heading"
    RELATED = "related"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph: spans of the article, one after the other with a space between.

    `words` are shown when there are no spans (a title taken from elsewhere). `folded` holds the
    spans that a fold line stands for, `sentences` how many that is. `item` is the link of a
    related row. `joined` when it goes on with the paragraph before it without a gap.
    """

    role: Role
    spans: tuple[Span, ...] = ()
    words: str = ""
    folded: tuple[Span, ...] = ()
    sentences: int = 0
    item: RelatedItem | None = None
    joined: bool = False


_ROLES = {
    BlockKind.TITLE: Role.TITLE,
    BlockKind.SUBTITLE: Role.SUBTITLE,
    BlockKind.HEADING: Role.HEADING,
    BlockKind.PARAGRAPH: Role.BODY,
    BlockKind.QUOTATION: Role.QUOTATION,
    BlockKind.LIST_ITEM: Role.LIST_ITEM,
    BlockKind.TABLE: Role.TABLE,
    BlockKind.CAPTION: Role.CAPTION,
}
_FOLDABLE = (Role.BODY, Role.QUOTATION, Role.LIST_ITEM, Role.SUBTITLE, Role.CAPTION, Role.TABLE, Role.HEADING)
_END = re.compile(r"[.!?…。！？][\"'”’»)\]]*\s+(?=[\"'“‘«(\[¿¡„]*[^\W_])")
_LAST_WORD = re.compile(r"(\S+)$")
_WORD_LIKE = re.compile(r"[^\W_]")
_WORD = re.compile(r"\S+")
_SPACES = re.compile(r"\s+")


def sentences(text: str, start: int, end: int, whole: Sequence[Span] = ()) -> Iterator[Span]:
    """The sentences of code points `start` to `end`, trimmed; none ends inside a span of `whole`.

    A full stop ends one before white space and anything but a small letter, yet not after an
    initial, an ordinal ("5. Runde") or an abbreviation.
    """
    at = start
    for match in _END.finditer(text, start, end):
        cut = match.end()
        if not _ends_sentence(text, match.start(), cut) or any(s.start < cut < s.end for s in whole):
            continue
        yield _trimmed(text, at, cut)
        at = cut
    if at < end and text[at:end].strip():
        yield _trimmed(text, at, end)


def _ends_sentence(text: str, stop: int, after: int) -> bool:
    following = text[after : after + 8].lstrip("\"'“‘«([¿¡„")
    if following and following[0].islower():
        return False
    if text[stop] != ".":
        return True
    before = _LAST_WORD.search(text, max(0, stop - 40), stop)
    word = before.group(1).lstrip("(\"'“«„[") if before else ""
    if word.isdigit():
        # "5. Runde" is an ordinal, "nel 2023. Nei" an end: ordinals have one or two digits.
        return len(word) > 2
    # Initials and abbreviations: "J. Cooreman", "U.S. exports", "Mr. Smith", "dott. Rossi".
    initial = len(word) == 1 and word.isalpha()
    return not initial and "." not in word and word.casefold() not in _ABBREVIATIONS


_ABBREVIATIONS = frozenset(
    ("mr", "mrs", "ms", "dr", "prof", "sig", "dott", "ing", "avv", "art", "nr", "st", "vs", "cfr", "pag", "mio")
    + ("mrd", "mln", "mld", "bn", "approx", "ca", "bzw", "inkl", "col", "lt", "rev", "hon", "sen", "rep", "gov")
    + ("jan", "feb", "mar", "apr", "aug", "sep", "sept", "oct", "nov", "dec", "тыс", "млн", "млрд", "долл", "им")
)


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def plan(article: Article, *, keep: Sequence[Span] | None, opened: Collection[int] = ()) -> list[Paragraph]:
    """The paragraphs to show. `keep` None shows all; else only the lead and what holds one of its spans.

    A fold whose first code point is in `opened` is shown in full. Furniture follows the body:
    first the links of the page, then its other words.
    """
    body = _body(article)
    if keep is not None:
        body = _folded(article, body, sorted(keep), opened)
    return list(_short_enough(article.text, [*body, *_aside(article)]))


def _body(article: Article) -> list[Paragraph]:
    found: list[Paragraph] = [Paragraph(Role.META)]
    kicker = next((b for b in article.body if b.kind is BlockKind.KICKER), None)
    if kicker is not None:
        found[0] = Paragraph(Role.META, (kicker.span,))
    if not any(b.kind is BlockKind.TITLE for b in article.body) and article.title:
        found.append(Paragraph(Role.TITLE, words=article.title))
    for block in article.body:
        if block.kind is BlockKind.KICKER and block is kicker:
            continue
        role = _ROLES.get(block.kind, Role.BODY)
        span = _trimmed(article.text, block.span.start, block.span.end)
        if span.start < span.end:
            found.append(Paragraph(role, (span,)))
    return found


def _aside(article: Article) -> list[Paragraph]:
    links = [_link(article, item) for item in article.related]
    others = [b for b in article.excluded if _worth_showing(article, b)]
    found = []
    if links or others:
        found.append(Paragraph(Role.ASIDE_RULE))
    if links:
        found += [Paragraph(Role.ASIDE_HEADING), *links]
    for block in others:
        found.append(Paragraph(Role.ASIDE, (_trimmed(article.text, block.span.start, block.span.end),)))
    return found


def _link(article: Article, item: RelatedItem) -> Paragraph:
    at = article.text.find(item.title, item.span.start, item.span.end) if item.title else -1
    if at < 0:
        return Paragraph(Role.RELATED, words=item.title, item=item)
    return Paragraph(Role.RELATED, (Span(at, at + len(item.title)),), item=item)


def _worth_showing(article: Article, block: Block) -> bool:
    shown = any(block.span.overlaps(item.span) for item in article.related)
    return not shown and _WORD_LIKE.search(article.text, block.span.start, block.span.end) is not None


def _folded(
    article: Article, body: Iterable[Paragraph], keep: Sequence[Span], opened: Collection[int]
) -> list[Paragraph]:
    found: list[Paragraph] = []
    hidden: list[Span] = []
    counted = 0
    lead = LEAD_SENTENCES

    def fold() -> None:
        nonlocal hidden, counted
        if hidden and counted and hidden[0].start not in opened:
            found.append(Paragraph(Role.FOLD, folded=tuple(hidden), sentences=counted))
        elif hidden:
            found.extend(_unfolded(paragraphs, hidden))
        hidden, counted = [], 0

    paragraphs = list(body)
    kept = _Kept(keep)
    for paragraph in paragraphs:
        if paragraph.role not in _FOLDABLE:
            fold()
            found.append(paragraph)
            continue
        run: list[Span] = []
        span = paragraph.spans[0]
        for sentence in sentences(article.text, span.start, span.end, kept.within(span)):
            prose = paragraph.role in (Role.BODY, Role.QUOTATION, Role.LIST_ITEM)
            if (prose and lead > 0) or kept.any_in(sentence):
                fold()
                run.append(sentence)
            else:
                if run:
                    found.append(replace(paragraph, spans=_merged(article.text, run)))
                    run = []
                hidden.append(sentence)
                counted += paragraph.role is not Role.HEADING
            lead -= prose
        if run:
            found.append(replace(paragraph, spans=_merged(article.text, run)))
    fold()
    return found


def _unfolded(paragraphs: Iterable[Paragraph], hidden: Sequence[Span]) -> Iterator[Paragraph]:
    """The folded stretch as its paragraphs again, sentences of one block run together."""
    whole = Span(hidden[0].start, hidden[-1].end)
    for paragraph in paragraphs:
        for span in paragraph.spans:
            if span.overlaps(whole) and paragraph.role in _FOLDABLE:
                part = Span(max(span.start, whole.start), min(span.end, whole.end))
                yield replace(paragraph, spans=(part,))


def _merged(text: str, run: Sequence[Span]) -> tuple[Span, ...]:
    """Neighbouring sentences as one span, the white space between them included."""
    merged = [run[0]]
    for span in run[1:]:
        if not text[merged[-1].end : span.start].strip():
            merged[-1] = Span(merged[-1].start, span.end)
        else:
            merged.append(span)
    return tuple(merged)


class _Kept:
    """The spans that keep a sentence from being folded, found without going through all of them."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = spans
        self._at = 0

    def within(self, span: Span) -> list[Span]:
        """Those that touch `span`; asked in text order."""
        while self._at < len(self._spans) and self._spans[self._at].end <= span.start:
            self._at += 1
        found = []
        for kept in self._spans[self._at :]:
            if kept.start >= span.end:
                break
            found.append(kept)
        self._now = found
        return found

    def any_in(self, sentence: Span) -> bool:
        """Whether one of those last found touches the sentence."""
        return any(sentence.overlaps(k) for k in self._now)


def _short_enough(text: str, paragraphs: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """Paragraphs cut where a layout would take too long: a word of a million letters takes a minute."""
    for paragraph in paragraphs:
        if all(s.end - s.start <= LONGEST_WORD for s in paragraph.spans):
            yield paragraph
            continue
        pieces = [piece for span in paragraph.spans for piece in _pieces(text, span)]
        for number, piece in enumerate(pieces):
            yield replace(paragraph, spans=(piece,), joined=paragraph.joined or number > 0)


def _pieces(text: str, span: Span) -> Iterator[Span]:
    at = span.start
    while at < span.end:
        limit = min(at + LONGEST_PARAGRAPH, span.end)
        if limit < span.end:
            spaces = list(_SPACES.finditer(text, limit - LONGEST_WORD, limit))
            limit = spaces[-1].end() if spaces else limit
        for word in _WORD.finditer(text, at, limit):
            if word.end() - word.start() > LONGEST_WORD:
                limit = word.start() + LONGEST_WORD
                break
        yield Span(at, limit)
        at = limit
