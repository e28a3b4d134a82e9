"""Places: where goods go to or come from, be it a country, the Union, or many countries that are told together."""

from __future__ import annotations

from briefing.ingest.extract.sides.roles import left_out
from briefing.ingest.extract.sides.side import Side, side_of, union_at
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

GROUP = "group"
"""The category of a place that is no one country: "Asia", "other markets"."""


BLOCS = frozenset(
    {
        "EAEU",
        "CIS",
        "EFTA",
        "ASEAN",
        "MERCOSUR",
        "CAN",
        "SICA",
        "PACIFIC",
        "ECOWAS",
        "UEMOA",
        "AU",
        "BENELUX",
        "BRICS",
        "OTS",
        "SCO",
        "G7",
        "G20",
    }
)
"""Bodies of several countries whose trade is told as theirs together; the Union has trade of its own."""


def places(r: Reading, lo: int, hi: int) -> list[Hit]:
    """The countries, unions and groups named between two tokens, each with all the words of its name.

    "EU countries", "pays de l'UE" and "страны ЕС" are the Union; "страны Азии" and "Asian countries" are one group.
    """
    bodies = r.within("org.named", lo, hi)
    unions = [union for h in bodies if (union := union_at(r, h.i)) is not None]
    # "extra Ue": all but the Union
    unions = [u._replace(category=GROUP, value="") if left_out(r, u, lo) else u for u in unions]
    groups = [*r.within("place.group", lo, hi), *(h for h in bodies if h.value in BLOCS)]
    groups = [h._replace(category=GROUP, value="") for h in groups]
    together = {*unions, *groups}
    found: list[Hit] = []
    for hit in sorted([*(h for h in r.within("country", lo, hi) if h.category == "name"), *unions, *groups]):
        before = found[-1] if found else None
        if (
            before is not None
            and {before, hit} <= together
            and GROUP in (before.category, hit.category)
            and _one_name(r, before, hit)
        ):
            of = before if before.category != GROUP else hit
            found[-1] = Hit(before.i, max(before.j, hit.j), of.category, of.value)
            together.add(found[-1])
        else:
            found.append(hit)
    return found


def side_at(c: Clauses, place: Hit) -> Side | None:
    """A place that a sentence names, as a side that is stated; none where it is no one country."""
    return None if place.category == GROUP else side_of(c, place)


def place_at(r: Reading, i: int, hi: int) -> Hit | None:
    """The place whose name begins at a token, or behind a word that describes it: "| Asian countries"."""
    told = places(r, i, min(hi, i + _NAME))
    first = told[0] if told else None
    if first is None or first.i > i + (first.category == GROUP):
        return None
    return first if first.i == i or (r.kind(i) == "w" and not r.is_link(i)) else None


def place_before(r: Reading, lo: int, i: int) -> Hit | None:
    """The place whose name ends right before a token."""
    told = places(r, max(lo, i - _NAME), i)
    return told[-1] if told and told[-1].j == i else None


_NAME = 6
"""Tokens of a place's name."""


def _one_name(r: Reading, before: Hit, hit: Hit) -> bool:
    """Whether two hits are parts of one name: "pays de l'UE", "страны | Азии", "EU | countries"."""
    between = range(before.j, hit.i)
    return all((r.is_link(k) or r.word(k) == "'") and r.hit("number.and", k) is None for k in between)
