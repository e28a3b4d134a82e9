"""Beyond: amounts that another is above or below, or that a rate counts from: "up 17% on the 1.6 billion of 2020"."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit

_MORE_BY, _TO_WHAT = 4, 3  # tokens between "more" and by how many per cent, and from there to what is exceeded


def exceeded_by_rate(c: Clauses, level: Level) -> bool:
    """Whether an amount is what another is more or less than by a rate: "fue inferior en un 16 % a los 8.454 millones de 2023"."""
    r = c.r
    rate = next((g for g in reversed(c.rates) if g.j <= level.i), None)
    if rate is None or rate.form != "percent" or level.i - rate.j > _TO_WHAT:
        return False
    if r.any(("bind.exceed",), max(c.sentence.lo, rate.i - _MORE_BY), rate.i):
        # "Supera del 22 per cento i 765 milioni"
        return all(r.is_link(k) or r.hit("bind.article", k) is not None for k in range(rate.j, level.i))
    if r.hit("bind.to", rate.j) is None:
        on, dated = r.hit("bind.on", rate.j), c.period_at(r.skip_links(level.j, c.sentence.hi, 2))
        # "+17,3% sugli 1,6 miliardi del 2020"
        plain = on is not None and r.hit("bind.from", on.i) is None and dated is not None
        return plain and on is not None and all(r.is_link(k) for k in range(on.j, level.i))
    told = r.within("move", max(c.sentence.lo, rate.i - _MORE_BY), rate.i)
    than = bool(told) and r.at(("small.more_than",), told[-1].j - 1, told[-1].j)
    # "Sono cresciute più rapidamente, del 12 % a 2 miliardi": more quickly, and no more than those.
    led = bool(told) and all(r.is_link(k) or r.hit("bind.by", k) is not None for k in range(told[-1].j, rate.i))
    return led and told[-1].category in ("more", "less") and not than


def beyond(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether an amount with a time of its own is what the one right before it is above or below: "$624 million, above the $571 million of 2022"."""
    r = c.r
    before = next((f for f in reversed(found) if f.j <= level.i), None)
    if before is None or before.delta or level.sum.currency not in (None, before.sum.currency):
        return False
    hi = c.sentence.hi
    # "Mehr als die 178 Millionen, die 2013 gemeldet wurden", "выше 178 млн, отмеченных в 2013 году"
    comma = level.j < hi and r.word(level.j) == ","
    at = r.skip_links(level.j + comma, hi, 2)
    at += comma and at < hi and r.hit("bind.relative", at) is not None
    if c.period_at(at) is None and at < hi and r.kind(at) == "w" and r.hit("cue", at) is None:
        # "Surpassing the $2.4 billion recorded in 2022"
        at = r.skip_links(at + 1, hi, 2)
    if (atom := c.period_at(at)) is None or atom.relation in ("this", "next") or r.word(before.j) not in (",", "("):
        return False
    limits = [r.ending(slot, k) for k in back(c, level.i) for slot in _LIMITS]
    return any(h is not None and _opens_aside(c, before.j + 1, h.i) for h in limits)


def _opens_aside(c: Clauses, i: int, j: int) -> bool:
    """Whether no more than a word for the amount stands from a comma to "above": ", | a figure | higher than"."""
    r = c.r
    return 0 <= j - i <= _FIGURE and all(r.kind(k) == WORD and r.hit("cue", k) is None for k in range(i, j))


_FIGURE = 2
"""Tokens of a word for an amount, with its article: "a figure"."""
_LIMITS = ("qualifier.at_least", "qualifier.at_most", "bind.above", "bind.below")


_OVER = (
    "bind.compare", "bind.above", "bind.below", "bind.to", "place.to", "qualifier.at_least", "qualifier.at_most",
)  # fmt: skip


def above_flow(c: Clauses, cue: Hit) -> bool:
    """Whether a flow is what a rate or "higher" leads to: "29% above | the shipments of 2020", "un 29 % superior a | los envíos"."""
    r = c.r
    leads = [h for k in back(c, cue.i, 2) for slot in _OVER if (h := r.ending(slot, k)) is not None]
    led = min(leads, key=lambda hit: hit.i, default=None)
    if led is None or led.i <= c.sentence.lo:
        return False
    # "Higher than" may be one, and "superiori alle" has it within.
    more = next((h for k in (led.i, led.j) if (h := r.ending("move", k)) is not None), None) or r.hit("move", led.i)
    higher = more is not None and more.category in ("more", "less")
    aimed = r.at(("bind.to", "place.to"), led.i)
    end = more.i if higher and more is not None else led.i
    end -= r.is_link(end - 1)
    rated = any(g.j in (end, end + 1) for g in c.rates)
    return higher or (rated and not aimed)
