"""Seats: capitals that stand for their country where a sentence tells what it trades: "le vendite di Ankara", "deficit con Pechino"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.ingest.extract.sides.bodies import as_country
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_TRADE = frozenset(
    {
        "exports",
        "imports",
        "turnover",
        "both",
        "balance",
        "surplus",
        "deficit",
        "sold",
        "bought",
        "sent",
        "got",
        "red",
        "black",
    }
)
_STATES = frozenset({"sold", "bought", "balance", "surplus", "deficit"})
"""What is told of a state only, never of the city that its capital is."""
_VENUES = ("event.kind", "event.held", "event.planned", "event.met", "event.hosted", "event.visited")
_VERB = 3
"""Small words between a capital and the verb of what it trades: "Kiev le ha ceduto", "Paris leur a vendu"."""
_GOODS = 3
"""Words between what is traded and the capital it goes to: "les exportations agricoles françaises vers Rabat"."""


def stand_for_countries(r: Reading) -> None:
    """Take capitals for their countries in the sentences that tell of their trade and of no event."""
    if not r.hits.get("city") or not r.hits.get("cue"):
        return
    table = r.hits.setdefault("country", {})
    added = False
    for sentence in r.sentences:
        cities = r.within("city", sentence.lo, sentence.hi)
        if not cities or not (cues := _trade(r, sentence)):
            continue
        venue = r.any(_VENUES, sentence.lo, sentence.hi)
        for city in cities:
            country = as_country(city)
            if country is None or city.i in table or r.ending("country", city.j) is not None:
                continue
            # Where people meet a capital is a place, but never "the deficit with" one.
            plain = not venue and (_of_its(r, city) or _acts(r, sentence, city) or _other_side(r, cues, city))
            if plain or _other_side(r, cues, city, ("with",)):
                table[city.i] = country
                added = True
    if added:
        r.ends.pop("country", None)
        r.order.pop("country", None)


def _trade(r: Reading, sentence: Sentence) -> list[Hit]:
    """What a sentence tells as traded."""
    return [q for q in r.within("cue", sentence.lo, sentence.hi) if q.category in _TRADE]


def _cue_at(r: Reading, j: int) -> bool:
    cue = r.ending("cue", j)
    return cue is not None and cue.category in _TRADE


def _of_its(r: Reading, city: Hit) -> bool:
    """Whether something traded is told as the capital's: "acquisti di Roma", "un surplus di Madrid"."""
    if r.lexicon.genitive and (cue := r.ending("cue", city.i)) is not None and cue.category in _STATES:
        # "Закупки Найроби", "сальдо Киева"; "экспорт Москвы" may be the city's.
        return True
    of = r.ending("place.of", city.i)
    return of is not None and (_cue_at(r, of.i) or (r.kind(of.i - 1) == "w" and _cue_at(r, of.i - 1)))


def _acts(r: Reading, sentence: Sentence, city: Hit) -> bool:
    """Whether the capital opens its clause, and trades: "Parigi ha venduto", "Skopje e Pristina commerciavano"."""
    opens = city.i == sentence.lo or r.word(city.i - 1) in (",", ";", ":")
    opens = opens or r.hit("bind.contrast", city.i - 1) is not None
    # "Nel 2023 Parigi ha venduto", "El año pasado Pekín vendió"
    opens = opens or r.kind(city.i - 1) == NUMBER or r.led(_TIMES, city.i)
    at = city.j
    joint = r.hit("number.and", at)
    other = r.hit("city", joint.j) if joint is not None else None
    if joint is not None and other is None:
        return False
    if other is not None:
        at = other.j
    elif not opens and (r.hit("number.and", city.i - 1) is None or r.ending("city", city.i - 1) is None):
        return False
    for k in range(at, min(at + _VERB + 1, sentence.hi)):
        cue = r.hit("cue", k)
        if cue is not None:
            return cue.category in _TRADE and r.hit("place.of", cue.i - 1) is None
        if r.kind(k) != "w" or len(r.word(k)) > _SMALL:
            return False
    return False


_TIMES = ("year", "month")
_SMALL = 5
"""Letters of the longest pronoun or auxiliary: "avait", "haben"."""


def _other_side(r: Reading, cues: list[Hit], city: Hit, kinds: Sequence[str] = ("with", "to", "from")) -> bool:
    """Whether the capital is the one traded with: "ha venduto a Varsavia", "verso Rabat", "il deficit con Pechino"."""
    for kind in kinds:
        led = r.ending(f"place.{kind}", city.i)
        if led is None:
            continue
        # "Export verso" may be one cue.
        before = [q for q in cues if q.i < led.i]
        if not before or led.i - before[-1].j > _GOODS:
            return False
        between = range(before[-1].j, led.i)
        return all(r.kind(k) == "w" and r.hit("bind.reach", k) is None for k in between)
    return False
