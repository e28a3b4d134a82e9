"""The reader's small editors in a card beside the words: a fact's fields, a note."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from briefing.core.dossier import Dossier
from briefing.core.fact import Fact
from briefing.qt.theme import Theme
from briefing.views.fact_actions import FactActions
from briefing.views.fact_editor import FactEditor
from briefing.views.widgets import Button, Label

translate = QCoreApplication.translate

WIDTH = 480


class Popover(QWidget):
    """A raised card over the pane. Escape closes it; the focus goes back to where it came from."""

    closed = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._came_from = QApplication.focusWidget()
        self._place: Callable[[], QPoint] | None = None
        self._point = QPoint()
        self.setAccessibleName(name)
        self.column = QVBoxLayout(self)
        theme.margins(self.column, 16, 12, 16, 12)
        theme.spacing(self.column, 8)

    def open_at(self, place: Callable[[], QPoint]) -> None:
        """Show it under (or above) a point of the pane, fully inside the pane; `place` gives it anew when the pane changes."""
        self._place = place
        self.refit()
        self.show()
        self.raise_()
        self.enter()

    def refit(self) -> None:
        """The pane has another shape: keep to it, beside the words."""
        if self._place is not None:
            self._point = self._place()
            self._fit()

    def _fit(self) -> None:
        """Take the width that the pane leaves and the height that what stands in the card needs."""
        parent, place = self.parentWidget(), self._point
        if parent is None:
            return
        width = min(self._theme.px(WIDTH), parent.width() - 16)
        # Words that break into lines need the more height the narrower they stand.
        hint = self.sizeHint().height()
        self.setFixedSize(width, self.heightForWidth(width) if self.hasHeightForWidth() else hint)
        x = max(8, min(place.x(), parent.width() - self.width() - 8))
        y = place.y() + 8
        if y + self.height() > parent.height() - 8:
            y = place.y() - self.height() - self._theme.px(34)
        self.move(x, max(8, min(y, parent.height() - self.height() - 8)))

    def enter(self) -> None:
        """Put the keyboard on the first field."""
        raise NotImplementedError

    def leave(self) -> None:
        """Close it."""
        self.hide()
        if self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            # What is said in it has grown, or is gone.
            self._fit()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        # Nothing typed here may reach the pane's own keys.
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("line_strong"), 1))
        painter.setBrush(self._theme.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _buttons(self, save: Callable[[], None]) -> QHBoxLayout:
        row = QHBoxLayout()
        self._theme.spacing(row, 8)
        keep = Button(self._theme, self.tr("Save"), "primary", parent=self)
        cancel = Button(self._theme, self.tr("Cancel"), parent=self)
        keep.clicked.connect(save)
        cancel.clicked.connect(self.closed)
        row.addWidget(keep)
        row.addWidget(cancel)
        row.addStretch()
        return row


class FactPopover(Popover):
    """The editor that the fact card uses too."""

    def __init__(
        self,
        theme: Theme,
        fact: Fact,
        dossier: Dossier | None,
        language: str | None,
        acts: FactActions,
        parent: QWidget,
    ) -> None:
        heading = translate("FactPopover", "Edit fact") if fact.id else translate("FactPopover", "New fact")
        super().__init__(theme, heading, parent)
        self.editor = FactEditor(theme, acts, self)
        self.editor.open(fact, dossier, language)
        self.editor.left.connect(self.closed)
        self.column.addWidget(self.editor)

    def enter(self) -> None:
        self.editor.enter()


class NotePopover(Popover):
    """A note on a passage. `accepted` carries its text; empty keeps the passage highlighted."""

    accepted = Signal(str)
    deleted = Signal()

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(theme, translate("NotePopover", "Note"), parent)
        self.column.addWidget(Label(theme, self.tr("Note"), 13, 600, parent=self))
        self.area = QPlainTextEdit(text, self)
        self.area.setAccessibleName(self.tr("Note"))
        self.area.setPlaceholderText(self.tr("Write a note, or leave it empty to highlight only"))
        theme.lengths(self.area, fixed_height=90)
        self.area.setTabChangesFocus(True)
        self.column.addWidget(self.area)
        row = self._buttons(self.save)
        remove = Button(theme, self.tr("Delete note"), "quiet", parent=self)
        remove.clicked.connect(self.deleted)
        row.addWidget(remove)
        self.column.addLayout(row)

    def enter(self) -> None:
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Keep the note as it reads now."""
        self.accepted.emit(self.area.toPlainText().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
            return
        super().keyPressEvent(event)
