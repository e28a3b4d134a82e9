"""Falling on: the country that a part of a flow told before falls on, by its verb: "Greece accounted for 190 million"."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.sides.side import acting, led_from, prepositions, themselves, union
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.words.lexicon import Hit

_NEAR = 12
"""Tokens between an amount and the country that it falls on: "Auf Griechenland entfielen dabei gut"."""


def falls_on(c: Clauses, level: Level) -> Hit | None:
    """The country that an amount told of no flow of its own falls on, with its verb before or behind, or as the first of its kind did.

    "На Грецию пришлось 190 млн, на Испанию – 98", "190 millions sont allés à la Grèce et 98 millions à l'Espagne".
    """
    if level.flow is Flow.BALANCE or not (level.carried or level.cue is None or _of_parts(c, level.cue)):
        return None
    lo, hi = _segment(c, level)
    if any(q.category not in _OF_PARTS and lo <= q.i < hi for q in c.cues if q is not level.cue):
        return None
    first = next((s for s in c.sums if not s.counted), None)
    if first is None or level.i < first.i:
        return None
    if level.i > first.i and any(lo <= h.i < level.i for h in c.takers):
        # "El Reino Unido se quedó en 17 millones; Japón pagó 14"
        return _one(c, lo, level.i)
    if level.i > first.i and c.takers and (named := _alone_before(c, level)) is not None:
        return named if named.category in ("name", "people") else None
    ahead = _one(c, c.sentence.lo, first.i)
    if ahead is not None:
        if not _tells(c, c.sentence.lo, first.i) or abs(first.i - ahead.j) > _NEAR:
            return None
        return ahead if level.i == first.i else _one(c, _ended(c, level.i), level.i)
    behind = _one(c, first.j, _next(c, first.j)) if not c.r.within("country", c.sentence.lo, first.i) else None
    if (
        behind is None
        or behind.i - first.j > _NEAR
        or not (_tells(c, first.j, behind.i) or _told_ahead(c, first, behind))
    ):
        return None
    if level.i == first.i:
        return behind
    # "510 million went to Pakistan; nach Frankreich gingen 290 Millionen"
    parted = next((k for k in range(_ended(c, level.i), level.i) if c.r.word(k) == ";"), None)
    if parted is not None:
        return _one(c, parted, level.i)
    return _one(c, level.j, _next(c, level.j))


def falls_on_group(c: Clauses, level: Level) -> bool:
    """Whether an amount is what a part of the world took, behind what a country did: "Italy bought 12 million, Africa 3"."""
    first = next((s for s in c.sums if not s.counted), None)
    taken = first is not None and any(h.i < first.i for h in c.takers) and first.i < level.i
    named = _alone_before(c, level) if taken else None
    return named is not None and named.category not in ("name", "people")


def _alone_before(c: Clauses, level: Level) -> Hit | None:
    """The country, union or part of the world that alone stands right before an amount, in a list: "; Europe, 541 million", "and Peru 30"."""
    r, since = c.r, _ended(c, level.i)
    at = level.i - (r.word(level.i - 1) in (",", ":", "-"))
    hit = r.ending("country", at) or union(r, at) or next((h for slot in _PARTS if (h := r.ending(slot, at))), None)
    if hit is None or hit.i < since:
        return None
    first = led_from(r, hit)
    if hit.category == "people" and r.kind(first - 1) == "w" and r.word(first - 2) == ",":
        # "die Ägypter"
        first -= 1
    joint = r.word(first - 1) in (",", ";") or r.hit("number.and", first - 1) is not None
    return hit if joint and first - 1 >= since and not prepositions(r, first) else None


_PARTS = ("place.region", "place.continent", "place.group")
"""Words for a part of the world."""


def _told_ahead(c: Clauses, first: Sum, behind: Hit) -> bool:
    """Whether the verb stands before the amount: "Davon entfielen 510 Millionen auf Deutschland", not "took 62 million from Sudan"."""
    return _tells(c, c.sentence.lo, first.i) and not prepositions(c.r, led_from(c.r, behind)) & {"from", "of"}


def _segment(c: Clauses, level: Level) -> tuple[int, int]:
    """From the amount or the semicolon before an amount to the one behind it."""
    since = _ended(c, level.i)
    return max((k for k in range(since, level.i) if c.r.word(k) == ";"), default=since), _next(c, level.j)


_OF_PARTS = frozenset({"share", "sold", "sent", "got", "went", "came", "earned"})
"""Cues that may tell how a part of a flow falls on somebody, and that turn to no other flow."""
CLIENTS = ("neutral.standing", "neutral.client")
"""Words for a market or a supplier."""
FALLING = ("neutral.falls", "neutral.went", "neutral.ranked", "neutral.next", *CLIENTS)


def _of_parts(c: Clauses, cue: Hit | None) -> bool:
    """Whether a cue of this sentence tells how parts of a flow fall on somebody: "gingen", "größter Abnehmer"."""
    if cue is None or cue.i < c.sentence.lo:
        return False
    return cue.category in _OF_PARTS or c.r.any(CLIENTS, cue.i, cue.j)


def _tells(c: Clauses, lo: int, hi: int) -> bool:
    """Whether a verb between two tokens tells on whom something falls, or who took it."""
    return c.r.any(FALLING, lo, hi) or any(lo <= h.i < hi for h in c.takers)


def _one(c: Clauses, lo: int, hi: int) -> Hit | None:
    """The one country between two tokens, where no goods, mark or other number stands with it."""
    r = c.r
    named = (
        [h for h in r.within("country", lo, hi) if h.category == "name"] or _markets(c, lo, hi) or _peoples(c, lo, hi)
    )
    # "Malaysia bought cocoa for 640 million": of what the exports before were of.
    goods = not c.takers and any(h.category == "name" for h in r.within("product", lo, hi))
    if len(named) != 1 or goods:
        return None
    told = {k for p in c.periods for k in range(p.i, p.j)} | {k for g in c.rates for k in range(g.i, g.j)}
    # "Italy bought 90,000 tonnes for $300 million"
    told |= {k for x in c.sums if x.counted and c.takers for k in range(x.i, x.j + (r.word(x.j) == "."))}
    plain = (r.kind(k) == "w" or k in told or r.word(k) in _MARKS for k in range(lo, hi))
    return named[0] if all(plain) else None


def _peoples(c: Clauses, lo: int, hi: int) -> list[Hit]:
    """The peoples between two tokens that took a part themselves: "The Pakistanis bought 510 million, | the Egyptians | 190"."""
    told = c.r.within("country", lo, hi) if c.takers else []
    return [h for h in told if themselves(c.r, h) or any(acting(c.r, h, verb.i) for verb in c.takers)]


def _markets(c: Clauses, lo: int, hi: int) -> list[Hit]:
    """The peoples between two tokens whose market or buyers are told: "der deutsche Markt", and then "der französische"."""
    r = c.r
    told = [h for h in r.within("country", lo, hi) if h.category == "people"]
    first = next((h for h in r.within("country", c.sentence.lo, hi) if h.category == "people"), None)
    if first is None or not told:
        return []
    slots = ("neutral.market", "neutral.doers", "neutral.buyer")
    marked = any(r.hit(slot, first.j) or r.ending(slot, first.i) for slot in slots)
    return told if marked else []


_MARKS = frozenset("-,;:'()")
"""Marks that part one country's amount from the next one's, and stand for its verb."""


def _ended(c: Clauses, at: int) -> int:
    """Where the amount before a token ended."""
    return max((s.j for s in c.sums if s.j <= at), default=c.sentence.lo)


def _next(c: Clauses, at: int) -> int:
    """Where the clause or the amount behind a token begins, else where the sentence ends but for its stop."""
    r, hi = c.r, c.sentence.hi
    end = min((s.i for s in c.sums if s.i >= at), default=hi)
    end = next((k for k in range(at, end) if r.word(k) == ";"), end)
    return end - (end == hi and r.kind(end - 1) == "s")
