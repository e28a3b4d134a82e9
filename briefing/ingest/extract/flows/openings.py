"""Openings: the amount that an article on two countries opens on, where no word for its flow is known, as the one its sides and verb tell.

"Voor de zalm legden de Thai 2,9 miljard kroon neer", "Portugese wijn ... In 2014 schonken de Angolezen voor 98 miljoen euro".
"""

from __future__ import annotations

from briefing.ingest.extract.flows.context import Context
from briefing.ingest.extract.flows.crossing import alone, countries_of, is_led, large
from briefing.ingest.extract.sides.bodies import as_country
from briefing.ingest.extract.sides.side import Stated, side_of
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.level import back
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_APART = ("neutral.untraded", "neutral.company", "neutral.home_market", "event.signed", "neutral.duty")
"""What its sentence may not name besides: what is no trade."""
_VERBS = {
    "sold": "exports", "sent": "exports", "went": "exports", "earned": "exports", "fetched": "exports",
    "bought": "imports", "got": "imports", "came": "imports", "outlay": "imports", "paid": "imports", "spent": "imports",
}  # fmt: skip
"""Which flow verbs of dealing, going and paying tell, seen from who does it."""
_DEALT = ("sold", "bought")
"""Those that are of trade where no goods are named."""
_PAID = ("outlay", "paid", "spent", "earned", "fetched")
"""Those that are of trade where goods were named before."""
_EARLY = 3
"""Sentences of an article in which the amount that it is about is told."""
_MET = ("event.kind", "event.met", "event.visited", "event.held")
"""What an article opens on that is about people who meet."""
_THEIRS = ("role.delegation", "neutral.importer", "neutral.buyer", "neutral.doers", "bind.makers", "neutral.companies")
"""Who acts for a country, behind its adjective."""
_NO_THINGS = ("neutral.market", "cue", "org.ministry", "role.role", "role.state", "currency")
"""Nouns behind a country's adjective that are no goods."""
_TWO = 2
"""The countries an article is about."""


def opening(context: Context, c: Clauses) -> Hit | None:
    """A word for the flow of the first amount of an article, which names two countries up to there and no other money with it."""
    if context.currencies or context.flow is not None or context.before is not None:
        return None
    first = next((s for s in c.sums if large(s)), None)
    if first is None or c.sentence.head or c.flows() or c.takers:
        return None
    # "Norwegian salmon is loved in Thailand. In 2021 the Thais paid 2.9 billion kroner."
    paid = [q for q in c.cues if q.category == "money" and q.i in c.r.verbs and c.r.verbs[q.i].category in _PAID]
    if any(q.category == "money" and q not in paid for q in c.cues):
        return None
    if c.r.any(_APART, c.sentence.lo, c.sentence.hi) or c.r.any(("status.target",), c.sentence.lo, first.i):
        return None
    hit = _told(c, first, _two(context, c))
    if hit is not None:
        c.cues = [q for q in c.cues if q not in paid]
        goods = _goods_before(c)
        context.opened = (hit, goods) if goods is not None else None
    return hit


def _goods_before(c: Clauses) -> str | None:
    """The only goods that the sentences before name, with whose they are, where this one names none: "Portuguese wine does well."."""
    r, lo = c.r, c.sentence.lo
    if r.any(("product", "bind.total", "bind.together"), lo, c.sentence.hi):
        return None
    named = {h.value for h in r.within("product", 0, lo) if h.category == "name"}
    owned = any(_has_goods(r, h) for h in r.within("country", 0, lo))
    return named.pop() if len(named) == 1 and owned else None


def _two(context: Context, c: Clauses) -> dict[str, Hit]:
    """The countries that an article has named so far, by name, adjective or capital; those of the sentence or that it is about, if these are two."""
    told, here = _named(c, 0), _named(c, c.sentence.lo)
    for found in (told, here):
        if len(found) == _TWO:
            return found
    about = {code: h for code in context.countries.parties if (h := context.countries.first.get(code)) is not None}
    return about if len(about) == _TWO and (told if len(told) < _TWO else here).keys() <= about.keys() else told


def _named(c: Clauses, lo: int) -> dict[str, Hit]:
    """The countries named from token `lo` up to the end of a sentence."""
    r, hi = c.r, c.sentence.hi
    found = [h for h in r.within("country", lo, hi) if not _of_money(r, h)]
    found += [h for city in r.within("city", lo, hi) if (h := as_country(city)) is not None]
    return {h.value: h for h in sorted(found, reverse=True)}


def _of_money(r: Reading, country: Hit) -> bool:
    """Whether a country only says whose money is meant: "Noorse | kroon"."""
    return any(h.i <= country.i < h.j for k in (country.i, country.i - 1) if (h := r.hit("currency", k)) is not None)


def _told(c: Clauses, first: Sum, both: dict[str, Hit]) -> Hit | None:
    """The flow of an amount as a hit of a cue, with its sides kept; None where its sentence does not tell which it is."""
    r, (lo, hi) = c.r, _clause(c, first)
    verb = next((v for i, v in sorted(r.verbs.items()) if lo <= i < hi and v.category in _VERBS), None)
    goods = next((h for h in r.within("product", lo, hi) if h.category in ("name", "neutral")), None)
    worth = r.ending("bind.worth", first.i) is not None
    if verb is not None and verb.category == "got" and not _of_worth(r, goods, first):
        # "We have come to 6 billion", "wine makers received 3 million euros": money, and no goods.
        return None
    spoken, between = _spoken_of(c), _between(c, lo, hi)
    if not (goods or worth or (verb is not None and verb.category in (_DEALT if not spoken else (*_DEALT, *_PAID)))):
        verb = None
    if not ((between and worth) or goods or _dealt(r, verb) or (spoken and (worth or _early(c)))):
        return None
    if goods is None and _one_thing(c, lo, first):
        return None
    # "31 million euros' worth of Chilean wine"
    behind = r.any(("neutral.weighs",), first.j, min(hi, first.j + _BESIDE))
    if verb is None and not between and not (goods and (worth or behind or _sent(r, lo, hi))):
        # "Sydney's harbour master wants 3 million for Fijian grain": what is done with it is not known.
        return None
    at = goods or verb or Hit(max(lo, first.i - 1), first.i, "", "")
    if between:
        return _keep(c, at, "turnover", Stated())
    way = _VERBS[verb.category] if verb is not None else "imports" if r.any(("neutral.taker",), lo, hi) else ""
    return _sided(c, at, both, _who(c, way, lo, hi))


def _sided(c: Clauses, at: Hit, both: dict[str, Hit], who: tuple[str | None, str | None, str | None]) -> Hit | None:
    """The flow between who sells and who buys, seen from who of them acts; the other of two countries is meant where one is told."""
    r, (seller, buyer, acts) = c.r, who
    if acts is None and any(
        is_led(r, h, ("place.of",)) and not _of_goods(r, h) for h in r.within("country", c.sentence.lo, c.sentence.hi)
    ):
        # "Nestlé of Switzerland earned": somebody of a country.
        return None
    if len(both) == _TWO:
        seller, buyer = seller or _other(both, buyer), buyer or _other(both, seller)
    if seller == buyer or not {seller, buyer} - {None} <= both.keys():
        return None
    bought = (acts is not None and acts == buyer) or seller is None
    reporter, partner = (buyer, seller) if bought and buyer is not None else (seller, buyer)
    whose, other = (side_of(c, both[code]) if code is not None else None for code in (reporter, partner))
    return _keep(c, at, "imports" if reporter == buyer else "exports", Stated(whose, other))


def _keep(c: Clauses, at: Hit, flow: str, sides: Stated) -> Hit:
    """A flow told at a hit, whose it is and with whom kept."""
    hit = at._replace(category=flow, value="")
    c.sides[hit, FLOWS[flow]] = sides
    return hit


def _of_goods(r: Reading, country: Hit) -> bool:
    """Whether a country is told as that of goods: "le café | du Kenya"."""
    of = next((h for k in (country.i, country.i - 1) if (h := r.ending("place.of", k)) is not None), None)
    return of is not None and r.ending("product", of.i) is not None


def _between(c: Clauses, lo: int, hi: int) -> bool:
    """Whether an amount is told to go between two countries, or both ways."""
    r = c.r
    starts = [r.skip_links(h.j, hi, 2) for h in r.within("place.between", lo, hi)]
    if any(r.hit("country", k) is not None or as_country(r.hit("city", k)) is not None for k in starts):
        return True
    return r.any(("bind.mutual",), lo, hi) and len(_named(c, c.sentence.lo)) == _TWO


def _who(c: Clauses, way: str, lo: int, hi: int) -> tuple[str | None, str | None, str | None]:
    """Who sells, who buys and who of them acts, as far as the prepositions, the goods' adjective and the verb tell."""
    r = c.r
    here = [h for h in countries_of(c) if lo <= h.i < hi and not _of_money(r, h)]
    to = next((h for h in here if is_led(r, h, ("place.to",))), None)
    since = next((h for h in here if h != to and is_led(r, h, ("place.from",))), None)
    placed = next((h for h in here if h not in (to, since) and is_led(r, h, ("place.at", "place.with"))), None)
    led = [h for h in (to, since, placed) if h is not None]
    acting = _acting(c, lo, hi, led) or _acting(c, c.sentence.lo, lo, led)
    owner = _owner(c, lo, hi) or (None if since else _owner(c, 0, lo))
    acts = acting.value if acting is not None else None
    seller = next((h.value for h in (since, owner) if h is not None), None)
    buyer = to.value if to is not None else None
    if way == "imports":
        buyer = (acts if acts != seller else None) or buyer
        seller = seller or next((h.value for h in (placed, to) if h is not None and h.value != buyer), None)
    elif way == "exports":
        seller = acts or seller
    elif seller is not None:
        buyer = buyer or (acts if acts != seller else None)
    elif to is not None:
        seller = acts
    if seller is not None and buyer is None and placed is not None and placed.value != seller:
        buyer = placed.value
    return seller, buyer, acts


def _other(both: dict[str, Hit], code: str | None) -> str | None:
    return next((k for k in both if k != code), None) if code in both else None


def _sent(r: Reading, lo: int, hi: int) -> bool:
    """Whether a country is told as where something goes: "put pork for 900 million kroner on ships to Japan"."""
    return any(is_led(r, h, ("place.to",)) for h in r.within("country", lo, hi))


def _dealt(r: Reading, verb: Hit | None) -> bool:
    """Whether a verb is of buying or selling, and not only of earning."""
    return verb is not None and verb.category in _DEALT and r.hit("neutral.earning", verb.i) is None


def _spoken_of(c: Clauses) -> bool:
    """Whether goods, or a flow, are spoken of before a sentence."""
    lo = c.sentence.lo
    traded = any(i < lo and h.category in (*FLOWS, *_DEALT) for i, h in c.r.verbs.items())
    return traded or any(h.category != "none" for h in c.r.within("product", 0, lo))


def _one_thing(c: Clauses, lo: int, first: Sum) -> bool:
    """Whether an amount is what one thing costs: "bought | a | museum for 30 million"."""
    r = c.r
    found = [h for h in r.within("number.one", lo, first.i) if not any(r.hit(slot, h.i) for slot in _DEFINITE)]
    return any(c.period_at(h.i) is None and c.period_at(h.j) is None and h.j < first.i - 1 for h in found)


_DEFINITE = ("bind.definite", "bind.the")


def _of_worth(r: Reading, goods: Hit | None, first: Sum) -> bool:
    """Whether an amount is led as the worth of something, or goods stand right beside it."""
    led = any(r.ending(slot, first.i) is not None for slot in ("bind.worth", "bind.of"))
    return led or (goods is not None and (0 <= goods.i - first.j <= _BESIDE or 0 <= first.i - goods.j <= _BESIDE))


_BESIDE = 2
"""Tokens between an amount and the goods that it is of."""


def _clause(c: Clauses, first: Sum) -> tuple[int, int]:
    """The stretch between semicolons, or behind a colon that does not lead to it, in which an amount stands."""
    lo, hi = c.sentence.lo, c.sentence.hi
    at = back(c, first.i)[-1]
    ends = [k for k in range(lo, hi) if c.r.word(k) == ";" or (c.r.word(k) == ":" and k + 1 != at)]
    return max((k + 1 for k in ends if k < first.i), default=lo), min((k for k in ends if k >= first.j), default=hi)


def _early(c: Clauses) -> bool:
    """Whether a sentence is one of the first of its article: what it opens on is what it is about."""
    told = [s for s in c.r.sentences if s.hi <= c.sentence.lo and not s.head]
    return len(told) < _EARLY and not c.r.any(_MET, 0, c.sentence.lo)


def _acting(c: Clauses, lo: int, hi: int, led: list[Hit]) -> Hit | None:
    """The country that acts in a clause, itself or by somebody of it: "die Angolezen", "Danish | farmers"; not one that a preposition leads."""
    r = c.r
    people = [h for h in r.within("country", lo, hi) if h.category == "people"]
    # "японцы потратили": without an article.
    theirs = [h for h in people if r.any(_THEIRS, h.j, h.j + 1) or (r.lexicon.free_order and not _has_goods(r, h))]
    here = [h for h in (*countries_of(c), *theirs) if lo <= h.i < hi and h not in led and not _of_money(r, h)]
    return next((h for h in sorted(here) if not is_led(r, h, ("place.of",)) and not _has_goods(r, h)), None)


def _owner(c: Clauses, lo: int, hi: int) -> Hit | None:
    """The country whose goods a stretch tells first, by its adjective or its name before them: "Ghana's | cocoa", "aguacate | mexicano"."""
    r = c.r
    named = [h for h in r.within("country", lo, hi) if not _of_money(r, h)]
    return next((h for h in named if _has_goods(r, h)), None) or next((h for h in named if _has_things(r, h)), None)


def _has_goods(r: Reading, country: Hit) -> bool:
    """Whether goods follow a country that they are of, or stand before its adjective."""
    possessive = r.hit("place.possessive", country.j)
    at = possessive.j if possessive is not None else country.j
    owning = country.category == "people" or possessive is not None
    starts = (at, at + 1) if owning else () if r.lexicon.free_order else (at,)
    behind = any((h := r.hit("product", k)) is not None and h.category != "none" for k in starts)
    after = r.lexicon.nouns_first and country.category == "people" and r.ending("product", country.i) is not None
    return behind or after


def _has_things(r: Reading, country: Hit) -> bool:
    """Whether an adjective stands at a noun that is nobody who acts: "van Griekse | makelij"."""
    if country.category != "people" or alone(r, country) or r.lexicon.free_order:
        return False
    if r.any((*_THEIRS, *_NO_THINGS), country.j, country.j + 1):
        return False
    if r.lexicon.capital_nouns and not r.capital(country.j):
        return False
    return r.kind(country.i - 1 if r.lexicon.nouns_first else country.j) == WORD
