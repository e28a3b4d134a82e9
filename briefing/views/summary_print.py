"""Paper: the finished PDF to a printer, by the print system where there is one, else page by page as a picture."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QProcess, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QPageSize, QPainter

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

DPI = 300
"""Enough for text; a page in colour takes 35 MB at this size."""
_MEDIA = {"a4": "A4", "letter": "Letter"}
_SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}


def new_printer(paper: str) -> QPrinter:
    """A printer to ask the user about, on the paper of the page and without margins of its own."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(_SIZES[paper]))
    # Else Qt shrinks the page a second time, into the printer's margins.
    printer.setFullPage(True)
    printer.setDocName("Briefing")
    return printer


@dataclass(frozen=True, slots=True)
class Choice:
    """What the user chose in the system's dialog. `pages` is the first and last page, None for all."""

    name: str
    copies: int = 1
    sides: str = "one-sided"
    pages: tuple[int, int] | None = None
    grey: bool = False


def chosen(printer: QPrinter) -> Choice:
    """What a printer is set to after the dialog."""
    from PySide6.QtPrintSupport import QPrinter

    sides = {
        QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
        QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
        QPrinter.DuplexMode.DuplexAuto: "two-sided-long-edge",
    }.get(printer.duplex(), "one-sided")
    some = printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage() > 0
    return Choice(
        printer.printerName(),
        printer.copyCount(),
        sides,
        (printer.fromPage(), printer.toPage()) if some else None,
        printer.colorMode() == QPrinter.ColorMode.GrayScale,
    )


def lp_command(choice: Choice, paper: str, file: Path) -> list[str]:
    """The choice in the print system's words: arguments of `lp`."""
    command = ["-d", choice.name, "-n", str(choice.copies)]
    command += ["-o", f"media={_MEDIA[paper]}", "-o", f"sides={choice.sides}"]
    if choice.pages is not None:
        command += ["-P", f"{choice.pages[0]}-{choice.pages[1]}"]
    if choice.grey:
        command += ["-o", "print-color-mode=monochrome"]
    return [*command, "--", str(file)]


class PrintJob(QObject):
    """One document on its way to one printer. Ends with `done` or `failed`, which carries a printer's name."""

    done = Signal(str)
    failed = Signal(str)

    def __init__(
        self, data: bytes, printer: QPrinter, choice: Choice, paper: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._data, self._printer, self._choice, self._paper = data, printer, choice, paper
        self._process: QProcess | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._pages: list[int] = []
        self._painter: QPainter | None = None
        self._document: QPdfDocument | None = None

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
            self._start_pictures()
            return
        self._process = QProcess(self)
        self._process.finished.connect(self._on_lp)
        self._process.errorOccurred.connect(lambda error: self._on_lp(-1))
        self._process.start(program, lp_command(self._choice, self._paper, file))

    def _on_lp(self, code: int) -> None:
        if self._folder is None:
            return
        self._folder.cleanup()
        self._folder = None
        if code == 0:
            self.done.emit(self._choice.name)
        else:
            self._start_pictures()

    def _start_pictures(self) -> None:
        from PySide6.QtPdf import QPdfDocument

        buffer = QBuffer(self)
        buffer.setData(QByteArray(self._data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(self)
        self._document.load(buffer)
        first, last = self._choice.pages or (1, self._document.pageCount())
        self._pages = list(range(first - 1, min(last, self._document.pageCount())))
        self._printer.setResolution(DPI)
        self._painter = QPainter()
        if not self._pages or not self._painter.begin(self._printer):
            self.failed.emit(self._choice.name)
            return
        self._next_page()

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
            QTimer.singleShot(0, self._next_page)
            return
        whole = not self._pages
        if self._painter.end() and whole:
            self.done.emit(self._choice.name)
        else:
            self.failed.emit(self._choice.name)
