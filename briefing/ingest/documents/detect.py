"""Formats: what a file is by its first bytes, never by its name."""

from __future__ import annotations

import json
import re

from briefing.ingest.documents.encoding import is_wide
from briefing.ingest.documents.limits import HEAD, Unreadable, shown

_FORMATS: tuple[tuple[bytes, str], ...] = (
    (b"PK\x03\x04", "an Office document or archive (ZIP)"),
    (b"PK\x05\x06", "an empty archive (ZIP)"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"{\\rtf", "a rich text document (RTF)"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"BM", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"BZh", "a compressed file"),
    (b"\xfd7zXZ", "a compressed file"),
    (b"7z\xbc\xaf", "an archive"),
    (b"Rar!", "an archive"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
)
_TEXTUAL_MAGIC = (b"BM", b"MZ", b"BZh", b"II*\x00", b"MM\x00*")
"""Magic numbers that could begin a word: they count only with zero bytes behind them."""

_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,20000}?-->\s*)*<"
    r"(?:!doctype\s+html|html|head|body|meta|title|link|script|style|article|main|section|header|nav|div|p|h[1-6]|"
    r"table|center|font|span|b|i|a|ul|ol|img|base|iframe|frameset|noscript|form|br)(?=[\s/>])",
    re.IGNORECASE | re.DOTALL,
)
_FEED = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!.{0,2000}?>\s*)*<(?:rss|feed|rdf:RDF)[\s>]", re.IGNORECASE | re.DOTALL)
_XML = re.compile(r"\s*<(?:\?xml|!DOCTYPE|svg)\b", re.IGNORECASE)
_MAIL = re.compile(rb"(?:\xef\xbb\xbf)?((?:[A-Z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){2,100})", re.IGNORECASE)
"""The first fields of a mail's head; each may be of any length."""
_MAIL_FIELD = re.compile(
    rb"^(?:MIME-Version|Message-ID|Received|Return-Path|Content-Type):", re.IGNORECASE | re.MULTILINE
)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")

_LIST_OF_A_PACK = b"manifest.json"
OPEN_PACK = "Open it by itself with Briefing; there it can be added to your library."
READ = (
    "Articles are read as text (.txt), web page (.html), Word document (.docx), PDF, mail (.eml) or news feed (RSS, Atom), trade figures as CSV, TSV, JSON, XML (CompactData) or workbook"
    " (.xlsx, .xlsm, .xlsb, .xls, .ods), packed tables as .gz; save it as one of these."
)
"""What the importers read, for whoever brings something else: to be kept in step with `tables.reading` and `documents`."""


def check_bytes(raw: bytes, name: str) -> None:
    """Refuse what is not text, by magic numbers and by the density of controls. Raises Unreadable."""
    # The list of a zip's members stands at its end.
    if raw.startswith(b"PK\x03\x04") and _LIST_OF_A_PACK in raw[-HEAD:]:
        raise Unreadable(name, "format", f"“{shown(name)}” is an evidence pack. {OPEN_PACK}")
    for magic, what in _FORMATS:
        if raw.startswith(magic) and (magic not in _TEXTUAL_MAGIC or b"\x00" in raw[:512]):
            raise Unreadable(name, "format", f"“{shown(name)}” is {what}. {READ}")
    sample = raw[:HEAD]
    controls = len(_CONTROLS.findall(sample))
    if controls * 20 > len(sample) and not is_wide(raw):
        raise Unreadable(name, "binary", f"“{shown(name)}” is not text, whatever its name says. {READ}")


def check_text(text: str, name: str) -> None:
    """Refuse text that is another format: JSON, XML that is no feed. Raises Unreadable."""
    head = text[:20_000]
    if not is_html(head) and not is_feed(head) and _XML.match(head):
        raise Unreadable(name, "format", f"“{shown(name)}” is XML data, not an article. {READ}")
    if head.lstrip()[:1] in ("{", "[") and _is_json(text):
        raise Unreadable(name, "format", f"“{shown(name)}” is JSON data, not an article. {READ}")


def is_mail(raw: bytes) -> bool:
    """Whether a whole file is a mail with its head, by the fields that it begins with."""
    fields = _MAIL.match(raw)
    return fields is not None and _MAIL_FIELD.search(fields[1]) is not None


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def is_feed(text: str) -> bool:
    """Whether a text is a news feed, by how it begins."""
    return bool(_FEED.match(text[:20_000]))


def is_html(text: str) -> bool:
    """Whether a text is a page, by how it begins."""
    return bool(_HTML.match(text[:40_000]))
