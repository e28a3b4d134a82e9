"""The search index of articles: written with the article, one entry each, sorted by day."""

from __future__ import annotations

import datetime as dt

from briefing.storage import numbers
from briefing.storage.library import Library

_ARTICLE_BITS = 40


def entry_of(day: str, article_id: int) -> int:
    """The rowid of an article's entry. Entries sort by day, so the newest need no sorting."""
    return (dt.date.fromisoformat(day).toordinal() << _ARTICLE_BITS) + article_id


def article_of(entry: int) -> int:
    """The inverse of `entry_of`."""
    return entry & ((1 << _ARTICLE_BITS) - 1)


def add(library: Library, article_id: int, day: str, title: str, text: str) -> None:
    """Index an article inside the running transaction."""
    library.run(
        "INSERT INTO search_article (rowid, title, body, numbers) VALUES (?, ?, ?, ?)",
        (entry_of(day, article_id), title, text, numbers.index_words(text)),
    )
