"""Drafts: an amount or a lone change as a figure with period, growth, status and confidence, its sides still open."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from briefing.core.article import Certainty
from briefing.core.fact import FieldNote, Figure, FigureStatus, Flow, Qualifier, StatedGrowth
from briefing.core.period import Period
from briefing.ingest.extract.changes.bases import stated
from briefing.ingest.extract.changes.growth import Change, period_alone
from briefing.ingest.extract.changes.ratesides import partner_of_rate
from briefing.ingest.extract.flows.again import beside_market, told_again
from briefing.ingest.extract.flows.context import Context, Draft, unfinished
from briefing.ingest.extract.flows.flows import negative_balance
from briefing.ingest.extract.flows.partners import carried_to
from briefing.ingest.extract.scope.goods import product
from briefing.ingest.extract.scope.standing import by_then, status
from briefing.ingest.extract.sides.actors import favoured_by
from briefing.ingest.extract.sides.resolution import Timed, resolve
from briefing.ingest.extract.sides.side import Side, Stated
from briefing.ingest.extract.sides.sides import at_cue
from briefing.ingest.extract.sums.clauses import BALANCES, FLOWS, Clauses
from briefing.ingest.extract.sums.comparing import is_base
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.tables.lists import goods_in_order, listed_partner, listed_reporter, ranked_partner
from briefing.ingest.extract.tables.tables import label
from briefing.ingest.extract.times.atoms import BACKWARD, RUNNING
from briefing.ingest.extract.times.years import LAST_YEAR
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_FAR = 60
"""Characters beyond which a flow cue is far from its amount."""


INHERITED, CARRIED, DISTANT, AMBIGUOUS, DEFAULTED, HEDGED = 15, 20, 20, 30, 30, 10
"""What each weakness takes off the confidence, in hundredths (extraction rules, data structures)."""


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
    last.notes += _growth_notes(context.r, growth, base)


def grown_since(context: Context, c: Clauses, change: Change, last: Draft) -> Draft | None:
    """The growth of the figure before at a later time that this sentence names: "В январе-июле 2022 года он вырос на 47%".

    None where the sentence names no other time than that figure's, which then takes the growth itself.
    """
    r, figure = context.r, last.figure
    own = [p for p in c.periods if p.relation not in (*BACKWARD, RUNNING, "back", "later") and not is_base(c, p.i)]
    times = [t for p in own if p.j <= change.rate.i and (t := resolve(p, context.memory, None)) is not None]
    if not times or figure.period is None or times[-1].period == figure.period or figure.flow is Flow.BALANCE:
        return None
    timed = times[-1]
    growth, base = stated(c, change, timed, None, context.memory)
    standing = status(c, context.memory.reference, change.rate.i, timed, None)
    growth = replace(growth, base=None) if standing in AHEAD and base is None else growth
    notes = [*(n for n in last.notes if n.field == "flow"), *_period_notes(r, timed), *_growth_notes(r, growth, base)]
    flags = ("year_inferred",) if timed.certainty is not Certainty.STATED else ()
    new = Figure(
        flow=figure.flow, amount=None, period=timed.period, growth=growth, status=standing, product=figure.product, flags=flags
    )  # fmt: skip
    return Draft(
        c, change.rate.i, change.rate.j, new, last.cue, notes, 100 - CARRIED, ["flow_carried_over"], last.stated
    )


def of_year_before(c: Clauses, change: Change) -> bool:
    """Whether a sentence opens with a year earlier, whose growth is not that of the figure before: "Годом ранее он вырос на 5%"."""
    first = next((p for p in c.periods if p.relation == "earlier"), None)
    return first is not None and first.i - c.sentence.lo <= 1 and first.j <= change.rate.i and not is_base(c, first.i)


def _only_carried(timed: Timed | None, level: Level) -> bool:
    """Whether neither flow nor time of an amount is told in its own sentence."""
    return (
        level.carried
        and not (level.compare or level.delta)
        and (timed is None or timed.reason == "period_carried_over")
    )


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
    told, standing = timed, status(c, memory.reference, level.i, timed, level)
    if timed is not None and standing is FigureStatus.OBSERVED:
        timed = _so_far(context, c, timed)
    growth: StatedGrowth | None = None
    base: Timed | None = None
    if change is not None:
        timed, growth, base = _grown(context, c, change, timed, _set_against(c, change, found, times))
    standing = standing if timed is told else status(c, memory.reference, level.i, timed, level)
    if context.asked and (standing is FigureStatus.FORECAST or _only_carried(timed, level)):
        # "What do you hope for? That we reach a billion before I leave."
        standing = FigureStatus.TARGET
    if standing is FigureStatus.OBSERVED and timed is not None and _by_then(c, timed):
        timed = base = None
    if standing is FigureStatus.OBSERVED and timed is not None and unfinished(context, timed):
        # "This year trade has reached": up to when is not told.
        timed = None
    if standing in AHEAD and timed is not None and not _reaches_ahead(context, c, timed, level):
        timed = None
    if timed is None and base is None and growth is not None:
        # When it was is not known, nor then what it is counted from.
        growth = replace(growth, base=None)
    growth_notes = _growth_notes(r, growth, base) if growth is not None else []
    if standing in AHEAD and growth is not None and base is None:
        # A goal to double says nothing of the year before it: of the two the amount tells more.
        growth, growth_notes = None, []
    level.sum.negative = negative_balance(c, level) if level.flow is Flow.BALANCE else False
    confidence, reasons, flags = _weigh(c, level, timed)
    figure = Figure(
        flow=level.flow,
        amount=level.sum.amount(),
        period=timed.period if timed else None,
        growth=growth,
        qualifier=level.qualifier,
        status=standing,
        product=product(c, level.cue, *_goods_told(c, level, found))
        or _same_goods(context, c, level)
        or told_again(context, c, level)
        or (_goods_before(c, level, before) if before is not None else None)
        or _in_value(context, c, level.cue, level.i),
        flags=tuple(flags),
    )
    notes = [FieldNote("flow", r.span(level.cue.i, level.cue.j))] if level.cue is not None else []
    notes += [*_period_notes(r, timed), *growth_notes]
    sides = _sides_of(context, c, level)
    if level.compare and before is not None and sides.partner is None and _set_beside(c, level, before):
        sides = before.stated
    return Draft(c, level.i, level.j, figure, level.cue, notes, confidence, reasons, sides)


def _grown(
    context: Context, c: Clauses, change: Change, timed: Timed | None, against: Timed | None
) -> tuple[Timed | None, StatedGrowth, Timed | None]:
    """The growth of a figure and its base, and the period of the figure, which the base may tell better."""
    growth, base = stated(c, change, timed, against, context.memory)
    since = base is not None and base.atom is not None and any(
        c.r.ending("bind.since", at) is not None and c.r.ending("bind.compare", at) is None
        for at in (base.atom.i, base.atom.i - 1)
    )  # fmt: skip
    corrected = None if since or change.rate.form != "percent" else _year_after_base(timed, base, against)
    if corrected is not None and timed is not None and _still_runs(context, corrected.period, timed.period):
        # "Nei primi sette mesi ..., +17% rispetto al 2021", written in October: the same months of 2021.
        growth, base = stated(c, change, timed, None, context.memory)
        same = timed.period.shifted(corrected.period.first.year - 1 - timed.period.first.year)
        return timed, replace(growth, base=same), None
    if corrected is None:
        return timed, growth, base
    if context.memory.timed is None:
        context.memory.keep(corrected)
        context.idle = 0
    growth, base = stated(c, change, corrected, against, context.memory)
    return corrected, growth, base


def _still_runs(context: Context, year: Period, part: Period) -> bool:
    """Whether a year was not over when the article was written, of which a part was told."""
    reference = context.memory.reference
    inside = part.first >= year.first and part.last < year.last
    return inside and reference is not None and year.end >= reference


def _leads_with(c: Clauses, level: Level, sides: Stated) -> bool:
    """Whether who seems to have a flow only leads those it is with: "В экспорте лидирует Китай с 262 млн долларов"."""
    cue, r = level.cue, c.r
    if (
        cue is None
        or sides.reporter is None
        or sides.partner is not None
        or level.flow not in (Flow.EXPORTS, Flow.IMPORTS)
    ):
        return False
    told = [h for h in r.within("country", cue.j, level.i) if h.category == "name"]
    if len(told) != 1 or told[0].value != sides.reporter.code or r.hit("place.with", told[0].j) is None:
        return False
    named_by = r.ending("place.of", told[0].i) is not None or told[0].i == cue.j or level.i - told[0].j > _WITH
    # "Im Export erreichte China mit 5 Mrd. einen Rekord": its own.
    return not named_by and r.ending("place.at", cue.i) is not None and not r.any(("bind.reach",), cue.j, told[0].i)


_WITH = 3
"""Tokens of "with" and what may qualify the amount behind it."""


def _sides_of(context: Context, c: Clauses, level: Level) -> Stated:
    """Whose flow an amount is and with whom: by its cue, or by the list it is an entry of."""
    assert level.flow is not None
    if level.flow is Flow.BALANCE and level.cue is not None and c.r.hits.get("place.favour"):
        since = max((s.j for s in c.sums if s.j <= level.i), default=c.sentence.lo)
        until = min((s.i for s in c.sums if s.i >= level.j), default=c.sentence.hi)
        if (own := favoured_by(c, level.cue, since, level.i, level.j, until)) is not None:
            return Stated(own)
    told_before = level.carried or level.cue is None
    sides = carried_to(c, level, context.sides) if told_before else at_cue(c, level.cue, level.flow)  # type: ignore[arg-type]
    bare = sides.reporter is None and sides.partner is None
    if level.flow is Flow.BALANCE and bare and level.cue is not None and not level.carried:
        # "La balanza comercial de Bolivia con Brasil registró un déficit"
        told = [q for q in c.flows() if q.j <= level.cue.i and q.category in BALANCES]
        told = [q for q in told if c.part_of(q.i) == c.part_of(level.i)]
        sides = at_cue(c, told[-1], Flow.BALANCE) if told else sides
        alone = sides == Stated() and not c.r.any(("country",), c.sentence.lo, c.sentence.hi)
        if alone and context.flow is Flow.TURNOVER and context.sides.reporter and context.sides.partner:
            # "Le commerce vietnamien avec la Thaïlande est dans le vert. Le solde a atteint 85 millions."
            sides = context.sides
    own = listed_reporter(c, level)
    if own is not None:
        sides = Stated(own)
    if _leads_with(c, level, sides):
        sides = context.sides if context.flow is level.flow and context.sides.reporter is not None else Stated()
    owner = sides.reporter or context.sides.reporter or _owner_told(c, level)
    listed = listed_partner(c, level)
    if listed is None and (ranked := ranked_partner(c, level, owned=owner is not None)) is not None:
        listed = ranked if owner is None or ranked.code != owner.code else None
    led = label(c)
    if led is not None and listed is not None and listed.code == led.value:
        # "Nicaragua: exportaciones a México por 512 millones; importaciones por 1.204"
        stated_there = [p for q in c.flows() if (p := at_cue(c, q, FLOWS[q.category]).partner) is not None]
        others = [p for p in stated_there if p.code != led.value]
        if others:
            return Stated(listed, others[0])
    if listed is not None and (sides.reporter is None or sides.reporter.code != listed.code):
        sides = Stated(sides.reporter, listed)
    return sides


def _owner_told(c: Clauses, level: Level) -> Side | None:
    """Whose the flow of an amount is by another word for it before: "In testa all'import estone c'è la Finlandia, da cui sono arrivate"."""
    told = [q for q in c.flows() if q.j <= level.i and FLOWS[q.category] is level.flow]
    sides = (at_cue(c, q, FLOWS[q.category]).reporter for q in told)
    return next((side for side in sides if side is not None), None)


def _same_goods(context: Context, c: Clauses, level: Level) -> str | None:
    """The goods of the figure before, where a sentence only goes on about it: "Das waren 300 Millionen weniger"."""
    last = context.last.figure if context.last is not None else None
    if last is None or last.product is None or not level.carried or last.flow is not level.flow or c.flows():
        return None
    r, lo = c.r, c.sentence.lo
    pointing = r.any(("neutral.pronoun", "neutral.pointing"), lo, level.i)
    if r.lexicon.verb_final and r.any(("bind.total", "bind.together", "place.total"), lo, level.i):
        # "Insgesamt waren es 2 Milliarden"
        return None
    if r.any(("bind.total", "bind.together", "product", "country"), lo, level.i):
        return last.product if pointing else None
    # "Dos años antes había sido de 161 millones"
    earlier = level.compare or any(p.relation in BACKWARD for p in c.periods)
    return last.product if pointing or earlier or _only_then(c, level, last) else None


_LED = 3
"""Tokens before words that say a sentence gives in value what the one before gave in quantity."""


def _in_value(context: Context, c: Clauses, cue: Hit | None, at: int) -> str | None:
    """The goods of the flow told before, where a sentence only gives it in value: "В стоимостном выражении экспорт упал на 30%"."""
    r, lo = c.r, c.sentence.lo
    before = context.cue
    told = [h for h in r.within("neutral.in_value", lo, at) if h.i - lo <= _LED]
    if not told or cue is None or before is None or before.i >= lo or before.category != cue.category:
        return None
    own = at_cue(c, cue, FLOWS[cue.category])
    if own.partner is not None or r.any(("bind.total", "bind.together", "product"), lo, at):
        return None
    return context.goods


_ALIKE = 4
"""How many times the amount before one of the same goods at another time may be."""


def _only_then(c: Clauses, level: Level, last: Figure) -> bool:
    """Whether a sentence only tells what it was at another time: "В июне было 66 млн."."""
    r, lo = c.r, c.sentence.lo
    if last.amount is None or not any(p.j <= level.i for p in c.periods) or len(c.sums) > 1:
        return False
    if r.any(("product", "bind.total", "country", "status.target", "status.forecast"), lo, c.sentence.hi):
        return False
    return abs(level.sum.amount().value) < _ALIKE * abs(last.amount.value)


def _goods_before(c: Clauses, level: Level, before: Draft) -> str | None:
    """The goods of the figure before in the sentence, for the amount it is set against: "Gold für 1,6 Mrd., 2023 waren es 5,9"."""
    r = c.r
    if beside_market(c, level, before):
        return before.figure.product
    told_alike = before.cue == level.cue or level.carried
    if before.figure.product is None or not told_alike or before.figure.flow is not level.flow:
        return None
    named = any(h.category == "name" for h in r.within("product", before.j, level.i))
    if level.i < before.j or named or r.any(("bind.total",), before.j, level.i):
        return None
    if _sent_on(c, level, before):
        return before.figure.product
    return before.figure.product if level.compare or r.any(("neutral.pronoun",), before.j, level.i) else None


def _sent_on(c: Clauses, level: Level, before: Draft) -> bool:
    """Whether an amount only tells where more of the same went: "apples worth 74 million went to France and 128 million to Germany"."""
    r, joint = c.r, False
    for k in range(before.j, level.i):
        if r.hit("number.and", k) is not None:
            joint = True
        elif joint and not (r.is_link(k) or r.ending("qualifier.approx", k + 1) or r.hit("bind.of", k)):
            return False
    where = r.hit("country", r.skip_links(level.j + 1, c.sentence.hi, 2)) if level.j + 1 < c.sentence.hi else None
    led = any(r.hit(slot, level.j) is not None for slot in ("place.to", "place.from"))
    first = any(h.category == "name" for h in r.within("country", before.j, level.i))
    return joint and led and first and where is not None and where.category == "name" and not level.carried


def _set_beside(c: Clauses, level: Level, before: Draft) -> bool:
    """Whether an amount is only what the one before is compared with: "524 millones, un aumento desde los 519 de 2014"."""
    alike = before.figure.flow is level.flow and before.c is c and before.j <= level.i
    return alike and not c.r.any(("country", "cue"), before.j, level.i)


def _goods_told(c: Clauses, level: Level, found: list[Level]) -> tuple[int, int]:
    """Where the goods of an amount are told: those of a comparison value are its head's."""
    heads = [f for f in found if f.j <= level.i and f.cue == level.cue and not f.compare and not f.delta]
    if level.carried:
        heads = [f for f in heads if c.part_of(f.i) == c.part_of(level.i)]
    head = heads[-1] if level.compare and heads else level
    return head.i, head.j


def _by_then(c: Clauses, timed: Timed) -> bool:
    """Whether a month without a year only says by when an amount was reached: "К сентябрю товарооборот достиг 17 млрд"."""
    atom = timed.atom
    alone = atom is not None and not atom.whole and atom.first == atom.last and atom.year is None and not atom.relation
    return alone and atom is not None and by_then(c, atom)


_YEAR_END = 12
"""The month in which a year is near enough its end to be told as a whole."""


def _so_far(context: Context, c: Clauses, timed: Timed) -> Timed | None:
    """The part told of the year that the article is written in, for a figure of the whole year cannot be known yet.

    "In January-July 2025 trade grew ... Exports this year amounted to": the part told last, else nothing.
    """
    reference, period = context.memory.reference, timed.period
    if reference is None or period.end < reference or not period.is_full_year or reference.month == _YEAR_END:
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
    # "Trade was 3 million in 2024; the goal is to bring it to 20": the year is that of the amount told first.
    since = next((k for k in range(level.i - 1, c.sentence.lo, -1) if c.r.word(k) in (":", ";")), c.sentence.lo)
    first = (*context.told, *(g.i for g in c.rates if g.i >= since))
    told = timed.atom is not None and any(i < level.i and timed.atom.j <= level.i for i in first)
    return not (told and reference is not None and timed.period.end < reference)


def _set_against(c: Clauses, change: Change, found: list[Level], times: dict[int, Timed]) -> Timed | None:
    """The period of the one amount that a change is counted from in its clause: "from 3.1 to 6 billion"."""
    part, group = c.part_of(change.rate.i), c.group_of(change.rate.i)
    if change.level is not None and change.level.i > change.rate.j and c.group_of(change.level.i):
        # "Rose by 28% (from 1 to 1.6 billion)"
        group = c.group_of(change.level.i)
    bases = [f for f in found if f.compare and c.part_of(f.i) == part and c.group_of(f.i) == group and f.i in times]
    if change.level is None or len(bases) > 1:
        return None
    return times[bases[0].i] if bases else _borne_out(change, change.level, found, times)


_NEAR = 10
"""The part of a change told in a word by which it may differ from what its amounts give: "tripled" from 35 to 112 million."""
_FULL = 12
"""Months of a year."""
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


def _year_after_base(timed: Timed | None, base: Timed | None, against: Timed | None) -> Timed | None:
    """A carried period that does not follow the year named as base gives way to the year after it."""
    if base is None or base.atom is None or (timed is not None and timed.reason != "period_carried_over"):
        return None
    year = base.atom.year
    if year is None or base.atom.relation or base.atom.last_year is not None:
        return None
    if timed is None:
        # "12 % de plus qu'en 2022": of the year after, and of the same months.
        later = base.period.shifted(1) if base.period.first.year < LAST_YEAR else None
        return Timed(later, base.i, base.j, Certainty.INFERRED, "year_from_base", base.atom) if later else None
    if not base.atom.whole or timed.period == Period.year(year + 1):
        return None
    if base is against and base.period.length < _FULL and base.period.shifted(1) == timed.period:
        # "Down by 6% to 63 million from the 67 recorded in 2017": in the same months.
        return None
    return Timed(Period.year(year + 1), base.i, base.j, Certainty.INFERRED, "year_from_base", base.atom)


def _period_notes(r: Reading, timed: Timed | None) -> list[FieldNote]:
    return [FieldNote("period", r.span(timed.i, timed.j), timed.certainty, timed.reason)] if timed is not None else []


def _growth_notes(r: Reading, growth: StatedGrowth, base: Timed | None) -> list[FieldNote]:
    notes = [FieldNote("growth", growth.span)]
    if base is not None:
        notes.append(FieldNote("growth_base", r.span(base.i, base.j), base.certainty, base.reason))
    elif growth.base is not None:
        notes.append(FieldNote("growth_base", None, Certainty.INFERRED, "year_before"))
    return notes


def _weigh(c: Clauses, level: Level, timed: Timed | None) -> tuple[int, list[str], list[str]]:
    confidence, reasons, flags = 100, list[str](), list(level.flags)
    if "currency_inherited" in flags:
        confidence -= INHERITED
        reasons.append("currency_inherited")
    if level.sum.currency is None:
        confidence -= INHERITED
        reasons.append("no_currency")
    if timed is None:
        confidence -= CARRIED
        reasons.append("no_period")
    elif timed.reason == "period_carried_over":
        confidence -= CARRIED
        reasons.append("period_carried_over")
        flags.append("carried_over")
    elif timed.certainty is not Certainty.STATED and timed.reason != "year_before":
        flags.append("year_inferred")
        reasons.append(timed.reason or "year_inferred")
    if level.cue is not None and (level.carried or _distance(c, level.cue, level) > _FAR):
        confidence -= DISTANT
        reasons.append("flow_carried_over" if level.carried else "flow_far")
    if level.sum.ambiguous:
        confidence -= AMBIGUOUS
        reasons.append("ambiguous_separator")
        flags.append("ambiguous_separator")
    if level.qualifier is Qualifier.APPROX:
        confidence -= HEDGED
        reasons.append("approx")
    return confidence, reasons, flags


def _distance(c: Clauses, cue: Hit, level: Level) -> int:
    tokens = c.r.tokens
    if cue.i < level.i:
        return tokens[level.i].start - tokens[cue.j - 1].end
    return tokens[cue.i].start - tokens[level.j - 1].end


def draft_alone(
    context: Context, c: Clauses, change: Change, found: list[Level], times: dict[int, Timed]
) -> Draft | None:
    """A growth without an amount: "exports more than doubled"."""
    flow = change.flow
    if flow is None or change.cue is None:
        return None
    r = context.r
    timed = period_alone(c, change, context.memory)
    if timed is not None and status(c, context.memory.reference, change.rate.i, timed, None) is FigureStatus.OBSERVED:
        timed = None if unfinished(context, timed) else timed
    growth, base = stated(c, change, timed, _set_against(c, change, found, times), context.memory)
    if timed is not None and base is not None and base.period.last >= timed.period.last:
        # "Decreased by 0.1 percent from April" behind the figures of a time before: of a later one.
        timed = None
    standing = status(c, context.memory.reference, change.rate.i, timed, None)
    if standing in AHEAD and base is None:
        growth = replace(growth, base=None)
    notes = [FieldNote("flow", r.span(change.cue.i, change.cue.j))]
    notes += [*_period_notes(r, timed), *_growth_notes(r, growth, base)]
    figure = Figure(
        flow=flow,
        amount=None,
        period=timed.period if timed else None,
        growth=growth,
        status=standing,
        product=product(c, change.cue, change.rate.i, change.rate.j)
        or _in_value(context, c, change.cue, change.rate.i)
        or goods_in_order(c, change.cue, change.rate),
        flags=("year_inferred",) if timed and timed.certainty is not Certainty.STATED else (),
    )
    confidence = 100 - CARRIED if timed is None else 100
    reasons = ["no_period"] if timed is None else []
    sides = at_cue(c, change.cue, flow)
    if (other := partner_of_rate(c, change.rate)) is not None:
        sides = Stated(sides.reporter, Side(other.value, Certainty.STATED, None, r.span(other.i, other.j)))
    return Draft(c, change.rate.i, change.rate.j, figure, change.cue, notes, confidence, reasons, sides)
