"""Taking: who took what part of the exports told before, by verbs of buying and paying: "Pakistan bought 510 million, Egypt paid 190"."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.flows.context import Context
from briefing.ingest.extract.sides.side import Side, governed, led_from, prepositions
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
    lo = max((k for k in range(lo, verb.i) if r.word(k) == ";"), default=lo)
    buyer = next((h for h in reversed(r.within("country", lo, verb.i)) if h.category == "name"), None)
    if buyer is None or verb.i - buyer.j > _VERB or _with_another(c, buyer, lo):
        return False
    if governed(r, buyer, lo) and not (buyer.j == verb.i and prepositions(r, led_from(r, buyer)) == {"with"}):
        # "..., with Pakistan buying 510 million"
        return False
    owner = _owner(context)
    own = owner.code == buyer.value if owner is not None else _acted(context, buyer)
    return not own and any(s.i > buyer.i for s in c.sums)


def _with_another(c: Clauses, buyer: Hit, lo: int) -> bool:
    """Whether it is told before the amount of whom somebody bought: "Algeria bought from Spain for 30 million"."""
    r, hi = c.r, c.sentence.hi
    first = next((s.i for s in c.sums if not s.counted and s.i >= lo), hi)
    behind = next((k for k in range(first, hi) if r.word(k) in (",", ";") or r.hit("number.and", k)), hi)
    named = {h.value for slot in ("country", "org.named") for h in r.within(slot, lo, first)}
    # "Nam voor 61 miljoen af van Soedan"
    named |= {h.value for h in r.within("country", first, behind) if "from" in prepositions(r, led_from(r, h))}
    return bool(named - {buyer.value}) or r.any(("place.yonder", "bind.mutual"), lo, first)


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
    """Whether a sentence names no goods but those that the exports before were told with."""
    r, cue = c.r, exports_before(context)
    told = r.sentences[r.sentence_number(cue.i)] if cue is not None else c.sentence
    goods = {r.words(h.i, h.j)[:_STEM] for h in r.within("product", told.lo, told.hi) if h.category == "name"}
    named = (h for h in r.within("product", c.sentence.lo, c.sentence.hi) if h.category != "none")
    return all(r.words(h.i, h.j)[:_STEM] in goods for h in named)


_STEM = 4
"""Letters by which goods are known again in another case or number."""
