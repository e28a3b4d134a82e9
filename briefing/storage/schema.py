"""The library's schema: one SQLite file, built by named migrations, each in its own transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import apsw

from briefing.storage import articletables, derivedtables, facttables, told, tradetables, writingtables

APPLICATION_ID = 0x42726667  # "Brfg"
"""Stands at byte 68 of every library file and tells it from other programs' databases."""


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of the schema. Its place in the list is the user_version it leads to."""

    name: str
    sql: str


MIGRATIONS: tuple[Migration, ...] = (
    Migration("articles in dossiers", articletables.ARTICLES),
    Migration("facts and what people decide about them", facttables.FACTS),
    Migration("people under several names", facttables.PEOPLE),
    Migration("trade observations", tradetables.OBSERVATIONS),
    Migration("notes and summaries", writingtables.WRITINGS),
    Migration("counts kept by triggers", derivedtables.COUNTS),
    Migration("search", derivedtables.SEARCH),
    Migration("what is told, by place", told.TABLES),
    Migration("readings and taught words", articletables.READINGS),
    Migration("trade series, corrections of values, tables that wait", tradetables.SERIES),
    Migration("files of trade tables", tradetables.TABLE_FILES),
    Migration("merged facts and choices", facttables.DECISIONS),
    Migration("older texts and passages without a place", articletables.VERSIONS),
    Migration("articles of one story", articletables.KIN),
    Migration("the items of a page", writingtables.PAGE_ITEMS),
    Migration("what each import brought", tradetables.IMPORTS),
    Migration("answers kept for a layout", tradetables.LAYOUTS),
    Migration("answers of services", tradetables.SERVICES),
    Migration("commitments across rounds", facttables.COMMITMENTS),
    Migration("what was issued, byte for byte", writingtables.ISSUED),
    Migration("which of several files is right", tradetables.YIELDS),
    Migration("how older texts were read", articletables.VERSION_READINGS),
)


@dataclass(frozen=True, slots=True)
class Editable:
    """What row edits may do to a table with this primary key.

    They may update the columns named, and insert and delete whole rows if `whole`.
    """

    key: tuple[str, ...]
    updates: frozenset[str] = frozenset()
    whole: bool = True


def _found(*key: str) -> Editable:
    # What was read is never altered: a correction is a row of its own.
    return Editable(key)


EDITABLE: dict[str, Editable] = {
    "adrift": _found("id"),
    "article": Editable(
        ("id",), frozenset({"removed_at", "language", "published", "published_certainty"}), whole=False
    ),
    "article_reading": Editable(("article_id",), frozenset({"lexicon", "at"})),
    "article_said": _found("article_id", "field"),
    "batch": Editable(("id",), frozenset({"removed_at"}), whole=False),
    "commitment_mark": Editable(("id",), frozenset({"judged", "reviewer", "at"})),
    "commitment_owner": Editable(("fact_id",), frozenset({"owner", "reviewer", "at"})),
    "dossier": Editable(("id",), frozenset({"title", "sample", "removed_at"}), whole=False),
    "dossier_article": _found("dossier_id", "article_id"),
    "fact": _found("id"),
    "figure": _found("fact_id"),
    "event_mention": _found("fact_id"),
    "person_mention": _found("fact_id"),
    "next_step": _found("fact_id"),
    "mention": _found("fact_id"),
    "quotation": _found("fact_id"),
    "fact_note": _found("fact_id", "position"),
    "fact_merge": Editable(("fact_id",), frozenset({"lead_id"})),
    "fact_choice": Editable(
        ("fact_id",), frozenset({"other", "stated", "told", "taken", "both", "note", "reviewer", "at"})
    ),
    "review": Editable(("fact_id",), frozenset({"status", "reviewer", "at"})),
    "correction": Editable(("fact_id", "field"), frozenset({"value", "reviewer", "at", "content_hash"})),
    "observation_correction": Editable(
        ("series_id", "period_start", "period_end"),
        frozenset({"value", "unit_multiplier", "reviewer", "at", "reason"}),
    ),
    "observation_yield": Editable(("obs_id",), frozenset({"to_id", "reviewer", "at"})),
    "person": Editable(("id",), frozenset({"country"})),
    "person_alias": _found("person_id", "folded"),
    "person_role": _found("fact_id"),
    "kin": Editable(("id",), frozenset({"status", "reviewer", "at"}), whole=False),
    "note": Editable(("id",), frozenset({"text", "colour", "edited_at", "content_hash"})),
    "term": _found("id"),
    "officer_text": Editable(("dossier_id", "section", "position"), frozenset({"text", "at"})),
    "summary_item": Editable(
        ("dossier_id", "section", "item"), frozenset({"place", "left_out", "pinned", "portion", "at"})
    ),
}
"""The tables that row edits may touch."""


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
