"""Entries: with whom a further amount of a flow is, or who bought it, by the one country of its own clause: "the Germans bought 12 million, Oman took 9"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.core.fact import Flow
from briefing.ingest.extract.figures.buyers import a_part
from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.sides.side import Side, Stated, governed, led_from, prepositions, side_of
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit

_ONE_WAY = (Flow.EXPORTS, Flow.IMPORTS)


def each_with_their_own(drafts: Sequence[Draft]) -> None:
    """Give further amounts of a flow the country that their own clause names, where they have taken over the sides of the one before."""
    told: Draft | None = None
    entry, taken_over = False, Stated()
    for at, draft in enumerate(drafts):
        beside = told is not None and told.c is draft.c
        entry = entry and beside
        since = _since(draft, told if beside else None)
        first = draft.stated
        if told is not None and _goes_on(told, draft, since):
            own = _named(draft, since)
            if own is not None and not a_part(draft, _of_its_flow(drafts, at)):
                pass
            elif own is not None and _left_out(draft, own, listed=entry or _among_buyers(told, draft, own)):
                draft.stated = _with(told, draft, side_of(draft.c, own))
                entry = draft.stated.partner is not None
            elif own is None and beside and told.stated != taken_over == first:
                # "The Turks took 48 million in 2017 and 50 in 2018"
                draft.stated = told.stated
        told, taken_over = (draft if draft.figure.flow in _ONE_WAY else None), first


def _of_its_flow(drafts: Sequence[Draft], at: int) -> list[Draft]:
    """The figures of one's flow that stand before it in its paragraph, in order."""
    draft = drafts[at]
    first = at
    while first and drafts[first - 1].c.sentence.block == draft.c.sentence.block:
        first -= 1
    return [d for d in drafts[first:at] if d.i < draft.i and d.figure.flow is draft.figure.flow]


def _goes_on(told: Draft, draft: Draft, since: int) -> bool:
    """Whether an amount goes on about the flow of the one before it in the paragraph, told by no word of its own."""
    if draft.c.sentence.block != told.c.sentence.block or draft.figure.flow is not told.figure.flow:
        return False
    if draft.figure.flow is Flow.IMPORTS and told.stated == Stated():
        # Who bought, and of whom, is open: so is what the next one did.
        return False
    cue = draft.cue
    return draft.figure.amount is not None and not draft.stated.pair and cue is not None and cue.i < since


def _left_out(draft: Draft, own: Hit, *, listed: bool) -> bool:
    """Whether a country is neither side of an amount, or only whose it is in a list of those with whom another's are."""
    known = {s.code for s in (draft.stated.reporter, draft.stated.partner) if s is not None}
    first = draft.stated.reporter
    return own.value not in known or listed and draft.stated.partner is None and first is not None


_BUYERS = ("neutral.buyer", "neutral.client", "neutral.market", "neutral.standing", "neutral.taker")
"""What tells that a paragraph is on those to whom a country sells."""


def of_buyers(draft: Draft) -> bool:
    """Whether the paragraph of a figure has spoken of those who buy of somebody."""
    r = draft.c.r
    return r.any(_BUYERS, r.blocks()[draft.c.sentence.block][0].lo, draft.i)


def _among_buyers(told: Draft, draft: Draft, own: Hit) -> bool:
    """Whether a list names further buyers of one country's goods: "Germany ($10.3 billion), America (7.6)"."""
    whose = told.stated.reporter
    if draft.figure.flow is not Flow.EXPORTS or whose is None or whose.code == own.value:
        return False
    return of_buyers(draft)


def _since(draft: Draft, told: Draft | None) -> int:
    """Where the clause of an amount begins: behind the last amount of the sentence, `told` or not as a figure, or with the sentence."""
    ends = [s.j for s in draft.c.sums if s.j <= draft.i]
    return max([*ends, *([told.j] if told is not None and told.j <= draft.i else [])], default=draft.c.sentence.lo)


def _named(draft: Draft, lo: int) -> Hit | None:
    """The only country that the clause of an amount names: who acts in it, or where something goes or comes from."""
    c, r = draft.c, draft.c.r
    named = r.within("country", lo, draft.i)
    if lo > c.sentence.lo:
        # "342 million | from the Americans | and 118 from the French"
        named = [h for h in named if _apart(c, lo, h.i)]
    if not named and (behind := _behind(draft)) is not None:
        return behind
    if len(named) != 1:
        return None
    hit = named[0]
    led = prepositions(r, led_from(r, hit)) - {"of"}
    if hit.category == "people":
        return hit if _themselves(c, hit, draft.i) else None
    return hit if led or not governed(r, hit, lo) else None


def _apart(c: Clauses, lo: int, hi: int) -> bool:
    """Whether a comma or "and" parts what stands between two places."""
    return any(c.r.word(k) in _PARTING or c.r.hit("number.and", k) is not None for k in range(lo, hi))


_PARTING = (",", ";", ":", ".", ")", "(", "–", "—")
"""Signs that part one entry from the next."""


def _behind(draft: Draft) -> Hit | None:
    """The country that a preposition leads to right behind an amount: "118 from the French"."""
    c, r, hi = draft.c, draft.c.r, draft.c.sentence.hi
    end = min((s.i for s in c.sums if s.i >= draft.j), default=hi)
    stop = next((k for k in range(draft.j, end) if _apart(c, k, k + 1)), end)
    named = r.within("country", draft.j, stop)
    if len(named) != 1 or not prepositions(r, led_from(r, named[0])) - {"of"}:
        return None
    return named[0] if named[0].category == "name" or _themselves(c, named[0], stop) else None


_ACTING = ("bind.auxiliary", "bind.having", "bind.reach", "neutral.taker", "bind.to", "cue")
"""What stands behind those who act."""


def _themselves(c: Clauses, hit: Hit, hi: int) -> bool:
    """Whether a word for a people is those themselves and no adjective: "the Germans", "i tedeschi per 221"."""
    r = c.r
    if r.lexicon.free_order:
        return r.word(hit.j - 1).endswith(r.lexicon.actors)
    if r.lexicon.capital_peoples and not r.capital(hit.i) or r.ending("product", hit.i) is not None:
        return False
    if not r.lexicon.capital_peoples and r.is_link(hit.i - 1) and r.hit("product", hit.j) is None:
        return True
    if hit.j >= hi or r.kind(hit.j) != WORD or r.is_link(hit.j) or prepositions(r, hit.j + 1):
        return True
    return r.at(_ACTING, hit.j)


def _with(told: Draft, draft: Draft, own: Side) -> Stated:
    """The sides of an entry: its country did the same as the one that acted before it, or is with whom the flow is."""
    before = told.stated
    acts = draft.figure.flow is Flow.IMPORTS and before.partner is None and before.reporter is not None
    if acts and before.reporter is not None and before.reporter.span is not None:
        return Stated(own, None)
    whose = draft.stated.reporter
    return Stated(before.reporter if whose is None or whose.code == own.code else whose, own)
