"""Told apart: changes whose amounts stand behind them in the sentence, or in the sentence before."""

from __future__ import annotations

from briefing.core.fact import Figure, FigureStatus, Flow
from briefing.ingest.extract.changes.bases import since_then
from briefing.ingest.extract.changes.binding import with_last
from briefing.ingest.extract.changes.directions import directed
from briefing.ingest.extract.changes.growth import Change, period_alone
from briefing.ingest.extract.figures.growing import grow
from briefing.ingest.extract.figures.owners import sides_at
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.flows.elsewhere import elsewhere, of_all, of_group, with_everybody
from briefing.ingest.extract.scope.goods import product
from briefing.ingest.extract.sides.places import GROUP, side_at
from briefing.ingest.extract.sides.resolution import Timed, resolve
from briefing.ingest.extract.sides.side import Side, Stated, at_odds
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import OTHER_WAY, Level
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.times.atoms import BACKWARD
from briefing.ingest.extract.words.lexicon import Hit


def join_changes(
    context: Context, c: Clauses, found: list[Level], times: dict[int, Timed], grown: list[Change]
) -> None:
    """Give a change told without an amount the one that the sentence tells behind it: "Cresce del 3,6% l'export ed è pari a 479 miliardi"."""
    for change in grown:
        cue = change.cue
        if change.level is not None or cue is None or cue.i < c.sentence.lo:
            continue
        own = [
            f
            for f in found
            if f.cue == cue
            and not (f.compare or f.delta or f.carried)
            and (f.flow is not Flow.BALANCE or cue.category in ("deficit", "surplus"))
        ]
        own = own or _named_behind(c, cue, change.rate, found)
        # "649 miliardi di lek (5,3 miliardi di euro)": the same once more.
        own = [f for f in own if not c.group_of(f.i)] or own
        if len(own) != 1 or any(g.level is own[0] for g in grown) or own[0].i < max(cue.j, change.rate.j):
            continue
        level, part = own[0], c.part_of(change.rate.i)
        told, alone = times.get(level.i), period_alone(c, change, context.memory)
        same = told is not None and (alone is None or alone.period == told.period)
        apart = any(change.rate.j <= g.i < level.i for g in c.rates) or c.group_of(level.i) or c.group_of(change.rate.i)
        goods = product(c, cue, level.i, level.j) == product(c, cue, change.rate.i, change.rate.j)
        if same and not apart and goods and (c.part_of(level.i) == part or _next_part(c, change, level)):
            change.level = level


def _next_part(c: Clauses, change: Change, level: Level) -> bool:
    """Whether a semicolon leads from a change to the amount of the same flow: "grew by 7 per cent in one year; they were 97 million in 2023"."""
    marks = [k for k in range(change.rate.j, level.i) if c.r.word(k) == ";"]
    return len(marks) == 1 and c.part_of(level.i) == c.part_of(change.rate.i) + 1


def _named_behind(c: Clauses, cue: Hit, rate: Rate, found: list[Level]) -> list[Level]:
    """The amount of a flow that a colon explains and names again: "trade was growing: up by 27%, two-way trade came to 1.1 billion"."""
    r = c.r
    if cue.j > rate.i or not r.stands(":", cue.j, rate.i):
        return []
    later = [
        f for f in found if f.cue is not None and f.cue.i >= rate.j and f.i >= f.cue.j and not (f.compare or f.delta)
    ]
    first = later[0] if later else None
    same = first is not None and first.cue is not None and first.cue.category == cue.category
    apart = first is not None and first.cue is not None and r.any(("number.and", "bind.contrast"), rate.j, first.cue.i)
    return [first] if first is not None and same and not apart else []


_BOTH = 2


def of_both(c: Clauses, found: list[Level], told: list[Draft]) -> list[tuple[Change, Draft]]:
    """The changes of exports and imports that the sentence before told: "Die Zuwächse betrugen 12,7 Prozent bzw. 16,7 Prozent"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    rates = [g for g in c.rates if g.form == "percent" and not c.group_of(g.i)]
    if (shared := with_last(c, found)) is not None and (other := _first_of(c, shared, told)) is not None:
        return [other]
    pair = [d for d in told[-_BOTH:] if d.c is told[-1].c and d.figure.growth is None and d.figure.amount is not None]
    flows = [d.figure.flow for d in pair]
    if found or c.flows() or len(rates) != _BOTH or len(c.rates) != _BOTH or len(pair) != _BOTH:
        return []
    if set(flows) != {Flow.EXPORTS, Flow.IMPORTS} or len({d.figure.period for d in pair}) != 1:
        return []
    joint = any(r.begins(slot, rates[0].j, rates[1].i) for slot in ("number.and", "bind.respectively"))
    noun = r.within("move", lo, rates[0].i) or _compared_behind(c, rates)
    another = r.any(("country",), lo, hi) or any(h.category == "name" for h in r.within("product", lo, hi))
    these = bool(r.within("bind.these", lo, rates[0].i))
    told_so = noun and noun[0].category in (("up", "down", "more", "less") if these else ("up", "down"))
    if not joint or not told_so or another:
        return []
    moved = [directed(c, g) for g in rates]
    first = moved[0] if moved[0] is not None or moved[1] is None else abs(rates[0].percent).copy_sign(moved[1])
    if first is None:
        return []
    sign = -1 if first < 0 else 1
    percents = [first, moved[1] if moved[1] is not None else sign * abs(rates[1].percent)]
    return [(Change(g, p, None, None), d) for g, p, d in zip(rates, percents, pair, strict=True)]


def of_former_and_latter(c: Clauses, told: list[Draft]) -> list[tuple[Change, Draft]]:
    """The changes of two parts that the sentence before told: "2 billion of oil and 3 of other goods, with rises of 34% in the former and 18% in the latter"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    places = [r.within(slot, lo, hi) for slot in ("neutral.first", "neutral.second")]
    parts = [
        d for d in told if d.c is told[-1].c is not c and d.figure.product is not None and d.figure.amount is not None
    ]
    if any(len(found) != 1 for found in places) or len(parts) != _BOTH or any(d.figure.growth for d in parts):
        return []
    if len({(d.figure.flow, d.figure.period) for d in parts}) != 1 or len({d.figure.product for d in parts}) != _BOTH:
        return []
    (first,), (second,) = places
    rates = [g for g in c.rates if g.form == "percent" and not c.group_of(g.i)]
    behind = [next((g for g in rates if 0 <= h.i - g.j <= 1), None) for h in (first, second)]
    ahead = [next((g for g in rates if h.j <= g.i), None) for h in (first, second)]
    own = behind if all(behind) else ahead
    changed = [(g, p) for g in own if g is not None and (p := directed(c, g)) is not None]
    if len(changed) != _BOTH or changed[0][0] == changed[1][0] or second.i < first.i:
        return []
    return [(Change(g, p, None, None), d) for (g, p), d in zip(changed, parts, strict=True)]


def _compared_behind(c: Clauses, rates: list[Rate]) -> list[Hit]:
    """The word of comparison that closes two rates: "diese Werte lagen um 6,5 % bzw. 5,9 % | niedriger"."""
    move = c.r.hit("move", rates[1].j)
    return [move] if move is not None else []


def _first_of(c: Clauses, shared: tuple[Rate, Rate, Level], told: list[Draft]) -> tuple[Change, Draft] | None:
    """The first of two changes "respectively" and the one figure before of the other direction, which it is of."""
    rate, last, level = shared
    before = [d for d in told if d.c is not c and d.figure.amount is not None]
    other = before[-1] if before and before[-1].figure.growth is None else None
    percent = directed(c, rate)
    if percent is None and (second := directed(c, last)) is not None:
        percent = abs(rate.percent) * (-1 if second < 0 else 1)
    if other is None or percent is None or other.figure.flow is not OTHER_WAY.get(level.flow or Flow.BALANCE):
        return None
    return Change(rate, percent, None, None), other


_DATED = 2
"""Tokens between an amount and its own time."""
_WHOLE = ("bind.total", "bind.together", "bind.rest", "place.total", "country")
"""What tells that a change is of more than the certain goods told before, or of trade with somebody."""


def _of_its_goods(c: Clauses, cue: Hit, told: Draft, above: list[Draft]) -> bool:
    """Whether a bare change goes on about the one figure before, of certain goods: "sold grain for 1.4 billion. Exports rose by 32%"."""
    alone = all(d.figure.product == told.figure.product for d in above) and told.c.sentence == c.r.sentence_before(
        c.sentence.lo
    )
    return alone and told.cue is not None and not c.r.any(_WHOLE, c.sentence.lo, cue.j)


def _with_whom_it_grew(context: Context, c: Clauses, change: Change, told: list[Draft], sides: Stated) -> list[Draft]:
    """Those of figures of one flow that a bare change can be of, by with whom they are."""
    assert change.flow is not None
    rate, figure = change.rate, Figure(change.flow, None, None)
    own = Draft(c, rate.i, rate.j, figure, change.cue, [], 0, [], sides)
    far, found = elsewhere(own), told
    if far and not of_all(own) and not with_everybody(own):
        # "Imports came to 5 billion. Imports from Asia fell by 12%"
        found = [d for d in told if elsewhere(d)]
    elif far or not context.paragraph or sides.reporter is not None:
        # "Peru's exports to Africa were 2 billion. Peru's exports rose by 9 per cent": not those to Africa.
        found = [d for d in told if of_all(d) or not elsewhere(d)]
    if sides.partner is None and not _with_one(told):
        # "Exports to Africa were 5 billion, those to Peru 2. Exports rose by 9 per cent in all": not those to Peru.
        found = [d for d in found if d.stated.partner is None]
    return found


def _with_one(told: list[Draft]) -> bool:
    """Whether figures are all with the same country."""
    partners = {d.stated.partner.code if d.stated.partner is not None else "" for d in told}
    return len(partners) == 1


def _with_somebody_else(told: Draft, whom: Side | None) -> bool:
    """Whether a change is of trade with a country that the sentence of a figure does not name: "Exports came to 97 million. Exports to Peru grew by 4%".

    Where the article turns out to be about that country, the two are reunited in the end.
    """
    if whom is None or told.stated.partner is not None:
        return False
    lo, hi = told.c.sentence.lo, told.c.sentence.hi
    return all(h.value != whom.code for h in told.c.r.within("country", lo, hi))


def grown_before(context: Context, c: Clauses, change: Change, found: list[Level]) -> bool:
    """Whether a change is that of a figure told before in the paragraph, which then takes it.

    "UK exports amounted to £4.6 billion. Exports were 2.1% lower than a year earlier."
    """
    flow, cue = change.flow, change.cue
    if change.entry is not None and (change.entry.place is None or change.entry.place.category == GROUP):
        return False
    if flow is None or flow is Flow.BALANCE or cue is None or product(c, cue, change.rate.i, change.rate.j) is not None:
        return False
    if since_then(c, change.rate):
        return False
    own = [p for p in c.periods if p.relation not in BACKWARD and not is_base(c, p.i)]
    # "Exports fell by 7% in April compared to exports of 2.4 billion in March": the time of what it is set against.
    own = [p for p in own if not any(f.compare and 0 <= p.i - f.j <= _DATED for f in found)]
    # "Damit waren sie im November 2013 um 3 % höher als im November 2012": the time told before, named again.
    times = {t.period if (t := resolve(p, context.memory, None)) is not None else None for p in own}
    if len(times) > 1 or None in times:
        return False
    sides = sides_at(c, cue, flow)
    if (other := change.place(c)) is not None:
        sides = Stated(sides.reporter, side_at(c, other))
    whom = sides.partner
    # "... / in 2024: 189 million. / Over the last year exports thus fell by 42%": below the list that has that year.
    above = context.paragraph or (context.previous if times else [])
    told = [
        d for d in above
        if d.figure.flow is flow and d.figure.status is FigureStatus.OBSERVED
        and (d.figure.product is None or _of_its_goods(c, cue, d, above))
        and d.figure.period is not None and (not times or d.figure.period in times)
        and not at_odds(d.stated.reporter, sides.reporter) and not at_odds(d.stated.partner, whom)
        and not _with_somebody_else(d, whom)
    ]  # fmt: skip
    own_flow = Draft(c, change.rate.i, change.rate.j, Figure(flow, None, None), cue, [], 0, [], sides)
    if of_group(own_flow):
        # "Exports of the euro zone rose by 3%", behind a country's
        return False
    if of_all(own_flow):
        # "Exports to Peru came to 3 million. Total exports rose by 2%"
        told = [d for d in told if d.stated.partner is None]
    told = _with_whom_it_grew(context, c, change, told, sides)
    # "With Peru 3 billion was traded, with Chile 2. Trade with Peru fell by 5%"
    told = [d for d in told if whom is not None and d.stated.partner is not None] or told
    last = max(told, key=lambda d: (d.figure.period.last, d.i), default=None)  # type: ignore[union-attr]
    if last is None:
        return False
    if last.figure.growth is not None:
        return True
    grow(context, c, change, last)
    if times and not last.stated.pair:
        # "Damit waren die belgischen Exporte im Juli um 2 % niedriger": whose they are may be said only now.
        last.stated = Stated(last.stated.reporter or sides.reporter, last.stated.partner or whom)
    return True
