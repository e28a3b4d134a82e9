"""Events: rounds of talks, commissions, visits and signings, held or planned, with date, place and format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from briefing.core.fact import EventKind, Fact
from briefing.ingest.extract.events.dating import days_after, give_date
from briefing.ingest.extract.events.elliptic import Anchor
from briefing.ingest.extract.events.encounters import (
    besides,
    called_off,
    encounter,
    led_where,
    put_off,
    stay_before,
)
from briefing.ingest.extract.events.facing import with_office
from briefing.ingest.extract.events.goals import LED, give_place, invited
from briefing.ingest.extract.events.happenings import (
    Happening,
    fact_of,
    give_format,
    merge,
    same_day,
    tells_enough,
    tells_nothing,
)
from briefing.ingest.extract.events.journeys import (
    is_main,
    led_after,
    named,
    place_on_visit,
    second_stop,
    today,
    visits_of_meetings,
)
from briefing.ingest.extract.events.kinds import kind_of
from briefing.ingest.extract.events.onvisits import met_on_visit, signed_beside, visit_for
from briefing.ingest.extract.events.pieces import pieces
from briefing.ingest.extract.events.rounds import anchors_of, kinds_of, parted
from briefing.ingest.extract.events.scene import Scene
from briefing.ingest.extract.events.stays import stay
from briefing.ingest.extract.events.surroundings import complete
from briefing.ingest.extract.events.tense import beside, is_planned, plan_by_day, said_at, starts_today, told_now
from briefing.ingest.extract.times.atoms import DateAtom, PeriodAtom
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence


def events(scene: Scene) -> list[Fact]:
    """The events of an article in text order, one fact for each however often it is told."""
    told: list[Happening] = []
    order = 0
    for sentence in scene.r.sentences:
        if sentence.kicker:
            continue
        order += not sentence.head
        for piece in pieces(scene.r, sentence):
            earlier = list(told)
            found = _in_sentence(scene, piece, told)
            if len(found) == 1 and (meeting := met_on_visit(scene, piece, found[0])) is not None:
                found.append(meeting)
            if len(found) == 1 and (visit := visit_for(scene, piece, found[0])) is not None:
                found.insert(0, visit)
            if len(found) == 1 and (signing := signed_beside(scene, piece, found[0])) is not None:
                found.append(signing)
            for happening in found:
                happening.order = order
                happening.main = is_main(scene, piece, happening, earlier)
                merge(told, happening)
    told = [
        h
        for h in told
        if not (tells_nothing(h) and any(o is not h and not o.planned and not tells_nothing(o) for o in told))
    ]
    for index, happening in enumerate(told):
        complete(scene, happening, told[:index])
    told = visits_of_meetings(told)
    place_on_visit(told)
    told = [h for h in told if tells_enough(h)]
    told = [
        h
        for n, h in enumerate(told)
        if not (
            h.loose
            and any(
                same_day(o, h) and not _done_on(h, o) and not _goes_for(h, o)
                for o in _as_told(told, h)
                if not o.loose or o in told[:n]
            )
        )
    ]
    return sorted((fact_of(scene, h) for h in told), key=lambda f: f.span.start)


def _done_on(h: Happening, other: Happening) -> bool:
    """Whether an event is what was done on another, and told beside it: a meeting on a visit, a signing at a session."""
    signed = h.kind is EventKind.SIGNING and other.kind is not EventKind.SIGNING
    return signed or (h.kind is EventKind.MEETING and other.kind is EventKind.VISIT)


def _goes_for(visit: Happening, other: Happening) -> bool:
    """Whether a visit has its own goal and days, and so is not the session that it is paid for."""
    goal = visit.host is not None or (visit.city is not None and not visit.city_from_dateline)
    return visit.kind is EventKind.VISIT and other.kind is not EventKind.VISIT and goal and visit.date_span is not None


def _as_told(told: list[Happening], h: Happening) -> list[Happening]:
    """The events that are planned where `h` is, and held where it was; those of a day, where one is told."""
    return [
        o
        for o in told
        if o.planned == h.planned
        and (o.dated is None or h.dated is None or o.dated.when.precision == h.dated.when.precision)
    ]


def _in_sentence(scene: Scene, sentence: Sentence, told: Sequence[Happening]) -> list[Happening]:
    """The events that a sentence tells of; `told` are those told before it."""
    r, lo, hi = scene.r, sentence.lo, sentence.hi
    kinds = kinds_of(r, lo, hi)
    dates, periods = dates_and_periods(r, lo, hi)
    bodies = _bodies(r, lo, hi) if not kinds else []
    anchors, loose = _places(r, sentence, kinds, bool(told or kinds or bodies), bodies)
    if anchors and all(kind is EventKind.VISIT and led_after(r, i, lo) for i, _, kind, _ in anchors):
        # "Dopo la missione del ministro a Tunisi, adesso è il premier a recarsi in Vietnam"
        past = next((k for k in range(max(j for _, j, _, _ in anchors), hi) if r.word(k) == ","), hi)
        own = encounter(r, past, hi)
        if own is not None and own.value == EventKind.VISIT:
            return _in_sentence(scene, replace(sentence, lo=past), told)
    there = _there_for(r, stay(r, sentence, scene.known, scene.parties), anchors, hi)
    if there is not None:
        anchors, loose = [(there.i, there.j, EventKind.VISIT, None)], True
    anchors, relative = parted(r, anchors, lo, hi)
    telling = _Telling(scene, sentence, told, anchors, relative, loose, there, [*dates], [*periods])
    for index, anchor in enumerate(anchors):
        kind = EventKind.VISIT if there is not None else None
        kind = EventKind.COMMISSION if bodies and anchor[2] is None else kind
        kind = kind or kind_of(r, sentence, anchor, kinds, told, telling.found)
        if kind is not None and not called_off(r, anchor[0], anchor[1], lo, hi):
            telling.tell(index, kind)
    return telling.found


@dataclass(slots=True)
class _Telling:
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
    timeless: bool = False
    found: list[Happening] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.timeless = not (self.dates or self.periods)

    def tell(self, index: int, kind: EventKind) -> None:
        """Add an event with all that is told of it, unless somebody is only asked to come on a day that nobody tells."""
        place = self._placed(index, kind)
        happening = self._begun(place, kind)
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

    def _placed(self, index: int, kind: EventKind) -> _Place:
        """Where an event is told, from its left bound to its right one and to the end of its clause."""
        r, lo, hi = self.scene.r, self.sentence.lo, self.sentence.hi
        i, j, of, number = anchor = self.anchors[index]
        left, right = _part(self.anchors, index, self.relative, lo, hi)
        lead = i - r.is_link(i - 1)
        if index and number is not None and of is None and r.word(lead - 1) in (",", ";"):
            # "..., soll im Herbst in Wien stattfinden, die zweite fand in Podgorica statt"
            left = lead
        clause = next((k for k in range(j, right) if r.word(k) == ";"), right)
        clause = _before_turn(r, kind, i, j, lo, _before_report(r, j, clause))
        room = (lo, hi) if self.relative is None else (left, right)
        if self.sentence.head and self.relative is None:
            # "Hammerschlag in Laibach: Handel soll wieder wachsen"
            room = lo, next((k for k in range(j, hi) if r.word(k) == ":"), hi)
        return _Place(index, anchor, left, right, clause, room)

    def _begun(self, place: _Place, kind: EventKind) -> Happening:
        """An event with whether somebody in office is met at it, and whether all meet in one place."""
        r, lo, hi = self.scene.r, self.sentence.lo, self.sentence.hi
        i, j, *_ = place.anchor
        happening = Happening(kind, r.span(i, j), self.sentence.head, loose=self.loose, at=i)
        if self.loose:
            happening.received = bool(r.within("role.role", lo, hi))
        elif kind is EventKind.VISIT:
            happening.received = r.any(_RECEIVED, lo, hi) or named(self.scene, lo, hi)
        else:
            happening.received = with_office(r, j, place.clause)
        happening.timeless = self.timeless
        happening.face_to_face = kind is EventKind.VISIT or (self.loose and r.any(("event.received",), i, j))
        happening.stay = self.there is not None
        return happening

    def _give_round(self, place: _Place, happening: Happening) -> None:
        """Give an event its number: of visits none, "si tratta della terza visita", and no first of talks that count no series."""
        r, (_, _, _, number), kind = self.scene.r, place.anchor, happening.kind
        if number is None or kind is EventKind.VISIT:
            return
        if number[0] != 1 or kind is not EventKind.MEETING or _counts_series(r, place.anchor):
            happening.round, happening.round_span = number[0], r.span(number[1], number[2])

    def _give_tense(self, place: _Place, happening: Happening) -> int | None:
        """Give an event whether it is planned, goes on or was the one before; where it is put off to another day, if it is."""
        r, lo, hi = self.scene.r, self.sentence.lo, self.sentence.hi
        i, j, _, number = place.anchor
        left, right = place.left, place.right
        said = self.loose and said_at(r, i, j, left)
        happening.planned = not said and is_planned(r, *place.room, i, j, left, right)
        if place.index and not r.any(("event.planned", "event.held"), left, right):
            # "They agreed to hold the second session in May, and the fourth round in Bishkek": the verb is told once.
            happening.planned = self.found[-1].planned if self.found else happening.planned
        happening.now = not (self.sentence.head or happening.planned) and told_now(r, *place.room, i, j)
        happening.previous = number is None and beside(r, "event.previous", i, j)
        moved = put_off(r, i, j, lo, hi)
        happening.planned = happening.planned or (moved is not None and not r.within("event.held", lo, hi))
        return moved

    def _give_own_date(self, place: _Place, happening: Happening, moved: int | None) -> bool:
        """Give an event the day told beside it, which is none's else; whether somebody is only asked to come."""
        r, lo = self.scene.r, self.sentence.lo
        i, j, *_ = place.anchor
        visit = happening.kind is EventKind.VISIT
        apart, stop = moved or _told_apart(r, happening, place.left, i), place.clause
        asked = invited(r, i, lo) if visit else None
        if asked is not None:
            # "On Thursday he invited the minister to visit Nairobi in May": the day is that of the asking.
            happening.planned, apart = True, max(apart, asked.j)
            self.dates = [d for d in self.dates if d.i >= j or (d.weekday is None and d.offset is None)]
        if visit and led_after(r, i, lo):
            # "Firmata a marzo l'intesa con la Cina, e dopo la missione a Tunisi del ministro, ora tocca a"
            apart = max((k + 1 for k in range(apart, i) if r.word(k) == ","), default=apart)
            stop = next((k for k in range(j, place.clause) if r.word(k) == ","), place.clause)
        aside = _relative_before(r, lo, i) if (visit or self.loose) and self.there is None else None
        if aside is not None:
            # "Poppe, die zondag nog in Kinshasa was, werd tijdens haar bezoek aan Lusaka ontvangen"
            self.dates = [d for d in self.dates if not aside[0] <= d.i < aside[1]]
            place.left = max(place.left, aside[1]) if r.any(("city",), *aside) else place.left
        give_date(self.scene, happening, (i, j), (apart, stop), self.dates, self.periods)
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
        shifts += r.within("event.shift", lo, hi)
        if happening.dated is None and shifts:
            days_after(happening, [*self.told, *self.found], int(shifts[0].value))
            happening.date_span = r.span(shifts[0].i, shifts[0].j) if happening.dated is not None else None
        if before is None:
            return False
        if happening.dated is None and _joined(r, self.anchors[place.index - 1], place.anchor):
            # "Heute folgen Gespräche mit der Ministerin sowie die Unterzeichnung einer Absichtserklärung"
            happening.dated, happening.date_span = before.dated, before.date_span
            happening.planned = before.planned
        on_stay = self.loose and before.kind is EventKind.VISIT and led_where(r, place.left, i) is not None
        if on_stay and happening.dated is None:
            # "In November she was in Kingston, where she signed"
            happening.dated, happening.date_span = before.dated, before.date_span
        return on_stay

    def _give_day(self, place: _Place, happening: Happening) -> None:
        """Give a stay of now the article's day, and tell by the day what is planned: "begint vandaag aan zijn handelsmissie"."""
        scene, r, lo, hi = self.scene, self.scene.r, self.sentence.lo, self.sentence.hi
        happening.vague = r.any(("time.vague", "time.week"), lo, hi)
        if self.there is not None and happening.dated is None and not (self.sentence.head or happening.planned):
            happening.dated = today(scene, self.there)
        plan_by_day(scene, happening)
        begins = happening.kind is EventKind.VISIT and r.any(("event.begun",), place.left, place.right)
        if begins and starts_today(scene, happening) and told_now(r, *place.room, *place.anchor[:2]):
            happening.planned = False

    def _give_place(self, place: _Place, happening: Happening, on_stay: bool) -> None:
        """Give an event its city, that of the stay it took place on where none is told, and its format."""
        r, lo, hi = self.scene.r, self.sentence.lo, self.sentence.hi
        i, j, *_ = place.anchor
        happening.there = r.any(("place.there",), lo, hi)
        at = self.there.i - 1 if self.there is not None else i
        give_place(r, happening, (at, j), (place.left, place.right), place.clause)
        if on_stay and happening.city is None:
            happening.city = self.found[-1].city
        start = max(place.left, _promised(r, happening, place.left, i)) if place.index else lo
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


_RECEIVED = ("role.role", "role.counterpart", "role.delegation")
"""Who is met on a visit."""


def _relative_before(r: Reading, lo: int, i: int) -> tuple[int, int] | None:
    """The relative clause between two commas before a visit, which tells of something else."""
    commas = [k for k in range(lo, i) if r.word(k) == ","]
    for a, b in zip(commas, commas[1:], strict=False):
        if r.hit("bind.relative", a + 1) is not None and any(dates_and_periods(r, a, b)):
            return a + 1, b
    return None


def _there_for(r: Reading, there: Hit | None, anchors: list[Anchor], hi: int) -> Hit | None:
    """The stay that a sentence tells of, with nothing beside it but what it is for: "is in Helsinki for talks with"."""
    if there is None or not anchors:
        return there
    only = all(kind is EventKind.MEETING and number is None and i > there.i for i, _, kind, number in anchors)
    told = r.any(("event.held", "event.planned", "event.met"), max(j for _, j, *_ in anchors), hi)
    return there if only and not told else None


def _joined(r: Reading, first: Anchor, second: Anchor) -> bool:
    """Whether two events are told by one verb, with "and" between them and no verb of their own."""
    between = first[1], second[0]
    own = r.any(("event.held", "event.planned", "event.signed", "event.visited", "event.met"), *between)
    return first[2] is not second[2] and bool(r.within("number.and", *between)) and not own


def _counts_series(r: Reading, anchor: Anchor) -> bool:
    """Whether "first" counts a series, and not the talks of two who had not met before: "bei ihrem ersten Treffen"."""
    i, j, kind, _ = anchor
    return kind is not None and r.any(("event.round",), i, j)


def _places(
    r: Reading, sentence: Sentence, kinds: list[Hit], known: bool, bodies: list[Hit]
) -> tuple[list[Anchor], bool]:
    """The places of a sentence that tell of an event, and whether only a verb does."""
    lo, hi = sentence.lo, sentence.hi
    rounds = [h for h in r.within("event.round", lo, hi) if not any(k.i <= h.i < k.j for k in kinds)]
    anchors = anchors_of(r, sentence, kinds, rounds, known)
    if not anchors and (met := _body_meets(r, bodies, hi)) is not None:
        return [(met.i, met.j, EventKind.COMMISSION, None)], False
    if not anchors or all(kind is EventKind.MEETING and number is None for _, _, kind, number in anchors):
        # "Is due to visit Seoul on 21 October for talks with his counterpart"
        verb = encounter(r, lo, hi)
        coming = bool(anchors) and all(beside(r, "event.next", i, j) for i, j, _, _ in anchors)
        # "Se sont rencontrés le 15 novembre en marge du sommet de Bichkek"
        aside = bool(anchors) and all(r.any(("event.at",), max(lo, i - _MARGIN), i) for i, *_ in anchors)
        if verb is not None and (not anchors or verb.value == EventKind.VISIT or coming or aside):
            verbs = [verb] if anchors else [verb, besides(r, verb, lo, hi)]
            return [(v.i, v.j, EventKind(v.value), None) for v in sorted(v for v in verbs if v is not None)], True
    signed = bool(anchors) and all(kind is EventKind.SIGNING for _, _, kind, _ in anchors)
    if signed and (stay := stay_before(r, anchors[0][0], lo)) is not None:
        # "In May the minister was in Oslo, where she signed an agreement"
        return [(stay.i, stay.j, EventKind.VISIT, None), *anchors], True
    return anchors, not kinds and not anchors


def _body_meets(r: Reading, bodies: list[Hit], hi: int) -> Hit | None:
    """The commission that a verb says met: "The commission last met in Doha in May 2024"."""
    for body in bodies:
        if r.any(("event.met", "event.received"), body.j, min(hi, body.j + _MEETS)):
            return body
    return None


_MARGIN = 4
"""Tokens between "on the margins" and the event whose margins they are."""
_MEETS = 14
"""Tokens behind a commission in which its verb of meeting stands."""


def _bodies(r: Reading, lo: int, hi: int) -> list[Hit]:
    """The commission or committee, by its mere noun, of which a session is told: "zu ihrer siebten Sitzung"."""
    return [
        h for h in r.within("event.body", lo, hi) if not any(n.i <= h.i < n.j for n in r.within("org.named", lo, hi))
    ]


def _part(anchors: list[Anchor], index: int, relative: tuple[int, int] | None, lo: int, hi: int) -> tuple[int, int]:
    """The part of a sentence that tells of one event alone: between the others, in or out of the relative clause."""
    i = anchors[index][0]
    left = anchors[index - 1][1] if index else lo
    right = anchors[index + 1][0] if index + 1 < len(anchors) else hi
    if relative is None:
        return left, right
    if relative[0] <= i < relative[1]:
        return relative
    return (relative[1], hi) if i < relative[0] else (max(left, relative[1]), right)


def _promised(r: Reading, h: Happening, left: int, i: int) -> int:
    """Where the verb begins by which an event to come is announced, behind what is told of the one before it."""
    verbs = [v.i for slot in ("step.agreed", "event.planned") for v in r.within(slot, left, i)] if h.planned else []
    return max(verbs, default=left)


def _before_report(r: Reading, j: int, hi: int) -> int:
    """Where a last clause begins that only tells who reports: "..., indicó el jueves un comunicado en Santiago"."""
    comma = max((k for k in range(j, hi) if r.word(k) == ","), default=None)
    if comma is None:
        return hi
    first = r.skip_links(comma + 1, hi, 1)
    says = [r.hit(slot, k) for slot in ("say.verb", "say.according") for k in (comma + 1, first)]
    return comma if any(h is not None for h in says) else hi


def _before_turn(r: Reading, kind: EventKind, i: int, j: int, lo: int, clause: int) -> int:
    """Where what came after a visit begins: "Nach einem Besuch in Usbekistan kam die Delegation am 16. Mai in Astana an"."""
    led = next((h for k in range(max(lo, i - LED), i + 1) if (h := r.ending("bind.compare", k)) is not None), None)
    if kind is not EventKind.VISIT or led is None or led.i > lo + 1:
        return clause
    verbs = [h.i for slot in ("event.held", "event.came", "event.visited") for h in r.within(slot, j, clause)]
    return min(verbs, default=clause)


def _told_apart(r: Reading, h: Happening, left: int, i: int) -> int:
    """Where what is told of an event begins: behind the verb by which it is announced, or a clause of what went before.

    "Se reunió el martes con empresarios y anunció que viajará a Rabat", "Tras reunirse el lunes con él, viajó a Lima".
    """
    if h.planned and h.loose and (verbs := r.within("say.verb", left, i)):
        return verbs[-1].j
    comma = max((k for k in range(left, i) if r.word(k) == ","), default=None)
    if comma is None or h.round is not None or h.kind is not EventKind.VISIT:
        return left
    opened = [a for a in r.within("bind.compare", left, comma) if a.i == left or r.word(a.i - 1) == ","]
    return comma + 1 if opened else left
