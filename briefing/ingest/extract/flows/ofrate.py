"""Of a rate: whether an amount says in money what a change in per cent beside it comes to: "dropped by 30 percent, or $120 million, to"."""

from __future__ import annotations

from briefing.ingest.extract.flows.movedby import MOVE_REACH
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.sums.rates import Rate


def behind_its_rate(c: Clauses, level: Level, sign: str) -> bool:
    """Whether a signed rate of the same sign stands before a signed amount: "(+22,2% sul 2020: +810 milioni)", "-9,6% (-201 milioni)"."""
    rate = next((g for g in reversed(c.rates) if g.j <= level.i), None)
    near = rate is not None and rate.signed and rate.form == "percent" and level.i - rate.j <= _BY_THEN
    return near and rate is not None and c.r.word(rate.i) == sign


_BY_THEN = 6
"""Tokens from a rate, past what it counts from, to the amount that says the same."""


def same_as_a_rate(c: Clauses, level: Level, _: list[Level]) -> bool | None:
    """By a rate of change that says the same: "dropped by 30 percent, or $120 million, to"."""
    return True if any(_says_the_same(c, level, g) for g in c.rates) else None


def _says_the_same(c: Clauses, level: Level, rate: Rate) -> bool:
    r = c.r
    at = rate.j + (rate.j < c.sentence.hi and r.word(rate.j) in (",", "-"))
    same = r.hit("bind.or", at)
    if same is None or not rate.j < level.i <= max(at + 3, r.skip_qualifiers(same.j, c.sentence.hi) + 2):
        return False
    if r.hit("bind.to", same.j) is not None and r.hit("bind.by", same.j) is None:
        # "Снизился на 21,3% или до $272 млн": where it came to.
        return False
    if _grown_from_next(c, level, rate):
        return False
    by = rate.form == "percent" or r.begins("bind.by", at, level.i)
    # "Страны ЕС с участием в 55,8% или 1,1 млрд евро": where nothing moved it is a share.
    moved = rate.signed or rate.form != "percent" or bool(r.within("move", c.sentence.lo, level.j + _NEAR_MOVE))
    return by and moved


def _grown_from_next(c: Clauses, level: Level, rate: Rate) -> bool:
    """Whether an amount is what a rate led to, from the one it is set against: "fell by 5.8 percent, or 43.9 billion against 46.6 billion"."""
    base = next((s for s in c.sums if s.i >= level.j), None)
    if (
        base is None
        or rate.form != "percent"
        or base.i - level.j > _NEXT
        or level.sum.scale is None
        or base.scale is None
    ):
        return False
    if not c.r.led(("bind.compare",), *back(c, base.i)):
        return False
    now, then = abs(level.sum.amount().value), abs(base.amount().value)
    return bool(then) and abs(abs(now / then - 1) * 100 - abs(rate.percent)) <= _ROUNDED


_NEXT = 8
"""Tokens between an amount, past its time, and what it is set against."""


_ROUNDED = 1
"""Percentage points by which a printed change may differ from that of its amounts."""


_NEAR_MOVE = 4
"""Tokens behind an amount in which the change may be named that it comes to: "5 Prozent oder 20 Millionen Euro mehr"."""


def set_beside_rate(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether a parenthesis tells what a rate comes to: "were $6.5 billion, up 3.5 percent ($221 million) from 2023"."""
    r, group = c.r, c.group_of(level.i)
    opened = c.opened.get(group, -1)
    if (
        not group
        or level.i - opened > 2
        or level.j < c.sentence.hi
        and c.group_of(level.j) == group
        and r.word(level.j) != ")"
    ):
        return False
    moves = [h.j for h in r.within("move", max(c.sentence.lo, opened - 2), opened)]
    rated = any(g.j in (opened, *(k - 1 for k in moves)) and g.form == "percent" for g in c.rates)
    whole = next(
        (f for f in reversed(found) if f.j <= opened and not f.compare and c.group_of(f.i) == c.parent[group]), None
    )
    if whole is None and not c.flows() and r.within("neutral.pointing", c.sentence.lo, c.sentence.lo + _POINTS):
        # "This was an increase of 17 percent ($871 million)"
        return rated
    if whole is None or any(whole.j <= q.i < opened for q in c.flows()):
        return False
    if r.within("bind.namely", whole.j, opened) and not r.within("move", whole.j, opened):
        # "Of which 88% ($467 million) went by road and 11% ($59 million) by sea"
        return False
    return rated and 2 * level.sum.amount().value < whole.sum.amount().value


_POINTS = 2
"""Tokens in which a sentence points back to the figure before it: "das ist", "c'est"."""


def aside_before_its_level(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether a parenthesis right behind a rate tells its money, and the level follows: "a decrease of 18% ($18 million) to $82 million"."""
    r, group = c.r, c.group_of(level.i)
    opened = c.opened.get(group, -1)
    rate = next((g for g in c.rates if g.j == opened and g.form == "percent"), None)
    if not group or rate is None or level.i - opened > 2 or level.j >= c.sentence.hi or r.word(level.j) != ")":
        return False
    head = next((f for f in found if f.i > level.j and not c.group_of(f.i)), None)
    moved = r.within("move", max(c.sentence.lo, rate.i - MOVE_REACH), rate.i)
    if head is None or not moved or head.sum.currency not in (None, level.sum.currency):
        return False
    between = range(level.j + 1, head.i)
    near = len(between) <= _ITS_LEVEL and r.any(("bind.to", "bind.reach"), level.j, head.i)
    # "Grew by 5% ($400 million), and imports were $900 million": of another flow.
    near = near and not any(r.kind(k) == "s" or r.hit("number.and", k) for k in between if r.hit("currency", k) is None)
    return near and 2 * level.sum.amount().value < head.sum.amount().value


_ITS_LEVEL = 10
"""Tokens behind a parenthesis to the amount that a change led to."""
