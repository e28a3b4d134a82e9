"""The year of a figure by the one that its change counts from: "12 per cent more than in 2022"."""

from __future__ import annotations

import datetime as dt

from briefing.core.article import Certainty
from briefing.core.period import Period
from briefing.ingest.extract.flows.context import Context
from briefing.ingest.extract.sides.resolution import Timed, resolve
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.times.years import LAST_YEAR

_FULL = 12
"""Months of a year."""
_RECENT = 2
"""Years before the article's in which the year after the one a change counts from lies."""
_YEARS_BEFORE = ("earlier", "last")
"""Relations of a part of a year that is the one before the figure's."""


def year_after_base(
    c: Clauses, today: dt.date | None, timed: Timed | None, base: Timed | None, against: Timed | None
) -> Timed | None:
    """A carried period that does not follow the year named as base gives way to the year after it, unless it is later still.

    "In 2023 trade was 484 million. Compared with 2017, exports are up by 7 per cent": those of 2023.
    """
    if base is None or base.atom is None or (timed is not None and timed.reason != "period_carried_over"):
        return None
    year = base.atom.year
    part = timed is not None and not base.atom.whole and base.atom.relation in _YEARS_BEFORE and base.atom.count == 1
    if part and timed is not None and base.period.length not in (timed.period.length, _FULL):
        # "2,1 Prozent weniger als in den ersten neun Monaten des Vorjahres", in a paragraph on a month: of nine, too.
        return Timed(base.period.shifted(1), base.i, base.j, Certainty.INFERRED, "year_from_base", base.atom)
    if year is None or base.atom.relation or base.atom.last_year is not None:
        return None
    if timed is None:
        # "12 % de plus qu'en 2022": of the year after, and of the same months.
        later = base.period.shifted(1) if base.period.first.year < LAST_YEAR else None
        if later is not None and today is not None and later.last.year < today.year - _RECENT:
            # "Exports are 12 % up on 2015", in 2020: of which year, nobody says.
            return None
        return Timed(later, base.i, base.j, Certainty.INFERRED, "year_from_base", base.atom) if later else None
    if (months := months_after_base(c, timed, base)) is not None:
        return months
    # "Other times than 2015, when it came to 12 million (6 per cent more than in 2014)"
    later_still = timed.period.first.year > year + 1 and all(p.year != year + 1 for p in c.periods)
    if not base.atom.whole or later_still or timed.period == Period.year(year + 1):
        return None
    if base is against and base.period.length < _FULL and base.period.shifted(1) == timed.period:
        # "Down by 6% to 63 million from the 67 recorded in 2017": in the same months.
        return None
    return Timed(Period.year(year + 1), base.i, base.j, Certainty.INFERRED, "year_from_base", base.atom)


def months_after_base(c: Clauses, timed: Timed, base: Timed) -> Timed | None:
    """The months a year after those that a change counts from, in a paragraph on others: "exports were up by 12 per cent on June 2023", after a half-year."""
    atom = base.atom
    if atom is None or atom.whole or atom.relation or atom.year is None or atom.last_year is not None:
        return None
    if timed.atom in c.periods or atom not in c.periods or base.period.length == timed.period.length:
        return None
    if timed.period.first.year != atom.year + 1 or timed.period.length == _FULL:
        return None
    return Timed(base.period.shifted(1), base.i, base.j, Certainty.INFERRED, "year_from_base", atom)


def year_after(context: Context, base: Timed) -> Timed | None:
    """The months a year after those of last year that a change counts from: "par rapport à juin de l'année dernière".

    Also the last year that was over, after a year that is named: "Compared with 2016, exports were 10 per cent higher", in 2018.
    """
    atom, reference = base.atom, context.memory.reference
    if atom is None or reference is None:
        return None
    named = atom.whole and atom.year is not None and not atom.relation and atom.last_year is None
    # "En baisse de 21 % par rapport au premier semestre 2019", in the summer of 2020
    part = not atom.whole and atom.relation == "" and atom.year is not None and atom.year + 1 == reference.year
    over = named and base.period.last.year + 2 == reference.year
    if not (over or part) and (atom.whole or atom.relation not in _YEARS_BEFORE):
        return None
    period = base.period.shifted(1)
    return Timed(period, base.i, base.j, Certainty.INFERRED, "year_from_base", atom) if period.end < reference else None


def after_compared(context: Context, c: Clauses, timed: Timed | None, found: list[Level]) -> Timed | None:
    """The months a year after those a change in money counts from: "rose by 74 million on the first quarter of last year, to 286 million"."""
    told = timed is not None and timed.reason != "period_carried_over"
    if told or len(c.periods) != 1 or not is_base(c, c.periods[0].i) or not any(f.delta for f in found):
        return timed
    base = resolve(c.periods[0], context.memory, None)
    return (year_after(context, base) if base is not None else None) or timed
