"""Facts: a happening as the fact that is proposed, with the place of each of its fields and how it is known."""

from __future__ import annotations

from briefing.core.article import Certainty
from briefing.core.fact import EventFormat, EventKind, EventMention, EventStatus, Fact, FactKind, FieldNote
from briefing.ingest.extract.events.confidence import weighed
from briefing.ingest.extract.events.happenings import Happening
from briefing.ingest.extract.events.scene import Scene

_FACED = ("event.met", "event.received")
"""The slots of verbs by which two come face to face."""


def fact_of(scene: Scene, h: Happening) -> Fact:
    """The event as a fact, with the place of each of its fields and how it is known."""
    r = scene.r
    notes: list[FieldNote] = []
    if h.round is not None:
        notes.append(FieldNote("round", h.round_span))
    if h.dated is not None:
        notes.append(FieldNote("when", h.date_span, h.dated.certainty, h.dated.reason))
    if h.city is not None:
        span = r.span(h.city.i, h.city.j)
        reason = "dateline" if h.city_from_dateline else "same_article" if h.city_from_others else None
        certainty = Certainty.STATED if reason is None else Certainty.INFERRED
        notes.append(FieldNote("city", span, certainty, reason))
        notes.append(FieldNote("country", span, Certainty.INFERRED, "country_of_city"))
    elif h.host is not None:
        notes.append(FieldNote("country", r.span(h.host.i, h.host.j)))
    form = h.format
    if form is not None:
        notes.append(FieldNote("format", h.format_span))
    elif (place := h.city or (h.host if h.kind is EventKind.VISIT else None)) is not None and not h.planned:
        # Nobody visits from afar; of what is to come the place says nothing.
        form = EventFormat.IN_PERSON
        notes.append(FieldNote("format", r.span(place.i, place.j), Certainty.INFERRED, "venue_named"))
    elif h.face_to_face and not h.planned:
        form = EventFormat.IN_PERSON
        notes.append(FieldNote("format", h.span))
    elif h.loose and h.kind is EventKind.MEETING and not h.planned and r.at(_FACED, h.at):
        # "Was received by the president", with no word of telephone or video
        form = EventFormat.IN_PERSON
        notes.append(FieldNote("format", h.span))
    payload = EventMention(
        kind=h.kind,
        round=h.round,
        when=h.dated.when if h.dated else None,
        city=h.city.value if h.city else None,
        country=h.city.category if h.city else h.host.value if h.host else None,
        format=form,
        status=EventStatus.PLANNED if h.planned else EventStatus.HELD,
        parties=tuple(sorted(scene.parties)),
    )
    sure, doubts = weighed(scene, h, payload, notes)
    return Fact(FactKind.EVENT, h.span, h.span.of(r.text), payload, tuple(notes), sure, doubts)
