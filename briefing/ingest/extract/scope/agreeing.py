"""Agreeing: the time at which a goal was agreed on or announced, by when it need not be reached."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.times.atoms import PeriodAtom
from briefing.ingest.extract.words.lexicon import Hit

_CLOSING = 4
"""Tokens behind an amount in which a verb-final clause says what is meant to be done: "auf 3 Mrd. Dollar zu steigern"."""
_LATER = 2
"""Tokens between a verb and the time it happened at: "agreed back in 2022"."""


def when_agreed(c: Clauses, atom: PeriodAtom, level: Level, past: bool) -> bool:
    """Whether a time is only that of an agreement or announcement that an amount is the goal of; `past` if it is over.

    "In 2022 the presidents agreed to raise trade to $3 billion", "This year he spoke of his intention to bring trade to $5 billion"
    """
    r = c.r
    if atom.i >= level.i or r.led(("status.deadline",), *back(c, atom.i, 2)):
        return False
    told = [g.i for g in c.rates if g.form == "percent"]
    if any(atom.j <= k < level.i for k in (*(s.i for s in c.sums), *told, *(p.i for p in c.periods))):
        return False
    lo = atom.j if not past else max(c.sentence.lo, atom.i - _LATER - 3)
    for slot in ("step.agreed", "say.verb"):
        for verb in r.within(slot, lo, level.i):
            before = verb.j <= atom.i
            if (before and atom.i - verb.j > _LATER) or (not before and verb.i < atom.j):
                continue
            if not before and r.word(atom.j) == "," and r.word(verb.j) == ",":
                continue
            if _aims(c, verb, level, slot == "say.verb"):
                return True
    return False


_NEED = 8
"""Tokens between a word of need and the verb that says what is to be raised."""


def needed(c: Clauses, level: Level) -> bool:
    """Whether a sentence says that an amount has to be reached: "необходимо в скорейшем времени увеличить товарооборот до 5 млрд"."""
    r = c.r
    told = r.within("status.need", c.sentence.lo, level.i) if r.hits.get("status.need") else []
    for need in told:
        raised = next((h for h in r.within("move", need.j, level.i) if h.category == "up"), None)
        if raised is None or raised.i - need.j > _NEED or not r.word(raised.j - 1).endswith(r.lexicon.infinitives):
            continue
        plain = all(r.kind(k) == "w" for k in range(need.j, raised.i))
        # "Чтобы увеличить экспорт, который составил 3 млрд": told of what is.
        closed = any(r.word(k) in (",", ";") for k in range(raised.j, level.i))
        # "Поднять с нынешних 400 млн до 2 млрд"
        since = [s for s in c.sums if need.j <= s.i < level.i and not r.within("bind.from", raised.j, s.i)]
        if plain and not closed and not since and c.part_of(need.i) == c.part_of(level.i):
            return True
    return False


def _aims(c: Clauses, verb: Hit, level: Level, said: bool) -> bool:
    """Whether what was agreed on or said is that an amount is to be reached."""
    r = c.r
    between = range(verb.j, level.i)
    # "vereinbarten, den Handel auf 3 Mrd. Dollar zu steigern": there an article looks like a relative pronoun.
    related = not r.lexicon.verb_final and r.at(("bind.relative",), *between)
    if related or any(r.word(k) in (";", ":", "(") for k in between):
        return False
    if said:
        # "Announced his intention to", not "said that trade could"
        stop = next((k for k in between if r.word(k) == ","), level.i)
        return bool(r.within("status.target", verb.j, stop))
    end = min(c.sentence.hi, level.j + _CLOSING) if r.lexicon.verb_final else level.i
    # "Agreed to" and "to raise" share a word.
    if r.any(("status.target", "status.weak"), verb.i + 1, end):
        return True
    raised = [h for h in r.within("move", verb.j, level.i) if h.category == "up"]
    comma = r.stands(",", verb.j, raised[-1].i) if raised else True
    return not comma
