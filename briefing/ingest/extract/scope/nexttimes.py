"""Next times: an amount that only gives for another time what the one before it in its sentence told."""

from __future__ import annotations

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
