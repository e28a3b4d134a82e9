"""Filing: which dossier an article or a table belongs to, and which side of the pair leads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from briefing.core.fact import Fact, FactKind
from briefing.ingest.tables.areas import country_name, is_country
from briefing.storage import dossiers
from briefing.storage.library import Library

Pair = tuple[str, str]
"""Two countries, alpha-2; the first is the side whose statistics lead."""


def pair_of_parties(parties: Sequence[str], facts: Iterable[Fact]) -> Pair | None:
    """The two parties of an article, None unless there are just two.

    The side that its figures report for leads; without figures the one named first.
    """
    if len(parties) != 2:
        return None
    first, second = parties
    reporters = Counter(f.figure.reporter for f in facts if f.kind is FactKind.FIGURE)
    return (second, first) if reporters[second] > reporters[first] else (first, second)


def pairs_of_table(sides: Iterable[tuple[str, str]]) -> tuple[Pair, ...]:
    """The pairs of countries in a table by reporter and partner, each once whichever reports; the first reporter leads."""
    found: dict[frozenset[str], Pair] = {}
    for reporter, partner in sides:
        if is_country(reporter) and is_country(partner) and reporter != partner:
            found.setdefault(frozenset((reporter, partner)), (reporter, partner))
    return tuple(found.values())


def dossier_for(library: Library, pair: Pair, *, sample: bool = False) -> str:
    """The dossier of a pair, in either order; a new one named after the two countries if there is none.

    Call it inside `Library.atomic`.
    """
    known = existing(library, pair)
    if known is not None:
        return known
    title = f"{country_name(pair[0])}–{country_name(pair[1])}"
    dossier_id, _ = dossiers.ensure_dossier(library, *pair, sample=sample, title=title)
    return dossier_id


def existing(library: Library, pair: Pair) -> str | None:
    """The dossier of a pair, whichever side leads in it."""
    for reporter, partner in (pair, pair[::-1]):
        known = dossiers.dossier(library, f"{reporter}-{partner}")
        if known is not None:
            return known.id
    return None
