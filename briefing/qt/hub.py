"""The hub: notices what other processes commit to the open library, at once, and tells the window."""

from __future__ import annotations

import time

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal

from briefing.core.change import OTHERS, Change
from briefing.storage.library import Library, LibraryError, LibraryGone

POLL_MS = 40
RELOOKS_MS = (2, 10, 40)
PLACE_SECONDS = 1.0
TROUBLE_SECONDS = 5.0
FLOOD_SECONDS = 0.25
"""Changes that follow each other faster are told together: the window repaints no more often than this."""


class Hub(QObject):
    """Watches one library. `changed` carries a Change of other processes' commits, each exactly once.

    `PRAGMA data_version`, asked every 40 ms, is the truth: it moves only when another connection has
    committed. The file watcher makes it faster: its notice may come before the commit can be seen,
    so it looks again after 2, 10 and 40 ms. A first commit is told at once; those that follow within 250 ms are told as one. `lost` carries the LibraryGone when the file was deleted
    or replaced, once; `troubled` a LibraryError met while looking (at most every 5 s).
    """

    changed = Signal(object)
    lost = Signal(object)
    troubled = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._version = library.data_version()
        self._seen = library.last_seq()
        self._paused = False
        self._gone = False
        self._next_place = 0.0
        self._next_trouble = 0.0
        self._told = 0.0
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._tell)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_notice)
        self._watcher.directoryChanged.connect(self._on_notice)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.look)
        self._relooks = []
        for delay in RELOOKS_MS:
            timer = QTimer(self)
            timer.setTimerType(Qt.TimerType.PreciseTimer)
            timer.setSingleShot(True)
            timer.setInterval(delay)
            timer.timeout.connect(self.look)
            self._relooks.append(timer)

    def start(self) -> None:
        """Begin to watch; what was committed since the hub was made is told too."""
        self._watch()
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Stop watching; nothing is emitted after this."""
        self._timer.stop()
        self._rest.stop()
        for timer in self._relooks:
            timer.stop()
        watched = self._watcher.files() + self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)

    @property
    def paused(self) -> bool:
        """Whether changes are held back."""
        return self._paused

    def set_paused(self, paused: bool) -> None:
        """Hold changes back, or tell what was held back."""
        self._paused = paused
        if not paused:
            self._tell()

    def mine(self, change: Change) -> None:
        """Take `change` as known: this process committed it, and it is not to be told again."""
        if change.seq == self._seen + 1:
            self._seen = change.seq

    def look(self) -> None:
        """See whether another process has committed something."""
        if self._gone:
            return
        try:
            self._see_place()
            version = self._library.data_version()
            if version == self._version:
                return
            self._version = version
        except LibraryError as error:
            self._trouble(error)
            return
        self._watch()
        self._tell()

    def _tell(self) -> None:
        if self._paused or self._gone:
            return
        rest = self._told + FLOOD_SECONDS - time.monotonic()
        if rest > 0:
            if not self._rest.isActive():
                self._rest.start(round(rest * 1000) + 1)
            return
        try:
            change = self._library.changes_since(self._seen)
        except LibraryError as error:
            self._version = -1  # look again: this commit has not been told
            self._trouble(error)
            return
        if change:
            self._seen = change.seq
            self._told = time.monotonic()
            self.changed.emit(Change(change.kinds, change.ids, OTHERS, change.seq, change.label))

    def _see_place(self) -> None:
        now = time.monotonic()
        if now < self._next_place:
            return
        self._next_place = now + PLACE_SECONDS
        self._library.see_place()

    def _trouble(self, error: LibraryError) -> None:
        if isinstance(error, LibraryGone):
            self._gone = True
            self.stop()
            self.lost.emit(error)
            return
        now = time.monotonic()
        if now >= self._next_trouble:
            self._next_trouble = now + TROUBLE_SECONDS
            self.troubled.emit(error)

    def _watch(self) -> None:
        """Watch the file, its log and its folder; the log comes and goes."""
        path = self._library.path
        wanted = [str(path), f"{path}-wal", str(path.parent)]
        have = set(self._watcher.files()) | set(self._watcher.directories())
        missing = [p for p in wanted if p not in have]
        if missing:
            self._watcher.addPaths(missing)

    def _on_notice(self, _path: str) -> None:
        self.look()
        for timer in self._relooks:
            timer.start()
        self._watch()
