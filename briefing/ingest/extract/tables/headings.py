"""Headings: the flows, times and columns that a line gives to the list or table below it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from briefing.core.fact import Flow
from briefing.ingest.extract.sides.side import Stated
from briefing.ingest.extract.sums.clauses import BALANCES, FLOWS, Clauses
from briefing.ingest.extract.tables.cellsides import goods_of_cell, sides_of_cell, unit_cells
from briefing.ingest.extract.times.atoms import PeriodAtom
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

STRANGE = 2
"""Words of a heading line that name no column: "Pays", "Paese", "Mercato"."""


_UNITLESS = 3
"""Times of a heading that names no unit and is not set in columns: its rows do."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: a flow, a time, both, a country, or how a value has changed; `other` for shares, volumes and the like."""

    cue: Hit | None = None
    atom: PeriodAtom | None = None
    change: bool = False
    other: bool = False
    country: Hit | None = None
    sides: Stated = field(default_factory=Stated)
    """Whose the flow is and with whom, where its cell says so."""
    goods: Hit | None = None
    """The goods that its cell limits the flow to."""


_HEADS = ("table.balance", "table.value", "bind.total")
"""What heads a column beside a flow and a time."""


def heading(c: Clauses, above: list[Column], *, unit: bool, part: PeriodAtom | None = None) -> list[Column]:
    """The columns of a line that heads a table; empty for any other line.

    "Paese  Export 2023  Export 2024  Var. %"; "País  2023  2024". A heading of flows alone over rows of years, or of
    times alone over rows of flows, is read here too. `above` are the columns of the line before: flows that each head
    as many of this line's times. Without a `unit` told before, only a line of three times or more is taken for a heading.
    `part` are the months that a line above named for the years of this one: "Enero-julio (millones de dólares)".
    """
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    if c.sums or c.rates or _over_shares(c):
        return []
    if unit and (countries := _by_country(c)):
        return countries
    units = unit_cells(c)
    if above and len(units) > 1 and len(units) >= len(r.columns(lo, hi)) - 1:
        # A second line of the head, of units and no more: "| Mio. Euro | Mio. Euro"
        return above
    if not (units or c.periods or c.cues or r.any(_HEADS, lo, hi)):
        return []
    columns = _told_in(c, units, part)
    return _heading_of(c, columns, above, unit=unit) if columns is not None else []


def _told_in(c: Clauses, units: frozenset[int], part: PeriodAtom | None) -> list[Column] | None:
    """What the cells of a line tell, in order; None where too many words or any number tell of no column."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    columns: list[Column] = []
    strange, i = set[str](), _past_caption(c)
    parted = c.sentence.lo in r.cells or _parted(c)
    again = _said_again(c)
    # "Exports by country (million euros, share in %)"
    shares = bool(r.within("table.other", lo, hi))
    numbered = {b.i for b in c.bare}
    while i < hi:
        cue = next((q for q in c.cues if q.i == i and q.category in FLOWS), None)
        if cue is not None and _parting(c, cue, columns):
            i = cue.j
            continue
        balance = r.hit("table.balance", i)
        if balance is not None and (cue is None or balance.j > cue.j):
            # "Surplus/deficit" is one column.
            cue = balance._replace(category="balance")
        total = r.hit("bind.total", i)
        atom = _in_part(c.period_at(i), part)
        change = r.hit("table.change", i)
        if i in units and (i != lo or again):
            # "Land | Mio. Euro | Anteil in %"
            columns += [Column()] if not columns or columns[-1].cue is None else []
            i = _cell_end(c, i + 1)
        elif r.hit("table.value", i) is not None and i == lo and lo in r.cells and not again:
            # "Valori in milioni di euro", over the labels of the rows
            i = _cell_end(c, i + 1)
        elif r.hit("table.value", i) is not None and not r.is_link(i - 1):
            # "Valeur (M€)": what is told of, whatever the line above named.
            columns += [Column()] if not columns or columns[-1].cue is None else []
            i = _cell_end(c, i + 1)
        elif (other := r.hit("table.other", i)) is not None and not _of_trade(cue, other):
            # "Part 2024 (%)", "Volume (tonnes)", "Prix moyen (€/kg)"; "Rang" over the first cells counts the rows.
            columns += [Column(other=True)] if i != lo or lo not in r.cells else []
            start, i = i, _cell_end(c, other.j)
            numbered -= set(range(start, i))
        elif cue is not None and len(alone := _side_by_side(c, cue)) > 1:
            columns += [Column(h) for h in alone]
            i = cue.j
        elif cue is not None:
            following = c.period_at(cue.j) if cue.j < hi else None
            columns.append(Column(cue, following, sides=sides_of_cell(c, cue), goods=goods_of_cell(c, cue)))
            i = following.j if following is not None else cue.j
            if lo in r.cells and following is None:
                # "Exportación FOB": the rest of the cell only says how it is valued.
                end = _cell_end(c, cue.j)
                inside = range(cue.j, end)
                i = i if any(c.period_at(k) or any(q.i == k for q in c.cues) for k in inside) else end
        elif change is not None:
            columns.append(Column(change=True))
            # "Évolution 2024/2023", "Évol. 24/23"
            start, i = i, _cell_end(c, change.j)
            numbered -= set(range(start, i))
        elif atom is not None:
            # "2023 Exports": the flow behind the time, in one cell.
            told = next((q for q in c.cues if q.i == atom.j and q.category in FLOWS), None)
            told = told if told is not None and told.i not in r.cells.get(lo, ()) else None
            columns.append(Column(told, atom))
            i = told.j if told is not None else atom.j
        elif total is not None and _describes(r, total, [k.cue for k in columns if k.cue is not None]):
            # "Commerce total"
            i = total.j
        elif total is not None:
            columns.append(Column(total._replace(category="turnover")))
            i = total.j
        else:
            known = next((h for slot in ("country", "scale", "currency") if (h := r.hit(slot, i)) is not None), None)
            known = known if parted or shares and c.group_of(i) else None
            if known is None and r.kind(i) == "w" and not r.is_link(i):
                strange.add(r.word(i))
            if len(strange) > STRANGE:
                return None
            i = known.j if known is not None else i + 1
    return None if numbered else columns


def _heading_of(c: Clauses, columns: list[Column], above: list[Column], *, unit: bool) -> list[Column]:
    """The columns that a line tells, where they can head a table, with the flows of the line `above` them."""
    r, lo = c.r, c.sentence.lo
    columns = columns if lo in r.cells or _parted(c) else _captioned(columns)
    valued = [k for k in columns if not (k.change or k.other)]
    # "Goods | 2022": behind the head of the labels one column is a table too.
    labelled = unit and lo in r.cells and len(r.columns(lo, c.sentence.hi)) == 2
    if len(columns) < (1 if labelled else 2) or not valued:
        return []
    flowed, timed = [k for k in valued if k.cue is not None], [k for k in valued if k.atom is not None]
    if (
        len(valued) == 2
        and not (lo in r.cells or _parted(c))
        and flowed[0:1] != timed[0:1]
        and len(flowed) == len(timed) == 1
    ):
        # "Exportations suisses vers la Corée, premier semestre 2015": a caption, no two columns.
        return []
    least = 2 if lo in r.cells else _UNITLESS
    if not unit and (len(valued) < least or any(k.atom is None for k in valued)) and not _both_ways(r, lo, valued):
        return []
    named = [
        (k.cue, k.atom.year, k.atom.months) if k.atom else (k.cue and k.cue.category, k.country, k.sides, k.goods)
        for k in valued
    ]
    if len(set(named)) == len(named):
        return columns
    flows = [k for k in above if k.cue is not None and k.atom is None]
    if len(flows) != len(above) or not flows or len(columns) % len(flows) or any(k.cue for k in columns):
        return []
    each = len(columns) // len(flows)
    return [replace(k, cue=flows[n // each].cue) for n, k in enumerate(columns)]


def _of_trade(cue: Hit | None, other: Hit) -> bool:
    """Whether a measure is only a part of the name of trade: "Volume des échanges", not "Volume des exportations"."""
    return cue is not None and cue.j > other.j and cue.category == "turnover"


def _describes(r: Reading, total: Hit, before: list[Hit]) -> bool:
    """Whether "total" only describes the flow right before it, and is no column of its own behind exports and imports: "Imports | Total | Balance"."""
    if not before or before[-1].j != total.i or r.apart(total.i):
        return False
    both = {q.category for q in before[-2:]} == {"exports", "imports"}
    # "Exports total, imports total"
    return not both or r.hit("bind.total", before[-2].j) is not None


_BY = ("bind.by", "place.to", "time.as_of", "neutral.concerning")
"""What leads those by whom a list parts its flow."""


def _parting(c: Clauses, cue: Hit, columns: list[Column]) -> bool:
    """Whether a word only says by whom the flow before it is parted: "Einfuhr 2018 nach | Herkunftsländern", "Imports by | supplier"."""
    r, told = c.r, [k.cue for k in columns if k.cue is not None]
    same = (
        bool(told) and FLOWS[told[-1].category] is FLOWS[cue.category] and cue.i not in r.cells.get(c.sentence.lo, ())
    )
    return same and r.led(_BY, cue.i, cue.i - 1)


def _parted(c: Clauses) -> bool:
    """Whether signs part the cells of a line, outside its parentheses."""
    return any(c.r.word(k) in (";", "|") and not c.group_of(k) for k in range(c.sentence.lo, c.sentence.hi))


def _captioned(columns: list[Column]) -> list[Column]:
    """The columns of a line whose first two are a caption's flow and its one time: "Exports by country in 2023 (million euros, share in %)"."""
    valued = [k for k in columns if not (k.change or k.other)]
    if len(valued) != _CAPTION or columns[:_CAPTION] != valued:
        return columns
    flow, time = valued
    one = flow.cue is not None and flow.atom is None and time.cue is None and time.atom is not None
    return [replace(flow, atom=time.atom), *columns[_CAPTION:]] if one else columns


_CAPTION = 2
"""What a caption tells of its list: a flow and a time."""


def _over_shares(c: Clauses) -> bool:
    """Whether the line below is one of a list of countries, each with its share before its amount: "- Italy: 12%, 3.2"."""
    r, at, end = c.r, c.sentence.hi, min(c.sentence.hi + _ENTRY, len(c.r.tokens))
    if at + 1 >= end or not r.within("table.other", c.sentence.lo, at) or "\n" not in r.gap(at):
        return False
    named = r.hit("country", at) or r.hit("country", at + 1)
    if named is None or named.category != "name" or named.j + 3 >= end or r.word(named.j) != ":":
        return False
    share = r.hit("percent", named.j + 2)
    return share is not None and r.word(share.j) in (",", ";", "-")


_ENTRY = 12
"""Tokens of the longest entry of a list up to its amount: "- Estados Unidos de América: 12 %, 3,2"."""


def _both_ways(r: Reading, lo: int, valued: list[Column]) -> bool:
    """Whether the cells of a line name exports and imports, whose amounts may tell their own unit: "Jaar | Uitvoer | Invoer"."""
    flows = {FLOWS[k.cue.category] for k in valued if k.cue is not None}
    return lo in r.cells and all(k.cue is not None for k in valued) and {Flow.EXPORTS, Flow.IMPORTS} <= flows


def _cell_end(c: Clauses, i: int) -> int:
    """Past what else the heading of a column says: a year over another, a unit in a parenthesis."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    if lo in r.cells:
        return next(b for a, b in r.columns(lo, hi) if a < i <= b)
    while i < hi:
        over = c.period_at(i) or r.hit("percent", i) or r.hit("percent", i + 1)
        if r.hit("table.other", i) is not None:
            # "Change %  % share"
            break
        if over is not None and (over.i == i or r.is_link(i) or r.word(i) == ","):
            # "Évol. en %", "Рост, %"
            i = over.j
        elif r.word(i) == "/" or c.group_of(i):
            i += 1
        else:
            break
    return i


def _by_country(c: Clauses) -> list[Column]:
    """The columns of a line of countries and hardly a word more, over rows of flows: "Espagne  Portugal  Italie"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    named = [h for h in r.within("country", lo, hi) if h.category == "name"]
    rest = _words(c) - sum(h.j - h.i for h in named)
    return [Column(country=h) for h in named] if len(named) > 1 and rest <= 1 and not (c.periods or c.bare) else []


def _said_again(c: Clauses) -> bool:
    """Whether the first cell of a line stands in it once more, and so heads a column: "Value  Change  Value  Change"."""
    told = [c.r.words(a, b) for a, b in c.r.columns(c.sentence.lo, c.sentence.hi)]
    return told[0] in told[1:]


def _past_caption(c: Clauses) -> int:
    """Where the heads of columns begin, past a first cell that names what the table is of: "Export verso l'Algeria  2022  2023"."""
    lo, cells = c.sentence.lo, c.r.cells.get(c.sentence.lo, [])
    if len(cells) < 2 or not any(q.j <= cells[0] for q in c.flows()) or any(q.i >= cells[0] for q in c.flows()):
        return lo
    heads = {p.i for p in c.periods} | {h.i for h in c.r.within("table.change", cells[0], c.sentence.hi)}
    return cells[0] if all(k in heads for k in cells) else lo


def _side_by_side(c: Clauses, cue: Hit) -> list[Hit]:
    """The flows of columns that stand side by side and are no "export-import" or "saldo interscambio"."""
    r = c.r
    if cue.j - cue.i < 2 or any(r.is_link(k) for k in range(cue.i, cue.j)):
        return []
    alone = (r.lexicon.scan(r.text, r.tokens[k : k + 1], k).get("cue", {}) for k in range(cue.i, cue.j))
    told = [h for hits in alone for h in hits.values() if h.category in FLOWS]
    # "Trade balance", "trade surplus", "trade turnover": the trade is that of the balance, or the same told twice.
    compound = [h.category for h in told[:-1]] == ["turnover"] and told[-1].category in (*BALANCES, "turnover")
    return told if not compound else []


def _in_part(atom: PeriodAtom | None, part: PeriodAtom | None) -> PeriodAtom | None:
    """The months that a table is of, in the year that heads a column."""
    if atom is None or part is None or not atom.whole or atom.year is None or atom.last_year is not None:
        return atom
    return replace(atom, first=part.first, last=part.last, whole=False)


def part_of(c: Clauses) -> PeriodAtom | None:
    """The months that a line names for the table below it, of no year or of each of its own; None where it names any other time.

    "Enero-julio (millones de dólares)"; "Esportazioni per paese - Gennaio/Giugno 2014 e 2015".
    """
    told = c.periods[0] if c.periods and not (c.sums or c.rates) else None
    months = {(p.first, p.last) for p in c.periods}
    if told is None or len(months) > 1 or any(p.relation or p.whole or p.last_year is not None for p in c.periods):
        return None
    several = len(c.periods) > 1 and all(p.year is not None for p in c.periods)
    return replace(told, year=None) if several or (len(c.periods) == 1 and told.year is None) else None


def flow_columns(c: Clauses) -> list[Hit]:
    """The flows that head the columns of a table under a unit: "Anno  Export  Import  Totale"."""
    if c.unit is None or c.sums or c.bare or c.periods:
        return []
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    balances = r.within("table.balance", lo, hi)
    # "Surplus/deficit" is one column.
    told = [q for q in c.flows() if not any(h.i <= q.i and q.j <= h.j and h.j - h.i > q.j - q.i for h in balances)]
    starts, ends = {q.i for q in told}, {q.j for q in told}
    # "Commerce total" is one column.
    before = {h: [q for q in told if q.j <= h.i] for h in r.within("bind.total", lo, hi)}
    totals = [
        h._replace(category="turnover") for h in before
        if r.apart(h.i) or not (h.i in starts or h.j in starts | ends or _describes(r, h, before[h]))
    ]  # fmt: skip
    totals += [h._replace(category="balance") for h in balances if h.i not in starts | ends]
    # Two columns that stand side by side are no "export-import".
    parted = {q: _side_by_side(c, q) for q in told}
    heads = [h for q, alone in parted.items() for h in (alone if len(alone) > 1 else [q])]
    heads = sorted([*(q for q in heads if q.category != "both"), *totals], key=lambda h: h.i)
    named = sum(h.j - h.i for h in heads)
    # "Exporte (Mio. €) | Importe (Mio. €)"
    named += sum(h.j - h.i for h in r.each(("scale", "currency"), lo, hi))
    return heads if len(heads) >= 2 and _words(c) - named <= 2 else []


def _words(c: Clauses) -> int:
    """The tokens of a line without what parts its columns."""
    return sum(c.r.word(k) not in (";", "|", ",", "/", "(", ")", ".") for k in range(c.sentence.lo, c.sentence.hi))


def time_columns(c: Clauses) -> list[PeriodAtom]:
    """The periods that head the columns of a table under a unit: "Janv.-sept. 2023   Janv.-sept. 2024"."""
    if c.unit is None or c.sums or c.bare or c.flows() or len(c.periods) < 2:
        return []
    told = sum(p.j - p.i for p in c.periods)
    plain = all(p.year is not None for p in c.periods)
    return c.periods if plain and _words(c) - told <= 2 else []
