"""Lawful comparison: growth only like for like, with rounding bounds, else the reason why not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.core.trade import IMPLAUSIBLE, Cell, Observation, PeriodRow


class Obstacle(StrEnum):
    """The condition of a lawful comparison that fails, in the order they are tried."""

    NO_VALUE = "no_value"
    MONTHS = "months"
    REPORTER = "reporter"
    PARTNER = "partner"
    FLOW = "flow"
    SCOPE = "scope"
    CURRENCY = "currency"
    NO_BASE = "no_base"


class NotComparable(Exception):
    """Two values may not be compared. Names the first failing condition and the missing figure.

    `unfit` is the value that is there and stands in the way: one below zero, or a base of zero.
    """

    def __init__(
        self, obstacle: Obstacle, flow: Flow, now: Period, base: Period, unfit: Observation | None = None
    ) -> None:
        super().__init__(f"{flow} {now} against {base}: {obstacle}")
        self.unfit = unfit
        self.obstacle = obstacle
        self.flow = flow
        self.now = now
        self.base = base
        self.missing = now.shifted(-1) if obstacle in (Obstacle.MONTHS, Obstacle.NO_BASE) else base
        if unfit is not None:
            self.missing = unfit.period

    def __eq__(self, other: object) -> bool:
        # Equal refusals are one: a chart read again is the same chart.
        return isinstance(other, NotComparable) and self._parts() == other._parts()

    def __hash__(self) -> int:
        return hash(self._parts())

    def _parts(self) -> tuple[Obstacle, Flow, Period, Period, str]:
        return (self.obstacle, self.flow, self.now, self.base, self.unfit.key if self.unfit else "")


@dataclass(frozen=True, slots=True)
class Growth:
    """A computed change in per cent, with the bounds that the rounding of both terms allows.

    `editions_differ` when the two figures come from different editions or publishers, so that
    a revision between them may be part of the change.
    """

    now: Observation
    base: Observation
    percent: Decimal
    low: Decimal
    high: Decimal
    editions_differ: bool

    @property
    def inferred(self) -> tuple[Period, ...]:
        """The periods that an article's figure is only supposed to be of, the earlier first."""
        return tuple(o.period for o in (self.base, self.now) if o.period_inferred)

    @property
    def implausible(self) -> tuple[Period, ...]:
        """The periods whose value the checks of its table found out of size, the earlier first."""
        return tuple(o.period for o in (self.base, self.now) if o.status == IMPLAUSIBLE)


def growth(now: Observation, base: Observation) -> Growth:
    """Relative change from `base` to `now`, in per cent, with rounding bounds.

    Both must cover the same calendar months, reporter, partner, flow, scope and currency.
    Raises NotComparable, naming the first condition that fails and the figure that is missing.
    Bounds: half a unit of the last printed digit on each term (extraction rules, growth).
    """
    obstacle = _obstacle(now, base)
    if obstacle is not None:
        unfit = _unfit(now, base) if obstacle is Obstacle.NO_VALUE else None
        raise NotComparable(obstacle, now.flow, now.period, base.period, unfit)
    assert now.amount is not None
    assert base.amount is not None
    v, p = now.amount.value, base.amount.value
    u, w = now.amount.half_unit, base.amount.half_unit
    hundred = Decimal(100)
    return Growth(
        now,
        base,
        (v / p - 1) * hundred,
        ((v - u) / (p + w) - 1) * hundred,
        ((v + u) / (p - w) - 1) * hundred if p > w else Decimal("Infinity"),
        now.vintage != base.vintage or now.source != base.source or now.file != base.file,
    )


def _unfit(now: Observation, base: Observation) -> Observation | None:
    """The value that allows no change in per cent: goods worth less than nothing, or a base of nothing."""
    if base.amount is not None and base.amount.value <= 0:
        return base
    return now if now.amount is not None and now.amount.value < 0 else None


def _obstacle(now: Observation, base: Observation) -> Obstacle | None:
    if now.amount is None or base.amount is None or _unfit(now, base) is not None:
        return Obstacle.NO_VALUE
    if not now.period.same_months(base.period):
        return Obstacle.MONTHS
    if now.reporter != base.reporter:
        return Obstacle.REPORTER
    if now.partner != base.partner:
        return Obstacle.PARTNER
    if now.flow is not base.flow:
        return Obstacle.FLOW
    if (now.measure, now.product) != (base.measure, base.product):
        return Obstacle.SCOPE
    if now.amount.currency != base.amount.currency:
        return Obstacle.CURRENCY
    return None


@dataclass(frozen=True, slots=True)
class Comparison:
    """A period against the one it would be read against: growth, or why there is none.

    `alternatives` are the growths that other known values of the base would give.
    """

    flow: Flow
    now: Period
    base: Period
    growth: Growth | None
    refused: NotComparable | None
    alternatives: tuple[Growth, ...] = ()


def comparisons(rows: Iterable[PeriodRow], flow: Flow = Flow.TURNOVER) -> tuple[Comparison, ...]:
    """Each row of one series against the same months a year before.

    Where those are missing and the row is a part of a year, the comparison that a reader would
    make with the last full year is refused, naming the missing figure. A row that has nothing
    before it gets no comparison.
    """
    by_period = {row.period: row for row in rows if flow in row.cells}
    found = []
    for period, row in by_period.items():
        cell = row.cells[flow]
        base = by_period.get(period.shifted(-1)) if period.first.year > 1 else None
        if base is not None:
            found.append(_compare(cell, base.cells[flow], flow, period, base.period))
            continue
        earlier = [p for p in by_period if p.is_full_year and p.last < period.first]
        if not earlier or not period.length < 12:
            continue
        # A reader sets the part-year beside the last full year: say why that is not lawful.
        against = max(earlier)
        refusal = NotComparable(Obstacle.MONTHS, flow, period, against)
        found.append(Comparison(flow, period, against, None, refusal))
    return tuple(found)


def _compare(now: Cell, base: Cell, flow: Flow, period: Period, base_period: Period) -> Comparison:
    try:
        result = growth(now.chosen, _matching(now.chosen, base))
    except NotComparable as refusal:
        return Comparison(flow, period, base_period, None, refusal)
    others = [o for o in (base.chosen, *base.others) if o is not result.base]
    alternatives = []
    for other in others:
        try:
            alternative = growth(result.now, other)
        except NotComparable:
            continue
        if round(alternative.percent, 1) != round(result.percent, 1):
            alternatives.append(alternative)
    return Comparison(flow, period, base_period, result, None, tuple(alternatives))


def _matching(now: Observation, base: Cell) -> Observation:
    """The base value of the same publication if there is one: one edition beats a newer one.

    One whose time is only supposed does not beat one that is told with its time.
    """
    for candidate in (base.chosen, *base.others):
        if candidate.period_inferred and not base.chosen.period_inferred:
            continue
        if (candidate.source, candidate.file, candidate.vintage) == (now.source, now.file, now.vintage):
            return candidate
    return base.chosen
