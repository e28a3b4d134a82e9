"""Stacked: headings of two or three lines whose upper cells are merged over those below: flow over years, partner over flows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.ingest.tables import headings, marks, numerals
from briefing.ingest.tables.areas import area_of
from briefing.ingest.tables.periods import NotAPeriod, read_period
from briefing.ingest.tables.table import Cell, Number, Sheet
from briefing.ingest.tables.units import Unit, said

_MOST_LINES = 3
_FEWEST_COLUMNS = 2
_MOST_TOLD = 8
_YEAR = "2000"
"""Any: whether a word is a part of a year shows beside one."""


@dataclass(frozen=True, slots=True)
class Stacked:
    """What the columns of figures under such a heading hold, by index; `names` is the column that names the rows.

    `role` says what it names them by: "part" (of a year), "partner", "product" or "flow". `flows` is empty where the
    heading tells none. `totals`, `shares` and `others` count the columns left out.
    """

    first: int
    names: int
    role: str
    flows: Mapping[int, Flow]
    periods: Mapping[int, Period]
    texts: tuple[str, ...]
    units: Mapping[int, str] = field(default_factory=dict)
    totals: int = 0
    shares: int = 0
    others: int = 0


def stacked(sheet: Sheet, index: int) -> Stacked | None:
    """The heading of several lines that begins in a row; None where none does."""
    for lines in range(_MOST_LINES, 1, -1):
        if index + lines < len(sheet.rows):
            found = _read(sheet, index, lines)
            if found is not None:
                return found
    return None


def stacked_note(texts: Iterable[str]) -> str:
    """The note that says as what the columns under such a heading were read."""
    told = list(dict.fromkeys(texts))
    return f"stacked:{' · '.join(told[:_MOST_TOLD])}{' …' if len(told) > _MOST_TOLD else ''}"


def _read(sheet: Sheet, index: int, lines: int) -> Stacked | None:
    rows = sheet.rows[index : index + lines]
    width = max(len(r) for r in rows)
    cells = [[*row, *[""] * (width - len(row))] for row in rows]
    upper = [headings.plain(c) for c in cells[0]]
    if len({t for t in upper[1:] if _tells(t)}) < _FEWEST_COLUMNS or any(
        isinstance(c, Number | str) and _is_figure(c) for row in cells for c in row
    ):
        return None
    flows: dict[int, Flow] = {}
    periods: dict[int, Period] = {}
    units: dict[int, str] = {}
    texts, totals, shares, others, areas = [], 0, 0, 0, 0
    for column in range(width):
        over = _over(cells, column)
        texts.append(" ".join(dict.fromkeys(over)))
        flow = next((f for t in over if (f := headings.flow_of(t)) is not None), None)
        period = _period(over)
        if not over:
            continue
        if any(headings.is_share(t) or headings.is_other(t) for t in over):
            shares += 1
        elif any(headings.is_total(t) for t in over):
            totals += column > 0
        elif period is not None and (flow is not None or any(_is_area(t) for t in over)):
            periods[column] = period
            areas += flow is None
            if flow is not None:
                flows[column] = flow
            unit = next((t for t in reversed(over) if _period([t]) is None and said(t) != Unit()), "")
            if unit:
                units[column] = unit
        elif period is not None:
            # A time of no flow and no partner: the table is of another kind.
            return None
        elif periods:
            others += any(not headings.is_remark(t) for t in over)
    told = {len({(flows.get(c), texts[c]) for c in periods})}
    if len(periods) < _FEWEST_COLUMNS or told != {len(periods)} or (flows and areas) or 0 in periods:
        return None
    body = sheet.rows[index + lines :]
    names = _names(body, min(periods))
    role = _role(body, names, texts[names], set(periods.values()), flows)
    return (
        Stacked(index + lines, names, role, flows, periods, tuple(texts), units, totals, shares, others)
        if role
        else None
    )


def _tells(text: str) -> bool:
    """Whether a cell of the upper line tells of a flow, a time or a partner."""
    return headings.flow_of(text) is not None or _is_area(text) or _period([text]) is not None


def _is_area(text: str) -> bool:
    """Whether a cell names a country or a group: "Mar" is March before it is Morocco."""
    return not _is_part(text) and area_of(text) is not None


def _is_figure(cell: Cell) -> bool:
    return numerals.looks_like_one(cell) and _period([headings.plain(cell)]) is None


def _over(cells: Sequence[Sequence[Cell]], column: int) -> list[str]:
    """The words over a column, from above; a merged cell stands over the columns to its right that have one below."""
    found: list[str] = []
    for line, row in enumerate(cells):
        at = column
        while at > 1 and line < len(cells) - 1 and not headings.plain(row[at]) and headings.plain(cells[-1][column]):
            # A cell of the line above that begins here parts what stands below it.
            if any(headings.plain(above[at]) for above in cells[:line]):
                break
            at -= 1
        found.append(headings.plain(row[at]))
    return [t for t in found if t]


def _period(texts: Sequence[str]) -> Period | None:
    """The period that some cells over one another name together: "2022", "Q1" below "2022"; None for none."""
    for text in reversed(texts):
        try:
            found = read_period(marks.split(text)[0])
        except NotAPeriod:
            continue
        for part in texts:
            if part != text and found.is_full_year:
                try:
                    return read_period(f"{marks.split(part)[0]} {found.first.year}")
                except NotAPeriod:
                    continue
        return found
    return None


def _names(body: Sequence[Sequence[Cell]], before: int) -> int:
    """The first column before the figures in which something stands."""
    return next((c for c in range(before) if any(c < len(r) and headings.plain(r[c]) for r in body)), 0)


def _role(
    body: Sequence[Sequence[Cell]], names: int, head: str, periods: set[Period], flows: Mapping[int, Flow]
) -> str:
    """What the rows are named by: parts of a year, partners, flows, or goods by their heading or by a total among them; empty for none."""
    behind = [r for r in body if names < len(r) and any(numerals.looks_like_one(c) for c in r[names + 1 :])]
    named = [t for r in behind if (t := headings.plain(r[names]))]
    texts = [t for t in named if not headings.is_total(t)]
    if not texts:
        return ""
    if all(p.is_full_year for p in periods) and sum(map(_is_part, texts)) * 2 > len(texts):
        return "part"
    if not flows:
        return "flow" if any(headings.flow_of(t) for t in texts) else ""
    if sum(area_of(headings.untailed(t)) is not None for t in texts) * 2 > len(texts):
        return "partner"
    # Whatever words part it, goods or provinces, the total of the table is the pair's trade; bare numbers may be codes or a count.
    parted = len(named) > len(texts) and all(any(c.isalpha() for c in t) for t in texts)
    return "product" if headings.column_of(head) == "product" or parted else ""


def _is_part(text: str) -> bool:
    """Whether a text names a month, a quarter or another part of a year without the year."""
    try:
        return not read_period(f"{marks.split(text)[0]} {_YEAR}").is_full_year
    except NotAPeriod:
        return False
