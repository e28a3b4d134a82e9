"""The drop folder: each file once and whole, never half-written."""

from __future__ import annotations

import os

import pytest

from briefing.ingest import dropfolder
from briefing.ingest.dropfolder import DropFolder, watch
from briefing.ingest.report import Status
from tests.ingest.conftest import ENGLISH, ITALIAN, put


class Clock:
    """A clock that the test moves."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def folder(library, inbox, clock):
    return DropFolder(inbox, avoid=library.path, clock=clock)


def names(folder, clock, later=1.0):
    clock.now += later
    return [path.name for path, _ in folder.look()]


def test_a_file_is_given_once_when_it_has_not_changed_for_a_second(folder, inbox, clock):
    put(inbox, ITALIAN)
    assert names(folder, clock) == []
    assert folder.unsettled
    assert names(folder, clock, 0.5) == []
    assert names(folder, clock, 0.5) == [ITALIAN]
    assert names(folder, clock) == []
    assert not folder.unsettled


def test_a_file_that_grows_is_not_given_until_it_stops(folder, inbox, clock):
    file = inbox / "slow.txt"
    for part in range(4):
        with file.open("a") as out:
            out.write(f"part {part}\n")
        assert names(folder, clock) == []
    clock.now += 1
    ((_, raw),) = folder.look()
    assert raw.decode() == "part 0\npart 1\npart 2\npart 3\n"


def test_a_file_of_the_same_size_that_was_replaced_counts_as_new(folder, inbox, clock):
    file = inbox / "note.txt"
    file.write_text("first\n")
    names(folder, clock)
    assert names(folder, clock) == ["note.txt"]
    other = inbox / ".next"
    other.write_text("other\n")
    other.replace(file)
    assert names(folder, clock) == []
    assert names(folder, clock) == ["note.txt"]


def test_a_file_that_changes_while_it_is_read_is_given_later(folder, inbox, clock, monkeypatch):
    file = inbox / "note.txt"
    file.write_text("first\n")
    real = dropfolder.read_file
    once = iter([True])

    def disturbed(path):
        raw = real(path)
        if next(once, False):
            file.write_text("first\nsecond\n")
        return raw

    monkeypatch.setattr(dropfolder, "read_file", disturbed)
    names(folder, clock)
    assert names(folder, clock) == []
    names(folder, clock)
    assert names(folder, clock) == ["note.txt"]


def test_a_folder_that_is_removed_and_made_again_is_watched_on(folder, inbox, clock):
    inbox.rmdir()
    assert names(folder, clock) == []
    inbox.mkdir()
    put(inbox, ITALIAN)
    names(folder, clock)
    assert names(folder, clock) == [ITALIAN]


@pytest.mark.skipif(os.name == "nt", reason="links and pipes of Unix")
def test_links_and_pipes_are_left_alone(folder, inbox, clock, tmp_path):
    put(tmp_path, ITALIAN)
    (inbox / "link.txt").symlink_to(tmp_path / ITALIAN)
    os.mkfifo(inbox / "pipe.txt")
    names(folder, clock)
    assert names(folder, clock) == []
    assert not folder.unsettled


def run(library, folder, clock, looks):
    """Watch for a number of looks, moving the clock instead of waiting; gives the reports."""
    reports, waits = [], []

    def sleep(seconds):
        waits.append(seconds)
        clock.now += seconds

    watch(library, folder, report=reports.append, stopped=lambda: len(waits) >= looks, sleep=sleep)
    return reports, waits


def test_watching_imports_what_settles_and_looks_every_five_seconds(library, folder, inbox, clock):
    put(inbox, ITALIAN, ENGLISH)
    reports, waits = run(library, folder, clock, 4)
    assert [r.status for r in reports] == [Status.IMPORTED, Status.IMPORTED]
    assert waits == [1.0, 5.0, 5.0, 5.0]


def test_an_empty_file_is_reported_once_and_waits_for_more(library, folder, inbox, clock):
    (inbox / "coming.txt").touch()
    reports, _ = run(library, folder, clock, 4)
    assert [r.status for r in reports] == [Status.WAITING]
    (inbox / "coming.txt").write_text("A note\nKazakhstan and Belgium met in Brussels.\n")
    reports, _ = run(library, folder, clock, 3)
    assert [r.status for r in reports] == [Status.IMPORTED]


def test_a_table_cut_in_its_last_line_waits_and_is_taken_when_complete(library, folder, inbox, clock):
    table = inbox / "table.csv"
    table.write_text("reporter,partner,flow,period,value,multiplier,currency,source\nKZ,BE,exports,20")
    reports, _ = run(library, folder, clock, 3)
    assert [r.status for r in reports] == [Status.WAITING]
    with table.open("a") as out:
        out.write("23,1.5,6,USD,kz_bns\n")
    reports, _ = run(library, folder, clock, 3)
    assert [(r.status, r.observations) for r in reports] == [(Status.IMPORTED, 1)]
