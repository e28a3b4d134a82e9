"""Current: amounts that are told as what is reached now."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level, back

_REACHES = ("bind.reach", "bind.to")
_CURRENT = 4
"""Tokens before an amount in which a word may say that it is what is reached now."""


def is_current(c: Clauses, level: Level) -> bool:
    """Whether an amount is told as today's, in a clause of its own: "..., oggi pari a 1,2 miliardi"."""
    r, lo = c.r, c.sentence.lo
    if r.hit("status.past", level.j) is not None and level.compare:
        # "Porter les échanges de 1,2 milliard de dollars actuellement à 3 milliards"
        return r.begins("bind.from", back(c, level.i)[-1] - 1, level.i)
    if not r.within("status.past", lo, level.i):
        return False
    if of_current_flow(c, level):
        return True
    for at in back(c, level.i):
        mark = r.ending("status.past", at)
        if mark is None or any(s.j == mark.i for s in c.sums):
            continue
        if r.begins("bind.from", max(lo, mark.i - 2), mark.i):
            # "Doubling trade by 2030 from the current level of $82 billion"
            return True
    verbs = r.each(_REACHES, max(lo, level.i - _CURRENT), level.i)
    start = min((h.i for h in verbs), default=level.i)
    said = [h for h in r.within("status.past", max(lo, start - _CURRENT), level.i)]
    # "С нынешних $5 млрд до $10 млрд": it is of the amount right behind it, or of the one that it follows at once.
    said = [h for h in said if not any(h.j <= s.i < level.i or s.j == h.i for s in (*c.sums, *c.bare))]
    if said and not verbs and said[-1].i > lo and r.word(said[-1].i - 1) in (",", ";"):
        # "..., сейчас 28 миллиардов"
        return all(r.is_link(k) or k in back(c, level.i) for k in range(said[-1].j, level.i))
    if not said or not verbs or r.hit("cue", said[-1].j) is not None:
        # "das derzeitige Handelsvolumen auf 3 Milliarden steigern": what today's is to come to.
        return False
    opens = max((k for k in range(lo, said[-1].i) if r.word(k) == "," or r.hit("neutral.pronoun", k)), default=None)
    return opens is not None and not r.any(("status.target", "status.forecast"), opens, level.i)


_BOUND = 7
"""Tokens between a flow and the amount that it is told to be: "das derzeitige Handelsvolumen | mit China von rund"."""


def of_current_flow(c: Clauses, level: Level) -> bool:
    """Whether an amount belongs to a flow that is called today's, whatever is hoped of it: "the current trade of $150 billion is to double"."""
    r, cue = c.r, level.cue
    if cue is None or not c.sentence.lo <= cue.i < cue.j <= level.i or level.i - cue.j > _BOUND:
        return False
    told = range(cue.j, level.i)
    if any(r.kind(k) == "s" or r.at((*_REACHES, "move", "cue"), k) for k in told):
        return False
    if any(cue.j <= s.i < level.i for s in c.sums) or not r.at(("bind.of",), *told):
        return False
    before, behind = r.ending("status.past", cue.i), r.hit("status.past", cue.j)
    first = before.i if before is not None else cue.i
    if before is None and behind is None:
        return False
    the = r.led(("bind.article", "bind.definite", "bind.the"), first)
    return the or r.lexicon.genitive or r.lexicon.verb_final and r.is_link(first - 1)
