"""Bulletins: whether an article is of one country's trade with the whole world, and no other country is a party."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.core.fact import Fact, FactKind, Figure
from briefing.ingest.extract.sides.parties import Countries
from briefing.ingest.extract.words.reading import Reading


def bulletin_of(r: Reading, sides: Countries, told: Sequence[Fact], happened: Sequence[Fact]) -> str | None:
    """The country of whose trade with the whole world the figures `told` are, if an article is about that one alone.

    A bulletin names its country's first customers and suppliers; whichever it names most is no party to it: fewer figures are
    of the trade with that one than with the whole world. One named in the headline is none only where it is one of several.
    An article of something that `happened` is of two.
    """
    figures = [f.figure for f in told if f.kind is FactKind.FIGURE]
    home = _reporter(figures)
    if happened or home not in sides.parties:
        return None
    world = sum(f.reporter == home and f.partner is None for f in figures)
    other = next((p for p in sides.parties if p != home), None)
    with_other = sum(_is_with(f, home, other) for f in figures)
    with_third = sum(f.reporter == home and f.partner not in (None, home, other) for f in figures)
    if world < _LEAST or world <= with_other:
        return None
    if any(h.category == other for h in r.hits.get("city", {}).values()):
        # "The talks go on in Santiago"
        return None
    headed = other is not None and _headed(r, other)
    return None if headed and not (world >= _MANY * with_other and with_third >= with_other) else home


def of_one(sides: Countries, home: str) -> Countries:
    """The countries of a bulletin of one country: the others are only mentioned."""
    mentioned = tuple(c for c in sides.first if c not in (home, "EU") and c in (*sides.mentioned, *sides.parties))
    return replace(sides, parties=(home,), mentioned=mentioned)


_LEAST = 2
"""Figures of a country's trade with the whole world that make a bulletin."""
_MANY = 3
"""How many such figures stand against one with a country that the headline names."""


def _reporter(figures: Sequence[Figure]) -> str | None:
    """The country whose trade most figures are."""
    told = [f.reporter for f in figures if f.reporter is not None]
    return max(told, key=told.count) if told else None


def _is_with(figure: Figure, home: str, other: str | None) -> bool:
    """Whether a figure is, or may be, of the trade with another party."""
    if figure.reporter in (None, other):
        return other is not None
    return figure.reporter == home and figure.partner is not None and figure.partner == other


def _headed(r: Reading, country: str) -> bool:
    """Whether the headline names a country."""
    first = next((s for s in r.sentences if not s.kicker), None)
    return first is not None and any(h.value == country for h in r.within("country", first.lo, first.hi))
