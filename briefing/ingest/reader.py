"""Readers in their place: plain text here; pages and tables, which a hostile file could misuse, in the worker process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from briefing.core.article import Article
from briefing.ingest import foreign, tables
from briefing.ingest.documents import Unreadable, is_foreign, limits, read_document
from briefing.ingest.documents.limits import read_file, shown
from briefing.ingest.foreign import Streamed
from briefing.ingest.tables import Answers, Content
from briefing.ingest.tables.locating import Excerpt
from briefing.ingest.worker import Worker


class Reader:
    """Reads files; the worker process starts with the first file that needs it and ends with `close`."""

    def __init__(self) -> None:
        self._worker: Worker | None = None

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the worker process, if there is one."""
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def article(self, raw: bytes, name: str) -> Article:
        """The article in the bytes of the file `name`. Raises Unreadable."""
        if is_foreign(raw, name):
            return self._process().read_bytes(raw, name)
        return read_document(raw, name)

    def feed(self, raw: bytes, name: str) -> list[str]:
        """A page in HTML for each entry of the news feed `name`, made in the worker process. Raises Unreadable."""
        limits.check_size(len(raw), name)
        return foreign.read_feed(self._process(), raw, name)

    def attachments(self, raw: bytes, name: str) -> list[tuple[str, bytes]]:
        """The files attached to the mail `name` that hold an article or a table, with their names. Raises Unreadable."""
        found = foreign.read_attachments(self._process(), raw, name)
        return [(file, held) for file, held in found if tables.is_table(held, file) or is_foreign(held, file)]

    def table(
        self, content: Content, answers: Answers | None = None, cancelled: Callable[[], bool] = lambda: False
    ) -> Streamed:
        """The values of a table, part by part, read in the worker process. Raises Unreadable, Cancelled."""
        return Streamed(self._process(), content, answers, cancelled)

    def excerpt(self, raw: bytes, name: str, place: str) -> Excerpt | None:
        """What stands around a place in the bytes of the table `name`; None when it is not there. Raises Unreadable."""
        return foreign.read_excerpt(self._process(), raw, name, place)

    def _process(self) -> Worker:
        if self._worker is None:
            self._worker = Worker(readers=foreign.MODULE)
        return self._worker


def read_article(path: Path) -> Article:
    """The article in a file, stored nowhere. Raises Unreadable, also for a trade table."""
    raw = read_file(path)
    if tables.is_table(raw, path.name):
        name = shown(path.name)
        raise Unreadable(name, "format", f"“{name}” is a trade table, not an article. Import it to see its values.")
    with Reader() as reader:
        return reader.article(raw, path.name)
