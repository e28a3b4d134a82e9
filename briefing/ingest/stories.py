"""Stories: whether an article is a newer version of one that is there, by its address or file and its words."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit

from briefing.core.article import Article
from briefing.storage import articles, versions
from briefing.storage.library import Library

MOST_WORDS = 20_000
"""So many words of a text are compared; what follows changes no answer and takes a second."""
SAME_PAGE, SAME_FILE = 0.5, 0.8
"""How much two texts have to share to be versions of one: an address is worth more than the name of a file."""


def older_version(library: Library, article: Article) -> int | None:
    """The article of which this is a newer version: same address, or none and the same file name, and much the same words.

    A front page shows another article under one address every day, and a translation is another text:
    neither is a version. None when there is none.
    """
    found = versions.known_at(library, spellings(article.source_url), article.file_name)
    least = SAME_PAGE if article.source_url else SAME_FILE
    for number in found:
        known = articles.article(library, number)
        if known is None or (known.language and article.language and known.language != article.language):
            continue
        if likeness(known.text, article.text) >= least:
            return number
    return None


def likeness(a: str, b: str) -> float:
    """How much of the words of the longer of two texts the other has in the same order, 0 to 1."""
    from rapidfuzz.distance import LCSseq

    first, second = a.split()[:MOST_WORDS], b.split()[:MOST_WORDS]
    return float(LCSseq.normalized_similarity(first, second))


def spellings(address: str | None) -> tuple[str, ...]:
    """The ways one address may be written that mean the same page for certain: scheme, last slash, no fragment."""
    if not address:
        return ()
    parts = urlsplit(address.strip())
    path = parts.path.rstrip("/")
    schemes = ("https", "http") if parts.scheme in ("https", "http") else (parts.scheme,)
    ends = [urlunsplit((s, parts.netloc, p, parts.query, "")) for s in schemes for p in (path, f"{path}/")]
    return tuple(dict.fromkeys([address, *ends]))
