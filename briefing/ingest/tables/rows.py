"""Rows: each record of a text table into values; a row with a doubtful cell waits, the others are taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any, TypeVar

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.ingest.documents.limits import shown
from briefing.ingest.tables.areas import LAST_UNION_YEAR
from briefing.ingest.tables.cells import Doubt, machine_decimal
from briefing.ingest.tables.table import Chunk, Incomplete, Series, Value, Waiting, question, refused

_T = TypeVar("_T")

MOST_WAITING = 2_000
"""Rows in doubt that are kept one by one; further ones are counted."""
PART = 20_000
"""Rows of one chunk."""

Answers = Mapping[str, str]
"""What the user said to questions (`table.question`): the text to read instead, or SKIP."""
SKIP = "skip"
"""The answer that leaves the rows out."""
Entries = Sequence[tuple[str, Series]]


class LeftOut(Exception):
    """A row that is understood and does not belong into the series; `why` is counted in the notes ("details")."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Collector:
    """Takes what a reader finds: values, rows that wait, what was left out."""

    def __init__(self, answers: Answers | None = None) -> None:
        self.answers = answers or {}
        self.format = ""
        self._values: list[Value] = []
        self._waiting: list[Waiting] = []
        self._counts: dict[str, int] = {}
        self._notes: dict[str, None] = {}
        self._kept = 0

    def add(self, value: Value) -> None:
        """Take a value; a balance is computed from its terms, never kept as a value of its own."""
        if value.series.flow is Flow.BALANCE:
            self.leave("balances")
        else:
            self._values.append(value)

    def wait(self, place: str, doubt: Doubt) -> None:
        """Keep a row that is in doubt, unless the user said to leave such rows out."""
        if self.answers.get(question(doubt.field, doubt.cell)) == SKIP:
            self.leave("skipped")
        elif self._kept < MOST_WAITING:
            self._kept += 1
            self._waiting.append(Waiting(place, doubt.field, doubt.cell, doubt.choices))
        else:
            self.leave("waiting_more")

    def leave(self, why: str, count: int = 1) -> None:
        """Count what was left out and why."""
        self._counts[why] = self._counts.get(why, 0) + count

    def note(self, code: str) -> None:
        """Say something of the file as a whole, once."""
        self._notes[code] = None

    @property
    def notes(self) -> tuple[str, ...]:
        """The codes of the file as a whole, then the counts."""
        return (*self._notes, *(f"{why}:{count}" for why, count in sorted(self._counts.items())))

    @property
    def found(self) -> int:
        """How many values and waiting rows are held at the moment."""
        return len(self._values) + len(self._waiting)

    def part(self, rows: int = 0, at: int = 0) -> Chunk:
        """What was found since the last call."""
        chunk = Chunk(tuple(self._values), tuple(self._waiting), rows, at)
        self._values, self._waiting = [], []
        return chunk

    def answered(self, field: str, cell: str, choices: tuple[str, ...] = ()) -> str:
        """The user's answer about a cell. Raises Doubt when there is none yet."""
        given = self.answers.get(question(field, cell))
        if given is None or given == SKIP:
            raise Doubt(field, cell, choices)
        return given


@dataclass(frozen=True, slots=True)
class Plan:
    """How the records of one layout are read, as functions of the few columns that they depend on.

    `what` is called once for each combination of the cells in `key`, and again for the years to 1998 (areas changed);
    it gives the columns that hold values with the series of each. `when` reads the period from the cells in `dates`,
    `standing` the status and the flags as printed from those in `marks` and from whether there is a value. Cells are
    trimmed. `missing` are the value cells that say there is no value.
    """

    format: str
    key: tuple[str, ...]
    dates: tuple[str, ...]
    what: Callable[[Mapping[str, str], Period], Entries]
    when: Callable[[Mapping[str, str]], Period]
    marks: tuple[str, ...] = ()
    standing: Callable[[Mapping[str, str], bool], tuple[str, str]] = lambda _, given: ("ok" if given else "missing", "")
    missing: frozenset[str] = frozenset({""})
    place: Callable[[Mapping[str, str]], str] | None = None
    """More about the place, from the cells in `marks`; follows the row's number."""
    number: Callable[[str], str | None] = machine_decimal
    spread: Mapping[str, Period] = field(default_factory=dict)
    """Columns that stand for a period each; `what` then gives one entry, for all of them, and `dates` is empty."""
    split: Callable[[str], tuple[str, tuple[str, str] | None]] = lambda cell: (cell, None)
    """A cell of such a column as its number and, if it holds flags, the status and the flags."""
    beside: Callable[[tuple[str, ...], str, bool], tuple[str, str]] | None = None
    """Status and flags of a value from elsewhere: the row's key cells, the column, whether there is a value."""
    notes: tuple[str, ...] = field(default=())


def picker(header: Sequence[str], columns: Sequence[str]) -> Callable[[Sequence[str]], Any]:
    """A function from a row to its cells in `columns`, as a tuple."""
    at = [header.index(c) for c in columns]
    if not at:
        return lambda _: ()
    if len(at) == 1:
        only = at[0]
        return lambda row: (row[only],)
    return itemgetter(*at)


class Records:
    """The rows of a text table read by a plan."""

    def __init__(
        self,
        name: str,
        header: tuple[str, ...],
        plan: Plan,
        collector: Collector,
        where: Callable[[int], str] = "row {}".format,
    ) -> None:
        self._name = name
        self._where = where
        self._header = header
        self._plan = plan
        self._collector = collector
        self._whats: dict[Any, Entries | Exception] = {}
        self._whens: dict[Any, Period | Doubt] = {}
        self._standings: dict[Any, tuple[str, str, str]] = {}
        self._key = picker(header, plan.key)
        self._dates = picker(header, plan.dates)
        self._marks = picker(header, plan.marks)
        self._columns = {c: i for i, c in enumerate(header)}
        collector.format = plan.format
        for note in plan.notes:
            collector.note(note)

    def read(self, rows: Iterable[tuple[int, list[str]]], cut: Callable[[], bool]) -> Iterator[int]:
        """Take the rows, each with the number of its first line; gives the count of rows after each PART.

        Raises Unreadable for a row that does not fit the header, Incomplete when it is the last one and `cut` says that
        the file ends in the middle of a line.
        """
        width, count = len(self._header), 0
        for number, row in rows:
            if len(row) != width:
                if len(row) == width + 1 and not row[-1].strip():
                    # Some downloads end each row with a delimiter: a plain reader shifts every column by one.
                    self._collector.note("trailing_delimiter")
                    row = row[:-1]
                else:
                    self._refuse(row, number, cut)
            self._take(number, row)
            count += 1
            if count % PART == 0:
                yield count
        yield count

    def _refuse(self, row: Sequence[str], number: int, cut: Callable[[], bool]) -> None:
        width = len(self._header)
        if len(row) < width and cut():
            sentence = (
                f"“{shown(self._name)}” stops in the middle of line {number}; it may be incomplete. Download it again."
            )
            raise Incomplete(shown(self._name), "incomplete", sentence)
        what = f"line {number} has {len(row)} cells where the header has {width}"
        raise refused(self._name, what, "Save it again as CSV.")

    def _take(self, number: int, row: Sequence[str]) -> None:
        collector = self._collector
        try:
            if self._plan.spread:
                self._take_wide(number, row)
                return
            period = self._period(self._dates(row))
            entries = self._entries(self._key(row), period)
            marks = self._marks(row)
            for column, series in entries:
                digits = self._digits(row[self._columns[column]].strip())
                status, flags, more = self._standing(marks, digits is not None)
                collector.add(Value(series, period, digits, status, flags, f"{self._where(number)}{more}"))
        except Doubt as doubt:
            collector.wait(self._where(number), doubt)
        except LeftOut as reason:
            collector.leave(reason.why)

    def _take_wide(self, number: int, row: Sequence[str]) -> None:
        key = self._key(row)
        for column, period in self._plan.spread.items():
            place = f"{self._where(number)}, {column}"
            try:
                text, told = self._plan.split(row[self._columns[column]].strip())
                digits = self._digits(text)
                if digits is None and told is None:
                    continue
                for _, series in self._entries(key, period):
                    status, flags = told or self._told(key, column, digits is not None)
                    self._collector.add(Value(series, period, digits, status, flags, place))
            except Doubt as doubt:
                self._collector.wait(place, doubt)
            except LeftOut as reason:
                self._collector.leave(reason.why)
                return

    def _told(self, key: tuple[str, ...], column: str, given: bool) -> tuple[str, str]:
        if self._plan.beside is not None:
            return self._plan.beside(key, column, given)
        return self._standing((), given)[:2]

    def _period(self, cells: tuple[str, ...]) -> Period:
        found = self._whens.get(cells)
        if found is None:
            try:
                found = self._resolved(self._plan.when, self._named(self._plan.dates, cells))
            except Doubt as doubt:
                found = doubt
            self._whens[cells] = found
        if isinstance(found, Doubt):
            raise found
        return found

    def _entries(self, cells: tuple[str, ...], period: Period) -> Entries:
        at = (cells, period.last.year <= LAST_UNION_YEAR and period.last.year)
        found = self._whats.get(at)
        if found is None:
            try:
                found = tuple(self._resolved(lambda n: self._plan.what(n, period), self._named(self._plan.key, cells)))
            except (Doubt, LeftOut) as reason:
                found = reason
            self._whats[at] = found
        if isinstance(found, Exception):
            raise found
        return found

    def _resolved(self, read: Callable[[Mapping[str, str]], _T], named: Mapping[str, str]) -> _T:
        """What `read` makes of the cells; where it is in doubt about one, of the text that the user gave for it."""
        for _ in range(len(named) + 1):
            try:
                return read(named)
            except Doubt as doubt:
                given = self._collector.answered(doubt.field, doubt.cell, doubt.choices)
                named = {c: given if v == doubt.cell else v for c, v in named.items()}
        return read(named)

    def _digits(self, cell: str) -> str | None:
        if cell in self._plan.missing:
            return None
        digits = self._plan.number(cell)
        if digits is None:
            digits = self._plan.number(self._collector.answered("value", cell))
            if digits is None:
                raise Doubt("value", cell)
        return digits

    def _standing(self, cells: tuple[str, ...], given: bool) -> tuple[str, str, str]:
        at = (cells, given)
        found = self._standings.get(at)
        if found is None:
            named = self._named(self._plan.marks, cells)
            more = f": {where}" if self._plan.place and (where := self._plan.place(named)) else ""
            found = self._standings[at] = (*self._plan.standing(named, given), more)
        return found

    @staticmethod
    def _named(columns: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
        return {c: v.strip() for c, v in zip(columns, cells, strict=True)}
