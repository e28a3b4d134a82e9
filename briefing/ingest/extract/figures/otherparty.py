"""Other party: the partner that a figure naming none is supposed to have, one of those the article is about."""

from __future__ import annotations

from briefing.core.areas import EU_MEMBERS
from briefing.core.article import Certainty
from briefing.core.fact import Flow
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.flows.elsewhere import elsewhere, of_all
from briefing.ingest.extract.flows.goingon import owned_by_it
from briefing.ingest.extract.sides.side import Side
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_PARTNERS = 3
"""Partners beyond which an article is of no single pair."""
_RE_EXPORTS = "re-exports"
"""The goods (a name of the lexicons) that are only passed on: a part of exports."""


def other_party(context: Context, draft: Draft, reporter: Side, taken: frozenset[str]) -> Side | None:
    """The one party of the article that a figure of `reporter` can only be with, unless another amount has `taken` it."""
    if elsewhere(draft):
        return None
    if (before := _of_pair_before(context, draft, reporter)) is not None and before not in taken:
        return Side(before, Certainty.INFERRED, "other_party")
    others = _others(context, draft, reporter, taken)
    if len(others) != 1 or others[0] in context.countries.alike:
        return None
    other = others[0]
    if _of_third(draft, {reporter.code, other}) or _of_another(draft, reporter.code, other):
        return None
    if not _introduced(context, draft, other) or _only_ranked(context, other) or _led_past(draft, other):
        return None
    if _only_caused_it(context, other):
        return None
    if other not in context.partners and _of_it_alone(draft, other):
        return None
    return Side(other, Certainty.INFERRED, "other_party")


def _of_pair_before(context: Context, draft: Draft, reporter: Side) -> str | None:
    """The other of two that the sentence before tells of together: "Trade between Spain and Japan hit 7 billion. Spanish exports doubled"."""
    r, sentence = context.r, draft.c.sentence
    told = [s for s in r.blocks().get(sentence.block, ()) if s.hi <= sentence.lo]
    last = told[-1] if told and not r.within("place.group", sentence.lo, sentence.hi) else None
    if last is None or not r.within("place.between", last.lo, last.hi) or not r.within("cue", last.lo, last.hi):
        return None
    named = {h.value for h in r.within("country", last.lo, last.hi) if h.category == "name"}
    here = {h.value for h in r.within("country", sentence.lo, sentence.hi)}
    return next(iter(named - {reporter.code})) if len(named) == 2 and reporter.code in named and here <= named else None


def partner_before(context: Context, draft: Draft, reporter: Side) -> Side | None:
    """The partner that the sentence before names, of whom a trade that names nobody goes on: "Latvia's main partner there is Chile. Bilateral trade came to 156 million"."""
    r, sentence = context.r, draft.c.sentence
    told = [s for s in r.blocks().get(sentence.block, ()) if s.hi <= sentence.lo]
    last = told[-1] if told and draft.figure.flow is Flow.TURNOVER else None
    if (
        last is None
        or draft.stated.pair
        or of_all(draft)
        or r.any(("country", "place.abroad"), sentence.lo, sentence.hi)
    ):
        return None
    nouns = r.each(_PARTNER, last.lo, last.hi)
    named = {h.value for h in r.within("country", last.lo, last.hi)}
    if not nouns or r.any(("scale", "percent"), last.lo, last.hi) or len(named) != 2 or reporter.code not in named:
        return None
    return Side(next(iter(named - {reporter.code})), Certainty.INFERRED, "other_party")


_PARTNER = ("neutral.trader", "neutral.partner")
"""Words for a partner in trade."""


def _others(context: Context, draft: Draft, reporter: Side, taken: frozenset[str]) -> list[str]:
    """The parties that a figure of `reporter` may be with."""
    if len(context.partners - {reporter.code}) > _PARTNERS or len(context.ranked) >= _PARTNERS:
        # With many partners told of, or several countries beside each other, none is meant where none is named.
        return []
    if draft.figure.product == _RE_EXPORTS and "scale_shared" not in draft.figure.flags:
        # Goods pass through to anybody: only a table's row is with whom the table is.
        return []
    others = [p for p in context.countries.parties if p != reporter.code and p not in taken]
    if len(others) > 1:
        # A third country's figures: its partner is the one whose trade the article is about.
        others = [p for p in others if p in context.partners]
    # Of its own Union a country's partner is only what is said to be.
    return [] if others == ["EU"] and reporter.code in EU_MEMBERS else others


def _of_third(draft: Draft, sides: set[str]) -> bool:
    """Whether another country is named beside an amount, who may be its partner: "the UK comes fifth, with 22 billion"."""
    c = draft.c
    lo = max((s.j for s in c.sums if s.j <= draft.i), default=c.sentence.lo)
    if draft.cue is not None and c.sentence.lo <= draft.cue.i < draft.i:
        # "Trade with Kyrgyzstan and Germany was 903 and 829 million"
        lo = min(lo, draft.cue.i)
    hi = min((s.i for s in c.sums if s.i >= draft.j), default=c.sentence.hi)
    # "Germany comes first, with 88 billion, followed by the Netherlands with 62"
    hi = next((k for k in range(draft.j, hi) if c.r.word(k) in (",", ";", ")")), hi)
    named = {h.value for h in c.r.within("country", lo, hi) if h.category == "name"}
    return bool(named - sides)


def _of_another(draft: Draft, reporter: str, partner: str) -> bool:
    """Whether its sentence names before it no supposed `partner` but a third country.

    "Japan booked a deficit of 3.8 trillion with China, after 3.3": of an article on Japan and Chile no figure of theirs.
    """
    c = draft.c
    named = {h.value for h in c.r.within("country", c.sentence.lo, draft.i) if h.category == "name"}
    return partner not in named and bool(named - {reporter})


def _of_it_alone(draft: Draft, partner: str) -> bool:
    """Whether a flow is "its", of a country that the sentence before tells of without the supposed `partner`: with all the world.

    "Tanzania sold more than its neighbour. Kenya lost market share. Its exports fell to 45 million."
    """
    c, cue = draft.c, draft.cue
    if cue is None or not c.sentence.lo <= cue.i < draft.i or not owned_by_it(c, cue):
        return False
    before = [s for s in c.r.blocks()[c.sentence.block] if s.hi <= c.sentence.lo]
    lo = before[-1].lo if before else c.sentence.lo
    told = c.r.within("country", lo, c.sentence.hi)
    return bool(before) and all(h.value != partner and h.i < c.sentence.lo for h in told)


def _led_past(draft: Draft, partner: str) -> bool:
    """Whether a phrase tells a flow of whom the sentence is about, and the supposed `partner` is only named behind: "With exports of 45 million, Kenya was ahead of Uganda"."""
    r, lo, cue = draft.c.r, draft.c.sentence.lo, draft.cue
    led = r.hit("place.with", lo)
    if led is None or cue is None or not led.j <= cue.i < draft.i or r.any(("country",), lo, draft.i):
        return False
    return any(h.value == partner for h in r.within("country", draft.j, draft.c.sentence.hi))


def _only_ranked(context: Context, partner: str) -> bool:
    """Whether an article names a supposed `partner` only for its rank or its share: "Premier partenaire, l'Allemagne représente 20 %".

    Or as the cause of a change: "Exports to the region fell owing to lower sales to Peru".
    """
    r = context.r
    named = [h for slot in ("country", "org.named") for h in r.hits.get(slot, {}).values() if h.value == partner]
    if partner in context.partners or len(named) > _RANKED or any(h.category == "people" for h in named):
        # "Elle gagne des parts sur le marché tchèque": with whom, all the same.
        return False
    told = [(r.sentences[r.sentence_number(h.i)], h) for h in named]
    return all(
        any(q.category == "share" for q in r.within("cue", s.lo, s.hi)) or _as_cause(r, s, h) or _takes_most(r, h)
        for s, h in told
    )


def only_placed(r: Reading, code: str) -> bool:
    """Whether an article names a country only for its place among markets: "China took 3 million, followed by Peru", "overtaking Peru as our largest market"."""
    named = [h for h in r.hits.get("country", {}).values() if h.value == code]
    return bool(named) and all(_placed(r, h) for h in named)


def _placed(r: Reading, named: Hit) -> bool:
    """Whether a country follows words for who comes before it, or "as" leads from it to the market that it was."""
    at = named.i - (r.is_link(named.i - 1) or r.hit("bind.definite", named.i - 1) is not None)
    if r.led(_BEFORE, at):
        return True
    called = r.hit("role.as", named.j)
    return called is not None and r.any(("neutral.market", "neutral.client"), called.j, called.j + _MOST)


_BEFORE = ("neutral.outranked", "neutral.ranked", "neutral.next")
"""What says that another comes before a country."""


def _takes_most(r: Reading, named: Hit) -> bool:
    """Whether a country is told aside, behind a change, to be the largest market: "exports rose by 4%, with Chile being the biggest market"."""
    led = r.ending("place.with", named.i)
    if led is None or r.word(led.i - 1) != ",":
        return False
    return r.any(("neutral.market", "neutral.client", "neutral.standing"), named.j, named.j + _MOST)


_MOST = 6
"""Tokens from a country to the word for a market that it is."""


def _as_cause(r: Reading, sentence: Sentence, named: Hit) -> bool:
    """Whether a country is named in what a change is put down to, behind it."""
    causes = r.within("bind.cause", max(sentence.lo, named.i - _CAUSE), named.i)
    if not causes or causes[-1].i == sentence.lo:
        return False
    return all(r.kind(k) == "w" for k in range(causes[-1].j, named.i)) and r.any(("move",), sentence.lo, causes[-1].i)


_CAUSE = 9
"""Tokens between "owing to" and the country that it names."""


_RANKED = 4
"""Places at most where an article names a country that it only ranks."""


def _only_caused_it(context: Context, partner: str) -> bool:
    """Whether an article names a supposed `partner` only in clauses that give a cause: "... fell to 96 million because Polish traders ordered less"."""
    r = context.r
    named = [h for h in r.hits.get("country", {}).values() if h.value == partner]
    if partner in context.partners or not named or not r.hits.get("bind.because"):
        return False
    for hit in named:
        lo = r.sentences[r.sentence_number(hit.i)].lo
        because = r.within("bind.because", lo, hit.i)
        if not because or r.any(("scale",), because[-1].j, hit.i):
            return False
    return True


def _introduced(context: Context, draft: Draft, partner: str) -> bool:
    """Whether the reader has met a supposed `partner`: by the article's first figure, or in the figure's own paragraph.

    "China exported goods for 329 billion. ... Sales to the United States were 34 billion. ... All told it imported 1.9 trillion."
    """
    r, first = context.r, context.countries.first.get(partner)
    if first is not None and first.i >= draft.c.sentence.hi and (people := _of_its_people(r, first, draft)) is not None:
        first = people
    if first is None or first.i >= draft.c.sentence.hi or _named_behind(draft, first):
        return False
    lo = r.blocks()[draft.c.sentence.block][0].lo
    return first.i < context.opening or any(h.value == partner for h in r.within("country", lo, draft.c.sentence.hi))


def _of_its_people(r: Reading, first: Hit, draft: Draft) -> Hit | None:
    """Where a country is met as whose somebody in office is, before a figure that its name stands behind: "met his Turkish counterpart"."""
    told = [h for h in r.within("country", 0, draft.c.sentence.lo) if h.value == first.value]
    return next((h for h in told if r.hit("role.counterpart", h.j) or r.ending("role.counterpart", h.i)), None)


def _named_behind(draft: Draft, first: Hit) -> bool:
    """Whether a country is first named with a later flow or amount of the sentence, no trade of two told.

    "Imports were 65 billion, exports to Chile 2", "Exports were 90 million, of which Chile took 40".
    """
    c = draft.c
    both = any(q.category == "turnover" for q in c.flows())
    own = any(draft.j <= q.i < first.i for q in c.flows()) or any(s.i >= first.j for s in c.sums)
    return not both and first.i >= draft.j and own
