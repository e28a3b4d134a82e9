"""Inheritance: the flow that an amount takes from what was said before it."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.flows.addedup import add_up
from briefing.ingest.extract.flows.context import Context, Told
from briefing.ingest.extract.flows.goals import inherit_goal
from briefing.ingest.extract.flows.more import says_more
from briefing.ingest.extract.flows.otherway import opens_other_way, turn_again, turned, went_back
from briefing.ingest.extract.flows.portions import tells_goods
from briefing.ingest.extract.flows.taking import bought_by_client
from briefing.ingest.extract.flows.takingup import take_up
from briefing.ingest.extract.flows.untraded import untraded
from briefing.ingest.extract.sides.ranks import ranked_lines
from briefing.ingest.extract.sums.clauses import BALANCES, FLOWS, Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.tables.falling import falls_on, falls_on_group


def inherit_flow(context: Context, c: Clauses, found: list[Level]) -> None:
    """A sentence without a cue goes on about the last one's flow: "It reached 289 million"."""
    _go_on(context, c, found)
    add_up(context, c, found)
    if found or c.flows():
        context.astray = not c.flows() and all(f.other or (context.astray and f.flow is None) for f in found)


def _go_on(context: Context, c: Clauses, found: list[Level]) -> None:
    """Carry the flow told before over to the amounts that go on about it."""
    turn_again(context, c, found)
    bought_by_client(context, c, found)
    inherit_goal(context, c, found)
    _in_order(context, c, found)
    if found:
        take_up(context, c, found)
    if context.flow is None and found and (ranked := _of_ranking(context, c)) is not None:
        context.turn_to(*ranked)
        _open_part(context, c, found[0])
    if context.flow is None:
        return
    if context.flow is Flow.BALANCE and found and _of_goods(c, found[0]):
        # "В плюсе мы на 113 млн. Сухое молоко принесло 41 млн": no balance, but of the one flow told before it.
        if len(context.order) != 1:
            return
        context.turn_to(context.order[0], FLOWS[context.order[0].category])
    for level in found:
        if went_back(context, c, level):
            level.flow = turned(c, level, context.flow)
        if level.flow is not None or level.other or any(q.category != "share" and q.j <= level.i for q in c.cues):
            continue
        if c.takers and (falls_on(c, level) is not None or falls_on_group(c, level)):
            # "Italy bought 90,000 tonnes for 300 million"
            level.cue, level.flow, level.carried = context.cue, context.flow, True
        elif not untraded(context, c, level, found):
            _carry(context, c, level, found)


_RANKED = 3
"""Lines of a rank and a country from which on an article is a ranking."""


def _of_ranking(context: Context, c: Clauses) -> Told | None:
    """The flow of the headline, in a part of a ranking that tells none: "Turkey's main suppliers / 4th: Switzerland / 20 billion dollars"."""
    told, lines = context.headline, ranked_lines(c.r) if context.headline is not None else []
    if told is None or told[1] not in (Flow.EXPORTS, Flow.IMPORTS) or len(lines) < _RANKED:
        return None
    if c.flows() and not all(q.category in BALANCES for q in c.flows()) or any(q.category == "money" for q in c.cues):
        return None
    return told if told[0].i < lines[0].i < c.sentence.lo else None


def _open_part(context: Context, c: Clauses, first: Level) -> None:
    """Give the amount that opens a sentence there that flow: "28.7 billion dollars.", "20 billion dollars are a plus of 30 per cent"."""
    if first.i - c.sentence.lo <= _OPENS and not (first.other or first.compare or first.delta):
        first.cue, first.flow, first.carried = context.cue, context.flow, True


def _carry(context: Context, c: Clauses, level: Level, found: list[Level]) -> None:
    """Give an amount the flow told before, where it is told of it; behind a balance a goal is one for the trade."""
    r, lo = c.r, c.sentence.lo
    if context.flow is Flow.BALANCE and r.any(("status.target",), lo, level.i) and not level.compare:
        # "Wir wollen bis 2030 auf sechs Milliarden kommen"
        level.cue, level.flow, level.carried = context.cue, Flow.TURNOVER, True
        return
    if context.flow is None or not says_more(context, c, level, found):
        return
    if context.astray and not (opens_other_way(c) or tells_goods(context, c, level)):
        # "Exports came to 412 million. Investment was 50 million. A year earlier it had been 30 million."
        return
    level.cue, level.flow, level.carried = context.cue, turned(c, level, context.flow), True
    opened = r.hit("product", r.skip_links(lo, level.i, 2)) if r.hit("bind.but_for", lo) is None else None
    if context.flow is Flow.TURNOVER and opened is not None and opened.category == "name" and not level.compare:
        # "Machinery alone was 96 million": bought or sold, it does not say.
        level.cue = level.flow = None
        level.carried = False


_OPENS = 2
"""Tokens of a sentence before the sign of an amount that opens it."""


def _of_goods(c: Clauses, level: Level) -> bool:
    """Whether goods open a sentence that names no flow and go with its first amount."""
    told = [h for h in c.r.within("product", c.sentence.lo, level.i) if h.category == "name"]
    return bool(told) and not c.flows() and not level.compare


def _in_order(context: Context, c: Clauses, found: list[Level]) -> None:
    """Two amounts in the order that the paragraph told exports and imports in: "ging het om respectievelijk 1,5 en 1,4 miljard"."""
    respective = bool(c.r.within("bind.respectively", c.sentence.lo, c.sentence.hi))
    if respective and len(found) == _PAIR and found[0].compare:
        # "A year earlier it had been 500 million and 290 million respectively."
        found[1].compare = True
    compared = respective and all(f.compare for f in found)
    plain = [f for f in found if f.flow is None and not f.other and f.compare == compared and not f.delta]
    if not respective and len(plain) == len(found) == _PAIR and context.halves is not None:
        # "UK exports were £71 million, and imports £27 million. In 2021 they were £84 million and £19 million."
        between = range(plain[0].j, plain[1].i)
        joint = c.r.at(("number.and",), *between) and all(c.r.word(k) not in (",", "(") for k in between)
        timed = any(0 <= plain[0].i - p.j <= _LEADS for p in c.periods)
        respective = joint and (timed or bool(c.r.within("neutral.sums", c.sentence.lo, plain[0].i)))
    if len(plain) != 2 or not respective or c.flows() or len(context.order) != 2:
        return
    named = {h.value for h in c.r.within("country", c.sentence.lo, plain[0].i) if h.category == "name"}
    if len(named) > 1:
        # "Ivory Coast and Niger came fifth and sixth, with 14 and 7 billion respectively": countries, and no flows.
        return
    for level, cue in zip(plain, context.order, strict=True):
        level.cue, level.flow, level.carried = cue, FLOWS[cue.category], True


_PAIR, _LEADS = 2, 5
"""Amounts told in one order with the flows before, and tokens from a time to the first of them."""
