"""Bounds: bare numbers that a change leads from or to, and what tells them from counts: "von 5 auf 45 Millionen"."""

from __future__ import annotations

from decimal import Decimal

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.sums.sum import Sum


def risen_from(c: Clauses, b: Sum, before: Level) -> bool:
    """Whether a bare number is what a flow is to rise from now: "portare gli scambi a 10 miliardi, dagli attuali 6,2"."""
    r = c.r
    now = r.ending("status.past", b.i)
    if now is None or r.ending("bind.from", now.i) is None or r.any(("number.and",), before.j, now.i):
        return False
    return unnamed(c, b) and alike(b, before.sum) and not c.group_of(b.i)


def leads_to(c: Clauses, b: Sum, j: int) -> bool:
    """Whether a change leads from a bare number to the amount right behind it, at token `j`: "rose from 5 to 45 million dollars"."""
    r = c.r
    to = r.hit("bind.to", b.j) is not None and (j - b.j == 1 or r.skip_qualifiers(b.j + 1, j) == j)
    return to and any(r.hit("bind.from", k) is not None for k in range(back(c, b.i)[-1], b.i))


def moved_by(c: Clauses, b: Sum, j: int) -> bool:
    """Whether a bare number is by how much something moved to the amount behind it, at token `j`: "verringerte sich um 1,98 auf 6,43 Mrd."."""
    r = c.r
    to = 0 < j - b.j <= _TO and r.hit("bind.to", b.j) is not None
    return to and r.ending("bind.by", b.i) is not None and c.period_at(b.i) is None


_TO = 2
"""Tokens between by how much something moved and the amount it came to."""


def from_to(c: Clauses, b: Sum) -> bool:
    """Whether bare numbers bound a change told of a flow: "mentre l'import è cresciuto da 480 a 620"."""
    r, part = c.r, c.part_of(b.i)
    mates = [k for k in c.bare if k is not b and c.part_of(k.i) == part and not k.counted]
    right = [k for k in mates if k.i >= b.j and k.i - b.j <= 2 and r.hit("bind.to", k.i - 1) is not None]
    left = [k for k in mates if k.j <= b.i and b.i - k.j <= 2 and r.hit("bind.to", b.i - 1) is not None]
    first = b if right else left[-1] if left else None
    if first is None or r.hit("bind.from", first.i - 1) is None:
        return False
    flows = [q for q in c.flows() if q.j <= first.i and c.part_of(q.i) == part]
    last = right[0] if right else b
    return bool(flows) and unnamed(c, last) and bool(r.within("move", flows[-1].j, first.i))


def on_from(c: Clauses, b: Sum, before: Level) -> bool:
    """Whether a change leads from the amount before to a bare number: "aumentate dai 9,6 miliardi del 2017 agli oltre 10,7 del 2018".

    Its verb may stand between them: "From 45 million euros in 2023 it slipped to 44.8".
    """
    r, lo = c.r, c.sentence.lo
    led = any(r.hit("bind.to", k) is not None for k in range(back(c, b.i)[-1], b.i))
    left = any(r.hit("bind.from", k) is not None for k in range(back(c, before.i)[-1], before.i))
    if not (led and left) or c.part_of(before.i) != c.part_of(b.i) or c.group_of(b.i) != c.group_of(before.i):
        return False
    between = [*(q.i for q in c.flows()), *(k.i for k in c.bare), *(g.i for g in c.rates)]
    right_behind = back(c, b.i)[-1] <= before.j + 1
    if any(before.j <= k < b.i for k in between) or not (right_behind or r.any(("move", "bind.reach"), lo, b.i)):
        return False
    return unnamed(c, b)


def unnamed(c: Clauses, b: Sum) -> bool:
    """Whether no noun stands behind a bare number that it may count."""
    r, j = c.r, b.j
    if j >= c.sentence.hi or r.kind(j) != "w":
        return True
    slots = ("bind.reach", "time.year_unit", "number.and", "bind.contrast", "bind.compare", "bind.of")
    if r.lexicon.verb_final and any(slot.startswith("parted.") and slot.endswith(f".{r.word(j)}") for slot in r.hits):
        # "ging auf 44,8 zurück": the verb's own
        return True
    return r.is_link(j) or c.period_at(j) is not None or any(r.hit(slot, j) is not None for slot in slots)


def alike(b: Sum, told: Sum) -> bool:
    """Whether a bare number is about as large as the number of an amount, as those of other years are."""
    size, known = abs(Decimal(b.digits)), abs(Decimal(told.digits))
    return known > 0 and known <= _APART * size and size <= _APART * known


_APART = 8
"""How many times a year's trade is another's at most (extraction rules, unit sanity)."""
