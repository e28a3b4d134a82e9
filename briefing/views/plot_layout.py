"""Plot layout: where every bar, dot and line of the chart and the balance stands, in pixels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF

from briefing.core.chart import ChartGroup, ChartMark, ChartSpec
from briefing.core.fact import Flow
from briefing.core.granularity import Grain
from briefing.core.period import Period
from briefing.core.products import REST
from briefing.views.plot_data import PlotData
from briefing.views.plot_labels import Labels
from briefing.views.plot_marks import (
    LEAST_DOTS,
    LINE,
    NOTHING_MOVES,
    Bar,
    ChartLayout,
    ChartWords,
    Dot,
    HollowBar,
    Line,
    Measure,
    Scale,
    Shown,
    Text,
    bar_slots,
    day_number,
    extent,
    flows_of,
    is_dense,
    product_token,
)


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
        if self.spec.series is None:
            self._say_nothing()
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
        Labels(
            self.spec,
            self.data,
            self.x,
            self.y,
            self.words,
            self.measure,
            self.lit,
            self.shown,
            self.layout,
            self.taken,
            self._joining,
            self._hairlines,
        ).place()
        return self.layout

    def _say_nothing(self) -> None:
        """What the empty row says, in its middle; event hairlines go round it."""
        width = self.measure(self.words.nothing, False) + 16
        rect = QRectF((self.x.end - width) / 2, (self.y.start + self.y.end) / 2 - 10, width, 20)
        if self.words.nothing:
            self.layout.texts.append(Text(self.words.nothing, rect, "text_2", cleared=True))

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
