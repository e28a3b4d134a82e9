"""Currency: values converted at a named rate, method and source; a conversion is computed and says so."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Protocol

from briefing.core.amount import Amount
from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.core.trade import Cell, Observation, PeriodRow

EURO = "EUR"


class Method(StrEnum):
    """Which rate of a period is taken: the mean of its published days, or the last of them."""

    AVERAGE = "average"
    END = "end"


@dataclass(frozen=True, slots=True)
class Rate:
    """One unit of `base` is `value` units of `quote` over `period`.

    `low` and `high` are the extremes inside the period; `days` counts the published days behind an
    average (0 when the source does not say). `source` is a code ("ecb") or the name of a user's table.
    """

    base: str
    quote: str
    value: Decimal
    method: Method
    period: Period
    source: str
    days: int = 0
    low: Decimal | None = None
    high: Decimal | None = None

    def inverse(self) -> Rate:
        """The same rate the other way round."""
        low = 1 / self.high if self.high else None
        high = 1 / self.low if self.low else None
        return replace(self, base=self.quote, quote=self.base, value=1 / self.value, low=low, high=high)


class Rates(Protocol):
    """A source of rates."""

    def rate(self, base: str, quote: str, period: Period, method: Method) -> Rate | None:
        """The rate of a period, None where the source does not cover all of it."""


class DailyRates:
    """Rates from days: units of each currency for one euro, as a central bank publishes them.

    Other pairs are crossed through the euro. A period counts only when the days reach over all of it.
    """

    _SLACK = dt.timedelta(days=6)
    """A holiday or weekend may stand at either end of a period."""

    def __init__(self, days: Mapping[str, Mapping[dt.date, Decimal]], source: str) -> None:
        self._days = {code: sorted(known.items()) for code, known in days.items()}
        self.source = source

    @property
    def currencies(self) -> tuple[str, ...]:
        """The currencies there are rates for, the euro first."""
        return (EURO, *sorted(self._days))

    def rate(self, base: str, quote: str, period: Period, method: Method) -> Rate | None:
        """See `Rates`."""
        if base == quote:
            return None
        if base == EURO:
            return self._from_euro(quote, period, method)
        if quote == EURO:
            found = self._from_euro(base, period, method)
            return found.inverse() if found is not None else None
        to_base, to_quote = self._from_euro(base, period, method), self._from_euro(quote, period, method)
        if to_base is None or to_quote is None:
            return None
        return Rate(base, quote, to_quote.value / to_base.value, method, period, self.source, to_quote.days)

    def _from_euro(self, quote: str, period: Period, method: Method) -> Rate | None:
        known = self._days.get(quote, ())
        if not known or known[0][0] > period.start + self._SLACK or known[-1][0] < period.end - self._SLACK:
            return None
        values = [value for day, value in known if period.start <= day <= period.end]
        if not values:
            return None
        value = values[-1] if method is Method.END else sum(values, Decimal(0)) / len(values)
        return Rate(EURO, quote, value, method, period, self.source, len(values), min(values), max(values))


class TableRates:
    """Rates a user gives for whole periods; only the very period asked for is answered, either way round."""

    def __init__(self, rates: Sequence[Rate]) -> None:
        self._rates = {(r.base, r.quote, r.period, r.method): r for r in rates}

    @property
    def currencies(self) -> tuple[str, ...]:
        """The currencies that occur."""
        return tuple(sorted({code for base, quote, *_ in self._rates for code in (base, quote)}))

    def rate(self, base: str, quote: str, period: Period, method: Method) -> Rate | None:
        """See `Rates`."""
        direct = self._rates.get((base, quote, period, method))
        if direct is not None:
            return direct
        other = self._rates.get((quote, base, period, method))
        return other.inverse() if other is not None else None


class FirstOf:
    """Several sources, asked in turn: a user's own table before a published one."""

    def __init__(self, sources: Sequence[Rates]) -> None:
        self._sources = sources

    def rate(self, base: str, quote: str, period: Period, method: Method) -> Rate | None:
        """See `Rates`."""
        found = (s.rate(base, quote, period, method) for s in self._sources)
        return next((r for r in found if r is not None), None)


def converted(amount: Amount, rate: Rate) -> Amount:
    """An amount of money at a rate, with one place more than it was printed with, so that it is not rounded twice."""
    places = len(amount.digits.partition(".")[2]) + (amount.scale > 0)
    unit = Decimal(1).scaleb(-places)
    digits = (Decimal(amount.digits) * rate.value).quantize(unit, ROUND_HALF_UP)
    return Amount(format(digits, "f"), amount.scale, rate.quote)


@dataclass(frozen=True, slots=True)
class Conversion:
    """What a converted chart says of itself: the currencies, the method, the rates by period."""

    base: str
    quote: str
    method: Method
    rates: Mapping[Period, Rate]

    @property
    def sources(self) -> tuple[str, ...]:
        """Where the rates come from."""
        return tuple(dict.fromkeys(r.source for r in self.rates.values()))


def converted_rows(
    rows: Sequence[PeriodRow], base: str, quote: str, rates: Rates, method: Method
) -> tuple[tuple[PeriodRow, ...], Conversion]:
    """Rows at the rate of each row's own period. Where there is no rate the value is left out: an axis never mixes two."""
    used: dict[Period, Rate] = {}
    found = []
    for row in rows:
        rate = rates.rate(base, quote, row.period, method)
        if rate is None:
            continue
        used[row.period] = rate
        cells = {f: _converted_cell(c, f, rate) for f, c in row.cells.items()}
        found.append(replace(row, cells=cells))
    return tuple(found), Conversion(base, quote, method, used)


def _converted_cell(cell: Cell, flow: Flow, rate: Rate) -> Cell:
    o = cell.chosen
    assert o.amount is not None
    key = f"derived:converted:{o.reporter}:{flow}:{o.period.first}:{o.period.last}"
    result: Observation = replace(o, key=key, amount=converted(o.amount, rate))
    return Cell(result, inputs=(o.key,))
