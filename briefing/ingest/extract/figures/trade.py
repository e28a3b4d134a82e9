"""Trade: sentences and rows of tables into proposed figures, in the order they are told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from briefing.core.fact import Fact, FactKind, FigureStatus, Flow
from briefing.core.period import Period
from briefing.ingest.extract.changes.growth import (
    row_of_changes,
)
from briefing.ingest.extract.figures.changelist import listed_changes
from briefing.ingest.extract.figures.heads import remember_table
from briefing.ingest.extract.figures.joining import joined
from briefing.ingest.extract.figures.noted import noted
from briefing.ingest.extract.figures.reckoned import Untold, as_reckoned
from briefing.ingest.extract.figures.rows import (
    all_numbers,
    bare_row,
    grow_row,
    of_two_times,
    single_entry,
    table_row,
)
from briefing.ingest.extract.figures.sentences import told_in
from briefing.ingest.extract.figures.settling import settle
from briefing.ingest.extract.figures.supposed import as_supposed
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.flows.lasting import read_label, remember_time
from briefing.ingest.extract.flows.levels import levels
from briefing.ingest.extract.flows.overlines import name_over, remember_over, turn_away, under_line
from briefing.ingest.extract.flows.paragraphs import new_block
from briefing.ingest.extract.flows.portions import keep_told
from briefing.ingest.extract.flows.reckoning import reckon_on
from briefing.ingest.extract.flows.remembered import remember_flow
from briefing.ingest.extract.scope.goods import product
from briefing.ingest.extract.sides.fiscal import of_sentence
from briefing.ingest.extract.sides.parties import Countries
from briefing.ingest.extract.sides.resolution import Fiscal, Memory
from briefing.ingest.extract.sides.sources import article_source, spoken_from
from briefing.ingest.extract.sums.bare import halves, of_another_time, taken_on
from briefing.ingest.extract.sums.clauses import Clauses, cut
from briefing.ingest.extract.sums.decimals import decimal_signs, whole_millions
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.tables.notes import as_changes, without_bases
from briefing.ingest.extract.tables.runs import share_unit
from briefing.ingest.extract.tables.tables import cells
from briefing.ingest.extract.tables.units import names_unit, starred_unit, unit_of, unit_of_list
from briefing.ingest.extract.words.reading import Reading

_MOST = 60
"""Figures of which no sentence tells more."""

_SHORTEST = 3
"""Tokens of the shortest sentence that can hold a figure."""


def figures(r: Reading, countries: Countries, memory: Memory, persons: Sequence[Fact] = ()) -> list[Fact]:
    """The figures and the other money of an article, in text order; `persons` tell who "we" are."""
    r.swapped = bool(r.lexicon.swapped & {*countries.parties, spoken_from(r)})
    decimals = decimal_signs(r)
    r.whole = whole_millions(r, decimals)
    again = Memory(memory.reference, memory.fiscal, supposed=memory.supposed)
    context, told = _read_all(Context(r, countries, memory, decimals, article_source(r), persons=persons))
    supposed = as_supposed(r, told.untold, told.drafts)
    reckoned = as_reckoned(told.untold, told.drafts)
    if supposed or reckoned:
        # With what they come to known, the changes, times and sides told beside those amounts are read as theirs.
        context, told = _read_all(
            Context(
                r,
                countries,
                again,
                decimals,
                context.source,
                persons=persons,
                reckoned=supposed | reckoned,
                supposed=supposed.keys() - reckoned,
            )  # fmt: skip
        )
    facts = [*(u.fact for u in told.untold if u.fact is not None), *settle(context, told.drafts)]
    return sorted(facts, key=lambda f: (f.span.start, f.span.end))


def _read_all(context: Context) -> tuple[Context, _Told]:
    """Read an article from its first sentence to its last."""
    r, memory = context.r, context.memory
    told = _Told(memory.fiscal, starred_unit(r, context.decimals))
    if (note := noted(context)) is not None:
        # "All figures are for January to September", at the end: of that time from the first line on.
        memory.keep(note)
        memory.head = note
    for sentence in r.sentences:
        if sentence.block != context.block:
            new_block(context, sentence)
        shortest = _SHORTEST if (context.unit or told.starred) is None else _SHORTEST - 1
        if sentence.hi - sentence.lo < shortest and not (sentence.lo in r.cells or names_unit(r, sentence)):
            read_label(context, sentence)
            name_over(context, sentence)
            continue
        c = cut(r, sentence, context.decimals)
        in_table = _read(context, c, told)
        context.changed = [d for d in told.drafts[-_MOST:] if d.figure.amount is None and d.c is c]
        context.asked = _asks_for_goal(c)
        remember_flow(context, c)
        turn_away(context, c)
        remember_over(context, c)
        reckon_on(context, c)
        _remember_goods(context, c)
        remember_table(context, c, in_table, told.starred)
    return context, told


@dataclass(slots=True)
class _Told:
    """What an article has told of figures so far."""

    fiscal: Fiscal | None
    """Whose fiscal years are meant where a sentence does not say."""
    starred: tuple[int, str] | None
    """The unit that a note marks a heading with."""
    drafts: list[Draft] = field(default_factory=list)
    said: list[Draft] = field(default_factory=list)
    """The figures of the last sentence of prose that had any amount or rate."""
    untold: list[Untold] = field(default_factory=list)
    """The money that is no trade, as far as its words tell."""


def _read(context: Context, c: Clauses, told: _Told) -> bool:
    """Read the figures of a line or a sentence; whether it fills the columns of a table above: "Italie   1 204   1 310"."""
    c.unit, c.columns, c.stages = unit_of_list(c) or context.unit, context.columns, context.stages
    if any(p.fiscal for p in c.periods):
        context.memory.fiscal = of_sentence(c, told.fiscal)
    without_bases(c)
    if context.changes_aside:
        as_changes(c)
    remember_time(context, c)
    share_unit(c)
    whole = _halve(context, c) if not c.sums and c.bare else None
    if c.bare and context.paragraph and not (context.table or context.unit or c.unit):
        c.lent = _lent(context.paragraph[-1])
        if not c.sums:
            _tell_again(context.last or context.paragraph[-1], c)
    row = row_of_changes(c)
    unit = (unit_of(c) if context.table and c.bare and not c.sums else None) or context.unit
    in_table = cells(c, context.table, unit, context.of_row or context.of) if context.table else []
    if in_table and (led := c.flows()) and led[0].i < in_table[0][0].i:
        context.of_row = led[0]
    if row:
        grow_row(context, c, row)
    elif in_table:
        context.idle = 0
        context.row = table_row(context, c, in_table)
        told.drafts += context.row
    elif context.table and c.bare and not c.sums and (all_numbers(c) or not levels(c)):
        # A row that does not fit its columns is left alone.
        pass
    elif (bare := bare_row(context, c)) and not context.table:
        context.idle = 0
        told.drafts += table_row(context, c, bare)
    elif single := of_two_times(context, c) or single_entry(context, c):
        told.drafts += table_row(context, c, single)
    elif listed := listed_changes(context, c):
        told.drafts += listed
    elif c.sums or c.rates or (c.unit is not None and c.bare):
        _read_prose(context, c, whole, told)
    return bool(in_table)


def _read_prose(context: Context, c: Clauses, whole: Draft | None, told: _Told) -> None:
    """Read the figures of a sentence; `whole` is the trade that its two bare numbers add up to."""
    made, other = told_in(context, c)
    if c.rates:
        context.rated.append(c)
    under_line(context, c, made)
    if whole is not None and not c.periods:
        made = [replace(d, figure=replace(d.figure, period=whole.figure.period)) for d in made]
    context.row = made if c.columns else []
    if told.said and (given := joined(told.said, made)):
        told.drafts = [d for d in told.drafts if all(d is not g for g in given)]
    told.drafts += made
    told.said = made
    told.untold += other
    if (timed := context.memory.timed) is not None and any(d.figure.period == timed.period for d in made):
        # A paragraph of changes alone is of the time told before, too.
        context.idle = 0
    keep_told(context, made, any_other=any(o.fact is not None for o in other))


def _remember_goods(context: Context, c: Clauses) -> None:
    """Keep the goods of the flow that a sentence told, for the next: "Exports of coffee rose. They came to 3 million"."""
    led = c.flows()
    if led and context.r.hits.get("neutral.in_value"):
        context.goods = product(c, led[0], led[0].j, led[0].j)
    if led and not c.sums:
        named = {h.value for h in context.r.within("product", c.sentence.lo, c.sentence.hi)}
        goods = product(c, led[0], led[0].j, led[0].j) if named and len(led) == 1 else None
        context.flow_of = (led[0], goods, c.sentence.hi) if goods is not None and goods in named else None


def _halve(context: Context, c: Clauses) -> Draft | None:
    """Read two bare numbers as exports and imports where they add up to the trade that the paragraph told, which is returned."""
    known = context.traded
    told = {d.i: d for d in context.paragraph if d.figure.flow is Flow.TURNOVER}
    if known is None or known.i not in told or not (parts := halves(c, known.sum)):
        return None
    c.sums, c.bare = parts, []
    return told[known.i]


def _tell_again(last: Draft, c: Clauses) -> None:
    """Read a bare number as the amount of another time of the figure told before it: "Un anno fa erano 4,4."."""
    told = _lent(last)
    if told is not None and (again := of_another_time(c, told)) is not None:
        c.sums, c.bare = [again], []
    elif c.lent is not None and (on := taken_on(c, c.lent)):
        places = {s.i for s in on}
        c.sums, c.bare = on, [b for b in c.bare if b.i not in places]


def _lent(last: Draft) -> Sum | None:
    """The amount of a figure, whose unit another may share."""
    known = last.figure.amount
    if known is None or known.currency is None or known.scale is None:
        return None
    return Sum(last.i, last.j, last.i, known.digits, known.scale, known.currency)


def _asks_for_goal(c: Clauses) -> bool:
    """Whether a question is about what is aimed at: "Qual è il traguardo di questa ambasciata?"."""
    asks = c.r.word(c.sentence.hi - 1) == "?"
    return asks and not c.sums and c.r.any(("status.target",), c.sentence.lo, c.sentence.hi)


def latest_period(facts: Iterable[Fact]) -> Period | None:
    """The period that ends last among the observed figures."""
    found = [
        f.figure.period
        for f in facts
        if f.kind is FactKind.FIGURE and f.figure.period is not None and f.figure.status is FigureStatus.OBSERVED
    ]
    return max(found, key=lambda p: (p.last, p.first), default=None)
