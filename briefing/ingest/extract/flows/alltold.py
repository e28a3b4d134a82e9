"""All told: an article that has told amounts of one way of trade alone, and of no other money, goes on with parts of it in later paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.core.fact import Fact
from briefing.ingest.extract.flows.context import LABEL, Context, Draft
from briefing.ingest.extract.sides.side import Stated
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import OTHER_WAY, Level


def keep_told(context: Context, made: Sequence[Draft], other: Sequence[Fact]) -> None:
    """Keep of which flows the article has told amounts, whether of other money too, and the most that was told."""
    context.all_told |= {None} if other else set()
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
