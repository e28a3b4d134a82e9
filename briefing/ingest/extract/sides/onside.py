"""On-side: whose a flow is by the word for a side ("Côté coréen, on assure"), or by the people that acts: "Dutch firms raised their exports"."""

from __future__ import annotations

from briefing.core.article import Certainty
from briefing.ingest.extract.sides.actors import head_of
from briefing.ingest.extract.sides.side import Side, governed, led_from, prepositions
from briefing.ingest.extract.sums.clauses import Clauses, closes
from briefing.ingest.extract.words.lexicon import Hit


def speaking(c: Clauses, cue: Hit) -> Side | None:
    """The side that a clause opens with: "Côté coréen, on assure avoir écoulé", "Fait marquant : côté français est apparu un déficit"."""
    r = c.r
    if not r.within("role.delegation", c.sentence.lo, cue.i):
        return None
    lo = head_of(c, cue)
    for side in reversed(r.within("role.delegation", lo, cue.i)):
        first = max(lo, side.i - _LED_SIDE)
        opens = side.i - lo <= _LED_SIDE or any(r.word(k) in (",", ";") for k in range(first, side.i))
        if not opens:
            continue
        hit = r.hit("country", r.skip_links(side.j, cue.i, 2)) or r.ending("country", side.i)
        if hit is not None:
            return Side(hit.value, Certainty.INFERRED, "same_sentence", r.span(hit.i, hit.j))
    return None


_LED_SIDE = 3
"""Tokens before the word for a side in which its phrase begins: "on the Slovak side"."""


def on_side(c: Clauses, cue: Hit) -> Side | None:
    """The side on which a flow or a balance is told to be: "un déficit du côté français", "a surplus on the Kenyan side"."""
    r, hi = c.r, min(c.sentence.hi, cue.j + _ASIDE)
    for side in r.within("role.delegation", cue.j, hi):
        hit = r.hit("country", side.j) or r.ending("country", side.i)
        if hit is None or hit.category != "people" or c.part_of(side.i) != c.part_of(cue.i):
            continue
        first = min(hit.i, side.i)
        while first > cue.j and r.is_link(first - 1) and not prepositions(r, first):
            first -= 1
        led = prepositions(r, first) & {"to", "from", "with", "between"}
        told = r.any(("cue", "say.verb", "say.according"), cue.j, side.i)
        plain = all(r.word(k) != "," for k in range(cue.j, side.i))
        if not led and not told and plain and r.hit("say.verb", max(hit.j, side.j)) is None:
            return Side(hit.value, Certainty.INFERRED, "same_sentence", r.span(hit.i, hit.j))
    return None


_ASIDE = 8
"""Tokens behind a flow in which the side is named that it is on."""


_NOUNS = 4
"""Words between a people that opens a sentence and the auxiliary of its verb: "Nederlandse | kleine boeren | hebben"."""


def people_dealt(c: Clauses, cue: Hit) -> Side | None:
    """The people whose noun opens a sentence before the auxiliary of a verb of dealing at its end: "Kenyaanse boeren hebben ... uitgevoerd"."""
    r, lo = c.r, c.sentence.lo
    if cue.category not in ("exports", "imports") or not closes(c, cue) or c.part_of(lo) != c.part_of(cue.i):
        return None
    told = r.within("country", lo, cue.i)
    first = told[0] if told else None
    if first is None or first.category != "people" or first.i - lo > 1 or governed(r, first, lo):
        return None
    if any(h.category == "name" and not prepositions(r, led_from(r, h)) & _OTHER for h in told[1:]):
        return None
    helping = r.first("bind.auxiliary", first.j + 1, first.j + _NOUNS)
    plain = helping is not None and all(r.kind(k) == "w" and not r.is_link(k) for k in range(first.j, helping.i))
    if not plain or helping is None or r.any(("cue", "role.role"), first.j, cue.i):
        return None
    return Side(first.value, Certainty.STATED, None, r.span(first.i, first.j))


_OTHER = frozenset({"to", "from", "with"})
_ACTING = 5
"""Tokens in which a sentence opens with a people as its subject: "Les grands concurrents néerlandais"."""


def people_acting(c: Clauses, cue: Hit) -> Hit | None:
    """The people that alone opens a sentence before "their" flow: "Dutch competitors saw their exports to Oman fall"."""
    r, lo = c.r, c.sentence.lo
    told = r.within("country", lo, cue.i)
    if len({h.value for h in told}) != 1 or told[0].category != "people" or told[0].i - lo >= _ACTING:
        return None
    plain = all(r.kind(k) == "w" and r.hit("cue", k) is None for k in range(lo, told[0].i))
    return told[0] if plain and not governed(r, told[0], lo) and not prepositions(r, lo) else None
