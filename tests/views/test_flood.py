"""A flood of commits by another process: the window repaints a few times, not each time, and ends with the last state."""

from __future__ import annotations

import threading
import time

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.qt import hub
from briefing.storage import facts
from briefing.storage.library import Library

PART = Period.months_of(2024, 1, 8)
COMMITS = 120


def test_a_flood_is_told_in_few_changes_and_the_last_state_stands(program, qtbot) -> None:
    key = next(f.key for f in program.desk.file.figures if f.figure.flow is Flow.IMPORTS and f.figure.period == PART)
    changes = []
    program.hub.changed.connect(changes.append)

    def write() -> None:
        with Library.open(program.library.path, timeout=120) as library:
            for number in range(COMMITS):
                library.apply(facts.correction_edits(library, key, {"digits": f"{150 + number}.5"}), "Edit")

    hand, began = threading.Thread(target=write), time.monotonic()
    hand.start()
    last = f"{150 + COMMITS - 1}.5"

    def shown() -> str:
        marks = (m for m in program.desk.chart.marks() if m.flow is Flow.IMPORTS and m.period == PART)
        return next(marks).label

    qtbot.waitUntil(lambda: not hand.is_alive() and shown() == last, timeout=60_000)
    hand.join()
    # What is shown may be read behind the last commit while a change before it is told: the last one is told all the same.
    qtbot.waitUntil(lambda: bool(changes) and changes[-1].seq == program.library.last_seq())
    # However long the commits take: no more than one in each span in which they are told together.
    assert len(changes) <= 1 + (time.monotonic() - began) / hub.FLOOD_SECONDS
    assert shown() == last


def test_a_single_commit_is_told_at_once_without_waiting_for_more(program, qtbot, monkeypatch) -> None:
    key = program.desk.facts[0].key
    # Were it held back, then for longer than the test waits.
    monkeypatch.setattr(hub, "FLOOD_SECONDS", time.monotonic() / 2)
    with qtbot.waitSignal(program.hub.changed) as told, Library.open(program.library.path) as other:
        from briefing.core.fact import ReviewStatus

        other.apply(facts.status_edits(other, [key], ReviewStatus.CONFIRMED, "other"))
    assert key in told.args[0].ids
