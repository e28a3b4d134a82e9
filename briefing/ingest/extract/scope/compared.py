"""Compared: the periods of comparison values, and of what is told of a time that counts from another."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from briefing.core.article import Certainty
from briefing.core.period import Period
from briefing.ingest.extract.scope.belonging import closes_on, of_another, of_beginning, of_rate, of_state
from briefing.ingest.extract.scope.ownperiods import JOINT
from briefing.ingest.extract.scope.spanning import YEAR, span_of_years
from briefing.ingest.extract.sides.resolution import Memory, Timed, from_atom, like_for_like, resolve
from briefing.ingest.extract.sums.basesums import after_base, closed_base, noun_base, when_base
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.comparing import told_now
from briefing.ingest.extract.sums.current import is_current
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.timebases import is_base, named_whole
from briefing.ingest.extract.times.atoms import BACKWARD, RUNNING, PeriodAtom
from briefing.ingest.extract.times.periods import month_ended
from briefing.ingest.extract.times.years import FIRST_YEAR, LAST_YEAR


def counted_from(c: Clauses, level: Level, found: list[Level], done: dict[int, Timed], memory: Memory) -> Timed | None:
    """The period of a sentence or clause that opens with a relation: "Un an auparavant, le déficit était de ..."."""
    earlier = [f for f in found if f.i < level.i]
    joint = range(earlier[-1].j, level.i) if earlier else range(0)
    if 0 < len(joint) <= JOINT and c.r.hit("number.and", joint[0]) is not None and earlier[-1].flow is not level.flow:
        # "L'anno precedente, rispettivamente, 342 e 145 milioni"
        earlier = earlier[:-1]
    since = earlier[-1].j if earlier else c.sentence.lo
    atoms = [
        p for p in c.periods
        if p.relation in ("earlier", "later", "after", "same", "prior") and p.count and since <= p.i and p.j <= level.i
        and c.group_of(p.i) == 0 and not is_base(c, p.i) and not any(of_rate(c, g, p) for g in c.rates)
        and not any(_right_behind(c, p, f) for f in earlier) and not of_another(c, p, level)
        and not of_state(c, p, level)
        # "To 5.2 billion in the following month while others rose from 3.2": of the amount before
        and not (p.relation == "after" and any(0 <= p.i - f.j <= _COUNTED for f in earlier))
        and not _of_clause_before(c, p, level, earlier)
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
    if atoms[-1].relation == "same" and atoms[-1].year is None and named_whole(c.r, atoms[-1]):
        # "Nello stesso periodo": the one just told, of the same year, be it that of a change without an amount.
        just = memory.timed if not earlier and memory.timed is not None and memory.timed.i > head.i else head
        return from_atom(atoms[-1], just.period, Certainty.INFERRED, "period_carried_over")
    return resolve(atoms[-1], memory, head.period)


def _of_clause_before(c: Clauses, atom: PeriodAtom, level: Level, earlier: list[Level]) -> bool:
    """Whether a time is told in the clause of an amount before, and a contrast leads on: "more than a year earlier, | while imports came to"."""
    part = c.part_of(atom.i)
    return part != c.part_of(level.i) and any(c.part_of(f.i) == part for f in earlier)


def _right_behind(c: Clauses, atom: PeriodAtom, told: Level) -> bool:
    """Whether a time is what an amount told before counts from: "3 Millionen | mehr als im Vormonat, während die Einfuhren"."""
    gap = atom.i - told.j
    near = 0 <= gap <= (_COUNTED if told.delta else 2)
    return (told.compare or told.delta) and near and all(c.r.kind(k) == "w" for k in range(told.j, atom.i))


_COUNTED = 4
"""Tokens between a difference and the time that it counts from: "de plus que le"."""


def compared_period(
    c: Clauses, level: Level, found: list[Level], direct: dict[int, PeriodAtom], done: dict[int, Timed], memory: Memory
) -> Timed | None:
    """The period of a comparison value: its own, else the same months a year before the head's."""
    plain = [f for f in found if not f.compare and not f.delta and f.i in done]
    near = [f for f in plain if f.i < level.i][-1:] or plain[:1]
    head = done[near[0].i].period if near else memory.head.period if memory.head else None
    own = _named(c, level, direct) or _in_its_clause(c, level, near)
    if own is None and is_current(c, level):
        # "To raise trade by 2030 from the current level of $82 million"
        return None
    own = own or (None if near else _told_alone(c, level)) or _behind_from(c, level, found)
    if own is not None:
        # "Compared to 3.2 billion as of August", of a month: August alone.
        timed = resolve(month_ended(c.r, own) if head is not None and head.length == 1 else own, memory, head)
        if timed is not None:
            timed = _just_before(timed, head)
            whole = near and _of_whole_year(c, level, near[0], done[near[0].i].period)
            return timed if whole else like_for_like(timed, head)
    counted = counted_from(c, level, found, done, memory)
    if counted is not None or head is None:
        return counted
    if _of_others(c, level):
        return Timed(head, level.i, level.j, Certainty.INFERRED, "period_carried_over")
    return None if _of_no_year_before(c, level, head, memory) else _before_head(c, level, head, memory)


def _of_whole_year(c: Clauses, level: Level, head: Level, period: Period) -> bool:
    """Whether an amount set against one of a part of a year is, by its size, of the whole year.

    "375.3 from January to August, against 514.5 in 2022": nearer to twelve months of it than to eight, and no rate is told.
    """
    own, other = abs(level.sum.amount().value), abs(head.sum.amount().value)
    whole = own * own * period.length >= other * other * YEAR
    return whole and not c.rates and level.sum.amount().currency == head.sum.amount().currency


def _named(c: Clauses, level: Level, direct: dict[int, PeriodAtom]) -> PeriodAtom | None:
    """The time at a comparison value, that its noun names, or that is named with it."""
    own = direct.get(level.i) or when_base(c, level) or after_base(c, level) or of_noun(c, level)
    if own is not None and own.whole and own.year is not None and when_base(c, level) is own and _led_after(c, own):
        # "Tras un 2021 en que el intercambio fue de 61 millones, entre enero y abril": all of it.
        return replace(own, entire=True)
    return own or closed_base(c, level)


def _in_its_clause(c: Clauses, level: Level, near: list[Level]) -> PeriodAtom | None:
    """The time that the parenthesis or the clause of a comparison value tells; `near` is what it is compared with."""
    group = c.group_of(level.i)
    told = [p for p in c.periods if p.j <= level.i and c.group_of(p.i) == group]
    if group:
        right = next((p for p in c.periods if p.j == c.opened[group]), None)
        if (inside := told[-1] if told else right) is not None:
            return inside
    before = [p for p in c.periods if p.j <= level.i and level.i - p.j <= _CLOSE and closes_on(c, p, level)]
    # "2024 von 400 auf 310": the year is the head's.
    before = [p for p in before if is_base(c, p.i) or not c.r.begins("bind.from", p.j, level.i)]
    if before:
        return before[-1]
    if not near:
        return None
    # "Nel 2018 merci per 168 milioni; nel 2016, dopo il terremoto, erano 121": the time that opens its clause.
    contrasts = (h.i for h in c.r.within("bind.contrast", near[-1].j, level.i))
    opened = max([*contrasts, *(k for k in range(near[-1].j, level.i) if c.r.word(k) == ";")], default=None)
    since = [p for p in told if opened is not None and opened < p.i]
    return since[0] if len(since) == 1 and since[0].whole and since[0].year is not None else None


_CLOSE = 3
"""Tokens between a time and the amount of then."""


def _told_alone(c: Clauses, level: Level) -> PeriodAtom | None:
    """The time told before an amount that is alone in its sentence: "Nei primi tre mesi del 2023 era stato di"."""
    group = c.group_of(level.i)
    told = [p for p in c.periods if p.j <= level.i and c.group_of(p.i) == group and p.relation not in BACKWARD]
    return told[-1] if told and not is_base(c, told[-1].i) and not of_beginning(c, told[-1], level) else None


def _behind_from(c: Clauses, level: Level, found: list[Level]) -> PeriodAtom | None:
    """The time that an amount behind "from" is of: "Has tripled since 2015, from AED 14bn to AED 47bn"."""
    if not led_from(c, level):
        return None
    since = [p for p in c.periods if p.j <= level.i and p.whole and c.r.ending("bind.since", p.i) is not None]
    own = (span_of_years(c) or (None,))[0] or (since[-1] if since else None)
    if own is not None:
        return own
    # "In April compared to March, the surplus shrank from 23.7 to 15 billion"
    bases = [p for p in c.periods if p.j <= level.i and p.relation == "" and is_base(c, p.i)]
    alone = len(bases) == 1 and len(c.periods) == _PAIR and not any(f.i < bases[0].i for f in found)
    return bases[0] if alone and c.r.ending("time.range_from", bases[0].i) is None else None


_PAIR = 2
"""The times of a sentence that tells of one and what it is compared with."""


def _of_no_year_before(c: Clauses, level: Level, head: Period, memory: Memory) -> bool:
    """Whether the time of a comparison value that is not told cannot be the year before."""
    if any(p.relation in ("prior", RUNNING) and 0 <= p.i - level.j <= _PRIOR for p in c.periods):
        # "С $430 млн месяцем ранее", where the figure is not known to be a month's; "14 million on average since 2015"
        return True
    ahead = memory.reference is not None and head.is_full_year and head.first.year > memory.reference.year
    if ahead or not FIRST_YEAR < head.first.year <= LAST_YEAR:
        # "20 milliards d'ici 2030, contre 14 aujourd'hui": of no year before the goal's.
        return True
    # "To 258 million in August, after hitting a record of 259 million": of any month before.
    peaks = ("qualifier.record", "qualifier.peak")
    return head.length < _YEAR and c.r.any(peaks, max(c.sentence.lo, level.i - _PEAK), level.i)


def _before_head(c: Clauses, level: Level, head: Period, memory: Memory) -> Timed | None:
    """The time a comparison value is of by what it is compared with: that which the article counts from, else the year before."""
    if memory.moved is not None and memory.moved[1] == head and led_from(c, level):
        # "From 58 million in 2012 to 71 in 2017. Exports to Togo rose from 2 million to 3"
        return memory.moved[0]
    if 0 < memory.basis == head.length < _YEAR:
        # "On a monthly basis the deficit shrank by 46%. Exports fell by 24% to 2.2 billion, against 2.9 billion"
        return resolve(PeriodAtom(level.i, level.j, relation="prior", count=memory.basis, whole=False), memory, head)
    return Timed(head.shifted(-1), level.i, level.j, Certainty.INFERRED, "year_before")


def moved_from(c: Clauses, level: Level, timed: Timed, memory: Memory) -> Timed | None:
    """The time from which an amount moved that moved over the same years as the one before: "Imports rose in the same period from 2 to 3 million"."""
    over = memory.moved is not None and memory.moved[1] == timed.period and led_from(c, level)
    return memory.moved[0] if over and memory.moved is not None else None


def led_from(c: Clauses, level: Level) -> bool:
    """Whether "from" stands right before an amount."""
    return c.r.begins("bind.from", max(c.sentence.lo, level.i - _FROM), level.i)


_FROM = 3
"""Tokens from "from" to its amount."""


def keep_moved(c: Clauses, found: list[Level], done: dict[int, Timed], memory: Memory) -> None:
    """Remember the two times between which an amount is told to have moved."""
    for before, after in pairwise(found):
        first, last = done.get(before.i), done.get(after.i)
        if first is None or last is None or not before.compare or after.compare or not led_from(c, before):
            continue
        told = first.reason not in ("year_before", "period_carried_over")
        if told and first.period.length == last.period.length and first.period.last < last.period.first:
            memory.moved = (first, last.period)


def _led_after(c: Clauses, atom: PeriodAtom) -> bool:
    """Whether "after" opens the sentence with a year."""
    return c.r.hit("time.after", c.sentence.lo) is not None and atom.i - c.sentence.lo <= _OPENS


_YEAR, _PEAK = 12, 4
"""Months of a year, and tokens between a word for a record and its amount."""
_OPENS = 3
"""Tokens of "after" and the article before a year."""


def _just_before(timed: Timed, head: Period | None) -> Timed:
    """A part of a year without its year as the last one before the figure's: "320 million in the second half of 2022, after 280 in the first"."""
    atom = timed.atom
    if head is None or atom is None or timed.reason != "last_completed":
        return timed
    year = head.first.year - (atom.in_year(head.first.year).last >= head.last)
    return replace(timed, period=atom.in_year(year), reason="year_from_context")


def _of_others(c: Clauses, level: Level) -> bool:
    """Whether other goods or another country are set against those told, and no other time: "frente a los 106 millones de los servicios"."""
    r, hi = c.r, c.sentence.hi
    slots = ("place.of", "place.to", "place.with")
    led = next((h for s in slots if (h := r.hit(s, level.j)) is not None), None) if level.j < hi else None
    if led is not None and _other_at(c, led.j, level.i):
        return True
    # "Slightly less than flowers, with exports of 95 million"
    since = max((s.j for s in c.sums if s.j <= level.i), default=c.sentence.lo)
    than = r.each(("bind.compare", "move"), since, level.i)
    than = [h for h in than if h.category in ("compare", "more", "less")]
    moved = level.j < hi and r.hit("bind.to", level.j) is not None
    return bool(than) and not moved and _other_at(c, max(h.j for h in than))


def _other_at(c: Clauses, at: int, told: int | None = None) -> bool:
    """Whether goods or a country are named at a token, behind small words; not one named up to the token `told` before."""
    at = c.r.skip_links(at, c.sentence.hi, 2)
    # "Less than exports of flowers of 95 million"
    flow = c.r.hit("cue", at) if at < c.sentence.hi else None
    at = c.r.skip_links(flow.j, c.sentence.hi, 2) if flow is not None else at
    if at >= c.sentence.hi:
        return False
    goods, country = c.r.hit("product", at), c.r.hit("country", at)
    return any(h is not None and h.category == "name" for h in (goods, country))


_PRIOR = 2
"""Tokens between an amount and the month before that it is of."""


def of_noun(c: Clauses, level: Level) -> PeriodAtom | None:
    """The time told with the noun that names a comparison value: "from the revised July 2021 figure of P7.8 billion"."""
    told = noun_base(c, level)
    return told[0] if told is not None else None
