"""Several parties: the third countries that an article is about no less than about its two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.core.fact import Fact, FactKind
from briefing.ingest.extract.sides.parties import UNION, Countries


def of_several(sides: Countries, told: Sequence[Fact]) -> Countries:
    """The countries of an article with every party there is, the two it is read by before the others.

    A minister goes to two countries, a bulletin tells of three neighbours. A third country is a party where the article says
    about as much of it as of the lesser of the two: named where it begins, among few, or with figures `told` of the trade
    of one of the two with it.
    """
    if len(sides.parties) != _PAIR or UNION in sides.parties:
        return sides
    least = min(sides.weight.get(party, 0) for party in sides.parties)
    few = len(sides.weight) <= _FEW
    more = [
        code
        for code, weight in sides.weight.items()
        if code not in (*sides.parties, UNION)
        and weight >= _AS_MUCH * least
        and ((few and code in sides.lead) or _trades(code, sides.parties, told) >= _FIGURES)
    ]
    if not more:
        return sides
    parties = (*sides.parties, *sorted(more, key=lambda code: -sides.weight[code]))
    mentioned = tuple(code for code in sides.mentioned if code not in more)
    return replace(sides, parties=parties, mentioned=mentioned)


def first_of_several(sides: Countries, told: Sequence[Fact]) -> Countries:
    """The countries with the party first whose trade and meetings with most of the others are `told`."""
    if len(sides.parties) <= _PAIR:
        return sides
    pairs = {frozenset(_between(fact)) for fact in told}
    often = {code: sum(code in pair for pair in pairs if pair <= set(sides.parties)) for code in sides.parties}
    return replace(sides, parties=tuple(sorted(sides.parties, key=lambda code: -often[code])))


def _between(fact: Fact) -> tuple[str, ...]:
    """The two countries whose trade or meeting a fact tells, none where they are not two."""
    if fact.kind is FactKind.EVENT:
        return fact.event.parties if len(fact.event.parties) == _PAIR else ()
    if fact.kind is not FactKind.FIGURE or None in (fact.figure.reporter, fact.figure.partner):
        return ()
    return (str(fact.figure.reporter), str(fact.figure.partner))


_PAIR = 2
_AS_MUCH = 0.6
"""The part of what an article says of the lesser of its two that makes a third country one of its parties."""
_FEW = 6
"""Countries of an article that goes through few."""
_FIGURES = 3
"""Figures of the trade with a third country that make an article one of it, wherever they stand."""


def _trades(code: str, parties: Sequence[str], told: Sequence[Fact]) -> int:
    """How many figures are said to be of the trade of a party with a third country."""
    return sum(
        f.kind is FactKind.FIGURE
        and code in (f.figure.reporter, f.figure.partner)
        and (f.figure.reporter in parties or f.figure.partner in parties)
        and not any(n.field == "partner" and n.reason == "other_party" for n in f.notes)
        for f in told
    )
