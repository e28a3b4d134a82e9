"""Enclosed: the amount of a change that two commas enclose behind it, or whose flow is named once more."""

from __future__ import annotations

from briefing.ingest.extract.scope.goods import product
from briefing.ingest.extract.sides.side import Stated
from briefing.ingest.extract.sides.sides import at_cue
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.words.lexicon import Hit


def named_again(c: Clauses, rate: Rate, cue: Hit | None, root: list[Level]) -> Level | None:
    """The one amount before of a flow that is only named once more behind its rate: "..., ein Plus von 3,5 Prozent bei den Ausfuhren"."""
    flow = FLOWS.get(cue.category) if cue is not None else None
    if cue is None or flow is None or cue.i < rate.j or any(f.cue == cue for f in root):
        return None
    told = [f for f in root if f.flow is flow and f.j <= rate.i]
    plain = at_cue(c, cue, flow) == Stated() and product(c, cue, cue.j, cue.j) is None
    return told[0] if len(told) == 1 and plain else None


def between_commas(c: Clauses, rate: Rate, root: list[Level]) -> Level | None:
    """The amount before two commas that enclose its change: "goods worth 1.1 billion were exported, 17.5 per cent up, and ..."."""
    r, hi = c.r, c.sentence.hi
    opened = next((k for k in range(rate.i - 1, rate.i - _ASIDE, -1) if r.word(k) == ","), None)
    closed = next((k for k in range(rate.j, min(hi, rate.j + _ASIDE)) if r.kind(k) == "s"), None)
    if opened is None or closed is None or r.word(closed) not in (",", ";"):
        return None
    if any(r.hit(slot, closed + 1) is not None for slot in ("bind.to", "bind.reach")):
        # "se redujeron un 54%, hasta 1.000 millones": where it led to.
        return None
    before = next((f for f in reversed(root) if f.j <= opened), None)
    moved = r.any(("move",), opened, closed) and not r.any(("cue",), opened, closed)
    own = before is not None and all(r.word(k) != ";" for k in range(before.j, opened))
    own = own and before is not None and all(q == before.cue for q in c.flows() if before.j <= q.i < opened)
    return before if moved and own and before is not None and not c.group_of(rate.i) else None


_ASIDE = 5
"""Tokens of a change between two commas on either side of its rate."""
