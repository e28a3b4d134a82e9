"""Growing: the growth of figures, what it counts from, and the periods that this tells."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from briefing.core.amount import Amount
from briefing.core.article import Certainty
from briefing.core.fact import FieldNote, Figure, FigureStatus, Flow, StatedGrowth
from briefing.core.period import Period
from briefing.ingest.extract.changes.bases import counted_since, default_base, stated
from briefing.ingest.extract.changes.binding import told_before
from briefing.ingest.extract.changes.byparts import countries_changed, goods_each_changed
from briefing.ingest.extract.changes.enclosed import from_first_to_second
from briefing.ingest.extract.changes.growth import Change, period_alone
from briefing.ingest.extract.changes.latertimes import after_another
from briefing.ingest.extract.changes.overall import of_all_of_it
from briefing.ingest.extract.changes.reckoned import belied, fits
from briefing.ingest.extract.figures.afterbase import year_after, year_after_base
from briefing.ingest.extract.figures.confidence import CARRIED
from briefing.ingest.extract.flows.context import Context, Draft, Told
from briefing.ingest.extract.flows.lasting import unfinished
from briefing.ingest.extract.flows.pronouns import change_of_it
from briefing.ingest.extract.scope.standing import status
from briefing.ingest.extract.sides.resolution import Timed, resolve
from briefing.ingest.extract.sides.side import Side, Stated
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.times.atoms import BACKWARD, RUNNING
from briefing.ingest.extract.times.years import FIRST_YEAR
from briefing.ingest.extract.words.reading import Reading

AHEAD = (FigureStatus.TARGET, FigureStatus.FORECAST)
"""Figures whose period says nothing of those that follow."""


def grow(context: Context, c: Clauses, change: Change, last: Draft, against: Timed | None = None) -> None:
    """Give the figure before the growth that this sentence tells of it; `against` is the time of the amount it counts from."""
    figure = last.figure
    if figure.growth is not None:
        return
    timed = Timed(figure.period, last.i, last.j) if figure.period is not None else None
    growth, base = stated(c, change, timed, against, context.memory)
    last.figure = replace(figure, growth=growth)
    last.notes += growth_notes(context.r, growth, base)


def told_after(told: list[Draft], last: Draft) -> Draft:
    """The figure of a later time that the sentence of the `last` one goes on to: "was 183 million in 2000 and 815 in 2011"."""
    figure = last.figure
    later = [
        d for d in told
        if d.c is last.c and figure.period is not None and d.figure.period is not None and d.figure.growth is None
        and d.figure.period.length == figure.period.length and d.figure.period.last > figure.period.last
        and (d.figure.flow, d.figure.product, d.figure.status) == (figure.flow, figure.product, figure.status)
    ]  # fmt: skip
    return later[-1] if later else last


def counted_from(change: Change, latest: Draft, first: Draft) -> Timed | None:
    """The time of the `first` figure of the sentence before, where the change leads from it to the `latest` one."""
    now, then, period = latest.figure.amount, first.figure.amount, first.figure.period
    if latest is first or now is None or then is None or period is None or not then.value:
        return None
    factor = 1 + change.percent / 100
    near = abs(now.value / then.value - factor) <= factor * _ROUNDED and now.currency == then.currency
    return Timed(period, first.i, first.j) if near else None


def grown_worldwide(context: Context, c: Clauses, change: Change, last: Draft) -> Draft | None:
    """The growth with all the world of a flow whose amount with one partner was told before: "... to 3 billion. Worldwide they grew by 2%"."""
    figure = last.figure
    if last.stated.partner is None or figure.period is None or not of_all_of_it(c, change.rate.i):
        return None
    own = [
        p for p in c.periods if p.relation not in (*BACKWARD, RUNNING, "back", "later", "after") and not is_base(c, p.i)
    ]
    times = [t for p in own if (t := resolve(p, context.memory, None)) is not None]
    timed = times[-1] if times else Timed(figure.period, last.i, last.j, Certainty.INFERRED, "period_carried_over")
    notes = [n for n in last.notes if n.field == "flow"]
    whole = replace(last, c=c, figure=replace(figure, amount=None), notes=notes, stated=Stated(last.stated.reporter))
    return _carried(context, change, timed, whole)


def grown_since(context: Context, c: Clauses, change: Change, last: Draft) -> Draft | None:
    """The growth of the figure before at a later time that this sentence names: "В январе-июле 2022 года он вырос на 47%".

    None where the sentence names no other time than that figure's, which then takes the growth itself.
    """
    figure = last.figure
    own = [
        p for p in c.periods if p.relation not in (*BACKWARD, RUNNING, "back", "later", "after") and not is_base(c, p.i)
    ]
    times = [t for p in own if p.j <= change.rate.i and (t := resolve(p, context.memory, None)) is not None]
    if not times and figure.period is not None:
        # "In 2016 they were 50 million. A year later they fell by 8 percent."
        later = [p for p in c.periods if p.relation == "later" and p.j <= change.rate.i]
        times = [t for p in later if (t := resolve(p, context.memory, figure.period)) is not None]
    if not times or figure.flow is Flow.BALANCE:
        return None
    timed = times[-1]
    # "Exports are close to a billion. This year we have a rise of 7.5%": of what year the amount is, nobody says.
    this = timed.atom is not None and timed.atom.relation == "this" and timed.atom.whole
    if timed.period == figure.period or (figure.period is None and not this):
        return None
    notes = [n for n in last.notes if n.field == "flow"]
    return _carried(context, change, timed, replace(last, c=c, figure=replace(figure, amount=None), notes=notes))


def grown_year_before(context: Context, c: Clauses, change: Change, last: Draft, found: list[Level]) -> list[Draft]:
    """The growth a year earlier of the figure before: "... auf 340 Millionen Euro. Ein Jahr zuvor waren sie um 8 Prozent gestiegen"."""
    figure = last.figure
    first = figure.period.first.year if figure.period is not None else FIRST_YEAR
    if found or figure.flow is Flow.BALANCE or figure.period is None or first <= FIRST_YEAR or figure.status in AHEAD:
        return []
    atom = next(p for p in c.periods if p.relation == "earlier")
    timed = Timed(figure.period.shifted(-1), atom.i, atom.j, Certainty.STATED, None, atom)
    notes = [n for n in last.notes if n.field == "flow"]
    return [_carried(context, change, timed, replace(last, c=c, figure=replace(figure, amount=None), notes=notes))]


def grown_before_that(context: Context, c: Clauses, grown: list[Change], drafts: list[Draft]) -> list[Draft]:
    """The growth at a time before that the sentence of a figure goes on to, behind the figure's own change.

    "Exports fell by 12 percent to 340 million euros in 2023, after having risen by 8 percent in 2022."
    """
    own = [d for d in drafts if d.figure.growth is not None]
    if len(own) != 1 or not grown:
        return []
    of, figure = own[0], own[0].figure
    told = after_another(c, grown[0].rate) if figure.period is not None and figure.flow is not Flow.BALANCE else None
    if told is None or figure.period is None or figure.status in AHEAD:
        return []
    before, percent, atom = told
    timed = resolve(atom, context.memory, figure.period)
    if timed is None or timed.period.last >= figure.period.last or timed.period.length > figure.period.length:
        return []
    notes = [n for n in of.notes if n.field == "flow"]
    change = Change(before, percent, None, None)
    return [_carried(context, change, timed, replace(of, figure=replace(figure, amount=None), notes=notes))]


def grown_it(context: Context, c: Clauses) -> Draft | None:
    """The growth of the flow that "it" stands for, no amount of which is told: "Trade keeps growing. In 2022 it rose by 15%"."""
    cue, flow = context.cue, context.flow
    if cue is None or flow is None or (change := change_of_it(context, c)) is None:
        return None
    timed = period_alone(c, change, context.memory)
    if timed is None or timed.reason == "period_carried_over" or unfinished(context, timed):
        return None
    if of_year_before(c, change):
        timed = replace(timed, period=timed.period.shifted(-1)) if timed.period.first.year > FIRST_YEAR else None
        if timed is None:
            return None
    notes = [FieldNote("flow", context.r.span(cue.i, cue.j))]
    figure = Figure(flow=flow, amount=None, period=timed.period)
    sides = Stated(context.sides.reporter) if of_all_of_it(c, change.rate.i) else context.sides
    return _carried(context, change, timed, Draft(c, 0, 0, figure, cue, notes, 0, [], sides))


def grown_parts(context: Context, c: Clauses) -> list[Draft]:
    """The growth of the exports or imports told before with each country, or of each of the goods, that a sentence counts up."""
    if not c.rates or c.cues or c.sums:
        return []
    drafts = _grown_countries(context, c) or _grown_goods(context, c)
    if drafts and context.cue is None and context.above is not None:
        # "Machinery gained 14 per cent. Fruit lost 6 per cent.", in a paragraph below one on exports
        context.turn_to(*context.above)
    return drafts


def _flow_over(context: Context, c: Clauses) -> Told | None:
    """The exports or imports that a sentence goes on about: its paragraph's, or at its head those of the one before."""
    told = (context.cue, context.flow, context.sides)
    opens = c.sentence.lo == context.r.blocks()[c.sentence.block][0].lo
    cue, flow, sides = context.above if context.cue is None and opens and context.above is not None else told
    return (cue, flow, sides) if cue is not None and flow in (Flow.EXPORTS, Flow.IMPORTS) else None


def _grown_goods(context: Context, c: Clauses) -> list[Draft]:
    """The growth of each of the goods that a sentence counts up: "Machinery rose by 14 per cent, fruit fell by 6"."""
    timed, over = context.memory.timed, _flow_over(context, c)
    if over is None or timed is None or unfinished(context, timed):
        return []
    cue, flow, sides = over
    notes = [FieldNote("flow", context.r.span(cue.i, cue.j))]
    drafts = []
    for rate, percent, goods in goods_each_changed(c):
        figure = Figure(flow=flow, amount=None, period=timed.period, product=goods)
        of = Draft(c, 0, 0, figure, cue, list(notes), 0, [], sides)
        drafts.append(_carried(context, Change(rate, percent, None, None), timed, of))
    return drafts


def _grown_countries(context: Context, c: Clauses) -> list[Draft]:
    """The growth of the exports or imports told before with each of the countries that a sentence lists: "Seguono gli USA (+11%) e la Svizzera (+5%)"."""
    r, timed, over = context.r, context.memory.timed, _flow_over(context, c)
    if over is None or timed is None or unfinished(context, timed):
        return []
    cue, flow, of = over
    reporter = of.reporter
    notes = [FieldNote("flow", r.span(cue.i, cue.j))]
    goods = context.changed[-1].figure.product if context.changed else None
    figure = Figure(flow=flow, amount=None, period=timed.period, product=goods)
    drafts = []
    for rate, percent, country in countries_changed(c):
        if country.value in {side.code for side in (reporter, of.partner) if side is not None}:
            return []
        sides = Stated(reporter, Side(country.value, Certainty.STATED, None, r.span(country.i, country.j)))
        change = Change(rate, percent, None, None)
        drafts.append(_carried(context, change, timed, Draft(c, 0, 0, figure, cue, list(notes), 0, [], sides)))
    return drafts


def _carried(context: Context, change: Change, timed: Timed, of: Draft) -> Draft:
    """A change without an amount, at a time of its own, `of` the flow that an earlier sentence named."""
    growth, base = stated(of.c, change, timed, None, context.memory)
    standing = status(of.c, context.memory.reference, change.rate.i, timed, None)
    growth = replace(growth, base=None) if standing in AHEAD and base is None else growth
    flags = ("year_inferred",) if timed.certainty is not Certainty.STATED else ()
    figure = Figure(
        flow=of.figure.flow,
        amount=None,
        period=timed.period,
        growth=growth,
        status=standing,
        product=of.figure.product,
        flags=flags,
    )
    notes = [*of.notes, *period_notes(context.r, timed), *growth_notes(context.r, growth, base)]
    told = ["flow_carried_over"]
    return Draft(of.c, change.rate.i, change.rate.j, figure, of.cue, notes, 100 - CARRIED, told, of.stated)


def of_year_before(c: Clauses, change: Change) -> bool:
    """Whether a sentence opens with a year earlier, whose growth is not that of the figure before: "Годом ранее он вырос на 5%"."""
    first = next((p for p in c.periods if p.relation == "earlier"), None)
    return first is not None and first.i - c.sentence.lo <= 1 and first.j <= change.rate.i and not is_base(c, first.i)


_FRONTED = 4
"""Tokens of a sentence before the goods that it opens with."""


def of_other_goods(c: Clauses, change: Change, last: Draft) -> bool:
    """Whether a change is only of, or without, goods that open its sentence: "Al netto dei farmaci, il calo è del 31%"."""
    r, lo = c.r, c.sentence.lo
    comma = next((k for k in range(lo, change.rate.i) if r.word(k) == ","), None)
    if comma is None or last.figure.product is not None:
        return False
    named = [h for h in r.within("product", lo, comma) if h.category == "name"]
    return bool(named) and named[0].i - lo <= _FRONTED


def belied_by(change: Change, found: list[Level], last: Draft) -> bool:
    """Whether the earlier amount that a sentence tells speaks against its change being that of the figure before.

    "4,86 milliards en 2022. Un an auparavant, il annonçait 4 milliards pour 2021, en hausse de 82 %": 82 per cent on 2020.
    """
    amount = last.figure.amount
    earlier = [f.sum.amount() for f in found if f.compare and f.flow is last.figure.flow and f.sum.currency is not None]
    told = amount is not None and change.rate.form == "percent" and not change.rate.approximate
    return told and amount is not None and len(earlier) == 1 and belied(amount, earlier[0], change.percent)


def grown(
    context: Context, c: Clauses, change: Change, timed: Timed | None, against: Timed | None
) -> tuple[Timed | None, StatedGrowth, Timed | None]:
    """The growth of a figure and its base, and the period of the figure, which the base may tell better."""
    growth, base = stated(c, change, timed, against, context.memory)
    since = counted_since(c, base)
    corrected = (
        None
        if since or change.rate.form != "percent"
        else year_after_base(c, context.memory.reference, timed, base, against)
    )
    if corrected is None and timed is None and base is not None and not since:
        corrected = year_after(context, base)
    reference = context.memory.reference
    if corrected is not None and timed is None and reference is not None and corrected.period.end >= reference:
        # "A rise of 3.7% over the first quarter of 2024", told in September: of a later quarter, and nobody knows which.
        return None, replace(growth, base=base.period if base is not None else None), base
    if corrected is not None and timed is not None and _still_runs(context, corrected.period, timed.period):
        # "Nei primi sette mesi ..., +17% rispetto al 2021", written in October: the same months of 2021.
        growth, base = stated(c, change, timed, None, context.memory)
        same = timed.period.shifted(corrected.period.first.year - 1 - timed.period.first.year)
        return timed, replace(growth, base=same), None
    if corrected is None:
        return timed, growth, base
    part = base is not None and base.atom is not None and not base.atom.whole
    if context.memory.timed is None or part:
        # "2,1 Prozent weniger als in den ersten neun Monaten des Vorjahres": what follows is of nine months, too.
        context.memory.keep(corrected)
        context.idle = 0
    growth, base = stated(c, change, corrected, against, context.memory)
    return corrected, growth, base


def _still_runs(context: Context, year: Period, part: Period) -> bool:
    """Whether a year was not over when the article was written, of which a part was told."""
    reference = context.memory.reference
    inside = part.first >= year.first and part.last < year.last
    return inside and reference is not None and year.end >= reference


def set_against(c: Clauses, change: Change, found: list[Level], times: dict[int, Timed]) -> Timed | None:
    """The period of the one amount that a change is counted from in its clause: "from 3.1 to 6 billion"."""
    part, group = c.part_of(change.rate.i), c.group_of(change.rate.i)
    both = from_first_to_second(c, change.rate, found)
    if both is not None and change.level is both[1]:
        return times.get(both[0].i)
    before = told_before(c, change.rate, change.cue, found)
    if before is not None and change.level is not None:
        # "L'interscambio, che nel 2012 valeva 3 miliardi, è più che raddoppiato, arrivando a 7"
        return times.get(before.i)
    if change.level is not None and change.level.i > change.rate.j and c.group_of(change.level.i):
        # "Rose by 28% (from 1 to 1.6 billion)"
        group = c.group_of(change.level.i)
    bases = [f for f in found if f.compare and c.part_of(f.i) == part and c.group_of(f.i) == group and f.i in times]
    bases = [f for f in bases if f is not change.level]
    if change.level is None:
        # "Exports fell by 7 percent in April compared to exports of 2.4 billion in March"
        bases = [f for f in bases if f.flow is change.flow and f.i >= change.rate.j]
    if len(bases) > 1:
        return None
    if not bases and change.level is not None:
        return _borne_out(change, change.level, found, times)
    if bases and change.level is not None and _of_another_peak(c, change, change.level, bases[0]):
        return None
    return times[bases[0].i] if bases else None


def _of_another_peak(c: Clauses, change: Change, level: Level, record: Level) -> bool:
    """Whether an amount is a record that was passed, and a change not counted from it: "rose 17% to 6 million, above the record of 5.9 set in May"."""
    places = range(max(c.sentence.lo, record.i - _PEAK), record.i + 1)
    peak = c.r.led(("qualifier.peak",), *places)
    return peak and not fits(level.sum.amount(), record.sum.amount(), change.percent)


_PEAK = 3
"""Tokens from the word for a record to its amount: "previous high of"."""


def from_before(
    context: Context, c: Clauses, change: Change, level: Level, timed: Timed, growth: StatedGrowth
) -> StatedGrowth:
    """The growth counted from the figure of the sentence before, of more than a year earlier, where the two amounts bear it out.

    "In 2014 importeerde Nederland voor 594 miljoen euro. In 2020 was dat 1,02 miljard, een toename van 72 procent."
    """
    before = context.paragraph[-1] if context.paragraph else None
    if before is None or before.c.sentence.hi != c.sentence.lo or growth.base != default_base(timed.period):
        return growth
    figure, own = before.figure, timed.period
    then, amount = figure.period, figure.amount
    if then is None or amount is None or figure.flow is not level.flow or amount.currency != level.sum.currency:
        return growth
    apart = then.length == own.length and then.last.ordinal + then.length < own.last.ordinal
    now = level.sum.amount()
    fitting = fits(now, amount, change.percent) if change.rate.form == "percent" else _times(now, amount, change)
    return replace(growth, base=then) if apart and fitting else growth


def _times(now: Amount, then: Amount, change: Change) -> bool:
    """Whether an amount is about as many times another as a word says, or more: 131 million is "more than double" 48 million."""
    factor = 1 + change.percent / 100
    if not then.value or factor <= 1:
        return False
    told = abs(now.value / then.value)
    return abs(told - factor) <= factor / _NEAR or (change.at_least and factor <= told < factor + 1)


_NEAR = 10
"""The part of a change told in a word by which it may differ from what its amounts give: "tripled" from 35 to 112 million."""
_ROUNDED = Decimal("0.01")
"""By how much a printed percentage may, for the rounding of its amounts."""


def _borne_out(change: Change, level: Level, found: list[Level], times: dict[int, Timed]) -> Timed | None:
    """The time of an earlier amount of the flow in the sentence, of more than a year before, from which the change leads to this one."""
    own = times.get(level.i)
    if own is None or change.rate.form == "points":
        return None
    told: list[Timed] = []
    for other in found:
        then, past, now = times.get(other.i), abs(other.sum.amount().value), abs(level.sum.amount().value)
        if other is level or then is None or other.delta or other.flow is not level.flow or not past:
            continue
        if (
            then.period.last.ordinal + then.period.length >= own.period.last.ordinal
            or then.period.length != own.period.length
        ):
            continue
        factor = 1 + change.percent / 100
        near = factor / _NEAR if change.rate.form != "percent" or change.rate.approximate else _ROUNDED
        if abs(now / past - factor) <= near and other.sum.currency == level.sum.currency:
            told.append(then)
    return told[0] if len(told) == 1 else None


def period_notes(r: Reading, timed: Timed | None) -> list[FieldNote]:
    """Where the period of a figure is told; no note where it is not known."""
    return [FieldNote("period", r.span(timed.i, timed.j), timed.certainty, timed.reason)] if timed is not None else []


def growth_notes(r: Reading, growth: StatedGrowth, base: Timed | None) -> list[FieldNote]:
    """Where a growth is told and, if it is known, what it counts from."""
    notes = [FieldNote("growth", growth.span)]
    if base is not None:
        notes.append(FieldNote("growth_base", r.span(base.i, base.j), base.certainty, base.reason))
    elif growth.base is not None:
        notes.append(FieldNote("growth_base", None, Certainty.INFERRED, "year_before"))
    return notes
