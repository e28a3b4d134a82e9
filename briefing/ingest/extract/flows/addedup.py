"""Added up: an amount with no flow of its own that the exports and imports right before it make up: the trade or the balance of both."""

from __future__ import annotations

from decimal import Decimal

from briefing.core.amount import Amount
from briefing.core.fact import FigureStatus, Flow
from briefing.ingest.extract.flows.context import Context
from briefing.ingest.extract.flows.measured import is_gap
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import OTHER_WAY, Level

_PAIR = 2
_RECENT = 3
"""Figures before an amount among which the two flows are: what they make together may be told before what lies between them."""
_CERTAIN = 12
"""How many times the rounding of the print an amount is at least that is taken for what lies between two others."""


def add_up(context: Context, c: Clauses, found: list[Level]) -> None:
    """Make the total of two flows trade and what lies between them a balance.

    "Exports were 302 million, imports 214, 516 million in all", "The total, 516 million, ...", "The gap, 88 million, ...".
    """
    told: list[tuple[Flow | None, Amount]] = [
        (d.figure.flow, d.figure.amount)
        for d in context.paragraph[-_RECENT:]
        if d.figure.amount is not None and d.figure.flow in OTHER_WAY and d.figure.status is FigureStatus.OBSERVED
    ]
    for index, level in enumerate(found):
        since = found[index - 1].j if index else c.sentence.lo
        own = level.cue is not None and not level.carried and level.cue.j > since
        # "The counter stood at 118 million; in the first half of 2022 it was 163": another time's.
        dated = any(since <= p.i < level.i and not _closed_off(c, p.j, level.i) for p in c.periods)
        gap = level.other and level.cue is not None and c.r.hit("bind.apart", level.cue.i) is not None
        # "Exportó 500 millones e importó 300; la diferencia fue de 200"
        gap = gap or (level.delta and is_gap(c, level))
        plain = gap or not (own or dated or level.compare or level.delta or level.other)
        parts = [(f.flow, f.sum.amount()) for f in found[index + 1 : index + 1 + _PAIR]]
        if (
            level.flow is None
            and not level.other
            and (both := _both(parts, level)) is not None
            and _make_up(level, both)
        ):
            # "En 2016, ils s'étaient chiffrés à 611 millions (exportations : 363 millions, importations : 248 millions)"
            known = context.traded.cue if context.traded is not None else found[index + 1].cue
            level.cue, level.flow, level.carried = known, Flow.TURNOVER, True
        elif plain and (amounts := _both(told[-_PAIR:], level)) is not None:
            _settle(context, c, level, *amounts)
        if level.flow in OTHER_WAY:
            told.append((level.flow, level.sum.amount()))


def _closed_off(c: Clauses, i: int, j: int) -> bool:
    """Whether a comma parts a time from what is told behind it: "600 et 310 millions en 2023, soit 910 millions"."""
    return any(c.r.word(k) in (",", ";") for k in range(i, j))


def _both(told: list[tuple[Flow | None, Amount]], level: Level) -> tuple[Amount, Amount] | None:
    """The exports and the imports told last, in the money of an amount."""
    flows = {flow: amount for flow, amount in told if flow is not None}
    monies = {a.currency for a in (*flows.values(), level.sum.amount())} - {None}
    return (flows[Flow.EXPORTS], flows[Flow.IMPORTS]) if flows.keys() == OTHER_WAY.keys() and len(monies) == 1 else None


def _make_up(level: Level, both: tuple[Amount, Amount]) -> bool:
    """Whether exports and imports make up an amount, to the last digits printed."""
    whole = level.sum.amount()
    slack = sum((a.half_unit for a in (*both, whole)), Decimal(0))
    return whole.value >= _CERTAIN * slack and abs(both[0].value + both[1].value - whole.value) <= slack


def _settle(context: Context, c: Clauses, level: Level, sold: Amount, bought: Amount) -> None:
    """Give an amount the flow that the exports and imports before make of it, if they do to the last digits printed."""
    whole, cue = level.sum.amount(), level.cue or context.halves or context.cue
    slack = sum((a.half_unit for a in (sold, bought, whole)), Decimal(0))
    between = sold.value - bought.value
    if cue is None or whole.value < _CERTAIN * slack:
        return
    if _make_up(level, (sold, bought)):
        level.cue, level.flow = cue, Flow.TURNOVER
        level.carried = level.carried or not c.flows()
        if level.carried:
            context.turn_to(cue, Flow.TURNOVER)
    elif (is_gap(c, level) or not _of_else(c)) and abs(abs(between) - whole.value) <= slack:
        level.cue = cue._replace(category="surplus" if between > 0 else "deficit")
        level.flow, level.carried, level.other, level.delta = Flow.BALANCE, True, "", False


def _of_else(c: Clauses) -> bool:
    """Whether a sentence names a country, trade or other money, and no gap alone: "La différence, 25 millions, ..."."""
    named = c.r.within("country", c.sentence.lo, c.sentence.hi)
    return bool(named) or any(c.r.hit("bind.apart", q.i) is None for q in c.cues)
