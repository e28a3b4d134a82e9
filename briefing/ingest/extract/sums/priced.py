"""Priced: whether a verb of dealing is told with what was paid for the goods: "sold for 3 million", "for how much"."""

from __future__ import annotations

from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

DEALT = {"sold": "exports", "bought": "imports"}


def for_how_much(r: Reading, cue: Hit, lo: int, hi: int) -> bool:
    """Whether a verb is followed by for how much was dealt, where the speaker's country deals, or somebody in a country.

    "Verkochten onze bedrijven er voor 71 miljoen", "zetten in 2024 voor 2,3 miljard euro af in Polen".
    """
    if not r.lexicon.verb_final or (r.lexicon.capital_nouns and r.capital(cue.i)):
        return False
    placed = (h for h in r.within("country", cue.j, hi) if h.category == "name")
    where = r.hit("neutral.ours", cue.j) is not None or any(
        r.hit(slot, k) is not None for h in placed for k in (h.i - 1, h.i - 2) for slot in ("place.at", "place.to")
    )
    priced = r.within("bind.of", cue.j, min(hi, cue.j + _PRICED)) if where else []
    ends = [r.skip_qualifiers(h.j, hi) for h in priced]
    return any(
        r.kind(k) == NUMBER and (r.hit("scale", k + 1) or r.hit("currency", k + 1)) or r.hit("currency", k)
        for k in ends
    )


_PRICED = 8
"""Tokens behind a verb in which it is told for how much was bought or sold."""


def priced(r: Reading, cue: Hit, lo: int, hi: int) -> bool:
    """Whether a sum follows what a country named before, or the other half of the sentence, bought or sold."""
    start = cue.j
    while r.lexicon.free_order and (r.hit("neutral.we", start) or r.hit("place.yonder", start)) is not None:
        # "Продали мы туда на 410 млн"
        start += 1
    at = r.skip_qualifiers(r.skip_links(start, hi, 3), hi)
    counted = next((k for k in range(at, hi) if r.kind(k) != NUMBER), hi)
    if counted > at + 1 and (noun := r.hit("count.noun", counted)) is not None:
        # "A acheté 90 000 tonnes pour 300 millions"
        led = r.hit("bind.of", noun.j) or r.hit("bind.worth", noun.j)
        at = r.skip_qualifiers(led.j, hi) if led is not None else hi
    unit = r.hit("scale", at + 1) or r.hit("currency", at + 1) or not r.word(at).isdigit()
    if at >= hi or not (r.hit("currency", at) or r.kind(at) == NUMBER and unit):
        return False
    other = [h for h in r.within("cue", lo, hi) if h.category in (*DEALT, *DEALT.values()) and h.i != cue.i]
    ours = r.hit("neutral.ours", cue.i) is not None or r.ending("neutral.ours", cue.j) is not None
    we = r.hit("neutral.we", cue.j) is not None or r.hit("neutral.we", cue.i - 1) is not None
    ours = ours or (r.lexicon.free_order and we)
    return bool(r.within("country", lo, cue.i) or other or ours)


WORDED = 8
"""Tokens that a sum takes up between goods and their dealing: "Waren „Made in Germany“ im Gesamtwert von 113,5 Mrd. Euro"."""


def priced_ahead(r: Reading, at: int, lo: int) -> bool:
    """Whether a sum stands a few words before a verb of dealing: "für 113,5 Mrd. Euro dorthin verkauft"."""
    return any(r.kind(k) == NUMBER and r.hit("scale", k + 1) is not None for k in range(max(lo, at - WORDED), at))


def priced_before(r: Reading, cue: Hit, lo: int) -> bool:
    """Whether a sum stands right before a verb that closes its clause: "voor 16,7 miljard euro uitgevoerd"."""
    if not r.lexicon.verb_final or cue.i - 1 <= lo:
        return False
    money = r.ending("currency", cue.i) or r.ending("scale", cue.i)
    # "9,9 Mrd. Euro geliefert"
    scaled = money.i - (r.word(money.i - 1) == ".") if money is not None else 0
    return money is not None and (r.kind(scaled - 1) == NUMBER or r.ending("scale", scaled) is not None)


_EACH = 2
"""Tokens from a price to the unit that it is for: "3,200 dollars | a | tonne"."""


def unit_of_price(r: Reading, after: int, hi: int) -> Hit | None:
    """The unit of goods that a sum ending before token `after` is the price of: "$3,200 a tonne", "3.200 Dollar je Tonne"."""
    return r.first("count.noun", after, min(hi, after + _EACH))
