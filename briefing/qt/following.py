"""Following: tables that are open in another program are taken again, by the one import path, when they are saved there."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

SETTLE_MS = 600
LOOK_MS = 5000

Stamp = tuple[int, int]


def stamp(path: Path) -> Stamp | None:
    """Time and size of a file, None while there is none: a program that saves may take it away for a moment."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


class Follower(QObject):
    """Watches files until the program ends. `saved` carries a file that was written and has come to rest.

    The watcher only says "look again": it loses a file that is replaced, so its folder is watched too, and all are looked
    at every 5 s.
    """

    saved = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[Path, Stamp | None] = {}
        self._moving: dict[Path, Stamp | None] = {}
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self.look)
        self._watcher.directoryChanged.connect(self.look)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._settled)
        self._again = QTimer(self, interval=LOOK_MS)
        self._again.timeout.connect(self.look)

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that are followed."""
        return tuple(self._known)

    def follow(self, path: Path) -> None:
        """Follow a file from its present state on."""
        self._known[path] = stamp(path)
        self._watch()
        self._again.start()

    def leave(self, path: Path) -> None:
        """Follow a file no longer."""
        self._known.pop(path, None)
        self._moving.pop(path, None)
        if not self._known:
            self._again.stop()

    def close(self) -> None:
        """Follow nothing any more."""
        for path in self.files:
            self.leave(path)
        self._settle.stop()

    def look(self, _path: str = "") -> None:
        """See which files were written."""
        for path, known in self._known.items():
            now = stamp(path)
            if now is not None and now != known:
                self._moving[path] = now
                self._settle.start()
        self._watch()

    def _settled(self) -> None:
        for path, before in list(self._moving.items()):
            now = stamp(path)
            if now != before:
                # Still being written.
                self._moving[path] = now
                self._settle.start()
                continue
            del self._moving[path]
            self._known[path] = now
            if now is not None:
                self.saved.emit(path)

    def _watch(self) -> None:
        wanted = {str(p) for p in self._known if p.exists()} | {str(p.parent) for p in self._known}
        missing = wanted - set(self._watcher.files()) - set(self._watcher.directories())
        if missing:
            self._watcher.addPaths(sorted(missing))
