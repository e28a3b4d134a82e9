"""Statespeople: those whom papers name without their office ("Macron and Erdogan spoke"), and the country they serve, by `statespeople.toml`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from briefing.core.article import Certainty
from briefing.core.fact import Fact, FactKind, FieldNote, PersonMention
from briefing.core.passage import Span
from briefing.core.person import folded, is_cyrillic
from briefing.ingest.extract.people.names import same_person
from briefing.ingest.extract.people.runs import name_run
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit, LexiconError
from briefing.ingest.extract.words.lexicon_data import statespeople_file
from briefing.ingest.extract.words.reading import Reading, Sentence

FROM_TABLE = "known_statesperson"
"""The reason of a country that only the table tells."""

_Words = tuple[frozenset[str], ...]
"""The words of a name, parted as a text's are ("al", "Sisi"), each in all its spellings and forms, folded."""


class _Entry(NamedTuple):
    """One of the table: the family name and, before it, the given names; `alone` where the family name alone is theirs."""

    family: _Words
    given: _Words
    country: str
    alone: bool
    whole: bool
    """Whether it is always printed whole, with nothing told apart as given name: "Xi Jinping"."""
    behind: int
    """Words of the family name behind the one that it is looked up by."""


SLOT = "role.statesperson"
"""Where those of the table are named; the value is the country (ISO alpha-2), the category how."""
SURE, WHOLE, FAMILY = "sure", "whole", "family"
"""By a whole name that nobody else bears, by a whole name with a common family name, by the family name alone."""


def mark_statespeople(r: Reading) -> None:
    """Mark those of the table whom an article names outside its furniture."""
    found = [hit for sentence in r.sentences if not sentence.kicker for hit in _in_sentence(r, sentence)]
    r.hits[SLOT] = {hit.i: hit for hit in found}


def _in_sentence(r: Reading, sentence: Sentence) -> Iterator[Hit]:
    known = _by_family_name(r.lexicon.genitive)
    for k, token in enumerate(r.tokens[sentence.lo : sentence.hi], sentence.lo):
        # Asked of every token: the dictionary first, which few words are in.
        word = token.word if token.word.isascii() else folded(token.word)
        if word not in known or not r.capital(k):
            continue
        entries = known[word]
        told = [hit for entry in entries if (hit := _told(r, sentence, k + entry.behind, entry)) is not None]
        # Of a name that others bear, the country has to be told of as well.
        told = [hit for hit in told if hit.category != WHOLE or _is_told(r, hit.value)]
        told = [hit for hit in told if hit.category != FAMILY] or told
        if len({hit.value for hit in told}) == 1:
            yield min(told)


def _is_told(r: Reading, country: str) -> bool:
    """Whether an article names a country or one of its cities."""
    countries, cities = r.hits.get("country", {}), r.hits.get("city", {})
    return any(h.value == country for h in countries.values()) or any(h.category == country for h in cities.values())


def _told(r: Reading, sentence: Sentence, last: int, entry: _Entry) -> Hit | None:
    """Somebody of the table whose family name ends at token `last`."""
    places = _back(r, sentence, last)
    words = [folded(r.word(k)) for k in places]
    size = len(entry.family)
    if len(words) < size or not _match(words[:size], entry.family):
        return None
    before = words[size:]
    given = _given(before, entry.given, [r.capital(k) for k in places[size:]])
    i = places[size + given - 1]
    if given or entry.whole:
        return Hit(i, last + 1, SURE if entry.alone else WHOLE, entry.country)
    if not entry.alone or _of_another(r, sentence.lo, i):
        return None
    return Hit(i, last + 1, FAMILY, entry.country)


_LONGEST = 9
"""Words of the longest name."""


def _back(r: Reading, sentence: Sentence, last: int) -> list[int]:
    """The words that end at token `last`, the last one first, over the stops of initials: "J. D. Vance"."""
    places: list[int] = []
    k = last
    while sentence.lo <= k < sentence.hi and len(places) < _LONGEST:
        if r.kind(k) == WORD:
            places.append(k)
        elif r.word(k) != "." or not places:
            break
        k -= 1
    return places


def _given(before: Sequence[str], given: _Words, capital: Sequence[bool]) -> int:
    """How many of the words before a family name are its given names; one of several may do, and a further one may follow the first.

    "Владимир Владимирович Путин", "Tayyip Erdogan".
    """
    for names in (given, given[-1:], given[:1]) if given else ():
        for between in (0, 1):
            size = between + len(names)
            if len(before) >= size and all(capital[:between]) and _match(before[between:size], names):
                return size
    return 0


def _match(backwards: Sequence[str], words: _Words) -> bool:
    return all(word in forms for word, forms in zip(reversed(backwards), words, strict=True))


def _of_another(r: Reading, lo: int, i: int) -> bool:
    """Whether a family name stands behind a capital that is no office, so that somebody else bears it: "Hunter Biden"."""
    before = i - 1
    if before <= lo or not r.capital(before) or r.kind(before) != WORD or r.lexicon.capital_nouns:
        return False
    return not any(
        r.ending(slot, i) is not None for slot in ("role.role", "role.title", "country", "city", "org.ministry")
    )


def with_statespeople(r: Reading, persons: list[Fact]) -> list[Fact]:
    """The persons of an article with those of the table who are named in full, and with the country that the table tells.

    A person found beside an office takes the country where the article tells none itself, or where nobody else bears the name.
    """
    found = list(persons)
    for one in (hit for hit in r.within(SLOT, 0, len(r.tokens)) if hit.category != FAMILY):
        end = _end_of_name(r, one)
        # "Koningin Beatrix" is printed with the office, so only ever a name beside one.
        if end is None or r.at(("role.role", "role.title"), one.i):
            continue
        span = r.span(one.i, end)
        if end == one.j and _in_genitive(r, one):
            span = Span(span.start, span.end - 1)
        name = " ".join(span.of(r.text).split())
        at = next(
            (k for k, f in enumerate(found) if same_person(f.person.name, name, inflected=r.lexicon.genitive)), None
        )
        note = FieldNote("country", span, Certainty.INFERRED, FROM_TABLE)
        if at is None:
            told = PersonMention(name, None, None, one.value)
            found.append(Fact(FactKind.PERSON, span, span.of(r.text), told, (FieldNote("name", span), note)))
        elif found[at].person.country is None or (one.category == SURE and found[at].person.country != one.value):
            notes = (n for n in found[at].notes if n.field != "country")
            payload = replace(found[at].person, country=one.value)
            found[at] = replace(found[at], payload=payload, notes=(*notes, note))
    return sorted(found, key=lambda fact: fact.span.start)


def _end_of_name(r: Reading, one: Hit) -> int | None:
    """Where the whole name of somebody of the table ends: "Ildefonso Guajardo Villarreal"; None where it is another's or a thing's."""
    sentence = r.sentences[r.sentence_number(one.i)]
    run = name_run(r, one.i, sentence.hi)
    if run is None or run[1] < one.j or _in_genitive(r, one):
        return one.j
    if run[1] > one.j and one.category == WHOLE:
        # "Omar Bashir Manis"
        return None
    return run[1]


def _in_genitive(r: Reading, one: Hit) -> bool:
    """Whether the last word of a name has the "s" of whose something is: "Putins Brief"."""
    last = folded(r.words(one.j - 1, one.j))
    known = _by_family_name(False)
    plain = {entry.country for entry in known.get(last[:-1], ())} if last.endswith("s") else set()
    return one.value in plain and not any(
        last in entry.family[-1] and last[:-1] not in entry.family[-1] for entry in known.get(last, ())
    )


def statespeople(r: Reading) -> dict[str, str | None]:
    """The last words of the family names by which an article names statespeople, folded, each with their country."""
    return {folded(r.words(hit.j - 1, hit.j)): hit.value for hit in r.within(SLOT, 0, len(r.tokens))}


@cache
def _by_family_name(cyrillic: bool) -> dict[str, list[_Entry]]:
    """The table by the last capitalised word of a family name, in every spelling and form that a language of that script prints."""
    found: dict[str, list[_Entry]] = {}
    for country, people in statespeople_file().items():
        for printed in people:
            for form, entry in _entries(country, printed, cyrillic):
                found.setdefault(form, []).append(entry)
    return found


def _entries(country: str, printed: str, cyrillic: bool) -> Iterator[tuple[str, _Entry]]:
    """One printing of the table in one script, "-Schulz, Martin; Шульц, Мартин", each by a word that has a capital."""
    alone = not printed.startswith("-")
    for name in printed.removeprefix("-").split(";"):
        if is_cyrillic(name) != cyrillic:
            continue
        family, comma, given = (part.strip() for part in name.partition(","))
        if not family or (comma and not given):
            raise LexiconError(
                f"statespeople.toml: {country}: {printed!r}: a family name, a comma and a given name, or one whole name"
            )
        for spelt in _spellings(family):
            at = max(n for n, words in enumerate(spelt) if n == 0 or any(word[0].isupper() for word in words))
            words = tuple(map(_all_forms, spelt))
            for called in _spellings(given):
                whole = not given and " " in family
                entry = _Entry(words, tuple(map(_all_forms, called)), country, alone, whole, len(words) - 1 - at)
                yield from ((form, entry) for form in words[at])


def _spellings(part: str) -> list[list[frozenset[str]]]:
    """The ways a part of a name is spelt, those with as many words together: "al-Sisi|el-Sisi|Sisi" gives (al el, Sisi) and (Sisi)."""
    found: list[list[frozenset[str]]] = [[]]
    for word in part.split():
        sizes: dict[int, list[list[str]]] = {}
        for spelt in word.split("|"):
            pieces = _PARTED.findall(spelt)
            sizes.setdefault(len(pieces), []).append(pieces)
        ways = [[frozenset(column) for column in zip(*same, strict=True)] for same in sizes.values()]
        found = [[*before, *way] for before in found for way in ways]
    return found


_PARTED = re.compile(r"[^\W_]+")
"""The words of a name: a hyphen, an apostrophe and the stop of an initial part them as they do in a text."""


def _all_forms(spellings: Iterable[str]) -> frozenset[str]:
    return frozenset(folded(form) for spelt in spellings for form in _forms(spelt.casefold()))


def _forms(word: str) -> Iterator[str]:
    """A word of a name as it is declined: in Cyrillic by its ending, in Latin letters with the "s" of whose something is."""
    yield word
    if not is_cyrillic(word):
        yield word + "s"
        return
    for ending, others in _DECLINED:
        if word.endswith(ending):
            yield from (word[: len(word) - len(ending)] + other for other in others)
            return
    if word[-1] not in _VOWELS:
        yield from (word + ending for ending in ("а", "у", "ом", "ем", "е"))


_VOWELS = "еёиоуыэю"
"""Letters in which a foreign name ends that stays as it is."""
_DECLINED = (
    ("ий", ("ого", "ому", "им", "ом", "ем", "ия", "ию", "ием", "ии")), ("ый", ("ого", "ому", "ым", "ом")),
    ("ая", ("ой", "ую")), ("ой", ("ого", "ому", "ым", "ом", "оя", "ою", "оем", "ое")),
    ("ев", ("ева", "еву", "евым", "еве")), ("ов", ("ова", "ову", "овым", "ове")),
    ("ин", ("ина", "ину", "иным", "ином", "ине")), ("ын", ("ына", "ыну", "ыным", "ыне")),
    ("ва", ("вой", "ву", "ве")), ("на", ("ной", "ну", "не", "ны")),
    ("ия", ("ии", "ию", "ией")), ("й", ("я", "ю", "ем", "е")), ("ь", ("я", "ю", "ем", "е", "и", "ью")),
    ("я", ("и", "ю", "ей", "е")), ("а", ("ы", "и", "е", "у", "ой", "ей")),
)  # fmt: skip
"""The endings of Russian names in the nominative, and what stands for them in the other cases; a form too many is nobody's name."""
