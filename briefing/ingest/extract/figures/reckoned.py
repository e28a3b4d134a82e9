"""Reckoned: money told without a flow that is the trade, the balance or the other half of flows told beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from briefing.core import rounding
from briefing.core.amount import Amount
from briefing.core.fact import Fact, FigureStatus, Flow
from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.sides.side import at_odds
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import OTHER_WAY

_PRECISE, _ROUGH = 3, 2
"""Significant digits by which an amount tells that others come to it, and those that each of them has at least."""
UNSAID, BARE = ("money", "budget"), "bare"
"""Kinds of money that may be trade all the same: a loan or an investment is none, whatever comes to it. And what is not even said to be money."""
_NEAR = 1
"""Paragraphs between an amount and the flows that come to it."""


def as_reckoned(untold: Iterable[Untold], drafts: Sequence[Draft]) -> dict[int, Flow]:
    """The flows that money of no flow is of by arithmetic, by the token at which it begins.

    "Sur le total de 681 millions, l'Egypte a vendu pour 540 millions et acheté pour 141": the trade that its two flows come to.
    """
    found: dict[int, Flow] = {}
    told: dict[int, list[Draft]] = {}
    for draft in drafts:
        told.setdefault(draft.c.sentence.block, []).append(draft)
    for one in untold:
        if one.kind in UNSAID and _precision(one.amount) >= _PRECISE:
            flows = {f for a, b in _pairs(one, told) if (f := _missing(one.amount, a, b)) is not None}
            if len(flows) == 1:
                found[one.at] = flows.pop()
    return found


class Untold(NamedTuple):
    """An amount for which no flow was found: the token at which it begins, its sentence, and the fact it is so far."""

    at: int
    c: Clauses
    amount: Amount
    kind: str
    """What kind of money its words make it: "money", "loan"; BARE where they do not even name it."""
    fact: Fact | None


def _pairs(own: Untold, told: Mapping[int, Sequence[Draft]]) -> Iterable[tuple[Draft, Draft]]:
    """The figures next to each other in the paragraph of an amount, or one beside it, that may be what it is reckoned from."""
    near = [
        d for block in range(own.c.sentence.block - _NEAR, own.c.sentence.block + _NEAR + 1) for d in told.get(block, ())
        if d.figure.amount is not None and d.figure.product is None and d.figure.status is FigureStatus.OBSERVED
        and d.figure.amount.currency == own.amount.currency
    ]  # fmt: skip
    for a, b in pairwise(near):
        if not (at_odds(a.stated.partner, b.stated.partner) and at_odds(a.stated.reporter, b.stated.partner)):
            yield a, b


def _missing(amount: Amount, one: Draft, two: Draft) -> Flow | None:
    """What an amount is to two figures that it is the sum or the difference of, as precisely as the three are printed."""
    a, b = one.figure.amount, two.figure.amount
    assert a is not None
    assert b is not None
    flows = {one.figure.flow, two.figure.flow}
    if min(_precision(a), _precision(b)) < _ROUGH:
        return None
    (low_a, high_a), (low_b, high_b), (low, high) = (rounding.limits(_plain(x)) for x in (a, b, amount))
    if flows <= set(OTHER_WAY) and low_a + low_b < high and low < high_a + high_b:
        return Flow.TURNOVER
    apart = abs(abs(a.value) - abs(b.value))
    if abs(apart - amount.value) <= max(x.half_unit for x in (a, b, amount)) and apart:
        if flows == set(OTHER_WAY):
            return Flow.BALANCE
        if Flow.TURNOVER in flows and len(part := flows & set(OTHER_WAY)) == 1:
            return OTHER_WAY[part.pop()]
    return None


def _plain(amount: Amount) -> Amount:
    return replace(amount, digits=amount.digits.lstrip("-"))


def _precision(amount: Amount) -> int:
    """How many significant digits an amount is printed with."""
    return len(amount.digits.lstrip("-0.").replace(".", ""))
