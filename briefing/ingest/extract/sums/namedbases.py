"""Named bases: whether a time is that of a figure named as what another is compared with: "the amount recorded in", "the record of", "celles de 2012"."""

from __future__ import annotations

from briefing.ingest.extract.sums.beyond import above_flow
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.exceeded import (
    BY,
    exceeded,
)
from briefing.ingest.extract.sums.level import back
from briefing.ingest.extract.times.atoms import PeriodAtom
from briefing.ingest.extract.words.fold import WORD

_OPENS, _INDEX = 2, 3
"""Tokens between a figure and its time, and from "from" to its number: "de l'indice 120"."""
_DIFFERS, _OF_WHAT, _RECORDED = 12, 7, 8
"""Tokens between a difference and the time of what it is the difference to, between a change and a comparison that say what has changed, and from that to the time."""
_HEIGHT = 6
"""Tokens from "below" to the word for a height, and from that to its year."""
_FOR_FLOW = ("neutral.those", "neutral.that", "bind.mark")
"""What stands for the flow of another time."""


def of_base_sum(c: Clauses, atom: PeriodAtom) -> bool:
    """Whether a time is that of an amount which another is set against: "136 million in June, after a surplus of 556 million | in May"."""
    r, lo = c.r, c.sentence.lo
    told = next((s for s in reversed(c.sums) if 0 <= atom.i - s.j <= 2 * _OPENS), None)
    if told is None or any(r.kind(k) != "w" or r.hit("cue", k) is not None for k in range(told.j, atom.i)):
        return False
    if not any(s.j <= told.i for s in c.sums):
        return False
    places = back(c, told.i)
    cue = next((h for k in places if (h := r.ending("cue", k)) is not None), None)
    places = [*places, *back(c, cue.i)] if cue is not None else places
    before = max((s for s in c.sums if s.j <= told.i), key=lambda s: s.i)
    moved = r.led(("bind.to",), *back(c, before.i))
    if moved and any((h := r.ending("bind.from", k)) is not None and h.i >= before.j for k in places):
        # "Shrank to 61 million in 2019 from 82 million | in 2018, as exports rose by 5%"
        return True
    # "un excédent record": what describes it stands on either side.
    return any((h := r.ending("bind.compare", k)) is not None and h.i > lo for k in places)


def _of_base_rate(c: Clauses, i: int) -> bool:
    """Whether the time at token `i` is that of a rate which another is set against: "56,9 %, contre 60,8 % à fin mars 2016"."""
    r, lo = c.r, c.sentence.lo
    rate = next((g for g in reversed(c.rates) if 0 <= i - g.j <= _OPENS), None)
    if rate is None:
        return False
    # "In contrast to a 4.9% rise in August"
    move = r.hit("move", rate.j)
    behind = move.j if move is not None and move.category in ("up", "down") else rate.j
    if not all(r.is_link(k) for k in range(behind, i)):
        return False
    at = back(c, rate.i)[-1]
    # "contre une baisse de 3,7 % en novembre"
    noun = r.ending("move", at)
    at = noun.i if noun is not None and noun.category in ("up", "down") else at
    led = next((h for k in back(c, at) if (h := r.ending("bind.compare", k)) is not None), None)
    # "The pace of growth slowed from 2.9 percent in August"
    slowed = r.hit("bind.from", at) or r.ending("bind.from", at)
    if slowed is not None and slowed.i > lo and rate.form == "percent":
        return any((h := r.ending(slot, slowed.i)) is not None and h.i >= lo for slot in ("move", "neutral.pace"))
    return led is not None and led.i > lo and any(g.j <= led.i for g in c.rates)


def _where_from(c: Clauses, i: int) -> bool:
    """Whether the time at token `i` is that of a bare number from which another moved: "de 15 %, passant de 6,32 | en 2011 à 5,32 en 2012"."""
    r, atom = c.r, c.period_at(i)
    of = next((b for b in c.bare if 0 <= i - b.j <= _OPENS), None)
    if atom is None or of is None or not any(g.j <= of.i for g in c.rates):
        return False
    # "Passant de l'indice 120 en 2011 à 105 en 2012"
    led = r.begins("bind.from", of.i - _INDEX, of.i)
    to = next((b for b in c.bare if b.i >= atom.j and r.hit("bind.to", b.i - 1) is not None), None)
    return led and to is not None and any(to.j <= p.i <= to.j + _OPENS for p in c.periods)


def _from_that_of(c: Clauses, i: int) -> bool:
    """Whether the time at token `i` is that of what a rate counts from: "rose by 10.6 percent from that of 2012", "sur celles de 2012"."""
    r, lo = c.r, c.sentence.lo
    places = back(c, i, 3)
    of = next((h for k in places if (h := r.ending("place.of", k)) is not None), None)
    those = next((h for s in _FOR_FLOW if of is not None and (h := r.ending(s, of.i)) is not None), None)
    if those is None:
        return False
    slots = ("bind.from", "bind.on", "bind.compare")
    led = [k for k in range(max(lo, those.i - 2), those.i) if r.at(slots, k)]
    return bool(led) and any(0 <= led[0] - g.j <= 1 for g in c.rates)


def _on_that_of(c: Clauses, i: int) -> bool:
    """Whether the time at token `i` is that of the flow a change is reckoned on: "a fall of $166m on the surplus in December"."""
    r = c.r
    for at in back(c, i, 2):
        cue = r.ending("cue", at)
        if cue is None:
            continue
        led = next((h for k in back(c, cue.i, 2) if (h := r.ending("bind.on", k)) is not None), None)
        changed = led is not None and led.i >= c.sentence.lo and changed_by(c, led.i)
        return changed or (cue.category in FLOWS and above_flow(c, cue))
    return False


def _recorded_then(c: Clauses, i: int) -> bool:
    """Whether the time at token `i` is that of what a change is compared with: "by 1.31% compared to the amount recorded in the first quarter"."""
    r = c.r
    lo = max(c.sentence.lo, i - _RECORDED)
    # "A rise of 3.7% over the value recorded in the first quarter"
    led = r.within("bind.compare", lo, i) or r.within("bind.on", lo, i - 1)
    rate = next((g for g in reversed(c.rates) if led and g.j <= led[-1].i), None)
    near = rate is not None and led[-1].i - rate.j <= _OF_WHAT
    counted = near and rate is not None and all(r.kind(k) == "w" for k in range(rate.j, led[-1].i))
    since = led[-1].j if counted else _differing(c, i)
    if since is None:
        return False
    # "На 80 млн больше показателя, зафиксированного в 2021 году"
    between = [k for k in range(since, i) if not (r.word(k) == "," and r.hit("bind.mark", k + 1) is not None)]
    plain = all(r.kind(k) == "w" and r.hit("number.and", k) is None for k in between)
    timed = any(since <= p.i < i for p in c.periods)
    return plain and not timed and r.any(("bind.mark",), since, i) and not r.any(("cue", "move"), since, i)


def _differing(c: Clauses, i: int) -> int | None:
    """Where the words begin that say what a sum or a rate is more or less than: "80 millones más | que lo registrado en 2021"."""
    r, lo = c.r, max(c.sentence.lo, i - _DIFFERS)
    ends = [(s.j, s.i) for s in c.sums] + [(g.j, g.i) for g in c.rates]
    for end, start in sorted((told for told in ends if lo < told[0] < i), reverse=True):
        behind = r.hit("move", end)
        behind = behind if behind is not None and behind.category in ("more", "less") else None
        behind = behind or r.hit("bind.above", end) or r.hit("bind.below", end)
        if behind is not None:
            return behind.j
        before = any(h.category in ("more", "less") for h in r.within("move", max(lo, start - BY), start))
        to = r.hit("bind.to", end)
        if before and to is not None and r.begins("bind.by", start - BY, start):
            # "Superior en 80 millones a la registrada en 2021"
            return to.j
    return None


def changed_by(c: Clauses, at: int) -> bool:
    """Whether a change in money ends at a token: "(up £0.8 billion | from September)", "fell by 2 billion | from 2023"."""
    if _worth_of_rate(c, at):
        return True
    told = next((s for s in c.sums if s.j == at), None)
    moves = [h for k in back(c, told.i) if (h := c.r.ending("move", k)) is not None] if told is not None else []
    if told is None or not any(h.category in ("up", "down") for h in moves):
        return False
    return not c.r.begins("bind.to", moves[0].j, told.i)


def _worth_of_rate(c: Clauses, at: int) -> bool:
    """Whether the money that a rate comes to ends at a token: "grew by 18 percent, or €125 million ($137 million), | from June last year"."""
    r = c.r
    at -= r.word(at - 1) == ","
    if r.word(at - 1) == ")":
        at = c.opened.get(c.group_of(at - 2), at)
    told = next((s for s in c.sums if s.j == at), None)
    said = r.ending("bind.or", told.i) if told is not None else None
    return said is not None and any(g.form == "percent" and 0 <= said.i - g.j <= 1 for g in c.rates)


def of_peak(c: Clauses, at: int, i: int) -> bool:
    """Whether a year is that of a record something is measured by: "a un paso del récord de 2022", "sous le record de 2022"."""
    r = c.r
    if not r.hits.get("qualifier.peak") or (of := r.ending("place.of", at)) is None:
        return False
    peak, atom = r.ending("qualifier.peak", of.i), c.period_at(i)
    if peak is None or atom is None or not atom.whole or atom.year is None:
        return False
    # "En el año récord de 2022": the year itself.
    return peak.i > c.sentence.lo and r.hit("time.year_unit", peak.i - 1) is None


def _of_height(c: Clauses, i: int) -> bool:
    """Whether a year is only that of the height which something lies below or above: "still below the highest values reached in 2008"."""
    r, lo, atom = c.r, c.sentence.lo, c.period_at(i)
    peaks = r.within("qualifier.peak", max(lo, i - _HEIGHT), i) if atom is not None and atom.whole else []
    if not peaks or any(r.kind(k) != WORD for k in range(peaks[-1].j, i)):
        return False
    start, height = max(lo, peaks[-1].i - _HEIGHT), peaks[-1]
    limits = [*r.within("qualifier.at_most", start, height.j), *r.within("qualifier.at_least", start, height.j)]
    return bool(limits) or any(h.category in ("more", "less") for h in r.within("move", start, height.i))


def named_base(c: Clauses, i: int) -> bool:
    """Whether the time at token `i` is that of a figure that is named as what another is compared with: "the amount recorded in"."""
    return any(told(c, i) for told in _NAMED)


_NAMED = (_recorded_then, _on_that_of, exceeded, _of_height, _of_base_rate, _from_that_of, _where_from)
"""How it is named."""
