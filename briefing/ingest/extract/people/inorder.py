"""Inorder: two told side by side of whom nothing tells the country: they stand in the order of the two countries told before."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from briefing.core.fact import Fact
from briefing.ingest.extract.people.opposite import reach
from briefing.ingest.extract.words.reading import Reading, Sentence

_JOINED = 4
"""Tokens between two who are told side by side: "X and by the Deputy Y"."""
_BOTH = ("event.chairs", "role.delegation", "role.several", "role.leads", "role.under", "role.chaired")
_FACED = ("role.counterpart", "role.guest")
_PLURAL = ("role.delegation", "role.several")
"""What tells that two who stand side by side are each of their own side."""


def in_order(
    r: Reading, persons: Sequence[Fact], groups: Sequence[tuple[Sentence, list[int]]], parties: tuple[str, ...]
) -> Iterator[tuple[int, str]]:
    """Two persons without a country, each with the party that stands in its place where both are told.

    "The Pakistan-Kenya commission met in Nairobi. The delegations were headed by Deputy Ministers Khan and Otieno."
    """
    for sentence, inside in groups:
        if len(inside) != 2 or any(persons[n].person.country for n in inside) or len(parties) != 2:
            continue
        one, other = sorted(inside, key=lambda n: persons[n].span.start)
        if not _beside(r, persons[one], persons[other]) or not _of_both(r, sentence, persons[one], persons[other]):
            continue
        pair = _pair_before(r, sentence, parties)
        if pair is not None:
            yield from zip((one, other), pair, strict=True)


def _beside(r: Reading, one: Fact, other: Fact) -> bool:
    """Whether two are joined by "and", with small words only between."""
    (_, end), (start, _) = reach(r, one), reach(r, other)
    if start < end:
        # Both have the one office before the first.
        start = end + 1
    return 0 < start - end <= _JOINED and r.begins("number.and", end, start)


def _of_both(r: Reading, sentence: Sentence, one: Fact, other: Fact) -> bool:
    """Whether a sentence tells of delegations or who leads them beside the two, or gives both one office in the plural."""
    (lo, middle), (start, hi) = reach(r, one), reach(r, other)
    if r.ending("place.between", lo) is not None or r.any(_FACED, middle, max(start, hi)):
        # "Between Undersecretary Khan and Deputy Secretary Otieno", "President Khan and his host, President Otieno"
        return True
    return r.any(_BOTH, sentence.lo, lo) or r.any(_BOTH, hi, sentence.hi) or r.any(_PLURAL, lo, middle)


def _pair_before(r: Reading, sentence: Sentence, parties: tuple[str, ...]) -> tuple[str, str] | None:
    """The two parties as the sentence joins them, else the one before it, else the first lines of the article."""
    at = bisect_left(r.sentences, sentence.lo, key=lambda s: s.lo)
    before = r.sentences[max(0, at - 1) : at]
    for told in (sentence, *before, *r.sentences[:2]):
        pair = next(_pairs(r, told, parties), None)
        if pair is not None:
            return pair
    return None


def _pairs(r: Reading, sentence: Sentence, parties: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Two parties told side by side: "Kenya and Pakistan", "Pakistan-Kenya", "hispano-lusa"."""
    named = r.within("country", sentence.lo, sentence.hi)
    for one, other in zip(named, named[1:], strict=False):
        if one.value == other.value or {one.value, other.value} != set(parties) or other.i - one.j >= _JOINED:
            continue
        between = range(one.j, other.i)
        joined = not between or any(r.hit("number.and", k) is not None or r.word(k) == "-" for k in between)
        if joined and not r.any(("role.role",), one.j, other.i):
            yield one.value, other.value
