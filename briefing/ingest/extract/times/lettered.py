"""Lettered: quarters and halves told by a letter and a number: "Q4 2024", "4Q23", "H1", "T3 2024"."""

from __future__ import annotations

from briefing.ingest.extract.times.atoms import PeriodAtom
from briefing.ingest.extract.times.relations import with_year
from briefing.ingest.extract.times.years import range_mark
from briefing.ingest.extract.words.reading import Reading


def short_part(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """Q4 2024, 4Q 2024, H1 2024, T3 2024, S1, Q1-Q3 2024."""
    for slot, parts in (("time.quarter_letter", 4), ("time.half_letter", 2)):
        number, length = _lettered(r, i, slot, hi), 12 // parts
        if not 1 <= number <= parts:
            continue
        start = range_mark(r, i + 2, hi)
        last = _lettered(r, start, slot, hi) if start is not None else 0
        if start is not None and number < last <= parts:
            return with_year(r, i, start + 2, hi, (number - 1) * length + 1, last * length)
        if (told := _short_year(r, i + 2, hi)) is not None:
            year = _CENTURY + int(r.word(told - 1))
            return PeriodAtom(i, told, (number - 1) * length + 1, number * length, year, whole=False)
        return with_year(r, i, i + 2, hi, (number - 1) * length + 1, number * length)
    return None


_CENTURY = 2000
"""What two digits of a year are counted from."""


def _short_year(r: Reading, i: int, hi: int) -> int | None:
    """Where the two digits of a year end that stand against a part of one: "1Q23", "Q1'23", "Q1-23"; else None."""
    told = i < hi and r.gap(i) in _AGAINST and len(r.word(i)) == 2 and r.word(i).isdecimal()
    counted = i + 1 < hi and r.at(("scale", "percent", "currency"), i + 1)
    return i + 1 if told and not counted else None


_AGAINST = ("", "'", " '", "-")
"""What may stand between a part of a year and two digits of its year."""


def _lettered(r: Reading, i: int, slot: str, hi: int) -> int:
    """The number of a part of a year written with its letter at token `i`, either way round; else 0."""
    if i + 1 >= hi or not r.glued(i + 1):
        return 0
    for letter, figure in ((i, i + 1), (i + 1, i)):
        if r.hit(slot, letter) and r.capital(letter) and r.word(figure) in ("1", "2", "3", "4"):
            return int(r.word(figure))
    return 0
