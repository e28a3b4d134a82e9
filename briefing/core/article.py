"""Articles: the text as imported, never edited, in blocks; furniture is kept and excluded."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from briefing.core.passage import Span


class BlockKind(StrEnum):
    """What a stretch of an article is."""

    KICKER = "kicker"
    TITLE = "title"
    SUBTITLE = "subtitle"
    PARAGRAPH = "paragraph"
    QUOTATION = "quotation"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    TABLE = "table"
    CAPTION = "caption"
    FURNITURE = "furniture"


class Certainty(StrEnum):
    """How a value is known: the source says it, we conclude it, or we suppose it."""

    STATED = "stated"
    INFERRED = "inferred"
    ASSUMED = "assumed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the text. Furniture names its reason ("share", "related", "navigation" ...)."""

    kind: BlockKind
    span: Span
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class RelatedItem:
    """A link the page itself offers ("Mentioned, not imported"): its words, never mined for facts.

    `age` is the page's own wording ("4 giorni fa"); `days` is that as a number of days, or None.
    """

    title: str
    section: str | None
    age: str | None
    days: int | None
    span: Span


@dataclass(frozen=True, slots=True)
class Article:
    """An article as imported. All spans count code points of `text`.

    `sha256` is of the original bytes (lower-case hex). `published` is the publication date with
    its certainty (unknown when None). `encoding` is provenance: the codec the bytes were read in.
    `id` is 0 until the library has stored it. `notes` are import notes as codes ("pictures:5").
    """

    text: str
    title: str
    sha256: str
    language: str | None
    blocks: tuple[Block, ...]
    published: dt.date | None = None
    published_certainty: Certainty = Certainty.UNKNOWN
    kicker: str | None = None
    source_name: str | None = None
    source_url: str | None = None
    file_name: str | None = None
    media_type: str = "text/plain"
    encoding: str = "utf-8"
    related: tuple[RelatedItem, ...] = ()
    notes: tuple[str, ...] = ()
    id: int = 0
    imported_at: str | None = None
    raw: bytes = field(default=b"", repr=False, compare=False)

    @property
    def excluded(self) -> tuple[Block, ...]:
        """The furniture: shown dimmed, never mined."""
        return tuple(b for b in self.blocks if b.kind is BlockKind.FURNITURE)

    @property
    def body(self) -> tuple[Block, ...]:
        """Everything but furniture."""
        return tuple(b for b in self.blocks if b.kind is not BlockKind.FURNITURE)

    def paragraph_of(self, offset: int) -> int:
        """The 1-based number of the body paragraph that holds code point `offset` (0: none)."""
        number = 0
        for block in self.body:
            if block.kind in (BlockKind.KICKER, BlockKind.TITLE, BlockKind.SUBTITLE):
                continue
            number += 1
            if block.span.start <= offset < max(block.span.end, block.span.start + 1):
                return number
        return 0
