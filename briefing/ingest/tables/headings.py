"""Headings: what the words above a table and its columns say: flow, unit, period column, totals; from one word list."""

from __future__ import annotations

import datetime as dt
import functools
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from briefing import resource
from briefing.core.fact import Flow
from briefing.ingest.tables.table import Cell

_SCALES = {"thousand": 3, "million": 6, "billion": 9}
_GLUED = re.compile(r"(k|t|th|ths|m|mn|mln|mio|bn|mld|mrd)(usd|eur|kzt|rub|gbp|chf|cny|jpy|\$|€|£|₸|₽)")
_GLUED_SCALES = {"k": 3, "t": 3, "th": 3, "ths": 3, "m": 6, "mn": 6, "mln": 6, "mio": 6, "bn": 9, "mld": 9, "mrd": 9}
_TOKEN = re.compile(r"us\$|[$€£₸₽¥₺]|[^\W\d_]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Unit:
    """A power of ten and a currency, either None where the words do not say."""

    scale: int | None = None
    currency: str | None = None

    @property
    def known(self) -> bool:
        """Whether a sum can be told from it: a currency without a scale counts single units."""
        return self.currency is not None


@functools.cache
def _words() -> Mapping[str, Mapping[str, Sequence[str]]]:
    with resource.path("tables", "headings.toml").open("rb") as file:
        return tomllib.load(file)


def plain(cell: Cell) -> str:
    """The text of a cell with single blanks."""
    return " ".join(unicodedata.normalize("NFC", str(cell)).split())


def _folded(text: str) -> str:
    return plain(text).casefold().strip(" :,;.")


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(text.casefold().replace("_", " "))


def flow_of(text: str) -> Flow | None:
    """The flow that a heading or a cell names, None for none; a share of a flow is none."""
    words = f" {' '.join(_tokens(text))} "
    if not words.strip() or is_share(text):
        return None
    for name, phrases in _words()["flows"].items():
        for phrase in phrases:
            if f" {' '.join(_tokens(phrase))} " in words:
                return Flow(name)
    return {"x": Flow.EXPORTS, "m": Flow.IMPORTS}.get(_folded(text))


def is_share(text: str) -> bool:
    """Whether a heading speaks of shares or growth, not of sums."""
    folded, words = plain(text).casefold(), set(_tokens(text))
    return any((w in folded if " " in w or not w.isalpha() else w in words) for w in _words()["rows"]["shares"])


def column_of(text: str) -> str | None:
    """What a column holds by its heading: period, flow, value, unit, reporter or partner; None for anything else."""
    folded = _folded(re.sub(r"[(\[].*", "", text)).replace("_", " ")
    for role, words in _words()["columns"].items():
        if folded in words:
            return role
    first = folded.split(" ")[0] if folded else ""
    return "value" if first in _words()["columns"]["value"] and unit_of(text).known else None


def unit_of(text: str) -> Unit:
    """The unit that the words of a heading, a note or a unit cell give."""
    tokens = _tokens(text)
    words = _words()
    scales, currencies = set(), set()
    for token in tokens:
        glued = _GLUED.fullmatch(token)
        if glued:
            scales.add(_GLUED_SCALES[glued[1]])
            token = glued[2]
        for name, known in words["scales"].items():
            if token in known:
                scales.add(_SCALES[name])
        for code, known in words["currencies"].items():
            if token in known:
                currencies.add(code)
    # "M€" comes as one letter and a sign; a letter alone may be anything.
    if len(scales) > 1 or len(currencies) > 1:
        return Unit()
    currency = currencies.pop() if currencies else None
    scale = scales.pop() if scales else (0 if currency else None)
    return Unit(scale, currency)


def is_total(text: str) -> bool:
    """Whether a row's name says that it adds up other rows."""
    return _folded(text) in _words()["rows"]["totals"]


def is_group(name: str) -> bool:
    """Whether a row's name is that of a group of countries."""
    folded = _folded(name)
    return any(folded == g or folded.startswith(f"{g} ") for g in _words()["rows"]["groups"]) or is_total(name)


def untailed(name: str) -> str:
    """A row's name without "of which" behind it."""
    text = plain(name)
    for tail in _words()["rows"]["tails"]:
        text = re.sub(rf"[\s,:]*{re.escape(tail)}:?$", "", text, flags=re.IGNORECASE)
    return text


def is_missing(text: str) -> bool:
    """Whether a cell says that there is no value: empty, a dash, dots, "n.d."."""
    folded = plain(text).casefold()
    return not folded or folded in _words()["rows"]["missing"]


def published(texts: Iterable[str]) -> dt.date | None:
    """The date of publication that a text states, None if none does."""
    for text in texts:
        for pattern in _words()["published"]["patterns"]:
            found = re.search(pattern, plain(text).casefold())
            if found:
                try:
                    return dt.date(int(found["y"]), int(found["m"]), int(found["d"]))
                except ValueError:
                    continue
    return None
