"""One window for one library: a second start hands its files to the first window and ends."""

from __future__ import annotations

import json
import os
import time
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 3000
STARTING = 15.0
"""Seconds that a second start waits for a first one that is still being built: an icon is clicked twice by the impatient."""
STEP = 0.1
MOST_BYTES = 1_000_000


class Instance(QObject):
    """Holds the lock of one library's window. `asked` carries the files that a second start passed on.

    `code_asked` carries the code of a printed page that one passed on.
    """

    asked = Signal(list)
    code_asked = Signal(str)

    def __init__(self, library: Path, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        user = os.environ.get("USERNAME") or os.environ.get("USER") or ""
        self._name = f"briefing-{zlib.crc32(f'{user} {library.absolute()}'.encode()):08x}"
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / f"{self._name}.lock"
        self._lock = QLockFile(str(self._path))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Take the lock; False when another window has it. A lock that nobody alive holds is no obstacle."""
        if self._lock.tryLock(0):
            return True
        known = self._lock.getLockInfo()
        if isinstance(known, tuple) and known and known[0] and self._path.stat().st_size:
            return False
        # An empty file is what a full disk or a crash leaves; it names no owner and would lock the user out.
        self._path.unlink(missing_ok=True)
        return bool(self._lock.tryLock(0))

    def hand_over(self, files: Sequence[Path], code: str = "") -> bool:
        """Ask the first window to come forward, import `files` and show what `code` names; False when it does not answer.

        It answers once it is built. When it ends meanwhile, this start is the first and has the lock.
        """
        from PySide6.QtNetwork import QLocalSocket

        socket, until = QLocalSocket(), time.monotonic() + STARTING
        socket.connectToServer(self._name)
        while not socket.waitForConnected(PATIENCE_MS):
            if time.monotonic() > until or self._lock.tryLock(0):
                return False
            time.sleep(STEP)
            socket.connectToServer(self._name)
        message = json.dumps({"files": [str(f.absolute()) for f in files], "code": code}) + "\n"
        socket.write(message.encode("utf-8"))
        # The first window says that it has understood by closing the line.
        said = socket.waitForBytesWritten(PATIENCE_MS)
        socket.waitForDisconnected(PATIENCE_MS)
        return said

    def listen(self) -> None:
        """Begin to answer second starts; the lock is held, so a socket that is there is nobody's."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._name)

    def close(self) -> None:
        """Stop answering and give the lock back."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _on_connection(self) -> None:
        assert self._server is not None
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.readyRead.connect(lambda: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > MOST_BYTES:
                socket.abort()
            return
        line = bytes(socket.readLine().data())
        socket.disconnectFromServer()
        try:
            message = json.loads(line.decode("utf-8"))
            files = [Path(name) for name in message["files"] if isinstance(name, str)]
            code = message.get("code", "")
        except (ValueError, KeyError, TypeError, AttributeError):
            return  # not one of ours
        self.asked.emit(files)
        if isinstance(code, str) and code:
            self.code_asked.emit(code)
