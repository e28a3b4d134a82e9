"""Around an amount: the period of its parenthesis, its clause or its sentence, else the one carried over."""

from __future__ import annotations

from briefing.core.article import Certainty
from briefing.core.period import Month, Period
from briefing.ingest.extract.scope.belonging import (
    closes_part,
    in_aside,
    in_relative,
    moved_behind,
    of_beginning,
    of_fronted,
    of_goal,
    of_its_price,
    opens_contrast,
    set_against,
    set_apart,
)
from briefing.ingest.extract.scope.compared import counted_from, of_noun
from briefing.ingest.extract.scope.spanning import grew_over_years, span_of_years, summed_up, up_to_day
from briefing.ingest.extract.sides.resolution import Memory, Timed, from_atom, of_two_years, resolve
from briefing.ingest.extract.sums.basesums import after_base
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.current import is_current
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.times.atoms import BACKWARD, PORTION, RUNNING, PeriodAtom
from briefing.ingest.extract.times.years import years_to_now


def resolved(c: Clauses, atom: PeriodAtom, memory: Memory, head: Period | None) -> Timed | None:
    """The period of an atom; months told as known ("the same seven months") may be those of the sentence itself."""
    if atom.relation == "back" and atom.count:
        own = [
            p for p in c.periods
            if p.j <= atom.i and p.relation in ("", "this", "last") and not p.whole and p.last - p.first + 1 == atom.count
        ]  # fmt: skip
        if own:
            return resolve(own[-1], memory, None)
        if (summed := _up_to_its_month(c, atom, memory)) is not None:
            return summed
    if (fiscal := _of_fiscal_told(c, atom, memory)) is not None:
        return fiscal
    known, reference = head or (memory.timed.period if memory.timed is not None else None), memory.reference
    if atom.relation == "next" and known is not None and reference is not None and known.last.year + 1 < reference.year:
        # "700 млн долларов в 2021 году, 800 млн в следующем году"
        return from_atom(atom, atom.in_year(known.last.year + 1), Certainty.INFERRED, "year_from_context")
    if atom.relation == RUNNING and (month := _month_before(c, atom, memory)) is not None:
        so_far = Period(Month(month.period.first.year, 1), month.period.last)
        return from_atom(atom, so_far, Certainty.INFERRED, "year_from_context")
    if atom.relation == "this" and known is not None and _just_begun(c, atom, known, memory):
        return from_atom(atom, known, Certainty.INFERRED, "year_from_context")
    if atom.relation == "whole":
        parts = [p for p in c.periods if p.j <= atom.i and not p.whole and p.relation in ("", "this")]
        part = resolve(parts[-1], memory, None) if parts else None
        if part is not None and part.period.first.year == part.period.last.year:
            # "За девять месяцев нынешнего 258 млн, обещают за весь год 350"
            return from_atom(atom, Period.year(part.period.last.year), Certainty.INFERRED, "year_from_context")
    return resolve(atom, memory, head)


def _up_to_its_month(c: Clauses, atom: PeriodAtom, memory: Memory) -> Timed | None:
    """The months up to the one told before in the sentence, where their number is its own: "fell in April, bringing the four-month total to"."""
    ends = [p for p in c.periods if p.j <= atom.i and not p.whole and p.first == p.last == atom.count > 1]
    month = resolve(ends[-1], memory, None) if ends else None
    if month is None or month.period.length != 1:
        return None
    so_far = Period(Month(month.period.first.year, 1), month.period.last)
    return from_atom(atom, so_far, Certainty.INFERRED, "year_from_context")


def _of_fiscal_told(c: Clauses, atom: PeriodAtom, memory: Memory) -> Timed | None:
    """The months of this or the last year that a sentence on a fiscal year means.

    "In July-March of fiscal 2017-18 imports rose to 44 billion in the current year from 38 billion last year"
    """
    plain = atom.relation in ("this", "last") and atom.whole and atom.year is None
    told = next((p for p in c.periods if p.fiscal and p.year is not None), None) if plain else None
    if told is None and atom.fiscal and plain:
        return _so_far_told(atom, memory)
    timed = resolve(told, memory, None) if told is not None else None
    if timed is None or memory.reference is None or timed.period.first.month == 1:
        return None
    last, ago = atom.relation == "last", (memory.reference - timed.period.start).days
    if not 0 <= ago < (_LATELY if last else _YEAR_OF_DAYS):
        return None
    return from_atom(atom, timed.period.shifted(-1 if last else 0), Certainty.INFERRED, "fiscal_year")


def _so_far_told(atom: PeriodAtom, memory: Memory) -> Timed | None:
    """The part told before of the fiscal year that runs: "from 38 billion last year to 44 billion during the current fiscal year"."""
    year, part = resolve(atom, memory, None), memory.lengths.get(0)
    runs = year is not None and memory.reference is not None and year.period.end >= memory.reference
    if year is None or part is None or not runs or part.period.first != year.period.first:
        return None
    return from_atom(atom, part.period, Certainty.INFERRED, "year_from_context")


_YEAR_OF_DAYS, _LATELY = 365, 460
"""Days from the beginning of a fiscal year to its end, and to when it is no longer the one that articles tell of."""


def _month_before(c: Clauses, atom: PeriodAtom, memory: Memory) -> Timed | None:
    """The month told before "since the beginning of the year": "ad agosto gli scambi sono stati di 5 milioni, mentre da inizio anno"."""
    told = [p for p in c.periods if p.j <= atom.i and not (p.whole or p.fiscal or p.relation) and p.first == p.last > 1]
    plain = [p for p in told if not is_base(c, p.i)]
    return resolve(plain[-1], memory, None) if plain and not atom.fiscal and atom.last_year is None else None


_BEGUN = 2
"""Months of a year of which nobody knows yet what its trade came to."""


def _just_begun(c: Clauses, atom: PeriodAtom, known: Period, memory: Memory) -> bool:
    """Whether "this year" is the one told before, as the article's has only begun: "данные за 2017 год ... составила за этот год", in January."""
    reference = memory.reference
    early = (
        reference is not None and reference.month <= _BEGUN and known.is_full_year and atom.whole and not atom.fiscal
    )
    if not early or reference is None or known.first.year != reference.year - 1:
        return False
    return not c.r.any(("status.target", "status.forecast"), c.sentence.lo, c.sentence.hi)


def period_around(
    c: Clauses, level: Level, found: list[Level], direct: dict[int, PeriodAtom], done: dict[int, Timed], memory: Memory
) -> Timed | None:
    """The period of the amount's parenthesis or clause, else of the sentence, else of the paragraph."""
    group = c.group_of(level.i)
    taken = _told_of_others(c, level, found, direct, memory)
    usable = _usable(c, level, taken, memory)
    before = [p for p in usable if p.j <= level.i and c.group_of(p.i) == group]
    counted = counted_from(c, level, found, done, memory)
    if counted is not None and not (before and before[-1].i > counted.i):
        return counted
    if not group and (not before or before[-1].whole):
        before = _asides_before(c, level, found, usable, before) or before
    if _of_many_years(c, level, before[-1].j if before else c.sentence.lo):
        return None
    if before and (years := _all_years(c, before[-1])) is not None:
        return resolve(years, memory, None)
    if before and (timed := _as_told(c, level, before[-1], found, done, memory)) is not None:
        return timed
    if before and before[-1].fiscal and before[-1].year is not None and not group:
        # "In 2012-13", where nobody knows in which month its year begins: of no time told behind it.
        return None
    return (
        (_outside(c, level, group, found, done, memory) if group else None)
        or _told_behind(c, level, found, direct, usable, memory)
        or _of_amounts_before(c, level, found, done)
        or (_nearest_outside(c, level, usable, memory) if group else None)
        or year_before_this(c, level, group, memory)
        or up_to_day(c, level, memory)
        or _carried_over(c, level, taken, before, memory)
    )


def _told_of_others(
    c: Clauses, level: Level, found: list[Level], direct: dict[int, PeriodAtom], memory: Memory
) -> set[int]:
    """Where the times stand that are those of what is compared with, and of a goal where the amount is that of now."""
    bases = (direct.get(f.i) or of_noun(c, f) or after_base(c, f) for f in found if f.compare)
    taken = {atom.i for atom in bases if atom is not None}
    if is_current(c, level):
        # "By 2030 they want to double trade, now at 1.2 billion"
        taken |= {
            p.i for p in c.periods
            if c.r.led(("status.deadline",), *back(c, p.i, 3)) and not _over(p, memory)
        }  # fmt: skip
    return taken


def _usable(c: Clauses, level: Level, taken: set[int], memory: Memory) -> list[PeriodAtom]:
    """The times of a sentence that may be those of an amount, none of which nobody can tell."""
    usable = (
        p for p in c.periods
        if p.i not in taken and p.relation not in BACKWARD and not is_base(c, p.i) and not of_beginning(c, p, level)
        and not set_apart(c, p, level) and not in_relative(c, p, level)
    )  # fmt: skip
    return [p for p in usable if p.relation != RUNNING or resolved(c, p, memory, None) is not None]


def _asides_before(
    c: Clauses, level: Level, found: list[Level], usable: list[PeriodAtom], before: list[PeriodAtom]
) -> list[PeriodAtom]:
    """The times that parentheses of their own tell before an amount, each narrower than one told outside.

    "Interscambio con l'Italia (2024): 5,2 miliardi", "In 2022 trade (January to November 2022) was worth 5.2 billion"
    """
    asides = [
        p for p in usable if p.j <= level.i and _alone_aside(c, p) and not any(p.j <= f.i < level.i for f in found)
    ]
    return [p for p in asides if not before or _narrower(p, before[-1])]


def _as_told(
    c: Clauses, level: Level, atom: PeriodAtom, found: list[Level], done: dict[int, Timed], memory: Memory
) -> Timed | None:
    """The time told before an amount, which may lean on that of the amounts before it."""
    leans = atom.relation == "whole" or not (atom.relation or atom.count)
    return resolved(c, atom, memory, head_period(found, done, level, memory) if leans else None)


def _told_behind(
    c: Clauses,
    level: Level,
    found: list[Level],
    direct: dict[int, PeriodAtom],
    usable: list[PeriodAtom],
    memory: Memory,
) -> Timed | None:
    """The time behind an amount in its clause that is told of nothing else."""
    group = c.group_of(level.i)
    after = [
        p for p in usable
        if p.i >= level.j and c.group_of(p.i) == group
        and (of_fronted(c, p, level) or not (in_aside(c, p, level) or _leads_on(c, p, found, direct)))
        and not set_against(c, p, level, found) and not opens_contrast(c, p, level)
        and not of_its_price(c, p, level) and not of_goal(c, p, level, found) and not moved_behind(c, p, level)
    ]  # fmt: skip
    return resolved(c, after[0], memory, None) if after else None


def _of_amounts_before(c: Clauses, level: Level, found: list[Level], done: dict[int, Timed]) -> Timed | None:
    """The time of the last amount before that is told of the same, if there is one outside asides."""
    group = c.group_of(level.i)
    heads = [
        t for f in found if f.i < level.i and not f.compare and (t := done.get(f.i)) is not None
        # "Exports of £13.9 billion (up £0.8 billion from September)"
        and not (f.delta and t.atom is not None and is_base(c, t.atom.i))
        and (t.atom is None or not set_apart(c, t.atom, level))
    ]  # fmt: skip
    # "63,6 miliardi nel 2020 (56,1 nel 2019), al netto dell'energia 86,2": not of the time of an aside.
    inside = {f.i for f in found if c.group_of(f.i) not in (0, group)}
    plain = [done[f.i] for f in found if f.i < level.i and f.i in done and f.i not in inside and done[f.i] in heads]
    return (plain or heads)[-1] if plain or heads else None


def _nearest_outside(c: Clauses, level: Level, usable: list[PeriodAtom], memory: Memory) -> Timed | None:
    """The time nearest to an amount outside its parenthesis, one before it first."""
    outside = [p for p in usable if c.group_of(p.i) == 0]
    nearest = min(outside, key=lambda p: (p.i > level.i, abs(p.i - level.i)), default=None)
    return resolve(nearest, memory, None) if nearest is not None else None


def _carried_over(c: Clauses, level: Level, taken: set[int], before: list[PeriodAtom], memory: Memory) -> Timed | None:
    """The paragraph's time, where the sentence tells none that nobody can work out."""
    untold = [p for p in before if p.relation in ("this", "last", "next")]
    free = [p for p in c.periods if p.i not in taken]
    untold += [p for p in free if p.relation in (RUNNING, PORTION) or of_two_years(p, memory)]
    # "In fiscal 2012-13", where nobody knows in which month its year begins
    untold += [p for p in before[-1:] if p.fiscal and p.year is not None]
    if memory.timed is None or untold or grew_over_years(c, level) or summed_up(c, level):
        return None
    carried = memory.timed
    return Timed(carried.period, carried.i, carried.j, Certainty.INFERRED, "period_carried_over")


def _alone_aside(c: Clauses, atom: PeriodAtom) -> bool:
    """Whether a time is all that a parenthesis tells: "(2024)", "(nel periodo gennaio-novembre 2022)"."""
    r, group = c.r, c.group_of(atom.i)
    if not group or r.word(atom.j) != ")":
        return False
    return all(r.is_link(k) or r.hit("time.span", k) is not None for k in range(c.opened[group] + 1, atom.i))


def _narrower(atom: PeriodAtom, year: PeriodAtom) -> bool:
    """Whether a time is the part of a year told before it of which figures are."""
    return (
        not atom.whole and atom.year is not None and atom.year == year.year and atom.i >= year.j and not year.relation
    )


def _over(atom: PeriodAtom, memory: Memory) -> bool:
    """Whether a time is over, so that nothing is due by it: "Pour les quatre premiers mois de 2024, elles se montent déjà à"."""
    timed = resolve(atom, memory, None) if atom.year is not None else None
    return timed is not None and memory.reference is not None and timed.period.end < memory.reference


def year_before_this(c: Clauses, level: Level, group: int, memory: Memory) -> Timed | None:
    """The year before the article's, where "the year before" counts from no other: "im Vorjahr führte Österreich Waren für 68 Mio. aus"."""
    if memory.timed is not None or memory.head is not None or memory.reference is None:
        return None
    told = [p for p in c.periods if p.relation not in (*BACKWARD, "ago") and not is_base(c, p.i)]
    before = [p for p in c.periods if p.relation == "earlier" and p.count == 1 and not is_base(c, p.i)]
    if (
        told
        or len(before) != 1
        or before[0].i >= level.i
        or c.group_of(before[0].i) != group
        or before[0].year is not None
    ):
        return None
    # "Im August des Vorjahres"
    that = before[0].in_year(memory.reference.year - 1)
    return from_atom(before[0], that, Certainty.INFERRED, "year_from_reference")


def _all_years(c: Clauses, atom: PeriodAtom) -> PeriodAtom | None:
    """All the years of a sum told over them, without a change: "De 2021 à 2024, la valeur cumulée a atteint"."""
    years = span_of_years(c)
    kinds = [q.category for q in c.flows()]
    # "Entre 2000 et 2022, l'Inde a importé pour 420 milliards et exporté pour 380"
    single = len(c.sums) == 1 or len(c.sums) == len(set(kinds)) == len(kinds) and not c.bare
    if years is None or years[1] is not atom or c.rates or not single or len(c.periods) != 2:
        return None
    first, last = years
    if first.year is None or last.year is None or c.r.any(("move",), c.sentence.lo, c.sentence.hi):
        return None
    return PeriodAtom(first.i, last.j, year=first.year, last_year=last.year)


_BEHIND = 7
"""Tokens behind an amount in which the years stand that it was reached over."""


def _of_many_years(c: Clauses, level: Level, since: int) -> bool:
    """Whether an amount is summed over years up to now, and no change over them: "en los últimos cuatro años vendió oro por 900 millones"."""
    r = c.r
    if level.delta or level.compare:
        return False
    behind = next((s.i for s in c.sums if s.i >= level.j), c.sentence.hi)
    spans = years_to_now(r, since, min(behind, level.j + _BEHIND))
    told = [h for h in spans if c.part_of(h.i) == c.part_of(level.i) and c.group_of(h.i) == c.group_of(level.i)]
    if not told or any(told[-1].j <= s.i < level.i for s in c.sums):
        return False
    hi = max(level.i, told[-1].i)
    if any(r.kind(k) != "w" or r.hit("number.and", k) is not None for k in range(level.j, hi)):
        return False
    # "Un superávit superior a los 900 millones" is no change.
    told_moves = [h for h in r.within("move", since, hi) if r.hit("qualifier.at_least", h.i) is None]
    moved = any(h.category not in ("negative", "positive") for h in told_moves)
    # "Рекорд за последние семь лет"
    return not (moved or any(since <= g.i < hi for g in c.rates) or r.any(("qualifier.peak",), since, hi))


def _leads_on(c: Clauses, atom: PeriodAtom, found: list[Level], direct: dict[int, PeriodAtom]) -> bool:
    """Whether a period opens the part of a later amount: "... and by 2030 should reach $3 billion"."""
    if any(own is atom for own in direct.values()):
        return False
    if any(f.after and f.cue is not None and f.j <= atom.i and atom.j <= f.cue.i for f in found):
        # "До 61 млн долларов взлетел в 2023 году товарооборот": between an amount and its own flow.
        return False
    if closes_part(c, atom, found):
        return False
    same = [f for f in found if c.group_of(f.i) == c.group_of(atom.i)]
    return any(f.i >= atom.j and f.i not in direct and not f.compare for f in same)


def _outside(
    c: Clauses, level: Level, group: int, found: list[Level], done: dict[int, Timed], memory: Memory
) -> Timed | None:
    """The period right before the parenthesis, else that of the amount the parenthesis explains."""
    opened = c.opened[group]
    heads = [f for f in found if f.j <= opened and not f.delta and f.i in done and c.group_of(f.i) == c.parent[group]]
    head = done[heads[-1].i] if heads else None
    if head is not None and head.atom is not None and set_apart(c, head.atom, level):
        # "The balance, which was 3.0 billion in May 2021, turned negative (0.9)"
        return None
    right = next((p for p in c.periods if p.j == opened), None)
    if right is not None and is_base(c, right.i) and _led_to(c, level, group, found):
        # "Rose by 12% in 2022 compared with 2021 ($41.5 billion against $37.1 billion)"
        main = [p for p in c.periods if p.j <= right.i and not c.group_of(p.i) and not is_base(c, p.i)]
        right = main[-1] if main else None
    if right is not None and not level.delta:
        timed = resolve(right, memory, head.period if head else None)
        if timed is not None:
            return timed
    return head


def _led_to(c: Clauses, level: Level, group: int, found: list[Level]) -> bool:
    """Whether an amount in a parenthesis is what a change led to: "(to 41 billion)", "(41 billion against 37)", "(from 37 to 41 billion)"."""
    r, opening = c.r, c.opened[group] + 1
    other = next((f for f in found if f.i >= level.j and c.group_of(f.i) == group), None)
    against = other is not None and r.any(("bind.compare",), level.j, other.i)
    before = r.hit("bind.from", opening) is not None and any(f.compare and opening <= f.i < level.i for f in found)
    return not level.compare and (against or before or r.hit("bind.to", opening) is not None)


def head_period(found: list[Level], done: dict[int, Timed], level: Level, memory: Memory) -> Period | None:
    """The period of the amount that a relative one counts from."""
    earlier = [done[f.i] for f in found if f.i in done and f.i < level.i]
    if earlier:
        return earlier[-1].period
    return memory.head.period if memory.head else None
