"""Missed: a goal told as missed or met, with no time of its own, is of the time of what was reached."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.core.fact import FigureStatus, Flow
from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.times.atoms import BACKWARD

_BEYOND = 2
"""How many times what was reached a goal is that was missed, or it that."""


def of_goals_missed(drafts: Sequence[Draft]) -> None:
    """Give goals that were missed or met the time of what their flow had come to: "Exports were 38 billion. The goal of 41 was missed"."""
    reached: dict[Flow | None, Draft] = {}
    for draft in drafts:
        if (beside := _measured_by(draft, drafts)) is not None:
            draft.figure = replace(draft.figure, period=beside.figure.period)
        figure = draft.figure
        if figure.amount is None:
            continue
        if figure.status is FigureStatus.OBSERVED:
            reached[figure.flow] = draft
            continue
        told = reached.get(figure.flow)
        open_goal = figure.status is FigureStatus.TARGET and figure.period is None
        if told is None or told.figure.amount is None or not open_goal or not _missed(draft):
            continue
        if told.figure.amount.currency == figure.amount.currency and _near(draft, told):
            draft.figure = replace(figure, period=told.figure.period)


def _measured_by(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """What a goal is set against in its sentence, where it was taken for the year before: "came to 622 million, below the target of 1 billion"."""
    goal = draft.figure
    if goal.status is not FigureStatus.TARGET or goal.amount is None or goal.period is None:
        return None
    if any(p.relation in BACKWARD or p.year == goal.period.first.year for p in draft.c.periods):
        return None
    return next(
        (
            d for d in drafts
            if d.c is draft.c and d.figure.flow is goal.flow and d.figure.status is FigureStatus.OBSERVED
            and d.figure.period is not None and d.figure.period.shifted(-1) == goal.period
        ),
        None,
    )  # fmt: skip


def _missed(draft: Draft) -> bool:
    """Whether the sentence of a goal says that it was missed or met."""
    return draft.c.r.any(("status.missed",), draft.j, draft.c.sentence.hi)


def _near(draft: Draft, told: Draft) -> bool:
    """Whether a goal is of the size of what was reached."""
    goal, reached = draft.figure.amount, told.figure.amount
    if goal is None or reached is None:
        return False
    return max(goal.value, reached.value) <= _BEYOND * min(goal.value, reached.value)
