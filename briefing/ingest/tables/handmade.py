"""Tables made by hand: periods down or across, flows across or down, in the habits of several languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.core.trade import Basis
from briefing.ingest.tables import cells as cell
from briefing.ingest.tables import headings, numerals
from briefing.ingest.tables.areas import area_of, areas_in, is_country
from briefing.ingest.tables.headings import Unit
from briefing.ingest.tables.national import UNITS
from briefing.ingest.tables.periods import NotAPeriod, read_period
from briefing.ingest.tables.rows import Collector
from briefing.ingest.tables.table import Cell, Series, Sheet, Value, Workbook

SOURCE = "manual"
_HEAD_ROWS = 20
_PAIR = re.compile(r"\b([A-Z]{2})\s?[-–/]\s?([A-Z]{2})\b")
_FISCAL = re.compile(r"(?:FY|FJ|AF|EF)?\s?(\d{4})\s?/\s?(?:\d\d)?(\d\d)", re.IGNORECASE)
_FISCAL_STARTS = (4, 7, 10)


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where a table lies. `roles` gives columns by what they hold, `flows` the columns of figures by flow.

    `periods` is filled when the periods stand across, and then the column "flow" names each row.
    """

    header: int
    first: int
    roles: Mapping[str, int]
    flows: Mapping[int, Flow] = field(default_factory=dict)
    periods: Mapping[int, Period] = field(default_factory=dict)
    shares: int = 0


def accepts(book: Workbook) -> bool:
    """Whether a sheet has a heading that is understood."""
    return any(_layout(sheet) is not None for sheet in book.sheets)


def read(book: Workbook, collector: Collector) -> None:
    """The figures of every visible sheet with a known heading; what pair, unit or period they are of is asked if not said."""
    collector.format = "handmade"
    for sheet in book.sheets:
        layout = _layout(sheet)
        if layout is None:
            continue
        if sheet.hidden:
            collector.note(f"hidden_sheet:{sheet.name}")
            continue
        _Reading(sheet, layout, collector).read()


def _layout(sheet: Sheet) -> _Layout | None:
    for index in range(min(_HEAD_ROWS, len(sheet.rows))):
        found = _by_flow(sheet, index) or _across(sheet, index)
        if found is not None:
            return found
    return None


def _by_flow(sheet: Sheet, index: int) -> _Layout | None:
    """Periods down: with a column for each flow, or with columns for flow and value."""
    words = [headings.plain(c) for c in sheet.rows[index]]
    roles: dict[str, int] = {}
    for i, word in enumerate(words):
        role = headings.column_of(word)
        if role is not None:
            roles.setdefault(role, i)
    flows = {i: f for i, w in enumerate(words) if i not in roles.values() and (f := headings.flow_of(w)) is not None}
    if "period" not in roles or not (flows or {"flow", "value"} <= roles.keys()):
        return None
    shares = sum(1 for i, w in enumerate(words) if w and i not in roles.values() and headings.is_share(w))
    return _Layout(index, index + 1, roles, {} if {"flow", "value"} <= roles.keys() else flows, shares=shares)


def _across(sheet: Sheet, index: int) -> _Layout | None:
    """Periods across and flows down."""
    periods: dict[int, Period] = {}
    row = sheet.rows[index]
    for i, c in enumerate(row):
        try:
            periods[i] = read_period(c)
        except NotAPeriod:
            continue
    if len(periods) < 2 or 0 in periods:
        return None
    names = next((i for i in range(len(row)) if i not in periods), 0)
    roles = {r: i for i, c in enumerate(row) if i not in periods and (r := headings.column_of(headings.plain(c)))}
    if not any(headings.flow_of(headings.plain(r[names])) for r in sheet.rows[index + 1 :]):
        return None
    return _Layout(index, index + 1, {**roles, "flow": names}, periods=periods)


class _Reading:
    """One sheet being read."""

    def __init__(self, sheet: Sheet, layout: _Layout, collector: Collector) -> None:
        self._sheet = sheet
        self._layout = layout
        self._collector = collector
        self._above = [headings.plain(c) for row in sheet.rows[: layout.header] for c in row if c]
        self._pairs: dict[str, tuple[str, str]] = {}
        self._mark: str | cell.Doubt = ""

    def read(self) -> None:
        """Take the sheet's rows."""
        if self._layout.shares:
            self._collector.leave("shares", self._layout.shares)
        self._mark = self._decimal_mark()
        for index in range(self._layout.first, len(self._sheet.rows)):
            try:
                self._row(index)
            except cell.Doubt as doubt:
                self._collector.wait(self._sheet.locator(index), doubt)

    def _figures(self, index: int) -> Iterator[tuple[int, Cell]]:
        row = self._sheet.rows[index]
        columns = self._layout.flows or self._layout.periods or {self._layout.roles["value"]: None}
        for column in columns:
            if column < len(row):
                yield column, row[column]

    def _decimal_mark(self) -> str | cell.Doubt:
        rows = range(self._layout.first, len(self._sheet.rows))
        try:
            return numerals.decide(c for i in rows for _, c in self._figures(i))
        except cell.Doubt as doubt:
            try:
                return self._collector.answered(doubt.field, doubt.cell, doubt.choices)
            except cell.Doubt as still:
                return still

    def _text(self, index: int, role: str) -> str:
        column = self._layout.roles.get(role)
        row = self._sheet.rows[index]
        return headings.plain(row[column]) if column is not None and column < len(row) else ""

    def _row(self, index: int) -> None:
        row = self._sheet.rows[index]
        width = len(self._sheet.rows[self._layout.header])
        if len(row) > width and any(headings.plain(c) for c in row[width:]):
            raise cell.Doubt("cells", self._line(index))
        name = self._text(index, "flow" if self._layout.periods else "period")
        figures = [(c, v) for c, v in self._figures(index) if headings.plain(v) or self._is_unresolved(index, c)]
        if not figures:
            return
        if headings.is_total(name):
            self._collector.leave("totals")
            return
        if len(row) < width and not self._layout.periods:
            raise cell.Doubt("cells", self._line(index))
        if not name and not self._layout.periods:
            raise cell.Doubt("period", self._line(index))
        for column, value in figures:
            place = self._sheet.locator(index, column)
            try:
                self._take(index, column, value, place)
            except cell.Doubt as doubt:
                self._collector.wait(place, doubt)

    def _line(self, index: int) -> str:
        return " | ".join(headings.plain(c) for c in self._sheet.rows[index])[:200]

    def _is_unresolved(self, index: int, column: int) -> bool:
        return self._sheet.locator(index, column) in self._sheet.unresolved

    def _take(self, index: int, column: int, value: Cell, place: str) -> None:
        if place in self._sheet.unresolved:
            self._collector.note(f"uncalculated:{place}")
            self._collector.leave("formulas")
            return
        flow = self._flow(index, column)
        if flow is Flow.BALANCE:
            self._collector.leave("balances")
            return
        if headings.is_missing(str(value)):
            digits = None
        else:
            if isinstance(self._mark, cell.Doubt):
                raise self._mark
            digits = numerals.read(value, self._mark)
            if digits is None:
                digits = numerals.read(self._collector.answered("value", headings.plain(value)), self._mark)
            if digits is None:
                raise cell.Doubt("value", headings.plain(value))
        period = self._period(index, column)
        reporter, partner = self._pair(index, period)
        unit = self._unit(index, column)
        series = Series(reporter, partner, flow, SOURCE, unit.scale or 0, unit.currency, Basis.STATED)
        status = "missing" if digits is None else "ok"
        self._collector.add(Value(series, period, digits, status, "", place))

    def _flow(self, index: int, column: int) -> Flow:
        if column in self._layout.flows:
            return self._layout.flows[column]
        name = self._text(index, "flow")
        found = headings.flow_of(name)
        return found if found is not None else cell.flow(self._collector.answered("flow", name, _FLOWS))

    def _period(self, index: int, column: int) -> Period:
        if column in self._layout.periods:
            return self._layout.periods[column]
        raw = self._sheet.rows[index][self._layout.roles["period"]]
        try:
            return read_period(raw)
        except NotAPeriod:
            name = headings.plain(raw)
            return cell.period(self._collector.answered("period", name, _fiscal(name)))

    def _pair(self, index: int, period: Period) -> tuple[str, str]:
        """From columns, else from the heading or the sheet's name, else from the user."""
        sides = [self._text(index, "reporter"), self._text(index, "partner")]
        if all(sides):
            first, second = (
                cell.area(area_of(s, period), f, s) for f, s in zip(("reporter", "partner"), sides, strict=True)
            )
            return first, second
        if not self._pairs:
            self._pairs[""] = self._pair_above()
        first, second = self._pairs[""]
        if sides[1]:
            return first, cell.area(area_of(sides[1], period), "partner", sides[1])
        return first, second

    def _pair_above(self) -> tuple[str, str]:
        for text in (*self._above, self._sheet.name):
            named = areas_in(text)
            written = _PAIR.search(text)
            if len(named) != 2 and written and is_country(written[1]) and is_country(written[2]):
                named = (written[1], written[2])
            if len(named) == 2:
                self._collector.note(f"pair_from_heading:{named[0]}-{named[1]}")
                return named[0], named[1]
        given = self._collector.answered("pair", "")
        first, _, second = given.partition("-")
        if not (is_country(first) and is_country(second)) or first == second:
            raise cell.Doubt("pair", "")
        return first, second

    def _unit(self, index: int, column: int) -> Unit:
        """From the column's heading, else the row's unit, else the words above the table, else from the user."""
        header = self._sheet.rows[self._layout.header]
        names = headings.plain(header[self._layout.roles["flow"]]) if self._layout.periods else ""
        texts = [headings.plain(header[column]), self._text(index, "unit"), self._text(index, "flow"), names]
        for text in texts:
            unit = headings.unit_of(text)
            if unit.known:
                return unit
        above = {u for t in self._above if (u := headings.unit_of(t)).known}
        if len(above) == 1:
            return above.pop()
        said = self._text(index, "unit") or (self._text(index, "flow") if names else "") or texts[0]
        unit = headings.unit_of(self._collector.answered("unit", said, UNITS))
        if not unit.known:
            raise cell.Doubt("unit", said, UNITS)
        return unit


_FLOWS = ("exports", "imports", "turnover", "balance")


def _fiscal(text: str) -> tuple[str, ...]:
    """The twelve months that a business year can mean; nothing for another text."""
    found = _FISCAL.fullmatch(text)
    if not found or int(found[2]) != (int(found[1]) + 1) % 100:
        return ()
    year = int(found[1])
    return tuple(f"{year}-{m:02d}..{year + 1}-{m - 1:02d}" for m in _FISCAL_STARTS)
