"""World Bank WITS: the advanced query, the table by product, the wide country summary, and the API's SDMX-JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

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


_DIMENSIONS = ("REPORTER", "PARTNER", "PRODUCTCODE", "INDICATOR")
_INDICATORS = {"XPRT-TRD-VL": Flow.EXPORTS, "MPRT-TRD-VL": Flow.IMPORTS}
_REGIONS = frozenset(("EAS", "ECS", "LCN", "MEA", "NAC", "SAS", "SSF"))
"""The World Bank's regions, which stand beside the countries when all partners are asked for."""


def is_sdmx_json(data: Any) -> bool:
    """Whether JSON is an answer of WITS: SDMX-JSON 1.0 whose series have its dimensions."""
    try:
        ids = {str(d["id"]) for d in data["structure"]["dimensions"]["series"]}
    except (KeyError, TypeError):
        return False
    return set(_DIMENSIONS) <= ids and isinstance(data.get("dataSets"), list)


def sdmx_json(data: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, str], str, Any]]:
    """The observations of an answer: place, codes of the series, year, value (None if there is none).

    Raises KeyError, TypeError, ValueError, IndexError for an answer that is not whole.
    """
    dims = data["structure"]["dimensions"]
    times = [str(v.get("id") or v.get("name")) for v in dims["observation"][0]["values"]]
    for n, part in enumerate(data["dataSets"]):
        for key, series in part["series"].items():
            at = [int(i) for i in key.split(":")]
            codes = {str(d["id"]): str(d["values"][i]["id"]) for d, i in zip(dims["series"], at, strict=True)}
            for time, found in series["observations"].items():
                yield f"dataSets[{n}].series.{key}.observations.{time}", codes, times[int(time)], found[0]


def sdmx_json_value(
    codes: Mapping[str, str], year: str, value: Any
) -> tuple[Series, Period, str | None, tuple[str, str]]:
    """An observation as series, period, digits and standing; values are thousand US dollars. Raises Doubt or LeftOut."""
    period = cell.period(year)
    flow = _INDICATORS.get(codes["INDICATOR"])
    if flow is None:
        raise LeftOut("other_indicators")
    if {codes["REPORTER"].upper(), codes["PARTNER"].upper()} & _REGIONS:
        raise LeftOut("groups")
    series = _series(codes["REPORTER"].upper(), codes["PARTNER"].upper(), flow, codes["PRODUCTCODE"], "WITS", 3, period)
    digits = None if value is None else cell.machine_decimal(str(value))
    if digits is None and value is not None:
        raise cell.Doubt("value", str(value))
    return series, period, digits, ("ok" if digits is not None else "missing", "")
