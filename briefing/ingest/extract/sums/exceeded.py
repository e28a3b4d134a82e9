"""Exceeded: whether a time is what a figure is above or below: "higher than in 2018", "exceeded those of 2022 by 17%", "twice that of 2015", or set between strokes as what a change counts from."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import back
from briefing.ingest.extract.times.atoms import BACKWARD
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_COMPARATIVE, _LEADS = 9, 5
"""Tokens from "higher" to "than", over the time told, and from that to the other time: "than it had been in 2018"."""


def than_then(c: Clauses, i: int) -> bool:
    """Whether the time told before is above or below that at token `i`: "was higher in 2019 than it had been in 2018".

    What grew faster or more slowly than then need not say when: "Exports grew a little more slowly than on average from January to May".
    """
    r, lo = c.r, c.sentence.lo
    than = next((k for k in range(i - 1, max(lo, i - _LEADS) - 1, -1) if r.hit("small.than", k) is not None), None)
    if than is None or any(r.kind(k) != WORD for k in range(than, i)):
        return False
    if any(h.j + (r.word(h.j) == ",") == than for h in r.within("small.faster", lo, than)):
        return True
    if all(p.j > i for p in c.periods) and not r.within("neutral.pointing", lo, lo + _POINTS):
        # "Das ist kaum mehr als 2012": what points back stands for the time told.
        return False
    told = r.within("move", max(lo, than - _COMPARATIVE), than + 1)
    counted = any(than - _COMPARATIVE <= k < i for k in (*(s.i for s in c.sums), *(g.i for g in c.rates)))
    return not counted and any(h.category in ("more", "less") for h in told)


def opens_on_before(c: Clauses, i: int) -> bool:
    """Whether a sentence that tells of a change opens on the month before the one told last: "... в июле. К июню поставки выросли на 22%"."""
    r, atom, lo = c.r, c.period_at(i), c.sentence.lo
    if atom is None or atom.whole or atom.first != atom.last or atom.year is not None or not c.rates or c.sums:
        return False
    if i - lo != 1 or r.hit("bind.on", lo) is None:
        return False
    told = max(r.within("month", 0, lo), key=lambda h: h.i, default=None)
    return told is not None and told.value == str(atom.last % 12 + 1)


_POINTS = 2
"""Tokens in which a sentence points back: "that is", "und das ist"."""
_EXCEEDS, BY, _BACK = 5, 3, 6
"""Tokens between "exceeds" and by how many per cent, from the time exceeded to that, and back to either."""

_NAMED = ("place.of", "neutral.those", "neutral.pointing", "bind.mark", "time.year_unit", "bind.definite", "bind.the")
"""What may stand between "exceeds", or its rate, and the time exceeded."""


def exceeded(c: Clauses, i: int) -> bool:
    """Whether the figure of the time at token `i` is exceeded by a rate: "supera en un 17 % el de 2022", "exceeded those of 2022 by 17%"."""
    r, lo, at, named = c.r, c.sentence.lo, i, False
    if outdone_at_last(c, i):
        return True
    if not r.within("bind.exceed", lo, i):
        return False
    while at > max(lo, i - _BACK) and not any(g.j == at for g in c.rates) and r.ending("bind.exceed", at) is None:
        hit = next((h for slot in _NAMED if (h := r.ending(slot, at)) is not None), None)
        if hit is None and not r.is_link(at - 1):
            # "Overtrof de uitvoer naar Chili | die van 2022": the subject stands between.
            if not (named and r.lexicon.verb_final and r.hit("neutral.those", at) is not None):
                return False
            break
        named = named or hit is not None and r.hit("time.year_unit", at - 1) is None
        at = hit.i if hit is not None else at - 1
    rate = next((g for g in c.rates if g.j == at), None)
    if rate is not None:
        return (
            named
            and r.hit("place.of", at) is None
            and bool(r.within("bind.exceed", max(lo, rate.i - _EXCEEDS), rate.i))
        )
    verb = r.ending("bind.exceed", at)
    if named and verb is not None and any(g.j == verb.i for g in c.rates):
        # "На 7,9% превысил уровень 2019 года"
        return True
    atom = c.period_at(i)
    # "Exceeded last year's (figure) by 4%"
    owned = atom is not None and r.hit("place.possessive", atom.j) is not None
    named = named or owned
    by = next((g for g in c.rates if atom is not None and atom.j < g.i <= atom.j + BY + owned), None)
    led = by is not None and atom is not None and r.begins("bind.by", atom.j, by.i)
    return named and led and (r.lexicon.verb_final or r.ending("bind.exceed", at) is not None)


def outdone_at_last(c: Clauses, i: int) -> bool:
    """Whether the figure of the time at token `i` is told to be exceeded or missed by the rate behind it, in its own clause.

    "Die Ausfuhren verfehlten mit 80 Mio. Euro | den Wert aus dem Vorjahr um 2 %", "..., die den Vorjahreswert um 2 % übertrafen".
    """
    r, atom = c.r, c.period_at(i)
    if not r.lexicon.verb_final or atom is None or (atom.relation not in BACKWARD and atom.year is None):
        return False
    by = next((g for g in c.rates if atom.j <= g.i <= atom.j + BY), None)
    if by is None or not r.begins("bind.by", atom.j, by.i):
        return False
    # Not "übertrafen im Vorjahr um 5 % die Einfuhren": its own time.
    named = r.any(("bind.mark",), max(c.sentence.lo, i - _BACK), i)
    named = named or atom.relation in BACKWARD and r.hit("place.at", i - 1) is None
    lo = max(c.sentence.lo, i - _VERB)
    return named and any(r.hit(slot, by.j) is not None or bool(r.within(slot, lo, i)) for slot in OUTDOING)


OUTDOING = ("bind.exceed", "bind.miss")
"""Verbs of being above and below what was before."""
_VERB = 14
"""Tokens from such a verb to the time of what was before, over its own time and amount."""
_COMPARED, _THAN = 3, 5
"""Tokens from "higher" to the rate by which, and from that to the time it is higher than."""


def better_than(c: Clauses, i: int) -> bool:
    """Whether the time at token `i` is what "higher by" and a rate or an amount leads to.

    "Inferiore del 5% a quello del 2022", "supérieur de 5 % à celui de 2022", "superiore di 860 milioni a quello del 2011".
    """
    r = c.r
    told = [(g.i, g.j) for g in c.rates if g.form == "percent" and 0 < i - g.j <= _THAN]
    by = max((*told, *((s.i, s.j) for s in c.sums if 0 < i - s.j <= _THAN)), default=None)
    if by is None or not (r.hit("bind.to", by[1]) or (told and r.hit("place.to", by[1]))):
        return False
    places = back(c, by[0], _COMPARED)
    if not told and r.led(("qualifier.at_least", "qualifier.at_most"), *places):
        # "Above $500 million in 2018": that much, and not by so much.
        return False
    more = next((h for k in places if (h := r.ending("move", k)) is not None and not _hedges(r, h)), None)
    if more is None or more.category not in ("more", "less"):
        return False
    named = r.covered(_NAMED, by[1], i)
    return all(r.is_link(k) or k in named or r.word(k) == "'" for k in range(by[1], i))


def _hedges(r: Reading, more: Hit) -> bool:
    """Whether "more" only says that a rate is the least: "rose by more than 15% in 2023", "aumentaron más del 15 % en 2023"."""
    limits = (r.hit(slot, more.i) for slot in ("qualifier.at_least", "qualifier.at_most"))
    # "Más del 15 %", not "superior del 15 %"
    return r.hit("small.adverb", more.j - 1) is not None or any(
        limit is not None and limit.j >= more.j for limit in limits
    )


_MULTIPLE = 5
"""Tokens between a multiple and the time whose figure it multiplies: "el doble de lo registrado en 2019"."""


def multiplied(c: Clauses, i: int) -> bool:
    """Whether the time at token `i` is that of the figure a noun multiplies: "il doppio del 2019", "double the 2019 figure"."""
    r = c.r
    for g in c.rates:
        if g.form != "word" or g.fraction or not 0 <= i - g.j <= _MULTIPLE or g.percent <= 0:
            continue
        # "El doble", "le double", not "se duplicó de 2019 a 2021".
        noun = g.j - g.i > 1 and any(r.is_link(k) for k in range(g.i, g.j))
        of = r.at(("place.of", "bind.of", "bind.relative"), g.j)
        words = all(r.kind(k) == "w" for k in range(g.j, i))
        if words and (g.ratio or (noun and of)) and not r.any(("cue", "move", "bind.contrast"), g.j, i):
            return True
    return False


def enclosed(c: Clauses, on: int, i: int) -> bool:
    """Whether strokes or commas enclose what a change right behind them counts from: "sono aumentate - su aprile-giugno - dello 0,9%"."""
    r, atom = c.r, c.period_at(i)
    if atom is None or atom.whole or atom.j >= c.sentence.hi or not c.sentence.lo < on:
        return False
    marks = r.word(on - 1) == r.word(atom.j) and r.word(on - 1) in ("-", ",")
    moved = r.any(("move",), max(c.sentence.lo, on - _MOVED), on)
    return marks and moved and any(0 < g.i - atom.j <= _TO_RATE for g in c.rates)


_MOVED, _TO_RATE = 7, 3
"""Tokens from a verb of change to what strokes enclose, and from there to how much it was."""


def of_rate_against(c: Clauses, i: int) -> bool:
    """Whether what begins at token `i` is the time of a change that another is set against: "de 20,5 % contre 19,6 % | durant la même période"."""
    r = c.r
    rate = next((g for g in reversed(c.rates) if g.j <= i), None)
    if rate is None or i - rate.j > _SET_AGAINST or any(r.kind(k) != WORD for k in range(rate.j, i)):
        return False
    at = rate.i
    while at > c.sentence.lo and rate.i - at < _SET_AGAINST and r.is_link(at - 1):
        at -= 1
    led = r.led(("bind.compare",), *range(at, rate.i + 1))
    return led and any(g.j <= at and g.form == rate.form for g in c.rates)


_SET_AGAINST = 5
"""Small words before a change that another is set against, and from it to its time."""
