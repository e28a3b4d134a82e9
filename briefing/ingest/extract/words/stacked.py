"""Stacked cells: a table copied with each cell in a line of its own, its rows put together again."""

from __future__ import annotations

from dataclasses import replace

from briefing.ingest.extract.words.fold import NUMBER, WORD
from briefing.ingest.extract.words.reading import Reading, Sentence

_CELL, _COLUMNS = 10, 8
"""Tokens of the longest cell, and the most columns behind the first."""
_UNITS = ("scale", "currency", "percent")
_SIGNS = frozenset("+-–−.,;%()'\"*≈~")
_FLOWS = frozenset({"exports", "imports", "turnover", "both", "balance", "surplus", "deficit"})
_CLOSED = frozenset(".!?;…")


def join_stacked(reading: Reading) -> None:
    """Make one line of a label and the numbers in the lines below it: "Exports" over "190 million euros".

    The labels and numbers must take turns, in the same measure from row to row; numbers that may as well belong to the label
    below them are left alone.
    """
    sentences = reading.sentences
    counts = [_is_count(reading, s) for s in sentences]
    if not any(counts):
        return
    joined: list[Sentence] = []
    n = 0
    while n < len(sentences):
        rows = _rows(reading, n, counts)
        if not rows:
            joined.append(sentences[n])
            n += 1
            continue
        width = rows[0][1] - rows[0][0] - 1
        head = _head(reading, n, len(joined), width) if width > 1 or len(rows) > 1 else 0
        if head:
            cells = joined[-head:]
            del joined[-head:]
            joined.append(_line(reading, cells))
        joined += [_line(reading, sentences[a:b]) for a, b in rows]
        n = rows[-1][1]
    reading.part(joined)


def _rows(reading: Reading, n: int, counts: list[bool]) -> list[tuple[int, int]]:
    """The rows that begin with sentence `n`, each a label and the numbers below it; empty where none do."""
    sentences = reading.sentences
    if counts[n] or (n and counts[n - 1]) or not _is_label(reading, sentences[n]):
        return []
    rows: list[tuple[int, int]] = []
    width = 0
    while n < len(sentences) and not counts[n] and _is_label(reading, sentences[n]):
        end = n + 1
        while end < len(sentences) and counts[end]:
            end += 1
        width = width or end - n - 1
        if not 0 < end - n - 1 == width <= _COLUMNS:
            break
        rows.append((n, end))
        n = end
    if not rows or (width > 1 and len(rows) == 1):
        return []
    after = sentences[n] if n < len(sentences) and not counts[min(n + 1, len(sentences) - 1)] else None
    if after is not None and _opens_row(reading, after) and _is_label(reading, after):
        # "190 million euros" over "Exports", "98 million euros" over "Imports"
        return []
    return rows if any(_opens_row(reading, sentences[a]) for a, _ in rows) else []


def _head(reading: Reading, n: int, known: int, width: int) -> int:
    """How many of the lines right before row `n` are the heads of its columns: "Country", "Exports", "Imports"; 0 if none."""
    if width > min(n, known):
        return 0
    heads = reading.sentences[n - width : n]
    if not all(_is_label(reading, s) and reading.word(s.hi - 1) != ":" for s in heads):
        return 0
    if not any(_tells_flow(reading, s) or _is_year(reading.word(s.hi - 1)) for s in heads):
        return 0
    corner = reading.sentences[n - width - 1] if width < min(n, known) else None
    plain = corner is not None and _is_label(reading, corner) and not _tells_flow(reading, corner)
    return width + (corner is not None and plain and corner.hi - corner.lo <= _CORNER)


_CORNER = 4
"""Tokens of the longest cell over the labels of the rows: "Country", "in million euros"."""


def _line(reading: Reading, cells: list[Sentence]) -> Sentence:
    """The cells of a row as one line."""
    first, last = cells[0], cells[-1]
    if len(cells) > 2:  # noqa: PLR2004 - a label and its one number are no columns
        reading.cells[first.lo] = [s.lo for s in cells[1:]]
    return replace(first, hi=last.hi)


def _alone(reading: Reading, sentence: Sentence) -> bool:
    """Whether a short sentence has a line of its own and is no row that is set in columns."""
    lo, hi = sentence.lo, sentence.hi
    if hi - lo > _CELL or sentence.head or lo in reading.cells:
        return False
    opens = lo == 0 or "\n" in reading.gap(lo)
    if not opens and reading.word(lo - 1) == "." and reading.kind(lo - 2) == NUMBER:
        # "1. Greece", cut in two at its stop
        opens = len(reading.word(lo - 2)) <= _RANK and (lo == _RANK or "\n" in reading.gap(lo - 2))
    return opens and (hi >= len(reading.tokens) or "\n" in reading.gap(hi))


def _is_count(reading: Reading, sentence: Sentence) -> bool:
    """Whether a line is a number with its unit and no more: "190 million euros", "€1.2bn", "+4.5 %", "182.1"."""
    lo, hi = sentence.lo, sentence.hi
    if hi - lo > _CELL or not _alone(reading, sentence):
        return False
    units = reading.each(_UNITS, lo, hi)
    told = {k for h in units for k in range(h.i, h.j)}
    numbers = [k for k in range(lo, hi) if reading.kind(k) == NUMBER]
    if not numbers or (not units and hi - lo > _BARE) or numbers[0] > lo + _BEFORE:
        return False
    if not units and (_is_year(reading.word(numbers[0])) or not _one_number(reading, numbers)):
        # "2024", "2023 2024 2025" head columns, "2024 43 13 30" is a row.
        return False
    return all(
        k in told or reading.kind(k) == NUMBER or reading.word(k) in _SIGNS or reading.is_link(k) for k in range(lo, hi)
    )


def _one_number(reading: Reading, numbers: list[int]) -> bool:
    """Whether the digits of a line are the groups of one number: "13 905,2"."""
    groups = (reading.word(k).partition(",")[0].partition(".")[0] for k in numbers[1:])
    return all(len(group) == _GROUP for group in groups)


_GROUP = 3
"""Digits of a group of a number."""
_BARE, _BEFORE = 4, 3
"""Tokens of the longest number without a unit, and the most before a number: "EUR -", "US $"."""


def _is_label(reading: Reading, sentence: Sentence) -> bool:
    """Whether a line may be a label: a few words, or years, no more numbers and no full stop."""
    if not _alone(reading, sentence) or reading.word(sentence.hi - 1) in _CLOSED:
        return False
    lo = sentence.lo
    ranked = reading.kind(lo) == NUMBER and len(reading.word(lo)) <= _RANK and reading.word(lo + 1) in (".", ")")
    cells = range(lo + 2 * ranked, sentence.hi)
    words = [k for k in cells if reading.kind(k) == WORD]
    numbers = [k for k in cells if reading.kind(k) == NUMBER]
    return bool(words or numbers) and all(_is_year(reading.word(k)) for k in numbers)


_RANK = 2
"""Digits of the highest rank that may lead a label: "1. Greece"."""


def _is_year(word: str) -> bool:
    return len(word) == 4 and word[:2] in ("19", "20") and word.isdigit()  # noqa: PLR2004


def _tells_flow(reading: Reading, sentence: Sentence) -> bool:
    """Whether a line opens with a flow: "Exports (2023)", "Balance"."""
    cue = reading.hit("cue", sentence.lo)
    return (cue is not None and cue.category in _FLOWS) or reading.hit("table.balance", sentence.lo) is not None


def _opens_row(reading: Reading, sentence: Sentence) -> bool:
    """Whether a line opens with a flow, a country, goods or a year: "Exports (2023)", "- Copper", "2023"."""
    first = range(sentence.lo, min(sentence.lo + 3, sentence.hi))
    at = next((k for k in first if reading.kind(k) == WORD or _is_year(reading.word(k))), sentence.lo)
    hits = (reading.hit(slot, at) for slot in ("country", "product"))
    named = any(h is not None and h.category == "name" for h in hits) or _is_year(reading.word(at))
    return named or _tells_flow(reading, sentence)
