"""Change list: lines that tell by how much the flow named above them changed with each country, or of each kind of goods: "- Senegal (+36 Prozent)"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from briefing.core.article import Certainty
from briefing.core.fact import Flow
from briefing.ingest.extract.changes.directions import directed
from briefing.ingest.extract.changes.growth import Change
from briefing.ingest.extract.changes.indices import led_by
from briefing.ingest.extract.figures.drafts import draft_alone
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.flows.remembered import goods_of_table
from briefing.ingest.extract.sides.side import Side, Stated
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_LONGEST = 14
"""Tokens of the longest line of such a list."""
_LEAD = 3
"""Tokens before the country or goods of a line: a bullet, "and" and an article."""
_TO_RATE = 3
"""Tokens between those and their change: a sign, "by" and a bracket."""


def listed_changes(context: Context, c: Clauses) -> list[Draft]:
    """The change that a line of a list tells of a country or goods in the flow that the line above the list names."""
    r, cue = c.r, context.of
    head = _head(context, c)
    if head is None or cue is None or c.sums or c.flows() or len(c.rates) != 1 or c.rates[0].form != "percent":
        return []
    rate, named = c.rates[0], _leads(r, c.sentence)
    if named is None or not 0 <= rate.i - named.j <= _TO_RATE or r.any(("cue",), named.j, rate.i):
        return []
    percent = _way(c, rate, head)
    flow = FLOWS.get(cue.category)
    if percent is None or flow in (None, Flow.BALANCE):
        return []
    draft = draft_alone(context, c, Change(rate, percent, None, cue), [], {})
    if draft is None:
        return []
    goods: str | None = named.value
    draft.stated = context.of_sides
    if r.hit("country", named.i) == named:
        partner = Side(named.value, Certainty.STATED, None, r.span(named.i, named.j))
        draft.stated, goods = Stated(context.of_sides.reporter, partner), goods_of_table(context)
    draft.figure = replace(draft.figure, product=goods or draft.figure.product)
    return [draft]


_MOST_LINES = 100
"""Lines of a list below the one that leads it; a longer list is a table."""


def _head(context: Context, c: Clauses) -> Sentence | None:
    """The line right above the list, which names its flow: a heading, or one that ends on a colon."""
    r, cue = c.r, context.of
    if cue is None or cue.i >= c.sentence.lo or c.sentence.hi - c.sentence.lo > _LONGEST or c.sentence.head:
        return None
    number, own = r.sentence_number(cue.i), r.sentence_number(c.sentence.lo)
    head, between = r.sentences[number], r.sentences[number + 1 : own]
    if len(between) > _MOST_LINES:
        return None
    leads = head.head or r.word(head.hi - 1) == ":"
    lines = all(s.hi - s.lo <= _LONGEST and _leads(r, s) is not None for s in between)
    told = r.any(("percent", "scale"), head.lo, head.hi) or any(
        h.category == "share" for h in r.within("cue", head.lo, head.hi)
    )
    return head if leads and lines and not told and head.block != c.sentence.block else None


def _leads(r: Reading, sentence: Sentence) -> Hit | None:
    """The country, or the goods, that a line begins with."""
    end = min(sentence.hi, sentence.lo + _LEAD + 2)
    told = [h for h in r.each(("country", "product"), sentence.lo, end) if h.category == "name"]
    first = min(told, key=lambda h: h.i, default=None)
    if first is None or first.i - sentence.lo > _LEAD or any(r.capital(k) for k in range(sentence.lo, first.i)):
        return None
    return first if r.hit("place.possessive", first.j) is None else None


def _way(c: Clauses, rate: Rate, head: Sentence) -> Decimal | None:
    """A change with its sign: its own, else that of the only direction the line above tells: "Trade with these grew:"."""
    if (own := directed(c, rate)) is not None:
        return own
    moves = {h.category for h in c.r.within("move", head.lo, head.hi)} & {"up", "down"}
    if len(moves) != 1 or not (led_by(c, rate) or c.group_of(rate.i) or c.r.word(rate.i - 1) in (":", "-")):
        return None
    return rate.percent if moves == {"up"} else -rate.percent
