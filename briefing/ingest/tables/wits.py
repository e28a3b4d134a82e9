"""World Bank WITS: the advanced query, the table by product, and the wide country summary."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.ingest.tables import cells as cell
from briefing.ingest.tables.areas import area_of
from briefing.ingest.tables.rows import Entries, LeftOut, Plan
from briefing.ingest.tables.table import Series

SOURCE = "wits"
_ADVANCED = ("reporteriso3", "partneriso3", "year", "tradeflowname", "productcode")
_BY_PRODUCT = ("reporter", "tradeflow", "productcode", "year", "partner")
_SUMMARY = ("reporter", "partner", "product categories", "indicator type", "indicator")
_THOUSAND = re.compile(r"trade ?value(?: in)? 1000 ?usd")
_OLD_CODES = {"ROM": "RO", "ZAR": "CD", "TMP": "TL", "SUD": "SD", "MNT": "ME", "SER": "RS", "EUN": "EU"}
_MILLIONS = re.compile(r"(exports|imports|trade) \((?:in )?us\$ (mil|thousand)\)(?:-top 5 (export|import) partner)?")
_TOTAL_WORDS = ("total", "all products", "...", "")


def _area(text: str, field: str, period: Period) -> str:
    name = text.strip()
    return cell.area(_OLD_CODES.get(name) or area_of(name, period), field, text)


def _series(
    reporter: str, partner: str, flow: Flow, product: str, classification: str, scale: int, period: Period
) -> Series:
    total = product.casefold() in _TOTAL_WORDS
    return Series(
        reporter=_area(reporter, "reporter", period),
        partner=_area(partner, "partner", period),
        flow=flow,
        source=SOURCE,
        scale=scale,
        currency="USD",
        valuation="CIF" if flow in (Flow.IMPORTS, Flow.RE_IMPORTS) else "FOB",
        classification="" if total else classification,
        product="TOTAL" if total else product,
    )


def query(header: Sequence[str]) -> Plan | None:
    """The plan for the advanced query and for the table by product; values are thousand USD, as their column says."""
    value = next((c for c in header if _THOUSAND.fullmatch(c)), None)
    for layout, reporter, partner, flow in (
        (_ADVANCED, "reporteriso3", "partneriso3", "tradeflowname"),
        (_BY_PRODUCT, "reporter", "partner", "tradeflow"),
    ):
        if value and set(layout) <= set(header):
            return _query(header, value, reporter, partner, flow)
    return None


def _query(header: Sequence[str], value: str, reporter: str, partner: str, flow: str) -> Plan:
    nomenclature = ("nomenclature",) if "nomenclature" in header else ()

    def what(cells: Mapping[str, str], period: Period) -> Entries:
        classification = cells.get("nomenclature") or "HS"
        series = _series(
            cells[reporter], cells[partner], cell.flow(cells[flow]), cells["productcode"], classification, 3, period
        )
        return ((value, series),)

    return Plan(
        "wits_query",
        key=(reporter, partner, flow, "productcode", *nomenclature),
        dates=("year",),
        what=what,
        when=lambda cells: cell.period(cells["year"]),
    )


def summary(header: Sequence[str]) -> Plan | None:
    """The plan for the country summary: one column per year, the unit in the indicator's words."""
    if not set(_SUMMARY) <= set(header):
        return None
    years = {c: Period.year(int(c)) for c in header if re.fullmatch("(19|20)[0-9]{2}", c)}
    if not years:
        return None

    def what(cells: Mapping[str, str], period: Period) -> Entries:
        found = _MILLIONS.fullmatch(cells["indicator"].casefold())
        if found is None or cells["partner"] == "...":
            raise LeftOut("other_indicators")
        word = found[3] or found[1]
        flow = Flow.EXPORTS if word.startswith("export") else Flow.IMPORTS
        scale = 6 if found[2] == "mil" else 3
        product = cells["product categories"]
        return (("", _series(cells["reporter"], cells["partner"], flow, product, "WITS", scale, period)),)

    return Plan("wits_summary", key=_SUMMARY, dates=(), what=what, when=lambda _: Period.year(2000), spread=years)
