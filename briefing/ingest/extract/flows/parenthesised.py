"""Flows of amounts in a parenthesis that names none: what stands before it, or what it explains."""

from __future__ import annotations

from briefing.ingest.extract.flows.behind import frames
from briefing.ingest.extract.sums.clauses import BALANCES, Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.listed import opens_behind
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.words.lexicon import Hit

_TOLD = 12
"""Tokens between a flow and the parenthesis that gives its amount."""


_HALVES = 2


def _of_both_ways(c: Clauses, level: Level, behind: list[Hit]) -> bool:
    """Whether exports and imports behind a parenthesis come to its amount: "Peru was second ($5.6 billion), with exports of 1.8 and imports of 3.8"."""
    halves = [q for q in behind if q.category in ("exports", "imports")][:_HALVES]
    told = [next((s for s in c.sums if s.i >= q.j), None) for q in halves]
    if {q.category for q in halves} != {"exports", "imports"} or None in told or told[0] == told[1]:
        return False
    first, second = (s.amount() for s in told if s is not None)
    made, whole = first.value + second.value, level.sum.amount().value
    return abs(made - whole) <= whole / _ROUNDED


_ROUNDED = 50
"""The part of a trade by which its exports and imports may miss it, for rounding."""


def flow_from_outside(c: Clauses, level: Level, group: int, before: list[Level]) -> None:
    """The flow of an amount in a parenthesis that names none: what stands before it, or what it explains."""
    r, opened, outer, part = c.r, c.opened[group], c.parent[group], c.part_of(level.i)
    named = r.ending("cue", opened)
    if named is not None and named.category == "money" and named in c.cues:
        # "Warenhandel (+26,2 Mrd.), Primäreinkommen (+6,2 Mrd.)"
        level.other = "money"
        return
    if (balance := _signed_balance(c, level, opened, outer)) is not None:
        level.take(balance)
        level.delta = False
        return
    if (right := _right_before(c, opened, outer, before)) is not None:
        level.take(right)
        return
    if (behind_it := _changed_behind(c, group, opened)) is not None:
        level.take(behind_it, after=True)
        return
    told_before = next((b for b in before if b.delta and b.flow is not None and b.j == opened), None)
    if told_before is not None and _in_other_money(told_before, level):
        # "Rose by 2.1 billion krona ($15 million)"
        level.cue, level.flow, level.delta = told_before.cue, told_before.flow, True
        return
    if told_before is not None and _came_to(c, told_before, level, group):
        # "Rose by $78 million ($204 million)": that is what it came to.
        level.cue, level.flow = told_before.cue, told_before.flow
        return
    heads = [b for b in before if b.flow is not None and b.j <= opened and not b.delta]
    head = next((b for b in reversed(heads) if c.group_of(b.i) == outer), None)
    told = [q for q in c.flows() if q.j <= opened and c.group_of(q.i) == outer]
    # "Die wichtigsten Ausfuhrgüter im Handel mit Polen waren Maschinen (2,5 Mrd. Euro)"
    told = [q for q in told if not frames(c, q)] or told
    goods = r.ending("product", opened) or _joined_goods(c, opened)
    item = r.ending("country", opened) is not None or (goods is not None and goods.category == "name")
    # "A surplus with Peru of $4.8 billion and deficits with Chile ($1.6 billion) and Cuba ($0.2 billion)"
    apart = item and told and head is not None and told[-1].i >= head.j and c.part_of(told[-1].i) == part
    # "Le déficit revient à 434 M EUR, les exportations ayant augmenté (+30,6 %, 2,7 Mds EUR)"
    apart = (
        apart
        or bool(told)
        and head is not None
        and told[-1].i >= head.j
        and told[-1] != head.cue
        and (_moved(c, told[-1], opened) or _rated(c, opened))
    )
    changed = next((b for b in before if b.delta and b.flow is not None and opens_behind(c, b.j, opened)), None)
    if head is None and changed is not None and not any(c.group_of(s.i) == group for s in c.sums):
        # "L'avanzo si è ridotto di 10 miliardi (da 35,1 nel 2009 a 25,1)"
        level.cue, level.flow = changed.cue, changed.flow
        return
    if head is not None and not apart:
        level.cue, level.flow = head.cue, head.flow
        level.compare = level.compare or head.compare
        return
    behind = [q for q in c.flows() if q.i > level.j and c.group_of(q.i) == outer and c.part_of(q.i) == part]
    told_of = behind and behind[0].i - _closed(c, group) <= _BESIDE
    if not told and (item or told_of) and behind and behind[0].category in ("exports", "imports"):
        # "El cobre (US$ 3.120 millones) y el salmón (US$ 1.204 millones) concentran los envíos"
        both = _of_both_ways(c, level, behind)
        level.take(behind[0]._replace(category="turnover") if both else behind[0], after=True)
    if not told and item and (like := _like_the_last(c, opened, outer, before)) is not None:
        level.cue, level.flow = like.cue, like.flow
        return
    if not told:
        return
    if item and c.part_of(told[-1].i) == part:
        # "A trainare le vendite sono i raffinati (610 milioni), la meccanica (540 milioni)"
        level.take(told[-1])
        return
    rated = _rated(c, opened) or (apart and not item)
    beside = before[-1] if before else None
    listed = (
        beside is not None
        and beside.cue == told[-1]
        and c.group_of(beside.i) not in (0, group)
        and c.part_of(beside.i) == part
    )
    if rated or listed or _explains(c, told[-1], opened, before):
        level.take(told[-1])


def _joined_goods(c: Clauses, opened: int) -> Hit | None:
    """The goods before a parenthesis to which "and" joins some that no list knows: "fuels, lubricants and | related materials | (9 million)"."""
    r = c.r
    told = next((h for h in reversed(r.within("product", max(c.sentence.lo, opened - _JOINED), opened))), None)
    gap = range(told.j, opened) if told is not None else range(0)
    joint = bool(gap) and r.hit("number.and", gap.start) is not None
    plain = all(r.kind(k) == "w" for k in gap) and not r.any(
        ("cue", "move", "bind.reach", "country"), gap.start, opened
    )
    return told if joint and plain else None


_JOINED = 5
"""Tokens before a parenthesis in which known goods stand, others joined to them."""


def _like_the_last(c: Clauses, opened: int, outer: int, before: list[Level]) -> Level | None:
    """The amount of the item before in a list, whose parenthesis names the flow of all: "gas (829 billion, or 60% of sales), fish (120)"."""
    r, last = c.r, before[-1] if before else None
    group = c.group_of(last.i) if last is not None else 0
    if last is None or last.flow is None or last.compare or last.delta or not group or c.parent[group] != outer:
        return None
    start, closed = c.opened[group], _closed(c, group)
    listed = r.ending("product", start) is not None or r.ending("country", start) is not None
    joint = r.word(closed) == "," or r.hit("number.and", closed) is not None
    words = range(closed + 1, opened)
    return last if listed and joint and len(words) <= _ITEM and all(r.kind(k) == "w" for k in words) else None


_ITEM = 5
"""Tokens of the longest item of a list before its parenthesis."""


def _came_to(c: Clauses, change: Level, level: Level, group: int) -> bool:
    """Whether an amount alone in the parenthesis behind a change in the same money is the larger one that it led to."""
    alone = level.i - c.opened[group] <= _SIGN and level.j + 1 == _closed(c, group)
    return alone and not level.sum.negative and level.sum.amount().value > change.sum.amount().value


_SIGN = 2
"""Tokens of a parenthesis before its amount: "( | $"."""


def _in_other_money(first: Level, second: Level) -> bool:
    """Whether two amounts are in different money."""
    one, other = first.sum.currency, second.sum.currency
    return one is not None and other is not None and one != other


def _rated(c: Clauses, opened: int) -> bool:
    """Whether a change stands right before a parenthesis, or its time: "une baisse de 3 % en 2012 (28,4 millions contre 29,6 en 2011)"."""
    timed = next((p for p in c.periods if p.j == opened), None)
    ends = opened if timed is None else timed.i - c.r.is_link(timed.i - 1)
    return any(0 <= ends - g.j <= 1 for g in c.rates)


def _signed_balance(c: Clauses, level: Level, opened: int, outer: int) -> Hit | None:
    """The balance that an amount with a sign is, where trade is named nearer: "Salden für Waren samt Außenhandel (+261,2 Mrd.)"."""
    told = [q for q in c.flows() if q.j <= opened and c.group_of(q.i) == outer]
    signed = level.sum.negative or c.r.word(level.i - 1) in ("+", "-")
    if not signed or not told or told[-1].category != "turnover" or c.part_of(told[-1].i) != c.part_of(level.i):
        return None
    return next((q for q in reversed(told) if q.category in BALANCES), None)


def _changed_behind(c: Clauses, group: int, opened: int) -> Hit | None:
    """The flow that "of" ties to the change before a parenthesis: "d'une progression de 13,5 % (31,6 milliards) des importations"."""
    r, at = c.r, _closed(c, group)
    cue = r.hit("cue", r.skip_links(at, c.sentence.hi, 2)) if at < c.sentence.hi else None
    rated = any(0 <= opened - g.j <= 1 and g.form == "percent" for g in c.rates)
    of = rated and (r.hit("bind.of", at) is not None or r.hit("place.of", at) is not None)
    return cue if of and cue is not None and cue.category in ("exports", "imports") else None


def _moved(c: Clauses, cue: Hit, opened: int) -> bool:
    """Whether nothing but its verb stands between a flow and a parenthesis: "les exportations ayant fortement augmenté (2,7 Mds)"."""
    rated = {k for g in c.rates for k in range(g.i, g.j)}
    between = [k for k in range(cue.j, opened) if k not in rated]
    plain = len(between) <= _CHANGED and all(c.r.kind(k) == "w" or c.r.word(k) == "'" for k in between)
    goods = any(h.category == "name" for h in c.r.within("product", cue.j, opened))
    # "Exports growing by 12 per cent and hitting a record (2.3 billion)"
    apart = [h.i for h in c.r.within("number.and", cue.j, opened) if not c.r.any(_RECORD, h.j, opened)]
    return plain and not (goods or apart or c.r.any(("scale", "country"), cue.j, opened))


_RECORD = ("qualifier.peak", "qualifier.record")


_CHANGED = 11
"""Tokens of the verb between a flow and its parenthesis: "s'inscrivent dans une hausse bien moins prononcée"."""
_BESIDE = 3
"""Tokens between a parenthesis and the flow it tells of ahead: "(с $191 млн до $261 млн) увеличились поставки"."""


def _closed(c: Clauses, group: int) -> int:
    """The token behind a parenthesis."""
    return max((k for k in range(c.sentence.lo, c.sentence.hi) if c.group_of(k) == group), default=c.sentence.hi) + 1


_ADJACENT = 3
"""Tokens that may describe a flow before the parenthesis that gives its amount."""


def _right_before(c: Clauses, opened: int, outer: int, before: list[Level]) -> Hit | None:
    """The flow right before a parenthesis: "les importations (18,5 milliards) n'ont augmenté que de"."""
    told = [q for q in c.flows() if q.j <= opened and c.group_of(q.i) == outer]
    if not told or opened - told[-1].j > _ADJACENT or any(told[-1].j <= b.i < opened for b in before):
        return None
    described = range(told[-1].j, opened)
    return (
        told[-1]
        if all(c.r.kind(k) == "w" for k in described) and not c.r.any(("bind.reach", "move"), told[-1].j, opened)
        else None
    )


def _explains(c: Clauses, cue: Hit, opened: int, before: list[Level]) -> bool:
    """Whether a parenthesis gives the amount of a flow told of without one: "est déficitaire (-1,2 Md€)"."""
    nearer = [q for q in c.cues if cue.j <= q.i < opened and q.category != "share"]
    named = c.r.ending("country", opened)
    named = named or c.r.ending("product", opened)
    timed = any(p.j == opened for p in c.periods)
    if timed and before and all(b.cue == cue and c.group_of(b.i) for b in before) and not nearer:
        # "Die Exporte des Jahres 2024 (1,2 Mrd. Euro) übertrafen jene von 2023 (1,1 Mrd. Euro)"
        return True
    if named is not None and before and all(b.cue == cue and c.group_of(b.i) for b in before) and not nearer:
        # "bei den Einfuhren: China (12,3 Mrd. Euro), Vietnam (4,1 Mrd. Euro)"
        return True
    # "По сравнению с 2020 годом (11,8 млрд)": what stands behind a base tells it, however far its flow.
    based = any(p.j == opened and is_base(c, p.i) for p in c.periods)
    return not nearer and all(b.cue != cue for b in before) and (based or opened - cue.j <= _TOLD)
