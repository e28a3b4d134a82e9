"""Passages: a place in an article, and finding it again when the text has moved."""

from __future__ import annotations

from dataclasses import dataclass

CONTEXT = 32


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points `start` to `end` (exclusive) of an article's text as imported."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def of(self, text: str) -> str:
        """The words at this place."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        """The span `by` code points later."""
        return Span(self.start + by, self.end + by)


@dataclass(frozen=True, slots=True)
class Passage:
    """An exact quote with its neighbourhood and offset, so that it survives re-anchoring."""

    span: Span
    quote: str
    before: str
    after: str

    @classmethod
    def at(cls, text: str, span: Span) -> Passage:
        """The passage at `span` of `text`."""
        return cls(
            span,
            span.of(text),
            text[max(0, span.start - CONTEXT) : span.start],
            text[span.end : span.end + CONTEXT],
        )


def reanchor(passage: Passage, text: str) -> Span | None:
    """Where `passage` stands in a newer `text`, or None when its quote is gone.

    Of several places with the same quote the one with the most matching context wins, then the
    one nearest to the old offset.
    """
    if not passage.quote:
        return None
    best: tuple[int, int] | None = None
    found: Span | None = None
    at = text.find(passage.quote)
    while at >= 0:
        end = at + len(passage.quote)
        context = _common_suffix(passage.before, text[max(0, at - CONTEXT) : at])
        context += _common_prefix(passage.after, text[end : end + CONTEXT])
        score = (context, -abs(at - passage.span.start))
        if best is None or score > best:
            best, found = score, Span(at, end)
        at = text.find(passage.quote, at + 1)
    return found


def _common_prefix(a: str, b: str) -> int:
    count = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        count += 1
    return count


def _common_suffix(a: str, b: str) -> int:
    return _common_prefix(a[::-1], b[::-1])
