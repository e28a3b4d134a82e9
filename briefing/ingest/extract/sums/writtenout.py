"""Written out: numbers in full or in words that share what is told with the amount beside them: "сто двадцать и сорок миллионов"."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.counts import count_at
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.sum import Sum

_FULL = 6
"""Digits of a number written out that is hardly a count."""
_SIZES = 2
"""By how many digits a country's two flows differ at most."""
_DEALT = 3
"""Tokens between a verb of dealing and the number of what was dealt in."""


def in_full(c: Clauses, b: Sum, before: Level) -> bool:
    """Whether a number is written out as the amount before it is, for a flow of its own: "на 8 676 400 долларов, а купила на 12 676 400"."""
    told = before.sum
    if told.scale is not None or told.currency is None or "." in b.digits:
        return False
    sizes = len(b.digits), len(told.digits)
    if min(sizes) < _FULL or max(sizes) - min(sizes) > _SIZES:
        return False
    closed = b.j >= c.sentence.hi or c.r.kind(b.j) == "s"
    flow = next((q for q in reversed(c.flows()) if before.j <= q.i and q.j <= b.i), None)
    return closed and flow is not None and b.i - flow.j <= _DEALT


_LONGEST = 4
"""Words of a number."""


def in_words(c: Clauses, known: list[Level]) -> list[Level]:
    """The numbers in words that share scale and currency with the amount behind "and", in order of what was named.

    "Экспорт и импорт составили сто двадцать и сорок миллионов евро соответственно."
    """
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    if not r.within("bind.respectively", lo, hi):
        return []
    result = []
    for level in known:
        joint = level.i - 1
        if r.kind(level.i) != "w" or level.sum.scale is None or joint <= lo or r.hit("number.and", joint) is None:
            continue
        for start in range(max(lo, joint - _LONGEST), joint):
            count = count_at(r, start, joint)
            if count is None or count.j != joint or any(s.i < joint and start < s.j for s in c.sums):
                continue
            told = level.sum
            shared = Sum(start, joint, start, str(count.value), told.scale, told.currency, flags=("scale_shared",))
            result.append(Level(shared, flags=["scale_shared"]))
            break
    return result
