"""Word documents (.docx) into articles: paragraphs, headings, lists and tables in their order; nothing else of the file is kept.

Notes, `<n>` a count: `pictures_not_loaded:<n>`. What was struck out by whoever revised the document is not read, what was put in is.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from briefing.core.article import Article, BlockKind
from briefing.ingest.documents import assembling
from briefing.ingest.documents.encoding import Decoded
from briefing.ingest.documents.limits import MAX_BLOCK, MAX_CELLS, Unreadable, shown
from briefing.ingest.documents.page_blocks import Piece

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_TEXT_PART = "word/document.xml"
_MAX_PART = 30_000_000
"""Bytes of unpacked text: a file of 464 kB with three million paragraphs takes 2.2 GB."""
_MAX_WHOLE = 300_000_000
"""Bytes of all that is packed in a file, which are never unpacked for more."""


def is_word(raw: bytes) -> bool:
    """Whether the bytes are a packed file that names the text part of a Word document."""
    return raw.startswith(b"PK\x03\x04") and _TEXT_PART.encode() in raw


def read(raw: bytes, name: str) -> Article:
    """The article in a Word document. Raises Unreadable (failed, too_large, no_text)."""
    _check(raw, name)
    import docx

    try:
        document = docx.Document(io.BytesIO(raw))
        pieces = list(_pieces(document))
    except (KeyError, ValueError, zipfile.BadZipFile, SyntaxError) as error:
        raise _broken(name) from error
    if not any(piece.text.strip() for piece in pieces):
        raise Unreadable(name, "no_text", f"“{shown(name)}” holds no text, only blanks.")
    pictures = sum(1 for _ in document.element.body.iter("{*}drawing", "{*}pict"))
    notes = (f"pictures_not_loaded:{pictures}",) if pictures else ()
    return replace(assembling.article_of(pieces, raw, name, Decoded("", "utf-8"), notes), media_type=MEDIA_TYPE)


def _check(raw: bytes, name: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            sizes = {member.filename: member.file_size for member in packed.infolist()}
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise _broken(name) from error
    if _TEXT_PART not in sizes:
        raise _broken(name)
    if sizes[_TEXT_PART] > _MAX_PART or sum(sizes.values()) > _MAX_WHOLE:
        sentence = f"“{shown(name)}” is larger than {_MAX_PART // 1_000_000} MB, more than an article holds."
        raise Unreadable(name, "too_large", f"{sentence} Save the part you need as a file of its own.")


def _broken(name: str) -> Unreadable:
    return Unreadable(name, "failed", f"“{shown(name)}” is a damaged Word document. Save or download it again.")


def _pieces(document: Any) -> Iterator[Piece]:
    """The paragraphs and tables of a document in order, also those inside fields to fill in."""
    from docx.table import Table
    from docx.text.paragraph import Paragraph

    for element in _in_order(document.element.body):
        if element.tag.endswith("}tbl"):
            yield from _table(Table(element, document))
        elif words := _words(element):
            yield Piece(
                _kind((Paragraph(element, document).style or document.styles.default).name or ""), words, "p", 0
            )


def _in_order(body: Any) -> Iterator[Any]:
    for element in body.iterchildren("{*}p", "{*}tbl", "{*}sdt"):
        if element.tag.endswith("}sdt"):
            for content in element.iterchildren("{*}sdtContent"):
                yield from _in_order(content)
        else:
            yield element


def _words(element: Any) -> str:
    """The words of a paragraph or a cell: lines broken by hand stay, what was struck out and boxes beside do not."""
    parts: list[str] = []
    for part in element.iter("{*}t", "{*}tab", "{*}br", "{*}cr", "{*}noBreakHyphen", "{*}p"):
        tag = part.tag.rpartition("}")[2]
        if any(_is_beside(above, element) for above in part.iterancestors()):
            continue
        if tag == "t":
            parts.append(part.text or "")
        elif tag == "tab" and part.getparent().tag.endswith("}r"):
            parts.append("\t")
        elif tag in ("br", "cr"):
            parts.append("\n")
        elif tag == "noBreakHyphen":
            parts.append("\N{NON-BREAKING HYPHEN}")
        elif tag == "p" and part is not element and parts:
            parts.append(" ")
    return "".join(parts).strip()


_BESIDE = frozenset(("txbxContent", "del", "moveFrom", "Fallback"))


def _is_beside(above: Any, element: Any) -> bool:
    """Whether an element around a part is a box of its own, was struck out, or is drawn for older programs only."""
    return above.tag.rpartition("}")[2] in _BESIDE and element in above.iterancestors()


def _kind(style: str) -> BlockKind:
    """What a paragraph is by its style, whose names are English in every language of Word."""
    style = style.casefold()
    if style == "title":
        return BlockKind.TITLE
    if style == "subtitle":
        return BlockKind.SUBTITLE
    if style.startswith("heading"):
        return BlockKind.HEADING
    if style.startswith("list"):
        return BlockKind.LIST_ITEM
    if style == "caption":
        return BlockKind.CAPTION
    return BlockKind.QUOTATION if "quote" in style else BlockKind.PARAGRAPH


def _table(table: Any) -> Iterator[Piece]:
    """A line per row, cells apart by tabs; a cell over several columns leaves those behind it empty."""
    lines: list[str] = []
    cells = 0
    for row in table._tbl.tr_lst:
        words: list[str] = []
        for cell in row.tc_lst:
            goes_on = cell.vMerge == "continue"
            words += [
                "" if goes_on else _words(cell).replace("\n", " ").replace("\t", " "),
                *[""] * (cell.grid_span - 1),
            ]
        line = "\t".join(words).rstrip()
        if not line.strip():
            continue
        if lines and (cells + len(words) > MAX_CELLS or sum(map(len, lines)) + len(line) > MAX_BLOCK):
            yield Piece(BlockKind.TABLE, "\n".join(lines), "table", 0)
            lines, cells = [], 0
        lines.append(line)
        cells += len(words)
    if lines:
        yield Piece(BlockKind.TABLE, "\n".join(lines), "table", 0)
