"""The tray: notes, decided and hand-made facts that an article's newest text has no place for, until a person gives them one."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

from briefing.core.article import Certainty
from briefing.core.change import RowEdit, Value
from briefing.core.fact import Fact, FactKind, FieldNote, Origin, ReviewStatus
from briefing.core.passage import Passage, Span
from briefing.storage import articles, corrections, factrows, notes, rowedits
from briefing.storage.library import Library, utc_now

Rows = list[tuple[str, dict[str, Value], dict[str, Value]]]
"""Rows as table, key and the other columns, in the order in which they are put back."""


@dataclass(frozen=True, slots=True)
class Adrift:
    """A passage without a place. `subject` is the key it has and will have again ("fact:12", "note:3").

    `quote` with `before` and `after` is how it stood at `span` in version `version`. `fact` is the fact as
    decided and corrected, None for a note; `text` is what the note says.
    """

    id: int
    article: int
    version: int
    subject: str
    span: Span
    quote: str
    before: str
    after: str
    fact: Fact | None
    text: str

    @property
    def key(self) -> str:
        """How changes name the entry of the tray."""
        return f"adrift:{self.id}"


def tray_of(library: Library, article_id: int) -> tuple[Adrift, ...]:
    """What of an article has no place, in the order of the older text."""
    rows = library.rows(
        "SELECT id, article_id, version, subject, span_start, quote, before, after, rows FROM adrift"
        " WHERE article_id = ? ORDER BY span_start, id",
        (article_id,),
    )
    return tuple(_adrift(row) for row in rows)


def waiting(library: Library, article_id: int) -> int:
    """How many passages of an article have no place."""
    found = library.one("SELECT count(*) FROM adrift WHERE article_id = ?", (article_id,))
    return int(found[0]) if found else 0


def fact_as_read(library: Library, entry: Adrift) -> Fact | None:
    """The fact of an entry without what was corrected, with its fields' places in the older text; None for a note."""
    found = library.one("SELECT rows FROM adrift WHERE id = ?", (entry.id,))
    rows: Rows = [] if found is None else [(table, key, values) for table, key, values in json.loads(found[0])]
    fact = _fact([row for row in rows if row[0] != "correction"])
    notes = tuple(_field_note(values) for table, _, values in rows if table == "fact_note")
    return None if fact is None else replace(fact, notes=notes)


def _field_note(row: dict[str, Value]) -> FieldNote:
    start, end = row["span_start"], row["span_end"]
    span = None if start is None else Span(int(str(start)), int(str(end)))
    reason = None if row["reason"] is None else str(row["reason"])
    return FieldNote(str(row["field"]), span, Certainty(str(row["certainty"])), reason)


def _adrift(row: tuple[Any, ...]) -> Adrift:
    number, article, version, subject, start, quote, before, after, stored = row
    rows: Rows = [(table, key, values) for table, key, values in json.loads(stored)]
    text = next((str(values["text"]) for table, _, values in rows if table == "note"), "")
    span = Span(start, start + len(quote))
    return Adrift(number, article, version, subject, span, quote, before, after, _fact(rows), text)


def _fact(rows: Rows) -> Fact | None:
    """The fact that the rows hold, as decided and corrected."""
    by_table = {table: values for table, _, values in rows}
    base = by_table.get("fact")
    table = next((t for t in factrows.COLUMNS if t in by_table), None)
    if base is None or table is None:
        return None
    review = by_table.get("review", {})
    fact = Fact(
        FactKind(str(base["kind"])),
        Span(int(str(base["span_start"])), int(str(base["span_end"]))),
        str(base["quote"]),
        factrows.payload_of(table, by_table[table]),
        confidence=int(str(base["confidence"])),
        status=ReviewStatus(str(review["status"])) if review else ReviewStatus.PROPOSED,
        origin=Origin(str(base["origin"])),
        id=next(int(str(key["id"])) for t, key, _ in rows if t == "fact"),
        article=int(str(base["article_id"])),
    )
    said = {str(key["field"]): values["value"] for t, key, values in rows if t == "correction"}
    values = {name: None if value is None else str(value) for name, value in said.items()}
    return corrections.corrected_fact(fact, values) if values else fact


def rows_of(library: Library, subject: str) -> Rows:
    """All rows of a fact or note, what others refer to first."""
    kind, _, tail = subject.partition(":")
    number = int(tail)
    places: list[tuple[str, dict[str, Value]]] = [(kind, {"id": number})]
    if kind == "fact":
        places += [
            (table, {"fact_id": number})
            for table in (*factrows.COLUMNS, "person_role", "review", "fact_choice", "fact_merge")
        ]
        for table, column in (("fact_note", "position"), ("correction", "field")):
            found = library.rows(f"SELECT {column} FROM {table} WHERE fact_id = ? ORDER BY {column}", (number,))
            places += [(table, {"fact_id": number, column: value}) for (value,) in found]
    rows = [(table, key, rowedits.current(library, table, key)) for table, key in places]
    return [(table, key, row) for table, key, row in rows if row is not None]


def removal(rows: Rows, subject: str) -> list[RowEdit]:
    """Edits that take rows out, what refers to others first."""
    return [RowEdit(table, key, row, None, subject) for table, key, row in reversed(rows)]


def adrift_edits(library: Library, subject: str, version: int) -> list[RowEdit]:
    """Edits that move a fact or note, with all decisions on it, into the tray of its article.

    Call it while the library still holds it; the text it stood in is that of `version`, laid aside already.
    """
    rows = rows_of(library, subject)
    if not rows:
        return []
    row = rows[0][2]
    article, start, end = (int(str(row[name])) for name in ("article_id", "span_start", "span_end"))
    if "before" in row:
        before, after = row["before"], row["after"]
    else:
        old = library.one("SELECT text FROM article_version WHERE article_id = ? AND number = ?", (article, version))
        passage = Passage.at(str(old[0]) if old else "", Span(start, end))
        before, after = passage.before, passage.after
    number = library.new_id("adrift")
    entry: dict[str, Value] = {
        "article_id": article, "version": version, "subject": subject, "span_start": start, "quote": row["quote"],
        "before": before, "after": after, "rows": json.dumps(rows, ensure_ascii=False), "at": utc_now(),
    }  # fmt: skip
    return [*removal(rows, subject), rowedits.insertion(library, "adrift", {"id": number}, entry, f"article:{article}")]


def place_edits(library: Library, adrift_id: int, span: Span) -> list[RowEdit]:
    """Edits that put a passage of the tray at `span` of its article's text, with all that was decided on it.

    None when it is in the tray no more. Raises ValueError for a place outside the text or without words.
    """
    entry = rowedits.current(library, "adrift", {"id": adrift_id})
    if entry is None:
        return []
    article, subject = int(str(entry["article_id"])), str(entry["subject"])
    text = articles.text_of(library, article) or ""
    if not span.of(text).strip() or span.end > len(text):
        raise ValueError("there are no words at this place")
    rows: Rows = [(table, key, values) for table, key, values in json.loads(str(entry["rows"]))]
    table, key, row = rows[0]
    rest = rows[1:]
    if table == "note":
        row = {**row, **notes.placed(row, Passage.at(text, span))}
    else:
        rest = _without_lead(library, [_without_place(t, k, v) for t, k, v in rest])
        payload = next((t, v) for t, _, v in rest if t in factrows.COLUMNS)
        quote = span.of(text)
        row = {
            **row, "span_start": span.start, "span_end": span.end, "quote": quote,
            "paragraph": articles.paragraph_of(library, article, span.start),
            "content_hash": factrows.fact_hash(str(row["kind"]), span.start, span.end, quote, *payload),
        }  # fmt: skip
    edits = [rowedits.insertion(library, t, k, v, subject) for t, k, v in [(table, key, row), *rest]]
    return [*edits, RowEdit("adrift", {"id": adrift_id}, entry, None, f"article:{article}")]


def _without_place(
    table: str, key: dict[str, Value], row: dict[str, Value]
) -> tuple[str, dict[str, Value], dict[str, Value]]:
    """A row whose own places in the older text are forgotten."""
    columns = {"fact_note": ("span_start", "span_end"), "figure": ("growth_start", "growth_end")}.get(table, ())
    return table, key, {**row, **dict.fromkeys(columns)}


def _without_lead(library: Library, rows: Rows) -> Rows:
    """The rows of a fact that was merged into another: on its own again, as it was decided, if that one is gone."""
    merge = next((v for t, _, v in rows if t == "fact_merge"), None)
    if merge is None or library.one("SELECT 1 FROM fact WHERE id = ?", (merge["lead_id"],)):
        return rows
    before = {name: merge[f"was_{name}"] for name in ("status", "reviewer", "at")}
    kept = [(t, k, before if t == "review" else v) for t, k, v in rows if t != "fact_merge"]
    return [r for r in kept if r[0] != "review" or r[2]["status"] is not None]


def discard_edits(library: Library, adrift_id: int) -> list[RowEdit]:
    """The edit that lets a passage of the tray go; undo brings it back. None when it is there no more."""
    entry = rowedits.current(library, "adrift", {"id": adrift_id})
    if entry is None:
        return []
    return [RowEdit("adrift", {"id": adrift_id}, entry, None, f"article:{int(str(entry['article_id']))}")]
