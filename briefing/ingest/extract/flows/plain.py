"""Plain sentences: those that tell amounts and times in small words alone, and so go on about a flow told before."""

from __future__ import annotations

from collections.abc import Set
from itertools import pairwise

from briefing.ingest.extract.changes.directions import directed
from briefing.ingest.extract.changes.growth import Change, hedged
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.tables.lists import is_entry
from briefing.ingest.extract.tables.units import CLOSERS
from briefing.ingest.extract.words.fold import WORD

SMALL = (
    "neutral.plain", "bind.reach", "bind.auxiliary", "bind.only", "bind.contrast", "bind.compare", "bind.article", "bind.together",
    "bind.total", "bind.relative", "place.total", "number.and", "neutral.pronoun", "neutral.pointing", "neutral.sum", "neutral.sums",
    "neutral.volume", "neutral.peak", "qualifier.approx", "qualifier.at_least", "qualifier.at_most", "qualifier.record",
    "status.past", "say.according", "move",
)  # fmt: skip
"""Words that name nothing an amount could be of."""


def tells_only_times(c: Clauses) -> bool:
    """Whether a sentence tells amounts and times and names nothing: "Zum Vergleich: 2019 waren es 205 Millionen", "On était à 310 millions en 2022"."""
    # "Se situaron en 310 millones", "Он составил 310 млн", under the line "Importaciones"
    opens = bool(c.r.within("bind.reach", c.sentence.lo, c.sentence.lo + _OPENS))
    return (bool(c.periods) or opens) and not names_other(c, SMALL)


_OPENS = 3
"""Tokens of a pronoun and the verb of amounting behind it."""


def plain_change(c: Clauses) -> Change | None:
    """The one change of a sentence that names nothing else: "In valore fa il 12% in più del 2023", "Das Plus: 12 Prozent, weil Gas teurer wurde"."""
    rate = c.rates[0] if len(c.rates) == 1 else None
    if rate is None or rate.form != "percent" or c.sums or c.bare or c.sentence.head:
        return None
    percent, apart = directed(c, rate), _set_apart(c, rate)
    if percent is None or any(q.i not in apart for q in c.cues) or names_other(c, (*SMALL, *_BESIDE_CHANGE), apart):
        return None
    at_least, approximate = hedged(c, rate)
    return Change(rate, percent, None, None, at_least, approximate)


_BESIDE_CHANGE = (
    "neutral.in_value",
    "neutral.they",
    "neutral.height",
    "neutral.those",
    "bind.exceed",
    "say.teller",
    "say.according",
)
"""Words of such a sentence beside the small ones: "the ministry reckons", "exceeds that of"."""


def _set_apart(c: Clauses, rate: Rate) -> set[int]:
    """The tokens of relative clauses before a change and of the clause behind it: "Die Summe, | die das Amt bekanntgab, | liegt 12 Prozent höher"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    commas = [k for k in range(lo, hi) if r.word(k) == ","]
    apart: set[int] = set()
    for first, last in pairwise(commas):
        if last <= rate.i and r.hit("bind.relative", first + 1) is not None:
            apart.update(range(first, last))
    behind = next((k for k in commas if k >= rate.j), hi)
    return apart | set(range(behind, hi))


def elliptic(c: Clauses, level: Level) -> bool:
    """Whether nothing but a time stands before an amount: "В IV квартале - 15 млн евро"."""
    r = c.r
    timed = {k for p in c.periods for k in range(p.i, p.j)}
    # "Узбекистан - 301,1 млн долларов"
    timed |= {k for h in r.within("country", c.sentence.lo, level.i) if h.category == "name" for k in range(h.i, h.j)}
    told = any(k in timed for k in range(c.sentence.lo, level.i))
    # "Combien leur vendons-nous ? Environ 312 millions."
    told = told or _answers(c, level)
    return (
        is_entry(c, level)
        or told
        and all(k in timed or r.is_link(k) or r.word(k) in _OPENERS for k in range(c.sentence.lo, back(c, level.i)[-1]))
    )


_OPENERS = frozenset("-:,\"'«„“")
"""What may open a sentence beside small words before its amount."""


def _answers(c: Clauses, level: Level) -> bool:
    """Whether a sentence opens with an amount, right behind a question."""
    r, lo = c.r, c.sentence.lo
    asked = lo - 1
    while asked > 0 and r.word(asked) in CLOSERS:
        asked -= 1
    return r.word(asked) == "?" and back(c, level.i)[-1] <= lo + 1 and level.sum.scale is not None


def names_other(c: Clauses, slots: tuple[str, ...], known: Set[int] = frozenset()) -> bool:
    """Whether a sentence has a word that is none of these, and no amount, time or rate."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    spans = [(x.i, x.j) for x in (*c.sums, *c.bare)] + [(p.i, p.j) for p in c.periods] + [(g.i, g.j) for g in c.rates]
    told = {k for i, j in spans for k in range(i, j)} | known
    rest = [k for k in range(lo, hi) if k not in told and r.kind(k) == WORD and not r.is_link(k)]
    if not rest:
        return False
    for slot in slots:
        for hit in r.within(slot, lo, hi):
            told.update(range(hit.i, hit.j))
    return any(k not in told for k in rest)
