"""Unlisted: goods told where only goods stand: behind tonnes, between a verb of dealing and its sum, as what a part came from."""

from __future__ import annotations

from briefing.ingest.extract.scope.nouns import thing
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.level import OTHER_WAY
from briefing.ingest.extract.words.fold import NUMBER, WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def in_place_of_goods(c: Clauses, cue: Hit, at: int, after: int) -> str | None:
    """The goods of the amount at tokens `at` to `after`, which may be in no list: whatever stands in their place is goods."""
    if FLOWS.get(cue.category) not in OTHER_WAY:
        return None
    return (
        _owning(c, cue)
        or _measured(c, cue, at)
        or of_whole(c, cue, at, after)
        or _makes_up(c, cue, at)
        or _dealt_in(c, cue, at, after)
    )


def _owning(c: Clauses, cue: Hit) -> str | None:
    """The plain noun that owns a flow by its case: "экспорт фроликов в Чили"."""
    r, k = c.r, cue.j
    if not r.lexicon.genitive or not _unknown(r, k) or not _plural(r, k) or _is_verb(c, cue):
        return None
    ended = r.kind(k + 1) != WORD or r.is_link(k + 1) or any(p.i == k + 1 for p in c.periods)
    return r.word(k) if ended or r.any(("bind.reach", "move", "country"), k + 1, k + 2) else None


_OF_GOODS = 2
"""Small words between tonnes and what they are of."""


def _measured(c: Clauses, cue: Hit, at: int) -> str | None:
    """The goods a quantity is of, which the amount is the worth of: "120 tonnes of frobs to China for $90 million"."""
    r, lo = c.r, c.sentence.lo
    told = [h for h in r.within("count.noun", lo, at) if r.kind(h.i - 1) == NUMBER or r.ending("scale", h.i)]
    if not told or cue.i < lo or c.part_of(told[-1].i) != c.part_of(at):
        return None
    since = told[-1].j
    if any(since <= s.i < at and not s.counted for s in c.sums) or r.any(("bind.contrast", "bind.relative"), since, at):
        return None
    timed = r.at(_TIME_UNITS, told[-1].i)
    if timed or any(since <= q.i < at and q != cue for q in c.flows()):
        return None
    of = r.hit("bind.of", since)
    first = r.skip_links(of.j if of is not None else since, at, _OF_GOODS)
    first += r.word(first) == "'"
    plain = of is not None or r.lexicon.verb_final or r.lexicon.genitive or r.hit("product", first) is not None
    # "335 mille tonnes valant 746 millions"
    return _named(r, first, at) if first < at and plain else None


_TIME_UNITS = ("time.year_unit", "time.months_unit", "time.day_unit", "time.day")
"""What is counted and has no worth: "in the 16 years of the treaty"."""


def _named(r: Reading, i: int, hi: int) -> str | None:
    """The goods named at token `i`, which a word may describe, else the plain noun there."""
    for k in (i, i + 1):
        hit = r.hit("product", k) if k < hi else None
        if hit is not None:
            return hit.value if hit.category == "name" else None
        if r.kind(k) != WORD or r.is_link(k):
            break
    return r.word(i) if _unknown(r, i) else None


def _unknown(r: Reading, i: int, *, opening: bool = False) -> bool:
    """Whether a token is a plain noun that no list knows in any meaning."""
    return thing(r, i, opening=opening) and not any(
        i in hits for slot, hits in r.hits.items() if not slot.startswith("topic")
    )


_LEADS = ("place.from", "place.agent", "bind.stuff", "bind.concern", "bind.belong", "neutral.falls", "cue", "bind.of")
"""What leads from a part to its goods: "came from", "dal", "пришлось на"."""
_WORDS_LEADING = 4
"""The most of them, with small words."""


def of_whole(c: Clauses, cue: Hit, at: int, after: int) -> str | None:
    """The goods that a part of what was told came from or fell on: "di cui 5 milioni dal cacao", "davon entfielen 90 Millionen auf"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    if cue.i >= at or c.group_of(at) or c.group_of(after):
        return None
    since = max([lo, *(s.j for s in c.sums if s.j <= at and not s.counted)])
    falls = r.any(("neutral.falls",), since, min(hi, after + 2))
    if not (falls or r.within("bind.namely", since, at) or _set_beside(c, since, at) or _whole_opens(c, since)):
        return None
    k, strong = after, falls
    for _ in range(_WORDS_LEADING):
        led = next((h for slot in _LEADS if k < hi and (h := r.hit(slot, k)) is not None), None)
        if led is None or ((flow := r.hit("cue", k)) is not None and flow.category != "share"):
            break
        given = led.category == "of" and r.lexicon.verb_final and r.hit("place.at", k) is None
        strong = strong or given or r.hit("bind.belong", k) is not None
        k = led.j
    if k == after or k >= hi:
        return None
    k = r.skip_links(k, hi, 1)
    hit = r.hit("product", k)
    if hit is not None:
        return hit.value if hit.category == "name" else None
    return r.word(k) if strong and _unknown(r, k) else None


def _whole_opens(c: Clauses, since: int) -> bool:
    """Whether "of" opens a sentence with the whole that the next amount is a part of: "Von den 900 Millionen Euro Einfuhren waren 300"."""
    r, lo = c.r, c.sentence.lo
    first = next((s for s in c.sums if not s.counted), None)
    return first is not None and first.j == since and first.i - lo <= _OF_GOODS and r.hit("place.of", lo) is not None


def _set_beside(c: Clauses, since: int, at: int) -> bool:
    """Whether "with" leads an amount behind a comma: "6 billion, with 1.4 billion coming from"."""
    led = c.r.within("place.with", since, at)
    return bool(led) and c.r.word(led[-1].i - 1) == ","


def _makes_up(c: Clauses, cue: Hit, at: int) -> str | None:
    """The plain noun that is said to make up a part of a flow told before: "Frobs made up $90 million", "of which frobs accounted for"."""
    r, lo = c.r, c.sentence.lo
    namely = [h.j for h in r.within("bind.namely", max(lo, cue.j), at)]
    first = r.skip_links(namely[-1] if namely else lo, at, 1)
    if c.group_of(at) or not (namely or all(q.i == first + 1 for q in c.flows())) or not namely and lo <= cue.i < first:
        return None
    if not _unknown(r, first, opening=first == lo):
        return None
    verb = next((h for slot in ("bind.concern", "neutral.falls", "cue") if (h := r.hit(slot, first + 1))), None)
    if verb is None or verb.category not in ("concern", "falls", "share"):
        return None
    return r.word(first) if _nothing_else(c, verb.j, at) else None


_SMALL = ("bind.worth", "bind.of", "bind.by", "bind.to", "qualifier.approx", "qualifier.at_least", "qualifier.at_most", "currency", "country", "bind.auxiliary")  # fmt: skip
"""What may stand between goods and their worth: to whom, for, about how much."""


def _nothing_else(c: Clauses, i: int, at: int) -> bool:
    """Whether only times, countries and small words stand between tokens `i` and `at`."""
    r = c.r
    passed = {k for p in c.periods for k in range(p.i, p.j)}
    passed |= r.covered(_SMALL, i, at)
    return all(k in passed or r.is_link(k) or r.word(k) == "'" for k in range(i, at))


_OBJECT, _LONGEST = 8, 3
"""Tokens behind a verb of dealing in which its object stands, and the most words of it."""


def _dealt_in(c: Clauses, cue: Hit, at: int, after: int) -> str | None:
    """The plain noun that a verb of dealing has for its object: "sold frobs to Germany for 90 million", "für 90 Millionen Flobonen"."""
    if cue.i < c.sentence.lo or c.group_of(at) or not _is_verb(c, cue):
        return None
    r, hi = c.r, c.sentence.hi
    if cue.j <= at and (dealt := _object(c, cue.j, at)) is not None:
        return dealt
    end = next((k for k in range(max(after, cue.j), hi) if r.kind(k) == "s" and r.word(k) != "'"), hi)
    if r.lexicon.verb_final and (beside := _beside_sum(c, at, after, cue.i if cue.i >= after else end)) is not None:
        return beside
    # "Für 90 Millionen Euro lieferte Ghana Flobonen nach Deutschland"
    return _object(c, cue.j, end) if 0 <= cue.i - after <= 1 else None


def _object(c: Clauses, i: int, end: int) -> str | None:
    """The plain noun that tokens `i` to `end` tell nothing but times, countries and small words beside."""
    r = c.r
    k = next((k for k in range(i, min(end, i + _OBJECT)) if not _nothing_else(c, k, k + 1)), end)
    passed = next((p.j for p in c.periods if p.i <= k < p.j), k)
    k = next((k for k in range(passed, min(end, i + _OBJECT)) if not _nothing_else(c, k, k + 1)), end)
    if (
        k >= end
        or not _unknown(r, k)
        or not (_plural(r, k) or r.hit("bind.definite", k - 1) or r.hit("bind.the", k - 1))
    ):
        # "exporteerde weer voor 90 miljoen"
        return None
    last = k
    while last < min(end, k + _LONGEST) and _unknown(r, last):
        last += 1
    if any(h.i <= k < h.j for h in r.each(_PLACES, max(c.sentence.lo, i - 1), end)):
        # "A exporté dans le monde entier pour 15 milliards"
        return None
    return r.words(k, last) if _nothing_else(c, last, end) else None


_PLACES = ("place.world", "place.group", "place.region", "place.continent")


def _plural(r: Reading, i: int) -> bool:
    """Whether a token looks like a noun: a capital tells it where nouns have one, elsewhere the ending of a plural."""
    ending = r.word(i).endswith
    return r.lexicon.capital_nouns or any(ending(pair.partition(">")[2]) for pair in r.lexicon.plurals)


def _beside_sum(c: Clauses, at: int, after: int, end: int) -> str | None:
    """The plain noun right behind a sum, or before "worth": "voor 90 miljoen aan frobben naar Chili", "frobben ter waarde van 90 miljoen"."""
    r = c.r
    of = r.hit("bind.of", after)
    behind = of.j if of is not None else after
    plain = behind < end and _unknown(r, behind) and (of is not None or _plural(r, behind))
    if plain and _nothing_else(c, behind + 1, end):
        return r.word(behind)
    led = [h for h in r.within("bind.worth", c.sentence.lo, at) if _nothing_else(c, h.j, at)]
    if not led or not (led[0].j - led[0].i > 1 or r.lexicon.capital_nouns):
        return None
    return r.word(led[0].i - 1) if _unknown(r, led[0].i - 1) and _nothing_else(c, after, end) else None


def _is_verb(c: Clauses, cue: Hit) -> bool:
    """Whether a flow is told by a verb: right behind whose it is, or an auxiliary."""
    r = c.r
    if r.lexicon.capital_nouns:
        return not r.capital(cue.i)
    at = next((p.i - r.is_link(p.i - 1) for p in c.periods if p.j == cue.i), cue.i)
    who = r.ending("country", at) or (r.hit("country", cue.j) if r.lexicon.verb_final else None)
    said = r.led(("bind.having", "bind.auxiliary", "neutral.pronoun"), at)
    closed = r.lexicon.verb_final and bool(r.within("bind.auxiliary", c.sentence.lo, cue.i))
    return said or closed or (who is not None and who.category == "name")
