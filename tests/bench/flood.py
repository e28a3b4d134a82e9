"""A flood: a second process commits 1,000 times in 10 seconds; how long the window stalls, and whether it ends right.

Run as `python -m tests.bench.flood [commits] [seconds]`. A timer of 5 ms in the window measures the gaps between two turns of
its event loop. The baseline of the same run is the window at rest.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from briefing.boot import application, settle
from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.ingest.sample import install_sample
from briefing.program import Program
from briefing.qt.settings import Settings
from briefing.storage import facts
from briefing.storage.library import Library

ROOT = Path(__file__).resolve().parent.parent.parent
PART = Period.months_of(2024, 1, 8)
MOST_STALL_MS = 100


def write(path: str, key: str, count: int, seconds: float) -> None:
    """The other process: `count` commits spread evenly over `seconds`."""
    with Library.open(path, timeout=10) as library:
        began = time.monotonic()
        for number in range(count):
            time.sleep(max(0.0, began + seconds * number / count - time.monotonic()))
            digits = f"{100 + number // 10}.{number % 10}"
            library.apply(facts.correction_edits(library, key, {"digits": digits}), "Edit")


def watch(path: Path, folder: str, key: str, count: int, seconds: float) -> tuple[list[float], list[float], int, str]:
    """Gaps at rest and in the flood (ms), how many changes were told, and the figure that stands in the end."""
    app = application()
    program = Program(Library.open(path), Settings(Path(folder, "settings.ini")))
    program.settings.set("appearance.motion", "off")
    program.build()
    gaps: list[tuple[float, float]] = []
    told: list[float] = []
    marks = {"flood": 0.0, "end": 0.0}
    children: list[subprocess.Popen[str]] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append((now, (now - last) * 1000))
        last = now

    def flood() -> None:
        marks["flood"] = time.perf_counter()
        words = [sys.executable, "-m", "tests.bench.flood", "write", str(path), key, str(count), str(seconds)]
        children.append(subprocess.Popen(words, cwd=ROOT, text=True))
        look.start()

    def finish() -> None:
        if children[0].poll() is not None and not marks["end"]:
            marks["end"] = time.perf_counter()
            QTimer.singleShot(1000, program.window.close)

    turn, look = QTimer(interval=5), QTimer(interval=200)
    turn.timeout.connect(tick)
    look.timeout.connect(finish)
    program.hub.changed.connect(lambda _change: told.append(time.perf_counter()))
    program.warmed.connect(settle)
    program.warmed.connect(lambda: QTimer.singleShot(1500, turn.start))
    program.warmed.connect(lambda: QTimer.singleShot(3500, flood))
    program.show()
    app.exec()
    found = (m for m in program.desk.chart.marks() if m.flow is Flow.IMPORTS and m.period == PART)
    label = next(found).label
    program.close()
    rest = [gap for at, gap in gaps[1:] if at < marks["flood"]]
    busy = [gap for at, gap in gaps if marks["flood"] <= at <= marks["end"]]
    return rest, busy, len(told), label


def main() -> None:
    """Print both."""
    if sys.argv[1:2] == ["write"]:
        write(sys.argv[2], sys.argv[3], int(sys.argv[4]), float(sys.argv[5]))
        return
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 10.0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "library.briefinglib")
        with Library.open(path) as library:
            install_sample(library)
            sql = "SELECT fact_id FROM figure WHERE flow = 'imports' AND last_month = '2024-08'"
            key = next(f"fact:{id}" for (id,) in library.rows(sql))
        rest, busy, told, label = watch(path, folder, key, count, seconds)
    for name, gaps in (("at rest", rest), ("in the flood", busy)):
        gaps.sort()
        over = sum(gap > MOST_STALL_MS for gap in gaps)
        p99 = gaps[min(len(gaps) - 1, int(len(gaps) * 0.99))]
        print(
            f"{name:14} turns {len(gaps):5}  p99 {p99:6.1f} ms  max {gaps[-1]:6.1f} ms  over {MOST_STALL_MS} ms: {over}"
        )
    wanted = f"{100 + (count - 1) // 10}.{(count - 1) % 10}"
    print(f"{count} commits told in {told} changes; the chart ends at {label}, the last commit was {wanted}")


if __name__ == "__main__":
    main()
