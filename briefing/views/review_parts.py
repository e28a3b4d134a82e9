"""Review parts: the two cards to choose a figure from, and the reminder of the table's keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from briefing.qt import fonts
from briefing.qt.theme import Theme
from briefing.views.plot_paint import pen
from briefing.views.widgets import Label


class Choice(QFrame):
    """One of two cards to choose from: a figure and where it comes from."""

    picked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.on = False
        self.title = Label(theme, px=13, weight=500, elided=True)
        self.value = Label(theme, px=20, weight=600, numbers=True)
        self.source = Label(theme, px=12, token="text_2", elided=True)
        box = QVBoxLayout(self)
        theme.margins(box, 12, 8, 12, 8)
        theme.spacing(box, 2)
        head = QHBoxLayout()
        theme.margins(head, 22, 0, 0, 0)
        head.addWidget(self.title)
        box.addLayout(head)
        box.addWidget(self.value)
        box.addWidget(self.source)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def say(self, title: str, value: str, source: str) -> None:
        """Show a figure."""
        self.title.setText(title)
        self.value.setText(value)
        self.source.setText(source)
        self.setAccessibleName(f"{title}, {value}, {source}")

    def set_on(self, on: bool) -> None:
        """Choose it, or not."""
        self.on = on
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a click chooses."""
        self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Space chooses."""
        if event.key() == Qt.Key.Key_Space:
            self.picked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: a card with a radio mark."""
        theme, px = self._theme, self._theme.px
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self.hasFocus() else 1
        p.setPen(pen(theme.color("accent" if self.on or self.hasFocus() else "line"), width))
        p.setBrush(theme.color("accent_tint" if self.on else "raised"))
        p.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        side = px(14)
        spot = QRectF(px(12), self.title.geometry().center().y() - side / 2 + 0.5, side, side)
        p.setPen(pen(theme.color("accent" if self.on else "line_strong"), 1.4))
        p.setBrush(theme.color("accent" if self.on else "raised"))
        p.drawEllipse(spot)
        if self.on:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(theme.color("accent_text"))
            p.drawEllipse(spot.center(), side / 5, side / 5)
        p.end()


class KeyHint(QWidget):
    """The keys of the table, for who looks at the buttons."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)
        self._confirm = (self.tr("Confirm"), self.tr("Enter"))
        self._choose = (self.tr("Choose"), "\u2190 \u2192")
        self._others = ((self.tr("Reject"), self.tr("Del")), (self.tr("Next"), "\u2193"))
        self._contested = False

    def set_contested(self, on: bool) -> None:
        """Say how one of two values is chosen, where there are two."""
        self._contested = on
        self.update()

    def shown(self) -> tuple[tuple[str, str], ...]:
        """What finds room, each with its key; what matters least is left out whole."""
        metrics = QFontMetricsF(fonts.ui_font(12))
        room, found = float(self.width()), []
        for pair in (self._confirm, *((self._choose,) if self._contested else ()), *self._others):
            room -= self._width(metrics, *pair)
            if room < 0:
                break
            found.append(pair)
            room -= self._theme.px(10)
        return tuple(found)

    def _width(self, metrics: QFontMetricsF, words: str, key: str) -> float:
        return metrics.horizontalAdvance(key) + metrics.horizontalAdvance(words) + self._theme.px(16)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: from the right."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = fonts.ui_font(12)
        metrics = QFontMetricsF(font)
        p.setFont(font)
        px = self._theme.px
        x = float(self.width())
        for words, key in reversed(self.shown()):
            cap = metrics.horizontalAdvance(key) + px(10)
            wide = metrics.horizontalAdvance(words) + px(6)
            box = QRectF(x - cap, self.height() / 2 - px(9), cap, px(18))
            p.setPen(pen(self._theme.color("line")))
            p.setBrush(self._theme.color("hover"))
            p.drawRoundedRect(box, 4, 4)
            p.setPen(self._theme.color("text_2"))
            p.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
            x -= cap + wide
            p.drawText(QRectF(x, 0, wide, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
            x -= px(10)
        p.end()
