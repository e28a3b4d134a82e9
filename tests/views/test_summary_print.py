"""Printing: the very bytes of the preview reach the printer, what was chosen with them, and what went wrong is named."""

from __future__ import annotations

import hashlib
import os
import shlex
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPdf import QPdfDocument  # noqa: TID253  what is printed is looked at
from PySide6.QtPrintSupport import QPrinter  # noqa: TID253  what is printed on

from briefing.printing.options import Options
from briefing.printing.pdf import Pdf, pdf_bytes
from briefing.storage import issued
from briefing.storage.issued import PRINTER
from briefing.views import summary_print
from briefing.views.print_choice import Choice, chosen, fits, lp_command, new_printer, page_size, paper_wanted
from briefing.views.summary_print import PrintJob
from tests.printing import dossiers
from tests.views import test_summary_dialog as scene

desk, dialog, library, settings = scene.desk, scene.dialog, scene.library, scene.settings
A4, LETTER = QSizeF(595, 842), QSizeF(612, 792)


@pytest.fixture(scope="module")
def page() -> Pdf:
    return pdf_bytes(dossiers.seed_summary())


class Lp:
    """A print system of our own: what it was told and what arrived."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.program = folder / "bin" / "lp"
        self.program.parent.mkdir()
        self.says(f'for last; do :; done\ncp "$last" "{folder}/arrived.pdf"\nprintf "%s\\n" "$@" > "{folder}/said"')

    def says(self, script: str) -> None:
        self.program.write_text(f"#!/bin/sh\n{script}\n")
        self.program.chmod(0o755)

    @property
    def arguments(self) -> list[str]:
        return (self.folder / "said").read_text().splitlines()

    @property
    def arrived(self) -> bytes:
        return (self.folder / "arrived.pdf").read_bytes()


class Named:
    """A printer of the system, which knows none in a test: its name, and what it is set to that no file can be."""

    def __init__(self, printer: QPrinter, name: str, duplex: QPrinter.DuplexMode | None = None) -> None:
        self._printer, self._name, self._duplex = printer, name, duplex

    def printerName(self) -> str:
        return self._name

    def duplex(self) -> QPrinter.DuplexMode:
        return self._duplex or self._printer.duplex()

    def __getattr__(self, name: str):
        return getattr(self._printer, name)


@pytest.fixture
def lp(tmp_path, monkeypatch) -> Lp:
    made = Lp(tmp_path)
    monkeypatch.setenv("PATH", f"{made.program.parent}{os.pathsep}{os.environ['PATH']}")
    return made


@pytest.fixture
def no_lp(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))


def into_file(path: Path, page: QSizeF = A4) -> QPrinter:
    """A printer that draws into a PDF file, as one of the system's would onto paper."""
    printer = new_printer(page)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def printed(qtbot, job: PrintJob) -> str:
    with qtbot.waitSignal(job.done, timeout=60_000) as done:
        job.start()
    return done.args[0]


def refused(qtbot, job: PrintJob) -> summary_print.PrintProblem:
    with qtbot.waitSignal(job.failed, timeout=60_000) as failed:
        job.start()
    return failed.args[0]


# --- the print system ----------------------------------------------------------------------------


def test_printer_gets_the_very_bytes_and_what_was_chosen(qtbot, lp, page):
    choice = Choice("desk", 2, "two-sided-long-edge", (1, 2), grey=True, media="Letter")
    assert printed(qtbot, PrintJob(page.bytes, new_printer(LETTER), choice)) == "desk"
    assert lp.arrived == page.bytes
    said = shlex.join(lp.arguments)
    for part in (
        "-d desk", "-n 2", "-o media=Letter", "-o sides=two-sided-long-edge", "-o page-ranges=1-2",
        "-o print-color-mode=monochrome", "-o collate=true", "-o print-scaling=none",
    ):  # fmt: skip
        assert part in said


def test_a_plain_choice_says_nothing_of_range_and_colour():
    command = lp_command(Choice("desk"), Path("/tmp/a.pdf"))
    assert [a for a in command if a.startswith(("page-ranges", "print-color-mode", "collate"))] == []
    assert command[-2:] == ["--", "/tmp/a.pdf"]


def test_what_the_system_dialog_sets_is_what_is_asked_for(qapp):
    printer = new_printer(A4)
    printer.setCopyCount(3)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(1, 1)
    choice = chosen(Named(printer, "desk", QPrinter.DuplexMode.DuplexShortSide))
    assert (choice.copies, choice.sides, choice.pages, choice.grey, choice.media) == (
        3, "two-sided-short-edge", (1, 1), True, "A4",
    )  # fmt: skip
    assert choice.range_text == "1-1"


def test_print_system_that_refuses_gets_pictures_instead(qtbot, lp, page, tmp_path):
    lp.says("exit 1")
    assert printed(qtbot, PrintJob(page.bytes, into_file(tmp_path / "raster.pdf"), Choice("desk"))) == "desk"
    assert (tmp_path / "raster.pdf").stat().st_size > 10_000


def test_printer_that_vanished_is_named_with_what_the_print_system_said(qtbot, lp, page):
    lp.says('echo "lp: The printer or class does not exist." >&2\nexit 1')
    problem = refused(qtbot, PrintJob(page.bytes, new_printer(A4), Choice("nowhere-at-all")))
    assert (problem.code, problem.printer) == ("gone", "nowhere-at-all")
    words = summary_print.problem_words(problem)
    assert "nowhere-at-all is not there any more" in words
    assert "does not exist" in words


def test_print_system_that_hangs_is_given_up_and_not_printed_a_second_time(qtbot, lp, page, tmp_path, monkeypatch):
    lp.says("exec sleep 60")
    monkeypatch.setattr(summary_print, "PATIENCE_MS", 200)
    problem = refused(qtbot, PrintJob(page.bytes, into_file(tmp_path / "raster.pdf"), Choice("desk")))
    assert problem.code == "silent"
    assert not (tmp_path / "raster.pdf").exists()


# --- pages as pictures ---------------------------------------------------------------------------


def test_without_a_print_system_pages_are_printed_as_pictures_at_full_size(qtbot, no_lp, page, tmp_path):
    printed(qtbot, PrintJob(page.bytes, into_file(tmp_path / "raster.pdf"), Choice("desk")))
    document = QPdfDocument()
    document.load(str(tmp_path / "raster.pdf"))
    assert document.pageCount() == page.pages
    assert round(document.pagePointSize(0).height()) == 842
    shown, drawn = QPdfDocument(), document.render(0, (A4 * 2).toSize()).convertToFormat(_GREY)
    (tmp_path / "page.pdf").write_bytes(page.bytes)
    shown.load(str(tmp_path / "page.pdf"))
    wanted = shown.render(0, (A4 * 2).toSize()).convertToFormat(_GREY)
    # Ink at the same places: neither shrunk into margins nor moved.
    assert _ink(drawn) == pytest.approx(_ink(wanted), abs=4)
    document.close()
    shown.close()


_GREY = QImage.Format.Format_Grayscale8


def _ink(image) -> tuple[int, int, int, int]:
    """The box of what is not white: left, top, right, bottom."""
    rows = [y for y in range(image.height()) if min(bytes(image.constScanLine(y))[: image.width()]) < 128]
    lines = [bytes(image.constScanLine(y))[: image.width()] for y in rows]
    columns = [x for x in range(image.width()) if any(line[x] < 128 for line in lines)]
    return columns[0], rows[0], columns[-1], rows[-1]


def test_only_the_pages_asked_for_are_printed(qtbot, no_lp, page, tmp_path):
    printed(qtbot, PrintJob(page.bytes, into_file(tmp_path / "raster.pdf"), Choice("desk", pages=(2, 2))))
    document = QPdfDocument()
    document.load(str(tmp_path / "raster.pdf"))
    assert document.pageCount() == 1
    document.close()


def test_a_range_without_pages_prints_nothing(qtbot, no_lp, page, tmp_path):
    problem = refused(qtbot, PrintJob(page.bytes, into_file(tmp_path / "raster.pdf"), Choice("desk", pages=(8, 9))))
    assert problem.code == "unreadable"
    assert not (tmp_path / "raster.pdf").exists()


def test_printer_that_takes_no_second_page_leaves_no_half_document(qtbot, no_lp, page, tmp_path, monkeypatch):
    monkeypatch.setattr(QPrinter, "newPage", lambda printer: False)
    problem = refused(qtbot, PrintJob(page.bytes, into_file(tmp_path / "raster.pdf"), Choice("desk")))
    assert problem.code == "refused"
    assert not (tmp_path / "raster.pdf").exists()


def test_without_print_system_and_printer_the_printer_is_said_to_be_gone(qtbot, no_lp, page):
    assert refused(qtbot, PrintJob(page.bytes, new_printer(A4), Choice("desk"))).code == "gone"


# --- paper ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("template", "paper", "sheet", "media"),
    [
        ("summary", "a4", A4, "A4"),
        ("summary", "letter", LETTER, "Letter"),
        ("speaking", "a4", QSizeF(420, 595), "A5"),
        ("timeline", "a3", QSizeF(1191, 842), "A3"),
    ],
)
def test_each_page_asks_for_its_own_sheet(qapp, template, paper, sheet, media):
    printer = new_printer(sheet)
    assert chosen(printer).media == media
    assert paper_wanted(printer, Options(paper=paper, template=template)) == paper
    assert fits(sheet, printer)


def test_another_sheet_asks_for_another_layout_and_nothing_is_scaled(qapp):
    printer = new_printer(A4)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    assert paper_wanted(printer, Options()) == "letter"
    assert not fits(A4, printer)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A6))
    assert paper_wanted(printer, Options()) == "a4"
    assert not fits(A4, printer)


def test_letter_chosen_for_an_a4_page_is_printed_and_logged_as_letter(qtbot, dialog, lp, library):
    shown = dialog.pdf.bytes
    printer = new_printer(A4)
    printer.setPrinterName("desk")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    with qtbot.waitSignal(dialog.issued, timeout=60_000):
        dialog._print(Named(printer, "desk"))
    assert lp.arrived != shown
    assert round(page_size(lp.arrived).width()) == 612
    (record,) = issued.issued_of(library, "KZ-BE")
    assert (record.paper, record.sink, record.target) == ("letter", PRINTER, "desk")
    assert record.sha256 == hashlib.sha256(lp.arrived).hexdigest()
    assert issued.document_of(library, record) == lp.arrived


def test_a_sheet_too_small_is_refused_in_words_and_nothing_is_logged(dialog, lp, library):
    printer = new_printer(A4)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A6))
    dialog._print(Named(printer, "desk"))
    assert "does not fit on this paper" in dialog.panel.failure.words
    assert issued.issued_of(library, "KZ-BE") == ()
    assert dialog._go.isEnabled()


# --- from the dialog -----------------------------------------------------------------------------


def test_printed_page_is_logged_with_printer_and_copies(qtbot, dialog, lp, library):
    data = dialog.pdf.bytes
    printer = new_printer(A4)
    printer.setCopyCount(2)
    with qtbot.waitSignal(dialog.issued, timeout=60_000):
        dialog._print(Named(printer, "desk"))
    (record,) = issued.issued_of(library, "KZ-BE")
    assert (record.sink, record.target, record.copies, record.pages) == (PRINTER, "desk", 2, "")
    assert issued.document_of(library, record) == data == lp.arrived


def test_printer_that_is_gone_is_named_and_nothing_is_logged(qtbot, dialog, lp, library):
    lp.says("exit 1")
    dialog._print(Named(new_printer(A4), "nowhere-at-all"))
    qtbot.waitUntil(lambda: "nowhere-at-all is not there" in dialog.panel.failure.words, timeout=20_000)
    assert issued.issued_of(library, "KZ-BE") == ()
    assert dialog._go.isEnabled()


def test_print_to_file_writes_the_bytes_unchanged(dialog, library, tmp_path):
    data = dialog.pdf.bytes
    dialog._print(into_file(tmp_path / "out.pdf"))
    assert (tmp_path / "out.pdf").read_bytes() == data
    (record,) = issued.issued_of(library, "KZ-BE")
    assert (record.sink, record.target) == ("file", "out.pdf")


def test_print_to_a_file_that_cannot_be_written_is_named_and_not_logged(dialog, library, tmp_path):
    dialog._print(into_file(tmp_path / "gone" / "out.pdf"))
    assert str(tmp_path / "gone") in dialog.panel.failure.words
    assert issued.issued_of(library, "KZ-BE") == ()


def test_the_system_dialog_offers_the_pages_there_are_and_hands_the_printer_on(qtbot, dialog, page):
    from PySide6.QtPrintSupport import QPrintDialog

    chosen_on: list[QPrinter] = []
    summary_print.ask_printer(dialog, page.bytes, chosen_on.append)
    (asked,) = dialog.findChildren(QPrintDialog)
    assert (asked.minPage(), asked.maxPage()) == (1, page.pages)
    assert asked.printer().pageLayout().pageSize().id() == QPageSize.PageSizeId.A4
    asked.done(1)
    assert [p.fullPage() for p in chosen_on] == [True]
