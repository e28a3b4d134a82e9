"""Taken in: a flow that other money before it takes in: its price, its added value, or what is told to be more than it."""

from __future__ import annotations

from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def takes_in(r: Reading, money: Hit, cue: Hit) -> bool:
    """Whether the price, or the added value, before a flow is its own: "le prix des exportations", "the value added of Kenya's exports".

    Also whether other money is only told to be more than the flow.
    """
    if money.value == "added":
        return 0 <= cue.i - money.j <= 2 and all(r.is_link(k) or r.hit("country", k) for k in range(money.j, cue.i))
    return _outdone(r, money, cue)


def counts_months(r: Reading, cue: Hit) -> bool:
    """Whether imports only measure how long money lasts: "enough for three months of imports", "genoeg voor drie maanden import"."""
    if cue.category != "imports":
        return False
    of = next((h for k in (cue.i, cue.i - 1) if (h := r.ending("place.of", k)) is not None), None)
    unit = r.ending("time.months_unit", of.i if of is not None else cue.i)
    if unit is None or of is None and not r.lexicon.verb_final:
        return False
    number = r.ending("cardinal", unit.i)
    at = number.i if number is not None else unit.i - 1
    # "In the first three months of imports" is a time.
    return (number is not None or r.number_value(at) is not None) and r.ending("time.first", at) is None


_OUTDONE = 4
"""Tokens between "more than" and the flow that something else is more than."""


def _outdone(r: Reading, money: Hit, cue: Hit) -> bool:
    """Whether other money is only told to be more than a flow: "remittances, which are worth more than all exports"."""
    if money.category != "money" or money.j > cue.i:
        return False
    more = [h for h in r.within("move", money.j, cue.i) if h.category == "more"]
    more += r.within("bind.exceed", money.j, cue.i)
    if not more or cue.i - max(h.j for h in more) > _OUTDONE:
        return False
    # "... meer dan de export, die 5 miljard bedroeg": that is told of the flow.
    goes_on = r.word(cue.j) == "," and (r.hit("bind.relative", cue.j + 1) or r.hit("neutral.pronoun", cue.j + 1))
    return not goes_on
