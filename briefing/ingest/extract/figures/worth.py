"""Worth: an amount told once more in other money, in the parenthesis behind it, is the same figure."""

from __future__ import annotations

from dataclasses import replace

from briefing.core.fact import Fact, FactKind
from briefing.ingest.extract.words.reading import Reading

_LONGEST = 24
"""Characters between an amount and the one that says its worth: " (approximately "."""
_OF_CHANGE = ("growth", "growth_base")
"""The fields that belong to the amount told first alone."""


def in_other_money(r: Reading, facts: list[Fact]) -> list[Fact]:
    """The figures, in text order; what a parenthesis gives in other money is of the flow, time and sides of the amount before it.

    "Rose to 4.1 billion rand ($220 million) from 3.9 billion rand ($209 million) in 2023".
    """
    told: list[Fact] = []
    for fact in facts:
        before = told[-1] if told else None
        told.append(_alike(fact, before) if before is not None and _says_worth(r, before, fact) else fact)
    return told


def _says_worth(r: Reading, before: Fact, fact: Fact) -> bool:
    """Whether a figure stands alone in a parenthesis right behind one in other money, small words and "about" before it."""
    if before.kind is not FactKind.FIGURE or fact.kind is not FactKind.FIGURE:
        return False
    first, second = before.figure.amount, fact.figure.amount
    if first is None or second is None or None in (first.currency, second.currency):
        return False
    between = r.text[before.span.end : fact.span.start]
    words = between.lstrip().removeprefix("(")
    alone = len(between) <= _LONGEST and "(" in between and all(ch.isalpha() or ch in " .,-≈~'" for ch in words)
    return alone and first.currency != second.currency and r.text[fact.span.end : fact.span.end + 1] == ")"


def _alike(fact: Fact, before: Fact) -> Fact:
    """A figure with all but its amount as the one whose worth it says."""
    figure = fact.figure
    same = replace(before.figure, amount=figure.amount, qualifier=figure.qualifier, growth=None, flags=figure.flags)
    notes = tuple(n for n in before.notes if n.field not in _OF_CHANGE)
    return replace(fact, payload=same, notes=notes, confidence=before.confidence, reasons=before.reasons)
