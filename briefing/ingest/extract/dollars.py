"""Dollars: whose they are where an article only says "dollars" or "$"."""

from __future__ import annotations

from collections.abc import Collection

from briefing.ingest.extract.lexicon import Hit
from briefing.ingest.extract.reading import Reading

_OWN = {"CA": "CAD", "AU": "AUD", "NZ": "NZD"}
"""Countries that reckon their trade in dollars of their own."""
_BESIDE = 10
"""Tokens between two sums that say the same in two moneys."""


def settle_dollars(r: Reading, parties: Collection[str]) -> None:
    """Make plain dollars those of the one party that has its own, where the article shows that it reckons in them.

    It does where words name them in full and no American ones ("8 milliards de dollars canadiens ... 9,1 milliards de
    dollars"), and where they are written as in French Canada ("1,2 G$", "812 M$").
    """
    table = r.hits.get("currency", {})
    plain = [h for h in table.values() if h.value == "USD" and _plain(r, h)]
    homes = [code for code in _OWN if code in parties]
    if not plain or len(homes) != 1 or "US" in parties:
        return
    own = _OWN[homes[0]]
    named = [h for h in table.values() if h.value == own]
    american = any(h.value == "USD" and not _plain(r, h) for h in table.values())
    told_twice = any(abs(h.i - k.i) <= _BESIDE for h in plain for k in named)
    in_words = bool(named) and all(h.category == "name" for h in named)
    as_in_canada = homes[0] == "CA" and any(_behind(r, h) for h in plain)
    if american or told_twice or not (in_words or as_in_canada):
        return
    for hit in plain:
        table[hit.i] = hit._replace(value=own)
    r.ends.pop("currency", None)
    r.order.pop("currency", None)


def _plain(r: Reading, hit: Hit) -> bool:
    return hit.j - hit.i == 1 and "us" not in r.word(hit.i)


def _behind(r: Reading, sign: Hit) -> bool:
    """Whether a sign stands behind its number as French Canadians write it: "1,2 G$", "812 M$", "2,9 milliards $"."""
    before = r.ending("scale", sign.i)
    if r.word(sign.i) != "$" or before is None or r.kind(sign.j) == "n":
        return False
    return before.category == "word" or (r.glued(sign.i) and r.capital(sign.i - 1))
