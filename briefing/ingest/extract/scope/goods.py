"""Goods: those that a flow or its amount is limited to: "wheat exports", "Kaffee für 214 Millionen Euro"."""

from __future__ import annotations

from briefing.ingest.extract.scope.firms import of_firm
from briefing.ingest.extract.scope.fronted import (
    chief,
    entered,
    fallen_on,
    fronted,
    gone_on,
    leading,
    related,
    set_apart,
    taken_up_by,
    told_for,
)
from briefing.ingest.extract.scope.itemised import (
    accompanied,
    before_dash,
    bulleted,
    dashed,
    in_order,
    item,
    label,
    listed_goods,
    respective,
    worth,
)
from briefing.ingest.extract.scope.limits import in_other_flow, limited, shares_of
from briefing.ingest.extract.scope.subjects import block_before, concerning, of_it, several, subject
from briefing.ingest.extract.scope.wares import goods, made_of, stuff, without
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses, closes
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit


def product(c: Clauses, cue: Hit | None, at: int, after: int) -> str | None:
    """The goods a flow is limited to ("wheat exports", "export di macchinari"), or the company that alone it is of.

    Its amount stands at tokens `at` to `after`. None where it is of all goods.
    """
    return _goods(c, cue, at, after) or (of_firm(c, cue) if cue is not None else None)


def _goods(c: Clauses, cue: Hit | None, at: int, after: int) -> str | None:
    if cue is None or (
        cue.i < c.sentence.lo and c.r.any(("bind.total", "bind.together"), c.sentence.lo, min(at, c.sentence.lo + 2))
    ):
        # "Insgesamt waren es 2 Milliarden", behind the exports of machinery.
        return None
    if (own := _those(c, at) or respective(c, cue, at) or without(c, cue, at)) is not None:
        return own
    if _of_all(c, at, after):
        return None
    if (taken := of_it(c, cue)) is not None:
        return taken or None
    if (gone := related(c, at)) is not None and cue.i < gone.i:
        return gone.value
    if (ordered := in_order(c, cue, at)) is not None:
        return ordered
    if (
        own := _given_by(c, after) or fallen_on(c, at) or dashed(c, cue, after) or listed_goods(c, cue, at)
    ) is not None:
        return own
    if cue.i < c.sentence.lo and (own := _of_own_sentence(c, cue, at, after)) is not None:
        return own
    if (before := _before_flow(c, cue)) is not None:
        return before
    if (paid := _paid_for(c, cue, after)) is not None:
        return paid
    if (dealt := _dealt(c, cue) or _first_of(c, cue, at) or chief(c, cue, at)) is not None:
        return dealt
    if c.r.lexicon.free_order and (opening := fronted(c, cue) or taken_up_by(c, cue, at)) is not None:
        return opening
    if (behind := _behind_flow(c, cue, at, after)) is not None:
        return behind
    if (of := _of_goods(c, cue, after)) is not None:
        return of or None
    if (entry := worth(c, at, cue) or item(c, cue, at) or accompanied(c, at) or bulleted(c, cue)) is not None:
        return entry
    if (told := _concerned(c, cue, after) or made_of(c, after)) is not None:
        return told
    if (ranked := _ranked(c, cue, at)) is not None:
        return ranked
    if (named := label(c, cue) or leading(c, cue, at) or gone_on(c, cue, at)) is not None:
        return named
    if (told := _flow_before(c, cue, at) or set_apart(c) or told_for(c, cue)) is not None:
        return told
    told = _dealt_out(c, at) or before_dash(c, at) or _nearest(c, cue, at, after) or limited(c, cue, at, after)
    return told or concerning(c, cue, at) or _when_told(c, cue, at)


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
    since = max((s.j for s in c.sums if s.j <= at), default=None)
    since = since if since is not None else c.sentence.lo
    told = [h for slot in ("bind.total", "bind.together") for h in r.within(slot, since, at)]
    of = r.hit("bind.of", after) if told and after < c.sentence.hi else None
    if of is not None and goods(c, of.j, c.sentence.hi):
        # "voor in totaal 1,6 miljard euro aan machines"
        return False
    return bool(told) and not any(p.category == "name" for p in r.within("product", since, at))


def _of_own_sentence(c: Clauses, cue: Hit, at: int, after: int) -> str | None:
    """The goods that a sentence names which goes on about a flow told before it: nearer than those of that flow."""
    if (entry := entered(c, at)) is not None:
        return entry
    own = made_of(c, after) or worth(c, at, cue) or accompanied(c, at) or leading(c, cue, at) or gone_on(c, cue, at)
    return own or several(c, at) or subject(c, at)


def _before_flow(c: Clauses, cue: Hit) -> str | None:
    """The goods in the word of a flow or right before it: "Weizenausfuhren", "wheat exports"."""
    r, lo = c.r, c.sentence.lo
    compound = r.hit("product", cue.i)
    if compound is not None and compound.j == cue.j and compound.category == "name":
        return compound.value
    before = r.ending("product", cue.i)
    if cue.i > lo and r.word(cue.i - 1) == ")" and (group := c.group_of(cue.i - 1)) and not c.group_of(cue.i):
        # "Petroleum, oil and lubricants (POL) imports"
        before = r.ending("product", c.opened[group])
    # "Благодаря росту цен на нефть экспорт увеличился": led by a preposition, they are not the flow's.
    led = r.lexicon.genitive and before is not None and r.is_link(before.i - 1)
    if before is not None and (before.i >= lo or cue.i < lo) and before.category == "name" and not led:
        return before.value
    if cue.category in _NOUNS and (singular := _in_singular(c, cue)) is not None:
        return singular
    rest = r.ending("bind.rest", cue.i) if cue.category in ("exports", "imports") else None
    if rest is not None and any(h.category == "name" for h in r.within("product", lo, rest.i)):
        # "De uitvoer van goud en olie bracht 1,6 miljard op; de overige exporten leverden 286 miljoen op"
        return r.words(rest.i, cue.j)
    if r.hit("neutral.owned", cue.i - 1) is not None:
        # "Düngemittel: Deren Einfuhr hat sich verdoppelt."
        owner = [p for p in r.within("product", max(0, cue.i - 6), cue.i - 1) if p.category == "name"]
        if owner and cue.i - 1 - owner[-1].j <= 1:
            return owner[-1].value
        told = [p for p in r.within("product", lo, cue.i - 1) if p.category == "name"] if r.lexicon.genitive else []
        named = [h for h in r.within("country", lo, cue.i) if h.category == "name"]
        again = len({p.value for p in told}) == 1 and any(
            q.category == cue.category and 0 <= told[0].i - q.j <= 1 for q in c.cues
        )
        # "Вырос и ввоз сливочного масла: если за январь 2014 года его импорт составлял"
        if told and not named and (told[0].i - lo <= 1 or again):
            # "Вьетнамский кофе подорожал, и в июле его экспорт принёс": of nobody else is spoken.
            return told[0].value
    if r.hit("neutral.theirs", cue.i - 1) is not None and (opened := _opens_with(c, cue.i - 1)) is not None:
        # "Bloemen en planten deden het beter: hun uitvoer ging naar 6,3 miljard"
        return opened
    if r.hit("neutral.latter", cue.j) is not None:
        # "титан и ферросплавы: вывоз последних"
        listed = [p for p in r.within("product", min(lo, block_before(c, cue.i)), cue.i) if p.category == "name"]
        if listed:
            return listed[-1].value
    if (same := _beside_latter(c, cue)) is not None:
        return same
    if r.word(cue.i - 1) == "," and r.hit("neutral.pronoun", cue.j) is not None:
        # "станки, экспорт которых": the relative clause is the goods'.
        before = r.ending("product", cue.i - 1)
        if before is not None and before.category == "name":
            return before.value
    return None


_NOUNS = ("exports", "imports", "turnover")


def _in_singular(c: Clauses, cue: Hit) -> str | None:
    """The goods that stand in the singular before their flow, listed in the plural: "car exports", "battery imports"."""
    r = c.r
    word = r.word(cue.i - 1)
    if cue.i <= c.sentence.lo or r.kind(cue.i - 1) != "w" or len(word) < _SHORT or r.is_link(cue.i - 1):
        return None
    for singular, plural in (pair.split(">") for pair in r.lexicon.plurals):
        if word.endswith(singular):
            for slot, category, value in r.lexicon.meanings(word.removesuffix(singular) + plural):
                if slot == "product" and category == "name":
                    return value
    return None


_SHORT = 3
"""Letters of the shortest goods in the singular."""


def _opens_with(c: Clauses, at: int) -> str | None:
    """The goods that are the subject of a sentence which names no country before token `at`."""
    r, lo = c.r, c.sentence.lo
    first = r.hit("product", r.skip_links(lo, at, 1)) if at > lo else None
    if first is None or first.category != "name" or r.within("country", lo, at) or r.hit("cue", first.i) is not None:
        return None
    return first.value if any(r.word(k) in (":", ",", ";") for k in range(first.j, at)) else None


def _beside_latter(c: Clauses, cue: Hit) -> str | None:
    """The goods of the other flow that "and" joins a bare one to: "de invoer daarvan nam met 9 procent toe en de uitvoer met 3"."""
    r, told = c.r, [q for q in c.flows() if q.j <= cue.i]
    if not told or {told[-1].category, cue.category} != {"exports", "imports"} or told[-1].i < c.sentence.lo:
        return None
    joint = any(r.hit("number.and", k) is not None for k in (cue.i - 1, cue.i - 2))
    if not joint or r.hit("neutral.latter", told[-1].j) is None or r.within("country", told[-1].j, cue.j):
        return None
    return _before_flow(c, told[-1])


def _behind_flow(c: Clauses, cue: Hit, at: int, after: int) -> str | None:
    """The goods right behind a flow, or behind its amount: "Der Handel mit Dienstleistungen", "1,9 miljard euro diamant"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    behind = r.hit("product", cue.j) if cue.j < hi else None
    if behind is not None and behind.category == "name":
        return behind.value
    told = (
        c.period_at(cue.j) or c.period_at(r.skip_links(cue.j, hi, 2))
        if cue.category in ("exports", "imports")
        else None
    )
    dated = r.hit("product", told.j) if told is not None and told.j < min(at, hi) else None
    if dated is not None and dated.category == "name":
        # "compró el año pasado carne bovina por un valor de"
        return dated.value
    whose = r.hit("country", cue.j) if cue.j < hi else None
    past = whose.j if whose is not None else hi
    named = whose is not None and whose.category == "name" and r.lexicon.verb_final
    if named and (atom := c.period_at(past)) is not None:
        # "kaufte Deutschland 2024 Schnittblumen"
        past = atom.j
    limited = r.hit("product", past) if past < hi else None
    if limited is not None and limited.category == "name":
        # "exportations algériennes hors hydrocarbures"
        return limited.value
    direct = r.hit("bind.of", after) if after < hi and cue.i >= after else None
    if direct is not None and (own := goods(c, direct.j, hi)):
        # "weitere 78 Millionen Euro für Kaffee"
        return own
    if cue.i > after and (left := _leaving(c, cue, after)) is not None:
        return left
    told_first = any(cue.j <= s.i and s.j <= at for s in c.sums)
    if told_first and (own := worth(c, at, cue)) is not None:
        # "товаров на 10,95 млрд: дизельного топлива - на 5,4 млрд"
        return own
    opening = r.hit("bind.of", lo) if r.lexicon.verb_final and lo < cue.i else None
    dealt_out = r.hit("product", opening.j) if opening is not None else None
    if dealt_out is not None and in_other_flow(c, dealt_out, cue):
        dealt_out = None
    if dealt_out is not None and (
        shares_of(c, dealt_out, cue) or any(r.word(k) == ":" for k in range(dealt_out.j, cue.i))
    ):
        # "Auf Maschinen entfielen 40 Prozent der Exporte von insgesamt 3 Mrd. Euro"
        dealt_out = None
    if dealt_out is not None and dealt_out.category == "name" and not any(s.j <= cue.i and s.i < at for s in c.sums):
        # "An Maschinen wurden Waren für 1,6 Mrd. Euro ausgeführt"
        return dealt_out.value
    traded = r.hit("place.with", cue.j) if cue.category == "turnover" and cue.j < hi else None
    if traded is not None and (dealt_in := goods(c, traded.j, hi)):
        return dealt_in
    at_once = r.hit("product", after) if after < hi and r.kind(after) == WORD else None
    if at_once is not None and at_once.category == "name" and r.hit("cue", after) is None:
        return at_once.value
    return None


def _leaving(c: Clauses, cue: Hit, after: int) -> str | None:
    """The goods between an amount and the verb that closes its clause: "voor 2,5 miljard gingen er auto's de grens over"."""
    r = c.r
    first = r.hit("neutral.went", cue.i) is not None
    end = next((k for k in range(cue.j, c.sentence.hi) if r.kind(k) == "s" and r.word(k) != "'"), c.sentence.hi)
    end = end if first else cue.i
    if not (first or closes(c, cue)) or any(after <= s.i < end for s in c.sums):
        return None
    if r.any(("bind.namely", "bind.mainly", "place.agent"), after, end):
        return None
    named = [h for h in r.within("product", after, end) if h.category != "none"]
    went = any(h.j <= named[0].i for h in r.within("neutral.went", after, end)) if named else False
    return named[0].value if went and named[0].category == "name" else None


def _of_goods(c: Clauses, cue: Hit, after: int) -> str | None:
    """The goods behind an "of" at a flow or its amount; empty where it tells of all: "exports of goods"."""
    r, hi = c.r, c.sentence.hi
    timed = c.period_at(cue.j)
    whose = r.hit("country", cue.j) if cue.j < hi else None
    dated = c.period_at(whose.j) if whose is not None else None
    # "gab Deutschland 2024 für kenianische Schnittblumen aus"
    owned = () if whose is None else (dated.j,) if dated is not None else (whose.j,)
    places = [timed.j if timed is not None else cue.j, *owned, after]
    if any(cue.j <= s.i and s.j < after for s in c.sums) and r.hit("bind.of", after) is not None:
        # "Ввезли товаров на 5,8 млрд евро, из которых 3,9 млрд пришлось на нефть"
        places = [after, *places]
    for place in places:
        of = r.hit("bind.of", place) if place < hi else None
        if of is not None and (named := goods(c, of.j, hi)) is not None:
            return named
        if of is not None and cue.category in ("exports", "imports") and (unlisted := stuff(r, of.j - 1, hi)):
            # "exports of dates", "$1.2 billion worth of dates"
            return unlisted
        if r.lexicon.genitive and of is None and (named := goods(c, place, hi)) is not None:
            return named
    return None


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
    verbs = r.within("bind.reach", cue.j, at)
    named = (
        [h for h in r.within("product", verbs[0].j, verbs[0].j + _RANKED + 1) if h.category == "name"] if verbs else []
    )
    if not named or named[0].j > at or r.any(("move", "bind.to"), verbs[0].j, at):
        return None
    between = range(verbs[0].j, named[0].i)
    plain = all(r.kind(k) == WORD and r.hit("place.at", k) is None and r.hit("bind.of", k) is None for k in between)
    return named[0].value if plain and r.hit("cue", verbs[0].j) is None else None


_FLOW_OPENS = 7
"""Tokens from its first in which the flow of certain goods opens a sentence."""


def _flow_before(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods of the flow that opens a sentence, where a noun without an article only names it again.

    "Los productos no tradicionales exportados crecieron un 4 % y registraron ventas de 2.848 millones".
    """
    r, lo = c.r, c.sentence.lo
    first = next((q for q in c.flows() if q.i - lo <= _FLOW_OPENS), None)
    if first is None or cue.i >= at or first.j >= cue.i or FLOWS[first.category] is not FLOWS.get(cue.category):
        return None
    if r.hit("bind.definite", cue.i - 1) or r.hit("neutral.theirs", cue.i - 1):
        return None
    joint = next((k for k in range(cue.i, first.j, -1) if r.word(k) == "," or r.hit("number.and", k)), cue.i)
    if r.within("country", joint, at):
        return None
    if any(first.j <= q.i < cue.i for q in c.flows()) or any(s.i < cue.i for s in c.sums):
        return None
    behind = r.hit("product", first.j)
    if behind is not None and behind.category == "name":
        return behind.value
    return _before_flow(c, first) or _dealt(c, first)


_WHEN = 5
"""Tokens before a flow in which "when" may lead to what it was at another time."""


def _when_told(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods of the amount that one of another time is set against: "418 millones, menos que en 2011, cuando se exportaron 527"."""
    r, lo = c.r, c.sentence.lo
    when = r.within("bind.when", max(lo, cue.i - _WHEN), cue.i)
    first = next((q for q in c.flows() if q.i < cue.i), None)
    if not when or first is None or cue.i > at or FLOWS[first.category] is not FLOWS.get(cue.category):
        return None
    if r.any(("bind.total", "bind.together", "country", "product"), when[-1].j, at):
        return None
    before = [s for s in c.sums if first.j <= s.i and s.j <= when[-1].i and not s.counted]
    return product(c, first, before[0].i, before[0].j) if before else None


_RANK, _BE = 4, 6
"""Tokens before a flow in which it may be told as the largest of its kind, and behind it to "were" and its goods."""


def _first_of(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods that are said to be one of the first of a flow: "The biggest import were mineral fuels, rising to 2.3 billion"."""
    r, lo = c.r, c.sentence.lo
    if cue.i < lo or cue.j > at or cue.category not in ("exports", "imports"):
        return None
    if not r.any(("qualifier.peak", "ordinal", "bind.most"), max(lo, cue.i - _RANK), cue.i):
        return None
    verb = next(iter(r.within("bind.belong", cue.j, min(at, cue.j + _BE))), None)
    if verb is None or any(r.kind(k) == "s" for k in range(cue.j, verb.i)):
        return None
    return goods(c, verb.j, at) or None


_THOSE = 8
"""Tokens before an amount in which "those of" may tell of which goods it is."""


_DEALT = 3
"""Tokens between goods and the word that says they are dealt in."""


def _dealt(c: Clauses, cue: Hit) -> str | None:
    """The goods right before a word for dealing in them: "la carne paraguaya despachada", "vanille vendue"."""
    r = c.r
    if r.lexicon.verb_final or cue.category not in ("exports", "imports"):
        return None
    named = [h for h in r.within("product", max(c.sentence.lo, cue.i - _DEALT), cue.i) if h.category == "name"]
    if not named:
        return None
    between = range(named[-1].j, cue.i)
    plain = all(r.kind(k) == "w" and not r.is_link(k) and r.hit("number.and", k) is None for k in between)
    return named[-1].value if plain else None


def _given_by(c: Clauses, after: int) -> str | None:
    """The goods right behind the verb of their share in an amount: "1,6 млрд обеспечила нефть"."""
    verb = c.r.hit("bind.concern", after) if c.r.lexicon.free_order and after < c.sentence.hi else None
    goods = c.r.hit("product", verb.j) if verb is not None and verb.j < c.sentence.hi else None
    return goods.value if goods is not None and goods.category == "name" else None


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
