"""Day spans: the months that two days far apart bound, "21 March to 21 May", also as what a parenthesis says of a time before it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from briefing.ingest.extract.times.atoms import DateAtom, PeriodAtom
from briefing.ingest.extract.times.dates import day_month, month_day, numeric_date
from briefing.ingest.extract.times.years import range_mark
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.reading import Reading


def days(r: Reading, i: int, hi: int) -> DateAtom | PeriodAtom | None:
    """A day or days of a month, or the months that they and others far from them bound."""
    day = _day(r, i, hi)
    return day if day is None else _apart(r, day, i, hi) or day


def _apart(r: Reading, first: DateAtom, i: int, hi: int) -> PeriodAtom | None:
    """Months told by their first day and their last: "1° gennaio - 31 agosto 2025", "from 21 March 2019 to 19 March 2020"."""
    if first.relation:
        return None
    if first.last_day is not None and first.last_month is not None:
        last = replace(first, day=first.last_day, month=first.last_month)
        early = None
    else:
        start = range_mark(r, first.j, hi)
        start = r.skip_links(start, hi, 1) if start is not None else None
        behind = _day(r, start, hi) if start is not None and start < hi else None
        if behind is None or behind.last_day is not None or behind.relation:
            return None
        last, early = behind, first.year
    turned = (last.month, last.day) < (first.month, first.day)
    if last.year is not None and early is None:
        early = last.year - turned
    late = last.year if last.year is not None or early is None else early + turned
    count = _days((early or _NO_YEAR, first.month, first.day), (late or _NO_YEAR + turned, last.month, last.day))
    if not _LEAST <= count <= _MOST:
        return None
    # "From 1 January to 1 October" are nine months.
    ends = last.month - (last.day == 1 and last.month > first.month)
    return PeriodAtom(i, last.j, first.month, ends, early, late if late != early else None, whole=False, named=True)


_NO_YEAR = 2023
"""A year to count days in where none is told."""
_LEAST, _MOST = 28, 800
"""Days of a month, and of the longest time that a figure is told of by its days."""


def _days(first: tuple[int, int, int], last: tuple[int, int, int]) -> int:
    try:
        return (dt.date(*last) - dt.date(*first)).days + 1
    except ValueError:
        return 0


def _day(r: Reading, i: int, hi: int) -> DateAtom | None:
    return numeric_date(r, i, hi) or day_month(r, i, hi) or month_day(r, i, hi)


def spelled_out(r: Reading, periods: list[PeriodAtom], span: PeriodAtom, lo: int) -> PeriodAtom:
    """Days in a parenthesis as the time of the words before it: "in the first two months of the Iranian year (21 March to 21 May)".

    A time that those words were read as is taken off `periods`.
    """
    opened = next((k for k in range(span.i - 1, max(lo, span.i - _OPENS), -1) if r.word(k) == "("), None)
    if (
        opened is None
        or opened == lo
        or r.word(span.j) != ")"
        or not all(r.is_link(k) for k in range(opened + 1, span.i))
    ):
        return span
    told = periods[-1] if periods and periods[-1].j <= opened else None
    named = (
        told is not None
        and all(r.kind(k) == WORD or r.word(k) == "'" for k in range(told.j, opened))
        and opened - told.j <= _NAMED
    )
    if told is not None and named:
        periods.pop()
        return replace(span, i=told.i, j=span.j + 1)
    return replace(span, i=opened - 1, j=span.j + 1) if r.kind(opened - 1) == WORD else span


_OPENS, _NAMED = 4, 7
"""Tokens between a parenthesis and the day in it, and between a time and its parenthesis: "mois de l'année iranienne en cours"."""
