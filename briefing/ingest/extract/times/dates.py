"""Dates: a day or a run of days as an article writes it: "18 ottobre 2024", "Oct. 18-19", "last Friday"."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from briefing.core.period import Month
from briefing.ingest.extract.times.atoms import DateAtom
from briefing.ingest.extract.times.ordinals import past_suffix
from briefing.ingest.extract.times.years import day_at, month_at, range_mark, year_after, year_at, year_before
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def numeric_date(r: Reading, i: int, hi: int) -> DateAtom | None:
    """18.10.2024, 18/10/2024, 2024-10-18."""
    if r.kind(i) != NUMBER:
        return None
    parts = r.word(i).split(".")
    if len(parts) == 3 and len(parts[2]) == 4 and all(p.isdigit() and len(p) <= 4 for p in parts):
        return _calendar(i, i + 1, int(parts[2]), int(parts[1]), int(parts[0]))
    short = _short_date(r, i, parts, hi) if len(parts) == 2 else None
    if short is not None:
        return short
    if i + 4 < hi and r.word(i + 1) == "/" and r.word(i + 3) == "/" and r.glued(i + 1) and r.glued(i + 4):
        return _in_digits(r, (i, i + 2, i + 4))
    if i + 2 < hi and r.gap(i + 1) == "-" and r.gap(i + 2) == "-":
        return _in_digits(r, (i, i + 1, i + 2))
    return None


def _in_digits(r: Reading, places: tuple[int, int, int]) -> DateAtom | None:
    """A day, a month and a year at three tokens, or the year first: "12-02-2025", "2025/02/12"."""
    first, second, last = places
    at = (first, last) if len(r.word(first)) == _YEAR else (last, first)
    year, month, day = year_at(r, at[0]), day_at(r, second), day_at(r, at[1])
    return _calendar(first, last + 1, year, month, day) if year and month and day else None


_YEAR = 4
"""Digits of a year."""


def _short_date(r: Reading, i: int, parts: list[str], hi: int) -> DateAtom | None:
    """A day and month in digits, each with its stop, behind a small word: "am 03.11."."""
    stopped = i + 1 < hi and r.word(i + 1) == "." and r.glued(i + 1)
    if not (r.lexicon.ordinal_dot and stopped and i and r.is_link(i - 1)):
        return None
    if not all(p.isdigit() and len(p) == 2 for p in parts) or not 1 <= int(parts[1]) <= 12:
        return None
    return _checked(DateAtom(i, i + 2, int(parts[0]), int(parts[1])))


def _calendar(i: int, j: int, year: int, month: int, day: int) -> DateAtom | None:
    try:
        dt.date(year, month, day)
    except ValueError:
        return None
    return DateAtom(i, j, day, month, year)


def day_month(r: Reading, i: int, hi: int) -> DateAtom | None:
    """18 ottobre 2024, 10-11 febbraio, 1° maggio, 30 settembre - 2 ottobre, the 18th of October."""
    day = day_at(r, i)
    j = i + 1
    if day is None:
        hit = r.hit("ordinal", i)
        if hit is None or int(hit.value) > 31 or _is_fraction(r, hit.j) or r.ending("time.part_of_month", hit.j):
            return None
        day, j = int(hit.value), hit.j
    elif i and r.hit("currency", i - 1):
        return None
    j = past_suffix(r, j)
    if (
        j + 2 < hi
        and r.word(j) == "."
        and r.glued(j)
        and not r.lexicon.ordinal_dot
        and month_at(r, j + 1)
        and year_at(r, j + 2)
    ):
        # "25. May 2021", as some write it
        j += 1
    last_day = None
    start = range_mark(r, j, hi)
    if start is not None and start + 1 < hi and (weekday := r.hit("weekday", start)) is not None:
        # "Maandag 12 en dinsdag 13 september", "les mardi 6 et mercredi 7 septembre"
        start = weekday.j + (r.word(weekday.j) in (",", "."))
    if start is not None and start < hi and (second := day_at(r, start)) and second > day:
        after = past_suffix(r, start + 1)
        if month_at(r, r.skip_links(after, hi, 1)) is not None:
            last_day, j = second, after
    j = r.skip_links(j, hi, 1)
    month = month_at(r, j) if j < hi else None
    if month is None:
        told = _of_this_month(r, i, j, day, hi) if j < hi and last_day is None else None
        return told or _by_number(r, i, past_suffix(r, i + 1), day, hi)
    year, end = _year_of_day(r, j + 1, hi)
    relation, end = ("", end) if year is not None else _year_told(r, end, hi)
    if last_day is None:
        start = _last_day_at(r, j + 1, hi)
        if start is not None and start + 1 < hi and (second := day_at(r, start)) is not None:
            last_month = month_at(r, r.skip_links(past_suffix(r, start + 1), hi, 1))
            if last_month is not None and (last_month, second) > (month, day):
                at = r.skip_links(past_suffix(r, start + 1), hi, 1) + 1
                later, end = year_after(r, at, hi)
                return _checked(DateAtom(i, end, day, month, later or year, second, last_month))
    start = i
    if year is None and r.ending("time.year_unit", i) is not None:
        year, start = year_before(r, i)
    last_month = month if last_day else None
    return _checked(DateAtom(start, end, day, month, year, last_day, last_month, relation=relation))


def _year_of_day(r: Reading, i: int, hi: int) -> tuple[int | None, int]:
    """The year of a day and where it ends; one with "in" behind a comma is another time: "published on 20 January, in 2021 trade"."""
    led = i + 1 < hi and r.word(i) == "," and r.hit("place.at", i + 1) is not None
    return (None, i) if led else year_after(r, i, hi)


def _year_told(r: Reading, i: int, hi: int) -> tuple[str, int]:
    """What the year behind a day and month is to the reference, and where it ends: "3 March | last year", "3 марта прошлого года"."""
    at = r.skip_links(i, hi, 1)
    hit = next((h for k in range(i, at + 1) if k < hi and (h := r.hit("year", k)) is not None), None)
    told = hit is not None and hit.category in _RELATIONS and not r.within("time.fiscal", hit.i, hit.j)
    return (hit.category, hit.j) if hit is not None and told else ("", i)


_RELATIONS = ("this", "last", "next", "earlier")


def _of_this_month(r: Reading, i: int, j: int, day: int, hi: int) -> DateAtom | None:
    """A day of the month of the report: "on the 14th of this month", "el 14 del mes en curso", "14 числа этого месяца"."""
    j += j < hi and r.word(j) == "." and r.glued(j)
    at = r.skip_links(j, hi, 1)
    hit = next((h for k in range(i + 1, at + 1) if k < hi and (h := r.hit("year", k)) is not None), None)
    if hit is None or hit.category != "month" or r.published is None:
        return None
    month = Month.from_ordinal(Month(r.published.year, r.published.month).ordinal + int(hit.value))
    return _calendar(i, hit.j, month.year, month.month, day)


def _by_number(r: Reading, i: int, j: int, day: int, hi: int) -> DateAtom | None:
    """A day told by its number alone, of the month told before or the nearest to the report: "el pasado día 4", "los días 29 y 30"."""
    unit, published = r.ending("time.numbered", i), r.published
    if unit is None or published is None:
        return None
    start = range_mark(r, j, hi)
    last = day_at(r, start) if start is not None and start < hi else None
    marked = r.led(("time.past_mark", "time.future_mark"), unit.i)
    named = [] if marked else r.within("month", max(0, i - _MONTH_BEFORE), i)
    if named:
        year, _ = year_after(r, named[-1].j, i)
        atom = DateAtom(i, j, day, int(named[-1].value), year)
    else:
        months = (Month.from_ordinal(Month(published.year, published.month).ordinal + n) for n in (-1, 0, 1))
        days = [d for m in months if (d := _calendar(i, j, m.year, m.month, day)) is not None]
        atom = min(days, key=lambda d: abs((dt.date(d.year or 0, d.month, d.day) - published).days))
    if start is not None and last is not None and last > day:
        atom = replace(atom, j=start + 1, last_day=last, last_month=atom.month)
    return _checked(atom)


_MONTH_BEFORE = 60
"""Tokens before a mere number of a day in which its month is told."""


def _is_fraction(r: Reading, j: int) -> bool:
    """Whether a fraction ends before token `j`: "un cinquième en janvier" is no day."""
    move = r.ending("move", j)
    return move is not None and move.category == "fraction"


def month_day(r: Reading, i: int, hi: int) -> DateAtom | None:
    """October 18, 2024; Oct. 18-19; March 3rd."""
    month = month_at(r, i)
    if month is None:
        return None
    j = i + 1
    if j < hi and r.word(j) == "." and r.glued(j):
        j += 1
    if j + 3 < hi and r.word(j) == "," and r.word(j + 2) == "/" and day_at(r, j + 1) and (year := year_at(r, j + 3)):
        # "February, 12/2025"
        return _calendar(i, j + 4, year, month, day_at(r, j + 1) or 0)
    day = day_at(r, j) if j < hi else None
    if day is None or r.hit("scale", j + 1) or r.hit("percent", j + 1) or r.hit("currency", j + 1):
        return None
    j = past_suffix(r, j + 1)
    last_day = None
    start = range_mark(r, j, hi)
    if (
        start is not None
        and start < hi
        and (second := day_at(r, start))
        and second > day
        and month_at(r, start + 1) is None
    ):
        last_day, j = second, past_suffix(r, start + 1)
    if last_day is None and (last := _last_month_day(r, j, hi)) is not None and last[:2] > (month, day):
        return _checked(DateAtom(i, last[3], day, month, last[2], last[1], last[0]))
    year, end = _year_of_day(r, j, hi)
    if year is None and j + 2 < hi and (r.word(j), r.word(j + 2)) == ("(", ")") and year_at(r, j + 1):
        # "Lima, feb. 12 (2025).-"
        year, end = year_at(r, j + 1), j + 3
    relation, end = ("", end) if year is not None else _year_told(r, end, hi)
    last_month = month if last_day else None
    return _checked(DateAtom(i, end, day, month, year, last_day, last_month, relation=relation))


def _last_day_at(r: Reading, i: int, hi: int) -> int | None:
    """Where the last day of a range stands behind its first at token `i`, its weekday before it: "bis Freitag, den | 29. April"."""
    start = range_mark(r, i, hi)
    if start is None and i < hi and r.word(i) == ",":
        # "From Sunday, 24 April, to Friday, 29 April"
        start = range_mark(r, i + 1, hi)
        start = start if start is not None and r.hit("weekday", start) is not None else None
    weekday = r.hit("weekday", start) if start is not None and start < hi else None
    if weekday is None:
        return start
    return r.skip_links(weekday.j + (weekday.j < hi and r.word(weekday.j) == ","), hi, 1)


def _last_month_day(r: Reading, i: int, hi: int) -> tuple[int, int, int | None, int] | None:
    """The month, day and year that end a range, and its end, where the month comes first: "to Friday, April 29, 2022"."""
    # "On March 3 and April 5" are two days.
    start = _last_day_at(r, i, hi) if r.hit("number.and", i) is None else None
    month = month_at(r, start) if start is not None and start < hi else None
    if start is None or month is None:
        return None
    start += 1 + (start + 1 < hi and r.word(start + 1) == "." and r.glued(start + 1))
    day = day_at(r, start) if start < hi else None
    if day is None:
        return None
    year, end = _year_of_day(r, past_suffix(r, start + 1), hi)
    return month, day, year, end


def _checked(atom: DateAtom) -> DateAtom | None:
    """The atom if its days exist in the calendar (29 February is kept when no year is written)."""
    try:
        dt.date(atom.year or 2024, atom.month, atom.day)
        if atom.last_day is not None:
            dt.date(atom.year or 2024, atom.last_month or atom.month, atom.last_day)
    except ValueError:
        return None
    return atom


def relative_day(r: Reading, i: int, hi: int) -> DateAtom | None:
    """Yesterday, last Friday, lunedì prossimo: a day counted from the article's own, or a run of such days."""
    first = _relative_day(r, i, hi)
    start = range_mark(r, first.j, hi) if first is not None else None
    last = _relative_day(r, start, hi) if start is not None and start < hi else None
    if first is None or last is None:
        return first
    if first.offset is not None and last.offset is not None:
        days = last.offset - first.offset
    elif first.weekday is not None and last.weekday is not None:
        days = (last.weekday - first.weekday) % 7
    else:
        return first
    # "Il lunedì e il venerdì" are two days.
    joined = r.hit("number.and", first.j) is not None
    return replace(first, j=last.j, until=days) if days == 1 or (days > 1 and not joined) else first


def _relative_day(r: Reading, i: int, hi: int) -> DateAtom | None:
    hit = r.hit("time.day", i)
    if hit is not None:
        return None if _of_morning(r, hit) else DateAtom(i, hit.j, offset=int(hit.value))
    hit = r.hit("weekday", i)
    if hit is None or any((city := r.hit("city", k)) is not None and city.j > i for k in (i - 1, i - 2)):
        # "Santo Domingo"
        return None
    side = 0
    start, end, week = _week_told(r, i, hit.j, hi)
    for slot, value in (("time.past_mark", -1), ("time.future_mark", 1)) if week is None else ():
        before, after = r.ending(slot, i), r.hit(slot, hit.j) if hit.j < hi else None
        if before is not None:
            side, start = value, before.i
        elif after is not None:
            side, end = value, after.j
    # "Friday 18 October": the calendar day that follows says it better.
    nearby = r.skip_links(end + 1 if end < hi and r.word(end) == "," else end, hi, 2)
    if nearby < hi and (day_month(r, nearby, hi) or month_day(r, nearby, hi)):
        return None
    return DateAtom(start, end, weekday=int(hit.value), side=side, week=week)


def _week_told(r: Reading, i: int, j: int, hi: int) -> tuple[int, int, int | None]:
    """The week told beside a weekday at tokens `i` to `j`, with the tokens of both: "Friday of last week", "vorige week vrijdag"."""
    at = r.skip_links(j, hi, 1)
    behind = next((h for k in range(j, at + 1) if k < hi and (h := r.hit("time.week", k)) is not None), None)
    if behind is not None:
        return i, behind.j, int(behind.value)
    led = i - 1 if r.is_link(i - 1) else i
    before = r.ending("time.week", i) or r.ending("time.week", led)
    return (before.i, j, int(before.value)) if before is not None else (i, j, None)


def _of_morning(r: Reading, hit: Hit) -> bool:
    """Whether a word for tomorrow is the noun of the morning: "am Dienstag Morgen", "en la mañana del martes"."""
    if hit.value != "1" or hit.j - hit.i > 1:
        return False
    if not r.lexicon.capital_nouns:
        return r.ending("bind.definite", hit.i) is not None
    opens = hit.i == 0 or r.word(hit.i - 1) in _OPENS or "\n" in r.gap(hit.i)
    return (r.capital(hit.i) and not opens) or r.led(("weekday", "time.day"), hit.i)


_OPENS = frozenset(".:;!?-–—")
"""Signs behind which a sentence or a clause begins."""
