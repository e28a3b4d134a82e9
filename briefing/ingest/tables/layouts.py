"""Layouts: where the tables of a sheet made by hand lie, and what their columns hold by their headings."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.ingest.tables import headings, marks, numerals
from briefing.ingest.tables.columns import flow_above
from briefing.ingest.tables.periods import NotAPeriod, month_number, read_period
from briefing.ingest.tables.stacked import stacked
from briefing.ingest.tables.table import Cell, Number, Sheet
from briefing.ingest.tables.units import said
from briefing.ingest.tables.wordlists import folded, is_named, words

_HEAD_ROWS = 20
_FEWEST_MONTHS = 3
_FEWEST_PERIODS = 2
_TITLES = 5
"""Rows above a heading in which its title stands."""
_PARTS = ("month", "quarter", "months", "span")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_AMOUNT = "importe"
"""Imports in German, an amount in Spanish."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where a table lies: rows `first` to `end` (without it), its words above from row `top` on, by index.

    `roles` gives columns by what they hold, `flows` the columns of figures by flow. `periods` is filled when the periods
    stand across, and then the column "flow" names each row. `part` is "month", "quarter" or "months" (how many from January) where the column "part" holds
    the part of the year in the column "period". `texts` are the words over each column, `dated` says how
    dates in the column of periods are meant. `stacked` has a heading of several lines: then `flows` and `periods` may both be filled.
    `unknown` are columns whose heading says nothing that is understood, `open`
    those among periods whose heading has a year of which it is not understood what part is meant.
    """

    header: int
    first: int
    roles: Mapping[str, int]
    flows: Mapping[int, Flow] = field(default_factory=dict)
    periods: Mapping[int, Period] = field(default_factory=dict)
    open: Mapping[int, str] = field(default_factory=dict)
    units: Mapping[int, str] = field(default_factory=dict)
    shares: int = 0
    others: int = 0
    part: str = ""
    months: bool = False
    unknown: tuple[int, ...] = ()
    texts: tuple[str, ...] = ()
    dated: str = ""
    top: int = 0
    end: int = 0
    stacked: bool = False
    totals: int = 0

    def text(self, row: Sequence[Cell], role: str) -> str:
        """What a row says in the column of a role; empty where there is none."""
        column = self.roles.get(role)
        return headings.plain(row[column]) if column is not None and column < len(row) else ""


def layouts(sheet: Sheet) -> list[Layout]:
    """The tables of a sheet from above to below; one below another begins with the words that stand between them."""
    found: list[Layout] = []
    for index, row in enumerate(sheet.rows):
        if not found and index >= _HEAD_ROWS:
            break
        if found and (index < found[-1].first or not _is_heading(row)):
            continue
        layout = _stacked(sheet, index) or _by_flow(sheet, index) or _across(sheet, index) or _months_down(sheet, index)
        if layout is not None:
            top = _top(sheet, found[-1].first, index) if found else 0
            if found:
                found[-1] = replace(found[-1], end=top)
            found.append(replace(layout, top=top, end=len(sheet.rows)))
    return found


def _is_heading(row: Sequence[Cell]) -> bool:
    """Whether a row below a table's heading can be another heading: it names no flow before figures."""
    if any(numerals.looks_like_one(c) and _period(c) is None for c in row):
        return False
    named = next((headings.plain(c) for c in row if headings.plain(c)), "")
    periods = sum(_period(c) is not None for c in row)
    return periods < 2 or headings.flow_of(named) is None


def _top(sheet: Sheet, first: int, header: int) -> int:
    """The row at which the words of the table with this heading begin: behind the last row of the one before."""
    top = header
    while top > first:
        filled = [headings.plain(c) for c in sheet.rows[top - 1] if headings.plain(c)]
        if len(filled) > 1 and not all(c == filled[0] for c in filled):
            break
        top -= 1
    return top


def _stacked(sheet: Sheet, index: int) -> Layout | None:
    """A heading of several lines: flows or partners over periods, with parts of years, partners, goods or flows down."""
    found = stacked(sheet, index)
    if found is None:
        return None
    return Layout(
        index,
        found.first,
        {found.role: found.names},
        found.flows,
        found.periods,
        units=found.units,
        shares=found.shares,
        others=found.others,
        totals=found.totals,
        part="month" if found.role == "part" else "",
        months=found.role == "part",
        texts=found.texts,
        stacked=True,
    )


def _by_flow(sheet: Sheet, index: int) -> Layout | None:
    """Periods down: with a column for each flow, or with columns for flow and value."""
    tops = [headings.plain(c) for c in sheet.rows[index]]
    first, texts = _with_second_row(sheet, index, tops)
    roles: dict[str, int] = {}
    for i, text in enumerate(texts):
        role = headings.column_of(tops[i] or text)
        if role is not None and (
            role not in roles or (role == "product" and headings.is_other_scheme(texts[roles[role]]))
        ):
            roles[role] = i
    if "period" not in roles and texts and _is_of_periods(sheet, first, texts):
        roles["period"] = 0
    part = _part(texts, roles)
    amounts = [i for i, t in enumerate(_low(texts)) if re.match(rf"{_AMOUNT}\b", t)]
    if "flow" in roles and "value" not in roles and len(amounts) == 1:
        roles["value"] = amounts[0]
    taken = set(roles.values())
    flows = {i: f for i, w in enumerate(texts) if i not in taken and (f := headings.flow_of(w)) is not None}
    long = {"flow", "value"} <= roles.keys()
    if "flow" not in roles and "value" in roles and not flows:
        # One flow a sheet: its name or its title says which.
        above = [headings.plain(c) for row in sheet.rows[max(0, index - _TITLES) : index] for c in row if c]
        flow = flow_above((*above, sheet.name))
        flows = {roles["value"]: flow} if flow is not None else {}
    if "period" not in roles or not (flows or long):
        return None
    rest = [(i, w) for i, w in enumerate(texts) if w and i not in taken and (long or i not in flows)]
    shares = sum(headings.is_share(w) for _, w in rest)
    others = sum(headings.is_other(w) for _, w in rest)
    unknown = tuple(
        i for i, w in rest if not (headings.is_share(w) or headings.is_other(w) or headings.is_remark(w) or i in flows)
    )
    return Layout(
        index,
        first,
        roles,
        {} if long else flows,
        shares=shares,
        others=others,
        part=part,
        unknown=unknown,
        texts=tuple(texts),
        dated=_dated(sheet, first, roles["period"], texts),
    )


def _is_of_periods(sheet: Sheet, first: int, texts: Sequence[str]) -> bool:
    """Whether the first column has no heading and periods alone below it."""
    cells = [row[0] for row in sheet.rows[first:] if row and headings.plain(row[0])]
    found = [c for c in cells if _period(c) is not None]
    return not texts[0] and len(found) >= _FEWEST_PERIODS and len(found) * 2 > len(cells)


def _with_second_row(sheet: Sheet, index: int, tops: Sequence[str]) -> tuple[int, list[str]]:
    """The first row of figures and the words over each column; units or parts of a flow may stand in a second row."""
    period = next((i for i, t in enumerate(tops) if headings.column_of(t) == "period"), None)
    if period is None and tops and not tops[0]:
        period = 0
    below = list(sheet.rows[index + 1]) if index + 1 < len(sheet.rows) else []
    texts = [headings.plain(c) for c in below]
    if len(texts) == len(tops):
        # Some write the words of a merged cell in each of its rows.
        texts = ["" if t == top else t for t, top in zip(texts, tops, strict=True)]
    if period is None or len(texts) != len(tops) or texts[period] or not any(texts):
        return index + 1, list(tops)
    if any(
        isinstance(c, dt.date) or numerals.looks_like_one(c) or headings.is_missing(t)
        for c, t in zip(below, texts, strict=True)
        if t
    ):
        return index + 1, list(tops)
    found, over = [], ""
    for top, text in zip(tops, texts, strict=True):
        over = top or (over if text else "")
        found.append(f"{over} {text}".strip())
    return index + 2, found


def _dated(sheet: Sheet, first: int, column: int, texts: Sequence[str]) -> str:
    """What dates in the column of periods mean where all are a year's first or last day: "year", or "unsure"."""
    cells = [row[column] for row in sheet.rows[first:] if column < len(row)]
    dates = {c for c in cells if isinstance(c, dt.date)}
    if not dates or {(d.month, d.day) for d in dates} not in ({(1, 1)}, {(12, 31)}):
        return ""
    if is_named(_low(texts)[column], words()["columns"]["year"]):
        return "year"
    return "unsure" if len(dates) > 1 else ""


def _texts(row: Sequence[Cell]) -> tuple[str, ...]:
    return tuple(headings.plain(c) for c in row)


def _low(texts: Sequence[str]) -> list[str]:
    return [folded(t) for t in texts]


def _part(texts: Sequence[str], roles: dict[str, int]) -> str:
    """What the column of a part of the year beside that of the year holds, empty for none; sets both roles."""
    lists = {**words()["columns"], **words()["parts"]}
    low = _low(texts)
    year = next((i for i, t in enumerate(low) if is_named(t, lists["year"])), None)
    for part in _PARTS:
        at = next((i for i, t in enumerate(low) if is_named(t, lists[part]) and i != year), None)
        if year is not None and at is not None:
            roles["period"], roles["part"] = year, at
            return "month" if part == "span" else part
    return ""


def _across(sheet: Sheet, index: int) -> Layout | None:
    """Periods across and flows down."""
    row = sheet.rows[index]
    named = {i: p for i, c in enumerate(row) if (p := _period(c)) is not None}
    if len(named) < 2 or 0 in named:
        return None
    notes = marks.footnotes(sheet.rows)
    periods = {
        i: p for i, p in named.items() if marks.of_period(row[i], notes)[0] != row[i] or not marks.split(row[i])[1]
    }
    columns = [i for i in range(len(row)) if i not in named]
    roles = {r: i for i in columns if (r := headings.column_of(headings.plain(row[i])))}
    names = roles.get("flow", _naming(sheet, index, columns))
    if not any(headings.flow_of(headings.plain(r[names])) for r in sheet.rows[index + 1 :] if names < len(r)):
        return None
    unknown = tuple(i for i in columns if i != names and i not in roles.values() and i < min(named))
    behind = {i: headings.plain(c) for i, c in enumerate(row) if i > min(named) and i not in periods}
    below = _parts_below(sheet, index, named)
    units = _units_below(sheet, index, named) if not below else {}
    return Layout(
        index,
        index + (2 if units or below else 1),
        {**roles, "flow": names},
        periods=below or periods,
        open={} if below else {i: t for i, t in behind.items() if _is_dated(t)},
        units=units,
        shares=sum(headings.is_share(t) for t in behind.values()),
        others=sum(headings.is_other(t) for t in behind.values()),
        unknown=unknown,
        texts=_texts(row),
    )


def _parts_below(sheet: Sheet, index: int, named: Mapping[int, Period]) -> Mapping[int, Period]:
    """The parts of years, by column, that stand in a row of their own under years; nothing where the row below has none."""
    below = sheet.rows[index + 1] if index + 1 < len(sheet.rows) else ()
    texts = {i: headings.plain(c) for i, c in enumerate(below) if i >= min(named) and headings.plain(c)}
    found: dict[int, Period] = {}
    for column, text in texts.items():
        over = max(c for c in named if c <= column)
        try:
            found[column] = read_period(f"{marks.split(text)[0]} {named[over].first.year}")
        except NotAPeriod:
            return {}
    return found


def _units_below(sheet: Sheet, index: int, columns: Iterable[int]) -> Mapping[int, str]:
    """The units in a row of their own under a heading of periods; nothing where the row below is another."""
    below = sheet.rows[index + 1] if index + 1 < len(sheet.rows) else ()
    found = {i: headings.plain(below[i]) for i in columns if i < len(below)}
    return (
        found if found and all(t and not numerals.looks_like_one(t) and said(t).known for t in found.values()) else {}
    )


def _months_down(sheet: Sheet, index: int) -> Layout | None:
    """Years across and months down, all of one flow."""
    row = sheet.rows[index]
    periods = {i: p for i, c in enumerate(row) if (p := _period(c)) is not None and p.is_full_year}
    if not periods or 0 in periods:
        return None
    below = [[headings.plain(c) for c in row] for row in sheet.rows[index + 1 :]]
    for column in range(min(periods)):
        months = [m for r in below if column < len(r) and (m := month_number(r[column])) is not None]
        if len(set(months)) >= _FEWEST_MONTHS and not any(headings.flow_of(t) for t in below[0]):
            return Layout(
                index, index + 1, {"part": column}, periods=periods, part="month", months=True, texts=_texts(row)
            )
    return None


def _naming(sheet: Sheet, index: int, columns: Sequence[int]) -> int:
    """The first of some columns whose cells name flows; the first of all if none does."""
    for column in columns:
        if any(headings.flow_of(headings.plain(r[column])) for r in sheet.rows[index + 1 :] if column < len(r)):
            return column
    return columns[0] if columns else 0


def _is_dated(text: str) -> bool:
    """Whether a heading speaks of figures of some year, in words that are no period."""
    return _YEAR.search(text) is not None and not headings.is_share(text) and not headings.is_other(text)


def _period(cell: Cell) -> Period | None:
    if isinstance(cell, Number) and not cell.isdigit():
        return None
    try:
        return read_period(marks.split(cell)[0])
    except NotAPeriod:
        return None
