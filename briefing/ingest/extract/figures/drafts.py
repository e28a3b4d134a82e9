"""Drafts: an amount or a lone change as a figure with period, growth, status and confidence, its sides still open."""

from __future__ import annotations

from dataclasses import replace

from briefing.core.article import Certainty
from briefing.core.fact import FieldNote, Figure, FigureStatus, Flow, StatedGrowth
from briefing.ingest.extract.changes.bases import counted_since, since_event, since_then, stated
from briefing.ingest.extract.changes.entries import Entry
from briefing.ingest.extract.changes.growth import Change, period_alone
from briefing.ingest.extract.changes.overall import of_all_of_it
from briefing.ingest.extract.figures.afterbase import after_compared, months_after_base, year_after
from briefing.ingest.extract.figures.confidence import CARRIED, weigh
from briefing.ingest.extract.figures.growing import (
    AHEAD,
    from_before,
    grown,
    growth_notes,
    period_notes,
    set_against,
)
from briefing.ingest.extract.figures.owners import sides_at, sides_of
from briefing.ingest.extract.figures.samegoods import goods_of
from briefing.ingest.extract.flows.balances import negative_balance
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.flows.lasting import unfinished
from briefing.ingest.extract.scope.agreeing import when_agreed
from briefing.ingest.extract.scope.expected import was_expected
from briefing.ingest.extract.scope.goods import product
from briefing.ingest.extract.scope.standing import by_then, concluded, of_later_sum, status
from briefing.ingest.extract.sides.places import side_at
from briefing.ingest.extract.sides.resolution import Timed, next_to_come, resolve
from briefing.ingest.extract.sides.side import Side, Stated, side_of
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.current import is_current, of_current_flow
from briefing.ingest.extract.sums.level import OTHER_WAY, Level, told_reverse
from briefing.ingest.extract.sums.timebases import is_base, steps_on
from briefing.ingest.extract.tables.respective import goods_in_order
from briefing.ingest.extract.times.atoms import BACKWARD
from briefing.ingest.extract.words.lexicon import Hit


def draft_of(
    context: Context,
    c: Clauses,
    level: Level,
    found: list[Level],
    times: dict[int, Timed],
    change: Change | None,
    before: Draft | None = None,
) -> Draft:
    """The figure of an amount, with the period, growth and sides that its own sentence gives it; `before` is the one before."""
    assert level.flow is not None
    r, memory = context.r, context.memory
    timed = times.get(level.i)
    timed = after_compared(context, c, _as_dated_by_base(c, level, timed, times, before), found)
    told, standing = timed, status(c, memory.reference, level.i, timed, level)
    if timed is not None and standing is FigureStatus.OBSERVED:
        timed = _so_far(context, c, timed)
    growth: StatedGrowth | None = None
    base: Timed | None = None
    if change is not None:
        timed, growth, base = grown(context, c, change, timed, set_against(c, change, found, times))
        if base is None and timed is not None:
            growth = from_before(context, c, change, level, timed, growth)
    standing = standing if timed is told else status(c, memory.reference, level.i, timed, level)
    if context.asked and standing is FigureStatus.FORECAST:
        # "What do you hope for? That we reach a billion before I leave."
        standing = FigureStatus.TARGET
    if standing is FigureStatus.OBSERVED and _of_change(context, c, level, before):
        standing = FigureStatus.DELTA
    if standing is FigureStatus.OBSERVED and timed is not None and _by_then(c, timed):
        timed = base = None
    if (
        standing is FigureStatus.OBSERVED
        and timed is not None
        and (unfinished(context, timed) or _of_goal(context, c, timed, level))
    ):
        # "This year trade has reached": up to when is not told.
        timed = None
    # "An annual rise of 12.5%" is one of the time told before.
    carried = timed is not None and timed.reason == "period_carried_over" and change is None
    if carried and timed is not None and _each_year(c, level, timed):
        timed = None
    expected = standing in AHEAD and was_expected(c, level)
    if standing in AHEAD and timed is not None and not (expected or _reaches_ahead(context, c, timed, level)):
        timed = None
    if timed is None and base is None and growth is not None:
        # When it was is not known, nor then what it is counted from.
        growth = replace(growth, base=None)
    of_growth = growth_notes(r, growth, base) if growth is not None else []
    hoped = of_current_flow(c, level) and r.any(("status.target", "status.forecast"), c.sentence.lo, c.sentence.hi)
    if (standing in AHEAD or hoped) and growth is not None and base is None:
        # A goal to double says nothing of the year before it: of the two the amount tells more.
        growth, of_growth = None, []
    level.sum.negative = level.flow is Flow.BALANCE and not level.delta and negative_balance(c, level)
    confidence, reasons, flags = weigh(c, level, timed)
    figure = Figure(
        flow=level.flow,
        amount=level.sum.amount(),
        period=timed.period if timed else None,
        growth=growth,
        qualifier=level.qualifier,
        status=standing,
        product=goods_of(context, c, level, found, before),
        flags=tuple(flags),
    )
    notes = [FieldNote("flow", r.span(level.cue.i, level.cue.j))] if level.cue is not None else []
    notes += [*period_notes(r, timed), *of_growth]
    sides = sides_of(context, c, level)
    if before is not None and (_behind_change(c, level, before) or _set_beside(c, level, before, sides)):
        sides = before.stated
    return Draft(c, level.i, level.j, figure, level.cue, notes, confidence, reasons, sides)


def _as_dated_by_base(
    c: Clauses, level: Level, timed: Timed | None, times: dict[int, Timed], before: Draft | None
) -> Timed | None:
    """The time that the base of the first of a list gives the next as well: "machines 2.9 billion (+9% on January to September 2022), tea 2.1 (-8%)"."""
    known = times.get(before.i) if before is not None and before.c is c and before.cue == level.cue else None
    if timed is None or known is None or before is None or before.figure.period is None:
        return timed
    carried = timed.reason == known.reason == "period_carried_over" and timed.period == known.period
    return replace(timed, period=before.figure.period) if carried else timed


_OPENS = 4
"""Tokens of a sentence in which "of that" stands."""


def _of_change(context: Context, c: Clauses, level: Level, before: Draft | None) -> bool:
    """Whether an amount is told as a part of a change: "Exports rose by 3 billion. Of that, 1 billion came from exports to Asia"."""
    told = before if before is not None else next(iter(context.paragraph[-1:]), None)
    if told is None or told.figure.status is not FigureStatus.DELTA or told.figure.amount is None:
        return False
    r, lo = c.r, c.sentence.lo
    if told.figure.flow is not level.flow or (before is None and told.c.sentence.hi != lo):
        return False
    part = (before.j, level.i) if before is not None else (lo, min(level.i, lo + _OPENS))
    namely = r.within("bind.namely", *part) or (r.hit("bind.namely", level.j) if level.j < c.sentence.hi else None)
    money = {told.figure.amount.currency, level.sum.currency} - {None}
    # "Exports rose by 3 billion, of which oil made up 9": that of the whole.
    return bool(namely) and len(money) < 2 and level.sum.amount().value < abs(told.figure.amount.value)


_YEAR = 12
"""Months of a year."""


def _each_year(c: Clauses, level: Level, timed: Timed) -> bool:
    """Whether an amount is told as that of any year, and not of a time told before: "exports exceed 60 million dollars a year"."""
    r = c.r
    if not r.hits.get("bind.annual"):
        return False
    if level.j < c.sentence.hi and r.hit("bind.annual", level.j) is not None:
        return True
    since = max((s.j for s in c.sums if s.j <= level.i), default=c.sentence.lo)
    # "A year earlier" is none.
    told = [h for h in r.within("bind.annual", since, level.i) if not any(p.i <= h.i < h.j < p.j for p in c.periods)]
    return timed.period.length < _YEAR and bool(told)


def _set_beside(c: Clauses, level: Level, before: Draft, sides: Stated) -> bool:
    """Whether an amount is only what the one before is compared with: "524 millones, un aumento desde los 519 de 2014"."""
    alike = before.figure.flow is level.flow and before.c is c and before.j <= level.i
    return level.compare and sides.partner is None and alike and not c.r.any(("country", "cue"), before.j, level.i)


def _behind_change(c: Clauses, level: Level, before: Draft) -> bool:
    """Whether the parenthesis of an amount stands right behind the change in money that led to it: "with Peru by $57 million ($193 million)"."""
    group = c.group_of(level.i)
    adjacent = before.c is c and bool(group) and c.opened[group] == before.j and before.figure.flow is level.flow
    return adjacent and before.figure.status is FigureStatus.DELTA and not c.r.any(("country",), before.j, level.j)


def _of_goal(context: Context, c: Clauses, timed: Timed, level: Level) -> bool:
    """Whether a time to come is only that of the goal an amount is set against: "puntano a 2 miliardi entro il 2027, ma sono fermi a 780 milioni"."""
    reference = context.memory.reference
    to_come = reference is not None and timed.period.start > reference
    # "Portare l'interscambio a 10 miliardi entro il 2030, dagli attuali 6,2"
    apart = timed.j <= level.i and c.r.any(("bind.contrast",), timed.j, level.i)
    return to_come and (apart or is_current(c, level))


def _by_then(c: Clauses, timed: Timed) -> bool:
    """Whether a month without a year only says by when an amount was reached: "К сентябрю товарооборот достиг 17 млрд"."""
    atom = timed.atom
    alone = atom is not None and not atom.whole and atom.first == atom.last and atom.year is None and not atom.relation
    if alone and timed.period.length > 1 and any(p.relation == "same" for p in c.periods):
        # "By 1 August it had sold 16% more than in the same period last year": since January, unless a season is told of.
        alone = bool(c.r.hits.get("time.season"))
    return alone and atom is not None and not (concluded(c, atom) or steps_on(c, atom.i)) and by_then(c, atom)


_MONTHS = 12
"""Months of a year, also of a fiscal one."""
_YEAR_END = 12
"""The month in which a year is near enough its end to be told as a whole."""


def _so_far(context: Context, c: Clauses, timed: Timed) -> Timed | None:
    """The part told of the year that the article is written in, for a figure of the whole year cannot be known yet.

    "In January-July 2025 trade grew ... Exports this year amounted to": the part told last, else nothing.
    """
    reference, period = context.memory.reference, timed.period
    whole = period.is_full_year or (timed.atom is not None and timed.atom.fiscal and period.length == _MONTHS)
    # In December a year that is named may be told as a whole.
    closing = reference is not None and reference.month == _YEAR_END
    if reference is None or period.end < reference or not whole or (closing and not unfinished(context, timed)):
        return timed
    own = [p for p in c.periods if not p.whole and p.first == 1 and p.relation not in BACKWARD and not is_base(c, p.i)]
    known = sorted(context.memory.lengths.values(), key=lambda t: t.period.last, reverse=True)
    parts = [resolve(p, context.memory, None) for p in own] + known
    for part in parts:
        if part is not None and part.period.first == period.first and part.period.end < min(reference, period.end):
            return Timed(part.period, part.i, part.j, Certainty.INFERRED, "period_carried_over", part.atom)
    return None if timed.reason == "period_carried_over" else timed


def _reaches_ahead(context: Context, c: Clauses, timed: Timed, level: Level) -> bool:
    """Whether a period can be that of a goal: one carried over is none, nor one before an amount told first."""
    reference = context.memory.reference
    if timed.reason == "period_carried_over":
        return False
    over = context.memory.reference is not None and timed.period.end < context.memory.reference
    if timed.atom is not None and when_agreed(c, timed.atom, level, over):
        return False
    if over and of_later_sum(c, timed, level.i):
        return False
    # "Trade was 3 million in 2024; the goal is to bring it to 20": the year is that of the amount told first.
    since = next((k for k in range(level.i - 1, c.sentence.lo, -1) if c.r.word(k) in (":", ";")), c.sentence.lo)
    first = (*context.told, *(g.i for g in c.rates if g.i >= since))
    told = timed.atom is not None and any(i < level.i and timed.atom.j <= level.i for i in first)
    return not (told and reference is not None and timed.period.end < reference)


def _not_of_base(
    context: Context, timed: Timed | None, found: list[Level], times: dict[int, Timed]
) -> tuple[Timed | None, Timed | None]:
    """The time of a lone change, which is not that of the amount it counts from: "fell by 13%, from 1.2 billion in January 2011".

    Also that amount's time, where the change turns out to be counted from it.
    """
    bases = [times[f.i] for f in found if f.compare and f.i in times]
    if timed is None or timed.atom is None or all(t.atom != timed.atom for t in bases):
        return timed, None
    carried = context.memory.timed
    follows = carried is not None and carried.period == timed.period.shifted(1)
    return (carried if follows else None), (timed if follows else None)


def draft_alone(
    context: Context, c: Clauses, change: Change, found: list[Level], times: dict[int, Timed]
) -> Draft | None:
    """A growth without an amount: "exports more than doubled"."""
    flow = _way_of(c, change)
    if flow is None or change.cue is None:
        return None
    r = context.r
    timed, against = _not_of_base(context, period_alone(c, change, context.memory), found, times)
    if timed is not None and timed.reason == "last_completed" and _hoped_for(context, c, change):
        timed = next_to_come(timed, context.memory) or timed
    if timed is not None and status(c, context.memory.reference, change.rate.i, timed, None) is FigureStatus.OBSERVED:
        timed = None if unfinished(context, timed) else timed
    growth, base = stated(c, change, timed, against or set_against(c, change, found, times), context.memory)
    event = since_event(c, change.rate)
    if since_then(c, change.rate) and timed is not None and timed.atom not in c.periods:
        growth, base, timed = replace(growth, base=timed.period), None, None
    if timed is not None and timed.atom not in c.periods and (event or counted_since(c, base)):
        # "Since 2015 exports have tripled": until when, nobody says.
        timed = None
        growth, base = stated(c, change, None, against, context.memory)
    if timed is None and base is not None and (later := year_after(context, base)) is not None:
        timed = later
    elif timed is not None and base is not None and (own := months_after_base(c, timed, base)) is not None:
        timed = own
    if timed is not None and base is not None and base.period.last >= timed.period.last:
        # "Decreased by 0.1 percent from April" behind the figures of a time before: of a later one.
        timed = None
    standing = status(c, context.memory.reference, change.rate.i, timed, None)
    if (standing in AHEAD and base is None) or event:
        growth = replace(growth, base=None)
    notes = [FieldNote("flow", r.span(change.cue.i, change.cue.j))]
    notes += [*period_notes(r, timed), *growth_notes(r, growth, base)]
    figure = Figure(
        flow=flow,
        amount=None,
        period=timed.period if timed else None,
        growth=growth,
        status=standing,
        product=_goods_of(c, change, change.cue),
        flags=("year_inferred",) if timed and timed.certainty is not Certainty.STATED else (),
    )
    confidence = 100 - CARRIED if timed is None else 100
    reasons = ["no_period"] if timed is None else []
    sides = sides_at(c, change.cue, flow)
    if (other := change.place(c)) is not None:
        sides = _sides_of_entry(c, change.entry, side_at(c, other), sides)
    elif of_all_of_it(c, change.rate.i):
        sides = Stated(sides.reporter)
    return Draft(c, change.rate.i, change.rate.j, figure, change.cue, notes, confidence, reasons, sides)


def _sides_of_entry(c: Clauses, entry: Entry | None, place: Side | None, sides: Stated) -> Stated:
    """Whose what changed with one place is, and with whom; `sides` are those of its flow."""
    if entry is not None and entry.buyer:
        return Stated(place, side_of(c, entry.seller) if entry.seller is not None else None)
    beside = entry.beside if entry is not None else frozenset()
    return Stated(sides.reporter if sides.reporter is None or sides.reporter.code not in beside else None, place)


def _way_of(c: Clauses, change: Change) -> Flow | None:
    """The flow that changed, or the other one where its clause turns it round: "rose by 12%, while those in the other direction rose by 21%"."""
    r, flow, cue, at = c.r, change.flow, change.cue, change.rate.i
    if flow not in OTHER_WAY or cue is None or change.entry is not None or not r.hits.get("bind.reverse"):
        return flow
    before = max((g.j for g in c.rates if g.j <= at), default=c.sentence.lo)
    # "Les importations, à l'inverse, débutent mal : un dixième de moins": with nothing told of them before
    told = (
        told_reverse(c, max(cue.j, before), at)
        if any(cue.j <= k < at for k in (*(s.i for s in c.sums), *(g.i for g in c.rates)))
        else []
    )
    # "12 % en 2024; en sentido contrario, los envíos aumentaron un 21 %"
    again = any(q.j <= before and FLOWS[q.category] is flow for q in c.flows())
    led = told_reverse(c, before, cue.i) if again and cue.i > before else []
    turned = told or led
    return OTHER_WAY[flow] if turned and not r.any(("country",), turned[-1].j, at) else flow


def _hoped_for(context: Context, c: Clauses, change: Change) -> bool:
    """Whether a change without an amount is one to come: "exports are forecast to rise by 4 percent in September"."""
    return status(c, context.memory.reference, change.rate.i, None, None) in AHEAD


def _goods_of(c: Clauses, change: Change, cue: Hit) -> str | None:
    """The goods that a change without an amount is told of."""
    if change.entry is not None:
        return change.entry.goods
    told = product(c, cue, change.rate.i, change.rate.j)
    return told or goods_in_order(c, cue, change.rate)
