"""Both rows: the row of a table that adds up the exports and the imports of the rows above it: their trade."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from briefing.core.fact import Flow
from briefing.ingest.extract.flows.context import Draft

_ROUNDED = Decimal("0.001")
"""How much of itself a total may differ from what it adds up."""
_ABOVE = 3
"""Rows above one in which the two that it adds up stand."""


def of_both_rows(drafts: Sequence[Draft]) -> None:
    """Take a row that goes on about the flow of the one above it for the trade of both, where it is their sum: "Total 4,782 5,877"."""
    for at, draft in enumerate(drafts):
        if draft.figure.flow not in (Flow.EXPORTS, Flow.IMPORTS) or _has_cue(draft) or draft.figure.amount is None:
            continue
        told = {}
        for before in _rows_above(drafts, at):
            if before.figure.product is None and _alike(before, draft):
                told[before.figure.flow] = before.figure.amount.value if before.figure.amount else Decimal(0)
        both = told.get(Flow.EXPORTS), told.get(Flow.IMPORTS)
        if None in both or 0 in both:
            continue
        total = draft.figure.amount.value
        if abs(sum(both) - total) <= total * _ROUNDED:  # type: ignore[arg-type]
            draft.figure = replace(draft.figure, flow=Flow.TURNOVER, product=None)


def _rows_above(drafts: Sequence[Draft], at: int) -> list[Draft]:
    """The figures of the rows right above that of a figure, however many lines their cells take."""
    rows: list[int] = []
    found: list[Draft] = []
    for before in reversed(drafts[:at]):
        lo = before.c.sentence.lo
        if lo == drafts[at].c.sentence.lo:
            continue
        if lo not in rows:
            rows.append(lo)
        if len(rows) > _ABOVE:
            break
        found.append(before)
    return found[::-1]


def _has_cue(draft: Draft) -> bool:
    """Whether a figure's own line names its flow."""
    sentence = draft.c.sentence
    return draft.cue is not None and sentence.lo <= draft.cue.i < sentence.hi


def _alike(before: Draft, draft: Draft) -> bool:
    """Whether two figures are of the same time, in the same money."""
    a, b = before.figure, draft.figure
    same = a.amount is not None and b.amount is not None and a.amount.currency == b.amount.currency
    return same and a.period == b.period and b.period is not None and _has_cue(before)
