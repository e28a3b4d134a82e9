"""Goods: those that a flow or its amount is limited to: "wheat exports", "Kaffee für 214 Millionen Euro"."""

from __future__ import annotations

from briefing.ingest.extract.scope.firms import of_firm
from briefing.ingest.extract.scope.flowgoods import before_flow, behind_flow, flow_before, of_goods, traded_goods
from briefing.ingest.extract.scope.fronted import (
    chief,
    crowned,
    entered,
    fallen_on,
    fronted,
    gone_on,
    leading,
    most_traded,
    related,
    set_apart,
    taken_up_by,
    told_for,
)
from briefing.ingest.extract.scope.intrade import in_trade
from briefing.ingest.extract.scope.itemised import (
    accompanied,
    before_dash,
    dashed,
    in_order,
    item,
    label,
    listed_goods,
    respective,
    under_country,
    worth,
)
from briefing.ingest.extract.scope.limits import limited
from briefing.ingest.extract.scope.parts import gone_to
from briefing.ingest.extract.scope.provided import brought_in, main_of_flow, share_of, supplied
from briefing.ingest.extract.scope.subjects import concerning, of_it, several
from briefing.ingest.extract.scope.taken import taken_up
from briefing.ingest.extract.scope.unlisted import in_place_of_goods
from briefing.ingest.extract.scope.wares import goods, left_out, made_of, of_part, stuff, without
from briefing.ingest.extract.sums.clauses import Clauses, kept
from briefing.ingest.extract.sums.priced import unit_of_price
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit


@kept
def product(c: Clauses, cue: Hit | None, at: int, after: int) -> str | None:
    """The goods a flow is limited to ("wheat exports", "export di macchinari"), or the company that alone it is of.

    Its amount stands at tokens `at` to `after`. None where it is of all goods.
    """
    if cue is not None and (counted := _counted_at_price(c, cue, at)) is not None:
        return counted
    told = _goods(c, cue, at, after)
    if told is None and cue is not None and (past := _past_its_worth(c, after)) > after:
        # "8.6 billion krone ($947 million) worth of fish"
        told = _goods(c, cue, at, past)
    return told or (of_firm(c, cue) if cue is not None else None)


def _past_its_worth(c: Clauses, after: int) -> int:
    """Past a parenthesis right behind an amount that only gives it in other money."""
    r, hi = c.r, c.sentence.hi
    group = c.group_of(after) if after < hi and r.word(after) == "(" else 0
    closed = next((k for k in range(after + 1, hi) if c.group_of(k) != group or r.word(k) == ")"), hi)
    sums = {k for s in c.sums for k in range(s.i, s.j)}
    inside = range(after + 1, closed)
    alone = bool(group) and any(k in sums for k in inside) and closed < hi and r.word(closed) == ")"
    return closed + 1 if alone and all(k in sums or r.is_link(k) or r.word(k) in (",", "/") for k in inside) else after


def _counted_at_price(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods whose number and price for each are told before what all of them cost: "640,000 tonnes of cocoa at $3,200 a tonne, for a total of"."""
    r = c.r
    told = [s for s in c.sums if cue.j <= s.i and s.j <= at and not s.counted]
    unit = unit_of_price(r, told[-1].j, c.sentence.hi) if told else None
    nouns = r.within("count.noun", cue.j, told[-1].i) if unit is not None else []
    if unit is None or not nouns or r.any(("country",), unit.j, at) or goods(c, unit.j, at):
        return None
    of = r.hit("bind.of", nouns[0].j)
    named = r.hit("product", r.skip_links(of.j if of is not None else nouns[0].j, at, 1))
    return named.value if named is not None and named.category == "name" else None


def _goods(c: Clauses, cue: Hit | None, at: int, after: int) -> str | None:
    if cue is None or (cue.i < (lo := c.sentence.lo) and any(h.i < lo + 2 for h in _totals(c, lo, at))):
        # "Insgesamt waren es 2 Milliarden", behind the exports of machinery; "Together with services it came to 300 million".
        return None
    if (own := of_part(c, cue, at, after)) is not None:
        return own
    if (own := _those(c, at) or respective(c, at) or without(c, cue, at) or left_out(c, after)) is not None:
        return own
    if _of_all(c, at, after):
        # "All told, Uganda earned $571 million from coffee exports": all of those.
        return (before_flow(c, cue) or behind_flow(c, cue, at, after)) if cue.i >= after else None
    if of_flow_alone(c, cue, at):
        return before_flow(c, cue) or behind_flow(c, cue, at, after)
    if (own := _of_balance(c, cue, at) or in_trade(c, cue, after)) is not None:
        return own
    if (taken := of_it(c, cue)) is not None:
        return taken or None
    if (gone := related(c, at)) is not None and cue.i < gone.i:
        return gone.value
    if (ordered := in_order(c, at)) is not None:
        return ordered
    if (
        own := _given_by(c, cue, after) or fallen_on(c, at) or dashed(c, cue, after) or listed_goods(c, cue, at)
    ) is not None:
        return own
    if cue.i < c.sentence.lo and (own := _of_own_sentence(c, cue, at, after)) is not None:
        return own
    if (before := before_flow(c, cue)) is not None:
        return before
    if (paid := _paid_for(c, cue, after)) is not None:
        return paid
    if (dealt := traded_goods(c, cue) or _first_of(c, cue, at) or chief(c, cue, at)) is not None:
        return dealt
    if c.r.lexicon.free_order and (opening := fronted(c, cue) or taken_up_by(c, cue, at)) is not None:
        return opening
    if (behind := behind_flow(c, cue, at, after)) is not None:
        return behind
    if (of := of_goods(c, cue, after)) is not None:
        return of or None
    if (entry := worth(c, at, cue) or item(c, cue, at) or accompanied(c, at)) is not None:
        return entry
    if (told := _concerned(c, cue, after) or made_of(c, after) or gone_to(c, cue, at, after)) is not None:
        return told
    if (ranked := _ranked(c, cue, at)) is not None:
        return ranked
    if (named := label(c, cue) or leading(c, cue, at) or gone_on(c, cue, at)) is not None:
        return named
    if (told := flow_before(c, cue, at) or set_apart(c) or told_for(c, cue)) is not None:
        return told
    if (told := crowned(c, at, after) or most_traded(c, cue, at) or main_of_flow(c, cue, at)) is not None:
        return told
    if (brought := brought_in(c, cue, at, after) or share_of(c, cue, at) or supplied(c, cue, at)) is not None:
        return brought
    told = _dealt_out(c, at) or before_dash(c, at) or _nearest(c, cue, at, after) or limited(c, cue, at, after)
    told = told or concerning(c, cue, at) or taken_up(c, cue, at)
    return told or in_place_of_goods(c, cue, at, after)


_PAID_BEHIND = 6
"""Tokens behind a sum in which the goods it was paid for stand: "earned $340 million with bananas"."""


def _paid_for(c: Clauses, cue: Hit, after: int) -> str | None:
    """The goods that a sum was paid for, where paying tells the flow: "Afghan coal cost", "spent $12 million on tea"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    if cue.i not in r.paid or cue.i < lo or cue.j > after:
        return None
    stop = next((k for k in range(after, hi) if r.kind(k) == "s" and r.word(k) != "'"), hi)
    behind = [h for h in r.within("product", after, min(stop, after + _PAID_BEHIND)) if h.category != "none"]
    told = behind or [h for h in r.within("product", lo, cue.i) if h.category != "none"][-1:]
    return told[0].value if told and told[0].category == "name" else None


def _of_all(c: Clauses, at: int, after: int) -> bool:
    """Whether an amount is told as that of all goods, behind one of certain ones: "quello complessivo si è attestato a 16,8 miliardi"."""
    r = c.r
    since = max((s.j for s in c.sums if s.j <= at and not s.counted), default=c.sentence.lo)
    quantity = max((s.j for s in c.sums if s.j <= at and s.counted), default=since)
    if quantity > since and not any(r.hit("cue", k) or r.hit("bind.reach", k) for k in range(quantity, at)):
        # "43 тыс. тонн на общую сумму $43,6 млн": what so much of the goods cost in all.
        return False
    told = [] if made_of(c, after) else _totals(c, since, at)
    of = r.hit("bind.of", after) if told and after < c.sentence.hi else None
    if of is not None and goods(c, of.j, c.sentence.hi):
        # "voor in totaal 1,6 miljard euro aan machines"
        return False
    return bool(told) and not any(p.category == "name" for p in r.within("product", since, at))


def _totals(c: Clauses, lo: int, hi: int) -> list[Hit]:
    """The words between two tokens that tell of a total, but where it is one that a part is told of: "De ese total, 259 millones"."""
    told = c.r.each(("bind.total", "bind.together"), lo, hi)
    parts = c.r.within("bind.namely", lo, hi) if told else []
    return [h for h in told if not any(p.i <= h.i and h.j <= p.j for p in parts)]


def _of_own_sentence(c: Clauses, cue: Hit, at: int, after: int) -> str | None:
    """The goods that a sentence names which goes on about a flow told before it: nearer than those of that flow."""
    if (entry := entered(c, at) or under_country(c, at)) is not None:
        return entry
    own = (
        made_of(c, after)
        or gone_to(c, cue, at, after)
        or worth(c, at, cue)
        or accompanied(c, at)
        or leading(c, cue, at)
        or gone_on(c, cue, at)
    )
    return own or several(c, at)


def of_flow_alone(c: Clauses, cue: Hit, at: int) -> bool:
    """Whether a clause tells the amount of a flow that goods before it, with an amount of their own, are a part of.

    "I macchinari, con 98 milioni, sono la prima voce dell'export, che è stato di 812 milioni".
    """
    r = c.r
    told = [h for h in r.within("bind.relative", cue.j, at) if r.word(h.i - 1) == ","]
    if not told or c.group_of(at) or any(cue.j <= s.i < at for s in c.sums) or any(q.j <= cue.i for q in c.flows()):
        return False
    return any(s.j <= cue.i and not s.counted and not c.group_of(s.i) for s in c.sums)


def _of_balance(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods of the balance that a surplus or a deficit is told of: "Il saldo dei servizi ha registrato un deficit di 2 miliardi"."""
    r = c.r
    if cue.category not in ("surplus", "deficit"):
        return None
    # "Il saldo ortofrutticolo registra 141 milioni di surplus"
    end = min(cue.i, at)
    told = [q for q in c.flows() if q.category == "balance" and q.j <= end]
    between = bool(told) and any(told[-1].j <= s.i < end for s in c.sums)
    apart = bool(told) and c.part_of(told[-1].i) != c.part_of(cue.i)
    if not told or apart and (between or any(h.category != "people" for h in r.within("country", told[-1].j, cue.i))):
        return None
    if between:
        return None
    named = r.hit("product", told[-1].j)
    if named is not None and named.category == "name":
        return named.value
    of = next(
        (h for k in range(told[-1].j, min(end, told[-1].j + _ABROAD)) if (h := r.hit("place.of", k)) is not None), None
    )
    if of is None or r.any(("cue", "move", "country", "bind.reach"), told[-1].j, of.i):
        return None
    return goods(c, of.j, end) or None


_ABROAD = 4
"""Tokens between a balance and the goods that it is of: "la bilancia | con l'estero | dell'ortofrutta"."""


_TO = 5
"""Tokens between an amount and the one that it came to."""


def _nearest(c: Clauses, cue: Hit, at: int, after: int) -> str | None:
    """The goods told shortly before an amount: "Kaffee war mit 214 Millionen Euro das wichtigste Importgut"."""
    r, lo = c.r, c.sentence.lo
    # The flow may be told behind it.
    since = lo if cue.i >= after else max(lo, min(cue.j, at))
    # "l'orologeria, scesa da 1,37 miliardi a 1,06": both are of what came from one to the other.
    left = next((s.i for s in c.sums if s.j <= at <= s.j + _TO and r.hit("bind.from", s.i - 1) is not None), at)
    nearer = [p for p in r.within("product", since, at) if p.category == "name" and left - p.j <= 6]
    between = [q for q in c.cues if nearer and nearer[-1].j <= q.i < at and q.category != "share"]
    if not nearer or between or not _subject_goods(c, nearer[-1]):
        return None
    group = c.group_of(nearer[-1].i)
    if group and not c.group_of(at) and sum(c.group_of(p.i) == group for p in r.within("product", since, at)) > 1:
        # "Ausfuhr (Maschinen, Fahrzeuge) 2024: 512 Mio. Euro"
        return None
    # "Ses achats - riz, médicaments - n'ont pas excédé": set off from its verb, it tells what they are made of.
    said = r.any(("bind.reach", "move"), nearer[-1].j, at) and r.word(nearer[-1].i - 1) in (",", "-")
    return None if said and cue.j <= nearer[-1].i else nearer[-1].value


def _dealt_out(c: Clauses, at: int) -> str | None:
    """The goods that "of" leads right before an amount: "aan rijst 51 miljoen", "bei Weizen 40 Millionen Euro"."""
    r = c.r
    named = r.ending("product", at) if r.lexicon.verb_final else None
    if named is None or named.category != "name" or named.i <= c.sentence.lo:
        return None
    of = r.hit("bind.of", named.i - 1)
    return named.value if of is not None and r.ending("cue", named.i - 1) is None else None


_RANKED = 3
"""Tokens between a verb of being and the goods that it names: "waren mechanische Maschinen"."""


def _ranked(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods that a sentence says a flow is mostly of: "Die wichtigsten Importgüter waren Schmuck und Edelsteine mit 425 Mio. Euro"."""
    r = c.r
    if not c.sentence.lo <= cue.i < at or any(cue.j <= s.i < at for s in c.sums) or c.group_of(cue.i) != c.group_of(at):
        return None
    # "Bei den Ausfuhren führten Maschinen, 190 Millionen Euro, vor Holz"
    verbs = r.within("bind.reach", cue.j, at) or r.within("bind.rank", cue.j, at)
    if not verbs:
        return None
    timed = c.period_at(r.skip_links(verbs[0].j, at, 2))
    # "Die wichtigsten Importgüter waren im Januar Erdöl und Erdgas"
    since = timed.j if timed is not None else verbs[0].j
    named = [h for h in r.within("product", since, since + _RANKED + 1) if h.category == "name"]
    if not named or named[0].j > at or r.any(("move", "bind.to"), since, at):
        return None
    between = range(since, named[0].i)
    plain = all(r.kind(k) == WORD and r.hit("place.at", k) is None and r.hit("bind.of", k) is None for k in between)
    return named[0].value if plain and r.hit("cue", verbs[0].j) is None else None


_RANK, _BE = 4, 6
"""Tokens before a flow in which it may be told as the largest of its kind, and behind it to "were" and its goods."""


def _first_of(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods that are said to be one of the first of a flow: "The biggest import were mineral fuels, rising to 2.3 billion"."""
    r, lo = c.r, c.sentence.lo
    if cue.i < lo or cue.j > at or cue.category not in ("exports", "imports"):
        return None
    if not r.any(("qualifier.peak", "ordinal", "bind.most"), max(lo, cue.i - _RANK), cue.i):
        return None
    verb = r.first("bind.belong", cue.j, min(at, cue.j + _BE))
    if verb is None or any(r.kind(k) == "s" for k in range(cue.j, verb.i)):
        return None
    timed = c.period_at(r.skip_links(verb.j, at, 2))
    # "Die wichtigsten Importgüter waren im Januar Erdöl und Erdgas"
    return goods(c, timed.j if timed is not None else verb.j, at) or None


_THOSE = 11
"""Tokens before an amount in which "those of" may tell of which goods it is."""


def _given_by(c: Clauses, cue: Hit, after: int) -> str | None:
    """The goods right behind the verb of their share in an amount: "1,6 млрд обеспечила нефть", "à hauteur de 441 milliards par la noix"."""
    agent = c.r.hit("place.agent", after) if after < c.sentence.hi else None
    if agent is not None and cue.i < c.sentence.lo and (made := goods(c, agent.j, c.sentence.hi)):
        return made
    verb = c.r.hit("bind.concern", after) if c.r.lexicon.free_order and after < c.sentence.hi else None
    given = c.r.hit("product", verb.j) if verb is not None and verb.j < c.sentence.hi else None
    return given.value if given is not None and given.category == "name" else None


def _those(c: Clauses, at: int) -> str | None:
    """The goods that "those of" names where the flow is told once: "ceux de pétrole à 2,9 milliards"."""
    r = c.r
    told = r.within("neutral.those", max(c.sentence.lo, at - _THOSE), at)
    of = r.hit("bind.of", told[-1].j) if told else None
    if of is None or any(told[-1].j <= s.i < at for s in c.sums):
        return None
    return goods(c, of.j, at) or stuff(r, told[-1].j, at)


def _concerned(c: Clauses, cue: Hit, after: int) -> str | None:
    """The goods a part of a flow is said to be of: "388 million of the imports were of tomatoes"."""
    r, hi = c.r, min(c.sentence.hi, cue.j + _CONCERN)
    if cue.i < c.sentence.lo:
        # "Ruim een kwart daarvan (1,2 miljard) betrof minerale brandstoffen"
        verbs = r.within("bind.concern", after, min(c.sentence.hi, after + 2))
        return (goods(c, verbs[0].j, c.sentence.hi) or None) if verbs else None
    following = next((s.i for s in c.sums if s.i >= after), hi)
    verbs = r.within("bind.concern", cue.j, min(hi, max(following, cue.j))) if after <= cue.i else []
    return (goods(c, verbs[0].j, c.sentence.hi) or None) if verbs else None


_CONCERN = 10
"""Tokens behind a flow in which a verb may tell of which goods it was."""


_OPENING = 2
"""Words before a product that opens its sentence."""


def _subject_goods(c: Clauses, product: Hit) -> bool:
    """Whether a product stands for itself ("of which oil", "(wheat: ...)"), not in "the energy sector"."""
    if product.i - c.sentence.lo <= _OPENING and c.r.hit("cue", product.j) is None:
        # "Cut flowers alone accounted for 41.6 billion" of the exports told before.
        return bool(c.r.any(("bind.reach", "move"), product.j, min(c.sentence.hi, product.j + 3)))
    first = product.i - 1 if product.i - 1 > c.sentence.lo and c.r.is_link(product.i - 1) else product.i
    if c.r.word(first - 1) == ";" and c.r.any(("bind.reach",), product.j, min(c.sentence.hi, product.j + 3)):
        # "...; el carbón explica US$ 980 millones de las exportaciones"
        return True
    before = c.r.word(product.i - 1) if product.i > c.sentence.lo else ""
    return before in ("(", ":", ",") or c.r.ending("bind.namely", product.i) is not None
