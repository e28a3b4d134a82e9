"""Venues: the city in which something takes place, by its name or as the capital of a country."""

from __future__ import annotations

import tomllib
from functools import cache

from briefing import resource
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.lexicon_data import table
from briefing.ingest.extract.words.reading import Reading


def distance(i: int, j: int, at: tuple[int, int]) -> int:
    """How far tokens `i` to `j` stand from those at `at`; before them counts twice."""
    if i >= at[1]:
        return i - at[1]
    return 2 * max(0, at[0] - j)


def venue(r: Reading, at: tuple[int, int], room: tuple[int, int]) -> Hit | None:
    """A city after a place preposition, or one that hosted; a capital as government is none (rule 13)."""
    found = []
    for city in [*r.within("city", *room), *capitals(r, *room)]:
        hosted = r.hit("event.hosted", _behind_day(r, _behind_note(r, city.j, room[1]), room[1])) or (
            r.ending("event.hosted", city.i) if r.lexicon.free_order or r.lexicon.verb_final else None
        )
        if hosted is None and r.lexicon.verb_final and city.i == room[0]:
            # "Nairobi soll im Juni die 17. Sitzung der Kommission ausrichten"
            hosted = r.first("event.hosted", max(city.j, room[1] - 2), room[1])
        if of_last_session(r, at[0], city.i):
            continue
        start = _led(r, city, room[0])
        placed = r.led(("place.at",), start, city.i)
        if not placed and start - 1 >= room[0] and r.is_link(start - 1):
            placed = r.ending("place.at", start - 1) is not None
        # "En la Ciudad de México": "en la ciudad de" is read as one.
        # "Has returned from Georgetown, where the second session took place"
        relative = r.hit("event.where", city.j + (r.word(city.j) == ","))
        placed = placed or (relative is not None and city.j < at[0] and relative.j <= at[0])
        placed = placed or any(
            h.j > city.i for h in r.within("place.at", max(room[0], city.i - 3), city.j) if h.i < city.i
        )
        # "Russia's ambassador to Pyongyang": a post is no venue; "received the ambassador in Riga on Monday" tells where.
        if placed and r.any(("role.envoy",), max(room[0], city.i - _POSTED), city.i):
            placed = r.any(_OF_DAY[:-1], city.j, min(room[1], city.j + _POSTED))
        ending = r.word(city.j - 1).endswith(r.lexicon.locative) if r.lexicon.locative else False
        if hosted is not None or placed or ending or _noted(r, city, at, room):
            found.append((distance(city.i, city.j, at), city.i, city))
    return min(found)[2] if found else None


def of_last_session(r: Reading, at: int, i: int) -> bool:
    """Whether a time or place at token `i` is that of the session since which an event at token `at` tells something.

    "They reviewed progress made | since the 2nd session, held in Riga on 3 May".
    """
    since = r.within("bind.since", max(at + 1, i - _SINCE), i)
    held = r.within("event.held", since[-1].j, i) if since else []
    return bool(held) and any(r.within(slot, since[-1].j, held[0].i) for slot in _SESSION)


_SINCE, _SESSION = 16, ("event.kind", "event.round", "event.body", "ordinal")
"""Tokens from "since" past a session to its time, and what it is told by."""


def _behind_note(r: Reading, j: int, hi: int) -> int:
    """The token behind what is told of a city between commas: "Astana, the capital of Kazakhstan, hosted"."""
    if j >= hi or r.word(j) != ",":
        return j
    return next((k + 1 for k in range(j + 1, min(hi, j + _NOTE)) if r.word(k) == ","), j)


def _behind_day(r: Reading, j: int, hi: int) -> int:
    """The token behind "was" and a day that stand between a city and what it hosted: "Riga on Monday hosted", "war am Montag Gastgeber"."""
    for k in range(j, min(hi, j + _DAY + 1)):
        if r.hit("event.hosted", k) is not None:
            return k
        if not (r.is_link(k) or r.kind(k) == NUMBER or r.at(_OF_DAY, k)):
            break
    return j


_DAY, _OF_DAY = 5, ("weekday", "month", "time.day", "event.stayed")
"""Tokens of a day with "was", and the slots of its words."""


def _noted(r: Reading, city: Hit, at: tuple[int, int], room: tuple[int, int]) -> bool:
    """Whether a city stands in a note that tells where: at its end, at its opening, or in brackets."""
    return _closes_note(r, city, room) or _opens_note(r, city, room) or _in_brackets(r, city, at)


def _in_brackets(r: Reading, city: Hit, at: tuple[int, int]) -> bool:
    """Whether a city is set in brackets, alone right behind the event or with its time: "since the 34th meeting (Havana, last November)"."""
    if r.word(city.i - 1) == "(" and r.word(city.j) == ")":
        return 0 < city.i - at[1] <= _BRACKETED
    if r.word(city.i - 1) != "(" or r.word(city.j) != ",":
        return False
    closed = next((k for k in range(city.j, city.j + _NOTE) if r.word(k) == ")"), None)
    return closed is not None and r.any(("month", "year", "weekday"), city.j, closed)


def _closes_note(r: Reading, city: Hit, room: tuple[int, int]) -> bool:
    """Whether a city closes a note behind a comma: "19. November 2024: 5. Sitzung der Kommission, Bern"."""
    closed = city.j >= len(r.tokens) or city.j >= room[1] or r.word(city.j) == "."
    return closed and city.i > room[0] and r.word(city.i - 1) == "," and not r.any(("event.held", "say.verb"), *room)


def _opens_note(r: Reading, city: Hit, room: tuple[int, int]) -> bool:
    """Whether a city opens a note with its day: "Hanoi, 23 ottobre: si riunisce l'ottava sessione"."""
    if city.i != room[0] or r.word(city.j) != ",":
        return False
    colon = next((k for k in range(city.j, min(room[1], city.j + _NOTE)) if r.word(k) == ":"), None)
    return colon is not None and r.any(("month", "weekday"), city.j, colon)


_BRACKETED = 8
"""Tokens from an event past its body to the bracket with its city: "session of the intergovernmental commission (Vienna)"."""
_POSTED = 3
"""Tokens between an ambassador and the city that only tells the post."""
_NOTE = 7
"""Tokens between the city that opens a note and the colon behind its day."""


def _led(r: Reading, city: Hit, lo: int) -> int:
    """Where the words begin that lead a city: "in the Kazakh capital, Astana", "в столице Латвии Риге", "in the Chinese city of Harbin"."""
    i = city.i
    at = i - 1 if i - 1 > lo and r.word(i - 1) == "," else i
    country = r.ending("country", at)
    told = r.ending("place.capital", country.i if country is not None else at)
    if told is None:
        return _led_by_country(r, city, lo)
    people = r.ending("country", told.i)
    return people.i if people is not None else told.i


def _led_by_country(r: Reading, city: Hit, lo: int) -> int:
    """Where a city's country begins that is told before it, with "city of" between: "Russia's Sochi", "en la ciudad china de Harbin"."""
    at = city.i - 1 if r.is_link(city.i - 1) and r.ending("place.at", city.i) is None else city.i
    country = r.ending("country", at - (r.word(at - 1) in _OWNING))
    town = r.ending("place.town", country.i if country is not None and at < city.i else at)
    if town is not None and country is None:
        country = r.ending("country", town.i)
    if country is not None and country.value != city.category:
        country = None
    start = min(h.i for h in (town, country, city) if h is not None)
    return start if start >= lo else city.i


_OWNING = ("'s", "'", "s")
"""What ends a country that a city is of."""


def capitals(r: Reading, lo: int, hi: int) -> list[Hit]:
    """Capitals told by their country: "in the Uzbek capital", "в столице Эстонии"."""
    found = []
    for told in r.within("place.capital", lo, hi):
        before = r.ending("country", told.i)
        behind = r.hit("country", r.skip_links(told.j, hi, 2)) if told.j < hi else None
        country = before if before is not None and before.i >= lo else behind
        if country is None or (name := capital(country.value)) is None:
            continue
        span = min(country.i, told.i), max(country.j, told.j)
        found.append(Hit(*span, country.value, name))
    return found


@cache
def named_as_country(city: str, country: str) -> bool:
    """Whether a city goes by the name of its country (ISO alpha-2): Luxembourg, Singapore, Djibouti."""
    return city in table("countries").get(country, {}).get("en", ())


@cache
def capital(country: str) -> str | None:
    """The English name of a country's capital (ISO alpha-2), as the table of cities has it; None where it is not plain."""
    with resource.path("lexicon", "capitals.toml").open("rb") as file:
        several = tomllib.load(file)["capitals"]
    if country in several:
        return several[country] or None
    cities = [city["name"] for city in table("cities") if city["country"] == country and city.get("seat", True)]
    return cities[0] if len(cities) == 1 else None
