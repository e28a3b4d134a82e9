"""Taking up: which flow told before a sentence goes on about that tells of none itself: "This figure came to", "The volume should hit"."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.flows.context import Context, Told
from briefing.ingest.extract.flows.more import says_more
from briefing.ingest.extract.flows.ongoing import goes_on
from briefing.ingest.extract.flows.otherway import opens_other_way
from briefing.ingest.extract.flows.portions import below_another, of_all_told
from briefing.ingest.extract.flows.taking import sold_there, taken
from briefing.ingest.extract.flows.untraded import untraded
from briefing.ingest.extract.sides.side import Stated
from briefing.ingest.extract.sums.clauses import BALANCES, FLOWS, Clauses
from briefing.ingest.extract.sums.level import OTHER_WAY, Level
from briefing.ingest.extract.tables.lists import leads_line

_OPENS = 3
"""Tokens of a sentence that opens on "the volume"."""


def take_up(context: Context, c: Clauses, found: list[Level]) -> None:
    """Turn to the flow told before that a sentence goes on about, as far as it tells of none itself."""
    for told_before in _TOLD_BEFORE:
        told = told_before(context, c, found)
        if told is not None:
            context.turn_to(*told)


def _of_paragraph_before(context: Context, c: Clauses, found: list[Level]) -> Told | None:
    """The flow that the paragraph before ended on, where a new one goes on about it: "This figure came to"."""
    before = context.before
    if context.flow is not None or before is None:
        return None
    if _points_to_sum(c, found[0]):
        # "Этот показатель составлял": the trade that the article is about.
        trade = context.traded.cue if context.traded is not None else None
        return (trade, Flow.TURNOVER, Stated()) if trade is not None else before
    if before[1] in OTHER_WAY and opens_other_way(c) or goes_on(context, c, found[0]):
        return before
    # "Pakistan took 510 million, Egypt 190", in a paragraph of its own
    if c.takers or taken(context, c, found):
        return before
    if not _goes_on_with(context, c, found, before):
        return None
    # "L'or représente à lui seul 943 milliards", in an article that has told of exports alone
    return (before[0], before[1], Stated()) if below_another(c, before[2]) else before


def _goes_on_with(context: Context, c: Clauses, found: list[Level], before: Told) -> bool:
    """Whether a paragraph tells more of the flow that the article has told all its amounts of."""
    if not of_all_told(context, c, found):
        return False
    kept = context.cue, context.flow, context.sides
    context.turn_to(*before)
    more = says_more(context, c, found[0], found) and not untraded(context, c, found[0], found)
    context.cue, context.flow, context.sides = kept
    return more


def _of_both(context: Context, c: Clauses, found: list[Level]) -> Told | None:
    """The trade that exports and imports come to: "Exporte 302 Millionen, Importe 214. Macht zusammen 516 Millionen Euro."."""
    together = context.halves is not None and c.r.within("bind.together", c.sentence.lo, found[0].i)
    return (context.halves, Flow.TURNOVER, Stated()) if context.halves and together and not c.flows() else None


def _of_volume(context: Context, c: Clauses, found: list[Level]) -> Told | None:
    """The trade that "the volume" opens a sentence on, behind exports and imports or behind the trade that one of them is a part of.

    "Exports were 302 million, imports 214. The volume should hit 1 billion by 2030."
    """
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    if context.flow not in OTHER_WAY or c.flows() or context.cue is None:
        return None
    told = r.within("neutral.volume", lo, min(hi, lo + _OPENS))
    if not told or r.within("neutral.volume", context.cue.i, context.cue.j + _OPENS - 1):
        return None
    trade = context.halves or (context.traded.cue if context.traded is not None else None)
    return (trade, Flow.TURNOVER, Stated()) if trade is not None else None


def _of_line_above(context: Context, c: Clauses, found: list[Level]) -> Told | None:
    """That of the heading over a list: "Exportaciones de Uruguay por destino, 2024", and below it "Brasil: US$ 2.312 millones"."""
    return (context.above or context.headline) if context.flow is None and leads_line(c, found[0]) else None


def _of_balance_above(context: Context, c: Clauses, found: list[Level]) -> Told | None:
    """The balance that a line of its own names over the amount that opens a paragraph: "Solde", and below it "-714 milliards en 2023"."""
    r, at = c.r, c.r.sentence_number(c.sentence.lo)
    above = r.sentences[at - 1] if at else c.sentence
    if context.flow is not None or found[0].i - c.sentence.lo > 1 or above.hi > c.sentence.lo:
        return None
    cue = next((q for q in r.within("cue", above.lo, above.hi) if q.category in BALANCES), None)
    alone = cue is not None and all(
        r.is_link(k) or r.word(k) == ":" for k in range(above.lo, above.hi) if k not in range(cue.i, cue.j)
    )
    return (cue, Flow.BALANCE, Stated()) if cue is not None and alone else None


def _just_named(context: Context, c: Clauses, found: list[Level]) -> Told | None:
    """The exports or imports that end the sentence before, which "these" opens on: "... thanks to its exports. These reached 628 million"."""
    r, lo = c.r, c.sentence.lo
    told = r.hit("bind.these", lo) or r.hit("neutral.latter", lo)
    before = [s for s in r.blocks()[c.sentence.block] if s.hi == lo and not s.head]
    verb = told is not None and r.within("bind.reach", told.j, min(found[0].i, told.j + _OPENS))
    if not verb or not before or c.flows():
        return None
    named = [h for h in r.within("cue", before[0].lo, lo) if h.category in FLOWS]
    last = named[-1] if named else None
    if last is None or FLOWS[last.category] not in OTHER_WAY or FLOWS[last.category] is context.flow:
        return None
    ends = lo - last.j <= _BEHIND and not r.any(("scale", "percent", "country", "place.to", "place.from"), last.j, lo)
    return (last, FLOWS[last.category], context.sides) if ends else None


_BEHIND = 6
"""Tokens of a sentence behind the flow that the next one takes up: "exports | weighed more ."."""


def _that_moved_so(context: Context, c: Clauses, found: list[Level]) -> Told | None:
    """The one of two flows of the sentence before that rose, where this one opens on "the rise": "Imports rose, while exports fell. The rise was due to"."""
    r, lo = c.r, c.sentence.lo
    noun = r.first("bind.rise", lo, min(found[0].i, lo + _OPENS))
    way = r.hit("move", noun.i) if noun is not None else None
    before = [s for s in r.blocks()[c.sentence.block] if s.hi == lo and not s.head]
    if way is None or way.category not in _WAYS or not before or c.flows():
        return None
    flows = [q for q in r.within("cue", before[0].lo, lo) if FLOWS.get(q.category) in OTHER_WAY]
    moves = [h for h in r.within("move", before[0].lo, lo) if h.category in _WAYS]
    if not len(flows) == len(moves) == _TWO:
        return None
    told = [q for q, move in zip(flows, moves, strict=True) if move.category == way.category]
    return (told[0], FLOWS[told[0].category], context.sides) if len(told) == 1 else None


_TWO = 2
_WAYS = frozenset({"up", "down"})


_TOLD_BEFORE = (
    _of_balance_above, _of_paragraph_before, _of_both, _of_volume, _of_line_above, sold_there, _just_named, _that_moved_so,
)  # fmt: skip
"""Where the flow is told that a sentence goes on about, each with what shows it; the last that is shown is meant."""


def _points_to_sum(c: Clauses, level: Level) -> bool:
    """Whether a word before an amount means the one told before: "the figure", and not "the figure of visitors"."""
    told = c.r.within("neutral.sum", c.sentence.lo, level.i)
    return any(c.r.hit("bind.of", h.j) is None and c.r.hit("place.of", h.j) is None for h in told)
