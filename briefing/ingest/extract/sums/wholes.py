"""Wholes: a sum told as a part of the flow behind it: "accounted for €721 million (8%) of total exports"."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.lexicon import Hit

_OF_WHOLE, _SIGNS = 10, ("(", ")", "%", ",", "-")
"""Tokens between a part and the flow it is of, and the signs of the share that may stand there."""


def of_its_whole(c: Clauses, j: int, cue: Hit) -> bool:
    """Whether nothing but its share and "of the total" stands between a sum that ends at token `j` and a flow."""
    r = c.r
    if not 0 < cue.i - j <= _OF_WHOLE:
        return False
    wholes = (h for slot in ("place.total", "bind.total", "bind.or") for h in r.within(slot, j, cue.i))
    small = {k for h in wholes for k in range(h.i, h.j)} | {k for g in c.rates for k in range(g.i, g.j)}
    of = r.lexicon.genitive or any(r.ending("place.of", k + 1) is not None for k in range(j, cue.i))
    return of and all(k in small or r.is_link(k) or r.word(k) in _SIGNS for k in range(j, cue.i))
