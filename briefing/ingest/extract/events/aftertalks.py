"""Aftertalks: the talks after which somebody said what a sentence tells: "will hold a session, she said on Monday after talks in Riga with"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.core.fact import EventKind
from briefing.ingest.extract.events.dating import give_date
from briefing.ingest.extract.events.facing import with_office
from briefing.ingest.extract.events.happenings import Happening
from briefing.ingest.extract.events.othertimes import told_then
from briefing.ingest.extract.events.scene import Scene
from briefing.ingest.extract.events.tense import plan_by_day
from briefing.ingest.extract.sides.venues import venue
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_REACH = 16
"""Tokens behind talks in which it is told with whom they were."""


def said_after(scene: Scene, sentence: Sentence, found: Sequence[Happening]) -> Happening | None:
    """The talks that are over where a sentence tells of something to come; whatever else was taken of them gives way."""
    r, lo, hi = scene.r, sentence.lo, sentence.hi
    if sentence.head or not found or not r.any(("say.verb",), lo, hi):
        return None
    noun = next((t for t in r.within("event.talk", lo, hi) if after(r, t.i)), None)
    if noun is None or not with_office(r, noun.j, min(hi, noun.j + _REACH)):
        return None
    others = [h for h in found if not h.span.overlaps(r.span(noun.i, noun.j))]
    if not others or not all(h.planned for h in others):
        return None
    met = Happening(EventKind.MEETING, r.span(noun.i, noun.j), head=False, loose=True, at=noun.i)
    met.received = True
    dates, periods = dates_and_periods(r, lo, hi)
    said = [d for d in dates if told_then(r, d)]
    give_date(scene, met, (noun.i, noun.j), (lo, hi), said or dates, periods if not dates else [])
    met.city = venue(r, (noun.i, noun.j), (noun.j, min(hi, noun.j + _REACH)))
    plan_by_day(scene, met)
    return met if not met.planned and (met.city is not None or met.dated is not None) else None


def after(r: Reading, i: int) -> bool:
    """Whether "after" stands before token `i`, an article or a word between."""
    ends: list[Hit | None] = [r.ending(slot, k) for slot in ("time.after", "event.at") for k in (i, i - 1)]
    return any(h is not None for h in ends)
