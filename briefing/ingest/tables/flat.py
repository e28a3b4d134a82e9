"""Flat files: one figure a row, of several offices whose columns differ only in their names (resources/tables/flat.toml)."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Mapping, Sequence
from typing import Any

from briefing import resource
from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.core.trade import Basis
from briefing.ingest.tables import cells as cell
from briefing.ingest.tables.areas import area_of, is_country
from briefing.ingest.tables.rows import Entries, LeftOut, Plan
from briefing.ingest.tables.table import Series
from briefing.ingest.tables.units import Unit, unit_of

_ALL_GOODS = ("", "_T", "T", "TOTAL", "TO", "_Z")
_GOODS = re.compile(r"(?:HS\d{2,4}_)?(\d{2}|\d{4}|\d{6})")
_STATUSES = {"E": "estimated", "P": "provisional", "B": "break", "C": "confidential", "M": "missing", "O": "missing"}
_SCALES = {"0", "3", "6", "9"}


@functools.cache
def _files() -> Sequence[Mapping[str, Any]]:
    with resource.path("tables", "flat.toml").open("rb") as file:
        return tuple(tomllib.load(file)["file"])


def plan(header: Sequence[str]) -> Plan | None:
    """The plan for a file whose columns the list knows; None for another."""
    found = next((f for f in _files() if set(f["needed"]) <= set(header)), None)
    return _plan(found, header) if found is not None else None


def _plan(file: Mapping[str, Any], header: Sequence[str]) -> Plan:
    def column(name: str) -> str:
        """The column that holds a thing; empty where the file has none."""
        named = file.get(name, "")
        return next((c for c in ([named] if isinstance(named, str) else named) if c in header), "")

    holders = {n: column(n) for n in ("reporter", "partner", "flow", "scale", "currency", "unit", "kind")}
    product = next((c for c in file.get("products", ()) if c in header), "")
    totals = {c: texts for c, texts in file.get("totals", {}).items() if c in header}
    period, part, status = column("period"), column("part"), column("status")
    key = tuple(dict.fromkeys(c for c in (*holders.values(), product, *totals) if c))

    def what(cells: Mapping[str, str], when: Period) -> Entries:
        if any(cells[c] not in texts for c, texts in totals.items()):
            raise LeftOut("details")
        given = {n: cells[c] if c else "" for n, c in holders.items()}
        return ((file["value"], _series(file, given, cells[product] if product else "", when)),)

    def when(cells: Mapping[str, str]) -> Period:
        of = cells.get(part, "") if part else ""
        year = cells[period]
        return cell.period(year if of in ("", "A") else f"{year}-{of}")

    return Plan(
        file["format"],
        key=key,
        dates=(period, part) if part else (period,),
        what=what,
        when=when,
        marks=(status,) if status else (),
        standing=_standing,
        missing=frozenset({"", "..", "x", "F", "NaN", "..."}),
    )


def _series(file: Mapping[str, Any], given: Mapping[str, str], product: str, period: Period) -> Series:
    flow = _flow(file, given["flow"])
    unit = _unit(file, given)
    goods = _GOODS.fullmatch(product)
    if goods is None and product.upper() not in _ALL_GOODS:
        raise LeftOut("details")
    kind = given["kind"]
    if kind and kind not in file["kinds"]:
        raise LeftOut("details")
    return Series(
        reporter=_area(file, given["reporter"], "reporter", period),
        partner=_area(file, given["partner"], "partner", period),
        flow=flow,
        source=file["kinds"][kind] if kind else file.get("source", file["format"]),
        scale=unit.scale or 0,
        currency=unit.currency,
        basis=Basis(file.get("basis", Basis.REPORTED)),
        valuation=file.get("valuation", "UNKNOWN"),
        classification="HS" if goods else "",
        product=goods[1] if goods else "TOTAL",
    )


def _flow(file: Mapping[str, Any], code: str) -> Flow:
    named = file["flows"].get(code)
    if named is None and file["flow"] == "indicator code":
        raise LeftOut("other_indicators")
    if named == "":
        raise LeftOut("details")
    return Flow(named) if named else cell.flow(code)


def _unit(file: Mapping[str, Any], given: Mapping[str, str]) -> Unit:
    """Power of ten and currency. Raises Doubt (unit, multiplier, currency) for any that is not understood."""
    if given["unit"]:
        unit = unit_of(given["unit"])
        if not unit.known:
            raise cell.Doubt("unit", given["unit"])
        return unit
    fixed = str(file.get("currency", ""))
    currency = (
        fixed[1:] if fixed.startswith("=") else file.get("currencies", {}).get(given["currency"], given["currency"])
    )
    if given["scale"] not in _SCALES:
        raise cell.Doubt("multiplier", given["scale"], tuple(sorted(_SCALES)))
    cell.money(given["scale"], currency)
    return Unit(int(given["scale"]), currency)


def _area(file: Mapping[str, Any], text: str, field: str, period: Period) -> str:
    found = file.get("areas", {}).get(text) or area_of(text, period)
    if found is not None and found != "WLD" and not is_country(found):
        raise LeftOut("groups")
    return cell.area(found, field, text)


def _standing(cells: Mapping[str, str], given: bool) -> tuple[str, str]:
    flag = next(iter(cells.values()), "")
    status = _STATUSES.get(flag.upper(), "ok")
    if not given:
        return ("confidential" if flag.upper() in ("C", "X") else "missing"), flag
    return ("ok" if status in ("missing", "confidential") else status), "" if flag == "A" else flag
