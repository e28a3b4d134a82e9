"""Own periods: the one right behind an amount, and those told of several in their order."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby, pairwise

from briefing.core.article import Certainty
from briefing.ingest.extract.scope.belonging import counted_from
from briefing.ingest.extract.scope.itemised import run_of
from briefing.ingest.extract.scope.spanning import span_of_years
from briefing.ingest.extract.sides.resolution import Timed
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.sums.timebases import is_base, named_whole
from briefing.ingest.extract.times.atoms import BACKWARD, PeriodAtom


def direct_period(c: Clauses, level: Level, found: list[Level]) -> PeriodAtom | None:
    """A period right behind the amount (or its own cue), nothing but small words between."""
    r = c.r
    if (apposed := _of_record_year(c, level)) is not None:
        return apposed
    at = level.cue.j if level.after and level.cue is not None and 0 <= level.cue.i - level.j <= 6 else level.j
    near = r.skip_links(level.j, c.sentence.hi, 2)
    if at > level.j and any(c.period_at(k) is not None for k in range(level.j, near + 1)):
        # "Rapportées aux 3,1 milliards de 2022, les importations de 2024"
        at = level.j
    group = c.group_of(level.i)
    if r.word(level.j) == "(" and (told := c.period_at(level.j + 1)) is not None and r.word(told.j) == ")":
        # "$4.1bn (2022), $4.6bn (2023)"
        return told
    if (
        r.word(level.j) == "("
        and (told := _noted(c, level) or _with_its_change(c, level) or _behind_change(c, level)) is not None
    ):
        return told
    if group and not level.compare and (opened := _opens_aside(c, level, group)) is not None:
        return opened
    if at == level.j and (closed := _past_aside(c, level)) is not None:
        at = closed
    if (told := _behind_dash(c, level) or _before_what(c, level)) is not None:
        return told
    for k in range(at, min(at + 6, c.sentence.hi)):
        atom = c.period_at(k)
        if atom is not None:
            years = span_of_years(c, atom)
            if years is not None and not level.compare and _moved_to(c, level):
                # "Rose by 12 percent to 1.7 billion from 2017 to 2018"
                return years[1]
            if is_base(c, atom.i) and not level.compare:
                return None
            if years is not None and not level.compare and any(f.compare for f in found):
                # "de 72 à 94 millions entre 2021 et 2023": the first year is that of the first amount.
                return years[1]
            if level.delta and atom.relation in BACKWARD:
                # "Up $57.8 million from a year ago"
                return None
            if atom.relation == "yearly" and not level.compare:
                # "Rose by 11 percent to stand at $39 billion year on year"
                return None
            # "frente al superávit de 71 millones de igual mes del año pasado": a balance with a sign of its own
            since = max((f.j for f in found if f.j <= level.i), default=level.i)
            against = level.compare or r.any(("bind.compare",), since, level.i)
            # "(22.8 billion in the same period of the previous year)", but "in the same period" alone is that of the amount before.
            own = atom.relation != "same" or atom.year is not None or bool(group) and not named_whole(r, atom)
            return atom if against or own else None
        stop = r.kind(k) == "s" or r.hit("number.and", k) or r.hit("bind.contrast", k)
        if r.hit("bind.from", k) is not None and any(b.i == k + 1 for b in c.bare):
            # "A 37,2 miliardi dai 39,1 del 2024"
            return None
        if stop or r.hit("bind.compare", k) or (r.hit("cue", k) and k > at) or any(f.i == k for f in found):
            return None
        if any(g.i <= k < g.j for g in c.rates) or any(s.i == k for s in c.sums):
            return None
    return None


def _moved_to(c: Clauses, level: Level) -> bool:
    """Whether an amount is what a change led to or comes to: "rose by 12 percent to 1.7 billion from 2017 to 2018"."""
    r, part = c.r, c.part_of(level.i)
    moves = [
        h for h in r.within("move", c.sentence.lo, level.i) if h.category in ("up", "down") and c.part_of(h.i) == part
    ]
    led = r.begins("bind.to", back(c, level.i)[-1] - 1, level.i)
    return bool(moves) and (led or level.delta)


_APPOSED = 10
"""Tokens between a year and the amount that a noun in apposition tells of it."""


def _of_record_year(c: Clauses, level: Level) -> PeriodAtom | None:
    """The year that is only named as a record one, with its amount: "5 procent meer dan in 2019, een recordjaar met 38,7 miljard"."""
    r, group = c.r, c.group_of(level.i)
    comma = next((k for k in range(level.i - 1, max(c.sentence.lo, level.i - _APPOSED), -1) if r.word(k) == ","), None)
    if comma is None or c.group_of(comma) != group or not r.any(("qualifier.peak", "qualifier.record"), comma, level.i):
        return None
    atom = next((p for p in c.periods if p.j == comma and p.whole and p.year is not None and not p.relation), None)
    if atom is None or not is_base(c, atom.i) or not r.any(("place.with",), comma, level.i):
        return None
    return None if r.any(("move", "bind.reach"), comma, level.i) else atom


def _opens_aside(c: Clauses, level: Level, group: int) -> PeriodAtom | None:
    """The time before that opens the parenthesis of an amount: "(in the same period of 2022 a deficit of 12.5 billion was recorded)"."""
    inside = [p for p in c.periods if c.group_of(p.i) == group and p.j <= level.i]
    alone = len(inside) == 1 and all(s.i == level.sum.i for s in c.sums if c.group_of(s.i) == group)
    if not alone or inside[0].relation not in ("same", "earlier"):
        return None
    return inside[0] if all(c.r.is_link(k) for k in range(c.opened[group] + 1, inside[0].i)) else None


def _behind_dash(c: Clauses, level: Level) -> PeriodAtom | None:
    """The time that a dash in the place of a verb leads to: "на 95 млн долларов – в 2022-м и на 110 млн – в прошлом году"."""
    r, hi = c.r, c.sentence.hi
    if not r.lexicon.free_order or level.j + 1 >= hi or r.word(level.j) != "-" or c.group_of(level.j):
        return None
    places = range(level.j + 1, r.skip_links(level.j + 1, hi, 1) + 1)
    atom = next((p for k in places if (p := c.period_at(k)) is not None), None)
    if atom is None or atom.relation in BACKWARD or is_base(c, atom.i):
        return None
    ends = atom.j >= hi or r.kind(atom.j) == "s" or r.hit("number.and", atom.j) is not None or r.word(atom.j) in ",;"
    return atom if ends else None


def _before_what(c: Clauses, level: Level) -> PeriodAtom | None:
    """The year behind what came after it: "barely 39 million before the pandemic, | in 2019"."""
    r, hi = c.r, c.sentence.hi
    led = r.hit("time.pre", level.j) if level.j < hi else None
    if led is None:
        return None
    comma = next((k for k in range(led.j + 1, min(hi, led.j + _EVENT)) if r.word(k) == ","), None)
    if comma is None or any(r.kind(k) != "w" for k in range(led.j, comma)) or r.any(("cue",), led.j, comma):
        return None
    at = next((p for k in range(comma + 1, r.skip_links(comma + 1, hi, 1) + 1) if (p := c.period_at(k))), None)
    return at if at is not None and at.whole and at.year is not None and at.last_year is None else None


_EVENT = 5
"""Tokens of what came after a time: "before the war in Ukraine, "."""


def _past_aside(c: Clauses, level: Level) -> int | None:
    """The token behind a parenthesis right behind an amount, where a time follows that: "181 million ($197 million) in 2021"."""
    r, hi = c.r, c.sentence.hi
    group = c.group_of(level.j + 1) if level.j + 1 < hi and r.word(level.j) == "(" else 0
    if not group or group == c.group_of(level.i) or any(c.group_of(p.i) == group for p in c.periods):
        return None
    closed = next(
        (k + 1 for k in range(level.j, hi) if c.group_of(k) == group and r.word(k + 1 if k + 1 < hi else k) == ")"),
        None,
    )
    at = closed + 1 if closed is not None else hi
    # "55 milioni di euro (60 milioni di dollari) raggiunti nei primi sei mesi del 2021"
    said = next((h for slot in ("bind.reach", "bind.mark") if at < hi and (h := r.hit(slot, at)) is not None), None)
    at = said.j if said is not None else at
    near = r.skip_links(at, hi, 2)
    return at if near < hi and any(c.period_at(k) is not None for k in range(at, near + 1)) else None


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


def _with_its_change(c: Clauses, level: Level) -> PeriodAtom | None:
    """The year that opens a note which goes on to tell the change: "140,4 Mio Franken (2006; plus 21 Prozent gegenüber dem Vorjahr)"."""
    r, group = c.r, c.group_of(level.j + 1)
    year = c.period_at(level.j + 1)
    if not group or year is None or not year.whole or year.year is None or r.word(year.j) not in (";", ","):
        return None
    rated = [g for g in c.rates if c.group_of(g.i) == group]
    other = any(c.group_of(k) == group for k in (*(s.i for s in (*c.sums, *c.bare)), *(q.i for q in c.cues)))
    return year if len(rated) == 1 and 0 < rated[0].i - year.j <= _CHANGE and not other else None


def _behind_change(c: Clauses, level: Level) -> PeriodAtom | None:
    """The only time of a sentence, behind the change that a note right behind an amount tells: "988 million (up 5% in the first half of 2025)"."""
    r, group = c.r, c.group_of(level.j + 1)
    inside = [p for p in c.periods if c.group_of(p.i) == group]
    rated = [g for g in c.rates if c.group_of(g.i) == group]
    if not group or group == c.group_of(level.i) or len(rated) != 1 or not inside or level.compare:
        return None
    atom = inside[0]
    alone = all(p is atom or counted_from(c, atom, p) for p in c.periods) and not atom.relation
    near = rated[0].j <= atom.i <= r.skip_links(rated[0].j, atom.i, 2) + 1
    other = any(c.group_of(k) == group for k in (*(s.i for s in (*c.sums, *c.bare)), *(q.i for q in c.cues)))
    return atom if alone and near and not other and not is_base(c, atom.i) else None


_CHANGE = 4
"""Tokens between the year that opens a note and the change it tells: "(2006; ein Plus von 21 Prozent)"."""
_NOTED = 8
"""Tokens of the longest note behind an amount."""


def in_their_order(c: Clauses, found: list[Level]) -> dict[int, PeriodAtom]:
    """Amounts and periods in order: "514.9 and 523.7 million in 2022 and 2023 respectively"."""
    if len(found) < _TWO or len(c.periods) < _TWO:
        return {}
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
            0 < b[0] - a[1] <= JOINT
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
            near = len(ahead) == count and run[0].i - ahead[-1].j <= JOINT
            # "En 2019, 2020 et 2021, elles n'étaient que de 5,5, 7,7 et 7,3 milliards, respectivement"
            beside = ahead if near else behind if respective and len(behind) == count else []
            if beside and listed([(p.i, p.j) for p in run]) and listed([(f.i, f.j) for f in beside]):
                told.update({f.i: p for f, p in zip(beside, run, strict=True) if f.i not in told})
                break
    return told


def as_before(c: Clauses, found: list[Level], done: dict[int, Timed]) -> None:
    """The amounts of a second flow are of the times of the first's, in their order: "exports were 5 billion in 2022 and 6 in 2023, imports 3 and 4"."""
    runs = [list(run) for _, run in groupby((f for f in found if not f.delta), key=lambda f: f.flow)]
    for first, second in pairwise(runs):
        told = [done[f.i] for f in first if f.i in done]
        # "Fell to 4.5 billion, from 5.3 in 2018; sales went from 297 to 338 million": the other way round.
        plain = len(first) == len(second) > 1 and not any(f.compare for f in (*first, *second))
        if not plain or len({t.period for t in told}) != len(first):
            continue
        if any(p.i >= first[-1].j and p is not told[-1].atom for p in c.periods):
            continue
        between = (k for a, b in pairwise(second) for k in range(a.j, b.i))
        if all(c.r.word(k) == "," or c.r.is_link(k) or c.r.hit("number.and", k) for k in between):
            for level, timed in zip(second, told, strict=True):
                done[level.i] = replace(timed, certainty=Certainty.INFERRED, reason="period_carried_over")


_TWO = 2
"""What stands in an order is two at least."""
JOINT = 2
"""Tokens between two members of a list."""
