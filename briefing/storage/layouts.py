"""Layouts: what a person said of tables with a certain heading, offered again for the next one with the same."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from briefing.storage.library import Library, utc_now


def layout_id(format: str, heading: str) -> str:
    """What tables of one format with the same words in their heading are known by; empty without a heading."""
    return hashlib.sha256(f"{format}\n{heading}".encode()).hexdigest()[:32] if heading else ""


def remembered(library: Library, layout: str) -> Mapping[str, str]:
    """The answers that were given for a layout, by question."""
    rows = library.rows("SELECT question, answer FROM layout_answer WHERE layout = ?", (layout,))
    return dict(rows)


def remember(library: Library, layout: str, answers: Mapping[str, str], file_name: str) -> None:
    """Keep answers for a layout, in place of earlier ones. Call it inside `Library.atomic` that says what it touches."""
    library.run_many(
        "INSERT OR REPLACE INTO layout_answer VALUES (?, ?, ?, ?, ?)",
        [(layout, key, answer, file_name, utc_now()) for key, answer in answers.items()],
    )
