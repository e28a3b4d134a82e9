"""Dialogs: their common frame (title, focus ring, buttons at the foot), and the two that only ask or tell."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from briefing.qt.theme import Theme
from briefing.views.focus_ring import FocusRing
from briefing.views.widgets import Button, Label, Line

FIELD_HEIGHT = 30
"""How high a line to write in is in a dialog, in design pixels: as high as a box to choose from."""


class Dialog(QDialog):
    """A dialog with `body` above and a row of buttons below; Escape closes it."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ring = FocusRing(theme, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(24, 20, 24, 20)
        self.body.setSpacing(12)
        whole.addLayout(self.body, 1)
        self.foot_line = Line(theme)
        whole.addWidget(self.foot_line)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(24, 12, 16, 12)
        self.foot.setSpacing(10)
        self.foot.addStretch(1)
        whole.addLayout(self.foot)

    def done(self, result: int) -> None:
        """Qt: close, and give the keyboard back to the window even where no window manager does."""
        super().done(result)
        parent = self.parentWidget()
        if parent is not None:
            parent.window().activateWindow()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: a language or a text size with longer words makes the dialog higher, it cuts none of them."""
        layout = self.layout()
        needed = layout.minimumHeightForWidth(self.width()) if layout is not None else 0
        if needed > self.height():
            self.fit_height(needed)
        super().showEvent(event)

    def fit_height(self, height: int) -> None:
        """Take a height in pixels, at most what the screen leaves room for."""
        self.resize(self.width(), min(height, self.screen().availableGeometry().height() - 40))

    def fit(self, width: int, height: int) -> None:
        """Take a size in design pixels, at most what the window it belongs to leaves room for."""
        parent, px = self.parentWidget(), self.theme.px
        wide, high = px(width), px(height)
        if parent is not None:
            room = parent.window().size()
            wide, high = min(wide, room.width() - 40), min(high, room.height() - 40)
        self.resize(wide, high)

    def add_button(self, text: str, kind: str = "secondary") -> Button:
        """A further button at the right of the foot."""
        button = Button(self.theme, text, kind)
        self.foot.addWidget(button)
        return button

    def add_close(self, text: str = "") -> Button:
        """The button that closes the dialog; Enter presses it."""
        button = self.add_button(text or self.tr("Close"), "primary")
        button.setDefault(True)
        button.clicked.connect(self.accept)
        return button


Show = Callable[[Dialog], None]
"""Opens a dialog over the window."""


class FaultDialog(Dialog):
    """A fault of ours, told once: what is safe, and the report in full to look at and copy."""

    def __init__(self, theme: Theme, report: str, log: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Briefing has a fault"), parent)
        self.body.addWidget(Label(theme, self.tr("Something in Briefing went wrong."), 16, 600))
        words = self.tr(
            "Everything saved so far is safe in the library. You can go on working. "
            "The report below holds no titles, paths or figures and is sent to nobody; it lies in %1."
        ).replace("%1", log)
        self.body.addWidget(Label(theme, words, wrap=True))
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Report"))
        self.body.addWidget(text)
        copy = self.add_button(self.tr("Copy report"))
        copy.clicked.connect(lambda: QApplication.clipboard().setText(report))
        self.add_close()
        self.resize(620, 420)
