"""Taken up: the goods that a sentence names first and then tells a flow of, behind a colon or behind what became of them."""

from __future__ import annotations

from briefing.ingest.extract.scope.spokenof import of_sentence_before
from briefing.ingest.extract.sums.clauses import BALANCES, Clauses
from briefing.ingest.extract.words.lexicon import Hit

_OPENS = 5
"""Tokens of a sentence in which the goods stand that it is about: "La partida de bebidas sigue siendo"."""


def taken_up(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods an amount is told of that its sentence, or the one before, was about."""
    if c.group_of(at):
        return None
    opened = _opened_with(c, cue, at) or _balanced_in(c, cue, at)
    return _behind_colon(c, cue, at) or of_sentence_before(c, cue, at) or opened


def _behind_colon(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods of which all before a colon is told: "El arroz continúa como principal renglón que Cuba importa: 96 millones"."""
    r, lo = c.r, c.sentence.lo
    colon = next((k for k in range(at - 1, lo, -1) if r.word(k) == ":"), None)
    if colon is None or cue.i < lo or r.any(("product", "country", "bind.relative"), colon, max(at, cue.j)):
        return None
    if any(s.i < colon for s in c.sums) or any(g.i < colon for g in c.rates):
        return None
    told = [q for q in c.flows() if q.i < colon]
    if not told and (spoken := _spoken_of(c, cue, at, colon)) is not None:
        return spoken
    if not told or any(q != cue for q in c.flows() if colon < q.i < at):
        # "Copper is fourth among our exports: in 2023, 190 million were exported"
        return None
    named = [h for h in r.within("product", lo, told[0].i) if h.category == "name"]
    if not named or len({h.value for h in named}) > 1 or named[0].i - lo > _OPENS:
        return None
    apart = r.any(("move", "bind.cause", "bind.contrast", "bind.total", "bind.together"), lo, told[0].i)
    return None if apart or r.any(("country",), lo, named[0].i) else named[0].value


def _spoken_of(c: Clauses, cue: Hit, at: int, colon: int) -> str | None:
    """The only goods that a clause before a colon speaks of, behind which their flow is told: "Wine is having a good year: so far 90 million were exported"."""
    r, lo = c.r, c.sentence.lo
    named = [h for h in r.within("product", lo, colon) if h.category != "none"]
    if not named or named[0].i - lo > _OPENS or len({h.value for h in named}) > 1 or named[0].category != "name":
        return None
    if r.any(_SPOKEN_APART, lo, colon) or any(k != cue.i and r.hit("cue", k) for k in range(lo, at)):
        return None
    if c.period_at(cue.j) is None and r.at(("place.from", "place.to", "place.yonder"), cue.j):
        # "Gas redrew the figures: imports from the neighbour came to 71 million": all of them.
        return None
    return (
        named[0].value
        if not r.any(("bind.total", "bind.together", "place.total", "bind.contrast"), colon, at)
        else None
    )


_SPOKEN_APART = (
    "bind.dearer",
    "bind.cause",
    "bind.contrast",
    "bind.total",
    "bind.together",
    "country",
    "city",
    "say.verb",
    "org.named",
)
"""What makes a clause before a colon speak of more than goods, or of what they cost."""


def _opened_with(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods a sentence opens with that its flow is then told of: "Soya, by contrast, recovered, with sales of 77 million".

    "El oro, que en 2022 fue el primer producto de exportación, pasó a 38 millones", "Beim Erdgas hält der Rückgang an: Die Verkäufe fielen".
    """
    r, lo = c.r, c.sentence.lo
    if not lo <= cue.i < at or cue.category not in ("exports", "imports"):
        return None
    placed = r.hit("place.at", lo)
    first = r.hit("product", r.skip_links(placed.j if placed is not None else lo, cue.i, 1))
    if first is None or first.category != "name" or any(first.j <= s.i < at for s in c.sums):
        return None
    end = _listed_to(c, first)
    # "El oro metálico, que en 2022 fue el primero": a word may describe it.
    aside = r.word(end) == "," or (r.word(end + 1) == "," and r.kind(end) == "w" and not r.is_link(end))
    moved = r.any(("move", "bind.auxiliary"), end, min(cue.i, end + _VERB))
    # "Gold, the first export product"
    others = any(h.i != cue.j and h.category != "none" for h in r.within("product", end, at))
    since = _past_apposition(c, end, cue, at)
    if not (aside or moved) or others or r.any(_OTHERS, since, at) or len([q for q in c.flows() if q.j <= at]) > 1:
        return None
    joined = range(end + aside * _VERB, cue.i)
    return None if r.at(("number.and", "bind.contrast"), *joined) else first.value


def _listed_to(c: Clauses, first: Hit) -> int:
    """Where goods and those told together with them end: "copper and nickel"."""
    r, j = c.r, first.j
    while (goods := r.hit("product", j + 1)) is not None and r.hit("number.and", j) is not None:
        j = goods.j
    return j


def _past_apposition(c: Clauses, i: int, cue: Hit, at: int) -> int:
    """Past what says between commas whose export goods are: "copper, the second export product of Chile, | fell to"."""
    r = c.r
    closed = next((k for k in range(cue.j, at) if r.word(k) == ","), None)
    if r.word(i) != "," or closed is None or r.stands(",", i + 1, cue.i):
        return i
    return closed if r.any(("move", "bind.reach", "bind.auxiliary"), closed + 1, min(at, closed + 1 + _VERB)) else i


_VERB = 3
"""Tokens behind the goods that a sentence opens with to its verb, or to the end of what ties it to the one before."""
_OTHERS = ("country", "bind.total", "bind.together", "place.total", "status.target", "status.forecast")
"""What may not stand between such goods and the amount."""


def _balanced_in(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods, or services, that a sentence first says a balance is run in: "In services we had a surplus of 310 million"."""
    r, lo = c.r, c.sentence.lo
    placed = r.hit("place.at", lo)
    led = placed.j if placed is not None else lo + r.is_link(lo)
    first = r.hit("product", r.skip_links(led, cue.i, 1)) if lo < led < cue.i else None
    if first is None or first.category != "name" or cue.category not in BALANCES or cue.i >= at:
        return None
    told = r.any(("product", "bind.total", "bind.contrast", "number.and"), first.j, at)
    return None if told or any(first.j <= s.i < at for s in c.sums) or c.flows()[0] != cue else first.value
