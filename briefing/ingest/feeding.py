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
from briefing.ingest.report import FileKind, FileReport, Status
from briefing.storage.library import Library

_WORTH = (Status.IMPORTED, Status.UPDATED, Status.DUPLICATE)
"""What a feed is reported as: the first of these that one of its entries became."""


def take(
    library: Library, reader: Reader, path: Path, raw: bytes, pair: Pair | None, cancelled: Callable[[], bool]
) -> FileReport:
    """Read a feed and commit its entries one by one. Raises Unreadable when none of them can be read.

    `cancelled` is asked before each entry; those before it stay, and the feed read again goes on behind them.
    """
    reports: list[FileReport] = []
    refused: list[Unreadable] = []
    pages = reader.feed(raw, file_name(path))
    for page in pages:
        if cancelled():
            break
        try:
            reports.append(articling.take(library, reader, path, page.encode(), pair))
        except Unreadable as problem:
            refused.append(problem)
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
    notes += dict.fromkeys(note for report in reports for note in report.notes if note.startswith("same_"))
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
