"""Memory: the times that an article has told so far, as sentences to come may go on about them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import NamedTuple

from briefing.core.article import Certainty
from briefing.core.period import Month, Period
from briefing.ingest.extract.times.atoms import PeriodAtom


@dataclass(frozen=True, slots=True)
class Timed:
    """A period with its place (tokens) and how it is known; `atom` None when carried over."""

    period: Period
    i: int
    j: int
    certainty: Certainty = Certainty.STATED
    reason: str | None = None
    atom: PeriodAtom | None = None


class Fiscal(NamedTuple):
    """The first month of a fiscal year; `by_start` where one number is that of its beginning ("fiscal 2024" in Japan).

    `habit` of a country that tells its trade by fiscal years as a rule, where "2021-2022" is one as well. `day` is not 1 where the
    year begins amid a month, in which that before it ends.
    """

    month: int
    by_start: bool = False
    habit: bool = False
    day: int = 1

    def year(self, begun: int) -> Period:
        """The fiscal year that begins in a year."""
        first = Month(begun, self.month)
        return Period(first, Month.from_ordinal(first.ordinal + 11 + self.amid))

    @property
    def amid(self) -> bool:
        """Whether its months begin amid those of the calendar."""
        return self.day > 1


@dataclass(slots=True)
class Memory:
    """What a paragraph remembers from sentence to sentence."""

    reference: dt.date | None
    fiscal: Fiscal | None = None
    timed: Timed | None = None
    head: Timed | None = None
    wide: Timed | None = None
    """The last full year spoken of when a paragraph ended."""
    outer: Timed | None = None
    """The part of a year that the last one told lies inside: "In July alone" after "in January-July"."""
    lengths: dict[int, Timed] = field(default_factory=dict)
    """The last period told of each length in months; under 0 the last that is no full year."""
    told: set[Period] = field(default_factory=set)
    """All periods that were kept."""
    first: Timed | None = None
    """The first of them."""
    basis: int = 0
    """Months by which the paragraph's changes were counted from those before, 0 where they were not."""
    since: Timed | None = None
    """The year that the changes told of the last period count from: "tra il 2000 e il 2006 l'export è aumentato"."""

    supposed: bool = False
    """Whether the reference is no day that the article has, but the end of the year that it seems to tell of."""

    moved: tuple[Timed, Period] | None = None
    """The two times that an amount was last told to have moved between: "from 5.8 billion in October to 5.1 in November"."""

    def keep(self, timed: Timed) -> None:
        """Take a period for the one that sentences to come go on about."""
        before = self.outer or self.timed
        inside = before is not None and _holds(before.period, timed.period)
        self.outer = before if inside else None
        self.since = self.since if self.timed is not None and self.timed.period == timed.period else None
        self.timed = timed
        self.first = self.first or timed
        self.told.add(timed.period)
        self.lengths[timed.period.length] = timed
        if timed.period.length < 12:
            self.lengths[0] = timed

    @property
    def reviewed(self) -> Timed | None:
        """The period under review: the part of a year told last, but the first of all where it lies inside that."""
        last, first = self.lengths.get(0), self.first
        inside = last is not None and first is not None and _holds(first.period, last.period)
        return first if inside else last or first

    @property
    def year(self) -> int | None:
        """The year that a part of a year without one most likely belongs to."""
        return self.timed.period.last.year if self.timed else None


def _holds(outer: Period, inner: Period) -> bool:
    return outer.first <= inner.first and inner.last <= outer.last and outer.length > inner.length
