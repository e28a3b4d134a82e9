"""Mails (.eml) into articles: the message that holds most words under its subject, messages sent on with it behind.

Notes, `<n>` a count: `attachments:<n>` files sent along, which are read by themselves.
"""

from __future__ import annotations

import codecs
import email
import html as markup
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime
from typing import Any

from briefing.core.article import Article, Certainty
from briefing.ingest.documents import encoding, html, text
from briefing.ingest.documents.encoding import Decoded
from briefing.ingest.documents.limits import Unreadable, shown

MEDIA_TYPE = "message/rfc822"
_LONGEST_FIELD = 16_000
"""Signs of a head's field that are read: a subject of 50,000 encoded words takes 8 GB."""
_FIELD = re.compile(rb"[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*")
_DEEPEST = 50
_LONGEST_NAME = 200
"""Signs of the name of an attached file."""
_PREFIX = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|rv|i|r|doorst|antw|betr|ha|пересл|отв)\s*:\s*)+", re.IGNORECASE)
"""What programs put before the subject of an answer or of a mail sent on."""


@dataclass(slots=True)
class _Letter:
    """One message: its subject, day and sender, and its words as plain text and as a page."""

    subject: str
    sender: str
    day: Any
    plain: list[str] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)

    @property
    def size(self) -> int:
        return max(sum(map(len, self.plain)), sum(len(re.sub(r"<[^>]*>|\s+", "", page)) for page in self.pages))


def read(raw: bytes, name: str) -> Article:
    """The article in a mail. Raises Unreadable (no_text, failed)."""
    message = _message(raw, name)
    letters, attached = _letters(message)
    letters = [letter for letter in letters if letter.size]
    if not letters and not attached and message.is_multipart() and _deepest(message) > _DEEPEST:
        raise _too_deep(name)
    if not letters:
        raise Unreadable(name, "no_text", f"“{shown(name)}” holds no text, only blanks.")
    main = max(letters, key=lambda letter: letter.size)
    article = _article(main, [letter for letter in letters if letter is not main], raw, name)
    notes = (f"attachments:{attached}",) if attached else ()
    dated = article.published is None and main.day is not None
    return replace(
        article,
        published=main.day if dated else article.published,
        published_certainty=Certainty.STATED if dated else article.published_certainty,
        source_name=article.source_name or main.sender or None,
        media_type=MEDIA_TYPE,
        notes=(*article.notes, *notes),
    )


def _article(main: _Letter, others: list[_Letter], raw: bytes, name: str) -> Article:
    """The article of the message that holds most words; the others stand below it where they are plain text as well."""
    if not main.plain:
        page = f"<h1>{markup.escape(main.subject)}</h1>{''.join(main.pages)}"
        return html.read(Decoded(page, "utf-8"), raw, name)
    told = [main, *(letter for letter in others if letter.plain)]
    words = "\n\n".join("\n\n".join(filter(None, (letter.subject, *letter.plain))) for letter in told)
    return text.read(Decoded(words, "utf-8"), raw, name)


def attachments(raw: bytes, name: str) -> list[tuple[str, bytes]]:
    """The files sent along with a mail that may hold an article or a table, each with its name. Raises Unreadable (failed)."""
    return [
        (name, held)
        for part in _files(_message(raw, name))
        if (name := _file_name(part)) and (held := part.get_payload(decode=True)) and isinstance(held, bytes)
    ]


def _message(raw: bytes, name: str) -> Message[Any, Any]:
    """The mail in some bytes, the fields of its head cut at what is read of them. Raises Unreadable (failed)."""
    fields, end = [], 3 if raw.startswith(codecs.BOM_UTF8) else 0
    while found := _FIELD.match(raw, end):
        fields.append(found[0] if len(found[0]) <= _LONGEST_FIELD else found[0][:_LONGEST_FIELD].rstrip() + b"\n")
        end = found.end()
    try:
        return email.message_from_bytes(b"".join(fields) + raw[end:])
    except RecursionError as error:
        raise _too_deep(name) from error


def _too_deep(name: str) -> Unreadable:
    advice = "Open it in a mail program and save the message inside, or its attachment, as a file of its own."
    return Unreadable(name, "failed", f"“{shown(name)}” is a mail whose parts are nested too deep. {advice}")


def _deepest(message: Message[Any, Any]) -> int:
    """How deep parts and messages stand in a message, counted to just behind what is read."""
    level, parts = 0, [message]
    while parts and level <= _DEEPEST:
        level, parts = level + 1, [inner for part in parts for inner in _inside(part)]
    return level


def _files(message: Message[Any, Any], depth: int = 0) -> Iterator[Message[Any, Any]]:
    """The parts of a message, and of messages sent on with it, that are files of their own."""
    for part, level in _parts(message, depth):
        kind = part.get_content_type()
        if kind == MEDIA_TYPE and level < _DEEPEST:
            for inner in _inside(part):
                yield from _files(inner, level + 1)
        elif kind not in ("text/plain", "text/html") or part.get_content_disposition() == "attachment":
            yield part


def _file_name(part: Message[Any, Any]) -> str:
    """The name of an attached file, without any folder."""
    told = " ".join(str(part.get_filename() or "").split())[:_LONGEST_NAME]
    return told.replace("\\", "/").rsplit("/", 1)[-1].strip(". ")


def _letters(message: Message[Any, Any], depth: int = 0) -> tuple[list[_Letter], int]:
    """The messages in a message, itself first, and how many files are attached to them."""
    letter = _Letter(_PREFIX.sub("", _field(message, "Subject")), _sender(message), _day(message))
    found, attached = [letter], 0
    for part, level in _parts(message, depth):
        kind = part.get_content_type()
        if kind == "message/rfc822" and level < _DEEPEST:
            for inner in _inside(part):
                letters, files = _letters(inner, level + 1)
                found += letters
                attached += files
        elif kind in ("text/plain", "text/html") and part.get_content_disposition() != "attachment":
            (letter.plain if kind == "text/plain" else letter.pages).append(_decoded(part))
        elif not part.is_multipart():
            attached += 1
    return found, attached


def _parts(message: Message[Any, Any], depth: int) -> Iterator[tuple[Message[Any, Any], int]]:
    """The parts of a message, not those of messages in it, with how deep they stand."""
    if not message.is_multipart():
        yield message, depth
        return
    if depth < _DEEPEST:
        for part in _inside(message):
            if part.get_content_maintype() == "multipart":
                yield from _parts(part, depth + 1)
            else:
                yield part, depth + 1


def _inside(message: Message[Any, Any]) -> list[Message[Any, Any]]:
    """The messages or parts right inside another one."""
    held = message.get_payload()
    return [part for part in held if isinstance(part, Message)] if isinstance(held, list) else []


def _decoded(part: Message[Any, Any]) -> str:
    """The words of a part in the character set it names, or the one they are in."""
    raw = part.get_payload(decode=True)
    if not isinstance(raw, bytes) or not raw:
        return ""
    codec = part.get_content_charset()
    try:
        return raw.decode(codec) if codec else encoding.decode(raw, "").text
    except (LookupError, UnicodeDecodeError):
        return encoding.decode(raw, "").text


def _field(message: Message[Any, Any], name: str) -> str:
    """A field of the head in plain signs, on one line."""
    parts = []
    for words, codec in decode_header(str(message.get(name, ""))[:_LONGEST_FIELD]):
        if isinstance(words, bytes):
            try:
                parts.append(words.decode(codec or "utf-8", "replace"))
            except LookupError:
                parts.append(words.decode("utf-8", "replace"))
        else:
            parts.append(words)
    return " ".join("".join(parts).split())


def _sender(message: Message[Any, Any]) -> str:
    shown_as, address = parseaddr(_field(message, "From"))
    return shown_as or address


def _day(message: Message[Any, Any]) -> Any:
    """The day it was sent, by the sender's clock; None where none can be read."""
    try:
        return parsedate_to_datetime(str(message.get("Date", ""))[:200]).date()
    except (TypeError, ValueError, IndexError):
        return None
