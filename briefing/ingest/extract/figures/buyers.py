"""Buyers: to whom further parts of the exports told before went, by who "took" them or opens the next sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.core.fact import Flow
from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.sides.side import Stated, governed, side_of, union_at
from briefing.ingest.extract.words.lexicon import Hit


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


def of_next_takers(drafts: Sequence[Draft]) -> None:
    """Give what goes on about exports to the country that its sentence opens on, behind one that took its part of them.

    "The United States bought 327 million. Britain, hit by the fall of the pound, came to no more than 17 million."
    """
    told: list[Draft] = []
    for draft in drafts:
        if draft.figure.flow is not Flow.EXPORTS or told and draft.c.sentence.block - told[-1].c.sentence.block > 1:
            told = []
            continue
        took = next((d for d in reversed(told) if d.stated.partner is not None and d.c.takers and _goes_on(d)), None)
        near = took is not None and took.c.sentence.block == draft.c.sentence.block
        if near and _goes_on(draft) and draft.stated.partner is None and not draft.stated.pair and a_part(draft, told):
            whom = _opened_on(draft)
            known = {d.stated.reporter.code for d in (draft, *told) if d.stated.reporter is not None}
            if whom is not None and whom.value not in known:
                draft.stated = Stated(draft.stated.reporter, side_of(draft.c, whom))
        told.append(draft)


def _goes_on(draft: Draft) -> bool:
    """Whether a figure is told of a flow that another sentence has named."""
    return draft.cue is not None and draft.cue.i < draft.c.sentence.lo


def a_part(draft: Draft, told: Sequence[Draft]) -> bool:
    """Whether an amount, with those of the same time that buyers took before, is less than the whole that was told."""
    amount = draft.figure.amount
    alike = [d for d in told if d.figure.period == draft.figure.period and d.figure.amount is not None]
    whole = next((d for d in reversed(alike) if d.stated.partner is None), None)
    if amount is None or whole is None or whole.figure.amount is None:
        return amount is not None
    sums = [d.figure.amount for d in (*alike, draft) if d is draft or d.stated.partner is not None]
    return sum(m.value for m in sums if m is not None) <= whole.figure.amount.value


def _opened_on(draft: Draft) -> Hit | None:
    """The only country or union before a figure in its sentence, which opens on it."""
    c, r = draft.c, draft.c.r
    lo = c.sentence.lo
    named = r.within("country", lo, draft.i)
    named += [u for k in range(lo, draft.i) if (u := union_at(r, k)) is not None]
    others = r.any(("place.region", "place.group", "place.continent"), lo, draft.i)
    if len(named) != 1 or named[0].category != "name" or others:
        return None
    opens = r.skip_links(lo, named[0].i, 2) == named[0].i
    return named[0] if opens and not governed(r, named[0], lo) else None


def _took(draft: Draft) -> bool:
    """Whether imports are told by a verb of taking."""
    c, cue = draft.c, draft.cue
    if cue is None or not c.sentence.lo <= cue.i < c.sentence.hi:
        return False
    verb = c.r.hit("neutral.taker", cue.i)
    return draft.figure.flow is Flow.IMPORTS and verb is not None and verb.value == _TOOK


_TOOK = "took"
"""The takers by which goods are taken off somebody; those who buy or pay may do so of anybody."""
