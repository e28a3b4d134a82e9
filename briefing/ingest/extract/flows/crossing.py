"""Crossing: goods told with what they are worth and with another country, as the exports or imports that they are.

No verb of trade need be known: "Canadian goods worth C$642 million found buyers in Bogotá", "Thee ging vooral naar Pakistan: 31 miljoen".
"""

from __future__ import annotations

from typing import NamedTuple

from briefing.ingest.extract.flows.context import Context
from briefing.ingest.extract.sides.bodies import as_country
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
APART = (
    "neutral.untraded", "neutral.company", "neutral.home_market", "bind.makers", "neutral.doers", "event.signed", "neutral.duty",
)  # fmt: skip
"""What a sentence may not name besides: who makes goods, what is no trade."""


class _Way(NamedTuple):
    """Which flow goods are, whose where their own word says so, and the country that they go to or come from."""

    flow: str
    owner: Hit | None
    other: Hit | None


def crossing(context: Context, c: Clauses) -> Hit | None:
    """The goods that a sentence without a flow tells to go to, or come from, another country with an amount, as a word for that flow."""
    first = next((s for s in c.sums if large(s)), None)
    if first is None or c.sentence.head or c.flows() or c.takers:
        return None
    if any(q.category == "money" for q in c.cues) or c.r.any(APART, c.sentence.lo, c.sentence.hi):
        return None
    named = [h for h in c.r.within("product", c.sentence.lo, c.sentence.hi) if h.category in ("name", "neutral")]
    for goods in named:
        way = _owned(c, goods, first) or _placed(c, goods, first) or _earned(c, goods, first)
        if way is not None:
            hit = goods._replace(category=way.flow, value="")
            _keep_sides(c, hit, way)
            return hit
    return None


def _keep_sides(c: Clauses, hit: Hit, way: _Way) -> None:
    """Keep whose the flow is and with whom, where the goods and their way say so."""
    flow = FLOWS[way.flow]
    told = at_cue(c, hit, flow)
    partner = side_of(c, way.other) if way.other is not None else told.partner
    reporter = side_of(c, way.owner) if way.owner is not None else told.reporter
    if reporter is not None and partner is not None and reporter.code == partner.code:
        reporter = None
    c.sides[hit, flow] = Stated(reporter, partner)


def large(told: Sum) -> bool:
    """Whether a sum is of money and large enough for trade."""
    known = told.currency is not None and told.scale is not None and not told.counted
    return known and told.amount().value >= _LEAST


def _owned(c: Clauses, goods: Hit, first: Sum) -> _Way | None:
    """Exports, where goods are a people's and another country is told in which they are sold: "El aguacate mexicano se abre paso en el Japón"."""
    people = _people(c.r, goods)
    if people is None or (goods.i > first.i and not _worth_before(c.r, goods, people, first)):
        return None
    others = [h for h in countries_of(c) if h.value != people.value]
    led = [h for h in others if is_led(c.r, h, ("place.to", "place.at"))] if _same_clause(c, goods, first) else []
    if led or (others and _colon(c, first)) or (_worth_behind(c.r, goods, first) and _others_told(c, people)):
        one = led or others
        return _Way("exports", people, one[0] if len({h.value for h in one}) == 1 else None)
    return None


def _same_clause(c: Clauses, goods: Hit, first: Sum) -> bool:
    """Whether no colon leads from goods to something else that the amount is of: "Dutch cheese is praised: a shop opened for 3 million"."""
    return _colon(c, first) or all(c.r.word(k) not in (":", ";") for k in range(goods.j, first.i))


def _others_told(c: Clauses, people: Hit) -> bool:
    """Whether the article names another country."""
    return any(h.value != people.value for h in c.r.hits.get("country", {}).values())


def _people(r: Reading, goods: Hit) -> Hit | None:
    """Whose goods are: "Canadian | goods", "aguacate | mexicano"."""
    before = next((h for k in (goods.i, goods.i - 1) if (h := r.ending("country", k)) is not None), None)
    behind = r.hit("country", goods.j) if r.lexicon.nouns_first else None
    return next((h for h in (before, behind) if h is not None and h.category == "people"), None)


def _worth_before(r: Reading, goods: Hit, people: Hit, first: Sum) -> bool:
    """Whether an amount right before goods is of them: "$720 million worth of Ethiopian goods"."""
    at = min(goods.i, people.i)
    led = any(r.ending(slot, k) is not None for slot in ("bind.of", "place.of") for k in (at, at - 1))
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
    return _Way("exports" if sent else "imports", None, _one(c, to or since, first))


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
    # "Nestlé of Switzerland earned": somebody of a country.
    if not named or any(is_led(r, h, ("place.from", "place.of")) and not _of_goods(r, h) for h in named):
        return None
    apart = ("place.to", "place.at", "place.with")
    near = [h for h in named for v in verbs if 0 <= h.i - v.j <= _EARNING or 0 <= v.i - h.j <= _EARNING]
    owners = {h.value: h for h in (*(h for h in named if not is_led(r, h, apart)), *near)}
    return _Way("exports", next(iter(owners.values())), None) if len(owners) == 1 else None


def _of_goods(r: Reading, country: Hit) -> bool:
    """Whether a country is told as that of goods: "le café | du Kenya"."""
    of = next((h for k in (country.i, country.i - 1) if (h := r.ending("place.of", k)) is not None), None)
    return of is not None and r.ending("product", of.i) is not None


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


def countries_of(c: Clauses) -> list[Hit]:
    """The countries that a sentence names, by their name, their capital or their market: "auf dem japanischen | Markt"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    named = [h for h in r.within("country", lo, hi) if h.category == "name"]
    for market in r.within("neutral.market", lo, hi):
        people = r.ending("country", market.i) or r.hit("country", market.j)
        if people is not None and people.category == "people":
            named.append(people._replace(i=min(people.i, market.i)))
    named += [h for h in r.within("country", lo, hi) if h.category == "people" and alone(r, h)]
    for city in r.within("city", lo, hi):
        if (seat := as_country(city)) is not None:
            named.append(seat)
    return named


def alone(r: Reading, people: Hit) -> bool:
    """Whether a people stands for its country, with an article and no noun of its own: "los | taiwaneses", "die | Franzosen"."""
    article = any(r.hit(slot, people.i - 1) is not None for slot in ("bind.article", "bind.definite", "bind.the"))
    # "De Thai" is one name; in "griffen die Franzosen zu" no adjective is capitalised.
    article = article or (people.j - people.i > 1 and r.is_link(people.i))
    article = article or (r.lexicon.capital_nouns and r.capital(people.i) and r.is_link(people.i - 1))
    beside = r.hit("product", people.j) or r.ending("product", people.i)
    noun = r.capital(people.j) if r.lexicon.capital_nouns else r.lexicon.nouns_first and r.ending("product", people.i)
    return article and not (beside or noun)


def is_led(r: Reading, country: Hit, slots: tuple[str, ...]) -> bool:
    """Whether one of these prepositions leads a country, an article between."""
    at = country.i - 1
    article = r.is_link(at) or any(
        r.hit(slot, at) is not None for slot in ("bind.article", "bind.definite", "bind.the")
    )
    starts = (country.i, at) if article else (country.i,)
    return any(r.ending(slot, k) is not None for slot in slots for k in starts)
