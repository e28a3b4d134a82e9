"""The segmented control: one choice of a few, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.qt import fonts
from briefing.qt.theme import Theme
from briefing.views.widgets import RADIUS

AIR = 12
"""Left and right of the longest word together, before the cells give up being all alike."""


class Segmented(QWidget):
    """One choice of a few, side by side. Arrow keys move; `chosen` carries the id that was picked."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, options: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._options = list(options)
        self._tips: list[str] = []
        self._at = 0
        self._over = -1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)
        self._name()

    @property
    def value(self) -> str:
        """The chosen id."""
        return self._options[self._at][0]

    def set_value(self, id: str) -> None:
        """Choose by id, without a signal."""
        ids = [option for option, _ in self._options]
        if id in ids:
            self._at = ids.index(id)
            self._name()
            self.update()

    def set_words(self, words: Sequence[str]) -> None:
        """Other labels for the same options (a count changed)."""
        self._options = [(id, text) for (id, _), text in zip(self._options, words, strict=True)]
        self._name()
        self.updateGeometry()
        self.update()

    def set_tips(self, tips: Sequence[str]) -> None:
        """What each option means, told while the pointer rests on it and to screen readers."""
        self._tips = list(tips)
        self._name()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(fonts.ui_font(12, 500))
        widest = max(metrics.horizontalAdvance(text) for _, text in self._options)
        return QSize(round((widest + self._theme.px(20)) * len(self._options)), self._theme.px(26))

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetricsF(fonts.ui_font(12, 500))
        total = sum(metrics.horizontalAdvance(text) + self._theme.px(10) for _, text in self._options)
        return QSize(round(total), self._theme.px(26))

    def _widths(self) -> list[float]:
        """The cells' widths: all alike while every word has air beside it, else each as its word needs."""
        count = len(self._options)
        metrics = QFontMetricsF(fonts.ui_font(12, 500))
        needs = [metrics.horizontalAdvance(text) + 6 for _, text in self._options]
        alike = self.width() / count
        if max(needs) + self._theme.px(AIR) <= alike:
            return [alike] * count
        spare = (self.width() - sum(needs)) / count
        return [need + spare for need in needs] if spare >= 0 else [alike] * count

    def _cell(self, index: int) -> QRectF:
        widths = self._widths()
        return QRectF(sum(widths[:index]), 0, widths[index], self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("hover"))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        for index, (_, text) in enumerate(self._options):
            cell = self._cell(index)
            on = index == self._at
            if on:
                painter.setBrush(color("seg_on"))
                painter.setPen(QPen(color("line"), 1))
                painter.drawRoundedRect(cell.adjusted(1.5, 1.5, -1.5, -1.5), RADIUS - 1, RADIUS - 1)
            painter.setFont(fonts.ui_font(12, 500 if on else 400))
            painter.setPen(color("text" if on or index == self._over else "text_2"))
            metrics = QFontMetricsF(painter.font())
            words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, cell.width() - 6)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pick(self._index_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._index_at(event.position())
        if over != self._over:
            self._over = over
            if self._tips:
                self.setToolTip(self._tips[over])
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._over = -1
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._pick(min(max(self._at + step, 0), len(self._options) - 1))

    def _index_at(self, spot: QPointF) -> int:
        last = len(self._options) - 1
        return next((n for n in range(last) if spot.x() < self._cell(n).right()), last)

    def _pick(self, index: int) -> None:
        if index != self._at:
            self._at = index
            self._name()
            self.update()
            self.chosen.emit(self.value)

    def _name(self) -> None:
        self.setAccessibleName(self._options[self._at][1])
        self.setAccessibleDescription(self._tips[self._at] if self._tips else "")
