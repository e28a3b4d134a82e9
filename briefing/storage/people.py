"""People in the library: one person under several spellings, offices dated by the articles that tell them."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from typing import Any

from briefing.core.article import Certainty
from briefing.core.change import RowEdit, Value
from briefing.core.fact import Fact, FactKind
from briefing.core.person import Person, Role, folded, is_cyrillic, sounds_of
from briefing.storage import factstore, rowedits, terms
from briefing.storage.library import Library

SHORTEST_VARIANT = 5
"""Surnames shorter than this are never taken for a variant of another: Kim is not Kin."""
_ONLY_ASSUMED = (
    "SELECT 1 FROM person WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = ?1"
    " AND (EXISTS (SELECT 1 FROM review WHERE fact_id = r.fact_id)"
    " OR EXISTS (SELECT 1 FROM correction WHERE fact_id = r.fact_id)"
    " OR NOT EXISTS (SELECT 1 FROM fact_note n WHERE n.fact_id = r.fact_id AND n.field = 'country'"
    f" AND n.certainty = '{Certainty.ASSUMED.value}')))"
)
"""Whether nothing that is told of a person states the side, and nobody decided on it."""
_CYRILLIC = ("\u0400", "\u0530")
_INITIALS = {"c": "ct", "e": "eijy", "f": "fp", "h": "hk", "i": "ijy", "k": "kcq", "u": "uo", "v": "vw"}
"""With which Latin letters a name may begin whose sound begins with one."""


def link(library: Library, facts: Sequence[Fact], published: dt.date | None) -> None:
    """Find or make the person behind each person fact, inside the running transaction."""
    for fact in facts:
        if fact.kind is FactKind.PERSON:
            person_id, tells_side = _behind(library, fact)
            if tells_side:
                library.run("UPDATE person SET country = ? WHERE id = ?", (fact.person.country, person_id))
            if person_id is None:
                known_as = terms.person_behind(library, fact.person.name)
                library.run("INSERT INTO person (name, country) VALUES (?, ?)", (known_as, fact.person.country))
                person_id = library.last_id()
            library.run(
                "INSERT OR IGNORE INTO person_alias VALUES (?, ?, ?, ?, ?)", _alias(person_id, fact.person.name)
            )
            library.run(
                "INSERT INTO person_role VALUES (?, ?, ?)",
                (fact.id, person_id, published.isoformat() if published else None),
            )


def _behind(library: Library, fact: Fact) -> tuple[int | None, bool]:
    """The person behind a person fact, None for a new one, and whether the fact is the first to tell their side.

    A side that is only assumed makes nobody of the same whole name another person.
    """
    name, country = terms.person_behind(library, fact.person.name), fact.person.country
    known = _find(library, name, country)
    if country is None or not _parts(name)[0]:
        return known, False
    bearers = _bearers(library, name, None)
    if any(n.field == "country" and n.certainty is Certainty.ASSUMED for n in fact.notes):
        return next(iter(bearers), known), False
    if known is not None:
        return known, False
    assumed = next((number for number in bearers if library.one(_ONLY_ASSUMED, (number,))), None)
    return assumed, assumed is not None


def _parts(name: str) -> tuple[str, str]:
    """Given names and surname, folded. A single name is a surname."""
    *given, surname = folded(name).split() or [""]
    return " ".join(given), surname


def _alias(person_id: int, name: str) -> tuple[Any, ...]:
    return (person_id, folded(name), name, *_parts(name))


def _hyphened(name: str) -> list[str]:
    """The same name with other hyphens: "kassym-jomart" and "kassym jomart" are one."""
    words = name.replace("-", " ").split()
    joined = [" ".join((*words[:at], f"{words[at]}-{words[at + 1]}", *words[at + 2 :])) for at in range(len(words) - 1)]
    return [" ".join(words), *joined]


def _find(library: Library, name: str, country: str | None) -> int | None:
    """The person with this name or a variant of it; unknown countries contradict nobody's."""
    name = terms.person_behind(library, name)
    bearer = next(iter(_bearers(library, name, country)), None)
    if bearer is not None:
        return bearer
    given, surname = _parts(name)
    if not given or country is None or len(surname) < SHORTEST_VARIANT:
        return None
    candidates = library.rows(
        "SELECT a.surname, p.id FROM person_alias a JOIN person p ON p.id = a.person_id"
        " WHERE a.given = ? AND p.country = ? ORDER BY p.id",
        (given, country),
    )
    for known, person_id in candidates:
        if len(known) >= SHORTEST_VARIANT and one_letter_apart(surname, known):
            return int(person_id)
    return _in_other_letters(library, name, country)


def _bearers(library: Library, name: str, country: str | None) -> tuple[int, ...]:
    """The people who bear a name, with whatever hyphens, the nearest first; unknown countries contradict nobody's."""
    spellings = _hyphened(folded(name))
    others = "".join(f", ?{at}" for at in range(3, len(spellings) + 3))
    rows = library.rows(
        "SELECT p.id FROM person_alias a JOIN person p ON p.id = a.person_id"
        f" WHERE a.folded IN (?1{others}) AND (p.country IS NULL OR ?2 IS NULL OR p.country = ?2)"
        " ORDER BY a.folded <> ?1, p.country IS NULL, p.id",
        (folded(name), country, *spellings),
    )
    return tuple(dict.fromkeys(number for (number,) in rows))


def _in_other_letters(library: Library, name: str, country: str) -> int | None:
    """The person of the same side whose whole name sounds the same in Cyrillic letters, or in Latin ones."""
    sounds = sounds_of(name)
    initials = "".join(_INITIALS.get(sound[0], sound[0]) for sound in sounds if sound)
    ranges = [(c, chr(ord(c) + 1)) for c in dict.fromkeys(initials)] if is_cyrillic(name) else [_CYRILLIC]
    for low, high in ranges:
        rows = library.rows(
            "SELECT a.folded, p.id FROM person_alias a JOIN person p ON p.id = a.person_id"
            " WHERE a.given >= ? AND a.given < ? AND p.country = ? ORDER BY p.id",
            (low, high, country),
        )
        found = next((id_ for known, id_ in rows if sounds & sounds_of(known)), None)
        if found is not None:
            return int(found)
    return None


def one_letter_apart(a: str, b: str) -> bool:
    """Whether one letter put in, left out or exchanged makes one word the other (or none does)."""
    if len(a) > len(b):
        a, b = b, a
    if len(b) - len(a) > 1:
        return False
    at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    return a[at + 1 :] == b[at + 1 :] if len(a) == len(b) else a[at:] == b[at + 1 :]


def alias_edits(
    library: Library, fact_id: int, name: str | None, subject: str, *, side: str | None = None
) -> list[RowEdit]:
    """The edits that make a corrected name known as another spelling of the same person.

    A name that another person of the same side bears says that it is that one: what was told by the spelling that
    was corrected goes over to them. `side` is the country where that was corrected too.
    """
    row = library.one(
        "SELECT r.person_id, p.country FROM person_role r JOIN person p ON p.id = r.person_id WHERE r.fact_id = ?",
        (fact_id,),
    )
    if row is None or name is None:
        return []
    own, country = row
    bearers = _bearers(library, name, side or country)
    if not bearers or own in bearers:
        return _spelling_edits(library, own, name, subject)
    return _going_over(library, fact_id, own, bearers[0], subject)


def _spelling_edits(library: Library, person_id: int, name: str, subject: str) -> list[RowEdit]:
    number, spelling, shown, given, surname = _alias(person_id, name)
    key = {"person_id": number, "folded": spelling}
    if rowedits.current(library, "person_alias", key) is not None:
        return []
    values = {"name": shown, "given": given, "surname": surname}
    return [rowedits.insertion(library, "person_alias", key, values, subject)]


def _going_over(library: Library, fact_id: int, own: int, bearer: int, subject: str) -> list[RowEdit]:
    """Edits that give what is told of a person by the spelling in this fact to another one, with the spelling."""
    told = _told_with(library, fact_id)
    spelling = next(name for number, name in told if number == fact_id)
    edits = []
    for number, name in told:
        if folded(name) == folded(spelling):
            key: dict[str, Value] = {"fact_id": number}
            before = rowedits.current(library, "person_role", key) or {}
            after = {**before, "person_id": bearer}
            edits.append(RowEdit("person_role", key, before, None, subject))
            edits.append(rowedits.insertion(library, "person_role", key, after, subject))
    alias: dict[str, Value] = {"person_id": own, "folded": folded(spelling)}
    known = rowedits.current(library, "person_alias", alias)
    if known is not None:
        edits.append(RowEdit("person_alias", alias, known, None, subject))
    return edits + _spelling_edits(library, bearer, spelling, subject)


def can_be_parted(library: Library, key: str) -> bool:
    """Whether the person of a fact is also told by another spelling than the fact's own, so that it can be parted off."""
    told = _told_with(library, int(key.removeprefix("fact:")))
    return len({folded(name) for _, name in told}) > 1


def parting_edits(library: Library, key: str) -> list[RowEdit]:
    """Edits that make a person of its own of the spelling in a person fact: all that was told by it goes over to them.

    A name that the fact was corrected to goes with it. None where the person has no other spelling.
    """
    fact_id = int(key.removeprefix("fact:"))
    told = _told_with(library, fact_id)
    if len({folded(name) for _, name in told}) < 2:
        return []
    own, known_as, country = library.rows(
        "SELECT p.id, p.name, COALESCE(m.country, p.country) FROM person_role r JOIN person p ON p.id = r.person_id"
        " JOIN person_mention m ON m.fact_id = r.fact_id WHERE r.fact_id = ?",
        (fact_id,),
    )[0]
    spelling = next(name for number, name in told if number == fact_id)
    rest = {folded(name): number for number, name in reversed(told) if folded(name) != folded(spelling)}
    corrected = library.one("SELECT value FROM correction WHERE fact_id = ? AND field = 'name'", (fact_id,))
    given = str(corrected[0]) if corrected and corrected[0] else spelling
    # Whom the person is called by keeps it: then the other spellings go.
    going = list(rest.values()) if folded(known_as) == folded(spelling) else [fact_id]
    name = next(n for number, n in told if number == going[-1]) if going != [fact_id] else given
    parted = library.new_id("person")
    edits = [rowedits.insertion(library, "person", {"id": parted}, {"name": name, "country": country}, key)]
    for number in going:
        edits += _going_over(library, number, own, parted, key)
    if going == [fact_id] and folded(given) not in {folded(spelling), *rest}:
        alias: dict[str, Value] = {"person_id": own, "folded": folded(given)}
        known = rowedits.current(library, "person_alias", alias)
        edits += [RowEdit("person_alias", alias, known, None, key)] if known is not None else []
        edits += _spelling_edits(library, parted, given, key)
    return edits


def _told_with(library: Library, fact_id: int) -> list[tuple[int, str]]:
    """The facts that tell of the same person as a fact, each with its spelling; empty for one of no person."""
    rows = library.rows(
        "SELECT m.fact_id, m.name FROM person_role own JOIN person_role r ON r.person_id = own.person_id"
        " JOIN person_mention m ON m.fact_id = r.fact_id WHERE own.fact_id = ? ORDER BY m.fact_id",
        (fact_id,),
    )
    return [(int(number), str(name)) for number, name in rows]


def role_edits(library: Library, fact_id: int, fact: Fact, subject: str) -> list[RowEdit]:
    """Edits that tie a hand-made person fact to a known person, or to a new one."""
    if fact.kind is not FactKind.PERSON:
        return []
    edits = []
    person_id, tells_side = _behind(library, fact)
    if tells_side:
        side = rowedits.current(library, "person", {"id": person_id}) or {}
        before, after = {"country": side["country"]}, {"country": fact.person.country}
        edits.append(RowEdit("person", {"id": person_id}, before, after, subject))
    if person_id is None:
        person_id = library.new_id("person")
        values = {"name": terms.person_behind(library, fact.person.name), "country": fact.person.country}
        edits.append(rowedits.insertion(library, "person", {"id": person_id}, values, subject))
    row = library.one("SELECT published FROM article WHERE id = ?", (fact.article,))
    role = {"person_id": person_id, "as_of": row[0] if row else None}
    edits.append(rowedits.insertion(library, "person_role", {"fact_id": fact_id}, role, subject))
    number, spelling, shown, given, surname = _alias(person_id, fact.person.name)
    key = {"person_id": number, "folded": spelling}
    if rowedits.current(library, "person_alias", key) is None:
        names = {"name": shown, "given": given, "surname": surname}
        edits.append(rowedits.insertion(library, "person_alias", key, names, subject))
    return edits


def people(library: Library, dossier: str) -> tuple[Person, ...]:
    """The people of a dossier with their aliases and roles: own side first, then in order of mention.

    Rejected mentions are left out; a name that a person corrected is the one shown.
    """
    with library.reading():
        mentions = factstore.load(library, f"{factstore.FILED} AND f.kind = 'person'", (dossier,))
        return people_of(library, dossier, mentions)


def people_of(library: Library, dossier: str, mentions: Sequence[Fact]) -> tuple[Person, ...]:
    """The same from the dossier's person facts, when they are at hand."""
    roles = {
        fact_id: (person_id, as_of, name, country)
        for fact_id, person_id, as_of, name, country in library.rows(
            "SELECT r.fact_id, r.person_id, r.as_of, p.name, p.country"
            " FROM person_role r JOIN person p ON p.id = r.person_id"
            " WHERE r.fact_id IN (SELECT value FROM json_each(?))",
            (json.dumps([f.id for f in mentions]),),
        )
    }
    by_person: dict[int, list[Fact]] = {}
    for fact in mentions:
        if fact.status.counts and fact.id in roles:
            by_person.setdefault(roles[fact.id][0], []).append(fact)
    found = [_person(number, told, roles) for number, told in by_person.items()]
    sides = library.one("SELECT reporter, partner FROM dossier WHERE id = ?", (dossier,)) or ()
    rank = {country: at for at, country in enumerate(sides)}
    return tuple(sorted(found, key=lambda p: rank.get(p.country or "", len(rank))))


def _person(number: int, mentions: list[Fact], roles: dict[int, tuple[Any, ...]]) -> Person:
    _, _, name, country = roles[mentions[0].id]

    def newest(fact: Fact) -> tuple[str, bool, int]:
        # Of two articles of one day, the one whose letters are those of the name shown tells the office.
        return roles[fact.id][1] or "", is_cyrillic(fact.person.name) == is_cyrillic(name), fact.id

    dated = sorted(mentions, key=newest, reverse=True)
    corrected = [f.person for f in dated if "name" in f.corrected]
    if corrected:
        name = corrected[0].name
    spellings = dict.fromkeys(f.person.name for f in mentions)
    held: dict[tuple[str, str], Role] = {}
    for fact in dated:
        if fact.person.role:
            as_of = roles[fact.id][1]
            office = (folded(fact.person.role), folded(fact.person.organisation or ""))
            day = dt.date.fromisoformat(as_of) if as_of else None
            held.setdefault(office, Role(fact.person.role, fact.person.organisation, day, fact.key))
    side = next((f.person.country for f in dated if "country" in f.corrected), country)
    side = side or next((f.person.country for f in dated if f.person.country), None)
    return Person(number, name, side, tuple(s for s in spellings if s != name), tuple(held.values()))
