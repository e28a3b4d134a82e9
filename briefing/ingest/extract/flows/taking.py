"""Taking: who took what part of the exports told before, by a verb of buying or going there, or as their main buyer: "Pakistan bought 510 million, Egypt paid 190"."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.flows.context import Context, Told
from briefing.ingest.extract.sides.side import Side, Stated, acting, governed, led_from, prepositions
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.tables.falling import falls_on
from briefing.ingest.extract.words.lexicon import Hit

_VERB = 4
"""Tokens between a buyer and the verb that tells what he took: "Pakistan alone | took"."""


def takers(context: Context, c: Clauses) -> list[Hit]:
    """The verbs of buying and paying that tell no flow of their own, but what part of the exports before a country took.

    "Kenya's tea exports reached 1.4 billion. Pakistan bought 510 million, Egypt 190 million"; not "Pakistan bought wheat for".
    """
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    told = r.within("neutral.taker", lo, hi) if r.hits.get("neutral.taker") and c.sums and not c.sentence.head else []
    if not told or exports_before(context) is None or not _of_the_same_goods(context, c):
        return []
    covered = {k for h in told for k in range(h.i, h.j)}
    others = any(q.category != "share" and not covered & set(range(q.i, q.j)) for q in c.cues)
    return [] if others else [h for h in told if _takes(context, c, h)]


def _takes(context: Context, c: Clauses, verb: Hit) -> bool:
    """Whether a country that is not the exporter is right before a verb, an amount behind it, and no other between."""
    r, lo = c.r, max((s.j for s in c.sums if s.j <= verb.i), default=c.sentence.lo)
    lo = max((k for k in range(lo, verb.i) if r.word(k) == ";"), default=lo)
    told = r.within("country", lo, verb.i)
    # "The Belgians bought 40 million"
    buyer = next((h for h in reversed(told) if h.category == "name" or acting(r, h, verb.i)), None)
    buyer = buyer or _behind(c, verb)
    if buyer is None or verb.i - _past_aside(c, buyer, verb) > _VERB or _with_another(c, buyer, lo):
        return False
    if governed(r, buyer, lo) and not (buyer.j == verb.i and prepositions(r, led_from(r, buyer)) == {"with"}):
        # "..., with Pakistan buying 510 million"
        return False
    owner = owner_before(context)
    own = owner is not None and owner.code == buyer.value
    return not own and any(s.i > buyer.i for s in c.sums)


def _past_aside(c: Clauses, buyer: Hit, verb: Hit) -> int:
    """Where a buyer ends, past what is told of him between commas: "Il Regno Unito, che lo beve da più tempo, | ha speso"."""
    commas = [k for k in range(buyer.j, verb.i) if c.r.word(k) == ","]
    return commas[1] + 1 if len(commas) == _PAIR and commas[0] == buyer.j else buyer.j


_PAIR = 2
"""Commas around an aside."""


def _behind(c: Clauses, verb: Hit) -> Hit | None:
    """Who took it, told between the verb and the amount where the order of words is free: "Больше всего её берёт | Россия | (27 миллионов)"."""
    r = c.r
    if not (r.lexicon.free_order or r.lexicon.verb_final):
        return None
    buyer = next((h for h in r.within("country", verb.j, verb.j + _LATER) if h.category == "name"), None)
    if buyer is None or prepositions(r, led_from(r, buyer)) or r.hit("place.possessive", buyer.j) is not None:
        return None
    near = any(0 <= s.i - buyer.j <= _LATER for s in c.sums if not s.counted)
    return buyer if near else None


_LATER = 3
"""Tokens from a verb to who took it behind it, and from that to the amount."""


def _with_another(c: Clauses, buyer: Hit, lo: int) -> bool:
    """Whether it is told before the amount of whom somebody bought: "Algeria bought from Spain for 30 million"."""
    r, hi = c.r, c.sentence.hi
    first = next((s.i for s in c.sums if not s.counted and s.i >= lo), hi)
    behind = next((k for k in range(first, hi) if r.word(k) in (",", ";") or r.hit("number.and", k)), hi)
    named = {h.value for h in r.each(("country", "org.named"), lo, first)}
    # "Nam voor 61 miljoen af van Soedan"
    named |= {h.value for h in r.within("country", first, behind) if "from" in prepositions(r, led_from(r, h))}
    return bool(named - {buyer.value}) or r.any(("place.yonder", "bind.mutual"), lo, first)


def exports_before(context: Context) -> Hit | None:
    """The exports that the paragraph, or else the one right before it, told last."""
    if context.flow is not None:
        return context.cue if context.flow is Flow.EXPORTS else None
    return context.before[0] if context.before is not None and context.before[1] is Flow.EXPORTS else None


def owner_before(context: Context) -> Side | None:
    """Whose those exports are."""
    sides = context.sides if context.flow is not None or context.before is None else context.before[2]
    return sides.reporter


def _of_the_same_goods(context: Context, c: Clauses) -> bool:
    """Whether a sentence names no goods but those that the exports before were told with."""
    r, cue = c.r, exports_before(context)
    told = r.sentences[r.sentence_number(cue.i)] if cue is not None else c.sentence
    goods = {r.words(h.i, h.j)[:_STEM] for h in r.within("product", told.lo, told.hi) if h.category == "name"}
    named = (h for h in r.within("product", c.sentence.lo, c.sentence.hi) if h.category != "none")
    return all(r.words(h.i, h.j)[:_STEM] in goods for h in named)


_STEM = 4
"""Letters by which goods are known again in another case or number."""


def taken(context: Context, c: Clauses, found: list[Level]) -> bool:
    """Whether a sentence without a flow tells on whom parts of the exports of the paragraph before fell: "The German market absorbed"."""
    led = exports_before(context) is not None and all(q.category == "share" for q in c.cues) and not c.sentence.head
    return led and _of_the_same_goods(context, c) and falls_on(c, found[0]) is not None


def bought_by_client(context: Context, c: Clauses, found: list[Level]) -> None:
    """Take what the main buyer of the exports told before bought for a part of them: "Its main market was Peru, which bought 70 million"."""
    r, lo = c.r, c.sentence.lo
    if context.flow is not Flow.EXPORTS or context.cue is None or not r.within("neutral.client", lo, c.sentence.hi):
        return
    for level in (f for f in found if f.flow is Flow.IMPORTS and not f.carried and f.cue is not None):
        verb = level.cue.i if level.cue is not None else lo
        named = [h for h in r.within("country", lo, verb) if h.category == "name"]
        if (
            len(named) != 1
            or not 0 < verb - named[0].j <= _CLIENT_BUYS
            or not r.within("neutral.client", lo, named[0].i)
        ):
            continue
        behind = named[0].j + 1
        if r.word(behind - 1) == "," and r.any(("bind.relative", "neutral.pronoun"), behind, min(verb, behind + 2)):
            c.cues = [q for q in c.cues if q is not level.cue]
            level.cue, level.flow, level.carried = context.cue, Flow.EXPORTS, True


_CLIENT_BUYS = 9
"""Tokens between a country that is the main buyer and the verb that tells what it bought."""


def sold_there(context: Context, c: Clauses, found: list[Level]) -> Told | None:
    """The exports told before a whole trade, where something went to a country: "Export a 12 miliardi, per un totale di 25. Al Qatar sono andati 698 milioni"."""
    if context.flow is not Flow.TURNOVER or c.flows():
        return None
    sold = next((q for q in reversed(context.order) if q.category == "exports"), None)
    return (sold, Flow.EXPORTS, Stated()) if sold is not None and all(_gone(c, c.sentence.hi)) else None


def _gone(c: Clauses, hi: int) -> tuple[list[Hit], list[Hit]]:
    """The verbs of going before token `hi`, and the countries there that something goes to."""
    r, lo = c.r, c.sentence.lo
    named = [h for h in r.within("country", lo, hi) if h.category == "name"]
    led = [h for h in named if r.led(("place.to",), h.i, h.i - 1)]
    return r.within("neutral.went", lo, hi), led
