"""Reader painting: line patterns of the fact kinds, fills behind words, rules, focus ring and elbow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

# Clear of the descenders, as in the design's pictures: nearer, the line strikes through g and p.
BELOW_BASELINE = 6.0


@dataclass(frozen=True, slots=True)
class Pattern:
    """How a kind is underlined: thickness in px, and dash and gap lengths in px (none: solid)."""

    width: float
    dashes: tuple[float, ...] = ()


PATTERNS = {
    "figure": Pattern(2),
    "date": Pattern(2, (4, 2.5)),
    "person": Pattern(2, (2, 2)),
    "organisation": Pattern(2, (6, 2, 2, 2)),
    "country": Pattern(1),
    "topic": Pattern(1.4, (1.4, 2)),
}


def kind_pen(group: str, color: QColor) -> QPen:
    """The pen of a kind's underline."""
    pattern = PATTERNS[group]
    pen = QPen(color, pattern.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if pattern.dashes:
        pen.setDashPattern([length / pattern.width for length in pattern.dashes])
    return pen


def draw_underline(painter: QPainter, group: str, color: QColor, x1: float, x2: float, baseline: float) -> None:
    """A kind's line under words that stand on `baseline`."""
    pattern = PATTERNS[group]
    painter.setPen(kind_pen(group, color))
    # Whole pixels keep a thin line sharp: its centre lies on half a pixel.
    y = round(baseline + BELOW_BASELINE) + pattern.width / 2
    painter.drawLine(QLineF(x1, y, x2, y))


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of one text line, in document px."""

    rect: QRectF
    baseline: float


def stretches(block: QTextBlock, first: int, last: int) -> Iterator[Stretch]:
    """The rectangles of document positions `first` to `last` of one block, line by line.

    White space at a line's end is left out, so that no underline hangs over the column.
    """
    layout = block.layout()
    begin = max(0, first - block.position())
    end = min(last - block.position(), block.length() - 1)
    if layout is None or layout.lineCount() == 0 or begin >= end:
        return
    origin = layout.position()
    line = layout.lineForTextPosition(begin)
    number = line.lineNumber() if line.isValid() else 0
    text = block.text()
    while number < layout.lineCount():
        line = layout.lineAt(number)
        start = max(begin, line.textStart())
        stop = min(end, line.textStart() + line.textLength())
        if start >= end:
            return
        while stop > start and text[stop - 1 : stop] in (" ", "\u2028"):
            stop -= 1
        if stop > start:
            x1, x2 = sorted((_x(line.cursorToX(start)), _x(line.cursorToX(stop))))
            top = origin.y() + line.y()
            yield Stretch(
                QRectF(origin.x() + x1, top, x2 - x1, line.height()),
                top + line.ascent(),
            )
        number += 1


def _x(answer: object) -> float:
    """PySide6 gives the position together with the cursor it was asked for."""
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]


def fill_rect(rect: QRectF) -> QRectF:
    """The place of a fill behind words: a little more than the letters need, less than the line."""
    return rect.adjusted(-1.5, -1, 1.5, 3)


def draw_fold_rules(painter: QPainter, block: QTextBlock, left: float, right: float, color: QColor, gap: float) -> None:
    """The lines on both sides of a fold's words."""
    line = block.layout().lineAt(0)
    if not line.isValid():
        return
    words = line.naturalTextRect().translated(block.layout().position())
    y = round(words.center().y()) + 0.5
    painter.setPen(QPen(color, 1))
    painter.drawLine(QLineF(left, y, max(left, words.left() - gap), y))
    painter.drawLine(QLineF(min(right, words.right() + gap), y, right, y))


def draw_ring(painter: QPainter, rects: list[QRectF], accent: QColor) -> None:
    """The focus ring around a fact's words: 2 px with a gap, so that it shows on any fill."""
    painter.setPen(QPen(accent, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-3, -1, 3, 3), 4, 4)


def draw_elbow(painter: QPainter, start: QPointF, target: QPointF, color: QColor) -> None:
    """One line from the words to their card: along under the line of text, then down or up, then in."""
    bend = target.x() - 10
    painter.setPen(QPen(color, 1))
    y1, y2 = round(start.y()) + 0.5, round(target.y()) + 0.5
    painter.drawLine(QLineF(start.x(), y1, bend, y1))
    painter.drawLine(QLineF(bend, y1, bend, y2))
    painter.drawLine(QLineF(bend, y2, target.x(), y2))
