"""Reported: times that only say when figures were told, or since when none was like them."""

from __future__ import annotations

from briefing.ingest.extract.times.atoms import BACKWARD, PeriodAtom
from briefing.ingest.extract.words.fold import SIGN
from briefing.ingest.extract.words.reading import Reading

_REACH = 5
"""Tokens between a word for publishing and its time: "published | by the statistics office in | October"."""
_FRONT = 6
"""Tokens before a month in what opens a sentence: "At a forum in October, "."""
_APART = ("move", "currency", "percent", "bind.contrast", "number.and")
"""What may not stand between the two; nor may a flow."""


def of_telling(r: Reading, atom: PeriodAtom, lo: int, hi: int) -> bool:
    """Whether a month only says when something was told: "в середине сентября сообщалось, что", "figures published in October"."""
    if atom.relation == "month":
        return _said_until(r, atom, lo, hi)
    if atom.whole or atom.first != atom.last or atom.relation:
        return False
    verb = r.hit("say.verb", atom.j) if atom.j < hi else None
    # "In juli liet de uitvoer een groei zien": a flow says nothing.
    shown = (
        verb is not None
        and r.word(verb.j) != ","
        and any(h.category != "none" for h in r.within("cue", verb.j, min(hi, verb.j + _SUBJECT)))
    )
    said = verb is not None and not shown or r.ending("say.verb", atom.i - 1) is not None
    return said and atom.year is None or _published(r, atom, lo, hi)


_SUBJECT = 3
"""Tokens from a verb in which its subject stands behind it: "liet | de Nederlandse uitvoer"."""


def _said_until(r: Reading, atom: PeriodAtom, lo: int, hi: int) -> bool:
    """Whether "last month" only says up to when a figure was told: "from the 21 million reported | last month to 35"."""
    until = next((h for slot in ("time.until", "time.as_of") if (h := r.ending(slot, atom.i)) is not None), None)
    at = until.i if until is not None and until.i >= lo else atom.i
    if r.lexicon.verb_final and r.any(("time.published",), atom.j, min(hi, atom.j + 2)):
        return True
    return r.ending("say.verb", at) is not None


def as_then(r: Reading, atom: PeriodAtom, lo: int) -> bool:
    """Whether a time before is only one that was no different: "As in the previous year, Peru took first place", "wie auch im Vorjahr"."""
    if atom.relation not in BACKWARD or not r.hits.get("time.as_then"):
        return False
    at = atom.i
    while at > lo and atom.i - at < _SMALL and (r.is_link(at - 1) or r.hit("place.at", at - 1)):
        if r.ending("time.as_then", at) is not None:
            break
        at -= 1
    led = r.ending("time.as_then", at)
    if led is None or led.i < lo or r.begins("bind.compare", led.i - 2, atom.i):
        return False
    # "Half as much as a year earlier", "gleich viel wie im Vorjahr"
    return led.i == lo or r.kind(led.i - 1) == SIGN


_SMALL = 3
"""Small words between "as" and the time before: "как и в | прошлом году"."""


def _published(r: Reading, atom: PeriodAtom, lo: int, hi: int) -> bool:
    """Whether something was published in a month: "im Oktober veröffentlichte Zahlen", but not "published the figures for October"."""
    if not r.hits.get("time.published"):
        return False
    before = r.within("time.published", max(lo, atom.i - _REACH - 1), atom.i)
    near = bool(before) and _plain(r, before[-1].j, atom.i)
    if not near:
        # "In October, the ministry published the figures", but not "after 5.2 billion in August, data published today show"
        comma = atom.j < hi and r.word(atom.j) == "," and atom.i - lo <= _FRONT and _plain(r, lo, atom.i)
        behind = r.within("time.published", atom.j, min(hi, atom.j + _REACH + 1 + comma))
        near = bool(behind) and _plain(r, atom.j + comma, behind[0].i)
        # "In October, the ministry announced, exports rose"
        near = near and not (comma and behind[0].j < hi and r.word(behind[0].j) == ",")
    at = atom.i - 1
    return near and (at < lo or r.hit("place.at", at) is not None and r.hit("place.of", at) is None)


def _plain(r: Reading, i: int, j: int) -> bool:
    flows = any(h.category != "none" for h in r.within("cue", i, j))
    return all(r.kind(k) == "w" for k in range(i, j)) and not (flows or r.any(_APART, i, j))


_PEAK = 5
"""Tokens before a year in which a superlative that counts from it may stand."""


def of_record(r: Reading, atom: PeriodAtom, lo: int, hi: int) -> bool:
    """Whether a year or a month only says since when there was nothing like it: "its highest level since 1991", "since records began in 1971"."""
    peak = r.ending("qualifier.peak", atom.i)
    if atom.relation in ("prior", "yearly") and (peak is not None or r.hit("qualifier.peak", atom.j)):
        # "Un nuevo record mensile", "a monthly record": of which months it is one, not what it counts from; unlike "gegenüber dem
        # rekordhohen Vorquartal".
        at = peak.i if peak is not None else lo
        return not any(r.ending("bind.compare", k) is not None for k in (at, at - 1) if k > lo)
    month = not atom.whole and atom.first == atom.last
    if not month and (atom.relation or not atom.whole or atom.year is None):
        return False
    if atom.j + 1 < hi and r.word(atom.j) == "," and r.hit("bind.when", atom.j + 1) is not None:
        # "..., the lowest since 2017, when it was $55 million": it dates an amount.
        return False
    since = next((h for k in (atom.i, atom.i - 1) if (h := r.ending("bind.since", k)) is not None), None)
    if since is not None and r.within("qualifier.peak", max(lo, since.i - _PEAK), since.i):
        return True
    # "The first increase since 2009", but not "in the first quarter rose by 3 per cent since 2009"
    rare = r.within("neutral.utmost", max(lo, since.i - _PEAK), since.i) if since is not None else []
    worded = bool(rare) and since is not None and all(r.kind(k) == "w" for k in range(rare[-1].j, since.i))
    return (
        worded or _opens_series(r, atom, lo, hi) or since is not None and _of_something_else(r, since.i, atom.j, lo, hi)
    )


_RELATIVE = ("bind.relative", "place.wherewith", "place.thither", "place.thence")
_WHICH, _REST = 6, 6
"""Tokens from a comma to the "which" of its clause, and from a time to the comma that ends it."""


def _of_something_else(r: Reading, since: int, end: int, lo: int, hi: int) -> bool:
    """Whether "since" stands in a relative clause between commas that tells of no trade: "with Peru, with which it has a dispute since 2018, fell"."""
    opened = next((k for k in range(since - 1, lo, -1) if r.word(k) == ","), None)
    closed = next((k for k in range(end, min(hi, end + _REST)) if r.word(k) == ","), None)
    if opened is None or closed is None or not r.any(_RELATIVE, opened, min(since, opened + _WHICH)):
        return False
    told = any(h.category != "none" for h in r.within("cue", opened, closed))
    numbers = any(r.kind(k) == "n" for k in (*range(opened, since), *range(end, closed)))
    return not (told or numbers or r.any(("move",), opened, closed))


_SERIES, _BEHIND = 5, 3
"""Tokens from a word for a series to its year, and from that to the word for its beginning."""


def _opens_series(r: Reading, atom: PeriodAtom, lo: int, hi: int) -> bool:
    """Whether a year is that in which a series of figures begins: "since records began in 1971", "der Reihe, die 1971 begann"."""
    if not (atom.whole or atom.first == atom.last) or atom.year is None or not r.hits.get("neutral.series"):
        return False
    told = r.within("neutral.series", max(lo, atom.i - _SERIES - 1), atom.i)
    if not told or not all(r.kind(k) == "w" or r.word(k) in (",", "(") for k in range(told[-1].j, atom.i)):
        return False
    if any(h.category != "none" for h in r.within("cue", told[-1].j, atom.i)):
        return False
    return bool(r.within("neutral.onset", max(lo, told[-1].i - _BEHIND - 1), min(hi, atom.j + _BEHIND)))
