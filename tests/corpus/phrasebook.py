"""Phrases: single sentences as newsrooms write them, each with the figures it must yield.

`phrases/xx.txt` holds blocks parted by blank lines: the sentence, then a line a figure — flow (T X M B), value, currency,
period ("2024", "2024-01..09", "2023-04/2024-03"), growth in per cent, status, "product", whose and with whom ("AT>DE", "->-" for
nobody's that is known; asked only where it is given) — or "-" alone when it holds none. "-" stands for what is not said; "@date" at
the end of a sentence is the day it was published. A line that begins with E is an event it must yield: kind, round, date (the last
day behind a slash), city, format and status; only sentences with such a line, or with "-" alone, are asked for their events.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from briefing.core.article import Article, Certainty
from briefing.core.fact import EventMention, Fact, FactKind
from briefing.core.period import Month, Period
from briefing.ingest.documents import read_document
from briefing.ingest.extract import extract

HERE = Path(__file__).resolve().parent / "phrases"
PUBLISHED = date(2025, 2, 12)
_EVENT = "E "
_FLOWS = {"T": "turnover", "X": "exports", "M": "imports", "B": "balance"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """One figure a phrase must yield; `growth` None is not asked, `period` None is not known."""

    flow: str
    value: Decimal | None
    """None of a change told without an amount."""
    currency: str | None
    period: Period | None
    growth: Decimal | None = None
    status: str = "observed"
    product: bool = False
    sides: str | None = None
    """Reporter and partner as "AT>DE", "-" for one that is not known; None is not asked."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence in a language with its figures."""

    language: str
    text: str
    published: date = PUBLISHED
    wanted: tuple[Wanted, ...] = field(default=())
    events: tuple[str, ...] | None = None
    """The events it must yield as "kind round date city format status"; None is not asked."""

    def article(self) -> Article:
        """The sentence as an article of its own."""
        article = read_document(self.text.encode(), "phrase.txt")
        return replace(article, published=self.published, published_certainty=Certainty.STATED, language=self.language)


def phrases() -> Iterator[Phrase]:
    """All phrases of all languages."""
    for path in sorted(HERE.glob("??.txt")):
        for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
            text, *lines = block.splitlines()
            text, _, day = text.partition(" @")
            yield parsed(path.stem, text, date.fromisoformat(day) if day else PUBLISHED, lines)


def parsed(language: str, text: str, published: date, lines: Sequence[str]) -> Phrase:
    """A phrase from its sentence and the lines that say what it must yield."""
    wanted = tuple(_wanted(line) for line in lines if line != "-" and not line.startswith(_EVENT))
    events = tuple(line.removeprefix(_EVENT) for line in lines if line.startswith(_EVENT))
    return Phrase(language, text, published, wanted, events if events or "-" in lines else None)


def _wanted(line: str) -> Wanted:
    flow, value, currency, period, *rest = line.split()
    sides = next((word for word in rest if ">" in word), None)
    growth = next((Decimal(word) for word in rest if word[0] in "+-" and ">" not in word), None)
    status = next((word for word in rest if word in ("target", "forecast", "delta")), "observed")
    money = None if currency == "-" else currency
    amount = None if value == "-" else Decimal(value)
    return Wanted(_FLOWS[flow], amount, money, _period(period), growth, status, "product" in rest, sides)


def _period(text: str) -> Period | None:
    if text == "-":
        return None
    opened, over, closed = text.partition("/")
    if over:
        start, end = (Month(*map(int, part.split("-"))) for part in (opened, closed))
        return Period(start, end)
    year, _, months = text.partition("-")
    if not months:
        return Period.year(int(year))
    first, _, last = months.partition("..")
    return Period(Month(int(year), int(first)), Month(int(year), int(last or first)))


def misses(phrase: Phrase) -> list[str]:
    """What a reading of the phrase lacks or has too much, empty when it is right."""
    facts = extract(phrase.article()).facts
    left = [f for f in facts if f.kind is FactKind.FIGURE]
    found: list[str] = []
    if phrase.events is not None:
        found += _other_events(phrase.events, [f.event for f in facts if f.kind is FactKind.EVENT])
    for want in phrase.wanted:
        hit = next((f for f in left if _tells(f, want)), None)
        if hit is None:
            found.append(f"no figure {want.value or want.growth}")
            continue
        left.remove(hit)
        found += _differences(want, hit)
    return found + [f"unwanted {f.quote!r} {f.figure.flow}" for f in left]


def _tells(fact: Fact, want: Wanted) -> bool:
    """Whether a figure has the amount wanted, or without one the change."""
    amount, growth = fact.figure.amount, fact.figure.growth
    if want.value is None:
        return amount is None and growth is not None and growth.percent == want.growth
    return amount is not None and abs(amount.value) == abs(want.value)


def _differences(want: Wanted, hit: Fact) -> Iterator[str]:
    figure = hit.figure
    amount = figure.amount
    pairs = (
        ("flow", want.flow, figure.flow.value), ("value", want.value, amount.value if amount else None),
        ("currency", want.currency, amount.currency if amount else None), ("period", want.period, figure.period),
        ("status", want.status, figure.status.value), ("product", want.product, figure.product is not None),
    )  # fmt: skip
    yield from (f"{want.value}: {name} is {got}, not {wanted}" for name, wanted, got in pairs if wanted != got)
    sides = f"{figure.reporter or '-'}>{figure.partner or '-'}"
    if want.sides is not None and want.sides != sides:
        yield f"{want.value}: sides are {sides}, not {want.sides}"
    got = figure.growth.percent if figure.growth else None
    if want.growth is not None and got != want.growth:
        yield f"{want.value}: growth is {got}, not {want.growth}"
    if want.growth is None and got is not None:
        yield f"{want.value}: growth {got} is not said"


def _other_events(wanted: Sequence[str], events: Sequence[EventMention]) -> Iterator[str]:
    """The events missed and those too many. A date may be told less sharply than it is read."""
    left = list(events)
    for line in wanted:
        kind, number, when, city, form, status = re.match(r"(\S+) (\S+) (\S+) (.+) (\S+) (\S+)$", line).groups()  # type: ignore[union-attr]
        hit = next((e for e in left if _shown(e) == (kind, number, city, form, status) and _told(e, when)), None)
        if hit is None:
            yield f"no event {line}"
        else:
            left.remove(hit)
    yield from (f"unwanted event {' '.join(_shown(e))} {e.when and e.when.first}" for e in left)


def _shown(event: EventMention) -> tuple[str, str, str, str, str]:
    form = event.format.value if event.format else "-"
    return event.kind.value, str(event.round or "-"), event.city or "-", form, event.status.value


def _told(event: EventMention, when: str) -> bool:
    if when == "-" or event.when is None:
        return event.when is None and when == "-"
    first, _, last = when.partition("/")
    return event.when.first.isoformat().startswith(first) and event.when.last.isoformat().startswith(last)
