"""Reading: which layout a trade table has is seen by its content; an unknown one is declined."""

from __future__ import annotations

from pathlib import PurePath
from typing import Protocol

from briefing.ingest.documents.encoding import decode
from briefing.ingest.documents.limits import Unreadable, shown
from briefing.ingest.tables import comext, kazakhstan, tidy
from briefing.ingest.tables.spreadsheet import is_spreadsheet, workbook
from briefing.ingest.tables.table import DELIMITERS, TableRead, Workbook, first_line, text_table

_HEAD = 20_000
_SUFFIXES = (".csv", ".tsv", ".tab")


class Reader(Protocol):
    """One layout: a module with these two functions."""

    def accepts(self, book: Workbook) -> bool:
        """Whether the file has this layout."""

    def read(self, book: Workbook) -> TableRead:
        """Its observations."""


READERS: tuple[Reader, ...] = (tidy, comext, kazakhstan)
"""Tried in this order; a new format is a new module and its name here."""


def is_table(raw: bytes, name: str) -> bool:
    """Whether a file is a trade table: a workbook, a name that says so, or a header that a reader knows."""
    return is_spreadsheet(raw) or PurePath(name).suffix.casefold() in _SUFFIXES or _has_known_header(raw, name)


def _has_known_header(raw: bytes, name: str) -> bool:
    line = first_line(decode(raw[:_HEAD], name).text)
    if max(line.count(d) for d in DELIMITERS) < 2:
        return False
    try:
        book = text_table(line.encode() + b"\n", name)
    except Unreadable:
        return False
    return any(r.accepts(book) for r in READERS)


def needs_worker(raw: bytes) -> bool:
    """Whether the reader for these bytes may abort or swell, so that it belongs into the worker process."""
    return is_spreadsheet(raw)


def read_table(raw: bytes, name: str) -> TableRead:
    """The observations of a trade table, values as the digits printed, each with its locator.

    Raises Unreadable for a file that is no table, Incomplete for one cut in its last line, and Unreadable (layout)
    for a layout that no reader knows.
    """
    if is_spreadsheet(raw):
        book = workbook(raw, name)
    else:
        _refuse_page(raw, name)
        book = text_table(raw, name)
    for reader in READERS:
        if reader.accepts(book):
            return reader.read(book)
    raise Unreadable(shown(name), "layout", _declined(book))


def _refuse_page(raw: bytes, name: str) -> None:
    start = first_line(decode(raw[:_HEAD], name).text).lstrip()[:1]
    if start == "<":
        sentence = f"“{shown(name)}” is a web page, not a table; perhaps you had to sign in. Download the table again."
        raise Unreadable(shown(name), "format", sentence)
    if start in ("{", "["):
        sentence = f"“{shown(name)}” holds JSON, not a table in a layout that Briefing reads. Download it as CSV."
        raise Unreadable(shown(name), "layout", sentence)


def _declined(book: Workbook) -> str:
    known = "Eurostat Comext, Kazakhstan's national statistics, or the columns of a Briefing export"
    if book.header:
        columns = ", ".join(c for c in book.header if c)
        return f"“{shown(book.name)}”, line 1: no known layout has the columns {shown(columns)}. Known are {known}."
    sheets = ", ".join(s.name for s in book.sheets)
    return f"“{shown(book.name)}”: no sheet ({shown(sheets)}) has a known layout. Known are {known}."
