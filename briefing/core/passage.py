"""Passages: a place in an article, and finding it again when the text has moved."""

from __future__ import annotations

import re
from dataclasses import dataclass

CONTEXT = 32
SHORTEST_CONTEXT = 8
"""Fewer matching letters beside a quote say nothing about its place."""
LONG_QUOTE = 5
"""A quote of so many words needs no context."""
SHORTEST_SIMILAR, ALIKE, HALF_ALIKE = 24, 85, 40
"""Similar words are looked for from this length on; they must be alike by this much of 100, between old neighbours by less."""
WINDOW = 4000
"""How far from the old place similar words are looked for, in code points."""
_DIGITS = re.compile(r"\d+")


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


def reanchor(passage: Passage, text: str, near: int | None = None) -> Span | None:
    """Where `passage` stands in a newer `text`, or None when it cannot be told safely.

    The exact quote first, where something of its context still stands around it or the quote is long enough to
    speak for itself; of several such places the one with the most matching context, then the one nearest to
    `near` (by default the old offset). Then whatever stands between the same words before and after. Then the most
    similar words. No words are taken for the quote's whose numbers differ.
    """
    if not passage.quote:
        return None
    at = passage.span.start if near is None else near
    return _exact(passage, text, at) or _between(passage, text, at) or _similar(passage, text, at)


def _exact(passage: Passage, text: str, near: int) -> Span | None:
    best: tuple[int, int] | None = None
    found: Span | None = None
    at = text.find(passage.quote)
    while at >= 0:
        end = at + len(passage.quote)
        before = _common_suffix(passage.before, text[max(0, at - CONTEXT) : at])
        after = _common_prefix(passage.after, text[end : end + CONTEXT])
        score = (before + after, -abs(at - near))
        known = before >= _enough(passage.before) or after >= _enough(passage.after) or _speaks_for_itself(passage)
        if known and (best is None or score > best):
            best, found = score, Span(at, end)
        at = text.find(passage.quote, at + 1)
    return found


def _enough(context: str) -> int:
    """How much of one side of the context has to match: a third of it, all of it when there was little."""
    return min(len(context), max(SHORTEST_CONTEXT, len(context) // 3)) if context else CONTEXT


def _speaks_for_itself(passage: Passage) -> bool:
    # Nothing stood around it, or it is a clause of its own.
    return not (passage.before or passage.after) or len(passage.quote.split()) >= LONG_QUOTE


def _between(passage: Passage, text: str, near: int) -> Span | None:
    """What now stands between the words that stood before and after the quote."""
    if len(passage.before) < SHORTEST_CONTEXT or len(passage.after) < SHORTEST_CONTEXT:
        return None
    before, after = passage.before[-CONTEXT // 2 :], passage.after[: CONTEXT // 2]
    most = 2 * len(passage.quote) + SHORTEST_CONTEXT
    places = []
    at = text.find(before)
    while at >= 0:
        start = at + len(before)
        end = text.find(after, start, start + most + len(after))
        words = text[start:end] if end > start else ""
        if words.strip() and _numbers(words) == _numbers(passage.quote) and _alike(passage.quote, words) >= HALF_ALIKE:
            places.append(_stripped(text, Span(start, end)) if words != words.strip() else Span(start, end))
        at = text.find(before, at + 1)
    return min(places, key=lambda s: abs(s.start - near), default=None)


def _similar(passage: Passage, text: str, near: int) -> Span | None:
    """The most similar words in the neighbourhood, whole words only."""
    if len(passage.quote) < SHORTEST_SIMILAR:
        return None
    from rapidfuzz import fuzz

    first = max(0, near - WINDOW)
    window = text[first : near + len(passage.quote) + WINDOW]
    match = fuzz.partial_ratio_alignment(passage.quote, window, score_cutoff=ALIKE)
    if match is None:
        return None
    span = _whole_words(text, Span(first + match.dest_start, first + match.dest_end))
    words = span.of(text)
    same = _numbers(words) == _numbers(passage.quote) and _alike(passage.quote, words) >= ALIKE
    return span if same else None


def _alike(a: str, b: str) -> float:
    from rapidfuzz import fuzz

    return float(fuzz.ratio(" ".join(a.split()), " ".join(b.split())))


def _numbers(words: str) -> list[str]:
    """The runs of digits in words: "523.7" and "523,7" are the same number, "523.7" and "524" are not."""
    return _DIGITS.findall(words)


def _whole_words(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start > 0 and text[start - 1].isalnum() and start < end and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum() and end > start and text[end - 1].isalnum():
        end += 1
    return _stripped(text, Span(start, end))


def _stripped(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _common_prefix(a: str, b: str) -> int:
    count = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        count += 1
    return count


def _common_suffix(a: str, b: str) -> int:
    return _common_prefix(a[::-1], b[::-1])
