"""Other way: amounts that their sentence tells to have gone the other way than those before: "Andersom ging het om 30 miljard"."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.flows.context import Context
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import OTHER_WAY, Level, told_reverse
from briefing.ingest.extract.words.lexicon import Hit


def turned(c: Clauses, level: Level, flow: Flow) -> Flow:
    """The flow told before, or the other one where the sentence turns it round: "Andersom ging het om 30 miljard"."""
    if flow not in OTHER_WAY:
        return flow
    # "Coffee (168 million) and cut flowers (97 million) lead the way in the opposite direction."
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    behind = max((x.j for x in c.sums), default=hi)
    told = told_reverse(c, lo, level.i)
    if not told:
        # "Die USA (4 Mrd.) mussten umgekehrt Einbußen hinnehmen" only sets them against others.
        turned = [h for h in r.within("bind.reverse", behind, hi) if r.hit("bind.contrast", h.i) is None]
        return OTHER_WAY[flow] if turned and all(q == level.cue for q in c.flows()) else flow
    if any(not _an_article(c, h, level) for h in r.within("neutral.those", told[-1].j, level.i)):
        # "In senso opposto, quello thailandese verso l'Italia": the same flow, of the other one.
        return flow
    # "En sentido contrario, el salmón anotó un alza": how goods did, not where they went.
    goods = any(p.category == "name" for p in r.within("product", told[-1].j, level.i))
    # "Bananas went for 127 million, a little more than the 121 million of the year before": the sums are told already.
    first = min((s.i for s in c.sums if s.i >= told[-1].j), default=level.i)
    return flow if goods and r.any(("move",), told[-1].j, min(first, level.i)) else OTHER_WAY[flow]


def _an_article(c: Clauses, hit: Hit, level: Level) -> bool:
    """Whether a word for "those" is the article of an amount or of a noun: "alcanzó | los | 45 millones", "lagen | die | Polen bei"."""
    return hit.j == level.i or c.r.lexicon.capital_nouns and c.r.capital(hit.j)


def opens_other_way(c: Clauses) -> bool:
    """Whether a sentence opens on the other way than the last flow's, whatever was told between: "In the other direction went tea".

    Not "In the other direction, salmon rose to 45 million", which tells only how goods did.
    """
    r = c.r
    led = r.hit("bind.reverse", c.sentence.lo)
    if led is None or c.flows():
        return False
    first = min((s.i for s in c.sums if s.i >= led.j), default=c.sentence.hi)
    return not r.any(("move", "neutral.those"), led.j, first)


def turn_again(context: Context, c: Clauses, found: list[Level]) -> None:
    """Turn round a dealing told "in the other direction" with the flow of the sentence before, and no country of its own.

    "Slovenia shipped goods for 412 million to Serbia. In the other direction goods were shipped for 298 million."
    """
    lo = c.sentence.lo
    # A paragraph may open with it: "In umgekehrter Richtung wurden Waren für 298 Millionen geliefert."
    flow = context.before[1] if context.flow is None and context.before is not None else context.flow
    if not c.r.hits.get("bind.reverse") or flow not in OTHER_WAY or c.r.within("country", lo, c.sentence.hi):
        return
    for level in (f for f in found if f.flow is flow and not f.carried):
        # "Перу закупило удобрений. Встречные поставки ..."
        met = (
            level.cue is not None and level.cue.j - level.cue.i > 1 and c.r.hit("bind.reverse", level.cue.i) is not None
        )
        if level.cue is not None and (met or told_reverse(c, lo, level.cue.i)):
            level.flow = OTHER_WAY[flow]


def went_back(context: Context, c: Clauses, level: Level) -> bool:
    """Whether goods are told to have gone the other way than those before: "De andere kant op ging voor 46 miljoen"."""
    r, cue = c.r, level.cue
    if cue is None or level.flow is None or context.flow not in (Flow.EXPORTS, Flow.IMPORTS):
        return False
    went = r.hit("neutral.went", cue.i)
    named = [h for h in r.within("country", c.sentence.lo, c.sentence.hi) if h.category == "name"]
    told = r.within("bind.reverse", c.sentence.lo, min(c.sentence.hi, level.j + _ROUND))
    return went is not None and not named and bool(told) and not any(level.j <= s.i < told[-1].i for s in c.sums)


_ROUND = 8
"""Tokens behind an amount in which it may be said to go the other way."""
