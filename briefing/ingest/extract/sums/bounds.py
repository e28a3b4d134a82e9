"""Bounds: bare numbers that a change leads from or to, and what tells them from counts: "von 5 auf 45 Millionen"."""

from __future__ import annotations

from decimal import Decimal

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import back
from briefing.ingest.extract.sums.sum import Sum


def leads_to(c: Clauses, b: Sum, j: int) -> bool:
    """Whether a change leads from a bare number to the amount right behind it, at token `j`: "rose from 5 to 45 million dollars"."""
    r = c.r
    to = r.hit("bind.to", b.j) is not None and (j - b.j == 1 or r.skip_qualifiers(b.j + 1, j) == j)
    return to and r.begins("bind.from", back(c, b.i)[-1], b.i)


def moved_by(c: Clauses, b: Sum, j: int) -> bool:
    """Whether a bare number is by how much something moved to the amount behind it, at token `j`: "verringerte sich um 1,98 auf 6,43 Mrd."."""
    r = c.r
    to = 0 < j - b.j <= _TO and r.hit("bind.to", b.j) is not None
    return to and r.ending("bind.by", b.i) is not None and c.period_at(b.i) is None


_TO = 2
"""Tokens between by how much something moved and the amount it came to."""


def unnamed(c: Clauses, b: Sum) -> bool:
    """Whether no noun stands behind a bare number that it may count."""
    r, j = c.r, b.j
    if j >= c.sentence.hi or r.kind(j) != "w":
        return True
    slots = ("bind.reach", "time.year_unit", "number.and", "bind.contrast", "bind.compare", "bind.of")
    if r.lexicon.verb_final and any(slot.startswith("parted.") and slot.endswith(f".{r.word(j)}") for slot in r.hits):
        # "ging auf 44,8 zurück": the verb's own
        return True
    return r.is_link(j) or c.period_at(j) is not None or r.at(slots, j)


def alike(b: Sum, told: Sum) -> bool:
    """Whether a bare number is about as large as the number of an amount, as those of other years are."""
    size, known = abs(Decimal(b.digits)), abs(Decimal(told.digits))
    return known > 0 and known <= _APART * size and size <= _APART * known


_APART = 8
"""How many times a year's trade is another's at most (extraction rules, unit sanity)."""
