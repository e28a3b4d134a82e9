"""Choices: how a person settled two sources that disagree on a figure, and whether both go on paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from briefing.core.change import RowEdit, Value
from briefing.core.choice import Choice
from briefing.storage import rowedits
from briefing.storage.library import Library, utc_now


def choice_edits(library: Library, choice: Choice, reviewer: str = "", at: str | None = None) -> list[RowEdit]:
    """The edit that keeps a choice, in place of an earlier one on the same fact."""
    key = {"fact_id": int(choice.fact.removeprefix("fact:"))}
    before = rowedits.current(library, "fact_choice", key)
    after: dict[str, Value] = {
        "other": choice.other,
        "stated": choice.stated,
        "told": choice.told,
        "taken": "told" if choice.told_taken else "stated",
        "both": int(choice.both),
        "note": choice.note,
        "reviewer": reviewer,
        "at": at or utc_now(),
    }
    return [RowEdit("fact_choice", key, before, after, choice.fact)]


def choices(library: Library, where: str, params: Sequence[Any]) -> tuple[Choice, ...]:
    """The choices on the facts `f` that meet an SQL condition."""
    rows = library.rows(
        "SELECT c.fact_id, c.other, c.stated, c.told, c.taken, c.both, c.note FROM fact f"
        f" JOIN fact_choice c ON c.fact_id = f.id WHERE {where} ORDER BY c.fact_id",
        params,
    )
    return tuple(
        Choice(f"fact:{number}", other, stated, told, taken == "told", bool(both), note)
        for number, other, stated, told, taken, both, note in rows
    )
