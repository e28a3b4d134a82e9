"""Times: the dates and periods of a run of tokens, read so that no day is taken for a year."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace

from briefing.ingest.extract.times.atoms import BACKWARD, PORTION, RUNNING, DateAtom, PeriodAtom
from briefing.ingest.extract.times.bareyears import bare_year
from briefing.ingest.extract.times.closedyears import closed_fiscal
from briefing.ingest.extract.times.dates import relative_day
from briefing.ingest.extract.times.dayspans import days, spelled_out
from briefing.ingest.extract.times.lettered import short_part
from briefing.ingest.extract.times.months import UNKNOWN, months_at
from briefing.ingest.extract.times.periods import (
    ROLLING_ALONE,
    count_of_months,
    elliptic_part,
    part_of_year,
    rolling,
    to_date,
)
from briefing.ingest.extract.times.relations import related
from briefing.ingest.extract.times.years import month_at, range_mark
from briefing.ingest.extract.words.fold import NUMBER, WORD
from briefing.ingest.extract.words.reading import Reading


def _starts(r: Reading) -> list[int]:
    """The words at which a date or period can begin, in order: most cannot, and are passed over."""
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
            "time.later_before",
            "time.part",
            "time.part_figures",
            "time.back",
            "time.current",
            "time.fiscal",
            "time.ended",
        )
        rolling = r.hits.get("time.rolling", {}).values()
        letters = ("time.quarter_letter", "time.half_letter", "time.past_mark", "time.future_mark")
        found = set(r.starts((*slots, *letters)))
        units = [*r.hits.get("time.quarter_unit", ()), *r.hits.get("time.half_unit", ())]
        found |= {i - back for i in units for back in (0, 1, 2, 3) if i >= back} | {
            h.i for h in rolling if h.value in ROLLING_ALONE
        }
        # "A decade ago"
        found |= {i - back for i in r.hits.get("time.decades_ago", ()) for back in (0, 1) if i >= back}
        r.timely = sorted(found - _counting(r))
    return r.timely


_YEAR_LONG = 4
"""Figures of a year."""


def _counting(r: Reading) -> set[int]:
    """The numbers that count money or a share ("3.5 billion", "12 %"), with which no time begins; "2025  % var." is a year."""
    letters = ("time.months_letter", "time.quarter_letter", "time.half_letter")
    return {
        i - 1
        for slot in ("scale", "currency", "percent")
        for i in r.hits.get(slot, ())
        if r.kind(i - 1) == NUMBER and len(r.word(i - 1)) != _YEAR_LONG and not r.at(letters, i)
    }


def dates_and_periods(r: Reading, lo: int, hi: int) -> tuple[list[DateAtom], list[PeriodAtom]]:
    """The dates and periods of tokens `lo` to `hi`, dates first so that no day is read as a year."""
    known = r.times.get((lo, hi))
    if known is None:
        known = r.times[lo, hi] = _read_times(r, lo, hi)
    return known


def _in_year_before(r: Reading, periods: list[PeriodAtom], day: DateAtom) -> DateAtom:
    """A day of no year in the year that stands right before it: "en 2014, le 10 juillet", "In 2014, on 10 July,"."""
    year = periods[-1] if periods and not (day.year or day.relation) and day.month else None
    if (
        year is None
        or not year.whole
        or year.year is None
        or year.last_year is not None
        or year.relation
        or year.fiscal
    ):
        return day
    small = all(r.is_link(k) for k in range(year.j + 1, day.i))
    return replace(day, year=year.year) if r.word(year.j) == "," and day.i - year.j <= _YEAR_APART and small else day


_YEAR_APART = 4
"""Tokens between a year and its day: ", le", ", on the"."""


def _read_times(r: Reading, lo: int, hi: int) -> tuple[list[DateAtom], list[PeriodAtom]]:
    dates: list[DateAtom] = []
    periods: list[PeriodAtom] = []
    readers: tuple[Callable[[Reading, int, int], DateAtom | PeriodAtom | None], ...] = (
        days, closed_fiscal, rolling, to_date, months_at, count_of_months, part_of_year, short_part, related,
        relative_day, bare_year,
    )  # fmt: skip
    starts = _starts(r)
    first = bisect_left(starts, lo)
    behind = lo
    for i in starts[first : bisect_left(starts, hi, first)]:
        if i < behind:
            continue
        for reader in readers:
            atom = reader(r, i, hi)
            if atom is None:
                continue
            if isinstance(atom, DateAtom):
                dates.append(_in_year_before(r, periods, atom))
            else:
                while periods and periods[-1].i >= atom.i:
                    periods.pop()
                if periods and _says_which(r, periods[-1], atom):
                    behind = atom.j
                    break
                if reader is days:
                    atom = spelled_out(r, periods, atom, lo)
                elif periods and _named_behind(r, periods[-1], atom):
                    atom = replace(atom, i=periods.pop().i)
                atom = _with_stop(r, atom, hi)
                periods.append(_running(r, atom))
            behind = atom.j
            break
        else:
            part = elliptic_part(r, i, hi, periods)
            if part is not None:
                periods.append(part)
                behind = part.j
    return dates, _year_and_part(r, periods, lo)


def _with_stop(r: Reading, atom: PeriodAtom, hi: int) -> PeriodAtom:
    """A month told in short at the end of a parenthesis with its stop: "(gen.-mar.)"."""
    short = not atom.whole and atom.j + 1 < hi and r.word(atom.j) == "." and r.word(atom.j + 1) == ")"
    return replace(atom, j=atom.j + 1) if short and r.glued(atom.j) else atom


def _named_behind(r: Reading, counted: PeriodAtom, atom: PeriodAtom) -> bool:
    """Whether a parenthesis names the months just counted: "the first nine months (July-March) of 2023-24"."""
    opened = r.word(counted.j) == "(" and atom.i == counted.j + 1
    return opened and not (counted.whole or counted.year or counted.relation or atom.whole) and bool(atom.year)


def _says_which(r: Reading, year: PeriodAtom, atom: PeriodAtom) -> bool:
    """Whether "the year before" between commas only says which the year right before it was: "2013, the year before the embargo,"."""
    named = r.hit("year", atom.i)
    if named is not None and named.category == "yearly":
        # "In 2023, year-on-year,"
        return False
    comma = r.word(year.j) == "," and r.skip_links(year.j + 1, atom.i, 2) == atom.i and r.word(atom.j) == ","
    return comma and bool(year.year) and year.whole and not year.relation and atom.relation in BACKWARD and atom.whole


def _fills(r: Reading, year: PeriodAtom, atom: PeriodAtom) -> bool:
    """Whether a time is all that a parenthesis right behind a year holds, "from" before it passed over."""
    from_ = r.hit("time.range_from", year.j + 1) is not None
    return r.word(year.j) == "(" and atom.i - year.j in (1, 1 + from_) and r.word(atom.j) == ")"


def _year_and_part(r: Reading, periods: list[PeriodAtom], lo: int) -> list[PeriodAtom]:
    """A year with the part of it named behind as one: "quest'anno, tra gennaio e maggio", "2014 im ersten Quartal"."""
    found: list[PeriodAtom] = []
    for atom in periods:
        year = found[-1] if found else None
        if (
            year is not None and year.whole and not atom.whole and atom.year is None and not atom.relation
            and (year.relation in ("this", "last") or year.year is not None and year.last_year is None)
            and 0 < atom.i - year.j <= 2 and r.word(year.j) in (",", "(") and year.first == 1 and year.last == 12
            and (r.word(year.j) == "," or (_fills(r, year, atom) and atom.first != atom.last))
        ):  # fmt: skip
            # "Im Jahr 2006 (Jänner bis November)"
            j = atom.j + (r.word(year.j) == "(")
            found[-1] = replace(atom, i=year.i, j=j, year=year.year, relation=year.relation)
        elif year is not None and _runs_to(r, year, atom):
            found[-1] = replace(
                year, j=atom.j, last=atom.last, year=year.year or atom.year, relation="this", whole=False
            )
            if found[-1].year is not None:
                found[-1] = replace(found[-1], relation="")
        elif year is not None and _runs_on(r, year, atom):
            found[-1] = PeriodAtom(year.i, atom.j, 1, atom.last, year.year, atom.year, whole=False)
        elif year is not None and _part_of_it(r, year, atom, lo):
            found[-1] = replace(atom, year=year.year, relation=year.relation)
        elif year is not None and _names_prior(r, year, atom):
            found[-1] = replace(atom, i=year.i)
        elif year is not None and (months := _of_fiscal(r, year, atom)) is not None:
            found[-1] = months
        elif year is not None and _same_again(year, atom):
            found.append(replace(atom, relation="same", whole=False))
        elif year is not None and _same_part(r, year, atom):
            found.append(replace(atom, first=year.first, last=year.last, whole=False))
        elif year is not None and _same_then(r, year, atom):
            # The last year's months are those of the figure before, a year earlier.
            found[-1] = replace(year, j=atom.j, relation="earlier")
        else:
            found.append(atom)
    return found


def _names_prior(r: Reading, prior: PeriodAtom, month: PeriodAtom) -> bool:
    """Whether a month right behind "the month before" only names it: "respecto al mes anterior de agosto", "zum Vormonat August 2016"."""
    one = prior.relation == "prior" and prior.count == 1 and not month.whole and not month.relation
    near = month.first == month.last and month.i - prior.j <= 1
    # "Rose by 2 percent month-on-month | in September"
    apart = r.begins("place.at", prior.j, month.i)
    return one and near and not apart and all(r.is_link(k) or r.word(k) in (",", "(") for k in range(prior.j, month.i))


def _part_of_it(r: Reading, year: PeriodAtom, atom: PeriodAtom, lo: int) -> bool:
    """Whether a part of a year is one of the year right before it, or of that which opens its sentence.

    "Die Exporte stiegen 2014 im ersten Quartal", "Last year, exports rose in the first half".
    """
    part = not (atom.whole or atom.relation or atom.fiscal) and atom.year is None
    whole = year.whole and not year.fiscal and (year.first, year.last) == (1, _MONTHS)
    named = year.relation in ("this", "last") or (year.relation == "earlier" and year.count == 1)
    named = named or (year.year is not None and year.last_year is None and not year.relation)
    if not (part and whole and named) or r.led(_COUNTED_FROM, year.i, year.i - 1):
        return False
    start = year.j + (year.j < atom.i and r.word(year.j) == ",")
    if start > year.j and start + 1 < atom.i and r.word(start + 1) == "," and r.kind(start) == WORD:
        # "Nel 2019, infatti, l'interscambio nei primi 5 mesi"
        start += 2
    lo = next((k + 1 for k in range(year.i - 1, lo, -1) if r.word(k) in (":", ";")), lo)
    between = range(start, atom.i)
    if not between and year.relation in ("this", "last"):
        # "Vorig jaar oktober", "dit jaar tot en met september"
        return True
    # In Dutch and German a comma opens a relative clause: "dit jaar was dat alleen al in het eerste kwartaal"
    apart = _APART if not r.lexicon.verb_final else [slot for slot in _APART if slot != "bind.relative"]
    # "Alleen al" is no "already"
    alone = {k for h in r.within("neutral.alone", start, atom.i) for k in range(h.i, h.j)}
    if not between or any(_parts(r, k, apart) for k in between if k not in alone):
        return False
    if sum(r.kind(k) == NUMBER for k in between) > 1:
        return False
    at_once = start == year.j and len(between) <= 2 and all(r.is_link(k) for k in between)
    return at_once or (year.i - lo <= 2 and len(between) <= _CLAUSE)


def _parts(r: Reading, k: int, apart: Sequence[str]) -> bool:
    """Whether a token parts a year from what is told behind it; "and" between two countries does not, nor does one amount."""
    if r.hit("number.and", k) is not None and r.ending("country", k) is not None:
        return r.hit("country", r.skip_links(k + 1, k + 3, 1)) is None
    return r.kind(k) not in (WORD, NUMBER) or r.at(apart, k)


_MONTHS = 12
_CLAUSE = 12
"""Words of a clause between the year that opens it and the part of it."""
_COUNTED_FROM = ("bind.compare", "bind.since", "time.after", "bind.on")
"""What makes a year the one that something counts from: "gegenüber 2014 im ersten Quartal"."""
_APART = ("number.and", "bind.contrast", "bind.relative", "bind.compare", "bind.when", "time.after")
"""What parts a year from a time told behind it."""


def _of_fiscal(r: Reading, year: PeriodAtom, atom: PeriodAtom) -> PeriodAtom | None:
    """The months named right behind the fiscal year they are of: "2019-20 (Apr-Sep)", "el año fiscal 2023-24, de abril a marzo"."""
    enclosed = r.word(year.j) == "("
    if not (year.fiscal and year.whole and year.year) or year.last_year != year.year + 1 or atom.i - year.j > 2:
        return None
    if not enclosed and r.word(year.j) != "," or enclosed and (atom.i > year.j + 1 or r.word(atom.j) != ")"):
        return None
    j = atom.j + enclosed
    first = month_at(r, atom.i) if atom.relation == "back" and atom.count == UNKNOWN else None
    if first is not None:
        # "April to March": all of it, and in which month it begins.
        return PeriodAtom(year.i, j, first, (first - 2) % 12 + 1, year.year, year.last_year, whole=False)
    named = not atom.whole and atom.first != atom.last and atom.year is None and not atom.relation
    return replace(year, j=j, first=atom.first, last=atom.last, whole=False, named=True) if named else None


def _runs_to(r: Reading, year: PeriodAtom, atom: PeriodAtom) -> bool:
    """Whether a month closes the beginning of a year: "с начала текущего года по апрель", "this year up to May"."""
    month = not atom.whole and atom.first == atom.last and atom.relation in ("", "this")
    same = atom.year is None or year.year in (None, atom.year)
    told = year.relation == RUNNING or year.relation == "this" and year.whole and not year.fiscal
    return told and month and same and range_mark(r, year.j, atom.j) == atom.i


def _runs_on(r: Reading, year: PeriodAtom, atom: PeriodAtom) -> bool:
    """Whether a time leads from a year to a part of a later one: "desde 2007 hasta el tercer trimestre de 2014", "from 2007 to June 2014"."""
    whole = year.whole and year.last_year is None and not (year.relation or year.fiscal)
    part = not atom.whole and atom.last_year is None and not (atom.relation or atom.fiscal)
    if not (whole and part) or year.year is None or atom.year is None or atom.year <= year.year:
        return False
    led = r.led(("time.range_from",), year.i, year.i - 1)
    goes_on = atom.i == year.j and r.hit("time.range_to", year.j) is not None
    return led and (goes_on or range_mark(r, year.j, atom.j) == atom.i)


def _same_again(same: PeriodAtom, atom: PeriodAtom) -> bool:
    """Whether a year before goes on with the same months: "in the same period of 2023 they were 80 million, and in that of 2022 70"."""
    plain = atom.whole and not (atom.relation or atom.fiscal or atom.entire) and atom.last_year is None
    told = same.relation == "same" and same.year is not None and atom.year is not None
    return told and plain and (atom.year or 0) < (same.year or 0)


def _same_part(r: Reading, part: PeriodAtom, atom: PeriodAtom) -> bool:
    """Whether a year is that of the same part as the year before it: "between the first quarters of 2011 and 2012"."""
    plain = atom.whole and atom.last_year is None and not (atom.relation or atom.fiscal or part.relation or part.fiscal)
    if not plain or part.whole or part.year is None or atom.year is None or atom.year - part.year not in (1, -1):
        return False
    between = range(part.j, atom.i)
    joint = r.at(("number.and",), *between)
    return joint and len(between) <= _JOINT and all(r.hit("number.and", k) or r.is_link(k) for k in between)


_JOINT = 2
"""Tokens between two years of the same part: "del 2011 | e del | 2012"."""


def _same_then(r: Reading, earlier: PeriodAtom, atom: PeriodAtom) -> bool:
    """Whether "the same time" only follows a year earlier: "год назад за то же время был 61 миллион"."""
    same = atom.relation == "same" and atom.year is None or atom.relation == "back" and atom.count != UNKNOWN
    if not same:
        return False
    between = range(earlier.j + (r.word(earlier.j) == ","), atom.i)
    plain = len(between) <= _SUBJECT and all(r.kind(k) == "w" for k in between)
    if earlier.relation == "last" and earlier.whole:
        # "В прошлом году показатель за тот же период составил 1,6 млрд", "Last year, in the same period,"
        return plain and all(r.hit("cue", k) is None for k in between)
    if earlier.relation == "earlier" and atom.relation == "back" and r.lexicon.free_order and plain:
        # "Годом ранее сальдо за тот же период равнялось 74 млн"
        return True
    start = earlier.j + (r.word(earlier.j) == "," and atom.relation == "back")
    return earlier.relation == "earlier" and 0 <= atom.i - start <= 2 and all(
        r.is_link(k) or r.hit("time.first", k) is not None for k in range(start, atom.i)
    )  # fmt: skip


_SUBJECT = 3
"""Words between a year and the months of it: "показатель за", "waren es im"."""


_WEEKS = ("woche", "wochen", "monatshälfte")
"""Ends of German nouns for less than a month."""


def _running(r: Reading, atom: PeriodAtom) -> PeriodAtom:
    """A year of which only the beginning is told: "since the beginning of 2024"."""
    portion = next((h for k in (atom.i, atom.i - 1) if (h := r.ending("time.portion", k)) is not None), None)
    if portion is not None and not atom.whole and atom.first == atom.last:
        # "In the first fortnight of July": no month of a figure, but that of an event.
        return replace(atom, i=portion.i, relation=PORTION)
    if atom.whole and atom.i and r.lexicon.capital_nouns and r.word(atom.i - 1).endswith(_WEEKS):
        # "In der ersten Aprilwoche 2012": no year.
        return replace(atom, i=atom.i - 1, relation=PORTION)
    since = next((h for k in (atom.i, atom.i - 1) if (h := r.ending("bind.since", k)) is not None), None)
    if since is not None and atom.whole and r.ending("qualifier.average", since.i) is not None:
        # "1.4 billion on average since 2015": of no year.
        return PeriodAtom(since.i, atom.j, year=atom.year, relation=RUNNING)
    led = next((h for k in (atom.i, atom.i - 1) if (h := r.ending("time.running", k)) is not None), None)
    if led is None and _only_early(r, atom):
        return replace(atom, relation=PORTION)
    if led is None or not atom.whole or atom.relation in BACKWARD or atom.last_year is not None:
        return atom
    first = r.begins("time.months_unit", led.i, led.j)
    if not first and atom.year is not None and r.published is not None and atom.year < r.published.year - 1:
        # "Since the beginning of 2020", told in 2024, is more than that year.
        return atom
    return PeriodAtom(led.i, atom.j, year=atom.year, relation=RUNNING)


def _only_early(r: Reading, atom: PeriodAtom) -> bool:
    """Whether only the beginning of a year is meant, of nobody knows how many months: "in early 2016", "Anfang 2016"."""
    if not atom.whole or atom.year is None or atom.relation or atom.fiscal or atom.last_year is not None:
        return False
    early = next((h for k in (atom.i, atom.i - 1) if (h := r.ending("time.early", k)) is not None), None)
    return early is not None and r.ending("bind.since", early.i) is None
