"""Favour: whose a balance of two countries is where the sentence says whom it favours."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.sides.actors import favoured
from briefing.ingest.extract.sides.side import Stated, side_of
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.lexicon import Hit


def by_favour(c: Clauses, cue: Hit, flow: Flow, told: Stated) -> Stated:
    """The sides of a balance by whom it favours, of two named as equals or with the favoured one as the other side.

    "Le solde des échanges entre le Chili et la Grèce était de 222 millions en faveur de la Grèce": Greece's, with Chile; a
    deficit "in Greece's favour" is Chile's.
    """
    deficit = cue.category == "deficit"
    side = favoured(c, cue, other=deficit) if flow is Flow.BALANCE else None
    if side is None or (deficit and not told.pair) or (told.reporter is not None and told.reporter.code == side.code):
        return told
    if told.reporter is not None and (told.partner is None or told.partner.code == side.code):
        # "Сальдо в торговле Чили и Греции сложилось в пользу Греции"
        return Stated(side, told.reporter)
    others = {h.value: h for h in c.r.within("country", c.sentence.lo, c.sentence.hi) if h.value != side.code}
    if told.reporter is not None or not told.pair or len(others) != 1:
        return told
    other = side_of(c, next(iter(others.values())))
    return Stated(other, side) if deficit else Stated(side, other)
