"""Plot rows: the three linked pyqtgraph plots that give timeline, chart and balance their room and range."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView

LANES, CHART, BALANCE = 98, 250, 48
"""Heights of the rows in design pixels; the chart takes what is left."""
ROUNDS_ALONE = 40
"""Height of a timeline of one lane, in design pixels."""
RULE = 4
LEFT, RIGHT, GAP, FOOT = 56, 12, 16, 38
DESIGNED = LANES + RULE + CHART + GAP + BALANCE + FOOT
"""Height in which every row has its own, in design pixels."""


class PlotRows:
    """Built in steps; nothing of pyqtgraph is imported before. Axes keep room, we paint their labels."""

    def __init__(self) -> None:
        self.view: Any = None
        self._plots: list[Any] = []
        self.boxes: list[Any] = []

    def build(self, ground: QColor) -> Iterator[None]:
        """Make the view and its rows, each step short enough for one frame."""
        import pyqtgraph as pg

        yield
        view = pg.GraphicsLayoutWidget()
        view.setFrameShape(QGraphicsView.Shape.NoFrame)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setBackground(ground)
        view.viewport().setMouseTracking(True)
        yield
        for index in range(3):
            self._plots.append(self._row(view, index))
            yield
        for plot in self._plots[1:]:
            plot.setXLink(self._plots[0])
        self.boxes = [plot.getViewBox() for plot in self._plots]
        self.view = view

    @staticmethod
    def _row(view: Any, index: int) -> Any:
        plot = view.ci.addPlot(row=index * 2, col=0, enableMenu=False)
        plot.hideButtons()
        plot.setMouseEnabled(x=False, y=False)
        plot.setMenuEnabled(False)
        plot.layout.setContentsMargins(0, 0, 0, 0)
        plot.showAxis("bottom", index == 2)
        for side in ("left", "bottom"):
            axis = plot.getAxis(side)
            axis.setStyle(showValues=False, tickLength=0)
            axis.setTicks([])
            axis.setPen(QPen(Qt.PenStyle.NoPen))
        plot.getViewBox().setDefaultPadding(0)
        return plot

    @property
    def root(self) -> QGraphicsItem:
        """The layout that holds the rows; what spans them is painted in its coordinates."""
        item: QGraphicsItem = self.view.ci
        return item

    def whole(self) -> QRectF:
        """The rectangle of the layout in its own coordinates."""
        return QRectF(self.view.ci.rect())

    def area(self, row: int) -> QRectF:
        """The rectangle of a row (0 timeline, 1 chart, 2 balance) in the layout's coordinates."""
        rect: QRectF = self.boxes[row].mapRectToItem(self.view.ci, self.boxes[row].rect())
        return rect

    def size(self, zoom: float, *, strip: bool, alone: bool) -> None:
        """Give the rows their heights; without a `strip` the balance row keeps only the time axis, `alone` the rounds stay above."""
        layout = self.view.ci.layout
        layout.setContentsMargins(0, 0, RIGHT * zoom, 0)
        layout.setVerticalSpacing(0)
        lanes = ROUNDS_ALONE if alone else LANES
        for row, height in ((0, lanes), (1, RULE), (3, GAP if strip else 0), (4, (BALANCE if strip else 1) + FOOT)):
            layout.setRowFixedHeight(row, height * zoom)
        layout.setRowStretchFactor(2, 1)
        for plot in self._plots:
            # One width for all: plots of their own width drift apart.
            plot.getAxis("left").setWidth(LEFT * zoom)
        self._plots[2].getAxis("bottom").setHeight(FOOT * zoom)

    def settle(self) -> None:
        """Take the heights now, not at the next turn of the event loop."""
        for item in (self.view.ci, *self._plots):
            item.layout.activate()

    def show_range(self, low: float, high: float) -> None:
        """Show a stretch of time in all rows."""
        self._plots[0].setXRange(low, high, padding=0)

    def on_frame(self, prepare: Callable[[], None], moved: Callable[[], None]) -> None:
        """Call `prepare` before each frame, `moved` when range or size changed."""
        self.view.scene().sigPrepareForPaint.connect(prepare)
        self.boxes[0].sigXRangeChanged.connect(lambda *_: moved())
        for box in self.boxes:
            box.sigResized.connect(lambda *_: moved())
