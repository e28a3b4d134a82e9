"""Trade: sentences and rows of tables into proposed figures, in the order they are told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from briefing.core.article import Certainty
from briefing.core.fact import Fact, FactKind, FieldNote, FigureStatus, Flow, Mention
from briefing.core.period import Period
from briefing.ingest.extract.atoms import BACKWARD, PeriodAtom
from briefing.ingest.extract.bare import halves, of_another_time
from briefing.ingest.extract.binding import goods_changed
from briefing.ingest.extract.clauses import FLOWS, Clauses, cut
from briefing.ingest.extract.comparing import is_base
from briefing.ingest.extract.context import (
    Context,
    Draft,
    new_block,
    remember_flow,
    remember_part,
    remember_period,
    remember_time,
)
from briefing.ingest.extract.drafts import AHEAD, draft_alone, draft_of, grow, grown_since, of_year_before
from briefing.ingest.extract.fiscal import of_sentence
from briefing.ingest.extract.goods import product
from briefing.ingest.extract.growth import (
    Change,
    beside_delta_of_last,
    changes,
    of_last,
    period_alone,
    row_of_changes,
    this_change,
)
from briefing.ingest.extract.headings import (
    flow_columns,
    heading,
    part_of,
    time_columns,
    unit_of,
    unit_of_entry,
    unit_of_list,
)
from briefing.ingest.extract.inheritance import inherit_currency, inherit_flow
from briefing.ingest.extract.joining import joined
from briefing.ingest.extract.level import Level
from briefing.ingest.extract.levels import levels
from briefing.ingest.extract.lexicon import Hit
from briefing.ingest.extract.money import Sum, decimal_signs, whole_millions
from briefing.ingest.extract.ongoing import brought, those_of_goods
from briefing.ingest.extract.parties import Countries
from briefing.ingest.extract.rates import Rate
from briefing.ingest.extract.reading import Reading
from briefing.ingest.extract.resolution import Memory, Timed
from briefing.ingest.extract.series import series, unit_of_label
from briefing.ingest.extract.settling import settle
from briefing.ingest.extract.side import Side, Stated
from briefing.ingest.extract.sides import at_cue
from briefing.ingest.extract.sources import article_source, spoken_from
from briefing.ingest.extract.tables import cells, item, row_of_levels
from briefing.ingest.extract.timing import attach
from briefing.ingest.extract.years import FIRST_YEAR, LAST_YEAR

_SHORTEST = 3
"""Tokens of the shortest sentence that can hold a figure."""


_NOTE = 14
"""Tokens of the longest note that may stand behind the unit of a table, in its line."""


_LEAST_TRADE = 10_000
"""Below it a sum written out is no trade between countries (extraction rules, unit sanity)."""


def figures(r: Reading, countries: Countries, memory: Memory, persons: Sequence[Fact] = ()) -> list[Fact]:
    """The figures and the other money of an article, in text order; `persons` tell who "we" are."""
    r.swapped = bool(r.lexicon.swapped & {*countries.parties, spoken_from(r)})
    r.whole = whole_millions(r)
    context = Context(r, countries, memory, decimal_signs(r), article_source(r), persons=persons)
    facts: list[Fact] = []
    drafts: list[Draft] = []
    said: list[Draft] = []
    usual = memory.fiscal
    for sentence in r.sentences:
        if sentence.block != context.block:
            new_block(context, sentence)
        if sentence.hi - sentence.lo < (_SHORTEST if context.unit is None else _SHORTEST - 1):
            continue
        c = cut(r, sentence, context.decimals)
        c.unit, c.columns, c.stages = unit_of_list(c) or context.unit, context.columns, context.stages
        if any(p.fiscal for p in c.periods):
            memory.fiscal = of_sentence(c, usual)
        remember_time(context, c)
        whole = _halve(context, c) if not c.sums and c.bare else None
        if not c.sums and c.bare and context.paragraph and not (context.table or context.unit):
            _tell_again(context.last or context.paragraph[-1], c)
        row = row_of_changes(c)
        unit = (unit_of(c) if context.table and c.bare and not c.sums else None) or context.unit
        in_table = cells(c, context.table, unit, context.of_row or context.of) if context.table else []
        if in_table and (led := c.flows()) and led[0].i < in_table[0][0].i:
            context.of_row = led[0]
        if row:
            _grow_row(context, c, row)
        elif in_table:
            context.idle = 0
            context.row = _table_row(context, c, in_table)
            drafts += context.row
        elif context.table and c.bare and not c.sums and (_all_numbers(c) or not levels(c)):
            # A row that does not fit its columns is left alone.
            pass
        elif (told := _series(context, c)) and not context.table:
            context.idle = 0
            drafts += _table_row(context, c, told)
        elif (single := _item(context, c)) is not None:
            drafts += _table_row(context, c, [(single, None)])
        elif c.sums or c.rates or (c.unit is not None and c.bare):
            made, other = _sentence(context, c)
            if whole is not None and not c.periods:
                made = [replace(d, figure=replace(d.figure, period=whole.figure.period)) for d in made]
            context.row = made if c.columns else []
            if said and (given := joined(said, made)):
                drafts = [d for d in drafts if all(d is not g for g in given)]
            drafts += made
            said = made
            facts += other
        context.changed = [d for d in drafts if d.figure.amount is None and d.c is c]
        context.asked = _asks_for_goal(c)
        remember_flow(context, c)
        if r.hits.get("neutral.in_value") and (led := c.flows()):
            context.goods = product(c, led[0], led[0].j, led[0].j)
        fresh = unit_of(c)
        noted = fresh is None and not (c.bare or c.rates) and sentence.block == context.unit_block
        if fresh is not None and len(c.flows()) > 1 and not (c.sums or c.bare):
            c.unit = fresh
        head = flow_columns(c)
        if fresh is not None:
            context.unit_block = sentence.block
        spoken = unit_of_entry(c) if fresh is None else None
        fresh = fresh or spoken
        context.unit = fresh or context.unit
        context.columns = head or context.columns
        table = heading(c, context.table, unit=context.unit is not None, part=context.part)
        context.part = part_of(c)
        context.of_row = context.of_row if context.table and not table and in_table else None
        context.table = table or ([] if fresh and not c.bare else context.table)
        context.stages = time_columns(c) or context.stages
        context.listing = (
            bool(in_table)
            or spoken is not None
            or _names_flow(c)
            or not c.sums
            and (
                fresh is not None
                # "Milioni di euro. Fonte: Istat"
                or (noted and not c.flows() and sentence.hi - sentence.lo <= _NOTE)
                or bool(table)
                or (c.unit is not None and bool(c.bare or head or context.stages or context.table))
                or (bool(context.table) and bool(c.bare))
            )
        )
    facts += settle(context, drafts)
    return sorted(facts, key=lambda f: (f.span.start, f.span.end))


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
    known = last.figure.amount
    if known is None or known.currency is None or known.scale is None:
        return
    told = Sum(last.i, last.j, last.i, known.digits, known.scale, known.currency)
    if (again := of_another_time(c, told)) is not None:
        c.sums, c.bare = [again], []


def _asks_for_goal(c: Clauses) -> bool:
    """Whether a question is about what is aimed at: "Qual è il traguardo di questa ambasciata?"."""
    asks = c.r.word(c.sentence.hi - 1) == "?"
    return asks and not c.sums and c.r.any(("status.target",), c.sentence.lo, c.sentence.hi)


def _sentence(context: Context, c: Clauses) -> tuple[list[Draft], list[Fact]]:
    first = context.memory.head is None and context.memory.timed is None and _once(c) and _one_sum(c)
    if first or _of_last_year_again(context, c):
        c.periods = [_of_article(c, p) for p in c.periods]
    c.cues = [q for q in c.cues if not brought(context, c, q)]
    if context.flow in (Flow.EXPORTS, Flow.IMPORTS) and not c.flows():
        c.cues += _those_before(context, c) or goods_changed(c, context.flow)
    elif not c.flows() and (those := those_of_goods(context, c)) is not None:
        c.cues.append(those)
    found = levels(c)
    if _of_another_flow(context, c):
        c.periods = [_of_article(c, p) for p in c.periods]
    context.told = [level.i for level in found]
    inherit_flow(context, c, found)
    inherit_currency(context, c, found)
    times = attach(c, found, context.memory)
    taken_up = context.last is not None and not found and this_change(c) is not None
    grown = changes(c, found) if not taken_up else []
    _join(context, c, found, times, grown)
    if (back := _since_then(context, c, found, times, grown)) is not None:
        # "Elles avaient culminé à 2,79 milliards un an auparavant, soit un repli de 16,1 %"
        grow(context, c, *back)
        grown.remove(back[0])
    drafts: list[Draft] = []
    other: list[Fact] = []
    for level in found:
        if level.sum.currency is None and (c.sentence.head or not _worth_asking(level)):
            continue
        if level.flow is None or _of_one_thing(level):
            other.append(_other_money(c, level))
            continue
        change = next((g for g in grown if g.level is level), None)
        drafts.append(draft_of(context, c, level, found, times, change, drafts[-1] if drafts else None))
        if c.columns and level.carried and level.cue in c.columns:
            _under_heading(context, drafts[-1])
    for change in grown:
        if (
            change.level is None
            and not c.sentence.head
            and not _told_twice(c, change, grown)
            and not _grown_before(context, c, change)
            and (alone := draft_alone(context, c, change, found, times)) is not None
        ):
            drafts.append(alone)
    context.paragraph += [d for d in drafts if d.figure.amount is not None]
    # "Ein Plus von 5 Prozent oder 800 Millionen": a change, and what it is counted from, tell of the figure before.
    beside = all(c.group_of(d.i) or d.figure.amount is not None for d in drafts)
    last = context.last or _ended_on(context, c)
    if last is not None and (change := beside_delta_of_last(c, found, last.figure.flow)) is not None:
        grow(context, c, change, last)
    elif beside and last is not None and (change := of_last(c, found)) is not None:
        bases = [times[f.i] for f in found if f.compare and f.i in times]
        if of_year_before(c, change):
            pass
        elif not found and (since := grown_since(context, c, change, last)) is not None:
            drafts.append(since)
        # "That is a rise of 73 per cent from the 30 million of February"
        else:
            grow(context, c, change, _latest_of(context, last), bases[0] if len(bases) == 1 else None)
    elif drafts:
        plain = [d for d in drafts if d.figure.status is FigureStatus.OBSERVED and d.figure.amount is not None]
        context.last = plain[0] if plain else None
    aimed = {d.i for d in drafts if d.figure.status in AHEAD}
    for level in found:
        if level.flow is Flow.TURNOVER and not (level.compare or level.delta or level.carried) and level.i not in aimed:
            context.traded = level
    if not any(level.flow for level in found):
        remember_part(context, c)
    remember_period(context, c, [level for level in found if level.i not in aimed], times)
    return drafts, other


_OPENING = 14
"""Tokens of a paragraph's first sentence before a word that points back over its beginning."""


def _ended_on(context: Context, c: Clauses) -> Draft | None:
    """The figure that the paragraph before ended on, for one that opens by pointing back: "Это на 8,3% больше, чем годом ранее"."""
    lo, hi = c.sentence.lo, c.sentence.hi
    first = lo == context.r.blocks()[c.sentence.block][0].lo and not c.sentence.head
    last = context.ended if first and c.r.within("neutral.pointing", lo, min(hi, lo + _OPENING)) else None
    return last if last is not None and last.figure.growth is None else None


def _those_before(context: Context, c: Clauses) -> list[Hit]:
    """Take "those to" a country as the flow of the sentence before: "En cambio, las dirigidas al Reino Unido crecieron un 9,2 %"."""
    r, hi = c.r, c.sentence.hi
    assert context.flow is not None
    slot = "place.to" if context.flow is Flow.EXPORTS else "place.from"
    found = []
    for those in r.within("neutral.those", c.sentence.lo, hi):
        led = r.hit(slot, those.j)
        of = r.hit("place.of", those.j) if not r.lexicon.genitive else None
        goods = r.hit("product", r.skip_links(of.j, hi, 2)) if of is not None else None
        if goods is not None and goods.category == "name" and not any(s.i < those.i for s in c.sums):
            # "Les exportations de nickel ont reculé. Celles de vanille ont augmenté de 10 %."
            found.append(those._replace(category=context.flow.value, value=""))
            continue
        country = r.hit("country", r.skip_links(led.j, hi, 2)) if led is not None else None
        if country is not None and country.category == "name" and not any(s.i < those.i for s in c.sums):
            found.append(those._replace(category=context.flow.value, value=""))
    return found[:1]


def _join(context: Context, c: Clauses, found: list[Level], times: dict[int, Timed], grown: list[Change]) -> None:
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
        # "649 miliardi di lek (5,3 miliardi di euro)": the same once more.
        own = [f for f in own if not c.group_of(f.i)] or own
        if len(own) != 1 or any(g.level is own[0] for g in grown) or own[0].i < max(cue.j, change.rate.j):
            continue
        level, part = own[0], c.part_of(change.rate.i)
        told, alone = times.get(level.i), period_alone(c, change, context.memory)
        same = told is not None and (alone is None or alone.period == told.period)
        apart = any(change.rate.j <= g.i < level.i for g in c.rates) or c.group_of(level.i) or c.group_of(change.rate.i)
        goods = product(c, cue, level.i, level.j) == product(c, cue, change.rate.i, change.rate.j)
        if same and not apart and goods and c.part_of(level.i) == part:
            change.level = level


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
    return alike[-1] if alike else last


def _of_another_flow(context: Context, c: Clauses) -> bool:
    """Whether a sentence with "im Vorjahr" tells of another flow than the last full year's just told, and compares nothing.

    "Die Exporte beliefen sich 2023 auf 5 Mrd. Euro. Die Importe lagen im Vorjahr bei 4 Mrd. Euro.", written in 2024.
    """
    reference, timed = context.memory.reference, context.memory.timed
    if (
        reference is None
        or timed is None
        or not any(p.relation == "earlier" for p in c.periods)
        or not c.r.lexicon.verb_final
    ):
        return False
    if not context.paragraph and _year_named_before(c, reference.year - 1):
        return all(p.relation == "earlier" for p in c.periods)
    flows = {FLOWS[q.category] for q in c.flows()}
    told = {d.figure.flow for d in context.paragraph if d.figure.period == timed.period}
    last_year = timed.period == Period.year(reference.year - 1) if reference.year > FIRST_YEAR else False
    return last_year and len(c.periods) == 1 and len(c.sums) == 1 and len(flows) == 1 and not flows & told


def _year_named_before(c: Clauses, year: int) -> bool:
    """Whether the sentence before, in the paragraph, names a year: "Schon 2011 ... Im Vorjahr betrug das Defizit", written in 2012."""
    r, lo = c.r, c.sentence.lo
    before = next((s for s in reversed(r.sentences) if s.hi == lo and s.block == c.sentence.block), None)
    if before is None or r.any(("percent", "scale"), before.lo, before.hi):
        return False
    return any(r.word(k) == str(year) for k in range(before.lo, before.hi))


def _one_sum(c: Clauses) -> bool:
    """Whether a sentence tells one amount, and at most what is a part of it: "..., davon 944,8 Mio. Euro aus Kasachstan"."""
    if len(c.sums) < _PAIR:
        return len(c.sums) == 1
    parts = c.r.within("bind.namely", c.sums[0].j, c.sums[1].i)
    return bool(parts) and all(p.j <= c.sums[1].i for p in c.periods)


_PAIR = 2


def _of_last_year_again(context: Context, c: Clauses) -> bool:
    """Whether "im Vorjahr" is once more the year before the article's, which it was for the figure before: of a flow of its own."""
    timed, reference = context.memory.timed, context.memory.reference
    if timed is None or reference is None or timed.atom is None or reference.year <= FIRST_YEAR or not c.flows():
        return False
    told = timed.atom.relation == "last" and timed.period == Period.year(reference.year - 1)
    return told and any(p.relation == "earlier" for p in c.periods) and _once(c) and _one_sum(c)


def _once(c: Clauses) -> bool:
    """Whether a sentence tells one time, or opens with it and only compares it with another."""
    first, rest = c.periods[:1], c.periods[1:]
    opens = bool(first) and first[0].i - c.sentence.lo <= 1
    return bool(first) and (not rest or (opens and all(is_base(c, p.i) and p.year is not None for p in rest)))


def _of_article(c: Clauses, atom: PeriodAtom) -> PeriodAtom:
    """A year before, told when nothing was told yet, as the one before the article's: "Im Vorjahr legten die Exporte zu"."""
    placed = c.r.hit("place.at", atom.i) is not None or c.r.ending("place.at", atom.i) is not None
    alone = atom.relation == "earlier" and atom.whole and atom.count == 1 and placed and not is_base(c, atom.i)
    return replace(atom, relation="last") if alone else atom


def _told_twice(c: Clauses, change: Change, grown: list[Change]) -> bool:
    """Whether a rate is a second one of the same figure: "$6.5 billion, up 3.5 percent from 2023, and up 44 percent from 2014"."""
    # "Importazioni più che raddoppiate: l'incremento supera il 100% e il valore va oltre 1,3 miliardi"
    word = change.rate.form == "word"
    if any(_of_own_time(c, change, g) for g in grown):
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
    return len(own) == 1 and own[0].relation == "" and not is_base(c, own[0].i) and c.group_of(rate.i) == 0


def _grown_before(context: Context, c: Clauses, change: Change) -> bool:
    """Whether a change is that of a figure told before in the paragraph, which then takes it.

    "UK exports amounted to £4.6 billion. Exports were 2.1% lower than a year earlier."
    """
    flow, cue = change.flow, change.cue
    if flow is None or flow is Flow.BALANCE or cue is None or product(c, cue, change.rate.i, change.rate.j) is not None:
        return False
    if any(p.relation not in BACKWARD and not is_base(c, p.i) for p in c.periods):
        return False
    sides = at_cue(c, cue, flow)
    whom = sides.partner
    # "Exports rose to $3.7 billion. Exports to Australia rose 8.5%": in an article that is not about Australia.
    third = whom is not None and whom.code not in context.countries.parties
    told = [
        d for d in context.paragraph
        if d.figure.flow is flow and d.figure.status is FigureStatus.OBSERVED and d.figure.product is None
        and d.figure.period is not None
        and not _at_odds(d.stated.reporter, sides.reporter) and not _at_odds(d.stated.partner, whom)
        and not (third and d.stated.partner is None)
    ]  # fmt: skip
    last = max(told, key=lambda d: (d.figure.period.last, d.i), default=None)  # type: ignore[union-attr]
    if last is None or last.figure.growth is not None:
        return False
    grow(context, c, change, last)
    return True


def _at_odds(a: Side | None, b: Side | None) -> bool:
    return a is not None and b is not None and a.code != b.code


def _table_row(context: Context, c: Clauses, row: list[tuple[Level, Rate | None]]) -> list[Draft]:
    """The figures of a table's row; the country or the goods that lead it limit them."""
    r, lo = c.r, c.sentence.lo
    found = [level for level, _ in row]
    inherit_currency(context, c, found)
    times = attach(c, found, context.memory)
    first = r.skip_links(lo, c.sentence.hi, 2)
    country, goods = r.hit("country", first), r.hit("product", first)
    drafts = []
    for level, rate in row:
        change = Change(rate, rate.percent, level, level.cue) if rate is not None else None
        draft = draft_of(context, c, level, found, times, change)
        if level.partner is not None:
            side = Side(level.partner.value, Certainty.STATED, None, r.span(level.partner.i, level.partner.j))
            draft.stated = Stated(draft.stated.reporter, side)
        elif country is not None and country.category == "name":
            partner = Side(country.value, Certainty.STATED, None, r.span(country.i, country.j))
            draft.stated = Stated(draft.stated.reporter, partner)
        _under_heading(context, draft)
        named = goods.value if goods is not None and goods.category == "name" else _row_label(c, row[0][0])
        if country is None and named is not None:
            draft.figure = replace(draft.figure, product=named)
        drafts.append(draft)
    return drafts


def _all_numbers(c: Clauses) -> bool:
    """Whether a line is a row: a label, and several numbers to its end."""
    r, first = c.r, c.bare[0]
    words = sum(r.kind(k) == "w" and not r.is_link(k) for k in range(first.j, c.sentence.hi))
    return len(c.bare) > 1 and not words and not row_of_levels(c)


def _series(context: Context, c: Clauses) -> list[tuple[Level, Rate | None]]:
    """The figures of a line of bare numbers under a unit, or behind a label that names one."""
    if not c.bare or c.sums:
        return []
    own = unit_of_label(c)
    context.unit = own or context.unit
    return series(c, context.unit, context.of) if context.unit is not None else []


def _names_flow(c: Clauses) -> bool:
    """Whether a line under a unit names the flow of the rows below it and no more: "Exportations canadiennes"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    plain = c.unit is not None and not (c.sums or c.bare or c.rates) and hi - lo <= _NAME and len(c.flows()) == 1
    return plain and r.word(hi - 1) != "." and not r.any(("bind.reach", "move"), lo, hi)


_NAME = 6
"""Tokens of the longest line that names the flow of the rows below it."""


def _under_heading(context: Context, draft: Draft) -> None:
    """Give a cell the sides that the line above its table told, where its row and column tell none."""
    own, told = draft.stated, context.of_sides
    codes = {side.code for side in (own.reporter, own.partner) if side is not None}
    if own == Stated():
        draft.stated = told
    elif own.reporter is None and told.reporter is not None and told.reporter.code not in codes:
        draft.stated = Stated(told.reporter, own.partner)


def _item(context: Context, c: Clauses) -> Level | None:
    """The figure of a line of a list of goods or countries that has no columns."""
    if context.unit is None or context.of is None or context.columns or context.stages or context.table:
        return None
    return item(c, context.unit, context.of)


def _row_label(c: Clauses, first: Level) -> str | None:
    """What a row limits its figures to where it names no country: its label, unless it is the total's or a place's."""
    r, lo = c.r, c.sentence.lo
    slots = ("bind.total", "city", "org.named", "country", "cue", "product")
    timed = {k for p in c.periods for k in range(p.i, p.j)}
    words = [k for k in range(lo, first.i) if r.kind(k) == "w" and k not in timed]
    if not words or r.any(slots, lo, first.i) or any(p.i == lo for p in c.periods):
        return None
    return r.folded[r.tokens[words[0]].start : r.tokens[words[-1]].end]


def _since_then(
    context: Context, c: Clauses, found: list[Level], times: dict[int, Timed], grown: list[Change]
) -> tuple[Change, Draft] | None:
    """A change from the amount of a year before that the sentence gives, to the one told in the sentence before."""
    plain = [f for f in found if f.flow is not None and not f.compare and not f.delta]
    last = context.last
    if len(plain) == 1 and last is not None and plain[0].flow is not last.figure.flow:
        # "Trade came to 538 million. Exports were 495 and imports 42. In 2011 trade had been 400 million, which makes a rise of 35%."
        last = next((d for d in reversed(context.paragraph) if d.figure.flow is plain[0].flow), None)
    if last is None or len(plain) != 1 or len(grown) != 1 or plain[0].flow is not last.figure.flow:
        return None
    level, change, timed = plain[0], grown[0], times.get(plain[0].i)
    # "In 2011 trade had been $400 million, which makes an increase of 35%", behind that of 2012
    atom = timed.atom if timed is not None else None
    earlier = atom is not None and (atom.relation in ("earlier", "same") or atom.year is not None)
    lo = c.sentence.lo
    opened = c.r.within("neutral.pointing", lo, lo + 2) and not c.flows() and change.rate.j <= level.i
    if opened and timed is not None and last.figure.period is not None and change.level is level:
        # "This has risen by 75 percent, from a figure of $96 million as of January 2024"
        before = timed.period.length == last.figure.period.length and timed.period.last < last.figure.period.first
        return (change, last) if before else None
    if (
        change.level is not level
        or not earlier
        or change.rate.i < level.j
        or timed is None
        or last.figure.period is None
    ):
        return None
    pointed = c.r.any(("neutral.pointing", "bind.relative"), level.j, change.rate.i)
    return (change, last) if pointed and timed.period.last < last.figure.period.first else None


def _grow_row(context: Context, c: Clauses, row: list[tuple[Hit, Decimal, Rate]]) -> None:
    """Give the figures of the table's row before the changes that this row tells of them."""
    for cue, value, rate in row:
        told = [d for d in context.row if d.figure.flow is FLOWS[cue.category] and d.cue == cue]
        if len(told) == 1:
            grow(context, c, Change(rate, value, None, None), told[0])


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
