"""Abroad: whether a flow is told as that with all the world, in its own words or by how its sentence opens."""

from __future__ import annotations

from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.sides.side import led_from, prepositions


def told_abroad(draft: Draft) -> bool:
    """Whether a flow is told as that with all the world: "foreign trade", "внешнеторговый оборот"; what follows it is too."""
    cue, c = draft.cue, draft.c
    if cue is None:
        return False
    near = c.r.within("place.abroad", max(c.sentence.lo, cue.i - 2), cue.j + 1)
    return any(h.j > cue.i - 1 for h in near) or _opens_abroad(draft)


_ABROAD, _WHOSE = 5, 3
"""Tokens in which a sentence opens with foreign trade, and behind it with whose it is: "L'intero commercio estero della Svizzera"."""


def _opens_abroad(draft: Draft) -> bool:
    """Whether a sentence is about a country's foreign trade: "Il commercio estero tunisino vede crescere le esportazioni"."""
    r, lo = draft.c.r, draft.c.sentence.lo
    for told in r.within("place.abroad", lo, min(draft.i, lo + 2 * _ABROAD)):
        owner = next((h for k in range(told.j, told.j + _WHOSE) if (h := r.hit("country", k)) is not None), None)
        office = r.any(("org.ministry", "org.statistics", "org.source", "org.body", "role.role"), lo, told.i)
        others = [h for h in r.within("country", owner.j, draft.i) if h.category == "name"] if owner is not None else []
        if owner is not None and not office and not others and not prepositions(r, led_from(r, owner)) - {"of"}:
            return True
    return False
