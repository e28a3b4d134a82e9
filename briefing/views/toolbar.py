"""The toolbar: six commands with words, four icons at the right; words give way before anything is cut."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetricsF, QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QWidget

from briefing.qt import commands as words
from briefing.qt import fonts, icons
from briefing.qt.command_table import TOOLBAR
from briefing.qt.commands import Commands
from briefing.qt.theme import Theme
from briefing.views.widgets import RADIUS, Line, paint_badge, plain_tip

HEIGHT = 44
BUTTON = 32
ICON = 18


class ToolbarButton(QAbstractButton):
    """A button for one action: its icon, its words unless `compact`, and a counted badge. `resized`: it wants another width."""

    resized = Signal()

    def __init__(self, theme: Theme, action: QAction | None, name: str, icon: QIcon, *, worded: bool) -> None:
        super().__init__()
        self._theme, self._action, self._worded = theme, action, worded
        self._count = 0
        self.compact = False
        self.setIcon(icon)
        self.setText(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if action is not None:
            self.setCheckable(action.isCheckable())
            action.changed.connect(self._follow)
            self.clicked.connect(action.trigger)
            self._follow()
        theme.changed.connect(self._renew)

    @property
    def count(self) -> int:
        """The badge's number; 0 shows none."""
        return self._count

    def set_count(self, count: int) -> None:
        """Show another number on the badge."""
        if count != self._count:
            self._count = count
            self._renew()
            self.resized.emit()

    def set_compact(self, on: bool) -> None:
        """Show the icon alone, or the words too; the layout counts with it from now on."""
        if on != self.compact:
            self.compact = on
            self._renew()

    def nextCheckState(self) -> None:
        """Leave the checked state to the action."""

    def sizeHint(self) -> QSize:
        side = self._theme.px(BUTTON)
        if self._icon_only:
            return QSize(side + (self._theme.px(16) if self._count else 0), side)
        width = self._theme.px(10) * 2 + self._theme.px(ICON) + self._theme.px(7) + self._words_width()
        if self._count:
            width += self._badge_width() + self._theme.px(7)
        return QSize(round(width), side)

    @property
    def _icon_only(self) -> bool:
        return self.compact or not self._worded

    def _words_width(self) -> float:
        return QFontMetricsF(fonts.ui_font(13, 500)).horizontalAdvance(self.text()) + 1

    def _badge_width(self) -> int:
        digits = QFontMetricsF(fonts.ui_font(11.5, 600)).horizontalAdvance(str(self._count))
        return max(self._theme.px(18), round(digits) + self._theme.px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color, px = self._theme.color, self._theme.px
        back = "accent_tint" if self.isChecked() else "hover" if self.underMouse() and self.isEnabled() else ""
        if back:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(back))
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        side = px(ICON)
        left = (px(BUTTON) - side) // 2 if self._icon_only else px(10)
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        state = QIcon.State.On if self.isChecked() else QIcon.State.Off
        spot = QRect(left, (self.height() - side) // 2, side, side)
        self.icon().paint(painter, spot, Qt.AlignmentFlag.AlignCenter, mode, state)
        left += side + px(7)
        if not self._icon_only:
            painter.setFont(fonts.ui_font(13, 500))
            painter.setPen(color("text" if self.isEnabled() else "text_3"))
            area = QRectF(left, 0, self._words_width(), self.height())
            painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), self.text())
            left += round(self._words_width()) + px(7)
        if self._count:
            high = px(18)
            badge = QRectF(left, (self.height() - high) / 2, self._badge_width(), high)
            if self._icon_only:
                badge.moveRight(self.width() - 2)
            paint_badge(painter, self._theme, badge, str(self._count))

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def _follow(self) -> None:
        assert self._action is not None
        self.setEnabled(self._action.isEnabled())
        self.setChecked(self._action.isChecked())
        self.setToolTip(plain_tip(self._action.toolTip()))
        self.update()

    def _renew(self) -> None:
        self.updateGeometry()
        self.update()


class DayChip(QAbstractButton):
    """Says, while it is so, that figures are shown as they were known on an earlier day. A click chooses another day."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.hide()

    def show_day(self, text: str, tip: str) -> None:
        """Show a day in words; none hides it."""
        self.setText(text)
        self.setAccessibleName(f"{text}. {tip}")
        self.setToolTip(plain_tip(tip))
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(fonts.ui_font(13, 600)).horizontalAdvance(self.text())
        return QSize(round(words + self._theme.px(16 + 8 + 24)), self._theme.px(26))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color, px = self._theme.color, self._theme.px
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(color("warn"))
        painter.setBrush(color("warn_tint"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        side = px(16)
        icons.draw(painter, "warning", QRectF(px(10), (self.height() - side) / 2, side, side), color("warn"))
        painter.setFont(fonts.ui_font(13, 600))
        painter.setPen(color("text"))
        area = QRectF(px(32), 0, self.width() - px(40), self.height())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), self.text())


class Toolbar(QWidget):
    """The bar under the menus. `text_size_menu` gives the menu of the text-size button."""

    def __init__(
        self,
        theme: Theme,
        commands: Commands,
        text_size_menu: Callable[[], QMenu],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._commands, self._menu = theme, commands, text_size_menu
        self._worded: list[ToolbarButton] = []
        self._by_id: dict[str, ToolbarButton] = {}
        self._layout = QHBoxLayout(self)
        self._layout.setSpacing(0)
        self._build()
        theme.changed.connect(self._dress)
        self._dress()

    def button(self, id: str) -> ToolbarButton:
        """The button of a command, or of "text_size" and "theme"."""
        return self._by_id[id]

    def show_day(self, words: str, tip: str) -> None:
        """Say which earlier day is shown; no words for today."""
        self.day.show_day(words, tip)
        self._fit()

    def _build(self) -> None:
        for id in TOOLBAR:
            if not id:
                self._layout.addSpacing(6)
                line = Line(self._theme, self, vertical=True)
                line.setMaximumHeight(20)
                self._layout.addWidget(line)
                self._layout.addSpacing(6)
                continue
            button = self._add(id, worded=True)
            button.resized.connect(self._fit)
            self._worded.append(button)
        self._layout.addStretch(1)
        self.day = DayChip(self._theme)
        self._layout.addWidget(self.day)
        self._layout.addSpacing(8)
        size = ToolbarButton(self._theme, None, self.tr("Text size"), icons.icon("text-aa"), worded=False)
        size.setToolTip(self.tr("Text size"))
        size.clicked.connect(self._open_sizes)
        self._place("text_size", size)
        theme = ToolbarButton(self._theme, None, self.tr("Theme"), icons.icon("moon"), worded=False)
        theme.clicked.connect(self._theme.toggle)
        self._place("theme", theme)
        self._add("view.evidence", worded=False)
        self._add("edit.preferences", worded=False)

    def _add(self, id: str, *, worded: bool) -> ToolbarButton:
        action = self._commands.action(id)
        command = self._commands.command(id)
        name = self._short_name(id) if worded else words.plain_text(command)
        button = ToolbarButton(self._theme, action, name, icons.icon(command.icon), worded=worded)
        self._place(id, button)
        return button

    def _place(self, id: str, button: ToolbarButton) -> None:
        self._layout.addWidget(button)
        self._by_id[id] = button

    def _short_name(self, id: str) -> str:
        return {"edit.find": self.tr("Find")}.get(id, words.plain_text(self._commands.command(id)))

    def _open_sizes(self) -> None:
        button = self._by_id["text_size"]
        self._menu().popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take words away from right to left until everything fits."""
        for button in self._worded:
            button.set_compact(False)
        for button in reversed(self._worded):
            self._layout.invalidate()
            if self._layout.minimumSize().width() <= self.width():
                break
            button.set_compact(True)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(400), self._theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("window"))
        line = self._theme.color("line")
        painter.fillRect(0, 0, self.width(), 1, line)
        painter.fillRect(0, self.height() - 1, self.width(), 1, line)

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.px(HEIGHT))
        self._layout.setContentsMargins(self._theme.px(11), 0, self._theme.px(10), 0)
        theme = self._by_id["theme"]
        theme.setIcon(icons.icon("sun" if self._theme.dark else "moon"))
        tip = self.tr("Use the light theme") if self._theme.dark else self.tr("Use the dark theme")
        theme.setToolTip(tip)
        theme.setAccessibleName(tip)
        self._fit()
