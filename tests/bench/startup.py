"""Start-up against a bare PySide6 window with the same text: article visible, live chart, longest stall, memory.

Run as `python -m tests.bench.startup [rounds]`. Every round starts both programs in turn as new processes; ratios are medians
of the rounds' ratios.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

BARE = """
import os, sys, time
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser
app = QApplication([])
window = QMainWindow()
view = QTextBrowser()
view.setPlainText(open(sys.argv[1], encoding="utf-8").read())
window.setCentralWidget(view)
window.resize(1440, 900)
window.show()
app.processEvents()
window.grab()
print('{"article": %f}' % time.time(), flush=True)
"""


def run(command: list[str], env: dict[str, str]) -> dict[str, float]:
    """Milliseconds from process start to each moment that the child prints as epoch seconds."""
    start = time.time()
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=120, check=True)
    moments = json.loads(done.stdout.strip().splitlines()[-1])
    return {k: (v - start) * 1000 if v > 1e9 else v for k, v in moments.items()}


def main() -> None:
    """Print the table."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    with tempfile.TemporaryDirectory() as folder:
        env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"} | {
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "BRIEFING_LIBRARY": f"{folder}/library.briefinglib",
            "BRIEFING_SETTINGS": f"{folder}/settings.ini",
            "XDG_CACHE_HOME": f"{folder}/cache",
        }
        text = Path(folder, "article.txt")
        text.write_text("Trade between the two countries. " * 120, encoding="utf-8")
        bare = [sys.executable, "-c", BARE, str(text)]
        ours = [sys.executable, "-m", "tests.bench.startup_probe"]
        run(ours, env)  # makes the sample library and the last frame
        run(bare, env)
        pairs = [(run(bare, env), run(ours, env)) for _ in range(rounds)]
    print(f"{rounds} rounds in turn, {env['QT_QPA_PLATFORM']}, Python {sys.version.split()[0]}")
    print(f"bare window          {statistics.median(b['article'] for b, _ in pairs):7.0f} ms")
    for name in ("article", "last_frame", "article_live", "live_chart"):
        ratio = statistics.median(o[name] / b["article"] for b, o in pairs)
        print(f"{name:20} {statistics.median(o[name] for _, o in pairs):7.0f} ms   x {ratio:.2f} of the bare window")
    print(f"longest stall        {statistics.median(o['stall'] for _, o in pairs):7.0f} ms")
    print(f"peak memory          {statistics.median(o['memory'] for _, o in pairs):7.0f} MiB")


if __name__ == "__main__":
    main()
