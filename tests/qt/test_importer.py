"""Files are imported by a child process; what it reports reaches the window line by line."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from briefing.qt import child
from briefing.qt.importer import Importer, Line, Report, command
from briefing.storage.library import Library

ARTICLE = (
    "Il Kazakistan e il Belgio rafforzano i legami\n\n"
    "Il fatturato commerciale ha raggiunto i 523.7 milioni di $ nel 2023 "
    "(esportazioni: 220.7 milioni di $, importazioni: 303 milioni di $).\n"
)


@pytest.fixture
def importer(qapp, tmp_path):
    path = tmp_path / "library.briefinglib"
    Library.open(path).close()
    importer = Importer(path)
    yield importer
    importer.close()


def test_an_article_is_read_and_reported(importer, qtbot, tmp_path) -> None:
    file = tmp_path / "artícolo <b>.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    lines: list[Line] = []
    importer.line.connect(lines.append)
    with qtbot.waitSignal(importer.finished, timeout=60_000) as done:
        importer.start([file])
    report: Report = done.args[0]
    assert [line.status for line in report.lines] == ["imported"]
    assert report.lines == tuple(lines)
    assert report.lines[0].name == "artícolo <b>.txt"
    assert report.articles == (1,)
    assert not importer.busy


def test_a_file_that_cannot_be_read_is_in_the_report_and_costs_no_other(importer, qtbot, tmp_path) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text(ARTICLE, encoding="utf-8")
    bad.write_bytes(b"")
    with qtbot.waitSignal(importer.finished, timeout=60_000) as done:
        importer.start([bad, good])
    report: Report = done.args[0]
    assert len(report.of("imported")) == 1
    assert len(report.of("failed", "waiting", "skipped")) == 1
    assert not report.clean
    assert report.breakdown == ""


def test_pasted_words_become_an_article_and_the_copy_is_removed(importer, qtbot) -> None:
    with qtbot.waitSignal(importer.finished, timeout=60_000) as done:
        importer.start_text(ARTICLE, "Pasted article")
    report: Report = done.args[0]
    assert len(report.articles) == 1
    assert not Path(report.lines[0].path).exists()


def test_two_jobs_are_done_one_after_the_other(importer, qtbot, tmp_path) -> None:
    files = []
    for n in range(2):
        files.append(tmp_path / f"{n}.txt")
        files[-1].write_text(f"Titolo {n}\n\n" + ARTICLE, encoding="utf-8")
    reports: list[Report] = []
    importer.finished.connect(reports.append)
    importer.start([files[0]])
    importer.start([files[1]])
    qtbot.waitUntil(lambda: len(reports) == 2, timeout=60_000)
    assert [r.lines[0].name for r in reports] == ["0.txt", "1.txt"]


def test_a_cancelled_import_says_so_and_keeps_what_was_committed(importer, qtbot, tmp_path) -> None:
    files = []
    for n in range(40):
        files.append(tmp_path / f"{n}.txt")
        files[-1].write_text(f"Titolo {n}\n\n" + ARTICLE, encoding="utf-8")
    importer.progressed.connect(lambda done, total: importer.cancel() if done == 1 else None)
    with qtbot.waitSignal(importer.finished, timeout=60_000) as done:
        importer.start(files)
    report: Report = done.args[0]
    assert report.cancelled
    assert 1 <= len(report.lines) < 40
    with Library.open(importer._library) as library:
        assert library.one("SELECT count(*) FROM article")[0] >= len(report.lines)


def test_a_child_that_breaks_down_is_reported_in_its_own_words(importer, qtbot, tmp_path, monkeypatch) -> None:
    file = tmp_path / "a.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    broken = [sys.executable, "-c", "import sys; sys.exit('briefing: The disk is full.')"]
    monkeypatch.setattr(child, "command", lambda words: broken)
    with qtbot.waitSignal(importer.finished, timeout=60_000) as done:
        importer.start([file])
    assert done.args[0].breakdown == "The disk is full."


def test_a_child_that_cannot_be_started_is_reported(importer, qtbot, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(child, "command", lambda words: [str(tmp_path / "nothing")])
    with qtbot.waitSignal(importer.finished, timeout=60_000) as done:
        importer.start([tmp_path / "a.txt"])
    assert done.args[0].breakdown


def test_a_frozen_program_is_its_own_interpreter(monkeypatch, tmp_path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    words = command(tmp_path / "l", [tmp_path / "a.txt"], "KZ-BE")
    assert words[:3] == [sys.executable, "import", "--json"]
    assert words[-2:] == ["--", str(tmp_path / "a.txt")]
    assert "KZ-BE" in words


def test_closing_during_an_import_leaves_no_process(qapp, qtbot, tmp_path) -> None:
    path = tmp_path / "library.briefinglib"
    Library.open(path).close()
    importer = Importer(path)
    file = tmp_path / "a.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    importer.start([file])
    importer.close()
    assert not importer.busy
    with qtbot.assertNotEmitted(importer.finished, wait=100):
        pass
