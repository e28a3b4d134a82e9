"""Counted figures: what takes part in checks, its rounding, series of them, and how arithmetic is printed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from briefing.core import rounding
from briefing.core.fact import Fact, Figure, FigureStatus, Flow, Qualifier
from briefing.core.period import Period
from briefing.core.rounding import needed, places

HUNDRED = Decimal(100)
MINUS = "\u2212"
_K = TypeVar("_K")


@dataclass(frozen=True, slots=True)
class Value:
    """A counted figure with its amount. `half` is what its print leaves open either way, in money."""

    fact: Fact
    figure: Figure
    flow: Flow
    period: Period
    value: Decimal
    half: Decimal

    @property
    def currency(self) -> str:
        """ISO 4217."""
        assert self.figure.amount is not None
        return self.figure.amount.currency or ""

    @property
    def exact(self) -> bool:
        """Whether the figure is a value and no bound."""
        return self.figure.qualifier in (Qualifier.EXACT, Qualifier.APPROX)

    @property
    def limits(self) -> rounding.Limits:
        """The least and the most that the print allows."""
        assert self.figure.amount is not None
        return rounding.limits(self.figure.amount, self.figure.qualifier)


Series = dict[Period, dict[Flow, Value]]
"""The leading value of each flow and period of one reporter, partner and currency."""


def observed(fact: Fact) -> bool:
    """Whether a figure takes part: goals, forecasts, deltas and sub-totals by product do not."""
    figure = fact.figure
    return figure.status is FigureStatus.OBSERVED and figure.product is None


def value_of(fact: Fact) -> Value | None:
    """The figure as a value; None without amount, currency or period."""
    figure = fact.figure
    amount = figure.amount
    if amount is None or amount.currency is None or figure.period is None:
        return None
    return Value(fact, figure, figure.flow, figure.period, amount.value, rounding.room(amount, figure.qualifier))


def sheet(value: Value) -> tuple[str | None, str | None, str]:
    """What is compared with one another: reporter, partner and currency."""
    return value.figure.reporter, value.figure.partner, value.currency


def grouped(values: Iterable[Value], key: Callable[[Value], _K]) -> Iterator[tuple[_K, list[Value]]]:
    """Values by a key, in the order in which each key first comes."""
    groups: dict[_K, list[Value]] = {}
    for value in values:
        groups.setdefault(key(value), []).append(value)
    yield from groups.items()


def series_of(members: Iterable[Value]) -> Series:
    """Of several figures for one thing the first leads, an exact one before a bound."""
    series: Series = {}
    for value in members:
        known = series.setdefault(value.period, {}).setdefault(value.flow, value)
        if known is not value and value.exact and not known.exact:
            series[value.period][value.flow] = value
    return series


def keys_of(used: Iterable[Value]) -> tuple[str, ...]:
    """The keys of the facts used."""
    return tuple(v.fact.key for v in used)


def printed(used: Sequence[Value], numbers: Sequence[Decimal]) -> list[str]:
    """Numbers in one scale with one precision: the largest scale and the most places printed in it."""
    return rounding.printed([v.figure.amount for v in used if v.figure.amount is not None], numbers)


def allowed(used: Sequence[Value]) -> str:
    """What the rounding of all terms together allows, in the scale of `printed`: "±0.15"."""
    scale = max(v.figure.amount.scale for v in used if v.figure.amount is not None)
    total = sum((v.half for v in used), Decimal(0)).scaleb(-scale)
    return f"±{places(total, min(rounding.MOST_PLACES, needed(total)))}"


def signed(number: Decimal, count: int) -> str:
    """A number with its sign, plus included."""
    text = places(number, count)
    return text if text.startswith("-") else f"+{text}"


def iso(period: Period) -> tuple[str, str]:
    """First and last day, as parameters of a finding."""
    return period.start.isoformat(), period.end.isoformat()
