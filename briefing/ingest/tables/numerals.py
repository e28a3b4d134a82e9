"""Numerals: figures as people type them; the decimal mark is decided for a whole file, never for one cell."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefing.ingest.tables.cells import Doubt, credible, machine_decimal
from briefing.ingest.tables.table import Cell, Number

MARKS = (",", ".")
_BLANK = r"[\s\u00a0\u2007\u2009\u202f'\u2019]"
_BLANKS = re.compile(_BLANK)
_GROUPED = re.compile(rf"-?{_BLANK}?\d{{1,3}}(?:{_BLANK}\d{{3}})*(?:[.,]\d+)?", re.ASCII)
"""Where blanks stand, each has three digits behind it: "125 1" is a figure with the number of a footnote."""
_NEGATIVE = re.compile(r"\((.+)\)")
_SHAPES = {
    ",": re.compile(r"-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?", re.ASCII),
    ".": re.compile(r"-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?", re.ASCII),
}


def read(text: Cell, mark: str) -> str | None:
    """A figure with this decimal mark as decimal text with a dot; None for anything else.

    Blanks and apostrophes group by three, brackets make it negative, U+2212 is a minus. A number cell of a workbook is exact.
    """
    if isinstance(text, Number):
        return machine_decimal(text)
    bare = str(text).strip()
    negative = _NEGATIVE.fullmatch(bare)
    bare = (negative[1].strip() if negative else bare).replace("\u2212", "-")
    if _BLANKS.search(bare):
        if not _GROUPED.fullmatch(bare):
            return None
        bare = _BLANKS.sub("", bare)
    if not _SHAPES[mark].fullmatch(bare) or (negative and bare.startswith("-")):
        return None
    other = MARKS[1 - MARKS.index(mark)]
    digits = bare.replace(other, "").replace(mark, ".")
    return credible(f"-{digits}" if negative else digits)


def looks_like_one(text: Cell) -> bool:
    """Whether a cell is a figure with either decimal mark."""
    return any(read(text, mark) is not None for mark in MARKS)


def decide(cells: Iterable[Cell]) -> str:
    """The decimal mark of a file's figures. Raises Doubt (decimal_mark) when both fit and differ, or none fits all."""
    texts = [str(c).strip() for c in cells if not isinstance(c, Number) and looks_like_one(c)]
    fitting = [m for m in MARKS if all(read(t, m) is not None for t in texts)]
    if len(fitting) == 1:
        return fitting[0]
    differing = [t for t in texts if read(t, ",") != read(t, ".")]
    if not differing:
        return "."
    raise Doubt("decimal_mark", differing[0], MARKS)
