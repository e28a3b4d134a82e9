"""Elided units: bare numbers in the place of an amount, told with a time of their own before it, or in the unit of a parenthesis."""

from __future__ import annotations

from briefing.ingest.extract.sums.bounds import alike, unnamed
from briefing.ingest.extract.sums.clauses import Clauses
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


def _plain(c: Clauses, b: Sum) -> bool:
    """Whether a number is large enough for an amount, and no noun stands behind it."""
    return len(b.digits.replace(".", "")) >= 2 and unnamed(c, b)


def _time_behind(c: Clauses, b: Sum) -> int | None:
    """The token after the time that stands right behind a number."""
    at = c.r.skip_links(b.j, c.sentence.hi, 2)
    atom = c.period_at(at) if at < c.sentence.hi else None
    return atom.j if atom is not None else None
