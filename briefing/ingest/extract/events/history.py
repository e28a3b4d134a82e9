"""History: talks long over that a sentence only names, with a time of their own: "the meeting the two presidents had in Rome in 2023"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.core.fact import EventKind
from briefing.ingest.extract.events.facing import of_two, offices_joined, with_office
from briefing.ingest.extract.events.happenings import Happening
from briefing.ingest.extract.events.scene import Scene
from briefing.ingest.extract.sides.venues import venue
from briefing.ingest.extract.times.atoms import DateAtom, PeriodAtom
from briefing.ingest.extract.times.calendar import Dated, date_of, period_as_date
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_REACH, _PLACE = 14, 4
"""Tokens between talks and their time, and behind the time in which their place may be told."""
_OFFICES = ("role.role", "role.delegation", "role.counterpart", "role.known")
_VERBS = ("event.planned", "say.verb", "step.agreed")


def met_before(scene: Scene, sentence: Sentence, found: Sequence[Happening]) -> list[Happening]:
    """The talks of those in office that a sentence names beside what it tells, with month or year.

    "Follows the meeting that the presidents had in Rome in July 2023 and the talks of the two ministers in 2022".
    """
    r, lo, hi = scene.r, sentence.lo, sentence.hi
    nouns = [
        *r.within("event.talk", lo, hi),
        *(h for h in r.within("event.kind", lo, hi) if h.value == EventKind.MEETING),
    ]
    if sentence.head or not nouns or not r.any(_OFFICES, lo, hi):
        return []
    dates, periods = dates_and_periods(r, lo, hi)
    times: list[DateAtom | PeriodAtom] = [
        *(d for d in dates if d.month),
        *(p for p in periods if p.whole or p.first == p.last),
    ]
    taken = [h.date_span for h in found]
    talks: list[Happening] = []
    for noun in sorted({h.i: h for h in nouns}.values()) if times else ():
        time = next((t for t in sorted(times, key=lambda t: t.i) if t.i >= noun.j), None)
        if time is None or r.span(time.i, time.j) in taken or not _own(r, noun, time):
            continue
        dated = _over(scene, time)
        room = noun.j, min(hi, time.j + _REACH)
        two = any(side(r, *room) for side in (with_office, of_two, offices_joined))
        if dated is None or not two:
            continue
        met = Happening(EventKind.MEETING, r.span(noun.i, noun.j), head=False, loose=True, at=noun.i)
        met.received = met.past = True
        met.dated, met.date_span = dated, r.span(time.i, time.j)
        met.city = venue(r, (noun.i, noun.j), (noun.j, min(hi, time.j + _PLACE)))
        taken.append(met.date_span)
        talks.append(met)
    return talks


def _own(r: Reading, noun: Hit, time: DateAtom | PeriodAtom) -> bool:
    """Whether a time is that of the talks before it: no other talks, verb or comma between but those of their relative clause."""
    if time.i - noun.j > _REACH or r.any(("event.talk", "event.kind", *_VERBS), noun.j, time.i):
        return False
    opened = next((k for k in (noun.j, noun.j + 1) if r.hit("bind.relative", k) is not None), None)
    commas = [k for k in range(noun.j, time.i) if r.word(k) == ","]
    if opened is None:
        return not commas and not r.any(("event.held",), noun.j, time.i)
    return all(k < opened for k in commas)


def _over(scene: Scene, time: DateAtom | PeriodAtom) -> Dated | None:
    """A time that is over by the month of the report."""
    day = scene.reference.day
    if isinstance(time, DateAtom):
        dated = date_of(time, scene.reference, ahead=False)
    else:
        dated = period_as_date(time, scene.reference, ahead=False)
    over = dated is not None and day is not None and dated.when.last < day.replace(day=1)
    return dated if over else None
