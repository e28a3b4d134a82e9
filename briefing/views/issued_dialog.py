"""The dialog of issued summaries: what left the program, as it was; printed or saved again, and compared with now."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from briefing.core.summary import BriefingSummary
from briefing.printing.formats import ENDINGS, Written
from briefing.printing.gathering import Gatherer
from briefing.printing.issuing import Sent, issue
from briefing.printing.pdf import LayoutError
from briefing.printing.press import Press
from briefing.printing.saving import SaveError, save
from briefing.qt.desk import Desk
from briefing.qt.settings import Settings
from briefing.qt.tasks import Tasks
from briefing.qt.theme import Theme
from briefing.qt.wording_refusals import refusal
from briefing.storage import issued
from briefing.storage.issued import FILE, PRINTER, Issued
from briefing.storage.library import LibraryError
from briefing.views.changes_list import ChangesList
from briefing.views.dialog import Dialog
from briefing.views.evidence_export import csv_text
from briefing.views.issued_compared import Compared
from briefing.views.issued_list import IssuedList, headings, row
from briefing.views.preview import Preview
from briefing.views.print_choice import chosen, fits, page_size
from briefing.views.proof import end
from briefing.views.save_words import save_words
from briefing.views.segmented import Segmented
from briefing.views.summary_print import PrintJob, PrintProblem, ask_printer, problem_words
from briefing.views.widgets import Label

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_AS_ISSUED, _CHANGED = "issued", "changed"
Send = tuple[bytes, Callable[[Sent], None]]
"""A document, and how it is noted that it left the program."""


class IssuedDialog(Dialog):
    """Lists the issues of the open dossier. Beside them the page as it was, or what has changed since.

    *Print* and *Save* take what is shown: the old document byte for byte, or a page of the changes.
    `fact_wanted` carries the key of a fact to show; `sent` tells that something left the program.
    """

    fact_wanted = Signal(str)
    sent = Signal()

    def __init__(self, desk: Desk, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Issued summaries"), parent)
        self._desk, self._settings = desk, settings
        self._tasks, self._press, self._gatherer = Tasks(self), Press(), Gatherer()
        self._job: PrintJob | None = None
        self._document: bytes | None = None
        self._previewed = b""
        self._build()
        self._make_foot()
        desk.library_moved.connect(self.refresh)
        desk.dossier_moved.connect(self.refresh)
        tasks, press, gatherer = self._tasks, self._press, self._gatherer
        self.destroyed.connect(lambda: end(tasks, press, gatherer))
        self.refresh()
        self.fit(1120, 720)
        self.list.setFocus()

    # --- parts ---------------------------------------------------------------------------------

    def _build(self) -> None:
        theme = self.theme
        self.list = IssuedList(theme)
        self.list.chosen.connect(self._show)
        self.view = Segmented(theme, ((_AS_ISSUED, self.tr("As issued")), (_CHANGED, self.tr("What has changed"))))
        self.view.setAccessibleName(self.tr("Shown beside the list"))
        self.view.chosen.connect(self._show)
        self.compared = Compared(self._desk, theme, self._settings)
        self.against = self.compared.choice
        self.against.activated.connect(self._show)
        self.preview = Preview(theme)
        self.preview.left.connect(self.reject)
        self.words = Label(theme, "", token="text_2", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.changes = ChangesList(theme)
        self.changes.fact_wanted.connect(self._on_fact)
        self.stack = QStackedWidget()
        for page in (self.preview, self.words, self.changes):
            self.stack.addWidget(page)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.px(8), 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(self.view)
        column.addWidget(self.against)
        column.addWidget(self.stack, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(side)
        split.setSizes([theme.px(620), theme.px(480)])
        self.split = split
        self.none = Label(theme, self.tr("Nothing was printed or saved of this dossier yet."), token="text_2")
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(self.none, 1)
        self.body.addWidget(split, 1)
        self.failure = Label(theme, "", token="bad", wrap=True)
        self.failure.hide()
        self.body.addWidget(self.failure)

    def _make_foot(self) -> None:
        self.log_button = self.add_button(self.tr("Export the log…"))
        self.save_button = self.add_button(self.tr("Save again…"))
        self.print_button = self.add_button(self.tr("Print again…"))
        for button in (self.log_button, self.save_button, self.print_button):
            button.setAutoDefault(False)
        self.log_button.clicked.connect(self._ask_log)
        self.save_button.clicked.connect(self._ask_save)
        self.print_button.clicked.connect(self._ask_print)
        self.add_close()

    # --- what is shown -------------------------------------------------------------------------

    def refresh(self) -> None:
        """List the issues as the library has them now."""
        dossier = self._desk.dossier
        if dossier is None:
            self.reject()
            return
        issues = issued.issued_of(self._desk.library, dossier.id)
        self.list.show_issues(issues)
        self.none.setVisible(not issues)
        self.split.setVisible(bool(issues))
        self.log_button.setEnabled(bool(issues))
        # What went wrong stays said until the user does something else.
        self._show_current()

    def _show(self) -> None:
        self._fail("")
        self._show_current()

    def _show_current(self) -> None:
        current = self.list.current
        changed = self.view.value == _CHANGED
        self.save_button.setText(self.tr("Save changes…") if changed else self.tr("Save again…"))
        self.print_button.setText(self.tr("Print changes…") if changed else self.tr("Print again…"))
        self._document = None
        self.compared.offer(current if changed else None)
        try:
            if current is None:
                self._say("")
            elif changed:
                self._show_changes(current)
            else:
                self._show_issued(current)
        except LibraryError as error:
            self._say(refusal(error.sentence))
        ready = current is not None and current.is_kept
        self.save_button.setEnabled(ready and (changed or self._document is not None))
        self.print_button.setEnabled(ready and (changed or self._is_pdf))

    @property
    def _is_pdf(self) -> bool:
        return self._document is not None and self._document.startswith(b"%PDF")

    def _show_issued(self, current: Issued) -> None:
        self._document = issued.document_of(self._desk.library, current)
        if self._is_pdf and self._document is not None:
            if self._document != self._previewed:
                self.preview.show_bytes(self._document)
                self._previewed = self._document
            self.stack.setCurrentWidget(self.preview)
        elif self._document is not None:
            self._say(self.tr("This was no PDF. Save it again to look at it; it is kept as it was, byte for byte."))
        else:
            self._say(self.tr("An older version of Briefing noted this issue without keeping the document."))

    def _show_changes(self, current: Issued) -> None:
        self.changes.show_changes(self.compared.section(current))
        self.stack.setCurrentWidget(self.changes)

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.stack.setCurrentWidget(self.words)

    def _fail(self, words: str) -> None:
        self.failure.setText(words)
        self.failure.setVisible(bool(words))

    def _on_fact(self, key: str) -> None:
        self.fact_wanted.emit(key)
        self.accept()

    # --- sending it again ----------------------------------------------------------------------

    def _again(self, current: Issued) -> Callable[[Sent], None]:
        def note(sent: Sent) -> None:
            self._desk.take(
                issued.record_again(
                    self._desk.library,
                    current,
                    sink=sent.sink,
                    target=sent.target,
                    copies=sent.copies,
                    pages=sent.pages,
                )
            )

        return note

    def _with_changes(self, current: Issued, ending: str, then: Callable[[Send], None]) -> None:
        """Lay the page of changes out, then go on with it."""
        page = self.compared.page(current, self._gatherer)
        if page is None:
            return
        gather, options = page
        press = self._press
        self.setCursor(Qt.CursorShape.BusyCursor)

        def lay_out() -> tuple[BriefingSummary, Written]:
            summary = gather()
            return summary, press.written(summary, options, ending)

        def ready(done: tuple[BriefingSummary, Written]) -> None:
            summary, made = done
            self.unsetCursor()

            def note(sent: Sent) -> None:
                self._desk.take(issue(self._desk.library, summary, options, made, sent))

            then((made.bytes, note))

        self._tasks.run(lay_out, ready, self._on_not_laid_out)

    def _on_not_laid_out(self, error: BaseException) -> None:
        self.unsetCursor()
        if not isinstance(error, LayoutError):
            raise error
        self._fail(self.tr("The page could not be laid out. Details: %1").replace("%1", error.details))

    def _ask_save(self) -> None:
        current = self.list.current
        if current is None:
            return
        changed = self.view.value == _CHANGED
        kinds = {
            ".pdf": self.tr("PDF documents (*.pdf)"),
            ".docx": self.tr("Word documents (*.docx)"),
            ".html": self.tr("Web pages (*.html)"),
            ".md": self.tr("Markdown (*.md)"),
        }
        own = f".{current.format}"
        filters = ";;".join(kinds.values()) if changed else kinds[own]
        name = f"{current.summary_id}{'-changes' if changed else ''}{'.pdf' if changed else own}"
        path, kind = self._ask_file(self.tr("Save summary"), name, filters)
        if path is None:
            return
        wanted = next((e for e, words in kinds.items() if words == kind), own)
        ending = path.suffix.casefold()
        if ending not in (ENDINGS if changed else (own,)):
            path, ending = path.with_name(path.name + wanted), wanted
        self.save_to(path, ending)

    def save_to(self, path: Path, ending: str) -> None:
        """Write what is shown to `path`, and note that it left: the old bytes, or the changes as `ending` says."""
        current = self.list.current
        if current is None:
            return
        if self.view.value == _CHANGED:
            self._with_changes(current, ending, lambda send: self._write(send, path))
        elif self._document is not None:
            self._write((self._document, self._again(current)), path)

    def _write(self, send: Send, path: Path) -> None:
        data, note = send
        try:
            save(data, path)
        except SaveError as error:
            self._fail(save_words(error))
            return
        self._settings.set("session.folder", str(path.parent))
        self._note(note, Sent(path.name, FILE))

    def _note(self, note: Callable[[Sent], None], sent: Sent) -> None:
        if self._desk.library.readonly:
            # A pack or a library opened for reading keeps no log; the page itself is written.
            self.sent.emit()
            return
        try:
            note(sent)
        except LibraryError as error:
            words = self.tr("The page was issued, but the library could not note it: %1")
            self._fail(words.replace("%1", refusal(error.sentence)))
            return
        self.refresh()
        self.sent.emit()

    def _ask_print(self) -> None:
        current = self.list.current
        if current is None:
            return
        if self.view.value == _CHANGED:
            self._with_changes(current, ".pdf", self._ask_printer)
        elif self._document is not None:
            self._ask_printer((self._document, self._again(current)))

    def _ask_printer(self, send: Send) -> None:
        ask_printer(self, send[0], lambda printer: self.print_on(printer, send))

    def print_on(self, printer: QPrinter, send: Send) -> None:
        """Print a document as it is; where the sheet is too small for it nothing is scaled, and nothing printed."""
        data, note = send
        if printer.outputFileName():
            self._write(send, Path(printer.outputFileName()))
            return
        choice = chosen(printer)
        if not fits(page_size(data), printer):
            self._on_print_failed(PrintProblem("paper", choice.name))
            return
        self.print_button.setEnabled(False)
        sent = Sent(choice.name, PRINTER, choice.copies, choice.range_text)
        self._job = PrintJob(data, printer, choice, self)
        self._job.done.connect(lambda: self._note(note, sent))
        self._job.failed.connect(self._on_print_failed)
        self._job.start()

    def _on_print_failed(self, problem: PrintProblem) -> None:
        self.print_button.setEnabled(True)
        self._fail(problem_words(problem))

    # --- the log -------------------------------------------------------------------------------

    def _ask_log(self) -> None:
        dossier = self._desk.dossier
        if dossier is None:
            return
        path, _ = self._ask_file(self.tr("Export the log"), f"{dossier.id}-issued.csv", self.tr("Table (*.csv)"))
        if path is not None:
            self.export_log(path if path.suffix.casefold() == ".csv" else path.with_name(f"{path.name}.csv"))

    def export_log(self, path: Path) -> None:
        """Write the log of the dossier as CSV, one line for each time something left the program."""
        dossier = self._desk.dossier
        if dossier is None:
            return
        rows = [headings(), *(row(i) for i in issued.issued_of(self._desk.library, dossier.id))]
        try:
            save(csv_text(rows, ()).encode("utf-8-sig"), path)
        except SaveError as error:
            self._fail(save_words(error))
            return
        self._settings.set("session.folder", str(path.parent))

    def _ask_file(self, title: str, name: str, filters: str) -> tuple[Path | None, str]:
        folder = self._settings.text("session.folder") or str(Path.home())
        found, kind = QFileDialog.getSaveFileName(self, title, str(Path(folder, name)), filters)
        return (Path(found) if found else None), kind

    # --- Qt ------------------------------------------------------------------------------------

    def done(self, result: int) -> None:
        """Leave no worker behind, whichever way the dialog closes."""
        end(self._tasks, self._press, self._gatherer)
        super().done(result)
