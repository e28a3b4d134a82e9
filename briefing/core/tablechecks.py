"""Checks on a table of trade figures: sums, balances, months against years, jumps, and a scale that does not fit what is known."""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from briefing.core.amount import Amount
from briefing.core.fact import Flow
from briefing.core.period import Frequency, Period
from briefing.core.trade import Series

Totals = Mapping[Series, Mapping[Period, str]]
Known = Callable[[Series], Sequence[tuple[str, str, Period, Decimal]]]
"""What the library holds of the pair of a series: flow, currency, period and full amount."""
_Kind = tuple[int, int]
JUMP = 10
"""A value this many times its neighbours, or this part of them, is not plausible."""
_RUNNING = (Frequency.MONTH, Frequency.QUARTER, Frequency.HALF)
"""Periods that stand beside the one before in the same year."""
_REACH = {1: 3, 3: 3}
"""How many periods before and behind are neighbours, by months: single ones of a small trade vary; two of all others."""
_STEPS = (3, 6, 9)
_EXACT, _LIKELY = 0.02, 0.4
"""How far the logarithm of a ratio may lie from a power of a thousand: for one period, and for the size of a series."""
_FEWEST = 3


def _amount(series: Series, digits: str) -> Amount:
    return Amount(digits, series.scale, series.currency)


def wrong_turnovers(totals: Totals) -> list[tuple[Series, Period]]:
    """Stated turnovers that are not exports plus imports within the rounding of the three prints."""
    return _wrong(totals, Flow.TURNOVER, 1)


def wrong_balances(totals: Totals) -> list[tuple[Series, Period]]:
    """Stated balances that are not exports less imports within the rounding of the three prints."""
    return _wrong(totals, Flow.BALANCE, -1)


def _wrong(totals: Totals, flow: Flow, sign: int) -> list[tuple[Series, Period]]:
    """Values of a flow that exports with `sign` times imports beside them do not come to, in whichever valuation."""
    stated = [series for series in totals if series.flow is flow]
    if not stated:
        return []
    terms: dict[Series, list[Series]] = {}
    for series in totals:
        if series.flow in (Flow.EXPORTS, Flow.IMPORTS):
            terms.setdefault(_bare(series, series.flow), []).append(series)
    wrong = []
    for series in stated:
        exports, imports = (terms.get(_bare(series, f), []) for f in (Flow.EXPORTS, Flow.IMPORTS))
        for period, digits in totals[series].items():
            whole = _amount(series, digits)
            x, m = ([_amount(s, d) for s in found if (d := totals[s].get(period))] for found in (exports, imports))
            if x and m and not any(_comes_to(whole, a, b, sign) for a in x for b in m):
                wrong.append((series, period))
    return wrong


def _bare(series: Series, flow: Flow) -> Series:
    """A series as one of a flow, whatever its valuation and unit: exports stand FOB beside imports CIF."""
    return replace(series, flow=flow, valuation="", scale=0)


def _comes_to(whole: Amount, exports: Amount, imports: Amount, sign: int) -> bool:
    slack = whole.half_unit + exports.half_unit + imports.half_unit
    return abs(whole.value - (exports.value + sign * imports.value)) <= slack


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


def jumps(totals: Totals, known: Known) -> Iterator[tuple[Series, Period]]:
    """Values more than JUMP times, or less than that part of, every neighbour among their like; the latest first.

    Like are months, quarters, half years, and the same months of other years. `known` gives what the library holds of the
    pair of a series. One that is out of size itself is nobody's neighbour.
    """
    for series, values in totals.items():
        rows: dict[_Kind, dict[int, tuple[Period, Decimal]]] = {}
        for period, digits in values.items():
            kind, place = _placed(period)
            rows.setdefault(kind, {})[place] = (period, _amount(series, digits).value)
        beside: dict[_Kind, dict[int, Decimal]] = {}
        for flow, currency, period, value in known(series):
            kind, place = _placed(period)
            if (flow, currency) == (series.flow.value, series.currency) and place not in rows.get(kind, ()):
                beside.setdefault(kind, {})[place] = value
        for kind, row in rows.items():
            yield from ((series, period) for period in _out_of_size(row, beside.get(kind, {}), _REACH.get(kind[1], 2)))


def _placed(period: Period) -> tuple[_Kind, int]:
    """Which periods are like one, by first month and length, and its place among them."""
    months = period.length
    if period.frequency in _RUNNING:
        return (0, months), (period.first.year * 12 + period.first.month - 1) // months
    return (period.first.month, months), period.first.year


def _out_of_size(
    row: Mapping[int, tuple[Period, Decimal]], beside: Mapping[int, Decimal], reach: int
) -> Iterator[Period]:
    sizes = {**beside, **{place: value for place, (_, value) in row.items()}}
    for place in sorted(row, reverse=True):
        period, value = row[place]
        around = [sizes[n] for n in range(place - reach, place + reach + 1) if n != place and n in sizes]
        if value <= 0 or not around:
            continue
        ratios = [value / n if n else Decimal(0) for n in around]
        if all(r > JUMP for r in ratios) or all(0 < r < Decimal(1) / JUMP for r in ratios):
            del sizes[place]
            yield period


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
