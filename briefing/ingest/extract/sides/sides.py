"""Sides: whose figure an amount is and with whom, by the countries that stand at its flow."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.sides.actors import (
    behind_auxiliary,
    favoured,
    had_by,
    of_own_clause,
    opening,
    poster,
    ranked,
    subject_acts,
    subject_apart,
    subject_before_aside,
)
from briefing.ingest.extract.sides.ahead import (
    countries_before,
    faced_with,
    led_before,
    led_in,
    opened_in,
    origin_of,
    trade_around,
)
from briefing.ingest.extract.sides.bywhich import faced, relative
from briefing.ingest.extract.sides.clients import as_client, by_importer, for_goods, for_whom, of_client
from briefing.ingest.extract.sides.compounds import acting_pair, first_part, in_compound
from briefing.ingest.extract.sides.earners import earner, spender
from briefing.ingest.extract.sides.following import Told, behind
from briefing.ingest.extract.sides.fromto import concerned, from_and_to
from briefing.ingest.extract.sides.inland import dealt_in_city, earned_in, hoped_in, of_those_in
from briefing.ingest.extract.sides.inverted import bought_from, opened_by, other_way, turned
from briefing.ingest.extract.sides.onside import on_side, people_acting, people_dealt, speaking
from briefing.ingest.extract.sides.roles import BOTH_WAYS, dealt_in, means, sold_by_us
from briefing.ingest.extract.sides.side import Side, Stated, filled, governed, member_of, side_of
from briefing.ingest.extract.sides.standings import by_standing, has_share, took_of, traded_with, with_share
from briefing.ingest.extract.sides.theirgoods import bought_by, earned_for, goods_ahead, goods_of, if_unsure, made_by
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.lexicon import Hit


def at_cue(c: Clauses, cue: Hit, flow: Flow) -> Stated:
    """The countries that belong to a flow cue: "Kazakh exports to Belgium", "import dal Kazakistan"."""
    known: Stated | None = c.sides.get((cue, flow))
    if known is None:
        known = if_unsure(c, cue, flow, _by_favour(c, cue, flow, _read_at(c, cue, flow)))
        c.sides[cue, flow] = known
    return known


def _paired_with(c: Clauses, cue: Hit) -> Hit | None:
    """The flow before it in the sentence that "the former" or "the latter" means: "exports to Peru and imports fell: the former by 9%"."""
    r = c.r
    if all((h := r.hit(slot, cue.i)) is None or h.j != cue.j for slot in ("neutral.first", "neutral.second")):
        return None
    return next((q for q in reversed(c.flows()) if q.j <= cue.i and q.category == cue.category), None)


def _read_at(c: Clauses, cue: Hit, flow: Flow) -> Stated:
    """The sides of a flow by what it is told as, else by the countries before it, behind it and elsewhere in the sentence."""
    if (standing := by_standing(c, cue, flow) or by_importer(c, cue, flow) or for_goods(c, cue, flow)) is not None:
        return standing
    if (earner := earned_for(c, cue, flow)) is not None:
        return earner
    if flow in BOTH_WAYS and (taker := took_of(c, cue)) is not None:
        return Stated(None, side_of(c, taker))
    if flow is Flow.EXPORTS and (home := earned_in(c, cue)) is not None:
        return Stated(side_of(c, home), alone=True)
    if (meant := _paired_with(c, cue)) is not None:
        return at_cue(c, meant, flow)
    inside = c.r.within("country", cue.i, cue.j)
    before = inside or countries_before(c, cue)
    if (bought := bought_by(c, before, cue, flow)) is not None:
        return bought
    if (market := for_whom(c, cue, flow)) != Stated():
        return market
    told = _ahead(c, cue, flow, inside, before)
    if told is None:
        return Stated(pair=True)
    if (pair := behind(c, cue, flow, told)) is not None:
        return pair
    _both_ways(c, cue, flow, told)
    _other_side(c, cue, flow, told)
    _whose(c, cue, flow, told)
    if told.reporter is not None and flow in BOTH_WAYS:
        told.face(with_share(c, cue))
    if cue.category == "deficit" and told.partner is None:
        # "Il saldo è favorevole al Vietnam: il deficit è stato di 2,9 miliardi"
        told.face(favoured(c, cue, other=True))
    if flow is Flow.BALANCE and told.partner is None:
        told.face(_with_whom_it_trades(c, cue))
    if told.reporter is not None and told.partner is None:
        told.partner = concerned(c, cue, told.reporter)
    if c.r.lexicon.free_order and (whose := goods_of(c, cue, flow)) is not None:
        # "Белорусских тракторов ушло на 9,4 млн", "Турецких товаров выписали на 910 млн"
        told.reporter = told.reporter or (whose if flow is Flow.EXPORTS else None)
        told.partner = told.partner or (whose if flow is Flow.IMPORTS else None)
    if told.nobody and flow is Flow.BALANCE and (trade := _of_its_trade(c, cue)) is not None:
        told.reporter, told.partner = trade.reporter, trade.partner
    if told.nobody:
        told.partner = other_way(c, cue, flow)
    if told.nobody and flow is Flow.BALANCE and (other := _other_balance(c, cue)) is not None:
        return at_cue(c, other, flow)
    if told.nobody and flow in BOTH_WAYS and (outer := trade_around(c, cue)) is not None:
        return at_cue(c, outer, Flow.TURNOVER)
    if told.nobody and flow is Flow.TURNOVER and acting_pair(c, cue):
        return Stated(pair=True)
    if told.reporter is not None and told.partner is not None and told.reporter.code == told.partner.code:
        if flow is Flow.IMPORTS and made_by(c, cue, flow) is not None:
            # "Französischer Weizen wurde für 118 Millionen gekauft": by whom, it does not say.
            return Stated(None, told.partner)
        told.partner = None
    if flow is Flow.EXPORTS and told.partner is None and (whom := sold_by_us(c, cue)) is not None:
        return Stated(None, side_of(c, whom))
    return Stated(told.reporter, told.partner)


_ITS_TRADE = 8
"""Tokens from a deficit, past its amount, to the trade that it is run in."""


def _of_its_trade(c: Clauses, cue: Hit) -> Stated | None:
    """Whose the trade is that "of" leads to behind the amount of a balance: "the deficit of 4 billion | of Peru's foreign trade"."""
    r = c.r
    told = next((s for s in c.sums if 0 <= s.i - cue.j <= _SUM), None)
    of = (r.hit("place.of", told.j) or r.hit("bind.of", told.j)) if told is not None else None
    trade = next((q for q in c.flows() if of is not None and 0 <= q.i - of.j <= 1), None)
    return at_cue(c, trade, Flow.TURNOVER) if trade is not None and trade.category == "turnover" else None


_SUM = 4
"""Tokens from a balance to its amount: "déficit historique de"."""


def _with_whom_it_trades(c: Clauses, cue: Hit) -> Side | None:
    """With whom the trade is in which a deficit or surplus is run: "a deficit of 40 million in its trade with Fiji"."""
    r, since = c.r, next((s.j for s in c.sums if s.i >= cue.j), cue.j)
    phrase = next((h for h in r.within("place.with", since, c.sentence.hi) if h.i - since <= _ITS_TRADE), None)
    if phrase is not None and r.within("topic", phrase.i, phrase.j):
        # "een tekort van 40 miljoen in de handel met Fiji"
        country = r.hit("country", r.skip_links(phrase.j, c.sentence.hi, 1))
        return side_of(c, country) if country is not None else None
    trade = next((q for q in c.flows() if q.i >= since), None)
    if trade is None or trade.category != "turnover" or trade.i - since > _ITS_TRADE:
        return None
    led = r.any(("place.at", "place.to"), since, trade.i)
    apart = any(r.word(k) in (",", ";", ":", "(") for k in range(since, trade.i))
    return at_cue(c, trade, Flow.TURNOVER).partner if led and not apart else None


def _ahead(c: Clauses, cue: Hit, flow: Flow, inside: list[Hit], before: list[Hit]) -> Told | None:
    """Who is told by the countries in a flow's word or right before it: "Kazakh exports"; None where they are a pair."""
    origin = origin_of(c.r, before, cue, flow)
    if flow is Flow.BALANCE and len(inside) == 1 and inside[0].category == "name" and in_compound(c, inside[0], cue):
        # "Österreichs Überschuss im Ukraine-Handel"
        origin = inside[0]
    if origin is not None:
        before = countries_before(c, cue) if inside else []
    compound = first_part(c, before, cue, flow)
    if compound is not None:
        before = before[:-1]
    if len(before) > 1:
        return None
    told = Told(before, compound, side_of(c, before[-1]) if before else None)
    if told.reporter is not None and flow in BOTH_WAYS and dealt_in(c.r, before[0], before[0].i, cue):
        # "In Groenland verkocht het voor 4,2 miljard"
        origin, told.reporter = before[0], None
    told.partner = side_of(c, origin) if origin is not None else None
    theirs = told.reporter is not None and before[0].category == "people" and flow is Flow.IMPORTS
    if theirs and (means(c.r, cue, "got") or goods_ahead(c, before[0], cue)) or has_share(c, before, cue):
        # "26,9 miliardi di prodotti italiani approdati in Cina": theirs they were.
        told.reporter, told.partner, told.before = None, told.reporter, []
    if told.before and told.reporter is not None and _from_members(c, told.before[-1], flow):
        # "Из стран ЕС ввезено товаров на 897 млн", "Vers les pays de l'UE ont été exportées"
        told.reporter, told.partner, told.before = None, told.reporter, []
    if (makers := made_by(c, cue, flow)) is not None:
        if flow is Flow.EXPORTS:
            told.reporter = told.reporter or makers
        elif told.reporter is None or told.reporter.code == makers.code:
            told.reporter, told.partner, told.before = None, makers, []
    if (seller := bought_from(c, cue, flow)) is not None:
        own = told.reporter is None or told.reporter.code == seller.code
        told.reporter, told.partner, told.before = (None if own else told.reporter), seller, []
    if flow in BOTH_WAYS and (home := of_those_in(c, cue) or hoped_in(c, cue)) is not None:
        told.reporter, told.before = side_of(c, home), []
    told.face(led_before(c, cue, flow) if told.partner is None else None)
    return told


def _from_members(c: Clauses, hit: Hit, flow: Flow) -> bool:
    """Whether goods come from or go to the countries of a union told before the verb: "Des pays de l'UE ont été importées"."""
    member, lo = member_of(c.r, hit, c.sentence.lo), c.sentence.lo
    if member is None or flow not in BOTH_WAYS:
        return False
    opens = flow is Flow.IMPORTS and "of" in member[0] and lo < member[1] <= lo + 2
    return opens or ("to" if flow is Flow.EXPORTS else "from") in member[0]


def _both_ways(c: Clauses, cue: Hit, flow: Flow, told: Told) -> None:
    """Take in who is told by "from ... to", and the country in a compound: "Die EU-Exporte nach Peru"."""
    if told.nobody:
        told.reporter, told.partner = from_and_to(c, cue, flow)
    elif told.partner is None and flow in BOTH_WAYS and c.r.lexicon.free_order:
        # "В Россию было продано молдавских вин"
        told.face(from_and_to(c, cue, flow)[1])
    verb_final = c.r.lexicon.verb_final
    if told.reporter is None and told.partner is not None and flow in BOTH_WAYS and verb_final and not told.compound:
        # "Vorig jaar heeft België voor 16 miljard uitgevoerd naar Luxemburg"
        told.reporter = from_and_to(c, cue, flow)[0]
    if told.compound is not None:
        told.partner = told.partner or side_of(c, told.compound)


def _other_side(c: Clauses, cue: Hit, flow: Flow, told: Told) -> None:
    """Take in with whom, where it is told apart from the flow: "La Germania resta il principale mercato di sbocco"."""
    if told.nobody:
        told.partner = ranked(c, cue, flow)
    if told.reporter is None or told.partner is None:
        apart = filled(turned(c, cue, flow), traded_with(c, cue, flow))
        told.reporter, told.partner = told.reporter or apart.reporter, told.partner or apart.partner
    if told.nobody:
        supplied = of_client(c, cue, flow)
        told.reporter, told.partner = supplied.reporter, supplied.partner
    told.face(faced(c, cue, flow) if told.partner is None else None)
    told.face(faced_with(c, cue) if told.partner is None and flow is Flow.BALANCE else None)
    told.face(opening(c, cue, flow) or opened_by(c, cue, flow) if told.partner is None else None)
    told.face(as_client(c, cue) if told.partner is None and flow in BOTH_WAYS else None)
    if told.reporter is not None and told.partner is None and flow in BOTH_WAYS:
        told.face(dealt_in_city(c, cue, told.reporter))


def _whose(c: Clauses, cue: Hit, flow: Flow, told: Told) -> None:
    """Take in whose a flow is by who acts in the sentence: "Le Gabon vend ... ; ses achats"."""
    if told.reporter is None and flow is Flow.BALANCE:
        told.reporter = favoured(c, cue)
    if told.nobody:
        told.reporter = (opened_in(c, cue) if flow in (Flow.IMPORTS, Flow.BALANCE) else None) or led_in(c, cue)
    if told.reporter is not None or flow is Flow.TURNOVER:
        return
    told.reporter = relative(c, cue)
    if told.reporter is not None and told.partner is not None and told.reporter.code == told.partner.code:
        # "Kenia handelt met Peru, dat voor 42 miljoen euro aan goederen kocht"
        told.partner = None
    told.reporter = told.reporter or speaking(c, cue) or _owner(c, cue)
    if c.r.hit("neutral.client", cue.i) is None:
        # "Peru, at 4 million, was the largest market": not its own.
        told.reporter = told.reporter or subject_apart(c, cue)
    told.reporter = told.reporter or subject_before_aside(c, cue)
    told.reporter = told.reporter or had_by(c, cue) or on_side(c, cue) or behind_auxiliary(c, cue)
    told.reporter = told.reporter or people_dealt(c, cue) or earner(c, cue, flow) or spender(c, cue, flow)
    if told.reporter is None:
        acting = subject_acts(c, cue)
        told.reporter, told.partner = acting.reporter, told.partner or acting.partner
        told.reporter = told.reporter or poster(c, cue)
    if told.reporter is None and (flow is Flow.BALANCE or c.r.lexicon.verb_final):
        told.reporter = of_own_clause(c, cue)


def _other_balance(c: Clauses, cue: Hit) -> Hit | None:
    """The noun for the balance whose sign a word apart tells: "In rosso per 318 milioni: così si è chiusa la bilancia di Cipro"."""
    told = [q for q in c.cues if q.category == "balance" and q.i > cue.j]
    return told[0] if len(told) == 1 and c.sentence.lo <= cue.i and cue.category != "balance" else None


def _owner(c: Clauses, cue: Hit) -> Side | None:
    """Whose a flow is by "its": of the one whose trade the sentence told before ("Le Gabon vend ... ; ses achats")."""
    r, lo = c.r, c.sentence.lo
    if r.hit("neutral.theirs", cue.i - 1) is None and r.hit("neutral.theirs", cue.i - 2) is None:
        return None
    earlier = [q for q in c.flows() if q.j < cue.i and q.category in ("exports", "imports")]
    for told in reversed(earlier):
        side = at_cue(c, told, Flow.EXPORTS if told.category == "exports" else Flow.IMPORTS).reporter
        if side is not None:
            return side
    subject = r.hit("country", r.skip_links(lo, cue.i, 1)) if not earlier else None
    named = subject is not None and subject.category == "name" and not governed(r, subject, lo)
    if not earlier and not named:
        subject = people_acting(c, cue)
    return side_of(c, subject) if subject is not None and (named or not earlier) else None


def _by_favour(c: Clauses, cue: Hit, flow: Flow, told: Stated) -> Stated:
    """The sides of a balance by whom it favours, of two named as equals or with the favoured one as the other side.

    "Le solde des échanges entre le Chili et la Grèce était de 222 millions en faveur de la Grèce": Greece's, with Chile; a
    deficit "in Greece's favour" is Chile's.
    """
    deficit = cue.category == "deficit"
    side = favoured(c, cue, other=deficit) if flow is Flow.BALANCE else None
    if side is None or (deficit and not told.pair) or (told.reporter is not None and told.reporter.code == side.code):
        return told
    if told.reporter is not None and (told.partner is None or told.partner.code == side.code):
        # "Сальдо в торговле Чили и Греции сложилось в пользу Греции"
        return Stated(side, told.reporter)
    others = {h.value: h for h in c.r.within("country", c.sentence.lo, c.sentence.hi) if h.value != side.code}
    other = side_of(c, next(iter(others.values())))
    return Stated(other, side) if deficit else Stated(side, other)
