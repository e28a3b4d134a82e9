"""Dealt: whether buying or selling is of trade, by the goods, the country, the price or the question that it is told with: "bought €21m worth of goods"."""

from __future__ import annotations

from collections.abc import Callable

from briefing.ingest.extract.sums.priced import DEALT, WORDED, for_how_much, priced, priced_ahead, priced_before
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.glosses import before_gloss, past_gloss
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_GOODS_REACH = 12
"""Tokens around "bought" and "sold" in which goods make them imports and exports."""


_QUESTION, _HEADING = 7, 12
"""Tokens of the longest question that only asks what was dealt in, its marks included, and of the longest heading over a list of goods."""


def is_dealt(r: Reading, cue: Hit, lo: int, hi: int) -> bool:
    """Whether a verb or noun of buying or selling is of trade: goods, or a country's, are dealt in: "bought €21m worth of goods"."""
    given = r.ending("cue", cue.i)
    if given is not None and given.category == "money" and given.value in ("budget", "loan"):
        # "Las remesas enviadas por los salvadoreños"
        return False
    return any(told(r, cue, lo, hi) for told in _OF_TRADE)


def _goods_told(r: Reading, cue: Hit, lo: int, hi: int) -> bool:
    """Whether goods are told with what was dealt in, behind it or before."""
    goods = r.within("product", cue.j, min(hi, cue.j + _GOODS_REACH))
    at = before_gloss(r, cue.i, lo) if r.lexicon.verb_final or r.lexicon.free_order else 0
    reach = _GOODS_REACH + (WORDED if r.lexicon.verb_final and priced_ahead(r, at, lo) else 0)
    goods = goods or (r.within("product", max(0, at - reach), at) if at else [])
    return bool(goods or _goods_before(r, cue, lo, hi))


def _country_told(r: Reading, cue: Hit, lo: int, hi: int) -> bool:
    """Whether it is told with whom a country dealt, or which one did."""
    country = _whither(r, cue, hi) or r.ending("country", cue.i)
    return country is not None


def _other_way_told(r: Reading, cue: Hit, lo: int, hi: int) -> bool:
    """Whether a sentence tells of buying and of selling."""
    ways = {DEALT.get(h.category, h.category) for h in r.within("cue", lo, hi)}
    return bool((ways & {*DEALT.values()}) - {DEALT[cue.category]})


def _under_trade(r: Reading, cue: Hit, lo: int, hi: int) -> bool:
    """Whether foreign trade is told before a colon as what a headline is on: "Commerce extérieur : le Burkina tire 1 241 milliards de ses ventes"."""
    rubric = r.hit("cue", lo)
    told = rubric is not None and rubric.category == "turnover" and rubric.j < hi and r.word(rubric.j) == ":"
    return told and bool(r.within("country", lo, hi))


def _priced_with_somebody(r: Reading, cue: Hit, lo: int, hi: int) -> bool:
    """Whether a sum and a country stand before a verb that closes its clause."""
    return priced_before(r, cue, lo) and _with_somebody(r, cue, lo, hi)


def _goods_before(r: Reading, cue: Hit, lo: int, hi: int) -> list[Hit]:
    """Goods that stand before their dealing: "i tessuti spediti verso Casablanca", "il comparto dei macchinari ha garantito vendite per"."""
    if r.lexicon.capital_nouns:
        return []
    named = [h for h in r.within("product", max(lo, cue.i - _GOODS_REACH), cue.i) if h.category == "name"]
    if not named:
        return []
    # "Spediti verso" may be one preposition.
    led = [r.hit(slot, k) for slot in ("place.to", "place.from") for k in (cue.i, cue.j)]
    ends = [h.j for h in led if h is not None and h.j > cue.j]
    sent = named[-1].j == cue.i and any(
        r.hit(slot, r.skip_links(j, hi, 2)) is not None for j in ends for slot in ("country", "city")
    )
    return named if sent or sum_follows(r, cue, hi) else []


def _whither(r: Reading, cue: Hit, hi: int) -> Hit | None:
    """The country that was dealt with, perhaps behind how it was valued: "compras procedentes de Fiji", "ventas (FOB) a Chile"."""
    at = past_gloss(r, cue.j)
    led = r.hit("place.from" if cue.category == "bought" else "place.to", at) if at < hi else None
    agent = r.first("place.agent", at, min(hi, at + 3))
    # "Compras a Turquía por 123 millones" tells with whom before it tells for how much.
    said = agent is not None and r.hit("place.from", agent.i) is None and not r.within("country", at, agent.i)
    if agent is not None and said and all(r.kind(k) == WORD for k in range(at, agent.i)):
        # "las compras realizadas por Fiji"; Italian "dal" may be from where.
        at = agent.j
    # "las ventas a ese país"
    plain = r.hit("country", _past_makers(r, r.skip_links(at, hi, 2), hi)) or r.hit("place.yonder", at)
    named = (
        r.hit("country", _past_makers(r, r.skip_links(led.j, hi, 2), hi)) if led is not None and led.j < hi else None
    )
    return plain or named or (_in_union(r, at, hi) if cue.category == "sold" else None)


def _past_makers(r: Reading, at: int, hi: int) -> int:
    """Past those of a people who make or sell what was bought: "compras a | productores | argentinos"; else `at`."""
    told = r.hit("bind.makers", at) or r.hit("neutral.doers", at) if at < hi else None
    theirs = r.hit("country", told.j) if told is not None and told.j < hi else None
    return told.j if told is not None and theirs is not None and theirs.category == "people" else at


def _in_union(r: Reading, at: int, hi: int) -> Hit | None:
    """The members of a union that goods went "in", where the case that would tell it has no ending: "Lieferungen in EU-Mitgliedstaaten"."""
    led = r.hit("place.at", at) if r.lexicon.verb_final and at + 1 < hi else None
    members = r.hit("place.group", led.j) if led is not None and led.j < hi else None
    return members if members is not None and r.hit("org.named", members.i) is not None else None


def _of_a_side(r: Reading, cue: Hit, lo: int, hi: int) -> bool:
    """Whether a country's side tells of what it dealt, or a sum of it is told: "Côté français, les ventes ont"."""
    for side in r.within("role.delegation", lo, min(cue.i, lo + 3)):
        noun = r.is_link(cue.i - 1)
        if noun and (r.hit("country", r.skip_links(side.j, cue.i, 2)) or r.ending("country", side.i)):
            return True
    at = cue.i - 1
    money = r.ending("currency", at) if at > lo and r.hit("bind.of", at) is not None else None
    return money is not None and bool(r.within("country", lo, hi))


def _asked(r: Reading, cue: Hit, lo: int, hi: int) -> bool:
    """Whether a question asks what a country, or "we", deal in: "¿Cuánto les vendemos?", "Combien leur vendons-nous ?"."""
    heads = hi - lo <= _HEADING and (r.kind(hi - 1) != "s" or r.word(hi - 1) == ")")
    heads = heads and not r.any(("bind.reach",), lo, hi)
    if heads and r.hits.get("neutral.asking") and r.within("neutral.asking", lo, cue.i):
        # "Lo que más se vendió", over a list
        return True
    if r.word(hi - 1) != "?":
        return False
    ours = r.hit("neutral.ours", cue.i) is not None or r.ending("neutral.ours", cue.j) is not None
    # "¿Qué se compró?", over what was bought
    whole = hi - lo <= _QUESTION and cue.j >= hi - 1 and bool(r.within("neutral.asking", lo, cue.i))
    return ours or whole or bool(r.within("country", lo, hi))


def _summed_goods(r: Reading, cue: Hit, lo: int, hi: int) -> bool:
    """Whether goods and what they are worth stand right before their dealing: "139 milioni di merci vendute in gennaio"."""
    goods = r.ending("product", cue.i)
    if goods is None or goods.category == "none" or goods.i <= lo or r.hit("bind.of", goods.i - 1) is None:
        return False
    return r.ending("scale", goods.i - 1) is not None or r.ending("currency", goods.i - 1) is not None


def _opened_towards(r: Reading, cue: Hit, lo: int, hi: int) -> bool:
    """Whether a sentence opens with where the goods go or come from: "Verso gli Stati Uniti a gennaio le vendite ammontano a"."""
    if r.lexicon.verb_final or (r.hit("bind.definite", cue.i - 1) is None and not r.is_link(cue.i - 1)):
        return False
    led = r.hit("place.to" if cue.category == "sold" else "place.from", lo)
    at = r.skip_links(led.j, cue.i, 2) if led is not None else cue.i
    country = r.hit("country", at) if at < cue.i else None
    return country is not None and country.category == "name"


def _fell_on(r: Reading, cue: Hit, lo: int, hi: int) -> bool:
    """Whether a country is told right behind sales or purchases on whom they fell: "Наибольшие продажи пришлись на Польшу"."""
    falls = r.hit("neutral.falls", cue.j) if cue.j < hi else None
    country = r.hit("country", r.skip_links(falls.j, hi, 2)) if falls is not None and falls.j < hi else None
    return country is not None and country.category == "name"


_ABROAD = ("country", "place.region", "place.group", "org.named")
"""Whom goods go to or come from."""


def _with_somebody(r: Reading, cue: Hit, lo: int, hi: int) -> bool:
    """Whether a country deals, or goods go to or come from one or several: "naar landen binnen de EU werd voor 16 miljard euro | uitgevoerd".

    Only in a country all kinds of things are carried out: "in Polen werden projecten voor 3 miljoen euro uitgevoerd".
    """
    towards = "place.to" if cue.category == "sold" else "place.from"
    if r.within("place.yonder", lo, cue.i):
        # "Dorthin wurde für 9,9 Mrd. Euro geliefert"
        return True
    for slot in _ABROAD:
        for named in r.within(slot, lo, hi):
            # "in de Verenigde Staten": past the article
            before = [k for k in (named.i, named.i - 1) if k == named.i or r.is_link(k)]
            plain = slot in ("country", "place.region") and all(r.ending("place.at", k) is None for k in before)
            if plain or r.led((towards,), *before):
                return True
    return False


def sum_follows(r: Reading, cue: Hit, hi: int) -> bool:
    """Whether money stands right behind a cue, small words between."""
    at = r.skip_links(cue.j, hi, 2)
    return at < hi and (r.kind(at) == "n" or r.hit("currency", at) is not None)


_OF_TRADE: tuple[Callable[[Reading, Hit, int, int], bool], ...] = (
    _under_trade,
    _goods_told, _country_told, _other_way_told, priced, _of_a_side, _asked, for_how_much, _summed_goods, _opened_towards,
    _fell_on, _priced_with_somebody,
)  # fmt: skip
"""What makes buying and selling trade, between the two ends of a sentence."""
