"""Cells of a head: whose a column's flow is, with whom and of which goods, where its cell says so, and cells that only name a unit."""

from __future__ import annotations

from dataclasses import replace

from briefing.ingest.extract.sides.side import Stated
from briefing.ingest.extract.sides.sides import at_cue
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses, cut
from briefing.ingest.extract.words.lexicon import Hit

_NOWHERE = frozenset[str]()


def sides_of_cell(c: Clauses, cue: Hit) -> Stated:
    """The sides that a cell tells of its flow, read as a line of its own: "Exporte Chiles nach Peru"."""
    r, (first, end) = c.r, _bounds(c, cue)
    if not r.within("country", first, end):
        return Stated()
    return at_cue(cut(r, replace(c.sentence, lo=first, hi=end), _NOWHERE), cue, FLOWS[cue.category])


def goods_of_cell(c: Clauses, cue: Hit) -> Hit | None:
    """The goods that a cell limits its flow to: "Re-exports", "Exports of services"."""
    lo, hi = _bounds(c, cue)
    if (lo, hi) == (c.sentence.lo, c.sentence.hi):
        lo, hi = cue.i, cue.j
    return next((h for h in c.r.within("product", lo, hi) if h.category == "name"), None)


def _bounds(c: Clauses, cue: Hit) -> tuple[int, int]:
    """The tokens of the cell that a flow heads."""
    r, (lo, hi) = c.r, (c.sentence.lo, c.sentence.hi)
    first, end = next(((a, b) for a, b in r.columns(lo, hi) if a <= cue.i < b), (lo, hi))
    if (first, end) == (lo, hi):
        # No cells, but signs that part them.
        first = next((k + 1 for k in range(cue.i - 1, lo - 1, -1) if r.word(k) in _PARTING), lo)
        end = next((k for k in range(cue.j, hi) if r.word(k) in _PARTING), hi)
    return first, end


def unit_cells(c: Clauses) -> frozenset[int]:
    """Where the cells of a line begin that tell a unit of money and no more: "Land | Mio. Euro | %"."""
    r, lo = c.r, c.sentence.lo
    if lo not in r.cells or c.bare or c.sums or not (money := r.within("currency", lo, c.sentence.hi)):
        return frozenset()
    units = r.covered(("scale", "currency"), lo, c.sentence.hi)
    found = set[int]()
    for a, b in r.columns(lo, c.sentence.hi):
        # "Peso %": a weight, no money
        plain = r.hit("table.other", a) is None and all(
            k in units or r.kind(k) != "w" or r.is_link(k) for k in range(a, b)
        )
        if plain and any(a <= h.i < b for h in money):
            found.add(a)
    return frozenset(found)


_PARTING = (";", "|")
"""Signs that part the cells of a line."""
