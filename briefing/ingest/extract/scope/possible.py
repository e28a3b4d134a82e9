"""Possible: amounts that are only said to be possible, or that a clause with a modal verb and an infinitive at its end tells."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import Clauses, closes
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.words.lexicon import Hit

_NEAR = 3
"""Tokens between an amount and the adjective that calls it possible: "500 millions seraient tout à fait possibles"."""
_CLOSING = 6
"""Tokens behind an amount in which the infinitive that closes its clause may stand."""


def only_possible(c: Clauses, level: Level, due: bool = False) -> bool:
    """Whether an amount is said to be possible, or may yet come about; what is in reach by a time that is `due` is a goal."""
    if level.compare or c.group_of(level.i):
        return False
    return _called_possible(c, level, due) or _may_come(c, level)


def _called_possible(c: Clauses, level: Level, due: bool) -> bool:
    """Whether possibility is what a clause says of its amount: "Möglich wären 500 Millionen", "500 miljoen moet kunnen"."""
    r, part = c.r, c.part_of(level.i)
    lo, hi = max(c.sentence.lo, level.i - _NEAR - 2), min(c.sentence.hi, level.j + _NEAR + 2)
    told = [h for h in r.within("status.possible", lo, hi) if not (due and r.hit("status.target", h.i))]
    ahead = [h for h in told if h.j <= level.i and _opens(c, h)]
    behind = [h for h in told if h.i >= level.j and _ends(c, h)]
    gaps = [range(h.j, level.i) for h in ahead] + [range(level.j, h.i) for h in behind]
    return any(
        len(gap) <= _NEAR and all(r.kind(k) == "w" and c.part_of(k) == part for k in gap)
        and not r.any(("cue", "move"), gap.start, gap.stop)
        for gap in gaps
    )  # fmt: skip


def _opens(c: Clauses, hit: Hit) -> bool:
    """Whether a word opens its clause."""
    return hit.i == c.sentence.lo or c.r.kind(hit.i - 1) != "w" or c.r.hit("number.and", hit.i - 1) is not None


def _ends(c: Clauses, hit: Hit) -> bool:
    """Whether a clause ends behind a word, which leads on to nothing."""
    r = c.r
    return hit.j >= c.sentence.hi or r.kind(hit.j) == "s" or r.hit("number.and", hit.j) is not None


def _may_come(c: Clauses, level: Level) -> bool:
    """Whether a modal verb and the infinitive at the end of the clause hold an amount: "kann dieses Jahr 700 Millionen erreichen"."""
    r, part = c.r, c.part_of(level.i)
    ahead = [h for h in r.within("status.modal", c.sentence.lo, level.i) if c.part_of(h.i) == part]
    if not ahead or not r.lexicon.verb_final or any(ahead[-1].j <= s.i < level.i for s in c.sums):
        return False
    if any(c.part_of(h.i) == part and r.hit("bind.to", h.j) for h in r.within("status.arrive", ahead[-1].j, level.i)):
        # "De handel kan volgens de minister groeien tot 5 miljard"
        return True
    limit = min(c.sentence.hi, level.j + _CLOSING)
    return any(closes(c, h) and c.part_of(h.i) == part for h in r.within("status.arrive", level.j, limit))
