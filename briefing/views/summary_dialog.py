"""Summary dialog: preview of the page that will be saved or printed, its settings beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from briefing.core.change import Change, Kind
from briefing.core.evidence import facts_by_key
from briefing.core.fact import ReviewStatus
from briefing.core.summary import BriefingSummary, NotFinal
from briefing.core.summary_mirror import MirrorAsked
from briefing.printing.formats import Written
from briefing.printing.gathering import Gatherer, Overtaken
from briefing.printing.issuing import Sent, issue
from briefing.printing.options import Options
from briefing.printing.pdf import LayoutError, Pdf
from briefing.printing.press import Press
from briefing.printing.saving import SaveError, save
from briefing.qt.desk import Desk
from briefing.qt.settings import Settings
from briefing.qt.tasks import Tasks
from briefing.qt.theme import Theme
from briefing.qt.wording_refusals import refusal
from briefing.storage.issued import PRINTER
from briefing.storage.library import LibraryError
from briefing.views.dialog import Dialog
from briefing.views.preview import Preview
from briefing.views.print_choice import chosen, fits, page_size, paper_wanted
from briefing.views.proof import end
from briefing.views.save_words import save_words
from briefing.views.summary_panel import SummaryPanel
from briefing.views.summary_print import PrintJob, PrintProblem, ask_printer, problem_words
from briefing.views.widgets import Line

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

DEBOUNCE_MS = 250
_Page = tuple[BriefingSummary, Options]


class SummaryDialog(Dialog):
    """Previews, saves and prints the open dossier's summary.

    `review_wanted` asks for the table of facts to review. `rendered` tells that the preview shows
    the newest state; `issued` that a page has left the program, with the hash of its bytes.
    """

    review_wanted = Signal()
    rendered = Signal()
    issued = Signal(str)

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        settings: Settings,
        parent: QWidget | None = None,
        mirror: MirrorAsked | None = None,
    ) -> None:
        super().__init__(theme, self.tr("Print summary"), parent)
        self._desk, self._settings = desk, settings
        self._mirror = mirror
        self._tasks = Tasks(self)
        self._press, self._gatherer = Press(), Gatherer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._render)
        self._request = 0
        self._busy = self._waiting = self._recording = False
        self._as_of = self._desk.moment
        self._summary: BriefingSummary | None = None
        self._options = Options()
        self._pdf: Pdf | None = None
        self._job: PrintJob | None = None
        self._build()
        self._connect()
        self._on_target()
        self.fit(1080, 820)
        self._render()

    @property
    def pdf(self) -> Pdf | None:
        """The document in the preview; what is saved and printed are its bytes."""
        return self._pdf

    def _build(self) -> None:
        self.body.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.preview = Preview(self.theme)
        self.panel = SummaryPanel(self.theme, self._settings)
        row.addWidget(self.preview, 1)
        row.addWidget(Line(self.theme, vertical=True))
        side = QVBoxLayout()
        side.addWidget(self.panel)
        row.addLayout(side)
        self.body.addLayout(row, 1)
        self._cancel = self.add_button(self.tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self._go = self.add_button(self.tr("Save PDF…"), "primary")
        self._go.setDefault(True)
        self._go.setEnabled(False)

    def _connect(self) -> None:
        self.panel.changed.connect(self._ask_again)
        self.panel.target_changed.connect(self._on_target)
        self.panel.zoom_wanted.connect(self.preview.zoom)
        self.panel.page_wanted.connect(self.preview.step)
        self.panel.warning.review_wanted.connect(self._on_review)
        self.preview.left.connect(self.reject)
        self.preview.moved.connect(self.panel.show_page)
        self.preview.zoomed.connect(lambda f: self.panel.show_zoom(round(f * 100) if f else None))
        self._go.clicked.connect(self._on_go)
        self._desk.dossier_moved.connect(self._on_moved)
        self._desk.dossier_opened.connect(self._on_opened)
        # A window that closes takes its dialogs with it without closing them.
        tasks, press, gatherer = self._tasks, self._press, self._gatherer
        self.destroyed.connect(lambda: end(tasks, press, gatherer))

    # --- rendering: newest request wins ----------------------------------------------------------

    def _on_moved(self, change: Change) -> None:
        # The note that a page was issued changes nothing on the page.
        if not self._recording and not (change.kinds and change.kinds <= {Kind.SETTING}):
            self._as_of = self._desk.moment
            self._ask_again()

    def _ask_again(self) -> None:
        """What is on screen is out of date: nothing leaves the program before it is drawn anew."""
        self._go.setEnabled(False)
        self._timer.start()

    def _on_opened(self) -> None:
        if self._desk.file is None:
            self.reject()
            return
        self._as_of = self._desk.moment
        self._ask_again()

    def _render(self) -> None:
        """Gather the summary and lay it out on the worker."""
        if self._busy:
            self._waiting = True
            self._gatherer.stop()
            return
        gather = self._gathering()
        if gather is None:
            self._set_ready(None)
            return
        options = self.panel.options
        self._request += 1
        self._busy, self._waiting = True, False
        request, press = self._request, self._press
        self.preview.set_waiting(True)

        def lay_out() -> tuple[BriefingSummary, Pdf]:
            summary = gather()
            return summary, press.pdf(summary, options)

        self._tasks.run(
            lay_out,
            lambda done: self._on_rendered(request, done[0], options, done[1]),
            lambda error: self._on_failed(request, error),
        )

    def _gathering(self) -> Callable[[], BriefingSummary] | None:
        """What gathers the summary that is asked for now; None where no dossier is open."""
        file, panel = self._desk.file, self.panel
        if file is None:
            return None
        return self._gatherer.begin(
            self._desk.library,
            file,
            as_of=self._as_of,
            marking=panel.marking,
            series=self._desk.asked_series,
            prepared_for=panel.prepared_for,
            prepared_by=self._settings.text("printing.prepared_by"),
            include=panel.include,
            proposed=panel.proposed,
            final=panel.final,
            override=panel.reason,
            mirror=self._mirror or self._desk.mirror_asked(),
        )

    def _on_rendered(self, request: int, summary: BriefingSummary, options: Options, pdf: Pdf) -> None:
        self._busy = False
        if self._waiting:
            self._render()
            return
        if request != self._request:
            return
        self._summary, self._options = summary, options
        file = self._desk.file
        statuses = {k: f.status for k, f in facts_by_key(file).items()} if file is not None else {}
        disputed = sum(statuses.get(k) is ReviewStatus.DISPUTED for k in summary.open_keys)
        self.preview.show_bytes(pdf.bytes)
        self.preview.set_waiting(False)
        self.preview.set_outdated("")
        self.panel.show_state(summary, pdf, disputed)
        self.panel.show_failure("")
        self._set_ready(pdf)
        self.rendered.emit()

    def _on_failed(self, request: int, error: BaseException) -> None:
        self._busy = False
        if not isinstance(error, LayoutError | NotFinal | Overtaken):
            raise error
        if self._waiting:
            self._render()
        elif request == self._request:
            self._set_ready(None)
            self.preview.set_waiting(False)
            if isinstance(error, NotFinal):
                self._ask_for_reason(error.open_items)
            elif isinstance(error, LayoutError):
                words = self.tr("The page could not be laid out. Details: %1").replace("%1", error.details)
                self.panel.show_failure(words)

    def _ask_for_reason(self, open_items: int) -> None:
        self.panel.ask_for_reason(open_items)
        # What is in view says "draft", which it is no longer meant to be.
        self.preview.set_outdated(self.tr("Out of date: the final page is shown once the reason is given."))

    def _set_ready(self, pdf: Pdf | None) -> None:
        self._pdf = pdf
        self._go.setEnabled(pdf is not None and not self._timer.isActive())

    # --- saving and printing ---------------------------------------------------------------------

    def _on_target(self) -> None:
        words = {".pdf": self.tr("Save PDF…"), ".docx": self.tr("Save Word…")}
        saving = words.get(self.panel.ending, self.tr("Save…"))
        self._go.setText(self.tr("Print…") if self.panel.to_printer else saving)
        self._go.updateGeometry()

    def _on_review(self) -> None:
        self.review_wanted.emit()
        self.accept()

    def _on_go(self) -> None:
        if self._pdf is None or self._summary is None:
            return
        if self.panel.to_printer:
            self._ask_printer()
        else:
            self._ask_file()

    def _ask_file(self) -> None:
        assert self._summary is not None
        folder = self._settings.text("session.folder") or str(Path.home())
        ending = self.panel.ending
        suggestion = str(Path(folder, f"{self._summary.head.id}{ending}"))
        kinds = {
            ".pdf": self.tr("PDF documents (*.pdf)"),
            ".docx": self.tr("Word documents (*.docx)"),
            ".html": self.tr("Web pages (*.html)"),
            ".md": self.tr("Markdown (*.md)"),
        }
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save summary"), suggestion, kinds[ending])
        if not name:
            return
        path = Path(name if name.lower().endswith(ending) else f"{name}{ending}")
        if ending == ".pdf":
            self.save_to(path)
        else:
            self.write_to(path, ending)

    def save_to(self, path: Path) -> bool:
        """Write the bytes of the preview to `path`, log them as issued, and close; False when that failed."""
        return self._save(self._shown(), self._previewed(), path)

    def _shown(self) -> _Page:
        """What the preview shows."""
        assert self._summary is not None
        return self._summary, self._options

    def _previewed(self) -> Written:
        """The document of the preview."""
        assert self._pdf is not None
        return Written(self._pdf.bytes, self._pdf.sha256, "pdf", self._pdf.pages)

    def write_to(self, path: Path, ending: str) -> None:
        """Write what the preview shows in another format to `path`, on the worker, then as `save_to` does."""
        page = self._shown()
        self._go.setEnabled(False)
        self._tasks.run(
            lambda: self._press.written(*page, ending),
            lambda made: self._on_written(page, made, path),
            self._on_not_written,
        )

    def _on_written(self, page: _Page, made: Written, path: Path) -> None:
        self._go.setEnabled(True)
        self._save(page, made, path)

    def _on_not_written(self, error: BaseException) -> None:
        if not isinstance(error, LayoutError):
            raise error
        self._go.setEnabled(True)
        words = self.tr("The page could not be laid out. Details: %1").replace("%1", error.details)
        self.panel.show_failure(words)

    def _save(self, page: _Page, made: Written, path: Path) -> bool:
        try:
            save(made.bytes, path)
        except SaveError as error:
            self.panel.show_failure(save_words(error))
            return False
        self._settings.set("session.folder", str(path.parent))
        if self._record(page, made, Sent(path.name)):
            self.accept()
        return True

    def _ask_printer(self) -> None:
        made = self._previewed()
        ask_printer(self, made.bytes, self._print)

    def _print(self, printer: QPrinter) -> None:
        """Print on the paper that was chosen: laid out anew where it is another, never scaled."""
        if printer.outputFileName():
            # "Print to file" in the system's dialog: the file holds the very bytes of the preview.
            self.save_to(Path(printer.outputFileName()))
            return
        self._go.setEnabled(False)
        summary, options = self._shown()
        paper = paper_wanted(printer, options)
        if paper == options.paper:
            self._send((summary, options), self._previewed(), printer)
            return
        anew = replace(options, paper=paper)
        self._tasks.run(
            lambda: self._press.written(summary, anew, ".pdf"),
            lambda made: self._send((summary, anew), made, printer),
            self._on_not_written,
        )

    def _send(self, page: _Page, made: Written, printer: QPrinter) -> None:
        choice = chosen(printer)
        if not fits(page_size(made.bytes), printer):
            self._on_print_failed(PrintProblem("paper", choice.name))
            return
        sent = Sent(choice.name, PRINTER, choice.copies, choice.range_text)
        self._job = PrintJob(made.bytes, printer, choice, self)
        self._job.done.connect(lambda: self._on_printed(page, made, sent))
        self._job.failed.connect(self._on_print_failed)
        self._job.start()

    def _on_printed(self, page: _Page, made: Written, sent: Sent) -> None:
        if self._record(page, made, sent):
            self.accept()

    def _on_print_failed(self, problem: PrintProblem) -> None:
        self._go.setEnabled(True)
        self.panel.show_failure(problem_words(problem))

    def _record(self, page: _Page, made: Written, sent: Sent) -> bool:
        """Log that a page left the program; False, and a sentence, when the library could not take it.

        A library opened for reading keeps no log.
        """
        if self._desk.library.readonly:
            return True
        self._recording = True
        try:
            self._desk.take(issue(self._desk.library, *page, made, sent))
        except LibraryError as error:
            words = self.tr("The page was issued, but the library could not note it: %1")
            self.panel.show_failure(words.replace("%1", refusal(error.sentence)))
            return False
        finally:
            self._recording = False
        self.issued.emit(made.sha256)
        return True

    # --- Qt --------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        self._end()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        """Leave no worker behind, whichever way the dialog closes."""
        self._end()
        super().done(result)

    def _end(self) -> None:
        self._timer.stop()
        end(self._tasks, self._press, self._gatherer)
