"""Texts of evidence packs that are other texts of articles of the library: the newer one holds, the older one is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from briefing.core.article import Article
from briefing.core.fact import Fact, Origin
from briefing.storage import articles, factstore, rereading, versionreadings, versions
from briefing.storage.library import Library

Finding = Callable[[Article], int | None]
"""Which article of the library an article is another text of, by its address and its words; None for none."""


def twins(library: Library, unpacked: Library, dossier: str, find: Finding) -> dict[int, int]:
    """The articles of a pack that the library has in another text, by their ids there, with its own.

    A text that either side keeps as an older one of the other's tells it for certain.
    """
    found: dict[int, int] = {}
    for head in articles.article_heads(unpacked, dossier, limit=None):
        article = articles.article(unpacked, head.id)
        if article is None or _has(library, article.sha256) is not None:
            continue
        older = (_has(library, v.sha256) for v in versions.versions_of(unpacked, head.id))
        here = next((number for number in older if number is not None), None)
        here = find(article) if here is None else here
        if here is not None and here not in found.values():
            found[head.id] = here
    return found


def _has(library: Library, sha256: str) -> int | None:
    """The article that has these bytes now or in an older text, be it that it was removed."""
    row = library.one(
        "SELECT id FROM article WHERE sha256 = ?1 OR id = (SELECT article_id FROM article_version WHERE sha256 = ?1)",
        (sha256,),
    )
    return None if row is None else int(row[0])


def exchange(library: Library, unpacked: Library, found: Mapping[int, int]) -> int:
    """Let the newer of two texts hold, as an import of it does, inside a running transaction; gives how many were newer.

    The texts between the two come along, so that pages which quote them find them.
    """
    count = 0
    for there, here in found.items():
        newer, old = articles.article(unpacked, there), articles.article(library, here)
        if newer is None or old is None:
            continue
        newer = replace(newer, raw=articles.raw_bytes(unpacked, there))
        known = {v.sha256 for v in versions.versions_of(unpacked, there)}
        if old.sha256 in known or _is_later(newer, old):
            versions.take(library, here, newer, _proposals(unpacked, there), lexicon=_lexicon(unpacked, there))
            _lay_between(library, unpacked, there, here)
            count += 1
        else:
            versions.lay_aside(library, here, newer)
    return count


def _is_later(a: Article, b: Article) -> bool:
    """Whether one text is later than another: by the days they state, else by when each was imported."""
    if a.published and b.published and a.published != b.published:
        return a.published > b.published
    return (a.imported_at or "") > (b.imported_at or "")


def _proposals(unpacked: Library, number: int) -> list[Fact]:
    """What was read in a pack's article, without what its sender decided: here nobody has yet."""
    facts = factstore.load(unpacked, "f.article_id = ?", (number,), corrected=False)
    return [versionreadings.as_read(f) for f in facts if f.origin is Origin.EXTRACTED]


def _lexicon(unpacked: Library, number: int) -> str:
    return rereading.read_with(unpacked, number) or ""


def _lay_between(library: Library, unpacked: Library, there: int, here: int) -> None:
    for version in reversed(versions.versions_of(unpacked, there)):
        found = versionreadings.older(unpacked, there, version.number)
        if found is not None and _has(library, version.sha256) is None:
            versions.lay_aside(library, here, found[0])
