"""Spoken of: the goods that the sentences before a flow are about, up to the whole opening of an article, before it tells one without their name."""

from __future__ import annotations

from itertools import pairwise

from briefing.core.fact import Flow
from briefing.ingest.extract.sides.side import Stated
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence


def of_sentence_before(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods of the sentence before that this one goes on about by a pronoun, or tells as a part of a flow."""
    return _part_of_flow(c, cue)


def _before(c: Clauses) -> Sentence | None:
    """The sentence before this one."""
    number = c.r.sentence_number(c.sentence.lo)
    return c.r.sentences[number - 1] if number else None


def _part_of_flow(c: Clauses, cue: Hit) -> str | None:
    """The only goods of the sentence before, which are then told as a part of a flow: "At 2 billion they made up five sixths of imports"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    before = _before(c)
    if before is None or before.block != c.sentence.block or not lo <= cue.i or len(c.flows()) != 1:
        return None
    # They are taken up by a pronoun, or by a verb that needs none.
    if not r.within("neutral.they", lo, hi) or r.any(("product", "bind.rest"), lo, hi) or not _told_in_part(c, cue):
        return None
    named = [h for h in r.within("product", before.lo, before.hi) if h.category == "name"]
    told = any(q.category in FLOWS and q.category != cue.category for q in r.within("cue", before.lo, before.hi))
    if told or r.any(("scale",), before.lo, before.hi):
        return None
    joined = all(r.hit("number.and", b.i - 1) or r.word(b.i - 1) == "," for a, b in pairwise(named))
    return named[0].value if named and joined else None


def _told_in_part(c: Clauses, cue: Hit) -> bool:
    """Whether a flow is led by "of", behind a fraction or a rate: "five sixths of imports", "83% of imports"."""
    r = c.r
    people = r.ending("country", cue.i)
    end = people.i if people is not None else cue.i
    lo = max(c.sentence.lo, end - _PARTED)
    of = [h for h in r.each(("bind.of", "place.of"), lo, end) if r.kind(h.i) == "w"]
    close = any(h.j == end or r.skip_links(h.j, end, 2) == end for h in of)
    if not close and not r.lexicon.genitive:
        return False
    parts = {h.j for h in r.within("move", lo, end) if h.category == "fraction"}
    parts |= {g.j for g in c.rates}
    first = min((h.i for h in of), default=end)
    return any(lo <= j <= end and (j in (first, first - 1) or r.skip_links(j, end, 3) == end) for j in parts)


_PARTED = 6
"""Tokens between a part, or its amount, and the flow that it is of: "five sixths of all Swiss imports"."""


def opened_on(c: Clauses, cue: Hit, flow: Flow, at: int, stated: Stated) -> str | None:
    """The goods that all before the first figure of an article is about: "Ghanaian cocoa conquers new markets. In 2023 exports rose to 2 billion".

    Only one kind of goods is named, nothing is told of a flow of others, and the figure names no country that it goes to,
    comes from or is of.
    """
    if flow is Flow.TURNOVER or stated.partner is not None:
        return None
    r, lo = c.r, 0
    # "Oil remained dear and imports rose" says why; "The cocoa sector had a good year: exports came to" what it is about.
    end = next((k for k in range(cue.i - 1, c.sentence.lo, -1) if r.word(k) == ":"), c.sentence.lo)
    if owned_here(c, stated):
        # "Coffee sells well in Italy. Uganda's exports reached 7 billion": told in full, they are of all goods.
        return None
    if end - lo > _OPENING or r.any(_APART, lo, end):
        return None
    led = [h for slot in ("place.to", "place.from", "place.yonder") if (h := r.hit(slot, cue.j)) is not None]
    if any(r.skip_qualifiers(h.j, c.sentence.hi) < at for h in led) and r.hit("place.world", cue.j) is None:
        # "Gas redrew the figures: imports from the neighbour came to 71 million": all of them.
        return None
    general = any(h.category == "neutral" for h in r.within("product", c.sentence.lo, c.sentence.hi))
    if general and not _made_by_them(c, cue):
        # "South Africa wants to sell more cars. Germany imported South African goods for 6.4 billion"
        return None
    named = [h for h in r.within("product", lo, end) if h.category == "name"]
    if len({h.value for h in named}) != 1:
        return None
    flows = [q for q in r.within("cue", lo, end) if q.category in FLOWS]
    # "Exports are mainly cars. Imports came to 412 million": other goods.
    of_them = flow is not Flow.BALANCE and all(FLOWS[q.category] is flow and _beside(r, q, named) for q in flows)
    return named[0].value if of_them or _titled(r, flows, named[0]) else None


def _titled(r: Reading, flows: list[Hit], goods: Hit) -> bool:
    """Whether an article opens on both flows of certain goods before it names any other: "Here are the figures on exports and imports of fruit"."""
    told = [q for q in flows if q.i < goods.i]
    kinds = {FLOWS[q.category] for q in told}
    if not told or Flow.BALANCE in kinds or any(q.i < goods.i for q in r.within("move", 0, goods.i)):
        return False
    both = Flow.TURNOVER in kinds or {Flow.EXPORTS, Flow.IMPORTS} <= kinds
    return both and goods.i - told[-1].j <= _OF_BOTH and goods.i - told[0].j <= _NEAR


_OF_BOTH = 2
"""Tokens between both flows and the goods that they are of."""


def owned_here(c: Clauses, stated: Stated) -> bool:
    """Whether its sentence tells whose a figure is."""
    owner, start = stated.reporter, c.r.tokens[c.sentence.lo].start
    return owner is not None and owner.span is not None and owner.span.start >= start


_OPENING = 60
"""Tokens before the first figure of an article that may say what it is about."""
_APART = ("bind.dearer", "bind.cause", "bind.total", "bind.together", "place.total", "neutral.untraded")
"""What tells that goods are named for another reason, or that all of them are meant."""


def _made_by_them(c: Clauses, cue: Hit) -> bool:
    """Whether those who make certain goods open the sentence before, and sold some: "Ghana's cocoa growers had a good year. They exported goods worth 2 billion"."""
    r, own = c.r, c.sentence
    before = _before(c)
    if before is None or r.any(("country", "bind.makers"), own.lo, own.hi):
        return False
    told = [h for h in r.within("bind.makers", before.lo, before.hi) if h.i - before.lo <= _OPENED]
    named = [h for h in r.within("product", before.lo, before.hi) if h.category == "name"]
    beside = any(abs(h.i - maker.i) <= _OF_MAKERS for h in named for maker in told[:1])
    pronoun = r.any(("neutral.they",), own.lo, cue.j + 1)
    return beside and (r.lexicon.drops_subject or pronoun)


_OPENED, _OF_MAKERS = 4, 3
"""Tokens before those who make goods at the beginning of a sentence, and between them and what they make."""


def _beside(r: Reading, cue: Hit, named: list[Hit]) -> bool:
    """Whether goods stand near a flow in its sentence, so that it is of them."""
    number = r.sentence_number(cue.i)
    sentence = r.sentences[number]
    return any(sentence.lo <= h.i < sentence.hi and abs(h.i - cue.j) <= _NEAR for h in named)


_NEAR = 8
"""Tokens between goods and the flow that is of them."""
