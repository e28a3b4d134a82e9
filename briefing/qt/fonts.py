"""Fonts: the bundled families, the UI's text size, and tabular numbers."""

from __future__ import annotations

import sys

from PySide6.QtGui import QFont, QFontDatabase

from briefing import resource

UI_FAMILY = "Inter"
SERIF_FAMILY = "Source Serif 4"
SMALLEST = 11.0

_FILES = (
    "Inter-Regular.ttf",
    "Inter-Medium.ttf",
    "Inter-SemiBold.ttf",
    "SourceSerif4-Regular.ttf",
    "SourceSerif4-SemiBold.ttf",
    "SourceSerif4-Italic.ttf",
    "SourceSerif4-Bold.ttf",
)
_scale = 1.0
_loaded = False


def load() -> None:
    """Make the bundled families known to Qt, once; a file costs under a millisecond."""
    global _loaded
    if not _loaded:
        for name in _FILES:
            QFontDatabase.addApplicationFont(str(resource.path("fonts", name)))
        _loaded = True


def scale() -> float:
    """The text size as a factor: 1.0 is 100 %."""
    return _scale


def set_scale(factor: float) -> None:
    """Set the text size; the theme tells the views to take their fonts anew."""
    global _scale
    _scale = factor


def _sized(font: QFont, px: float, weight: int) -> QFont:
    # Never below 11 px on screen (the design's floor for axis labels), whatever the text size.
    font.setPixelSize(round(max(px * _scale, SMALLEST)))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def ui_font(px: float = 13, weight: int = 400) -> QFont:
    """The interface font at a design size in px, scaled by the text size; weight 400, 500 or 600.

    Linux has no one system font, so Inter comes with the program; elsewhere it is the system's.
    """
    if sys.platform.startswith("linux"):
        return _sized(QFont(UI_FAMILY), px, weight)
    return _sized(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont), px, weight)


def serif_font(px: float = 17, weight: int = 400, italic: bool = False) -> QFont:
    """The reading font at a design size in px, scaled by the text size."""
    font = _sized(QFont(SERIF_FAMILY), px, weight)
    font.setItalic(italic)
    return font


def tabular(font: QFont) -> QFont:
    """The same font with figures of equal width, for columns of numbers."""
    font = QFont(font)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
