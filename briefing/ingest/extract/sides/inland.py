"""Inland: the country in which a flow is told to move, which is whose it is: "In Kenya exports rose by 6%"."""

from __future__ import annotations

from briefing.ingest.extract.sides.side import Side, led_from, side_of
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.lexicon import Hit

_VERB = 3
"""Tokens behind a flow in which its verb begins."""


def moved_in(c: Clauses, cue: Hit) -> Side | None:
    """The country that "in" leads at the beginning of a clause, right before a flow with its verb: "while in Kenya exports rose"."""
    r, lo = c.r, c.sentence.lo
    if r.lexicon.verb_final or r.lexicon.genitive or cue.category not in ("exports", "imports"):
        return None
    # "In Danimarca l'export si è fermato": behind an article it may as well go there.
    at = cue.i - (r.word(cue.i - 1) == ",")
    hit = r.ending("country", at)
    led = r.ending("time.over", led_from(r, hit)) if hit is not None and hit.category == "name" else None
    if hit is None or led is None or led.i < lo:
        return None
    opens = led.i == lo or r.word(led.i - 1) in (",", ";") or r.hit("bind.contrast", led.i - 1) is not None
    verb = r.any(("move", "bind.reach"), cue.j, min(c.sentence.hi, cue.j + _VERB))
    return side_of(c, hit) if opens and verb else None
