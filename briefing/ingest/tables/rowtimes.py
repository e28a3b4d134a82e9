"""Row times: which time each figure of a table made by hand is of: by its column, its row, the parts it adds up, else by the user."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from itertools import pairwise

from briefing.core.period import Period
from briefing.ingest.tables import cells as cell
from briefing.ingest.tables import headings, marks
from briefing.ingest.tables.layouts import Layout
from briefing.ingest.tables.periods import NotAPeriod, month_number, read_period
from briefing.ingest.tables.rows import Collector, LeftOut
from briefing.ingest.tables.table import Cell, Sheet
from briefing.ingest.tables.timewords import cumulated, limited, months_above, period_above, period_in
from briefing.ingest.tables.units import is_unit_word, said
from briefing.ingest.tables.wordlists import tokens

_FISCAL = re.compile(r"(?:FY|FJ|AF|EF)?\s?(\d{4})\s?/\s?(?:\d\d)?(\d\d)", re.IGNORECASE)
_FISCAL_STARTS = (4, 7, 10)
_UNKNOWN = (0, 0)


class RowTimes:
    """The times of one table. `own` are the words above it, `notes` its footnotes; `columns` are the columns of one period each."""

    def __init__(
        self, sheet: Sheet, layout: Layout, own: Sequence[str], notes: Sequence[str], collector: Collector
    ) -> None:
        self._sheet, self._layout, self._own, self._notes = sheet, layout, own, notes
        self._collector = collector
        self._limits: tuple[int, int] | None = _UNKNOWN
        self.columns = dict(layout.periods)
        self._open()

    def of(self, index: int, column: int) -> Period:
        """The time of the figure in a row and a column.

        Raises Doubt (period) where it is not told, LeftOut for a total of parts of which one is missing.
        """
        return self._whole(self._told(index, column))

    def _whole(self, period: Period) -> Period:
        """From January on, where the words above or over the columns say that the table adds up."""
        return cumulated(period, (*self._own, *self._layout.texts))

    def _text(self, index: int, role: str) -> str:
        return self._layout.text(self._sheet.rows[index], role)

    def _open(self) -> None:
        """Ask for the period of each column whose heading has a year among words that are not understood."""
        for column, text in self._layout.open.items():
            try:
                self.columns[column] = _beside_unit(text) or cell.period(self._collector.answered("period", text))
            except cell.Doubt as doubt:
                self._collector.wait(self._sheet.locator(self._layout.header, column), doubt)

    def _told(self, index: int, column: int) -> Period:
        if self._layout.months:
            year = self._layout.periods[column].first.year
            if headings.is_total(self._text(index, "part")):
                return self._of_months(index, column)
            return self._part(str(year), self._text(index, "part"))
        if column in self.columns:
            return limited(self.columns[column], self._months())
        raw = self._sheet.rows[index][self._layout.roles["period"]]
        if self._layout.part:
            return self._part(headings.plain(raw), self._text(index, "part"))
        if isinstance(raw, dt.date) and self._layout.dated:
            if self._layout.dated == "unsure":
                return cell.period(
                    self._collector.answered("period", str(raw), (str(raw.year), f"{raw.year}-{raw.month:02d}"))
                )
            raw = str(raw.year)
        try:
            found = read_period(marks.of_period(raw, self._notes)[0])
            return limited(self._told_apart(index, found) if found.is_full_year else found, self._months())
        except NotAPeriod:
            name = headings.plain(raw)
            if (month := month_number(name)) is not None and (whole := self._year_above()) is not None:
                return Period.months_of(whole, month, month)
            return cell.period(self._collector.answered("period", name, _fiscal(name)))

    def _of_months(self, index: int, column: int) -> Period:
        """The time that a total is of: all parts of the year above it that have a figure. Raises LeftOut where one is missing."""
        year = str(self._layout.periods[column].first.year)
        parts = [
            self._part(year, self._text(at, "part"))
            for at in range(self._layout.first, index)
            if not headings.is_missing(str(self._sheet.rows[at][column])) and self._text(at, "part")
        ]
        parts.sort(key=lambda p: p.first)
        gaps = any(
            one.last.year * 12 + one.last.month + 1 != two.first.year * 12 + two.first.month
            for one, two in pairwise(parts)
        )
        adding_up = any(p != self._whole(p) for p in parts)
        if len(parts) < 2 or gaps or adding_up or parts[0].first.month != 1:
            raise LeftOut("totals")
        self._collector.note("totals_of_months")
        return Period(parts[0].first, parts[-1].last)

    def _months(self) -> tuple[int, int] | None:
        """The part of each year that the words above limit the table to, if none of its periods is a part itself."""
        if self._limits is _UNKNOWN:
            periods = list(self.columns.values()) or [
                p for r in self._body() if (p := _read(r[self._layout.roles["period"]])) is not None
            ]
            whole = all(p.is_full_year for p in periods)
            self._limits = months_above(self._rows_above()) if whole and not self._layout.part else None
        return self._limits

    def _told_apart(self, index: int, year: Period) -> Period:
        """The part of a year that stands in a column whose heading is not understood; the year where none does."""
        row = self._sheet.rows[index]
        for column in self._layout.unknown:
            text = headings.plain(row[column]) if column < len(row) else ""
            if text and not text.isdigit():
                try:
                    return read_period(f"{text} {year.first.year}")
                except NotAPeriod:
                    continue
        return year

    def _year_above(self) -> int | None:
        """The one year that the words above the table name, for months that stand without any."""
        found = period_above(self._rows_above())
        return found.first.year if found is not None and found.is_full_year else None

    def _rows_above(self) -> list[list[str]]:
        rows = self._sheet.rows[self._layout.top : self._layout.header]
        return [[headings.plain(c) for c in row if c] for row in rows]

    def _body(self) -> Sequence[tuple[Cell, ...]]:
        at = self._layout.roles.get("period", 0)
        return [r for r in self._sheet.rows[self._layout.first : self._layout.end] if at < len(r)]

    def _part(self, year: str, part: str) -> Period:
        """The month or quarter that stands in a column of its own, of the year in another."""
        written = f"{part} {year}"
        if self._layout.part == "months" and re.fullmatch("0?[1-9]|1[0-2]", part):
            return Period.months_of(int(year), 1, int(part))
        if re.fullmatch("0?[1-9]|1[0-2]", part):
            written = f"{year}-{int(part):02d}" if self._layout.part == "month" else f"{year}-Q{int(part)}"
        for text in (part, written):
            try:
                found = read_period(text)
            except NotAPeriod:
                continue
            if str(found.first.year) == year:
                return found
        return cell.period(self._collector.answered("period", f"{part} {year}".strip()))


def _beside_unit(text: str) -> Period | None:
    """The period of a heading that says nothing but a period and a unit."""
    rest = [t for t in tokens(text) if not is_unit_word(t)]
    found = period_in(text) if said(text).known else None
    return found if all(month_number(t) is not None for t in rest) else None


def _read(value: Cell) -> Period | None:
    try:
        return read_period(value)
    except NotAPeriod:
        return None


def _fiscal(text: str) -> tuple[str, ...]:
    """The twelve months that a business year can mean; nothing for another text."""
    found = _FISCAL.fullmatch(text)
    if not found or int(found[2]) != (int(found[1]) + 1) % 100:
        return ()
    year = int(found[1])
    return tuple(f"{year}-{m:02d}..{year + 1}-{m - 1:02d}" for m in _FISCAL_STARTS)
