"""Evidence columns: plots and what belongs to them in one column, or heading, card and legend beside the plots where it is wide.

Where one column is too low for all, heading and legend give way before anything is squeezed, and in large text the balance, then
the timeline's lower lanes: what is seen at first is the rounds over the chart.
"""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from briefing.core.fact import Flow
from briefing.qt.theme import Theme
from briefing.views.plot_stops import BELOW_ROUNDS

LARGE_TEXT = 1.25
WIDE = 900
ASIDE = 468
"""From this width on, in design pixels, as under the reader, heading and fact card stand beside the plots, this wide."""
LEAST_PLOTS = 320
"""Lower than this, in design pixels, the plots are scrolled instead of squeezed."""
LANES, CHART = 204, 140
"""The same beside the card: what timeline, balance and time axis take in design pixels, and the chart in pixels at least."""
BALANCE, LOWER_LANES = 63, 58
"""Of these the balance and the lanes of periods and press take so much: they give way before the years under the chart do."""
TIMELINE = 110
"""Above the chart, in design pixels: heading and legend give way before less than this and a readable chart is seen."""
ROW_WIDE = 600
"""From this width on, in design pixels, one row has room for all controls."""
ROW_BESIDE = 500
"""The same beside the card, where the height counts for more than the whole name of a series."""


class Columns:
    """Lays out the evidence pane; `wide` says that there are two columns now, `low` that one has no room for its heading.

    `spared` are the rows of stops that it has none for either; `pages` are the plots and what stands for them.
    """

    def __init__(self, pane: QWidget, theme: Theme, pages: QWidget) -> None:
        self._pane, self._theme, self._pages = pane, theme, pages
        self.wide = self.low = False
        self.spared: frozenset[str] = frozenset()
        self._column, self._beside = QVBoxLayout(), QVBoxLayout()
        self._controls = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._legend_row = QHBoxLayout()
        self._card_row, self._aside, self._legend_box = QWidget(), QWidget(), QWidget()

    def arrange(
        self, *, header: QWidget, sources: QWidget, cuts: QWidget, plots: QScrollArea, legend: QWidget, card: QWidget
    ) -> None:
        """Put the parts of the pane in one column, with an empty second one beside it."""
        self._header = header
        self._rows = (sources, cuts)
        self._controls.setSpacing(0)
        self._controls.addWidget(sources, 3)
        self._controls.addWidget(cuts, 2)
        self._column.addWidget(header)
        self._column.addLayout(self._controls)
        self._column.addWidget(plots, 1)
        row = QHBoxLayout(self._card_row)
        row.addWidget(card)
        self._theme.margins(row, 16, 0, 12, 0)
        self._legend_row.addWidget(legend)
        self._theme.margins(self._legend_row, 16, 0, 12, 12)
        self._legend_box.setLayout(self._legend_row)
        self._column.addWidget(self._legend_box)
        self._column.addWidget(self._card_row)
        self._aside.setLayout(self._beside)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.addStretch(1)
        self._aside.hide()
        for column in (self._column, self._beside):
            column.setSpacing(0)
        box = QHBoxLayout(self._pane)
        self._theme.margins(box, 0, 0, 0, 12)
        box.setSpacing(0)
        box.addLayout(self._column, 1)
        box.addWidget(self._aside)
        self.set_least()

    @property
    def form(self) -> tuple[bool, bool]:
        """The form it has now; another one needs another height at least."""
        return self.wide, self.low

    def fit(self) -> None:
        """Under the reader the pane is wide and low: what is not the plots stands beside them."""
        px = self._theme.px
        self._aside.setFixedWidth(px(ASIDE))
        wide = self._pane.width() >= px(WIDE)
        low = not wide and self._pane.height() < self._needed()
        if wide != self.wide:
            self._turn(wide)
        if low != self.low:
            self._give_way(low)
        self._point_controls()
        spared = self._no_room_for() if low and self._theme.scale >= LARGE_TEXT else frozenset()
        if spared != self.spared:
            self.spared = spared
            self.set_least()

    def _no_room_for(self) -> frozenset[str]:
        """The rows that give way in large text: the balance, then all of the timeline but its rounds."""
        px = self._theme.px
        around = self._controls.sizeHint().height() + self._card_row.sizeHint().height() + px(12)
        room = self._pane.height() - around - CHART
        if room >= px(LANES):
            return frozenset()
        balance = frozenset({Flow.BALANCE.value})
        return balance if room >= px(LANES - BALANCE) else balance | BELOW_ROUNDS

    def _needed(self) -> int:
        """The height of one column with all that belongs to it."""
        rows = sum(row.sizeHint().height() for row in self._rows if not row.isHidden())
        others = sum(part.sizeHint().height() for part in (self._header, self._legend_box, self._card_row))
        return rows + others + self._theme.px(TIMELINE) + CHART

    def _give_way(self, low: bool) -> None:
        """Leave heading and legend out, and put the two rows of controls side by side; or take it back."""
        self.low = low
        self._header.setVisible(not low)
        self._legend_box.setVisible(not low)
        self._point_controls()

    def _point_controls(self) -> None:
        ways = QBoxLayout.Direction
        px, width = self._theme.px, self._pane.width()
        beside = width - px(ASIDE) >= px(ROW_BESIDE) if self.wide else self.low and width >= px(ROW_WIDE)
        self._controls.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._controls.setContentsMargins(0, px(10) if beside or self.wide else 0, 0, 0)

    def _turn(self, wide: bool) -> None:
        self.wide = wide
        going, coming = (self._column, self._beside) if wide else (self._beside, self._column)
        for widget in (self._header, self._legend_box, self._card_row):
            going.removeWidget(widget)
        coming.insertWidget(0, self._header)
        if wide:
            # What is left of the height is the chart's: the legend stands under the card.
            coming.insertWidget(1, self._card_row)
            coming.insertWidget(2, self._legend_box)
        else:
            coming.addWidget(self._legend_box)
            coming.addWidget(self._card_row)
        self._point_controls()
        self._theme.margins(self._legend_row, 16, 12 if wide else 0, 12, 0 if wide else 12)
        self._aside.setVisible(wide)
        self.set_least()

    def set_least(self) -> None:
        """Below this height the plots are scrolled."""
        px = self._theme.px
        gone = (BALANCE if self.spared else 0) + (LOWER_LANES if self.spared & BELOW_ROUNDS else 0)
        least = px(LANES - gone) + CHART
        self._pages.setMinimumHeight(least if self.wide or self.spared else max(px(LEAST_PLOTS), least))
