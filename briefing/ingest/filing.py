"""Filing: which dossier an article or a table belongs to, and which side of the pair leads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from briefing.core.areas import is_group_side, side_of_area
from briefing.core.fact import Fact, FactKind
from briefing.ingest.tables.areas import country_name, is_country
from briefing.storage import dossiers
from briefing.storage.library import Library

_GROUP_NAMES = {"EU": "European Union"}

Pair = tuple[str, str]
"""Two countries, alpha-2, or one and the Union ("EU"); the first is the side whose statistics lead."""


def pair_of_parties(parties: Sequence[str], facts: Iterable[Fact]) -> Pair | None:
    """The two parties an article is filed under: the first two of several, None where there are no two.

    The side that its figures report for leads; without figures the one named first.
    """
    if len(parties) < 2:
        return None
    first, second = parties[:2]
    reporters = Counter(f.figure.reporter for f in facts if f.kind is FactKind.FIGURE)
    return (second, first) if reporters[second] > reporters[first] else (first, second)


def further_dossiers(library: Library, parties: Sequence[str]) -> list[str]:
    """The dossiers there are of an article's further parties, each with one of the first two; none is made for them."""
    pairs = [(one, more) for more in parties[2:] for one in parties[:2]]
    return [known for pair in pairs if (known := existing(library, pair)) is not None]


def pairs_of_table(sides: Iterable[tuple[str, str]]) -> tuple[Pair, ...]:
    """The pairs of a table's reporters and partners that can have a dossier, each once whichever reports.

    The first reporter leads. Groups of countries other than the Union have none.
    """
    found: dict[frozenset[str], Pair] = {}
    for areas in sides:
        reporter, partner = map(side_of_area, areas)
        if can_be_side(reporter) and can_be_side(partner) and reporter != partner:
            found.setdefault(frozenset((reporter, partner)), (reporter, partner))
    return tuple(found.values())


def can_be_side(side: str) -> bool:
    """Whether a dossier can be about it: a country, or the Union."""
    return is_country(side) or is_group_side(side)


def dossier_for(library: Library, pair: Pair, *, sample: bool = False) -> str:
    """The dossier of a pair, in either order; a new one named after the two countries if there is none.

    Call it inside `Library.atomic`.
    """
    known = existing(library, pair)
    if known is not None:
        return known
    title = "–".join(_GROUP_NAMES.get(side) or country_name(side) for side in pair)
    dossier_id, _ = dossiers.ensure_dossier(library, *pair, sample=sample, title=title)
    return dossier_id


def existing(library: Library, pair: Pair) -> str | None:
    """The dossier of a pair, whichever side leads in it."""
    for reporter, partner in (pair, pair[::-1]):
        known = dossiers.dossier(library, f"{reporter}-{partner}")
        if known is not None:
            return known.id
    return None
