"""Next times: an amount that gives for another time, or for today, what the one before it told."""

from __future__ import annotations

from briefing.ingest.extract.sides.resolution import Memory, Timed, resolve
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level, back


def of_next_time(c: Clauses, level: Level, j: int) -> bool:
    """Whether nothing but a time and a joint stand between an amount that ends before token `j` and one with its own time.

    "Food: $26.1 million in 2022; $32.5 million in 2023", "12 millones en 2022 y 15 millones en 2023".
    """
    r, at = c.r, back(c, level.i)[-1]
    told = next((p for p in c.periods if j <= p.i <= r.skip_links(j, level.i, 2)), None)
    own = next((p for p in c.periods if level.j <= p.i <= r.skip_links(level.j, c.sentence.hi, 2)), None)
    if told is None or own is None or c.group_of(j) != c.group_of(level.i) or told.j > at:
        return False
    joints = {k for k in range(told.j, level.i) if r.word(k) in (",", ";") or r.hit("number.and", k) is not None}
    return bool(joints) and all(k in joints for k in range(told.j, at))


def told_today(c: Clauses, level: Level, found: list[Level], timed: Timed, memory: Memory) -> bool:
    """Whether an amount is told as today's against one of an earlier time, whose time it has not.

    "In 2015 our trade was $300 million, and today it is $900 million", in one sentence or two.
    """
    r, lo = c.r, c.sentence.lo
    before = next((f for f in reversed(found) if f.j <= level.i), None)
    since = before.j if before is not None else lo
    if memory.reference is None or not r.within("time.today", since, level.i):
        return False
    months = (memory.reference - timed.period.end).days // _MONTH
    if before is None:
        return timed.reason == "period_carried_over" and months > _LATELY
    # "In 2023 exports rose to $4 million, now Peru is first with $2 million": not of the other amount's flow.
    theirs = timed.i <= r.skip_links(since, level.i, 2)
    return theirs and before.flow is level.flow and months >= _PAST


def before_next(c: Clauses, level: Level, found: list[Level], done: dict[int, Timed], memory: Memory) -> Timed | None:
    """The time before that of the next amount, which a relative clause tells first: "imports, which a year ago were $60 million, came to $89"."""
    later = next((f for f in found if f.i >= level.j and f.flow is level.flow), None)
    timed = done.get(later.i) if later is not None else None
    opened = next((k for k in range(level.i - 1, c.sentence.lo, -1) if c.r.word(k) == ","), None)
    if timed is None or later is None or opened is None or c.r.hit("bind.relative", opened + 1) is None:
        return None
    told = [p for p in c.periods if opened < p.i and p.j <= level.i and p.relation == "earlier"]
    own = timed.atom is not None and timed.atom.i >= level.j
    closed = c.r.stands(",", level.j, later.i)
    return resolve(told[0], memory, timed.period) if len(told) == 1 and own and closed else None


_MONTH = 30
"""Days of a month."""
_PAST = 10
"""Months since which a time must be over to be another than today's."""
_LATELY = 24
"""Months for which the last figures told may still be those of today."""


def of_any_year(c: Clauses, level: Level, timed: Timed) -> bool:
    """Whether an amount is told as what a flow comes to in a year, and the time it would have is a part of one: "yearly trade is $10 billion"."""
    r, cue = c.r, level.cue
    if timed.period.length == _YEAR or cue is None or not c.sentence.lo <= cue.i < c.sentence.hi:
        return False
    if timed.atom is not None and timed.atom.relation != "yearly":
        return False
    told = r.within("time.every_year", max(c.sentence.lo, cue.i - _BEFORE), min(c.sentence.hi, cue.j + _BEHIND))
    # "Su base annua l'export è salito": what its change counts from
    told = [h for h in told if not any(p.i <= h.i < p.j for p in c.periods)]
    return bool(told) and not any(told[0].i <= g.i <= level.i for g in c.rates)


_YEAR = 12
"""Months of a year."""
_BEFORE, _BEHIND = 3, 1
"""Tokens before a flow and behind it in which it is said to be a year's: "le volume annuel des échanges"."""
