"""Rows of a tree: as high as their wrapped words need, for which a tree gives no room by itself."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from briefing.qt.theme import Theme

AIR = 10
"""Above and below the words of a row together."""
MARGINS = 18
"""Left and right of the words in a column together, with a little to spare."""
TALLEST = 400
LEAST_ROOM = 40


def words_height(tree: QTreeWidget, theme: Theme, text: str, column: int) -> int:
    """How high the words of a row under a heading stand in a column, wrapped."""
    steps = 2 if tree.rootIsDecorated() else 1
    indent = tree.indentation() * steps if column == 0 else 0
    room = max(tree.header().sectionSize(column) - indent - theme.px(MARGINS), LEAST_ROOM)
    return tree.fontMetrics().boundingRect(0, 0, room, TALLEST, Qt.TextFlag.TextWordWrap, text).height()


def fit_rows(tree: QTreeWidget, theme: Theme) -> None:
    """Make every row under a heading as high as its words need at the present widths."""
    for row in rows(tree):
        heights = [words_height(tree, theme, row.text(c), c) for c in range(tree.columnCount())]
        row.setSizeHint(0, QSize(0, max(heights) + theme.px(AIR)))


def headings(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    """The headings of the groups."""
    found = (tree.topLevelItem(n) for n in range(tree.topLevelItemCount()))
    return [head for head in found if head is not None]


def rows(tree: QTreeWidget) -> Iterator[QTreeWidgetItem]:
    """The rows under all headings."""
    for head in headings(tree):
        found = (head.child(n) for n in range(head.childCount()))
        yield from (row for row in found if row is not None)
