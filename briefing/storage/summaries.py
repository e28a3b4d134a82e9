"""Summaries in the library: the officer's own words for a dossier's page, and the log of what was issued."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from briefing.core.change import Change, Kind, RowEdit, Value
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
    wanted = [t for t in texts if t.strip()]
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


@dataclass(frozen=True, slots=True)
class Issued:
    """A summary that left the program. `seq` is the newest change it took account of.

    `as_of` and `at` are ISO text; `sha256` is of the file as written; `override_reason` is why it
    was issued as final with claims unreviewed.
    """

    dossier: str
    summary_id: str
    as_of: str
    marking: str
    language: str
    format: str
    final: bool
    unreviewed: int
    sha256: str
    override_reason: str | None = None
    at: str = ""
    seq: int = 0
    id: int = 0


def record_issued(library: Library, issued: Issued) -> Change:
    """Log a summary as issued now; its id, time and change number are filled in here."""
    with library.atomic() as work:
        library.run(
            "INSERT INTO issued (dossier_id, at, as_of, summary_id, marking, language, format, final, unreviewed,"
            " override_reason, sha256, seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                issued.dossier, issued.at or utc_now(), issued.as_of, issued.summary_id, issued.marking,
                issued.language, issued.format, int(issued.final), issued.unreviewed, issued.override_reason,
                issued.sha256, library.last_seq(),
            ),
        )  # fmt: skip
        work.touch(Kind.SUMMARY, f"dossier:{issued.dossier}")
    return work.change


def issued_of(library: Library, dossier: str) -> tuple[Issued, ...]:
    """The summaries issued of a dossier, newest first."""
    rows = library.rows(
        "SELECT dossier_id, summary_id, as_of, marking, language, format, final, unreviewed, sha256, override_reason,"
        " at, seq, id FROM issued WHERE dossier_id = ? ORDER BY id DESC",
        (dossier,),
    )
    return tuple(_issued(row) for row in rows)


def _issued(row: tuple[Any, ...]) -> Issued:
    dossier, summary_id, as_of, marking, language, format_, final, unreviewed, sha256, reason, at, seq, number = row
    return Issued(
        dossier, summary_id, as_of, marking, language, format_, bool(final), unreviewed, sha256, reason, at, seq, number
    )  # fmt: skip
