"""Ranks: the one country that an article is about whose headline or lead tells which of several others is its first partner, and the lines that rank them."""

from __future__ import annotations

from typing import NamedTuple

from briefing.ingest.extract.words.fold import NUMBER, WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import NO_HITS, Reading, Sentence

_PARTNERS = ("neutral.trader", "neutral.client", "neutral.standing")
"""Nouns for those a country trades with."""
_OTHERS = 2
"""Countries from which those beside the owner of a partner are partners of it."""
_BEFORE = 6
"""Tokens from a country to the partner that is its: "Kenya's most important trading partner"."""


class Ranked(NamedTuple):
    """The country whose partners are ranked, and those of them that are named beside it."""

    owner: Hit
    partners: frozenset[str]


def of_whom(r: Reading) -> Ranked | None:
    """Whose partners the headline or the lead ranks: "China gives way to Russia as Kyrgyzstan's main trading partner": Kyrgyzstan."""
    heads = [s for s in r.sentences if s.head and not s.kicker]
    lead = next((s for s in r.sentences if not (s.head or s.kicker)), None)
    ranking = lead is not None and any(_ranks_several(r, s) for s in heads)
    for sentence in [*heads, *([lead] if lead is not None and ranking else [])]:
        for noun in r.each(_PARTNERS, sentence.lo, sentence.hi):
            owner = _owner(r, sentence, noun)
            named = {h.value for h in r.within("country", sentence.lo, sentence.hi)}
            if owner is not None and len(named - {owner.value}) >= _OTHERS:
                return Ranked(owner, frozenset(named - {owner.value}))
    return None


def _ranks_several(r: Reading, head: Sentence) -> bool:
    """Whether a headline names several partners and not whose they are: "Germany and Italy remain the main partners"."""
    named = {h.value for h in r.within("country", head.lo, head.hi)}
    return len(named) >= _OTHERS and r.any((*_PARTNERS, "neutral.partner", "neutral.ranked"), head.lo, head.hi)


def _owner(r: Reading, sentence: Sentence, noun: Hit) -> Hit | None:
    """The country a partner is told to be of: behind "of", or in the form of an owner before or behind it."""
    at = r.skip_links(noun.j, sentence.hi, 2)
    of = r.hit("place.of", noun.j)
    behind = r.hit("country", noun.j) or r.hit("country", at) or (r.hit("country", of.j) if of is not None else None)
    if behind is not None:
        return behind if behind.i == noun.j or of is not None or r.ending("place.of", behind.i) is not None else None
    before = [h for h in r.within("country", max(sentence.lo, noun.i - _BEFORE), noun.i)]
    whose = [h for h in before if h.category == "people" or r.hit("place.possessive", h.j) is not None]
    return whose[-1] if whose else None


_RANK = 3
"""Tokens of a rank before a name: "Platz | 7 | :"."""


def lines_of_names(r: Reading) -> list[Hit]:
    """The countries that a line of its own names and nothing else but a rank: "Italien", "Platz 7: Italien", "3. Peru"."""
    if r.named_lines is None:
        named = (h for h in r.hits.get("country", NO_HITS).values() if h.category == "name")
        r.named_lines = sorted(h for h in named if _before_name(r, h) is not None)
    return r.named_lines


def ranked_lines(r: Reading) -> list[Hit]:
    """Those of them that tell a rank."""
    return [h for h in lines_of_names(r) if _before_name(r, h) != h.i]


def _before_name(r: Reading, hit: Hit) -> int | None:
    """Where a line begins that ends with a country and has its rank before it at most."""
    if hit.j >= len(r.tokens) or "\n" not in r.gap(hit.j):
        return None
    at = hit.i
    while at > 0 and hit.i - at <= _RANK and "\n" not in r.gap(at):
        at -= 1
    ranked = at == hit.i or sum(r.kind(k) == NUMBER for k in range(at, hit.i)) == 1
    plain = ranked and hit.i - at <= _RANK and sum(r.kind(k) == WORD for k in range(at, hit.i)) <= 1
    return at if plain else None
