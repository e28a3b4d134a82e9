"""Timing: which period an amount or a rate is of, its year resolved, and how that is known."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace

from briefing.core.article import Certainty
from briefing.core.period import Month, Period
from briefing.ingest.extract.clauses import Clauses
from briefing.ingest.extract.levels import Level, after_base, back, is_base, is_current, told_now, when_base
from briefing.ingest.extract.times import BACKWARD, FIRST_YEAR, LAST_YEAR, RUNNING, PeriodAtom


@dataclass(frozen=True, slots=True)
class Timed:
    """A period with its place (tokens) and how it is known; `atom` None when carried over."""

    period: Period
    i: int
    j: int
    certainty: Certainty = Certainty.STATED
    reason: str | None = None
    atom: PeriodAtom | None = None


@dataclass(slots=True)
class Memory:
    """What a paragraph remembers from sentence to sentence."""

    reference: dt.date | None
    fiscal_start: int | None = None
    fiscal_by_start: bool = False
    """Whether "fiscal 2024" is the fiscal year that begins in 2024 (Japan); India's usage goes both ways."""
    timed: Timed | None = None
    head: Timed | None = None
    wide: Timed | None = None
    """The last full year spoken of when a paragraph ended."""
    outer: Timed | None = None
    """The part of a year that the last one told lies inside: "In July alone" after "in January-July"."""
    lengths: dict[int, Timed] = field(default_factory=dict)
    """The last period told of each length in months; under 0 the last that is no full year."""
    basis: int = 0
    """Months by which the paragraph's changes were counted from those before, 0 where they were not."""
    block: int = -1
    atoms: dict[int, Timed] = field(default_factory=dict)

    def keep(self, timed: Timed) -> None:
        """Take a period for the one that sentences to come go on about."""
        before = self.outer or self.timed
        inside = before is not None and _holds(before.period, timed.period)
        self.outer = before if inside else None
        self.timed = timed
        self.lengths[timed.period.length] = timed
        if timed.period.length < 12:
            self.lengths[0] = timed

    @property
    def year(self) -> int | None:
        """The year that a part of a year without one most likely belongs to."""
        return self.timed.period.last.year if self.timed else None


def _holds(outer: Period, inner: Period) -> bool:
    return outer.first <= inner.first and inner.last <= outer.last and outer.length > inner.length


_NEIGHBOUR = {"earlier": -1, "yearly": -1, "later": 1}


def resolve(atom: PeriodAtom, memory: Memory, head: Period | None) -> Timed | None:
    """The period of an atom; `head` is the figure's that a relation such as "a year earlier" counts from."""
    if atom.relation == "same":
        if head is None:
            return None
        years = atom.year - head.first.year if atom.year is not None else -1
        return _shifted(atom, head, years)
    if atom.relation == "prior":
        return _before(atom, head)
    if atom.relation in _NEIGHBOUR:
        return _shifted(atom, head, _NEIGHBOUR[atom.relation] * atom.count) if head is not None else None
    if atom.relation == RUNNING:
        return None
    if atom.fiscal and not atom.whole:
        return _part_of_fiscal(atom, memory)
    if atom.relation == "whole":
        if memory.year is None:
            return None
        if memory.timed is not None and memory.timed.period.length == 12:
            return _timed(atom, memory.timed.period, Certainty.INFERRED, "year_from_context")
        return _timed(atom, Period.year(memory.year), Certainty.INFERRED, "year_from_context")
    if atom.relation == "month":
        return _month_from(atom, memory)
    if atom.relation == "back":
        told = memory.lengths.get(atom.count)
        return _timed(atom, told.period, Certainty.INFERRED, "year_from_context") if told is not None else None
    if atom.year is not None:
        return _stated(atom, memory)
    if atom.relation:
        if memory.reference is None:
            return None
        year = memory.reference.year + {"this": 0, "last": -1, "next": 1, "ago": -atom.count}[atom.relation]
        if atom.fiscal:
            if memory.fiscal_start is None:
                return None
            year -= memory.reference.month < memory.fiscal_start
            return _timed(atom, _fiscal(year, memory.fiscal_start), Certainty.INFERRED, "fiscal_year")
        return _timed(atom, atom.in_year(year), Certainty.INFERRED, "year_from_reference")
    return _last_completed(atom, memory)


def _stated(atom: PeriodAtom, memory: Memory) -> Timed | None:
    assert atom.year is not None
    if atom.fiscal:
        if memory.fiscal_start is None or (atom.last_year is None and not memory.fiscal_by_start):
            return None
        return _timed(atom, _fiscal(atom.year, memory.fiscal_start), Certainty.INFERRED, "fiscal_year")
    if _of_two_years(atom, memory):
        return None
    return _timed(atom, atom.in_year(atom.year), Certainty.STATED, None)


def _of_two_years(atom: PeriodAtom, memory: Memory) -> bool:
    """Whether "2021-2022" may be a fiscal year as well as two years: beside a country that counts in fiscal years."""
    if memory.fiscal_start is None or atom.fiscal or not atom.whole or atom.year is None:
        return False
    return atom.last_year == atom.year + 1


def _fiscal(year: int, month: int) -> Period:
    """The fiscal year that begins in a month of a year."""
    return Period(Month(year, month), Month.from_ordinal(Month(year, month).ordinal + 11))


def _month_from(atom: PeriodAtom, memory: Memory) -> Timed | None:
    """The month before or after that of the article; this month is not over."""
    if memory.reference is None or not atom.count:
        return None
    month = Month.from_ordinal(Month(memory.reference.year, memory.reference.month).ordinal + atom.count)
    return _timed(atom, Period(month, month), Certainty.INFERRED, "year_from_reference")


def _part_of_fiscal(atom: PeriodAtom, memory: Memory) -> Timed | None:
    """Months counted from the beginning of a fiscal year: "the first nine months of the current fiscal"."""
    year = resolve(replace(atom, whole=True), memory, None)
    if year is None or year.period.length != 12:
        return None
    start = year.period.first.ordinal - 1
    months = Period(Month.from_ordinal(start + atom.first), Month.from_ordinal(start + atom.last))
    return _timed(atom, months, Certainty.INFERRED, "fiscal_year")


def _shifted(atom: PeriodAtom, head: Period, years: int) -> Timed | None:
    if not FIRST_YEAR <= head.first.year + years <= LAST_YEAR:
        return None
    return _timed(atom, head.shifted(years), Certainty.STATED, None)


def _before(atom: PeriodAtom, head: Period | None) -> Timed | None:
    """The months right before the figure's, where they are as long: "rispetto al mese precedente"."""
    if head is None or head.length != atom.count or head.first.year <= FIRST_YEAR:
        return None
    first = Month.from_ordinal(head.first.ordinal - atom.count)
    last = Month.from_ordinal(head.last.ordinal - atom.count)
    return _timed(atom, Period(first, last), Certainty.STATED, None)


def _timed(atom: PeriodAtom, period: Period, certainty: Certainty, reason: str | None) -> Timed:
    return Timed(period, atom.i, atom.j, certainty, reason, atom)


def _last_completed(atom: PeriodAtom, memory: Memory) -> Timed | None:
    """A part of a year without a year: the last completed one, else the one of the paragraph's year."""
    reference = memory.reference
    if reference is None:
        if memory.year is None:
            return None
        return _timed(atom, atom.in_year(memory.year), Certainty.INFERRED, "year_from_context")
    year = reference.year
    while atom.in_year(year).end >= reference:
        year -= 1
    return _timed(atom, atom.in_year(year), Certainty.INFERRED, "last_completed")


def attach(c: Clauses, found: list[Level], memory: Memory) -> dict[int, Timed]:
    """The period of each level, by the token it begins at; levels without one are left out."""
    direct = {level.i: atom for level in found if (atom := _direct(c, level, found)) is not None}
    result: dict[int, Timed] = {}
    paired = _respective(c, found)
    plain = [level for level in found if not level.compare]
    for level in plain:
        atom = level.column or paired.get(level.i) or direct.get(level.i)
        head = _head_period(found, result, level, memory)
        if atom is not None and (timed := resolve(atom, memory, head)) is not None:
            result[level.i] = timed
            continue
        timed = _around(c, level, found, direct, result, memory)
        if timed is not None:
            result[level.i] = timed
    for level in found:
        if level.compare:
            timed = _compared(c, level, found, direct, result, memory)
            if timed is not None:
                result[level.i] = timed
    return result


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
    for k in range(at, min(at + 6, c.sentence.hi)):
        atom = c.period_at(k)
        if atom is not None:
            if c.group_of(k) != group:
                return None
            if is_base(c, atom.i) and not level.compare:
                return None
            if any(f.i > level.i and _owns(c, atom, f) for f in found):
                return None
            years = _span_of_years(c)
            if years is not None and atom is years[0] and not level.compare and any(f.compare for f in found):
                # "de 72 à 94 millions entre 2021 et 2023": the first year is that of the first amount.
                return years[1]
            if level.delta and atom.relation in BACKWARD:
                # "Up $57.8 million from a year ago"
                return None
            return atom if level.compare or atom.relation not in ("same",) else None
        stop = r.kind(k) == "s" or r.hit("number.and", k) or r.hit("bind.contrast", k)
        if stop or r.hit("bind.compare", k) or (r.hit("cue", k) and k > at) or any(f.i == k for f in found):
            return None
        if any(g.i <= k < g.j for g in c.rates):
            return None
    return None


def _owns(c: Clauses, atom: PeriodAtom, level: Level) -> bool:
    """Whether a period is that of the amount right behind it: "fell short of 2023's $4.6bn"."""
    at = atom.j
    while at < level.i and (c.r.word(at) in ("'", "s") or c.r.hit("place.possessive", at) is not None):
        at += 1
    return at == level.i and at > atom.j


def _respective(c: Clauses, found: list[Level]) -> dict[int, PeriodAtom]:
    """Amounts and periods in order: "514.9 and 523.7 million in 2022 and 2023 respectively"."""
    r = c.r
    if not r.within("bind.respectively", c.sentence.lo, c.sentence.hi):
        return {}
    plain = [f for f in found if not f.compare and not f.delta and f.flow is not None]
    atoms = [p for p in c.periods if p.year is not None or not p.relation]
    if len(plain) != len(atoms) or len(plain) < 2 or len({f.flow for f in plain}) != 1:
        return {}
    return {level.i: atom for level, atom in zip(plain, atoms, strict=True)}


def _around(
    c: Clauses, level: Level, found: list[Level], direct: dict[int, PeriodAtom], done: dict[int, Timed], memory: Memory
) -> Timed | None:
    """The period of the amount's parenthesis or clause, else of the sentence, else of the paragraph."""
    group = c.group_of(level.i)
    taken = {atom.i for f in found if f.compare and (atom := direct.get(f.i)) is not None}
    if is_current(c, level):
        # "By 2030 they want to double trade, now at 1.2 billion"
        taken |= {
            p.i for p in c.periods if any(c.r.ending("status.deadline", at) is not None for at in back(c, p.i, 3))
        }
    usable = [
        p for p in c.periods
        if p.i not in taken and p.relation not in (*BACKWARD, RUNNING) and not is_base(c, p.i) and not _of_beginning(c, p, level)
    ]  # fmt: skip
    usable = [p for p in usable if not _set_apart(c, p, level)]
    before = [p for p in usable if p.j <= level.i and c.group_of(p.i) == group]
    counted = _counted_from(c, level, found, done, memory)
    if counted is not None and not (before and before[-1].i > counted.i):
        return counted
    if not before and not group:
        # "Interscambio con l'Italia (2024): 5,2 miliardi"
        before = [p for p in usable if p.j <= level.i and c.group_of(p.i) and c.r.word(p.i - 1) == "(" and c.r.word(p.j) == ")"
                  and not any(p.j <= f.i < level.i for f in found)]  # fmt: skip
    if before and _said_aside(c, before[-1], level, found):
        return None
    if before and (years := _all_years(c, before[-1])) is not None:
        return resolve(years, memory, None)
    if before and (timed := resolve(before[-1], memory, None)) is not None:
        return timed
    if group:
        inherited = _outside(c, level, group, found, done, memory)
        if inherited is not None:
            return inherited
    after = [p for p in usable if p.i >= level.j and c.group_of(p.i) == group and not _leads_on(c, p, found, direct)]
    if after and (timed := resolve(after[0], memory, None)) is not None:
        return timed
    heads = [done[f.i] for f in found if f.i < level.i and f.i in done and not f.compare]
    heads = [t for t in heads if t.atom is None or not _set_apart(c, t.atom, level)]
    if heads:
        return heads[-1]
    if group:
        outside = [p for p in usable if c.group_of(p.i) == 0]
        outside.sort(key=lambda p: (p.i > level.i, abs(p.i - level.i)))
        if outside and (timed := resolve(outside[0], memory, None)) is not None:
            return timed
    untold = [p for p in before if p.relation in ("this", "last", "next")]
    untold += [p for p in c.periods if p.relation == RUNNING or _of_two_years(p, memory)]
    if memory.timed is not None and not untold:
        carried = memory.timed
        return Timed(carried.period, carried.i, carried.j, Certainty.INFERRED, "period_carried_over")
    return None


_CLOSING = ("bind.auxiliary", "bind.reach", "cue", "move")


def _set_apart(c: Clauses, atom: PeriodAtom, level: Level) -> bool:
    """Whether a period is told in a relative clause that closes before an amount.

    "Gold exports, which stood at $210 million in 2023, fell to $35 million".
    """
    r = c.r
    opened = [
        k for k in range(c.sentence.lo + 1, atom.i) if r.word(k - 1) == "," and r.hit("bind.relative", k) is not None
    ]
    if not opened or level.i < atom.j:
        return False
    closed = next((k for k in range(atom.j, level.i) if r.word(k) == "," and c.group_of(k) == c.group_of(atom.i)), None)
    told = any(opened[-1] <= s.i < (closed or level.i) for s in c.sums)
    if closed is not None and r.lexicon.verb_final:
        # "..., das 2021 Waren für 1,4 Milliarden bezogen hatte, ...": its verb closes it; ", die Ausfuhren" is none.
        told = told and any(r.ending(slot, closed) is not None for slot in _CLOSING)
    return closed is not None and told and not any(closed < s.i < level.i for s in c.sums)


def _of_beginning(c: Clauses, atom: PeriodAtom, level: Level) -> bool:
    """Whether a period dates what the sentence counts from: "Desde que entró en vigor el TLC en 2013, el comercio ..."."""
    r, lo = c.r, c.sentence.lo
    since = r.hit("bind.since", lo)
    if since is None or atom.i > level.i:
        return False
    between = range(since.j, atom.i)
    told = any(r.kind(k) == "w" and not r.is_link(k) for k in between)
    return told and not any(r.word(k) == "," for k in between) and any(r.word(k) == "," for k in range(atom.j, level.i))


def _said_aside(c: Clauses, atom: PeriodAtom, level: Level, found: list[Level]) -> bool:
    """Whether a period is only that of the amount an aside gave before the verb: "qui atteignait 3,1 Md en 2022, est tombé à"."""
    r = c.r
    aside = [f for f in found if f.j <= level.i and f.cue == level.cue and 0 <= atom.i - f.j <= 3]
    if not aside or level.cue is None or r.word(atom.j) != ",":
        return False
    opened = any(r.word(k) == "," for k in range(level.cue.j, aside[-1].i))
    moved = [h for h in r.within("move", atom.j, level.i) if h.category in ("up", "down", "word")]
    joint = any(r.hit("number.and", k) is not None for k in range(atom.j, level.i))
    return opened and bool(moved) and not joint


def _all_years(c: Clauses, atom: PeriodAtom) -> PeriodAtom | None:
    """All the years of a sum told over them, without a change: "De 2021 à 2024, la valeur cumulée a atteint"."""
    years = _span_of_years(c)
    if years is None or years[1] is not atom or c.rates or len(c.sums) != 1:
        return None
    first, last = years
    if first.year is None or last.year is None or c.r.any(("move",), c.sentence.lo, c.sentence.hi):
        return None
    return PeriodAtom(first.i, last.j, year=first.year, last_year=last.year)


def _counted_from(c: Clauses, level: Level, found: list[Level], done: dict[int, Timed], memory: Memory) -> Timed | None:
    """The period of a sentence or clause that opens with a relation: "Un an auparavant, le déficit était de ..."."""
    earlier = [f for f in found if f.i < level.i]
    since = earlier[-1].j if earlier else c.sentence.lo
    atoms = [
        p for p in c.periods if p.relation in ("earlier", "later", "same", "prior") and since <= p.i and p.j <= level.i
        and c.group_of(p.i) == 0 and not is_base(c, p.i) and not any(0 <= p.i - g.j <= 3 for g in c.rates)
        and not any(f.compare and 0 <= p.i - f.j <= 2 for f in earlier)
    ]  # fmt: skip
    head = next((done[f.i] for f in reversed(earlier) if f.i in done), memory.head)
    if not atoms or head is None:
        return None
    if atoms[-1].relation == "same" and atoms[-1].year is None and told_now(c, since, level.i):
        # "Dieses Mal im gleichen Zeitraum": the same months of the year that is running.
        years = memory.reference.year - head.period.last.year if memory.reference is not None else 0
        ended = years > 0 and memory.reference is not None and head.period.shifted(years).end < memory.reference
        return (
            _timed(atoms[-1], head.period.shifted(years), Certainty.INFERRED, "year_from_reference") if ended else None
        )
    named = c.r.hit("year", atoms[-1].i)
    if atoms[-1].relation == "same" and atoms[-1].year is None and named is not None and named.j == atoms[-1].j:
        # "Nello stesso periodo": the one just told, of the same year.
        return _timed(atoms[-1], head.period, Certainty.INFERRED, "period_carried_over")
    return resolve(atoms[-1], memory, head.period)


def _leads_on(c: Clauses, atom: PeriodAtom, found: list[Level], direct: dict[int, PeriodAtom]) -> bool:
    """Whether a period opens the part of a later amount: "... and by 2030 should reach $3 billion"."""
    if any(own is atom for own in direct.values()):
        return False
    if _closes_part(c, atom, found):
        return False
    same = [f for f in found if c.group_of(f.i) == c.group_of(atom.i)]
    return any(f.i >= atom.j and f.i not in direct and not f.compare for f in same)


def _closes_part(c: Clauses, atom: PeriodAtom, found: list[Level]) -> bool:
    """Whether a joint right behind a period parts it from the next amount, and none parts it from the one before."""
    r, group = c.r, c.group_of(atom.i)
    before = next((f for f in reversed(found) if f.j <= atom.i and c.group_of(f.i) == group), None)
    joint = atom.j < c.sentence.hi and (r.hit("number.and", atom.j) is not None or r.word(atom.j) in (",", ";"))
    if before is None or not joint:
        return False
    return not any(r.hit("number.and", k) is not None or r.word(k) in (",", ";") for k in range(before.j, atom.i))


def _span_of_years(c: Clauses) -> tuple[PeriodAtom, PeriodAtom] | None:
    """The two years that bound a change: "from 2019 to 2023", "tra il 2019 e il 2023"."""
    for first, last in zip(c.periods, c.periods[1:], strict=False):
        opened = any(c.r.hit("time.range_from", k) for k in range(max(c.sentence.lo, first.i - 2), first.i))
        joint = last.i - first.j <= 3 and any(c.r.hit("time.range_to", k) for k in range(first.j, last.i))
        if opened and joint and first.whole and last.whole and first.year and last.year:
            return first, last
    return None


def over_years(c: Clauses, head: Period | None, memory: Memory) -> Timed | None:
    """The first of two years that bound a change up to the head's: "De 2018 a 2024 se duplicó"."""
    years = _span_of_years(c)
    timed = resolve(years[0], memory, None) if years is not None and head is not None and head.is_full_year else None
    return timed if timed is not None and head is not None and timed.period.first.year < head.first.year else None


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
    return head


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
    own = direct.get(level.i) or when_base(c, level) or after_base(c, level)
    if own is None and group:
        right = next((p for p in c.periods if p.j == c.opened[group]), None)
        inside = [p for p in c.periods if p.j <= level.i and c.group_of(p.i) == group]
        own = inside[-1] if inside else right
    if own is None:
        before = [p for p in c.periods if p.j <= level.i and level.i - p.j <= 3 and _closes_on(c, p, level)]
        # "2024 von 400 auf 310": the year is the head's.
        before = [p for p in before if is_base(c, p.i) or not any(c.r.hit("bind.from", k) for k in range(p.j, level.i))]
        own = before[-1] if before else None
    if own is None:
        # "Cuando en el mismo semestre de 2023 habían sido US$ 98 millones": told inside the clause of time.
        marks = [k for k in range(max(c.sentence.lo, level.i - 12), level.i) if c.r.hit("bind.when", k) is not None]
        inside = [p for p in c.periods if marks and marks[-1] < p.i and p.j <= level.i and c.group_of(p.i) == group]
        own = inside[-1] if inside else None
    if own is None and not near:
        # "Nei primi tre mesi del 2023 era stato di": alone in its sentence, it is of the time told there.
        told = [p for p in c.periods if p.j <= level.i and c.group_of(p.i) == group and p.relation not in BACKWARD]
        own = told[-1] if told and not is_base(c, told[-1].i) and not _of_beginning(c, told[-1], level) else None
    if own is None and any(c.r.hit("bind.from", k) for k in range(max(c.sentence.lo, level.i - 3), level.i)):
        own = (_span_of_years(c) or (None,))[0]
    if own is not None:
        timed = resolve(own, memory, head)
        if timed is not None:
            return _like_for_like(timed, head)
    counted = _counted_from(c, level, found, done, memory)
    if counted is not None:
        return counted
    if head is None:
        return None
    if not FIRST_YEAR < head.first.year <= LAST_YEAR:
        return None
    return Timed(head.shifted(-1), level.i, level.j, Certainty.INFERRED, "year_before")


def _closes_on(c: Clauses, atom: PeriodAtom, level: Level) -> bool:
    return all(c.r.is_link(k) or c.r.word(k) in "(:-" for k in range(atom.j, level.i))


def _like_for_like(timed: Timed, head: Period | None) -> Timed:
    """A part of a year set against a bare year means the same months of that year (extraction rules, 6)."""
    atom = timed.atom
    if head is None or atom is None or not atom.whole or not timed.period.is_full_year or head.length >= 12:
        return timed
    years = timed.period.first.year - head.first.year
    if not years:
        return timed
    return Timed(head.shifted(years), timed.i, timed.j, Certainty.INFERRED, "same_months", atom)


def base_of(c: Clauses, at: int, limit: int, head: Period | None, memory: Memory) -> Timed | None:
    """The base that is named behind a rate, between tokens `at` and `limit`: "rispetto al 2022"."""
    for atom in c.periods:
        if not at <= atom.i < limit:
            continue
        if atom.relation in BACKWARD or is_base(c, atom.i):
            timed = resolve(atom, memory, head)
            return _like_for_like(timed, head) if timed is not None else None
    return None


def default_base(head: Period | None, years: int = 1) -> Period | None:
    """The same months a year (or more) before."""
    if head is None or head.first.year - years < FIRST_YEAR:
        return None
    return head.shifted(-years)
