"""Restoring: the newest text of an article is taken back and the one before it holds again; the same step brings it back."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.core.change import Change
from briefing.storage import versionreadings, versions
from briefing.storage.library import Library


@dataclass(frozen=True, slots=True)
class Update:
    """A newer text that took an article's place; `in_force` is False when it was taken back, at `replaced_at`.

    `at` is when it came, `first_at` when the article did. All times are ISO, UTC.
    """

    in_force: bool
    at: str
    first_at: str
    replaced_at: str


def update_of(library: Library, article_id: int) -> Update | None:
    """The newest text of an article if there is one before it, whether it holds or was taken back."""
    row = library.one(
        "SELECT a.imported_at, v.imported_at, v.replaced_at, (SELECT min(imported_at) FROM article_version w"
        " WHERE w.article_id = a.id), coalesce(r.taken_back, 0) FROM article a JOIN article_version v"
        " ON v.article_id = a.id LEFT JOIN article_version_reading r ON r.article_id = v.article_id"
        " AND r.number = v.number"
        " WHERE a.id = ? AND a.removed_at IS NULL ORDER BY v.number DESC LIMIT 1",
        (article_id,),
    )
    if row is None:
        return None
    now, aside, replaced_at, first, taken_back = row
    return Update(not taken_back, aside if taken_back else now, min(first, now), replaced_at)


def turn(library: Library, article_id: int, label: str = "", origin: str = "edit") -> Change:
    """Let the text laid aside last hold again and lay the present one aside, in one transaction; twice is nothing.

    Notes, decisions and hand-made facts move to where their words stand there, also those that had lost their place when that
    text was laid aside; what has no place there waits in the tray. Raises KeyError where there is no other text.
    """
    with library.atomic(label, origin) as work:
        row = library.one(
            "SELECT number, imported_at FROM article_version WHERE article_id = ? ORDER BY number DESC LIMIT 1",
            (article_id,),
        )
        found = versionreadings.older(library, article_id, row[0]) if row else None
        if row is None or found is None:
            raise KeyError(article_id)
        number, imported_at = row
        update = update_of(library, article_id)
        article, facts, lexicon = found
        versions.take(library, article_id, article, facts, lexicon=lexicon)
        library.run("UPDATE article SET imported_at = ? WHERE id = ?", (imported_at, article_id))
        library.run(
            "UPDATE article_version_reading SET taken_back = ? WHERE article_id = ? AND number = ?",
            (int(update is not None and update.in_force), article_id, number),
        )
    return work.change
