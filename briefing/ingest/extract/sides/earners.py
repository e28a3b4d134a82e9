"""Earners: whose exports are that somebody earns by, and imports spends on: "Peru ingresó 3 millones por la venta de", "Poland spent 2 billion on imports of"."""

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
    if r.at(("neutral.market",), hit.i - 1, hit.j):
        # "Le vendite sul mercato italiano hanno fruttato"
        return None
    # "Brought | exports to | Ghana to 340 million": what was brought is no earner.
    given = any(0 <= hit.i - h.j <= _BEHIND and not r.any(("cue",), h.j, hit.i) for h in earning)
    led = prepositions(r, led_from(r, hit)) - {"of", "at"}
    near = any(_at_once(r, *sorted(((h.i, h.j), (hit.i, hit.j)))) for h in earning)
    return side_of(c, hit) if given or near and (hit.category == "people" or not led) else None


def spender(c: Clauses, cue: Hit, flow: Flow) -> Side | None:
    """The one country of a clause that spends on imports, wherever from: "Kenya spent 2 billion on imports of wheat", "spent by Kenya"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    if flow is not Flow.IMPORTS or not lo <= cue.i < hi or not r.hits.get("neutral.spending"):
        return None
    verbs = [h for h in r.within("neutral.spending", lo, hi) if c.part_of(h.i) == c.part_of(cue.i)]
    named = [h for h in r.within("country", lo, hi) if h.category == "name" and c.part_of(h.i) == c.part_of(cue.i)]
    # "Kenya spent 2 billion on imports from Oman": the other one is led.
    acting = [h for h in named if not prepositions(r, led_from(r, h)) or _agent(r, h)]
    if not verbs or len(acting) != 1 or r.word(acting[0].j) == "'":
        return None
    near = _agent(r, acting[0]) or any(_at_once(r, *sorted(((h.i, h.j), (acting[0].i, acting[0].j)))) for h in verbs)
    return side_of(c, acting[0]) if near else None


def _agent(r: Reading, hit: Hit) -> bool:
    """Whether a country is told as the one by whom something is done: "spent | by Kenya"."""
    article = r.is_link(hit.i - 1)
    return r.led(("place.agent",), hit.i, hit.i - article)


_NEAR = 5
"""Tokens between a country and the word that tells that it earns: "Poland's furniture and paper earnings"."""


def _at_once(r: Reading, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether two words stand in one phrase: "del que Alemania es el segundo comprador, generó" is none."""
    between = range(first[1], second[0])
    return len(between) <= _NEAR and all(r.kind(k) == "w" or r.word(k) == "'" for k in between)
