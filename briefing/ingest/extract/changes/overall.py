"""Overall: the change of the whole of a flow, told by a pronoun beside what changed with one partner."""

from __future__ import annotations

from briefing.ingest.extract.changes.ratesides import placed_behind
from briefing.ingest.extract.sums.clauses import Clauses

_BEHIND = 6
"""Tokens behind a change in which its clause tells that it is of the whole: "they grew by only 2% | in the world as a whole"."""


def of_all_of_it(c: Clauses, i: int) -> bool:
    """Whether the clause of the change at token `i` goes on to the whole of the flow that the one before told: "while they grew by 2% worldwide"."""
    r = c.r
    if _before_one_partner(c, i):
        return True
    if not r.hits.get("place.overall") or c.group_of(i):
        return False
    ends = [(s.i, s.j) for s in c.sums] + [(g.i, g.j) for g in c.rates]
    told = [hi for lo, hi in ends if hi <= i and not c.group_of(lo)]
    since = max(told, default=i)
    opened = [k for k in range(since, i) if r.word(k) in (",", ";") or r.hit("bind.contrast", k) is not None]
    if not told and r.any(("place.world",), c.sentence.lo, c.sentence.hi):
        # "Exports to Peru reached 3 billion. Worldwide they grew by 2%", but not "Overall they grew by 2%".
        opened = [c.sentence.lo - 1]
    if not opened:
        return False
    end = min(c.sentence.hi, i + _BEHIND)
    end = next((k for k in range(i, end) if r.kind(k) == "s" and r.word(k) not in ("%", "'", "-")), end)
    lo = opened[0] + 1
    if not r.any(("place.overall",), lo, end) or r.any(("country", "place.group", "place.region"), lo, end):
        return False
    own = r.any(("small.subject", "small.beside_verb"), lo, i)
    return own or r.lexicon.drops_subject and r.any(("move",), lo, i)


def _before_one_partner(c: Clauses, i: int) -> bool:
    """Whether the change behind the one at token `i` is told to be with a country: "exports rose by 6%, and even by 49% to China"."""
    r = c.r
    at = next((k for k, g in enumerate(c.rates[:-1]) if g.i == i), None)
    if at is None or c.group_of(i):
        return False
    first, second = c.rates[at], c.rates[at + 1]
    gap = range(first.j, second.i)
    if not r.at(("number.and",), *gap) or r.any(_APART, first.j, second.i):
        return False
    if any(h.category == "name" for h in r.within("product", first.j, second.i)):
        return False
    return placed_behind(c, second) is not None and placed_behind(c, first) is None


_APART = ("cue", "country", "bind.reach", "bind.contrast")
"""What tells that a second change is of something else, or in another place."""
