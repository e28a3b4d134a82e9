"""PDF documents into articles: the words that stand on their pages, line by line, the cells of a table apart by tabs.

Where things stand tells what they are: a wider gap parts paragraphs, larger letters make a heading, the largest the title.
Notes, `<n>` a count: `pages_left_out:<n>` pages behind the most that are read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from statistics import median
from typing import Any, NamedTuple

from briefing.core.article import Article, Block, BlockKind
from briefing.core.passage import Span
from briefing.ingest.documents import assembling, shape, text
from briefing.ingest.documents.encoding import Decoded
from briefing.ingest.documents.limits import MAX_SHOWN, Unreadable, shown

MEDIA_TYPE = "application/pdf"
_MOST_PAGES = 400
_MOST_RUNS = 20_000
"""Stretches of words of one page that are looked at; a drawing of letters has more, and no sentence."""
_APART = 0.8
"""How many times their size stands between two cells; between the words of a line that fills its measure it is less."""
_BLANKS = re.compile(r"\s+")
_PARTED = "\x02"
"""The hyphen at the end of a line in whose middle a word goes on."""
_SAME_LINE = 0.5
"""Part of their size by which a stretch may stand higher or lower than its line."""
_PARAGRAPH = 1.35
"""How many times the usual step from line to line parts paragraphs."""
_HEADING, _TITLE = 1.12, 1.3
"""How many times their usual size letters of a heading and of the title have."""


class _Run(NamedTuple):
    """Words that stand together, where (points from the left and from the foot of the page), and the size of their letters."""

    left: float
    right: float
    foot: float
    size: float
    words: str


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a page: its cells, of which prose has one."""

    cells: tuple[_Run, ...]

    @property
    def foot(self) -> float:
        return self.cells[0].foot

    @property
    def size(self) -> float:
        return max(run.size for run in self.cells)


def is_pdf(raw: bytes) -> bool:
    """Whether the bytes begin as a PDF document does."""
    return raw.startswith(b"%PDF-")


def read(raw: bytes, name: str) -> Article:
    """The article in a PDF document. Raises Unreadable (failed, not_permitted, no_text)."""
    pages, count = _pages(raw, name)
    lines = [line for page in pages for line in page]
    usual = median(line.size for line in lines) if lines else 0.0
    told = ""
    for page in _without_margins(pages):
        # A sentence goes on over the end of a page.
        told += ("\n" if told[-1:].isalpha() or told[-1:] in ",-" else "\n\n") if told else ""
        told += "\n".join(_told(page, usual))
    told = told[:MAX_SHOWN]
    if not any(map(str.isalpha, told)):
        sentence = f"“{shown(name)}” holds only pictures of pages, no text."
        raise Unreadable(name, "no_text", f"{sentence} Have its text recognised by a scanning program and open that.")
    words, notes = text.settle(told)
    left = count - len(pages)
    notes = tuple(n for n in notes if n != "line_ends") + ((f"pages_left_out:{left}",) if left else ())
    blocks = _shaped(words, text.lay_out(words), _title(pages, usual))
    return replace(assembling.finished(words, blocks, raw, name, Decoded("", "utf-8"), notes), media_type=MEDIA_TYPE)


def _pages(raw: bytes, name: str) -> tuple[list[list[_Line]], int]:
    """The lines of each page that is read, and how many pages there are."""
    import pypdfium2

    pages: list[list[_Line]] = []
    try:
        with pypdfium2.PdfDocument(raw) as document:
            size = 0
            for number in range(min(len(document), _MOST_PAGES)):
                pages.append(list(_lines(_runs(document[number].get_textpage()))))
                size += sum(len(run.words) for line in pages[-1] for run in line.cells)
                if size > MAX_SHOWN:
                    break
            return pages, len(document)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).casefold():
            sentence = f"“{shown(name)}” is protected by a password. Open it, remove the password and save it again."
            raise Unreadable(name, "not_permitted", sentence) from error
        sentence = f"“{shown(name)}” is a damaged PDF document. Save or download it again."
        raise Unreadable(name, "failed", sentence) from error


def _runs(words: Any) -> list[_Run]:
    import pypdfium2.raw as pdfium

    found = []
    for number in range(min(words.count_rects(), _MOST_RUNS)):
        left, foot, right, top = words.get_rect(number)
        told = _BLANKS.sub(" ", words.get_text_bounded(left, foot, right, top).replace(_PARTED, "-"))
        if told.strip():
            sign = words.get_index((left + right) / 2, (foot + top) / 2, right - left, top - foot)
            size = pdfium.FPDFText_GetFontSize(words, sign) if sign is not None else 0.0
            # A document may scale its letters of size 1.
            found.append(_Run(left, right, foot, size if size > (top - foot) / 2 else top - foot, told))
    return found


def _lines(runs: Sequence[_Run]) -> Iterator[_Line]:
    """The lines in the order in which the page tells them."""
    line: list[_Run] = []
    for run in runs:
        if line and abs(run.foot - line[0].foot) > _SAME_LINE * max(run.size, line[0].size):
            yield _Line(tuple(_cells(line)))
            line = []
        line.append(run)
    if line:
        yield _Line(tuple(_cells(line)))


def _cells(line: list[_Run]) -> list[_Run]:
    """What stands in a line from left to right, words that stand near each other as one."""
    cells: list[_Run] = []
    for run in sorted(line):
        before = cells[-1] if cells else None
        if before is None or run.left - before.right > _APART * max(run.size, before.size):
            cells.append(run)
            continue
        # Signs that close stand right behind a word set in other letters.
        blank = " " if run.left - before.right > _NEAR * run.size and run.words[0] not in ",.;:!?)" else ""
        words = _BLANKS.sub(" ", f"{before.words}{blank}{run.words}")
        cells[-1] = _Run(before.left, run.right, before.foot, max(run.size, before.size), words)
    return [run._replace(words=run.words.strip()) for run in cells]


_NEAR = 0.1
"""How many times their size words of one line are apart at least."""


def _told(page: Sequence[_Line], usual: float) -> Iterator[str]:
    """The lines of a page as text: those of a paragraph or a heading as one, an empty one between, the rows of a table with tabs."""
    steps = [a.foot - b.foot for a, b in pairwise(page) if 0 < a.foot - b.foot < 3 * usual]
    step = median(steps) if steps else 0.0
    before: _Line | None = None
    for is_table, lines in groupby(_joined(page, usual), key=lambda line: len(line.cells) > 1):
        rows = list(lines)
        texts = list(_in_columns(rows)) if is_table else [line.cells[0].words for line in rows]
        told = ""
        for n, (line, words) in enumerate(zip(rows, texts, strict=True)):
            if before is not None and (_are_apart(before, line, step) if n and not is_table else not n):
                yield from (told, "") if told else ("",)
                told = words
            elif before is not None and told and not is_table and _goes_on(before, line, page):
                told = told[:-1] + words if told[-1] == "-" and words[0].islower() else f"{told} {words}"
            else:
                yield from filter(None, (told,))
                told = words
            before = line
        yield told


def _goes_on(before: _Line, line: _Line, page: Sequence[_Line]) -> bool:
    """Whether a line was only broken where its measure ends: the first word of the next one had no room in it."""
    above, below = before.cells[0], line.cells[0]
    beside = sorted(
        run.cells[0].right for run in page if len(run.cells) == 1 and abs(run.cells[0].left - above.left) < _INDENT
    )
    if len(beside) < _MEASURED or _ENTRY.match(below.words):
        return False
    if beside[-_MEASURED] < above.left + _FULL * (beside[-1] - above.left):
        # One long line among short ones is no measure.
        return False
    letter = (below.right - below.left) / len(below.words)
    return above.right + letter * (1 + len(below.words.split()[0])) > beside[-1]


_INDENT, _MEASURED, _FULL = 40.0, 3, 0.85
"""Points by which lines of one column are indented; how many tell its measure, and the part of it that those fill."""
_ENTRY = re.compile(rf"[{re.escape(shape.BULLETS)}–—-] ?\S|\d{{1,2}}[.)] ")
"""What begins an entry of a list."""


def _are_apart(before: _Line, line: _Line, step: float) -> bool:
    """Whether a line begins a paragraph: lower than the usual step, higher up in another column, or in other letters."""
    near = 0 < before.foot - line.foot <= _PARAGRAPH * max(step, line.size)
    return not near or abs(before.size - line.size) > _OTHER


_OTHER = 1.0
"""Points by which letters are of another size."""


def _without_margins(pages: Sequence[Sequence[_Line]]) -> Iterator[Sequence[_Line]]:
    """The pages without their numbers and without the first and last lines that stand on most of them."""
    edges = Counter(words for page in pages for words in {_words(line) for line in (*page[:_EDGE], *page[-_EDGE:])})
    for page in pages:
        first, last = 0, len(page)
        while first < min(_EDGE, last) and _is_margin(page[first], edges, len(pages)):
            first += 1
        while last > max(first, len(page) - _EDGE) and _is_margin(page[last - 1], edges, len(pages)):
            last -= 1
        yield page[first:last]


_EDGE = 3
"""Lines at the head and the foot of a page that may belong to its margins."""
_PAGE_NUMBER = re.compile(r"\W*(?:[^\W\d]{1,8}\.? )?0(?: ?(?:/|[^\W\d]{1,3}) ?0)?\W*")


def _words(line: _Line) -> str:
    """What a line says, whatever its numbers: "Page 3 of 12" as "page 0 of 0"."""
    return re.sub(r"\d+", "0", " ".join(run.words for run in line.cells).casefold())


def _is_margin(line: _Line, edges: Counter[str], pages: int) -> bool:
    words = _words(line)
    return bool(_PAGE_NUMBER.fullmatch(words)) or (pages > 1 and edges[words] > max(1, pages // 2))


def _joined(page: Sequence[_Line], usual: float) -> Iterator[_Line]:
    """The lines of a page, those of one heading put together."""
    heading: _Line | None = None
    for line in page:
        large = len(line.cells) == 1 and line.size > _HEADING * usual
        if (
            heading is not None
            and large
            and abs(line.size - heading.size) < 1
            and heading.foot - line.foot < 2 * line.size
        ):
            run, more = heading.cells[0], line.cells[0].words
            words = run.words[:-1] + more if run.words[-1] == "-" and more[0].islower() else f"{run.words} {more}"
            heading = _Line((run._replace(foot=line.foot, words=words),))
            continue
        if heading is not None:
            yield heading
        heading = line if large else None
        if not large:
            yield line
    if heading is not None:
        yield heading


def _in_columns(rows: Sequence[_Line]) -> Iterator[str]:
    """Lines of several cells, with an empty one for each column of theirs that a line leaves out: "Exports | | 220.7"."""
    columns: list[tuple[float, float]] = []
    for left, right in sorted((run.left, run.right) for row in rows for run in row.cells):
        if columns and left < columns[-1][1]:
            columns[-1] = (columns[-1][0], max(right, columns[-1][1]))
        else:
            columns.append((left, right))
    for row in rows:
        at = [next(n for n, (_, right) in enumerate(columns) if run.left < right) for run in row.cells]
        cells = dict(zip(at, row.cells, strict=True)) if len(set(at)) == len(at) else dict(enumerate(row.cells))
        yield "\t".join(cells[n].words if n in cells else "" for n in range(max(cells) + 1))


def _title(pages: Sequence[Sequence[_Line]], usual: float) -> str | None:
    """The first heading of the first page in its largest letters, None where none are much larger than the others."""
    heads = [
        line
        for page in pages[:1]
        for line in _joined(page, usual)
        if line.size > _TITLE * usual and len(line.cells) == 1
    ]
    return max(heads, key=lambda line: line.size).cells[0].words if heads else None


_MASTHEAD = 80
"""Signs of the longest line over a title that tells whose paper it is; one set from edge to edge is the head of its page."""


def _shaped(words: str, blocks: Sequence[Block], title: str | None) -> list[Block]:
    """The blocks with the title marked, and the rows of a table as one block."""
    found: list[Block] = []
    for block in blocks:
        told = block.span.of(words)
        before = found[-1] if found else None
        if title is not None and told.strip() == title:
            if len(found) == 1 and found[0].span.end - found[0].span.start <= _MASTHEAD:
                parted = "\t" in found[0].span.of(words)
                found[0] = (
                    Block(BlockKind.FURNITURE, found[0].span, "page")
                    if parted
                    else replace(found[0], kind=BlockKind.KICKER)
                )
            found.append(replace(block, kind=BlockKind.TITLE))
            title = None
        elif (
            "\t" in told
            and before is not None
            and "\t" in before.span.of(words)
            and block.span.start - before.span.end == 1
        ):
            found[-1] = Block(BlockKind.TABLE, Span(before.span.start, block.span.end))
        else:
            found.append(block)
    return found
