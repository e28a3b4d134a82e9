"""Plot data: a chart's marks as plain numbers on the two axes, made once for all the frames that show them."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from briefing.core.chart import ChartGroup, ChartMark, ChartSpec
from briefing.core.fact import Flow
from briefing.core.period import Period


@dataclass(frozen=True, slots=True)
class Run:
    """Marks of one flow that a line joins: their middles on the time axis and their values."""

    flow: Flow
    marks: tuple[ChartMark, ...]
    middles: list[float]
    values: list[float]
    mirrors: tuple[tuple[list[float], list[float]], ...]
    """The partner's figures for them, in stretches without a gap."""

    def between(self, low: float, high: float) -> slice:
        """What is seen from `low` to `high`, with a neighbour on either side that the line leads to."""
        return slice(max(0, bisect_left(self.middles, low) - 1), bisect_right(self.middles, high) + 1)


@dataclass(frozen=True, slots=True)
class Block:
    """A mark of the balance: first and last instant of its place, and its value."""

    first: float
    last: float
    value: float
    mark: ChartMark


class PlotData:
    """The numbers of one spec. Everything is made when it is first asked for."""

    def __init__(self, spec: ChartSpec) -> None:
        self.spec = spec

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """Exports, imports and turnover, run by run, in painting order."""
        return tuple(_run(run) for run in (*self.spec.runs, *self.spec.line))

    @cached_property
    def lone(self) -> tuple[ChartMark, ...]:
        """Marks that no run holds, such as the part of a year."""
        joined = {id(m) for run in self.runs for m in run.marks}
        flows = [m for g in self.spec.groups for m in (g.exports, g.imports, g.turnover) if m is not None]
        return tuple(m for m in flows if id(m) not in joined) if len(flows) > len(joined) else ()

    @cached_property
    def balance(self) -> tuple[Block, ...]:
        """The balance of every period that lies in no longer one."""
        found = ((g.place, g.balance) for g in self.spec.groups if g.balance is not None and not g.nested)
        return tuple(Block(*ends(place), float(mark.value), mark) for place, mark in found)

    @cached_property
    def stated(self) -> tuple[ChartGroup, ...]:
        """The groups that an article gives a figure of: those that are labelled."""
        return tuple(g for g in self.spec.groups if _is_stated(g))

    @cached_property
    def highest(self) -> float:
        """The highest value of any mark but the balance."""
        if any(g.nested for g in self.spec.groups) or not self.runs:
            marks = (m for g in self.spec.groups for m in g.marks() if m.flow is not Flow.BALANCE)
            return max((float(m.value) for m in marks), default=0.0)
        return max([*(max(r.values) for r in self.runs), *(float(m.value) for m in self.lone)])

    @cached_property
    def by_year(self) -> dict[int, list[ChartGroup]]:
        """The groups within each calendar year, those inside a longer period left out."""
        found: dict[int, list[ChartGroup]] = {}
        for group in self.spec.groups:
            if not group.nested and group.place.first.year == group.place.last.year:
                found.setdefault(group.place.last.year, []).append(group)
        return found

    @cached_property
    def across(self) -> list[ChartGroup]:
        """The groups that go from one calendar year into another: a year from April to March."""
        return [g for g in self.spec.groups if not g.nested and g.place.first.year != g.place.last.year]


def _is_stated(group: ChartGroup) -> bool:
    flows = (group.exports, group.imports, group.turnover, group.balance)
    return any(m is not None and m.stated for m in flows)


def ends(period: Period) -> tuple[float, float]:
    """First and last instant of a period on the time axis."""
    first, last = period.first, period.last
    return _month_begins(first[0] * 12 + first[1] - 1), _month_begins(last[0] * 12 + last[1])


@lru_cache(maxsize=8192)
def _month_begins(month: int) -> float:
    """The first instant of a month, counted from year 0: no calendar is asked twice, nor how long a month is."""
    year, at = divmod(month, 12)
    if year > dt.MAXYEAR:
        return float(dt.date.max.toordinal() + 1)
    return float(dt.date(year, at + 1, 1).toordinal())


def _run(marks: Sequence[ChartMark]) -> Run:
    middles = [(first + last) / 2 for first, last in (ends(m.place) for m in marks)]
    return Run(marks[0].flow, tuple(marks), middles, [float(m.value) for m in marks], _mirrors(marks, middles))


def _mirrors(marks: Sequence[ChartMark], middles: Sequence[float]) -> tuple[tuple[list[float], list[float]], ...]:
    found: list[tuple[list[float], list[float]]] = []
    open_ = False
    for mark, middle in zip(marks, middles, strict=True):
        if mark.mirror is None:
            open_ = False
            continue
        if not open_:
            found.append(([], []))
            open_ = True
        found[-1][0].append(middle)
        found[-1][1].append(float(mark.mirror))
    return tuple(stretch for stretch in found if len(stretch[0]) > 1)
