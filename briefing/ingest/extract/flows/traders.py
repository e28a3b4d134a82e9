"""Traders: the trade that a sentence tells of by naming a partner in it, and no flow."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.sides.side import Side, Stated, led_from, prepositions, side_of
from briefing.ingest.extract.sides.sides import at_cue
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import back
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def partnered(c: Clauses) -> Hit | None:
    """The partner in trade whose trade a sentence gives behind a colon or "with": "Chile's second trading partner: $7 billion in 2024".

    Or before it: "Mit 300 Millionen Euro war Peru der drittgrößte Handelspartner". Returned as a word for turnover. A sentence that names a flow or other money tells of that.
    """
    r, lo = c.r, c.sentence.lo
    if not r.hits.get("neutral.trader") or any(q.category != "share" for q in c.cues):
        return None
    first = next((s for s in c.sums if not s.counted), None)
    if first is None or None in (first.scale, first.currency):
        return None
    if _leads(c, first) and (behind := r.within("neutral.trader", first.j, c.sentence.hi)):
        return behind[0]._replace(category="turnover", value="")
    told = r.within("neutral.trader", lo, first.i)
    if not told or not _led(c, told[-1], first):
        return None
    return told[-1]._replace(category="turnover", value="")


def names_partner(c: Clauses) -> Hit | None:
    """The partner in trade that a sentence without any amount names: "Chile is Peru's fifth trading partner.", before "The total was"."""
    told = c.r.within("neutral.trader", c.sentence.lo, c.sentence.hi)
    if not told or c.sums or c.cues or c.sentence.head or c.rates:
        return None
    return told[-1]._replace(category="turnover", value="")


def whose_partner(c: Clauses) -> Side | None:
    """Whose partner in trade a sentence without any amount tells another country to be: "Peru is Kenya's main trading partner"."""
    if not c.r.hits.get("neutral.trader") or c.sums or c.rates or c.sentence.head:
        return None
    told = c.r.within("neutral.trader", c.sentence.lo, c.sentence.hi)
    sides = at_cue(c, told[0]._replace(category="turnover", value=""), Flow.TURNOVER) if len(told) == 1 else Stated()
    return sides.reporter if sides.partner is not None else None


def whose_market(c: Clauses) -> dict[Flow, Side]:
    """Whose each flow is where a sentence without any tells a market or supplier: "Главным покупателем перуанских товаров была Япония".

    Of a supplier the exports are its own: "Russia became India's second supplier. Exports came to 11 billion."
    """
    if not c.r.hits.get("neutral.standing") or c.sums or c.cues or c.rates or c.sentence.head:
        return {}
    told = c.r.within("neutral.standing", c.sentence.lo, c.sentence.hi)
    if len(told) != 1:
        return {}
    flow = Flow.IMPORTS if told[0].value == "supplier" else Flow.EXPORTS
    sides = at_cue(c, told[0]._replace(category=flow.value, value=""), flow)
    if flow is Flow.IMPORTS:
        return of_supplier(sides)
    return {flow: sides.reporter} if sides.reporter is not None else {}


def for_whom_told(c: Clauses) -> Side | None:
    """For whom a sentence without any amount tells another country to be a market or a supplier: "For Kenya, Poland is a growing market"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    led = r.hit("place.benefit", lo)
    if led is None or c.sums or c.rates or not r.any(_MARKETS, lo, hi):
        return None
    hit = r.hit("country", r.skip_links(led.j, hi, 1))
    others = {h.value for h in r.within("country", led.j, hi) if h.category == "name"}
    return side_of(c, hit) if hit is not None and hit.category == "name" and len(others) == _TWO else None


def owner_of_market(c: Clauses) -> Side | None:
    """Whose partner or market a sentence of two countries without any amount tells the other to be: "Among Poland's partners, Peru comes second"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    nouns = sorted(r.each(_MARKETS, lo, hi))
    if not nouns or c.sums or c.rates or c.sentence.head or r.any(("place.benefit",), lo, hi):
        return None
    named = r.within("country", lo, hi)
    if len({h.value for h in named if not _only_ahead(r, h, lo)}) != _TWO:
        return None
    if (goods_of := _whose_goods(c)) is not None:
        # "German machinery sells well in the Kenyan market"
        return side_of(c, goods_of)
    owners = {h.value: h for noun in nouns if (h := _owner_before(c, noun) or _owner_behind(c, noun)) is not None}
    return side_of(c, next(iter(owners.values()))) if len(owners) == 1 else None


def _only_ahead(r: Reading, hit: Hit, lo: int) -> bool:
    """Whether a country is only one of those behind which another comes: "is, after | Germany and Italy, | Slovenia's third partner"."""
    at = hit.i
    while at > lo and r.is_link(at - 1) and not r.led(("neutral.outranked", "number.and"), at):
        at -= 1
    if at > lo and r.ending("neutral.outranked", at) is not None:
        return True
    joint = at > lo and (r.word(at - 1) == "," or r.hit("number.and", at - 1) is not None)
    before = r.ending("country", at - 1) if joint else None
    return before is not None and before.i >= lo and before.category == "name" and _only_ahead(r, before, lo)


def _whose_goods(c: Clauses) -> Hit | None:
    """The people whose goods open a sentence: "German machinery", "les machines allemandes"."""
    r, at = c.r, c.r.skip_links(c.sentence.lo, c.sentence.hi, 1)
    goods = r.hit("product", at)
    hit = r.hit("country", goods.j if goods is not None and goods.category == "name" else at)
    if hit is None or hit.category != "people":
        return None
    behind = r.hit("product", hit.j) if hit.i == at else goods
    return hit if behind is not None and behind.category == "name" else None


def _owner_before(c: Clauses, noun: Hit) -> Hit | None:
    """Whose partner or market is told before the word for it: "Poland's main market", "Polens wichtigster Partner"."""
    r = c.r
    for at in range(noun.i, max(c.sentence.lo, noun.i - _DESCRIBED - 1), -1):
        owned = r.hit("place.possessive", at - 1) is not None
        hit = r.ending("country", at - owned)
        if hit is not None:
            genitive = r.lexicon.capital_nouns and r.word(hit.j - 1).endswith(r.lexicon.name_endings)
            return hit if owned or hit.category == "people" or genitive else None
        if r.capital(at - 1) or r.kind(at - 1) != "w":
            return None
    return None


def _owner_behind(c: Clauses, noun: Hit) -> Hit | None:
    """Whose partner or market is told behind the word for it: "the main market of Poland", "партнер Польши"."""
    r = c.r
    at = noun.j
    while at < noun.j + _DESCRIBED and r.kind(at) == "w" and not (r.is_link(at) or r.capital(at)):
        # "Un socio importante de Polonia"
        at += 1
    hit = r.hit("country", r.skip_links(at, c.sentence.hi, 2))
    if hit is None or hit.category != "name":
        return None
    german = r.lexicon.capital_nouns and r.word(hit.j - 1).endswith(r.lexicon.name_endings)
    bare = hit.i == noun.j and (german or r.lexicon.genitive and r.lexicon.free_order)
    return hit if bare or prepositions(r, led_from(r, hit)) == {"of"} else None


def market_for(c: Clauses, before: int) -> Hit | None:
    """For whom a sentence tells another one to be a market, before a token: "Cambodia is an important market for Thailand: | sales there"."""
    r, lo = c.r, c.sentence.lo
    markets = r.each(_MARKETS, lo, before)
    told = (r.hit("country", r.skip_links(h.j, before, 1)) for h in r.within("place.benefit", lo, before) if markets)
    named = [h for h in told if h is not None and h.category == "name" and h.j <= before]
    # "The fall was for the UK, which had been the largest supplier"
    near = [
        h for h in named
        if any(all(r.kind(k) == "w" for k in range(min(m.j, h.j), max(m.i, h.i))) for m in markets)
    ]  # fmt: skip
    return near[0] if len({h.value for h in named}) == 1 and near else None


_MARKETS = ("neutral.standing", "neutral.client", "neutral.trader", "neutral.market", "neutral.partner")
_DESCRIBED = 3
"""Words between an owner and the partner or market described: "Poland's third most important"."""
_TWO = 2
"""The countries of a sentence that tells for whom another one is a market."""


def of_supplier(sides: Stated) -> dict[Flow, Side]:
    """Whose each flow is where imports are told of a supplier: the exports are its own."""
    told = {Flow.IMPORTS: sides.reporter, Flow.EXPORTS: sides.partner}
    return {flow: side for flow, side in told.items() if side is not None}


def _leads(c: Clauses, told: Sum) -> bool:
    """Whether "with" leads to the only amount of a sentence on what a country is: "Norway was, with $300 million, the third"."""
    r = c.r
    led = r.begins("place.with", back(c, told.i)[-1], told.i)
    country = any(h.category == "name" for h in r.within("country", c.sentence.lo, c.sentence.hi))
    return led and country and len(c.sums) == 1 and not c.rates and not r.any(("move",), c.sentence.lo, c.sentence.hi)


def _led(c: Clauses, trader: Hit, told: Sum) -> bool:
    """Whether a colon, a stroke or "with" leads to an amount behind a partner, and at most a time stands between."""
    r = c.r
    timed = {k for p in c.periods for k in range(p.i, p.j)}
    at = back(c, told.i)[-1]
    while at > trader.j and (at - 1 in timed or r.word(at - 1) == ","):
        at -= 1
    led = r.word(at - 1) in (":", "(") or (r.word(at - 1) == "-" and r.gap(at - 1) != "")
    led = led or any(r.hit(f"place.{kind}", k) is not None for kind in ("with", "at") for k in range(at, told.i))
    apart = [s for s in range(trader.j, at) if r.word(s) in (";", ".")]
    country = r.ending("country", at)
    # "Крупнейшим партнером Грузии была Турция с 758 млн", "The largest trading partner was Turkey, with $758 million"
    named = country.i if country is not None and country.category == "name" and country.i > trader.j else at
    named -= named < at and r.is_link(named - 1)
    verb = r.ending("bind.auxiliary", named) or r.ending("bind.reach", named) if named < at else None
    return led and not apart and not r.any(("move", "bind.reach"), trader.j, verb.i if verb is not None else at)
