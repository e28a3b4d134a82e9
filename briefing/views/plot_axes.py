"""Plot axes: year lines, the selected period's band, hairlines, axis labels, crosshair and focus ring."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from briefing.core.chart import ChartGroup
from briefing.core.granularity import Grain
from briefing.core.period import Period, Precision
from briefing.qt import wording, wording_trade
from briefing.views import lane_layout
from briefing.views.plot_marks import Scale, day_number, extent
from briefing.views.plot_paint import CENTRE, pen

translate = QCoreApplication.translate

if TYPE_CHECKING:
    from briefing.views.plots import TradePlots

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
SMALL_PX = 11
"""Size of the names of lanes where one is too long for its place, in design pixels: the least of any label."""
MONTH_ROOM = 28.0
YEAR_ROOM = 36.0
"""Width of a year's label with the space beside it, in design pixels."""
APART = 5.0
ASIDE = 8.0
"""Space between two labels of the time axis, and how far an older one gives way before it is left out."""


class AxisPainter:
    """Paints what belongs to all three rows, in the coordinates of the whole layout."""

    def __init__(self, plots: TradePlots) -> None:
        self._plots = plots

    def _areas(self) -> list[QRectF]:
        z = self._plots.zoom
        areas = [self._plots.area(i) for i in range(3)]
        return [QRectF(a.x() / z, a.y() / z, a.width() / z, a.height() / z) for a in areas]

    def paint_backdrop(self, p: QPainter, width: float, height: float) -> None:
        """Year lines, the band of the selected period, the line under the timeline, hairlines of events."""
        plots, style = self._plots, self._plots.style_now
        lanes, _, balance = self._areas()
        x = plots.scales.time()
        top, bottom = lanes.top(), balance.bottom()
        p.save()
        p.setClipRect(QRectF(lanes.left(), top, lanes.width() + 1, bottom - top))
        period = plots.band()
        if period is not None:
            first, last = extent(period)
            band = QRectF(lanes.left() + x.px(first), top, x.px(last) - x.px(first), bottom - top)
            p.fillRect(band, style.color("accent_tint"))
        p.setPen(pen(style.color("line")))
        for year in self._line_years(x):
            at = round(lanes.left() + x.px(day_number(dt.date(year, 1, 1))))
            p.drawLine(QPointF(at, top), QPointF(at, bottom))
        p.restore()
        p.setPen(pen(style.color("line")))
        p.drawLine(QPointF(0, round(lanes.bottom())), QPointF(width, round(lanes.bottom())))
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._hairlines(p)

    def _line_years(self, x: Scale) -> list[int]:
        """The years that get a line: those whose labels have room, when years are narrower than a label."""
        years = list(_years(x))
        each = (x.end - x.start) * 365.25 / (x.high - x.low)
        step = max(1, math.ceil(YEAR_ROOM / each))
        # Counted from the newest, as the labels are.
        return years if step == 1 else years[::-1][::step]

    def paint_frame(self, p: QPainter, width: float, height: float) -> None:
        """Lane names, tick labels and the time axis."""
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._lane_names(p)
        self._value_labels(p)
        self._balance_labels(p)
        self._time_labels(p, width)
        self._breaks(p)

    def _breaks(self, p: QPainter) -> None:
        """A broken line through chart and balance where another area was counted before, and what it was."""
        plots, style = self._plots, self._plots.style_now
        _, chart, balance = self._areas()
        x = plots.scales.time()
        for found in plots.spec.breaks:
            at = x.px(day_number(found.day))
            if not 0 < at < x.end:
                continue
            line = pen(style.color("warn"), 1.2)
            line.setDashPattern([6, 3])
            p.setPen(line)
            p.drawLine(QPointF(chart.left() + at, chart.top()), QPointF(chart.left() + at, balance.bottom()))
            p.setFont(style.plain)
            p.setPen(style.color("warn"))
            words = wording_trade.break_words(found)
            wide = p.fontMetrics().horizontalAdvance(words)
            if at <= wide + 8:
                words = wording_trade.break_words(found, after=True)
                wide = p.fontMetrics().horizontalAdvance(words)
            left = chart.left() + (at - wide - 5 if at > wide + 8 else at + 5)
            p.fillRect(QRectF(left - 2, chart.top() + 1, wide + 4, 15), style.color("panel"))
            p.drawText(QRectF(left, chart.top() + 1, wide + 2, 15), LEFT, words)

    def _lane_names(self, p: QPainter) -> None:
        style, area = self._plots.style_now, self._areas()[0]
        p.setPen(style.color("text_2"))
        names = (translate("Lane", "Rounds"), translate("Lane", "Periods"), translate("Lane", "Press"))
        left, room, font = 8, int(area.left()) - 10, style.plain
        if any(style.measure(name, bold=False) > room for name in names):
            # One that is too long moves and lessens all of them, so that they stand under each other alike.
            left, room, font = 4, room + 4, QFont(style.plain)
            font.setPixelSize(SMALL_PX)
        p.setFont(font)
        lines = lane_layout.lines(rounds_alone=self._plots.rounds_alone)
        for name, at in zip(names, lines, strict=False):
            shown = p.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
            p.drawText(QRectF(left, area.top() + at - 10, room + 2, 20), LEFT, shown)

    def _value_labels(self, p: QPainter) -> None:
        plots, style = self._plots, self._plots.style_now
        area, scale = self._areas()[1], self._plots.scales.value()
        p.setFont(style.plain)
        p.setPen(style.color("text_2"))
        taken: list[float] = []
        for tick in plots.scales.ticks():
            at = area.top() + scale.px(tick)
            if any(abs(at - other) < 13 for other in taken):
                continue
            taken.append(at)
            p.drawText(QRectF(0, at - 10, area.left() - 7, 20), RIGHT, _tick_text(tick))

    def _balance_labels(self, p: QPainter) -> None:
        plots, style = self._plots, self._plots.style_now
        area, scale = self._areas()[2], self._plots.scales.balance()
        if not plots.has_strip:
            return
        p.setFont(style.plain)
        p.setPen(style.color("text_2"))
        taken: list[float] = []
        ticks = [float(t) for t in plots.spec.balance_ticks]
        for tick in sorted(ticks, key=lambda t: t != 0):
            at = area.top() + scale.px(tick)
            if all(abs(at - other) >= 13 for other in taken):
                taken.append(at)
                p.drawText(QRectF(0, at - 10, area.left() - 7, 20), RIGHT, _tick_text(tick))

    def _time_labels(self, p: QPainter, width: float) -> None:
        plots, style = self._plots, self._plots.style_now
        area, x = self._areas()[2], self._plots.scales.time()
        top = area.bottom() + 3
        lit = plots.band()
        taken: list[QRectF] = []
        for centre, text, below, bold, known in self.labels(x, lit):
            p.setFont(style.bold if bold else style.plain)
            for words, at in ((text, top), (below, top + 15)):
                wide = p.fontMetrics().horizontalAdvance(words)
                most = min(area.right() + 10, width - 2) - wide
                left = min(max(area.left() + centre - wide / 2, area.left() - 12), most)
                rect = beside(QRectF(left, at, wide, 15), taken)
                if not words or rect is None:
                    break
                taken.append(rect)
                p.setPen(style.color("text" if known else "text_3"))
                p.drawText(rect, CENTRE | Qt.TextFlag.TextDontClip, words)

    def labels(self, x: Scale, lit: Period | None) -> Iterator[tuple[float, str, str, bool, bool]]:
        """(centre, year, months under it, bold, with figures) of each label of the time axis, newest first.

        Periods across the turn of a year come first: a year's own name gives way to "2023/24".
        """
        for group in reversed(self._plots.data.across):
            first, last = extent(group.place)
            centre = (x.px(first) + x.px(last)) / 2
            if 0 <= centre <= x.end:
                months = wording.period_months(group.place)
                yield centre, wording.years(group.place), months, group.place == lit, True
        by_year = self._plots.data.by_year
        for year in sorted(self._line_years(x), reverse=True):
            groups = by_year.get(year, [])
            first, last = day_number(dt.date(year, 1, 1)), day_number(dt.date(year, 12, 31)) + 1
            bold = any(g.place == lit for g in groups)
            if len(groups) == 1 and self._plots.spec.grain in (Grain.YEAR, Grain.TO_DATE):
                first, last = extent(groups[0].place)
                below = "" if groups[0].place.is_full_year else wording.period_months(groups[0].place)
            else:
                below = ""
                # A year cut by the edge is named where it can be seen.
                first, last = max(first, x.low), min(last, x.high)
            centre = (x.px(first) + x.px(last)) / 2
            if 0 <= centre <= x.end and (last - first > 60 or groups):
                yield centre, str(year), below, bold, bool(groups)
            yield from self._month_labels(x, groups, lit)

    def _month_labels(
        self, x: Scale, groups: list[ChartGroup], lit: Period | None
    ) -> Iterator[tuple[float, str, str, bool, bool]]:
        if len(groups) < 2:
            return
        room = MONTH_ROOM * (x.high - x.low) / (x.end - x.start)
        for group in groups:
            first, last = extent(group.place)
            if last - first < room:
                continue
            centre = (x.px(first) + x.px(last)) / 2
            if 0 <= centre <= x.end:
                yield centre, " ", wording.period_months(group.place), group.place == lit, True

    def _hairlines(self, p: QPainter) -> None:
        plots, style = self._plots, self._plots.style_now
        lanes, _, balance = self._areas()
        for marker in plots.placed.lanes.markers:
            if marker.marks[0].when.precision is not Precision.DAY or not 0 <= marker.centre.x() <= lanes.width():
                continue
            lit = any(k == plots.key for m in marker.marks for k in m.keys)
            line = pen(style.color("accent"), 2.0 if lit else 1.4)
            line.setDashPattern([1.2, 2.2])
            p.setPen(line)
            at = lanes.left() + marker.centre.x()
            p.drawLine(QPointF(at, lanes.top() + marker.rect.bottom() + 2), QPointF(at, balance.bottom()))

    def paint_overlay(self, p: QPainter, width: float, height: float) -> None:
        """The crosshair of the pointer and the focus ring of the keyboard."""
        plots, style, z = self._plots, self._plots.style_now, self._plots.zoom
        if plots.crosshair is not None:
            lanes, chart, balance = self._areas()
            dotted = pen(style.color("text_2"), 1.0)
            dotted.setDashPattern([1, 3])
            p.setPen(dotted)
            at = plots.crosshair / z
            if lanes.left() <= at.x() <= lanes.right():
                p.drawLine(QPointF(round(at.x()) + 0.5, lanes.top()), QPointF(round(at.x()) + 0.5, balance.bottom()))
            if chart.contains(at):
                p.drawLine(QPointF(chart.left(), round(at.y()) + 0.5), QPointF(chart.right(), round(at.y()) + 0.5))
        stop = plots.ringed
        rect = plots.rect_of(stop) if stop is not None else None
        if rect is not None:
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            p.setPen(pen(style.color("accent"), 2.0))
            p.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(rect.x() / z, rect.y() / z, rect.width() / z, rect.height() / z).adjusted(-4, -4, 4, 4)
            p.drawRoundedRect(ring, 4, 4)


def beside(rect: QRectF, taken: Sequence[QRectF]) -> QRectF | None:
    """The place of a label that keeps clear of the newer ones, if need be a little to the left; None without room."""
    for limit in taken:
        over = rect.right() + APART - limit.left()
        if limit.intersects(rect.adjusted(-APART, 0, APART, 0)) and over <= ASIDE:
            rect = rect.translated(-over, 0)
    clear = not any(rect.adjusted(-APART, 0, APART - 0.01, 0).intersects(t) for t in taken)
    return rect if clear else None


def _years(x: Scale) -> range:
    first = dt.date.fromordinal(max(1, int(x.low))).year
    last = dt.date.fromordinal(max(1, int(x.high))).year
    return range(first, last + 1)


def _tick_text(tick: float) -> str:
    value = Decimal(repr(tick)).normalize()
    exponent = value.as_tuple().exponent
    places = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return wording.number(value, places)
