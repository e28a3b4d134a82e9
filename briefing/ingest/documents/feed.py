"""News feeds (RSS, Atom) into pages, one for each entry, which are read like any other page; nothing is fetched.

Of entries at one address only the one that says most is kept: a feed may bring a story twice.

Notes, `<n>` a count: `further_entries:<n>` entries besides the one that was read.
"""

from __future__ import annotations

import datetime as dt
import html
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from email.utils import parsedate_to_datetime
from typing import Any

from briefing.core.article import Article
from briefing.ingest.documents import html as page_reader
from briefing.ingest.documents.address import canonical
from briefing.ingest.documents.encoding import Decoded
from briefing.ingest.documents.limits import Unreadable, shown

MOST = 2_000
"""Entries that are read of a feed."""
_AGAIN = "Save or download it again."
_MARKUP = re.compile(r"<[^<>]*>|\s+")


def pages(raw: bytes, name: str) -> list[str]:
    """A page in HTML for each entry of a feed that has a title or words, as the feed orders them. Raises Unreadable (no_text)."""
    import feedparser

    # A stream, for the parser would fetch what looks like an address.
    feed = feedparser.parse(io.BytesIO(raw), resolve_relative_uris=False)
    head = feed.get("feed", {})
    kept: dict[tuple[str, str], tuple[int, str]] = {}
    for number, entry in enumerate(feed.get("entries", ())[:MOST]):
        title = _plain(str(entry.get("title") or ""))
        # Only a plain dictionary takes one field for no other.
        page, signs = _page(title, dict(entry), head)
        address = canonical(entry.get("link"))
        key = (address, title) if address else (str(number), "")
        if signs > kept.get(key, (0, ""))[0]:
            kept[key] = (signs, page)
    if not kept:
        raise Unreadable(name, "no_text", f"“{shown(name)}” is a news feed without entries, or a damaged one. {_AGAIN}")
    return [page for _, page in kept.values()]


def read(raw: bytes, name: str) -> Article:
    """The entry of a feed that says most, as an article. Raises Unreadable (no_text)."""
    found = pages(raw, name)
    article = page_reader.read(Decoded(max(found, key=len), "utf-8"), raw, name)
    return replace(article, notes=(*article.notes, f"further_entries:{len(found) - 1}")) if found[1:] else article


def _page(title: str, entry: Mapping[str, Any], head: Mapping[str, Any]) -> tuple[str, int]:
    """An entry as a page of its own, and the number of signs of its words."""
    body = max(_bodies(entry), key=lambda text: len(_plain(text)), default="")
    language = next((str(told) for told in _languages(entry, head) if told), "")
    fields = (
        ("article:published_time", _day(entry)),
        ("og:site_name", _plain(str(head.get("title") or ""))),
        ("og:title", title),
    )
    meta = "".join(f'<meta property="{name}" content="{html.escape(told)}">' for name, told in fields if told)
    address = str(entry.get("link") or "")
    link = (
        f'<link rel="canonical" href="{html.escape(address)}">' if address.startswith(("https://", "http://")) else ""
    )
    page = (
        f'<!DOCTYPE html><html lang="{html.escape(language)}"><head><meta charset="utf-8"><title>{html.escape(title)}</title>'
        f"{meta}{link}</head><body><article><h1>{html.escape(title)}</h1>{body}</article></body></html>"
    )
    return page, len(title) + len(_plain(body))


def _bodies(entry: Mapping[str, Any]) -> Iterator[str]:
    """What an entry says, as markup: its content and its summary."""
    for part in (*entry.get("content", ()), entry.get("summary_detail") or {}):
        told = str(part.get("value") or "")
        if "html" in str(part.get("type")):
            yield told if "<p" in told.lower() else f"<p>{told}</p>"
        else:
            yield "".join(f"<p>{html.escape(line)}</p>" for line in told.splitlines() if line.strip())


def _languages(entry: Mapping[str, Any], head: Mapping[str, Any]) -> Iterator[Any]:
    yield from (part.get("language") for part in entry.get("content", ()))
    yield (entry.get("title_detail") or {}).get("language")
    yield head.get("language")


def _day(entry: Mapping[str, Any]) -> str:
    """The day an entry was published, by its publisher's clock, as an ISO date; empty where none can be read."""
    told = str(entry.get("published") or entry.get("updated") or "")
    for reading in (parsedate_to_datetime, dt.datetime.fromisoformat):
        try:
            return reading(told.strip()).date().isoformat()
        except (ValueError, TypeError, IndexError):
            continue
    moment = entry.get("published_parsed") or entry.get("updated_parsed")
    return dt.date(*moment[:3]).isoformat() if moment else ""


def _plain(markup: str) -> str:
    return html.unescape(_MARKUP.sub(" ", markup)).strip()
