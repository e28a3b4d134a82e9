"""The importer: files are read by a child process, its report lines shown as they come; the window stays free."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, Signal

from briefing.qt import child

MOST_ARGUMENTS = 20_000
"""Characters of file names in one command line; Windows takes 32,767 in all."""


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

    def of(self, *statuses: str) -> tuple[Line, ...]:
        """The lines with one of `statuses`."""
        return tuple(line for line in self.lines if line.status in statuses)

    @property
    def articles(self) -> tuple[int, ...]:
        """The ids of the articles that are in the library now, in the order of their files."""
        kept = (line for line in self.of("imported", "updated", "duplicate") if line.kind == "article")
        return tuple(int(line.id.removeprefix("article:")) for line in kept if line.id)

    @property
    def clean(self) -> bool:
        """Whether every file was read without a word to say about it."""
        quiet = all(line.status in ("imported", "updated") and not line.notes for line in self.lines)
        return quiet and not self.breakdown and not self.cancelled and bool(self.lines)


def command(library: Path, paths: Sequence[Path], dossier: str | None = None) -> list[str]:
    """Program and arguments of an import of `paths` into `library`."""
    choice = ["--dossier", dossier] if dossier else []
    return child.command(["import", "--json", "--library", str(library), *choice, "--", *map(str, paths)])


@dataclass(slots=True)
class _Job:
    batches: list[list[Path]]
    dossier: str | None
    total: int
    lines: list[Line] = field(default_factory=list)
    errors: str = ""
    cancelled: bool = False


class Importer(QObject):
    """Imports files, one job at a time; further files wait their turn.

    `progressed` carries (files done, files in all) after each file, `line` what became of it,
    `finished` the Report of a job.
    """

    started = Signal(int)
    progressed = Signal(int, int)
    line = Signal(object)
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
        batches: list[list[Path]] = [[]]
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
        program, *arguments = command(self._library, job.batches.pop(0), job.dossier)
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
            line = Line.from_json(raw.decode("utf-8"))
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
        self.finished.emit(Report(tuple(job.lines), job.cancelled, "" if job.cancelled else job.errors))
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
