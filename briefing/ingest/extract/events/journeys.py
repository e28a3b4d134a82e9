"""Journeys: visits an article is about though it tells no day of them, to two cities, and with what was done on them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from briefing.core.article import Certainty
from briefing.core.fact import EventFormat, EventKind
from briefing.core.period import When
from briefing.core.person import folded
from briefing.ingest.extract.events.happenings import Happening, join, same_day, tells_nothing
from briefing.ingest.extract.events.scene import Scene
from briefing.ingest.extract.times.calendar import Dated
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_AT = 2
"""Tokens between "after" or "during" and the event."""


def tell_by_meetings(told: Sequence[Happening]) -> None:
    """Give a visit that tells no day, or only its country, those of what was done in the city it goes to: "traf in Santiago"."""
    for visit in (h for h in told if h.kind is EventKind.VISIT and h.main and _wants(h)):
        for met in told:
            if met.kind is EventKind.MEETING and met.loose and met.city is not None and met.round is None:
                there = met.city.value == visit.city.value if visit.city is not None else _in_host(met, visit)
                if there and (visit.dated is None or same_day(met, visit)):
                    join(visit, met)


def place_on_visit(told: list[Happening]) -> None:
    """Give what was done on a known day the city of what else was done on it, where no other place is told.

    A visit gives the one it went to for all its days: "arrived in Riga on 3 May", "met the premier on 4 May".
    """
    for met in told:
        placed = met.city is not None or met.format is EventFormat.ONLINE
        if placed or met.dated is None or met.dated.when.precision != "day":
            continue
        days = met.dated.when
        visits: dict[Hit, None] = {}
        same: dict[str, Hit] = {}
        for o in told:
            if o is met or o.city is None or o.dated is None or (met.host and met.host.value != o.city.category):
                continue
            visit, first = o.kind is EventKind.VISIT, o.dated.when.first
            # "Was received today in Riga. Later in the day she will meet the premier"
            later = met.planned and (visit or first == o.dated.when.last == days.first)
            if o.planned != met.planned and not later:
                continue
            if visit and met.kind is not EventKind.VISIT and first <= days.first and (days.last - first).days <= _STAY:
                visits[o.city] = None
            if first == days.first == days.last:
                same[o.city.value] = o.city
        if len(visits) == 1:
            met.city, met.city_from_dateline = next(iter(visits)), False
        elif not visits and len(same) == 1:
            met.city, met.city_from_dateline = next(iter(same.values())), False


def date_by_others(undated: Sequence[Happening], told: Sequence[Happening], day: dt.date | None) -> None:
    """Give talks that tell no time the one day of all else that was lately held: "He was also received by the premier"."""
    recent = [
        o.dated
        for o in told
        if o.dated is not None and not (o.planned or o.previous or o.past)
        and o.dated.when.precision == "day" and day is not None and 0 <= (day - o.dated.when.last).days <= _LATELY
    ]  # fmt: skip
    if len({(d.when.first, d.when.last) for d in recent}) != 1 or recent[0].when.first != recent[0].when.last:
        return
    for met in undated:
        own = met.dated is not None or not met.timeless or met.planned or met.previous or met.head or met.past
        if own or met.kind is not EventKind.MEETING or not (met.loose and met.received):
            continue
        met.dated = Dated(recent[0].when, Certainty.INFERRED, "day_after")
        met.date_span = next(o.date_span for o in told if o.dated is recent[0])


def day_by_others(told: Sequence[Happening], today: dt.date | None) -> None:
    """Give what was held, with no word of when, the days of what stands nearest to it of all that was lately held in no other city."""
    held = [h for h in told if today is not None and _lately_held(h, today)]
    for h in told:
        if h.dated is not None or h.planned or h.previous or h.past or h.head:
            continue
        beside = [
            o
            for o in held
            if o.dated is not None
            and o.dated.when.precision == "day"
            and (h.city is None or o.city is None or h.city.value == o.city.value)
        ]
        near = min(beside, key=lambda o: abs(o.at - h.at), default=None)
        if near is not None and near.dated is not None:
            h.dated, h.date_span = Dated(near.dated.when, Certainty.INFERRED, "day_after"), near.date_span


def place_by_others(told: Sequence[Happening], today: dt.date | None) -> None:
    """Give a visit or a signing, with no word of where, the city of what stands nearest to it of all that was lately held."""
    held = [h for h in told if today is not None and _lately_held(h, today)]
    placed = [h for h in held if h.city is not None]
    for h in (h for h in held if h.kind in (EventKind.VISIT, EventKind.SIGNING)):
        near = min(placed, key=lambda o: abs(o.at - h.at), default=None)
        if near is None or near.city is None or h.city is not None or h.format is EventFormat.ONLINE or h.head:
            continue
        if h.host is None or h.host.value == near.city.category:
            h.city, h.city_from_others = near.city, True


def _lately_held(h: Happening, today: dt.date) -> bool:
    over = h.dated is not None and not (h.planned or h.previous or h.past)
    return over and h.dated is not None and -1 <= (today - h.dated.when.last).days <= _RECENT


_LATELY, _RECENT = 7, 10
"""Days before a report in which what it is about took place, and that one place may stand for."""
_STAY = 4
"""Days for which a visit that tells only its first may last."""


def _wants(visit: Happening) -> bool:
    """Whether a meeting can give a visit its day or city: "zu einem dreitägigen Besuch in Chile", then "traf in Santiago"."""
    return visit.loose or visit.dated is None or (visit.city is None and visit.host is not None)


def _in_host(met: Happening, visit: Happening) -> bool:
    return visit.host is not None and met.city is not None and met.city.category == visit.host.value


def led_after(r: Reading, i: int, lo: int) -> bool:
    """Whether an event is only what went before: "dopo la missione a Tunisi"."""
    return any(
        r.ending("bind.compare", k) is not None and r.ending("place.to", k) is None and r.ending("place.at", k) is None
        for k in range(max(lo, i - _AT), i + 1)
    )


def second_stop(r: Reading, h: Happening) -> list[Happening]:
    """The visit to the city joined to the one visited: "il viaggio della premier a Samarcanda e Astana"."""
    joint = r.hit("number.and", h.city.j) if h.kind is EventKind.VISIT and h.city is not None else None
    at = r.skip_links(joint.j, len(r.tokens), 1) if joint is not None else 0
    city = next((c for k in (joint.j, at) if (c := r.hit("city", k)) is not None), None) if joint is not None else None
    return [replace(h, city=city, host=None)] if city is not None else []


def today(scene: Scene, verb: Hit) -> Dated | None:
    """The day of the report, of one who "is in Belgrade" and no other day is told."""
    day, r = scene.reference.day, scene.r
    past = r.hit("event.held", verb.i) is not None or r.within("event.held", verb.i, verb.j)
    if day is None or (past and r.hit("event.present", verb.i) is None):
        return None
    reason = "counted_from_dateline" if scene.reference.from_dateline else "counted_from_publication"
    return Dated(When.day(day), Certainty.INFERRED, reason)


def is_main(scene: Scene, sentence: Sentence, h: Happening, told: Sequence[Happening]) -> bool:
    """Whether a visit is what the article is about: told in its headline or lead, of somebody in office, with no time of its own."""
    r, first = scene.r, h.order <= _MAIN or h.head
    if (
        h.kind not in _TOLD_UNDATED
        or (h.kind is EventKind.MEETING and (h.loose or not _named(scene.r, sentence, h)))
        or not first
        or h.planned
        or h.previous
        or any(o.kind is h.kind and not tells_nothing(o) for o in told)
    ):
        return False
    i = next(n for n in range(sentence.lo, sentence.hi) if r.tokens[n].start >= h.span.start)
    if h.loose and r.any(_WISHED, max(sentence.lo, i - _WISH), i + 1):
        # "He hoped to visit Peru one day"
        return False
    posted = h.loose and h.kind is EventKind.VISIT and r.any(("role.envoy",), sentence.lo, sentence.hi)
    if posted or (h.kind is EventKind.SIGNING and told):
        # What is signed at a session is the session's, and an ambassador who arrives is on no visit.
        return False
    after = r.led(("bind.since",), *range(max(sentence.lo, i - _AT), i + 1))
    after = after or led_after(r, i, sentence.lo)
    office = named(scene, sentence.lo, sentence.hi) or r.any(("role.role",), sentence.lo, sentence.hi)
    return not after and (h.stay or office)


def named(scene: Scene, lo: int, hi: int) -> bool:
    """Whether tokens `lo` to `hi` name somebody in office."""
    r = scene.r
    return any(r.kind(k) == WORD and r.capital(k) and folded(r.words(k, k + 1)) in scene.known for k in range(lo, hi))


def _named(r: Reading, sentence: Sentence, h: Happening) -> bool:
    """Whether a meeting is one with a name: "business forum", not mere "talks"."""
    return any(
        k.j - k.i > 1 and r.tokens[k.i].start >= h.span.start for k in r.within("event.kind", sentence.lo, sentence.hi)
    )


_WISHED = ("status.target", "status.wished", "status.conditional", "status.forecast", "step.readiness")
_WISH = 6
"""Tokens between a wish and the visit wished for."""
_TOLD_UNDATED = (EventKind.VISIT, EventKind.SIGNING, EventKind.MEETING)
_MAIN = 5
"""Sentences in which an article tells what it is about."""


def right_before(r: Reading, place: Hit, i: int) -> bool:
    """Whether nothing but small words stands between a place and a visit at token `i`."""
    return place.j <= i and all(r.is_link(k) for k in range(place.j, i))
