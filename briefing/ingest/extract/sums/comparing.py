"""Comparison: whether an amount is what another is compared with, or is told as today's."""

from __future__ import annotations

from collections.abc import Callable

from briefing.ingest.extract.sums.basesums import (
    after_base,
    closed_base,
    formerly,
    noun_base,
    tells_own,
    when_base,
    yearly,
)
from briefing.ingest.extract.sums.beyond import beyond, exceeded_by_rate
from briefing.ingest.extract.sums.camefrom import came_from
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.sums.timebases import is_base, named_whole
from briefing.ingest.extract.times.atoms import BACKWARD, PeriodAtom
from briefing.ingest.extract.words.lexicon import Hit


def is_compared(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether an amount is one that another is compared with: "against 120 million", "from 3.1 billion to"."""
    if _set_against(c, level, found) or any(told(c, level) for told in _ALONE):
        return True
    return any(told(c, level, found) for told in _BESIDE_OTHERS)


def _set_against(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether a word of comparison leads to an amount: "against 120 million"."""
    r = c.r
    if r.hit("status.target", level.j) is not None:
        # "Short of the $1 billion target": no earlier time is told.
        return False
    # "contre -82 M€": past the minus
    for at in back(c, level.i - level.sum.negative):
        hit = r.ending("bind.compare", at)
        if hit is None or hit.i < c.sentence.lo:
            continue
        more = r.ending("qualifier.at_least", at) or r.ending("qualifier.at_most", at)
        # "An 8.4% increase over the $4.75 billion of last year"
        told = more is None or r.hit("bind.rise", hit.i) is not None or measures(c, more)
        if told and not (yearly(r, hit) or _parted_verb(c, hit) or _only_was(c, hit, found)):
            return True
    return False


def measures(c: Clauses, more: Hit) -> bool:
    """Whether "more than" says what a rate is counted from: "8,5 % meer dan de 700 miljoen van een jaar eerder"."""
    return any(0 <= more.i - g.j <= 1 and (more.i == g.j or c.r.hit("bind.to", g.j) is None) for g in c.rates)


def _parted_verb(c: Clauses, hit: Hit) -> bool:
    """Whether "to" only ends a verb of change before what it led to: "legten um 3,4 Prozent zu auf 417 Milliarden"."""
    r = c.r
    behind = any(g.j == hit.i for g in c.rates) or any(s.j == hit.i for s in c.sums)
    return r.lexicon.verb_final and behind and r.hit("bind.to", hit.j) is not None


def _only_was(c: Clauses, hit: Hit, found: list[Level]) -> bool:
    """Whether a verb that sets an amount against another only tells the first of several: "Nel 2022 gli scambi erano di 3,4 miliardi, di cui ..."."""
    verb = c.r.hit("bind.reach", hit.i)
    if verb is None or verb.j > hit.j:
        return False
    if tells_own(c, hit, alone=len(found) == 1):
        return True
    return len(found) > 1 and all(x.i >= hit.i for x in (*c.sums, *c.bare)) and all(g.i >= hit.i for g in c.rates)


def _year_aside(c: Clauses, level: Level) -> bool:
    """Whether a parenthesis behind an amount tells what it was in another year: "8.5 billion euros in May 2018 (2017: 9.5 billion euros)"."""
    r, group = c.r, c.group_of(level.i)
    opened = c.opened[group] if group else c.sentence.lo
    year = c.period_at(opened + 1) if group else None
    if year is None or not year.whole or year.year is None or r.word(year.j) != ":" or level.i - year.j > _LED:
        return False
    part = next((p for p in reversed(c.periods) if p.j <= opened), None)
    told = any(0 <= opened - s.j <= _UNIT + (part.j - part.i if part is not None else 0) for s in c.sums)
    return told and part is not None and not part.whole and part.year not in (None, year.year)


def _goes_with(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether an amount and its year only follow another comparison by "and": "against 1.6 billion in 2020 and 1.7 billion in 2019"."""
    r = c.r
    before = next((f for f in reversed(found) if f.j <= level.i), None)
    if before is None or not before.compare or c.group_of(before.i) != c.group_of(level.i):
        return False
    first, own = (c.period_at(r.skip_links(j, c.sentence.hi, 2)) for j in (before.j, level.j))
    if first is None or own is None or None in (first.year, own.year):
        return False
    gap = range(first.j, level.i)
    joint = r.at(("number.and",), *gap)
    return joint and all(r.is_link(k) or r.hit("number.and", k) or k + 1 in back(c, level.i) for k in gap)


_UNIT, _LED = 2, 3
"""Tokens of the unit behind a quantity, and before an amount that opens the parenthesis of its quantity: "(на $ 82 млн)"."""


def _values_base(c: Clauses, level: Level) -> bool:
    """Whether an amount in a parenthesis gives the value of a quantity that another is compared with: "против 629 тыс. тонн (на $82 млн)"."""
    r, group = c.r, c.group_of(level.i)
    opened = c.opened[group] if group else 0
    if not group or level.i - opened > _LED:
        return False
    counted = sorted((s for s in (*c.sums, *c.bare) if s.counted), key=lambda s: s.i)
    quantity = next((s for s in counted if 0 <= opened - s.j <= _UNIT), None)
    before = back(c, quantity.i) if quantity is not None else ()
    if any((h := r.ending("bind.compare", at)) is not None and h.i >= c.sentence.lo for at in before):
        return True
    # "Fell from 44,000 tonnes ($7.8 million) to 14,000 tonnes ($2.1 million)"
    led = any((h := r.ending("bind.from", at)) is not None and h.i >= c.sentence.lo for at in before)
    later = next((s for s in counted if s.i >= level.j and not c.group_of(s.i)), None)
    if not led or later is None or any(r.word(k) in (",", ";") for k in range(level.j, later.i)):
        return False
    return r.led(("bind.to",), *back(c, later.i))


def _beside_base(c: Clauses, level: Level) -> bool:
    """Whether the amount follows "the previous year's", or fills a parenthesis right behind a base."""
    r = c.r
    at, told, beside = level.i, False, False
    # "(dezelfde periode vorig jaar: 96,5 miljard)": a time may end in a small word; "im selben Zeitraum" is no other's.
    ends = {p.j for p in c.periods if p.relation != "same" or p.year is not None or not named_whole(r, p)}
    while at > c.sentence.lo and at not in ends:
        beside = beside or r.ending("place.with", at) is not None
        verb = r.ending("bind.reach", at) or r.ending("neutral.pronoun", at)
        if verb is not None and verb.i >= c.sentence.lo:
            # "Above the 2023 total of": a noun tells nothing.
            told = told or r.hit("place.of", verb.j) is None
            at = verb.i
        elif r.is_link(at - 1) or r.word(at - 1) in "([:-+":
            at -= 1
        else:
            break
        if r.hit("bind.to", at) is not None:
            return False
    atom = next((p for p in c.periods if p.j == at), None)
    if atom is None or (beside and atom.relation):
        # "ist der Wert des Vorjahres mit 41,9 Millionen übertroffen"
        return False
    # "A year earlier it amounted to": but "compared with last year it amounted to" tells the figure itself.
    now = c.r.published is not None and atom.year == c.r.published.year
    if atom.relation == "same" and (now or told_now(c, max(c.sentence.lo, atom.i - _NOW), atom.i)):
        # "В этом году за тот же период - 3,17 млрд": the same months of this year.
        return False
    if _same_again(c, atom):
        return False
    return is_base(c, atom.i) and not told or atom.relation in BACKWARD and not (told and is_base(c, atom.i))


def _same_again(c: Clauses, atom: PeriodAtom) -> bool:
    """Whether "the same quarter" of no other year dates another flow, told first: "Импорт за тот же квартал - 15,1 млн"."""
    r, lo = c.r, c.sentence.lo
    if atom.relation != "same" or atom.year is not None or is_base(c, atom.i):
        return False
    told = [q for q in c.flows() if q.j <= atom.i]
    return named_whole(r, atom) and bool(told) and told[0].i - lo <= 2 and not any(s.i < atom.i for s in c.sums)


_NOW = 6
"""Tokens before "the same period" in which it may be said of which year."""


def told_now(c: Clauses, lo: int, hi: int) -> bool:
    """Whether this year, or this time, is told between two tokens."""
    return bool(c.r.within("time.now", lo, hi)) or any(
        p.relation == "this" and p.whole and lo <= p.i and p.j <= hi for p in c.periods
    )


_ALONE: tuple[Callable[[Clauses, Level], object], ...] = (
    exceeded_by_rate, _year_aside, _values_base, noun_base, closed_base, _beside_base, when_base, after_base,
)  # fmt: skip
"""What tells of an amount alone that another is compared with it."""
_BESIDE_OTHERS: tuple[Callable[[Clauses, Level, list[Level]], object], ...] = (
    beyond, _goes_with, formerly, came_from,
)  # fmt: skip
"""What tells so by the amounts beside it."""
