"""Plot painter: the three rows of the plots, each on its canvas or all of them into another painter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter

from briefing.views import lane_layout, plot_paint
from briefing.views.plot_axes import AxisPainter

if TYPE_CHECKING:
    from briefing.views.plots import TradePlots


class RowPainter:
    """Paints timeline, chart and balance, each in the coordinates of its row."""

    def __init__(self, plots: TradePlots, axes: AxisPainter) -> None:
        self._plots, self._axes = plots, axes
        self.rows = (self._paint_lanes, self._paint_chart, self._paint_balance)
        """What paints each row, from the top."""

    def paint_all(self, p: QPainter, width: float, height: float) -> None:
        """Paint the whole layout, of a width and height in pixels of the plots, into another painter."""
        z = self._plots.zoom
        p.save()
        p.scale(z, z)
        self._axes.paint_backdrop(p, width / z, height / z)
        for row, painting in enumerate(self.rows):
            area = self._plots.area(row)
            p.save()
            p.translate(area.x() / z, area.y() / z)
            painting(p, area.width() / z, area.height() / z)
            p.restore()
        self._axes.paint_frame(p, width / z, height / z)
        p.restore()

    def _paint_lanes(self, p: QPainter, width: float, height: float) -> None:
        plots = self._plots
        lines = lane_layout.lines(rounds_alone=plots.rounds_alone)
        plot_paint.lanes(p, plots.placed.lanes, lines, plots.style_now, width, plots.lit())

    def _paint_chart(self, p: QPainter, width: float, height: float) -> None:
        plots = self._plots
        scale, style = plots.scales.value(), plots.style_now
        heights = [scale.px(t) for t in plots.scales.ticks() if t != 0]
        plot_paint.grid(p, heights, width, style, min(scale.px(0.0), height - 1))
        layout, words = plots.placed.chart, plots.words.no_split()
        plot_paint.chart(p, layout, style, words, plots.lit(), plots.key, plots.mirror_shown)

    def _paint_balance(self, p: QPainter, width: float, height: float) -> None:
        plots = self._plots
        if not plots.has_strip:
            return
        for_zero = min(max(plots.scales.balance().px(0.0), 0.0), height - 1)
        plot_paint.chart(p, plots.placed.balance, plots.style_now, "", plots.lit(), plots.key, False)
        plot_paint.grid(p, (), width, plots.style_now, for_zero)
