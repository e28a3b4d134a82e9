"""The reader's offset map: code points of the article against positions of the shown document.

A Qt document counts UTF-16 units and shows the text in another order than it was imported in (a
sentence may be folded, a link list moved), so neither count can stand for the other.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from briefing.core.passage import Span


def utf16_length(text: str) -> int:
    """How many UTF-16 units `text` takes in a Qt document."""
    return len(text) + sum(1 for c in text if ord(c) > 0xFFFF)


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the article shown in one piece. `astral` are offsets of its two-unit code points."""

    start: int
    end: int
    position: int
    astral: tuple[int, ...] = ()

    @property
    def position_end(self) -> int:
        """The document position after the last unit."""
        return self.position + self.end - self.start + len(self.astral)

    def to_document(self, offset: int) -> int:
        """The document position of a code point of this segment (its end included)."""
        inside = offset - self.start
        return self.position + inside + bisect_left(self.astral, inside)

    def to_article(self, position: int) -> int:
        """The code point at a document position; the second unit of a pair is its first."""
        inside = position - self.position
        low, high = 0, len(self.astral)
        # The i-th pair starts i units later than its code point: find how many start before here.
        while low < high:
            middle = (low + high) // 2
            if self.astral[middle] + middle < inside:
                low = middle + 1
            else:
                high = middle
        return self.start + inside - low


@dataclass(slots=True)
class OffsetMap:
    """Which stretch of the article stands where in the document. Filled by whoever builds it."""

    _by_article: list[Segment] = field(default_factory=list)
    _by_document: list[Segment] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)
    _positions: list[int] = field(default_factory=list)

    def add(self, start: int, text: str, position: int) -> None:
        """Say that `text`, code points `start` onwards, was inserted at document `position`."""
        if not text:
            return
        astral = tuple(i for i, c in enumerate(text) if ord(c) > 0xFFFF) if not text.isascii() else ()
        segment = Segment(start, start + len(text), position, astral)
        at = bisect_left(self._starts, start)
        self._starts.insert(at, start)
        self._by_article.insert(at, segment)
        at = bisect_left(self._positions, position)
        self._positions.insert(at, position)
        self._by_document.insert(at, segment)

    def ranges(self, span: Span) -> list[tuple[int, int]]:
        """Where the code points of `span` are shown, as document ranges in article order; [] if folded."""
        found = []
        at = max(0, bisect_right(self._starts, span.start) - 1)
        while at < len(self._by_article) and self._by_article[at].start < span.end:
            segment = self._by_article[at]
            start, end = max(span.start, segment.start), min(span.end, segment.end)
            if start < end:
                found.append((segment.to_document(start), segment.to_document(end)))
            at += 1
        return found

    def position_of(self, offset: int) -> int | None:
        """The document position of a code point, None when it is not shown."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return None
        segment = self._by_article[at]
        return segment.to_document(offset) if offset <= segment.end else None

    def nearest_position(self, offset: int) -> int:
        """The document position of a code point, or of the last one shown before it."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return self._by_article[0].position if self._by_article else 0
        segment = self._by_article[at]
        return segment.to_document(min(offset, segment.end))

    def offset_of(self, position: int) -> int | None:
        """The code point at a document position, None on words that are not the article's."""
        at = bisect_right(self._positions, position) - 1
        if at < 0:
            return None
        segment = self._by_document[at]
        return segment.to_article(position) if position <= segment.position_end else None

    def nearest_offset(self, position: int) -> int:
        """The code point at a document position, or the end of the last one shown before it."""
        at = bisect_right(self._positions, position) - 1
        if at < 0:
            return self._by_document[0].start if self._by_document else 0
        segment = self._by_document[at]
        return segment.to_article(min(position, segment.position_end))

    def span_of(self, first: int, last: int) -> Span | None:
        """The span that document positions `first` to `last` show; None when they hold none of it.

        Words between that are not the article's are left out at both ends. A selection across a
        fold covers what is folded: it is one stretch of the article.
        """
        touched = [s for s in self._between(first, last) if s.position < last and first < s.position_end]
        if not touched:
            return None
        lead, tail = touched[0], touched[-1]
        start = lead.to_article(max(first, lead.position))
        end = tail.to_article(min(last, tail.position_end))
        if last < tail.position_end and tail.to_document(end) < last:
            end += 1
        return Span(start, end) if start < end else None

    def _between(self, first: int, last: int) -> list[Segment]:
        at = max(0, bisect_right(self._positions, first) - 1)
        return self._by_document[at : bisect_left(self._positions, last)]
