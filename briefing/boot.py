"""The start: a frame on the screen first, the program imported and built behind it, step by step."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

import briefing
from briefing import paths, still
from briefing.instance import Instance
from briefing.qt import languages
from briefing.startup import PROGRAM, Options
from briefing.views.window import Window

if TYPE_CHECKING:
    from briefing.program import Program
    from briefing.qt.tasks import Tasks


def application() -> QApplication:
    """The one QApplication, named."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication([PROGRAM])
    app.setApplicationName("Briefing")
    app.setApplicationVersion(briefing.__version__)
    app.setDesktopFileName(PROGRAM)
    languages.speak(app, languages.wanted(paths.settings_file()))
    return app


def first_frame(library: Path) -> Window | None:
    """A window that shows the picture of the last session, None when none fits."""
    settings = paths.settings_file()
    picture = still.load(library, settings)
    if picture is None:
        return None
    kept = QSettings(str(settings), QSettings.Format.IniFormat)
    geometry = kept.value("window/geometry")
    window = Window(bytes(geometry.data()) if geometry is not None else b"", str(kept.value("session/title") or ""))
    window.show_still(picture)
    return window


def settle() -> None:
    """Take what was built for good out of later collections: walking it all stalls the window for 40 to 65 ms."""
    gc.freeze()


class Start:
    """One start: `begin` shows a frame, the rest follows from the event loop."""

    def __init__(self, options: Options, library: Path, instance: Instance) -> None:
        self._options, self._library, self._instance = options, library, instance
        self._steps: Iterator[None] | None = None
        self._tasks: Tasks | None = None
        self._next = QTimer(singleShot=True, interval=0)
        self._next.timeout.connect(self._step)
        self.program: Program | None = None
        self.window: Window | None = None
        self.exit_code = 0

    def begin(self) -> None:
        """Show the first frame: the picture if one fits, else the window itself as soon as it is built."""
        self.window = first_frame(self._library) if self._options.may_show_last else None
        if self.window is None:
            self._build_at_once()
            return
        self.window.painted.connect(self._import_program)
        self.window.show()

    def _import_program(self) -> None:
        """Import the program on a thread: the window stays free, and the picture can be moved and closed."""
        from briefing.qt.tasks import Tasks

        self._tasks = Tasks()
        self._tasks.run(_import_program, lambda _done: self._build_in_steps())

    def _build_in_steps(self) -> None:
        assert self._tasks is not None
        self._tasks.close()
        self._steps = self._building()
        self._next.start()

    def _build_at_once(self) -> None:
        for _ in self._building():
            pass

    def _step(self) -> None:
        assert self._steps is not None
        # A generator that has ended gives the default.
        if next(self._steps, self) is not self:
            self._next.start()

    def _building(self) -> Iterator[None]:
        from briefing import program as whole

        program = whole.opened(self._options, self._library, self.window)
        if isinstance(program, int):
            self.exit_code = program
            QTimer.singleShot(0, self._leave)
            return
        self.program = program
        program.warmed.connect(settle)
        yield
        yield from program.steps()
        program.serve(self._instance, self._options)

    def _leave(self) -> None:
        if self.window is not None:
            self.window.close()
        QApplication.exit(self.exit_code)

    def end(self) -> None:
        """Leave nothing behind: no thread, no process, no open file."""
        self._next.stop()
        if self._tasks is not None:
            self._tasks.close()
        if self.program is not None:
            self.program.close()


def _import_program() -> None:
    import briefing.program  # noqa: F401


def run(options: Options) -> int:
    """Open the window and stay until it is closed; gives the exit code."""
    app = application()
    if options.pack is not None:
        from briefing.packview import show_pack

        return show_pack(app, options, options.pack)
    return run_on(app, options, options.library or paths.default_library())


def run_on(app: QApplication, options: Options, library: Path) -> int:
    """Open the window on a library and stay until it is closed; gives the exit code."""
    try:
        instance = Instance(library, paths.cache_folder())
        if not instance.is_first() and instance.hand_over(options.files, options.code):
            return 0
    except OSError as problem:
        print(f"{PROGRAM}: {problem.filename}: {problem.strerror}", file=sys.stderr)
        return 1
    start = Start(options, library, instance)
    start.begin()
    try:
        return app.exec() or start.exit_code
    finally:
        start.end()
        instance.close()
