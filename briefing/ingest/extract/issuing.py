"""Issuing: the day that a text prints for itself, in its dateline or on a line of its own."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from briefing.core.article import Article, Block, BlockKind
from briefing.ingest.extract.atoms import DateAtom
from briefing.ingest.extract.calendar import calendar_day, dateline
from briefing.ingest.extract.fold import WORD
from briefing.ingest.extract.lexicon import Lexicon
from briefing.ingest.extract.reading import Reading, Sentence
from briefing.ingest.extract.scanning import read
from briefing.ingest.extract.times import dates_and_periods

_TOP, _FOOT = 6, 3
"""Lines from the head of a text, and from its foot, that may date it."""
_LONGEST = 200
"""Code points of such a line."""
_OPENING = 400
"""Code points of the first paragraphs that hold a dateline."""


def issue_day(article: Article, lexicon: Lexicon) -> dt.date | None:
    """The day an article dates itself with, its year written: "ROME, 12 February 2025 -", "Published: 12.02.2025, 14:30".

    None where it prints none, or only a day without its year.
    """
    blocks = [b for b in article.blocks if b.kind is not BlockKind.FURNITURE]
    head = read(_of(article, [_cut(b) for b in blocks[:_TOP]]), lexicon)
    atom = dateline(head).date
    day = calendar_day(atom, atom.year) if atom is not None and atom.year else None
    if day is not None:
        return day
    # Before the first paragraph a date is no furniture, even beside "Updated" or a button.
    lines = (*(replace(b, kind=BlockKind.PARAGRAPH) for b in article.blocks[:_TOP] if b not in blocks), *blocks)
    short = [b for b in (*lines[:_TOP], *lines[_TOP:][-_FOOT:]) if b.span.end - b.span.start <= _LONGEST]
    stamps = read(_of(article, [b for b in short if b.kind is not BlockKind.TITLE]), lexicon)
    for sentence in stamps.sentences:
        atom = _stamp(stamps, sentence)
        day = calendar_day(atom, atom.year) if atom is not None and atom.year else None
        if day is not None:
            return day
    return None


def _of(article: Article, blocks: list[Block]) -> Article:
    return replace(article, blocks=tuple(blocks))


def _cut(block: Block) -> Block:
    end = min(block.span.end, block.span.start + _OPENING)
    return replace(block, span=replace(block.span, end=end))


_APART = ("|", "•", "·")
"""What parts the date of a line from its author."""


def _stamp(r: Reading, sentence: Sentence) -> DateAtom | None:
    """The first date of a line that tells nothing else: what stands beside it is a city, a weekday, an hour or "published"."""
    dates, _ = dates_and_periods(r, sentence.lo, sentence.hi)
    bars = [k for k in range(sentence.lo, sentence.hi) if r.word(k) in _APART]
    for atom in (d for d in dates if d.month):
        lo = max((k + 1 for k in bars if k < atom.i), default=sentence.lo)
        hi = min((k for k in bars if k >= atom.j), default=sentence.hi)
        first, last = r.tokens[atom.i].start, r.tokens[atom.j - 1].end
        # A wrapped line tells something else than the one before it.
        while lo < atom.i and "\n" in r.text[r.tokens[lo].start : first]:
            lo += 1
        while hi > atom.j and "\n" in r.text[last : r.tokens[hi - 1].start]:
            hi -= 1
        known = set(range(atom.i, atom.j))
        for slot in ("city", "weekday", "time.stamp"):
            known.update(k for h in r.within(slot, lo, hi) for k in range(h.i, h.j))
        if all(k in known or r.kind(k) != WORD or r.is_link(k) or len(r.word(k)) == 1 for k in range(lo, hi)):
            return atom
    return None
