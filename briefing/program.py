"""The composition root: library, desk, window, hub and warm-up put together, in the order that shows the article first."""

from __future__ import annotations

import datetime as dt
import signal
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QApplication, QMessageBox

import briefing
from briefing import paths
from briefing.core.change import Change
from briefing.instance import Instance
from briefing.qt import fonts
from briefing.qt.commands import Commands
from briefing.qt.desk import Desk
from briefing.qt.failures import Failures, Notice
from briefing.qt.hub import Hub
from briefing.qt.importer import Importer
from briefing.qt.selection import Selection
from briefing.qt.settings import Settings
from briefing.qt.tasks import Tasks
from briefing.qt.theme import Theme
from briefing.qt.undo import UndoStack
from briefing.startup import PROGRAM, Options
from briefing.storage import articles, dossiers
from briefing.storage.library import Library, LibraryError
from briefing.views.window import Parts, Window

MOST_PICTURE_MB = 64
SETTLE_MS = 15_000


class Program(QObject):
    """One run of the window on one library. `warmed` is emitted when the live chart has taken its place."""

    warmed = Signal()

    def __init__(self, library: Library, settings: Settings, *, sample: bool = False) -> None:
        super().__init__()
        self.library = library
        self._wants_sample = sample
        self._closed = False
        self.theme = Theme(settings, self)
        self.theme.apply()
        self.selection = Selection(self)
        self.desk = Desk(library, self.selection, self)
        self.undo = UndoStack(self.desk, self)
        self.tasks = Tasks(self)
        self.hub = Hub(library, self)
        self.importer = Importer(library.path, self)
        self.commands = Commands(self)
        self.settings = settings
        parts = Parts(self.desk, self.selection, self.theme, self.undo, settings, self.commands, self.importer)
        self._open_last()
        self.window = Window(parts)
        self._bound: QObject | None = None
        self.window.painted.connect(self._after_first_paint)
        self.window.evidence.warmed.connect(self.warmed)
        self.desk.library_moved.connect(self.hub.mine)
        self.hub.changed.connect(self._on_foreign)
        self.hub.lost.connect(self._on_lost)
        self.hub.troubled.connect(self.window.tell_library)

    def show(self) -> None:
        """Show the window; the rest follows after its first paint."""
        self.window.show()

    def open_files(self, files: list[Path]) -> None:
        """Import files and show the first article; the window comes forward."""
        window = self.window
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()
        window.intake.take_files(files)

    def close(self) -> None:
        """Stop everything: no thread, no process and no open file stay behind. Closing twice is harmless."""
        if self._closed:
            return
        self._closed = True
        self.importer.close()
        if self._bound is not None:
            self._bound.close()  # type: ignore[attr-defined]
        self.hub.stop()
        self.tasks.close()
        self.settings.sync()
        self.library.close()

    # --- start ---------------------------------------------------------------------------------

    def _open_last(self) -> None:
        """Lay the last dossier and article on the desk, else the first ones there are."""
        settings = self.settings
        known = {d.id: d for d in dossiers.dossiers(self.library)}
        last = settings.text("session.dossier") if settings.flag("general.reopen") else ""
        id = last if last in known else next(iter(known), None)
        self.desk.open_dossier(id)
        if id is None:
            return
        heads = articles.article_heads(self.library, id, limit=1)
        article = settings.number("session.article") if id == last else 0
        self.desk.open_article(article or (heads[0].id if heads else None))
        if self.desk.article is None and heads:
            self.desk.open_article(heads[0].id)

    def _after_first_paint(self) -> None:
        """What the first frame does not need: handlers, watching, the live chart, the sample."""
        from briefing.views.window_commands import WindowCommands

        self._bound = WindowCommands(self.window, self.hub, self._quit, self.install_sample)
        self.hub.start()
        self._show_saved()
        if self.library.readonly:
            title = self.tr("This library is open for reading only.")
            text = self.tr("Nothing can be changed in it. Copy it to a folder of your own to work with it.")
            self.window.notify(Notice("warn", title, text, key="readonly"))
        if self._wants_sample:
            self.install_sample()
        self.tasks.run(_import_plots, lambda _done: self.window.evidence.warm())

    def _show_saved(self) -> None:
        try:
            written = self.library.path.stat().st_mtime
        except OSError:
            return  # the hub tells that the file is gone
        if self.desk.dossier is not None:
            self.window.status.show_saved(dt.datetime.fromtimestamp(written))

    def install_sample(self) -> None:
        """Put the sample dossier into the library, on the worker, and open it."""
        path = self.library.path

        def install() -> None:
            from briefing.ingest.sample import install_sample

            with Library.open(path) as library:
                install_sample(library)

        self.window.status.say(self.tr("Opening the sample dossier…"))
        self.tasks.run(install, self._show_sample, self._sample_failed)

    def _show_sample(self, _done: None) -> None:
        self.hub.look()
        sample = next((d for d in dossiers.dossiers(self.library) if d.sample), None)
        if sample is not None:
            self.desk.open_dossier(sample.id)
            heads = articles.article_heads(self.library, sample.id, limit=1)
            self.desk.open_article(heads[0].id if heads else None)

    def _sample_failed(self, error: BaseException) -> None:
        if not isinstance(error, LibraryError):
            raise error
        self.window.tell_library(error)

    def _quit(self) -> None:
        self.window.close()

    # --- the library ---------------------------------------------------------------------------

    def _on_foreign(self, change: Change) -> None:
        try:
            self.desk.take(change)
        except LibraryError as error:
            self.window.tell_library(error)

    def _on_lost(self, error: LibraryError) -> None:
        title = self.tr("The library file is gone.")
        text = self.tr("What you see is kept on screen. Put the file back and start again, or save a copy.")
        act = (self.tr("Save a copy…"), self._save_copy)
        self.window.notify(Notice("bad", title, f"{error.sentence} {text}", (act,), key="gone"))

    def _save_copy(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getSaveFileName(self.window, self.tr("Save a copy"), self.library.path.name)
        if not name:
            return
        try:
            self.library.copy_to(Path(name))
        except LibraryError as error:
            self.window.tell_library(error)
        else:
            self.window.status.say(self.tr("Saved %1").replace("%1", Path(name).name))


def _import_plots() -> None:
    import pyqtgraph  # noqa: F401


def application() -> QApplication:
    """The one QApplication, named, with our fonts."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication([PROGRAM])
    app.setApplicationName("Briefing")
    app.setApplicationVersion(briefing.__version__)
    app.setDesktopFileName(PROGRAM)
    QImageReader.setAllocationLimit(MOST_PICTURE_MB)
    fonts.load()
    return app


def open_library(path: Path) -> tuple[Library, bool]:
    """The library at `path`, made if there is none; and whether it was made. Raises LibraryError."""
    made = not path.exists()
    if made:
        path.parent.mkdir(parents=True, exist_ok=True)
    return Library.open(path), made


def run(options: Options) -> int:
    """Open the window and stay until it is closed; gives the exit code."""
    app = application()
    failures = Failures(paths.cache_folder())
    failures.install()
    path = options.library or paths.default_library()
    instance: Instance | None = None
    program: Program | None = None
    try:
        instance = Instance(path, paths.cache_folder())
        if not instance.is_first() and instance.hand_over(options.files):
            return 0
        library, made = open_library(path)
        program = Program(library, Settings(), sample=made and not options.files)
        _start(program, instance, failures, options)
        return app.exec()
    except (LibraryError, OSError) as problem:
        return _refuse(problem)
    finally:
        if program is not None:
            program.close()
        if instance is not None:
            instance.close()
        failures.uninstall()


def _start(program: Program, instance: Instance, failures: Failures, options: Options) -> None:
    window = program.window

    def tell(report: str) -> None:
        from briefing.views.dialog import FaultDialog

        FaultDialog(program.theme, report, str(failures.log_file), window).open()

    failures.bug.connect(tell)
    instance.asked.connect(program.open_files)
    window.painted.connect(instance.listen)
    if options.files:
        window.painted.connect(lambda: program.open_files(list(options.files)))
    # Python hears a signal only while it runs; the hub's timer lets it, 25 times a second.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: window.close())
    program.show()


def _refuse(problem: LibraryError | OSError) -> int:
    """Say in one sentence why there is no window."""
    sentence = problem.sentence if isinstance(problem, LibraryError) else f"{problem.filename}: {problem.strerror}"
    print(f"{PROGRAM}: {sentence}", file=sys.stderr)
    if QApplication.platformName() != "offscreen":
        box = QMessageBox(QMessageBox.Icon.Critical, "Briefing", "")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(sentence)
        box.exec()
    return 1


def _wait(until: Callable[[], bool], most_ms: int) -> None:
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(20)
    timer.timeout.connect(lambda: loop.quit() if until() else None)
    timer.start()
    QTimer.singleShot(most_ms, loop.quit)
    loop.exec()


def picture(out: Path, library: Path | None, theme: str, size: tuple[int, int]) -> None:
    """Write a picture of the settled window to `out`. Raises LibraryError, or OSError when it cannot be written."""
    application()
    opened, made = open_library(library or paths.default_library())
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder, "settings.ini"))
        settings.set("appearance.theme", theme)
        settings.set("appearance.motion", "off")
        program = Program(opened, settings, sample=made)
        try:
            program.window.resize(*size)
            program.show()
            evidence = program.window.evidence
            _wait(lambda: evidence.is_live and not program.tasks.busy, SETTLE_MS)
            _wait(lambda: False, 300)
            image = program.window.grab()
        finally:
            program.window.close()
            program.close()
    if not image.save(str(out), "PNG"):
        raise OSError(5, "the picture could not be written", str(out))
