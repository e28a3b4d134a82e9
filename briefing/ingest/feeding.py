"""Feeds on their way in: each entry an article of its own, committed by itself, and one report for the file."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from briefing.core.change import Change
from briefing.ingest import articling
from briefing.ingest.documents.limits import Unreadable, file_name
from briefing.ingest.filing import Pair
from briefing.ingest.reader import Reader
from briefing.ingest.report import FileKind, FileReport, Progressing, Status
from briefing.storage.library import Library

_WORTH = (Status.IMPORTED, Status.UPDATED, Status.DUPLICATE)
"""What a feed is reported as: the first of these that one of its entries became."""

_ALIKE = 10
"""Articles named in the report that may tell the same as an entry; each entry shows its own in the window."""


def take(
    library: Library,
    reader: Reader,
    path: Path,
    raw: bytes,
    pair: Pair | None,
    *,
    cancelled: Callable[[], bool],
    progress: Progressing,
) -> FileReport:
    """Read a feed and commit its entries one by one. Raises Unreadable when none of them can be read.

    `cancelled` is asked before each entry; those before it stay, and the feed read again goes on behind them. `progress`
    is called behind each as if all entries were of one size.
    """
    reports: list[FileReport] = []
    refused: list[Unreadable] = []
    pages = reader.feed(raw, file_name(path))
    for done, page in enumerate(pages, 1):
        if cancelled():
            break
        try:
            reports.append(articling.take(library, reader, path, page.encode(), pair))
        except Unreadable as problem:
            refused.append(problem)
        progress(path, len(raw) * done // len(pages), len(raw))
    if refused and not reports:
        raise refused[0]
    return _joined(path, hashlib.sha256(raw).hexdigest(), reports, len(pages) - len(reports))


def _joined(path: Path, sha256: str, reports: list[FileReport], left: int) -> FileReport:
    """One report for the file: `id` and `dossier` are those of the first article that is new, `left` entries are not in the library."""
    count = Counter(report.status for report in reports)
    status = next((status for status in _WORTH if count[status]), Status.SKIPPED)
    first = next((report for report in reports if report.status is status), None)
    told = [("entries", len(reports)), ("entries_known", count[Status.DUPLICATE]), ("entries_left", left)]
    notes = [f"{code}:{number}" for code, number in told if number]
    notes += list(dict.fromkeys(n for report in reports for n in report.notes if n.startswith("same_")))[:_ALIKE]
    return FileReport(
        str(path),
        status,
        FileKind.FEED,
        first.id if first else None,
        sha256,
        first.dossier if first else None,
        sum(report.facts for report in reports),
        notes=tuple(notes),
        change=Change.merged(report.change for report in reports),
    )
