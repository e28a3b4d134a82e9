"""Shapes: what a stretch of text looks like (prose, a title, a bullet), and blocks cut to a size that lays out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.core.passage import Span
from briefing.ingest.documents.limits import MAX_BLOCK, MAX_RUN

BULLETS = "-*•·▪▫◦●○■□‣⁃–"
"""Signs that begin a list item. The long dash is not one: in Russian and French it begins speech."""

_PROSE = 100
_TITLE = 250
_CLOSERS = "\"'”’»“)]"
_BLANK = re.compile(r"\s")


def bare(text: str) -> str:
    """`text` without the blanks and closing quotes at its end."""
    return text.rstrip().rstrip(_CLOSERS).rstrip()


def is_sentence(text: str) -> bool:
    """Whether `text` ends as a sentence does."""
    return bare(text).endswith((".", "!", "?", "…"))


def is_prose(text: str) -> bool:
    """Whether `text` is running text: long enough, and a sentence at its end."""
    return len(text) >= _PROSE and is_sentence(text)


def is_title_like(text: str) -> bool:
    """Whether `text` could head something: short, few lines, no full stop or comma at its end."""
    return (
        2 <= len(text) <= _TITLE
        and text.count("\n") <= 2
        and any(map(str.isalpha, text))
        and not bare(text).endswith((".", ",", ";", ":"))
    )


def trimmed(text: str, start: int, end: int) -> Span | None:
    """The span without blanks at its ends; None when nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None


def cut(text: str, span: Span) -> Iterator[Span]:
    """`span` in pieces that can be laid out: at a blank before MAX_BLOCK, inside a run only after MAX_RUN."""
    start = span.start
    while span.end - start > MAX_RUN:
        end = _piece_end(text, start, span.end)
        piece = trimmed(text, start, end)
        if piece:
            yield piece
        start = end
    last = trimmed(text, start, span.end)
    if last:
        yield last


def _piece_end(text: str, start: int, end: int) -> int:
    """Where the piece that begins at `start` ends."""
    limit = min(end, start + MAX_BLOCK)
    run = start
    last_blank = start
    for blank in _BLANK.finditer(text, start, limit):
        if blank.start() - run > MAX_RUN:
            break
        last_blank = run = blank.end()
    if limit - run > MAX_RUN:
        # An unbroken run: what stands before it is a piece, then the run itself piece by piece.
        return last_blank if last_blank > start else start + MAX_RUN
    if limit == end:
        return end
    return last_blank if last_blank > start else limit
