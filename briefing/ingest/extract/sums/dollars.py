"""Dollars: whose plain dollars are, by the article that reckons in them: "8 milliards de dollars canadiens ... 9,1 milliards de dollars"."""

from __future__ import annotations

from collections.abc import Collection

from briefing.ingest.extract.sums.local_money import UNKNOWN_MONEY, homes, most_told, reckoning
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.lexicon_data import table
from briefing.ingest.extract.words.reading import Reading

_OWN = {"CA": "CAD", "AU": "AUD", "NZ": "NZD"}
"""Countries that reckon their trade in dollars of their own."""
_BESIDE = 10
"""Tokens between two sums that say the same in two moneys."""


def settle_dollars(r: Reading, parties: Collection[str], home: str = "") -> None:
    """Make plain dollars those of the one party that has its own, where the article shows that it reckons in them.

    `home` is the country (alpha-2) the article speaks from, by its source or dateline; empty where none is told. Plain
    dollars are the party's own where it speaks and does not tell the two apart by a sign of its own ("C$"); where words
    name them in full and no American ones ("8 milliards de dollars canadiens ... 9,1 milliards de dollars"); where they are
    written as in French Canada ("1,2 G$", "812 M$"); and where the article is in the party's language and tells its flows.
    """
    money = r.hits.get("currency", {})
    plain = [h for h in money.values() if h.value == "USD" and _plain(r, h)]
    if plain and (own_sign := _beside_american(r, plain, parties)) is not None:
        _make(r, plain, own_sign)
        return
    if plain and (declared := _declared(r)) is not None:
        _make(r, plain, declared)
        return
    homes = [code for code in _OWN if code in parties]
    as_in_canada = homes == ["CA"] and any(_behind(r, h) for h in plain)
    if not plain or len(homes) != 1 or ("US" in parties and not as_in_canada):
        return
    own = _OWN[homes[0]]
    named = [h for h in money.values() if h.value == own]
    at = {k.i for k in named}
    near = ((h.i, i) for h in plain for i in range(h.i - _BESIDE, h.i + _BESIDE + 1) if i in at)
    if any(_told_twice(r, min(pair), max(pair)) for pair in near):
        # "C$3.1 billion (about $2.3 billion)"
        return
    american = any(h.value == "USD" and not _plain(r, h) for h in money.values())
    in_words = bool(named) and all(h.category == "name" for h in named)
    if home in parties:
        reckoned = home == homes[0] and (in_words or not named)
    else:
        tells = (
            r.lexicon.code in table("languages").get(homes[0], ()) and reckoning(r, parties) == homes[0] and not named
        )
        # Where American ones are named as such, plain ones are hardly American.
        reckoned = as_in_canada or tells or (in_words and not american)
    if reckoned:
        _make(r, plain, own)


def _make(r: Reading, plain: list[Hit], own: str) -> None:
    """Make plain dollars those of a country."""
    for hit in plain:
        r.hits["currency"][hit.i] = hit._replace(value=own)
    r.ends.pop("currency", None)
    r.order.pop("currency", None)


_PRINTED_PLAIN = (
    "ARS", "AUD", "BBD", "BSD", "BZD", "CAD", "CLP", "COP", "DOP", "FJD", "GYD", "HKD", "JMD", "LRD", "MXN", "NAD", "NZD", "SGD", "SRD",
    "TTD", "TWD", "UYU", "XCD",
)  # fmt: skip
"""Moneys that print a plain dollar sign at home."""


def _beside_american(r: Reading, plain: list[Hit], parties: Collection[str]) -> str | None:
    """The money of the one party whose plain dollars a parenthesis or a rate gives in American ones: "$25 billion (US$166 million)", "at $151=US$1"."""
    american = [h for h in r.hits["currency"].values() if h.value == "USD" and not _plain(r, h) and _in_signs(r, h)]
    at = {h.i: h for h in plain}
    near = ((at[i], k) for k in american for i in range(k.i - _BESIDE, k.i) if i in at)
    told = any(_told_twice(r, h.i, k.i) for h, k in near)
    own = [code for code in _PRINTED_PLAIN if homes(code) & set(parties)] if told else []
    if len(own) < 2:
        return own[0] if own else None
    # Of two such countries the one whose flows are told; else it is some country's dollars.
    ours = [code for code in own if code[:2] in (reckoning(r, parties), most_told(r, parties))]
    return ours[0] if len(ours) == 1 else UNKNOWN_MONEY


def _declared(r: Reading) -> str | None:
    """The money that a note says all amounts are in: "Sauf indication contraire, les montants sont en dollars canadiens"."""
    found = set()
    for word in r.hits.get("neutral.tally", {}).values():
        sentence = r.sentences[r.sentence_number(word.i)]
        if any(r.kind(k) == NUMBER for k in range(sentence.lo, sentence.hi)):
            continue
        named = r.within("currency", word.j, min(sentence.hi, word.j + _NOTE))
        found |= {h.value for h in named if h.value in _PRINTED_PLAIN and h.category == "name"}
    return found.pop() if len(found) == 1 else None


_NOTE = 8
"""Tokens between "amounts" and the money they are said to be in."""


def _in_signs(r: Reading, hit: Hit) -> bool:
    return "$" in r.words(hit.i, hit.j)


def _told_twice(r: Reading, i: int, j: int) -> bool:
    """Whether the second of two sums says in its parenthesis what the first says in another money: not "dollars, ahead of Ghana (US$"."""
    opened = next((k for k in range(i, j) if r.word(k) == "("), None)
    if j - i > _BESIDE or opened is None:
        return False
    return not r.any(("country",), i, opened) and all(r.word(k) not in (",", ";") for k in range(i, opened))


def _plain(r: Reading, hit: Hit) -> bool:
    return hit.j - hit.i == 1 and "us" not in r.word(hit.i)


def _behind(r: Reading, sign: Hit) -> bool:
    """Whether a sign stands behind its number as French Canadians write it: "1,2 G$", "812 M$", "2,9 milliards $"."""
    before = r.ending("scale", sign.i)
    if r.word(sign.i) != "$" or before is None or r.kind(sign.j) == "n":
        return False
    return before.category == "word" or (r.glued(sign.i) and r.capital(sign.i - 1))
