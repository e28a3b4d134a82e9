"""What is drawn on the chart: marks, spans, ticks and labels; screen and page read the same."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Any

from briefing.core.areas import Break
from briefing.core.comparison import Comparison, comparisons
from briefing.core.currency import Conversion
from briefing.core.fact import Flow, ReviewStatus
from briefing.core.granularity import Grain, SumCheck, stretches
from briefing.core.period import Period
from briefing.core.trade import ARTICLE, Cell, PeriodRow, SeriesKey


class Quantity(StrEnum):
    """What the bars count: money, change in per cent, per cent of the reporter's total trade, or money by product."""

    TRADE = "trade"
    GROWTH = "growth"
    SHARE = "share"
    PRODUCTS = "products"

    @property
    def is_percent(self) -> bool:
        """Whether the axis counts per cent and no money."""
        return self in (Quantity.GROWTH, Quantity.SHARE)


class Level(StrEnum):
    """How finely goods are told apart: the chapters of the Harmonized System, or the sections that hold them."""

    CHAPTERS = "chapters"
    SECTIONS = "sections"


@dataclass(frozen=True, slots=True)
class ChartMark:
    """One bar or dot. `value` counts 10**scale currency units of its spec; `label` is its figure.

    `key` is the fact or observation it stands for (a computed mark names its inputs in `inputs`
    and its key starts with "derived:"). `mirror` is the partner's figure for the same goods when
    both are in one currency. `older` are values of earlier vintages that differ, newest first.
    """

    key: str
    flow: Flow
    period: Period
    value: Decimal
    label: str
    partial: bool
    review: ReviewStatus
    stated: bool
    """From an article, so that the page and the chart print its value."""
    source: str
    computed: bool = False
    inputs: tuple[str, ...] = ()
    mirror: Decimal | None = None
    mirror_key: str | None = None
    older: tuple[Decimal, ...] = ()
    older_keys: tuple[str, ...] = ()
    spot: Period | None = None
    product: str = ""

    @property
    def place(self) -> Period:
        """Where on the time axis it stands: its period, or the last month of a sum of twelve months."""
        return self.spot or self.period


@dataclass(frozen=True, slots=True)
class ChartGroup:
    """The marks of one period. `no_split`: a total whose exports and imports no source gives.

    `nested`: the period is a part of a longer one that is drawn too, so it stands inside its bars.
    `parts` are stacked from zero, the first at the foot; `refused` are the changes that may not be computed.
    """

    period: Period
    exports: ChartMark | None
    imports: ChartMark | None
    turnover: ChartMark | None
    balance: ChartMark | None
    no_split: bool
    comparison: Comparison | None
    nested: bool = False
    parts: tuple[ChartMark, ...] = ()
    refused: tuple[Comparison, ...] = ()
    spot: Period | None = None
    checks: tuple[SumCheck, ...] = ()

    @property
    def place(self) -> Period:
        """Where on the time axis the group stands."""
        return self.spot or self.period

    def marks(self) -> tuple[ChartMark, ...]:
        """The marks there are, in reading order."""
        every = (self.exports, self.imports, self.turnover, self.balance)
        return (*(m for m in every if m is not None), *self.parts)

    @property
    def partial(self) -> bool:
        """Whether it is drawn as the part of a year that it is."""
        return any(m.partial for m in self.marks())

    def lead(self) -> ChartMark | None:
        """The stated mark that stands for the period: turnover, else exports, else imports."""
        return next((m for m in (self.turnover, self.exports, self.imports) if m is not None and m.stated), None)


@dataclass(frozen=True, slots=True)
class ChartSpec:
    """A chart of one series: groups in time order, ticks with zero among them, the joined line of turnover.

    `scale` is the power of ten of the unit. `line` holds runs of turnover marks that follow one another
    without a gap: part-years are never joined. `runs` are the same of exports and imports, which a chart
    of lines draws in place of bars.
    """

    series: SeriesKey | None
    scale: int
    groups: tuple[ChartGroup, ...]
    ticks: tuple[Decimal, ...]
    balance_ticks: tuple[Decimal, ...]
    line: tuple[tuple[ChartMark, ...], ...]
    mirror: SeriesKey | None = None
    grain: Grain = Grain.YEAR
    quantity: Quantity = Quantity.TRADE
    runs: tuple[tuple[ChartMark, ...], ...] = ()
    flow: Flow | None = None
    """The flow that a chart of products is about."""
    level: Level = Level.CHAPTERS
    """How finely it tells them apart."""
    conversion: Conversion | None = None
    """How the values came into the currency of the axis, None where they stand as reported."""
    breaks: tuple[Break, ...] = ()
    """Days before which another area was counted."""
    products: tuple[str, ...] = ()
    """Products from the foot of the stack up; all groups stack in this order."""

    @property
    def first_day(self) -> dt.date | None:
        """First day drawn."""
        return min((g.place.start for g in self.groups), default=None)

    @property
    def last_day(self) -> dt.date | None:
        """Last day drawn."""
        return max((g.place.end for g in self.groups), default=None)

    def marks(self) -> tuple[ChartMark, ...]:
        """Every mark in time order."""
        return tuple(m for g in self.groups for m in g.marks())

    def mark(self, key: str) -> ChartMark | None:
        """The mark that stands for a fact or observation, also as an older value of it."""
        for m in self.marks():
            if key == m.key or key in m.older_keys or key == m.mirror_key:
                return m
        return None

    def by_key(self) -> dict[str, ChartMark]:
        """What `mark` finds, for who asks it of many facts."""
        found: dict[str, ChartMark] = {}
        for m in self.marks():
            for key in (m.key, *m.older_keys, *filter(None, (m.mirror_key,))):
                found.setdefault(key, m)
        return found


_YEAR = 12
EMPTY = ChartSpec(None, 6, (), (Decimal(0),), (Decimal(0),), ())


def nice_ticks(top: Decimal, most: int = 4) -> tuple[Decimal, ...]:
    """Round steps from zero that cover `top`, at most `most` above zero."""
    if top <= 0:
        return (Decimal(0),)
    exponent = Decimal(10) ** (top.adjusted() - 1)
    for factor in (
        Decimal(1),
        Decimal(2),
        Decimal("2.5"),
        Decimal(5),
        Decimal(10),
        Decimal(20),
        Decimal(25),
        Decimal(50),
        Decimal(100),
    ):
        step = exponent * factor
        # Decimal's // cuts towards zero, so the ceiling is taken by name.
        count = int((top / step).to_integral_value(ROUND_CEILING))
        # A quotient longer than the context's 28 digits was rounded before the ceiling was taken.
        count += step * count < top
        if count <= most:
            return tuple(step * n for n in range(count + 1))
    raise AssertionError(f"no step found for {top}")


def signed_ticks(low: Decimal, high: Decimal, most: int = 5) -> tuple[Decimal, ...]:
    """Round steps through zero that cover `low` to `high`, at most `most` steps in all."""
    reach = max(-low, high)
    if reach <= 0:
        return (Decimal(0),)
    for count in range(most - 1, 0, -1):
        step = nice_ticks(reach, count)[1]
        below = int((max(-low, Decimal(0)) / step).to_integral_value(ROUND_CEILING))
        above = int((max(high, Decimal(0)) / step).to_integral_value(ROUND_CEILING))
        if below + above <= most:
            break
    return tuple(step * n for n in range(-below, above + 1))


def fitting_scale(rows: Iterable[PeriodRow]) -> int:
    """The power of ten (0, 3, 6, 9) in which the largest value has one to four whole digits."""
    top = max((abs(c.value) for row in rows for c in row.cells.values()), default=Decimal(0))
    for scale in (9, 6, 3):
        if top >= Decimal(2).scaleb(scale):
            return scale
    return 0


def figure_label(value: Decimal, places: int = 1) -> str:
    """A value as a label with a fixed number of places and a plain hyphen for minus."""
    return str(value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP))


def _stated(cell: Cell) -> bool:
    return any(o.source == ARTICLE for o in (cell.chosen, *cell.others))


def _mark(cell: Cell, scale: int, mirrors: Mapping[tuple[Flow, Period], Cell]) -> ChartMark:
    o = cell.chosen
    mirror = mirrors.get((o.flow.mirrored, o.period))
    differing = cell.differing
    value = cell.value.scaleb(-scale)
    return ChartMark(
        key=o.key,
        flow=o.flow,
        period=o.period,
        value=value,
        label=figure_label(value),
        partial=o.period.is_partial,
        review=o.review,
        stated=_stated(cell),
        source=o.source,
        computed=bool(cell.inputs),
        inputs=cell.inputs,
        mirror=mirror.value.scaleb(-scale) if mirror else None,
        mirror_key=mirror.chosen.key if mirror else None,
        older=tuple(x.amount.value.scaleb(-scale) for x in differing if x.amount),
        older_keys=tuple(x.key for x in cell.others),
    )


def _computed(row: PeriodRow, flow: Flow, amount: Decimal | None, scale: int) -> ChartMark | None:
    if amount is None:
        return None
    exports, imports = row.cells[Flow.EXPORTS].chosen, row.cells[Flow.IMPORTS].chosen
    value = amount.scaleb(-scale)
    return ChartMark(
        key=f"derived:{flow}:{row.period.first}:{row.period.last}",
        flow=flow,
        period=row.period,
        value=value,
        label=figure_label(value),
        partial=row.period.is_partial,
        review=min((exports.review, imports.review), key=lambda r: r is not ReviewStatus.PROPOSED),
        stated=all(_stated(row.cells[f]) for f in (Flow.EXPORTS, Flow.IMPORTS)),
        source="",
        computed=True,
        inputs=(exports.key, imports.key),
    )


def chart_spec(
    key: SeriesKey,
    rows: Sequence[PeriodRow],
    mirror: SeriesKey | None = None,
    mirror_rows: Sequence[PeriodRow] = (),
    *,
    grain: Grain = Grain.YEAR,
    checks: Iterable[SumCheck] = (),
    breaks: tuple[Break, ...] = (),
    scale: int | None = None,
) -> ChartSpec:
    """The chart of one series; `mirror_rows` are the partner's own series, `rows` already cut by `grain`.

    Without a `scale` it takes the one that fits the largest value.
    Mirror figures are drawn only when both series are in one currency: an axis never mixes two.
    """
    if not rows:
        return EMPTY
    scale = fitting_scale(rows) if scale is None else scale
    mirrors: dict[tuple[Flow, Period], Cell] = {}
    if mirror is not None and mirror.currency == key.currency:
        mirrors = {(f, r.period): c for r in mirror_rows for f, c in r.cells.items()}
    compared = {c.now: c for c in comparisons(rows)}
    added_up: dict[Period, list[SumCheck]] = {}
    for check in checks:
        added_up.setdefault(check.period, []).append(check)
    longer = sorted({r.period for r in rows}, key=lambda p: p.length)
    # Periods of one length never lie in one another.
    longer = longer if longer[0].length != longer[-1].length else []
    groups = []
    for row in rows:
        marks = {flow: _mark(cell, scale, mirrors) for flow, cell in row.cells.items()}
        exports, imports = marks.get(Flow.EXPORTS), marks.get(Flow.IMPORTS)
        turnover = marks.get(Flow.TURNOVER)
        if turnover is None:
            turnover = _computed(row, Flow.TURNOVER, row.turnover_computed, scale)
        groups.append(
            ChartGroup(
                period=row.period,
                exports=exports,
                imports=imports,
                turnover=turnover,
                balance=_computed(row, Flow.BALANCE, row.balance, scale),
                no_split=turnover is not None and exports is None and imports is None,
                comparison=compared.get(row.period),
                nested=any(p != row.period and p.contains(row.period) for p in longer),
                checks=tuple(added_up.get(row.period, ())),
            )
        )
    if grain is Grain.ROLLING:
        groups = [at_last_month(g) for g in groups]
    groups = with_parts(groups, grain)
    tops = [
        v for g in groups for m in g.marks() if m.flow is not Flow.BALANCE for v in (m.value, m.mirror) if v is not None
    ]
    lows = [g.balance.value for g in groups if g.balance is not None]
    return ChartSpec(
        series=key,
        scale=scale,
        groups=tuple(groups),
        ticks=nice_ticks(max(tops, default=Decimal(0))),
        balance_ticks=_balance_ticks(lows),
        line=runs_of(groups, Flow.TURNOVER, grain, breaks),
        mirror=mirror if mirrors else None,
        grain=grain,
        runs=(*runs_of(groups, Flow.EXPORTS, grain, breaks), *runs_of(groups, Flow.IMPORTS, grain, breaks)),
        breaks=breaks,
    )


def with_parts(groups: Sequence[ChartGroup], grain: Grain) -> list[ChartGroup]:
    """The groups of a chart; one of years marks whatever is shorter as a part of one: a half-year beside years, too."""
    if grain is not Grain.YEAR:
        return list(groups)
    return [_as_part(g) if g.period.length < _YEAR else g for g in groups]


def _as_part(group: ChartGroup) -> ChartGroup:
    return _each_mark(group, parts=tuple(replace(m, partial=True) for m in group.parts), partial=True)


def at_last_month(group: ChartGroup) -> ChartGroup:
    """The group of a sum of twelve months, standing at the last of them."""
    spot = Period(group.period.last, group.period.last)
    return replace(_each_mark(group, spot=spot), spot=spot)


def _each_mark(group: ChartGroup, parts: tuple[ChartMark, ...] | None = None, **told: Any) -> ChartGroup:
    """The group with what is `told` of each of its marks; with other `parts` where they are given."""

    def made(mark: ChartMark | None) -> ChartMark | None:
        return replace(mark, **told) if mark is not None else None

    return replace(
        group,
        exports=made(group.exports),
        imports=made(group.imports),
        turnover=made(group.turnover),
        balance=made(group.balance),
        parts=group.parts if parts is None else parts,
    )


def _balance_ticks(values: Sequence[Decimal]) -> tuple[Decimal, ...]:
    ticks = {Decimal(0)}
    low, high = min(values, default=Decimal(0)), max(values, default=Decimal(0))
    if low < 0:
        ticks.add(-nice_ticks(-low, 1)[-1])
    if high > 0:
        ticks.add(nice_ticks(high, 1)[-1])
    return tuple(sorted(ticks))


def runs_of(
    groups: Iterable[ChartGroup], flow: Flow, grain: Grain, breaks: Iterable[Break] = ()
) -> tuple[tuple[ChartMark, ...], ...]:
    """The marks of a flow in runs that a line may join: a gap, a break, and a part of a year, ends a run."""
    marks = {g.period: m for g in groups if (m := getattr(g, flow.value)) is not None}
    runs: dict[int, list[ChartMark]] = {}
    for period, number in stretches(marks, grain, (b.day for b in breaks)).items():
        runs.setdefault(number, []).append(marks[period])
    return tuple(tuple(run) for run in runs.values())
