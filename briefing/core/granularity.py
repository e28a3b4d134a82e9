"""Granularity: one series by year, quarter, month, year to date or twelve months; sums only of complete parts of one edition."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from briefing.core.amount import Amount
from briefing.core.fact import Flow, ReviewStatus
from briefing.core.period import Frequency, Month, Period
from briefing.core.trade import ARTICLE, Cell, Observation, PeriodRow, agree


class Grain(StrEnum):
    """How finely a chart cuts time. TO_DATE is the newest year's months so far, in every year."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"
    TO_DATE = "to_date"
    ROLLING = "rolling"


ROLLING_MONTHS = 12
_WHOLE = (Frequency.YEAR, Frequency.HALF, Frequency.YTD, Frequency.OTHER)

Edition = tuple[str, dt.date | None, str, str, str, str, str]


@dataclass(frozen=True, slots=True)
class SumCheck:
    """A printed year beside the sum of its months (or quarters) in one edition; `agrees` within their rounding.

    The two are never added and neither replaces the other.
    """

    flow: Flow
    period: Period
    printed: Observation
    summed: Observation
    parts: int
    agrees: bool


def edition(o: Observation) -> Edition:
    """What must be equal before values are added: publisher, vintage, basis, valuation and the two areas.

    Editions whose date is not known, and articles, are one only within one file.
    """
    file = o.file if o.vintage is None or o.source == ARTICLE else ""
    return (o.source, o.vintage, file, o.basis.value, o.valuation, o.reporter, o.partner)


class _Parts:
    """The values of every month or quarter by edition, ready to be added up."""

    def __init__(self, rows: Iterable[PeriodRow], length: int) -> None:
        self.length = length
        self.by_flow: dict[Flow, dict[int, dict[Edition, Observation]]] = {}
        for row in rows:
            # A quarter starts in January, April, July or October; any month is a month.
            if row.period.length != length or row.period.first.ordinal % length:
                continue
            for flow, cell in row.cells.items():
                editions: dict[Edition, Observation] = {}
                for o in (cell.chosen, *cell.others):
                    editions.setdefault(edition(o), o)
                self.by_flow.setdefault(flow, {})[row.period.first.ordinal] = editions

    def sum(self, flow: Flow, period: Period) -> tuple[Cell, int] | None:
        """The sum over `period`, None where a part is missing or no edition has all of them."""
        known = self.by_flow.get(flow, {})
        places = range(period.first.ordinal, period.last.ordinal + 1, self.length)
        found = [known.get(n) for n in places]
        if period.length % self.length or not found or any(part is None for part in found):
            return None
        last = found[-1]
        assert last is not None
        # The newest part lists its editions newest first.
        for candidate in last:
            parts = [part[candidate] for part in found if part is not None and candidate in part]
            if len(parts) == len(found):
                return summed(parts, period), len(parts)
        return None


def summed(parts: Sequence[Observation], period: Period) -> Cell:
    """The exact sum of values of one edition as a computed cell, in the finest unit of its parts."""
    first = parts[-1]
    scale = min(o.amount.scale for o in parts if o.amount is not None)
    total = sum((o.amount.value for o in parts if o.amount is not None), Decimal(0))
    digits = format(total.scaleb(-scale), "f")
    proposed = any(o.review is ReviewStatus.PROPOSED for o in parts)
    result = replace(
        first,
        key=f"derived:sum:{first.flow}:{period.first}:{period.last}",
        period=period,
        amount=Amount(digits, scale, first.currency),
        locator="",
        frequency=period.frequency,
        review=ReviewStatus.PROPOSED if proposed else ReviewStatus.CONFIRMED,
    )
    return Cell(result, inputs=tuple(o.key for o in parts))


class Cuts:
    """One series cut in every way; each cut is made once, when it is first asked for."""

    def __init__(self, rows: Sequence[PeriodRow]) -> None:
        self.rows = tuple(rows)
        self._made: dict[Grain, tuple[PeriodRow, ...]] = {}

    def by(self, grain: Grain) -> tuple[PeriodRow, ...]:
        """The rows of one cut, as `by_grain` gives them."""
        if grain not in self._made:
            self._made[grain] = by_grain(self.rows, grain)
        return self._made[grain]

    def grains(self) -> tuple[Grain, ...]:
        """The cuts that have values, computed ones counted; the year to date where it can be compared."""
        return tuple(g for g in Grain if _worth(self.by(g), g))

    def chosen(self, wanted: Grain | None) -> Grain:
        """The cut to draw: the one asked for where the series has it, else the usual one."""
        return wanted if wanted is not None and self.by(wanted) else usual_grain(self.rows)


def _worth(rows: Sequence[PeriodRow], grain: Grain) -> bool:
    if grain is not Grain.TO_DATE:
        return bool(rows)
    # Full years are the cut by year; a part of one year alone is in it too.
    return len(rows) > 1 and not rows[-1].period.is_full_year


def usual_grain(rows: Sequence[PeriodRow]) -> Grain:
    """Years where a source gives years or parts of them, else the finest there is: what a chart opens with."""
    lengths = {row.period.frequency for row in rows}
    if lengths & set(_WHOLE) or any(_is_stated(row) for row in rows) or not rows:
        return Grain.YEAR
    return Grain.MONTH if Frequency.MONTH in lengths else Grain.QUARTER


def by_grain(rows: Sequence[PeriodRow], grain: Grain) -> tuple[PeriodRow, ...]:
    """The rows of one cut in time order. Where a source prints none, sums of complete parts stand, marked as computed.

    A sum takes every month (or quarter) from one edition; a missing one leaves a gap.
    """
    months = _Parts(rows, 1)
    if grain is Grain.MONTH:
        return tuple(r for r in rows if r.period.length == 1)
    if grain is Grain.QUARTER:
        printed = [r for r in rows if r.period.frequency is Frequency.QUARTER]
        return _filled(printed, _quarters(months), (months,))
    if grain is Grain.ROLLING:
        # A printed year is no sum of months: it stays out of a line of sums.
        return _filled((), _rolling(months), (months,))
    quarters = _Parts(rows, 3)
    if grain is Grain.TO_DATE:
        return _to_date(rows, months, quarters)
    return _years(rows, months, quarters)


def _is_stated(row: PeriodRow) -> bool:
    return any(o.source == ARTICLE for cell in row.cells.values() for o in (cell.chosen, *cell.others))


def _filled(printed: Iterable[PeriodRow], periods: Iterable[Period], parts: Sequence[_Parts]) -> tuple[PeriodRow, ...]:
    """Printed rows, and sums for the flows and periods that nobody prints."""
    printed = tuple(printed)
    rows = {row.period: dict(row.cells) for row in printed}
    doubted = {row.period for row in printed if row.doubted}
    flows = list(dict.fromkeys(flow for p in parts for flow in p.by_flow))
    for period in periods:
        for flow in flows:
            if flow in rows.get(period, {}):
                continue
            found = next((s for p in parts if (s := p.sum(flow, period)) is not None), None)
            if found is not None:
                rows.setdefault(period, {})[flow] = found[0]
    return tuple(PeriodRow(p, rows[p], p in doubted) for p in sorted(rows, key=lambda p: (p.last, p.first)))


def _quarters(months: _Parts) -> list[Period]:
    starts = {n - n % 3 for known in months.by_flow.values() for n in known}
    return [Period(Month.from_ordinal(n), Month.from_ordinal(n + 2)) for n in sorted(starts)]


def _rolling(months: _Parts) -> list[Period]:
    ends = {n for known in months.by_flow.values() for n in known}
    back = ROLLING_MONTHS - 1
    return [Period(Month.from_ordinal(n - back), Month.from_ordinal(n)) for n in sorted(ends) if n - back >= 12]


def _years(rows: Sequence[PeriodRow], months: _Parts, quarters: _Parts) -> tuple[PeriodRow, ...]:
    """Years and the parts of years that sources print; years nobody prints as sums; the running year as far as it goes."""
    printed = [r for r in rows if r.period.frequency in _WHOLE or _is_stated(r)]
    years = sorted({n // 12 for p in (months, quarters) for known in p.by_flow.values() for n in known})
    periods = [Period.year(y) for y in years]
    if years:
        running = _months_so_far(months, years[-1])
        whole = {r.period for r in printed}
        begun = any(p.first == Month(years[-1], 1) for p in whole)
        # A part of the year that somebody prints stands alone, unless it is the very same part.
        if running is not None and not running.is_full_year and (not begun or running in whole):
            periods.append(running)
    return _filled(printed, periods, (months, quarters))


def _months_so_far(months: _Parts, year: int) -> Period | None:
    """January to the newest month of a year, whatever flow has it; None for a year without months."""
    last = max((n for known in months.by_flow.values() for n in known if n // 12 == year), default=None)
    return None if last is None else Period(Month(year, 1), Month.from_ordinal(last))


def _to_date(rows: Sequence[PeriodRow], months: _Parts, quarters: _Parts) -> tuple[PeriodRow, ...]:
    """The same months in every year: those that the newest year has so far."""
    begun = [r.period for r in rows if r.period.first.month == 1 and r.period.length <= 12]
    if months.by_flow:
        newest = max(n // 12 for known in months.by_flow.values() for n in known)
        so_far = _months_so_far(months, newest)
        begun += [so_far] if so_far is not None else []
    if not begun:
        return ()
    model = max(begun, key=lambda p: (p.first, p.length))
    years = sorted({r.period.last.year for r in rows})
    periods = [model.shifted(y - model.first.year) for y in years]
    printed = [r for r in rows if r.period in set(periods)]
    return _filled(printed, periods, (months, quarters))


def sum_checks(rows: Sequence[PeriodRow]) -> tuple[SumCheck, ...]:
    """Each printed year against the sum of its twelve months, or four quarters, where one edition has all of them."""
    found = []
    parts = (_Parts(rows, 1), _Parts(rows, 3))
    for row in rows:
        if not row.period.is_full_year:
            continue
        for flow, cell in row.cells.items():
            for p in parts:
                total = p.sum(flow, row.period)
                if total is None:
                    continue
                sum_cell, count = total
                printed = _same_edition(cell, sum_cell.chosen)
                found.append(
                    SumCheck(flow, row.period, printed, sum_cell.chosen, count, _adds_up(printed, sum_cell, count))
                )
                break
    return tuple(found)


def _same_edition(cell: Cell, like: Observation) -> Observation:
    """The printed value of the sum's own edition if there is one, else of its publisher, else the newest."""
    values = (cell.chosen, *cell.others)
    same = next((o for o in values if edition(o) == edition(like)), None)
    return same or next((o for o in values if o.source == like.source), cell.chosen)


def _adds_up(printed: Observation, total: Cell, count: int) -> bool:
    if agree(printed, total.chosen):
        return True
    if printed.amount is None or total.chosen.amount is None:
        return False
    # Each of the parts was rounded on its own.
    allowed = printed.amount.half_unit + total.chosen.amount.half_unit * count
    return abs(printed.amount.value - total.chosen.amount.value) <= allowed


def stretches(periods: Iterable[Period], grain: Grain, breaks: Iterable[dt.date] = ()) -> Mapping[Period, int]:
    """A number for each period, the same while one follows the other without a gap: what a line may join.

    Years join years, quarters quarters, months months; parts of a year stand alone, and nothing joins over a break.
    """
    days = tuple(breaks)
    numbers: dict[Period, int] = {}
    before: Period | None = None
    number = 0
    for period in periods:
        if grain is Grain.YEAR and not period.is_full_year:
            continue
        broken = before is not None and any(before.end < day <= period.end for day in days)
        if before is None or broken or not _follows(before, period, grain):
            number += 1
        numbers[period] = number
        before = period
    return numbers


def _follows(before: Period, period: Period, grain: Grain) -> bool:
    if grain is Grain.TO_DATE:
        return False
    if grain is Grain.ROLLING:
        return before.last.ordinal + 1 == period.last.ordinal
    return before.last.ordinal + 1 == period.first.ordinal
