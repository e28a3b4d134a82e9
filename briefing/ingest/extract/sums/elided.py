"""Elided units: bare numbers in the place of an amount, told of another time, flow, partner or part than the amount beside them."""

from __future__ import annotations

from decimal import Decimal

from briefing.ingest.extract.sums.bounds import alike, unnamed
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.sums.sum import Sum


def time_before(c: Clauses, b: Sum, after: Level) -> bool:
    """Whether a bare number with its time comes before the amount it is set against.

    "rose from 37.1 in 2023 to 14.5 million euros", "After 62.6 in 2023, exports reached 77.9 million".
    """
    r = c.r
    if not _plain(c, b) or not alike(b, after.sum) or c.group_of(after.i) != c.group_of(b.i):
        return False
    own = _time_behind(c, b)
    between = [*(s.i for s in (*c.sums, *c.bare)), *(g.i for g in c.rates)]
    if own is None or any(own <= k < after.i for k in between):
        return False
    led = back(c, b.i)
    if any(r.ending("bind.from", k) is not None for k in led):
        to = any(r.ending("bind.to", k) is not None for k in back(c, after.i))
        return to and (own == back(c, after.i)[-1] - 1 or r.any(("move",), own, after.i) or after.i - own <= _NEAR)
    opens = min(led) - c.sentence.lo <= _OPENING or r.word(min(led) - 1) in (",", ";")
    set_against = any(r.ending("bind.compare", k) is not None or r.hit("bind.compare", k) is not None for k in led)
    return opens and set_against and any(own <= q.i and q.j <= after.i for q in c.flows())


_NEAR = 3
"""Tokens between the time of the first number and the amount that a change leads to."""
_OPENING = 2
"""Tokens before a number that opens its sentence: "After | 62.6 in 2023"."""


def of_flow_aside(c: Clauses, b: Sum, before: Level) -> bool:
    """Whether a bare number alone fills the parenthesis behind a flow of its own: "exports (18 million) exceeded imports (63.7)"."""
    r, group = c.r, c.group_of(b.i)
    if not group or c.opened[group] != b.i - 1 or r.word(b.j) != ")" or not c.group_of(before.i):
        return False
    cue = r.ending("cue", _left_of_country(c, b.i - 1))
    return cue is not None and cue.category in FLOWS and alike(b, before.sum)


def part_of_told(c: Clauses, b: Sum, before: Level) -> bool:
    """Whether a bare number is the part of an amount that its sentence opened on: "Of the 54.2 million it sold, 43.3 were machines"."""
    r = c.r
    if b.j >= c.sentence.hi or c.group_of(b.i) or abs(Decimal(b.digits)) >= abs(Decimal(before.sum.digits)):
        return False
    places = back(c, before.i)
    opens = min(places) - c.sentence.lo <= 1 and (
        any(r.ending(slot, k) is not None for slot in ("place.of", "bind.of", "bind.from") for k in places)
        or any(r.hit(slot, c.sentence.lo) is not None for slot in ("place.of", "bind.of", "bind.from"))
    )
    between = [*(s.i for s in (*c.sums, *c.bare)), *(g.i for g in c.rates)]
    if not opens or any(before.j <= k < b.i for k in between):
        return False
    goods = r.any(("product",), b.j, c.sentence.hi)
    verb = r.hit("bind.reach", b.j) is not None or r.hit("bind.belong", b.j) is not None
    led = r.word(b.i - 1) == "," or r.ending("bind.reach", b.i) is not None or r.ending("bind.belong", b.i) is not None
    return led and goods and (unnamed(c, b) or verb or r.word(b.i - 1) == ",")


def of_those(c: Clauses, b: Sum, before: Level) -> bool:
    """Whether a bare number is told of what goes to another country: "were worth 21 million, those to Uganda 56.9"."""
    r = c.r
    if not _plain(c, b) or not alike(b, before.sum):
        return False
    closed = b.j >= c.sentence.hi or r.word(b.j) in (",", ";", ".") or r.hit("number.and", b.j) is not None
    at = b.i - (r.word(b.i - 1) == "-")
    country = r.ending("country", at)
    since = next((k for k in range(b.i - 1, before.j - 1, -1) if r.word(k) in (",", ";")), before.j)
    if not closed or country is None or country.category != "name" or country.i < since:
        return False
    flows = [q for q in c.flows() if since <= q.i and q.j <= country.i]
    return bool(flows) and not any(since <= s.i < b.i for s in (*c.sums, *c.bare))


def of_unit(c: Clauses, b: Sum) -> bool:
    """Whether a number in the unit that a parenthesis gives is told by a verb of amounting, or with its year.

    "exports (in millions of euros) were 54.9", "in millions of euros: 2023 57.8, 2024 12.8".
    """
    r = c.r
    if not unnamed(c, b) or not any(q.j <= b.i for q in c.flows()):
        return False
    closed = b.j >= c.sentence.hi or r.word(b.j) in (",", ";", ".") or r.hit("number.and", b.j) is not None
    said = any(r.ending("bind.reach", k) is not None for k in back(c, b.i))
    at = b.i - (r.word(b.i - 1) in (":", "-"))
    timed = any(p.j == at for p in c.periods) and "." in b.digits
    return closed and (timed or said)


def _left_of_country(c: Clauses, j: int) -> int:
    """Where a country that ends before token `j` begins, with the word that leads to it; else `j`: "imports from Chile | ("."""
    r = c.r
    country = r.ending("country", j)
    if country is None:
        return j
    at = country.i
    while at > c.sentence.lo and r.is_link(at - 1) and r.ending("cue", at) is None and country.i - at < _NEAR:
        at -= 1
    return at


def _plain(c: Clauses, b: Sum) -> bool:
    """Whether a number is large enough for an amount, and no noun stands behind it."""
    return len(b.digits.replace(".", "")) >= 2 and unnamed(c, b)


def _time_behind(c: Clauses, b: Sum) -> int | None:
    """The token after the time that stands right behind a number."""
    at = c.r.skip_links(b.j, c.sentence.hi, 2)
    atom = c.period_at(at) if at < c.sentence.hi else None
    return atom.j if atom is not None else None
