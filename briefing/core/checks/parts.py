"""Parts and wholes: what may not exceed what, parts that add up, and part-years beside full years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from briefing.core.checks.model import Check, Rule, Verdict
from briefing.core.checks.values import HUNDRED, Series, Value, allowed, iso, keys_of, printed
from briefing.core.fact import Flow
from briefing.core.period import Month, Period
from briefing.core.rounding import places

BAND = (Decimal("0.5"), Decimal("1.5"))
"""A part of a year outside this share of what its months suggest is told."""
_LED = (Flow.TURNOVER, Flow.EXPORTS, Flow.IMPORTS)
_TILES = (1, 2, 3, 4, 6)
"""Lengths in months of the equal parts that a whole is added up from, beside any two that adjoin."""


def part_checks(series: Series) -> Iterator[Check]:
    """Part-years beside years, parts of the turnover, and periods that lie in one another."""
    yield from _beside_full_years(series)
    for period, cells in series.items():
        yield from _parts_of_turnover(period, cells)
    yield from _within_one_another(series)


def _parts_of_turnover(period: Period, cells: dict[Flow, Value]) -> Iterator[Check]:
    total = cells.get(Flow.TURNOVER)
    if total is None:
        return
    if total.value <= 0:
        yield Check(Rule.HIERARCHY, Verdict.FAIL, period, (total.fact.key,), "", "turnover_not_positive")
    for flow in (Flow.EXPORTS, Flow.IMPORTS):
        part = cells.get(flow)
        if part is not None and part.limits[0] > total.limits[1]:
            yield _exceeds(period, part, total, "part_exceeds_turnover", ())


def _exceeds(period: Period, part: Value, whole: Value, code: str, params: tuple[str, ...]) -> Check:
    used = (part, whole)
    a, b = printed(used, (part.value, whole.value))
    return Check(Rule.HIERARCHY, Verdict.FAIL, period, keys_of(used), f"{a} > {b}", code, params, allowed(used))


def _beside_full_years(series: Series) -> Iterator[Check]:
    """A part of a year beside a full one, with the same months of the year before unknown."""
    for period, cells in series.items():
        flow = next((f for f in _LED if f in cells), None)
        if flow is None or period.length >= 12 or period.first.year <= 1:
            continue
        base = period.shifted(-1)
        full = max((p for p in series if p.is_full_year and flow in series[p] and p.last < period.first), default=None)
        if full is None:
            continue
        now, whole = cells[flow], series[full][flow]
        if flow not in series.get(base, {}):
            params = (*iso(base), *iso(full), flow.value)
            keys = keys_of((now, whole))
            yield Check(Rule.YTD, Verdict.NOT_COMPARABLE, period, keys, "", "base_missing", params)
        yield from _share(period, full, now, whole)


def _share(period: Period, full: Period, now: Value, whole: Value) -> Iterator[Check]:
    if full.first.year != period.first.year - 1 or whole.value <= 0:
        return
    share = now.value / whole.value
    expected = Decimal(period.length) / 12
    if not BAND[0] * expected <= share <= BAND[1] * expected:
        used = (now, whole)
        a, b = printed(used, (now.value, whole.value))
        detail = f"{a} \u00f7 {b} = {places(share * HUNDRED, 0)} %"
        params = (str(period.length), places(expected * HUNDRED, 0))
        band = " \u2026 ".join(places(b * expected * HUNDRED, 0) for b in BAND)
        keys = keys_of(used)
        yield Check(Rule.YTD, Verdict.WARN, period, keys, detail, "share_of_year_unusual", params, f"{band} %")


def _within_one_another(series: Series) -> Iterator[Check]:
    """Adjoining parts that make up a known whole, and parts larger than their whole."""
    starts: dict[Month, list[Period]] = {}
    for period in series:
        starts.setdefault(period.first, []).append(period)
    known = {(period.first, period.last): period for period in series}
    for first in series:
        for second in starts.get(_next_month(first), ()):
            if (whole := known.get((first.first, second.last))) is not None:
                yield from _added(series, whole, (first, second))
        for whole in starts.get(first.first, ()):
            yield from _exceeding(first, whole, series)
    begun = [(period, period.first.ordinal) for period in series]
    for whole in series:
        for length in _TILES:
            # Two parts are among the adjoining ones; more than there are other periods cannot all be known.
            if whole.length % length == 0 and 2 < whole.length // length < len(series):
                parts = _tiles(known, whole, length)
                if parts:
                    yield from _added(series, whole, parts)
        if whole.is_full_year:
            january = whole.first.ordinal
            for part in [p for p, month in begun if january < month < january + 12]:
                yield from _exceeding(part, whole, series)


def _next_month(period: Period) -> Month:
    return Month.from_ordinal(period.last.ordinal + 1)


def _tiles(known: dict[tuple[Month, Month], Period], whole: Period, length: int) -> tuple[Period, ...]:
    """The parts of so many months that fill a whole; none unless all are known."""
    parts: list[Period] = []
    for first in range(whole.first.ordinal, whole.last.ordinal + 1, length):
        part = known.get((Month.from_ordinal(first), Month.from_ordinal(first + length - 1)))
        if part is None:
            return ()
        parts.append(part)
    return tuple(parts)


def _added(series: Series, whole: Period, parts: Sequence[Period]) -> Iterator[Check]:
    if whole not in series or any(p not in series for p in parts):
        return
    for flow, total in series[whole].items():
        terms = [series[p][flow] for p in parts if flow in series[p]]
        if len(terms) < len(parts):
            continue
        used = (total, *terms)
        if not all(v.exact for v in used):
            continue
        added = sum((v.value for v in terms), Decimal(0))
        told, sum_, *figures = printed(used, (total.value, added, *(v.value for v in terms)))
        line = " + ".join(figures)
        if abs(total.value - added) <= sum(v.half for v in used):
            agreed = f"{line} = {told}"
            yield Check(Rule.HIERARCHY, Verdict.OK, whole, keys_of(used), agreed, "parts_agree", (), allowed(used))
        else:
            detail = f"{line} = {sum_}, text says {told}"
            yield Check(Rule.HIERARCHY, Verdict.FAIL, whole, keys_of(used), detail, "parts_differ", (), allowed(used))


def _exceeding(part: Period, whole: Period, series: Series) -> Iterator[Check]:
    if part == whole or not whole.contains(part):
        return
    for flow, small in series[part].items():
        large = series[whole].get(flow)
        if large is not None and flow is not Flow.BALANCE and small.limits[0] > large.limits[1]:
            yield _exceeds(part, small, large, "part_exceeds_whole", iso(whole))
