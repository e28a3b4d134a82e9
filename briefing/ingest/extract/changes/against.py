"""Against: changes that the one told before is only set against, what was expected or what a time before had brought."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.sums.timebases import is_base

_RECKONED = ("status.expectation", "status.reckoned")
_TIME_BEFORE = ("prior", "earlier")
_JOINTS = ("bind.when", "bind.compare", "bind.contrast")
_BEHIND = 3
"""Tokens behind a change in which its time is told."""


def set_against(c: Clauses, rate: Rate) -> bool:
    """Whether a change in a clause without a flow is no news of its own."""
    before = next((g for g in reversed(c.rates) if g.j <= rate.i), None)
    if before is None or rate.form != "percent" or c.group_of(rate.i) != c.group_of(before.i):
        return False
    start = _opened(c, before.j, rate.i)
    end = next((k for k in range(rate.j, c.sentence.hi) if c.r.word(k) in (",", ";", ")")), c.sentence.hi)
    if any(start <= q.i < end for q in c.cues) or any(start <= s.i < end for s in c.sums):
        return False
    return _expected(c, start, end) or _of_time_before(c, rate, start) or _outdone(c, before, rate)


def _opened(c: Clauses, i: int, j: int) -> int:
    """Where the last clause between two tokens opens."""
    r = c.r
    return next(
        (k for k in range(j - 1, i, -1) if r.word(k - 1) in (",", ";") or r.hit("bind.contrast", k) is not None), i
    )


def _expected(c: Clauses, start: int, end: int) -> bool:
    """Whether a clause tells what was reckoned with: "..., beating expectations of a 4% rise", "während Analysten 4 Prozent erwartet hatten"."""
    dated = any(start <= p.i < end and p.year is not None and not is_base(c, p.i) for p in c.periods)
    return not dated and c.r.any(_RECKONED, start, end)


def _of_time_before(c: Clauses, rate: Rate, start: int) -> bool:
    """Whether a clause tells what a time before had brought: "..., nachdem sie im Vormonat um 4 Prozent gefallen waren"."""
    opens = c.r.at(_JOINTS, start, start + 1)
    times = (p for p in c.periods if start <= p.i < rate.j + _BEHIND and p.relation in _TIME_BEFORE)
    return opens and any(not is_base(c, p.i) for p in times)


def _outdone(c: Clauses, before: Rate, rate: Rate) -> bool:
    """Whether a noun of change tells that of a time before which is outdone: "..., more than the fall of 4% of the month before"."""
    r = c.r
    nouns = [h for h in r.within("bind.rise", max(before.j, rate.i - _NOUN), rate.i)]
    times = (p for p in c.periods if rate.j <= p.i <= rate.j + _BEHIND and p.relation in _TIME_BEFORE)
    if not nouns or not any(times):
        return False
    beyond = any(h.category in _BEYOND for h in r.within("move", before.j, nouns[-1].i + 1))
    return beyond or r.any(("bind.compare", "bind.exceed", "bind.beyond", "time.after"), before.j, nouns[-1].i + 1)


_BEYOND = ("more", "less")
_NOUN = 4
"""Tokens from a noun of change to its rate: "the fall of", "падения на"."""
