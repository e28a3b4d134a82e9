"""Closed years: the fiscal year that a day or a month is said to have closed: "the fiscal year that ended on March 31"."""

from __future__ import annotations

from dataclasses import replace

from briefing.ingest.extract.times.atoms import DateAtom, PeriodAtom
from briefing.ingest.extract.times.dates import day_month, month_day
from briefing.ingest.extract.times.years import month_at, year_after
from briefing.ingest.extract.words.fold import NUMBER, WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_BEFORE_END, _MONTH_ENDS = 9, 28
"""Tokens between "fiscal year" and the month or day on which it ended, and the days of a month on which it does not."""


def ended_in(r: Reading, i: int, j: int, month: int, hi: int) -> PeriodAtom | None:
    """The fiscal year that the month at tokens `i` to `j` closed: "the last fiscal year, which ended in June", "boekjaar dat in juni afliep"."""
    if not r.hits.get("time.fiscal"):
        return None
    fiscal = next(
        (h for k in range(i - 1, max(-1, i - _BEFORE_END - 1), -1) if (h := r.ending("time.fiscal", k)) is not None),
        None,
    )
    named, numbered = _numbered(r, fiscal.j, i) if fiscal is not None else (None, i)
    if fiscal is None or any(r.kind(k) != WORD and r.word(k) not in (",", "(") for k in range(numbered, i)):
        return None
    if named is not None and numbered - fiscal.j == 1:
        named = _last_closed(r, named, month)
    led = r.ending("time.last", fiscal.i) or r.ending("time.past_mark", fiscal.i) or fiscal
    year, end = year_after(r, j, hi)
    closed = _closed(r, led.i, fiscal, (i, j), end if year is not None else j, month, year or named)
    return replace(closed, j=j) if closed is not None and year is None else closed


def _last_closed(r: Reading, named: int, month: int) -> int:
    """The year in which one closed that is told by one number and a month: that month last, where the number is of its beginning.

    In June 2024 "fiscal year 2023, which ended in March" is that up to March 2024.
    """
    day = r.published
    return named + 1 if day is not None and day.year - (day.month <= month) == named + 1 else named


def _numbered(r: Reading, at: int, hi: int) -> tuple[int | None, int]:
    """The last year that a fiscal year is told by, and where its numbers end: "l'exercice 2022-2023, clos fin mars", "FY 2022/23"."""
    end = at
    while end < hi and (r.kind(end) == NUMBER or r.word(end) in ("-", "/")):
        end += 1
    told = [r.word(k) for k in range(at, end) if r.kind(k) == NUMBER]
    if not told or len(told[0]) != _YEAR or not all(w.isdigit() for w in told):
        return None, at
    first, last = told[0], told[-1]
    return int(last if len(last) == _YEAR else first[: _YEAR - len(last)] + last), end


_YEAR = 4
"""Digits of a year."""


def closed_fiscal(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """The fiscal year that a day closed: "the fiscal year that ended on March 31", "Fiskaljahr, das am 31. März endete"."""
    led = r.hit("time.back", i)
    # "In the fiscal year" alone is the one told before.
    fiscal = r.ending("time.fiscal", led.j) if led is not None else r.hit("time.fiscal", i)
    if fiscal is None:
        return _ended_ahead(r, i, hi)
    if (before := _ended_before(r, fiscal)) is not None:
        return before
    for k in range(fiscal.j, min(hi, fiscal.j + _BEFORE_END)):
        day = day_month(r, k, hi) or month_day(r, k, hi)
        if day is not None:
            month = _month_closed(day)
            return _closed(r, i, fiscal, (k, day.j), day.j, month, day.year) if month else None
        if r.kind(k) != WORD and r.word(k) not in (",", "("):
            return None
    return None


def _ended_before(r: Reading, fiscal: Hit) -> PeriodAtom | None:
    """The fiscal year that a day before it closed, by a participle: "das am 30. Juni beendete Fiskaljahr", "het op 30 juni afgelopen boekjaar"."""
    ended = r.ending("time.ended", fiscal.i) if r.lexicon.verb_final else None
    for k in range(ended.i - 1, max(-1, ended.i - _BEFORE_END), -1) if ended is not None else ():
        day = day_month(r, k, fiscal.i)
        if ended is not None and day is not None and day.j == ended.i and (month := _month_closed(day)):
            return _from(fiscal.i, fiscal.j, month, day.year)
    return None


def _ended_ahead(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """The fiscal year that a participle closed, with the day or month it governs: "завершившийся | 31 марта 2015/16 | финансовый год"."""
    ended = r.hit("time.ended", i)
    reach = range(ended.j + 1, min(hi, ended.j + _BEFORE_END)) if ended is not None else ()
    fiscal = next((h for k in reach if (h := _year_at(r, k)) is not None), None)
    if ended is None or fiscal is None:
        return None
    at = fiscal.i
    while r.kind(at - 1) == NUMBER or r.word(at - 1) in ("-", "/"):
        at -= 1
    named, _ = _numbered(r, at, fiscal.i) if fiscal.i - at > 1 else (None, at)
    at = at if named is not None else fiscal.i
    told = r.skip_links(ended.j, at, 1)
    day = day_month(r, told, at)
    if day is not None and day.j == at and (month := _month_closed(day)):
        return _from(i, fiscal.j, month, day.year or named)
    alone = month_at(r, told)
    year, end = year_after(r, told + 1, at)
    return _from(i, fiscal.j, alone, year or named) if alone is not None and end == at else None


def _year_at(r: Reading, i: int) -> Hit | None:
    """A fiscal year at token `i`, or a mere "year" that is not of a date: "завершившемся 31 марта | году", no "31 марта 2016 | года"."""
    alone = r.hit("time.year_unit", i) if r.kind(i - 1) == WORD else None
    return r.hit("time.fiscal", i) or alone


def _month_closed(day: DateAtom) -> int:
    """The month that a day closes, or lies amid; 0 where it is no one day."""
    if day.last_day is not None:
        return 0
    return day.month if day.day >= _MONTH_ENDS else day.month - 1


def _closed(
    r: Reading, i: int, fiscal: Hit, told: tuple[int, int], end: int, month: int, year: int | None
) -> PeriodAtom | None:
    """The fiscal year from token `i` to `end` that a month, `told` between two tokens, is said to have closed."""
    at, j = told
    behind = r.hit("time.ended", end) if r.lexicon.verb_final else None
    if behind is None and not r.any(("time.ended",), fiscal.j, at) or r.any(("cue", "move"), fiscal.j, at):
        return None
    return _from(i, (behind.j if behind is not None else j) if year is None else end, month, year)


def _from(i: int, j: int, month: int, year: int | None) -> PeriodAtom:
    """The twelve months up to one, at tokens `i` to `j`."""
    first = month % 12 + 1
    if year is None:
        return PeriodAtom(i, j, first, month, whole=False)
    return PeriodAtom(i, j, first, month, year - (first > 1), year, whole=False)
