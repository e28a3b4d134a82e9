"""Telling: the events of one sentence as they are told one after the other, each with its number, tense, day and place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from briefing.core.fact import EventKind
from briefing.core.period import When
from briefing.ingest.extract.events.counting import in_years
from briefing.ingest.extract.events.dating import days_after, give_date, shifts_of
from briefing.ingest.extract.events.durations import day_of_stay
from briefing.ingest.extract.events.elliptic import Anchor
from briefing.ingest.extract.events.encounters import clause_of, led_where
from briefing.ingest.extract.events.facing import called_on, of_two, offices_joined, with_office
from briefing.ingest.extract.events.goals import give_place, invited
from briefing.ingest.extract.events.happenings import Happening, give_format
from briefing.ingest.extract.events.journeys import named, second_stop, today
from briefing.ingest.extract.events.others import met_besides
from briefing.ingest.extract.events.parts import (
    before_turn,
    counts_series,
    joined,
    part,
    promised,
    told_apart,
)
from briefing.ingest.extract.events.putoff import put_off, told_held
from briefing.ingest.extract.events.reports import before_report
from briefing.ingest.extract.events.scene import Scene
from briefing.ingest.extract.events.tense import (
    beside,
    is_planned,
    on_eve,
    only_now,
    plan_by_day,
    said_at,
    spoken_of,
    starts_today,
    told_now,
)
from briefing.ingest.extract.events.treaties import CLOSED
from briefing.ingest.extract.times.atoms import DateAtom, PeriodAtom
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Sentence


@dataclass(slots=True)
class Telling:
    """The events of a sentence as they are told one after the other."""

    scene: Scene
    sentence: Sentence
    told: Sequence[Happening]
    """Those told before the sentence."""
    anchors: list[Anchor]
    relative: tuple[int, int] | None
    """The relative clause that tells of one of them alone."""
    loose: bool
    """Whether they are told by a verb, with no noun for them."""
    there: Hit | None
    """The word for a stay, where the sentence is of that alone."""
    dates: list[DateAtom]
    """The days that no event has taken yet."""
    periods: list[PeriodAtom]
    plain: bool = False
    """Whether only who, when and where tell that there was a meeting."""
    timeless: bool = False
    found: list[Happening] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.timeless = not (self.dates or self.periods)
        if self.told:
            # "La veille" counts from what was told before, and from the report only where nothing was.
            shifts = self.scene.r.within("event.shift", self.sentence.lo, self.sentence.hi)
            self.dates = [d for d in self.dates if not any(d.i < s.j and s.i < d.j for s in shifts)]

    def tell(self, index: int, kind: EventKind) -> None:
        """Add an event with all that is told of it, unless somebody is only asked to come on a day that nobody tells."""
        called = kind is EventKind.VISIT and self.there is None and self._calls_on(index)
        kind = EventKind.MEETING if called else kind
        place = self._placed(index, kind)
        if self._before_another(index):
            return
        happening = self._begun(place, kind)
        happening.received, happening.face_to_face = happening.received or called, happening.face_to_face or called
        self._give_round(place, happening)
        moved = self._give_tense(place, happening)
        asked = self._give_own_date(place, happening, moved)
        if asked and happening.dated is None:
            return
        on_stay = self._give_date_of_others(place, happening)
        self._give_day(place, happening)
        self._give_place(place, happening, on_stay)
        self.found.append(happening)
        self.found += second_stop(self.scene.r, happening)

    def _before_another(self, index: int) -> bool:
        """Whether an event is only what another one was held before: "Im Vorfeld des Besuchs fand am 14. Januar ein Forum statt"."""
        r, (i, j, *_) = self.scene.r, self.anchors[index]
        if index + 1 >= len(self.anchors) or not on_eve(r, i, self.sentence.lo):
            return False
        other = min([self.anchors[index + 1][0], *(h.i for h in r.within("event.held", j, self.sentence.hi))])
        times = [*(d.i for d in self.dates), *(p.i for p in self.periods)]
        return not any(j <= k < other for k in times) and any(other < k for k in times)

    def _calls_on(self, index: int) -> bool:
        """Whether a visit is paid to somebody in office, who does not pay it: "visited the minister", and not "visit of the minister"."""
        r, (i, j, *_) = self.scene.r, self.anchors[index]
        own = r.any(("role.role", "role.delegation", "role.known"), self.sentence.lo, i)
        led = self.loose or (r.is_link(j - 1) and r.ending("place.of", j) is None) or r.hit("place.to", j) is not None
        return own and led and called_on(r, j, self.sentence.hi)

    def _placed(self, index: int, kind: EventKind) -> _Place:
        """Where an event is told, from its left bound to its right one and to the end of its clause."""
        r, lo, hi = self.scene.r, self.sentence.lo, self.sentence.hi
        i, j, of, number = anchor = self.anchors[index]
        left, right = part(self.anchors, index, self.relative, lo, hi)
        lead = i - r.is_link(i - 1)
        if index and number is not None and of is None and r.word(lead - 1) in (",", ";"):
            # "..., soll im Herbst in Wien stattfinden, die zweite fand in Podgorica statt"
            left = lead
        clause = next((k for k in range(j, right) if r.word(k) == ";"), right)
        clause = before_turn(r, kind, i, j, lo, before_report(r, j, clause))
        room = (lo, hi) if self.relative is None else (left, right)
        aside = clause_of(r, i, lo, hi) if kind is EventKind.VISIT and self.relative is None else None
        if aside is not None and r.hit("bind.relative", aside[0]) is not None:
            # "The minister, who is on a visit to Riga, said today that trade would grow"
            room = aside
        if self.sentence.head and self.relative is None:
            # "Hammerschlag in Laibach: Handel soll wieder wachsen"
            room = lo, next((k for k in range(j, hi) if r.word(k) == ":"), hi)
        return _Place(index, anchor, left, right, clause, room)

    def _begun(self, place: _Place, kind: EventKind) -> Happening:
        """An event with whether somebody in office is met at it, and whether all meet in one place."""
        r, lo, hi = self.scene.r, self.sentence.lo, self.sentence.hi
        i, j, *_ = place.anchor
        happening = Happening(kind, r.span(i, j), self.sentence.head, loose=self.loose, at=i, plain=self.plain)
        if self.loose:
            several = ("role.delegation",) if kind is EventKind.MEETING else ()
            happening.received = r.any(("role.role", "role.known", *several), lo, hi)
        elif kind is EventKind.VISIT:
            happening.received = r.any(_RECEIVED, lo, hi) or named(self.scene, lo, hi)
        else:
            # "Stattete der Ministerin einen Höflichkeitsbesuch ab": the noun itself tells that somebody was met.
            happening.face_to_face = r.any(("event.met",), i, j)
            happening.received = happening.face_to_face or with_office(r, j, place.clause)
            talks = kind is EventKind.MEETING and r.any(("event.talk",), i, j)
            if talks and (offices_joined(r, lo, i) or of_two(r, lo, i)):
                # "The minister and her counterpart held talks in Riga last week"
                happening.received = True
            if kind is EventKind.MEETING and r.any(("event.forum",), i, j) and r.any(("event.met", "event.had"), lo, i):
                # "Will hold talks with his counterpart in Riga and open a business forum"
                happening.received = happening.received or with_office(r, lo, i)
        happening.timeless = self.timeless
        happening.beside = (
            self.loose and kind is EventKind.MEETING and met_besides(self.scene, self.sentence, i, j, self.told)
        )
        closed = r.each(CLOSED, lo, j) if kind is EventKind.SIGNING else ()
        happening.closing = any(h.value != EventKind.SIGNING for h in closed)
        if kind is EventKind.VISIT or (self.loose and r.any(("event.received",), i, j)):
            happening.face_to_face = True
        happening.stay = self.there is not None
        return happening

    def _give_round(self, place: _Place, happening: Happening) -> None:
        """Give an event its number: of visits and signings none, "si tratta della terza visita", and no first of talks that count no series."""
        r, (_, _, _, number), kind = self.scene.r, place.anchor, happening.kind
        if number is None or kind in (EventKind.VISIT, EventKind.SIGNING):
            return
        if number[0] == 1 and in_years(r, place.anchor[1], place.right):
            # "It is the first meeting in ten years": that it is rare, and no number
            return
        if number[0] != 1 or kind is not EventKind.MEETING or counts_series(r, place.anchor):
            happening.round, happening.round_span = number[0], r.span(number[1], number[2])

    def _give_tense(self, place: _Place, happening: Happening) -> int | None:
        """Give an event whether it is planned, goes on or was the one before; where it is put off to another day, if it is."""
        r, lo, hi = self.scene.r, self.sentence.lo, self.sentence.hi
        i, j, _, number = place.anchor
        left, right = place.left, place.right
        said = self.loose and (said_at(r, i, j, left) or spoken_of(r, i, lo))
        happening.planned = not said and is_planned(r, *place.room, i, j, left, right)
        if place.index and not r.any(("event.planned", "event.held"), left, right):
            # "They agreed to hold the second session in May, and the fourth round in Bishkek": the verb is told once.
            happening.planned = self.found[-1].planned if self.found else happening.planned
        last = happening.kind in _SERIES and r.any(("event.last",), j, place.right)
        happening.planned = happening.planned and not last
        happening.now = not (self.sentence.head or happening.planned) and told_now(r, *place.room, i, j)
        # "The minister, who is on a visit to Riga, met on Tuesday": the day is not told of the stay in the present.
        times = [t.i for t in self.dates] + [t.i for t in self.periods]
        happening.now = happening.now and (not times or any(place.room[0] <= t < place.room[1] for t in times))
        happening.previous = last or (number is None and beside(r, "event.previous", i, j))
        moved = put_off(r, i, j, lo, hi)
        happening.planned = happening.planned or (moved is not None and not told_held(r, lo, hi))
        return moved

    def _give_own_date(self, place: _Place, happening: Happening, moved: int | None) -> bool:
        """Give an event the day told beside it, which is none's else; whether somebody is only asked to come."""
        r, lo = self.scene.r, self.sentence.lo
        i, j, *_ = place.anchor
        visit = happening.kind is EventKind.VISIT
        apart = moved or told_apart(r, happening, place.left, i)
        asked = invited(r, i, lo) if visit else None
        if asked is not None:
            # "On Thursday he invited the minister to visit Nairobi in May": the day is that of the asking.
            happening.planned, apart = True, max(apart, asked.j)
            self.dates = [d for d in self.dates if d.i >= j or (d.weekday is None and d.offset is None)]
        give_date(self.scene, happening, (i, j), (apart, place.clause), self.dates, self.periods)
        if asked is None or happening.dated is not None:
            # "The fifth round was held on 18 October and the sixth will be held in 2025": each has its own.
            self.dates = [d for d in self.dates if happening.date_span != r.span(d.i, d.j)]
            self.periods = [p for p in self.periods if happening.date_span != r.span(p.i, p.j)]
        return asked is not None

    def _give_date_of_others(self, place: _Place, happening: Happening) -> bool:
        """Give an event the day of one told before it, or days after that; whether it took place on the stay told before it."""
        r, lo, hi = self.scene.r, self.sentence.lo, self.sentence.hi
        i, before = place.anchor[0], self.found[-1] if place.index and self.found else None
        shifts = [h._replace(value="1") for h in r.within("event.day_after", lo, i)]
        shifts += shifts_of(r, lo, hi)
        stays = [o.dated for o in (*self.told, *self.found) if o.kind is not EventKind.SIGNING and o.dated]
        of_stay = happening.dated is None and happening.kind is not EventKind.VISIT and happening.round is None
        if of_stay and (day := day_of_stay(r, lo, hi, stays[-1] if stays else None)) is not None:
            happening.dated, happening.date_span = day
        if happening.dated is None and shifts:
            days_after(happening, [*self.told, *self.found], int(shifts[0].value))
            happening.date_span = r.span(shifts[0].i, shifts[0].j) if happening.dated is not None else None
        if before is None:
            return False
        if happening.dated is None and joined(r, self.anchors[place.index - 1], place.anchor):
            # "Heute folgen Gespräche mit der Ministerin sowie die Unterzeichnung einer Absichtserklärung"
            happening.dated, happening.date_span = before.dated, before.date_span
            happening.planned = before.planned
        if happening.dated is None and self._closed_by(before, happening) and before.dated is not None:
            # "The visit ended on Tuesday with the signing of five agreements"
            when = before.dated.when
            when = When.day(when.last) if when.precision == "day" else when
            happening.dated, happening.date_span = replace(before.dated, when=when), before.date_span
            happening.city = before.city
            happening.host = before.host if before.city is None else None
        if happening.dated is None and self._came_for(before, happening):
            # "After talks with the president, who has arrived on an official visit"
            happening.dated, happening.date_span, happening.city = before.dated, before.date_span, before.city
        if self._counts_before(place, before, happening):
            # "Last met in Riga in March 2021, for its second session"
            happening.previous, happening.dated, happening.date_span = before.previous, before.dated, before.date_span
        if happening.dated is None and self._met_then(before, happening):
            happening.dated, happening.date_span = before.dated, before.date_span
        on_stay = self.loose and before.kind is EventKind.VISIT and led_where(r, place.left, i) is not None
        if on_stay and happening.dated is None:
            # "In November she was in Kingston, where she signed"
            happening.dated, happening.date_span = before.dated, before.date_span
        return on_stay

    def _closed_by(self, before: Happening, signing: Happening) -> bool:
        """Whether it is another event told before that a signing was part of."""
        return signing.kind is EventKind.SIGNING and before.kind is not EventKind.SIGNING

    def _came_for(self, met: Happening, visit: Happening) -> bool:
        """Whether a clause behind talks tells that one of those who met came on a visit."""
        r, room = self.scene.r, (met.at, visit.at)
        comma = max((k for k in range(*room) if r.word(k) == ","), default=None)
        if comma is None or visit.kind is not EventKind.VISIT or met.kind is not EventKind.MEETING:
            return False
        clause = comma + 1, min(visit.at + _CAME, self.sentence.hi)
        return not (visit.planned or met.planned or self.dates) and r.any(("event.came", "event.visited"), *clause)

    def _counts_before(self, place: _Place, before: Happening, happening: Happening) -> bool:
        """Whether a number without a name of its own counts the last session of the body told before it."""
        named = place.anchor[2] is not None or happening.dated is not None or self.dates or self.periods
        return before.previous and before.round is None and before.kind is happening.kind and not named

    def _met_then(self, visit: Happening, met: Happening) -> bool:
        """Whether the one day told behind a visit is that of the talks on it: "on a visit to Riga, he held talks on Monday with"."""
        if met.kind is not EventKind.MEETING or visit.kind is not EventKind.VISIT or met.planned != visit.planned:
            return False
        when = visit.dated.when if visit.dated is not None else None
        one = when is not None and when.precision == "day" and when.first == when.last
        behind = visit.date_span is not None and visit.date_span.start > visit.span.end
        return one and behind and not (self.dates or self.periods)

    def _give_day(self, place: _Place, happening: Happening) -> None:
        """Give a stay of now the article's day, and tell by the day what is planned: "begint vandaag aan zijn handelsmissie"."""
        scene, r, lo, hi = self.scene, self.scene.r, self.sentence.lo, self.sentence.hi
        sharp = happening.dated is not None and happening.dated.when.precision == "day"
        happening.vague = not sharp and r.any(("time.vague", "time.week"), lo, hi)
        signed, i = happening.kind is EventKind.SIGNING and happening.dated is None, place.anchor[0]
        if signed and r.any(("bind.since",), max(lo, i - _SINCE), i):
            # "Trade has grown since the treaty was signed"
            happening.vague = True
        undated = happening.dated is None and not self.periods
        if self.there is not None and undated and not (self.sentence.head or happening.planned):
            happening.dated = today(scene, self.there)
        plan_by_day(scene, happening)
        begun = ("event.begun", "event.came") if happening.today else ("event.begun",)
        begins = happening.kind is EventKind.VISIT and r.any(begun, place.left, place.right)
        sits = happening.kind in _SERIES and only_now(r, *place.room)
        if (begins or sits) and starts_today(scene, happening) and told_now(r, *place.room, *place.anchor[:2]):
            happening.planned = False

    def _give_place(self, place: _Place, happening: Happening, on_stay: bool) -> None:
        """Give an event its city, that of the stay it took place on where none is told, and its format."""
        r, lo, hi = self.scene.r, self.sentence.lo, self.sentence.hi
        i, j, *_ = place.anchor
        happening.there = r.any(("place.there",), lo, hi)
        at = self.there.i - 1 if self.there is not None else i
        # "BERN, 18 November - The minister will visit Kenya": where the report is from is no goal.
        left = max(place.left, self.scene.behind_line(lo)) if happening.kind is EventKind.VISIT else place.left
        give_place(r, happening, (at, j), (left, place.right), place.clause)
        if on_stay and happening.city is None:
            happening.city = self.found[-1].city
            happening.host = self.found[-1].host if happening.city is None else None
            happening.on_visit = happening.dated is not None and happening.host is not None
        start = max(place.left, promised(r, happening, place.left, i)) if place.index else lo
        give_format(r, happening, start, place.right)


@dataclass(slots=True)
class _Place:
    """Where an event is told in its sentence."""

    index: int
    """Which of the sentence's events it is, the first being 0."""
    anchor: Anchor
    left: int
    right: int
    clause: int
    """The end of its clause."""
    room: tuple[int, int]
    """The tokens in which its tense is told."""


_CAME = 6
"""Tokens behind a visit in which the verb of its clause may stand."""


_SINCE = 4
"""Tokens between "since" and a signing from which something else counts."""
_SERIES = (EventKind.COMMISSION, EventKind.CONSULTATIONS)
"""Events that sit: of them a verb may tell when they last were ("the commission, which last met in 1989")."""
_RECEIVED = ("role.role", "role.counterpart", "role.delegation", "role.known")
"""Who is met on a visit."""
