"""A table file on its way in: its bytes or, of a large one, the file itself, which must not change while it is read."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from briefing.ingest.documents import limits
from briefing.ingest.documents.limits import file_name, read_file, read_head, shown
from briefing.ingest.filing import Pair
from briefing.ingest.tables import Content, Incomplete
from briefing.ingest.worker import Cancelled

Stamp = tuple[int, int, int]
"""Size, time and inode of a file: what must stay the same while it is read."""


@dataclass(frozen=True, slots=True)
class TableFile:
    """A table on its way in: where it lies, its bytes, their hash, and the stamp of a large one.

    `named` is the pair that everything is filed under, None where it is found in the table.
    """

    path: Path
    content: Content
    sha256: str
    stamp: Stamp | None
    named: Pair | None

    @property
    def name(self) -> str:
        """The file's name."""
        return self.content.name

    @property
    def size(self) -> int:
        """Bytes."""
        return self.stamp[0] if self.stamp else len(self.content.raw)

    def check_unchanged(self) -> None:
        """Raises Incomplete when a large file is no longer what was hashed."""
        if self.stamp is not None and self.stamp != _stamp(self.path):
            what = f"“{shown(self.name)}” was changed while it was read. Nothing was imported; import it again."
            raise Incomplete(shown(self.name), "incomplete", what)


def opened(path: Path, raw: bytes | None, named: Pair | None, cancelled: Callable[[], bool]) -> TableFile:
    """The table's bytes, or for a large file the file itself, with its hash. Raises Unreadable, Cancelled."""
    name = file_name(path)
    if raw is None:
        _, size = read_head(path, 1)
        if size > limits.MAX_FILE:
            stamp = _stamp(path)
            content = Content(name, path=path.absolute())
            return TableFile(path, content, _hashed(path, cancelled), stamp, named)
        raw = read_file(path)
    return TableFile(path, Content(name, raw), hashlib.sha256(raw).hexdigest(), None, named)


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
