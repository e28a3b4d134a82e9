"""Counted: the country whose goods are counted before it is told what they are worth: "India with 152,000 tonnes (184 million dollars)"."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.lexicon import Hit

_LEADS = ("bind.worth", "place.with", "number.and", "bind.by", "bind.or")
"""What may stand between a count and the worth of what is counted: "335,000 tonnes worth", "tonnes, or", "tonnes and"."""
_SIGNS = frozenset("(,:-–")
_FAR = 8
"""Tokens from an amount back to the count, and from that to the country."""


def of_count(c: Clauses, i: int) -> Hit | None:
    """The country right before a count that leads to the amount at token `i`: "Китай – 335 тыс. тонн на | 746 млн"."""
    r = c.r
    if not r.hits.get("count.noun"):
        return None
    noun = r.ending("count.noun", _back(c, i))
    if noun is None:
        return None
    number = noun.i
    while number > c.sentence.lo and (
        r.kind(number - 1) == "n" or r.ending("scale", number) is not None or r.is_link(number - 1)
        or r.word(number - 1) == "." or r.ending("qualifier.approx", number) is not None
    ):  # fmt: skip
        number -= 1
    if not any(r.kind(k) == "n" or r.hit("cardinal", k) is not None for k in range(number, noun.i)):
        return None
    hit = r.ending("country", _back(c, number))
    return hit if hit is not None and hit.category == "name" else None


def _back(c: Clauses, i: int) -> int:
    """The token after the last word before token `i` that says more than that something is told next."""
    r, at = c.r, i
    while at > max(c.sentence.lo, i - _FAR):
        led = next((h for slot in _LEADS if (h := r.ending(slot, at)) is not None), None)
        if led is not None:
            at = led.i
        elif r.word(at - 1) in _SIGNS or r.is_link(at - 1):
            at -= 1
        else:
            break
    return at
