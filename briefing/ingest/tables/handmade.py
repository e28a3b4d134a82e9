"""Tables made by hand: periods down or across, flows across or down, in the habits of several languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.core.trade import Basis
from briefing.ingest.tables import cells as cell
from briefing.ingest.tables import headings, marks, numerals
from briefing.ingest.tables.areas import area_of
from briefing.ingest.tables.columns import flow_above
from briefing.ingest.tables.layouts import Layout, layouts
from briefing.ingest.tables.national import UNITS
from briefing.ingest.tables.pairs import Pairs
from briefing.ingest.tables.rows import Collector, LeftOut
from briefing.ingest.tables.rowtimes import RowTimes
from briefing.ingest.tables.spans import filled, with_days
from briefing.ingest.tables.stacked import stacked_note
from briefing.ingest.tables.table import Cell, Number, Series, Sheet, Value, Workbook, refused
from briefing.ingest.tables.units import Unit, common, said, unit_of, within
from briefing.ingest.tables.wordlists import folded, words

SOURCE = "manual"
_CODE = re.compile(r"'?(\d{2}(?:\d{2}){0,3})(?:\b.*)?", re.DOTALL)


def accepts(book: Workbook) -> bool:
    """Whether a sheet has a heading that is understood."""
    return any(layouts(sheet) for sheet in book.sheets)


def read(book: Workbook, collector: Collector) -> None:
    """The figures of every visible sheet with a known heading; what pair, unit or period they are of is asked if not said.

    Raises Unreadable (format) where rows of one period differ in a column that is not understood.
    """
    collector.format = "handmade"
    for sheet in book.sheets:
        found = layouts(sheet)
        if found and sheet.hidden:
            collector.note(f"hidden_sheet:{sheet.name}")
            continue
        for layout in found:
            _Reading(book.name, with_days(filled(sheet, layout), layout), layout, collector).read()


class _Reading:
    """One sheet being read."""

    def __init__(self, file: str, sheet: Sheet, layout: Layout, collector: Collector) -> None:
        self._file = file
        self._sheet = sheet
        self._layout = layout
        self._collector = collector
        self._own = self._words(layout.top, layout.header)
        # A table below another may leave unsaid what was said above that one.
        self._above = (*self._own, *(self._words(0, layout.top) if layout.top else ()))
        self._unit_above = common(self._own) if common(self._own).known else common(self._above)
        self._section: Flow | None = None
        self._pairs = Pairs(self._own, self._above, sheet.name, collector)
        self._mark: str | cell.Doubt = ""
        self._totals: frozenset[tuple[object, ...]] | None = None
        self._told: dict[str, frozenset[str]] = {}
        self._notes = marks.footnotes(sheet.rows)
        self._times = RowTimes(sheet, layout, self._own, self._notes, collector)
        self._seen: dict[tuple[Series, Period], tuple[tuple[str, ...], int, int]] = {}

    def _words(self, first: int, end: int) -> tuple[str, ...]:
        return tuple(headings.plain(c) for row in self._sheet.rows[first:end] for c in row if c)

    def read(self) -> None:
        """Take the sheet's rows."""
        if self._layout.shares:
            self._collector.leave("shares", self._layout.shares)
        if self._layout.others:
            self._collector.leave("other_indicators", self._layout.others)
        if self._layout.totals:
            self._collector.leave("total_columns", self._layout.totals)
        if self._layout.stacked:
            self._collector.note(stacked_note(self._layout.texts[c] for c in self._layout.periods))
        self._see_twice()
        self._mark = self._decimal_mark()
        for index in range(self._layout.first, self._layout.end):
            self._section = self._section_at(index) or self._section
            try:
                self._row(index)
            except cell.Doubt as doubt:
                self._collector.wait(self._sheet.locator(index), doubt)
            except LeftOut as reason:
                self._collector.leave(reason.why)

    def _section_at(self, index: int) -> Flow | None:
        """The flow that a line of one cell begins, in a table whose heading names none beside its figures."""
        texts = {headings.plain(c) for c in self._sheet.rows[index]} - {""}
        if len(texts) != 1 or not (
            (self._layout.months and not self._layout.flows)
            or self._layout.flows.keys() == {self._layout.roles.get("value")}
        ):
            return None
        return flow_above(texts)

    def _figures(self, index: int) -> Iterator[tuple[int, Cell]]:
        row = self._sheet.rows[index]
        columns = self._layout.flows or self._times.columns or {self._layout.roles["value"]: None}
        for column in columns:
            if column < len(row):
                yield column, row[column]

    def _decimal_mark(self) -> str | cell.Doubt:
        rows = range(self._layout.first, self._layout.end)
        try:
            return numerals.decide(marks.split(c)[0] for i in rows for _, c in self._figures(i))
        except cell.Doubt as doubt:
            try:
                return self._collector.answered(doubt.field, doubt.cell, doubt.choices)
            except cell.Doubt as still:
                return still

    def _text(self, index: int, role: str) -> str:
        return self._layout.text(self._sheet.rows[index], role)

    def _row(self, index: int) -> None:
        row = self._sheet.rows[index]
        width = len(self._sheet.rows[self._layout.header])
        if len(row) > width and any(headings.plain(c) for c in row[width:]):
            raise cell.Doubt("cells", self._line(index))
        name = self._text(index, self._down())
        figures = [(c, v) for c, v in self._figures(index) if headings.plain(v) or self._is_unresolved(index, c)]
        if not figures or self._is_heading(index):
            return
        if headings.is_total(name) and not self._is_of_months(index):
            raise LeftOut("totals")
        self._see_money(self._text(index, "flow"), self._text(index, "unit"))
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
            except LeftOut as reason:
                self._collector.leave(reason.why)

    def _down(self) -> str:
        """What the rows are named by."""
        if self._layout.stacked and self._layout.flows:
            return next((r for r in ("part", "partner") if r in self._layout.roles), "")
        return "part" if self._layout.months else "flow" if self._layout.periods else "period"

    def _is_of_months(self, index: int) -> bool:
        """Whether a total adds up the months of the years above it: it is told as that of the time they make up."""
        return self._layout.months and index > self._layout.first

    def _is_heading(self, index: int) -> bool:
        """Whether a row repeats the years of the heading, which are no figures."""
        row, at = self._sheet.rows[index], self._layout.periods
        return bool(at) and all(c < len(row) and headings.plain(row[c]) == self._layout.texts[c] for c in at)

    @staticmethod
    def _see_money(*texts: str) -> None:
        """Raises LeftOut for a row of shares, growth, quantities or services."""
        if any(headings.is_share(t) for t in texts):
            raise LeftOut("shares")
        if any(headings.is_other(t) for t in texts):
            raise LeftOut("other_indicators")

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
        try:
            found = self._value(index, column, value, flow, place)
        except cell.Doubt:
            if flow is not Flow.BALANCE:
                raise
            # A balance is only compared with its terms: nobody is asked about one.
            self._collector.leave("balances")
        else:
            self._collector.add(found)

    def _value(self, index: int, column: int, value: Cell, flow: Flow, place: str) -> Value:
        digits, sign = None, ""
        if headings.is_missing(str(value)):
            sign = "c" if headings.plain(value).casefold() in words()["rows"]["confidential"] else ""
        else:
            if isinstance(self._mark, cell.Doubt):
                raise self._mark
            bare, sign = marks.split(value)
            digits = numerals.read(bare, self._mark)
            if digits is None:
                digits = numerals.read(self._collector.answered("value", headings.plain(value)), self._mark)
            if digits is None:
                raise cell.Doubt("value", headings.plain(value))
        period = self._times.of(index, column)
        reporter, partner = self._pair(index, column, flow, period)
        unit = self._unit(index, column)
        product, scheme = self._product(index, column)
        series = Series(
            reporter,
            partner,
            flow,
            SOURCE,
            unit.scale or 0,
            unit.currency,
            Basis.STATED,
            classification=scheme,
            product=product,
        )
        if flow is not Flow.BALANCE:
            self._see_apart(index, column, series, period)
        status, flags = self._standing(index, column, sign, digits is not None)
        return Value(series, period, digits, status, flags, place)

    def _standing(self, index: int, column: int, sign: str, given: bool) -> tuple[str, str]:
        """Status and signs as printed: of the figure, else of the period it stands by."""
        if not given:
            return ("confidential" if sign else "missing"), sign
        if not sign and (self._layout.periods or not self._layout.part):
            heads = self._layout.texts[column] if self._layout.periods else self._text(index, "period")
            sign = marks.split(heads)[1]
        return marks.standing(sign, self._notes), sign

    def _has_total(self, index: int, column: int) -> bool:
        """Whether another row gives for all goods what a figure gives for some: of the same sides, flow and period."""
        if self._totals is None:
            self._totals = frozenset(self._all_goods())
        return (self._section, column, *self._told_of(index)) in self._totals

    def _all_goods(self) -> Iterator[tuple[object, ...]]:
        """What the figures for all goods are of: section, column and what their row says."""
        section = None
        for index in range(self._layout.first, self._layout.end):
            section = self._section_at(index) or section
            name = self._text(index, "product")
            if name and headings.is_all_goods(name):
                for column, value in self._figures(index):
                    if headings.plain(value):
                        yield (section, column, *self._told_of(index))

    def _told_of(self, index: int) -> tuple[str, ...]:
        """What a row says of its figures beside the goods."""
        return tuple(self._text(index, role).casefold() for role in ("period", "part", "flow", "reporter", "partner"))

    def _texts(self, role: str) -> frozenset[str]:
        """The different texts of a column, without blank ones."""
        if role not in self._told:
            at = self._layout.roles[role]
            rows = self._sheet.rows[self._layout.first : self._layout.end]
            self._told[role] = frozenset(headings.plain(r[at]) for r in rows if at < len(r)) - {""}
        return self._told[role]

    def _see_apart(self, index: int, column: int, series: Series, period: Period) -> None:
        """Refuse a table whose rows of one series and period differ in a column that is not understood."""
        row = self._sheet.rows[index]
        texts = tuple(
            headings.plain(row[c]) if c < len(row) and not _is_number(row[c]) else "" for c in self._layout.unknown
        )
        before, at, beside = self._seen.setdefault((series, period), (texts, index, column))
        if at == index and beside != column:
            what = f"{self._sheet.locator(index, beside)} and {self._sheet.locator(index, column)} both give {series.flow.value}"
            raise refused(self._file, what, "Keep one of the two columns, or say in each heading what it is of.")
        for column, one, other in zip(self._layout.unknown, before, texts, strict=True):
            if one != other and one and other:
                name = self._layout.texts[column]
                what = (
                    f"{self._sheet.locator(index)}: rows of one period differ in the column “{name}”, "
                    f"which is not understood (“{one[:40]}”, “{other[:40]}”)"
                )
                raise refused(self._file, what, "Name it partner or product, or keep one row for each period.")

    def _see_twice(self) -> None:
        """Refuse a table with two columns for one thing that differ: either alone would be taken without a word."""
        layout = self._layout
        taken = {*layout.roles.values(), *layout.flows, *layout.periods}
        for role, column in layout.roles.items():
            for other in range(len(layout.texts)):
                if role in _SINGLE and other not in taken and self._is_alike(role, column, other):
                    self._see_same(column, other)

    def _is_alike(self, role: str, column: int, other: int) -> bool:
        """Whether two columns have one heading, or headings that both say that the figures stand below."""
        one, text = self._layout.texts[column], self._layout.texts[other]
        if role == "value":
            return headings.column_of(text) == role and not headings.is_share(text) and not headings.is_other(text)
        return bool(text) and folded(one) == folded(text)

    def _see_same(self, column: int, other: int) -> None:
        for index in range(self._layout.first, self._layout.end):
            row = self._sheet.rows[index]
            one, text = (headings.plain(row[c]) if c < len(row) else "" for c in (column, other))
            if text and one != text and (area_of(one) is None or area_of(one) != area_of(text)):
                places = (f"{self._sheet.locator(index, c)} (“{self._layout.texts[c]}”)" for c in (column, other))
                what = f"{' and '.join(places)} differ, and only one of the two columns can be read"
                raise refused(self._file, what, "Keep one of the two columns, or say in each heading what it is of.")

    def _product(self, index: int, column: int) -> tuple[str, str]:
        """Code and scheme of the goods of a row: the total where no column tells of goods."""
        name = self._text(index, "product")
        if not name and "product" in self._layout.roles and self._texts("product"):
            name = self._collector.answered("product", self._line(index), ("TOTAL",))
        if "product" not in self._layout.roles or headings.is_all_goods(name):
            return "TOTAL", ""
        if headings.is_other_scheme(self._layout.texts[self._layout.roles["product"]]):
            raise LeftOut("details" if self._has_total(index, column) else "other_goods")
        if _CODE.fullmatch(name) is None:
            if self._has_total(index, column):
                raise LeftOut("details")
            name = self._collector.answered("product", name, ("TOTAL",))
        code = _CODE.fullmatch(name)
        if code is None and name != "TOTAL":
            raise cell.Doubt("product", name, ("TOTAL",))
        return (code[1], "CN8" if len(code[1]) == 8 else "HS") if code else ("TOTAL", "")

    def _flow(self, index: int, column: int) -> Flow:
        if self._section is not None:
            return self._section
        if column in self._layout.flows:
            named = headings.flow_of(self._text(index, "flow"))
            if named not in (None, self._layout.flows[column]):
                # A row of exports under a heading of imports: one of the two is misread.
                raise cell.Doubt("flow", f"{self._layout.texts[column]}: {self._text(index, 'flow')}", _FLOWS)
            return self._layout.flows[column]
        if self._layout.months:
            return self._one_flow()
        name = self._text(index, "flow")
        found = headings.flow_of(name) or self._letter(name)
        return found if found is not None else cell.flow(self._collector.answered("flow", name, _FLOWS))

    def _one_flow(self) -> Flow:
        """The flow of a table with months down: from its corner, the words above or the sheet's name; else from the user."""
        corner = self._layout.texts[self._layout.roles["part"]]
        texts = (corner, *self._own, self._sheet.name)
        found = flow_above(texts)
        return found or cell.flow(self._collector.answered("flow", next(filter(None, texts), ""), _FLOWS))

    def _letter(self, name: str) -> Flow | None:
        """E and I where both stand in the column of flows; either alone may be of another language ("Einfuhr")."""
        if {t.casefold() for t in self._texts("flow")} != {"e", "i"}:
            return None
        return {"e": Flow.EXPORTS, "i": Flow.IMPORTS}.get(name.casefold())

    def _pair(self, index: int, column: int, flow: Flow, period: Period) -> tuple[str, str]:
        sides = (self._text(index, "reporter"), self._text(index, "partner"))
        for side, role in zip(sides, ("reporter", "partner"), strict=True):
            if not side and role in self._layout.roles and self._texts(role):
                raise cell.Doubt(role, self._line(index))
        return self._pairs.of(sides, (self._text(index, "flow"), self._layout.texts[column]), flow, period)

    def _unit(self, index: int, column: int) -> Unit:
        """From the column's heading, the row's unit and name, the words above the table; else from the user."""
        at = self._layout.roles.get("flow", self._layout.roles.get("part", 0))
        names = self._layout.texts[at] if self._layout.periods else ""
        flow = self._text(index, "flow")
        # The code M of imports is no million.
        text = "" if column in self._layout.periods else self._layout.texts[column]
        texts = [self._layout.units.get(column, text), self._text(index, "unit"), flow if len(flow) > 1 else "", names]
        given = [t for t in texts if said(t) != Unit()]
        own = [said(t) for t in given]
        scales, currencies = {u.scale for u in own} - {None}, {u.currency for u in own} - {None}
        if len(scales) <= 1 and len(currencies) <= 1:
            merged = Unit(next(iter(scales), None), next(iter(currencies), None))
            unit = within(merged, self._unit_above)
            if unit.known:
                return unit
        last = self._text(index, "unit") or (flow if names else "") or self._layout.texts[column]
        if self._layout.stacked and not given:
            # Of all columns alike: asked once.
            last = self._sheet.name or self._file
        asked = given[0] if len(given) == 1 else last
        unit = unit_of(self._collector.answered("unit", asked, UNITS))
        if not unit.known:
            raise cell.Doubt("unit", asked, UNITS)
        return unit


def _is_number(value: Cell) -> bool:
    return isinstance(value, Number) or numerals.looks_like_one(value)


_FLOWS = ("exports", "imports", "turnover", "balance")
_SINGLE = ("value", "period", "flow", "reporter", "partner", "unit")
"""What one column of a table alone can say; goods may have their code and their name."""
