"""Adding up: with whom a trade or a balance is that the exports and imports of two countries come to: "Foreign trade: 48.6", over "to Peru: 30.1"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from briefing.core.article import Certainty
from briefing.core.fact import Fact, FieldNote, Figure, Flow

_ROUNDED = Decimal("0.002")
"""The part of what exports and imports come to by which rounding may blur it."""
_PRECISE = 3
"""Significant digits of an amount by which a sum tells something."""


def with_whom_it_adds_up(facts: list[Fact]) -> list[Fact]:
    """The figures, those without a partner with the one whose exports and imports come to exactly them."""
    halves: dict[tuple[object, ...], dict[str | None, dict[Flow, Decimal]]] = {}
    for figure in (f.figure for f in facts):
        if figure.flow in (Flow.EXPORTS, Flow.IMPORTS) and figure.amount is not None:
            sides = halves.setdefault((figure.reporter, *_of(figure)), {})
            sides.setdefault(figure.partner, {}).setdefault(figure.flow, abs(figure.amount.value))
    return [_with(f, halves.get((f.figure.reporter, *_of(f.figure)), {})) for f in facts]


def _of(figure: Figure) -> tuple[object, ...]:
    """Of when a figure is, of what standing and goods, and in which money."""
    currency = figure.amount.currency if figure.amount is not None else None
    return figure.period, figure.status, currency, figure.product


def _with(fact: Fact, halves: dict[str | None, dict[Flow, Decimal]]) -> Fact:
    """A figure with the one partner whose exports and imports come to it, where those with all the world do not."""
    figure = fact.figure
    if figure.flow not in (Flow.TURNOVER, Flow.BALANCE) or figure.partner is not None or figure.reporter is None:
        return fact
    found = [code for code, both in halves.items() if _comes_to(figure, both)]
    if len(found) != 1 or found[0] is None:
        return fact
    notes = tuple(n for n in fact.notes if n.field != "partner")
    told = FieldNote("partner", None, Certainty.INFERRED, "arithmetic")
    return replace(fact, payload=replace(figure, partner=found[0]), notes=(*notes, told))


def _comes_to(figure: Figure, both: dict[Flow, Decimal]) -> bool:
    """Whether a trade is the sum of exports and imports, or a balance their difference, as precisely as it is printed."""
    amount = figure.amount
    if amount is None or set(both) != {Flow.EXPORTS, Flow.IMPORTS}:
        return False
    if len(amount.digits.lstrip("-0.").replace(".", "")) < _PRECISE:
        return False
    sold, bought = both[Flow.EXPORTS], both[Flow.IMPORTS]
    made = sold + bought if figure.flow is Flow.TURNOVER else sold - bought
    return abs(made - amount.value) <= _ROUNDED * (sold + bought)
