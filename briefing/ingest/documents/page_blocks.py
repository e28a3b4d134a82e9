"""Page blocks: the sanitised tree of a page into pieces of text, with what each element says of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from briefing.core.article import BlockKind
from briefing.ingest.documents.limits import MAX_BLOCK, MAX_CELLS

_BLANKS = re.compile(r"[ \t\n\r\f]+")
_BREAK = "\x00"
"""Stands for `br` while a piece is collected: no text from outside holds it (the sanitiser removes NUL)."""

_BLOCKS = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer "
        "h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr "
        "ul",
    )
)
_KINDS = {
    "li": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.QUOTATION,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    **{f"h{n}": BlockKind.HEADING for n in range(1, 7)},
}
_HINTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (reason, re.compile(rf"(?:{words})\Z"))
    for reason, words in (
        ("share", r"share|shares|sharing|share-?(?:bar|box|buttons?|links|list|tools)|social|social-?(?:bar|icons|links|media|share|sharing)|sharedaddy|addtoany.*|sharethis"),
        ("related", r"related|related-?(?:articles|content|links|news|posts|stories|items)|read-?(?:also|more|next)|recommend(?:ed|ations)|more-?(?:news|stories)|most-?(?:read|popular)|see-?also"),
        ("newsletter", r"newsletter.*|subscribe|subscription|sign-?up|paywall"),
        ("cookies", r"cookies?|cookie-?(?:banner|bar|notice|consent)|consent|gdpr"),
        ("comments", r"comments?|comment-?(?:list|form|section|respond)|comments-?area|disqus.*|respond"),
        ("tags", r"tags|tag-?(?:list|links|cloud)|post-?tags|entry-?tags|article-?tags|keywords"),
        ("navigation", r"nav|navbar|navigation|breadcrumbs?|menu|pagination|pager|post-?navigation|skip-?link"),
        ("author", r"author-?(?:box|bio|info|card)|about-?author"),
        ("byline", r"byline|by-?line|dateline|posted-?on|(?:entry|post|article)-?(?:meta|date|info)|published|pubdate"),
        ("advertisement", r"ad|ads|advert|advertisement|ad-?(?:slot|banner|container|wrapper)|banner|promo|sponsored|sponsor"),
        ("copyright", r"copyright"),
    )
)  # fmt: skip
_TAG_HINTS = {"aside": "aside", "footer": "footer", "dialog": "dialog", "nav": "navigation"}
_UNHINTED = frozenset(("html", "body", "main", "article"))
_KICKER = re.compile(r"\b(?:kicker|eyebrow|overline|rubric|occhiello|surtitle|section-name|category-name)\b")
_SUBTITLE = re.compile(r"\b(?:subtitle|sub-title|subheadline|standfirst|deck|dek|lead-in|sottotitolo)\b")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(slots=True)
class Piece:
    """A stretch of a page's text: its kind, what its element says of it, and the element it stands in."""

    kind: BlockKind
    text: str
    tag: str
    parent: int
    hint: str | None = None
    article: int = 0
    """The `article` element it stands in, 0 for none."""
    linked: int = 0
    """How many of its code points are links."""

    @property
    def is_links(self) -> bool:
        """Whether the piece is nearly all links."""
        return self.linked * 10 >= len(self.text) * 8


@dataclass(slots=True)
class PageText:
    """The pieces of a page in order, and how many elements the page hides."""

    pieces: list[Piece] = field(default_factory=list)
    hidden: int = 0


def read(root: Any) -> PageText:
    """The pieces of a sanitised page (an lxml element), all of it; the caller chooses."""
    walk = _Walk(len(" ".join(root.itertext())))
    walk.element(root, BlockKind.PARAGRAPH, None)
    walk.flush()
    return walk.page


class _Walk:
    """One walk over a tree, collecting the words between block elements."""

    def __init__(self, total: int) -> None:
        self.page = PageText()
        self._total = total
        self._words: list[str] = []
        self._linked = 0
        self._in_link = 0
        self._context: tuple[BlockKind, str, int, str | None] = (BlockKind.PARAGRAPH, "body", 0, None)
        self._inside = [0]
        self._articles = [0]
        self._number = 0
        self._told = set[Any]()
        """Captions that stand over their tables already."""

    def element(self, element: Any, kind: BlockKind, hint: str | None) -> None:
        """Collect an element and all in it."""
        tag = element.tag
        if not isinstance(tag, str):
            return
        if element in self._told:
            return
        if element.get("hidden") is not None or _HIDDEN.search(element.get("style") or ""):
            self.page.hidden += 1
            return
        if tag == "br":
            self._words.append(_BREAK)
            return
        if tag not in _BLOCKS and not _KICKER.search((element.get("class") or "").lower()):
            self._inline(element, kind, self._hint(element, hint))
            return
        self.flush()
        before = self._context
        kind = self._kind(element, kind)
        hint = self._hint(element, hint)
        # A paragraph stands in its container, a container in itself: so siblings are told by one number.
        self._number += 1
        self._context = (kind, tag, self._inside[-1] if tag in ("p", "li", "td") else self._number, hint)
        self._inside.append(self._number)
        self._articles.append(self._number if tag == "article" else self._articles[-1])
        if tag == "table" and _is_data(element):
            self._table(element)
        else:
            self._children(element, kind, hint, keep=tag == "pre")
        self.flush()
        self._inside.pop()
        self._articles.pop()
        self._context = before

    def _inline(self, element: Any, kind: BlockKind, hint: str | None) -> None:
        is_link = element.tag == "a"
        self._in_link += is_link
        self._children(element, kind, hint)
        self._in_link -= is_link

    def _children(self, element: Any, kind: BlockKind, hint: str | None, *, keep: bool = False) -> None:
        self._add(element.text, keep)
        for child in element:
            self.element(child, kind, hint)
            self._add(child.tail, keep)

    def _add(self, words: str | None, keep: bool = False) -> None:
        if words:
            self._words.append(words.replace("\n", _BREAK) if keep else words)
            if self._in_link:
                self._linked += len(words.strip())

    def flush(self) -> None:
        """End the piece that is being collected; two `br` in a row begin another."""
        kind, tag, parent, hint = self._context
        words = _BLANKS.sub(" ", "".join(self._words))
        linked, self._words, self._linked = self._linked, [], 0
        for part in re.split(rf" ?{_BREAK}(?: ?{_BREAK})+ ?", words):
            text = re.sub(rf" ?{_BREAK} ?", "\n", part).strip()
            # A column of links, one to a line, is as many pieces.
            lines = text.split("\n") if linked * 2 > len(text) else [text]
            for line in filter(None, map(str.strip, lines)):
                self.page.pieces.append(
                    Piece(kind, line, tag, parent, hint, self._articles[-1], min(linked, len(line)))
                )

    def _kind(self, element: Any, kind: BlockKind) -> BlockKind:
        classes = (element.get("class") or "").lower()
        if _KICKER.search(classes):
            return BlockKind.KICKER
        if _SUBTITLE.search(classes):
            return BlockKind.SUBTITLE
        return _KINDS.get(element.tag, kind)

    def _hint(self, element: Any, hint: str | None) -> str | None:
        """Why the element says it is furniture. An element that holds a third of the page says nothing."""
        if hint or element.tag in _UNHINTED:
            return hint
        found = _TAG_HINTS.get(element.tag)
        marks = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('role') or ''}".lower().split()
        found = next((reason for reason, words in _HINTS if any(map(words.match, marks))), found)
        if found == "comments":  # readers may write more than the article holds
            return found if next(element.iter("h1"), None) is None else None
        if found is None:
            return None
        size = sum(len(words) for words in element.itertext())
        return found if size * 3 < self._total or size < 100 else None

    def _table(self, table: Any) -> None:
        """A table of data under its caption: a line per row, cells apart by tabs, cut where it is too long to lay out."""
        self._captions(table)
        lines: list[str] = []
        cells = size = 0
        for row in table.iter("tr"):
            words = [_BLANKS.sub(" ", " ".join(cell.itertext())).strip() for cell in row if cell.tag in ("td", "th")]
            line = "\t".join(words)
            if not line.strip():
                continue
            if lines and (cells + len(words) > MAX_CELLS or size + len(line) > MAX_BLOCK):
                self._emit_table(lines)
                lines, cells, size = [], 0, 0
            lines.append(line)
            cells += len(words)
            size += len(line) + 1
        self._emit_table(lines)

    def _captions(self, table: Any) -> None:
        """What a table is of, also where its figure tells it below: over the rows, as it is read."""
        figure = next((f for f in table.iterancestors("figure") if sum(1 for _ in f.iter("table")) == 1), None)
        told = [*table.iter("caption"), *(figure.iter("figcaption") if figure is not None else ())]
        for caption in told:
            words = _BLANKS.sub(" ", " ".join(caption.itertext())).strip()
            if words:
                self.page.pieces.append(
                    Piece(BlockKind.CAPTION, words, "caption", self._inside[-2], self._context[3], self._articles[-1])
                )
                self._told.add(caption)

    def _emit_table(self, lines: list[str]) -> None:
        text = "\n".join(lines).strip()
        if text:
            self.page.pieces.append(
                Piece(BlockKind.TABLE, text, "table", self._inside[-2], self._context[3], self._articles[-1])
            )


def _is_data(table: Any) -> bool:
    """Whether a table holds data: rows of several short cells, no table inside. Else it is the page's scaffold."""
    if next(_tables_inside(table), None) is not None:
        return False
    rows = [[c for c in row if c.tag in ("td", "th")] for row in table.iter("tr")]
    wide = [row for row in rows if len(row) > 1]
    if len(wide) < 2:
        return False
    longest = max(sum(map(len, cell.itertext())) for row in wide for cell in row)
    return longest <= 400


def _tables_inside(table: Any) -> Iterator[Any]:
    return (t for t in table.iter("table") if t is not table)
