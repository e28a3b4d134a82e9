"""Summing: the time of exports and imports that come to a trade, or a balance, whose time is told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from briefing.core import rounding
from briefing.core.amount import Amount
from briefing.core.article import Certainty
from briefing.core.fact import FieldNote, FigureStatus, Flow
from briefing.ingest.extract.changes.bases import default_base
from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.sides.side import at_odds


def time_by_sum(drafts: Sequence[Draft]) -> None:
    """Give exports and imports that no time is told of that of the one trade they add up to.

    "In 2020 trade was 930 million. Exports were 720 million, imports 210. In December it was 74.8 million. Exports were 55.8
    million, imports 19": the last two are December's, whatever time the sentence would take over.
    """
    _by_parts(drafts)
    wholes = _once_each(d for d in drafts if d.figure.flow in _WHOLES and _plain(d) and d.figure.period is not None)
    if not wholes:
        return
    for exports, imports in zip(drafts, drafts[1:], strict=False):
        if {exports.figure.flow, imports.figure.flow} != {Flow.EXPORTS, Flow.IMPORTS} or not _a_pair(exports, imports):
            continue
        of = [d for d in wholes if not _at_odds(d, exports) and _comes_to(exports, imports, d)]
        times = {d.figure.period for d in of}
        # Where a balance bears out the time taken over, it stays.
        told = [d for d in of if _time_told(d)]
        if len(times) == 1 and told and exports.figure.period not in times:
            for draft in (exports, imports):
                _date(draft, told[0])


_WHOLES = (Flow.TURNOVER, Flow.BALANCE)


def _by_parts(drafts: Sequence[Draft]) -> None:
    """Give a trade or balance that no time is told of that of the exports and imports right before, which come to it.

    "Exports grew by 65% in 2024. In 2023 they were 402 million, and imports 3,393. This leaves a deficit of 2,991 million."
    """
    for one, other, whole in zip(drafts, drafts[1:], drafts[2:], strict=False):
        pair = {one.figure.flow, other.figure.flow} == {Flow.EXPORTS, Flow.IMPORTS} and whole.figure.flow in _WHOLES
        told = pair and all(_plain(d) for d in (one, other, whole)) and _time_told(other)
        if not told or one.figure.period != other.figure.period or _time_told(whole):
            continue
        near = whole.c.sentence.block == other.c.sentence.block and whole.figure.period != other.figure.period
        if near and not _at_odds(whole, other) and _comes_to(one, other, whole):
            _date(whole, other)


def _once_each(drafts: Iterable[Draft]) -> list[Draft]:
    """The figures without those that tell the same once more, of which a long text may have many."""
    found: dict[tuple[object, ...], Draft] = {}
    for draft in drafts:
        sides = (draft.stated.reporter, draft.stated.partner)
        codes = tuple(side.code if side is not None else None for side in sides)
        figure = draft.figure
        amount = figure.amount
        told = (amount.digits, amount.scale, amount.currency) if amount is not None else None
        found.setdefault((figure.flow, told, figure.period, codes, _time_told(draft)), draft)
    return [*found.values()]


def _plain(draft: Draft) -> bool:
    """Whether a figure is the amount of all goods that was observed."""
    figure = draft.figure
    return figure.amount is not None and figure.product is None and figure.status is FigureStatus.OBSERVED


def _time_told(draft: Draft) -> bool:
    """Whether the time of a figure stands in its own sentence."""
    return draft.figure.period is not None and "carried_over" not in draft.figure.flags


def _a_pair(one: Draft, other: Draft) -> bool:
    """Whether two figures are of one time that neither tells, and of the same two sides."""
    if not (_plain(one) and _plain(other)) or _time_told(one) or _time_told(other):
        return False
    near = abs(one.c.sentence.block - other.c.sentence.block) <= 1
    return near and one.figure.period == other.figure.period and not _at_odds(one, other)


def _at_odds(one: Draft, other: Draft) -> bool:
    """Whether two figures are told of different sides."""
    if one.figure.flow is Flow.TURNOVER or other.figure.flow is Flow.TURNOVER:
        return False
    return at_odds(one.stated.reporter, other.stated.reporter) or at_odds(one.stated.partner, other.stated.partner)


def _comes_to(one: Draft, other: Draft, whole: Draft) -> bool:
    """Whether exports and imports make the trade, or differ by the balance, as exactly as they are printed."""
    a, b, told = one.figure.amount, other.figure.amount, whole.figure.amount
    if a is None or b is None or told is None or len({a.currency, b.currency, told.currency}) > 1 or not told.value:
        return False
    if min(_digits(x) for x in (a, b, told)) < _PRECISE and max(_digits(x) for x in (a, b)) <= _PRECISE:
        # "3 and 2 billion" make any 5 billion.
        return False
    made = a.value + b.value if whole.figure.flow is Flow.TURNOVER else abs(a.value - b.value)
    room = rounding.room(a) + rounding.room(b)
    value = abs(told.value)
    return rounding.overlap(
        (made - room, made + room),
        rounding.limits(replace(told, digits=told.digits.lstrip("-")), whole.figure.qualifier),
    ) and (room <= value * _NEAR)


_PRECISE = 2
"""Significant digits of an amount by which a sum tells something."""
_NEAR = Decimal("0.02")
"""The part of a trade by which the rounding of its parts may blur it."""


def _digits(amount: Amount) -> int:
    return len(amount.digits.lstrip("-0.").replace(".", ""))


def _date(draft: Draft, whole: Draft) -> None:
    """Give a figure the time of the trade that it is a part of."""
    told = next((n for n in whole.notes if n.field == "period"), None)
    span = told.span if told is not None else None
    kept = [n for n in draft.notes if n.field != "period"]
    draft.notes = [*kept, FieldNote("period", span, Certainty.INFERRED, "arithmetic")]
    draft.reasons = [r for r in draft.reasons if r not in _UNKNOWN]
    figure, period = draft.figure, whole.figure.period
    growth = figure.growth
    if (
        growth is not None
        and period is not None
        and figure.period is not None
        and growth.base == default_base(figure.period)
    ):
        growth = replace(growth, base=default_base(period))
    flags = tuple(f for f in figure.flags if f != "carried_over")
    draft.figure = replace(figure, period=period, growth=growth, flags=flags)


_UNKNOWN = ("no_period", "period_carried_over")
