"""Trade tables: what every reader gives back, and the cells it is given, each with its place in the file."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Sequence
from dataclasses import dataclass, field

from briefing.core.trade import Observation
from briefing.ingest.documents.encoding import decode
from briefing.ingest.documents.limits import Unreadable, shown

MAX_ROWS = 200_000
MAX_COLUMNS = 1_000
MAX_CELL = 10_000
"""Characters of one cell; a longer one is no table cell."""

DELIMITERS = (",", ";", "\t", "|")
Cell = str | dt.date


@dataclass(frozen=True, slots=True)
class Waiting:
    """A row that was not taken because a cell in it is not understood: nothing is guessed.

    `field` is the column as we name it ("reporter", "period", "value" ...), `cell` its text.
    """

    locator: str
    field: str
    cell: str


@dataclass(frozen=True, slots=True)
class TableRead:
    """What a table held. `format` names its layout; `notes` are codes ("groups:8", "details:12", "balances:4")."""

    format: str
    observations: tuple[Observation, ...]
    notes: tuple[str, ...] = ()
    waiting: tuple[Waiting, ...] = ()


class Incomplete(Unreadable):
    """The last line of the file stops half-way: it is still being written, or was cut off."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows of cells. `numbers` are the rows' own numbers in the file, from 1; `hidden` sheets are not read."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    numbers: tuple[int, ...]
    hidden: bool = False

    def locator(self, row: int, column: int | None = None) -> str:
        """The place of a row (by index) or a cell: "row 7", or "2023!D57" in a workbook."""
        number = self.numbers[row]
        if not self.name:
            return f"row {number}"
        return f"{self.name}!{column_letters(column)}{number}" if column is not None else f"{self.name}, row {number}"


@dataclass(frozen=True, slots=True)
class Workbook:
    """A file as sheets of cells; a text file is one sheet without a name whose first row is the header."""

    name: str
    sheets: tuple[Sheet, ...]
    notes: tuple[str, ...] = ()
    header: tuple[str, ...] = field(default=())
    """The header of a text table, trimmed and in lower case; empty for a workbook."""

    @property
    def records(self) -> Sheet:
        """The one sheet of a text table, without its header."""
        sheet = self.sheets[0]
        return Sheet(sheet.name, sheet.rows[1:], sheet.numbers[1:])

    def record(self, row: Sequence[Cell]) -> dict[str, str]:
        """A row of a text table by column name, trimmed."""
        return dict(zip(self.header, (str(c).strip() for c in row), strict=True))


def column_letters(index: int) -> str:
    """The spreadsheet name of a column counted from 0: 0 is A, 27 is AB."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def text_table(raw: bytes, name: str, *, encoding: str | None = None) -> Workbook:
    """A delimited text file as one sheet.

    Raises Unreadable (format, with the line) when rows do not fit the header or a quote is left open, and
    Incomplete when only the last line is short and the file ends in the middle of it.
    """
    decoded = decode(raw, name, forced=encoding)
    text = decoded.text
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise refused(name, f"line {line} holds a character that no table has (NUL)", "Save it again as CSV.")
    delimiter = _delimiter(text)
    rows, numbers = _rows(text, delimiter, name)
    _check_widths(rows, numbers, name, cut=not text.endswith(("\n", "\r")))
    header = tuple(str(c).strip().casefold() for c in rows[0])
    double = sorted({c for c in header if c and header.count(c) > 1})
    if double:
        raise refused(name, f"the header has the column “{shown(double[0])}” twice", "Rename or remove one of them.")
    return Workbook(name, (Sheet("", rows, numbers),), decoded.notes, header)


def refused(name: str, what: str, advice: str) -> Unreadable:
    """The failure that says what is wrong with a table, where, and what to do."""
    return Unreadable(shown(name), "format", f"“{shown(name)}”: {what}. {advice}")


def first_line(text: str) -> str:
    """The first line that is not blank."""
    return next((line for line in text[:20_000].splitlines() if line.strip()), "")


def _delimiter(text: str) -> str:
    line = first_line(text)
    return max(DELIMITERS, key=line.count)


def _rows(text: str, delimiter: str, name: str) -> tuple[tuple[tuple[str, ...], ...], tuple[int, ...]]:
    rows: list[tuple[str, ...]] = []
    numbers: list[int] = []
    # Strict: an open quote or a character behind a closed one is an error, not part of the cell.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    start = 1
    try:
        for row in reader:
            if any(c.strip() for c in row):
                rows.append(tuple(row))
                numbers.append(start)
                _check_limits(rows, name, start)
            start = reader.line_num + 1
    except csv.Error as error:
        raise refused(name, f"the quotes do not close from line {start} on", "Save it again as CSV.") from error
    if not rows:
        raise Unreadable(shown(name), "empty", f"“{shown(name)}” holds no rows. Save or download it again.")
    return tuple(rows), tuple(numbers)


def _check_limits(rows: list[tuple[str, ...]], name: str, line: int) -> None:
    if len(rows) > MAX_ROWS:
        raise refused(name, f"it has more than {MAX_ROWS:,} rows", "Keep the rows you need and import those.")
    if len(rows[-1]) > MAX_COLUMNS:
        raise refused(name, f"line {line} has more than {MAX_COLUMNS:,} columns", "Keep the columns you need.")
    if any(len(c) > MAX_CELL for c in rows[-1]):
        raise refused(name, f"line {line} has a cell of more than {MAX_CELL:,} characters", "This is no trade table.")


def _check_widths(rows: Sequence[Sequence[str]], numbers: Sequence[int], name: str, cut: bool) -> None:
    width = len(rows[0])
    for row, number in zip(rows, numbers, strict=True):
        if len(row) == width:
            continue
        if cut and number == numbers[-1] and len(row) < width:
            raise Incomplete(
                shown(name),
                "incomplete",
                f"“{shown(name)}” stops in the middle of line {number}; it may be incomplete. Download it again.",
            )
        raise refused(name, f"line {number} has {len(row)} cells where the header has {width}", "Save it again as CSV.")
