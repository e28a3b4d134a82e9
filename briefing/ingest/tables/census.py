"""Census: the trade of the United States as the Census Bureau's interface answers, and its workbook of all countries and months."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.ingest.tables import cells as cell
from briefing.ingest.tables import headings, numerals
from briefing.ingest.tables.areas import WORLD, area_of, is_country
from briefing.ingest.tables.periods import month_number
from briefing.ingest.tables.rows import Collector, Entries, LeftOut, Plan
from briefing.ingest.tables.table import Series, Sheet, Value, Workbook
from briefing.ingest.tables.wordlists import folded

SOURCE = "national_us"
_UNITED_STATES = "US"
_VALUES = {"all_val_mo": Flow.EXPORTS, "gen_val_mo": Flow.IMPORTS}
"""All exports and general imports of a month in dollars; "_YR" adds up from January, "CON" is for consumption alone."""
_GOODS = ("i_commodity", "e_commodity")
_PARTS = (
    "district",
    "dist_name",
    "port",
    "port_name",
    "state",
    "usa_state",
    "naics",
    "sitc",
    "end_use",
    "i_enduse",
    "e_enduse",
)
_COUNTRY = re.compile(r"[1-9]\d{3}")
_TOTAL = re.compile(r"(?:total for all countries|world total|total|world)\b.*", re.IGNORECASE)
_MONTHS = re.compile(r"([ie])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|yr)")
_SIDES = {"i": Flow.IMPORTS, "e": Flow.EXPORTS}


def plan(header: Sequence[str]) -> Plan | None:
    """The plan for an answer of the interface; None for other columns. Its values are dollars."""
    values = {c: f for c, f in _VALUES.items() if c in header}
    dates = ("time",) if "time" in header else tuple(c for c in ("year", "month") if c in header)
    if not values or "cty_name" not in header or dates not in (("time",), ("year", "month")):
        return None
    code = ("cty_code",) if "cty_code" in header else ()
    goods = tuple(c for c in _GOODS if c in header)
    parts = tuple(c for c in _PARTS if c in header)

    def what(cells: Mapping[str, str], period: Period) -> Entries:
        if any(cells[c] not in ("", "-") for c in parts):
            raise LeftOut("details")
        product = next((cells[c] for c in goods if cells[c] not in ("", "-")), "TOTAL")
        if product != "TOTAL" and not re.fullmatch(r"(\d\d){1,5}", product):
            raise LeftOut("details")
        partner = _partner(cells["cty_name"], cells.get("cty_code", ""), period)
        return [(c, _series(partner, flow, 0, product)) for c, flow in values.items()]

    return Plan(
        "us_census_api",
        key=("cty_name", *code, *goods, *parts),
        dates=dates,
        what=what,
        when=lambda cells: cell.period("-".join(cells[c] for c in dates)),
    )


def _series(partner: str, flow: Flow, scale: int, product: str) -> Series:
    return Series(
        _UNITED_STATES,
        partner,
        flow,
        SOURCE,
        scale,
        "USD",
        classification="" if product == "TOTAL" else "HS",
        product=product,
    )


def _partner(name: str, code: str, period: Period | None) -> str:
    """The country or the world; groups have codes that are none of countries. Raises LeftOut, Doubt."""
    if _TOTAL.fullmatch(name):
        return WORLD
    found = area_of(name, period)
    if (code and not _COUNTRY.fullmatch(code)) or (found is not None and not is_country(found)):
        raise LeftOut("groups")
    return cell.area(found, "partner", name)


def accepts(book: Workbook) -> bool:
    """Whether a sheet is that of all countries by month."""
    return any(_columns(sheet) for sheet in book.sheets)


def read(book: Workbook, collector: Collector) -> None:
    """The months of every country, which are millions of dollars; the years beside them too, where all months are there."""
    collector.format = "us_census_country"
    for sheet in book.sheets:
        columns = _columns(sheet)
        if not columns:
            continue
        head = [folded(str(c)) for c in sheet.rows[0]]
        year, name, code = head.index("year"), head.index("ctyname"), head.index("cty_code")
        for index in range(1, len(sheet.rows)):
            row = sheet.rows[index]
            try:
                partner = _partner(headings.plain(row[name]), headings.plain(row[code]), None)
                whole = cell.period(headings.plain(row[year]))
            except cell.Doubt as doubt:
                collector.wait(sheet.locator(index), doubt)
                continue
            except LeftOut as reason:
                collector.leave(reason.why)
                continue
            for column, (flow, month) in columns.items():
                digits = numerals.read(row[column], ".") if column < len(row) else None
                # The running year holds zeros for the months to come.
                if digits is None or not float(digits):
                    continue
                if month == 0 and not all(
                    numerals.read(row[c], ".") not in (None, "0")
                    for c, (f, m) in columns.items()
                    if f is flow and m == 12
                ):
                    continue
                period = whole if month == 0 else Period.months_of(whole.first.year, month, month)
                series = _series(partner, flow, 6, "TOTAL")
                collector.add(Value(series, period, digits, "ok", "", sheet.locator(index, column)))


def _columns(sheet: Sheet) -> dict[int, tuple[Flow, int]]:
    """The columns of figures with their flows and months, 0 for the year; nothing for another sheet."""
    head = [folded(str(c)) for c in sheet.rows[0]] if sheet.rows else []
    if not {"year", "ctyname", "cty_code"} <= set(head):
        return {}
    found = {i: m for i, text in enumerate(head) if (m := _MONTHS.fullmatch(text))}
    return {i: (_SIDES[m[1]], month_number(m[2]) or 0) for i, m in found.items()}
