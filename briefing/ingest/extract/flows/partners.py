"""Partners: the other side that a sentence names beside an amount, where the flow is told elsewhere or of a list."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.flows.behind import frames
from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.sides.side import Side, Stated, led_from, prepositions, side_of
from briefing.ingest.extract.sides.sides import at_cue
from briefing.ingest.extract.sides.theirgoods import of_goods
from briefing.ingest.extract.sums.clauses import BALANCES, Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def carried_to(c: Clauses, level: Level, sides: Stated) -> Stated:
    """The sides of a flow told before, for an amount whose own words name another partner or leave it open.

    "Exports to Belarus rose to 1.5 billion. Growth was strongest in Kyrgyzstan, to 591 million."
    """
    if sides.partner is None:
        return sides
    r, known = c.r, {side.code for side in (sides.reporter, sides.partner) if side is not None}
    since = max((s.j for s in c.sums if s.j <= level.i), default=c.sentence.lo)
    named = [h for h in r.within("country", since, level.i) if h.category == "name"]
    if (theirs := _their_goods(c, level, known)) is not None:
        return Stated(sides.reporter, side_of(c, theirs))
    others = {h.value: h for h in named if h.value not in known}
    end = min((s.i for s in c.sums if s.i >= level.j), default=c.sentence.hi)
    if not named and any(since <= p.i < end for p in c.periods):
        # "To Peru it was 270 million; in 2013 it had been 480": of another time, and to the same one.
        others = {h.value: h for h in r.within("country", c.sentence.lo, since) if h.value not in known}
    if not others or any(h.value == sides.partner.code for h in named):
        return sides
    only = next(iter(others.values())) if len(others) == 1 else None
    return Stated(sides.reporter, side_of(c, only) if only is not None and _placed(r, only) else None)


def _their_goods(c: Clauses, level: Level, known: set[str]) -> Hit | None:
    """The other people whose goods alone the clause of an amount of imports is of: "Canadian wheat ... | French wheat | came to 118 million"."""
    if level.flow is not Flow.IMPORTS:
        return None
    lo = max((s.j for s in c.sums if s.j <= level.i), default=c.sentence.lo)
    hi = min((s.i for s in c.sums if s.i >= level.j), default=c.sentence.hi)
    named = c.r.within("country", lo, hi)
    told = len(named) == 1 and named[0].category == "people" and named[0].value not in known
    return named[0] if told and of_goods(c.r, named[0]) else None


def _placed(r: Reading, hit: Hit) -> bool:
    """Whether a preposition says that something is in a country or goes there: "in Kirgisistan", "с Казахстаном"."""
    at = led_from(r, hit)
    return bool(prepositions(r, at) - {"of", "between"}) or r.ending("place.at", hit.i) is not None


def with_its(draft: Draft) -> Side | None:
    """The country of a list that is told "with" its part of the flow: "das Ölland Nigeria mit Einfuhren von 1,9 Milliarden"."""
    c, cue = draft.c, draft.cue
    r = c.r
    if cue is None or draft.figure.flow not in (Flow.EXPORTS, Flow.IMPORTS) or not c.sentence.lo < cue.i < draft.i:
        return None
    at = cue.i
    while (
        at > c.sentence.lo and cue.i - at < _DESCRIBED and r.kind(at - 1) == "w" and r.ending("place.with", at) is None
    ):
        at -= 1
    told = r.ending("place.with", at)
    hit = r.ending("country", told.i - (r.word(told.i - 1) == ",")) if told is not None else None
    if hit is None or hit.category != "name" or hit.i < c.sentence.lo or prepositions(r, led_from(r, hit)) - {"of"}:
        return None
    return side_of(c, hit)


_DESCRIBED = 3
"""Tokens between "with" and the flow: "with annual exports of"."""


def in_trade_with(draft: Draft) -> Stated:
    """The sides of the trade that a sentence told as that in which its flow is: "In trade with Peru, Kenya's exports reached".

    Also of the trade that an amount is broken down from: "Der Handel mit Peru belief sich auf 427 Mio. Euro (Einfuhren)".
    """
    c, cue = draft.c, draft.cue
    if cue is None or draft.figure.flow is Flow.TURNOVER or not c.sentence.lo <= cue.i < c.sentence.hi:
        return Stated()
    told = [q for q in c.flows() if q.category == "turnover" and q.j <= min(cue.i, draft.i)]
    trade = told[-1] if told else None
    if trade is None:
        return _of_balance_behind(draft)
    if not (frames(c, trade) or c.part_of(trade.i) == c.part_of(draft.i)):
        return Stated()
    sides = at_cue(c, trade, Flow.TURNOVER)
    if sides.pair:
        return _other_of_two(draft, trade)
    known = {side.code for side in (sides.reporter, sides.partner) if side is not None}
    since = [h for h in c.r.within("country", trade.j, max(draft.j, cue.j)) if h.category == "name"]
    since = [h for h in since if not _told_by_the_way(c, h, cue)]
    return sides if sides.partner is not None and {h.value for h in since} <= known else Stated()


def _told_by_the_way(c: Clauses, country: Hit, cue: Hit) -> bool:
    """Whether a clause between commas before a flow names a country: "In trade with Peru, | not yet hit by the crisis in Chile, | exports"."""
    r = c.r
    opened = next((k for k in range(country.i - 1, c.sentence.lo, -1) if r.word(k) == ","), None)
    closed = next((k for k in range(country.j, cue.i) if r.word(k) == ","), None)
    if opened is None or closed is None or any(opened < q.i < closed for q in c.flows()):
        return False
    # "In trade with Peru, Chile and Ghana, exports": a list of partners.
    return any(r.kind(k) == "w" and not r.is_link(k) and r.hit("country", k) is None for k in range(opened, country.i))


def _of_balance_behind(draft: Draft) -> Stated:
    """The two whose balance the sentence goes on to tell: "With exports of 76 million and imports of 88, Germany ran a deficit with Kenya"."""
    c, cue = draft.c, draft.cue
    balance = next((q for q in c.flows() if q.category in BALANCES and q.i >= draft.j), None)
    if balance is None or cue is None or draft.stated.reporter is not None or draft.stated.partner is not None:
        return Stated()
    named = c.r.within("country", c.sentence.lo, c.sentence.hi)
    two = {h.value: h for h in named if h.category == "name" and h.i >= draft.j}
    led = {code: prepositions(c.r, led_from(c.r, h)) for code, h in two.items()}
    own = [code for code, kinds in led.items() if not kinds]
    other = [code for code, kinds in led.items() if "with" in kinds]
    if len(two) != _TWO or len({h.value for h in named}) != _TWO or len(own) != 1 or len(other) != 1:
        return Stated()
    return Stated(side_of(c, two[own[0]]), side_of(c, two[other[0]]))


def _other_of_two(draft: Draft, trade: Hit) -> Stated:
    """With whom a flow is that is told as a part of the trade of two: "trade between Kenya and Peru, of which Kenyan deliveries made up"."""
    c, own = draft.c, draft.stated.reporter
    end = next((s.i for s in c.sums if s.i >= trade.j), draft.i)
    two = {h.value: h for h in c.r.within("country", trade.i, end) if h.category == "name"}
    part = c.r.any(("bind.namely",), trade.j, draft.i)
    if own is None or not part or len(two) != _TWO or own.code not in two:
        return Stated()
    return Stated(None, side_of(c, next(h for code, h in two.items() if code != own.code)))


_TWO = 2
"""Countries that trade with each other."""
