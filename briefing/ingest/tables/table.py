"""Trade tables: what every reader gives back, and the places in a file that values come from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field

from briefing.core.coded import Coded
from briefing.core.question import question
from briefing.core.trade import Observation, Series, Value
from briefing.ingest.documents.limits import Unreadable, shown

__all__ = ["Cell", "Chunk", "Incomplete", "Number", "Series", "Sheet", "TableRead", "Value", "Waiting", "Workbook"]

WANTED = (
    "Give it one column for the period and one each for exports and imports, or use the columns of a Briefing export."
)
"""What to do with a table in no known layout."""


class Number(str):
    """The digits of a cell that a workbook stores as a number; other cells are text, whatever they look like."""

    __slots__ = ()


Cell = str | dt.date
"""A cell: text, a Number, or a date."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A row that was not taken because a cell in it is not understood: nothing is guessed.

    `field` is what is not known ("reporter", "pair", "period", "currency", "scale", "decimal_mark", "value" ...), `cell`
    the text that stands there, `choices` the answers there are; empty when only the user can say.
    """

    locator: str
    field: str
    cell: str
    choices: tuple[str, ...] = ()

    @property
    def question(self) -> str:
        """What the answer is given to: the same for all rows that wait for the same reason."""
        return question(self.field, self.cell)


@dataclass(frozen=True, slots=True)
class Chunk:
    """A part of a table as it is read. `rows` is how many rows were read so far, `at` how many bytes of the file."""

    values: tuple[Value, ...]
    waiting: tuple[Waiting, ...] = ()
    rows: int = 0
    at: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """A chunk as it comes from the worker process: its values stay coded on their way into the library."""

    coded: Coded
    waiting: tuple[Waiting, ...] = ()
    rows: int = 0
    at: int = 0


@dataclass(frozen=True, slots=True)
class TableRead:
    """What a table held. `format` names its layout; `notes` are codes ("groups:8", "details:12", "balances:4")."""

    name: str
    format: str
    values: tuple[Value, ...]
    notes: tuple[str, ...] = ()
    waiting: tuple[Waiting, ...] = ()

    @property
    def observations(self) -> tuple[Observation, ...]:
        """The values as observations."""
        return tuple(v.observation(self.name) for v in self.values)


class Incomplete(Unreadable):
    """The last line of the file stops half-way: it is still being written, or was cut off."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows of cells of a workbook or of a text without a known header. `numbers` are the rows' own, from 1.

    `hidden` sheets are not read; `unresolved` names cells whose formula has no stored result or an error.
    """

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    numbers: tuple[int, ...]
    hidden: bool = False
    unresolved: frozenset[str] = field(default=frozenset())

    def locator(self, row: int, column: int | None = None) -> str:
        """The place of a row (by index) or a cell: "row 7", "row 7, column 2", or "2023!D57" in a workbook."""
        number = self.numbers[row]
        if not self.name:
            return f"row {number}" if column is None else f"row {number}, column {column + 1}"
        return f"{self.name}!{column_letters(column)}{number}" if column is not None else f"{self.name}, row {number}"


@dataclass(frozen=True, slots=True)
class Workbook:
    """A file as sheets of cells; a text is one sheet without a name."""

    name: str
    sheets: tuple[Sheet, ...]
    notes: tuple[str, ...] = ()


def column_letters(index: int) -> str:
    """The spreadsheet name of a column counted from 0: 0 is A, 27 is AB."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def refused(name: str, what: str, advice: str) -> Unreadable:
    """The failure that says what is wrong with a table, where, and what to do."""
    return Unreadable(shown(name), "format", f"“{shown(name)}”: {what}. {advice}")


def joined(name: str, format: str, chunks: Iterable[Chunk], notes: Iterable[str]) -> TableRead:
    """All chunks of a table as one reading."""
    values: list[Value] = []
    waiting: list[Waiting] = []
    for chunk in chunks:
        values += chunk.values
        waiting += chunk.waiting
    return TableRead(name, format, tuple(values), tuple(notes), tuple(waiting))
