"""Checks on a table of trade figures: sums, months against years, jumps, and a scale that does not fit what is known."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from briefing.core.amount import Amount
from briefing.core.fact import Flow
from briefing.core.period import Frequency, Month, Period
from briefing.core.trade import Series

Totals = Mapping[Series, Mapping[Period, str]]
JUMP = 10
"""A value this many times its neighbours, or this part of them, is not plausible."""
_STEPS = (3, 6, 9)
_EXACT, _LIKELY = 0.02, 0.4
"""How far the logarithm of a ratio may lie from a power of a thousand: for one period, and for the size of a series."""
_FEWEST = 3


def _amount(series: Series, digits: str) -> Amount:
    return Amount(digits, series.scale, series.currency)


def wrong_turnovers(totals: Totals) -> list[tuple[Series, Period]]:
    """Stated turnovers that are not exports plus imports within the rounding of the three prints."""
    wrong = []
    for series, values in totals.items():
        if series.flow is not Flow.TURNOVER:
            continue
        terms = [_term(totals, series, flow) for flow in (Flow.EXPORTS, Flow.IMPORTS)]
        for period, digits in values.items():
            parts = [_amount(s, v[period]) for s, v in terms if period in v]
            if len(parts) == 2:
                whole = _amount(series, digits)
                slack = whole.half_unit + sum((p.half_unit for p in parts), Decimal(0))
                if abs(whole.value - sum((p.value for p in parts), Decimal(0))) > slack:
                    wrong.append((series, period))
    return wrong


def _term(totals: Totals, turnover: Series, flow: Flow) -> tuple[Series, Mapping[Period, str]]:
    series = replace(turnover, flow=flow)
    return series, totals.get(series, {})


def wrong_years(totals: Totals) -> list[tuple[Series, Period]]:
    """Years that their twelve months, all given in the same table, do not add up to within rounding."""
    wrong = []
    for series, values in totals.items():
        for period, digits in values.items():
            if period.frequency is not Frequency.YEAR:
                continue
            months = [values.get(Period(m, m)) for m in period.months()]
            parts = [_amount(series, m) for m in months if m is not None]
            if len(parts) == 12:
                whole = _amount(series, digits)
                slack = whole.half_unit + sum((p.half_unit for p in parts), Decimal(0))
                if abs(whole.value - sum((p.value for p in parts), Decimal(0))) > slack:
                    wrong.append((series, period))
    return wrong


def jumps(totals: Totals) -> Iterator[tuple[Series, Period]]:
    """Years more than JUMP times, or less than that part of, both the year before and the year after."""
    for series, values in totals.items():
        years = {p.first.year: _amount(series, d).value for p, d in values.items() if p.is_full_year}
        for year, value in years.items():
            around = [years.get(year - 1), years.get(year + 1)]
            if None in around or value <= 0:
                continue
            ratios = [value / n if n else Decimal(0) for n in around if n is not None]
            if all(r > JUMP for r in ratios) or all(0 < r < Decimal(1) / JUMP for r in ratios):
                yield series, Period(Month(year, 1), Month(year, 12))


def wrong_scale(
    values: Iterable[tuple[Series, Period, str]], known: Sequence[tuple[str, str, Period, Decimal]]
) -> int | None:
    """By how many powers of ten a pair's values would have to be raised to fit those `known` of it; None when they fit.

    `known` are flow, currency, period and full amount. The same period decides; without one, the usual size of months
    or years does, once there are enough of them.
    """
    exact: list[float] = []
    ours: dict[tuple[str, str, Frequency], list[float]] = {}
    theirs: dict[tuple[str, str, Frequency], list[float]] = {}
    of_period: dict[tuple[str, str, Period], list[Decimal]] = {}
    for flow, currency, period, value in known:
        if value > 0:
            of_period.setdefault((flow, currency, period), []).append(value)
            theirs.setdefault((flow, currency, period.frequency), []).append(math.log10(value))
    for series, period, digits in values:
        value = _amount(series, digits).value
        if value <= 0:
            continue
        key = (series.flow.value, series.currency or "")
        ours.setdefault((*key, period.frequency), []).append(math.log10(value))
        exact += [math.log10(other / value) for other in of_period.get((*key, period), ())]
    if exact:
        return _step(statistics.median(exact), _EXACT)
    sizes = [
        statistics.median(theirs[k]) - statistics.median(v)
        for k, v in ours.items()
        if len(theirs.get(k, ())) >= _FEWEST
    ]
    return _step(statistics.median(sizes), _LIKELY) if sizes else None


def _step(ratio: float, slack: float) -> int | None:
    return next((int(math.copysign(s, ratio)) for s in _STEPS if abs(abs(ratio) - s) <= slack), None)
