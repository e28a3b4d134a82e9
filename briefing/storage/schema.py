"""The library's schema: one SQLite file, built by named migrations, each in its own transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import apsw

from briefing.storage import tables

APPLICATION_ID = 0x42726667  # "Brfg"
"""Stands at byte 68 of every library file and tells it from other programs' databases."""


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of the schema. Its place in the list is the user_version it leads to."""

    name: str
    sql: str


MIGRATIONS: tuple[Migration, ...] = (
    Migration("articles in dossiers", tables.ARTICLES),
    Migration("facts and what people decide about them", tables.FACTS),
    Migration("people under several names", tables.PEOPLE),
    Migration("trade observations", tables.OBSERVATIONS),
    Migration("notes and summaries", tables.WRITINGS),
    Migration("counts kept by triggers", tables.COUNTS),
    Migration("search", tables.SEARCH),
)

EDITABLE: dict[str, tuple[str, ...]] = {
    "article": ("id",),
    "batch": ("id",),
    "dossier": ("id",),
    "dossier_article": ("dossier_id", "article_id"),
    "fact": ("id",),
    "figure": ("fact_id",),
    "event_mention": ("fact_id",),
    "person_mention": ("fact_id",),
    "next_step": ("fact_id",),
    "mention": ("fact_id",),
    "quotation": ("fact_id",),
    "fact_note": ("fact_id", "position"),
    "review": ("fact_id",),
    "correction": ("fact_id", "field"),
    "person": ("id",),
    "person_alias": ("person_id", "folded"),
    "person_role": ("fact_id",),
    "note": ("id",),
    "officer_text": ("dossier_id", "section", "position"),
}
"""Tables that row edits may touch, with their primary keys."""


def version(connection: apsw.Connection) -> int:
    """How many migrations the file has seen."""
    return int(connection.pragma("user_version"))


def migrate(connection: apsw.Connection, migrations: Sequence[Migration] = MIGRATIONS) -> list[str]:
    """Bring the schema up to date; each migration commits alone. Gives the names of those applied.

    Another process may migrate at the same time: the version is read again under the write lock.
    """
    applied: list[str] = []
    while version(connection) < len(migrations):
        connection.execute("BEGIN IMMEDIATE")
        try:
            done = version(connection)
            if done < len(migrations):
                connection.execute(migrations[done].sql)
                connection.execute(f"PRAGMA user_version = {done + 1}")
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                applied.append(migrations[done].name)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    return applied
