"""Goals: where an event takes place, and the city or country that a visit goes to."""

from __future__ import annotations

from briefing.core.fact import EventKind
from briefing.ingest.extract.events.encounters import visited
from briefing.ingest.extract.events.happenings import Happening
from briefing.ingest.extract.events.journeys import right_before
from briefing.ingest.extract.sides.venues import venue
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def give_place(r: Reading, h: Happening, at: tuple[int, int], room: tuple[int, int], clause: int) -> None:
    """The city an event takes place in, or the country a visit goes to."""
    (i, j), (left, right) = at, room
    visit = h.kind is EventKind.VISIT
    if visit:
        h.host = _host(r, at, room, h.loose)
    agreed = max((k.j for k in r.within("step.agreed", left, i)), default=left) if h.planned else left
    goal = _goal(r, j, clause) if h.loose and visit else None
    h.city = goal or venue(r, at, (agreed, clause))
    if h.city is None and h.planned:
        # "The fifth is scheduled for Astana"
        h.city = next((c for c in r.within("city", j, clause) if r.ending("event.planned", c.i) is not None), None)
    if visit and h.city is None:
        h.city = visited(r, Hit(i, j, "", ""), left, clause if h.loose else min(right, j + 4))
        # "Het bezoek van president Karim aan Berlijn"
        h.city = h.city or next((c for c in r.within("city", j, min(clause, j + _VISITED)) if _led_there(r, c)), None)
    if h.host is not None and h.city is not None and h.city.category != h.host.value:
        if right_before(r, h.host, i) and r.ending("place.at", h.host.i) is not None:
            # "Está en Marruecos en visita oficial y seguirá a Túnez"
            h.city = None
        elif h.host.i < j or h.loose:
            h.host = None
        else:
            # "A forum in Almaty ahead of the state visit to Japan"
            h.city = None


def invited(r: Reading, i: int, lo: int) -> Hit | None:
    """What says that somebody is only asked to pay the visit at token `i`: "invited his colleague to visit Kenya"."""
    asked = r.within("event.invited", max(lo, i - _ASKED), i)
    return asked[-1] if asked and asked[-1].i > lo else None


_ASKED = 16
"""Tokens between a verb of inviting and the visit asked for."""
LED = 4
"""Tokens between "after" and the visit that went before."""


def _goal(r: Reading, j: int, hi: int) -> Hit | None:
    """The city right behind a verb of visiting, or the small word it takes: "visitará Buenos Aires"."""
    at = r.skip_links(j, hi, 1)
    return next((city for k in (j, at) if k < hi and (city := r.hit("city", k)) is not None), None)


def _host(r: Reading, at: tuple[int, int], room: tuple[int, int], loose: bool) -> Hit | None:
    """The country a visit goes to: right behind it, or with its verb in one clause ("hat Brasilien besucht")."""
    close = [
        h
        for h in r.within("country", max(room[0], at[0] - LED), at[0])
        if h.category == "name" and r.ending("place.at", h.i)
    ]
    if close and right_before(r, close[-1], at[0]):
        # "Está hoy en Turquía en visita oficial y seguirá a Catar"
        return close[-1]
    reach = room[1] if loose else min(room[1], at[1] + _VISITED)
    behind = [h for h in r.within("country", at[1], reach) if _led_to(r, h, at[1])]
    if not behind and r.lexicon.capital_nouns and (paid := _object(r, at[0], room[0])) is not None:
        # "Stattete der Präsident Kenia einen Staatsbesuch ab"
        return paid
    if not behind:
        # "Находился в России с государственным визитом"
        led = [h for h in r.within("country", room[0], at[0]) if h.category == "name" and r.ending("place.at", h.i)]
        behind = led if len(led) == 1 else []
    if behind or not loose:
        return next(iter(behind), None)
    named = [h for h in r.within("country", *room) if h.category == "name"]
    if (r.lexicon.free_order or r.lexicon.verb_final) and (object_ := r.ending("country", at[0])) in named:
        # "Когда Кению посетил премьер-министр Польши", "Polens Präsident soll im Juni Kenia besuchen"
        return object_
    # "Polens Präsident hat Kenia zuletzt im März besucht": whose president it is
    named = [h for h in named if not (r.lexicon.capital_nouns and r.hit("role.role", h.j) is not None)]
    goals = [h for h in named if not any(r.ending(f"place.{kind}", h.i) for kind in ("from", "of", "with"))]
    return goals[0] if len(goals) == 1 else None


def _object(r: Reading, i: int, lo: int) -> Hit | None:
    """The country that a visit is paid to, with no preposition, right before the visit at token `i` and its article."""
    for k in range(i - 1, max(lo, i - 1 - _ARTICLE), -1):
        if not (r.is_link(k) or (r.kind(k) == WORD and not r.capital(k))):
            return None
        named = r.ending("country", k)
        if named is not None:
            led = any(r.ending(f"place.{kind}", named.i) for kind in ("from", "of", "with", "at"))
            return named if named.category == "name" and not led else None
    return None


_ARTICLE = 3
"""Tokens of article and adjective between a country and the visit paid to it: "Kenia einen dreitägigen Besuch"."""
_VISITED = 12
"""Tokens behind "the visit of" somebody in which it is told where to."""


def _led_to(r: Reading, country: Hit, lo: int) -> bool:
    """Whether a visit goes to a country behind it, and does not come from there: "the visit of the Thai premier to Sweden"."""
    if country.category != "name" or r.hit("place.possessive", country.j) is not None:
        # "A visit of Kenya's president"
        return False
    at = country.i
    while at > lo and r.is_link(at - 1) and not r.led(_GOALS, at):
        at -= 1
    return at <= lo or r.led(_GOALS, at, country.i)


_GOALS = ("place.to", "place.at")


def _led_there(r: Reading, city: Hit) -> bool:
    return r.ending("place.to", city.i) is not None and r.ending("place.of", city.i) is None
