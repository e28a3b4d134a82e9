"""Compounds: the country that is the first part of the word for a flow: "China-Exporte", "im Ukraine-Handel"."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit


def joined(c: Clauses, cue: Hit) -> list[Hit]:
    """The two that a hyphen joins right before or behind a word for trade: "Sino-Kenyan trade", "le commerce franco-ghanéen"."""
    r = c.r
    if (last := r.ending("country", cue.i)) is not None and (first := r.ending("country", last.i)) is not None:
        return [first, last] if first.i >= c.sentence.lo and r.gap(first.j) == "-" else []
    at, hi = r.skip_links(cue.j, c.sentence.hi, 1), c.sentence.hi
    if at + 1 < hi and r.lexicon.nouns_first and r.kind(at) == WORD and not r.capital(at) and not r.hit("country", at):
        # "Les échanges | commerciaux | Chine-France"
        at += 1
    return joined_from(c, r.hit("country", at)) if at < hi else []


def acting_pair(c: Clauses, cue: Hit) -> list[Hit]:
    """The two that open a sentence whose trade it goes on to tell: "Ghana and Peru want to bring their trade to 5 billion"."""
    r, lo = c.r, c.sentence.lo
    first = r.hit("country", r.skip_links(lo, cue.i, 1))
    joint = r.hit("number.and", first.j) if first is not None and first.category == "name" else None
    at = r.skip_links(joint.j, cue.i, 1) if joint is not None and joint.j < cue.i else cue.i
    second = r.hit("country", at) if at < cue.i else None
    if first is None or second is None or second.category != "name" or second.value == first.value:
        return []
    others = [h for h in r.within("country", second.j, c.sentence.hi) if h.value not in (first.value, second.value)]
    return [] if others or r.hit("place.possessive", second.j) is not None else [first, second]


def joined_from(c: Clauses, first: Hit | None) -> list[Hit]:
    """A country and the one that a hyphen joins to it, if one does."""
    r = c.r
    if first is None or first.j >= c.sentence.hi or r.gap(first.j) != "-":
        return []
    other = r.hit("country", first.j)
    return [first, other] if other is not None and other.value != first.value else []


def in_compound(c: Clauses, hit: Hit, cue: Hit) -> bool:
    """Whether a country is the first part of the word for the trade that a balance is of: "im Ukraine-Handel"."""
    return hit.i > cue.i and (hit.j == cue.j or c.r.gap(hit.j) == "-")


def first_part(c: Clauses, before: list[Hit], cue: Hit, flow: Flow) -> Hit | None:
    """The country that a compound says a flow is with, or whose it is: "China-Exporte", "de Poolse China-export", "EU-Exporte"."""
    r = c.r
    if not r.lexicon.verb_final or flow is Flow.BALANCE or not before or before[-1].j != cue.i:
        return None
    last = before[-1]
    joined = [h for h in before if h.j < c.sentence.hi and r.gap(h.j) == "-"]
    return last if joined == [last] and last.category == "name" else None
