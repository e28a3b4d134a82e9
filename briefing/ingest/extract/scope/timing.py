"""Timing: which of the periods of a sentence each amount is of, else which is carried over to it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from briefing.core.article import Certainty
from briefing.core.period import Period
from briefing.ingest.extract.scope.belonging import (
    by_then,
    closes_on,
    closes_part,
    in_aside,
    in_when,
    of_another,
    of_beginning,
    of_data,
    of_event,
    of_other_cue,
    of_rate,
    of_share,
    opens_contrast,
    owns,
    said_aside,
    set_against,
    set_apart,
)
from briefing.ingest.extract.scope.itemised import run_of
from briefing.ingest.extract.sides.resolution import (
    Memory,
    Timed,
    from_atom,
    like_for_like,
    next_to_come,
    of_two_years,
    resolve,
)
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.comparing import (
    after_base,
    conceded,
    is_base,
    is_current,
    led_on,
    noun_base,
    told_now,
    when_base,
)
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.times.atoms import BACKWARD, RUNNING, PeriodAtom
from briefing.ingest.extract.times.years import FIRST_YEAR, LAST_YEAR


def attach(c: Clauses, found: list[Level], memory: Memory) -> dict[int, Timed]:
    """The period of each level, by the token it begins at; levels without one are left out."""
    direct = {level.i: atom for level in found if (atom := _direct(c, level, found)) is not None}
    _of_part(c, found, direct)
    result: dict[int, Timed] = {}
    paired = _respective(c, found)
    plain = [level for level in found if not level.compare]
    for level in plain:
        atom = level.column or paired.get(level.i) or direct.get(level.i)
        head = _head_period(found, result, level, memory)
        if atom is not None and (timed := _resolved(c, atom, memory, head)) is not None:
            result[level.i] = _same_months(c, level, found, _part_meant(c, timed, memory), result)
            continue
        if atom is not None and atom.fiscal:
            # A fiscal year of a country whose calendar is not known is no other time.
            continue
        timed = _around(c, level, found, direct, result, memory)
        if timed is not None:
            result[level.i] = _next_year(c, level, found, timed, result)
    for level in found:
        if level.compare and level.i in paired and (own := resolve(paired[level.i], memory, None)) is not None:
            result[level.i] = own
        elif level.compare:
            timed = _compared(c, level, found, direct, result, memory)
            if timed is not None and not _runs_over(c, level, found, timed, result):
                result[level.i] = timed
                _led_to(c, level, found, timed, result, direct, memory)
        elif (timed := result.get(level.i)) is not None and timed.reason == "last_completed" and _hoped_for(c, level):
            # "It is expected to reach $1.5 billion by the end of December"
            if any(f.i < level.i and result.get(f.i) is timed and not _hoped_for(c, f) for f in found):
                # "912 million in the first ten months; by New Year's Eve a billion is expected": of those months it is not.
                del result[level.i]
            else:
                result[level.i] = next_to_come(timed, memory) or timed
    _across_months(c, found, result)
    _across_years(c, found, result)
    for level in plain:
        if level.i not in result and (timed := _counted_from(c, level, found, result, memory)) is not None:
            # "L'interscambio, che nel 2021 era stato di 5,4 miliardi, è sceso l'anno successivo a 3,3": known only now.
            result[level.i] = timed
    return result


_TWO = 2


def _of_part(c: Clauses, found: list[Level], direct: dict[int, PeriodAtom]) -> None:
    """Bare years in a sentence that opens with a part of none: "entre enero y mayo bajaron de 138 millones en 2018 a 131 en 2019"."""
    years = {
        k: atom
        for k, atom in direct.items()
        if atom.whole and atom.year is not None and not (atom.relation or atom.entire)
    }
    ahead = [p for p in c.periods if found and p.j <= found[0].i and not c.group_of(p.i)]
    if len({atom.year for atom in years.values()}) < _TWO or len(ahead) != 1:
        return
    part = ahead[0]
    if part.whole or part.year is not None or part.relation or is_base(c, part.i):
        return
    first, last = min(a.i for a in years.values()), max(a.i for a in years.values())
    if any(p.i != part.i and not p.whole and first <= p.i <= last for p in c.periods):
        return
    for k, atom in years.items():
        if atom.last_year is None and not atom.fiscal:
            direct[k] = replace(atom, first=part.first, last=part.last, whole=False)


def _across_months(c: Clauses, found: list[Level], done: dict[int, Timed]) -> None:
    """Two months that a change runs over are the one it is of and its base: "fell from 5.8 to 5.1 billion between October and November"."""
    for k, level in enumerate(found):
        following = found[k + 1] if k + 1 < len(found) else None
        timed = done.get(following.i if level.compare and following is not None else level.i)
        atom = timed.atom if timed is not None else None
        if timed is None or atom is None or atom.whole or timed.period.length != _TWO:
            continue
        if c.r.ending("time.range_from", atom.i) is None:
            continue
        first, last = timed.period.first, timed.period.last
        if first.month == 1:
            # In January and February together more often than from one to the other.
            continue
        if level.delta:
            done[level.i] = replace(timed, period=Period(last, last))
        elif level.compare and following is not None and led_on(c, level, found):
            done[level.i] = replace(timed, period=Period(first, first))
            done[following.i] = replace(timed, period=Period(last, last))


def _across_years(c: Clauses, found: list[Level], done: dict[int, Timed]) -> None:
    """The years that a change runs over bound it: "in 2019-2024 trade rose by 300% (from 1.5 to 4.5 million)" is of 2019 and 2024."""
    for level, following in pairwise(found):
        timed = done.get(following.i)
        if timed is None or not level.compare or not led_on(c, level, found):
            continue
        years = timed.period
        if years.length <= _YEAR or years.first.month != 1 or years.length % _YEAR:
            continue
        own = done.get(level.i)
        if own is not None and own.reason != "year_before" and own.period != years:
            continue
        done[level.i] = replace(timed, period=Period.year(years.first.year), reason=timed.reason or "year_from_context")
        done[following.i] = replace(
            timed, period=Period.year(years.last.year), reason=timed.reason or "year_from_context"
        )


def _runs_over(c: Clauses, base: Level, found: list[Level], timed: Timed, done: dict[int, Timed]) -> bool:
    """Whether a change told over years named before only has their last: "In the same period it rose from 2.8 to 3.9 billion"."""
    later = next((f for f in found if f.i >= base.j and not f.compare and not f.delta), None)
    own = done.get(later.i) if later is not None else None
    return own is not None and own.period == timed.period and led_on(c, base, found)


def _led_to(
    c: Clauses,
    base: Level,
    found: list[Level],
    timed: Timed,
    done: dict[int, Timed],
    direct: dict[int, PeriodAtom],
    memory: Memory,
) -> None:
    """A bare year that a part of one leads to means the same months: "from 182 million in January-May 2016 to 283 in 2017".

    So does "the same months" of a year: "de 765 millones en enero-mayo de 2019 a 689 en igual periodo de 2020".
    """
    later = next((f for f in found if f.i >= base.j and not f.compare and not f.delta), None)
    if later is not None and timed.atom is not None and timed.atom.year is not None and led_on(c, base, found):
        own, atom = done.get(later.i), direct.get(later.i)
        if own is None and atom is not None and atom.relation == "same" and atom.year is not None:
            again = resolve(atom, memory, timed.period)
            if again is not None:
                done[later.i] = again
        elif own is not None:
            done[later.i] = like_for_like(own, timed.period)


def _resolved(c: Clauses, atom: PeriodAtom, memory: Memory, head: Period | None) -> Timed | None:
    """The period of an atom; months told as known ("the same seven months") may be those of the sentence itself."""
    if atom.relation == "back" and atom.count:
        own = [
            p for p in c.periods
            if p.j <= atom.i and p.relation in ("", "this", "last") and not p.whole and p.last - p.first + 1 == atom.count
        ]  # fmt: skip
        if own:
            return resolve(own[-1], memory, None)
    if atom.relation == "whole":
        parts = [p for p in c.periods if p.j <= atom.i and not p.whole and p.relation in ("", "this")]
        part = resolve(parts[-1], memory, None) if parts else None
        if part is not None and part.period.first.year == part.period.last.year:
            # "За девять месяцев нынешнего 258 млн, обещают за весь год 350"
            return from_atom(atom, Period.year(part.period.last.year), Certainty.INFERRED, "year_from_context")
    return resolve(atom, memory, head)


def _hoped_for(c: Clauses, level: Level) -> bool:
    """Whether an amount is aimed at or forecast in its own part of the sentence, behind any other amount."""
    since = max((s.j for s in c.sums if s.j <= level.i), default=c.sentence.lo)
    return c.r.any(("status.target", "status.forecast"), since, level.i)


_ALIKE = 2
"""How many times that of some months an amount of a bare year beside it must be to be that of the whole year."""


def _same_months(c: Clauses, level: Level, found: list[Level], timed: Timed, done: dict[int, Timed]) -> Timed:
    """A year in the parenthesis of a part of a year means the same months: "entre enero y julio 642,0 (590,5 en 2024)"."""
    group = c.group_of(level.i)
    opened = c.opened.get(group, -1)
    head = next((f for f in reversed(found) if f.j <= opened and f.i in done), None)
    if not group or head is None or head.cue != level.cue or opened - head.j > _ALIKE or level.column is not None:
        return timed
    own, other = abs(level.sum.amount().value), abs(head.sum.amount().value)
    return like_for_like(timed, done[head.i].period) if own < _ALIKE * other else timed


def _part_meant(c: Clauses, timed: Timed, memory: Memory) -> Timed:
    """A bare year set against "the similar 2017 period" is the part of it told before: "imports were 414 million in 2018"."""
    atom, known = timed.atom, memory.lengths.get(0)
    if atom is None or known is None or not atom.whole or atom.relation or timed.period.length != _YEAR:
        return timed
    year = timed.period.first.year
    same = any(p.relation == "same" and p.year == year - 1 for p in c.periods)
    if not same or known.period.first.year != year or known.period.last.year != year:
        return timed
    return replace(timed, period=known.period, certainty=Certainty.INFERRED, reason="same_months")


def _next_year(c: Clauses, level: Level, found: list[Level], timed: Timed, done: dict[int, Timed]) -> Timed:
    """A year in a series of the same months means those: "в январе 2011-го - $1,3 млн, 2012 года - $2,1 млн, 2013-го - $0,9 млн"."""
    r, atom = c.r, timed.atom
    head = next((f for f in reversed(found) if f.j <= level.i and f.i in done), None)
    if atom is None or head is None or not atom.whole or atom.relation or atom.year is None or head.cue != level.cue:
        return timed
    between = range(head.j, level.i)
    dashed = r.word(atom.j) in ("-", ":") and all(k >= atom.j or r.word(k) in (",", ";") for k in between if k < atom.i)
    own, other = abs(level.sum.amount().value), abs(head.sum.amount().value)
    alike = own < _ALIKE * other and other < 2 * _ALIKE * own and done[head.i].period.length < _YEAR
    return like_for_like(timed, done[head.i].period) if dashed and atom.i >= head.j and alike else timed


_YEAR = 12
"""Months of a year."""


def _direct(c: Clauses, level: Level, found: list[Level]) -> PeriodAtom | None:
    """A period right behind the amount (or its own cue), nothing but small words between."""
    r = c.r
    at = level.cue.j if level.after and level.cue is not None and 0 <= level.cue.i - level.j <= 6 else level.j
    near = r.skip_links(level.j, c.sentence.hi, 2)
    if at > level.j and any(c.period_at(k) is not None for k in range(level.j, near + 1)):
        # "Rapportées aux 3,1 milliards de 2022, les importations de 2024"
        at = level.j
    group = c.group_of(level.i)
    if r.word(level.j) == "(" and (told := c.period_at(level.j + 1)) is not None and r.word(told.j) == ")":
        # "$4.1bn (2022), $4.6bn (2023)"
        return told
    if r.word(level.j) == "(" and (told := _noted(c, level)) is not None:
        return told
    for k in range(at, min(at + 6, c.sentence.hi)):
        atom = c.period_at(k)
        if atom is not None:
            if c.group_of(k) != group:
                return None
            if is_base(c, atom.i) and not level.compare:
                return None
            if any(f.i > level.i and owns(c, atom, f) for f in found):
                return None
            years = span_of_years(c)
            if years is not None and atom is years[0] and not level.compare and any(f.compare for f in found):
                # "de 72 à 94 millions entre 2021 et 2023": the first year is that of the first amount.
                return years[1]
            if level.delta and atom.relation in BACKWARD:
                # "Up $57.8 million from a year ago"
                return None
            if atom.relation == "yearly" and not level.compare:
                # "Rose by 11 percent to stand at $39 billion year on year"
                return None
            return atom if level.compare or atom.relation != "same" or atom.year is not None else None
        stop = r.kind(k) == "s" or r.hit("number.and", k) or r.hit("bind.contrast", k)
        if r.hit("bind.from", k) is not None and any(b.i == k + 1 for b in c.bare):
            # "A 37,2 miliardi dai 39,1 del 2024"
            return None
        if stop or r.hit("bind.compare", k) or (r.hit("cue", k) and k > at) or any(f.i == k for f in found):
            return None
        if any(g.i <= k < g.j for g in c.rates) or any(s.i == k for s in c.sums):
            return None
    return None


def _noted(c: Clauses, level: Level) -> PeriodAtom | None:
    """The one time in a note right behind an amount that says no more than whose data it is: "604 milioni di euro (dati Istat, 2024)"."""
    group = c.group_of(level.j + 1)
    inside = [p for p in c.periods if c.group_of(p.i) == group]
    if not group or group == c.group_of(level.i) or len(inside) != 1 or inside[0].relation or is_base(c, inside[0].i):
        return None
    told = [*(s.i for s in (*c.sums, *c.bare)), *(g.i for g in c.rates), *(q.i for q in c.cues)]
    other = any(c.group_of(k) == group for k in told)
    short = inside[0].j - level.j <= _NOTED and c.r.word(inside[0].j) == ")"
    return inside[0] if short and not other else None


_NOTED = 8
"""Tokens of the longest note behind an amount."""


def _respective(c: Clauses, found: list[Level]) -> dict[int, PeriodAtom]:
    """Amounts and periods in order: "514.9 and 523.7 million in 2022 and 2023 respectively"."""
    r = c.r
    respective = bool(r.within("bind.respectively", c.sentence.lo, c.sentence.hi))
    plain = [f for f in found if not f.compare and not f.delta and f.flow is not None] if respective else []
    atoms = [p for p in c.periods if (p.year is not None or not p.relation) and not is_base(c, p.i)]
    alike = len(atoms) > 1 and len({f.flow for f in plain}) == 1
    if alike and len(plain) > len(atoms):
        # "In 2022 and 2023, respectively, 51 and 40 million of rice and 33 and 36 million of fish"
        sets = [run for level in plain if (run := run_of(c, level.i)) and run[0].i == level.i]
        if len(sets) > 1 and all(len(run) == len(atoms) for run in sets):
            return {s.i: atom for run in sets for s, atom in zip(run, atoms, strict=True)}
    if ordered := _in_order(c, found):
        return ordered
    if not alike or len(plain) != len(atoms):
        return {}
    return {level.i: atom for level, atom in zip(plain, atoms, strict=True)}


def _in_order(c: Clauses, found: list[Level]) -> dict[int, PeriodAtom]:
    """A run of amounts with as many bare years right behind it: "contre 12,4, 10,7 et 4,4 milliards en 2017, 2016 et 2006"."""
    r = c.r

    def listed(ends: list[tuple[int, int]]) -> bool:
        return all(
            0 < b[0] - a[1] <= _JOINT
            and all(r.word(k) == "," or r.is_link(k) or r.hit("number.and", k) for k in range(a[1], b[0]))
            for a, b in pairwise(ends)
        )

    years = [p for p in c.periods if p.whole and p.year is not None and not p.relation and p.last_year is None]
    told: dict[int, PeriodAtom] = {}
    respective = bool(r.within("bind.respectively", c.sentence.lo, c.sentence.hi))
    for first in range(len(years)):
        for count in range(len(years) - first, 1, -1):
            run = years[first : first + count]
            ahead = [f for f in found if f.j <= run[0].i and not f.delta][-count:]
            behind = [f for f in found if f.i >= run[-1].j and not f.delta][:count]
            near = len(ahead) == count and run[0].i - ahead[-1].j <= _JOINT
            # "En 2019, 2020 et 2021, elles n'étaient que de 5,5, 7,7 et 7,3 milliards, respectivement"
            beside = ahead if near else behind if respective and len(behind) == count else []
            if beside and listed([(p.i, p.j) for p in run]) and listed([(f.i, f.j) for f in beside]):
                told.update({f.i: p for f, p in zip(beside, run, strict=True) if f.i not in told})
                break
    return told


_JOINT = 2
"""Tokens between two members of a list."""


def _around(
    c: Clauses, level: Level, found: list[Level], direct: dict[int, PeriodAtom], done: dict[int, Timed], memory: Memory
) -> Timed | None:
    """The period of the amount's parenthesis or clause, else of the sentence, else of the paragraph."""
    group = c.group_of(level.i)
    taken = {
        atom.i
        for f in found
        if f.compare and (atom := direct.get(f.i) or _of_noun(c, f) or after_base(c, f)) is not None
    }
    if is_current(c, level):
        # "By 2030 they want to double trade, now at 1.2 billion"
        taken |= {
            p.i for p in c.periods if any(c.r.ending("status.deadline", at) is not None for at in back(c, p.i, 3))
        }
    usable = [
        p for p in c.periods
        if p.i not in taken and p.relation not in BACKWARD and not is_base(c, p.i) and not of_beginning(c, p, level)
    ]  # fmt: skip
    usable = [p for p in usable if not (set_apart(c, p, level) or of_event(c, p, level) or of_other_cue(c, p, level))]
    usable = [p for p in usable if not by_then(c, p, level)]
    usable = [p for p in usable if p.relation != RUNNING or resolve(p, memory, None) is not None]
    before = [p for p in usable if p.j <= level.i and c.group_of(p.i) == group]
    counted = _counted_from(c, level, found, done, memory)
    if counted is not None and not (before and before[-1].i > counted.i):
        return counted
    if not before and not group:
        # "Interscambio con l'Italia (2024): 5,2 miliardi"
        before = [p for p in usable if p.j <= level.i and c.group_of(p.i) and c.r.word(p.i - 1) == "(" and c.r.word(p.j) == ")"
                  and not any(p.j <= f.i < level.i for f in found)]  # fmt: skip
    if before and said_aside(c, before[-1], level, found):
        return None
    if before and (years := _all_years(c, before[-1])) is not None:
        return resolve(years, memory, None)
    whole = _head_period(found, done, level, memory) if before and before[-1].relation == "whole" else None
    if before and (timed := _resolved(c, before[-1], memory, whole)) is not None:
        return timed
    if group:
        inherited = _outside(c, level, group, found, done, memory)
        if inherited is not None:
            return inherited
    after = [
        p for p in usable
        if p.i >= level.j and c.group_of(p.i) == group and not _leads_on(c, p, found, direct) and not in_aside(c, p, level)
        and not set_against(c, p, level, found) and not opens_contrast(c, p, level) and not of_share(c, p, level)
        and not in_when(c, p, level)
    ]  # fmt: skip
    if after and (timed := _resolved(c, after[0], memory, None)) is not None:
        return timed
    heads = [
        t for f in found if f.i < level.i and not f.compare and (t := done.get(f.i)) is not None
        # "Exports of £13.9 billion (up £0.8 billion from September)"
        and not (f.delta and t.atom is not None and is_base(c, t.atom.i))
    ]  # fmt: skip
    heads = [
        t for t in heads
        if t.atom is None or not (set_apart(c, t.atom, level) or of_other_cue(c, t.atom, level))
    ]  # fmt: skip
    if heads:
        return heads[-1]
    if group:
        outside = [p for p in usable if c.group_of(p.i) == 0]
        outside.sort(key=lambda p: (p.i > level.i, abs(p.i - level.i)))
        if outside and (timed := resolve(outside[0], memory, None)) is not None:
            return timed
    if (noted := of_data(c)) is not None and (timed := resolve(noted, memory, None)) is not None:
        return timed
    if (year := _year_before_this(c, level, group, memory)) is not None:
        return year
    untold = [p for p in before if p.relation in ("this", "last", "next")]
    untold += [p for p in c.periods if p.relation == RUNNING or of_two_years(p, memory)]
    if memory.timed is not None and not untold:
        carried = memory.timed
        return Timed(carried.period, carried.i, carried.j, Certainty.INFERRED, "period_carried_over")
    return None


def _year_before_this(c: Clauses, level: Level, group: int, memory: Memory) -> Timed | None:
    """The year before the article's, where "the year before" counts from no other: "im Vorjahr führte Österreich Waren für 68 Mio. aus"."""
    if memory.timed is not None or memory.head is not None or memory.reference is None:
        return None
    told = [p for p in c.periods if p.relation not in BACKWARD and not is_base(c, p.i)]
    before = [p for p in c.periods if p.relation == "earlier" and p.count == 1 and p.whole and not is_base(c, p.i)]
    if (
        told
        or len(before) != 1
        or before[0].i >= level.i
        or c.group_of(before[0].i) != group
        or before[0].year is not None
    ):
        return None
    if any(s.i < before[0].i for s in c.sums) or any(of_rate(c, g, before[0]) for g in c.rates):
        return None
    return from_atom(before[0], Period.year(memory.reference.year - 1), Certainty.INFERRED, "year_from_reference")


def _all_years(c: Clauses, atom: PeriodAtom) -> PeriodAtom | None:
    """All the years of a sum told over them, without a change: "De 2021 à 2024, la valeur cumulée a atteint"."""
    years = span_of_years(c)
    if years is None or years[1] is not atom or c.rates or len(c.sums) != 1:
        return None
    first, last = years
    if first.year is None or last.year is None or c.r.any(("move",), c.sentence.lo, c.sentence.hi):
        return None
    return PeriodAtom(first.i, last.j, year=first.year, last_year=last.year)


def _counted_from(c: Clauses, level: Level, found: list[Level], done: dict[int, Timed], memory: Memory) -> Timed | None:
    """The period of a sentence or clause that opens with a relation: "Un an auparavant, le déficit était de ..."."""
    earlier = [f for f in found if f.i < level.i]
    joint = range(earlier[-1].j, level.i) if earlier else range(0)
    if 0 < len(joint) <= _JOINT and c.r.hit("number.and", joint[0]) is not None and earlier[-1].flow is not level.flow:
        # "L'anno precedente, rispettivamente, 342 e 145 milioni"
        earlier = earlier[:-1]
    since = earlier[-1].j if earlier else c.sentence.lo
    atoms = [
        p for p in c.periods
        if p.relation in ("earlier", "later", "same", "prior") and p.count and since <= p.i and p.j <= level.i
        and c.group_of(p.i) == 0 and not is_base(c, p.i) and not any(of_rate(c, g, p) for g in c.rates)
        and not any(f.compare and 0 <= p.i - f.j <= 2 for f in earlier) and not of_another(c, p, level)
    ]  # fmt: skip
    head = next((done[f.i] for f in reversed(earlier) if f.i in done), memory.head)
    if not atoms or head is None:
        return None
    if atoms[-1].relation == "same" and atoms[-1].year is None and atoms[0].relation == "earlier":
        # "Een jaar eerder was dat in dezelfde maand nog 380 miljoen"
        atoms = atoms[:1]
    if atoms[-1].relation == "same" and atoms[-1].year is None and told_now(c, since, level.i):
        # "Dieses Mal im gleichen Zeitraum": the same months of the year that is running.
        years = memory.reference.year - head.period.last.year if memory.reference is not None else 0
        ended = years > 0 and memory.reference is not None and head.period.shifted(years).end < memory.reference
        return (
            from_atom(atoms[-1], head.period.shifted(years), Certainty.INFERRED, "year_from_reference")
            if ended
            else None
        )
    named = c.r.hit("year", atoms[-1].i)
    if atoms[-1].relation == "same" and atoms[-1].year is None and named is not None and named.j == atoms[-1].j:
        # "Nello stesso periodo": the one just told, of the same year.
        return from_atom(atoms[-1], head.period, Certainty.INFERRED, "period_carried_over")
    return resolve(atoms[-1], memory, head.period)


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


def span_of_years(c: Clauses) -> tuple[PeriodAtom, PeriodAtom] | None:
    """The two years that bound a change: "from 2019 to 2023", "tra il 2019 e il 2023"."""
    for first, last in zip(c.periods, c.periods[1:], strict=False):
        opened = any(c.r.hit("time.range_from", k) for k in range(max(c.sentence.lo, first.i - 2), first.i))
        joint = last.i - first.j <= 3 and any(c.r.hit("time.range_to", k) for k in range(first.j, last.i))
        if opened and joint and first.whole and last.whole and first.year and last.year:
            return first, last
    return None


def _outside(
    c: Clauses, level: Level, group: int, found: list[Level], done: dict[int, Timed], memory: Memory
) -> Timed | None:
    """The period right before the parenthesis, else that of the amount the parenthesis explains."""
    opened = c.opened[group]
    heads = [f for f in found if f.j <= opened and not f.delta and f.i in done and c.group_of(f.i) == c.parent[group]]
    head = done[heads[-1].i] if heads else None
    right = next((p for p in c.periods if p.j == opened), None)
    if right is not None and not level.delta:
        timed = resolve(right, memory, head.period if head else None)
        if timed is not None:
            return timed
    if heads and (alike := _as_first(c, level, opened, heads[-1], found, done)) is not None:
        return alike
    return head


def _as_first(
    c: Clauses, level: Level, opened: int, head: Level, found: list[Level], done: dict[int, Timed]
) -> Timed | None:
    """The time that the first of several parentheses names: "were 4.6 billion (2021: 3.9), and imports 2.2 (1.8)"."""
    if level.i - opened > _ALONE or c.r.word(level.j) != ")" or opened != head.j:
        return None
    for first in found:
        group = c.group_of(first.i)
        if not group or group == c.group_of(level.i) or first.i >= head.i or first.i not in done:
            continue
        start = c.opened[group]
        whose = next((f for f in found if f.j == start), None)
        named = any(p.i == start + 1 and p.j <= first.i and c.r.word(p.j) == ":" for p in c.periods)
        if named and whose is not None and whose.flow is not head.flow:
            return done[first.i]
    return None


_ALONE = 2
"""Tokens between a parenthesis and the amount that alone is in it."""


def _head_period(found: list[Level], done: dict[int, Timed], level: Level, memory: Memory) -> Period | None:
    """The period of the amount that a relative one counts from."""
    earlier = [done[f.i] for f in found if f.i in done and f.i < level.i]
    if earlier:
        return earlier[-1].period
    return memory.head.period if memory.head else None


def _compared(
    c: Clauses, level: Level, found: list[Level], direct: dict[int, PeriodAtom], done: dict[int, Timed], memory: Memory
) -> Timed | None:
    """The period of a comparison value: its own, else the same months a year before the head's."""
    plain = [f for f in found if not f.compare and not f.delta and f.i in done]
    near = [f for f in plain if f.i < level.i][-1:] or plain[:1]
    head = done[near[0].i].period if near else memory.head.period if memory.head else None
    group = c.group_of(level.i)
    own = direct.get(level.i) or when_base(c, level) or after_base(c, level) or _of_noun(c, level)
    own = own or conceded(c, level, found)
    if own is None and group:
        right = next((p for p in c.periods if p.j == c.opened[group]), None)
        inside = [p for p in c.periods if p.j <= level.i and c.group_of(p.i) == group]
        own = inside[-1] if inside else right
    if own is None:
        before = [p for p in c.periods if p.j <= level.i and level.i - p.j <= 3 and closes_on(c, p, level)]
        # "2024 von 400 auf 310": the year is the head's.
        before = [p for p in before if is_base(c, p.i) or not any(c.r.hit("bind.from", k) for k in range(p.j, level.i))]
        own = before[-1] if before else None
    if own is None:
        # "Cuando en el mismo semestre de 2023 habían sido US$ 98 millones": told inside the clause of time.
        marks = [k for k in range(max(c.sentence.lo, level.i - 12), level.i) if c.r.hit("bind.when", k) is not None]
        inside = [p for p in c.periods if marks and marks[-1] < p.i and p.j <= level.i and c.group_of(p.i) == group]
        own = inside[-1] if inside else None
    if own is None and is_current(c, level):
        # "To raise trade by 2030 from the current level of $82 million"
        return None
    if own is None and not near:
        # "Nei primi tre mesi del 2023 era stato di": alone in its sentence, it is of the time told there.
        told = [p for p in c.periods if p.j <= level.i and c.group_of(p.i) == group and p.relation not in BACKWARD]
        own = told[-1] if told and not is_base(c, told[-1].i) and not of_beginning(c, told[-1], level) else None
    if own is None and any(c.r.hit("bind.from", k) for k in range(max(c.sentence.lo, level.i - 3), level.i)):
        # "Has tripled since 2015, from AED 14bn to AED 47bn"
        since = [p for p in c.periods if p.j <= level.i and p.whole and c.r.ending("bind.since", p.i) is not None]
        own = (span_of_years(c) or (None,))[0] or (since[-1] if since else None)
    if own is not None:
        timed = resolve(own, memory, head)
        if timed is not None:
            return like_for_like(timed, head)
    counted = _counted_from(c, level, found, done, memory)
    if counted is not None:
        return counted
    if head is None:
        return None
    if any(p.relation == "prior" and 0 <= p.i - level.j <= _PRIOR for p in c.periods):
        # "С $430 млн месяцем ранее", where the figure is not known to be a month's.
        return None
    ahead = memory.reference is not None and head.is_full_year and head.first.year > memory.reference.year
    if ahead or not FIRST_YEAR < head.first.year <= LAST_YEAR:
        # "20 milliards d'ici 2030, contre 14 aujourd'hui": of no year before the goal's.
        return None
    return Timed(head.shifted(-1), level.i, level.j, Certainty.INFERRED, "year_before")


_PRIOR = 2
"""Tokens between an amount and the month before that it is of."""


def _of_noun(c: Clauses, level: Level) -> PeriodAtom | None:
    """The time told with the noun that names a comparison value: "from the revised July 2021 figure of P7.8 billion"."""
    told = noun_base(c, level)
    return told[0] if told is not None else None
