"""Titled: the time of a figure in a title, known from the text below it that tells the same amount or what it is made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from briefing.core import rounding
from briefing.core.amount import Amount
from briefing.core.article import Certainty
from briefing.core.fact import Fact, FactKind, FieldNote, Figure, FigureStatus, Flow
from briefing.core.period import Period
from briefing.ingest.extract.changes.bases import default_base
from briefing.ingest.extract.figures.confidence import CARRIED
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.words.reading import Reading

_UNDATED = ("no_period", "period_carried_over")
_NEAR = Decimal("0.1")
"""The part of an amount by which a title may round it: "more than a billion" of 1.05."""
_FIRST = 40
"""Figures of the text among which one looks for that of a title."""


def as_told_below(r: Reading, drafts: Sequence[Draft], facts: Sequence[Fact]) -> list[Fact]:
    """The figures, those of titles without a time with that of the one figure below that can be the same amount.

    "Trade climbs to $3.4bn", over "Trade came to $3.39 billion in 2024".
    """
    heads = {r.span(d.i, d.j).end for d in drafts if d.c.sentence.head}
    below = [f.figure for f in facts if f.span.end not in heads and f.figure.period is not None][:_FIRST]
    return [_dated(fact, below) if fact.span.end in heads and fact.figure.period is None else fact for fact in facts]


def _dated(fact: Fact, below: Sequence[Figure]) -> Fact:
    figure = fact.figure
    times = {f.period for f in below if f.period is not None and _can_be_one(figure, f)} or _made_of(figure, below)
    if len(times) != 1:
        return fact
    period = times.pop()
    notes = (
        *(n for n in fact.notes if n.field != "period"),
        FieldNote("period", None, Certainty.INFERRED, "same_article"),
    )
    reasons = tuple(reason for reason in fact.reasons if reason not in _UNDATED)
    settled = replace(figure, period=period, flags=tuple(f for f in figure.flags if f != "carried_over"))
    sure = min(100, fact.confidence + (CARRIED if reasons != fact.reasons else 0))
    return replace(fact, payload=_based(settled, period), notes=notes, reasons=reasons, confidence=sure)


def _made_of(title: Figure, below: Sequence[Figure]) -> set[Period]:
    """The times at which exports and imports told below come to the trade of a title, or to its balance: "Deficit reaches $193 million"."""
    if (
        title.flow not in (Flow.TURNOVER, Flow.BALANCE)
        or title.amount is None
        or title.status is not FigureStatus.OBSERVED
    ):
        return set()
    whole, unit = abs(title.amount.value), title.amount.currency
    both: dict[Period, dict[Flow, Amount]] = {}
    for figure in below:
        amount = figure.amount
        if figure.period is None or amount is None or amount.currency != unit or figure.status is not title.status:
            continue
        if (figure.product is None) == (title.product is None):
            both.setdefault(figure.period, {}).setdefault(figure.flow, amount)
    return {
        p
        for p, told in both.items()
        if Flow.EXPORTS in told and Flow.IMPORTS in told and _comes_to(whole, title.flow, told)
    }


def _comes_to(whole: Decimal, flow: Flow, told: Mapping[Flow, Amount]) -> bool:
    """Whether exports and imports add up to a trade, or differ by a balance, but for the rounding of a title."""
    sold, bought = told[Flow.EXPORTS].value, told[Flow.IMPORTS].value
    made = sold + bought if flow is Flow.TURNOVER else abs(sold - bought)
    return abs(made - whole) <= whole * _ROUNDED


_ROUNDED = Decimal("0.01")
"""The part of an amount by which its parts may miss it."""


def _based(figure: Figure, period: Period) -> Figure:
    """A figure whose change, where nothing tells from when, counts from the same months of the year before."""
    growth = figure.growth
    return (
        figure if growth is None or growth.base else replace(figure, growth=replace(growth, base=default_base(period)))
    )


def _can_be_one(title: Figure, told: Figure) -> bool:
    """Whether two figures of one flow can be the same amount, as they are printed."""
    one, other = title.amount, told.amount
    if one is None or other is None or one.currency != other.currency or title.status is not FigureStatus.OBSERVED:
        return False
    alike = (title.flow, title.product is None) == (told.flow, told.product is None)
    if not alike or told.status is not FigureStatus.OBSERVED or abs(one.value - other.value) > abs(other.value) * _NEAR:
        return False
    return rounding.overlap(rounding.limits(one, title.qualifier), rounding.limits(other, told.qualifier))


def grown_as_titled(context: Context, facts: Sequence[Fact]) -> list[Fact]:
    """The figures, the first below a title with the change that only the title tells: "Trade up 5%", over "Trade came to 3 billion in 2024"."""
    grown: dict[int, Fact] = {}
    for title in context.titled:
        growth = title.figure.growth
        below = [f for f in facts if f.kind is FactKind.FIGURE and f.span.start > context.r.tokens[title.i].start]
        if (
            growth is None
            or growth.form != "percent"
            or any(f.figure.growth is not None and f.figure.growth.percent == growth.percent for f in below)
        ):
            continue
        own = next((f for f in below if f.figure.flow is title.figure.flow), None)
        if own is None or not _is_titled(title, own.figure, [f.figure for f in below]):
            continue
        period = own.figure.period
        base = growth.base or (default_base(period) if period is not None else None)
        figure = replace(own.figure, growth=replace(growth, base=base))
        notes = (*own.notes, *(n for n in title.notes if n.field in ("growth", "growth_base")))
        grown[id(own)] = replace(own, payload=figure, notes=notes)
    return [grown.get(id(f), f) for f in facts]


def _is_titled(title: Draft, told: Figure, below: Sequence[Figure]) -> bool:
    """Whether an amount is of what a title tells the change of."""
    figure = title.figure
    if told.amount is None or told.growth is not None or told.period is None:
        return False
    if not told.status is FigureStatus.OBSERVED is figure.status or (told.product is None) != (figure.product is None):
        return False
    if figure.period is not None and figure.period != told.period:
        return False
    whose, whom = title.stated.reporter, title.stated.partner
    named = {side.code for side in (whose, whom) if side is not None}
    sides = {told.reporter, told.partner}
    if figure.flow is Flow.TURNOVER or not named:
        alike = {(f.reporter, f.partner) for f in below if f.flow is told.flow and f.amount is not None}
        return named <= sides and (bool(named) or len(alike) == 1)
    if whose is not None and whose.code != told.reporter:
        return False
    return (whom.code if whom is not None else None) == told.partner
