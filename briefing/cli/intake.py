"""The commands that take files in: import and watch."""

from __future__ import annotations

import contextlib
import signal
from argparse import Namespace
from collections.abc import Callable, Iterator
from typing import Any

from briefing.cli import words
from briefing.cli.asking import Asker, Progress
from briefing.cli.output import complain, line, say
from briefing.cli.refusal import Refused, open_library
from briefing.ingest.dropfolder import DropFolder, watch
from briefing.ingest.importing import Importer, import_paths
from briefing.ingest.report import FileKind, FileReport, Status
from briefing.storage.errors import LibraryError
from briefing.storage.library import Library


def report_json(report: FileReport) -> dict[str, Any]:
    """A report as the command line's JSON object; its notes stay codes, which every edge words for itself."""
    return {
        "path": report.path,
        "status": str(report.status),
        "kind": str(report.kind),
        "id": report.id,
        "sha256": report.sha256,
        "dossier": report.dossier,
        "facts": report.facts,
        "observations": report.observations,
        "notes": list(report.notes),
        "error": report.error,
    }


_ARTICLES = (FileKind.ARTICLE, FileKind.FEED)


def print_report(report: FileReport) -> None:
    """A report for people: one line, what was found behind it, notes below."""
    counts = [
        f"{number} {one if number == 1 else several}"
        for number, one, several, kind in (
            (report.facts, "fact", "facts", FileKind.ARTICLE),
            (report.observations, "observation", "observations", FileKind.TRADE),
        )
        if number or (report.done and (report.kind in _ARTICLES) == (kind is FileKind.ARTICLE))
    ]
    filed = f"{words.pair(report.dossier)}, {report.dossier}" if report.dossier else ""
    behind = ", ".join(x for x in (filed, *counts) if x)
    say(f"{report.status:9}  {report.path}" + (f"  ({behind})" if behind else ""))
    for note in report.notes:
        say(f"{'':9}    {words.note(note)}")


class Reporter:
    """Prints reports as they come and remembers whether all went well."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json
        self.partly = False
        self.told = False
        self.complaint = ""

    def __call__(self, report: FileReport) -> None:
        """Print one report; what went wrong also goes to standard error."""
        self.told = True
        self.partly = self.partly or report.status in (Status.WAITING, Status.SKIPPED, Status.FAILED)
        if self.as_json:
            line(report_json(report))
        else:
            print_report(report)
        if report.error:
            self.complaint = report.error
            complain(report.error)


def import_files(args: Namespace) -> int:
    """`import`: one report for each file, out as soon as that file is committed. With `--ask` tables are previewed first."""
    if args.ask and not args.json:
        raise Refused("--ask speaks JSON; add --json.")
    if args.waiting and not args.ask:
        raise Refused("--waiting needs answers; add --ask --json.")
    reporter = Reporter(args.json)
    asker = Asker() if args.ask else None
    progress = Progress() if args.ask else (lambda *_: None)

    def work(library: Library) -> None:
        ask = asker.ask if asker is not None else None
        if args.waiting:
            with Importer(library, dossier=args.dossier, report=reporter, progress=progress, ask=ask) as importer:
                for sha256 in args.paths:
                    _reopen(importer, sha256)
        else:
            import_paths(
                library,
                args.paths,
                dossier=args.dossier,
                report=reporter,
                progress=progress,
                ask=ask,
                cancelled=lambda: asker is not None and asker.gone,
            )
        if not reporter.told and not args.json:
            say("No files found to import.")

    return _with_library(args, reporter, work)


def _reopen(importer: Importer, sha256: str) -> None:
    try:
        importer.answer(sha256, {})
    except KeyError:
        raise Refused("This table does not wait any more. Import the file again.") from None


def watch_folder(args: Namespace) -> int:
    """`watch`: the drop folder without a window, until interrupted."""
    if not args.folder.is_dir():
        raise Refused(f"There is no folder {args.folder}. Name one that is there.")
    reporter = Reporter(args.json)

    def work(library: Library) -> None:
        if not args.json:
            say(f"Watching {args.folder}; Ctrl+C ends it.")
        folder = DropFolder(args.folder, avoid=library.path)
        with _until_interrupted() as interrupted:
            watch(library, folder, dossier=args.dossier, report=reporter, stopped=interrupted)

    return _with_library(args, reporter, work)


@contextlib.contextmanager
def _until_interrupted() -> Iterator[Callable[[], bool]]:
    """Whether Ctrl+C was pressed: it is the way to end, so no failure; a second one breaks off.

    The first is noted, not raised: raised inside a clean-up of Python's own it would be lost.
    """
    pressed: list[int] = []

    def note(number: int, _frame: object) -> None:
        pressed.append(number)
        signal.signal(signal.SIGINT, before)

    before = signal.getsignal(signal.SIGINT)
    signal.signal(signal.SIGINT, note)
    try:
        with contextlib.suppress(KeyboardInterrupt):
            yield lambda: bool(pressed)
    finally:
        signal.signal(signal.SIGINT, before)


def _with_library(args: Namespace, reporter: Reporter, work: Callable[[Library], None]) -> int:
    try:
        with open_library(args, create=True) as library:
            work(library)
    except LibraryError as problem:
        if problem.sentence != reporter.complaint:
            raise
        if getattr(args, "ask", False):
            # The window that waits for the reports is to know that no more of them will come.
            line({"stopped": problem.problem})
        return 1
    return 1 if reporter.partly else 0
