"""A fault of ours is told once and logged without anything of the user's."""

import sys

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from briefing.qt.failures import Failures, report_of


@pytest.fixture
def failures(qapp, tmp_path, capsys):
    failures = Failures(tmp_path / "logs")
    failures.install()
    yield failures
    failures.uninstall()


class Painter(QWidget):
    def paintEvent(self, event) -> None:
        raise ValueError("secret title")


def fail() -> None:
    raise KeyError("/home/ada/secret dossier.txt")


def test_a_fault_in_a_slot_is_told_and_logged_without_its_message(failures, qtbot) -> None:
    with qtbot.waitSignal(failures.bug) as told, qtbot.captureExceptions():
        sys.excepthook = failures._hook
        QTimer.singleShot(0, fail)
    report = told.args[0]
    assert "KeyError" in report
    assert "test_failures.py" in report
    assert "secret" not in report
    assert "secret" not in failures.log_file.read_text(encoding="utf-8")


def test_a_fault_that_comes_back_is_counted_and_told_once(failures) -> None:
    told = []
    failures.bug.connect(told.append)
    for _ in range(3):
        try:
            fail()
        except KeyError as error:
            failures._hook(type(error), error, error.__traceback__)
    assert len(told) == 1
    assert list(failures.counts.values()) == [3]


def test_a_report_holds_places_in_the_code_and_no_paths() -> None:
    try:
        fail()
    except KeyError as error:
        report = report_of(error)
    assert "test_failures.py" in report
    assert "/" not in report


def test_a_folder_that_cannot_be_written_costs_the_log_only(qapp, tmp_path, capsys) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    failures = Failures(blocked / "logs")
    failures.install()
    told: list[str] = []
    failures.bug.connect(told.append)
    try:
        fail()
    except KeyError as error:
        failures._hook(type(error), error, error.__traceback__)
    failures.uninstall()
    assert len(told) == 1


def test_uninstalling_gives_the_hook_back(qapp, tmp_path) -> None:
    before = sys.excepthook
    failures = Failures(tmp_path)
    failures.install()
    assert sys.excepthook is not before
    failures.uninstall()
    assert sys.excepthook is before
    assert isinstance(failures, QObject)


def test_the_stack_of_a_crash_outlives_the_next_start(qapp, tmp_path) -> None:
    for said in ("Fatal Python error: Segmentation fault", ""):
        run = Failures(tmp_path)
        run.install()
        run.uninstall()
        if said:
            run.crash_path.write_text(said, encoding="utf-8")
    later = Failures(tmp_path)
    later.install()
    later.uninstall()
    assert "Segmentation fault" in later.last_crash.read_text(encoding="utf-8")
    assert later.crash_path.read_text(encoding="utf-8") == ""
