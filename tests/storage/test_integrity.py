"""The check finds damage down to a letter of a quote, and mends only what can be made again."""

import apsw
import pytest

from briefing.core.fact import ReviewStatus
from briefing.core.passage import Passage, Span
from briefing.storage import facts, notes
from briefing.storage.integrity import Status, check
from briefing.storage.library import Library, NotALibrary
from briefing.storage.search import search
from tests.storage.conftest import make_article
from tests.storage.test_observations import add, value


@pytest.fixture
def sound(filled, path):
    """The path of a closed library with facts, decisions, a note and a table."""
    filled.apply(facts.status_edits(filled, ["fact:1"], ReviewStatus.CONFIRMED))
    filled.apply(facts.correction_edits(filled, "fact:3", {"digits": "523.9"}))
    filled.apply(notes.add_note_edits(filled, 1, Passage.at(make_article().text, Span(0, 9)), text="Vedi"))
    add(filled, value("220.7"))
    filled.close()
    return path


def damage(path, *statements):
    connection = apsw.Connection(str(path))
    for statement in statements:
        connection.execute(statement).fetchall()
    connection.close()


def test_a_sound_library_is_ok(sound):
    assert check(sound).status is Status.OK
    assert check(sound, repair=True).problems == ()
    assert [p.name for p in sound.parent.iterdir()] == [sound.name]


@pytest.mark.parametrize(
    ("statement", "where"),
    [
        ("UPDATE article_text SET text = replace(text, '523,7', '532,7')", "article:1"),
        ("UPDATE article_source SET raw = x'00'", "article:1"),
        ("UPDATE fact SET quote = 'Peroen Cooreman' WHERE id = 1", "fact:1"),
        ("UPDATE fact SET span_start = span_start + 1 WHERE id = 2", "fact:2"),
        ("UPDATE figure SET digits = '532.7' WHERE fact_id = 3", "fact:3"),
        ("UPDATE correction SET value = '532.9'", "fact:3"),
        ("UPDATE note SET text = 'Bedi'", "note:1"),
        ("DELETE FROM figure WHERE fact_id = 3", "fact:3"),
        ("DELETE FROM article_text", "article:1"),
    ],
)
def test_changed_or_lost_content_is_found_and_not_papered_over(sound, statement, where):
    damage(sound, "PRAGMA foreign_keys = 0", statement)
    report = check(sound, repair=True)
    assert report.status is Status.DAMAGED
    assert where in [p.where for p in report.problems if not p.mended]


def test_a_row_that_belongs_to_nothing_is_found(sound):
    damage(sound, "PRAGMA foreign_keys = 0", "INSERT INTO review VALUES (99, 'confirmed', '', '')")
    assert [p.where for p in check(sound).problems] == ["review:99"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE article_count SET open_facts = 7",
        "DELETE FROM dossier_count",
        "DELETE FROM search_article WHERE rowid > 0",
        "INSERT INTO search_item (search_item) VALUES ('delete-all')",
        "DELETE FROM search_article_data WHERE id > 10",
        "PRAGMA writable_schema = 1; DELETE FROM search_article_docsize",
    ],
)
def test_indexes_and_counts_are_made_again(sound, statement):
    damage(sound, statement)
    assert check(sound).status is Status.DAMAGED
    report = check(sound, repair=True)
    assert report.status is Status.REPAIRED
    assert all(p.mended for p in report.problems)
    assert check(sound).status is Status.OK
    assert [p.name for p in sound.parent.iterdir()] == [sound.name]
    with Library.open(sound) as library:
        assert {h.key for h in search(library, "cooreman").hits} == {"article:1", "person:1"}
        assert search(library, "523.7").total == 1


def test_a_repair_mends_the_index_and_still_names_the_damage(sound):
    damage(sound, "UPDATE article_count SET open_facts = 7", "UPDATE note SET text = 'Bedi'")
    report = check(sound, repair=True)
    assert report.status is Status.DAMAGED
    assert {(p.where, p.mended) for p in report.problems} == {("article:1", True), ("note:1", False)}


def test_a_file_cut_short_is_reported_as_damaged(sound):
    sound.write_bytes(sound.read_bytes()[:-5000])
    report = check(sound, repair=True)
    assert report.status is Status.DAMAGED
    assert str(sound) in report.problems[0].what


def test_an_overwritten_page_is_reported_as_damaged(sound):
    content = bytearray(sound.read_bytes())
    for page in range(4, len(content) // 4096, 3):
        content[page * 4096 : page * 4096 + 4096] = b"\xa5" * 4096
    sound.write_bytes(content)
    before = sound.read_bytes()
    assert check(sound, repair=True).status is Status.DAMAGED
    assert sound.read_bytes() == before


def test_what_is_no_library_is_refused_and_not_checked(path):
    path.write_text("hello")
    with pytest.raises(NotALibrary):
        check(path)
    assert path.read_text() == "hello"
