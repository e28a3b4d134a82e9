"""Our own tidy CSV: one value a row, every field spelled out; what an export writes and anyone can make by hand."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from briefing.core.fact import Qualifier
from briefing.core.period import Period
from briefing.core.trade import ARTICLE, Basis
from briefing.ingest.tables import cells as cell
from briefing.ingest.tables.areas import area_of
from briefing.ingest.tables.rows import LeftOut, Plan
from briefing.ingest.tables.table import Series

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
_MARKS = ("status", "flags", "locator")


def plan(header: Sequence[str]) -> Plan | None:
    """The plan for a tidy table. Figures that an export took from articles are left out: the article is their source."""
    if not set(REQUIRED) <= set(header):
        return None
    key = tuple(c for c in COLUMNS if c in header and c not in ("period", "value", *_MARKS))
    return Plan(
        FORMAT,
        key=key,
        dates=("period",),
        what=lambda cells, period: (("value", _series(cells, period)),),
        when=lambda cells: cell.period(cells["period"]),
        marks=tuple(c for c in _MARKS if c in header),
        standing=_standing,
        place=lambda cells: cells.get("locator", ""),
        number=cell.decimal_text,
    )


def _standing(cells: Mapping[str, str], given: bool) -> tuple[str, str]:
    status = cells.get("status") or ("ok" if given else "missing")
    if status not in _STATUSES:
        raise cell.Doubt("status", status, _STATUSES)
    return status, cells.get("flags", "")


def _series(cells: Mapping[str, str], period: Period) -> Series:
    if cells["source"] == ARTICLE:
        raise LeftOut("from_articles")
    if not _SOURCE.fullmatch(cells["source"]):
        raise cell.Doubt("source", cells["source"])
    measure = cells.get("measure") or "VALUE"
    if measure == "VALUE":
        cell.money(cells["multiplier"], cells["currency"])
    elif not re.fullmatch("[0-9]{0,2}", cells["multiplier"]):
        raise cell.Doubt("multiplier", cells["multiplier"])
    return Series(
        reporter=cell.area(area_of(cells["reporter"], period), "reporter", cells["reporter"]),
        partner=cell.area(area_of(cells["partner"], period), "partner", cells["partner"]),
        flow=cell.flow(cells["flow"]),
        source=cells["source"],
        scale=int(cells["multiplier"] or 0),
        currency=cells["currency"] or None,
        basis=cell.one_of(Basis, cells.get("basis") or Basis.REPORTED, "basis"),
        measure=measure,
        valuation=cells.get("valuation") or "UNKNOWN",
        classification=cells.get("classification", ""),
        product=cells.get("product") or "TOTAL",
        vintage=cell.day(cells.get("vintage", ""), "vintage"),
        qualifier=cell.one_of(Qualifier, cells.get("qualifier") or Qualifier.EXACT, "qualifier"),
    )
