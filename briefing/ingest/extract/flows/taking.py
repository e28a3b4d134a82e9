"""Taking: who took what part of the exports told before, by verbs of buying and paying: "Pakistan bought 510 million, Egypt paid 190"."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.sides.side import Side, governed
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.lexicon import Hit

_VERB = 4
"""Tokens between a buyer and the verb that tells what he took: "Pakistan alone | took"."""


def takers(context: Context, c: Clauses) -> list[Hit]:
    """The verbs of buying and paying that tell no flow of their own, but what part of the exports before a country took.

    "Kenya's tea exports reached 1.4 billion. Pakistan bought 510 million, Egypt 190 million"; not "Pakistan bought wheat for".
    """
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    told = r.within("neutral.taker", lo, hi) if r.hits.get("neutral.taker") and c.sums and not c.sentence.head else []
    if not told or exports_before(context) is None or not of_the_same_goods(context, c):
        return []
    covered = {k for h in told for k in range(h.i, h.j)}
    others = any(q.category != "share" and not covered & set(range(q.i, q.j)) for q in c.cues)
    return [] if others else [h for h in told if _takes(context, c, h)]


def _takes(context: Context, c: Clauses, verb: Hit) -> bool:
    """Whether a country that is not the exporter is right before a verb, an amount behind it, and no other between."""
    r, lo = c.r, max((s.j for s in c.sums if s.j <= verb.i), default=c.sentence.lo)
    buyer = next((h for h in reversed(r.within("country", lo, verb.i)) if h.category == "name"), None)
    if buyer is None or verb.i - buyer.j > _VERB or governed(r, buyer, lo) or _with_another(c, buyer, lo):
        return False
    owner = _owner(context)
    own = owner.code == buyer.value if owner is not None else _acted(context, buyer)
    return not own and any(s.i > buyer.i for s in c.sums)


def _with_another(c: Clauses, buyer: Hit, lo: int) -> bool:
    """Whether it is told before the amount of whom somebody bought: "Algeria bought from Spain for 30 million"."""
    first = next((s.i for s in c.sums if not s.counted and s.i >= lo), c.sentence.hi)
    named = {h.value for slot in ("country", "org.named") for h in c.r.within(slot, lo, first)}
    return bool(named - {buyer.value}) or c.r.any(("place.yonder", "bind.mutual"), lo, first)


def exports_before(context: Context) -> Hit | None:
    """The exports that the paragraph, or else the one right before it, told last."""
    if context.flow is not None:
        return context.cue if context.flow is Flow.EXPORTS else None
    return context.before[0] if context.before is not None and context.before[1] is Flow.EXPORTS else None


def _owner(context: Context) -> Side | None:
    sides = context.sides if context.flow is not None or context.before is None else context.before[2]
    return sides.reporter


def _acted(context: Context, buyer: Hit) -> bool:
    """Whether the exports before may be the buyer's own: the article has named nobody else."""
    named = {h.value for h in context.r.within("country", 0, buyer.i)}
    return named <= {buyer.value}


def of_the_same_goods(context: Context, c: Clauses) -> bool:
    """Whether a sentence names no goods but those of the figure told before it."""
    last = _last(context)
    goods = last.figure.product.casefold()[:_STEM] if last is not None and last.figure.product else ""
    named = [h for h in c.r.within("product", c.sentence.lo, c.sentence.hi) if h.category != "none"]
    return all(goods and c.r.words(h.i, h.j).startswith(goods) for h in named)


_STEM = 4
"""Letters by which goods are known again in another case or number."""


def _last(context: Context) -> Draft | None:
    told = context.paragraph or context.previous
    return told[-1] if told else None
