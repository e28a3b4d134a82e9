"""Summaries in the library: the officer's own words for a dossier's page."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.core.change import RowEdit, Value
from briefing.storage import rowedits
from briefing.storage.library import Library, utc_now


def texts_of(library: Library, dossier: str) -> dict[str, tuple[str, ...]]:
    """The officer's texts of a dossier by section, in their order on the page."""
    found: dict[str, list[str]] = {}
    for section, text in library.rows(
        "SELECT section, text FROM officer_text WHERE dossier_id = ? ORDER BY section, position", (dossier,)
    ):
        found.setdefault(section, []).append(text)
    return {section: tuple(texts) for section, texts in found.items()}


def section_edits(
    library: Library, dossier: str, section: str, texts: tuple[str, ...], at: str | None = None
) -> list[RowEdit]:
    """Edits that make `texts` the whole of a section; empty ones are left out."""
    return _edits(library, dossier, section, [t for t in texts if t.strip()], at)


def _edits(library: Library, dossier: str, section: str, wanted: Sequence[str], at: str | None) -> list[RowEdit]:
    rows = library.rows(
        "SELECT position, text, at FROM officer_text WHERE dossier_id = ? AND section = ? ORDER BY position",
        (dossier, section),
    )
    stored = {position: {"text": text, "at": when} for position, text, when in rows}
    subject = f"dossier:{dossier}"
    at = at or utc_now()
    edits = []
    for position in sorted(stored.keys() | set(range(len(wanted)))):
        key = {"dossier_id": dossier, "section": section, "position": position}
        before = stored.get(position)
        after = {"text": wanted[position], "at": at} if position < len(wanted) else None
        if before is None or after is None or before["text"] != after["text"]:
            edits.append(RowEdit("officer_text", key, before, after, subject))
    return edits


def line_edits(
    library: Library, dossier: str, section: str, lines: Sequence[str], at: str | None = None
) -> list[RowEdit]:
    """Edits that make `lines` the whole of a section; an empty line keeps its place between others."""
    kept = list(lines)
    while kept and not kept[-1].strip():
        kept.pop()
    return _edits(library, dossier, section, kept, at)


def text_edits(
    library: Library, dossier: str, section: str, position: int, text: str, at: str | None = None
) -> list[RowEdit]:
    """Edits that write one text of a section; an empty text takes it away. None when nothing changes."""
    key: dict[str, Value] = {"dossier_id": dossier, "section": section, "position": position}
    before = rowedits.current(library, "officer_text", key)
    after: dict[str, Value] | None = {"text": text, "at": at or utc_now()} if text.strip() else None
    if (before["text"] if before else "") == (after["text"] if after else ""):
        return []
    return [RowEdit("officer_text", key, before, after, f"dossier:{dossier}")]
