"""Both ways: the goods that one flow of a sentence shares with the other, with their balance, and with the trade of both."""

from __future__ import annotations

from briefing.core.fact import Figure, FigureStatus, Flow
from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.scope.flowgoods import before_flow, behind_flow, flow_before, of_goods, traded_goods
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import OTHER_WAY, Level

_MORE = 6
"""How many times the flow of the same goods told first the other is at most; that of all goods is mostly far more."""
_BEHIND = 3
"""Tokens behind a flow and its amount in which it may be told as another country's or as that of other goods."""
_OPENING = 3
"""Tokens in which a sentence opens with the goods that both its flows are of."""
_APART = ("bind.total", "bind.together", "bind.rest", "place.total", "bind.reverse", "country", "product")
"""What tells that a flow is not, or not only, of the goods told before it."""


def goods_both_ways(c: Clauses, level: Level, found: list[Level], before: Draft) -> str | None:
    """The goods of the figure before, of which a bare flow tells the other way, the balance or what their trade consists of.

    "Exports of wine came to 7.8 billion and imports to 0.5, with a surplus of 7.3 billion", "trade in services reached 32
    billion, with exports of 20". Not behind a list of goods, nor where the flow is told as somebody's or of all goods.
    """
    told, cue = before.figure, level.cue
    if told.product is None or told.amount is None or cue is None or before.cue is None or before.c is not c:
        return None
    if told.flow is level.flow or level.delta or told.status is not FigureStatus.OBSERVED:
        return None
    if before.j > min(level.i, cue.i) or c.group_of(before.i) != c.group_of(level.i):
        return None
    hi = min(c.sentence.hi, max(level.j, cue.j) + _BEHIND)
    following = next((s.i for s in c.sums if s.i >= level.j), hi)
    if c.r.any(_APART, before.j, min(hi, max(following, cue.j))) or not _likely(told, level):
        return None
    heads = [f for f in found if f.cue == before.cue and not (f.compare or f.delta)]
    return told.product if len(heads) == 1 and _of_its_flow(c, before) else None


def _likely(told: Figure, level: Level) -> bool:
    """Whether an amount can be of the same goods as the one told before it: a balance or a part is no more than the whole."""
    assert told.amount is not None
    first, second = abs(told.amount.value), abs(level.sum.amount().value)
    if told.amount.currency != level.sum.amount().currency or not first or not second:
        return False
    if told.flow in OTHER_WAY and level.flow in OTHER_WAY:
        return second <= _MORE * first
    if told.flow is Flow.BALANCE:
        return level.flow in OTHER_WAY
    return second <= first if told.flow is Flow.TURNOVER else second <= _MORE * first


def _of_its_flow(c: Clauses, before: Draft) -> bool:
    """Whether the goods of a figure are told at its flow ("exports of wine"), or were shared already, not at its amount in a list."""
    cue = before.cue
    assert cue is not None
    at = before.i if before.i > cue.i else c.sentence.hi
    own = before_flow(c, cue) or traded_goods(c, cue) or of_goods(c, cue, before.j) or behind_flow(c, cue, at, before.j)
    if own or flow_before(c, cue, before.i):
        return True
    since = max([c.sentence.lo, *(s.j for s in c.sums if s.j <= before.i)])
    # "In services, exports amounted to 30 million and imports to 12"
    return all(h.i - c.sentence.lo <= _OPENING and h.j <= cue.i for h in c.r.within("product", since, before.j))
