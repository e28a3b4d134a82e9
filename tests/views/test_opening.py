"""Opening a large dossier: the window answers meanwhile, and shows it when it is read."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtTest import QTest

from briefing.ingest.importing import import_paths
from briefing.qt import opening
from briefing.storage import dossiers
from briefing.storage.library import Library, LibraryError
from briefing.views.library_rows import by_title
from tests.views.window_scene import running


class Gate:
    """Holds the reading of a dossier until it is opened."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._open, self.threads = threading.Event(), []
        read = opening._read

        def slowly(library, id, day):
            self.threads.append(threading.current_thread())
            assert self._open.wait(20)
            return read(library, id, day)

        monkeypatch.setattr(opening, "_read", slowly)
        monkeypatch.setattr(opening, "LARGE", 0)

    def open(self) -> None:
        self._open.set()


@pytest.fixture
def gate(monkeypatch):
    made = Gate(monkeypatch)
    yield made
    made.open()


@pytest.fixture
def sample_dossier(program):
    """The sample in the list, while another dossier lies open."""
    id, change = dossiers.ensure_dossier(program.library, "IT", "GH")
    program.desk.take(change)
    (found,) = [d for d in by_title(dossiers.dossiers(program.library)) if d.id != id]
    program.desk.open_dossier(id)
    program.desk.open_article(None)
    return found


def test_while_a_large_dossier_is_read_the_window_shows_what_lay_open_and_says_so(qtbot, program, gate, sample_dossier):
    before = program.desk.dossier
    program.content.library._open_dossier(sample_dossier)
    qtbot.waitUntil(lambda: bool(gate.threads))
    assert gate.threads[0] is not threading.main_thread()
    assert program.desk.dossier == before
    qtbot.waitUntil(lambda: program.content.status._lit.words == "Opening the dossier…")
    gate.open()
    qtbot.waitUntil(lambda: program.desk.dossier != before)
    assert program.desk.dossier.id == sample_dossier.id
    assert program.desk.article is not None
    assert program.desk.chart.groups
    assert program.content.status._lit.words == ""


def test_who_opens_something_else_meanwhile_is_not_called_back(qtbot, program, gate, sample_dossier):
    before = program.desk.dossier
    program.content.library._open_dossier(sample_dossier)
    qtbot.waitUntil(lambda: bool(gate.threads))
    program.desk.open_article(1)
    gate.open()
    qtbot.waitUntil(lambda: not program.tasks.busy)
    QTest.qWait(20)
    assert program.desk.dossier == before
    assert program.desk.article.id == 1


def test_what_changed_while_a_dossier_was_read_is_in_it(qtbot, program, gate, sample_dossier, monkeypatch):
    read = opening._read

    def overtaken(library, id, day):
        file, seq = read(library, id, day)
        return file, seq - 1

    monkeypatch.setattr(opening, "_read", overtaken)
    gate.open()
    program.content.library._open_dossier(sample_dossier)
    qtbot.waitUntil(lambda: program.desk.dossier is not None and program.desk.dossier.id == sample_dossier.id)
    assert program.desk.file == dossiers.dossier_file(program.library, sample_dossier.id)


def test_a_dossier_that_cannot_be_read_beside_the_window_is_read_in_it(
    qtbot, program, gate, sample_dossier, monkeypatch
):
    def gone(library, id, day):
        raise LibraryError(library.path, "gone", "The library is gone.")

    monkeypatch.setattr(opening, "_read", gone)
    program.content.library._open_dossier(sample_dossier)
    qtbot.waitUntil(lambda: program.desk.dossier is not None and program.desk.dossier.id == sample_dossier.id)
    assert program.desk.article is not None


def test_a_library_whose_articles_lie_in_no_dossier_opens_on_the_newest_of_them(qtbot, tmp_path):
    path = tmp_path / "loose.briefinglib"
    with Library.open(path) as library:
        for day in (3, 4):
            file = tmp_path / f"weather-{day}.txt"
            file.write_text(
                f"Rain in the hills, part {day}\n\n{day} March 2024\n\nIt rained all week.\n", encoding="utf-8"
            )
            import_paths(library, [file])
    with running(qtbot, tmp_path, path) as program:
        assert program.desk.dossier is None
        assert program.desk.article is not None
        assert program.desk.article.title == "Rain in the hills, part 4"
        assert program.content.centre.currentWidget() is program.content.reader
