"""Plot stops: every mark as a stop for keyboard and screen reader, by lane and in time order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from briefing.core.chart import ChartMark, ChartSpec
from briefing.core.fact import Flow
from briefing.core.period import Month, Period
from briefing.core.timeline import PressMark, RoundMark, TimelineSpec
from briefing.views.lane_layout import LaneLayout, middle
from briefing.views.plot_marks import ChartLayout, day_number, extent

ROUNDS, PERIODS, PRESS = "rounds", "periods", "press"
BELOW_ROUNDS = frozenset({PERIODS, PRESS})
"""What a timeline of one lane leaves out: the chart tells the periods' figures too, the library the articles."""
ROWS = (
    ROUNDS,
    PERIODS,
    PRESS,
    Flow.TURNOVER.value,
    Flow.EXPORTS.value,
    Flow.IMPORTS.value,
    Flow.BALANCE.value,
)

ROW_OF = {row: 0 for row in (ROUNDS, PERIODS, PRESS)} | {row: 1 for row in ROWS[3:6]} | {ROWS[6]: 2}
"""Which of the three plots a row of stops lies in."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One mark: its row, where it stands in time, the key that selects it, and the mark itself."""

    row: str
    at: float
    key: str
    mark: ChartMark | RoundMark | PressMark

    @property
    def period(self) -> Period | None:
        """The period of a figure, None for events and articles."""
        return self.mark.period if isinstance(self.mark, ChartMark) else None

    @property
    def place(self) -> Period | None:
        """Where a figure stands in time, None for events and articles."""
        return self.mark.place if isinstance(self.mark, ChartMark) else None

    @property
    def mark_key(self) -> str:
        """The key of the mark itself, which a figure's selecting key may differ from."""
        return self.mark.keys[0] if isinstance(self.mark, PressMark) else self.mark.key


def selecting_key(mark: ChartMark) -> str:
    """The key a click on a figure selects: the article's fact when there is one, for its sentence."""
    return next((k for k in (mark.key, *mark.older_keys) if k.startswith("fact:")), mark.key)


def stops_of(chart: ChartSpec, timeline: TimelineSpec) -> tuple[Stop, ...]:
    """All stops in time order; of one time, in the order of the rows."""
    found = [Stop(ROUNDS, middle(m), m.key, m) for m in timeline.rounds]
    found += [Stop(PERIODS, _centre(m.period), selecting_key(m), m) for m in timeline.periods]
    found += [Stop(PRESS, day_number(m.first), m.keys[0], m) for m in timeline.press]
    found += [Stop(m.flow.value, _centre(m.place), selecting_key(m), m) for m in chart.marks()]
    order = {row: n for n, row in enumerate(ROWS)}
    return tuple(sorted(found, key=lambda s: (s.at, order[s.row])))


def _centre(period: Period) -> float:
    first, last = extent(period)
    return (first + last) / 2


def beside(stops: Sequence[Stop], stop: Stop, by: int) -> Stop | None:
    """The next (`by` 1) or previous (-1) stop of the same row; None at its ends."""
    row = [s for s in stops if s.row == stop.row]
    index = row.index(stop) + by
    return row[index] if 0 <= index < len(row) else None


def across(stops: Sequence[Stop], stop: Stop, by: int) -> Stop | None:
    """The stop nearest in time on the next row down (1) or up (-1) that has any."""
    index = ROWS.index(stop.row) + by
    while 0 <= index < len(ROWS):
        row = [s for s in stops if s.row == ROWS[index]]
        same = [s for s in row if s.period is not None and s.period == stop.period]
        if same:
            return same[0]
        if row:
            return min(row, key=lambda s: abs(s.at - stop.at))
        index += by
    return None


def first_stop(stops: Sequence[Stop], key: str | None) -> Stop | None:
    """Where the keyboard enters: the selected mark, else the newest figure, else the newest mark."""
    if key is not None:
        for stop in stops:
            if key == stop.key or key in keys_of(stop):
                return stop
    figures = [s for s in stops if s.row == Flow.TURNOVER.value] or [s for s in stops if s.period] or list(stops)
    return figures[-1] if figures else None


def keys_of(stop: Stop) -> tuple[str, ...]:
    """Every key that the stop's mark stands for."""
    mark = stop.mark
    if isinstance(mark, ChartMark):
        return (mark.key, *mark.older_keys)
    return mark.keys


def rects_of(lanes: LaneLayout, chart: ChartLayout, balance: ChartLayout) -> dict[tuple[str, str], QRectF]:
    """The rectangle of every mark in its row's design pixels, by row of stops and mark key."""
    found = {(ROUNDS, m.key): marker.rect for marker in lanes.markers for m in marker.marks}
    found |= {(PERIODS, pill.mark.key): pill.rect for pill in lanes.pills}
    # A counted press mark may stand for several of the timeline's marks.
    found |= {(PRESS, key): stamp.rect for stamp in lanes.stamps for key in stamp.mark.keys}
    for bar in (*chart.bars, *balance.bars):
        found[(bar.mark.flow.value, bar.mark.key)] = bar.rect
    for point in chart.points:
        found[(point.mark.flow.value, point.mark.key)] = QRectF(point.centre.x() - 4, point.centre.y() - 4, 8, 8)
    for run in chart.runs:
        for mark, at in zip(run.marks, run.points, strict=False):
            found[(mark.flow.value, mark.key)] = QRectF(at.x() - 4, at.y() - 4, 8, 8)
    for dot in chart.dots:
        found[(dot.mark.flow.value, dot.mark.key)] = QRectF(dot.centre.x() - 5, dot.centre.y() - 5, 10, 10)
    return found


def standing_for(value: str, chart: ChartSpec, timeline: TimelineSpec) -> str | None:
    """The key of what a date of the text stands for: the event of a day, or the figure of a period.

    `value` is ISO: a day, a year, or two months with a slash between them.
    """
    days = re.fullmatch(r"(\d{4}-\d\d-\d\d)(?:/\d{4}-\d\d-\d\d)?", value)
    if days:
        on = [m for m in timeline.rounds if str(m.when.first) <= days[1] <= str(m.when.last)]
        return on[0].key if on else None
    months = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:/(\d{4})-(\d\d))?", value)
    if not months:
        return None
    year, first, last_year, last = (int(part) if part else None for part in months.groups())
    assert year is not None
    try:
        period = Period(Month(year, first or 1), Month(last_year or year, last or first or 12))
    except ValueError:
        return None
    return next((m.key for m in chart.marks() if m.period == period), None)
