"""Rows: each record of a text table into observations; a row with a doubtful cell waits, the others are taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from briefing.core.fact import Flow
from briefing.core.trade import Observation
from briefing.ingest.tables.cells import Doubt
from briefing.ingest.tables.table import TableRead, Waiting, Workbook


class LeftOut(Exception):
    """A row that is understood and does not belong into the series; `why` is counted in the notes ("details")."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


Record = Callable[[Mapping[str, str], str], Iterable[Observation]]
"""From a record by column name and its locator to its observations; raises Doubt or LeftOut."""


def read_rows(book: Workbook, format: str, record: Record) -> TableRead:
    """The observations of a text table. What was left out is counted in the notes, what was doubtful waits."""
    sheet = book.records
    found: list[Observation] = []
    waiting: list[Waiting] = []
    left_out: dict[str, int] = {}
    for index, row in enumerate(sheet.rows):
        place = sheet.locator(index)
        try:
            observations = list(record(book.record(row), place))
        except Doubt as doubt:
            waiting.append(Waiting(place, doubt.field, doubt.cell))
        except LeftOut as reason:
            left_out[reason.why] = left_out.get(reason.why, 0) + 1
        else:
            found += [o for o in observations if o.flow is not Flow.BALANCE]
            # A balance is computed from its terms, never kept as a value of its own.
            balances = sum(o.flow is Flow.BALANCE for o in observations)
            if balances:
                left_out["balances"] = left_out.get("balances", 0) + balances
    notes = tuple(f"{why}:{count}" for why, count in sorted(left_out.items()))
    return TableRead(format, tuple(found), book.notes + notes, tuple(waiting))
