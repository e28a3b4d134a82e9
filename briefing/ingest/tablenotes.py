"""What the report of a table says: its status, notes on what was asked and where the figures show, what it waits for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefing.core.change import Change, Kind
from briefing.core.question import Question
from briefing.ingest.documents.limits import shown
from briefing.ingest.filing import Pair
from briefing.ingest.report import Status
from briefing.storage.committing import AddedObservations
from briefing.storage.pending import WaitingTable
from briefing.storage.staging import Staging

_NAMED = 5
"""Questions and pairs that the notes of a report name one by one; the rest is counted."""
_WANTED = {
    "pair": "it does not say which two countries the figures are of",
    "unit": "it does not say in which unit and currency “{cell}” is",
    "cells": "the row “{cell}” has more or fewer cells than its heading",
    "decimal_mark": "“{cell}” can be read in two ways",
    "scale": "the values of {cell} are a thousand times, or a thousandth of, what the library holds",
    "conflict": "values differ from what the library holds of the same edition",
}
"""What is missing, in words, by the field of the question; all other fields have a cell that is not understood."""


def status_of(added: AddedObservations, change: Change) -> Status:
    """What became of a table whose rows all went in."""
    if added.new and added.new == added.revised:
        return Status.UPDATED
    known = not (added.new or added.revived or change.touches(Kind.DOSSIER))
    return Status.DUPLICATE if known else Status.IMPORTED


def asked(questions: Sequence[Question]) -> tuple[str, ...]:
    """Notes on the questions that are open, the first of them one by one."""
    named = tuple(f"waiting:{q.place}|{q.field}|{q.rows}|{';'.join(q.choices)}|{q.cell}" for q in questions[:_NAMED])
    more = len(questions) - len(named)
    return (*named, f"waiting_more:{more}") if more > 0 else named


def repeated(staging: Staging) -> tuple[str, ...]:
    """A note on values that the file gives again, with the places of the first of them."""
    return (f"repeated:{staging.repeated}|{', '.join(staging.repeats)}",) if staging.repeated else ()


def waits_for(table: WaitingTable) -> str:
    """One sentence on what a table waits for."""
    name = shown(table.file_name)
    if not table.questions:
        return f"“{name}” has the right columns and no rows to take."
    first = table.questions[0]
    rows = sum(q.rows for q in table.questions)
    what = _WANTED.get(first.field, "the {field} “{cell}” is not understood").format(
        field=first.field.replace("_", " "), cell=shown(first.cell)
    )
    return f"“{name}”, {first.place}: {what}; {rows} {'row waits' if rows == 1 else 'rows wait'} for an answer."


def elsewhere(staging: Staging, pairs: Sequence[Pair], named: Pair | None) -> tuple[str, ...]:
    """Notes on figures that do not show in the dossier named, or in none at all."""
    if not staging.count:
        return ()
    if not pairs:
        areas = dict.fromkeys(f"{reporter}-{partner}" for reporter, partner in staging.pairs)
        return (f"no_pair:{', '.join(list(areas)[:_NAMED])}",)
    if named is None or among(named, pairs):
        return ()
    listed = ", ".join("-".join(p) for p in pairs[:_NAMED])
    return (f"other_pair:{'-'.join(named)}|{listed}|{len(pairs)}",)


def among(pair: Pair, pairs: Iterable[Pair]) -> bool:
    """Whether a pair is among others, whichever side leads."""
    return any(set(pair) == set(p) for p in pairs)
