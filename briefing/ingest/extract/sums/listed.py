"""Listed: bare numbers that go on a list of goods or countries, bound a change in the parenthesis behind it, or are aimed at."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.sum import Sum


def opens_behind(c: Clauses, j: int, opened: int) -> bool:
    """Whether a parenthesis opens right behind what ends before token `j`, or behind its time."""
    timed = next((p for p in c.periods if p.j == opened), None)
    return opened == j or (timed is not None and 0 <= timed.i - j <= 1)


def bounds_aside(c: Clauses, b: Sum, before: Level) -> bool:
    """Whether two bare numbers bound the change whose parenthesis they stand in: "si è ridotto di 10 miliardi (da 35,1 nel 2009 a 25,1)"."""
    r, group = c.r, c.group_of(b.i)
    if not group or not opens_behind(c, before.j, c.opened[group]):
        return False
    mates = [k for k in c.bare if c.group_of(k.i) == group and not k.counted]
    if len(mates) != 2 or any(c.group_of(s.i) == group for s in c.sums):
        return False
    first, last = mates
    # "De 18,2 en 2012 à 14,2"
    opens = r.at(("bind.from", "place.of"), first.i - 1)
    return opens and r.hit("bind.to", last.i - 1) is not None
