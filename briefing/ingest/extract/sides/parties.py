"""Parties: the two countries an article is about, and the others it names."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from briefing.ingest.extract.sides.bodies import home_of
from briefing.ingest.extract.sides.ranks import of_whom
from briefing.ingest.extract.sides.side import Side, prepositions
from briefing.ingest.extract.sides.sources import article_source, dated_abroad
from briefing.ingest.extract.sums.local_money import homes
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_LEAST_SCORE = 2


_TITLE, _EVENT, _LEAD, _BODY = 4, 3, 2, 1


@dataclass(slots=True)
class Countries:
    """The countries of an article: the two parties, the others, where each is first mentioned."""

    parties: tuple[str, ...]
    mentioned: tuple[str, ...]
    first: dict[str, Hit] = field(default_factory=dict)
    alike: frozenset[str] = frozenset()
    """Parties that the article names no more than a third country: none of them is meant where none is named."""
    weight: dict[str, float] = field(default_factory=dict)
    """How much the article says of each country, the more the nearer to its head and to trade and talks."""
    lead: frozenset[str] = frozenset()
    """Countries that the first sentences name."""


def countries(*readings: Reading) -> tuple[Countries, ...]:
    """Parties are the two countries that title, lead and talks name most; kickers count least.

    The readings of one article, one for each of its languages, share the parties; each keeps its
    own first mentions.
    """
    score: dict[str, float] = {}
    place: dict[str, int] = {}
    lead: set[str] = set()
    firsts = [_tally(r, score, lead) for r in readings]
    for r, first in zip(readings, firsts, strict=True):
        for code, hit in first.items():
            at = r.tokens[hit.i].start
            place[code] = min(place.get(code, at), at)
    order = sorted(score, key=lambda code: (-score[code], place.get(code, 0)))
    top = score[order[0]] if order else 0
    parties = tuple(c for c in order[:2] if score[c] >= _LEAST_SCORE and score[c] >= top / 8)
    if len(parties) == 1:
        parties += _beside(readings, [c for c in order if c not in (*parties, UNION)])
    source = next((s for r in readings if (s := article_source(r)) is not None), None)
    third = score[order[2]] if order[2:] else 0
    if len(parties) > 1 and third and (rest := _of_one(readings, parties, third < score[parties[1]], source)):
        parties = rest
    ranked = next((w for r in readings if (w := of_whom(r)) is not None), None)
    if ranked is not None and parties and ranked.owner.value not in parties:
        # Those it names first are both only partners of it.
        beside = score[ranked.owner.value] >= score[parties[-1]] or set(parties) <= ranked.partners
        parties = (ranked.owner.value,) if beside else parties
    if source is not None and source.code in parties:
        # The side whose statistics lead comes first.
        parties = tuple(sorted(parties, key=lambda code: code != source.code))
    parties = parties or _reckoned(readings)
    if not parties and source is not None and source.reason == "dateline":
        parties = (source.code,)
    alike = frozenset(c for c in parties if c in score and score[c] <= third)
    mentioned = tuple(c for c in sorted(place, key=lambda code: place[code]) if c not in (*parties, "EU"))
    return tuple(Countries(parties, mentioned, first, alike, score, frozenset(lead)) for first in firsts)


def _of_one(
    readings: tuple[Reading, ...], parties: tuple[str, ...], more: bool, source: Side | None
) -> tuple[str, ...]:
    """The one country that an article is about, where the other is only one of its partners: told late, in no title, and once or no `more` than a third.

    "Macedonia's exports reached 4.3 billion ... Germany bought goods for 1.9 billion. Bulgaria and Serbia follow". Empty where both may be meant.
    """
    first, second = parties
    if second == UNION or source is not None and source.code == second or _at_hand(readings, second):
        return ()
    named = [
        (n, {h.value for h in r.within("country", s.lo, s.hi)} | _homes(r, s), s.head and not s.kicker)
        for r in readings for n, s in enumerate(r.sentences)
    ]  # fmt: skip
    told = [(n, head) for n, codes, head in named if second in codes]
    if not told or any(head for _, head in told) or told[0][0] < _LATE or len(told) > _PASSING:
        return ()
    if not any(first in codes and (head or n < _LATE) for n, codes, head in named):
        return ()
    thirds = Counter(code for _, codes, _ in named for code in codes - {first, second, UNION})
    known = max(thirds.values(), default=0) >= len(told)
    return (first,) if known and (len(told) == 1 or not more) else ()


def _beside(readings: tuple[Reading, ...], others: list[str]) -> tuple[str, ...]:
    """The other party of an article that names one country often and `others` seldom: the only one, if it is that of its readers.

    "La Libia ha venduto petrolio all'Italia ...", and on about Libya alone, as is written for Italians.
    """
    own = {c for r in readings for c in (*r.lexicon.homes, r.lexicon.home)}
    return tuple(others) if len(others) == 1 and others[0] in own else ()


def _at_hand(readings: tuple[Reading, ...], code: str) -> bool:
    """Whether readers know a country for one that the article is about: their own, and one whose money or cities it names."""
    money = {h.value for r in readings for h in r.hits.get("currency", {}).values()} - _WORLDS
    seat = any(h.category == code for r in readings for h in r.hits.get("city", {}).values())
    # "Our exports to Argentina", by a ministry whose country the readers know
    own = any(code in (*r.lexicon.homes, r.lexicon.home) and not dated_abroad(r, code) for r in readings)
    return own or seat or any(code in homes(told) for told in money)


UNION, _LATE, _PASSING = "EU", 3, 2
"""The Union, the sentences in which an article names those it is about, and those that may tell of a partner of it."""


_WORLDS = frozenset({"USD", "EUR", "GBP", "JPY", "CNY", "CHF"})
"""Currencies that others, too, count their trade in."""
_OFTEN = 2
"""Sums that must be told in a country's money for an article to be about its trade."""


def _reckoned(readings: tuple[Reading, ...]) -> tuple[str, ...]:
    """The one country in whose own money an article counts that says of no country that it is about it: "9,7 MD"."""
    told = [(r, h) for r in readings for h in r.hits.get("currency", {}).values() if h.category in ("name", "sign")]
    # Not "(real: -1,4 %)", which is no money.
    own = [h.value for r, h in told if h.value not in _WORLDS and _counts(r, h)]
    owners = homes(own[0]) if len(own) >= _OFTEN and len(set(own)) == 1 else frozenset[str]()
    return tuple(owners) if len(owners) == 1 else ()


def _counts(r: Reading, money: Hit) -> bool:
    """Whether a number or its scale stands right beside the name or sign of money."""
    beside = [k for k in (money.i - 1, money.j) if 0 <= k < len(r.tokens)]
    return any(r.kind(k) == NUMBER or r.hit("scale", k) or r.ending("scale", k + 1) for k in beside)


def _tally(r: Reading, score: dict[str, float], lead: set[str]) -> dict[str, Hit]:
    """Add what a reading says of each country to `score`, those it begins with to `lead`; the first mention of each."""
    first: dict[str, Hit] = {}
    body = 0
    for sentence in r.sentences:
        body += not sentence.head
        mentioned = r.within("country", sentence.lo, sentence.hi)
        # "The neighbour": known by its name alone.
        mentioned = [h for h in mentioned if r.hit("epithet.neighbour", h.i) is None]
        hits = [h for h in mentioned if not of_strife(r, h, sentence.lo)]
        talks = bool(r.within("event.kind", sentence.lo, sentence.hi)) or bool(
            [h for h in r.within("cue", sentence.lo, sentence.hi) if h.category in ("turnover", "exports", "imports")]
        )
        talks = talks or r.any(("neutral.trader",), sentence.lo, sentence.hi)
        weight = _EVENT if talks else _LEAD if body <= _BEGINNING else _BODY
        weight = (_BODY if sentence.kicker else _TITLE) if sentence.head else weight
        named = {h.value for h in hits}
        if body <= _BEGINNING and not sentence.head:
            lead |= named
        # "Viennent ensuite la Côte d'Ivoire (13,5 %), le Sénégal, le Niger et le Togo": a list is about none of them.
        listed = len(named) >= _LIST and not sentence.head
        for code in named:
            score[code] = score.get(code, 0) + (_BODY if listed else weight)
        union = len({h.value for h in hits}) == 1 and (sentence.head or talks)
        for body_named in r.within("org.named", sentence.lo, sentence.hi) if union else []:
            if body_named.value == "EU" and not r.any(("place.outside",), sentence.lo, sentence.hi):
                score["EU"] = score.get("EU", 0) + weight
                first.setdefault("EU", body_named)
        for code in _homes(r, sentence) | _led(r, sentence) - named:
            score[code] = score.get(code, 0) + weight
        for hit in mentioned:
            known = first.get(hit.value)
            if not sentence.kicker and (known is None or (known.category == "people" and hit.category == "name")):
                first[hit.value] = hit
            elif known is None and sentence.kicker:
                first.setdefault(hit.value, hit)
    return first


_BEGINNING = 2
"""Sentences of the body that tell what an article is about."""
_LIST = 4
"""Countries that a sentence names in a list of them."""


def of_strife(r: Reading, country: Hit, lo: int) -> bool:
    """Whether a country only names a war or sanctions told of by the way: "seit dem Ukraine-Krieg", "since the war in Ukraine"."""
    if not r.hits.get("neutral.strife"):
        return False
    at = country.j + (r.word(country.j) == "-")
    if r.hit("neutral.strife", at) is not None:
        return True
    at = country.i
    while (
        at > lo
        and country.i - at < _LED
        and r.kind(at - 1) == "w"
        and (r.is_link(at - 1) or prepositions(r, at) or r.hit("place.at", at - 1))
    ):
        at -= 1
    # "la disputa commerciale con", "sanctions imposed on": one word of their own kind
    return at < country.i and any(r.ending("neutral.strife", k) for k in (at, at - 1) if k > lo)


_LED = 3
"""Small words between a war and the country it is in: "la guerre en Ukraine", "der Angriff auf die Ukraine"."""


def _led(r: Reading, sentence: Sentence) -> set[str]:
    """The countries whose statespeople a sentence names: "Macron and Erdogan spoke"."""
    return {hit.value for hit in r.within("role.statesperson", sentence.lo, sentence.hi)}


def _homes(r: Reading, sentence: Sentence) -> set[str]:
    named = r.within("org.named", sentence.lo, sentence.hi)
    return {home for h in named if (home := home_of(h.value)) is not None}
