"""Events: rounds of talks, commissions, visits and signings, held or planned, with date, place and format."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from briefing.core.article import Certainty
from briefing.core.fact import (
    EventFormat,
    EventKind,
    EventMention,
    EventStatus,
    Fact,
    FactKind,
    FieldNote,
)
from briefing.core.passage import Span
from briefing.core.period import When
from briefing.ingest.extract.calendar import Dated, Dateline, Reference, date_of, period_as_date, season_as_date
from briefing.ingest.extract.encounters import encounter, visited
from briefing.ingest.extract.lexicon import Hit
from briefing.ingest.extract.reading import Reading, Sentence
from briefing.ingest.extract.times import DateAtom, PeriodAtom, dates_and_periods, ordinal_at
from briefing.ingest.extract.venues import distance, venue

_NEAR = 10
_COUNTED = 16
"""Tokens behind a round in which it may be counted: "консультации ..., четвёртые по счёту"."""
_LEAD = 3
"""Body sentences in which an undated event takes place on the dateline's day."""


@dataclass(slots=True)
class Happening:
    """An event being put together from the places that tell of it."""

    kind: EventKind
    span: Span
    head: bool
    round: int | None = None
    round_span: Span | None = None
    dated: Dated | None = None
    date_span: Span | None = None
    city: Hit | None = None
    host: Hit | None = None
    """The country visited, where no city is named."""
    city_from_dateline: bool = False
    there: bool = False
    """Whether it took place where the one before did: "в том же здании"."""
    format: EventFormat | None = None
    format_span: Span | None = None
    planned: bool = False
    previous: bool = False
    """Whether it is told as the one before the event that the text is about."""
    vague: bool = False
    """Whether it is told as of some day the text does not name: "diese Woche"."""
    order: int = 0
    """Number of the body sentence."""
    at: int = 0
    """The token it begins at."""
    loose: bool = False
    """Whether only a verb tells of it: "se reunieron el lunes en Ginebra"."""
    received: bool = False
    """Whether the verb has a person behind it: "received the Ambassador of Hungary"."""
    reported: bool = False
    """Whether its sentence dates the report: "..., the ministry said on Friday"."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What the reading of events needs of its article."""

    r: Reading
    reference: Reference
    line: Dateline
    parties: tuple[str, ...]
    sections: list[tuple[int, Hit, DateAtom]] = field(default_factory=list)
    """Where the parts of a report on several places begin, with city and day."""


def events(scene: Scene) -> list[Fact]:
    """The events of an article in text order, one fact for each however often it is told."""
    told: list[Happening] = []
    order = 0
    for sentence in scene.r.sentences:
        if sentence.kicker:
            continue
        order += not sentence.head
        for piece in _pieces(scene.r, sentence):
            for happening in _in_sentence(scene, piece, told):
                happening.order = order
                _merge(told, happening)
    told = [h for h in told if not (_bare(h) and any(o is not h and not o.planned and not _bare(o) for o in told))]
    for index, happening in enumerate(told):
        _complete(scene, happening, told[:index])
    told = [h for h in told if _tells_enough(h)]
    told = [
        h
        for n, h in enumerate(told)
        if not (h.loose and any(_same_day(o, h) for o in told if not o.loose or o in told[:n]))
    ]
    return sorted((_fact(scene, h) for h in told), key=lambda f: f.span.start)


_SPANNING = (EventKind.VISIT, EventKind.COMMISSION)
"""Events told by their month alone: "im Juni 2023 in Minsk"."""


def _pieces(r: Reading, sentence: Sentence) -> list[Sentence]:
    """A sentence parted at its semicolons, and before "..., the next is planned for": each tells of its own."""
    stops = [
        k for k in range(sentence.lo, sentence.hi)
        if (r.word(k) == ";" and r.hit("neutral.pronoun", k + 1) is None) or (r.word(k) == "," and _next_follows(r, k + 1, sentence.hi))
    ]  # fmt: skip
    bounds = zip([sentence.lo, *(k + 1 for k in stops)], [*stops, sentence.hi], strict=True)
    return [replace(sentence, lo=lo, hi=hi) for lo, hi in bounds if hi > lo]


def _next_follows(r: Reading, i: int, hi: int) -> bool:
    """Whether "the next" stands at token `i`, its noun left out, before a verb: "de volgende is gepland voor 2025"."""
    at = r.skip_links(i, hi, 1)
    following = r.hit("event.next", at) if at > i and at < hi else None
    if following is None or following.j >= hi:
        return False
    return any(r.hit(slot, following.j) is not None for slot in ("event.planned", "bind.auxiliary"))


def _bare(h: Happening) -> bool:
    """Whether it only says that there were talks: those of the event told otherwise."""
    nothing = h.round is None and h.dated is None and h.city is None and h.format is None
    return h.kind is EventKind.MEETING and not h.planned and nothing


def _same_day(a: Happening, b: Happening) -> bool:
    return a.dated is not None and b.dated is not None and _agree(a.dated, b.dated)


def _tells_enough(h: Happening) -> bool:
    if h.round is not None:
        return True
    place = h.city is not None or h.format is EventFormat.ONLINE or h.host is not None
    place = place or (h.received and h.kind is EventKind.MEETING and h.date_span is not None)
    if h.kind is EventKind.CONSULTATIONS:
        return place or h.dated is not None
    if h.kind is EventKind.COMMISSION and h.planned and place:
        return True
    sharp = h.dated is not None and (
        h.dated.when.precision == "day" or (h.kind in _SPANNING and h.dated.when.precision != "year")
    )
    return place and h.dated is not None and (h.planned or sharp)


def _in_sentence(scene: Scene, sentence: Sentence, told: Sequence[Happening]) -> list[Happening]:
    r, lo, hi = scene.r, sentence.lo, sentence.hi
    kinds = [h for h in r.within("event.kind", lo, hi) if h.value != "none"]
    rounds = [h for h in r.within("event.round", lo, hi) if not any(k.i <= h.i < k.j for k in kinds)]
    dates, periods = dates_and_periods(r, lo, hi)
    anchors = _anchors(r, sentence, kinds, rounds, bool(told or kinds))
    loose = not kinds and not anchors
    if not anchors or all(kind is EventKind.MEETING and number is None for _, _, kind, number in anchors):
        # "Is due to visit Seoul on 21 October for talks with his counterpart"
        verb = encounter(r, lo, hi)
        if verb is not None and (not anchors or verb.value == EventKind.VISIT):
            loose, anchors = True, [(verb.i, verb.j, EventKind(verb.value), None)]
    found: list[Happening] = []
    anchors, relative = _parted(r, anchors, lo, hi)
    for index, (i, j, kind, number) in enumerate(anchors):
        left = anchors[index - 1][1] if index else lo
        right = anchors[index + 1][0] if index + 1 < len(anchors) else hi
        if relative is not None:
            inside = relative[0] <= i < relative[1]
            left, right = (
                relative if inside else (relative[1], hi) if i < relative[0] else (max(left, relative[1]), right)
            )
        clause = next((k for k in range(j, right) if r.word(k) == ";"), right)
        clause = _before_report(r, j, clause)
        known = (
            kind
            or (found[-1].kind if found else _kind_told(number, told))
            or (EventKind(kinds[0].value) if kinds else None)
        )
        if known is None:
            continue
        kind = known
        if kind is EventKind.VISIT and number is not None and number[0] == 1:
            # "Het was het eerste bezoek van een premier": no visit is a round.
            continue
        if kind is EventKind.MEETING and r.within("event.resumed", lo, hi):
            kind = _kind_told(None, told) or kind
        happening = Happening(kind, r.span(i, j), sentence.head, loose=loose, at=i)
        happening.received = loose and bool(r.within("role.role", lo, hi))
        if number is not None:
            happening.round, happening.round_span = number[0], r.span(number[1], number[2])
        room = (lo, hi) if relative is None else (left, right)
        happening.planned = _is_planned(r, *room, i, j, left, right)
        if index and not r.any(("event.planned", "event.held"), left, right):
            # "They agreed to hold the second session in May, and the fourth round in Bishkek": the verb is told once.
            happening.planned = found[-1].planned if found else happening.planned
        happening.previous = number is None and _beside(r, "event.previous", i, j)
        apart = _told_apart(r, happening, left, i)
        _date(scene, happening, (i, j), (apart, clause), dates, periods)
        # "The fifth round was held on 18 October and the sixth will be held in 2025": each has its own.
        dates = [d for d in dates if happening.date_span != r.span(d.i, d.j)]
        periods = [p for p in periods if happening.date_span != r.span(p.i, p.j)]
        shifts = [1 for _ in r.within("event.day_after", lo, i)]
        shifts += [int(h.value) for h in r.within("event.shift", lo, hi)]
        if happening.dated is None and shifts:
            _days_after(happening, [*told, *found], shifts[0])
        happening.vague = r.any(("time.vague",), lo, hi)
        if happening.dated and scene.reference.day:
            if happening.dated.when.first > scene.reference.day:
                happening.planned = True
            elif happening.dated.certainty is Certainty.STATED and happening.dated.when.last < scene.reference.day:
                happening.planned = False
        agreed = max((h.j for h in r.within("step.agreed", left, i)), default=left) if happening.planned else left
        goal = _goal(r, j, clause) if loose and kind is EventKind.VISIT else None
        happening.city = goal or venue(r, (i, j), (agreed, clause))
        if kind is EventKind.VISIT and happening.city is None:
            happening.city = visited(r, Hit(i, j, "", ""), left, clause if loose else min(right, j + 4))
        happening.there = r.any(("place.there",), lo, hi)
        if happening.kind is EventKind.VISIT:
            happening.host = _host(r, (i, j), (left, right), loose)
        _format(r, happening, left if index else lo, right)
        found.append(happening)
    return found


def _before_report(r: Reading, j: int, hi: int) -> int:
    """Where a last clause begins that only tells who reports: "..., indicó el jueves un comunicado en Santiago"."""
    comma = max((k for k in range(j, hi) if r.word(k) == ","), default=None)
    if comma is None:
        return hi
    first = r.skip_links(comma + 1, hi, 1)
    says = [r.hit(slot, k) for slot in ("say.verb", "say.according") for k in (comma + 1, first)]
    return comma if any(h is not None for h in says) else hi


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


def _parted(r: Reading, anchors: list[_Anchor], lo: int, hi: int) -> tuple[list[_Anchor], tuple[int, int] | None]:
    """A round told in a relative clause and what the main clause says of its series, and where the clause is.

    "La commission mixte, dont la 11e session s'était tenue à Yaoundé en 2019, se réunira à Ankara".
    """
    for opened in r.within("event.relative", lo, hi):
        number = ordinal_at(r, opened.j, hi)
        close = next((k for k in range(opened.j, hi) if r.word(k) == ","), hi)
        if number is None or number[0] <= 0 or not r.any(("event.held", "event.planned"), opened.j, close):
            continue
        result: list[_Anchor] = []
        for i, j, kind, told in anchors:
            if i < opened.i < j:
                main = next((k for k in r.within("event.kind", i, opened.i)), None)
                if main is not None and r.any(("event.held", "event.planned"), close, hi) and not any(
                    a[0] >= close for a in anchors
                ):  # fmt: skip
                    result.append((main.i, main.j, kind, None))
                result.append((opened.j, j, kind, told))
            else:
                result.append((i, j, kind, told))
        return result, (opened.i, close)
    return anchors, None


def _kind_told(number: tuple[int, int, int] | None, told: Sequence[Happening]) -> EventKind | None:
    """The kind of a round whose sentence does not name it: of the round before it, of any with a round, of the last."""
    told = [h for h in told if not (h.loose or _bare(h))]
    rounds = [h for h in told if h.round is not None]
    previous = [h for h in rounds if number is not None and h.round == number[0] - 1]
    return next((h.kind for h in reversed(previous or rounds or list(told))), None)


_Anchor = tuple[int, int, EventKind | None, tuple[int, int, int] | None]


def _anchors(r: Reading, sentence: Sentence, kinds: list[Hit], rounds: list[Hit], known: bool) -> list[_Anchor]:
    """The places that tell of an event: "quinto round di consultazioni", "the sixth meeting of the commission"."""
    anchors: list[_Anchor] = []
    used: set[int] = set()
    for noun in rounds:
        number = _number(r, noun, sentence)
        kind = next((k for k in kinds if 0 <= k.i - noun.j <= 5), None)
        if kind is None:
            kind = next((k for k in reversed(kinds) if 0 <= noun.i - k.j <= 4 and number), None)
        following = next(
            (h for slot in ("event.next", "event.previous") for k in (noun.i, noun.i - 1) if (h := r.ending(slot, k))),
            None,
        )
        again = known and not number and _retold(r, sentence, noun)
        if kind is None and not (number and known and noun.j - noun.i == 1) and not ((following or again) and known):
            continue
        if kind is not None and kind.i in used:
            continue
        if kind is not None:
            used.add(kind.i)
        start = min(noun.i, number[1] if number else noun.i, kind.i if kind else noun.i)
        end = max(noun.j, kind.j if kind else noun.j, number[2] if number else noun.j)
        anchors.append((start, end, EventKind(kind.value) if kind else None, number))
    if known:
        told = {a[3][0] for a in anchors if a[3] is not None}
        numbers = {k for a in anchors for k in range(a[0], a[1])}
        counted = [a for a in _elliptic(r, sentence, bool(kinds)) if a[0] not in numbers]
        anchors += [a for a in counted if (a[3][0] not in told if a[3] is not None else not anchors)]
        anchors = anchors or _resumed(r, sentence, kinds)
    for kind in kinds:
        if kind.i in used:
            continue
        number = _number(r, kind, sentence)
        start = number[1] if number else kind.i
        anchors.append((start, max(kind.j, number[2] if number else 0), EventKind(kind.value), number))
    return sorted(anchors, key=lambda a: a[0])


_RETOLD = 8
"""Tokens from the opening of a sentence in which a noun goes on about the event before."""


def _retold(r: Reading, sentence: Sentence, noun: Hit) -> bool:
    """Whether a noun goes on about the event told before, with its day: "Das Treffen fand am 13. Mai in Tirana statt"."""
    definite = noun.i > sentence.lo and r.is_link(noun.i - 1) and noun.i - sentence.lo <= _RETOLD
    dated = any(d.month or d.weekday is not None for d in dates_and_periods(r, sentence.lo, sentence.hi)[0])
    return definite and dated and bool(r.within("event.held", sentence.lo, sentence.hi))


def _resumed(r: Reading, sentence: Sentence, kinds: list[Hit]) -> list[_Anchor]:
    """A verb by which the same is to be held again: "kamen überein, 2026 in Wien erneut zusammenzukommen"."""
    verbs = [] if kinds else r.within("event.resumed", sentence.lo, sentence.hi)
    return [(verb.i, verb.j, None, None) for verb in verbs[:1]]


def _elliptic(r: Reading, sentence: Sentence, named: bool) -> list[_Anchor]:
    """An ordinal that stands for the round it counts, right before its verb: "Les quatrièmes se tiendront à".

    Where the sentence names another round (`named`), it must open a clause: "...; la quinta tendrá lugar".
    """
    found: list[_Anchor] = []
    for hit in [] if named else r.within("event.next", sentence.lo, sentence.hi):
        # "..., die nächsten sollen in Wien folgen"
        if _next_follows(r, hit.i - 1, sentence.hi) and r.within("event.planned", hit.j, sentence.hi):
            return [(hit.i, hit.j, None, None)]
    for i in range(sentence.lo, sentence.hi):
        if r.hit("ordinal", i) is None and r.kind(i) != "n":
            continue
        number = ordinal_at(r, i, sentence.hi)
        if number is None or number[0] <= 0 or number[1] == i + 1 and r.kind(i) == "n":
            continue
        verb = r.hit("event.planned", number[1]) or r.hit("event.held", number[1])
        # "Пятое - в Баку, в 2026-м": the dash stands for the verb.
        dashed = r.word(number[1]) == "-" and r.kind(i) == "w" and i <= sentence.lo + 1
        dashed = dashed and bool(r.within("city", number[1], sentence.hi))
        opens = i == sentence.lo or r.is_link(i - 1)
        before = i - 2
        apart = before < sentence.lo or r.word(before) in (";", ",", "(") or r.hit("number.and", before) is not None
        apart = apart or r.hit("event.relative", before) is not None or r.hit("bind.contrast", before) is not None
        if (verb is not None or dashed) and opens and (apart or not named) and r.hit("month", number[1]) is None:
            found.append((i, number[1], None, (number[0], i, number[1])))
    return found[:1]


def _number(r: Reading, noun: Hit, sentence: Sentence) -> tuple[int, int, int] | None:
    """The ordinal of a round: before the noun with an adjective at most between, or "round 5" behind it."""
    for start in range(noun.i - 1, max(sentence.lo, noun.i - 6) - 1, -1):
        found = ordinal_at(r, start, sentence.hi)
        counted = r.hit("event.counted", found[1]) if found is not None and found[1] < noun.i else None
        after = counted.j if counted is not None else found[1] if found is not None else 0
        if found is not None and r.hit("month", found[1]) is not None:
            # "am 5. und 6. Februar Gespräche"
            continue
        if found is not None and found[0] > 0 and after <= noun.i and noun.i - after <= 2:
            between = range(after, noun.i)
            # "The previous, third, round"
            if all((r.kind(k) == "w" and not r.is_link(k)) or r.word(k) in '),"' for k in between):
                return found[0], start, found[1]
    around = max(sentence.lo, noun.i - _COUNTED), min(sentence.hi, noun.j + _COUNTED)
    for counted in r.within("event.counted", *around):
        if (
            r.hit("bind.since", counted.j) is not None
            or r.hit("year", r.skip_links(counted.j, sentence.hi, 2)) is not None
        ):
            # "for the first time since 2019"
            continue
        for start in (counted.i - 1, counted.i - 2):
            found = ordinal_at(r, start, sentence.hi)
            if found is not None and found[0] > 0 and found[1] == counted.i:
                return found[0], start, found[1]
    value = r.number_value(noun.j) if noun.j < sentence.hi and r.kind(noun.j) == "n" else None
    dated = any(r.hit("month", k) for k in range(noun.j + 1, min(sentence.hi, noun.j + 5)))
    if value is not None and value < 100 and not dated:
        return value, noun.j, noun.j + 1
    return None


def _is_planned(r: Reading, lo: int, hi: int, i: int, j: int, left: int, right: int) -> bool:
    """Whether the verb nearest to an event speaks of the future, or it is the next one (rule 14)."""
    if _beside(r, "event.next", i, j):
        return True
    planned = r.within("event.planned", lo, hi)
    held = [h for h in r.within("event.held", lo, hi) if not any(p.i <= h.i < p.j for p in planned)]
    # An infinitive ("agreed ... and to hold the third session") tells of no meeting held.
    held = [h for h in held if r.ending("bind.to", h.i) is None or h.j - h.i > 1]
    if not planned and any(h.j <= i and not any(h.j <= v.i < i for v in held) for h in r.within("step.agreed", lo, i)):
        return True
    best: tuple[int, int, bool] | None = None
    for hits, future in ((planned, True), (held, False)):
        for hit in hits:
            if hit.j > right or (hit.i < left and left > lo and hit.j <= left):
                continue
            distance = i - hit.j if hit.j <= i else hit.i - j if hit.i >= j else 0
            candidate = (max(distance, 0), 0 if future else 1, future)
            best = min(best, candidate) if best else candidate
    return best is not None and best[2]


def _beside(r: Reading, slot: str, i: int, j: int) -> bool:
    """Whether a word of `slot` stands right before an event, one word before it, or in it."""
    return any(r.ending(slot, k) is not None for k in (i, i - 1)) or bool(r.within(slot, i, j))


def _date(
    scene: Scene,
    h: Happening,
    at: tuple[int, int],
    room: tuple[int, int],
    dates: list[DateAtom],
    periods: list[PeriodAtom],
) -> None:
    """The nearest date in the event's part of the sentence, else a month or a bare year."""
    r = scene.r
    # The dateline dates the report; the event may have been the day before.
    line = scene.line.date.i if scene.line.date else -1
    inside = [d for d in dates if room[0] <= d.i and d.j <= room[1] and d.i != line]
    h.reported = any(_of_report(r, d) for d in inside)
    inside = [d for d in inside if not _of_report(r, d)]
    inside.sort(key=lambda d: (d.month == 0, distance(d.i, d.j, at) + _APART * _commas(r, d, at)))
    for atom in inside:
        dated = date_of(atom, scene.reference, ahead=h.planned)
        if dated is not None:
            dated = _soon(scene, h, atom, dated, room)
            h.dated, h.date_span = _lasting(r, dated, atom, room), r.span(atom.i, atom.j)
            return
    for period in sorted(periods, key=lambda p: distance(p.i, p.j, at)):
        if not (room[0] <= period.i and period.j <= room[1]) or r.ending("bind.since", period.i) is not None:
            continue
        far = distance(period.i, period.j, at) > _NEAR
        part = not period.whole and period.first != period.last
        if not h.planned and (part or (far and period.whole)):
            continue
        if not h.planned and _of_trade(r, period, at):
            continue
        h.dated = period_as_date(period, scene.reference, ahead=h.planned)
        if h.dated is None:
            continue
        h.date_span = r.span(period.i, period.j)
        return
    if h.planned and (season := next(iter(r.within("time.season", *room)), None)) is not None:
        h.dated, h.date_span = season_as_date(int(season.value), scene.reference), r.span(season.i, season.j)


_TELLERS = ("say.teller", "org.source", "org.ministry", "org.statistics", "org.government", "org.body")
_TELLER = 5
"""Tokens before a verb of saying in which it is told who reports."""


def _of_report(r: Reading, atom: DateAtom) -> bool:
    """Whether a date is that of the telling: "..., the ministry said on Friday". A participant says it on the day."""
    at = atom.i
    while at and r.is_link(at - 1) and r.ending("say.verb", at) is None:
        at -= 1
    verb = r.ending("say.verb", at)
    return verb is not None and (
        r.any(_TELLERS, max(0, verb.i - _TELLER), verb.i) or r.any(_TELLERS, atom.j, atom.j + 3)
    )


_LONG_AGO, _SOON = 270, 100
"""Days: an event so long past would be told with its year, one so near ahead would not."""


def _soon(scene: Scene, h: Happening, atom: DateAtom, dated: Dated, room: tuple[int, int]) -> Dated:
    """The day to come for a date without a year that no verb says is past: "als hij op 4 december zijn ambtgenoot ontmoet"."""
    day = scene.reference.day
    if h.planned or day is None or atom.year is not None or not atom.month or scene.r.within("event.held", *room):
        return dated
    if (day - dated.when.last).days < _LONG_AGO:
        return dated
    ahead = date_of(atom, scene.reference, ahead=True)
    return ahead if ahead is not None and (ahead.when.first - day).days <= _SOON else dated


_TRADED = ("turnover", "exports", "imports", "balance", "surplus", "deficit")


def _of_trade(r: Reading, period: PeriodAtom, at: tuple[int, int]) -> bool:
    """Whether trade is told of between an event and a period: "... consultazioni: l'interscambio ha sfiorato nel 2024"."""
    lo, hi = (at[1], period.i) if period.i >= at[1] else (period.j, at[0])
    return any(h.category in _TRADED for h in r.within("cue", lo, hi))


_APART = 6
"""What a comma between an event and a date counts for, in tokens."""


def _commas(r: Reading, atom: DateAtom, at: tuple[int, int]) -> int:
    return sum(r.word(k) == "," for k in range(min(atom.j, at[1]), max(atom.i, at[0])))


def _days_after(h: Happening, told: Sequence[Happening], days: int) -> None:
    """Days after (or before) the event told last: "a day later he was received by the minister", "tags zuvor"."""
    last = next((o.dated for o in reversed(told) if o.dated is not None and not o.planned), None)
    if last is None or last.when.precision != "day":
        return
    h.dated = Dated(When.day(last.when.last + dt.timedelta(days=days)), Certainty.INFERRED, "day_after")


def _lasting(r: Reading, dated: Dated, atom: DateAtom, room: tuple[int, int]) -> Dated:
    """All days of an event whose length and last day are told: "the two-day session ended on 18 July"."""
    lengths = r.within("event.days", *room)
    closed = r.ending("event.closed", atom.i) or next(
        iter(r.within("event.closed", max(room[0], atom.i - _NEAR), atom.i)), None
    )
    if not lengths or closed is None or dated.when.first != dated.when.last:
        return dated
    first = dated.when.first - dt.timedelta(days=int(lengths[0].value) - 1)
    return Dated(When(first, dated.when.last), Certainty.INFERRED, "counted_from_last_day")


def _host(r: Reading, at: tuple[int, int], room: tuple[int, int], loose: bool) -> Hit | None:
    """The country a visit goes to: right behind it, or with its verb in one clause ("hat Brasilien besucht")."""
    behind = r.within("country", at[1], min(room[1], at[1] + 4))
    if not behind:
        # "Находился в России с государственным визитом"
        led = [h for h in r.within("country", room[0], at[0]) if h.category == "name" and r.ending("place.at", h.i)]
        behind = led if len(led) == 1 else []
    if behind or not loose:
        return next(iter(behind), None)
    named = [h for h in r.within("country", *room) if h.category == "name"]
    goals = [h for h in named if not any(r.ending(f"place.{kind}", h.i) for kind in ("from", "of", "with"))]
    return goals[0] if len(goals) == 1 else None


def _format(r: Reading, h: Happening, lo: int, hi: int) -> None:
    for slot, meaning in (
        ("event.hybrid", EventFormat.HYBRID),
        ("event.online", EventFormat.ONLINE),
        ("event.in_person", EventFormat.IN_PERSON),
    ):
        hits = r.within(slot, lo, hi)
        if hits:
            h.format, h.format_span = meaning, r.span(hits[0].i, hits[0].j)
            return


def _merge(told: list[Happening], new: Happening) -> None:
    """Join a telling to the event it repeats: same kind, same round or none, no other date."""
    for known in told:
        if (known.kind, known.planned, known.previous) != (new.kind, new.planned, new.previous):
            continue
        if new.round is not None and known.round is not None and new.round != known.round:
            continue
        if new.round is None and new.dated and known.dated and not _agree(new.dated, known.dated):
            continue
        if (
            known.round is None
            and new.round is not None
            and known.dated
            and new.dated
            and not _agree(known.dated, new.dated)
        ):
            continue
        _fill(known, new)
        return
    told.append(new)


def _agree(a: Dated, b: Dated) -> bool:
    return a.when.first <= b.when.last and b.when.first <= a.when.last


def _fill(known: Happening, new: Happening) -> None:
    better_place = (known.head and not new.head) or (known.round is None and new.round is not None)
    if better_place and (new.round is not None or known.round is None):
        known.span, known.head, known.order = new.span, new.head, new.order
        known.round_span = new.round_span or known.round_span
    if known.round is None:
        known.round, known.round_span = new.round, new.round_span
    if known.dated is None or (new.dated and _sharper(new.dated, known.dated)):
        known.dated, known.date_span = new.dated or known.dated, new.date_span or known.date_span
    known.city = known.city or new.city
    known.there = known.there or new.there
    if known.format is None:
        known.format, known.format_span = new.format, new.format_span


def _sharper(new: Dated, known: Dated) -> bool:
    if new.when == known.when:
        return False
    return (new.when.last - new.when.first) < (known.when.last - known.when.first) and _agree(new, known)


def _complete(scene: Scene, h: Happening, earlier: Sequence[Happening]) -> None:
    """What the dateline says of an event told in the lead; the format that follows from the place."""
    if h.there and h.city is None:
        h.city = next((o.city for o in reversed(earlier) if o.city is not None and not o.planned), None)
    if not (h.planned or h.head):
        _from_section(scene, h)
    if not (h.planned or h.head or h.dated):
        _from_before(scene, h)
    leads = not h.planned and (h.order <= _LEAD or h.head)
    if h.head and h.kind in (EventKind.VISIT, EventKind.MEETING):
        # A headline's "visit" is told with day and place below, or it is none of the day's.
        leads = False
    lined = leads and not scene.line.apart and not (h.reported or h.vague)
    if lined and h.dated is None and scene.line.date is not None and scene.reference.day is not None:
        atom = scene.line.date
        dated = date_of(atom, scene.reference, ahead=False)
        if dated is not None:
            h.dated = Dated(dated.when, Certainty.INFERRED, "dateline")
            h.date_span = scene.r.span(atom.i, atom.j)
    if leads and h.city is None and h.format is not EventFormat.ONLINE:
        h.city = _setting(scene, h)
    if lined and h.city is None and h.format is not EventFormat.ONLINE and scene.line.city is not None:
        h.city, h.city_from_dateline = scene.line.city, True
    if h.format is None and not h.planned:
        _format_behind(scene, h)
    if h.format is EventFormat.ONLINE:
        h.city = None


_GOES_ON = 2
"""Sentences behind an event's own that may say how the sides met."""


def _format_behind(scene: Scene, h: Happening) -> None:
    """The format that the next sentences of the paragraph tell: "Both stayed at home: the talks went by video link"."""
    r = scene.r
    body = [s for s in r.sentences if not s.head and r.tokens[s.hi - 1].end > h.span.start]
    own = [p for p in _pieces(r, body[0]) if r.tokens[p.lo].start > h.span.start] if body else []
    for piece in own:
        if not r.any(("event.round", "event.kind"), piece.lo, piece.hi):
            # "... vergaderde de Commissie; deskundigen sloten zich op afstand aan, in een hybride opstelling"
            _format(r, h, piece.lo, piece.hi)
    for sentence in body[1 : 1 + _GOES_ON]:
        if sentence.block != body[0].block or dates_and_periods(r, sentence.lo, sentence.hi)[0]:
            return
        if r.any(("event.round", "event.kind"), sentence.lo, sentence.hi):
            _format(r, h, sentence.lo, sentence.hi)
        if h.format is not None:
            return


_OPENING = 1
"""Tokens before a date that still opens its sentence: "On Monday"."""


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


def _from_before(scene: Scene, h: Happening) -> None:
    """Date and place from the sentence before.

    "Gestern kamen sie in Wien zusammen. Es war die fünfte Runde ..."; "Jeudi, changement de décor. À Belgrade ...".
    """
    r = scene.r
    body = [s for s in r.sentences if not s.head and r.tokens[s.lo].start <= h.span.start]
    if len(body) < 2 or body[-2].block != body[-1].block:
        return
    lo, hi = body[-2].lo, body[-2].hi
    if r.any(("event.round", "event.kind"), lo, hi):
        return
    line = scene.line.date.i if scene.line.date else -1
    dates = [d for d in dates_and_periods(r, lo, hi)[0] if d.i != line]
    if len(dates) != 1:
        return
    # Either the event's sentence goes on about it ("it was the fifth round"), or the day opens the sentence before.
    goes_on = r.hit("neutral.pronoun", body[-1].lo) is not None and r.within("event.held", lo, hi)
    if not goes_on and dates[0].i > lo + _OPENING:
        return
    dated = date_of(dates[0], scene.reference, ahead=False)
    if dated is None:
        return
    h.dated, h.date_span = dated, r.span(dates[0].i, dates[0].j)
    if h.city is None and h.format is not EventFormat.ONLINE:
        h.city = venue(r, (hi, hi), (lo, hi))


def _setting(scene: Scene, h: Happening) -> Hit | None:
    """The city of the meetings that the sentence before the event's tells of: "в Нью-Дели прошли две встречи"."""
    r = scene.r
    body = [s for s in r.sentences if not s.head and r.tokens[s.lo].start <= h.span.start]
    for sentence in reversed(body[-3:-1]):
        met = r.any(("event.round", "event.kind"), sentence.lo, sentence.hi)
        if met and r.within("event.held", sentence.lo, sentence.hi):
            start = sentence.lo + (scene.line.city.j - scene.line.city.i if scene.line.city else 0)
            city = venue(r, (sentence.hi, sentence.hi), (start, sentence.hi))
            if city is not None:
                return city
    return None


def _fact(scene: Scene, h: Happening) -> Fact:
    r = scene.r
    notes: list[FieldNote] = []
    if h.round is not None:
        notes.append(FieldNote("round", h.round_span))
    if h.dated is not None:
        notes.append(FieldNote("when", h.date_span, h.dated.certainty, h.dated.reason))
    if h.city is not None:
        span = r.span(h.city.i, h.city.j)
        certainty = Certainty.INFERRED if h.city_from_dateline else Certainty.STATED
        reason = "dateline" if h.city_from_dateline else None
        notes.append(FieldNote("city", span, certainty, reason))
        notes.append(FieldNote("country", span, Certainty.INFERRED, "country_of_city"))
    elif h.host is not None:
        notes.append(FieldNote("country", r.span(h.host.i, h.host.j)))
    form = h.format
    if form is not None:
        notes.append(FieldNote("format", h.format_span))
    elif h.city is not None and not h.planned:
        form = EventFormat.IN_PERSON
        notes.append(FieldNote("format", r.span(h.city.i, h.city.j), Certainty.INFERRED, "venue_named"))
    payload = EventMention(
        kind=h.kind,
        round=h.round,
        when=h.dated.when if h.dated else None,
        city=h.city.value if h.city else None,
        country=h.city.category if h.city else h.host.value if h.host else None,
        format=form,
        status=EventStatus.PLANNED if h.planned else EventStatus.HELD,
        parties=tuple(sorted(scene.parties)),
    )
    weak = [n.reason for n in notes if n.certainty is not Certainty.STATED and n.field in ("when", "city") and n.reason]
    return Fact(FactKind.EVENT, h.span, h.span.of(r.text), payload, tuple(notes), 100 - 10 * len(weak), tuple(weak))
