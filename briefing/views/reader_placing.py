"""Placing the margin: each chip and card beside its line, and the line from the chosen words to its row."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from briefing.qt.theme import Theme
from briefing.views.reader_document import Shape
from briefing.views.reader_items import Wish, placed
from briefing.views.reader_margin import EDGE, MarginColumn, column_width
from briefing.views.reader_shape import GAP
from briefing.views.reader_text import ReaderText

_ABOVE = 1500.0
"""Items this many px above the view are still laid out: what they push down may reach into it."""


class MarginPlacing:
    """Places the items of a margin beside the text."""

    def __init__(self, text: ReaderText, margin: MarginColumn, theme: Theme) -> None:
        self._text, self._margin, self._theme = text, margin, theme

    def place(self, shape: Shape, shown: bool, chosen: str | None) -> None:
        """Show or hide the margin, with the items where their lines are now and the line to the `chosen` fact."""
        text, margin = self._text, self._margin
        margin.setVisible(shown)
        if shown:
            x = round(shape.left + shape.column + self._theme.px(GAP)) - EDGE
            margin.setGeometry(x, 0, column_width(self._theme), text.viewport().height())
            margin.set_tops(self._tops(chosen))
        target = margin.target_of(chosen) if shown and chosen is not None else None
        text.set_elbow(target + QPointF(margin.pos()) if target is not None else None)

    def _tops(self, chosen: str | None) -> dict[int, float]:
        """Where the items near the view stand; those far from it are not worth a layout."""
        text, margin = self._text, self._margin
        scroll = text.verticalScrollBar().value()
        height = text.viewport().height()
        first, last = text.offsets_between(scroll - _ABOVE, scroll + height)
        heights = margin.heights()
        half = self._theme.px(21) / 2
        numbers, wishes = [], []
        for number, item in enumerate(margin.items):
            line = text.line_of(item.anchor) if first <= item.anchor <= last else None
            if line is None:
                continue
            middle = line.center().y() - scroll
            seen = height - middle
            kept = chosen in item.keys and seen > 0
            numbers.append(number)
            wishes.append(Wish(middle - half, heights[number], item.is_card, 1e6 if kept else seen))
        return dict(zip(numbers, placed(wishes, height - self._theme.px(12)), strict=True))
