"""Headings: what the words above a table and its columns say: flow, unit, period column, totals; from one word list."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Iterable, Mapping

from briefing.core.fact import Flow
from briefing.ingest.tables.units import is_unit_word, said, unit_of
from briefing.ingest.tables.wordlists import folded, is_among, plain, tokens, unaccented, words

__all__ = [
    "column_of",
    "flow_of",
    "is_all_goods",
    "is_group",
    "is_missing",
    "is_of_partner",
    "is_other",
    "is_other_scheme",
    "is_remark",
    "is_share",
    "is_total",
    "plain",
    "published",
    "untailed",
]

_ABBREVIATED = re.compile(r"\b(?:в )?т\. ?(?:ч|д|е|п)\b\.?")
"""In Russian "including", "that is" and the like, none of which are tonnes."""


_NAME = r" (?:the |la |le |l')?[^\W\d_a-zа-я]"
_WITH = re.compile(rf"\b(?:with|mit|avec|con|met|с|со){_NAME}")
_TO = re.compile(rf"\b(?:to|nach|vers|verso|hacia|naar|в|во){_NAME}")
_FROM = re.compile(rf"\b(?:from|aus|dalla?|uit|из){_NAME}")
_NOT_ADJUSTED = re.compile(r"\b(?:not|non|nicht|niet|no|без)\b", re.IGNORECASE)


@functools.lru_cache(maxsize=4_000)
def flow_of(text: str) -> Flow | None:
    """The flow that a heading or a cell names, None for none; a share, a growth or a quantity of a flow is none."""
    line = f" {' '.join(tokens(text))} "
    if not line.strip() or is_share(text) or is_other(text):
        return None
    for name, phrases in words()["flows"].items():
        for phrase in phrases:
            if f" {' '.join(tokens(phrase))} " in line:
                return Flow(name)
    return {"x": Flow.EXPORTS, "m": Flow.IMPORTS}.get(folded(text))


@functools.lru_cache(maxsize=4_000)
def is_share(text: str) -> bool:
    """Whether a heading speaks of shares, growth or indices, not of sums."""
    low, found = plain(text).casefold(), set(tokens(text))
    return any(
        (w in low if " " in w or not w.rstrip("*").isalpha() else _has(found, w)) for w in words()["rows"]["shares"]
    )


@functools.lru_cache(maxsize=4_000)
def is_other(text: str) -> bool:
    """Whether a heading speaks of quantities, prices per quantity, services, plans or adjusted figures, not of sums for goods as traded."""
    rows = words()["rows"]
    found = tokens(_ABBREVIATED.sub(" ", plain(text).casefold()))
    if any(is_among(t, rows["plans"]) for t in found):
        return True
    if any(is_among(t, rows["adjusted"]) for t in found) and not _NOT_ADJUSTED.search(text):
        return True
    if any(is_among(t, rows["quantities"]) for t in found):
        # "T€" is thousands of euro.
        return not re.fullmatch(r".*\bt ?[€$].*", plain(text).casefold())
    return any(is_among(t, rows["services"]) for t in found)


def _has(found: set[str], word: str) -> bool:
    return any(is_among(t, (word,)) for t in found)


@functools.lru_cache(maxsize=4_000)
def column_of(text: str) -> str | None:
    """What a column holds by its heading: period, flow, value, unit, reporter, partner, product; None for anything else."""
    name = folded(re.sub(r"[(\[].*", "", text)).replace("_", " ")
    role = _roles().get(unaccented(name))
    if role is not None:
        return role
    if said(text).known and not name.replace(" ", "").isdigit() and all(is_unit_word(t) for t in tokens(text)):
        return "value"
    first = name.split(" ")[0] if name else ""
    return "value" if first in words()["columns"]["value"] and unit_of(text).known and not is_other(text) else None


def is_of_partner(text: str) -> bool:
    """Whether a title names the country with which the trade is: "trade with", "exports to", "imports from" it."""
    flow = flow_of(text)
    return any(
        pattern.search(text) and flow is not excepted
        for pattern, excepted in ((_WITH, Flow.BALANCE), (_TO, Flow.IMPORTS), (_FROM, Flow.EXPORTS))
    )


def is_remark(text: str) -> bool:
    """Whether a column holds notes, which say nothing of what its rows are of."""
    return folded(text) in words()["rows"]["remarks"]


@functools.cache
def _roles() -> Mapping[str, str]:
    """What a column holds, by its heading without accents; the first list that has a heading counts."""
    found: dict[str, str] = {}
    for role, known in words()["columns"].items():
        for name in known:
            found.setdefault(unaccented(name), role)
    return found


def is_total(text: str) -> bool:
    """Whether a row's name says that it adds up other rows."""
    return folded(text) in words()["rows"]["totals"]


def is_other_scheme(text: str) -> bool:
    """Whether the heading of a column of goods names another classification than the Harmonized System."""
    return folded(text).replace("_", " ") in words()["rows"]["other_goods"]


@functools.lru_cache(maxsize=4_000)
def is_all_goods(text: str) -> bool:
    """Whether the name of goods means all of them: "Total", "TOTAL - All products", "Totaal goederen"."""
    low = re.sub(r"^[a-z0-9]{1,2} (?=[a-z])", "", folded(text))
    return not low or is_missing(text) or any(low == w or low.startswith(f"{w} ") for w in words()["rows"]["all_goods"])


def is_group(name: str) -> bool:
    """Whether a row's name is that of a group of countries."""
    low = folded(name)
    return any(low == g or low.startswith(f"{g} ") for g in words()["rows"]["groups"]) or is_total(name)


def untailed(name: str) -> str:
    """A row's name without "of which" behind it."""
    text = plain(name)
    for tail in words()["rows"]["tails"]:
        text = re.sub(rf"[\s,:]*{re.escape(tail)}:?$", "", text, flags=re.IGNORECASE)
    return text


def is_missing(text: str) -> bool:
    """Whether a cell says that there is no value: empty, a dash, dots, "n.d."."""
    low = plain(text).casefold()
    return not low or low in words()["rows"]["missing"]


def published(texts: Iterable[str]) -> dt.date | None:
    """The date of publication that a text states, None if none does."""
    for text in texts:
        for pattern in words()["published"]["patterns"]:
            found = re.search(pattern, plain(text).casefold())
            if found:
                try:
                    return dt.date(int(found["y"]), int(found["m"]), int(found["d"]))
                except ValueError:
                    continue
    return None
