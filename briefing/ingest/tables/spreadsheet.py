"""Spreadsheets: .xls, .xlsx, .xlsb and .ods as sheets of cells. Only called in the worker process: a hostile file may abort it."""

from __future__ import annotations

import datetime as dt
import io
import zipfile

from briefing.ingest.documents.limits import shown
from briefing.ingest.tables.table import MAX_COLUMNS, MAX_ROWS, Cell, Sheet, Workbook, refused

MAX_PARTS = 2_000
MAX_INFLATED = 200_000_000
MAX_RATIO = 100
_SMALL = 1_000_000
"""Below this many inflated bytes the ratio says nothing."""

ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PARTS = ("xl/workbook.xml", "xl/workbook.bin")
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"


def is_spreadsheet(raw: bytes) -> bool:
    """Whether the bytes are a workbook, whatever the file is called."""
    if raw.startswith(OLE):
        return "Workbook".encode("utf-16-le") in raw or "Book\0".encode("utf-16-le") in raw
    if not raw.startswith(ZIP):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return any(p in archive.NameToInfo for p in _PARTS) or _ODS in raw[:200]
    except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError):
        return False


def check_inflation(raw: bytes, name: str) -> None:
    """Refuse a packed workbook that declares too many parts or too many bytes, before anything is unpacked.

    Raises Unreadable.
    """
    if not raw.startswith(ZIP):
        return
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        parts = archive.infolist()
        inflated = sum(p.file_size for p in parts)
        packed = max(1, sum(p.compress_size for p in parts))
    if len(parts) > MAX_PARTS or inflated > MAX_INFLATED or (inflated > _SMALL and inflated / packed > MAX_RATIO):
        raise refused(
            name, "it unpacks to more than a workbook of trade figures holds", "Save the sheet you need as CSV."
        )


def workbook(raw: bytes, name: str) -> Workbook:
    """The sheets of a workbook, values as text with the digits stored, dates as dates. Raises Unreadable."""
    from python_calamine import CalamineError, SheetVisibleEnum, load_workbook

    check_inflation(raw, name)
    try:
        book = load_workbook(io.BytesIO(raw))
        sheets = []
        for meta in book.sheets_metadata:
            sheet = book.get_sheet_by_name(meta.name)
            if sheet.height > MAX_ROWS or sheet.width > MAX_COLUMNS:
                raise refused(
                    name,
                    f"sheet “{shown(meta.name)}” has more than {MAX_ROWS:,} rows or {MAX_COLUMNS:,} columns",
                    "Save the part you need as a file of its own.",
                )
            rows = tuple(tuple(_cell(c) for c in row) for row in sheet.to_python(skip_empty_area=False))
            hidden = meta.visible != SheetVisibleEnum.Visible
            sheets.append(Sheet(meta.name, rows, tuple(range(1, len(rows) + 1)), hidden))
    except (CalamineError, zipfile.BadZipFile, ValueError) as error:
        raise refused(
            name, "it is no workbook that can be read", "Open it in a spreadsheet program and save it again."
        ) from error
    return Workbook(name, tuple(sheets))


def _cell(value: object) -> Cell:
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    # Whole numbers come as floats; the shortest decimal that gives the stored number is what the file shows.
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    return str(value)
