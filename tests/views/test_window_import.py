"""Files, words and edits that come in through the window, and through other processes beside it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[2]
ARTICLE = (
    "Kazakhstan and Belgium talk trade\n\n"
    "Astana, 12 December 2024. Kazakhstan’s exports to Belgium reached $114.3 million in the first eight months of 2024, "
    "the Ministry of Foreign Affairs of Kazakhstan said.\n"
)


@pytest.fixture
def file(tmp_path) -> Path:
    path = tmp_path / "talks.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def finished(program, qtbot, act) -> None:
    with qtbot.waitSignal(program.content.intake.came, timeout=60_000):
        act()


def test_a_dropped_file_is_imported_and_opened(program, qtbot, file) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    finished(program, qtbot, lambda: program.window.dropped.emit(data))
    assert program.desk.article.title == "Kazakhstan and Belgium talk trade"
    assert any(f.kind == "figure" for f in program.desk.facts)


def test_the_first_article_of_an_empty_library_starts_its_dossier(empty_program, qtbot, file) -> None:
    finished(empty_program, qtbot, lambda: empty_program.content.intake.take_files([file]))
    assert empty_program.desk.dossier is not None
    assert empty_program.content.centre.currentWidget() is empty_program.content.reader
    assert empty_program.window.windowTitle().endswith("– Briefing")


def test_pasted_words_become_an_article(program, qtbot) -> None:
    QApplication.clipboard().setText(ARTICLE)
    finished(program, qtbot, program.commands.action("file.paste").trigger)
    assert program.desk.article.title == "Kazakhstan and Belgium talk trade"


def test_an_empty_clipboard_is_answered_with_a_word(program) -> None:
    QApplication.clipboard().clear()
    program.commands.action("file.paste").trigger()
    assert program.content.banner.notice.title == "There is nothing to import here."


def test_a_file_that_cannot_be_read_is_reported_and_the_window_stays(program, qtbot, tmp_path) -> None:
    bad = tmp_path / "<img src=x>.txt"
    bad.write_bytes(b"")
    before = program.desk.article.id
    finished(program, qtbot, lambda: program.content.intake.take_files([bad]))
    report = program.content.intake.report
    assert report is not None
    assert report.isVisible()
    assert program.desk.article.id == before
    report.accept()


def test_an_import_by_another_process_reaches_every_list(program, qtbot, file) -> None:
    articles = program.desk.dossier.articles
    command = [sys.executable, "-m", "briefing.cli", "import", "--json", "--library", str(program.library.path)]
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    process = subprocess.Popen([*command, str(file)], stdout=subprocess.PIPE, text=True, env=env)
    assert process.stdout is not None
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=60_000)
    line = json.loads(process.stdout.read())
    process.stdout.close()
    assert line["status"] == "imported"
    qtbot.waitUntil(lambda: program.desk.dossier.articles == articles + 1, timeout=5000)


def test_an_export_is_written_as_the_command_line_writes_it(program, qtbot, tmp_path) -> None:
    out = tmp_path / "out.json"
    program._bound.output.export_to(out)
    qtbot.waitUntil(lambda: any("Exported" in w for w in program.content.status.words), timeout=60_000)
    assert json.loads(out.read_text(encoding="utf-8"))["dossier"] == "KZ-BE"


def test_an_export_that_cannot_be_written_is_told_with_the_place(program, qtbot, tmp_path) -> None:
    out = tmp_path / "no such folder" / "out.csv"
    program._bound.output.export_to(out)
    banner = program.content.banner
    qtbot.waitUntil(lambda: banner.notice is not None, timeout=60_000)
    assert "no such folder" in banner.notice.text


def test_pausing_holds_other_hands_back_until_it_ends(program, qtbot, file) -> None:
    from briefing.core.fact import ReviewStatus
    from briefing.storage import facts
    from briefing.storage.library import Library

    key = program.desk.facts[0].key
    program.commands.action("chart.pause").trigger()
    with Library.open(program.library.path) as other:
        other.apply(facts.status_edits(other, [key], ReviewStatus.CONFIRMED, "other"))
    qtbot.wait(150)
    assert program.desk.fact(key).status is ReviewStatus.PROPOSED
    program.commands.action("chart.pause").trigger()
    assert program.desk.fact(key).status is ReviewStatus.CONFIRMED


def test_a_new_dossier_is_made_and_opened_empty(program) -> None:
    program._bound.dossiers.make("IT", "KZ")
    assert program.desk.dossier.id == "IT-KZ"
    assert program.window.windowTitle() == "Italy – Kazakhstan – Briefing"
    assert program.content.centre.currentWidget() is program.content.empty


def test_the_usual_paste_key_works_while_nothing_is_open(empty_program, qtbot) -> None:
    from PySide6.QtCore import Qt

    QApplication.clipboard().setText(ARTICLE)
    button = empty_program.content.empty.import_button

    def press() -> None:
        qtbot.keyClick(button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    finished(empty_program, qtbot, press)
    assert empty_program.desk.article is not None
