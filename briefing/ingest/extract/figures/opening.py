"""Opening: the goods that an article is about from its title or first sentences on, before it tells a flow without their name."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.sums.clauses import FLOWS
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def opened_on(draft: Draft) -> str | None:
    """The goods that all before the first figure of an article is about: "Ghanaian cocoa conquers new markets. In 2023 exports rose to 2 billion".

    Only one kind of goods is named, nothing is told of a flow of others, and the figure names no country that it goes to,
    comes from or is of.
    """
    c, cue = draft.c, draft.cue
    if cue is None or draft.figure.flow not in (Flow.EXPORTS, Flow.IMPORTS) or draft.stated.partner is not None:
        return None
    r, lo = c.r, 0
    # "Oil remained dear and imports rose" says why; "The cocoa sector had a good year: exports came to" what it is about.
    end = next((k for k in range(cue.i - 1, c.sentence.lo, -1) if r.word(k) == ":"), c.sentence.lo)
    owner = draft.stated.reporter
    if owner is not None and owner.span is not None and owner.span.start >= r.tokens[c.sentence.lo].start:
        # "Coffee sells well in Italy. Uganda's exports reached 7 billion": told in full, they are of all goods.
        return None
    if end - lo > _OPENING or r.any(_APART, lo, end):
        return None
    led = [h for slot in ("place.to", "place.from", "place.yonder") if (h := r.hit(slot, cue.j)) is not None]
    if any(r.skip_qualifiers(h.j, c.sentence.hi) < draft.i for h in led):
        # "Gas redrew the figures: imports from the neighbour came to 71 million": all of them.
        return None
    general = any(h.category == "neutral" for h in r.within("product", c.sentence.lo, c.sentence.hi))
    if general and not _made_by_them(draft):
        # "South Africa wants to sell more cars. Germany imported South African goods for 6.4 billion"
        return None
    named = [h for h in r.within("product", lo, end) if h.category == "name"]
    if len({h.value for h in named}) != 1:
        return None
    flows = [q for q in r.within("cue", lo, end) if q.category in FLOWS]
    # "Exports are mainly cars. Imports came to 412 million": other goods.
    of_them = all(FLOWS[q.category] is draft.figure.flow and _beside(r, q, named) for q in flows)
    return named[0].value if of_them else None


_OPENING = 60
"""Tokens before the first figure of an article that may say what it is about."""
_APART = ("bind.dearer", "bind.cause", "bind.total", "bind.together", "place.total", "neutral.untraded")
"""What tells that goods are named for another reason, or that all of them are meant."""


def _made_by_them(draft: Draft) -> bool:
    """Whether those who make certain goods open the sentence before, and sold some: "Ghana's cocoa growers had a good year. They exported goods worth 2 billion"."""
    r, own, cue = draft.c.r, draft.c.sentence, draft.cue
    number = r.sentence_number(own.lo)
    before = r.sentences[number - 1] if number else None
    if before is None or cue is None or r.any(("country", "bind.makers"), own.lo, own.hi):
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
