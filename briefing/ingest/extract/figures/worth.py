"""Worth: an amount told once more in the parenthesis behind it, in other money or exactly, is the same figure."""

from __future__ import annotations

from dataclasses import replace

from briefing.core.amount import Amount
from briefing.core.fact import Fact, FactKind
from briefing.ingest.extract.words.reading import Reading

_LONGEST = 24
"""Characters between an amount and the one that says its worth: " (approximately "."""
_CLOSES = (")", ",", "/", ";")
_APART = (",", "/", ";", "|")
"""What stands behind an amount in such a parenthesis, and between two."""
_OF_CHANGE = ("growth", "growth_base")
"""The fields that belong to the amount told first alone."""


def in_other_money(r: Reading, facts: list[Fact]) -> list[Fact]:
    """The figures, in text order; what a parenthesis gives in other money is of the flow, time and sides of the amount before it.

    "Rose to 4.1 billion rand ($220 million, €205 million) from 3.9 billion rand ($209 million) in 2023".
    """
    told: list[Fact] = []
    source: Fact | None = None
    for fact in facts:
        before = told[-1] if told else None
        if before is not None and _says_worth(r, before, fact):
            source = before
        elif source is None or before is None or not _goes_on(r, source, before, fact):
            source = None
        told.append(_alike(fact, source) if source is not None else fact)
    return told


def told_exactly(r: Reading, facts: list[Fact]) -> list[Fact]:
    """The figures without those that a parenthesis right behind tells exactly: "grew by 7% to almost a billion euros (974 million)"."""
    told: list[Fact] = []
    for fact in facts:
        before = told[-1] if told else None
        if before is not None and _rounds(r, before, fact):
            figure = replace(
                before.figure, amount=fact.figure.amount, qualifier=fact.figure.qualifier, flags=fact.figure.flags
            )
            told[-1] = replace(
                fact, payload=figure, notes=before.notes, confidence=before.confidence, reasons=before.reasons
            )
        else:
            told.append(fact)
    return told


def _rounds(r: Reading, before: Fact, fact: Fact) -> bool:
    """Whether a figure is all that a parenthesis holds, and the one before it in the same money a round number near it."""
    if before.kind is not FactKind.FIGURE or fact.kind is not FactKind.FIGURE or fact.figure.growth is not None:
        return False
    one, other = before.figure, fact.figure
    if one.amount is None or other.amount is None or None in (one.amount.currency, other.amount.currency):
        return False
    alike = (one.flow, one.status, one.period, one.amount.currency) == (
        other.flow,
        other.status,
        other.period,
        other.amount.currency,
    )
    near = abs(one.amount.value - other.amount.value) * _NEAR <= abs(other.amount.value)
    between = r.text[before.span.end : fact.span.start].strip()
    closed = r.text[fact.span.end : fact.span.end + 1] == ")"
    return alike and near and between == "(" and closed and _figures(one.amount) < min(_ROUND, _figures(other.amount))


def _figures(amount: Amount) -> int:
    """How many figures an amount tells: one of "a billion", three of "974 million"."""
    return len(amount.value.normalize().as_tuple().digits)


_NEAR, _ROUND = 14, 3
"""The part of an amount by which the round number before it may miss it, and the figures that no round number has."""


def _says_worth(r: Reading, before: Fact, fact: Fact) -> bool:
    """Whether a figure opens a parenthesis right behind one in other money, small words and "about" before it."""
    if not _in_two(before, fact):
        return False
    between = r.text[before.span.end : fact.span.start]
    words = between.lstrip().removeprefix("(")
    alone = len(between) <= _LONGEST and "(" in between and all(ch.isalpha() or ch in " .,-≈~'" for ch in words)
    return alone and r.text[fact.span.end : fact.span.end + 1] in _CLOSES


def _goes_on(r: Reading, source: Fact, before: Fact, fact: Fact) -> bool:
    """Whether a figure says the worth of `source` in a third money, behind `before` in one parenthesis: "(€862 million/$947 million)"."""
    third = _in_two(before, fact) and _in_two(source, fact)
    return (
        third
        and r.text[before.span.end : fact.span.start].strip() in _APART
        and r.text[fact.span.end : fact.span.end + 1] in _CLOSES
    )


def _in_two(first: Fact, second: Fact) -> bool:
    """Whether two facts are figures in different money."""
    if first.kind is not FactKind.FIGURE or second.kind is not FactKind.FIGURE:
        return False
    one, other = first.figure.amount, second.figure.amount
    return (
        one is not None
        and other is not None
        and None not in (one.currency, other.currency)
        and one.currency != other.currency
    )


def _alike(fact: Fact, before: Fact) -> Fact:
    """A figure with all but its amount as the one whose worth it says."""
    figure = fact.figure
    same = replace(before.figure, amount=figure.amount, qualifier=figure.qualifier, growth=None, flags=figure.flags)
    notes = tuple(n for n in before.notes if n.field not in _OF_CHANGE)
    return replace(fact, payload=same, notes=notes, confidence=before.confidence, reasons=before.reasons)
