"""Kept periods: which period the figures of a sentence leave to those behind them."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.flows.asides import holds
from briefing.ingest.extract.flows.context import LONG_BEFORE, Context
from briefing.ingest.extract.sides.resolution import Timed, resolve
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.times.atoms import RUNNING


def remember_period(context: Context, c: Clauses, found: list[Level], times: dict[int, Timed]) -> None:
    """Keep the period of a sentence's figures for those to come, unless it was said by the way."""
    heads = [f for f in found if f.flow is not None and not f.compare and not f.delta and f.i in times]
    # What stands in a parenthesis is said by the way: "(в 2021 г. - 148 млн)".
    open_to_all = [f for f in found if f.flow is not None and not (f.compare or f.delta or c.group_of(f.i))]
    heads = [f for f in heads if not c.group_of(f.i)] or (heads if not open_to_all else [])
    known = context.memory.timed
    reference = context.memory.reference
    if known is not None and reference is not None and known.period.end >= reference:
        # A year that is not over yet is that of a hope in the headline.
        known = None
    if known is not None and heads and all(_only_compares(times[f.i], f, known, context.seen) for f in heads):
        # "A year earlier it was 12 billion", "in 2010 it was 5": said by the way too.
        return
    if not heads and known is None:
        # "Exports rose by 500 million in the first four months. That came to 3.5 billion."
        changed = [times[f.i] for f in found if f.flow is not None and f.delta and f.i in times]
        if changed and changed[-1].reason != "period_carried_over":
            context.memory.keep(changed[-1])
            context.idle = 0
        return
    if not heads and (then := _opens_with(c, found, times)) is not None:
        context.memory.keep(then)
        return
    if heads:
        told = [times[f.i] for f in heads] + ([context.latest] if context.latest is not None else [])
        context.latest = max(told, key=lambda t: t.period.last)
        context.memory.head = times[heads[-1].i]
        context.idle = 0
        root = times[heads[0].i]
        if root.reason != "period_carried_over":
            # The latest one, and of those the one told last: "2,4 miliardi; nel 2015 si era a 1,3".
            timed = max((times[f.i] for f in heads), key=lambda t: (t.period.last, t.i))
            if known is not None and _only_part(c, known, timed, found):
                # "... 80 million in 2023. In December alone they were 20 million."
                return
            if timed is not root and holds(timed, root) and timed.atom is not None and timed.atom.relation == RUNNING:
                # "599 million in August, while the deficit since January has reached 63": the report is on the month.
                timed = root
            if timed is not root and holds(root, timed) and len({f.flow for f in heads}) == 1:
                # "4,62 miliardi tra gennaio e settembre, e il solo terzo trimestre vale 1,51": said by the way.
                timed = root
            context.memory.keep(timed)
            if timed.reason != "fiscal_year":
                context.calendar = timed


def _opens_with(c: Clauses, found: list[Level], times: dict[int, Timed]) -> Timed | None:
    """The time that a sentence of nothing but changes opens with: "For 2016, the deficit rose by 2 billion. Exports fell by 5"."""
    told = [times[f.i] for f in found if f.delta and f.i in times]
    cues = c.flows()
    if not told or len(told) < len(found) or not cues or any(t.period != told[0].period for t in told):
        return None
    atom = told[0].atom
    own = (
        atom is not None
        and told[0].reason != "period_carried_over"
        and (atom.j <= cues[0].i or atom.relation == RUNNING)
    )
    return told[0] if own and atom is not None and not is_base(c, atom.i) else None


def _only_part(c: Clauses, known: Timed, timed: Timed, found: list[Level]) -> bool:
    """Whether a sentence only tells how much of the time before fell into a part of it: "In December alone it was 20 million"."""
    atom, r = timed.atom, c.r
    # "Solo en julio, las ventas ... Las compras ...": a sentence with a flow of its own turns to the month.
    if atom is None or len(found) != 1 or not found[0].carried or not holds(known, timed):
        return False
    near = range(max(c.sentence.lo, atom.i - _ALONE), min(c.sentence.hi, atom.j + _ALONE))
    return r.at(("bind.only", "neutral.alone"), *near)


_ALONE = 3
"""Tokens between a time and "alone"."""


def remember_part(context: Context, c: Clauses, found: list[Level], times: dict[int, Timed]) -> None:
    """Keep the first months of a year that a sentence without a flow names, for "since the beginning of the year".

    A later time than that told before is kept where nothing says what the amounts are of: "In the first half of 2020 it came to 250 million".
    """
    told = [p for p in c.periods if p.year is not None and not (p.relation or p.fiscal or p.whole) and p.first == 1]
    timed = resolve(told[0], context.memory, None) if len(told) == 1 and not is_base(c, told[0].i) else None
    known = context.memory.timed
    if timed is not None and known is None:
        context.memory.lengths[0] = timed
    own = [times[f.i] for f in found if f.i in times and not (f.compare or f.other or f.delta)] if not c.cues else []
    if known is not None and own and own[0].reason != "period_carried_over" and own[0].period.last > known.period.last:
        context.memory.keep(own[0])


def _only_compares(timed: Timed, level: Level, known: Timed, seen: set[Flow]) -> bool:
    """Whether a figure only gives what the one before is compared with: an earlier time, relative or of its flow."""
    relative = timed.atom is not None and timed.atom.relation in ("earlier", "same", "prior")
    a_year_before = known.period.first.year > 1900 and timed.period == known.period.shifted(-1)
    earlier = timed.period.last < known.period.last and timed.period.length == known.period.length
    # "Bien en deçà d'un déficit moyen de 14,4 milliards en 2019", beside those of a quarter.
    earlier = earlier or known.period.last.ordinal - timed.period.last.ordinal >= LONG_BEFORE
    # "Im November hatte der Saldo 19 Milliarden betragen": told for the month that the paragraph is about already.
    again = earlier and level.flow in seen
    return relative or a_year_before or again or (level.carried and timed.period.last < known.period.last)
