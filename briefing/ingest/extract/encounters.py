"""Encounters: events that only a verb tells of: "was received by", "besuchte im Mai Wien", "tekenden een verdrag"."""

from __future__ import annotations

from collections.abc import Callable

from briefing.core.fact import EventKind
from briefing.ingest.extract.lexicon import Hit
from briefing.ingest.extract.reading import Reading
from briefing.ingest.extract.times import dates_and_periods

_OFFICES = ("role.role", "role.delegation", "org.ministry", "org.government")
_FACING = 5
"""Tokens between "with" and the office of the one spoken with."""


def encounter(r: Reading, lo: int, hi: int) -> Hit | None:
    """The verb of tokens `lo` to `hi` that tells of a signing, a visit or a meeting, its value the kind of event.

    Verbs of everyday ("spoke", "visited", "signed") tell of one only beside an office: "spoke with the minister".
    """
    for slot, (kind, possible) in _TOLD.items():
        verbs = [h for h in r.within(slot, lo, hi) if not r.any(("event.never",), max(lo, h.i - _NEVER), h.i)]
        if verbs and not possible(r, lo, hi):
            verbs = []
        if slot == "event.talked" and not verbs:
            verbs = [h for h in r.within("event.had", lo, hi) if r.any(("event.talk",), h.j, min(hi, h.j + _HAD))]
            verbs = verbs if verbs and possible(r, lo, hi) else []
        if kind is EventKind.VISIT:
            verbs = [h for h in verbs if _goes_somewhere(r, h, lo, hi)]
        if slot == "event.visited" and not verbs and r.any(_OFFICES, lo, hi):
            # "In april komt de minister naar Den Haag"
            verbs = [h for h in r.within("event.came", lo, hi) if _towards(r, h, hi)]
            verbs = verbs or [h for h in r.within("event.stayed", lo, hi) if _stayed(r, h, lo, hi)]
        if slot == "event.received" and not r.lexicon.verb_final:
            verbs = [h for h in verbs if _meets_office(r, h, hi)]
        if verbs:
            return verbs[0]._replace(value=kind.value)
    return None


_HAD = 10
"""Tokens between a verb of having and the talk that was had: "mantuvo el pasado 4 de marzo una reunión"."""
_NEVER = 3
"""Tokens before a verb in which "yet" or "never" says that it did not come to pass: "has yet to visit"."""


def _goes_somewhere(r: Reading, verb: Hit, lo: int, hi: int) -> bool:
    """Whether a visit has its goal behind the verb, or, where verbs close their clause, somebody in office who pays it."""
    if r.lexicon.verb_final or r.lexicon.free_order:
        if r.any(("role.role", "role.delegation"), lo, hi):
            return True
        if r.lexicon.verb_final:
            return False
    return r.any(("city", "country"), verb.j, min(hi, verb.j + _GOAL))


def _towards(r: Reading, verb: Hit, hi: int) -> bool:
    """Whether somebody comes to a city or country: "komt minister Anand naar Den Haag"."""
    places = [h for slot in ("city", "country") for h in r.within(slot, verb.j, min(hi, verb.j + _GOAL))]
    return any(r.ending("place.to", h.i) is not None and r.ending("place.of", h.i) is None for h in places)


def _stayed(r: Reading, verb: Hit, lo: int, hi: int) -> bool:
    """Whether somebody in office was in a city in a month told: "Im Mai war Präsident Ruto in Warschau"."""
    if not r.any(("month", "weekday"), lo, hi):
        return False
    for city in r.within("city", verb.j, min(hi, verb.j + _GOAL)):
        between = range(verb.j, city.i)
        plain = all(
            r.is_link(k) or r.capital(k) or r.kind(k) == "n" or r.hit("month", k) or r.hit("role.role", k)
            for k in between
        )
        if plain and r.ending("place.at", city.i) is not None:
            return True
    return False


_GOAL = 10
"""Tokens behind a verb of visiting in which city or country is named."""


def _with_office(r: Reading, lo: int, hi: int) -> bool:
    """Whether somebody in office is spoken with: "mit seinem kenianischen Amtskollegen", "met zijn Britse collega"."""
    offices = ("role.role", "role.delegation")
    return any(
        r.any(offices, hit.j, min(hi, hit.j + _FACING))
        for slot in ("place.with", "place.between")
        for hit in r.within(slot, lo, hi)
    )


def _offices_joined(r: Reading, lo: int, hi: int) -> bool:
    """Whether two in office are told as one subject: "vereinbarten die Staatssekretärin und Nigerias Ministerin"."""
    offices = r.within("role.role", lo, hi)
    joints = [
        k for a, b in zip(offices, offices[1:], strict=False) for k in range(a.j, b.i)
        if r.hit("number.and", k) is not None and b.i - k <= _FACING and k - a.j <= _NAMED
    ]  # fmt: skip
    return bool(joints)


def _by_phone(r: Reading, lo: int, hi: int) -> bool:
    """Whether those in office spoke from afar: "The two ministers spoke by phone"."""
    return r.any(("event.online",), lo, hi) and r.any(("role.role", "role.delegation"), lo, hi)


_NAMED = 6
"""Tokens behind an office that may give its country and the name of its holder."""


def _meets_office(r: Reading, verb: Hit, hi: int) -> bool:
    """Whether somebody in office is met, told right behind the verb: "met a Georgian delegation headed by"."""
    offices = [h for slot in ("role.role", "role.delegation") for h in r.within(slot, verb.j, min(hi, verb.j + _MET))]
    return any(not any(r.word(k) == "," for k in range(verb.j, h.i)) for h in offices)


_MET = 10
"""Tokens behind "met" in which the one met is told."""


def _two_sides(r: Reading, lo: int, hi: int) -> bool:
    """Whether there are two who can meet: "der Minister traf den Botschafter", "sie haben sich getroffen"."""
    offices = sorted(h for slot in ("role.role", "role.delegation") for h in r.within(slot, lo, hi))
    return len(offices) > 1 or any(h.i > lo + _FACING for h in offices) or bool(r.within("event.each_other", lo, hi))


def _in_office(r: Reading, lo: int, hi: int) -> bool:
    """Whether somebody in office or an authority is told of."""
    return r.any(_OFFICES, lo, hi)


def _of_states(r: Reading, lo: int, hi: int) -> bool:
    """Whether those who sign are in office, or what is signed is an agreement, with place and day or month."""
    if _in_office(r, lo, hi):
        return True
    treaty = r.any(("event.treaty",), lo, hi) and r.any(("city",), lo, hi)
    return treaty and (r.any(("month", "weekday"), lo, hi) or any(dates_and_periods(r, lo, hi)))


def _spoken_with(r: Reading, lo: int, hi: int) -> bool:
    """Whether talk is an official's: with an office, of two offices, or by telephone."""
    if r.any(("event.each_other",), lo, hi) and r.any(("role.role", "role.delegation"), lo, hi):
        return True
    return _with_office(r, lo, hi) or _offices_joined(r, lo, hi) or _of_two(r, lo, hi) or _by_phone(r, lo, hi)


def _of_two(r: Reading, lo: int, hi: int) -> bool:
    """Whether delegations or ministers of two countries speak: "spraken delegaties van Curaçao en Venezuela"."""
    return any(
        len({h.value for h in r.within("country", max(lo, side.i - _NAMED), min(hi, side.j + _NAMED))}) > 1
        for side in r.within("role.delegation", lo, hi)
    )


def _always(_r: Reading, _lo: int, _hi: int) -> bool:
    return True


_TOLD: dict[str, tuple[EventKind, Callable[[Reading, int, int], bool]]] = {
    "event.signed": (EventKind.SIGNING, _of_states),
    "event.visited": (EventKind.VISIT, _always),
    "event.met": (EventKind.MEETING, _always),
    "event.talked": (EventKind.MEETING, _spoken_with),
    "event.received": (EventKind.MEETING, _two_sides),
}
"""The slots of verbs that tell of an event, each with its kind and what must stand beside it."""


def visited(r: Reading, verb: Hit, lo: int, hi: int) -> Hit | None:
    """The city that a visit goes to without a small word: "besuchte im September Berlin", "een werkbezoek aan Astana"."""
    cities = [c for c in r.within("city", lo, hi) if r.ending("place.from", c.i) is None and not _owned(r, c)]
    behind = [c for c in cities if c.i >= verb.j]
    return (behind or cities[-1:] or [None])[0]  # type: ignore[list-item]


def _owned(r: Reading, city: Hit) -> bool:
    """Whether a city only tells which one something is: "der Flughafen von Nairobi"."""
    return r.ending("place.of", city.i) is not None
