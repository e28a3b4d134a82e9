"""Plot scales: the axes of the plots in design pixels, time through all rows and the values of chart and balance."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QRectF

from briefing.core.chart import EMPTY, ChartSpec, nice_ticks
from briefing.views.plot_data import PlotData
from briefing.views.plot_marks import LINE, Scale
from briefing.views.plot_range import TimeRange, value_top


class PlotScales:
    """The axes of what is shown. `area` gives the rectangle of a row in px, `zoom` how much larger it is than designed.

    The value axis grows with the data and never jumps down by itself.
    """

    def __init__(self, range_: TimeRange, area: Callable[[int], QRectF], zoom: Callable[[], float]) -> None:
        self._range, self._area, self._zoom = range_, area, zoom
        self.spec: ChartSpec = EMPTY
        self.data = PlotData(EMPTY)
        self.top = 0.0
        """The highest grid value so far."""
        self._fitted = (0.0, 0.0, 1.0)

    def take(self, spec: ChartSpec, data: PlotData) -> None:
        """Measure other data; the value axis keeps its top until it grows or may shrink."""
        self.spec, self.data = spec, data
        self._fitted = (0.0, 0.0, 1.0)

    def may_shrink(self) -> None:
        """Let the value axis begin anew."""
        self.top = 0.0

    def grow(self) -> None:
        """Reach to the highest grid value of the data."""
        self.top = max(self.top, float(self.spec.ticks[-1]))

    def time(self) -> Scale:
        """The time axis of the rows in design pixels."""
        return Scale(self._range.low, self._range.high, 0.0, max(1.0, self._area(0).width() / self._zoom()))

    def value(self) -> Scale:
        """The value axis of the chart in design pixels, from the foot up."""
        height = max(40.0, self._area(1).height() / self._zoom())
        low = float(self.spec.ticks[0])
        if low < 0:
            high = float(self.spec.ticks[-1])
            # A line of labels fits above the highest bar and below the lowest.
            margin = (high - low) * LINE / max(1.0, height - 2 * LINE)
            return Scale(low - margin, high + margin, height, 0.0)
        if self._fitted[:2] != (self.top, height):
            self._fitted = (self.top, height, value_top(self.data, self.top, height))
        return Scale(0.0, self._fitted[2], height, 0.0)

    def ticks(self) -> tuple[float, ...]:
        """The grid values of the chart."""
        kept = float(self.spec.ticks[-1]) >= self.top or self.spec.ticks[0] < 0
        return tuple(float(t) for t in (self.spec.ticks if kept else nice_ticks(Decimal(repr(self.top)))))

    def balance(self) -> Scale:
        """The value axis of the balance strip in design pixels."""
        ticks = [float(t) for t in self.spec.balance_ticks]
        low, high = min(ticks), max(ticks)
        if low == high:
            high = low + 1.0
        height = max(1.0, self._area(2).height() / self._zoom())
        foot = 13.0 if high <= 0 else 2.0
        head = 13.0 if low >= 0 else 2.0
        return Scale(low, high, height - foot, head if high > 0 else 0.0)
