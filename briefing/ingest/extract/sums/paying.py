"""Paying: what things cost and what goods earn as imports and exports, or as no trade: "Afghan coal cost Pakistan $268m"."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import FLOWS
from briefing.ingest.extract.sums.earning import earned_by_country
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_TRADED = ("sold", "bought", *FLOWS)
_GOODS_REACH = 12
"""Tokens behind a verb of paying in which goods make it imports or exports."""
_PAID = {"paid": "imports", "earned": "exports"}
_PAYMENTS = {"paid": ("money", "budget"), "earned": ("", "")}
"""What paying and earning are where no country's goods are paid for."""
_LONGEST_SUBJECT = 10
"""Tokens before a verb of paying in which the goods that cost something stand."""


def paid(r: Reading, cue: Hit, sentence: Sentence, cues: list[Hit], told: bool) -> Hit:
    """Paying and earning as a flow where goods are paid for across a border: "Afghan coal cost Pakistan $268m"."""
    lo, hi = sentence.lo, sentence.hi
    if cue.category == "money" and r.hit("neutral.earning", cue.i) is not None and earned_by_country(r, cue, lo, hi):
        # "Kenya's tea earnings"
        if any(h.category in _TRADED for h in cues):
            # "Kenya's earnings from tea sales": the sales tell the flow.
            return cue._replace(category="", value="")
        r.paid.add(cue.i)
        return cue._replace(category="exports", value="")
    if cue.category not in _PAID:
        return cue
    category, value = _PAYMENTS[cue.category]
    other = cue._replace(category=category, value=value)
    if cue.category == "earned":
        if _rated(r, cue, hi):
            return other
        _earn(r, cue, lo)
    if not (sum_near(r, cue, hi) or _sum_told(r, cue, lo)) or any(h.category == "money" for h in cues):
        return other
    if cue.category == "earned" and _earned(r, cue, lo, hi, cues):
        r.paid.add(cue.i)
        return cue._replace(category="exports", value="")
    ahead = [h for h in cues if cue.j <= h.i and h.category in _TRADED]
    between = range(cue.j, ahead[0].i) if ahead else range(0)
    if ahead and not any(r.word(k) in (",", ";", ":") or r.hit("number.and", k) is not None for k in between):
        # "It earned $5 billion from goods sold to Britain": the sale tells the flow; "cost $5 billion and helps to export" does not.
        return other._replace(category="", value="")
    subject = next((h for h in cues if h.category in _TRADED), None)
    plain = subject is not None and subject.category == "imports" and not r.any(("bind.relative",), lo, cue.i)
    if (
        subject is not None
        and subject.j <= cue.i
        and subject.i - lo <= _OPENS
        and (plain or r.within("country", lo, hi))
    ):
        # "Las importaciones de gas argelino han costado 300 millones": the subject tells the flow.
        return other._replace(category="", value="")
    # "The railway, which cost $3 billion, can carry fruit": what is behind the clause was not paid for.
    led = r.at(("bind.relative",), cue.i - 2, cue.i - 1)
    ends = next((k for k in range(cue.j, hi) if led and r.word(k) in (",", ";")), hi)
    goods = [
        h for h in r.within("product", max(lo, cue.i - _LONGEST_SUBJECT), min(ends, cue.j + _GOODS_REACH))
        if h.category == "name" or (h.category == "neutral" and _marked(r, h))
    ]  # fmt: skip
    sides = {h.value for h in r.within("country", lo, hi)}
    again = any(h.i < cue.i and h.category == cue.category and h.i in r.hits["cue"]
                and r.hits["cue"][h.i].category == _PAID[cue.category] for h in cues)  # fmt: skip
    # "Imported 1.2 million tonnes of Canadian lentils, for which it paid $740 million"
    told = told or any(h.j <= cue.i and h.category == _PAID[cue.category] for h in cues)
    dealt = goods and (len(sides) > 1 or (sides and told))
    # "Nestlé of Switzerland earned": somebody of a country, and not the country.
    whose = r.ending("country", cue.i)
    theirs = whose is not None and r.led(("place.of", "place.from"), whose.i)
    if theirs or not (dealt or again):
        return other
    r.paid.add(cue.i)
    return cue._replace(category=_PAID[cue.category], value="")


def _earned(r: Reading, cue: Hit, lo: int, hi: int, cues: list[Hit]) -> bool:
    """Whether what goods or a country earn is exports."""
    if _goods_earn(r, cue, lo, hi, cues) or _earned_for(r, cue, lo, cues):
        return True
    return not any(h.category in _TRADED for h in cues) and earned_by_country(r, cue, lo, hi)


_EARNER = 2
"""Tokens of an auxiliary between a country and what it earned."""


def _earn(r: Reading, verb: Hit, lo: int) -> None:
    """Leave out the rise that a verb of earning may mean as well, where a country earns: "Le Kenya a gagné 300 millions à l'exportation"."""
    moves = r.hits.get("move", {})
    earner = (r.ending("country", k) for k in range(verb.i, verb.i - _EARNER - 1, -1)) if verb.i in moves else ()
    if any(h is not None and h.i >= lo for h in earner):
        del moves[verb.i]
        r.ends.pop("move", None)
        r.order.pop("move", None)


_SENT = 6
"""Tokens of how goods were sent and of an auxiliary before what they earned: "shipped abroad have brought in"."""


def goods_meant(r: Reading, verb: Hit, lo: int) -> list[Hit]:
    """The goods that the sentence before opens on, where a pronoun takes them up: "Cotton disappoints. It brought in only 196 million"."""
    number = r.sentence_number(lo)
    if number == 0 or verb.i - lo > _SENT or (pronoun := r.hit("neutral.pronoun", lo)) is None:
        return []
    before = r.sentences[number - 1]
    told = [h for h in r.within("product", before.lo, before.hi) if h.category == "name"]
    opens = len({h.value for h in told}) == 1 and told[0].i - before.lo <= 1 and pronoun.j - pronoun.i == 1
    return told[:1] if opens and not r.any(("country", "currency"), before.lo, before.hi) else []


def _goods_earn(r: Reading, verb: Hit, lo: int, hi: int, cues: list[Hit]) -> bool:
    """Whether goods that open a sentence earned a sum, in an article that has told of exports: "Frozen tuna brought in $6.2 million"."""
    told = [h for h in r.within("product", lo, verb.i) if h.category == "name"] or goods_meant(r, verb, lo)
    if not told or max(told[0].i, lo) - lo > _OPENS:
        return False
    # "Les lingots expédiés à l'étranger ont rapporté 1,9 milliard"
    sent = [h for h in cues if h.i == told[-1].j and h.category in ("sold", "sent")]
    near = told[0].i < lo or verb.i - told[-1].j <= (_SENT if sent else _EARNER)
    # "..., alors que le tonnage n'a gagné que 8 %"
    ends = next((k for k in range(verb.j, hi) if r.word(k) in (",", ";")), hi)
    if not near or any(h.i != verb.i and h not in sent for h in cues if h.i < ends):
        return False
    plain = all(r.kind(k) == "w" or r.word(k) == "'" for k in range(lo, verb.i))
    plain = plain and not r.any(("country", "city"), lo, verb.i)
    exported = any(h.category == "exports" and i < lo for i, h in r.hits.get("cue", {}).items())
    return plain and exported and not r.any(("neutral.untraded", "neutral.company"), lo, hi)


def _earned_for(r: Reading, verb: Hit, lo: int, cues: list[Hit]) -> bool:
    """Whether goods that open a sentence earned it for a country right behind: "Coffee earned Kenya 300 million", "Le café a rapporté au Kenya"."""
    told = [h for h in r.within("product", lo, verb.i) if h.category == "name"]
    country = r.hit("country", r.skip_links(verb.j, verb.j + _EARNER, 1))
    opened = bool(told) and told[0].i - lo <= _OPENS and not r.any(("country",), lo, verb.i)
    return opened and country is not None and country.category == "name" and all(h.i == verb.i for h in cues)


_OPENS = 2
"""Tokens before goods that open a sentence: "Frozen tuna"."""


def _marked(r: Reading, goods: Hit) -> bool:
    """Whether "of", or a people, stands right before goods in general: "spent $910 million on Turkish goods"."""
    return r.hit("bind.of", goods.i - 1) is not None or r.ending("country", goods.i) is not None


def sum_near(r: Reading, cue: Hit, hi: int) -> bool:
    """Whether money follows a verb of paying, whom it was paid to or by between: "cost Pakistan $268m"."""
    at = cue.j
    for _ in range(_TO_SUM):
        if at >= hi:
            return False
        if r.hit("currency", at) is not None and r.hit("currency", at).category == "sign" or r.kind(at) == NUMBER:  # type: ignore[union-attr]
            return True
        at += 1
    return False


def _rated(r: Reading, cue: Hit, hi: int) -> bool:
    """Whether a rate and no money follows a verb: "les ventes ont gagné 6,5 %"."""
    number = next((k for k in range(cue.j, min(hi, cue.j + _TO_SUM)) if r.kind(k) == NUMBER), None)
    return number is not None and r.hit("percent", number + 1) is not None


_TO_SUM, _TOLD = 10, 5
"""Tokens between a verb of paying and its sum, behind or ahead of it."""


def _sum_told(r: Reading, cue: Hit, lo: int) -> bool:
    """Whether what money was paid is told before: "the $1.2bn that Ghana earned", "the 92 million it spent", "2 billion was spent"."""
    begun = cue.i - (r.ending("neutral.pronoun", cue.i) is not None)
    if (auxiliary := r.ending("small.passive", begun)) is not None:
        begun = auxiliary.i
    if begun > lo and (r.ending("scale", begun) is not None or r.ending("currency", begun) is not None):
        return True
    told = r.within("bind.relative", max(lo, cue.i - _TOLD), cue.i)
    if not told:
        return False
    at = told[-1].i
    return r.ending("scale", at) is not None or r.ending("currency", at) is not None
