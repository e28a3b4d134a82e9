"""Notes: what a line over a list says in a parenthesis of its entries: "Main partners (turnover, in brackets the change on 2018):"."""

from __future__ import annotations

from dataclasses import replace

from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.tables.lists import BULLETS
from briefing.ingest.extract.words.lexicon import Hit

_LED = 2
"""Words between a parenthesis and the flow that it tells of a list: "(mutual | trade"."""


def _heads(c: Clauses) -> bool:
    """Whether a line tells no number, ends its paragraph and leads to what stands below it."""
    r, hi = c.r, c.sentence.hi
    below = hi < len(r.tokens) and "\n" in r.gap(hi)
    return below and not (c.sums or c.bare or c.rates) and r.word(hi - 1) in (":", ")")


def flow_noted(c: Clauses) -> Hit | None:
    """The flow that only the parenthesis of a head tells, which opens on it: "Main partners (mutual trade):"."""
    flows = [q for q in c.flows() if FLOWS.get(q.category) is not None]
    if len(flows) != 1 or not c.group_of(flows[0].i) or not _heads(c):
        return None
    at = c.opened[c.group_of(flows[0].i)]
    return flows[0] if flows[0].i - at - 1 <= _LED else None


def changes_aside(c: Clauses) -> bool:
    """Whether a head says that the changes of its entries stand in brackets: "(in brackets, growth on the year before)"."""
    lo, hi = c.sentence.lo, c.sentence.hi
    if not _heads(c) or not c.r.within("table.aside", lo, hi) or c.r.within("table.other", lo, hi):
        return False
    return bool(c.r.within("table.change", lo, hi))


def without_bases(c: Clauses) -> None:
    """Take out of a head the times that it only counts changes from, behind their word in its parenthesis: "(growth on 2018)"."""
    if not c.periods or not _heads(c):
        return
    changed = [h for h in c.r.within("table.change", c.sentence.lo, c.sentence.hi) if c.group_of(h.i)]
    for h in changed:
        c.periods = [p for p in c.periods if p.i < h.j or c.group_of(p.i) != c.group_of(h.i)]


def as_changes(c: Clauses) -> None:
    """Take the percentages that stand alone in brackets behind an amount for changes, as the head of their list says."""
    r, lo = c.r, c.sentence.lo
    if not (c.sentence.listed or r.word(lo) in BULLETS or r.hit("country", lo) is not None):
        return
    behind = {s.j for s in (*c.sums, *c.bare)}
    c.rates = [replace(g, signed=True) if _alone(c, g, behind) else g for g in c.rates]


def _alone(c: Clauses, rate: Rate, behind: set[int]) -> bool:
    opened = rate.i - 1
    plain = rate.form == "percent" and not rate.signed and opened in behind
    return plain and c.r.word(opened) == "(" and c.r.word(rate.j) == ")"
