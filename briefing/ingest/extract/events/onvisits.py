"""On visits: the meeting told beside a visit, and the visit on which a session is held: "will visit Ottawa for the tenth dialogue"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.core.article import Certainty
from briefing.core.fact import EventFormat, EventKind
from briefing.core.period import Month, Period, Precision, When
from briefing.ingest.extract.events.dating import give_date
from briefing.ingest.extract.events.durations import day_of_stay
from briefing.ingest.extract.events.encounters import encounter, led_where, meeting_verbs, signed_verb, visited
from briefing.ingest.extract.events.happenings import Happening, give_format, same_day
from briefing.ingest.extract.events.journeys import led_after
from briefing.ingest.extract.events.scene import Scene
from briefing.ingest.extract.events.tense import is_planned, only_now, plan_by_day, told_now
from briefing.ingest.extract.sides.venues import venue
from briefing.ingest.extract.times.calendar import Dated
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence


def met_on_visit(scene: Scene, sentence: Sentence, visit: Happening) -> Happening | None:
    """The meeting that a verb tells of beside the one visit of a sentence, on its own day and at the visit's place.

    "During his visit to Riga the minister met his colleague". A visit of several days does not tell on which the two met.
    """
    r, lo, hi = scene.r, sentence.lo, sentence.hi
    # "È oggi a Nairobi, dove ha incontrato il ministro": beside a stay, it is told only here.
    if visit.kind is not EventKind.VISIT or (visit.loose and not visit.stay) or visit.head:
        return None
    verb = next((h for h in meeting_verbs(r, lo, hi) if not r.span(h.i, h.j).overlaps(visit.span)), None)
    if verb is None:
        return None
    meeting = Happening(EventKind.MEETING, r.span(verb.i, verb.j), sentence.head, loose=True, at=verb.i)
    meeting.received = True
    meeting.face_to_face = r.any(("event.received",), verb.i, verb.j)
    meeting.planned = r.any(("event.planned",), verb.i, verb.j)
    meeting.now = not meeting.planned and told_now(r, lo, hi, verb.i, verb.j)
    dates, periods = dates_and_periods(r, lo, hi)
    give_date(scene, meeting, (verb.i, verb.j), (lo, hi), dates, periods)
    plan_by_day(scene, meeting)
    meeting.city = venue(r, (verb.i, verb.j), (lo, hi)) or visit.city
    meeting.host = visit.host if meeting.city is None else None
    meeting.on_visit = meeting.dated is not None and meeting.host is not None
    give_format(r, meeting, lo, hi)
    if meeting.planned or meeting.dated is None or verb.i > visit.at:
        return meeting
    if visit.date_span == meeting.date_span and not only_now(r, visit.at, hi):
        # "Conversó el lunes en Oslo con él sobre el viaje que el presidente prevé hacer"
        visit.planned, visit.dated, visit.date_span = True, None, None
        give_date(scene, visit, (visit.at, visit.at + 1), (visit.at, hi), dates, periods)
        visit.city = visit.city if visit.city is not None and visit.city.i > verb.j + _BEHIND_VERB else None
    elif visit.planned and not r.any(("event.about", "event.next"), verb.j, visit.at):
        # "Ontving dinsdag de premier, die een bezoek aan het land brengt": it has begun.
        visit.planned, visit.dated, visit.date_span = False, meeting.dated, meeting.date_span
    return meeting


_BEHIND_VERB = 6
"""Tokens behind a verb of meeting in which the city is where the two met."""
_BEHIND, _BEHIND_THERE = 2, 8
"""Sentences behind a visit in which it is told who was met on it, and who is to be met in the city it goes to."""


_ENVOY = 12
"""Tokens before the verb of a visit in which an envoy is told to pay it."""


def met_there(r: Reading, met: Happening, told: Sequence[Happening]) -> None:
    """Give a meeting that tells no place that of the visit told just before, and its day where it tells none.

    "The minister arrived in Riga on Tuesday. He was received by the president", "A meeting with the premier is planned, too".
    """
    if met.kind is not EventKind.MEETING or not met.received or met.round is not None or met.head or met.previous:
        return
    visit = next((o for o in reversed(told) if o.kind is EventKind.VISIT), None)
    if visit is None or (visit.planned and not met.planned) or visit.previous or _with_firms(r, met):
        return
    # "In Tallinn she is to meet the premier", told after what the two countries trade, is of the same visit.
    there = met.city is not None and visit.city is not None and met.city.value == visit.city.value
    if met.order - visit.order > (_BEHIND_THERE if there and met.planned else _BEHIND):
        return
    if met.city is not None and _goes_there(visit, met.city):
        # "Wird die Türkei besuchen. Vorgesehen sind in Ankara Gespräche mit dem Minister"
        # "Visited Poland on 13 and 14 May. In Warsaw he held talks with his counterpart"
        met.on_visit = True
        if met.dated is None and visit.dated is not None and visit.city is None:
            met.dated, met.date_span = day_on(visit.dated), visit.date_span
    if met.city is not None or met.format is EventFormat.ONLINE or (met.dated is not None and visit.dated is not None):
        return
    if visit.city is None and met.dated is None and r.any(("role.envoy",), max(0, visit.at - _ENVOY), visit.at):
        # "The ambassador visited the province on 11 December. He was received by its governor": no talks of two countries.
        return
    met.city = visit.city
    if met.dated is None and met.planned == visit.planned and visit.dated is not None:
        met.host = visit.host if visit.city is None else None
        if visit.dated.when.precision == "day" and visit.dated.when.first == visit.dated.when.last:
            met.dated, met.date_span = visit.dated, visit.date_span
    met.on_visit = met.city is not None


def _with_firms(r: Reading, met: Happening) -> bool:
    """Whether talks to come, on no day of their own, are with companies alone: "plans to meet representatives of Polish companies"."""
    firms = r.first("neutral.companies", met.at, met.at + _FIRMS)
    if firms is None or not met.planned or met.dated is not None:
        return False
    several = {h.i for h in r.within("role.delegation", met.at, firms.i)}
    return all(h.i in several for h in r.within("role.role", met.at, firms.i))


_FIRMS = 12
"""Tokens behind a meeting in which it is told that companies are met."""


def sit_there(session: Happening, told: Sequence[Happening]) -> None:
    """Give a session that tells no time or place those of the visit told just before: "will visit Riga from 20 to 22 May. He takes part in".

    Of a visit of several days what is known is the month.
    """
    counted = session.kind in (EventKind.COMMISSION, EventKind.CONSULTATIONS) and session.round is not None
    bare = session.dated is None and session.timeless and session.format is not EventFormat.ONLINE
    visit = next((o for o in reversed(told) if not o.head), None)
    if not (counted and bare) or session.head or session.previous or visit is None or visit.kind is not EventKind.VISIT:
        return
    if session.order - visit.order > 1 or visit.previous or visit.planned != session.planned or visit.dated is None:
        return
    if visit.dated.when.precision == "day":
        session.dated, session.date_span = day_on(visit.dated), visit.date_span
        session.city = session.city or visit.city


def day_on(dated: Dated) -> Dated:
    """What is known of the day of something done on a visit: the month, where it lasted several days of one."""
    when = dated.when
    if when.precision != "day" or when.first == when.last or when.first.month != when.last.month:
        return dated
    period = Period(*2 * (Month(when.first.year, when.first.month),))
    return Dated(When(period.start, period.end, Precision.MONTH), Certainty.INFERRED, "on_visit")


def _goes_there(visit: Happening, city: Hit) -> bool:
    """Whether a city is in the country that a visit goes to."""
    if visit.host is not None:
        return visit.host.value == city.category
    return visit.city is not None and visit.city.category == city.category


def frame_visit(r: Reading, visit: Happening, told: Sequence[Happening]) -> None:
    """Give a visit that is only when something was done the day and place of that, told right before.

    "Three agreements were signed in Nairobi on Tuesday. The signing took place during the visit of Poland's president".
    """
    if visit.kind is not EventKind.VISIT or visit.loose or visit.head or visit.planned or not visit.received:
        return
    if visit.dated is not None or not visit.timeless or visit.host is not None or not told:
        return
    done, led = told[-1], r.led(("bind.during",), visit.at, visit.at - 1)
    if not led or done.kind is EventKind.VISIT or done.head or done.planned or visit.order - done.order > 1:
        return
    if done.dated is None or done.city is None:
        return
    if visit.city is None or visit.city.value == done.city.value:
        visit.dated, visit.date_span, visit.city = done.dated, done.date_span, done.city


def asked_to(r: Reading, visit: Happening, sentence: Sentence) -> None:
    """Give a visit to come the place to which somebody was invited right before: "invited her to Warsaw; the visit is planned for May"."""
    if visit.kind is not EventKind.VISIT or visit.loose or not visit.planned or visit.city or visit.host:
        return
    lo = max(0, sentence.lo - _INVITED)
    asked = r.first("event.invited", lo, sentence.lo)
    if asked is None or r.stands(".", asked.j, sentence.lo - 1):
        return
    visit.city = next(
        (c for c in r.within("city", lo, sentence.lo) if r.ending("place.to", c.i) or r.ending("place.at", c.i)), None
    )
    visit.received = visit.received or visit.city is not None


def sign_at(signing: Happening, told: Sequence[Happening]) -> None:
    """Give what is to be signed the day and place of the talks to come told right before: "Several documents are to be signed"."""
    if signing.kind is not EventKind.SIGNING or not signing.planned or not told:
        return
    if signing.dated is not None and signing.city is None and signing.closing:
        _sign_where_it_sits(signing, told)
    if not signing.timeless or signing.dated:
        return
    talks = told[-1]
    # "They will meet at the palace. After the talks several documents are to be signed"
    reach = _AT_THE_END if signing.closing else 1
    near = talks.planned and not talks.head and talks.kind is not EventKind.SIGNING
    if not near or signing.order - talks.order > reach or talks.dated is None or talks.dated.when.precision != "day":
        return
    signing.dated, signing.date_span = talks.dated, talks.date_span
    signing.city = signing.city or talks.city


def _sign_where_it_sits(signing: Happening, told: Sequence[Happening]) -> None:
    """Give what is to be signed when a session closes, on its own day, the place of the session that has begun just before."""
    session = next((o for o in reversed(told) if o.kind in _SESSIONS and not (o.head or o.previous)), None)
    if session is None or session.dated is None or signing.dated is None or session.format is EventFormat.ONLINE:
        return
    days = (signing.dated.when.last - session.dated.when.last).days
    if session.dated.when.precision == "day" and 0 <= days <= _OPEN:
        signing.city = session.city


_OPEN = 4
"""Days on which a session that has begun may still sit."""
_AT_THE_END = 3
"""Sentences behind talks to come in which it is told what is to be signed after them."""
_INVITED = 20
"""Tokens before a visit in which it is told that somebody was invited."""
_SESSIONS = (EventKind.COMMISSION, EventKind.CONSULTATIONS, EventKind.MEETING)


def visit_for(scene: Scene, sentence: Sentence, session: Happening) -> Happening | None:
    """The visit that a verb tells of before the session it is paid for: "viajará a Lima el 3 de mayo para copresidir la quinta reunión".

    The session takes place where the visit goes, unless it tells its own city.
    """
    r, lo, hi = scene.r, sentence.lo, sentence.hi
    if session.kind not in _SESSIONS or session.loose or session.head or session.previous:
        return None
    room = _visit_room(r, sentence, session)
    verb = encounter(r, *room) if room is not None else None
    if room is None or verb is None or verb.value != EventKind.VISIT:
        return None
    comma = led_where(r, verb.j, session.at)
    own = (room[0], comma) if comma is not None else room
    planned = is_planned(r, *own, verb.i, verb.j, *own)
    if planned != session.planned and comma is None:
        # "Travelled to Lima in March and announced the third session, in Quito in 2025"
        return None
    visit = Happening(EventKind.VISIT, r.span(verb.i, verb.j), sentence.head, loose=True, at=verb.i)
    around = (verb.j if not r.lexicon.verb_final else scene.behind_line(room[0]), room[1])
    visit.city = visited(r, verb, *around)
    goals = [c for c in r.within("country", *around) if c.category == "name" and r.ending("place.from", c.i) is None]
    visit.host = goals[0] if visit.city is None and len(goals) == 1 else None
    visit.planned = planned
    dates, periods = dates_and_periods(r, lo, hi)
    give_date(scene, visit, (verb.i, verb.j), own, dates, periods)
    if planned != session.planned and session.date_span == visit.date_span:
        # "Partió este miércoles hacia Guatemala, donde participará en la segunda reunión"
        session.dated = session.date_span = None
    if visit.dated is None or visit.dated.when.precision != "day" or (visit.city is None and visit.host is None):
        return None
    plan_by_day(scene, visit)
    if session.dated is None or same_day(session, visit):
        session.city = session.city or (visit.city if session.format is not EventFormat.ONLINE else None)
    return visit


def _visit_room(r: Reading, sentence: Sentence, session: Happening) -> tuple[int, int] | None:
    """Where a visit may be told beside a session: before it, or behind one that only gives the occasion."""
    lo, hi = sentence.lo, sentence.hi
    if not r.any(("role.role", "role.delegation"), lo, hi) or r.any(("role.envoy",), lo, hi):
        return None
    occasion = r.at(("bind.during", "event.at"), lo)
    if occasion and session.at - lo <= _OCCASION:
        return session.at, hi
    if led_after(r, session.at, lo) or r.any(("step.agreed", "event.about"), lo, session.at):
        return None
    return lo, session.at


_OCCASION = 5
"""Tokens between "on the occasion of" and the session that is it."""


def signed_beside(scene: Scene, sentence: Sentence, told: Happening, earlier: Sequence[Happening]) -> Happening | None:
    """The agreement that a verb says was signed where another event is told: "signed in Accra on Friday, after the third session".

    What is signed on a visit is of the visit's time: "During his visit to Peru in May four agreements were signed", or of the
    day of it that is counted: "on the second day of the visit".
    """
    r, lo, hi = scene.r, sentence.lo, sentence.hi
    if told.kind is EventKind.VISIT and told.timeless and told.city is None and told.host is None:
        told = next((o for o in reversed(earlier) if o.kind is EventKind.VISIT and not o.head), told)
    on_visit = told.kind is EventKind.VISIT and (told.city is not None or told.host is not None)
    to_come = told.planned or bool(r.within("event.planned", lo, hi))
    known = any(told is o for o in earlier)
    if (
        told.kind is EventKind.SIGNING
        or told.head
        or (told.loose and not known)
        or (to_come and not (on_visit and told.planned))
    ):
        return None
    verb = signed_verb(r, lo, hi, by_states=known and told.received and not r.any(("neutral.firm",), lo, hi))
    if verb is None or r.span(verb.i, verb.j).overlaps(told.span):
        return None
    signing = Happening(EventKind.SIGNING, r.span(verb.i, verb.j), sentence.head, at=verb.i, planned=told.planned)
    dates, periods = dates_and_periods(r, lo, hi)
    give_date(scene, signing, (verb.i, verb.j), (lo, hi), dates, periods)
    if signing.dated is None or signing.dated.when.precision != "day":
        if not on_visit or told.dated is None or told.dated.when.precision == "year":
            return None
        signing.dated, signing.date_span = day_of_stay(r, lo, hi, told.dated) or (day_on(told.dated), told.date_span)
    signing.city = venue(r, (verb.i, verb.j), (lo, hi)) or told.city
    signing.host = told.host if signing.city is None else None
    signing.format, signing.format_span = told.format, told.format_span
    return signing
