"""Areas that changed: who reported as one before, to which month, and their sum after it (data formats, §6)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from briefing.core.fact import Flow
from briefing.core.granularity import Edition, edition, summed
from briefing.core.period import Month, Period
from briefing.core.trade import Cell, Observation, PeriodRow, SeriesKey

UNION = "BLX"
"""Belgium and Luxembourg, which reported as one."""
LAST_UNION_MONTH = Month(1998, 12)
PREDECESSORS: dict[str, tuple[str, Month]] = {"BE": (UNION, LAST_UNION_MONTH), "LU": (UNION, LAST_UNION_MONTH)}
"""The area that counted a country before it counted alone, and the last month of that."""


EU_MEMBERS = frozenset(
    [
        "AT",
        "BE",
        "BG",
        "CY",
        "CZ",
        "DE",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GR",
        "HR",
        "HU",
        "IE",
        "IT",
        "LT",
        "LU",
        "LV",
        "MT",
        "NL",
        "PL",
        "PT",
        "RO",
        "SE",
        "SI",
        "SK",
    ]
)
"""The members of the European Union since 2020, by ISO code: those that count in its trade tables now."""
GROUP_SIDES: dict[str, tuple[str, ...]] = {"EU": ("EU", "EU27_2020")}
"""Groups of countries that can be a side of a dossier, and the areas under which tables count them.

The Union of one composition only (27 members): figures of earlier ones are of another area.
"""


def is_group_side(side: str) -> bool:
    """Whether a side of a dossier is a group of countries."""
    return side in GROUP_SIDES


def areas_of_side(side: str) -> tuple[str, ...]:
    """The areas in tables whose figures are those of a side of a dossier: a country's own, the Union's of 27 members."""
    return GROUP_SIDES.get(side, (side,))


def side_of_area(area: str) -> str:
    """The side of a dossier that an area in tables is; the area itself where it is none of a group's."""
    return next((side for side, areas in GROUP_SIDES.items() if area in areas), area)


MEMBERS: dict[str, str] = {"BE": "LU", "LU": "BE"}
"""Each member of the union, and the other one."""


@dataclass(frozen=True, slots=True)
class Break:
    """A day before which a series counts another area than after it: no line, sum or change reaches over it."""

    day: dt.date
    before: str
    after: str


def with_predecessor(
    rows: Sequence[PeriodRow], earlier: Sequence[PeriodRow], country: str
) -> tuple[tuple[PeriodRow, ...], tuple[Break, ...]]:
    """A country's rows with those of the area that counted it before, and the break between them.

    Of the area only what ends before the break; where the country has a row of its own, that one stands.
    """
    known = PREDECESSORS.get(country)
    if known is None:
        return tuple(rows), ()
    area, last = known
    own = {row.period for row in rows}
    before = [row for row in earlier if row.period.last <= last and row.period not in own]
    if not before:
        return tuple(rows), ()
    joined = sorted([*before, *rows], key=lambda r: (r.period.last, r.period.first))
    first = Month.from_ordinal(last.ordinal + 1)
    return tuple(joined), (Break(dt.date(first.year, first.month, 1), area, country),)


Rows = tuple[PeriodRow, ...]


def joint_series(
    series: Mapping[SeriesKey, Rows], others: Mapping[SeriesKey, Rows], earlier: Mapping[SeriesKey, Rows]
) -> dict[SeriesKey, Rows]:
    """The trade of Belgium and Luxembourg together, for comparison with the time when they counted as one.

    `series` are those of one of the two with a partner, `others` the other one's, `earlier` the union's own, reported up
    to 1998. After that a value is the sum of both, computed, where one edition of one source gives both; a period of
    which only one is known is left out. Only series with such sums are given.
    """
    found = {}
    for key, rows in series.items():
        for member, other in MEMBERS.items():
            if member not in (key.reporter, key.partner) or other in (key.reporter, key.partner):
                continue
            union, beside = _in_place(key, member, UNION), _in_place(key, member, other)
            sums = _sums(rows, others.get(beside, ()), union)
            if sums:
                before = [r for r in earlier.get(union, ()) if r.period.last <= LAST_UNION_MONTH]
                found[union] = tuple(sorted([*before, *sums], key=lambda r: (r.period.last, r.period.first)))
    return found


def _in_place(key: SeriesKey, member: str, area: str) -> SeriesKey:
    reporter, partner = (area if side == member else side for side in (key.reporter, key.partner))
    return SeriesKey(reporter, partner, key.currency)


def _sums(rows: Sequence[PeriodRow], others: Sequence[PeriodRow], union: SeriesKey) -> list[PeriodRow]:
    beside = {row.period: row for row in others}
    found = []
    for row in rows:
        other = beside.get(row.period)
        if other is None or row.period.first <= LAST_UNION_MONTH:
            continue
        cells = {f: _sum(c, other.cells[f], row.period, union) for f, c in row.cells.items() if f in other.cells}
        known = {flow: cell for flow, cell in cells.items() if cell is not None}
        if known:
            found.append(PeriodRow(row.period, known))
    return found


def _sum(one: Cell, other: Cell, period: Period, union: SeriesKey) -> Cell | None:
    theirs = {_of_both(o): o for o in reversed((other.chosen, *other.others))}
    for mine in (one.chosen, *one.others):
        match = theirs.get(_of_both(mine))
        if match is None or mine.amount is None or match.amount is None:
            continue
        cell = summed((match, mine), period)
        key = f"derived:joint:{mine.flow}:{period.first}:{period.last}"
        return replace(cell, chosen=replace(cell.chosen, key=key, reporter=union.reporter, partner=union.partner))
    return None


def _of_both(o: Observation) -> tuple[Edition, Flow]:
    """The edition of a value whichever of the two it is of."""
    reporter, partner = (UNION if side in MEMBERS else side for side in (o.reporter, o.partner))
    return edition(replace(o, reporter=reporter, partner=partner)), o.flow
