"""Plain sentences: those that tell amounts, times and goods in small words alone, and so go on about a flow told before."""

from __future__ import annotations

from collections.abc import Set

from briefing.ingest.extract.flows.context import Context
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import OTHER_WAY, Level, back
from briefing.ingest.extract.tables.lists import is_entry
from briefing.ingest.extract.tables.units import CLOSERS
from briefing.ingest.extract.words.fold import WORD

_SMALL = (
    "neutral.plain", "bind.reach", "bind.auxiliary", "bind.only", "bind.contrast", "bind.compare", "bind.article", "bind.together",
    "bind.total", "bind.relative", "place.total", "number.and", "neutral.pronoun", "neutral.pointing", "neutral.sum", "neutral.sums",
    "neutral.volume", "neutral.peak", "qualifier.approx", "qualifier.at_least", "qualifier.at_most", "qualifier.record",
    "status.past", "say.according", "move",
)  # fmt: skip
"""Words that name nothing an amount could be of."""
_BESIDE_GOODS = (
    "bind.rank", "bind.namely", "bind.rest", "bind.sector", "neutral.next", "neutral.ranked", "neutral.these",
    "qualifier.peak", "time.first", "ordinal",
)  # fmt: skip
"""What more may stand beside goods that are told as a part of what was told before."""


def tells_only_times(c: Clauses) -> bool:
    """Whether a sentence tells amounts and times and names nothing: "Zum Vergleich: 2019 waren es 205 Millionen", "On était à 310 millions en 2022"."""
    # "Se situaron en 310 millones", "Он составил 310 млн", under the line "Importaciones"
    opens = bool(c.r.within("bind.reach", c.sentence.lo, c.sentence.lo + _OPENS))
    return (bool(c.periods) or opens) and not _named(c, _SMALL)


_OPENS = 3
"""Tokens of a pronoun and the verb of amounting behind it."""


def tells_goods(context: Context, c: Clauses, level: Level) -> bool:
    """Whether a sentence tells the amounts of goods and names nothing else: "The largest item was wood, at 3.1 million".

    Of one way of trade, and less than was told of all of it just before, if that was.
    """
    told = [h for h in c.r.within("product", c.sentence.lo, c.sentence.hi) if h.category != "none"]
    goods = {k for h in told for k in range(h.i, h.j)}
    if all(h.category == "neutral" for h in told) or _named(c, (*_SMALL, *_BESIDE_GOODS), goods):
        # "Ein Jahr zuvor waren es 310 Millionen": no goods ("Waren").
        return False
    wholes = [
        d.figure.amount.value for d in (*context.previous, *context.paragraph)
        if d.figure.amount is not None and d.figure.flow in OTHER_WAY and level.sum.currency in (None, d.figure.amount.currency)
    ]  # fmt: skip
    return not wholes or level.sum.amount().value < max(wholes)


def elliptic(c: Clauses, level: Level) -> bool:
    """Whether nothing but a time stands before an amount: "В IV квартале - 15 млн евро"."""
    r = c.r
    timed = {k for p in c.periods for k in range(p.i, p.j)}
    timed |= _source(c, level.i)
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


def _source(c: Clauses, at: int) -> set[int]:
    """The tokens of who says so, where that opens the sentence: "Según la Aduana chilena, US$ 1.130 millones en 2023"."""
    r, lo = c.r, c.sentence.lo
    if r.hit("say.according", lo) is None:
        return set()
    comma = next((k for k in range(lo, at) if r.word(k) == ","), None)
    return set(range(lo, comma + 1)) if comma is not None else set()


def _answers(c: Clauses, level: Level) -> bool:
    """Whether a sentence opens with an amount, right behind a question."""
    r, lo = c.r, c.sentence.lo
    asked = lo - 1
    while asked > 0 and r.word(asked) in CLOSERS:
        asked -= 1
    return r.word(asked) == "?" and back(c, level.i)[-1] <= lo + 1 and level.sum.scale is not None


def goods_beside(context: Context, c: Clauses, level: Level) -> str | None:
    """The goods of an amount in such a sentence: the only ones, or those in its place: "35 million of this was machinery"."""
    if not level.carried or context.flow not in OTHER_WAY or not tells_goods(context, c, level):
        return None
    named = [h for h in c.r.within("product", c.sentence.lo, c.sentence.hi) if h.category == "name"]
    first = min(s.i for s in (*c.sums, *c.bare))
    if len({h.value for h in named}) == 1 and named[0].j <= first:
        # "Furniture grew from 20 to 30 million dollars."
        return named[0].value
    at = next((n for n, s in enumerate(c.sums) if s.i == level.i), None)
    if at is None:
        return None
    bounds = [c.sentence.lo, *(k for s in c.sums for k in (s.i, s.j)), c.sentence.hi]
    gaps = [
        [h.value for h in c.r.within("product", a, b) if h.category == "name"]
        for a, b in zip(bounds[::2], bounds[1::2], strict=False)
    ]
    # "Copper 190 million and fruit 98": before each of them, as before the first.
    told = gaps[:-1] if gaps[0] else gaps[1:]
    return told[at][0] if all(told) else None


def _named(c: Clauses, slots: tuple[str, ...], known: Set[int] = frozenset()) -> bool:
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
