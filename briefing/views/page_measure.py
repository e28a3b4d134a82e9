"""Page measure: how long the officer's words are on paper, and what is said when they are too long."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from briefing.core.claim import Section
from briefing.core.officer import cited_text
from briefing.core.summary_parts import LIMITS
from briefing.qt import fonts

COLUMN = 132 / 25.4 * 72
"""The text column of the two-page summary in points; Letter's is a little wider."""
SIZE = 10
NUMBER = 14
"""What a number at the head of a line takes of it, in points."""
_FINE = 20
"""Measured larger than life, so that whole pixels do not blur the breaks."""
BOTTOM_WORDS = 50
PAGE_WORDS = 450
POINTS = 4
_ONE_LINE = frozenset({Section.POINTS})
_LINES_IN_ALL = frozenset({Section.PRESS_LINE})


@dataclass(frozen=True, slots=True)
class Count:
    """What is said of a length, and whether it is more than the page should hold."""

    words: str = ""
    over: bool = False


def word_count(text: str) -> int:
    """How many words of a line print."""
    return len(cited_text(text)[0].split())


def printed_lines(text: str, width: float = COLUMN - NUMBER) -> int:
    """How many lines of the page a text takes, at least one."""
    font = QFont(fonts.SERIF_FAMILY)
    font.setPixelSize(SIZE * _FINE)
    layout = QTextLayout(cited_text(text)[0], font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * _FINE)
        lines += 1
    layout.endLayout()
    return max(lines, 1)


def line_count(section: Section, text: str) -> Count:
    """What is said under a line while it is written."""
    words = word_count(text)
    if not words:
        return Count()
    told = _tr("1 word") if words == 1 else _n("%n words", words)
    if section not in _ONE_LINE | _LINES_IN_ALL:
        return Count(told)
    lines = printed_lines(text)
    long = _tr("1 line on paper") if lines == 1 else _n("%n lines on paper", lines)
    told = f"{told} · {long}"
    if section in _ONE_LINE and lines > 1:
        return Count(f"{told} – {_tr('one line each: shorten')}", over=True)
    return Count(told)


def section_count(section: Section, texts: Iterable[str], printed: int | None = None) -> Count:
    """What is said at the head of a section: how much it holds of what the page takes.

    `printed` counts the words that the page prints of it, where its words are limited as a whole.
    """
    filled = [t for t in texts if t.strip()]
    if section is Section.BOTTOM_LINE:
        return _of(_tr("%1 of %2 words"), printed or 0, BOTTOM_WORDS)
    if section in _LINES_IN_ALL:
        return _of(_tr("%1 of %2 lines"), sum(map(printed_lines, filled)), LIMITS[section])
    if section is Section.POINTS:
        most = POINTS if len(filled) <= POINTS else LIMITS[section]
        return _of(_tr("%1 of %2"), len(filled), most)
    if section in LIMITS:
        return _of(_tr("%1 of %2"), len(filled), LIMITS[section])
    return Count()


def _of(words: str, n: int, most: int) -> Count:
    told = words.replace("%1", str(n)).replace("%2", str(most))
    if n <= most:
        return Count(told if n else "")
    return Count(f"{told} – {_n('take out %n', n - most)}", over=True)


def _tr(words: str) -> str:
    return QCoreApplication.translate("PageMeasure", words)


def _n(words: str, n: int) -> str:
    return QCoreApplication.translate("PageMeasure", words, None, n)
