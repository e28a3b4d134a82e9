"""Revised: the one time of an amount and of what it was corrected from, "the July deficit was revised from 4.9 to 4.8 billion"."""

from __future__ import annotations

from briefing.ingest.extract.sides.resolution import Memory, Timed, resolve
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.times.atoms import BACKWARD

_NEAR, _BETWEEN, _TOLD = 4, 5, 7
"""Tokens between the word for a correction and its amounts, between those, and more where it is told who told them."""


def revised(c: Clauses, found: list[Level], done: dict[int, Timed], memory: Memory) -> None:
    """Give what a figure was corrected from and what to the same time: that told with it, else that of the second."""
    if not c.r.hits.get("bind.revised"):
        return
    for before, after in zip(found, found[1:], strict=False):
        if not _corrected(c, before, after):
            continue
        timed = _told_before(c, before, memory) or done.get(after.i)
        if timed is not None:
            done[before.i] = done[after.i] = timed


def _corrected(c: Clauses, before: Level, after: Level) -> bool:
    """Whether a word for a correction leads to "from" one amount "to" the next, or closes the clause behind them."""
    r, joint = c.r, range(before.j, after.i)
    led = r.begins("bind.from", max(c.sentence.lo, before.i - 3), before.i)
    # "From the 5.1 billion that it had been reporting up to last month to 5.3"
    most = _BETWEEN + _TOLD if r.any(("say.verb", "time.published"), before.j, after.i) else _BETWEEN
    if not led or len(joint) > most or not r.at(("bind.to",), *joint):
        return False
    ahead = r.within("bind.revised", max(c.sentence.lo, before.i - 3 * _NEAR), before.i)
    # "Has revised its February exports to Chile, from 5.1 billion"
    plain = [all(r.kind(k) == "w" or r.word(k) == "," for k in range(h.j, before.i)) for h in ahead]
    ahead = [h for h, told in zip(ahead, plain, strict=True) if told and before.i - h.j <= 2 * _NEAR]
    behind = r.within("bind.revised", after.j, min(c.sentence.hi, after.j + _NEAR + 1)) if r.lexicon.verb_final else []
    return bool(ahead or behind)


def _told_before(c: Clauses, level: Level, memory: Memory) -> Timed | None:
    """The last time before an amount with no other amount between."""
    since = max((s.j for s in c.sums if s.j <= level.i), default=c.sentence.lo)
    told = [p for p in c.periods if since <= p.i and p.j <= level.i and p.relation not in BACKWARD]
    # "Rose to 5.3 billion from a July deficit which was revised"
    named = told and (not is_base(c, told[-1].i) or any(q.i == told[-1].j for q in c.flows()))
    return resolve(told[-1], memory, None) if named else None
