"""Talks told by a noun: the meeting of a sentence that speaks of a talk, an audience or a conversation, and of no verb of meeting."""

from __future__ import annotations

from briefing.ingest.extract.events.denied import to_press
from briefing.ingest.extract.events.facing import (
    FACING,
    HELD,
    NAMED_FIRST,
    is_day,
    spoken_with,
    with_office,
)
from briefing.ingest.extract.events.kinds import spoken_at
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def told_by_talk(r: Reading, lo: int, hi: int, verbs: list[Hit]) -> list[Hit]:
    """The `verbs` of talking of tokens `lo` to `hi`, else those by which a talk was had or held, or the noun that alone tells of it."""
    if verbs or not r.any(("event.talk",), lo, hi):
        return verbs
    had = [h for h in r.within("event.had", lo, hi) if r.any(("event.talk",), h.j, min(hi, h.j + HAD))]
    had = had or _talks_held(r, lo, hi)
    official = spoken_with(r, lo, hi)
    if had and (official or _granted(r, had[0], lo, hi)):
        return had
    return _talk_held(r, lo, hi, official)


def _granted(r: Reading, verb: Hit, lo: int, hi: int) -> bool:
    """Whether somebody in office has a talk with another told right behind: "Le ministre a accordé une audience à l'ambassadeur"."""
    talk = r.first("event.talk", verb.j, min(hi, verb.j + FACING))
    if talk is None or not r.any(("role.role",), lo, verb.i):
        return False
    offices = r.within("role.role", talk.j, min(hi, talk.j + NAMED_FIRST))
    to = [h for h in r.within("place.to", talk.j, min(hi, talk.j + 2)) if offices and h.i < offices[0].i]
    return bool(offices and to)


def _talk_held(r: Reading, lo: int, hi: int, official: bool) -> list[Hit]:
    """The talk that a sentence speaks of by its noun: with somebody in office, or with its place and day.

    "At a recent meeting in Moscow with his counterpart", "was the subject of a conversation in Minsk on 16 December".
    """
    about = r.any(("event.about",), lo, hi)
    for noun in _talks(r, lo, hi):
        if to_press(r, noun):
            continue
        at = spoken_at(r, noun.i)
        room = noun.j, min(hi, noun.j + (_HAD_AT if at else HAD))
        if about and not at:
            continue
        # "Discussed trade at a meeting in Vienna", "parlava martedì a Vienna a una riunione di lavoro"
        places = [*r.within("city", *room), *(r.within("city", max(lo, noun.i - _JUST), noun.i) if at else [])]
        placed = [c for c in places if r.ending("place.at", c.i) is not None]
        facing = official and with_office(r, *room)
        days, periods = dates_and_periods(r, lo, hi)
        # "At their meeting in Vienna in December 2022"
        month = at and any(p.first == p.last and not p.whole and noun.j <= p.i < room[1] for p in periods)
        week = r.any(("time.week",), lo, hi)
        if placed and (facing or month or week or any(is_day(d) for d in days)):
            return [noun]
        told = room[0] if not r.any(("say.verb",), lo, noun.i) else lo
        if at and facing and any(is_day(d) and told <= d.i < room[1] for d in days):
            # "After a meeting on Monday with the ambassador she announced", "said on Monday after a meeting with"
            return [noun]
        if at and facing and not (days or periods):
            # "He spoke at a joint news conference after talks with his counterpart", told of a day before
            return [noun]
    return []


def _talks(r: Reading, lo: int, hi: int) -> list[Hit]:
    """The nouns of talks, without what may be trade as well where there is another: "accroître leurs échanges, après une réunion"."""
    nouns = r.within("event.talk", lo, hi)
    return [n for n in nouns if r.hit("cue", n.i) is None] or nouns


_JUST = 4
"""Tokens between the city of a talk and its noun behind it."""


def _talks_held(r: Reading, lo: int, hi: int) -> list[Hit]:
    """The noun of a talk that took place: "La rencontre du ministre avec l'ambassadeur s'est tenue à Rabat"."""
    held = [*r.within("event.held", lo, hi), *r.within("event.planned", lo, hi)]
    return [t for t in _talks(r, lo, hi) if any(-HAD < t.i - h.j < HAD or 0 <= h.i - t.j < HELD for h in held)]


HAD = 10
"""Tokens between a verb of having and the talk that was had: "mantuvo el pasado 4 de marzo una reunión"."""
_HAD_AT = 16
"""Tokens behind a talk at which something was said that may tell with whom, on which day and where it was."""
