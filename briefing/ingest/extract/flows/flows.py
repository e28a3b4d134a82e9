"""Flows: which flow, or which money that is no trade, each amount of a sentence is of."""

from __future__ import annotations

from briefing.core.fact import Flow, Qualifier
from briefing.ingest.extract.flows.deltas import moved_noun
from briefing.ingest.extract.sums.clauses import BALANCES, FLOWS, Clauses, closes
from briefing.ingest.extract.sums.comparing import is_base, led_on
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.sums.pairing import averaged, labelled, lent, of_thing, past_of
from briefing.ingest.extract.words.lexicon import Hit

_TOLD = 12
"""Tokens between a flow and the parenthesis that gives its amount."""


def give_flow(c: Clauses, level: Level, before: list[Level], after: list[Level]) -> None:
    """The flow of one amount: a cue right behind it, else before it, else behind it in its clause."""
    group, part = c.group_of(level.i), c.part_of(level.i)
    if not level.compare and (of_thing(c, level) or averaged(c, level) or _of_kinds(c, level)):
        level.other = "money"
        return
    if level.delta and (noun := moved_noun(c, level)) is not None:
        told = c.r.hit("cue", past_of(c, noun.j))
        if told is not None and told.j <= c.sentence.hi and told.category in FLOWS:
            _take(level, told, after=True)
            return
    if before and before[-1].compare and before[-1].flow is not None and led_on(c, before[-1], [level]):
        # "Rising from $53 billion in 2019 to $85 billion in 2024, with exports stagnant"
        level.cue, level.flow = before[-1].cue, before[-1].flow
        return
    if (gap := _exceeding(c, level) or _beyond_the_other(c, level)) is not None:
        _take(level, gap)
        level.delta = False
        return
    held = [h for at in back(c, level.i) if (h := c.r.ending("cue", at)) is not None and h.category in BALANCES]
    if (behind := _right_behind(c, level, held, after)) is not None:
        _take(level, behind, after=True)
        return
    ahead = [q for q in c.cues if q.j <= level.i and c.group_of(q.i) == group and q.category != "share"]
    near = [q for q in ahead if c.part_of(q.i) == part]
    head = _compared_head(c, level, before) if level.compare else None
    if head is not None and (_own_balance(held, head) or _flow_since(c, head, near)):
        head = None
    if head is not None:
        level.cue, level.flow = head.cue, head.flow
        return
    cue = (near or ahead or [None])[-1]  # type: ignore[list-item]
    if cue is not None and cue in near and (outer := _outside_clause(c, level, cue, near)) is not None:
        cue = outer
    if cue is not None and _frames(c, cue):
        # "Aan de uitvoerkant noteerde Oekraïne in de handel met Polen 4,6 miljard euro"
        cue = next((q for q in reversed(near) if q.category in FLOWS and not _frames(c, q)), cue)
    if cue is None or cue.category == "money" or any(b.cue == cue for b in before):
        later = _later_cue(c, level, after, group, part)
        if later is not None and cue is not None and _part_of_it(c, level, later):
            later = None
        if later is not None and (cue is None or later.category != "money" or cue.category == "money"):
            unused = cue is not None and cue.category == "money" and level.i - cue.j <= 3
            if not unused and (cue is None or cue.category != "money" or closes(c, later)):
                _take(level, later, after=True)
                return
    if cue is not None:
        _take(level, cue)
    elif group:
        _flow_from_outside(c, level, group, before)


def _part_of_it(c: Clauses, level: Level, later: Hit) -> bool:
    """Whether an amount is told as a part of the one before, a comma away from a flow behind: "di cui 1,1 miliardi di macchinari, tra i clienti"."""
    r = c.r
    led = any(r.ending("bind.namely", at) is not None for at in back(c, level.i, 2))
    return led and any(r.word(k) == "," for k in range(level.j, later.i))


def _of_kinds(c: Clauses, level: Level) -> bool:
    """Whether an amount is only what each of so many goods passed: "30 groupes de produits ont dépassé le milliard de dollars"."""
    r, lo = c.r, c.sentence.lo
    if level.qualifier is not Qualifier.AT_LEAST or not r.hits.get("count.kinds"):
        return False
    told = r.within("count.kinds", max(lo, level.i - _KINDS), level.i)
    counted = told and (r.kind(told[-1].i - 1) == "n" or r.ending("cardinal", told[-1].i) is not None)
    return (
        bool(counted)
        and not any(told[-1].j <= s.i < level.i for s in c.sums)
        and all(r.word(k) != "," for k in range(told[-1].j, level.i))
    )


_KINDS = 12
"""Tokens between so many goods and the amount that each of them passed."""


def _outside_clause(c: Clauses, level: Level, cue: Hit, near: list[Hit]) -> Hit | None:
    """The flow before a clause that a verb closes before the amount: "Die Einfuhren stiegen, weil mehr geliefert wurde, auf 2 Mrd."."""
    r = c.r
    if not r.lexicon.verb_final or (r.lexicon.capital_nouns and r.capital(cue.i)) or not closes(c, cue):
        return None
    comma = next((k for k in range(cue.j, level.i) if r.word(k) == ","), None)
    if comma is None or r.hit("bind.to", comma + 1) is None or any(cue.j <= s.i < comma for s in c.sums):
        return None
    opened = next((k for k in range(cue.i - 1, c.sentence.lo, -1) if r.word(k) == ","), None)
    outer = [q for q in near if opened is not None and q.j <= opened and q.category in FLOWS]
    return outer[-1] if outer else None


def _frames(c: Clauses, cue: Hit) -> bool:
    """Whether trade is only told as that in which a flow is: "im Handel mit Polen", "in trade with Poland"."""
    r = c.r
    if cue.category != "turnover" or cue.j >= c.sentence.hi:
        return False
    whole = r.hit("place.with", cue.i - 1)
    if whole is not None and whole.j > cue.j:
        return True
    if r.hit("place.with", cue.j) is None:
        return False
    at = cue.i
    while at > c.sentence.lo and cue.i - at < 2 and (r.is_link(at - 1) or r.hit("place.at", at - 1)):
        at -= 1
        if r.hit("place.at", at) is not None or (at < cue.i and r.hit("place.to", at) is not None):
            # "hield aan de handel met Australië 390 miljoen over"
            return True
    return False


def _exceeding(c: Clauses, level: Level) -> Hit | None:
    """The balance that one flow's exceeding the other by an amount tells: "imports outpaced exports by $300 million"."""
    r, part = c.r, c.part_of(level.i)
    told = [
        q for q in c.flows() if q.j <= level.i and c.part_of(q.i) == part and c.group_of(q.i) == c.group_of(level.i)
    ]
    if len(told) < 2 or {q.category for q in told[-2:]} != {"exports", "imports"}:
        return None
    first, last = told[-2:]
    verbs = r.within("bind.exceed", max(c.sentence.lo, first.i - 4), last.i)
    led = any(r.hit("bind.by", k) is not None for k in range(back(c, level.i)[-1], level.i))
    # "Las exportaciones superaron los 12 millones, frente a importaciones por 9": no flow exceeds the other.
    if not verbs or not led or any(first.j <= s.i < level.i for s in c.sums):
        return None
    return first._replace(category="deficit" if first.category == "imports" else "surplus", value="")


_OTHER = 8
"""Tokens behind an amount in which the flow stands that it is more than."""


def _beyond_the_other(c: Clauses, level: Level) -> Hit | None:
    """The balance that tells by how much one flow is above or below the other: "de uitvoer was 7,1 miljard hoger dan de invoer"."""
    r, hi = c.r, c.sentence.hi
    if not level.delta:
        return None
    told = [q for q in c.flows() if q.j <= level.i and c.group_of(q.i) == c.group_of(level.i)]
    first = told[-1] if told else None
    if first is None and (both := _more_of_one(c, level)) is not None:
        return both
    if first is None or first.category not in ("exports", "imports") or any(first.j <= s.i < level.i for s in c.sums):
        return None
    more = r.hit("move", level.j) if level.j < hi else None
    behind = more is not None and more.category in _BEYOND
    if not behind:
        # "supérieures de 7,1 milliards d'euros aux importations"
        before = (r.ending("move", at) for at in back(c, level.i))
        more = next((h for h in before if h is not None and h.category in _BEYOND and h.i >= first.j), None)
    if more is None or any(h.category in ("up", "down") for h in r.within("move", first.j, level.i)):
        return None
    at = more.j if behind else level.j
    at += behind and r.word(at) == ","
    second = next((q for q in c.flows() if at <= q.i < min(hi, at + _OTHER)), None)
    if second is None or {first.category, second.category} != {"exports", "imports"}:
        return None
    between = range(at, second.i)
    if any(r.kind(k) == "s" or r.hit("number.and", k) is not None or c.period_at(k) is not None for k in between):
        return None
    against = any(r.hit("bind.compare", k) is not None for k in range(more.i, second.i))
    # "больше импорта"
    if behind and not (against or (r.lexicon.genitive and second.i == at)):
        return None
    above = (first.category == "exports") == (more.category == "more")
    return first._replace(category="surplus" if above else "deficit", value="")


_BEYOND = ("more", "less")


def _more_of_one(c: Clauses, level: Level) -> Hit | None:
    """The balance where both flows stand behind the amount: "voor 52 miljard meer goederen geëxporteerd dan geïmporteerd"."""
    r, hi = c.r, c.sentence.hi
    more = r.hit("move", level.j) if level.j < hi else None
    if more is None or more.category not in _BEYOND:
        return None
    behind = [q for q in c.flows() if more.j <= q.i < min(hi, more.j + _OTHER)][:2]
    if {q.category for q in behind} != {"exports", "imports"}:
        return None
    first, second = behind
    if not any(r.hit("bind.compare", k) is not None for k in range(first.j, second.i)):
        return None
    if any(r.kind(k) == "s" or r.hit("number.and", k) is not None for k in range(more.j, second.i)):
        return None
    above = (first.category == "exports") == (more.category == "more")
    return first._replace(category="surplus" if above else "deficit", value="")


def _right_behind(c: Clauses, level: Level, held: list[Hit], after: list[Level]) -> Hit | None:
    """The cue right behind an amount, unless it is the next amount's; `held` are the balances right before it."""
    if (label := labelled(c, level)) is not None:
        return label
    behind = c.r.hit("cue", past_of(c, level.j)) or _behind_its_worth(c, level)
    if behind is None or behind.j > c.sentence.hi or behind.category in ("share", "none"):
        return None
    direct = c.r.ending("cue", level.i - 1) if c.r.lexicon.genitive and c.r.is_link(level.i - 1) else None
    if direct is not None and direct.category == "turnover" and behind.i > level.j:
        # "Остальная часть товарооборота в 30,1 млрд пришлась на импорт"
        return None
    if held and behind.category in ("turnover", "balance"):
        # "un excédent de 45 millions d'euros dans ses échanges avec", "een tekort van 3 miljoen op de handelsbalans"
        return None
    small = behind.i > level.j and c.r.hit("bind.of", level.j) is None and c.r.hit("bind.belong", level.j) is None
    if small and after and 0 <= after[0].i - behind.j <= _OWN and _told_ahead(c, level, behind):
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


def _behind_its_worth(c: Clauses, level: Level) -> Hit | None:
    """The cue behind the parenthesis that gives an amount in other money: "1,19 billones (175.500 millones de dólares) correspondieron a las exportaciones"."""
    r, hi = c.r, c.sentence.hi
    if level.j >= hi or r.word(level.j) not in ("(", "["):
        return None
    group = c.group_of(level.j + 1)
    inside = [s for s in c.sums if c.group_of(s.i) == group]
    if not group or not inside or c.group_of(level.i) == group or any(c.group_of(q.i) == group for q in c.cues):
        return None
    if any(s.currency in (None, level.sum.currency) for s in inside):
        return None
    at = next((k + 1 for k in range(inside[-1].j, hi) if r.word(k) in (")", "]")), hi)
    at += at < hi and r.word(at) == ","
    reached = past_of(c, at) if at < hi else hi
    # "..., las exportaciones sumaron": the next one's.
    return r.hit("cue", reached) if reached > at else None


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
    if not ahead or {ahead[-1].category, behind.category} != {"exports", "imports"}:
        return False
    clear = not any(ahead[-1].j <= s.i < level.i for s in c.sums)
    # "Führte Waren für 3 Mrd. Euro ein und exportierte für 4"
    joint = c.r.lexicon.verb_final and any(c.r.hit("number.and", k) is not None for k in range(level.j, behind.i))
    return clear and (joint or bool(c.r.within("bind.reach", ahead[-1].j, level.i)))


def _closes_at_place(c: Clauses, cue: Hit) -> bool:
    """Whether only where the goods went stands between a verb and the end of its clause: "voor 163 miljoen uitgevoerd naar Polen, ..."."""
    r, hi = c.r, c.sentence.hi
    country = r.hit("country", r.skip_links(cue.j, hi, 2)) if r.lexicon.verb_final else None
    if country is None or country.category != "name" or country.j >= hi:
        return False
    return r.word(country.j) in (",", ";", ".") or r.hit("number.and", country.j) is not None


def _flow_from_outside(c: Clauses, level: Level, group: int, before: list[Level]) -> None:
    """The flow of an amount in a parenthesis that names none: what stands before it, or what it explains."""
    r, opened, outer, part = c.r, c.opened[group], c.parent[group], c.part_of(level.i)
    if (right := _right_before(c, opened, outer, before)) is not None:
        _take(level, right)
        return
    heads = [b for b in before if b.flow is not None and b.j <= opened and not b.delta]
    head = next((b for b in reversed(heads) if c.group_of(b.i) == outer), None)
    told = [q for q in c.flows() if q.j <= opened and c.group_of(q.i) == outer]
    goods = r.ending("product", opened)
    item = r.ending("country", opened) is not None or (goods is not None and goods.category == "name")
    # "A surplus with Peru of $4.8 billion and deficits with Chile ($1.6 billion) and Cuba ($0.2 billion)"
    apart = item and told and head is not None and told[-1].i >= head.j and c.part_of(told[-1].i) == part
    # "Le déficit revient à 434 M EUR, les exportations ayant augmenté (+30,6 %, 2,7 Mds EUR)"
    apart = (
        apart
        or bool(told)
        and head is not None
        and told[-1].i >= head.j
        and told[-1] != head.cue
        and _moved(c, told[-1], opened)
    )
    if head is not None and not apart:
        level.cue, level.flow = head.cue, head.flow
        level.compare = level.compare or head.compare
        return
    behind = [q for q in c.flows() if q.i > level.j and c.group_of(q.i) == outer and c.part_of(q.i) == part]
    told_of = behind and behind[0].i - _closed(c, group) <= _BESIDE
    if not told and (item or told_of) and behind and behind[0].category in ("exports", "imports"):
        # "El cobre (US$ 3.120 millones) y el salmón (US$ 1.204 millones) concentran los envíos"
        _take(level, behind[0], after=True)
    if not told:
        return
    if item and c.part_of(told[-1].i) == part:
        # "A trainare le vendite sono i raffinati (610 milioni), la meccanica (540 milioni)"
        _take(level, told[-1])
        return
    rated = any(0 <= opened - g.j <= 1 for g in c.rates) or (apart and not item)
    beside = before[-1] if before else None
    listed = (
        beside is not None
        and beside.cue == told[-1]
        and c.group_of(beside.i) not in (0, group)
        and c.part_of(beside.i) == part
    )
    if rated or listed or _explains(c, told[-1], opened, before):
        _take(level, told[-1])


def _moved(c: Clauses, cue: Hit, opened: int) -> bool:
    """Whether nothing but its verb stands between a flow and a parenthesis: "les exportations ayant fortement augmenté (2,7 Mds)"."""
    between = range(cue.j, opened)
    plain = len(between) <= _CHANGED and all(c.r.kind(k) == "w" for k in between)
    return plain and not c.r.any(("number.and", "scale", "country", "product"), cue.j, opened)


_CHANGED = 6
"""Tokens of the verb between a flow and its parenthesis."""
_BESIDE = 3
"""Tokens between a parenthesis and the flow it tells of ahead: "(с $191 млн до $261 млн) увеличились поставки"."""


def _closed(c: Clauses, group: int) -> int:
    """The token behind a parenthesis."""
    return max((k for k in range(c.sentence.lo, c.sentence.hi) if c.group_of(k) == group), default=c.sentence.hi) + 1


def _own_balance(held: list[Hit], head: Level) -> bool:
    """Whether a balance set against another is told as what it was: "ein Defizit ..., nachdem es ein Überschuss von 100 Mio. war"."""
    return head.flow is Flow.BALANCE and any(h.i > head.i for h in held)


_ADJACENT = 3
"""Tokens that may describe a flow before the parenthesis that gives its amount."""


def _right_before(c: Clauses, opened: int, outer: int, before: list[Level]) -> Hit | None:
    """The flow right before a parenthesis: "les importations (18,5 milliards) n'ont augmenté que de"."""
    told = [q for q in c.flows() if q.j <= opened and c.group_of(q.i) == outer]
    if not told or opened - told[-1].j > _ADJACENT or any(told[-1].j <= b.i < opened for b in before):
        return None
    described = range(told[-1].j, opened)
    return (
        told[-1]
        if all(c.r.kind(k) == "w" for k in described) and not c.r.any(("bind.reach", "move"), told[-1].j, opened)
        else None
    )


def _counted_off(c: Clauses, level: Level) -> bool:
    """Whether a whole is told to take its parts from: "Von den 4,0 Mrd. Dollar Handelsumsatz entfielen 2,8 Mrd. auf"."""
    places = back(c, level.i)
    return places[-1] - c.sentence.lo <= 1 and any(
        c.r.hit("bind.of", k) is not None for k in range(c.sentence.lo, level.i)
    )


def _explains(c: Clauses, cue: Hit, opened: int, before: list[Level]) -> bool:
    """Whether a parenthesis gives the amount of a flow told of without one: "est déficitaire (-1,2 Md€)"."""
    nearer = [q for q in c.cues if cue.j <= q.i < opened and q.category != "share"]
    named = c.r.ending("country", opened)
    named = named or c.r.ending("product", opened)
    timed = any(p.j == opened for p in c.periods)
    if timed and before and all(b.cue == cue and c.group_of(b.i) for b in before) and not nearer:
        # "Die Exporte des Jahres 2024 (1,2 Mrd. Euro) übertrafen jene von 2023 (1,1 Mrd. Euro)"
        return True
    if named is not None and before and all(b.cue == cue and c.group_of(b.i) for b in before) and not nearer:
        # "bei den Einfuhren: China (12,3 Mrd. Euro), Vietnam (4,1 Mrd. Euro)"
        return True
    # "По сравнению с 2020 годом (11,8 млрд)": what stands behind a base tells it, however far its flow.
    based = any(p.j == opened and is_base(c, p.i) for p in c.periods)
    return not nearer and all(b.cue != cue for b in before) and (based or opened - cue.j <= _TOLD)


def _flow_since(c: Clauses, head: Level, near: list[Hit]) -> bool:
    """Whether a flow of its own follows the amount that a comparison value would belong to.

    "Nos ventes sont passées de 260 à 310 millions et nos achats de 350 à 402" has one. The flows that break a whole down
    are none: "trade came to $523 million, of which exports were $220 million and imports $303 million, after $514 million".
    """
    since = [q for q in near if head.j <= q.i and q in c.flows()]
    broken_down = since and c.r.within("bind.namely", head.j, since[0].i)
    return bool(since) and not broken_down


def _compared_head(c: Clauses, level: Level, before: list[Level]) -> Level | None:
    """The amount that a comparison value belongs to: the one before a list that breaks it down."""
    part = c.part_of(level.i)
    heads = [b for b in before if b.flow is not None and not b.delta and c.part_of(b.i) == part]
    heads = [b for b in heads if c.group_of(b.i) == c.group_of(level.i)]
    listed = c.r.within("bind.namely", c.sentence.lo, level.i)
    if heads and listed and listed[-1].j <= heads[-1].i and c.r.any(("move",), heads[-1].j, level.i):
        # "..., of which exports made up $167 million, down from $178 million": the part has changed.
        return heads[-1]
    whole = [b for b in heads if listed and b.j <= listed[0].i]
    return (whole or heads or [None])[-1]  # type: ignore[list-item]


def _later_cue(c: Clauses, level: Level, after: list[Level], group: int, part: int) -> Hit | None:
    """The first cue behind an amount in its clause that is not before a next amount."""
    if after and after[0].i - level.j <= 3 and _in_other_money(level, after[0]):
        # "489 miljoen dollar, zo'n 413 miljoen euro": the same sum twice.
        after = after[1:]
    limit = after[0].i if after else c.sentence.hi
    for cue in c.cues:
        if cue.i < level.j or cue.category == "share" or c.group_of(cue.i) != group or c.part_of(cue.i) != part:
            continue
        if cue.i >= limit or sum(c.group_of(k) == group for k in range(level.j, cue.i)) > 14:
            return None
        if cue.value == "price" and any(c.r.word(k) == "," for k in range(level.j, cue.i)):
            # "Era di 7,7 miliardi, con i prezzi alle stelle": why, not what.
            continue
        beside = after and c.group_of(after[0].i) == group
        # "428 Mio. brachte der Export, die Einfuhr 133": the next amount has a flow of its own.
        beside = beside and not any(cue.j <= q.i < limit for q in c.flows())
        # "Auf 950 Mio. beliefen sich die Importe aus der Region, davon 944,8 Mio. aus Kasachstan"
        apart = c.r.any(("bind.namely", "bind.compare"), cue.j, limit) and c.r.any(("bind.reach",), level.j, cue.i)
        beside = beside and not apart
        return None if beside and cue.j <= limit and limit - cue.j <= 6 and not closes(c, cue) else cue
    return None


def _in_other_money(level: Level, other: Level) -> bool:
    a, b = level.sum.currency, other.sum.currency
    return a is not None and b is not None and a != b


def _before_next(cue: Hit, after: list[Level]) -> bool:
    return bool(after) and 0 <= after[0].i - cue.j <= 4


def _take(level: Level, cue: Hit, *, after: bool = False) -> None:
    level.cue, level.after = cue, after
    if cue.category == "money":
        level.other = cue.value or "money"
    else:
        level.flow = FLOWS[cue.category]


def in_the_red(c: Clauses, level: Level) -> bool:
    """Whether trade is told to be so much in the red: "steht im Handel mit Japan mit 320 Millionen im Minus"."""
    behind = c.r.hit("move", level.j) if level.flow is Flow.TURNOVER and level.j < c.sentence.hi else None
    return behind is not None and behind.category == "negative" and behind.j - behind.i > 1 and not level.delta


def negative_balance(c: Clauses, level: Level) -> bool:
    """Whether a balance is a deficit: its cue says so, or "negative" stands between cue and amount."""
    if level.cue is None or level.flow is not Flow.BALANCE:
        return False
    if level.cue.category == "deficit" or level.sum.negative:
        return True
    behind = c.r.hit("move", level.j) if level.j < c.sentence.hi else None
    if behind is not None and behind.category == "negative":
        # "noch mit 1,4 Mrd. Euro im Minus"
        return True
    if c.r.word(level.i - 1) == "-" and c.r.word(level.i - 2) in (":", "=", "("):
        # "Saldo: - 73,8 mln"
        return True
    if level.cue.category == "surplus":
        return False
    lo, hi = sorted((level.cue.i, level.i))
    # "Export min import" is no negative balance.
    lo = level.cue.j if level.cue.j <= hi else lo
    # "Отрицательное для Узбекистана сальдо"
    ahead = [
        h for h in c.r.within("move", max(c.sentence.lo, level.cue.i - 4), level.cue.i) if h.category == "negative"
    ]
    if ahead and all(
        c.r.is_link(k) or c.r.hit("country", k) or c.r.hit("city", k) for k in range(ahead[-1].j, level.cue.i)
    ):
        return True
    signs = [h for h in c.r.within("move", lo, hi) if h.category in ("negative", "positive")]
    if signs and signs[-1].category == "positive":
        return False
    return any(h.category == "negative" for h in signs) or any(
        h.category == "deficit" for h in c.cues if lo <= h.i < hi
    )
