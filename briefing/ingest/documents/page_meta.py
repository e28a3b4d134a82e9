"""Page metadata: what a page says of itself (title, publisher, publication date, address), never guessed."""

from __future__ import annotations

import datetime as dt
import email.utils
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from briefing.core.article import Certainty

_LONGEST = 500
_LONGEST_JSON = 500_000
_MOST_SCRIPTS = 20
_MOST_NODES = 2_000
_ISO = re.compile(r"\s*((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?!\d)")
_DOTTED = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?![\d.])")
_ISO_INSIDE = re.compile(r"(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)")
_ARTICLE_TYPES = re.compile(r"(?:News|Report|Article|BlogPosting|PressRelease)")

_DATE_NAMES = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "publication_date",
    "pubdate", "publishdate", "publish_date", "publish-date", "published", "parsely-pub-date", "sailthru.date",
    "citation_publication_date", "dcterms.issued", "dc.date.issued", "dcterms.date", "dc.date", "dcterms.created",
    "article.published", "date",
)  # fmt: skip
"""Where pages give the publication date, the clearest first. Modification dates are not among them."""
_TITLE_NAMES = ("og:title", "twitter:title", "dc.title", "citation_title")
_SITE_NAMES = ("og:site_name", "publisher", "dc.publisher", "article:publisher_name", "application-name")
_AUTHOR_NAMES = ("author", "article:author", "dc.creator", "citation_author")


@dataclass(frozen=True, slots=True)
class Meta:
    """What the page says of itself; None where it says nothing."""

    titles: tuple[str, ...] = ()
    full_title: str | None = None
    source_name: str | None = None
    author: str | None = None
    source_url: str | None = None
    published: dt.date | None = None
    certainty: Certainty = Certainty.UNKNOWN
    language: str | None = None


def read(root: Any) -> Meta:
    """The metadata of a parsed page (an lxml element); nothing is fetched."""
    named = _named(root)
    linked = list(_linked_data(root))
    titles = [_text(item.get("headline")) for item in linked] + [named.get(n) for n in _TITLE_NAMES]
    full_title = _text(root.findtext(".//title"))
    published = _first_date([*(item.get("datePublished") for item in linked), *(named.get(n) for n in _DATE_NAMES)])
    published = published or _first_date(_time_elements(root))
    language = (root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "").lower()
    return Meta(
        titles=tuple(dict.fromkeys(t for t in titles if t)),
        full_title=full_title,
        source_name=_source(linked, named),
        author=_author(linked, named),
        source_url=_address(root, named),
        published=published,
        certainty=Certainty.STATED if published else Certainty.UNKNOWN,
        language=language.partition("-")[0] or None,
    )


def printed_date(words: str) -> dt.date | None:
    """The one date in a byline that cannot be read two ways (21.10.2024, 2024-10-21); None for none or several."""
    found = {_date(y, m, d) for d, m, y in _DOTTED.findall(words)}
    found |= {_date(y, m, d) for y, m, d in _ISO_INSIDE.findall(words)}
    return found.pop() if len(found) == 1 else None


def _named(root: Any) -> dict[str, str]:
    """The page's `meta` values by lower-case name; the first of several wins."""
    named: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        value = _text(element.get("content"))
        if name and value:
            named.setdefault(name.strip().lower(), value)
    return named


def _linked_data(root: Any) -> Iterator[dict[str, Any]]:
    """The descriptions of articles in the page's JSON-LD."""
    for element in list(root.iter("script"))[:200]:
        if "ld+json" not in (element.get("type") or "").lower() or len(element.text or "") > _LONGEST_JSON:
            continue
        try:
            data = json.loads(element.text or "")
        except (ValueError, RecursionError):
            continue
        waiting, seen = [data], 0
        while waiting and seen < _MOST_NODES:
            node = waiting.pop(0)
            seen += 1
            if isinstance(node, list):
                waiting.extend(node)
            elif isinstance(node, dict):
                kinds = node.get("@type")
                if any(isinstance(k, str) and _ARTICLE_TYPES.search(k) for k in _several(kinds)):
                    yield node
                waiting.extend(_several(node.get("@graph")))
                waiting.extend(_several(node.get("mainEntity")))


def _source(linked: Iterable[dict[str, Any]], named: dict[str, str]) -> str | None:
    """The publisher's name, else an organisation given as the author."""
    names = [_name_of(item.get("publisher")) for item in linked]
    names += [named.get(name) for name in _SITE_NAMES]
    for item in linked:
        names += [
            _name_of(a) for a in _several(item.get("author")) if isinstance(a, dict) and "Organi" in str(a.get("@type"))
        ]
    return _first_name(names)


def _author(linked: Iterable[dict[str, Any]], named: dict[str, str]) -> str | None:
    return _first_name([*(_name_of(item.get("author")) for item in linked), *(named.get(n) for n in _AUTHOR_NAMES)])


def _name_of(value: object) -> str | None:
    return _first_name(_text(v.get("name") if isinstance(v, dict) else v) for v in _several(value))


def _first_name(names: Iterable[str | None]) -> str | None:
    """The first that is a name and not an address or an account."""
    return next((n for n in names if n and not n.startswith(("http:", "https:", "@"))), None)


def _several(value: object) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _time_elements(root: Any) -> Iterator[str | None]:
    """The `time` elements that the page marks as its publication."""
    for element in root.iter("time"):
        marks = f"{element.get('class') or ''} {element.get('itemprop') or ''}".lower()
        if element.get("pubdate") is not None or re.search(r"publi|entry-date|post-date|posted", marks):
            yield element.get("datetime")


def _first_date(values: Iterable[object]) -> dt.date | None:
    for value in values:
        text = _text(value)
        if not text:
            continue
        found = _ISO.match(text)
        if found:
            date = _date(*found.groups())
        elif _DOTTED.fullmatch(text):
            day, month, year = _DOTTED.fullmatch(text).groups()  # type: ignore[union-attr]
            date = _date(year, month, day)
        else:
            date = _mail_date(text)
        if date:
            return date
    return None


def _mail_date(text: str) -> dt.date | None:
    try:
        return email.utils.parsedate_to_datetime(text[:100]).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _date(year: str, month: str, day: str) -> dt.date | None:
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None


def _address(root: Any, named: dict[str, str]) -> str | None:
    """The page's own address, when it is a plain web address."""
    links = [e.get("href") for e in root.iter("link") if (e.get("rel") or "").lower() == "canonical"]
    for value in (*links, named.get("og:url")):
        text = (value or "").strip()
        if 0 < len(text) <= 2_000 and text.isprintable() and " " not in text:
            try:
                parts = urlsplit(text)
            except ValueError:
                continue
            if parts.scheme in ("http", "https") and parts.hostname and "@" not in parts.netloc:
                return text
    return None


def _text(value: object) -> str | None:
    if not isinstance(value, str):
        return None
    flat = " ".join(value.split())[:_LONGEST]
    return flat or None
