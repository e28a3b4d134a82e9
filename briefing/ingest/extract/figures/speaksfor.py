"""Speaks for: whose a figure is by the country that its paragraph or the article speaks for, where its own sentence names none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from briefing.core.article import Certainty
from briefing.core.fact import Flow
from briefing.ingest.extract.figures.aboutone import of_nobody_else, of_the_one
from briefing.ingest.extract.figures.otherparty import only_placed
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.flows.overlines import is_label
from briefing.ingest.extract.sides.side import Side, led_from, prepositions
from briefing.ingest.extract.sides.sources import source_of


class Open(Enum):
    """The answer of a step that knows that whose a figure is stays open, whatever further steps would say."""

    STAYS = 0


OPEN = Open.STAYS


@dataclass(slots=True)
class Asked:
    """A figure whose reporter is looked for."""

    context: Context
    draft: Draft
    local: dict[str, Side]
    """Whose figures are stated beside it."""
    source: Side | None
    """Whose ministry or statistics are cited for it."""
    partner: str | None
    """With whom it is, or the one partner that its sentence names."""

    def other(self, side: Side | None) -> Side | None:
        """`side` as whose the figure may be: not the one with whom it is."""
        return side if side is not None and side.code != self.partner else None

    @property
    def unstated(self) -> bool:
        """Whether neither the article nor its heading states whose any figure is."""
        return not (self.context.stated or self.context.headed)


Step = Callable[[Asked], Side | Open | None]
"""One way of telling whose a figure is: None where nothing is told so."""


def _paragraph_before_a_source(a: Asked) -> Side | None:
    """The reporter of the sentence before, rather than the one whose source another sentence cites."""
    side = a.other(_paragraphs(a.context, a.draft)) if a.source is not None else None
    if side is not None:
        a.context.told_in[side.code].add(a.draft.c.sentence.lo)
    return side


def _cited(a: Asked) -> Side | None:
    """Whose ministry or statistics are cited, unless they are told to speak of another country."""
    context, source = a.context, a.source
    if source is None:
        return None
    # "Secondo l'istituto di statistica, le esportazioni lettoni": of no office of the readers' country, though in Italian.
    foreign = source.certainty is Certainty.ASSUMED and bool(context.stated)
    unlike = foreign or _tells_of_another(context, source, a.draft.figure.flow)
    return a.other(source) if not unlike or source.code in context.stated else None


def _hub(a: Asked) -> Side | None:
    """The one that trades with several, where the sentence states nobody's figures."""
    return a.other(a.context.hub) if not a.local else None


def _stated(a: Asked) -> Side | None:
    """The one country whose figures the article states, unless it is only told of further on."""
    context, draft, known = a.context, a.draft, _known(a)
    if len(known) != 1:
        return None
    side = known[0]
    later = min(context.told_in.get(side.code, {0})) > draft.c.sentence.lo
    told = _spoken_of(context, draft, a.partner) if later else None
    if told is not None and told.code != side.code and _just_before(context, draft, told):
        # "Kenyan exports grew in 2019. Exports of plants rose by 4 percent. Peru imports flowers for 2 billion"
        return told
    if _only_faced(context, draft, side):
        return None
    return a.other(Side(side.code, Certainty.INFERRED, "same_article", side.span))


def _known(a: Asked) -> list[Side]:
    """Those whose figures the article states, or its heading, as far as they may be whose this one is, too."""
    context = a.context
    once = len(context.headed) == 1 and all(len(context.told_in[code]) < _OFTEN for code in context.stated)
    # "India is Nepal's largest partner. India's exports to Nepal stood at 8 billion": India's they all are.
    once = once and (
        context.headed.keys() <= context.stated.keys() or context.headed.keys().isdisjoint(context.partners)
    )
    stated = context.headed if once else context.stated or context.headed
    known = _mostly(context, [s for s in stated.values() if s.code in context.countries.parties])
    if len(known) > 1:
        # "Ghana exported goods for 2 billion to Peru. Exports of cocoa ... Peru, for its part, sold": Ghana's, so far.
        lo, end = a.draft.c.sentence.lo, len(context.r.tokens)
        so_far = [s for s in known if min(context.told_in.get(s.code, {end})) < lo]
        known = so_far if len(so_far) == 1 else known
    # A third country told of by the way is not whose the others are.
    partners_all = all(p in context.partners for p in context.countries.parties)
    if not known and (len(context.countries.parties) < _PAIR or partners_all):
        known = [*stated.values()]
    return known


def _spoken(a: Asked) -> Side | None:
    """The speaker whose own flow the paragraph told: "Zo exporteerde ons land 367 miljard euro. De import bedroeg 346 miljard."."""
    block, speaker = a.context.spoken or (None, None)
    return a.other(speaker) if block == a.draft.c.sentence.block and not a.local else None


def _flow_spoken_of(a: Asked) -> Side | None:
    """Whose the flow is that the paragraph spoke of before."""
    told = _spoken_of(a.context, a.draft, a.partner)
    if told is not None and of_nobody_else(a.draft, told, a.partner):
        return keep(a.context, a.draft, told)
    return told


def suppose_partner(a: Asked) -> None:
    """Take the one whose trade with the other the article tells of for the partner: "De invoer"; not of a balance, whose sign hangs on it."""
    if a.partner is None and a.draft.figure.flow is not Flow.BALANCE:
        named = [p for p in a.context.countries.parties if p in a.context.partners]
        a.partner = named[0] if len(named) == 1 and named[0] not in a.context.stated else None


def _regions(a: Asked) -> Open | None:
    """Nobody's, where a region is the subject of the flow."""
    return OPEN if _region_acts(a.draft) else None


def _readers(a: Asked) -> Side | Open | None:
    """The readers' country, where no other is told of: "L'export verso gli Stati Uniti", in Italian; of no one where regions are."""
    context, parties = a.context, a.context.countries.parties
    home = context.r.lexicon.home
    if home and a.partner not in (None, home) and a.unstated and len(parties) == 1:
        return Side(home, Certainty.ASSUMED, "partner_named")
    tongue = [p for p in parties if p in context.r.lexicon.homes]
    apart = a.partner in parties and not context.regional
    # "- Deutschland: 6,4 / - Rumänien: 3,9": in a list of partners its readers' country is one of them.
    apart = apart and not (a.draft.c.sentence.listed and any(p in context.partners for p in tongue))
    if len(tongue) == 1 and apart and a.partner != tongue[0] and not _faced_there(a.draft, tongue[0]):
        # "Lieferungen nach Polen", in German and of Germany and Poland
        return Side(tongue[0], Certainty.ASSUMED, "partner_named")
    # With regions told of, what names no country need not be of one.
    return OPEN if context.regional else None


def _the_one(a: Asked) -> Side | None:
    """The one country that is spoken of."""
    one = of_the_one(a.context, a.draft, a.partner) if a.unstated else None
    return keep(a.context, a.draft, one) if one is not None else None


def _spoken_before(a: Asked) -> Side | None:
    """Whose the flows are that the article spoke of, where it states no other's: "Kenyan exports to Peru consist of tea", then a list."""
    context, draft, partner = a.context, a.draft, a.partner
    if not a.unstated or len(context.countries.parties) != _PAIR:
        return None
    c, cue = draft.c, draft.cue
    if not is_label(c) and (
        draft.figure.flow is Flow.BALANCE or cue is None or not c.sentence.lo <= cue.i < c.sentence.hi
    ):
        return None
    told = {s.code: s for whose in context.spoken_of.values() for s in whose.values()}
    code, side = next(iter(told.items()), (None, None))
    if len(told) != 1 or side is None or side.span is None or code == partner or code not in context.countries.parties:
        return None
    named = {h.value for h in c.r.within("country", c.sentence.lo, c.sentence.hi)}
    before = side.span.start < c.r.tokens[c.sentence.lo].start
    return (
        Side(side.code, Certainty.INFERRED, "same_article", side.span) if before and named <= {code, partner} else None
    )


def _other_party(a: Asked) -> Side | None:
    """The party that is not the partner, where that is one of the two."""
    context, draft, partner = a.context, a.draft, a.partner
    if partner is None or partner not in context.countries.parties:
        return None
    other = [p for p in context.countries.parties if p not in context.partners]
    lines = context.told_in.get(partner, set())
    turned = draft.figure.flow is not Flow.BALANCE and bool(lines & {*_lines_before(context, draft)[-1:]})
    if not other and (turned or len(lines) >= _OFTEN) and not context.r.asks():
        # "Ghana's exports to Hungary totalled 120 million. In the other direction, goods for 45 million were shipped to Ghana."
        # Two that are each told as the other's partner, in a paragraph of no third.
        other = [p for p in context.countries.parties if p != partner and _of_two(context, draft, {p, partner})]
    # "Exportations burkinabè": not of the two partners that the article names most.
    thirds = context.stated and context.stated.keys().isdisjoint(context.countries.parties)
    if len(other) != 1 or thirds or only_placed(context.r, other[0]):
        return None
    return Side(other[0], Certainty.ASSUMED, "partner_named")


BY_ARTICLE: tuple[Step, ...] = (
    _paragraph_before_a_source, _cited, _hub, _stated, _spoken, _flow_spoken_of,
)  # fmt: skip
"""Whose a flow is by what the paragraph or the article states."""
SUPPOSED: tuple[Step, ...] = (_regions, _readers, _the_one, _spoken_before, _other_party)
"""Whose it is as may be supposed, once the likely partner is known."""


def _tells_of_another(context: Context, source: Side, flow: Flow) -> bool:
    """Whether an office is cited for the flow of another country with its own: "Kenya sold Peru tea for 12 million, Peruvian customs said"."""
    if source.span is None or source.code not in context.partners:
        return False
    start = source.span.start
    r = context.r
    citing = r.sentences[r.sentence_at(start)].lo
    return flow in context.flows_in.get(citing, ())


def keep(context: Context, draft: Draft, side: Side) -> Side:
    """A side inferred from the sentence before, kept for what follows as if the article had stated it."""
    context.stated.setdefault(side.code, side)
    context.told_in.setdefault(side.code, set()).add(draft.c.sentence.lo)
    return side


def _lines_before(context: Context, draft: Draft) -> list[int]:
    """Where the sentences of a figure's paragraph before its own begin."""
    sentence = draft.c.sentence
    return [s.lo for s in context.r.blocks()[sentence.block] if s.lo < sentence.lo]


def _spoken_of(context: Context, draft: Draft, partner: str | None) -> Side | None:
    """Whose the flow is that the paragraph spoke of before, where no other country acts: "Most of Peru's exports went to Japan. Goods for 3 million"."""
    told, c = context.spoken_of.get(draft.c.sentence.block, {}).get(draft.figure.flow), draft.c
    if told is None or told.code == partner or told.span is None or draft.figure.flow is Flow.BALANCE:
        return None
    named = {h.value for h in c.r.within("country", c.sentence.lo, c.sentence.hi)}
    lines = {*_lines_before(context, draft)}
    if any(lines & others for code, others in context.told_in.items() if code != told.code):
        return None
    before = told.span.start < c.r.tokens[c.sentence.lo].start
    return (
        Side(told.code, Certainty.INFERRED, "same_article", told.span)
        if before and named <= {partner, told.code}
        else None
    )


def _just_before(context: Context, draft: Draft, side: Side) -> bool:
    """Whether the sentence right before a figure's own names the side, and its own names no country."""
    r, sentence = context.r, draft.c.sentence
    before = _lines_before(context, draft)[-1:]
    near = side.span is not None and bool(before) and r.tokens[before[0]].start <= side.span.start
    return near and not r.any(("country",), sentence.lo, sentence.hi)


_ACTS = 8
"""Tokens from a region that is the subject to the verb of its flow: "Nel 2021 l'Africa ha esportato"."""


def _region_acts(draft: Draft) -> bool:
    """Whether a region, and no country, is whose a flow is: "Nel 2021 l'Africa ha esportato in Cina merci per 106 miliardi"."""
    r, cue = draft.c.r, draft.cue
    if cue is None or not draft.c.sentence.lo <= cue.i < draft.j:
        return False
    lo = max(draft.c.sentence.lo, cue.i - _ACTS)
    told = [h for h in r.each(("place.group", "place.region"), lo, cue.i) if r.capital(h.i)]
    return any(not prepositions(r, led_from(r, h)) and not r.within("country", h.j, cue.i) for h in told)


def _faced_there(draft: Draft, code: str) -> bool:
    """Whether a figure's sentence tells a country's name as the other side: "naar Duitsland met 8%, naar België met 6%"."""
    c = draft.c
    named = [h for h in c.r.within("country", c.sentence.lo, c.sentence.hi) if h.value == code and h.category == "name"]
    return any(prepositions(c.r, led_from(c.r, h)) & {"to", "from"} for h in named)


def _of_two(context: Context, draft: Draft, sides: set[str]) -> bool:
    """Whether a figure's paragraph names one of two countries at least, and no third."""
    r, block = context.r, context.r.blocks()[draft.c.sentence.block]
    named = {h.value for h in r.within("country", block[0].lo, block[-1].hi)}
    return bool(named & sides) and named <= sides


_OFTEN = 2
"""Sentences that must state a reporter before it outweighs the one of the heading."""


_PAIR = 2
"""Parties by which an article is of two countries."""
_MOSTLY = 3
"""Sentences that must state a reporter for it to outweigh another that only one states."""


def _mostly(context: Context, known: list[Side]) -> list[Side]:
    """The one of two reporters that an article tells of all along, where the other's figures are told once."""
    often = sorted(known, key=lambda s: -len(context.told_in.get(s.code, ())))
    if len(often) != _PAIR:
        return known
    first, second = (len(context.told_in.get(s.code, ())) for s in often)
    return often[:1] if first >= _MOSTLY and second <= 1 else known


def _paragraphs(context: Context, draft: Draft) -> Side | None:
    """The one reporter that the sentence before states in the paragraph, where this one neither names nor cites anybody.

    "De totale Turkse import viel terug naar $16 miljard. De export groeide met 13 procent.", in an article that cites the CBS.
    """
    r, sentence = context.r, draft.c.sentence
    if draft.cue is None or draft.cue.i < sentence.lo or source_of(r, sentence) is not None:
        return None
    if draft.stated.partner is not None or r.any(("country",), sentence.lo, sentence.hi):
        return None
    before = _lines_before(context, draft)[-1:]
    told = [side for code, side in context.stated.items() if before and before[0] in context.told_in.get(code, ())]
    side = told[0] if len(told) == 1 else None
    return Side(side.code, Certainty.INFERRED, "same_article", side.span) if side is not None else None


def _only_faced(context: Context, draft: Draft, side: Side) -> bool:
    """Whether a country is the partner of the article's trade, and tells of its own only once, further on.

    "Nos échanges avec la Belgique ... Les exportations ont progressé de 11 %. La Belgique a acheté pour ..."
    """
    lines = context.told_in.get(side.code, set())
    return side.code in context.partners and len(lines) == 1 and min(lines) > draft.c.sentence.lo
