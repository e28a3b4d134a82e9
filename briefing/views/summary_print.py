"""Paper: the finished PDF to a printer, by the print system where there is one, else page by page as a picture."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QObject,
    QProcess,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QWidget

from briefing.views.print_choice import Choice, lp_command, new_printer, page_count, page_size

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

DPI = 300
"""Enough for text; a page in colour takes 35 MB at this size."""
PATIENCE_MS = 60_000
"""The print system takes a document in a second; after this long it will not answer any more."""


@dataclass(frozen=True, slots=True)
class PrintProblem:
    """Why a document was not printed: a code, the printer, and what the print system said of it.

    "gone" the printer is not there; "refused" it or the file took no page; "silent" the print system
    gave no answer, so that nobody knows whether it printed; "unreadable" the document has no pages.
    """

    code: str
    printer: str
    details: str = ""


def ask_printer(parent: QWidget, data: bytes, then: Callable[[QPrinter], None]) -> None:
    """Show the system's dialog for a PDF: printer, copies, range, both sides, colour. `then` gets the printer as set."""
    from PySide6.QtPrintSupport import QPrintDialog

    printer = new_printer(page_size(data))
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, page_count(data))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: then(printer))
    QDialog.open(dialog)


class PrintJob(QObject):
    """One document on its way to one printer. Ends with `done`, which carries the printer's name, or `failed`."""

    done = Signal(str)
    failed = Signal(object)

    def __init__(self, data: bytes, printer: QPrinter, choice: Choice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data, self._printer, self._choice = data, printer, choice
        self._process: QProcess | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._pages: list[int] = []
        self._painter: QPainter | None = None
        self._document: QPdfDocument | None = None
        self._said = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._on_silence)

    def start(self) -> None:
        """Send the ready PDF; where there is no print system, or it refuses, print its pages as pictures."""
        program = shutil.which("lp")
        if program is None or not self._choice.name:
            self._start_pictures()
            return
        try:
            self._folder = tempfile.TemporaryDirectory(prefix="briefing-")
            file = Path(self._folder.name, "summary.pdf")
            file.write_bytes(self._data)
        except OSError:
            # No room for a copy to hand over: pages can still be drawn straight to the printer.
            self._clean()
            self._start_pictures()
            return
        self._process = QProcess(self)
        self._process.finished.connect(self._on_lp)
        self._process.errorOccurred.connect(lambda error: self._on_lp(-1))
        self._patience.start()
        self._process.start(program, lp_command(self._choice, file, self._printer.docName()))

    def _on_lp(self, code: int) -> None:
        # A process that fails to start, or crashes, says so twice.
        if self._folder is None or self._process is None:
            return
        self._patience.stop()
        self._clean()
        self._said = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()
        if code == 0:
            self.done.emit(self._choice.name)
        else:
            self._start_pictures()

    def _on_silence(self) -> None:
        """Give up a print system that hangs; pictures after it might come out as a second copy."""
        assert self._process is not None
        self._clean()
        self._process.kill()
        self._process.waitForFinished(1000)
        self._fail("silent")

    def _clean(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _fail(self, code: str) -> None:
        self.failed.emit(PrintProblem(code, self._choice.name, self._said))

    def _start_pictures(self) -> None:
        from PySide6.QtPdf import QPdfDocument

        if not self._has_target():
            self._fail("gone")
            return
        buffer = QBuffer(self)
        buffer.setData(QByteArray(self._data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(self)
        self._document.load(buffer)
        first, last = self._choice.pages or (1, self._document.pageCount())
        self._pages = list(range(first - 1, min(last, self._document.pageCount())))
        if not self._pages:
            self._fail("unreadable")
            return
        self._printer.setResolution(DPI)
        self._painter = QPainter()
        if not self._painter.begin(self._printer):
            self._fail("refused")
            return
        self._next_page()

    def _has_target(self) -> bool:
        """Whether the printer is still there: Qt would draw for one that is gone, and say nothing."""
        from PySide6.QtPrintSupport import QPrinterInfo

        return bool(self._printer.outputFileName()) or not QPrinterInfo.printerInfo(self._choice.name).isNull()

    def _next_page(self) -> None:
        """One page a turn of the event loop, so that the window goes on answering."""
        assert self._painter is not None
        assert self._document is not None
        page = self._pages.pop(0)
        points = self._document.pagePointSize(page)
        size = QSize(round(points.width() * DPI / 72), round(points.height() * DPI / 72))
        picture = self._document.render(page, size)
        self._painter.drawImage(QRectF(0, 0, size.width(), size.height()), picture)
        if self._pages and self._printer.newPage():
            QTimer.singleShot(0, self, self._next_page)
            return
        whole = not self._pages
        if not whole:
            self._printer.abort()
        if self._painter.end() and whole:
            self.done.emit(self._choice.name)
            return
        self._take_back()
        self._fail("refused")

    def _take_back(self) -> None:
        """Leave no half a document where it was printed to a file."""
        if self._printer.outputFileName():
            with suppress(OSError):
                Path(self._printer.outputFileName()).unlink(missing_ok=True)


def problem_words(problem: PrintProblem) -> str:
    """Why nothing was printed and what to do, translated; what the print system said comes last."""
    translate = QCoreApplication.translate
    words = {
        "gone": translate(
            "SummaryPrint", "%1 is not there any more, so nothing was printed. Choose another printer, or save as PDF."
        ),
        "refused": translate(
            "SummaryPrint", "%1 took no page, so nothing was printed. Check the printer, or save the page as PDF."
        ),
        "silent": translate(
            "SummaryPrint", "The print system gave no answer for %1. Look at the printer before you print again."
        ),
        "unreadable": translate("SummaryPrint", "There is no page in this range, so %1 printed nothing."),
        "paper": translate(
            "SummaryPrint", "The page does not fit on this paper, and nothing is scaled. Choose A4 or Letter for %1."
        ),
    }[problem.code]
    name = problem.printer or translate("SummaryPrint", "This printer")
    told = f" ({problem.details})" if problem.details else ""
    return words.replace("%1", name) + told
