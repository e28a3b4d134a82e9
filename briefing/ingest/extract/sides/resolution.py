"""Resolution: the months that a period as written means, by what the article has told so far."""

from __future__ import annotations

from dataclasses import replace

from briefing.core.article import Certainty
from briefing.core.period import Month, Period
from briefing.ingest.extract.sides.memory import Fiscal, Memory, Timed
from briefing.ingest.extract.times.atoms import ENDED, PORTION, RECENT, REVIEWED, RUNNING, PeriodAtom
from briefing.ingest.extract.times.years import FIRST_YEAR, LAST_YEAR

__all__ = [
    "Fiscal",
    "Memory",
    "Timed",
    "from_atom",
    "like_for_like",
    "next_to_come",
    "of_two_years",
    "resolve",
]

_NEIGHBOUR = {"earlier": -1, "yearly": -1, "later": 1}


def resolve(atom: PeriodAtom, memory: Memory, head: Period | None) -> Timed | None:
    """The period of an atom; `head` is the figure's that a relation such as "a year earlier" counts from."""
    timed = _resolved(atom, memory, head)
    if timed is None or not memory.supposed or timed.reason not in _COUNTED:
        return timed
    return replace(timed, reason="year_from_context")


_COUNTED = ("year_from_reference", "last_completed")
"""Reasons of what is counted from the day of an article."""


def _resolved(atom: PeriodAtom, memory: Memory, head: Period | None) -> Timed | None:
    if atom.relation == "same":
        if head is None:
            return None
        years = atom.year - head.first.year if atom.year is not None else -1
        if atom.fiscal and memory.fiscal is not None:
            # "In the same period of FY22", which began in July 2021
            years -= memory.fiscal.month != 1 and not memory.fiscal.by_start
            years += head.first.month < memory.fiscal.month
        return _shifted(atom, head, years)
    if atom.relation == PORTION:
        return None
    if atom.relation == "prior":
        return _before(atom, head)
    if atom.relation == "after":
        return _right_after(atom, head)
    if atom.relation in _NEIGHBOUR:
        return _shifted(atom, head, _NEIGHBOUR[atom.relation] * atom.count) if head is not None else None
    if atom.relation == RUNNING:
        # Of a decade nobody knows which years are meant: "в 2000-х".
        return _up_to_month(atom, memory) if atom.last_year is None else None
    if atom.relation == ENDED:
        return _ended_fiscal(atom, memory)
    if atom.relation == RECENT:
        return _just_over(atom, memory)
    if atom.fiscal and not atom.whole:
        return _part_of_fiscal(atom, memory)
    if atom.relation == "whole":
        if memory.year is None:
            # "912 million in the first ten months; over the year as a whole above a billion"
            known = head or (memory.timed.period if memory.timed is not None else None)
            one = known is not None and known.first.year == known.last.year and known.first.month == 1
            that = Period.year(known.first.year) if known is not None and one else None
            return from_atom(atom, that, Certainty.INFERRED, "year_from_context") if that is not None else None
        if memory.timed is not None and memory.timed.period.length == 12:
            return from_atom(atom, memory.timed.period, Certainty.INFERRED, "year_from_context")
        return from_atom(atom, Period.year(memory.year), Certainty.INFERRED, "year_from_context")
    if atom.relation == "month":
        return _month_from(atom, memory)
    if atom.relation == "back":
        told = memory.reviewed if atom.count == REVIEWED else memory.lengths.get(atom.count)
        if not atom.count and told is not None and told.period.length == 1 and memory.outer is not None:
            # "In the first five months ... In May ... Over the period": no single month that was told inside a longer time.
            told = memory.outer
        if told is None and atom.count == 1 and (so_far := memory.lengths.get(0)) is not None:
            # "From January to October exports ... Imports for the month": the last of those months.
            month = so_far.period.last
            return from_atom(atom, Period(month, month), Certainty.INFERRED, "year_from_context")
        if told is None and (ended := _up_to_told(atom, memory)) is not None:
            return from_atom(atom, ended, Certainty.INFERRED, "year_from_context")
        if told is None and (over := _so_many_over(atom, memory)) is not None:
            return from_atom(atom, over, Certainty.INFERRED, "last_completed")
        return from_atom(atom, told.period, Certainty.INFERRED, "year_from_context") if told is not None else None
    if atom.year is not None:
        return _stated(atom, memory)
    if atom.relation:
        if memory.reference is None:
            return None
        year = memory.reference.year + {"this": 0, "last": -1, "next": 1, "ago": -atom.count}[atom.relation]
        if atom.fiscal:
            if memory.fiscal is None:
                return None
            began = (memory.fiscal.month, memory.fiscal.day)
            year -= (memory.reference.month, memory.reference.day) < began
            return from_atom(atom, memory.fiscal.year(year), Certainty.INFERRED, "fiscal_year")
        if atom.relation == "last" and (ours := _last_fiscal(atom, memory)) is not None:
            return from_atom(atom, ours, Certainty.INFERRED, "fiscal_year")
        return from_atom(atom, atom.in_year(year), Certainty.INFERRED, "year_from_reference")
    if not atom.count:
        return _last_of_year(atom, memory, head)
    return _last_completed(atom, memory)


def _up_to_told(atom: PeriodAtom, memory: Memory) -> Period | None:
    """The months of a year up to the month told last, where their number is its own: "fell in April, bringing the four-month total to"."""
    last = memory.timed.period if memory.timed is not None else None
    if last is None or last.length != 1 or not 1 < atom.count == last.last.month:
        return None
    return Period(Month(last.last.year, 1), last.last)


def _so_many_over(atom: PeriodAtom, memory: Memory) -> Period | None:
    """The first months of this year where so many are just over and no time was told before: "Sur neuf mois", told in October or November."""
    day = memory.reference
    if day is None or memory.timed is not None or not _FEW <= atom.count < _FULL:
        return None
    over = day.month - 1 - atom.count
    return Period(Month(day.year, 1), Month(day.year, atom.count)) if 0 <= over <= _LATELY else None


_FEW, _LATELY = 4, 2
"""Months that are counted from January and not back, at least, and months since they were over, at most."""


def _last_of_year(atom: PeriodAtom, memory: Memory, head: Period | None) -> Timed | None:
    """The quarter "in the last quarter" means: the one just over, but that of a year before, where such a year is told of."""
    told = head.last.year if head is not None else memory.year
    if told is None or memory.reference is not None and told >= memory.reference.year:
        return _just_over(atom, memory)
    return from_atom(atom, atom.in_year(told), Certainty.INFERRED, "year_from_context")


def _stated(atom: PeriodAtom, memory: Memory) -> Timed | None:
    assert atom.year is not None
    if atom.fiscal:
        # "2080/81 BS" counts as Nepal does.
        if memory.fiscal is None or memory.reference is not None and atom.year - memory.reference.year > _AHEAD:
            return None
        if memory.fiscal.month == 1:
            named = atom.in_year(atom.year) if atom.last_year is None else None
            return from_atom(atom, named, Certainty.INFERRED, "fiscal_year") if named is not None else None
        ends = atom.last_year is None and not memory.fiscal.by_start
        if ends and not atom.closing:
            # "Fiscal 2024" goes both ways in India.
            return None
        return from_atom(atom, memory.fiscal.year(atom.year - ends), Certainty.INFERRED, "fiscal_year")
    if of_two_years(atom, memory):
        fiscal = memory.fiscal
        told = fiscal.year(atom.year) if fiscal is not None and fiscal.habit else None
        return from_atom(atom, told, Certainty.INFERRED, "fiscal_year") if told is not None else None
    return from_atom(atom, atom.in_year(atom.year), Certainty.STATED, None)


_AHEAD = 40
"""Years that no fiscal year of our calendar lies ahead."""


def of_two_years(atom: PeriodAtom, memory: Memory) -> bool:
    """Whether "2021-2022" may be a fiscal year as well as two years: beside a country that counts in fiscal years."""
    if (
        memory.fiscal is None
        or memory.fiscal.month == 1
        or memory.fiscal.amid
        or atom.fiscal
        or not atom.whole
        or atom.year is None
    ):
        return False
    return atom.last_year == atom.year + 1


def _month_from(atom: PeriodAtom, memory: Memory) -> Timed | None:
    """The month before or after that of the article; this month is not over."""
    if memory.reference is None or memory.supposed or not atom.count:
        return None
    month = Month.from_ordinal(Month(memory.reference.year, memory.reference.month).ordinal + atom.count)
    return from_atom(atom, Period(month, month), Certainty.INFERRED, "year_from_reference")


def _just_over(atom: PeriodAtom, memory: Memory) -> Timed | None:
    """The quarter or half-year that ended last before the article's day."""
    if memory.reference is None or memory.supposed:
        return None
    months = atom.last - atom.first + 1
    begun = Month(memory.reference.year, (memory.reference.month - 1) // months * months + 1).ordinal
    over = Period(Month.from_ordinal(begun - months), Month.from_ordinal(begun - 1))
    return from_atom(atom, over, Certainty.INFERRED, "year_from_reference")


_RECENT = 100
"""Days within which a month is still the last one that figures are known for."""


def _up_to_month(atom: PeriodAtom, memory: Memory) -> Timed | None:
    """The year up to the month that a report is about: "Year-to-date, imports", behind the figures of August.

    Else its first months told before: "Nei primi sette mesi ... Da inizio anno le importazioni".
    """
    month, reference = memory.lengths.get(1), memory.reference
    if reference is None or atom.fiscal:
        return None
    if month is not None and month.period.first.month > 1 and 0 < (reference - month.period.end).days <= _RECENT:
        months = Period(Month(month.period.first.year, 1), month.period.last)
        return from_atom(atom, months, Certainty.INFERRED, "year_from_context")
    known = memory.lengths.get(0)
    year = atom.year or reference.year
    if month is not None or known is None or known.period.first != Month(year, 1) or known.period.end >= reference:
        return None
    return from_atom(atom, known.period, Certainty.INFERRED, "year_from_context")


def _ended_fiscal(atom: PeriodAtom, memory: Memory) -> Timed | None:
    """Months of a fiscal year that is not told: the last ones that are over, "in the first three quarters of the fiscal year"."""
    if memory.reference is None or memory.fiscal is None:
        return None
    for relation in ("this", "last"):
        timed = _part_of_fiscal(replace(atom, relation=relation), memory)
        if timed is not None and timed.period.end < memory.reference:
            return timed
    return None


def _part_of_fiscal(atom: PeriodAtom, memory: Memory) -> Timed | None:
    """Months counted from the beginning of a fiscal year: "the first nine months of the current fiscal"."""
    year = resolve(replace(atom, whole=True, named=False), memory, None)
    if year is None or memory.fiscal is None or year.period.length != _FULL + memory.fiscal.amid:
        return None
    start = year.period.first.ordinal - 1
    if atom.named:
        first = start + 1 + (atom.first - year.period.first.month) % 12
        last = first + (atom.last - atom.first) % 12
        named = Period(Month.from_ordinal(first), Month.from_ordinal(last))
        return from_atom(atom, named, Certainty.INFERRED, "fiscal_year") if named.last <= year.period.last else None
    months = Period(Month.from_ordinal(start + atom.first), Month.from_ordinal(start + atom.last + memory.fiscal.amid))
    return from_atom(atom, months, Certainty.INFERRED, "fiscal_year")


def _shifted(atom: PeriodAtom, head: Period, years: int) -> Timed | None:
    if not FIRST_YEAR <= head.first.year + years <= LAST_YEAR:
        return None
    named = atom.relation in ("earlier", "later") and not (atom.whole or atom.fiscal)
    if named and head.first.year == head.last.year and atom.months != (head.first.month, head.last.month):
        # "Nel 2008; nei primi nove mesi dell'anno prima": its own months.
        return from_atom(atom, atom.in_year(head.first.year + years), Certainty.STATED, None)
    return from_atom(atom, head.shifted(years), Certainty.STATED, None)


_PARTS = (1, 3, 6)
"""Months that are counted from those right before them: a month, a quarter, a half-year."""


def _before(atom: PeriodAtom, head: Period | None) -> Timed | None:
    """The months right before the figure's, where they are as long: "rispetto al mese precedente".

    A count of 0 goes with any part of a year, or with one: "una flessione congiunturale", "respecto al anterior".
    """
    count = atom.count or (head.length if head is not None and (head.length in _PARTS or head.is_full_year) else 0)
    if head is None or head.length != count or head.first.year <= FIRST_YEAR:
        return None
    first = Month.from_ordinal(head.first.ordinal - count)
    last = Month.from_ordinal(head.last.ordinal - count)
    return from_atom(atom, Period(first, last), Certainty.STATED, None)


def _right_after(atom: PeriodAtom, head: Period | None) -> Timed | None:
    """The months right after the figure's, where they are as long: "5.1 billion in October and 5.2 in the following month"."""
    if head is None or head.length != atom.count or head.last.year >= LAST_YEAR:
        return None
    first, last = (Month.from_ordinal(m.ordinal + atom.count) for m in (head.first, head.last))
    return from_atom(atom, Period(first, last), Certainty.STATED, None)


def from_atom(atom: PeriodAtom, period: Period, certainty: Certainty, reason: str | None) -> Timed:
    """A period at the place of its atom."""
    return Timed(period, atom.i, atom.j, certainty, reason, atom)


def _last_completed(atom: PeriodAtom, memory: Memory) -> Timed | None:
    """A part of a year without a year: the last completed one, else the one of the paragraph's year."""
    reference = memory.reference
    if reference is None:
        if memory.year is None:
            return None
        return from_atom(atom, atom.in_year(memory.year), Certainty.INFERRED, "year_from_context")
    if atom.first == 1 and not atom.named and (told := _of_fiscal(memory, atom.last)) is not None:
        # "In the first three months of the fiscal year ... All exports fell in the first three months": of that year.
        return from_atom(atom, told.period, Certainty.INFERRED, "year_from_context")
    year = reference.year
    # "In the first eight months", told on the 29th of August: of this year.
    while (atom.in_year(year).end - reference).days >= _LAST_DAYS:
        year -= 1
    known = memory.timed
    stated = known is not None and known.certainty is Certainty.STATED and known.period.length < _FULL
    if known is not None and stated and atom.in_year(year) not in memory.told:
        again = atom.in_year(known.period.last.year)
        if again == known.period:
            # "En noviembre de 2023 las exportaciones sumaron 223 millones. Las importaciones sumaron en noviembre 180 millones."
            return from_atom(atom, again, Certainty.INFERRED, "year_from_context")
    return from_atom(atom, atom.in_year(year), Certainty.INFERRED, "last_completed")


def _of_fiscal(memory: Memory, months: int) -> Timed | None:
    """The first months of a fiscal year that were told last, also by their names: "July-April (2020-21)"."""
    told = memory.lengths.get(months)
    if told is None or told.atom is None:
        return None
    begins = memory.fiscal is not None and told.period.first.month == memory.fiscal.month != 1
    return told if told.atom.fiscal or begins else None


def _last_alone(atom: PeriodAtom | None) -> bool:
    """Whether a time is "last year" and no more."""
    return atom is not None and atom.relation == "last" and atom.whole and not atom.fiscal and atom.year is None


def _last_fiscal(atom: PeriodAtom, memory: Memory) -> Period | None:
    """Its first months last year, where the article counts them from the beginning of a fiscal one: "6.9 billion last year in the first quarter"."""
    counted = atom.first == 1 and not atom.named and not atom.whole
    told = _of_fiscal(memory, atom.last) if counted else None
    if told is None or memory.reference is None:
        return None
    ours = (memory.reference - told.period.end).days < _DAYS
    return told.period.shifted(-1) if ours else told.period


_DAYS = 365
"""Days of a year."""
_FULL = 12
"""Months of a year."""
_LAST_DAYS = 7
"""Days before the end of a month in which its figures may be told already."""


def next_to_come(timed: Timed, memory: Memory) -> Timed | None:
    """The next part of a year for one told without its year of what is hoped for."""
    atom, reference = timed.atom, memory.reference
    if atom is None or reference is None or memory.supposed:
        return None
    if timed.period.length == _FULL and not timed.period.is_full_year:
        # "In the year to June": the one that runs.
        period = timed.period
        if (reference - period.end).days <= _NOT_COUNTED:
            return None
        while period.end < reference:
            period = period.shifted(1)
        return from_atom(atom, period, Certainty.INFERRED, "year_from_reference")
    period = atom.in_year(reference.year)
    if period.end < reference:
        if period.length <= _LATELY and (reference - period.end).days <= _NOT_COUNTED:
            # Told in March, what is estimated for February is of this one.
            return None
        period = atom.in_year(reference.year + 1)
    return from_atom(atom, period, Certainty.INFERRED, "year_from_reference")


_LATELY = 3
"""Months of the longest time just over whose figures may still be estimates."""
_NOT_COUNTED = 75
"""Days behind it in which they are."""


def like_for_like(timed: Timed, head: Period | None) -> Timed:
    """A part of a year set against a bare year means the same months of that year (extraction rules, 6)."""
    atom = timed.atom
    if atom is not None and atom.fiscal and atom.relation == "last" and timed.period == head:
        # "600 million in the year to June, against 540 in the last fiscal year": the one before.
        return replace(timed, period=head.shifted(-1))
    if head is not None and head.length == _FULL and head.first.month > 1 and _last_alone(atom):
        # "80.0 billion in July-June (2021-22), up from 56.4 last year": the fiscal year before.
        return Timed(head.shifted(-1), timed.i, timed.j, Certainty.INFERRED, "fiscal_year", atom)
    if (
        head is None
        or atom is None
        or not atom.whole
        or atom.entire
        or not timed.period.is_full_year
        or head.length >= 12
    ):
        return timed
    years = timed.period.first.year - head.first.year
    if not years and atom.relation == "last":
        # "44.7 billion in the first ten months of the fiscal year, against 38 last year": the year that began before it.
        years = -1
    if not years:
        return timed
    return Timed(head.shifted(years), timed.i, timed.j, Certainty.INFERRED, "same_months", atom)
