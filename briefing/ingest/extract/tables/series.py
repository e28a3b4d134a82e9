"""Series: a line of bare numbers and their times under a unit: "Exportations : 12,4 (T3 2024), 20,1 (T3 2023)"."""

from __future__ import annotations

from decimal import Decimal

from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.times.atoms import PeriodAtom
from briefing.ingest.extract.words.lexicon import Hit

_LABEL = 16
"""Tokens of the longest label of a series."""
_TIES = (
    "bind.compare",
    "bind.namely",
    "bind.or",
    "neutral.pointing",
    "bind.contrast",
    "bind.total",
    "number.and",
    "place.at",
)
"""What may stand between the numbers of a series."""


def unit_of_label(c: Clauses) -> tuple[int, str] | None:
    """The unit in a parenthesis of the label: "Exportations vers le Ghana (milliards de FCFA) : 2021 : 12,1 ; 2022 : 14,7"."""
    if not c.bare or c.sums or not c.opened:
        return None
    r = c.r
    for scale in r.within("scale", c.sentence.lo, c.bare[0].i):
        money = r.hit("currency", r.skip_links(scale.j, c.bare[0].i, 2)) or r.ending("currency", scale.i)
        if money is not None and c.group_of(scale.i) and c.group_of(scale.i) == c.group_of(money.i):
            return int(scale.value), money.value
    return None


def series(c: Clauses, unit: tuple[int, str], flow: Hit | None) -> list[tuple[Level, Rate | None]]:
    """The figures of a line that a flow or a time leads and that has nothing but numbers, times and changes behind it.

    `flow` is that of the lines above, for a line that a time leads. Empty for any other line, and where it is not
    certain which time a number is of.
    """
    timed = {p.i - k for p in c.periods for k in (0, 1)}
    if c.sums or not c.bare or any(b.counted and b.j not in timed for b in c.bare):
        # In "12,4 (T3 2024)" no tonnes are counted.
        return []
    first = min([c.bare[0].i, *(p.i for p in c.periods)])
    told = c.flows()
    if told:
        if len(told) > 1 or not _leads(c, told[0], first):
            return []
        cue = told[0]
    elif first == c.sentence.lo and flow is not None and flow.category in FLOWS:
        cue = flow
    else:
        return []
    if not _plain(c, first) or (times := _times(c)) is None:
        return []
    found = []
    for b, at in zip(c.bare, times, strict=True):
        cell = Sum(b.i, b.j, b.first, b.digits, *unit, b.negative, b.ambiguous, flags=("scale_shared",))
        found.append(Level(cell, cue, FLOWS[cue.category], carried=not told, column=at, flags=["scale_shared"]))
    return _with_changes(c, found)


def _leads(c: Clauses, cue: Hit, first: int) -> bool:
    """Whether a flow and a colon lead the line: "Exportations du Canada :"."""
    r, lo = c.r, c.sentence.lo
    parted = any(r.word(k) in (":", "(", "|", "-") for k in range(cue.j, first)) or r.apart(first)
    before = all(r.kind(k) == "s" or r.is_link(k) or r.hit("country", k) or r.hit("table.value", k) or r.hit("cue", k)
                 for k in range(lo, cue.i))  # fmt: skip
    return before and cue.i < first and first - lo <= _LABEL and parted


def _plain(c: Clauses, first: int) -> bool:
    """Whether nothing but numbers, times, changes and small words follow the label."""
    r, hi = c.r, c.sentence.hi
    known: set[int] = set()
    for start, end in (*((b.i, b.j) for b in c.bare), *((p.i, p.j) for p in c.periods), *((g.i, g.j) for g in c.rates)):
        known.update(range(start, end))
    for slot in _TIES:
        for hit in r.within(slot, first, hi):
            known.update(range(hit.i, hit.j))
    return all(k in known or r.kind(k) == "s" or r.is_link(k) for k in range(first, hi))


def _times(c: Clauses) -> list[PeriodAtom | None] | None:
    """The time of each number: all stand before theirs, or all behind; None where that is not plain."""
    if not c.periods:
        return [None] if len(c.bare) == 1 else None
    if len(c.periods) != len(c.bare):
        return None
    pairs = list(zip(c.periods, c.bare, strict=True))
    before = all(p.j <= b.i for p, b in pairs)
    behind = all(b.j <= p.i for p, b in pairs)
    ordered = all(c.bare[k].i > pairs[k - 1][0].i for k in range(1, len(pairs)))
    if before and all(c.periods[k].i >= c.bare[k - 1].j for k in range(1, len(pairs))):
        return list(c.periods)
    return list(c.periods) if behind and ordered else None


def _with_changes(c: Clauses, found: list[Level]) -> list[tuple[Level, Rate | None]]:
    """The figures with the change told behind each; one at the end alone is that of the latest."""
    rates = [g for g in c.rates if g.form == "percent" and (g.signed or c.r.word(g.i - 1) in ("+", "-"))]
    if len(rates) == 1 and len(found) > 1 and rates[0].i > found[-1].j:
        ends = [(k.column.year or 0, k.column.last or 0) if k.column else (0, 0) for k in found]
        latest = ends.index(max(ends))
        return [(level, rates[0] if k == latest else None) for k, level in enumerate(found)]
    told: list[tuple[Level, Rate | None]] = []
    for level, following in zip(found, [*found[1:], None], strict=True):
        until = following.i if following is not None else c.sentence.hi
        own = [g for g in rates if level.j <= g.i < until]
        told.append((level, _signed(c, own[0]) if len(own) == 1 else None))
    return told


def _signed(c: Clauses, rate: Rate) -> Rate:
    minus = c.r.word(rate.i - 1) == "-" and rate.percent > 0
    return Rate(rate.i, rate.j, -rate.percent if minus else Decimal(rate.percent), "percent", signed=True)
