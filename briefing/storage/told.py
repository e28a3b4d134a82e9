"""What is told: every mention by dossier and place (exports of 2023 in US$), kept by triggers, newest first.

With it a dossier of a hundred thousand articles opens as fast as one of a hundred: the newest mentions of
each place are read through one index, whatever else there is.
"""

from __future__ import annotations

from dataclasses import dataclass

from briefing.core.fact import FactKind


@dataclass(frozen=True, slots=True)
class Telling:
    """A kind of fact that stands at a place: its table, and the columns of place and value.

    Two mentions of one place tell the same when their value columns are equal.
    """

    kind: FactKind
    table: str
    place: tuple[str, ...]
    value: tuple[str, ...] = ()

    def place_of(self, row: str) -> str:
        """The SQL for the place of a row named `row`."""
        return " || '|' || ".join((f"'{self.kind.value}'", *(f"coalesce({row}.{c}, '')" for c in self.place)))

    def value_of(self, row: str) -> str:
        """The SQL for what a row named `row` tells at its place."""
        return " || '|' || ".join(f"coalesce({row}.{c}, '')" for c in self.value) or "''"


TELLINGS = (
    Telling(
        FactKind.FIGURE,
        "figure",
        ("flow", "first_month", "last_month", "reporter", "partner", "currency", "product", "status"),
        ("digits", "scale"),
    ),
    Telling(FactKind.EVENT, "event_mention", ("kind", "round", "date_first"), ("date_last", "city", "status")),
    Telling(FactKind.PERSON, "person_role", ("person_id",), ("as_of",)),
    # Topics share their table with countries and organisations, which no chart or timeline shows.
    Telling(FactKind.TOPIC, "mention", ("value",)),
)


COLUMNS = "(dossier_id, place, day, fact_id, value)"


def _rows(telling: Telling, condition: str) -> str:
    """The rows for a kind: of filings `d` and facts `f` that meet a condition."""
    return (
        f"SELECT d.dossier_id, {telling.place_of('p')}, d.day, f.id, {telling.value_of('p')}"
        f" FROM dossier_article d JOIN article a ON a.id = d.article_id AND a.removed_at IS NULL"
        f" JOIN fact f ON f.article_id = d.article_id AND f.kind = '{telling.kind.value}'"
        f" JOIN {telling.table} p ON p.fact_id = f.id WHERE {condition}"
    )


WANTED = tuple(_rows(t, "true") for t in TELLINGS)
"""Queries for all that the table has to hold."""


def _insert(condition: str) -> str:
    """Statements that take in the mentions of filings `d` whose facts `f` meet a condition."""
    return "\n    ".join(f"INSERT OR IGNORE INTO told {COLUMNS} {_rows(t, condition)};" for t in TELLINGS)


def _triggers_of(telling: Telling) -> str:
    table = telling.table
    return f"""
CREATE TRIGGER told_new_{table} AFTER INSERT ON {table} BEGIN
    INSERT OR IGNORE INTO told {COLUMNS}
    SELECT d.dossier_id, {telling.place_of("new")}, d.day, f.id, {telling.value_of("new")}
    FROM fact f JOIN article a ON a.id = f.article_id AND a.removed_at IS NULL
    JOIN dossier_article d ON d.article_id = a.id WHERE f.id = new.fact_id AND f.kind = '{telling.kind.value}';
END;
CREATE TRIGGER told_old_{table} AFTER DELETE ON {table} BEGIN
    DELETE FROM told WHERE fact_id = old.fact_id;
END;"""


TABLES = f"""
CREATE TABLE told (
    dossier_id TEXT NOT NULL,
    place TEXT NOT NULL,
    day TEXT NOT NULL,
    fact_id INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (dossier_id, place, day DESC, fact_id DESC)
) STRICT, WITHOUT ROWID;
CREATE INDEX told_by_fact ON told (fact_id);
{"".join(map(_triggers_of, TELLINGS))}
CREATE TRIGGER told_filed AFTER INSERT ON dossier_article BEGIN
    {_insert("d.dossier_id = new.dossier_id AND d.article_id = new.article_id")}
END;
CREATE TRIGGER told_unfiled AFTER DELETE ON dossier_article BEGIN
    DELETE FROM told WHERE dossier_id = old.dossier_id
        AND fact_id IN (SELECT id FROM fact WHERE article_id = old.article_id);
END;
CREATE TRIGGER told_redated AFTER UPDATE OF day ON dossier_article BEGIN
    DELETE FROM told WHERE dossier_id = new.dossier_id
        AND fact_id IN (SELECT id FROM fact WHERE article_id = new.article_id);
    {_insert("d.dossier_id = new.dossier_id AND d.article_id = new.article_id")}
END;
CREATE TRIGGER told_removed AFTER UPDATE OF removed_at ON article
WHEN (new.removed_at IS NULL) <> (old.removed_at IS NULL) BEGIN
    DELETE FROM told WHERE fact_id IN (SELECT id FROM fact WHERE article_id = new.id);
    {_insert("d.article_id = new.id")}
END;
{_insert("true")}
"""
