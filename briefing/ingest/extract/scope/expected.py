"""Expected: amounts that somebody had counted on before the figure of the same time was known."""

from __future__ import annotations

from briefing.ingest.extract.sides.resolution import Timed
from briefing.ingest.extract.sums.clauses import Clauses, closes
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.words.lexicon import Hit

_NOUN = 8
"""Tokens between a word for what was expected and its amount: "expectations for a rise to a surplus of"."""


def was_expected(c: Clauses, level: Level) -> bool:
    """Whether an amount is what was expected: "lower than analysts' expectations of $4.3 billion", "a $4.3 billion surplus predicted by"."""
    r, hi = c.r, c.sentence.hi
    nouns = r.within("status.expectation", max(c.sentence.lo, level.i - _NOUN), level.i)
    if nouns and (r.ending("time.first", nouns[-1].i) or r.ending("ordinal", nouns[-1].i)):
        # "The first estimates of the balance showed a surplus of": what a statistical office reckons.
        nouns = []
    if nouns and (led := r.hit("place.of", nouns[-1].j) or r.hit("place.benefit", nouns[-1].j)) is not None:
        between = range(led.j, level.i)
        plain = not any(r.word(k) in (",", ";") or r.hit("number.and", k) is not None for k in between)
        if plain and not any(led.j <= s.i < level.i for s in c.sums):
            return True
    cue = r.hit("cue", level.j) if level.j < hi else None
    said = r.hit("status.forecast", cue.j if cue is not None else level.j) if level.j < hi else None
    agent = said is not None and said.j < hi and r.hit("place.agent", said.j) is not None
    return agent and r.ending("status.target", level.i) is None


def outdid_hopes(c: Clauses, mark: Hit, at: int) -> bool:
    """Whether a word of forecast only says that more or less came than expected, to what is told: "rose more than expected to 12 billion"."""
    r, lo = c.r, max(c.sentence.lo, mark.i - _HOPED)
    led = any(r.begins(slot, mark.j, at) for slot in ("bind.to", "bind.by", "place.to"))
    before = r.ending("move", mark.i)
    if led and before is not None and before.category in ("more", "less"):
        return True
    than = [k for k in range(lo, mark.i) if r.hit("small.more_than", k) is not None]
    if not led or not than or r.lexicon.that_is_than:
        return False
    hopers = r.within("status.reckoned", than[-1] + 1, mark.i)
    plain = all(r.kind(k) == "w" and r.hit("number.and", k) is None for k in range(than[-1], mark.i))
    return plain and (than[-1] + 1 == mark.i or bool(hopers))


_HOPED = 6
"""Tokens between "than" and the word for what was expected, over those who did."""
_THAN = ("small.more_than", "bind.compare")


def reckoned_with(c: Clauses, at: int, mark: int) -> bool:
    """Whether those who reckon are told to have expected what is told at token `at`, at the word `mark`: "Analysts had forecast a deficit of 3 million"."""
    part = c.part_of(at)
    since = max((s.j for s in c.sums if s.j <= at), default=c.sentence.lo)
    told = c.r.within("status.reckoned", since, max(mark + 1, at))
    # "Fell more than analysts expected"
    told = [
        h for h in told if all(c.r.ending(slot, k) is None for slot in _THAN for k in (h.i, h.i - c.r.is_link(h.i - 1)))
    ]
    # "More than expected, imports grew, which left a deficit of 5 billion" tells of no figure expected.
    return c.part_of(mark) == part and any(c.part_of(h.i) == part and h.j <= mark for h in told)


def was_planned(c: Clauses, level: Level) -> bool:
    """Whether an amount is what had been planned: "Geplant waren 2 Milliarden", "a turnover of $2 billion had been planned for 2023"."""
    r = c.r
    if not r.hits.get("status.planned") or level.compare:
        return False
    for mark in r.within("status.planned", c.sentence.lo, c.sentence.hi):
        gap = range(mark.j, level.i) if mark.j <= level.i else range(level.j, mark.i)
        plain = c.part_of(mark.i) == c.part_of(level.i) and not any(r.word(k) in (",", ";") for k in gap)
        # "Waren 400 Millionen | angepeilt": the participle alone closes its clause.
        told = mark.j - mark.i > 1 or mark.i >= level.j and len(gap) <= _BESIDE and closes(c, mark)
        if plain and (told or r.lexicon.free_order) and not any(s.i in gap for s in c.sums):
            return True
    return False


_BESIDE = 2
"""Tokens between an amount and the word that says it was forecast."""


def of_then(c: Clauses, timed: Timed | None, level: Level) -> bool:
    """Whether an amount is that of a time over, which another would pass: "superaría los 548 millones del 2003"."""
    r = c.r
    if timed is None or timed.i < level.j or timed.atom is None or not timed.atom.whole:
        return False
    the = r.led(("bind.the", "bind.definite", "bind.article"), level.i)
    of = r.hit("place.of", level.j) or r.hit("bind.of", level.j)
    behind = of.j if of is not None else level.j
    near = all(r.is_link(k) or r.hit("time.year_unit", k) is not None for k in range(behind, timed.i))
    named = (of is not None and the) or (r.lexicon.genitive and timed.i == level.j) or r.lexicon.capital_nouns and the
    passed = r.any(
        ("bind.exceed", "bind.reach", "bind.beyond", "status.forecast", "status.weak"), c.sentence.lo, c.sentence.hi
    )
    return near and named and passed
