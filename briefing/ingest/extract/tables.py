"""Tables: the columns a heading line names, and the rows that fill them with bare numbers."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from briefing.ingest.extract.clauses import FLOWS, Clauses
from briefing.ingest.extract.levels import Level
from briefing.ingest.extract.lexicon import Hit
from briefing.ingest.extract.money import Rate, Sum
from briefing.ingest.extract.times import PeriodAtom

_STRANGE = 2
"""Words of a heading line that name no column: "Pays", "Paese", "Mercato"."""
_UNITLESS = 3
"""Times of a heading that names no unit: its rows do."""
_LABEL = 6
"""Tokens of the longest label of a row."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: a flow, a time, both, or how a value has changed; `other` for shares and the like."""

    cue: Hit | None = None
    atom: PeriodAtom | None = None
    change: bool = False


def heading(c: Clauses, above: list[Column], *, unit: bool) -> list[Column]:
    """The columns of a line that heads a table; empty for any other line.

    "Paese  Export 2023  Export 2024  Var. %"; "País  2023  2024". A heading of flows alone over rows of years, or of
    times alone over rows of flows, is read here too. `above` are the columns of the line before: flows that each head
    as many of this line's times. Without a `unit` told before, only a line of three times or more is taken for a heading.
    """
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    if c.sums or c.bare or c.rates:
        return []
    columns: list[Column] = []
    strange, i = 0, lo
    while i < hi:
        cue = next((q for q in c.cues if q.i == i and q.category in FLOWS), None)
        total = r.hit("bind.total", i)
        atom = c.period_at(i)
        change = r.hit("table.change", i)
        if cue is not None and cue.category == "both":
            # Two columns that stand side by side are no "export-import".
            alone = (r.lexicon.scan(r.text, r.tokens[k : k + 1], k).get("cue", {}) for k in range(cue.i, cue.j))
            columns += [Column(h) for hits in alone for h in hits.values() if h.category in FLOWS]
            i = cue.j
        elif cue is not None:
            following = c.period_at(cue.j) if cue.j < hi else None
            columns.append(Column(cue, following))
            i = following.j if following is not None else cue.j
        elif atom is not None:
            columns.append(Column(None, atom))
            i = atom.j
        elif change is not None:
            columns.append(Column(change=True))
            i = change.j
            while i < hi and (r.word(i) == "/" or c.period_at(i) is not None):
                # "Évolution 2024/2023"
                over = c.period_at(i)
                i = over.j if over is not None else i + 1
        elif total is not None:
            columns.append(Column(total._replace(category="turnover")))
            i = total.j
        else:
            strange += r.kind(i) == "w" and not r.is_link(i)
            if strange > _STRANGE:
                return []
            i += 1
    valued = [k for k in columns if not k.change]
    if len(columns) < 2 or not valued:
        return []
    if not unit and (len(valued) < _UNITLESS or any(k.atom is None for k in valued)):
        return []
    named = [(k.cue, k.atom.year, k.atom.months) if k.atom else (k.cue and k.cue.category,) for k in valued]
    if len(set(named)) == len(named):
        return columns
    flows = [k for k in above if k.cue is not None and k.atom is None]
    if len(flows) != len(above) or not flows or len(columns) % len(flows) or any(k.cue for k in columns):
        return []
    each = len(columns) // len(flows)
    return [Column(flows[n // each].cue, k.atom, k.change) for n, k in enumerate(columns)]


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
    if len(numbers) != len(columns) or not 0 < label <= _LABEL or any(p.i < first for p in c.periods):
        return []
    if told and (len(told) > 1 or told[0].i != c.sentence.lo or any(k.cue for k in columns)):
        return []
    total = c.r.hit("bind.total", c.sentence.lo)
    whole = total._replace(category="turnover") if total is not None and flow is None else None
    scale, currency = unit
    found: list[tuple[Level, Rate | None]] = []
    for column, (i, j, digits, negative) in zip(columns, numbers, strict=True):
        if column.change:
            if found and found[-1][1] is None:
                value = -Decimal(digits) if negative else Decimal(digits)
                found[-1] = (found[-1][0], Rate(i, j, value, "percent", signed=True))
            continue
        cue = column.cue or (told[0] if told else whole or flow)
        if cue is None or cue.category not in FLOWS:
            return []
        cell = Sum(i, j, i, digits, scale, currency, negative, False, flags=("scale_shared",))
        level = Level(cell, cue, FLOWS[cue.category], carried=not told, column=column.atom, flags=["scale_shared"])
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
    if c.sentence.hi - first.j - sum(g.j - g.i for g in c.rates) > _STRANGE:
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
