"""Plot input: drag, wheel, click and hover over the plots, and their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from briefing.core.granularity import Grain
from briefing.views.plot_stops import Stop, across, beside, first_stop

if TYPE_CHECKING:
    from briefing.views.plots import TradePlots

HOVER_MS = 300
STEP = 1.4
"""Zoom factor of one key press or one notch of the wheel."""

GRAINS = {
    Qt.Key.Key_Y: Grain.YEAR,
    Qt.Key.Key_Q: Grain.QUARTER,
    Qt.Key.Key_M: Grain.MONTH,
    Qt.Key.Key_D: Grain.TO_DATE,
    Qt.Key.Key_R: Grain.ROLLING,
}
"""Keys that cut time otherwise while the plots have the focus."""


class PlotInput(QObject):
    """Takes the mouse before pyqtgraph does: no rectangle zoom, no context menu, no automatic range."""

    def __init__(self, plots: TradePlots) -> None:
        super().__init__(plots)
        self._plots = plots
        self._pressed: QPointF | None = None
        self._dragged = False
        self._low = 0.0
        self._at: QPointF | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(HOVER_MS)
        self._rest.timeout.connect(self._rested)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the mouse events of the viewport."""
        kind = event.type()
        if isinstance(event, QMouseEvent):
            return self._mouse(kind, event)
        if isinstance(event, QWheelEvent):
            return self._wheel(event)
        if kind == QEvent.Type.Leave:
            self._leave()
            return True
        return kind == QEvent.Type.ContextMenu

    def _mouse(self, kind: QEvent.Type, event: QMouseEvent) -> bool:
        at = event.position()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged, self._low = at, False, self._plots.range.low
            self._plots.setFocus(Qt.FocusReason.MouseFocusReason)
            self._hide()
        elif kind == QEvent.Type.MouseMove and self._pressed is not None:
            self._drag(at)
        elif kind == QEvent.Type.MouseMove:
            self._move(at)
        elif kind == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton:
            self._release(at)
        # Everything is taken here, so that the scene below never sees a press without its release.
        return True

    def _drag(self, at: QPointF) -> None:
        plots = self._plots
        assert self._pressed is not None
        far = abs(at.x() - self._pressed.x())
        if not self._dragged and far < QApplication.startDragDistance():
            return
        self._dragged = True
        plots.setCursor(Qt.CursorShape.ClosedHandCursor)
        span = plots.range.high - plots.range.low
        low = self._low - (at.x() - self._pressed.x()) * span / max(1.0, plots.area(0).width())
        plots.show_range(low, low + span)

    def _release(self, at: QPointF) -> None:
        pressed, self._pressed = self._pressed, None
        self._plots.unsetCursor()
        if pressed is None or self._dragged:
            return
        stop = self._plots.stop_at(at)
        if stop is None:
            return
        self._plots.set_cursor(stop, ring=False)
        self._plots.chosen.emit(stop.key)

    def _move(self, at: QPointF) -> None:
        self._at = at
        stop = self._plots.stop_at(at)
        self._plots.setCursor(Qt.CursorShape.PointingHandCursor if stop else Qt.CursorShape.ArrowCursor)
        if self._plots.crosshair is not None:
            self._hide()
        self._rest.start()

    def _rested(self) -> None:
        if self._at is None:
            return
        plots = self._plots
        plots.crosshair = self._at
        stop = plots.stop_at(self._at) or self._nearest(self._at)
        if stop is not None:
            plots.show_card(stop, self._at)
            plots.pointed.emit(stop.key)
        plots.refresh_overlay()

    def _nearest(self, at: QPointF) -> Stop | None:
        """The figure whose period lies under the pointer, where no mark does."""
        plots = self._plots
        area = plots.area(0)
        if not area.left() <= at.x() <= area.right():
            return None
        instant = plots.scales.time().value((at.x() - area.left()) / plots.zoom)
        for stop in plots.stops:
            if stop.place is not None:
                first, last = stop.place.start.toordinal(), stop.place.end.toordinal() + 1
                if first <= instant < last and stop.row in ("turnover", "exports", "imports"):
                    return stop
        return None

    def _hide(self) -> None:
        self._rest.stop()
        self._plots.crosshair = None
        self._plots.card.hide()
        self._plots.pointed.emit("")
        self._plots.refresh_overlay()

    def _leave(self) -> None:
        self._at = None
        self._hide()

    def _wheel(self, event: QWheelEvent) -> bool:
        plots = self._plots
        notches = event.angleDelta().y() / 120
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier or not notches:
            event.ignore()
            return True
        area = plots.area(0)
        around = plots.scales.time().value((event.position().x() - area.left()) / plots.zoom)
        self._hide()
        plots.zoom_by(STEP**-notches, around)
        event.accept()
        return True

    def key(self, event: QKeyEvent) -> bool:
        """Act on a key of the plots; False when it is none of theirs."""
        plots = self._plots
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        moves = {
            Qt.Key.Key_Left: (beside, -1),
            Qt.Key.Key_Right: (beside, 1),
            Qt.Key.Key_Up: (across, -1),
            Qt.Key.Key_Down: (across, 1),
        }
        pressed = Qt.Key(event.key())
        if pressed in moves:
            walk, by = moves[pressed]
            at = plots.stop or first_stop(plots.stops, plots.key)
            following = walk(plots.stops, at, by) if at is not None and plots.stop is not None else at
            if following is not None:
                plots.set_cursor(following)
            return True
        if pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if plots.stop is not None:
                plots.chosen.emit(plots.stop.key)
            return plots.stop is not None
        if pressed in (Qt.Key.Key_F2, Qt.Key.Key_E):
            return self._edit()
        if pressed == Qt.Key.Key_Escape:
            return self._escape()
        if pressed in GRAINS:
            plots.grain_wanted.emit(GRAINS[pressed])
            return True
        return self._zoom_key(pressed)

    def _edit(self) -> bool:
        """Ask for the editor of the mark that the keyboard stands on, which is selected first."""
        plots = self._plots
        if plots.stop is not None and plots.stop.key != plots.key:
            plots.chosen.emit(plots.stop.key)
        if plots.key is not None:
            plots.edit_wanted.emit()
        return plots.key is not None

    def _escape(self) -> bool:
        plots = self._plots
        if plots.card.isVisible() or plots.key is not None:
            self._hide()
            plots.cleared.emit()
            return True
        return False

    def _zoom_key(self, pressed: Qt.Key) -> bool:
        plots = self._plots
        around = plots.stop.at if plots.stop is not None else None
        if pressed in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            plots.zoom_by(1 / STEP, around)
        elif pressed == Qt.Key.Key_Minus:
            plots.zoom_by(STEP, around)
        elif pressed == Qt.Key.Key_Home:
            plots.whole()
        else:
            return False
        return True
