"""Occasion: the session, the talks or the visit told before an agreement of which no time is told, at which it was signed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from briefing.core.article import Certainty
from briefing.core.fact import EventFormat, EventKind
from briefing.core.period import When
from briefing.ingest.extract.events.happenings import Happening
from briefing.ingest.extract.events.onvisits import day_on
from briefing.ingest.extract.times.calendar import Dated

_LATELY = 10
"""Days before a report in which what it is about took place."""
_SAT = (EventKind.COMMISSION, EventKind.CONSULTATIONS)


def sign_on_occasion(told: Sequence[Happening], today: dt.date | None) -> None:
    """Give an agreement told to have been signed, with no time at all, the day and place of what was lately held.

    "The two sides also signed a memorandum", "Se firmaron cinco documentos", told anywhere behind a session, else talks or
    a visit. Of several days it is the last one of a session, where papers are signed, and of a visit the month.
    """
    for signing in told:
        bare = signing.kind is EventKind.SIGNING and signing.dated is None
        if not bare or signing.planned or signing.head or signing.previous or today is None:
            continue
        occasion = _occasion(signing, told, today)
        if occasion is None or occasion.dated is None:
            continue
        when = occasion.dated.when
        signing.dated = Dated(When.day(when.last), Certainty.INFERRED, "day_after")
        if when.first != when.last and occasion.kind not in _SAT:
            signing.dated = day_on(occasion.dated)
        signing.date_span = occasion.date_span
        signing.city, signing.format = signing.city or occasion.city, signing.format or occasion.format
        signing.host = occasion.host if signing.city is None else None
        if occasion.face_to_face and signing.format is None:
            signing.format, signing.format_span = EventFormat.IN_PERSON, occasion.span


def _occasion(signing: Happening, told: Sequence[Happening], today: dt.date) -> Happening | None:
    """The session, else the last event told before an agreement that was lately held in no other city."""
    before = [
        h
        for h in told
        if h.kind is not EventKind.SIGNING
        and not (h.planned or h.head or h.previous or h.past)
        and h.at < signing.at
        and _recent(h, today)
        and (signing.city is None or h.city is None or signing.city.value == h.city.value)
    ]
    sat = [h for h in before if h.kind in _SAT]
    return max(sat or before, key=lambda h: h.at, default=None)


def _recent(h: Happening, today: dt.date) -> bool:
    if h.dated is None or h.dated.when.precision != "day":
        return False
    return -1 <= (today - h.dated.when.last).days <= _LATELY
