"""What is known of an article before it is retold: how it is read, and which figures its gold tells the same way."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from briefing.core.fact import Fact, FactKind
from briefing.core.passage import Span
from briefing.ingest.extract import Extraction, extract
from tests.corpus import gold
from tests.corpus.gold import Case

WORDS = Path(__file__).resolve().parent / "words"
SHORTEST = 6
"""A line of fewer words is no sentence of prose."""
_STOP = re.compile(r"(?<!долл)(?:(?<=[^\W\d_]{4})|(?<=\d{4})|(?<=[%)”»]))[.!?]\s+(?=[^\W\da-zß-ÿа-я])|\n+")


@dataclass(frozen=True, slots=True)
class Known:
    """An article as it is read before it is retold, with the figures that its gold tells the same way."""

    case: Case
    reading: Extraction
    right: tuple[Fact, ...]

    @property
    def text(self) -> str:
        return self.case.article.text

    def sentences(self) -> Iterator[Span]:
        """The sentences of prose that hold a figure read rightly, with their stop."""
        ends = [(m.start() + (not m[0].startswith("\n")), m.end()) for m in _STOP.finditer(self.text)]
        start = 0
        for end, behind in [*ends, (len(self.text), len(self.text))]:
            span, told = Span(start, end), self.text[start:end]
            start = behind
            prose = (
                told.endswith(".")
                and len(told.split()) >= SHORTEST
                and re.match(r"[^\W\d_][^\W\d_]*[a-zß-ÿа-яё’']|\w ", told)
            )
            if prose and any(fact.span.overlaps(span) for fact in self.right):
                yield span


@cache
def words(language: str) -> dict[str, Any]:
    """The words of a language by kind of change."""
    return tomllib.loads((WORDS / f"{language}.toml").read_text(encoding="utf-8"))


def known(language: str) -> list[Known]:
    """The open articles of a language in which a figure is read rightly."""
    opened = [case for case in gold.cases() if case.language == language and not case.aside]
    read = [(case, extract(case.article)) for case in opened]
    told = [Known(case, reading, tuple(_rightly(case, reading))) for case, reading in read]
    return [article for article in told if article.right]


def _rightly(case: Case, reading: Extraction) -> Iterator[Fact]:
    left = [fact for fact in reading.facts if fact.kind is FactKind.FIGURE]
    for want in case.gold.get("trade", []):
        place = gold._place(case.article.text, want)
        fact = next((f for f in left if f.span.overlaps(place) and gold._same_amount(f, want)), None)
        if fact is not None:
            left.remove(fact)
            if _as_told(fact, want):
                yield fact


def _as_told(fact: Fact, want: dict[str, Any]) -> bool:
    figure, growth = fact.figure, want.get("growth")
    read = None if figure.growth is None else str(figure.growth.percent.normalize())
    return (
        (figure.flow, figure.status) == (want["flow"], want.get("status", "observed"))
        and ("period" not in want or figure.period == gold._period(want["period"]))
        and (read is None) == (growth is None)
        and want.get("reporter", figure.reporter) == figure.reporter
        and (want.get("partner", figure.partner) or None) == figure.partner
    )
