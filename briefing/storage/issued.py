"""Issued summaries: the log of what left the program, and what it said, kept byte for byte."""

from __future__ import annotations

import datetime as dt
import hashlib
import zlib
from dataclasses import dataclass, replace
from typing import Any

from briefing.core.change import Change, Kind
from briefing.storage.errors import LibraryDamaged
from briefing.storage.library import Library, utc_now

_COLUMNS = (
    "dossier_id, summary_id, as_of, marking, language, format, final, unreviewed, sha256, override_reason, at, seq,"
    " id, version, paper, template, sink, target, copies, pages, model, stand"
)
FILE, PRINTER = "file", "printer"


@dataclass(frozen=True, slots=True)
class Issued:
    """A summary that left the program. `seq` is the newest change it took account of.

    `as_of` and `at` are ISO text; `sha256` is of the file as written; `override_reason` is why it
    was issued as final with claims unreviewed. `sink` is where it went, "file" or "printer", `target`
    the file's name or the printer's, `pages` the range that was printed ("1-2"), "" for all. `model`
    and `stand` are the hashes of its render model and of what the dossier said, "" where an older
    version of the program kept none.
    """

    dossier: str
    summary_id: str
    as_of: str
    marking: str
    language: str
    format: str
    final: bool
    unreviewed: int
    sha256: str
    override_reason: str | None = None
    at: str = ""
    seq: int = 0
    id: int = 0
    version: int = 1
    paper: str = ""
    template: str = ""
    sink: str = FILE
    target: str = ""
    copies: int = 1
    pages: str = ""
    model: str = ""
    stand: str = ""

    @property
    def key(self) -> str:
        """How a change names the issue."""
        return f"issued:{self.id}"

    @property
    def is_kept(self) -> bool:
        """Whether its content was kept, so that it can be printed again and compared."""
        return bool(self.model)


@dataclass(frozen=True, slots=True)
class Content:
    """What an issue consists of: the document as written, its render model and what the dossier said, as JSON."""

    document: bytes
    model: str
    stand: str


def record_issued(library: Library, issued: Issued, content: Content) -> Change:
    """Log a summary as issued and keep its content; its id, hashes and, if empty, its time are filled in here."""
    with library.atomic() as work:
        kept = replace(
            issued,
            sha256=_keep(library, content.document),
            model=_keep(library, content.model.encode()),
            stand=_keep(library, content.stand.encode()),
        )
        _insert(library, kept)
        work.touch(Kind.SUMMARY, f"dossier:{issued.dossier}")
    return work.change


def record_again(
    library: Library, issued: Issued, *, sink: str, target: str, copies: int = 1, pages: str = ""
) -> Change:
    """Log that an older issue left the program once more, as it was."""
    with library.atomic() as work:
        _insert(library, replace(issued, at="", sink=sink, target=target, copies=copies, pages=pages))
        work.touch(Kind.SUMMARY, f"dossier:{issued.dossier}")
    return work.change


def _insert(library: Library, issued: Issued) -> None:
    values = (
        issued.dossier, issued.summary_id, issued.as_of, issued.marking, issued.language, issued.format,
        int(issued.final), issued.unreviewed, issued.sha256, issued.override_reason, issued.at or utc_now(),
        issued.seq or library.last_seq(), None, issued.version, issued.paper, issued.template, issued.sink,
        issued.target, issued.copies, issued.pages, issued.model, issued.stand,
    )  # fmt: skip
    library.run(f"INSERT INTO issued ({_COLUMNS}) VALUES ({', '.join('?' * len(values))})", values)


def _keep(library: Library, data: bytes) -> str:
    """The hash under which content is kept; the same content is kept once."""
    sha256 = hashlib.sha256(data).hexdigest()
    library.run("INSERT OR IGNORE INTO issued_content VALUES (?, ?)", (sha256, zlib.compress(data)))
    return sha256


def issued_of(library: Library, dossier: str) -> tuple[Issued, ...]:
    """The summaries issued of a dossier, newest first."""
    rows = library.rows(f"SELECT {_COLUMNS} FROM issued WHERE dossier_id = ? ORDER BY id DESC", (dossier,))
    return tuple(_issued(row) for row in rows)


def latest_of(library: Library, dossier: str, but: str = "", *, by: dt.datetime | None = None) -> Issued | None:
    """The issue of a dossier that knew most and can be compared, leaving out those of the template `but`.

    One that was only printed again is none newer; one that is as of a minute after `by` knew what a page of then does not.
    """
    row = library.one(
        f"SELECT {_COLUMNS} FROM issued WHERE dossier_id = ?1 AND stand <> '' AND (?2 = '' OR template <> ?2)"
        " AND (?3 IS NULL OR julianday(as_of) <= julianday(?3)) ORDER BY seq DESC, id DESC",
        (dossier, but, by.replace(second=59).isoformat(timespec="seconds") if by else None),
    )
    return _issued(row) if row else None


def next_version(library: Library, dossier: str) -> int:
    """The number of the next version: one more than the highest that was issued."""
    row = library.one("SELECT max(version) FROM issued WHERE dossier_id = ?", (dossier,))
    return int(row[0] or 0) + 1 if row else 1


def document_of(library: Library, issued: Issued) -> bytes | None:
    """The document of an issue as it was written; None where none was kept. Raises LibraryDamaged."""
    return _content(library, issued.sha256) if issued.is_kept else None


def stand_of(library: Library, issued: Issued) -> str | None:
    """What the dossier said when it was issued, as JSON; None where none was kept. Raises LibraryDamaged."""
    data = _content(library, issued.stand) if issued.stand else None
    return data.decode() if data is not None else None


def model_of(library: Library, issued: Issued) -> str | None:
    """The render model of an issue, as JSON; None where none was kept. Raises LibraryDamaged."""
    data = _content(library, issued.model) if issued.model else None
    return data.decode() if data is not None else None


def _content(library: Library, sha256: str) -> bytes:
    row = library.one("SELECT packed FROM issued_content WHERE sha256 = ?", (sha256,))
    data = _unpacked(row[0]) if row else None
    if data is None or hashlib.sha256(data).hexdigest() != sha256:
        sentence = f"What was issued is not in {library.path} as it was issued. Look for it in a backup."
        raise LibraryDamaged(library.path, "issued", sentence)
    return data


def _unpacked(packed: bytes) -> bytes | None:
    try:
        return zlib.decompress(packed)
    except zlib.error:
        return None


def altered(library: Library) -> tuple[str, ...]:
    """The hashes of kept content that is no longer what was issued, or is gone."""
    wanted = library.rows(
        "SELECT sha256 FROM issued WHERE model <> '' UNION SELECT model FROM issued WHERE model <> ''"
        " UNION SELECT stand FROM issued WHERE stand <> '' ORDER BY 1"
    )
    found = []
    for (sha256,) in wanted:
        try:
            _content(library, sha256)
        except LibraryDamaged:
            found.append(sha256)
    return tuple(found)


def _issued(row: tuple[Any, ...]) -> Issued:
    dossier, summary_id, as_of, marking, language, format_, final, *rest = row
    return Issued(dossier, summary_id, as_of, marking, language, format_, bool(final), *rest)
