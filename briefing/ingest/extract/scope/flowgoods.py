"""Goods of a flow: in its word, right before it or right behind it: "wheat exports", "Der Handel mit Dienstleistungen"."""

from __future__ import annotations

from briefing.ingest.extract.scope.apart import in_other_flow, shares_of
from briefing.ingest.extract.scope.itemised import worth
from briefing.ingest.extract.scope.subjects import block_before
from briefing.ingest.extract.scope.wares import goods, stuff
from briefing.ingest.extract.sums.clauses import BALANCES, FLOWS, Clauses
from briefing.ingest.extract.sums.level import OTHER_WAY
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def before_flow(c: Clauses, cue: Hit) -> str | None:
    """The goods in the word of a flow or right before it: "Weizenausfuhren", "wheat exports"."""
    r, lo = c.r, c.sentence.lo
    compound = r.hit("product", cue.i)
    if compound is not None and compound.j == cue.j and compound.category == "name":
        return compound.value
    if (across := _across(c, cue) or _of_branch(c, cue)) is not None:
        return across
    before = r.ending("product", cue.i)
    if cue.i > lo and r.word(cue.i - 1) == ")" and (group := c.group_of(cue.i - 1)) and not c.group_of(cue.i):
        # "Petroleum, oil and lubricants (POL) imports"
        before = r.ending("product", c.opened[group])
    led = before is not None and r.lexicon.genitive and (r.is_link(before.i - 1) or _led(r, before))
    if before is not None and (before.i >= lo or cue.i < lo) and before.category == "name" and not led:
        return before.value
    if cue.category in _NOUNS and (singular := _in_singular(c, cue)) is not None:
        return singular
    rest = r.ending("bind.rest", cue.i) if cue.category in ("exports", "imports") else None
    # "Other main buyers" are others who buy the same.
    rest = rest if r.hit("neutral.client", cue.i) is None and r.hit("neutral.standing", cue.i) is None else None
    start = r.blocks()[c.sentence.block][0].lo if rest is not None else lo
    if rest is not None and any(h.category == "name" for h in r.within("product", min(lo, start), rest.i)):
        # "De uitvoer van goud en olie bracht 1,6 miljard op; de overige exporten leverden 286 miljoen op"
        return r.words(rest.i, cue.j)
    if r.hit("neutral.owned", cue.i - 1) is not None:
        # "Düngemittel: Deren Einfuhr hat sich verdoppelt."
        owner = [p for p in r.within("product", max(0, cue.i - 6), cue.i - 1) if p.category == "name"]
        apart = owner and owner[-1].j <= lo
        told = r.within("country", r.sentences[r.sentence_number(owner[-1].i)].lo, owner[-1].i) if apart else []
        if any(h.category == "name" for h in told):
            # "Чили богата медью. Её экспорт": the country's.
            owner = []
        if owner and cue.i - 1 - owner[-1].j <= 1:
            return owner[-1].value
        told = [p for p in r.within("product", lo, cue.i - 1) if p.category == "name"] if r.lexicon.genitive else []
        named = [h for h in r.within("country", lo, cue.i) if h.category == "name"]
        again = len({p.value for p in told}) == 1 and any(
            q.category == cue.category and 0 <= told[0].i - q.j <= 1 for q in c.cues
        )
        # "Вырос и ввоз сливочного масла: если за январь 2014 года его импорт составлял"
        if told and not named and (told[0].i - lo <= 1 or again):
            # "Вьетнамский кофе подорожал, и в июле его экспорт принёс": of nobody else is spoken.
            return told[0].value
    if r.hit("neutral.theirs", cue.i - 1) is not None and (opened := _opens_with(c, cue.i - 1)) is not None:
        # "Bloemen en planten deden het beter: hun uitvoer ging naar 6,3 miljard"
        return opened
    if r.hit("neutral.latter", cue.j) is not None:
        # "титан и ферросплавы: вывоз последних"
        listed = [p for p in r.within("product", min(lo, block_before(c, cue.i)), cue.i) if p.category == "name"]
        if listed:
            return listed[-1].value
    if r.word(cue.i - 1) == "," and r.hit("neutral.pronoun", cue.j) is not None:
        # "станки, экспорт которых": the relative clause is the goods'.
        before = r.ending("product", cue.i - 1)
        if before is not None and before.category == "name":
            return before.value
    return None


def _across(c: Clauses, cue: Hit) -> str | None:
    """The goods whose name shares a word with that of their flow: "leather | goods | exports", "exportations de | biens | de consommation", "olie-export"."""
    r = c.r
    for k in range(cue.i, cue.j):
        ahead = r.ending("product", k + 1)
        named = ahead if ahead is not None and ahead.i < cue.i else r.hit("product", k)
        if named is not None and named.category == "name" and (named.i < cue.i or named.j > cue.j):
            return named.value
    return None


def _of_branch(c: Clauses, cue: Hit) -> str | None:
    """The branch of trade that an adjective right beside a flow names: "esportazioni italiane manifatturiere", "militärische Exporte"."""
    r, hi = c.r, c.sentence.hi
    told = r.ending("bind.branch", cue.i)
    if told is None and cue.j < hi:
        whose = r.hit("country", cue.j)
        told = r.hit("bind.branch", cue.j) or (r.hit("bind.branch", whose.j) if whose is not None else None)
    if told is None or cue.category not in _NOUNS or not (told.i >= c.sentence.lo or cue.i < c.sentence.lo):
        return None
    return r.words(told.i, told.j)


_NOUNS = ("exports", "imports", "turnover")


def _in_singular(c: Clauses, cue: Hit) -> str | None:
    """The goods that stand in the singular before their flow, listed in the plural: "car exports", "battery imports"."""
    r = c.r
    word = r.word(cue.i - 1)
    if cue.i <= c.sentence.lo or r.kind(cue.i - 1) != "w" or len(word) < _SHORT or r.is_link(cue.i - 1):
        return None
    if r.ending("country", cue.i) is not None:
        # "Turkey exported" is of no turkeys.
        return None
    for singular, plural in (pair.split(">") for pair in r.lexicon.plurals):
        if word.endswith(singular):
            for slot, category, value in r.lexicon.meanings(word.removesuffix(singular) + plural):
                if slot == "product" and category == "name":
                    return value
    return None


_SHORT = 3
"""Letters of the shortest goods in the singular."""


def _opens_with(c: Clauses, at: int) -> str | None:
    """The goods that are the subject of a sentence which names no country before token `at`."""
    r, lo = c.r, c.sentence.lo
    first = r.hit("product", r.skip_links(lo, at, 1)) if at > lo else None
    if first is None or first.category != "name" or r.within("country", lo, at) or r.hit("cue", first.i) is not None:
        return None
    return first.value if any(r.word(k) in (":", ",", ";") for k in range(first.j, at)) else None


def behind_flow(c: Clauses, cue: Hit, at: int, after: int) -> str | None:
    """The goods right behind a flow, or behind its amount: "Der Handel mit Dienstleistungen", "1,9 miljard euro diamant"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    behind = r.hit("product", cue.j) if cue.j < hi else None
    if behind is not None and behind.category == "name":
        return behind.value
    told = (
        c.period_at(cue.j) or c.period_at(r.skip_links(cue.j, hi, 2))
        if cue.category in ("exports", "imports")
        else None
    )
    # "На 70 миллионов долларов Кения продала в 2023 году чая"
    end = min(at, hi) if at > cue.i else hi
    dated = r.hit("product", told.j) if told is not None and told.j < end else None
    if dated is not None and dated.category == "name":
        # "compró el año pasado carne bovina por un valor de"
        return dated.value
    whose = r.hit("country", cue.j) if cue.j < hi else None
    past = whose.j if whose is not None else hi
    named = whose is not None and whose.category == "name" and r.lexicon.verb_final
    if named and (atom := c.period_at(past) or c.period_at(r.skip_links(past, hi, 1))) is not None:
        # "kaufte Deutschland 2024 Schnittblumen", "verkocht Kenia in 2023 thee"
        past = atom.j
    limited = r.hit("product", past) if past < hi else None
    if limited is not None and limited.category == "name":
        # "exportations algériennes hors hydrocarbures"
        return limited.value
    direct = r.hit("bind.of", after) if after < hi and cue.i >= after else None
    if direct is not None and (own := goods(c, direct.j, hi)):
        # "weitere 78 Millionen Euro für Kaffee"
        return own
    told_first = any(cue.j <= s.i and s.j <= at for s in c.sums)
    if told_first and (own := worth(c, at, cue)) is not None:
        # "товаров на 10,95 млрд: дизельного топлива - на 5,4 млрд"
        return own
    opening = r.hit("bind.of", lo) if r.lexicon.verb_final and lo < cue.i else None
    dealt_out = r.hit("product", opening.j) if opening is not None else None
    if dealt_out is not None and in_other_flow(c, dealt_out, cue):
        dealt_out = None
    if dealt_out is not None and (shares_of(c, dealt_out, cue) or r.stands(":", dealt_out.j, cue.i)):
        # "Auf Maschinen entfielen 40 Prozent der Exporte von insgesamt 3 Mrd. Euro"
        dealt_out = None
    if dealt_out is not None and dealt_out.category == "name" and not any(s.j <= cue.i and s.i < at for s in c.sums):
        # "An Maschinen wurden Waren für 1,6 Mrd. Euro ausgeführt"
        return dealt_out.value
    traded = r.hit("place.with", cue.j) if cue.category == "turnover" and cue.j < hi else None
    if traded is not None and (dealt_in := goods(c, traded.j, hi)):
        return dealt_in
    people = r.hit("country", after) if r.lexicon.verb_final and after < hi else None
    # "voor 1,8 miljard dollar Russische tarwe", "für 31 Millionen Euro chilenischen Wein"
    after = people.j if people is not None and people.category == "people" else after
    at_once = r.hit("product", after) if after < hi and r.kind(after) == WORD else None
    if at_once is not None and at_once.category == "name" and r.hit("cue", after) is None:
        return at_once.value
    return None


def of_goods(c: Clauses, cue: Hit, after: int) -> str | None:
    """The goods behind an "of" at a flow or its amount; empty where it tells of all: "exports of goods"."""
    r, hi = c.r, c.sentence.hi
    timed = c.period_at(cue.j)
    whose = r.hit("country", cue.j) if cue.j < hi else None
    dated = c.period_at(whose.j) if whose is not None else None
    # "gab Deutschland 2024 für kenianische Schnittblumen aus"
    owned = () if whose is None else (dated.j,) if dated is not None else (whose.j,)
    if whose is None and cue.j < hi and (owner := r.hit("country", r.skip_links(cue.j, hi, 2))) is not None:
        # "les exportations de la Tunisie du secteur des textiles"
        owned = (owner.j,)
    # "Il terzo | mercato di sbocco | di vini"
    told = max((h.j for k in range(cue.i, cue.j) if (h := r.hit("neutral.standing", k)) is not None), default=cue.j)
    world = r.hit("place.world", cue.j) if cue.j < hi else None
    # "Поставки за рубеж молока"
    abroad = (world.j,) if world is not None else _past_group(r, cue.j, hi)
    places = [timed.j if timed is not None else max(cue.j, told), *owned, *abroad, after]
    if (sector := _of_sector(c, cue)) is not None:
        return sector
    if any(cue.j <= s.i and s.j < after for s in c.sums) and r.hit("bind.of", after) is not None:
        # "Ввезли товаров на 5,8 млрд евро, из которых 3,9 млрд пришлось на нефть"
        places = [after, *places]
    for place in places:
        of = r.hit("bind.of", place) if place < hi else None
        if of is not None and (named := goods(c, of.j, hi)) is not None:
            return named
        again = r.hit("cue", r.skip_links(of.j, hi, 2)) if of is not None and place == cue.j else None
        if again is not None and r.hit("neutral.client", cue.i) and FLOWS.get(again.category) is FLOWS[cue.category]:
            # "Principales destinos de las exportaciones de vino"
            return _goods_at(c, again)
        if of is not None and FLOWS.get(cue.category) in OTHER_WAY and (unlisted := stuff(r, of.j - 1, hi)):
            # "exports of dates", "$1.2 billion worth of dates"
            return unlisted
        if r.lexicon.genitive and of is None and (named := goods(c, place, hi)) is not None:
            return named
    return None


def _past_group(r: Reading, i: int, hi: int) -> tuple[int, ...]:
    """The token behind a group of countries that a preposition at token `i` leads to: "поставки в страны Азии | кенийского чая"."""
    led = r.hit("place.to", i) or r.hit("place.from", i) if i < hi and r.lexicon.genitive else None
    at = led.j if led is not None else hi
    while at < hi and (group := r.hit("place.group", at) or r.hit("org.named", at) or r.hit("place.region", at)):
        at = group.j
    return (at,) if led is not None and led.j < at < hi else ()


_IN_SECTOR = 4
"""Tokens behind a flow in which the sector stands that it is of, and behind the sector its goods."""


def _of_sector(c: Clauses, cue: Hit) -> str | None:
    """The goods of the sector that a flow is of or comes from: "les exportations du secteur agricole", "exports from the mining sector".

    Or what a flow's earnings come from: "export earnings from jute".
    """
    r, hi = c.r, c.sentence.hi
    slots = ("bind.of", "place.from", "place.agent")
    led = next((h for slot in slots if (h := r.hit(slot, cue.j)) is not None), None) if cue.j < hi else None
    if led is None or cue.category not in ("exports", "imports", "turnover", *BALANCES):
        return None
    end = min(hi, led.j + _IN_SECTOR)
    at = r.skip_links(led.j, hi, 2)
    people = r.hit("country", at) if at < hi else None
    at = people.j if people is not None and people.category == "people" else at
    named = r.hit("product", at) if r.hit("bind.of", cue.j) is None and at < hi else None
    if named is not None and named.category == "name":
        return named.value
    sector = r.first("bind.sector", led.j, end)
    if sector is None or r.any(("country", "cue", "bind.reach", "move"), led.j, sector.i):
        return None
    near = [h for h in r.within("product", led.j, min(hi, sector.j + _IN_SECTOR)) if h.category == "name"]
    return near[0].value if near else r.words(sector.i, sector.j)


_FLOW_OPENS = 7
"""Tokens from its first in which the flow of certain goods opens a sentence."""


def flow_before(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods of the flow that opens a sentence, where a noun without an article only names it again.

    "Los productos no tradicionales exportados crecieron un 4 % y registraron ventas de 2.848 millones". Or where the trade
    or the balance of certain goods opens it, which then is said to consist of both flows: see `_of_trade_in`.
    """
    r, lo = c.r, c.sentence.lo
    first = next((q for q in c.flows() if q.i - lo <= _FLOW_OPENS), None)
    if first is None or cue.i >= at or first.j >= cue.i:
        return None
    if first.category in _BOTH and FLOWS.get(cue.category) is not FLOWS[first.category]:
        return _of_trade_in(c, first, cue, at)
    if FLOWS[first.category] is not FLOWS.get(cue.category):
        return None
    if r.hit("bind.definite", cue.i - 1) or r.hit("neutral.theirs", cue.i - 1):
        return None
    # "La balanza agrícola y pesquera de México": joined goods part nothing.
    joints = (k for k in range(cue.i, first.j, -1) if r.word(k) == "," or r.hit("number.and", k))
    joint = next((k for k in joints if r.hit("product", k + 1) is None), cue.i)
    if r.within("country", joint, at):
        return None
    if any(first.j <= q.i < cue.i for q in c.flows()) or any(s.i < cue.i for s in c.sums):
        return None
    return _goods_at(c, first)


_BOTH = ("turnover", *BALANCES)
"""Flows that consist of exports and imports."""
_TAKEN_APART = ("bind.total", "bind.together", "bind.rest", "bind.contrast", "country")
"""What tells that a flow is not that of the trade which opens its sentence."""


def _of_trade_in(c: Clauses, first: Hit, cue: Hit, at: int) -> str | None:
    """The goods of the trade that opens a sentence, for the flows that it had: "La balanza agraria registró exportaciones por 80 millones".

    Nothing but verbs and other amounts may stand between, no article that tells a flow of its own.
    """
    r = c.r
    since = max([first.j, *(s.j for s in c.sums if first.j <= s.i and s.j <= cue.i)])
    if r.hit("bind.definite", cue.i - 1) or r.any(("move", "bind.reach"), cue.j, at):
        return None
    apart = r.each(_TAKEN_APART, since, at)
    if any(not (r.word(h.i - 1) == "," and r.word(h.j) == ",") for h in apart):
        # "La balanza agroindustrial, por su parte, tuvo ventas por": only tied to what was told before.
        return None
    told = _goods_at(c, first)
    if told is None or any(h.category != "none" and h.value != told for h in r.within("product", since, at)):
        return None
    return told


def _goods_at(c: Clauses, flow: Hit) -> str | None:
    """The goods told right behind a flow, in its word or with "of" or "in" at it."""
    behind = c.r.hit("product", flow.j)
    if behind is not None and behind.category == "name":
        return behind.value
    told = before_flow(c, flow) or traded_goods(c, flow) or of_goods(c, flow, flow.j)
    return told or behind_flow(c, flow, flow.j, flow.j)


_DEALT = 3
"""Tokens between goods and the word that says they are dealt in."""


def traded_goods(c: Clauses, cue: Hit) -> str | None:
    """The goods right before a word for dealing in them: "la carne paraguaya despachada", "vanille vendue"."""
    r = c.r
    if r.lexicon.verb_final or cue.category not in ("exports", "imports"):
        return None
    named = [h for h in r.within("product", max(c.sentence.lo, cue.i - _DEALT), cue.i) if h.category == "name"]
    if not named:
        return None
    between = range(named[-1].j, cue.i)
    plain = all(r.kind(k) == "w" and not r.is_link(k) and r.hit("number.and", k) is None for k in between)
    return named[-1].value if plain and not _led(r, named[-1]) else None


def _led(r: Reading, goods: Hit) -> bool:
    """Whether goods before a flow are led by a preposition, not the flow's: "Благодаря меди экспорт вырос", "из-за цен на нефть экспорт"."""
    return r.lexicon.genitive and r.led(("bind.cause", "bind.by"), goods.i)
