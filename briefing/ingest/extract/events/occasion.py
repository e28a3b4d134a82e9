"""Occasion: the one visit or session an article is about, at which what it tells no time of was signed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from briefing.core.article import Certainty
from briefing.core.fact import EventFormat, EventKind
from briefing.core.period import When
from briefing.ingest.extract.events.happenings import Happening
from briefing.ingest.extract.events.onvisits import day_on
from briefing.ingest.extract.times.calendar import Dated

_LATELY, _LASTS = 10, 5
"""Days before a report in which what it is about took place, and which one visit or session with all that was done on it lasts."""
_SAT = (EventKind.COMMISSION, EventKind.CONSULTATIONS)
_HELD = (*_SAT, EventKind.MEETING, EventKind.VISIT)


def sign_on_occasion(told: Sequence[Happening], today: dt.date | None) -> None:
    """Give an agreement told to have been signed, with no time at all, the day and place of what the article is about.

    "The two sides also signed a memorandum", "Se firmaron cinco documentos", told anywhere in the report of one session
    or visit. Of several days it is the last one of a session, where papers are signed, and of a visit the month.
    """
    bare = [h for h in told if _bare(h)]
    occasion = _occasion(told, today) if bare else None
    if occasion is None or occasion.dated is None or any(_signed_lately(h, today) for h in told):
        return
    when = occasion.dated.when
    for signing in bare:
        if occasion.at > signing.at:
            continue
        signing.dated = Dated(When.day(when.last), Certainty.INFERRED, "day_after")
        if when.first != when.last and occasion.kind not in _SAT:
            signing.dated = day_on(occasion.dated)
        signing.date_span = occasion.date_span
        signing.city, signing.format = signing.city or occasion.city, signing.format or occasion.format
        signing.host = occasion.host if signing.city is None else None
        if occasion.face_to_face and signing.format is None:
            signing.format, signing.format_span = EventFormat.IN_PERSON, occasion.span


def _bare(h: Happening) -> bool:
    """Whether an agreement of the two sides is told to have been signed, with no word of when."""
    if h.kind is not EventKind.SIGNING or h.planned or h.head or h.previous or h.reported:
        return False
    return h.dated is None and h.city is None and (h.joint or h.closing or h.plain)


def _recent(h: Happening, today: dt.date | None) -> bool:
    day = h.dated is not None and h.dated.when.precision == "day"
    return day and today is not None and h.dated is not None and -1 <= (today - h.dated.when.first).days <= _LATELY


def _signed_lately(h: Happening, today: dt.date | None) -> bool:
    return h.kind is EventKind.SIGNING and not h.planned and _recent(h, today)


def _occasion(told: Sequence[Happening], today: dt.date | None) -> Happening | None:
    """The session, else the talks, else the visit that all the article tells to have lately been held belongs to."""
    lately = [h for h in told if h.kind in _HELD and not (h.planned or h.head or h.previous) and _recent(h, today)]
    days = [h.dated.when for h in lately if h.dated is not None]
    cities = {h.city.value for h in lately if h.city is not None}
    if not days or len(cities) > 1 or (max(d.last for d in days) - min(d.first for d in days)).days > _LASTS:
        return None
    sat = next((h for h in lately if h.kind in _SAT), None)
    met = [h for h in lately if h.kind is EventKind.MEETING]
    if sat is None and met and len({h.dated.when for h in met if h.dated is not None}) == 1:
        return met[0]
    return sat or next((h for h in lately if h.kind is EventKind.VISIT), None)
