"""Their goods: whose a flow is by the people that its goods are told to be of: "белорусских тракторов ушло", "die russischen Importe"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from briefing.core.article import Certainty
from briefing.core.fact import Flow
from briefing.ingest.extract.sides.actors import CLAUSE
from briefing.ingest.extract.sides.roles import is_purchase
from briefing.ingest.extract.sides.side import Side, Stated, led_from, prepositions, side_of
from briefing.ingest.extract.sums.clauses import Clauses, closes
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def goods_of(c: Clauses, cue: Hit, flow: Flow) -> Side | None:
    """Whose the goods are that open the clause of a verb: "белорусских тракторов в Пакистан ушло"."""
    r, lo = c.r, c.sentence.lo
    if flow not in (Flow.EXPORTS, Flow.IMPORTS) or cue.i <= lo:
        return None
    start = next((k + 1 for k in range(cue.i - 1, max(lo, cue.i - CLAUSE) - 1, -1) if r.kind(k) == "s"), lo)
    people = r.hit("country", start + (r.hit("bind.by", start) is not None))
    if people is None or people.category != "people" or r.hit("product", people.j) is None:
        return None
    return side_of(c, people) if not r.any(("cue",), people.j, cue.i) else None


def made_by(c: Clauses, cue: Hit, flow: Flow) -> Side | None:
    """The people whose goods are told to be brought in or sent out: "Des produits suédois ont été importés", "Swedish cars worth 3 million left for"."""
    r, lo = c.r, max(c.sentence.lo, cue.i - CLAUSE)
    if flow not in (Flow.EXPORTS, Flow.IMPORTS) or cue.i <= lo:
        return None
    start = next((k + 1 for k in range(cue.i - 1, lo - 1, -1) if r.word(k) in _ENDS or r.hit("cue", k)), lo)
    told = [h for h in r.within("country", start, cue.i) if h.category == "people"]
    told = [h for h in told if r.hit("product", h.j) is not None or r.ending("product", h.i) is not None]
    if len(told) != 1:
        return None
    # Behind goods with what they are worth stands what becomes of them.
    timed = {k for p in c.periods for k in range(p.i, p.j)}
    opens = sum(k not in timed and not r.is_link(k) for k in range(start, told[0].i)) <= _OPENS
    opens = opens and (start == lo or r.hit("cue", start - 1) is None)
    worth = opens and any(told[0].j <= s.i < cue.i for s in c.sums)
    return side_of(c, told[0]) if worth or r.any(("small.passive",), start, cue.i) else None


_OPENS = 1
"""Words that are neither times nor small before a people's goods that open a clause."""


_ENDS = (",", ";", ":", "(")


def goods_into(r: Reading, before: list[Hit], cue: Hit, hit: Hit) -> bool:
    """Whether a people's goods are imported into another country: "die russischen Importe in die Schweiz"."""
    beside = r.hit("country", cue.j) if not before else before[0]
    people = beside is not None and beside.category == "people" and beside.value != hit.value
    return people and hit.category == "name" and hit != beside and "to" in prepositions(r, led_from(r, hit))


UNSURE = "reporter_unset"
"""The reason of a reporter that the words leave open."""


def if_unsure(c: Clauses, cue: Hit, flow: Flow, stated: Stated) -> Stated:
    """The sides of a flow, the reporter marked where the words leave open whose imports they are."""
    if flow is not Flow.IMPORTS or stated.reporter is None or not _unsure_whose(c, cue, stated):
        return stated
    return replace(stated, reporter=replace(stated.reporter, certainty=Certainty.INFERRED, reason=UNSURE))


def _unsure_whose(c: Clauses, cue: Hit, stated: Stated) -> bool:
    """Whether imports are told by two countries and where to, or by an origin that an owner is told like.

    "Las importaciones españolas a Argelia", "импорт России в Китай": whose they are depends on who tells it;
    "les importations de Chine" are from there more often than not.
    """
    r = c.r
    if stated.reporter is None or stated.reporter.span is None or is_purchase(r, cue):
        return False
    end = min([c.sentence.hi, cue.j + _LED, *(q.i for q in c.sums if q.i >= cue.j)])
    behind = [h for h in r.within("country", cue.j, end) if h.category == "name"]
    kinds = [prepositions(r, led_from(r, h)) for h in behind]
    into = any(k & {"to"} and "from" not in k for h, k in zip(behind, kinds, strict=True) if h.i > cue.j)
    # "De Spaanse invoer in Algerije"
    into = into or r.lexicon.verb_final and any(r.ending("place.at", h.i) and h.i - cue.j == 1 for h in behind)
    two = len({h.value for h in behind} | {stated.reporter.code}) > 1 or stated.partner is not None
    if two and into and not any("from" in k for k in kinds):
        return True
    first = behind[0] if behind else None
    bare = (
        first is not None
        and kinds[0] == {"of"}
        and (r.hit("small.bare_of", first.i - 1) is not None or r.word(first.i - 1) == "'")
    )
    own = first is not None and r.span(first.i, first.j) == stated.reporter.span
    ending = r.lexicon.bare_owner
    return bool(ending) and bare and own and first is not None and r.word(first.j - 1).endswith(ending)


_LED = 9
"""Tokens behind imports in which the countries that they are told by stand."""


def imported_from(c: Clauses, cue: Hit, sides: Stated, told: Iterable[Stated]) -> Stated | None:
    """The sides of imports "of" a country that the trade `told` before was with: "les exportations vers la Chine; les importations de la Chine"."""
    r, of = c.r, sides.reporter
    if not r.lexicon.of_is_from or of is None or of.span is None or sides.partner is not None:
        return None
    hit = next((h for h in r.within("country", cue.j, c.sentence.hi) if r.span(h.i, h.j) == of.span), None)
    if hit is None or hit.category != "name" or prepositions(r, led_from(r, hit)) != {"of"}:
        return None
    before = next((s for s in told if s.partner is not None and s.partner.code == of.code), None)
    return Stated(before.reporter, replace(of, certainty=Certainty.STATED, reason=None)) if before is not None else None


def goods_ahead(c: Clauses, people: Hit, cue: Hit) -> bool:
    """Whether a people's goods stand before the verb that imports them: "aan Belgische goederen invoerde", "di vino italiano | importato"."""
    goods = c.r.ending("product", people.i) if c.r.lexicon.nouns_first and people.j == cue.i else None
    if goods is not None and goods.category != "none":
        # Not "in the same period Kenyan imports declined"
        return True
    goods = c.r.hit("product", people.j) if people.j < cue.i else None
    if goods is None or goods.j > cue.i:
        return False
    # "Französischer Weizen wurde gekauft", "французской пшеницы | закупили", not "French wheat importers bought"
    at = c.period_at(goods.j)
    alone = at is not None or goods.j == cue.i or c.r.is_link(goods.j)
    alone = alone or c.r.at(("small.passive", "bind.auxiliary"), goods.j)
    return c.r.lexicon.verb_final and closes(c, cue) or c.r.lexicon.free_order and alone


def bought_by(c: Clauses, before: list[Hit], cue: Hit, flow: Flow) -> Stated | None:
    """The sides where a people's goods are bought by somebody: "les viandes brésiliennes importées par les Philippines"."""
    r, hi = c.r, c.sentence.hi
    agent = r.hit("place.agent", cue.j) if flow is Flow.IMPORTS and cue.j < hi else None
    if agent is None or len(before) != 1 or before[0].category != "people":
        return None
    having = r.led(("bind.having",), *range(cue.i, cue.j + 1))
    if having or r.hit("neutral.those", cue.i) is not None:
        # "I peruviani hanno importato dal Kenya", "quelle peruviane dal Kenya": who has bought is told before, and "dal" is "from".
        return None
    buyers = r.within("country", agent.j, min(hi, agent.j + _BUYER))
    if not buyers or buyers[0].value == before[0].value:
        return None
    plain = all(r.kind(k) == "w" and r.hit("cue", k) is None for k in range(agent.j, buyers[0].i))
    return Stated(side_of(c, buyers[0]), side_of(c, before[0])) if plain else None


_BUYER = 4
"""Tokens behind "by" in which the country of those who buy stands: "par les négociants néerlandais"."""


def from_their_own(c: Clauses, level: Level, sides: Stated) -> Stated | None:
    """The sides of imports whose amount has goods of a people of its own beside it: "Canadian wheat for 290 million and French | wheat | for 118".

    The first amount's goods tell on which side of theirs the next ones stand.
    """
    r, partner, told = c.r, sides.partner, [s for s in c.sums if s.j <= level.i]
    if level.flow is not Flow.IMPORTS or partner is None or partner.span is None or not told:
        return None
    first = next((h for h in r.within("country", c.sentence.lo, level.i) if r.span(h.i, h.j) == partner.span), None)
    if first is None or first.category != "people" or not of_goods(r, first):
        return None
    if any(told[0].j <= h.i and h.category == "name" for h in r.within("country", told[0].j, level.i)):
        return None
    zone = (told[-1].j, level.i)
    if first.i > told[0].i:
        zone = level.j, min((s.i for s in c.sums if s.i >= level.j), default=c.sentence.hi)
    own = [h for h in r.within("country", *zone) if h.category == "people"]
    known = {partner.code, sides.reporter.code if sides.reporter is not None else partner.code}
    if len(own) != 1 or own[0].value in known or r.any(("cue",), *zone):
        return None
    alike = of_goods(r, own[0]) or not r.any(("product",), *zone) and own[0].j - zone[0] <= _ALIKE
    return Stated(sides.reporter, side_of(c, own[0])) if alike else None


_ALIKE = 3
"""Tokens of a joint and the people that stands for goods told before: ", а | французской"."""


def of_goods(r: Reading, people: Hit) -> bool:
    """Whether a people's name stands beside goods: "French wheat", "trigo francés"."""
    return r.hit("product", people.j) is not None or r.ending("product", people.i) is not None


def earned_for(c: Clauses, cue: Hit, flow: Flow) -> Stated | None:
    """The sides where goods earned a sum for a country right behind the verb, and another one's market is told: "rapporté à Cuba sur le marché algérien"."""
    r = c.r
    if flow is not Flow.EXPORTS or cue.i not in r.paid or r.any(("country",), c.sentence.lo, cue.i):
        return None
    own = r.hit("country", r.skip_links(cue.j, cue.j + _FOR, 1))
    if own is None or own.category != "name":
        return None
    others = {h.value: h for h in r.within("country", own.j, c.sentence.hi) if h.value != own.value}
    return Stated(side_of(c, own), side_of(c, next(iter(others.values()))) if len(others) == 1 else None)


_FOR = 2
"""Tokens behind a verb of earning in which the country stands that it earned for: "au Kenya"."""
