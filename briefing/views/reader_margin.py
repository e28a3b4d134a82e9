"""The reader's margin: chips and cards beside their lines, painted, walked by keys and read aloud."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from briefing.qt.theme import Theme
from briefing.qt.tokens import Tokens
from briefing.views import reader_access
from briefing.views.reader_cards import Inked, draw_card, draw_chip, height_of, parts
from briefing.views.reader_items import Card, Item

WIDTH = 160
EDGE = 3
"""Room at both sides for the focus ring."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Something in the margin that can be clicked: its item, its place in it, and the fact it stands for."""

    item: int
    key: str
    spoken: str
    rect: QRectF


class MarginColumn(QWidget):
    """The column of chips and cards. Its owner says where each item stands.

    `activated` carries a key (click or Enter), `pointed` the key under the pointer or "", `decided`
    a key and what to do, `wanted` the code point of an item that must be scrolled into view.
    """

    activated = Signal(str)
    pointed = Signal(str)
    decided = Signal(str, str)
    wanted = Signal(int)
    escaped = Signal()
    menu_wanted = Signal(QPoint, str)

    item_role = QAccessible.Role.Button

    def __init__(self, theme: Theme, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        reader_access.install()
        self._theme = theme
        self._tokens = tokens
        self._make: Callable[[], Sequence[Item]] = tuple
        self._items: tuple[Item, ...] | None = None
        self._tops: dict[int, float] = {}
        self._measured: tuple[list[float], list[Stop]] | None = None
        self._now: str | None = None
        self._chosen: str | None = None
        self._hovered = ""
        self.setAccessibleName(self.tr("Facts in margin"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)

    # What is shown

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the paper's colours and the present text size."""
        self._tokens, self._measured = tokens, None
        self.update()

    def set_items(self, make: Callable[[], Sequence[Item]]) -> None:
        """Show other items, made when first asked for; the focus stays on the fact it was on, if that is still there."""
        self._make, self._items = make, None
        self._tops = {}
        self._measured = None
        if self._now is not None and self._now not in {s.key for s in self._stops}:
            self._now = None
        self.update()

    def _measure(self) -> tuple[list[float], list[Stop]]:
        """Heights and stops of the items; a hidden margin needs neither, and those of a long article take a while."""
        if self._measured is None:
            ink = self._ink()
            stops = [Stop(n, *part) for n, item in enumerate(self.items) for part in parts(ink, item)]
            self._measured = [height_of(ink, item) for item in self.items], stops
        return self._measured

    @property
    def _stops(self) -> list[Stop]:
        return self._measure()[1]

    def heights(self) -> list[float]:
        """The height of each item."""
        return self._measure()[0]

    @property
    def items(self) -> tuple[Item, ...]:
        """The items in text order."""
        if self._items is None:
            self._items = tuple(self._make())
        return self._items

    @property
    def tops(self) -> dict[int, float]:
        """Where items stand, by their number; those far out of view are left out."""
        return dict(self._tops)

    def set_tops(self, tops: dict[int, float]) -> None:
        """Place the items in px of this widget."""
        self._tops = dict(tops)
        self.update()

    def choose(self, key: str | None) -> None:
        """Mark the chosen fact."""
        if key != self._chosen:
            self._chosen = key
            self.update()

    def set_hovered(self, key: str) -> None:
        """Tint what another pane points at."""
        if key != self._hovered:
            self._hovered = key
            self.update()

    def number_of(self, key: str) -> int | None:
        """The number of the item that shows a fact."""
        return next((i for i, item in enumerate(self.items) if key in item.keys), None)

    def target_of(self, key: str) -> QPointF | None:
        """Where the line from the words meets the fact's row or chip, in px of this widget."""
        stop = next((s for s in self._stops if s.key == key), None)
        if stop is None:
            number = self.number_of(key)
            stop = next((s for s in self._stops if s.item == number), None)
        if stop is None or stop.item not in self._tops:
            return None
        return QPointF(EDGE, self._tops[stop.item] + stop.rect.center().y())

    def _ink(self) -> Inked:
        return Inked(self._tokens, self._theme.px)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._ink()
        focused, heights = self._now if self.hasFocus() else None, self.heights()
        for number, item in enumerate(self.items):
            top = self._tops.get(number)
            if top is None or top > self.height() or top + heights[number] < 0:
                continue
            painter.save()
            painter.translate(EDGE, top)
            lit = {"chosen": self._chosen, "hovered": self._hovered or None, "focused": focused}
            if isinstance(item, Card):
                draw_card(painter, ink, item, **lit)
            else:
                draw_chip(painter, ink, item, **lit)
            painter.restore()

    # The focus

    @property
    def focus_key(self) -> str | None:
        """The fact that has the keyboard focus."""
        return self._now

    def _step(self, by: int) -> bool:
        keys = [s.key for s in self._stops]
        if not keys:
            return False
        at = keys.index(self._now) + by if self._now in keys else self._first_visible()
        if not 0 <= at < len(keys):
            return False
        self._now = keys[at]
        self._show_now()
        return True

    def _first_visible(self) -> int:
        for index, stop in enumerate(self._stops):
            top = self._tops.get(stop.item)
            if top is not None and top + stop.rect.top() >= 0:
                return index
        return 0

    def _show_now(self) -> None:
        index = next((i for i, s in enumerate(self._stops) if s.key == self._now), None)
        if index is None:
            return
        if not self._place(index).intersects(QRectF(self.rect())):
            self.wanted.emit(self.items[self._stops[index].item].anchor)
        self.update()
        reader_access.tell_focus(self, index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}.get(Qt.Key(key))
        if step is not None:
            self._step(step)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._stops:
            self._now = self._stops[0 if key == Qt.Key.Key_Home else -1].key
            self._show_now()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif self._now is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._enter(self._now)
        elif self._now is not None and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.decided.emit(self._now, "reject")
        elif self._now is not None and key == Qt.Key.Key_C and not event.modifiers():
            self.decided.emit(self._now, "dispute")
        elif self._now is not None and key in (Qt.Key.Key_E, Qt.Key.Key_F2) and not event.modifiers():
            self.decided.emit(self._now, "edit")
        else:
            super().keyPressEvent(event)

    def _enter(self, key: str) -> None:
        """The first Enter selects the fact, so that its sentence is seen; the next one confirms it."""
        if key == self._chosen:
            self.decided.emit(key, "confirm")
        else:
            self.activated.emit(key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._now is None:
            self._step(0)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # The mouse

    def stop_at(self, point: QPointF) -> Stop | None:
        """What can be clicked at a point of this widget."""
        for index, stop in enumerate(self._stops):
            if self._place(index).contains(point):
                return stop
        return None

    def _place(self, index: int) -> QRectF:
        stop = self._stops[index]
        top = self._tops.get(stop.item)
        return QRectF() if top is None else stop.rect.translated(EDGE, top)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        stop = self.stop_at(event.position())
        if stop is None or event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._now = stop.key
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.activated.emit(stop.key)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        stop = self.stop_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if stop else Qt.CursorShape.ArrowCursor)
        self._point(stop.key if stop else "")

    def leaveEvent(self, event: QEvent) -> None:
        self._point("")

    def _point(self, key: str) -> None:
        if key != self._hovered:
            self._hovered = key
            self.update()
            self.pointed.emit(key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        stop = self.stop_at(QPointF(event.pos()))
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        key = self._now if by_key else (stop.key if stop else None)
        if key:
            self.menu_wanted.emit(event.globalPos(), key)

    # For screen readers

    def item_count(self) -> int:
        """How many facts the margin lists."""
        return len(self._stops)

    def item_name(self, index: int) -> str:
        """What, value, period, status, check."""
        return self._stops[index].spoken

    def item_rect(self, index: int) -> QRect:
        """Where a fact stands."""
        return self._place(index).toAlignedRect().intersected(self.rect())

    def item_focused(self, index: int) -> bool:
        """Whether a fact has the focus."""
        return self.hasFocus() and self._stops[index].key == self._now


def column_width(theme: Theme) -> int:
    """The width of the column with the room for its rings."""
    return theme.px(WIDTH) + 2 * EDGE
