"""Dealing: what buying, selling, paying and being in the red mean in each sentence: a flow, or nothing."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import FLOWS
from briefing.ingest.extract.sums.earning import without_takings
from briefing.ingest.extract.sums.going import SENT, send
from briefing.ingest.extract.sums.handing import both_ways, envoys_own, its_sales, to_many
from briefing.ingest.extract.sums.paying import paid, sum_near
from briefing.ingest.extract.sums.priced import DEALT, WORDED, for_how_much, priced, priced_ahead, priced_before
from briefing.ingest.extract.times.years import year_at
from briefing.ingest.extract.words.fold import NUMBER, WORD
from briefing.ingest.extract.words.glosses import before_gloss, past_gloss
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_GOODS_REACH = 12
"""Tokens behind "bought" and "sold" in which goods make them imports and exports."""


def deal(r: Reading) -> None:
    """Settle what buying and selling mean in each sentence: imports and exports, or nothing."""
    table = r.hits.get("cue", {})
    block, traded, ever, just = -1, False, False, False
    told: tuple[int, bool] = (-1, False)
    flows = set[str]()
    for sentence in r.sentences:
        flows = flows if told[0] == sentence.block else set[str]()
        told = told if told[0] == sentence.block else (sentence.block, False)
        # "Ces recettes", in a paragraph of their own right behind the exports that brought them
        summed = told[1] or (just and _opens_on_sum(r, sentence))
        hits = without_takings(r, r.within("cue", sentence.lo, sentence.hi), sentence, table, summed)
        block, traded = _told_again(r, sentence, hits, table, block, traded, told[1])
        for hit in (h for h in hits if h.category in DEALT and _is_moved(r, h)):
            # "Die Einfuhren gingen um 11,2 Prozent zurück": no goods went anywhere.
            table[hit.i] = hit._replace(category="none")
        for hit in (h for h in hits if h.category == "sold" and _at_home(r, h, sentence)):
            table[hit.i] = hit._replace(category="none")
        hits = [h for h in hits if not (h.category == "sold" and _at_home(r, h, sentence))]
        hits = [h for h in hits if not (h.category in DEALT and (_is_moved(r, h) or _given(r, h, hits, table)))]
        for hit in hits:
            hit = table[hit.i]
            own = {q.category for q in hits if q.j <= hit.i and q.category in FLOWS}
            if _comes_to(r, hit) and (own or flows):
                # "Die Exporte sanken. Das Minus betrug 1,3 Milliarden Euro": so much less they were.
                _settle_gap(r, hit, own or flows, table)
                continue
            if hit.category in SENT:
                send(r, hit, sentence, hits, table, told[1])
                continue
            hit = paid(r, _coloured(r, hit, hits, sentence, told[1]), sentence, hits, told[1])
            table[hit.i] = _gap(r, _goods_dealt(r, hit, sentence.lo, sentence.hi), sentence.hi)
        if any(table[h.i].category in ("exports", "imports") for h in hits):
            # The goods are told once: "поставила товаров на 1,6 млрд, а закупила на 4,9 млрд".
            for hit in hits:
                if hit.category in DEALT and table[hit.i].category == "none" and _sum_follows(r, hit, sentence.hi):
                    table[hit.i] = hit._replace(category=DEALT[hit.category])
        if told[1]:
            # "Las ventas quedaron en 290 millones", behind the exports or the trade of the sentences before.
            for hit in hits:
                open_ = hit.category in DEALT and table[hit.i].category == "none"
                noun = open_ and r.hit("bind.definite", hit.i - 1) and not _of_something(r, hit, sentence.hi)
                # "Elle en a vendu pour 455 millions"
                noun = noun or (open_ and _sold_for(r, hit, sentence.lo, sentence.hi))
                # "In totaal werd voor 51 miljard euro uitgevoerd"
                noun = noun or (open_ and _opens_passive(r, hit, sentence))
                if noun or (open_ and priced_before(r, hit, sentence.lo)):
                    table[hit.i] = hit._replace(category=DEALT[hit.category])
        elif ever:
            for hit in hits:
                open_ = hit.category in DEALT and table[hit.i].category == "none"
                alone = hit.i == sentence.lo and r.hit("bind.auxiliary", hit.j) is not None
                known = its_sales(r, hit, sentence.lo) or to_many(r, hit, sentence.hi)
                known = known or open_ and envoys_own(r, hit, sentence.lo)
                # "In 2024 the sector had sold for 1.8 billion", in an article on its exports
                known = known or (open_ and r.any(("bind.the_sector",), sentence.lo, hit.i))
                if open_ and (known or (alone and _sold_for(r, hit, sentence.lo, sentence.hi))):
                    # "Eingeführt wurde für 9,1 Mrd. US-Dollar", in a line of its own
                    table[hit.i] = hit._replace(category=DEALT[hit.category])
        both_ways(r, sentence, hits, table)
        flows |= {table[h.i].category for h in hits if h.i in table} & FLOWS.keys()
        just = any(table[h.i].category in FLOWS for h in hits)
        ever, told = ever or just, (sentence.block, told[1] or just)
    for i in [i for i, hit in table.items() if not hit.category]:
        # A verb such as "went" that told of no goods is no cue at all.
        del table[i]
    for slot in ("cue", "move", "bind.rise"):
        r.ends.pop(slot, None)
        r.order.pop(slot, None)


def _opens_on_sum(r: Reading, sentence: Sentence) -> bool:
    """Whether a sentence is about the sum told before, perhaps behind who says so: "Selon l'institut, ces recettes sont en hausse de"."""
    lo = sentence.lo
    if r.hit("neutral.sum", lo) is not None:
        return True
    cited = r.hit("say.according", lo) is not None
    return cited and any(r.word(h.i - 1) == "," for h in r.within("neutral.sum", lo, sentence.hi))


_GIFT = 14
"""Tokens between a word for aid and the supplies that it consists of."""


def _given(r: Reading, cue: Hit, cues: list[Hit], table: dict[int, Hit]) -> bool:
    """Whether supplies are only what aid consists of: "ayuda otorgada por China, consistente en suministros de bombas"."""
    aid = [h for h in cues if h.j <= cue.i <= h.j + _GIFT and h.category == "money" and h.value == "grant"]
    if not aid or r.any(("scale", "say.verb"), aid[-1].j, cue.i) or any(aid[-1].j <= h.i < cue.i for h in cues):
        return False
    if not any(r.hit("bind.of", k) is not None for k in (cue.i - 1, cue.i - 2)):
        return False
    table[cue.i] = cue._replace(category="none")
    return True


_SUBJECTS = ("country", "neutral.pronoun", "bind.reverse", "bind.auxiliary", "place.there", "month", "year")
_SHORT = 4
"""Letters of the longest pronoun or auxiliary that no lexicon needs to have."""


def _sold_for(r: Reading, cue: Hit, lo: int, hi: int) -> bool:
    """Whether a verb of dealing, behind a pronoun or a country, is followed by "for" and a sum of millions."""
    covered = {k for slot in _SUBJECTS for h in r.within(slot, lo, cue.i) for k in range(h.i, h.j)}
    if any(len(r.word(k)) > _SHORT and k not in covered for k in range(lo, cue.i)):
        # "L'entreprise a vendu pour 45 millions de filiales"
        return False
    # "Elle s'y est approvisionnée à hauteur de 61 millions"
    start = cue.j
    while r.lexicon.verb_final and start < hi and (aux := r.hit("bind.auxiliary", start)) is not None:
        # "Eingeführt wurde für 9,1 Mrd. US-Dollar"
        start = aux.j
    to = r.hit("bind.to", start) if start < hi else None
    priced = to is not None or start < hi and r.is_link(start) and r.hit("place.of", start) is None
    at = r.skip_qualifiers(r.skip_links(to.j if to is not None else start, hi, 2), hi)
    if not priced or at >= hi or r.kind(at) != NUMBER:
        return False
    # "La Romania ha comprato per 5,4 miliardi. Ha venduto per 4,9."
    bare = r.hits.get("scale") and year_at(r, at) is None and len(r.word(at)) > 1 and cue.i - lo <= _CLOSE
    alone = at + 1 >= hi or r.word(at + 1) in (",", ".", ";")
    return (at + 1 < hi and r.hit("scale", at + 1) is not None) or bool(bare and alone)


_CLOSE = 3
"""Tokens of a subject that is told again, with an auxiliary."""


def _opens_passive(r: Reading, cue: Hit, sentence: Sentence) -> bool:
    """Whether a participle opens a sentence on for how much was dealt: "Eingeführt wurde für 9,1 Mrd. USD"."""
    hi = sentence.hi
    auxiliary = r.hit("bind.auxiliary", cue.j) if r.lexicon.verb_final and cue.i - sentence.lo <= 1 else None
    worth = (
        r.hit("bind.worth", r.skip_links(auxiliary.j, hi, 2)) if auxiliary is not None and auxiliary.j < hi else None
    )
    worth = worth or (r.hit("bind.worth", auxiliary.j) if auxiliary is not None and auxiliary.j < hi else None)
    at = r.skip_qualifiers(r.skip_links(worth.j, hi, 2), hi) if worth is not None and worth.j < hi else hi
    return at + 1 < hi and r.kind(at) == NUMBER and r.hit("scale", at + 1) is not None


def _at_home(r: Reading, cue: Hit, sentence: Sentence) -> bool:
    """Whether a sentence tells of what is sold at home, and of nowhere abroad: "sul mercato interno le vendite calano"."""
    told = r.within("neutral.home_market", sentence.lo, sentence.hi)
    near = any(h.j <= cue.i or 0 <= h.i - cue.j <= _WHERE for h in told)
    return near and not r.any(("place.abroad", "country"), sentence.lo, sentence.hi)


_WHERE = 4
"""Tokens behind what is sold in which it is told where."""


def _is_moved(r: Reading, cue: Hit) -> bool:
    """Whether a verb is that of a change, its other part further on: "gingen ... zurück"."""
    move = r.hit("move", cue.i)
    return move is not None and move.j == cue.j


def _told_again(
    r: Reading, sentence: Sentence, hits: list[Hit], table: dict[int, Hit], block: int, traded: bool, told: bool
) -> tuple[int, bool]:
    """Settle words such as "turnover" that are a company's unless the paragraph spoke of trade before them; `told` of any flow."""
    traded = traded and sentence.block == block
    for hit in hits:
        if hit.category == "again" and not traded and told and r.hit("neutral.pronoun", hit.i) is not None:
            # "Die Ausfuhren legten zu. Das Volumen stieg auf 25 Mrd. Euro": theirs.
            table[hit.i] = hit._replace(category="")
        elif hit.category == "again":
            table[hit.i] = (
                hit._replace(category="turnover") if traded else hit._replace(category="money", value="budget")
            )
        traded = traded or hit.category == "turnover"
    return sentence.block, traded


def _of_something(r: Reading, cue: Hit, hi: int) -> bool:
    """Whether sales are told of somebody or something that is no country: "les ventes de Renault"."""
    of = r.hit("bind.of", cue.j) if cue.j < hi else None
    if of is None:
        return False
    at = r.skip_links(cue.j, hi, 2)
    return not any(r.hit(slot, at) is not None for slot in ("country", "product", "month", "place.group", "org.named"))


def _abroad(r: Reading, sentence: Sentence) -> bool:
    """Whether a sentence names two countries and no money that is no trade."""
    named = {h.value for h in r.within("country", sentence.lo, sentence.hi)}
    return len(named) > 1 and all(h.category != "money" for h in r.within("cue", sentence.lo, sentence.hi))


_COLOURS = {"red": "deficit", "black": "surplus"}


def _coloured(r: Reading, cue: Hit, cues: list[Hit], sentence: Sentence, told: bool) -> Hit:
    """A word for loss or gain as a balance where trade is spoken of: "La balance est dans le rouge"; `told` in the paragraph."""
    if cue.category not in _COLOURS:
        return cue
    if r.any(("percent",), cue.j, cue.j + _RATED) and not r.any(("currency", "scale"), cue.j, cue.j + _RATED):
        # "China cerró en rojo (-10%)": how it went.
        return cue._replace(category="none")
    trade = told or any(h.category in FLOWS or h.category in DEALT for h in cues) or _abroad(r, sentence)
    return cue._replace(category=_COLOURS[cue.category] if trade and not _of_a_flow(r, cue, cues) else "none")


_RATED = 5
"""Tokens behind a word for loss or gain in which a per cent says that it is a change, with its bracket and its sign."""
_VERB = 6
"""Tokens between a flow and the word for loss that is only said of its course: "las importaciones volvieron a registrar números rojos"."""


def _of_a_flow(r: Reading, cue: Hit, cues: list[Hit]) -> bool:
    """Whether exports or imports themselves are said to be in the red or black: they fell or rose, and are no balance."""
    flow = next((h for h in reversed(cues) if h.j <= cue.i), None)
    if flow is None or flow.category not in ("exports", "imports") or cue.i - flow.j > _VERB:
        return False
    return all(r.kind(k) == "w" and r.hit("number.and", k) is None for k in range(flow.j, cue.i))


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


_QUESTION = 7
"""Tokens of the longest question that only asks what was dealt in, its marks included."""


_HEADING = 12
"""Tokens of the longest heading over a list of goods."""


def _summed_goods(r: Reading, cue: Hit, lo: int) -> bool:
    """Whether goods and what they are worth stand right before their dealing: "139 milioni di merci vendute in gennaio"."""
    goods = r.ending("product", cue.i)
    if goods is None or goods.category == "none" or goods.i <= lo or r.hit("bind.of", goods.i - 1) is None:
        return False
    return r.ending("scale", goods.i - 1) is not None or r.ending("currency", goods.i - 1) is not None


def _opened_towards(r: Reading, cue: Hit, lo: int) -> bool:
    """Whether a sentence opens with where the goods go or come from: "Verso gli Stati Uniti a gennaio le vendite ammontano a"."""
    if r.lexicon.verb_final or (r.hit("bind.definite", cue.i - 1) is None and not r.is_link(cue.i - 1)):
        return False
    led = r.hit("place.to" if cue.category == "sold" else "place.from", lo)
    at = r.skip_links(led.j, cue.i, 2) if led is not None else cue.i
    country = r.hit("country", at) if at < cue.i else None
    return country is not None and country.category == "name"


def _fell_on(r: Reading, cue: Hit, hi: int) -> bool:
    """Whether a country is told right behind sales or purchases on whom they fell: "Наибольшие продажи пришлись на Польшу"."""
    falls = r.hit("neutral.falls", cue.j) if cue.j < hi else None
    country = r.hit("country", r.skip_links(falls.j, hi, 2)) if falls is not None and falls.j < hi else None
    return country is not None and country.category == "name"


def _sum_follows(r: Reading, cue: Hit, hi: int) -> bool:
    """Whether money stands right behind a cue, small words between."""
    at = r.skip_links(cue.j, hi, 2)
    return at < hi and (r.kind(at) == "n" or r.hit("currency", at) is not None)


def _goods_dealt(r: Reading, cue: Hit, lo: int, hi: int) -> Hit:
    """Buying and selling as a flow where goods, or a country's, are dealt in: "bought €21m worth of goods"."""
    if cue.category not in DEALT:
        return cue
    given = r.ending("cue", cue.i)
    if given is not None and given.category == "money" and given.value in ("budget", "loan"):
        # "Las remesas enviadas por los salvadoreños"
        return cue._replace(category="none")
    goods = r.within("product", cue.j, min(hi, cue.j + _GOODS_REACH)) or _goods_past_time(r, cue, hi)
    at = before_gloss(r, cue.i, lo) if r.lexicon.verb_final or r.lexicon.free_order else 0
    reach = _GOODS_REACH + (WORDED if r.lexicon.verb_final and priced_ahead(r, at, lo) else 0)
    goods = goods or (r.within("product", max(0, at - reach), at) if at else [])
    goods = goods or _goods_before(r, cue, lo, hi)
    country = _whither(r, cue, hi) or r.ending("country", cue.i)
    both = any(h.category in (*DEALT, *DEALT.values()) and h.category != cue.category and DEALT.get(h.category, h.category)
               != DEALT[cue.category] for h in r.within("cue", lo, hi))  # fmt: skip
    country = country or _possessed(r, cue, lo, hi)
    dealt = goods or country or both or priced(r, cue, lo, hi) or _of_a_side(r, cue, lo, hi)
    dealt = dealt or _asked(r, cue, lo, hi) or for_how_much(r, cue, lo, hi)
    dealt = dealt or _summed_goods(r, cue, lo) or _opened_towards(r, cue, lo) or _fell_on(r, cue, hi)
    dealt = dealt or (priced_before(r, cue, lo) and _with_somebody(r, cue, lo, hi))
    return cue._replace(category=DEALT[cue.category] if dealt else "none")


def _whither(r: Reading, cue: Hit, hi: int) -> Hit | None:
    """The country that was dealt with, perhaps behind how it was valued: "compras procedentes de Fiji", "ventas (FOB) a Chile"."""
    at = past_gloss(r, cue.j)
    led = r.hit("place.from" if cue.category == "bought" else "place.to", at) if at < hi else None
    agent = next(iter(r.within("place.agent", at, min(hi, at + 3))), None)
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


_TIME = 9
"""Tokens of a time behind a verb: "au cours des neuf premiers mois de 2024"."""


def _goods_past_time(r: Reading, cue: Hit, hi: int) -> list[Hit]:
    """Goods further behind a verb and its time: "a vendu en 2023 sur le marché tunisien pour 57 millions d'euros de | produits"."""
    near = range(cue.j, min(hi, cue.j + _TIME))
    year = next((k for k in near if r.kind(k) == NUMBER and year_at(r, k) is not None), None)
    if year is None:
        return []
    named = r.within("product", year, min(hi, year + _GOODS_REACH))
    plain = bool(named) and all(r.word(k) != "," for k in range(cue.j, named[0].i))
    # Not "bought in 2017 by a businessman for €3 million has taken gold"
    of = plain and any(r.ending("bind.of", named[0].i - k) is not None for k in (0, 1))
    return named if of or plain and not r.any(("scale",), cue.j, named[0].i) else []


def _possessed(r: Reading, cue: Hit, lo: int, hi: int) -> Hit | None:
    """The country whose sales are told, where they go to another place: "Rwanda's sales across the lake to Goma"."""
    if r.hit("place.possessive", cue.i - 1) is None:
        return None
    owner = next((h for k in (cue.i - 1, cue.i - 2) if (h := r.ending("country", k)) is not None), None)
    if owner is None or owner.i < lo:
        return None
    elsewhere = any(h.value != owner.value for h in r.hits.get("country", {}).values())
    return owner if elsewhere and sum_near(r, cue, hi) else None


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
    return named if sent or _sum_follows(r, cue, hi) else []


def _of_a_side(r: Reading, cue: Hit, lo: int, hi: int) -> bool:
    """Whether a country's side tells of what it dealt, or a sum of it is told: "Côté français, les ventes ont"."""
    for side in r.within("role.delegation", lo, min(cue.i, lo + 3)):
        noun = r.is_link(cue.i - 1)
        if noun and (r.hit("country", r.skip_links(side.j, cue.i, 2)) or r.ending("country", side.i)):
            return True
    at = cue.i - 1
    money = r.ending("currency", at) if at > lo and r.hit("bind.of", at) is not None else None
    return money is not None and bool(r.within("country", lo, hi))


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
            if plain or any(r.ending(towards, k) is not None for k in before):
                return True
    return False


_ONE_WAY, _WAYS = frozenset({"exports", "imports", "turnover"}), {"plus": "up", "minus": "down"}


def _comes_to(r: Reading, cue: Hit) -> bool:
    """Whether "das Minus" or "das Plus" is told to come to an amount."""
    if cue.category not in _WAYS or cue.j - cue.i < _WITH_ARTICLE or r.hit("bind.article", cue.i) is not None:
        return False
    return r.ending("bind.reach", cue.i) is not None or r.hit("bind.reach", cue.j) is not None


def _settle_gap(r: Reading, cue: Hit, flows: set[str], table: dict[int, Hit]) -> None:
    """What "das Minus" is that comes to an amount: by how much the one of the `flows` told before fell; else a balance."""
    if len(flows) == 1 and flows <= _ONE_WAY:
        table[cue.i] = cue._replace(category="")
        for slot, category in (("move", _WAYS[cue.category]), ("bind.rise", "rise")):
            r.hits.setdefault(slot, {})[cue.j - 1] = cue._replace(i=cue.j - 1, category=category)
    else:
        table[cue.i] = cue._replace(category=_GAPS[cue.category])


_WITH_ARTICLE = 2
"""Tokens of a noun with its article."""
_GAPS = {"plus": "surplus", "minus": "deficit"}


def _gap(r: Reading, cue: Hit, hi: int) -> Hit:
    """A plus or minus as a balance where money follows: "ein Minus von 1,45 Milliarden Euro"."""
    if cue.category not in _GAPS:
        return cue
    behind = cue.j + (r.hit("bind.by", cue.j) is None and r.hit("bind.by", cue.j + 1) is not None)
    at = r.skip_qualifiers(r.skip_links(behind, hi, 2), hi)
    first = r.hit("currency", at) if at < hi else None
    at = first.j if first else at
    number = at + 1 < hi and r.kind(at) == NUMBER
    told = number and bool(first or r.hit("scale", at + 1) or r.hit("currency", at + 1))
    if not told and at + 3 < hi and r.kind(at) == NUMBER and r.hit("bind.to", at + 1) is not None:
        # "weitete sich das Minus von 440 auf 600 Milliarden Yen aus"
        told = r.kind(at + 2) == NUMBER and r.hit("scale", at + 3) is not None
    return cue._replace(category=_GAPS[cue.category] if told else "none")
