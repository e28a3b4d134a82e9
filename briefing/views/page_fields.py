"""Page fields: the fields an officer writes in; they leave undo to the program and grow with their words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from briefing.qt import fonts
from briefing.qt.theme import Theme

AROUND = 11
"""Frame and padding above and below the words, as the style sheet draws them."""


class GrowingField(QPlainTextEdit):
    """One paragraph, as high as its words. Undo and redo are the program's own.

    `edited` tells that the user wrote, `finished` that the field was left; `next_wanted` that Enter
    was pressed, `removed` that Backspace was pressed in the empty field, `stepped` (-1, 1) that the
    arrow keys ran out of it, `moved` (-1, 1) that Alt and an arrow key asked to move the paragraph.
    """

    edited = Signal()
    finished = Signal()
    next_wanted = Signal()
    removed = Signal()
    stepped = Signal(int)
    moved = Signal(int)

    def __init__(self, theme: Theme, prompt: str, name: str, parent: QWidget | None = None, *, px: float = 14) -> None:
        super().__init__(parent)
        self._theme, self._px = theme, px
        self._showing = False
        self.setPlaceholderText(prompt)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._on_text)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def words(self) -> str:
        """What is written, on one line."""
        return self.toPlainText().replace("\n", " ")

    def show_words(self, text: str) -> None:
        """Show what the library holds; the caret stays where it was. Says nothing to anyone."""
        if text == self.words:
            return
        at = self.textCursor().position()
        self._showing = True
        self.setPlainText(text)
        self._showing = False
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(text)))
        self.setTextCursor(cursor)

    def put_caret(self, *, end: bool) -> None:
        """The caret to the start or the end of the words."""
        self.moveCursor(QTextCursor.MoveOperation.End if end else QTextCursor.MoveOperation.Start)

    def setPlaceholderText(self, text: str) -> None:
        """Qt: a prompt gets the room it needs, as words do."""
        super().setPlaceholderText(text)
        self._fit()

    def set_quiet(self, on: bool) -> None:
        """Show whether its words are left off the page."""
        if bool(self.property("quiet")) != on:
            self.setProperty("quiet", on)
            # A rule of the style sheet that asks for a property is looked up only once.
            self.style().unpolish(self)
            self.style().polish(self)

    def _on_text(self) -> None:
        self._fit()
        if not self._showing:
            self.edited.emit()

    def _fit(self) -> None:
        metrics = QFontMetricsF(self.font())
        lines = max(round(self.document().size().height()), 1)
        if self.document().isEmpty() and self.placeholderText():
            room = QRectF(0, 0, max(self.viewport().width(), 1), 10_000)
            prompt = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.placeholderText())
            lines = max(round(prompt.height() / metrics.lineSpacing()), 1)
        high = metrics.lineSpacing() * lines + self._theme.px(AROUND)
        self.setFixedHeight(round(high))

    def _dress(self) -> None:
        font = fonts.serif_font(self._px)
        self.setFont(font)
        # The prompt is drawn with the font of the viewport, which keeps the first one it got.
        self.viewport().setFont(font)
        self._fit()

    # --- Qt --------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
                # What was written last is kept first: it is the step to take back.
                self.finished.emit()
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        if step and alt:
            self.moved.emit(step)
        elif step and not event.modifiers() and self._is_at_edge(step):
            self.stepped.emit(step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
            self.next_wanted.emit()
        elif key == Qt.Key.Key_Backspace and not self.toPlainText():
            self.removed.emit()
        elif key == Qt.Key.Key_Escape or event.matches(QKeySequence.StandardKey.Undo):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted comes as plain words on one line."""
        self.insertPlainText(" ".join(source.text().split()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.finished.emit()

    def _is_at_edge(self, step: int) -> bool:
        cursor = self.textCursor()
        where = QTextCursor.MoveOperation.Up if step < 0 else QTextCursor.MoveOperation.Down
        return not cursor.movePosition(where)
