"""Untraded: amounts without a flow that are hardly of the trade told before: prices, counts, duties, other money."""

from __future__ import annotations

from decimal import Decimal

from briefing.ingest.extract.flows.context import Context
from briefing.ingest.extract.flows.goals import FURTHEST
from briefing.ingest.extract.flows.ongoing import of_those, told_of_it
from briefing.ingest.extract.scope.wares import stuff
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.sums.treaties import come_to
from briefing.ingest.extract.words.fold import NUMBER

_MILLIONS = 6
"""The scale below which a number without a currency is hardly one of trade told before."""
_LEAST_CARRIED = 100_000
"""Below it an amount without a word of trade is that of a thing or a person."""


def untraded(context: Context, c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether an amount is hardly one of the trade told before: a price, a count of people, other money."""
    if of_those(c) or _of_untold(context, c, level, found) or _after_other_money(c, level, found) or _small(level):
        return True
    if level.compare:
        return False
    # "Gli italiani a Bali sono stati 107 mila": no money at all.
    counted = level.sum.currency is None and ((level.sum.scale or 0) < _MILLIONS or _of_people(c, level))
    if counted or _on_duties(c, level) or come_to(c.r, c.sentence.lo, level.i):
        return True
    # "La metropolitana di Lima, che è un'opera da oltre 5 miliardi", "Il governo punta a 8 miliardi di privatizzazioni"
    return _priced(c, level) or stuff(c.r, level.j, c.sentence.hi) is not None or _outgrows(context, c, level)


def _of_people(c: Clauses, level: Level) -> bool:
    """Whether a sentence without a flow counts something else before a number: "Visitors from Kenya made up 41% (3.5 million) of trips"."""
    return not c.flows() and c.r.any(("neutral.untraded",), c.sentence.lo, level.i)


def _small(level: Level) -> bool:
    """Whether an amount is too small for trade: "The freight went up to 9 thousand dollars"."""
    told = level.sum
    return told.scale is not None and Decimal(told.digits).scaleb(told.scale) < _LEAST_CARRIED


def unitless(c: Clauses, level: Level) -> bool:
    """Whether an amount is a number alone, which has the unit of the one before: it goes on about what that is of."""
    told = level.sum
    return "scale_shared" in told.flags and told.i == told.first and c.r.kind(told.j - 1) == NUMBER


def _of_untold(context: Context, c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether an amount leaves out its unit behind one of the same time that no flow is told of, or is a part of a whole trade.

    "Mexican firms have 14 billion in Peru; Peruvian ones, in Mexico, 700"
    """
    if not unitless(c, level):
        return False
    before = next((b for b in reversed(found) if b.j <= level.i), None)
    if level.compare or before is None or before.flow is not None:
        return False
    return not any(before.j <= p.i < level.i for p in c.periods)


def _after_other_money(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether an amount only gives another time's of one that is no trade: "Туристы оставили 220 млн, в 2013-м - 1,2 млрд"."""
    before = next((b for b in reversed(found) if b.j <= level.i), None)
    if before is None or before.flow is not None or before.sum.scale is None or level.compare:
        return False
    timed = any(before.j <= p.i and p.j <= level.i for p in c.periods)
    return timed and not c.r.any(("status.target", "status.forecast", "cue"), c.sentence.lo, level.i)


def _on_duties(c: Clauses, level: Level) -> bool:
    """Whether an amount is the worth of goods that duties are put on: "legten 25 Prozent Zoll auf Waren, und zwar im Wert von 50 Milliarden"."""
    r = c.r
    duties = r.within("neutral.duty", c.sentence.lo, level.i) if r.hits.get("neutral.duty") else []
    if not duties or c.flows() or any(duties[-1].j <= s.i < level.i for s in c.sums):
        return False
    goods = r.any(("product",), duties[-1].j, level.i)
    return goods and r.at(("bind.worth", "bind.of"), *back(c, level.i))


def _priced(c: Clauses, level: Level) -> bool:
    """Whether an amount only says what the thing before it costs: "un'opera da 5 miliardi". A language with `bind.priced`."""
    r = c.r
    for at in back(c, level.i, 2):
        price = r.ending("bind.priced", at)
        if price is None or price.i <= c.sentence.lo:
            continue
        thing = price.i - 1
        plain = r.kind(thing) == "w" and not r.is_link(thing) and c.period_at(thing) is None
        slots = ("move", "cue", "bind.reach", "country", "product", "scale", "currency")
        return plain and not any(
            r.hit(slot, thing) is not None or r.ending(slot, thing + 1) is not None for slot in slots
        )
    return False


def _outgrows(context: Context, c: Clauses, level: Level) -> bool:
    """Whether an amount is too large to go on about the trade told before, and no goal for it."""
    known = context.traded
    if known is None or level.sum.currency not in (None, known.sum.currency):
        return False
    if c.r.any(("status.target", "status.forecast"), c.sentence.lo, level.i) or told_of_it(c, level):
        return False
    told = [known.sum, *(s for s in c.sums if s.j <= level.i and s.currency == known.sum.currency and not s.counted)]
    # "By 2015 it was 240 million and by 2022 610 million": the one before has grown, too.
    return level.sum.amount().value > FURTHEST * max(s.amount().value for s in told) > 0
