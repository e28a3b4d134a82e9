"""Named goals: amounts that the noun for a goal, or a word for what was hoped for, says are aimed at: "the goal of 5 billion"."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit

_SPOKEN = 9
"""Tokens behind an amount in which a relative clause says that it is a goal."""


def wished_for(c: Clauses, level: Level) -> bool:
    """Whether an amount is told as a goal by a word right before it or a relative clause right behind it.

    "Short of the hoped-for $1 billion", "the $1 billion that the leaders had agreed on".
    """
    r, hi = c.r, c.sentence.hi
    if any((h := r.ending("status.wished", at)) is not None and h.i >= c.sentence.lo for at in back(c, level.i, 2)):
        return True
    opens = level.j + (level.j < hi and r.word(level.j) == ",")
    if (participle := r.hit("status.set", opens)) is not None and participle.j < hi:
        # "The $500 million set as a target for 2025", "los 500 millones fijados para 2025"
        aimed = r.within("status.target", participle.j, min(hi, participle.j + _AIMED))
        # "The goal was to raise trade to the level of $30 billion set by the presidents"
        agent = r.hit("place.agent", participle.j) is not None
        aimed = aimed or (r.within("status.target", c.sentence.lo, level.i) if agent else [])
        return bool(aimed) or _for_then(c, participle.j)
    if opens >= hi or r.hit("bind.relative", opens) is None and r.hit("event.relative", opens) is None:
        return False
    stop = next((k for k in range(opens + 1, hi) if r.word(k) in _ENDS or r.kind(k) == NUMBER), hi)
    stop = min(stop, opens + _SPOKEN)
    told = [h for h in r.within("status.set", opens, hi) if h.i < stop]
    return bool(told) and r.hit("bind.to", told[-1].j) is None


_AIMED = 4
"""Tokens behind a participle in which it is told to be of a goal."""


def _for_then(c: Clauses, i: int) -> bool:
    """Whether a deadline with its time stands at token `i`: "fijados para 2025", "targeted for 2030", not "announced in 2023"."""
    r = c.r
    due = r.hit("status.deadline", i) or r.hit("place.benefit", i)
    return due is not None and c.period_at(r.skip_links(due.j, c.sentence.hi, 2)) is not None


def named_goal(c: Clauses, level: Level) -> bool:
    """Whether an amount is right behind the noun for what was aimed at: "surpassing the goal of $10 billion"."""
    r = c.r
    places = back(c, level.i, 3)
    named = (goal for at in places if (goal := r.ending("status.target", at)) is not None and goal.i >= c.sentence.lo)
    return any(_noun_of(c, goal, level) for goal in named) or any(
        (verb := r.ending("bind.reach", at)) is not None and _goal_was(c, verb.i) for at in places
    )


def _noun_of(c: Clauses, goal: Hit, level: Level) -> bool:
    """Whether a word for a goal is a noun that "of" leads from to an amount: "goal | of", "l'obiettivo | di", "цель | в"."""
    r = c.r
    if r.hit("status.weak", goal.i) is not None:
        # "Devraient arriver à 10 milliards": a verb, whose sense the one before it tells.
        return False
    if goal.j - goal.i == _WITH_SMALL and r.hit("bind.of", goal.j - 1) is not None:
        return True
    of = r.hit("bind.of", goal.j) or (r.hit("place.at", goal.j) if r.lexicon.free_order else None)
    alone = goal.j - goal.i == 1 or goal.j - goal.i == _WITH_SMALL and r.is_link(goal.i)
    # "Solle von 10 auf 15 Milliarden steigen"
    led_on = level.compare and r.hit("bind.from", goal.j) is not None
    return goal.j < level.i and of is not None and alone and not led_on


_WITH_SMALL = 2
"""Tokens of the noun for a goal with its article or with "of"."""


def _goal_was(c: Clauses, at: int) -> bool:
    """Whether the noun for a goal, perhaps with whose it is and for when, is the subject that ends at token `at`: "the target for 2024 | was"."""
    r, lo = c.r, c.sentence.lo
    while at > lo:
        goal = r.ending("status.target", at)
        if goal is not None and goal.i >= lo:
            # "Plans to" is a verb.
            return goal.j - goal.i == 1 or r.hit("bind.of", goal.j - 1) is not None
        whose = r.ending("country", at)
        told = next((p.i for p in c.periods if p.j == at), whose.i if whose is not None else at)
        if told == at and not r.is_link(at - 1):
            return False
        at = min(told, at - 1)
    return False


def goal_behind(c: Clauses, level: Level) -> bool:
    """Whether a goal is named right behind the amount it was set at: "hanno fissato in 25 miliardi l'obiettivo per il 2030".

    Or what the amount is told to be: "named 5 billion dollars as the next goal".
    """
    r = c.r
    told = r.within("status.target", level.j, min(c.sentence.hi, level.j + _AIMED))
    called = level.j < c.sentence.hi and r.hit("role.as", level.j) is not None
    return bool(told) and (called or bool(r.within("status.set", c.sentence.lo, level.i)))


_ENDS = frozenset(",;:.!?()")
