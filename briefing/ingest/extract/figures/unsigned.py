"""Unsigned: a balance told without a word or a sign for which way it went, as the deficit that exports and imports make it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.core import rounding
from briefing.core.amount import Amount
from briefing.core.article import Certainty
from briefing.core.fact import Fact, FieldNote, Figure, Flow
from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.words.reading import Reading

_SIGNED = ("place.favour", "place.favoured", "place.benefit", "place.against", "neutral.gain", "neutral.loss")
"""Words that tell which way a balance went."""


def as_deficits(r: Reading, drafts: Sequence[Draft], facts: list[Fact]) -> list[Fact]:
    """The figures, those of balances negative that are told beside exports and imports which are less by just that.

    "Exports: 622, imports: 1,231, balance: 609".
    """
    told = {r.span(d.i, d.j).end: d for d in drafts}
    flows = [f.figure for f in facts if f.figure.flow in (Flow.EXPORTS, Flow.IMPORTS) and f.figure.amount is not None]
    return [_as_deficit(f, flows) if _is_unsigned(f, told.get(f.span.end)) else f for f in facts]


def _is_unsigned(fact: Fact, draft: Draft | None) -> bool:
    """Whether nothing that is printed tells which way a balance went."""
    amount = fact.figure.amount
    if fact.figure.flow is not Flow.BALANCE or amount is None or amount.value <= 0 or draft is None:
        return False
    c, cue = draft.c, draft.cue
    moves = [h for h in c.r.within("move", c.sentence.lo, c.sentence.hi) if h.category in ("positive", "negative")]
    plain = cue is not None and cue.category == "balance" and not moves
    return plain and c.r.word(draft.i - 1) != "+" and not c.r.any(_SIGNED, c.sentence.lo, c.sentence.hi)


def _as_deficit(fact: Fact, flows: list[Figure]) -> Fact:
    amount = fact.figure.amount
    assert amount is not None
    own = [f for f in flows if _beside(f, fact.figure)]
    sold, bought = ([f.amount for f in own if f.flow is way] for way in (Flow.EXPORTS, Flow.IMPORTS))
    fitting = [(a, b) for a in sold for b in bought if a and b and _are_apart_by(amount, a, b)]
    if not fitting or any(a.value >= b.value for a, b in fitting):
        return fact
    turned = replace(amount, digits=f"-{amount.digits}")
    note = FieldNote("amount", None, Certainty.INFERRED, "arithmetic")
    return replace(fact, payload=replace(fact.figure, amount=turned), notes=(*fact.notes, note))


def _beside(flow: Figure, balance: Figure) -> bool:
    """Whether a flow is of the time, the goods, the sides and the money of a balance."""
    assert flow.amount is not None
    assert balance.amount is not None
    alike = ("period", "status", "product", "reporter", "partner")
    same = all(getattr(flow, name) == getattr(balance, name) for name in alike)
    return same and flow.amount.currency == balance.amount.currency


def _are_apart_by(balance: Amount, sold: Amount, bought: Amount) -> bool:
    """Whether two amounts differ by a third, as precisely as the three are printed."""
    less, more = sorted((rounding.limits(sold), rounding.limits(bought)))
    return rounding.overlap((more[0] - less[1], more[1] - less[0]), rounding.limits(balance))
