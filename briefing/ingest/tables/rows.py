"""Rows: each record of a text table into values; a row with a doubtful cell waits, the others are taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any, TypeVar

from briefing.core.coded import MOST_KNOWN
from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.core.question import SKIP, question
from briefing.core.tablechecks import Totals, wrong_balances
from briefing.ingest.documents.limits import shown
from briefing.ingest.tables.areas import LAST_UNION_YEAR
from briefing.ingest.tables.cells import MOST_DIGITS, Doubt, machine_decimal
from briefing.ingest.tables.table import Chunk, Incomplete, Series, Value, Waiting, refused

_T = TypeVar("_T")

MOST_WAITING = 2_000
"""Rows in doubt that are kept one by one; further ones are counted."""
_WHOLE = "Download it with all exports and imports: in UN Comtrade the flows M and X, in Comext the statistical procedure TOTAL."
PART = 20_000
"""Rows of one chunk."""

Answers = Mapping[str, str]
"""What the user said to questions (`question`): the text to read instead, or SKIP."""
Entries = Sequence[tuple[str, Series]]


class LeftOut(Exception):
    """A row that is understood and does not belong into the series; `why` is counted in the notes ("details").

    `part` is the code of the flow or procedure that the row is only a part of, if any.
    """

    def __init__(self, why: str, part: str = "") -> None:
        super().__init__(why)
        self.why = why
        self.part = part


class Collector:
    """Takes what a reader finds: values, rows that wait, what was left out."""

    def __init__(self, answers: Answers | None = None) -> None:
        self.answers = answers or {}
        self.format = ""
        self.layout = ""
        """The words of the table's heading: files with the same leave the same things open."""
        self._values: list[Value] = []
        self._balances: list[Value] = []
        self._parts: dict[str, None] = {}
        self._empty = True
        self._waiting: list[Waiting] = []
        self._counts: dict[str, int] = {}
        self._notes: dict[str, None] = {}
        self._kept = 0

    def add(self, value: Value) -> None:
        """Take a value; a balance is computed from its terms, only compared with them and never kept as a value of its own."""
        if value[0].flow is Flow.BALANCE:
            self.leave("balances")
            self._balances.append(value)
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

    def part_left(self, code: str) -> None:
        """Remember the code of a flow or procedure of which a row was left out as a part of another."""
        if code:
            self._parts[code] = None

    @property
    def only_parts(self) -> tuple[str, ...]:
        """The codes of the parts left out, where there was nothing else to take or to ask about."""
        return tuple(self._parts) if self._empty and not self.found else ()

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
        """What was found since the last call; a balance stands near its terms, so that it is compared with these here."""
        wrong = len(wrong_balances(_as_totals((*self._values, *self._balances)))) if self._balances else 0
        if wrong:
            self.leave("balance_not_difference", wrong)
        self._balances = []
        self._empty = self._empty and not self.found
        chunk = Chunk(tuple(self._values), tuple(self._waiting), rows, at)
        self._values, self._waiting = [], []
        return chunk

    def answered(self, field: str, cell: str, choices: tuple[str, ...] = ()) -> str:
        """The user's answer about a cell. Raises Doubt when there is none yet."""
        given = self.answers.get(question(field, cell))
        if given is None or given == SKIP:
            raise Doubt(field, cell, choices)
        return given


def _as_totals(values: Iterable[Value]) -> Totals:
    """Values of money by their series and periods."""
    found: dict[Series, dict[Period, str]] = {}
    for series, period, digits, *_ in values:
        if digits is not None and series.measure == "VALUE":
            found.setdefault(series, {})[period] = digits
    return found


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


_Era = dict[tuple[str, ...], "_Entries | Exception"]
_Entries = tuple[tuple[int, Series], ...]


def stopped(name: str, line: int) -> Incomplete:
    """The failure of a file that ends in the middle of a line."""
    sentence = f"“{shown(name)}” stops in the middle of line {line}; it may be incomplete. Download it again."
    return Incomplete(shown(name), "incomplete", sentence)


class Records:
    """The rows of a text table read by a plan."""

    def __init__(
        self,
        name: str,
        header: tuple[str, ...],
        plan: Plan,
        collector: Collector,
        place: tuple[str, str] = ("row ", ""),
    ) -> None:
        self._name = name
        self._place = place
        self._header = header
        self._plan = plan
        self._collector = collector
        # What a row is of depends on its key cells and, up to 1998, on the year.
        self._eras: dict[int, _Era] = {}
        self._whens: dict[tuple[str, ...], tuple[Period, _Era] | Doubt] = {}
        self._given: dict[tuple[str, ...], tuple[str, str, str]] = {}
        self._absent: dict[tuple[str, ...], tuple[str, str, str]] = {}
        self._key = picker(header, plan.key)
        self._dates = picker(header, plan.dates)
        self._marks = picker(header, plan.marks)
        self._columns = {c: i for i, c in enumerate(header)}
        collector.format = plan.format
        collector.layout = " | ".join(header)
        for note in plan.notes:
            collector.note(note)

    def read(self, rows: Iterable[tuple[int, list[str]]], cut: Callable[[], bool]) -> Iterator[int]:
        """Take the rows, each with the number of its first line; gives the count of rows after each PART.

        Raises Unreadable for a row that does not fit the header, Incomplete when it is the last one and `cut` says that
        the file ends in the middle of a line.
        """
        width, count = len(self._header), 0
        take = self._take_wide if self._plan.spread else self._taker()
        for number, row in rows:
            if len(row) != width:
                if len(row) == width + 1 and not row[-1].strip():
                    # Some downloads end each row with a delimiter: a plain reader shifts every column by one.
                    self._collector.note("trailing_delimiter")
                    row = row[:-1]
                else:
                    self._refuse(row, number, cut)
            try:
                take(number, row)
            except Doubt as doubt:
                self._collector.wait(self._where(number), doubt)
            except LeftOut as reason:
                self._collector.leave(reason.why)
                self._collector.part_left(reason.part)
            count += 1
            if count % PART == 0:
                yield count
        if self._collector.only_parts:
            what = f"it holds only parts of the trade ({', '.join(self._collector.only_parts)}), not all of it"
            raise refused(self._name, what, _WHOLE)
        yield count

    def _where(self, number: int) -> str:
        return f"{self._place[0]}{number}{self._place[1]}"

    def _refuse(self, row: Sequence[str], number: int, cut: Callable[[], bool]) -> None:
        width = len(self._header)
        if len(row) < width and cut():
            raise stopped(self._name, number)
        what = f"line {number} has {len(row)} cells where the header has {width}"
        raise refused(self._name, what, "Save it again as CSV.")

    def _taker(self) -> Callable[[int, Sequence[str]], None]:
        """The function that takes one row. A million rows go through it, so that what it uses is at hand.

        What was found for some cells once is looked up, and plain digits are taken as they are.
        """
        dates_of, key_of, marks_of = self._dates, self._key, self._marks
        whens, given, absent = self._whens, self._given, self._absent
        add = self._collector.add
        before, behind = self._place

        def take(number: int, row: Sequence[str]) -> None:
            dates = dates_of(row)
            when = whens.get(dates)
            period, era = when if when.__class__ is tuple else self._when(dates)
            key = key_of(row)
            known = era.get(key)
            entries = known if known.__class__ is tuple else self._entries(key, period)
            marks = marks_of(row)
            for column, series in entries:
                cell = row[column]
                if cell.isdigit() and cell.isascii() and len(cell) <= MOST_DIGITS:
                    status, flags, more = given.get(marks) or self._standing(marks, True)
                    add(Value(series, period, cell, status, flags, f"{before}{number}{behind}{more}"))
                else:
                    digits = self._digits(cell)
                    standings = absent if digits is None else given
                    status, flags, more = standings.get(marks) or self._standing(marks, digits is not None)
                    add(Value(series, period, digits, status, flags, f"{before}{number}{behind}{more}"))

        return take

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

    def _when(self, cells: tuple[str, ...]) -> tuple[Period, _Era]:
        """The period that the cells name, with the cache of its era. Raises Doubt."""
        found = self._whens.get(cells)
        if found is None:
            try:
                period = self._resolved(self._plan.when, self._named(self._plan.dates, cells))
                found = period, self._era(period)
            except Doubt as doubt:
                found = doubt
            self._whens[cells] = found
        if isinstance(found, Doubt):
            raise found.with_traceback(None)
        return found

    def _era(self, period: Period) -> _Era:
        year = period.last.year
        return self._eras.setdefault(year if year <= LAST_UNION_YEAR else 0, {})

    def _entries(self, cells: tuple[str, ...], period: Period) -> _Entries:
        """The series that the cells mean, by the number of the value's column. Raises Doubt or LeftOut."""
        era = self._era(period)
        found = era.get(cells)
        if found is None:
            try:
                entries = self._resolved(lambda n: self._plan.what(n, period), self._named(self._plan.key, cells))
                found = tuple((self._columns.get(c, 0), series) for c, series in entries)
            except (Doubt, LeftOut) as reason:
                found = reason
            if len(era) >= MOST_KNOWN:
                era.clear()
            era[cells] = found
        if isinstance(found, Exception):
            # The same exception raised a million times would keep every frame it passed.
            raise found.with_traceback(None)
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
        cell = cell.strip()
        if cell in self._plan.missing:
            return None
        digits = self._plan.number(cell)
        if digits is None:
            digits = self._plan.number(self._collector.answered("value", cell))
            if digits is None:
                raise Doubt("value", cell)
        return digits

    def _standing(self, cells: tuple[str, ...], given: bool) -> tuple[str, str, str]:
        named = self._named(self._plan.marks, cells)
        more = f": {where}" if self._plan.place and (where := self._plan.place(named)) else ""
        found = (*self._plan.standing(named, given), more)
        (self._given if given else self._absent)[cells] = found
        return found

    @staticmethod
    def _named(columns: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
        return {c: v.strip() for c, v in zip(columns, cells, strict=True)}
