"""Headings: the unit, flows, times and columns that a line gives to the list or table below it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field, replace

from briefing.core.fact import Flow
from briefing.ingest.extract.sides.side import Stated
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses, cut
from briefing.ingest.extract.tables.cellsides import sides_of_cell, unit_cells
from briefing.ingest.extract.times.atoms import PeriodAtom
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

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
    if c.sums or c.rates:
        return []
    if unit and (countries := _by_country(c)):
        return countries
    units = unit_cells(c)
    if above and len(units) > 1 and len(units) >= len(r.columns(lo, hi)) - 1:
        # A second line of the head, of units and no more: "| Mio. Euro | Mio. Euro"
        return above
    if not (units or c.periods or c.cues or r.any(_HEADS, lo, hi)):
        return []
    columns: list[Column] = []
    strange, i = set[str](), _past_caption(c)

    parted = c.sentence.lo in r.cells or any(r.word(k) in (";", "|") for k in range(lo, hi))
    numbered = {b.i for b in c.bare}
    while i < hi:
        cue = next((q for q in c.cues if q.i == i and q.category in FLOWS), None)
        balance = r.hit("table.balance", i)
        if cue is None and balance is not None:
            cue = balance._replace(category="balance")
        total = r.hit("bind.total", i)
        atom = _in_part(c.period_at(i), part)
        change = r.hit("table.change", i)
        if i in units and i != lo:
            # "Land | Mio. Euro | Anteil in %"
            columns += [Column()] if not columns or columns[-1].cue is None else []
            i = _cell_end(c, i + 1)
        elif r.hit("table.value", i) is not None and not r.is_link(i - 1):
            # "Valeur (M€)": what is told of, whatever the line above named.
            columns += [Column()] if not columns or columns[-1].cue is None else []
            i = _cell_end(c, i + 1)
        elif (other := r.hit("table.other", i)) is not None:
            # "Part 2024 (%)", "Volume (tonnes)", "Prix moyen (€/kg)"; "Rang" over the first cells counts the rows.
            columns += [Column(other=True)] if i != lo or lo not in r.cells else []
            start, i = i, _cell_end(c, other.j)
            numbered -= set(range(start, i))
        elif cue is not None and len(alone := _side_by_side(c, cue)) > 1:
            columns += [Column(h) for h in alone]
            i = cue.j
        elif cue is not None:
            following = c.period_at(cue.j) if cue.j < hi else None
            columns.append(Column(cue, following, sides=sides_of_cell(c, cue)))
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
        elif total is not None and columns and columns[-1].cue is not None and columns[-1].cue.j == i:
            # "Commerce total"
            i = total.j
        elif total is not None:
            columns.append(Column(total._replace(category="turnover")))
            i = total.j
        else:
            known = next((h for slot in ("country", "scale", "currency") if (h := r.hit(slot, i)) is not None), None)
            known = known if parted else None
            if known is None and r.kind(i) == "w" and not r.is_link(i):
                strange.add(r.word(i))
            if len(strange) > STRANGE:
                return []
            i = known.j if known is not None else i + 1
    valued = [k for k in columns if not (k.change or k.other)]
    if len(columns) < 2 or not valued or numbered:
        return []
    least = 2 if lo in r.cells else _UNITLESS
    if not unit and (len(valued) < least or any(k.atom is None for k in valued)) and not _both_ways(r, lo, valued):
        return []
    named = [
        (k.cue, k.atom.year, k.atom.months) if k.atom else (k.cue and k.cue.category, k.country, k.sides)
        for k in valued
    ]
    if len(set(named)) == len(named):
        return columns
    flows = [k for k in above if k.cue is not None and k.atom is None]
    if len(flows) != len(above) or not flows or len(columns) % len(flows) or any(k.cue for k in columns):
        return []
    each = len(columns) // len(flows)
    return [replace(k, cue=flows[n // each].cue) for n, k in enumerate(columns)]


def _both_ways(r: Reading, lo: int, valued: list[Column]) -> bool:
    """Whether the cells of a line name exports and imports, whose amounts may tell their own unit: "Jaar | Uitvoer | Invoer"."""
    flows = {FLOWS[k.cue.category] for k in valued if k.cue is not None}
    return lo in r.cells and all(k.cue is not None for k in valued) and {Flow.EXPORTS, Flow.IMPORTS} <= flows


def _cell_end(c: Clauses, i: int) -> int:
    """Past what else the heading of a column says: a year over another, a unit in a parenthesis."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    if lo in r.cells:
        return next(b for a, b in r.columns(lo, hi) if a < i <= b)
    while i < hi and (r.word(i) == "/" or c.period_at(i) is not None or c.group_of(i)):
        over = c.period_at(i)
        i = over.j if over is not None else i + 1
    return i


def _by_country(c: Clauses) -> list[Column]:
    """The columns of a line of countries and hardly a word more, over rows of flows: "Espagne  Portugal  Italie"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    named = [h for h in r.within("country", lo, hi) if h.category == "name"]
    rest = _words(c) - sum(h.j - h.i for h in named)
    return [Column(country=h) for h in named] if len(named) > 1 and rest <= 1 and not (c.periods or c.bare) else []


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
    return [h for hits in alone for h in hits.values() if h.category in FLOWS]


def _in_part(atom: PeriodAtom | None, part: PeriodAtom | None) -> PeriodAtom | None:
    """The months that a table is of, in the year that heads a column."""
    if atom is None or part is None or not atom.whole or atom.year is None or atom.last_year is not None:
        return atom
    return replace(atom, first=part.first, last=part.last, whole=False)


def part_of(c: Clauses) -> PeriodAtom | None:
    """The months without a year that a line names for the table below it; None where it names any other time."""
    told = c.periods[0] if len(c.periods) == 1 and not (c.sums or c.rates) else None
    return told if told is not None and told.year is None and not told.relation and not told.whole else None


CLOSERS = frozenset("\"'»”)")


def unit_of(c: Clauses) -> tuple[int, str] | None:
    """The scale and currency a line ends on without a number, as the head of a list or table."""
    r, hi = c.r, c.sentence.hi
    if not r.within("currency", c.sentence.lo, hi):
        return None
    while hi > c.sentence.lo and (r.word(hi - 1) in CLOSERS or r.word(hi - 1) in ":."):
        hi -= 1
    if (unit := _unit_at(c, hi) or _unit_at(c, _before_time(c, hi))) is not None:
        return unit
    for _, end in r.columns(c.sentence.lo, hi)[:-1]:
        # "En milliards FCFA   2022   2023"
        if not c.sums and (unit := _unit_at(c, end - (r.word(end - 1) == "|"))) is not None:
            return unit
    if not c.opened:
        return None
    # "Tabelle 1: ..."
    told = c.sums or any(r.word(b.j) != ":" for b in c.bare)
    group = c.group_of(hi - 1) if hi < c.sentence.hi and not told else 0
    if group and (unit := _unit_at(c, c.opened[group])) is not None:
        # "..., en millions de dollars canadiens (Statistique Canada)"
        return unit
    closed = (k for k in range(c.sentence.lo, hi) if r.word(k) == ")")
    return next((unit for k in closed if (unit := _unit_at(c, k)) is not None), None)


def unit_below(r: Reading, head: Sentence, decimals: frozenset[str]) -> tuple[int, str] | None:
    """The unit that a note under the rows of a table tells, where its head has none: "Angaben in Mio. Euro"."""
    at = bisect_left(r.sentences, head.hi, key=lambda s: s.lo)
    for line in r.sentences[at : at + _ROWS]:
        if any(r.kind(k) == "n" for k in range(line.lo, line.hi)):
            if line.lo not in r.cells:
                return None
            continue
        note = cut(r, line, decimals)
        return unit_of(note) if line.hi - line.lo <= _STARRED and not note.flows() else None
    return None


_ROWS = 40
"""Rows of the longest table that is looked through for a note below it."""


def starred_unit(r: Reading, decimals: frozenset[str]) -> tuple[int, str] | None:
    """The unit that a note tells for what a star marks: "* En milliers d'euros"; None without one, or with several."""
    if not any(r.word(s.hi - 1) == _STAR for s in r.sentences):
        return None
    notes = [s for s in r.sentences if r.word(s.lo) == _STAR and s.hi - s.lo <= _STARRED]
    told = {unit for s in notes if (unit := unit_of(cut(r, s, decimals))) is not None}
    return told.pop() if len(told) == 1 else None


def is_starred(c: Clauses) -> bool:
    """Whether a line is marked by a star and tells no number itself: "Importations*"."""
    return c.r.word(c.sentence.hi - 1) == _STAR and c.sentence.hi - c.sentence.lo > 1 and not (c.sums or c.bare)


def heads_starred(c: Clauses) -> bool:
    """Whether a line stands right over one that a star marks: the caption of its table."""
    at = bisect_left(c.r.sentences, c.sentence.hi, key=lambda s: s.lo)
    return at < len(c.r.sentences) and c.r.word(c.r.sentences[at].hi - 1) == _STAR


_STAR = "*"
_STARRED = 10
"""Tokens of the longest note that tells a unit."""


def _before_time(c: Clauses, hi: int) -> int:
    """Before the time that a line ends on, set off by a comma: "US$ million, January to July"."""
    last = next((p for p in c.periods if p.j == hi), None)
    comma = last is not None and c.r.word(last.i - 1) == ","
    return last.i - 1 if last is not None and comma else hi


def _unit_at(c: Clauses, hi: int) -> tuple[int, str] | None:
    """The scale and currency that end before token `hi`: "million euro", "M€"."""
    r = c.r
    scale = r.ending("scale", hi)
    money = r.ending("currency", scale.i if scale is not None else hi)
    if money is None:
        return _told_unit(c) or _unit_inside(c)
    if scale is None:
        # "million euro", "Mio. Franken", "in millions of euros"; with the scale behind: "EUR million".
        at = money.i - 1 if r.word(money.i - 1) == "." else money.i
        while at > c.sentence.lo and r.is_link(at - 1):
            at -= 1
        scale = r.ending("scale", at)
    if scale is not None and scale.category == "glued" and not (scale.j == money.i and r.glued(money.i)):
        return None
    if scale is None or r.kind(scale.i - 1) == "n" or r.hit("cardinal", scale.i - 1):
        return None
    return int(scale.value), money.value


def _told_unit(c: Clauses) -> tuple[int, str] | None:
    """The unit that a note tells of all figures: "All figures are in millions of U.S. dollars on a nominal basis"."""
    r, hi = c.r, c.sentence.hi
    if c.sums or c.bare or c.rates or c.flows():
        return None
    for scale in r.within("scale", c.sentence.lo, hi):
        money = r.hit("currency", r.skip_links(scale.j, hi, 2))
        led = r.ending("place.at", scale.i) is not None
        if led and money is not None and scale.category != "glued":
            return int(scale.value), money.value
    return None


def _unit_inside(c: Clauses) -> tuple[int, str] | None:
    """The unit that a heading gives in a parenthesis: "Handelsbilanz (in Mio. Euro, Destatis)"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    # "Tab. 1 - Interscambio (milioni di euro, fonte Istat)"
    if c.sums or any(c.group_of(b.i) or b.i - lo > _NUMBERED for b in c.bare):
        return None
    for scale in r.within("scale", lo, hi):
        at = scale.j + (scale.j < hi and r.word(scale.j) == "." and r.glued(scale.j))
        money = r.hit("currency", r.skip_links(at, hi, 2)) if at < hi else None
        # "(US$ millones FOB)"
        money = money or (r.ending("currency", scale.i) if scale.category == "word" else None)
        signed = money is not None and money.i == scale.j and r.glued(money.i)
        if money is not None and (scale.category == "word" or signed) and c.group_of(scale.i):
            return int(scale.value), money.value
    return None


def unit_of_list(c: Clauses) -> tuple[int, str] | None:
    """The unit before the colon of a list in one sentence: "Export nel 2024 (miliardi di euro): Germania 71,3; Francia 62,4"."""
    r = c.r
    if len(c.bare) < 2 or c.sums or not c.flows():
        return None
    first = c.bare[0].i
    colon = next((k for k in range(first - 1, c.sentence.lo, -1) if r.word(k) == ":"), None)
    if colon is None:
        return None
    return _unit_at(c, colon - (r.word(colon - 1) == ")"))


def unit_of_entry(c: Clauses) -> tuple[int, str] | None:
    """The unit of a line that tells one flow's amount and no more, for the lines of bare numbers below: "Interscambio: 338 mln €"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    told = c.sums[0] if len(c.sums) == 1 else None
    if told is None or told.scale is None or told.currency is None or not c.flows() or hi - lo > _ENTRY:
        return None
    parted = r.word(told.i - 1) in (":", "=", "|") or lo in r.cells
    # "2023: export 198,2 milioni di euro; import 280,4"
    parted = parted or (len(c.flows()) == 1 + len(c.bare) and any(p.i == lo and r.word(p.j) == ":" for p in c.periods))
    # Nothing but the change and a time stands behind it.
    rest = [k for k in range(told.j, hi) if r.kind(k) == "w" and not r.is_link(k)]
    timed = {k for p in c.periods for k in range(p.i, p.j)} | {k for q in c.flows() for k in range(q.i, q.j)}
    return (told.scale, told.currency) if parted and all(k in timed for k in rest) else None


_ENTRY = 16
"""Tokens of the longest line of "Interscambio 2024: 338 milioni di euro (+3,1%)"."""


_NUMBERED = 2
"""Tokens before the number that a table has: "Tab. 1"."""


def flow_columns(c: Clauses) -> list[Hit]:
    """The flows that head the columns of a table under a unit: "Anno  Export  Import  Totale"."""
    if c.unit is None or c.sums or c.bare or c.periods:
        return []
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    flows = {k for q in c.flows() for k in (q.i, q.j)}
    # "Commerce total" is one column.
    totals = [
        h._replace(category="turnover") for h in r.within("bind.total", lo, hi) if h.i not in flows and h.j not in flows
        or r.apart(h.i)
    ]  # fmt: skip
    totals += [h._replace(category="balance") for h in r.within("table.balance", lo, hi) if h.i not in flows]
    # Two columns that stand side by side are no "export-import".
    parted = {q: _side_by_side(c, q) for q in c.flows()}
    heads = [h for q, alone in parted.items() for h in (alone if len(alone) > 1 else [q])]
    heads = sorted([*(q for q in heads if q.category != "both"), *totals], key=lambda h: h.i)
    named = sum(h.j - h.i for h in heads)
    # "Exporte (Mio. €) | Importe (Mio. €)"
    named += sum(h.j - h.i for slot in ("scale", "currency") for h in r.within(slot, lo, hi))
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
