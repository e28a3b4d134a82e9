"""Importing: one path for every way in; each file is read, understood and committed by itself."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from briefing.core.article import Article
from briefing.core.change import Change
from briefing.core.term import Term
from briefing.ingest import filing, tables
from briefing.ingest.documents import Unreadable, detect, encoding
from briefing.ingest.documents.limits import read_file, shown
from briefing.ingest.extract import Extraction, extract
from briefing.ingest.filing import Pair
from briefing.ingest.folders import walk
from briefing.ingest.reader import Reader
from briefing.ingest.report import FileKind, FileReport, Status
from briefing.ingest.tables import TableRead
from briefing.storage import articles, facts, observations, terms
from briefing.storage.errors import LibraryError
from briefing.storage.library import Library
from briefing.storage.observations import AddedObservations

_log = logging.getLogger(__name__)
_HEAD = 65_536
_ARCHIVES = (b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"\xfd7zXZ", b"BZh")
_NAMED = 3
"""Rows in doubt that a report names one by one; the rest is counted."""
_UNSUPPORTED = ("format", "binary", "layout")
"""Problems of files that were not meant for us: in a folder they are skipped, named by hand they fail."""

Reporting = Callable[[FileReport], None]


def import_paths(
    library: Library,
    paths: Iterable[str | Path],
    *,
    dossier: Pair | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    report: Reporting = lambda _: None,
) -> Change:
    """Import files and folders, each file in a transaction of its own, and report each as soon as it is committed.

    Folders are walked in the order of names, links in them are not followed. `dossier` is the pair of countries
    (alpha-2) that everything is filed under; by default it is found in each file. `cancelled` is asked before each
    file. What is wrong with a file is in its report and costs that file only. Raises LibraryError when the library
    cannot be written. A bug met in a file is logged with its traceback and costs that file. Gives what changed in all.
    """
    with Importer(library, dossier=dossier, report=report) as importer:
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

    `change` is what was changed so far.
    """

    def __init__(
        self, library: Library, *, dossier: Pair | None = None, report: Reporting = lambda _: None, sample: bool = False
    ) -> None:
        self.library = library
        self.dossier = dossier
        self.report = report
        self.sample = sample
        self.change = Change()
        self._reader = Reader()

    def __enter__(self) -> Importer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._reader.close()

    def take(self, path: Path, raw: bytes | None = None, *, asked: bool = True) -> FileReport:
        """Import one file, or the bytes `raw` read from it, and report what became of it.

        A file that was not `asked` for by name is skipped, not failed, when it is of no kind that is read.
        Raises LibraryError, after the report, when the library cannot be written.
        """
        try:
            done = self._imported(path, raw, asked)
        except LibraryError as problem:
            self.report(FileReport(str(path), Status.FAILED, error=problem.sentence))
            raise
        except Exception as bug:
            # A bug costs this file, not the others that wait behind it.
            _log.exception("importing %s", path)
            sentence = (
                f"“{shown(_name(path))}” met a fault in Briefing ({type(bug).__name__}). Nothing of it was imported."
            )
            done = FileReport(str(path), Status.FAILED, error=sentence)
        self.change = Change.merged((self.change, done.change)) if done.change else self.change
        self.report(done)
        return done

    def _imported(self, path: Path, raw: bytes | None, asked: bool) -> FileReport:
        try:
            raw = read_file(path) if raw is None else raw
            if tables.is_table(raw, _name(path)):
                return self.store_table(path, raw)
            return self._new_article(path, raw)
        except tables.Incomplete as problem:
            return FileReport(str(path), Status.WAITING, FileKind.TRADE, error=problem.sentence)
        except Unreadable as problem:
            status = Status.FAILED
            if not asked:
                unfit = problem.problem in _UNSUPPORTED
                status = Status.SKIPPED if unfit else Status.WAITING if problem.problem == "empty" else status
            return FileReport(str(path), status, _kind_of(raw, problem), error=problem.sentence)

    def _new_article(self, path: Path, raw: bytes) -> FileReport:
        sha256 = hashlib.sha256(raw).hexdigest()
        known = articles.article_by_hash(self.library, sha256)
        if known is not None and self.dossier is None:
            return self._known(path, sha256, known)
        taught = terms.terms(self.library)
        return self.store_article(path, *understood(self._reader.article(raw, _name(path)), taught))

    def _known(self, path: Path, sha256: str, article_id: int) -> FileReport:
        count = len(facts.facts_of(self.library, article_id))
        filed = articles.dossiers_of(self.library, article_id)
        return FileReport(
            str(path), Status.DUPLICATE, FileKind.ARTICLE, str(article_id), sha256, filed[0] if filed else None, count
        )

    def store_article(self, path: Path, article: Article, extraction: Extraction) -> FileReport:
        """Commit an article with its facts, filed under its parties unless a dossier was named."""
        parties, found = extraction.parties, extraction.facts
        pair = self.dossier or filing.pair_of_parties(parties, found)
        notes = article.notes
        if pair is None:
            notes += (f"many_parties:{' '.join(parties)}",) if len(parties) > 2 else ("no_parties",)
        with self.library.atomic(_name(path), "import") as work:
            dossier = filing.dossier_for(self.library, pair, sample=self.sample) if pair else None
            added = articles.add_article(
                self.library, article, found, dossier, sample=self.sample, lexicon=extraction.lexicon
            )
        return FileReport(
            str(path),
            Status(added.status),
            FileKind.ARTICLE,
            str(added.article_id),
            article.sha256,
            dossier,
            added.fact_count,
            notes=notes,
            change=work.change,
        )

    def store_table(self, path: Path, raw: bytes | None = None) -> FileReport:
        """Read a table and commit its observations. A table of one pair makes its dossier; one of many joins those there are.

        Raises Unreadable.
        """
        raw = read_file(path) if raw is None else raw
        read = self._reader.table(raw, _name(path))
        sha256 = hashlib.sha256(raw).hexdigest()
        notes = read.notes + _doubts(read)
        if not read.observations:
            return FileReport(
                str(path),
                Status.WAITING,
                FileKind.TRADE,
                sha256=sha256,
                notes=notes,
                error=_nothing_in(_name(path), read),
            )
        pairs = filing.pairs_of_table(read.observations)
        pair = self.dossier or (pairs[0] if len(pairs) == 1 else None)
        with self.library.atomic(_name(path), "import") as work:
            dossier = filing.dossier_for(self.library, pair, sample=self.sample) if pair else None
            added = observations.add_observations(
                self.library,
                read.observations,
                file_name=_name(path),
                sha256=sha256,
                format=read.format,
                dossier=dossier if len(pairs) == 1 else None,
                sample=self.sample,
            )
        counted = (
            ("same", added.same),
            ("revised", added.revised),
            ("many_pairs", len(pairs) if len(pairs) > 1 else 0),
        )
        notes += tuple(f"{name}:{count}" for name, count in counted if count)
        return FileReport(
            str(path),
            _table_status(added, bool(work.change)),
            FileKind.TRADE,
            str(added.batch) if added.batch else None,
            sha256,
            dossier,
            observations=added.new,
            notes=notes,
            change=work.change,
        )


def _name(path: Path) -> str:
    """The file's name as it can be stored: bytes that are no UTF-8 show as U+FFFD."""
    return "".join("\N{REPLACEMENT CHARACTER}" if "\ud800" <= c <= "\udfff" else c for c in path.name)


def _table_status(added: AddedObservations, changed: bool) -> Status:
    if added.new and added.new == added.revised:
        return Status.UPDATED
    return Status.IMPORTED if changed else Status.DUPLICATE


def understood(article: Article, terms: Iterable[Term] = ()) -> tuple[Article, Extraction]:
    """The article with its language, and what it says; `terms` are what the user taught."""
    extraction = extract(article, terms)
    return replace(article, language=extraction.language), extraction


def _doubts(read: TableRead) -> tuple[str, ...]:
    named = tuple(f"waiting:{w.locator}|{w.field}|{w.cell}" for w in read.waiting[:_NAMED])
    more = len(read.waiting) - len(named)
    return (*named, f"waiting_more:{more}") if more > 0 else named


def _nothing_in(name: str, read: TableRead) -> str:
    if not read.waiting:
        return f"“{shown(name)}” has the right columns and no rows to take."
    first = read.waiting[0]
    return f"“{shown(name)}”, {first.locator}: the {first.field} “{shown(first.cell)}” is not understood; no row was taken."


def _kind_of(raw: bytes | None, problem: Unreadable) -> FileKind:
    """What a file is that is not read."""
    if problem.problem == "layout":
        return FileKind.TRADE
    if raw is None or problem.problem != "format":
        return FileKind.OTHER
    if raw.startswith(_ARCHIVES):
        return FileKind.ARCHIVE
    return FileKind.FEED if detect.is_feed(encoding.decode(raw[:_HEAD], problem.name).text) else FileKind.OTHER
