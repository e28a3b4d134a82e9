"""Confidence: how sure an event is read, by what its sentence tells of it and what is only concluded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.core.article import Certainty
from briefing.core.fact import EventKind, EventMention, FieldNote
from briefing.ingest.extract.events.happenings import Happening
from briefing.ingest.extract.events.scene import Scene

_OFF = {
    "no_date": 35,
    "no_city": 35,
    "told_plainly": 30,
    "headline_only": 30,
    "dateline_day": 25,
    "third_country": 20,
    "only_country": 10,
    "third_country_beside": 10,
    "day_after": 10,
    "dateline": 10,
    "same_article": 10,
    "planned": 8,
    "place_elsewhere": 8,
    "often_misread": 7,
    "parties_elsewhere": 7,
    "day_elsewhere": 5,
}
_COUNTED = 6
"""What takes off the confidence in an event, in hundredths: each doubt of its own, and a day that is counted from the article's.

Fitted to the open articles of the corpus and open pages of the web, where all that is known of an event is right in 93 of a hundred
that keep 80 and in 75 of the others; articles set aside bear it out (89 and 66).
"""
_LEAST = 5
"""The least confidence of an event that is told at all."""


def weighed(scene: Scene, h: Happening, event: EventMention, notes: Sequence[FieldNote]) -> tuple[int, tuple[str, ...]]:
    """The confidence in an event, in hundredths, and the doubts that lower it."""
    doubts = tuple(_doubts(scene, h, event, {n.field: n for n in notes}))
    return max(_LEAST, 100 - sum(_OFF.get(code, _COUNTED) for code in doubts)), doubts


def _doubts(scene: Scene, h: Happening, event: EventMention, notes: dict[str, FieldNote]) -> Iterator[str]:
    """The doubts about an event: of its day, of its place, of whose it is and of its being one."""
    here = scene.r.sentence_at(h.span.start)
    yield from _of_day(scene, h, here, notes.get("when"))
    yield from _of_place(scene, h, here, event, notes.get("city"))
    yield from _of_sides(scene, here, event)
    if h.plain:
        yield "told_plainly"
    if h.head:
        yield "headline_only"
    if event.round is None and h.planned:
        yield "planned"
    if event.round is None and event.kind in (EventKind.MEETING, EventKind.VISIT):
        yield "often_misread"


def _of_day(scene: Scene, h: Happening, here: int, note: FieldNote | None) -> Iterator[str]:
    if h.dated is None or note is None:
        yield "no_date"
        return
    if note.certainty is not Certainty.STATED and note.reason:
        yield "dateline_day" if note.reason == "dateline" else note.reason
    if note.span is None or scene.r.sentence_at(note.span.start) != here:
        yield "day_elsewhere"


def _of_place(scene: Scene, h: Happening, here: int, event: EventMention, note: FieldNote | None) -> Iterator[str]:
    if event.city is None or h.city is None:
        yield "only_country" if event.country is not None else "no_city"
    elif note is not None and note.reason:
        yield note.reason
    elif scene.r.sentence_number(h.city.i) != here:
        yield "place_elsewhere"


def _of_sides(scene: Scene, here: int, event: EventMention) -> Iterator[str]:
    """Whether a third country comes in, or the sentence names neither party."""
    r, sentence = scene.r, scene.r.sentences[here]
    named = {h.value for h in r.within("country", sentence.lo, sentence.hi)}
    named |= {h.category for h in r.within("city", sentence.lo, sentence.hi)}
    if event.country is not None and event.country not in scene.parties:
        yield "third_country"
    elif named - set(scene.parties):
        yield "third_country_beside"
    if not named & set(scene.parties):
        yield "parties_elsewhere"
