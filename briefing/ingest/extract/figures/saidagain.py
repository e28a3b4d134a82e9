"""Said again: an amount that opens a sentence as one told before, and what the sentence adds to it."""

from __future__ import annotations

from briefing.ingest.extract.changes.growth import Change
from briefing.ingest.extract.figures.growing import grow
from briefing.ingest.extract.flows.again import same_amount
from briefing.ingest.extract.flows.context import Context
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level


def said_again(context: Context, c: Clauses, found: list[Level], grown: list[Change]) -> bool:
    """Whether a sentence only says more of an amount told before, which then takes its growth.

    "Kenya exported goods worth 4.7 billion dollars last year. The 4.7 billion dollars is 9 per cent more than the year before."
    """
    plain = [f for f in found if not f.compare and not f.delta]
    told = same_amount(context, c, plain[0]) if len(plain) == 1 else None
    own = [g for g in grown if g.level is None or g.level is plain[0]]
    if told is None or len(own) != 1 or own[0].rate.i < plain[0].j:
        return False
    grow(context, c, own[0], told)
    return True
