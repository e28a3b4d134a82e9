"""Desk tables: what tables tell beside the figures of a dossier's pair: its sides' whole trade, predecessors and members."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.core.areas import MEMBERS, PREDECESSORS
from briefing.core.quantities import WORLD
from briefing.core.trade import Observation, PeriodRow, SeriesKey, series_of
from briefing.storage import observations
from briefing.storage.library import Library

Rows = dict[SeriesKey, tuple[PeriodRow, ...]]


@dataclass(frozen=True, slots=True)
class TablesBeside:
    """Series that are no figures of the pair.

    `totals` with all the world, `earlier` of areas that counted one of the two before it counted alone, `members` of the
    country that counted as one with one of the two.
    """

    totals: Rows
    earlier: Rows
    members: Rows


def tables_beside(library: Library, sides: tuple[str, ...], known_on: dt.date | None) -> TablesBeside:
    """Read them for the sides of a dossier, as known on a day (None: now). Without sides there are none."""
    whole = (
        observations.observations(library, side, WORLD, both_ways=False, products=False, known_on=known_on)
        for side in sides
    )
    return TablesBeside(
        series_of(o for found in whole for o in found),
        series_of(_predecessors(library, sides, known_on)),
        series_of(_other_members(library, sides, known_on)),
    )


def _predecessors(library: Library, sides: tuple[str, ...], known_on: dt.date | None) -> Iterator[Observation]:
    """What was reported of the areas that counted one of the two countries before it counted alone."""
    for side, other in zip(sides, reversed(sides), strict=True):
        if side in PREDECESSORS:
            yield from observations.observations(
                library, PREDECESSORS[side][0], other, products=False, known_on=known_on
            )


def _other_members(library: Library, sides: tuple[str, ...], known_on: dt.date | None) -> Iterator[Observation]:
    """What is known of the country that counted as one with one of the two, with the other of the two."""
    for side, other in zip(sides, reversed(sides), strict=True):
        if side in MEMBERS and other != MEMBERS[side]:
            yield from observations.observations(library, MEMBERS[side], other, products=False, known_on=known_on)
