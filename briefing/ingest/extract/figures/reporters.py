"""Who reports a figure: its sentence, its paragraph, the speaker, the source, or the country the article speaks for."""

from __future__ import annotations

from briefing.core.article import Certainty
from briefing.core.fact import Flow
from briefing.ingest.extract.figures.aboutone import of_nobody_else, of_the_one
from briefing.ingest.extract.figures.otherparty import only_placed
from briefing.ingest.extract.figures.speakers import at_home, dealt_with_us, speaker_of, who_faces
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.flows.goingon import subject_before
from briefing.ingest.extract.flows.overlines import is_label
from briefing.ingest.extract.flows.traders import market_for
from briefing.ingest.extract.sides.actors import favoured, ours, yours
from briefing.ingest.extract.sides.side import Side, led_from, prepositions
from briefing.ingest.extract.sides.sides import at_cue
from briefing.ingest.extract.sides.sources import source_of, spoken_from
from briefing.ingest.extract.sums.clauses import FLOWS
from briefing.ingest.extract.sums.local_money import homes
from briefing.ingest.extract.words.lexicon import Hit


def goes_on(context: Context, draft: Draft, stated: dict[str, Side]) -> bool:
    """Whether a sentence may tell of the one reporter that its paragraph has stated, before any source cited elsewhere."""
    if len(stated) != 1 or draft.figure.flow is Flow.BALANCE:
        # On whose a balance is its sign hangs.
        return False
    c, known = draft.c, {*stated, *context.countries.parties, *context.partners}
    named = {h.value for h in c.r.within("country", c.sentence.lo, c.sentence.hi) if h.category == "name"}
    return named <= known


def only_favoured(draft: Draft) -> bool:
    """Whether whose a balance is, is only said by whom it favours: "a balance in Hungary's favour"."""
    if draft.figure.flow is not Flow.BALANCE or draft.cue is None or draft.stated.reporter is None:
        return False
    side = favoured(draft.c, draft.cue)
    return side is not None and side.code == draft.stated.reporter.code


_EVERYBODYS = frozenset({"USD", "EUR"})
"""Currencies that trade is counted in by countries whose own they are not."""


def in_the_others_money(context: Context, draft: Draft, side: Side) -> bool:
    """Whether a figure that is only supposed to be a country's is counted in the other one's money: whose it is stays open.

    "Malaysia exportierte ... Der Außenhandel erreichte 3,0 Billionen Ringgit": no figure of Germany's.
    """
    amount = draft.figure.amount
    if side.certainty is Certainty.STATED or amount is None or amount.currency in (None, *_EVERYBODYS):
        return False
    owners = homes(amount.currency or "")
    return side.code not in owners and bool(owners & set(context.countries.parties))


def by_currency(context: Context, draft: Draft) -> Side | None:
    """Whose own money a figure is counted in: a party's, "2024 waren es 1,51 Billionen Ringgit", else that of the only country that has it."""
    amount = draft.figure.amount
    if amount is None or amount.currency in (None, *_EVERYBODYS) or draft.figure.flow is Flow.TURNOVER:
        return None
    owners = homes(amount.currency or "")
    # "We bought goods worth Tk 645 billion from India", by somebody who names no country as his own.
    own = owners & set(context.countries.parties) or (owners if len(owners) == 1 else frozenset())
    partner = draft.stated.partner.code if draft.stated.partner is not None else None
    code = next(iter(own)) if len(own) == 1 else None
    return Side(code, Certainty.ASSUMED, "same_article") if code is not None and code != partner else None


def bought_from_the_one(context: Context, draft: Draft, reporter: Side | None, partner: Side | None) -> bool:
    """Whether what a partner is told to have bought is a flow of the only country that an article is about, as its statistics count it."""
    parties, home = context.countries.parties, (*context.r.lexicon.homes, context.r.lexicon.home)
    if len(parties) != 1 or len(context.countries.mentioned) < _PARTNERS or reporter is None or partner is None:
        return False
    theirs = partner.code == parties[0] != reporter.code and reporter.code not in home
    if not theirs or draft.figure.flow is not Flow.IMPORTS or draft.cue is None:
        return False
    # "German imports from Macedonia" may be as Germany counts them.
    cue = draft.cue
    return any(
        what in ("bought", "got")
        for slot, what, _ in context.r.lexicon.meanings(context.r.words(cue.i, cue.j)) if slot == "cue"
    )  # fmt: skip


_PARTNERS = 2
"""Countries beside its own that a bulletin of one country names at least."""


def issued_by(context: Context, draft: Draft, side: Side | None) -> Side | None:
    """The party whose embassy issued the article, for a flow whose owner nothing else tells."""
    partner = draft.stated.partner.code if draft.stated.partner is not None else None
    told = side is not None and side.code in context.countries.parties and side.code != partner
    return side if told and draft.figure.flow is not Flow.BALANCE else None


def told_abroad(draft: Draft) -> bool:
    """Whether a flow is told as that with all the world: "foreign trade", "внешнеторговый оборот"; what follows it is too."""
    cue, c = draft.cue, draft.c
    if cue is None:
        return False
    near = c.r.within("place.abroad", max(c.sentence.lo, cue.i - 2), cue.j + 1)
    return any(h.j > cue.i - 1 for h in near) or _opens_abroad(draft)


_ABROAD, _WHOSE = 5, 3
"""Tokens in which a sentence opens with foreign trade, and behind it with whose it is: "L'intero commercio estero della Svizzera"."""


def _opens_abroad(draft: Draft) -> bool:
    """Whether a sentence is about a country's foreign trade: "Il commercio estero tunisino vede crescere le esportazioni"."""
    r, lo = draft.c.r, draft.c.sentence.lo
    for told in r.within("place.abroad", lo, min(draft.i, lo + 2 * _ABROAD)):
        owner = next((h for k in range(told.j, told.j + _WHOSE) if (h := r.hit("country", k)) is not None), None)
        office = r.any(("org.ministry", "org.statistics", "org.source", "org.body", "role.role"), lo, told.i)
        others = [h for h in r.within("country", owner.j, draft.i) if h.category == "name"] if owner is not None else []
        if owner is not None and not office and not others and not prepositions(r, led_from(r, owner)) - {"of"}:
            return True
    return False


def _own_country(draft: Draft) -> Hit | None:
    """The words for the speaker's own country as the one who trades, not as the other side: "his country exported"."""
    r, lo = draft.c.r, draft.c.sentence.lo
    told = r.within("place.own", lo, draft.i)
    return next((h for h in reversed(told) if not prepositions(r, h.i) & {"to", "from", "with"}), None)


def office_before(draft: Draft, own: Hit) -> Side | None:
    """The one country whose official speaks before "his country" in a sentence: "the Kenyan minister said his country sold"."""
    r, lo = draft.c.r, draft.c.sentence.lo
    found = {}
    for role in r.within("role.role", lo, own.i):
        hit = r.ending("country", role.i - (r.hit("place.possessive", role.i - 1) is not None))
        hit = hit or r.hit("country", role.j) or r.hit("country", r.skip_links(role.j, own.i, 2))
        if hit is not None and not prepositions(r, led_from(r, hit)) - {"of"}:
            found[hit.value] = hit
    if len(found) != 1:
        return None
    code, hit = next(iter(found.items()))
    return Side(code, Certainty.INFERRED, "speaker", r.span(hit.i, hit.j))


def _in_our_favour(draft: Draft) -> bool:
    """Whether a balance is told as in the speaker's favour: "un saldo a favor de nuestro país", "en notre faveur"."""
    c = draft.c
    if any(
        c.part_of(h.i) == c.part_of(draft.i) for h in c.r.within("neutral.us_favoured", c.sentence.lo, c.sentence.hi)
    ):
        return True
    told = c.r.within("place.favour", c.sentence.lo, c.sentence.hi)
    near = (k for h in told if c.part_of(h.i) == c.part_of(draft.i) for k in range(h.j, min(c.sentence.hi, h.j + 2)))
    return any(c.r.hit("neutral.ours", k) is not None for k in near)


def cited_before(cited: list[tuple[int, Side]], draft: Draft) -> Side | None:
    """The source that was cited last, where the article has several."""
    return next((side for lo, side in reversed(cited) if lo <= draft.i), None)


def reporter_of(
    context: Context, draft: Draft, local: dict[str, Side], source: Side | None, facing: str | None
) -> Side | None:
    """The reporter of a figure; `local` are those stated beside it, `facing` the one partner its sentence names."""
    if draft.stated.reporter is not None:
        return draft.stated.reporter
    partner = draft.stated.partner.code if draft.stated.partner else facing
    us = dealt_with_us(draft)
    if us is not None and (who := context.r.ending("country", us.i)) is not None:
        # "I lettoni ci hanno venduto"
        return Side(who.value, Certainty.INFERRED, "same_sentence", context.r.span(who.i, who.j))
    if us is not None or draft.cue is not None and yours(context.r, draft.cue):
        # "Voi ci avete venduto", "sie verkauften uns": the other one of the two.
        speaker = speaker_of(context, draft)
        others = [p for p in context.countries.parties if speaker is not None and p != speaker.code]
        return Side(others[0], Certainty.INFERRED, "speaker") if len(others) == 1 else None
    if (own := _own_country(draft)) is not None:
        # "Der Minister sagte, sein Land exportiere": the speaker's, or whose figures are cited, and of nobody else.
        speaker = office_before(draft, own) or speaker_of(context, draft, reported=True)
        speaker = speaker or source_of(context.r, draft.c.sentence)
        return speaker if speaker is not None and speaker.code != partner else None
    favours_us = draft.figure.flow is Flow.BALANCE and _in_our_favour(draft)
    if draft.cue is not None and draft.figure.flow is not Flow.TURNOVER and (favours_us or ours(context.r, draft.cue)):
        # "Our trade" is both sides'.
        reader = at_home(context, draft)
        # "A nostro favore", told by an envoy in Italian, need not be in Italy's.
        ours_read = favours_us and reader is not None and reader.certainty is not Certainty.ASSUMED
        speaker = reader if ours_read else speaker_of(context, draft) or who_faces(context, partner) or reader
        if speaker is not None and speaker.code != partner:
            context.spoken = (draft.c.sentence.block, speaker)
            return speaker
    whom = market_for(draft.c, draft.cue.i) if not local and draft.cue is not None else None
    if whom is not None and whom.value != partner and draft.figure.flow in (Flow.EXPORTS, Flow.IMPORTS):
        return Side(whom.value, Certainty.INFERRED, "same_sentence", context.r.span(whom.i, whom.j))
    if len(local) == 1:
        side = next(iter(local.values()))
        if side.code != partner:
            return Side(side.code, Certainty.INFERRED, "same_sentence", side.span)
    if not local and (told := _told_with(draft)) is not None and told.code != partner:
        return told
    if not local and (going_on := subject_before(draft)) is not None and going_on.code != partner:
        return _keep(context, draft, going_on)
    beside = _paragraphs(context, draft) if source is not None else None
    if beside is not None and beside.code != partner:
        context.told_in[beside.code].add(draft.c.sentence.lo)
        return beside
    # "Secondo l'istituto di statistica, le esportazioni lettoni": of no office of the readers' country, though in Italian.
    foreign = source is not None and source.certainty is Certainty.ASSUMED and context.stated
    another = source is not None and _tells_of_another(context, source, draft.figure.flow)
    unlike = bool(foreign or another) and source is not None and source.code not in context.stated
    if source is not None and source.code != partner and not unlike:
        return source
    if context.hub is not None and context.hub.code != partner and not local:
        return context.hub
    once = len(context.headed) == 1 and all(len(context.told_in[code]) < _OFTEN for code in context.stated)
    # "India is Nepal's largest partner. India's exports to Nepal stood at 8 billion": India's they all are.
    once = once and (
        context.headed.keys() <= context.stated.keys() or context.headed.keys().isdisjoint(context.partners)
    )
    stated = context.headed if once else context.stated or context.headed
    known = [s for s in stated.values() if s.code in context.countries.parties]
    known = _mostly(context, known)
    if len(known) > 1:
        # "Ghana exported goods for 2 billion to Peru. Exports of cocoa ... Peru, for its part, sold": Ghana's, so far.
        so_far = [s for s in known if min(context.told_in.get(s.code, {len(context.r.tokens)})) < draft.c.sentence.lo]
        known = so_far if len(so_far) == 1 else known
    # A third country told of by the way is not whose the others are.
    partners_all = all(p in context.partners for p in context.countries.parties)
    if not known and (len(context.countries.parties) < _PAIR or partners_all):
        known = [*stated.values()]
    if len(known) == 1:
        side = known[0]
        later = min(context.told_in.get(side.code, {0})) > draft.c.sentence.lo
        told = _spoken_of(context, draft, partner) if later else None
        if told is not None and told.code != side.code and _just_before(context, draft, told):
            # "Kenyan exports grew in 2019. Exports of plants rose by 4 percent. Peru imports flowers for 2 billion"
            return told
        if side.code != partner and not _only_faced(context, draft, side):
            return Side(side.code, Certainty.INFERRED, "same_article", side.span)
    if context.spoken is not None and context.spoken[0] == draft.c.sentence.block and not local:
        # "Zo exporteerde ons land 367 miljard euro. De import bedroeg 346 miljard."
        speaker = context.spoken[1]
        if speaker.code != partner:
            return speaker
    if (told := _spoken_of(context, draft, partner)) is not None:
        return _keep(context, draft, told) if of_nobody_else(draft, told, partner) else told
    if partner is None and draft.figure.flow is not Flow.BALANCE:
        # "De invoer": of the one whose trade with the other the article tells of. Of a balance the sign hangs on it.
        named = [p for p in context.countries.parties if p in context.partners]
        partner = named[0] if len(named) == 1 and named[0] not in context.stated else None
    if _region_acts(draft):
        return None
    home = context.r.lexicon.home
    if home and partner not in (None, home) and not stated and len(context.countries.parties) == 1:
        # "L'export verso gli Stati Uniti", in Italian and of no other country
        return Side(home, Certainty.ASSUMED, "partner_named")
    tongue = [p for p in context.countries.parties if p in context.r.lexicon.homes]
    apart = partner in context.countries.parties and not context.regional
    # "- Deutschland: 6,4 / - Rumänien: 3,9": in a list of partners its readers' country is one of them.
    apart = apart and not (draft.c.sentence.listed and any(p in context.partners for p in tongue))
    if len(tongue) == 1 and apart and partner != tongue[0] and not _faced_there(draft, tongue[0]):
        # "Lieferungen nach Polen", in German and of Germany and Poland
        return Side(tongue[0], Certainty.ASSUMED, "partner_named")
    if context.regional:
        # With regions told of, what names no country need not be of one.
        return None
    if not stated and (one := of_the_one(context, draft, partner)) is not None:
        return _keep(context, draft, one)
    if (told := _spoken_before(context, draft, partner)) is not None:
        return told
    if partner is not None and partner in context.countries.parties:
        other = [p for p in context.countries.parties if p not in context.partners]
        lines = context.told_in.get(partner, set())
        turned = draft.figure.flow is not Flow.BALANCE and bool(lines & {*_lines_before(context, draft)[-1:]})
        if not other and (turned or len(lines) >= _OFTEN) and not context.r.asks():
            # "Ghana's exports to Hungary totalled 120 million. In the other direction, goods for 45 million were shipped to Ghana."
            # Two that are each told as the other's partner, in a paragraph of no third.
            other = [p for p in context.countries.parties if p != partner and _of_two(context, draft, {p, partner})]
        # "Exportations burkinabè": not of the two partners that the article names most.
        thirds = context.stated and context.stated.keys().isdisjoint(context.countries.parties)
        if len(other) == 1 and not (thirds or _from_a_third(context) or only_placed(context.r, other[0])):
            return Side(other[0], Certainty.ASSUMED, "partner_named")
    return None


def _tells_of_another(context: Context, source: Side, flow: Flow) -> bool:
    """Whether an office is cited for the flow of another country with its own: "Kenya sold Peru tea for 12 million, Peruvian customs said"."""
    if source.span is None or source.code not in context.partners:
        return False
    start = source.span.start
    citing = max((s.lo for s in context.r.sentences if context.r.tokens[s.lo].start <= start), default=0)
    return flow in context.flows_in.get(citing, ())


def _keep(context: Context, draft: Draft, side: Side) -> Side:
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


def _spoken_before(context: Context, draft: Draft, partner: str | None) -> Side | None:
    """Whose the flows are that the article spoke of, where it states no other's: "Kenyan exports to Peru consist of tea", then a list."""
    if context.stated or context.headed or len(context.countries.parties) != _PAIR:
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


_ACTS = 8
"""Tokens from a region that is the subject to the verb of its flow: "Nel 2021 l'Africa ha esportato"."""


def _region_acts(draft: Draft) -> bool:
    """Whether a region, and no country, is whose a flow is: "Nel 2021 l'Africa ha esportato in Cina merci per 106 miliardi"."""
    r, cue = draft.c.r, draft.cue
    if cue is None or not draft.c.sentence.lo <= cue.i < draft.j:
        return False
    lo = max(draft.c.sentence.lo, cue.i - _ACTS)
    told = [h for slot in ("place.group", "place.region") for h in r.within(slot, lo, cue.i) if r.capital(h.i)]
    return any(not prepositions(r, led_from(r, h)) and not r.within("country", h.j, cue.i) for h in told)


def _faced_there(draft: Draft, code: str) -> bool:
    """Whether a figure's sentence tells a country's name as the other side: "naar Duitsland met 8%, naar België met 6%"."""
    c = draft.c
    named = [h for h in c.r.within("country", c.sentence.lo, c.sentence.hi) if h.value == code and h.category == "name"]
    return any(prepositions(c.r, led_from(c.r, h)) & {"to", "from"} for h in named)


def _from_a_third(context: Context) -> bool:
    """Whether an article of two countries speaks from a third that it names: whose the flows are is then open."""
    home = spoken_from(context.r)
    named = any(h.value == home and h.category == "name" for h in context.r.hits.get("country", {}).values())
    return named and home not in context.countries.parties


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


def _told_with(draft: Draft) -> Side | None:
    """Whose the same flow is that the sentence named before it: "Ziel der deutschen Exporte waren die USA, die Ausfuhren betrugen".

    Or whose the balance is: "The balance is positive for Peru, as exports came to 60 million", or the trade: "Peru's foreign trade shrank: exports".
    """
    c, cue = draft.c, draft.cue
    flow = draft.figure.flow
    if cue is None or flow not in (Flow.EXPORTS, Flow.IMPORTS) or cue.i < c.sentence.lo:
        return None
    told = [q for q in c.flows() if q.j <= cue.i and FLOWS[q.category] in (flow, Flow.BALANCE)]
    told = told or [q for q in c.flows() if q.j <= cue.i and FLOWS[q.category] is Flow.TURNOVER]
    side = at_cue(c, told[-1], FLOWS[told[-1].category]).reporter if told else None
    return Side(side.code, Certainty.INFERRED, "same_sentence", side.span) if side is not None else None


def _only_faced(context: Context, draft: Draft, side: Side) -> bool:
    """Whether a country is the partner of the article's trade, and tells of its own only once, further on.

    "Nos échanges avec la Belgique ... Les exportations ont progressé de 11 %. La Belgique a acheté pour ..."
    """
    lines = context.told_in.get(side.code, set())
    return side.code in context.partners and len(lines) == 1 and min(lines) > draft.c.sentence.lo
