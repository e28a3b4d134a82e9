"""Bilateral: Trade Map's table of the trade between two countries, goods down, flows and years across."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.ingest.documents.limits import shown
from briefing.ingest.tables import cells as cell
from briefing.ingest.tables import headings, numerals
from briefing.ingest.tables.areas import WORLD, area_of, areas_in
from briefing.ingest.tables.rows import Collector
from briefing.ingest.tables.table import Series, Sheet, Value, Workbook, refused
from briefing.ingest.tables.timewords import period_in
from briefing.ingest.tables.units import common, unit_of

SOURCE = "itc_trademap"
_HEAD_ROWS = 20
_NAMED = re.compile(r"product code", re.IGNORECASE)
_WHOSE = re.compile(
    r"(?P<who>.+?)(?:['\u2019]s?) (?P<flow>exports|imports) (?:to|from) (?:the )?(?P<other>.+)", re.IGNORECASE
)
_CODE = re.compile(r"'?(TOTAL|\d{2}(?:\d{2}){0,3})")
_FLOWS = {"exports": Flow.EXPORTS, "imports": Flow.IMPORTS}
_UNITS = ("thousand USD", "million USD", "USD", "thousand EUR", "million EUR", "EUR")


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of figures, by index: whose, with whom, the flow and the period."""

    index: int
    reporter: str
    partner: str
    flow: Flow
    period: Period


def accepts(book: Workbook) -> bool:
    """Whether a sheet has goods down and, over its years, whose exports or imports they are."""
    return any(_header(sheet) is not None for sheet in book.sheets)


def read(book: Workbook, collector: Collector) -> None:
    """The values of every sheet that has the layout: one country's figures and the mirrored ones of the other.

    Raises Unreadable (format) for a heading of a country or a year that is not known.
    """
    collector.format = "trademap_bilateral"
    for sheet in book.sheets:
        header = _header(sheet)
        if header is None:
            continue
        if sheet.hidden:
            collector.note(f"hidden_sheet:{sheet.name}")
        else:
            _read_sheet(book.name, sheet, header, collector)


def _header(sheet: Sheet) -> int | None:
    """The row that says whose trade the columns are, by index."""
    for index, row in enumerate(sheet.rows[:_HEAD_ROWS]):
        texts = [headings.plain(c) for c in row]
        if texts and _NAMED.fullmatch(texts[0]) and any(_WHOSE.fullmatch(t) for t in texts):
            return index
    return None


def _read_sheet(file: str, sheet: Sheet, header: int, collector: Collector) -> None:
    columns = list(_columns(file, sheet, header))
    above = [headings.plain(c) for row in sheet.rows[:header] for c in row if c]
    unit = common(above).full
    rows = range(header + 2, len(sheet.rows))
    try:
        if not unit.known:
            unit = unit_of(collector.answered("unit", sheet.name or file, _UNITS))
            if not unit.known:
                raise cell.Doubt("unit", sheet.name or file, _UNITS)
    except cell.Doubt as doubt:
        collector.wait(sheet.locator(header), doubt)
        return
    for index in rows:
        row = sheet.rows[index]
        code = _CODE.fullmatch(headings.plain(row[0])) if row else None
        if code is None:
            continue
        for column in columns:
            text = row[column.index] if column.index < len(row) else ""
            if headings.is_missing(str(text)):
                continue
            place = sheet.locator(index, column.index)
            # Trade Map gives whole thousands: a comma among three digits groups them.
            digits = numerals.read(text, ".")
            if digits is None:
                collector.wait(place, cell.Doubt("value", headings.plain(text)))
                continue
            total = code[1] == "TOTAL"
            series = Series(
                column.reporter,
                column.partner,
                column.flow,
                SOURCE,
                unit.scale or 0,
                unit.currency,
                classification="" if total else "HS",
                product=code[1],
            )
            collector.add(Value(series, column.period, digits, "ok", "", place))


def _columns(file: str, sheet: Sheet, header: int) -> Iterator[_Column]:
    """The columns of values; a merged cell stands over those to its right. Quantities, shares and growth are passed over."""
    tops = [headings.plain(c) for c in sheet.rows[header]]
    below = [headings.plain(c) for c in sheet.rows[header + 1]] if header + 1 < len(sheet.rows) else []
    over = ""
    for index, text in enumerate(below):
        over = tops[index] if index < len(tops) and tops[index] else over
        whose = _WHOSE.fullmatch(over)
        if whose is None or not text or headings.is_share(text) or headings.is_other(text):
            continue
        try:
            period = period_in(text)
        except cell.Doubt:
            period = None
        sides = [_area(whose["who"]), _area(whose["other"])]
        if period is None or None in sides:
            what = f"{sheet.locator(header, index)}: “{shown(over)}”, “{shown(text)}” is not understood"
            raise refused(file, what, "Download the table from Trade Map again in English, with yearly values.")
        yield _Column(index, str(sides[0]), str(sides[1]), _FLOWS[whose["flow"].casefold()], period)


def _area(name: str) -> str | None:
    """The country or the world that a heading names."""
    if name.casefold() in ("world", "the world"):
        return WORLD
    found: Sequence[str] = areas_in(name)
    return area_of(name) or (found[0] if len(found) == 1 else None)
