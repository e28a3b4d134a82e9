"""The maker of the table of Russian forms: what `слово~` stands for in the lexicon, and names in all cases.

Run by hand with pymorphy3 installed, after a word with a tilde or a country was added to
`resources/lexicon/ru.toml` or the Russian topics: `python -m tests.tools.russian_forms`. The table is committed; nothing of
this is imported when the program runs.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from os.path import commonprefix
from typing import Any

from briefing import resource
from briefing.ingest.extract.words.fold import fold

LANGUAGE = "ru"
_MARKED = re.compile(r"[^\W\d_]+(?=~)")
_WORD = re.compile(r"[^\W\d_]+")
_SINGULAR = frozenset({"год"})
"""Words whose plural means something else: "в прошлом году", "в прошлые годы"."""
_UNINFLECTED = frozenset(
    {"дели", "баку", "алматы", "тбилиси", "осло", "чили", "сан", "нью", "конго", "перу", "хельсинки", "бали", "бари"}
)
_COMBINING = {"ский": "ско", "цкий": "цко"}
_HAND = {
    "сум": ("", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"),
    "драм": ("", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"),
    "авиатехник": ("а", "и", "е", "у", "ой"),
    "кадр": ("ы", "ов", "ам", "ами", "ах"),
    "энергоресурс": ("", "ы", "ов", "ам", "ами", "ах"),
    "нацстатком": ("", "а", "у", "ом", "е"),
}
"""Words the dictionary guesses wrongly: stem and endings."""


def main() -> None:
    """Write `tables/forms.json`."""
    entries = {head: _packed(head, found) for head, found in sorted(_table().items())}
    target = resource.path("lexicon", "tables", "forms.json")
    data = {
        "origin": "Russian word forms from pymorphy3 and its dictionary OpenCorpora (MIT; CC BY-SA 3.0, opencorpora.org)",
        "made_by": "tests/tools/russian_forms.py",
        "table": {LANGUAGE: entries},
    }
    target.write_text(json.dumps(data, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")


def _packed(head: str, found: set[str]) -> str:
    """The stem all forms share, then their endings, parted by strokes."""
    stem = commonprefix([head, *found])
    return "|".join([stem, *sorted(form[len(stem) :] for form in found)])


def _table() -> dict[str, set[str]]:
    import pymorphy3

    morph = pymorphy3.MorphAnalyzer()
    table = {head: _word_forms(morph, head) for head in sorted(set(_marked()))}
    for word in sorted({fold(people) for people in _peoples()}):
        table.setdefault(word, _word_forms(morph, word))
    for name in sorted(set(_names())):
        for word in _WORD.findall(fold(name)):
            if len(word) > 2 and word not in table and word not in _UNINFLECTED:
                forms = _name_forms(morph, word)
                if len(forms) > 1:
                    table[word] = forms
    return table


def _marked() -> Iterator[str]:
    """The words with a tilde in the lexicon and the topics."""
    lexicon = resource.path("lexicon", f"{LANGUAGE}.toml").read_text(encoding="utf-8")
    body = lexicon[lexicon.index("[language]") :]
    topics = tomllib.loads(resource.path("topics.toml").read_text(encoding="utf-8"))
    tables = [table for entry in topics.values() for table in (entry, entry.get("passing", {}), entry.get("none", {}))]
    phrases = [phrase for table in tables for phrase in table.get(LANGUAGE, ())]
    yield from _MARKED.findall(fold(body + " ".join(phrases)))


def _names() -> Iterator[str]:
    """Countries and peoples, cities, months, weekdays, numbers and currencies."""
    tables = {
        name: json.loads(resource.path("lexicon", "tables", f"{name}.json").read_text(encoding="utf-8"))["table"]
        for name in ("countries", "cities", "calendar", "numbers", "currencies")
    }
    for names in (*tables["countries"].values(), *tables["currencies"].values()):
        yield from names.get(LANGUAGE, ())
    for city in tables["cities"]:
        yield from (name for name in city["names"][LANGUAGE] if name[0] > "\u0400")
    yield from tables["calendar"][LANGUAGE]["months"]
    yield from tables["calendar"][LANGUAGE]["weekdays"]
    yield from tables["numbers"][LANGUAGE]["cardinals"]
    lexicon = _lexicon()
    for entry in lexicon["countries"].values():
        yield from entry.get("name", ())
    for names in lexicon.get("cities", {}).values():
        yield from names


def _peoples() -> Iterator[str]:
    """The adjectives and nouns of peoples that are one whole word."""
    for entry in _lexicon()["countries"].values():
        yield from (p for p in entry.get("people", ()) if p.isalpha() and not p.endswith("о"))


def _lexicon() -> dict[str, Any]:
    return tomllib.loads(resource.path("lexicon", f"{LANGUAGE}.toml").read_text(encoding="utf-8"))


def _word_forms(morph: Any, head: str) -> set[str]:
    """All forms of a dictionary word; of a verb no passive present, which prose does not use."""
    for stem, endings in _HAND.items():
        if head in {stem + ending for ending in endings}:
            return {stem + ending for ending in endings}
    parses = [p for p in morph.parse(head) if _plain(p.normal_form) == head] or morph.parse(head)
    parse = next((p for p in parses if _plain(p.word) == head and p.tag.POS in ("INFN", "NOUN", "ADJF")), parses[0])
    if _plain(parse.normal_form) != head and parse.tag.POS not in ("PRTF", "ADJF"):
        print("no head word:", head, parse.normal_form, parse.tag)
    forms = {head}
    for other in parse.lexeme:
        if parse.tag.POS == "PRTF" and other.tag.POS != "PRTF" and other.tag.POS != "PRTS":
            continue
        if head in _SINGULAR and "sing" not in other.tag or "impr" in other.tag:
            continue
        if "V-ej" in other.tag or "Supr" in other.tag or "Infr" in other.tag or "Erro" in other.tag:
            continue
        forms.add(_plain(other.word))
    return forms | _combining(head)


def _name_forms(morph: Any, word: str) -> set[str]:
    """The case forms of a word of a name, in the number it is printed in."""
    parses = morph.parse(word)
    named = [p for p in parses if "Geox" in p.tag and "nomn" in p.tag]
    nominative = [p for p in parses if "nomn" in p.tag and p.tag.POS in ("NOUN", "ADJF", "PRTF", "NUMR")]
    found = (named or nominative)[:1]
    if not found:
        return {word}
    parse = found[0]
    if "Fixd" in parse.tag:
        return {word}
    number = parse.tag.number
    forms = {
        _plain(p.word)
        for p in parse.lexeme
        if (parse.tag.POS == "ADJF" or number is None or p.tag.number == number)
        and p.tag.POS == parse.tag.POS
        and "V-ej" not in p.tag
    }
    return forms | {word} | _combining(word)


def _combining(word: str) -> set[str]:
    """ "казахстанско" of "казахстанско-бельгийский"."""
    return {word[:-4] + short for ending, short in _COMBINING.items() if word.endswith(ending)}


def _plain(word: str) -> str:
    return word.replace("ё", "е")


if __name__ == "__main__":
    main()
