"""Spreadsheets: .xls, .xlsx, .xlsb and .ods as sheets of cells. Only called in the worker process: a hostile file may abort it."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree import ElementTree

from briefing.ingest.documents.limits import shown
from briefing.ingest.tables.table import Cell, Number, Sheet, Workbook, column_letters, refused

MAX_ROWS = 200_000
MAX_COLUMNS = 1_000
MAX_PARTS = 2_000
MAX_INFLATED = 200_000_000
MAX_RATIO = 100
_SMALL = 1_000_000
"""Below this many inflated bytes the ratio says nothing."""

ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PARTS = ("xl/workbook.xml", "xl/workbook.bin")
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_CELL = re.compile(rb"<(?:\w+:)?c\b([^>]*?)(?:/>|>(.*?)</(?:\w+:)?c>)", re.DOTALL)
_PLACE = re.compile(rb'\br="([A-Z]{1,3})([0-9]{1,7})"')
_DAMAGED = zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, KeyError, ElementTree.ParseError
"""What damaged parts of a packed file raise; RuntimeError: packed in a way that cannot be undone here, or locked."""


def is_spreadsheet(raw: bytes) -> bool:
    """Whether the bytes are a workbook, whatever the file is called."""
    if raw.startswith(OLE):
        return any(w in raw for w in ("Workbook".encode("utf-16-le"), "Book\0".encode("utf-16-le"), _ENCRYPTED))
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

    if raw.startswith(OLE) and _ENCRYPTED in raw:
        raise refused(name, "it is protected by a password", "Open it, remove the password and save it again.")
    try:
        check_inflation(raw, name)
        unresolved = dict(_unresolved(raw, name))
        book = load_workbook(io.BytesIO(raw))
        sheets = []
        for meta in book.sheets_metadata:
            sheet = book.get_sheet_by_name(meta.name)
            _see_size(sheet.height, sheet.width, meta.name, name)
            rows = tuple(tuple(_cell(c) for c in row) for row in sheet.to_python(skip_empty_area=False))
            hidden = meta.visible != SheetVisibleEnum.Visible
            lost = frozenset(f"{meta.name}!{place}" for place in unresolved.get(meta.name, ()))
            sheets.append(Sheet(meta.name, _even(rows, meta.name, lost), tuple(range(1, len(rows) + 1)), hidden, lost))
    except (CalamineError, *_DAMAGED) as error:
        raise refused(
            name, "it is no workbook that can be read", "Open it in a spreadsheet program and save it again."
        ) from error
    return Workbook(name, tuple(sheets))


def _even(rows: tuple[tuple[Cell, ...], ...], name: str, lost: frozenset[str]) -> tuple[tuple[Cell, ...], ...]:
    """Rows wide enough to hold the cells whose formulas have no result: these are not given at all."""
    if not lost or not rows:
        return rows
    width = len(rows[0])
    while any(place.startswith(f"{name}!{column_letters(width)}") for place in lost):
        width += 1
    return tuple(row + ("",) * (width - len(row)) for row in rows)


def _see_size(height: int, width: int, sheet: str, name: str) -> None:
    if height > MAX_ROWS or width > MAX_COLUMNS:
        what = f"sheet “{shown(sheet)}” has more than {MAX_ROWS:,} rows or {MAX_COLUMNS:,} columns"
        raise refused(name, what, "Save the part you need as a file of its own.")


def _unresolved(raw: bytes, name: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The cells of each sheet of an .xlsx whose formula has no stored result or an error.

    Refuses a sheet whose cells reach too far before anything makes room for it. Raises Unreadable.
    """
    if not raw.startswith(ZIP):
        return
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        if "xl/workbook.xml" not in archive.NameToInfo:
            return
        for sheet, part in _parts(archive):
            lost = []
            for found in _CELL.finditer(archive.read(part)):
                place = _PLACE.search(found[1])
                if place is None:
                    continue
                _see_size(int(place[2]), _column(place[1]), sheet, name)
                inside = found[2] or b""
                uncalculated = b"<f" in inside and not re.search(rb"<v>[^<]|<is>", inside)
                if uncalculated or b't="e"' in found[1]:
                    lost.append((place[1] + place[2]).decode("ascii"))
            if lost:
                yield sheet, tuple(lost)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Each sheet's name with the part it lies in."""
    links = {
        link.get("Id"): str(link.get("Target"))
        for link in _tree(archive, "xl/_rels/workbook.xml.rels")
        if str(link.get("Type")).endswith("/worksheet")
    }
    for sheet in _tree(archive, "xl/workbook.xml").iter(f"{_MAIN}sheet"):
        target = links.get(sheet.get(_LINK))
        if target:
            part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            if part in archive.NameToInfo:
                yield str(sheet.get("name")), part


def _tree(archive: zipfile.ZipFile, part: str) -> ElementTree.Element:
    text = archive.read(part)
    # A workbook declares no document type; one that does plays with entities.
    if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
        raise ValueError("a document type in a workbook")
    return ElementTree.fromstring(text)


def _cell(value: object) -> Cell:
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    # Whole numbers come as floats; the shortest decimal that gives the stored number is what the file shows.
    if isinstance(value, float):
        return Number(str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value))
    if isinstance(value, int) and not isinstance(value, bool):
        return Number(str(value))
    return str(value)
