"""Plot accessibility: each mark as a hidden child that a screen reader walks in time order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from briefing.views.plot_stops import Stop


class Marked(Protocol):
    """What a screen reader needs of the plots."""

    @property
    def stops(self) -> tuple[Stop, ...]:
        """The marks in time order."""

    def name_of(self, stop: Stop) -> str:
        """What a mark is called."""

    def place_of(self, stop: Stop) -> QRect:
        """Where a mark stands on the screen."""


class MarkAccess(QAccessibleInterface):
    """One bar, dot or marker."""

    def __init__(self, view: QWidget, plots: Marked, index: int) -> None:
        super().__init__()
        self._view, self._plots, self.index = view, plots, index

    def _stop(self) -> Stop | None:
        stops: Sequence[Stop] = self._plots.stops
        return stops[self.index] if self.index < len(stops) else None

    def isValid(self) -> bool:
        """Qt: whether the mark still exists."""
        return self._stop() is not None

    def object(self) -> QObject:
        """Qt: marks are no objects of their own."""
        return None  # type: ignore[return-value]

    def window(self) -> QWindow:
        """Qt: the window of the plots."""
        return self._view.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """Qt: the plots."""
        return QAccessible.queryAccessibleInterface(self._view)

    def child(self, index: int) -> QAccessibleInterface:
        """Qt: a mark has no children."""
        return None  # type: ignore[return-value]

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """Qt: a mark has no children."""
        return None  # type: ignore[return-value]

    def childCount(self) -> int:
        """Qt: a mark has no children."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Qt: a mark has no children."""
        return -1

    def text(self, t: QAccessible.Text) -> str:
        """Qt: the mark's name."""
        stop = self._stop()
        return self._plots.name_of(stop) if stop is not None and t == QAccessible.Text.Name else ""

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Qt: names of marks are not set from outside."""

    def rect(self) -> QRect:
        """Qt: the place on the screen."""
        stop = self._stop()
        return self._plots.place_of(stop) if stop is not None else QRect()

    def role(self) -> QAccessible.Role:
        """Qt: an item of a list in time order."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Qt: marks take the focus of the plots."""
        state = QAccessible.State()
        state.focusable = True
        return state


class PlotsAccess(QAccessibleWidget):
    """The plots as a list of marks; interfaces are kept, because Qt holds no reference to them."""

    def __init__(self, view: QWidget, plots: Marked) -> None:
        super().__init__(view, QAccessible.Role.List, view.accessibleName())
        self._view, self._plots = view, plots
        self._marks: list[MarkAccess] = []

    def childCount(self) -> int:
        """Qt: the number of marks."""
        return len(self._plots.stops)

    def child(self, index: int) -> QAccessibleInterface:
        """Qt: a mark by its place in time."""
        while len(self._marks) <= index:
            mark = MarkAccess(self._view, self._plots, len(self._marks))
            QAccessible.registerAccessibleInterface(mark)
            self._marks.append(mark)
        return self._marks[index]

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """Qt: the mark under a point of the screen."""
        for index, stop in enumerate(self._plots.stops):
            if self._plots.place_of(stop).contains(QPoint(x, y)):
                return self.child(index)
        return None  # type: ignore[return-value]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Qt: the place of a mark."""
        return child.index if isinstance(child, MarkAccess) else -1


_interfaces: dict[int, PlotsAccess] = {}
_views: dict[int, Marked] = {}
_installed = False


def expose(view: QWidget, plots: Marked) -> None:
    """Let screen readers see the marks of `view`, a widget of the class TradePlots."""
    global _installed
    _views[id(view)] = plots
    key = id(view)
    view.destroyed.connect(lambda: (_views.pop(key, None), _interfaces.pop(key, None)))
    if not _installed:
        QAccessible.installFactory(_interface)
        _installed = True


def _interface(name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if name != "TradePlots" or not isinstance(thing, QWidget) or id(thing) not in _views:
        return None
    key = id(thing)
    if key not in _interfaces:
        _interfaces[key] = PlotsAccess(thing, _views[key])
    return _interfaces[key]


def focus_on(view: QWidget, index: int) -> None:
    """Tell a screen reader that the keyboard stands on a mark."""
    if QAccessible.isActive():
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(index)
        QAccessible.updateAccessibility(event)


def announce(view: QWidget, sentence: str) -> None:
    """Have one polite sentence read out."""
    if QAccessible.isActive() and sentence:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, sentence))
