"""The importer: files are read by a child process, its report lines shown as they come; the window stays free."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, Signal

from briefing.qt import child
from briefing.qt.import_previews import ANSWER, Preview, Reply

MOST_ARGUMENTS = 20_000
"""Characters of file names in one command line; Windows takes 32,767 in all."""


ARTICLES = ("article", "feed")
"""The kinds of files that hold articles."""


@dataclass(frozen=True, slots=True)
class Line:
    """What became of one file: `status` is imported, duplicate, updated, waiting, skipped or failed.

    `kind` is article, trade, feed, archive or other; `id` the article's or batch's id as text.
    """

    path: str
    status: str
    kind: str = "other"
    id: str = ""
    dossier: str = ""
    facts: int = 0
    observations: int = 0
    notes: tuple[str, ...] = ()
    error: str = ""
    previewed: bool = False
    """Whether the user saw what the table would bring and said what to do with it."""

    @property
    def name(self) -> str:
        """The file's name."""
        return Path(self.path).name

    @classmethod
    def from_json(cls, text: str) -> Line:
        """One report line of `briefing import --json`. Raises ValueError for anything else."""
        data: Any = json.loads(text)
        if not isinstance(data, dict) or not isinstance(data.get("path"), str):
            raise ValueError("not a report line")
        return cls(
            path=data["path"],
            status=str(data.get("status") or "failed"),
            kind=str(data.get("kind") or "other"),
            id=str(data.get("id") or ""),
            dossier=str(data.get("dossier") or ""),
            facts=int(data.get("facts") or 0),
            observations=int(data.get("observations") or 0),
            notes=tuple(str(note) for note in data.get("notes") or ()),
            error=str(data.get("error") or ""),
        )


@dataclass(frozen=True, slots=True)
class Report:
    """A finished import: its lines, whether it was cancelled, and what the process said if it broke down."""

    lines: tuple[Line, ...]
    cancelled: bool = False
    breakdown: str = ""
    stopped: bool = False
    """Whether it ended early because the library could not be written."""

    def of(self, *statuses: str) -> tuple[Line, ...]:
        """The lines with one of `statuses`."""
        return tuple(line for line in self.lines if line.status in statuses)

    @property
    def articles(self) -> tuple[int, ...]:
        """The ids of the articles that are in the library now, in the order of their files; of a feed its first new one."""
        kept = (line for line in self.of("imported", "updated", "duplicate") if line.kind in ARTICLES)
        return tuple(int(line.id.removeprefix("article:")) for line in kept if line.id)

    @property
    def clean(self) -> bool:
        """Whether every file was read without a word to say about it, or all there is to say was said in its preview."""
        quiet = all(line.previewed or line.status in ("imported", "updated") and not line.notes for line in self.lines)
        return quiet and not self.breakdown and not self.cancelled and not self.stopped and bool(self.lines)


def command(
    library: Path, paths: Sequence[Path | str], dossier: str | None = None, *, waiting: bool = False
) -> list[str]:
    """Program and arguments of an import of `paths`, or of `waiting` tables by their hashes, into `library`."""
    choice = ["--dossier", dossier] if dossier else []
    kind = ["--waiting"] if waiting else []
    words = ["import", "--json", "--ask", "--library", str(library), *choice, *kind]
    return child.command([*words, "--", *map(str, paths)])


@dataclass(slots=True)
class _Job:
    batches: list[list[Path | str]]
    dossier: str | None
    total: int
    waiting: bool = False
    previewed: set[str] = field(default_factory=set)
    lines: list[Line] = field(default_factory=list)
    errors: str = ""
    cancelled: bool = False
    stopped: bool = False


class Importer(QObject):
    """Imports files, one job at a time; further files wait their turn.

    `progressed` carries (files done, files in all) after each file, `line` what became of it,
    `reading` (bytes read, size) of a large file, `finished` the Report of a job. `asked` carries the Preview of a table, of
    which nothing is written before `reply`.
    """

    started = Signal(int)
    progressed = Signal(int, int)
    line = Signal(object)
    reading = Signal(int, int)
    asked = Signal(object)
    finished = Signal(object)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs: list[_Job] = []
        self._process: QProcess | None = None
        self._pending = b""
        self._folders: list[str] = []

    @property
    def busy(self) -> bool:
        """Whether an import is under way."""
        return bool(self._jobs)

    def start(self, paths: Sequence[Path], dossier: str | None = None) -> None:
        """Import files or folders, into `dossier` or where their countries put them."""
        if not paths:
            return
        batches: list[list[Path | str]] = [[]]
        length = 0
        for path in paths:
            length += len(str(path)) + 3
            if length > MOST_ARGUMENTS and batches[-1]:
                batches.append([])
                length = len(str(path)) + 3
            batches[-1].append(path.absolute())
        self._jobs.append(_Job(batches, dossier, len(paths)))
        if len(self._jobs) == 1:
            self._begin()

    def start_waiting(self, sha256: Sequence[str]) -> None:
        """Take up tables that wait for answers, by the hashes of their files."""
        if not sha256:
            return
        self._jobs.append(_Job([list(sha256)], None, len(sha256), waiting=True))
        if len(self._jobs) == 1:
            self._begin()

    @property
    def count(self) -> tuple[int, int]:
        """How many files of the job under way are done, and how many there are."""
        if not self._jobs:
            return 0, 0
        job = self._jobs[0]
        return len(job.lines), max(job.total, len(job.lines) + 1)

    def reply(self, preview: Preview, reply: Reply) -> None:
        """Say what is to be done with a previewed table."""
        if self._process is None or not self._jobs:
            return
        if reply.action != ANSWER:
            self._jobs[0].previewed.add(preview.path)
        self._process.write(json.dumps(reply.json).encode("utf-8") + b"\n")

    def start_text(self, text: str, name: str, dossier: str | None = None) -> None:
        """Import pasted text as an article called `name`; the copy on disk is removed afterwards."""
        folder = tempfile.mkdtemp(prefix="briefing-")
        self._folders.append(folder)
        path = Path(folder, f"{name}.txt")
        path.write_text(text, encoding="utf-8")
        self.start([path], dossier)

    def cancel(self) -> None:
        """Stop; files that are committed stay, the rest is not touched."""
        if not self._jobs:
            return
        self._jobs[0].cancelled = True
        self._jobs[0].batches.clear()
        if self._process is not None:
            child.end(self._process)

    def close(self) -> None:
        """Stop everything and leave no process and no copy behind."""
        self._jobs.clear()
        if self._process is not None:
            process, self._process = self._process, None
            process.blockSignals(True)
            child.end(process)
            process.deleteLater()
        self._tidy()

    def _begin(self) -> None:
        job = self._jobs[0]
        if not job.lines and not job.errors:
            self.started.emit(job.total)
        program, *arguments = command(self._library, job.batches.pop(0), job.dossier, waiting=job.waiting)
        process = QProcess(self)
        process.setProcessEnvironment(child.environment())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process, self._pending = process, b""
        process.start(program, arguments)

    def _read(self) -> None:
        if self._process is None or not self._jobs:
            return
        job = self._jobs[0]
        self._pending += bytes(self._process.readAllStandardOutput().data())
        *whole, self._pending = self._pending.split(b"\n")
        for raw in whole:
            if not raw.strip():
                continue
            self._take(job, raw.decode("utf-8"))

    def _take(self, job: _Job, text: str) -> None:
        data = json.loads(text)
        if "preview" in data:
            self.asked.emit(Preview.from_json(data["preview"]))
        elif "progress" in data:
            self.reading.emit(data["progress"]["at"], data["progress"]["size"])
        elif "stopped" in data:
            job.stopped = True
        else:
            line = Line.from_json(text)
            line = replace(line, previewed=line.path in job.previewed)
            job.lines.append(line)
            self.line.emit(line)
            self.progressed.emit(len(job.lines), max(job.total, len(job.lines)))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        # Only a process that never started gives no `finished`.
        if error == QProcess.ProcessError.FailedToStart and self._process is not None and self._jobs:
            self._jobs[0].errors = self._process.errorString()
            self._done()

    def _on_finished(self, code: int, _status: QProcess.ExitStatus) -> None:
        if self._process is None or not self._jobs:
            return
        self._read()
        job = self._jobs[0]
        # 1 is "partly done": the report lines say what. Anything else is a breakdown.
        if code not in (0, 1) or (code == 1 and not job.lines):
            job.errors = child.complaint(self._process)
        if job.batches:
            self._release()
            self._begin()
        else:
            self._done()

    def _done(self) -> None:
        job = self._jobs.pop(0)
        self._release()
        if not self._jobs:
            self._tidy()
        self.finished.emit(Report(tuple(job.lines), job.cancelled, "" if job.cancelled else job.errors, job.stopped))
        if self._jobs and self._process is None:
            self._begin()

    def _release(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None

    def _tidy(self) -> None:
        for folder in self._folders:
            shutil.rmtree(folder, ignore_errors=True)
        self._folders.clear()
