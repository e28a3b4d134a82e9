"""Spoken: peoples that are named only for their language, "los países de habla portuguesa", "French-speaking Africa"."""

from __future__ import annotations

from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def drop_spoken(r: Reading) -> None:
    """Take no country from a language: trade "with Portuguese-speaking countries" is none with Portugal."""
    countries = r.hits.get("country")
    if not countries:
        return
    for hit in [h for h in countries.values() if h.category == "people" and _of_language(r, h)]:
        del countries[hit.i]


def _of_language(r: Reading, people: Hit) -> bool:
    """Whether a word for speaking or for a language stands right before or behind: "di lingua araba", "Arabic-speaking"."""
    if r.ending("neutral.spoken", people.i) is not None:
        return True
    if r.ending("neutral.in_language", people.i) is not None:
        # "Published in Russian", not "in Russian and Chinese exports"
        return r.kind(people.j) != WORD and r.word(people.j) not in (",", "-")
    behind = people.j + (people.j < len(r.tokens) and r.word(people.j) == "-")
    return r.hit("neutral.spoken", behind) is not None
