"""Glyphs: text made fit for the page's fonts; what they lack is replaced by a box and counted."""

from __future__ import annotations

import re
import struct
import unicodedata
from functools import lru_cache

from briefing import resource

SANS = "SourceSans3-Regular.ttf"
FILES = ("SourceSerif4-Regular.ttf", SANS, "BriefingSigns.ttf")
BOX = "\u25a1"
ZERO_WIDTH_SPACE = "\u200b"
SOFT_HYPHEN = "\u00ad"
LONGEST = 30
"""Words longer than this may be broken ..."""
EVERY = 12
"""... after every so many letters."""

_LONG_WORD = re.compile(rf"\S{{{LONGEST + 1},}}")
_SPACE = re.compile(r"[ \t\r\n\f\v\u2028\u2029]+")


@lru_cache
def covered() -> frozenset[int]:
    """The code points that the page's fonts have between them."""
    points: set[int] = {ord(ZERO_WIDTH_SPACE), ord(SOFT_HYPHEN), 0x2011}
    for name in FILES:
        points |= set(_glyphs(_font(name)))
    return frozenset(points)


def advance(text: str, size: float) -> float:
    """The width of a text set in the page's sans-serif, in the unit of `size`; kerning left out."""
    font = _font(SANS)
    (units,) = struct.unpack_from(">H", font, _table(font, b"head") + 18)
    (count,) = struct.unpack_from(">H", font, _table(font, b"hhea") + 34)
    at, glyphs = _table(font, b"hmtx"), _glyphs(font)
    widths = (struct.unpack_from(">H", font, at + 4 * min(glyphs.get(ord(c), 0), count - 1)) for c in text)
    return float(sum(width for (width,) in widths) * size / units)


@lru_cache
def _font(name: str) -> bytes:
    return resource.path("fonts", name).read_bytes()


def _table(font: bytes, wanted: bytes) -> int:
    """Where a table of a TrueType font starts. Raises ValueError when there is none (OpenType specification)."""
    (tables,) = struct.unpack_from(">H", font, 4)
    for at in range(12, 12 + tables * 16, 16):
        tag, _, offset, _ = struct.unpack_from(">4sIII", font, at)
        if tag == wanted:
            return int(offset)
    raise ValueError(f"a font without a {wanted.decode()} table")


@lru_cache
def _glyphs(font: bytes) -> dict[int, int]:
    """The glyph of each character, from the font's cmap (formats 4 and 12)."""
    offset = _table(font, b"cmap")
    glyphs: dict[int, int] = {}
    (count,) = struct.unpack_from(">H", font, offset + 2)
    for n in range(count):
        (start,) = struct.unpack_from(">I", font, offset + 4 + n * 8 + 4)
        (form,) = struct.unpack_from(">H", font, offset + start)
        if form == 4:
            glyphs |= _segments(font, offset + start)
        elif form == 12:
            (groups,) = struct.unpack_from(">I", font, offset + start + 12)
            for g in range(groups):
                first, last, glyph = struct.unpack_from(">III", font, offset + start + 16 + g * 12)
                glyphs |= {p: glyph + p - first for p in range(first, last + 1)}
    return glyphs


def _segments(font: bytes, at: int) -> dict[int, int]:
    (doubled,) = struct.unpack_from(">H", font, at + 6)
    count = doubled // 2
    ends = struct.unpack_from(f">{count}H", font, at + 14)
    starts = struct.unpack_from(f">{count}H", font, at + 16 + doubled)
    deltas = struct.unpack_from(f">{count}H", font, at + 16 + 2 * doubled)
    ranges_at = at + 16 + 3 * doubled
    ranges = struct.unpack_from(f">{count}H", font, ranges_at)
    glyphs = {}
    for n, (first, last, delta, offset) in enumerate(zip(starts, ends, deltas, ranges, strict=True)):
        for point in range(first, min(last, 0xFFFE) + 1):
            glyph = point
            if offset:
                (glyph,) = struct.unpack_from(">H", font, ranges_at + 2 * n + offset + 2 * (point - first))
                if glyph == 0:
                    continue
            if (glyph + delta) & 0xFFFF:
                glyphs[point] = (glyph + delta) & 0xFFFF
    return glyphs


class Sanitiser:
    """Cleans every string that goes on one page and counts what its fonts could not print."""

    def __init__(self) -> None:
        self.replaced = 0

    def text(self, raw: str) -> str:
        """One line of text, composed (NFC), without control, bidirectional and invisible characters.

        Long words get places to break. Characters without a glyph become a box.
        """
        line = _SPACE.sub(" ", unicodedata.normalize("NFC", _without_surrogates(raw)))
        printed = [_printed(c) for c in line]
        self.replaced += printed.count(None)
        kept = "".join(BOX if c is None else c for c in printed)
        return _LONG_WORD.sub(_breakable, kept).strip(" ")


_ALLOWED = (ZERO_WIDTH_SPACE, SOFT_HYPHEN)


@lru_cache(maxsize=8192)
def _printed(character: str) -> str | None:
    """What is printed for a character; None where no font has it."""
    point, category = ord(character), unicodedata.category(character)
    if point in covered() and category not in ("Cc", "Cs"):
        return character if category != "Cf" or character in _ALLOWED else ""
    # Controls, bidirectional overrides, joiners and variation selectors print nothing by design.
    if category in ("Cc", "Cf") or 0xFE00 <= point <= 0xFE0F:
        return ""
    return " " if category == "Zs" else None


def _without_surrogates(text: str) -> str:
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _breakable(found: re.Match[str]) -> str:
    word = found.group()
    return ZERO_WIDTH_SPACE.join(word[i : i + EVERY] for i in range(0, len(word), EVERY))
