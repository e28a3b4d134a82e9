"""Furniture rules: the phrases of `furniture.toml`, checked when loaded, and what they say of one line."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from briefing import resource
from briefing.ingest.documents import shape

_SHORT = 160
_LONGEST = 240
_PLAIN = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "’": "'", "ʼ": "'", "‘": "'"})
_NUMBER = re.compile(r"\d[\d.,]*")
_AMOUNT = re.compile(r"[%$€£]|\d[.,]\d|\d{5}")
_STRIP = 90
"""Signs of the longest line of the weather, or of what one currency is worth in another."""
_WEATHER = re.compile(r"\d ?°(?: ?[CFС])?(?!\w)(?![^.]*\.\s*\Z)")
_EXCHANGE = re.compile(r"[(\[][^()=]{0,30}\d[^()=]*=[^()=]{0,30}\d[^()=]*[)\]]\.?")
_ENDS = " .:!…→»›>|-–—"
_LISTS = ("whole", "lead", "start", "end")


class Extent(StrEnum):
    """What goes with a furniture line."""

    LINE = "line"
    LIST = "list"
    BOX = "box"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Why a line is furniture; `title` is where the words after its colon begin, when it has them."""

    reason: str
    extent: Extent
    title: int | None = None


@dataclass(frozen=True, slots=True)
class Age:
    """An age at the end of a line: its words as printed, whole days (None: not known), the words before it."""

    words: str
    days: int | None
    before: str


@dataclass(frozen=True, slots=True)
class _Rules:
    whole: Mapping[str, Verdict]
    lead: Mapping[str, Verdict]
    start: Mapping[str, Verdict]
    end: Mapping[str, Verdict]
    ages: tuple[tuple[re.Pattern[str], tuple[str, ...], int | None], ...]
    """Patterns of ages, the words each may end with, the days of one unit."""
    ones: frozenset[str]
    networks: frozenset[str]
    credit: re.Pattern[str]
    """What a photographer's name ends with a line."""
    byline: tuple[str, ...]
    home: frozenset[str]


def verdict(line: str) -> Verdict | None:
    """What the phrases say of a line, None when they say nothing. Long lines are never furniture."""
    if not 0 < len(line) <= _LONGEST:
        return None
    rules = load()
    folded = _fold(line)
    found = rules.whole.get(_NUMBER.sub("N", folded).strip(_ENDS)) or rules.whole.get(folded.strip(_ENDS))
    if found:
        return found
    lead, colon, rest = line.partition(":")
    found = rules.lead.get(_fold(lead)) if colon else None
    if found:
        return Verdict(found.reason, found.extent, len(lead) + 1) if rest.strip() else found
    if len(line) <= _SHORT:
        found = _by_edge(rules.start, folded, str.startswith) or _by_edge(rules.end, folded.rstrip(_ENDS), str.endswith)
    if found:
        return Verdict(found.reason, found.extent if found.extent is Extent.LIST else Extent.LINE)
    if folded.startswith("#") and all(word.startswith("#") and len(word) > 1 for word in folded.split()):
        return Verdict("tags", Extent.LINE)
    if is_networks(line) and len(folded.split()) > 1:
        return Verdict("share", Extent.LIST)
    if len(line) <= _STRIP and (_WEATHER.search(line) or _EXCHANGE.fullmatch(line)):
        return Verdict("strip", Extent.LINE)
    return Verdict("caption", Extent.LINE) if _is_caption(line) else None


def _is_caption(line: str) -> bool:
    """Whether a line is what a picture shows and whose picture it is: "... in Oslo. Photo: Anna Berg/Reuters"; a line with amounts is none."""
    credit = load().credit.search(line.translate(_PLAIN))
    return credit is not None and _AMOUNT.search(line) is None


def age(line: str) -> Age | None:
    """The age a short line ends with ("Commissione europea2 giorni fa"), None without one."""
    if len(line) > _LONGEST:
        return None
    rules = load()
    plain = line.translate(_PLAIN).rstrip()
    folded = plain.lower()
    for pattern, ends, unit in rules.ages:
        # Most lines end otherwise, and asking for the last word first spares a search through the line.
        found = pattern.search(plain) if folded.endswith(ends) else None
        if found is None or found.lastindex is None:
            continue
        number = found[found.lastindex].lower()
        count = int(number) if number.isdecimal() else 1
        days = None if unit is None else count * unit
        return Age(line[found.start() : found.end()], days, line[: found.start()])
    return None


def is_networks(line: str) -> bool:
    """Whether a line is nothing but names of places to share to ("Facebook Twitter WhatsApp")."""
    words = re.split(r"[\s|,/·•]+", _fold(line).strip(_ENDS))
    return len(line) <= _SHORT and bool(words[0]) and all(word in load().networks for word in words)


def is_navigation(line: str) -> bool:
    """Whether a line is a path or a bar of sections ("Home > World > Belgium")."""
    if len(line) > _SHORT or shape.is_sentence(line):
        return False
    parts = [part.strip() for part in re.split(r"\s[|/•·>]\s|[›»→]", _fold(line))]
    if len(parts) >= 2 and parts[0] in load().home:
        return True
    short = all(0 < len(part.split()) <= 3 and not any(map(str.isdigit, part)) for part in parts)
    return len(parts) >= 4 and short


def is_byline(line: str) -> bool:
    """Whether a line is "by" and the name of a person, nothing else."""
    plain = line.translate(_PLAIN).strip()
    if len(plain) > 60:
        return False
    folded = plain.casefold()
    word = next((w for w in load().byline if folded.startswith(w + " ")), None)
    if word is None:
        return False
    names = plain[len(word) :].split()
    return 2 <= len(names) <= 4 and all(name[0].isupper() and name.replace("-", "").isalpha() for name in names)


@cache
def load() -> _Rules:
    """The rules of `furniture.toml`. Raises ValueError naming the entry that is not usable."""
    with resource.path("lexicon", "furniture.toml").open("rb") as file:
        return parse(tomllib.load(file))


def parse(table: Mapping[str, Any]) -> _Rules:
    """Check a table of rules and make it ready for use. Raises ValueError naming the first bad entry."""
    lists: dict[str, dict[str, Verdict]] = {name: {} for name in _LISTS}
    for number, group in enumerate(table.get("group", ()), 1):
        reason = group.get("reason")
        if not reason or group.get("extent") not in list(Extent):
            raise ValueError(f"furniture.toml: group {number} needs a reason and an extent ({', '.join(Extent)})")
        found = Verdict(reason, Extent(group["extent"]))
        for name in _LISTS:
            for language, phrases in group.get(name, {}).items():
                _add(lists[name], phrases, found, f"furniture.toml: {reason}.{name}.{language}")
    ones = frozenset(_phrases(table, "ones", "words"))
    return _Rules(
        **lists,
        ages=tuple(_age_pattern(entry, ones, number) for number, entry in enumerate(table.get("age", ()), 1)),
        ones=ones,
        networks=frozenset(_phrases(table, "networks", "names")),
        credit=_credit_pattern(_phrases(table, "credit", "words")),
        byline=tuple(_phrases(table, "byline", "words")),
        home=frozenset(_phrases(table, "home", "words")),
    )


def _credit_pattern(words: Sequence[str]) -> re.Pattern[str]:
    known = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(rf"[.!?…)»”\"]\s*[(\[©|/–—-]?\s?(?:{known})\s?[:©]\s?[^:\n]{{2,60}}\Z", re.IGNORECASE)


def _add(into: dict[str, Verdict], phrases: object, found: Verdict, where: str) -> None:
    if not isinstance(phrases, list) or not phrases:
        raise ValueError(f"{where}: a list of phrases is wanted")
    for phrase in phrases:
        folded = _fold(phrase) if isinstance(phrase, str) else ""
        if not folded:
            raise ValueError(f"{where}: {phrase!r} is not a phrase")
        folded = re.sub(r"\bn\b", "N", folded)
        if into.setdefault(folded, found) != found:
            raise ValueError(f"{where}: {phrase!r} already stands for {into[folded].reason!r}")


def _phrases(table: Mapping[str, Any], section: str, key: str) -> list[str]:
    phrases = table.get(section, {}).get(key)
    if not isinstance(phrases, list) or not all(isinstance(p, str) and p.strip() for p in phrases):
        raise ValueError(f"furniture.toml: [{section}] needs a list {key!r} of words")
    return [_fold(p) for p in phrases]


def _age_pattern(
    entry: Mapping[str, Any], ones: frozenset[str], number: int
) -> tuple[re.Pattern[str], tuple[str, ...], int | None]:
    forms = entry.get("forms")
    days = entry.get("days")
    if not forms or not all(isinstance(f, str) and f.split().count("N") == 1 for f in forms):
        raise ValueError(f"furniture.toml: age {number} needs forms with one N each")
    if days is not None and (not isinstance(days, int) or days < 0):
        raise ValueError(f"furniture.toml: age {number}: days is a whole number or absent")
    words = "|".join(sorted(map(re.escape, ones), key=len, reverse=True))
    count = rf"(\d{{1,3}}|(?<!\w)(?:{words}))"
    alternatives = "|".join(
        r"\s?".join(count if word == "N" else re.escape(word) for word in form.split())
        for form in sorted(forms, key=len, reverse=True)
    )
    ends = tuple(sorted({form.split()[-1].lower() for form in forms}))
    if "n" in ends:
        raise ValueError(f"furniture.toml: age {number}: a form ends with a word, not with N")
    return re.compile(rf"(?:{alternatives})\Z", re.IGNORECASE), ends, days


def _by_edge(phrases: Mapping[str, Verdict], line: str, fits: Any) -> Verdict | None:
    if not fits(line, tuple(phrases)):
        return None
    return next(found for phrase, found in phrases.items() if fits(line, phrase))


def _fold(line: str) -> str:
    """A line for comparison: without case, with plain blanks and apostrophes, without a bullet before it."""
    plain = unicodedata.normalize("NFC", line.translate(_PLAIN)).casefold()
    return " ".join(plain.lstrip(shape.BULLETS + " \t\n→▶►✉📧").split())
