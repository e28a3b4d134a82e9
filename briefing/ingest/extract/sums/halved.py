"""Halves: two numbers in a parenthesis that add up to the trade right before it, in the order exports and imports were told."""

from __future__ import annotations

from decimal import Decimal

from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.words.lexicon import Hit

_TWO = 2


def halved(c: Clauses, found: list[Level]) -> list[Level]:
    """The halves of amounts, bare or not: "63.9 million (exports 18.1, imports 45.8), in 2022 181.3 million (125.4 and 55.9)"."""
    halves: list[Level] = []
    for group, opened in c.opened.items():
        whole = next((f for f in found if f.j == opened and c.group_of(f.i) == c.parent[group]), None)
        order = _order(c, opened)
        if whole is None or whole.sum.scale is None or len(order) != _TWO:
            continue
        if any(c.group_of(q.i) == group for q in c.cues) or any(c.group_of(g.i) == group for g in c.rates):
            continue
        parts = [f for f in found if c.group_of(f.i) == group] or [
            Level(_like(b, whole.sum), flags=["scale_shared"]) for b in c.bare if c.group_of(b.i) == group
        ]
        if len(parts) == _TWO and _add_up(parts, whole):
            for cue, part in zip(order, parts, strict=True):
                part.cue, part.flow, part.whole = cue, FLOWS[cue.category], whole
            halves += parts
    return halves


def _order(c: Clauses, hi: int) -> list[Hit]:
    """Exports and imports, each once, as the sentence told them in parentheses before token `hi`."""
    told: dict[str, Hit] = {}
    for cue in c.flows():
        if cue.j <= hi and cue.category in ("exports", "imports") and c.group_of(cue.i):
            told.setdefault(cue.category, cue)
    return list(told.values())


def _like(b: Sum, whole: Sum) -> Sum:
    return Sum(
        b.i, b.j, b.first, b.digits, whole.scale, whole.currency, b.negative, b.ambiguous, flags=("scale_shared",)
    )


def _add_up(parts: list[Level], whole: Level) -> bool:
    """Whether two amounts are of the trade's scale and make it up, to its last digit printed."""
    if any(part.sum.scale != whole.sum.scale for part in parts):
        return False
    digits = [Decimal(level.sum.digits) for level in (*parts, whole)]
    step = Decimal(1).scaleb(min(0, *(int(d.as_tuple().exponent) for d in digits)))
    return abs(digits[0] + digits[1] - digits[2]) <= step
