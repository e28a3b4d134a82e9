"""Spans: what the cells hold that a merged cell, or a name written once, leaves blank below it; days that lost their format."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from briefing.ingest.tables import headings
from briefing.ingest.tables.layouts import Layout
from briefing.ingest.tables.table import Cell, Number, Sheet

_KEYS = ("reporter", "partner", "flow", "product", "period", "part")
"""What a row is of. A unit is none: where it is blank, the words above the table may say it."""


def filled(sheet: Sheet, layout: Layout) -> Sheet:
    """The sheet with the names written once over several rows in each of them.

    Only where the column begins with a name, and only in rows that say something of their own: a row of sums without any
    name is not one of the last country.
    """
    columns = [c for r, c in layout.roles.items() if r in _KEYS]
    body = sheet.rows[layout.first : layout.end]
    spanning = [c for c in columns if body and c < len(body[0]) and headings.plain(body[0][c])]
    if len(columns) < 2 or not spanning:
        return sheet
    rows = [*sheet.rows[: layout.first], *_filled(body, columns, spanning), *sheet.rows[layout.end :]]
    return replace(sheet, rows=tuple(rows))


def _filled(
    rows: Sequence[tuple[Cell, ...]], columns: Sequence[int], spanning: Sequence[int]
) -> list[tuple[Cell, ...]]:
    found: list[tuple[Cell, ...]] = []
    last: dict[int, Cell] = dict.fromkeys(spanning, "")
    for row in rows:
        own = [c for c in columns if c < len(row) and headings.plain(row[c])]
        if own and not any(headings.is_total(headings.plain(row[c])) for c in own):
            cells: list[Cell] = list(row)
            # A new name begins anew what stands to its right: the goods of the next country are not those of the last.
            begun = min((c for c in own if c in last and row[c] != last[c]), default=len(row))
            for column in spanning:
                if column in own:
                    last[column] = cells[column]
                elif column < len(cells) and column < begun:
                    cells[column] = last[column]
            row = tuple(cells)
        found.append(row)
    return found


_EPOCH = dt.date(1899, 12, 30)
"""The day 0 of spreadsheets."""
_DAYS = range(18_000, 73_000)
"""1949 to 2099."""
_FEWEST_DAYS = 2


def with_days(sheet: Sheet, layout: Layout) -> Sheet:
    """The sheet with days for the numbers of days in its column of periods.

    Only where all numbers there are first days of months, or all last ones: no year or amount is like that.
    """
    column = layout.roles.get("period")
    if column is None or layout.part:
        return sheet
    cells = [r[column] for r in sheet.rows[layout.first : layout.end] if column < len(r)]
    numbers = {str(c) for c in cells if isinstance(c, Number)}
    days = {n: _EPOCH + dt.timedelta(int(n)) for n in numbers if n.isdigit() and int(n) in _DAYS}
    first = all(d.day == 1 for d in days.values())
    last = all((d + dt.timedelta(1)).day == 1 for d in days.values())
    if len(days) < _FEWEST_DAYS or len(days) < len(numbers) or not (first or last):
        return sheet
    rows = [
        (*row[:column], days[str(row[column])], *row[column + 1 :])
        if column < len(row) and str(row[column]) in days
        else row
        for row in sheet.rows
    ]
    return replace(sheet, rows=tuple(rows))
