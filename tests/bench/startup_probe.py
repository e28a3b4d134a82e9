"""One start of the real window, as a child process of tests.bench.startup: prints when what was on screen.

Moments are epoch seconds: `article` and `last_frame` when the first frame was painted, `article_live` when the reader
itself had taken the picture's place, `live_chart` when the chart had. `stall` is the longest gap between two turns of
the event loop from the first frame until 60 ms after the live chart was painted, in ms; `memory` is the process's peak
in MiB.
"""

from __future__ import annotations

import json
import resource
import time

from PySide6.QtCore import QElapsedTimer, Qt, QTimer

from briefing import paths
from briefing.boot import Start, application
from briefing.instance import Instance
from briefing.startup import Options

TICK_MS = 4
"""Often enough to see a stall; at every turn of the loop the watching itself would hold up the import on the thread."""
FIRST_MS = 8000
"""A first start makes the sample dossier; every later one needs only a moment more."""


def main() -> None:
    """Open, note the moments, close."""
    app = application()
    library = paths.default_library()
    fresh = not library.exists()
    instance = Instance(library, paths.cache_folder())
    instance.is_first()
    start = Start(Options(), library, instance)
    moments: dict[str, float] = {}
    gap, ticker = QElapsedTimer(), QTimer()
    ticker.setTimerType(Qt.TimerType.PreciseTimer)
    ticker.setInterval(TICK_MS)

    def tick() -> None:
        if gap.isValid():
            moments["stall"] = max(moments.get("stall", 0.0), gap.nsecsElapsed() / 1e6)
        gap.restart()
        program = start.program
        if start.window is not None and "article" not in moments and start.window.was_painted:
            moments["article"] = moments["last_frame"] = time.time()
        if program is not None and program.is_ready and "article_live" not in moments:
            moments["article_live"] = time.time()
            moments.setdefault("article", time.time())
        if (
            program is not None
            and program.is_ready
            and program.content.evidence.is_live
            and "live_chart" not in moments
        ):
            program.window.repaint()
            moments["live_chart"] = time.time()
            QTimer.singleShot(FIRST_MS if fresh else 60, finish)

    def finish() -> None:
        ticker.stop()
        moments["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        moments.setdefault("last_frame", moments["live_chart"])
        assert start.program is not None
        start.program.window.close()

    ticker.timeout.connect(tick)
    start.begin()
    ticker.start()
    app.exec()
    start.end()
    instance.close()
    print(json.dumps(moments), flush=True)


if __name__ == "__main__":
    main()
