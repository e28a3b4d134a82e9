"""Months: named months and runs of them as an article writes them: "Jan-Sept 2024", "in June, July and August"."""

from __future__ import annotations

from dataclasses import replace

from briefing.core.period import Month
from briefing.ingest.extract.times.atoms import PeriodAtom
from briefing.ingest.extract.times.bareyears import bare_year
from briefing.ingest.extract.times.closedyears import ended_in
from briefing.ingest.extract.times.relations import with_year
from briefing.ingest.extract.times.years import month_at, range_mark, year_after, year_at
from briefing.ingest.extract.words.reading import Reading

_MONTHS = 12


def months_at(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """October 2024; Jan-Sept 2024; da gennaio ad agosto 2024; November 2023 to January 2024."""
    first = month_at(r, i)
    if first is None:
        return None
    j = i + 1
    if j < hi and r.word(j) == "." and r.glued(j):
        j += 1
    early, after = year_after(r, j, hi)
    start = _past_edge(r, range_mark(r, after if early else j, hi), hi)
    last = month_at(r, start) if start is not None and start < hi else None
    if last is not None and not early and _two_apart(r, i, j, first, last):
        start = last = None
    if last is None and not early and (listed := _listed(r, j, first, hi)) is not None:
        start, last = listed
    if start is not None and last is not None:
        end = start + 1
        if end < hi and r.word(end) == "." and r.glued(end) and year_at(r, r.skip_links(end + 1, hi, 2)):
            end += 1
        atom = with_year(r, i, end, hi, first, last, named=True)
        if atom.fiscal:
            return atom
        if early and atom.year and atom.year > early:
            return PeriodAtom(i, atom.j, first, last, early, atom.year, whole=False)
        if last >= first:
            return PeriodAtom(i, atom.j, first, last, early, whole=False) if early and not atom.year else atom
        if early:
            # "Tra l'aprile del 2022 e il marzo di quest'anno"
            told = atom.relation in ("", "this", "last") and not atom.year
            return PeriodAtom(i, atom.j, first, last, early, early + 1, whole=False) if told else None
        over = _over_new_year(r, end, hi, replace(atom, i=i, first=first, last=last))
        # "During July-June": twelve months, and nobody knows which; June alone it is not.
        return over or PeriodAtom(i, end if atom.year is None else atom.j, relation="back", count=UNKNOWN, whole=False)
    if (closed := _closed_by(r, i, first, j, hi) or ended_in(r, i, j, first, hi)) is not None:
        return closed
    atom = with_year(r, i, j, hi, first, first, named=True)
    named = atom.year is not None or atom.relation
    # "In May": too short to stand alone.
    led = r.is_link(i - 1) or r.led(_LEADING, i)
    # "May's trade deficit"
    led = led or j < hi and r.hit("place.possessive", j) is not None
    # "Показатель мая"
    led = led or r.lexicon.genitive and r.ending("bind.mark", i) is not None
    return atom if named or led or len(r.word(i)) > 3 else None


def _past_edge(r: Reading, start: int | None, hi: int) -> int | None:
    """Past the edge of the month that a range ends in: "zwischen Anfang Januar und | Ende | September", "and the end of September"."""
    if start is None or start >= hi:
        return start
    places = (start, start - 1) if r.is_link(start - 1) else (start,)
    edge = next((h for k in places if (h := r.hit("time.part_of_month", k)) is not None and h.j > start), None)
    return r.skip_links(edge.j, hi, 1) if edge is not None else start


def _listed(r: Reading, j: int, month: int, hi: int) -> tuple[int, int] | None:
    """Where the last of months in a row stands, and which it is: "in June, July and August"."""
    at, told = j, month
    while at + 1 < hi and r.word(at) == "," and month_at(r, at + 1) == told % _MONTHS + 1:
        at, told = at + 2, told % _MONTHS + 1
    joint = r.hit("number.and", at) if at > j and at < hi else None
    last = month_at(r, joint.j) if joint is not None and joint.j < hi else None
    return (joint.j, last) if joint is not None and last == told % _MONTHS + 1 and last > month else None


def _two_apart(r: Reading, i: int, j: int, first: int, last: int) -> bool:
    """Whether "and" only joins two months that do not follow each other: "in March and June", not "between March and June"."""
    joint = r.hit("number.and", j)
    edge = next((h for k in (i, i - 1) if (h := r.ending("time.part_of_month", k)) is not None), None)
    places = (i, i - 1) if edge is None else (edge.i, edge.i - 1)
    led = r.led(("time.range_from",), *places)
    return joint is not None and joint.j == j + 1 and not led and last != first % _MONTHS + 1


def _closed_by(r: Reading, i: int, month: int, j: int, hi: int) -> PeriodAtom | None:
    """The quarter or the year that a month closes, by whose name it goes: "the September quarter", "the June 2023 year", "März-Quartal"."""
    year, at = year_after(r, j, hi)
    at += at < hi and r.word(at) == "-"
    quarter = r.hit("time.quarter_unit", at) if at < hi else None
    unit = quarter or (r.hit("time.closed_year", at) if at < hi else None)
    if unit is None and year is not None:
        unit = r.first("time.closed_year", j, at)
    if unit is None or (unit is quarter and month % _QUARTER):
        return None
    if unit is not quarter and year is None and r.ending("bind.definite", i) is None:
        # "In March, year on year"
        return None
    first = (month - (_QUARTER if unit is quarter else _MONTHS)) % _MONTHS + 1
    if year is None:
        return with_year(r, i, unit.j, hi, first, month)
    early = year if first <= month else year - 1
    return PeriodAtom(i, unit.j, first, month, early, year if early != year else None, whole=False)


_QUARTER = 3
"""Months of a quarter."""


def _over_new_year(r: Reading, i: int, hi: int, atom: PeriodAtom) -> PeriodAtom | None:
    """Months that run into the next year, told with both or with none: "July-March 2021 - 2022", "July-March of the previous year"."""
    at = i + (i < hi and r.word(i) in (",", "("))
    at = r.skip_links(at, hi, 1)
    first = year_at(r, at) if at < hi else None
    second = at + 1 if r.gap(at + 1) == "-" else at + 2 if at + 1 < hi and r.word(at + 1) in ("-", "/") else hi
    later = year_at(r, second) if second < hi else None
    if first is not None and later == first + 1:
        return replace(atom, j=second + 1, year=first, last_year=later, relation="")
    pair = bare_year(r, at, hi) if first is not None else None
    if first is not None and pair is not None and pair.last_year == first + 1 and r.word(at - 1) != "(":
        # "For April-March, 2015-16"
        return replace(atom, j=pair.j, year=first, last_year=pair.last_year, relation="")
    # "The fiscal year, which runs from July to June": no time of its own.
    runs = atom.last % 12 + 1 == atom.first
    if (ended := _just_ended(r, atom)) is not None and not runs:
        return ended
    return atom if atom.year is None and atom.relation in ("", "earlier") and not runs else None


def _just_ended(r: Reading, atom: PeriodAtom) -> PeriodAtom | None:
    """Months over the new year told with the year they end in, as of late: "July-March 2021" in April 2021, and "July-March 2020" beside it."""
    if atom.year is None or atom.relation or r.published is None:
        return None
    ago = Month(r.published.year, r.published.month).ordinal - Month(atom.year, atom.last).ordinal
    # Of late the year can only be that of the end: it has not come to that of the next.
    return (
        replace(atom, year=atom.year - 1, last_year=atom.year)
        if 0 <= ago <= _LATE or _MONTHS <= ago <= _MONTHS + _LATE
        else None
    )


_LATE = 3
"""Months behind a time in which its figures are told."""
UNKNOWN = 99
"""Months of no period that was told before."""
_LEADING = ("place.at", "time.first", "time.past_mark", "time.future_mark", "time.part_of_month", "neutral.concerning")
