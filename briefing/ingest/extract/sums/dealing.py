"""Dealing: what buying, selling, paying and being in the red mean in each sentence: a flow, or nothing."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefing.ingest.extract.sums.clauses import FLOWS
from briefing.ingest.extract.sums.dealt import is_dealt, sum_follows
from briefing.ingest.extract.sums.earning import without_takings
from briefing.ingest.extract.sums.going import SENT, send
from briefing.ingest.extract.sums.handing import both_ways, envoys_own, its_sales
from briefing.ingest.extract.sums.paying import paid
from briefing.ingest.extract.sums.plusminus import coloured, comes_to, gap, settle_gap
from briefing.ingest.extract.sums.priced import DEALT, priced_before
from briefing.ingest.extract.times.years import year_at
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence


@dataclass(slots=True)
class _Told:
    """What the sentences before one told of flows."""

    block: int = -1
    flows: set[str] = field(default_factory=set)
    """The flows that the paragraph told."""
    here: bool = False
    """Whether it told any."""
    traded: bool = False
    """Whether it told of the trade of both ways."""
    just: bool = False
    """Whether the sentence right before told a flow."""
    ever: bool = False
    """Whether the article did."""

    def enter(self, block: int) -> None:
        """Forget what another paragraph told."""
        if block != self.block:
            self.block, self.flows, self.here, self.traded = block, set(), False, False

    def keep(self, told: set[str]) -> None:
        """Keep the meanings of the words of a sentence."""
        self.flows |= told & FLOWS.keys()
        self.just = bool(told & FLOWS.keys())
        self.here, self.ever = self.here or self.just, self.ever or self.just


def deal(r: Reading) -> None:
    """Settle what buying and selling mean in each sentence: imports and exports, or nothing."""
    table, told = r.hits.get("cue", {}), _Told()
    for sentence in r.sentences:
        told.enter(sentence.block)
        _deal_in(r, sentence, table, told)
    for i in [i for i, hit in table.items() if not hit.category]:
        # A verb such as "went" that told of no goods is no cue at all.
        del table[i]
    for slot in ("cue", "move", "bind.rise"):
        r.ends.pop(slot, None)
        r.order.pop(slot, None)


def _deal_in(r: Reading, sentence: Sentence, table: dict[int, Hit], told: _Told) -> None:
    """Settle what the words of one sentence mean, and keep it."""
    # "Ces recettes", in a paragraph of their own right behind the exports that brought them
    summed = told.here or (told.just and _opens_on_sum(r, sentence))
    hits = without_takings(r, r.within("cue", sentence.lo, sentence.hi), sentence, table, summed)
    _told_again(r, hits, table, told)
    others = [h for h in hits if h.category in DEALT and _of_no_trade(r, h, hits, sentence)]
    for hit in others:
        table[hit.i] = hit._replace(category="none")
    hits = [h for h in hits if h not in others]
    for hit in hits:
        _settle(r, table[hit.i], hits, sentence, table, told)
    either = any(table[h.i].category in ("exports", "imports") for h in hits)
    for hit in hits:
        if hit.category in DEALT and table[hit.i].category == "none":
            # The goods are told once: "поставила товаров на 1,6 млрд, а закупила на 4,9 млрд".
            known = either and sum_follows(r, hit, sentence.hi)
            again = _DEALT_AGAIN if told.here else _DEALT_ANEW if told.ever else ()
            if known or any(dealt(r, hit, sentence) for dealt in again):
                table[hit.i] = hit._replace(category=DEALT[hit.category])
    both_ways(r, sentence, hits, table)
    told.keep({table[h.i].category for h in hits if h.i in table})


def _settle(r: Reading, hit: Hit, hits: list[Hit], sentence: Sentence, table: dict[int, Hit], told: _Told) -> None:
    """Settle what a word means by itself: a flow, a gap between two, or nothing."""
    own = {q.category for q in hits if q.j <= hit.i and q.category in FLOWS} or told.flows
    if own and comes_to(r, hit):
        # "Die Exporte sanken. Das Minus betrug 1,3 Milliarden Euro": so much less they were.
        settle_gap(r, hit, own, table)
    elif hit.category in SENT:
        send(r, hit, sentence, hits, table, told.here)
    else:
        hit = paid(r, coloured(r, hit, hits, sentence, told.here), sentence, hits, told.here)
        if hit.category in DEALT:
            dealt = is_dealt(r, hit, sentence.lo, sentence.hi)
            hit = hit._replace(category=DEALT[hit.category] if dealt else "none")
        table[hit.i] = gap(r, hit, sentence.hi)


def _of_no_trade(r: Reading, cue: Hit, cues: list[Hit], sentence: Sentence) -> bool:
    """Whether dealing is that of a change, at home, or only what aid consists of."""
    home = cue.category == "sold" and _at_home(r, cue, sentence)
    return home or _is_moved(r, cue) or _given(r, cue, cues)


def _told_again(r: Reading, hits: list[Hit], table: dict[int, Hit], told: _Told) -> None:
    """Settle words such as "turnover" that are a company's unless the paragraph spoke of trade before them."""
    for hit in hits:
        if hit.category == "again" and (told.traded or _stands_beside_both(r, hit)):
            table[hit.i] = hit._replace(category="turnover")
        elif hit.category == "again":
            # "Die Ausfuhren legten zu. Das Volumen stieg auf 25 Mrd. Euro": theirs.
            theirs = told.here and r.hit("neutral.pronoun", hit.i) is not None
            table[hit.i] = hit._replace(category="") if theirs else hit._replace(category="money", value="budget")
        told.traded = told.traded or hit.category == "turnover"


def _stands_beside_both(r: Reading, hit: Hit) -> bool:
    """Whether a word heads the line or the column behind those of exports and imports: "Umsatz: 67,7 (2014)", "Ausfuhr | Einfuhr | Umsatz"."""
    at = r.sentence_number(hit.i)
    lo = r.sentences[at].lo
    if hit.i == lo and "\n" in r.gap(lo):
        places = [(line.lo, line.lo + _LABEL) for line in r.sentences[max(0, at - _LINES) : at]]
    elif r.word(hit.i - 1) == "|" or r.apart(hit.i):
        places = [(lo, hit.i)]
    else:
        return False
    return {"exports", "imports"} <= {h.category for i, j in places for h in r.within("cue", i, j)}


_LINES, _LABEL = 3, 4
"""Lines above that tell what one of a list is of, and tokens in which they do."""


def _opens_on_sum(r: Reading, sentence: Sentence) -> bool:
    """Whether a sentence is about the sum told before, perhaps behind who says so: "Selon l'institut, ces recettes sont en hausse de"."""
    lo = sentence.lo
    if r.hit("neutral.sum", lo) is not None:
        return True
    cited = r.hit("say.according", lo) is not None
    return cited and any(r.word(h.i - 1) == "," for h in r.within("neutral.sum", lo, sentence.hi))


_GIFT = 14
"""Tokens between a word for aid and the supplies that it consists of."""


def _given(r: Reading, cue: Hit, cues: list[Hit]) -> bool:
    """Whether supplies are only what aid consists of: "ayuda otorgada por China, consistente en suministros de bombas"."""
    aid = [h for h in cues if h.j <= cue.i <= h.j + _GIFT and h.category == "money" and h.value == "grant"]
    if not aid or r.any(("scale", "say.verb"), aid[-1].j, cue.i) or any(aid[-1].j <= h.i < cue.i for h in cues):
        return False
    return r.at(("bind.of",), cue.i - 1, cue.i - 2)


def _at_home(r: Reading, cue: Hit, sentence: Sentence) -> bool:
    """Whether a sentence tells of what is sold at home, and of nowhere abroad: "sul mercato interno le vendite calano"."""
    told = r.within("neutral.home_market", sentence.lo, sentence.hi)
    near = any(h.j <= cue.i or 0 <= h.i - cue.j <= _WHERE for h in told)
    return near and not r.any(("place.abroad", "country"), sentence.lo, sentence.hi)


_WHERE = 4
"""Tokens behind what is sold in which it is told where."""


def _is_moved(r: Reading, cue: Hit) -> bool:
    """Whether a verb is that of a change, its other part further on: "gingen ... zurück", where no goods went anywhere."""
    move = r.hit("move", cue.i)
    return move is not None and move.j == cue.j


_SUBJECTS = ("country", "neutral.pronoun", "bind.reverse", "bind.auxiliary", "place.there", "month", "year")
_SHORT = 4
"""Letters of the longest pronoun or auxiliary that no lexicon needs to have."""


def _sold_for(r: Reading, cue: Hit, sentence: Sentence) -> bool:
    """Whether a verb of dealing, behind a pronoun or a country, is followed by "for" and a sum of millions: "Elle en a vendu pour 455 millions"."""
    lo, hi = sentence.lo, sentence.hi
    covered = r.covered(_SUBJECTS, lo, cue.i)
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


def _definite(r: Reading, cue: Hit, sentence: Sentence) -> bool:
    """Whether "the" sales are told, of nobody: "Las ventas quedaron en 290 millones", behind the exports of the sentences before."""
    return r.hit("bind.definite", cue.i - 1) is not None


def _closed_by_price(r: Reading, cue: Hit, sentence: Sentence) -> bool:
    """Whether a sum stands right before a verb that closes its clause: "In totaal werd voor 51 miljard euro uitgevoerd"."""
    return priced_before(r, cue, sentence.lo)


_DEALT_AGAIN = (_definite, _sold_for, _closed_by_price)
"""What tells of dealing in a paragraph that has told of trade."""


def _theirs(r: Reading, cue: Hit, sentence: Sentence) -> bool:
    """Whether sales are those of the goods, the country or the buyers that an article has told of."""
    return its_sales(r, cue, sentence.lo) or envoys_own(r, cue, sentence.lo)


def _of_sector(r: Reading, cue: Hit, sentence: Sentence) -> bool:
    """Whether "the sector" deals: "In 2024 the sector had sold for 1.8 billion", in an article on its exports."""
    return r.any(("bind.the_sector",), sentence.lo, cue.i)


_DEALT_ANEW = (_theirs, _of_sector)
"""What does in another paragraph of an article that has."""
