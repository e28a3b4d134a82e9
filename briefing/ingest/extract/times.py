"""Times: dates and periods as an article writes them, before their years and references are resolved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace

from briefing.core.period import Month, Period
from briefing.ingest.extract.fold import NUMBER, WORD, fold, tokens_of
from briefing.ingest.extract.numbers import roman
from briefing.ingest.extract.reading import Reading

FIRST_YEAR, LAST_YEAR = 1900, 2100
BACKWARD = ("earlier", "same", "yearly", "prior")
"""Relations of a period that something is compared with."""
RUNNING = "running"
"""The relation of a year up to a day that is not told: "so far this year"."""


@dataclass(frozen=True, slots=True)
class DateAtom:
    """A day or a run of days at tokens `i` to `j`; `year` is None when not written.

    `offset` counts days from the reference ("yesterday" is -1), `weekday` is Monday 0; either
    excludes a calendar day. `side` is -1 or 1 where a word says past or coming.
    """

    i: int
    j: int
    day: int = 0
    month: int = 0
    year: int | None = None
    last_day: int | None = None
    last_month: int | None = None
    offset: int | None = None
    weekday: int | None = None
    side: int = 0


@dataclass(frozen=True, slots=True)
class PeriodAtom:
    """Months `first` to `last` of `year` at tokens `i` to `j`.

    `relation` says what a period without a year counts from: "this", "last" or "next" year of the
    reference date, "yearly" (a rate on a year before), "earlier" or "later" (the year before or after that of the figure it stands with) or
    "same" (the same months of `year`, or of the year before) or "back" (the last period told that is `count` months
    long, of any length where it is 0: "sur le semestre") or "prior" (the `count` months before those of the figure:
    "rispetto al mese precedente") or "running" (a year up to a day not told: "so far this year").
    """

    i: int
    j: int
    first: int = 1
    last: int = 12
    year: int | None = None
    last_year: int | None = None
    relation: str = ""
    count: int = 1
    """Years that "earlier" and "ago" count back."""
    fiscal: bool = False
    whole: bool = True
    """Whether it names no months: a year alone."""

    @property
    def months(self) -> tuple[int, int]:
        """First and last month."""
        return self.first, self.last

    def in_year(self, year: int) -> Period:
        """The period in a given year (a range over the turn of the year ends in the next)."""
        end = year + (self.last_year - self.year if self.last_year and self.year else 0)
        if end == year and self.last < self.first:
            end = year + 1
        return Period(Month(year, self.first), Month(end, self.last))


def _starts(r: Reading) -> set[int]:
    """The words at which a date or period can begin: most cannot, and are passed over."""
    if r.timely is None:
        slots = (
            "month",
            "weekday",
            "cardinal",
            "ordinal",
            "year",
            "time.first",
            "time.last",
            "time.day",
            "time.to_date",
            "time.ago_before",
            "time.part",
            "time.back",
        )
        rolling = r.hits.get("time.rolling", {}).values()
        letters = ("time.quarter_letter", "time.half_letter", "time.past_mark", "time.future_mark")
        r.timely = {i for slot in (*slots, *letters) for i in r.hits.get(slot, ())}
        units = [*r.hits.get("time.quarter_unit", ()), *r.hits.get("time.half_unit", ())]
        r.timely |= {i - back for i in units for back in (1, 2, 3) if i >= back} | {
            h.i for h in rolling if h.value in _LONG
        }
    return r.timely


def year_at(r: Reading, i: int) -> int | None:
    """The year that token `i` is, or None: four digits that are no amount, share or count."""
    token = r.tokens[i] if 0 <= i < len(r.tokens) else None
    if token is None or token.kind != NUMBER or len(token.word) != 4 or not token.word.isdigit():
        return None
    year = int(token.word)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if r.hit("scale", i + 1) or r.hit("percent", i + 1):
        return None
    if r.hit("count.noun", i + 1) and r.hit("product", i + 1) is None:
        # "Verkaufte 2024 Uhren im Wert von ..." tells the year.
        return None
    before = r.ending("currency", i)
    if before is not None and not (r.kind(before.i - 1) == NUMBER or r.ending("scale", before.i) is not None):
        return None
    after = r.hit("currency", i + 1)
    if after is not None and not (after.j < len(r.tokens) and r.kind(after.j) == NUMBER):
        return None
    return year


def dates_and_periods(r: Reading, lo: int, hi: int) -> tuple[list[DateAtom], list[PeriodAtom]]:
    """The dates and periods of tokens `lo` to `hi`, dates first so that no day is read as a year."""
    known = r.times.get((lo, hi))
    if known is None:
        known = r.times[lo, hi] = _read_times(r, lo, hi)
    return known


def _read_times(r: Reading, lo: int, hi: int) -> tuple[list[DateAtom], list[PeriodAtom]]:
    dates: list[DateAtom] = []
    periods: list[PeriodAtom] = []
    readers: tuple[Callable[[Reading, int, int], DateAtom | PeriodAtom | None], ...] = (
        _numeric_date, _day_month, _month_day, _rolling, _to_date, _months, _count_of_months, _part_of_year, _short_part, _related,
        _relative_day, _bare_year,
    )  # fmt: skip
    starts = _starts(r)
    i = lo
    while i < hi:
        if i not in starts and r.kind(i) != NUMBER:
            i += 1
            continue
        for reader in readers:
            atom = reader(r, i, hi)
            if atom is None:
                continue
            if isinstance(atom, DateAtom):
                months = _whole_months(r, atom)
                if months is not None:
                    periods.append(months)
                else:
                    dates.append(atom)
            else:
                while periods and periods[-1].i >= atom.i:
                    periods.pop()
                periods.append(_running(r, atom))
            i = atom.j
            break
        else:
            part = _elliptic_part(r, i, hi, periods)
            if part is not None:
                periods.append(part)
            i = part.j if part is not None else i + 1
    return dates, _year_and_part(r, periods)


def _whole_months(r: Reading, atom: DateAtom) -> PeriodAtom | None:
    """A run of days that fills months: "dal 1° gennaio al 31 agosto 2025"."""
    if atom.day != 1 or atom.last_day is None or atom.last_month is None or atom.last_month == atom.month:
        return None
    year = atom.year or 2023
    if (dt.date(year, atom.last_month, atom.last_day) + dt.timedelta(days=1)).day != 1:
        return None
    return PeriodAtom(atom.i, atom.j, atom.month, atom.last_month, atom.year, whole=False)


def _year_and_part(r: Reading, periods: list[PeriodAtom]) -> list[PeriodAtom]:
    """A year with the part of it named right behind as one: "quest'anno, tra gennaio e maggio"."""
    found: list[PeriodAtom] = []
    for atom in periods:
        year = found[-1] if found else None
        if (
            year is not None and year.whole and not atom.whole and atom.year is None and not atom.relation
            and (year.relation in ("this", "last") or year.year is not None and year.last_year is None)
            and 0 < atom.i - year.j <= 2 and r.word(year.j) == "," and year.first == 1 and year.last == 12
        ):  # fmt: skip
            found[-1] = replace(atom, i=year.i, year=year.year, relation=year.relation)
        else:
            found.append(atom)
    return found


def _running(r: Reading, atom: PeriodAtom) -> PeriodAtom:
    """A year of which only the beginning is told: "since the beginning of 2024"."""
    led = next((h for k in (atom.i, atom.i - 1) if (h := r.ending("time.running", k)) is not None), None)
    if led is None or not atom.whole or atom.relation in BACKWARD or atom.last_year is not None:
        return atom
    return PeriodAtom(led.i, atom.j, relation="running")


def _day(r: Reading, i: int) -> int | None:
    """A day of the month at token `i`: one or two digits, or an ordinal word."""
    if r.kind(i) == NUMBER:
        word = r.word(i)
        return int(word) if word.isdigit() and len(word) <= 2 and 1 <= int(word) <= 31 else None
    return None


def _month(r: Reading, i: int) -> int | None:
    hit = r.hit("month", i)
    if hit is None or (r.lexicon.capital_months and not r.capital(i)):
        return None
    return None if r.hit("cardinal", i) and not _abbreviated(r, i) else int(hit.value)


def _abbreviated(r: Reading, i: int) -> bool:
    """Whether a word that is a number and a month ("sept") stands as the month: its stop, a day or a year beside it."""
    stopped = r.word(i + 1) == "." and r.glued(i + 1)
    return stopped or r.kind(i - 1) == NUMBER or year_at(r, i + 1) is not None


def _after_day(r: Reading, i: int) -> int:
    """Past an ordinal suffix or stop that stands against the number before token `i`."""
    if r.lexicon.ordinal_dot and r.word(i) == "." and r.glued(i):
        return i + 1
    hit = r.hit("time.ordinal_suffix", i)
    return hit.j if hit and (r.glued(i) or r.gap(i) == "-") else i


def _year_after(r: Reading, i: int, hi: int) -> tuple[int | None, int]:
    """The year that follows a day or month, past a stop, a comma and small words; and where it ends."""
    j = i
    if j < hi and r.word(j) == "." and r.glued(j):
        j += 1
    if j < hi and (r.word(j) == "," or (r.word(j) == "/" and r.glued(j))):
        j += 1
    j = r.skip_links(j, hi, 2)
    year = year_at(r, j) if j < hi else None
    return (year, _year_end(r, j, hi)) if year is not None else (None, i)


def _year_before(r: Reading, i: int) -> tuple[int | None, int]:
    """The year right before token `i`, or parted from it by the word "year": "2024 жылдың тоғыз айында"."""
    unit = r.ending("time.year_unit", i)
    at = (unit.i if unit is not None else i) - 1
    year = year_at(r, at) if at >= 0 else None
    return (year, at) if year is not None else (None, i)


def _year_end(r: Reading, i: int, hi: int) -> int:
    """Past the year at token `i` and the word "year" behind it: "2024 году", "2024-й год", "2024 г."."""
    j = _after_day(r, i + 1)
    unit = r.hit("time.year_unit", j) if j < hi else None
    if unit is None:
        # "к первому полугодию 2023-го, когда"
        return j if j < hi and r.word(j - 1) != "." else i + 1
    end = unit.j
    return end + 1 if end < hi and r.word(end) == "." and r.glued(end) else end


def _range_mark(r: Reading, i: int, hi: int) -> int | None:
    """Where the second half of a range begins, when token `i` is or follows its mark; else None."""
    if i >= hi:
        return None
    if r.gap(i) == "-":
        # "January-to-August"
        joint = r.hit("time.range_to", i)
        return joint.j if joint is not None and r.gap(joint.j) == "-" else i
    if r.word(i) == "-" or (r.word(i) == "/" and r.glued(i)):
        return i + 1
    hit = r.hit("time.range_to", i)
    return r.skip_links(hit.j, hi, 1) if hit else None


def _numeric_date(r: Reading, i: int, hi: int) -> DateAtom | None:
    """18.10.2024, 18/10/2024, 2024-10-18."""
    if r.kind(i) != NUMBER:
        return None
    parts = r.word(i).split(".")
    if len(parts) == 3 and len(parts[2]) == 4 and all(p.isdigit() and len(p) <= 4 for p in parts):
        return _calendar(i, i + 1, int(parts[2]), int(parts[1]), int(parts[0]))
    if i + 4 < hi and r.word(i + 1) == "/" and r.word(i + 3) == "/" and r.glued(i + 1) and r.glued(i + 4):
        day, month, year = _day(r, i), _day(r, i + 2), year_at(r, i + 4)
        return _calendar(i, i + 5, year, month, day) if day and month and year else None
    if i + 2 < hi and len(r.word(i)) == 4 and r.gap(i + 1) == "-" and r.gap(i + 2) == "-":
        year, month, day = year_at(r, i), _day(r, i + 1), _day(r, i + 2)
        return _calendar(i, i + 3, year, month, day) if year and month and day else None
    return None


def _calendar(i: int, j: int, year: int, month: int, day: int) -> DateAtom | None:
    try:
        dt.date(year, month, day)
    except ValueError:
        return None
    return DateAtom(i, j, day, month, year)


def _day_month(r: Reading, i: int, hi: int) -> DateAtom | None:
    """18 ottobre 2024, 10-11 febbraio, 1° maggio, 30 settembre - 2 ottobre, the 18th of October."""
    day = _day(r, i)
    j = i + 1
    if day is None:
        hit = r.hit("ordinal", i)
        if hit is None or int(hit.value) > 31 or _is_fraction(r, hit.j):
            return None
        day, j = int(hit.value), hit.j
    elif i and r.hit("currency", i - 1):
        return None
    j = _after_day(r, j)
    last_day = None
    start = _range_mark(r, j, hi)
    if start is not None and start < hi and (second := _day(r, start)) and second > day:
        after = _after_day(r, start + 1)
        if _month(r, r.skip_links(after, hi, 1)) is not None:
            last_day, j = second, after
    j = r.skip_links(j, hi, 1)
    month = _month(r, j) if j < hi else None
    if month is None:
        return None
    year, end = _year_after(r, j + 1, hi)
    if last_day is None:
        start = _range_mark(r, j + 1, hi)
        if start is not None and start + 1 < hi and (second := _day(r, start)) is not None:
            last_month = _month(r, r.skip_links(_after_day(r, start + 1), hi, 1))
            if last_month is not None and (last_month, second) > (month, day):
                at = r.skip_links(_after_day(r, start + 1), hi, 1) + 1
                later, end = _year_after(r, at, hi)
                return _checked(DateAtom(i, end, day, month, later or year, second, last_month))
    start = i
    if year is None and r.ending("time.year_unit", i) is not None:
        year, start = _year_before(r, i)
    return _checked(DateAtom(start, end, day, month, year, last_day, month if last_day else None))


def _is_fraction(r: Reading, j: int) -> bool:
    """Whether a fraction ends before token `j`: "un cinquième en janvier" is no day."""
    move = r.ending("move", j)
    return move is not None and move.category == "fraction"


def _month_day(r: Reading, i: int, hi: int) -> DateAtom | None:
    """October 18, 2024; Oct. 18-19; March 3rd."""
    month = _month(r, i)
    if month is None:
        return None
    j = i + 1
    if j < hi and r.word(j) == "." and r.glued(j):
        j += 1
    day = _day(r, j) if j < hi else None
    if day is None or r.hit("scale", j + 1) or r.hit("percent", j + 1) or r.hit("currency", j + 1):
        return None
    j = _after_day(r, j + 1)
    last_day = None
    start = _range_mark(r, j, hi)
    if (
        start is not None
        and start < hi
        and (second := _day(r, start))
        and second > day
        and _month(r, start + 1) is None
    ):
        last_day, j = second, _after_day(r, start + 1)
    year, end = _year_after(r, j, hi)
    return _checked(DateAtom(i, end, day, month, year, last_day, month if last_day else None))


def _checked(atom: DateAtom) -> DateAtom | None:
    """The atom if its days exist in the calendar (29 February is kept when no year is written)."""
    try:
        dt.date(atom.year or 2024, atom.month, atom.day)
        if atom.last_day is not None:
            dt.date(atom.year or 2024, atom.last_month or atom.month, atom.last_day)
    except ValueError:
        return None
    return atom


def _relative_day(r: Reading, i: int, hi: int) -> DateAtom | None:
    hit = r.hit("time.day", i)
    if hit is not None:
        return DateAtom(i, hit.j, offset=int(hit.value))
    hit = r.hit("weekday", i)
    if hit is None:
        return None
    side, start, end = 0, i, hit.j
    for slot, value in (("time.past_mark", -1), ("time.future_mark", 1)):
        before, after = r.ending(slot, i), r.hit(slot, hit.j) if hit.j < hi else None
        if before is not None:
            side, start = value, before.i
        elif after is not None:
            side, end = value, after.j
    # "Friday 18 October": the calendar day that follows says it better.
    nearby = r.skip_links(end + 1 if end < hi and r.word(end) == "," else end, hi, 2)
    if nearby < hi and (_day_month(r, nearby, hi) or _month_day(r, nearby, hi)):
        return None
    return DateAtom(start, end, weekday=int(hit.value), side=side)


def _with_year(r: Reading, start: int, i: int, hi: int, first: int, last: int) -> PeriodAtom:
    """A part of a year ending at token `i`, with the year that follows or stands just before."""
    fiscal = _fiscal_after(r, i, hi)
    if fiscal is not None:
        return PeriodAtom(
            start, fiscal.j, first, last, fiscal.year, fiscal.last_year, fiscal.relation, fiscal=True, whole=False
        )
    year, end = _year_after(r, i, hi)
    if year is not None:
        return PeriodAtom(start, end, first, last, year, whole=False)
    places = [i, *(k + 1 for k in range(i, min(i + 2, hi - 1)) if all(r.is_link(m) for m in range(i, k + 1)))]
    hit = next((h for k in places if (h := r.hit("year", k)) is not None), None)
    if hit is not None and hit.category in ("this", "last", "next", "earlier"):
        return PeriodAtom(start, hit.j, first, last, relation=hit.category, whole=False)
    before, opened = _year_before(r, start)
    if before is not None:
        return PeriodAtom(opened, i, first, last, before, whole=False)
    return PeriodAtom(start, i, first, last, whole=False)


def _fiscal_after(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """The fiscal year that a part of a year is of: "the first nine months of the current fiscal year", "Q1 of 2024-25"."""
    at, end = i, r.skip_links(i, hi, 2)
    while at < end and r.hit("year", at) is None:
        at += 1
    if at >= hi:
        return None
    atom = _related(r, at, hi) or (_bare_year(r, at, hi) if r.kind(at) == NUMBER else None)
    if atom is None and (mark := r.hit("time.fiscal", at)) is not None:
        atom = _bare_year(r, mark.j, hi) if mark.j < hi else None
        atom = atom or PeriodAtom(at, mark.j, relation=RUNNING, fiscal=True)
    return atom if atom is not None and atom.fiscal else None


def _months(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """October 2024; Jan-Sept 2024; da gennaio ad agosto 2024; November 2023 to January 2024."""
    first = _month(r, i)
    if first is None:
        return None
    j = i + 1
    if j < hi and r.word(j) == "." and r.glued(j):
        j += 1
    early, after = _year_after(r, j, hi)
    start = _range_mark(r, after if early else j, hi)
    last = _month(r, start) if start is not None and start < hi else None
    if start is not None and last is not None:
        end = start + 1
        if end < hi and r.word(end) == "." and r.glued(end) and year_at(r, r.skip_links(end + 1, hi, 2)):
            end += 1
        atom = _with_year(r, i, end, hi, first, last)
        if early and atom.year and atom.year > early:
            return PeriodAtom(i, atom.j, first, last, early, atom.year, whole=False)
        if last >= first:
            return PeriodAtom(i, atom.j, first, last, early, whole=False) if early and not atom.year else atom
        return None
    atom = _with_year(r, i, j, hi, first, first)
    named = atom.year is not None or atom.relation
    # "In May": too short to stand alone.
    led = r.is_link(i - 1) or r.ending("place.at", i) is not None or r.ending("time.first", i) is not None
    return atom if named or led or len(r.word(i)) > 3 else None


def _count_of_months(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """First eight months of 2024; nei primi otto mesi; nine months of 2024; 9M 2024; first two quarters."""
    first = r.hit("time.first", i)
    j = r.skip_links(first.j, hi, 1) if first else i
    if j >= hi:
        return None
    count = r.number_value(j)
    if count is None or not 1 <= count <= 12:
        return None
    cardinal = r.hit("cardinal", j)
    j = cardinal.j if cardinal else j + 1
    if first is None and j < hi and (first := r.hit("time.first", j)) is not None:
        # "les neuf premiers mois", "los nueve primeros meses".
        j = first.j
    ends = r.hit("time.last", j) if first is None and j < hi else None
    unit = r.hit("time.months_unit", ends.j) if ends is not None and ends.j < hi else None
    if unit is not None:
        # "The two final months of 2023"
        atom = _with_year(r, i, unit.j, hi, 13 - count, 12)
        return atom if atom.year is not None else None
    unit = r.hit("time.months_unit", j) if j < hi else None
    if unit is not None and first is None and unit.j < hi and (first := r.hit("time.first", unit.j)) is not None:
        # "nei sei mesi iniziali"
        unit = unit._replace(j=first.j)
    if unit is not None and first is None and (closing := r.ending("time.last", i)) is not None:
        # "The last three months of 2023"
        atom = _with_year(r, closing.i, unit.j, hi, 13 - count, 12)
        return atom if atom.year is not None or atom.relation in ("this", "last") else None
    if unit is not None:
        atom = _with_year(r, i, unit.j, hi, 1, count)
        named = atom.year is not None and (atom.i == i or r.ending("time.year_unit", i) is not None)
        return atom if first or named or atom.relation in ("this", "last") else None
    quarters = r.hit("time.quarter_unit", j) if j < hi else None
    if quarters is not None and first is not None and count <= 4:
        return _with_year(r, i, quarters.j, hi, 1, 3 * count)
    letter = r.hit("time.months_letter", j) if j < hi else None
    if letter is not None and r.glued(j) and not first:
        atom = _with_year(r, i, letter.j, hi, 1, count)
        return atom if atom.year is not None and atom.i == i else None
    return None


_LONG = ("12", "6", "3")
"""The values of "the year to" and "the half-year to": months without a number before them."""


def _rolling(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """Twelve months to August 2024, the seven months to July, the year ending 30 June 2024: the months that end there."""
    hit = r.hit("time.rolling", i)
    count: int | None = 1
    if hit is None or hit.value not in _LONG:
        count = r.number_value(i)
        cardinal = r.hit("cardinal", i)
        hit = r.hit("time.rolling", cardinal.j if cardinal else i + 1)
    if hit is None or count is None or not 1 <= count <= 24:
        return None
    at = r.skip_links(hit.j, hi, 2)
    if at >= hi:
        return None
    ending = _closing_day(r, at, hi) or _months(r, at, hi) or _part_of_year(r, at, hi) or _short_part(r, at, hi)
    if ending is None:
        return None
    month, months = ending.last, count * int(hit.value)
    if ending.year is None:
        if months > 12 or (ending.relation and months > month):
            return None
        return PeriodAtom(i, ending.j, (month - months) % 12 + 1, month, relation=ending.relation, whole=False)
    year = ending.last_year or ending.year
    start = Month.from_ordinal(Month(year, month).ordinal - months + 1)
    return PeriodAtom(i, ending.j, start.month, month, start.year, year, whole=False)


_MONTH_ENDS = 28
"""The first day on which a month may end."""


def _closing_day(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """The month that a day at token `i` closes ("30 June 2024"), or the one before that it opens on."""
    day = _day_month(r, i, hi) or _month_day(r, i, hi)
    if day is None or day.last_day is not None or 1 < day.day < _MONTH_ENDS:
        return None
    month, year = day.month, day.year
    if day.day == 1:
        year = year - 1 if year is not None and month == 1 else year
        month = (month - 2) % 12 + 1
    return PeriodAtom(i, day.j, month, month, year, whole=False)


def _to_date(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """The year up to a month: "à fin septembre 2024", "hasta septiembre de 2024", "as of 1 October 2024"."""
    hit = r.hit("time.to_date", i)
    if hit is None or hit.j >= hi or r.ending("bind.compare", hit.j) is not None:
        return None
    at = r.skip_links(hit.j, hi, 1)
    if at >= hi:
        return None
    closed = _closing_day(r, at, hi)
    if closed is not None and hit.j - hit.i > 1:
        return PeriodAtom(i, closed.j, 1, closed.last, closed.year, whole=False)
    month = _month(r, at)
    return _with_year(r, i, at + 1, hi, 1, month) if month is not None else None


def ordinal_at(r: Reading, i: int, hi: int) -> tuple[int, int] | None:
    """An ordinal as a word, a figure with its suffix, or a Roman numeral; and where it ends."""
    hit = r.hit("ordinal", i)
    if hit is not None:
        return int(hit.value), hit.j
    last = r.hit("time.last", i)
    if last is not None:
        return 0, last.j
    value = r.number_value(i) if r.kind(i) == NUMBER else None
    if value is not None and i + 1 < hi:
        end = _after_day(r, i + 1)
        if end > i + 1:
            return value, end
        unit = r.hit("time.quarter_unit", end) or r.hit("time.half_unit", end)
        return (value, end) if r.lexicon.bare_ordinals and unit is not None else None
    value = _roman(r, i)
    if value is None:
        return None
    dotted = r.lexicon.ordinal_dot and i + 1 < hi and r.word(i + 1) == "." and r.glued(i + 1)
    return value, i + 1 + dotted


def _roman(r: Reading, i: int) -> int | None:
    """A Roman numeral, with the ordinal suffix it may carry: "XI", "IIe", "XIVème"."""
    if i + 1 < len(r.tokens) and r.gap(i + 1) in ("'", "’"):
        # An elided article: "L'ultima sessione" is not the fiftieth.
        return None
    word = r.words(i, i + 1)
    value = roman(word)
    if value is not None or r.kind(i) != WORD:
        return value
    bare = word.rstrip("abcdefghijklmnopqrstuvwxyzèéªº")
    suffix = fold(word[len(bare) :])
    if len(bare) == 1 and (bare == "L" or suffix in ("a", "o")):
        # "La", "Io" and "Va" are words.
        return None
    known = (
        bool(suffix)
        and roman(bare) is not None
        and r.lexicon.scan(suffix, tokens_of(suffix)).get("time.ordinal_suffix")
    )
    return roman(bare) if known else None


def _part_of_year(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """First quarter of 2024; secondo semestre; I half; third-quarter."""
    told = r.hit("time.back", i)
    if told is not None and _year_after(r, told.j, hi)[0] is None and not _named_after(r, told.j, hi):
        return PeriodAtom(i, told.j, relation="back", count=int(told.value), whole=False)
    named = r.hit("time.part", i)
    if named is not None:
        first, _, last = named.value.partition("-")
        return _with_year(r, i, named.j, hi, int(first), int(last))
    found = ordinal_at(r, i, hi)
    if found is None:
        return None
    value, j = found
    if j >= hi:
        return None
    for slot, parts in (("time.quarter_unit", 4), ("time.half_unit", 2)):
        unit = r.hit(slot, j)
        if unit is None:
            continue
        number = value or parts
        if number > parts:
            return None
        length = 12 // parts
        return _with_year(r, i, unit.j, hi, (number - 1) * length + 1, number * length)
    return _parts_of_year(r, i, value, j, hi)


def _parts_of_year(r: Reading, i: int, value: int, j: int, hi: int) -> PeriodAtom | None:
    """Parts told as a range, their noun once: "I-III кварталы 2024 года", "first to third quarters", "1-3 кв."."""
    start = _range_mark(r, j, hi) or (j + 1 if r.hit("number.and", j) is not None else None)
    second = ordinal_at(r, start, hi) if start is not None and start < hi else None
    unit = r.hit("time.quarter_unit", second[1]) if second is not None and second[1] < hi else None
    if second is None or unit is None or not 1 <= value < second[0] <= 4:
        return None
    if start is not None and r.hit("number.and", start - 1) is not None and second[0] != value + 1:
        return None
    return _with_year(r, i, unit.j, hi, 3 * value - 2, 3 * second[0])


def _named_after(r: Reading, i: int, hi: int) -> bool:
    """Whether a part of a year is told apart by what follows: "le trimestre clos en mars", "il semestre scorso"."""
    at = r.skip_links(i, hi, 2)
    if at >= hi:
        return False
    slots = (
        "month",
        "year",
        "time.last",
        "time.first",
        "time.past_mark",
        "time.future_mark",
        "time.quarter_unit",
        "event.next",
    )
    return any(r.hit(slot, at) is not None for slot in slots)


def _short_part(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """Q4 2024, 4Q 2024, H1 2024, T3 2024, S1, Q1-Q3 2024."""
    for slot, parts in (("time.quarter_letter", 4), ("time.half_letter", 2)):
        number, length = _lettered(r, i, slot, hi), 12 // parts
        if not 1 <= number <= parts:
            continue
        start = _range_mark(r, i + 2, hi)
        last = _lettered(r, start, slot, hi) if start is not None else 0
        if start is not None and number < last <= parts:
            return _with_year(r, i, start + 2, hi, (number - 1) * length + 1, last * length)
        return _with_year(r, i, i + 2, hi, (number - 1) * length + 1, number * length)
    return None


def _lettered(r: Reading, i: int, slot: str, hi: int) -> int:
    """The number of a part of a year written with its letter at token `i`, either way round; else 0."""
    if i + 1 >= hi or not r.glued(i + 1):
        return 0
    for letter, figure in ((i, i + 1), (i + 1, i)):
        if r.hit(slot, letter) and r.capital(letter) and r.word(figure) in ("1", "2", "3", "4"):
            return int(r.word(figure))
    return 0


def _elliptic_part(r: Reading, i: int, hi: int, told: list[PeriodAtom]) -> PeriodAtom | None:
    """A quarter or half whose noun was told before: "$702 million in the fourth quarter, $655 million in the third"."""
    hit = r.hit("ordinal", i)
    if hit is None or not told or told[-1].whole or r.hit("month", hit.j):
        return None
    length = told[-1].last - told[-1].first + 1
    number = int(hit.value)
    placed = any(r.ending("place.at", k) is not None for k in (i, i - 1)) and r.hit("place.at", i) is None
    # "..., the second $26 billion"
    placed = placed or (r.is_link(i - 1) and r.hit("currency", hit.j) is not None)
    ends = (
        hit.j >= hi or r.kind(hit.j) not in (WORD, NUMBER) or r.hit("number.and", hit.j) or r.hit("bind.compare", hit.j)
    )
    if length not in (3, 6) or number * length > 12 or not placed or not ends:
        return None
    return PeriodAtom(i, hit.j, (number - 1) * length + 1, number * length, told[-1].year, whole=False)


def _related(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """Last year, this year, a year earlier, the same period of 2023."""
    hit = r.hit("year", i)
    if hit is None:
        return _years_back(r, i, hi)
    if hit.category == "whole" and (_year_after(r, hit.j, hi)[0] is not None or r.hit("time.rolling", hit.j - 1)):
        # "For the full year 2024"
        return None
    if hit.category == "month":
        return PeriodAtom(i, hit.j, relation="month", count=int(hit.value), whole=False)
    if hit.category == "prior":
        return PeriodAtom(i, hit.j, relation="prior", count=int(hit.value), whole=False)
    if hit.category != "same":
        return PeriodAtom(i, hit.j, relation=hit.category, fiscal=bool(r.within("time.fiscal", i, hit.j)))
    year, end = _year_after(r, hit.j, hi)
    if year is not None:
        return PeriodAtom(i, end, year=year, relation="same", whole=False)
    places = range(hit.j, min(hi, r.skip_links(hit.j, hi, 2) + 1))
    following = next((h for k in places if (h := r.hit("year", k)) is not None), None)
    end = following.j if following and following.category in ("last", "earlier") else hit.j
    return PeriodAtom(i, end, relation="same", whole=False)


def _years_back(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """Two years earlier, due anni fa, il y a trois ans, hace dos años."""
    led = r.hit("time.ago_before", i)
    at = led.j if led is not None else i
    count = r.number_value(at) if at < hi else None
    if count is None or not 1 < count <= 30:
        return None
    cardinal = r.hit("cardinal", at)
    at = cardinal.j if cardinal else at + 1
    if led is not None:
        unit = r.hit("time.year_unit", at) if at < hi else None
        return PeriodAtom(i, unit.j, relation="ago", count=count) if unit is not None else None
    for slot, relation in (("time.years_earlier", "earlier"), ("time.years_ago", "ago")):
        hit = r.hit(slot, at) if at < hi else None
        if hit is not None:
            return PeriodAtom(i, hit.j, relation=relation, count=count)
    return None


def _bare_year(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """2024; 2023-2024; 2023/24 and any year beside "fiscal year" as a fiscal one."""
    year = year_at(r, i)
    if year is None:
        return None
    fiscal_before = r.ending("time.fiscal", i)
    start = fiscal_before.i if fiscal_before else i
    j, last_year, season = i + 1, None, False
    if j < hi and (r.gap(j) == "-" or (r.word(j) == "/" and r.glued(j))):
        second = j if r.gap(j) == "-" else j + 1
        if second < hi and r.kind(second) == NUMBER and r.word(second).isdigit():
            word = r.word(second)
            later = int(word) if len(word) == 4 else year // 100 * 100 + int(word) if len(word) == 2 else 0
            if year < later <= year + 10:
                # "2023-24" is one year over the turn of two.
                season = len(word) == 2 and later == year + 1
                last_year, j = later, second + 1
    whose = r.hit("country", j) if j < hi else None
    after = whose.j if whose is not None else j
    fiscal_after = r.hit("time.fiscal", after) if after < hi else None
    if fiscal_before is not None or fiscal_after is not None or season:
        end = fiscal_after.j if fiscal_after else j
        return PeriodAtom(start, end, year=year, last_year=last_year, fiscal=True)
    return PeriodAtom(start, _year_end(r, j - 1, hi), year=year, last_year=last_year)
