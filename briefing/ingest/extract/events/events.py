"""Events: rounds of talks, commissions, visits and signings, held or planned, with date, place and format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.core.fact import EventKind, Fact
from briefing.ingest.extract.events.aftertalks import said_after
from briefing.ingest.extract.events.durations import prolonged
from briefing.ingest.extract.events.elliptic import Anchor
from briefing.ingest.extract.events.encounters import (
    besides,
    came_where,
    encounter,
    stay_before,
)
from briefing.ingest.extract.events.facts import fact_of
from briefing.ingest.extract.events.happenings import (
    Happening,
    merge,
    same_day,
    same_off,
    tells_enough,
    tells_nothing,
)
from briefing.ingest.extract.events.history import met_before
from briefing.ingest.extract.events.journeys import (
    date_by_others,
    day_by_others,
    is_main,
    led_after,
    place_by_others,
    place_on_visit,
    tell_by_meetings,
)
from briefing.ingest.extract.events.kinds import kind_of, of_many, only_wanted
from briefing.ingest.extract.events.occasion import sign_on_occasion
from briefing.ingest.extract.events.onvisits import (
    asked_to,
    frame_visit,
    met_on_visit,
    met_there,
    sign_at,
    signed_beside,
    sit_there,
    visit_for,
)
from briefing.ingest.extract.events.pieces import pieces
from briefing.ingest.extract.events.plain import plainly
from briefing.ingest.extract.events.putoff import called_off
from briefing.ingest.extract.events.rounds import anchors_of, kinds_of, parted
from briefing.ingest.extract.events.scene import Scene
from briefing.ingest.extract.events.stays import stay
from briefing.ingest.extract.events.stops import stops
from briefing.ingest.extract.events.surroundings import complete
from briefing.ingest.extract.events.telling import Telling
from briefing.ingest.extract.events.tense import beside
from briefing.ingest.extract.events.treaties import signed_apart
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence


def events(scene: Scene) -> list[Fact]:
    """The events of an article in text order, one fact for each however often it is told."""
    told: list[Happening] = []
    off: list[Happening] = []
    order = 0
    for sentence in scene.r.sentences:
        if sentence.kicker:
            continue
        order += not sentence.head
        if prolonged(scene, sentence, told):
            continue
        for piece in pieces(scene.r, sentence):
            earlier = list(told)
            found = _in_sentence(scene, piece, told, off)
            if len(found) == 1 and (meeting := met_on_visit(scene, piece, found[0])) is not None:
                found.append(meeting)
            if len(found) == 1 and (visit := visit_for(scene, piece, found[0])) is not None:
                found.insert(0, visit)
            if len(found) == 1 and (signing := signed_beside(scene, piece, found[0], earlier)) is not None:
                found.append(signing)
            if (
                all(h.kind is not EventKind.SIGNING or (h.planned and h.timeless) for h in found)
                and (signing := signed_apart(scene, piece, told)) is not None
            ):
                found.append(signing)
            found = stops(scene, piece, found) or found
            found += met_before(scene, piece, found)
            if (talks := said_after(scene, piece, found)) is not None:
                found = [*(h for h in found if not h.span.overlaps(talks.span)), talks]
            for happening in found:
                happening.order = order
                happening.beside = happening.beside and not any(o.order == order for o in told)
                happening.main = is_main(scene, piece, happening, earlier)
                asked_to(scene.r, happening, piece)
                frame_visit(scene.r, happening, earlier)
                sign_at(happening, earlier)
                met_there(scene.r, happening, earlier)
                merge(told, happening, scene.reference.day)
    told = [
        h
        for h in told
        if h.beside
        or not (tells_nothing(h) and any(o is not h and not o.planned and not tells_nothing(o) for o in told))
    ]
    for index, happening in enumerate(told):
        complete(scene, happening, told[:index])
        sit_there(happening, told[:index])
    tell_by_meetings(told)
    date_by_others([h for h in told if h.city is None], told, scene.reference.day)
    place_on_visit(told)
    sign_on_occasion(told, scene.reference.day)
    told = [h for h in told if tells_enough(h, scene.reference.day) and not any(same_off(h, o) for o in off)]
    told = [h for h in told if not (_at_session(scene.r, h, told) or _only_named(scene.r, h))]
    day_by_others(told, scene.reference.day)
    place_by_others(told, scene.reference.day)
    return sorted((fact_of(scene, h) for h in told), key=lambda f: f.span.start)


def _at_session(r: Reading, met: Happening, told: Sequence[Happening]) -> bool:
    """Whether those who are told to have agreed did so at the session of that day: "The ministers agreed on Tuesday in Riga to lower"."""
    if met.kind is not EventKind.MEETING or r.hit("step.agreed", met.at) is None:
        return False
    return any(o.kind in _SESSIONS and same_day(o, met) for o in told)


def _only_named(r: Reading, h: Happening) -> bool:
    """Whether a body is only named, and nothing but the dateline tells a day and place: "projects supported by a joint working group"."""
    if h.kind is not EventKind.COMMISSION or h.round is not None or h.planned or not h.city_from_dateline:
        return False
    sentence = r.sentences[r.sentence_number(h.at)]
    dated = h.date_span is not None and h.date_span.start > h.span.start
    return not (
        sentence.head
        or dated
        or r.any(_SITS, sentence.lo, sentence.hi)
        or r.any(("event.round",), sentence.lo, sentence.hi)
    )


_SITS = (
    "event.held",
    "event.met",
    "event.talked",
    "event.begun",
    "event.closed",
    "event.ended",
    "event.chairs",
    "event.at",
)
"""What tells that a body sat."""


def _in_sentence(scene: Scene, sentence: Sentence, told: Sequence[Happening], off: list[Happening]) -> list[Happening]:
    """The events that a sentence tells of; `told` are those told before it, `off` takes up those that were called off."""
    r, lo, hi = scene.r, sentence.lo, sentence.hi
    if r.hit("event.if", lo) is not None:
        # "If the president were to come in June, an agreement could be signed"
        return []
    kinds = [k for k in kinds_of(r, lo, hi) if not only_wanted(r, sentence, k)]
    kinds = [k for k in kinds if k.value != EventKind.MEETING or not of_many(r, k, hi)]
    dates, periods = dates_and_periods(r, lo, hi)
    bodies = _bodies(r, lo, hi) if not kinds else []
    again = r.any(("event.resumed",), lo, hi) and r.any(("role.role", "role.delegation"), lo, hi)
    anchors, loose, plain = _places(r, sentence, kinds, bool(told or kinds or bodies or again), bodies)
    told_of_one = dates or any(r.ending("bind.since", p.i) is None for p in periods)
    told_of_one = told_of_one or any(number is not None for *_, number in anchors)
    if not told_of_one and r.any(("event.regularly",), lo, hi) and not r.any(("event.next",), lo, hi):
        # "The joint commission meets every two years, alternately in Nairobi and Dodoma", "regular talks since 1994"
        return []
    coming = _next_body(r, bodies, told, lo, hi) if loose or not anchors else None
    if coming is not None:
        anchors, loose = [(coming.i, coming.j, EventKind.COMMISSION, None)], False
    if anchors and all(kind is EventKind.VISIT and led_after(r, i, lo) for i, _, kind, _ in anchors):
        # "Dopo la missione del ministro a Tunisi, adesso è il premier a recarsi in Vietnam"
        past = next((k for k in range(max(j for _, j, _, _ in anchors), hi) if r.word(k) == ","), hi)
        own = encounter(r, past, hi)
        if own is not None and own.value == EventKind.VISIT:
            return _in_sentence(scene, replace(sentence, lo=past), told, off)
    there = _there_for(r, stay(r, sentence, scene.known, scene.parties), anchors, hi)
    if there is not None:
        anchors, loose = [(there.i, there.j, EventKind.VISIT, None)], True
    anchors, relative = parted(r, anchors, lo, hi)
    telling = Telling(scene, sentence, told, anchors, relative, loose, there, [*dates], [*periods], plain=plain)
    for index, anchor in enumerate(anchors):
        kind = EventKind.VISIT if there is not None else None
        kind = EventKind.COMMISSION if bodies and anchor[2] is None else kind
        kind = kind or kind_of(r, sentence, anchor, kinds, told, telling.found)
        if kind is not None and called_off(r, anchor[0], anchor[1], lo, hi):
            alone = Telling(scene, sentence, told, [anchor], relative, loose, there, [*dates], [*periods])
            alone.tell(0, kind)
            off += alone.found
        elif kind is not None:
            telling.tell(index, kind)
    return telling.found


def _there_for(r: Reading, there: Hit | None, anchors: list[Anchor], hi: int) -> Hit | None:
    """The stay that a sentence tells of, with nothing beside it but what it is for: "is in Helsinki for talks with"."""
    if there is None or not anchors:
        return there
    only = all(kind is EventKind.MEETING and number is None and i > there.i for i, _, kind, number in anchors)
    told = r.any(("event.held", "event.planned", "event.met"), max(j for _, j, *_ in anchors), hi)
    # "Ist in Berlin mit dem Kanzler | zusammengekommen": the verb itself tells of the meeting.
    clause = next((k for k in range(there.j, hi) if r.word(k) == ","), hi)
    told = told or any(i < clause and r.hit("event.met", i) is not None for i, *_ in anchors)
    return there if only and not told else None


def _places(
    r: Reading, sentence: Sentence, kinds: list[Hit], known: bool, bodies: list[Hit]
) -> tuple[list[Anchor], bool, bool]:
    """The places of a sentence that tell of an event, whether only a verb does, and whether only who, when and where does."""
    lo, hi = sentence.lo, sentence.hi
    rounds = [h for h in r.within("event.round", lo, hi) if not any(k.i <= h.i < k.j for k in kinds)]
    rounds = [h for h in rounds if not of_many(r, h, hi)]
    anchors = anchors_of(r, sentence, kinds, rounds, known)
    if not anchors and (met := _body_meets(r, bodies, hi)) is not None:
        return [(met.i, met.j, EventKind.COMMISSION, None)], False, False
    # "Se sont rencontrés le 15 novembre en marge du sommet de Bichkek", "In de marge van de consultaties ontving minister"
    margins = r.within("event.at", lo, hi) if anchors else []
    aside = bool(anchors) and all(any(0 <= i - h.j < _MARGIN for h in margins) for i, *_ in anchors)
    margin = aside and known and all(number is None and kind in _SESSIONS for *_, kind, number in anchors)
    margin = margin and not any(dates_and_periods(r, lo, hi))
    if not anchors or margin or all(kind is EventKind.MEETING and number is None for _, _, kind, number in anchors):
        verb = encounter(r, lo, hi)
        coming = bool(anchors) and all(beside(r, "event.next", i, j) for i, j, _, _ in anchors)
        if verb is not None and (not anchors or verb.value == EventKind.VISIT or coming or aside):
            other = besides(r, verb, lo, hi) if not anchors else None
            occasion = other is not None and verb.value == EventKind.VISIT and came_where(r, lo, verb) is not None
            verbs = [other] if occasion else [verb, other]
            return (
                [(v.i, v.j, EventKind(v.value), None) for v in sorted(v for v in verbs if v is not None)],
                True,
                False,
            )
    signed = bool(anchors) and all(kind is EventKind.SIGNING for _, _, kind, _ in anchors)
    if signed and (stay := stay_before(r, anchors[0][0], lo)) is not None:
        # "In May the minister was in Oslo, where she signed an agreement"
        return [(stay.i, stay.j, EventKind.VISIT, None), *anchors], True, False
    if not (anchors or kinds or bodies or sentence.head):
        return (*plainly(r, lo, hi), True)
    return anchors, not kinds and not anchors, False


def _body_meets(r: Reading, bodies: list[Hit], hi: int) -> Hit | None:
    """The commission that a verb says met: "The commission last met in Doha in May 2024"."""
    for body in bodies:
        if r.any(("event.met", "event.received"), body.j, min(hi, body.j + _MEETS)):
            return body
    return None


def _next_body(r: Reading, bodies: list[Hit], told: Sequence[Happening], lo: int, hi: int) -> Hit | None:
    """The commission to come, where one was told of before: "La próxima comisión será en Moscú, en 2024"."""
    if not any(h.kind is EventKind.COMMISSION for h in told) or not r.any(("event.planned", "event.present"), lo, hi):
        return None
    return next((body for body in bodies if beside(r, "event.next", body.i, body.j)), None)


_SESSIONS = (EventKind.COMMISSION, EventKind.CONSULTATIONS)
"""Events on the margins of which somebody else is met."""
_MARGIN = 4
"""Tokens between "on the margins" and the event whose margins they are."""
_MEETS = 26
"""Tokens behind a commission in which its verb of meeting stands."""


def _bodies(r: Reading, lo: int, hi: int) -> list[Hit]:
    """The commission or committee, by its mere noun, of which a session is told: "zu ihrer siebten Sitzung"."""
    return [
        h for h in r.within("event.body", lo, hi) if not any(n.i <= h.i < n.j for n in r.within("org.named", lo, hi))
    ]
