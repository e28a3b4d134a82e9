"""Supposing: the day that the figures of a text without a date count from, by the years that it writes itself."""

from __future__ import annotations

import datetime as dt

from briefing.ingest.extract.times.atoms import PeriodAtom
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.reading import Reading, Sentence

_AHEAD = ("status.target", "status.forecast")
"""What a sentence says whose years may lie ahead: "to reach 5 billion by 2030"."""
_LED = 4
"""Tokens between a word of comparing and the month that is compared with: "against the surplus of | October 2013"."""


def supposed_day(r: Reading) -> dt.date | None:
    """The last day of the year that an undated text tells of; None where it does not let one know.

    "In October, against the same month of 2013" is told of 2014, "in the first half of 2020" of 2020; a text that writes the year 2018 and
    speaks of "last year" besides, of 2019.
    """
    atoms = [(s, p) for s in r.sentences if not r.any(_AHEAD, s.lo, s.hi) for p in dates_and_periods(r, s.lo, s.hi)[1]]
    plain = [(s, p, p.last_year or p.year) for s, p in atoms if p.year is not None and not p.fiscal]
    like = [year + 1 for _, p, year in plain if year and p.relation == "same"]
    told = [(s, p, year) for s, p, year in plain if year and not p.relation and not p.whole]
    # "Against October 2013 [...] (they were 3 million in October 2013)": what figures are compared with is that wherever it is told.
    then = {(p.first, p.last, year) for s, p, year in told if _compared(r, s, p)}
    parts = [(year, (p.first, p.last, year) in then) for _, p, year in told]
    # What is only compared with counts where nothing else tells the year.
    years = [*like, *(year for year, compared in parts if not compared)] or [year + 1 for year, _ in parts]
    whole = [year for _, p, year in plain if year and not p.relation and p.whole]
    if not years and any(p.relation == "last" and p.whole and not p.fiscal for _, p in atoms):
        years = [year + 1 for year in whole]
    # "The treaty was ratified in June 2011. Exports reached 402 million in 2023": a month of long ago tells nothing.
    return dt.date(max(years), 12, 31) if years and max(years) >= max(whole, default=0) else None


def _compared(r: Reading, sentence: Sentence, atom: PeriodAtom) -> bool:
    return any(r.ending("bind.compare", k) is not None for k in range(max(sentence.lo, atom.i - _LED), atom.i + 1))
