"""Standing: whether a figure is observed, aimed at, forecast or a change."""

from __future__ import annotations

import datetime as dt

from briefing.core.fact import FigureStatus
from briefing.ingest.extract.scope.agreeing import needed, when_agreed
from briefing.ingest.extract.scope.expected import of_then, reckoned_with, was_expected, was_planned
from briefing.ingest.extract.scope.marks import (
    Mark,
    closing_marks,
    marks_before,
    marks_behind,
    noun_behind,
    said_behind,
)
from briefing.ingest.extract.scope.namedgoals import goal_behind, named_goal, wished_for
from briefing.ingest.extract.scope.possible import only_possible
from briefing.ingest.extract.sides.resolution import Timed
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.current import is_current
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.times.atoms import PeriodAtom


def status(c: Clauses, reference: dt.date | None, at: int, timed: Timed | None, level: Level | None) -> FigureStatus:
    """Observed unless a change, or a goal or forecast that reaches to it within its clause."""
    if level is not None and level.delta:
        return FigureStatus.DELTA
    carried = timed is not None and timed.reason == "period_carried_over"
    past = timed is not None and not carried and (timed.period.end < reference if reference else False)
    deadline = timed is not None and timed.atom is not None and by_then(c, timed)
    if level is not None and (told := _told_outright(c, timed, level, past, deadline)) is not None:
        return told
    marks = marks_before(c, at, timed, level)
    if level is not None:
        if (named := noun_behind(c, level)) is not None:
            return named
        if not marks and (hoped := said_behind(c, level)) is not None:
            return hoped
        if not marks:
            marks = closing_marks(c, level) or marks_behind(c, level, past)
    if past and not deadline:
        known = _of_past(c, at, timed, level, marks, reference)
    else:
        known = _of_marks(c, timed, level, marks, reference)
    return known if known is not None else _by_time(c, reference, at, timed, level, marks, deadline)


def _told_outright(c: Clauses, timed: Timed | None, level: Level, past: bool, deadline: bool) -> FigureStatus | None:
    """What an amount is by its own noun or verb: "the goal of 5 billion", "was expected to", "might reach"; None where none says."""
    if (
        named_goal(c, level)
        or goal_behind(c, level)
        or wished_for(c, level)
        or (not level.compare and needed(c, level))
        or was_planned(c, level)
    ):
        return FigureStatus.TARGET
    if was_expected(c, level):
        return FigureStatus.FORECAST
    if level.compare and (past or not deadline) or is_current(c, level) or (past and of_then(c, timed, level)):
        return FigureStatus.OBSERVED
    if timed is not None and timed.atom is not None and when_agreed(c, timed.atom, level, past):
        return FigureStatus.TARGET
    own_past = past and timed is not None and _its_own(c, timed, level)
    return FigureStatus.FORECAST if not own_past and only_possible(c, level, deadline) else None


def _of_past(
    c: Clauses, at: int, timed: Timed | None, level: Level | None, marks: list[Mark], reference: dt.date | None
) -> FigureStatus | None:
    """What a figure of a time that is over is all the same: expected in January, or of what never was; None where nothing says."""
    r, lo = c.r, c.sentence.lo
    if marks and timed is not None and (_told_before(c, timed, max(marks)[0], at) or of_later_sum(c, timed, at)):
        return max(marks)[1]
    if marks and max(marks)[1] is FigureStatus.FORECAST and reckoned_with(c, at, max(marks)[0]):
        return FigureStatus.FORECAST
    if marks and max(marks)[1] is FigureStatus.FORECAST and _was_to_be(c, max(marks)[0], at):
        return FigureStatus.FORECAST
    if level is not None and _unreal(c, level):
        # "Without the sanctions exports would have reached": it never was.
        return FigureStatus.FORECAST
    if close := [h for h in r.within("status.forecast", lo, at) if at - h.j <= 1]:
        # "Товарооборот в 2025 году превысит $60 млрд", told in January: no figure yet.
        return FigureStatus.FORECAST if marks and close[-1].i == max(marks)[0] else FigureStatus.OBSERVED
    soon = bool(marks) and max(marks)[1] is FigureStatus.FORECAST and 0 < at - max(marks)[0] <= _SOON
    # "Für 2018 rechne man mit Exporten für 150,3 Mrd. Euro", told in January.
    return FigureStatus.FORECAST if soon and _just_over(timed, reference) else None


def _was_to_be(c: Clauses, mark: int, at: int) -> bool:
    """Whether a verb told of the past only what had been expected: "Imports were forecast to ease 0.4%"."""
    r = c.r
    hit = r.hit("status.forecast", mark)
    led = hit is not None and hit.j < at and r.hit("bind.to", hit.j) is not None
    between = [k for k in (*(s.i for s in c.sums), *(g.i for g in c.rates)) if mark < k < at]
    return led and r.ending("small.was", mark) is not None and not between


def _of_marks(
    c: Clauses, timed: Timed | None, level: Level | None, marks: list[Mark], reference: dt.date | None
) -> FigureStatus | None:
    """What the words of goals and forecasts make of a figure whose time may not be over; None where there are none."""
    if marks:
        return max(marks)[1]
    return FigureStatus.FORECAST if level is not None and _estimated(c, timed, reference) else None


def _estimated(c: Clauses, timed: Timed | None, reference: dt.date | None) -> bool:
    """Whether a sentence estimates a time not over yet: "Per il 2024 la Farnesina stima un interscambio", told in November."""
    return _not_over(timed, reference) and c.r.any(("status.estimated",), c.sentence.lo, c.sentence.hi)


def _by_time(
    c: Clauses, reference: dt.date | None, at: int, timed: Timed | None, level: Level | None, marks: list[Mark],
    deadline: bool,
) -> FigureStatus:  # fmt: skip
    """What a figure is by its time alone: aimed at by a year to come, expected of any other time ahead, else observed."""
    if not marks and timed is not None and _against_goal(c, timed, at):
        return FigureStatus.OBSERVED
    ahead = timed is not None and reference is not None and timed.period.start > reference
    if deadline and (ahead or reference is None) and timed is not None and timed.period.is_full_year:
        conditional = c.r.within("status.conditional", c.sentence.lo, level.i) if level is not None else []
        # "Würden die Lieferungen bis 2030 auf 15 Milliarden steigen": nobody's goal.
        unreal = any(c.part_of(h.i) == c.part_of(at) for h in conditional)
        return FigureStatus.FORECAST if unreal else FigureStatus.TARGET
    return FigureStatus.FORECAST if ahead else FigureStatus.OBSERVED


def _against_goal(c: Clauses, timed: Timed, at: int) -> bool:
    """Whether a contrast says where trade stands against a goal, whose time is all that is told: "..., while it is at 780 million now"."""
    r, part, atom = c.r, c.part_of(at), timed.atom
    if atom is None or not c.sentence.lo <= timed.i < at or c.part_of(timed.i) == part:
        return False
    said = r.each(("status.past", "bind.reach"), timed.j, c.sentence.hi)
    return any(c.part_of(h.i) == part for h in said)


_SOON = 6
"""Tokens between a word of forecast and the amount of a year just over."""
_FIGURES_KNOWN = 2
"""Months of a year after which the figures of the one before are known."""


def _just_over(timed: Timed | None, reference: dt.date | None) -> bool:
    """Whether a figure is of the full year that ended only weeks ago, so that nobody knows it yet."""
    if timed is None or reference is None or not timed.period.is_full_year:
        return False
    return timed.period.last.year == reference.year - 1 and reference.month <= _FIGURES_KNOWN


def _not_over(timed: Timed | None, reference: dt.date | None) -> bool:
    """Whether a figure is of a full year that is still going on."""
    if timed is None or reference is None or timed.reason == "period_carried_over":
        return False
    return timed.period.is_full_year and timed.period.start <= reference <= timed.period.end


_ENDS = frozenset(",;:.!?()")


def _unreal(c: Clauses, level: Level) -> bool:
    """Whether a sentence tells what an amount would have been, if."""
    r, lo, at = c.r, c.sentence.lo, level.i
    told = [h for h in r.within("status.unreal", lo, at) if c.part_of(h.i) == c.part_of(at)]
    return bool(told) and bool(r.within("status.unless", lo, c.sentence.hi))


def _told_before(c: Clauses, timed: Timed, mark: int, at: int) -> bool:
    """Whether a period is that of an amount told before the mark: "in 2023 it was 270 million, they want to reach 500"."""
    if timed.atom is None or timed.atom.j > mark:
        return False
    # "Trade rose by 25 per cent in 2021, but it can be brought to $1 billion", not "..., more than expected, to $1 billion"
    r, joints = c.r, ("bind.contrast", "number.and")
    turned = any(r.any(joints, g.j, mark) for g in c.rates if g.j <= mark) and r.word(mark + 1) not in (",", ")")
    # "betrug 2023 300 Millionen, eine Summe, die die Minister auf eine Milliarde heben wollen"
    closed = mark >= at and any(timed.atom.j <= s.i and s.j <= at for s in c.sums) and r.lexicon.verb_final
    return turned or closed or any(s.j <= mark < at for s in c.sums)


def of_later_sum(c: Clauses, timed: Timed, at: int) -> bool:
    """Whether a period stands behind another amount, told behind: "porter à 2 milliards les échanges, qui étaient de 1,2 en 2023"."""
    atom = timed.atom
    return atom is not None and any(at < s.i and s.j <= atom.i for s in c.sums) and c.period_at(atom.i) is not None


def _its_own(c: Clauses, timed: Timed, level: Level) -> bool:
    """Whether a period is not that of an amount told before: "300 million in 2023; 500 million is possible"."""
    if timed.atom is None:
        return False
    stopped = any(c.r.word(k) in _ENDS for k in range(timed.atom.j, level.i))
    return not (stopped and any(s.j <= level.i for s in c.sums))


def concluded(c: Clauses, atom: PeriodAtom) -> bool:
    """Whether a month is told as one whose results are in: "По итогам августа" is of that month."""
    return c.r.led(("time.first",), atom.i, atom.i - 1)


def by_then(c: Clauses, time: Timed | PeriodAtom) -> bool:
    """Whether a word such as "by" stands before a time."""
    due = next((h for at in back(c, time.i, 3) if (h := c.r.ending("status.deadline", at)) is not None), None)
    about = c.r.ending("neutral.concerning", due.j) if due is not None else None
    # "En lo que se refiere | a | mayo"
    return due is not None and not (about is not None and about.i < due.i)
