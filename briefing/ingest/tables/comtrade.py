"""UN Comtrade: the current columns as CSV and JSON, and the 22 and 35 columns of the older download."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from briefing.core.fact import Flow
from briefing.core.period import Frequency, Period
from briefing.ingest.tables import cells as cell
from briefing.ingest.tables.areas import area_of_number
from briefing.ingest.tables.rows import Entries, LeftOut, Plan
from briefing.ingest.tables.table import Series

SOURCE = "comtrade"
_NEEDED = ("period", "reportercode", "flowcode", "partnercode", "cmdcode", "primaryvalue")
_TOTALS: Mapping[str, tuple[str, ...]] = {
    "partner2code": ("0", ""),
    "customscode": ("C00", ""),
    "motcode": ("0", "-1", ""),
    "moscode": ("0", "-1", ""),
}
"""The breakdowns, and the codes that stand for all of each: only where all are total is the row one."""
_FLOWS = {"M": Flow.IMPORTS, "X": Flow.EXPORTS, "RX": Flow.RE_EXPORTS, "RM": Flow.RE_IMPORTS}
_OLD_FLOWS = {"1": Flow.IMPORTS, "2": Flow.EXPORTS, "3": Flow.RE_EXPORTS, "4": Flow.RE_IMPORTS}
_PARTIAL_FLOWS = re.compile("MIP|MOP|XIP|XOP|FM|DX")
_SERVICES = re.compile("EB", re.IGNORECASE)
"""Classifications of services (EBOPS), whose totals are none of goods."""
_UNITS = {"A": Frequency.YEAR, "Q": Frequency.QUARTER, "M": Frequency.MONTH}
_OLD_NEEDED = ("year", "period", "tradeflow", "reporter", "partner", "commoditycode")
_OLD_TOTALS = {"2ndpartnercode": ("0", ""), "customsproccode": ("C00", ""), "modeoftransportcode": ("0", "")}


def current(header: Sequence[str]) -> Plan | None:
    """The plan for the current columns, in any order; None when the needed ones are not there."""
    if not set(_NEEDED) <= set(header):
        return None
    breakdowns = tuple(c for c in _TOTALS if c in header)
    frequency = ("freqcode",) if "freqcode" in header else ()
    kind = ("typecode",) if "typecode" in header else ()
    classification = ("classificationcode",) if "classificationcode" in header else ()
    return Plan(
        "comtrade",
        key=("reportercode", "flowcode", "partnercode", "cmdcode", *breakdowns, *classification, *kind),
        dates=("period", *frequency),
        what=lambda c, p: _current(c, p, breakdowns),
        when=_when,
        marks=("legacyestimationflag",) if "legacyestimationflag" in header else (),
        standing=_standing,
    )


def _when(cells: Mapping[str, str]) -> Period:
    period = cell.period(cells["period"])
    unit = cells.get("freqcode", "")
    if unit and _UNITS.get(unit) is not period.frequency:
        raise cell.Doubt("period", cells["period"])
    return period


def _current(cells: Mapping[str, str], period: Period, breakdowns: Sequence[str]) -> Entries:
    if any(cells[c] not in _TOTALS[c] for c in breakdowns):
        raise LeftOut("details")
    if cells.get("typecode", "").upper() == "S" or _SERVICES.match(cells.get("classificationcode", "")):
        raise LeftOut("other_indicators")
    code = cells["flowcode"].upper()
    if _PARTIAL_FLOWS.fullmatch(code):
        raise LeftOut("details", code)
    flow = _FLOWS.get(code) or cell.flow(cells["flowcode"])
    product = cells["cmdcode"] or "TOTAL"
    series = _series(
        cells["reportercode"], cells["partnercode"], flow, product, cells.get("classificationcode"), period
    )
    return (("primaryvalue", series),)


def _series(
    reporter: str, partner: str, flow: Flow, product: str, classification: str | None, period: Period
) -> Series:
    total = product.upper() == "TOTAL"
    return Series(
        reporter=cell.area(area_of_number(reporter, period), "reporter", reporter),
        partner=cell.area(area_of_number(partner, period), "partner", partner),
        flow=flow,
        source=SOURCE,
        currency="USD",
        valuation="CIF" if flow in (Flow.IMPORTS, Flow.RE_IMPORTS) else "FOB",
        classification="" if total else classification or "HS",
        product="TOTAL" if total else product,
    )


def _standing(cells: Mapping[str, str], given: bool) -> tuple[str, str]:
    # 2, 4 and 6 tell of estimated quantities and weights; the value itself is as reported.
    flag = next(iter(cells.values()), "")
    return "ok" if given else "missing", flag if flag != "0" else ""


def records(data: Sequence[Mapping[str, Any]]) -> tuple[Plan, tuple[str, ...], list[list[str]]] | None:
    """The plan, header and rows of the records in an answer of the API; None for records of another kind."""
    columns: dict[str, str] = {}
    for record in data:
        for name in record:
            columns.setdefault(name, name.casefold())
    header = tuple(columns.values())
    plan = current(header)
    if plan is None:
        return None
    return plan, header, [["" if (v := record.get(c)) is None else str(v) for c in columns] for record in data]


def legacy(header: Sequence[str]) -> Plan | None:
    """The plan for the older download; re-saved copies drop blanks and "(US$)" from the names."""
    names = {re.sub(r"\(us\$\)|[^a-z0-9]", "", c): c for c in header if c}
    if not set(_OLD_NEEDED) <= set(names) or "tradevalue" not in names:
        return None
    breakdowns = tuple(c for c in _OLD_TOTALS if c in names)
    by = (
        *_OLD_NEEDED[2:],
        *(c for c in ("tradeflowcode", "reportercode", "partnercode", "classification") if c in names),
    )
    flag = names.get("flag")

    def what(cells: Mapping[str, str], period: Period) -> Entries:
        found = {c: cells[names[c]] for c in (*by, *breakdowns)}
        if _SERVICES.match(found.get("classification", "")):
            raise LeftOut("other_indicators")
        if any(found[c] not in _OLD_TOTALS[c] for c in breakdowns):
            raise LeftOut("details")
        return ((names["tradevalue"], _legacy(found, period)),)

    return Plan(
        "comtrade_legacy",
        key=tuple(names[c] for c in (*by, *breakdowns)),
        dates=(names["period"],),
        what=what,
        when=lambda cells: cell.period(cells[names["period"]]),
        marks=(flag,) if flag else (),
        standing=_standing,
    )


def _legacy(cells: Mapping[str, str], period: Period) -> Series:
    flow = _OLD_FLOWS.get(cells.get("tradeflowcode", "")) or cell.flow(cells["tradeflow"])
    reporter, partner = (cells.get(f"{side}code") or cells[side] for side in ("reporter", "partner"))
    return _series(reporter, partner, flow, cells["commoditycode"], cells.get("classification"), period)
