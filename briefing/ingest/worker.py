"""The worker: a child process that reads foreign files within limits, so that a hostile file costs one file.

Requests and answers are JSON lines over pipes, one file at a time. A request names its kind; `READERS` of a module
says who answers it. A child that takes too long or dies is ended, and the next request gets a new one.
"""

from __future__ import annotations

import base64
import importlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from briefing.core.article import Article
from briefing.ingest import documents, sandbox
from briefing.ingest.documents import codec, limits
from briefing.ingest.documents.limits import Unreadable, shown

SECONDS = 30.0
"""Time for one file."""
_GRACE = 2.0
_POLL = 0.05

Reader = Callable[[Mapping[str, Any]], Any]


class Cancelled(Exception):
    """The caller gave the reading up."""


class ReaderFailed(RuntimeError):
    """A reader raised what it should not: a bug, with the child's traceback as its words."""


class Worker:
    """A child process that reads files. Starts with the first request; used from one thread (`cancel` from any).

    `readers` is the module whose READERS answer; `search` are folders it is looked for in besides the program's own.
    """

    def __init__(
        self, *, seconds: float = SECONDS, readers: str = "briefing.ingest.worker", search: Sequence[str | Path] = ()
    ) -> None:
        self.seconds = seconds
        self._readers = readers
        self._search = [os.fspath(s) for s in search]
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._listener: threading.Thread | None = None
        self._cancelled = threading.Event()

    def __enter__(self) -> Worker:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The process id of the child, None while there is none."""
        return self._process.pid if self._process else None

    def read(
        self, path: str | Path, *, encoding: str | None = None, cancelled: Callable[[], bool] | None = None
    ) -> Article:
        """The article in a file. Raises Unreadable, or Cancelled once `cancelled` says so."""
        spelled = os.fspath(path)
        limits.check_name(spelled)
        name = os.path.basename(spelled) or spelled
        return codec.from_json(self.ask("document", name, cancelled, path=spelled, encoding=encoding))

    def read_bytes(
        self, raw: bytes, name: str, *, encoding: str | None = None, cancelled: Callable[[], bool] | None = None
    ) -> Article:
        """The article in bytes already read from the file `name`. Raises as `read` does."""
        limits.check_size(len(raw), name)
        sent = base64.b64encode(raw).decode("ascii")
        return codec.from_json(self.ask("document", name, cancelled, raw=sent, encoding=encoding))

    def ask(self, kind: str, name: str, cancelled: Callable[[], bool] | None = None, /, **values: Any) -> Any:
        """Send one request about the file `name`; return the reader's JSON value.

        Raises Unreadable (what the reader says, or time, memory, stopped), Cancelled, ReaderFailed.
        """
        self._cancelled.clear()
        request = json.dumps({"kind": kind, "name": name, "seconds": self.seconds, **values}) + "\n"
        line = self._exchange(request.encode("ascii"), name, cancelled)
        answer = json.loads(line)
        if "value" in answer:
            return answer["value"]
        if "unreadable" in answer:
            raise Unreadable(name, answer["unreadable"], answer["sentence"])
        raise ReaderFailed(answer["bug"])

    def cancel(self) -> None:
        """Give up the request under way: it raises Cancelled within a moment. From any thread."""
        self._cancelled.set()

    def close(self) -> None:
        """End the child and wait for it. The worker may be used again; it starts another."""
        process, self._process = self._process, None
        if process is None:
            return
        _close(process.stdin)
        try:
            process.wait(0.0 if self._cancelled.is_set() else _GRACE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if self._listener:
            self._listener.join()
            self._listener = None
        _close(process.stdout)

    def _exchange(self, request: bytes, name: str, cancelled: Callable[[], bool] | None) -> bytes:
        """Send a line, wait for a line. The child is ended when it gives none in time."""
        process = self._started()
        sender = threading.Thread(target=_send, args=(process.stdin, request), name="worker-send", daemon=True)
        sender.start()
        deadline = time.monotonic() + self.seconds
        answer: bytes | None = None
        try:
            while answer is None:
                if self._cancelled.is_set() or (cancelled is not None and cancelled()):
                    raise Cancelled
                if time.monotonic() >= deadline:
                    raise _too_long(name, self.seconds)
                try:
                    answer = self._answers.get(timeout=_POLL)
                except queue.Empty:
                    continue
            if not answer:
                raise _died(name, process.wait(), self.seconds)
        except (Cancelled, Unreadable):
            process.kill()
            self.close()
            raise
        finally:
            sender.join()
        return answer

    def _started(self) -> subprocess.Popen[bytes]:
        """The child, started when there is none."""
        if self._process is not None and self._process.poll() is not None:
            self.close()
        if self._process is None:
            home = str(Path(__file__).resolve().parents[2])
            paths = [home, *self._search, *filter(None, [os.environ.get("PYTHONPATH")])]
            self._process = subprocess.Popen(
                [sys.executable, "-m", "briefing.ingest.worker", self._readers],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONDONTWRITEBYTECODE": "1"},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            self._answers = queue.SimpleQueue()
            self._listener = threading.Thread(
                target=_listen, args=(self._process.stdout, self._answers), name="worker-listen", daemon=True
            )
            self._listener.start()
        return self._process


def _listen(pipe: IO[bytes] | None, answers: queue.SimpleQueue[bytes]) -> None:
    """Hand over the child's lines; an empty one when it has ended."""
    assert pipe is not None
    while line := pipe.readline():
        answers.put(line)
    answers.put(b"")


def _send(pipe: IO[bytes] | None, request: bytes) -> None:
    """Write a request. A child that died meanwhile is seen by the one who waits for its answer."""
    assert pipe is not None
    try:
        pipe.write(request)
        pipe.flush()
    except (OSError, ValueError):
        return


def _close(pipe: IO[bytes] | None) -> None:
    if pipe is None:
        return
    try:
        pipe.close()
    except OSError:  # unsent bytes for a child that has gone
        return


def _too_long(name: str, seconds: float) -> Unreadable:
    return Unreadable(
        name,
        "time",
        f"“{shown(name)}” took longer than {seconds:g} seconds to read and was stopped. "
        "Save the article as plain text and open that.",
    )


def _died(name: str, code: int, seconds: float) -> Unreadable:
    """Why a child has gone: the processor time ran out (SIGXCPU), or reading the file broke it."""
    if code == -getattr(signal, "SIGXCPU", 0):
        return _too_long(name, seconds)
    return Unreadable(
        name,
        "stopped",
        f"“{shown(name)}” could not be read: it broke the process that was reading it. "
        "Save the article as plain text and open that.",
    )


# The child's side.


def _read_document(request: Mapping[str, Any]) -> dict[str, Any]:
    """Read the file at `path`, or the bytes in `raw` (base64), as an article."""
    raw = base64.b64decode(request["raw"]) if "raw" in request else limits.read_file(request["path"])
    return codec.to_json(documents.read_document(raw, request["name"], encoding=request.get("encoding")))


READERS: Mapping[str, Reader] = {"document": _read_document}


def serve(readers: Mapping[str, Reader], requests: IO[bytes], answers: IO[bytes]) -> None:
    """Answer requests until there are no more."""
    for line in requests:
        request = json.loads(line)
        sandbox.allow_seconds(request["seconds"])
        answers.write(json.dumps(_answer(readers, request)).encode("ascii") + b"\n")
        answers.flush()


def _answer(readers: Mapping[str, Reader], request: Mapping[str, Any]) -> dict[str, Any]:
    name = request["name"]
    try:
        return {"value": readers[request["kind"]](request)}
    except Unreadable as refused:
        return {"unreadable": refused.problem, "sentence": refused.sentence}
    except MemoryError:
        return {
            "unreadable": "memory",
            "sentence": f"“{shown(name)}” needs more than {sandbox.MEMORY / 1e9:g} GB of memory to read and was stopped. "
            "Save the article as plain text and open that.",
        }
    except Exception:  # handed to the caller, who raises it as ReaderFailed
        return {"bug": traceback.format_exc()}


def main() -> None:
    """Be the child: standard input and output are the pipes, and nothing else may write to them."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sandbox.enter()
    module = importlib.import_module(sys.argv[1])
    serve(module.READERS, sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
