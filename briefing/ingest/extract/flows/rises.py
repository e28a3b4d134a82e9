"""Rises: changes that a noun tells, and the amount that measures one: "the £2 billion increase in exports"."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.words.lexicon import Hit


def moved_noun(c: Clauses, level: Level) -> Hit | None:
    """The noun of change that an amount measures: "the £2.1 billion increase in exports", "a £4.5 billion (6.1%) fall in"."""
    r, at, hi = c.r, level.j, c.sentence.hi
    if r.ending("bind.article", level.i) is None:
        return None
    if at < hi and r.word(at) == "(" and (rate := next((g for g in c.rates if 0 < g.i - at <= 2), None)) is not None:
        at = rate.j + 1 if r.word(rate.j) == ")" else at
    if at < hi and r.hit("bind.or", at) is not None and (same := next((g for g in c.rates if g.i == at + 1), None)):
        # "A $4.7 billion or 19.4% rise over the year before"
        at = same.j
    move = r.hit("move", at) if at < hi else None
    return move if move is not None and move.category in ("up", "down") else None


def rise_in(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether an amount says how large the rise of a flow was that another amount ends: "a rise in exports of $0.8 billion to $5 billion"."""
    r = c.r
    of = next((h for at in back(c, level.i) if (h := r.ending("bind.of", at)) is not None), None)
    cue = next((q for q in c.flows() if of is not None and q.j <= of.i <= q.j + _WITH_WHOM), None)
    following = next((f for f in found if f.i >= level.j), None)
    if (
        r.lexicon.verb_final
        or cue is None
        or following is None
        or r.hit("bind.to", level.j) is None
        or following.i - level.j > _BESIDE
    ):
        return False
    moves = [h for h in r.within("move", max(c.sentence.lo, cue.i - _NOUN), cue.i) if h.category in ("up", "down")]
    led = moves and any(r.hit(slot, moves[-1].j) is not None for slot in ("place.at", "bind.of", "place.of"))
    return bool(led) and not any(moves[-1].j <= s.i < level.i for s in c.sums)


_BESIDE = 3
"""Tokens between a change and the amount that it comes to."""
_WITH_WHOM = 4
"""Tokens behind a flow that say with whom it is: "in exports to the Netherlands"."""
_NOUN = 5
"""Tokens from a noun of change to its flow: "increase in the country's services surplus"."""
