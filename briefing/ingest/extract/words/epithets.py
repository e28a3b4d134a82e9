"""Epithets: "il Paese nordafricano", "le Royaume" as the one country named in the article that is meant, "the bloc" as the Union."""

from __future__ import annotations

from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.lexicon_data import epithets_file, epithets_led
from briefing.ingest.extract.words.reading import Reading


def name_epithets(r: Reading) -> None:
    """Add a country, as a name, where an epithet can only mean one of those that the article names."""
    _name_bloc(r)
    _name_the_rest(r)
    _name_neighbours(r)
    _name_markets(r)
    if not (r.hits.get("epithet.noun") or r.hits.get("epithet.alone")):
        return
    table = r.hits.get("country", {})
    _name_by_people(r, table)
    named = {h.value for h in table.values()}
    # "RABAT - Le Royaume a exporté": the country of a city, where no other is named.
    cities = r.hits.get("city", {})
    seats = {h.category for h in cities.values()}
    first = cities[min(cities)].category if cities else ""
    covered = {k for h in table.values() for k in range(h.i, h.j)}
    found = []
    for told in (*_described(r), *_alone(r)):
        known = epithets_file().get(told.value, frozenset())
        meant = {first} if first in known and first not in named else named & known or seats & known
        if len(meant) == 1 and covered.isdisjoint(range(told.i, told.j)):
            found.append(told._replace(category="name", value=next(iter(meant))))
    if found:
        r.hits.setdefault("country", table).update({h.i: h for h in found})


def _name_bloc(r: Reading) -> None:
    """Take "the bloc" for the European Union where that, or an office of it, was the last one of many countries to be named."""
    table = r.hits.get("org.named", {})
    others = (r.hits.get(slot, {}).values() for slot in ("org.named", "place.region", "epithet.other_bloc"))
    many = sorted((h for hits in others for h in hits), key=lambda h: h.i)
    for bloc in r.hits.get("epithet.bloc", {}).values():
        before = next((h for h in reversed(many) if h.j <= bloc.i), None)
        led = r.word(bloc.i - 1) in epithets_led(r.lexicon.code) and r.hit("place.of", bloc.j) is None
        if led and before is not None and before.value in _UNION and any(h.value == "EU" for h in table.values()):
            table[bloc.i] = bloc._replace(category="named", value="EU")


_UNION = frozenset({"EU", "EC", "EP", "ECOUNCIL", "EUROSTAT"})
"""The European Union, and those who speak for it."""


def _name_neighbours(r: Reading) -> None:
    """Take "the neighbour" for the other one of the two countries that its paragraph has named before, and no third: "The neighbour sold"."""
    table = r.hits.get("country", {})
    named = sorted(h for h in table.values() if h.category in ("name", "people"))
    for told in r.hits.get("epithet.neighbour", {}).values():
        sentence = r.sentences[r.sentence_number(told.i)]
        start = r.blocks()[sentence.block][0].lo
        before = [*dict.fromkeys(h.value for h in named if start <= h.i and h.j <= told.i)]
        behind = r.skip_links(told.j, min(len(r.tokens), told.j + _SMALL + 1), _SMALL)
        if len(before) != _TWO or not _led(r, told) or r.hit("country", behind) is not None:
            continue
        own = {h.value for h in named if sentence.lo <= h.i < told.i}
        faced = {h.value for h in named if start <= h.i < told.i and _faced(r, h)} if not own else set()
        makers = {h.value for h in named if start <= h.i < told.i and _marketed(r, h)} if not own else set()
        # "Deutschland blieb der größte Markt für Maschinen aus Österreich. Die Ausfuhren zum Nachbarn"
        faced = {*before} - makers if len(makers) == 1 else faced
        given = bool(r.lexicon.dative) and r.word(told.j - 1).endswith(r.lexicon.dative)
        if len(own) < _TWO:
            # "Aus Deutschland bezog Dänemark Waren. Im Handel mit dem Nachbarn"
            meant = next(iter(faced)) if len(faced) == 1 else before[own != {before[1]}]
            # "Поставил соседям": whom it is given to its case tells.
            table[told.i] = told._replace(category="people" if given else "name", value=meant)


def _faced(r: Reading, hit: Hit) -> bool:
    """Whether a preposition makes a country the other side."""
    kinds = ("place.to", "place.from", "place.with")
    return r.led(kinds, hit.i, hit.i - 1)


def _marketed(r: Reading, hit: Hit) -> bool:
    """Whether goods told to have a market are a country's: "der größte Markt für Käse aus Dänemark", "the main market for Danish cheese"."""
    market = ("neutral.client", "neutral.standing", "neutral.market")
    goods = r.any(("product",), hit.i - _SMALL - 1, hit.i) or (hit.category == "people" and r.hit("product", hit.j))
    led = r.ending("place.from", hit.i) is not None or hit.category == "people"
    return bool(goods) and led and r.any(market, hit.i - _OF_GOODS, hit.i)


_TWO, _OF_GOODS = 2, 7
"""The countries that trade, and tokens from a market to the country whose goods it takes."""


def _led(r: Reading, told: Hit) -> bool:
    """Whether an article or "its" leads a noun, where the language has them."""
    led = epithets_led(r.lexicon.code)
    near = (told.i - 1, told.i - 2)
    return not led or any(r.word(k) in led or r.hit("neutral.theirs", k) is not None for k in near)


def _name_the_rest(r: Reading) -> None:
    """Take in before the Union, or its members, what tells that a member trades with all others: "the rest of | the EU", "die übrigen | EU-Länder"."""
    unions = {h.i for h in r.hits.get("org.named", {}).values() if h.value == "EU"}
    for slot in ("org.named", "place.group") if r.hits.get("place.remaining") else ():
        table = r.hits.get(slot, {})
        for hit in [h for h in table.values() if h.i in unions or slot == "place.group" and _of_union(r, h, unions)]:
            at = hit.i
            while r.ending("place.remaining", at) is None and at > hit.i - _SMALL and r.is_link(at - 1):
                at -= 1
            if (rest := r.ending("place.remaining", at)) is not None:
                del table[hit.i]
                table[rest.i] = hit._replace(i=rest.i)


def _of_union(r: Reading, group: Hit, unions: set[int]) -> bool:
    """Whether a group is the Union's members: "Mitgliedstaaten der EU", "pays de l'UE"."""
    behind = r.skip_links(group.j, min(len(r.tokens), group.j + _SMALL + 1), _SMALL)
    return behind in unions or any(group.i < k < group.j for k in unions)


_SMALL = 2
"""Small words between the rest and its union: "rest | of | the EU"."""


def _name_markets(r: Reading) -> None:
    """Take a people's market to which something goes for the country: "sul mercato tedesco | sono state esportate merci"."""
    table = r.hits.get("country", {})
    # "На китайском рынке" is where something was earned, and the preposition does not tell.
    markets = r.hits.get("neutral.market", {}) if not r.lexicon.genitive else {}
    for market in markets.values():
        people = table.get(market.j) or r.ending("country", market.i)
        if people is None or people.category != "people":
            continue
        lo, hi = min(people.i, market.i), max(people.j, market.j)
        led = [h for slot in ("place.to", "place.upon") for k in (lo, lo - 1) if (h := r.ending(slot, k)) is not None]
        if led:
            del table[people.i]
            table[lo] = Hit(lo, hi, "name", people.value)
            r.hits.setdefault("place.to", {}).setdefault(led[0].i, led[0])


def _name_by_people(r: Reading, table: dict[int, Hit]) -> None:
    """Take "the country" and its people's adjective as the country's name: "las exportaciones hacia el país chileno" are none of Chile's."""
    for noun in r.hits.get("epithet.country", {}).values():
        people = table.get(noun.j)
        led = r.word(noun.i - 1) in epithets_led(r.lexicon.code)
        if led and people is not None and people.category == "people" and noun.i not in table:
            del table[people.i]
            table[noun.i] = Hit(noun.i, people.j, "name", people.value)


def _described(r: Reading) -> list[Hit]:
    """The words for a country with the part of the world that it is in: "el país caribeño", "das ostafrikanische Land"."""
    found = []
    for noun in r.hits.get("epithet.noun", {}).values():
        behind, before = r.hit("epithet.region", noun.j), r.ending("epithet.region", noun.i)
        region = behind or before
        if region is None:
            continue
        lo, hi = min(noun.i, region.i), max(noun.j, region.j)
        if r.word(lo - 1) in epithets_led(r.lexicon.code):
            found.append(Hit(lo, hi, "name", region.value))
    return found


def _alone(r: Reading) -> list[Hit]:
    """The forms of state that stand for a country by themselves: "verso il Regno", not "il Regno di Spagna"."""
    told = r.hits.get("epithet.alone", {}).values()
    return [
        h for h in told
        if r.word(h.i - 1) in epithets_led(r.lexicon.code)
        and r.hit("place.of", h.j) is None and r.hit("epithet.region", h.j) is None
    ]  # fmt: skip
