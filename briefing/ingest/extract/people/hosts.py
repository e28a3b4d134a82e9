"""Hosts: the side of those who invite or receive somebody, of guests who stay abroad, and of who speaks for an embassy."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from briefing.core.fact import Fact
from briefing.ingest.extract.people.opposite import HEADS, MET, country_of_head, reach
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence


def of_hosts(
    r: Reading, persons: Sequence[Fact], groups: Sequence[tuple[Sentence, list[int]]], parties: tuple[str, str]
) -> Iterator[tuple[int, str]]:
    """Persons without a country, each with that of the party they must stand for."""
    for sentence, inside in groups:
        for n in inside:
            if persons[n].person.country is not None:
                continue
            lo, hi = reach(r, persons[n])
            if (side := _of_embassy(r, sentence, lo, hi, parties)) is not None:
                yield n, side
                continue
            other = _guest(r, persons, groups, sentence, lo, parties) or _abroad(r, sentence, hi) or _post(r, lo, hi)
            if other is None and len(inside) == 1:
                other = _received(r, sentence, lo, hi, parties)
            if other in parties:
                yield n, next(p for p in parties if p != other)


def invites(r: Reading, lo: int) -> bool:
    """Whether somebody told from token `lo` on is who invited: "at the invitation of President Rivera"."""
    while lo > 0:
        if r.ending("role.inviter", lo) is not None:
            return True
        if not r.is_link(lo - 1) and r.hit("role.title", lo - 1) is None:
            return False
        lo -= 1
    return False


def guest_told(r: Reading, sentence: Sentence, fact: Fact, country: str | None) -> bool:
    """Whether somebody else of a country is told before a name: "On his visit to Chile the Greek president dined with Speaker Rivera"."""
    return country is not None and country in _heads(r, sentence.lo, reach(r, fact)[0])


def _before(r: Reading, sentence: Sentence) -> Sentence | None:
    """The sentence before, in the same paragraph."""
    number = bisect_left(r.sentences, sentence.lo, key=lambda s: s.lo) - 1
    before = r.sentences[number] if number >= 0 else None
    return before if before is not None and before.block == sentence.block and not before.head else None


def _guest(
    r: Reading,
    persons: Sequence[Fact],
    groups: Sequence[tuple[Sentence, list[int]]],
    sentence: Sentence,
    lo: int,
    parties: tuple[str, str],
) -> str | None:
    """The party of the guest, where somebody is told to have invited: in the sentence, or in the one before it."""
    if not invites(r, lo):
        return None
    for told in (sentence, _before(r, sentence)):
        if told is None:
            continue
        named = (persons[n].person.country for s, inside in groups if s is told for n in inside)
        sides = {c for c in (*named, *_heads(r, told.lo, told.hi)) if c in parties}
        if sides:
            return sides.pop() if len(sides) == 1 else None
    return None


def _heads(r: Reading, lo: int, hi: int) -> Iterator[str | None]:
    """The countries told beside the offices and delegations between two tokens."""
    for slot in _GUESTS:
        for head in r.within(slot, lo, hi):
            yield country_of_head(r, head, lo, hi)


_OBJECT = 10
"""Tokens behind a verb of receiving, or a host's name, in which the guest's office is told."""


def _received(r: Reading, sentence: Sentence, lo: int, hi: int, parties: tuple[str, str]) -> str | None:
    """The party of a guest told by his office alone: "President Rivera received the Greek prime minister"."""
    if any(r.ending(slot, lo - k) is not None for slot in MET for k in (0, r.is_link(lo - 1))):
        # "In the margins received | President Andreou the Chilean guest", where verbs stand second: it is he who received.
        receives = r.led(("event.received", "event.hosted"), lo)
        host = receives and r.lexicon.verb_final and not r.is_link(lo - 1)
        guests = r.each(_GUESTS, hi, min(sentence.hi, hi + _OBJECT)) if host else []
        side = country_of_head(r, min(guests), hi, sentence.hi) if guests else None
        return side if side in parties else _at_seat(r, min(guests), sentence, parties) if guests else None
    verbs = r.each(_RECEIVES, hi, sentence.hi)
    if not verbs:
        return None
    verb = min(verbs)
    start = hi if r.lexicon.verb_final or r.lexicon.free_order else verb.j
    if verb.i - hi > _OBJECT and not r.lexicon.verb_final:
        return None
    end = min(sentence.hi, start + _OBJECT)
    sides = {c for c in _heads(r, start, end) if c is not None}
    if not sides and (guests := r.within("role.guest", start, end)):
        return _at_seat(r, guests[0], sentence, parties)
    return sides.pop() if len(sides) == 1 and sides <= set(parties) else None


def _at_seat(r: Reading, guest: Hit, sentence: Sentence, parties: tuple[str, str]) -> str | None:
    """The party of guests who are received in a city of the other: "empfing Ministerin Frommelt die Gäste in Vaduz"."""
    seats = {city.category for city in r.within("city", guest.j, sentence.hi)}
    seat = seats.pop() if len(seats) == 1 and not r.any(("country",), guest.j, sentence.hi) else None
    return next((p for p in parties if p != seat), None) if seat in parties else None


_RECEIVES = ("event.received", "event.met")
_GUESTS = (*HEADS, "role.guest")


def _abroad(r: Reading, sentence: Sentence, hi: int) -> str | None:
    """The country in which somebody is told to be right behind the name: "Minister Rivera is today and tomorrow in Athens"."""
    at = hi + (hi < sentence.hi and r.word(hi) == ",")
    verb = next((h for slot in _IS for h in (r.hit(slot, at),) if h is not None), None)
    if verb is None:
        return None
    at, end = verb.j, min(sentence.hi, verb.j + _OBJECT)
    placed = False
    while at < end:
        place = r.hit("city", at) or r.hit("country", at)
        if place is not None:
            return (place.category if r.hit("city", at) is not None else place.value) if placed else None
        placed = r.hit("place.at", at) is not None or (placed and r.is_link(at))
        day = next((h for slot in _DAYS if (h := r.hit(slot, at)) is not None), None)
        if day is None and not placed and not r.is_link(at):
            return None
        at = day.j if day is not None and not placed else at + 1
    return None


def _post(r: Reading, lo: int, hi: int) -> str | None:
    """The country in whose city an ambassador is posted: "the ambassador in Athens, Luis Rivera"."""
    for envoy in r.within("role.envoy", lo, hi):
        at = r.skip_links(envoy.j, hi, 2)
        city = r.hit("city", at) if at < hi else None
        if city is not None and r.led(("place.at", "place.to"), at, at - 1):
            return city.category
    return None


_IS, _DAYS = ("event.present", "event.stays", "event.stayed"), ("time.day", "weekday", "number.and", "time.week")


def _of_embassy(r: Reading, sentence: Sentence, lo: int, hi: int, parties: tuple[str, str]) -> str | None:
    """The party whose embassy an ambassador speaks for, told there or in the sentence before."""
    if not r.any(("role.envoy",), lo, hi):
        return None
    for told in (sentence, _before(r, sentence)):
        embassies: list[Hit] = r.within("role.embassy", told.lo, told.hi) if told is not None else []
        if told is not None and embassies:
            sides = {country_of_head(r, h, told.lo, told.hi) for h in embassies}
            side = sides.pop() if len(sides) == 1 else None
            return side if side in parties else None
    return None
