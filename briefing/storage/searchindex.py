"""The search index of articles: written with the article, one entry each, sorted by day."""

from __future__ import annotations

import datetime as dt

from briefing.core.unseen import seen
from briefing.storage import derivedtables, numbers
from briefing.storage.library import Library

_ARTICLE_BITS = 40
ID_MASK = (1 << _ARTICLE_BITS) - 1
"""An entry's rowid with this mask is the article's id."""


def entry_of(day: str, article_id: int) -> int:
    """The rowid of an article's entry. Entries sort by day, so the newest need no sorting."""
    return (dt.date.fromisoformat(day).toordinal() << _ARTICLE_BITS) + article_id


def add(library: Library, article_id: int, day: str, title: str, text: str) -> None:
    """Index an article inside the running transaction, as print shows it: soft hyphens part no word."""
    text = seen(text)
    library.run(
        "INSERT INTO search_article (rowid, title, body, numbers) VALUES (?, ?, ?, ?)",
        (entry_of(day, article_id), seen(title), text, numbers.index_words(text)),
    )


def remove(library: Library, article_id: int, day: str) -> None:
    """Take an article's entry out, inside the running transaction."""
    library.run("DELETE FROM search_article WHERE rowid = ?", (entry_of(day, article_id),))


def rebuild(library: Library) -> None:
    """Index everything again from the tables, inside the running transaction."""
    library.run("INSERT INTO search_article (search_article) VALUES ('delete-all')")
    library.run("INSERT INTO search_item (search_item) VALUES ('delete-all')")
    for (number,) in library.rows("SELECT id FROM article ORDER BY day, id"):
        row = library.one(
            "SELECT a.day, a.title, a.kicker, t.text FROM article a JOIN article_text t ON t.article_id = a.id"
            " WHERE a.id = ?",
            (number,),
        )
        if row is not None:
            day, title, kicker, text = row
            add(library, number, day, heading(kicker, title), text)
    library.run(
        f"INSERT INTO search_item (rowid, text) SELECT ({derivedtables.PERSON_ITEM} << 48) + person_id,"
        " group_concat(name, ' · ') FROM person_alias GROUP BY person_id"
    )
    library.run(
        f"INSERT INTO search_item (rowid, text) SELECT ({derivedtables.NOTE_ITEM} << 48) + id, quote || ' · ' || text FROM note"
    )
    library.run(
        f"INSERT INTO search_item (rowid, text) SELECT ({derivedtables.EVENT_ITEM} << 48) + f.id,"
        " f.quote || ' · ' || coalesce(e.city, '') || ' · ' || coalesce(e.date_first, '')"
        " FROM fact f JOIN event_mention e ON e.fact_id = f.id"
    )


def differences(library: Library) -> list[str]:
    """The entries the index lacks or should not have, by the key of their thing."""
    wanted = {entry_of(day, number): f"article:{number}" for number, day in library.rows("SELECT id, day FROM article")}
    there = {entry for (entry,) in library.rows("SELECT id FROM search_article_docsize")}
    wrong = [name for entry, name in wanted.items() if entry not in there]
    wrong += [f"article:{entry & ID_MASK}" for entry in there - wanted.keys()]
    items = {
        entry: name
        for entry, name in library.rows(
            f"SELECT ({derivedtables.PERSON_ITEM} << 48) + person_id, 'person:' || person_id FROM person_alias"
            f" UNION SELECT ({derivedtables.NOTE_ITEM} << 48) + id, 'note:' || id FROM note"
            f" UNION SELECT ({derivedtables.EVENT_ITEM} << 48) + fact_id, 'fact:' || fact_id FROM event_mention"
        )
    }
    listed = {entry for (entry,) in library.rows("SELECT id FROM search_item_docsize")}
    wrong += [name for entry, name in items.items() if entry not in listed]
    return wrong + ["search_item"] * bool(listed - items.keys())


def heading(kicker: str | None, title: str) -> str:
    """What the title column holds of an article."""
    return " · ".join(t for t in (kicker, title) if t)
