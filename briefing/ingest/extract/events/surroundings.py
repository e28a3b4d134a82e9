"""Surroundings: what dateline and neighbouring sentences tell of an event's day, place and format."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice

from briefing.core.article import Certainty
from briefing.core.fact import EventFormat, EventKind
from briefing.ingest.extract.events.happenings import Happening, give_format
from briefing.ingest.extract.events.others import on_its_day
from briefing.ingest.extract.events.othertimes import of_report
from briefing.ingest.extract.events.pieces import pieces
from briefing.ingest.extract.events.scene import Scene
from briefing.ingest.extract.events.statements import JUST, LEAD, from_statement, where_spoken
from briefing.ingest.extract.events.tense import plan_by_day
from briefing.ingest.extract.sides.venues import named_as_country, venue
from briefing.ingest.extract.times.calendar import Dated, date_of, period_as_date
from briefing.ingest.extract.times.ordinals import ordinal_at
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence


def complete(scene: Scene, h: Happening, earlier: Sequence[Happening]) -> None:
    """What the dateline says of an event told in the lead; the format that follows from the place."""
    if h.kind is EventKind.SIGNING and h.timeless and h.dated is None and not (h.planned or h.head):
        _with_before(scene.r, h, earlier)
    on_its_day(scene, h, earlier)
    if h.city is None and h.format is not EventFormat.ONLINE and not h.head and _here(scene, h):
        h.city, h.city_from_dateline = scene.line.city, True
    if h.loose and h.city is None and not (h.head or h.host):
        _there_before(scene, h)
    if h.there and h.city is None:
        h.city = next((o.city for o in reversed(earlier) if o.city is not None and not o.planned), None)
    if not (h.planned or h.head):
        _from_section(scene, h)
    if not (h.head or h.dated):
        _from_before(scene, h, earlier)
    if not (h.head or h.dated or h.planned or h.kind is EventKind.SIGNING):
        _back_then(scene, h)
    if not (h.head or h.loose):
        _goes_on_behind(scene, h)
    if not (h.head or h.planned or h.loose):
        _from_opening(scene, h)
    if h.stay and h.head and h.dated is None:
        _from_lead(scene, h)
    leads = not h.planned and (h.order <= LEAD or h.head)
    if h.head and h.kind in (EventKind.VISIT, EventKind.MEETING, EventKind.COMMISSION) and h.round is None:
        # A headline's "visit" is told with day and place below, or it is none of the day's.
        leads = False
    if h.host is not None and scene.line.city is not None and scene.line.city.category != h.host.value:
        # "TASHKENT, February 19 - The deal follows the president's visit to Russia": told of from elsewhere.
        leads = False
    if h.kind is EventKind.VISIT and leads and not (h.head or h.vague or h.dated):
        from_statement(scene, h)
    if h.kind is EventKind.MEETING and h.received and h.city is None and not (h.head or h.planned):
        where_spoken(scene, h)
    lined = leads and not (h.reported or h.vague)
    if lined and h.dated is None and scene.line.date is not None and scene.reference.day is not None:
        atom = scene.line.date
        dated = date_of(atom, scene.reference, ahead=False)
        if dated is not None:
            h.dated = Dated(dated.when, Certainty.INFERRED, "dateline")
            h.date_span = scene.r.span(atom.i, atom.j)
    if leads and h.city is None and h.format is not EventFormat.ONLINE:
        setting = _setting(scene, h)
        # "Arrived in Accra on Wednesday. Ghana's president had visited Serbia in March": that was elsewhere.
        elsewhere = setting is not None and h.host is not None and setting.category != h.host.value
        # "Talks were held in Kumasi on 12 March. Last year the president visited Ghana": the country is all that is told.
        elsewhere |= h.host is not None and h.dated is not None and h.dated.when.first != h.dated.when.last
        h.city = None if elsewhere else setting
    if h.city is None and h.format is not EventFormat.ONLINE:
        h.city = _from_headline(scene, h)
    lined = lined or _of_the_day(scene, h)
    if lined and h.city is None and h.format is not EventFormat.ONLINE and scene.line.city is not None:
        h.city, h.city_from_dateline = scene.line.city, True
    if h.format is None and not h.planned:
        _format_behind(scene, h)
    if h.city is None and not (h.head or h.planned or h.format is EventFormat.ONLINE):
        _place_behind(scene, h)
    if h.format is EventFormat.ONLINE:
        h.city = None


def _there_before(scene: Scene, h: Happening) -> None:
    """The city of the sentence before for what was done "there": "A day earlier he was in Shanghai. There he met the premier"."""
    r = scene.r
    before, own = [None, None, *_up_to(r, h, 2)][-2:]
    if before is None or own is None or before.block != own.block:
        return
    if r.any(("event.there",), own.lo, min(own.hi, own.lo + _OPENS)):
        h.city = venue(r, (before.hi, before.hi), (scene.behind_line(before.lo), before.hi))


def _here(scene: Scene, h: Happening) -> bool:
    """Whether an event is told to be where the dispatch is dated from: "ACCRA - ... met the envoy | here | on Wednesday"."""
    r, own = scene.r, next(iter(_up_to(scene.r, h, 1)), None)
    told = r.within("place.here", h.at, own.hi) if own is not None else []
    days = [k for hit in told for k in (hit.j, r.skip_links(hit.j, len(r.tokens), 2))]
    return r.at(("weekday", "time.day", "month"), *days)


_AFTER = 2
"""Sentences behind an event in which what was signed at its end is told."""
_SESSIONS = (EventKind.COMMISSION, EventKind.CONSULTATIONS, EventKind.MEETING, EventKind.VISIT)


def _with_before(r: Reading, h: Happening, earlier: Sequence[Happening]) -> None:
    """Day, place and format of the event told before, for what was signed then: "À l'issue, ils ont signé un protocole"."""
    sessions = [o for o in reversed(earlier) if o.kind in _SESSIONS and o.dated is not None and not o.previous]
    last = next(iter(sessions), None)
    if h.closing:
        # "They looked back on the second session, in 2019. At the end the chairs signed the minutes."
        sessions = [o for o in sessions if o.dated is not None and o.dated.when.precision == "day"]
        last = next(iter(sessions), None)
    if h.closing and last is not None and last.kind is EventKind.VISIT:
        # The journey of those who came to the session is told between.
        last = next((o for o in sessions if o.kind in _SAT), last)
    far = h.closing and last is not None and last.kind in _SAT
    if last is None or last.planned or last.head or last.dated is None or (h.order - last.order > _AFTER and not far):
        return
    when = last.dated.when
    if (when.precision == "day" and when.first == when.last) or _signed_there(r, h, last):
        h.dated = Dated(when, Certainty.INFERRED, "day_after")
        h.date_span = last.date_span
        h.city = h.city or last.city
        h.format = h.format or last.format


def _signed_there(r: Reading, h: Happening, talks: Happening) -> bool:
    """Whether a sentence says that something was signed at the talks told right before, whenever those were.

    "Held talks in Kampala last week. There they signed an agreement", "Op die zitting zijn tien akkoorden getekend".
    """
    if h.order - talks.order > 1 or talks.kind is EventKind.VISIT:
        return False
    own = next(iter(_up_to(r, h, 1)), None)
    return h.closing or (own is not None and r.any(("event.there", "place.there"), own.lo, own.hi))


_OPENS, _NEWS = 2, 10
"""Body sentences that tell what the headline is about, and days around the report in which that is."""


def _from_headline(scene: Scene, h: Happening) -> Hit | None:
    """The one city in which the headline sets what the lead tells of: "Kenya and Bulgaria discuss trade in Sofia"."""
    r, day = scene.r, scene.reference.day
    if h.head or h.previous or h.order > _OPENS:
        return None
    if h.dated is not None and not h.planned and (day is None or (day - h.dated.when.last).days > _NEWS):
        return None
    heads = list(islice((s for s in r.sentences if s.head), _HEADS))
    placed = [c for s in heads if (c := venue(r, (s.hi, s.hi), (s.lo, s.hi))) is not None]
    if len({c.value for c in placed}) != 1 or len({c.value for s in heads for c in r.within("city", s.lo, s.hi)}) > 1:
        return None
    city = placed[0]
    # "En visite d'État au Luxembourg" names the country.
    fits = h.host is None or h.host.value == city.category
    return city if fits and not named_as_country(city.value, city.category) else None


_HEADS = 3
"""Lines over the text that may be its headline."""
_SAT = (EventKind.COMMISSION, EventKind.CONSULTATIONS)
"""Events of which a sentence goes on to tell, or which give the occasion of a lead."""


def _goes_on_behind(scene: Scene, h: Happening) -> None:
    """Day, place and format that the next sentence tells of a session: "The commission has met. It took place on 14 May in Riga".

    "Leads the delegation to the 11th session of the joint commission. It is to be held in Riga on 26 May".
    """
    r = scene.r
    if h.kind not in _SAT or h.dated is not None:
        return
    first = bisect_right(r.sentences, h.span.start, key=lambda s: r.tokens[s.hi - 1].end)
    own, behind = [*islice(r.sentences, first, first + 2), None, None][:2]
    if own is None or behind is None or behind.block != own.block:
        return
    lo, hi = behind.lo, behind.hi
    pronoun = r.hit("neutral.pronoun", lo)
    opens = pronoun or next((held for k in (lo, lo + 1) if (held := r.hit("event.held", k)) is not None), None)
    over = bool(r.within("event.held", lo, hi)) and not h.planned
    coming = pronoun is not None and r.any(("event.planned", "event.now"), lo, hi)
    if opens is None or not (over or coming) or r.any(("event.round", "event.previous"), lo, hi):
        return
    days = dates_and_periods(r, lo, hi)[0]
    dated = date_of(days[0], scene.reference, ahead=coming and not over) if len(days) == 1 else None
    if coming and dated is None:
        return
    if dated is not None:
        h.dated, h.date_span = dated, r.span(days[0].i, days[0].j)
        plan_by_day(scene, h)
    if h.format is None:
        give_format(r, h, lo, hi)
    if h.city is None and h.format is not EventFormat.ONLINE:
        h.city = venue(r, (hi, hi), (lo, hi))


def _from_opening(scene: Scene, h: Happening) -> None:
    """Day and place of the opening for the session told right behind it, which tells no time: "agreed on Tuesday in Lima ..."."""
    r, day = scene.r, scene.reference.day
    if h.kind not in _SAT or h.dated is not None or not h.timeless or h.order != 2 or day is None:  # noqa: PLR2004
        return
    opening = next((s for s in r.sentences if not (s.head or s.kicker)), None)
    if opening is None or r.any(("event.round", "event.kind"), opening.lo, opening.hi):
        return
    line = scene.line.date.i if scene.line.date else -1
    days = [d for d in dates_and_periods(r, opening.lo, opening.hi)[0] if d.i != line]
    if len(days) != 1 or of_report(r, days[0]):
        return
    dated = date_of(days[0], scene.reference, ahead=False)
    if dated is None or not 0 <= (day - dated.when.last).days <= JUST:
        return
    h.dated = Dated(dated.when, Certainty.INFERRED, "day_after")
    h.date_span = r.span(days[0].i, days[0].j)
    if h.city is None and h.format is not EventFormat.ONLINE:
        h.city = venue(r, (days[0].i, days[0].j), (opening.lo, opening.hi))


def _of_the_day(scene: Scene, h: Happening) -> bool:
    """Whether an event anywhere in a dispatch is told to be of its day: "MOSCOW, 22 May - ... today, opening the talks"."""
    told = h.date_span is not None and h.dated is not None and h.dated.reason == "counted_from_dateline"
    today = told and h.dated is not None and h.dated.when.first == h.dated.when.last == scene.reference.day
    return today and not (h.planned or h.head or h.host is not None)


_GOES_ON = 2
"""Sentences behind an event's own that may say how the sides met."""


def _format_behind(scene: Scene, h: Happening) -> None:
    """The format that the next sentences of the paragraph tell: "Both stayed at home: the talks went by video link"."""
    r = scene.r
    first = bisect_right(r.sentences, h.span.start, key=lambda s: r.tokens[s.hi - 1].end)
    body = list(islice((s for s in islice(r.sentences, first, None) if not s.head), 1 + _GOES_ON))
    own = [p for p in pieces(r, body[0]) if r.tokens[p.lo].start > h.span.start] if body else []
    for piece in own:
        if not r.any(("event.round", "event.kind"), piece.lo, piece.hi) and not any(
            any(found) for found in dates_and_periods(r, piece.lo, piece.hi)
        ):  # fmt: skip
            # "...; the fifth had been held online in 2021" is another one.
            # "... vergaderde de Commissie; deskundigen sloten zich op afstand aan, in een hybride opstelling"
            give_format(r, h, piece.lo, piece.hi)
    for sentence in body[1:]:
        lo, hi = sentence.lo, sentence.hi
        # "The day's work was done in hybrid form", be it in the next paragraph
        mixed = r.any(("event.hybrid",), lo, hi) and r.any(("event.held",), lo, hi)
        if sentence.block - body[0].block > mixed or dates_and_periods(r, lo, hi)[0]:
            return
        told = mixed or r.any(("event.round", "event.kind"), lo, hi) or _goes_on(r, lo)
        if told and r.within("event.planned", lo, hi):
            # "Elle sera précédée, en octobre, d'une réunion d'experts par visioconférence"
            return
        if told and any(ordinal_at(r, k, hi) and not r.is_link(k) for k in range(lo, hi)):
            # "X заседание Комиссии проведено в формате видеоконференции": another one.
            return
        if told:
            give_format(r, h, lo, hi)
        if h.format is not None:
            return


def _place_behind(scene: Scene, h: Happening) -> None:
    """The city that the next sentence tells of the same talks, with no other time: "The talks took place in Riga"."""
    r = scene.r
    first = bisect_right(r.sentences, h.span.start, key=lambda s: r.tokens[s.hi - 1].end)
    own, behind = [*islice(r.sentences, first, first + 2), None, None][:2]
    if h.kind is EventKind.VISIT or own is None or behind is None or behind.block != own.block:
        return
    lo, hi = behind.lo, behind.hi
    opens = _goes_on(r, lo)
    other = r.any(("event.planned", "event.previous", "event.next", "ordinal"), lo, hi)
    if opens and not other and r.any(("event.held",), lo, hi) and not any(map(any, [dates_and_periods(r, lo, hi)])):
        h.city = venue(r, (hi, hi), (lo, hi))


def _goes_on(r: Reading, lo: int) -> bool:
    """Whether a sentence opens with the talks told before: "The talks were conducted by video"."""
    return r.at(_TALKS, lo, lo + 1)


_TALKS = ("event.kind", "event.talk", "event.round", "neutral.pronoun")
"""What a sentence opens with that goes on about talks told before."""
_DAY_ALONE = 6
"""Tokens of a note that holds a day and no more: "27-29 ottobre. Venti aziende saranno in visita a Sarajevo"."""
_OPENING = 1
"""Tokens before a date that still opens its sentence: "On Monday"."""


def _from_lead(scene: Scene, h: Happening) -> None:
    """The day on which the lead tells of what the headline names: "Zanonato a Podgorica", then "portano oggi in Montenegro"."""
    r = scene.r
    for sentence in islice((s for s in r.sentences if not (s.head or s.kicker)), _LEADING):
        country = h.city.category if h.city is not None else None
        named = any(c.value == country for c in r.within("country", sentence.lo, sentence.hi)) or any(
            h.city is not None and c.value == h.city.value for c in r.within("city", sentence.lo, sentence.hi)
        )
        days = [
            d
            for d in dates_and_periods(r, sentence.lo, sentence.hi)[0]
            if d.offset is not None or d.weekday is not None
        ]
        if named and len(days) == 1 and r.any(("role.role",), sentence.lo, sentence.hi):
            h.dated = date_of(days[0], scene.reference, ahead=h.planned)
            h.date_span = r.span(days[0].i, days[0].j)
            return


_LEADING = 2
"""Body sentences that may tell the day of what the headline names."""


def _from_section(scene: Scene, h: Happening) -> None:
    """Day and place of the part of a report that tells of the event."""
    section = next((s for s in reversed(scene.sections) if s[0] <= h.at), None)
    if section is None:
        return
    _, city, atom = section
    if h.city is None and h.format is not EventFormat.ONLINE:
        h.city, h.city_from_dateline = city, True
    dated = date_of(atom, scene.reference, ahead=False) if h.dated is None else None
    if dated is not None:
        h.dated = Dated(dated.when, Certainty.INFERRED, "dateline")
        h.date_span = scene.r.span(atom.i, atom.j)


def _from_before(scene: Scene, h: Happening, earlier: Sequence[Happening]) -> None:
    """Date and place from the sentence before.

    "Gestern kamen sie in Wien zusammen. Es war die fünfte Runde ..."; "Jeudi, changement de décor. À Belgrade ...".
    """
    r = scene.r
    body = _up_to(r, h, 2)
    if len(body) < 2 or body[-2].block != body[-1].block:
        return
    lo, hi = body[-2].lo, body[-2].hi
    if r.any(("event.round", "event.kind"), lo, hi) or (h.planned and hi - lo > _DAY_ALONE):
        return
    line = scene.line.date.i if scene.line.date else -1
    dates = [d for d in dates_and_periods(r, lo, hi)[0] if d.i != line]
    if len(dates) != 1:
        return
    # Either the event's sentence goes on about it ("it was the fifth round"), or the day opens the sentence before.
    goes_on = r.hit("neutral.pronoun", body[-1].lo) is not None and r.any(("event.held",), lo, hi)
    # "О торговле 15 января говорили в Минске. Президент принял посла"
    goes_on = goes_on or (h.kind is EventKind.MEETING and h.loose and r.any(("event.talked",), lo, hi))
    if not goes_on and dates[0].i > lo + _OPENING:
        return
    if h.kind is EventKind.SIGNING and any(o.date_span == r.span(dates[0].i, dates[0].j) for o in earlier):
        # "He met the minister on 11 May. The state secretary was present at the signing."
        return
    dated = date_of(dates[0], scene.reference, ahead=h.planned)
    if dated is None:
        return
    h.dated, h.date_span = dated, r.span(dates[0].i, dates[0].j)
    if h.city is None and h.format is not EventFormat.ONLINE:
        h.city = venue(r, (hi, hi), (lo, hi))


def _back_then(scene: Scene, h: Happening) -> None:
    """The one time of the sentence before for what was "then": "... of January 2021. De minister bracht toen een bezoek aan"."""
    r = scene.r
    body = _up_to(r, h, 2)
    if len(body) < 2 or not r.any(("event.then",), body[-1].lo, body[-1].hi):  # noqa: PLR2004
        return
    own, (dates, periods) = (dates_and_periods(r, s.lo, s.hi) for s in (body[-1], body[-2]))
    # "Toen" itself may be read as the time told before.
    told = own[0] or any(p.relation != "back" for p in own[1])
    if told or len(dates) + len(periods) != 1:
        return
    times = [*(date_of(d, scene.reference, ahead=False) for d in dates)]
    times += [period_as_date(p, scene.reference, ahead=False) for p in periods]
    h.dated = times[0]
    if h.dated is not None:
        h.date_span = r.span(dates[0].i, dates[0].j) if dates else r.span(periods[0].i, periods[0].j)
    if h.city is None and h.host is not None:
        city = venue(r, (body[-2].hi, body[-2].hi), (body[-2].lo, body[-2].hi))
        h.city = city if city is not None and city.category == h.host.value else None


def _up_to(r: Reading, h: Happening, most: int) -> list[Sentence]:
    """The body's sentences up to that of an event, `most` of them at most."""
    before = (s for s in (r.sentences[n] for n in range(r.sentence_at(h.span.start), -1, -1)) if not s.head)
    return list(islice(before, most))[::-1]


def _setting(scene: Scene, h: Happening) -> Hit | None:
    """The city of the meetings that the sentence before the event's tells of: "в Нью-Дели прошли две встречи"."""
    r = scene.r
    for sentence in reversed(_up_to(r, h, 3)[:-1]):
        met = r.any(("event.round", "event.kind"), sentence.lo, sentence.hi)
        if met and r.within("event.held", sentence.lo, sentence.hi):
            start = sentence.lo + (scene.line.city.j - scene.line.city.i if scene.line.city else 0)
            city = venue(r, (sentence.hi, sentence.hi), (start, sentence.hi))
            if city is not None:
                return city
    return None
