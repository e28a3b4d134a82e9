"""Our own tidy CSV: one value a row, every field spelled out; what an export writes and anyone can make by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from briefing.core.fact import Qualifier
from briefing.core.trade import ARTICLE, Basis, Observation
from briefing.ingest.tables import cells as cell
from briefing.ingest.tables.rows import LeftOut, read_rows
from briefing.ingest.tables.table import TableRead, Workbook

FORMAT = "briefing_tidy"
REQUIRED = ("reporter", "partner", "flow", "period", "value", "multiplier", "currency", "source")
OPTIONAL = (
    "measure",
    "valuation",
    "classification",
    "product",
    "basis",
    "vintage",
    "status",
    "qualifier",
    "flags",
    "locator",
)
COLUMNS = REQUIRED + OPTIONAL
"""The columns; others are ignored. Periods in any notation of the period grammar, values with a decimal dot."""

_SOURCE = re.compile(r"[a-z0-9_]{1,40}")
_STATUSES = ("ok", "provisional", "estimated", "confidential", "missing", "not_applicable", "break", "implausible")


def accepts(book: Workbook) -> bool:
    """Whether the header has all the columns that a tidy table needs."""
    return set(REQUIRED) <= set(book.header)


def read(book: Workbook) -> TableRead:
    """The rows of a tidy table. Figures that an export took from articles are left out: the article is their source."""

    def record(cells: Mapping[str, str], place: str) -> Iterator[Observation]:
        if cells["source"] == ARTICLE:
            raise LeftOut("from_articles")
        yield _observation(cells, place, book.name)

    return read_rows(book, FORMAT, record)


def _observation(cells: Mapping[str, str], place: str, file: str) -> Observation:
    period = cell.period(cells["period"])
    amount = cell.amount(cells["value"], cells["multiplier"], cells["currency"])
    status = cells.get("status") or ("ok" if amount else "missing")
    if status not in _STATUSES:
        raise cell.Doubt("status", status)
    if not _SOURCE.fullmatch(cells["source"]):
        raise cell.Doubt("source", cells["source"])
    origin = cells.get("locator", "")
    return Observation(
        key="",
        reporter=cell.area(cells["reporter"], "reporter", period),
        partner=cell.area(cells["partner"], "partner", period),
        flow=cell.flow(cells["flow"]),
        period=period,
        amount=amount,
        source=cells["source"],
        basis=cell.one_of(Basis, cells.get("basis") or Basis.REPORTED, "basis"),
        vintage=cell.day(cells.get("vintage", ""), "vintage"),
        locator=f"{place}: {origin}" if origin else place,
        file=file,
        measure=cells.get("measure") or "VALUE",
        valuation=cells.get("valuation") or "UNKNOWN",
        classification=cells.get("classification", ""),
        product=cells.get("product") or "TOTAL",
        status=status,
        flags_raw=cells.get("flags", ""),
        frequency=period.frequency,
        qualifier=cell.one_of(Qualifier, cells.get("qualifier") or Qualifier.EXACT, "qualifier"),
    )
