"""Stepped: a change told from one month to the next, which no two months together are: "rose 5 percent from August to September", "between the two"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.times.atoms import PeriodAtom
from briefing.ingest.extract.times.years import range_mark
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.reading import Reading

_BEHIND = 3
"""Tokens behind the months to the rate of their change: "from March to April by 3.4 percent", "de marzo a abril un 3,4%"."""


def month_to_month(r: Reading, atom: PeriodAtom, rates: Sequence[Rate]) -> list[PeriodAtom]:
    """Two months that follow each other as the one a change counts from and the one it is of; else the period as it is.

    Those from January on, and those told with a fiscal year, may be all that is known of their year.
    """
    if atom.whole or atom.fiscal or atom.first == 1 or atom.last != atom.first + 1 or atom.relation or atom.last_year:
        return [atom]
    between = r.ending("place.between", atom.i)
    led = between or r.ending("bind.from", atom.i)
    to = "bind.to" if between is None else "number.and"
    joint = next((k for k in range(atom.i + 1, atom.j) if r.hit(to, k) is not None), None)
    month = range_mark(r, joint, atom.j) if joint is not None else None
    if led is None or joint is None or month is None or not _changed(r, led.i, atom.j, rates):
        return [atom]
    return [replace(atom, j=joint, last=atom.first, named=True), replace(atom, i=month, first=atom.last, named=True)]


def _changed(r: Reading, i: int, j: int, rates: Sequence[Rate]) -> bool:
    """Whether the rate of a change is told right before token `i`, or right behind token `j` and with nothing but words between."""
    behind = (g.i for g in rates if 0 <= g.i - j <= _BEHIND)
    return any(0 <= i - g.j <= 1 for g in rates) or any(
        all(r.kind(k) == WORD and r.hit("move", k) is None for k in range(j, at)) for at in behind
    )
