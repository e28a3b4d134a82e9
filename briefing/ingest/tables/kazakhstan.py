"""Kazakhstan's Bureau of National Statistics: yearly workbooks by country, and lists of years taken from them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping

from briefing.core.amount import Amount
from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.core.trade import Basis, Observation
from briefing.ingest.tables import cells as cell
from briefing.ingest.tables.areas import area_of, is_country
from briefing.ingest.tables.periods import NotAPeriod, read_period
from briefing.ingest.tables.rows import read_rows
from briefing.ingest.tables.table import Cell, Sheet, TableRead, Waiting, Workbook

SOURCE = "kz_bns"
_THOUSAND = 3
_LIST = {
    "turnover_kusd": Flow.TURNOVER,
    "exports_kusd": Flow.EXPORTS,
    "imports_kusd": Flow.IMPORTS,
}
_GROUPS = {"товарооборот": Flow.TURNOVER, "экспорт": Flow.EXPORTS, "импорт": Flow.IMPORTS}
_UNIT = "тыс. долларов сша"
_PUBLISHED = re.compile(r"дата опубликования:?\s*(\d\d)\.(\d\d)\.(\d{4})")
_HEAD_ROWS = 15


def accepts(book: Workbook) -> bool:
    """Whether it is a list with values in thousand dollars, or a workbook with the bureau's heading."""
    if book.header:
        return {"reporter", "partner", "year", *_LIST} <= set(book.header)
    return any(_layout(sheet) is not None for sheet in book.sheets)


def read(book: Workbook) -> TableRead:
    """Thousand US dollars, as printed. Groups of countries among the rows are left out and counted."""
    return _list(book) if book.header else _workbook(book)


def _observation(
    reporter: str, partner: str, flow: Flow, period: Period, digits: str, place: str, file: str, vintage: dt.date | None
) -> Observation:
    return Observation(
        key="",
        reporter=reporter,
        partner=partner,
        flow=flow,
        period=period,
        amount=Amount(digits, _THOUSAND, "USD"),
        source=SOURCE,
        basis=Basis.REPORTED,
        vintage=vintage,
        locator=place,
        file=file,
        frequency=period.frequency,
    )


def _list(book: Workbook) -> TableRead:
    def record(cells: Mapping[str, str], place: str) -> Iterator[Observation]:
        period = cell.period(cells["year"])
        reporter = cell.area(cells["reporter"], "reporter", period)
        partner = cell.area(cells["partner"], "partner", period)
        edition = cells.get("edition_year", "")
        where = f"{place}: edition {edition}" if edition else place
        for column, flow in _LIST.items():
            amount = cell.amount(cells[column], str(_THOUSAND), "USD")
            if amount is not None:
                yield _observation(reporter, partner, flow, period, amount.digits, where, book.name, None)

    return read_rows(book, "kz_annual_list", record)


def _text(value: Cell) -> str:
    return " ".join(str(value).split())


def _layout(sheet: Sheet) -> tuple[int, dict[int, Flow]] | None:
    """The header's row and the column of each flow, None for a sheet without the bureau's table."""
    unit_seen = False
    for index, row in enumerate(sheet.rows[:_HEAD_ROWS]):
        words = [_text(c).casefold() for c in row]
        unit_seen = unit_seen or _UNIT in words
        columns = {i: _GROUPS[w] for i, w in enumerate(words) if w in _GROUPS}
        if unit_seen and len(columns) == len(_GROUPS):
            return index, columns
    return None


def _period(sheet: Sheet, header: int) -> Period | None:
    """From the heading ("за январь-декабрь 2019 года"), else from the sheet's name where that is a year."""
    for text in (*(_text(c) for row in sheet.rows[:header] for c in row), sheet.name):
        try:
            return read_period(text)
        except NotAPeriod:
            continue
    return None


def _vintage(book: Workbook) -> dt.date | None:
    """The publication date on the cover, None when no sheet gives one."""
    for sheet in book.sheets:
        for row in sheet.rows[:_HEAD_ROWS]:
            found = _PUBLISHED.search(" ".join(_text(c) for c in row).casefold())
            if found:
                return dt.date(int(found[3]), int(found[2]), int(found[1]))
    return None


def _workbook(book: Workbook) -> TableRead:
    found: list[Observation] = []
    waiting: list[Waiting] = []
    notes = list(book.notes)
    groups = 0
    vintage = _vintage(book)
    for sheet in book.sheets:
        layout = _layout(sheet)
        if layout is None:
            continue
        if sheet.hidden:
            notes.append(f"hidden_sheet:{sheet.name}")
            continue
        header, columns = layout
        period = _period(sheet, header)
        if period is None:
            waiting.append(Waiting(sheet.locator(header), "period", sheet.name))
            continue
        for index in range(header + 2, len(sheet.rows)):
            name = _text(sheet.rows[index][0])
            partner = area_of(name, period)
            if partner is None or not is_country(partner):
                groups += bool(name)
                continue
            for flow, digits, place in _values(sheet, index, columns, waiting):
                found.append(_observation("KZ", partner, flow, period, digits, place, book.name, vintage))
    if groups:
        notes.append(f"groups:{groups}")
    return TableRead("kz_national", tuple(found), tuple(notes), tuple(waiting))


def _values(
    sheet: Sheet, index: int, columns: Mapping[int, Flow], waiting: list[Waiting]
) -> Iterator[tuple[Flow, str, str]]:
    """The values of one country's row; an empty cell means no trade, so there is none. Doubtful cells wait."""
    for column, flow in columns.items():
        # The bureau writes text cells the Russian way: blanks group, the comma is the decimal sign.
        text = _text(sheet.rows[index][column]).replace(" ", "").replace(",", ".")
        digits = cell.decimal_text(text)
        if digits is not None:
            yield flow, digits, sheet.locator(index, column)
        elif text:
            waiting.append(Waiting(sheet.locator(index, column), "value", text))
