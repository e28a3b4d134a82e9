"""Importing: one path for every way in; each file is read, understood and committed by itself."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType

from briefing.core.article import Article
from briefing.core.change import Change, Kind
from briefing.core.question import CONFLICT, PREFER, Question, question
from briefing.core.term import Term
from briefing.ingest import filing, relations, stories, tables, tabling
from briefing.ingest.documents import Unreadable, detect, encoding
from briefing.ingest.documents.limits import MAX_FILE, read_file, read_head, shown
from briefing.ingest.extract import Extraction, extract
from briefing.ingest.filing import Pair
from briefing.ingest.folders import walk
from briefing.ingest.previews import Action, Asking, Preview, Reading, Talk
from briefing.ingest.reader import Reader
from briefing.ingest.report import FileKind, FileReport, Status
from briefing.ingest.tables import Content, Waiting, packet
from briefing.ingest.tables.source import HEAD
from briefing.ingest.worker import Cancelled
from briefing.storage import (
    articles,
    dossiers,
    facts,
    imports,
    kin,
    layouts,
    pending,
    stagedeffects,
    terms,
    tray,
    versions,
)
from briefing.storage.committing import AddedObservations
from briefing.storage.errors import LibraryError
from briefing.storage.library import Library
from briefing.storage.pending import WaitingTable
from briefing.storage.staging import Staging

_log = logging.getLogger(__name__)
_HEAD = HEAD
_ARCHIVES = (b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"\xfd7zXZ", b"BZh")
_NAMED = 5
"""Questions that the notes of a report name one by one; the rest is counted."""
_UNSUPPORTED = ("format", "binary", "layout", "saved_error")
"""Problems of files that were not meant for us: in a folder they are skipped, named by hand they fail."""

Reporting = Callable[[FileReport], None]
Progressing = Callable[[Path, int, int], None]
"""Called with a file, the bytes read of it so far, and its size."""


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
        self.ask = ask
        self.report = report
        self.sample = sample
        self.change = Change()
        self.progress = progress
        self._cancelled = cancelled
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
        return self._guarded(path, lambda: self._imported(path, raw), asked)

    def _guarded(self, path: Path, work: Callable[[], FileReport], asked: bool) -> FileReport:
        try:
            done = self._refusals(path, work, asked)
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

    def _refusals(self, path: Path, work: Callable[[], FileReport], asked: bool) -> FileReport:
        try:
            return work()
        except Cancelled:
            sentence = f"“{shown(_name(path))}” was cancelled. Nothing of it was imported."
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

    def _imported(self, path: Path, raw: bytes | None) -> FileReport:
        if raw is None:
            head, size = read_head(path, HEAD)
            if size > MAX_FILE and tables.is_table(head, _name(path)):
                return self.store_table(path)
            raw = read_file(path)
        if tables.is_table(raw, _name(path)):
            return self.store_table(path, raw)
        return self._new_article(path, raw)

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
            older = self._older(article)
            if older is None:
                added = articles.add_article(
                    self.library, article, found, dossier, sample=self.sample, lexicon=extraction.lexicon
                )
                if added.status == "imported" and not self.sample:
                    notes += self._offer(added.article_id, article)
            else:
                added = versions.take(self.library, older, article, found, lexicon=extraction.lexicon)
                if dossier is not None:
                    articles.file_in(self.library, dossier, older)
                notes += _version_notes(self.library, older)
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

    def _offer(self, article_id: int, article: Article) -> tuple[str, ...]:
        """Offer the articles that may tell the same; a person decides, nothing is dropped."""
        told = []
        for other in relations.related(self.library, article_id, article):
            kin.offer(self.library, article_id, other.other, other.kind, other.reasons)
            known = articles.article(self.library, other.other)
            told.append(f"same_{other.kind}:{shown(known.title) if known else other.other}")
        return tuple(told)

    def _older(self, article: Article) -> int | None:
        """The article that this is a newer version of; None for a new one and for bytes that are known."""
        if articles.article_by_hash(self.library, article.sha256) is not None:
            return None
        return stories.older_version(self.library, article)

    def store_table(
        self, path: Path, raw: bytes | None = None, *, answers: Mapping[str, str] | None = None
    ) -> FileReport:
        """Read a table and commit its values. A table of one pair makes its dossier; one of many joins those there are.

        `answers` are the user's to what was asked before; rows that are still in doubt wait, and the file with them.
        Nothing is stored of a table that is broken off. Raises Unreadable, Cancelled.
        """
        content, sha256, stamp = self._content(path, raw)
        known = pending.waiting_table(self.library, sha256)
        given = {**(known.answers if known else {}), **(answers or {})}
        if self.dossier is not None:
            given.setdefault(question("pair", ""), "-".join(self.dossier))
        source = _Source(path, content, sha256, stamp)
        if self.ask is not None:
            return self._ask(source, Talk(self.ask, given, known.questions if known else ()))
        with Staging(self.library) as staging:
            reading = self._stage(staging, source, given)
            return self._commit(staging, source, reading, given)

    def _ask(self, source: _Source, talk: Talk) -> FileReport:
        """Read the table, tell what it would change and ask what is open, until it is to be imported or left out."""
        while True:
            with Staging(self.library) as staging:
                reading = self._stage(staging, source, talk.given, asking=True)
                if talk.sees(self.library, reading):
                    continue
                preview = self._preview(staging, source, reading, talk)
                if not preview.says_something:
                    return self._commit(staging, source, reading, talk.given)
                reply = talk.put(preview)
                if reply.action is Action.LEAVE:
                    sentence = f"“{shown(source.name)}” was left out. Nothing of it was imported."
                    return FileReport(
                        str(source.path), Status.SKIPPED, FileKind.TRADE, sha256=source.sha256, error=sentence
                    )
                if reply.action is Action.IMPORT:
                    if any(q.key == CONFLICT for q in reading.questions):
                        stagedeffects.leave_conflicts(staging)
                    keep = talk.to_remember() if reply.remember else {}
                    return self._commit(
                        staging, source, reading, talk.given, pair=reply.pair, layout=reading.layout, remember=keep
                    )

    def _stage(self, staging: Staging, source: _Source, given: Mapping[str, str], *, asking: bool = False) -> Reading:
        """Read a table into the staging and check it. Raises Unreadable, Cancelled."""
        content, stamp = source.content, source.stamp
        read = self._reader.table(content, given, self._cancelled)
        waiting: list[Waiting] = []
        with contextlib.closing(read.parts()) as parts:
            for part in parts:
                staging.take_coded(part.coded)
                waiting += part.waiting
                self.progress(source.path, part.at, stamp[0] if stamp else len(content.raw))
        if stamp is not None and stamp != _stamp(source.path):
            what = f"“{shown(content.name)}” was changed while it was read. Nothing was imported; import it again."
            raise tables.Incomplete(shown(content.name), "incomplete", what)
        if self._cancelled():
            raise Cancelled
        checked = tabling.check(staging, given, content.name, asking=asking)
        questions = (*tabling.questions_of(waiting, self._pairs()), *checked.questions)
        layout = layouts.layout_id(read.format, read.layout)
        return Reading(read.format, layout, (*read.notes, *checked.notes), questions, checked.replaces)

    def _preview(self, staging: Staging, source: _Source, reading: Reading, talk: Talk) -> Preview:
        pairs = filing.pairs_of_table(staging.pairs) if staging.count else ()
        known = tuple(p for p in pairs if filing.existing(self.library, p) is not None)
        return Preview(
            str(source.path),
            source.name,
            source.sha256,
            reading.format,
            stagedeffects.told(staging.library),
            stagedeffects.effect(staging, reading.replaces),
            reading.questions,
            talk.asked,
            dict(talk.given),
            talk.remembered,
            talk.refused,
            (*reading.notes, *self._elsewhere(staging, pairs)),
            pairs,
            known,
            self._pair_of(pairs),
        )

    def _pair_of(self, pairs: Sequence[Pair]) -> Pair | None:
        """The pair that a table is filed under: the one named if the table has figures of it, else its only one."""
        if self.dossier is not None and _among(self.dossier, pairs):
            return self.dossier
        return pairs[0] if len(pairs) == 1 else None

    def _elsewhere(self, staging: Staging, pairs: Sequence[Pair]) -> tuple[str, ...]:
        """Notes on figures that do not show in the dossier named, or in none at all."""
        if not staging.count:
            return ()
        if not pairs:
            areas = dict.fromkeys(f"{reporter}-{partner}" for reporter, partner in staging.pairs)
            return (f"no_pair:{', '.join(list(areas)[:_NAMED])}",)
        if self.dossier is None or _among(self.dossier, pairs):
            return ()
        named = ", ".join("-".join(p) for p in pairs[:_NAMED])
        return (f"other_pair:{_id(self.dossier)}|{named}|{len(pairs)}",)

    def _pairs(self) -> tuple[str, ...]:
        """The pairs there are dossiers of, either side first: whose exports the figures are is for the user to say."""
        known = dossiers.dossiers(self.library)
        return tuple(f"{a}-{b}" for d in known for a, b in ((d.reporter, d.partner), (d.partner, d.reporter)))

    def _content(self, path: Path, raw: bytes | None) -> tuple[Content, str, Stamp | None]:
        """The table's bytes, or for a large file the file itself, with its hash and what must not change while it is read."""
        name = _name(path)
        if raw is None:
            _, size = read_head(path, 1)
            if size > MAX_FILE:
                stamp = _stamp(path)
                return Content(name, path=path.absolute()), _hashed(path, self._cancelled), stamp
            raw = read_file(path)
        return Content(name, raw), hashlib.sha256(raw).hexdigest(), None

    def _commit(
        self,
        staging: Staging,
        source: _Source,
        reading: Reading,
        given: Mapping[str, str],
        *,
        pair: Pair | None = None,
        layout: str = "",
        remember: Mapping[str, str] | None = None,
    ) -> FileReport:
        path = source.path
        table = WaitingTable(
            source.sha256,
            source.name,
            source.content.raw or None,
            str(path.absolute()),
            _id(self.dossier),
            reading.questions,
            given,
        )
        pairs = filing.pairs_of_table(staging.pairs) if staging.count else ()
        pair = pair or self._pair_of(pairs)
        prefers = given.get(CONFLICT) == PREFER
        dossier = None
        with self.library.atomic(table.file_name, "import") as work:
            if pair and staging.count:
                dossier = filing.dossier_for(self.library, pair, sample=self.sample)
            added = staging.commit(
                file_name=table.file_name,
                sha256=table.sha256,
                format=reading.format,
                dossier=dossier if len(pairs) == 1 else None,
                sample=self.sample,
                choices=table.answers,
                raw=table.raw,
                replaces=reading.replaces,
                urls=packet.addresses(table.raw),
                prefer=prefers,
            )
            for number in reading.replaces:
                # What an earlier state of the file left open is asked about the new one.
                pending.release(self.library, imports.hash_of(self.library, number))
            if layout and remember and added.batch:
                layouts.remember(self.library, layout, remember, table.file_name)
            if table.questions:
                pending.keep(self.library, table)
            else:
                pending.release(self.library, table.sha256)
        counted = (
            ("same", added.same),
            ("revised", added.revised),
            ("preferred" if prefers else "conflicting", added.conflicting),
            ("many_pairs", len(pairs) if len(pairs) > 1 else 0),
        )
        told = tuple(f"{name}:{count}" for name, count in counted if count)
        notes = (*reading.notes, *told, *self._elsewhere(staging, pairs), *_asked(table.questions))
        empty = not staging.count
        waits = empty or bool(table.questions)
        return FileReport(
            str(path),
            Status.WAITING if waits else _table_status(added, work.change),
            FileKind.TRADE,
            str(added.batch) if added.batch else None,
            table.sha256,
            dossier,
            observations=added.new,
            news=added.news,
            notes=notes,
            error=_waits_for(table) if waits else None,
            change=work.change,
            questions=table.questions,
        )

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


def _name(path: Path) -> str:
    """The file's name as it can be stored: bytes that are no UTF-8 show as U+FFFD."""
    return "".join("\N{REPLACEMENT CHARACTER}" if "\ud800" <= c <= "\udfff" else c for c in path.name)


def _version_notes(library: Library, article_id: int) -> tuple[str, ...]:
    """What an update has to say: which version it is now, and how many passages lost their place."""
    number = len(versions.versions_of(library, article_id)) + 1
    lost = tray.waiting(library, article_id)
    return (f"version:{number}", *((f"without_place:{lost}",) if lost else ()))


def _table_status(added: AddedObservations, change: Change) -> Status:
    if added.new and added.new == added.revised:
        return Status.UPDATED
    known = not (added.new or added.revived or change.touches(Kind.DOSSIER))
    return Status.DUPLICATE if known else Status.IMPORTED


def understood(article: Article, terms: Iterable[Term] = ()) -> tuple[Article, Extraction]:
    """The article with its language, and what it says; `terms` are what the user taught."""
    extraction = extract(article, terms)
    return replace(article, language=extraction.language), extraction


def _asked(questions: Sequence[Question]) -> tuple[str, ...]:
    named = tuple(f"waiting:{q.place}|{q.field}|{q.rows}|{';'.join(q.choices)}|{q.cell}" for q in questions[:_NAMED])
    more = len(questions) - len(named)
    return (*named, f"waiting_more:{more}") if more > 0 else named


def _waits_for(table: WaitingTable) -> str:
    name = shown(table.file_name)
    if not table.questions:
        return f"“{name}” has the right columns and no rows to take."
    first = table.questions[0]
    rows = sum(q.rows for q in table.questions)
    what = _WANTED.get(first.field, "the {field} “{cell}” is not understood").format(
        field=first.field.replace("_", " "), cell=shown(first.cell)
    )
    return f"“{name}”, {first.place}: {what}; {rows} {'row waits' if rows == 1 else 'rows wait'} for an answer."


_WANTED = {
    "pair": "it does not say which two countries the figures are of",
    "unit": "it does not say in which unit and currency “{cell}” is",
    "cells": "the row “{cell}” has more or fewer cells than its heading",
    "decimal_mark": "“{cell}” can be read in two ways",
    "scale": "the values of {cell} are a thousand times, or a thousandth of, what the library holds",
    "conflict": "values differ from what the library holds of the same edition",
}
"""What is missing, in words, by the field of the question; all other fields have a cell that is not understood."""


@dataclass(frozen=True, slots=True)
class _Source:
    """A table on its way in: where it lies, its bytes, their hash, and what must not change while a large one is read."""

    path: Path
    content: Content
    sha256: str
    stamp: Stamp | None

    @property
    def name(self) -> str:
        return self.content.name


Stamp = tuple[int, int, int]
"""Size, time and inode of a file: what must stay the same while it is read."""


def _stamp(path: Path) -> Stamp | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns, found.st_ino


def _hashed(path: Path, cancelled: Callable[[], bool]) -> str:
    found = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            if cancelled():
                raise Cancelled
            found.update(block)
    return found.hexdigest()


def _among(pair: Pair, pairs: Iterable[Pair]) -> bool:
    """Whether a pair is among others, whichever side leads."""
    return any(set(pair) == set(p) for p in pairs)


def _id(pair: Pair | None) -> str | None:
    return "-".join(pair) if pair else None


def _kind_of(path: Path, problem: Unreadable) -> FileKind:
    """What a file is that is not read."""
    if problem.problem in ("layout", "saved_error"):
        return FileKind.TRADE
    if problem.problem != "format":
        return FileKind.OTHER
    try:
        head, _ = read_head(path, _HEAD)
    except Unreadable:
        return FileKind.OTHER
    if head.startswith(_ARCHIVES):
        return FileKind.ARCHIVE
    return FileKind.FEED if detect.is_feed(encoding.decode(head, problem.name).text) else FileKind.OTHER
