"""Fact parts: icon, quoted sentence and findings, as fact card and review panel show them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.qt import fonts, icons
from briefing.qt.theme import Theme
from briefing.views.fact_content import Line, Quote
from briefing.views.plot_paint import pen
from briefing.views.widgets import plain_tip

MOST_LINES = 3
MOST_FINDINGS = 3
MOST_OF_ALL = 5
"""Lines of findings where no sentence stands above them."""
QUOTE_LINE = 21


class IconSpot(QWidget):
    """An icon of the theme at a fixed size."""

    def __init__(self, theme: Theme, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._size = theme, size
        self._name, self._token = "", "text_2"
        theme.changed.connect(self._dress)
        self._dress()

    def set(self, name: str, token: str) -> None:
        """Show another icon."""
        self._name, self._token = name, token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the icon."""
        if self._name:
            p = QPainter(self)
            icons.draw(p, self._name, QRectF(self.rect()), self._theme.color(self._token))
            p.end()

    def _dress(self) -> None:
        side = self._theme.px(self._size)
        self.setFixedSize(side, side)
        self.update()


INDENT, CUT_INDENT = 12, 22
"""How far from the rule at its left a sentence stands, whole or without its beginning, in design pixels."""


class QuoteView(QWidget):
    """The quoted sentence in the reading type; the fact's words are tinted and underlined."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._quote: Quote | None = None
        self._marked: tuple[tuple[int, int], ...] = ()
        self._most = MOST_LINES
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def set_quote(self, quote: Quote | None) -> None:
        """Show another sentence; None hides it."""
        self._quote = quote
        self._marked = _units(quote) if quote is not None else ()
        self.setVisible(quote is not None)
        self.setToolTip(plain_tip(quote.text) if quote else "")
        self.setAccessibleName(quote.text if quote else "")
        self.updateGeometry()
        self.update()

    def set_most(self, lines: int) -> None:
        """Show at most this many lines, those around the fact's words."""
        if lines != self._most:
            self._most = lines
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        """Qt: the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: one to three lines."""
        lines = len(self._laid_out(width)[1]) if self._quote else 0
        return max(1, lines) * self._theme.px(QUOTE_LINE)

    def sizeHint(self) -> QSize:
        """Qt: for the present width."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def _laid_out(self, width: int) -> tuple[QTextLayout, list[int]]:
        """The laid-out sentence and the numbers of the lines shown: those around the fact's words."""
        assert self._quote is not None
        layout = QTextLayout(self._quote.text, fonts.serif_font(14.5))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        formats = []
        for start, end in self._marked:
            made = QTextLayout.FormatRange()
            made.start, made.length = start, end - start
            tint = QTextCharFormat()
            tint.setBackground(self._theme.color("accent_tint"))
            made.format = tint
            formats.append(made)
        layout.setFormats(formats)
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(60, width - self._theme.px(CUT_INDENT + 2)))
            line.setPosition(QPointF(0, count * self._theme.px(QUOTE_LINE)))
            count += 1
        layout.endLayout()
        at = layout.lineForTextPosition(self._marked[0][0]).lineNumber() if self._marked else 0
        first = min(max(0, at - (1 if self._most > 1 else 0)), max(0, count - self._most))
        return layout, list(range(first, min(count, first + self._most)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: a rule at the left, then the lines."""
        if self._quote is None:
            return
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._theme.px
        p.fillRect(QRectF(0, 2, 2, self.height() - 4), self._theme.color("line_strong"))
        layout, shown = self._laid_out(self.width())
        p.setPen(self._theme.color("text"))
        offset = QPointF(px(CUT_INDENT if shown[0] else INDENT), -shown[0] * px(QUOTE_LINE))
        for number in shown:
            layout.lineAt(number).draw(p, offset)
        self._underline(p, layout, shown, offset)
        self._cut_marks(p, layout, shown)
        p.end()

    def _underline(self, p: QPainter, layout: QTextLayout, shown: list[int], offset: QPointF) -> None:
        p.setPen(pen(self._theme.color("accent"), 2))
        for number in shown:
            line = layout.lineAt(number)
            first, last = line.textStart(), line.textStart() + line.textLength()
            for span_start, span_end in self._marked:
                start, end = max(first, span_start), min(last, span_end)
                if start >= end:
                    continue
                # The blank that a broken line ends with is not underlined.
                end -= 1 if end == last and end < span_end else 0
                a, b = self._x(line, start), self._x(line, end)
                y = line.position().y() + line.ascent() + 3.5 + offset.y()
                p.drawLine(QPointF(a + offset.x(), y), QPointF(b + offset.x(), y))

    @staticmethod
    def _x(line: object, position: int) -> float:
        found = line.cursorToX(position)  # type: ignore[attr-defined]
        return float(found[0] if isinstance(found, tuple) else found)

    def _cut_marks(self, p: QPainter, layout: QTextLayout, shown: list[int]) -> None:
        """An ellipsis where lines before or after are left out."""
        p.setPen(self._theme.color("text_3"))
        p.setFont(fonts.serif_font(14.5))
        height = self._theme.px(QUOTE_LINE)
        if shown and shown[0] > 0:
            area = QRectF(self._theme.px(6), 0, self._theme.px(CUT_INDENT), height)
            p.drawText(area, Qt.AlignmentFlag.AlignVCenter, "\u2026")
        if shown and shown[-1] < layout.lineCount() - 1:
            area = QRectF(0, self.height() - height, self.width(), height)
            p.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, "\u2026")


def _units(quote: Quote) -> tuple[tuple[int, int], ...]:
    """The marked stretches counted as Qt counts text, in UTF-16 units."""

    def at(offset: int) -> int:
        return len(quote.text[:offset].encode("utf-16-le")) // 2

    return tuple((at(s.start), at(s.end)) for s in quote.marked)


class Findings(QWidget):
    """Checks and notes, side by side where they fit, on a few lines at most."""

    GAP = 16

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._most = theme, MOST_FINDINGS
        self._lines: tuple[Line, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    @property
    def words(self) -> tuple[str, ...]:
        """What it says."""
        return tuple(line.text for line in self._lines)

    def set_lines(self, lines: tuple[Line, ...], most: int = MOST_FINDINGS) -> None:
        """Show other findings, on so many lines."""
        self._lines, self._most = lines, most
        self.setVisible(bool(lines))
        told = "\n".join(line.text for line in lines)
        self.setToolTip(plain_tip(told))
        self.setAccessibleName(told)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Qt: the height depends on the width."""
        return True

    def seen(self) -> tuple[str, ...]:
        """What of it has room at the present width."""
        return tuple(found.line.text for found in self._placed(self.width()))

    def rows(self, width: int) -> int:
        """How many lines the findings take."""
        return max((p.row + len(p.words) for p in self._placed(width)), default=0)

    def heightForWidth(self, width: int) -> int:
        """Qt: as many lines as the findings take."""
        return max(1, self.rows(width)) * self._theme.px(18)

    def sizeHint(self) -> QSize:
        """Qt: for the present width."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width may take more lines; the layout remembers what the old one took."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _placed(self, width: int) -> list[_Placed]:
        """The findings that have room: side by side where they fit, a long one on lines of its own."""
        metrics = QFontMetrics(fonts.ui_font(12))
        indent = self._theme.px(18)
        x, row = 0.0, 0
        placed: list[_Placed] = []
        for line in self._lines:
            left = indent if line.icon else 0
            wide = metrics.horizontalAdvance(line.text) + left
            if x and x + wide > width:
                x, row = 0.0, row + 1
            words = _wrapped(line.text, metrics, width - left) if wide > width else [line.text]
            if row + len(words) > self._most:
                break
            placed.append(_Placed(line, x, row, tuple(words)))
            x += wide + self._theme.px(self.GAP)
            if len(words) > 1:
                x, row = 0.0, row + len(words)
        return placed

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: icon and words of each finding."""
        p = QPainter(self)
        p.setFont(fonts.ui_font(12))
        height, side = self._theme.px(18), self._theme.px(14)
        for found in self._placed(self.width()):
            color = self._theme.color(found.line.token)
            left, top = found.x, found.row * height
            if found.line.icon:
                icons.draw(p, found.line.icon, QRectF(left, top + (height - side) / 2, side, side), color)
                left += self._theme.px(18)
            p.setPen(color)
            for words in found.words:
                area = QRectF(left, top, self.width() - left + 2, height)
                p.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
                top += height
        p.end()


@dataclass(frozen=True, slots=True)
class _Placed:
    line: Line
    x: float
    row: int
    words: tuple[str, ...]


def _wrapped(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """The words of a long finding on as many lines as they need."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
