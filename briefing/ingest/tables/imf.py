"""IMF: trade by partner as IMTS (SDMX-CSV, Data Explorer) and as the older DOTS, by panel, time series and CompactData."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.ingest.documents.limits import Unreadable, shown
from briefing.ingest.tables import cells as cell
from briefing.ingest.tables.areas import area_of, area_of_imf
from briefing.ingest.tables.periods import NotAPeriod, read_period
from briefing.ingest.tables.rows import Entries, LeftOut, Plan
from briefing.ingest.tables.table import Series, refused

IMTS, DOTS = "imf_imts", "imf_dots"
_INDICATORS: Mapping[str, tuple[Flow, str]] = {
    "XG_FOB_USD": (Flow.EXPORTS, "FOB"),
    "MG_CIF_USD": (Flow.IMPORTS, "CIF"),
    "MG_FOB_USD": (Flow.IMPORTS, "FOB"),
    "TBG_USD": (Flow.BALANCE, "UNKNOWN"),
}
_GROUP = re.compile(r"G[A-Z0-9]{2,}|GX[0-9]+|[0-9]{3}")
_IMTS = ("country", "indicator", "counterpart_country", "time_period", "obs_value")
_PANEL = ("country name", "country code", "counterpart country name", "counterpart country code", "time period")
_SERIES = (
    "country name",
    "country code",
    "indicator code",
    "counterpart country name",
    "counterpart country code",
    "attribute",
)
_CODE = re.compile(r".*\((t?[a-z]+g(?:_[a-z]+)?_usd)\)")
_STATUSES = {"E": "estimated", "P": "provisional"}


def _indicator(code: str) -> tuple[Flow, str]:
    """Flow and valuation of an indicator; DOTS puts a T before IMTS's codes. Raises Doubt."""
    found = _INDICATORS.get(code) or _INDICATORS.get(code.removeprefix("T"))
    if found is None:
        raise cell.Doubt("flow", code, ("exports", "imports"))
    return found


def _standing(flag: str, given: bool) -> tuple[str, str]:
    if not given:
        return "missing", flag
    return _STATUSES.get(flag.upper(), "ok"), flag


def imts(header: Sequence[str]) -> Plan | None:
    """The plan for IMTS. Values are full US dollars although SCALE says 6: two reports and the magnitudes agree."""
    if not set(_IMTS) <= set(header):
        return None
    unit = ("unit",) if "unit" in header else ()

    def what(cells: Mapping[str, str], period: Period) -> Entries:
        flow, valuation = _indicator(cells["indicator"])
        if cells.get("unit", "USD") not in ("USD", ""):
            raise cell.Doubt("currency", cells["unit"], ("USD",))
        one, other = (_imts_area(cells[c], c, period) for c in ("country", "counterpart_country"))
        return (("obs_value", Series(one, other, flow, IMTS, currency="USD", valuation=valuation)),)

    return Plan(
        "imf_imts",
        key=("country", "indicator", "counterpart_country", *unit),
        dates=("time_period",),
        what=what,
        when=lambda cells: cell.period(cells["time_period"]),
        marks=("status",) if "status" in header else (),
        standing=lambda cells, given: _standing(cells.get("status", ""), given),
        missing=frozenset({"", "NaN"}),
    )


def _imts_area(code: str, column: str, period: Period) -> str:
    found = area_of(code, period)
    if found is None and _GROUP.fullmatch(code):
        raise LeftOut("groups")
    return cell.area(found, "reporter" if column == "country" else "partner", code)


def _sides(cells: Mapping[str, str], period: Period) -> tuple[str, str]:
    reporter = area_of_imf(cells["country code"], cells["country name"], period)
    partner = area_of_imf(cells["counterpart country code"], cells["counterpart country name"], period)
    return (
        cell.area(reporter, "reporter", cells["country name"]),
        cell.area(partner, "partner", cells["counterpart country name"]),
    )


def panel(header: Sequence[str]) -> Plan | None:
    """The plan for the DOTS panel: one column per indicator, full US dollars, an empty last column."""
    if not set(_PANEL) <= set(header):
        return None
    columns = {c: found[1].upper() for c in header if (found := _CODE.fullmatch(c))}
    if not columns:
        return None

    def what(cells: Mapping[str, str], period: Period) -> Entries:
        reporter, partner = _sides(cells, period)
        found = []
        for column, code in columns.items():
            flow, valuation = _indicator(code)
            found.append((column, Series(reporter, partner, flow, DOTS, currency="USD", valuation=valuation)))
        return found

    return Plan(
        "imf_dots_panel",
        key=_PANEL[:4],
        dates=("time period",),
        what=what,
        when=lambda cells: cell.period(cells["time period"]),
    )


def time_series(header: Sequence[str], flags: Mapping[tuple[str, ...], Mapping[str, str]]) -> Plan | None:
    """The plan for the DOTS time series; `flags` are the cells of the Status rows, by key and column."""
    if not set(_SERIES) <= set(header):
        return None
    spread = {}
    for column in header:
        try:
            spread[column] = read_period(column.upper())
        except NotAPeriod:
            continue
    key = _SERIES

    def what(cells: Mapping[str, str], period: Period) -> Entries:
        reporter, partner = _sides(cells, period)
        flow, valuation = _indicator(cells["indicator code"])
        return (("", Series(reporter, partner, flow, DOTS, currency="USD", valuation=valuation)),)

    def told(cells: tuple[str, ...], column: str, given: bool) -> tuple[str, str]:
        return _standing(flags.get(cells[:-1], {}).get(column, ""), given)

    return Plan(
        "imf_dots_series", key=key, dates=(), what=what, when=lambda _: Period.year(2000), spread=spread, beside=told
    )


def status_rows(header: Sequence[str], rows: Sequence[tuple[int, list[str]]]) -> dict[tuple[str, ...], dict[str, str]]:
    """The cells of a time series' Status rows, by the row's key without the attribute, and by column."""
    at = [header.index(c) for c in _SERIES]
    found = {}
    for _, row in rows:
        if len(row) >= len(header) and row[at[-1]].strip() == "Status":
            key = tuple(row[i].strip() for i in at[:-1])
            found[key] = {c: v.strip() for c, v in zip(header, row, strict=False) if v.strip()}
    return found


def value_rows(header: Sequence[str], rows: Sequence[tuple[int, list[str]]]) -> list[tuple[int, list[str]]]:
    """The rows of a time series that hold values."""
    at = header.index("attribute")
    return [(n, row) for n, row in rows if len(row) <= at or row[at].strip() == "Value"]


def is_time_series(header: Sequence[str]) -> bool:
    """Whether the header is that of a DOTS time series."""
    return set(_SERIES) <= set(header)


_EXPLORER = ("dataset", "series_code", "obs_measure")
_CODES = re.compile(r"([A-Z0-9]{2,})\.([A-Z0-9_]+)\.([A-Z0-9]{2,})\.([AQM])")
"""Country, indicator, counterpart and frequency of a series, in the order of IMTS's dimensions."""
_POWERS = {f"10^{n}": n for n in (0, 3, 6, 9)}


def explorer(header: Sequence[str]) -> Plan | None:
    """The plan for the Data Explorer's CSV: a series a row, its codes in SERIES_CODE, a column per period.

    Its labels are left alone. SCALE is believed where it says units; any other scale is asked about, since the IMF's
    other files give full dollars under a scale of millions.
    """
    if not set(_EXPLORER) <= set(header):
        return None
    spread = {}
    for column in header:
        try:
            spread[column] = read_period(column.upper())
        except NotAPeriod:
            continue
    if not spread:
        return None
    scale = ("scale",) if "scale" in header else ()

    def what(cells: Mapping[str, str], period: Period) -> Entries:
        if cells["obs_measure"].upper() not in ("OBS_VALUE", ""):
            raise LeftOut("details")
        codes = _CODES.fullmatch(cells["series_code"])
        if codes is None or "IMTS" not in cells["dataset"].upper() or not codes[2].endswith("_USD"):
            raise LeftOut("other_indicators")
        flow, valuation = _indicator(codes[2])
        one, other = _imts_area(codes[1], "country", period), _imts_area(codes[3], "counterpart_country", period)
        power = _power(cells.get("scale", ""))
        return (("", Series(one, other, flow, IMTS, power, currency="USD", valuation=valuation)),)

    return Plan(
        "imf_explorer",
        key=(*_EXPLORER, *scale),
        dates=(),
        what=what,
        when=lambda _: Period.year(2000),
        spread=spread,
        missing=frozenset({"", "NaN"}),
    )


def _power(scale: str) -> int:
    if scale.casefold() == "units":
        return 0
    if scale not in _POWERS:
        raise cell.Doubt("scale", scale, tuple(_POWERS))
    return _POWERS[scale]


_XML = re.compile(r"<(?:\w+:)?CompactData[\s>]")


def is_compact_xml(head: str) -> bool:
    """Whether a text is CompactData as XML."""
    return head.lstrip()[:1] == "<" and bool(_XML.search(head))


def compact_xml(raw: bytes, name: str) -> Mapping[str, Any]:
    """CompactData as XML in the shape that its JSON has. Raises Unreadable for broken XML and for one with a DTD."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root: Any = etree.fromstring(raw, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise refused(name, f"it is no whole XML: {error}", "Download it again.") from error
    if root.getroottree().docinfo.doctype:
        raise refused(name, "it has a document type of its own, which no table has", "Download it again.")
    series = []
    for element in root.iter():
        if _local(element) != "Series":
            continue
        found: dict[str, Any] = {f"@{k}": v for k, v in element.attrib.items()}
        found["Obs"] = [{f"@{k}": v for k, v in o.attrib.items()} for o in element if _local(o) == "Obs"]
        series.append(found)
    if not any("@COUNTERPART_AREA" in s for s in series):
        raise Unreadable(
            shown(name),
            "layout",
            f"“{shown(name)}” is CompactData without a counterpart country: no trade by partner. Download DOTS or IMTS instead.",
        )
    return {"DataSet": {"Series": series}}


def _local(element: Any) -> str:
    """An element's name without its namespace; empty for comments."""
    return str(element.tag).rpartition("}")[2] if isinstance(element.tag, str) else ""


def compact(data: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, str], Mapping[str, str]]]:
    """The observations of a CompactData answer: place, attributes of the series, attributes of the observation."""
    for s, series in enumerate(_list(data.get("DataSet", {}).get("Series"))):
        attributes = {k: str(v) for k, v in series.items() if k != "Obs"}
        for o, obs in enumerate(_list(series.get("Obs"))):
            yield f"Series[{s}].Obs[{o}]", attributes, {k: str(v) for k, v in obs.items() if v is not None}


def _list(found: Any) -> list[Any]:
    return found if isinstance(found, list) else [] if found is None else [found]


def compact_value(
    series: Mapping[str, str], obs: Mapping[str, str]
) -> tuple[Series, Period, str | None, tuple[str, str]]:
    """An observation of CompactData; its values are printed in 10^UNIT_MULT. Raises Doubt."""
    period = cell.period(obs.get("@TIME_PERIOD", ""))
    flow, valuation = _indicator(series.get("@INDICATOR", ""))
    scale = series.get("@UNIT_MULT", "")
    if not re.fullmatch("[0-9]{1,2}", scale):
        raise cell.Doubt("scale", scale, ("0", "3", "6", "9"))
    one, other = (
        cell.area(area_of(series.get(a, ""), period), field, series.get(a, ""))
        for a, field in (("@REF_AREA", "reporter"), ("@COUNTERPART_AREA", "partner"))
    )
    text = obs.get("@OBS_VALUE", "")
    digits = cell.machine_decimal(text)
    if digits is None and text not in ("", "NaN"):
        raise cell.Doubt("value", text)
    found = Series(one, other, flow, DOTS, int(scale), currency="USD", valuation=valuation)
    return found, period, digits, _standing(obs.get("@OBS_STATUS", ""), digits is not None)
