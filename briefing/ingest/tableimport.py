"""Importing a table: read part by part, kept aside, checked, told to the user if somebody asks, committed."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from briefing.core.question import CONFLICT, PREFER, question
from briefing.ingest import filing, tablefile, tablenotes, tabling
from briefing.ingest.documents.limits import shown
from briefing.ingest.filing import Pair
from briefing.ingest.previews import Action, Asking, Preview, Reading, Talk
from briefing.ingest.reader import Reader
from briefing.ingest.report import FileKind, FileReport, Progressing, Status
from briefing.ingest.tablefile import TableFile
from briefing.ingest.tables import Waiting, packet
from briefing.ingest.worker import Cancelled
from briefing.storage import dossiers, imports, layouts, pending, stagedeffects
from briefing.storage.library import Library
from briefing.storage.pending import WaitingTable
from briefing.storage.staging import Staging


class TableImport:
    """Takes tables one by one. With `ask` nothing of a table is written before its preview was answered."""

    def __init__(
        self,
        library: Library,
        reader: Reader,
        *,
        sample: bool = False,
        cancelled: Callable[[], bool] = lambda: False,
        progress: Progressing = lambda *_: None,
        ask: Asking | None = None,
    ) -> None:
        self.library = library
        self.sample = sample
        self._reader = reader
        self._cancelled = cancelled
        self._progress = progress
        self._asking = ask

    def store(
        self,
        path: Path,
        raw: bytes | None = None,
        *,
        pair: Pair | None = None,
        answers: Mapping[str, str] | None = None,
    ) -> FileReport:
        """Read a table and commit its values. A table of one pair makes its dossier; one of many joins those there are.

        `pair` is what everything is filed under. `answers` are the user's to what was asked before; rows that are still in
        doubt wait, and the file with them. Nothing is stored of a table that is broken off. Raises Unreadable, Cancelled.
        """
        source = tablefile.opened(path, raw, pair, self._cancelled)
        known = pending.waiting_table(self.library, source.sha256)
        given = {**(known.answers if known else {}), **(answers or {})}
        if pair is not None:
            given.setdefault(question("pair", ""), "-".join(pair))
        if self._asking is not None:
            return self._ask(source, Talk(self._asking, given, known.questions if known else ()))
        with Staging(self.library) as staging:
            reading = self._stage(staging, source, given)
            return self._commit(staging, source, reading, given)

    def _ask(self, source: TableFile, talk: Talk) -> FileReport:
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

    def _stage(self, staging: Staging, source: TableFile, given: Mapping[str, str], *, asking: bool = False) -> Reading:
        """Read a table into the staging and check it. Raises Unreadable, Cancelled."""
        read = self._reader.table(source.content, given, self._cancelled)
        waiting: list[Waiting] = []
        with contextlib.closing(read.parts()) as parts:
            for part in parts:
                staging.take_coded(part.coded)
                waiting += part.waiting
                self._progress(source.path, part.at, source.size)
        source.check_unchanged()
        if self._cancelled():
            raise Cancelled
        checked = tabling.check(staging, given, source.name, asking=asking)
        questions = (*tabling.questions_of(waiting, self._pairs()), *checked.questions)
        layout = layouts.layout_id(read.format, read.layout)
        return Reading(read.format, layout, (*read.notes, *checked.notes), questions, checked.replaces)

    def _preview(self, staging: Staging, source: TableFile, reading: Reading, talk: Talk) -> Preview:
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
            (*reading.notes, *tablenotes.repeated(staging), *tablenotes.elsewhere(staging, pairs, source.named)),
            pairs,
            known,
            _pair_of(source, pairs),
        )

    def _pairs(self) -> tuple[str, ...]:
        """The pairs there are dossiers of, either side first: whose exports the figures are is for the user to say."""
        known = dossiers.dossiers(self.library)
        return tuple(f"{a}-{b}" for d in known for a, b in ((d.reporter, d.partner), (d.partner, d.reporter)))

    def _commit(
        self,
        staging: Staging,
        source: TableFile,
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
            "-".join(source.named) if source.named else None,
            reading.questions,
            given,
        )
        pairs = filing.pairs_of_table(staging.pairs) if staging.count else ()
        pair = pair or _pair_of(source, pairs)
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
        notes = (
            *reading.notes,
            *tablenotes.repeated(staging),
            *told,
            *tablenotes.elsewhere(staging, pairs, source.named),
            *tablenotes.asked(table.questions),
        )
        empty = not staging.count
        waits = empty or bool(table.questions)
        return FileReport(
            str(path),
            Status.WAITING if waits else tablenotes.status_of(added, work.change),
            FileKind.TRADE,
            str(added.batch) if added.batch else None,
            table.sha256,
            dossier,
            observations=added.new,
            news=added.news,
            notes=notes,
            error=tablenotes.waits_for(table) if waits else None,
            change=work.change,
            questions=table.questions,
        )


def _pair_of(source: TableFile, pairs: Sequence[Pair]) -> Pair | None:
    """The pair that a table is filed under: the one named if the table has figures of it, else its only one."""
    if source.named is not None and tablenotes.among(source.named, pairs):
        return source.named
    return pairs[0] if len(pairs) == 1 else None
