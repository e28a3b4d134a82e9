"""Widgets: the small parts that all panes share: labels, buttons, badges, fields."""

from __future__ import annotations

import html

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFontMetricsF,
    QIcon,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)

from briefing.qt import fonts, icons
from briefing.qt.theme import Theme

RADIUS = 6.0
CARD_RADIUS = 8.0


def plain_tip(text: str) -> str:
    """A tool tip that shows `text` letter by letter, whatever mark-up it seems to hold."""
    return f"<span>{html.escape(text)}</span>" if "<" in text else text


class Label(QLabel):
    """Plain words in the interface font at a design size, in the colour of a token; follows the theme.

    `words` is what it says; `elided` cuts at the end with an ellipsis instead of asking for room, with the whole as a tip.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        px: float = 13,
        weight: int = 400,
        token: str = "text",
        *,
        serif: bool = False,
        numbers: bool = False,
        wrap: bool = False,
        elided: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._theme, self._px, self._weight, self._token = theme, px, weight, token
        self._serif, self._numbers, self._elided = serif, numbers, elided
        self._words, self._tipped = text, False
        if elided:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._dress()
        theme.changed.connect(self._dress)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show other words."""
        self._words = text
        if self._elided:
            self.setAccessibleName(text)
            self._elide()
        else:
            super().setText(text)

    @property
    def words(self) -> str:
        """The words in full, also where they are cut on screen."""
        return self._words

    def set_token(self, token: str) -> None:
        """Another colour."""
        if token != self._token:
            self._token = token
            self._dress()

    def set_weight(self, weight: int) -> None:
        """Another weight."""
        if weight != self._weight:
            self._weight = weight
            self._dress()

    def set_elided(self, on: bool) -> None:
        """Cut to one line, or wrapped in full again."""
        if on != self._elided:
            self._elided = on
            across = QSizePolicy.Policy.Ignored if on else QSizePolicy.Policy.Preferred
            self.setSizePolicy(across, QSizePolicy.Policy.Preferred)
            self.setWordWrap(not on)
            self.setText(self._words)

    def set_size(self, px: float) -> None:
        """Another size, as designed."""
        if px != self._px:
            self._px = px
            self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._elided:
            self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width())
        super().setText(shown)
        # What is cut can be read whole under the pointer.
        if self._tipped or not self.toolTip():
            self._tipped = shown != self._words
            self.setToolTip(plain_tip(self._words) if self._tipped else "")

    def _dress(self) -> None:
        font = fonts.serif_font if self._serif else fonts.ui_font
        made = font(self._px, self._weight)
        self.setFont(fonts.tabular(made) if self._numbers else made)
        palette = self.palette()
        palette.setColor(self.foregroundRole(), self._theme.color(self._token))
        self.setPalette(palette)
        if self._elided:
            self._elide()


class Line(QFrame):
    """A 1 px separator, horizontal unless said."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, vertical: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("line"))


class Button(QPushButton):
    """A push button: "primary" (filled with the accent), "secondary" (outlined), "quiet" or "plain" (words only).

    The words of a quiet one are in the accent, those of a plain one in the colour of text.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: str = "secondary",
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme, self._kind = theme, kind
        self._bare = self._lent = False
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if icon is not None:
            token = {"primary": "accent_text"}.get(kind, "text_2")
            self.setIcon(icons.icon(icon, token, token))
        self._dress()
        theme.changed.connect(self._dress)

    def set_bare(self, on: bool, icon: str) -> None:
        """Show the icon alone, where words would push out more important ones; the tip and screen readers keep them."""
        if on == self._bare:
            return
        self._bare = on
        self.setToolTip(plain_tip(self.text()) if on else "")
        if on and self.icon().isNull():
            self.setIcon(icons.icon(icon, "text_2", "text_2"))
            self._lent = True
        elif not on and self._lent:
            self.setIcon(QIcon())
            self._lent = False
        self.updateGeometry()
        self.update()

    @property
    def is_bare(self) -> bool:
        """Whether it shows its icon alone."""
        return self._bare

    def sizeHint(self) -> QSize:
        return self.bare_hint() if self._bare else self.worded_hint()

    def bare_hint(self) -> QSize:
        """The size with the icon alone."""
        return QSize(self._theme.px(30), self._theme.px(30))

    def worded_hint(self) -> QSize:
        """The size with words."""
        metrics = QFontMetricsF(self.font())
        has_icon = not (self.icon().isNull() or self._lent)
        icon = self._theme.px(16) + self._theme.px(8) if has_icon else 0
        width = metrics.horizontalAdvance(self.text().replace("&", "")) + icon + self._theme.px(24)
        return QSize(round(width) + 2, self._theme.px(30))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge, text = self._colors()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(edge, 1) if edge is not None else Qt.PenStyle.NoPen)
        painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            shade = QColor(self._theme.color("text"))
            shade.setAlphaF(0.16 if self.isDown() else 0.07)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shade)
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        self._paint_words(painter, text)

    def _colors(self) -> tuple[QColor | None, QColor | None, QColor]:
        color = self._theme.color
        if not self.isEnabled():
            return None, (None if self._kind in ("quiet", "plain") else color("line")), color("text_3")
        if self._kind == "primary":
            return color("accent"), color("accent"), color("accent_text")
        if self._kind == "quiet":
            return None, None, color("accent")
        if self._kind == "plain":
            return None, None, color("text")
        return color("raised"), color("line_strong"), color("text")

    def _paint_words(self, painter: QPainter, color: QColor) -> None:
        painter.setFont(self.font())
        painter.setPen(color)
        words = self.shown_words()
        width = QFontMetricsF(self.font()).horizontalAdvance(words.replace("&", ""))
        side, gap = self._icon_room()
        left = (self.width() - width - side - gap) / 2
        if side:
            spot = QRect(round(left), (self.height() - side) // 2, side, side)
            mode = self.icon().Mode.Normal if self.isEnabled() else self.icon().Mode.Disabled
            self.icon().paint(painter, spot, Qt.AlignmentFlag.AlignCenter, mode)
        area = QRectF(left + side + gap, 0, width + 2, self.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextHideMnemonic | Qt.TextFlag.TextSingleLine
        painter.drawText(area, int(flags), words)

    def shown_words(self) -> str:
        """The words that are drawn: in a window too narrow for all of them they end in an ellipsis."""
        if self._bare:
            return ""
        room = self.width() - sum(self._icon_room()) - self._theme.px(16)
        metrics = QFontMetricsF(self.font())
        if metrics.horizontalAdvance(self.text().replace("&", "")) <= room + self._theme.px(16):
            return self.text()
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room, Qt.TextFlag.TextShowMnemonic)

    def _icon_room(self) -> tuple[int, int]:
        gap = 0 if self._bare else self._theme.px(8)
        return (self._theme.px(16), gap) if not self.icon().isNull() else (0, 0)

    def _dress(self) -> None:
        self.setFont(fonts.ui_font(13, 500))
        self.updateGeometry()
        self.update()


class IconButton(QToolButton):
    """A button that is only an icon; its name is both tool tip and accessible name."""

    def __init__(
        self, theme: Theme, icon: str, name: str, size: int = 16, parent: QWidget | None = None, *, box: int = 28
    ) -> None:
        super().__init__(parent)
        self._theme, self._size = theme, size
        theme.lengths(self, fixed_width=box, fixed_height=box)
        self.setIcon(icons.icon(icon))
        self.setToolTip(plain_tip(name))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._dress()
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        side = self._theme.px(self._size)
        self.setIconSize(QSize(side, side))


def paint_badge(painter: QPainter, theme: Theme, rect: QRectF, text: str) -> None:
    """Draw a filled pill with a number."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent"))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setPen(theme.color("accent_text"))
    painter.setFont(fonts.tabular(fonts.ui_font(11.5, 600)))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


class SearchField(QLineEdit):
    """A field to search with: a glass before, a cross to clear. Escape clears, then leaves."""

    left = Signal()

    def __init__(self, theme: Theme, placeholder: str, parent: QWidget | None = None, *, height: int = 30) -> None:
        super().__init__(parent)
        self._theme, self._height = theme, height
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        glass = QAction(icons.icon("magnifying-glass"), placeholder, self)
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(icons.icon("x"), self.tr("Clear"), self)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        for button, action in zip(self.findChildren(QToolButton), (glass, self._clear), strict=False):
            button.setAccessibleName(action.text())
        self.textChanged.connect(self._on_text)
        self._dress()
        theme.changed.connect(self._dress)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))

    def _dress(self) -> None:
        self.setFont(fonts.ui_font(13))
        self.setFixedHeight(self._theme.px(self._height))


class CheckBox(QCheckBox):
    """A check box with the accent's square and tick."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._dress()
        theme.changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        side = self._theme.px(14)
        width = side + (self._theme.px(8) + metrics.horizontalAdvance(self.text()) if self.text() else 0)
        return QSize(round(width) + 4, max(self._theme.px(22), round(metrics.height())))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._theme.px(14)
        box = QRectF(1.5, (self.height() - side) / 2, side, side)
        on = bool(option.state & QStyle.StateFlag.State_On)
        paint_check(painter, self._theme, box, on, self.isEnabled())
        painter.setPen(self._theme.color("text" if self.isEnabled() else "text_3"))
        painter.setFont(self.font())
        rest = QRectF(self.rect()).adjusted(side + self._theme.px(8), 0, 0, 0)
        painter.drawText(rest, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextHideMnemonic), self.text())

    def _dress(self) -> None:
        self.setFont(fonts.ui_font(13))
        self.updateGeometry()
        self.update()


def paint_check(painter: QPainter, theme: Theme, box: QRectF, on: bool, enabled: bool = True) -> None:
    """Draw a check box's square, filled and ticked when on."""
    edge = theme.color("accent" if on else "line_strong")
    painter.setPen(QPen(edge if enabled else theme.color("line"), 1.2))
    painter.setBrush(theme.color("accent" if on else "raised") if enabled else theme.color("hover"))
    painter.drawRoundedRect(box, 3, 3)
    if on:
        x, y, s = box.x(), box.y(), box.width()
        painter.setPen(QPen(theme.color("accent_text"), max(1.6, s / 8), c=Qt.PenCapStyle.RoundCap))
        points = [QPointF(x + s * 0.24, y + s * 0.53), QPointF(x + s * 0.43, y + s * 0.71)]
        painter.drawPolyline([*points, QPointF(x + s * 0.77, y + s * 0.31)])


class ComboBox(QComboBox):
    """A drop-down list with our caret."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        # The box's own delegate leaves the style sheet's room around a choice out.
        self.setItemDelegate(QStyledItemDelegate(self))
        self._dress()
        theme.changed.connect(self._dress)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the style cuts a choice that is too long in the middle of a letter; it ends with dots instead."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        side = self._theme.px(14)
        spot = QRectF(self.width() - side - self._theme.px(9), (self.height() - side) / 2, side, side)
        icons.draw(painter, "caret-down", spot, self._theme.color("text_2" if self.isEnabled() else "text_3"))

    def _dress(self) -> None:
        self.setFont(fonts.ui_font(13))
        line = self.lineEdit()
        if line is not None:
            line.setFont(self.font())
        self.setMinimumHeight(self._theme.px(28))
