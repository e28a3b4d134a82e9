"""Changes in money: whether an amount says by how much, and not how much: "by $120 million"."""

from __future__ import annotations

from collections.abc import Callable

from briefing.ingest.extract.flows.measured import (
    BEYOND,
    beside_rate,
    did_so,
    exceeds_by,
    in_the_black,
    is_gap,
    part_behind,
    short_of_record,
    word_of_change,
)
from briefing.ingest.extract.flows.movedby import (
    against_another_time,
    beside_the_other,
    by_ahead,
    by_and_by,
    by_and_to,
    by_apart,
    by_as_it_went,
    by_in_aside,
    by_of_another,
    by_set_off,
    moved_by,
    noun_is_moved,
    passed_from,
)
from briefing.ingest.extract.flows.ofrate import (
    aside_before_its_level,
    behind_its_rate,
    same_as_a_rate,
    set_beside_rate,
)
from briefing.ingest.extract.flows.rises import (
    moved_noun,
    rise_behind,
    rise_by,
    rise_by_parts,
    rise_came_to,
    rise_in,
    rise_parted,
    rise_told_aside,
)
from briefing.ingest.extract.sums.basesums import noun_base
from briefing.ingest.extract.sums.camefrom import counted_up, led_on
from briefing.ingest.extract.sums.clauses import BALANCES, Clauses
from briefing.ingest.extract.sums.level import Level, back


def is_delta(c: Clauses, level: Level, found: list[Level]) -> bool:
    """A change in money: "by $120 million", "un aumento di 20 milioni", "+20 million"; `found` are the amounts of its sentence."""
    if passed_from(c, level) and led_on(c, level, found):
        return False
    for step in _STEPS:
        told = step(c, level, found)
        if told is not None:
            return told
    return False


def _by_its_sign(c: Clauses, level: Level, _: list[Level]) -> bool | None:
    """By a sign at the amount: "+20 million", "una caída del 9,5 % (-US$ 9.738 millones)"."""
    r, before = c.r, level.i - 1
    least = any(r.ending(f"qualifier.{slot}", level.i) is not None for slot in ("at_least", "at_most", "approx"))
    signed = r.hit("neutral.signed", before) is not None and not least
    if (signed or r.word(before) == "+") and same_as_a_rate(c, level, []):
        # "L'excédent atteint 19 millions, en hausse de 2,9 % ou +0,6 million"
        return True
    if signed and (balance := _behind_balance(c, level)) is not None:
        # "Сальдо сложилось отрицательное, минус 8 млрд", "Der Saldo lag bei plus 30 Millionen"; no exports are "minus 3 million".
        return not balance
    set_apart = r.word(before - 1) == "("
    if before > c.sentence.lo and r.word(before) == "+" and (set_apart or r.glued(level.i)):
        # "Der Saldo hatte +19,2 Milliarden betragen"
        item = not c.flows() and r.any(("product",), c.sentence.lo, before)
        # "Computers: +2.6 billion", in a list of what rose
        told = r.word(before - 1) != ":" or item or behind_its_rate(c, level, "+")
        return told and not _behind_balance(c, level)
    if before > c.sentence.lo and r.word(before) == "-" and r.glued(level.i) and set_apart:
        # "Einbrüche im Geschäft mit Russland (-4,4 Milliarden Euro)"
        # "Die größten Rückgänge entfielen auf Kraftstoffe (-188 Mio. Dollar)", of the imports told before
        moved = r.any(("move",), c.sentence.lo, before)
        return _behind_balance(c, level) is False or not c.flows() and (moved or behind_its_rate(c, level, "-"))
    if level.sum.negative:
        # A balance is below zero itself: "сальдо отрицательное, минус 8 млрд".
        balance = _behind_balance(c, level)
        if balance or c.group_of(level.i):
            return balance is False
    return None


def _behind_balance(c: Clauses, level: Level) -> bool | None:
    """Whether the last flow before an amount is a balance; nothing where there is none."""
    ahead = [q for q in c.flows() if q.j <= level.i]
    return ahead[-1].category in BALANCES if ahead else None


def _what_it_was(c: Clauses, level: Level, found: list[Level]) -> bool | None:
    """Not what it was before: "in peggioramento rispetto al disavanzo di 306 milioni", unless it cannot have been that."""
    if by_as_it_went(c, level, found) or beside_the_other(c, level, found):
        return True
    following = next((f.i for f in found if f.i >= level.j), None)
    moved_on = following is not None and counted_up(c, level, back(c, level.i)[-1], following)
    return False if moved_on or noun_base(c, level) is not None else None


def _before_its_noun(c: Clauses, level: Level, _: list[Level]) -> bool | None:
    """By a noun of change behind it, if that has its flow or its clause ends: "the £2.1 billion increase in exports"."""
    noun = moved_noun(c, level)
    if noun is None:
        return None
    at, hi = noun.j, c.sentence.hi
    if c.r.at(("place.at", "bind.of", "bind.on"), at):
        return True
    # "This is a 45 million increase due to", "a 12 million drop compared with March", "a 7 million fall."
    closed = at >= hi or c.r.kind(at) == "s" or any(c.r.hit(f"bind.{slot}", at) is not None for slot in _NOUN_ENDS)
    return True if closed or c.period_at(at) is not None else None


_NOUN_ENDS = ("cause", "compare", "from", "because")
"""What may stand right behind a noun of change that has its measure before it."""


def _comes_to_or_exceeds(c: Clauses, level: Level, found: list[Level]) -> bool | None:
    """By what a change comes to, or another amount is exceeded by: "supera en casi 9.000 millones al mejor dato"."""
    told = exceeds_by(c, level) or rise_in(c, level, found) or rise_came_to(c, level, found)
    told = (
        told
        or rise_behind(c, level)
        or rise_parted(c, level)
        or rise_by_parts(c, level)
        or rise_told_aside(c, level)
        or rise_by(c, level)
        or beside_rate(c, level, found)
    )
    return True if told else None


def _measures(c: Clauses, level: Level, _: list[Level]) -> bool | None:
    """By a word of change right behind it: "330 millones más", "Frankreich mit 1,2 Milliarden Euro Zuwachs"."""
    r, measured = c.r, word_of_change(c, level)
    if in_the_black(c, level):
        return False
    if measured is None:
        return True if short_of_record(c, level) or is_gap(c, level) else None
    if measured.category in BEYOND and r.lexicon.verb_final and r.ending("place.with", level.i) is not None:
        # "Strickwaren brachten mit 16,9 Milliarden mehr ein als Webwaren"
        return False
    if measured.category in BEYOND:
        # "119 miljoen euro meer dan een derde": a part of the whole; "more than in the first half" is none.
        timed = {k for p in c.periods for k in range(p.i, p.j)}
        return not part_behind(c, measured) and not any(
            h.category == "fraction" and h.i not in timed for h in r.within("move", measured.j, measured.j + 4)
        )
    noun = r.lexicon.capital_nouns and measured.category in ("up", "down") and r.capital(level.j)
    return True if noun else None


def _told_with_by(c: Clauses, level: Level, found: list[Level]) -> bool | None:
    """By "by", beside what it came to or another change: "die um 1,2 Mrd. auf 8,2 Mrd. Euro zulegten"."""
    if by_apart(c, level) or by_ahead(c, level) or by_in_aside(c, level, found):
        return True
    told = by_and_to(c, level) or by_and_by(c, level) if c.r.lexicon.verb_final else by_set_off(c, level, found)
    return True if told or by_of_another(c, level, found) or against_another_time(c, level, found) else None


def _behind_more(c: Clauses, level: Level, _: list[Level]) -> bool | None:
    """By "more" or "less" before it, and "by": "inferiore di 1.430 milioni a quello del 2024"."""
    r = c.r
    for at in back(c, level.i):
        more = r.ending("move", at)
        if more is not None and more.category in BEYOND and more.i >= c.sentence.lo:
            between = range(at, level.i)
            if r.at(("bind.by",), *between):
                return not any(r.hit("bind.to", k) and not r.hit("bind.by", k) for k in between)
    return None


def _behind_move(c: Clauses, level: Level, found: list[Level]) -> bool | None:
    """By a change right before it or before the time between: "прибавил за год 213 млн"."""
    near = back(c, level.i)
    far = [at for atom in c.periods if atom.j in near for at in back(c, atom.i)]
    for at in (*near, *far):
        move = c.r.ending("move", at)
        if move is None:
            continue
        if any(q.i <= move.i < q.j and q.category in BALANCES for q in c.cues):
            # "weitete sich das Minus von 440 auf 600 Milliarden aus"
            return False
        if move.category in ("up", "down") and move.i >= c.sentence.lo:
            if _leads_to(c, level, range(at, level.i), near[-1], found):
                return False
            return noun_is_moved(c, at if at in near else level.i, level)
    return None


def _leads_to(c: Clauses, level: Level, since: range, first: int, found: list[Level]) -> bool:
    """Whether the words between a change and an amount say what it came to or from; those right before it begin at `first`."""
    r = c.r
    # "Rose from January to September by 2 billion"
    opened = {p: r.ending("time.range_from", p.i) for p in c.periods}
    timed = {k for p, led in opened.items() for k in range(p.i if led is None else led.i, p.j)}
    between = [k for k in since if k not in timed]
    if any(r.hit("place.with", k) and not r.hit("bind.by", k) for k in between):
        # "Blieben von Januar bis April mit 1.015 Mio. Euro hinter dem Vorjahr zurück"
        return True
    beyond = any(r.hit("bind.beyond", k) and not r.hit("bind.of", k - 1) for k in between)
    if beyond and not r.at(("bind.by",), *between):
        # "Had climbed above $2 billion", but not "a rise of over $2 billion"
        return True
    # "Rose by at least 3 million", "d'au moins 3 millions": no "to" of where it led.
    hedges = r.within("qualifier.at_least", since.start, level.i)
    between = [k for k in between if not any(h.i <= k < h.j and not r.hit("bind.beyond", h.i) for h in hedges)]
    # "Liep in 2024 op met 47 miljoen": the verb's other part.
    if any(r.hit("bind.to", k) and not r.hit("bind.by", k) for k in between):
        return True
    return any(
        r.hit("bind.from", k)
        for k in between
        if not (r.hit("bind.by", k) or (r.hit("bind.of", k) and k >= first)) or led_on(c, level, found)
    )


def _beside_its_level(c: Clauses, level: Level, found: list[Level]) -> bool | None:
    """By a verb further off, or a rate and the level that it led to: "a decrease of 18% ($18 million) to $82 million"."""
    if aside_before_its_level(c, level, found) or moved_by(c, level):
        return True
    return set_beside_rate(c, level, found)


def joined(c: Clauses, before: Level, after: Level) -> bool:
    """Whether an amount is the next of changes in a row: "fell by $9 million (3 percent) and $7 million (2 percent), respectively"."""
    r, hi = c.r, c.sentence.hi
    if not before.delta or len({s.currency for s in (before.sum, after.sum)} - {None}) > 1:
        return False
    if _each_in(c, before, after):
        return True
    first, rated = _past_its_rate(c, before)
    times = [p for p in c.periods if first <= p.i and p.j <= after.i]
    timed = {k for p in times for k in range(p.i, p.j)}
    small = ("time.range_from", "time.range_to", "place.at")
    at = times[-1].j if times else first
    if any(not (k in timed or r.is_link(k) or r.at(small, k)) for k in range(first, at)):
        return False
    at += at < after.i and r.word(at) == ","
    joint = r.hit("number.and", at)
    listed = joint is not None or at > first
    at = joint.j if joint is not None else at
    by = r.hit("bind.by", at)
    led = by is not None and by.j <= after.i
    at = r.skip_links(by.j, after.i, 1) if by is not None and led else at
    if not listed or at != after.i:
        return False
    both = rated and _past_its_rate(c, after)[1]
    # "Ont progressé respectivement de 1,7 milliard et 838 millions"
    respectively = r.led(("bind.respectively",), *back(c, before.i))
    return both or joint is not None and led or respectively or r.any(("bind.respectively",), after.j, hi)


def _each_in(c: Clauses, before: Level, after: Level) -> bool:
    """Whether one small word leads to what each of two changes is of: "increases of $9 million in wheat and $7 million in rice"."""
    r, hi = c.r, c.sentence.hi
    joint = next((k for k in back(c, after.i) if r.hit("number.and", k - 1) is not None or r.word(k - 1) == ","), None)
    if joint is None or after.j >= hi or r.hit("place.at", before.j) is None or r.word(before.j) != r.word(after.j):
        return False
    noun = r.led(("bind.rise",), *back(c, before.i), back(c, before.i)[-1] - 1)
    between = range(before.j, joint - 1)
    plain = bool(between) and all(r.kind(k) == "w" or r.word(k) in ("'", ",") for k in between)
    return (
        noun
        and plain
        and not r.any(("cue", "move", "bind.reach", "bind.relative", "bind.contrast", "bind.to"), before.j + 1, joint)
    )


def _past_its_rate(c: Clauses, level: Level) -> tuple[int, bool]:
    """Past the parenthesis with a change right behind an amount, and whether there is one."""
    r, at = c.r, level.j
    rate = next((g for g in c.rates if 0 < g.i - at <= 2), None) if at < c.sentence.hi and r.word(at) == "(" else None
    told = rate is not None and rate.j < c.sentence.hi and r.word(rate.j) == ")"
    return (rate.j + 1, True) if told and rate is not None else (at, False)


_STEPS: tuple[Callable[[Clauses, Level, list[Level]], bool | None], ...] = (
    _by_its_sign,
    _what_it_was,
    did_so,
    _before_its_noun,
    _comes_to_or_exceeds,
    _measures,
    _told_with_by,
    same_as_a_rate,
    _behind_more,
    _behind_move,
    _beside_its_level,
)
"""What tells a change in money, the surest first; the first that knows (yes or no) answers."""
