"""Same months: years that mean the same months of them as another amount's."""

from __future__ import annotations

from dataclasses import replace

from briefing.core.article import Certainty
from briefing.ingest.extract.scope.spanning import YEAR
from briefing.ingest.extract.sides.resolution import Memory, Timed, like_for_like, resolve
from briefing.ingest.extract.sums.camefrom import led_on
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.times.atoms import PeriodAtom


def of_part(c: Clauses, found: list[Level], direct: dict[int, PeriodAtom]) -> None:
    """Bare years in a sentence that opens with a part of none: "entre enero y mayo bajaron de 138 millones en 2018 a 131 en 2019"."""
    years = {
        k: atom
        for k, atom in direct.items()
        if atom.whole and atom.year is not None and not (atom.relation or atom.entire)
    }
    ahead = [p for p in c.periods if found and p.j <= found[0].i and not c.group_of(p.i)]
    if len({atom.year for atom in years.values()}) < 2 or len(ahead) != 1:
        return
    part = ahead[0]
    if part.whole or part.year is not None or part.relation or is_base(c, part.i):
        return
    for k, atom in years.items():
        if atom.last_year is None and not atom.fiscal:
            direct[k] = replace(atom, first=part.first, last=part.last, whole=False)


def led_to(
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
        if atom is not None and atom.relation == "same" and atom.year is not None:
            again = resolve(atom, memory, timed.period)
            if again is not None:
                done[later.i] = again
        elif own is not None and not (memory.reference is not None and own.period.start > memory.reference):
            # "From 182 million in January-May 2016 to 500 by 2030": a goal is of its whole year.
            done[later.i] = like_for_like(own, timed.period)


_ALIKE = 2
"""How many times that of some months an amount of a bare year beside it must be to be that of the whole year."""


def same_months(c: Clauses, level: Level, found: list[Level], timed: Timed, done: dict[int, Timed]) -> Timed:
    """A year in the parenthesis of a part of a year means the same months: "entre enero y julio 642,0 (590,5 en 2024)"."""
    group = c.group_of(level.i)
    opened = c.opened.get(group, -1)
    head = next((f for f in reversed(found) if f.j <= opened and f.i in done), None)
    if not group or head is None or head.cue != level.cue or opened - head.j > _ALIKE or level.column is not None:
        return timed
    own, other = abs(level.sum.amount().value), abs(head.sum.amount().value)
    return like_for_like(timed, done[head.i].period) if own < _ALIKE * other else timed


def said_to_be_same(
    c: Clauses, level: Level, found: list[Level], done: dict[int, Timed], memory: Memory
) -> Timed | None:
    """The months of the amount before that a year with "over the same period" means.

    "48,5 млрд (в 2022 году — 59,5 за тот же период)", "In 2022, over the same period, it was $59.5 billion"
    """
    head = next((f for f in reversed(found) if f.j <= level.i and f.i in done and f.cue == level.cue), None)
    since = head.j if head is not None else c.sentence.lo
    own = done[head.i] if head is not None else memory.timed
    group = c.group_of(level.i)
    inside = [p for p in c.periods if p.i >= since and c.group_of(p.i) == group]
    years = [p for p in inside if p.whole and p.year is not None and not p.relation and p.j <= level.i]
    if own is None or not years or level.column is not None or own.period.first.year == years[-1].year:
        return None
    end = min((f.i for f in found if f.i >= level.j), default=c.sentence.hi)
    told = any(
        p.relation in ("same", "back") and p.year is None and p.i < end
        and (0 <= p.i - years[-1].j <= _LED if p.i < level.i else p.j - level.j <= _BESIDE)
        for p in inside
    )  # fmt: skip
    timed = resolve(years[-1], memory, None) if told and own.period.length < YEAR else None
    return like_for_like(timed, own.period) if timed is not None else None


_LED, _BESIDE = 3, 8
"""Tokens between a year and the same months of it, and behind an amount to where it is said to be of those."""


def part_meant(c: Clauses, timed: Timed, memory: Memory) -> Timed:
    """A bare year set against "the similar 2017 period" is the part of it told before: "imports were 414 million in 2018"."""
    atom, known = timed.atom, memory.lengths.get(0)
    if atom is None or known is None or not atom.whole or atom.relation or timed.period.length != YEAR:
        return timed
    year = timed.period.first.year
    same = any(p.relation == "same" and p.year == year - 1 for p in c.periods)
    if not same or known.period.first.year != year or known.period.last.year != year:
        return timed
    return replace(timed, period=known.period, certainty=Certainty.INFERRED, reason="same_months")


def within_year(c: Clauses, level: Level, timed: Timed, memory: Memory) -> Timed:
    """A part of a year told as one of several means that of the year told before: "The first quarter alone brought 120 million"."""
    whole = memory.timed.period if memory.timed is not None else None
    if timed.reason != "last_completed" or timed.atom is None or whole is None or not whole.is_full_year:
        return timed
    # Of a flow of its own it may be one of this year: "January alone saw cocoa exports of 12 million".
    part = any(h.j - h.i > 1 or h.i == c.sentence.lo for h in c.r.within("bind.namely", c.sentence.lo, level.i))
    if not level.carried or not (part or _alone(c, timed.atom)):
        return timed
    return replace(timed, period=timed.atom.in_year(whole.first.year), reason="year_from_context")


def _alone(c: Clauses, atom: PeriodAtom) -> bool:
    """Whether a part of a year is told as one of several: "the first quarter alone", "nel solo mese di dicembre"."""
    r = c.r
    before = (r.ending("neutral.alone", k) for k in range(max(c.sentence.lo, atom.i - _ALONE), atom.i + 1))
    behind = r.within("neutral.alone", atom.j, min(c.sentence.hi, atom.j + _BEHIND))
    inside = r.within("neutral.alone", atom.i, atom.j)
    return any(before) or bool(behind or inside)


_ALONE, _BEHIND = 2, 6
"""Tokens between "alone" and a part of a year behind it, and behind a part of a year in which it stands: "a représenté à lui seul"."""


def next_year(c: Clauses, level: Level, found: list[Level], timed: Timed, done: dict[int, Timed]) -> Timed:
    """A year in a series of the same months means those: "в январе 2011-го - $1,3 млн, 2012 года - $2,1 млн, 2013-го - $0,9 млн"."""
    r, atom = c.r, timed.atom
    head = next((f for f in reversed(found) if f.j <= level.i and f.i in done), None)
    if atom is None or head is None or not atom.whole or atom.relation or atom.year is None or head.cue != level.cue:
        return timed
    between = range(head.j, level.i)
    dashed = r.word(atom.j) in ("-", ":") and all(k >= atom.j or r.word(k) in (",", ";") for k in between if k < atom.i)
    own, other = abs(level.sum.amount().value), abs(head.sum.amount().value)
    alike = own < _ALIKE * other and other < 2 * _ALIKE * own and done[head.i].period.length < YEAR
    return like_for_like(timed, done[head.i].period) if dashed and atom.i >= head.j and alike else timed


def year_after(c: Clauses, level: Level, aside: Level, done: dict[int, Timed], memory: Memory) -> Timed | None:
    """The same months of the year after those that the parenthesis behind an amount names: "+1.612 milioni (+887 a gennaio 2020)"."""
    timed, group = done.get(aside.i), c.group_of(aside.i)
    atom = timed.atom if timed is not None else None
    if timed is None or atom is None or atom.year is None or atom.relation or not group or c.opened[group] != level.j:
        return None
    if level.delta or level.compare or level.flow is not aside.flow or memory.reference is None or c.cues == []:
        return None
    later = timed.period.shifted(1)
    recent = later.end < memory.reference and later.first.year >= memory.reference.year - 1
    return Timed(later, aside.i, aside.j, Certainty.INFERRED, "year_from_base", None) if recent else None


def of_which(c: Clauses, level: Level, found: list[Level], timed: Timed, done: dict[int, Timed]) -> Timed:
    """A part of no year that "of which" leads to, as one of the year told before: "12 billion in 2020, of which 7 in the first half"."""
    atom = timed.atom
    before = next((f for f in reversed(found) if f.j <= level.i and f.i in done), None)
    if atom is None or before is None or atom.whole or atom.year is not None or atom.relation or atom.fiscal:
        return timed
    whole = done[before.i].period
    if not whole.is_full_year or whole.first.year >= timed.period.first.year or before.flow is not level.flow:
        return timed
    if not c.r.any(("bind.namely",), before.j, min(level.i, atom.i)):
        return timed
    return replace(timed, period=timed.period.shifted(whole.first.year - timed.period.first.year), reason=None)
