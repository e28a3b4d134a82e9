"""Packs added to a library: an article that is there in another text is known by its address and words, kin are offered."""

from __future__ import annotations

from functools import partial

from briefing.ingest import articling, stories
from briefing.storage import articles, packs
from briefing.storage.library import Library
from briefing.storage.packtaking import Taken


def add_to(library: Library, unpacked: Library) -> tuple[Taken, ...]:
    """Take what an unpacked pack holds into another library, in one transaction, as an import of its articles would.

    Raises LibraryError.
    """
    with library.atomic(origin="import"):
        taken = packs.add_to(library, unpacked, partial(stories.older_version, library))
        for number in (n for t in taken for n in t.added):
            article = articles.article(library, number)
            if article is not None:
                articling.offer(library, number, article)
    return taken
