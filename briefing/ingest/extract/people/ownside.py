"""Ownside: the party whose officials an article tells without their country, by what speaks for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.core.fact import Fact
from briefing.ingest.extract.sides.bodies import country_of_org
from briefing.ingest.extract.sides.sources import spoken_from
from briefing.ingest.extract.words.lexicon_data import table
from briefing.ingest.extract.words.reading import Reading, Sentence


def own_side(r: Reading, persons: Sequence[Fact], parties: tuple[str, ...]) -> tuple[str | None, bool]:
    """The party an article is written from, and whether its words say so and not only its language; None if they disagree.

    Three signs tell it: the bodies it cites or its dateline, that it marks the officials of the other party alone with their
    country, and its language. Two must agree; the language alone may be against, as that of an agency that writes for others.
    """
    if len(parties) != 2:
        return None, False
    spoken = spoken_from(r)
    home = spoken if spoken in parties else None
    marked = {f.person.country for f in persons if f.person.country in parties and _told(r, f)}
    unmarked = next((p for p in parties if p not in marked), None) if len(marked) == 1 else None
    own = [p for p in parties if r.lexicon.code in table("languages").get(p, ())]
    reads = own[0] if len(own) == 1 else None
    if home is not None and home == unmarked:
        return home, True
    if home is not None and unmarked is not None:
        return None, False
    sign = home or unmarked
    return (sign, False) if sign is not None and sign == reads else (None, False)


def of_the_one(
    r: Reading, persons: Sequence[Fact], groups: Sequence[tuple[Sentence, list[int]]], parties: tuple[str, ...]
) -> Iterator[tuple[int, str]]:
    """Whose office an article about one country and its partners tells without any: those of a sentence that names no other.

    One that names hardly another country may be about that one and its readers' own.
    """
    named = {h.value for h in r.hits.get("country", {}).values()}
    for sentence, inside in groups if len(parties) == 1 and len(named) > _PARTNERS else ():
        told = r.within("country", sentence.lo, sentence.hi)
        if any(h.value != parties[0] for h in told):
            continue
        yield from ((n, parties[0]) for n in inside if persons[n].note("role") is not None)


def of_government(
    r: Reading, persons: Sequence[Fact], groups: Sequence[tuple[Sentence, list[int]]], parties: tuple[str, ...]
) -> Iterator[tuple[int, str]]:
    """Who speaks alone in a sentence that tells of one government: "The government of Latvia approved it, Finance Minister X said"."""
    for sentence, inside in groups:
        lo, hi = sentence.lo, sentence.hi
        if len(inside) != 1 or persons[inside[0]].person.country is not None or not r.any(("say.verb",), lo, hi):
            continue
        bodies = r.each(_GOVERNMENTS, lo, hi)
        sides = {country.value for org in bodies if (country := country_of_org(r, org, lo, hi)) is not None}
        if len(sides) == 1 and (side := sides.pop()) in parties:
            yield inside[0], side


_GOVERNMENTS = ("org.government", "org.ministry")


_PARTNERS = 2
"""Countries, its own and partners, above which an article of one party tells of no other side."""


def reads_as_own(r: Reading, persons: Sequence[Fact], parties: tuple[str, ...], readers: str) -> bool:
    """Whether neither the bodies it cites nor whom it marks speak against an article's being written for its `readers`."""
    marked = {f.person.country for f in persons if f.person.country in parties and _told(r, f)}
    return spoken_from(r) in ("", readers) and marked != {readers}


def _told(r: Reading, fact: Fact) -> bool:
    """Whether somebody's country is told in words; an envoy's always is, and an office that only some countries have needs none."""
    note, role = fact.note("country"), fact.note("role")
    if note is None or note.span is None or role is None or role.span is None:
        return False
    spared = (h for slot in ("role.envoy", "role.held") for h in r.within(slot, 0, len(r.tokens)))
    return not any(role.span.overlaps(r.span(h.i, h.j)) for h in spared)
