"""Coded values: what a value is of, its period and its standing said once and then by number, the rest as columns.

A million values are then a few long lists, which cross a pipe and reach a database without becoming objects.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from briefing.core.period import Period
from briefing.core.trade import Series, Value

_T = TypeVar("_T", bound=Hashable)
Columns = tuple[Sequence[int], Sequence[int], Sequence[str], Sequence[int], Sequence[str]]
"""Number of the series, number of the period, digits ('' for missing), number of the standing, place."""


@dataclass(frozen=True, slots=True)
class Coded:
    """A run of values. `series`, `periods` and `standings` are those not seen in the runs before it, in order."""

    series: Sequence[Series]
    periods: Sequence[Period]
    standings: Sequence[tuple[str, str]]
    columns: Columns


MOST_KNOWN = 200_000
"""Things remembered at a time: a table in which every row is a series of its own is no reason to hold them all."""


class _Numbers(Generic[_T]):
    """Numbers things in the order in which they come; `fresh` are those of the present run."""

    def __init__(self) -> None:
        self.count = 0
        self.fresh: list[_T] = []
        self._known: dict[_T, int] = {}
        # Telling the same object again is much cheaper than hashing it; what is told is kept alive.
        self._same: dict[int, int] = {}
        self._kept: list[_T] = []

    def of(self, thing: _T) -> int:
        """The number of a thing."""
        number = self._same.get(id(thing))
        if number is None:
            number = self._known.get(thing)
            if number is None:
                number = self._known[thing] = self.count
                self.count += 1
                self.fresh.append(thing)
            self._kept.append(thing)
            self._same[id(thing)] = number
        return number

    def drained(self) -> list[_T]:
        """What was new in the run; begins the next one."""
        fresh, self.fresh = self.fresh, []
        if len(self._kept) > MOST_KNOWN:
            self._known, self._same, self._kept = {}, {}, []
        return fresh


class Coder:
    """Codes the values of one table, run by run. A thing seen long ago may get a second number."""

    def __init__(self) -> None:
        self._series: _Numbers[Series] = _Numbers()
        self._periods: _Numbers[Period] = _Numbers()
        self._standings: _Numbers[tuple[str, str]] = _Numbers()

    def coded(self, values: Iterable[Value]) -> Coded:
        """The next run."""
        series: list[int] = []
        periods: list[int] = []
        digits: list[str] = []
        standings: list[int] = []
        places: list[str] = []
        known: dict[tuple[str, str], int] = {}
        for of, period, text, status, flags, place in values:
            series.append(self._series.of(of))
            periods.append(self._periods.of(period))
            digits.append(text or "")
            standing = (status, flags)
            number = known.get(standing)
            if number is None:
                number = known[standing] = self._standings.of(standing)
            standings.append(number)
            places.append(place)
        return Coded(
            self._series.drained(),
            self._periods.drained(),
            self._standings.drained(),
            (series, periods, digits, standings, places),
        )


class Decoder:
    """The inverse of `Coder`."""

    def __init__(self) -> None:
        self._series: list[Series] = []
        self._periods: list[Period] = []
        self._standings: list[tuple[str, str]] = []

    def values(self, coded: Coded) -> Iterator[Value]:
        """The values of a run."""
        self._series += coded.series
        self._periods += coded.periods
        self._standings += coded.standings
        for s, p, digits, t, place in zip(*coded.columns, strict=True):
            yield Value(self._series[s], self._periods[p], digits or None, *self._standings[t], place)
