"""Provinces: parts of a country by the word for one beside a name that no list knows: "the Ashanti region", "Ашантийская область"."""

from __future__ import annotations

from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def provinces(r: Reading, lo: int, hi: int) -> list[Hit]:
    """The parts of countries named between two tokens, each with its name."""
    if not r.hits.get("place.province"):
        return []
    told = (_named(r, noun, lo, hi) for noun in r.within("place.province", lo, hi))
    return [h for h in told if h is not None]


def _named(r: Reading, noun: Hit, lo: int, hi: int) -> Hit | None:
    """A word for a part of a country with its name: right before it, where names describe, or behind it and "of"."""
    # "Ashanti region", "Ашантийская область"
    describes = r.lexicon.names_describe or r.lexicon.genitive
    if describes and noun.i > lo and _is_name(r, noun.i - 1):
        return noun._replace(i=noun.i - 1)
    of = r.hit("place.of", noun.j)
    at = r.skip_links(noun.j, hi, 2) if of is not None else noun.j
    return noun._replace(j=at + 1) if at < hi and _is_name(r, at) else None


def _is_name(r: Reading, i: int) -> bool:
    """Whether a token is a name that is neither a country's, nor that of goods, a time or a people."""
    if r.kind(i) != WORD or not r.capital(i) or r.is_link(i):
        return False
    return not any(r.hit(slot, i) is not None or r.ending(slot, i + 1) is not None for slot in _KNOWN)


_KNOWN = (
    "country", "cue", "product", "place.group", "place.continent", "currency", "month", "scale", "org.ministry", "role.role",
    "neutral.plain", "bind.article", "bind.definite", "place.province",
)  # fmt: skip
"""What begins with a capital, and is no name of a part of a country."""
