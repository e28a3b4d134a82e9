"""The reader's measures: how wide column and margin are at a width, a text size and a zoom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from briefing.qt import fonts
from briefing.qt.settings import Settings
from briefing.qt.theme import Theme
from briefing.qt.tokens import DARK, LIGHT, SEPIA_PAPER, Tokens
from briefing.views.reader_document import Shape

NARROWEST, WIDEST, LEFT = 380, 560, 30
BESIDE_MARGIN, BESIDE_ALONE, GAP = 216, 64, 15
"""What the column leaves free with the margin beside it and without; the gap between the two."""
NARROWEST_PANE = 320
LARGE_TEXT = 125
"""Per cent of text size from which the margin gives its room to the text, unless there is plenty."""
REVIEW_ZOOM = 16 / 17
ZOOMS = (60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)


def margin_fits(width: float, px: Callable[[float], int]) -> bool:
    """Whether a pane of `width` px has room for the margin: beside the narrowest column, or the widest in large text."""
    large = px(100) >= LARGE_TEXT
    return width >= px((WIDEST if large else NARROWEST) + BESIDE_MARGIN)


def shape_of(width: float, px: Callable[[float], int], zoom: float, margin: bool) -> Shape:
    """The column at x = 30, clamp(380, pane - 216, 560) wide; in a wider pane both stand in the middle.

    `px` scales a design length to the text size; a larger zoom widens the column with its letters.
    """

    def side(design: float) -> float:
        # In a pane too narrow for large text the room beside it goes to the text.
        return min(px(design), design * width / NARROWEST_PANE)

    beside = side(BESIDE_MARGIN if margin else BESIDE_ALONE)
    least = min(px(NARROWEST), width - side(BESIDE_ALONE))
    column = min(max(width - beside, least), px(WIDEST) * max(zoom, 1.0))
    left = side(LEFT) + max(0.0, (width - column - beside) / 2)
    return Shape(left, column, width, zoom, fonts.scale())


def next_zoom(now: int, by: int) -> int:
    """One step larger (1) or smaller (-1) than `now` per cent."""
    steps = [z for z in ZOOMS if (z > now if by > 0 else z < now)]
    if not steps:
        return now
    return steps[0] if by > 0 else steps[-1]


def paper_tokens(paper: str, theme: Tokens) -> Tokens:
    """The colours on a paper: "light", "sepia", "dark", or the theme's own."""
    own = {"light": LIGHT, "sepia": replace(LIGHT, paper=SEPIA_PAPER), "dark": DARK}
    return own.get(paper, theme)


class Measures:
    """Shape and paper of a reader as the theme and the settings want them."""

    def __init__(self, theme: Theme, settings: Settings) -> None:
        self._theme, self._settings = theme, settings
        self.review = False
        """Whether it stands beside the review table: smaller, and without its margin."""

    @property
    def paper(self) -> Tokens:
        """The colours of the paper that was chosen."""
        return paper_tokens(self._settings.text("reader.paper"), self._theme.tokens)

    def margin_fits(self, width: float) -> bool:
        """Whether the margin is wanted, and a pane of `width` px has room for it."""
        wanted = self._settings.flag("view.margin") and not self.review
        return wanted and margin_fits(width, self._theme.px)

    def shape(self, width: float) -> Shape:
        """The shape in a pane of `width` px, at the zoom in force."""
        width = max(width, NARROWEST_PANE)
        zoom = self._settings.number("reader.zoom") / 100 * (REVIEW_ZOOM if self.review else 1.0)
        return shape_of(width, self._theme.px, zoom, self.margin_fits(width))
