"""Enclosed: the amount of a change that two commas or a parenthesis enclose, that a colon explains, or whose flow is named once more."""

from __future__ import annotations

from briefing.ingest.extract.scope.goods import product
from briefing.ingest.extract.sides.side import Stated
from briefing.ingest.extract.sides.sides import at_cue
from briefing.ingest.extract.sums.camefrom import led_on
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.comparing import told_now
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.times.atoms import BACKWARD
from briefing.ingest.extract.words.lexicon import Hit


def named_again(c: Clauses, rate: Rate, cue: Hit | None, root: list[Level]) -> Level | None:
    """The one amount before of a flow that is only named once more behind its rate: "..., ein Plus von 3,5 Prozent bei den Ausfuhren"."""
    flow = FLOWS.get(cue.category) if cue is not None else None
    if cue is None or flow is None or cue.i < rate.j or any(f.cue == cue for f in root):
        return None
    told = [f for f in root if f.flow is flow and f.j <= rate.i]
    plain = at_cue(c, cue, flow) == Stated() and product(c, cue, cue.j, cue.j) is None
    return told[0] if len(told) == 1 and plain else None


def between_commas(c: Clauses, rate: Rate, root: list[Level]) -> Level | None:
    """The amount before two commas that enclose its change: "goods worth 1.1 billion were exported, 17.5 per cent up, and ..."."""
    r, hi = c.r, c.sentence.hi
    opened = next((k for k in range(rate.i - 1, rate.i - _ASIDE, -1) if r.word(k) == ","), None)
    closed = next((k for k in range(rate.j, min(hi, rate.j + _ASIDE)) if r.kind(k) == "s"), None)
    if opened is None or closed is None or r.word(closed) not in (",", ";"):
        return None
    if r.at(("bind.to", "bind.reach"), closed + 1):
        # "se redujeron un 54%, hasta 1.000 millones": where it led to.
        return None
    before = next((f for f in reversed(root) if f.j <= opened), None)
    moved = r.any(("move",), opened, closed) and not r.any(("cue",), opened, closed)
    own = before is not None and all(r.word(k) != ";" for k in range(before.j, opened))
    own = own and before is not None and all(q == before.cue for q in c.flows() if before.j <= q.i < opened)
    return before if moved and own and before is not None and not c.group_of(rate.i) else None


_ASIDE = 5
"""Tokens of a change between two commas on either side of its rate."""


def announced(c: Clauses, rate: Rate, root: list[Level]) -> Level | None:
    """The amount of a flow behind a semicolon, the clause before which only says how it changed: "For Peru the fall was 6%; exports came to 3 billion"."""
    r = c.r
    apart = next((k for k in range(rate.j, min(c.sentence.hi, rate.j + _INSIDE)) if r.word(k) == ";"), None)
    level = next((f for f in root if apart is not None and f.i > apart), None)
    if apart is None or level is None or level.cue is None or level.after or len(c.rates) != 1:
        return None
    opens = next((k + 1 for k in range(rate.i - 1, c.sentence.lo - 1, -1) if r.word(k) in (";", ":")), c.sentence.lo)
    noun = next((h for h in r.within("move", opens, rate.i) if h.category in ("up", "down")), None)
    said = noun is not None and r.any(("bind.reach", "bind.rank"), opens, rate.i)
    named = r.any(("cue", "product", "currency"), opens, apart) or any(apart < s.i < level.i for s in c.sums)
    times = any(opens <= p.i < apart for p in c.periods) and any(apart < p.i for p in c.periods)
    led = apart < level.cue.i < level.i <= apart + _CLAUSE
    return level if said and led and not (named or times) else None


def explained(c: Clauses, rate: Rate, usable: list[Level], free: list[Level]) -> Level | None:
    """The amount that a parenthesis right behind a rate gives, alone or behind what it rose from: "+5,4% (a 3,2 miliardi)", "(from 2 to 3 billion)"."""
    more = c.r.hit("move", rate.j)
    # "voerde 29 procent meer uit (5,6 miljard)"
    more = more if more is not None and more.category in ("more", "less") else None
    at = rate.j if more is None else more.j
    while at < min(c.sentence.hi, rate.j + 3) and c.r.kind(at) == "w" and c.r.hit("move", at) is None:
        # "61% en valor (a US$ 4.012 millones)"
        at += 1
    timed = next((p for p in c.periods if 0 <= p.i - rate.j <= 1 and not p.relation and not is_base(c, p.i)), None)
    # "per poi dimezzarsi nel 2021 (499 milioni)", "ont baissé de 3 % en 2012 (29,4 millions contre 30,6 en 2011)"
    then = timed is not None and timed.j < c.sentence.hi and c.r.word(timed.j) == "("
    at = timed.j if then and timed is not None else at
    if at >= c.sentence.hi or c.r.word(at) != "(":
        return _closing_clause(c, rate, usable)
    group = c.group_of(at)
    inside = [f for f in usable if c.group_of(f.i) == group]
    if then and inside and inside[0].i == at + 1:
        return inside[0]
    on_year = any(p.i == rate.j and p.j == at and p.relation in BACKWARD for p in c.periods)
    plain = more is not None and not c.r.any(("bind.compare", "country"), more.i, at)
    if at > rate.j and not (inside and (on_year or plain or c.r.hit("bind.to", at + 1) is not None)):
        # "subieron un 12 % interanual (1.949 millones de euros)"
        return None
    start = next((f for f in free if f.compare and inside and c.group_of(f.i) == group and f.j <= inside[0].i), None)
    if start is not None and len(inside) == 1 and start.i - rate.j <= _INSIDE and led_on(c, start, inside):
        # "a quadruplé (de 1 714 M EUR en 2007 à 6 766 M EUR en 2017)"
        return inside[0]
    if inside and any(rate.j < p.i < inside[0].i and c.group_of(p.i) == group for p in c.periods):
        # "verdoppelt (2023: 4,6 Mrd. Euro)" gives what it is compared with.
        return None
    if not group or not inside:
        return None
    return inside[0] if inside[0].i - rate.j <= _INSIDE else None


def _closing_clause(c: Clauses, rate: Rate, usable: list[Level]) -> Level | None:
    """The amount alone in the parenthesis that closes a clause of "more": "voerde 29 procent meer uit naar Rusland (5,6 miljard)"."""
    r, hi = c.r, min(c.sentence.hi, rate.j + _CLAUSE)
    opens = next((k for k in range(rate.j, hi) if r.kind(k) != "w"), hi)
    if opens >= hi or r.word(opens) != "(" or r.hit("move", rate.j) is None or rate.form != "percent":
        return None
    inside = [f for f in usable if f.i == opens + 1 and f.j < c.sentence.hi and r.word(f.j) == ")" and not f.after]
    cues = [q for q in c.flows() if rate.j <= q.i < opens and not (inside and q == inside[0].cue)]
    based = any(rate.j <= p.i < opens and (p.relation in BACKWARD or is_base(c, p.i)) for p in c.periods)
    before = any(c.part_of(s.i) == c.part_of(rate.i) and s.j <= rate.i and not c.group_of(s.i) for s in c.sums)
    return inside[0] if inside and not (cues or based or before) else None


def from_first_to_second(c: Clauses, rate: Rate, found: list[Level]) -> tuple[Level, Level] | None:
    """The two amounts that explain a change behind a colon, of an earlier time and a later one: "has tripled: it was 40 million in 2015 and 121 in 2022"."""
    r, hi = c.r, min(c.sentence.hi, rate.j + _EXPLAINS)
    colon = next((k for k in range(rate.j, hi) if r.word(k) == ":"), None)
    told = [f for f in found if colon is not None and f.i > colon and not (f.delta or c.group_of(f.i))]
    if (
        colon is None
        or len(told) != _BOTH
        or told[0].flow is not told[1].flow
        or any(rate.j <= s.i < colon for s in c.sums)
    ):
        return None
    first, second = told
    times = [p for p in c.periods if colon < p.i and not c.group_of(p.i)]
    own = next((p for p in times if p.i < second.i), None)
    later = next((p for p in times if own is not None and p.i >= max(own.j, first.j)), None)
    if own is None or later is None:
        return None
    if own.year is not None and later.year is not None:
        return (first, second) if own.year < later.year else None
    # "In den ersten sechs Monaten 2021 ..., im selben Zeitraum dieses Jahres waren es ..."
    since = own.year is not None or own.relation in ("last", "earlier")
    return (first, second) if since and (later.relation == "this" or told_now(c, first.j, second.i)) else None


_EXPLAINS, _BOTH = 12, 2
"""Tokens from a change to the colon behind which two amounts explain it."""
_INSIDE = 4
"""Tokens from a rate into the parenthesis behind it, and from one amount there to the next."""


_CLAUSE = 12
"""Tokens of a clause from a rate to the parenthesis that closes it."""
