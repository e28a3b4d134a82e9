"""The empty state: where to drop an article, paste one, import one, or open the sample dossier."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from briefing.qt import wording
from briefing.qt.theme import Theme
from briefing.views.widgets import CARD_RADIUS, Button, Label, plain_tip

ZONE = QSize(500, 348)
PICTURE = QSize(124, 78)


class _Picture(QWidget):
    """A page whose underlined words become bars: what the program does, drawn from the tokens."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return PICTURE * self._theme.scale

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._theme.scale, self._theme.scale)
        color = self._theme.color
        grey = QPen(color("text_2"), 1.5)
        painter.setPen(grey)
        painter.setBrush(color("raised"))
        painter.drawRoundedRect(QRectF(1, 1, 54, 74), 5, 5)
        for y, right in ((16, 45), (26, 45), (46, 45), (56, 31)):
            painter.drawLine(QPointF(10, y), QPointF(right, y))
        for left, right, token in ((10, 28, "figure"), (31, 36, "date"), (39, 45, "date")):
            painter.setPen(QPen(color(token), 2.6))
            painter.drawLine(QPointF(left, 36), QPointF(right, 36))
        painter.setPen(QPen(color("accent"), 1.6, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(50, 36), QPointF(73, 36))
        for left, top, token in ((80, 46, "exports"), (89, 38, "imports"), (104, 40, "exports"), (113, 29, "imports")):
            painter.fillRect(QRectF(left, top, 8, 68 - top), color(token))
        painter.setPen(QPen(color("text_2"), 1.4))
        painter.drawLine(QPointF(74, 68), QPointF(123, 68))
        painter.setPen(QPen(color("text"), 1.8))
        painter.drawLine(QPointF(87, 26), QPointF(111, 14))
        painter.setBrush(color("text"))
        for spot in (QPointF(87, 26), QPointF(111, 14)):
            painter.drawEllipse(spot, 2.2, 2.2)


class DropZone(QWidget):
    """The dashed frame; accent-coloured while something hangs over it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._over, self._framed = False, True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_over(self, over: bool) -> None:
        """Whether something to drop hangs over the window."""
        if over != self._over:
            self._over = over
            self.update()

    def set_framed(self, framed: bool) -> None:
        """Whether something can be dropped here, which the frame says."""
        if framed != self._framed:
            self._framed = framed
            self.update()

    def sizeHint(self) -> QSize:
        return ZONE * self._theme.scale

    def hasHeightForWidth(self) -> bool:
        """Qt: words that break into lines take room inside the frame; it keeps its shape."""
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._framed:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.color("accent" if self._over else "line_strong"), 1.6)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(self._theme.color("accent_tint") if self._over else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CARD_RADIUS + 2, CARD_RADIUS + 2)


class EmptyPane(QWidget):
    """What the reader's place shows while no article is open."""

    import_asked = Signal()
    paste_asked = Signal()
    sample_asked = Signal()
    today_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._why_not = self._way_out = ""
        self.zone = DropZone(theme)
        self.title = Label(theme, self.tr("Drop an article here"), 25, 600, serif=True)
        self.import_button = Button(theme, self.tr("Import…"), "primary", "file-plus")
        self.sample_button = Button(theme, self.tr("Open the sample dossier"))
        self.today_button = Button(theme, self.tr("Back to today"), "primary")
        self._first, self._second = (Label(theme, "", 14, token="text_2", wrap=True) for _ in range(2))
        self.import_button.clicked.connect(self.import_asked)
        self.today_button.clicked.connect(self.today_asked)
        self.sample_button.clicked.connect(self.sample_asked)
        self.setFocusProxy(self.import_button)
        self._build()
        self.show_today()
        theme.changed.connect(self.update)

    def _build(self) -> None:
        zone = QVBoxLayout(self.zone)
        zone.setSpacing(0)
        zone.setContentsMargins(16, 0, 16, 0)
        zone.addStretch(5)
        zone.addWidget(_Picture(self._theme), 0, Qt.AlignmentFlag.AlignHCenter)
        zone.addSpacing(20)
        for label, gap in ((self.title, 8), (self._first, 2), (self._second, 20)):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            zone.addWidget(label)
            zone.addSpacing(gap)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(self.import_button)
        row.addWidget(self.sample_button)
        row.addWidget(self.today_button)
        row.addStretch(1)
        zone.addLayout(row)
        zone.addStretch(5)
        whole = QVBoxLayout(self)
        whole.addStretch(1)
        whole.addWidget(self.zone, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(1)
        foot = Label(self._theme, self.tr("Articles stay on this computer. Briefing uses no network."), 13)
        foot.set_token("text_2")
        foot.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        whole.addWidget(foot)
        whole.setContentsMargins(16, 16, 16, 28)

    def _paste_words(self) -> str:
        key = QKeySequence(QKeySequence.StandardKey.Paste).toString(QKeySequence.SequenceFormat.NativeText)
        return self.tr("You can also paste text with %1.").replace("%1", key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
            return
        super().keyPressEvent(event)

    def set_over(self, over: bool) -> None:
        """Whether something to drop hangs over the window."""
        self.zone.set_over(over and not self._why_not)

    def bar(self, why: str, way_out: str = "") -> None:
        """Say why nothing can be imported now, in a few words, and how it can be; empty when it can."""
        if why == self._why_not:
            return
        self._why_not, self._way_out = why, way_out
        for button in (self.import_button, self.sample_button):
            button.setEnabled(not why)
            button.setToolTip(plain_tip(f"{why}. {way_out}" if why else ""))

    def show_today(self) -> None:
        """Say that an article can come in here."""
        self._tell(self._why_not or self.tr("Drop an article here"), bool(self._why_not))
        # Nobody is invited to what cannot be done.
        self._first.setText(
            self._way_out or self.tr("Web page, PDF, Word, mail, news feed, text, or a table of figures.")
        )
        self._second.setText("" if self._why_not else self._paste_words())
        self._offer(today=False)

    def show_earlier(self, day: dt.date, later: int) -> None:
        """Say that no article was known on an earlier day, and how many came later."""
        self._tell(self.tr("No article was known on %1").replace("%1", wording.date(day)), quiet=False)
        one = self.tr("1 article of this dossier was published later.")
        many = self.tr("%1 articles of this dossier were published later.").replace("%1", wording.count(later))
        none = self.tr("There is no article in this dossier yet.")
        self._first.setText(none if later == 0 else one if later == 1 else many)
        self._second.setText(self.tr("F7 comes back to today."))
        self._offer(today=True)

    @property
    def lines(self) -> tuple[str, ...]:
        """What is said under the title."""
        return self._first.words, self._second.words

    def _tell(self, title: str, quiet: bool) -> None:
        self.title.setText(title)
        self.title.set_token("text_2" if quiet else "text")

    def _offer(self, *, today: bool) -> None:
        for button in (self.import_button, self.sample_button):
            button.setVisible(not today)
        self.today_button.setVisible(today)
        self.zone.set_framed(not today)
        self.setFocusProxy(self.today_button if today else self.import_button)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("paper"))
