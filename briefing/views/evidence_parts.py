"""Evidence parts: the live indicator and the legend of the evidence pane."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.core.chart import ChartSpec
from briefing.core.fact import Flow
from briefing.core.products import REST
from briefing.qt import fonts, wording, wording_trade
from briefing.qt.theme import Theme
from briefing.views.plot_marks import flows_of, product_token
from briefing.views.plot_paint import pen
from briefing.views.widgets import plain_tip

LIVE, PAUSED, OFFLINE = "live", "paused", "offline"


class LiveIndicator(QWidget):
    """Dot and words: live, paused (two bars) or offline (hollow ring), with the time of the last answer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.state = LIVE
        self.at: dt.datetime | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)
        self.set(LIVE, None)

    @property
    def words(self) -> str:
        """What it says."""
        time = f"{self.at:%H:%M}" if self.at is not None else ""
        if self.state == LIVE:
            pattern = self.tr("Live · updated %1") if time else self.tr("Live")
        elif self.state == PAUSED:
            pattern = self.tr("Paused · figures from %1") if time else self.tr("Paused")
        else:
            pattern = self.tr("Offline · figures from %1") if time else self.tr("Offline")
        return pattern.replace("%1", time)

    def set(self, state: str, at: dt.datetime | None, tip: str = "") -> None:
        """Show a state with the local time of the last answer; `tip` lists the sources."""
        self.state, self.at = state, at
        self.setToolTip(plain_tip(tip))
        self.setAccessibleName(self.tr("Live figures: %1").replace("%1", self.words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: as wide as its words."""
        width = QFontMetricsF(fonts.ui_font(12)).horizontalAdvance(self.words)
        return QSize(round(width) + self._theme.px(18), self._theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: sign and words."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        if self.state == LIVE:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(self._theme.color("ok"))
            p.drawEllipse(QPointF(5, middle), 4, 4)
        elif self.state == PAUSED:
            p.fillRect(QRectF(2, middle - 4, 2.5, 8), self._theme.color("text_2"))
            p.fillRect(QRectF(6.5, middle - 4, 2.5, 8), self._theme.color("text_2"))
        else:
            p.setPen(pen(self._theme.color("warn"), 2))
            p.drawEllipse(QPointF(5, middle), 3.5, 3.5)
        p.setFont(fonts.ui_font(12))
        p.setPen(self._theme.color("text_2"))
        p.drawText(self.rect().adjusted(self._theme.px(15), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.words)
        p.end()


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the legend in the colour of a token: a square (hollow if dashed), a line (broken if dashed), a tick."""

    shape: str
    token: str
    words: str
    dashed: bool = False


class Legend(QWidget):
    """Swatches of what the chart shows, in as many lines as they take; the note on hatching goes first when room is short."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: tuple[Entry, ...] = ()
        self._note = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What it lists."""
        return self._entries

    def show_spec(self, spec: ChartSpec, *, dense: bool = False) -> None:
        """List the marks of a chart; `dense` when its flows are drawn as lines."""
        shape = "line" if dense else "square"
        entries = [Entry(shape, f.value, wording.flow(f), dense and f is Flow.IMPORTS) for f in flows_of(spec)]
        entries += [Entry("square", product_token(spec, p), wording_trade.product(p), p == REST) for p in spec.products]
        if any(g.turnover for g in spec.groups):
            entries.append(Entry("line", "turnover", wording.flow(Flow.TURNOVER)))
        if any(g.balance for g in spec.groups):
            entries.append(Entry("square", "balance", wording.flow(Flow.BALANCE)))
        if spec.mirror is not None:
            entries.append(Entry("line" if dense else "tick", "text", wording.reports(spec.mirror.reporter), dense))
        if spec.conversion is not None:
            entries.append(Entry("", "text", wording_trade.conversion(spec.conversion)))
        hatched = not dense and any(m.partial for m in spec.marks())
        note = self.tr("Hatched: part of year") if hatched else ""
        if (tuple(entries), note) == (self._entries, self._note):
            return
        self._entries, self._note = tuple(entries), note
        self.setAccessibleName(", ".join((*(e.words for e in entries), *([self._note] if self._note else []))))
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self._theme.px(26) + self._theme.px(18) * (len(self._lines()) - 1))
        self.update()

    def _lines(self) -> list[list[tuple[Entry, float]]]:
        """The entries line by line, each with its left edge; the last is empty where the note has a line of its own."""
        metrics, px = QFontMetricsF(fonts.ui_font(12)), self._theme.px
        lines: list[list[tuple[Entry, float]]] = [[]]
        x = 0.0
        for entry in self._entries:
            width = px(16) + metrics.horizontalAdvance(entry.words)
            if lines[-1] and x + width > self.width():
                lines.append([])
                x = 0.0
            lines[-1].append((entry, x))
            x += width + px(16)
        if self._note and lines[-1] and x + metrics.horizontalAdvance(self._note) > self.width():
            lines.append([])
        return lines

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width may take more lines."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Qt: one line."""
        return QSize(200, self._theme.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the entries."""
        p = QPainter(self)
        self.paint_onto(p)
        p.end()

    def paint_onto(self, p: QPainter) -> None:
        """Entries from the left, the note at the right or on a line below them, at the painter's origin."""
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = fonts.ui_font(12)
        p.setFont(font)
        metrics = QFontMetricsF(font)
        px = self._theme.px
        lines = self._lines()
        for number, line in enumerate(lines):
            top = px(18) * number + (0 if len(lines) > 1 else (self.height() - px(18)) / 2)
            for entry, left in line:
                self._swatch(p, entry, left, top + px(9))
                p.setPen(self._theme.color("text_2"))
                area = QRectF(left + px(16), top, self.width() - left - px(16), px(18))
                words = metrics.elidedText(entry.words, Qt.TextElideMode.ElideRight, area.width())
                p.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
        if self._note:
            side = Qt.AlignmentFlag.AlignRight if lines[-1] else Qt.AlignmentFlag.AlignLeft
            flags = Qt.AlignmentFlag.AlignVCenter | side
            top = px(18) * (len(lines) - 1) + (0 if len(lines) > 1 else (self.height() - px(18)) / 2)
            p.setPen(self._theme.color("text_2"))
            p.drawText(QRectF(0, top, self.width(), px(18)), flags, self._note)

    def _swatch(self, p: QPainter, entry: Entry, x: float, middle: float) -> None:
        if not entry.shape:
            return
        side = self._theme.px(10)
        color = self._theme.color(entry.token)
        square = QRectF(x, round(middle - side / 2), side, side)
        if entry.shape == "square" and entry.dashed:
            p.setPen(pen(color, 1, Qt.PenStyle.DashLine))
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5))
        elif entry.shape == "square":
            p.fillRect(square, color)
        elif entry.dashed:
            p.fillRect(QRectF(x - 2, round(middle - 1.5), side * 0.55, 3), color)
            p.fillRect(QRectF(x - 2 + side * 0.8, round(middle - 1.5), side * 0.55, 3), color)
        elif entry.shape == "line":
            p.fillRect(QRectF(x - 1, round(middle - 1.5), side + 3, 3), color)
        else:
            p.fillRect(QRectF(x - 1, round(middle - 1), side + 3, 2), color)
