"""Page row parts: the portion mark of a page's row, and the grip that it is dragged by."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from briefing.qt import fonts, icons
from briefing.qt.theme import Theme
from briefing.views.widgets import RADIUS

CHIP = 34


class MarkChip(QAbstractButton):
    """The portion mark of a paragraph, a shield where it has none; a click asks for another."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._portion = ""
        self.quiet = True
        """Whether an empty mark is drawn faintly, until the pointer comes near."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_portion("")
        theme.changed.connect(self.updateGeometry)

    @property
    def portion(self) -> str:
        """The mark, "" for none."""
        return self._portion

    def set_portion(self, portion: str) -> None:
        """Show a mark."""
        self._portion = portion
        name = self.tr("Portion mark: %1").replace("%1", portion) if portion else self.tr("No portion mark")
        told = name if portion else self.tr("Mark how sensitive this paragraph is: (U), (R), (C) or your own")
        self.setToolTip(self.tr("%1 (M)", "Portion mark: (U) (M)").replace("%1", told))
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(CHIP), self._theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        near = self.underMouse() or not self.quiet
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 2, 0, -2), RADIUS, RADIUS)
        if self._portion:
            painter.setPen(self._theme.color("text"))
            font = fonts.ui_font(12, 600)
            painter.setFont(font)
            shown = QFontMetricsF(font).elidedText(self._portion, Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(QRectF(self.rect()), int(Qt.AlignmentFlag.AlignCenter), shown)
        elif near:
            side = self._theme.px(14)
            place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
            icons.draw(painter, "shield", place, self._theme.color("text_3"))


class Grip(QWidget):
    """What a row is dragged by. `dragged` carries the pointer's place on screen, `dropped` ends it."""

    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.shown = False
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setToolTip(self.tr("Drag to move (Alt+Up, Alt+Down)"))
        theme.lengths(self, fixed_width=14)
        self._moving = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._moving = True
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._moving:
            self._moving = False
            self.dropped.emit(event.globalPosition().toPoint())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.shown or self.underMouse():
            side = self._theme.px(16)
            place = QRectF((self.width() - side) / 2, self._theme.px(7), side, side)
            icons.draw(QPainter(self), "dots-six-vertical", place, self._theme.color("text_3"))
