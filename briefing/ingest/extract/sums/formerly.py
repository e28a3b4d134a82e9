"""Formerly: an amount that a clause of contrast tells of an earlier year, "while it was 54 million in 2014"."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.times.atoms import PeriodAtom

_CLAUSE = 12
"""Tokens from the word of contrast to the amount."""


def formerly(c: Clauses, level: Level, found: list[Level]) -> PeriodAtom | None:
    """The year that a clause without a flow of its own tells an amount of, behind one without a time: "..., alors qu'il était de 54 en 2014"."""
    r, lo = c.r, c.sentence.lo
    marks = r.within("bind.contrast", max(lo, level.i - _CLAUSE), level.i)
    before = next((f for f in reversed(found) if f.j <= level.i), None)
    if not marks or before is None or before.j > marks[-1].i or before.delta:
        return None
    start = marks[-1].j
    following = next((f.i for f in found if f.i >= level.j), c.sentence.hi)
    own = any(start <= q.i < level.j for q in c.flows()) or r.any(("country",), start, level.i)
    behind = min(following, level.j + 3)
    was = r.any(("small.was",), start, level.i) or r.any(("small.was",), level.j, behind)
    times = [p for p in c.periods if start <= p.i < following]
    timed = any(p.j <= start for p in c.periods)
    if own or not was or timed or len(times) != 1 or not times[0].whole or times[0].year is None:
        return None
    return times[0]
