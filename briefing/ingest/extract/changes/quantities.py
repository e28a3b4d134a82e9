"""Quantities: changes told of a quantity, a volume or a price, and not of a value."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.rates import Rate


def tells_quantity(c: Clauses, rate: Rate) -> bool:
    """Whether a rate is the change of a quantity, a volume or a price: "up 60% by weight", "en volume, -2,7 %"."""
    return _in_volume(c, rate) or _of_quantity(c, rate) or _volume_before(c, rate) or _of_price_before(c, rate)


def _in_volume(c: Clauses, rate: Rate) -> bool:
    """Whether a change is told of the quantity: "up 60% by weight", "un 60 % más en volumen"."""
    r, more = c.r, c.r.hit("move", rate.j)
    ends = (rate.j, more.j) if more is not None else (rate.j,)
    return any(r.hit("bind.volume", at) is not None for at in ends if at < c.sentence.hi)


def _of_price_before(c: Clauses, rate: Rate) -> bool:
    """Whether a change without a verb goes on about prices: "Prices of exports rose by 6 per cent, those of imports by 4 per cent"."""
    r = c.r
    before = next((g for g in reversed(c.rates) if g.j <= rate.i), None)
    if before is None or r.within("move", before.j, rate.i):
        return False
    told = [q for q in c.cues if q.j <= before.i]
    if not told or told[0].value != "price" or r.hit("bind.of", told[0].j) is None:
        return False
    flow = next((q for q in c.cues if before.j <= q.i < rate.i), None)
    return flow is not None and r.ending("bind.of", flow.i) is not None


def _volume_before(c: Clauses, rate: Rate) -> bool:
    """Whether a clause opens with the volume its change is of: "...; in volume, l'import si riduce del 2,7 per cento"."""
    r, lo = c.r, c.sentence.lo
    for told in r.within("bind.volume", max(lo, rate.i - _CLAUSE), rate.i):
        opens = told.i == lo or r.word(told.i - 1) in (",", ";", ":") or r.hit("bind.contrast", told.i - 1) is not None
        if opens and not any(told.j <= k < rate.i for k in (*(g.i for g in c.rates), *(s.i for s in c.sums))):
            return True
    return False


_CLAUSE = 12
"""Tokens of a clause before its change."""


def _of_quantity(c: Clauses, rate: Rate) -> bool:
    """Whether a rate is that of a quantity or a price: "un recul des quantités exportées de 16,7 %", "le prix moyen baissant de 22,5 %"."""
    r, lo = c.r, c.sentence.lo
    if not r.hits.get("bind.quantity"):
        return False
    ends = [*(g.j for g in c.rates), *(s.j for s in c.sums)]
    since = max((j for j in ends if j <= rate.i), default=lo)
    since = max((k for k in range(since, rate.i) if r.word(k) in (",", ";", ":")), default=since)
    for noun in reversed(r.within("bind.quantity", since, rate.i)):
        # "40 millones, una cantidad superior en 12 %": the money told before.
        placed = any(r.ending(slot, noun.i) is not None for slot in ("place.at", "neutral.pronoun", "number.one"))
        cue = r.hit("cue", noun.i)
        if placed or (cue is not None and cue.category in FLOWS):
            # "à prix constants", "le volume des échanges"
            continue
        # "Les volumes exportés", but not "le volume des exportations"
        told = [q for q in c.flows() if noun.j <= q.i < rate.i]
        return not any(r.is_link(q.i - 1) or r.hit("bind.definite", q.i - 1) is not None for q in told)
    return False
