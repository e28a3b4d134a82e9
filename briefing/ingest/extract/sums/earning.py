"""Earning: what a country is told to earn by goods, which is its exports: "Kenya earned 1 billion from tea", "Kenya's tea earnings", "Kenyan tea fetched"."""

from __future__ import annotations

from briefing.ingest.extract.words.fold import NUMBER, WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_OTHERS = ("neutral.fiscal", "bind.makers")
"""Who else may earn by goods: the state, and those who make them."""
_HELPING, _REACH = 2, 12
"""Tokens of an auxiliary before a verb, and from it to its goods past the sum."""


def earned_by_country(r: Reading, verb: Hit, lo: int, hi: int) -> bool:
    """Whether a country earns a sum by goods, owns what is earned by them, or its goods fetch it; no company, tax or tourism."""
    if r.any(("neutral.company", "neutral.untraded"), lo, hi):
        return False
    if _goods_of_country(r, verb, lo):
        return True
    owner = _acting(r, verb, lo) or _in_exports(r, verb, lo, hi)
    return owner and (_from_goods(r, verb, hi) or _goods_right_before(r, verb, lo))


def _in_exports(r: Reading, noun: Hit, lo: int, hi: int) -> bool:
    """Whether an article that names no company has told of exports before: "Exports rose by 16%. Earnings from tea fell to 63 million"."""
    if r.hits.get("neutral.company") or r.ending("neutral.pronoun", noun.i) or r.any(_OTHERS, lo, hi):
        return False
    cues = r.hits.get("cue", {}).values()
    return any(h.category == "exports" and h.j <= noun.i and r.hit("neutral.client", h.i) is None for h in cues)


def _acting(r: Reading, verb: Hit, lo: int) -> bool:
    """Whether a country stands right before a verb, and is no company's: "Kenya has earned", not "Nestlé of Switzerland earned"."""
    hit = next((h for k in range(verb.i, max(lo, verb.i - _HELPING) - 1, -1) if (h := r.ending("country", k))), None)
    hoped = next((h for k in (verb.i, verb.i - 1) if (h := r.ending("status.forecast", k)) is not None), None)
    if hit is None and hoped is not None:
        # "Kenya is set to earn", "is expected to earn"
        hit = next((h for k in (hoped.i, hoped.i - 1) if (h := r.ending("country", k))), None)
    if hit is None or hit.i < lo or hit.category != "name":
        return False
    return all(r.ending(slot, hit.i) is None for slot in ("place.of", "place.from", "place.to", "place.with"))


def _from_goods(r: Reading, verb: Hit, hi: int) -> bool:
    """Whether "from" leads goods behind a verb of earning, past its sum: "earned 1.4 billion dollars from tea"."""
    for goods in r.within("product", verb.j, min(hi, verb.j + _REACH)):
        sale = next((h for k in (goods.i, goods.i - 1) if (h := r.ending("cue", k)) is not None), None)
        led = sale.i if sale is not None and sale.i > verb.i else _counted_from(r, goods, verb.j)
        if goods.category == "name" and r.led(("place.from",), led, led - 1):
            return True
    return False


def _counted_from(r: Reading, goods: Hit, lo: int) -> int:
    """Where the count of goods begins, or they do: "from shipping | 300,000 tonnes of cocoa"."""
    number = next((k for k in range(goods.i - 1, max(lo, goods.i - _COUNT) - 1, -1) if r.kind(k) == NUMBER), None)
    if number is None or r.at(("scale", "currency"), number + 1):
        return goods.i
    return number if all(r.kind(k) == WORD for k in range(number + 1, goods.i)) else goods.i


_COUNT = 4
"""Tokens of a count before its goods: "300,000 metric tonnes of"."""


def _goods_right_before(r: Reading, noun: Hit, lo: int) -> bool:
    """Whether goods say right before a noun what is earned by: "tea earnings"."""
    goods = r.ending("product", noun.i)
    return goods is not None and goods.i >= lo and goods.category == "name"


def _goods_of_country(r: Reading, verb: Hit, lo: int) -> bool:
    """Whether a country's goods stand right before a verb: "Kenyan tea fetched"."""
    goods = next((h for k in (verb.i, verb.i - 1) if (h := r.ending("product", k)) is not None), None)
    owner = r.ending("country", goods.i) if goods is not None and goods.category == "name" else None
    return owner is not None and owner.i >= lo and owner.category == "people" and r.ending("place.of", owner.i) is None


def _brought(r: Reading, cue: Hit, kept: list[Hit], sentence: Sentence) -> bool:
    """Whether "with" or "for" leads to what exports of certain goods, told before them, brought: "date exports rose by 40 %, with revenues of 3 million"."""
    if cue.category not in ("money", "again") or not _for_takings(r, cue):
        return False
    sold = next((k for k in reversed(kept) if k.category not in ("share", "earned", "none")), None)
    sold = sold if sold is not None and sold.category == "exports" else None
    if sold is None or r.any(("neutral.company", "neutral.untraded"), sentence.lo, sentence.hi):
        return False
    led = r.led(_LED_BY, *range(cue.i, cue.i - _SMALL, -1))
    led = led and cue.category == "money" or _worth_of_count(r, sold, cue)
    number = next((k for k in range(cue.j, min(sentence.hi, cue.j + _BROUGHT)) if r.kind(k) == NUMBER), None)
    led = led and any(h.category == "name" for h in r.within("product", sentence.lo, cue.i))
    return number is not None and (led or _earned_them(r, sold, cue))


def _earned_them(r: Reading, sold: Hit, cue: Hit) -> bool:
    """Whether exports themselves bring takings, with nothing but to whom and when between: "The exports brought Georgia in 2022 revenues of"."""
    verb = next((h for h in r.within("neutral.earning", sold.j, cue.i)), None)
    if (
        verb is None
        or r.ending("place.of", cue.i) is not None
        or any(r.word(k) in _PARTING for k in range(sold.j, cue.i))
    ):
        return False
    if any(h.category in ("up", "down") for h in r.within("move", sold.j, cue.i)):
        return False
    return not r.any(("bind.relative", "number.and", "bind.contrast"), sold.j, cue.i) and cue.i - verb.j <= _TO_WHOM


_TO_WHOM = 7
"""Tokens between a verb of earning and what was earned: to whom, and when."""


def _for_takings(r: Reading, cue: Hit) -> bool:
    return r.at(("neutral.earning", "bind.takings"), cue.i)


def _worth_of_count(r: Reading, sold: Hit, cue: Hit) -> bool:
    """Whether a count of what was exported, or "which", stands before what it brought: "reached 300,000 tonnes, which is a turnover of"."""
    at = cue.i - r.is_link(cue.i - 1)
    if r.ending("place.of", cue.i) is not None or r.ending("place.of", at) is not None:
        return False
    if r.any(("bind.sector", "bind.the_sector", "neutral.firm", "bind.contrast"), sold.j, cue.i):
        # "Exports rose, while the sector's turnover was"
        return False
    near = max(sold.j, cue.i - _SMALL)
    # "ha generato un fatturato di", "un incremento en facturación al superar los 3 millones"
    verb = r.any(("bind.reach",), near, cue.i) or r.ending("place.at", cue.i) and r.any(("move",), near - 1, cue.i)
    return bool(verb) or r.any(("count.noun", "count.weight", "neutral.pointing", "bind.to"), sold.j, cue.i)


def _of_those_told(r: Reading, cue: Hit, sentence: Sentence) -> bool:
    """Whether a sentence opens with a pointing word, or ranks markets, for what the exports told before brought.

    "Esto se traduce en una facturación de 21 millones", "Por volumen de facturación, Francia fue el primer mercado".
    """
    lo = sentence.lo
    if not _for_takings(r, cue) or cue.i - lo > _POINTED:
        return False
    if r.any(("neutral.company", "neutral.untraded", "neutral.firm"), lo, sentence.hi):
        return False
    ranked = r.word(cue.j) == "," and r.hit("country", r.skip_links(cue.j + 1, sentence.hi, 2)) is not None
    pointed = r.hit("neutral.pointing", lo) is not None and r.ending("place.of", cue.i) is None
    return pointed or ranked and cue.i - lo <= _SMALL


_POINTED = 6
"""Tokens of "this comes to" before the word for what exports brought."""


def _counted_as(r: Reading, cue: Hit, kept: list[Hit], sentence: Sentence) -> bool:
    """Whether "in" only says behind a sum as what exports brought it: "tea exports generated $3 million in revenue"."""
    told = _for_takings(r, cue)
    # "Brachten 3 Millionen Dollar an Einnahmen", "принёс 3 млн долларов выручки"
    small = cue.i - (r.is_link(cue.i - 1) and r.hit("number.and", cue.i - 1) is None)
    led = next((h for slot in ("currency", "scale") if told and (h := r.ending(slot, small)) is not None), None)
    if led is None:
        return False
    flows = [h for h in kept if h.category not in ("earned", "money")]
    sold = flows[-1] if flows and flows[-1].category == "exports" else None
    if sold is None or r.any(("neutral.company", "neutral.untraded"), sentence.lo, sentence.hi):
        return False
    return all(r.word(k) not in _PARTING for k in range(sold.j, led.i))


_PARTING = frozenset(",;:()")
"""Signs that part exports from what they brought."""
_LED_BY = ("place.with", "bind.given", "place.benefit")
"""What leads to what exports brought."""
_SMALL, _BROUGHT = 3, 5
"""Tokens from "with" to the word for it, and from that to its amount."""


def without_takings(r: Reading, hits: list[Hit], sentence: Sentence, table: dict[int, Hit], told: bool) -> list[Hit]:
    """The cues without words for takings that only say how much was exported or imported: "le premier marché à l'export, avec un chiffre d'affaires de"."""
    if not r.any(("bind.takings", "neutral.earning"), sentence.lo, sentence.hi):
        return hits
    abroad = r.any(("country",), sentence.lo, sentence.hi)
    kept: list[Hit] = []
    for hit in hits:
        described = _described(r, hit.j)
        takings = hit.category == "money" and r.hit("bind.takings", hit.i) is not None and not described
        flow = abroad and kept and kept[-1].category in ("exports", "imports") and r.ending("place.of", hit.i) is None
        # "Ces recettes progressent", behind exports told in the paragraph
        takings = takings and bool(flow or (told and r.ending("neutral.pronoun", hit.j) is not None))
        brought = not described and _brought(r, hit, kept, sentence)
        brought = brought or told and not kept and not described and _of_those_told(r, hit, sentence)
        if takings or brought or _counted_as(r, hit, kept, sentence):
            table[hit.i] = hit._replace(category="none")
        else:
            kept.append(hit)
    return kept


_SMALL_WORD = 3
"""Letters of the longest pronoun or auxiliary behind a noun."""


def _described(r: Reading, j: int) -> bool:
    """Whether a word behind takings says which they are: "les recettes touristiques"."""
    slots = ("bind.reach", "move", "bind.auxiliary", "qualifier.approx", "place.of", "neutral.pronoun")
    return r.kind(j) == "w" and len(r.word(j)) > _SMALL_WORD and not r.at(slots, j)
