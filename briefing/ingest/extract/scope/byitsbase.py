"""By its base: the months of an amount that its sentence tells only as those a change counts from: "Compared with the first quarter of last year"."""

from __future__ import annotations

import datetime as dt

from briefing.core.article import Certainty
from briefing.core.period import Month, Period
from briefing.ingest.extract.sides.resolution import Memory, Timed
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.times.atoms import PeriodAtom


def by_its_base(c: Clauses, known: Timed | None, memory: Memory) -> Timed | None:
    """The months a year after the only ones that a sentence names, where no time of as many months is `known` for its amounts."""
    atom = c.periods[0] if len(c.periods) == 1 else None
    today = memory.reference
    if atom is None or today is None or not is_base(c, atom.i) or atom.whole or atom.fiscal or atom.count > 1:
        return None
    told = _latest(atom, today)
    carried = (
        known is None
        or known.reason == "period_carried_over"
        and told is not None
        and known.period.length != told.length
    )
    return (
        Timed(told, atom.i, atom.j, Certainty.INFERRED, "year_from_base", atom)
        if told is not None and carried
        else None
    )


def _latest(atom: PeriodAtom, today: dt.date) -> Period | None:
    """The months of a base in the year after it, if they were over: in this one behind "last year", the last ones behind "a year before"."""
    year = today.year
    if atom.relation not in ("last", "earlier") and (atom.relation or atom.year != year - 1):
        return None
    told = Period(Month(year, atom.first), Month(year, atom.last))
    if told.end < today:
        return told
    return told.shifted(-1) if atom.relation == "earlier" else None
