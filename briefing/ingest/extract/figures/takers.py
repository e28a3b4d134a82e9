"""Takers: exports told by who took them, behind other figures of the exporter: "Sales to Oman rose to 9 million. Chad took goods worth 7"."""

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


def _took(draft: Draft) -> bool:
    """Whether imports are told by a verb of taking."""
    c, cue = draft.c, draft.cue
    if cue is None or not c.sentence.lo <= cue.i < c.sentence.hi:
        return False
    return draft.figure.flow is Flow.IMPORTS and c.r.hit("neutral.taking", cue.i) is not None
