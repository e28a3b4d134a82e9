"""Preferring: which of the hits of a line that share words counts, and where the name of goods begins."""

from __future__ import annotations

from briefing.ingest.extract.words.fold import NUMBER, WORD, Token
from briefing.ingest.extract.words.lexicon import Hit, Lexicon
from briefing.ingest.extract.words.reading import NO_HITS, Reading


def prefer_currencies(tokens: list[Token], hits: dict[str, dict[int, Hit]], base: int) -> None:
    """Take out countries that only name a currency: "US$", "lire turche", "Swiss francs"; money that is a people's name stays if it is counted.

    "Il deficit commerciale boliviano", "el presidente boliviano": a flow or an office right before it is counted in nothing.
    """
    countries, currencies = hits.get("country"), hits.get("currency", {})
    for money in [*currencies.values()]:
        whose = countries.get(money.i) if countries is not None else None
        named = whose is not None and whose.j == money.j and whose.category == "people"
        if named and (_owns_flow(hits, money.i) or not _counted(tokens, hits, money.i - base, base)):
            del currencies[money.i]
            continue
        for i in range(money.i, money.j):
            if countries is not None:
                countries.pop(i, None)


def _owns_flow(hits: dict[str, dict[int, Hit]], i: int) -> bool:
    """Whether a word of trade ends right before token `i`."""
    return any(h.j == i and h.category not in ("none", "money") for h in hits.get("cue", {}).values())


def _counted(tokens: list[Token], hits: dict[str, dict[int, Hit]], at: int, base: int) -> bool:
    """Whether a number stands right before token `at` of a line, or with a scale and an "of" between."""
    before = [k for k in range(max(0, at - _SCALED), at)]
    return any(
        tokens[k].kind == NUMBER or any(k + base in hits.get(slot, NO_HITS) for slot in ("scale", "cardinal"))
        for k in before
    )


_SCALED = 2
"""Tokens before money in which what counts it stands: "3 millones de bolivianos"."""


def prefer_names(hits: dict[str, dict[int, Hit]]) -> None:
    """Take out goods and groups that are a country's name: "desde Malta" is of no malt, "los Países Bajos" are no countries.

    And a country that is only in the name of goods, "Brazil nuts", or part of that of a group: "North America" is not the United States.
    """
    goods, groups, countries = hits.get("product", {}), hits.get("place.group", {}), hits.get("country", {})
    for group in groups.values():
        for k in range(group.i + 1, group.j):
            part = countries.get(k)
            if part is not None and part.category == "name" and part.j <= group.j:
                del countries[k]
    for country in [*countries.values()]:
        if country.category == "name":
            groups.pop(country.i, None)
        named = goods.get(country.i)
        if named is not None and country.category == "name" and named.category == "name" and named.j <= country.j:
            del goods[country.i]
    for named in goods.values() if countries else ():
        for k in range(named.i, named.j if named.category == "name" else named.i):
            if k in countries and countries[k].j <= named.j:
                del countries[k]


_GOING = ("event.planned", "event.came", "role.travels")
"""Verbs that may be spelled like a country."""


def prefer_countries(hits: dict[str, dict[int, Hit]]) -> None:
    """Take out a verb that is a country's name as well: "Irán" is no "irán", they will go."""
    tables = [table for slot in _GOING if (table := hits.get(slot))]
    for country in hits.get("country", NO_HITS).values() if tables else ():
        for table in tables:
            going = table.get(country.i)
            if country.category == "name" and going is not None and going.j == country.j:
                del table[country.i]


def prefer_goods(hits: dict[str, dict[int, Hit]]) -> None:
    """Take out money, and what goes, that is in the name of goods: "capital goods", "obras de arte", "les parties et pièces".

    Another measure, too: "beni di consumo" tell of no consumption.
    """
    cues, others = hits.get("cue", NO_HITS), hits.get("bind.other", {})
    for goods in hits.get("product", NO_HITS).values() if others else ():
        for k in range(goods.i + 1, goods.j) if goods.category == "name" else ():
            others.pop(k, None)
    for goods in hits.get("product", NO_HITS).values() if cues else ():
        for k in range(goods.i, goods.j) if goods.category == "name" else ():
            money = cues.get(k)
            # "Tourism" is a flow of money before it is a service.
            if money is None or money.category not in ("money", "sent", "got") or money.j > goods.j:
                continue
            if goods.j - goods.i > 1 or money.value == "investment":
                del cues[k]


def prefer_nothing(hits: dict[str, dict[int, Hit]]) -> None:
    """Take out a part or another measure that is a word of a phrase without meaning: "happy to share that"."""
    others = hits.get("bind.other")
    for phrase in hits.get("cue", NO_HITS).values() if others else ():
        for k in range(phrase.i, phrase.j) if phrase.category == "none" and phrase.j - phrase.i > 1 else ():
            if others is not None:
                others.pop(k, None)


_WHEN = ("bind.during", "bind.when", "time.current", "year", "time.part")


def prefer_times(hits: dict[str, dict[int, Hit]]) -> None:
    """Take out what is measured, or a price, that is a word of a phrase for when something is: "au | cours | des premiers mois", "| a month|-on-month rise"."""
    measures, cues = hits.get("bind.quantity"), hits.get("cue", NO_HITS)
    for slot in _WHEN if measures else ():
        for phrase in hits.get(slot, NO_HITS).values():
            for k in range(phrase.i, phrase.j) if phrase.j - phrase.i > 1 else ():
                if measures is not None and (hit := measures.pop(k, None)) is not None:
                    hits.setdefault("neutral.plain", {}).setdefault(k, hit._replace(category="plain"))
    for phrase in hits.get("time.on_prior", NO_HITS).values():
        price = cues.get(phrase.i - 1)
        if price is not None and price.value == "price" and phrase.i < price.j < phrase.j:
            del cues[phrase.i - 1]


_ADJECTIVES, _SHORT = 2, 4
"""Unknown adjectives before goods at most, and letters of the shortest."""


def take_in_adjectives(
    reading: Reading, lexicon: Lexicon, tokens: list[Token], hits: dict[str, dict[int, Hit]], base: int
) -> None:
    """Let goods begin with the adjectives before them that mean nothing else: "von | frischem Lachs", "aan | groene ammoniak"."""
    goods = hits.get("product", {})
    # "Vor allem Maschinen"
    mainly = {h.j for h in hits.get("bind.mainly", NO_HITS).values()}
    for hit in [h for h in goods.values() if h.category == "name"]:
        first = hit.i
        while first > base and hit.i - first < _ADJECTIVES:
            token = tokens[first - 1 - base]
            if token.kind != WORD or len(token.word) < _SHORT or token.word in lexicon.links:
                break
            if not token.word.endswith(lexicon.described) or reading.text[token.start].isupper():
                break
            if first in mainly or any(first - 1 in table for slot, table in hits.items() if slot != "topic"):
                break
            first -= 1
        if first < hit.i:
            del goods[hit.i]
            goods[first] = hit._replace(i=first)


def prefer_rounds(hits: dict[str, dict[int, Hit]]) -> None:
    """Take out a country whose name begins a round of talks: "la II Reunión"."""
    countries = hits.get("country")
    for i in hits.get("event.round", {}) if countries else ():
        if countries is not None and countries.get(i) is not None:
            countries.pop(i)


def prefer_verbs(hits: dict[str, dict[int, Hit]]) -> None:
    """Take out what leads to a base where it only ends a verb of change that goes on to an amount: "by going | up from 38 million to 44"."""
    bases, goals = hits.get("bind.compare", {}), hits.get("bind.to", NO_HITS)
    for move in hits.get("move", NO_HITS).values() if bases else ():
        base = bases.get(move.j - 1) if move.j - move.i > 1 else None
        if base is not None and base.j > move.j and any(k in goals for k in range(base.j, base.j + _LED)):
            del bases[base.i]


_LED = 12
"""Tokens from "up from" to the "to" that goes on."""


_INNER = ("place.group", "place.region", "place.with", "number.and", "city")
"""What a part of a country's name would mean by itself."""


def whole_names(hits: dict[str, dict[int, Hit]]) -> None:
    """Take out what a part of a country's name would mean by itself: "de Verenigde Staten", "Nieuw-Zeeland", "Trinidad en Tobago"."""
    tables = [table for slot in _INNER if (table := hits.get(slot))]
    for name in [h for h in hits.get("country", {}).values() if h.j - h.i > 1] if tables else ():
        for table in tables:
            for k in range(name.i + 1, name.j):
                table.pop(k, None)


def prefer_continents(hits: dict[str, dict[int, Hit]]) -> None:
    """Take out a people that only describes a continent: "der amerikanische Kontinent", "el continente americano"."""
    peoples = hits.get("country", {})
    for told in hits.get("place.continent", {}).values() if peoples else ():
        for hit in [h for h in peoples.values() if h.category == "people" and told.i in (h.j, h.j + 1)]:
            del peoples[hit.i]
        behind = peoples.get(told.j)
        if behind is not None and behind.category == "people":
            del peoples[behind.i]


_TITLE = 6
"""Tokens between the word for a forum and the two that it is of."""


def prefer_forums(hits: dict[str, dict[int, Hit]]) -> None:
    """Take out a country that is only in the name of a forum with a continent: "Forum sur la coopération sino-africaine", "vertice Italia-Africa"."""
    countries = hits.get("country", {})
    forums = (
        [*hits.get("event.forum", NO_HITS).values(), *hits.get("event.kind", NO_HITS).values()] if countries else []
    )
    for hit in list(countries.values()) if forums else ():
        lands = ("epithet.region", "place.group", "place.region")
        behind = any(hit.j in hits.get(slot, NO_HITS) for slot in lands)
        before = any(h.j == hit.i for slot in lands for h in hits.get(slot, NO_HITS).values())
        # "el Foro China-África", "the Russia-Africa Forum"
        titled = any(0 <= hit.i - h.j <= _TITLE or 0 <= h.i - hit.j <= 1 for h in forums)
        if (behind or before) and titled:
            del countries[hit.i]


def prefer_markets(tokens: list[Token], lexicon: Lexicon, hits: dict[str, dict[int, Hit]], base: int) -> None:
    """Take a goal for a market where it is that of goods or their exports: "die wichtigsten Ziele polnischer Ausfuhren"."""
    cues, goods, peoples = hits.get("cue", {}), hits.get("product", {}), hits.get("country", {})
    for led in hits.get("neutral.bound_for", NO_HITS).values():
        at = led.j
        at += at - base < len(tokens) and tokens[at - base].word in lexicon.links
        people = peoples.get(at)
        at = people.j if people is not None and people.category == "people" else at
        flow = cues.get(at)
        if at == led.j or not (at in goods or flow is not None and flow.category == "exports"):
            continue
        for k in range(led.i, led.j):
            hits.get("status.target", {}).pop(k, None)
        hits.setdefault("neutral.client", {})[led.i] = led._replace(category="client")
        hits.setdefault("neutral.standing", {})[led.i] = led._replace(category="standing", value="buyer")


def drop_short_names(tokens: list[Token], hits: dict[str, dict[int, Hit]], base: int) -> None:
    """Take out the short name that a parenthesis gives right behind the long one: "der Europäischen Union (EU)"."""
    for slot in ("org.named", "country"):
        named = hits.get(slot, {})
        ends = {hit.j: hit for hit in named.values()}
        for hit in list(named.values()):
            long, end = ends.get(hit.i - 1), hit.j - base
            if long is None or long.value != hit.value or end >= len(tokens):
                continue
            if tokens[hit.i - 1 - base].word == "(" and tokens[end].word == ")":
                del named[hit.i]
