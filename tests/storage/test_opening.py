"""What is refused as a library, and that a refused file is not touched."""

import errno
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import apsw
import pytest

from briefing.core.change import Kind, RowEdit
from briefing.storage import articles, facts, opening, schema
from briefing.storage.library import (
    Library,
    LibraryDamaged,
    LibraryError,
    LibraryGone,
    LibraryLocked,
    LibraryReadOnly,
    NewerLibrary,
    NotALibrary,
)
from tests.storage.conftest import make_article, make_facts


def database(path: Path, *statements: str) -> None:
    connection = apsw.Connection(str(path))
    for statement in statements:
        connection.execute(statement).fetchall()
    connection.close()


def refused(path: Path, kind: type[LibraryError]) -> LibraryError:
    before = path.read_bytes()
    beside = sorted(p.name for p in path.parent.iterdir())
    with pytest.raises(kind) as caught:
        Library.open(path)
    assert path.read_bytes() == before
    assert sorted(p.name for p in path.parent.iterdir()) == beside
    assert str(path) in caught.value.sentence
    return caught.value


def test_a_new_library_is_made_whole_under_its_name(path):
    Library.open(path).close()
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    with Library.open(path, create=False) as library:
        assert library.last_seq() == 0


def test_missing_folders_are_made_for_a_new_library(tmp_path):
    Library.open(tmp_path / "deep" / "er" / "library").close()
    assert (tmp_path / "deep" / "er" / "library").exists()


def test_a_missing_library_is_said_to_be_missing_when_none_may_be_made(path):
    with pytest.raises(NotALibrary) as caught:
        Library.open(path, create=False)
    assert caught.value.problem == "missing"
    assert not path.exists()


def test_an_empty_file_is_refused(path):
    path.touch()
    assert refused(path, NotALibrary).problem == "empty"


@pytest.mark.parametrize("content", [b"<html>log in</html>", b"SQLite format 3\x00", os.urandom(5000), b"\x00" * 8192])
def test_a_file_of_another_format_is_refused(path, content):
    path.write_bytes(content)
    assert refused(path, NotALibrary).problem == "other_format"


def test_the_database_of_another_program_is_refused(path):
    database(path, "CREATE TABLE t (x)", "PRAGMA application_id = 7")
    assert refused(path, NotALibrary).problem == "other_program"


def test_a_folder_is_refused(path):
    path.mkdir()
    with pytest.raises(NotALibrary) as caught:
        Library.open(path)
    assert caught.value.problem == "not_a_file"


def test_a_library_of_a_newer_version_is_refused_naming_both_versions(path):
    Library.open(path).close()
    newer = len(schema.MIGRATIONS) + 3
    database(path, f"PRAGMA user_version = {newer}")
    sentence = refused(path, NewerLibrary).sentence
    assert str(newer) in sentence
    assert str(len(schema.MIGRATIONS)) in sentence


@pytest.mark.parametrize("cut", [99, 2048, 4096, 20000])
def test_a_library_cut_short_is_refused(path, cut):
    Library.open(path).close()
    path.write_bytes(path.read_bytes()[:-cut])
    refused(path, LibraryDamaged)


def test_a_library_with_a_broken_first_page_is_damaged(path):
    Library.open(path).close()
    content = bytearray(path.read_bytes())
    content[100:4000] = b"\xff" * 3900
    path.write_bytes(content)
    refused(path, LibraryDamaged)


def test_a_library_held_by_another_program_is_locked(filled, path):
    filled.close()
    other = apsw.Connection(str(path))
    other.pragma("locking_mode", "EXCLUSIVE")
    other.execute("BEGIN IMMEDIATE")
    other.execute("DELETE FROM note")
    with pytest.raises(LibraryLocked), Library.open(path, timeout=0.05) as library:
        library.rows("SELECT * FROM article")
    other.close()


def test_a_long_write_elsewhere_is_waited_for_and_then_told(filled, path):
    other = apsw.Connection(str(path))
    other.execute("BEGIN IMMEDIATE")
    with Library.open(path, timeout=0.05) as library, pytest.raises(LibraryLocked) as caught, library.atomic():
        pass
    assert str(path) in caught.value.sentence
    other.close()


def test_a_library_opened_for_reading_refuses_to_write(filled, path):
    with Library.open(path, readonly=True) as library:
        assert library.readonly
        assert library.one("SELECT count(*) FROM article") == (1,)
        with pytest.raises(LibraryReadOnly), library.atomic():
            pass


def as_nobody(code: str) -> subprocess.CompletedProcess[str]:
    """Run code as a user who may not write."""
    head = "import os\nfrom briefing.storage.library import Library, LibraryReadOnly\n"
    head += "if os.getuid() == 0: os.setuid(65534)\n"  # After the imports, which nobody else may read.
    return subprocess.run([sys.executable, "-c", head + code], capture_output=True, text=True, check=False)


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="needs POSIX rights")
@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o777), (0o444, 0o555), (0o666, 0o555)])
def test_a_file_or_folder_without_write_access_opens_for_reading(
    filled, path, tmp_path_factory, file_mode, folder_mode
):
    filled.close()
    folder = Path(tmp_path_factory.mktemp("shared"))
    target = Path(shutil.copy(path, folder / "library"))
    for parent in (folder, *folder.parents):
        if parent == Path(tempfile.gettempdir()):
            break
        parent.chmod(0o755)
    target.chmod(file_mode)
    folder.chmod(folder_mode)
    try:
        done = as_nobody(
            f"library = Library.open({str(target)!r})\n"
            "print(library.readonly, library.one('SELECT count(*) FROM article')[0])\n"
            "try:\n    library.atomic().__enter__()\nexcept LibraryReadOnly as error:\n    print(error.problem)\n"
        )
    finally:
        folder.chmod(0o755)
    assert done.stdout.split() == ["True", "1", "read_only"], done.stderr


def test_a_library_deleted_while_open_is_noticed_before_the_commit(filled, path):
    edit = RowEdit("dossier", {"id": "KZ-BE"}, {"title": "KZ–BE"}, {"title": "x"}, "dossier:KZ-BE")
    path.unlink()
    with pytest.raises(LibraryGone) as caught:
        filled.apply([edit])
    assert caught.value.problem == "deleted"


def test_a_library_replaced_while_open_is_noticed(filled, path, tmp_path):
    other = tmp_path / "other"
    Library.open(other).close()
    other.replace(path)
    with pytest.raises(LibraryGone) as caught, filled.atomic():
        pass
    assert caught.value.problem == "replaced"


def test_two_openings_in_one_process_do_not_drop_each_others_locks(filled, path):
    with filled.atomic() as work:
        filled.run("UPDATE dossier SET title = 'x'")
        work.touch(Kind.DOSSIER)
        Library.open(path).close()
        with Library.open(path, timeout=0.05) as second, pytest.raises(LibraryLocked), second.atomic():
            pass


def test_a_library_closes_without_leaving_a_log_beside_it(filled, path):
    filled.close()
    filled.close()
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_paths_with_blanks_and_accents_open(tmp_path):
    path = tmp_path / "Dossier è #1?% ok.lib"
    Library.open(path).close()
    with Library.open(path, readonly=True) as library:
        assert library.last_seq() == 0


def test_articles_survive_closing_and_opening(filled, path):
    filled.close()
    with Library.open(path) as library:
        kept = articles.article(library, 1)
        assert kept is not None
        assert kept.text == make_article().text
        assert len(facts.facts_of(library, 1)) == len(make_facts(make_article()))


def test_a_folder_that_takes_no_new_library_is_told(path, monkeypatch):
    def refuse(_path):
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(opening, "create", refuse)
    with pytest.raises(LibraryReadOnly) as caught:
        Library.open(path)
    assert "could not be made: its folder may not be written to" in caught.value.sentence
