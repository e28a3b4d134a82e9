"""Fractions: the part of one that print sets behind a whole number, or in place of one: "3½", "3 1/2", "2 с половиной"."""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from typing import NamedTuple

from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.reading import Reading


class Fraction(NamedTuple):
    """A part of one that decimals can tell, and where it ends."""

    value: Decimal
    j: int


_HALF = Decimal("0.5")
_PARTS = ("2", "4", "5", "8", "10")
"""Denominators that print sets with a stroke and decimals can tell."""


def fraction_behind(r: Reading, j: int, hi: int) -> Fraction | None:
    """The fraction that ends the number whose digits end at token `j`: "½", "1/2", "and a half"; of a third none."""
    if j >= hi:
        return None
    half = r.hit("number.and_half", j)
    if half is not None:
        return Fraction(_HALF, half.j) if half.j <= hi else None
    return fraction_at(r, j, hi)


def fraction_at(r: Reading, i: int, hi: int) -> Fraction | None:
    """The fraction printed in figures at token `i`: "½", "3/4"."""
    word = r.word(i)
    if len(word) == 1 and not word.isascii() and unicodedata.category(word) == "No":
        value = Decimal(str(unicodedata.numeric(word)))
        # Of ¾ the decimals end, of ⅓ they do not; ² is no part of one.
        return Fraction(value, i + 1) if value < 1 and (value * 8) % 1 == 0 else None
    end = i + 3
    stroked = end <= hi and r.word(i + 1) in ("/", "⁄") and r.glued(i + 1) and r.glued(i + 2)
    if not stroked or r.kind(i) != NUMBER or not word.isdigit() or r.word(i + 2) not in _PARTS:
        return None
    value = Decimal(word) / Decimal(r.word(i + 2))
    return Fraction(value, end) if 0 < value < 1 else None
