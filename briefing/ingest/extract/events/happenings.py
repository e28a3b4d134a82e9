"""Happenings: an event put together from the places that tell of it, up to its fact."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from briefing.core.fact import EventFormat, EventKind
from briefing.core.passage import Span
from briefing.ingest.extract.times.calendar import Dated
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


@dataclass(slots=True)
class Happening:
    """An event being put together from the places that tell of it."""

    kind: EventKind
    span: Span
    head: bool
    round: int | None = None
    round_span: Span | None = None
    dated: Dated | None = None
    date_span: Span | None = None
    city: Hit | None = None
    host: Hit | None = None
    """The country visited, where no city is named."""
    city_from_dateline: bool = False
    city_from_others: bool = False
    """Whether only what else was held then tells where."""
    there: bool = False
    """Whether it took place where the one before did: "в том же здании"."""
    format: EventFormat | None = None
    format_span: Span | None = None
    planned: bool = False
    now: bool = False
    """Whether the present tense tells of it, outside a headline: of this day, or of one to come."""
    today: bool = False
    """Whether its day is told as "today"."""
    previous: bool = False
    """Whether it is told as the one before the event that the text is about."""
    vague: bool = False
    """Whether it is told as of some day the text does not name: "diese Woche"."""
    order: int = 0
    """Number of the body sentence."""
    at: int = 0
    """The token it begins at."""
    loose: bool = False
    """Whether only a verb tells of it: "se reunieron el lunes en Ginebra"."""
    received: bool = False
    """Whether the verb has a person behind it: "received the Ambassador of Hungary"; of a visit: whether an office is told."""
    main: bool = False
    """Whether it is a visit of somebody in office that the headline or the lead tells of, and not one before another."""
    stay: bool = False
    """Whether only where somebody is tells of it: "Conte a Belgrado"."""
    face_to_face: bool = False
    """Whether its words say that the sides were in one place: a visit, somebody received."""
    timeless: bool = False
    """Whether its sentence tells no time at all, which then is of no other event."""
    closing: bool = False
    """Whether it is told as done at the end of talks: "at the end of the session they signed"."""
    on_visit: bool = False
    """Whether it is a meeting on a visit that gives it its place."""
    past: bool = False
    """Whether it is history that a sentence names in passing, with its month or year."""
    beside: bool = False
    """Whether it is told to have come beside or before another one: "before that she had been received by the president"."""
    plain: bool = False
    """Whether only who, when and where tell that it was a meeting."""
    reported: bool = False
    """Whether its sentence dates the report: "..., the ministry said on Friday"."""


_TOLD_BY_VERB = (EventKind.MEETING, EventKind.SIGNING)
_FACED = ("event.met", "event.received")
"""The slots of verbs by which two come face to face."""
_SPANNING = (EventKind.VISIT, EventKind.COMMISSION)
"""Events told by their month alone: "im Juni 2023 in Minsk"."""


def tells_nothing(h: Happening) -> bool:
    """Whether it only says that there were talks: those of the event told otherwise."""
    nothing = h.round is None and h.dated is None and h.city is None and h.format is None
    return h.kind is EventKind.MEETING and not h.planned and nothing


def same_day(a: Happening, b: Happening) -> bool:
    """Whether two events have a day in common."""
    return a.dated is not None and b.dated is not None and _agree(a.dated, b.dated)


def same_off(h: Happening, off: Happening) -> bool:
    """Whether an event is the one that the article tells elsewhere to have been called off: of its kind, its day and no other place."""
    if h.kind is not off.kind or h.dated is None or off.dated is None:
        return False
    days = h.dated.when.precision == off.dated.when.precision == "day"
    return days and same_day(h, off) and len({_visited(h), _visited(off)} - {None}) <= 1


def tells_enough(h: Happening, today: dt.date | None) -> bool:
    """Whether an event has the round, day or place without which it is no more than a word, on the day of the report."""
    if h.round is not None or h.past:
        return True
    place = h.city is not None or h.format is EventFormat.ONLINE or h.host is not None
    if h.main and place and (h.kind is EventKind.VISIT or h.city is not None):
        return True
    place = place or (h.received and h.kind is EventKind.MEETING and h.date_span is not None)
    place = place or (h.planned and h.kind is EventKind.SIGNING and h.date_span is not None)
    named = h.kind is EventKind.VISIT and not h.loose and h.city is not None and not h.city_from_dateline
    if named and (h.planned or h.timeless):
        # "The president of Uzbekistan plans to come to Minsk on a visit"
        return True
    if h.on_visit and not h.head:
        # "Er ist auf Staatsbesuch in Riga. Auch ein Treffen mit dem Premier ist vorgesehen"
        return True
    received = h.kind is EventKind.MEETING and h.face_to_face and h.received
    if received and not (h.planned or h.city is None or h.city_from_dateline):
        # "C'est au palais présidentiel de Bucarest que le président a reçu le ministre"
        return True
    if h.kind is EventKind.CONSULTATIONS:
        return place or h.dated is not None
    sharper = h.kind is EventKind.MEETING and h.dated is not None and h.dated.when.precision != "year"
    if h.previous and h.kind is EventKind.VISIT and place and h.dated is not None and h.date_span is not None:
        # "The previous trade mission to Estonia was in 2011"
        return not h.planned
    if h.previous and h.kind is EventKind.COMMISSION and h.dated is not None and not h.planned:
        # "The commission, which last met in 1989"
        return True
    last = h.previous and h.city is not None and h.dated is not None
    if last and (sharper or h.kind is EventKind.COMMISSION):
        # "The last meeting of the commission was in Sofia in 2022"
        return True
    if h.kind is EventKind.COMMISSION and h.planned:
        # "This year", and not "by 2030", which may be the day of a goal.
        far = h.dated is None or (today is not None and h.dated.when.first.year > today.year + 1)
        return place or not far or (h.dated is not None and h.dated.when.precision == "day")
    # "Foreign Minister Bourita met Canadian officials in Ottawa in April 2024"
    # "Our two governments signed an agreement in The Hague in January"
    by_verb = h.loose and h.kind in _TOLD_BY_VERB or h.kind is EventKind.SIGNING
    on_visit = h.kind is EventKind.SIGNING and h.host is not None
    # "The two presidents met in July last year": with no word of where
    two = h.loose and h.received and h.kind is EventKind.MEETING and h.date_span not in (None, h.span)
    # "The two ministers held talks in Warsaw last week"
    placed = h.kind is EventKind.MEETING and h.city is not None and not (h.city_from_dateline or h.head)
    spanning = h.kind in _SPANNING or on_visit or (h.city is not None and by_verb) or (two and not h.planned)
    spanning = spanning or (placed and h.received and h.date_span not in (None, h.span))
    if h.kind is EventKind.VISIT and _of_past_year(h, today) and (h.city is not None or h.host is not None):
        # "Since the visit of the chancellor to Nairobi in 2021", "visited Vienna last year"
        return True
    sharp = h.dated is not None and (h.dated.when.precision == "day" or (spanning and h.dated.when.precision != "year"))
    somebody = h.received or h.kind is not EventKind.MEETING
    if h.loose and h.kind in _TOLD_BY_VERB and somebody and not h.head and h.city is not None and h.dated is None:
        # "At a recent meeting in Moscow with his counterpart", and not "the government received grants"
        return True
    told = h.dated is not None and h.date_span not in (None, h.span)
    if h.kind is EventKind.SIGNING and told and not (h.head or h.planned):
        # "Signed today an agreement on political consultations", "the treaty was signed in 2016", with no word of where
        return True
    noun = h.kind is EventKind.VISIT and told and h.received and not (h.head or h.loose)
    if noun and h.dated is not None and h.dated.when.precision in ("day", "month"):
        # "The premier, who arrived on Wednesday for a two-day visit", with no word of where
        return True
    return place and h.dated is not None and (h.planned or sharp)


def _of_past_year(h: Happening, today: dt.date | None) -> bool:
    """Whether what somebody in office did is told with its year, which is over."""
    if h.dated is None or h.dated.when.precision != "year" or h.date_span is None or today is None:
        return False
    return h.dated.when.last < today and not (h.planned or h.head or h.city_from_dateline) and h.received


def give_format(r: Reading, h: Happening, lo: int, hi: int) -> None:
    """Give an event the format that tokens `lo` to `hi` tell of."""
    for slot, meaning in (
        ("event.hybrid", EventFormat.HYBRID),
        ("event.online", EventFormat.ONLINE),
        ("event.in_person", EventFormat.IN_PERSON),
    ):
        hits = r.within(slot, lo, hi)
        if h.kind is EventKind.VISIT and meaning is not EventFormat.IN_PERSON:
            # "Состоялся визит министра, телефонные переговоры лидеров": nobody visits by telephone.
            continue
        if hits:
            h.format, h.format_span = meaning, r.span(hits[0].i, hits[0].j)
            return


def merge(told: list[Happening], new: Happening, today: dt.date | None = None) -> None:
    """Join a telling to the event it repeats: same kind, same round or none, no other date."""
    for known in told:
        if _week_on(known, new):
            known.dated, known.date_span, known.planned = new.dated, new.date_span, new.planned
        if _has_begun(known, new):
            known.dated, known.date_span, known.planned = new.dated, new.date_span, False
            _fill(known, new)
            return
        open_ended = _leaves_open(known, new)
        if (known.kind, known.planned and not open_ended, known.previous) != (
            new.kind, new.planned and not open_ended, new.previous,
        ):  # fmt: skip
            continue
        if new.round is not None and known.round is not None and new.round != known.round:
            continue
        if new.beside and known.kind is EventKind.MEETING and known.order < new.order and not known.head:
            # "Spoke with her counterpart on Tuesday. Before that she had been received by the president"
            continue
        if new.kind is EventKind.VISIT and len({_visited(known), _visited(new)} - {None}) > 1:
            # "He travelled to Tripoli last month. The Libyan premier visited Malta in January."
            continue
        if _of_old(known, new, today):
            # "The treaty of 1995 was renewed. At the end of the talks a protocol was signed."
            continue
        if known.loose and not new.loose and new.round is not None and not same_day(known, new):
            # "He met the premier in Hanoi. The third dialogue will be about energy."
            continue
        if new.round is None and new.dated and known.dated and not _agree(new.dated, known.dated):
            continue
        if (
            known.round is None
            and new.round is not None
            and known.dated
            and new.dated
            and not _agree(known.dated, new.dated)
        ):
            continue
        _fill(known, new)
        return
    told.append(new)


def _has_begun(known: Happening, new: Happening) -> bool:
    """Whether a visit told with no day is told right behind to have begun: "will be signed on his visit to Baku. The visit began today"."""
    if not (known.kind is new.kind is EventKind.VISIT) or not known.planned or known.dated is not None:
        return False
    plain = not (new.planned or new.previous or new.loose or new.head) and new.city is None and new.host is None
    return plain and new.date_span is not None and 0 < new.order - known.order <= 1 and not known.head


def _week_on(known: Happening, new: Happening) -> bool:
    """Whether the weekday of a headline is that told below with its date: "tagt am Donnerstag", then "am Donnerstag, dem 23. Mai"."""
    if not known.head or new.head or known.kind is not new.kind or known.dated is None or new.dated is None:
        return False
    if known.dated.when.precision != "day" or new.dated.when.precision != "day" or known.round not in (None, new.round):
        return False
    return abs(new.dated.when.first - known.dated.when.first).days == _WEEK


_WEEK = 7
"""Days between the weekday before a report and the same one after it."""


def _leaves_open(known: Happening, new: Happening) -> bool:
    """Whether a headline does not say if an event is over, which is told below: "Terzi ad Hanoi", "Kommission tagt in Sofia"."""
    if not known.head or known.dated is not None:
        return False
    if new.kind is EventKind.VISIT:
        return known.main
    there = known.city is not None and new.city is not None and known.city.value == new.city.value
    # "Commission meets for the 22nd time": the number tells which one.
    counted = known.round is not None and known.city is None and known.round == (new.round or _in_lead(known, new))
    return new.kind in _SERIES and (there or counted) and not new.head and new.dated is not None


def _in_lead(head: Happening, new: Happening) -> int | None:
    """The number in a headline of the body that the lead tells of first by its name alone: "The commission met in Baku for its 22nd session"."""
    return head.round if new.order <= _LEADS else None


_LEADS = 2
"""Body sentences in which the lead tells of what the headline names."""
_SERIES = (EventKind.COMMISSION, EventKind.CONSULTATIONS)


def join(visit: Happening, met: Happening) -> None:
    """Give a visit the day and city of what was done on it, where it is told without."""
    if visit.dated is None:
        visit.dated, visit.date_span = met.dated, met.date_span
        visit.planned = met.planned
    visit.city = visit.city or met.city


def _visited(h: Happening) -> str | None:
    """The country that a visit is told to be to."""
    return h.city.category if h.city is not None else h.host.value if h.host is not None else None


def _of_old(known: Happening, new: Happening, today: dt.date | None) -> bool:
    """Whether a signing told without time is none of a month or year, or of a day long past."""
    undated = new.kind is EventKind.SIGNING and new.dated is None and new.timeless
    if not undated or known.dated is None:
        return False
    long_past = today is not None and (today - known.dated.when.last).days > _NEWS
    return known.dated.when.precision != "day" or long_past


_NEWS = 31
"""Days before a report in which what it is about took place."""


def _agree(a: Dated, b: Dated) -> bool:
    return a.when.first <= b.when.last and b.when.first <= a.when.last


def _fill(known: Happening, new: Happening) -> None:
    if new.dated is not None and _leaves_open(known, new):
        known.planned = new.planned
    better_place = (known.head and not new.head) or (known.round is None and new.round is not None)
    if better_place and (new.round is not None or known.round is None):
        known.span, known.head, known.order, known.at = new.span, new.head, new.order, new.at
        known.round_span = new.round_span or known.round_span
    if known.round is None:
        known.round, known.round_span = new.round, new.round_span
    if known.dated is None or (new.dated and _sharper(new.dated, known.dated)):
        known.dated, known.date_span = new.dated or known.dated, new.date_span or known.date_span
    known.city = known.city or new.city
    known.main = known.main or new.main
    known.loose, known.plain = known.loose and new.loose, known.plain and new.plain
    known.host = known.host or (new.host if known.city is None else None)
    known.there = known.there or new.there
    if known.format is None:
        known.format, known.format_span = new.format, new.format_span


def _sharper(new: Dated, known: Dated) -> bool:
    if new.when == known.when:
        return False
    return (new.when.last - new.when.first) < (known.when.last - known.when.first) and _agree(new, known)
