"""Noted: the time that a note gives for all figures of an article that tell none: "All amounts are for 2023"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.core.article import Certainty
from briefing.core.fact import FigureStatus
from briefing.ingest.extract.figures.growing import period_notes
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.scope.spanning import counted_years
from briefing.ingest.extract.sides.resolution import Timed, resolve
from briefing.ingest.extract.sums.clauses import FLOWS
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.reading import Sentence

_NEAR, _TOLD = 3, 12
"""Tokens between "are for" and the time, and from "the data, published by the customs service," to there."""


def time_by_note(context: Context, drafts: Sequence[Draft]) -> None:
    """Give observed amounts without a time the one that notes give for all: one time, and the same in every note."""
    r = context.r
    untimed = [
        d for d in drafts
        if d.figure.period is None and d.figure.amount is not None and d.figure.status is FigureStatus.OBSERVED
        and not _of_no_one_time(d)
    ]  # fmt: skip
    if not untimed:
        return
    if (told := noted(context)) is None:
        return
    for draft in untimed:
        draft.figure = replace(draft.figure, period=told.period, flags=(*draft.figure.flags, "carried_over"))
        draft.reasons = ["period_noted" if reason == "no_period" else reason for reason in draft.reasons]
        draft.notes += period_notes(r, told)


def noted(context: Context) -> Timed | None:
    """The one time that the notes of an article give for its figures."""
    r = context.r
    if not r.hits.get("time.figures"):
        return None
    notes = [timed for s in r.sentences if (timed := _noted(context, s)) is not None]
    if len({timed.period for timed in notes}) != 1:
        return None
    return replace(notes[0], certainty=Certainty.INFERRED, reason="period_noted")


def _of_no_one_time(draft: Draft) -> bool:
    """Whether a sentence tells of another time than a note can give: "some 60 million a year", "in the 2000s", "over five years"."""
    r, c = draft.c.r, draft.c
    annual = r.any(("bind.annual",), c.sentence.lo, c.sentence.hi)
    return annual or bool(c.periods) or next(counted_years(c), None) is not None


def _noted(context: Context, sentence: Sentence) -> Timed | None:
    """The time of a sentence that says nothing but of what time the figures are."""
    r, lo, hi = context.r, sentence.lo, sentence.hi
    figures = r.within("time.figures", lo, hi)
    flows = any(h.category in FLOWS for h in r.within("cue", lo, hi))
    if not figures or flows or r.any(("scale", "currency", "percent"), lo, hi):
        return None
    _, periods = dates_and_periods(r, lo, hi)
    if len(periods) != 1 or periods[0].relation:
        return None
    atom = periods[0]
    verbs = [h for h in r.within("time.noted", lo, hi) if any(0 <= h.i - f.j <= _TOLD for f in figures)]
    told = any(0 <= atom.i - h.j <= _NEAR for h in verbs)
    # "Figures for 2022.", "Zahlen von 2022.", "Данные за 2022 год."
    known = {k for i, j in ((atom.i, atom.j), *((h.i, h.j) for h in figures)) for k in range(i, j)}
    rest = [k for k in range(lo, hi) if k not in known and r.kind(k) == WORD and not r.is_link(k)]
    told = told or not sentence.head and all(r.hit("small.every", k) is not None for k in rest)
    return resolve(atom, context.memory, None) if told else None
