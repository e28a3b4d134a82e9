"""Plot geometry: where every bar, dot, pill and label stands, in pixels; no painting, no widgets."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF

from briefing.core.chart import ChartGroup, ChartMark, ChartSpec, Quantity
from briefing.core.fact import Flow
from briefing.core.granularity import Grain
from briefing.core.period import Period
from briefing.core.products import OTHERS, REST
from briefing.views.plot_data import PlotData, ends

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
    """The words of the labels: a mark's value, a group's change (text, colour token), a revision's tag."""

    value: Callable[[ChartMark], str]
    change: Callable[[ChartGroup], tuple[str, str] | None]
    conflict: Callable[[ChartMark], bool]
    no_split: str
    product: Callable[[str], str] = str


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


class ChartPlacer:
    """Places the marks and then the labels of a chart row; a label that would overlap is left out."""

    def __init__(
        self,
        spec: ChartSpec,
        x: Scale,
        y: Scale,
        words: ChartWords,
        measure: Measure,
        lit: frozenset[str] = frozenset(),
        shown: Shown = NOTHING_MOVES,
        uprights: Iterable[float] = (),
        data: PlotData | None = None,
    ) -> None:
        self.data = data or PlotData(spec)
        self.spec, self.x, self.y, self.words, self.measure = spec, x, y, words, measure
        self.lit, self.shown = lit, shown
        self.flows = flows_of(spec)
        self.zero = y.px(0.0)
        self.dense = is_dense(spec, x)
        self.layout = ChartLayout()
        self.taken: list[QRectF] = []
        self._joining: list[QRectF] = []
        """What the lines between marks pass over."""
        self._hairlines = [QRectF(px - 1, y.end, 2, y.start - y.end) for px in uprights]
        self._parents = self._bars_by_period()

    def placed(self) -> ChartLayout:
        """The finished layout."""
        if self.dense:
            self._place_runs()
        else:
            low, high = self.x.low, self.x.high
            for group in self.spec.groups:
                first, last = extent(group.place)
                # What lies outside the stretch shown is not worth placing, but a line leads to it.
                if last >= low - 400 and first <= high + 400:
                    self._place_marks(group)
            self._place_lines()
        self._place_labels()
        return self.layout

    def _place_runs(self) -> None:
        """Exports, imports and turnover as lines, their gaps left open; a mark without neighbours is a dot."""
        for run in self.data.runs:
            seen = run.between(self.x.low, self.x.high)
            marks = run.marks[seen]
            values = run.values[seen]
            if self.shown.moving:
                values = [self._value(m) for m in marks]
            points = self._points(run.middles[seen], values)
            if len(points) > 1:
                self.layout.runs.append(Line(run.flow, points, marks))
            else:
                self.layout.dots.extend(Dot(m, at, hollow=False) for m, at in zip(marks, points, strict=True))
            for middles, mirrored in run.mirrors:
                self.layout.runs.append(Line(run.flow, self._points(middles, mirrored), (), mirror=True))
        for mark in self.data.lone:
            at = QPointF(self._middle(mark), self.y.px(self._value(mark)))
            self.layout.dots.append(Dot(mark, at, hollow=True))

    def _points(self, middles: Sequence[float], values: Sequence[float]) -> list[QPointF]:
        x, y = self.x, self.y
        a, b = (x.end - x.start) / (x.high - x.low), (y.end - y.start) / (y.high - y.low)
        return [
            QPointF(x.start + (t - x.low) * a, y.start + (v - y.low) * b) for t, v in zip(middles, values, strict=True)
        ]

    def _middle(self, mark: ChartMark) -> float:
        first, last = extent(mark.place)
        return (self.x.px(first) + self.x.px(last)) / 2

    def _bars_by_period(self) -> dict[Period, dict[Flow, tuple[float, float]]]:
        """The bars that parts of their period stand in; none are asked for when no part is drawn."""
        if not any(g.nested for g in self.spec.groups):
            return {}
        return {
            g.period: bar_slots(g.period, self.x, self.flows)
            for g in self.spec.groups
            if not g.nested and (g.exports or g.imports)
        }

    def _value(self, mark: ChartMark) -> float:
        if not self.shown.moving:
            return float(mark.value)
        return self.shown.moving.get((mark.flow, mark.period), float(mark.value))

    def _slots(self, group: ChartGroup) -> tuple[dict[Flow, tuple[float, float]], bool]:
        """Where a group's bars stand, and whether that is inside the bars of a longer period."""
        for parent, slots in self._parents.items() if group.nested else ():
            if parent != group.period and parent.contains(group.period):
                first, last = extent(parent)
                start, end = extent(group.period)
                a, b = (start - first) / (last - first), (end - first) / (last - first)
                return {f: (lo + (hi - lo) * a, lo + (hi - lo) * b) for f, (lo, hi) in slots.items()}, True
        return bar_slots(group.place, self.x, self.flows), False

    def _place_marks(self, group: ChartGroup) -> None:
        if group.parts:
            self._place_stack(group)
            return
        slots, inner = self._slots(group)
        for mark in (group.exports, group.imports):
            if mark is not None:
                self._place_bar(mark, slots[mark.flow], inner)
        if group.turnover is None:
            return
        if group.no_split and not group.nested:
            left, right = bar_slots(group.place, self.x, (Flow.TURNOVER,))[Flow.TURNOVER]
            top = self.y.px(self._value(group.turnover))
            rect = QRectF(left, top, right - left, self.y.start - top)
            longest = max((self.measure(w, False) for w in self.words.no_split.split()), default=0.0)
            room = longest + 4 <= rect.width() and rect.height() >= 3 * LINE
            self.layout.hollows.append(HollowBar(group.turnover, rect, room))
            if room:
                self.taken.append(QRectF(rect.left(), rect.top() + rect.height() * 0.4, rect.width(), 2 * LINE))
        first, last = extent(group.place)
        left, right = self.x.px(first), self.x.px(last)
        at = QPointF((left + right) / 2, self.y.px(self._value(group.turnover)))
        regular = group.period.is_full_year or self.spec.grain is not Grain.YEAR and not group.turnover.partial
        dot = Dot(group.turnover, at, group.turnover.partial or not regular)
        if right - left < LEAST_DOTS and self._in_line(group.turnover):
            self.layout.points.append(dot)
            return
        self.layout.dots.append(dot)
        self.taken.append(QRectF(at.x() - 5, at.y() - 5, 10, 10))

    def _in_line(self, mark: ChartMark) -> bool:
        return mark.key in self._joined

    @cached_property
    def _joined(self) -> frozenset[str]:
        return frozenset(m.key for run in self.spec.line if len(run) > 1 for m in run)

    def _place_stack(self, group: ChartGroup) -> None:
        left, right = bar_slots(group.place, self.x, (Flow.EXPORTS,))[Flow.EXPORTS]
        foot = 0.0
        for mark in group.parts:
            top = foot + float(mark.value)
            rect = QRectF(left, self.y.px(top), right - left, self.y.px(foot) - self.y.px(top))
            token = product_token(self.spec, mark.product)
            self.layout.bars.append(Bar(mark, rect, token=token, hollow=mark.product == REST))
            foot = top

    def _place_bar(self, mark: ChartMark, slot: tuple[float, float], inner: bool) -> None:
        left, right = slot
        end = self.y.px(self._value(mark))
        top = min(end, self.zero)
        rect = QRectF(left, top, right - left, abs(self.zero - end))
        changed = None
        old = self.shown.old.get((mark.flow, mark.period))
        if old is not None:
            was = self.y.px(old)
            changed = QRectF(left, min(was, top), right - left, abs(was - top))
        tick = None if mark.mirror is None else self.y.px(float(mark.mirror))
        self.layout.bars.append(Bar(mark, rect, inner, tick, changed))
        if not inner:
            self.taken.append(rect.united(changed) if changed is not None else rect)
        if tick is not None:
            self.taken.append(QRectF(left - 1, tick - 2, right - left + 2, 4))

    def _place_lines(self) -> None:
        centres = {d.mark.key: d.centre for d in (*self.layout.dots, *self.layout.points)}
        for run in self.spec.line:
            points = [centres[m.key] for m in run if m.key in centres]
            if len(points) > 1:
                self.layout.lines.append(points)
            for a, b in zip(points, points[1:], strict=False):
                steps = max(1, int(abs(b.x() - a.x()) / 6))
                for n in range(steps + 1):
                    t = n / steps
                    self._joining.append(QRectF(a.x() + (b.x() - a.x()) * t - 3, a.y() + (b.y() - a.y()) * t - 2, 6, 4))

    def _place_labels(self) -> None:
        bars = {b.mark.key: b for b in self.layout.bars}
        dots = {d.mark.key: d for d in self.layout.dots}
        for bar in self.layout.bars:
            tag = self.shown.tags.get((bar.mark.flow, bar.mark.period))
            if tag:
                self._place_tag(tag, bar.mark, QPointF(bar.rect.center().x(), self._head(bar)))
        for dot in self.layout.dots:
            tag = self.shown.tags.get((dot.mark.flow, dot.mark.period))
            if tag:
                self._place_tag(tag, dot.mark, QPointF(dot.centre.x(), dot.centre.y() - 6))
        if self.spec.quantity is Quantity.PRODUCTS:
            self._label_products()
            return
        if self.spec.quantity.is_percent:
            self._label_percents(bars)
            return
        stated = list(self.data.stated)
        # What is selected keeps its labels; then the newest period, which a briefing is about.
        stated.sort(key=lambda g: (not self._is_lit(g), -day_number(g.place.end)))
        for group in stated:
            if group.turnover is not None and group.turnover.key in dots and group.turnover.stated:
                self._label_turnover(group, dots[group.turnover.key])
        for group in stated:
            for mark in (group.imports, group.exports):
                if mark is not None and mark.stated and mark.key in bars and not bars[mark.key].inner:
                    self._label_bar(bars[mark.key], self._is_lit(group))

    def _label_products(self) -> None:
        """The chapter's number inside each part that has room for it: the second signal beside the colour."""
        for bar in self.layout.bars:
            text = self.words.product(bar.mark.product)
            width = self.measure(text, False)
            if bar.rect.height() >= LINE - 1 and bar.rect.width() >= width + 4:
                rect = QRectF(bar.rect.center().x() - width / 2 - 3, bar.rect.center().y() - LINE / 2, width + 6, LINE)
                self._add(Text(text, rect, "text", False, bar.mark.key, cleared=True))

    def _label_percents(self, bars: Mapping[str, Bar]) -> None:
        """Every value that finds room, the selected and the newest first; below zero under its bar. Refusals at zero."""
        groups = sorted(self.spec.groups, key=lambda g: (not self._is_lit(g), -day_number(g.place.end)))
        for group in groups:
            for mark in (group.exports, group.imports):
                bar = bars.get(mark.key) if mark is not None else None
                if mark is not None and bar is not None:
                    self._label_end(bar, mark, bold=self._is_lit(group))
            change = self.words.change(group) if not group.marks() else None
            if change is not None:
                words, token = change
                first, last = extent(group.place)
                rect = self._try_centred(words, True, (self.x.px(first) + self.x.px(last)) / 2, self.zero - LINE - 2)
                if rect is not None:
                    self._add(Text(words, rect, token, True, group.refused[0].flow if group.refused else ""))

    def _label_end(self, bar: Bar, mark: ChartMark, *, bold: bool) -> None:
        """A value at the end of its bar: clear of all else, else over a line, which is kept out of it."""
        text = self.words.value(mark)
        width = self.measure(text, bold)
        tops = [bar.rect.bottom() + 1] if mark.value < 0 else [bar.rect.top() - LINE - 1, bar.rect.top() - LINE - 7]
        places = [QRectF(left, top, width, LINE) for top in tops for left in self._lefts(bar, width)]
        places = [r for r in places if self._inside(r) and r.bottom() <= self.y.start + 1]
        for cleared in (False, True):
            rect = next((r for r in places if self._free(r, over_hairlines=cleared, over_lines=cleared)), None)
            if rect is not None:
                self._add(Text(text, rect, "text", bold, mark.key, cleared=cleared))
                return

    @staticmethod
    def _lefts(bar: Bar, width: float) -> list[float]:
        """Where a label as wide as `width` may begin over its bar: in its middle, then away from the bar beside it."""
        # The gap between two bars may be used up: a label that ends there still stands clear of the taller bar.
        right, left = bar.rect.right() + GAP / 2 - width, bar.rect.left() - GAP / 2
        # Further away it stands clear of a dot between the two.
        aside = [right, right - 2 * DOT, left] if bar.mark.flow is Flow.EXPORTS else [left, left + 2 * DOT, right]
        return [bar.rect.center().x() - width / 2, *aside]

    def _is_lit(self, group: ChartGroup) -> bool:
        return any(m.key in self.lit for m in group.marks())

    def _head(self, bar: Bar) -> float:
        tops = [bar.rect.top()] + ([bar.changed.top()] if bar.changed is not None else [])
        if bar.tick is not None and bar.tick < bar.rect.top() + 1:
            tops.append(bar.tick - 1)
        return min(tops)

    def _place_tag(self, text: str, mark: ChartMark, above: QPointF) -> None:
        width = self.measure(text, False) + 12
        # Never so far aside or up that the tag would seem to belong to another bar.
        shifts = (0.0, -width / 5, width / 5, -width / 3, width / 3)
        for lift in range(0, 36, 6):
            for shift in shifts:
                rect = QRectF(above.x() - width / 2 + shift, above.y() - 22 - lift, width, 18)
                if self._inside(rect) and self._free(rect):
                    self._add(Text(text, rect, "text", False, mark.key, tag=True))
                    return
        # A revision is never left out: with no free place it stands over other marks.
        left = min(max(above.x() - width / 2, self.x.start), self.x.end - width)
        rect = QRectF(left, max(self.y.end, above.y() - 22), width, 18)
        if rect.right() > self.x.start and above.x() >= self.x.start and above.x() <= self.x.end:
            self._add(Text(text, rect, "text", False, mark.key, tag=True))

    def _label_turnover(self, group: ChartGroup, dot: Dot) -> None:
        bold = self._is_lit(group)
        text, conflict = self.words.value(dot.mark), self.words.conflict(dot.mark)
        tops = (dot.centre.y() - 7 - LINE, dot.centre.y() + 7)
        # A figure is not left out for want of room for its sign; bar and card carry the conflict too.
        for sign in (SIGN, 0) if conflict else (0,):
            shifts = (0.0, -sign / 2, sign / 2, -sign, sign) if sign else (0.0,)
            tried = (self._try_centred(text, bold, dot.centre.x() + s, t, sign=sign) for t in tops for s in shifts)
            rect = next((r for r in tried if r is not None), None)
            if rect is not None:
                self._add(Text(text, rect, "text", bold, dot.mark.key, conflict=sign > 0))
                break
        else:
            return
        change = self.words.change(group)
        if change is None:
            return
        words, token = change
        for cleared in (False, True):
            over = self._try_centred(words, True, dot.centre.x(), rect.top() - LINE, over_hairlines=cleared)
            if over is not None:
                self._add(Text(words, over, token, True, dot.mark.key, cleared=cleared))
                return

    def _label_bar(self, bar: Bar, bold: bool) -> None:
        text = self.words.value(bar.mark)
        conflict = self.words.conflict(bar.mark)
        width = self.measure(text, bold) + (SIGN if conflict else 0)
        heights = []
        if bar.tick is not None and bar.tick < bar.rect.top() - LINE - 2:
            heights.append(bar.rect.top() - LINE - 1)
        heights.append(self._head(bar) - LINE - 1)
        lefts = self._lefts(bar, width)
        places = [QRectF(left, top, width, LINE) for top in heights for left in lefts]
        places = [rect for rect in places if self._inside(rect)]
        free = next((r for r in places if self._free(r)), None)
        crossing = None
        if free is None:
            over = ((r, lines) for lines in (False, True) for r in places)
            crossing = next((r for r, lines in over if self._free(r, over_hairlines=True, over_lines=lines)), None)
        rect = free or crossing
        if rect is not None:
            cleared = crossing is not None
            self._add(Text(text, rect, "text", bold, bar.mark.key, conflict=conflict, cleared=cleared))

    def _try_centred(
        self, text: str, bold: bool, centre: float, top: float, *, over_hairlines: bool = False, sign: float = 0
    ) -> QRectF | None:
        width = self.measure(text, bold) + sign
        left = min(max(centre - width / 2, self.x.start + 1), self.x.end - width - 1)
        if abs(left + width / 2 - centre) > width / 2:
            return None
        rect = QRectF(left, top, width, LINE)
        return rect if rect.top() >= self.y.end and self._free(rect, over_hairlines=over_hairlines) else None

    def _inside(self, rect: QRectF) -> bool:
        return rect.left() >= self.x.start and rect.right() <= self.x.end and rect.top() >= self.y.end

    def _free(self, rect: QRectF, *, over_hairlines: bool = False, over_lines: bool = False) -> bool:
        # A figure's own side bearings keep it clear by that pixel.
        inner = rect.adjusted(1, 1, -1, -1)
        others = [self.taken] + [self._hairlines] * (not over_hairlines) + [self._joining] * (not over_lines)
        return not any(inner.intersects(other) for found in others for other in found)

    def _add(self, text: Text) -> None:
        self.layout.texts.append(text)
        self.taken.append(text.rect.adjusted(-3, 0, 3, 0))


def place_balance(
    data: PlotData, x: Scale, y: Scale, words: ChartWords, measure: Measure, lit: frozenset[str], height: float
) -> ChartLayout:
    """The balance strip, `height` pixels high: a bar per period, signed labels beside it."""
    layout = ChartLayout()
    taken: list[QRectF] = []
    zero = y.px(0.0)
    dense = is_dense(data.spec, x)
    ax, ay = (x.end - x.start) / (x.high - x.low), (y.end - y.start) / (y.high - y.low)
    bars = layout.bars
    for block in data.balance:
        if block.last < x.low or block.first > x.high:
            continue
        if dense:
            # Side by side without seams: one silhouette in place of stripes.
            left = float(round(x.start + (block.first - x.low) * ax))
            right = float(round(x.start + (block.last - x.low) * ax))
        else:
            left, right = bar_slots(block.mark.place, x, (Flow.BALANCE,))[Flow.BALANCE]
        tall = block.value * ay
        bars.append(Bar(block.mark, QRectF(left, zero + min(tall, 0.0), right - left, abs(tall))))
    labelled = [b for b in layout.bars if b.mark.stated]
    if not labelled:
        return layout
    taken.extend(b.rect for b in layout.bars)
    newest_first = sorted(labelled, key=lambda b: (b.mark.key not in lit, -day_number(b.mark.place.end)))
    for bar in newest_first:
        text, bold = words.value(bar.mark), bar.mark.key in lit
        width = measure(text, bold)
        below, above = bar.rect.bottom(), bar.rect.top() - LINE
        tops = [below, above] if bar.mark.value < 0 else [above, below]
        for top in tops:
            rect = QRectF(bar.rect.center().x() - width / 2, top, width, LINE)
            inside = rect.top() >= -1 and rect.bottom() <= height + 2
            if (
                inside
                and rect.left() >= x.start
                and rect.right() <= x.end
                and not any(rect.intersects(t) for t in taken)
            ):
                layout.texts.append(Text(text, rect, "text", bold, bar.mark.key))
                taken.append(rect.adjusted(-3, 0, 3, 0))
                break
    return layout
