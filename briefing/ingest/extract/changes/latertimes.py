"""Later times: changes before or behind an amount or another change that are told of a time apart from its own."""

from __future__ import annotations

from decimal import Decimal

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.times.atoms import BACKWARD, PeriodAtom

_BEHIND = 3
"""Tokens between an amount and its own time."""


def told_of_later(c: Clauses, rate: Rate, level: Level) -> bool:
    """Whether a clause of its own tells a change of a later time: "came to $2 billion in 2024; in January of this year it rose 31%"."""
    r = c.r
    if any(level.j <= s.i < rate.i for s in c.sums) or c.group_of(rate.i):
        return False
    if _in_joined_clause(c, rate, level):
        return True
    told = [p for p in c.periods if p.i < rate.i and p.relation in (*_OWN, *_LAST, _NEXT) and not is_base(c, p.i)]
    behind = [p for p in told if level.j <= p.i]
    ahead = [p for p in told if p.j <= level.i]
    near = bool(behind) and behind[0].i - level.j <= _BEHIND
    near = near and all(r.kind(k) == "w" for k in range(level.j, behind[0].i))
    own, later = (behind[0], behind[1:]) if near else (ahead[-1] if ahead else None, behind)
    if own is None or not later or not _after(c, own, later[-1]):
        return False
    return any(r.word(k) in (",", ";") for k in range(max(own.j, level.j), later[-1].i))


_OWN, _LAST, _NEXT = ("", "this"), ("last", "earlier"), "later"
"""Relations of a time that is a change's own, and not what it counts from, of the year before that of publication, and of the year after another."""
_VERB_END, _RIGHT_BEHIND = 2, 2
"""Tokens behind a change in which the verb of its clause stands where verbs close it, and in which its own time stands."""


def _in_joined_clause(c: Clauses, rate: Rate, level: Level) -> bool:
    """Whether "and" opens a clause of other months: "reached a record $2.6 billion in 2013 and rose by 7.4% from January to August"."""
    r = c.r
    timed = {k for p in c.periods for k in range(p.i, p.j)}
    joins = [k for k in range(level.j, rate.i) if k not in timed and r.hit("number.and", k) is not None]
    if not joins:
        return False
    start = joins[-1]
    moves = r.within("move", start, min(c.sentence.hi, rate.j + _VERB_END))
    if not any(h.category in ("up", "down") for h in moves) or r.any(("cue",), start, rate.i):
        return False
    told = [p for p in c.periods if not is_base(c, p.i) and not c.group_of(p.i)]
    own = next((p for p in reversed(told) if p.j <= start and p.relation in (*_OWN, "last")), None)
    theirs = next((p for p in told if start <= p.i <= rate.j + _RIGHT_BEHIND and p.relation in _OWN), None)
    return own is not None and theirs is not None and own.months != theirs.months


def told_of_earlier(c: Clauses, rate: Rate, level: Level) -> bool:
    """Whether a change before an amount is of a time of its own: "grew in June, by 10%, so that in the half-year they came to 3 billion"."""
    r = c.r
    told = [p for p in c.periods if p.j <= level.i and not is_base(c, p.i) and not c.group_of(p.i)]
    # "Fell 27% in April, bringing the four-month total to 23 million"
    told = [p for p in told if not p.relation or p.relation == "back" and p.count > 1 and p.i >= rate.j]
    # "27 per cent in the month of April", and not "to double by 2027"
    most = _BESIDE if rate.form == "percent" else 1
    near = [p for p in told if p.j <= rate.i and rate.i - p.j <= _BESIDE] or [
        p for p in told if 0 <= p.i - rate.j <= most and all(r.kind(k) == "w" for k in range(rate.j, p.i))
    ]
    between = [p for p in told if p.i >= rate.j and p not in near]
    if not near or not between or c.group_of(rate.i):
        return False
    own, theirs = near[-1], between[-1]
    comma = any(r.word(k) in (",", ";") for k in range(max(own.j, rate.j), theirs.i))
    return comma and (own.year or theirs.year, own.months) != (theirs.year or own.year, theirs.months)


_BESIDE = 4
"""Tokens between a time and the change that is told of it."""


def apart_in_time(c: Clauses, rate: Rate, level: Level) -> bool:
    """Whether a relative clause and the change behind it have each a time: "el comercio, que el año pasado rondó 2.000 millones, creció un 30% en mayo"."""
    r, since = c.r, level.cue.j if level.cue is not None else c.sentence.lo
    opens = next((k for k in range(since, level.i) if r.word(k) == ","), None)
    closing = next((k for k in range(level.j, rate.i) if r.word(k) == ","), None)
    if opens is None or closing is None:
        return False
    if r.hit("neutral.pronoun", opens + 1) is None and r.hit("bind.relative", opens + 1) is None:
        return False
    inside = [p for p in c.periods if opens < p.i < closing]
    own = [p for p in c.periods if closing < p.i <= rate.j + _BESIDE and not is_base(c, p.i)]
    own = [p for p in own if p.relation not in BACKWARD]
    return bool(inside and own) and (inside[-1].year, inside[-1].relation) != (own[0].year, own[0].relation)


def _after(c: Clauses, own: PeriodAtom, other: PeriodAtom) -> bool:
    """Whether a time is of a later year than another; "this year" is that of publication."""
    if other.relation == _NEXT:
        # "50 million in 2016; a year later they had fallen by 80 percent"
        return own.relation != _NEXT
    this = c.r.published.year if c.r.published is not None else None
    if this is None:
        return False
    years = {"this": this, "last": this - 1, "earlier": this - 1}
    first, last = (p.year if p.year is not None else years.get(p.relation) for p in (own, other))
    return first is not None and last is not None and last > first


_LED, _OWN_TIME, _CLOSES = 8, 4, 4
"""Tokens from "after" to a change, from there to its own time, and to the verb that closes its clause."""


def is_after_another(c: Clauses, rate: Rate) -> bool:
    """Whether a change is only the one of a time before that another came after: "rose by 3% in June, after falling by | 1% | in May, to 20 billion"."""
    before = next((g for g in reversed(c.rates) if g.j <= rate.i and c.group_of(g.i) == c.group_of(rate.i)), None)
    then = after_another(c, before) if before is not None and not rate.signed else None
    return then is not None and then[0] == rate


def after_another(c: Clauses, first: Rate) -> tuple[Rate, Decimal, PeriodAtom] | None:
    """The change of a time before behind another one: "fell by 12 percent in 2023, after having risen by 8 percent in 2022"."""
    r = c.r
    rate = next((g for g in c.rates if g.i >= first.j), None)
    # "(+3.3% after +3.9% in 2018)": both in one parenthesis
    if rate is None or rate.form != "percent" or c.group_of(rate.i) != c.group_of(first.i):
        return None
    if c.group_of(rate.i) and not (rate.signed and first.signed):
        return None
    since = max(first.j, rate.i - _LED - 2)
    marks = r.each(("time.after", "bind.once"), since, rate.i)
    if not marks or any(marks[0].j <= s.i < rate.i for s in c.sums) or r.any(("cue", "product"), marks[0].j, rate.i):
        return None
    end = min(c.sentence.hi, rate.j + _CLOSES + sum(p.j - p.i for p in c.periods if p.i >= rate.j))
    moves = [h for h in r.within("move", marks[0].j, end) if h.category in ("up", "down")]
    times = [
        p
        for p in c.periods
        if marks[0].j <= p.i and p.i - rate.j <= _OWN_TIME and p.relation in ("", "earlier", "prior")
    ]
    times = [p for p in times if p.year is not None or not p.whole or p.relation]
    others = [g for g in c.rates if g.i >= rate.j and c.group_of(g.i) == c.group_of(rate.i)]
    if len(times) != 1 or others and not rate.signed:
        return None
    if rate.signed:
        return rate, rate.percent, times[0]
    if len({h.category for h in moves}) != 1:
        return None
    return rate, rate.percent if moves[0].category == "up" else -rate.percent, times[0]
