"""Treaties: agreements told to have been signed beside what a sentence is about: long ago, or at the end of the talks told before."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.core.fact import EventKind
from briefing.ingest.extract.events.dating import days_after, give_date, shifts_of
from briefing.ingest.extract.events.denied import never_told
from briefing.ingest.extract.events.durations import day_of_stay
from briefing.ingest.extract.events.happenings import Happening
from briefing.ingest.extract.events.scene import Scene
from briefing.ingest.extract.sides.venues import venue
from briefing.ingest.extract.times.atoms import DateAtom, PeriodAtom
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_REACH = 9
"""Tokens between a verb of signing and its time."""
_PAPER, _NAMED = 8, 4
"""Tokens between a verb of signing and what is signed, and of its name: "a memorandum of understanding"."""
_SUBJECT = 26
"""Tokens of what is signed, with all that it is on, before its verb, where one clause tells no more."""
_OWN_CLAUSE = ("bind.relative", "role.role", "event.met", "event.planned")
"""What tells that a clause has somebody else for its subject, or another verb."""


def signed_apart(scene: Scene, sentence: Sentence, told: Sequence[Happening]) -> Happening | None:
    """The agreement of the two countries that a sentence says was signed, with a time of its own or none at all.

    "The convention was signed in 1995", "le traité d'amitié signé en février 2003"; "At the end a protocol was signed",
    which is of the talks told before.
    """
    r, lo, hi = scene.r, sentence.lo, sentence.hi
    if sentence.head or r.any(("neutral.firm",), lo, hi):
        return None
    verbs = sorted(r.each(_SIGNED, lo, hi))
    for verb in verbs:
        paper = _paper(r, verb, lo, hi) or _paper_before(r, sentence, verb)
        if paper is None or never_told(r, verb, lo):
            continue
        if r.any(("event.planned",), max(lo, verb.i - _PAPER), verb.j):
            if (signing := _to_be_signed(scene, sentence, verb, told)) is not None:
                return signing
            continue
        which = paper.j <= verb.i and _attributive(r, paper, verb)
        time = _own_time(r, verb, lo, hi, behind=which)
        if (
            time is None
            and (signing := _same_day(r, verb, lo, hi, told) or _on_stay(r, verb, lo, hi, told)) is not None
        ):
            return signing
        if time is None and (which or paper.i < lo):
            continue
        room = min(paper.i, verb.i), max(paper.j, verb.j, time.j if time is not None else 0)
        others = {c.value for c in r.within("country", *room)} - set(scene.parties)
        if scene.parties and others:
            continue
        signing = Happening(EventKind.SIGNING, r.span(verb.i, verb.j), head=False, at=verb.i)
        if time is None:
            signing.timeless = True
            behind = r.any(("event.at",), verb.j, min(hi, verb.j + _CLOSING))
            signing.closing = behind or r.any(CLOSED, lo, verb.j)
            return signing
        dates = [time] if isinstance(time, DateAtom) else []
        periods = [time] if isinstance(time, PeriodAtom) else []
        give_date(scene, signing, (verb.i, verb.j), (lo, hi), dates, periods)
        if signing.dated is None or (
            scene.reference.day is not None and signing.dated.when.first > scene.reference.day
        ):
            continue
        signing.city = venue(r, (verb.i, verb.j), (min(verb.i, time.i), min(hi, max(verb.j, time.j) + _PLACE)))
        return signing
    return None


def _same_day(r: Reading, verb: Hit, lo: int, hi: int, told: Sequence[Happening]) -> Happening | None:
    """The signing told to be of the day of what was told before, or days after it: "a memorandum, signed on the same day"."""
    shift = next(iter(shifts_of(r, max(lo, verb.i - _PAPER), min(hi, verb.j + _PAPER))), None)
    coming = bool(told) and told[-1].planned
    if shift is None or not told or (coming and not r.any(("event.planned",), max(lo, verb.i - _PAPER), verb.j)):
        return None
    signing = Happening(EventKind.SIGNING, r.span(verb.i, verb.j), head=False, at=verb.i, planned=coming)
    days_after(signing, told[-1:] if coming else told, int(shift.value))
    signing.date_span = r.span(shift.i, shift.j) if signing.dated is not None else None
    return signing if signing.dated is not None else None


def _on_stay(r: Reading, verb: Hit, lo: int, hi: int, told: Sequence[Happening]) -> Happening | None:
    """The signing of a day that is counted of the visit or session told before: "Nel secondo giorno della visita è stato firmato"."""
    stay = next((o for o in reversed(told) if o.kind is not EventKind.SIGNING), None)
    day = day_of_stay(r, lo, hi, stay.dated) if stay is not None and not stay.planned else None
    if stay is None or day is None:
        return None
    signing = Happening(EventKind.SIGNING, r.span(verb.i, verb.j), head=False, at=verb.i, city=stay.city)
    signing.dated, signing.date_span = day
    return signing


def _to_be_signed(scene: Scene, sentence: Sentence, verb: Hit, told: Sequence[Happening]) -> Happening | None:
    """The signing to come on a day that is told, or at the visit or session told before.

    "Several agreements will be signed tomorrow", "Im Laufe des Besuchs werden drei Abkommen unterzeichnet".
    """
    r, lo, hi = scene.r, sentence.lo, sentence.hi
    signing = Happening(EventKind.SIGNING, r.span(verb.i, verb.j), head=False, at=verb.i, planned=True)
    days = dates_and_periods(r, lo, hi)[0]
    if told and told[-1].planned and r.any(("event.shift",), max(lo, verb.i - _PAPER), min(hi, verb.j + _PAPER)):
        return _same_day(r, verb, lo, hi, told)
    # "Tomorrow, at the close of the session, ..."
    time = _own_time(r, verb, lo, hi, behind=False) or (days[0] if len(days) == 1 else None)
    if time is not None:
        dates = [time] if isinstance(time, DateAtom) else []
        periods = [time] if isinstance(time, PeriodAtom) else []
        give_date(scene, signing, (verb.i, verb.j), (lo, hi), dates, periods)
        signing.city = venue(r, (verb.i, verb.j), (lo, hi))
        signing.closing = r.any(CLOSED, lo, hi)
        today = scene.reference.day
        late = signing.dated is None or (today is not None and signing.dated.when.last < today)
        return None if late or signing.date_span is None else signing
    occasion = next((o for o in reversed(told) if o.dated is not None and o.kind is not EventKind.SIGNING), None)
    if occasion is None or not occasion.planned or occasion.dated is None or occasion.dated.when.precision != "day":
        return None
    if occasion.dated.when.first != occasion.dated.when.last and occasion.kind is not EventKind.COMMISSION:
        return None
    signing.dated, signing.date_span, signing.city = occasion.dated, occasion.date_span, occasion.city
    return signing


CLOSED = ("event.at", "event.round", "event.kind", "event.talk")
"""What tells that something was signed at the end of talks: "по итогам заседания подписан протокол"."""
_CLOSING = 4
"""Tokens behind a verb of signing in which it is told when: "which was signed at the end of the meeting"."""
_SIGNED = ("event.signed", "event.signed_which", "event.sealed", "event.exchanged")
"""The slots of words of signing; what is "concluded" is told so only with its own time, beside the agreement."""
_PLACE = 4
"""Tokens behind the time of a signing that may tell its place: "signed on 3 May in Lima"."""


def _paper(r: Reading, verb: Hit, lo: int, hi: int) -> Hit | None:
    """What is signed: the agreement nearest to the verb, no other verb between."""
    # "Ein Abkommen, das am selben Tag von den beiden Kammern unterzeichnet wurde"
    back = 2 * _PAPER if r.lexicon.verb_final else _PAPER
    opens = r.any(("event.treaty",), lo, min(lo + _NAMED, verb.i))
    if verb.category == "signed" and not r.any(_OWN_CLAUSE, lo if opens else max(lo, verb.i - _SUBJECT), verb.i):
        # "A memorandum on cooperation between the diplomatic academies of the two ministries was signed"
        comma = max((k + 1 for k in range(lo, verb.i) if r.word(k) == ","), default=lo)
        back = verb.i - lo if opens else max(back, min(_SUBJECT, verb.i - comma))
    papers = r.within("event.treaty", max(lo, verb.i - back), min(hi, verb.j + _PAPER + _NAMED))
    if verb.category == "exchanged":
        # "L'échange de trois mémorandums", and not the "libre-échange" that an agreement is on
        noun = r.is_link(verb.j - 1) and verb.j - verb.i > 1
        papers = [p for p in papers if max(p.i - verb.j, verb.i - p.j) < _NAMED and not (noun and p.j <= verb.i)]
    return min(papers, key=lambda p: max(p.i - verb.j, verb.i - p.j), default=None)


def _paper_before(r: Reading, sentence: Sentence, verb: Hit) -> Hit | None:
    """The agreement told of in the sentence before, which a pronoun or none stands for: "Es wurde 2015 unterzeichnet", "Lo firmaron en"."""
    if verb.category != "signed" or verb.i - sentence.lo > _GOES_ON:
        return None
    opens = verb.i <= sentence.lo + 1 or r.hit("neutral.pronoun", sentence.lo) is not None
    before = r.sentence_before(sentence.lo) if opens else None
    if before is None or before.head or before.block != sentence.block:
        return None
    papers = r.within("event.treaty", before.lo, before.hi)
    return papers[-1] if papers and not r.any(("role.role",), sentence.lo, verb.j) else None


_GOES_ON = 8
"""Tokens before a verb of signing that may tell when and where "it" was signed."""


def _of_years(r: Reading, period: PeriodAtom) -> bool:
    """Whether a time is of several years, in which nothing is signed: "2025-2027", "2025 bis 2027"."""
    several = period.last_year is not None and period.last_year != period.year
    until, since = r.hit("time.range_to", period.j), r.ending("time.range_to", period.i)
    ranged = (until is not None and r.kind(until.j) == NUMBER) or (since is not None and r.kind(since.i - 1) == NUMBER)
    return period.whole and (several or ranged)


def _between(a: Hit | DateAtom | PeriodAtom, b: Hit) -> tuple[int, int]:
    return (a.j, b.i) if a.j <= b.i else (b.j, a.i)


def _attributive(r: Reading, paper: Hit, verb: Hit) -> bool:
    """Whether the verb only tells which agreement is meant: "le traité d'amitié signé", "the agreement signed in"."""
    if verb.category == "signed_which":
        # "Hanno inoltre firmato": the adverb parts the verb.
        return r.ending("event.also", verb.i) is None
    return verb.j - verb.i == 1 and not (r.lexicon.verb_final or r.lexicon.free_order)


def _own_time(r: Reading, verb: Hit, lo: int, hi: int, *, behind: bool) -> DateAtom | PeriodAtom | None:
    """The time nearest to a verb of signing, no comma between; behind it where the verb only tells which agreement."""
    dates, periods = dates_and_periods(r, lo, hi)
    one = [p for p in periods if (p.whole or p.first == p.last) and not _of_years(r, p)]
    times: list[DateAtom | PeriodAtom] = [*dates, *one]
    near = [t for t in times if not (behind and t.i < verb.j) and _joined(r, *_between(t, verb))]
    return min(near, key=lambda t: max(t.i - verb.j, verb.i - t.j), default=None)


def _joined(r: Reading, lo: int, hi: int) -> bool:
    """Whether few words and no comma but one right before the time stand between a verb of signing and its time.

    "Signé avec la Turquie à Ankara, le 8 octobre 2002", told as tokens `lo` to `hi`.
    """
    return hi - lo <= _REACH and not any(r.word(k) == "," and not _all_links(r, k + 1, hi) for k in range(lo, hi))


def _all_links(r: Reading, lo: int, hi: int) -> bool:
    return all(r.is_link(k) for k in range(lo, hi))
