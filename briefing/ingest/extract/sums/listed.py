"""Listed: bare numbers that go on a list of goods or countries, bound a change in the parenthesis behind it, or are aimed at."""

from __future__ import annotations

from decimal import Decimal

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.words.fold import WORD

_APART = 8
"""How many times one item of a list is another's at most."""


def listed_next(c: Clauses, b: Sum, before: Level) -> bool:
    """Whether a bare number is the next item's, told as the one before: "i macchinari per 101,1 miliardi, la farmaceutica per 49,1".

    Or alone in the parenthesis of a country that follows: "con 45 miliardi, seguono la Svizzera (24), la Cina (13,8)".
    """
    r, group = c.r, c.group_of(b.i)
    if r.word(b.j) not in (")", ",", ";", ".") and r.hit("number.and", b.j) is None and b.j < c.sentence.hi:
        return False
    size, known = abs(Decimal(b.digits)), abs(Decimal(before.sum.digits))
    if not size or known > _APART * size or size > _APART * known:
        return False
    if group:
        opened = c.opened[group]
        alone = opened == b.i - 1 and r.word(b.j) == ")" and c.group_of(before.i) == c.parent[group]
        named = r.ending("country", opened) or r.ending("product", opened)
        # "... avec 796 millions, suivis par le textile (311) et les composants (259)"
        item = named.category == "name" if named is not None else r.kind(opened - 1) == WORD
        return alone and item and r.any(("neutral.ranked",), before.j, opened)
    led, beside = r.word(b.i - 1), r.hit("place.with", b.i - 1)
    # "exportó 45 millones a China; le siguen la India, con 24, y Chile, con 13"
    ranked = beside is not None and r.any(("neutral.ranked", "neutral.next"), before.j, b.i)
    if not (ranked or any(led == r.word(k - 1) for k in back(c, before.i))) or not (
        beside or r.hit("bind.by", b.i - 1) or r.hit("bind.of", b.i - 1)
    ):
        return False
    at = b.i - 1 - (r.word(b.i - 2) == ",")
    while at > before.j and r.kind(at - 1) == "w" and r.hit("number.and", at - 1) is None and b.i - at < _ITEM:
        at -= 1
    joint = ranked or r.word(at - 1) == "," or r.hit("number.and", at - 1) is not None
    plain = not r.any(("cue", "move", *(() if ranked else ("bind.reach",)), "bind.namely"), at, b.i - 1)
    return (
        joint
        and plain
        and b.i - 1 - at >= 1
        and any(r.hit(s, k) for s in ("product", "country") for k in range(before.j, b.i))
    )


_ITEM = 6
"""Tokens of an item up to its number: "e gli autoveicoli per"."""


def opens_behind(c: Clauses, j: int, opened: int) -> bool:
    """Whether a parenthesis opens right behind what ends before token `j`, or behind its time."""
    timed = next((p for p in c.periods if p.j == opened), None)
    return opened == j or (timed is not None and 0 <= timed.i - j <= 1)


def bounds_aside(c: Clauses, b: Sum, before: Level) -> bool:
    """Whether two bare numbers bound the change whose parenthesis they stand in: "si è ridotto di 10 miliardi (da 35,1 nel 2009 a 25,1)"."""
    r, group = c.r, c.group_of(b.i)
    if not group or not opens_behind(c, before.j, c.opened[group]):
        return False
    mates = [k for k in c.bare if c.group_of(k.i) == group and not k.counted]
    if len(mates) != 2 or any(c.group_of(s.i) == group for s in c.sums):
        return False
    first, last = mates
    # "De 18,2 en 2012 à 14,2"
    opens = any(r.hit(slot, first.i - 1) is not None for slot in ("bind.from", "place.of"))
    return opens and r.hit("bind.to", last.i - 1) is not None
