"""Tables: the rows of bare numbers that fill the columns a heading line names."""

from __future__ import annotations

from decimal import Decimal

from briefing.ingest.extract.clauses import FLOWS, Clauses
from briefing.ingest.extract.headings import STRANGE, Column
from briefing.ingest.extract.level import Level
from briefing.ingest.extract.lexicon import Hit
from briefing.ingest.extract.money import Rate, Sum


def row_of_levels(c: Clauses) -> list[Level]:
    """The row of a table: as many bare numbers as its head has flows, behind a year, or periods, behind a flow."""
    if c.unit is not None and len(c.stages) == len(c.bare) and not c.sums and not c.periods:
        return _row_by_time(c, c.unit)
    if c.unit is None or not c.columns or c.sums or len(c.bare) != len(c.columns):
        return []
    if not (c.periods and c.periods[0].i == c.sentence.lo) and label(c) is None:
        return []
    scale, currency = c.unit
    found = []
    for cue, b in zip(c.columns, c.bare, strict=True):
        cell = Sum(b.i, b.j, b.first, b.digits, scale, currency, b.negative, b.ambiguous, flags=("scale_shared",))
        found.append(Level(cell, cue, FLOWS[cue.category], carried=True, flags=["scale_shared"]))
    return found


def label(c: Clauses) -> Hit | None:
    """The country that a row or an entry is about: "China 90,0 156,3", "Filipijnen: uitvoer 912"."""
    r, at = c.r, c.sentence.lo
    while at < c.sentence.hi and (r.kind(at) == "s" or (r.kind(at) == "n" and r.word(at + 1) == ".")):
        at += 2 if r.kind(at) == "n" else 1
    hit = r.hit("country", at) if at < c.sentence.hi else None
    if hit is None or hit.category != "name" or hit.j >= c.sentence.hi:
        return None
    row = bool(c.columns) and r.kind(hit.j + (r.kind(hit.j) == "s")) == "n"
    return hit if row or r.word(hit.j) == ":" else None


def _row_by_time(c: Clauses, unit: tuple[int, str]) -> list[Level]:
    """The cells of a row that a flow leads: "Exportations   13 905,2   11 870,5"."""
    flows = c.flows()
    if len(flows) != 1 or flows[0].i != c.sentence.lo or not c.bare or flows[0].j != c.bare[0].i:
        return []
    scale, currency = unit
    found = []
    for atom, b in zip(c.stages, c.bare, strict=True):
        cell = Sum(b.i, b.j, b.first, b.digits, scale, currency, b.negative, b.ambiguous, flags=("scale_shared",))
        found.append(Level(cell, flows[0], FLOWS[flows[0].category], column=atom, flags=["scale_shared"]))
    return found


_LABEL = 6
"""Tokens of the longest label of a row."""


def cells(
    c: Clauses, columns: list[Column], unit: tuple[int, str], flow: Hit | None
) -> list[tuple[Level, Rate | None]]:
    """The cells of a row that a name or a flow leads, each with the change told beside it; empty for any other line.

    `flow` is what the table is of, for columns that only name a time.
    """
    numbers = _numbers(c)
    if c.sums or not numbers:
        return []
    columns = columns if len(numbers) == len(columns) else [k for k in columns if not k.change]
    first = numbers[0][0]
    told = c.flows()
    label = first - c.sentence.lo
    if any(q.category not in FLOWS and q.j <= first for q in c.cues) or c.r.within("percent", c.sentence.lo, first):
        # "Tasso di copertura (%)"
        return []
    led = [p for p in c.periods if p.i < first]
    # "2024; 66,4; +7,6; 1921,0; -10,4": a year leads the row where the columns name flows.
    year = led[0] if len(led) == 1 and led[0].i == c.sentence.lo and all(k.atom is None for k in columns) else None
    if len(numbers) != len(columns) or not 0 < label <= _LABEL or (led and year is None):
        return []
    if told and (len(told) > 1 or told[0].i != c.sentence.lo or any(k.cue for k in columns)):
        return []
    total = c.r.hit("bind.total", c.sentence.lo)
    whole = total._replace(category="turnover") if total is not None and flow is None else None
    scale, currency = unit
    found: list[tuple[Level, Rate | None]] = []
    for column, (i, j, digits, negative) in zip(columns, numbers, strict=True):
        if not column.change and c.r.ending("percent", j) is not None:
            # "The former is an increase of 4.2% and the latter a decrease of 2.6%" is no row below its table.
            return []
        if column.change:
            if found and found[-1][1] is None:
                value = -Decimal(digits) if negative else Decimal(digits)
                found[-1] = (found[-1][0], Rate(i, j, value, "percent", signed=True))
            continue
        cue = column.cue or (told[0] if told else whole or flow)
        if cue is None or cue.category not in FLOWS:
            return []
        sign = negative and c.r.word(i - 1) == "-" and c.r.glued(i)
        cell = Sum(i - sign, j, i, digits, scale, currency, negative, False, flags=("scale_shared",))
        at = column.atom or year
        level = Level(cell, cue, FLOWS[cue.category], carried=not told, column=at, flags=["scale_shared"])
        found.append((level, None))
    return found


def item(c: Clauses, unit: tuple[int, str], flow: Hit) -> Level | None:
    """The one cell of a line that goods or a country lead, under a line that names flow and unit: "Macchinari   612"."""
    r, lo = c.r, c.sentence.lo
    if c.sums or len(c.bare) != 1 or c.flows() or c.periods or flow.category not in FLOWS:
        return None
    first = c.bare[0]
    named = [h for slot in ("product", "country") for h in r.within(slot, lo, first.i)]
    if not named or first.i - lo > _LABEL or any(h.category == "people" for h in named):
        return None
    if c.sentence.hi - first.j - sum(g.j - g.i for g in c.rates) > STRANGE:
        return None
    cell = Sum(first.i, first.j, first.first, first.digits, unit[0], unit[1], first.negative, first.ambiguous,
               flags=("scale_shared",))  # fmt: skip
    return Level(cell, flow, FLOWS[flow.category], carried=True, flags=["scale_shared"])


def _numbers(c: Clauses) -> list[tuple[int, int, str, bool]]:
    """The numbers of a row in order: where they stand, their digits and whether they are negative."""
    r = c.r
    found = [(b.i, b.j, b.digits, b.negative or r.word(b.i - 1) == "-") for b in c.bare]
    found += [
        (g.j - 1 if g.i == g.j else g.i, g.j, str(abs(g.percent)), g.percent < 0)
        for g in c.rates
        if g.form == "percent"
    ]
    return sorted(found)
