"""The banner: one notice at a time under the toolbar; it pushes content down and never takes the focus."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from briefing.qt import icons
from briefing.qt.failures import Notice
from briefing.qt.theme import Theme
from briefing.views.widgets import Button, IconButton, Label, plain_tip

HEIGHT = 38


class Banner(QWidget):
    """Shows the newest notice; closing it shows none, not an older one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.notice: Notice | None = None
        layout = QHBoxLayout(self)
        self._title = Label(theme, weight=600)
        self._text = Label(theme, wrap=True)
        self._buttons = QHBoxLayout()
        self._close = IconButton(theme, "x", self.tr("Close"))
        self._close.clicked.connect(self.dismiss)
        layout.addWidget(self._title)
        layout.addWidget(self._text, 1)
        layout.addLayout(self._buttons)
        layout.addWidget(self._close)
        layout.setSpacing(6)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show a notice in place of the one before."""
        self.notice = notice
        self._title.setText(notice.title)
        self._text.setText(notice.text)
        self._text.setToolTip(plain_tip(notice.tip) if notice.tip else "")
        while self._buttons.count():
            item = self._buttons.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for index, (words, act) in enumerate(notice.actions):
            kind = "secondary" if index == len(notice.actions) - 1 else "plain"
            button = Button(self._theme, words, kind)
            button.clicked.connect(lambda _checked=False, act=act: act())
            self._buttons.addWidget(button)
        self.setAccessibleName(f"{notice.title} {notice.text}".strip())
        self.show()
        self.update()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def dismiss(self) -> None:
        """Close what is shown."""
        self.notice = None
        self.hide()

    def solve(self, key: str) -> None:
        """The cause named `key` is gone: close its notice if it is the one shown."""
        if self.notice is not None and self.notice.key == key:
            self.dismiss()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.notice is None:
            return
        painter = QPainter(self)
        ground, icon, token = {
            "bad": ("bad_tint", "warning-fill", "bad"),
            "note": ("accent_tint", "info", "accent"),
        }.get(self.notice.kind, ("warn_tint", "warning-fill", "warn"))
        painter.fillRect(self.rect(), self._theme.color(ground))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))
        side = self._theme.px(18)
        spot = QRectF(self._theme.px(18), (self.height() - side) / 2, side, side)
        icons.draw(painter, icon, spot, self._theme.color(token))

    def _dress(self) -> None:
        # As high as its words: what is to be done next stands at their end.
        self.setMinimumHeight(self._theme.px(HEIGHT))
        layout = self.layout()
        assert layout is not None
        air = self._theme.px(4)
        layout.setContentsMargins(self._theme.px(44), air, self._theme.px(14), air)
