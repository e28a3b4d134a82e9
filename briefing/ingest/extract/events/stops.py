"""Stops: the visits of one journey, each with its own place and days: "will be in Warsaw from 20 to 22 May and in Riga until 24 May"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.core.fact import EventKind
from briefing.ingest.extract.events.happenings import Happening
from briefing.ingest.extract.events.scene import Scene
from briefing.ingest.extract.events.tense import plan_by_day
from briefing.ingest.extract.times.atoms import DateAtom
from briefing.ingest.extract.times.calendar import date_of
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_GAP, _NEXT = 4, 7
"""Tokens between a stop's place and its days, and between one stop and the next."""
_PAIR = 2
_OTHERS = ("event.signed", "event.met", "event.received", "event.talked", "say.verb", "step.agreed", "bind.relative")
"""What tells that something else happened between two places."""


def stops(scene: Scene, sentence: Sentence, found: Sequence[Happening]) -> list[Happening]:
    """The visits of a journey of which a sentence lists places and days in turn; none where it tells of one."""
    visits = [h for h in found if h.kind is EventKind.VISIT]
    if len(found) != 1 or not visits or visits[0].head or visits[0].previous:
        return []
    r, visit, lo, hi = scene.r, visits[0], scene.behind_line(sentence.lo), sentence.hi
    days = [d for d in dates_and_periods(r, lo, hi)[0] if d.month and d.day]
    pairs = _pairs(r, days, _places(r, lo, hi)) if len(days) > 1 else []
    told: list[Happening] = []
    for place, day in pairs:
        dated = date_of(day, scene.reference, ahead=visit.planned)
        if dated is None:
            return []
        city, host = (None, place) if place.category == "name" else (place, None)
        stop = replace(visit, city=city, host=host, dated=dated, date_span=r.span(day.i, day.j))
        plan_by_day(scene, stop)
        told.append(stop)
    return told


def _places(r: Reading, lo: int, hi: int) -> list[Hit]:
    """The cities and countries of tokens `lo` to `hi` that somebody can go to, one for "Warsaw, Poland"."""
    named = [h for h in r.within("country", lo, hi) if h.category == "name" and r.ending("place.of", h.i) is None]
    cities = [c for c in r.within("city", lo, hi) if r.ending("place.from", c.i) is None]
    return sorted([*cities, *(h for h in named if not any(abs(c.i - h.i) <= _PAIR for c in cities))])


def _pairs(r: Reading, days: list[DateAtom], places: list[Hit]) -> list[tuple[Hit, DateAtom]]:
    """The places with their days, where they stand in turn with nothing else told between."""
    items: list[Hit | DateAtom] = sorted([*days, *places], key=lambda x: x.i)
    best: list[tuple[Hit, DateAtom]] = []
    for start in range(len(items)):
        pairs: list[tuple[Hit, DateAtom]] = []
        end, first = 0, isinstance(items[start], Hit)
        for a, b in zip(items[start::2], items[start + 1 :: 2], strict=False):
            place, day = (a, b) if first else (b, a)
            apart = bool(pairs) and (a.i - end > _NEXT or r.any(_OTHERS, end, a.i))
            if not isinstance(place, Hit) or not isinstance(day, DateAtom) or b.i - a.j > _GAP or apart:
                break
            pairs.append((place, day))
            end = b.j
        best = max(best, pairs, key=len)
    return best if len(best) >= _PAIR and len({p.value for p, _ in best}) == len(best) else []
