"""Levels: each sum of a sentence with its flow, and whether it is a comparison or a change."""

from __future__ import annotations

from itertools import pairwise

from briefing.core.fact import Flow, Qualifier
from briefing.ingest.extract.changes.directions import directed
from briefing.ingest.extract.changes.reckoned import belied
from briefing.ingest.extract.flows.balances import in_the_red, trade_of_both
from briefing.ingest.extract.flows.deltas import is_delta, joined
from briefing.ingest.extract.flows.flows import give_flow
from briefing.ingest.extract.flows.measured import part_behind
from briefing.ingest.extract.sums.bare import bare_levels
from briefing.ingest.extract.sums.beyond import exceeded_by_rate
from briefing.ingest.extract.sums.camefrom import led_on
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.comparing import is_compared, measures
from briefing.ingest.extract.sums.halved import halved
from briefing.ingest.extract.sums.level import OTHER_WAY, Level, back
from briefing.ingest.extract.sums.pairing import pair
from briefing.ingest.extract.sums.placed import INHERITED
from briefing.ingest.extract.sums.sum import THOUSANDS, Sum
from briefing.ingest.extract.tables.tables import row_of_levels
from briefing.ingest.extract.times.atoms import BACKWARD
from briefing.ingest.extract.words.lexicon import Hit


def levels(c: Clauses) -> list[Level]:
    """The sums of a sentence with flow, comparison and change; bare list numbers included."""
    row = row_of_levels(c)
    if row:
        return row
    found = [
        Level(s, flags=[f for f in s.flags if f == INHERITED]) for s in c.sums if not (s.counted or _counts_on(c, s))
    ]
    found += bare_levels(c, found)
    halves = halved(c, found) if len(c.opened) > 1 else []
    found += [half for half in halves if half not in found]
    found.sort(key=lambda level: level.i)
    for level in found:
        _qualify(c, level)
    for level in found:
        level.delta = is_delta(c, level, found)
    for before, after in pairwise(found):
        after.delta = after.delta or joined(c, before, after)
    for level in found:
        level.compare = not level.delta and is_compared(c, level, found)
    for before, after in pairwise(found):
        after.compare = after.compare or _against_both(c, before, after)
    paired = pair(c, found) + halves
    for index, level in enumerate(found):
        if level not in paired:
            give_flow(c, level, found[:index], found[index + 1 :])
            _reverse(c, level)
            _turn_with(c, level, found[:index])
            if in_the_red(c, level):
                level.flow = Flow.BALANCE
            if trade_of_both(c, level):
                level.flow = Flow.TURNOVER
            led = level.compare and led_on(c, level, found)
            led = led or exceeded_by_rate(c, level)
            level.compare = level.compare and (led or not _faces(level, found[:index]))
    _share_behind(c, found)
    _lead_in(c, found)
    _opening(c, found)
    _by_ahead_of_verb(c, found)
    if len(found) > 1 and found[0].compare and _set_beside(c, found[0], found[1]):
        found[0].compare = False
    if _borne_from(c, found):
        found[0].compare = True
    for first, second in pairwise(found):
        first.compare = first.compare and not _against_it(c, first, second)
    return found


def _against_both(c: Clauses, before: Level, after: Level) -> bool:
    """Whether an amount is compared with a second one, of the year before: "against 0.9 billion in August and 1.0 billion in the same month a year earlier"."""
    r = c.r
    if not before.compare or after.delta or c.group_of(before.i) != c.group_of(after.i):
        return False
    joint = next((k for k in range(before.j, after.i) if r.hit("number.and", k) is not None), None)
    if (
        joint is None
        or r.any(("move", "cue", "bind.contrast"), before.j, after.i)
        or any(r.word(k) == "," for k in range(before.j, after.i))
    ):
        return False
    first, then = (next((p for p in c.periods if 0 <= p.i - level.j <= _THEN), None) for level in (before, after))
    # Each with its own time: not "against 0.9 billion a year earlier and 0.1 billion of tea in the same month".
    apart = first is not None and then is not None and first.j <= joint and first.relation not in BACKWARD
    return (
        then is not None
        and apart
        and then.relation in ("same", "earlier")
        and all(r.kind(k) == "w" for k in range(after.j, then.i))
    )


_THEN = 3
"""Tokens between an amount and the time that tells when it was: "recorded in the"."""


def _against_it(c: Clauses, first: Level, second: Level) -> bool:
    """Whether an amount opens a parenthesis in which another is set against it: "compared with 2021 (41 billion | against 37 billion)"."""
    group = c.group_of(first.i)
    if not group or c.group_of(second.i) != group or not second.compare:
        return False
    opens = all(c.r.is_link(k) or c.r.hit("currency", k) is not None for k in range(c.opened[group] + 1, first.i))
    return opens and c.r.any(("bind.compare",), first.j, second.i)


def _borne_from(c: Clauses, found: list[Level]) -> bool:
    """Whether the first of two amounts is what a change counts from, which they bear out: "rose by 32% in 2018: before that it was 67 million, now 90"."""
    if len(found) != 2 or len(c.rates) != 1 or c.rates[0].form != "percent" or c.rates[0].j > found[0].i:
        return False
    first, second = found
    alike = first.flow is not None and second.flow in (first.flow, None) and first.sum.currency == second.sum.currency
    plain = not any(f.compare or f.delta or f.other or c.group_of(f.i) for f in found)
    named = any(h.category == "name" for h in c.r.each(("country", "product"), c.rates[0].j, second.i))
    if not (alike and plain) or named or any(p.i >= first.i for p in c.periods):
        return False
    percent = directed(c, c.rates[0])
    told = percent is not None and abs(percent) >= _TELLING
    return told and percent is not None and not belied(second.sum.amount(), first.sum.amount(), percent)


_TELLING = 10
"""Per cent of the least change by which two rounded amounts are told from two others."""


def _counts_on(c: Clauses, told: Sum) -> bool:
    """Whether a number without a currency counts the things named at the one beside it.

    Thousands set against those before: "221mila tonnellate importate, contro 675mila vendute"; or "da 20mila a 30mila tonnellate".
    """
    if told.currency is not None or told.scale is None:
        return False
    r, counted = c.r, [s for s in c.sums if s.counted and s.scale == told.scale]
    if any(s.i == told.j + 1 and (r.hit("bind.to", told.j) or r.hit("number.and", told.j)) for s in counted):
        return True
    at = back(c, told.i)[-1]
    led = any(r.hit("bind.compare", k) or r.hit("bind.to", k) for k in range(at - 1, told.i))
    return led and told.scale == THOUSANDS and any(s.j <= told.i for s in counted)


def _set_beside(c: Clauses, level: Level, following: Level) -> bool:
    """Whether the amount that opens a sentence is set against the next one's other direction, with no time of its own.

    "A fronte di 712 milioni di euro di esportazioni, nel 2024 l'Italia ha importato merci per 820 milioni".
    """
    if {level.flow, following.flow} != {Flow.EXPORTS, Flow.IMPORTS} or following.compare:
        return False
    return not any(p.i < following.i and p.relation in BACKWARD for p in c.periods)


_LISTED = ("product", "country")


def _share_behind(c: Clauses, found: list[Level]) -> None:
    """Give the amounts of a list the flow behind its last: "cotton worth $14 million and hides worth $3 million had gone to"."""
    r = c.r
    for level, following in reversed(list(zip(found, found[1:], strict=False))):
        if level.flow is not None or level.other or level.delta or level.compare or not following.after:
            continue
        if following.flow not in (Flow.EXPORTS, Flow.IMPORTS) or c.group_of(level.i) != c.group_of(following.i):
            continue
        between = range(level.j, following.i)
        joint = len(between) and (r.hit("number.and", level.j) is not None or r.word(level.j) == ",")
        ahead = max(c.sentence.lo, level.i - len(between) - 1)
        # "Cotton worth ... and hides worth ...", "Germany with ..., France with ... and Austria with ..."
        alike = any(r.within(slot, level.j, following.i) and r.within(slot, ahead, level.i) for slot in _LISTED)
        if joint and alike and not r.any(("cue", "move"), level.j, following.i):
            level.cue, level.flow, level.after = following.cue, following.flow, True


def _lead_in(c: Clauses, found: list[Level]) -> None:
    """Amounts that open a sentence to be compared with its own: "After $1.2 billion in 2022, exports reached $1.5 billion"."""
    first = next((k for k, f in enumerate(found) if f.flow is not None), 0)
    if first == 1 and found[1].after and found[0].compare and not found[0].other and led_on(c, found[0], found):
        # "Von 74 Millionen Euro im Jahr 2018 auf 131 Millionen im Jahr 2023 stiegen die Lieferungen"
        found[0].cue, found[0].flow = found[1].cue, found[1].flow
        return
    if not first or not found[0].compare or any(f.other or c.group_of(f.i) for f in found[:first]):
        return
    head = found[first]
    if head.after or head.cue is None or head.cue.i < found[first - 1].j or head.flow in (None, Flow.BALANCE):
        return
    if c.group_of(head.i):
        # "That is an increase from 32 to 33 billion (imports: 25 billion)"
        return
    for level in found[:first]:
        level.cue, level.flow, level.compare = head.cue, head.flow, True


def _by_ahead_of_verb(c: Clauses, found: list[Level]) -> None:
    """Take what "by" leads to before the verb for the change to the next amount: "Um 255 Millionen Euro schrumpften die Einfuhren auf 5,4 Milliarden"."""
    r, lo = c.r, c.sentence.lo
    first, second = (found[0], found[1]) if len(found) > 1 else (None, None)
    if first is None or second is None or not r.lexicon.verb_final or first.other or second.compare or second.delta:
        return
    led = first.i - lo <= _OPENS and r.led(("bind.by",), *back(c, first.i))
    moved = [h for h in r.within("move", first.j, second.i) if h.category in ("up", "down")]
    to = r.begins("bind.to", second.i - _OPENS, second.i)
    if led and to and len(moved) == 1 and second.flow is not None and not second.carried:
        first.cue, first.flow, first.delta, first.compare = second.cue, second.flow, True, False


_OPENS = 3
"""Tokens before the amount that opens a sentence: "With some 3.4 billion"."""


def _opening(c: Clauses, found: list[Level]) -> None:
    """Give the amount that opens a sentence the flow behind the one it is compared with: "At 3.4 billion, against 3.9 in 2023, exports fell"."""
    if len(found) < 2:
        return
    first, base = found[:2]
    if first.flow is not None or first.other or first.compare or first.delta or c.group_of(first.i):
        return
    if not (base.compare and base.after and base.cue is not None) or first.i - c.sentence.lo > _OPENS:
        return
    if not c.r.any(("cue", "move", "bind.reach"), c.sentence.lo, base.i):
        first.cue, first.flow, first.after = base.cue, base.flow, True


def _reverse(c: Clauses, level: Level) -> None:
    """Turn a flow round that is told the other way: "..., in die Gegenrichtung waren es 1,4 Mrd. Euro"."""
    if level.cue is None or level.after or level.flow not in OTHER_WAY:
        return
    owned = c.r.lexicon.genitive and c.r.ending("country", level.cue.i) is not None
    # "Sold rice in return for 165 million": the money itself; "..., in umgekehrter Richtung für 1,2 Milliarden" is a second one.
    told = [
        h
        for h in c.r.within("bind.reverse", level.cue.j, level.i)
        if c.r.hit("bind.of", h.j) is None or c.r.kind(h.j) != "w" or any(level.cue.j <= s.i < h.i for s in c.sums)
    ]
    # "Kenyan sales the other way brought in $31 million": the flow that the words belong to is told as it is.
    apart = told and any(c.r.kind(k) != "w" or c.r.hit("number.and", k) for k in range(level.cue.j, told[-1].i))
    behind = c.r.within("bind.reverse", level.j, min(c.sentence.hi, level.j + _BEHIND))
    # "Exports were €412 million, and €298 million went the other way"
    behind = behind if any(level.cue.j <= s.i < level.i for s in c.sums) else []
    # "Дания экспортировала на 1,2 млрд, а в обратную сторону – на 0,8": a second sum behind that of its own verb.
    owned = owned and not any(level.cue.j <= s.i < h.i for h in told for s in c.sums)
    if (apart or behind) and not owned:
        level.turned, level.flow = level.flow, OTHER_WAY[level.flow]


def _turn_with(c: Clauses, level: Level, before: list[Level]) -> None:
    """Turn round what went the other way than the amount before it: "went to Denmark, and 1.2 billion dollars' worth went the other way"."""
    first = before[-1] if before else None
    if first is None or first.flow not in OTHER_WAY or not _goes_back(c, level, first):
        return
    if not c.r.within("country", level.i, c.sentence.hi):
        level.cue, level.flow, level.turned, level.after = first.cue, OTHER_WAY[first.flow], first.flow, first.after


def _goes_back(c: Clauses, level: Level, first: Level) -> bool:
    """Whether a verb of going says so before it: "на 1,2 млрд, | а обратно ушло товаров на 0,8", "in die Gegenrichtung | gingen Waren"."""
    cue = level.cue
    if cue is None or level.after or cue.i < first.j or c.r.hit("neutral.went", cue.i) is None:
        return False
    return any(h.j == cue.i for h in c.r.within("bind.reverse", first.j, cue.i))


_BEHIND = 6
"""Tokens behind an amount in which it may be said to go the other way."""


def _faces(level: Level, before: list[Level]) -> bool:
    """Whether an amount is set against one of the other direction, not of another time.

    "890 millions contre 333 pour les importations": its own flow, not that of the amount it is compared with.
    """
    other = next((b for b in reversed(before) if not b.delta and b.flow is not None), None)
    if other is None or other.cue == level.cue:
        return False
    return {level.flow, other.flow} == {Flow.EXPORTS, Flow.IMPORTS}


_MEANING = {
    "approx": Qualifier.APPROX,
    "at_least": Qualifier.AT_LEAST,
    "at_most": Qualifier.AT_MOST,
}


def _qualify(c: Clauses, level: Level) -> None:
    r = c.r
    for at in back(c, level.i, 2):
        hits = [(h, m) for slot, m in _MEANING.items() if (h := r.ending(f"qualifier.{slot}", at)) is not None]
        hits = [(h, m) for h, m in hits if h.i >= c.sentence.lo and not measures(c, h)]
        hits = [(h, m) for h, m in hits if not (m is Qualifier.AT_MOST and _arrives(c, h))]
        if hits:
            # "Не превышала" says more than "превышала" inside it.
            level.qualifier = min(hits, key=lambda found: found[0].i)[1]
            return
    if _exceeded(c, level):
        level.qualifier = Qualifier.AT_LEAST
        return
    after = r.hit("qualifier.at_least", level.j) or r.hit("qualifier.approx", level.j)
    if after is not None and after.j - after.i == 2 and not part_behind(c, after):
        level.qualifier = _MEANING["at_least" if r.hit("qualifier.at_least", level.j) else "approx"]


def _exceeded(c: Clauses, level: Level) -> bool:
    """Whether a verb of exceeding leads to an amount over a time or "for the first time": "superó por primera vez los 21.000"."""
    r, lo = c.r, c.sentence.lo
    if not r.within("bind.exceed", lo, level.i):
        return False
    spans = [*((p.i, p.j) for p in c.periods), *((h.i, h.j) for h in r.within("bind.first", lo, level.i))]
    passed = {k for i, j in spans for k in range(i, j)}
    at = level.i
    while at > lo and (at - 1 in passed or r.is_link(at - 1)):
        at -= 1
        over = r.ending("bind.exceed", at)
        if over is not None:
            return not measures(c, over)
    return False


def _arrives(c: Clauses, hit: Hit) -> bool:
    """Whether "up to" tells where a change ends: "crecieron un 5 %, hasta 45 millones"."""
    to = c.r.hit("bind.to", hit.i)
    moved = [h for h in c.r.within("move", c.sentence.lo, hit.i) if h.category in ("up", "down", "word")]
    # "El comercio ascendió hasta los 92.879 millones"
    came = c.r.ending("bind.reach", hit.i) or c.r.ending("bind.reach", hit.j)
    return to is not None and to.j >= hit.j and bool(moved or came or any(g.j <= hit.i for g in c.rates))
