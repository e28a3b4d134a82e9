"""Freely told: amounts that goods or countries lead to in whatever words, as parts of the flow told before: "Bananas held up better: 61 million"."""

from __future__ import annotations

from briefing.ingest.extract.flows.context import Context
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import OTHER_WAY, Level, back

_APART = (
    "neutral.untraded", "neutral.company", "neutral.home_market", "bind.makers", "neutral.doers", "event.signed", "neutral.duty",
    "count.noun", "place.average", "bind.average",
)  # fmt: skip
"""What a sentence may not name besides: who makes goods, what is no trade, what is counted."""
_SUBJECT, _FAR = 3, 12
"""Tokens before goods that a sentence opens on, and between them and their amount."""


def freely_told(context: Context, c: Clauses, level: Level) -> bool:
    """Whether a sentence that names no other money leads from goods, or a country and a colon, to an amount of the flow before."""
    if context.flow not in OTHER_WAY or c.flows() or any(q.category == "money" for q in c.cues):
        return False
    first = next((s for s in c.sums if not s.counted), None)
    if first is None or level.sum.scale is None or c.r.any(_APART, c.sentence.lo, c.sentence.hi):
        return False
    if level.i != first.i or not _alike(context, level):
        return False
    return _behind_colon(c, level) or _opens_on_goods(c, level)


def goods_freely(context: Context, c: Clauses, level: Level) -> str | None:
    """The goods of such an amount, the first that are named before it."""
    if not level.carried or not freely_told(context, c, level):
        return None
    return next((h.value for h in c.r.within("product", c.sentence.lo, level.i) if h.category == "name"), None)


def _behind_colon(c: Clauses, level: Level) -> bool:
    """Whether a colon leads to an amount, behind goods or a country: "El banano resistió mejor: 61 millones"."""
    r, lo = c.r, c.sentence.lo
    at = back(c, level.i)[-1]
    if at <= lo or r.word(at - 1) != ":":
        return False
    return any(h.category == "name" for slot in ("product", "country") for h in r.within(slot, lo, at))


def _opens_on_goods(c: Clauses, level: Level) -> bool:
    """Whether a sentence opens on goods, with its first amount not far behind: "Les avions ont ajouté 640 millions"."""
    r, lo = c.r, c.sentence.lo
    goods = next((h for h in r.within("product", lo, level.i) if h.category == "name"), None)
    near = goods is not None and goods.i - lo <= _SUBJECT and level.i - goods.j <= _FAR
    return near and all(r.word(k) not in (";", ":", "(") for k in range(lo, level.i))


def _alike(context: Context, level: Level) -> bool:
    """Whether an amount may be a part of what was told: in its currency, and less than all goods came to."""
    told = [d.figure.amount for d in (*context.previous, *context.paragraph) if d.figure.amount is not None]
    if not told or all(level.sum.currency not in (None, m.currency) for m in told):
        return False
    wholes = [
        d.figure.amount.value for d in (*context.previous, *context.paragraph)
        if d.figure.amount is not None and d.figure.product is None and d.figure.flow is context.flow
    ]  # fmt: skip
    return not wholes or level.sum.amount().value < max(wholes)
