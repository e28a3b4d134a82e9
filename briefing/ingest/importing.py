"""Importing: one path for every way in; each file is read, understood and committed by itself."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import TracebackType

from briefing.core.change import Change
from briefing.ingest import articling, feeding, tables
from briefing.ingest.documents import Unreadable, is_feed, is_mail, limits
from briefing.ingest.documents.limits import HEAD, file_name, read_file, read_head, shown
from briefing.ingest.filing import Pair
from briefing.ingest.folders import walk
from briefing.ingest.previews import Asking
from briefing.ingest.reader import Reader
from briefing.ingest.report import FileKind, FileReport, Progressing, Status
from briefing.ingest.tableimport import TableImport
from briefing.ingest.worker import Cancelled
from briefing.storage import pending
from briefing.storage.errors import LibraryError
from briefing.storage.library import Library

_log = logging.getLogger(__name__)
_ARCHIVES = (b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"\xfd7zXZ", b"BZh")
_UNSUPPORTED = ("format", "binary", "layout", "saved_error")
"""Problems of files that were not meant for us: in a folder they are skipped, named by hand they fail."""

Reporting = Callable[[FileReport], None]


def import_paths(
    library: Library,
    paths: Iterable[str | Path],
    *,
    dossier: Pair | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    report: Reporting = lambda _: None,
    progress: Progressing = lambda *_: None,
    ask: Asking | None = None,
) -> Change:
    """Import files and folders, each file in a transaction of its own, and report each as soon as it is committed.

    Folders are walked in the order of names, links in them are not followed. `dossier` is the pair of countries
    (alpha-2) that everything is filed under; by default it is found in each file. `cancelled` is asked before each
    file and while a table is read; `progress` is called with the file, the bytes read of it and its size. What is wrong with a file is in its report and costs that file only. Raises LibraryError when the library
    cannot be written. A bug met in a file is logged with its traceback and costs that file. With `ask` each table that
    would change something is put to the user before anything of it is written. Gives what changed in all.
    """
    with Importer(library, dossier=dossier, report=report, cancelled=cancelled, progress=progress, ask=ask) as importer:
        for found in walk(paths, avoid=library.path):
            if cancelled():
                break
            if found.refusal is not None:
                report(found.refusal)
            else:
                importer.take(found.path, asked=found.asked)
        return importer.change


class Importer:
    """Takes files one by one; holds the worker process for foreign formats, started for the first such file.

    `change` is what was changed so far. With `ask` nothing of a table is written before its preview was answered.
    """

    def __init__(
        self,
        library: Library,
        *,
        dossier: Pair | None = None,
        report: Reporting = lambda _: None,
        sample: bool = False,
        cancelled: Callable[[], bool] = lambda: False,
        progress: Progressing = lambda *_: None,
        ask: Asking | None = None,
    ) -> None:
        self.library = library
        self.dossier = dossier
        self.report = report
        self.sample = sample
        self.change = Change()
        self._reader = Reader()
        self._cancelled, self._progress = cancelled, progress
        self._tables = TableImport(
            library, self._reader, sample=sample, cancelled=cancelled, progress=progress, ask=ask
        )

    def __enter__(self) -> Importer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._reader.close()

    def take(self, path: Path, raw: bytes | None = None, *, asked: bool = True) -> FileReport:
        """Import one file, or the bytes `raw` read from it, and report what became of it.

        A file that was not `asked` for by name is skipped, not failed, when it is of no kind that is read. The files
        attached to a mail are taken behind it, each with a report of its own. Raises LibraryError, after the report,
        when the library cannot be written.
        """
        attached: list[tuple[str, bytes]] = []
        done = self._guarded(path, lambda: self._imported(path, raw, attached), asked)
        for name, held in attached:
            self.take(path / name, held, asked=False)
        return done

    def _guarded(self, path: Path, work: Callable[[], FileReport], asked: bool) -> FileReport:
        try:
            done = self._refusals(path, work, asked)
        except LibraryError as problem:
            self.report(FileReport(str(path), Status.FAILED, error=problem.sentence))
            raise
        except Exception as bug:
            # A bug costs this file, not the others that wait behind it.
            _log.exception("importing %s", path)
            sentence = f"“{shown(file_name(path))}” met a fault in Briefing ({type(bug).__name__}). Nothing of it was imported."
            done = FileReport(str(path), Status.FAILED, error=sentence)
        self.change = Change.merged((self.change, done.change)) if done.change else self.change
        self.report(done)
        return done

    def _refusals(self, path: Path, work: Callable[[], FileReport], asked: bool) -> FileReport:
        try:
            return work()
        except Cancelled:
            sentence = f"“{shown(file_name(path))}” was cancelled. Nothing of it was imported."
            return FileReport(str(path), Status.SKIPPED, error=sentence)
        except Unreadable as problem:
            if problem.problem == "incomplete":
                return FileReport(str(path), Status.WAITING, FileKind.TRADE, error=problem.sentence)
            if problem.problem == "code_list":
                return FileReport(str(path), Status.SKIPPED, FileKind.TRADE, error=problem.sentence)
            status = Status.FAILED
            if not asked:
                unfit = problem.problem in _UNSUPPORTED
                status = Status.SKIPPED if unfit else Status.WAITING if problem.problem == "empty" else status
            return FileReport(str(path), status, _kind_of(path, problem), error=problem.sentence)

    def _imported(self, path: Path, raw: bytes | None, attached: list[tuple[str, bytes]]) -> FileReport:
        """Read a file and commit it; what is `attached` to it is put there to be taken next."""
        if raw is None:
            head, size = read_head(path, HEAD)
            if size > limits.MAX_FILE and tables.is_table(head, file_name(path)):
                return self.store_table(path)
            raw = read_file(path)
        if tables.is_table(raw, file_name(path)):
            return self.store_table(path, raw)
        if is_mail(raw):
            attached += self._reader.attachments(raw, file_name(path))
        if is_feed(raw, file_name(path)):
            return feeding.take(
                self.library, self._reader, path, raw, self.dossier, cancelled=self._cancelled, progress=self._progress
            )
        return articling.take(self.library, self._reader, path, raw, self.dossier, sample=self.sample)

    def store_table(
        self, path: Path, raw: bytes | None = None, *, answers: Mapping[str, str] | None = None
    ) -> FileReport:
        """Read a table and commit its values, as `TableImport.store` does. Raises Unreadable, Cancelled."""
        return self._tables.store(path, raw, pair=self.dossier, answers=answers)

    def answer(self, sha256: str, answers: Mapping[str, str]) -> FileReport:
        """Read a table that waits again, with the user's answers (question key -> choice, or SKIP); report what became of it.

        Raises KeyError when no such table waits, LibraryError when the library cannot be written.
        """
        table = pending.waiting_table(self.library, sha256)
        if table is None:
            raise KeyError(sha256)
        if table.dossier and self.dossier is None:
            reporter, _, partner = table.dossier.partition("-")
            self.dossier = (reporter, partner)
        path = Path(table.path or table.file_name)
        return self._guarded(path, lambda: self.store_table(path, table.raw, answers=answers), True)


def _kind_of(path: Path, problem: Unreadable) -> FileKind:
    """What a file is that is not read."""
    if problem.problem in ("layout", "saved_error"):
        return FileKind.TRADE
    if problem.problem not in ("format", "no_text"):
        return FileKind.OTHER
    try:
        head, _ = read_head(path, HEAD)
    except Unreadable:
        return FileKind.OTHER
    if head.startswith(_ARCHIVES):
        return FileKind.ARCHIVE
    return FileKind.FEED if is_feed(head, problem.name) else FileKind.OTHER
