"""Reader accessibility: facts in the text and in the margin as children that a screen reader walks."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class Listed(Protocol):
    """A widget that holds facts without a widget of their own."""

    item_role: QAccessible.Role

    def item_count(self) -> int:
        """How many there are."""

    def item_name(self, index: int) -> str:
        """What one is called."""

    def item_rect(self, index: int) -> QRect:
        """Where one stands in the widget; empty when it is out of view."""

    def item_focused(self, index: int) -> bool:
        """Whether one has the keyboard focus."""


class _Item(QAccessibleInterface):
    def __init__(self, view: QWidget, items: Listed, index: int) -> None:
        super().__init__()
        self._view, self._items, self.index = view, items, index

    def isValid(self) -> bool:
        return self.index < self._items.item_count()

    def object(self) -> QObject:
        return None  # type: ignore[return-value]

    def window(self) -> QWindow:
        return self._view.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._view)

    def child(self, index: int) -> QAccessibleInterface:
        return None  # type: ignore[return-value]

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        return None  # type: ignore[return-value]

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def text(self, t: QAccessible.Text) -> str:
        return self._items.item_name(self.index) if t == QAccessible.Text.Name and self.isValid() else ""

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Names of facts are not set from outside."""

    def rect(self) -> QRect:
        if not self.isValid():
            return QRect()
        place = self._items.item_rect(self.index)
        return QRect(self._view.mapToGlobal(place.topLeft()), place.size())

    def role(self) -> QAccessible.Role:
        return self._items.item_role

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if self.isValid():
            state.focusable = True
            state.focused = self._items.item_focused(self.index)
            state.offscreen = self._items.item_rect(self.index).isEmpty()
        return state


class _List(QAccessibleWidget):
    """The widget as a list; the interfaces are kept, because Qt holds no reference to them."""

    def __init__(self, view: QWidget, items: Listed) -> None:
        super().__init__(view, QAccessible.Role.List, view.accessibleName())
        self._view, self._items = view, items
        self._made: list[_Item] = []

    def childCount(self) -> int:
        return self._items.item_count()

    def child(self, index: int) -> QAccessibleInterface:
        if not 0 <= index < self._items.item_count():
            return None  # type: ignore[return-value]
        while len(self._made) <= index:
            item = _Item(self._view, self._items, len(self._made))
            QAccessible.registerAccessibleInterface(item)
            self._made.append(item)
        return self._made[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.index if isinstance(child, _Item) and child in self._made else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        for index in range(self._items.item_count()):
            item = self.child(index)
            if item.rect().contains(x, y):
                return item
        return None  # type: ignore[return-value]


_kept: list[_List] = []
_installed = False


def _make(name: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, QWidget) and hasattr(thing, "item_role"):
        made = _List(thing, thing)  # type: ignore[arg-type]
        _kept.append(made)
        thing.destroyed.connect(lambda: _kept.remove(made) if made in _kept else None)
        return made
    return None


def install() -> None:
    """Let Qt ask us for the interfaces of widgets that list facts; once per program."""
    global _installed
    if not _installed:
        QAccessible.installFactory(_make)
        _installed = True


def tell_focus(view: QWidget, index: int) -> None:
    """Tell a screen reader that the fact `index` of `view` has the focus now."""
    if QAccessible.isActive():
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(index)
        QAccessible.updateAccessibility(event)
