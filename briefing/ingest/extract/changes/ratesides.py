"""Sides of rates: the country that a change is told of behind it by "those", or in the place it has in a list."""

from __future__ import annotations

from briefing.ingest.extract.sides.side import country_run
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.words.lexicon import Hit

_SIDES = ("place.from", "place.to", "place.with")


def side_of_rate(c: Clauses, rate: Rate) -> Hit | None:
    """The country with which a flow changed by a rate, told behind it or in its order."""
    return _of_those(c, rate) or _in_order(c, rate)


def _of_those(c: Clauses, rate: Rate) -> Hit | None:
    """The country behind a rate to or from which "those" are: "del 12% le esportazioni verso l'Algeria e del 27% quelle verso l'Egitto"."""
    r, those = c.r, c.r.hit("neutral.those", rate.j)
    if those is None:
        return None
    hit = next((h for k in range(those.j, min(c.sentence.hi, those.j + 4)) if (h := r.hit("country", k))), None)
    if (
        hit is None
        or hit.category != "name"
        or any(r.kind(k) != "w" and r.word(k) != "'" for k in range(those.j, hit.i))
    ):
        return None
    return hit if any(r.hit(slot, those.j) is not None for slot in _SIDES) else None


def _in_order(c: Clauses, rate: Rate) -> Hit | None:
    """The country in the place of a rate: "verso Marocco e Sudafrica la crescita è stata rispettivamente del 14% e del 13%"."""
    r, part = c.r, c.part_of(rate.i)
    told = [h for h in r.within("bind.respectively", c.sentence.lo, c.sentence.hi) if c.part_of(h.i) == part]
    rates = [g for g in c.rates if c.part_of(g.i) == part and c.group_of(g.i) == c.group_of(rate.i)]
    if not told or len(rates) < 2 or rate not in rates:
        return None
    named = [h for h in r.within("country", c.sentence.lo, rates[0].i) if c.part_of(h.i) == part]
    run = next((run for h in named if len(run := country_run(c, h)) == len(rates)), [])
    return run[rates.index(rate)] if run else None
