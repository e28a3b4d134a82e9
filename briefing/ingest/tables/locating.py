"""Locating: the rows around the place that a value came from, read from the file again."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from briefing.ingest.documents.detect import is_html
from briefing.ingest.documents.encoding import decode
from briefing.ingest.documents.limits import HEAD
from briefing.ingest.tables.htmltable import as_workbook
from briefing.ingest.tables.source import Content, TextTable, inflated
from briefing.ingest.tables.spreadsheet import is_spreadsheet, workbook

AROUND = 3
"""Rows shown before and behind the one."""
_CELL = re.compile(r"(.+)!([A-Z]{1,3})([0-9]+)")
_ROW = re.compile(r"row ([0-9]+)(?:, column ([0-9]+)|, ([^:]+))?(?::.*)?")
_STEP = re.compile(r"([^.\[\]]+)|\[([0-9]+)\]")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Rows of a file as they stand there, each with its number. `row` and `column` are the place, by index; -1 for none.

    `sheet` is the name of the sheet, or the way into a JSON file.
    """

    sheet: str
    numbers: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]
    row: int = -1
    column: int = -1


def excerpt(raw: bytes, name: str, place: str) -> Excerpt | None:
    """What stands around a place in the bytes of a table; None when the place is not there.

    Text and workbooks are given with their heading row. Raises Unreadable for bytes that are no table; call it in the
    worker process for a workbook.
    """
    cell = _CELL.fullmatch(place)
    if not place:
        return None
    if is_spreadsheet(raw):
        return _of_sheet(raw, name, cell[1], _column(cell[2]), int(cell[3])) if cell else None
    if raw.lstrip()[:1] in (b"{", b"["):
        return _of_json(raw, name, place)
    row = _ROW.fullmatch(place)
    return _of_text(raw, name, int(row[1]), row[2], row[3]) if row else None


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _of_sheet(raw: bytes, name: str, sheet_name: str, column: int, number: int) -> Excerpt | None:
    sheet = next((s for s in workbook(raw, name).sheets if s.name == sheet_name), None)
    if sheet is None or number > len(sheet.rows) or column >= len(sheet.rows[number - 1]):
        return None
    rows = [(n, tuple(str(c) for c in r)) for n, r in zip(sheet.numbers, sheet.rows, strict=True)]
    return _cut(sheet_name, rows, number, column)


def _of_text(raw: bytes, name: str, number: int, column: str | None, header: str | None) -> Excerpt | None:
    rows = _rows(inflated(raw, name), name)
    if not any(n == number for n, _ in rows):
        return None
    names = [" ".join(c.split()).casefold() for c in rows[0][1]]
    at = int(column) - 1 if column else names.index(header) if header in names else -1
    return _cut("", rows, number, at)


def _rows(raw: bytes, name: str) -> list[tuple[int, tuple[str, ...]]]:
    text = decode(raw, name).text
    if is_html(text[:HEAD]):
        sheet = as_workbook(text, name).sheets[0]
        return [(n, tuple(str(c) for c in r)) for n, r in zip(sheet.numbers, sheet.rows, strict=True)]
    return [(n, tuple(r)) for n, r in TextTable(Content(name, raw)).rows()]


def _cut(sheet: str, rows: Sequence[tuple[int, tuple[str, ...]]], number: int, column: int) -> Excerpt:
    at = next(i for i, (n, _) in enumerate(rows) if n == number)
    first = max(0, at - AROUND)
    # The heading is what tells the columns apart.
    kept = [*(rows[:1] if first > 0 and not sheet else ()), *rows[first : at + AROUND + 1]]
    return Excerpt(
        sheet, tuple(n for n, _ in kept), tuple(r for _, r in kept), [n for n, _ in kept].index(number), column
    )


def _of_json(raw: bytes, name: str, place: str) -> Excerpt | None:
    try:
        found: Any = json.loads(decode(raw, name).text, parse_float=str, parse_int=str)
    except ValueError:
        return None
    if isinstance(found, dict) and "CompactData" in found:
        found = found["CompactData"].get("DataSet", {})
    for key, index in _STEP.findall(place):
        found = _inside(found, key, index)
    if found is None:
        return None
    pairs = found.items() if isinstance(found, dict) else [(place, found)]
    rows = tuple((str(k), "" if v is None else str(v)) for k, v in pairs)
    return Excerpt(place, tuple(range(1, len(rows) + 1)), rows)


def _inside(found: Any, key: str, index: str) -> Any:
    if key:
        return found.get(key) if isinstance(found, dict) else None
    if isinstance(found, list):
        return found[int(index)] if int(index) < len(found) else None
    if isinstance(found, dict) and index in found:
        return found[index]
    # A single series or observation stands without a list around it.
    return found if isinstance(found, dict) and index == "0" else None
