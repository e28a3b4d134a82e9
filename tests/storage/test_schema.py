"""The tables refuse what they must not hold; migrations are named and each commits alone."""

import apsw
import pytest

from briefing.storage import schema
from briefing.storage.library import Library
from briefing.storage.schema import Migration


def test_every_table_is_strict(library):
    loose = library.rows(
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND NOT strict"
        " AND name NOT LIKE 'sqlite_%'"
    )
    assert loose == []


def test_no_column_for_money_is_a_float(library):
    assert library.rows(
        "SELECT t.name, c.name FROM pragma_table_list t, pragma_table_info(t.name) c"
        " WHERE t.schema = 'main' AND t.type = 'table' AND c.type IN ('REAL', 'ANY')"
    ) == []  # fmt: skip


def test_the_file_is_safe_against_a_power_cut(library):
    assert library.one("PRAGMA journal_mode") == ("wal",)
    assert library.one("PRAGMA synchronous") == (2,)
    assert library.one("PRAGMA foreign_keys") == (1,)


@pytest.mark.parametrize("digits", ["523.7", "-1", "0", "220681.63677"])
def test_decimal_text_is_stored_as_printed(filled, path, digits):
    filled.close()
    connection = apsw.Connection(str(path))
    connection.execute("UPDATE figure SET digits = ?", (digits,))
    assert connection.execute("SELECT DISTINCT digits FROM figure").fetchall() == [(digits,)]


@pytest.mark.parametrize("digits", ["", "1e5", "523,7", "1.2.3", "--1", "1-", ".5", "5.", "abc", "1 000", "٣"])
def test_what_is_not_decimal_text_is_refused(filled, path, digits):
    filled.close()
    connection = apsw.Connection(str(path))
    with pytest.raises(apsw.ConstraintError):
        connection.execute("UPDATE figure SET digits = ?", (digits,))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE fact SET kind = 'rumour'",
        "UPDATE figure SET flow = 'sideways'",
        "UPDATE figure SET first_month = '2024-08', last_month = '2024-01'",
        "INSERT INTO review VALUES (1, 'maybe', '', '')",
        "UPDATE article SET published = '18 October'",
        "UPDATE fact SET confidence = 101",
        "UPDATE fact SET span_end = span_start - 1",
        "UPDATE fact SET quote = NULL",
    ],
)
def test_values_outside_their_list_are_refused(filled, path, statement):
    filled.close()
    connection = apsw.Connection(str(path))
    with pytest.raises(apsw.ConstraintError):
        connection.execute(statement)


def test_a_row_that_belongs_to_nothing_is_refused(filled, path):
    filled.close()
    connection = apsw.Connection(str(path))
    connection.pragma("foreign_keys", 1)
    with pytest.raises(apsw.ConstraintError):
        connection.execute("INSERT INTO review VALUES (999, 'confirmed', '', '')")


def test_a_migration_that_fails_leaves_the_version_before_it(tmp_path):
    connection = apsw.Connection(str(tmp_path / "x"))
    steps = (Migration("one", "CREATE TABLE a (x) "), Migration("two", "CREATE TABLE b (x); CREATE TABLE a (x)"))
    with pytest.raises(apsw.SQLError):
        schema.migrate(connection, steps)
    assert schema.version(connection) == 1
    assert connection.execute("SELECT name FROM sqlite_schema").fetchall() == [("a",)]


def test_migrating_again_applies_only_what_is_new(tmp_path):
    connection = apsw.Connection(str(tmp_path / "x"))
    steps = (Migration("one", "CREATE TABLE a (x)"), Migration("two", "CREATE TABLE b (x)"))
    assert schema.migrate(connection, steps[:1]) == ["one"]
    assert schema.migrate(connection, steps) == ["two"]
    assert schema.migrate(connection, steps) == []


def test_an_older_library_is_brought_up_to_date_when_opened(path):
    connection = apsw.Connection(str(path))
    connection.pragma("journal_mode", "WAL")
    schema.migrate(connection, schema.MIGRATIONS[:3])
    connection.close()
    with Library.open(path) as library:
        assert library.one("PRAGMA user_version") == (len(schema.MIGRATIONS),)
        assert library.one("SELECT count(*) FROM observation") == (0,)


def test_names_of_migrations_are_unique():
    assert len({m.name for m in schema.MIGRATIONS}) == len(schema.MIGRATIONS)


def test_every_editable_table_is_named_with_its_primary_key(library):
    for table, rule in schema.EDITABLE.items():
        rows = library.rows("SELECT name FROM pragma_table_info(?) WHERE pk ORDER BY pk", (table,))
        assert tuple(name for (name,) in rows) == rule.key, table


def test_searching_copies_no_text(filled):
    assert filled.rows("SELECT name FROM sqlite_schema WHERE name IN ('search_article_content')") == []
