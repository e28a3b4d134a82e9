"""Lists: whether an amount is an entry of one, and which country the entry is of."""

from __future__ import annotations

from itertools import pairwise

from briefing.core.article import Certainty
from briefing.core.fact import Flow
from briefing.ingest.extract.changes.ratesides import partner_of_rate
from briefing.ingest.extract.scope.itemised import beside_goods
from briefing.ingest.extract.scope.nouns import thing
from briefing.ingest.extract.sides.places import side_at
from briefing.ingest.extract.sides.side import Side, led_from, prepositions, side_of, themselves, union, union_at
from briefing.ingest.extract.sides.sides import at_cue
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.tables.counted import of_count
from briefing.ingest.extract.tables.ledanew import bought_of, gone_to, led_anew, led_by_side, past_going
from briefing.ingest.extract.tables.respective import respective_owner, respective_partner
from briefing.ingest.extract.tables.tables import label
from briefing.ingest.extract.words.lexicon import Hit

BULLETS = frozenset("-•*·▪◦")


def is_entry(c: Clauses, level: Level) -> bool:
    """Whether an amount is an entry of a list, behind a colon: "- vervoermaterieel: 0,4 miljard euro"."""
    r, lo = c.r, c.sentence.lo
    at = level.i
    while at > lo and (r.is_link(at - 1) or r.ending("qualifier.approx", at)):
        at -= 1
    if at - 1 <= lo or r.word(at - 1) not in (":", "-", "("):
        return False
    numbered = r.kind(lo) == "n" and r.word(lo + 1) in (".", ")")
    first = lo + 2 * numbered + (r.word(lo) in BULLETS)
    named = all(r.kind(k) == "w" or r.word(k) in (",", "-") for k in range(first, at - 1))
    return named and at - 1 - first <= _LONGEST_ENTRY and (c.sentence.listed or first > lo)


_LONGEST_ENTRY = 8
"""Tokens of the longest name of goods in a list."""


def itemised(c: Clauses, level: Level) -> bool:
    """Whether an amount is that of goods or a country in a list: "L'habillement (788 M€)", "seguita da Danimarca (4,2 miliardi)"."""
    r, group = c.r, c.group_of(level.i)
    if leads_line(c, level) or _goods_entry(c, level):
        return True
    if group:
        at = c.opened[group]
        goods = r.ending("product", at)
        named_so = r.ending("country", at) is not None or (goods is not None and goods.category == "name")
        # "Преобладают арматура (143,9 млн долларов) и одежда (66,2 млн)": beside goods that are known.
        # "Machines en goederen (148 miljoen)"
        return named_so or beside_goods(c, group) and (goods is not None or thing(r, at - 1))
    if r.hit("place.with", level.i - 1) is None and r.hit("place.with", level.i - 2) is None:
        # "Fertilisers, at £95 million, and cars, at £82 million, come next."
        at = level.i - 1
        goods = r.ending("product", at - (r.word(at - 1) == ",")) if r.hit("bind.to", at) is not None else None
        return goods is not None and goods.category == "name" and goods.i >= c.sentence.lo
    named = [h for h in r.within("product", c.sentence.lo, level.i) if h.category == "name"]
    return bool(named or r.within("country", c.sentence.lo, level.i))


def _goods_entry(c: Clauses, level: Level) -> bool:
    """Whether an amount is that of goods in a list parted by semicolons: "En tête : blé, 12 millions ; véhicules, 4,3 millions"."""
    r, lo, comma = c.r, c.sentence.lo, level.i - 1
    if level.sum.scale is None or r.word(comma) != ",":
        return False
    start = next((k for k in range(comma - 1, max(lo, comma - _LONGEST_ENTRY) - 1, -1) if r.word(k) in (";", ":")), lo)
    named = [h for h in r.within("product", start, comma) if h.category == "name"]
    plain = start > lo and all(r.kind(k) == "w" or r.word(k) in (",", "-", "'") for k in range(start + 1, comma))
    return bool(named) and plain and r.stands(";", lo, c.sentence.hi)


def leads_line(c: Clauses, level: Level) -> bool:
    """Whether goods or a country and nothing else lead a line of a list to its amount: "- Egitto: 1,9 miliardi"."""
    r, lo = c.r, c.sentence.lo
    named = [h for h in r.each(("product", "country"), lo, level.i) if h.category == "name"]
    told = {k for h in named for k in range(h.i, h.j)} | _included(c, level)
    rest = [k for k in range(lo, level.i) if k not in told and r.kind(k) == "w" and not r.is_link(k)]
    # "Малины одной - на 12 миллионов"
    rest = [k for k in rest if r.hit("bind.only", k) is None]
    return bool(named) and not rest and named[0].i - lo <= 3


def _of_colon_list(c: Clauses, level: Level) -> Hit | None:
    """The country right before an amount behind a flow and a colon: "Export (miliardi di euro): Germania 71,3; la Francia: 62,4"."""
    r = c.r
    hit = r.ending("country", level.i - (r.word(level.i - 1) in (":", "-")))
    if level.cue is None or level.after or level.carried or hit is None or hit.category != "name":
        return None
    start = hit.i
    while start > level.cue.j and r.is_link(start - 1) and r.hit("number.and", start - 1) is None:
        start -= 1
    if not r.stands(":", level.cue.j, start):
        return None
    opens = r.word(start - 1) in (":", ",", ";") or r.hit("number.and", start - 1) is not None
    return hit if opens else None


def _item_country(c: Clauses, level: Level) -> Hit | None:
    """The country that an item of a list is about: "seguita da Danimarca (4,2 miliardi)"."""
    r, group = c.r, c.group_of(level.i)
    if group:
        hit = r.ending("country", c.opened[group])
        return hit if hit is not None and hit.category == "name" else None
    if not itemised(c, level):
        return None
    since = max((s.j for s in c.sums if s.j <= level.i), default=c.sentence.lo)
    named = [h for h in r.within("country", since, level.i) if h.category == "name"]
    return named[0] if len({h.value for h in named}) == 1 else None


def _of_market(c: Clauses, level: Level) -> Hit | None:
    """The country right before an amount, behind a word for markets or suppliers: "Main markets were the US with 1.5 billion, Japan 0.9"."""
    r, lo = c.r, c.sentence.lo
    words = r.within("neutral.client", lo, level.i) if level.flow in (Flow.EXPORTS, Flow.IMPORTS) else []
    if not words or level.after:
        return None
    at = level.i
    while at > words[0].j and (r.word(at - 1) in _BEFORE_SUM or r.is_link(at - 1) or r.ending("place.with", at)):
        at -= 1
    hit = r.ending("country", at) or union(r, at) or _led_to_sum(c, words[0].j, level.i)
    return hit if hit is not None and hit.i >= words[0].j and hit.category == "name" else None


def _of_rank(c: Clauses, level: Level) -> Hit | None:
    """The one country told to take a place among somebody's clients or suppliers: "France ranks eleventh among the customers, with 287 million"."""
    r, cue = c.r, level.cue
    if cue is None or cue.i < c.sentence.lo or r.hit("neutral.client", cue.i) is not None:
        return None
    told = any(slot == "cue" and what in _DEALERS for slot, what, _ in r.lexicon.meanings(r.words(cue.i, cue.j)))
    named = [h for h in r.within("country", c.sentence.lo, c.sentence.hi) if h.category == "name"] if told else []
    return named[0] if len(named) == 1 and named[0].j <= cue.i and not prepositions(r, led_from(r, named[0])) else None


_DEALERS = frozenset({"buyers", "suppliers"})


def _of_frame(c: Clauses, level: Level) -> Hit | None:
    """The country told "with" an amount in a flow that opens the clause as what is spoken of: "Im polnischen Export folgen Ägypten mit 2,4 Mrd."."""
    r, cue = c.r, level.cue
    if cue is None or level.after or cue.i < c.sentence.lo or level.flow not in (Flow.EXPORTS, Flow.IMPORTS):
        return None
    led = r.led(_FRAMES, *range(cue.i, max(c.sentence.lo, cue.i - 3), -1))
    if not led or any(cue.j <= s.i < level.i for s in c.sums) or c.part_of(cue.i) != c.part_of(level.i):
        return None
    hit = _led_to_sum(c, cue.j, level.i)
    if hit is None or hit.category != "name" or hit.i < cue.j or prepositions(r, led_from(r, hit)):
        return None
    owner = at_cue(c, cue, level.flow).reporter
    if owner is None or owner.span is None or owner.code == hit.value:
        # "Im Export lag Polen mit 5 Mrd. auf Rang 20": its own.
        return None
    between = [k for k in range(cue.j, hit.i) if not owner.span.start <= r.tokens[k].start < owner.span.end]
    plain = all(r.kind(k) == "w" or r.word(k) == "," for k in between) and len(between) <= _FRAMED
    return hit if plain and not any(h.value != owner.code for h in r.within("country", cue.j, hit.i)) else None


_FRAMED = 4
"""Tokens of a verb between what is spoken of and the first of a list."""
_FRAMES = ("place.at", "neutral.concerning", "place.with")
"""What leads a flow that is only spoken of: "in Polish exports", "bei den Einfuhren"."""


def _led_to_sum(c: Clauses, lo: int, i: int) -> Hit | None:
    """The country right before a phrase that leads to an amount: "Suecia, con un valor de 827", "l'Italia con merci per 1,3"."""
    r = c.r
    for k in range(i - 1, max(lo, i - _LEADS) - 1, -1):
        if r.kind(k) != "w" or r.hit("country", k) is not None:
            return None
        if r.hit("place.with", k) is not None or r.hit("bind.by", k) is not None:
            hit = r.ending("country", k - (r.word(k - 1) == ","))
            if hit is not None:
                return hit if not led_by_side(r, hit) else None
    return None


_LEADS = 7
"""Tokens of a phrase that leads from a country to its amount: "con exportaciones que valen"."""


def ranked_partner(c: Clauses, level: Level, *, owned: bool) -> Side | None:
    """The country that a ranking names for an amount: "al secondo posto la Bosnia, con merci per 991 milioni".

    A place may as well be the reporter's own: it counts only for a flow that is `owned`, told with whose it is.
    """
    r = c.r
    if level.flow in (None, Flow.TURNOVER) or not (r.hits.get("neutral.ranked") or r.hits.get("neutral.next")):
        return None
    since = max((s.j for s in c.sums if s.j <= level.i), default=c.sentence.lo)
    hit = _led_to_sum(c, since, level.i)
    if hit is None or hit.category != "name":
        return None
    ranked = any(owned or h.value == "partner" for h in r.within("neutral.ranked", since, hit.i))
    ranked = ranked or (owned and r.any(("neutral.next",), since, hit.i))
    goes_on = owned and since > c.sentence.lo and hit.i > since and all(
        r.word(k) in (",", ";") or r.is_link(k) or r.hit("number.and", k) is not None for k in range(since, hit.i)
    )  # fmt: skip
    return side_of(c, hit) if ranked or goes_on else None


_BEFORE_SUM = frozenset("(,:-–")


def listed_partner(c: Clauses, level: Level) -> Side | None:
    """The partner in a list by country: "Trade with Uzbekistan was $4.2bn, Kyrgyzstan $1.7bn"."""
    r = c.r
    if level.flow is Flow.TURNOVER and level.j < c.sentence.hi and r.hit("place.with", level.j) is not None:
        following = r.hit("country", r.skip_links(level.j, c.sentence.hi, 3))
        if following is not None and following.category == "name":
            return Side(following.value, Certainty.STATED, None, r.span(following.i, following.j))
    if (respective := respective_partner(c, level)) is not None:
        return Side(respective.value, Certainty.STATED, None, r.span(respective.i, respective.j))
    if (
        counted := _of_rank(c, level) or _of_market(c, level) or _of_frame(c, level) or of_count(c, level.i)
    ) is not None:
        return side_of(c, counted)
    group = c.group_of(level.i)
    explained = next((g for g in c.rates if group and c.opened[group] - g.j in (0, 1)), None)
    if explained is not None and (theirs := partner_of_rate(c, explained)) is not None:
        # "... to Angola grew by 5 times ($31 million), to Zimbabwe by 3 times ($12 million)"
        return side_at(c, theirs)
    beside = r.ending("country", c.opened[group]) if group else None
    if beside is not None and level.flow is Flow.BALANCE and not _faced(c, level, beside):
        beside = None
    # "davanti a Spagna (10,91% di mercato e 2,15 miliardi)"
    # "Парагвай (886 тыс. тонн зерна на 290 млн долларов)": how much it was, too.
    amounts = {k for s in c.sums if s.counted for k in range(s.i, s.j)}
    inside = [k for k in range(c.opened[group] + 1, level.i) if k not in amounts] if group else []
    first = group and not r.at(("country", "currency", "scale"), *inside)
    first = first and (len(inside) <= 1 or not r.at(("cue",), *inside))
    if beside is not None and beside.category == "name" and first:
        # "Einfuhren: China (12,3 Mrd. Euro), Vietnam (4,1 Mrd.)"
        return Side(beside.value, Certainty.STATED, None, r.span(beside.i, beside.j))
    labelled = label(c) or (moved_line(c) if level.carried and level.flow in (Flow.EXPORTS, Flow.IMPORTS) else None)
    if labelled is not None and level.cue is not None and labelled.j <= level.i:
        # "Filipijnen: uitvoer 912, invoer 2.340"
        return Side(labelled.value, Certainty.STATED, None, r.span(labelled.i, labelled.j))
    if level.flow is not Flow.BALANCE and (gone := gone_to(c, level)) is not None:
        return side_of(c, gone)
    slot = {Flow.EXPORTS: "place.to", Flow.IMPORTS: "place.from"}.get(level.flow) if level.flow else None
    sent = past_going(c, level)
    leads = r.hit(slot, sent) if slot is not None and sent < c.sentence.hi else None
    # "347 milioni verso il Marocco e 464 verso la Polonia"
    at = r.skip_links(sent if leads is None else leads.j, c.sentence.hi, 2)
    if (led := led_anew(c, level)) is not None:
        return Side(led.value, Certainty.STATED, None, r.span(led.i, led.j))
    if (of := bought_of(c, level)) is not None:
        return side_of(c, of)
    joint = r.begins("number.and", level.j, at)
    if slot is not None and level.j < at < c.sentence.hi and not joint and (leads or r.ending(slot, at)) is not None:
        # "12.860 millones a Marruecos, 1.960 a Túnez"
        following = r.hit("country", at) or union_at(r, at)
        if following is not None and themselves(r, following) and not _brought(c, level, slot):
            return Side(following.value, Certainty.STATED, None, r.span(following.i, following.j))
    if level.carried and level.flow is not Flow.BALANCE and (named := _item_country(c, level)) is not None:
        return Side(named.value, Certainty.STATED, None, r.span(named.i, named.j))
    if (entry := _of_colon_list(c, level)) is not None:
        return Side(entry.value, Certainty.STATED, None, r.span(entry.i, entry.j))
    earlier = [s for s in c.sums if s.j <= level.i]
    start = earlier[-1].j if earlier else c.sentence.lo
    if level.cue is None or level.after or level.cue.j > (earlier[-1].i if earlier else start):
        return None
    at = back(c, level.i)[-1]
    left = {s.j: s.i for s in (*c.sums, *c.bare)}
    while at > start - 1 and (r.is_link(at - 1) or r.word(at - 1) in ("(", "-", ":") or at in left):
        if at in left and r.hit("bind.to", at) is None:
            break
        # "In calo la Cina da 3,6 a 3,4 miliardi"
        at = left.get(at, at - 1)
        start = min(start, at)
    apart = at > start and r.word(at - 1) == ","
    hit = r.ending("country", at - 1 if apart else at)
    if hit is None or hit.i < start and not apart or hit.category != "name":
        return None
    if apart and (hit.i < start or not led_by_side(r, hit)):
        # "del 13% con la Francia, 16 miliardi"
        return None
    return Side(hit.value, Certainty.STATED, None, r.span(hit.i, hit.j))


def moved_line(c: Clauses) -> Hit | None:
    """The country that opens a line of a list and is told to have moved: "- Singapore, up 1.9 million (3.2%) to 60.8 million"."""
    r, at = c.r, c.sentence.lo
    bullet = r.word(at) in BULLETS
    at += bullet
    hit = r.hit("country", at) if (bullet or c.sentence.listed) and at < c.sentence.hi else None
    if hit is None or hit.category != "name" or hit.j + 1 >= c.sentence.hi:
        return None
    at = hit.j + (r.word(hit.j) == ",")
    moved = next((h for k in range(at, min(at + 3, c.sentence.hi)) if (h := r.hit("move", k)) is not None), None)
    small = moved is not None and all(r.is_link(k) or r.hit("place.with", k) for k in range(at, moved.i))
    return hit if small and moved is not None and moved.category in _MOVES else None


_MOVES = ("up", "down", "positive", "negative")


def _brought(c: Clauses, level: Level, slot: str) -> bool:
    """Whether a verb behind where a flow goes tells whom it earned an amount: "les ventes vers Cuba ont rapporté 57 millions | au Pérou"."""
    r, cue = c.r, level.cue
    if cue is None or level.after or cue.j > level.i or any(cue.j <= s.i < level.i for s in c.sums):
        return False
    led = [h for h in r.within("country", cue.j, level.i) if r.led((slot,), h.i, h.i - 1)]
    # "Goods for 88 million came from Poland and goods worth 61 million from Germany"
    told = range(led[-1].j, level.i) if led else range(0)
    return r.any(("bind.reach",), told.start, told.stop) and not r.any(("number.and",), told.start, told.stop)


def _faced(c: Clauses, level: Level, hit: Hit) -> bool:
    """Whether a country is one of those with whom a balance is told: "un déficit avec certains pays, tels que l'Italie (-253 millions)"."""
    cue = level.cue
    if cue is None or level.after or cue.j > hit.i or any(cue.j <= s.i < hit.i for s in c.sums):
        return False
    return bool(c.r.within("place.with", cue.j, min(hit.i, cue.j + _LEADS)))


def listed_reporter(c: Clauses, level: Level) -> Side | None:
    """Whose flow an amount is where the flow is told once: "le esportazioni turche ... 12,9 miliardi, quelle italiane i 19,4"."""
    r = c.r
    if (acting := respective_owner(c, level)) is not None:
        return side_of(c, acting)
    earlier = [s for s in c.sums if s.j <= level.i]
    those = r.hit("neutral.those", level.j)
    people = r.hit("country", those.j) if those is not None and earlier else None
    if people is not None and people.category == "people":
        # "1,6 miliardi le esportazioni albanesi e 1,5 quelle italiane"
        return Side(people.value, Certainty.STATED, None, r.span(people.i, people.j))
    if level.cue is None or level.after or not earlier or level.cue.j > earlier[-1].i:
        return None
    at = level.i
    while at > earlier[-1].j:
        hit = r.ending("country", at)
        if hit is not None and prepositions(r, hit.i) & {"with", "to", "from"}:
            # "... et ceux avec la Russie à 4,1 milliards", "in die Türkei und für 502 nach Serbien": with whom.
            return None
        if hit is not None:
            owner = hit.i
            while r.ending("neutral.those", owner) is None and hit.i - owner < 2 and r.is_link(owner - 1):
                owner -= 1
            theirs = r.ending("neutral.those", owner)
            return Side(hit.value, Certainty.STATED, None, r.span(hit.i, hit.j)) if theirs is not None else None
        verb = r.ending("bind.reach", at)
        if verb is None and not r.is_link(at - 1) and r.kind(at - 1) != "w":
            return None
        at = verb.i if verb is not None else at - 1
    return None


def _included(c: Clauses, level: Level) -> set[int]:
    """What the label of an entry only says to be part of its goods: "Industries agroalimentaires, huile d'olive comprise : 2 498 MDT"."""
    r, lo = c.r, c.sentence.lo
    marks = [k for k in range(lo, level.i) if r.word(k) in (",", ":")]
    told = set[int]()
    for opened, closed in pairwise(marks):
        said = r.any(("bind.included",), opened, closed) or r.hit("bind.namely", opened + 1) is not None
        told |= set(range(opened + 1, closed)) if said and r.word(opened) == "," else set()
    return told
