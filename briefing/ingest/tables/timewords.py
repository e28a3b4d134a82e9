"""Time words: the periods and parts of years that headings name among other words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from briefing.core.period import Period
from briefing.ingest.tables.cells import Doubt
from briefing.ingest.tables.periods import NotAPeriod, month_number, read_period
from briefing.ingest.tables.wordlists import is_among, tokens, words

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WORD = re.compile(r"[^\s,;:()\[\]]+")
_ROMAN = re.compile(r"[ivx]+", re.IGNORECASE)
_RANGE = re.compile(
    r"([^\W\d_]{3,})\.?\s*(?:[-\u2010-\u2015]|\b(?:to|through|until|bis|à|a|al|tot|t/m|по|до)\b)\s*([^\W\d_]{3,})",
    re.IGNORECASE,
)
_COUNT = re.compile(r"(?<!\d)(\d{1,2})[ \u00a0-]?(?:months?|мес\w*|monate?n?|mois|mesi|meses|maanden)\b", re.IGNORECASE)


def period_in(text: str) -> Period | None:
    """The period that some words of a heading name; None where no year stands in it.

    Raises Doubt (period) where a year stands in it and what part of it is meant, or which of two, is not understood.
    """
    try:
        return read_period(text)
    except NotAPeriod:
        pass
    spaced = re.sub(r"(?<=[A-Za-z])(?=(?:19|20)\d\d(?!\d))", " ", text)
    years, count = set(_YEAR.findall(spaced)), _COUNT.search(spaced)
    if len(years) == 1 and count and 1 <= int(count[1]) <= 12:
        return Period.months_of(int(years.pop()), 1, int(count[1]))
    spans = [(m.start(), m.end()) for m in _WORD.finditer(spaced)]
    if not _YEAR.search(spaced):
        return None
    for length in range(len(spans), 0, -1):
        for start in range(len(spans) - length + 1):
            a, b = spans[start][0], spans[start + length - 1][1]
            try:
                found = read_period(spaced[a:b])
            except NotAPeriod:
                continue
            if _tells_of_time(f"{spaced[:a]} {spaced[b:]}"):
                raise Doubt("period", text)
            return found
    raise Doubt("period", text)


def _tells_of_time(rest: str) -> bool:
    """Whether words beside a period tell of another or of a part of it: "8 months", "I–VIII", a second year."""
    if _YEAR.search(rest):
        return True
    parts = words()["rows"]["parts"]
    return any(
        month_number(t) is not None or is_among(t, parts) or (len(t) > 1 and _ROMAN.fullmatch(t)) for t in tokens(rest)
    )


def period_above(texts: Sequence[Sequence[str]]) -> Period | None:
    """The one period that the rows above a table name, each the texts of its cells; None where none or several do.

    A row that tells when something was published, updated or extracted names no period.
    """
    found = set()
    for row in texts:
        if _is_dated(row):
            continue
        for text in row:
            try:
                period = period_in(text)
            except Doubt:
                continue
            if period is not None:
                found.add(period)
    return found.pop() if len(found) == 1 else None


def _is_dated(row: Sequence[str]) -> bool:
    """Whether a row tells when something was published, updated or extracted."""
    return any(is_among(t, words()["rows"]["dated"]) for text in row for t in tokens(text))


def months_above(texts: Iterable[Sequence[str]]) -> tuple[int, int] | None:
    """The part of a year, first and last month, to which the rows above a table limit its years; None for none.

    A single month is none: titles carry the month in which they were written. Raises Doubt (period) where several are
    named.
    """
    lines = (text for row in texts if not _is_dated(row) for text in row)
    found = {months: text for text in lines if (months := _months_in(text)) is not None}
    if len(found) > 1:
        raise Doubt("period", next(iter(found.values())))
    return next(iter(found), None)


def _months_in(text: str) -> tuple[int, int] | None:
    for first, last in _RANGE.findall(text):
        one, other = month_number(first), month_number(last)
        if one is not None and other is not None and one < other:
            return (one, other) if (one, other) != (1, 12) else None
    count = _COUNT.search(text)
    if count and 1 < int(count[1]) < 12:
        return 1, int(count[1])
    try:
        period = period_in(text)
    except Doubt:
        return None
    if period is None or period.first.year != period.last.year or period.is_full_year:
        return None
    months = period.first.month, period.last.month
    return months if months[0] < months[1] else None


def limited(period: Period, months: tuple[int, int] | None) -> Period:
    """A whole year cut to its months from first to last; any other period as it is."""
    return period if months is None or not period.is_full_year else Period.months_of(period.first.year, *months)


def cumulated(period: Period, texts: Iterable[str]) -> Period:
    """A month as the months from January to it, where the words above a table say that its figures add up."""
    if period.length != 1 or not any(is_among(t, words()["rows"]["cumulative"]) for x in texts for t in tokens(x)):
        return period
    return Period.months_of(period.first.year, 1, period.first.month)
