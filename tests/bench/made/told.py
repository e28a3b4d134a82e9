"""What a made document is and what must be read in it, and the small words and numbers that all kinds share."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from briefing.core.fact import Fact, FactKind
from briefing.core.period import Month, Period
from briefing.ingest.extract import extract
from tests.corpus.phrasebook import Phrase, Wanted, misses

HERE = Path(__file__).resolve().parent / "words"
LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "ru")
PUBLISHED = date(2024, 8, 12)
NARROW = ("en", "it", "nl", "ru")
"""Languages that write the per cent sign at its number."""


@dataclass(frozen=True, slots=True)
class Told:
    """A figure that must be read, in which part of the document, and what its change counts from (None: not asked)."""

    part: str
    wanted: Wanted
    base: Period | None = None
    either: bool = False
    """Whether the other country may be told as the reporter, as of a turnover between two."""


@dataclass(frozen=True, slots=True)
class Made:
    """A document with the figures that must be read in it; `frame` names what varies in it."""

    language: str
    frame: str
    text: str
    told: tuple[Told, ...]
    published: date = PUBLISHED

    def misses(self) -> list[tuple[str, str]]:
        """What is read otherwise, each as the part it is in and in words."""
        phrase = Phrase(self.language, self.text, self.published, tuple(t.wanted for t in self.told))
        found = [(self._part(words), words) for words in misses(phrase) if words not in set(self._turned())]
        figures = [f for f in extract(phrase.article()).facts if f.kind is FactKind.FIGURE]
        return found + [(t.part, f"{t.wanted.value}: counted from {b}, not {t.base}") for t, b in self._bases(figures)]

    def _turned(self) -> Iterator[str]:
        for want in (told.wanted for told in self.told if told.either and told.wanted.sides):
            reporter, _, partner = str(want.sides).partition(">")
            yield f"{want.value}: sides are {partner}>{reporter}, not {want.sides}"

    def _part(self, words: str) -> str:
        for told in self.told:
            want = told.wanted
            if words.startswith((f"{want.value}:", f"no figure {want.value or want.growth}")):
                return told.part
        return "too many"

    def _bases(self, figures: Sequence[Fact]) -> Iterator[tuple[Told, Period | None]]:
        for told in self.told:
            of = [f for f in figures if told.base and _same(f, told.wanted)]
            yield from (
                (told, f.figure.growth.base) for f in of if f.figure.growth and f.figure.growth.base != told.base
            )


def _same(fact: Fact, want: Wanted) -> bool:
    amount = fact.figure.amount
    return amount is not None and want.value is not None and abs(amount.value) == abs(want.value)


@cache
def words(language: str) -> dict[str, Any]:
    """The words of a language by kind of document."""
    return tomllib.loads((HERE / f"{language}.toml").read_text(encoding="utf-8"))


def number(language: str, value: float, signed: bool = False) -> str:
    """A number with one decimal as the language writes it."""
    text = f"{value:+.1f}" if signed else f"{value:.1f}"
    return text if language == "en" else text.replace(".", ",")


def per_cent(language: str, value: float) -> str:
    """A change with its sign: "+3.2%"."""
    return number(language, value, signed=True) + ("%" if language in NARROW else " %")


def millions(language: str, value: float) -> str:
    """An amount in millions of the common currency in the language's words."""
    money: str = words(language)["money"]
    return money.format(number(language, value))


def sentence(text: str) -> str:
    """The text with its first letter large."""
    return text[:1].upper() + text[1:]


def months(first: str, last: str | None = None) -> Period:
    """The period from a month to another ("2024-01", "2024-06"), or that month; a year alone ("2023") is its months."""
    if "-" not in first:
        return Period.year(int(first))
    start, end = (Month(*map(int, text.split("-"))) for text in (first, last or first))
    return Period(start, end)


def earlier(period: Period, by: int = 12) -> Period:
    """The period so many months before."""

    def back(month: Month) -> Month:
        years, rest = divmod(month.year * 12 + month.month - 1 - by, 12)
        return Month(years, rest + 1)

    return Period(back(period.first), back(period.last))


def wanted(flow: str, value: float, period: Period | None, **more: Any) -> Wanted:
    """A figure in millions of euros of exports ("X"), imports, turnover or balance; `growth` is a plain number."""
    name = {"X": "exports", "M": "imports", "T": "turnover", "B": "balance"}[flow]
    growth = more.pop("growth", None)
    amount = (Decimal(str(value)) * 1_000_000).quantize(Decimal(1))
    told = Wanted(name, amount, "EUR", period, None if growth is None else Decimal(str(growth)))
    return replace(told, **more)


def in_short(part: str, figure: str, value: float, times: Mapping[str, Period]) -> Told:
    """A figure from "flow:sides:time[:change][:target|forecast][:p]": D is a deficit, "KE-TR" both's alike, p of certain goods."""
    flow, sides, time, *rest = figure.split(":")
    more: dict[str, Any] = {"sides": sides.replace("-", ">") if ">" not in sides else sides, "product": "p" in rest}
    more["status"] = next((word for word in rest if word in ("target", "forecast")), "observed")
    growth = next((int(word) for word in rest if word.lstrip("-").isdigit()), None)
    if flow == _DEFICIT:
        flow, value = "B", -value
    return Told(part, wanted(flow, value, times[time], growth=growth, **more), either=">" not in sides)


_DEFICIT = "D"
