"""Bodies: the country that a ministry, a statistical office or a capital stands for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.lexicon_data import bodies_file, table
from briefing.ingest.extract.words.reading import Reading, Sentence


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation with a name of its own. `country` is ISO alpha-2."""

    country: str
    statistical: bool
    """Whether it publishes statistics; a ministry or agency else."""
    promoter: bool
    """Whether it reports on the trade of others, whose figures are not its own country's."""
    names: tuple[str, ...]


@cache
def named_bodies() -> dict[str, Body]:
    """The bodies of `bodies.toml` by their id. Raises LexiconError for a faulty file."""
    return {
        id: Body(
            entry["country"],
            entry.get("statistical", False),
            entry.get("promoter", False),
            tuple(entry.get("names", ())),
        )
        for id, entry in bodies_file().items()
    }


def home_of(id: str) -> str | None:
    """The country (ISO alpha-2) of a body by its id; None for one of none or of several."""
    body = named_bodies().get(id)
    return body.country if body is not None else None


@cache
def _no_seats() -> frozenset[str]:
    """Cities of the table that are no seat of a government, and never stand for one."""
    return frozenset(city["name"] for city in table("cities") if not city.get("seat", True))


def country_of_org(r: Reading, org: Hit, lo: int, hi: int) -> Hit | None:
    """The country of an organisation: right behind it, else right before it."""
    close = org.j + 2
    # "La Direction générale des douanes (DGA) dominicaine"
    behind = close + 1 if close < hi and r.word(org.j) == "(" and r.word(close) == ")" else org.j
    at = r.skip_links(behind, hi, 3)
    realm = r.hit("role.realm", at) if at < hi and r.hit("country", at) is None else None
    at = r.skip_links(realm.j, hi, 2) if realm is not None else at
    after = r.hit("country", at) if at < hi else None
    if after is not None and after.j <= hi:
        return after
    at = org.i
    for _ in range(3):
        before = r.ending("country", at)
        if before is not None and before.i >= lo:
            return before
        if at > lo and (r.is_link(at - 1) or r.kind(at - 1) == "w"):
            at -= 1
    return _seat_of(r, org, lo, hi)


def _seat_of(r: Reading, org: Hit, lo: int, hi: int) -> Hit | None:
    """The capital an organisation sits in: "l'istituto GUS di Varsavia", "das Statistikamt in Wien", "À Tokyo, le ministère"."""
    at = r.skip_links(org.j, hi, 2)
    named = (
        at + 1 if at < hi and r.capital(at) and r.hit("city", at) is None and r.word(at) not in r.lexicon.links else at
    )
    for place in (at, r.skip_links(named, hi, 2)):
        city = seat_at(r, place) if place < hi else None
        # What is only told "laut dem Statistikamt in Wilna" may be said by the way.
        opens = org.i - lo <= _OPENING
        if city is not None and (r.ending("place.of", place) or (opens and r.ending("place.at", place))):
            return city
    at = org.i
    while at > lo and r.is_link(at - 1):
        at -= 1
    city = r.ending("city", at - 1) if at > lo and r.word(at - 1) == "," else None
    return as_country(city) if city is not None and city.i - lo <= 1 else None


_OPENING = 2
"""Tokens before an organisation that opens its sentence."""


def seat_at(r: Reading, i: int) -> Hit | None:
    """The capital at token `i` as the country it stands for."""
    return as_country(r.hit("city", i))


def as_country(city: Hit | None) -> Hit | None:
    """A capital as the country whose government it stands for; None for a city that is no seat."""
    return None if city is None or city.value in _no_seats() else Hit(city.i, city.j, "name", city.category)


def cites_office(r: Reading, sentence: Sentence) -> bool:
    """Whether a sentence names a statistical office by a name of its own: "spricht die EZV mit Blick auf das zweite Quartal"."""
    if not r.hits.get("org.named"):
        return False
    found = (named_bodies().get(h.value) for h in r.within("org.named", sentence.lo, sentence.hi))
    return any(body is not None and body.statistical for body in found)
