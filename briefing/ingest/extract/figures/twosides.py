"""Two sides: whose a figure is, or with whom, that leaves out the one of the two of whom its paragraph has told before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.core.article import Certainty
from briefing.core.fact import Fact, FieldNote, FigureStatus, Flow
from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.flows.elsewhere import elsewhere, of_all
from briefing.ingest.extract.sides.actors import ours
from briefing.ingest.extract.sums.level import OTHER_WAY
from briefing.ingest.extract.words.reading import Reading


def with_the_other(r: Reading, drafts: Sequence[Draft], facts: Sequence[Fact]) -> list[Fact]:
    """The figures, those that leave out a side with the other one of the two that their paragraph told of last.

    "Cuba sold cigars for 74 million to Spain. The Spanish for their part sent machines for 803 million": to Cuba. What the first
    of the two trades is with the other one, too, where its paragraph tells of nobody else.
    """
    told = {r.span(d.i, d.j).end: d for d in drafts}
    found: list[Fact] = []
    block, pair, traded, before = -1, ("", ""), False, list[Fact]()
    for fact in facts:
        draft, figure = told.get(fact.span.end), fact.figure
        if draft is not None and draft.c.sentence.block != block:
            block, pair, traded, before = draft.c.sentence.block, ("", ""), False, []
        if figure.reporter is not None and figure.partner is not None:
            pair, traded = (figure.reporter, figure.partner), figure.flow is Flow.TURNOVER
        elif draft is not None and _may_be_of(r, draft, fact, pair):
            if figure.reporter != pair[0] or _alone(r, draft, before):
                fact = _with(fact, pair)
        elif draft is not None and traded and _ours_of(r, draft, fact):
            fact = _with(replace(fact, payload=replace(figure, reporter=pair[0])), pair)
        found.append(fact)
        before.append(fact)
    return found


def _may_be_of(r: Reading, draft: Draft, fact: Fact, pair: tuple[str, str]) -> bool:
    """Whether a figure tells one side alone, of two, and its sentence names nobody else up to its amount."""
    figure = fact.figure
    one = figure.reporter or figure.partner
    if one is None or one not in pair or figure.flow not in OTHER_WAY or elsewhere(draft):
        return False
    lo = draft.c.sentence.lo
    whole = figure.reporter is not None and (of_all(draft) or r.any(_WHOLE, lo, draft.i))
    if whole or r.any(_OURS, lo, draft.j):
        return False
    if figure.reporter is None and r.any(_PLACES, lo, draft.j):
        # "Andalusia's exports to Morocco"
        return False
    named = {h.value for h in r.within("country", lo, draft.j)}
    return named <= {*pair}


def _alone(r: Reading, draft: Draft, before: Sequence[Fact]) -> bool:
    """Whether all that a paragraph has told is of two countries' trade, and a figure is no more than that: of no wider choice of goods.

    "Exports rose to 7 billion, of which 800 million went to Uganda. Imports fell to 9 billion": with all the world.
    """
    lo, hi, figure = draft.c.sentence.lo, draft.c.sentence.hi, draft.figure
    pairs = {frozenset((f.figure.reporter, f.figure.partner)) for f in before}
    known = {code for pair in pairs for code in pair}
    wider = figure.product is None and all(f.figure.product is not None for f in before)
    if len(pairs) != 1 or None in known or wider or figure.product == _RE_EXPORTS:
        return False
    seats = {h.category for h in r.within("city", lo, hi)}
    named = r.any((*_PLACES, "epithet.neighbour"), lo, hi)
    return figure.status is FigureStatus.OBSERVED and seats <= known and not named


_RE_EXPORTS = "re-exports"
"""The goods (a name of the lexicons) that are only passed on, to anybody."""


def _ours_of(r: Reading, draft: Draft, fact: Fact) -> bool:
    """Whether "our" flow of nobody known is told behind the trade of two, of which the first one tells: "Trade between Peru and Chile ... Our imports"."""
    open_ = fact.figure.reporter is None and fact.figure.partner is None and fact.figure.flow in OTHER_WAY
    own = draft.cue is not None and draft.cue.i >= draft.c.sentence.lo and ours(r, draft.cue)
    return open_ and own and not r.any(("country",), draft.c.sentence.lo, draft.j)


_WHOLE = ("place.total", "bind.total", "bind.whole", "small.all_of", "place.world", "place.abroad")
"""What may tell of trade with all the world."""
_PLACES = ("place.province", "place.region", "place.group", "place.continent")
"""What may be whose a figure is, and is no country."""
_OURS = ("neutral.ours", "neutral.we", "place.own")
"""What tells of a speaker's own trade."""


def _with(fact: Fact, pair: tuple[str, str]) -> Fact:
    """A figure with the side that it leaves out."""
    figure = fact.figure
    known = figure.reporter or figure.partner
    other = pair[1] if known == pair[0] else pair[0]
    name = "reporter" if figure.reporter is None else "partner"
    notes = tuple(n for n in fact.notes if n.field != name)
    note = FieldNote(name, None, Certainty.INFERRED, "same_article" if name == "reporter" else "other_party")
    seen = replace(figure, reporter=figure.reporter or other, partner=figure.partner or other)
    reasons = tuple("same_article" if reason == "reporter_unset" else reason for reason in fact.reasons)
    return replace(fact, payload=seen, notes=(*notes, note), reasons=reasons)
