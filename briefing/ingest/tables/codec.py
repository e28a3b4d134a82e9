"""Parts of tables as JSON and back, for the pipe between the worker process and its caller.

Series and periods are sent once and then by number, the columns of a part as lists: a million values are a few
megabytes, and no row becomes an object before it has to.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from briefing.core.fact import Flow, Qualifier
from briefing.core.period import Month, Period
from briefing.core.trade import Basis
from briefing.ingest.tables.table import Chunk, Series, Value, Waiting


class Sender:
    """Turns the parts of one table into JSON values."""

    def __init__(self) -> None:
        self._series: dict[Series, int] = {}
        self._periods: dict[Period, int] = {}
        self._standings: dict[tuple[str, str], int] = {}

    def part(self, chunk: Chunk) -> dict[str, Any]:
        """One part; what was not sent before comes along."""
        seen = len(self._series), len(self._periods), len(self._standings)
        columns: tuple[list[Any], ...] = ([], [], [], [], [])
        series, periods, standings = self._series, self._periods, self._standings
        latest: tuple[Series | None, int] = (None, 0)
        for value in chunk.values:
            # Rows of one series often follow each other; comparing the object is cheaper than hashing it.
            if value.series is not latest[0]:
                latest = value.series, series.setdefault(value.series, len(series))
            columns[0].append(latest[1])
            columns[1].append(periods.setdefault(value.period, len(periods)))
            columns[2].append(value.digits)
            columns[3].append(standings.setdefault((value.status, value.flags), len(standings)))
            columns[4].append(value.place)
        return {
            "series": [_series_json(s) for s in list(series)[seen[0] :]],
            "periods": [[*p.first, *p.last] for p in list(periods)[seen[1] :]],
            "standings": list(standings)[seen[2] :],
            "values": columns,
            "waiting": [[w.locator, w.field, w.cell, w.choices] for w in chunk.waiting],
            "rows": chunk.rows,
            "at": chunk.at,
        }


class Receiver:
    """The inverse of `Sender`."""

    def __init__(self) -> None:
        self._series: list[Series] = []
        self._periods: list[Period] = []
        self._standings: list[tuple[str, str]] = []

    def part(self, sent: dict[str, Any]) -> Chunk:
        """The part that was sent."""
        self._series += [_series(s) for s in sent["series"]]
        self._periods += [Period(Month(a, b), Month(c, d)) for a, b, c, d in sent["periods"]]
        self._standings += [(status, flags) for status, flags in sent["standings"]]
        waiting = tuple(Waiting(place, field, cell, tuple(choices)) for place, field, cell, choices in sent["waiting"])
        return Chunk(tuple(self._values(*sent["values"])), waiting, sent["rows"], sent["at"])

    def _values(
        self, series: list[int], periods: list[int], digits: list[str | None], standings: list[int], places: list[str]
    ) -> Iterable[Value]:
        for s, p, d, t, place in zip(series, periods, digits, standings, places, strict=True):
            status, flags = self._standings[t]
            yield Value(self._series[s], self._periods[p], d, status, flags, place)


_TEXTS = ("reporter", "partner", "source", "currency", "measure", "valuation", "classification", "product")


def _series_json(s: Series) -> list[Any]:
    vintage = s.vintage.isoformat() if s.vintage else None
    return [*(getattr(s, name) for name in _TEXTS), s.flow.value, s.scale, s.basis.value, vintage, s.qualifier.value]


def _series(sent: list[Any]) -> Series:
    *texts, flow, scale, basis, vintage, qualifier = sent
    return Series(
        flow=Flow(flow),
        scale=scale,
        basis=Basis(basis),
        vintage=dt.date.fromisoformat(vintage) if vintage else None,
        qualifier=Qualifier(qualifier),
        **dict(zip(_TEXTS, texts, strict=True)),
    )
