"""Calendar: the date an article counts from, and the day that "ieri", "Monday" or "18 ottobre" is."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from briefing.core.article import Certainty
from briefing.core.period import Month, Period, Precision, When
from briefing.ingest.extract.times.atoms import PORTION, DateAtom, PeriodAtom
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_DATELINE = 14
"""Tokens of a lead in which a dateline is looked for."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """City and date at the head of an article: "BRUSSELS, 18 October 2024 -"."""

    city: Hit | None
    date: DateAtom | None
    apart: bool = False
    """Whether it is a line of its own, which dates the report and not what it tells of."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A resolved date and how its year or day is known."""

    when: When
    certainty: Certainty
    reason: str | None


@dataclass(frozen=True, slots=True)
class Reference:
    """What relative dates count from; `figures` is the latest period the article gives figures for."""

    day: dt.date | None
    from_dateline: bool
    figures: Period | None = None
    year: int | None = None
    """The latest year written anywhere, when there is nothing better."""


def dateline(r: Reading) -> Dateline:
    """The dateline of the first body line: a city, then perhaps a date, set off from the sentence.

    A line above it that ends without a stop is a heading: "Ministry of Trade", "Press release No. 214", what it is about.
    """
    above = 0
    for sentence in r.sentences:
        if sentence.head:
            if (line := _line_of_its_own(r, sentence)) is not None:
                return line
            continue
        lo = _past_agency(r, sentence)
        hi = min(sentence.hi, lo + _DATELINE)
        city = r.hit("city", lo)
        inside = _closed(r, city.j, min(sentence.hi, city.j + _SOURCE)) if city is not None else 0
        dates, _ = dates_and_periods(r, lo, max(hi, inside))
        if city is not None:
            after = r.word(city.j)
            date = next((d for d in dates if d.month and (d.i - city.j <= 4 or d.j <= inside)), None)
            end = date.j if date else city.j
            marks = [k for k in range(end, min(end + 6, len(r.tokens))) if r.word(k) in ("-", ".", ":")]
            if after in (",", "(", "-", ".", "/", ":") and (date or marks):
                return Dateline(city, date)
        first = next((d for d in dates if d.month and d.i - lo <= 1), None)
        if first is not None and r.word(first.j) in ("-", ".", ":"):
            return Dateline(None, first)
        above += 1
        if above > _HEADINGS or r.word(sentence.hi - 1) in _STOPS:
            break
    return Dateline(None, None)


def _past_agency(r: Reading, sentence: Sentence) -> int:
    """Past the agency that a text opens with in a parenthesis: "(ANSA) - ROMA, 12 FEB -"."""
    lo = sentence.lo
    closed = next((k for k in range(lo + 1, min(sentence.hi, lo + _AGENCY)) if r.word(k) == ")"), None)
    opens = r.word(lo) == "(" and closed is not None and r.word(closed + 1) == "-"
    return closed + 2 if opens and closed is not None else lo


_AGENCY = 5
"""Tokens of the longest name of an agency in a parenthesis."""


def _closed(r: Reading, i: int, hi: int) -> int:
    """Where a parenthesis closes that opens behind the city: "RAWALPINDI, (Point News - 15th Oct, 2020)"; 0 if none does."""
    at = i + 1 if r.word(i) == "," else i
    return next((k for k in range(at, hi) if r.word(k) == ")"), 0) if r.word(at) == "(" else 0


_SOURCE = 18
"""Tokens of the longest parenthesis behind a city that tells who reports and when."""
_HEADINGS = 2
"""Lines above the text that may stand over its dateline."""
_STOPS = frozenset('.!?…:;"»”“)')
"""What a line of the text ends with."""


def _line_of_its_own(r: Reading, sentence: Sentence) -> Dateline | None:
    """A line under the title that is city and date and nothing more: "Den Haag, 2 maart 2023"."""
    city = r.hit("city", sentence.lo)
    if city is None or r.word(city.j) not in (",", "-", "/"):
        return None
    dates, _ = dates_and_periods(r, sentence.lo, sentence.hi)
    if len(dates) != 1:
        return None
    date = dates[0]
    rest = [k for k in (*range(city.j, date.i), *range(date.j, sentence.hi)) if r.word(k) not in (",", "-", "/", ".")]
    return Dateline(city, date, apart=True) if date.month and all(r.is_link(k) for k in rest) else None


def sections(r: Reading) -> list[tuple[int, Hit, DateAtom]]:
    """Where the parts of a report on several places begin, each with its city and day: "1. Sarajevo, 4 February.".

    Empty for an article with one such line, which is its dateline.
    """
    found: list[tuple[int, Hit, DateAtom]] = []
    for sentence in r.sentences:
        at = sentence.lo
        while at < sentence.hi and (r.kind(at) == "n" or r.word(at) in (".", ")", "-", "•")):
            at += 1
        city = r.hit("city", at)
        if city is None or r.word(city.j) not in (",", "("):
            continue
        dates, _ = dates_and_periods(r, sentence.lo, sentence.hi)
        date = next((d for d in dates if d.month and 0 <= d.i - city.j - 1 <= 1), None)
        ends = date is not None and (date.j >= sentence.hi or r.word(date.j) in (".", ":", "-", ")"))
        if date is not None and ends:
            found.append((sentence.lo, city, date))
    return found if len(found) > 1 else []


def reference(r: Reading, line: Dateline) -> Reference:
    """The dateline's date when it can be told, else the date of publication."""
    published = r.published
    atom = line.date
    if atom is not None and (atom.year is not None or published is not None):
        limit = published + dt.timedelta(days=_EARLY) if published is not None else None
        day = calendar_day(atom, atom.year) if atom.year else _latest(atom, limit)
        if day is not None:
            return Reference(day, True)
    return Reference(published, False)


_EARLY = 3
"""Days by which a text may be published before the day of its dateline, over the date line and at a month's end."""


def date_of(atom: DateAtom, ref: Reference, *, ahead: bool) -> Dated | None:
    """The day or days of an atom; `ahead` when the sentence speaks of what is to come."""
    if atom.offset is not None or atom.weekday is not None:
        return _relative(atom, ref, ahead)
    if atom.year is not None:
        when = _when(atom, atom.year)
        return Dated(when, Certainty.STATED, None) if when else None
    if atom.relation and ref.day is not None:
        # "3 March last year"
        when = _when(atom, ref.day.year + _YEARS[atom.relation])
        return Dated(when, Certainty.INFERRED, _counted(ref)) if when else None
    year, reason = _year(atom, ref, ahead)
    when = _when(atom, year) if year is not None else None
    return Dated(when, Certainty.INFERRED, reason) if when else None


def period_as_date(atom: PeriodAtom, ref: Reference, *, ahead: bool | None = None) -> Dated | None:
    """A year, a half, a quarter or a month as the time of an event; "next year" counts from the reference.

    A month without a year is the next one when the event is `ahead`, the last one when it is past.
    """
    if atom.relation == "month":
        return _month_from(atom, ref)
    year, certainty, reason = atom.year, Certainty.STATED, None
    counted = atom.relation in _YEARS and not (atom.whole and atom.relation == "earlier")
    if year is None and counted and ref.day is not None:
        year, certainty, reason = ref.day.year + _YEARS[atom.relation], Certainty.INFERRED, _counted(ref)
    if year is None and ahead is not None and atom.relation in ("", PORTION) and not atom.whole and ref.day is not None:
        source = "dateline" if ref.from_dateline else "publication"
        turned = (ahead and atom.last < ref.day.month) - (not ahead and atom.first > ref.day.month)
        year, certainty = ref.day.year + turned, Certainty.INFERRED
        reason = f"next_after_{source}" if ahead else f"latest_before_{source}"
    if year is None or atom.last_year is not None or atom.relation == "same":
        return None
    if atom.whole:
        return Dated(When.year(year), certainty, reason)
    period = atom.in_year(year)
    return Dated(When(period.start, period.end, Precision.MONTH), certainty, reason)


def _month_from(atom: PeriodAtom, ref: Reference) -> Dated | None:
    if ref.day is None:
        return None
    month = Month.from_ordinal(Month(ref.day.year, ref.day.month).ordinal + atom.count)
    period = Period(month, month)
    return Dated(When(period.start, period.end, Precision.MONTH), Certainty.INFERRED, _counted(ref))


def season_as_date(first: int, ref: Reference, *, later: bool = False) -> Dated | None:
    """The next three months from the month `first` on, for what is planned "for the autumn"; not those that run if `later`."""
    if ref.day is None:
        return None
    start = Month(ref.day.year, first)
    if start.ordinal + 2 * (not later) < Month(ref.day.year, ref.day.month).ordinal + later:
        start = Month(ref.day.year + 1, first)
    period = Period(start, Month.from_ordinal(start.ordinal + 2))
    reason = f"next_after_{'dateline' if ref.from_dateline else 'publication'}"
    return Dated(When(period.start, period.end, Precision.MONTH), Certainty.INFERRED, reason)


def week_as_date(weeks: int, ref: Reference) -> Dated | None:
    """The month of what was "last week", is "this week" or "next week"; None for a week that two months share."""
    if ref.day is None:
        return None
    first = ref.day + dt.timedelta(days=7 * weeks - ref.day.weekday())
    last = first + dt.timedelta(days=6)
    if (first.year, first.month) != (last.year, last.month):
        return None
    return Dated(When.month(first.year, first.month), Certainty.INFERRED, _counted(ref))


_YEARS = {"this": 0, "last": -1, "next": 1, "earlier": -1}
"""Years that a relation is from the reference; the year before, of a day or month, is the last: "im März des Vorjahres"."""


def _counted(ref: Reference) -> str:
    return "counted_from_dateline" if ref.from_dateline else "counted_from_publication"


def _relative(atom: DateAtom, ref: Reference, ahead: bool) -> Dated | None:
    dated = _relative_day(atom, ref, ahead)
    if dated is None or not atom.until:
        return dated
    return replace(dated, when=When(dated.when.first, dated.when.first + dt.timedelta(days=atom.until)))


def _relative_day(atom: DateAtom, ref: Reference, ahead: bool) -> Dated | None:
    if ref.day is None:
        return None
    reason = _counted(ref)
    if atom.offset is not None:
        return Dated(When.day(ref.day + dt.timedelta(days=atom.offset)), Certainty.INFERRED, reason)
    assert atom.weekday is not None
    if atom.week is not None:
        days = 7 * atom.week + atom.weekday - ref.day.weekday()
        return Dated(When.day(ref.day + dt.timedelta(days=days)), Certainty.INFERRED, reason)
    if atom.side > 0 or (ahead and atom.side == 0):
        days = (atom.weekday - ref.day.weekday()) % 7
        if atom.side > 0 and days == 0:
            # "On Wednesday" in Wednesday's paper is today, "next Wednesday" is not.
            days = 7
        return Dated(When.day(ref.day + dt.timedelta(days=days)), Certainty.INFERRED, reason)
    days = (ref.day.weekday() - atom.weekday) % 7
    if atom.side < 0 and days == 0:
        days = 7
    return Dated(When.day(ref.day - dt.timedelta(days=days)), Certainty.INFERRED, reason)


def _year(atom: DateAtom, ref: Reference, ahead: bool) -> tuple[int | None, str | None]:
    """The year of a date without one (extraction rules, 4), and the reason."""
    if ref.day is not None:
        source = "dateline" if ref.from_dateline else "publication"
        if ahead:
            day = _first_from(atom, ref.day)
            return (day.year, f"next_after_{source}") if day else (None, None)
        day = _latest(atom, ref.day)
        return (day.year, f"latest_before_{source}") if day else (None, None)
    if ref.figures is not None:
        day = _first_from(atom, ref.figures.end)
        return (day.year, "year_from_figures") if day else (None, None)
    return ref.year, "year_from_context"


def calendar_day(atom: DateAtom, year: int | None) -> dt.date | None:
    """The day of an atom in a year; None for none that the calendar has."""
    try:
        return dt.date(year or 0, atom.month, atom.day)
    except ValueError:
        return None


def _latest(atom: DateAtom, limit: dt.date | None) -> dt.date | None:
    if limit is None:
        return None
    candidates = (calendar_day(atom, limit.year - back) for back in range(5))
    return next((d for d in candidates if d is not None and d <= limit), None)


def _first_from(atom: DateAtom, limit: dt.date) -> dt.date | None:
    whens = (_when(atom, limit.year + ahead) for ahead in range(5))
    return next((w.first for w in whens if w is not None and w.last >= limit), None)


def _when(atom: DateAtom, year: int) -> When | None:
    first = calendar_day(atom, year)
    if first is None or atom.last_day is None:
        return When.day(first) if first else None
    try:
        last = dt.date(year, atom.last_month or atom.month, atom.last_day)
    except ValueError:
        return None
    # "30 December - 2 January 2025": the year written is that of the end.
    if last < first:
        first = first.replace(year=year - 1)
    return When(first, last)
