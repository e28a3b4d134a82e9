"""Apart: goods named near a flow that is not of them: in an aside, in the word of another flow, or as what makes up a share of it."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.lexicon import Hit


def aside(c: Clauses, goods: Hit) -> bool:
    """Whether goods stand between commas or dashes: "exports, mostly of machinery, grew"."""
    r = c.r
    if r.word(goods.j) not in (",", "-") or r.hit("bind.whose", goods.j + 1) is not None:
        # "... el potencial del café, cuyas ventas son modestas": what is told behind it is the goods'.
        return False
    comma = next(
        (k for k in range(goods.i - 1, max(c.sentence.lo, goods.i - _ASIDE) - 1, -1) if r.word(k) in (",", "-")), None
    )
    # "Was Kroatien bezog, war Rohöl, zuletzt im Wert von": told by a verb, they are no aside.
    return comma is not None and not r.any(("bind.reach", "bind.auxiliary"), comma, goods.i)


_ASIDE = 6


def in_other_flow(c: Clauses, goods: Hit, cue: Hit) -> bool:
    """Whether goods are told in the word of another flow: "Die Textilausfuhren sind wichtig, die Exporte erreichten ..."."""
    return any(q.i <= goods.i < q.j and q != cue for q in c.flows())


def shares_of(c: Clauses, goods: Hit, cue: Hit) -> bool:
    """Whether a flow is told as what goods are a part of: "Maschinen machten den Großteil der Ausfuhren aus, die sich auf ...", "40 % der".

    The amount behind it is then that of the whole.
    """
    r = c.r
    rated = any(
        goods.j <= g.i and g.j <= cue.i and g.form == "percent" and r.hit("place.of", g.j) is not None for g in c.rates
    )
    told = (h for h in r.within("move", goods.j, cue.i) if h.category == "fraction")
    parts = [h for h in told if r.hit("place.of", h.j) is not None]
    return rated or bool(parts) or r.any(("bind.most",), goods.j, cue.i)
