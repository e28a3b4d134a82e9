"""Parts: amounts that open their clause and are said to have gone to certain goods, or to have come from them."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit

_BEHIND = 6
"""Tokens behind an amount in which its verb and its goods stand."""
_BEFORE = ("bind.namely", "bind.only", "bind.rest", "qualifier.approx", "qualifier.at_least", "qualifier.at_most")
"""What may stand before an amount that is the subject of its clause: "Of this, about 300 million"."""
_OTHER = (
    "cue", "move", "country", "city", "bind.cause", "bind.compare", "bind.contrast", "number.and", "bind.total",
    "bind.together", "bind.when", "bind.relative", "percent", "neutral.pronoun", "neutral.those",
)  # fmt: skip
"""What tells of another thing than the goods an amount went to."""


def gone_to(c: Clauses, cue: Hit, at: int, after: int) -> str | None:
    """The goods a part of a flow told before went to: "Sur ce total, 300 millions sont allés aux pièces automobiles"."""
    r = c.r
    if cue.j > at or c.group_of(at) or not _opens(c, cue, at):
        return None
    after += _behind_share(c, at, after)
    timed = {k for p in c.periods for k in range(p.i, p.j)}
    said = False
    for k in range(after, min(c.sentence.hi, after + _BEHIND)):
        if r.kind(k) != WORD and r.word(k) != "'":
            return None
        goods = r.hit("product", k)
        if goods is not None and goods.category == "name":
            return goods.value if said and r.hit("cue", goods.j) is None else None
        if k not in timed and r.at(_OTHER, k):
            return None
        said = said or not (k in timed or r.is_link(k) or r.hit("bind.of", k) is not None)
    return None


def _opens(c: Clauses, cue: Hit, at: int) -> bool:
    """Whether an amount is the subject of its clause: nothing stands before it but of what it is a part, or about how much."""
    r, lo = c.r, c.sentence.lo
    start = next((k + 1 for k in range(at - 1, lo - 1, -1) if r.word(k) in (",", ";", ":")), lo)
    passed = r.covered(_BEFORE, start, at)
    passed |= {k for p in c.periods for k in range(p.i, p.j)} | set(range(cue.i, cue.j))
    passed |= {k for h in r.within("currency", start, at) for k in range(h.i, h.j)}
    told = cue.i < lo or bool(r.within("bind.namely", lo, at))
    return told and all(k in passed or r.is_link(k) for k in range(start, at))


def _behind_share(c: Clauses, at: int, after: int) -> bool:
    """Whether an amount only tells, between commas, what the share that opens its sentence comes to: "Oltre un terzo, 187 milioni, è costituito da frutta"."""
    r, lo = c.r, c.sentence.lo
    share = next((g for g in c.rates if g.j == at - 1), None)
    if share is None or r.word(at - 1) != "," or r.word(after) != ",":
        return False
    passed = r.covered(_BEFORE, lo, share.i)
    return all(k in passed or r.is_link(k) for k in range(lo, share.i))
