"""Notes on passages: anchored to the exact quote with its context, so that they survive a new reading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from briefing.core.change import RowEdit, Value
from briefing.core.passage import Passage, Span
from briefing.storage import factrows, rowedits
from briefing.storage.library import Library, utc_now

_COLUMNS = "id, article_id, span_start, span_end, quote, before, after, colour, text, created_at, edited_at"


@dataclass(frozen=True, slots=True)
class Note:
    """A person's note or highlight on a passage; a highlight has an empty text. `colour` is a name."""

    id: int
    article: int
    passage: Passage
    colour: str
    text: str
    created_at: str
    edited_at: str

    @property
    def key(self) -> str:
        """How panes and changes name the note."""
        return f"note:{self.id}"


def notes_of(library: Library, article_id: int) -> tuple[Note, ...]:
    """The notes on an article in text order."""
    rows = library.rows(
        f"SELECT {_COLUMNS} FROM note WHERE article_id = ? ORDER BY span_start, span_end, id", (article_id,)
    )
    return tuple(_note(row) for row in rows)


def note(library: Library, note_id: int) -> Note | None:
    """The note with an id, None if there is none."""
    row = library.one(f"SELECT {_COLUMNS} FROM note WHERE id = ?", (note_id,))
    return _note(row) if row else None


def _note(row: tuple[Any, ...]) -> Note:
    number, article, start, end, quote, before, after, colour, text, created, edited = row
    return Note(number, article, Passage(Span(start, end), quote, before, after), colour, text, created, edited)


def note_hash(article: int, quote: str, text: str) -> str:
    """The content hash of a note: its quote and the words written on it."""
    return factrows.hashed(article, quote, text)


def add_note_edits(
    library: Library,
    article_id: int,
    passage: Passage,
    *,
    colour: str = "yellow",
    text: str = "",
    at: str | None = None,
) -> list[RowEdit]:
    """The edit that adds a note on a passage of an article."""
    at = at or utc_now()
    number = library.new_id("note")
    row: dict[str, Value] = {
        "article_id": article_id,
        "span_start": passage.span.start,
        "span_end": passage.span.end,
        "quote": passage.quote,
        "before": passage.before,
        "after": passage.after,
        "colour": colour,
        "text": text,
        "created_at": at,
        "edited_at": at,
        "content_hash": note_hash(article_id, passage.quote, text),
    }
    return [rowedits.insertion(library, "note", {"id": number}, row, f"note:{number}")]


def edit_note_edits(
    library: Library, note_id: int, *, text: str | None = None, colour: str | None = None, at: str | None = None
) -> list[RowEdit]:
    """The edit that rewrites or recolours a note; none when nothing changes or the note is gone."""
    known = note(library, note_id)
    row = rowedits.current(library, "note", {"id": note_id})
    if known is None or row is None:
        return []
    text = known.text if text is None else text
    after: dict[str, Value] = {
        "text": text,
        "colour": known.colour if colour is None else colour,
        "content_hash": note_hash(known.article, known.passage.quote, text),
    }
    if all(row[name] == value for name, value in after.items()):
        return []
    after["edited_at"] = at or utc_now()
    return [RowEdit("note", {"id": note_id}, {name: row[name] for name in after}, after, known.key)]


def delete_note_edits(library: Library, note_id: int) -> list[RowEdit]:
    """The edit that deletes a note; none when it is gone already."""
    before = rowedits.current(library, "note", {"id": note_id})
    return [RowEdit("note", {"id": note_id}, before, None, f"note:{note_id}")] if before else []


def moved_edits(library: Library, note_id: int, passage: Passage) -> list[RowEdit]:
    """Edits that put a note on another place; its words and dates stay. None when it stands there already."""
    before = rowedits.current(library, "note", {"id": note_id})
    if before is None:
        return []
    after = {**before, **placed(before, passage)}
    if after == before:
        return []
    key: dict[str, Value] = {"id": note_id}
    return [
        RowEdit("note", key, before, None, f"note:{note_id}"),
        RowEdit("note", key, None, after, f"note:{note_id}"),
    ]


def placed(row: Mapping[str, Value], passage: Passage) -> dict[str, Value]:
    """What changes in a note's row when it stands at `passage`."""
    return {
        "span_start": passage.span.start,
        "span_end": passage.span.end,
        "quote": passage.quote,
        "before": passage.before,
        "after": passage.after,
        "content_hash": note_hash(int(str(row["article_id"])), passage.quote, str(row["text"])),
    }
