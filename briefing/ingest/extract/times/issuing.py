"""Issuing: the day that a text prints for itself, in its dateline or on a line of its own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from briefing.core.article import Article, Block, BlockKind
from briefing.core.passage import Span
from briefing.ingest.extract.times.atoms import DateAtom
from briefing.ingest.extract.times.calendar import calendar_day, dateline
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.fold import NUMBER, WORD
from briefing.ingest.extract.words.lexicon import Lexicon
from briefing.ingest.extract.words.reading import Reading
from briefing.ingest.extract.words.scanning import read

_TOP, _FOOT = 6, 3
"""Lines from the head of a text, and from its foot, that may date it."""
_OPENING = 400
"""Code points of a paragraph's beginning, and of its end, in which such a line is looked for."""
_LINE = 24
"""Tokens of a line that dates a text."""
_SENTENCES, _SHORT = 3, 8
"""Sentences of a paragraph that may be its dateline, and their tokens: "Астана. 12 февраля 2025 года. КазТАГ."."""
_NAMES = 2
"""Capitalised words beside a date that may be who wrote: "Xinhua, October 30, 2015"."""
_DAY = 3
"""Letters of the longest short form of a day of the week."""
_APART = ("|", "•", "·")
"""What parts the date of a line from its author."""


def issue_day(article: Article, lexicon: Lexicon) -> dt.date | None:
    """The day an article dates itself with, its year written: "ROME, 12 February 2025 -", "Published: 12.02.2025, 14:30".

    None where it prints none, or only a day without its year.
    """
    blocks = [b for b in article.blocks if b.kind is not BlockKind.FURNITURE]
    day = _day(dateline(read(_of(article, [_opening(b) for b in blocks[:_TOP]]), lexicon)).date)
    if day is not None:
        return day
    # Before the first paragraph a date is no furniture, even beside "Updated" or a button.
    top = [b for b in article.blocks[:_TOP] if b not in blocks] + blocks[:_TOP]
    if (day := _printed(article, top, lexicon)) is not None:
        return day
    foot = blocks[1:][-_FOOT:] or blocks
    places = (_at_foot(article, foot, lexicon), _stamped_below(article, lexicon))
    called = (_told_today(read(_of(article, [_opening(block)]), lexicon)) for block in blocks[:_TOP])
    return next((day for atom in chain(*places, called) if (day := _day(atom)) is not None), None)


def _at_foot(article: Article, foot: list[Block], lexicon: Lexicon) -> Iterator[DateAtom | None]:
    for block in foot:
        r = read(_of(article, [replace(_end(block), kind=BlockKind.PARAGRAPH)]), lexicon)
        lines = list(_lines(r))
        yield from (_stamp(r, lo, hi) for lo, hi in lines)
        yield _last_words(r, lines[-1]) if lines else None


def _stamped_below(article: Article, lexicon: Lexicon) -> Iterator[DateAtom | None]:
    """The day behind "published" below the text, be it furniture."""
    for block in article.blocks[-_FOOT:]:
        r = read(_of(article, [replace(_end(block), kind=BlockKind.PARAGRAPH)]), lexicon)
        yield from (d for lo, hi in _lines(r) for d in _dates(r, lo, hi)[:1] if _behind_stamp(r, d, lo))


def _printed(article: Article, top: list[Block], lexicon: Lexicon) -> dt.date | None:
    """The day that one of the first blocks prints: one with its hour, or behind "published", before the day a site opens with."""
    first = None
    for block in top:
        r = read(_of(article, [replace(_opening(block), kind=BlockKind.PARAGRAPH)]), lexicon)
        # A title's own line tells the day of what it tells of, unless an hour stands with it.
        titled = block.kind is BlockKind.TITLE
        lines = list(_lines(r))
        opening = [(s.lo, s.hi) for s in r.sentences[titled:_SENTENCES] if s.hi - s.lo <= _SHORT]
        stamped = (_stamped(r, lo, hi) for lo, hi in (*lines, *opening))
        if (day := next((day for atom in stamped if (day := _day(atom)) is not None), None)) is not None:
            return day
        found = (_before_dash(r), *(_alone(r, lo, hi) for lo, hi in (*lines[titled:], *opening)))
        first = first or next((day for atom in found if (day := _day(atom)) is not None), None)
    return first


def _day(atom: DateAtom | None) -> dt.date | None:
    return calendar_day(atom, atom.year) if atom is not None and atom.year else None


_LONG = 20_000
"""Code points of a text of which only the part that is asked for is read."""


def _of(article: Article, blocks: list[Block]) -> Article:
    """An article of some of its blocks; of a long one the text around them alone."""
    if len(article.text) <= _LONG or not blocks:
        return replace(article, blocks=tuple(blocks))
    lo, hi = min(b.span.start for b in blocks), max(b.span.end for b in blocks)
    moved = (replace(b, span=Span(b.span.start - lo, b.span.end - lo)) for b in blocks)
    return replace(article, text=article.text[lo:hi], blocks=tuple(moved))


def _opening(block: Block) -> Block:
    return replace(block, span=replace(block.span, end=min(block.span.end, block.span.start + _OPENING)))


def _end(block: Block) -> Block:
    return replace(block, span=replace(block.span, start=max(block.span.start, block.span.end - _OPENING)))


def _lines(r: Reading) -> Iterator[tuple[int, int]]:
    """The lines of a paragraph as printed, in tokens."""
    lo = 0
    for k in range(1, len(r.tokens) + 1):
        if k == len(r.tokens) or "\n" in r.plain[r.tokens[k - 1].end : r.tokens[k].start]:
            yield lo, k
            lo = k


def _dates(r: Reading, lo: int, hi: int) -> list[DateAtom]:
    dates, _ = dates_and_periods(r, lo, hi)
    return [d for d in dates if d.month and d.year]


def _stamp(r: Reading, lo: int, hi: int) -> DateAtom | None:
    """The first date of a line that tells nothing else, or that stands behind "published" or before an hour."""
    return _stamped(r, lo, hi) or _alone(r, lo, hi)


def _stamped(r: Reading, lo: int, hi: int) -> DateAtom | None:
    """The first date of a line that stands behind "published" or before an hour."""
    return next((a for a in _dates(r, lo, hi) if _behind_stamp(r, a, lo) or _before_hour(r, a.j, hi)), None)


def _alone(r: Reading, lo: int, hi: int) -> DateAtom | None:
    """The first date of a line that tells nothing else but where, and who wrote, or that a day of the week opens."""
    bars = [k for k in range(lo, hi) if r.word(k) in _APART]
    for atom in _dates(r, lo, hi):
        if (day := r.hit("weekday", lo)) is not None and _set_off(r, day.j, atom.i):
            return atom
        if hi - lo > _LINE:
            return None
        first = max((k + 1 for k in bars if k < atom.i), default=lo)
        last = min((k for k in bars if k >= atom.j), default=hi)
        known = set(range(atom.i, atom.j))
        for slot in ("city", "country", "weekday", "time.stamp"):
            known.update(k for h in r.within(slot, first, last) for k in range(h.i, h.j))
        words = [k for k in range(first, last) if k not in known and r.kind(k) == WORD and len(r.word(k)) > 1]
        # "Wo 12 feb 2025", "Sáb, 12 de febrero": a short word right before a date is its day of the week.
        words = [k for k in words if not r.is_link(k) and not (k == atom.i - 1 and len(r.word(k)) <= _DAY)]
        if all(r.capital(k) for k in words) and len(words) <= _NAMES:
            return atom
    return None


def _behind_stamp(r: Reading, atom: DateAtom, lo: int) -> bool:
    """Whether a line opens with "published" and the date."""
    at, stamped = lo, False
    while at < atom.i and (hit := r.hit("time.stamp", at) or r.hit("weekday", at)) is not None:
        at, stamped = hit.j, stamped or r.hit("time.stamp", at) is not None
    return stamped and _set_off(r, at, atom.i)


def _set_off(r: Reading, lo: int, hi: int) -> bool:
    """Whether nothing but a sign stands between the words before a date and the date."""
    return all(r.word(k) in (":", ",", "-") for k in range(lo, hi))


def _told_today(r: Reading) -> DateAtom | None:
    """The day that a sentence calls that of its telling: "received today, 12 February 2025,", "ce mercredi 12 février 2025"."""
    for atom in _dates(r, 0, len(r.tokens)):
        day = r.hit("weekday", atom.i) or r.ending("weekday", atom.i)
        at = day.i if day is not None else atom.i
        if day is not None and any(r.ending(slot, at) is not None for slot in _POINTING):
            return atom
        while at and (r.is_link(at - 1) or r.word(at - 1) == ","):
            at -= 1
        today = r.ending("time.day", at)
        if today is not None and today.value == "0":
            return atom
    return None


_POINTING = ("time.current", "neutral.pointing", "neutral.pronoun", "bind.these")
"""What points at a weekday: "this Tuesday", "ce mardi"."""


def _before_hour(r: Reading, at: int, hi: int) -> bool:
    """Whether an hour follows: "14.12.2021 17:44"."""
    while at < hi and (r.word(at) in (",", "-", "t") or r.is_link(at) or r.hit("time.stamp", at) is not None):
        at += 1
    if at + 1 < hi and r.kind(at) == NUMBER and r.word(at + 1) in _HALVES:
        # "15 June 2015, 11am"
        return True
    return at + 2 < hi and r.kind(at) == NUMBER == r.kind(at + 2) and r.word(at + 1) == ":"


_HALVES = ("am", "pm")
"""Halves of the day behind an hour."""


def _before_dash(r: Reading) -> DateAtom | None:
    """The date that a paragraph opens with, before a dash: "19/09/2017 - Approvato il programma"."""
    atom = next((d for d in _dates(r, 0, min(len(r.tokens), _LINE)) if d.i == 0), None)
    return atom if atom is not None and r.word(atom.j) in ("-", "/") else None


def _last_words(r: Reading, line: tuple[int, int]) -> DateAtom | None:
    """The date in brackets, or behind strokes, that a text ends on: "(Tanjug, 20.01.2014)", "// 28.09.2022"."""
    lo, hi = line
    found = _dates(r, max(lo, hi - _LINE), hi)
    atom = found[-1] if found else None
    # "(26.04.2017/ac/a/m)": behind strokes, who wrote.
    signed = atom is not None and atom.j < hi and r.word(atom.j) == "/"
    if atom is None or any(r.kind(k) == WORD and not (signed and r.word(k - 1) == "/") for k in range(atom.j, hi)):
        return None
    opened = [k for k in range(max(lo, atom.i - 6), atom.i) if r.word(k) in ("(", "/")]
    words = [k for k in range(opened[-1], atom.i) if r.kind(k) == WORD and not r.is_link(k)] if opened else []
    return atom if opened and len(words) <= _NAMES and all(r.capital(k) for k in words) else None
