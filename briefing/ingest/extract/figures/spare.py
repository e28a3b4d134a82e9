"""Spare: changes that no amount took, for the one which another amount of the article shows to have changed by just that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from briefing.core.article import Certainty
from briefing.core.fact import Fact, FactKind, FieldNote, FigureStatus, StatedGrowth
from briefing.core.passage import Span
from briefing.ingest.extract.changes.directions import directed
from briefing.ingest.extract.changes.growth import hedged
from briefing.ingest.extract.changes.reckoned import fits
from briefing.ingest.extract.flows.context import Context
from briefing.ingest.extract.words.reading import Reading


@dataclass(frozen=True, slots=True)
class _Spare:
    """A change in per cent that no amount took: its place, its paragraph, and the figure without amount it makes, if any."""

    percent: Decimal
    span: Span
    sentence: Span
    block: int
    alone: Fact | None

@dataclass(frozen=True, slots=True)
class _Told:
    """An amount that was observed at a time, and its paragraph."""

    fact: Fact
    block: int

    @property
    def series(self) -> tuple[object, ...]:
        """What two amounts have in common of which one has grown from the other."""
        figure = self.fact.figure
        assert figure.amount is not None
        return figure.flow, figure.product, figure.reporter, figure.partner, figure.amount.currency


def taken_up(context: Context, facts: list[Fact]) -> list[Fact]:
    """The figures, with the changes that stand near an amount and are just what it has grown by from another one.

    "Sales came to 136.2 million, down from 209.2 a year before. [...] The minister spoke of a fall of 34.9 per cent."
    """
    spare = _spare(context, facts)
    if not spare:
        return facts
    amounts = list(_amounts(context.r, facts))
    grown: dict[int, Fact] = {}
    gone: set[int] = set()
    for change in spare:
        pairs = [(now, then) for now, then in _pairs(change, amounts) if id(now.fact) not in grown]
        if len({id(now.fact) for now, _ in pairs}) != 1:
            continue
        now, then = pairs[0]
        grown[id(now.fact)] = _with_growth(now.fact, then.fact, change)
        if change.alone is not None:
            gone.add(id(change.alone))
    return [grown.get(id(f), f) for f in facts if id(f) not in gone]


def _spare(context: Context, facts: Sequence[Fact]) -> list[_Spare]:
    """The changes in per cent, exact and with a direction, that are of no amount."""
    r = context.r
    told = {f.figure.growth.span: f for f in facts if f.kind is FactKind.FIGURE and f.figure.growth is not None}
    found = []
    for c in context.rated:
        sentence = r.span(c.sentence.lo, c.sentence.hi)
        for rate in c.rates:
            span = r.span(rate.i, rate.j)
            alone = told.get(span)
            if rate.form != "percent" or rate.approximate or alone is not None and alone.figure.amount is not None:
                continue
            percent = directed(c, rate)
            if percent is not None and not any(hedged(c, rate)):
                found.append(_Spare(percent, span, sentence, c.sentence.block, alone))
    return found


def _amounts(r: Reading, facts: Sequence[Fact]) -> Iterator[_Told]:
    """The amounts observed at a time that is known."""
    starts = [(r.tokens[block[0].lo].start, number) for number, block in r.blocks().items()]
    for fact in facts:
        if fact.kind is not FactKind.FIGURE or fact.figure.amount is None or fact.figure.period is None:
            continue
        if fact.figure.status is FigureStatus.OBSERVED:
            yield _Told(fact, max((n for start, n in starts if start <= fact.span.start), default=0))


def _pairs(change: _Spare, amounts: Sequence[_Told]) -> Iterator[tuple[_Told, _Told]]:
    """The amounts near a change that have no growth, each with one of an earlier time from which it leads there."""
    near = [a for a in amounts if abs(a.block - change.block) <= 1]
    beside = {a.series for a in near if a.fact.span.overlaps(change.sentence)}
    for now in near:
        figure = now.fact.figure
        if figure.growth is not None or (beside and now.series not in beside):
            continue
        if change.alone is not None and change.alone.figure.flow is not figure.flow:
            continue
        for then in amounts:
            if then.series == now.series and _leads(change, then.fact, now.fact):
                yield now, then


def _leads(change: _Spare, then: Fact, now: Fact) -> bool:
    """Whether an amount has changed by just so much from one of an earlier time of the same length."""
    before, period = then.figure.period, now.figure.period
    assert before is not None and period is not None and then.figure.amount is not None and now.figure.amount is not None
    earlier = before.length == period.length and before.last < period.first
    return earlier and fits(now.figure.amount, then.figure.amount, change.percent)


def _with_growth(now: Fact, then: Fact, change: _Spare) -> Fact:
    """An amount with a change that counts from the time of the other one."""
    growth = StatedGrowth(change.percent, base=then.figure.period, span=change.span)
    notes = (FieldNote("growth", change.span), FieldNote("growth_base", then.span, Certainty.INFERRED, "arithmetic"))
    return replace(now, payload=replace(now.figure, growth=growth), notes=(*now.notes, *notes))
