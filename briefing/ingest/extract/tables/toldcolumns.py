"""Columns told in words: a line that says what the numbers of the rows below it are, in which order."""

from __future__ import annotations

from bisect import bisect_left

from briefing.core.fact import Flow
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.tables.headings import Column
from briefing.ingest.extract.tables.units import unit_of
from briefing.ingest.extract.times.atoms import PeriodAtom
from briefing.ingest.extract.words.fold import NUMBER, WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_OWN = (Flow.EXPORTS, Flow.IMPORTS, Flow.BALANCE)


def told_columns(c: Clauses) -> list[Column]:
    """The columns of the rows right below a line that tells them in words; empty unless the first row has as many numbers.

    "Ausfuhr 2022, Ausfuhr 2023, Einfuhr 2022, Einfuhr 2023 (Mio. Euro)"; "Exports and imports in 2022 and 2023, in million
    euros": of times that flows share, each flow tells all of its own first. "Exports by country, 2023 (million euros, change on
    the year)": the change is a column behind the amounts. The caller knows a unit.
    """
    if c.sums or c.bare or c.rates:
        return []
    told = [q for q in c.cues if FLOWS.get(q.category) in _OWN]
    count = _numbers_below(c) if told or len(c.periods) > 1 else 0
    told = told if count > 1 else []
    if not told:
        return _times_alone(c, count)
    marks = sorted([*((q.i, q, None) for q in told), *((p.i, None, p) for p in c.periods)], key=lambda m: m[0])
    for columns in (_with_change(c, told), _each_its_own(marks), _shared(told, list(c.periods))):
        if (
            len(columns) == count
            and len({(k.cue and k.cue.category, k.atom and (k.atom.year, k.atom.months)) for k in columns}) == count
        ):
            return columns
    return []


def _times_alone(c: Clauses, count: int) -> list[Column]:
    """The columns of a line that names a unit and times, over rows that say of which flow they are: "(M EUR, 2017 / 2016)"."""
    short = c.sentence.hi - c.sentence.lo <= _LONGEST and c.r.word(c.sentence.hi - 1) != "."
    fits = count > 1 and len(c.periods) == count and all(p.year is not None for p in c.periods)
    plain = short and fits and all(FLOWS.get(q.category) is Flow.TURNOVER for q in c.cues)
    return [Column(atom=p) for p in c.periods] if plain and unit_of(c) is not None else []


def _each_its_own(marks: list[tuple[int, Hit | None, PeriodAtom | None]]) -> list[Column]:
    """The columns of flows behind each of which its own times stand."""
    columns: list[Column] = []
    cue: Hit | None = None
    for _, told, atom in marks:
        if told is not None:
            cue = told
        elif cue is not None and atom is not None:
            columns.append(Column(cue, atom))
    return columns


def _shared(told: list[Hit], times: list[PeriodAtom]) -> list[Column]:
    """The columns of flows that share their times, or are of one time that the rows are of."""
    if len(times) < 2:
        return [Column(q, None) for q in told]
    return [Column(q, atom) for q in told for atom in times]


def _with_change(c: Clauses, told: list[Hit]) -> list[Column]:
    """The columns of one flow, of each of its times, and of how it has changed: what it has changed on is no time of its own."""
    lo, hi = c.sentence.lo, c.sentence.hi
    change = next((h for h in c.r.within("table.change", told[0].j, hi) if c.group_of(h.i)), None)
    # "Die Ausfuhren gingen 2023 vor allem in folgende Länder (Mio. Euro, Veränderung gegenüber 2022)"
    if change is None or len({FLOWS[q.category] for q in told}) != 1 or c.r.within("table.other", lo, hi):
        return []
    columns = [Column(told[0], p) for p in c.periods if p.j <= change.i] or [Column(told[0])]
    return [*columns, Column(change=True)]


def _numbers_below(c: Clauses) -> int:
    """How many numbers the line right below has, if it is a row: a label, and nothing but numbers behind it."""
    r = c.r
    at = bisect_left(r.sentences, c.sentence.hi, key=lambda s: s.lo)
    at += at + 1 < len(r.sentences) and _is_rank(r, r.sentences[at])
    below = r.sentences[at] if at < len(r.sentences) else None
    if below is None or (below.block == c.sentence.block and "\n" not in r.gap(below.lo)):
        return 0
    return _row(r, below)


def _row(r: Reading, line: Sentence) -> int:
    # "1. Germany 212.3": its rank is no cell of a row.
    lo = line.lo + (_RANKED if _opens_with_rank(r, line) else 0)
    first = next((k for k in range(lo, line.hi) if r.kind(k) == NUMBER), None)
    if first is None or not 0 < first - lo <= _LABEL or line.hi - line.lo > _LONGEST:
        return 0
    words = any(r.kind(k) == WORD for k in range(first, line.hi))
    label = any(r.kind(k) == WORD for k in range(lo, first))
    groups = sum(r.kind(k) == NUMBER and not _goes_on(r, k) or r.apart(k) for k in range(first, line.hi))
    return groups if label and not words else 0


def _opens_with_rank(r: Reading, line: Sentence) -> bool:
    """Whether a line opens with its rank: "1.", "2)"."""
    lo = line.lo
    return lo + 1 < line.hi and r.kind(lo) == NUMBER and len(r.word(lo)) <= _RANK and r.word(lo + 1) in _BEHIND_RANK


def _is_rank(r: Reading, line: Sentence) -> bool:
    """Whether a line is a rank and no more, which its stop has parted from its row."""
    return line.hi - line.lo == _RANKED and _opens_with_rank(r, line)


def _goes_on(r: Reading, k: int) -> bool:
    """Whether digits may be a group of the number before them: "13 | 905,2", not "41 | 43"."""
    if r.kind(k - 1) != NUMBER or not r.lexicon.space_groups or not r.word(k - 1).isdigit():
        return False
    return len(r.word(k).partition(",")[0].partition(".")[0]) == _GROUP


_GROUP = 3
"""Digits of a group of a number."""


_BEHIND_RANK = (".", ")")
_RANK, _RANKED = 2, 2
"""Digits of the highest rank of a row, and its tokens with the sign behind it."""
_LABEL = 8
"""Tokens of the longest label of a row."""
_LONGEST = 30
"""Tokens of the longest row."""
