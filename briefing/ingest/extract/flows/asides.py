"""Asides: times that a sentence tells of something else than its flow, and that do not last."""

from __future__ import annotations

from briefing.ingest.extract.flows.context import Context
from briefing.ingest.extract.sides.resolution import Timed
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.times.atoms import PeriodAtom
from briefing.ingest.extract.words.fold import WORD


def holds(outer: Timed, inner: Timed) -> bool:
    """Whether a period lies inside a longer one."""
    a, b = outer.period, inner.period
    return a.first <= b.first and b.last <= a.last and a.length > b.length


def since_clause(c: Clauses, atom: PeriodAtom) -> bool:
    """Whether a sentence opens with what it counts from, in a year: "Depuis l'entrée en vigueur de l'accord en 2016, les échanges"."""
    led = c.r.hit("bind.since", c.sentence.lo)
    plain = led is not None and (led.j - led.i > 1 or c.r.hit("place.with", led.i) is None)
    if not plain or not atom.whole or atom.year is None or atom.i - c.sentence.lo > _BEFORE_IT:
        return False
    return all(c.r.word(k) != "," for k in range(c.sentence.lo, atom.i)) and c.r.word(atom.j) == ","


def told_aside(context: Context, c: Clauses, atom: PeriodAtom, timed: Timed) -> bool:
    """Whether a time is only an earlier one of a relative clause: "gold, which last year made up most of them".

    Or one inside the time told, of what befell some noun: "hit by the road blocks of August".
    """
    r, known = c.r, context.memory.timed
    if known is None or not c.flows():
        return False
    of = r.ending("place.of", atom.i)
    if of is not None and holds(known, timed) and not any(0 <= of.i - q.j <= 1 for q in c.cues):
        named = r.any(("time.results", "org.source", "org.statistics"), max(c.sentence.lo, of.i - 2), of.i)
        return not named and c.flows()[0].i < of.i and r.kind(of.i - 1) == WORD
    comma = next((k for k in range(atom.i - 1, c.sentence.lo, -1) if r.word(k) in (",", ";")), None)
    near = range(comma + 1, min(atom.i, comma + 3)) if comma is not None else range(0)
    told = r.at(("bind.relative",), *near) and c.flows()[0].i < near[0]
    return told and timed.period.last < known.period.first


_BEFORE_IT = 16
"""Tokens of a clause that only says after which time something came."""


_EXCEPT = 8
"""Tokens from "except for" to the time that is one, and from "op" to "na" about it."""


def excepted(c: Clauses, atom: PeriodAtom) -> bool:
    """Whether a time is only an exception: "every year except for a dip in 2009", "elk jaar, op een kleine inzinking in 2009 na"."""
    r = c.r
    since = max(c.sentence.lo, atom.i - _EXCEPT)
    since = max((k + 1 for k in range(since, atom.i) if r.word(k) in (",", ";")), default=since)
    told = r.any(("bind.but_for", "place.outside"), since, atom.i)
    # "Op ... na": what leaves it out stands on both sides.
    about = r.lexicon.verb_final and r.hit("time.after", atom.j) is not None and r.word(atom.j + 1) in (",", ".", ";")
    return told or about and r.begins("bind.on", since, atom.i)
