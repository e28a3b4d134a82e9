"""Print choices: what the user set in the system's dialog, in the print system's words and in the page's."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize

from briefing.printing.options import Options

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_PAPERS = {
    QPageSize.PageSizeId.A3: "a3",
    QPageSize.PageSizeId.A4: "a4",
    QPageSize.PageSizeId.A5: "a4",
    QPageSize.PageSizeId.Letter: "letter",
    QPageSize.PageSizeId.Statement: "letter",
}
"""The page's paper by the sheet it is printed on; half sheets are cut from whole ones."""
_SLACK = 3.0
"""Points by which a page may be larger than the sheet: A4 across is not quite twice A5."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What the user chose in the system's dialog. `media` is the sheet by its CUPS name, `pages` the first and last, None for all."""

    name: str
    copies: int = 1
    sides: str = "one-sided"
    pages: tuple[int, int] | None = None
    grey: bool = False
    media: str = "A4"
    collate: bool = True

    @property
    def range_text(self) -> str:
        """The pages as the print system and the log have them: "1-2", "" for all."""
        return f"{self.pages[0]}-{self.pages[1]}" if self.pages is not None else ""


def new_printer(page: QSizeF) -> QPrinter:
    """A printer to ask the user about, on the sheet of a page (its size in points) and without margins of its own."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(sheet_of(page))
    if page.width() > page.height():
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    # Else Qt shrinks the page a second time, into the printer's margins.
    printer.setFullPage(True)
    printer.setDocName("Briefing")
    return printer


def page_size(data: bytes) -> QSizeF:
    """The size of a PDF's first page in points; empty for a document without pages."""
    return _looked_at(data)[0]


def page_count(data: bytes) -> int:
    """How many pages a PDF has."""
    return _looked_at(data)[1]


def _looked_at(data: bytes) -> tuple[QSizeF, int]:
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    found = document.pagePointSize(0), document.pageCount()
    document.close()
    return found


def sheet_of(page: QSizeF) -> QPageSize:
    """The sheet that a page of this size in points is printed on."""
    upright = page if page.width() <= page.height() else page.transposed()
    return QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)


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
        printer.pageLayout().pageSize().key(),
        printer.collateCopies(),
    )


def lp_command(choice: Choice, file: Path, title: str = "Briefing") -> list[str]:
    """The choice in the print system's words: arguments of `lp`."""
    command = ["-d", choice.name, "-n", str(choice.copies), "-t", title]
    options = [f"media={choice.media}", f"sides={choice.sides}", "print-scaling=none"]
    if choice.copies > 1:
        options.append(f"collate={str(choice.collate).lower()}")
    if choice.pages is not None:
        options.append(f"page-ranges={choice.range_text}")
    if choice.grey:
        options.append("print-color-mode=monochrome")
    for option in options:
        command += ["-o", option]
    return [*command, "--", str(file)]


def paper_wanted(printer: QPrinter, options: Options) -> str:
    """The paper to lay the page out on for the sheet that was chosen; the present one where nothing fits better."""
    paper = _PAPERS.get(printer.pageLayout().pageSize().id(), "")
    return paper if paper in options.made.papers else options.paper


def fits(page: QSizeF, printer: QPrinter) -> bool:
    """Whether a page (its size in points) fits on the chosen sheet as it is: nothing is ever scaled."""
    sheet = printer.pageLayout().pageSize().size(QPageSize.Unit.Point)
    upright = page if page.width() <= page.height() else page.transposed()
    return upright.width() <= sheet.width() + _SLACK and upright.height() <= sheet.height() + _SLACK
