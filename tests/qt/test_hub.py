"""The hub hears what other processes commit, each once, and never this window's own commits."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.core.change import Change, Kind
from briefing.core.fact import ReviewStatus
from briefing.qt.hub import Hub
from briefing.storage import facts
from briefing.storage.library import Library, LibraryGone

ROOT = Path(__file__).resolve().parents[2]

WRITER = """
import sys, time
from briefing.core.fact import ReviewStatus
from briefing.storage import facts
from briefing.storage.library import Library
states = [ReviewStatus.CONFIRMED, ReviewStatus.REJECTED]
with Library.open(sys.argv[1]) as library:
    for n in range(int(sys.argv[2])):
        change = library.apply(facts.status_edits(library, ["fact:1"], states[n % 2], "other"), f"write {n}")
        print(change.seq, flush=True)
        time.sleep(0.003)
"""


@pytest.fixture
def hub(qapp, library: Library) -> Iterator[Hub]:
    hub = Hub(library)
    yield hub
    hub.stop()


def write(library: Library, status: ReviewStatus = ReviewStatus.CONFIRMED) -> Change:
    with Library.open(library.path) as other:
        return other.apply(facts.status_edits(other, ["fact:1"], status, "other"), "elsewhere")


def test_a_commit_of_another_connection_is_told(hub, library, qtbot) -> None:
    hub.start()
    with qtbot.waitSignal(hub.changed) as told:
        write(library)
    change = told.args[0]
    assert change.touches(Kind.FACT)
    assert "fact:1" in change.ids
    assert change.origin == "other process"


def test_a_change_is_told_once_and_a_second_look_finds_nothing(hub, library, qtbot) -> None:
    hub.start()
    with qtbot.waitSignal(hub.changed):
        write(library)
    with qtbot.assertNotEmitted(hub.changed, wait=150):
        hub.look()


def test_own_commits_are_not_told_again(hub, library, qtbot) -> None:
    hub.start()
    with qtbot.assertNotEmitted(hub.changed, wait=150):
        own = library.apply(facts.status_edits(library, ["fact:2"], ReviewStatus.CONFIRMED), "own")
        hub.mine(own)
    with qtbot.waitSignal(hub.changed) as told:
        write(library)
    assert "fact:2" not in told.args[0].ids


def test_no_commit_of_another_process_is_missed(hub, library, qtbot) -> None:
    heard: list[Change] = []
    hub.changed.connect(heard.append)
    hub.start()
    process = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(library.path), "60"],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    last = int(process.stdout.read().split()[-1])
    process.stdout.close()
    qtbot.waitUntil(lambda: bool(heard) and heard[-1].seq == last)
    seqs = [change.seq for change in heard]
    assert seqs == sorted(set(seqs))


def test_what_was_committed_before_the_start_is_told_at_the_start(hub, library, qtbot) -> None:
    write(library)
    with qtbot.waitSignal(hub.changed):
        hub.start()


def test_changes_are_held_back_while_paused_and_told_together_after(hub, library, qtbot) -> None:
    hub.start()
    hub.set_paused(True)
    with qtbot.assertNotEmitted(hub.changed, wait=150):
        write(library)
        write(library, ReviewStatus.REJECTED)
    with qtbot.waitSignal(hub.changed) as told:
        hub.set_paused(False)
    assert told.args[0].seq == library.last_seq()


def test_nothing_is_told_after_the_stop(hub, library, qtbot) -> None:
    hub.start()
    hub.stop()
    with qtbot.assertNotEmitted(hub.changed, wait=150):
        write(library)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody delete an open file")
def test_a_deleted_library_is_told_loudly_and_once(hub, library, qtbot) -> None:
    hub.start()
    with qtbot.waitSignal(hub.lost) as told:
        library.path.unlink()
    assert isinstance(told.args[0], LibraryGone)
    with qtbot.assertNotEmitted(hub.lost, wait=150):
        hub.look()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody replace an open file")
def test_a_replaced_library_is_told(hub, library, qtbot, tmp_path) -> None:
    hub.start()
    other = tmp_path / "other.briefinglib"
    library.copy_to(other)
    with qtbot.waitSignal(hub.lost):
        other.replace(library.path)
