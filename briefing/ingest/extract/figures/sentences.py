"""Sentences: the figures that one sentence of prose tells, from its amounts and changes, and what it says of those before it."""

from __future__ import annotations

from briefing.core.fact import Fact, FactKind, FieldNote, FigureStatus, Flow, Mention
from briefing.ingest.extract.changes.growth import (
    Change,
    beside_delta_of_last,
    changes,
)
from briefing.ingest.extract.changes.latertimes import after_another
from briefing.ingest.extract.changes.overall import of_all_of_it
from briefing.ingest.extract.changes.pointing import of_last, summing_up
from briefing.ingest.extract.changes.sharedverbs import at_next_time
from briefing.ingest.extract.figures.backto import borne_before, since_then
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
from briefing.ingest.extract.figures.reckoned import BARE, Untold
from briefing.ingest.extract.figures.rows import under_heading
from briefing.ingest.extract.figures.toldapart import grown_before, join_changes, of_both, of_former_and_latter
from briefing.ingest.extract.figures.tookless import took_less
from briefing.ingest.extract.flows.again import same_amount
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.flows.inheritance import inherit_flow
from briefing.ingest.extract.flows.kept import remember_part, remember_period
from briefing.ingest.extract.flows.levels import levels
from briefing.ingest.extract.flows.ongoing import alike_behind, brought, only_why, those_before
from briefing.ingest.extract.flows.plain import plain_change
from briefing.ingest.extract.flows.pronouns import change_of_its_amount, ended_on
from briefing.ingest.extract.flows.reckoning import inherit_currency
from briefing.ingest.extract.flows.taking import takers
from briefing.ingest.extract.flows.traders import partnered
from briefing.ingest.extract.flows.wordless import wordless
from briefing.ingest.extract.flows.yearbefore import of_another_flow, of_article, of_last_year_again, once, one_sum
from briefing.ingest.extract.scope.firms import sold_by_company
from briefing.ingest.extract.scope.timing import attach
from briefing.ingest.extract.sides.resolution import Timed
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.times.atoms import BACKWARD
from briefing.ingest.extract.times.years import LAST_YEAR

_LEAST_TRADE = 10_000
"""Below it a sum written out is no trade between countries (extraction rules, unit sanity)."""


def told_in(context: Context, c: Clauses) -> tuple[list[Draft], list[Untold]]:
    """The figures of trade that a sentence tells, and its other money; what it says of figures before it they are given."""
    _settle_words(context, c)
    found = levels(c)
    for level in found:
        if level.flow is None and (flow := context.reckoned.get(level.i)) is not None:
            level.flow, level.cue, level.other, level.supposed = flow, None, "", level.i in context.supposed
    if of_another_flow(context, c):
        c.periods = [of_article(c, p) for p in c.periods]
    context.told = [level.i for level in found]
    inherit_flow(context, c, found)
    inherit_currency(context, c, found)
    times = _attached(context, c, found)
    grown = changes(c, found)
    took = took_less(context, c)
    grown = [g for g in grown if all(g.rate.i != d.i for d in took)]
    join_changes(context, c, found, times, grown)
    grown = _of_figures_before(context, c, found, times, grown)
    if _said_again(context, c, found, grown):
        return [], []
    drafts, other = _of_amounts(context, c, found, times, grown, took)
    for change in grown:
        if (alone := _of_change_alone(context, c, change, found, times, grown)) is not None:
            drafts.append(alone)
    drafts += grown_before_that(context, c, grown, drafts)
    context.paragraph += [d for d in drafts if d.figure.amount is not None]
    _go_on(context, c, found, times, drafts)
    _remember(context, c, found, times, drafts)
    return drafts, other


def _settle_words(context: Context, c: Clauses) -> None:
    """Give a sentence the times and the words for flows that the article lends it, and take those that tell none."""
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
    if (trader := partnered(c) or wordless(context, c)) is not None:
        c.cues = [*c.cues, trader]


def _of_figures_before(
    context: Context, c: Clauses, found: list[Level], times: dict[int, Timed], grown: list[Change]
) -> list[Change]:
    """The changes of a sentence but for those of figures told before, which are given them."""
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
    return grown


def _of_amounts(
    context: Context, c: Clauses, found: list[Level], times: dict[int, Timed], grown: list[Change], took: list[Draft]
) -> tuple[list[Draft], list[Untold]]:
    """The figures of the amounts of a sentence, behind what each `took` less, and the amounts that are no trade."""
    drafts, other = took, list[Untold]()
    for level in found:
        if level.sum.currency is None and (c.sentence.head or not _worth_asking(level)):
            if level.flow is None and not level.sum.counted and (level.sum.scale or 0) >= _MILLIONS:
                other.append(Untold(level.i, c, level.sum.amount(), BARE, None))
            continue
        if level.flow is None or _of_one_thing(level) or (level.cue is not None and sold_by_company(c, level.cue)):
            kind = level.other or _PLAIN_OTHER
            other.append(Untold(level.i, c, level.sum.amount(), kind, _other_money(c, level)))
            continue
        change = next((g for g in grown if g.level is level), None)
        drafts.append(draft_of(context, c, level, found, times, change, drafts[-1] if drafts else None))
        if c.columns and level.carried and level.cue in c.columns:
            under_heading(context, drafts[-1])
    return drafts, other


def _of_change_alone(
    context: Context, c: Clauses, change: Change, found: list[Level], times: dict[int, Timed], grown: list[Change]
) -> Draft | None:
    """The figure of a change that is told without an amount, and of none told before."""
    if change.level is not None or _told_twice(c, change, grown):
        return None
    if c.sentence.head:
        titled = draft_alone(context, c, change, found, times)
        context.titled += [titled] if titled is not None else []
        return None
    return draft_alone(context, c, change, found, times) if not grown_before(context, c, change, found) else None


def _go_on(context: Context, c: Clauses, found: list[Level], times: dict[int, Timed], drafts: list[Draft]) -> None:
    """Give the figure before the change that a sentence only goes on about it with; else its first figure is what the next may go on about."""
    # "Ein Plus von 5 Prozent oder 800 Millionen": a change, and what it is counted from, tell of the figure before.
    beside = all(c.group_of(d.i) or d.figure.amount is not None for d in drafts)
    last = context.last or ended_on(context, c)
    for of_it, told in of_both(c, found, context.paragraph):
        grow(context, c, of_it, told)
    if not (found or drafts) and (parts := grown_parts(context, c)):
        drafts += parts
    elif last is not None and (change := beside_delta_of_last(c, found, last.figure.flow)) is not None:
        grow(context, c, change, last)
    elif beside and last is not None and (change := _of_last(c, last, found)) is not None:
        drafts += _grown_on(context, c, change, last, found, times)
    elif last is None and not (found or drafts) and (told_of_it := grown_it(context, c)) is not None:
        drafts.append(told_of_it)
    elif drafts:
        amounts = [d for d in drafts if d.figure.amount is not None]
        plain = [d for d in amounts if d.figure.status is FigureStatus.OBSERVED]
        if not plain and len(amounts) == 1 and amounts[0].figure.status is FigureStatus.FORECAST:
            # "Exports are expected to reach 5.7 billion. That is 3 per cent more than last year."
            plain = amounts
        context.last = plain[0] if plain else None


def _of_last(c: Clauses, last: Draft, found: list[Level]) -> Change | None:
    """The change of a sentence that only goes on about the figure before; of one to come, where it points at it and tells no other time."""
    if last.figure.status in AHEAD:
        alone = not found and all(p.relation in BACKWARD or is_base(c, p.i) for p in c.periods)
        return of_last(c, found) if alone else None
    return of_last(c, found) or change_of_its_amount(c, last) or plain_change(c)


def _grown_on(
    context: Context, c: Clauses, change: Change, last: Draft, found: list[Level], times: dict[int, Timed]
) -> list[Draft]:
    """What the change of the figure before makes: a figure of another time or of all the world, or none, and the figure has it."""
    if of_year_before(c, change) and not (found and summing_up(c, change.rate, found)):
        return grown_year_before(context, c, change, last, found)
    if not found and (whole := grown_worldwide(context, c, change, last)) is not None:
        return [whole]
    latest = _latest_of(context, last)
    if of_other_goods(c, change, last) or belied_by(change, found, latest):
        return []
    if not found and (since := grown_since(context, c, change, last)) is not None:
        return [since]
    # "That is a rise of 73 per cent from the 30 million of February"
    bases = [times[f.i] for f in found if f.compare and f.i in times]
    grow(context, c, change, latest, bases[0] if len(bases) == 1 else counted_from(change, latest, last))
    return []


def _remember(context: Context, c: Clauses, found: list[Level], times: dict[int, Timed], drafts: list[Draft]) -> None:
    """Keep the trade and the times that a sentence told, but for those aimed at."""
    aimed = {d.i for d in drafts if d.figure.status in AHEAD}
    for level in found:
        if level.flow is Flow.TURNOVER and not (level.compare or level.delta or level.carried) and level.i not in aimed:
            context.traded = level
    if not any(level.flow for level in found):
        remember_part(context, c, found, times)
    remember_period(context, c, [level for level in found if level.i not in aimed], times)


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


_MILLIONS = 6
"""Powers of ten of the least scale at which a number without money may be some."""


def _worth_asking(level: Level) -> bool:
    """Whether a sum without any currency is proposed all the same: a flow of millions and more."""
    return level.flow is not None and (level.sum.scale or 0) >= _MILLIONS


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


def _said_again(context: Context, c: Clauses, found: list[Level], grown: list[Change]) -> bool:
    """Whether a sentence only says more of an amount told before, which then takes its growth.

    "Kenya exported goods worth 4.7 billion dollars last year. The 4.7 billion dollars is 9 per cent more than the year before."
    """
    plain = [f for f in found if not f.compare and not f.delta]
    told = same_amount(context, c, plain[0]) if len(plain) == 1 else None
    own = [g for g in grown if g.level is None or g.level is plain[0]]
    if told is None or len(own) != 1 or own[0].rate.i < plain[0].j:
        return False
    grow(context, c, own[0], told)
    return True
