"""Entries: the parts of one flow that a sentence counts up, each with its change in a parenthesis: "Exports rose to Peru (+12%) and Chile (+4%)"."""

from __future__ import annotations

from typing import NamedTuple

from briefing.ingest.extract.sides.places import place_before
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.words.lexicon import Hit


class Entry(NamedTuple):
    """A part of a flow, with the word for the flow: a place, or else goods in the sentence's words."""

    cue: Hit
    place: Hit | None
    goods: str | None
    beside: frozenset[str] = frozenset()
    """The countries of its list, none of which is the one whose flow it is."""
    falls: bool = False
    """Whether the verb of its list tells a fall by rates without a sign."""


def entries(c: Clauses) -> dict[int, Entry]:
    """The parts of a sentence's lists of changes, by the token at which each change begins."""
    found: dict[int, Entry] = {}
    run: list[Rate] = []
    for rate in (g for g in c.rates if enclosed(c, g) or _alone(c, g)):
        if run and not (run[-1].signed == rate.signed and _goes_on(c, run[-1], rate)):
            found |= _of_run(c, run)
            run = []
        run.append(rate)
    return found | _of_run(c, run)


def _alone(c: Clauses, rate: Rate) -> bool:
    """Whether a rate without a sign is all that a parenthesis holds: "(12.4%)"."""
    group = c.group_of(rate.i)
    plain = bool(group) and not rate.signed and rate.form == "percent" and rate.i == c.opened[group] + 1
    return plain and rate.j < c.sentence.hi and c.r.word(rate.j) == ")"


def _way(c: Clauses, run: list[Rate]) -> str | None:
    """The one way that the words of a list without signs say all of it went: "Exports of tea (12%) and rice (8%) rose"."""
    r, hi, first = c.r, c.sentence.hi, c.opened[c.group_of(run[0].i)]
    following = (c.opened[c.group_of(g.i)] if c.group_of(g.i) else g.i for g in c.rates if g.i > run[-1].i)
    behind = min(following, default=hi)
    stop = next(
        (k for k in range(run[-1].j + 1, behind) if r.word(k) in (",", ";") or r.hit("bind.contrast", k)), behind
    )
    flow = next((q for q in reversed(c.flows()) if q.j <= first), None)
    goods = r.within("product", flow.j, first) if flow is not None else []
    lo = max(c.sentence.lo, flow.i - _LED) if goods and flow is not None and goods[0].i - flow.j <= 1 else first
    if any(q.category == "share" for q in c.cues) or r.any(("bind.namely", "bind.relative"), first, stop):
        return None
    ways = {h.category for i, j in ((lo, first), (run[-1].j + 1, stop)) for h in r.within("move", i, j)} & _WAYS
    return ways.pop() if len(ways) == 1 else None


_LED = 4
"""Tokens from a word of change to the flow of goods that it leads: "the | fall | in | exports of tea"."""
_WAYS = frozenset({"up", "down"})


def enclosed(c: Clauses, rate: Rate) -> bool:
    """Whether a rate with its sign is all that a parenthesis holds: "(+12,4%)"."""
    group = c.group_of(rate.i)
    return bool(
        rate.signed and rate.form == "percent" and group and rate.i - c.opened[group] <= _INSIDE and c.r.word(rate.j) == ")"
    )  # fmt: skip


_INSIDE = 2
"""Tokens from the mark that opens a parenthesis to its rate: "( | + | 12"."""


def _goes_on(c: Clauses, before: Rate, rate: Rate) -> bool:
    """Whether nothing but the words of one part stands between two parentheses: no verb of change, flow or sum."""
    r, opened = c.r, c.opened[c.group_of(rate.i)]
    between = range(before.j + 1, opened)
    if not between or len(between) > _LONGEST:
        return False
    goods = {h.i for h in r.within("product", between.start, opened)}
    # "frutta" is fruit, and yields.
    if any(h.i not in goods for h in r.each(_ANOTHER, between.start, opened)):
        return False
    if any(h.category in ("up", "down") for h in r.within("move", between.start, opened)):
        return False
    return r.word(between.start) == "," or r.at(("number.and",), between.start, between.start + 1)


_ANOTHER = ("cue", "bind.reach", "bind.contrast", "scale")
"""What tells that another thing is told of behind a parenthesis."""
_LONGEST = 16
"""Tokens of the longest part of a list: "articoli sportivi, giochi, strumenti musicali, preziosi e altri prodotti"."""


def _of_run(c: Clauses, run: list[Rate]) -> dict[int, Entry]:
    """The parts of one list, if the sentence tells of which exports or imports they are."""
    if len(run) < _LEAST:
        return {}
    way = None if run[0].signed else _way(c, run)
    if way is None and not run[0].signed:
        return {}
    r, lo = c.r, c.sentence.lo
    first = c.opened[c.group_of(run[0].i)]
    cue = _flow_of(c, run[0], first)
    if cue is None:
        return {}
    places = [place_before(r, lo, c.opened[c.group_of(g.i)]) for g in run]
    told = [place for place in places if place is not None and place.i >= cue.j]
    if len(told) == len(run):
        codes = frozenset(place.value for place in told)
        return {g.i: Entry(cue, place, None, codes, way == "down") for g, place in zip(run, told, strict=True)}
    if told:
        return {}
    starts = [_start(c, cue, first), *(_past_joint(c, g) for g in run[:-1])]
    ends = [c.opened[c.group_of(g.i)] for g in run]
    known = any(h.category == "name" for i, j in zip(starts, ends, strict=True) for h in r.within("product", i, j))
    if not known or any(i >= j for i, j in zip(starts, ends, strict=True)):
        return {}
    return {
        g.i: Entry(cue, None, r.words(i, j), falls=way == "down") for g, i, j in zip(run, starts, ends, strict=True)
    }


_LEAST = 2
"""Parts of a list."""


def _flow_of(c: Clauses, rate: Rate, end: int) -> Hit | None:
    """The exports or imports that a list is of: the only flow that its sentence names before it."""
    told = [q for q in c.flows() if q.j <= end and not c.group_of(q.i)]
    if not told or told[-1].category not in ("exports", "imports"):
        return None
    headed = c.r.stands(":", told[-1].j, end)
    if c.part_of(told[-1].i) != c.part_of(rate.i) and not headed:
        return None
    if any(h.category in ("share", "money") for h in c.r.within("cue", told[-1].j, end)):
        return None
    if c.r.any(_OF_ELSE, c.sentence.lo, end):
        # "While exports fell, prices rose for coal (+12%), gas (+4%)"
        return None
    # "Exports rose by 4%, those to Peru (+12%), Chile (+4%)" as well.
    return told[-1] if len({q.category for q in told}) == 1 else None


_OF_ELSE = ("bind.other", "bind.quantity", "bind.dearer", "bind.volume")
"""Words for what changes and is no trade, and for trade counted in other than money."""


def _start(c: Clauses, cue: Hit, end: int) -> int:
    """Where the first goods of a list begin: behind a colon, else with the first goods named behind the flow."""
    r = c.r
    colon = next((k + 1 for k in range(end - 1, cue.j - 1, -1) if r.word(k) == ":"), None)
    if colon is not None:
        return colon
    named = [h for h in r.within("product", cue.j, end) if h.category == "name"]
    return named[0].i if named else end


def _past_joint(c: Clauses, before: Rate) -> int:
    """Where the next part of a list begins, past the comma or "and" and the small words that lead it."""
    r, at = c.r, before.j + 1
    while r.word(at) == "," or r.hit("number.and", at) is not None or r.is_link(at):
        at += 1
    return at
