"""From another process's commit to the repainted chart: the share of frames within 50 ms, and what was missed.

Run as `python -m tests.bench.live [writes]`. The writer is a second process that changes one figure at random moments and
notes when its commit returned; the window notes when the chart was painted with that value. The baseline of the same run is a
bare loop that only asks `PRAGMA data_version` every 5 ms.
"""

from __future__ import annotations

import json
import random
import statistics
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
SETTLE = 0.25


def write(path: str, key: str, count: int) -> None:
    """The other process: `count` commits at random moments, each printed with its value and time."""
    with Library.open(path) as library:
        for number in range(count):
            time.sleep(SETTLE + random.random() * 0.1)
            digits = f"{150 + number // 10}.{number % 10}"
            library.apply(facts.correction_edits(library, key, {"digits": digits}), "Edit")
            print(json.dumps([digits, time.time()]), flush=True)


def watch(path: Path, count: int, key: str) -> list[float]:
    """The baseline: milliseconds from each commit until a polling connection sees it."""
    with Library.open(path) as library:
        version = library.data_version()
        child = _writer(path, key, count)
        seen = []
        while len(seen) < count and child.poll() is None:
            if library.data_version() != version:
                version = library.data_version()
                seen.append(time.time())
            time.sleep(0.005)
        lines = [json.loads(line) for line in child.communicate()[0].splitlines()]
    return [max(0.0, (b - a[1]) * 1000) for a, b in zip(lines, seen, strict=False)]


def _writer(path: Path, key: str, count: int) -> subprocess.Popen[str]:
    words = [sys.executable, "-m", "tests.bench.live", "write", str(path), key, str(count)]
    return subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def painted(path: Path, folder: str, count: int, key: str) -> tuple[list[float], int]:
    """Milliseconds from commit to the painted chart in the real window, and how many never came."""
    app = application()
    program = Program(Library.open(path), Settings(Path(folder, "settings.ini")))
    program.settings.set("appearance.motion", "off")
    program.build()
    evidence, seen = program.content.evidence, {}
    children: list[subprocess.Popen[str]] = []

    def begin() -> None:
        children.append(_writer(path, key, count))
        finish.start()

    def note(_change: object) -> None:
        evidence.plots.repaint()
        evidence.plots.view.viewport().repaint()
        mark = next(m for m in program.desk.chart.marks() if m.flow is Flow.IMPORTS and m.period == PART)
        seen.setdefault(mark.label, time.time())

    def look() -> None:
        if children[0].poll() is not None:
            QTimer.singleShot(300, program.window.close)
            finish.stop()

    finish = QTimer()
    finish.setInterval(200)
    finish.timeout.connect(look)
    program.desk.dossier_moved.connect(note)
    program.warmed.connect(settle)
    program.warmed.connect(lambda: QTimer.singleShot(1500, begin))
    program.show()
    app.exec()
    program.close()
    lines = [json.loads(line) for line in children[0].communicate()[0].splitlines()]
    took = [(seen[digits] - at) * 1000 for digits, at in lines if digits in seen]
    return took, len(lines) - len(took)


def main() -> None:
    """Print both."""
    if sys.argv[1:2] == ["write"]:
        write(sys.argv[2], sys.argv[3], int(sys.argv[4]))
        return
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "library.briefinglib")
        with Library.open(path) as library:
            install_sample(library)
            key = next(
                f"fact:{id}"
                for (id,) in library.rows(
                    "SELECT fact_id FROM figure WHERE flow = 'imports' AND last_month = '2024-08'"
                )
            )
        bare = watch(path, min(count, 50), key)
        took, missed = painted(path, folder, count, key)
    for name, values in (("bare poll, 5 ms", bare), ("painted chart", took)):
        values.sort()
        p99 = values[min(len(values) - 1, int(len(values) * 0.99))]
        print(
            f"{name:16} n {len(values):4}  p50 {statistics.median(values):6.1f} ms  p99 {p99:6.1f} ms  max {values[-1]:6.1f} ms"
        )
    print(
        f"missed {missed} of {count}; p50 x {statistics.median(took) / max(statistics.median(bare), 0.1):.1f} of the bare poll"
    )


if __name__ == "__main__":
    main()
