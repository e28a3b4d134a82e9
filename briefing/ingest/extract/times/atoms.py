"""Atoms: a date or a period as it is written, before its year and what it refers to are resolved."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.core.period import Month, Period

BACKWARD = ("earlier", "same", "yearly", "prior")
"""Relations of a period that something is compared with."""


RUNNING = "running"
"""The relation of a year up to a day that is not told: "so far this year"."""
PORTION = "portion"
"""The relation of less than a month: "the first week of April"."""
ENDED = "ended"
"""The relation of a part of "the fiscal year": of the last one in which it is over."""
RECENT = "recent"
"""The relation of a quarter or a half-year that is just over: "im vergangenen Quartal"."""
REVIEWED = 98
"""Months of "the period under review": that of the first figure, however long."""


@dataclass(frozen=True, slots=True)
class DateAtom:
    """A day or a run of days at tokens `i` to `j`; `year` is None when not written.

    `offset` counts days from the reference ("yesterday" is -1), `weekday` is Monday 0; either
    excludes a calendar day. `side` is -1 or 1 where a word says past or coming.
    """

    i: int
    j: int
    day: int = 0
    month: int = 0
    year: int | None = None
    last_day: int | None = None
    last_month: int | None = None
    offset: int | None = None
    weekday: int | None = None
    side: int = 0
    until: int = 0
    """Days that follow the first, where it is told as one of the week or of these days: "hoy y mañana", "da lunedì a mercoledì"."""
    relation: str = ""
    """The year of a calendar day, where it is told by what it is to the reference: "3 March last year"."""
    week: int | None = None
    """The week of a weekday, counted from that of the reference: "Friday of last week" is -1."""


@dataclass(frozen=True, slots=True)
class PeriodAtom:
    """Months `first` to `last` of `year` at tokens `i` to `j`.

    `relation` says what a period without a year counts from: "this", "last" or "next" year of the
    reference date, "yearly" (a rate on a year before), "earlier" or "later" (the year before or after that of the figure it stands with) or
    "same" (the same months of `year`, or of the year before) or "back" (the last period told that is `count` months
    long, of any length where it is 0: "sur le semestre") or "prior" (the `count` months before those of the figure:
    "rispetto al mese precedente") or "after" (the `count` months after those: "in the following month") or "running" (a year up to a day not told: "so far this year")
    or "ended" (a part of "the fiscal year").
    """

    i: int
    j: int
    first: int = 1
    last: int = 12
    year: int | None = None
    last_year: int | None = None
    relation: str = ""
    count: int = 1
    """Years that "earlier" and "ago" count back; 0 of "the last quarter", which may be that of a year or the one just over."""
    fiscal: bool = False
    whole: bool = True
    """Whether it names no months: a year alone."""
    closing: bool = False
    """Whether a fiscal year is told by the one year it ends in, or in Japan begins in: "FY24"."""
    named: bool = False
    """Whether months without a year, or of a fiscal one, are named and not counted from its beginning: "July-March 2023-24"."""

    entire: bool = False
    """Whether a year is told as all of it: "en todo 2021", "nell'intero 2021"."""

    @property
    def months(self) -> tuple[int, int]:
        """First and last month."""
        return self.first, self.last

    def in_year(self, year: int) -> Period:
        """The period in a given year (a range over the turn of the year ends in the next)."""
        end = year + (self.last_year - self.year if self.last_year and self.year else 0)
        if end == year and self.last < self.first:
            end = year + 1
        return Period(Month(year, self.first), Month(end, self.last))
