"""The composition root: library, desk, window, hub and warm-up put together, in the order that shows the article first."""

from __future__ import annotations

import datetime as dt
import os
import signal
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QApplication, QMessageBox

from briefing import paths, still
from briefing.boot import application
from briefing.core.change import Change
from briefing.instance import Instance
from briefing.packview import own_settings
from briefing.qt import fonts
from briefing.qt.bindings import making_classes
from briefing.qt.commands import Commands
from briefing.qt.desk import Desk
from briefing.qt.failures import Failures, Notice
from briefing.qt.hub import Hub
from briefing.qt.importer import Importer
from briefing.qt.selection import Selection
from briefing.qt.services import Services
from briefing.qt.settings import Settings
from briefing.qt.tasks import Tasks
from briefing.qt.theme import Theme
from briefing.qt.undo import UndoStack
from briefing.qt.wording_refusals import refusal
from briefing.startup import PROGRAM, Options
from briefing.storage import articles, dossiers
from briefing.storage.library import DiskFull, Library, LibraryError
from briefing.views.content import Content
from briefing.views.parts import Parts
from briefing.views.window import Window
from briefing.views.window_commands import WindowCommands

MOST_PICTURE_MB = 64
SETTLE_MS = 15_000


class Program(QObject):
    """One run of the window on one library, built in `steps`.

    `ready` is emitted when the window is whole and painted, `warmed` when the live chart has taken its place.
    """

    ready = Signal()
    warmed = Signal()

    def __init__(
        self,
        library: Library,
        settings: Settings,
        *,
        window: Window | None = None,
        sample: bool = False,
        pack: Path | None = None,
    ) -> None:
        super().__init__()
        self.library, self.settings = library, settings
        self._wants_sample = sample
        self._pack = pack
        self._closed = False
        self._bound: WindowCommands | None = None
        self._classes, self._classes_made = making_classes(), threading.Event()
        self._failures: Failures | None = None
        self._picture: QPixmap | None = None
        self._built = False
        self.is_ready = False
        self._frame = window
        fonts.load()
        QImageReader.setAllocationLimit(MOST_PICTURE_MB)
        self.theme = Theme(settings, self)
        self.selection = Selection(self)
        self.desk = Desk(library, self.selection, self)
        self.undo = UndoStack(self.desk, self)
        self.tasks = Tasks(self)
        self.hub = Hub(library, self)
        self.importer = Importer(library.path, self)
        self.services = Services(library, settings, self)
        self.commands = Commands(self)

    def steps(self) -> Iterator[None]:
        """Build the window part by part; between two parts the event loop may run."""
        self.theme.apply()
        self._open_last()
        yield
        self.window = self._frame or Window(self.settings.data("window.geometry"))
        parts = Parts(
            self.desk,
            self.selection,
            self.theme,
            self.undo,
            self.settings,
            self.commands,
            self.importer,
            self.tasks,
            self.services,
            self._pack,
        )
        self.content = Content(self.window, parts)
        for _ in self.content.steps():
            self.window.raise_still()
            yield
        self._connect()
        if self._frame is not None:
            # The first frame is on the screen already: show what is whole now, then take the picture away.
            self.window.raise_still()
            yield
            self.window.lift_still()
            QTimer.singleShot(0, self, self._after_first_paint)

    def build(self) -> None:
        """Build everything now."""
        for _ in self.steps():
            pass
        self._built = True

    def show(self) -> None:
        """Build what is not built yet and show the window; the rest follows after its first paint."""
        if not self._built:
            self.build()
        self.window.painted.connect(self._after_first_paint)
        self.window.show()

    def serve(self, instance: Instance, options: Options) -> None:
        """Take the files that this start and later ones bring."""
        instance.asked.connect(self.open_files)
        instance.code_asked.connect(self.open_code)
        self.ready.connect(instance.listen)
        if options.files:
            self.ready.connect(lambda: self.open_files(list(options.files)))
        if options.code:
            self.ready.connect(lambda: self.open_code(options.code))
        # Python hears a signal only while it runs; the hub's timer lets it, 25 times a second.
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: self.window.close())
        if self._frame is None:
            self.window.painted.connect(self._after_first_paint)
            self.window.show()

    def open_files(self, files: list[Path]) -> None:
        """Import files and show the first article; the window comes forward."""
        self._come_forward()
        self.content.intake.take_files(files)

    def open_code(self, code: str) -> None:
        """Show what the code of a printed page names; the window comes forward."""
        self._come_forward()
        self.content.sources.open(code)

    def _come_forward(self) -> None:
        window = self.window
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()

    def close(self) -> None:
        """Stop everything: no thread, no process and no open file stay behind. Closing twice is harmless."""
        if self._closed:
            return
        self._closed = True
        self._classes_made.set()
        self.importer.close()
        self.services.close()
        self.content.intake.follower.close()
        if self._bound is not None:
            self._bound.close()
        self.hub.stop()
        self.tasks.close()
        self.settings.sync()
        self._keep_still()
        # Panes that are torn down still move the selection; nothing may be read for it any more.
        self.selection.blockSignals(True)
        self.library.close()
        if self._failures is not None:
            self._failures.uninstall()

    def _connect(self) -> None:
        self.content.evidence.warmed.connect(self.warmed)
        self.window.closing.connect(self._take_still)
        self.desk.library_moved.connect(self.hub.mine)
        self.hub.changed.connect(self._on_foreign)
        self.hub.lost.connect(self._on_lost)
        self.hub.troubled.connect(self.content.notices.tell_library)

    def _take_still(self) -> None:
        """Take a picture of the window for the first frame of the next start; kept once the settings are written."""
        # The next start shows today's article and its evidence, no page that is being written and no earlier day.
        usual = self._pack is None and not self.content.is_writing and self.desk.known_on is None
        if usual and self.content.evidence.is_live and not self.window.isMinimized():
            self._picture = self.window.grab()

    def _keep_still(self) -> None:
        if self._picture is None:
            return
        try:
            change = self.library.last_seq()
        except LibraryError:
            return  # the hub has told it; the next start does without a picture
        still.keep(self.library.path, paths.settings_file(), change, self._picture)

    def watch_faults(self, failures: Failures) -> None:
        """Tell faults of ours once, in a dialog."""
        self._failures = failures
        failures.setParent(self)
        failures.bug.connect(self._tell_fault)

    def _tell_fault(self, report: str) -> None:
        from briefing.views.dialog import FaultDialog

        FaultDialog(self.theme, report, str(self._failures.log_file if self._failures else ""), self.window).open()

    # --- start ---------------------------------------------------------------------------------

    def _open_last(self) -> None:
        """Lay the last dossier and article on the desk, else those of the newest article, else the first ones there are."""
        settings = self.settings
        known = {d.id: d for d in dossiers.dossiers(self.library)}
        last = settings.text("session.dossier") if settings.flag("general.reopen") else ""
        newest = () if last in known else (d for head in articles.article_heads(self.library) for d in head.dossiers)
        id = last if last in known else next((d for d in (*newest, *known) if d in known), None)
        self.desk.open_dossier(id)
        again = settings.flag("general.reopen") and id == (last or None)
        article = settings.number("session.article") if again else 0
        if article:
            self.desk.open_article(article)
        if self.desk.article is None and id is None:
            # Nothing lies in a dossier: what there is to read is shown all the same.
            for head in articles.article_heads(self.library, limit=1):
                self.desk.open_article(head.id)
        elif self.desk.article is None:
            self.desk.open_newest()

    def _after_first_paint(self) -> None:
        """What the first frame does not need: handlers, watching, the live chart, the sample."""
        self._bound = WindowCommands(self.content, self.hub, self._quit, self.install_sample, self._save_copy)
        self.hub.start()
        if self._pack is None:
            self.services.watch()
        self._show_saved()
        if self._pack is not None:
            self.content.packs.tell(self._pack)
        elif isinstance(self.library.hindrance, DiskFull):
            title = self.tr("There is no room left on the disk of this library.")
            text = self.tr("It can be read. Free some space and start again to change it.")
            self.content.notices.show(Notice("warn", title, text, key="readonly"))
        elif self.library.readonly:
            title = self.tr("This library is open for reading only.")
            text = self.tr("Nothing can be changed in it. Copy it to a folder of your own to work with it.")
            self.content.notices.show(Notice("warn", title, text, key="readonly"))
        if self._wants_sample:
            self.install_sample()
        self.tasks.run(self._import_plots, lambda _done: self.content.evidence.warm())
        self._make_classes()
        self.is_ready = True
        self.ready.emit()

    def _make_classes(self) -> None:
        """Make Qt's classes, some in each turn of the event loop; then the worker may import the plots."""
        if next(self._classes, self) is self:
            self._classes_made.set()
        elif not self._closed:
            QTimer.singleShot(0, self, self._make_classes)

    def _import_plots(self) -> None:
        """On the worker: wait for Qt's classes, then import the plots, which ask for them all."""
        self._classes_made.wait()
        if not self._closed:
            _import_plots()

    def _show_saved(self) -> None:
        try:
            written = self.library.path.stat().st_mtime
        except OSError:
            return  # the hub tells that the file is gone
        if self.desk.dossier is not None:
            self.content.status.show_saved(dt.datetime.fromtimestamp(written))

    def install_sample(self) -> None:
        """Put the sample dossier into the library, on the worker, and open it."""
        path = self.library.path

        def install() -> None:
            from briefing.ingest.sample import install_sample

            with Library.open(path) as library:
                install_sample(library)

        self.content.status.say(self.tr("Opening the sample dossier…"))
        self.tasks.run(install, self._show_sample, self._sample_failed)

    def _show_sample(self, _done: None) -> None:
        self.hub.look()
        sample = next((d for d in dossiers.dossiers(self.library) if d.sample), None)
        if sample is not None:
            self.desk.open_dossier(sample.id)
            self.desk.open_newest()

    def _sample_failed(self, error: BaseException) -> None:
        if not isinstance(error, LibraryError):
            raise error
        self.content.notices.tell_refused(error)

    def _quit(self) -> None:
        self.window.close()

    # --- the library ---------------------------------------------------------------------------

    def _on_foreign(self, change: Change) -> None:
        try:
            self.desk.take(change)
        except LibraryError as error:
            self.content.notices.tell_library(error)

    def _on_lost(self, error: LibraryError) -> None:
        title = self.tr("The library file is gone.")
        text = self.tr("What you see is kept on screen. Put the file back and start again, or save a copy.")
        act = (self.tr("Save a copy…"), self._save_copy)
        self.content.notices.show(Notice("bad", title, f"{refusal(error.sentence)} {text}", (act,), key="gone"))

    def _save_copy(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        folder = self.settings.text("session.folder") or str(Path.home())
        suggestion = Path(folder, f"{self.library.path.stem}-{dt.date.today().isoformat()}{paths.LIBRARY_SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(self.window, self.tr("Save a copy"), str(suggestion))
        if not name:
            return
        out = Path(name) if Path(name).suffix else Path(name + paths.LIBRARY_SUFFIX)
        try:
            self.library.copy_to(out)
        except LibraryError as error:
            self.content.notices.tell_library(error, self.tr("The copy could not be saved."))
        else:
            self.settings.set("session.folder", str(out.parent))
            self.content.status.say(self.tr("Saved %1").replace("%1", out.name))


def _import_plots() -> None:
    import pyqtgraph  # noqa: F401


def open_library(path: Path) -> tuple[Library, bool]:
    """The library at `path`, made if there is none; and whether it was made. Raises LibraryError."""
    made = not os.path.exists(path)  # noqa: PTH110 - answers also where looking is not allowed; opening says why
    return Library.open(path), made


def opened(options: Options, path: Path, window: Window | None) -> Program | int:
    """A program on the library at `path`, not yet built; the exit code when the library cannot be opened."""
    failures = Failures(paths.cache_folder())
    failures.install()
    try:
        library, made = (Library.open(path, readonly=True), False) if options.pack else open_library(path)
    except (LibraryError, OSError) as problem:
        return refuse(problem)
    settings = Settings(own_settings(path)) if options.pack else Settings()
    program = Program(library, settings, window=window, sample=made and not options.files, pack=options.pack)
    program.watch_faults(failures)
    return program


def refuse(problem: LibraryError | OSError) -> int:
    """Say in one sentence why there is no window."""
    sentence = problem.sentence if isinstance(problem, LibraryError) else f"{problem.filename}: {problem.strerror}"
    print(f"{PROGRAM}: {sentence}", file=sys.stderr)
    if QApplication.platformName() != "offscreen":
        box = QMessageBox(QMessageBox.Icon.Critical, "Briefing", "")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(refusal(sentence))
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


def picture(library: Path | None, theme: str, size: tuple[int, int]) -> bytes:
    """A picture of the settled window as PNG. Raises LibraryError."""
    application()
    found, made = open_library(library or paths.default_library())
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder, "settings.ini"))
        settings.set("appearance.theme", theme)
        settings.set("appearance.motion", "off")
        program = Program(found, settings, sample=made)
        try:
            program.build()
            program.window.resize(*size)
            program.show()
            evidence = program.content.evidence
            _wait(lambda: evidence.is_live and not program.tasks.busy, SETTLE_MS)
            _wait(lambda: False, 300)
            image = program.window.grab()
        finally:
            program.window.close()
            program.close()
    data = QBuffer()
    image.save(data, "PNG")
    return bytes(data.data().data())
