"""Areas that changed: who reported as one before, and to which month (data formats, §6)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.core.period import Month
from briefing.core.trade import PeriodRow

UNION = "BLX"
"""Belgium and Luxembourg, which reported as one."""
LAST_UNION_MONTH = Month(1998, 12)
PREDECESSORS: dict[str, tuple[str, Month]] = {"BE": (UNION, LAST_UNION_MONTH), "LU": (UNION, LAST_UNION_MONTH)}
"""The area that counted a country before it counted alone, and the last month of that."""


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
