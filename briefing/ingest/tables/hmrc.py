"""HMRC: the United Kingdom's trade as the API of uktradeinfo answers (OData), by month, flow, country and goods."""

from __future__ import annotations

import csv
import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from briefing import resource
from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.ingest.documents.limits import Unreadable, shown
from briefing.ingest.tables import cells as cell
from briefing.ingest.tables.areas import area_of
from briefing.ingest.tables.rows import Entries, LeftOut, Plan
from briefing.ingest.tables.table import Series

SOURCE = "national_gb"
_UNITED_KINGDOM = "GB"
_FLOWS = {"1": Flow.IMPORTS, "2": Flow.EXPORTS, "3": Flow.IMPORTS, "4": Flow.EXPORTS}
"""EU imports, EU exports, imports from and exports to other countries."""
_OF_COUNTRY = ("countryid", "countrycodealpha", "countryname")
_OF_GOODS = ("commodityid", "cn8code", "hs6code", "hs4code", "hs2code")
_OTHER_GOODS = (
    "commoditysitcid",
    "commoditysitc2id",
    "sitccommoditycode",
    "sitc1code",
    "sitc2code",
    "sitc3code",
    "sitc4code",
)
_PARTS = {"portid": ("", "-1", "0"), "govregionid": ("",), "suppressionindex": ("", "0")}
"""Breakdowns, and the codes that stand for none: goods whose details are kept back stand among others too."""
_GOODS, _NOT_NAMED = "goods", "the goods of the query"
_ESTIMATES = ("959", "960", "QV", "QR")
"""Trade below the threshold of declarations, which is of no one country."""
_ADVICE = (
    "Ask for sums: $apply=filter(…)/groupby((MonthId,FlowTypeId,CountryId),aggregate(Value with sum as Value)), "
    "with CommodityId among them for goods."
)


def is_answer(data: Any) -> bool:
    """Whether JSON is an answer of the API."""
    if not isinstance(data, Mapping) or not isinstance(data.get("value"), list) or not data["value"]:
        return False
    first = data["value"][0]
    return isinstance(first, Mapping) and "flowtypeid" in _flat(first)


def records(data: Mapping[str, Any], name: str) -> tuple[Plan, tuple[str, ...], list[list[str]]]:
    """The plan, header and rows of an answer. Raises Unreadable (layout) where it says too little, or has parts alone."""
    rows = [_flat(record) for record in data["value"]]
    header = tuple(dict.fromkeys(column for row in rows for column in row))
    missing = [
        what
        for what, columns in (("MonthId", ("monthid", "year")), ("CountryId", _OF_COUNTRY), ("Value", ("value",)))
        if not set(columns) & set(header)
    ]
    if missing:
        sentence = f"“{shown(name)}”: an answer of uktradeinfo without {', '.join(missing)}. {_ADVICE}"
        raise Unreadable(shown(name), "layout", sentence)
    if all(_is_part(row) for row in rows):
        sentence = (
            f"“{shown(name)}”: an answer of uktradeinfo by port or region, without the totals of a country. {_ADVICE}"
        )
        raise Unreadable(shown(name), "layout", sentence)
    if not set(_OF_GOODS + _OTHER_GOODS) & set(header):
        header = (*header, _GOODS)
        rows = [{**row, _GOODS: _NOT_NAMED} for row in rows]
    return _plan(header), header, [[row.get(column, "") for column in header] for row in rows]


def _flat(record: Mapping[str, Any]) -> dict[str, str]:
    """The fields of a record in lower case; those of an expanded table beside the others. A sum of values is the value."""
    found: dict[str, str] = {}
    for name, value in _fields(record):
        column = name.casefold()
        if column in ("totalvalue", "valuesum", "sumvalue"):
            column = "value"
        found.setdefault(column, "" if value is None else str(value).strip())
    return found


def _fields(record: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    nested = []
    for name, value in record.items():
        if isinstance(value, Mapping):
            nested.append(value)
        elif not name.startswith("@"):
            yield name, value
    for inner in nested:
        yield from _fields(inner)


def _is_part(row: Mapping[str, str]) -> bool:
    return any(row.get(column, "") not in whole for column, whole in _PARTS.items())


def _plan(header: Sequence[str]) -> Plan:
    country = tuple(c for c in _OF_COUNTRY if c in header)
    goods = tuple(c for c in (*_OF_GOODS, *_OTHER_GOODS, _GOODS) if c in header)
    parts = tuple(c for c in _PARTS if c in header)
    dates = ("monthid",) if "monthid" in header else tuple(c for c in ("year", "monthnumeric") if c in header)

    def what(cells: Mapping[str, str], period: Period) -> Entries:
        if _is_part(cells):
            raise LeftOut("details")
        if any(cells[c] in _ESTIMATES for c in country):
            raise LeftOut("groups")
        flow = _FLOWS.get(cells["flowtypeid"]) or cell.flow(cells["flowtypeid"])
        product = _product({c: cells[c] for c in goods})
        return (
            (
                "value",
                Series(
                    reporter=_UNITED_KINGDOM,
                    partner=_partner([cells[c] for c in country], period),
                    flow=flow,
                    source=SOURCE,
                    currency="GBP",
                    valuation="CIF" if flow is Flow.IMPORTS else "FOB",
                    classification="" if product == "TOTAL" else "CN8" if len(product) == 8 else "HS",
                    product=product,
                ),
            ),
        )

    def when(cells: Mapping[str, str]) -> Period:
        if "monthid" in cells or not cells.get("monthnumeric"):
            return cell.period(cells.get("monthid") or cells["year"])
        return cell.period(f"{cells['year']}-{int(cells['monthnumeric']):02d}")

    return Plan("hmrc_api", key=("flowtypeid", *country, *goods, *parts), dates=dates, what=what, when=when)


def _partner(told: Sequence[str], period: Period) -> str:
    found = next((a for t in told if (a := _numbers().get(t) or area_of(t, period))), None)
    return cell.area(found, "partner", told[-1])


@functools.cache
def _numbers() -> Mapping[str, str]:
    """The numbers of countries that customs used before their letters, as HMRC still does."""
    with resource.path("tables", "geonom.csv").open(encoding="utf-8", newline="") as file:
        return {row["number"]: row["alpha2"] for row in csv.DictReader(file)}


def _product(told: Mapping[str, str]) -> str:
    """The code of the goods; where the answer names none, those of the query, which only the user knows.

    Raises LeftOut for goods in another scheme and for estimates, which have negative numbers.
    """
    for column in _OF_GOODS:
        code = told.get(column, "")
        if column == "commodityid" and code:
            if not re.fullmatch(r"\d{7,8}", code):
                raise LeftOut("details")
            return code.zfill(8)
        if code:
            if not re.fullmatch(r"(\d\d){1,4}", code):
                raise cell.Doubt("product", code, ("TOTAL",))
            return code
    if _GOODS not in told:
        raise LeftOut("details")
    if told[_GOODS] != "TOTAL" and not re.fullmatch(r"(\d\d){1,4}", told[_GOODS]):
        raise cell.Doubt("product", told[_GOODS], ("TOTAL",))
    return told[_GOODS]
