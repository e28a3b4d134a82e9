"""More: what tells that an amount without a flow is of the one told before: "it reached 289 million", "Brasil: 2.312 millones"."""

from __future__ import annotations

from collections.abc import Callable

from briefing.core.fact import Flow
from briefing.ingest.extract.flows.again import same_amount
from briefing.ingest.extract.flows.context import Context
from briefing.ingest.extract.flows.ongoing import told_of_it
from briefing.ingest.extract.flows.plain import elliptic, tells_only_times
from briefing.ingest.extract.flows.portions import freely_told, tells_goods
from briefing.ingest.extract.flows.untraded import unitless
from briefing.ingest.extract.scope.itemised import accompanied
from briefing.ingest.extract.scope.nexttimes import of_next_time
from briefing.ingest.extract.scope.possible import only_possible
from briefing.ingest.extract.sums.camefrom import led_on
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import OTHER_WAY, Level, back
from briefing.ingest.extract.tables.falling import falls_on
from briefing.ingest.extract.tables.lists import itemised
from briefing.ingest.extract.tables.respective import in_turn

_ABOUT_IT = (
    "bind.reach", "neutral.pronoun", "neutral.sum", "move", "bind.namely", "bind.together", "status.target", "status.forecast",
    "bind.reverse",
)  # fmt: skip
"""What goes on about a flow told before, in front of an amount."""


def says_more(context: Context, c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether an amount is told of the flow before: "it reached 289 million", "against 120 million", "Brasil: 2.312 millones"."""
    return (
        level.compare
        or c.r.any(_ABOUT_IT, c.sentence.lo, level.i)
        or any(told(c, level) for told in _ALONE)
        or any(told(c, level, found) for told in _BEHIND_ANOTHER)
        or any(told(context, c, level) for told in _AFTER_BEFORE)
        or tells_only_times(c)
    )


def _of_one_way(context: Context, c: Clauses, level: Level) -> bool:
    """Whether an amount is a part of exports or imports told before, by its goods."""
    if context.flow not in OTHER_WAY:
        return False
    beside = accompanied(c, level.i) is not None
    return beside or tells_goods(context, c, level) or freely_told(context, c, level)


def _possible(context: Context, c: Clauses, level: Level) -> bool:
    """Whether an amount is only what the flow told before may come to."""
    return context.flow is not Flow.BALANCE and only_possible(c, level)


def _goes_on_alone(context: Context, c: Clauses, level: Level) -> bool:
    """Whether an amount without a unit is of the flow told before: not one that is sold by who bought, nor a part of a trade or balance."""
    r, lo = c.r, c.sentence.lo
    if not unitless(c, level):
        return False
    told = r.within("cue", lo, level.i)
    if context.flow in OTHER_WAY:
        return True
    return not told and (bool(c.periods) or r.any(("bind.reach", "bind.compare", "status.target"), lo, level.i))


def _named(c: Clauses, level: Level) -> bool:
    """Whether goods and a colon stand right before an amount: "Seguono i prodotti ittici: 112,6 milioni"."""
    goods = c.r.ending("product", level.i - 1) if c.r.word(level.i - 1) == ":" else None
    return goods is not None and goods.category == "name" and goods.i >= c.sentence.lo


def _said_of_it(c: Clauses, level: Level) -> bool:
    """Whether a sentence opens with an amount and says behind it what "it" is: "Mit 1,33 Milliarden Dollar ist er bescheiden"."""
    r, hi = c.r, c.sentence.hi
    if not r.lexicon.verb_final or back(c, level.i)[-1] > c.sentence.lo + 2 or level.j + 1 >= hi:
        return False
    verb = r.hit("bind.reach", level.j) or r.hit("bind.auxiliary", level.j) or r.hit("bind.rank", level.j)
    pronoun = r.hit("neutral.pronoun", verb.j) if verb is not None else None
    return pronoun is not None and pronoun.j - pronoun.i == 1 and not r.capital(pronoun.j)


def _led_to(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether an amount is what one told of the flow before leads to: "other rice went from 1.15 billion to 1.3 billion"."""
    before = next((f for f in reversed(found) if f.j <= level.i), None)
    return before is not None and before.carried and before.compare and led_on(c, before, found)


def _told_on(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether an amount gives another time's of one told of the flow before, or the next one's in a list of amounts.

    "Food: 26 million in 2022; 32 million in 2023", "Далее следуют Россия, Китай и Иран с 598 млн, 552 млн и 408 млн"
    """
    r, before = c.r, next((f for f in reversed(found) if f.j <= level.i), None)
    if before is None or not before.carried:
        return False
    gap = range(before.j, level.i)
    listed = len(gap) == 1 and (r.word(gap[0]) == "," or r.hit("number.and", gap[0]) is not None)
    return listed or of_next_time(c, level, before.j)


_ALONE: tuple[Callable[[Clauses, Level], object], ...] = (
    elliptic, itemised, _named, _said_of_it, told_of_it, falls_on, in_turn,
)  # fmt: skip
"""What by the words of its sentence alone is told of the flow before."""
_BEHIND_ANOTHER: tuple[Callable[[Clauses, Level, list[Level]], object], ...] = (_led_to, _told_on)
"""What is, behind another amount of it."""
_AFTER_BEFORE: tuple[Callable[[Context, Clauses, Level], object], ...] = (
    _goes_on_alone, _possible, _of_one_way, same_amount,
)  # fmt: skip
"""What is, by what was told of it."""
