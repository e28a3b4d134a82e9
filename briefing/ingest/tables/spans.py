"""Spans: what the cells hold that a merged cell, or a name written once, leaves blank below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.ingest.tables import headings
from briefing.ingest.tables.layouts import Layout
from briefing.ingest.tables.table import Cell, Sheet

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
