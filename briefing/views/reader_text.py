"""The reader's text: the view with a fact cursor, keys and mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from briefing.core.passage import Span
from briefing.qt.tokens import Tokens
from briefing.views import reader_geometry as geometry
from briefing.views.reader_marks import Mark
from briefing.views.reader_plan import Role
from briefing.views.reader_view import ReaderView


class ReaderText(ReaderView):
    """Facts are hit by mouse and walked with Tab; Escape leads out.

    `activated` carries a fact's key (click or Enter), `pointed` the key under the pointer or "",
    `unfolded` the first code point of a fold, `decided` a key and what to do with it, `marked` the
    number of a kind key pressed on selected words, `stepped` a zoom step, `cursor_moved` the key
    the fact cursor is on now, `escaped` that Escape found no selected words to clear.
    """

    activated = Signal(str)
    pointed = Signal(str)
    unfolded = Signal(int)
    decided = Signal(str, str)
    noted = Signal()
    highlighted = Signal()
    marked = Signal(int)
    stepped = Signal(int)
    cursor_moved = Signal(str)
    escaped = Signal()
    menu_wanted = Signal(QPoint, str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        self.chosen_key: str | None = None
        self._cursor: str | None = None
        self._cursor_fold: int | None = None
        self._walked: list[Mark] = []
        self._pressed: QPoint | None = None
        super().__init__(tokens, parent)

    def _place_marks(self) -> None:
        super()._place_marks()
        own = (m for m in self._marks if m.own and m.group not in self._hidden)
        self._walked = [m for m in own if self.ranges(m.span)]

    def focus_rects(self) -> list[QRectF]:
        if self._cursor_fold is not None and self._built is not None:
            for block in self._built.blocks(Role.FOLD):
                paragraph = self._built.paragraph(block)
                if (
                    paragraph is not None
                    and paragraph.folded[0].start == self._cursor_fold
                    and block.layout().lineCount()
                ):
                    return [block.layout().lineAt(0).naturalTextRect().translated(block.layout().position())]
        shift = self.verticalScrollBar().value()
        span = self._cursor_span()
        return [r.translated(0, shift) for r in self.rects(span)] if span is not None else []

    def _cursor_span(self) -> Span | None:
        return next((m.span for m in self._walked if m.key == self._cursor), None)

    # The words selected

    def selected_span(self) -> Span | None:
        """The stretch of the article whose words are selected."""
        cursor = self.textCursor()
        if self._built is None or not cursor.hasSelection():
            return None
        return self._built.offsets.span_of(cursor.selectionStart(), cursor.selectionEnd())

    def clear_words(self) -> None:
        """Select no words."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    # The fact cursor

    @property
    def cursor_key(self) -> str | None:
        """The fact that has the keyboard focus."""
        return self._cursor

    def set_cursor_key(self, key: str | None) -> None:
        """Put the fact cursor on a fact, or nowhere."""
        self._cursor, self._cursor_fold = key, None
        self.viewport().update()

    def stops(self) -> list[tuple[int, str | int]]:
        """Where Tab stops, in reading order: (document position, fact key or first code point of a fold)."""
        if self._built is None:
            return []
        found: list[tuple[int, str | int]] = [(self._built.offsets.ranges(m.span)[0][0], m.key) for m in self._walked]
        for block in self._built.blocks(Role.FOLD):
            paragraph = self._built.paragraph(block)
            if paragraph is not None:
                found.append((block.position(), paragraph.folded[0].start))
        return sorted(found, key=lambda stop: stop[0])

    def step_cursor(self, by: int) -> bool:
        """Move the fact cursor to the next (+1) or previous (-1) stop; False at the ends."""
        stops = self.stops()
        if not stops:
            return False
        names = [name for _, name in stops]
        now: str | int | None = self._cursor_fold if self._cursor_fold is not None else self._cursor
        at = names.index(now) + by if now in names else self._first_in_view(stops, by)
        if not 0 <= at < len(stops):
            self._cursor = self._cursor_fold = None
            self.viewport().update()
            return False
        position, name = stops[at]
        self._cursor = name if isinstance(name, str) else None
        self._cursor_fold = name if isinstance(name, int) else None
        self._reveal_position(position)
        self.viewport().update()
        self.moved.emit()
        if self._cursor is not None:
            self.cursor_moved.emit(self._cursor)
        return True

    def _first_in_view(self, stops: Sequence[tuple[int, str | int]], by: int) -> int:
        top = self.verticalScrollBar().value()
        position = geometry.position_at(self.document(), top if by > 0 else top + self.viewport().height())
        if by > 0:
            return next((i for i, (p, _) in enumerate(stops) if p >= position), len(stops))
        return next((i for i in range(len(stops) - 1, -1, -1) if stops[i][0] <= position), -1)

    def _reveal_position(self, position: int) -> None:
        line = geometry.line_rect(self.document(), position)
        if line is None:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        y = line.top() - bar.value()
        if y < 0 or line.bottom() - bar.value() > height:
            bar.setValue(round(bar.value() + y - height / 3))

    def focusNextPrevChild(self, next: bool) -> bool:
        if self.step_cursor(1 if next else -1):
            return True
        return super().focusNextPrevChild(next)

    # Input

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._handle_key(event):
            super().keyPressEvent(event)

    def _handle_key(self, event: QKeyEvent) -> bool:
        key, plain = (
            event.key(),
            event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier),
        )
        if not plain:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._enter()
        if key in _DECISIONS and self._cursor is not None:
            self.decided.emit(self._cursor, _DECISIONS[Qt.Key(key)])
            return True
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_6 and self.textCursor().hasSelection():
            self.marked.emit(key - Qt.Key.Key_1)
            return True
        if key in (Qt.Key.Key_N, Qt.Key.Key_H) and self.textCursor().hasSelection():
            (self.noted if key == Qt.Key.Key_N else self.highlighted).emit()
            return True
        if key == Qt.Key.Key_Escape:
            self._escape()
            return True
        if key in _SCROLLS:
            self._scroll(Qt.Key(key))
            return True
        return False

    def _enter(self) -> bool:
        if self._cursor_fold is not None:
            self.unfolded.emit(self._cursor_fold)
            return True
        if self._cursor is None:
            return False
        # The first Enter selects the fact, so that its card is seen; the next one confirms it.
        if self._cursor == self.chosen_key:
            self.decided.emit(self._cursor, "confirm")
        else:
            self.activated.emit(self._cursor)
        return True

    def _escape(self) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)
            return
        self.escaped.emit()

    def _scroll(self, key: Qt.Key) -> None:
        """Without a caret the arrow keys move the page, as in a browser."""
        bar = self.verticalScrollBar()
        step = {
            Qt.Key.Key_Up: -40,
            Qt.Key.Key_Down: 40,
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_Space: bar.pageStep(),
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }[key]
        bar.setValue(bar.value() + step)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self._point_at(event.position())

    def _point_at(self, point: QPointF) -> None:
        mark = self.mark_at(point)
        key = mark.key if mark else ""
        hand = bool(key) or self.fold_at(point) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor)
        if key != self._hovered:
            self._hovered = key
            self.viewport().update()
            self.pointed.emit(key)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(QPointF(-1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        still = (event.position().toPoint() - self._pressed).manhattanLength() < 4
        self._pressed = None
        if not still or self.textCursor().hasSelection():
            return
        mark = self.mark_at(event.position())
        fold = self.fold_at(event.position())
        if mark is not None:
            self.set_cursor_key(mark.key)
            self.activated.emit(mark.key)
        elif fold is not None:
            self.unfolded.emit(fold)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.stepped.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        mark = None if by_key else self.mark_at(QPointF(event.pos()))
        key = self._cursor if by_key else mark.key if mark else None
        self.menu_wanted.emit(event.globalPos(), key or "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason) and not self._cursor:
            self.step_cursor(1 if event.reason() == Qt.FocusReason.TabFocusReason else -1)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()


_DECISIONS = {
    Qt.Key.Key_Delete: "reject",
    Qt.Key.Key_Backspace: "reject",
    Qt.Key.Key_C: "dispute",
    Qt.Key.Key_E: "edit",
    Qt.Key.Key_F2: "edit",
}
_SCROLLS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Space,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
