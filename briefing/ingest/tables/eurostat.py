"""Eurostat: Comext and EU trade as SDMX-CSV, TSV, JSON-stat, and the relational view of the Comext page."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.ingest.documents.limits import Unreadable, shown
from briefing.ingest.tables import cells as cell
from briefing.ingest.tables.areas import area_of, area_of_eurostat
from briefing.ingest.tables.periods import NotAPeriod, read_period
from briefing.ingest.tables.rows import Entries, LeftOut, Plan
from briefing.ingest.tables.table import WANTED, Series, refused

SOURCE = "comext"
_FLOWS = {"1": Flow.IMPORTS, "2": Flow.EXPORTS}
_ALL_PROCEDURES = ("T", "TOTAL", "")
_MEASURES = {
    "VALUE_IN_EUROS": ("VALUE", 0, "EUR"),
    "VALUE_IN_EUR": ("VALUE", 0, "EUR"),
    "VALUE_EUR": ("VALUE", 0, "EUR"),
    "QUANTITY_IN_100KG": ("NETWEIGHT_KG", 2, None),
    "QUANTITY_100KG": ("NETWEIGHT_KG", 2, None),
    "QUANTITY_IN_KG": ("NETWEIGHT_KG", 0, None),
    "QUANTITY_KG": ("NETWEIGHT_KG", 0, None),
    "SUPPLEMENTARY_QUANTITY": ("QTY", 0, None),
    "SUP_QUANTITY": ("QTY", 0, None),
}
"""Measure, power of ten and currency of Comext's indicators."""
_MILLIONS = {"MIO_EXP_VAL": Flow.EXPORTS, "MIO_IMP_VAL": Flow.IMPORTS, "MIO_BAL_VAL": Flow.BALANCE}
_SHORT_TERM = {"EXP": Flow.EXPORTS, "IMP": Flow.IMPORTS, "BAL_RT": Flow.BALANCE}
"""The flows of the short-term tables (ext_st), whose trade values are millions beside adjusted ones and indices."""
_CODED = re.compile(r"([A-Za-z0-9_.\-]+): .*", re.DOTALL)
_UPDATED = re.compile(r"(\d\d)/(\d\d)/(\d\d|\d{4})(?: .*)?")
_DECIMAL_COMMA = re.compile(r"-?\d+,\d+")
_TSV_CELL = re.compile(r"(:|-?[0-9.eE+\-]+)?\s*([A-Za-z]*)")
_DIMENSIONS = (
    "reporter",
    "geo",
    "partner",
    "product",
    "sitc06",
    "flow",
    "stk_flow",
    "indicators",
    "indic_et",
    "stat_procedure",
)
_PRODUCTS = ("product", "sitc06")
_OTHERS_NAMES = ("ref_area", "counterpart_area", "counterpart_country", "trade_flow", "itter107", "country")
"""What the OECD, the IMF and national offices call reporter, partner and flow."""


def standing(flags: str, confidential: str, given: bool) -> tuple[str, str]:
    """Status and flags as printed, by Eurostat's observation flags (p e b n z c d u s) and confidentiality status."""
    raw = " ".join(x for x in (flags, confidential) if x)
    if not given:
        if confidential or "c" in flags.lower():
            return "confidential", raw
        return ("not_applicable" if "z" in flags else "missing"), raw
    for letter, status in (("p", "provisional"), ("e", "estimated"), ("s", "estimated"), ("b", "break")):
        if letter in flags:
            return status, raw
    return "ok", raw


def _code(text: str) -> str:
    """The code of a cell that may be written `code: label`."""
    found = _CODED.fullmatch(text)
    return found[1] if found else text


def updated(text: str) -> dt.date | None:
    """The day of "15/11/24 11:00:00" or of an ISO time; None for anything else."""
    found = _UPDATED.fullmatch(text)
    try:
        if found:
            year = int(found[3])
            return dt.date(year + 2000 if year < 100 else year, int(found[2]), int(found[1]))
        return dt.date.fromisoformat(text[:10])
    except ValueError:
        return None


def series(dims: Mapping[str, str], period: Period, vintage: dt.date | None) -> Series:
    """The series that dimension codes mean. Raises Doubt or LeftOut."""
    reporter = dims.get("reporter") or dims.get("geo", "")
    partner = dims.get("partner", "")
    procedure = dims.get("stat_procedure", "")
    if procedure not in _ALL_PROCEDURES:
        raise LeftOut("details", procedure)
    measure, scale, currency, flow = _measure(dims)
    product = next((dims[d] for d in _PRODUCTS if dims.get(d)), "TOTAL")
    return Series(
        reporter=cell.area(area_of_eurostat(reporter, period), "reporter", reporter),
        partner=cell.area(area_of_eurostat(partner, period), "partner", partner),
        flow=flow,
        source=SOURCE if "indic_et" not in dims else "eurostat",
        scale=scale,
        currency=currency,
        measure=measure,
        valuation="STAT",
        classification=classification_of(product, "SITC" if "sitc06" in dims else ""),
        product=product,
        vintage=vintage,
    )


def _measure(dims: Mapping[str, str]) -> tuple[str, int, str | None, Flow]:
    if "indic_et" in dims:
        flow = _MILLIONS.get(dims["indic_et"])
        if dims["indic_et"] == "TRD_VAL":
            flow = _SHORT_TERM.get(dims.get("stk_flow", "")) or cell.flow(dims.get("stk_flow", ""))
        if flow is None:
            # Shares and indices: no sum of money stands in these rows.
            raise LeftOut("shares")
        return "VALUE", 6, "EUR", flow
    code = dims.get("flow") or dims.get("stk_flow", "")
    found = _MEASURES.get(dims.get("indicators", ""))
    if found is None:
        raise cell.Doubt("unit", dims.get("indicators", ""), tuple(_MEASURES))
    return (*found, _FLOWS.get(code) or cell.flow(code))


def classification_of(product: str, known: str = "") -> str:
    """The classification of a product code: CN8 has eight digits, HS two, four or six; none for the total."""
    if product == "TOTAL":
        return ""
    return known or ("CN8" if re.fullmatch(r"[0-9]{8}", product) else "HS")


def sdmx_csv(header: Sequence[str], delimiter: str) -> Plan | None:
    """The plan for SDMX-CSV 1.0 and 2.0 with Eurostat's dimensions, with or without label columns."""
    if not {"time_period", "obs_value"} <= set(header) or not _flowing(header):
        return None
    dims = tuple(d for d in _DIMENSIONS if d in header)
    edition = ("last update",) if "last update" in header else ()
    marks = tuple(c for c in ("obs_flag", "conf_status") if c in header)

    def what(cells: Mapping[str, str], period: Period) -> Entries:
        found = {d: _code(cells[d]) for d in dims}
        return (("obs_value", series(found, period, updated(cells.get("last update", "")))),)

    def number(text: str) -> str | None:
        # The standard's semicolon files write the decimal comma.
        if delimiter == ";" and _DECIMAL_COMMA.fullmatch(text):
            text = text.replace(",", ".")
        return cell.machine_decimal(text)

    return Plan(
        "eurostat_sdmx_csv",
        key=(*dims, *edition),
        dates=("time_period", *(("freq",) if "freq" in header else ())),
        what=what,
        when=lambda c: cell.period(c["time_period"]),
        marks=marks,
        standing=lambda c, given: standing(_code(c.get("obs_flag", "")), _code(c.get("conf_status", "")), given),
        missing=frozenset({"", ":", "NaN"}),
        number=number,
    )


def unlabelled(header: Sequence[str]) -> tuple[str, ...]:
    """The header of an SDMX-CSV with its label columns told from those of the codes before them ("flow", "Flow").

    The OECD's older files name columns twice in the same way.
    """
    if not {"time_period", "obs_value"} <= set(header) and "powercode code" not in header:
        return tuple(header)
    return tuple(f"{c} (label)" if c and c in header[:n] else c for n, c in enumerate(header))


def _flowing(dims: Sequence[str]) -> bool:
    return (
        "partner" in dims
        and bool({"reporter", "geo"} & set(dims))
        and bool({"flow", "stk_flow", "indic_et"} & set(dims))
    )


def refuse_other(header: Sequence[str], name: str) -> None:
    """Decline a bulk file and an SDMX-CSV whose data set has no partner (PRODCOM). Raises Unreadable (layout)."""
    if {"partner", "flow", "period", "product_nc"} <= set(header):
        sentence = (
            f"“{shown(name)}”, line 1: a bulk file of Comext by product and procedure, which holds no totals. "
            "Download trade by partner for the product TOTAL (DS-045409) instead."
        )
        raise Unreadable(shown(name), "layout", sentence)
    if {"time_period", "obs_value"} <= set(header) and not _flowing(header):
        named = [c for c in _OTHERS_NAMES if c in header]
        if named:
            sentence = (
                f"“{shown(name)}”, line 1: an SDMX table of another office than Eurostat, with the columns "
                f"{', '.join(named)}. {WANTED}"
            )
            raise Unreadable(shown(name), "layout", sentence)
        sentence = (
            f"“{shown(name)}” is a Eurostat or SDMX table without a partner country, a reporter and a flow. "
            "Download trade by partner (Comext DS-045409) instead."
        )
        raise Unreadable(shown(name), "layout", sentence)


def tsv(header: Sequence[str]) -> Plan | None:
    """The plan for the bulk TSV: dimensions packed in the first column, one column per period."""
    packed, _, along = header[0].partition("\\")
    if along != "time_period" or len(header) < 2:
        return None
    dims = packed.split(",")
    if not _flowing(dims):
        return None
    try:
        spread = {c: read_period(c.upper()) for c in header[1:]}
    except NotAPeriod:
        return None

    def what(cells: Mapping[str, str], period: Period) -> Entries:
        codes = cells[header[0]].split(",")
        if len(codes) != len(dims):
            raise cell.Doubt("key", cells[header[0]])
        found = {d: c for d, c in zip(dims, codes, strict=True) if d in _DIMENSIONS}
        return (("", series(found, period, None)),)

    return Plan(
        "eurostat_tsv",
        key=(header[0],),
        dates=(),
        what=what,
        when=lambda _: Period.year(2000),
        spread=spread,
        split=_tsv_cell,
        missing=frozenset({"", ":"}),
    )


def _tsv_cell(text: str) -> tuple[str, tuple[str, str] | None]:
    found = _TSV_CELL.fullmatch(text)
    if not found:
        raise cell.Doubt("value", text)
    number, flags = found[1] or "", found[2]
    given = number not in ("", ":")
    return number, standing(flags, "", given) if text else None


_CUBE = ("id", "size", "dimension")


def is_json_stat(data: Any) -> bool:
    """Whether JSON is a JSON-stat data set, or one of which a part is missing."""
    return isinstance(data, Mapping) and sum(part in data for part in _CUBE) > 1


def json_stat(data: Mapping[str, Any], name: str) -> Iterator[tuple[str, Mapping[str, str], Any, str]]:
    """The cells of a JSON-stat 2.0 data set: place, code by dimension, value (None if there is none), status.

    Only cells with a value or a status; an absent index is no row. Raises Unreadable for a broken cube.
    """
    # The flags alone would make a table of missing figures.
    absent = [part for part in (*_CUBE, "value") if data.get(part) is None]
    if absent:
        raise refused(name, f"it has no “{absent[0]}”, a part that every JSON-stat table has", "Download it again.")
    ids, sizes = data["id"], [int(s) for s in data["size"]]
    codes = [_categories(data["dimension"][i]) for i in ids]
    if [len(c) for c in codes] != sizes:
        raise refused(name, "its dimensions do not fit its sizes", "Download it again.")
    if isinstance(data["value"], list) and len(data["value"]) != math.prod(sizes):
        raise refused(
            name, f"it lists {len(data['value'])} values for a table of {math.prod(sizes)} cells", "Download it again."
        )
    values, statuses = _sparse(data["value"]), _sparse(data.get("status"))
    for index in sorted(values.keys() | statuses.keys()):
        rest, found = index, {}
        for dim, size, names in zip(reversed(ids), reversed(sizes), reversed(codes), strict=True):
            rest, at = divmod(rest, size)
            found[dim] = names[at]
        if rest:
            raise refused(name, f"value {index} lies outside the table", "Download it again.")
        yield f"value[{index}]", found, values.get(index), str(statuses.get(index) or "")


def _categories(dimension: Mapping[str, Any]) -> list[str]:
    index = dimension["category"].get("index")
    if index is None:
        return list(dimension["category"]["label"])
    return list(index) if isinstance(index, list) else sorted(index, key=lambda code: int(index[code]))


def _sparse(found: Any) -> dict[int, Any]:
    if isinstance(found, list):
        return {i: v for i, v in enumerate(found) if v is not None}
    return {int(i): v for i, v in (found or {}).items()}


def json_stat_value(
    dims: Mapping[str, str], value: Any, status: str, edition: str
) -> tuple[Series, Period, str | None, tuple[str, str]]:
    """A cell of a JSON-stat cube as series, period, digits and standing. Raises Doubt or LeftOut."""
    period = cell.period(dims.get("time") or dims.get("TIME_PERIOD", ""))
    found = series({d: c for d, c in dims.items() if d in _DIMENSIONS}, period, updated(edition))
    flags, _, confidential = status.partition("|")
    text = "" if value is None else str(value)
    if text.startswith(":"):
        confidential, text = confidential or text[1:].strip(), ""
    digits = cell.machine_decimal(text) if text else None
    if text and digits is None:
        raise cell.Doubt("value", text)
    return found, period, digits, standing(flags, confidential, digits is not None)


_RELATIONAL = ("reporter", "partner", "product", "flow", "stat_procedure", "period", "value_in_eur")
_PARTS = ("product", "product_nc", "product_sitc", "product_cpa2002", "stat_procedure", "stat_regime", "trade_type")
"""Columns of Comext's bulk files, whose rows are parts of a month's trade without its total."""
_PLAIN = ("reporter", "partner", "flow", "period", "value_eur")


def relational(header: Sequence[str]) -> Plan | None:
    """The plan for the Comext page's relational view, whose labels are long English names."""
    if not set(_RELATIONAL) <= set(header):
        return None

    def what(cells: Mapping[str, str], period: Period) -> Entries:
        if cells["stat_procedure"].partition("-")[0] not in _ALL_PROCEDURES:
            raise LeftOut("details")
        product = cells["product"].partition("-")[0]
        return (("value_in_eur", _labelled(cells, period, product)),)

    return Plan(
        "comext_relational",
        key=("reporter", "partner", "product", "flow", "stat_procedure"),
        dates=("period",),
        what=what,
        when=lambda cells: cell.period(cells["period"]),
        missing=frozenset({"", ":"}),
    )


def monthly(header: Sequence[str]) -> Plan | None:
    """The plan for a plain list of Comext values in euro for all goods; a list by product or procedure is another."""
    if not set(_PLAIN) <= set(header) or set(_PARTS) & set(header):
        return None
    return Plan(
        "comext_monthly",
        key=("reporter", "partner", "flow"),
        dates=("period",),
        what=lambda cells, period: (("value_eur", _labelled(cells, period, "TOTAL")),),
        when=lambda cells: cell.period(cells["period"]),
        marks=("retrieved",) if "retrieved" in header else (),
        standing=lambda cells, given: ("ok" if given else "missing", _retrieved(cells.get("retrieved", ""))),
    )


def _retrieved(day: str) -> str:
    return f"retrieved {day}" if day else ""


def _labelled(cells: Mapping[str, str], period: Period, product: str) -> Series:
    return Series(
        reporter=cell.area(area_of(cells["reporter"], period), "reporter", cells["reporter"]),
        partner=cell.area(area_of(cells["partner"], period), "partner", cells["partner"]),
        flow=cell.flow(cells["flow"]),
        source=SOURCE,
        currency="EUR",
        valuation="STAT",
        classification=classification_of(product),
        product=product,
    )
