"""Bodies: the country that a ministry, a statistical office or a capital stands for."""

from __future__ import annotations

from functools import cache

from briefing.ingest.extract.lexicon import Hit, table
from briefing.ingest.extract.reading import Reading

NAMED_HOME = {
    "Farnesina": "IT", "ISTAT": "IT", "ICE": "IT", "Confindustria": "IT", "ONS": "GB",
    "Rosstat": "RU", "FTSRU": "RU", "CBR": "RU", "MinpromRU": "RU", "MinecRU": "RU", "BNSKZ": "KZ", "Belstat": "BY",
    "Destatis": "DE", "KazTrade": "KZ",
    "AUSWAERTIGES_AMT": "DE", "DESTATIS": "DE", "DIHK": "DE", "IHK": "DE", "GTAI": "DE", "BMEIA": "AT", "STATISTIK_AUSTRIA": "AT", "WKO": "AT",
    "EDA": "CH", "BAZG": "CH", "CBS": "NL", "RVO": "NL", "NBB": "BE", "STATBEL": "BE", "FIT": "BE", "ABH": "BE", "FOD_BZ": "BE",
    "INSEE": "FR", "QuaiOrsay": "FR", "Elysee": "FR", "BusinessFrance": "FR", "MEDEF": "FR", "DouanesFR": "FR", "SECO": "CH", "DFAE": "CH",
    "StatCan": "CA", "AWEX": "BE", "BNB": "BE", "OfficeChanges": "MA", "HCP": "MA", "ANSD": "SN",
    "ICEX": "ES", "DATACOMEX": "ES", "MONCLOA": "ES", "SANTACRUZ": "ES", "CEOE": "ES", "INDEC": "AR", "SanMartin": "AR", "INEGI": "MX",
    "SRE": "MX", "DANE": "CO", "DIAN": "CO", "PROCOLOMBIA": "CO", "PROCHILE": "CL", "SUBREI": "CL", "MINCETUR": "PE", "PROMPERU": "PE",
    "SUNAT": "PE", "ADEX": "PE", "TorreTagle": "PE", "UruguayXXI": "UY", "PROCOMER": "CR", "COMEX": "CR", "PROECUADOR": "EC",
    "Itamaraty": "BR", "OFDF": "CH", "GUS": "PL",
}  # fmt: skip
"""Countries of bodies known by a name of their own."""


@cache
def _no_seats() -> frozenset[str]:
    """Cities of the table that are no seat of a government, and never stand for one."""
    return frozenset(city["name"] for city in table("cities") if not city.get("seat", True))


STATISTICAL = frozenset(
    {"DESTATIS", "STATISTIK_AUSTRIA", "BAZG", "CBS", "NBB", "STATBEL",
        "ISTAT", "ICE", "ONS", "Rosstat", "FTSRU", "BNSKZ", "Belstat", "Destatis", "INSEE", "DouanesFR", "StatCan", "BNB", "OfficeChanges",
        "HCP", "ANSD", "DATACOMEX", "ICEX", "INDEC", "INEGI", "DANE", "DIAN", "SUNAT", "UruguayXXI", "PROCOMER", "PROECUADOR", "PROMPERU",
        "OFDF", "GUS",
    }
)  # fmt: skip


def country_of_org(r: Reading, org: Hit, lo: int, hi: int) -> Hit | None:
    """The country of an organisation: right behind it, else right before it."""
    at = r.skip_links(org.j, hi, 3)
    realm = r.hit("role.realm", at) if at < hi else None
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
    """The capital an organisation sits in: "l'istituto GUS di Varsavia", "À Tokyo, le ministère des Finances"."""
    at = r.skip_links(org.j, hi, 2)
    named = (
        at + 1 if at < hi and r.capital(at) and r.hit("city", at) is None and r.word(at) not in r.lexicon.links else at
    )
    for place in (at, r.skip_links(named, hi, 2)):
        city = seat_at(r, place) if place < hi else None
        if city is not None and r.ending("place.of", place) is not None:
            return city
    at = org.i
    while at > lo and r.is_link(at - 1):
        at -= 1
    city = r.ending("city", at - 1) if at > lo and r.word(at - 1) == "," else None
    return as_country(city) if city is not None and city.i - lo <= 1 else None


def seat_at(r: Reading, i: int) -> Hit | None:
    """The capital at token `i` as the country it stands for."""
    return as_country(r.hit("city", i))


def as_country(city: Hit | None) -> Hit | None:
    """A capital as the country whose government it stands for; None for a city that is no seat."""
    return None if city is None or city.value in _no_seats() else Hit(city.i, city.j, "name", city.category)
