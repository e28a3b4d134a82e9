"""Readings: an article's body as tokens, lexicon hits and sentences, the ground all facts stand on."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from briefing.core.passage import Span
from briefing.core.unseen import is_loose, seen
from briefing.ingest.extract.words.fold import NUMBER, SIGN, WORD, Token
from briefing.ingest.extract.words.lexicon import Hit, Lexicon
from briefing.ingest.extract.words.residue import NOTHING


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
    verbs: dict[int, Hit] = field(default_factory=dict)
    """The words for flows and for dealing as the lexicon has them, before it is settled what they mean here."""
    swapped: bool = False
    """Whether a party writes the language with point and comma the other way round, kept by `trade`."""
    whole: bool = False
    """Whether the article's millions are whole ones, whatever sign groups them, kept by `trade`."""
    cited: list[Any] | None = None
    """The one source that the article cites or none, in a list, kept by `sources.article_source`."""
    sentences: list[Sentence] = field(default_factory=list)
    by_block: dict[int, list[Sentence]] = field(default_factory=dict)
    """The sentences by block; filled when first asked for."""
    asking: bool | None = None
    """Whether any sentence is a question; told when first asked for."""
    counted: list[int] | None = None
    """The tokens that are a number, kept by `numbers`."""
    signs: dict[str, list[int]] = field(default_factory=dict)
    """Where each sign stands, in order; filled when first asked for."""
    firsts: list[int] = field(default_factory=list)
    """The first tokens of the sentences; told when first asked for."""
    named_lines: list[Hit] | None = None
    """The countries that have a line of their own, kept by `ranks.lines_of_names`."""
    plain: str = ""
    """The text without what a reader passes over, of the same length: marks of notes and of mark-up print nothing."""
    cells: dict[int, list[int]] = field(default_factory=dict)
    """Where the cells behind the first begin, by the first token of each line that is set in columns."""

    loose: bool = field(init=False)
    """Whether the text has signs that print shows otherwise."""

    def __post_init__(self) -> None:
        self.loose = is_loose(self.plain)

    def hit(self, slot: str, i: int) -> Hit | None:
        """The hit of a slot that begins at token `i`."""
        table = self.hits.get(slot)
        return table.get(i) if table else None

    def ending(self, slot: str, j: int) -> Hit | None:
        """The hit of a slot that ends before token `j`."""
        known = self.ends.get(slot)
        if known is None:
            known = self.ends[slot] = {h.j: h for h in self.hits.get(slot, NO_HITS).values()}
        return known.get(j) if known else None

    def at(self, slots: Iterable[str], *places: int) -> bool:
        """Whether a hit of one of the slots begins at one of the tokens."""
        for slot in slots:
            table = self.hits.get(slot)
            if table:
                for i in places:
                    if i in table:
                        return True
        return False

    def led(self, slots: Iterable[str], *places: int) -> bool:
        """Whether a hit of one of the slots ends before one of the tokens."""
        for slot in slots:
            known = self.ends.get(slot)
            if known is None:
                known = self.ends[slot] = {h.j: h for h in self.hits.get(slot, NO_HITS).values()}
            if known:
                for j in places:
                    if j in known:
                        return True
        return False

    def within(self, slot: str, lo: int, hi: int) -> list[Hit]:
        """The hits of a slot inside tokens `lo` to `hi`, in order."""
        table = self.hits.get(slot)
        if not table:
            return []
        order = self.order.get(slot)
        if order is None:
            order = self.order[slot] = sorted(table)
        first = bisect_left(order, lo)
        if first == len(order) or order[first] >= hi:
            # Mostly nothing is there.
            return []
        return [h for i in order[first : bisect_left(order, hi, first)] if (h := table[i]).j <= hi]

    def first(self, slot: str, lo: int, hi: int) -> Hit | None:
        """The first hit of a slot inside tokens `lo` to `hi`."""
        found = self.within(slot, lo, hi)
        return found[0] if found else None

    def each(self, slots: Iterable[str], lo: int, hi: int) -> list[Hit]:
        """The hits of the slots inside tokens `lo` to `hi`, slot by slot."""
        hits = self.hits
        return [h for slot in slots if slot in hits for h in self.within(slot, lo, hi)]

    def covered(self, slots: Iterable[str], lo: int, hi: int) -> set[int]:
        """The tokens that the hits of the slots inside tokens `lo` to `hi` stand at."""
        return {k for h in self.each(slots, lo, hi) for k in range(h.i, h.j)}

    def begins(self, slot: str, lo: int, hi: int) -> bool:
        """Whether a hit of a slot begins at one of the tokens `lo` to `hi`."""
        table = self.hits.get(slot)
        if not table:
            return False
        order = self.order.get(slot)
        if order is None:
            order = self.order[slot] = sorted(table)
        first = bisect_left(order, lo)
        return first < len(order) and order[first] < hi

    def numbers(self) -> list[int]:
        """The tokens that are a number, in order, once all is read."""
        if self.counted is None:
            self.counted = [i for i, token in enumerate(self.tokens) if token[3] == NUMBER]
        return self.counted

    def starts(self, slots: tuple[str, ...]) -> frozenset[int]:
        """The tokens that are a number or begin a hit of one of the slots, once all is read."""
        known = self.beginnings.get(slots)
        if known is None:
            known = frozenset(self.numbers()).union(*(self.hits.get(slot, NO_HITS) for slot in slots))
            self.beginnings[slots] = known
        return known

    def blocks(self) -> dict[int, list[Sentence]]:
        """The sentences of each block, once all is read."""
        if not self.by_block:
            for sentence in self.sentences:
                self.by_block.setdefault(sentence.block, []).append(sentence)
        return self.by_block

    def part(self, sentences: list[Sentence]) -> None:
        """Take other sentences for those of the text, and forget what was kept of the old ones."""
        self.sentences[:] = sentences
        self.by_block.clear()
        self.firsts.clear()
        self.asking = None

    def sentence_number(self, i: int) -> int:
        """Which sentence holds token `i`, the first being 0; once all is read."""
        if not self.firsts:
            self.firsts = [s.lo for s in self.sentences]
        return max(0, bisect_right(self.firsts, i) - 1)

    def sentence_at(self, place: int) -> int:
        """Which sentence a place of the text is in or behind, the first being 0."""
        return max(0, bisect_right(self.sentences, place, key=lambda s: self.tokens[s.lo].start) - 1)

    def sentence_before(self, lo: int) -> Sentence | None:
        """The sentence before the one that begins at token `lo`, whatever leads in to it; once all is read."""
        number = self.sentence_number(lo)
        before = self.sentences[number - 1] if number else None
        return before if before is not None and self.sentences[number].lo == lo else None

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
        hits = self.hits
        for slot in slots:  # noqa: SIM110 - a generator costs more than what it looks at
            if slot in hits and self.within(slot, lo, hi):
                return True
        return False

    def span(self, i: int, j: int) -> Span:
        """The place of tokens `i` to `j` (exclusive), up to the last sign that prints something."""
        start, end = self.tokens[i].start, self.tokens[j - 1].end
        while end - 1 > start and self.plain[end - 1] == NOTHING:
            end -= 1
        return Span(start, end)

    def token_at(self, place: int) -> int:
        """The first token that begins at a place of the text or behind it; their number where none does."""
        return bisect_left(self.tokens, (place,))

    def words(self, i: int, j: int) -> str:
        """The original words of tokens `i` to `j` as print shows them, empty outside the text."""
        if not 0 <= i < j <= len(self.tokens):
            return ""
        told = self.plain[self.tokens[i].start : self.tokens[j - 1].end]
        return seen(told) if self.loose else told

    def printed(self, i: int, j: int) -> str:
        """The folded words of tokens `i` to `j` (exclusive) with what stands between them, as print shows them."""
        return seen(self.folded[self.tokens[i].start : self.tokens[j - 1].end])

    def word(self, i: int) -> str:
        """The folded word of a token, empty outside the text."""
        if i < 0:
            return ""
        try:
            return self.tokens[i][2]
        except IndexError:
            return ""

    def kind(self, i: int) -> str:
        """The kind of a token, empty outside the text."""
        if i < 0:
            return ""
        try:
            return self.tokens[i][3]
        except IndexError:
            return ""

    def places(self, sign: str, lo: int, hi: int) -> list[int]:
        """Where a sign stands in tokens `lo` to `hi`, in order, once all is read."""
        if not self.signs:
            for i, token in enumerate(self.tokens):
                if token[3] == SIGN:
                    self.signs.setdefault(token[2], []).append(i)
        known = self.signs.get(sign, ())
        first = bisect_left(known, lo)
        return [*known[first : bisect_left(known, hi, first)]]

    def stands(self, sign: str, lo: int, hi: int) -> bool:
        """Whether a sign stands in tokens `lo` to `hi`, once all is read."""
        return bool(self.places(sign, lo, hi))

    def capital(self, i: int) -> bool:
        """Whether a token is a word that begins with a capital; none outside the text is."""
        if not 0 <= i < len(self.tokens):
            return False
        token = self.tokens[i]
        return token.kind == WORD and self.plain[token.start].isupper()

    def glued(self, i: int) -> bool:
        """Whether token `i` stands directly against the one before it."""
        return 0 < i < len(self.tokens) and self.tokens[i - 1].end == self.tokens[i].start

    def gap(self, i: int) -> str:
        """What stands between token `i` and the one before it, folded, but for what prints nothing."""
        if not 0 < i < len(self.tokens):
            return ""
        between = self.folded[self.tokens[i - 1].end : self.tokens[i].start]
        return between if len(between) < _FEW else between.replace(NOTHING, "")

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
        """The first token from `i` that is no link, after at most `most` links; a name that begins with one is none: "El Salvador"."""
        countries = self.hits.get("country", NO_HITS)
        while i < hi and most and self.is_link(i):
            if i in countries and countries[i].j > i + 1:
                break
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


NO_HITS: dict[int, Hit] = {}
_FEW = 2
"""Signs between two tokens among which one may print nothing beside another."""
