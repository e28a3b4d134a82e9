"""Rows of tables, series and lines of lists as figures, under the flow and the sides their heading names."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from briefing.core.article import Certainty
from briefing.ingest.extract.changes.growth import Change
from briefing.ingest.extract.figures.drafts import draft_of
from briefing.ingest.extract.figures.growing import grow
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.flows.reckoning import inherit_currency
from briefing.ingest.extract.flows.remembered import goods_of_table
from briefing.ingest.extract.scope.timing import attach
from briefing.ingest.extract.sides.side import Side, Stated, filled
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.tables.series import series, unit_of_label
from briefing.ingest.extract.tables.tables import closing_change, item, own_name, row_of_levels
from briefing.ingest.extract.tables.tails import change_behind, year_before
from briefing.ingest.extract.words.lexicon import Hit


def table_row(context: Context, c: Clauses, row: list[tuple[Level, Rate | None]]) -> list[Draft]:
    """The figures of a table's row; the country or the goods that lead it limit them."""
    r, lo = c.r, c.sentence.lo
    found = [level for level, _ in row]
    inherit_currency(context, c, found)
    for level in found:
        _in_year(context, level)
    times = attach(c, found, context.memory)
    first = r.skip_links(lo, c.sentence.hi, 2)
    country, goods = r.hit("country", first), r.hit("product", first)
    country = None if country is not None and own_name(r, country) else country
    of_columns = {k.goods.value for k in context.table if k.goods is not None}
    drafts = []
    for level, rate in row:
        change = Change(rate, rate.percent, level, level.cue) if rate is not None else None
        draft = draft_of(context, c, level, found, times, change)
        if level.partner is not None:
            side = Side(level.partner.value, Certainty.STATED, None, r.span(level.partner.i, level.partner.j))
            draft.stated = Stated(draft.stated.reporter, side)
        elif country is not None and country.category == "name" and r.hit("place.possessive", country.j) is None:
            partner = Side(country.value, Certainty.STATED, None, r.span(country.i, country.j))
            draft.stated = Stated(draft.stated.reporter, partner)
        headed = next((k.sides for k in context.table if k.cue is not None and k.cue == level.cue), Stated())
        draft.stated = filled(draft.stated, headed)
        under_heading(context, draft)
        goods = goods or _behind_flow(c, level)
        named = goods.value if goods is not None and goods.category == "name" else _row_label(c, row[0][0])
        # "Exports | Re-exports | Imports": the goods of one column limit no other.
        limited = None if draft.figure.product in of_columns else draft.figure.product
        if level.goods is not None:
            limited = level.goods.value
        elif country is None and named is not None:
            limited = named
        elif level.cue is not None and level.cue == context.of:
            # "Exports of tiles by country", over "Total  1,926.0  1,996.9"
            limited = limited or goods_of_table(context)
        draft.figure = replace(draft.figure, product=limited)
        drafts.append(draft)
    return drafts


def _behind_flow(c: Clauses, level: Level) -> Hit | None:
    """The goods that a row names behind its flow: "Export - machines: 3.1"."""
    r, cue = c.r, level.cue
    parted = cue is not None and cue.i == c.sentence.lo and r.word(cue.j) in _PARTS
    return r.hit("product", r.skip_links(cue.j + 1, level.i, 2)) if cue is not None and parted else None


_PARTS = frozenset("-:,")
"""Signs that part a row's flow from its goods."""


def all_numbers(c: Clauses) -> bool:
    """Whether a line is a row: a label, and several numbers to its end."""
    r, first = c.r, c.bare[0]
    words = sum(r.kind(k) == "w" and not r.is_link(k) for k in range(first.j, c.sentence.hi))
    return len(c.bare) > 1 and not words and not row_of_levels(c)


def bare_row(context: Context, c: Clauses) -> list[tuple[Level, Rate | None]]:
    """The figures of a line of bare numbers under a unit, or behind a label that names one."""
    if not c.bare or c.sums:
        return []
    own = unit_of_label(c)
    context.unit = own or context.unit
    return series(c, context.unit, context.of) if context.unit is not None else []


def _in_year(context: Context, level: Level) -> None:
    """Give a month or a quarter that leads a row the year that the caption told: "Januar 30,5" under "Ausfuhren 2023 (in Mio. Euro)"."""
    atom, timed = level.column, context.memory.timed
    if atom is None or atom.year is not None or atom.relation or atom.whole or timed is None:
        return
    # The rows above are of parts of that year.
    year = context.memory.lengths.get(_YEAR, timed).period
    around = year if year.first <= timed.period.first and timed.period.last <= year.last else timed.period
    if around.length == _YEAR and around.first.month == 1:
        level.column = replace(atom, year=around.first.year)


_YEAR = 12
"""Months of a year."""


def names_flow(c: Clauses) -> bool:
    """Whether a line under a unit names the flow of the rows below it and no more: "Exportations canadiennes"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    plain = c.unit is not None and not (c.sums or c.bare or c.rates) and hi - lo <= _NAME and len(c.flows()) == 1
    return plain and r.word(hi - 1) != "." and not r.any(("bind.reach", "move"), lo, hi)


_NAME = 6
"""Tokens of the longest line that names the flow of the rows below it."""


def under_heading(context: Context, draft: Draft) -> None:
    """Give a cell the sides that the line above its table told, where its row and column tell none."""
    draft.stated = filled(filled(draft.stated, context.over), context.of_sides)


def single_entry(context: Context, c: Clauses) -> list[tuple[Level, Rate | None]]:
    """The figure of a line of a list of goods or countries that has no columns, with its change: "- Russia: 118.2 (+12%)"."""
    if context.unit is None or context.of is None or context.columns or context.stages or context.table:
        return []
    level = item(c, context.unit, context.of)
    # A change that tells in words what it counts from may count from another time than the year before.
    at = closing_change(c, level.j) if level is not None else 0
    plain = at == c.sentence.hi or any(p.year is not None and is_base(c, p.i) for p in c.periods if p.i > at)
    moved = [g for g in c.rates if plain and g.form == "percent" and g.signed and c.group_of(g.i)]
    return [(level, moved[0] if len(moved) == 1 else change_behind(c, level))] if level is not None else []


def of_two_times(context: Context, c: Clauses) -> list[tuple[Level, Rate | None]]:
    """The figures of such a line that also tells what it was the year before: "Russia 118.2 (2022: 97.4)", "Russia: €118m (97)"."""
    if context.of is None or context.columns or context.stages or context.table:
        return []
    over = context.above or context.headline
    flow = context.flow or (over[1] if over is not None else None)
    # Without a unit above, the lines before must have told of that flow.
    leads = context.unit is not None if not c.sums else flow is FLOWS.get(context.of.category)
    return year_before(c, context.unit, context.of, context.aside) if leads and not context.astray else []


def _row_label(c: Clauses, first: Level) -> str | None:
    """What a row limits its figures to where it names no country: its label, unless it is the total's or a place's."""
    r, lo = c.r, c.sentence.lo
    slots = ("bind.total", "table.world", *_PLACES, "cue", "product")
    timed = {k for p in c.periods for k in range(p.i, p.j)}
    words = [k for k in range(lo, first.i) if r.kind(k) == "w" and k not in timed]
    if not words or r.any(slots, lo, first.i) or any(p.i == lo for p in c.periods):
        return None
    return r.printed(words[0], words[-1] + 1)


_PLACES = ("country", "city", "org.named", "place.group", "place.region", "place.continent")
"""Places: a row that one of them leads is of no goods."""


def grow_row(context: Context, c: Clauses, row: list[tuple[Hit, Decimal, Rate]]) -> None:
    """Give the figures of the table's row before the changes that this row tells of them."""
    for cue, value, rate in row:
        told = [d for d in context.row if d.figure.flow is FLOWS[cue.category] and d.cue == cue]
        if len(told) == 1:
            grow(context, c, Change(rate, value, None, None), told[0])
