"""Plot labels: which figures of a chart row find room for their label, and where; one that would overlap is left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF

from briefing.core.chart import ChartGroup, ChartMark, ChartSpec, Quantity
from briefing.core.fact import Flow
from briefing.views.plot_data import PlotData
from briefing.views.plot_marks import (
    DOT,
    GAP,
    LINE,
    SIGN,
    Bar,
    ChartLayout,
    ChartWords,
    Dot,
    Measure,
    Scale,
    Shown,
    Text,
    day_number,
    extent,
)


@dataclass(slots=True)
class Labels:
    """Places the labels of a chart whose marks stand in `layout`."""

    spec: ChartSpec
    data: PlotData
    x: Scale
    y: Scale
    words: ChartWords
    measure: Measure
    lit: frozenset[str]
    shown: Shown
    layout: ChartLayout
    taken: list[QRectF] = field(default_factory=list)
    """What no label may cover."""
    joining: list[QRectF] = field(default_factory=list)
    """What the lines between marks pass over."""
    hairlines: list[QRectF] = field(default_factory=list)

    def place(self) -> None:
        """Revisions' tags first, then what the kind of chart labels."""
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
                rect = self._try_centred(
                    words, True, (self.x.px(first) + self.x.px(last)) / 2, self.y.px(0.0) - LINE - 2
                )
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
        others = [self.taken] + [self.hairlines] * (not over_hairlines) + [self.joining] * (not over_lines)
        return not any(inner.intersects(other) for found in others for other in found)

    def _add(self, text: Text) -> None:
        self.layout.texts.append(text)
        self.taken.append(text.rect.adjusted(-3, 0, 3, 0))
