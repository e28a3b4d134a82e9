"""Tails: what a line of a list tells behind its amount: how it has changed, and what it was the year before."""

from __future__ import annotations

from dataclasses import replace

from briefing.ingest.extract.changes.directions import directed
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.tables.tables import leads_item, past_rank
from briefing.ingest.extract.times.atoms import BACKWARD, PeriodAtom
from briefing.ingest.extract.words.lexicon import Hit

_TIES = ("bind.compare", "bind.from", "move", "place.at")
"""Words that may stand behind an amount, beside times, changes and what it was before."""


def change_behind(c: Clauses, level: Level) -> Rate | None:
    """The one change of a line with nothing but signs and words of change around it: "- Germany: 212.3; +11.7%", "..., up 4%"."""
    told = [g for g in c.rates if level.j <= g.i]
    if len(told) != 1 or told[0].form != "percent" or not _plain(c, level.j, []):
        return None
    percent = told[0].percent if told[0].signed else directed(c, told[0])
    return replace(told[0], percent=percent, signed=True) if percent is not None else None


def year_before(
    c: Clauses, unit: tuple[int, str] | None, flow: Hit, aside: PeriodAtom | None
) -> list[tuple[Level, Rate | None]]:
    """The two cells of a line of a list, of which the second is told of an earlier time: "Germany 212.3 (2022: 190.1)", "..., against 190.1".

    `aside` is the time of what its head says stands in brackets. Without a `unit` the first cell must tell its own, which the
    second shares. Empty for any other line. The time of the second is taken out of the line, which it does not speak of.
    """
    told = sorted([*past_rank(c), *c.sums], key=lambda s: s.i)
    if len(told) != 2 or c.flows() or flow.category not in FLOWS or not leads_item(c, told[0]):
        return []
    now, then = told
    unit = _own_unit(c, now, then) if c.sums else unit
    times = [p for p in c.periods if p.i >= now.j]
    if unit is None or len(times) < len(c.periods) or not _plain(c, now.j, [*times, then]):
        return []
    if (atom := _earlier(c, then, times) or _in_brackets(c, now, then, aside)) is None:
        return []
    c.periods = [p for p in c.periods if p not in times]
    shared = Sum(then.i, then.j, then.first, then.digits, *unit, then.negative, then.ambiguous, flags=("scale_shared",))
    if not c.sums:
        now = Sum(now.i, now.j, now.first, now.digits, *unit, now.negative, now.ambiguous, flags=("scale_shared",))
    level = Level(now, flow, FLOWS[flow.category], carried=True, flags=[*now.flags])
    before = Level(shared, flow, FLOWS[flow.category], carried=True, column=atom, flags=["scale_shared"])
    return [(level, None), (before, None)]


def _own_unit(c: Clauses, now: Sum, then: Sum) -> tuple[int, str] | None:
    """The scale and currency of an amount that alone of the two of its line tells them."""
    if c.sums != [now] or now.scale is None or now.currency is None or then.counted:
        return None
    return now.scale, now.currency


def _in_brackets(c: Clauses, now: Sum, then: Sum, aside: PeriodAtom | None) -> PeriodAtom | None:
    """The time `aside` for a number that stands alone in brackets right behind an amount."""
    alone = c.r.word(then.j) == ")" and then.i == now.j + 1 and c.r.word(now.j) == "("
    return aside if alone else None


def time_aside(c: Clauses) -> PeriodAtom | None:
    """The time that a head tells of what stands in brackets in the rows below it: "Exports 2023 (2022 in brackets)"."""
    if c.sums or c.bare or c.rates:
        return None
    for hit in c.r.within("table.aside", c.sentence.lo, c.sentence.hi):
        before = [p for p in c.periods if p.j == hit.i]
        behind = [p for p in c.periods if 0 <= p.i - hit.j <= _BESIDE]
        if told := before or behind:
            return told[0]
    return None


def _earlier(c: Clauses, then: Sum, times: list[PeriodAtom]) -> PeriodAtom | None:
    """The time of an amount told behind another one of its line, right beside it or led by a word of comparison."""
    r = c.r
    against = r.ending("bind.compare", then.i) is not None
    if not times:
        return PeriodAtom(then.i, then.i, relation="earlier") if against else None
    if len(times) > 1:
        return None
    atom = times[0]
    ahead = then.i - atom.j if atom.j <= then.i else atom.i - then.j
    beside = 0 <= ahead <= _BESIDE and (atom.year is not None or atom.relation in (*BACKWARD, "last"))
    return atom if beside else None


_BESIDE = 2
"""Tokens between an amount and its time: a colon, "in"."""


def _plain(c: Clauses, lo: int, told: list[Sum | PeriodAtom]) -> bool:
    """Whether nothing but what is told, changes, signs and small words stand from token `lo` to the line's end."""
    r, hi = c.r, c.sentence.hi
    known = {k for x in (*told, *c.rates) for k in range(x.i, x.j)}
    known |= r.covered(_TIES, lo, hi)
    return all(k in known or r.kind(k) == "s" or r.is_link(k) for k in range(lo, hi))
