"""In trade: the goods of the trade in which a balance is told, behind its amount, beside it or ahead of it."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.scope.flowgoods import before_flow
from briefing.ingest.extract.scope.wares import goods
from briefing.ingest.extract.sums.clauses import BALANCES, FLOWS, Clauses
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit


def in_trade(c: Clauses, cue: Hit, after: int) -> str | None:
    """The goods of the trade that a balance is said to be in: "un déficit de 40 millones en su comercio no petrolero con Fiji"."""
    if cue.category not in BALANCES or cue.i < c.sentence.lo:
        return None
    return _behind(c, cue, after) or _beside(c, cue)


_TRADE = 6
"""Tokens from a balance's amount to the trade that it is said to be in."""


def _behind(c: Clauses, cue: Hit, after: int) -> str | None:
    """The goods of a trade that is named behind the amount."""
    r, hi = c.r, c.sentence.hi
    if cue.j > after or r.hit("place.at", after) is None:
        return None
    trade = next((q for q in c.flows() if after <= q.i <= after + _TRADE), None)
    if trade is None or FLOWS[trade.category] is not Flow.TURNOVER:
        return None
    if any(r.kind(k) != WORD and r.word(k) != "'" for k in range(after, trade.i)):
        return None
    if (before := before_flow(c, trade)) is not None:
        return before
    told = (r.hit("product", k) for k in (trade.j, r.skip_links(trade.j, hi, 2)) if k < hi)
    return next((h.value for h in told if h is not None and h.category == "name"), None)


_OWNED, _OPENS = 4, 4
"""Tokens from a balance, whose it is between, past "in" to the trade; tokens of a clause in which a trade opens it."""
_LEADS = ("place.with", "bind.of", "place.at", "bind.stuff")
"""What leads the goods behind a trade."""


def _beside(c: Clauses, cue: Hit) -> str | None:
    """The goods of a trade beside the balance: "Das Defizit Polens im Handel mit Erdöl", "In trade in machinery, Poland posted a surplus"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    near = [q for q in r.within("cue", lo, min(hi, cue.j + _OWNED)) if FLOWS.get(q.category) is Flow.TURNOVER]
    trade = next((q for q in reversed(near) if q.i >= cue.j or q.i <= lo + _OPENS), None)
    if trade is None or c.part_of(trade.i) != c.part_of(cue.i):
        return None
    between = range(min(trade.j, cue.j), max(trade.i, cue.i))
    if any(s.i in between for s in c.sums) or any(q.i in between for q in c.flows() if q.i != trade.i):
        return None
    led = r.ending("place.at", trade.i) or r.led(("place.at",), trade.i - 1, trade.i + 1)
    if not led and r.hit("place.with", trade.i - 1) is None:
        return None
    places = [h.j for slot in _LEADS if (h := r.hit(slot, trade.j)) is not None]
    # "Im Handel mit" is one phrase.
    places += [h.j for k in range(trade.i - 1, trade.i + 1) if (h := r.hit("place.with", k)) and h.j > trade.j]
    places += [trade.j] if r.lexicon.genitive else []
    return next((own for at in places if (own := goods(c, at, hi))), None)
