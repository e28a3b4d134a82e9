"""Goods told before that a sentence goes on about without their name: "Sus ventas", "de este rubro", "Su destino principal fue"."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.scope.subjects import block_before
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level

_OPENS, _SHORT = 2, 24
"""Tokens that may stand before "its", and of a sentence that names the goods."""


def told_again(context: Context, c: Clauses, level: Level) -> str | None:
    """The goods of the figure or the sentence before, where this one takes them up by "its", "this product" or a list of buyers."""
    r, lo = c.r, c.sentence.lo
    last = context.last
    these = r.hit("neutral.these", lo)
    if these is not None and level.flow in (Flow.EXPORTS, Flow.IMPORTS) and not any(s.i < level.i for s in c.sums):
        # "Estos productos en conjunto lograron ventas de 1.540 millones"
        return _named_before(c, lo) or r.words(these.i, these.j)
    if level.flow not in (Flow.EXPORTS, Flow.IMPORTS) or r.any(("bind.total", "bind.together"), lo, level.i):
        return None
    if any(h.category == "name" for h in r.within("product", lo, level.i)):
        return None
    known = last.figure.product if last is not None and last.c.sentence.block == c.sentence.block else None
    if known is not None and last is not None and last.figure.flow is level.flow and _those_there(c, level):
        return known
    if any(s.i < level.i for s in c.sums):
        return None
    if r.any(("neutral.these",), lo, level.i):
        return known or _named_before(c, lo)
    its = next((h for h in r.within("neutral.theirs", lo, lo + _OPENS + 1) if h.j < level.i), None)
    if its is not None and level.cue is not None and its.j == level.cue.i and r.hit("neutral.client", its.j) is None:
        # "La carne bovina fue el cuarto rubro. Sus ventas rondaron los 13 millones"
        return _named_before(c, lo) if not r.any(("country",), lo, level.i) else None
    if known is not None and last is not None and last.figure.flow is level.flow and _next_buyer(c, level, last):
        return known
    if its is None or known is None:
        return None
    # "Su principal destino fue Argentina, que compró 70 millones"
    return known if r.any(("neutral.client",), its.i, level.i) else None


def _those_there(c: Clauses, level: Level) -> bool:
    """Whether an amount is of those to or from a place: "Las dirigidas a Brasil llegaron a 350 millones", behind the exports of wine."""
    r, lo = c.r, c.sentence.lo
    since = max([lo, *(s.j for s in c.sums if s.j <= level.i)])
    slot = "place.to" if level.flow is Flow.EXPORTS else "place.from"
    those = (h for h in r.within("neutral.those", since, level.i) if r.hit(slot, h.j) is not None)
    first = next(those, None)
    return first is not None and (first.i - since <= _OPENS or r.word(first.i - 1) in (",", ";"))


def _next_buyer(c: Clauses, level: Level, last: Draft) -> bool:
    """Whether a sentence only tells the next country of a list told for certain goods: "Detrás quedó Brasil con 35 millones"."""
    r, lo = c.r, c.sentence.lo
    if not level.carried or c.flows() or last.c.sentence.hi != lo:
        return False
    if last.stated.partner is None and not r.any(("neutral.client",), last.c.sentence.lo, last.i):
        return False
    named = [h for h in r.within("country", lo, c.sentence.hi) if h.category == "name"]
    if len(named) != 1 or named[0].j >= level.i or len(c.sums) != 1:
        return False
    ranked = r.any(("bind.rank", "bind.reach", "status.past"), lo, named[0].i) or r.any(
        ("bind.rank",), named[0].j, level.i
    )
    return ranked and r.hit("place.with", named[0].j) is not None


def _named_before(c: Clauses, lo: int) -> str | None:
    """The one kind of goods that the sentence right before names, which speaks of nobody they could be whose."""
    r = c.r
    before = next((s for s in r.sentences if s.hi == lo and s.block == c.sentence.block), None)
    if before is None or before.hi - before.lo > _SHORT or block_before(c, lo) > before.lo:
        return None
    named = {h.value for h in r.within("product", before.lo, before.hi) if h.category == "name"}
    others = ("country", "org.named", "org.body", "city", "neutral.client")
    return named.pop() if len(named) == 1 and not r.any(others, before.lo, before.hi) else None


def beside_market(c: Clauses, level: Level, before: Draft) -> bool:
    """Whether a parenthesis only tells another market of the goods before: "su segundo mercado tras Estados Unidos (900 millones)"."""
    r, group = c.r, c.group_of(level.i)
    if not group or before.c is not c or not before.j <= c.opened[group] or before.figure.flow is not level.flow:
        return False
    named = r.ending("country", c.opened[group])
    told = r.within("neutral.client", before.j, c.opened[group])
    theirs = any(r.ending("neutral.theirs", h.i) is not None for h in told)
    others = {h.value for h in r.within("product", told[0].i, level.i)} if told else set()
    return theirs and named is not None and named.category == "name" and not others


_FIRST = 2
"""Tokens before an amount that opens its sentence: "Diese", "De ruim"."""


def same_amount(context: Context, c: Clauses, level: Level) -> Draft | None:
    """The figure told before whose amount opens a sentence of no flow once more: "The 4.7 billion dollars is 9 per cent more than".

    Of this paragraph, else of the one before.
    """
    if level.compare or level.delta or c.sentence.head or not 0 < level.i - c.sentence.lo <= _FIRST or c.flows():
        return None
    told = level.sum.amount()
    for draft in reversed([*context.previous, *context.paragraph]):
        known = draft.figure.amount
        if known is not None and (known.digits, known.scale) == (told.digits, told.scale):
            return draft if told.currency in (None, known.currency) else None
    return None
