"""Tables: the rows of bare numbers that fill the columns a heading line names."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from decimal import Decimal
from itertools import combinations, pairwise, takewhile
from typing import NamedTuple

from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.tables.headings import STRANGE, Column
from briefing.ingest.extract.times.atoms import PeriodAtom
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.numbers import parse, roman
from briefing.ingest.extract.words.reading import Reading


def row_of_levels(c: Clauses) -> list[Level]:
    """The row of a table: as many bare numbers as its head has flows, behind a year, or periods, behind a flow."""
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


_LABEL = 6
"""Tokens of the longest label of a row."""


class _Number(NamedTuple):
    """A number of a row at tokens `i` to `j`; `scale` and `currency` where the cell says them itself."""

    i: int
    j: int
    digits: str
    negative: bool
    rate: bool = False
    scale: int | None = None
    currency: str | None = None


def cells(
    c: Clauses, columns: list[Column], unit: tuple[int, str] | None, flow: Hit | None
) -> list[tuple[Level, Rate | None]]:
    """The cells of a row that a name or a flow leads, each with the change told beside it; empty for any other line.

    `flow` is what the table is of, for columns that only name a time. Without a `unit` each cell must say its own.
    """
    if c.sums and c.sentence.lo not in c.r.cells:
        return []
    placed = _placed(c, columns)
    told, first = c.flows(), placed[0][1].i if placed else c.sentence.lo
    led_by = _past_whole(c)
    led_by = c.sentence.lo if not told and c.r.hit("table.balance", led_by) is None else led_by
    balance = c.r.hit("table.balance", led_by)
    if balance is not None and (not told or all(balance.i <= q.i and q.j <= balance.j for q in told)):
        # "Surplus/deficit"
        told = [balance._replace(category="balance")]
    columns = [k for k, _ in placed]
    label = sum(not c.group_of(k) for k in range(c.sentence.lo, first))
    if any(q.category not in FLOWS and q.j <= first for q in c.cues) or c.r.within("percent", c.sentence.lo, first):
        # "Tasso di copertura (%)"
        return []
    led = [p for p in c.periods if p.i < first]
    # "2024; 66,4; +7,6; 1921,0; -10,4": a year leads the row where the columns name flows.
    year = led[0] if len(led) == 1 and led[0].i == c.sentence.lo and all(k.atom is None for k in columns) else None
    if year is not None and (year := _quarter(c, year)) is None:
        return []
    if not 0 < label <= _LABEL or (led and year is None):
        return []
    if told and (len(told) > 1 or told[0].i != led_by or any(k.cue for k in columns)):
        return []
    total = c.r.hit("bind.total", c.sentence.lo)
    whole = total._replace(category="turnover") if total is not None and flow is None else None
    found: list[tuple[Level, Rate | None]] = []
    for column, n in placed:
        if column.other:
            continue
        if column.change:
            if found and found[-1][1] is None:
                value = -Decimal(n.digits) if n.negative else Decimal(n.digits)
                value = _of_index(value, [level.sum for level, _ in found[-_BOTH:]])
                found[-1] = (found[-1][0], Rate(n.i, n.j, value, "percent", signed=True))
            continue
        cue = column.cue or (told[0] if told else whole or flow)
        scale, currency = n.scale if n.scale is not None else unit and unit[0], n.currency or (unit and unit[1])
        if cue is None or cue.category not in FLOWS or n.rate or scale is None or (unit and currency is None):
            return []
        sign = n.negative and c.r.word(n.i - 1) == "-" and c.r.glued(n.i)
        # "(609.3)", as bookkeepers print what is below nothing
        below = cue.category == "balance" and c.r.word(n.i - 1) == "(" and c.r.word(n.j) == ")"
        cell = Sum(n.i - sign, n.j, n.i, n.digits, scale, currency, n.negative or below, False, flags=("scale_shared",))
        level = Level(cell, cue, FLOWS[cue.category], carried=not told, column=column.atom or year,
                      partner=column.country, goods=column.goods, flags=["scale_shared"])  # fmt: skip
        found.append((level, None))
    return found


_BOTH, _NEAR = 2, Decimal("0.6")
"""The amounts that a change is between, and how near a printed per cent is to what they come to."""


def _of_index(value: Decimal, amounts: list[Sum]) -> Decimal:
    """The change that a column tells as what per cent of the year before was reached, where both amounts bear that out: "Темп, %: 89,9"."""
    if len(amounts) != _BOTH or not Decimal(amounts[0].digits):
        return value
    reached = 100 * Decimal(amounts[1].digits) / Decimal(amounts[0].digits)
    return value - 100 if abs(reached - value) <= _NEAR < abs(reached - 100 - value) else value


def _past_whole(c: Clauses) -> int:
    """Past the words before a row's flow that do not limit it: "Domestic exports", "Maltese exports", "Malta's imports", "UK exports", "Dt. Exporte"."""
    r, at = c.r, c.sentence.lo
    owner = r.hit("country", at)
    possessive = r.hit("place.possessive", owner.j) if owner is not None else None
    if owner is not None and (possessive is not None or owner.category == "people" or own_name(r, owner)):
        at = possessive.j if possessive is not None else owner.j
    elif r.kind(at) == "w" and at + 2 < c.sentence.hi and r.word(at + 1) == "." and r.glued(at + 1):
        # Whose it is, in short: "Georg. Ausfuhren"
        at += 2 if r.hit("cue", at) is None and r.hit("cue", at + 2) is not None else 0
    hit, cue = r.hit("table.whole", at), r.hit("cue", at)
    # "Total trade" is one word for it.
    return hit.j if hit is not None and (cue is None or cue.j <= hit.j) else at


def own_name(r: Reading, hit: Hit) -> bool:
    """Whether the name of a country right before a flow tells whose it is: "UK exports", "US imports"."""
    return hit.category == "name" and r.lexicon.names_describe and r.hit("cue", hit.j) is not None


def _quarter(c: Clauses, year: PeriodAtom) -> PeriodAtom | None:
    """The quarter that a Roman numeral behind a row's year counts where the table's first column is one of quarters: "2020 III".

    The year itself where nothing stands behind it in its cell; None where something else does.
    """
    r, (_, end) = c.r, c.r.columns(c.sentence.lo, c.sentence.hi)[0]
    if c.sentence.lo not in r.cells or year.j >= end or r.kind(year.j) != "w":
        return year
    count = roman(r.words(year.j, year.j + 1)) if year.j + 1 == end else None
    heads = (lo for lo in sorted(r.cells, reverse=True) if lo < c.sentence.lo)
    quarters = r.at(("time.quarter_unit",), *heads)
    if count is None or not 1 <= count <= _QUARTERS or not quarters or not year.whole or year.last_year is not None:
        return None
    return replace(year, j=end, first=3 * count - 2, last=3 * count, whole=False)


_QUARTERS = 4


def _placed(c: Clauses, columns: list[Column]) -> list[tuple[Column, _Number]]:
    """The numbers of a row, each under its column; empty where they do not fit."""
    numbers = _numbers(c)
    lo = c.sentence.lo
    ranked = bool(numbers) and numbers[0].i == lo and _is_rank(numbers[0].digits)
    if ranked and c.r.kind(numbers[0].j + (c.r.word(numbers[0].j) in (".", "|"))) == "w":
        # "1  Ghana  120,4"
        numbers = numbers[1:]
    if (by_cell := _by_cell(c, columns, numbers)) is not None:
        return by_cell
    if len(numbers) != len(columns) and lo not in c.r.cells:
        # The balance of a table is often told without its change.
        amounts = [k for k in columns if not (k.change or k.other)]
        numbers = _regrouped(c, columns, numbers) or _regrouped(c, amounts, numbers) or numbers
    if len(numbers) != len(columns) and not any(n.rate or n.j - n.i > 1 for n in numbers):
        columns = [k for k in columns if not (k.change or k.other)]
    return list(zip(columns, numbers, strict=True)) if len(numbers) == len(columns) else []


_APART = 20
"""How many times as large one number of a row may be as another, where blanks part numbers and groups of digits alike."""


def _regrouped(c: Clauses, columns: list[Column], numbers: list[_Number]) -> list[_Number]:
    """The numbers of a row whose blanks part both numbers and groups of digits: "410 250 452 300 92,1" in three columns.

    Empty unless one reading alone fills the columns with values alike in size.
    """
    r, missing = c.r, len(columns) - len(numbers)
    fused = [k for k, n in enumerate(numbers) if n.j - n.i > 1 and n.scale is None and not n.rate]
    if missing < 1 or not fused:
        return []
    found: list[list[_Number]] = []
    for k in fused:
        n = numbers[k]
        for cuts in combinations(range(n.i + 1, n.j), missing):
            bounds = [n.i, *cuts, n.j]
            parts = [_Number(a, b, _digits(r, a, b), n.negative and a == n.i) for a, b in pairwise(bounds)]
            row = [*numbers[:k], *parts, *numbers[k + 1 :]]
            values = [
                abs(Decimal(m.digits)) for m, column in zip(row, columns, strict=True)
                if not (column.change or column.other)
            ]  # fmt: skip
            if min(values) > 0 and max(values) <= _APART * min(values):
                found.append(row)
    return found[0] if len(found) == 1 else []


def _digits(r: Reading, i: int, j: int) -> str:
    """The digits of one number printed in groups at tokens `i` to `j`."""
    printed = parse(r.printed(i, j), r.lexicon.decimal, r.lexicon.grouping)
    return printed.digits if printed is not None else "0"


_RANK = 2
"""Digits of the highest rank that may lead a row."""


def _is_rank(digits: str) -> bool:
    return digits.isdigit() and len(digits) <= _RANK


def _by_cell(c: Clauses, columns: list[Column], numbers: list[_Number]) -> list[tuple[Column, _Number]] | None:
    """The numbers of a row under their columns where its cells are told apart; empty cells are left out.

    None where the line is not set in as many cells, or one holds two numbers.
    """
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    parted = r.columns(lo, hi)
    if len(parted) < 2:
        return None
    at: list[tuple[int, int]] = []
    for i, j in parted[1:]:
        # Tabs that follow each other part empty cells.
        at += [(i, i)] * (r.gap(i).count("\t") - 1) + [(i, j)]
    if numbers and at and at[0][1] <= numbers[0].i and len(at) > len(columns):
        # A rank, and a name behind it.
        at = at[1:]
    if len(at) > len(columns) or (len(at) < len(columns) and any("\t" not in r.gap(i) for i, _ in parted[1:])):
        return None
    placed = []
    for column, (i, j) in zip(columns, at, strict=False):
        inside = [n for n in numbers if i <= n.i < j]
        if len(inside) > 1:
            return None
        placed += [(column, inside[0])] if inside else []
    return placed if len(placed) == len(numbers) else None


def item(c: Clauses, unit: tuple[int, str], flow: Hit) -> Level | None:
    """The one cell of a line that goods or a country lead, under a line that names flow and unit: "Macchinari   612"."""
    told = past_rank(c)
    if c.sums or len(told) != 1 or c.flows() or flow.category not in FLOWS:
        return None
    first = told[0]
    end = closing_change(c, first.j)
    if any(p.i < end for p in c.periods) or not leads_item(c, first):
        return None
    if _rest(c, first.j, end) > STRANGE:
        return None
    cell = Sum(first.i, first.j, first.first, first.digits, unit[0], unit[1], first.negative, first.ambiguous,
               flags=("scale_shared",))  # fmt: skip
    return Level(cell, flow, FLOWS[flow.category], carried=True, flags=["scale_shared"])


def past_rank(c: Clauses) -> list[Sum]:
    """The bare numbers of a line, without the rank that leads it: "1. Germany 212.3"."""
    ranked = len(c.bare) > 1 and c.bare[0].i == c.sentence.lo and _is_rank(c.bare[0].digits)
    return c.bare[1:] if ranked else c.bare


def leads_item(c: Clauses, first: Sum) -> bool:
    """Whether goods, a country or a word for all of it lead a line to its first number, or what stands in a list of those."""
    r, lo = c.r, c.sentence.lo
    named = r.each(_NAMED, lo, first.i)
    if any(h.category == "people" for h in named):
        return False
    # "- cereali, riso e derivati, 98": behind a bullet a label may be longer.
    room = _LABEL if _mark(r, lo, c.sentence.hi) is None else _ENTRY
    return first.i - lo <= room if named else _among_items(c, first)


def _among_items(c: Clauses, first: Sum) -> bool:
    """Whether a bullet, a rank or a column leads a line of words that no list knows, among lines that goods or a country lead: "- Frobs: 3.4"."""
    r, lo = c.r, c.sentence.lo
    mark = _mark(r, lo, c.sentence.hi)
    ahead = 1 if mark in _BULLETS else 2 if mark == _RANKED and r.kind(lo) == "n" else 0
    words = range(lo + ahead, first.i - (mark == _COLUMN))
    plain = bool(words) and all(r.kind(k) == "w" or r.word(k) in _IN_LABEL for k in words)
    if mark is None or not plain or first.i - lo > _ENTRY or c.cues or c.periods:
        return False
    at = bisect_left(r.sentences, lo, key=lambda s: s.lo)
    for beside in (reversed(r.sentences[max(0, at - _AROUND) : at]), r.sentences[at + 1 : at + 1 + _AROUND]):
        lines = (s for s in beside if s.hi - s.lo > _RANK or r.kind(s.lo) != "n")
        for s in takewhile(lambda s: _mark(r, s.lo, s.hi) == mark, lines):
            if any(r.within(slot, s.lo, min(s.hi, s.lo + _LABEL)) for slot in _NAMED):
                return True
    return False


def _mark(r: Reading, lo: int, hi: int) -> str | None:
    """What sets a line apart as an entry of a list: its bullet, its rank, or the sign between its columns."""
    if r.kind(lo) == "s" and r.word(lo) in _BULLETS:
        return r.word(lo)
    # A full stop behind its rank may end a sentence.
    rank = lo if r.kind(lo) == "n" else lo - _RANK if "\n" not in r.gap(lo) else -1
    if rank >= 0 and r.kind(rank) == "n" and r.word(rank + 1) in (".", ")"):
        return _RANKED
    return _COLUMN if any(r.word(k) == _COLUMN for k in range(lo, min(hi, lo + _ENTRY))) else None


_RANKED, _COLUMN, _AROUND = "1", "|", 6
"""Lists whose lines are counted or set in columns, and the lines of one before and behind an entry that tell what it is of."""
_NAMED = ("product", "country", "bind.total", "org.named", "place.group", "place.region", "place.continent")
"""What leads a line of a list."""
_BULLETS, _IN_LABEL = frozenset("-•*·▪◦"), frozenset(",:-")
_ENTRY = 12
"""Tokens of the longest label behind a bullet."""


def _rest(c: Clauses, lo: int, hi: int) -> int:
    """How many tokens of a line are neither changes, with their words, nor small words and what parts them."""
    told = {k for g in c.rates for k in range(g.i, g.j)}
    told |= {k for h in c.r.within("move", lo, hi) for k in range(h.i, h.j)}
    return sum(k not in told and not c.r.is_link(k) and c.r.word(k) not in _PARTING for k in range(lo, hi))


_PARTING = (",", ";")
"""Signs that part an amount from its change."""


def closing_change(c: Clauses, at: int) -> int:
    """Where the parenthesis at token `at` opens that closes a line with a change and what it counts from, else the line's end.

    "Total: 61.0 (-4.2% on the first half of 2023)".
    """
    r, hi = c.r, c.sentence.hi
    last = hi - 1 - (r.word(hi - 1) == ".")
    group = c.group_of(at + 1) if at + 1 < hi and r.word(at) == "(" and r.word(last) == ")" else 0
    told = group and [g for g in c.rates if c.group_of(g.i) == group]
    worded = any(r.kind(k) == "w" for k in range(at, last))
    return at if told and len(told) == 1 and worded and not r.any(("country", "cue"), at, last) else hi


def _numbers(c: Clauses) -> list[_Number]:
    """The numbers of a row in order: where they stand, their digits and whether they are negative."""
    r = c.r
    found = [_Number(b.i, b.j, b.digits, b.negative or (r.word(b.i - 1) == "-" and not r.apart(b.i))) for b in c.bare]
    found += [_Number(s.i, s.j, s.digits, s.negative, False, s.scale or 0, s.currency) for s in c.sums]
    found += [
        _Number(g.j - 1 if g.i == g.j else g.i, g.j, str(abs(g.percent)), g.percent < 0, True)
        for g in c.rates
        if g.form == "percent"
    ]
    return sorted(found, key=lambda n: n.i)
