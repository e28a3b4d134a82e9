"""Headings: the unit, flows, times and columns that a line gives to the list or table below it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from briefing.ingest.extract.atoms import PeriodAtom
from briefing.ingest.extract.clauses import FLOWS, Clauses
from briefing.ingest.extract.lexicon import Hit

STRANGE = 2
"""Words of a heading line that name no column: "Pays", "Paese", "Mercato"."""


_UNITLESS = 3
"""Times of a heading that names no unit: its rows do."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: a flow, a time, both, or how a value has changed; `other` for shares and the like."""

    cue: Hit | None = None
    atom: PeriodAtom | None = None
    change: bool = False


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
    columns: list[Column] = []
    strange, i = 0, lo
    numbered = {b.i for b in c.bare}
    while i < hi:
        cue = next((q for q in c.cues if q.i == i and q.category in FLOWS), None)
        total = r.hit("bind.total", i)
        atom = _in_part(c.period_at(i), part)
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
            start, i = i, change.j
            cell = next(b for a, b in r.columns(lo, hi) if a <= start < b) if lo in r.cells else i
            while i < hi and (r.word(i) == "/" or c.period_at(i) is not None or i < cell):
                # "Évolution 2024/2023", "Évol. 24/23"
                over = c.period_at(i)
                i = over.j if over is not None else i + 1
            numbered -= set(range(start, i))
        elif total is not None:
            columns.append(Column(total._replace(category="turnover")))
            i = total.j
        else:
            strange += r.kind(i) == "w" and not r.is_link(i)
            if strange > STRANGE:
                return []
            i += 1
    valued = [k for k in columns if not k.change]
    if len(columns) < 2 or not valued or numbered:
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
    while hi > c.sentence.lo and (r.word(hi - 1) in CLOSERS or r.word(hi - 1) in ":."):
        hi -= 1
    if (unit := _unit_at(c, hi)) is not None or not c.opened:
        return unit
    closed = (k for k in range(c.sentence.lo, hi) if r.word(k) == ")")
    return next((unit for k in closed if (unit := _unit_at(c, k)) is not None), None)


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


_NUMBERED = 2
"""Tokens before the number that a table has: "Tab. 1"."""


def flow_columns(c: Clauses) -> list[Hit]:
    """The flows that head the columns of a table under a unit: "Anno  Export  Import  Totale"."""
    if c.unit is None or c.sums or c.bare or c.periods:
        return []
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    totals = [h._replace(category="turnover") for h in r.within("bind.total", lo, hi)]
    # Two columns that stand side by side are no "export-import".
    single = [k for q in c.flows() for k in range(q.i, q.j) if q.category == "both"]
    parted = [h for k in single for h in r.lexicon.scan(r.text, r.tokens[k : k + 1], k).get("cue", {}).values()]
    heads = sorted([*(q for q in c.flows() if q.category != "both"), *parted, *totals], key=lambda h: h.i)
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
