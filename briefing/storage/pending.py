"""Tables that wait: files with rows that need an answer, kept with their bytes until they have it."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefing.core.change import Kind
from briefing.core.question import Question
from briefing.storage.library import Library, utc_now

KEPT = 20_000_000
"""Bytes of a file that are kept; of a larger one only where it lies."""


@dataclass(frozen=True, slots=True)
class WaitingTable:
    """A table that waits. `raw` is None for a large file, which is read from `path` again."""

    sha256: str
    file_name: str
    raw: bytes | None
    path: str
    dossier: str | None
    questions: tuple[Question, ...]
    answers: Mapping[str, str]


def keep(library: Library, table: WaitingTable) -> None:
    """Keep a table that waits, or what it waits for now. Call it inside `Library.atomic`."""
    packed = None if table.raw is None or len(table.raw) > KEPT else zlib.compress(table.raw)
    questions = [[q.key, q.field, q.cell, q.choices, q.rows, q.place] for q in table.questions]
    with library.atomic() as work:
        library.run(
            "INSERT OR REPLACE INTO waiting_table VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                table.sha256, table.file_name, packed, table.path, table.dossier, json.dumps(questions),
                json.dumps(dict(table.answers)), utc_now(),
            ),
        )  # fmt: skip
        work.touch(Kind.OBSERVATION, f"waiting:{table.sha256}")


def release(library: Library, sha256: str) -> bool:
    """Forget a table that waits no longer, or that the user gave up; whether there was one."""
    if library.one("SELECT 1 FROM waiting_table WHERE sha256 = ?", (sha256,)) is None:
        return False
    with library.atomic() as work:
        library.run("DELETE FROM waiting_table WHERE sha256 = ?", (sha256,))
        work.touch(Kind.OBSERVATION, f"waiting:{sha256}")
    return True


def waiting_tables(library: Library) -> tuple[WaitingTable, ...]:
    """All tables that wait, the newest first."""
    rows = library.rows(f"SELECT {_COLUMNS} FROM waiting_table ORDER BY at DESC, sha256")
    return tuple(_table(row) for row in rows)


def waiting_count(library: Library) -> int:
    """How many tables wait."""
    found = library.one("SELECT count(*) FROM waiting_table")
    return int(found[0]) if found else 0


def waiting_table(library: Library, sha256: str) -> WaitingTable | None:
    """The table with these bytes, None when it does not wait."""
    row = library.one(f"SELECT {_COLUMNS} FROM waiting_table WHERE sha256 = ?", (sha256,))
    return _table(row) if row else None


_COLUMNS = "sha256, file_name, raw, path, dossier_id, questions, answers"


def _table(row: Sequence[object]) -> WaitingTable:
    sha256, file_name, raw, path, dossier, questions, answers = row
    assert raw is None or isinstance(raw, bytes)
    return WaitingTable(
        str(sha256),
        str(file_name),
        None if raw is None else zlib.decompress(raw),
        str(path or ""),
        None if dossier is None else str(dossier),
        tuple(Question(k, f, c, tuple(ch), n, p) for k, f, c, ch, n, p in json.loads(str(questions))),
        json.loads(str(answers)),
    )
