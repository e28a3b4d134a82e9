"""Intake: every way a file or text comes in through the window ends in the one importer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from briefing.core.question import CONFLICT, REPLACE
from briefing.qt.failures import Notice
from briefing.qt.following import Follower
from briefing.qt.import_previews import ANSWER, IMPORT, Preview, Reply
from briefing.qt.importer import Importer, Report
from briefing.qt.settings import Settings
from briefing.qt.theme import Theme
from briefing.views.import_preview import ImportPreview
from briefing.views.import_report import ImportReport, Offers, headline
from briefing.views.packs import apart
from briefing.views.statusbar import StatusBar

QUIET_MS = 300
MOST_PASTED = 2_000_000


def dropped_files(data: QMimeData) -> list[Path]:
    """The local files and folders of a drop. Addresses of other machines are left out: nothing is fetched."""
    urls = (url for url in data.urls() if url.isLocalFile() and not url.host())
    return [Path(url.toLocalFile()) for url in urls]


class Intake(QObject):
    """Imports and shows what came of it. `came` carries the Report of a finished import, `pack_came` an evidence pack."""

    came = Signal(object)
    pack_came = Signal(object)

    def __init__(
        self,
        importer: Importer,
        status: StatusBar,
        settings: Settings,
        theme: Theme,
        window: QWidget,
        notify: Callable[[Notice], None],
    ) -> None:
        super().__init__(window)
        self._importer, self._status, self._settings = importer, status, settings
        self._theme, self._window, self._notify = theme, window, notify
        self.report: ImportReport | None = None
        self.preview: ImportPreview | None = None
        self.open_dossier: Callable[[], str | None] = lambda: None
        """Says which dossier lies open: a table of many pairs is offered for it."""
        self.refuses: Callable[[], bool] = lambda: False
        """Says whether nothing can be imported now, and tells the user why."""
        self._offers: Offers | None = None
        self._total = self._done = 0
        # Work that ends within 300 ms shows nothing.
        self._late = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._late.timeout.connect(self._show)
        importer.started.connect(self._on_started)
        importer.progressed.connect(self._on_progress)
        importer.finished.connect(self._on_finished)
        importer.asked.connect(self._on_asked)
        importer.reading.connect(self._on_reading)
        status.cancelled.connect(importer.cancel)
        self.follower = Follower(self)
        self.follower.saved.connect(lambda path: self.take_files([path]))

    def set_offers(self, offers: Offers) -> None:
        """Where the report of an import finds articles of one story, and what decides on them."""
        self._offers = offers

    def ask(self) -> None:
        """Let the user choose files."""
        folder = self._settings.text("session.folder")
        names = self.tr(
            "Articles and trade tables (*.txt *.html *.htm *.docx *.pdf *.eml *.rss *.atom *.csv *.tsv *.gz *.json *.xlsx *.xlsm *.xlsb *.xls *.ods *.xml)"
        )
        names += ";;" + self.tr("Evidence packs (*.briefing)")
        names += ";;" + self.tr("All files (*)")
        chosen, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Import"), folder, names)
        if chosen:
            self._settings.set("session.folder", str(Path(chosen[0]).parent))
            self.take_files(Path(name) for name in chosen)

    def take_files(self, paths: Iterable[Path]) -> None:
        """Import files and folders; evidence packs are opened beside, never imported."""
        packs, files = apart(paths)
        for pack in packs:
            self.pack_came.emit(pack)
        if files and not self.refuses():
            self._importer.start(files)

    def take_waiting(self, hashes: Iterable[str]) -> None:
        """Take up tables that wait for answers, one after the other."""
        if not self.refuses():
            self._importer.start_waiting(list(hashes))

    def paste(self) -> None:
        """Import what is on the clipboard: files, or words as an article."""
        # Qt gives none at all for a clipboard that was never filled.
        self.take(QGuiApplication.clipboard().mimeData() or QMimeData())

    def take(self, data: QMimeData) -> None:
        """Import what was dropped or pasted, or say why not."""
        files = dropped_files(data)
        if files:
            self.take_files(files)
        elif data.hasUrls():
            title = self.tr("Briefing loads nothing from the network.")
            self._notify(Notice("warn", title, self.tr("Save the page in your browser and drop the file here.")))
        elif data.hasText() and data.text().strip():
            self.take_text(data.text())
        else:
            title = self.tr("There is nothing to import here.")
            self._notify(Notice("warn", title, self.tr("Use a web page, a text file, or copied words.")))

    def take_text(self, text: str) -> None:
        """Import words as an article."""
        if len(text) > MOST_PASTED:
            title = self.tr("These are too many words to paste.")
            self._notify(Notice("warn", title, self.tr("Save them as a text file and import that.")))
            return
        if self.refuses():
            return
        self._importer.start_text(text, self.tr("Pasted article"))

    def _on_started(self, total: int) -> None:
        self._total, self._done = total, 0
        self._late.start()

    def _on_progress(self, done: int, total: int) -> None:
        self._done, self._total = done, total
        if not self._late.isActive():
            self._show()

    def _show(self) -> None:
        if not self._importer.busy:
            return
        if self._total == 1:
            self._status.show_work(self.tr("Finding facts…"))
            return
        words = self.tr("Importing %1 of %2").replace("%1", str(min(self._done + 1, self._total)))
        self._status.show_work(words.replace("%2", str(self._total)), self._done, self._total)

    def _on_asked(self, preview: Preview) -> None:
        """Show what a table would bring; the same table read again shows in the same dialog."""
        self._late.stop()
        self._status.end_work()
        shown = self.preview
        if shown is not None and shown.preview.path == preview.path and not shown.isEnabled():
            shown.show_preview(preview)
            return
        if self._goes_by_itself(preview):
            return
        done, of = self._importer.count
        dialog = ImportPreview(preview, self._theme, self._window, number=done + 1, of=of)
        dialog.prefer(self.open_dossier())
        dialog.follow.setChecked(Path(preview.path) in self.follower.files)
        dialog.replied.connect(lambda reply: self._on_replied(dialog, reply))
        dialog.stopped.connect(self._importer.cancel)
        dialog.finished.connect(lambda _result: self._forget_preview(dialog))
        self.preview = dialog
        dialog.open()

    def _on_replied(self, dialog: ImportPreview, reply: Reply) -> None:
        path = Path(dialog.preview.path)
        if reply.action == IMPORT:
            if dialog.follow.isChecked():
                self.follower.follow(path)
            else:
                self.follower.leave(path)
        self._importer.reply(dialog.preview, reply)

    def _goes_by_itself(self, preview: Preview) -> bool:
        """Take the new state of a followed file, if all there is to say is that it takes the place of the one before."""
        if Path(preview.path) not in self.follower.files or preview.open - {CONFLICT}:
            return False
        if CONFLICT in preview.open:
            asked = next(a for a in preview.asked if a.key == CONFLICT)
            if REPLACE not in asked.choices:
                return False
            self._importer.reply(preview, Reply(ANSWER, {**preview.answers, CONFLICT: REPLACE}))
            return True
        self._importer.reply(preview, Reply(IMPORT, preview.answers, preview.dossier))
        return True

    def _forget_preview(self, dialog: ImportPreview) -> None:
        if self.preview is dialog:
            self.preview = None

    def _on_reading(self, at: int, size: int) -> None:
        """How far a large file is read, in thousandths: its bytes may be more than a bar counts."""
        if self._importer.busy and not self._late.isActive():
            self._status.show_work(self.tr("Reading the table…"), at * 1000 // max(size, 1), 1000)

    def _on_finished(self, report: Report) -> None:
        self._late.stop()
        if self.preview is not None and self.preview.isVisible():
            # The reading process is gone: there is nobody to answer.
            self.preview.give_up()
        self._status.end_work()
        self.came.emit(report)
        if report.clean or (report.cancelled and all(line.previewed for line in report.lines)):
            self._status.say(headline(report))
        elif report.lines or report.breakdown:
            self.report = ImportReport(report, self._theme, self._window, self._offers)
            self.report.open()
