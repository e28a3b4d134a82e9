"""Goals that name no flow: those for the trade told before."""

from __future__ import annotations

from briefing.core.amount import Amount
from briefing.core.fact import Flow
from briefing.ingest.extract.flows.context import Context
from briefing.ingest.extract.scope.namedgoals import goal_behind
from briefing.ingest.extract.scope.possible import only_possible
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import OTHER_WAY, Level
from briefing.ingest.extract.times.atoms import PeriodAtom
from briefing.ingest.extract.words.lexicon import Hit

_ALIKE = frozenset({"EUR", "USD", "GBP", "CHF"})
"""Currencies of which one is worth about as much as another."""
FURTHEST = 4
"""How many times the trade told of a goal without a flow may be."""


def inherit_goal(context: Context, c: Clauses, found: list[Level]) -> None:
    """A goal that names no flow is one for the trade told before, where it is of its size: "Puntiamo ai 3 miliardi"."""
    meant = [f for f in found if not f.other]
    level, known = meant[0] if len(meant) == 1 else None, _told(context)
    # "Superare quota 4 miliardi": no share
    named = any(q.category != "share" for q in c.cues)
    if level is None or known is None or named or level.flow is not None or level.compare or level.delta:
        return
    flow, cue, told = known
    r = c.r
    at = r.skip_links(level.j, c.sentence.hi, 2)
    due = r.hit("status.deadline", level.j) or r.hit("status.deadline", at) or c.period_at(at)
    due = due or r.first("status.deadline", c.sentence.lo, level.i)
    behind = goal_behind(c, level)
    if behind:
        due = due or r.first("status.deadline", level.j, c.sentence.hi)
    due = due or next((p for p in c.periods if p.j <= level.i and _still_open(context, p)), None)
    hoped = behind or r.within("status.target", c.sentence.lo, level.i) or only_possible(c, level)
    if due is None or not hoped:
        return
    currency = level.sum.currency or told.currency
    alike = currency == told.currency or {currency, told.currency} <= _ALIKE
    if alike and told.value < level.sum.amount().value <= FURTHEST * told.value:
        level.sum.currency = currency
        level.cue, level.flow, level.carried = cue, flow, True


def _told(context: Context) -> tuple[Flow, Hit | None, Amount] | None:
    """The trade told before, else the most that was told of the one way of trade that an article has told amounts of."""
    if context.traded is not None:
        return Flow.TURNOVER, context.traded.cue, context.traded.sum.amount()
    most = context.most
    if most is None or most.figure.amount is None or context.all_told - {None} != {most.figure.flow}:
        return None
    return (most.figure.flow, most.cue, most.figure.amount) if most.figure.flow in OTHER_WAY else None


def _still_open(context: Context, period: PeriodAtom) -> bool:
    """Whether a time is a year that is not over: "In 2020 wil ik 4,5 miljard zien", said in 2019."""
    reference = context.memory.reference
    return reference is not None and period.whole and period.year is not None and period.year >= reference.year
