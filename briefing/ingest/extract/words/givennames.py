"""Given names: countries that are somebody's first or last name: "el presidente Mauricio Macri", "le président François Hollande"."""

from __future__ import annotations

from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.reading import Reading


def drop_given_names(r: Reading) -> None:
    """Take no country from the first or the last name of somebody in office, wherever the name stands again.

    Where a country behind an office is whose the office is without any small word ("президент Франции"), it stays one.
    """
    countries = r.hits.get("country")
    if r.lexicon.genitive or not countries:
        return
    named = [i for i, hit in countries.items() if hit.category == "name" and hit.j == i + 1 and _surname(r, i + 1)]
    named = [i for i in named if not _owns_office(r, i)]
    pairs = {(r.word(i), r.word(i + 1)) for i in named if _of_person(r, i)}
    for i in named if pairs else ():
        if (r.word(i), r.word(i + 1)) in pairs:
            del countries[i]
    _drop_last_names(r)


def _drop_last_names(r: Reading) -> None:
    """Take no country from the last name of somebody in office, nor where a title or the first name stands before it again."""
    countries = r.hits["country"]
    behind = [i for i, hit in countries.items() if hit.category == "name" and hit.j == i + 1 and i > 1]
    named = [i for i in behind if _surname(r, i - 1) and r.gap(i) == " " and not r.lexicon.capital_nouns]
    whole = {(r.word(i - 1), r.word(i)) for i in named if _of_person(r, i - 1)}
    last = {name for _, name in whole}
    for i in behind if whole else ():
        titled = r.ending("role.title", i) is not None and r.word(i) in last
        if titled or (r.word(i - 1), r.word(i)) in whole:
            del countries[i]


def _owns_office(r: Reading, i: int) -> bool:
    """Whether a genitive tells whose the office before a whole name is: "mit dem Außenminister | Kasachstans Kairat Abdrachmanow"."""
    genitive = r.lexicon.capital_nouns and r.word(i).endswith(r.lexicon.name_endings)
    return genitive and r.ending("role.role", i) is not None and _surname(r, i + 2)


def _surname(r: Reading, i: int) -> bool:
    """Whether a capitalised word that nothing knows stands at token `i`."""
    if i >= len(r.tokens) or r.kind(i) != WORD or not r.capital(i) or r.is_link(i) or r.gap(i) == "-":
        return False
    return all(r.hit(slot, i) is None for slot in _KNOWN)


_KNOWN = (
    "country",
    "city",
    "role.role",
    "role.title",
    "org.ministry",
    "org.named",
    "org.body",
    "org.government",
    "month",
    "weekday",
    "event.kind",
    "cue",
)


def _of_person(r: Reading, i: int) -> bool:
    """Whether an office stands right before token `i`, or a parenthesis holds that name alone behind what is in charge of."""
    # "Por el presidente argentino, Mauricio Macri"
    i -= i > 1 and r.word(i - 1) == ","
    people = r.ending("country", i)
    at = people.i if people is not None and people.category == "people" else i
    if r.ending("role.role", at) is not None or r.ending("role.title", at) is not None:
        return True
    alone = i > 1 and r.word(i - 1) == "(" and i + 2 < len(r.tokens) and r.word(i + 2) == ")"
    return alone and r.hit("role.complement", i - 2) is not None
