"""Timing: which of the periods of a sentence each amount is of, else which is carried over to it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from briefing.core.article import Certainty
from briefing.core.period import Month, Period
from briefing.ingest.extract.scope.around import head_period, period_around, resolved, year_before_this
from briefing.ingest.extract.scope.byitsbase import by_its_base
from briefing.ingest.extract.scope.compared import compared_period, counted_from, keep_moved, moved_from
from briefing.ingest.extract.scope.ledto import where_it_led
from briefing.ingest.extract.scope.nexttimes import before_next, of_any_year, told_today
from briefing.ingest.extract.scope.ownperiods import as_before, direct_period, in_their_order
from briefing.ingest.extract.scope.revised import revised
from briefing.ingest.extract.scope.samemonths import (
    led_to,
    next_year,
    of_part,
    of_which,
    part_meant,
    said_to_be_same,
    same_months,
    within_year,
    year_after,
)
from briefing.ingest.extract.scope.spanning import (
    across_months,
    across_range,
    across_years,
    both_years,
    bounded,
    closing,
    runs_over,
    summed_up,
    whole_span,
)
from briefing.ingest.extract.scope.standing import by_then, concluded
from briefing.ingest.extract.sides.resolution import Memory, Timed, from_atom, next_to_come, resolve
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.times.atoms import PeriodAtom


def attach(c: Clauses, found: list[Level], memory: Memory) -> dict[int, Timed]:
    """The period of each level, by the token it begins at; levels without one are left out."""
    direct = {level.i: atom for level in found if (atom := direct_period(c, level, found)) is not None}
    of_part(c, found, direct)
    result: dict[int, Timed] = {}
    paired = in_their_order(c, found)
    plain = [level for level in found if not level.compare]
    for level in plain:
        atom = level.column or paired.get(level.i) or direct.get(level.i)
        head = head_period(found, result, level, memory)
        if atom is not None and atom.relation == "later":
            head = _before_it(level, found, direct, memory) or head
        if atom is not None and (timed := resolved(c, atom, memory, head)) is not None:
            timed = of_which(c, level, found, part_meant(c, timed, memory), result)
            result[level.i] = same_months(c, level, found, timed, result)
            continue
        if atom is not None and (atom.fiscal or atom.relation == "back" and atom.count or atom.relation == "after"):
            # A fiscal year of a country whose calendar is not known, or "that year" of none told, is no other time.
            continue
        timed = period_around(c, level, found, direct, result, memory)
        if timed is not None and told_today(c, level, found, timed, memory):
            timed = _known_last(timed, memory)
        if timed is not None:
            result[level.i] = next_year(c, level, found, _before_told(level, timed, memory), result)
    for level in found:
        if level.compare and level.i in paired and (own := resolve(paired[level.i], memory, None)) is not None:
            result[level.i] = own
        elif level.compare and not (len(found) == 1 and summed_up(c, level)):
            timed = compared_period(c, level, found, direct, result, memory)
            if timed is None and len(found) == 1:
                # "Im August des Vorjahres betrugen sie 38 Millionen": set against nothing told.
                timed = year_before_this(c, level, c.group_of(level.i), memory)
            if timed is not None and runs_over(c, level, found, timed, result):
                timed = moved_from(c, level, timed, memory)
            if timed is not None:
                result[level.i] = timed
                led_to(c, level, found, timed, result, direct, memory)
        elif (timed := result.get(level.i)) is not None and timed.reason == "last_completed" and _hoped_for(c, level):
            # "It is expected to reach $1.5 billion by the end of December"
            if any(f.i < level.i and result.get(f.i) is timed and not _hoped_for(c, f) for f in found):
                # "912 million in the first ten months; by New Year's Eve a billion is expected": of those months it is not.
                del result[level.i]
            else:
                result[level.i] = next_to_come(timed, memory) or timed
    for level in found:
        if (same := said_to_be_same(c, level, found, result, memory)) is not None:
            result[level.i] = same
        elif (timed := result.get(level.i)) is not None:
            result[level.i] = within_year(c, level, timed, memory)
        if level.whole is not None and (timed := result.get(level.whole.i)) is not None:
            result[level.i] = timed
    for level in plain:
        if (timed := before_next(c, level, found, result, memory)) is not None:
            result[level.i] = timed
    as_before(c, found, result)
    across_months(c, found, result)
    across_years(c, found, result)
    across_range(c, found, result)
    whole_span(c, found, result, memory)
    both_years(c, found, result)
    bounded(c, found, result, memory)
    closing(c, found, result)
    revised(c, found, result, memory)
    for level in plain:
        if level.i not in result and (timed := counted_from(c, level, found, result, memory)) is not None:
            # "L'interscambio, che nel 2021 era stato di 5,4 miliardi, è sceso l'anno successivo a 3,3": known only now.
            result[level.i] = timed
    for level in plain:
        if (timed := result.get(level.i)) is not None and _up_to_month(c, level, timed, memory):
            summed = Period(Month(timed.period.first.year, 1), timed.period.last)
            result[level.i] = replace(timed, period=summed)
    if c.r.hits.get("time.one_month"):
        _of_one_month(c, plain, result)
    if c.r.hits.get("time.every_year"):
        for level in found:
            if (timed := result.get(level.i)) is not None and of_any_year(c, level, timed):
                del result[level.i]
    for level in plain:
        if level.i not in result and (year := _year_hoped_for(c, level, memory)) is not None:
            result[level.i] = year
    for level, following in pairwise(found):
        if level.i not in result and (after := year_after(c, level, following, result, memory)) is not None:
            result[level.i] = after
    for level in plain:
        if (timed := by_its_base(c, result.get(level.i), memory)) is not None:
            result[level.i] = timed
    keep_moved(c, found, result, memory)
    return result


def _of_one_month(c: Clauses, plain: list[Level], result: dict[int, Timed]) -> None:
    """Take an amount that is set against "the same month" for one of a month, where the months up to it were told before."""
    marks = {c.part_of(h.i) for h in c.r.within("time.one_month", c.sentence.lo, c.sentence.hi)}
    for level in plain:
        timed = result.get(level.i)
        if timed is None or timed.reason != "period_carried_over" or c.part_of(level.i) not in marks:
            continue
        if 1 < timed.period.length < _YEAR:
            result[level.i] = replace(timed, period=Period(timed.period.last, timed.period.last))


_YEAR = 12
"""Months."""


def _before_told(level: Level, timed: Timed, memory: Memory) -> Timed:
    """The fiscal year before the one told: "exports reached 32 billion in fiscal 2021-22. In the last fiscal year they were 25"."""
    atom, head = timed.atom, memory.head
    told = head is not None and head.atom is not None and head.atom.year is not None and head.period == timed.period
    last = atom is not None and atom.fiscal and atom.whole and atom.relation == "last"
    return replace(timed, period=timed.period.shifted(-1)) if told and last and level.carried else timed


def _up_to_month(c: Clauses, level: Level, timed: Timed, memory: Memory) -> bool:
    """Whether a month says by when an amount had been reached since January: "had come to $4 billion by September this year"."""
    atom, reference = timed.atom, memory.reference
    if atom is None or reference is None or atom.whole or not 1 < atom.first == atom.last:
        return False
    told = (atom.year is not None or atom.relation == "this") and timed.period.length == 1
    if not told or timed.period.start > reference or not by_then(c, timed) or _hoped_for(c, level):
        return False
    if concluded(c, atom):
        return False
    return c.r.any(("bind.reach", "cue"), c.sentence.lo, level.i)


def _year_hoped_for(c: Clauses, level: Level, memory: Memory) -> Timed | None:
    """The article's year, of what is expected "for the year as a whole" where none was told before: "ожидаем, что по итогам года он превысит $2 млрд"."""
    day, part = memory.reference, c.part_of(level.i)
    atom = next((p for p in c.periods if p.relation == "whole" and c.part_of(p.i) == part and p.j <= level.i), None)
    if atom is None or day is None or day.month <= _EARLY or memory.year is not None or not _hoped_for(c, level):
        return None
    return from_atom(atom, Period.year(day.year), Certainty.INFERRED, "year_from_reference")


_EARLY = 2
"""Months of a year in which the year that figures are awaited for may be the one before."""


def _known_last(then: Timed, memory: Memory) -> Timed | None:
    """The time that the article tells of, if it is later than that of an amount today's is set against."""
    known = memory.timed
    if known is None or known.period.first <= then.period.first:
        return None
    return Timed(known.period, known.i, known.j, Certainty.INFERRED, "period_carried_over")


def _before_it(level: Level, found: list[Level], direct: dict[int, PeriodAtom], memory: Memory) -> Period | None:
    """The time of the amount that a later one moved from: "de 1 milliard en 2019 à 972 millions quatre ans plus tard"."""
    before = next((f for f in reversed(found) if f.j <= level.i), None)
    atom = direct.get(before.i) if before is not None and before.compare else None
    timed = resolve(atom, memory, None) if atom is not None else None
    return timed.period if timed is not None else None


def _hoped_for(c: Clauses, level: Level) -> bool:
    """Whether an amount is aimed at or forecast in its own part of the sentence, behind any other amount."""
    since = max((s.j for s in c.sums if s.j <= level.i), default=c.sentence.lo)
    told = c.r.each(("status.target", "status.forecast"), since, level.i)
    return any(not (where_it_led(c, h.i)) for h in told)
