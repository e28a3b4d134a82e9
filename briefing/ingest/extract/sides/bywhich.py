"""By which: the sides of a flow that a relative clause tells: "China, which imported", "Norwegen, wohin exportiert wurde"."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.sides.actors import CLAUSE
from briefing.ingest.extract.sides.side import Side, governed, led_from, prepositions, side_of
from briefing.ingest.extract.sums.clauses import Clauses, closes
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def relative(c: Clauses, cue: Hit) -> Side | None:
    """The country that a relative clause is of, whose verb is the flow: "Китай, который импортировал", "China, which bought"."""
    r, lo, at = c.r, c.sentence.lo, cue.i
    if r.lexicon.capital_nouns and r.capital(cue.i):
        # "..., waren die USA, die Ausfuhren betrugen": the article of a noun.
        return None
    while at > lo and cue.i - at < _VERB and r.hit("bind.relative", at - 1) is None and _rate_closed(c, at) is None:
        at -= 1
    if (rate := _rate_closed(c, at)) is not None:
        at = rate
    if (dealer := _dealing_relative(c, cue)) is not None:
        return dealer
    opened = (_opened_far(c, cue) if r.lexicon.verb_final else None) or at - 1
    if r.hit("bind.relative", opened) is None or r.word(opened - 1) != "," or opened - 1 <= lo:
        return None
    hit = r.ending("country", opened - 1)
    return side_of(c, hit) if hit is not None and hit.category == "name" and not governed(r, hit, lo) else None


def _opened_far(c: Clauses, cue: Hit) -> int | None:
    """The relative word whose clause a verb of buying abroad closes: "Peru, | das Tee für 9 Millionen importierte"."""
    r, lo = c.r, c.sentence.lo
    if cue.category != "imports" or r.capital(cue.i) or not closes(c, cue):
        return None
    comma = next((k for k in range(cue.i - 1, max(lo, cue.i - CLAUSE), -1) if r.word(k) == ","), None)
    led = comma is not None and r.hit("bind.relative", comma + 1) is not None
    if comma is None or not led or r.any(("country", "cue", "small.was"), comma, cue.i):
        return None
    behind = r.any(("neutral.pronoun", "neutral.we"), comma + 2, cue.i)
    return comma + 1 if not behind else None


def _rate_closed(c: Clauses, at: int) -> int | None:
    """Where a relative clause goes on that opens with a rate which ends at token `at`: "la Svezia, che | con il suo +33 % | ha importato"."""
    r = c.r
    rate = next((g for g in c.rates if g.j in (at, at - (r.word(at - 1) == ","))), None)
    if rate is None:
        return None
    opened = next((k for k in range(rate.i, rate.i - _WITH, -1) if r.hit("place.with", k) is not None), None)
    return opened if opened is not None and r.hit("bind.relative", opened - 1) is not None else None


_WITH = 4
"""Tokens from "with" to its rate: "con il suo"."""


def _dealing_relative(c: Clauses, cue: Hit) -> Side | None:
    """The country that a clause of buying is of, also where another led to it: "Geschäft mit den USA, die für 4 Mio. Euro kauften".

    Not "goods from Peru, which were bought for 4 million", nor "exports to China, which reached 4 million".
    """
    r, lo = c.r, c.sentence.lo
    # "Закупило товаров" is one flow with its goods.
    meanings = [*r.lexicon.meanings(r.words(cue.i, cue.j)), *r.lexicon.meanings(r.words(cue.i, cue.i + 1))]
    if not any(slot == "cue" and known in _DEALT for slot, known, _ in meanings):
        return None
    comma = next((k for k in range(cue.i - 1, max(lo, cue.i - CLAUSE), -1) if r.word(k) == ","), None)
    if comma is None or r.hit("bind.relative", comma + 1) is None or r.any(("country", "cue"), comma, cue.i):
        return None
    if any(q.j <= comma for q in c.flows() if q.category in ("exports", "imports")):
        # "Exports grew, above all to Peru, which bought for 4 million": they go on being told.
        return None
    timed = {k for p in c.periods for k in range(p.i, p.j)}
    between = [k for k in range(comma + 2, cue.i) if k not in timed and not r.is_link(k)]
    passive = r.at(("small.was",), *between)
    active = len(between) <= 1 and not passive
    if r.lexicon.verb_final:
        active = closes(c, cue) and r.hit("bind.auxiliary", cue.j) is None
    if r.any(("neutral.pronoun", "neutral.we", "bind.definite", "bind.the"), comma + 2, cue.i):
        # "Coffee from Peru, which it bought for 4 million", "España, que lidera las compras"
        return None
    hit = r.ending("country", comma)
    if hit is not None and prepositions(r, led_from(r, hit)) & {"from", "of"}:
        # "Bienes de Perú, que compró por 4 millones": the goods.
        return None
    return side_of(c, hit) if active and hit is not None and hit.category == "name" else None


_DEALT = ("bought",)
"""What only somebody does, and no flow."""


def faced(c: Clauses, cue: Hit, flow: Flow) -> Side | None:
    """The country that a relative clause tells a flow to, from or with: "Noruega, al que se exportó", "Турция, торговля с которой"."""
    r, lo = c.r, c.sentence.lo
    slot = {Flow.EXPORTS: "place.thither", Flow.IMPORTS: "place.thence"}.get(flow, "place.wherewith")
    if not r.hits.get(slot):
        return None
    told = r.within(slot, max(lo, cue.i - (CLAUSE if r.lexicon.verb_final else _RELATIVE)), cue.i)
    at = told[-1].i if told else _behind_flow(r, slot, cue, lo)
    if at is None or c.part_of(at) != c.part_of(cue.i):
        return None
    since = told[-1].j if told else cue.i
    owners = {h.value for h in r.within("country", since, cue.i)}
    if r.stands(",", since, cue.i) or r.any(("cue",), since, cue.i):
        return None
    hit = r.ending("country", at - 1 if r.word(at - 1) == "," else at)
    if len(owners) > 1 or (hit is not None and hit.value in owners):
        # "The US, to which UK exports totalled 84 billion" names whose they are.
        return None
    named = hit is not None and hit.category == "name"
    return side_of(c, hit) if named and hit is not None else None


def _behind_flow(r: Reading, slot: str, cue: Hit, lo: int) -> int | None:
    """Where the clause begins whose relative word stands right behind its flow: "Turkey, | trade with which reached"."""
    if r.hit(slot, cue.j) is None and r.hit(slot, cue.j - 1) is None:
        return None
    # "Турция, встречный торговый оборот с которой"
    ahead = range(cue.i - 1, max(lo, cue.i - _DESCRIBED), -1)
    comma = next((k for k in ahead if r.kind(k) != "w" and r.word(k) != "'"), None)
    return comma + 1 if comma is not None and r.word(comma) == "," else None


_DESCRIBED = 4
"""Tokens from a comma to the flow that a clause opens with."""
_RELATIVE = 8
"""Tokens between a relative word and the flow of its clause."""


_VERB = 3
"""Tokens of a verb told in two words: "a exporté", "ha esportato"."""
