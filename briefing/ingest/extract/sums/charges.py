"""Charges: words for trade or money that only belong to the name of an office, by what it is in charge of."""

from __future__ import annotations

from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_OFFICES = ("org.ministry", "org.statistics", "role.role")
_OFFICE = 5
"""Tokens of the longest name of an office before the word in it."""


def in_office(r: Reading, cue: Hit) -> bool:
    """Whether a word for other money belongs to the name of an office: "the finance ministry", "the Investment Agency"."""
    if cue.category != "money":
        return False
    around = range(max(0, cue.i - _OFFICE), cue.i + 1)
    return any(
        (told := r.hit(slot, k)) is not None and told.j >= cue.j and told.j - told.i > 1
        for slot in _OFFICES
        for k in around
    )


_CHARGES = 9
"""Tokens from the word for an office to the last thing that it is told to be in charge of."""


def charge_of(r: Reading, cue: Hit) -> bool:
    """Whether trade is one of the things that an office is named by: "the Ministry of Development, Industry, Trade and Services"."""
    if cue.category != "turnover":
        return False
    whole = (r.hit("org.ministry", k) for k in range(max(0, cue.i - _OFFICE), cue.i))
    if any(h is not None and h.j >= cue.j for h in whole):
        # "Министерство экономики и торговли"
        return True
    named = r.capital(cue.i) and not r.lexicon.capital_nouns
    if not (named or _listed(r, cue)):
        return False
    if named and _of_name(r, cue):
        return True
    for k in range(cue.i - 1, max(0, cue.i - _CHARGES), -1):
        office = r.ending("org.ministry", k + 1)
        if office is not None:
            # "По данным министерства, торговля и ввоз выросли": not its name.
            return office.j < cue.i and (named or r.word(office.j) != "," or office.j - office.i > 1)
        small = r.word(k) == "," or r.is_link(k) or r.hit("number.and", k) is not None
        if not (small or r.capital(k) or (r.lexicon.genitive and _thing(r, k))):
            return False
    return False


def _of_name(r: Reading, cue: Hit) -> bool:
    """Whether "of" leads from a capital word within a sentence to trade: "según la Promotora de Comercio Exterior"."""
    at = cue.i - 1
    while at > 0 and r.is_link(at):
        at -= 1
    led = at < cue.i - 1 and r.hit("place.of", at + 1) is not None
    return led and at > 0 and r.kind(at) == WORD == r.kind(at - 1) and r.capital(at) and r.hit("country", at) is None


def _listed(r: Reading, cue: Hit) -> bool:
    """Whether trade is the last, or the last but one, of several: "экономики и торговли", "Industrie, Handel und Energie"."""
    before = cue.i - 1
    closes = cue.j < len(r.tokens) and r.hit("number.and", cue.j) is not None
    return before > 0 and (r.hit("number.and", before) is not None or (r.word(before) == "," and closes))


def _thing(r: Reading, k: int) -> bool:
    """Whether a word is no verb that would tell something of the office."""
    return r.kind(k) == "w" and all(
        r.hit(slot, k) is None for slot in ("bind.reach", "bind.auxiliary", "move", "say.verb")
    )
