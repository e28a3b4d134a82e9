"""Stays: visits told by where somebody in office is: "Conte a Belgrado", "el ministro está hoy en Rabat"."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core.fact import EventKind, Fact
from briefing.core.person import folded
from briefing.ingest.extract.sides.venues import capitals
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.fold import NUMBER, WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.lexicon_data import table
from briefing.ingest.extract.words.reading import Reading, Sentence

Officers = dict[str, str | None]
"""The last word of the names of those in office that an article names, each with the country they stand for."""


def officers(persons: list[Fact]) -> Officers:
    """Those in office, by the last word of their names."""
    return {folded(p.person.name).rsplit(" ", 1)[-1]: p.person.country for p in persons}


def free_names(r: Reading, persons: list[Fact], known: Officers) -> None:
    """Take no city from within a name: "Gent Kolaveri"."""
    cities = r.hits.get("city", {}) if known else {}
    inside = [
        i
        for i, city in cities.items()
        if any(_name(r, k) in known for k in (city.j, city.j + 1)) and _of_a_name(r, city, persons)
    ]
    for i in inside:
        del cities[i]
    if inside:
        r.order.pop("city", None)
        r.ends.pop("city", None)


def _of_a_name(r: Reading, city: Hit, persons: list[Fact]) -> bool:
    """Whether the words of a city and the one behind them are of somebody's name."""
    return any(folded(r.words(city.i, city.j + 1)) in folded(p.person.name) for p in persons)


def mark_known(r: Reading, known: Officers) -> None:
    """Mark those in office where they are told by their bare names: "Mudavadi goes to Ankara", not "President Mudavadi"."""
    if not known:
        return
    text = r.text
    capitals = (i for i, token in enumerate(r.tokens) if text[token.start].isupper() and token.kind == WORD)
    named = {i for i in capitals if folded(r.words(i, i + 1)) in known and not _with_office(r, i)}
    r.hits["role.known"] = {i: Hit(i, i + 1, "role.known", "") for i in sorted(named | set(_spoken_of(r, named)))}


def _spoken_of(r: Reading, named: set[int]) -> Iterator[int]:
    """Where "he" or "she" is who the paragraph has named in office before: "Minister Kamau is in Oslo. From there she flies to Riga".

    A paragraph that opens so goes on about who the one before spoke of.
    """
    block, office = -1, False
    naming = {r.sentence_number(i) for i in named}
    for number, sentence in enumerate(r.sentences):
        office = office and (sentence.block == block or r.hit("event.one", sentence.lo) is not None)
        if office:
            yield from (h.i for h in r.within("event.one", sentence.lo, sentence.hi))
        told = number in naming or r.any(("role.role",), sentence.lo, sentence.hi)
        block, office = sentence.block, office or told and not sentence.head


_TITLE = 4
"""Tokens between an office and the last of the names behind it."""


def _with_office(r: Reading, i: int) -> bool:
    """Whether a name at token `i` has its office beside it."""
    at = i
    while at > 0 and i - at < _TITLE and r.ending("role.role", at) is None and r.capital(at - 1):
        at -= 1
    return r.ending("role.role", at) is not None or (
        r.word(i + 1) == "," and r.any(("role.role",), i + 2, i + 2 + _TITLE)
    )


_BEFORE = 16
"""Tokens before a verb of being somewhere in which it is told who is."""
_BETWEEN = 5
"""Tokens between that verb and the place: "está hoy y mañana en Turquía"."""


def stay(r: Reading, sentence: Sentence, known: Officers, parties: tuple[str, ...]) -> Hit | None:
    """What tells that somebody in office is in a party's city or country which is not his own, as a visit; None if nothing does."""
    if sentence.head and (told := _headline(r, sentence, known, parties)) is not None:
        return told
    for verb in r.within("event.stays", sentence.lo, sentence.hi):
        place = _placed(r, verb.j, min(sentence.hi, verb.j + _BETWEEN + 1))
        if place is None or _where(place) not in parties:
            continue
        # "Il ministro che oggi è a Roma": what comes before another clause is not its subject.
        named = [k for k in range(max(sentence.lo, verb.i - _BEFORE), verb.i) if _name(r, k) in known]
        role = r.any(("role.role",), max(sentence.lo, verb.i - _BEFORE), verb.i)
        home = known[_name(r, named[-1])] if named else None
        if (named or role) and _elsewhere(r, home, _where(place)):
            return verb._replace(value=EventKind.VISIT.value)
    return None


def _headline(r: Reading, sentence: Sentence, known: Officers, parties: tuple[str, ...]) -> Hit | None:
    """The name or office in a headline that has its city right behind, with no verb: "Vietnam, Terzi ad Hanoi"."""
    for city in r.within("city", sentence.lo, sentence.hi):
        led = r.ending("place.at", city.i)
        if led is None or city.category not in parties:
            continue
        at = led.i - 1
        name = _name(r, at) if at >= sentence.lo else ""
        office = r.ending("role.role", led.i) is not None
        if name not in known and not office:
            continue
        at += 1
        while at > sentence.lo and (r.capital(at - 1) or r.ending("role.role", at) is not None or _titled(r, at - 1)):
            office_before = r.ending("role.role", at)
            at = office_before.i if office_before is not None else at - 1
        opens = at <= sentence.lo or r.kind(at - 1) != WORD
        if opens and _elsewhere(r, known.get(name), city.category):
            return Hit(led.i - 1, city.j, "", EventKind.VISIT.value)
    return None


def _titled(r: Reading, i: int) -> bool:
    """Whether a small word leads an office, or tells of it: "il premier", "ministro degli Esteri"."""
    return (r.is_link(i) and r.ending("place.of", i + 1) is None) or r.at(
        ("role.prefix", "role.complement", "role.title"), i
    )


def _placed(r: Reading, i: int, hi: int) -> Hit | None:
    """The city or country behind a preposition of place at token `i`, small words and days between."""
    seats = [c for c in capitals(r, i, hi) if r.led(("place.at",), c.i, _lead(r, c.i))]
    if seats:
        # "Ist heute in der kenianischen Hauptstadt", "in Kenias Hauptstadt Nairobi"
        return r.hit("city", seats[0].j) or seats[0]
    while i < hi:
        for slot in ("city", "country"):
            place = r.hit(slot, i)
            if place is not None and (slot == "city" or place.category == "name"):
                led = r.led(("place.at", "place.to"), i, _lead(r, i))
                return place if led and r.ending("place.of", i) is None else None
        day = r.hit("time.day", i) or r.hit("weekday", i) or r.hit("month", i) or _since_when(r, i)
        if (
            day is None
            and r.kind(i) != NUMBER
            and not r.is_link(i)
            and r.hit("number.and", i) is None
            and r.hit("time.now", i) is None
        ):
            return None
        i = day.j if day is not None else i + 1
    return None


def _since_when(r: Reading, i: int) -> Hit | None:
    """What says since when or from when on somebody is there, its day behind it: "ist | seit | Montag in Oslo", "is | vanaf | zondag"."""
    for slot in ("bind.since", "time.range_from", "bind.from"):
        led = r.hit(slot, i)
        if led is None or led.j - led.i > _SMALL:
            # "À partir de dimanche": from when on, or since when.
            continue
        if r.hit("weekday", led.j) is not None or r.hit("time.day", led.j) is not None:
            return led
    return None


_SMALL = 2
"""Tokens of the longest word for "since" that says nothing else: "desde el"."""


def _lead(r: Reading, i: int) -> int:
    while i > 0 and r.is_link(i - 1) and r.ending("place.at", i) is None:
        i -= 1
    return i


def _where(place: Hit) -> str:
    return place.value if place.category == "name" else place.category


def _name(r: Reading, i: int) -> str:
    return folded(r.words(i, i + 1)) if r.kind(i) == WORD and r.capital(i) else ""


def _elsewhere(r: Reading, home: str | None, place: str) -> bool:
    """Whether a place is abroad for somebody; of one whose country is not told, whether it is so for the article's readers."""
    return home != place if home is not None else r.lexicon.code not in table("languages").get(place, ())


def stayed(r: Reading, verb: Hit, lo: int, hi: int) -> bool:
    """Whether somebody in office was in a city in a month told: "Im Mai war Präsident Ruto in Warschau"."""
    timed = r.any(("month", "weekday", "time.day", "time.week"), lo, hi)
    # "Was last in Riga in 2009", "il presidente era stato in Polonia nel 2009"
    once = verb.j - verb.i > 1 or r.any(("event.last",), lo, hi)
    years = dates_and_periods(r, lo, hi)[1] if once and not timed else []
    if not timed and not any(p.whole and r.ending("bind.since", p.i) is None for p in years):
        return False
    if r.lexicon.verb_final and (verb.j >= hi or r.kind(verb.j) != WORD):
        # "Wird am 22. Mai in Riga sein"
        ended = r.ending("city", verb.i)
        return ended is not None and r.ending("place.at", ended.i) is not None
    if not r.lexicon.verb_final and r.hit("role.role", verb.j) is not None:
        # "È stato ministro ad Accra dal 2010 al 2014": what somebody was, and no visit.
        return False
    if r.is_link(verb.i):
        # "Sein türkischer Amtskollege", "zijn Keniaanse ambtgenoot": no verb.
        return False
    named = [h for h in r.within("country", verb.j, min(hi, verb.j + _STAYED)) if h.category == "name"]
    for place in sorted([*r.within("city", verb.j, min(hi, verb.j + _STAYED)), *named]):
        told = {k for h in r.within("event.last", verb.j, place.i) for k in range(h.i, h.j)}
        told |= {k for d in dates_and_periods(r, verb.j, place.i)[0] for k in range(d.i, d.j)}
        between = (k for k in range(verb.j, place.i) if k not in told)
        led = r.ending("place.at", place.i) is not None and all(_tells_who(r, k) for k in between)
        if led:
            return True
    return False


def _tells_who(r: Reading, k: int) -> bool:
    """Whether a token between "was" and a place tells who was there and how long: "war die deutsche Ministerin drei Tage in"."""
    slots = (
        "month",
        "role.role",
        "role.delegation",
        "time.range_to",
        "country",
        "year",
        "cardinal",
        "time.day_unit",
        "weekday",
        "time.day",
        "bind.since",
    )
    told = r.is_link(k) or r.capital(k) or r.kind(k) == "n" or r.at(slots, k)
    return told or len(r.word(k)) <= _PRONOUN or r.hit("event.previous", k) is not None


_PRONOUN = 3
"""Letters of the longest pronoun that is a subject: "zuletzt war er in"."""
_STAYED = 14
"""Tokens behind "was" that may give an office and a name before the place: "was de minister van Buitenlandse Zaken"."""
