"""Abroad: whether a flow is told as that with all the world, in its own words or by how its sentence opens."""

from __future__ import annotations

from briefing.ingest.extract.flows.context import Draft


def told_abroad(draft: Draft) -> bool:
    """Whether a flow is told as that with all the world: "foreign trade", "внешнеторговый оборот"; what follows it is too."""
    cue, c = draft.cue, draft.c
    if cue is None:
        return False
    near = c.r.within("place.abroad", max(c.sentence.lo, cue.i - 2), cue.j + 1)
    return any(h.j > cue.i - 1 for h in near)
