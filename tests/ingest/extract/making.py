"""Articles from plain lines for the tests of the extractor, and short views of what was read."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from briefing.core.article import Article, Block, BlockKind
from briefing.core.fact import Fact, FactKind, Mention
from briefing.core.passage import Span
from briefing.core.period import Month, Period
from briefing.ingest.extract import Extraction, extract

PUBLISHED = dt.date(2025, 2, 12)
"""A Wednesday: the publication date of the acceptance table."""


def article(text: str, language: str | None = None, published: dt.date | None = PUBLISHED) -> Article:
    """An article whose lines are paragraphs; a line that begins with # is its title, with ~ furniture."""
    blocks, at, title = [], 0, ""
    for line in text.split("\n"):
        if line:
            kind = {"#": BlockKind.TITLE, "~": BlockKind.FURNITURE}.get(line[0], BlockKind.PARAGRAPH)
            blocks.append(Block(kind, Span(at, at + len(line))))
            title = line if kind is BlockKind.TITLE else title
        at += len(line) + 1
    return Article(text, title, "0" * 64, language, tuple(blocks), published)


def read(text: str, language: str | None = None, published: dt.date | None = PUBLISHED) -> Extraction:
    return extract(article(text, language, published))


def of_kind(extraction: Extraction, kind: FactKind) -> list[Fact]:
    return [f for f in extraction.facts if f.kind is kind]


def figures(extraction: Extraction) -> list[Fact]:
    return of_kind(extraction, FactKind.FIGURE)


def values(extraction: Extraction, kind: FactKind) -> list[str]:
    found = [f.payload for f in of_kind(extraction, kind)]
    return [p.value for p in found if isinstance(p, Mention)]


def period(text: str) -> Period:
    """ "2024", "2024-10" or "2024-01/2024-08"."""
    if len(text) == 4:
        return Period.year(int(text))
    first, _, last = text.partition("/")
    a, b = (Month(*map(int, part.split("-"))) for part in (first, last or first))
    return Period(a, b)


def told(fact: Fact) -> dict[str, object]:
    """A figure as the acceptance table writes it."""
    figure = fact.figure
    row: dict[str, object] = {
        "flow": figure.flow.value,
        "status": figure.status.value,
        "qualifier": figure.qualifier.value,
    }
    if figure.amount is not None:
        row["value"], row["currency"] = figure.amount.value, figure.amount.currency
    if figure.period is not None:
        row["period"] = figure.period
    if figure.growth is not None:
        row["growth"], row["base"] = figure.growth.percent, figure.growth.base
    if figure.product is not None:
        row["product"] = figure.product
    return row


def wanted(
    flow: str,
    value: str | None,
    currency: str | None,
    when: str | None,
    *,
    growth: str | None = None,
    base: str | None = None,
    status: str = "observed",
    qualifier: str = "exact",
    product: str | None = None,
) -> dict[str, object]:
    """What `told` must give."""
    row: dict[str, object] = {"flow": flow, "status": status, "qualifier": qualifier}
    if value is not None:
        row["value"], row["currency"] = Decimal(value), currency
    if when is not None:
        row["period"] = period(when)
    if growth is not None:
        row["growth"] = Decimal(growth)
        row["base"] = period(base) if base else period(when).shifted(-1) if when else None
    if product is not None:
        row["product"] = product
    return row
