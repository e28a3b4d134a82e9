"""Goods that open a clause or a sentence, which the amount behind them is of: "Steel topped the list with $890 million"."""

from __future__ import annotations

from briefing.ingest.extract.scope.apart import in_other_flow, shares_of
from briefing.ingest.extract.scope.subjects import past_aside
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def fallen_on(c: Clauses, at: int) -> str | None:
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


def taken_up_by(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods that a pronoun at a verb takes up: "лекарства: их продано на 27 млн", "купила его на 62 млн"."""
    r, lo = c.r, c.sentence.lo
    if cue.i < lo or cue.i >= at:
        return None
    behind = r.hit("neutral.owned", cue.j)
    ahead = next(
        (h for h in r.within("neutral.owned", max(lo, cue.i - _FRONT), cue.i) if r.word(h.i - 1) in (":", ",", ";")),
        None,
    )
    latter = r.first("neutral.latter", max(lo, cue.i - _FRONT), cue.i)
    latter = latter if latter is not None and r.word(latter.i - 1) in (",", ";", ":") else None
    told = behind or ahead or latter
    if told is None or r.any(("product", "cue"), told.j, at) and told is behind or r.within("product", told.j, cue.i):
        return None
    named = [h for h in r.within("product", lo, min(told.i, cue.i)) if h.category == "name"]
    return named[-1].value if named else None


def fronted(c: Clauses, cue: Hit) -> str | None:
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
        # "Зато туркменских овощей привезли на 9,6 млн"
        opens = first == lo or r.word(first - 1) in (",", "-", ":", ";") or r.ending("bind.contrast", first) is not None
        if (
            opens
            and hit.category == "name"
            and r.kind(cue.i) == "w"
            and not r.any(("cue", "bind.contrast"), hit.j, cue.i)
            # "Медь дала 54% всего вывоза (7,4 млрд)": the amount is of the whole.
            and not any(hit.j <= g.i < cue.i for g in c.rates)
            and (
                cue.i - hit.i <= _NEAR_FRONT
                or r.hit("bind.mainly", hit.j + 1) is not None
                or all(r.kind(k) != "s" for k in range(hit.j, cue.i))
            )
            and r.word(hit.j) != ":"
        ):
            return hit.value
    return None


_FRONT, _NEAR_FRONT = 8, 5
"""Tokens before a verb in which the goods that open its clause stand, and in which a comma may follow them."""


def _people(r: Reading, i: int) -> bool:
    hit = r.hit("country", i)
    return hit is not None and hit.category == "people" and hit.j == i + 1


def set_apart(c: Clauses) -> str | None:
    """The goods without which, or the sector in which, a sentence tells its figures: "Sin el petróleo, la balanza tuvo un déficit"."""
    r, lo = c.r, c.sentence.lo
    sector = next((h for h in r.within("bind.sector", lo, lo + _SECTOR)), None)
    hit = r.hit("product", r.skip_links(sector.j, c.sentence.hi, 2) if sector is not None else lo)
    if hit is None or hit.category != "name" or r.word(hit.j) != ",":
        return None
    return hit.value if sector is not None or hit.value == _BUT_FOR else None


def told_for(c: Clauses, cue: Hit) -> str | None:
    """The goods that a sentence is told for, right before its flow: "Per i derivati di fosfati le esportazioni", "Para el café, las ventas"."""
    r, lo = c.r, c.sentence.lo
    if cue.i <= lo or cue.i - lo > _TOLD_FOR or r.hit("bind.of", lo) is None or r.lexicon.genitive:
        return None
    named = [h for h in r.within("product", lo + 1, cue.i) if h.category == "name"]
    if not named or not all(r.is_link(k) or r.word(k) == "," for k in range(named[-1].j, cue.i)):
        return None
    between = range(named[-1].j, cue.i)
    if not between or not (r.hit("bind.definite", between[-1]) or r.hit("bind.the", between[-1])):
        return None
    return None if r.any(("move", "bind.reach", "cue", "country"), lo, named[-1].i) else named[-1].value


_TOLD_FOR = 9
"""Tokens from its first in which the flow stands that a sentence tells for certain goods."""
_SECTOR = 4
"""Tokens from its first in which a sentence names the sector it tells of."""
_BUT_FOR = "non_energy"
"""Trade without what comes out of the ground."""


def entered(c: Clauses, at: int) -> str | None:
    """The goods that open a part of a list told in semicolons: "vegetables were up by 1%, from 2 to 3 million; tobacco by 5%, from"."""
    r, part, lo = c.r, c.part_of(at), c.sentence.lo
    if c.part[-1] == 0 or c.flows() or c.group_of(at):
        return None
    start = next((k for k in range(lo, at) if c.part_of(k) == part), at)
    start = r.skip_links(start + (r.kind(start) == "s"), at, 2)
    hit = r.hit("product", start)
    if hit is None or hit.category != "name" or r.word(lo + 1) == ":":
        return None
    others = [h for h in r.within("product", hit.j, at) if h.category == "name" and h.value != hit.value]
    return hit.value if not r.any(("country",), hit.j, at) and (not others or _joined(c, hit, others)) else None


def _joined(c: Clauses, hit: Hit, others: list[Hit]) -> bool:
    """Whether goods are only named together: "meat and meat preparations"."""
    r = c.r
    between = range(hit.j, others[-1].i)
    return all(r.word(k) == "," or r.hit("number.and", k) or r.is_link(k) or r.hit("product", k) for k in between)


_SUBJECT = 3
"""Tokens behind goods in which their verb stands."""


def gone_on(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods that a sentence goes on about whose flow was told before: "In recupero i fertilizzanti, che hanno totalizzato"."""
    r, lo = c.r, c.sentence.lo
    if cue.i >= lo or c.flows() or r.lexicon.free_order or c.group_of(at):
        return None
    if r.lexicon.verb_final and any(r.kind(k) == "s" for k in range(lo, at)):
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


def related(c: Clauses, at: int) -> Hit | None:
    """The goods that the clause of token `at` goes on about: "thanks to oil, which gained 30%", "due au cacao, en hausse de 5 %"."""
    r, lo = c.r, c.sentence.lo
    if c.group_of(at):
        return None
    comma = next((k for k in range(at - 1, max(lo, at - _WENT_ON), -1) if r.word(k) in (",", ";")), lo)
    named = r.ending("product", comma) if comma > lo and r.word(comma) == "," else None
    if named is None or named.category != "name" or named.i < lo:
        return None
    who = r.hit("bind.relative", comma + 1)
    move = (r.hit("move", comma + 1) or r.hit("move", comma + 2)) if r.is_link(comma + 1) else None
    led = any(r.ending(slot, named.i - k) is not None for slot in ("bind.cause", "place.agent") for k in (0, 1))
    if who is None and (move is None or not led):
        return None
    # "le cacao, dont les exportations ont augmenté": the clause has a flow of its own.
    own = r.any(("cue", "product", "country", "bind.contrast"), (who or move or named).j, at)
    return None if own or any(comma < s.i < at for s in c.sums) else named


_WENT_ON = 8
"""Tokens from the comma behind goods to the figure that is told of them."""


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


def leading(c: Clauses, cue: Hit, at: int) -> str | None:
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
    if (
        own is not None
        and own.category != "share"
        or (hit.j <= cue.i < at and (shares_of(c, hit, cue) or _whole(c, cue, at)))
    ):
        return None
    told_before = cue.j <= lo
    if (
        cue.category == "turnover"
        or (cue.j <= hit.i and not told_before)
        or r.at(("bind.total",), cue.i - 1, cue.i - 2)
    ):
        return None
    # "El azúcar, por el contrario, tuvo ventas por 35,9 millones"
    said = past_aside(r, hit.j, at)
    end = min(at, said + _SUBJECT + 1)
    verbs = r.within("bind.rank", said, end) or r.within("bind.reach", said, end)
    if not verbs and r.lexicon.free_order:
        # "Электричество даёт из этой суммы 44 млн"
        verbs = r.within("bind.concern", said, end)
    if 0 <= cue.i - at <= _ITS_FLOW and r.stands(",", hit.j, at):
        # "Fahrzeuge sind wichtig, denn von den 3 Milliarden Euro Ausfuhren"
        return None
    if verbs and verbs[-1].j <= cue.i < at and r.within("number.and", verbs[-1].j, cue.i):
        # "Oil remained dear and imports rose to 3 billion": the flow has a verb of its own.
        verbs = [] if r.any(("move", "bind.reach"), cue.j, at) else verbs
    told = [s for s in c.sums if hit.j <= s.i < at]
    return hit.value if verbs and not told and not r.within("bind.contrast", hit.j, at) else None


def _whole(c: Clauses, cue: Hit, at: int) -> bool:
    """Whether a relative clause right behind a flow tells how much all of it was: "Cocoa leads exports, which reached 900 million"."""
    r, near = c.r, range(cue.j, min(at, cue.j + 3))
    return any(r.word(k) == "," and r.hit("bind.relative", k + 1) is not None for k in near)


_ITS_FLOW = 5
"""Tokens of an amount and what may stand between it and the flow behind it."""


_KIND, _DESCRIBED, _LED_BY = 12, 2, 6
"""Tokens before goods in which they are told as one of a kind, words that describe them, tokens of "with" up to the amount."""


def chief(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods that a sentence names as one of their kind, and then tells the trade in: "El principal rubro fue la carne ovina, con envíos por"."""
    r, lo = c.r, c.sentence.lo
    if cue.i < lo or cue.i >= at or cue.category == "turnover" or any(s.i < at for s in c.sums):
        return None
    led = [h for h in r.within("place.with", max(lo, at - _LED_BY), at) if r.word(h.i - 1) == ","]
    if not led or r.any(("country", "bind.total", "product"), led[-1].j, at):
        return None
    end = led[-1].i - 1
    named = next((h for k in range(end, max(lo, end - _DESCRIBED - 1), -1) if (h := r.ending("product", k))), None)
    if named is None or named.category != "name" or any(r.kind(k) != "w" for k in range(named.j, end)):
        return None
    since = max(lo, named.i - _KIND)
    kinds = [*r.within("bind.sector", since, named.i), *(q for q in c.flows() if since <= q.i and q.j < named.i)]
    kinds += [h for h in r.within("product", since, named.i) if h.category == "neutral"]
    before = (named.i, named.i - 1) if r.is_link(named.i - 1) else (named.i,)
    if not kinds or r.led(("bind.of",), *before):
        return None
    return named.value


_CROWNED = 9
"""Tokens behind goods in which they are said to be the first of their flow."""


def crowned(c: Clauses, at: int, after: int) -> str | None:
    """The goods behind the comma of an amount that opens a sentence, told as the first: "At $2 billion, machinery was the largest import"."""
    r, lo = c.r, c.sentence.lo
    if r.lexicon.verb_final and (turned := _behind_verb(c, at, after)) is not None:
        return turned
    comma = next((k for k in range(after, min(c.sentence.hi, after + _ASIDE)) if r.word(k) == ","), None)
    if comma is None or at - lo > _ASIDE or r.hit("place.with", lo) is None and r.hit("bind.to", lo) is None:
        return None
    first = r.skip_links(comma + 1, c.sentence.hi, 1)
    named = r.hit("product", first) if first < c.sentence.hi else None
    if named is None or named.category != "name":
        return None
    verbs = r.each(("bind.belong", "bind.reach"), named.j, named.j + _SUBJECT)
    end = min(c.sentence.hi, named.j + _CROWNED)
    ranked = r.any(("bind.most", "ordinal", "qualifier.peak"), named.j, end)
    return named.value if verbs and ranked else None


def _behind_verb(c: Clauses, at: int, after: int) -> str | None:
    """The goods right behind the verb that an opening amount is followed by: "Met 98 miljoen euro vormen machines het leeuwendeel van de uitvoer"."""
    r, lo = c.r, c.sentence.lo
    opens = r.hit("bind.by", lo) or r.hit("place.with", lo)
    verb = r.hit("bind.rank", after) if after < c.sentence.hi and opens is not None else None
    if verb is None or at - lo > _ASIDE or any(r.kind(k) == "s" for k in range(lo, at)):
        return None
    named = r.hit("product", r.skip_links(verb.j, c.sentence.hi, 1))
    return named.value if named is not None and named.category == "name" else None


_ASIDE = 7
"""Tokens before an amount that opens a sentence, and behind it to the comma that closes what it is told with."""


def most_traded(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods that are said to be the most traded ones: "les téléphones sont les produits les plus exportés avec 956 millions"."""
    r, lo = c.r, c.sentence.lo
    if not lo <= cue.i < at or cue.category not in ("exports", "imports") or any(s.i < at for s in c.sums):
        return None
    general = [h for h in r.within("product", max(lo, cue.i - _ASIDE), min(at, cue.j + 2)) if h.category == "neutral"]
    ranked = r.any(("bind.most", "ordinal", "qualifier.peak"), max(lo, cue.i - _ASIDE), min(at, cue.j + 2))
    superlative = any(h.category in ("more", "up") for h in r.within("move", max(lo, cue.i - _ASIDE), cue.i))
    # "The most", "les plus", which are no goods
    told = r.ending("product", cue.i)
    superlative = superlative or (told is not None and told.category == "none")
    # "los más exportados"
    alone = r.led(("bind.most", "move", "product"), cue.i)
    if not (general or alone) or not (ranked or superlative):
        return None
    first = min(general[0].i, cue.i) if general else cue.i
    verbs = r.each(("bind.belong", "bind.reach"), lo, first)
    named = [h for h in r.within("product", lo, verbs[-1].i) if h.category == "name"] if verbs else []
    clear = bool(named) and verbs[-1].i - named[-1].j <= _SUBJECT and not r.any(("cue",), named[-1].j, verbs[-1].i)
    return named[0].value if clear else None
