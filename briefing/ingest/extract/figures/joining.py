"""Joining: a change that one sentence tells and the amount that the next one does, as one figure."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from briefing.core import rounding
from briefing.core.fact import FigureStatus
from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.sides.side import Stated, at_odds
from briefing.ingest.extract.words.reading import Reading

_ELSEWHERE = ("place.group", "place.region", "bind.namely", "neutral.latter", "neutral.those", "bind.only")
"""Words by which an amount is only a part of what was told before."""


def joined(told: list[Draft], made: list[Draft]) -> list[Draft]:
    """The changes of `told`, the sentence before, that were given to the amounts of `made` and stand alone no longer.

    "De uitvoer steeg in maart met 16 procent. In totaal werd voor 51 miljard euro uitgevoerd."
    """
    given = []
    for change in told:
        figure = change.figure
        # "Trade grew by 35% in 2013 and by 40% in the first half of 2014. In 2013 it was worth 18 billion"
        alike = [d for d in told if d.figure.flow is figure.flow and d.figure.period in (None, figure.period)]
        if figure.amount is not None or figure.growth is None or len(alike) > 1:
            continue
        same = [d for d in made if d.figure.flow is figure.flow and d.c.sentence.lo == change.c.sentence.hi]
        if same and _is_its_amount(change, same[0]) and (len(made) == 1 or _borne_out(change, same[0], made)):
            own = same[0].stated
            same[0].stated = Stated(own.reporter or change.stated.reporter, own.partner or change.stated.partner)
            if same[0].figure.growth is None:
                same[0].figure = replace(same[0].figure, growth=figure.growth)
                same[0].notes += [n for n in change.notes if n.field in ("growth", "growth_base")]
            given.append(change)
    return given


def _borne_out(change: Draft, draft: Draft, made: list[Draft]) -> bool:
    """Whether of several amounts of a sentence two, at the time and at the base of a change, are apart by it."""
    growth, amount = change.figure.growth, draft.figure.amount
    base = growth.base if growth is not None else None
    before = [d.figure.amount for d in made if d.figure.flow is draft.figure.flow and d.figure.period == base]
    if growth is None or base is None or amount is None or len(before) != 1 or before[0] is None:
        return False
    # A deficit grows as what it is, without its minus.
    now, then = (rounding.limits(replace(a, digits=a.digits.lstrip("-"))) for a in (amount, before[0]))
    low, high = rounding.change(now, then)
    return low - _POINTS <= growth.percent <= high + _POINTS and high.is_finite()


_POINTS = Decimal("0.5")
"""Percentage points that the print of a change leaves open either way."""


def _is_its_amount(change: Draft, draft: Draft) -> bool:
    """Whether an amount is the whole of the flow at the time whose change was told before it."""
    figure, r = draft.figure, draft.c.r
    plain = figure.status is FigureStatus.OBSERVED is change.figure.status and figure.amount is not None
    if not plain or figure.product != change.figure.product:
        return False
    told_growth, grown = change.figure.growth, figure.growth
    if grown is not None and (told_growth is None or grown.percent != told_growth.percent):
        # "Exports rose by 6.4 per cent. They were 1.9 billion against 1.7, an increase of 6.4 per cent": told twice.
        return False
    base = told_growth.base if told_growth is not None else None
    # "Sinds 2019 is de handel verdubbeld. Over 2024 kwam hij uit op 1,3 miljard."
    since = change.figure.period is None and base is not None
    same = figure.period is not None and (figure.period == change.figure.period or since)
    if not same or draft.c.group_of(draft.i):
        return False
    lo = draft.c.sentence.lo
    hi = min([draft.c.sentence.hi, *(s.i for s in draft.c.sums if s.i >= draft.j)])
    stop = next((k for k in range(draft.j, hi) if r.word(k) in (",", ";")), hi)
    named = {h.value for h in r.within("country", lo, stop)}
    known = {side.code for side in (change.stated.reporter, change.stated.partner) if side is not None}
    if change.stated.pair and draft.stated.reporter is None:
        # "Trade between Serbia and Albania grew by 43%. The Serbian ministry puts it at 99.9 million."
        told = change.c.sentence
        known |= {h.value for h in r.within("country", told.lo, told.hi)}
    if not named <= known or r.any(_ELSEWHERE, lo, stop) or r.any(("move",), lo, draft.i) and _shared(r, lo, draft.i):
        return False
    if any(q.category == "share" for q in draft.c.cues):
        return False
    partner, whose = change.stated.partner, draft.stated.partner
    if partner is None:
        return whose is None
    if whose is None:
        # "Exports to Russia fell by 27 percent. In all, exports were 400 billion."
        return not r.any(("bind.total", "bind.together", "place.total"), lo, stop) and not at_odds(
            change.stated.reporter, draft.stated.reporter
        )
    return whose.code == partner.code


def _shared(r: Reading, lo: int, hi: int) -> bool:
    return any(h.category == "fraction" for h in r.within("move", lo, hi))
