"""Readings: an article's body as tokens, lexicon hits and sentences, the ground all facts stand on."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from briefing.core.article import Article, BlockKind
from briefing.core.passage import Span
from briefing.ingest.extract.fold import NUMBER, WORD, Token, fold, tokens_of
from briefing.ingest.extract.lexicon import Hit, Lexicon
from briefing.ingest.extract.numbers import roman

LIMIT = 2_000_000
"""Code points read of one article; more is the reader's to refuse with a clear message."""
LONGEST_SENTENCE = 240
"""Tokens after which a sentence is cut: no prose has one so long, and the work on it stays bounded."""

_CLOSERS = frozenset("\"'»”)]")
_OPENERS = frozenset("\"'«“(¿¡['-–•")
_ENDS = frozenset(".!?…")
_HEADS = (BlockKind.TITLE, BlockKind.SUBTITLE, BlockKind.HEADING, BlockKind.KICKER)


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens `lo` to `hi` (exclusive) of a reading. `head` marks kicker, titles and headings."""

    lo: int
    hi: int
    block: int
    head: bool
    kicker: bool
    listed: bool
    """Whether it is a list item, which leans on the lines before it."""


@dataclass(slots=True)
class Reading:
    """One article's body (furniture left out), tokenised and matched against one lexicon."""

    text: str
    folded: str
    lexicon: Lexicon
    published: dt.date | None
    tokens: list[Token] = field(default_factory=list)
    hits: dict[str, dict[int, Hit]] = field(default_factory=dict)
    ends: dict[str, dict[int, Hit]] = field(default_factory=dict)
    times: dict[tuple[int, int], Any] = field(default_factory=dict)
    """Dates and periods of a stretch of tokens, kept by `times.dates_and_periods`."""
    timely: list[int] | None = None
    """Tokens at which a date or period can begin, in order, kept by `times`."""
    order: dict[str, list[int]] = field(default_factory=dict)
    """Where the hits of a slot begin, in order; filled when first asked for."""
    beginnings: dict[tuple[str, ...], frozenset[int]] = field(default_factory=dict)
    """Where a number or a hit of these slots begins; filled when first asked for."""
    sorted_beginnings: dict[tuple[str, ...], list[int]] = field(default_factory=dict)
    """The same in order."""
    paid: set[int] = field(default_factory=set)
    """Where flows begin that are told by paying and earning, kept by `dealing`."""
    swapped: bool = False
    """Whether a party writes the language with point and comma the other way round, kept by `trade`."""
    cited: list[Any] | None = None
    """The one source that the article cites or none, in a list, kept by `sources.article_source`."""
    sentences: list[Sentence] = field(default_factory=list)
    by_block: dict[int, list[Sentence]] = field(default_factory=dict)
    """The sentences by block; filled when first asked for."""
    asking: bool | None = None
    """Whether any sentence is a question; told when first asked for."""
    cells: dict[int, list[int]] = field(default_factory=dict)
    """Where the cells behind the first begin, by the first token of each line that is set in columns."""

    def hit(self, slot: str, i: int) -> Hit | None:
        """The hit of a slot that begins at token `i`."""
        return self.hits.get(slot, _NONE).get(i)

    def ending(self, slot: str, j: int) -> Hit | None:
        """The hit of a slot that ends before token `j`."""
        known = self.ends.get(slot)
        if known is None:
            known = {h.j: h for h in self.hits.get(slot, _NONE).values()}
            self.ends[slot] = known
        return known.get(j)

    def within(self, slot: str, lo: int, hi: int) -> list[Hit]:
        """The hits of a slot inside tokens `lo` to `hi`, in order."""
        table = self.hits.get(slot)
        if not table:
            return []
        order = self.order.get(slot)
        if order is None:
            order = self.order[slot] = sorted(table)
        first = bisect_left(order, lo)
        return [h for i in order[first : bisect_left(order, hi, first)] if (h := table[i]).j <= hi]

    def starts(self, slots: tuple[str, ...]) -> frozenset[int]:
        """The tokens that are a number or begin a hit of one of the slots, once all is read."""
        known = self.beginnings.get(slots)
        if known is None:
            numbers = (i for i, token in enumerate(self.tokens) if token.kind == NUMBER)
            known = frozenset(numbers).union(*(self.hits.get(slot, _NONE) for slot in slots))
            self.beginnings[slots] = known
        return known

    def blocks(self) -> dict[int, list[Sentence]]:
        """The sentences of each block, once all is read."""
        if not self.by_block:
            for sentence in self.sentences:
                self.by_block.setdefault(sentence.block, []).append(sentence)
        return self.by_block

    def asks(self) -> bool:
        """Whether any sentence is a question, once all is read."""
        if self.asking is None:
            self.asking = any(self.word(s.hi - 1) == "?" for s in self.sentences)
        return self.asking

    def beginning(self, slots: tuple[str, ...], lo: int, hi: int) -> list[int]:
        """Those of `starts` from token `lo` up to `hi`, in order."""
        known = self.sorted_beginnings.get(slots)
        if known is None:
            known = self.sorted_beginnings[slots] = sorted(self.starts(slots))
        first = bisect_left(known, lo)
        return known[first : bisect_left(known, hi, first)]

    def any(self, slots: tuple[str, ...], lo: int, hi: int) -> bool:
        """Whether any of the slots has a hit inside tokens `lo` to `hi`."""
        return any(self.hits.get(slot) and self.within(slot, lo, hi) for slot in slots)

    def span(self, i: int, j: int) -> Span:
        """The place of tokens `i` to `j` (exclusive)."""
        return Span(self.tokens[i].start, self.tokens[j - 1].end)

    def words(self, i: int, j: int) -> str:
        """The original words of tokens `i` to `j`, empty outside the text."""
        return self.text[self.tokens[i].start : self.tokens[j - 1].end] if 0 <= i < j <= len(self.tokens) else ""

    def word(self, i: int) -> str:
        """The folded word of a token, empty outside the text."""
        return self.tokens[i].word if 0 <= i < len(self.tokens) else ""

    def kind(self, i: int) -> str:
        """The kind of a token, empty outside the text."""
        return self.tokens[i].kind if 0 <= i < len(self.tokens) else ""

    def capital(self, i: int) -> bool:
        """Whether a token is a word that begins with a capital; none outside the text is."""
        if not 0 <= i < len(self.tokens):
            return False
        token = self.tokens[i]
        return token.kind == WORD and self.text[token.start].isupper()

    def glued(self, i: int) -> bool:
        """Whether token `i` stands directly against the one before it."""
        return 0 < i < len(self.tokens) and self.tokens[i - 1].end == self.tokens[i].start

    def gap(self, i: int) -> str:
        """What stands between token `i` and the one before it, folded."""
        return self.folded[self.tokens[i - 1].end : self.tokens[i].start] if 0 < i < len(self.tokens) else ""

    def apart(self, i: int) -> bool:
        """Whether a token stands in another column than the one before it: blanks or a tab part them."""
        between = self.gap(i)
        return "\t" in between or (len(between) > 1 and not between.strip(" "))

    def columns(self, lo: int, hi: int) -> list[tuple[int, int]]:
        """The cells of tokens `lo` to `hi` where they are the line of a table; one of all of them for any other line."""
        starts = self.cells.get(lo)
        if starts is None:
            return [(lo, hi)]
        bounds = [lo, *(i for i in starts if i < hi), hi]
        return list(zip(bounds, bounds[1:], strict=False))

    def is_link(self, i: int) -> bool:
        """Whether a token is one of the small words that tie phrases together."""
        if not 0 <= i < len(self.tokens):
            return False
        token = self.tokens[i]
        return token.kind == WORD and token.word in self.lexicon.links

    def skip_links(self, i: int, hi: int, most: int = 3) -> int:
        """The first token from `i` that is no link, after at most `most` links."""
        while i < hi and most and self.is_link(i):
            i += 1
            most -= 1
        return i

    def skip_qualifiers(self, i: int, hi: int) -> int:
        """The first token from `i` behind words such as "about" and "more than"."""
        for slot in ("qualifier.approx", "qualifier.at_least", "qualifier.at_most"):
            hit = self.hit(slot, i) if i < hi else None
            if hit is not None:
                return hit.j
        return i

    def number_value(self, i: int) -> int | None:
        """The whole number a token (or the word at it) stands for, up to four digits."""
        if not 0 <= i < len(self.tokens):
            return None
        token = self.tokens[i]
        if token.kind == NUMBER:
            return int(token.word) if token.word.isdigit() and len(token.word) <= 4 else None
        hit = self.hit("cardinal", i)
        return int(hit.value) if hit else None


_NONE: dict[int, Hit] = {}


def read(article: Article, lexicon: Lexicon, blocks: Collection[int] | None = None) -> Reading:
    """The reading of an article's body in one language; of `blocks` only, when they are given by number."""
    text = article.text[:LIMIT]
    reading = Reading(text, fold(text), lexicon, article.published)
    for number, block in enumerate(article.blocks):
        if block.kind is BlockKind.FURNITURE or block.span.start >= len(text):
            continue
        if blocks is not None and number not in blocks:
            continue
        head = block.kind in _HEADS
        listed = block.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE)
        wraps = block.kind is not BlockKind.TABLE
        for start, end in _lines(text, block.span.start, min(block.span.end, len(text)), wraps):
            tokens = tokens_of(reading.folded, start, end)
            base = len(reading.tokens)
            scanned = _scanned(reading, lexicon, tokens, base)
            _prefer_currencies(scanned)
            if lexicon.capital_nouns:
                _drop_verbs(reading, tokens, scanned, base)
            _prefer_rounds(scanned)
            if not lexicon.capital_peoples:
                _drop_surnames(reading, tokens, scanned, base)
            for slot, found in scanned.items():
                reading.hits.setdefault(slot, {}).update(found)
            _forget_places(reading)
            reading.tokens.extend(tokens)
            for lo, hi in _sentences(reading, base, base + len(tokens)):
                _join_parted(reading, lo, hi)
                sentence = Sentence(lo, hi, number, head, block.kind is BlockKind.KICKER, listed)
                reading.sentences.append(sentence)
    _tell_namesakes(reading)
    _forget_places(reading)
    return reading


def _forget_places(reading: Reading) -> None:
    """Drop what is kept of where hits begin and end, once there are more: parting sentences asks for them as well."""
    if reading.order or reading.ends or reading.beginnings:
        for kept in (reading.order, reading.ends, reading.beginnings, reading.sorted_beginnings):
            kept.clear()


_NAMESAKES = {"CG": "CD"}
"""Countries whose short name is that of a neighbour, too, which an article names in full at first."""


def _tell_namesakes(reading: Reading) -> None:
    """Take "Congo" for the Democratic Republic where only that one is named in full."""
    table = reading.hits.get("country", {})
    told = {hit.value for hit in table.values()}
    for short, full in _NAMESAKES.items():
        if not {short, full} <= told:
            continue
        own = [hit for hit in table.values() if hit.value == short]
        if all(hit.j - hit.i == 1 for hit in own):
            table.update({hit.i: hit._replace(value=full) for hit in own})


def _scanned(reading: Reading, lexicon: Lexicon, tokens: list[Token], base: int) -> dict[str, dict[int, Hit]]:
    """The hits of a line; in one set in columns no phrase reaches over its cell: "Balance    Commerce total"."""
    if not tokens or not _IN_COLUMNS.search(reading.folded, tokens[0].start, tokens[-1].end):
        return lexicon.scan(reading.text, tokens, base)
    reading.tokens.extend(tokens)
    starts = [i - base for i in _set_in_columns(reading, base, base + len(tokens))]
    del reading.tokens[base:]
    found: dict[str, dict[int, Hit]] = {}
    for i, j in pairwise([0, *starts, len(tokens)]):
        for slot, hits in lexicon.scan(reading.text, tokens[i:j], base + i).items():
            found.setdefault(slot, {}).update(hits)
    return found


def _prefer_currencies(hits: dict[str, dict[int, Hit]]) -> None:
    """Take out countries that only name a currency: "US$", "lire turche", "Swiss francs"."""
    countries = hits.get("country")
    for money in hits.get("currency", {}).values():
        for i in range(money.i, money.j):
            if countries is not None:
                countries.pop(i, None)


def _prefer_rounds(hits: dict[str, dict[int, Hit]]) -> None:
    """Take out a country whose name begins a round of talks: "la II Reunión"."""
    countries = hits.get("country")
    for i in hits.get("event.round", {}) if countries else ():
        if countries is not None and countries.get(i) is not None:
            countries.pop(i)


_CLOSING = frozenset(".,;:!?()[]-")
_MOVES = ("up", "down")
_PARTED = {
    "forecast": "status.forecast", "met": "event.met", "talked": "event.talked", "visited": "event.visited", "planned": "event.planned",
}  # fmt: skip
"""Where verbs in two parts are kept that name no flow and no change."""
_FLOWING = ("exports", "imports", "turnover")
_PARTICLE_REACH = 30
"""Tokens between a verb and the particle that belongs to it."""


def _join_parted(reading: Reading, lo: int, hi: int) -> None:
    """Verbs in two parts ("nahm um 5 Prozent zu") as one at the verb's place: the particle closes the clause."""
    found: dict[tuple[int, str], tuple[int, bool, str]] = {}
    cues = reading.hits.get("cue", _NONE)
    for kept, (category, particle) in reading.lexicon.parted.items():
        verbs = reading.hits.get(kept)
        for verb in [verbs[i] for i in range(lo, hi) if i in verbs] if verbs else ():
            for k in range(verb.j, min(hi, verb.j + _PARTICLE_REACH)):
                if reading.word(k) == particle and _closes_clause(reading, k + 1, hi):
                    # "Nam met 2,1 % af" fell, "nam voor 3 miljoen af" bought.
                    by = any(reading.hit("bind.by", n) for n in range(verb.j, min(hi, k + 2)))
                    # "De export van bloemen nam af": a flow falls, and buys nothing.
                    by = by or any(n in cues and cues[n].category in _FLOWING for n in range(lo, k))
                    best = (k, (category in _MOVES) != by, category)
                    meant = (verb.i, _PARTED.get(category, ""))
                    found[meant] = min(found.get(meant, best), best)
                    break
    for (i, _), (_, _, category) in found.items():
        slot = _PARTED.get(category, "move" if category in _MOVES else "cue")
        meaning = ("money", "investment") if category == "spent" else (category, "")
        reading.hits.setdefault(slot, {})[i] = Hit(i, i + 1, *meaning)


def _closes_clause(reading: Reading, i: int, hi: int) -> bool:
    """Whether a clause ends before token `i`, or goes on with a joint or a bind only."""
    slots = (
        "number.and",
        "bind.contrast",
        "bind.purpose",
        "bind.to",
        "bind.by",
        "bind.compare",
        "bind.since",
        "time.range_from",
        "place.from",
    )
    if i + 1 < hi and reading.hit("place.at", i) and reading.kind(i + 1) == NUMBER and len(reading.word(i + 1)) == 4:
        # "nam met 2,1 % af in 2024"
        return True
    if i + 1 < hi and any(reading.hit(slot, i) for slot in ("place.at", "place.to", "bind.to")):
        place = reading.hit("country", reading.skip_links(i + 1, hi, 2))
        if place is not None and place.category == "name":
            # "zetten voor 2,3 miljard euro af in Polen"
            return True
    return i >= hi or reading.word(i) in _CLOSING or any(reading.hit(slot, i) is not None for slot in slots)


_WRAPPED = 60
"""A line of so many signs that breaks off in mid-sentence was broken at a fixed width."""


def _drop_surnames(reading: Reading, tokens: list[Token], hits: dict[str, dict[int, Hit]], base: int) -> None:
    """Where peoples are written small, a capitalised one inside a line is a name: "Francesco", "Albanese"."""
    peoples = hits.get("country", {})
    for i in [i for i, hit in peoples.items() if hit.category == "people"]:
        at = i - base
        before = reading.text[: tokens[at].start].rstrip(" \"'«“(")[-1:] if at else ""
        inside = at > 0 and before not in (".", "!", "?", ":", "\n", "")
        original = reading.text[tokens[at].start : tokens[at].end]
        if inside and original[0].isupper() and not original.isupper():
            del peoples[i]


_VERBS = ("bind.reach", "bind.auxiliary", "bind.concern")


def _drop_verbs(reading: Reading, tokens: list[Token], hits: dict[str, dict[int, Hit]], base: int) -> None:
    """Where nouns are capitalised, goods inside a line are no verb: "bearbeitete Waren 1,8 Mrd."."""
    for i in hits.get("product", _NONE):
        token = tokens[i - base]
        if i > base and reading.text[token.start].isupper() and tokens[i - base - 1].word not in _ENDS:
            for slot in _VERBS:
                hits.get(slot, {}).pop(i, None)


def _lines(text: str, start: int, end: int, wraps: bool) -> Iterator[tuple[int, int]]:
    """The lines of a block; with `wraps`, those that only carry a sentence on are joined."""
    at, line = start, start
    while line < end:
        stop = text.find("\n", line, end)
        stop = end if stop < 0 else stop
        if not (wraps and stop < end and _carries_on(text[line:stop].strip(), _line_at(text, stop + 1, end))):
            if stop > at:
                yield at, stop
            at = stop + 1
        line = stop + 1


def _line_at(text: str, start: int, end: int) -> str:
    stop = text.find("\n", start, end)
    return text[start : end if stop < 0 else stop]


def _carries_on(line: str, following: str) -> bool:
    first = following[:1]
    if not line or not first.strip() or line[-1] in ".!?:;" or _IN_COLUMNS.search(line):
        return False
    on = first.islower() or (len(line) >= _WRAPPED and (line[-1] == "," or not first.isupper() or line[-1].islower()))
    return on and _IN_COLUMNS.search(following) is None


_IN_COLUMNS = re.compile(r"\S(?: {3,}| *\t *)\S.*\S(?: {3,}| *\t *)\S")
"""Two wide blanks or tabs inside a line: it is a row of a table."""


_WIDE = 3
"""Blanks that part columns in any line of a table; two do in a short one."""
_SINGLE_WORDS = 3
_LONGEST_ROW, _SHORT_ROW = 40, 16
"""Tokens of the longest line set in columns, and of one that two blanks may part."""


def _set_in_columns(reading: Reading, lo: int, hi: int) -> list[int]:
    """Where the cells of a table's line begin behind the first; empty for prose, however its blanks are spread."""
    if hi - lo > _LONGEST_ROW:
        return []
    bars = [i + 1 for i in range(lo + 1, hi - 1) if reading.word(i) == "|" and reading.word(i + 1) != "|"]
    if len(bars) > 1 and reading.word(lo) != "|" and not any(reading.word(i) == "." for i in (hi - 1,)):
        # "2015 | 268 miljoen euro | 88 miljoen euro"
        return bars
    starts = [i for i in range(lo + 1, hi) if reading.apart(i)]
    wide = sum("\t" in reading.gap(i) or len(reading.gap(i)) >= _WIDE for i in starts)
    short = hi - lo <= _SHORT_ROW
    ends = {*starts, hi}
    # Prose that is set to a width has single words between its blanks.
    words = sum(reading.kind(i) == WORD and i + 1 in ends and not reading.capital(i) for i in starts)
    told = wide > 1 or short and (wide or len(starts) > 1)
    return starts if told and words < _SINGLE_WORDS else []


def _sentences(reading: Reading, lo: int, hi: int) -> Iterator[tuple[int, int]]:
    cells = _set_in_columns(reading, lo, hi)
    if cells:
        reading.cells[lo] = cells
        yield lo, hi
        return
    start = lo
    for i in range(lo, hi):
        if i - start >= LONGEST_SENTENCE:
            yield start, i
            start = i
        if reading.tokens[i].word not in _ENDS or i < start:
            continue
        j = i + 1
        while j < hi and reading.word(j) in _CLOSERS and reading.glued(j):
            j += 1
        if j >= hi or (_breaks(reading, start, i, j) and not reading.glued(j)):
            yield start, j
            start = j
    if start < hi:
        yield start, hi


_SUBJECTS = ("neutral.ours", "neutral.pronoun", "neutral.pointing")
"""Words that open a sentence, and follow no ordinal."""


def _breaks(reading: Reading, lo: int, i: int, j: int) -> bool:
    """Whether the full stop (or other end) at token `i` ends a sentence that token `j` follows."""
    after = j
    while after < len(reading.tokens) - 1 and reading.word(after) in _OPENERS:
        after += 1
    first = reading.text[reading.tokens[after].start]
    if not (first.isupper() or first.isdigit() or first in "$€£¥" or after > j):
        return False
    if reading.word(i) != ".":
        return True
    before = reading.tokens[i - 1] if i else None
    if before is None or not reading.glued(i):
        return True
    signs = [h for k in range(max(lo, i - 2), i + 1) if (h := reading.hit("currency", k)) is not None]
    if first.isdigit() and any(h.j == i + 1 and (before.kind != WORD or _leads(reading, h, lo)) for h in signs):
        # "B/. 610 millones", "Rs. 1,200 crore": the stop is the sign's.
        return False
    if before.kind == NUMBER:
        # "im Januar 2023 waren es 51. Unsere Importe"
        opens = any(reading.hit(slot, after) for slot in _SUBJECTS) and not first.isdigit()
        return opens or not (reading.lexicon.ordinal_dot and len(before.word) <= 2)
    if len(before.word) == 1 and reading.text[before.start].isupper():
        # An initial ("A. T. Ivanov"), unless it is the last letter of an acronym at a full stop.
        return False
    if reading.lexicon.ordinal_dot and roman(reading.text[before.start : before.end]) is not None:
        return False
    if before.word in reading.lexicon.units and first.isupper() and i > lo + 1:
        return _unit_ends(reading, lo, i, after)
    # "Auto's." is no abbreviation.
    plural = reading.folded[before.start - 1 : before.start] == "'"
    return plural or before.word not in reading.lexicon.abbreviations


def _leads(reading: Reading, sign: Hit, lo: int) -> bool:
    """Whether a sign of money opens a sum and closes none: no number stands before it."""
    before = sign.i - 1
    counted = reading.kind(before) == NUMBER or reading.ending("scale", sign.i) is not None
    return before >= lo and not counted


_TOLD = ("bind.reach", "move", "event.held", "event.planned", "say.verb")
_PROPER = ("country", "city", "org.named", "org.ministry", "org.statistics", "org.body", "org.government")


def _unit_ends(reading: Reading, lo: int, i: int, after: int) -> bool:
    """Whether the full stop of a unit ends the sentence before a capital: "млн долл. Экспорт".

    A currency may go on ("долл. США"), and a proper name may stand in mid-sentence: before one,
    the sentence must have told something.
    """
    money = reading.hit("currency", i - 1)
    if money is not None and money.j > i + 1:
        return False
    if reading.hit("currency", after) is not None or reading.hit("count.noun", after) is not None:
        return False
    if reading.lexicon.capital_nouns and not reading.is_link(after):
        return False
    counted = reading.kind(i - 2) == NUMBER or reading.hit("scale", i - 2) or reading.hit("scale", i - 1)
    if not counted and money is None:
        return False
    if any(reading.hit(slot, after) is not None for slot in _PROPER):
        return reading.any(_TOLD, lo, i)
    return True
