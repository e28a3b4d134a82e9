"""Present: how each country that a sentence names stands in it: led by a preposition, acting itself, or as the one whose goods are told."""

from __future__ import annotations

from collections.abc import Collection

from briefing.ingest.extract.sides.bodies import as_country
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_ARTICLES = ("bind.article", "bind.definite", "bind.the")
_THEIRS = ("role.delegation", "neutral.importer", "neutral.buyer", "neutral.doers", "bind.makers", "neutral.companies")
"""Who acts for a country, behind its adjective."""
_NO_THINGS = ("neutral.market", "cue", "org.ministry", "role.role", "role.state", "currency")
"""Nouns behind a country's adjective that are no goods."""


def named_between(r: Reading, lo: int, hi: int) -> dict[str, Hit]:
    """The countries told between two tokens in any way, each where it is told first."""
    found = r.within("country", lo, hi)
    found += [h for city in r.within("city", lo, hi) if (h := as_country(city)) is not None]
    return {h.value: h for h in sorted(found, reverse=True)}


def countries_of(c: Clauses) -> list[Hit]:
    """The countries that a sentence names, by their name, their capital or their market: "auf dem japanischen | Markt"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    named = [h for h in r.within("country", lo, hi) if h.category == "name"]
    for market in r.within("neutral.market", lo, hi):
        people = r.ending("country", market.i) or r.hit("country", market.j)
        if people is not None and people.category == "people":
            named.append(people._replace(i=min(people.i, market.i)))
    named += [h for h in r.within("country", lo, hi) if h.category == "people" and _alone(r, h)]
    named += [h for city in r.within("city", lo, hi) if (h := as_country(city)) is not None]
    return named


def placed_in(c: Clauses, lo: int, hi: int) -> list[Hit]:
    """Those of them between two tokens that do not only say whose money is meant."""
    return [h for h in countries_of(c) if lo <= h.i < hi]


def _alone(r: Reading, people: Hit) -> bool:
    """Whether a people stands for its country, with an article and no noun of its own: "los | taiwaneses", "die | Franzosen"."""
    article = r.at(_ARTICLES, people.i - 1)
    # "De Thai" is one name; in "griffen die Franzosen zu" no adjective is capitalised.
    article = article or (people.j - people.i > 1 and r.is_link(people.i))
    article = article or (r.lexicon.capital_nouns and r.capital(people.i) and r.is_link(people.i - 1))
    beside = r.hit("product", people.j) or r.ending("product", people.i)
    noun = r.capital(people.j) if r.lexicon.capital_nouns else r.lexicon.nouns_first and r.ending("product", people.i)
    return article and not (beside or noun)


def is_led(r: Reading, country: Hit, slots: tuple[str, ...]) -> bool:
    """Whether one of these prepositions leads a country, an article between."""
    at = country.i - 1
    article = r.is_link(at) or r.at(_ARTICLES, at)
    starts = (country.i, at) if article else (country.i,)
    return r.led(slots, *starts)


def acting_in(c: Clauses, lo: int, hi: int, led: Collection[Hit]) -> Hit | None:
    """The country that acts between two tokens, itself or by somebody of it: "die Angolezen", "Danish | farmers"; none of those `led`."""
    r = c.r
    people = [h for h in r.within("country", lo, hi) if h.category == "people"]
    # "японцы потратили": without an article.
    theirs = [h for h in people if r.any(_THEIRS, h.j, h.j + 1) or (r.lexicon.free_order and not _has_goods(r, h))]
    here = (h for h in sorted([*placed_in(c, lo, hi), *theirs]) if h not in led)
    return next((h for h in here if not is_led(r, h, ("place.of",)) and not _has_goods(r, h)), None)


def people_of(r: Reading, goods: Hit) -> Hit | None:
    """The people whose goods are: "Canadian | goods", "aguacate | mexicano"."""
    before = next((h for k in (goods.i, goods.i - 1) if (h := r.ending("country", k)) is not None), None)
    behind = r.hit("country", goods.j) if r.lexicon.nouns_first else None
    return next((h for h in (before, behind) if h is not None and h.category == "people"), None)


def owner_between(r: Reading, lo: int, hi: int) -> Hit | None:
    """The country whose goods are told first between two tokens, by its adjective or its name before them: "Ghana's | cocoa", "aguacate | mexicano"."""
    named = r.within("country", lo, hi)
    return next((h for has in (_has_goods, _has_things) for h in named if has(r, h)), None)


def owns_goods(r: Reading, hi: int) -> bool:
    """Whether a country's goods are told before token `hi`."""
    return any(_has_goods(r, h) for h in r.within("country", 0, hi))


def _has_goods(r: Reading, country: Hit) -> bool:
    """Whether goods follow a country that they are of, or stand before its adjective."""
    possessive = r.hit("place.possessive", country.j)
    at = possessive.j if possessive is not None else country.j
    owning = country.category == "people" or possessive is not None
    starts = (at, at + 1) if owning else () if r.lexicon.free_order else (at,)
    behind = any((h := r.hit("product", k)) is not None and h.category != "none" for k in starts)
    after = r.lexicon.nouns_first and country.category == "people" and r.ending("product", country.i) is not None
    return behind or after


def _has_things(r: Reading, country: Hit) -> bool:
    """Whether an adjective stands at a noun that is nobody who acts: "van Griekse | makelij"."""
    if country.category != "people" or _alone(r, country) or r.lexicon.free_order:
        return False
    if r.any((*_THEIRS, *_NO_THINGS), country.j, country.j + 1):
        return False
    if r.lexicon.capital_nouns and not r.capital(country.j):
        return False
    return r.kind(country.i - 1 if r.lexicon.nouns_first else country.j) == WORD
