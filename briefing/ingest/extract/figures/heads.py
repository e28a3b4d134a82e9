"""Heads: what a line says of the rows below it, their unit, columns and times."""

from __future__ import annotations

from briefing.ingest.extract.figures.rows import names_flow
from briefing.ingest.extract.flows.context import Context
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.tables.headings import flow_columns, heading, part_of, time_columns
from briefing.ingest.extract.tables.notes import changes_aside
from briefing.ingest.extract.tables.tails import time_aside
from briefing.ingest.extract.tables.toldcolumns import told_columns
from briefing.ingest.extract.tables.units import is_starred, unit_below, unit_of, unit_of_entry, unit_right_below

_NOTE = 14
"""Tokens of the longest note that may stand behind the unit of a table, in its line."""


def remember_table(context: Context, c: Clauses, in_table: bool, starred: tuple[int, str] | None) -> None:
    """Keep what a line says of those below it, unit, columns and times: "Anno  Export  Import  (mln di euro)"."""
    sentence = c.sentence
    fresh = None if _is_row(c) else unit_of(c) or (starred if is_starred(c) else None)
    # "Milioni di euro. Fonte: Istat"
    noted = fresh is None and not (c.bare or c.rates) and sentence.block == context.unit_block
    noted = noted and not c.flows() and sentence.hi - sentence.lo <= _NOTE
    if fresh is not None and len(c.flows()) > 1 and not (c.sums or c.bare):
        c.unit = fresh
    head = flow_columns(c)
    if fresh is not None:
        context.unit_block = sentence.block
        alone = not (c.flows() or c.sums or c.bare)
        context.noted_unit = fresh if alone else None
    elif c.sums:
        context.noted_unit = None
    spoken = unit_of_entry(c) if fresh is None else None
    fresh = fresh or spoken
    context.unit = fresh or context.unit or unit_right_below(c, context.decimals)
    context.columns = head or context.columns
    table = heading(c, context.table, unit=context.unit is not None, part=context.part)
    if context.unit is not None and (told := told_columns(c)) and len(told) != len(table):
        table = told
    if table and context.unit is None:
        context.unit = unit_below(context.r, sentence, context.decimals)
    context.part = part_of(c)
    if c.flows() and not (c.sums or c.bare):
        context.aside = time_aside(c)
    if not (c.sums or c.bare or c.rates):
        context.changes_aside = changes_aside(c)
    context.of_row = context.of_row if context.table and not table and in_table else None
    # "Paese 2014 2015", and below it "(milioni di euro)"
    second = fresh is not None and context.head_ends == sentence.lo and not (c.flows() or c.periods)
    context.table = table or ([] if fresh and not (c.bare or second) else context.table)
    context.head_ends = sentence.hi if table else context.head_ends
    context.stages = time_columns(c) or context.stages
    unit_told = c.unit is not None and bool(c.bare or head or context.stages or context.table)
    lists = fresh is not None or noted or bool(table) or unit_told or (bool(context.table) and bool(c.bare))
    context.listing = in_table or spoken is not None or names_flow(c) or (not c.sums and lists)


def _is_row(c: Clauses) -> bool:
    """Whether a line closes with a number behind its label, whose unit is its own: "GDP (EUR billion); 280.1; 291.4"."""
    return bool(c.bare) and c.bare[-1].j >= c.sentence.hi and c.r.word(c.bare[-1].i - 1) in _BEFORE_CELL


_BEFORE_CELL = frozenset({";", "|", ")"})
"""Signs that part the number of a row from what stands before it."""
