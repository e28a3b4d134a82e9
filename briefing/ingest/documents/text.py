"""Plain text: decoded text into blocks, with its kicker, title, headings, lists and quotations."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest

from briefing.core.article import Article, Block, BlockKind, RelatedItem
from briefing.core.passage import Span
from briefing.core.wrapping import goes_over, is_answered, is_parted, is_wrapped, unpaged, width_of
from briefing.ingest import language
from briefing.ingest.documents import furniture, shape
from briefing.ingest.documents.encoding import Decoded
from briefing.ingest.documents.limits import MAX_BLOCKS, MAX_FACT_LINES, MAX_FACT_TEXT, MAX_RUN, Unreadable, shown

_LINE_ENDS = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_UNSHOWABLE = re.compile(r"[\x00-\x08\x0e-\x1b\x1f\x7f\ufdd0-\ufdef\ufffe\uffff\ufffc]")
_DIRECTION = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
_RUN = re.compile(rf"\S{{{MAX_RUN},}}")
_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(rf"[{re.escape(shape.BULLETS)}](?:\s|\Z)|>\s")
_NUMBERED = re.compile(r"(\d{1,2}|[a-z])[.)]\s")
_WHOLE_DATE = re.compile(
    r"(?<!\d)\d{1,2}(?:[./-]\d{1,2}[./-]|[^\W\d]{0,2}\.? (?:[^\W\d]{2,3} )?[^\W\d]{3,}\.? (?:[^\W\d]{2,3} )?)\d{4}(?!\d)"
    r"|\b[^\W\d]{3,}\.? \d{1,2}, \d{4}(?!\d)|(?<!\d)\d{4}-\d\d-\d\d(?!\d)"
)
_STAMP = 60
"""Code points of a line under the title that says when it was published: "Pubblicato il 12 febbraio 2025, ore 14:30"."""
_REFERENCE = re.compile(r"[^\W\d][^\d:№]{2,24}(?:: ?|\b[nN][ro]?[.º°]{1,2} ?|№ ?)\d[\d ./\u2013-]*")
"""A release's own name and number over the title: "Press release No. 12/2025", "Pressemitteilung: 13 914-212/25"."""
_DATELINE = re.compile(r"\b(?:19|20)\d\d\b")
_QUOTES = {"“": "”", "«": "»", "„": "“”", '"': '"', "”": "”"}
_HEADING = 100
_TITLE_CUT = 120


def read(decoded: Decoded, raw: bytes, name: str) -> Article:
    """The article a plain text is. Raises Unreadable (no_text) when there is nothing to read."""
    text, notes = settle(decoded.text)
    blocks = lay_out(text)
    if not blocks:
        raise Unreadable(name, "no_text", f"“{shown(name)}” holds no text, only blanks.")
    marked = furniture.mark(text, blocks)
    return finish(text, name_parts(text, marked.blocks), marked.related, raw, name, decoded, notes)


def settle(text: str) -> tuple[str, tuple[str, ...]]:
    """The text as it is frozen, with notes on what was touched.

    Line ends of every kind become one LF (`line_ends`). Signs that cannot be shown or stored (NUL, other controls,
    non-characters) become U+FFFD one for one (`replaced:<n>`). Nothing else is changed; the text is not normalised.
    """
    notes = []
    settled, ends = _LINE_ENDS.subn("\n", text)
    if ends:
        notes.append("line_ends")
    settled, replaced = _UNSHOWABLE.subn("\N{REPLACEMENT CHARACTER}", settled)
    if replaced:
        notes.append(f"replaced:{replaced}")
    return settled, tuple(notes)


def finish(
    text: str,
    blocks: Sequence[Block],
    related: Sequence[RelatedItem],
    raw: bytes,
    name: str,
    decoded: Decoded,
    notes: Sequence[str],
) -> Article:
    """The article of `text` and its named blocks, with the notes every format can have."""
    all_notes = [*decoded.notes, *notes]
    kicker = next((_flat(b.span.of(text)) for b in blocks if b.kind is BlockKind.KICKER), None)
    title = next((_flat(b.span.of(text)) for b in blocks if b.kind is BlockKind.TITLE), None)
    if title is None:
        body = [b for b in blocks if b.kind not in (BlockKind.FURNITURE, BlockKind.KICKER)] or blocks
        title = _first_words(body[0].span.of(text[: body[0].span.start + 4 * _TITLE_CUT]))
        all_notes.append("title_from_text")
    marks = len(_DIRECTION.findall(text))
    if marks:
        all_notes.append(f"direction_marks:{marks}")
    longest = max((len(run) for run in _RUN.findall(text)), default=0)
    if longest:
        all_notes.append(f"unbroken:{longest}")
    if len(text) > MAX_FACT_TEXT or text.count("\n") > MAX_FACT_LINES:
        all_notes.append("too_long_for_facts")
    body_text = "\n".join(b.span.of(text) for b in blocks[:200] if b.kind is not BlockKind.FURNITURE)
    return Article(
        text=text,
        title=title,
        sha256=hashlib.sha256(raw).hexdigest(),
        language=language.language_of(body_text),
        blocks=tuple(piece for b in blocks for piece in _cut(text, b)),
        kicker=kicker,
        file_name=name,
        encoding=decoded.encoding,
        related=tuple(related),
        notes=tuple(all_notes),
        raw=raw,
    )


def lay_out(text: str) -> list[Block]:
    """Paragraphs and list items of a plain text, as yet unnamed, every visible sign in one of them.

    One line is one paragraph; lines that were broken at a fixed width are joined up to the next empty line.
    """
    if text.count("\n") > MAX_BLOCKS:
        spans = shape.cut(text, Span(0, len(text)))
        return [Block(BlockKind.PARAGRAPH, span) for span in spans]
    text = unpaged(text)
    width = width_of(text)
    blocks: list[Block] = []
    chunk: list[Span] = []
    margin = "> \t" if is_answered(text) else ""
    for line in _LINE.finditer(text):
        begin = line.start() + len(line.group()) - len(line.group().lstrip(margin)) if margin else line.start()
        span = shape.trimmed(text, begin, line.end())
        apart = chunk and text.count("\n", chunk[-1].end, line.start()) > 1
        if (span is None or apart) and chunk:
            blocks.extend(_chunk(text, chunk, width))
            chunk = []
        if span is not None:
            chunk.append(span)
    blocks.extend(_chunk(text, chunk, width))
    return blocks


def _chunk(text: str, lines: Sequence[Span], width: int = 0) -> Iterator[Block]:
    """The blocks of lines that stand together, in a text that was broken at `width` if it is told."""
    if _is_wrapped(text, lines):
        yield from (Block(BlockKind.PARAGRAPH, span) for span in _paragraphs(text, lines))
        return
    lines = _joined(text, _wrapped_items(text, lines), width)
    numbered = sum(1 for line in lines if _NUMBERED.match(line.of(text))) > 1
    at = 0
    while at < len(lines):
        line = lines[at]
        words = line.of(text)
        kind = BlockKind.PARAGRAPH
        if _BULLET.match(words) or (numbered and _NUMBERED.match(words)):
            kind = BlockKind.LIST_ITEM
        if kind is BlockKind.LIST_ITEM and len(words) == 1 and at + 1 < len(lines):
            # A bullet alone on its line, as pages paste: it belongs to the next line.
            at += 1
            line = Span(line.start, lines[at].end)
        yield Block(kind, line)
        at += 1


def _is_wrapped(text: str, lines: Sequence[Span]) -> bool:
    """Whether the lines are one paragraph broken at a fixed width, and no list."""
    words = [line.of(text) for line in lines]
    return not any(_BULLET.match(w) for w in words) and is_wrapped(words)


def _paragraphs(text: str, lines: Sequence[Span]) -> Iterator[Span]:
    """The paragraphs of lines broken at a fixed width: each ends with a sentence, on a line with room for the next word.

    The first line may be a title, which ends with none.
    """
    widest = max(line.end - line.start for line in lines)
    start = lines[0].start
    for number, (line, following) in enumerate(pairwise(lines)):
        words = line.of(text)
        titled = number == 0 and following.of(text)[0].isupper()
        if (shape.is_sentence(words) or titled) and not goes_over(words, following.of(text), widest):
            yield Span(start, line.end)
            start = following.start
    yield Span(start, lines[-1].end)


def _wrapped_items(text: str, lines: Sequence[Span]) -> Sequence[Span]:
    """The lines with those of each list item joined that were broken at a fixed width behind its bullet."""
    bullets = [at for at, line in enumerate(lines) if _BULLET.match(line.of(text))]
    if not bullets:
        return lines
    settled = list(lines[: bullets[0]])
    for at, following in pairwise((*bullets, len(lines))):
        alone = lines[at].end - lines[at].start == 1
        item = lines[at + alone : following]
        bare = [Span(lines[at].start + 2, lines[at].end), *item[1:]] if not alone else item
        if len(item) > 1 and _is_wrapped(text, bare):
            settled.append(Span(lines[at].start, item[-1].end))
        else:
            settled += lines[at:following]
    return settled


def _joined(text: str, lines: Sequence[Span], width: int) -> list[Span]:
    """The lines with those joined that break off in mid-sentence, at whatever width.

    Where many do, a line that ends on a word of lower case goes on with a name or a sum, too.
    """
    words = [line.of(text) for line in lines]
    broken = [
        _breaks_off(before, w) or bool(width) and goes_over(before, w, width) and not _apart(before, w)
        for before, w in pairwise(words)
    ]
    many = sum(broken) * 10 >= len(broken) * 3 and sum(broken) >= _MANY
    joined = list(lines[:1])
    for line, off, (before, following) in zip(lines[1:], broken, pairwise(words), strict=True):
        name = many and len(before) >= _FULL and before[-1].islower() and not _DATED.match(following)
        # The first line may be a title.
        if off or (name and line != lines[1] and not _apart(before, following)):
            joined[-1] = Span(joined[-1].start, line.end)
        else:
            joined.append(line)
    return joined


def _breaks_off(before: str, line: str) -> bool:
    parted = is_parted(before) and line[0].islower()
    on = line[0].islower() or before[-1] == "," or is_parted(before)
    return parted or (on and len(before) >= _FULL and before[-1] not in _STOPS and not _apart(before, line))


def _apart(before: str, line: str) -> bool:
    """Whether a line is an entry of a list, or either a row of a table."""
    listed = _BULLET.match(line) or _NUMBERED.match(line)
    return bool(listed) or any(_COLUMNS.search(w) for w in (before, line))


_STOPS = frozenset('.!?:;…"”»|')
_COLUMNS = re.compile(r"\t|\S {3,}\S|\|")
_DATED = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}:\d\d")
_FULL = 60
"""Signs of a line that reaches to where it was broken."""
_MANY = 2


def name_parts(text: str, blocks: Sequence[Block]) -> list[Block]:
    """The blocks with kicker, title, headings and quotations named. Furniture and list items stay as they are."""
    named = list(blocks)
    body = [i for i, b in enumerate(blocks) if b.kind is not BlockKind.FURNITURE]
    while len(body) > 1 and (dated := _dates(blocks[body[0]].span.of(text))) is not None:
        # A word beside the day may be where it is from: "Vienna, 8 October 2015".
        named[body[0]] = replace(blocks[body[0]], kind=dated, reason="byline" if dated is BlockKind.FURNITURE else None)
        body = body[1:]
    words = {i: blocks[i].span.of(text) for i in body[:3]}
    head = 0
    # "Bilateral trade 2023: 48.6 million", over more of its like, is no title.
    labels = len(body) > 2 and all(_LABELLED.match(words[i]) for i in body[1:3])
    if len(body) > 2 and not labels and _is_kicker(words[body[0]], words[body[1]]):
        named[body[0]] = replace(blocks[body[0]], kind=BlockKind.KICKER)
        head = 1
    if len(body) > head + 1 and _is_title(blocks[body[head]], words[body[head]]):
        named[body[head]] = replace(blocks[body[head]], kind=BlockKind.TITLE)
        head += 1
    for at, following in zip_longest(body[head:], body[head + 1 :]):
        block = named[at]
        if block.kind is BlockKind.PARAGRAPH and head and block.span.of(text) == named[body[head - 1]].span.of(text):
            # Pages print their title once more over the text.
            named[at] = replace(block, kind=BlockKind.FURNITURE, reason="repeated")
        elif block.kind is BlockKind.PARAGRAPH:
            after = blocks[following].span if following is not None else None
            named[at] = replace(block, kind=kind_of(text, block.span, after if at != body[0] else None))
    return named


_LABELLED = re.compile(r"[^:\d][^:]{2,60}:\s*\S{0,4}\d")
"""A line of a label and its number."""


def _dates(line: str) -> BlockKind | None:
    """What a line over the title is that only tells a day: "2 September 2022 17:09", "The Herald | 1 March 2020", "Vienna, 8 May 2015"."""
    dated = _WHOLE_DATE.search(line)
    if dated is None or len(line) > _STAMP:
        return None
    beside = re.findall(r"[^\W\d]{2,}", line[: dated.start()] + line[dated.end() :])
    if not beside or (len(beside) <= _PAPER and _STROKE.search(line) is not None):
        return BlockKind.FURNITURE
    return BlockKind.KICKER if len(beside) == 1 else None


_PAPER, _STROKE = 4, re.compile(r" [|•·] ")
"""Words of the name of a paper beside the day, and what parts them."""


def _is_kicker(first: str, second: str) -> bool:
    return bool(
        len(first) <= 40
        and shape.is_title_like(first)
        and not shape.is_sentence(first)
        and (_REFERENCE.fullmatch(first) or (len(first.split()) <= 4 and not any(map(str.isdigit, first))))
        and shape.is_title_like(second)
        and len(second.split()) >= 5
        and not (_DATELINE.search(second) and len(second.split()) <= 6)
        and not (_WHOLE_DATE.search(second) and len(second) <= _STAMP)
    )


def _is_title(block: Block, words: str) -> bool:
    return block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING) and shape.is_title_like(words)


def kind_of(text: str, span: Span, after: Span | None) -> BlockKind:
    """What a paragraph is: a quotation when it is wholly one, a heading before prose, else a paragraph."""
    length = span.end - span.start
    if is_quotation(span.of(text)):
        return BlockKind.QUOTATION
    if (
        length <= _HEADING
        and after is not None
        and after.end - after.start >= 1.5 * length
        and shape.is_title_like(span.of(text))
        and not shape.is_sentence(span.of(text))
        and (text[span.start].isupper() or text[span.start].isdigit())
        and shape.is_prose(after.of(text))
    ):
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH


def is_quotation(words: str) -> bool:
    """Whether a paragraph is one quotation from its first sign to its last."""
    closers = _QUOTES.get(words[:1])
    if closers is None or len(words.split(maxsplit=3)) < 3:
        return False
    inner = words.rstrip(" .,;\n")
    return (
        inner[-1] in closers
        and not any(closer in inner[1:-1] for closer in closers)
        and (words[0] in closers or words[0] not in inner[1:])
    )


def _cut(text: str, block: Block) -> Iterator[Block]:
    if block.span.end - block.span.start <= MAX_RUN:
        yield block
        return
    for span in shape.cut(text, block.span):
        yield replace(block, span=span)


def _first_words(words: str) -> str:
    """A title made of the beginning of a text, cut at a word."""
    flat = _flat(words)
    if len(flat) <= _TITLE_CUT:
        return flat
    begin, blank, _ = flat[:_TITLE_CUT].rpartition(" ")
    return (begin if blank and len(begin) > _TITLE_CUT // 2 else flat[: _TITLE_CUT - 1]) + "…"


def _flat(words: str) -> str:
    return " ".join(words.split())
