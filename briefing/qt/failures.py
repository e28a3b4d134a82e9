"""Failures: the world failed (a banner with a sentence) or we have a bug (a dialog once, and a local log)."""

from __future__ import annotations

import datetime as dt
import faulthandler
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QObject, Qt, Signal

import briefing

MOST_LOG_BYTES = 200_000
Action = tuple[str, Callable[[], None]]


@dataclass(frozen=True, slots=True)
class Notice:
    """What a banner says: what happened, what the user still has, and what can be done about it.

    `tip` says more where the words are pointed at, such as the path of a file that they name. `kind` is "warn", "bad", or "note" for good news with something to do. `key` names the cause: a newer notice of one cause takes its place, and
    the cause's end takes it away.
    """

    kind: str
    title: str
    text: str = ""
    actions: tuple[Action, ...] = ()
    key: str = ""
    tip: str = ""


def report_of(error: BaseException) -> str:
    """A fault as text that holds no title, path of the user's, nor value: types and places in the code.

    The exception's own message is left out, because it may quote what was being worked on.
    """
    lines = [f"{type(error).__module__}.{type(error).__qualname__}"]
    for frame in traceback.extract_tb(error.__traceback__):
        lines.append(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}")
    cause = error.__cause__ or error.__context__
    if cause is not None:
        lines.append("after " + report_of(cause))
    return "\n".join(lines)


def _place_of(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    last = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__} {last}"


class Failures(QObject):
    """Catches what nobody caught. `bug` carries the report of a fault the first time its place fails.

    A fault in a paint event comes back with every repaint; it is counted, and told once.
    """

    bug = Signal(str)
    _from_thread = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._counts: dict[str, int] = {}
        self._crash_file: TextIO | None = None
        self._before: Callable[..., object] | None = None
        # A fault on a worker thread is handed to the window's thread before anything is shown.
        self._from_thread.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def log_file(self) -> Path:
        """The local log."""
        return self._folder / "faults.log"

    @property
    def crash_path(self) -> Path:
        """Where a crash of Qt or Python itself leaves its stack."""
        return self._folder / "crash.log"

    @property
    def last_crash(self) -> Path:
        """The stack of the last earlier run that crashed."""
        return self._folder / "crash-last.log"

    @property
    def counts(self) -> dict[str, int]:
        """How often each place has failed."""
        return dict(self._counts)

    def install(self) -> None:
        """Take over what Python does with uncaught exceptions, and leave a stack when it crashes."""
        self._before = sys.excepthook
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if self.crash_path.exists() and self.crash_path.stat().st_size:
                # The stack of the run that ended badly outlives the starts after it.
                self.crash_path.replace(self.last_crash)
            self._crash_file = self.crash_path.open("w", encoding="utf-8")
        except OSError:
            return  # a home that cannot be written to costs the crash file, not the program
        faulthandler.enable(self._crash_file)

    def uninstall(self) -> None:
        """Give everything back."""
        if self._before is not None:
            sys.excepthook = self._before
            threading.excepthook = threading.__excepthook__
        if self._crash_file is not None:
            faulthandler.disable()
            self._crash_file.close()
            self._crash_file = None

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if threading.current_thread() is threading.main_thread():
            self._take(error)
        else:
            self._from_thread.emit(error)

    def _thread_hook(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            self._from_thread.emit(args.exc_value)

    def _take(self, error: BaseException) -> None:
        place = _place_of(error)
        self._counts[place] = self._counts.get(place, 0) + 1
        if self._counts[place] > 1:
            return
        traceback.print_exception(error)
        report = self._head() + report_of(error)
        self._write(report)
        self.bug.emit(report)

    def _head(self) -> str:
        at = dt.datetime.now().astimezone().isoformat(timespec="seconds")
        return f"{at} Briefing {briefing.__version__}, Python {platform.python_version()}, {platform.system()}\n"

    def _write(self, report: str) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if self.log_file.exists() and self.log_file.stat().st_size > MOST_LOG_BYTES:
                self.log_file.replace(self.log_file.with_suffix(".old.log"))
            with self.log_file.open("a", encoding="utf-8") as log:
                log.write(report + "\n\n")
        except OSError as problem:
            print(f"The fault could not be logged: {problem}", file=sys.stderr)
