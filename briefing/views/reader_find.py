"""The reader's find bar: a field, how many there are, and the way from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing.core.passage import Span
from briefing.qt import wording
from briefing.qt.theme import Theme
from briefing.views.reader_search import MOST, found
from briefing.views.widgets import IconButton, Label, SearchField


class _Field(SearchField):
    """Enter goes to the next place, Shift+Enter to the one before; Escape leaves at once."""

    entered = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


class FindBar(QWidget):
    """Finds in the text it was given. `moved` says that the places or the present one changed, `closed` Escape."""

    moved = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._at = -1
        self.places: tuple[Span, ...] = ()
        self.field = _Field(theme, self.tr("Find in article"), self)
        self._count = Label(theme, "", 12, 400, "text_2", numbers=True, parent=self)
        self._previous = IconButton(theme, "caret-up", self.tr("Previous (Shift+F3)"), 16, self)
        self._next = IconButton(theme, "caret-down", self.tr("Next (F3)"), 16, self)
        self._close = IconButton(theme, "x", self.tr("Close (Esc)"), 16, self)
        self._build()
        self.hide()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        self._theme.margins(row, 24, 4, 11, 4)
        self._theme.spacing(row, 8)
        self._theme.lengths(self.field, maximum_width=300)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        row.addStretch()
        for button in (self._previous, self._next, self._close):
            row.addWidget(button)
        self.setFixedHeight(self._theme.px(38))
        self.field.textChanged.connect(self._search)
        self.field.entered.connect(self.step)
        self.field.left.connect(self.close_bar)
        self._previous.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        self._close.clicked.connect(self.close_bar)

    @property
    def now(self) -> Span | None:
        """The place it is at."""
        return self.places[self._at] if 0 <= self._at < len(self.places) else None

    def open_bar(self, words: str = "") -> None:
        """Show it with the focus in the field; selected words are looked for at once."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search()

    def close_bar(self) -> None:
        """Hide it and light nothing."""
        self.hide()
        self.places, self._at = (), -1
        self.moved.emit()
        self.closed.emit()

    def set_text(self, text: str) -> None:
        """Look in another text."""
        if text != self._text:
            self._text = text
            self._search()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) place, round the ends."""
        if self.places:
            self._at = (self._at + by) % len(self.places)
            self._tell()

    def _search(self) -> None:
        if not self.isVisible():
            return
        before = self.now
        self.places = found(self._text, self.field.text())
        start = before.start if before is not None else 0
        self._at = next((i for i, p in enumerate(self.places) if p.start >= start), 0) if self.places else -1
        self._tell()

    def _tell(self) -> None:
        if not self.field.text().strip():
            words = ""
        elif not self.places:
            words = self.tr("Not found")
        else:
            total = f"{wording.count(MOST)}+" if len(self.places) == MOST else wording.count(len(self.places))
            words = self.tr("%1 of %2").replace("%1", wording.count(self._at + 1)).replace("%2", total)
        self._count.setText(words)
        self._count.set_token("bad" if words and not self.places else "text_2")
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedHeight(self._theme.px(38))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("panel"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))
