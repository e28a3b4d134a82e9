"""Flows behind an amount: the cue right behind it, or the first in its clause that is not the next amount's."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import BALANCES, FLOWS, Clauses, closes
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.sums.pairing import labelled, lent, past_of
from briefing.ingest.extract.words.lexicon import Hit


def right_behind(c: Clauses, level: Level, held: list[Hit], after: list[Level]) -> Hit | None:
    """The cue right behind an amount, unless it is the next amount's; `held` are the balances right before it."""
    if (label := labelled(c, level)) is not None:
        return label
    behind = c.r.hit("cue", past_of(c, level.j)) or _behind_its_change(c, level)
    behind = behind or _behind_its_share(c, level)
    if behind is None or behind.j > c.sentence.hi or behind.category in ("share", "none"):
        return None
    if c.r.word(behind.j) == ":" and c.r.apart(behind.i):
        # "Ausfuhr: 190 Mio. Euro  Einfuhr: 98 Mio. Euro"
        return None
    direct = c.r.ending("cue", level.i - 1) if c.r.lexicon.genitive and c.r.is_link(level.i - 1) else None
    if direct is not None and direct.category in ("exports", "imports") and behind.category in ("turnover", *BALANCES):
        # "При экспорте на 1,2 млрд и импорте на 0,9 млрд товарооборот достиг"
        return None
    next_own = bool(after) and 0 <= after[0].i - behind.j <= _OWN
    if behind.i > level.j and _tied_before(c, level, behind, next_own):
        return None
    if (
        held
        and next_own
        and behind.i > level.j
        and behind.category in ("exports", "imports")
        and c.r.lexicon.verb_final
    ):
        # "einen Überschuss von 73 Millionen bei Importen von 265 Millionen"
        return None
    if held and behind.category in ("turnover", "balance"):
        # "un excédent de 45 millions d'euros dans ses échanges avec", "een tekort van 3 miljoen op de handelsbalans"
        return None
    if behind.category == "turnover" and _share_told(c, level, behind):
        # "Imported food accounted for N233 billion of total agricultural trade"
        return None
    small = behind.i > level.j and c.r.hit("bind.of", level.j) is None and c.r.hit("bind.belong", level.j) is None
    rated = sum(g.j - g.i for g in c.rates if after and behind.j <= g.i < after[0].i)
    if small and after and 0 <= after[0].i - behind.j - rated <= _OWN and _told_ahead(c, level, behind):
        # "Импорт составил 2,1 млрд евро при экспорте всего в 120 млн"
        return None
    if behind.value == "price" and behind.i > level.j and c.r.hit("bind.of", level.j) is None:
        # "Fell to $812 million as prices slid"
        return None
    if behind.category in FLOWS and behind.i > level.j and lent(c, level):
        return None
    own = behind.category == "money" or behind.i > level.j or closes(c, behind) or _closes_at_place(c, behind)
    own = own or _each_behind(c, behind, after)
    return behind if own or not _before_next(behind, after) or _counted_off(c, level) else None


def _tied_before(c: Clauses, level: Level, behind: Hit, next_own: bool) -> bool:
    """Whether another flow is tied to an amount by "of": "stond tegenover een uitvoer van 632 miljoen | een invoer van 538".

    A balance behind it needs no amount: "bei Importen im Wert von 265 Millionen | ein Überschuss".
    """
    r, at = c.r, level.i
    while at > c.sentence.lo and level.i - at < _TIE and (r.is_link(at - 1) or r.hit("bind.of", at - 1)):
        at -= 1
    own = r.ending("cue", at) if r.begins("bind.of", at, level.i) else None
    if own is None or own.category not in ("exports", "imports"):
        return False
    return behind.category in BALANCES or (next_own and {own.category, behind.category} == {"exports", "imports"})


_TIE = 4
"""Tokens between a flow and the amount tied to it: "im Wert von rund"."""


def _share_told(c: Clauses, level: Level, behind: Hit) -> bool:
    """Whether a flow before an amount is told by a verb of its share in the trade behind it."""
    shares = [q for q in c.cues if q.category == "share" and q.j <= level.i and c.part_of(q.i) == c.part_of(level.i)]
    if not shares or c.r.hit("bind.of", level.j) is None or behind.i <= level.j:
        return False
    told = [q for q in c.flows() if q.j <= shares[-1].i and c.part_of(q.i) == c.part_of(level.i)]
    return (
        bool(told)
        and told[-1].category in ("exports", "imports")
        and not any(told[-1].j <= s.i < level.i for s in c.sums)
    )


def _behind_its_change(c: Clauses, level: Level) -> Hit | None:
    """The verb that says where a flow went, behind its change in a parenthesis: "Ausfuhren für 17 Mrd. (+3,1 Prozent) | gingen in EU-Länder"."""
    r, hi = c.r, c.sentence.hi
    if level.j + 1 >= hi or r.word(level.j) != "(":
        return None
    rate = next((g for g in c.rates if 0 < g.i - level.j <= 2 and g.j + 1 < hi and r.word(g.j) == ")"), None)
    verb = r.hit("cue", rate.j + 1) if rate is not None else None
    flow = next((q for q in reversed(c.flows()) if q.j <= level.i), None)
    if verb is None or flow is None or verb.category != flow.category or verb.category not in ("exports", "imports"):
        return None
    return verb if r.at(("place.to", "place.from", "place.at"), verb.j) else None


def _behind_its_share(c: Clauses, level: Level) -> Hit | None:
    """The flow behind the share that an amount is: "of the total, $5.9 billion or 39.5 percent were exported goods"."""
    r, hi, at = c.r, c.sentence.hi, level.j
    set_off = at < hi and r.word(at) == ","
    at += set_off
    led = r.hit("bind.or", at) if at < hi else None
    enclosed = not set_off and at < hi and r.word(at) == "("
    if led is None and not enclosed:
        return None
    at = r.skip_links(led.j if led is not None else at + 1, hi, 1)
    rate = next((g for g in c.rates if g.i == at and g.form == "percent" and not g.signed), None)
    if rate is None or rate.j >= hi or enclosed and r.word(rate.j) != ")":
        return None
    at = rate.j + (enclosed or set_off and r.word(rate.j) == ",")
    if at >= hi:
        return None
    if r.lexicon.free_order:
        # "5,9 млрд (39,5%) составил экспорт", "приходится на экспорт", but not "или 37% поставок"
        told = r.hit("bind.reach", at) or r.hit("bind.of", at)
        return r.hit("cue", r.skip_links(told.j, hi, 1)) if told is not None else None
    # Not "$14 million, or 37% of exports"; "39,5 Prozent Exporte"
    if r.hit("bind.belong", at) is None and r.hit("event.present", at) is None:
        return r.hit("cue", at) if r.lexicon.verb_final else None
    return r.hit("cue", past_of(c, at))


def _each_behind(c: Clauses, behind: Hit, after: list[Level]) -> bool:
    """Whether the next amount, too, has its flow right behind: "712 milioni esportati e 820 importati"."""
    r = c.r
    if not after or r.hit("number.and", behind.j) is None and r.word(behind.j) not in (",", "/", ";"):
        return False
    next_one = r.hit("cue", past_of(c, after[0].j))
    return next_one is not None and next_one.category in FLOWS and next_one.category != behind.category


_OWN = 5
"""Tokens between a flow and the amount that is its own."""


def _told_ahead(c: Clauses, level: Level, behind: Hit) -> bool:
    """Whether the other one of exports and imports is told before an amount in its part, with a verb of amounting."""
    part = c.part_of(level.i)
    ahead = [
        q for q in c.flows() if q.j <= level.i and c.part_of(q.i) == part and c.group_of(q.i) == c.group_of(level.i)
    ]
    # "Профицит составил 1,05 млрд евро при экспорте в 1,2 млрд"
    balance = bool(ahead) and any(q.category in BALANCES for q in ahead) and c.r.lexicon.free_order
    # "Bilateral trade came to 5 billion with the balance of trade in Peru's favour at 1 billion"
    led = c.r.hit("place.with", level.j) is not None and bool(ahead)
    balance = balance or bool(ahead) and ahead[-1].category == "turnover" and (behind.category in BALANCES or led)
    # "Imports rose by 20% to 5 billion with the surplus surging to 1 billion"
    balance = balance or led and behind.category in BALANCES and ahead[-1].category not in BALANCES
    if not ahead or not balance and {ahead[-1].category, behind.category} != {"exports", "imports"}:
        return False
    clear = not any(ahead[-1].j <= s.i < level.i for s in c.sums)
    # "Führte Waren für 3 Mrd. Euro ein und exportierte für 4"
    joint = c.r.lexicon.verb_final and c.r.begins("number.and", level.j, behind.i)
    led_to = () if c.r.lexicon.verb_final else c.r.within("bind.to", level.i - 2, level.i)
    return clear and (joint or bool(c.r.within("bind.reach", ahead[-1].j, level.i) or led_to))


def _closes_at_place(c: Clauses, cue: Hit) -> bool:
    """Whether only where the goods went stands between a verb and the end of its clause: "voor 163 miljoen uitgevoerd naar Polen, ..."."""
    r, hi = c.r, c.sentence.hi
    country = r.hit("country", r.skip_links(cue.j, hi, 2)) if r.lexicon.verb_final else None
    if country is None or country.category != "name" or country.j >= hi:
        return False
    return r.word(country.j) in (",", ";", ".") or r.hit("number.and", country.j) is not None


def _counted_off(c: Clauses, level: Level) -> bool:
    """Whether a whole is told to take its parts from: "Von den 4,0 Mrd. Dollar Handelsumsatz entfielen 2,8 Mrd. auf"."""
    places = back(c, level.i)
    return places[-1] - c.sentence.lo <= 1 and c.r.begins("bind.of", c.sentence.lo, level.i)


def later_cue(c: Clauses, level: Level, after: list[Level], group: int, part: int) -> Hit | None:
    """The first cue behind an amount in its clause that is not before a next amount."""
    if after and after[0].i - level.j <= 3 and _in_other_money(level, after[0]):
        # "489 miljoen dollar, zo'n 413 miljoen euro": the same sum twice.
        after = after[1:]
    limit = after[0].i if after else c.sentence.hi
    made = c.r.hit("bind.reach", level.j) if level.j < c.sentence.hi else None
    for cue in c.cues:
        if cue.i < level.j or cue.category == "share" or c.group_of(cue.i) != group or c.part_of(cue.i) != part:
            continue
        if cue.i >= limit or sum(c.group_of(k) == group for k in range(level.j, cue.i)) > 14:
            return None
        told_why = any(c.r.word(k) == "," or c.r.hit("bind.cause", k) for k in range(level.j, cue.i))
        if cue.value == "price" and told_why:
            # "Era di 7,7 miliardi, con i prezzi alle stelle", "a 30 million rise due to higher prices": why, not what.
            continue
        if (part_of_trade := falls_on(c, cue)) is not cue:
            return part_of_trade
        beside = after and c.group_of(after[0].i) == group
        # "428 Mio. brachte der Export, die Einfuhr 133": the next amount has a flow of its own.
        beside = beside and not any(cue.j <= q.i < limit for q in c.flows())
        # "Auf 950 Mio. beliefen sich die Importe aus der Region, davon 944,8 Mio. aus Kasachstan"
        apart = c.r.any(("bind.namely", "bind.compare"), cue.j, limit) and c.r.any(("bind.reach",), level.j, cue.i)
        # "Из них 178 млн составил экспорт и 89 млн - импорт"
        own = made is not None and cue.i == c.r.skip_links(made.j, limit, 1) and not c.r.lexicon.verb_final
        # "To reach $2 billion in trade, up from 1.2"
        own = own or bool(after) and after[0].compare and cue.i - level.j <= _SMALL
        # "Kunststoffen vormen met 98 miljoen de grootste post in de uitvoer, die 812 miljoen bedroeg": of both
        shared = (
            beside
            and c.flows()[:1] == [cue]
            and any(c.r.word(h.i - 1) == "," for h in c.r.within("bind.relative", cue.j, limit))
        )
        own = own or _in_relative(c, level, cue, limit)
        beside = beside and not apart and not own and not shared
        return None if beside and cue.j <= limit and limit - cue.j <= 6 and not closes(c, cue) else cue
    return None


def _in_relative(c: Clauses, level: Level, cue: Hit, limit: int) -> bool:
    """Whether a relative clause right behind an amount holds a flow and closes: "of the 610 million that Spain | sold to Peru in 2023, 100 were"."""
    r = c.r
    opens = range(level.j, min(cue.i, level.j + _SMALL + 1))
    related = any(r.hit("bind.relative", k) is not None or r.hit("neutral.pronoun", k) is not None for k in opens)
    # "Of the 610 million worth of goods Spain sold to Peru, 100 were", "sur les 610 millions que l'Espagne a vendus, 100 étaient"
    lo = c.sentence.lo
    related = related or level.i - lo <= _SMALL and any(r.hit(f"bind.{s}", lo) for s in ("of", "on", "from", "namely"))
    closed = next((k for k in range(cue.j, limit) if r.word(k) == ","), None)
    return related and closed is not None and not r.any(("cue",), cue.j, closed)


_FALLS = 5
"""Tokens from trade to the flow that a part of it falls on."""


def falls_on(c: Clauses, cue: Hit) -> Hit:
    """The flow that a part of trade is told to fall on, else the trade: "$5.9 billion of trade operations fell on imports"."""
    if cue.category != "turnover":
        return cue
    part = next((q for q in c.flows() if cue.j <= q.i < cue.j + _FALLS), None)
    if part is None or part.category not in ("exports", "imports"):
        return cue
    between = range(cue.j + 1, part.i)
    led = c.r.at(("bind.on", "bind.by"), *between)
    return part if led and not any(s.i in between for s in c.sums) else cue


_SMALL = 2
"""Small words between an amount and its flow behind it."""


def _in_other_money(level: Level, other: Level) -> bool:
    a, b = level.sum.currency, other.sum.currency
    return a is not None and b is not None and a != b


def _before_next(cue: Hit, after: list[Level]) -> bool:
    return bool(after) and 0 <= after[0].i - cue.j <= 4


def frames(c: Clauses, cue: Hit) -> bool:
    """Whether trade is only told as that in which a flow is: "im Handel mit Polen", "in trade with Poland", "in its foreign trade"."""
    r = c.r
    if cue.category != "turnover" or cue.j >= c.sentence.hi:
        return False
    if r.ending("bind.sector", cue.i) is not None and any(q.j <= cue.i and q.category in BALANCES for q in c.cues):
        # "Den größten Überschuss erzielte der Bereich Handel mit Kraftwagen"
        return True
    if _of_balance(c, cue):
        return True
    whole = r.hit("place.with", cue.i - 1) or r.hit("place.with", cue.i - 2)
    if whole is not None and whole.j > cue.j:
        # "Im Handel mit", "in de handel met"
        return True
    beside = r.hit("place.with", cue.j) or (cue.j - cue.i > 1 and r.hit("place.with", cue.j - 1))
    if not beside and not r.within("place.abroad", cue.i - 1, cue.j):
        return False
    at = cue.i
    small = ("place.at", "neutral.theirs", "small.its")
    while at > c.sentence.lo and cue.i - at < 2 and (r.is_link(at - 1) or r.at(small, at - 1)):
        at -= 1
        if r.hit("place.at", at) is not None or (at < cue.i and r.hit("place.to", at) is not None):
            # "hield aan de handel met Australië 390 miljoen over"
            return True
    return False


def _of_balance(c: Clauses, cue: Hit) -> bool:
    """Whether "of" leads from the amount of a balance to the trade it is of: "the deficit of 4 billion | of Peru's foreign trade", "4 milliards | du commerce"."""
    r = c.r
    whose = next((h for h in r.within("country", max(c.sentence.lo, cue.i - _OWNED), cue.i)), None)
    ends = (cue.i, cue.i - 1) if whose is None else (cue.i, whose.i, whose.i - 1)
    of = next((h for k in ends for slot in ("place.of", "bind.of") if (h := r.ending(slot, k))), None)
    told = next((s for s in c.sums if of is not None and s.j == of.i), None)
    if told is None:
        return False
    held = (h for at in back(c, told.i) for k in (at, at - 1) if (h := r.ending("cue", k)) is not None)
    return any(h.category in BALANCES for h in held)


_OWNED = 4
"""Tokens from whose trade is told to the word for it: "Peru's foreign"."""
