"""Moved by: whether "by" tells how much a flow changed, beside what it came to, another change or a rate."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level, back

_BESIDE, _MOVES = 3, 4
"""Tokens between a change and the amount that says the same, and from a rate to its verb."""


def _by(c: Clauses, level: Level) -> bool:
    """Whether "by" stands right before an amount."""
    return any(c.r.ending("bind.by", at) is not None for at in back(c, level.i))


def by_and_to(c: Clauses, level: Level) -> bool:
    """Whether an amount and the next are what a flow changed by and to: "die um 1,2 Mrd. auf 8,2 Mrd. Euro zulegten"."""
    r, behind = c.r, level.j
    if (since := r.hit("bind.from", behind)) is not None:
        # "ist um 1,1 Mrd. von 4,5 auf 5,6 Mrd. Euro gestiegen"
        behind = next((k for k in range(since.j, since.j + _FROM) if r.hit("bind.to", k) is not None), behind)
    to = r.hit("bind.to", behind) if behind < c.sentence.hi and _by(c, level) else None
    if to is None or r.ending("bind.from", level.i) is not None:
        return False
    at = r.skip_qualifiers(r.skip_links(to.j, c.sentence.hi, 3), c.sentence.hi)
    return any(0 <= s.i - at <= 2 for s in c.sums)


_FROM = 6
"""Tokens of the amount from which a flow changed, scale and currency with it."""


def by_once_more(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether a change in money goes on with another one: "die Steigerungen nach Italien um 290 Mio. und Korea um 227 Mio."."""
    r = c.r
    before = next((f for f in reversed(found) if f.j <= level.i), None)
    if before is None or not before.delta or not _by(c, level) or c.part_of(before.i) != c.part_of(level.i):
        return False
    slots = ("bind.to", "bind.reach", "cue", "move")
    return _by(c, before) and not r.any(slots, before.j, level.i - 1) and r.hit("bind.to", level.j) is None


def by_and_by(c: Clauses, level: Level) -> bool:
    """Whether a change in money is told as a rate, too, before its verb: "ist um 20 Mrd. Euro und damit um 35 Prozent eingebrochen"."""
    r, hi = c.r, c.sentence.hi
    joint = r.hit("number.and", level.j) if level.j < hi else None
    rate = next((g for g in c.rates if g.i >= level.j), None)
    if joint is None or rate is None or not _by(c, level) or rate.i - joint.j > _BESIDE + 1:
        return False
    led = any(r.hit("bind.by", k) is not None for k in range(joint.j, rate.i))
    move = next(iter(r.within("move", rate.j, min(hi, rate.j + _MOVES))), None)
    return led and move is not None and not r.any(("cue", "bind.to"), level.j, move.i)


def by_as_it_went(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether "de" tells by how much, since its amount cannot be what the change set out from: "ont reculé de 4 millions à 228"."""
    r = c.r
    at = next((k for k in back(c, level.i) if r.ending("bind.by", k) and r.ending("bind.from", k)), None)
    led = r.ending("bind.from", at) if at is not None else None
    move = r.ending("move", led.i) if led is not None else None
    following = next((f for f in found if f.i >= level.j), None)
    if move is None or following is None or r.hit("bind.to", level.j) is None or level.sum.scale is None:
        return False
    one, other = level.sum.amount(), following.sum.amount()
    if None not in (one.currency, other.currency) and one.currency != other.currency:
        return False
    return move.category == "down" and one.value < other.value or move.category == "up" and one.value > other.value


def by_of_another(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether the verb of a change is left out for the next flow: "exports rose by 5.8 billion (4.5%) and imports by 11 billion"."""
    r = c.r
    before = next((f for f in reversed(found) if f.j <= level.i and c.group_of(f.i) == c.group_of(level.i)), None)
    if before is None or not before.delta or c.part_of(before.i) != c.part_of(level.i) or not _by(c, before):
        return False
    by = next((at for at in back(c, level.i) if r.ending("bind.by", at) is not None), None)
    told = [q for q in c.flows() if by is not None and before.j <= q.i and q.j < by]
    if by is None or not told:
        return False
    # "Увеличился на $78 млн ($204 млн), экспорт в Польшу - на $57 млн"
    whom = {k for h in r.within("country", told[0].j, by) for k in range(h.i, h.j)}
    plain = all(k in whom or r.is_link(k) or r.word(k) == "-" for k in range(told[0].j, by))
    return len(told) == 1 and plain and not r.any(("bind.to", "bind.reach", "move"), before.j, by - 1)


def by_set_off(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether a comma sets off by how much two flows changed: "were higher in 2023, by 24.3 and 19.6 billion respectively"."""
    r, lo = c.r, c.sentence.lo
    if not r.within("bind.respectively", level.j, c.sentence.hi):
        return False
    before = next((f for f in reversed(found) if f.j <= level.i), None)
    if before is not None and before.delta and any(r.hit("number.and", k) for k in range(before.j, level.i)):
        return level.i - before.j <= 2
    by = next((h.i for at in back(c, level.i) if (h := r.ending("bind.by", at)) is not None), None)
    if by is None or r.word(by - 1) != "," or before is not None or r.hit("bind.from", by) is not None:
        return False
    moves = [h for h in r.within("move", max(lo, by - _SET_OFF), by) if h.category in ("up", "down", "more", "less")]
    return bool(moves) and c.part_of(moves[-1].i) == c.part_of(level.i)


def by_apart(c: Clauses, level: Level) -> bool:
    """Whether a comma sets off by how much a flow moved: "nam ook de uitvoer van bussen toe, met 105 miljoen euro"."""
    r, lo = c.r, c.sentence.lo
    by = next((h for at in back(c, level.i) if (h := r.ending("bind.by", at)) is not None), None)
    if by is None or r.word(by.i - 1) != "," or r.hit("place.of", by.i) is not None:
        return False
    moves = [h for h in r.within("move", max(lo, by.i - _SET_OFF), by.i) if h.category in ("up", "down")]
    if not moves or c.part_of(moves[-1].i) != c.part_of(level.i) or c.group_of(level.i):
        return False
    since = moves[-1].i
    told = any(since <= k < by.i for k in (*(s.i for s in c.sums), *(g.i for g in c.rates)))
    commas = sum(r.word(k) == "," for k in range(since, by.i))
    led_on = any(r.hit(slot, level.j) is not None for slot in ("bind.to", "bind.reach", "cue"))
    return not told and commas == 1 and not led_on


def by_in_aside(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether a parenthesis says by how much what stands before it grew: "роста поставок свинины (на 94 млн), сыров (на 59 млн)"."""
    r, opened = c.r, _opened_by(c, level)
    if opened is None:
        return False
    stops = ("bind.to", "bind.reach")
    before = next((f for f in reversed(found) if f.j <= opened), None)
    if before is not None and before.delta and _opened_by(c, before) is not None:
        return not r.any((*stops, "move"), before.j, opened)
    nouns = r.within("bind.rise", max(c.sentence.lo, opened - _SET_OFF), opened)
    told = bool(nouns) and any(nouns[-1].j <= s.i < opened for s in c.sums)
    return bool(nouns) and not told and not r.any(stops, nouns[-1].j, opened)


def _opened_by(c: Clauses, level: Level) -> int | None:
    """Where the parenthesis opens that has nothing but "by" and an amount."""
    r, group = c.r, c.group_of(level.i)
    opened = c.opened.get(group, -1) if group else -1
    by = r.hit("bind.by", opened) or r.hit("bind.by", opened + 1) if opened >= 0 else None
    if by is None or r.hit("bind.of", by.i) is not None or not 0 <= level.i - by.j <= 2:
        return None
    closed = level.j < c.sentence.hi and r.word(level.j) == ")"
    return by.i - 1 if closed and r.word(by.i - 1) == "(" else None


_SET_OFF = 14
"""Tokens between a word of change and the comma that sets off by how much."""


def passed_from(c: Clauses, level: Level) -> bool:
    """Whether an amount is what something was before: "sprong | van 8,4 miljard naar 20,4", "une hausse | passant de 74 milliards à 123"."""
    if c.r.lexicon.verb_final and c.r.hit("bind.from", level.i - 1) is not None:
        return True
    passing = _PASSING.get(c.r.lexicon.code, frozenset())
    return any(c.r.word(at - 1) in passing and c.r.hit("bind.from", at) is not None for at in back(c, level.i)[1:])


_PASSING = {"fr": frozenset({"passant"})}
"""Participles that lead to what something was before, by language."""
