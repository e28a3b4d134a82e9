"""Roles: what a country that stands behind a flow is to it, by the words between."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.sides.actors import ours
from briefing.ingest.extract.sides.side import led_from, member_of, prepositions
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.rates import flows_together
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.glosses import past_gloss
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def left_out(r: Reading, hit: Hit, lo: int) -> bool:
    """Whether a country is named as one that the trade is not with: "outside the EU", "(ohne Russland)"."""
    if hit.value == _UNION and _of_some_members(r, hit):
        return True
    if not r.hits.get("place.outside"):
        return False
    at = hit.i
    while at > lo and r.is_link(at - 1):
        at -= 1
    return r.led(("place.outside",), *range(at, hit.i + 1))


_UNION = "EU"
_MEMBERS, _RELATED = 3, 2
"""Tokens from the Union to what tells which of its members are meant: "EU-Länder, | die nicht", "i paesi UE | fuori"."""


def _of_some_members(r: Reading, hit: Hit) -> bool:
    """Whether only some members of the Union are meant: "EU countries outside the euro zone", "EU-Länder, die nicht der Eurozone angehören"."""
    near = range(hit.j, hit.j + _MEMBERS)
    if any(r.kind(k) == NUMBER for k in near):
        return False
    if (beyond := next((h for k in near if (h := r.hit("place.outside", k)) is not None), None)) is not None:
        return r.any(("place.group", "place.single_market"), beyond.j, beyond.j + _MEMBERS)
    related = next((h for k in near if (h := r.hit("bind.relative", k)) is not None), None)
    if related is None:
        return False
    denied = r.begins("event.not", related.j, related.j + _RELATED)
    end = r.sentences[r.sentence_number(related.i)].hi
    return denied and r.any(("place.group", "place.single_market"), related.j, end)


def picked_out(r: Reading, hit: Hit) -> bool:
    """Whether a country is only the most of those that the trade is with: "to Asia (mainly to China)", "прежде всего из России"."""
    if hit.category != "name" or not r.hits.get("bind.mainly"):
        return False
    at = led_from(r, hit)
    led = prepositions(r, at) & {"to", "from", "with"}
    # "ships mainly cocoa to Peru" picks out the goods.
    behind = (at - 1,) if r.ending("product", at - 1) is not None else (at - 1, at - 2)
    return bool(led) and r.led(("bind.mainly",), *behind)


def _beside_exports(c: Clauses, cue: Hit) -> bool:
    """Whether imports are named together with exports, so that what is told behind them owns both: "exports and imports of goods of Peru"."""
    both = flows_together(c.r, c.sentence.lo, cue.j)
    return both is not None and both.i == cue.i


def role_of(c: Clauses, cue: Hit, hit: Hit, flow: Flow) -> str:
    """What a country behind a cue is, by the preposition before it."""
    r = c.r
    at = hit.i
    while at > cue.j and r.is_link(at - 1) and not prepositions(r, at):
        at -= 1
    kinds = prepositions(r, at)
    if r.lexicon.genitive and not kinds and not r.is_link(hit.i - 1):
        if hit.category == "people" and hit.i == cue.j and r.word(hit.j - 1).endswith(r.lexicon.actors):
            # "Ввезли финны из России": behind its verb stands who does it.
            return "reporter"
        given = hit.category == "people" and r.word(hit.j - 1).endswith(r.lexicon.dative)
        given = given or flow is Flow.EXPORTS and hit.i == cue.j and _handed_to(r, cue, hit)
        kinds = {"to"} if given and r.lexicon.dative else {"of"}
    if kinds == {"of"} and hit.category == "name" and (member := member_of(r, hit, cue.j)) is not None:
        # "Warenaustausch mit anderen Mitgliedsländern der Europäischen Union"
        kinds = member[0]
    if r.hit("neutral.trader", cue.i) is not None and not kinds - {"of"} and _entry(c, hit):
        # "Крупнейшими торговыми партнёрами являются Турция - 673 млн, Румыния - 666 млн"
        return "partner"
    if "between" in kinds:
        return "pair"
    if "with" in kinds:
        return "partner"
    if flow in BOTH_WAYS and not kinds and dealt_in(r, hit, at, cue):
        return "partner"
    if r.hit("neutral.client", cue.i) is not None:
        # "Primo mercato gli Stati Uniti, con 153 miliardi"; "primo cliente dell'Italia": of the one who sells.
        theirs = "of" in kinds or _of_theirs(r, cue, hit) or _in_genitive(r, cue, hit)
        return "reporter" if theirs else "partner"
    if flow is Flow.EXPORTS:
        whom = hit.i == cue.j and hit.category == "name" or hit.i == cue.j + 1 and hit.category == "people"
        if r.lexicon.recipient_first and whom and at == cue.j and means(r, cue, "sold"):
            # "In 2023 the country sold Chile goods worth 120 million", "we sold the Greeks goods worth"
            return "partner"
        earned = cue.i in r.paid or cue.j - cue.i > 1 and r.hit("neutral.earning", cue.j - 1) is not None
        if kinds == {"from"} and earned:
            # "Uganda's export earnings from Chad", "tea brought in 22 million from British buyers": who paid them
            return "partner"
        if "from" in kinds or _made_by(c, hit, at) or _of_theirs(r, cue, hit):
            return "reporter"
        if "to" in kinds and "of" not in kinds:
            return "reporter" if stands_in(r, hit, at) and not means(r, cue, "sold") else "partner"
        # "exportierte die Schweiz": behind its verb stands who does it; "gingen in EU-Länder": where it went.
        placed = r.lexicon.capital_nouns and r.begins("place.at", at, hit.i)
        return "reporter" if "of" in kinds or (at == cue.j and not kinds and not placed) else ""
    if flow is Flow.IMPORTS and not kinds - {"of"} and (kinds or hit.category == "people") and ours(r, cue):
        # "Nous avons importé de Chine", "nos importations chinoises": whose they are is said before.
        return "partner"
    if hit.category == "people" and not kinds and at == cue.j and not r.lexicon.capital_peoples:
        # "Le déficit commercial français"; with a second one it is a pair: "les échanges franco-polonais".
        return "pair" if r.word(hit.j) == "-" or (hit.j < c.sentence.hi and r.gap(hit.j) == "-") else "reporter"
    if flow is Flow.IMPORTS:
        if "from" in kinds or ("to" in kinds and "of" not in kinds and is_purchase(r, cue)):
            return "partner"
        goods = r.hit("product", hit.j) if hit.j < c.sentence.hi else None
        named = hit.category == "people" and goods is not None
        if named or _of_theirs(r, cue, hit) or hit.category == "people" and "of" in kinds:
            # "kwam er voor 1,1 miljard euro aan Marokkaanse producten", "se importaron productos suecos"
            return "partner"
        if goods is not None and goods.category != "none" and kinds == {"of"} and not r.lexicon.genitive:
            # "Imports of US products"
            return "partner"
        if kinds == {"of"} and (means(r, cue, "got") or buys(r, cue)):
            # "Llegaron de China mercancías por 4.702 millones"
            return "partner"
        if kinds == {"of"} and r.hit("neutral.theirs", cue.i - 1) is not None:
            # "ses importations d'Algérie": whose they are is said before.
            return "partner"
        if kinds == {"of"} and r.within("product", cue.j, at) and not _beside_exports(c, cue):
            # "Las importaciones de gas de Argelia": whose gas, or whose imports, is not said.
            whose = r.hit("country", cue.j)
            return "partner" if whose is not None and whose.category == "people" else ""
        if "of" in kinds or "to" in kinds or (at == cue.j and not kinds):
            return "reporter"
        return ""
    if flow is Flow.BALANCE and "of" not in kinds and r.ending("place.agent", at) is not None:
        # "Il disavanzo accumulato dal Kenya"
        return "reporter"
    if flow is Flow.BALANCE and r.ending("place.against", at) is not None:
        # "Un superávit de 1.471 millones para Colombia"
        return "reporter"
    if flow is Flow.BALANCE and hit.i == cue.j and not kinds and r.lexicon.verb_final and _deals(r, cue, _FLOWS):
        # "2024 exportierte Ungarn um 7 Milliarden Euro mehr, als es importierte"
        return "reporter"
    if flow is Flow.BALANCE and (towards(r, at) or r.ending("place.vis_a_vis", at) is not None):
        # "il disavanzo verso la Cina", "das Defizit zum Nachbarn Uganda"
        return "partner"
    beside = at == past_gloss(r, cue.j) and not kinds
    if beside and r.lexicon.capital_nouns and r.word(hit.j - 1).endswith(r.lexicon.name_endings):
        # "Das Handelsdefizit Österreichs"
        return "reporter" if hit.category == "name" else ""
    # "De balans van de Griekse buitenlandse handel"
    own = hit.category == "name" or (flow is Flow.BALANCE and r.hit("place.abroad", hit.j) is not None)
    return "reporter" if "of" in kinds and own else ""


def _handed_to(r: Reading, cue: Hit, hit: Hit) -> bool:
    """Whether a country right behind a verb of selling is whom it sells to, by its case: "страна продала Германии"."""
    name = r.word(hit.j - 1)
    return (
        hit.category == "name"
        and r.word(cue.j - 1).endswith(r.lexicon.verb_endings)
        and name.endswith(r.lexicon.recipient_endings)
        and (name not in r.lexicon.indeclinable or r.led(("country", "epithet.noun"), cue.i))
    )


def _entry(c: Clauses, hit: Hit) -> bool:
    """Whether a stroke, a colon or a bracket right behind a country leads to an amount."""
    led = hit.j < c.sentence.hi and c.r.word(hit.j) in ("-", ":", "(")
    return led and any(0 < s.i - hit.j <= _TO_AMOUNT for s in c.sums)


_TO_AMOUNT = 3
"""Tokens between an entry of a list and its amount."""


def _made_by(c: Clauses, hit: Hit, at: int) -> bool:
    """Whether a people's goods are what an amount went out for: "voor 3 miljard euro aan Nederlandse goederen"."""
    r = c.r
    of = r.ending("bind.of", at)
    priced = of is not None and any(s.j == of.i for s in c.sums)
    return priced and hit.category == "people" and r.hit("product", hit.j) is not None


def _of_theirs(r: Reading, cue: Hit, hit: Hit) -> bool:
    """Whether a people's goods are what is sold or bought: "se importaron | productos suecos", "vendute merci keniane"."""
    return hit.category == "people" and hit.i > cue.j and r.ending("product", hit.i) is not None


def _in_genitive(r: Reading, cue: Hit, hit: Hit) -> bool:
    """Whether a country, or its goods, stands in the genitive right behind a word for a customer: "Abnehmer Ghanas", "Abnehmer ghanaischer Waren"."""
    if not r.lexicon.capital_nouns or hit.i != cue.j:
        return False
    if hit.category == "people":
        return r.hit("product", hit.j) is not None
    # "Absatzmarkt Laos": its name ends so.
    name = r.words(hit.i, hit.j)
    bare = [name.removesuffix(ending) for ending in r.lexicon.name_endings if name.endswith(ending)]
    return any(slot == "country" for stem in bare for slot, *_ in r.lexicon.meanings(stem))


def towards(r: Reading, at: int) -> bool:
    """Whether what ends before token `at` says where goods go and nothing else: "hacia", "verso", not "a"."""
    if prepositions(r, at) != {"to"}:
        return False
    # "Импорт России в Китай": where to, and not where, as its case tells.
    return len(r.word(at - 1)) >= _TOWARDS or r.lexicon.free_order and not r.word(at).endswith(r.lexicon.place_endings)


def stands_in(r: Reading, hit: Hit, at: int) -> bool:
    """Whether a country, led by what ends before token `at`, is where something is and not where it goes, as its case tells.

    "Экспорт в Беларуси вырос", not "экспорт в Беларусь".
    """
    name = r.word(hit.j - 1)
    placed = hit.category == "name" and r.lexicon.free_order and r.ending("place.at", at) is not None
    return placed and name.endswith(r.lexicon.place_endings) and name not in r.lexicon.indeclinable


_TOWARDS = 4
"""Letters of the shortest word for "towards"; shorter ones say where something is, too."""


BOTH_WAYS = (Flow.EXPORTS, Flow.IMPORTS)
_FLOWS = ("exports", "imports")
_DEALING = ("parted.sold", "parted.bought", "parted.exports", "parted.imports")


def dealt_in(r: Reading, hit: Hit, at: int, cue: Hit) -> bool:
    """Whether a country is where one sells or buys: "setzten Firmen in Kanada Waren für 310 Mio. ab", "kocht in Peru"."""
    placed = r.begins("place.at", max(0, at - 1), hit.i)
    if not placed or hit.category != "name" or not r.lexicon.verb_final:
        return False
    return _deals(r, cue, ("sold", "bought"))


def _deals(r: Reading, cue: Hit, categories: tuple[str, ...]) -> bool:
    """Whether the words of a cue are a verb of dealing, of one part or two: "setzten ... ab"."""
    dealing = any(category in categories for _, category, _ in r.lexicon.meanings(r.words(cue.i, cue.j)))
    return dealing or any(slot.startswith(_DEALING) and cue.i in found for slot, found in r.hits.items())


def is_purchase(r: Reading, cue: Hit) -> bool:
    """Whether imports are told as what is bought, which one buys of somebody: "compras a Turquía"."""
    verb = cue._replace(j=cue.i + 1)
    # "Закупила в Польше": one flow with its preposition.
    return means(r, cue, "bought") or means(r, verb, "bought")


def buys(r: Reading, cue: Hit) -> bool:
    """Whether imports are told by what somebody did, not by a noun: "importó de China", "il a importé de Chine"."""
    return r.hit("neutral.buying", cue.i) is not None or r.ending("neutral.buying", cue.j) is not None


def sold_by_us(c: Clauses, cue: Hit) -> Hit | None:
    """The country that is told without a preposition as whom "we" sold to: "Wir haben Polen 2024 Waren für 12 Millionen verkauft"."""
    r, lo = c.r, c.sentence.lo
    if not r.lexicon.verb_final or not means(r, cue, "sold"):
        return None
    for we in r.within("neutral.we", lo, cue.i):
        named = next((h for h in r.within("country", we.j, min(cue.i, we.j + _SUBJECT)) if h.category == "name"), None)
        plain = named is not None and all(r.kind(k) == "w" for k in range(we.j, named.i))
        if named is not None and named.i == we.j and r.hit("bind.auxiliary", we.i - 1) is None:
            # "Wir Schweden haben Ihnen Waren geliefert": who "we" are.
            continue
        if named is not None and plain and not prepositions(r, led_from(r, named)):
            return named
    return None


_SUBJECT = 3
"""Tokens from "we" to whom it sold: "haben wir im Mai Polen"."""


def means(r: Reading, cue: Hit, category: str) -> bool:
    """Whether the words of a flow are ones of buying, or of arriving, which its sentence settled."""
    return any(known == category for _, known, _ in r.lexicon.meanings(r.words(cue.i, cue.j)))
