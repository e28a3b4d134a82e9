"""Measured: amounts that the words beside them make the size of a change or of a gap: "£634 million up on the year before"."""

from __future__ import annotations

from briefing.ingest.extract.changes.reckoned import moved
from briefing.ingest.extract.sums.camefrom import led_on
from briefing.ingest.extract.sums.clauses import BALANCES, Clauses
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.words.lexicon import Hit


def word_of_change(c: Clauses, level: Level) -> Hit | None:
    """The word of change right behind an amount, or behind the rate that says the same: "$4.2 billion, or 20.9%, less"."""
    r, hi = c.r, c.sentence.hi
    near = r.hit("move", level.j) if level.j < hi else None
    if near is not None:
        return near
    if level.j + 1 < hi and r.word(level.j) == "," and r.led(("bind.or",), *back(c, level.i, 2)):
        # "14.2%, or £634 million, up on the year before"
        more = r.hit("move", level.j + 1)
    rate = next((g for g in c.rates if 0 < g.i - level.j <= _SAME + 2), None)
    if rate is not None and r.word(level.j) == "(" and rate.j < hi and r.word(rate.j) == ")":
        at = rate.j + 1
    elif rate is not None and r.led(("bind.or",), *back(c, rate.i, 2)):
        # Closed by a comma, or borne out; "148 million, or 12% less than a year ago" is how much it was.
        closed = rate.j < hi and r.word(rate.j) == ","
        if not closed and _bears_out(c, level, rate):
            return r.hit("move", rate.j) or r.hit("move", r.skip_links(rate.j, hi, 1))
        at = rate.j + 1 if closed else hi
    else:
        # "210 milioni di esportazioni in più"
        cue = next((q for q in c.flows() if q.i == r.skip_links(level.j, hi, 1)), None)
        if cue is None:
            return None
        at = cue.j
    more = r.hit("move", at) if at < hi else None
    return more if more is not None and more.category in ("more", "less") else None


_SAME = 3
"""Tokens between an amount and the rate that says the same, but for "about"."""


def part_behind(c: Clauses, more: Hit) -> bool:
    """Whether "more than" measures a part or a change: "vormen met 119 miljoen euro meer dan een derde van de uitvoer"."""
    at = c.r.skip_links(more.j, c.sentence.hi, 1)
    parts = [h for k in (more.j, at) if k < c.sentence.hi and (h := c.r.hit("move", k)) is not None]
    if any(h.category == "word" for h in parts):
        # "auf 4,37 Mrd. Euro mehr als verdoppelt"
        return more.j - more.i > 1
    return more.j - more.i > 1 and any(h.category == "fraction" and c.r.hit("bind.of", h.j) for h in parts)


BEYOND = ("more", "less")


def in_the_black(c: Clauses, level: Level) -> bool:
    """Whether somebody, or trade, is told to be so much in the black, which is no change: "lag mit 400 Millionen im Plus"."""
    r = c.r
    # Not "in più", "de plus".
    told = r.hit("move", level.j) if r.lexicon.verb_final and level.j < c.sentence.hi else None
    if told is None or told.j - told.i < 2 or r.hit("neutral.signed", told.j - 1) is None:  # noqa: PLR2004
        return False
    ahead = [q for q in c.flows() if q.j <= level.i]
    one_way = bool(ahead) and ahead[-1].category in ("exports", "imports")
    return not one_way and not any(r.hit("bind.by", k) and not r.hit("place.with", k) for k in back(c, level.i))


def _bears_out(c: Clauses, level: Level, rate: Rate) -> bool:
    """Whether the amount before moved by another one just as a rate tells: "came to 5,318 million, 241 million or 4.8% more than in 2023"."""
    before = next((s for s in reversed(c.sums) if s.j <= level.i and not s.counted and s.scale is not None), None)
    alike = before is not None and before.currency is not None and rate.form == "percent"
    return alike and before is not None and moved(before.amount(), level.sum.amount(), rate.percent) is not None


def did_so(c: Clauses, level: Level, _: list[Level]) -> bool | None:
    """By "did so" before an amount: "las compras aumentaron en 250 millones, mientras las ventas lo hicieron en 26"."""
    r = c.r
    told = [at for at in back(c, level.i, 2) if r.ending("neutral.did_so", at) is not None]
    # "lo hicieron a 26 millones"
    return True if told and not r.begins("bind.to", told[-1], level.i) else None


def beside_rate(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether a parenthesis gives what a rate comes to, before what it led from and to: "fell by 2.9 % ($1.5 billion), from $52.7 to $51.2 billion"."""
    r, group = c.r, c.group_of(level.i)
    opened = c.opened.get(group, -1)
    rate = next((g for g in c.rates if g.j == opened), None) if group else None
    if rate is None or level.i - opened > 1 or level.j >= c.sentence.hi or r.word(level.j) != ")":
        return False
    return any(f.i > level.j and not c.group_of(f.i) and led_on(c, f, found) for f in found)


def exceeds_by(c: Clauses, level: Level) -> bool:
    """Whether an amount says by how much another one is exceeded: "supera en casi 9.000 millones al mejor dato"."""
    r = c.r
    by = next((h for at in back(c, level.i) if (h := r.ending("bind.by", at)) is not None), None)
    verb = r.ending("bind.exceed", by.i) if by is not None and by.i > c.sentence.lo else None
    return verb is not None and by is not None and r.hit("bind.to", by.i) is None


def is_gap(c: Clauses, level: Level) -> bool:
    """Whether an amount says how far two amounts lie apart: "die Differenz betrug 50 Milliarden", "the lead shrank to"."""
    r, part = c.r, c.part_of(level.i)
    if not r.hits.get("bind.gap") or any(q.category in BALANCES for q in c.flows()):
        return False
    told = [h for h in r.within("bind.gap", max(c.sentence.lo, level.i - _GAP), level.i) if c.part_of(h.i) == part]
    group = c.group_of(level.i)
    # "This gap comes of a rise in imports (+23.4% to 382 million)", "mit Abstand folgten Peru (plus 2 Prozent auf 5 Milliarden) und"
    named = [r.ending(slot, c.opened[group]) for slot in ("cue", "country")] if group else []
    own = bool(told) and any(named) and c.group_of(told[-1].i) != group
    return bool(told) and not own and not any(told[-1].j <= s.i < level.i for s in c.sums)


_GAP = 14
"""Tokens between a word for what lies between two amounts and how much it is."""


def short_of_record(c: Clauses, level: Level) -> bool:
    """Whether an amount says how far a record is: "a escasos 6.300 millones del récord", "a 300 milioni dal massimo"."""
    r, j = c.r, level.j
    if j >= c.sentence.hi or not (r.hit("place.of", j) or r.hit("place.from", j)):
        return False
    peak = r.hit("qualifier.peak", r.skip_links(j, c.sentence.hi, 2))
    return peak is not None and r.begins("bind.to", max(c.sentence.lo, level.i - 3), level.i)
