"""Attended: which of an article's several parties an event is of."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from briefing.core.fact import EventKind, Fact, FactKind
from briefing.ingest.extract.words.reading import Reading

_PAIR = 2


def attended(r: Reading, events: Sequence[Fact], persons: Sequence[Fact], parties: Sequence[str]) -> list[Fact]:
    """The events of an article, each of those that took part: of its two parties, but for a visit that a third one pays or receives.

    In an article of more, a minister who goes to two countries meets one of them at a time: an event is of the traveller and of the country it takes
    place in, else of the parties that its sentence names, itself or by their persons. Where that tells no two, all are meant.
    """
    if not events:
        return []
    starts = [r.tokens[s.lo].start for s in r.sentences]
    told = [_named(r, persons, n) for n in range(len(r.sentences))]
    traveller = _traveller(events, persons, parties)
    found = []
    for event in events:
        here = told[max(bisect_right(starts, event.span.start) - 1, 0)]
        if len(parties) > _PAIR:
            found.append(_of(event, here, traveller, parties))
        else:
            officials = _of_persons(r, persons, max(bisect_right(starts, event.span.start) - 1, 0))
            found.append(_in_third(_of_third(event, here, parties), here, officials, traveller, parties))
    return found


def _in_third(event: Fact, told: set[str], officials: set[str], traveller: str | None, parties: Sequence[str]) -> Fact:
    """What takes place in a third country with that one and the party that goes there: a visit, or a meeting with an official of it.

    "On Thursday the Dutch premier goes on to Singapore, where he meets President Tan"
    """
    host, own = event.event.country, told & set(parties)
    if host is None or host in parties or len(parties) != _PAIR:
        return event
    if event.event.kind is not EventKind.VISIT and not (event.event.kind is EventKind.MEETING and host in officials):
        return event
    guest = own.pop() if len(own) == 1 else traveller if not own else None
    if guest is None:
        return event
    return replace(event, payload=replace(event.event, parties=tuple(sorted((host, guest)))))


def _of_third(event: Fact, told: set[str], parties: Sequence[str]) -> Fact:
    """A visit with the third country whose official alone its sentence names as who pays it: "Kremlin leader X is expected in Tehran"."""
    host, others = event.event.country, told - {event.event.country}
    if event.event.kind is not EventKind.VISIT or len(parties) != _PAIR or len(others) != 1:
        return event
    third = others.pop()
    if host is None or host not in parties or third in parties:
        return event
    return replace(event, payload=replace(event.event, parties=tuple(sorted((host, third)))))


def _of(event: Fact, told: set[str], traveller: str | None, parties: Sequence[str]) -> Fact:
    """An event with the parties that took part."""
    host = event.event.country
    there = {host, traveller} if host in parties and traveller not in (None, host) else told & set(parties)
    if len(there) == 1 and traveller is not None:
        there |= {traveller}
    if len(there) < _PAIR:
        there = set(parties)
    return replace(event, payload=replace(event.event, parties=tuple(sorted(code for code in there if code))))


def _traveller(events: Sequence[Fact], persons: Sequence[Fact], parties: Sequence[str]) -> str | None:
    """The party whose people go to the others: the one no event takes place in, else None."""
    hosts = {e.event.country for e in events}
    away = [code for code in parties if code not in hosts]
    if len(away) > 1:
        known = {p.person.country for p in persons if p.kind is FactKind.PERSON}
        away = [code for code in away if code in known]
    return away[0] if len(away) == 1 else None


def _named(r: Reading, persons: Sequence[Fact], number: int) -> set[str]:
    """The countries that a sentence names, itself or by a person."""
    sentence = r.sentences[number]
    return {h.value for h in r.within("country", sentence.lo, sentence.hi)} | _of_persons(r, persons, number)


def _of_persons(r: Reading, persons: Sequence[Fact], number: int) -> set[str]:
    """The countries of the persons that a sentence names."""
    sentence = r.sentences[number]
    lo, hi = r.tokens[sentence.lo].start, r.tokens[sentence.hi - 1].end
    return {p.person.country for p in persons if p.person.country and lo <= p.span.start < hi}
