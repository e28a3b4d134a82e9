"""Dating: the day, month or year that a sentence gives an event, and not its report or the trade it tells of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from briefing.core.article import Certainty
from briefing.core.fact import EventKind
from briefing.core.period import When
from briefing.ingest.extract.events.attributes import set_before
from briefing.ingest.extract.events.durations import at_hand, lasting, through, until
from briefing.ingest.extract.events.happenings import Happening
from briefing.ingest.extract.events.othertimes import (
    of_agreement,
    of_another,
    of_person,
    of_report,
    of_the_day,
    told_then,
)
from briefing.ingest.extract.events.scene import Scene
from briefing.ingest.extract.sides.venues import distance
from briefing.ingest.extract.times.atoms import DateAtom, PeriodAtom
from briefing.ingest.extract.times.calendar import Dated, date_of, period_as_date, season_as_date, week_as_date
from briefing.ingest.extract.times.periods import month_ended
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_NEAR, _OPENED = 10, 36
"""How far from an event a year may stand, and one that opens the sentence."""


def give_date(
    scene: Scene,
    h: Happening,
    at: tuple[int, int],
    room: tuple[int, int],
    dates: list[DateAtom],
    periods: list[PeriodAtom],
) -> None:
    """The nearest date in the event's part of the sentence, else a month or a bare year."""
    r = scene.r
    periods = [month_ended(r, p) for p in periods if not (of_person(r, p) or of_another(r, h, p))]
    dates = [d for d in dates if not of_another(r, h, d)]
    # The dateline dates the report; the event may have been the day before.
    line = scene.line.date.i if scene.line.date else -1
    room = _of_its_own(r, h, at, room, [*dates, *periods])
    inside = [d for d in dates if room[0] <= d.i and d.j <= room[1] and d.i != line]
    h.reported = any(of_report(r, d) for d in inside)
    inside = [d for d in inside if not (of_report(r, d) or (h.planned and (told_then(r, d) or of_agreement(r, d, at))))]
    days, inside = inside, [d for d in inside if not until(r, h, d, inside)]
    if any(d.offset for d in inside):
        # "MEXICO, 20 mar -- El canciller iniciará mañana": the day of the report is not that of an event of tomorrow.
        inside = [d for d in inside if d.offset or not of_the_day(scene, d)]
    inside.sort(key=lambda d: (d.month == 0, _far(r, h, d, at) + _APART * _commas(r, d, at)))  # fmt: skip
    month = _month_beside(r, at, room, periods) if inside else None
    if month is not None and distance(inside[0].i, inside[0].j, at) + _APART * _commas(r, inside[0], at) > _NEAR:
        # "He said on Tuesday that ..., when the envoy visits Nairobi in February"
        inside, periods = [], [month]
    if not (_on_day(scene, h, at, room, inside, days) or _in_period(scene, h, at, room, inside, periods)):
        _in_week(scene, h, room)


def _on_day(
    scene: Scene,
    h: Happening,
    at: tuple[int, int],
    room: tuple[int, int],
    inside: list[DateAtom],
    days: list[DateAtom],
) -> bool:
    """Give an event the first day of `inside` that can be its own, through to the last of its `days`."""
    r = scene.r
    for atom in inside:
        dated = date_of(atom, scene.reference, ahead=h.planned or at_hand(r, h, atom))
        if dated is not None and h.planned and _just_over(scene, atom, dated):
            # "Die beim Besuch in Warschau am 3. Mai getroffenen Vereinbarungen werden umgesetzt", told on 16 May
            if not r.led(_LED_AT, at[0], at[0] - 1):
                continue
            dated, h.planned = date_of(atom, scene.reference, ahead=False), False
        if dated is not None and not h.planned and _nearer_ahead(scene, atom, dated, room):
            dated, h.planned = date_of(atom, scene.reference, ahead=True), True
        if dated is not None:
            # "Si trova da ieri in visita a Rabat, che si concluderà domani"
            h.planned = h.planned and not (atom.offset is not None and atom.offset < 0)
            dated = through(scene, h, atom, dated, days)
            dated = dated if _led_after(r, at) else _soon(scene, h, atom, dated, room)
            h.dated, h.date_span = lasting(r, dated, atom, room), r.span(atom.i, atom.j)
            # "Empfängt am 8. Mai in Wien", told on that day
            written = dated.when.first == dated.when.last == scene.reference.day and bool(atom.month)
            h.today = written or any(d.offset == 0 for d in inside)
            return True
    return False


def _in_period(
    scene: Scene,
    h: Happening,
    at: tuple[int, int],
    room: tuple[int, int],
    inside: list[DateAtom],
    periods: list[PeriodAtom],
) -> bool:
    """Give an event the nearest month or year that can be its own."""
    r = scene.r
    for period in sorted(periods, key=lambda p: distance(p.i, p.j, at) + _APART * _commas(r, p, at)):
        if not (room[0] <= period.i and period.j <= room[1]):
            continue
        if r.ending("bind.since", period.i) is not None and not _when_clause(r, period, at):
            # "Has not met since 2019, when its fifth session took place in Nairobi"
            continue
        # "Nel 2024 il presidente aveva compiuto una visita di Stato ad Addis Abeba"
        opens = period.i - scene.behind_line(room[0]) <= 1 and len(periods) == 1
        opens = opens or (period.whole and _alone_with(r, period, at, inside, periods))
        far = distance(period.i, period.j, at) > (_OPENED if opens or _in_clause(r, h, period, at) else _NEAR)
        part = not period.whole and period.first != period.last and period.relation != "month"
        if not h.planned and (part or (far and period.whole)):
            continue
        h.dated = period_as_date(period, scene.reference, ahead=h.planned or _month_at_hand(scene, h, period))
        if h.dated is None:
            continue
        h.date_span = r.span(period.i, period.j)
        return True
    return False


def _in_week(scene: Scene, h: Happening, room: tuple[int, int]) -> None:
    """Give an event the week that is told of it, or one to come the season."""
    r = scene.r
    week = r.first("time.week", *room)
    if week is not None and (dated := week_as_date(int(week.value), scene.reference)) is not None:
        h.dated, h.date_span = dated, r.span(week.i, week.j)
        h.planned = h.planned or (int(week.value) > 0 and not r.any(("event.had", "event.met"), *room))
        return
    if h.planned and (season := r.first("time.season", *room)) is not None:
        h.dated, h.date_span = _season(scene, season), r.span(season.i, season.j)


_FAR_OFF = 300
"""Days within which a day to come is told without its year."""
_LED_AT = ("bind.during", "event.at")
"""What leads the event in which something was said or done."""


def _just_over(scene: Scene, atom: DateAtom, dated: Dated) -> bool:
    """Whether a day without a year is one just over, and not that of the next year."""
    today = scene.reference.day
    bare = bool(atom.month) and atom.year is None and not atom.relation
    return bare and today is not None and (dated.when.first - today).days > _FAR_OFF


def _nearer_ahead(scene: Scene, atom: DateAtom, dated: Dated, room: tuple[int, int]) -> bool:
    """Whether a day without a year, told with the present or no verb, is to come: it is long past, and sooner reached than it is past.

    "Our commission holds its second session on 14 November", "Economic mission to Lisbon, 8 to 10 June", told in May.
    """
    r, today = scene.r, scene.reference.day
    bare = bool(atom.month) and atom.year is None and not atom.relation
    if not bare or today is None or (today - dated.when.last).days < _LONG_PAST:
        return False
    if r.hit("time.after", room[0]) is not None:
        # "Nach Gesprächen in Peking am 4. Februar nannten die Präsidenten": over, whatever the verb
        return False
    # "Mission to Lisbon, led by the minister"
    nows = [*r.within("event.now", *room), *r.within("event.led_by", *room)]
    verbs = r.each(_VERBS, *room)
    if r.lexicon.capital_nouns:
        # "Unter Leitung des Ministers"
        verbs = [v for v in verbs if not (v.j - v.i == 1 and v.i > room[0] and r.capital(v.i))]
    if any(not any(n.i < v.j and v.i < n.j for n in nows) for v in verbs):
        return False
    coming = date_of(atom, scene.reference, ahead=True)
    return coming is not None and (coming.when.first - today).days < (today - dated.when.last).days


_LONG_PAST = 150
"""Days after which a day just over would be told with its year."""
_VERBS = (
    "event.held", "event.perfect", "event.met", "event.received", "event.came", "event.visited", "event.signed",
    "event.talked", "event.stayed", "event.previous", "event.last",
)  # fmt: skip
"""What tells that something was held or done, where it is not in the present."""


def _alone_with(
    r: Reading, year: PeriodAtom, at: tuple[int, int], dates: list[DateAtom], periods: list[PeriodAtom]
) -> bool:
    """Whether a year is the only time of a sentence, in one clause with the event: "met his counterpart Grace Mutua in Riga in 2019"."""
    return not dates and len(periods) == 1 and (not _commas(r, year, at) or _of_last_one(r, year, at))


def _of_last_one(r: Reading, year: PeriodAtom, at: tuple[int, int]) -> bool:
    """Whether it is told when the last of those in office came: "der letzte Präsident, der Polen besuchte, war 1989 ..."."""
    copula = r.any(("event.stayed", "bind.auxiliary"), at[1], year.i)
    return copula and r.any(("event.previous",), max(0, at[0] - _LAST_ONE), at[0])


_LAST_ONE = 8
"""Tokens between "the last" and the verb that says what those in office did."""


def _in_clause(r: Reading, h: Happening, period: PeriodAtom, at: tuple[int, int]) -> bool:
    """Whether a year stands right behind the goal of a visit, or "the last time", in the clause that tells of the event.

    "La mission que le président, Paul Essono, a menée en Turquie en 2013", "qui s'est réunie pour la dernière fois en 1989".
    """
    if r.lexicon.verb_final and h.loose and period.j <= at[0] and r.ending("event.signed", at[1]) is not None:
        # "Dass die beiden Staaten 1997 ein Abkommen über strategische Partnerschaft unterzeichnet haben"
        return not r.stands(",", period.j, at[0])
    if _when_clause(r, period, at):
        return True
    ends = {period.i - k for k in range(_PREPOSED + 1) if all(r.is_link(n) for n in range(period.i - k, period.i))}
    if h.previous and r.led(("event.last",), *ends):
        return True
    clause = r.any(("bind.relative",), at[0], min(at[1] + _PREPOSED + 1, period.i))
    goal = next((g for slot in ("country", "city") for k in ends if (g := r.ending(slot, k)) is not None), None)
    return h.kind is EventKind.VISIT and clause and goal is not None and goal.i >= at[1]


def _when_clause(r: Reading, period: PeriodAtom, at: tuple[int, int]) -> bool:
    """Whether an event is told by when something was: "The plant opened in 2009, when the president travelled to Oman"."""
    # "Hat seit 2019 nicht mehr getagt, als ihre fünfte Sitzung stattfand": the verb closes its clause.
    reach = period.j + (2 * _PREPOSED if r.lexicon.verb_final else _PREPOSED) + 1
    comma = next((k for k in range(period.j, min(at[0], reach)) if r.word(k) == ","), None)
    return comma is not None and r.hit("bind.when", comma + 1) is not None


_PREPOSED = 2
"""Small words that may stand before a year, or between a visit and its relative clause."""


def _far(r: Reading, h: Happening, atom: DateAtom, at: tuple[int, int]) -> int:
    """How far a day stands from an event; since when a visit lasts is told before it: "desde el lunes se encuentra en Riad"."""
    since = h.kind is EventKind.VISIT and atom.j <= at[0] and r.ending("bind.since", atom.i) is not None
    far = distance(atom.i, atom.j, at)
    return far // 4 if since else far


def _season(scene: Scene, season: Hit) -> Dated | None:
    """The season meant: "next autumn", told in autumn, is that of the year to come."""
    r = scene.r
    later = r.led(("event.next", "time.future_mark"), season.i)
    return season_as_date(int(season.value), scene.reference, later=later)


_BESIDE = 3
"""Tokens between an event and the month right behind it."""


def _month_beside(
    r: Reading, at: tuple[int, int], room: tuple[int, int], periods: list[PeriodAtom]
) -> PeriodAtom | None:
    """The month told right behind an event, its place between: "visits Nairobi in February"."""
    months = [p for p in periods if not p.whole and p.first == p.last and room[0] <= p.i and p.j <= room[1]]
    return next((p for p in months if 0 <= p.i - at[1] <= _BESIDE), None)


def _of_its_own(
    r: Reading, h: Happening, at: tuple[int, int], room: tuple[int, int], times: Sequence[DateAtom | PeriodAtom]
) -> tuple[int, int]:
    """The tokens in which an event has a time of its own, else `room`: before the participle that tells it."""
    treaty = h.kind is EventKind.SIGNING and h.loose and r.any(("event.treaty",), at[1], at[1] + _NAMED)
    start = set_before(r, at[0], room[0]) if treaty else None
    own = start is not None and any(start <= t.i and t.j <= at[0] for t in times)
    return (start, at[0]) if own and start is not None else room


_NAMED = 2
"""Tokens behind "signed" in which the noun stands that it describes."""


def _month_at_hand(scene: Scene, h: Happening, period: PeriodAtom) -> bool:
    """Whether a month is one to come, as the present tells: "gaat in oktober naar Rome"."""
    day = scene.reference.day
    return h.now and day is not None and period.first == period.last and 0 < (period.first - day.month) % 12 <= _MONTHS


_MONTHS = 6
"""Months ahead of which the present still tells."""
_LONG_AGO, _SOON = 270, 100
"""Days: an event so long past would be told with its year, one so near ahead would not."""
_LATELY = 30
"""Days in which what was held is still told in the present."""


def _soon(scene: Scene, h: Happening, atom: DateAtom, dated: Dated, room: tuple[int, int]) -> Dated:
    """The day to come for a date without a year that no verb says is past: "als hij op 4 december zijn ambtgenoot ontmoet"."""
    day = scene.reference.day
    if h.planned or day is None or atom.year is not None or not atom.month:
        return dated
    if not h.now and scene.r.within("event.held", *room):
        return dated
    if (day - dated.when.last).days < (_LATELY if h.now else _LONG_AGO):
        return dated
    ahead = date_of(atom, scene.reference, ahead=True)
    return ahead if ahead is not None and (ahead.when.first - day).days <= _SOON else dated


def _led_after(r: Reading, at: tuple[int, int]) -> bool:
    """Whether what is told came after an event, which then is past: "After talks in Beijing on February 4, the president set out"."""
    return r.led(("time.after",), *range(at[0], at[0] - 1 - r.is_link(at[0] - 1), -1))


_APART = 6
"""What a comma between an event and a date counts for, in tokens."""


def _commas(r: Reading, atom: DateAtom | PeriodAtom, at: tuple[int, int]) -> int:
    return sum(r.word(k) in (",", ":") for k in range(min(atom.j, at[1]), max(atom.i, at[0])))


def shifts_of(r: Reading, lo: int, hi: int) -> list[Hit]:
    """The words of tokens `lo` to `hi` that count from what was told before: "four days earlier", and not "four days before the visit"."""
    return [s for s in r.within("event.shift", lo, hi) if r.hit("place.of", s.j) is None]


def days_after(h: Happening, told: Sequence[Happening], days: int) -> None:
    """Days after (or before) the event told last: "a day later he was received by the minister", "tags zuvor"."""
    coming = [o for o in told if o.planned and h.planned and h.at - o.at < _SAME_BREATH]
    if h.kind in (EventKind.COMMISSION, EventKind.CONSULTATIONS):
        # "The group meets on 27 May. ... arrives on 26 May. The following day he will hold the ninth round of the group"
        coming = [o for o in coming if o.kind is not h.kind]
    last = next((o.dated for o in reversed(told) if o.dated is not None and (not o.planned or o in coming)), None)
    several = last is not None and last.when.first != last.when.last
    if last is None or last.when.precision != "day" or (several and (days == 0 or h.planned)):
        return
    since = last.when.first if days < 0 else last.when.last
    h.dated = Dated(When.day(since + dt.timedelta(days=days)), Certainty.INFERRED, "day_after")


_SAME_BREATH = 70
"""Tokens between two events to come, the second of which is told by how many days it is after the first."""
