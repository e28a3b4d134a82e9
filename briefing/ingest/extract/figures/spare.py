"""Spare: changes that no amount took, for the one which another amount of the article shows to have changed by just that."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from briefing.core.amount import Amount
from briefing.core.article import Certainty
from briefing.core.fact import Fact, FactKind, FieldNote, FigureStatus, StatedGrowth
from briefing.core.passage import Span
from briefing.core.period import Period
from briefing.ingest.extract.changes.bases import default_base
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
    amount: Amount
    period: Period
    block: int

    @property
    def series(self) -> tuple[object, ...]:
        """What two amounts have in common of which one has grown from the other."""
        figure = self.fact.figure
        return figure.flow, figure.product, figure.reporter, figure.partner, self.amount.currency


@dataclass(slots=True)
class _Amounts:
    """The amounts of an article, by their paragraph and by what they are of."""

    by_block: dict[int, list[_Told]] = field(default_factory=lambda: defaultdict(list))
    by_time: dict[tuple[object, ...], list[_Told]] = field(default_factory=lambda: defaultdict(list))

    def near(self, block: int) -> list[_Told]:
        """Those of a paragraph and the ones beside it."""
        return [told for at in (block - 1, block, block + 1) for told in self.by_block.get(at, ())]

    def before(self, now: _Told, near: list[_Told]) -> list[_Told]:
        """Those of the same that one may have grown from: of the year before, wherever told, or of any earlier time near it."""
        base = default_base(now.period)
        year_before = self.by_time.get((*now.series, base), []) if base is not None else []
        told = [a for a in near if a.series == now.series and a.period != base]
        return [
            *year_before,
            *(a for a in told if a.period.length == now.period.length and a.period.last < now.period.first),
        ]


def taken_up(context: Context, facts: list[Fact]) -> list[Fact]:
    """The figures, with the changes that stand near an amount and are just what it has grown by from another one.

    "Sales came to 136.2 million, down from 209.2 a year before. [...] The minister spoke of a fall of 34.9 per cent."
    """
    spare = _spare(context, facts)
    if not spare:
        return facts
    amounts = _amounts(context.r, facts)
    grown: dict[int, Fact] = {}
    gone: set[int] = set()
    for change in spare:
        pairs = [(now, then) for now, then in _pairs(change, amounts) if id(now.fact) not in grown]
        if len({id(now.fact) for now, _ in pairs}) != 1:
            continue
        now, then = pairs[0]
        grown[id(now.fact)] = _with_growth(now.fact, then, change)
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


def _amounts(r: Reading, facts: Sequence[Fact]) -> _Amounts:
    """The amounts observed at a time that is known."""
    blocks = sorted((r.tokens[block[0].lo].start, number) for number, block in r.blocks().items())
    starts = [start for start, _ in blocks]
    found = _Amounts()
    for fact in facts:
        if fact.kind is not FactKind.FIGURE or fact.figure.status is not FigureStatus.OBSERVED:
            continue
        amount, period = fact.figure.amount, fact.figure.period
        if amount is not None and period is not None:
            number = blocks[max(0, bisect_right(starts, fact.span.start) - 1)][1]
            told = _Told(fact, amount, period, number)
            found.by_block[number].append(told)
            found.by_time[*told.series, period].append(told)
    return found


def _pairs(change: _Spare, amounts: _Amounts) -> Iterator[tuple[_Told, _Told]]:
    """The amounts near a change that have no growth, each with one of an earlier time from which it leads there."""
    near = amounts.near(change.block)
    beside = {a.series for a in near if a.fact.span.overlaps(change.sentence)}
    for now in near:
        figure = now.fact.figure
        if figure.growth is not None or (beside and now.series not in beside):
            continue
        if change.alone is not None and (change.alone.figure.flow is not figure.flow or now.block == change.block):
            # "Exports rose by 5%. Flowers rose to 158 million from 150": what one paragraph tells apart stays so.
            continue
        for then in amounts.before(now, near):
            if fits(now.amount, then.amount, change.percent):
                yield now, then


def _with_growth(now: Fact, then: _Told, change: _Spare) -> Fact:
    """An amount with a change that counts from the time of the other one."""
    growth = StatedGrowth(change.percent, base=then.period, span=change.span)
    base = FieldNote("growth_base", then.fact.span, Certainty.INFERRED, "arithmetic")
    notes = (*now.notes, FieldNote("growth", change.span), base)
    return replace(now, payload=replace(now.figure, growth=growth), notes=notes)
