"""Events: rounds of talks, commissions, visits and signings, held or planned, with date, place and format."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.core.article import Certainty
from briefing.core.fact import EventKind, Fact
from briefing.ingest.extract.dating import days_after, give_date
from briefing.ingest.extract.encounters import encounter, visited
from briefing.ingest.extract.happenings import (
    Happening,
    fact_of,
    give_format,
    merge,
    same_day,
    tells_enough,
    tells_nothing,
)
from briefing.ingest.extract.lexicon import Hit
from briefing.ingest.extract.reading import Reading, Sentence
from briefing.ingest.extract.rounds import Anchor, anchors_of, parted, pieces
from briefing.ingest.extract.scene import Scene
from briefing.ingest.extract.surroundings import complete
from briefing.ingest.extract.times import dates_and_periods
from briefing.ingest.extract.venues import venue


def events(scene: Scene) -> list[Fact]:
    """The events of an article in text order, one fact for each however often it is told."""
    told: list[Happening] = []
    order = 0
    for sentence in scene.r.sentences:
        if sentence.kicker:
            continue
        order += not sentence.head
        for piece in pieces(scene.r, sentence):
            for happening in _in_sentence(scene, piece, told):
                happening.order = order
                merge(told, happening)
    told = [
        h
        for h in told
        if not (tells_nothing(h) and any(o is not h and not o.planned and not tells_nothing(o) for o in told))
    ]
    for index, happening in enumerate(told):
        complete(scene, happening, told[:index])
    told = [h for h in told if tells_enough(h)]
    told = [
        h
        for n, h in enumerate(told)
        if not (h.loose and any(same_day(o, h) for o in told if not o.loose or o in told[:n]))
    ]
    return sorted((fact_of(scene, h) for h in told), key=lambda f: f.span.start)


def _in_sentence(scene: Scene, sentence: Sentence, told: Sequence[Happening]) -> list[Happening]:
    """The events that a sentence tells of; `told` are those told before it."""
    r, lo, hi = scene.r, sentence.lo, sentence.hi
    kinds = [h for h in r.within("event.kind", lo, hi) if h.value != "none"]
    dates, periods = dates_and_periods(r, lo, hi)
    bodies = _bodies(r, lo, hi) if not kinds else []
    anchors, loose = _places(r, sentence, kinds, bool(told or kinds or bodies), bodies)
    anchors, relative = parted(r, anchors, lo, hi)
    found: list[Happening] = []
    for index, anchor in enumerate(anchors):
        i, j, _, number = anchor
        kind = EventKind.COMMISSION if bodies and anchor[2] is None else None
        kind = kind or _kind_of(r, sentence, anchor, kinds, told, found)
        if kind is None:
            continue
        left, right = _part(anchors, index, relative, lo, hi)
        clause = next((k for k in range(j, right) if r.word(k) == ";"), right)
        clause = _before_turn(r, kind, i, j, lo, _before_report(r, j, clause))
        happening = Happening(kind, r.span(i, j), sentence.head, loose=loose, at=i)
        happening.received = loose and bool(r.within("role.role", lo, hi))
        if number is not None:
            happening.round, happening.round_span = number[0], r.span(number[1], number[2])
        room = (lo, hi) if relative is None else (left, right)
        happening.planned = not (loose and _said_at(r, i, j, left)) and _is_planned(r, *room, i, j, left, right)
        if index and not r.any(("event.planned", "event.held"), left, right):
            # "They agreed to hold the second session in May, and the fourth round in Bishkek": the verb is told once.
            happening.planned = found[-1].planned if found else happening.planned
        happening.previous = number is None and _beside(r, "event.previous", i, j)
        apart = _told_apart(r, happening, left, i)
        give_date(scene, happening, (i, j), (apart, clause), dates, periods)
        # "The fifth round was held on 18 October and the sixth will be held in 2025": each has its own.
        dates = [d for d in dates if happening.date_span != r.span(d.i, d.j)]
        periods = [p for p in periods if happening.date_span != r.span(p.i, p.j)]
        shifts = [1 for _ in r.within("event.day_after", lo, i)]
        shifts += [int(h.value) for h in r.within("event.shift", lo, hi)]
        if happening.dated is None and shifts:
            days_after(happening, [*told, *found], shifts[0])
        happening.vague = r.any(("time.vague",), lo, hi)
        _plan_by_day(scene, happening)
        happening.there = r.any(("place.there",), lo, hi)
        _give_place(r, happening, (i, j), (left, right), clause)
        give_format(r, happening, max(left, _promised(r, happening, left, i)) if index else lo, right)
        found.append(happening)
    return found


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
        coming = bool(anchors) and all(_beside(r, "event.next", i, j) for i, j, _, _ in anchors)
        if verb is not None and (not anchors or verb.value == EventKind.VISIT or coming):
            return [(verb.i, verb.j, EventKind(verb.value), None)], True
    return anchors, not kinds and not anchors


def _body_meets(r: Reading, bodies: list[Hit], hi: int) -> Hit | None:
    """The commission that a verb says met: "The commission last met in Doha in May 2024"."""
    for body in bodies:
        if r.any(("event.met", "event.received"), body.j, min(hi, body.j + _MEETS)):
            return body
    return None


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


def _kind_of(
    r: Reading,
    sentence: Sentence,
    anchor: Anchor,
    kinds: list[Hit],
    told: Sequence[Happening],
    found: Sequence[Happening],
) -> EventKind | None:
    """The kind of an event, as its place names it or as those told before it are; None where it is no event."""
    _, _, kind, number = anchor
    # A meeting or a visit is hardly the round before the one counted: "dal turno precedente, il terzo, svoltosi a Roma".
    series = bool(found) and found[-1].kind not in (EventKind.MEETING, EventKind.VISIT)
    beside = bool(found) and (series or number is None or found[-1].round is not None)
    kind = kind or (found[-1].kind if beside else _kind_told(number, told) or (found[-1].kind if found else None))
    kind = kind or (EventKind(kinds[0].value) if kinds else None)
    if anchor[2] is None and kind is EventKind.VISIT and number is None:
        # "The meeting with the minister will be held in Riga", told behind a visit, is none.
        kind = EventKind.MEETING
    if kind is EventKind.VISIT and not told and not r.any(_VISITORS, sentence.lo, sentence.hi):
        # "Der Besuch lohnt sich"
        return None
    if number is None and kind in (EventKind.CONSULTATIONS, EventKind.MEETING) and _only_spoken_of(r, sentence, anchor):
        return None
    if kind is EventKind.VISIT and number is not None and number[0] == 1:
        # "Het was het eerste bezoek van een premier": no visit is a round.
        return None
    if kind is EventKind.MEETING and r.within("event.resumed", sentence.lo, sentence.hi):
        return _kind_told(None, told) or kind
    return kind


def _promised(r: Reading, h: Happening, left: int, i: int) -> int:
    """Where the verb begins by which an event to come is announced, behind what is told of the one before it."""
    verbs = [v.i for slot in ("step.agreed", "event.planned") for v in r.within(slot, left, i)] if h.planned else []
    return max(verbs, default=left)


_VISITORS = ("role.role", "role.delegation", "country")


_SPOKEN = 5
"""Tokens between a verb of discussing and what is discussed."""


def _only_spoken_of(r: Reading, sentence: Sentence, anchor: Anchor) -> bool:
    """Whether talks are only what others spoke about: "ont évoqué le dialogue politique entre leurs pays"."""
    return bool(r.within("event.about", max(sentence.lo, anchor[0] - _SPOKEN), anchor[0]))


def _plan_by_day(scene: Scene, h: Happening) -> None:
    """An event of a day to come is planned, and one whose day is written and over was held."""
    if h.dated is None or scene.reference.day is None:
        return
    if h.dated.when.first > scene.reference.day:
        h.planned = True
    elif h.dated.certainty is Certainty.STATED and h.dated.when.last < scene.reference.day:
        h.planned = False


def _give_place(r: Reading, h: Happening, at: tuple[int, int], room: tuple[int, int], clause: int) -> None:
    """The city an event takes place in, or the country a visit goes to."""
    (i, j), (left, right) = at, room
    visit = h.kind is EventKind.VISIT
    if visit:
        h.host = _host(r, at, room, h.loose)
    agreed = max((k.j for k in r.within("step.agreed", left, i)), default=left) if h.planned else left
    goal = _goal(r, j, clause) if h.loose and visit else None
    h.city = goal or venue(r, at, (agreed, clause))
    if visit and h.city is None:
        h.city = visited(r, Hit(i, j, "", ""), left, clause if h.loose else min(right, j + 4))
        # "Het bezoek van president Karim aan Berlijn"
        h.city = h.city or next((c for c in r.within("city", j, min(clause, j + _VISITED)) if _led_there(r, c)), None)
    if h.host is not None and h.city is not None and h.city.category != h.host.value:
        if h.host.i < j or h.loose:
            h.host = None
        else:
            # "A forum in Almaty ahead of the state visit to Japan"
            h.city = None


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
    led = next((h for k in range(max(lo, i - _LED), i + 1) if (h := r.ending("bind.compare", k)) is not None), None)
    if kind is not EventKind.VISIT or led is None or led.i > lo + 1:
        return clause
    verbs = [h.i for slot in ("event.held", "event.came", "event.visited") for h in r.within(slot, j, clause)]
    return min(verbs, default=clause)


_LED = 4
"""Tokens between "after" and the visit that went before."""


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


def _goal(r: Reading, j: int, hi: int) -> Hit | None:
    """The city right behind a verb of visiting, or the small word it takes: "visitará Buenos Aires"."""
    at = r.skip_links(j, hi, 1)
    return next((city for k in (j, at) if k < hi and (city := r.hit("city", k)) is not None), None)


def _kind_told(number: tuple[int, int, int] | None, told: Sequence[Happening]) -> EventKind | None:
    """The kind of a round whose sentence does not name it: of the round before it, of any with a round, of the last."""
    told = [h for h in told if not (h.loose or tells_nothing(h))]
    rounds = [h for h in told if h.round is not None]
    previous = [h for h in rounds if number is not None and h.round == number[0] - 1]
    return next((h.kind for h in reversed(previous or rounds or list(told))), None)


def _is_planned(r: Reading, lo: int, hi: int, i: int, j: int, left: int, right: int) -> bool:
    """Whether the verb nearest to an event speaks of the future, or it is the next one (rule 14)."""
    if _beside(r, "event.next", i, j):
        return True
    planned = r.within("event.planned", lo, hi)
    if any(h.i <= i and j <= h.j for h in r.within("event.talked", i, j)):
        # "Das vereinbarten die Ministerinnen am Dienstag in Lagos": the verb of the encounter itself.
        planned = [h for h in planned if h.j <= i or j <= h.i]
    held = [h for h in r.within("event.held", lo, hi) if not any(p.i <= h.i < p.j for p in planned)]
    # "Планируется обсудить на заседании": what is planned was not held.
    held = [h for h in held if not any(p.j == h.i for p in planned)]
    # An infinitive ("agreed ... and to hold the third session") tells of no meeting held.
    held = [h for h in held if r.ending("bind.to", h.i) is None or h.j - h.i > 1]
    held = [h for h in held if r.hit("event.to_hold", h.i) is None or not r.any(("step.agreed",), lo, h.i)]
    told_at = any(
        r.ending(slot, k) is not None
        for slot in ("bind.during", "bind.compare", "event.at")
        for k in range(max(lo, i - _AT), i + 1)
    )
    # "They agreed on Wednesday, after the third meeting": what is agreed at a meeting is not the meeting.
    if told_at:
        agreed = r.within("step.agreed", lo, right)
        said = [s.i for s in r.within("say.verb", lo, i)]
        planned = [
            h for h in planned if not (any(a.i < h.j and h.i < a.j for a in agreed) or any(h.i < s for s in said))
        ]
    if (
        not planned
        and not told_at
        and any(h.j <= i and not any(h.j <= v.i < i for v in held) for h in r.within("step.agreed", lo, i))
    ):
        return True
    best: tuple[int, int, bool] | None = None
    for hits, future in ((planned, True), (held, False)):
        for hit in hits:
            if hit.j > right or (hit.i < left and left > lo and hit.j <= left):
                continue
            distance = i - hit.j if hit.j <= i else hit.i - j if hit.i >= j else 0
            candidate = (max(distance, 0), 0 if future else 1, future)
            best = min(best, candidate) if best else candidate
    if best is None and r.within("event.present", j, min(hi, j + _COPULA)):
        # "De vijfde zitting is in mei in Tbilisi"
        counted = r.any(("ordinal",), i, j) or any(r.kind(k) == "n" for k in range(i, j))
        return counted and not r.any(("month", "weekday"), max(lo, i - _COPULA), i)
    return best is not None and best[2]


_AT = 2
"""Tokens between "after" or "during" and the event."""
_COPULA = 8
"""Tokens behind a round in which "is" says when it is to be."""


def _said_at(r: Reading, i: int, j: int, lo: int) -> bool:
    """Whether something is said at an encounter, which then is held: "..., he said at a meeting with"."""
    said = r.within("say.verb", max(lo, i - _SAID), i)
    return bool(said) and not r.within("event.planned", said[-1].j, j)


_SAID = 4
"""Tokens between "said" and the meeting at which it was."""


def _beside(r: Reading, slot: str, i: int, j: int) -> bool:
    """Whether a word of `slot` stands right before an event, one word before it, or in it."""
    return any(r.ending(slot, k) is not None for k in (i, i - 1)) or bool(r.within(slot, i, j))


def _host(r: Reading, at: tuple[int, int], room: tuple[int, int], loose: bool) -> Hit | None:
    """The country a visit goes to: right behind it, or with its verb in one clause ("hat Brasilien besucht")."""
    behind = [h for h in r.within("country", at[1], min(room[1], at[1] + _VISITED)) if _led_to(r, h, at[1])]
    if not behind:
        # "Находился в России с государственным визитом"
        led = [h for h in r.within("country", room[0], at[0]) if h.category == "name" and r.ending("place.at", h.i)]
        behind = led if len(led) == 1 else []
    if behind or not loose:
        return next(iter(behind), None)
    named = [h for h in r.within("country", *room) if h.category == "name"]
    goals = [h for h in named if not any(r.ending(f"place.{kind}", h.i) for kind in ("from", "of", "with"))]
    return goals[0] if len(goals) == 1 else None


_VISITED = 12
"""Tokens behind "the visit of" somebody in which it is told where to."""


def _led_to(r: Reading, country: Hit, lo: int) -> bool:
    """Whether a visit goes to a country behind it, and does not come from there: "the visit of the Thai premier to Sweden"."""
    if country.category != "name":
        return False
    at = country.i
    while at > lo and r.is_link(at - 1) and not any(r.ending(slot, at) is not None for slot in _GOALS):
        at -= 1
    return at <= lo or any(r.ending(slot, k) is not None for slot in _GOALS for k in {at, country.i})


_GOALS = ("place.to", "place.at")


def _led_there(r: Reading, city: Hit) -> bool:
    return r.ending("place.to", city.i) is not None and r.ending("place.of", city.i) is None
