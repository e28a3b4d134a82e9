"""Wordless: which way goods went for the amount of a sentence without a word for a flow, by whose they are, where they go and who acts.

No verb of trade need be known: "Canadian goods worth C$642 million found buyers in Bogotá", "Thee ging vooral naar Pakistan: 31 miljoen". The
first amount of an article on two countries needs no goods beside it either: "Portugese wijn ... In 2014 schonken de Angolezen voor 98 miljoen".
"""

from __future__ import annotations

from typing import NamedTuple

from briefing.ingest.extract.flows.context import Context
from briefing.ingest.extract.sides.bodies import as_country
from briefing.ingest.extract.sides.present import (
    acting_in,
    countries_of,
    is_led,
    named_between,
    owner_between,
    owns_goods,
    people_of,
    placed_in,
)
from briefing.ingest.extract.sides.side import Stated, side_of
from briefing.ingest.extract.sides.sides import at_cue
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.level import back
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_LEAST = 100_000
"""The least amount that is one of trade between countries."""
_NO_TRADE = ("neutral.untraded", "neutral.company", "neutral.home_market", "event.signed", "neutral.duty")
"""What a sentence may not name besides: what is no trade."""
_DOERS = ("bind.makers", "neutral.doers")
"""Who makes goods or deals in them, as no country does."""


class _Way(NamedTuple):
    """The word that stands for a flow, which one it is, whose and with whom."""

    at: Hit
    flow: str
    owner: Hit | None = None
    other: Hit | None = None


def wordless(context: Context, c: Clauses) -> Hit | None:
    """A word for the flow that the first amount of a sentence is told of without one; whose it is and with whom is kept."""
    first = next((s for s in c.sums if _large(s)), None)
    if first is None or c.sentence.head or c.flows() or c.takers or c.r.any(_NO_TRADE, c.sentence.lo, c.sentence.hi):
        return None
    way = _crossing(c, first)
    if way is not None:
        hit = way.at._replace(category=way.flow, value="")
        c.sides[hit, FLOWS[way.flow]] = _sides(c, way, at_cue(c, hit, FLOWS[way.flow]))
        return hit
    way = _opening(context, c, first)
    if way is None:
        return None
    hit = way.at._replace(category=way.flow, value="")
    c.sides[hit, FLOWS[way.flow]] = _sides(c, way, Stated())
    c.cues = [q for q in c.cues if q.category != "money"]
    goods = _goods_before(c)
    context.opened = (hit, goods) if goods is not None else None
    return hit


def _large(told: Sum) -> bool:
    """Whether a sum is of money and large enough for trade."""
    known = told.currency is not None and told.scale is not None and not told.counted
    return known and told.amount().value >= _LEAST


def _sides(c: Clauses, way: _Way, told: Stated) -> Stated:
    """Whose a flow is and with whom, as its way tells, else as the words at it do."""
    partner = side_of(c, way.other) if way.other is not None else told.partner
    reporter = side_of(c, way.owner) if way.owner is not None else told.reporter
    if reporter is not None and partner is not None and reporter.code == partner.code:
        reporter = None
    return Stated(reporter, partner)


def _crossing(c: Clauses, first: Sum) -> _Way | None:
    """The way of the goods that are told to go to, or come from, another country with an amount."""
    if any(q.category == "money" for q in c.cues) or c.r.any(_DOERS, c.sentence.lo, c.sentence.hi):
        return None
    named = [h for h in c.r.within("product", c.sentence.lo, c.sentence.hi) if h.category in ("name", "neutral")]
    told = (way for goods in named for read in _CROSSINGS if (way := read(c, goods, first)) is not None)
    return next(told, None)


def _owned(c: Clauses, goods: Hit, first: Sum) -> _Way | None:
    """Exports, where goods are a people's and another country is told in which they are sold: "El aguacate mexicano se abre paso en el Japón"."""
    people = people_of(c.r, goods)
    if people is None or (goods.i > first.i and not _worth_before(c.r, goods, people, first)):
        return None
    others = [h for h in countries_of(c) if h.value != people.value]
    led = [h for h in others if is_led(c.r, h, ("place.to", "place.at"))] if _same_clause(c, goods, first) else []
    if led or (others and _colon(c, first)) or (_worth_behind(c.r, goods, first) and _others_told(c, people)):
        one = led or others
        return _Way(goods, "exports", people, one[0] if len({h.value for h in one}) == 1 else None)
    return None


def _same_clause(c: Clauses, goods: Hit, first: Sum) -> bool:
    """Whether no colon leads from goods to something else that the amount is of: "Dutch cheese is praised: a shop opened for 3 million"."""
    return _colon(c, first) or all(c.r.word(k) not in (":", ";") for k in range(goods.j, first.i))


def _others_told(c: Clauses, people: Hit) -> bool:
    """Whether the article names another country."""
    return any(h.value != people.value for h in c.r.hits.get("country", {}).values())


def _worth_before(r: Reading, goods: Hit, people: Hit, first: Sum) -> bool:
    """Whether an amount right before goods is of them: "$720 million worth of Ethiopian goods"."""
    at = min(goods.i, people.i)
    led = r.led(("bind.of", "place.of"), at, at - 1)
    return led and at - first.j <= _OF


_OF, _WORTH = 3, 4
"""Tokens between an amount and its goods, and between goods and what they are worth."""


def _placed(c: Clauses, goods: Hit, first: Sum) -> _Way | None:
    """The flow of goods with their worth and where they go or come from: "Waren für 318 Millionen Dollar ... in Richtung Türkei"."""
    r = c.r
    if goods.i > first.i and not _worth_before(r, goods, goods, first):
        return None
    if goods.i < first.i and not (_worth_behind(r, goods, first) or _colon(c, first)):
        return None
    named = countries_of(c)
    to = [h for h in named if is_led(r, h, ("place.to",)) and not is_led(r, h, ("place.from",))]
    since = [h for h in named if is_led(r, h, ("place.from",)) and not is_led(r, h, ("place.to",))]
    if bool(to) == bool(since):
        return None
    # "Le Maroc a pris au Brésil": taken there.
    sent = to and not r.any(("neutral.taker",), c.sentence.lo, c.sentence.hi)
    return _Way(goods, "exports" if sent else "imports", None, _one(c, to or since, first))


def _one(c: Clauses, named: list[Hit], first: Sum) -> Hit | None:
    """The one country of several that the first amount is with: the only one, or the only one before the next amount."""
    then = next((s.i for s in c.sums if s.i >= first.j), c.sentence.hi)
    for told in (named, [h for h in named if first.j <= h.i < then]):
        if len({h.value for h in told}) == 1:
            return told[0]
    return None


_EARNING = 3
"""Tokens between a verb of earning and who earns."""


def _earned(c: Clauses, goods: Hit, first: Sum) -> _Way | None:
    """Exports, where goods earn a country the amount, or it lives on them: "hat der Kaffee Uganda 648 Millionen Dollar eingebracht"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    verbs = r.within("neutral.earning", lo, hi) if goods.category == "name" else []
    others = [h for h in r.within("product", lo, first.i) if h.category == "neutral"]
    if not verbs or others or not any(h.j <= first.i or h.i - first.j <= _EARNING for h in verbs):
        return None
    named = [h for h in r.within("country", lo, hi) if h.category == "name"]
    if not named or any(_only_from(r, h, ("place.from", "place.of")) for h in named):
        return None
    apart = ("place.to", "place.at", "place.with")
    near = [h for h in named for v in verbs if 0 <= h.i - v.j <= _EARNING or 0 <= v.i - h.j <= _EARNING]
    owners = {h.value: h for h in (*(h for h in named if not is_led(r, h, apart)), *near)}
    return _Way(goods, "exports", next(iter(owners.values()))) if len(owners) == 1 else None


_CROSSINGS = (_owned, _placed, _earned)
"""How goods are told to cross a border."""


def _only_from(r: Reading, country: Hit, slots: tuple[str, ...]) -> bool:
    """Whether a country only says of where somebody is: "Nestlé | of Switzerland | earned"."""
    return is_led(r, country, slots)


def _worth_behind(r: Reading, goods: Hit, first: Sum) -> bool:
    """Whether what goods are worth follows them: "goods worth | $5 million", "uvas peruanas por | 310 millones"."""
    worth = [w for w in r.within("bind.worth", goods.j, first.i) if w.i - goods.j <= _WORTH and first.i - w.j <= _WORTH]
    of = next((h for k in (first.i, first.i - 1) if (h := r.ending("bind.of", k)) is not None), None)
    near = of is not None and 0 <= of.i - goods.j <= _WORTH and all(r.kind(k) == WORD for k in range(goods.j, of.i))
    return bool(worth) or near


def _colon(c: Clauses, first: Sum) -> bool:
    """Whether a colon, or a dash, leads to the first amount, with no more than goods between: "goes to Ghana: | beans for | 612 million"."""
    r = c.r
    at = back(c, first.i)[-1]
    goods = r.ending("product", at)
    at = goods.i if goods is not None else at
    return at > c.sentence.lo and r.word(at - 1) == ":"


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
_TWO = 2
"""The countries an article is about."""
_BESIDE = 2
"""Tokens between an amount and the goods that it is of."""


class _Clause(NamedTuple):
    """The stretch in which the first amount of an article stands, and what is told there."""

    lo: int
    hi: int
    goods: Hit | None
    verb: Hit | None
    worth: bool
    """Whether a word for what things are worth leads to the amount."""
    between: bool
    """Whether it goes between two countries."""


def _opening(context: Context, c: Clauses, first: Sum) -> _Way | None:
    """The way of the first amount of an article, which names two countries up to there and no other money with it."""
    r = c.r
    if context.currencies or context.flow is not None or context.before is not None:
        return None
    # "Norwegian salmon is loved in Thailand. In 2021 the Thais paid 2.9 billion kroner."
    paid = {i for i, verb in r.verbs.items() if verb.category in _PAID}
    if any(q.category == "money" and q.i not in paid for q in c.cues) or r.any(
        ("status.target",), c.sentence.lo, first.i
    ):
        return None
    told = _clause(c, first)
    if told is None or not _of_trade(c, told, first):
        return None
    at = told.goods or told.verb or Hit(max(told.lo, first.i - 1), first.i, "", "")
    return _Way(at, "turnover") if told.between else _of_two(c, at, _two(context, c), _who(c, told))


def _goods_before(c: Clauses) -> str | None:
    """The only goods that the sentences before name, with whose they are, where this one names none: "Portuguese wine does well."."""
    r, lo = c.r, c.sentence.lo
    if r.any(("product", "bind.total", "bind.together"), lo, c.sentence.hi):
        return None
    named = {h.value for h in r.within("product", 0, lo) if h.category == "name"}
    return named.pop() if len(named) == 1 and owns_goods(r, lo) else None


def _two(context: Context, c: Clauses) -> dict[str, Hit]:
    """The countries that an article has named so far, in any way; those of the sentence or that it is about, if these are two."""
    told, here = (named_between(c.r, lo, c.sentence.hi) for lo in (0, c.sentence.lo))
    for found in (told, here):
        if len(found) == _TWO:
            return found
    about = {code: h for code in context.countries.parties if (h := context.countries.first.get(code)) is not None}
    return about if len(about) == _TWO and (told if len(told) < _TWO else here).keys() <= about.keys() else told


def _clause(c: Clauses, first: Sum) -> _Clause | None:
    """What is told between semicolons, or behind a colon that does not lead to it, with an amount; None where money is got, and no goods."""
    r, at = c.r, back(c, first.i)[-1]
    ends = [k for k in range(c.sentence.lo, c.sentence.hi) if r.word(k) == ";" or (r.word(k) == ":" and k + 1 != at)]
    lo = max((k + 1 for k in ends if k < first.i), default=c.sentence.lo)
    hi = min((k for k in ends if k >= first.j), default=c.sentence.hi)
    verb = next((v for i, v in sorted(r.verbs.items()) if lo <= i < hi and v.category in _VERBS), None)
    goods = next((h for h in r.within("product", lo, hi) if h.category in ("name", "neutral")), None)
    if verb is not None and verb.category == "got" and not _of_worth(r, goods, first):
        # "We have come to 6 billion", "wine makers received 3 million euros"
        return None
    worth = r.ending("bind.worth", first.i) is not None
    of_trade = (*_DEALT, *_PAID) if _spoken_of(c) else _DEALT
    if verb is not None and not (goods or worth or verb.category in of_trade):
        verb = None
    return _Clause(lo, hi, goods, verb, worth, _between(c, lo, hi))


def _of_trade(c: Clauses, told: _Clause, first: Sum) -> bool:
    """Whether an amount is one of trade: of goods, dealt in, or in a text that has spoken of them; and what is done with it is told."""
    r, (lo, hi, goods, verb, worth, between) = c.r, told
    dealt = verb is not None and verb.category in _DEALT and r.hit("neutral.earning", verb.i) is None
    if not ((between and worth) or goods or dealt or (_spoken_of(c) and (worth or _early(c)))):
        return False
    # "31 million euros' worth of Chilean wine", "put pork for 900 million kroner on ships to Japan"
    weighs = r.any(("neutral.weighs",), first.j, min(hi, first.j + _BESIDE))
    sent = any(is_led(r, h, ("place.to",)) for h in r.within("country", lo, hi))
    # "Sydney's harbour master wants 3 million for Fijian grain": what is done with it is not known.
    return verb is not None or between or bool(goods and (worth or weighs or sent))


def _of_two(c: Clauses, at: Hit, both: dict[str, Hit], who: tuple[str | None, str | None, str | None]) -> _Way | None:
    """The flow between who sells and who buys, seen from who of them acts; the other of two countries is meant where one is told."""
    seller, buyer, acts = who
    named = c.r.within("country", c.sentence.lo, c.sentence.hi)
    if acts is None and any(_only_from(c.r, h, ("place.of",)) for h in named):
        return None
    if len(both) == _TWO:
        seller, buyer = seller or _other(both, buyer), buyer or _other(both, seller)
    if seller == buyer or not {seller, buyer} - {None} <= both.keys():
        return None
    bought = buyer is not None and (acts == buyer or seller is None)
    owner, other = (both.get(code or "") for code in ((buyer, seller) if bought else (seller, buyer)))
    return _Way(at, "imports" if bought else "exports", owner, other)


def _other(both: dict[str, Hit], code: str | None) -> str | None:
    return next((k for k in both if k != code), None) if code in both else None


def _between(c: Clauses, lo: int, hi: int) -> bool:
    """Whether an amount is told to go between two countries, or both ways."""
    r = c.r
    starts = [r.skip_links(h.j, hi, 2) for h in r.within("place.between", lo, hi)]
    if any(r.hit("country", k) is not None or as_country(r.hit("city", k)) is not None for k in starts):
        return True
    return r.any(("bind.mutual",), lo, hi) and len(named_between(r, c.sentence.lo, c.sentence.hi)) == _TWO


def _who(c: Clauses, told: _Clause) -> tuple[str | None, str | None, str | None]:
    """Who sells, who buys and who of them acts, as far as the prepositions, the goods' adjective and the verb tell."""
    r, lo, hi = c.r, told.lo, told.hi
    way = "imports" if r.any(("neutral.taker",), lo, hi) else ""
    way = _VERBS[told.verb.category] if told.verb is not None else way
    here = placed_in(c, lo, hi)
    to = next((h for h in here if is_led(r, h, ("place.to",))), None)
    since = next((h for h in here if h != to and is_led(r, h, ("place.from",))), None)
    placed = next((h for h in here if h not in (to, since) and is_led(r, h, ("place.at", "place.with"))), None)
    led = [h for h in (to, since, placed) if h is not None]
    acting = acting_in(c, lo, hi, led) or acting_in(c, c.sentence.lo, lo, led)
    owner = owner_between(r, lo, hi) or (None if since else owner_between(r, 0, lo))
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
    return seller, buyer, acts


def _spoken_of(c: Clauses) -> bool:
    """Whether goods, or a flow, are spoken of before a sentence."""
    lo = c.sentence.lo
    traded = any(i < lo and h.category in (*FLOWS, *_DEALT) for i, h in c.r.verbs.items())
    return traded or any(h.category != "none" for h in c.r.within("product", 0, lo))


def _of_worth(r: Reading, goods: Hit | None, first: Sum) -> bool:
    """Whether an amount is led as the worth of something, or goods stand right beside it."""
    led = r.led(("bind.worth", "bind.of"), first.i)
    return led or (goods is not None and (0 <= goods.i - first.j <= _BESIDE or 0 <= first.i - goods.j <= _BESIDE))


def _early(c: Clauses) -> bool:
    """Whether a sentence is one of the first of its article: what it opens on is what it is about."""
    told = [s for s in c.r.sentences if s.hi <= c.sentence.lo and not s.head]
    return len(told) < _EARLY and not c.r.any(_MET, 0, c.sentence.lo)
