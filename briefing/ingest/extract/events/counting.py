"""Counting: the number of a round, before its noun, behind it, or set off by commas."""

from __future__ import annotations

from briefing.ingest.extract.times.ordinals import ordinal_at
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

COUNTED = 16
"""Tokens behind a round in which it may be counted: "консультации ..., четвёртые по счёту"."""


def _apposed(r: Reading, i: int, hi: int) -> tuple[int, int, int] | None:
    """The ordinal between commas behind a round: "Le ultime consultazioni, le seconde, si sono tenute"."""
    at = r.skip_links(i, hi, 1)
    found = ordinal_at(r, at, hi) if at < hi else None
    if found is None or found[0] <= 0:
        return None
    if found[0] == 1 and r.hit("event.counted", found[1]) is not None:
        # "The 5th council, which will sit tomorrow, for the first time, under": nothing was counted before.
        return None
    # "De volgende bijeenkomst, de vierde alweer, vindt"
    closed = any(r.word(k) == "," for k in (found[1], found[1] + (r.kind(found[1]) == "w" and not r.capital(found[1]))))
    return (found[0], at, found[1]) if closed or found[0] > 1 and _of_all_so_far(r, found[1], hi) else None


def _of_all_so_far(r: Reading, at: int, hi: int) -> bool:
    """Whether an ordinal ends its sentence, or counts since the series began: "die dritte seit der Gründung", no "third since 2020"."""
    if at >= hi or r.word(at) == ".":
        return True
    since = r.hit("bind.since", at)
    behind = range(since.j, min(hi, since.j + _SINCE)) if since is not None else range(0)
    return bool(behind) and not any(r.kind(k) == NUMBER or r.hit("month", k) is not None for k in behind)


_SINCE = 3
"""Tokens behind "since" in which a time tells that no series is counted from its beginning."""


_NAMING = 12
"""Tokens behind a series that may name its sides before the ordinal set off by commas."""


def apposed_behind(r: Reading, j: int, hi: int) -> tuple[int, int, int] | None:
    """The ordinal between commas behind a series: "La riunione della Commissione intergovernativa, la dodicesima, si terrà"."""
    comma = next((k for k in range(j, min(hi, j + _NAMING)) if r.word(k) == ","), None)
    return _apposed(r, comma + 1, hi) if comma is not None else None


_BEFORE = 9
"""Tokens before a round in which it may be counted: "the sixth Kenya-Poland-Uganda Business Forum"."""


def _sides(r: Reading, lo: int, hi: int) -> int:
    """How many tokens tell only the countries whose round it is: "the 6th Turkey-Azerbaijan-Georgia Forum"."""
    countries = [h for h in r.within("country", lo, hi) if h.j <= hi]
    return sum(h.j - h.i for h in countries) + sum(r.word(k) == "-" for k in range(lo, hi)) if countries else 0


def number_of(r: Reading, noun: Hit, sentence: Sentence) -> tuple[int, int, int] | None:
    """The ordinal of a round: before the noun with an adjective at most between, or "round 5" behind it."""
    for start in range(noun.i - 1, max(sentence.lo, noun.i - _BEFORE) - 1, -1):
        found = ordinal_at(r, start, sentence.hi)
        counted = r.hit("event.counted", found[1]) if found is not None and found[1] < noun.i else None
        after = counted.j if counted is not None else found[1] if found is not None else 0
        if found is not None and r.hit("month", found[1]) is not None:
            # "am 5. und 6. Februar Gespräche"
            continue
        if found is not None and r.hit("time.day_unit", found[1]) is not None:
            # "Am zweiten Tag seines Besuchs"
            continue
        if found is not None and found[0] > 0 and after <= noun.i and noun.i - after - _sides(r, after, noun.i) <= 2:
            between = range(after, noun.i)
            # "The previous, third, round"
            if all(
                (r.kind(k) == "w" and not r.is_link(k)) or r.word(k) in '),"„“”«»-' or r.hit("neutral.owned", k)
                for k in between
            ):
                return found[0], start, found[1]
    if r.word(noun.j) == "," and (apposed := _apposed(r, noun.j + 1, sentence.hi)) is not None:
        return apposed
    around = max(sentence.lo, noun.i - COUNTED), min(sentence.hi, noun.j + 2 * COUNTED)
    for counted in r.within("event.counted", *around):
        if (
            r.hit("bind.since", counted.j) is not None
            or r.hit("year", r.skip_links(counted.j, sentence.hi, 2)) is not None
        ):
            # "for the first time since 2019"
            continue
        for start in (counted.i - 1, counted.i - 2):
            found = ordinal_at(r, start, sentence.hi)
            # "For the first time": nothing was counted before.
            if found is not None and found[0] > 1 and found[1] == counted.i:
                return found[0], start, found[1]
    if (named := _numbered(r, noun, sentence.hi)) is not None:
        return named
    value = r.number_value(noun.j) if noun.j < sentence.hi and r.kind(noun.j) == "n" else None
    dated = r.begins("month", noun.j + 1, min(sentence.hi, noun.j + 5))
    if value is not None and value < 100 and not dated:
        return value, noun.j, noun.j + 1
    return None


def _numbered(r: Reading, noun: Hit, hi: int) -> tuple[int, int, int] | None:
    """The number told behind the word for one: "session number seventeen", "la sessione numero diciassette"."""
    word = r.hit("event.numbered", noun.j) if noun.j < hi else None
    if word is None or word.j >= hi:
        return None
    cardinal = r.hit("cardinal", word.j)
    if cardinal is not None:
        return (int(cardinal.value), word.i, cardinal.j) if int(cardinal.value) < _MOST else None
    value = r.number_value(word.j) if r.kind(word.j) == NUMBER else None
    return (int(value), word.i, word.j + 1) if value and value < _MOST else None


_MOST = 100
"""More rounds than any series has."""


def in_years(r: Reading, j: int, hi: int) -> bool:
    """Whether it is told for how long an event is the first: "the first in ten years", "die erste seit 2014"."""
    room = j, min(hi, j + _RARE)
    counted = any(
        r.hit("cardinal", k) is not None or (r.kind(k) == NUMBER and len(r.word(k)) < _YEAR)
        for unit in r.within("time.year_unit", *room)
        for k in range(max(j, unit.i - 2), unit.i)
    )
    since = r.first("bind.since", *room)
    return counted or (since is not None and r.kind(r.skip_links(since.j, hi, 1)) == NUMBER)


_YEAR = 4
"""Digits of a year."""
_RARE = 9
"""Tokens behind "the first meeting" in which it is told for how long there was none."""
