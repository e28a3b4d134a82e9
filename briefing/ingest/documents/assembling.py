"""Assembling: pieces of a page or a document into an article, its text and its blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.core.article import Article, Block, BlockKind
from briefing.ingest.documents import furniture, shape, text
from briefing.ingest.documents.encoding import Decoded
from briefing.ingest.documents.limits import MAX_SHOWN
from briefing.ingest.documents.page_blocks import Piece


def article_of(pieces: Sequence[Piece], raw: bytes, name: str, decoded: Decoded, notes: Sequence[str]) -> Article:
    """The article of pieces in order; furniture is marked and set aside."""
    words, blocks, cut = _assemble(pieces)
    return finished(words, blocks, raw, name, decoded, (*notes, *cut))


def finished(
    words: str, blocks: Sequence[Block], raw: bytes, name: str, decoded: Decoded, notes: Sequence[str]
) -> Article:
    """The article of a text and its blocks, of which those of furniture are marked and the others named by shape."""
    marked = furniture.mark(words, blocks)
    return text.finish(words, _named(words, marked.blocks), marked.related, raw, name, decoded, notes)


def _assemble(pieces: Sequence[Piece]) -> tuple[str, list[Block], tuple[str, ...]]:
    """The article's text, a line per piece, its blocks, and a note when it was cut."""
    parts: list[str] = []
    blocks: list[Block] = []
    at = 0
    cut: tuple[str, ...] = ()
    for piece in pieces:
        # Entities can spell signs that the bytes could not.
        words, _ = text.settle(piece.text)
        if at + len(words) > MAX_SHOWN:
            words = words[: MAX_SHOWN - at].rstrip()
            cut = (f"cut_at:{MAX_SHOWN}",)
        span = shape.trimmed(words, 0, len(words))
        if span:
            reason = piece.hint if piece.kind is BlockKind.FURNITURE else None
            blocks.append(Block(piece.kind, span.shifted(at), reason))
            parts.append(words)
            at += len(words) + 1
        if cut:
            break
    return "\n".join(parts), blocks, cut


def _named(words: str, blocks: Sequence[Block]) -> list[Block]:
    """The blocks with their paragraphs named by shape, and a title by shape when the page marks none."""
    if not any(block.kind is BlockKind.TITLE for block in blocks):
        return text.name_parts(words, blocks)
    title = next(i for i, b in enumerate(blocks) if b.kind is BlockKind.TITLE)
    found = []
    for i, block in enumerate(blocks):
        kind = block.kind
        if kind is BlockKind.KICKER and i > title:
            kind = BlockKind.PARAGRAPH
        if kind is BlockKind.TITLE and i > title:
            kind = BlockKind.HEADING
        if kind is BlockKind.PARAGRAPH:
            after = blocks[i + 1] if i + 1 < len(blocks) else None
            kind = text.kind_of(words, block.span, after.span if after and after.kind is block.kind else None)
        found.append(replace(block, kind=kind))
    return found
