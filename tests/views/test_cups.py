"""End to end on a real print system: a print server of our own, a virtual printer, and the file that comes out."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF

from briefing.printing.pdf import pdf_bytes
from briefing.views.print_choice import chosen, new_printer
from briefing.views.summary_print import PrintJob
from tests.printing import dossiers
from tests.printing.inspection import opened, pictures

PRINTER = "BriefingTest"
MODELS = ("lsb/usr/cups-pdf/CUPS-PDF_noopt.ppd", "lsb/usr/cups-pdf/CUPS-PDF_opt.ppd")


def asked(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)


def waited(ready, seconds: float) -> bool:
    """Whether something came true in time; a print server tells nobody when it has begun."""
    end = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > end:
            return False
        time.sleep(0.2)
    return True


@pytest.fixture
def cups() -> Iterator[Path]:
    """The folder in which a virtual printer leaves what it printed."""
    missing = [p for p in ("lp", "lpadmin", "lpstat", "cupsd") if shutil.which(p, path=_PATH) is None]
    if missing:
        pytest.skip(f"no print server here: {', '.join(missing)} not installed")
    if os.geteuid() != 0:
        pytest.skip("a print server of our own needs the superuser")
    if asked("lpstat", "-r").stdout.startswith("scheduler is running"):
        pytest.skip("a print server runs here already and is not ours to set up")
    server = subprocess.Popen(["/usr/sbin/cupsd", "-f"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        if not waited(lambda: asked("lpstat", "-r").stdout.startswith("scheduler is running"), 15):
            pytest.skip("the print server did not start here")
        made = [asked("/usr/sbin/lpadmin", "-p", PRINTER, "-E", "-v", "cups-pdf:/", "-m", model) for model in MODELS]
        if all(m.returncode for m in made):
            pytest.skip(f"no virtual printer here: {made[-1].stderr.strip()}")
        yield Path("~root").expanduser() / "PDF"
    finally:
        asked("/usr/sbin/lpadmin", "-x", PRINTER)
        server.terminate()
        server.wait(timeout=20)


_PATH = f"{os.environ.get('PATH', '')}{os.pathsep}/usr/sbin"


def test_a_page_comes_out_of_a_real_print_system_as_it_was_laid_out(qtbot, cups):
    page = pdf_bytes(dossiers.seed_summary())
    printer = new_printer(QSizeF(595, 842))
    printer.setDocName("briefing-cups-test")
    printer.setPrinterName(PRINTER)
    assert printer.printerName() == PRINTER
    before = set(cups.glob("*.pdf"))
    job = PrintJob(page.bytes, printer, chosen(printer))
    with qtbot.waitSignal(job.done, timeout=60_000) as done:
        job.start()
    assert done.args == [PRINTER]
    arrived: set[Path] = set()

    def there() -> bool:
        # A file that has begun is not yet one that has arrived.
        arrived.update(p for p in set(cups.glob("*.pdf")) - before if p.read_bytes().rstrip().endswith(b"%%EOF"))
        return bool(arrived)

    assert waited(there, 60), "nothing came out of the printer"
    (out,) = arrived
    try:
        with opened(out.read_bytes()) as pdf:
            assert len(pdf.pages) == page.pages
            # Letters, not a picture of letters.
            assert pictures(pdf) == []
            box = [round(float(v)) for v in pdf.pages[0].mediabox]
            assert (box[2] - box[0], box[3] - box[1]) == (595, 842)
    finally:
        out.unlink()
