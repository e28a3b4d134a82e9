"""Plot range: which stretch of time is shown, and how high the value axis reaches."""

from __future__ import annotations

import datetime as dt

from briefing.core.chart import ChartSpec
from briefing.core.timeline import TimelineSpec
from briefing.views.lane_layout import when_extent
from briefing.views.plot_data import PlotData
from briefing.views.plot_marks import LINE, day_number, extent

YEAR = 365.25
LEAST_WHOLE = 2 * YEAR - 1
"""Days shown at least: beside one year an empty one, beside two none."""
LEAST_SHOWN = 120.0
FOOT_ROOM = 0.025
"""Share of the whole period kept free after its last day, for the marker that may stand there."""


class TimeRange:
    """The time axis: bounds of the data and the stretch shown, in days since year 1.

    A person's zoom survives new data; the whole period grows with them.
    """

    def __init__(self) -> None:
        self.first, self.last = 0.0, LEAST_WHOLE
        self.low, self.high = self.first, self.last

    @property
    def is_whole(self) -> bool:
        """Whether all of the data are in view."""
        return self.low <= self.first and self.high >= self.last

    def set_bounds(self, chart: ChartSpec, timeline: TimelineSpec, *, reset: bool = False) -> None:
        """Take the bounds of new data; keep the stretch shown unless it was all of it, or `reset`."""
        whole = self.is_whole or reset
        self.first, self.last = bounds(chart, timeline)
        if whole:
            self.reset()
        else:
            self.set(self.low, self.high)

    def reset(self) -> None:
        """Show everything."""
        self.low, self.high = self.first, self.last

    def set(self, low: float, high: float) -> None:
        """Show `low` to `high`, moved inside the bounds."""
        span = min(max(high - low, LEAST_SHOWN), self.last - self.first)
        low = min(max(low, self.first), self.last - span)
        self.low, self.high = low, low + span

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Show `factor` times the present stretch; the instant `around` stays where it is."""
        middle = (self.low + self.high) / 2 if around is None else around
        span = min(max((self.high - self.low) * factor, LEAST_SHOWN), self.last - self.first)
        share = (middle - self.low) / (self.high - self.low)
        self.set(middle - span * share, middle + span * (1 - share))

    def reveal(self, at: float) -> None:
        """Pan just enough to have an instant in view."""
        span = self.high - self.low
        margin = span * 0.05
        if at < self.low + margin and self.low > self.first:
            self.set(at - margin, at - margin + span)
        elif at > self.high - margin and self.high < self.last:
            self.set(at + margin - span, at + margin)


def bounds(chart: ChartSpec, timeline: TimelineSpec) -> tuple[float, float]:
    """First and last instant drawn: whole years at the left, a little room at the right."""
    ends = [extent(g.place) for g in chart.groups]
    ends += [when_extent(m) for m in timeline.rounds]
    ends += [(day_number(m.first), day_number(m.last) + 1) for m in timeline.press]
    if not ends:
        return 0.0, LEAST_WHOLE
    first_day = dt.date.fromordinal(max(1, int(min(e[0] for e in ends))))
    first = day_number(first_day.replace(month=1, day=1))
    last = max(e[1] for e in ends)
    if last - first < LEAST_WHOLE:
        years = int(-(-(LEAST_WHOLE - (last - first)) // YEAR))
        first = day_number(dt.date(max(1, first_day.year - years), 1, 1))
    return first, last + (last - first) * FOOT_ROOM + 12


def value_top(data: PlotData, kept: float, height: float) -> float:
    """The value at the top edge of a chart `height` pixels high, so that the highest labels fit under it."""
    highest = data.highest
    stated = [g for g in data.stated if g.turnover is not None and g.turnover.stated]
    room = 0.0
    if stated:
        lines = 2 if any(g.comparison is not None for g in stated) else 1
        room = min(lines * LINE + 10, height * 0.4)
    top = max(kept, highest, 1e-9)
    for group in stated:
        if group.turnover is not None:
            top = max(top, float(group.turnover.value) * height / max(1.0, height - room))
    return top * height / max(1.0, height - 4)
