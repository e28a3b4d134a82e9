"""The summary as PDF against a bare one-line document of the same engine, Qt's text document, WeasyPrint and LibreOffice.

New process, and again in one process; then Word, and how memory grows over 300 pages in the press. Beside the time that
went by stands the processor's, which other work on the machine hardly moves. What is not installed is said to be skipped.

Run as `python -m tests.bench.pdf [rounds]`. Both take turns in every round; ratios are medians of the rounds' ratios.
"""

from __future__ import annotations

import importlib.util
import json
import resource as limits
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

BARE = """
import time, typst
data = typst.compile(b'#set document(title: "x")\\n= Hello\\nworld', format="pdf", ignore_system_fonts=True)
print('{"done": %f}' % time.time(), flush=True)
"""
OURS = """
import sys, time
sys.path.insert(0, ".")
from briefing.printing.pdf import pdf_bytes
from tests.printing.dossiers import seed_summary
pdf = pdf_bytes(seed_summary())
print('{"done": %f}' % time.time(), flush=True)
"""


def cold(code: str) -> float:
    """Milliseconds from the start of a new process to its finished document."""
    start = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    return float((json.loads(done.stdout)["done"] - start) * 1000)


def warm(rounds: int) -> list[tuple[float, float]]:
    """Milliseconds of a bare document and of a summary, in turn in this process, the text changed each time."""
    import typst

    from briefing.printing.pdf import pdf_bytes
    from tests.printing.dossiers import OFFICER, seed_summary

    pairs = []
    for n in range(rounds + 1):
        start = time.perf_counter()
        typst.compile(f'#set document(title: "x")\n= Hello {n}'.encode(), format="pdf", ignore_system_fonts=True)
        middle = time.perf_counter()
        pdf_bytes(seed_summary(texts={**OFFICER, "press_line": f"Line {n} of the press."}))
        pairs.append(((middle - start) * 1000, (time.perf_counter() - middle) * 1000))
    return pairs[1:]  # the first one fills the caches


def qt_warm(rounds: int) -> list[tuple[float, float]]:
    """Milliseconds of Qt's text document with the same content as HTML, and of the summary, in turn."""
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QGuiApplication, QPdfWriter, QTextDocument

    from briefing.printing.pdf import laid_out
    from briefing.printing.render import Options, render
    from briefing.printing.web import html_bytes
    from tests.printing.dossiers import AS_OF, OFFICER, seed_summary

    QGuiApplication.instance() or QGuiApplication([])
    pairs = []
    for n in range(rounds + 1):
        model = render(seed_summary(texts={**OFFICER, "press_line": f"Line {n} for Qt."}), Options())
        page = html_bytes(model).decode()
        start = time.perf_counter()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        document = QTextDocument()
        document.setHtml(page)
        document.print_(QPdfWriter(buffer))
        middle = time.perf_counter()
        laid_out(model, AS_OF)
        pairs.append(((middle - start) * 1000, (time.perf_counter() - middle) * 1000))
    return pairs[1:]


def weasyprint(rounds: int) -> list[tuple[float, float]] | None:
    """Milliseconds of WeasyPrint with the same content as HTML, and of the summary, in turn; None where it is not installed."""
    if importlib.util.find_spec("weasyprint") is None:
        return None
    from weasyprint import HTML

    from briefing.printing.pdf import laid_out
    from briefing.printing.render import Options, render
    from briefing.printing.web import html_bytes
    from tests.printing.dossiers import AS_OF, OFFICER, seed_summary

    pairs = []
    for n in range(rounds + 1):
        model = render(seed_summary(texts={**OFFICER, "press_line": f"Line {n} for WeasyPrint."}), Options())
        page = html_bytes(model).decode()
        start = time.perf_counter()
        HTML(string=page).write_pdf()
        middle = time.perf_counter()
        laid_out(model, AS_OF)
        pairs.append(((middle - start) * 1000, (time.perf_counter() - middle) * 1000))
    return pairs[1:]


def libreoffice(rounds: int) -> list[tuple[float, float]] | None:
    """Milliseconds of LibreOffice making a PDF of our Word document, and of the summary in a process of its own.

    In turn; None where it is not installed.
    """
    program = shutil.which("soffice")
    if program is None:
        return None
    from briefing.printing.render import Options, render
    from briefing.printing.word import docx_bytes
    from tests.printing.dossiers import AS_OF, seed_summary

    pairs = []
    with tempfile.TemporaryDirectory(prefix="briefing-") as folder:
        path = Path(folder, "summary.docx")
        path.write_bytes(docx_bytes(render(seed_summary(), Options()), AS_OF))
        command = [program, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf"]
        for _ in range(rounds + 1):
            start = time.perf_counter()
            subprocess.run([*command, "--outdir", folder, str(path)], capture_output=True, timeout=180, check=True)
            pairs.append(((time.perf_counter() - start) * 1000, cold(OURS)))
    return pairs[1:]  # the first one makes LibreOffice's profile


def word(rounds: int) -> tuple[float, float]:
    """Milliseconds of a Word document, the text changed each time, and the processor's; medians."""
    from briefing.printing.render import Options, render
    from briefing.printing.word import docx_bytes
    from tests.printing.dossiers import AS_OF, OFFICER, seed_summary

    taken = []
    for n in range(rounds + 1):
        model = render(seed_summary(texts={**OFFICER, "press_line": f"Line {n} for Word."}), Options())
        start, busy = time.perf_counter(), time.process_time()
        docx_bytes(model, AS_OF)
        taken.append(((time.perf_counter() - start) * 1000, (time.process_time() - busy) * 1000))
    by, used = (statistics.median(side) for side in zip(*taken[1:], strict=True))
    return by, used


def processor(rounds: int) -> tuple[float, float]:
    """Milliseconds of processor time of a summary: in a new process, and again in this one; medians."""
    from briefing.printing.pdf import pdf_bytes
    from tests.printing.dossiers import OFFICER, seed_summary

    fresh, again = [], []
    for n in range(rounds):
        before = limits.getrusage(limits.RUSAGE_CHILDREN)
        cold(OURS)
        after = limits.getrusage(limits.RUSAGE_CHILDREN)
        fresh.append((after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000)
        busy = time.process_time()
        pdf_bytes(seed_summary(texts={**OFFICER, "press_line": f"Line {n} for the processor."}))
        again.append((time.process_time() - busy) * 1000)
    return statistics.median(fresh), statistics.median(again)


def resident(pid: int | str = "self") -> float:
    """MiB that a process holds in memory now."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * limits.getpagesize() / 2**20


def growth(renders: int = 300) -> tuple[float, float]:
    """MiB that this process has grown by over so many pages in the press, and the most its child ever held."""
    from briefing.printing.options import Options
    from briefing.printing.press import Press
    from tests.printing.dossiers import OFFICER, seed_summary

    press = Press()
    most, before = 0.0, 0.0
    try:
        for n in range(renders + 20):
            press.pdf(seed_summary(texts={**OFFICER, "press_line": f"Page {n} of many."}), Options())
            most = max(most, resident(press.pid or "self"))
            if n == 19:
                before = resident()
        return resident() - before, most
    finally:
        press.close()


def main() -> None:
    """Print the table."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    cold(BARE), cold(OURS)  # the files come from the disk once
    pairs = [(cold(BARE), cold(OURS)) for _ in range(rounds)]
    print(f"{rounds} rounds in turn, Python {sys.version.split()[0]}")
    for name, found in (("cold, new process", pairs), ("warm, one process", warm(rounds))):
        bare, ours = (statistics.median(side) for side in zip(*found, strict=True))
        ratio = statistics.median(b / a for a, b in found)
        print(f"{name}   bare {bare:6.0f} ms   summary {ours:6.0f} ms   x {ratio:.2f}")
    fresh, again = processor(rounds)
    print(f"processor time   new process {fresh:6.0f} ms   again {again:6.0f} ms")
    peers = (
        ("QTextDocument", "layout alone, one process", qt_warm(rounds)),
        ("WeasyPrint", "layout alone, one process", weasyprint(rounds)),
        ("LibreOffice", "new process", libreoffice(min(rounds, 3))),
    )
    for name, how, found in peers:
        if found is None:
            print(f"{name}   skipped: not installed")
            continue
        theirs, ours = (statistics.median(side) for side in zip(*found, strict=True))
        ratio = statistics.median(b / a for a, b in found)
        print(f"{how}   {name} {theirs:6.0f} ms   summary {ours:6.0f} ms   x {ratio:.2f}")
    by, used = word(rounds)
    print(f"Word, one process   {by:6.0f} ms, processor {used:.0f} ms")
    if Path("/proc/self/statm").exists():
        grown, child = growth()
        print(f"300 pages in the press: this process {grown:+.1f} MiB, its child at most {child:.0f} MiB")
    peak = limits.getrusage(limits.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory of the warm process {peak:.0f} MiB")


if __name__ == "__main__":
    main()
