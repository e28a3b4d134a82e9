"""Nouns: the plain nouns, alone or in a compound with a flow, that may name goods no list knows."""

from __future__ import annotations

from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def compounded(r: Reading, cue: Hit) -> str | None:
    """The unknown goods in a compound with a flow: "Nussexporte"; None for "Warenexporte" and "Chinaexporte"."""
    tail = r.hit("bind.compound", cue.i)
    word = r.word(cue.i)
    if tail is None or len(word) <= len(tail.value) or r.hit("bind.whole", cue.i) is not None:
        return None
    goods = word[: -len(tail.value)].rstrip("-")
    meant = {told[:2] for form in {goods, goods.removesuffix("s")} for told in r.lexicon.meanings(form)}
    # Koper is copper before it is a town.
    placed = ("product", "name") not in meant and any(slot in _PLACED for slot, _ in meant)
    return None if placed or len(goods) < _SHORTEST else goods


_PLACED = frozenset({"country", "city", "month", "org.named", "year", "place.group", "place.region", "place.world"})
_SHORTEST = 3
"""Letters of the shortest goods in a compound."""


def thing(r: Reading, i: int, *, opening: bool = False) -> bool:
    """Whether a token is a common noun that nothing is known of; capitalised, too, where it is `opening` its sentence."""
    if r.kind(i) != WORD or r.is_link(i) or len(r.word(i)) < _SHORTEST:
        return False
    if r.capital(i) != r.lexicon.capital_nouns and not opening:
        return False
    return all(r.hit(slot, i) is None and r.ending(slot, i + 1) is None for slot in KNOWN)


KNOWN = (
    "count.noun", "cue", "product", "month", "weekday", "year", "country", "city", "currency", "scale", "percent", "cardinal", "ordinal", "move",
    "neutral.pronoun", "neutral.sum", "neutral.those", "time.first", "time.last", "time.months_unit", "time.quarter_unit", "time.half_unit", "time.year_unit",
    "time.day", "bind.compare", "bind.contrast", "bind.reach", "org.ministry", "org.statistics", "org.named", "org.government", "qualifier.approx", "neutral.plain",
    "qualifier.at_least", "qualifier.at_most", "qualifier.record", "product.none", "event.kind", "event.round",
)  # fmt: skip
"""What a word that names unknown goods must not be."""
