"""Row edits: applying them only where the row still is what it was, and making them from rows."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import apsw

from briefing.core.change import Kind, RowEdit, Value
from briefing.core.fact import FactKind
from briefing.storage.errors import Stale
from briefing.storage.opening import extended_code
from briefing.storage.schema import EDITABLE

if TYPE_CHECKING:
    from briefing.storage.library import Library, Work

_KINDS: dict[str, Kind] = {
    "adrift": Kind.NOTE,
    "article": Kind.ARTICLE,
    "article_reading": Kind.ARTICLE,
    "article_said": Kind.ARTICLE,
    "batch": Kind.OBSERVATION,
    "observation_correction": Kind.OBSERVATION,
    "observation_yield": Kind.OBSERVATION,
    "dossier": Kind.DOSSIER,
    "dossier_article": Kind.ARTICLE,
    "person": Kind.PERSON,
    "person_alias": Kind.PERSON,
    "person_role": Kind.PERSON,
    "kin": Kind.ARTICLE,
    "note": Kind.NOTE,
    "officer_text": Kind.SUMMARY,
    "summary_item": Kind.SUMMARY,
    "term": Kind.SETTING,
}
_OF_FACT_KIND = {FactKind.EVENT: Kind.EVENT, FactKind.PERSON: Kind.PERSON}


def stale(path: Path) -> Stale:
    """The error for an edit whose row moved on."""
    return Stale(path, "stale", "This was changed elsewhere meanwhile. Nothing was overwritten; look again and repeat.")


def columns(library: Library, table: str) -> tuple[str, ...]:
    """The columns of a table that edits may touch, key first. Raises ValueError for another table."""
    if table not in EDITABLE:
        raise ValueError(f"row edits may not touch {table!r}")
    key = EDITABLE[table].key
    found = [name for (name,) in library.rows("SELECT name FROM pragma_table_info(?)", (table,))]
    return key + tuple(name for name in found if name not in key)


def insertion(
    library: Library, table: str, key: Mapping[str, Value], row: Mapping[str, Value], subject: str
) -> RowEdit:
    """The edit that inserts a row; columns not named in `row` are empty."""
    rest = columns(library, table)[len(key) :]
    return RowEdit(table, dict(key), None, {name: row.get(name) for name in rest}, subject)


def current(library: Library, table: str, key: Mapping[str, Value]) -> dict[str, Value] | None:
    """The columns beside the key of the row as it is now, None if there is none."""
    names = columns(library, table)[len(key) :]
    where = " AND ".join(f"{k} = ?" for k in key)
    row = library.one(f"SELECT {', '.join(names)} FROM {table} WHERE {where}", tuple(key.values()))
    return dict(zip(names, row, strict=True)) if row else None


def apply(library: Library, work: Work, edits: Sequence[RowEdit]) -> None:
    """Write edits inside the transaction `work`. Raises Stale or ValueError; the caller rolls back."""
    known: dict[str, tuple[str, ...]] = {}
    for edit in edits:
        if edit.table not in known:
            known[edit.table] = columns(library, edit.table)
        _check(edit, known[edit.table])
        _write(library, edit)
        work.touch(_KINDS.get(edit.table, Kind.FACT), *((edit.subject,) if edit.subject else ()))
    _touch_fact_kinds(library, work, edits)


def _check(edit: RowEdit, names: tuple[str, ...]) -> None:
    rule = EDITABLE[edit.table]
    key = rule.key
    if set(edit.key) != set(key):
        raise ValueError(f"a row of {edit.table} is named by {key}, not by {tuple(edit.key)}")
    rest = set(names) - set(key)
    before, after = edit.before, edit.after
    if before is None and after is None:
        raise ValueError("a row edit needs a row before or after")
    if before is not None and after is not None:
        if set(before) != set(after) or not before or not set(before) <= rule.updates:
            raise ValueError(f"an edit of {edit.table} may not update {sorted(before)}")
    elif not rule.whole:
        raise ValueError(f"row edits may not insert into or delete from {edit.table}")
    elif set(before if before is not None else after or ()) != rest:
        # The inverse must restore the whole row.
        raise ValueError(f"inserting into or deleting from {edit.table} takes all its columns")


def _write(library: Library, edit: RowEdit) -> None:
    key = tuple(edit.key.values())
    where = " AND ".join(f"{k} = ?" for k in edit.key)
    if edit.before is None:
        after = edit.after or {}
        names = (*edit.key, *after)
        marks = ", ".join("?" * len(names))
        try:
            library.run(f"INSERT INTO {edit.table} ({', '.join(names)}) VALUES ({marks})", (*key, *after.values()))
        except apsw.ConstraintError as error:
            if extended_code(error) in (
                apsw.SQLITE_CONSTRAINT_PRIMARYKEY,
                apsw.SQLITE_CONSTRAINT_ROWID,
                apsw.SQLITE_CONSTRAINT_UNIQUE,
            ):
                raise stale(library.path) from error
            raise
        return
    same = "".join(f" AND {name} IS ?" for name in edit.before)
    still = (*key, *edit.before.values())
    there = library.one(f"SELECT 1 FROM {edit.table} WHERE {where}{same}", still)
    if there is None:
        raise stale(library.path)
    if edit.after is None:
        library.run(f"DELETE FROM {edit.table} WHERE {where}", key)
    else:
        sets = ", ".join(f"{name} = ?" for name in edit.after)
        library.run(f"UPDATE {edit.table} SET {sets} WHERE {where}", (*edit.after.values(), *key))


def _touch_fact_kinds(library: Library, work: Work, edits: Sequence[RowEdit]) -> None:
    # An edit of an event's or a person's fact also moves the timeline or the list of people.
    ids = json.dumps(sorted({int(e.subject[5:]) for e in edits if e.subject.startswith("fact:")}))
    for (kind,) in library.rows("SELECT DISTINCT kind FROM fact WHERE id IN (SELECT value FROM json_each(?))", (ids,)):
        extra = _OF_FACT_KIND.get(FactKind(kind))
        if extra is not None:
            work.touch(extra)
    if any(e.table in ("event_mention", "person_mention") and e.after is None for e in edits):
        work.touch(Kind.EVENT)
        work.touch(Kind.PERSON)
