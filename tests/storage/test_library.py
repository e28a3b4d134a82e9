"""Transactions, row edits, the change log, and two processes on one file."""

import errno
import shutil
import subprocess
import sys
from pathlib import Path

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.core.change import Kind, RowEdit
from briefing.core.fact import ReviewStatus
from briefing.core.passage import Passage, Span
from briefing.storage import articles, dossiers, facts, notes, opening
from briefing.storage.library import DiskFull, Library, LibraryDamaged, LibraryError, LibraryGone, Stale
from tests.storage.conftest import make_article, make_facts


def title_edit(before: str, after: str) -> RowEdit:
    return RowEdit("dossier", {"id": "KZ-BE"}, {"title": before}, {"title": after}, "dossier:KZ-BE")


def snapshot(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all ordinary tables but the log."""
    names = [
        n
        for (n,) in library.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if not n.startswith(("sqlite_", "search_", "change_log"))
    ]
    return {n: sorted(library.rows(f"SELECT * FROM {n}"), key=repr) for n in names}


def test_an_edit_returns_what_it_touched_and_is_logged(filled):
    change = filled.apply([title_edit("KZ–BE", "Kazakhstan")], "Rename")
    assert change.kinds == {Kind.DOSSIER}
    assert change.ids == {"dossier:KZ-BE"}
    assert change.label == "Rename"
    assert change.seq == filled.last_seq()
    assert dossiers.dossier(filled, "KZ-BE").title == "Kazakhstan"


def test_an_edit_of_a_row_that_moved_on_is_refused(filled):
    filled.apply([title_edit("KZ–BE", "A")])
    seq = filled.last_seq()
    with pytest.raises(Stale):
        filled.apply([title_edit("KZ–BE", "B")])
    assert dossiers.dossier(filled, "KZ-BE").title == "A"
    assert filled.last_seq() == seq


def test_of_several_edits_one_that_is_stale_undoes_all(filled):
    with pytest.raises(Stale):
        filled.apply([title_edit("KZ–BE", "A"), title_edit("KZ–BE", "B")])
    assert dossiers.dossier(filled, "KZ-BE").title == "KZ–BE"


def test_inserting_a_row_that_is_there_already_is_stale(filled):
    first = facts.status_edits(filled, ["fact:3"], ReviewStatus.CONFIRMED)
    second = facts.status_edits(filled, ["fact:3"], ReviewStatus.REJECTED)
    filled.apply(first)
    with pytest.raises(Stale):
        filled.apply(second)
    assert facts.fact(filled, "fact:3").status is ReviewStatus.CONFIRMED


def test_deleting_a_row_that_is_gone_is_stale(filled):
    passage = Passage.at(make_article().text, Span(0, 5))
    filled.apply(notes.add_note_edits(filled, 1, passage))
    delete = notes.delete_note_edits(filled, 1)
    filled.apply(delete)
    with pytest.raises(Stale):
        filled.apply(delete)


@pytest.mark.parametrize(
    "edit",
    [
        RowEdit("change_log", {"seq": 1}, {"label": ""}, {"label": "x"}),
        RowEdit("article_text", {"article_id": 1}, {"text": "a"}, {"text": "b"}),
        RowEdit("sqlite_schema", {"name": "x"}, {"sql": ""}, None),
        RowEdit("dossier", {"id": "KZ-BE"}, {"nonsense": 1}, {"nonsense": 2}),
        RowEdit("dossier", {"title": "KZ–BE"}, {"sample": 0}, {"sample": 1}),
        RowEdit("dossier", {"id": "KZ-BE"}, {"title = 'x'; --": 1}, {"title = 'x'; --": 2}),
        RowEdit("dossier", {"id": "KZ-BE"}, {"title": "KZ–BE"}, None),
        RowEdit("dossier", {"id": "KZ-BE"}, None, None),
        RowEdit("article", {"id": 1}, {"title": make_article().title}, {"title": "x"}),
        RowEdit("figure", {"fact_id": 3}, {"digits": "523.7"}, {"digits": "1"}),
        RowEdit("review", {"fact_id": 3}, None, {"status": "confirmed"}),
    ],
)
def test_an_edit_outside_the_editable_tables_and_columns_is_a_bug(filled, edit):
    before = snapshot(filled)
    with pytest.raises(ValueError, match=r"edit|named|columns|row"):
        filled.apply([edit])
    assert snapshot(filled) == before


def test_no_edits_change_nothing(filled):
    seq = filled.last_seq()
    assert not filled.apply([])
    assert filled.last_seq() == seq


def test_editing_an_event_says_that_the_timeline_moved(filled):
    change = filled.apply(facts.status_edits(filled, ["fact:2"], ReviewStatus.CONFIRMED))
    assert change.kinds == {Kind.FACT, Kind.EVENT}


def test_a_failing_block_leaves_nothing_behind(filled):
    before = snapshot(filled)

    def fail() -> None:
        with filled.atomic() as work:
            filled.run("UPDATE dossier SET title = 'x'")
            work.touch(Kind.DOSSIER)
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert snapshot(filled) == before


def test_an_inner_block_that_fails_takes_back_only_its_own_writes(filled):
    def fail() -> None:
        with filled.atomic() as inner:
            filled.run("UPDATE dossier SET sample = 1")
            inner.touch(Kind.SETTING, "inner")
            raise KeyError

    with filled.atomic("outer") as work:
        filled.run("UPDATE dossier SET title = 'x'")
        work.touch(Kind.DOSSIER, "dossier:KZ-BE")
        with pytest.raises(KeyError):
            fail()
    known = dossiers.dossier(filled, "KZ-BE")
    assert (known.title, known.sample) == ("x", False)
    assert work.change.ids == {"dossier:KZ-BE"}
    assert work.change.kinds == {Kind.DOSSIER}


def test_nested_blocks_are_one_change(filled):
    seq = filled.last_seq()
    with filled.atomic("import of three", "import") as work:
        for n in range(3):
            article = make_article(title=f"Titolo {n}")
            articles.add_article(filled, article, make_facts(article), "KZ-BE")
    assert filled.last_seq() == seq + 1 == work.change.seq
    assert {"article:2", "article:3", "article:4"} <= work.change.ids


def test_writing_without_saying_what_is_touched_is_a_bug_and_is_undone(filled):
    with pytest.raises(RuntimeError), filled.atomic():
        filled.run("UPDATE dossier SET title = 'x'")
    assert dossiers.dossier(filled, "KZ-BE").title == "KZ–BE"


def test_writing_outside_a_transaction_is_a_bug(filled):
    with pytest.raises(RuntimeError):
        filled.run("UPDATE dossier SET title = 'x'")


def test_changes_since_merges_what_was_committed_later(filled):
    seq = filled.last_seq()
    filled.apply([title_edit("KZ–BE", "A")], "Rename")
    filled.apply(facts.status_edits(filled, ["fact:3"], ReviewStatus.CONFIRMED), "Confirm")
    change = filled.changes_since(seq)
    assert change.kinds == {Kind.DOSSIER, Kind.FACT}
    assert change.ids == {"dossier:KZ-BE", "fact:3"}
    assert change.seq == seq + 2
    assert not filled.changes_since(change.seq)


def test_a_change_of_very_many_facts_names_only_the_articles(filled):
    with filled.atomic() as work:
        filled.run("UPDATE dossier SET title = 'x'")
        work.touch(Kind.FACT, "article:1", *(f"fact:{n}" for n in range(5000)))
    assert work.change.ids == {"article:1"}
    assert filled.changes_since(work.change.seq - 1).ids == {"article:1"}


def test_data_version_moves_for_the_commits_of_others_only(filled, path):
    with Library.open(path) as other:
        mine, theirs = filled.data_version(), other.data_version()
        filled.apply([title_edit("KZ–BE", "A")])
        assert filled.data_version() == mine
        assert other.data_version() != theirs


def test_reading_sees_one_moment_whatever_others_commit(filled, path):
    with Library.open(path) as other, filled.reading():
        before = facts.facts_of(filled, 1)
        other.apply(facts.status_edits(other, ["fact:3"], ReviewStatus.REJECTED))
        assert facts.facts_of(filled, 1) == before
    assert facts.facts_of(filled, 1) != before


def test_another_process_writing_is_seen_with_what_it_touched(filled, path):
    seq = filled.last_seq()
    version = filled.data_version()
    code = (
        "import sys\n"
        "from briefing.core.fact import ReviewStatus\n"
        "from briefing.storage import facts\n"
        "from briefing.storage.library import Library\n"
        "with Library.open(sys.argv[1]) as library:\n"
        "    library.apply(facts.status_edits(library, ['fact:4'], ReviewStatus.CONFIRMED), 'Confirm', 'edit')\n"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=True)
    assert filled.data_version() != version
    change = filled.changes_since(seq)
    assert change.ids == {"fact:4"}
    assert facts.fact(filled, "fact:4").status is ReviewStatus.CONFIRMED


def test_a_full_disk_is_told_and_nothing_of_the_batch_stays(filled):
    before = snapshot(filled)
    pages = filled.one("PRAGMA page_count")[0]
    filled.rows(f"PRAGMA max_page_count = {pages}")
    article = make_article(body="parola " * 20000)
    with pytest.raises(DiskFull):
        articles.add_article(filled, article, (), "KZ-BE")
    filled.rows("PRAGMA max_page_count = 1000000")
    assert snapshot(filled) == before
    assert articles.add_article(filled, article, (), "KZ-BE").status == "imported"


def test_writing_on_after_a_full_disk_rolled_back_is_noticed(filled):
    before = snapshot(filled)

    def write_on() -> None:
        with filled.atomic() as work:
            work.touch(Kind.DOSSIER)
            filled.run("UPDATE dossier SET title = 'x'")
            filled._connection.execute("ROLLBACK")  # What SQLite does by itself when the disk is full.
            filled.run("UPDATE dossier SET sample = 1")

    with pytest.raises(DiskFull):
        write_on()
    assert snapshot(filled) == before


def test_wrong_sql_is_our_bug_and_not_the_worlds(filled):
    with pytest.raises(apsw.SQLError):
        filled.rows("SELECT nothing FROM nowhere")


def test_ids_of_deleted_rows_are_never_given_again(filled):
    passage = Passage.at(make_article().text, Span(0, 5))
    first = notes.add_note_edits(filled, 1, passage)
    second = notes.add_note_edits(filled, 1, passage)
    assert first[0].key != second[0].key
    filled.apply([*first, *second])
    filled.apply(notes.delete_note_edits(filled, 2))
    with Library.open(filled.path) as other:
        assert notes.add_note_edits(other, 1, passage)[0].key == {"id": 3}


STATUSES = st.sampled_from(list(ReviewStatus))
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("status"), st.integers(1, 5), STATUSES),
        st.tuples(
            st.just("digits"), st.integers(3, 4), st.from_regex(r"[1-9][0-9]{0,3}(\.[0-9]{1,3})?", fullmatch=True)
        ),
        st.tuples(st.just("note"), st.integers(0, 50), st.text(max_size=20)),
        st.tuples(st.just("remove"), st.just(1), st.none()),
    ),
    max_size=6,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_taking_edits_back_restores_every_row_exactly(filled, steps):
    done = []
    first = snapshot(filled)
    for what, number, value in steps:
        if what == "status":
            edits = facts.status_edits(filled, [f"fact:{number}"], value)
        elif what == "digits":
            edits = facts.correction_edits(filled, f"fact:{number}", {"digits": value})
        elif what == "note":
            passage = Passage.at(make_article().text, Span(number, number + 5))
            edits = notes.add_note_edits(filled, 1, passage, text=value)
        else:
            edits = articles.remove_edits(filled, [1])
        filled.apply(edits)
        done.append(edits)
    last = snapshot(filled)
    for edits in reversed(done):
        filled.apply([e.inverse() for e in edits])
    assert snapshot(filled) == first
    for edits in done:
        filled.apply(edits)
    assert snapshot(filled) == last
    for edits in reversed(done):
        filled.apply([e.inverse() for e in edits])


def test_a_library_that_lost_its_version_is_refused_as_damaged_and_left_alone(tmp_path):
    path = tmp_path / "l.briefinglib"
    Library.open(path).close()
    raw = bytearray(path.read_bytes())
    raw[60:64] = bytes(4)
    path.write_bytes(raw)
    with pytest.raises(LibraryDamaged, match="version is lost"):
        Library.open(path)
    assert path.read_bytes() == raw


def test_a_copy_that_fails_leaves_the_older_file_there(filled, tmp_path, monkeypatch):
    older = tmp_path / "copy.briefinglib"
    older.write_bytes(b"older")

    def full(_self, _target):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(DiskFull):
        filled.copy_to(older)
    assert older.read_bytes() == b"older"
    assert not list(tmp_path.glob("*.new-*"))


def test_a_copy_replaces_an_older_file(filled, tmp_path):
    older = tmp_path / "copy.briefinglib"
    older.write_bytes(b"older")
    filled.copy_to(older)
    with Library.open(older) as copy:
        assert snapshot(copy) == snapshot(filled)


@pytest.mark.parametrize(("free", "problem"), [(0, "disk_full"), (1 << 30, "read_only")])
def test_a_library_that_opens_for_reading_for_want_of_room_names_the_disk(tmp_path, monkeypatch, free, problem):
    path = tmp_path / "l.briefinglib"
    Library.open(path).close()
    whole = opening._set_up

    def barred(name, flags, timeout):
        if flags & apsw.SQLITE_OPEN_READWRITE:
            raise apsw.CantOpenError("unable to open database file")  # What a full disk gives for the log beside it.
        return whole(name, flags, timeout)

    monkeypatch.setattr(opening, "_set_up", barred)
    monkeypatch.setattr(
        opening.shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(1 << 30, (1 << 30) - free, free)
    )
    with Library.open(path) as library:
        assert library.readonly
        with pytest.raises(LibraryError) as refused, library.atomic():
            pass
    assert refused.value.problem == problem
    assert ("No room left on the disk" in refused.value.sentence) == (problem == "disk_full")


def test_a_library_opened_again_reads_what_was_committed_while_the_first_goes_on_writing(filled):
    with filled.again() as second, second.reading():
        before = second.last_seq()
        with filled.atomic("moved on") as work:
            filled.run("UPDATE article SET title = 'Another'")
            work.touch(Kind.ARTICLE)
        assert second.last_seq() == before
        assert second.readonly
    with filled.again() as third:
        assert third.last_seq() > before


def test_a_library_that_was_moved_away_is_not_opened_again(filled, tmp_path):
    filled.path.rename(tmp_path / "elsewhere")
    with pytest.raises(LibraryGone):
        filled.again()
