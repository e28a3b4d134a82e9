"""Others: who is met beside the talks or the visit that an article is about, and what is signed then, on the day and at the place of those."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.core.article import Certainty
from briefing.core.fact import EventFormat, EventKind
from briefing.core.period import When
from briefing.core.person import folded
from briefing.ingest.extract.events.happenings import Happening
from briefing.ingest.extract.events.scene import Scene
from briefing.ingest.extract.events.stays import Officers
from briefing.ingest.extract.times.calendar import Dated
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.reading import Reading, Sentence


def met_besides(scene: Scene, sentence: Sentence, i: int, j: int, told: Sequence[Happening]) -> bool:
    """Whether a sentence tells that somebody else was met than at what was `told`, by a verb at tokens `i` to `j`.

    "Before that he had been received by the president", "On the margins of the session she also met Speaker Rivera"; or by
    whom an article names only there: "In the afternoon the minister was received by President Rivera".
    """
    r, lo, hi = scene.r, sentence.lo, sentence.hi
    body = [h for h in told if not h.head]
    if sentence.head or not body or not r.any(("role.role",), lo, hi):
        return False
    if r.any(("event.besides",), max(lo, i - _NEAR), min(hi, j + _NEAR)):
        return True
    if r.any(("event.besides",), lo, min(hi, lo + _OPENING)):
        return True
    named = [k for k in range(lo, hi) if _names(scene.known, r, k)]
    faced = r.any(("event.received", "event.met"), i, j) and not r.any(("event.talk",), i, j)
    session = next(
        (h.kind in _SESSIONS for h in reversed(body) if h.dated is not None and not (h.previous or h.planned)), False
    )
    if not faced or not named or not (session or r.any(("city",), lo, hi)):
        return False
    if (
        r.any(("event.at",), lo, min(hi, lo + _OPENING))
        or r.any(("event.also",), max(lo, i - _NEAR), min(hi, j + _NEAR))
        or r.any(("event.also",), lo, min(hi, lo + _OPENING))
    ):
        return True
    before = {_key(r, k) for k in range(max(0, lo - _BEFORE), lo) if _names(scene.known, r, k)}
    timeless = not any(dates_and_periods(r, lo, hi))
    return timeless and _of_old(r, lo, hi, named, before) and any(_key(r, k) not in before for k in named)


_BEFORE = 3000
"""Tokens before a sentence, more than of any article but a very long one, in which somebody has been named."""
_NEAR, _OPENING = 3, 2
"""Tokens between a verb of meeting and "before that" or "also", and those with which a sentence opens."""


def _of_old(r: Reading, lo: int, hi: int, named: Sequence[int], before: set[str]) -> bool:
    """Whether a sentence tells of one told before as well: by name, by "he", or by the office alone."""
    again = any(_key(r, k) in before for k in named) or len(r.within("role.role", lo, hi)) > 1
    return again or r.any(("role.guest", "role.delegation", "neutral.pronoun"), lo, hi)


def _names(known: Officers, r: Reading, k: int) -> bool:
    return r.kind(k) == WORD and r.capital(k) and _key(r, k) in known


def _key(r: Reading, k: int) -> str:
    return folded(r.words(k, k + 1))


def on_its_day(scene: Scene, h: Happening, earlier: Sequence[Happening]) -> None:
    """Day, place and format of the talks or the visit of one day told before, for who was met beside them."""
    if h.head or h.planned or h.dated is not None or not (h.beside and h.kind is EventKind.MEETING):
        return
    main = next((o for o in reversed(earlier) if o.dated is not None and not (o.head or o.previous or o.past)), None)
    if main is None or main.dated is None or main.planned or main.format is EventFormat.ONLINE:
        return
    if main.kind not in _SESSIONS and h.city is None:
        return
    if h.city is not None and main.city is not None and h.city.value != main.city.value:
        return
    when, day = main.dated.when, scene.reference.day
    recent = day is not None and 0 <= (day - when.last).days <= _NEWS
    if not recent or when.precision != "day" or when.first != when.last:
        return
    h.dated, h.date_span = Dated(When.day(when.last), Certainty.INFERRED, "day_after"), main.date_span
    h.city = h.city or main.city
    h.host = h.host or (main.host if h.city is None else None)
    h.format = h.format or EventFormat.IN_PERSON


_SESSIONS = (EventKind.COMMISSION, EventKind.CONSULTATIONS)
"""Events beside which it is news whom else the guests met; on a visit they meet everybody."""
_NEWS = 10
"""Days between what an article is about and its publication."""
