"""Statements: day and city in which somebody spoke, for the visit or the talks told beside it: "said on Thursday in Ankara"."""

from __future__ import annotations

from itertools import islice

from briefing.core.article import Certainty
from briefing.core.fact import EventFormat
from briefing.ingest.extract.events.happenings import Happening
from briefing.ingest.extract.events.scene import Scene
from briefing.ingest.extract.sides.venues import venue
from briefing.ingest.extract.times.calendar import Dated, date_of
from briefing.ingest.extract.times.times import dates_and_periods

LEAD = 3
"""Body sentences in which an undated event takes place on the dateline's day."""
JUST = 6
"""Days before the report on which what its opening tells of was."""
_OPENS = 2
"""Body sentences that tell who spoke where."""


def from_statement(scene: Scene, h: Happening) -> None:
    """Day and city in which the guest spoke, for his visit told beside it: "said on Thursday in Ankara. He is on a visit to Turkey"."""
    r, day = scene.r, scene.reference.day
    country = h.host.value if h.host is not None else h.city.category if h.city is not None else None
    if country is None or day is None:
        return
    line = scene.line.date.i if scene.line.date else -1
    for sentence in islice((s for s in r.sentences if not (s.head or s.kicker)), LEAD):
        start = scene.behind_line(sentence.lo)
        days = [d for d in dates_and_periods(r, sentence.lo, sentence.hi)[0] if d.i != line]
        city = venue(r, (sentence.hi, sentence.hi), (start, sentence.hi)) if len(days) == 1 else None
        if city is None or city.category != country or (h.city is not None and h.city.value != city.value):
            continue
        dated = date_of(days[0], scene.reference, ahead=False)
        if dated is not None and 0 <= (day - dated.when.last).days <= JUST:
            h.dated, h.date_span = Dated(dated.when, Certainty.INFERRED, "day_after"), r.span(days[0].i, days[0].j)
            h.city, h.city_from_dateline = h.city or city, False
            return


def where_spoken(scene: Scene, h: Happening) -> None:
    """Day and city in which one of those who met spoke, for their talks told beside it: "said in Accra on Thursday. He had met"."""
    r, day = scene.r, scene.reference.day
    line = scene.line.date.i if scene.line.date else -1
    for sentence in islice((s for s in r.sentences if not (s.head or s.kicker)), _OPENS):
        start = scene.behind_line(sentence.lo)
        days = [d for d in dates_and_periods(r, start, sentence.hi)[0] if d.i != line]
        if (
            len(days) != 1
            or not r.any(("say.verb",), start, sentence.hi)
            or not r.any(("role.role",), start, sentence.hi)
        ):
            continue
        city = venue(r, (sentence.hi, sentence.hi), (start, sentence.hi))
        dated = date_of(days[0], scene.reference, ahead=False)
        if city is None or city.category not in scene.parties or dated is None or day is None:
            continue
        lately = 0 <= (day - dated.when.last).days <= JUST
        if not lately or (not h.loose if h.dated is not None else h.order > LEAD or not h.timeless):
            continue
        if h.dated is None:
            h.dated, h.date_span = Dated(dated.when, Certainty.INFERRED, "day_after"), r.span(days[0].i, days[0].j)
        if h.dated.when == dated.when and h.format is not EventFormat.ONLINE:
            h.city, h.city_from_dateline = city, False
        return
