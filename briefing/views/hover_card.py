"""Hover card: period, values, source and status of the mark under the pointer, in plain text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from briefing.qt import fonts
from briefing.qt.theme import Theme
from briefing.views.evidence_words import Card
from briefing.views.plot_paint import pen

WIDTH = 240
PAD = 10


class HoverCard(QWidget):
    """Painted by hand: nothing in it is ever read as mark-up. It takes no mouse and no focus."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._host = theme, parent
        self._card = Card("")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def card(self) -> Card:
        """What it says at the moment."""
        return self._card

    def show_at(self, card: Card, anchor: QPoint) -> None:
        """Show `card` beside `anchor`, a point of the parent, fully inside the parent."""
        self._card = card
        self.resize(self._size())
        area = self._host.rect().adjusted(4, 4, -4, -4)
        left = anchor.x() + 14
        if left + self.width() > area.right():
            left = anchor.x() - 14 - self.width()
        left = max(area.left(), min(left, area.right() - self.width()))
        top = max(area.top(), min(anchor.y() - self.height() // 2, area.bottom() - self.height()))
        self.move(left, top)
        self.raise_()
        self.show()
        self.update()

    def _width(self) -> int:
        return self._theme.px(WIDTH)

    def _line(self) -> int:
        return self._theme.px(18)

    def _note_heights(self) -> list[int]:
        metrics = QFontMetrics(fonts.ui_font(12))
        width = self._width() - 2 * PAD
        flags = Qt.TextFlag.TextWordWrap.value
        return [metrics.boundingRect(QRect(0, 0, width, 400), flags, n).height() + 2 for n in self._card.notes]

    def _size(self) -> QSize:
        height = 2 * PAD + self._line() * (1 + len(self._card.rows)) + sum(self._note_heights())
        return QSize(self._width(), height + (6 if self._card.notes else 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: a raised card with a title, values in a column, and notes."""
        theme, line = self._theme, self._line()
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(pen(theme.color("line_strong")))
        p.setBrush(theme.color("raised"))
        p.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        inner = self.rect().adjusted(PAD, PAD, -PAD, -PAD)
        row = QRect(inner.left(), inner.top(), inner.width(), line)
        p.setFont(fonts.ui_font(12, 600))
        p.setPen(theme.color("text"))
        title = p.fontMetrics().elidedText(self._card.title, Qt.TextElideMode.ElideRight, row.width())
        p.drawText(row, Qt.AlignmentFlag.AlignVCenter, title)
        for entry in self._card.rows:
            row.translate(0, line)
            self._paint_row(p, row, entry.token, entry.name, entry.value)
        top = row.bottom() + 4
        p.setFont(fonts.ui_font(12))
        p.setPen(theme.color("text_2"))
        for note, height in zip(self._card.notes, self._note_heights(), strict=True):
            p.drawText(QRect(inner.left(), top, inner.width(), height), Qt.TextFlag.TextWordWrap, note)
            top += height
        p.end()

    def _paint_row(self, p: QPainter, row: QRect, token: str, name: str, value: str) -> None:
        side = self._theme.px(9)
        p.fillRect(QRect(row.left(), row.center().y() - side // 2, side, side), self._theme.color(token))
        p.setFont(fonts.ui_font(12))
        p.setPen(self._theme.color("text_2"))
        p.drawText(row.adjusted(side + 6, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, name)
        p.setFont(fonts.tabular(fonts.ui_font(12, 600)))
        p.setPen(self._theme.color("text"))
        p.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, value)
