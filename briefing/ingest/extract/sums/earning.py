"""Earning: what a country is told to earn by goods, which is its exports: "Kenya earned 1 billion from tea", "Kenya's tea earnings", "Kenyan tea fetched"."""

from __future__ import annotations

from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_HELPING, _REACH, _DESCRIBED = 2, 12, 3
"""Tokens of an auxiliary before a verb, from it to its goods past the sum, and of goods and what describes them."""


def earned_by_country(r: Reading, verb: Hit, lo: int, hi: int) -> bool:
    """Whether a country earns a sum by goods, owns what is earned by them, or its goods fetch it; no company, tax or tourism."""
    if r.any(("neutral.company", "neutral.untraded"), lo, hi):
        return False
    if _goods_of_country(r, verb, lo):
        return True
    owner = _acting(r, verb, lo) or _owning(r, verb, lo)
    return owner and (_from_goods(r, verb, hi) or _goods_right_before(r, verb, lo))


def _acting(r: Reading, verb: Hit, lo: int) -> bool:
    """Whether a country stands right before a verb, and is no company's: "Kenya has earned", not "Nestlé of Switzerland earned"."""
    hit = next((h for k in range(verb.i, max(lo, verb.i - _HELPING) - 1, -1) if (h := r.ending("country", k))), None)
    if hit is None or hit.i < lo or hit.category != "name":
        return False
    return all(r.ending(slot, hit.i) is None for slot in ("place.of", "place.from", "place.to", "place.with"))


def _owning(r: Reading, noun: Hit, lo: int) -> bool:
    """Whether a country owns what is earned: "Kenya's tea earnings", "Kenyan earnings from tea"."""
    for k in range(noun.i, max(lo, noun.i - _DESCRIBED - 1) - 1, -1):
        possessive = r.ending("place.possessive", k)
        hit = r.ending("country", possessive.i if possessive is not None else k)
        if hit is not None and hit.i >= lo and (possessive is not None or hit.category == "people"):
            return True
    return False


def _from_goods(r: Reading, verb: Hit, hi: int) -> bool:
    """Whether "from" leads goods behind a verb of earning, past its sum: "earned 1.4 billion dollars from tea"."""
    for goods in r.within("product", verb.j, min(hi, verb.j + _REACH)):
        sale = next((h for k in (goods.i, goods.i - 1) if (h := r.ending("cue", k)) is not None), None)
        led = sale.i if sale is not None and sale.i > verb.i else goods.i
        if goods.category == "name" and any(r.ending("place.from", k) is not None for k in (led, led - 1)):
            return True
    return False


def _goods_right_before(r: Reading, noun: Hit, lo: int) -> bool:
    """Whether goods say right before a noun what is earned by: "tea earnings"."""
    goods = r.ending("product", noun.i)
    return goods is not None and goods.i >= lo and goods.category == "name"


def _goods_of_country(r: Reading, verb: Hit, lo: int) -> bool:
    """Whether a country's goods stand right before a verb: "Kenyan tea fetched"."""
    goods = next((h for k in (verb.i, verb.i - 1) if (h := r.ending("product", k)) is not None), None)
    owner = r.ending("country", goods.i) if goods is not None and goods.category == "name" else None
    return owner is not None and owner.i >= lo and owner.category == "people" and r.ending("place.of", owner.i) is None
