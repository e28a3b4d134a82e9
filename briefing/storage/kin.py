"""Kin: articles that may tell the same story or the same event, as offered on import and as a person decided."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from briefing.core.change import Kind, RowEdit
from briefing.storage.library import Library, utc_now


class KinKind(StrEnum):
    """What two articles may have in common."""

    STORY = "story"
    EVENT = "event"


class KinStatus(StrEnum):
    """What a person decided about it."""

    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Kin:
    """Another article beside one: `other` with its title, publisher and day; `reasons` are codes ("figures:5")."""

    id: int
    article: int
    other: int
    kind: KinKind
    reasons: tuple[str, ...]
    status: KinStatus
    title: str
    publisher: str | None
    published: dt.date | None


@dataclass(frozen=True, slots=True)
class Shared:
    """A place (figure, event, person, topic) that two articles tell, with what each tells there."""

    article: int
    place: str
    own: str
    other: str


_PAIRS = (
    "SELECT k.id, {own}, {other}, k.kind, k.reasons, k.status, a.title, a.source_name, a.published"
    " FROM kin k JOIN article a ON a.id = {other} AND a.removed_at IS NULL"
    " AND (?2 IS NULL OR a.published IS NULL OR a.published <= ?2) WHERE {own} = ?1"
)


def kin_of(library: Library, article_id: int, *, known_on: dt.date | None = None) -> tuple[Kin, ...]:
    """The articles offered or decided beside one, whichever was imported first; `known_on` only those known on a day."""
    day = known_on.isoformat() if known_on else None
    first = _PAIRS.format(own="k.article_id", other="k.other_id")
    second = _PAIRS.format(own="k.other_id", other="k.article_id")
    return tuple(_kin(row) for row in library.rows(f"{first} UNION ALL {second} ORDER BY 1", (article_id, day)))


def _kin(row: tuple[Any, ...]) -> Kin:
    number, article, other, kind, reasons, status, title, publisher, published = row
    day = dt.date.fromisoformat(published) if published else None
    return Kin(number, article, other, KinKind(kind), tuple(reasons.split()), KinStatus(status), title, publisher, day)


def offer(library: Library, article_id: int, other_id: int, kind: KinKind, reasons: Sequence[str]) -> None:
    """Note that two articles may be kin, inside `atomic`; what is noted already stays as decided."""
    with library.atomic(origin="import") as work:
        library.run(
            "INSERT OR IGNORE INTO kin (article_id, other_id, kind, reasons, status, reviewer, at)"
            " VALUES (?, ?, ?, ?, 'offered', '', ?)",
            (article_id, other_id, kind.value, " ".join(reasons), utc_now()),
        )
        work.touch(Kind.ARTICLE, f"article:{article_id}", f"article:{other_id}")


def decide_edits(library: Library, kin_id: int, status: KinStatus, reviewer: str = "") -> list[RowEdit]:
    """The edit that records what a person decided; none when it is so already."""
    row = library.one("SELECT status, reviewer, at, article_id FROM kin WHERE id = ?", (kin_id,))
    if row is None or row[0] == status:
        return []
    before = {"status": row[0], "reviewer": row[1], "at": row[2]}
    after = {"status": status.value, "reviewer": reviewer, "at": utc_now()}
    return [RowEdit("kin", {"id": kin_id}, before, after, f"article:{row[3]}")]


def shared(library: Library, article_id: int, days: int) -> tuple[Shared, ...]:
    """What other articles of the same dossiers, at most `days` apart, tell of the same figures, events and people.

    An undated article may be of any day: what it tells of the same figures and events counts however long ago.
    """
    near = f"o.day BETWEEN date(t.day, '-{int(days)} days') AND date(t.day, '+{int(days)} days')"
    undated = (
        "(t.place GLOB 'event|*' OR t.place GLOB 'figure|*') AND EXISTS (SELECT 1 FROM article a"
        " WHERE a.id IN (own.article_id, f.article_id) AND a.published IS NULL)"
    )
    rows = library.rows(
        " UNION ".join(
            "SELECT f.article_id, t.place, t.value, o.value FROM fact own JOIN told t ON t.fact_id = own.id"
            " JOIN told o ON o.dossier_id = t.dossier_id AND o.place = t.place"
            " JOIN fact f ON f.id = o.fact_id AND f.article_id <> own.article_id"
            f" WHERE own.article_id = ?1 AND {condition}"
            for condition in (near, undated)
        ),
        (article_id,),
    )
    return tuple(Shared(*row) for row in rows)


def addresses_like(library: Library, part: str) -> tuple[tuple[int, str], ...]:
    """The articles whose address holds `part` (a host's name), with it."""
    rows = library.rows(
        "SELECT id, source_url FROM article WHERE removed_at IS NULL AND source_url IS NOT NULL"
        " AND instr(source_url, ?) > 0",
        (part,),
    )
    return tuple((number, address) for number, address in rows)
