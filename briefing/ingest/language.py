"""Languages: which of those we read a text is written in, by its script and its small words."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from operator import itemgetter

from briefing import resource

SAMPLE = 20_000
"""Code points looked at: the beginning of a text says what the rest says."""

_WORD = re.compile(r"[^\W\d_]+")
_SIGN = re.compile(r"\b[a-z]{1,3}\$")
"""Signs of currencies, which are no words: "US$" in any language."""
_LEAST_SHARE = 0.12
_LEAST_HITS = 2
_MOST_FOREIGN = 0.02
"""Share of letters a language does not have above which a text is not in it."""
_LEAD = 1.05
"""How far the best must be ahead of the next to be told from it."""
_SURE, _SURE_HITS = 2.0, 4
"""How far ahead, and on how many words and letters, a passage is in another language than its article."""
_LETTER_WEIGHT = 3.0
_MOST_BONUS = 0.3


@dataclass(frozen=True, slots=True)
class _Profile:
    code: str
    script: str
    letters: frozenset[str]
    words: frozenset[str]
    read: bool
    without: frozenset[str]
    seldom: frozenset[str]


@cache
def _profiles() -> tuple[_Profile, ...]:
    """The profiles of `languages.toml`. Raises ValueError naming an entry that is not usable."""
    with resource.path("lexicon", "languages.toml").open("rb") as file:
        table = tomllib.load(file)
    profiles = []
    for code, entry in table.items():
        words = frozenset(entry["words"].split())
        if entry["script"] not in ("latin", "cyrillic") or not words:
            raise ValueError(f"languages.toml: [{code}] needs a script (latin or cyrillic) and words")
        letters = frozenset(entry.get("letters", ""))
        profiles.append(
            _Profile(
                code,
                entry["script"],
                letters,
                words,
                entry.get("read", True),
                frozenset(entry.get("without", "")),
                frozenset(entry.get("seldom", "")),
            )
        )
    return tuple(profiles)


@cache
def _telling() -> dict[str, dict[str, float]]:
    """What each small word says for the languages that have it: one of three languages a third of what one's own says."""
    having: dict[str, list[str]] = {}
    for profile in _profiles():
        for word in profile.words:
            having.setdefault(word, []).append(profile.code)
    return {word: {code: 1 / len(codes) for code in codes} for word, codes in having.items()}


def languages() -> tuple[str, ...]:
    """The codes of the languages that are read, in the order of the table."""
    return tuple(p.code for p in _profiles() if p.read)


def scores(text: str) -> dict[str, float]:
    """How much of `text` speaks for each language: the weighted share of its small words and telling letters."""
    sample = text[:SAMPLE].lower()
    words = _words(sample)
    if not words:
        return {}
    script = _script(words)
    letters = sum(map(len, words))
    there = frozenset(sample)
    telling_words = _telling()
    hits: dict[str, int] = {}
    weight: dict[str, float] = {}
    for word in filter(telling_words.__contains__, words):
        for code, worth in telling_words[word].items():
            hits[code] = hits.get(code, 0) + 1
            weight[code] = weight.get(code, 0.0) + worth
    result = {}
    for profile in _profiles():
        if profile.script != script:
            continue
        if sum(map(sample.count, there & profile.without)) > _MOST_FOREIGN * letters:
            continue
        telling = sum(map(sample.count, there & profile.letters))
        if hits.get(profile.code, 0) < _LEAST_HITS and not telling:
            continue
        bonus = min(_MOST_BONUS, _LETTER_WEIGHT * telling / letters)
        result[profile.code] = weight.get(profile.code, 0.0) / len(words) + bonus
    return result


def _words(lower: str) -> list[str]:
    """The words of a text in small letters; signs of currencies ("US$") are none."""
    return _WORD.findall(_SIGN.sub("$", lower) if "$" in lower else lower)


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the language of `text`; None when too short, unclear or not one we read."""
    return _best(scores(text))


def _best(found: dict[str, float]) -> str | None:
    """The language that leads among scores; None where none leads clearly or it is not one we read."""
    if not found:
        return None
    best, *others = sorted(found, key=lambda code: -found[code])
    if others and found[others[0]] * _LEAD > found[best]:
        return None
    readable = best in languages()
    return best if readable and found[best] >= _LEAST_SHARE else None


def clearly(text: str, other_than: str) -> str | None:
    """The language of a passage when it is beyond doubt another than `other_than`; None otherwise.

    For the paragraphs of an article in two languages: a name, a title or a quotation is not enough.
    """
    told = scores(text)
    found = _best(told)
    if found is None or found == other_than:
        return None
    words = _words(text.lower())
    profile = next(p for p in _profiles() if p.code == found)
    hits = sum(word in profile.words for word in words) + sum(text.lower().count(c) for c in profile.letters)
    sure = hits >= _SURE_HITS and told[found] >= _SURE * told.get(other_than, 0.0)
    return found if sure else None


def likely(text: str, known: Collection[str]) -> str:
    """The language to read a text in that none leads in: the one of `known` that most speaks for, else the letters decide, in Latin ones English.

    Letters that only names bring into a language speak against it: "se celebró en la comisión" is no French.
    """
    told = {code: score for code, score in scores(text).items() if code in known}
    if told:
        there = Counter(filter(str.isalpha, text[:SAMPLE].lower()))
        foreign = {p.code: sum(there[letter] for letter in p.seldom) / there.total() for p in _profiles()}
        return max(told, key=lambda code: told[code] - min(_MOST_BONUS, _LETTER_WEIGHT * foreign[code]))
    words = _WORD.findall(text[:SAMPLE].lower())
    if _script(words) == "latin":
        return "en"
    kazakh = next(p for p in _profiles() if p.code == "kk")
    return "kk" if kazakh.letters & set(text[:SAMPLE].lower()) else "ru"


def _script(words: list[str]) -> str:
    begun = Counter(map(itemgetter(0), words))
    cyrillic = sum(times for letter, times in begun.items() if "\u0400" <= letter <= "\u04ff")
    return "cyrillic" if cyrillic * 2 > len(words) else "latin"
