"""Child processes: the command line started by the window, in a checkout, installed and frozen."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

import briefing

END_MS = 2000


def command(words: Sequence[str]) -> list[str]:
    """Program and arguments that run the command line with `words`; a frozen program is its own interpreter."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "briefing.cli"]
    return [*start, *words]


def start_window(file: Path, library: Path | None = None) -> bool:
    """Start the program anew with a file; it lives on when this one ends. False when it could not be started.

    `library` is the one that counts there as the user's own; without it the usual one does.
    """
    frozen = getattr(sys, "frozen", False)
    start = [] if frozen else ["-c", "from briefing.app import main; raise SystemExit(main())"]
    process = QProcess()
    process.setProgram(sys.executable)
    process.setArguments([*start, str(file.absolute())])
    surroundings = environment()
    if library is not None:
        surroundings.insert("BRIEFING_LIBRARY", str(library.absolute()))
    process.setProcessEnvironment(surroundings)
    # Some versions of Qt for Python also tell the number of the process.
    started: object = process.startDetached()
    return bool(started[0] if isinstance(started, tuple) else started)


def environment() -> QProcessEnvironment:
    """The environment in which the child finds this package, and speaks UTF-8."""
    found = QProcessEnvironment.systemEnvironment()
    package = str(Path(briefing.__file__).resolve().parent.parent)
    known = found.value("PYTHONPATH")
    found.insert("PYTHONPATH", f"{package}{os.pathsep}{known}" if known else package)
    found.insert("PYTHONIOENCODING", "utf-8")
    return found


def end(process: QProcess) -> None:
    """End a child that is no longer wanted; the library survives a kill at any moment."""
    process.terminate()
    # Console programs of Windows do not hear terminate().
    if not process.waitForFinished(END_MS):
        process.kill()
        process.waitForFinished(END_MS)


def complaint(process: QProcess) -> str:
    """The last line on the child's standard error, without its own name before it."""
    said = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
    return said.splitlines()[-1].removeprefix("briefing: ") if said else process.errorString()


class Errand(QObject):
    """One run of the command line; `done` is called with its exit code and its complaint, if any."""

    def __init__(self, words: Sequence[str], done: Callable[[int, str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._done = done
        self._process = QProcess(self)
        self._process.setProcessEnvironment(environment())
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        program, *arguments = command(words)
        self._process.start(program, arguments)

    def close(self) -> None:
        """End it without a word."""
        self._process.blockSignals(True)
        end(self._process)

    def _on_finished(self, code: int, _status: QProcess.ExitStatus) -> None:
        said = complaint(self._process) if code else ""
        self.deleteLater()
        self._done(code, said)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.deleteLater()
            self._done(1, self._process.errorString())
