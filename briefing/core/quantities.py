"""Quantities: growth like for like and the partner's share in all trade, as charts in per cent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from briefing.core.chart import (
    EMPTY,
    ChartGroup,
    ChartMark,
    ChartSpec,
    Quantity,
    at_last_month,
    figure_label,
    runs_of,
    signed_ticks,
    with_parts,
)
from briefing.core.comparison import Comparison, comparisons
from briefing.core.fact import Flow, ReviewStatus
from briefing.core.granularity import Grain, edition
from briefing.core.period import Period
from briefing.core.trade import ARTICLE, Cell, Observation, PeriodRow, SeriesKey, with_totals

WORLD = "WLD"
"""The area that stands for all partners together."""
SHOWN = (Flow.EXPORTS, Flow.IMPORTS, Flow.TURNOVER)


def growth_spec(key: SeriesKey, rows: Sequence[PeriodRow], grain: Grain) -> ChartSpec:
    """The change of each flow against the same months a year before, in per cent; refusals where there is none.

    A period that has nothing to be compared with is left out.
    """
    found = {flow: {c.now: c for c in comparisons(with_totals(rows), flow)} for flow in SHOWN}
    periods = {c.now for by_period in found.values() for c in by_period.values()}
    groups = []
    for period in sorted(periods, key=lambda p: (p.last, p.first)):
        compared = {f: c for f in SHOWN if (c := found[f].get(period)) is not None}
        marks = {f: _change(c) for f, c in compared.items() if c.growth is not None}
        refused = tuple(c for c in compared.values() if c.refused is not None)
        groups.append(_group(period, marks, compared.get(Flow.TURNOVER), refused))
    return _spec(key, groups, grain, Quantity.GROWTH)


def _change(found: Comparison) -> ChartMark:
    growth = found.growth
    assert growth is not None
    inputs = (growth.now, growth.base)
    return _percent(Quantity.GROWTH, found.flow, found.now, growth.percent, inputs)


def share_spec(key: SeriesKey, rows: Sequence[PeriodRow], totals: Sequence[PeriodRow], grain: Grain) -> ChartSpec:
    """The partner's share of the reporter's trade with all partners, in per cent.

    `totals` are the reporter's rows with WORLD in the same currency. A value is set against the total
    of its own edition where that is known, else of the newest; without a total there is no share.
    """
    whole = {row.period: row for row in with_totals(totals)}
    groups = []
    for row in with_totals(rows):
        marks = {}
        for flow in SHOWN:
            part, total = row.cells.get(flow), _total(whole, row.period, flow, row.cells.get(flow))
            if part is not None and total is not None and total.amount is not None and total.amount.value > 0:
                percent = part.value / total.amount.value * 100
                marks[flow] = _percent(Quantity.SHARE, flow, row.period, percent, (part.chosen, total))
        if marks:
            groups.append(_group(row.period, marks, None, ()))
    return _spec(key, groups, grain, Quantity.SHARE)


def _total(whole: Mapping[Period, PeriodRow], period: Period, flow: Flow, part: Cell | None) -> Observation | None:
    cell = whole[period].cells.get(flow) if period in whole else None
    if cell is None or part is None:
        return None
    # The total is of another partner; all else of the edition must be the same.
    wanted = edition(part.chosen)[:-1]
    return next((o for o in (cell.chosen, *cell.others) if edition(o)[:-1] == wanted), cell.chosen)


def _percent(
    quantity: Quantity, flow: Flow, period: Period, value: Decimal, inputs: tuple[Observation, ...]
) -> ChartMark:
    proposed = any(o.review is ReviewStatus.PROPOSED for o in inputs)
    return ChartMark(
        key=f"derived:{quantity}:{flow}:{period.first}:{period.last}",
        flow=flow,
        period=period,
        value=value,
        label=figure_label(value),
        partial=period.is_partial,
        review=ReviewStatus.PROPOSED if proposed else ReviewStatus.CONFIRMED,
        stated=any(o.source == ARTICLE for o in inputs),
        source="",
        computed=True,
        inputs=tuple(o.key for o in inputs),
    )


def _group(
    period: Period, marks: Mapping[Flow, ChartMark], comparison: Comparison | None, refused: tuple[Comparison, ...]
) -> ChartGroup:
    return ChartGroup(
        period=period,
        exports=marks.get(Flow.EXPORTS),
        imports=marks.get(Flow.IMPORTS),
        turnover=marks.get(Flow.TURNOVER),
        balance=None,
        no_split=False,
        comparison=comparison,
        refused=refused,
    )


def _spec(key: SeriesKey, found: Iterable[ChartGroup], grain: Grain, quantity: Quantity) -> ChartSpec:
    groups = [at_last_month(g) for g in found] if grain is Grain.ROLLING else with_parts(list(found), grain)
    if not groups:
        return EMPTY
    values = [m.value for g in groups for m in g.marks()]
    return ChartSpec(
        series=key,
        scale=0,
        groups=tuple(groups),
        ticks=signed_ticks(min(values, default=Decimal(0)), max(values, default=Decimal(0))),
        balance_ticks=(Decimal(0),),
        line=runs_of(groups, Flow.TURNOVER, grain),
        grain=grain,
        quantity=quantity,
        runs=(*runs_of(groups, Flow.EXPORTS, grain), *runs_of(groups, Flow.IMPORTS, grain)),
    )
