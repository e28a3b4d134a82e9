"""Goods: those that a flow or its amount is limited to: "wheat exports", "Kaffee für 214 Millionen Euro"."""

from __future__ import annotations

from briefing.ingest.extract.clauses import Clauses
from briefing.ingest.extract.fold import WORD
from briefing.ingest.extract.lexicon import Hit
from briefing.ingest.extract.limits import aside, in_other_flow, limited, shares_of, thing
from briefing.ingest.extract.reading import Reading
from briefing.ingest.extract.subjects import of_it, several, subject


def product(c: Clauses, cue: Hit | None, at: int, after: int) -> str | None:
    """The goods a flow is limited to: "wheat exports", "exports of wheat", "export di macchinari".

    Its amount stands at tokens `at` to `after`. None where it is of all goods.
    """
    if cue is None or (
        cue.i < c.sentence.lo and c.r.any(("bind.total", "bind.together"), c.sentence.lo, min(at, c.sentence.lo + 2))
    ):
        # "Insgesamt waren es 2 Milliarden", behind the exports of machinery.
        return None
    if (own := _those(c, at)) is not None:
        return own
    if _of_all(c, at):
        return None
    if (taken := of_it(c, cue)) is not None:
        return taken or None
    if (
        own := _given_by(c, after) or _fallen_on(c, at) or _dashed(c, cue, after) or _listed_goods(c, cue, at)
    ) is not None:
        return own
    if cue.i < c.sentence.lo and (own := _of_own_sentence(c, cue, at, after)) is not None:
        return own
    if (before := _before_flow(c, cue)) is not None:
        return before
    if (paid := _paid_for(c, cue, after)) is not None:
        return paid
    if (dealt := _dealt(c, cue)) is not None:
        return dealt
    if c.r.lexicon.free_order and (fronted := _fronted(c, cue) or _taken_up_by(c, cue, at)) is not None:
        return fronted
    if (behind := _behind_flow(c, cue, at, after)) is not None:
        return behind
    if (of := _of_goods(c, cue, after)) is not None:
        return of or None
    if (worth := _worth(c, at, cue) or _item(c, cue, at)) is not None:
        return worth
    if (told := _concerned(c, cue, after) or _made_of(c, after)) is not None:
        return told
    if (label := _label(c, cue) or _leading(c, cue, at) or _gone_on(c, cue, at)) is not None:
        return label
    return _nearest(c, cue, at, after) or limited(c, cue, at, after)


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


def _of_all(c: Clauses, at: int) -> bool:
    """Whether an amount is told as that of all goods, behind one of certain ones: "quello complessivo si è attestato a 16,8 miliardi"."""
    r = c.r
    since = max((s.j for s in c.sums if s.j <= at), default=None)
    since = since if since is not None else c.sentence.lo
    told = [h for slot in ("bind.total", "bind.together") for h in r.within(slot, since, at)]
    return bool(told) and not any(p.category == "name" for p in r.within("product", since, at))


def _of_own_sentence(c: Clauses, cue: Hit, at: int, after: int) -> str | None:
    """The goods that a sentence names which goes on about a flow told before it: nearer than those of that flow."""
    own = _made_of(c, after) or _worth(c, at, cue) or _leading(c, cue, at) or _gone_on(c, cue, at)
    return own or several(c, at) or subject(c, at)


def _before_flow(c: Clauses, cue: Hit) -> str | None:
    """The goods in the word of a flow or right before it: "Weizenausfuhren", "wheat exports"."""
    r, lo = c.r, c.sentence.lo
    compound = r.hit("product", cue.i)
    if compound is not None and compound.j == cue.j and compound.category == "name":
        return compound.value
    before = r.ending("product", cue.i)
    # "Благодаря росту цен на нефть экспорт увеличился": led by a preposition, they are not the flow's.
    led = r.lexicon.genitive and before is not None and r.is_link(before.i - 1)
    if before is not None and before.i >= lo and before.category == "name" and not led:
        return before.value
    if r.hit("neutral.owned", cue.i - 1) is not None:
        # "Düngemittel: Deren Einfuhr hat sich verdoppelt."
        owner = [p for p in r.within("product", max(0, cue.i - 6), cue.i - 1) if p.category == "name"]
        if owner and cue.i - 1 - owner[-1].j <= 1:
            return owner[-1].value
        told = [p for p in r.within("product", lo, cue.i - 1) if p.category == "name"] if r.lexicon.genitive else []
        named = [h for h in r.within("country", lo, cue.i) if h.category == "name"]
        if told and not named and told[0].i - lo <= 1:
            # "Вьетнамский кофе подорожал, и в июле его экспорт принёс": of nobody else is spoken.
            return told[0].value
    if r.hit("neutral.latter", cue.j) is not None:
        # "титан и ферросплавы: вывоз последних"
        listed = [p for p in r.within("product", lo, cue.i) if p.category == "name"]
        if listed:
            return listed[-1].value
    if r.word(cue.i - 1) == "," and r.hit("neutral.pronoun", cue.j) is not None:
        # "станки, экспорт которых": the relative clause is the goods'.
        before = r.ending("product", cue.i - 1)
        if before is not None and before.category == "name":
            return before.value
    return None


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
    if direct is not None and (own := _goods(c, direct.j, hi)):
        # "weitere 78 Millionen Euro für Kaffee"
        return own
    told_first = any(cue.j <= s.i and s.j <= at for s in c.sums)
    if told_first and (worth := _worth(c, at, cue)) is not None:
        # "товаров на 10,95 млрд: дизельного топлива - на 5,4 млрд"
        return worth
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
    if traded is not None and (dealt_in := _goods(c, traded.j, hi)):
        return dealt_in
    at_once = r.hit("product", after) if after < hi and r.kind(after) == WORD else None
    if at_once is not None and at_once.category == "name" and r.hit("cue", after) is None:
        return at_once.value
    return None


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
        if of is not None and (named := _goods(c, of.j, hi)) is not None:
            return named
        if of is not None and cue.category in ("exports", "imports") and (unlisted := stuff(r, of.j - 1, hi)):
            # "exports of dates", "$1.2 billion worth of dates"
            return unlisted
        if r.lexicon.genitive and of is None and (named := _goods(c, place, hi)) is not None:
            return named
    return None


def _nearest(c: Clauses, cue: Hit, at: int, after: int) -> str | None:
    """The goods told shortly before an amount: "Kaffee war mit 214 Millionen Euro das wichtigste Importgut"."""
    r, lo = c.r, c.sentence.lo
    # The flow may be told behind it.
    since = lo if cue.i >= after else max(lo, min(cue.j, at))
    nearer = [p for p in r.within("product", since, at) if p.category == "name" and at - p.j <= 6]
    between = [q for q in c.cues if nearer and nearer[-1].j <= q.i < at and q.category != "share"]
    if not nearer or between or not _subject_goods(c, nearer[-1]):
        return None
    group = c.group_of(nearer[-1].i)
    if group and not c.group_of(at) and sum(c.group_of(p.i) == group for p in nearer) > 1:
        # "Ausfuhr (Maschinen, Fahrzeuge) 2024: 512 Mio. Euro"
        return None
    # "Ses achats - riz, médicaments - n'ont pas excédé": set off from its verb, it tells what they are made of.
    said = r.any(("bind.reach", "move"), nearer[-1].j, at) and r.word(nearer[-1].i - 1) in (",", "-")
    return None if said and cue.j <= nearer[-1].i else nearer[-1].value


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


def _label(c: Clauses, cue: Hit) -> str | None:
    """The goods that a line of a list is about: "- olio di girasole: 1,1 miliardi di importazioni"."""
    r, at = c.r, c.sentence.lo
    while at < cue.i and (r.kind(at) == "s" or r.is_link(at)):
        at += 1
    hit = r.hit("product", at)
    return hit.value if hit is not None and hit.category == "name" and r.word(hit.j) == ":" else None


def _fallen_on(c: Clauses, at: int) -> str | None:
    """The goods that a share falls on: "На нефтепродукты в 2024 году пришлось $1,38 млрд российского вывоза"."""
    r = c.r
    share = (
        next((q for q in reversed(c.cues) if q.category == "share" and q.j <= at), None)
        if r.lexicon.free_order
        else None
    )
    if share is None or any(share.j <= s.i < at for s in c.sums):
        return None
    for on in r.within("bind.by", max(c.sentence.lo, share.i - _FRONT), share.i):
        opens = (
            on.i == c.sentence.lo or r.word(on.i - 1) in (",", ";", ":") or r.hit("bind.contrast", on.i - 1) is not None
        )
        people = r.hit("country", on.j)
        goods = r.hit("product", people.j if people is not None and people.category == "people" else on.j)
        if opens and goods is not None and goods.category == "name" and not r.any(("cue",), goods.j, share.i):
            return goods.value
    return None


def _given_by(c: Clauses, after: int) -> str | None:
    """The goods right behind the verb of their share in an amount: "1,6 млрд обеспечила нефть"."""
    verb = c.r.hit("bind.concern", after) if c.r.lexicon.free_order and after < c.sentence.hi else None
    goods = c.r.hit("product", verb.j) if verb is not None and verb.j < c.sentence.hi else None
    return goods.value if goods is not None and goods.category == "name" else None


def _dashed(c: Clauses, cue: Hit, after: int) -> str | None:
    """The goods that an amount is said to be by a dash: "ещё 600 млн - хлопковая пряжа"."""
    r = c.r
    dash = after + (r.word(after) == ",")
    if cue.j > after or dash >= c.sentence.hi or r.word(dash) != "-":
        return None
    hit = r.hit("product", r.skip_links(dash + 1, c.sentence.hi, 1))
    closed = hit is not None and (
        hit.j >= c.sentence.hi or r.word(hit.j) in (",", ";", ".") or r.hit("number.and", hit.j)
    )
    return hit.value if hit is not None and closed and hit.category == "name" else None


def _listed_goods(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods of a later amount of a list, or right before its parenthesis: "macchinari per 310 milioni e abbigliamento per 120"."""
    r, group = c.r, c.group_of(at)
    if group and (c.opened[group] - 1 >= c.sentence.lo):
        hit = r.ending("product", c.opened[group])
        sector = r.ending("bind.sector", c.opened[group]) if hit is None else None
        if sector is not None and not (cue.i >= c.sentence.lo and c.group_of(cue.i) == group):
            # "die chemische Industrie (39,4 Milliarden Franken)"
            return r.words(sector.i, sector.j)
        inside = cue.i >= c.sentence.lo and c.group_of(cue.i) == group
        if hit is None and not inside and _beside_goods(c, group) and thing(r, c.opened[group] - 1):
            # "Traktoren (84 Mio. Euro) und Seilbahnen (12 Mio. Euro)"
            return r.word(c.opened[group] - 1)
        return hit.value if hit is not None and hit.category == "name" and not inside else None
    earlier = [s for s in c.sums if cue.j <= s.i and s.j <= at and c.group_of(s.i) == group]
    own = next((s for s in c.sums if s.i == at), None)
    if earlier and own is not None and (made := _made_of(c, own.j)) is not None:
        # "de los cuales US$ 4.401 millones fueron de cobre"
        return made
    if not earlier or r.any(("cue",), earlier[-1].j, at):
        return None
    named = [h for h in r.within("product", earlier[-1].j, at) if h.category == "name"]
    if not named or not _run(c, named) or c.part_of(named[0].i) != c.part_of(at):
        return None
    return named[0].value if not any(r.hit("bind.compare", k) for k in range(earlier[-1].j, at)) else None


def _run(c: Clauses, named: list[Hit]) -> bool:
    """Whether goods are named as one run: "food, beverages and tobacco", "тракторы и запчасти"."""
    r = c.r
    gaps = [k for a, b in zip(named, named[1:], strict=False) for k in range(a.j, b.i)]
    return all(r.word(k) == "," or r.hit("number.and", k) is not None or r.is_link(k) for k in gaps)


def _beside_goods(c: Clauses, group: int) -> bool:
    """Whether another amount of the sentence stands in a parenthesis right behind goods."""
    others = {c.group_of(s.i) for s in c.sums} - {0, group}
    named = (c.r.ending("product", c.opened[g]) for g in others)
    return any(h is not None and h.category == "name" for h in named)


def _those(c: Clauses, at: int) -> str | None:
    """The goods that "those of" names where the flow is told once: "ceux de pétrole à 2,9 milliards"."""
    r = c.r
    told = r.within("neutral.those", max(c.sentence.lo, at - _THOSE), at)
    of = r.hit("bind.of", told[-1].j) if told else None
    if of is None or any(told[-1].j <= s.i < at for s in c.sums):
        return None
    return _goods(c, of.j, at) or stuff(r, told[-1].j, at)


def _made_of(c: Clauses, after: int) -> str | None:
    """The goods an amount is said to be, or to belong to: "196 millones fueron carne bovina"."""
    r, hi = c.r, c.sentence.hi
    # "Il 21% (4 mld) è rappresentato da prodotti tessili"
    after = _past_aside(c, after + (after < hi and r.word(after) == ")"))
    at = after
    for _ in range(2):
        verb = (r.hit("bind.belong", at) or r.hit("bind.reach", at)) if at < hi else None
        if verb is None:
            break
        at = verb.j
    return (_goods(c, at, hi) or None) if at > after else None


def _past_aside(c: Clauses, i: int) -> int:
    """Past a share in parentheses, or the comma that closes an amount set off: "£1.2 billion (68.4%) were services"."""
    r, hi = c.r, c.sentence.hi
    if i < hi and r.word(i) == "(":
        close = next((k for k in range(i, min(hi, i + _ASIDE)) if r.word(k) == ")"), None)
        rated = close is not None and any(i < g.i and g.j <= close for g in c.rates)
        return close + 1 if rated and close is not None else i
    return i + 1 if i < hi and r.word(i) == "," and r.hit("bind.reach", i + 1) is not None else i


_ASIDE = 6
"""Tokens of a parenthesis that only gives a share."""


def _concerned(c: Clauses, cue: Hit, after: int) -> str | None:
    """The goods a part of a flow is said to be of: "388 million of the imports were of tomatoes"."""
    r, hi = c.r, min(c.sentence.hi, cue.j + _CONCERN)
    if cue.i < c.sentence.lo:
        # "Ruim een kwart daarvan (1,2 miljard) betrof minerale brandstoffen"
        verbs = r.within("bind.concern", after, min(c.sentence.hi, after + 2))
        return (_goods(c, verbs[0].j, c.sentence.hi) or None) if verbs else None
    following = next((s.i for s in c.sums if s.i >= after), hi)
    verbs = r.within("bind.concern", cue.j, min(hi, max(following, cue.j))) if after <= cue.i else []
    return (_goods(c, verbs[0].j, c.sentence.hi) or None) if verbs else None


_CONCERN = 10
"""Tokens behind a flow in which a verb may tell of which goods it was."""


def _taken_up_by(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods that a pronoun at a verb takes up: "лекарства: их продано на 27 млн", "купила его на 62 млн"."""
    r, lo = c.r, c.sentence.lo
    if cue.i < lo or cue.i >= at:
        return None
    behind = r.hit("neutral.owned", cue.j)
    ahead = next(
        (h for h in r.within("neutral.owned", max(lo, cue.i - _FRONT), cue.i) if r.word(h.i - 1) in (":", ",")), None
    )
    latter = next(iter(r.within("neutral.latter", max(lo, cue.i - _FRONT), cue.i)), None)
    latter = latter if latter is not None and r.word(latter.i - 1) in (",", ";", ":") else None
    told = behind or ahead or latter
    if told is None or r.any(("product", "cue"), told.j, at) and told is behind or r.within("product", told.j, cue.i):
        return None
    named = [h for h in r.within("product", lo, min(told.i, cue.i)) if h.category == "name"]
    return named[-1].value if named else None


def _fronted(c: Clauses, cue: Hit) -> str | None:
    """The goods that open the clause of a verb: "подсолнечника продали на $212 млн"."""
    r, lo = c.r, c.sentence.lo
    if r.is_link(cue.i - 1) and cue.i - 1 > lo and r.hit("place.at", cue.i - 1) is not None:
        # "Машины преобладали в импорте, который составил": no verb that deals in them.
        return None
    for hit in r.within("product", max(lo, cue.i - _FRONT), cue.i):
        first = hit.i
        while first > lo and (r.hit("bind.only", first - 1) is not None or _people(r, first - 1)):
            # "Белорусских тракторов в Пакистан ушло на 9,4 млн"
            first -= 1
        first -= first > lo and r.hit("bind.by", first - 1) is not None
        opens = first == lo or r.word(first - 1) in (",", "-", ":")
        if (
            opens
            and hit.category == "name"
            and r.kind(cue.i) == "w"
            and not r.any(("cue", "bind.contrast"), hit.j, cue.i)
            # "Медь дала 54% всего вывоза (7,4 млрд)": the amount is of the whole.
            and not any(hit.j <= g.i < cue.i for g in c.rates)
            and (cue.i - hit.i <= _NEAR_FRONT or all(r.kind(k) != "s" for k in range(hit.j, cue.i)))
            and r.word(hit.j) != ":"
        ):
            return hit.value
    return None


_FRONT, _NEAR_FRONT = 8, 5
"""Tokens before a verb in which the goods that open its clause stand, and in which a comma may follow them."""


def _people(r: Reading, i: int) -> bool:
    hit = r.hit("country", i)
    return hit is not None and hit.category == "people" and hit.j == i + 1


def _worth(c: Clauses, i: int, cue: Hit) -> str | None:
    """The goods directly before an amount: "shoes worth 2 billion", "Schuhe mit 2,2 Mrd.", "telefoons (5,1 mld)"."""
    r, at, lo, worth_told = c.r, i, c.sentence.lo, False
    for _ in range(6):
        hit = r.ending("product", at)
        if hit is not None and hit.i >= lo:
            # "De invoer, hoofdzakelijk ijzererts en octopus, was goed voor": it only says what most of it is.
            between = cue.j <= hit.i and aside(c, hit) and r.word(hit.j) == "," and at == hit.j
            return hit.value if hit.category == "name" and at < i and not between else None
        # "With corn accounting for $480 million": the goods are the verb's subject.
        told = _told_by(c, at)
        worth = (
            told or r.ending("bind.of", at) or r.ending("qualifier.approx", at) or r.ending("qualifier.at_least", at)
        )
        worth = worth or (r.ending("status.past", at) if at < i else None)
        if worth is not None and worth.i >= lo:
            worth_told = worth_told or worth.j - worth.i > 2
            at = worth.i
        elif at > lo and r.word(at - 1) == "," and worth_told:
            # "Rohöl, zuletzt im Wert von 405 Millionen"
            at -= 1
        elif at > lo + 1 and r.word(at - 1) == "," and r.hit("place.with", at) is not None:
            # "spiccano i macchinari, con 310 milioni di vendite"
            at -= 1
        elif at > lo and (r.word(at - 1) == "(" or (r.is_link(at - 1) and r.hit("number.and", at - 1) is None)):
            at -= 1
        else:
            return None
    return None


_MARKS = frozenset(":;-•*·▪◦–")


def _item(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods that an entry of a list names: "Ausfuhr: Fahrzeuge 2,9 Mrd. Euro; bearbeitete Waren 1,8", "- hout: 0,4 miljard"."""
    r, lo = c.r, c.sentence.lo
    hi = at
    dashed = False
    while hi > lo and (r.word(hi - 1) in (":", "(", "-") or r.is_link(hi - 1)):
        hi -= 1
        dashed = dashed or r.word(hi) == "-"
    first = hi
    while first > lo and r.word(first - 1) not in _MARKS:
        first -= 1
    if dashed and first - 1 > lo and r.word(first - 1) == "-":
        # "goederen - hoofdzakelijk koper en hout - ter waarde van"
        return None
    bullet = first == lo + 1 and cue.i < lo
    if not (bullet or (first > cue.j and cue.i >= lo) or (first == lo and cue.i < lo and r.word(hi) == ":")):
        return None
    if any(c.r.hit(slot, k) for slot in _NO_GOODS for k in range(first, hi)):
        return None
    if any(p.i < hi and p.j > first for p in c.periods) or any(q.i < hi and q.j > first for q in c.cues):
        return None
    goods = r.within("product", first, hi)
    named = next((h.value for h in goods if h.category == "name"), None)
    if named is not None:
        return named
    general = {k for h in goods for k in range(h.i, h.j)}
    rest = [r.word(k) for k in range(first, hi) if k not in general and r.kind(k) == WORD and not r.is_link(k)]
    told = bool(rest) and (bool(general) or (first != hi and cue.i < lo and r.word(hi) == ":"))
    return " ".join(rest) if told else None


_NO_GOODS = (
    "move", "bind.reach", "country", "city", "org.named", "org.ministry", "org.statistics", "say.according", "qualifier.approx",
    "status.target", "status.forecast", "event.kind", "bind.total", "bind.together", "bind.reverse",
)  # fmt: skip


def _told_by(c: Clauses, at: int) -> Hit | None:
    """The verb of amounting, or of a share, that ends before token `at`."""
    share = c.r.ending("cue", at)
    return c.r.ending("bind.reach", at) or (share if share is not None and share.category == "share" else None)


_SUBJECT = 3
"""Tokens behind goods in which their verb stands."""


def _gone_on(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods that a sentence goes on about whose flow was told before: "In recupero i fertilizzanti, che hanno totalizzato"."""
    r, lo = c.r, c.sentence.lo
    if cue.i >= lo or c.flows() or r.lexicon.verb_final or r.lexicon.free_order or c.group_of(at):
        return None
    named = [p for p in r.within("product", lo, at) if p.category == "name" and not c.group_of(p.i)]
    if len({p.value for p in named}) != 1 or any(s.i < at for s in c.sums):
        return None
    if any(r.word(h.i - 1) == "," and h.i > named[0].i for h in r.within("neutral.pronoun", lo, at)):
        # "After the grain corridor opened, it rose to"
        return None if not r.any(("bind.relative",), named[0].j, at) else named[0].value
    # Not what somebody else does with them: only the subject, which opens the sentence.
    opens = all(r.hit("country", k) is None for k in range(lo, named[0].i)) and named[0].i - lo <= _BEFORE_GOODS
    return named[0].value if opens else None


def _past_only(c: Clauses, i: int, at: int) -> int:
    """Past "only", "the sector of" and the like before goods: "Il solo comparto dei macchinari", "Tan sólo la carne"."""
    r = c.r
    for _ in range(_BEFORE_GOODS):
        if i >= at or r.hit("product", i) is not None:
            return i
        told = r.hit("bind.only", i) or r.hit("bind.sector", i)
        if told is None and not r.is_link(i):
            return i
        i = told.j if told is not None else i + 1
    return i


_BEFORE_GOODS = 6


def _leading(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods that open a clause and are told to make up a part of a flow.

    "Steel topped the list of exports with $890 million", "Petroleum products accounted for exports of $1.1 billion".
    """
    r, lo, part = c.r, c.sentence.lo, c.part_of(at)
    start = next((k for k in range(lo, at) if c.part_of(k) == part), at)
    start = r.skip_links(start + (r.kind(start) == "s" or r.hit("bind.contrast", start) is not None), at, 2)
    start = _past_only(c, start, at)
    hit = r.hit("product", start)
    if hit is None or hit.category != "name" or hit.j > at or in_other_flow(c, hit, cue):
        return None
    own = r.hit("cue", hit.j)
    if own is not None and own.category != "share" or (hit.j <= cue.i < at and shares_of(c, hit, cue)):
        return None
    told_before = cue.j <= lo
    if (
        cue.category == "turnover"
        or (cue.j <= hit.i and not told_before)
        or any(r.hit("bind.total", k) is not None for k in (cue.i - 1, cue.i - 2))
    ):
        return None
    end = min(at, hit.j + _SUBJECT + 1)
    verbs = r.within("bind.rank", hit.j, end) or r.within("bind.reach", hit.j, end)
    if 0 <= cue.i - at <= _ITS_FLOW and any(r.word(k) == "," for k in range(hit.j, at)):
        # "Fahrzeuge sind wichtig, denn von den 3 Milliarden Euro Ausfuhren"
        return None
    told = [s for s in c.sums if hit.j <= s.i < at]
    return hit.value if verbs and not told and not r.within("bind.contrast", hit.j, at) else None


_ITS_FLOW = 5
"""Tokens of an amount and what may stand between it and the flow behind it."""


def _goods(c: Clauses, i: int, hi: int) -> str | None:
    """The product named from token `i` on; empty for goods in general, None when none is named."""
    r = c.r
    at = r.skip_links(i, hi, 2)
    mainly = r.hit("bind.mainly", at) if at < hi else None
    at = r.skip_links(mainly.j, hi, 2) if mainly else at
    people = r.hit("country", at) if at < hi else None
    at = people.j if people else at
    hit = r.hit("product", at) if at < hi else None
    if hit is None or hit.category == "none":
        # "$1.3 billion of those purchases"
        return None
    kind = r.hit("product", hit.j) if hit.category == "neutral" and hit.j < hi else None
    if kind is not None and kind.category == "name":
        # "Prodotti tessili"
        return kind.value
    return hit.value if hit.category == "name" else ""


def stuff(r: Reading, i: int, hi: int) -> str | None:
    """Goods the lexicon does not list: a plain noun right behind a bare "de" or "di" ("exportations de dattes")."""
    of = r.hit("bind.stuff", i)
    return r.word(of.j) if of is not None and of.j < hi and thing(r, of.j) else None


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
