"""Integrity: whether a library is sound, down to each quote, and mending what can be made again."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from briefing.core.change import Kind
from briefing.storage import factrows, issued, searchindex, told
from briefing.storage.derivedtables import REVIEWABLE
from briefing.storage.errors import LibraryDamaged
from briefing.storage.library import Library
from briefing.storage.notes import note_hash

__all__ = ["Problem", "Report", "Status", "check"]


class Status(StrEnum):
    """The outcome of a check."""

    OK = "ok"
    REPAIRED = "repaired"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong: what, at which thing, and whether it was mended.

    `derived` problems lie in what can be made again from the rest (indexes, counts).
    """

    what: str
    where: str
    mended: bool = False
    derived: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """What a check of a library found."""

    status: Status
    problems: tuple[Problem, ...] = ()


def check(path: Path | str, repair: bool = False) -> Report:
    """Check the library at `path`; with `repair` make indexes and counts again where they are wrong.

    A repair is tried on a copy first and reaches the library only if the copy came out sound.
    Nothing that people or articles said is ever altered. Raises LibraryError when the file cannot
    be opened for another reason than damage.
    """
    path = Path(path)
    try:
        with Library.open(path, create=False) as library:
            problems = list(_problems(library))
            if not problems:
                return Report(Status.OK)
            if not repair or not any(p.derived for p in problems) or library.readonly:
                return Report(Status.DAMAGED, tuple(problems))
            if not _mends(library):
                return Report(Status.DAMAGED, tuple(problems))
            _make_again(library)
            left = {(p.what, p.where) for p in _problems(library)}
    except LibraryDamaged as error:
        return Report(Status.DAMAGED, (Problem(error.sentence, str(path)),))
    told = tuple(replace(p, mended=(p.what, p.where) not in left) for p in problems)
    return Report(Status.REPAIRED if not left else Status.DAMAGED, told)


def _problems(library: Library) -> Iterator[Problem]:
    try:
        with library.reading():
            for look in _LOOKS:
                yield from look(library)
    except LibraryDamaged as error:
        yield Problem(error.sentence, str(library.path))


def _pages(library: Library) -> Iterator[Problem]:
    for (message,) in library.rows("PRAGMA integrity_check(100)"):
        if message != "ok":
            # A wrong index is made again from its table; anything else is lost data.
            yield Problem(
                f"The file does not hold together: {message}",
                "file",
                derived=" index " in message or "fts5" in message.lower(),
            )


def _references(library: Library) -> Iterator[Problem]:
    for table, row, parent, _ in library.rows("PRAGMA foreign_key_check"):
        yield Problem(f"A row belongs to a {parent} that is not there.", f"{table}:{row}")
    missing = " AND ".join(f"NOT EXISTS (SELECT 1 FROM {t} WHERE fact_id = f.id)" for t in factrows.COLUMNS)
    for (number,) in library.rows(f"SELECT f.id FROM fact f WHERE {missing}"):
        yield Problem("A fact has lost its content.", f"fact:{number}")
    for table, name in (("article_text", "text"), ("article_source", "original")):
        rows = library.rows(f"SELECT id FROM article WHERE id NOT IN (SELECT article_id FROM {table})")
        for (number,) in rows:
            yield Problem(f"An article has lost its {name}.", f"article:{number}")


def _articles(library: Library) -> Iterator[Problem]:
    for (number,) in library.rows("SELECT id FROM article ORDER BY id"):
        row = library.one(
            "SELECT a.sha256, a.text_hash, t.text, s.raw FROM article a JOIN article_text t ON t.article_id = a.id"
            " JOIN article_source s ON s.article_id = a.id WHERE a.id = ?",
            (number,),
        )
        if row is None:
            continue
        sha256, text_hash, text, raw = row
        where = f"article:{number}"
        if hashlib.sha256(raw).hexdigest() != sha256:
            yield Problem("The original of an article is not what was imported.", where)
        if factrows.hashed(text) != text_hash:
            yield Problem("The text of an article is not what was imported.", where)
        quotes = library.rows(
            "SELECT 'fact:' || id, span_start, span_end, quote FROM fact WHERE article_id = ?1"
            " UNION ALL SELECT 'note:' || id, span_start, span_end, quote FROM note WHERE article_id = ?1",
            (number,),
        )
        for key, start, end, quote in quotes:
            if text[start:end] != quote:
                yield Problem("A quote is not what the article says at its place.", key)


def _issued(library: Library) -> Iterator[Problem]:
    for sha256 in issued.altered(library):
        yield Problem("What was issued is not kept as it was issued.", f"issued:{sha256[:8]}")


def _older_texts(library: Library) -> Iterator[Problem]:
    for article, number in library.rows("SELECT article_id, number FROM article_version ORDER BY article_id, number"):
        row = library.one(
            "SELECT sha256, text_hash, text, raw FROM article_version WHERE article_id = ? AND number = ?",
            (article, number),
        )
        if row is not None and (hashlib.sha256(row[3]).hexdigest() != row[0] or factrows.hashed(row[2]) != row[1]):
            yield Problem(f"Version {number} of an article is not what was imported.", f"article:{article}")


def _contents(library: Library) -> Iterator[Problem]:
    for table, columns in factrows.COLUMNS.items():
        wanted = ", ".join(f"p.{c}" for c in columns)
        for (article,) in library.rows("SELECT DISTINCT article_id FROM fact"):
            rows = library.rows(
                f"SELECT f.id, f.content_hash, f.kind, f.span_start, f.span_end, f.quote, {wanted}"
                f" FROM fact f JOIN {table} p ON p.fact_id = f.id WHERE f.article_id = ?",
                (article,),
            )
            for number, mark, kind, start, end, quote, *payload in rows:
                row = dict(zip(columns, payload, strict=True))
                if factrows.fact_hash(kind, start, end, quote, table, row) != mark:
                    yield Problem("A fact is not what was stored.", f"fact:{number}")
    for number, name, value, mark in library.rows("SELECT fact_id, field, value, content_hash FROM correction"):
        if factrows.hashed(number, name, value) != mark:
            yield Problem(f"The correction of {name} is not what was stored.", f"fact:{number}")
    for number, article, quote, text, mark in library.rows(
        "SELECT id, article_id, quote, text, content_hash FROM note"
    ):
        if note_hash(article, quote, text) != mark:
            yield Problem("A note is not what was written.", f"note:{number}")


_ARTICLE_COUNTS = f"""
    SELECT a.id AS id,
        (SELECT count(*) FROM fact f LEFT JOIN review r ON r.fact_id = f.id WHERE f.article_id = a.id
            AND f.kind IN ({", ".join(f"'{k.value}'" for k in REVIEWABLE)})
            AND coalesce(r.status, 'proposed') IN ('proposed', 'disputed')) AS open_facts,
        (SELECT count(*) FROM fact f JOIN review r ON r.fact_id = f.id
            WHERE f.article_id = a.id AND r.status = 'disputed') AS disputed
    FROM article a
"""
_DOSSIER_COUNTS = """
    SELECT o.id AS id, count(a.id) AS articles, coalesce(sum(c.open_facts), 0) AS open_facts
    FROM dossier o LEFT JOIN dossier_article d ON d.dossier_id = o.id
    LEFT JOIN article a ON a.id = d.article_id AND a.removed_at IS NULL
    LEFT JOIN article_count c ON c.article_id = a.id
    GROUP BY o.id
"""


def _counts(library: Library) -> Iterator[Problem]:
    rows = library.rows(
        f"SELECT 'article:' || x.id FROM ({_ARTICLE_COUNTS}) x LEFT JOIN article_count c ON c.article_id = x.id"
        " WHERE c.article_id IS NULL OR (c.open_facts, c.disputed) <> (x.open_facts, x.disputed)"
        f" UNION ALL SELECT 'dossier:' || x.id FROM ({_DOSSIER_COUNTS}) x"
        " LEFT JOIN dossier_count c ON c.dossier_id = x.id"
        " WHERE c.dossier_id IS NULL OR (c.articles, c.open_facts) <> (x.articles, x.open_facts)"
    )
    for (where,) in rows:
        yield Problem("The counts are not what the facts add up to.", where, derived=True)


def _told(library: Library) -> Iterator[Problem]:
    there = set(library.rows("SELECT dossier_id, place, day, fact_id, value FROM told"))
    wanted = {row for query in told.WANTED for row in library.rows(query)}
    for number in sorted({row[3] for row in there ^ wanted}):
        yield Problem("The order of what is told is not what the facts say.", f"fact:{number}", derived=True)


def _search(library: Library) -> Iterator[Problem]:
    for where in searchindex.differences(library):
        yield Problem("The search index is not up to date.", where, derived=True)


_LOOKS: tuple[Callable[[Library], Iterator[Problem]], ...] = (
    _pages,
    _references,
    _articles,
    _older_texts,
    _issued,
    _contents,
    _counts,
    _told,
    _search,
)


def _make_again(library: Library) -> None:
    with library.atomic("repair", "repair") as work:
        library.run("REINDEX")
        library.run("DELETE FROM article_count")
        library.run(f"INSERT INTO article_count (article_id, open_facts, disputed) {_ARTICLE_COUNTS}")
        library.run("DELETE FROM dossier_count")
        library.run(f"INSERT INTO dossier_count (dossier_id, articles, open_facts) {_DOSSIER_COUNTS}")
        library.run("DELETE FROM told")
        for query in told.WANTED:
            library.run(f"INSERT INTO told {told.COLUMNS} {query}")
        searchindex.rebuild(library)
        work.touch(Kind.ARTICLE)
        work.touch(Kind.DOSSIER)


def _mends(library: Library) -> bool:
    """Whether making the derived parts again leaves none of them wrong, tried on a copy."""
    copy = library.path.with_name(f"{library.path.name}.repair-{os.getpid()}")
    try:
        library.copy_to(copy)
        with Library.open(copy, create=False) as trial:
            _make_again(trial)
            return not any(p.derived for p in _problems(trial))
    except LibraryDamaged:
        return False
    finally:
        for leftover in (copy, *(copy.with_name(copy.name + end) for end in ("-wal", "-shm"))):
            leftover.unlink(missing_ok=True)
