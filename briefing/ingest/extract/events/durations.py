"""Durations: from which day to which an event lasts, as two days, its length or its end tell."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from briefing.core.article import Certainty
from briefing.core.fact import EventKind
from briefing.core.passage import Span
from briefing.core.period import When
from briefing.ingest.extract.events.happenings import Happening
from briefing.ingest.extract.events.scene import Scene
from briefing.ingest.extract.times.atoms import DateAtom
from briefing.ingest.extract.times.calendar import Dated, date_of
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.reading import Reading, Sentence

_NEAR = 10
"""Tokens before a day in which a verb may tell that the event ended on it."""
_JOINED = 3
"""Tokens between two days that an event takes: "von Montag bis Mittwoch", "hoy y mañana"."""
_WEEK, _FORTNIGHT = 6, 14
"""Days that two told apart may span, and those that an event may last that has its end told."""


def through(scene: Scene, h: Happening, atom: DateAtom, dated: Dated, dates: list[DateAtom]) -> Dated:
    """Both days of an event told by two that count from the day of the report: "is in Oslo today and tomorrow"."""
    r, days = scene.r, [dated.when]
    if h.kind is EventKind.VISIT:
        closing = _closing(scene, h, atom, dated, dates)
        days += [closing] if closing is not None else []
    ends = next((d for d in dates if d is not atom and led_until(r, d)), None)
    end = date_of(ends, scene.reference, ahead=True) if ends is not None and not led_until(r, atom) else None
    if end is not None and 0 <= (end.when.last - dated.when.first).days <= _FORTNIGHT:
        return Dated(When(dated.when.first, end.when.last), dated.certainty, dated.reason)
    for other in dates:
        lo, hi = min(atom.j, other.j), max(atom.i, other.i)
        joint = (
            other is not atom
            and not (atom.month and other.month)
            and hi - lo <= _JOINED
            and r.any(("time.range_to",) if atom.month or other.month else ("time.range_to", "number.and"), lo, hi)
        )
        if joint and all(r.is_link(k) or r.hit("time.range_to", k) or r.hit("number.and", k) for k in range(lo, hi)):
            second = date_of(other, scene.reference, ahead=h.planned or at_hand(r, h, other))
            days += [second.when] if second is not None else []
            if (
                atom.month
                and other.offset == 0
                and atom.i > other.i
                and (end := date_of(atom, scene.reference, ahead=True))
            ):
                # "Da oggi al 24 febbraio"
                days[0] = end.when
    first, last = min(w.first for w in days), max(w.last for w in days)
    return Dated(When(first, last), dated.certainty, dated.reason) if (last - first).days <= _WEEK else dated


_SINCE = ("bind.since", "place.from", "time.range_from")
"""What leads the day since when a visit lasts: "da ieri", "seit gestern"."""
CLOSING = ("event.closed", "event.closes")
"""Verbs by which an event ends."""
BESIDE_VERB = 4
"""Tokens between a day and the verb by which a visit begins or ends on it."""


def _closing(scene: Scene, h: Happening, atom: DateAtom, dated: Dated, dates: list[DateAtom]) -> When | None:
    """The other end of a visit whose first and last day are told: "inició ayer una visita que concluye hoy"."""
    r = scene.r

    def beside(slots: tuple[str, ...], d: DateAtom) -> bool:
        return r.any(slots, max(0, d.i - BESIDE_VERB), d.i) or r.any(slots, d.j, d.j + BESIDE_VERB)

    for other in dates:
        if other is atom:
            continue
        first, last = (atom, other) if atom.i < other.i else (other, atom)
        begins = beside(("event.begun",), first) or r.led(_SINCE, first.i)
        if begins and beside(CLOSING, last):
            # "Began today a visit which will end on Friday"
            coming = other is last and other.weekday is not None and beside(("event.closes",), last)
            second = date_of(other, scene.reference, ahead=coming or (other.offset is not None and other.offset > 0))
            return second.when if second is not None else None
    return None


def led_until(r: Reading, atom: DateAtom) -> bool:
    """Whether a day is that up to which something lasts: "runs until 18 October", "fino al 14 luglio"."""
    if not (atom.month or atom.weekday is not None) or r.ending("time.from", atom.i) is not None:
        return False
    at = atom.i - r.is_link(atom.i - 1)
    return r.led(("time.until",), atom.i, at)


def until(r: Reading, h: Happening, atom: DateAtom, dates: list[DateAtom]) -> bool:
    """Whether a day only tells how long a stay lasts: "is in Oslo until Friday"."""
    if led_until(r, atom):
        # "Opened on Monday and lasts until 18 October", "where the council sits until Friday"
        return True
    if h.kind is not EventKind.VISIT or atom.weekday is None or r.ending("time.from", atom.i) is not None:
        return False
    led = r.led(("status.deadline", "time.range_to"), atom.i)
    return (
        led
        and r.ending("number.and", atom.i) is None
        and not any(d.j < atom.i and atom.i - d.j <= _JOINED for d in dates)
    )


def prolonged(scene: Scene, sentence: Sentence, told: Sequence[Happening]) -> bool:
    """Whether a sentence only tells how long what was told before lasts, which it then does: "The session will last until 18 May"."""
    r, lo, hi = scene.r, sentence.lo, sentence.hi
    opens = r.any(("event.round", "event.kind"), lo, min(hi, lo + _OPENS))
    if sentence.head or not told or not opens or hi - lo > _SHORT or r.any(("ordinal", "city"), lo, hi):
        return False
    days = dates_and_periods(r, lo, hi)[0]
    if len(days) != 1 or not led_until(r, days[0]):
        return False
    known = next((o for o in reversed(told) if o.kind in _LASTING and not (o.head or o.previous) and o.dated), None)
    end = date_of(days[0], scene.reference, ahead=True)
    if known is None or known.dated is None or end is None or known.dated.when.precision != "day":
        return False
    first, last = known.dated.when.first, end.when.last
    if first == known.dated.when.last and 0 < (last - first).days <= _FORTNIGHT:
        known.dated = Dated(When(first, last), known.dated.certainty, known.dated.reason)
        return True
    return last == known.dated.when.last


_OPENS, _SHORT = 3, 14
"""Tokens with which a sentence opens, and of one that tells no more than how long something lasts."""
_LASTING = (EventKind.COMMISSION, EventKind.CONSULTATIONS, EventKind.VISIT, EventKind.MEETING)


def lasting(r: Reading, dated: Dated, atom: DateAtom, room: tuple[int, int]) -> Dated:
    """All days of an event whose length is told with its last day or its first: "the two-day session ended on 18 July"."""
    lengths = r.within("event.days", *room)
    if not lengths or dated.when.first != dated.when.last:
        return dated
    closed = r.led(CLOSING, atom.i)
    closed = closed or r.any(CLOSING, max(room[0], atom.i - _NEAR), atom.i)
    # "Ended a two-day visit to Ankara, Turkey, on Tuesday"
    closed = closed or r.any((*CLOSING, "event.ended"), max(room[0], lengths[0].i - BESIDE_VERB), lengths[0].i)
    if not closed and r.lexicon.verb_final:
        # "Heeft vandaag in Luanda een vierdaagse missie afgerond"
        closed = r.any(CLOSING, lengths[0].j, room[1])
    if not closed and (r.any(("event.begun",), *room) or r.ending("bind.since", atom.i) is not None):
        # "Tritt am Donnerstag einen dreitägigen Besuch an", "hält sich seit gestern zu einem dreitägigen Besuch auf"
        last = dated.when.first + dt.timedelta(days=int(lengths[0].value) - 1)
        return Dated(When(dated.when.first, last), Certainty.INFERRED, dated.reason)
    if not closed:
        return dated
    first = dated.when.first - dt.timedelta(days=int(lengths[0].value) - 1)
    return Dated(When(first, dated.when.last), Certainty.INFERRED, "counted_from_last_day")


def at_hand(r: Reading, h: Happening, atom: DateAtom) -> bool:
    """Whether a weekday is one to come, as the present tells: "reist am Freitag", and not "hält sich seit Dienstag auf"."""
    return h.now and atom.weekday is not None and r.ending("bind.since", atom.i) is None


def day_of_stay(r: Reading, lo: int, hi: int, stay: Dated | None) -> tuple[Dated, Span] | None:
    """The day of a stay of several that a sentence counts: "on the second day of the visit", "am letzten Tag", and where it is told."""
    if stay is None or stay.when.precision != "day" or stay.when.first == stay.when.last:
        return None
    for unit in r.within("time.day_unit", lo, hi):
        count, last = r.ending("ordinal", unit.i), r.ending("time.last", unit.i)
        if count is None and last is None:
            continue
        first = (count or last or unit).i
        day = stay.when.last if count is None else stay.when.first + dt.timedelta(days=int(count.value) - 1)
        if day <= stay.when.last:
            return Dated(When.day(day), Certainty.INFERRED, "day_after"), r.span(first, unit.j)
    return None
