"""The whole program in one process for the scenes: real window, real library, another process beside it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from briefing.core.fact import Fact, Flow
from briefing.core.period import Period
from briefing.program import Program
from briefing.qt.settings import Settings
from briefing.storage.library import Library
from tests.conftest import delete_what_waits

ROOT = Path(__file__).resolve().parent.parent
PART_2024 = Period.months_of(2024, 1, 8)
PART_2023 = Period.months_of(2023, 1, 8)


@contextmanager
def opened(folder: Path, qtbot, *, sample: bool = True, live: bool = True) -> Iterator[Program]:
    """The program on a library in `folder`, settled: the sample installed and the chart live."""
    path = folder / "library.briefinglib"
    made = not path.exists()
    program = Program(Library.open(path), Settings(folder / "settings.ini"), sample=made and sample)
    try:
        program.settings.set("appearance.motion", "off")
        program.build()
        program.window.resize(1440, 900)
        program.show()
        if live:
            qtbot.waitUntil(lambda: program.content.evidence.is_live and not program.tasks.busy, timeout=30_000)
        if made and sample:
            qtbot.waitUntil(lambda: program.desk.article is not None, timeout=30_000)
        yield program
    finally:
        program.window.close()
        program.close()
        program.window.deleteLater()
        program.deleteLater()
        delete_what_waits()


def command(*words: str | Path, library: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run `python main.py …` in another process."""
    env = os.environ | ({"BRIEFING_LIBRARY": str(library)} if library else {})
    return subprocess.run(
        [sys.executable, "main.py", *map(str, words)], cwd=ROOT, env=env, capture_output=True, text=True, timeout=120
    )


def report(done: subprocess.CompletedProcess[str]) -> list[dict[str, object]]:
    """The JSON lines of an import."""
    return [json.loads(line) for line in done.stdout.splitlines()]


def figure(program: Program, flow: Flow, period: Period) -> Fact:
    """The figure of the shown article."""
    return next(
        f for f in program.desk.facts if f.kind == "figure" and f.figure.flow is flow and f.figure.period == period
    )


def texts(program: Program) -> set[str]:
    """All words painted in the chart."""
    return {t.text for t in program.content.evidence.plots.placed.chart.texts}


def stop(program: Program, matches: Callable[[object], bool]) -> object:
    """The first keyboard stop of the plots that fits."""
    return next(s for s in program.content.evidence.plots.stops if matches(s))
