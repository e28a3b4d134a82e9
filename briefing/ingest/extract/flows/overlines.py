"""Over lines: the sides that a line of its own gives to the labels below it, "Exports: 412 million" under "Greece"."""

from __future__ import annotations

from briefing.core.article import Certainty
from briefing.core.fact import Flow
from briefing.ingest.extract.flows.context import LABEL, Context, Draft
from briefing.ingest.extract.flows.remembered import NUMBERED, by_dash, whose_table
from briefing.ingest.extract.sides.side import Side, Stated, filled
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.tables.lists import BULLETS
from briefing.ingest.extract.tables.tables import item, label
from briefing.ingest.extract.tables.units import unit_of
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.reading import Sentence

_LEADS_TO = frozenset(":=(-")
"""Signs behind the label of an amount."""
_NAME = 4
"""Tokens of the longest line that is a country's name and no more."""


def remember_over(context: Context, c: Clauses) -> None:
    """Keep the sides that a line which stands alone gives to those below it; prose ends them, labels and rows do not."""
    r, (lo, hi) = c.r, (c.sentence.lo, c.sentence.hi)
    row = any(b.i - lo > NUMBERED for b in c.bare) or (bool(c.bare) and r.kind(lo) == NUMBER and not c.flows())
    # "Germany 212.3", in a list whose head told flow and unit
    row = row or context.unit is not None and context.of is not None and item(c, context.unit, context.of) is not None
    if is_label(c) or _led_by_goods(c) or c.sums and label(c) is not None or row or context.table and not c.sums:
        return
    if not (c.sums or c.rates or c.flows()) and unit_of(c) is not None and not r.within("country", lo, hi):
        # "Bedragen in miljoen euro.", between a heading and its list
        return
    if c.sums or c.rates or not c.sentence.head and (hi - lo > LABEL or r.word(hi - 1) in _CLOSED):
        context.over = context.caption = Stated()
        return
    flows = c.flows()
    if flows:
        context.over = context.caption = whose_table(c, flows[0])
    elif hi - lo <= LABEL:
        name_over(context, c.sentence)


def name_over(context: Context, sentence: Sentence) -> None:
    """Keep the country that a line names and no more, as the other side of what stands below it: "Greece", "Greece:".

    Two of them are the sides of what stands below: "Chile – Greece".
    """
    r = context.r
    named = [h for h in r.within("country", sentence.lo, sentence.hi) if h.category == "name"]
    if not named or sentence.hi - sentence.lo > LABEL:
        return
    rest = [k for k in range(sentence.lo, sentence.hi) if r.kind(k) == "w" and not any(h.i <= k < h.j for h in named)]
    told = [k for k in rest if not r.is_link(k)]
    sides = [Side(h.value, Certainty.INFERRED, "heading", r.span(h.i, h.j)) for h in named]
    if len(named) == 1 and not told and sentence.hi - sentence.lo <= _NAME + named[0].j - named[0].i:
        own = context.caption.reporter
        if context.source is not None and context.source.code == sides[0].code:
            # "Nicaragua", over what its statistics tell
            context.over = Stated(sides[0])
            return
        context.over = Stated(own if own is not None and own.code != sides[0].code else None, sides[0])
    elif not told and by_dash(r, named):
        own, theirs = (Side(s.code, Certainty.ASSUMED, "heading", s.span) for s in sides)
        context.over = context.caption = Stated(own, theirs)


_CLOSED = frozenset(".;!?")


def turn_away(context: Context, c: Clauses) -> None:
    """Forget the flow told before, where a line stands over others that is about what is no trade: "Foreign debt (million euros)"."""
    r, (lo, hi) = c.r, (c.sentence.lo, c.sentence.hi)
    if context.cue is None and context.above is None and context.of is None and context.headline is None:
        return
    if (
        hi - lo > _HEADING
        or c.flows()
        or c.sums
        or any(b.i - lo > NUMBERED for b in c.bare)
        or r.word(hi - 1) in _CLOSED
    ):
        return
    if not _has_line(c):
        return
    named = [h for h in r.within("neutral.untraded", lo, hi)] + [q for q in c.cues if q.category in _UNTRADED]
    goods = {k for h in r.within("product", lo, hi) if h.category == "name" for k in range(h.i, h.j)}
    if any(h.i not in goods for h in named):
        context.cue = context.flow = context.above = context.before = context.headline = None
        context.of = context.of_row = context.ended = context.last = context.traded = None
        context.sides, context.order, context.previous, context.paragraph = Stated(), [], [], []


_HEADING = 18
"""Tokens of the longest line that stands over a table, with its unit."""
_UNTRADED = frozenset({"loan", "investment", "grant", "budget", "price", "money"})
"""Cues of money that is no trade."""


def _has_line(c: Clauses) -> bool:
    """Whether a sentence has a line of its own."""
    r, (lo, hi) = c.r, (c.sentence.lo, c.sentence.hi)
    return (lo == 0 or "\n" in r.gap(lo)) and (hi >= len(r.tokens) or "\n" in r.gap(hi))


def is_label(c: Clauses) -> bool:
    """Whether a line is an amount behind the label of its flow, and names no country: "- Exports (2022): 412 million"."""
    r, (lo, hi) = c.r, (c.sentence.lo, c.sentence.hi)
    at = lo + (r.word(lo) in BULLETS)
    if _by_time(c, at):
        return True
    cue = next((q for q in c.flows() if q.i == at or q.i == at + 1 and r.is_link(at)), None)
    cue = cue or r.hit("table.balance", at)
    if cue is None or not (c.sums or c.bare) or r.within("country", lo, hi):
        return False
    timed = c.period_at(cue.j)
    behind = timed.j if timed is not None else cue.j
    # "Exporte 412 Mio. Euro", in a line of its own
    alone = any(s.i == behind and hi - s.j <= 1 for s in c.sums)
    return alone or r.word(behind) in _LEADS_TO


def _by_time(c: Clauses, at: int) -> bool:
    """Whether a line is the flows of the time that leads it, and names no country: "2020: exports 312 / imports 512"."""
    r, hi = c.r, c.sentence.hi
    timed = c.period_at(at)
    if timed is None or timed.j >= hi or r.word(timed.j) not in _LEADS_TO:
        return False
    flows = c.flows()
    return bool(flows and (c.sums or c.bare)) and flows[0].i == timed.j + 1 and not r.within("country", at, hi)


def under_line(context: Context, c: Clauses, drafts: list[Draft]) -> None:
    """Give the figures of a label the sides that the line over it told."""
    if drafts and context.caption.reporter is not None and c.flows() and label(c) is not None:
        # "- Polen: Exporte 220 Mio. Euro, Importe 98 Mio. Euro", under "Außenhandel Chiles 2023:"
        for draft in drafts:
            draft.stated = filled(draft.stated, Stated(context.caption.reporter))
    elif drafts and context.over != Stated() and is_label(c):
        for draft in drafts:
            if draft.figure.flow is Flow.TURNOVER and context.over.reporter is None:
                # "Comercio con el Perú": of the trade one side is as good as the other.
                continue
            draft.stated = filled(draft.stated, context.over)
    elif drafts and context.over.partner is not None and _led_by_goods(c):
        # "Copper: 190 million dollars", under "China"
        for draft in drafts:
            draft.stated = filled(draft.stated, Stated(None, context.over.partner))


def _led_by_goods(c: Clauses) -> bool:
    """Whether goods lead a line to its amount, and it names neither a flow nor a country: "Copper: 190 million dollars"."""
    r, (lo, hi) = c.r, (c.sentence.lo, c.sentence.hi)
    if not c.sums or c.flows() or hi - lo > _ENTRY or r.within("country", lo, hi):
        return False
    return any(h.category == "name" for h in r.within("product", lo, min(lo + _OPENS, c.sums[0].i)))


_ENTRY, _OPENS = 14, 4
"""Tokens of the longest entry of goods, and those it opens with in which they are named."""
