"""Site furniture: share prompts, related links, newsletters and the like, recognised by general rules.

Furniture is kept as blocks with their reason, dimmed by the reader and never mined for facts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.core.article import Block, BlockKind, RelatedItem
from briefing.core.passage import Span
from briefing.ingest.documents import furniture_rules, shape
from briefing.ingest.documents.furniture_rules import Extent

_LONGEST_TITLE = 250
_LONGEST_BOX = 800
_SECTION_WORDS = 5


@dataclass(frozen=True, slots=True)
class Marked:
    """Blocks with the furniture among them marked, and the links that it offers."""

    blocks: tuple[Block, ...]
    related: tuple[RelatedItem, ...]


def mark(text: str, blocks: Sequence[Block]) -> Marked:
    """Mark the furniture among `blocks`, which stand in text order. Blocks that are furniture already stay so.

    A marker in the middle of the article excludes itself and the links that clearly belong to it; only after the
    last paragraph of prose does a list of links extend to the end.
    """
    marker = _Marker(text, blocks)
    marker.run()
    return Marked(tuple(marker.done), tuple(marker.related))


@dataclass(slots=True)
class _Link:
    """A related link while its lines are read."""

    start: int
    end: int
    title: Span | None = None
    section: str | None = None
    age: str | None = None
    days: int | None = None
    before: int = 0
    """How many code points stand before the age."""


class _Marker:
    """One pass over the blocks of one text."""

    def __init__(self, text: str, blocks: Sequence[Block]) -> None:
        self.text = text
        self.blocks = blocks
        self.done: list[Block] = []
        self.related: list[RelatedItem] = []
        self._words = [b.span.of(text) for b in blocks]
        self._verdicts = [furniture_rules.verdict(words) for words in self._words]
        prose = [
            i
            for i, (block, words) in enumerate(zip(blocks, self._words, strict=True))
            if block.kind is not BlockKind.FURNITURE and not self._verdicts[i] and shape.is_prose(words)
        ]
        self._first_prose = prose[0] if prose else len(blocks)
        self._last_prose = prose[-1] if prose else -1

    def run(self) -> None:
        """Read the blocks from first to last."""
        at = 0
        while at < len(self.blocks):
            at = self._read(at)

    def _read(self, at: int) -> int:
        """Mark the block `at` and what belongs to it; return the next one to read."""
        block = self.blocks[at]
        verdict = self._verdicts[at]
        if block.kind in (BlockKind.TITLE, BlockKind.KICKER):
            self.done.append(block)
            return at + 1
        if verdict is None:
            return self._read_unnamed(at)
        self._exclude(at, verdict.reason)
        if verdict.title is not None:
            span = shape.trimmed(self.text, block.span.start + verdict.title, block.span.end)
            if span and verdict.reason == "related":
                self.related.append(RelatedItem(span.of(self.text), None, None, None, span))
            return at + 1
        if verdict.extent is Extent.LIST:
            return self._read_list(at + 1)
        if verdict.extent is Extent.BOX:
            return self._read_box(at + 1)
        if verdict.extent is Extent.REST and self._first_prose < at:
            for following in range(at + 1, len(self.blocks)):
                self._exclude(following, verdict.reason)
            return len(self.blocks)
        return at + 1

    def _read_unnamed(self, at: int) -> int:
        """A block that no phrase names: an age beside a link, a line of names, or the article itself."""
        block, words = self.blocks[at], self._words[at]
        if block.kind is BlockKind.FURNITURE and block.reason == "related":
            return self._read_list(at)
        if block.kind is BlockKind.FURNITURE:
            self.done.append(block)
        elif self._age(at):
            if at > self._first_prose:
                return self._read_list(at)
            self._exclude(at, "byline")
        elif (
            not self._first_prose < at < self._last_prose
            and furniture_rules.is_navigation(words)
            and not self._heads_table(at)
        ):
            self._exclude(at, "navigation")
        elif 0 < at <= self._first_prose and furniture_rules.is_byline(words):
            self._exclude(at, "byline")
        else:
            self.done.append(block)
        return at + 1

    def _heads_table(self, at: int) -> bool:
        """Whether the line below is parted like this one and has numbers: this one names a table's columns."""
        below = self._words[at + 1].split("\n", 1)[0] if at + 1 < len(self.blocks) else ""
        strokes = self._words[at].count("|")
        return strokes > 0 and below.count("|") == strokes and any(map(str.isdecimal, below))

    def _age(self, at: int) -> furniture_rules.Age | None:
        """The age that a short line ends with, when what stands before it is a section's name."""
        age = furniture_rules.age(self._words[at])
        return age if age and len(age.before.split()) <= _SECTION_WORDS else None

    def _exclude(self, at: int, reason: str) -> None:
        block = self.blocks[at]
        self.done.append(replace(block, kind=BlockKind.FURNITURE, reason=reason))

    def _read_box(self, at: int) -> int:
        """An author's box: its one paragraph, when it stands after the article."""
        after = at > self._last_prose or at == self._last_prose == len(self.blocks) - 1
        if at < len(self.blocks) and after and len(self._words[at]) <= _LONGEST_BOX:
            self._exclude(at, "author")
            return at + 1
        return at

    def _read_list(self, at: int) -> int:
        """The links after a marker. Their lines are joined to one block per link."""
        links: list[_Link] = []
        while at < len(self.blocks) and self._verdicts[at] is None and self._belongs(at, links):
            if furniture_rules.is_networks(self._words[at]):
                self._exclude(at, "share")
            else:
                self._add_line(at, links)
            at += 1
        for link in links:
            span = Span(link.start, link.end)
            if link.title is None and link.section:
                # Nothing follows the age: what stood before it was the link's own words.
                link.title, link.section = Span(link.start, link.start + link.before), None
            self.done.append(Block(BlockKind.FURNITURE, span, "related"))
            if link.title:
                # The item begins at its words: the bullet before them is the list's.
                begin = self._without_bullet(span) or span
                words = " ".join(link.title.of(self.text).split())
                self.related.append(RelatedItem(words, link.section, link.age, link.days, begin))
        self.done.sort(key=lambda b: b.span)
        return at

    def _belongs(self, at: int, links: Sequence[_Link]) -> bool:
        """Whether the block is one more line of a list of links, and not the article going on."""
        words = self._words[at]
        if self.blocks[at].kind is BlockKind.FURNITURE:
            return self.blocks[at].reason == "related"
        if self._age(at) or furniture_rules.is_networks(words) or not words.strip(shape.BULLETS + " \n"):
            return True
        if links and links[-1].age and links[-1].title is None:
            return len(words) <= _LONGEST_TITLE
        if not shape.is_title_like(words) or (shape.is_sentence(words) and bool(re.search(r"\.\s", words))):
            return False
        return at > self._last_prose or (
            self.blocks[at].kind is BlockKind.LIST_ITEM and bool(links or self._is_marker(at - 1))
        )

    def _is_marker(self, at: int) -> bool:
        verdict = self._verdicts[at]
        return verdict is not None and verdict.reason == "related"

    def _add_line(self, at: int, links: list[_Link]) -> None:
        span = self.blocks[at].span
        age = furniture_rules.age(self._words[at])
        last = links[-1] if links else None
        if age is None:
            if last is None or last.title:
                links.append(_Link(span.start, span.end, title=self._without_bullet(span)))
            else:
                last.end, last.title = span.end, self._without_bullet(span)
            return
        before = age.before.strip(shape.BULLETS + " \n|,")
        if not before and last and last.title and not last.age:
            last.end, last.age, last.days = span.end, age.words, age.days
            return
        link = _Link(span.start, span.end, age=age.words, days=age.days)
        if len(before.split()) > _SECTION_WORDS:
            link.title = self._without_bullet(Span(span.start, span.start + len(age.before.rstrip())))
        else:
            link.section, link.before = before or None, len(age.before)
        links.append(link)

    def _without_bullet(self, span: Span) -> Span | None:
        start = span.start
        while start < span.end and self.text[start] in shape.BULLETS + " \n\t":
            start += 1
        return Span(start, span.end) if start < span.end else None
