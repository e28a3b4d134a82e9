"""Elsewhere: flows of a region, of the whole world or of a group of countries, whose sides no default may name."""

from __future__ import annotations

from collections.abc import Sequence
from operator import is_not

from briefing.core.article import Certainty
from briefing.core.fact import Flow
from briefing.ingest.extract.changes.gapped import listed_parts
from briefing.ingest.extract.changes.overall import of_all_of_it
from briefing.ingest.extract.changes.ratesides import partner_of_rate
from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.flows.provinces import provinces
from briefing.ingest.extract.sides.places import BLOCS, GROUP
from briefing.ingest.extract.sides.roles import is_purchase, picked_out
from briefing.ingest.extract.sides.side import prepositions
from briefing.ingest.extract.sides.sides import at_cue
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.wholes import of_its_whole
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_GOAL = 5
"""Tokens behind a flow in which it is told where it goes."""
_WHITHER = 9
"""The same where goods and whose they are may stand between: "поставки нашей продукции и услуг в страны"."""


_TOTAL = 3
"""Tokens before a flow in which "total" says that it is that with all the world."""


def elsewhere(draft: Draft) -> bool:
    """Whether a flow is told with somewhere that is no single country: "weltweit", "in die Länder der Eurozone", "verso i Paesi Opec"."""
    stands = (draft.figure, draft.cue, draft.stated)
    if draft.far is None or any(map(is_not, stands, draft.far[0])):
        draft.far = (stands, _elsewhere(draft))
    return draft.far[1]


def _elsewhere(draft: Draft) -> bool:
    c, cue = draft.c, draft.cue
    r = c.r
    lo, hi = _window(draft)
    if with_everybody(draft) or any(_leaves_out(r, h, hi) for h in r.within("place.outside", lo, hi)):
        return True
    groups = r.each(("place.group", "place.region"), lo, hi)
    if any(_led(r, h, lo) for h in groups):
        return True
    if any(h.value in BLOCS and _led(r, h, lo) for h in r.within("org.named", lo, hi)):
        # "Les exportations vers la CEI ont reculé"
        return True
    if _world_before(draft) or any(picked_out(r, h) for h in r.within("country", lo, hi)):
        # "Kenyan exports, mainly to Uganda, rose"
        return True
    # "Total exports rose by 3%, with a gain of 4% in those of ores": of these, no more of all.
    part = draft.figure.amount is None and draft.figure.product is not None
    if draft.figure.amount is None and not part and of_all_of_it(c, draft.i):
        return True
    entry = listed_parts(c).get(draft.i) if draft.figure.amount is None else None
    rate = next((g for g in c.rates if g.i == draft.i), None) if draft.figure.amount is None else None
    place = entry.place if entry is not None else partner_of_rate(c, rate) if rate is not None else None
    if place is not None and place.category == GROUP:
        # "... rose to Peru (+12%), Chile (+6%) and Asia (+4%)", "to Peru and Asia rose by 12% and 4% respectively"
        return True
    if cue is None or cue.i >= c.sentence.hi:
        return False
    if cue.i < c.sentence.lo:
        # "Deliveries to Asia (mainly to China) went on growing. They amounted to 13 billion": not with China.
        told = min(c.sentence.lo, cue.j + _WHITHER)
        places = r.each(("place.group", "place.region", "place.continent"), cue.j, told)
        far = any(_led(r, h, cue.j - 1) for h in places)
        return far and not r.any(("country",), c.sentence.lo, c.sentence.hi)
    if not part and of_all(draft):
        return True
    behind = min(c.sentence.hi, cue.j + _GOAL + 2)
    if any(_leaves_out(r, h, behind + _GOAL) for h in r.within("place.outside", cue.j, behind)):
        # "The deficit with countries other than the United States shrank from 8.8 to 8.2 billion"
        return True
    return _named_elsewhere(draft, cue)


def with_everybody(draft: Draft) -> bool:
    """Whether a flow is told with all the world: "weltweit", "ins Ausland", "sold abroad"."""
    told = draft.c.r.within("place.world", *_window(draft))
    return any(not _rest_beside(draft, h) for h in told)


def in_a_paragraph_on_all(draft: Draft) -> bool:
    """Whether a flow is told with all the world, or in a paragraph that has spoken of that and of no country since."""
    return with_everybody(draft) or _world_before(draft)


def _rest_beside(draft: Draft, world: Hit) -> bool:
    """Whether "the rest of the world" is what is left of it beside a country just told of: "Those to Peru rose by 4%, those to the rest of the world fell"."""
    c, r = draft.c, draft.c.r
    if all(h.j != world.j for h in r.within("place.group", world.i, world.j)):
        return False
    those = draft.cue is not None and r.hit("neutral.those", draft.cue.i) is not None
    named = [h for h in r.within("country", c.sentence.lo, world.i) if prepositions(r, h.i) & {"to", "from", "with"}]
    return those or bool(named)


def of_group(draft: Draft) -> bool:
    """Whether a flow is told as a group's or region's, not a country's: "de totale export vanuit Europa", "Einfuhren nach Afrika"."""
    c, cue = draft.c, draft.cue
    if _euro_area_acts(draft):
        return True
    homeward = {Flow.EXPORTS: "from", Flow.IMPORTS: "to"}.get(draft.figure.flow)
    if cue is None or homeward is None or not c.sentence.lo <= cue.i < c.sentence.hi:
        return False
    hi = min(c.sentence.hi, cue.j + _GOAL)
    if _of_bloc(draft, cue) or draft.figure.flow is Flow.EXPORTS and _of_many(draft, cue):
        return True
    if is_purchase(c.r, cue):
        # "Aankopen in Azië": from it.
        return False
    return any(homeward in _kinds(c.r, h, cue.j) for h in c.r.within("place.group", cue.j, hi))


_ACTS = 8
"""Tokens from the euro area as the subject to the verb or the noun of its flow."""


def _euro_area_acts(draft: Draft) -> bool:
    """Whether the euro area trades, not the country told before: "La zone euro a affiché un excédent de 16 milliards"."""
    c, r, cue = draft.c, draft.c.r, draft.cue
    if cue is None or not r.hits.get("place.single_market") or not c.sentence.lo <= cue.i < c.sentence.hi:
        return False
    told = [h for h in r.within("place.single_market", c.sentence.lo, cue.i) if cue.i - h.j <= _ACTS]
    alone = bool(told) and not r.within("country", told[-1].i, cue.i)
    return alone and not _kinds(r, told[-1], c.sentence.lo)


def _of_many(draft: Draft, cue: Hit) -> bool:
    """Whether a flow is told as that of a group of countries right behind it: "exports of the euro zone", "экспорт еврозоны"."""
    r, hi = draft.c.r, draft.c.sentence.hi
    told = [
        h for h in r.within("place.group", cue.j, min(hi, cue.j + _BLOC + 3))
        if h.i - cue.j <= _BLOC and all(r.kind(k) == "w" for k in range(cue.j, h.i))
    ]  # fmt: skip
    if not told or r.any(("country", "cue"), cue.j, told[0].i):
        return False
    if r.lexicon.genitive and told[0].i == cue.j and r.hit("small.owning", cue.j) is not None:
        # "Экспорт страны", of one; "экспорт стран", of several
        return False
    kinds = _kinds(r, told[0], cue.j - 1)
    near = all(r.is_link(k) for k in range(cue.j, told[0].i))
    if told[0].i > cue.j and r.ending("place.at", told[0].i) is not None:
        # "Waren gingen in EU-Länder": into them, as no article says that they are in it.
        return False
    return near and (kinds == {"of"} or not kinds and (r.lexicon.genitive or r.lexicon.capital_nouns))


def _of_bloc(draft: Draft, cue: Hit) -> bool:
    """Whether a flow is told as a bloc's, not as one member's: "экспорт стран ЕАЭС", "Mercosur's exports", "the exports of ASEAN"."""
    c, r = draft.c, draft.c.r
    lo = c.sentence.lo
    before = r.ending("org.named", cue.i - (r.hit("place.possessive", cue.i - 1) is not None))
    if before is not None and before.i >= lo and before.value in BLOCS and not _kinds(r, before, lo) & _FACING:
        return True
    for hit in r.within("org.named", cue.j, min(c.sentence.hi, cue.j + _BLOC)):
        group = r.ending("place.group", hit.i)
        at = group.i if group is not None and group.i >= cue.j else hit.i
        kinds = _kinds(r, hit._replace(i=at), cue.j - 1)
        if hit.value in BLOCS and (kinds == {"of"} or (r.lexicon.genitive and not kinds and at == cue.j)):
            return True
    return False


_FACING = {"to", "from", "with"}
_BLOC = 3
"""Tokens behind a flow in which the bloc begins that it is of."""


def of_all(draft: Draft) -> bool:
    """Whether a flow is told as the whole of a country's: "the total exports", "die gesamten Einfuhren", "de import als geheel"."""
    cue, lo = draft.cue, draft.c.sentence.lo
    r = draft.c.r
    if cue is None or cue.i < lo or (draft.figure.amount is not None and of_its_whole(draft.c, draft.j, cue)):
        return False
    if draft.figure.flow is Flow.TURNOVER:
        # Of a trade of two all of it is no more than theirs: "der Handel Ungarns insgesamt", "Hungary's total trade".
        owner = draft.stated.reporter if draft.stated.partner is None and not draft.stated.pair else None
        near = r.within("place.total", max(lo, cue.i - _TOTAL), min(draft.c.sentence.hi, cue.j + _TOTAL))
        return owner is not None and owner.certainty is Certainty.STATED and bool(near)
    if at_cue(draft.c, cue, draft.figure.flow).partner is not None:
        # "De totale invoer uit Oekraïne bedroeg 2 miljard; in 2002 was dat 177 miljoen": of all goods, from one.
        return False
    if _of_foreign_trade(r, cue, lo):
        return True
    # "L'export nazionale nel suo complesso"
    behind = any(r.hit("place.total", k) is not None for k in (cue.j, cue.j + 1) if k < draft.c.sentence.hi)
    return behind or bool(r.within("place.total", max(lo, cue.i - _TOTAL), cue.j))


_ANTECEDENT = 4
"""Tokens from foreign trade, whose it is between, to "whose"."""


def _of_foreign_trade(r: Reading, cue: Hit, lo: int) -> bool:
    """Whether "whose" tells a flow of a country's foreign trade: "Spain's foreign trade, whose exports grew by 2%"."""
    whose = next((h for k in (cue.i, cue.i - 1) if (h := r.ending("bind.whose", k)) is not None and h.i > lo), None)
    if whose is None:
        return False
    end = whose.i - (r.word(whose.i - 1) == ",")
    trade = next((h for h in reversed(r.within("place.abroad", max(lo, end - _ANTECEDENT - 2), end))), None)
    if trade is None or end - trade.j > _ANTECEDENT:
        return False
    return all(r.is_link(k) or r.hit("country", k) is not None for k in range(trade.j, end))


def _leaves_out(r: Reading, outside: Hit, hi: int) -> bool:
    """Whether "outside" has behind it whom the trade is not with: "fuori dall'Unione europea", "extra Ue"."""
    at = r.skip_links(outside.j, hi, 2)
    at += r.word(at) == "-"
    return r.any(("country", "org.named"), at, min(hi, at + 3))


def _led(r: Reading, hit: Hit, lo: int) -> bool:
    """Whether a group or region is the other side: "in die Länder", "в остальные государства"; "в страны Евросоюза" is the Union."""
    if r.lexicon.genitive and r.hit("country", hit.j) is not None:
        return False
    described = hit._replace(i=hit.i - 1) if hit.i - 1 > lo else hit
    first = hit.i
    while first > lo + 1 and r.led(("cardinal", "neutral.theirs"), first):
        first -= 1
    # "con i suoi cinque principali partner"
    counted = hit._replace(i=first)
    if r.lexicon.capital_nouns and any(r.ending("place.at", h.i) is not None for h in (hit, described)):
        # "Exporte in EU-Länder", "in Drittstaaten", "in andere Länder": no article tells where to.
        return True
    return any(_kinds(r, h, lo) & {"to", "from", "with"} for h in (hit, described, counted))


def _world_before(draft: Draft) -> bool:
    """Whether the paragraph spoke of trade with all the world, and of no country since: "Österreich exportiert in alle Welt"."""
    c, r = draft.c, draft.c.r
    if not r.hits.get("place.world"):
        return False
    lo = r.blocks()[c.sentence.block][0].lo
    told = [h for h in r.within("place.world", lo, draft.i) if not _rest_beside(draft, h)]
    return bool(told) and not any(h.category == "name" for h in r.within("country", told[-1].j, draft.i))


def _named_elsewhere(draft: Draft, cue: Hit) -> bool:
    """Whether a flow goes to, or comes from, a name that is no country: "vers le Proche-Orient"."""
    c = draft.c
    r = c.r
    if r.lexicon.capital_nouns or r.lexicon.genitive:
        return False
    slot = {Flow.EXPORTS: "place.to", Flow.IMPORTS: "place.from"}.get(draft.figure.flow, "place.with")
    hi = min(c.sentence.hi, cue.j + _GOAL)
    for led in r.within(slot, cue.j, hi):
        at = r.skip_links(led.j, c.sentence.hi, 1)
        # "Exports amounted to USD 2.6 billion"
        known = ("country", "city", "currency", "month", "org.named", "product", "weekday")
        # "A la India": the article may be part of the name.
        named = r.at(("country",), led.j - 1, led.j)
        # "Exports declined to USD 3.05 billion", "imports in Q2"
        money = any(s.i <= at < s.j for s in c.sums) or c.period_at(at) is not None
        if (
            at < c.sentence.hi
            and r.capital(at)
            and not (named or money)
            and not any(r.hit(name, at) or r.hit(name, led.i) for name in known)
        ):
            return True
    return False


_SEVERAL = 3
"""Sentences with a region from which on an article compares regions, and a capital is one of them."""


class Regions:
    """Which figures of an article are those of a region, not of its country: "Tirol kam auf 12,5 Mrd. Euro"."""

    def __init__(self, r: Reading) -> None:
        lines = [s for s in r.sentences if r.any(("place.region",), s.lo, s.hi)]
        self.several = len(lines) >= _SEVERAL
        self.block = -1

    def own(self, group: Sequence[Draft]) -> list[bool]:
        """For each figure of a sentence, in text order, whether it is a region's; a paragraph goes on about its region."""
        c = group[0].c
        at_large = _national(c)
        if at_large:
            self.block = -1
        going_on = self.block == c.sentence.block
        found = []
        for draft in sorted(group, key=lambda d: d.i):
            own = self._of_region(draft)
            going_on = going_on or own
            found.append((draft, own))
        if any(own for _, own in found):
            self.block = c.sentence.block
        told = {id(draft): own for draft, own in found}
        return [told[id(draft)] for draft in group]

    def _of_region(self, draft: Draft) -> bool:
        r = draft.c.r
        lo, hi = _window(draft)
        named = (*r.within("place.region", lo, hi), *provinces(r, lo, hi))
        told = sorted((h for h in named if not _kinds(r, h, lo) & {"to", "from", "with"}), key=lambda h: h.i)
        if self.several and not told:
            told = r.within("city", lo, hi)
        if not told or draft.stated.pair:
            return False
        reporter = draft.stated.reporter
        span = reporter.span if reporter is not None else None
        here = span is not None and span.start >= r.tokens[lo].start
        between = [h for h in r.within("country", told[-1].j, draft.i) if h.category == "name"]
        return not here and not any(not _kinds(r, h, told[-1].j) for h in between)


def _national(c: Clauses) -> bool:
    """Whether a sentence leaves the region that the one before told of, for a country or all of it."""
    lo, hi = c.sentence.lo, c.sentence.hi
    if c.r.any(("place.world", "place.total"), lo, hi):
        return True
    return any(not _kinds(c.r, h, lo) & {"to", "from", "with"} for h in c.r.within("country", lo, hi))


def _window(draft: Draft) -> tuple[int, int]:
    """The tokens that tell of one amount: from the amount before it to the end of its phrase, in its clause."""
    c, r = draft.c, draft.c.r
    told = [(s.i, s.j) for s in c.sums]
    if draft.figure.amount is None:
        told += [(g.i, g.j) for g in c.rates]
    lo = max((j for _, j in told if j <= draft.i), default=c.sentence.lo)
    hi = min((i for i, _ in told if i >= draft.j), default=c.sentence.hi)
    stop = next((k for k in range(draft.j, hi) if r.word(k) in (",", ";", ")", ":")), hi)
    part = c.part_of(draft.i)
    while lo < draft.i and c.part_of(lo) != part:
        lo += 1
    while stop > draft.j and c.part_of(stop - 1) != part:
        stop -= 1
    return lo, stop


def _kinds(r: Reading, hit: Hit, lo: int) -> set[str]:
    """What the prepositions before a name say, small words between."""
    at = hit.i
    while at > lo and r.is_link(at - 1) and not prepositions(r, at):
        at -= 1
    return prepositions(r, at) if at > lo or at == hit.i else set()
