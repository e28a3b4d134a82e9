"""The trade snapshot of a summary: which periods, their figures, lawful changes, and whose view it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from briefing.core.chart import ChartSpec, chart_spec, fitting_scale, nice_ticks
from briefing.core.claim import Claim, Country, Section, Sign, review_signs
from briefing.core.comparison import Comparison, comparisons
from briefing.core.dossier import Dossier
from briefing.core.evidence import Register
from briefing.core.fact import Flow
from briefing.core.period import Frequency, Period
from briefing.core.summary_parts import LIMITS, Change, TradeRow, TradeSection, TradeValue
from briefing.core.trade import ARTICLE, Cell, PeriodRow, SeriesKey, with_totals

_SHOWN = (Frequency.YEAR, Frequency.YTD, Frequency.HALF, Frequency.QUARTER, Frequency.OTHER)

ALSO_CITED = 2
"""So many further sources of one figure are numbered on the page; all of them stand on the fact's card."""


def leading_series(series: Mapping[SeriesKey, Sequence[PeriodRow]], dossier: Dossier) -> SeriesKey | None:
    """The series of the pair's own trade that leads; None where only other countries' trade is on file."""
    first = next(iter(ranked_series(series, dossier)), None)
    return first if first is not None and is_own(first, dossier) else None


def ranked_series(series: Mapping[SeriesKey, Sequence[PeriodRow]], dossier: Dossier) -> list[SeriesKey]:
    """The pair's own series before others', the dossier's first country's, then the one with most periods."""
    return sorted(series, key=lambda k: (not is_own(k, dossier), k.reporter != dossier.reporter, -len(series[k]), k))


def is_own(key: SeriesKey, dossier: Dossier) -> bool:
    """Whether a series is trade between the dossier's two countries."""
    return {key.reporter, key.partner} == dossier.pair


def chosen_periods(rows: Sequence[PeriodRow], most: int = LIMITS[Section.TRADE]) -> tuple[Period, ...]:
    """The periods the page shows, in time order: those the articles state and their bases, then the newest."""
    shown = [r for r in rows if r.period.frequency in _SHOWN] or list(rows)
    stated = {r.period for r in shown if any(_is_stated(c) for c in r.cells.values())}
    bases = {p.shifted(-1) for p in stated if p.first.year > 1}
    newest = sorted((r.period for r in shown), key=lambda p: (p.last, p.length), reverse=True)
    ranked = sorted(newest, key=lambda p: 0 if p in stated else 1 if p in bases else 2)
    return tuple(sorted(ranked[:most], key=lambda p: (p.last, p.first)))


def _is_stated(cell: Cell) -> bool:
    return any(o.source == ARTICLE for o in (cell.chosen, *cell.others))


def _scale(rows: Sequence[PeriodRow]) -> int:
    """The power of ten that fits the largest value, or the next lower one where a small value would print as nothing."""
    scale = fitting_scale(rows)
    least = min((abs(c.value) for row in rows for c in row.cells.values() if c.value), default=Decimal(0))
    return scale - 3 if scale and 0 < least < Decimal(5).scaleb(scale - 2) else scale


def _places(rows: Sequence[PeriodRow], scale: int) -> int:
    """Decimals that keep every digit the articles print, at most three; one where only tables have any."""
    printed = [
        -exponent
        for row in rows
        for cell in row.cells.values()
        if cell.chosen.source == ARTICLE and cell.chosen.amount is not None
        for exponent in [cell.chosen.amount.in_scale(scale).as_tuple().exponent]
        if isinstance(exponent, int)
    ]
    values = [cell.value.scaleb(-scale) for row in rows for cell in row.cells.values()]
    # "300 million" in every article is no "300.0": nobody printed that place.
    least = 0 if all(value == value.to_integral_value() for value in values) else 1
    # A value that is there never prints as nothing.
    seen = [-value.adjusted() for value in values if value and abs(value) < Decimal(5).scaleb(-2)]
    return min(3, max([least, *printed, *seen]))


def trade_section(
    dossier: Dossier, rows: Sequence[PeriodRow], key: SeriesKey, register: Register
) -> TradeSection | None:
    """The snapshot of one series; None when it has no period to show."""
    periods = chosen_periods(rows)
    if not periods:
        return None
    totalled = with_totals(rows)
    compared = {c.now: c for c in comparisons(totalled)}
    shown = [r for r in rows if r.period in periods]
    chart = _chart(key, rows, periods, compared)
    by_period = {row.period: row for row in rows}
    table = []
    for row in shown:
        comparison = compared.get(row.period)
        base = by_period.get(comparison.base) if comparison is not None and comparison.growth is not None else None
        table.append(_row(row, chart.scale, _change(comparison, base), register))
    inferred = any(c.chosen.reporter_inferred for r in shown for c in r.cells.values())
    perspective = Claim(
        "perspective_inferred" if inferred else "perspective",
        {"reporter": Country(key.reporter), "partner": Country(key.partner)},
        signs=(Sign.INFERRED,) if inferred else (),
    )
    return TradeSection(key, chart.scale, _places(shown, chart.scale), tuple(table), chart, perspective, inferred)


def _chart(
    key: SeriesKey, rows: Sequence[PeriodRow], periods: Sequence[Period], compared: Mapping[Period, Comparison]
) -> ChartSpec:
    drawn = [r for r in rows if r.period in periods]
    spec = chart_spec(key, drawn, scale=_scale(drawn))
    groups = tuple(replace(g, comparison=compared.get(g.period)) for g in spec.groups)
    tops = [m.value for g in groups for m in (g.exports, g.imports, g.turnover) if m is not None]
    return replace(spec, groups=groups, ticks=nice_ticks(max(tops, default=Decimal(0)), 6))


def _row(row: PeriodRow, scale: int, change: Change | None, register: Register) -> TradeRow:
    exports, imports = _value(row, Flow.EXPORTS, scale), _value(row, Flow.IMPORTS, scale)
    total = _value(row, Flow.TURNOVER, scale)
    if total is None and row.turnover_computed is not None:
        total = TradeValue(row.turnover_computed.scaleb(-scale), "", computed=True)
    observations = [c.chosen for c in row.cells.values()]
    keys = [key for c in row.cells.values() for key in (c.chosen.key, *c.also[:ALSO_CITED])]
    differing = [o for c in row.cells.values() for o in c.differing]
    supposed = any(o.period_inferred for o in observations) or (change is not None and bool(change.inferred))
    signs = (*((Sign.INFERRED,) if supposed else ()), *((Sign.DIFFERS,) if differing else ()))
    return TradeRow(
        period=row.period,
        exports=exports,
        imports=imports,
        total=total,
        balance=row.balance.scaleb(-scale) if row.balance is not None else None,
        change=change,
        refs=register.cite([*keys, *(o.key for o in differing), *(change.base_keys if change is not None else ())]),
        signs=review_signs(o.review for o in observations) + signs,
        doubted=row.doubted,
    )


def _value(row: PeriodRow, flow: Flow, scale: int) -> TradeValue | None:
    cell = row.cells.get(flow)
    if cell is None:
        return None
    return TradeValue(
        cell.value.scaleb(-scale),
        cell.chosen.key,
        cell.chosen.qualifier,
        differs=bool(cell.differing),
        also=cell.also[:ALSO_CITED],
    )


def _change(comparison: Comparison | None, base: PeriodRow | None) -> Change | None:
    if comparison is None:
        return None
    if comparison.growth is not None:
        growth = comparison.growth
        return Change(
            growth.percent,
            growth.base.period,
            differs=bool(comparison.alternatives),
            editions_differ=growth.editions_differ,
            inferred=growth.inferred,
            base_keys=_total_keys(base),
        )
    assert comparison.refused is not None
    refused = comparison.refused
    return Change(
        base=comparison.base, missing=refused.missing, unfit=refused.unfit is not None, obstacle=str(refused.obstacle)
    )


def _total_keys(row: PeriodRow | None) -> tuple[str, ...]:
    """The figures a row's total is: its own, else the parts it is computed from."""
    if row is None:
        return ()
    flows = (Flow.TURNOVER,) if Flow.TURNOVER in row.cells else (Flow.EXPORTS, Flow.IMPORTS)
    return tuple(row.cells[flow].chosen.key for flow in flows if flow in row.cells)
