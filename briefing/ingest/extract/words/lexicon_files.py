"""Lexicon files: the lexicon of a language made from its own file and the shared tables, checked as it is made."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from briefing import collection, resource
from briefing.ingest.extract.words.fold import fold, tokens_of, unmarked
from briefing.ingest.extract.words.lexicon import Lexicon, LexiconError
from briefing.ingest.extract.words.lexicon_data import (
    TOPICS_JOINED,
    bodies_file,
    forms,
    signs_file,
    table,
    topic_part,
    topics,
)
from briefing.ingest.extract.words.schema import SCHEMA

_NAMES = ("language", "countries", "cities")
"""Sections of a file that are no layers."""


@cache
def available() -> tuple[str, ...]:
    """The languages there is a lexicon for."""
    return tuple(sorted(p.stem for p in resource.path("lexicon").glob("??.toml")))


@cache
def lexicon(code: str) -> Lexicon:
    """The lexicon of a language, read and checked once. Raises LexiconError for a faulty file."""
    with collection.paused():
        return build(code, resource.path("lexicon", f"{code}.toml"))


def build(code: str, path: Path) -> Lexicon:
    """A lexicon from one file and the shared tables. Raises LexiconError, naming file and place."""
    where = path.name
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise LexiconError(f"{where}: {problem}") from problem
    made = _frame(code, data, where)
    heads, families = forms(code)
    made.heads, made.families = set(heads), dict(families)
    for layer, categories in data.items():
        if layer in _NAMES:
            continue
        if layer not in SCHEMA:
            raise LexiconError(f"{where}: unknown layer [{layer}]")
        for category, value, phrase in _phrases(categories, f"{where} [{layer}]"):
            if category not in SCHEMA[layer]:
                raise LexiconError(f"{where}: unknown category {category!r} in [{layer}]")
            made.add(layer, category, value, phrase, where, own=True)
    _add_coming(made, data.get("event", {}).get(_COMING, {}), where)
    for category, value, phrase in _phrases(signs_file(), "signs.toml"):
        made.add("currency", category, value, phrase, "signs.toml")
    cities = data.get("cities", {})
    # "Male": what the language has as a word of its own names no city.
    _add_tables(made, code, where, {city for city, names in cities.items() if not names})
    _add_cities(made, cities, where)
    _add_countries(made, code, data.get("countries", {}), where)
    _add_topics(made, code)
    for body, entry in bodies_file().items():
        for name in entry.get("names", ()):
            made.add("org", "named", body, name, "bodies.toml")
    return made


_COMING = "coming"
"""The category of [event] whose modals go with each of its infinitives: "intends to", "visit"."""


def _add_coming(made: Lexicon, verbs: Mapping[str, Any], where: str) -> None:
    """What is to come, told by a modal and the infinitive of a verb of events: "tiene previsto visitar", "dovrebbe recarsi in"."""
    modals = verbs.get("modal", ())
    for slot, infinitives in verbs.items():
        for phrase in (f"{modal} {infinitive}" for modal in modals for infinitive in infinitives if slot != "modal"):
            made.add("event", slot, "", phrase, where)
            made.add("event", "planned", "", phrase, where)


def _frame(code: str, data: Mapping[str, Any], where: str) -> Lexicon:
    try:
        frame = data["language"]
        return Lexicon(
            code=code,
            decimal=frame["decimal"],
            grouping=frame["grouping"],
            space_groups=frame.get("space_groups", False),
            ordinal_dot=frame.get("ordinal_dot", False),
            capital_months=frame.get("capital_months", False),
            capital_peoples=frame.get("capital_peoples", False),
            capital_nouns=frame.get("capital_nouns", False),
            noun_endings=tuple(frame.get("noun_endings", ())),
            verb_final=frame.get("verb_final", False),
            endings=tuple(frame.get("endings", ())),
            name_endings=tuple(frame.get("name_endings", ())),
            genitive=frame.get("genitive", False),
            dative=tuple(frame.get("dative", ())),
            actors=tuple(frame.get("actors", ("\0",))),
            locative=tuple(frame.get("locative", ())),
            plurals=tuple(frame.get("plurals", ())),
            described=tuple(frame.get("described", ())),
            accents=tuple(frame.get("accents", ())),
            shortened=frozenset(frame.get("shortened", ())),
            plain_capitals=frozenset(frame.get("plain_capitals", ())),
            free_order=frame.get("free_order", False),
            bare_ordinals=frame.get("bare_ordinals", False),
            drops_subject=frame.get("drops_subject", False),
            nouns_first=frame.get("nouns_first", False),
            of_is_from=frame.get("of_is_from", False),
            bare_owner=frame.get("bare_owner", ""),
            that_is_than=frame.get("that_is_than", False),
            names_describe=frame.get("names_describe", False),
            recipient_first=frame.get("recipient_first", False),
            scales_joined=frame.get("scales_joined", False),
            counts_joined=frozenset(frame.get("counts_joined", ())),
            verb_endings=tuple(frame.get("verb_endings", ())),
            passive_endings=tuple(frame.get("passive_endings", ())),
            infinitives=tuple(frame.get("infinitives", ())),
            adjective_marks=tuple(frame.get("adjective_marks", ())),
            owner_endings=tuple(frame.get("owner_endings", ())),
            recipient_endings=tuple(frame.get("recipient_endings", ())),
            place_endings=tuple(frame.get("place_endings", ())),
            indeclinable=frozenset(frame.get("indeclinable", ())),
            home=frame.get("home", ""),
            homes=frozenset(frame.get("homes", ())),
            swapped=frozenset(frame.get("swapped", ())),
            units=frozenset(frame.get("units", ())),
            links=frozenset(frame["links"]),
            leading=frozenset(frame.get("leading", ())),
            telling=frozenset(frame.get("telling", ())),
            remarks=tuple(frame.get("remarks", ())),
            joining=frozenset(frame.get("joining", ())),
            particles=frozenset(frame["particles"]),
            abbreviations=frozenset(frame["abbreviations"]),
        )
    except KeyError as missing:
        raise LexiconError(f"{where}: [language] lacks {missing}") from missing


def _phrases(categories: Mapping[str, Any], where: str) -> Iterator[tuple[str, str, str]]:
    """Category, value, phrase of one layer: a list of phrases, or a table of lists by value."""
    for category, content in categories.items():
        groups = content if isinstance(content, dict) else {"": content}
        for value, phrases in groups.items():
            if not isinstance(phrases, list) or not all(isinstance(p, str) for p in phrases):
                raise LexiconError(f"{where} {category}: a list of phrases is wanted")
            for phrase in phrases:
                yield category, value, phrase


def _add_tables(made: Lexicon, code: str, where: str, words: Collection[str]) -> None:
    """What the tables have for a language, but for the cities whose name is one of its `words`."""
    calendar = table("calendar").get(code, {})
    for form, number in calendar.get("months", {}).items():
        made.add("month", "month", str(number), form, where, name=True)
    for form, number in calendar.get("weekdays", {}).items():
        made.add("weekday", "weekday", str(number), form, where, name=True)
    numbers = table("numbers").get(code, {})
    for kind, layer in (("cardinals", "cardinal"), ("ordinals", "ordinal")):
        for form, number in numbers.get(kind, {}).items():
            made.add(layer, layer, str(number), form, where, name=True)
    for form, number in numbers.get("counts", {}).items():
        made.add("number", "one", str(number), form, where, name=True)
    for currency, names in table("currencies").items():
        if currency in _METALS:
            continue
        made.add("currency", "name", currency, currency, where)
        for name in names.get(code, []):
            made.add("currency", "name", currency, fold(name), where, name=True)
    for city in [c for c in table("cities") if c["name"] not in words]:
        # In the order of the table: the same words must be made the same way in every run.
        for name in dict.fromkeys([*city["names"].get(code, ()), *city["names"]["en"]]):
            _add_name(made, "city", city["country"], city["name"], name, where)


def _add_name(made: Lexicon, layer: str, category: str, value: str, name: str, where: str) -> None:
    """A name in the forms the table of forms lists and with the endings of the language's names."""
    if made.name_endings and (words := tokens_of(fold(name))):
        made.inflect(words[-1].word)
    made.add(layer, category, value, name, where, name=True)


def _add_cities(made: Lexicon, hand: Mapping[str, Any], where: str) -> None:
    """The file's own names for cities of the table, by their English name; an empty list leaves a city out."""
    known = {city["name"]: city["country"] for city in table("cities")}
    for city, names in hand.items():
        if city not in known:
            raise LexiconError(f"{where}: [cities] {city!r} is not in the table of cities")
        for name in names:
            _add_name(made, "city", known[city], city, name, where)


_METALS = frozenset({"XAU", "XAG", "XPT", "XPD"})
"""Gold ("or", "oro") and its like are goods in an article on trade."""


def _add_countries(made: Lexicon, code: str, hand: Mapping[str, Any], where: str) -> None:
    """Names from the table, then the file's own: `name` (capitalised) and `people` (demonyms), `joined` (before a hyphen only)."""
    for country, names in table("countries").items():
        for name in names.get(code, []):
            _add_country(made, country, name, where)
    for country, entry in hand.items():
        if len(country) != 2 or not country.isupper():
            raise LexiconError(f"{where}: [countries] {country!r} is no ISO alpha-2 code")
        for name in entry.get("name", ()):
            _add_country(made, country, name, where)
        for name in entry.get("people", ()):
            made.add("country", "people", country, name, where, name=True)
        for name in entry.get("joined", ()):
            made.add("country", "joined", country, name, where, name=True)


def _add_country(made: Lexicon, country: str, name: str, where: str) -> None:
    """A country's name, and in capitals without its accents, as newsrooms set headlines: "LE SENEGAL", "PERU"."""
    _add_name(made, "country", "name", country, name, where)
    bare = unmarked(name).upper()
    if bare != name.upper() and bare.isascii():
        made.add("country", "name", country, bare, where, name=True)


def _add_topics(made: Lexicon, code: str) -> None:
    for category, words in (("topic", topics()), ("passing", topic_part("passing")), ("none", topic_part("none"))):
        meant: dict[str, list[str]] = {}
        for topic, phrases in words.items():
            for phrase in phrases.get(code, ()):
                meant.setdefault(phrase, []).append(topic)
        for phrase, ids in meant.items():
            made.add("topic", category, TOPICS_JOINED.join(ids), phrase, "topics.toml")
