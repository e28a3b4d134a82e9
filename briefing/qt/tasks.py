"""Tasks: slow work on one worker thread, its result handed to the window's thread; none alive at the end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

T = TypeVar("T")


class _Messenger(QObject):
    """Carries a result from the worker's thread into the thread that made it."""

    finished = Signal(object, object)


class _Job(QRunnable):
    def __init__(self, work: Callable[[], object], messenger: _Messenger) -> None:
        super().__init__()
        self._work, self._messenger = work, messenger

    def run(self) -> None:
        try:
            result = self._work()
        except BaseException as error:
            self._messenger.finished.emit(None, error)
        else:
            self._messenger.finished.emit(result, None)


class Tasks(QObject):
    """One worker thread. Work gets no widget and no open library: what it needs is handed in as values."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(2000)
        self._waiting: set[_Messenger] = set()
        self._closed = False

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Run `work` on the worker; then, here, `done` with its result or `failed` with its exception.

        Without `failed` the exception is raised here, in the window's thread. After `close` nothing
        is called any more.
        """
        messenger = _Messenger(self)
        self._waiting.add(messenger)

        def finish(result: T, error: BaseException | None) -> None:
            self._waiting.discard(messenger)
            messenger.deleteLater()
            if self._closed:
                return
            if error is None:
                done(result)
            elif failed is not None:
                failed(error)
            else:
                raise error

        messenger.finished.connect(finish, Qt.ConnectionType.QueuedConnection)
        self._pool.start(_Job(work, messenger))

    @property
    def busy(self) -> bool:
        """Whether work is waiting or under way."""
        return bool(self._waiting)

    def close(self) -> None:
        """Drop what waits, let what runs end, and leave no thread behind."""
        self._closed = True
        self._pool.clear()
        self._pool.waitForDone()
