"""The drop folder: which of its files are settled and new; a half-written file is never read."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from briefing.ingest.documents.limits import Unreadable, read_file
from briefing.ingest.filing import Pair
from briefing.ingest.folders import walk
from briefing.ingest.importing import Importer, Reporting
from briefing.storage.library import Library

SETTLED = 1.0
"""Seconds between two looks at a file that must find the same size, time and inode."""
EVERY = 5.0
"""Seconds between looks when nothing said that there is something new: a watcher misses changes."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What must stay the same between two looks."""

    size: int
    modified: int
    inode: int

    @classmethod
    def of(cls, path: Path) -> Stamp | None:
        """The stamp of an ordinary file; None for anything else, also when it has just gone."""
        try:
            seen = os.stat(path, follow_symlinks=False)
        except OSError:
            return None
        return cls(seen.st_size, seen.st_mtime_ns, seen.st_ino) if stat.S_ISREG(seen.st_mode) else None


class DropFolder:
    """A folder watched by looking. `avoid` is the open library, which may lie in it."""

    def __init__(self, folder: Path, *, avoid: Path, clock: Callable[[], float] = time.monotonic) -> None:
        self.folder = folder
        self._avoid = avoid
        self._clock = clock
        self._seen: dict[Path, tuple[Stamp, float]] = {}
        self._done: dict[Path, Stamp] = {}

    @property
    def unsettled(self) -> bool:
        """Whether a file was seen that has still to prove that nobody is writing it: look again in SETTLED seconds."""
        return bool(self._seen)

    def look(self) -> Iterator[tuple[Path, bytes]]:
        """The files that have settled and were not given before in this state, with their bytes.

        Call it on every signal of a watcher, and every EVERY seconds. Links, pipes and hidden files are left alone.
        A file that changes while it is read is given later, when it has settled.
        """
        there = {found.path: None for found in walk([self.folder], avoid=self._avoid) if found.refusal is None}
        for gone in (self._seen.keys() | self._done.keys()) - there.keys():
            self._seen.pop(gone, None)
            self._done.pop(gone, None)
        for path in there:
            stamp = Stamp.of(path)
            if stamp is None or self._done.get(path) == stamp:
                self._seen.pop(path, None)
                continue
            if not self._has_settled(path, stamp):
                continue
            raw = self._bytes(path)
            if Stamp.of(path) != stamp:
                continue
            del self._seen[path]
            self._done[path] = stamp
            yield path, raw

    def _has_settled(self, path: Path, stamp: Stamp) -> bool:
        now = self._clock()
        known = self._seen.get(path)
        if known is None or known[0] != stamp:
            self._seen[path] = (stamp, now)
            return False
        return now - known[1] >= SETTLED

    @staticmethod
    def _bytes(path: Path) -> bytes:
        try:
            return read_file(path)
        except Unreadable:
            # The import path reads it again and says what is wrong with it.
            return b""


def watch(
    library: Library,
    folder: DropFolder,
    *,
    dossier: Pair | None = None,
    report: Reporting = lambda _: None,
    stopped: Callable[[], bool] = lambda: False,
    sleep: Callable[[float], None] = time.sleep,
) -> None:
    """Import what settles in a folder, until `stopped`; an empty file is reported once and waits for more.

    Raises LibraryError when the library cannot be written.
    """
    with Importer(library, dossier=dossier, report=report) as importer:
        while not stopped():
            for path, raw in folder.look():
                importer.take(path, raw or None, asked=False)
                if stopped():
                    return
            sleep(SETTLED if folder.unsettled else EVERY)
