"""Clients: whose a flow is, and with whom, that is told of somebody's supplier or customer."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.sides.actors import head_of, subject_apart
from briefing.ingest.extract.sides.side import Side, Stated, governed, led_from, prepositions, side_of
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_FAR = 4
"""Tokens between the word for a supplier or a customer and the flow that is told of it: "fornitore, con importazioni"."""
_AROUND = 8
"""Tokens before and behind that word in which it is said whose supplier it is, and who is it."""
_SUPPLYING, _BUYING = frozenset({"bought", "imports", "suppliers"}), frozenset({"sold", "exports", "buyers"})


def by_importer(c: Clauses, cue: Hit, flow: Flow) -> Stated | None:
    """The sides of what the importer of a country's goods bought: "China was the largest importer of Ghana's goods, with $47 million"."""
    r = c.r
    if flow is not Flow.IMPORTS or r.hit("neutral.importer", cue.i) is None or r.hit("place.of", cue.j - 1) is None:
        return None
    theirs = r.hit("country", r.skip_links(cue.j, c.sentence.hi, 2))
    who = _who(c, cue)
    return Stated(side_of(c, who), side_of(c, theirs)) if theirs is not None and who is not None else Stated()


def for_goods(c: Clauses, cue: Hit, flow: Flow) -> Stated | None:
    """The sides of a market or customer for somebody's goods: "Germany is the biggest market for machines from Austria", "for Austrian machines"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    buying = r.hit("neutral.client", cue.i) is not None or (
        (standing := r.hit("neutral.standing", cue.i)) is not None and standing.value == "buyer"
    )
    if flow is not Flow.EXPORTS or not buying or (owner := _maker_behind(r, cue, hi)) is None:
        return None
    named = [h for h in r.within("country", lo, hi) if h.category == "name" and h.value != owner.value]
    acting = [h for h in named if not governed(r, h, lo) and not prepositions(r, led_from(r, h))]
    return Stated(side_of(c, owner), side_of(c, acting[0])) if len(acting) == 1 else None


def _maker_behind(r: Reading, market: Hit, hi: int) -> Hit | None:
    """Whose goods are named right behind a market: "for machines from | Austria", "for | Austrian | machines"."""
    end = min(hi, market.j + _AROUND)
    goods = [h for h in r.within("product", market.j, end) if h.category != "none"]
    named = r.within("country", market.j, min(hi, end + _AROUND)) if goods else []
    if not named or any(r.kind(k) != "w" for k in range(market.j, named[0].i)) or r.any(("cue",), market.j, named[0].i):
        return None
    maker = named[0]
    if maker.category == "name":
        return maker if goods[0].i < maker.i and prepositions(r, led_from(r, maker)) == {"from"} else None
    beside = any(h.i == maker.j or h.j == maker.i for h in goods)
    return maker if beside and maker.category == "people" else None


def of_client(c: Clauses, cue: Hit, flow: Flow) -> Stated:
    """The sides of a flow told of a supplier or a customer: "è per il Montenegro il sesto fornitore, con importazioni pari a"."""
    r, lo = c.r, c.sentence.lo
    if flow not in (Flow.EXPORTS, Flow.IMPORTS) or r.lexicon.genitive or r.lexicon.verb_final:
        return Stated()
    told = r.each(("neutral.client", "neutral.ranked"), lo, cue.i)
    told = [h for h in told if h.category != "ranked" or h.value == "partner"]
    if not told:
        return Stated()
    client = max(told, key=lambda h: h.j)
    supplying, buying = _is(r, client, _SUPPLYING), _is(r, client, _BUYING)
    if cue.i - client.j <= _FAR and r.begins("place.with", client.j, cue.i):
        owner, other = _whose(c, client, cue.i), _who(c, client)
    elif supplying and flow is Flow.EXPORTS and c.part_of(client.i) == c.part_of(cue.i):
        # "Tra i Paesi fornitori della Libia è terza dopo la Turchia, prima con 1,5 miliardi di esportazioni"
        owner = _whose(c, client, cue.i)
        named = [
            h for h in r.within("country", owner.j if owner is not None else client.j, cue.i) if h.category == "name"
        ]
        other = named[-1] if named and cue.i - named[-1].j <= 2 * _AROUND else None
    else:
        return Stated()
    mirrored = supplying if flow is Flow.EXPORTS else buying
    if owner is None and other is not None and not mirrored:
        # "Por su parte, Chile se mantuvo como segundo socio, con exportaciones por 3.035 millones": to it, and whose is told before.
        return Stated(None, side_of(c, other))
    if owner is None or other is None or owner.value == other.value:
        return Stated()
    reporter, partner = (other, owner) if mirrored else (owner, other)
    return Stated(side_of(c, reporter), side_of(c, partner))


def for_whom(c: Clauses, cue: Hit, flow: Flow) -> Stated:
    """The sides of a flow of a market or partner "for" somebody: "India is voor Denemarken de tiende exportmarkt, met 2 miljard euro uitvoer"."""
    r, lo = c.r, c.sentence.lo
    if not r.lexicon.verb_final or flow not in (Flow.EXPORTS, Flow.IMPORTS) or cue.i <= lo:
        return Stated()
    slots = ("neutral.client", "neutral.trader", "neutral.standing")
    told = sorted(r.each(slots, lo, cue.j), key=lambda h: h.i)
    named = [h for h in r.within("country", lo, cue.i) if h.category == "name"] if told else []
    owners = [h for h in named if r.led(("place.benefit",), h.i, h.i - 1)]
    if not owners and told and (whose := _whose(c, told[-1], c.sentence.hi)) is not None and whose.i > told[-1].i:
        # "Polen is de vierde afnemer van Deense goederen: in 2023 ging er voor 2 miljard heen"
        owners = [whose]
    others = [h for h in named if h not in owners and h.i < told[-1].i and not prepositions(r, led_from(r, h))]
    # "Na Duitsland is Polen de tweede handelspartner"
    others = [h for h in others if r.ending("bind.compare", h.i) is None and r.ending("time.after", h.i) is None]
    if told and len(owners) == 1 and not r.capital(cue.i) and (acting := subject_apart(c, cue)) is not None:
        # "Peru, der wichtigste Partner Polens, kaufte": who is told to be it acts.
        return Stated(acting, side_of(c, owners[0])) if acting.code != owners[0].value else Stated()
    mirrored = told and (
        flow is Flow.EXPORTS and _is(r, told[-1], _SUPPLYING) or flow is Flow.IMPORTS and _is(r, told[-1], _BUYING)
    )
    apart = r.hit("country", r.skip_links(cue.j, c.sentence.hi, 2)) is not None
    if told and not owners and len(others) == 1 and not mirrored and not apart and -1 <= cue.i - told[-1].j <= _FAR:
        # "China is de grootste leverancier, met een invoer van 81 miljoen", "leverancier (9 miljard)": whose is told elsewhere.
        return Stated(None, side_of(c, others[0])) if r.word(told[-1].j) in (",", "(") else Stated()
    if len(owners) != 1 or len(others) != 1 or abs(owners[0].i - told[-1].i) > _AROUND:
        return Stated()
    reporter, partner = (others[0], owners[0]) if mirrored else (owners[0], others[0])
    return Stated(side_of(c, reporter), side_of(c, partner))


def _is(r: Reading, client: Hit, kind: frozenset[str]) -> bool:
    """Whether a word for a partner is one for a supplier, or for a customer."""
    words = [r.words(client.i, client.j), *(r.words(k, k + 1) for k in range(client.i, client.j))]
    return any(category in kind for word in words for slot, category, _ in r.lexicon.meanings(word) if slot == "cue")


def _whose(c: Clauses, client: Hit, hi: int) -> Hit | None:
    """The country whose supplier or customer somebody is: right behind "of", else before it with "for"."""
    r = c.r
    behind = r.hit("country", r.skip_links(client.j, hi, 2))
    # "Abnehmer dänischer Waren"
    direct = r.lexicon.capital_nouns and behind is not None and behind.i == client.j
    if behind is not None and (direct or prepositions(r, led_from(r, behind)) == {"of"}):
        return behind
    before = [h for h in r.within("country", max(c.sentence.lo, client.i - _AROUND), client.i) if h.category == "name"]
    return before[-1] if before and "to" in prepositions(r, led_from(r, before[-1])) else None


def _who(c: Clauses, client: Hit) -> Hit | None:
    """The country that is the supplier or the customer: the subject before, or the one last named before "the latter"."""
    r, lo = c.r, c.sentence.lo
    named = [h for h in r.within("country", lo, client.i) if h.category == "name"]
    subjects = [h for h in named if not governed(r, h, lo) and not prepositions(r, led_from(r, h))]
    return subjects[0] if len(subjects) == 1 else None


_CLIENT = 7
"""Tokens between a country and the word for a market or a supplier that it is told to be."""


def as_client(c: Clauses, cue: Hit) -> Side | None:
    """The country that is told to be the market or the supplier: "La Germania resta il principale mercato di sbocco"."""
    r, lo = c.r, c.sentence.lo
    if cue.i < lo or r.lexicon.genitive or r.lexicon.verb_final:
        return None
    # "Chile es el tercer destino de las exportaciones paraguayas"
    ahead = cue.i
    while ahead > lo and cue.i - ahead < _OF_IT and r.is_link(ahead - 1) and r.hit("number.and", ahead - 1) is None:
        ahead -= 1
    client = r.hit("neutral.client", cue.i) or (r.ending("neutral.client", ahead) if ahead < cue.i else None)
    if client is None:
        return None
    # "Norway, at $48 million, was the second biggest market"
    told = {k for m in c.sums if lo <= m.i and m.j <= client.i for k in range(m.i, m.j)}
    named = [h for h in r.within("country", max(lo, client.i - _CLIENT - len(told)), client.i) if h.category == "name"]
    if not named or governed(r, named[-1], lo) or (len(named) > 1 and r.hit("number.and", named[-1].i - 1) is not None):
        return None
    commas = {k for k in (named[-1].j, *(m.j for m in c.sums)) if told and r.word(k) == ","}
    between = [k for k in range(named[-1].j, client.i) if k not in told and k not in commas]
    said = any(r.kind(k) == "w" and not r.is_link(k) for k in between)
    return side_of(c, named[-1]) if said and all(r.kind(k) == "w" or r.word(k) == "'" for k in between) else None


_OF_IT = 3
"""Small words between the word for a market and the flow it is the market of."""


_WITH, _BY = 3, 5
"""Tokens from "with" to purchases, and from purchases to "by" whom they are: "gli acquisti da parte di"."""


def next_buyer(c: Clauses, cue: Hit, flow: Flow, at: int) -> Side | None:
    """Who bought what the amount at token `at` is of, told among the buyers of a country's exports.

    "Spain came second, with purchases of 66 million, followed by Turkey (64)", "gli acquisti da parte di due Paesi: Germania (56) e India (51)".
    """
    r, lo = c.r, head_of(c, cue)
    if flow is not Flow.IMPORTS or not c.sentence.lo <= cue.i < at or r.lexicon.genitive:
        return None
    first = r.hit("country", r.skip_links(lo, cue.i, 1))
    led = r.begins("place.with", max(lo, cue.i - _WITH), cue.i)
    opens = led and first is not None and first.category == "name" and not governed(r, first, lo)
    if opens and first is not None:
        opens = not r.any(("country", "cue", "neutral.standing", "neutral.trader", "neutral.client"), first.j, cue.i)
    colon = next((k for k in range(cue.j, at) if r.word(k) == ":"), None)
    # "Gli acquisti dall'Italia crescono: 2,7 miliardi": whom they were made from.
    by = colon is not None and r.any(("place.agent",), cue.i, cue.j + _BY) and not r.any(("country",), cue.i, colon)
    if not opens and not by:
        return None
    named = [h for h in r.within("country", cue.j, at) if h.category == "name"]
    last = named[-1] if named else first if opens else None
    return side_of(c, last) if last is not None else None
