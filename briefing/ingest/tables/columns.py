"""Columns: what each column of figures of a table by partner holds by the words above it: flow, period, unit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.core.question import SKIP, question
from briefing.ingest.tables import headings, marks, numerals
from briefing.ingest.tables.areas import area_of, is_country
from briefing.ingest.tables.cells import Doubt
from briefing.ingest.tables.cells import period as cell_period
from briefing.ingest.tables.periods import NotAPeriod, read_period
from briefing.ingest.tables.table import Cell, Sheet
from briefing.ingest.tables.timewords import period_in
from briefing.ingest.tables.units import Unit, said
from briefing.ingest.tables.wordlists import folded, tokens, words

NO_ANSWERS: Mapping[str, str] = MappingProxyType({})
HEAD_ROWS = 20
_FEWEST = 2
"""Areas that must stand in the column of names, one of them a country."""
_MOST_AREAS = 500
"""Rows in which areas are looked for."""
_LONGEST_TITLE = 160
_MOST_HEADING = 4
"""Rows of one heading."""
_LONG = ("period", "flow", "unit", "product", "reporter")
"""What a column holds in a table of one figure a row, which is read elsewhere."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of figures, by index: its flow and period where its heading tells them, its unit as far as it does.

    `mark` is the sign behind its period, as printed: "2023*".
    """

    index: int
    text: str
    flow: Flow | None
    period: Period | None
    unit: Unit
    mark: str = ""


@dataclass(frozen=True, slots=True)
class ByPartner:
    """Where a table with partners down lies: the rows of its heading, its first row of figures, the column of names.

    `named` is the heading of the names; `shares` and `others` count the columns left out.
    """

    header: int
    first: int
    names: int
    named: str
    columns: tuple[Column, ...]
    shares: int = 0
    others: int = 0


def by_partner(sheet: Sheet, answers: Mapping[str, str] = NO_ANSWERS) -> ByPartner | None:
    """The table of a sheet that has areas down and flows or periods across; None for none.

    `answers` are those to questions asked before about periods in its heading. Raises Doubt (period) for a heading that names a time which is not understood.
    """
    names = _names(sheet)
    if names is None:
        return None
    first = next((i for i, row in enumerate(sheet.rows) if _is_figures(row, names)), 0)
    index = first - 1
    while index > 0 and first - index < _MOST_HEADING and _is_heading(sheet.rows[index - 1], names):
        index -= 1
    return _read(sheet, index, first, names, answers) if index >= 0 and first <= HEAD_ROWS else None


def _is_heading(row: Sequence[Cell], names: int) -> bool:
    """Whether a row above a heading belongs to it: a title or a unit stands in one cell."""
    return len({headings.plain(c) for c in row[names + 1 :]} - {""}) >= 2


def _names(sheet: Sheet) -> int | None:
    """The first column that names areas; None where no column names enough of them."""
    width = max((len(row) for row in sheet.rows), default=0)
    for column in range(min(width, 4)):
        texts = [headings.plain(row[column]) for row in sheet.rows[:_MOST_AREAS] if column < len(row)]
        found = [a for t in texts if t and (a := area_of(headings.untailed(t)))]
        if len(set(found)) >= _FEWEST and any(is_country(a) for a in found):
            return column
    return None


def _is_figures(row: Sequence[Cell], names: int) -> bool:
    """Whether a row names something and holds a figure behind it; years are none, nor the numbers of the columns."""
    behind = [c for c in row[names + 1 :] if headings.plain(c)]
    if not (names < len(row) and headings.plain(row[names])):
        return False
    bare = [marks.split(c)[0] for c in behind]
    counted = area_of(headings.plain(row[names])) is None and [headings.plain(c) for c in behind] == [
        str(n) for n in range(1, len(behind) + 1)
    ]
    return bool(
        not (counted and len(behind) > 1)
        and any(numerals.looks_like_one(c) and not _YEAR.fullmatch(headings.plain(c)) for c in bare)
    )


def _read(sheet: Sheet, index: int, first: int, names: int, answers: Mapping[str, str]) -> ByPartner | None:
    rows = [[headings.plain(c) for c in row] for row in sheet.rows[index:first]]
    width = max(len(row) for row in sheet.rows[index : first + 1])
    rows = [row + [""] * (width - len(row)) for row in rows]
    before = [row[c] for row in rows for c in range(width) if c != names]
    if any(headings.column_of(t) in _LONG for t in before):
        return None
    columns, shares, others = [], 0, 0
    notes = marks.footnotes(sheet.rows)
    for column in range(names + 1, width):
        texts = _over(rows, column, names)
        if any(headings.is_share(t) for t in texts):
            shares += any(headings.flow_of(t) or headings.is_share(t) for t in texts)
        elif any(headings.is_other(t) for t in texts):
            others += 1
        else:
            found = _column(column, texts, notes, answers)
            columns += [found] if found is not None else []
    figures = tuple(c for c in columns if (c.flow or c.period) and c.flow is not Flow.BALANCE)
    if not figures:
        return None
    named = next((row[names] for row in rows if row[names]), "")
    return ByPartner(index, first, names, named, figures, shares, others)


def _over(rows: Sequence[Sequence[str]], column: int, names: int) -> list[str]:
    """The words over a column, from above; a merged cell of an upper row stands over the columns to its right."""
    found = [rows[-1][column]]
    for upper in reversed(rows[:-1]):
        at = column
        while at > names + 1 and not upper[at] and (any(found) or at != column):
            at -= 1
        found.insert(0, upper[at])
    return [t for t in found if t]


def _column(index: int, texts: Sequence[str], notes: Sequence[str], answers: Mapping[str, str]) -> Column | None:
    """What a column holds; None for one that the user leaves out."""
    flow = next((f for t in reversed(texts) if (f := headings.flow_of(t)) is not None), None)
    period, mark = None, ""
    try:
        for text in reversed(texts):
            bare, mark = marks.of_period(text, notes)
            period = period_in(str(bare))
            if period is not None:
                break
    except Doubt as doubt:
        given = answers.get(question(doubt.field, doubt.cell))
        if given is None:
            raise
        if given == SKIP:
            return None
        period = cell_period(given)
    if period is not None and period.is_full_year:
        period = _part_of(period, texts)
    units = [u for t in reversed(texts) if (u := said(t)) != Unit()]
    return Column(index, " ".join(texts), flow, period, units[0] if units else Unit(), mark if period else "")


def _part_of(year: Period, texts: Sequence[str]) -> Period:
    """The part of a year that another cell of its heading names: "Jan-Aug" below "2024"; else the year."""
    for text in reversed(texts):
        if _YEAR.search(text) is None:
            try:
                return read_period(f"{marks.split(text)[0]} {year.first.year}")
            except NotAPeriod:
                continue
    return year


def parts(sheet: Sheet) -> list[Sheet]:
    """The tables by partner that stand below one another in a sheet, each with the words of its own flow above it.

    A line of one cell that names a flow begins another; below it may stand a heading of its own, else that of the first.
    """
    layout = None
    try:
        layout = by_partner(sheet)
    except Doubt:
        return [sheet]
    if layout is None:
        return [sheet]
    starts = [i for i in range(layout.first, len(sheet.rows)) if _begins(sheet, i, layout)]
    if not starts:
        return [sheet]
    ends = [*starts[1:], len(sheet.rows)]
    found = [_rows_of(sheet, list(range(starts[0])))]
    above = [i for i in range(layout.header) if not _flows_in(" ".join(headings.plain(c) for c in sheet.rows[i]))]
    for start, end in zip(starts, ends, strict=True):
        own = list(range(start, end))
        headed = any(_is_figures(sheet.rows[i], layout.names) for i in own) and _same(sheet, own, layout.header)
        found.append(_rows_of(sheet, own if headed else [*above, start, *range(layout.header, layout.first), *own[1:]]))
    return found


def _begins(sheet: Sheet, index: int, layout: ByPartner) -> bool:
    texts = [headings.plain(c) for c in sheet.rows[index] if headings.plain(c)]
    return len(set(texts)) == 1 and area_of(texts[0]) is None and bool(_flows_in(texts[0])) and not _is_note(texts[0])


def _is_note(text: str) -> bool:
    """Whether a line is a sentence or a footnote rather than a title."""
    return len(text) > _LONGEST_TITLE or text.startswith(("*", "1", "(", "¹", "Note", "Source"))


def _same(sheet: Sheet, rows: Sequence[int], header: int) -> bool:
    """Whether a heading of its own, of as many cells as the first, stands among some rows."""
    wanted = sum(bool(headings.plain(c)) for c in sheet.rows[header])
    return any(
        sum(bool(headings.plain(c)) for c in sheet.rows[i]) >= max(2, wanted - 1)
        and not any(numerals.looks_like_one(c) and not _YEAR.fullmatch(headings.plain(c)) for c in sheet.rows[i])
        for i in rows[1:4]
    )


def _rows_of(sheet: Sheet, rows: Sequence[int]) -> Sheet:
    return replace(sheet, rows=tuple(sheet.rows[i] for i in rows), numbers=tuple(sheet.numbers[i] for i in rows))


def flow_above(texts: Iterable[str]) -> Flow | None:
    """The one flow that the words above a table name; None where none or several do."""
    found = {f for t in texts if not headings.is_share(t) for f in _flows_in(t)}
    return found.pop() if len(found) == 1 else None


def _flows_in(text: str) -> set[Flow]:
    line = f" {' '.join(tokens(folded(text)))} "
    both = {
        Flow(name) for name, known in words()["flows"].items() if any(f" {' '.join(tokens(k))} " in line for k in known)
    }
    return both - {Flow.TURNOVER} if len(both) == 2 and Flow.TURNOVER in both else both
