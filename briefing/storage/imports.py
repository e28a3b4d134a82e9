"""Imports: what each brought, what taking one back would do, and the edits that take it back or bring it back."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from briefing.core.change import RowEdit
from briefing.storage import restoring
from briefing.storage.library import Library, utc_now
from briefing.storage.stagedrows import STILL_GIVEN

ARTICLE, TABLE, UPDATE = "article", "table", "update"
"""Kinds of imports; an update is a newer text of an article that was there."""


@dataclass(frozen=True, slots=True)
class Import:
    """One import. `key` is "batch:7" for a table, "article:3" for an article, "update:3" for its newest text if there was one before; `at` is ISO time, UTC.

    `values` counts what a table brought, of which `revised` replaced earlier ones and `conflicting` differ from others of
    the same edition; `same` was known already. `facts` counts what was read in an article, `versions` its earlier texts.
    `taken_back` is when it was taken back, None while it stands.
    """

    key: str
    kind: str
    at: str
    name: str
    file: str
    format: str
    dossier: str | None
    sample: bool
    values: int = 0
    same: int = 0
    revised: int = 0
    conflicting: int = 0
    facts: int = 0
    versions: int = 0
    taken_back: str | None = None


@dataclass(frozen=True, slots=True)
class Effects:
    """What taking an import back would do.

    `leaves` values are shown no longer; `returns` earlier ones that it had superseded are shown again; `stays` are given
    by `also`, later files, too and stay. `corrected` values a person corrected stay as corrected. `later` files revise what it
    brought and are not touched. `waiting` rows of the file go on waiting. `decided` facts of an article go with it.
    """

    leaves: int = 0
    returns: int = 0
    stays: int = 0
    corrected: int = 0
    waiting: int = 0
    decided: int = 0
    notes: int = 0
    also: tuple[str, ...] = ()
    later: tuple[str, ...] = ()


def imports(library: Library, limit: int = 500) -> tuple[Import, ...]:
    """The imports, newest first, also those that were taken back."""
    tables = library.rows(
        "SELECT b.id, b.at, b.file_name, b.format, b.dossier_id, b.sample, coalesce(r.fresh, 0), coalesce(r.same, 0),"
        " coalesce(r.revised, 0), coalesce(r.conflicting, 0), b.removed_at FROM batch b"
        " LEFT JOIN batch_brought r ON r.batch_id = b.id WHERE b.kind = 'trade' ORDER BY b.at DESC, b.id DESC LIMIT ?",
        (limit,),
    )
    articles = library.rows(
        "SELECT a.id, a.imported_at, a.title, coalesce(a.file_name, ''), a.media_type, (SELECT min(d.dossier_id) FROM"
        " dossier_article d WHERE d.article_id = a.id), a.sample, (SELECT count(*) FROM fact f WHERE f.article_id = a.id),"
        " (SELECT count(*) FROM article_version v WHERE v.article_id = a.id), a.removed_at FROM article a"
        " ORDER BY a.imported_at DESC, a.id DESC LIMIT ?",
        (limit,),
    )
    found = [
        Import(
            f"batch:{number}", TABLE, at, name, name, format, dossier, bool(sample), values, same, revised, conflicting,
            taken_back=removed,
        )
        for number, at, name, format, dossier, sample, values, same, revised, conflicting, removed in tables
    ]  # fmt: skip
    for number, at, title, file, media, dossier, sample, facts, versions, removed in articles:
        told = Import(f"article:{number}", ARTICLE, at, title, file, media, dossier, bool(sample), facts=facts)
        update = restoring.update_of(library, number) if versions else None
        if update is not None:
            back = None if update.in_force else update.replaced_at
            found.append(replace(told, key=f"update:{number}", kind=UPDATE, at=update.at, facts=0, taken_back=back))
            at = update.first_at
        found.append(replace(told, at=at, versions=versions, taken_back=removed))
    found.sort(key=lambda i: (i.at, i.key), reverse=True)
    return tuple(found[:limit])


def effects(library: Library, key: str) -> Effects:
    """What taking an import back would do now."""
    kind, _, number = key.partition(":")
    if kind == UPDATE:
        return Effects(notes=_number(library, "SELECT count(*) FROM note WHERE article_id = ?", int(number)))
    return _of_article(library, int(number)) if kind == "article" else _of_table(library, int(number))


def hash_of(library: Library, number: int) -> str:
    """The hash of the file of a table's import; empty for an unknown one."""
    found = library.one("SELECT sha256 FROM batch WHERE id = ?", (number,))
    return str(found[0]) if found else ""


def _number(library: Library, sql: str, *params: object) -> int:
    found = library.one(sql, params)
    return int(found[0] or 0) if found else 0


def _of_article(library: Library, number: int) -> Effects:
    return Effects(
        leaves=_number(library, "SELECT count(*) FROM fact WHERE article_id = ?", number),
        decided=_number(
            library,
            "SELECT count(*) FROM fact f WHERE f.article_id = ? AND (EXISTS (SELECT 1 FROM review r WHERE r.fact_id = f.id"
            " AND r.status <> 'proposed') OR EXISTS (SELECT 1 FROM correction c WHERE c.fact_id = f.id))",
            number,
        ),
        notes=_number(library, "SELECT count(*) FROM note WHERE article_id = ?", number),
    )


def _of_table(library: Library, number: int) -> Effects:
    own = (
        "observation o JOIN batch_brought r ON r.batch_id = o.batch_id WHERE r.batch_id = ?"
        " AND o.obs_id BETWEEN r.first AND r.last"
    )
    live = f"EXISTS (SELECT 1 FROM batch b WHERE b.id = x.batch_id AND (b.removed_at IS NULL OR {STILL_GIVEN.format('x')}))"
    same = "x.series_id = o.series_id AND x.period_start = o.period_start AND x.period_end = o.period_end"
    leaving = f"{own} AND NOT {STILL_GIVEN.format('o')}"
    newest = f"NOT EXISTS (SELECT 1 FROM observation x WHERE {same} AND x.vintage > o.vintage AND {live})"
    older = f"EXISTS (SELECT 1 FROM observation x WHERE {same} AND x.vintage < o.vintage AND x.batch_id <> o.batch_id AND {live})"
    again = (
        "SELECT DISTINCT c.file_name FROM observation_again g JOIN batch c ON c.id = g.batch_id AND c.removed_at IS NULL"
        f" WHERE g.obs_id IN (SELECT o.obs_id FROM {own}) ORDER BY c.id LIMIT 5"
    )
    later = f"SELECT DISTINCT l.file_name FROM {own.replace('WHERE', f'JOIN observation x ON {same} AND x.vintage > o.vintage JOIN batch l ON l.id = x.batch_id AND l.removed_at IS NULL AND l.id <> o.batch_id WHERE')} LIMIT 5"
    leaves = _number(library, f"SELECT count(*) FROM {leaving}", number)
    waits = library.one(
        "SELECT w.questions FROM waiting_table w JOIN batch b ON b.sha256 = w.sha256 WHERE b.id = ?", (number,)
    )
    return Effects(
        leaves,
        _number(library, f"SELECT count(*) FROM {leaving} AND {newest} AND {older}", number),
        _number(library, f"SELECT count(*) FROM {own}", number) - leaves,
        _number(
            library,
            "SELECT count(*) FROM observation_correction c WHERE EXISTS (SELECT 1 FROM"
            f" {own} AND o.series_id = c.series_id AND o.period_start = c.period_start AND o.period_end = c.period_end)",
            number,
        ),
        sum(int(q[4]) for q in json.loads(waits[0])) if waits else 0,
        also=tuple(name for (name,) in library.rows(again, (number,))),
        later=tuple(name for (name,) in library.rows(later, (number,))),
    )


def take_back_edits(library: Library, key: str, at: str | None = None) -> list[RowEdit]:
    """The edit that takes the import of a table or an article back (of an update: `restoring.turn`): its values and facts are shown no longer, what it had superseded is again.

    Nothing is deleted; what a person decided or corrected stays as it is. None for one that was taken back already.
    """
    return _edits(library, key, None, at or utc_now())


def bring_back_edits(library: Library, key: str) -> list[RowEdit]:
    """The edit that brings back an import that was taken back; none for one that stands."""
    table, number = _row(key)
    found = library.one(f"SELECT removed_at FROM {table} WHERE id = ?", (number,))
    return _edits(library, key, found[0], None) if found and found[0] else []


def _row(key: str) -> tuple[str, int]:
    kind, _, number = key.partition(":")
    return ("article" if kind == "article" else "batch"), int(number)


def _edits(library: Library, key: str, before: str | None, after: str | None) -> list[RowEdit]:
    table, number = _row(key)
    found = library.one(f"SELECT removed_at FROM {table} WHERE id = ?", (number,))
    if found is None or found[0] != before:
        return []
    return [RowEdit(table, {"id": number}, {"removed_at": before}, {"removed_at": after}, key)]
