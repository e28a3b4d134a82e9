"""Plot marks: what a row of the plots is made of, in pixels, and the scales it is placed by; no painting, no widgets."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF

from briefing.core.chart import ChartGroup, ChartMark, ChartSpec, Quantity
from briefing.core.fact import Flow
from briefing.core.granularity import Grain
from briefing.core.period import Period
from briefing.core.products import OTHERS, REST
from briefing.views.plot_data import ends

GROUP = 0.62
"""Share of its period that a group of bars fills."""
NARROW_GROUP = 0.84
MOST_BAR = 72.0
"""Pixels of a bar at most: one or two years on a wide chart are no walls."""
GAP = 2.0
LINE = 15.0
"""Height of one line of labels."""
SIGN = 16
"""The room that the sign of a conflict takes beside a figure."""
LEAST_BAR = 2.2
"""Thinner than this a bar says nothing: the flows are drawn as lines."""
LEAST_DOTS = 9.0
"""Dots nearer to one another than this would be a chain: the line goes without."""
DOT = 3.5
HOLLOW_DOT = 4.5

Measure = Callable[[str, bool], float]
"""Width in pixels of a text, plain or bold."""


def day_number(day: dt.date) -> float:
    """A day on the time axis: days since year 1, the day's first instant."""
    return float(day.toordinal())


extent = ends
"""First and last instant of a period on the time axis."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A linear scale: value `low` stands at pixel `start`, value `high` at pixel `end`."""

    low: float
    high: float
    start: float
    end: float

    def px(self, value: float) -> float:
        """The pixel of a value."""
        return self.start + (value - self.low) * (self.end - self.start) / (self.high - self.low)

    def value(self, px: float) -> float:
        """The value at a pixel."""
        return self.low + (px - self.start) * (self.high - self.low) / (self.end - self.start)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar. `tick` is the pixel height of the mirror figure; `inner` bars stand in a year's bar.

    `token` names its colour where it is not the flow's; a `hollow` one has no fill.
    """

    mark: ChartMark
    rect: QRectF
    inner: bool = False
    tick: float | None = None
    changed: QRectF | None = None
    token: str = ""
    hollow: bool = False

    @property
    def colour(self) -> str:
        """The name of its colour."""
        return self.token or self.mark.flow.value


@dataclass(frozen=True, slots=True)
class Line:
    """A run of marks of one flow that a line joins; a `mirror` line is the partner's."""

    flow: Flow
    points: list[QPointF]
    marks: tuple[ChartMark, ...] = ()
    mirror: bool = False


@dataclass(frozen=True, slots=True)
class Dot:
    """A turnover dot, hollow for a part-year."""

    mark: ChartMark
    centre: QPointF
    hollow: bool


@dataclass(frozen=True, slots=True)
class HollowBar:
    """A total without split. `words` says whether its note has room."""

    mark: ChartMark
    rect: QRectF
    words: bool


@dataclass(frozen=True, slots=True)
class Text:
    """A label with its place. `token` names its colour; `key` the mark it belongs to.

    `tag` fills it; `conflict` sets the warning triangle behind it; `cleared` keeps an event's hairline out of it.
    """

    text: str
    rect: QRectF
    token: str = "text"
    bold: bool = False
    key: str = ""
    tag: bool = False
    conflict: bool = False
    cleared: bool = False


@dataclass(frozen=True, slots=True)
class ChartWords:
    """The words of the labels: a mark's value, a group's change (text, colour token), a revision's tag.

    `nothing` is what a chart without any series says.
    """

    value: Callable[[ChartMark], str]
    change: Callable[[ChartGroup], tuple[str, str] | None]
    conflict: Callable[[ChartMark], bool]
    no_split: str
    product: Callable[[str], str] = str
    nothing: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown of revisions: values drawn in place of the spec's while they move, old values, tags."""

    moving: Mapping[tuple[Flow, Period], float] = field(default_factory=dict)
    old: Mapping[tuple[Flow, Period], float] = field(default_factory=dict)
    tags: Mapping[tuple[Flow, Period], str] = field(default_factory=dict)


NOTHING_MOVES = Shown()


@dataclass(slots=True)
class ChartLayout:
    """Everything on the chart row, in painting order."""

    bars: list[Bar] = field(default_factory=list)
    hollows: list[HollowBar] = field(default_factory=list)
    lines: list[list[QPointF]] = field(default_factory=list)
    runs: list[Line] = field(default_factory=list)
    dots: list[Dot] = field(default_factory=list)
    points: list[Dot] = field(default_factory=list)
    """Places of marks on lines, for pointer and keyboard; painted only when selected."""
    texts: list[Text] = field(default_factory=list)


def bar_slots(period: Period, x: Scale, flows: Sequence[Flow]) -> dict[Flow, tuple[float, float]]:
    """Left and right pixel of each flow's bar of a period: 62 % of it, or more where months are narrow."""
    first, last = extent(period)
    left, right = x.px(first), x.px(last)
    width = right - left
    share = GROUP if width >= 14 else NARROW_GROUP
    inset = width * (1 - share) / 2
    left, right = left + inset, right - inset
    count = max(1, len(flows))
    gap = 0.0 if count == 1 else GAP if (right - left) >= 12 else 1.0 if (right - left) >= 5 else 0.0
    each = ((right - left) - gap * (count - 1)) / count
    if each > MOST_BAR:
        middle, each = (left + right) / 2, MOST_BAR
        left = middle - (each * count + gap * (count - 1)) / 2
    slots = {}
    for index, flow in enumerate(flows):
        start = left + index * (each + gap)
        slots[flow] = _snapped(start, start + each)
    return slots


def _snapped(left: float, right: float) -> tuple[float, float]:
    # Wide bars get sharp edges; rounding thin ones would make equal months look unequal.
    return (float(round(left)), float(round(right))) if right - left >= 7 else (left, right)


def product_token(spec: ChartSpec, product: str) -> str:
    """The colour of a product: by its place in the stack, so that it is the same in every period."""
    if product in (OTHERS, REST):
        return "text_3" if product == OTHERS else "line_strong"
    return f"product_{spec.products.index(product) + 1}"


def is_dense(spec: ChartSpec, x: Scale) -> bool:
    """Whether the flows are drawn as lines: sums of twelve months always, others once bars would be too thin."""
    if spec.grain is Grain.ROLLING:
        return spec.quantity is not Quantity.PRODUCTS
    if spec.quantity is Quantity.PRODUCTS or len(spec.groups) < 2:
        return False
    first, last = extent(spec.groups[-1].place)
    width = (x.px(last) - x.px(first)) * NARROW_GROUP / max(1, len(flows_of(spec)))
    return width < LEAST_BAR


def flows_of(spec: ChartSpec) -> tuple[Flow, ...]:
    """The flows that any group has bars for, exports left of imports."""
    found = []
    if any(g.exports for g in spec.groups):
        found.append(Flow.EXPORTS)
    if any(g.imports for g in spec.groups):
        found.append(Flow.IMPORTS)
    return tuple(found)
