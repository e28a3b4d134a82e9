"""Merging: facts that say the same become one that leads, the others kept beneath it; splitting gives all back."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.core.change import RowEdit, Value
from briefing.core.fact import Fact, ReviewStatus
from briefing.storage import facts, factstore, rowedits
from briefing.storage.library import Library, utc_now


def merged_into(library: Library, key: str) -> tuple[Fact, ...]:
    """The facts that were merged into one, in text order."""
    number = _id(key)
    return factstore.load(library, "f.id IN (SELECT fact_id FROM fact_merge WHERE lead_id = ?)", (number,))


def merge_edits(
    library: Library, lead: str, others: Iterable[str], reviewer: str = "", at: str | None = None
) -> list[RowEdit]:
    """Edits that put `others` beneath `lead`. Raises ValueError for facts of two kinds or one that is merged already.

    No decision is lost: what stood in the review of each is kept for splitting. What was beneath one of
    the others comes beneath the lead.
    """
    at = at or utc_now()
    leading = facts.fact(library, lead)
    edits: list[RowEdit] = []
    for key in others:
        fact = facts.fact(library, key)
        if leading is None or fact is None or fact.kind is not leading.kind or fact.key == leading.key:
            raise ValueError(f"{key} cannot be merged into {lead}")
        if leading.lead or fact.lead:
            raise ValueError(f"{key if fact.lead else lead} is merged already")
        place: dict[str, Value] = {"fact_id": fact.id}
        known = rowedits.current(library, "review", place)
        closed: dict[str, Value] = {"status": ReviewStatus.SUPERSEDED.value, "reviewer": reviewer, "at": at}
        edits.append(RowEdit("review", place, known, closed, key))
        row: dict[str, Value] = {"lead_id": leading.id, "reviewer": reviewer, "at": at}
        row |= {f"was_{name}": known[name] if known else None for name in ("status", "reviewer", "at")}
        edits.append(rowedits.insertion(library, "fact_merge", place, row, key))
        for (number,) in library.rows("SELECT fact_id FROM fact_merge WHERE lead_id = ? ORDER BY fact_id", (fact.id,)):
            moved = {"lead_id": fact.id}, {"lead_id": leading.id}
            edits.append(RowEdit("fact_merge", {"fact_id": number}, *moved, f"fact:{number}"))
    return edits


def split_edits(library: Library, key: str) -> list[RowEdit]:
    """Edits that take a merged fact out again, or all that lie beneath a lead; each with the decision it had."""
    number = _id(key)
    edits: list[RowEdit] = []
    rows = library.rows("SELECT fact_id FROM fact_merge WHERE fact_id = ?1 OR lead_id = ?1 ORDER BY fact_id", (number,))
    for (fact_id,) in rows:
        place: dict[str, Value] = {"fact_id": fact_id}
        row = rowedits.current(library, "fact_merge", place)
        review = rowedits.current(library, "review", place)
        assert row is not None
        subject = f"fact:{fact_id}"
        before = {name: row[f"was_{name}"] for name in ("status", "reviewer", "at")} if row["was_status"] else None
        edits.append(RowEdit("fact_merge", place, row, None, subject))
        if review is not None or before is not None:
            edits.append(RowEdit("review", place, review, before, subject))
    return edits


def _id(key: str) -> int:
    head, _, tail = key.partition(":")
    return int(tail) if head == "fact" and tail.isdecimal() else 0
