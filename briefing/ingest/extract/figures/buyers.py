"""Buyers: to whom further parts of the exports told before went, by who "took" them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.core.fact import Flow
from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.sides.side import Stated


def of_takers(drafts: Sequence[Draft]) -> None:
    """Turn what somebody "took", of nobody that is said, into the exports that were told before, to him."""
    for before, draft in zip(drafts, drafts[1:], strict=False):
        taker, known = draft.stated.reporter, before.stated.reporter
        if not _took(draft) or taker is None or draft.stated.partner is not None:
            continue
        near = draft.c.sentence.block - before.c.sentence.block <= 1
        sums = [d.figure.amount.currency for d in (before, draft) if d.figure.amount is not None]
        alike = len(set(sums)) == 1
        if before.figure.flow is Flow.EXPORTS and near and alike and (known is None or known.code != taker.code):
            draft.figure = replace(draft.figure, flow=Flow.EXPORTS)
            draft.stated = Stated(known, taker)


def a_part(draft: Draft, told: Sequence[Draft]) -> bool:
    """Whether an amount, with those of the same time that buyers took before, is less than the whole that was told."""
    amount = draft.figure.amount
    alike = [d for d in told if d.figure.period == draft.figure.period and d.figure.amount is not None]
    whole = next((d for d in reversed(alike) if d.stated.partner is None), None)
    if amount is None or whole is None or whole.figure.amount is None:
        return amount is not None
    sums = [d.figure.amount for d in (*alike, draft) if d is draft or d.stated.partner is not None]
    return sum(m.value for m in sums if m is not None) <= whole.figure.amount.value


def _took(draft: Draft) -> bool:
    """Whether imports are told by a verb of taking."""
    c, cue = draft.c, draft.cue
    if cue is None or not c.sentence.lo <= cue.i < c.sentence.hi:
        return False
    verb = c.r.hit("neutral.taker", cue.i)
    return draft.figure.flow is Flow.IMPORTS and verb is not None and verb.value == _TOOK


_TOOK = "took"
"""The takers by which goods are taken off somebody; those who buy or pay may do so of anybody."""
