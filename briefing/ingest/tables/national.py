"""National statistics by country: a sheet per period, partners down, turnover, exports and imports across."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.ingest.tables import cells as cell
from briefing.ingest.tables import headings, numerals
from briefing.ingest.tables.areas import WORLD, area_of, areas_in, is_country
from briefing.ingest.tables.periods import NotAPeriod, read_period
from briefing.ingest.tables.rows import Collector, Entries, Plan
from briefing.ingest.tables.table import Cell, Series, Sheet, Value, Workbook
from briefing.ingest.tables.units import common, unit_of

KAZAKHSTAN = "kz_bns"
_LIST = {
    "turnover_kusd": Flow.TURNOVER,
    "exports_kusd": Flow.EXPORTS,
    "imports_kusd": Flow.IMPORTS,
}
_HEAD_ROWS = 20
_FEWEST = 2
"""Countries that must stand in the first column."""
_CUMULATIVE = re.compile(r"(0[1-9]|1[0-2])[_.](\d{4})")


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where a sheet's table lies: its header's row, the first row of values, the names' column, each flow's column."""

    header: int
    first: int
    names: int
    columns: Mapping[int, Flow]


def yearly_list(header: Sequence[str]) -> Plan | None:
    """The plan for a list of years taken from Kazakhstan's workbooks, in thousand USD as the columns say."""
    if not {"reporter", "partner", "year", *_LIST} <= set(header):
        return None

    def what(cells: Mapping[str, str], period: Period) -> Entries:
        one, other = (cell.area(area_of(cells[c], period), c, cells[c]) for c in ("reporter", "partner"))
        return [(c, Series(one, other, flow, source=KAZAKHSTAN, scale=3, currency="USD")) for c, flow in _LIST.items()]

    edition = ("edition_year",) if "edition_year" in header else ()
    return Plan(
        "kz_annual_list",
        key=("reporter", "partner"),
        dates=("year",),
        what=what,
        when=lambda cells: cell.period(cells["year"]),
        marks=edition,
        place=lambda cells: f"edition {cells['edition_year']}" if cells.get("edition_year") else "",
    )


def accepts(book: Workbook) -> bool:
    """Whether a sheet has partners down and at least two flows across."""
    return any(_layout(sheet) is not None for sheet in book.sheets)


def read(book: Workbook, collector: Collector) -> None:
    """The values of every sheet that has the layout, in any order; covers and contents are passed over.

    The total of all countries is kept as that with the world; other groups among the rows are left out and counted.
    """
    collector.format = "national"
    texts = [headings.plain(c) for sheet in book.sheets for row in sheet.rows[:_HEAD_ROWS] for c in row if c]
    vintage = headings.published(texts)
    for sheet in book.sheets:
        layout = _layout(sheet)
        if layout is None:
            continue
        if sheet.hidden:
            collector.note(f"hidden_sheet:{sheet.name}")
            continue
        try:
            _read_sheet(sheet, layout, texts, vintage, collector)
        except cell.Doubt as doubt:
            collector.wait(sheet.locator(layout.header), doubt)


def _read_sheet(
    sheet: Sheet, layout: _Layout, texts: Sequence[str], vintage: dt.date | None, collector: Collector
) -> None:
    above = [headings.plain(c) for row in sheet.rows[: layout.header] for c in row if c]
    period = _period(above, sheet.name, collector)
    reporter = _reporter(above, texts, collector)
    scale, currency = _unit((*above, *(headings.plain(c) for c in sheet.rows[layout.header])), sheet.name, collector)
    source = KAZAKHSTAN if reporter == "KZ" else f"national_{reporter.lower()}"
    body = sheet.rows[layout.first :]
    mark = _mark((row[c] for row in body for c in layout.columns), collector)
    for index in range(layout.first, len(sheet.rows)):
        name = headings.untailed(str(sheet.rows[index][layout.names]))
        partner = area_of(name, period)
        cells = {c: sheet.rows[index][c] for c in layout.columns}
        if not name or all(headings.is_missing(str(c)) for c in cells.values()):
            continue
        if partner != WORLD and (partner is None or not is_country(partner)):
            if partner is not None or headings.is_group(name):
                collector.leave("groups")
                continue
            partner = _named(name, sheet.locator(index), period, collector)
            if partner is None:
                continue
        for column, digits, place in _values(sheet, index, cells, mark, collector):
            series = Series(
                reporter, partner, layout.columns[column], source, scale=scale, currency=currency, vintage=vintage
            )
            collector.add(Value(series, period, digits, "ok", "", place))


def _layout(sheet: Sheet) -> _Layout | None:
    for index, row in enumerate(sheet.rows[:_HEAD_ROWS]):
        words = [headings.plain(c) for c in row]
        flows = {i: flow for i, w in enumerate(words) if (flow := headings.flow_of(w)) is not None}
        if len(set(flows.values())) < _FEWEST or any(headings.column_of(w) == "period" for w in words):
            continue
        names = next((i for i, w in enumerate(words) if w and i not in flows), 0)
        first = index + 1
        columns = {i: f for i, f in flows.items() if f is not Flow.BALANCE}
        if first < len(sheet.rows) and _is_subheader(sheet.rows[first], names):
            below = [headings.plain(c) for c in sheet.rows[first]]
            columns = {i: f for i, f in columns.items() if not headings.is_share(below[i])}
            first += 1
        countries = sum(1 for r in sheet.rows[first:] if (a := area_of(headings.plain(r[names]))) and is_country(a))
        if names not in flows and columns and countries >= _FEWEST:
            return _Layout(index, first, names, columns)
    return None


def _is_subheader(row: Sequence[Cell], names: int) -> bool:
    texts = [headings.plain(c) for c in row]
    return not texts[names] and any(texts) and not any(numerals.looks_like_one(c) for c in row if c)


def _period(above: Sequence[str], name: str, collector: Collector) -> Period:
    """From the heading ("за январь-декабрь 2019 года"), else from the sheet's name, where 12_2019 is January to December."""
    for text in above:
        try:
            return read_period(text)
        except NotAPeriod:
            continue
    cumulative = _CUMULATIVE.fullmatch(name.strip())
    if cumulative:
        return Period.months_of(int(cumulative[2]), 1, int(cumulative[1]))
    try:
        return read_period(name)
    except NotAPeriod:
        return cell.period(collector.answered("period", name))


def _reporter(above: Sequence[str], texts: Sequence[str], collector: Collector) -> str:
    """The country whose trade the heading speaks of; the cover is asked when the sheet does not say."""
    for part in (above, texts):
        named = {areas[0] for t in part if len(areas := areas_in(t)) == 1}
        if len(named) == 1:
            return named.pop()
    title = above[0] if above else ""
    given = collector.answered("reporter", title)
    return cell.area(area_of(given), "reporter", title)


UNITS = ("thousand USD", "million USD", "USD", "thousand EUR", "million EUR", "EUR")
"""The answers offered where no unit is given; any other words that name one are understood too."""


def _unit(texts: Sequence[str], name: str, collector: Collector) -> tuple[int, str]:
    unit = common(texts).full
    if not unit.known:
        unit = unit_of(collector.answered("unit", name, UNITS))
    if unit.scale is None or unit.currency is None:
        raise cell.Doubt("unit", name, UNITS)
    return unit.scale, unit.currency


def _mark(cells: Iterator[Cell], collector: Collector) -> str:
    try:
        return numerals.decide(cells)
    except cell.Doubt as doubt:
        return collector.answered(doubt.field, doubt.cell, doubt.choices)


def _named(name: str, place: str, period: Period, collector: Collector) -> str | None:
    """The partner that the user named for a row of unknown name; None when the row waits."""
    try:
        return cell.area(area_of(collector.answered("partner", name), period), "partner", name)
    except cell.Doubt as doubt:
        collector.wait(place, doubt)
        return None


def _values(
    sheet: Sheet, index: int, cells: Mapping[int, Cell], mark: str, collector: Collector
) -> Iterator[tuple[int, str, str]]:
    """The figures of one row; an empty cell means no trade, so there is none. Doubtful cells wait."""
    for column, text in cells.items():
        place = sheet.locator(index, column)
        if place in sheet.unresolved:
            collector.wait(place, cell.Doubt("formula", place))
        elif not headings.is_missing(str(text)):
            digits = numerals.read(text, mark)
            if digits is None:
                collector.wait(place, cell.Doubt("value", headings.plain(text)))
            else:
                yield column, digits, place
