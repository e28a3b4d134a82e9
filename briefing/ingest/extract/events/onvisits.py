"""Meetings on visits: what a sentence tells beside the visit it names: "accepted the minister, who is here on a visit"."""

from __future__ import annotations

from briefing.core.fact import EventKind
from briefing.ingest.extract.events.dating import give_date
from briefing.ingest.extract.events.encounters import meeting_verb
from briefing.ingest.extract.events.happenings import Happening, give_format
from briefing.ingest.extract.events.scene import Scene
from briefing.ingest.extract.sides.venues import venue
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.reading import Sentence


def met_on_visit(scene: Scene, sentence: Sentence, visit: Happening) -> Happening | None:
    """The meeting that a verb tells of beside the one visit of a sentence, on its own day and at the visit's place.

    Only where the meeting is what the sentence is about: somebody is received, or the visit only tells of a guest named
    behind. A visit of several days does not tell on which of them the two met.
    """
    r, lo, hi = scene.r, sentence.lo, sentence.hi
    if visit.kind is not EventKind.VISIT or visit.loose or visit.head:
        return None
    verb = meeting_verb(r, lo, hi)
    words = r.span(verb.i, verb.j) if verb is not None else None
    if verb is None or words is None or words.overlaps(visit.span):
        return None
    received = r.any(("event.received",), verb.i, verb.j)
    if not received and verb.i > visit.at:
        return None
    meeting = Happening(EventKind.MEETING, words, sentence.head, loose=True, at=verb.i)
    meeting.received = True
    meeting.face_to_face = received
    meeting.planned = r.any(("event.planned",), verb.i, verb.j)
    dates, periods = dates_and_periods(r, lo, hi)
    give_date(scene, meeting, (verb.i, verb.j), (lo, hi), dates, periods)
    if meeting.dated is None or meeting.dated.when.first != meeting.dated.when.last:
        meeting.dated = meeting.date_span = None
    meeting.city = venue(r, (verb.i, verb.j), (lo, hi)) or visit.city
    give_format(r, meeting, lo, hi)
    return meeting
