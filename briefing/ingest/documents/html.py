"""Pages: HTML into articles; nothing is loaded from outside, nothing of the mark-up is kept.

trafilatura names the main text and nh3 sanitises; the text and its blocks are taken from the sanitised page itself,
so that its signs (no-break spaces among them) stay as they are. Notes of a page, `<n>` a count:

- `pictures_not_loaded:<n>`, `frames_left_out:<n>`, `hidden_text:<n>` elements the page hides
- `left_out:<n>` pieces outside the article (navigation, footer) that are not in the text
- `flattened:<n>` elements n deep, or tables nested too deep: read without structure
- `main_text_not_found` all of the page is taken for the article; `cut_at:<n>` code points kept of a longer page
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from briefing.core.article import Article, BlockKind, Certainty
from briefing.ingest import language
from briefing.ingest.documents import assembling, page_blocks, page_meta, page_scan, shape, text
from briefing.ingest.documents.encoding import Decoded
from briefing.ingest.documents.limits import MAX_DEPTH, MAX_TABLE_DEPTH, Unreadable, shown
from briefing.ingest.documents.page_blocks import Piece

_MAX_ELEMENTS = 20_000
"""Elements that trafilatura is asked about; it takes 2 s for these."""
_MOST_AFTER = 60
"""Pieces kept after the last one of the main text."""
_LONGEST_HEAD = 200_000
_SHORT = 40
_NEAR = 300
_FAR = 50_000
_SIGN_IN_TEXT = 1_500

_KEPT = frozenset(
    re.findall(
        r"\w+",
        "a abbr acronym address article aside b bdi bdo big blockquote body br caption center cite code dd del details dfn "
        "dialog div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr html i ins kbd li main mark "
        "nav ol p pre q s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u "
        "ul var",
    )
)
_DROPPED = frozenset(
    re.findall(
        r"\w+",
        "script style title textarea noscript iframe noembed noframes template svg math select option button object embed "
        "applet audio video canvas map datalist",
    )
)
_RAISED = re.compile(
    r"<sup\b[^<>]*>(?:\s*<(?:a|span)\b[^<>]*>)*\s*(\d{1,3})\s*(?:</(?:a|span)>\s*)*</sup>", re.IGNORECASE
)
"""A number set above the line: the mark of a note, or a power."""
_RAISED_DIGITS = str.maketrans("0123456789", "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079")
_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*>")
_INVISIBLE = re.compile(r"[\s\u00ad\u200b-\u200f\u2060\ufeff]+")


def read(decoded: Decoded, raw: bytes, name: str) -> Article:
    """The article of a page. Raises Unreadable (no_text, sign_in_page) when it holds none."""
    settled, notes = text.settle(decoded.text)
    scan = page_scan.scan(settled)
    notes += tuple(
        f"{code}:{count}"
        for code, count in (
            ("pictures_not_loaded", scan.pictures),
            ("frames_left_out", scan.frames),
        )
        if count
    )
    if scan.depth > MAX_DEPTH or scan.tables > MAX_TABLE_DEPTH:
        meta, pieces = _flattened(settled)
        notes += (f"flattened:{max(scan.depth, scan.tables)}",)
    else:
        meta, pieces, found = _pieces(settled, scan)
        notes += found
    _check(pieces, scan, name)
    published, certainty = _published(meta, pieces)
    article = assembling.article_of(pieces, raw, name, decoded, notes)
    declared = meta.language if meta.language in language.languages() else None
    return replace(
        article,
        language=article.language or declared,
        published=published,
        published_certainty=certainty,
        source_name=meta.source_name or _name_in_title(meta, article.title) or meta.author,
        source_url=meta.source_url,
        media_type="text/html",
    )


def _flattened(markup: str) -> tuple[page_meta.Meta, list[Piece]]:
    """The head's metadata and the lines of a page that is too deep for a parser."""
    import lxml.html

    head = markup[:_LONGEST_HEAD]
    end = re.search(r"</head|<body", head, re.IGNORECASE)
    meta = page_meta.read(_tree(lxml.html, head[: end.start()])) if end else page_meta.Meta()
    pieces = [Piece(kind, words, "p", 0) for kind, words in page_scan.flatten(markup)]
    if meta.titles and not any(_squeezed(p.text) == _squeezed(meta.titles[0]) for p in pieces[:_MOST_AFTER]):
        pieces.insert(0, Piece(BlockKind.TITLE, meta.titles[0], "title", 0))
    return meta, pieces


def _pieces(markup: str, scan: page_scan.Scan) -> tuple[page_meta.Meta, list[Piece], tuple[str, ...]]:
    """The metadata, the article's pieces in order (furniture with its reason) and notes."""
    import lxml.html
    import nh3

    clean = nh3.clean(
        markup,
        tags=set(_KEPT),
        clean_content_tags=set(_DROPPED),
        attributes={"*": {"class", "id", "role", "hidden", "style", "itemprop"}, "time": {"datetime"}},
        generic_attribute_prefixes=set(),
        link_rel=None,
    )
    whole = f"<html><body>{_RAISED.sub(_raised, clean)}</body></html>"
    meta = page_meta.read(_tree(lxml.html, markup))
    page = page_blocks.read(_tree(lxml.html, whole))
    main = _main_text(whole) if scan.elements <= _MAX_ELEMENTS else ""
    notes: tuple[str, ...] = (f"hidden_text:{page.hidden}",) if page.hidden else ()
    pieces = page.pieces
    inside = _align(pieces, main)
    if not inside:
        notes += ("main_text_not_found",)
        inside = {i for i, piece in enumerate(pieces) if piece.hint is None}
    title = _title(pieces, meta, max(inside, default=-1))
    chosen = _choose(pieces, inside, title)
    left = len(pieces) - len(chosen)
    if left:
        notes += (f"left_out:{left}",)
    if title is None and meta.titles:
        chosen.insert(0, Piece(BlockKind.TITLE, meta.titles[0], "title", 0))
    return meta, chosen, notes


def _raised(number: re.Match[str]) -> str:
    """A raised number in signs that stay apart from the number before them: "514.9¹ million" is not 514.91."""
    return number[1].translate(_RAISED_DIGITS)


def _tree(parser: Any, markup: str) -> Any:
    """A parsed page. Bad mark-up is mended by the parser; one without any element becomes an empty page."""
    from lxml.etree import ParserError

    try:
        return parser.document_fromstring(_XML_DECLARATION.sub("", markup), ensure_head_body=True)
    except ParserError:
        return parser.document_fromstring("<html></html>", ensure_head_body=True)


def _main_text(whole: str) -> str:
    """The main text as trafilatura finds it, without any blank or invisible sign; empty when it finds none."""
    import trafilatura

    found = trafilatura.extract(
        whole, favor_precision=True, include_comments=False, include_tables=True, with_metadata=False
    )
    return _squeezed(found or "")


def _squeezed(words: str) -> str:
    return _INVISIBLE.sub("", words.replace("|", ""))


def _align(pieces: Sequence[Piece], main: str) -> set[int]:
    """The pieces that stand in the main text, in its order."""
    inside = set()
    at = 0
    for i, piece in enumerate(pieces):
        words = _squeezed(piece.text)
        if not words:
            continue
        found = main.find(words, at, at + len(words) + (_FAR if len(words) >= _SHORT else _NEAR))
        if found >= 0:
            inside.add(i)
            at = found + len(words)
    return inside if any(len(pieces[i].text) >= _SHORT for i in inside) else set()


def _title(pieces: Sequence[Piece], meta: page_meta.Meta, last: int) -> int | None:
    """Which piece is the title: the heading the metadata names, else the page's one h1; it is marked as such."""
    titles = [_squeezed(t).casefold() for t in (*meta.titles, meta.full_title or "") if t]
    heads = [i for i in range(min(last + 1, len(pieces))) if pieces[i].kind is BlockKind.HEADING]
    heads.sort(key=lambda i: pieces[i].tag)
    named = [i for i in heads if any(_squeezed(pieces[i].text).casefold() in t for t in titles)]
    first = [i for i in heads if pieces[i].tag == "h1" and pieces[i].hint is None]
    chosen = next(iter(named), None)
    if chosen is None:
        chosen = next(iter(first), None)
    if chosen is None and titles:
        same = (i for i, p in enumerate(pieces[: last + 1]) if _squeezed(p.text).casefold() == titles[0])
        chosen = next(same, None)
    if chosen is not None:
        pieces[chosen].kind = BlockKind.TITLE
        pieces[chosen].hint = None
    return chosen


def _choose(pieces: Sequence[Piece], inside: set[int], title: int | None) -> list[Piece]:
    """The pieces from the title (and a kicker before it) to the end of the article, furniture with its reason."""
    if not inside:
        return []
    first, last = min(inside), max(inside)
    long = [i for i in sorted(inside) if len(pieces[i].text) >= _SHORT]
    first = min(long[0], first) if long else first
    if title is not None:
        first = title
        if first and pieces[first - 1].kind is BlockKind.KICKER:
            first -= 1
    parents = {pieces[i].parent for i in inside}
    articles = {pieces[i].article for i in inside} - {0}
    chosen = []
    for i, piece in enumerate(pieces):
        beside = piece.parent in parents or piece.article in articles
        if i < first or i > last + _MOST_AFTER or (i > last and piece.hint is None and not beside):
            continue
        if i > last and piece.hint in ("navigation", "footer", "cookies"):
            continue
        reason = piece.hint
        if reason is None and piece.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
            if piece.is_links and not shape.is_sentence(piece.text):
                reason = "related" if long and i > long[0] else "navigation"
            elif i not in inside and not beside:
                reason = "page"
        is_title = piece.kind is BlockKind.TITLE
        chosen.append(replace(piece, kind=BlockKind.FURNITURE, hint=reason) if reason and not is_title else piece)
    return chosen


def _check(pieces: Sequence[Piece], scan: page_scan.Scan, name: str) -> None:
    size = sum(len(piece.text) for piece in pieces)
    if scan.password and size < _SIGN_IN_TEXT:
        raise Unreadable(
            name,
            "sign_in_page",
            f"“{shown(name)}” is a sign-in page, not the article. Sign in with the browser and save the article itself.",
        )
    if not any(p.kind is not BlockKind.FURNITURE for p in pieces):
        raise Unreadable(
            name,
            "no_text",
            f"“{shown(name)}” holds no article text; the page may fetch it when shown. "
            "Open it in the browser and save it from there, or copy its text into a file.",
        )


def _published(meta: page_meta.Meta, pieces: Sequence[Piece]) -> tuple[Any, Certainty]:
    """The publication date: as the metadata states it, else inferred from a byline that prints one."""
    if meta.published:
        return meta.published, meta.certainty
    for piece in pieces:
        if piece.hint == "byline" and len(piece.text) <= 200:
            date = page_meta.printed_date(piece.text)
            if date:
                return date, Certainty.INFERRED
    return None, Certainty.UNKNOWN


def _name_in_title(meta: page_meta.Meta, title: str) -> str | None:
    """The site's name where the page's title is the article's title, a bar and a name."""
    full = meta.full_title or ""
    if not full.casefold().startswith(title.casefold()):
        return None
    rest = re.match(r"\s*[|–—»·-]\s*(.{2,60})\Z", full[len(title) :])
    return rest[1].strip() if rest else None
