"""Going: going and coming as exports and imports where goods go or come with what they are worth."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import FLOWS
from briefing.ingest.extract.sums.handing import goes_for, of_next
from briefing.ingest.extract.sums.shipments import amount_of
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_DEALT = ("sold", "bought")
SENT = {"went": "exports", "came": "imports"}
_WORTH = 4
"""Tokens between goods and what they are worth."""
_REACH = 26
"""Tokens between goods, with what they are worth, and the verb of their going or coming."""


def send(r: Reading, cue: Hit, sentence: Sentence, cues: list[Hit], table: dict[int, Hit], told: bool) -> None:
    """Going and coming as a flow where goods with a value go or come: "cashew nuts worth $204 million had gone to India"."""
    lo, hi = sentence.lo, sentence.hi
    goods = [
        *r.within("product", max(lo, cue.i - _REACH), cue.i),
        *(h for h in (r.hit("product", cue.j), r.hit("product", cue.j + 1)) if h is not None and h.j < hi),
    ]
    goods = [h for h in goods if h.category in ("name", "neutral") and _valued(r, h, lo, hi)]
    near = [h for h in cues if h.category in (*FLOWS, *_DEALT, "money") and abs(h.i - cue.i) <= _REACH]
    apart = all(of_next(r, cue, h) for h in near)
    placed = told or r.any(("country", "place.group", "place.world"), lo, hi)
    if placed and ((goods and apart) or goes_for(r, cue, lo, hi)):
        table[cue.i] = cue._replace(category=SENT[cue.category], value="")
    else:
        table[cue.i] = cue._replace(category="")


def _valued(r: Reading, goods: Hit, lo: int, hi: int) -> bool:
    """Whether goods are told with what they are worth: "goods worth $5 million", "$5 million worth of goods"."""
    of = r.hit("bind.of", goods.j) if goods.j < hi else None
    told = of is not None and any(
        r.hit("currency", k) is not None or r.kind(k) == NUMBER for k in range(of.j, min(hi, of.j + _WORTH))
    )
    return told or amount_of(r, goods, lo)
