"""Provided: goods that open a clause and bring in an amount of a flow, or are told as its largest: "Cocoa provided $120 million of exports"."""

from __future__ import annotations

from briefing.ingest.extract.scope.apart import in_other_flow
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit

_OPENS, _VERB = 3, 4
"""Small words before goods that open a clause, and words of the verb behind them."""


def brought_in(c: Clauses, cue: Hit, at: int, after: int) -> str | None:
    """The goods that are said to bring in so much of a flow: "Cocoa provided $120 million of exports"."""
    r = c.r
    if cue.i < after or cue.category not in ("exports", "imports") or c.group_of(at):
        return None
    of = r.hit("bind.of", after) or r.hit("place.of", after)
    if of is None or cue.i - r.skip_links(of.j, cue.i, 1) > 1 or c.part_of(cue.i) != c.part_of(at):
        return None
    run = _opening(c, cue, at)
    if not run:
        return None
    said = [k for k in _unsaid(c, run[-1].j, at) if r.kind(k) == WORD]
    return run[0].value if 0 < len(said) <= _VERB else None


_APART = (
    "bind.relative",
    "bind.namely",
    "bind.contrast",
    "bind.cause",
    "number.and",
    "bind.total",
    "bind.together",
    "country",
)
"""What between a flow and its amount tells of the whole of it, or of something else."""


def main_of_flow(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods that are told as the main ones of a flow, with an amount: "Meat and wine were the main exports, at $90 million"."""
    r = c.r
    if not c.sentence.lo <= cue.i < at or cue.category not in ("exports", "imports") or c.group_of(at):
        return None
    led = r.each(("place.with", "bind.to"), cue.j, at)
    since = max((h.j for h in led), default=cue.j)
    close = bool(led) and led[0].i >= cue.j or r.word(at - 1) == ":"
    if not close or r.any(_APART, cue.j, at) or any(r.kind(k) == WORD for k in _unsaid(c, since, at)):
        return None
    run = _opening(c, cue, at)
    if not run or run[-1].j > cue.i or any(run[-1].j <= s.i for s in c.sums if s.i < at):
        return None
    between = range(run[-1].j, cue.i)
    if any(r.kind(k) != WORD for k in between) or not 0 < len(_unsaid(c, run[-1].j, cue.i)) <= _VERB:
        return None
    ranked = r.any(("qualifier.peak", "bind.most", "ordinal", "neutral.plain", "bind.mainly"), run[-1].j, cue.i)
    return run[0].value if ranked and not r.any(_APART, run[-1].j, cue.i) else None


def supplied(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods of which somebody is told to be the supplier or the buyer, with so much: "the main supplier of berries to Peru, with 3 million"."""
    r, lo = c.r, c.sentence.lo
    if cue.category == "turnover":
        # "The main supplier of rice, with a trade of 5 million"
        return None
    noun = next(iter(reversed(r.within("neutral.standing", lo, at))), None)
    of = (r.hit("place.of", noun.j) or r.hit("bind.of", noun.j)) if noun is not None else None
    named = r.hit("product", r.skip_links(of.j, at, 1)) if of is not None else None
    if noun is None or named is None or named.category != "name" or r.any(("bind.contrast",), named.j, at):
        return None
    # "Chile, our main supplier of cherries, sold goods worth 3 million" tells of all it sold.
    led = r.any(("place.with",), named.j, at)
    return named.value if led and not r.stands(";", noun.j, at) else None


_SHARE = 6
"""Tokens from a word for a share to the flow that it is of."""


def share_of(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods whose share in a flow comes to an amount: "La part du café dans les exportations était de 9 milliards", "wine's share in exports"."""
    r, lo = c.r, c.sentence.lo
    share = next((q for q in reversed(c.cues) if q.category == "share" and lo <= q.i and q.j <= at), None)
    if share is None or not 0 < cue.i - share.i <= _SHARE or c.group_of(at) or any(share.i <= s.i < at for s in c.sums):
        return None
    inside = [h for h in r.within("product", share.j, cue.i) if h.category == "name"]
    owner = r.hit("product", r.skip_links(lo, share.i, 1))
    owners = [owner] if owner is not None and owner.category == "name" and share.i - owner.j <= 2 else []
    told = inside or owners
    if len(told) != 1 or r.hit("cue", told[0].i) is not None or any(cue.j <= g.i < at for g in c.rates):
        return None
    verb = r.within("bind.reach", cue.j, at)
    return told[0].value if verb and not r.any((*_APART, "place.of"), cue.j, verb[0].i) else None


def _opening(c: Clauses, cue: Hit, at: int) -> list[Hit]:
    """The run of goods that opens the clause of an amount, with nothing but small words and marks of a list before and between."""
    r = c.r
    start = next(
        (k + 1 for k in range(at - 1, c.sentence.lo - 1, -1) if r.word(k) in (";", ":", "•", "*")), c.sentence.lo
    )
    start = start if start < min(at, cue.i) - 1 else c.sentence.lo
    first = r.skip_links(start, at, _OPENS)
    run: list[Hit] = []
    while (hit := r.hit("product", first)) is not None and hit.category == "name" and hit.j <= at:
        run.append(hit)
        first = hit.j
        while first < at and (r.word(first) in (",", "'") or r.hit("number.and", first) or r.is_link(first)):
            first += 1
    return (
        []
        if not run
        or c.group_of(run[0].i) != c.group_of(at)
        or in_other_flow(c, run[0], cue)
        or r.hit("cue", run[-1].j) is not None
        else run
    )


def _unsaid(c: Clauses, i: int, at: int) -> list[int]:
    """The tokens between two that are no times, small words or words such as "about"."""
    r = c.r
    passed = {k for p in c.periods for k in range(p.i, p.j)}
    for slot in ("qualifier.approx", "qualifier.at_least", "qualifier.at_most", "currency", "bind.only"):
        passed |= {k for h in r.within(slot, i, at) for k in range(h.i, h.j)}
    return [k for k in range(i, at) if k not in passed and not r.is_link(k)]
