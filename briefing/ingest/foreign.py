"""Foreign formats: what the worker process reads for us, articles and tables."""

from __future__ import annotations

import base64
from collections.abc import Callable, Generator, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from briefing import collection
from briefing.core.coded import Coder, Decoder
from briefing.ingest import tables, worker
from briefing.ingest.tables import Answers, Chunk, Collector, Content, TableRead, locating
from briefing.ingest.tables.codec import part, part_json
from briefing.ingest.tables.locating import Excerpt
from briefing.ingest.tables.table import Part, joined

MODULE = "briefing.ingest.foreign"


class _Open:
    """The child's side: the one table that is being read, part by part."""

    def __init__(self) -> None:
        self._coder = Coder()
        self._collector = Collector()
        self._chunks: Iterator[Chunk] = iter(())

    def begin(self, request: Mapping[str, Any]) -> dict[str, Any]:
        """Open the table in the bytes in `raw` (base64) or in the file at `path`; give its first part."""
        content = Content(
            request["name"],
            base64.b64decode(request["raw"]) if "raw" in request else b"",
            Path(request["path"]) if "path" in request else None,
        )
        self._coder, self._collector = Coder(), Collector(request.get("answers"))
        self._chunks = tables.read_chunks(content, self._collector)
        return self.following({})

    def following(self, _: Mapping[str, Any]) -> dict[str, Any]:
        """The next part; the one after the last says so and brings format and notes."""
        # Values refer to nothing that refers back: looking for rings among them takes a third of the time.
        with collection.paused():
            chunk = next(self._chunks, None)
            if chunk is None:
                found = self._collector
                return {"end": True, "format": found.format, "layout": found.layout, "notes": found.notes}
            return part_json(chunk, self._coder)


_OPEN = _Open()


def _excerpt(request: Mapping[str, Any]) -> list[Any] | None:
    found = locating.excerpt(base64.b64decode(request["raw"]), request["name"], request["place"])
    return [found.sheet, found.numbers, found.rows, found.row, found.column] if found else None


def _attachments(request: Mapping[str, Any]) -> list[tuple[str, str]]:
    from briefing.ingest.documents import mail

    found = mail.attachments(base64.b64decode(request["raw"]), request["name"])
    return [(name, base64.b64encode(held).decode("ascii")) for name, held in found]


def _feed(request: Mapping[str, Any]) -> list[str]:
    from briefing.ingest.documents import feed

    return feed.pages(base64.b64decode(request["raw"]), request["name"])


READERS: Mapping[str, worker.Reader] = {
    **worker.READERS,
    "table": lambda request: _OPEN.begin(request),
    "table_next": lambda request: _OPEN.following(request),
    "excerpt": lambda request: _excerpt(request),
    "attachments": lambda request: _attachments(request),
    "feed": lambda request: _feed(request),
}


class Streamed:
    """A table that a worker started with this MODULE reads. `format`, `layout` and `notes` are known after the last part."""

    def __init__(
        self,
        process: worker.Worker,
        content: Content,
        answers: Answers | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self.name = content.name
        self.format = self.layout = ""
        self.notes: tuple[str, ...] = ()
        self._process = process
        self._content = content
        self._answers = dict(answers or {})
        self._cancelled = cancelled

    def parts(self) -> Generator[Part, None, None]:
        """The parts in order. Raises Unreadable, Cancelled, ReaderFailed."""
        where = (
            {"path": str(self._content.path)}
            if self._content.path
            else {"raw": base64.b64encode(self._content.raw).decode("ascii")}
        )
        sent = self._process.ask("table", self.name, self._cancelled, answers=self._answers, **where)
        # The child reads the next part while the caller stores this one.
        with ThreadPoolExecutor(1, "table-ahead") as ahead:
            while "end" not in sent:
                following = ahead.submit(self._process.ask, "table_next", self.name, self._cancelled)
                try:
                    yield part(sent)
                except GeneratorExit:
                    self._process.cancel()
                    raise
                sent = following.result()
        self.format, self.layout, self.notes = sent["format"], sent["layout"], tuple(sent["notes"])


def read_excerpt(process: worker.Worker, raw: bytes, name: str, place: str) -> Excerpt | None:
    """What stands around a place in a table, read by a worker started with this MODULE. Raises Unreadable."""
    found = process.ask("excerpt", name, raw=base64.b64encode(raw).decode("ascii"), place=place)
    if found is None:
        return None
    sheet, numbers, rows, row, column = found
    return Excerpt(sheet, tuple(numbers), tuple(tuple(r) for r in rows), row, column)


def read_feed(process: worker.Worker, raw: bytes, name: str) -> list[str]:
    """The pages of a news feed, read by a worker started with this MODULE. Raises Unreadable."""
    found: list[str] = process.ask("feed", name, raw=base64.b64encode(raw).decode("ascii"))
    return found


def read_attachments(process: worker.Worker, raw: bytes, name: str) -> list[tuple[str, bytes]]:
    """The files attached to a mail, read by a worker started with this MODULE. Raises Unreadable."""
    found = process.ask("attachments", name, raw=base64.b64encode(raw).decode("ascii"))
    return [(name, base64.b64decode(held)) for name, held in found]


def read_table(process: worker.Worker, raw: bytes, name: str, answers: Answers | None = None) -> TableRead:
    """The values of a table, read by a worker started with this MODULE. Raises Unreadable."""
    streamed = Streamed(process, Content(name, raw), answers)
    decoder = Decoder()
    chunks = [Chunk(tuple(decoder.values(p.coded)), p.waiting) for p in streamed.parts()]
    return joined(name, streamed.format, chunks, streamed.notes)
