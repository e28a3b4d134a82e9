"""Trade: sentences and rows of tables into proposed figures, in the order they are told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import deepcopy
from dataclasses import dataclass, field, replace

from briefing.core.fact import Fact, FactKind, FieldNote, FigureStatus, Flow, Mention
from briefing.core.period import Period
from briefing.ingest.extract.changes.growth import (
    Change,
    beside_delta_of_last,
    changes,
    row_of_changes,
)
from briefing.ingest.extract.changes.latertimes import after_another
from briefing.ingest.extract.changes.overall import of_all_of_it
from briefing.ingest.extract.changes.pointing import of_last, summing_up, this_change
from briefing.ingest.extract.changes.sharedverbs import at_next_time
from briefing.ingest.extract.figures.backto import borne_before, since_then
from briefing.ingest.extract.figures.changelist import listed_changes
from briefing.ingest.extract.figures.drafts import draft_alone, draft_of
from briefing.ingest.extract.figures.growing import (
    AHEAD,
    belied_by,
    counted_from,
    grow,
    grown_before_that,
    grown_it,
    grown_parts,
    grown_since,
    grown_worldwide,
    grown_year_before,
    of_other_goods,
    of_year_before,
    told_after,
)
from briefing.ingest.extract.figures.heads import remember_table
from briefing.ingest.extract.figures.joining import joined
from briefing.ingest.extract.figures.noted import noted
from briefing.ingest.extract.figures.reckoned import Untold, as_reckoned
from briefing.ingest.extract.figures.rows import (
    all_numbers,
    bare_row,
    grow_row,
    of_two_times,
    single_entry,
    table_row,
    under_heading,
)
from briefing.ingest.extract.figures.saidagain import said_again
from briefing.ingest.extract.figures.settling import settle
from briefing.ingest.extract.figures.toldapart import grown_before, join_changes, of_both, of_former_and_latter
from briefing.ingest.extract.figures.tookless import took_less
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.flows.inheritance import inherit_flow
from briefing.ingest.extract.flows.kept import remember_part, remember_period
from briefing.ingest.extract.flows.lasting import read_label, remember_time
from briefing.ingest.extract.flows.levels import levels
from briefing.ingest.extract.flows.ongoing import alike_behind, brought, only_why, those_before, those_of_goods
from briefing.ingest.extract.flows.overlines import name_over, remember_over, turn_away, under_line
from briefing.ingest.extract.flows.paragraphs import new_block
from briefing.ingest.extract.flows.plain import plain_change
from briefing.ingest.extract.flows.portions import keep_told
from briefing.ingest.extract.flows.pronouns import change_of_its_amount, ended_on
from briefing.ingest.extract.flows.reckoning import inherit_currency, reckon_on
from briefing.ingest.extract.flows.remembered import remember_flow
from briefing.ingest.extract.flows.taking import takers
from briefing.ingest.extract.flows.traders import partnered
from briefing.ingest.extract.flows.wordless import wordless
from briefing.ingest.extract.flows.yearbefore import of_another_flow, of_article, of_last_year_again, once, one_sum
from briefing.ingest.extract.scope.firms import sold_by_company
from briefing.ingest.extract.scope.goods import product
from briefing.ingest.extract.scope.timing import attach
from briefing.ingest.extract.sides.fiscal import of_sentence
from briefing.ingest.extract.sides.parties import Countries
from briefing.ingest.extract.sides.resolution import Fiscal, Memory, Timed
from briefing.ingest.extract.sides.sources import article_source, spoken_from
from briefing.ingest.extract.sums.bare import halves, of_another_time, taken_on
from briefing.ingest.extract.sums.clauses import Clauses, cut
from briefing.ingest.extract.sums.decimals import decimal_signs, whole_millions
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.tables.notes import as_changes, without_bases
from briefing.ingest.extract.tables.runs import share_unit
from briefing.ingest.extract.tables.tables import cells
from briefing.ingest.extract.tables.units import names_unit, starred_unit, unit_of, unit_of_list
from briefing.ingest.extract.times.years import LAST_YEAR
from briefing.ingest.extract.words.reading import Reading

_MOST = 60
"""Figures of which no sentence tells more."""

_SHORTEST = 3
"""Tokens of the shortest sentence that can hold a figure."""

_LEAST_TRADE = 10_000
"""Below it a sum written out is no trade between countries (extraction rules, unit sanity)."""


def figures(r: Reading, countries: Countries, memory: Memory, persons: Sequence[Fact] = ()) -> list[Fact]:
    """The figures and the other money of an article, in text order; `persons` tell who "we" are."""
    r.swapped = bool(r.lexicon.swapped & {*countries.parties, spoken_from(r)})
    r.whole = whole_millions(r)
    again = deepcopy(memory)
    context, told = _read_all(Context(r, countries, memory, decimal_signs(r), article_source(r), persons=persons))
    if reckoned := as_reckoned(told.untold, told.drafts):
        # With what they come to known, the changes, times and sides told beside those amounts are read as theirs.
        context, told = _read_all(
            Context(r, countries, again, context.decimals, context.source, persons=persons, reckoned=reckoned)
        )
    facts = [*(u.fact for u in told.untold), *settle(context, told.drafts)]
    return sorted(facts, key=lambda f: (f.span.start, f.span.end))


def _read_all(context: Context) -> tuple[Context, _Told]:
    """Read an article from its first sentence to its last."""
    r, memory = context.r, context.memory
    told = _Told(memory.fiscal, starred_unit(r, context.decimals))
    if (note := noted(context)) is not None:
        # "All figures are for January to September", at the end: of that time from the first line on.
        memory.keep(note)
        memory.head = note
    for sentence in r.sentences:
        if sentence.block != context.block:
            new_block(context, sentence)
        shortest = _SHORTEST if (context.unit or told.starred) is None else _SHORTEST - 1
        if sentence.hi - sentence.lo < shortest and not (sentence.lo in r.cells or names_unit(r, sentence)):
            read_label(context, sentence)
            name_over(context, sentence)
            continue
        c = cut(r, sentence, context.decimals)
        in_table = _read(context, c, told)
        context.changed = [d for d in told.drafts[-_MOST:] if d.figure.amount is None and d.c is c]
        context.asked = _asks_for_goal(c)
        remember_flow(context, c)
        turn_away(context, c)
        remember_over(context, c)
        reckon_on(context, c)
        _remember_goods(context, c)
        remember_table(context, c, in_table, told.starred)
    return context, told


@dataclass(slots=True)
class _Told:
    """What an article has told of figures so far."""

    fiscal: Fiscal | None
    """Whose fiscal years are meant where a sentence does not say."""
    starred: tuple[int, str] | None
    """The unit that a note marks a heading with."""
    drafts: list[Draft] = field(default_factory=list)
    said: list[Draft] = field(default_factory=list)
    """The figures of the last sentence of prose that had any amount or rate."""
    untold: list[Untold] = field(default_factory=list)
    """The money that is no trade, as far as its words tell."""


def _read(context: Context, c: Clauses, told: _Told) -> bool:
    """Read the figures of a line or a sentence; whether it fills the columns of a table above: "Italie   1 204   1 310"."""
    c.unit, c.columns, c.stages = unit_of_list(c) or context.unit, context.columns, context.stages
    if any(p.fiscal for p in c.periods):
        context.memory.fiscal = of_sentence(c, told.fiscal)
    without_bases(c)
    if context.changes_aside:
        as_changes(c)
    remember_time(context, c)
    share_unit(c)
    whole = _halve(context, c) if not c.sums and c.bare else None
    if c.bare and context.paragraph and not (context.table or context.unit or c.unit):
        c.lent = _lent(context.paragraph[-1])
        if not c.sums:
            _tell_again(context.last or context.paragraph[-1], c)
    row = row_of_changes(c)
    unit = (unit_of(c) if context.table and c.bare and not c.sums else None) or context.unit
    in_table = cells(c, context.table, unit, context.of_row or context.of) if context.table else []
    if in_table and (led := c.flows()) and led[0].i < in_table[0][0].i:
        context.of_row = led[0]
    if row:
        grow_row(context, c, row)
    elif in_table:
        context.idle = 0
        context.row = table_row(context, c, in_table)
        told.drafts += context.row
    elif context.table and c.bare and not c.sums and (all_numbers(c) or not levels(c)):
        # A row that does not fit its columns is left alone.
        pass
    elif (bare := bare_row(context, c)) and not context.table:
        context.idle = 0
        told.drafts += table_row(context, c, bare)
    elif single := of_two_times(context, c) or single_entry(context, c):
        told.drafts += table_row(context, c, single)
    elif listed := listed_changes(context, c):
        told.drafts += listed
    elif c.sums or c.rates or (c.unit is not None and c.bare):
        _read_prose(context, c, whole, told)
    return bool(in_table)


def _read_prose(context: Context, c: Clauses, whole: Draft | None, told: _Told) -> None:
    """Read the figures of a sentence; `whole` is the trade that its two bare numbers add up to."""
    made, other = _sentence(context, c)
    if c.rates:
        context.rated.append(c)
    under_line(context, c, made)
    if whole is not None and not c.periods:
        made = [replace(d, figure=replace(d.figure, period=whole.figure.period)) for d in made]
    context.row = made if c.columns else []
    if told.said and (given := joined(told.said, made)):
        told.drafts = [d for d in told.drafts if all(d is not g for g in given)]
    told.drafts += made
    told.said = made
    told.untold += other
    keep_told(context, made, any_other=bool(other))


def _remember_goods(context: Context, c: Clauses) -> None:
    """Keep the goods of the flow that a sentence told, for the next: "Exports of coffee rose. They came to 3 million"."""
    led = c.flows()
    if led and context.r.hits.get("neutral.in_value"):
        context.goods = product(c, led[0], led[0].j, led[0].j)
    if led and not c.sums:
        goods = product(c, led[0], led[0].j, led[0].j) if len(led) == 1 else None
        named = any(h.value == goods for h in context.r.within("product", c.sentence.lo, c.sentence.hi))
        context.flow_of = (led[0], goods, c.sentence.hi) if goods is not None and named else None


def _halve(context: Context, c: Clauses) -> Draft | None:
    """Read two bare numbers as exports and imports where they add up to the trade that the paragraph told, which is returned."""
    known = context.traded
    told = {d.i: d for d in context.paragraph if d.figure.flow is Flow.TURNOVER}
    if known is None or known.i not in told or not (parts := halves(c, known.sum)):
        return None
    c.sums, c.bare = parts, []
    return told[known.i]


def _tell_again(last: Draft, c: Clauses) -> None:
    """Read a bare number as the amount of another time of the figure told before it: "Un anno fa erano 4,4."."""
    told = _lent(last)
    if told is not None and (again := of_another_time(c, told)) is not None:
        c.sums, c.bare = [again], []
    elif c.lent is not None and (on := taken_on(c, c.lent)):
        places = {s.i for s in on}
        c.sums, c.bare = on, [b for b in c.bare if b.i not in places]


def _lent(last: Draft) -> Sum | None:
    """The amount of a figure, whose unit another may share."""
    known = last.figure.amount
    if known is None or known.currency is None or known.scale is None:
        return None
    return Sum(last.i, last.j, last.i, known.digits, known.scale, known.currency)


def _asks_for_goal(c: Clauses) -> bool:
    """Whether a question is about what is aimed at: "Qual è il traguardo di questa ambasciata?"."""
    asks = c.r.word(c.sentence.hi - 1) == "?"
    return asks and not c.sums and c.r.any(("status.target",), c.sentence.lo, c.sentence.hi)


def _sentence(context: Context, c: Clauses) -> tuple[list[Draft], list[Untold]]:
    day = context.memory.reference
    undated = context.memory.head is None and context.memory.timed is None
    first = undated and once(c, day.year if day is not None else None) and one_sum(c)
    if first or of_last_year_again(context, c):
        c.periods = [of_article(c, p) for p in c.periods]
    c.takers = takers(context, c)
    taken = {k for h in c.takers for k in range(h.i, h.j)}
    c.cues = [q for q in c.cues if not (q.i in taken or brought(context, c, q) or only_why(context, c, q))]
    if context.flow in (Flow.EXPORTS, Flow.IMPORTS) and alike_behind(context, c):
        c.cues = sorted([*c.cues, *those_before(context, c)], key=lambda q: q.i)
    elif not c.flows() and (those := those_of_goods(context, c)) is not None:
        c.cues.append(those)
    if (trader := partnered(c) or wordless(context, c)) is not None:
        c.cues.append(trader)
    found = levels(c)
    for level in found:
        if level.flow is None and (flow := context.reckoned.get(level.i)) is not None:
            level.flow, level.cue, level.other = flow, None, ""
    if of_another_flow(context, c):
        c.periods = [of_article(c, p) for p in c.periods]
    context.told = [level.i for level in found]
    inherit_flow(context, c, found)
    inherit_currency(context, c, found)
    times = _attached(context, c, found)
    taken_up = context.last is not None and not found and this_change(c) is not None
    grown = changes(c, found) if not taken_up else []
    took = took_less(context, c) if not taken_up else []
    grown = [g for g in grown if all(g.rate.i != d.i for d in took)]
    join_changes(context, c, found, times, grown)
    if (borne := borne_before(context, c, found, times, grown)) is not None:
        grow(context, c, *borne)
        grown = [g for g in grown if g is not borne[0]]
    elif (back := since_then(context, c, found, times, grown)) is not None:
        # "Elles avaient culminé à 2,79 milliards un an auparavant, soit un repli de 16,1 %"
        grow(context, c, *back)
        grown.remove(back[0])
    for of_part, part in of_former_and_latter(c, context.paragraph):
        grow(context, c, of_part, part)
        grown = [g for g in grown if g.rate != of_part.rate]
    if said_again(context, c, found, grown):
        return [], []
    drafts: list[Draft] = took
    other: list[Untold] = []
    for level in found:
        if level.sum.currency is None and (c.sentence.head or not _worth_asking(level)):
            continue
        if level.flow is None or _of_one_thing(level) or (level.cue is not None and sold_by_company(c, level.cue)):
            kind = level.other or _PLAIN_OTHER
            other.append(Untold(level.i, c.sentence.block, level.sum.amount(), kind, _other_money(c, level)))
            continue
        change = next((g for g in grown if g.level is level), None)
        drafts.append(draft_of(context, c, level, found, times, change, drafts[-1] if drafts else None))
        if c.columns and level.carried and level.cue in c.columns:
            under_heading(context, drafts[-1])
    for change in grown:
        if (
            change.level is None
            and not c.sentence.head
            and not _told_twice(c, change, grown)
            and not grown_before(context, c, change, found)
            and (alone := draft_alone(context, c, change, found, times)) is not None
        ):
            drafts.append(alone)
    drafts += grown_before_that(context, c, grown, drafts)
    context.paragraph += [d for d in drafts if d.figure.amount is not None]
    # "Ein Plus von 5 Prozent oder 800 Millionen": a change, and what it is counted from, tell of the figure before.
    beside = all(c.group_of(d.i) or d.figure.amount is not None for d in drafts)
    last = context.last or ended_on(context, c)
    for change, told in of_both(c, found, context.paragraph):
        grow(context, c, change, told)
    if not (found or drafts) and (parts := grown_parts(context, c)):
        drafts += parts
    elif last is not None and (change := beside_delta_of_last(c, found, last.figure.flow)) is not None:
        grow(context, c, change, last)
    elif (
        beside
        and last is not None
        and (change := of_last(c, found) or change_of_its_amount(c, last) or plain_change(c))
    ):
        bases = [times[f.i] for f in found if f.compare and f.i in times]
        if of_year_before(c, change) and not (found and summing_up(c, change.rate, found)):
            drafts += grown_year_before(context, c, change, last, found)
        elif not found and (whole := grown_worldwide(context, c, change, last)) is not None:
            drafts.append(whole)
        elif of_other_goods(c, change, last) or belied_by(change, found, _latest_of(context, last)):
            pass
        elif not found and (since := grown_since(context, c, change, last)) is not None:
            drafts.append(since)
        # "That is a rise of 73 per cent from the 30 million of February"
        else:
            latest = _latest_of(context, last)
            grow(context, c, change, latest, bases[0] if len(bases) == 1 else counted_from(change, latest, last))
    elif last is None and not (found or drafts) and (told_of_it := grown_it(context, c)) is not None:
        drafts.append(told_of_it)
    elif drafts:
        plain = [d for d in drafts if d.figure.status is FigureStatus.OBSERVED and d.figure.amount is not None]
        context.last = plain[0] if plain else None
    aimed = {d.i for d in drafts if d.figure.status in AHEAD}
    for level in found:
        if level.flow is Flow.TURNOVER and not (level.compare or level.delta or level.carried) and level.i not in aimed:
            context.traded = level
    if not any(level.flow for level in found):
        remember_part(context, c, found, times)
    remember_period(context, c, [level for level in found if level.i not in aimed], times)
    return drafts, other


def _attached(context: Context, c: Clauses, found: list[Level]) -> dict[int, Timed]:
    """The times of amounts, but for that of another change behind theirs: "... to 7.2 billion, after they had fallen by 4 % in December"."""
    before = after_another(c, c.rates[0]) if found and len(c.rates) > 1 else None
    if before is None:
        return attach(c, found, context.memory)
    told, c.periods = c.periods, [p for p in c.periods if p != before[2]]
    times = attach(c, found, context.memory)
    c.periods = told
    return times


def _latest_of(context: Context, last: Draft) -> Draft:
    """The figure that a change is of, where the last one only told what it is counted from.

    "In 2024 exports were 8 billion. In 2023 they were 6.8 billion. That is a rise of 19 percent."
    """
    period = last.figure.period
    alike = [
        d for d in context.paragraph
        if period is not None and d.figure.period == period.shifted(1) and d.figure.flow is last.figure.flow
        and d.figure.product == last.figure.product and d.figure.growth is None
        and d.figure.status is FigureStatus.OBSERVED
    ] if period is not None and period.first.year < LAST_YEAR else []  # fmt: skip
    # A paragraph that opens by pointing back goes on about the amounts of the one before.
    return alike[-1] if alike else told_after(context.paragraph or context.previous, last)


def _told_twice(c: Clauses, change: Change, grown: list[Change]) -> bool:
    """Whether a rate is a second one of the same figure: "$6.5 billion, up 3.5 percent from 2023, and up 44 percent from 2014"."""
    # "Importazioni più che raddoppiate: l'incremento supera il 100% e il valore va oltre 1,3 miliardi"
    word = change.rate.form == "word"
    before = next((g.rate for g in reversed(grown) if g.rate.j <= change.rate.i), None)
    if before is not None and at_next_time(c, before, change.rate):
        # "... 2023 um 3 Prozent auf 5 Millionen Euro, im ersten Quartal 2024 um 6 Prozent"
        return False
    if any(_of_own_time(c, change, g) for g in grown) or of_all_of_it(c, change.rate.i):
        return False
    return any(
        g.level is not None and g.level.cue == change.cue and not g.level.after
        and (g.level.i < change.rate.i and g.rate.i < change.rate.i or word and g.percent == change.percent) for g in grown
    )  # fmt: skip


def _of_own_time(c: Clauses, change: Change, told: Change) -> bool:
    """Whether a change behind an amount is of another time, set against it: "fell to 9.2 billion, while in June it had still grown by 15%"."""
    level, rate = told.level, change.rate
    if level is None or level.cue != change.cue or level.j > rate.i or c.part_of(level.i) == c.part_of(rate.i):
        return False
    own = [p for p in c.periods if level.j <= p.i < rate.i and c.part_of(p.i) == c.part_of(rate.i)]
    if len(own) != 1 or any(level.j <= s.i and c.r.skip_links(s.j, own[0].j, 2) == own[0].i for s in c.sums):
        # "...; compared with the 909 million of 2019 it rose by 2.9%": the time of what it is set against.
        return False
    return own[0].relation == "" and not is_base(c, own[0].i) and c.group_of(rate.i) == 0


def _worth_asking(level: Level) -> bool:
    """Whether a sum without any currency is proposed all the same: a flow of millions and more."""
    return level.flow is not None and (level.sum.scale or 0) >= 6


def _of_one_thing(level: Level) -> bool:
    """Whether a sum is too small for the trade of a country: "eine Tonne der gelieferten Güter kostete 2.310 Euro"."""
    return level.sum.scale is None and level.sum.currency is not None and abs(level.sum.amount().value) < _LEAST_TRADE


_PLAIN_OTHER = "money"


def _other_money(c: Clauses, level: Level) -> Fact:
    """Money that is no trade: a loan, an investment, a contract. The value is "90000000 EUR"."""
    amount = level.sum.amount()
    span = c.r.span(level.i, level.j)
    mention = Mention(f"{amount.full_digits} {amount.currency}", level.other or _PLAIN_OTHER)
    notes = (FieldNote("kind", c.r.span(level.cue.i, level.cue.j)),) if level.cue is not None else ()
    confidence = 100 if level.other else 60
    return Fact(FactKind.OTHER_MONEY, span, span.of(c.r.text), mention, notes, confidence, ("money_other",))


def latest_period(facts: Iterable[Fact]) -> Period | None:
    """The period that ends last among the observed figures."""
    found = [
        f.figure.period
        for f in facts
        if f.kind is FactKind.FIGURE and f.figure.period is not None and f.figure.status is FigureStatus.OBSERVED
    ]
    return max(found, key=lambda p: (p.last, p.first), default=None)
