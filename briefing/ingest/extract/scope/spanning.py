"""Spanning: the two times that a change runs over, each of one of its amounts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from briefing.core.article import Certainty
from briefing.core.period import Month, Period
from briefing.ingest.extract.sides.resolution import Memory, Timed, from_atom, resolve
from briefing.ingest.extract.sums.camefrom import led_on
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.times.atoms import DateAtom, PeriodAtom
from briefing.ingest.extract.times.periods import closing_day
from briefing.ingest.extract.times.years import years_of, years_to_now
from briefing.ingest.extract.words.lexicon import Hit

YEAR = 12
"""Months of a year."""


def across_months(c: Clauses, found: list[Level], done: dict[int, Timed]) -> None:
    """Two months that a change runs over are the one it is of and its base: "fell from 5.8 to 5.1 billion between October and November"."""
    for k, level in enumerate(found):
        following = found[k + 1] if k + 1 < len(found) else None
        timed = done.get(following.i if level.compare and following is not None else level.i)
        atom = timed.atom if timed is not None else None
        if timed is None or atom is None or atom.whole or timed.period.length != 2:
            continue
        if c.r.ending("time.range_from", atom.i) is None:
            continue
        first, last = timed.period.first, timed.period.last
        if first.month == 1:
            # In January and February together more often than from one to the other.
            continue
        if level.delta:
            done[level.i] = replace(timed, period=Period(last, last))
            # "Between May and June exports rose by 0.3 billion to 41.9 billion"
            led = following is not None and c.r.hit("bind.to", level.j) is not None and not following.compare
            if led and following is not None and following.flow is level.flow and following.i in done:
                done[following.i] = done[level.i]
        elif level.compare and following is not None and led_on(c, level, found):
            done[level.i] = replace(timed, period=Period(first, first))
            done[following.i] = replace(timed, period=Period(last, last))


def across_years(c: Clauses, found: list[Level], done: dict[int, Timed]) -> None:
    """The years that a change runs over bound it: "in 2019-2024 trade rose by 300% (from 1.5 to 4.5 million)" is of 2019 and 2024."""
    for level in (f for f in found if f.delta):
        own = done.get(level.i)
        span = span_of_years(c, own.atom) if own is not None and own.atom is not None else None
        if own is not None and span is not None and span[0].i >= level.j and span[1].year is not None:
            # "Rose by 117 million (7.6 percent) to 1.7 billion from 2017 to 2018"
            last = Period.year(span[1].year)
            done[level.i] = replace(own, period=last, atom=span[1], i=span[1].i, j=span[1].j)
    for level, following in pairwise(found):
        timed = done.get(following.i)
        own = done.get(level.i)
        if timed is None or not level.compare or not led_on(c, level, found):
            continue
        years = timed.period
        if years.length <= YEAR or years.first.month != 1 or years.length % YEAR:
            continue
        first = Period.year(years.first.year)
        done[level.i] = replace(timed, period=first, reason=timed.reason or "year_from_context")
        done[following.i] = replace(
            timed, period=Period.year(years.last.year), reason=timed.reason or "year_from_context"
        )


def grown_over(c: Clauses) -> PeriodAtom | None:
    """The years told in one that a change ran over: "In the decade 2008-2018 trade rose by 40 percent to 8 billion", of 2018, counted from 2008."""
    r, lo = c.r, c.sentence.lo
    atom = c.periods[0] if len(c.periods) == 1 else None
    if atom is None or not (atom.whole and atom.year and atom.last_year) or atom.fiscal or atom.relation:
        return None
    apart = atom.last_year - atom.year
    # "In 2017-2018" may be one fiscal year.
    several = apart > 1 or bool(r.within("time.decade", max(lo, atom.i - _NEAR), atom.i))
    rates = [g for g in c.rates if not c.group_of(g.i) and c.part_of(g.i) == c.part_of(atom.i) and g.i >= atom.j]
    moves = [h for h in r.within("move", lo, c.sentence.hi) if h.category in ("up", "down")]
    each = r.any(("time.every_year", "bind.average"), lo, c.sentence.hi)
    return atom if apart > 0 and several and len(rates) == 1 == len(c.rates) and moves and not each else None


def across_range(c: Clauses, found: list[Level], done: dict[int, Timed]) -> None:
    """What a change over some years led to is of the last of them."""
    atom = grown_over(c) if any(p.last_year for p in c.periods) else None
    level = next((f for f in found if not (f.compare or f.delta or c.group_of(f.i))), None)
    if atom is None or level is None or len(found) != 1 or (timed := done.get(level.i)) is None or timed.atom != atom:
        return
    rate = c.rates[0]
    led = c.r.any(("bind.to", "bind.reach"), rate.j, level.i) and level.i - rate.j <= _SPAN
    if led and atom.last_year is not None:
        done[level.i] = replace(timed, period=Period.year(atom.last_year))


def whole_span(c: Clauses, found: list[Level], done: dict[int, Timed], memory: Memory) -> None:
    """The amount of all the years that a range behind it bounds: "exportó 703 millones de dólares entre 2018 y 2020"."""
    years = span_of_years(c)
    if years is None or c.rates or c.r.within("move", c.sentence.lo, years[1].j):
        return
    held = [f for f in found if (told := done.get(f.i)) is not None and told.atom in years]
    level = held[0] if len(held) == 1 and len(found) == 1 else None
    if level is None or level.compare or level.delta or not 0 <= years[0].i - level.j <= _SPAN:
        return
    first, last = (resolve(atom, memory, None) for atom in years)
    if first is not None and last is not None and first.period.last < last.period.first:
        done[level.i] = replace(first, period=Period(first.period.first, last.period.last))


def both_years(c: Clauses, found: list[Level], done: dict[int, Timed]) -> None:
    """The one amount of two years in a row that "and" joins before it is of both: "imports in 2022 and 2023 came to 170 million"."""
    r = c.r
    for first, second in pairwise(
        p for p in c.periods if p.whole and p.year is not None and not (p.relation or p.last_year)
    ):
        joint = all(r.hit("number.and", k) is not None or r.is_link(k) for k in range(first.j, second.i))
        if not joint or first.j == second.i or second.year != (first.year or 0) + 1 or first.fiscal or second.fiscal:
            continue
        held = [f for f in found if (told := done.get(f.i)) is not None and told.atom in (first, second)]
        namely = [h.i for h in r.within("bind.namely", second.j, c.sentence.hi)]
        plain = [f for f in held if not namely or f.i < namely[0]]
        if not plain or any(f.compare or f.delta or f.i < second.j for f in plain) or c.rates and not namely:
            continue
        both = Period(Month(first.year or 0, 1), Month(second.year, 12))
        if len(plain) == 1:
            done.update({f.i: replace(done[f.i], period=both) for f in held})
        elif len(plain) == _TWO == len(held) and {done[f.i].period for f in plain} == {Period.year(second.year)}:
            # "In 2022 and 2023 they were 170 and 180 million"
            joined = [r.hit("number.and", k) is not None or r.is_link(k) for k in range(plain[0].j, plain[1].i)]
            if joined and all(joined):
                done[plain[0].i] = replace(done[plain[0].i], period=Period.year(first.year or 0))


_TWO = 2
"""Amounts of two years told in their order."""


_SPAN = 8
"""Tokens between an amount and the years that it is of."""


def bounded(c: Clauses, found: list[Level], done: dict[int, Timed], memory: Memory) -> None:
    """The years that bound a change are those of its amounts: "da 31 a 89 milioni, tra il 2005 e il 2009", "Between 2005 and 2009 it went"."""
    years = span_of_years(c)
    if years is None:
        return
    for level, following in pairwise(found):
        nearer = any(following.j <= s.i < years[0].i for s in c.sums)
        ahead = years[1].j <= level.i and not any(years[1].j <= p.i for p in c.periods) and level is found[0]
        behind = following.j <= years[0].i and not nearer
        if not (ahead or behind) or level.delta or following.delta or not led_on(c, level, found):
            continue
        first, last = (resolve(atom, memory, None) for atom in years)
        if first is not None and last is not None:
            done[level.i], done[following.i] = first, last


def closing(c: Clauses, found: list[Level], done: dict[int, Timed]) -> None:
    """The only time of a sentence, alone in the parenthesis that closes it, is that of all: "Exports: 57 million; imports: 17 (2023)"."""
    r = c.r
    if len(found) < 2 or len(c.periods) != 1:
        return
    last, atom = found[-1], c.periods[0]
    if atom.i < last.j or atom.relation:
        return
    group, timed = c.group_of(atom.i), done.get(last.i)
    inside = [x.i for x in c.sums] + [x.i for x in c.rates]
    alone = bool(group) and not any(c.group_of(i) == group for i in inside)
    if not alone or timed is None or timed.atom != atom or any(r.kind(k) == "w" for k in range(atom.j, c.sentence.hi)):
        return
    for level, following in pairwise(found):
        told = done.get(level.i)
        # "17 million, once 57 (2023)": of the last one only.
        apart = level.flow is not following.flow or bool(r.within("country", level.j, following.i))
        if apart and not (level.compare or level.delta) and (told is None or told.reason == "period_carried_over"):
            done[level.i] = timed


def runs_over(c: Clauses, base: Level, found: list[Level], timed: Timed, done: dict[int, Timed]) -> bool:
    """Whether a change told over years named before only has their last: "In the same period it rose from 2.8 to 3.9 billion"."""
    later = next((f for f in found if f.i >= base.j and not f.compare and not f.delta), None)
    own = done.get(later.i) if later is not None else None
    return own is not None and own.period == timed.period and led_on(c, base, found)


def span_of_years(c: Clauses, begun: PeriodAtom | None = None) -> tuple[PeriodAtom, PeriodAtom] | None:
    """The two years that bound a change, or the two of which `begun` is the first: "from 2019 to 2023", "tra il 2019 e il 2023"."""
    for first, last in zip(c.periods, c.periods[1:], strict=False):
        if begun is not None and first is not begun:
            continue
        opened = c.r.begins("time.range_from", max(c.sentence.lo, first.i - 3), first.i)
        joint = last.i - first.j <= 3 and c.r.begins("time.range_to", first.j, last.i)
        if opened and joint and first.whole and last.whole and first.year and last.year:
            return first, last
    return None


_MOST_YEARS = 30


def counted_years(c: Clauses) -> Iterator[tuple[Hit, int]]:
    """The words for years that a sentence counts back from today, with how many: "за пять лет", "ces trois dernières années"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    units = [(h, 1) for h in r.within("time.year_unit", lo, hi)]
    units += [(h, years_of(h)) for h in r.within("time.decade", lo, hi)]
    for unit, each in units:
        at = unit.i - 1
        # "ces cinq dernières années": the adjective behind the number.
        marked = at > lo and r.hit("time.last", at) is not None
        at -= marked
        number = r.number_value(at) if at >= lo else None
        if number is None and each > 1:
            # "Over the past decade": one of them, with the mark right before it or an article between.
            marked = marked or r.hit("time.past_mark", at) is not None
            number, at = 1, at if r.is_link(at) and r.hit("time.over", at) is None else at + 1
        marked = marked or any(
            r.hit(f"time.{slot}", at - 1) is not None for slot in ("first", "past_mark", "last", "over")
        )
        if number is not None and 2 <= number * each <= _MOST_YEARS and marked:
            yield unit, number * each


def grew_over_years(c: Clauses, level: Level) -> bool:
    """Whether an amount was reached over some years, so that nobody knows in which: "over the past three years it grew to $9.6 million"."""
    since = max((s.j for s in c.sums if s.j <= level.i), default=c.sentence.lo)
    told = (unit for unit, _ in counted_years(c))
    return any(since <= unit.i < level.i and c.group_of(unit.i) == c.group_of(level.i) for unit in told)


_NEAR, _AT_ONCE = 4, 2
"""Tokens between "since" with its year and the amount behind, and from an amount or the beginning of its sentence to it."""


def summed_up(c: Clauses, level: Level) -> bool:
    """Whether an amount is summed up to now, since a year or over some months: "since 2010 it sold goods worth", "in the past three months"."""
    r, lo = c.r, c.sentence.lo
    if c.rates or any(h.category in ("up", "down", "more", "less") for h in r.within("move", lo, c.sentence.hi)):
        return False
    since = [p for p in c.periods if p.whole and r.led(("bind.since",), p.i, p.i - 1)]
    for p in since:
        # "Coffee, which it has bought since 1998, brought in $12 million": not across a comma.
        before = 0 <= level.i - p.j <= _NEAR and all(r.kind(k) == "w" for k in range(p.j, level.i))
        if before or p.i - lo <= _AT_ONCE or 0 <= p.i - level.j <= _AT_ONCE:
            return True
    told = years_to_now(r, lo, level.i, months=True)
    return any(not any(p.i <= h.i < p.j for p in c.periods) for h in told)


def up_to_day(c: Clauses, level: Level, memory: Memory) -> Timed | None:
    """The months of a year up to the day that closes them, by which an amount was counted: "al 30 settembre 2023", "На 1 октября".

    All twelve of a year that ended then: "in the year that ended on 31 March 2024".
    """
    r, reference = c.r, memory.reference
    day = c.dates[0] if len(c.dates) == 1 else None
    if day is None or day.i >= level.i or reference is None:
        return None
    ended = _year_ended(c, day)
    closed = closing_day(r, day.i, c.sentence.hi) if ended or r.ending("time.as_of", day.i) is not None else None
    if closed is None or not ended and r.any(_ON_A_DAY, c.sentence.lo, level.i):
        return None
    year = closed.year or reference.year - (closed.in_year(reference.year).end > reference)
    last = closed.in_year(year)
    months = Period(Month.from_ordinal(last.last.ordinal - YEAR + 1) if ended else Month(year, 1), last.last)
    return from_atom(closed, months, Certainty.STATED, None) if months.end <= reference else None


_BEFORE_END = 6
"""Tokens between a year and the day on which it ended."""


def _year_ended(c: Clauses, day: DateAtom) -> bool:
    """Whether a day is told as the one a year ended on: "in het jaar dat op 31 maart 2019 afliep"."""
    lo = max(c.sentence.lo, day.i - _BEFORE_END)
    if not c.r.within("time.ended", lo, min(c.sentence.hi, day.j + 2)):
        return False
    twelve = any(lo <= p.i < day.i and p.relation == "back" and p.count == YEAR for p in c.periods)
    return twelve or any(c.period_at(h.i) is None for h in c.r.within("time.year_unit", lo, day.i))


_ON_A_DAY = ("event.visited", "event.signed", "event.met", "event.received")
"""What happens on or up to a day, and counts no figures."""
