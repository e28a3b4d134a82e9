"""Elided units: bare numbers in the place of an amount, told of another time, flow, partner or part than the amount beside them."""

from __future__ import annotations

from briefing.ingest.extract.sums.bounds import unnamed
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import back
from briefing.ingest.extract.sums.sum import Sum


def of_unit(c: Clauses, b: Sum) -> bool:
    """Whether a number in the unit that a parenthesis gives is told by a verb of amounting, or with its year.

    "exports (in millions of euros) were 54.9", "in millions of euros: 2023 57.8, 2024 12.8".
    """
    r = c.r
    if not unnamed(c, b) or not any(q.j <= b.i for q in c.flows()):
        return False
    closed = b.j >= c.sentence.hi or r.word(b.j) in (",", ";", ".") or r.hit("number.and", b.j) is not None
    said = any(r.ending("bind.reach", k) is not None for k in back(c, b.i))
    at = b.i - (r.word(b.i - 1) in (":", "-"))
    timed = any(p.j == at for p in c.periods) and "." in b.digits
    return closed and (timed or said)
