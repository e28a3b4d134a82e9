"""Came from: whether one amount leads on to the next, and so is what that came from: "from A in 2023 to B in 2024"."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.times.atoms import BACKWARD
from briefing.ingest.extract.words.reading import Reading

_ANYWHERE = 240
"""Tokens: anywhere in a sentence."""


def led_on(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether the next amount stands right behind a "to": "from A in 2023 to B in 2024", without a stop between."""
    r = c.r
    aside = _in_other_money(c, level, found)
    later = next((f for f in found if f.i >= level.j and not (aside and c.group_of(f.i) == aside)), None)
    if later is None or c.part_of(later.i) != c.part_of(level.i):
        return False
    times = [p for p in c.periods if level.j <= p.i and p.j <= later.i]
    timed = {k for p in times for k in range(p.i, p.j)}
    # "De 182 millions entre janvier et mai 2016, à 283 millions"
    # "De 203 millions en 2022, elles sont passées à 150 millions"
    lo = c.sentence.lo
    opens = back(c, level.i)[-1] <= lo + 1 and r.hit("bind.from", lo) is not None
    opens = opens and not any(level.j <= q.i < later.i for q in c.cues)
    timed |= {p.j for p in times if r.word(p.j) == "," and (opens or _alone_to(r, p.j + 1))}
    between = (k for k in range(level.j, later.i) if k not in timed and not (aside and c.group_of(k) == aside))
    if any(r.kind(k) == "s" or r.hit("number.and", k) for k in between):
        return False
    # "un aumento de 260 millones frente a los 2.804 de 2023": the "to" of "against" leads nowhere.
    led = back(c, later.i)[-1]
    against = [h for h in r.within("bind.compare", level.j, later.i) if h.j > led]
    return any(_alone_to(r, k) and not any(h.i <= k < h.j for h in against) for k in range(led, later.i))


def _in_other_money(c: Clauses, level: Level, found: list[Level]) -> int:
    """The parenthesis right behind an amount that gives it in other money, else 0: "da 100 milioni di yuan (14 milioni di dollari) a 198"."""
    group = c.group_of(level.j) if level.j < c.sentence.hi and not c.group_of(level.i) else 0
    if not group or c.opened[group] != level.j:
        return 0
    inside = [f for f in found if c.group_of(f.i) == group]
    return group if len(inside) == 1 and inside[0].sum.currency not in (None, level.sum.currency) else 0


def _alone_to(r: Reading, i: int) -> bool:
    """Whether "to" and no more but an article stands at token `i`: "de 182 millions en mai 2016, à 283 millions"."""
    to = r.hit("bind.to", i)
    return to is not None and (to.j - to.i == 1 or to.j - to.i == 2 and r.is_link(to.i) and r.is_link(to.i + 1))


def came_from(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether another amount came from one: "from 3.1 billion to", "С жалких 90 млн в 2010 году товарооборот поднялся до 1,4 млрд"."""
    places = back(c, level.i - level.sum.negative)
    following = next((f.i for f in found if f.i >= level.j and not f.delta), None)
    first = all(f.i >= level.i for f in found)
    if following is not None and first and counted_up(c, level, places[-1], following):
        return True
    led = (k for k in range(places[-1], level.i) if c.r.hit("bind.from", k) is not None)
    return any(_led_from(c, level, k, found, following) for k in led)


def _led_from(c: Clauses, level: Level, k: int, found: list[Level], following: int | None) -> bool:
    """Whether the "from" at token `k`, right before an amount, says that another came from it."""
    r = c.r
    worth = r.ending("qualifier.record", k + 1)
    if worth is not None and worth.j - worth.i > 1 or _of_noun(c, k, level.j, following):
        # "Waren im Wert von 1,65 Milliarden": it says how much, not from where.
        return False
    if r.hit("bind.of", k) is not None:
        # "de" is from only where "à" leads on: "de 2,1 milliards en 2023 à 1,9 milliard".
        return led_on(c, level, found) or _from_then(c, level, k, found)
    # "They reached 10.1 billion, from 6.4 billion during the corresponding period of last year"
    return _of_then(c, level) or _to_later(c, level, found) or _behind_moved(c, k, found)


def _to_later(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether "to" leads from an amount to a later one, of the same flow."""
    aside = _in_other_money(c, level, found)
    behind = (f for f in found if f.i >= level.j and not f.delta)
    later = next((f for f in behind if not (aside and c.group_of(f.i) == aside)), None)
    if later is None or not c.r.begins("bind.to", level.j, later.i):
        return False
    # "Лидирует Турция с 510 млн, тогда как поставки в Китай сократились до 290 млн": "with", of another one.
    joint = c.part_of(later.i) == c.part_of(level.i)
    return joint or not any(level.j <= q.i < later.i for q in c.flows())


def _behind_moved(c: Clauses, k: int, found: list[Level]) -> bool:
    """Whether an amount that has moved stands before the "from" at token `k`: at once where the word also ties nouns, "ein Volumen von"."""
    r = c.r
    moved = any(h.category in ("up", "down", "word") for h in r.within("move", c.sentence.lo, c.sentence.hi))
    reach = 1 if r.hit("place.of", k) else _ANYWHERE
    return moved and any(0 <= k - f.j <= reach and not f.delta for f in found)


def _of_then(c: Clauses, level: Level) -> bool:
    """Whether a time counted back stands right behind an amount."""
    atoms = (c.period_at(at) for at in (level.j, c.r.skip_links(level.j, c.sentence.hi, 2)))
    return any(atom is not None and atom.relation in BACKWARD for atom in atoms)


def _from_then(c: Clauses, level: Level, at: int, found: list[Level]) -> bool:
    """Whether an amount right behind another tells where it came from: "daalde tot 462 miljoen euro, | van 687 miljoen euro een jaar eerder"."""
    comma = c.r.word(at - 1) == ","
    led = any(at - comma == f.j and not f.delta for f in found)
    return led and (comma and _of_then(c, level) or _of_year_before(c, level))


def _of_year_before(c: Clauses, level: Level) -> bool:
    """Whether the year right behind an amount lies before one told ahead of it: "in 2019 tot 166 miljoen euro, van 298 miljoen | in 2018"."""
    atoms = (c.period_at(k) for k in range(level.j, c.r.skip_links(level.j, c.sentence.hi, 2) + 1))
    then = next((p for p in atoms if p is not None and p.year is not None), None)
    told = [p.year for p in c.periods if p.j <= level.i and p.year is not None]
    return then is not None and bool(told) and told[-1] > (then.year or 0) and c.group_of(then.i) == c.group_of(level.i)


def _of_noun(c: Clauses, i: int, j: int, following: int | None) -> bool:
    """Whether "of" ties an amount to its flow, the next to another: "Mit Einfuhren von 7 Mrd. belief sich der Handel auf 16"."""
    own, between = c.r.ending("cue", i), [q for q in c.flows() if j <= q.i < (following or 0)]
    return own is not None and c.r.hit("bind.to", j) is None and any(q.category != own.category for q in between)


def counted_up(c: Clauses, level: Level, at: int, following: int) -> bool:
    """Whether a clause opens with "from" an amount and its flow moves to the next: "De 45 milliards, les ventes sont tombées à 29 milliards"."""
    r, lo = c.r, c.sentence.lo
    opens = [k for k in range(at, level.i) if r.hit("bind.from", k) and (k == lo or r.word(k - 1) in (":", ",", ";"))]
    told = [q for q in c.flows() if level.j <= q.i < following] if opens else []
    # "Ont fait un bond : de 18 milliards en 2014, elles sont montées à 70 milliards": behind a colon it is the flow before it.
    since = told[-1].j if told else level.j if opens and r.word(opens[0] - 1) == ":" and c.flows() else following
    moved = bool(told) or c.period_at(r.skip_links(level.j, following, 2)) is not None
    moved = moved and (not told or r.any(("move", "bind.reach"), since, following))
    return moved and r.begins("bind.to", since, following)
