"""Standings: the country that is told to be another's market or supplier, which tells the sides of the flow behind it."""

from __future__ import annotations

from dataclasses import replace

from briefing.core.article import Certainty
from briefing.core.fact import Flow
from briefing.ingest.extract.sides.actors import head_of
from briefing.ingest.extract.sides.side import Side, Stated, governed, led_from, prepositions, side_of, union_at
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.wholes import of_its_whole
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit

_SUBJECT, _NOUN, _OWNER, _OURS = 3, 9, 7, 4
"""Tokens in which a clause opens with its country, from there to its standing, from there to whose it is; "our" before it."""


_PLACED = ("place.to", "place.from", "place.at", "place.with", "bind.on")
_LED = ("place.from", "place.with")
_REACH = 13
"""Tokens between a country and what it is told to be: "заняла первое место в списке стран-экспортеров"."""
_DESCRIBED = 2
"""Tokens that describe a standing between it and what may lead it: "sur le premier marché"."""


def by_standing(c: Clauses, cue: Hit, flow: Flow) -> Stated | None:
    """The sides of a flow told of a market or a supplier, by who that is and whose.

    "La Francia resta il principale mercato dell'alimentare spagnolo, con": Spain's exports to France.
    "La France est le 3e fournisseur du Bénin, avec 982 millions d'exportations": those of France to Benin.
    None where no one country is told to be it, or whose it is remains open.
    """
    r = c.r
    if flow is Flow.TURNOVER and (trader := _trader_at(c, cue)) is not None:
        return _as_trader(c, trader)
    if (fronted := _fronted(c, cue)) is not None:
        return fronted
    if flow is not Flow.TURNOVER and (trader := _trader_in(c, cue)) is not None:
        return _as_trader(c, trader)
    if flow not in (Flow.EXPORTS, Flow.IMPORTS) or not r.hits.get("neutral.standing"):
        return None
    told = [
        h for h in r.within("neutral.standing", c.sentence.lo, c.sentence.hi)
        if h.i < cue.j or _told_ahead(c, h, cue) or _opens_with(c, cue, h)
    ]  # fmt: skip
    if not told:
        return None
    noun = told[-1]
    supplies = noun.value == "supplier"
    led = _LED if supplies else _PLACED
    if c.r.led(led, *range(noun.i - _DESCRIBED, noun.i + 1)):
        # "Sul mercato svizzero": where something is sold, and nobody's standing; but "вошла в тройку поставщиков".
        return None
    owner = _owner(c, noun, cue)
    subject = _subject(c, noun) or _inverted(c, noun, owner)
    ours = r.begins("neutral.ours", max(c.sentence.lo, noun.i - _OURS), noun.i)
    if subject is None or (owner is not None and owner.value == subject.value):
        return None
    own = supplies == (flow is Flow.EXPORTS)
    behind = subject.i > noun.i
    if owner is None and not ours and (behind or own and supplies) and not _its_own(c, noun, cue, flow):
        return None
    if not _same_clause(c, noun, owner, cue, subject):
        return None
    its, other = side_of(c, subject), side_of(c, owner) if owner is not None else None
    if other is None and not ours and _others(c, subject):
        # "Главным поставщиком стала Греция (190 млн), за ней - Испания (98 млн)": a list, whose entries tell with whom.
        return Stated() if behind else None
    # "Italy is the largest customer, with imports of 20 million": its own, whoever it buys from.
    return Stated(its, other) if own and (other is not None or not supplies and not ours) else Stated(other, its)


def _its_own(c: Clauses, noun: Hit, cue: Hit, flow: Flow) -> bool:
    """Whether the word for a market or supplier is the flow itself: "Крупнейшим покупателем была Греция - 190 млн долларов"."""
    return (noun.value == "supplier") == (flow is Flow.IMPORTS) and _told_ahead(c, noun, cue)


def _others(c: Clauses, subject: Hit) -> bool:
    """Whether a sentence names other countries as well."""
    return any(h.value != subject.value for h in c.r.within("country", c.sentence.lo, c.sentence.hi))


def _trader_at(c: Clauses, cue: Hit) -> Hit | None:
    """The partner whose trade a flow is: the word for it itself, or one before "with trade of": "Peru is Kenya's first partner, with trade of"."""
    r, lo = c.r, c.sentence.lo
    if r.hit("neutral.trader", cue.i) is not None and cue.i >= lo:
        return cue
    told = r.within("neutral.trader", lo, cue.i)
    # "De grootste handelspartner" may be one word for trade.
    since = max((q.i for q in c.flows() if q.j <= cue.i), default=lo)
    led = r.begins("place.with", max(lo, cue.i - _WITH), cue.i)
    return told[-1] if led and told and told[-1].j > since else None


_WITH = 3
"""Tokens from "with" to the trade that a partner has."""


def _trader_in(c: Clauses, cue: Hit) -> Hit | None:
    """The partner that somebody is in the flow led to it: "Peru was Latvia's largest trading partner | for exports, with 88 million"."""
    r, lo = c.r, c.sentence.lo
    told = r.within("neutral.trader", lo, cue.i)
    if not told or r.hit("country", r.skip_links(cue.j, c.sentence.hi, 2)) is not None:
        return _within_trader(c, cue)
    trader, owner = told[-1], _owner(c, told[-1], cue)
    since = max(trader.j, owner.j if owner is not None else trader.j)
    plain = all(r.kind(k) == WORD or r.word(k) == "'" for k in range(since, cue.i))
    slots = ("bind.of", "place.benefit", "place.with")
    led = r.led(slots, cue.i, cue.i - 1)
    return trader if plain and led and 0 < cue.i - since <= _WITH and len(told) == 1 else _within_trader(c, cue)


def _within_trader(c: Clauses, cue: Hit) -> Hit | None:
    """The same where the flow stands before the partner that somebody is in it: "Peru war | für die Ausfuhr | der größte Handelspartner Lettlands"."""
    r = c.r
    if not r.lexicon.verb_final or not c.sentence.lo < cue.i:
        return None
    trader = r.first("neutral.trader", cue.j, min(c.sentence.hi, cue.j + _WITHIN + 1))
    led = r.led(("bind.of", "place.at"), cue.i, cue.i - 1)
    if trader is None or not led or trader.i - cue.j > _WITHIN:
        return None
    return trader if all(r.kind(k) == WORD and r.hit("country", k) is None for k in range(cue.j, trader.i)) else None


_WITHIN = 4
"""Words between the flow and the partner somebody is in it: "in der Ausfuhr | der mit Abstand größte"."""


def next_ranked(c: Clauses, level: Level, sides: Stated) -> Stated | None:
    """The sides of who stands next to a market, supplier or partner in the ranking: "followed by Chile with 62 million", "hinter Peru mit 29".

    Whoever the sentence tells to be it stands on one side of the flow, and the next one in that place.
    """
    r, lo, own, other = c.r, c.sentence.lo, sides.reporter, sides.partner
    told = [s for s in c.sums if lo <= s.i and s.j <= level.i]
    if level.flow is Flow.BALANCE or own is None or other is None or not told:
        return None
    nouns = r.each(_RANKED, lo, told[-1].i)
    nouns += r.within("neutral.ranked", lo, level.i)
    named = [h for h in r.within("country", told[-1].j, level.i) if h.category == "name"]
    unions = (union_at(r, h.i) for h in r.within("org.named", told[-1].j, level.i))
    named += [u for u in unions if u is not None and u not in named]
    if not nouns or len(named) != 1 or named[0].value in (own.code, other.code):
        return None
    if level.cue is not None and told[-1].j <= level.cue.i or not _beside(c, named[0], level):
        return None
    first = _subject(c, nouns[0]) or _inverted(c, nouns[0], _owner(c, nouns[0], nouns[0]))
    if first is None or first.value not in (own.code, other.code):
        return None
    who = side_of(c, named[0])
    return Stated(who, other) if first.value == own.code else Stated(own, who)


_RANKED = ("neutral.client", "neutral.trader", "neutral.standing")
_BESIDE = 3
"""Tokens between who is next and how much that is: "with about", "mit rund", "("."""


def _beside(c: Clauses, hit: Hit, level: Level) -> bool:
    """Whether nothing but "with" or a bracket stands between a country and its amount, and no other side is led to it."""
    r = c.r
    between = range(hit.j, level.i)
    led = any(r.hit("place.with", k) is not None or r.word(k) == "(" for k in between)
    near = len(between) <= _BESIDE and led and not r.any(("cue", "bind.reach"), hit.j, level.i)
    # "Seguito dal Cile"
    followed = r.any(("neutral.next", "neutral.ranked"), c.sentence.lo, hit.i)
    return near and (followed or not prepositions(r, led_from(r, hit)) & {"to", "from"})


def _as_trader(c: Clauses, trader: Hit) -> Stated | None:
    """The sides of trade told of a partner, by who that is and whose: "Turkey was Georgia's largest trading partner with $758 million"."""
    owner = _owner(c, trader, trader)
    subject = _subject(c, trader) or _inverted(c, trader, owner)
    if subject is None or owner is None or owner.value == subject.value:
        return None
    return Stated(side_of(c, owner), side_of(c, subject))


def _fronted(c: Clauses, cue: Hit) -> Stated | None:
    """The sides of a flow that opens a sentence on who is the partner in it: "In terms of imports, Turkey was Georgia's largest trading partner with".

    Of several partners the entries tell with whom; None where nobody is told to be it, or the flow is somebody's already.
    """
    r, lo = c.r, c.sentence.lo
    if not r.hits.get("neutral.trader") or not lo <= cue.i <= lo + _OPENING or r.any(("country",), lo, cue.j):
        return None
    end = next((s.i for s in c.sums if s.i >= cue.j), c.sentence.hi)
    told = r.within("neutral.trader", cue.j, end)
    if len(told) != 1 or any(cue.j <= q.i < told[0].i for q in c.flows()):
        return None
    trader, owner = told[0], _owner(c, told[0], cue)
    named = [h for h in r.within("country", cue.j, end) if h.category == "name" and h != owner]
    named = [h for h in named if not governed(r, h, lo) and not prepositions(r, led_from(r, h))]
    if not named or len({h.value for h in r.within("country", cue.j, trader.i) if h != owner}) > 1:
        return None
    its = side_of(c, owner) if owner is not None else None
    several = len({h.value for h in named}) > 1
    return Stated(its, None if several else side_of(c, named[0]))


def _inverted(c: Clauses, noun: Hit, owner: Hit | None) -> Hit | None:
    """The country told behind its verb to be a partner or market: "Крупнейшим партнером Грузии была Турция", "Größter Kunde Perus war 2023 Japan"."""
    r = c.r
    since = max(noun.j, owner.j if owner is not None else noun.j)
    end = next((s.i for s in c.sums if s.i >= since), c.sentence.hi)
    named = [h for h in r.within("country", since, end) if h.category == "name"]
    if len(named) != 1 or any(r.word(k) in (",", ";", ":") for k in range(since, named[0].i)):
        return None
    at = named[0].i - r.is_link(named[0].i - 1)
    timed = next((p for p in c.periods if p.j == at and p.i > since), None)
    at = timed.i if timed is not None else at
    at -= timed is not None and r.hit("place.at", at - 1) is not None
    verb = r.led(("bind.auxiliary", "bind.reach"), at)
    return named[0] if verb or (r.lexicon.free_order and r.word(at - 1) == "-") else None


def supplier_next(c: Clauses, cue: Hit, flow: Flow, listed: Side) -> Stated | None:
    """The sides of the next supplier in a list of what each exports: "derrière le Nigeria (1,3 milliard)"."""
    if flow is not Flow.EXPORTS or (sides := by_standing(c, cue, flow)) is None or sides.partner is None:
        return None
    nouns = c.r.within("neutral.standing", c.sentence.lo, cue.j)
    apart = listed.code not in (sides.partner.code, sides.reporter.code if sides.reporter is not None else "")
    return Stated(listed, sides.partner) if nouns and nouns[-1].value == "supplier" and apart else None


_OUTRANKED = 7
"""Tokens between "behind" and the last of those that stand before somebody in a ranking: "detrás de Francia y China"."""


def unless_outranking(c: Clauses, at: int, other: Side) -> Side | None:
    """The country of a list, unless it only ranks before the one whose the amount at token `at` is; less sure where it may be either's.

    "Spain is its third supplier, behind France, with 3 billion": Spain's; "behind France with 3 billion": open.
    """
    r, lo = c.r, c.sentence.lo
    told = r.each(("neutral.standing", "neutral.client"), lo, at)
    named = [h for h in r.within("country", lo, at) if h.value == other.code]
    if not told or not named or any(told[0].i <= s.i < at for s in c.sums):
        return other
    last = named[-1]
    marks = r.within("neutral.outranked", max(told[0].i, last.i - _OUTRANKED), last.i)
    if not marks or any(r.kind(k) != "w" for k in range(marks[-1].j, last.i) if r.word(k) not in (",", "'")):
        return other
    if r.stands(",", last.j, at):
        return None
    return replace(other, certainty=Certainty.INFERRED, reason="reporter_unset")


def _told_ahead(c: Clauses, noun: Hit, cue: Hit) -> bool:
    """Whether the word for a market is the cue itself, or its last word: "principal débouché"."""
    return cue.i <= noun.i and noun.j <= cue.j


_OPENING = 8
"""Tokens from the start of a sentence to the flow that it opens with: "Con envíos por"."""


def _opens_with(c: Clauses, cue: Hit, noun: Hit) -> bool:
    """Whether a sentence opens with a flow and then tells whose market somebody is: "Con envíos por 40 millones, Fiji es el tercer mercado del Perú"."""
    r, lo = c.r, c.sentence.lo
    if r.hit("place.with", lo) is None or cue.i - lo > _OPENING:
        return False
    comma = next((k for k in range(cue.j, noun.i) if r.word(k) == "," and not c.group_of(k)), None)
    return (
        comma is not None
        and not r.within("country", lo, comma)
        and r.hit("country", r.skip_links(comma + 1, noun.i, 2)) is not None
    )


def _subject(c: Clauses, noun: Hit) -> Hit | None:
    """The country that a clause opens with and that is told to be a market: "L'Italie est à la fois notre troisième client"."""
    r = c.r
    lo = head_of(c, noun)
    named = r.within("country", lo, noun.i)
    first = named[0] if named else None
    if first is None or first.category != "name" or governed(r, first, lo):
        return None
    start = first.i
    while start > lo and r.is_link(start - 1):
        start -= 1
    said = r.hit("small.said", start - 1) is not None
    # "Innerhalb Europas ist der Nachbar Peru der wichtigste Partner"
    inverted = r.lexicon.verb_final and r.any(("bind.auxiliary",), max(lo, first.i - _SUBJECT), first.i)
    if first.i - lo > _SUBJECT and r.word(start - 1) != "," and not (said or inverted):
        return None
    if r.hit("place.possessive", first.j) is not None or not _alone(c, first, noun):
        return None
    return first


def _alone(c: Clauses, first: Hit, noun: Hit) -> bool:
    """Whether only whose it is may stand between a country and what it is told to be, and no other standing."""
    r = c.r
    others = [h for h in r.within("country", first.j, noun.i) if r.hit("place.possessive", h.j) is None]
    others = [h for h in others if not (h.category == "people" and h.j == noun.i)]
    last = max((h.j for h in r.within("neutral.standing", first.j, noun.i)), default=first.j)
    # "Griechenland ist mit 340 Millionen Euro im Jahr 2023 der größte Käufer": amounts and times part nobody from it.
    told = {k for s in c.sums if last <= s.i < noun.i for k in range(s.i, s.j)}
    told |= {k for p in c.periods if last <= p.i < noun.i for k in range(p.i, p.j)}
    return (
        not others
        and noun.i - last - len(told) <= (_REACH if r.lexicon.free_order else _NOUN)
        and r.hit("number.and", first.j) is None
        and r.word(first.j) != ","
    )


def _owner(c: Clauses, noun: Hit, cue: Hit) -> Hit | None:
    """Whose market a country is: "primo fornitore di caffè dell'Italia", "dell'alimentare spagnolo", "Benin's third supplier"."""
    r, hi = c.r, c.sentence.hi
    before = [h for h in r.within("country", max(c.sentence.lo, noun.i - _NOUN), noun.i)]
    if before and r.hit("place.possessive", before[-1].j) is not None:
        return before[-1]
    if before and before[-1].category == "people" and before[-1].j == noun.i:
        # "Der wichtigste lettische Absatzmarkt"
        return before[-1]
    end = min(hi, noun.j + _OWNER)
    end = next((k for k in range(noun.j, end) if r.kind(k) == "n" or r.kind(k) == "s" and r.word(k) != "'"), end)
    named = r.within("country", noun.j, end)
    if not named:
        return None
    led = prepositions(r, led_from(r, named[0]))
    # "Первое место среди экспортёров в Перу"
    into = noun.value == "supplier" and "to" in led
    # "Крупнейший поставщик Казахстана"
    into = into or r.lexicon.genitive and r.lexicon.free_order and named[0].i == noun.j
    # "Der wichtigste Lieferant Tunesiens"
    own = r.lexicon.capital_nouns and named[0].i == noun.j and r.word(named[0].j - 1).endswith(r.lexicon.name_endings)
    # "The main market for Peru's exports"
    own = own or r.hit("place.possessive", named[0].j) is not None
    return named[0] if named[0].category != "name" or "of" in led or into or own else None


def _same_clause(c: Clauses, noun: Hit, owner: Hit | None, cue: Hit, subject: Hit) -> bool:
    """Whether a flow behind a standing is told of it, and no other country comes between or beside it."""
    r, since = c.r, max(noun.j, owner.j if owner is not None else noun.j, subject.j)
    if cue.i < since:
        return True
    head = head_of(c, cue)
    # "Япония - крупнейший поставщик Перу: импорт составил": what behind a colon says whose it is.
    goes_on = r.word(head - 1) == ":" and cue.i == r.skip_links(head, cue.i, 1)
    if head > noun.i and not goes_on or r.any(("neutral.theirs", "neutral.those", "neutral.ranked"), since, cue.i):
        return False
    beside = r.hit("country", r.skip_links(cue.j, c.sentence.hi, 2))
    return not r.within("country", since, cue.i) and beside in (None, subject)


def has_share(c: Clauses, before: list[Hit], cue: Hit) -> bool:
    """Whether a country before a flow only has a share of it: "la quota dell'Italia sulle importazioni romene"."""
    r = c.r
    if len(before) != 1 or before[0].category != "name" or before[0].j >= cue.i:
        return False
    share = next((q for q in c.cues if q.category == "share" and 0 < before[0].i - q.j <= _SHARE), None)
    owner = share is not None and all(r.is_link(k) or r.word(k) == "'" for k in range(share.j, before[0].i))
    return owner and r.hit("country", cue.j) is not None


_SHARE = 3
"""Tokens between a share and whose it is."""


def with_share(c: Clauses, cue: Hit) -> Side | None:
    """The country whose share in a flow is told: "la part de l'Algérie dans les importations turques était de 14 %, soit 412 millions".

    "На Казахстан пришлось 412 млн долларов сербского экспорта"
    """
    r, part = c.r, c.part_of(cue.i)
    share = next((q for q in reversed(c.cues) if q.category == "share" and q.j <= cue.i), None)
    if share is None or c.part_of(share.i) != part or c.group_of(share.i) != c.group_of(cue.i):
        return None
    whose = r.hit("country", r.skip_links(share.j, cue.i, 2))
    if whose is not None and whose.category == "name" and 0 <= cue.i - whose.j <= _IN_FLOW:
        return side_of(c, whose)
    on = r.ending("country", share.i) if r.lexicon.free_order else None
    falls = on is not None and on.category == "name" and on.i > c.sentence.lo and r.hit("bind.by", on.i - 1) is not None
    return side_of(c, on) if falls and on is not None else None


def took_of(c: Clauses, cue: Hit) -> Hit | None:
    """The one country of a sentence that opens it, its verb telling what part of a flow fell on it: "Polen was goed voor 721 miljoen van"."""
    r, lo = c.r, c.sentence.lo
    opens = r.hit("country", r.skip_links(lo, cue.i, 2))
    falls = r.hit("neutral.falls", opens.j) if opens is not None and opens.category == "name" else None
    if falls is None or len({h.value for h in r.within("country", lo, c.sentence.hi)}) > 1:
        return None
    return opens if any(falls.j <= s.i and of_its_whole(c, s.j, cue) for s in c.sums) else None


_IN_FLOW = 5
"""Tokens between whose share is told and the flow it is of."""


def traded_with(c: Clauses, cue: Hit, flow: Flow) -> Stated:
    """Whose trade it is, and the one told to be somebody's partner in trade, with how much that is: "Kenya's largest trading partner was Peru, with trade of 5 million"."""
    r, lo = c.r, c.sentence.lo
    if flow is not Flow.TURNOVER or r.hit("neutral.trader", cue.i) is not None:
        return Stated()
    ahead = range(cue.i, max(lo, cue.i - _DESCRIBED - 1), -1)
    led = next((h for k in ahead if (h := r.ending("place.with", k)) is not None), None)
    if led is None or any(r.kind(k) != WORD for k in range(led.j, cue.i)):
        return Stated()
    hit = r.ending("country", led.i - (r.word(led.i - 1) == ","))
    if hit is None or hit.category != "name" or prepositions(r, led_from(r, hit)):
        return Stated()
    told = r.within("neutral.trader", lo, hit.i)
    if not told or any(told[-1].j <= s.i < cue.i for s in c.sums):
        return Stated()
    owner = _owner(c, told[-1], cue)
    return Stated(side_of(c, owner) if owner is not None and owner.value != hit.value else None, side_of(c, hit))
