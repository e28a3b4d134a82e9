"""Periods: whole months, first and last included; dates with their precision; what is like for like."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Month(NamedTuple):
    """A calendar month, January is 1."""

    year: int
    month: int

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"

    @property
    def ordinal(self) -> int:
        """Months since year 0, for arithmetic."""
        return self.year * 12 + self.month - 1

    @classmethod
    def from_ordinal(cls, ordinal: int) -> Month:
        """The inverse of `ordinal`."""
        return cls(ordinal // 12, ordinal % 12 + 1)


class Frequency(StrEnum):
    """How long a period is in the calendar; YTD starts in January and ends before December."""

    YEAR = "A"
    HALF = "S"
    QUARTER = "Q"
    MONTH = "M"
    YTD = "YTD"
    OTHER = "OTHER"


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Whole calendar months from `first` to `last`, both included. Raises ValueError if reversed."""

    first: Month
    last: Month

    def __post_init__(self) -> None:
        for month in (self.first, self.last):
            if not (1 <= month.month <= 12 and 1 <= month.year <= 9999):
                raise ValueError(f"not a calendar month: {month!r}")
        if self.last < self.first:
            raise ValueError(f"period ends before it starts: {self.first} .. {self.last}")

    @classmethod
    def year(cls, year: int) -> Period:
        """The full calendar year."""
        return cls(Month(year, 1), Month(year, 12))

    @classmethod
    def months_of(cls, year: int, first: int, last: int) -> Period:
        """Months `first` to `last` of one year: `months_of(2024, 1, 8)` is January to August 2024."""
        return cls(Month(year, first), Month(year, last))

    @classmethod
    def from_iso(cls, start: str, end: str) -> Period:
        """From ISO dates that are the first day of a month and the last day of a month."""
        first, last = dt.date.fromisoformat(start), dt.date.fromisoformat(end)
        period = cls(Month(first.year, first.month), Month(last.year, last.month))
        if (period.start, period.end) != (first, last):
            raise ValueError(f"not whole months: {start} .. {end}")
        return period

    @property
    def start(self) -> dt.date:
        """First day."""
        return dt.date(self.first.year, self.first.month, 1)

    @property
    def end(self) -> dt.date:
        """Last day."""
        year, month = self.last
        return dt.date(year, month, calendar.monthrange(year, month)[1])

    @property
    def length(self) -> int:
        """Number of months."""
        return self.last.ordinal - self.first.ordinal + 1

    def months(self) -> Iterator[Month]:
        """Each month in order."""
        return (Month.from_ordinal(n) for n in range(self.first.ordinal, self.last.ordinal + 1))

    @property
    def frequency(self) -> Frequency:
        """Which regular unit the period is."""
        first, length = self.first.month, self.length
        if length == 1:
            return Frequency.MONTH
        if length == 3 and first % 3 == 1:
            return Frequency.QUARTER
        if length == 6 and first % 6 == 1:
            return Frequency.HALF
        if length == 12 and first == 1:
            return Frequency.YEAR
        if first == 1 and length < 12:
            return Frequency.YTD
        return Frequency.OTHER

    @property
    def is_full_year(self) -> bool:
        """Whether it is exactly one calendar year."""
        return self.frequency is Frequency.YEAR

    @property
    def is_partial(self) -> bool:
        """Whether it is a part of one year that is no full unit of a regular series (Jan-Aug)."""
        return self.frequency in (Frequency.YTD, Frequency.OTHER) and self.length < 12

    def shifted(self, years: int) -> Period:
        """The same months `years` later (negative: earlier)."""
        return Period(
            Month(self.first.year + years, self.first.month),
            Month(self.last.year + years, self.last.month),
        )

    def same_months(self, other: Period) -> bool:
        """Whether both cover the same calendar months, in whatever years: like for like."""
        return self.first.month == other.first.month and self.length == other.length

    def contains(self, other: Period) -> bool:
        """Whether every month of `other` lies in this period."""
        return self.first <= other.first and other.last <= self.last


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True, order=True)
class When:
    """A date as well as it is known: first and last possible or actual day, and the precision."""

    first: dt.date
    last: dt.date
    precision: Precision = Precision.DAY

    @classmethod
    def day(cls, day: dt.date) -> When:
        """One known day."""
        return cls(day, day)

    @classmethod
    def month(cls, year: int, month: int) -> When:
        """Some day of a known month."""
        period = Period.months_of(year, month, month)
        return cls(period.start, period.end, Precision.MONTH)

    @classmethod
    def year(cls, year: int) -> When:
        """Some day of a known year."""
        return cls(dt.date(year, 1, 1), dt.date(year, 12, 31), Precision.YEAR)

    @property
    def months(self) -> Period:
        """The months it lies in: of "in the first half of 2026" January to June."""
        return Period(Month(self.first.year, self.first.month), Month(self.last.year, self.last.month))
