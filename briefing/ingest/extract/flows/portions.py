"""Portions: amounts told as parts of the flow before them, where their own sentence names none: of goods, of a country, of all that was told."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.ingest.extract.flows.context import LABEL, Context, Draft
from briefing.ingest.extract.flows.plain import SMALL, names_other
from briefing.ingest.extract.sides.side import Stated
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import OTHER_WAY, Level, back

_BESIDE_GOODS = (
    "bind.rank", "bind.namely", "bind.rest", "bind.sector", "neutral.next", "neutral.ranked", "neutral.these",
    "qualifier.peak", "time.first", "ordinal",
)  # fmt: skip
"""What more than small words may stand beside goods that are told as a part of what was told before."""
_APART = (
    "neutral.untraded", "neutral.company", "neutral.home_market", "bind.makers", "neutral.doers", "event.signed", "neutral.duty",
    "count.noun", "place.average", "bind.average",
)  # fmt: skip
"""What a sentence may not name that tells of goods in whatever words: who makes them, what is no trade, what is counted."""
_SUBJECT, _FAR = 3, 12
"""Tokens before goods that a sentence opens on, and between them and their amount."""


def tells_goods(context: Context, c: Clauses, level: Level) -> bool:
    """Whether a sentence tells the amounts of goods and names nothing else: "The largest item was wood, at 3.1 million"."""
    told = [h for h in c.r.within("product", c.sentence.lo, c.sentence.hi) if h.category != "none"]
    goods = {k for h in told for k in range(h.i, h.j)}
    if all(h.category == "neutral" for h in told) or names_other(c, (*SMALL, *_BESIDE_GOODS), goods):
        # "Ein Jahr zuvor waren es 310 Millionen": no goods ("Waren").
        return False
    return _below_all(context, level)


def freely_told(context: Context, c: Clauses, level: Level) -> bool:
    """Whether a sentence that names no other money leads from goods, or a country and a colon, to an amount, in whatever words.

    "Bananas held up better: 61 million"
    """
    if c.flows() or any(q.category == "money" for q in c.cues):
        return False
    first = next((s for s in c.sums if not s.counted), None)
    if first is None or level.sum.scale is None or c.r.any(_APART, c.sentence.lo, c.sentence.hi):
        return False
    if level.i != first.i or not _just_told(context, level) or not _below_all(context, level):
        return False
    return _behind_colon(c, level) or _opens_on_goods(c, level)


def goods_of_portion(context: Context, c: Clauses, level: Level) -> str | None:
    """The goods that such a sentence gives an amount."""
    if not level.carried or context.flow not in OTHER_WAY:
        return None
    goods = _goods_in_place(c, level) if tells_goods(context, c, level) else None
    if goods is not None or not freely_told(context, c, level):
        return goods
    return next((h.value for h in c.r.within("product", c.sentence.lo, level.i) if h.category == "name"), None)


def _goods_in_place(c: Clauses, level: Level) -> str | None:
    """The only goods of a sentence, or those in the place of an amount: "35 million of this was machinery"."""
    named = [h for h in c.r.within("product", c.sentence.lo, c.sentence.hi) if h.category == "name"]
    first = min(s.i for s in (*c.sums, *c.bare))
    if len({h.value for h in named}) == 1 and named[0].j <= first:
        # "Furniture grew from 20 to 30 million dollars."
        return named[0].value
    at = next((n for n, s in enumerate(c.sums) if s.i == level.i), None)
    if at is None:
        return None
    bounds = [c.sentence.lo, *(k for s in c.sums for k in (s.i, s.j)), c.sentence.hi]
    gaps = [
        [h.value for h in c.r.within("product", a, b) if h.category == "name"]
        for a, b in zip(bounds[::2], bounds[1::2], strict=False)
    ]
    # "Copper 190 million and fruit 98": before each of them, as before the first.
    told = gaps[:-1] if gaps[0] else gaps[1:]
    return told[at][0] if all(told) else None


def _behind_colon(c: Clauses, level: Level) -> bool:
    """Whether a colon leads to an amount, behind goods or a country: "El banano resistió mejor: 61 millones"."""
    r, lo = c.r, c.sentence.lo
    at = back(c, level.i)[-1]
    if at <= lo or r.word(at - 1) != ":":
        return False
    return any(h.category == "name" for h in r.each(("product", "country"), lo, at))


def _opens_on_goods(c: Clauses, level: Level) -> bool:
    """Whether a sentence opens on goods, with its first amount not far behind: "Les avions ont ajouté 640 millions"."""
    r, lo = c.r, c.sentence.lo
    goods = next((h for h in r.within("product", lo, level.i) if h.category == "name"), None)
    near = goods is not None and goods.i - lo <= _SUBJECT and level.i - goods.j <= _FAR
    return near and all(r.word(k) not in (";", ":", "(") for k in range(lo, level.i))


def _just_told(context: Context, level: Level) -> list[Draft]:
    """The figures of this paragraph and the one before in the money of an amount."""
    told = (*context.previous, *context.paragraph)
    return [d for d in told if (m := d.figure.amount) is not None and level.sum.currency in (None, m.currency)]


def _below_all(context: Context, level: Level) -> bool:
    """Whether an amount is less than was told of all of one way of trade just before, if that was."""
    told = (d.figure.amount for d in _just_told(context, level) if d.figure.flow in OTHER_WAY)
    wholes = [m.value for m in told if m is not None]
    return not wholes or level.sum.amount().value < max(wholes)


def keep_told(context: Context, made: Sequence[Draft], *, any_other: bool) -> None:
    """Keep of which flows the article has told amounts, whether of other money too, and the most that was told."""
    context.all_told |= {None} if any_other else set()
    for draft in (d for d in made if d.figure.amount is not None and not d.c.sentence.head):
        context.all_told.add(draft.figure.flow)
        now, known = draft.figure.amount, context.most.figure.amount if context.most is not None else None
        if now is not None and (known is None or known.currency in (None, now.currency) and known.value < now.value):
            context.most = draft


def of_all_told(context: Context, c: Clauses, found: Sequence[Level]) -> bool:
    """Whether amounts without a flow may be parts of the one that the article has told all its amounts of: less than the most of them."""
    before, most = context.before, context.most.figure.amount if context.most is not None else None
    if before is None or most is None or context.all_told != {before[1]} or before[1] not in OTHER_WAY:
        return False
    if c.sentence.head or any(q.category != "share" for q in c.cues) or any(f.flow or f.other for f in found):
        return False
    return all(f.sum.currency in (None, most.currency) and f.sum.amount().value < most.value for f in found)


def below_another(c: Clauses, told: Stated) -> bool:
    """Whether the line right above names another country than those a flow was told of: "Platz 6: Italien"."""
    r, known = c.r, {side.code for side in (told.reporter, told.partner) if side is not None}
    at = r.sentence_number(c.sentence.lo) - 1
    over = r.sentences[at] if at >= 0 else c.sentence
    label = over.hi - over.lo <= LABEL and over.block < c.sentence.block
    return label and any(h.value not in known for h in r.within("country", over.lo, over.hi))
