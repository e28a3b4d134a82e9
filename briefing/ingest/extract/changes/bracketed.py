"""Bracketed: the amount of a change that stands in a parenthesis, by what the brackets are put behind."""

from __future__ import annotations

from briefing.ingest.extract.changes.changed import whole_of_share
from briefing.ingest.extract.changes.directions import told_aside
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.words.lexicon import Hit


def in_parenthesis(c: Clauses, rate: Rate, group: int, usable: list[Level]) -> Level | None:
    """The amount that a rate in parenthesis number `group` is the change of: the one beside it, else what the brackets are put behind."""
    inside = [f for f in usable if c.group_of(f.i) == group]
    before = [f for f in inside if f.j <= rate.i]
    if before and not _labelled(c, before[-1], rate):
        return before[-1]
    inside = [f for f in inside if f.i >= rate.j and not _set_apart(c, rate, f)]
    based = [p for p in c.periods if inside and rate.j <= p.i < inside[0].i and is_base(c, p.i)]
    # "(-9,4% sul 2022, anno record con 3,6 miliardi)": what the base was.
    near = bool(inside) and inside[0].i - rate.j <= 6 and not any(c.r.word(p.j) == "," for p in based)
    if near:
        return inside[0]
    opened = c.opened[group]
    outer = [f for f in usable if f.j <= opened and c.group_of(f.i) == c.parent[group]]
    own = [q for q in c.flows() if c.group_of(q.i) == group and not whole_of_share(c, q, rate)]
    if outer and outer[-1].after and own == [outer[-1].cue]:
        # "936 miljoen euro (invoer; +21 procent)"
        return outer[-1]
    if own or _behind_another_flow(c, opened, outer):
        return None
    if not outer or any(outer[-1].j <= q.i < opened for q in c.flows()):
        led = _led_to(c, rate, opened, usable)
        if led is not None or not outer:
            return led
    cue = outer[-1].cue
    if outer[-1].after and cue is not None and 0 <= opened - cue.j <= _CLAUSE and c.r.hit("neutral.went", cue.i):
        # "Voor 2,5 miljard gingen er auto's de grens over (+17%)"
        return outer[-1]
    timed = sum(p.j - p.i for p in c.periods if outer[-1].j <= p.i < opened)
    timed += sum(s.j - s.i for s in c.sums if outer[-1].j <= s.i < opened)
    return outer[-1] if opened - outer[-1].j - timed <= 8 else None


def _set_apart(c: Clauses, rate: Rate, level: Level) -> bool:
    """Whether a semicolon and a time of its own part an amount in a parenthesis from the rate: "1.6 billion (-1.4%; first half of 2015: 1.1)"."""
    apart = next((k for k in range(rate.j, level.i) if c.r.word(k) == ";"), None)
    return apart is not None and any(apart < p.i < level.i for p in c.periods)


def _behind_another_flow(c: Clauses, opened: int, outer: list[Level]) -> bool:
    """Whether a parenthesis stands behind a flow other than that of the amount before: "169 milioni di scambi, e l'export (+312%)"."""
    if not outer or outer[-1].flow is None:
        return False
    flows = [q for q in c.flows() if outer[-1].j <= q.i and q.j <= opened]
    if not flows or any(flows[-1].j <= s.i < opened for s in c.sums):
        return False
    # "weil die Einfuhren stärker zurückgingen (-6,1 %)"
    moved = opened - flows[-1].j <= _CLAUSE and bool(c.r.within("move", flows[-1].j, opened))
    return (
        (moved or opened - flows[-1].j <= 1)
        and FLOWS[flows[-1].category] is not outer[-1].flow
        and flows[-1] != outer[-1].cue
    )


def _led_to(c: Clauses, rate: Rate, opened: int, usable: list[Level]) -> Level | None:
    """The amount that a change alone in its parenthesis led to: "Die Importe legten zu (+1,0 Prozent) und erreichten 51,2 Mrd.".

    Its verb may stand behind, too: "der Handel mit Peru (-28,9 Prozent) auf 7,1 Mio. fiel", "de invoer (-3%) daalde tot 4 mln".
    """
    r, outer = c.r, c.parent[c.group_of(rate.i)]
    # "(minus 5,2 Prozent)"
    sign = r.hit("move", opened + 1)
    worded = sign is not None and sign.category in ("up", "down", "negative") and sign.j == rate.i
    told = worded or rate.signed or told_aside(c, rate) is not None
    closed = _closed(c, rate)
    if not told or (not worded and rate.i != opened + 1) or closed is None:
        return None
    level = next((f for f in usable if f.i > rate.j and c.group_of(f.i) == outer), None)
    if level is None or level.cue is None or level.cue.i >= opened or level.after or level.i - rate.j > _CLAUSE:
        return None
    if r.word(closed + 1) == ":" and level.i - closed <= _BEHIND_COLON and _opens_on_change(c, level.cue):
        return level
    between = r.any(("bind.to", "bind.reach"), closed, level.i) and not any(rate.j <= q.i < level.i for q in c.flows())
    moved = r.any(("move",), level.cue.j, opened) or r.any(("move",), rate.j, level.i)
    moved = moved or (r.lexicon.verb_final and level.j < c.sentence.hi and r.hit("move", level.j) is not None)
    return level if between and moved else None


def _closed(c: Clauses, rate: Rate) -> int | None:
    """Where the parenthesis closes that tells a rate, and at most the same change in money: "(+11.9%)", "(+11,9 % ou +2.287 MDT)"."""
    r, hi = c.r, c.sentence.hi
    if r.word(rate.j) == ")":
        return rate.j
    same = next((s for s in c.sums if 0 < s.i - rate.j <= _SAME and c.group_of(s.i) == c.group_of(rate.i)), None)
    if same is None or same.j >= hi or r.word(same.j) != ")":
        return None
    told = {k for h in r.within("bind.or", rate.j, same.i) for k in range(h.i, h.j)}
    plain = all(k in told or r.word(k) in (",", "+", "-", "/") or r.is_link(k) for k in range(rate.j, same.i))
    return same.j if plain else None


def _opens_on_change(c: Clauses, cue: Hit) -> bool:
    """Whether a clause only names the change of a flow, before a colon tells its amount: "La hausse des exportations (+12 %) : 21 milliards"."""
    r = c.r
    moves = [h for h in r.within("move", max(c.sentence.lo, cue.i - _NOUN), cue.i) if h.category in ("up", "down")]
    return bool(moves) and not any(moves[-1].j <= s.i < cue.i for s in c.sums)


_SAME, _NOUN, _BEHIND_COLON = 4, 4, 4
"""Tokens from a rate to the same change in money, from a noun of change to its flow, and from a parenthesis to the amount behind its colon."""
_CLAUSE = 12
"""Tokens between the verb of an amount and the parenthesis that closes its clause."""


def _labelled(c: Clauses, level: Level, rate: Rate) -> bool:
    """Whether an amount in a parenthesis is of a time told before it, and the rate apart: "(2023: 3,0 miljard; +4,2%)"."""
    apart = any(c.r.word(k) in (";", ",") for k in range(level.j, rate.i))
    return apart and any(p.j + 1 == level.i and c.r.word(p.j) == ":" for p in c.periods)
