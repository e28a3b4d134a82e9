"""Earners: whose exports are that somebody is told to earn by: "Peru ingresó 3 millones por la venta de", "Poland's income from furniture sales abroad"."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.sides.side import Side, led_from, prepositions, side_of
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_BEHIND = 2
"""Tokens between a verb of earning and for whom it is: "ha fruttato | alla Tunisia"."""


def earner(c: Clauses, cue: Hit, flow: Flow) -> Side | None:
    """The one country that a clause on earnings by exports names: it earns, is earned for, or owns the earnings.

    None where another is named as well, or the one named is where the goods go: "earnings from sales to Peru".
    """
    r, lo = c.r, c.sentence.lo
    if flow is not Flow.EXPORTS or not lo <= cue.i < c.sentence.hi or not r.hits.get("neutral.earning"):
        return None
    end = max(cue.j, next((s.j for s in c.sums if not s.counted), cue.j))
    earning = r.within("neutral.earning", lo, min(c.sentence.hi, end + _BEHIND))
    named = r.within("country", lo, end)
    if not earning or len({h.value for h in named}) != 1 or c.part_of(named[0].i) != c.part_of(cue.i):
        return None
    hit = named[0]
    if any(r.hit("neutral.market", k) is not None for k in (hit.i - 1, hit.j)):
        # "Le vendite sul mercato italiano hanno fruttato"
        return None
    given = any(0 <= hit.i - h.j <= _BEHIND for h in earning)
    led = prepositions(r, led_from(r, hit)) - {"of", "at"}
    near = any(_at_once(r, *sorted(((h.i, h.j), (hit.i, hit.j)))) for h in earning)
    return side_of(c, hit) if given or near and (hit.category == "people" or not led) else None


_NEAR = 5
"""Tokens between a country and the word that tells that it earns: "Poland's furniture and paper earnings"."""


def _at_once(r: Reading, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether two words stand in one phrase: "del que Alemania es el segundo comprador, generó" is none."""
    between = range(first[1], second[0])
    return len(between) <= _NEAR and all(r.kind(k) == "w" or r.word(k) == "'" for k in between)
