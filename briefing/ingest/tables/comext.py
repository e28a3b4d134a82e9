"""Eurostat Comext: the relational view that its download page gives, and a plain list of monthly values in euro."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from briefing.core.trade import Basis, Observation
from briefing.ingest.tables import cells as cell
from briefing.ingest.tables.rows import LeftOut, read_rows
from briefing.ingest.tables.table import TableRead, Workbook

SOURCE = "comext"
_RELATIONAL = {"reporter", "partner", "product", "flow", "stat_procedure", "period", "value_in_eur"}
_PLAIN = {"reporter", "partner", "flow", "period", "value_eur"}
_ALL_PROCEDURES = "T"


def accepts(book: Workbook) -> bool:
    """Whether the header is one of the two layouts; both name the euro in their value column."""
    return any(layout.issubset(book.header) for layout in (_RELATIONAL, _PLAIN))


def read(book: Workbook) -> TableRead:
    """Full euro amounts at the border (statistical value). Rows of single customs procedures are details, not totals."""
    relational = _RELATIONAL.issubset(book.header)

    def record(cells: Mapping[str, str], place: str) -> Iterator[Observation]:
        if relational and cells["stat_procedure"].partition("-")[0] != _ALL_PROCEDURES:
            raise LeftOut("details")
        product = cells["product"].partition("-")[0] if relational else "TOTAL"
        retrieved = cells.get("retrieved", "")
        yield _observation(
            cells, place, book.name, cells["value_in_eur" if relational else "value_eur"], product, retrieved
        )

    return read_rows(book, "comext_relational" if relational else "comext_monthly", record)


def _observation(
    cells: Mapping[str, str], place: str, file: str, value: str, product: str, retrieved: str
) -> Observation:
    period = cell.period(cells["period"])
    amount = cell.amount(value, "0", "EUR")
    return Observation(
        key="",
        reporter=cell.area(cells["reporter"], "reporter", period),
        partner=cell.area(cells["partner"], "partner", period),
        flow=cell.flow(cells["flow"]),
        period=period,
        amount=amount,
        source=SOURCE,
        basis=Basis.REPORTED,
        locator=place,
        file=file,
        valuation="STAT",
        classification=_classification(product),
        product=product,
        status="ok" if amount else "missing",
        flags_raw=f"retrieved {retrieved}" if retrieved else "",
        frequency=period.frequency,
    )


def _classification(product: str) -> str:
    if not re.fullmatch("[0-9]+", product):
        return ""
    return "CN8" if len(product) == 8 else "HS"
