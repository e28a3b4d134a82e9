"""Tasks: slow work on one worker thread, its result handed to the window's thread; none alive at the end."""

from __future__ import annotations

import gc
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")


@dataclass(slots=True)
class _Job:
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[BaseException], None] | None
    result: Any = None
    error: BaseException | None = None


class _Garbage:
    """Holds collections back while any worker of the window has work.

    One that happens to start on a worker would end widgets of the window's thread there. Counted in the window's
    thread, over all workers: when one is done another may still work.
    """

    def __init__(self) -> None:
        self._jobs = 0

    def hold(self) -> None:
        self._jobs += 1
        gc.disable()

    def release(self, jobs: int = 1) -> None:
        self._jobs -= jobs
        if not self._jobs:
            gc.enable()


_GARBAGE = _Garbage()


class Tasks(QObject):
    """One worker thread. Work gets no widget, and of an open library no more than `Library.again`: else values are handed in.

    While there is work, here or at another's worker, no garbage is collected.
    """

    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._waiting = 0
        self._closed = False
        # Emitted on the worker, received in the thread that made this object.
        self._answered.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Run `work` on the worker; then, here, `done` with its result or `failed` with its exception.

        Without `failed` the exception is raised here, in the window's thread. After `close` nothing
        is called any more, and nothing is taken.
        """
        if self._closed:
            return
        self._waiting += 1
        _GARBAGE.hold()
        self._queue.put(_Job(work, done, failed))
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name="briefing-worker")
            self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether work is waiting or under way."""
        return self._waiting > 0

    def close(self) -> None:
        """Drop what waits, let what runs end, and leave no thread behind."""
        self._closed = True
        if self._thread is None:
            return
        while not self._queue.empty():
            self._queue.get()
        self._queue.put(None)
        self._thread.join()
        self._thread = None
        if self._waiting:
            _GARBAGE.release(self._waiting)
            self._waiting = 0

    def _serve(self) -> None:
        while (job := self._queue.get()) is not None:
            try:
                job.result = job.work()
            except BaseException as error:  # handed to the thread that asked, which raises it
                job.error = error
            self._answered.emit(job)

    def _finish(self, job: _Job) -> None:
        if self._closed:
            return
        self._waiting -= 1
        _GARBAGE.release()
        if job.error is None:
            job.done(job.result)
        elif job.failed is not None:
            job.failed(job.error)
        else:
            raise job.error
