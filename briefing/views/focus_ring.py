"""The focus ring: which button has the keyboard, drawn over the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QSlider, QWidget
from shiboken6 import isValid

from briefing.qt.theme import Theme
from briefing.views.segmented import Segmented
from briefing.views.widgets import RADIUS


class _FocusWatch(QObject):
    """Hears every change of focus once and tells the rings that are still there.

    A ring that heard the application itself would be told while its dialog is being destroyed.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.rings: list[FocusRing] = []
        app.focusChanged.connect(self._tell)

    def _tell(self, _old: QWidget | None, now: QWidget | None) -> None:
        self.rings = [ring for ring in self.rings if isValid(ring)]
        for ring in self.rings:
            ring.take_focus_change(now)


def _focus_watch() -> _FocusWatch:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    found = app.findChild(_FocusWatch)
    return found if found is not None else _FocusWatch(app)


class FocusRing(QWidget):
    """A 2 px accent ring, 2 px outside the button that has the focus, drawn over the window.

    Seen when the focus came by key, or always if `always` says so.
    """

    MARGIN = 4
    RINGED = (QAbstractButton, QSlider, Segmented)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self.always = False
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        _focus_watch().rings.append(self)
        theme.changed.connect(self.update)

    @property
    def target(self) -> QWidget | None:
        """The widget that is ringed now."""
        return self._target if self.isVisible() else None

    def take_focus_change(self, now: QWidget | None) -> None:
        """Ring the widget that has the focus now, if it is one of this window's buttons."""
        self._release()
        if now is None or now.window() is not self._window.window() or not isinstance(now, self.RINGED):
            return
        self._target = now
        widget: QWidget | None = now
        while widget is not None and widget is not self._window:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._place()
        # A click gives the focus while the button is down; keys and the program give it without.
        by_click = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        self.setVisible(self.always or not by_click)

    def _release(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        self._target = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        elif event.type() == QEvent.Type.Hide:
            self.hide()
        return False

    def _place(self) -> None:
        if self._target is None:
            return
        corner = self._target.mapTo(self._window, self._target.rect().topLeft())
        margin = self.MARGIN
        self.setGeometry(QRect(corner, self._target.size()).adjusted(-margin, -margin, margin, margin))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS + 3, RADIUS + 3)
