"""Owners: whose flow an amount is and with whom, by its cue or by the list it is an entry of."""

from __future__ import annotations

from dataclasses import replace

from briefing.core.fact import Flow
from briefing.ingest.extract.flows.context import Context
from briefing.ingest.extract.flows.partners import carried_to
from briefing.ingest.extract.flows.remembered import selling
from briefing.ingest.extract.sides.beside import left_out_verb, next_to_act, owner_beside
from briefing.ingest.extract.sides.clients import next_buyer
from briefing.ingest.extract.sides.roles import is_purchase
from briefing.ingest.extract.sides.side import Side, Stated, led_from, prepositions, side_of
from briefing.ingest.extract.sides.sides import at_cue
from briefing.ingest.extract.sides.standings import next_ranked, supplier_next, unless_outranking
from briefing.ingest.extract.sides.theirgoods import from_their_own, imported_from
from briefing.ingest.extract.sums.clauses import BALANCES, FLOWS, Clauses
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.tables.falling import falls_on
from briefing.ingest.extract.tables.lists import listed_partner, listed_reporter, ranked_partner
from briefing.ingest.extract.tables.runs import entry_country
from briefing.ingest.extract.tables.tables import label
from briefing.ingest.extract.words.lexicon import Hit


def _next_subject(c: Clauses, level: Level, sides: Stated) -> Stated | None:
    """The next one who did the same, where a verb is left out: "Italy exported $120 million, Libya $45 million"."""
    r, cue, own = c.r, level.cue, sides.reporter
    told = [s for s in c.sums if s.j <= level.i]
    if cue is None or own is None or own.span is None or sides.partner is not None or not told or cue.i < c.sentence.lo:
        return None
    if level.flow not in (Flow.EXPORTS, Flow.IMPORTS) or c.group_of(level.i) or not cue.j <= told[-1].i:
        return None
    since, end = told[-1].j, back(c, level.i)[-1]
    # "La Grèce a fourni pour 190 millions de marchandises et l'Espagne pour 98"
    since = next((h.j for h in r.within("product", since, min(end, since + _GOODS))), since)
    joined = r.word(since) in (",", ";") or r.hit("number.and", since) is not None
    who = r.hit("country", r.skip_links(since + 1, level.i, 1)) if joined else None
    if who is None or who.category != "name" or prepositions(r, led_from(r, who)):
        return None
    before = (r.ending("country", k) for k in (cue.i, cue.i - 1))
    acts = any(h is not None and h.category == "name" and r.span(h.i, h.j) == own.span for h in before)
    stroke = r.word(who.j) == "-" and r.lexicon.free_order
    return Stated(side_of(c, who)) if acts and who.j + stroke >= end else None


_GOODS = 4
"""Tokens of the goods behind an amount that is what they were worth."""


def sides_at(c: Clauses, cue: Hit, flow: Flow) -> Stated:
    """The sides that belong to a flow cue; what "those" leaves open is as the flow before: "ventas uruguayas de carne ... y las de celulosa"."""
    sides = at_cue(c, cue, flow)
    if sides.pair or (sides.reporter and sides.partner) or c.r.hit("cue", cue.i) is not None:
        return sides
    told = next((q for q in reversed(c.flows()) if q.j <= cue.i and FLOWS[q.category] is flow), None)
    before = at_cue(c, told, flow) if told is not None else Stated()
    first, second = sides.reporter or before.reporter, sides.partner or before.partner
    same = first is not None and second is not None and first.code == second.code
    return sides if before.pair or same else replace(sides, reporter=first, partner=second)


def sides_of(context: Context, c: Clauses, level: Level) -> Stated:
    """Whose flow an amount is and with whom: by its cue, or by the list it is an entry of."""
    assert level.flow is not None
    told_before = level.carried or level.cue is None
    sides = carried_to(c, level, context.sides) if told_before else sides_at(c, level.cue, level.turned or level.flow)  # type: ignore[arg-type]
    if told_before and sides.partner is not None and _of_the_whole(context, c, level, sides):
        return Stated(sides.reporter)
    bare = sides.reporter is None and sides.partner is None
    if not told_before and level.cue is not None and (market := _next_market(c, level, level.cue, sides)) is not None:
        sides = replace(sides, partner=market)
    if bare and not told_before and (sent := _supplied_back(context, c, level)) is not None:
        return sent
    if level.flow is Flow.BALANCE and bare and level.cue is not None and not level.carried:
        # "La balanza comercial de Bolivia con Brasil registró un déficit"
        told = [q for q in c.flows() if q.j <= level.cue.i and q.category in BALANCES]
        told = [q for q in told if c.part_of(q.i) == c.part_of(level.i)]
        sides = at_cue(c, told[-1], Flow.BALANCE) if told else sides
        alone = sides == Stated() and not c.r.any(("country",), c.sentence.lo, c.sentence.hi)
        if alone and context.flow is Flow.TURNOVER and context.sides.reporter and context.sides.partner:
            # "Le commerce vietnamien avec la Thaïlande est dans le vert. Le solde a atteint 85 millions."
            sides = context.sides
    if level.flow is Flow.IMPORTS and level.cue is not None and not told_before:
        before = [at_cue(c, q, FLOWS[q.category]) for q in reversed(c.flows()) if q.j <= level.cue.i]
        sides = imported_from(c, level.cue, sides, [*before, context.sides]) or sides
    sold = selling(context) if level.cue is not None else None
    if sold is not None and level.cue is not None:
        buyer, seller = next_buyer(c, level.cue, level.flow, level.i), sold[2].reporter
        if buyer is not None and (seller is None or buyer.code != seller.code):
            return Stated(buyer, seller)
    if (theirs := from_their_own(c, level, sides)) is not None:
        return theirs
    if (along := _by_which(c, level, sides)) is not None:
        return along
    if (next_one := next_ranked(c, level, sides) or next_to_act(c, level, sides)) is not None:
        return next_one
    if (
        level.flow in (Flow.EXPORTS, Flow.IMPORTS)
        and (gapped := left_out_verb(c, level, _and_with_whom(context, sides))) is not None
    ):
        return gapped
    entry = entry_country(c, level) if level.flow is not Flow.BALANCE and sides.reporter is not None else None
    if entry is not None and sides.reporter is not None and entry.value != sides.reporter.code:
        return Stated(sides.reporter, side_of(c, entry))
    # "The German market took 510 million, the Italian one 290": parts of one flow, and no flow of its own.
    parted = level.carried and sides.reporter is not None and falls_on(c, level) is not None
    if not parted and (set_beside := owner_beside(c, level, sides)) is not None:
        return set_beside
    own = listed_reporter(c, level)
    sides = Stated(own) if own is not None else _next_subject(c, level, sides) or sides
    owner = sides.reporter or context.sides.reporter
    falling = falls_on(c, level)
    if falling is not None and owner is None and not c.takers:
        # Whose it is nobody knows yet: "Vers la Suisse, il est parti pour 1,6 milliard" cannot be Switzerland's.
        falling = None
    bought = level.carried and level.cue is not None and is_purchase(c.r, level.cue)
    if falling is not None and level.carried and (bought or len(context.owners) > 1):
        # "La France a acheté pour 5 milliards, l'Italie pour 4. En troisième place, l'Espagne, 3 milliards": each one's own.
        return Stated(side_of(c, falling))
    listed = side_of(c, falling) if falling is not None else listed_partner(c, level)
    if listed is None and (ranked := ranked_partner(c, level, owned=owner is not None)) is not None:
        listed = ranked if owner is None or ranked.code != owner.code else None
    listed = unless_outranking(c, level.i, listed) if listed is not None else None
    led = label(c)
    if led is not None and listed is not None and listed.code == led.value:
        # "Nicaragua: exportaciones a México por 512 millones; importaciones por 1.204"
        stated_there = [p for q in c.flows() if (p := at_cue(c, q, FLOWS[q.category]).partner) is not None]
        others = [p for p in stated_there if p.code != led.value]
        if others:
            return Stated(listed, others[0])
    supplies = supplier_next(c, level.cue, level.flow, listed) if listed is not None and level.cue is not None else None
    if supplies is not None:
        return supplies
    if listed is not None and (_buys_as_well(c, level, listed) or _sells_as_well(c, level, sides)):
        return Stated(listed, sides.partner)
    if listed is not None and (sides.reporter is None or sides.reporter.code != listed.code):
        sides = Stated(sides.reporter, listed)
    return sides


def _and_with_whom(context: Context, sides: Stated) -> Stated:
    """The sides of a flow, with the partner that the same one's was told with before, where the sentence names none."""
    told = context.sides
    same = sides.reporter is not None and told.reporter is not None and sides.reporter.code == told.reporter.code
    return replace(sides, partner=told.partner) if same and sides.partner is None else sides


def _next_market(c: Clauses, level: Level, cue: Hit, sides: Stated) -> Side | None:
    """The country told behind the market that a flow is told of: "Peru, at 4 million, was the biggest market and Chile was third at 2"."""
    if sides.partner is None or c.r.hit("neutral.client", cue.i) is None or cue.j > level.i:
        return None
    known = {side.code for side in (sides.reporter, sides.partner) if side is not None}
    since = [s.j for s in c.sums if cue.j <= s.i and s.j <= level.i]
    named = [h for h in c.r.within("country", max((cue.j, *since)), level.i) if h.category == "name"]
    joined = len(named) == 1 and c.r.hit("number.and", named[0].i - 1) is not None
    return side_of(c, named[0]) if joined and named[0].value not in known else None


def _of_the_whole(context: Context, c: Clauses, level: Level, sides: Stated) -> bool:
    """Whether an amount behind a part is too large for one: "Exports reached 1.2 billion; Peru took 0.4. The sector hopes for more than 1.4"."""
    if level.flow is Flow.BALANCE or c.r.any(("country",), c.sentence.lo, c.sentence.hi):
        return False
    told = [d for d in context.paragraph or context.previous if d.figure.flow is level.flow]
    sums = [d.figure.amount for d in told if d.figure.amount is not None]
    if len(sums) != len(told) or len(told) < _LIST or told[-1].stated.partner is None:
        return False
    if told[0].stated.partner is not None:
        return False
    whole, part, now = sums[0], sums[-1], level.sum.amount()
    alike = whole.currency == part.currency and now.currency in (None, whole.currency)
    owner = told[0].stated.reporter
    same = owner is None or sides.reporter is None or owner.code == sides.reporter.code
    return alike and same and part.value < whole.value <= now.value


def _supplied_back(context: Context, c: Clauses, level: Level) -> Stated | None:
    """The sides of deliveries behind what one bought of another: "Chile bought machines in Germany for 214 million. | Deliveries | had been 311"."""
    own, other = context.sides.reporter, context.sides.partner
    if level.flow is not Flow.EXPORTS or context.flow is not Flow.IMPORTS or own is None or other is None:
        return None
    # "Поставки в обратном направлении" are those of the one who bought.
    named = c.r.any(("country", "bind.reverse"), c.sentence.lo, c.sentence.hi)
    sent = level.cue is not None and c.r.hit("neutral.deliveries", level.cue.i) is not None
    return Stated(other, own) if sent and not named else None


_WHICH = 3
"""Tokens from "from which" to the verb, past whose it is: "from which | Turkey imports"."""


def _by_which(c: Clauses, level: Level, sides: Stated) -> Stated | None:
    """Whose and with whom an amount is behind "from which": "Peru tops the countries from which Togo imports at 2 million, followed by Chile with 1"."""
    r, lo, cue = c.r, c.sentence.lo, level.cue
    slot = {Flow.IMPORTS: "place.thence", Flow.EXPORTS: "place.thither"}.get(level.flow or Flow.BALANCE)
    if cue is None or slot is None or sides.reporter is None or cue.i < lo or level.after:
        return None
    which = next((h for h in r.within(slot, lo, cue.i) if cue.i - h.j <= _WHICH), None)
    if which is None:
        return None
    since = max((s.j for s in c.sums if s.j <= level.i), default=lo)
    named = [h for h in r.within("country", since, which.i if since == lo else level.i) if h.category == "name"]
    return (
        Stated(sides.reporter, side_of(c, named[0]))
        if len(named) == 1 and named[0].value != sides.reporter.code
        else None
    )


_DID = 3
"""Tokens between a country and the verb that tells what it bought: "Italy, which bought"."""


def _buys_as_well(c: Clauses, level: Level, listed: Side) -> bool:
    """Whether a country of a list is the next buyer, not whom the first bought from.

    "The biggest buyer was Italy, which bought oil for 2.8 billion, followed by the Netherlands (1.1 billion)".
    """
    r, cue = c.r, level.cue
    if cue is None or cue.j > level.i or level.flow is not Flow.IMPORTS or not is_purchase(r, cue):
        return False
    if not c.group_of(level.i) or not any(cue.j <= s.i and s.j < level.i and not c.group_of(s.i) for s in c.sums):
        return False
    first = next(s for s in c.sums if cue.j <= s.i)
    if r.stands(":", first.i, c.opened[c.group_of(level.i)]):
        # "bought goods for more than a billion each from eight countries: Germany (1.2)"
        return False
    who = [h for h in r.within("country", max(c.sentence.lo, cue.i - _DID), cue.i) if h.category == "name"]
    led = bool(who) and (r.word(who[-1].j) == "," or who[-1].j == cue.i)
    return led and who[-1].value != listed.code


def _sells_as_well(c: Clauses, level: Level, sides: Stated) -> bool:
    """Whether a bracket's country is listed beside whose the flow is: "лидеры по поставкам во Вьетнам - Казахстан (57 млн) и Беларусь (17 млн)"."""
    r, first = c.r, sides.reporter
    opened = sorted(c.opened[g] for g in {c.group_of(s.i) for s in c.sums if s.i <= level.i} if g)
    named = [h for k in opened if (h := r.ending("country", k)) is not None and h.category == "name"]
    if first is None or sides.partner is None or level.cue is None or not c.group_of(level.i):
        return False
    if len(named) != len(opened) or len(named) < _LIST or r.span(named[0].i, named[0].j) != first.span:
        return False
    # Between one entry and the next stands a joint, and no preposition.
    joint = all(r.word(h.i - 1) == "," or r.hit("number.and", h.i - 1) is not None for h in named[1:])
    return joint and level.cue.j <= named[0].i and not any(prepositions(r, led_from(r, h)) for h in named)


_LIST = 2
"""Entries of the shortest list."""
