"""Readers: the country whose paper an article is in, by its language, which names the offices of its own country without it."""

from __future__ import annotations

from functools import cache

from briefing.ingest.extract.words.lexicon_data import table
from briefing.ingest.extract.words.reading import Reading


def readers_of(r: Reading, parties: tuple[str, ...]) -> str | None:
    """The one party in whose language an article is written: it names the offices of its own country without it.

    A language of the whole world tells nobody's: its agencies write of everyone.
    """
    if len(parties) < 2 or _spread(r.lexicon.code) > _OF_THE_WORLD:
        return None
    own = [p for p in parties if r.lexicon.code in table("languages").get(p, ())]
    return own[0] if len(own) == 1 else None


def of_nobody(r: Reading, parties: tuple[str, ...]) -> bool:
    """Whether an article tells of its readers' country, which is neither party: who is named without one may be theirs."""
    code = r.lexicon.code
    if _spread(code) > _FEW or any(code in table("languages").get(p, ()) for p in parties):
        return False
    return any(code in table("languages").get(c.value, ()) for c in r.within("country", 0, len(r.tokens)))


_FEW = 8
"""Countries in which a language is official whose papers write of their own ministers without the country."""


@cache
def _spread(language: str) -> int:
    """In how many countries and territories a language is official."""
    return sum(language in spoken for spoken in table("languages").values())


_OF_THE_WORLD = 50
"""Countries and territories in which a language is official that is no longer theirs alone."""
