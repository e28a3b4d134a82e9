"""The flow that a sentence leaves to those behind it: which, whose and with whom."""

from __future__ import annotations

from briefing.core.article import Certainty
from briefing.core.fact import Flow
from briefing.ingest.extract.flows.behind import frames
from briefing.ingest.extract.flows.context import LABEL, Context, Told
from briefing.ingest.extract.flows.traders import (
    for_whom_told,
    names_partner,
    of_supplier,
    owner_of_market,
    whose_market,
    whose_partner,
)
from briefing.ingest.extract.scope.goods import product
from briefing.ingest.extract.sides.bywhich import relative
from briefing.ingest.extract.sides.clients import next_buyer
from briefing.ingest.extract.sides.side import Side, Stated, filled, prepositions, side_of
from briefing.ingest.extract.sides.sides import at_cue
from briefing.ingest.extract.sides.standings import by_standing
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.tables.headings import flow_columns
from briefing.ingest.extract.tables.notes import flow_noted
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def remember_flow(context: Context, c: Clauses) -> None:
    """Keep the flow a sentence told, whose it is, and in which order it told exports and imports."""
    flows = [q for q in c.flows() if c.group_of(q.i) == 0]
    if not flows and (noted := flow_noted(c)) is not None:
        # "Main partners (turnover, million dollars):"
        flows = [noted]
    if context.flow is not None and not (c.sums or c.rates or c.bare):
        # "Irish importers chose the sea route", behind exports to Ireland: they only act.
        flows = [q for q in flows if c.r.hit("neutral.doers", q.i) is None]
    context.named |= {FLOWS[q.category] for q in flows} or ({context.flow} if context.flow is not None else set())
    _keep_for_table(context, c, flows)
    if context.flow is None and (trader := names_partner(c)) is not None:
        context.turn_to(trader, Flow.TURNOVER, at_cue(c, trader, Flow.TURNOVER))
    _keep_whose(context, c, flows)
    if not flows and _on_other_money(c):
        context.cue, context.flow, context.sides, context.before = None, None, Stated(), None
    both = _keep_order(context, c, flows)
    if flow_columns(c):
        # Whose the flows over the columns are, the line above the table told.
        return
    if context.flow is not None and not (c.sums or c.rates) and all(c.r.hit("neutral.client", q.i) for q in flows):
        # "Italy is third among Switzerland's suppliers": by the way, the flow is the one told of.
        return
    if (sold := selling(context)) is not None and _by_buyers(c, flows, sold[2].reporter):
        context.turn_to(*sold)
        # "Exports are growing above all to Sweden, which bought wine for 94 million. China did well, too": those exports.
        return
    if flows and not (both and context.flow is Flow.TURNOVER):
        _turn_to(context, c, flows)


def _keep_for_table(context: Context, c: Clauses, flows: list[Hit]) -> None:
    """Keep the one flow that the lines of a table below are of, with its goods and whose it is."""
    if not flows or context.table and (c.bare or c.sums) or flow_columns(c):
        return
    context.of = flows[0] if len({FLOWS[q.category] for q in flows}) == 1 else None
    context.captioned = (c, flows[0]) if context.of is not None and not (c.sums or c.rates) else None
    own = whose_table(c, flows[0]) if context.of is not None else _of_both(c, flows)
    if own != Stated() or c.sentence.lo not in c.r.cells:
        # "Handel | 2022 | 2023": whose the columns are, the line above told.
        context.of_sides = own


def _of_both(c: Clauses, flows: list[Hit]) -> Stated:
    """Whose exports and imports a line names for the rows below it: "Exports and imports of Ireland (€ million)"."""
    told = [FLOWS[q.category] for q in flows]
    if set(told) != {Flow.EXPORTS, Flow.IMPORTS} or c.sums or c.rates:
        return Stated()
    sides = [at_cue(c, q, flow) for q, flow in zip(flows, told, strict=True)]
    owners = {side.reporter.code: side.reporter for side in sides if side.reporter is not None}
    named = {h.value for h in c.r.within("country", c.sentence.lo, c.sentence.hi)}
    return Stated(next(iter(owners.values()))) if len(owners) == len(named) == 1 else Stated()


def _keep_whose(context: Context, c: Clauses, flows: list[Hit]) -> None:
    """Keep of whom the paragraph speaks, by a partner, a market or a balance."""
    spoken = context.spoken_of
    if (side := whose_partner(c)) is not None and not context.headed:
        context.headed[side.code] = side
    if (owner := for_whom_told(c)) is not None:
        spoken[c.sentence.block] = dict.fromkeys(Flow, owner)
    elif not flows and (market := whose_market(c)):
        spoken[c.sentence.block] = market
    elif not flows and (owner := owner_of_market(c)) is not None:
        spoken[c.sentence.block] = dict.fromkeys(Flow, owner)
    if not (c.sums or c.rates) and (owner := _of_balance(c, flows)) is not None:
        spoken[c.sentence.block] = dict.fromkeys(Flow, owner)


def _keep_order(context: Context, c: Clauses, flows: list[Hit]) -> bool:
    """Keep in which order exports and imports were told, and by whom; whether both have been."""
    for cue in flows:
        if cue.category in ("exports", "imports"):
            context.order = [*(q for q in context.order if q.category != cue.category), cue]
    told = {FLOWS[q.category] for q in flows}
    if not told or not c.sums:
        return told == {Flow.EXPORTS, Flow.IMPORTS}
    if (side := at_cue(c, flows[0], FLOWS[flows[0].category]).reporter) is not None:
        context.owners.add(side.code)
    context.seen = told if Flow.TURNOVER in told else context.seen | told
    both = {Flow.EXPORTS, Flow.IMPORTS} <= context.seen or (
        context.seen == {Flow.EXPORTS} and len(context.owners) == _OF_TWO
    )
    context.halves = flows[0] if both else None
    return both


_OF_TWO = 2
"""Owners of exports that come to the trade between them."""


def _turn_to(context: Context, c: Clauses, flows: list[Hit]) -> None:
    """Let the paragraph go on about the flow that governs a sentence, and of whom it speaks with it."""
    # "Im Außenhandel stiegen die Exporte um 3 Prozent. Sie lagen bei 12 Millionen": they, not all trade.
    within = [q for q in flows if FLOWS[q.category] is Flow.TURNOVER and _only_within(c, q, flows)]
    flows = [q for q in flows if q not in within]
    turnover = (q for q in flows if FLOWS[q.category] is Flow.TURNOVER)
    head = _explaining(c, flows) or _alone_changed(c, flows) or _in_which(c, flows) or next(turnover, None)
    head = head or _told_first(c, flows)
    context.cue, context.flow = head, FLOWS[head.category]
    context.sides = _led_by_colon(c, head, at_cue(c, head, context.flow))
    for trade in within:
        context.sides = filled(context.sides, at_cue(c, trade, Flow.TURNOVER))
    one_way = context.flow in (Flow.EXPORTS, Flow.IMPORTS) and not (c.sums or c.rates or c.sentence.head)
    if one_way and context.sides.reporter is not None:
        standing = c.r.within("neutral.standing", c.sentence.lo, head.j)
        supplies = any(h.value == "supplier" and h.j > head.i for h in standing)
        whose = of_supplier(context.sides) if supplies else dict.fromkeys(Flow, context.sides.reporter)
        context.spoken_of[c.sentence.block] = whose
    elif (whose_trade := _trading_with(c, context)) is not None:
        context.spoken_of[c.sentence.block] = dict.fromkeys(Flow, whose_trade)
    if c.sentence.head or _is_caption(c):
        context.headline = context.cue, context.flow, context.sides
    # "Intercambio de Fiji con Chile en 2023:", over a list
    said = c.sentence.head or c.r.word(c.sentence.hi - 1) == ":"
    said = said or (_abroad(c, head) and context.sides.partner is None)
    if said and not c.sums and (side := context.sides.reporter) is not None:
        # "Le commerce extérieur de la Suisse en août"
        context.headed.setdefault(side.code, side)


def selling(context: Context) -> Told | None:
    """The exports that the paragraph, or the one before it, goes on about, if no other flow."""
    here = (context.cue, context.flow, context.sides) if context.cue is not None and context.flow is not None else None
    told = here or context.before
    return told if told is not None and told[1] is Flow.EXPORTS else None


def _by_buyers(c: Clauses, flows: list[Hit], seller: Side | None) -> bool:
    """Whether all flows of a sentence tell what buyers of a country's exports bought, or whose market they are."""
    apart = [q for q in flows if not (FLOWS[q.category] is Flow.EXPORTS and c.r.hit("neutral.client", q.i))]
    return bool(apart) and all(_by_buyer(c, q, seller) for q in apart)


def _by_buyer(c: Clauses, cue: Hit, seller: Side | None) -> bool:
    """Whether a flow is only what one of the buyers of a country's exports bought: "Sweden, which bought", "Spain came second, with purchases of"."""
    if cue.category not in ("imports", "bought"):
        return False
    told = relative(c, cue) is not None or next_buyer(c, cue, Flow.IMPORTS, c.sentence.hi) is not None
    standing = by_standing(c, cue, Flow.IMPORTS)
    if told or standing is None or standing.reporter is None or standing.partner is None:
        return told
    # "Russian deliveries came to 6 million. Brazil's first supplier was Argentina, with 736": not of the seller told of.
    return seller is None or seller.code in (standing.partner.code, standing.reporter.code)


def _trading_with(c: Clauses, context: Context) -> Side | None:
    """Whose the flows are that follow its trade with another: "Kenya's trade with Chile grew. Exports reached 812 million"."""
    quiet = not (c.sums or c.rates or c.sentence.head)
    two = context.sides.partner is not None and not context.sides.pair
    return context.sides.reporter if context.flow is Flow.TURNOVER and quiet and two else None


def _of_balance(c: Clauses, flows: list[Hit]) -> Side | None:
    """Whose the balance is that a sentence tells without an amount: "Trade with Korea leaves Spain with a deficit"."""
    told = [q for q in flows if FLOWS[q.category] is Flow.BALANCE]
    return at_cue(c, told[-1], Flow.BALANCE).reporter if told and not c.sentence.head else None


def _on_other_money(c: Clauses) -> bool:
    """Whether a sentence turns to money that is no trade: "Quant aux investissements turcs, ils progressent toujours", "Investment matters, too."."""
    r, lo = c.r, c.sentence.lo
    if c.cues and not (c.sums or c.rates) and all(q.category == "money" and q.value in _APART for q in c.cues):
        return True
    led = r.hit("neutral.concerning", lo)
    told = r.first("cue", led.j, min(c.sentence.hi, led.j + _TURNS)) if led is not None else None
    return told is not None and told.category == "money"


_APART = ("investment", "loan")
"""Money that a sentence of its own turns to, and the next goes on about."""
_TURNS = 4
"""Tokens between "as for" and what a sentence turns to."""


def _explaining(c: Clauses, flows: list[Hit]) -> Hit | None:
    """The one flow that a colon leads to, where all that is told in numbers stands behind it.

    "Il commercio con l'Italia perde vigore: le esportazioni si sono ridotte di un terzo. Nel 2016 erano di 12,5 miliardi."
    """
    colon = next((k for k in range(flows[0].j, flows[-1].i) if c.r.word(k) == ":" and not c.group_of(k)), None)
    if (
        colon is None
        or any(k < colon for k in (*(s.i for s in c.sums), *(g.i for g in c.rates)))
        or not (c.sums or c.rates)
    ):
        return None
    behind = [q for q in flows if q.i > colon]
    return behind[0] if len({FLOWS[q.category] for q in behind}) == 1 else None


def _alone_changed(c: Clauses, flows: list[Hit]) -> Hit | None:
    """The flow that alone is told to have changed, in words on trade: "Les résultats du commerce montrent que les exportations ont augmenté de 7 %"."""
    last = flows[-1]
    if c.sums or not c.rates or last.category not in ("exports", "imports") or c.rates[0].i < last.j:
        return None
    trade = all(FLOWS[q.category] is Flow.TURNOVER for q in flows[:-1])
    return last if trade and not c.r.any(("move", "number.and"), flows[0].j, last.i) else None


def _in_which(c: Clauses, flows: list[Hit]) -> Hit | None:
    """The balance that all the amounts are of, where trade is only that in which it was made: "In foreign trade Peru achieved a surplus of"."""
    told = [q for q in flows if FLOWS[q.category] is Flow.BALANCE]
    if len(told) != 1 or (c.sums and told[0].j > c.sums[0].i):
        return None
    if not c.sums:
        # "Belgien hat im Handel mit Mexiko ein Defizit. 2013 waren es 369 Millionen"
        others = [q for q in flows if q != told[0]]
        return told[0] if others and all(frames(c, q) and q.j <= told[0].i for q in others) else None
    return told[0] if all(q == told[0] or _trade_beside(c, q, told[0]) for q in flows) else None


def _trade_beside(c: Clauses, cue: Hit, balance: Hit) -> bool:
    """Whether trade without an amount stands before a balance, or frames it from behind: "a surplus of 5 billion in its foreign trade"."""
    return FLOWS[cue.category] is Flow.TURNOVER and (cue.j <= balance.i or frames(c, cue))


def _abroad(c: Clauses, cue: Hit) -> bool:
    """Whether a flow is one country's trade with all the world: "el comercio exterior de Bolivia mostró un crecimiento"."""
    return any(
        h.i < cue.j and cue.i < h.j for h in c.r.within("place.abroad", max(c.sentence.lo, cue.i - 2), cue.j + 1)
    )


def goods_of_table(context: Context) -> str | None:
    """The goods that the caption of a table limits its flow to."""
    if context.captioned is None:
        return None
    c, flow = context.captioned
    return product(c, flow, flow.j, flow.j)


def whose_table(c: Clauses, cue: Hit) -> Stated:
    """The sides of the table that a line heads; of two that are named as equals the first one reports."""
    sides = _led_by_colon(c, cue, at_cue(c, cue, FLOWS[cue.category]))
    # "Italia-Svizzera": the name of a country may also be that of its people.
    named = c.r.within("country", c.sentence.lo, c.sentence.hi)
    if sides == Stated() and len(named) == 1 and named[0].category == "name" and not (c.sums or c.bare or c.rates):
        # "Außenhandel Chile 2023"
        if named[0].i != cue.j or prepositions(c.r, named[0].i):
            return sides
        return Stated(Side(named[0].value, Certainty.ASSUMED, "heading", c.r.span(named[0].i, named[0].j)))
    bare = any(b.i - c.sentence.lo > NUMBERED for b in c.bare)
    if len(named) != 2 or c.sums or bare or named[0].value == named[1].value:
        return sides
    dash = by_dash(c.r, named)
    if not sides.pair and not (dash and FLOWS[cue.category] is Flow.TURNOVER):
        return sides
    own, theirs = (Side(h.value, Certainty.ASSUMED, "heading", c.r.span(h.i, h.j)) for h in named)
    return Stated(own, theirs)


def by_dash(r: Reading, named: list[Hit]) -> bool:
    """Whether a line names two countries, with a dash or a stroke between them and no more: "Italia-Svizzera", "Chile / Peru"."""
    if len(named) != _PAIR:
        return False
    apart = named[1].i - named[0].j
    return apart == 1 and r.word(named[0].j) in _DASHES or apart == 0 and r.gap(named[1].i).strip() in _DASHES


_PAIR, _DASHES = 2, ("-", "/")
NUMBERED = 3
"""Tokens before the number that a caption has: "Tab. 1"."""


def _led_by_colon(c: Clauses, cue: Hit, sides: Stated) -> Stated:
    """The sides of trade that a line is about as one country's: "Chile: Außenhandel mit Griechenland"."""
    r, lo = c.r, c.sentence.lo
    first = r.hit("country", lo)
    if first is None or first.category != "name" or r.word(first.j) != ":" or c.sums or sides.reporter is not None:
        return sides
    own = sides.partner is not None and sides.partner.code != first.value and 0 < cue.i - first.j <= _BEHIND_COLON
    return Stated(side_of(c, first), sides.partner) if own else sides


_BEHIND_COLON = 4
"""Tokens from a colon to the flow of the country before it."""


def _is_caption(c: Clauses) -> bool:
    """Whether a line is a heading that its page does not mark: "Export verso il Vietnam 2025"."""
    r, hi = c.r, c.sentence.hi
    closed = r.word(hi - 1) in (".", ";", ",", "!", "?") or r.any(("bind.reach", "move"), c.sentence.lo, hi)
    return not (closed or c.sums or c.bare or c.rates) and hi - c.sentence.lo <= LABEL and bool(c.periods)


def _only_within(c: Clauses, cue: Hit, flows: list[Hit]) -> bool:
    """Whether trade is only that in which another flow is told of: "Nach Wachstum im Außenhandel verringerten sich die Exporte"."""
    r = c.r
    if _turned_to(c, cue, flows):
        return True
    people = r.ending("country", cue.i)
    at = people.i if people is not None else cue.i
    # "In de buitenlandse handel"
    at = min([at, *(h.i for h in r.within("place.abroad", max(c.sentence.lo, at - 2), cue.j))])
    within = r.ending("place.at", at) is not None or (r.is_link(at - 1) and r.ending("place.at", at - 1) is not None)
    if within and _told_inside(c, cue, flows):
        return True
    return (
        r.lexicon.verb_final
        and within
        and not c.sums
        and flows[-1] != cue
        and flows[-1].category in ("exports", "imports")
    )


def _told_inside(c: Clauses, cue: Hit, flows: list[Hit]) -> bool:
    """Whether the flow right before is told in trade, before any amount: "The main exports in its trade with Ghana were vehicles worth"."""
    before = [q for q in flows if q.j <= cue.i]
    one_way = bool(before) and before[-1].category in ("exports", "imports")
    near = one_way and cue.i - before[-1].j <= _INSIDE and c.part_of(cue.i) == c.part_of(before[-1].i)
    return near and len(flows) == len(before) + 1 and bool(c.sums) and c.sums[0].i >= cue.j


_INSIDE = 6
"""Tokens between a flow and the trade in which it is told."""


def _turned_to(c: Clauses, cue: Hit, flows: list[Hit]) -> bool:
    """Whether trade is only what somebody turns to who then says one flow: "Turning to trade, the envoy said that exports came to"."""
    behind = [q for q in flows if q.i >= cue.j]
    if not c.sums or len({q.category for q in behind}) != 1 or behind[0].category not in ("exports", "imports"):
        return False
    said = c.r.within("say.verb", cue.j, behind[0].i)
    return bool(said) and cue.j < said[0].i and c.sums[0].i >= behind[0].j


def _told_first(c: Clauses, flows: list[Hit]) -> Hit:
    """The flow of the first amount: "La Roumanie, gros fournisseur du royaume, a exporté pour 890 millions"."""
    ahead = [q for q in flows if c.sums and q.j <= c.sums[0].i]
    return ahead[-1] if ahead else flows[0]
