"""The reader's header: the kind keys with their line patterns, key passages, and progress of an import."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QLineF, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from briefing.core.fact import FactKind
from briefing.qt import fonts, icons, wording
from briefing.qt.theme import Theme
from briefing.qt.tokens import Tokens
from briefing.views.reader_marks import GROUPS
from briefing.views.reader_paint import PATTERNS, kind_pen
from briefing.views.widgets import IconButton, Label

HEIGHT = 38
PAD = 6
_LINE = 16
_GAP = 6
_BETWEEN = 8
PAPERS = ("theme", "light", "sepia", "dark")


def group_name(group: str) -> str:
    """What a kind key is called."""
    return wording.kinds(FactKind(group))


class _HeaderButton(QAbstractButton):
    """A flat button of the header that paints itself in the paper's colours."""

    def __init__(self, theme: Theme, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.tokens = tokens
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def _back(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.tokens.hover))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)


class KindKey(_HeaderButton):
    """One kind: its line, name and count. Checked while its underlines show; Alt-click shows it alone."""

    soloed = Signal(str)

    def __init__(self, theme: Theme, tokens: Tokens, group: str, parent: QWidget) -> None:
        super().__init__(theme, tokens, parent)
        self.kind = group
        self.count = 0
        self.setCheckable(True)
        self.setChecked(True)

    def set_count(self, count: int) -> None:
        """Show another count."""
        self.count = count
        name = group_name(self.kind)
        self.setText(name)
        self.setAccessibleName(f"{name}, {wording.count(count)}")
        hint = self.tr("Click hides these underlines, Alt-click shows only these.")
        self.setToolTip(wording.headed(name, hint))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        metrics = QFontMetricsF(fonts.ui_font(12))
        words = metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance(wording.count(self.count))
        return QSize(round(words) + px(_LINE + 2 * _GAP) + 2 * PAD, px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._back(painter)
        on, px = self.isChecked(), self._theme.px
        tokens = self.tokens
        middle = round(self.height() / 2) + PATTERNS[self.kind].width / 2
        painter.setPen(kind_pen(self.kind, QColor(tokens.kind(self.kind) if on else tokens.line_strong)))
        painter.setOpacity(1.0 if on else 0.6)
        painter.drawLine(QLineF(PAD, middle, PAD + px(_LINE), middle))
        painter.setOpacity(1.0)
        font = fonts.ui_font(12)
        metrics = QFontMetricsF(font)
        left = float(PAD + px(_LINE + _GAP))
        font.setStrikeOut(not on)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text if on else tokens.text_3))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(left, 0, self.width(), self.height()), flags, self.text())
        painter.setFont(fonts.tabular(fonts.ui_font(12)))
        painter.setPen(QColor(tokens.text_3))
        left += metrics.horizontalAdvance(self.text()) + px(_GAP)
        painter.drawText(QRectF(left, 0, self.width(), self.height()), flags, wording.count(self.count))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and self.isDown():
            self.setDown(False)
            self.soloed.emit(self.kind)
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alone = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if alone:
                self.soloed.emit(self.kind)
            else:
                self.click()
            return
        super().keyPressEvent(event)


class _MoreButton(_HeaderButton):
    """The kinds for which the header is too narrow: "2 more" with a caret."""

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(fonts.ui_font(12))
        return QSize(round(metrics.horizontalAdvance(self.text())) + self._theme.px(20) + 2 * PAD, self._theme.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._back(painter)
        painter.setFont(fonts.ui_font(12))
        painter.setPen(QColor(self.tokens.text))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(PAD, 0, self.width(), self.height()), flags, self.text())
        side = self._theme.px(12)
        spot = QRectF(self.width() - PAD - side, (self.height() - side) / 2, side, side)
        icons.draw(painter, "caret-down", spot, QColor(self.tokens.text_2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
            return
        super().keyPressEvent(event)


class ReaderHeader(QWidget):
    """The row over the text. `hidden_changed` carries the kinds that are off, `passages_changed` the button."""

    hidden_changed = Signal(object)
    passages_changed = Signal(bool)
    paper_chosen = Signal(str)

    def __init__(self, theme: Theme, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tokens = tokens
        self._left = 30.0
        self._review = False
        self._progress: float | None = None
        self._paper = "theme"
        self.keys = {group: KindKey(theme, tokens, group, self) for group in GROUPS}
        self._more = _MoreButton(theme, tokens, self)
        self._title = Label(theme, self.tr("Source text"), 13, 600, parent=self)
        self.passages = IconButton(theme, "rows", self.tr("Key passages (Ctrl+K)"), 18, self, box=32)
        self.passages.setCheckable(True)
        self._connect()
        self._dress()

    def _connect(self) -> None:
        for key in self.keys.values():
            key.set_count(0)
            key.toggled.connect(self._on_toggled)
            key.soloed.connect(self._solo)
        self._more.clicked.connect(self._show_more)
        self.passages.toggled.connect(self.passages_changed)
        self._theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.px(HEIGHT))
        self._arrange()
        self.update()

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the paper's colours."""
        self._tokens = tokens
        for button in (*self.keys.values(), self._more):
            button.tokens = tokens
            button.update()
        palette = self._title.palette()
        palette.setColor(self._title.foregroundRole(), QColor(tokens.text))
        self._title.setPalette(palette)
        self.update()

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """How many marks of each kind there are."""
        for group, key in self.keys.items():
            key.set_count(counts.get(group, 0))
        self._arrange()

    def set_hidden(self, hidden: Iterable[str]) -> None:
        """Which kinds are off, without a signal."""
        off = frozenset(hidden)
        for group, key in self.keys.items():
            blocked = key.blockSignals(True)
            key.setChecked(group not in off)
            key.blockSignals(blocked)
        self.update()

    @property
    def hidden_kinds(self) -> frozenset[str]:
        """The kinds that are off."""
        return frozenset(g for g, key in self.keys.items() if not key.isChecked())

    def set_passages(self, on: bool) -> None:
        """Show the button as pressed or not, without a signal."""
        blocked = self.passages.blockSignals(True)
        self.passages.setChecked(on)
        self.passages.blockSignals(blocked)

    def set_left(self, left: float) -> None:
        """Where the text column starts: the first key stands over it."""
        if left != self._left:
            self._left = left
            self._arrange()

    def set_review(self, on: bool) -> None:
        """Beside the review table the header only says what this is."""
        self._review = on
        self._arrange()

    def set_progress(self, share: float | None) -> None:
        """How much of an import is done, 0 to 1; None for no bar."""
        self._progress = share
        self.update()

    def set_paper(self, paper: str) -> None:
        """Which paper the menu ticks."""
        self._paper = paper

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_counts({group: key.count for group, key in self.keys.items()})

    def _arrange(self) -> None:
        middle = self.height() / 2
        button = self.passages
        button.move(self.width() - button.width() - self._theme.px(11), round(middle - button.height() / 2))
        self._title.setVisible(self._review)
        self._title.adjustSize()
        self._title.move(round(self._left - PAD), round(middle - self._title.height() / 2))
        self._arrange_keys(button.x() - self._theme.px(8))

    def _arrange_keys(self, right: float) -> None:
        keys = list(self.keys.values())
        widths = [key.sizeHint().width() for key in keys]
        gap = self._theme.px(_BETWEEN)
        left = self._left - PAD
        fits = len(keys)
        if left + sum(widths) + gap * (len(keys) - 1) > right:
            self._more.setText(self.tr("%n more", "", 2))
            fits, used = 0, left
            while fits < len(keys) and used + widths[fits] + gap + self._more.sizeHint().width() <= right:
                used += widths[fits] + gap
                fits += 1
        at = left
        for number, key in enumerate(keys):
            shown = number < fits and not self._review
            key.setVisible(shown)
            if shown:
                key.setGeometry(
                    round(at),
                    round((self.height() - key.sizeHint().height()) / 2),
                    widths[number],
                    key.sizeHint().height(),
                )
                at += widths[number] + gap
        self._overflow = keys[fits:]
        self._more.setVisible(bool(self._overflow) and not self._review)
        if self._overflow:
            self._more.setText(self.tr("%n more", "", len(self._overflow)))
            self._more.setAccessibleName(self._more.text())
            size = self._more.sizeHint()
            self._more.setGeometry(round(at), round((self.height() - size.height()) / 2), size.width(), size.height())

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key in self._overflow:
            action = menu.addAction(f"{key.text()}  {wording.count(key.count)}")
            action.setCheckable(True)
            action.setChecked(key.isChecked())
            action.toggled.connect(key.setChecked)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def contextMenuEvent(self, event: object) -> None:
        """The paper is chosen where the text is looked at."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for paper, words in paper_names().items():
            action = QAction(words, menu, checkable=True, checked=paper == self._paper)
            action.triggered.connect(lambda _=False, paper=paper: self.paper_chosen.emit(paper))
            group.addAction(action)
            menu.addAction(action)
        menu.popup(self.cursor().pos())

    def _on_toggled(self) -> None:
        self.hidden_changed.emit(self.hidden_kinds)

    def _solo(self, group: str) -> None:
        others = frozenset(GROUPS) - {group}
        self.set_hidden(frozenset() if self.hidden_kinds == others else others)
        self.hidden_changed.emit(self.hidden_kinds)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._tokens.paper))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._tokens.line))
        if self._progress is not None:
            width = round(self.width() * min(max(self._progress, 0.0), 1.0))
            painter.fillRect(0, self.height() - 2, width, 2, QColor(self._tokens.accent))


def paper_names() -> dict[str, str]:
    """The papers to choose from."""
    translate = wording.translate
    return {
        "theme": translate("Reader", "Paper as the theme"),
        "light": translate("Reader", "Light paper"),
        "sepia": translate("Reader", "Sepia paper"),
        "dark": translate("Reader", "Dark paper"),
    }
