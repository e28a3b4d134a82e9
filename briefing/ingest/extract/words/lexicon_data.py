"""The data that lexicons share: tables of names and numbers, topics, and bodies known by a name of their own."""

from __future__ import annotations

import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from briefing import resource
from briefing.ingest.extract.words.lexicon import LexiconError

TOPICS_JOINED = "+"
"""Between the topics of a phrase that stands for several: "hydropower"."""
TAUGHT = "taught"
"""The category of a word for a topic that a user added."""


@cache
def table(name: str) -> Any:
    """A generated table, read once."""
    with resource.path("lexicon", "tables", f"{name}.json").open(encoding="utf-8") as file:
        return json.load(file)["table"]


@cache
def forms(code: str) -> tuple[frozenset[str], dict[str, tuple[str, ...]]]:
    """The head words of the table of forms, and for each form the head words it may be of."""
    heads: dict[str, list[str]] = {}
    entries = table("forms").get(code, {})
    for head, entry in entries.items():
        stem, *endings = entry.split("|")
        for ending in endings:
            heads.setdefault(stem + ending, []).append(head)
    return frozenset(entries), {form: tuple(found) for form, found in heads.items()}


_PARTS = frozenset({"passing", "none", "goods", "by_the_way"})
"""What an entry of the topics holds besides its languages."""


@cache
def bodies_file() -> dict[str, dict[str, Any]]:
    """Bodies known by a name of their own, by id, as `bodies.toml` has them. Raises LexiconError for a faulty file."""
    return _toml(resource.path("lexicon", "bodies.toml"))


@cache
def signs_file() -> dict[str, dict[str, list[str]]]:
    """Signs of money of all languages, by category and value, as `signs.toml` has them. Raises LexiconError for a faulty file."""
    return _toml(resource.path("lexicon", "signs.toml"))


@cache
def epithets_file() -> dict[str, frozenset[str]]:
    """The countries (ISO alpha-2) of each part of the world and form of state. Raises LexiconError for a faulty file."""
    return {name: frozenset(codes.split()) for name, codes in _epithets().items() if isinstance(codes, str)}


@cache
def leaders_file() -> dict[str, tuple[str, ...]]:
    """The names of heads of state, of government and ministers by country (ISO alpha-2). Raises LexiconError for a faulty file."""
    found = _toml(resource.path("lexicon", "leaders.toml"))
    return {code: tuple(name.strip() for name in str(names).split(",")) for code, names in found.items()}


@cache
def epithets_led(code: str) -> frozenset[str]:
    """The small words of a language that lead an epithet, folded. Raises LexiconError for a faulty file."""
    return frozenset(str(_epithets().get("led", {}).get(code, "")).split())


@cache
def _epithets() -> dict[str, Any]:
    return _toml(resource.path("lexicon", "epithets.toml"))


@cache
def topics() -> dict[str, dict[str, list[str]]]:
    """Topic id -> language -> phrases. Raises LexiconError for a faulty file."""
    return {
        topic: {code: phrases for code, phrases in entry.items() if code not in _PARTS}
        for topic, entry in _topic_file().items()
    }


@cache
def topics_of_goods() -> dict[str, list[str]]:
    """Goods (values of the layer `product`) -> the topics they speak of. Raises LexiconError for a faulty file."""
    found: dict[str, list[str]] = {}
    for topic, entry in _topic_file().items():
        for goods in entry.get("goods", ()):
            found.setdefault(goods, []).append(topic)
    return found


@cache
def topics_by_the_way() -> dict[str, float]:
    """Topics that come up beside others so often that they need more room than those -> how many sentences more. Raises LexiconError for a faulty file."""
    return {topic: entry["by_the_way"] for topic, entry in _topic_file().items() if "by_the_way" in entry}


def topic_part(part: str) -> dict[str, dict[str, list[str]]]:
    """Topic id -> language -> phrases of one part of its entry, such as those it is only passed by with."""
    return {topic: entry.get(part, {}) for topic, entry in _topic_file().items()}


@cache
def _topic_file() -> dict[str, dict[str, Any]]:
    return _toml(resource.path("topics.toml"))


def _toml(path: Path) -> dict[str, dict[str, Any]]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise LexiconError(f"{path.name}: {problem}") from problem
