"""With whom: the partner that "there", a list or the amounts beside it give a figure, and what is with all the world."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from briefing.core.article import Certainty
from briefing.core.fact import Fact, Flow
from briefing.ingest.extract.figures.abroad import told_abroad
from briefing.ingest.extract.figures.speakers import speaker_of
from briefing.ingest.extract.figures.worldwide import named_in_passing
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.flows.elsewhere import elsewhere, of_all
from briefing.ingest.extract.flows.goingon import subject_before
from briefing.ingest.extract.flows.partners import with_its
from briefing.ingest.extract.flows.traders import market_for
from briefing.ingest.extract.sides.actors import ours
from briefing.ingest.extract.sides.compounds import acting_pair, joined
from briefing.ingest.extract.sides.roles import left_out, picked_out
from briefing.ingest.extract.sides.side import Side, Stated, governed, led_from, prepositions, union_at
from briefing.ingest.extract.sums.clauses import FLOWS
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def taken(draft: Draft, group: Sequence[Draft]) -> frozenset[str]:
    """The partners with whom its sentence tells of the same flow at the same time, or whose it is besides: it is with none of them.

    "Dall'Islanda la Polonia ha comprato pesce per 290 milioni, dalla Norvegia per 5,9 miliardi."
    """
    figure = draft.figure
    if draft.stated.partner is not None or figure.amount is None:
        return frozenset()
    owners = frozenset(
        d.stated.reporter.code for d in group
        if d.stated.reporter is not None and d.stated.partner is None and d.figure.flow is figure.flow
    )  # fmt: skip
    if len(owners) >= _MANY:
        # "Lettland exportierte für 4 Milliarden, Litauen für 10, Estland für 5": each to all the world.
        return owners
    return frozenset(
        d.stated.partner.code for d in group
        if d is not draft and d.stated.partner is not None and d.figure.amount is not None
        and (d.figure.flow, d.figure.period, d.figure.product) == (figure.flow, figure.period, figure.product)
        and d.figure.status is figure.status
    )  # fmt: skip


_MANY = 3
"""Countries told of one flow side by side, of which no two are a pair."""


def with_a_part(draft: Draft, group: Sequence[Draft]) -> bool:
    """Whether its sentence tells of an amount with nobody, and then what part of it was with a country or group: with all the world.

    "Serbien verbuchte Ausfuhren von 2,3 Milliarden Euro, davon 340 Millionen nach Deutschland."
    """
    figure = draft.figure
    if draft.stated.partner is not None or draft.stated.pair or figure.flow is Flow.BALANCE:
        return False
    if figure.amount is None:
        # "Exports rose 4%, as exports to Uganda reached 800 million"
        again = (d for d in group if d.i > draft.i and d.cue is not None and d.cue != draft.cue and d.cue.i > draft.i)
        return any(d.stated.partner is not None and d.figure.flow is figure.flow for d in again)
    return any(
        d.i > draft.i and (d.stated.partner is not None or elsewhere(d)) and d.figure.amount is not None
        and (d.figure.flow, d.figure.period) == (figure.flow, figure.period)
        and d.figure.amount.currency == figure.amount.currency and d.figure.amount.value < figure.amount.value
        for d in group
    )  # fmt: skip


def listed_with(draft: Draft, reporter: Side, owners: set[str]) -> Stated:
    """The sides of an entry told "with" its part of a flow, of one of the `owners` told in the paragraph or of a market's."""
    c, side = draft.c, with_its(draft)
    listed = reporter.code in owners or c.r.any(("neutral.client",), c.sentence.lo, draft.i)
    if side is None or side.code in (reporter.code, *owners) or not listed or elsewhere(draft):
        return draft.stated
    return Stated(draft.stated.reporter, side)


def named_beside(draft: Draft) -> Side | None:
    """The partner of a flow, unless it was told with an amount or a change before: "в Румынию 300 млн, а в остальные страны 105"."""
    partner, c = draft.stated.partner, draft.c
    ends = [s.j for s in c.sums] + ([g.j for g in c.rates] if draft.figure.amount is None else [])
    since = max((j for j in ends if j <= draft.i), default=c.sentence.lo)
    told = partner is not None and partner.span is not None and partner.span.start >= c.r.tokens[since].start
    return partner if told else None


@dataclass(slots=True)
class World:
    """What an article has told with all the world, for the figures behind it that name no partner either."""

    abroad: int | None = None
    """The paragraph that told of foreign trade: "внешнеторговый оборот"."""
    whole_of: str | None = None
    """The country the whole of whose flow was told: "die gesamten Einfuhren"."""
    open: set[tuple[int, Flow, str]] = field(default_factory=set)
    """The flows, by paragraph and reporter, that were told of all goods and with nobody."""

    in_all: tuple[int, str] | None = None
    """The paragraph that told a country's trade with nobody, and whose: "l'interscambio complessivo della Bulgaria"."""

    def hear(self, draft: Draft, reporter: Side | None, *, part: bool = False) -> None:
        """Take in how a figure is told; with a partner named, what was told with all the world is over, but for its `part`."""
        if not part and draft.stated.partner is not None and _mainly(draft):
            # "Exports rose 4%. They went mainly to Uganda, for 800 million. Imports fell to"
            part = _of_whom(draft, reporter) in self.open
            if part and reporter is not None:
                self.in_all = draft.c.sentence.block, reporter.code
        if part:
            return
        if draft.stated.partner is not None or draft.stated.pair:
            self.abroad, self.whole_of, self.in_all, self.open = None, None, None, set()
        elif told_abroad(draft):
            self.abroad = draft.c.sentence.block
        elif reporter is not None and of_all(draft):
            self.whole_of = reporter.code

    def holds(self, context: Context, draft: Draft, reporter: Side | None) -> bool:
        """Whether a figure that names no partner goes on about what was told with all the world."""
        block = draft.c.sentence.block
        if self.abroad == block or reporter is not None and self.in_all == (block, reporter.code):
            return True
        if reporter is not None and self.whole_of is not None:
            # Behind a country's total, what names no partner is not with the other one either.
            supposed = reporter.certainty is not Certainty.STATED
            if supposed or self.whole_of == reporter.code:
                return True
        of_whom = _of_whom(draft, reporter)
        return of_whom in self.open and named_in_passing(context, draft, of_whom[2])

    def keep(self, draft: Draft, reporter: Side | None, fact: Fact, *, whole: bool = False) -> None:
        """Remember a flow of all goods whose fact has no partner; beside the `whole` of one the others are wholes, too."""
        if whole and reporter is not None and reporter.certainty is Certainty.STATED:
            self.in_all = draft.c.sentence.block, reporter.code
        if fact.figure.partner is None and draft.figure.product is None and not draft.stated.pair:
            self.open.add(_of_whom(draft, reporter))
            if draft.figure.flow is Flow.TURNOVER and reporter is not None and reporter.certainty is Certainty.STATED:
                self.in_all = draft.c.sentence.block, reporter.code


def _mainly(draft: Draft) -> bool:
    """Whether a figure is told as the chief part of a flow: "above all to Uganda"."""
    lo = max((s.j for s in draft.c.sums if s.j <= draft.i), default=draft.c.sentence.lo)
    return draft.figure.flow is not Flow.BALANCE and draft.c.r.any(("bind.mainly",), lo, draft.i)


def _of_whom(draft: Draft, reporter: Side | None) -> tuple[int, Flow, str]:
    return draft.c.sentence.block, draft.figure.flow, reporter.code if reporter is not None else ""


def yonder(context: Context, draft: Draft) -> str | None:
    """The country that "there" means at a flow: the last one named before it in the paragraph, "die dorthin exportierten Waren"."""
    r, cue = context.r, draft.cue
    if cue is None or not r.hits.get("place.yonder") or draft.stated.partner is not None:
        return None
    there = _there(draft, cue)
    if there is None:
        return None
    start = r.blocks()[draft.c.sentence.block][0].lo
    owner = draft.stated.reporter.code if draft.stated.reporter is not None else None
    if (own := _named_for_itself(draft)) is not None and own.value != owner:
        return own.value
    if owner is None and ours(r, cue) and (speaker := speaker_of(context, draft)) is not None:
        # "Nous y exportons pour 900 millions": not to the speaker's own.
        owner = speaker.code
    if owner is None and (whom := market_for(draft.c, there.i)) is not None:
        owner = whom.value
    if owner is None and (going_on := subject_before(draft)) is not None:
        # "Kenya has enlarged its ports. Its imports from there"
        owner = going_on.code
    if owner is None and (people := people_there(draft, there)) is not None:
        owner = people.value
    spoken = context.spoken_of.get(draft.c.sentence.block, {}).get(draft.figure.flow) if owner is None else None
    if spoken is not None and spoken.span is not None and spoken.span.start < r.tokens[draft.c.sentence.lo].start:
        # "Le Japon est le premier client du Pérou. En 2023, 3 millions y ont été exportés"
        owner = spoken.code
    named = [h for h in r.within("country", start, there.i) if h.category == "name"]
    unions = (union_at(r, h.i) for h in r.within("org.named", start, there.i))
    named = sorted(
        [*named, *(u for u in unions if u and not left_out(r, u, start) and not _joined_by(draft, u, owner))]
    )
    # "Deutschland blieb nach den USA der zweitgrößte Abnehmer. Dorthin": not to those.
    named = [h for h in named if h.i >= draft.c.sentence.lo or not _outranked(r, h)]
    if owner is None:
        named = _not_acting(context, draft, named, there)
    if named and named[-1].value == owner and r.within("place.with", named[-1].j, cue.j):
        # "Auf Rang 2 lagen die Niederlande mit Importen von dort": they are the other side.
        return owner
    # "L’Espagne figure parmi les principaux partenaires. Les exportations vers ce pays": to no group.
    groups = [h for h in r.within("place.group", start, there.i) if prepositions(r, led_from(r, h)) & _WHITHER]
    if owner is None and groups:
        # "В страны СНГ Беларусь поставляла больше. Импорт оттуда": from the group, and not from who acts.
        named = [h for h in named if h.i > groups[-1].i and prepositions(r, h.i) and not picked_out(r, h)]
    meant = next((h.value for h in reversed(named) if h.value != owner), None)
    if meant is not None or r.any(("country", "place.group", "place.region"), start, there.i):
        return meant
    return _told_above(context, draft, owner)


def sold_there(draft: Draft, last: Fact | None) -> tuple[str, str] | None:
    """Seller and buyer of exports "to that country", which is the only one named, and the figure before what it bought.

    "India is the first market for Paraguayan oil. It bought it for 231 million; exports to that country came to 270 in all."
    """
    c, cue = draft.c, draft.cue
    if last is None or cue is None or draft.figure.flow is not Flow.EXPORTS or draft.stated.reporter is not None:
        return None
    seller, buyer = last.figure.partner, last.figure.reporter
    there = _there(draft, cue) if c.r.hits.get("place.yonder") else None
    if there is None or there.i < cue.j or c.r.hit("place.from", there.i) is not None:
        return None
    if last.figure.flow is not Flow.IMPORTS or seller is None or buyer is None:
        return None
    start = c.r.blocks()[c.sentence.block][0].lo
    same = last.span.start >= c.r.tokens[start].start and last.span.end <= c.r.tokens[draft.i].start
    names = {h.value for h in c.r.within("country", start, there.i) if h.category == "name"}
    return (seller, buyer) if same and names == {buyer} else None


_FOR_ITSELF = 3
"""Tokens between a country and the amount that is told of it: "behind Peru | with about"."""


def _named_for_itself(draft: Draft) -> Hit | None:
    """The one country named for a further amount of a flow "there": "2 million of exports to that country, behind Peru with 3"."""
    r, cue = draft.c.r, draft.cue
    since = max((s.j for s in draft.c.sums if s.j <= draft.i), default=0)
    if cue is None or since < draft.c.sentence.lo or cue.i > draft.i:
        return None
    named = [h for h in r.within("country", max(since, cue.j), draft.i) if h.category == "name"]
    near = len(named) == 1 and draft.i - named[0].j <= _FOR_ITSELF
    led = near and any(r.hit("place.with", k) is not None or r.word(k) == "(" for k in range(named[0].j, draft.i))
    return named[0] if led else None


def people_there(draft: Draft, there: Hit) -> Hit | None:
    """The one people, and no country's name, before "there" in its sentence: "haben die Kenianer dort eingekauft"."""
    r, lo = draft.c.r, draft.c.sentence.lo
    named = r.within("country", lo, there.i)
    if len(named) != 1 or named[0].category != "people" or governed(r, named[0], lo):
        return None
    return named[0] if r.hit("product", named[0].j) is None and r.hit("cue", named[0].j) is None else None


_WHITHER = frozenset({"to", "from", "with"})
"""Prepositions that make a group the other side of a flow."""


def _outranked(r: Reading, hit: Hit) -> bool:
    """Whether a country is only named as one that another comes after: "the second largest buyer after | the United States"."""
    at = hit.i
    while at > hit.i - _ARTICLE and r.ending("neutral.outranked", at) is None and r.is_link(at - 1):
        at -= 1
    led = r.ending("neutral.outranked", at)
    sentence = r.sentences[r.sentence_number(hit.i)]
    ranked = led is not None and led.i >= sentence.lo and r.any(_PLACES, sentence.lo, sentence.hi)
    if led is not None and "to" in prepositions(r, led.j):
        # "Nach China, dem Fünften der Liste, wurde für 8 Millionen geliefert"
        cues = [q for q in r.within("cue", sentence.lo, sentence.hi) if q.category in FLOWS]
        ranked = ranked and all(r.at(_PLACES, q.i) for q in cues)
    return ranked and len({h.value for h in r.within("country", sentence.lo, sentence.hi)}) > 1


_ARTICLE = 3
"""Tokens from what a country comes after to its name."""
_PLACES = ("neutral.standing", "neutral.client", "neutral.trader", "neutral.idiom", "ordinal")
"""What somebody's place among others is told by."""


def _joined_by(draft: Draft, union: Hit, owner: str | None) -> bool:
    """Whether a union is only what another country belongs to: "Since Poland joined the EU, German exports there have grown"."""
    r, lo = draft.c.r, draft.c.sentence.lo
    others = [h for h in r.within("country", lo, union.i) if h.category == "name" and h.value != owner]
    return union.i > lo and bool(others) and not r.any(("cue",), lo, union.i)


def _there(draft: Draft, cue: Hit) -> Hit | None:
    """The word "there" at a flow of the figure's sentence, between the amounts around it."""
    c, r = draft.c, draft.c.r
    if cue.i < c.sentence.lo:
        return None
    lo = max((s.j for s in c.sums if s.j <= draft.i), default=c.sentence.lo)
    # "Las ventas a ese destino pasaron de 117 a 130 millones"
    # "Dorthin gingen 5 Millionen, nach 4 im Jahr davor"
    ahead = r.ending("place.yonder", cue.i)
    lo = min(lo, ahead.i if ahead is not None and ahead.i >= c.sentence.lo else cue.i) if cue.i < draft.i else lo
    hi = min((s.i for s in c.sums if s.i >= draft.j), default=c.sentence.hi)
    there = [h for h in r.within("place.yonder", lo, hi) if c.part_of(h.i) == c.part_of(draft.i)]
    return there[0] if there else None


def _not_acting(context: Context, draft: Draft, named: list[Hit], there: Hit) -> list[Hit]:
    """The countries `named` before "there" that do not themselves act or own what is told."""
    r, lo = context.r, draft.c.sentence.lo
    # "Was Kroatien aus dem Land bezieht": who acts in the same sentence is not who is meant.
    apart = max((k for k in range(lo, there.i) if r.word(k) in (":", ";")), default=lo)
    named = [h for h in named if h.i < apart or prepositions(r, h.i)]
    # "El saldo resulta favorable a Uruguay. Se estiman exportaciones a este mercado": not to itself.
    owners = context.stated.keys() - context.partners
    if r.lexicon.verb_final:
        # "Seit Kroatien zur EU gehört, liefert Kenia mehr: Die Ausfuhren dorthin"
        named = [h for h in named if r.ending("cue", h.i) is None]
    return [h for h in named if h.value not in owners]


def _told_above(context: Context, draft: Draft, owner: str | None) -> str | None:
    """The one party that the last paragraph before names which names any country, where the figure's own names none."""
    r = context.r
    for block in range(draft.c.sentence.block - 1, -1, -1):
        sentences = r.blocks().get(block)
        named = r.within("country", sentences[0].lo, sentences[-1].hi) if sentences else []
        told = {h.value for h in named if h.category == "name"} - {owner}
        if told:
            code = next(iter(told))
            return code if len(told) == 1 and code in context.countries.parties else None
    return None


_PAIR = 9
"""Tokens behind a flow in which the two are named that it is between."""


def named_pair(draft: Draft) -> list[Hit]:
    """The two countries that a trade is told to be between, empty where it names others or none: "trade between Peru and Chile"."""
    c, cue = draft.c, draft.cue
    if cue is None or cue.i < c.sentence.lo:
        return []
    if c.r.any(("place.between",), cue.i, min(c.sentence.hi, cue.j + 3)):
        named = [h for h in c.r.within("country", cue.j, min(c.sentence.hi, cue.j + _PAIR)) if h.category == "name"]
    else:
        named = joined(c, cue) or acting_pair(c, cue)
    return [*named] if len({h.value for h in named}) == 2 else []


def of_pair(draft: Draft, reporter: Side) -> tuple[Side | None, Side | None]:
    """The sides of a flow between two that are named, by whose it is supposed to be: "trade between Peru and Chile", by Peru's ministry."""
    named = named_pair(draft)
    if not named:
        return reporter, None
    others = [h for h in named if h.value != reporter.code]
    if len(others) == 2:
        # A third country's ministry tells it.
        return None, None
    return reporter, Side(others[0].value, Certainty.STATED, None, draft.c.r.span(others[0].i, others[0].j))
