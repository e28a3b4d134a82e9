"""Labels: what the label of an entry says besides its goods: "Food industry, olive oil included: 2,498 million"."""

from __future__ import annotations

from itertools import pairwise

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level


def included(c: Clauses, level: Level) -> set[int]:
    """What the label of an entry only says to be part of its goods: "Industries agroalimentaires, huile d'olive comprise : 2 498 MDT"."""
    r, lo = c.r, c.sentence.lo
    marks = [k for k in range(lo, level.i) if r.word(k) in (",", ":")]
    told = set[int]()
    for opened, closed in pairwise(marks):
        said = r.any(("bind.included",), opened, closed) or r.hit("bind.namely", opened + 1) is not None
        told |= set(range(opened + 1, closed)) if said and r.word(opened) == "," else set()
    return told
