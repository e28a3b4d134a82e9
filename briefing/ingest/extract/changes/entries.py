"""Entries: the parts of one flow that a sentence counts up, each with its change: "Exports rose to Peru (+12%) and Chile (+4%)", "Exports: Peru +12%, Chile +4%"."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from briefing.ingest.extract.changes.shares import is_share
from briefing.ingest.extract.sides.places import GROUP, place_before
from briefing.ingest.extract.sides.side import led_from, prepositions
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.words.lexicon import Hit


class Entry(NamedTuple):
    """A part of a flow, with the word for the flow and its change: a place, or else goods in the sentence's words."""

    cue: Hit
    percent: Decimal
    place: Hit | None
    goods: str | None
    beside: frozenset[str] = frozenset()
    """The countries of its list, none of which is the one whose flow it is."""
    buyer: bool = False
    """Whether the place is whose flow it is: "Peru (+12%) and Chile (+4%) imported more"."""
    seller: Hit | None = None
    """From where a buyer imported."""


def entries(c: Clauses) -> dict[int, Entry]:
    """The parts of a sentence's lists of changes, by the token at which each change begins."""
    found: dict[int, Entry] = {}
    run: list[Rate] = []
    for rate in (g for g in c.rates if _alone(c, g) or _closes(c, g)):
        if run and not (run[-1].signed == rate.signed and _goes_on(c, run[-1], rate)):
            found |= _of_run(c, run)
            run = []
        run.append(rate)
    return found | _of_run(c, run)


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
    ways = {h.category for i, j in ((lo, first), (run[-1].j + 1, stop)) for h in r.within("move", i, j)} & {
        "up",
        "down",
    }
    return ways.pop() if len(ways) == 1 else None


_LED = 4
"""Tokens from a word of change to the flow of goods that it leads: "the | fall | in | exports of tea"."""


def enclosed(c: Clauses, rate: Rate) -> bool:
    """Whether a rate with its sign is all that a parenthesis holds: "(+12,4%)"."""
    return rate.signed and _alone(c, rate)


def _alone(c: Clauses, rate: Rate) -> bool:
    """Whether a rate is all that a parenthesis holds."""
    group = c.group_of(rate.i)
    inside = bool(group) and rate.i - c.opened[group] <= _INSIDE and c.r.word(rate.j) == ")"
    return inside and rate.form == "percent"


_INSIDE = 2
"""Tokens from the mark that opens a parenthesis to its rate: "( | + | 12"."""


def _closes(c: Clauses, rate: Rate) -> bool:
    """Whether a rate with its sign closes a part of a list without parentheses: "Peru +12%, Chile: +4%."."""
    r, hi = c.r, c.sentence.hi
    if not rate.signed or rate.form != "percent" or c.group_of(rate.i):
        return False
    closed = rate.j >= hi or r.word(rate.j) in _ENDS or r.hit("number.and", rate.j) is not None
    return closed and r.kind(_opened(c, rate) - 1) == "w"


def _opened(c: Clauses, rate: Rate) -> int:
    """Where the parenthesis of a rate opens, or else its sign or the colon before it stands."""
    if group := c.group_of(rate.i):
        return c.opened[group]
    at = rate.i
    while c.r.word(at - 1) in _SIGNS:
        at -= 1
    return at


_SIGNS = ("+", "-", ":")
_ENDS = frozenset(',;."“”»')


def _past(c: Clauses, rate: Rate) -> int:
    """The token behind a rate and its parenthesis."""
    return rate.j + (c.group_of(rate.i) > 0)


def _goes_on(c: Clauses, before: Rate, rate: Rate) -> bool:
    """Whether nothing but the words of one part stands between two changes: no verb of change, flow or sum."""
    r, opened = c.r, _opened(c, rate)
    between = range(_past(c, before), opened)
    if not between or len(between) > _LONGEST or (c.group_of(before.i) > 0) != (c.group_of(rate.i) > 0):
        return False
    # "frutta" is fruit, and yields; "followed by" ranks.
    goods = {h.i for h in r.each(("product", "bind.rank", "neutral.ranked"), between.start, opened)}
    if any(h.i not in goods for h in r.each(_ANOTHER, between.start, opened)):
        return False
    if any(h.category in ("up", "down") for h in r.within("move", between.start, opened)):
        return False
    return r.word(between.start) in (",", ";") or r.at(("number.and",), between.start, between.start + 1)


_ANOTHER = ("cue", "bind.reach", "bind.contrast", "scale")
"""What tells that another thing is told of behind a parenthesis."""
_LONGEST = 16
"""Tokens of the longest part of a list: "articoli sportivi, giochi, strumenti musicali, preziosi e altri prodotti"."""


def _of_run(c: Clauses, run: list[Rate]) -> dict[int, Entry]:
    """The parts of one list, if the sentence tells of which exports or imports they are."""
    r, lo = c.r, c.sentence.lo
    first = _opened(c, run[0]) if run else lo
    if len(run) < _LEAST and not (run and run[0].signed and _excepted(c, first)):
        return {}
    opened = [_opened(c, g) for g in run]
    places = [place_before(r, lo, k) for k in opened]
    if all(g.signed for g in run) and (buying := _bought(c, run, places)) is not None:
        behind = r.within("country", max(buying.j, _past(c, run[-1])), c.sentence.hi)
        seller = next((h for h in behind if prepositions(r, led_from(r, h)) & {"from", "of"}), None)
        bought = zip(run, places, strict=True)
        return {g.i: Entry(buying, g.percent, place, None, buyer=True, seller=seller) for g, place in bought}
    cue = _flow_of(c, run[0], first)
    changed = _changed(c, cue, run) if cue is not None else []
    if cue is None or not changed:
        return {}
    told = [place for place in places if place is not None and place.i >= cue.j]
    if len(told) == len(run):
        codes = frozenset(place.value for place in told)
        listed = zip(run, changed, told, strict=True)
        return {g.i: Entry(cue, percent, place, None, codes) for g, percent, place in listed}
    if told:
        return {}
    starts = [_start(c, cue, first), *(_past_joint(c, g) for g in run[:-1])]
    known = any(h.category == "name" for i, j in zip(starts, opened, strict=True) for h in r.within("product", i, j))
    if not known or any(i >= j for i, j in zip(starts, opened, strict=True)):
        return {}
    named = zip(run, changed, starts, opened, strict=True)
    return {g.i: Entry(cue, percent, None, r.words(i, j)) for g, percent, i, j in named}


_LEAST = 2
"""Parts of a list."""


def _bought(c: Clauses, run: list[Rate], places: list[Hit | None]) -> Hit | None:
    """The verb of importing whose subject all places of a list are: "Peru (+12%) and Chile (+4%) imported more", "kauften Peru (+12 %), Chile (+4 %)"."""
    r, lo = c.r, c.sentence.lo
    verb = next((q for q in c.flows() if q.category == "imports"), None)
    if verb is None or len(c.flows()) > 1 or any(p is None or p.category == GROUP for p in places):
        return None
    named, end = [p for p in places if p is not None], _past(c, run[-1])
    if prepositions(r, led_from(r, named[0])) or r.any(("country",), lo, named[0].i):
        return None
    between = range(end, verb.i) if verb.i >= end else range(verb.j, named[0].i)
    told = r.each(("move", "qualifier.at_least"), max(verb.j, end), min(c.sentence.hi, max(verb.j, end) + _MORE))
    more = any(h.category not in ("up", "down") for h in told)
    return verb if more and all(r.kind(k) == "w" or r.word(k) == "'" for k in between) else None


_MORE = 6
"""Tokens behind a verb and its subjects in which "more" or "less" stands."""


def _excepted(c: Clauses, end: int) -> bool:
    """Whether the goods before a parenthesis are what a flow has otherwise done without: "All fell, with the exception of copper (+2.6%)"."""
    r = c.r
    goods = r.ending("product", end)
    lo = c.sentence.lo
    return goods is not None and any(_led(c, h, goods) for h in r.within("bind.but_for", lo, goods.i))


def _led(c: Clauses, lead: Hit, goods: Hit) -> bool:
    return all(c.r.is_link(k) for k in range(lead.j, goods.i))


def _changed(c: Clauses, cue: Hit, run: list[Rate]) -> list[Decimal]:
    """The changes of a list with their signs: their own, else of the noun before the flow or of the verb: "el aumento de las exportaciones de cobre (50 %) y oro (31 %)"."""
    r = c.r
    if all(g.signed for g in run):
        return [g.percent for g in run]
    if any(g.signed or is_share(c, g) for g in run):
        return []
    moves = [h for h in r.within("move", max(c.sentence.lo, cue.i - _NOUN), cue.i) if h.category in _WAYS]
    countries = r.covered(("country",), c.sentence.lo, cue.i)
    led = moves and all(r.is_link(k) or k in countries for k in range(moves[-1].j, cue.i))
    way = moves[-1].category if led else _way(c, run)
    return [abs(g.percent) * _WAYS[way] for g in run] if way is not None else []


_WAYS = {"up": 1, "more": 1, "down": -1, "less": -1}
"""The signs of words of change: "higher exports of copper (50%) and fruit (31%)"."""

_NOUN = 5
"""Tokens from the noun of a change to the flow that changed: "the rise in the Chilean exports"."""


def _flow_of(c: Clauses, rate: Rate, end: int) -> Hit | None:
    """The exports or imports that a list is of: the only flow that its sentence names before it."""
    told = [q for q in c.flows() if q.j <= end and not c.group_of(q.i)]
    if not told or told[-1].category not in ("exports", "imports"):
        return None
    headed = c.r.stands(":", told[-1].j, end)
    if not (headed or c.group_of(rate.i)):
        return None
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
    r, at = c.r, _past(c, before)
    while r.word(at) in (",", ";") or r.hit("number.and", at) is not None or r.is_link(at):
        at += 1
    return at
