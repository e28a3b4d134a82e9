"""Bare years: a year by its number alone, a range of them, a decade, or a year of another calendar: "2023/24", "the 1990s", "1402"."""

from __future__ import annotations

from briefing.ingest.extract.times.atoms import RUNNING, PeriodAtom
from briefing.ingest.extract.times.years import DECADE, year_at, year_end
from briefing.ingest.extract.words.fold import NUMBER, WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def bare_year(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """2024; 2023-2024; 2023/24 and any year beside "fiscal year" as a fiscal one."""
    year = year_at(r, i)
    if year is None:
        return _short_years(r, i, hi) or _iranian_year(r, i)
    if (decade := _decade(r, i, year, hi)) is not None:
        return decade
    fiscal_before = _mark_before(r, i)
    start = fiscal_before.i if fiscal_before else i
    j, last_year, season = i + 1, None, False
    # "per il periodo 2017 - 2018"
    apart = r.word(j) == "-" and not r.glued(j) and year_at(r, j + 1) is not None if j + 1 < hi else False
    if j < hi and (apart or r.gap(j) == "-" or (r.word(j) == "/" and r.glued(j))):
        second = j if r.gap(j) == "-" else j + 1
        if second < hi and r.kind(second) == NUMBER and r.word(second).isdigit():
            word = r.word(second)
            later = int(word) if len(word) == 4 else year // 100 * 100 + int(word) if len(word) == 2 else 0
            if year < later <= year + 10:
                # "2023-24" is one year over the turn of two.
                season = len(word) == 2 and later == year + 1
                last_year, j = later, second + 1
    whose = r.hit("country", j) if j < hi else None
    after = whose.j if whose is not None else j
    fiscal_after = r.hit("time.fiscal", after) if after < hi else None
    if fiscal_before is not None or fiscal_after is not None or season:
        end = fiscal_after.j if fiscal_after else j
        closing = last_year is None and fiscal_before is not None and fiscal_before.value == _CLOSING
        return PeriodAtom(start, end, year=year, last_year=last_year, fiscal=True, closing=closing)
    if last_year is None and _parts_a_phrase(r, i, j, hi):
        return PeriodAtom(start, j + 1, year=year, relation="same", whole=False)
    return PeriodAtom(start, year_end(r, j - 1, hi), year=year, last_year=last_year, entire=is_entire(r, start))


def _iranian_year(r: Reading, i: int) -> PeriodAtom | None:
    """A year as Iran counts it, by its own calendar: "the Iranian year 1399" began in March 2020."""
    mark = r.ending("time.fiscal", i)
    named = mark is not None and any(h.value == "IR" for h in r.within("country", mark.i, mark.j))
    year = int(r.word(i)) if named and r.word(i).isdigit() else 0
    if mark is None or not _OF_IRAN[0] <= year <= _OF_IRAN[1]:
        return None
    begun = year + _TO_IRAN
    return PeriodAtom(mark.i, i + 1, year=begun, last_year=begun + 1, fiscal=True)


_OF_IRAN, _TO_IRAN = (1370, 1430), 621
"""Years of that calendar in which figures are told, and what they lag behind ours."""


def _decade(r: Reading, i: int, year: int, hi: int) -> PeriodAtom | None:
    """A decade told by its first year, of which no one year is meant: "in the 2000s", "negli anni 2000", "в 2000-х годах"."""
    if year % DECADE:
        return None
    behind = r.word(i + 1) if i + 1 < hi else ""
    ended = i + 1 < hi and r.hit("small.decade", i + 1) is not None
    marked = ended and (r.glued(i + 1) or r.gap(i + 1) == "-")
    more = (
        r.gap(i + 1) == "-"
        or r.hit("number.and", i + 1) is not None
        or behind in (",", "/")
        and r.kind(i + 2) == NUMBER
    )
    named = i > 0 and r.hit("small.years", i - 1) is not None and not more
    if not (marked or named):
        return None
    unit = r.hit("time.year_unit", i + 2) if marked and i + 2 < hi else None
    end = unit.j if unit is not None else i + 1 + marked
    return PeriodAtom(i, end, year=year, last_year=year + DECADE - 1, relation=RUNNING)


def is_entire(r: Reading, i: int) -> bool:
    """Whether the year at token `i` is told as all of it: "en todo 2021", "sur l'ensemble de l'année 2021"."""
    for _ in range(3):
        if r.ending("time.entire", i) is not None:
            return True
        unit = r.ending("time.year_unit", i)
        if unit is None and not (r.is_link(i - 1) or r.word(i - 1) == "'"):
            return False
        i = unit.i if unit is not None else i - 1
    return False


def _parts_a_phrase(r: Reading, i: int, j: int, hi: int) -> bool:
    """Whether a year stands inside the words for the same months of another: "the similar 2017 period"."""
    if i < 1 or j >= hi or r.is_link(i - 1) or r.kind(i - 1) != WORD or r.kind(j) != WORD:
        return False
    return any(
        slot == "year" and category == "same"
        for slot, category, _ in r.lexicon.meanings(f"{r.word(i - 1)} {r.word(j)}")
    )


_CLOSING = "closing"
"""The value of a mark of fiscal years behind which one number is that of the year's end: "FY24"."""
_CENTURY = 2000


def _mark_before(r: Reading, i: int) -> Hit | None:
    """The mark of a fiscal year right before token `i`, perhaps with an apostrophe: "FY 16", "FY '15"."""
    whose = r.ending("country", i)
    # "L'exercice indien 2017-2018"
    return r.ending("time.fiscal", i - 1 if r.word(i - 1) == "'" else whose.i if whose is not None else i)


def _short_years(r: Reading, i: int, hi: int) -> PeriodAtom | None:
    """A fiscal year by two digits: "FY24", "FY 23-24", "the 22/23 fiscal year"."""
    word = r.word(i)
    if len(word) != 2 or not word.isdigit():
        return None
    mark, j = _mark_before(r, i), i + 1
    second = j if r.gap(j) == "-" else j + 1 if j < hi and r.word(j) == "/" and r.glued(j) else hi
    later = r.word(second) if second < hi else ""
    if later.isdigit() and len(later) == 2 and int(later) == int(word) + 1:
        after = r.hit("time.fiscal", second + 1) if second + 1 < hi else None
        if mark is None and after is None:
            return None
        year, end = _CENTURY + int(word), after.j if after is not None else second + 1
        return PeriodAtom(mark.i if mark is not None else i, end, year=year, last_year=year + 1, fiscal=True)
    if mark is None or mark.value != _CLOSING or r.at(("scale", "percent"), j):
        return None
    return PeriodAtom(mark.i, j, year=_CENTURY + int(word), fiscal=True, closing=True)
