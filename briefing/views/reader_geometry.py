"""Where lines and blocks of a long document are, laying out no more of it than has to be.

Qt lays a long document out as it is read; asking it what stands at a height may name a block that
has no place yet. Asking for a block's own rectangle lays out all that comes before it.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument


def _top(document: QTextDocument, number: int) -> float:
    block = document.findBlockByNumber(number)
    return float(document.documentLayout().blockBoundingRect(block).top())


def block_at(document: QTextDocument, y: float) -> QTextBlock:
    """The last block that begins at or above a height in document px; the first one above all."""
    count = document.blockCount()
    low, step = 0, 1
    while low + step < count and _top(document, low + step) <= y:
        low, step = low + step, step * 2
    high = min(low + step, count)
    while high - low > 1:
        middle = (low + high) // 2
        if _top(document, middle) <= y:
            low = middle
        else:
            high = middle
    return document.findBlockByNumber(low)


def position_at(document: QTextDocument, y: float) -> int:
    """The first position of the line at a height in document px, or of the nearest line below it."""
    block = block_at(document, y)
    while block.isValid():
        layout = block.layout()
        origin = layout.position().y()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            if origin + line.y() + line.height() > y:
                return block.position() + line.textStart()
        following = block.next()
        if not following.isValid():
            break
        block = following
    return block.position() + max(block.length() - 1, 0)


def line_rect(document: QTextDocument, position: int) -> QRectF | None:
    """The rectangle in document px of the line that holds a position."""
    block = document.findBlock(position)
    if not block.isValid():
        return None
    document.documentLayout().blockBoundingRect(block)
    line = block.layout().lineForTextPosition(position - block.position())
    return line.rect().translated(block.layout().position()) if line.isValid() else None


def line_end(document: QTextDocument, position: int) -> int:
    """The position after the last one of the line that holds `position`."""
    block = document.findBlock(position)
    line = block.layout().lineForTextPosition(position - block.position())
    return block.position() + line.textStart() + line.textLength() if line.isValid() else position
