"""Runs: the entries of a list in one sentence, each a name and its number told alike: "Germany, 1.5 billion; Italy, 1.4; Peru, 0.9"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.times.atoms import PeriodAtom
from briefing.ingest.extract.words.lexicon import Hit


class Entry(NamedTuple):
    """A country, goods or a time and the number right behind, with what stands between them."""

    name: Hit | PeriodAtom
    slot: str
    tie: str
    number: Sum


_LEAST, _LISTED = 3, 2
"""Entries of the shortest run, and of the shortest behind a colon."""
_MOST = Decimal(100)
"""How many times one entry is the next one's at most that shares its unit."""


def run(c: Clauses) -> list[Entry]:
    """The longest run of entries of a sentence, all of countries, all of goods or all of times; empty where none is long enough."""
    numbers = sorted([*c.sums, *(b for b in c.bare if not b.counted)], key=lambda s: s.i)
    if len(numbers) < _LISTED:
        return []
    entries = [_entry(c, n) for n in numbers]
    runs: list[list[Entry]] = [[entries[0]] if entries[0] is not None else []]
    for before, entry in pairwise(entries):
        if before is not None and entry is not None and _goes_on(c, before, entry):
            runs[-1].append(entry)
        else:
            runs.append([entry] if entry is not None else [])
    longest = max(runs, key=len)
    if not longest:
        return []
    first = longest[0].name.i
    opened = c.r.stands(":", max(c.sentence.lo, first - 2), first)
    told_once = len({_named(e.name) for e in longest}) == len(longest)
    return longest if told_once and len(longest) >= (_LISTED if opened else _LEAST) else []


def _entry(c: Clauses, number: Sum) -> Entry | None:
    """The entry of a number: the country or goods right before it, but for signs and small words that tie them."""
    r, at = c.r, number.i
    ended = {p.j: p for p in c.periods}
    while (
        at > max(c.sentence.lo, number.i - _TIE)
        and r.ending("country", at) is None
        and at not in ended
        and _ties(c, at - 1)
    ):
        at -= 1
    tie = r.words(at, number.i) if at < number.i else ""
    for slot in ("country", "product"):
        hit = r.ending(slot, at)
        if hit is not None and hit.category == "name" and hit.i >= c.sentence.lo:
            return Entry(hit, slot, tie, number)
    return Entry(ended[at], "time", tie, number) if at in ended and tie else None


def _named(name: Hit | PeriodAtom) -> object:
    """What tells an entry from the others."""
    return name.value if isinstance(name, Hit) else (name.year, name.months)


_TIE = 4
"""Tokens between a name and its number: ", with about"."""


def _ties(c: Clauses, k: int) -> bool:
    r = c.r
    return r.word(k) in ("(", ":", "-", ",") or r.is_link(k) or r.at(("place.with", "bind.by"), k)


def _goes_on(c: Clauses, before: Entry, entry: Entry) -> bool:
    """Whether an entry is told as the one before it, with nothing between them but what parts them and a change."""
    r, lo, hi = c.r, before.number.j, entry.name.i
    if before.slot != entry.slot or before.tie != entry.tie:
        return False
    changes = {k for g in c.rates for k in range(g.i, g.j)}
    changes |= {k for h in r.within("move", lo, hi) for k in range(h.i, h.j)}
    aside = [k for k in range(lo, hi) if c.group_of(k) and c.group_of(k) != c.group_of(entry.name.i)]
    rest = [k for k in range(lo, hi) if k not in changes]
    plain = all(
        r.word(k) in (")", ",", ";", "(", "+", "-") or r.is_link(k) or r.hit("number.and", k) is not None for k in rest
    )
    parted = any(k not in aside and (r.word(k) in (",", ";") or r.hit("number.and", k) is not None) for k in rest)
    return plain and parted


def share_unit(c: Clauses) -> None:
    """Give the bare numbers of a run the unit that another entry of it tells: "Germany, 1.5 billion; Italy, 1.4"."""
    if not (c.sums and c.bare) or not (entries := run(c)):
        return
    told = [e for e in entries if e.number.scale is not None and e.number.currency is not None]
    for at, entry in enumerate(entries):
        if entry.number not in c.bare or not told:
            continue
        behind = [e for e in entries[:at] if e in told]
        unit = (behind[-1] if behind else told[0]).number
        if not _alike(entry.number, unit):
            continue
        c.bare = [b for b in c.bare if b is not entry.number]
        shared = replace(entry.number, scale=unit.scale, currency=unit.currency, flags=("scale_shared",))
        c.sums = sorted([*c.sums, shared], key=lambda s: s.i)


def _alike(b: Sum, told: Sum) -> bool:
    size, known = abs(Decimal(b.digits)), abs(Decimal(told.digits))
    return size > 0 and known > 0 and size <= _MOST * known and known <= _MOST * size


def entry_country(c: Clauses, level: Level) -> Hit | None:
    """The country whose entry an amount is in a run behind its flow."""
    entries = run(c)
    if not entries or level.after or (level.cue is not None and level.cue.j > entries[0].name.i):
        return None
    return next(
        (e.name for e in entries if isinstance(e.name, Hit) and e.slot == "country" and e.number.i == level.i), None
    )
