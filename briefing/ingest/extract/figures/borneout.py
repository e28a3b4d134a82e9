"""Borne out: which of two flows went the other way, and whose a balance is, where the amounts of a paragraph come to each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from briefing.core import rounding
from briefing.core.amount import Amount
from briefing.core.article import Certainty
from briefing.core.fact import Fact, FieldNote, Figure, FigureStatus, Flow
from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.sums.level import OTHER_WAY
from briefing.ingest.extract.words.reading import Reading

_Told = tuple[Fact, Draft | None]
_PAIR = 2
_PRECISE, _SURE = 2, 3
"""Significant digits of a trade or a balance by which a sum or a difference tells something, and those of a trade by which it tells which way a flow went."""


def as_they_add_up(r: Reading, drafts: Sequence[Draft], facts: Sequence[Fact]) -> list[Fact]:
    """The figures, those of a trade or balance and the two flows that alone come to it turned and given their sides as they do.

    "Trade came to 73.4 billion. Of this 44 was Singapore's own sales, the remaining 29.4 what it took": imports.
    """
    told = {r.span(d.i, d.j).end: d for d in drafts}
    found, own = list(facts), [told.get(f.span.end) for f in facts]
    blocks = [d.c.sentence.block if d is not None else None for d in own]
    beside: dict[int | None, list[int]] = defaultdict(list)
    for n, block in enumerate(blocks):
        beside[block].append(n)
    for n, whole in enumerate(facts):
        if blocks[n] is None or not _is_whole(whole.figure):
            continue
        parts = [m for m in beside[blocks[n]] if _is_part(found[m].figure, whole.figure)]
        fitting = [(u, v) for u, v in combinations(parts, _PAIR) if _come_to(whole, found[u], found[v])]
        if len(fitting) == 1:
            u, v = fitting[0]
            found[n], found[u], found[v] = _settled(found[n], (found[u], own[u]), (found[v], own[v]))
    return found


def _is_whole(figure: Figure) -> bool:
    """Whether a figure is a trade or a balance that two flows may come to."""
    amount = figure.amount
    if figure.flow not in (Flow.TURNOVER, Flow.BALANCE) or amount is None or figure.period is None:
        return False
    return figure.status is FigureStatus.OBSERVED and _precision(amount) >= _PRECISE


def _precision(amount: Amount) -> int:
    """How many significant digits an amount is printed with."""
    return len(amount.digits.lstrip("-0.").replace(".", ""))


def _is_part(figure: Figure, whole: Figure) -> bool:
    """Whether a figure is exports or imports of the same time in the same money."""
    if figure.flow not in OTHER_WAY or figure.amount is None or whole.amount is None:
        return False
    alike = (figure.period, figure.status, figure.amount.currency)
    return alike == (whole.period, whole.status, whole.amount.currency)


def _come_to(whole: Fact, first: Fact, second: Fact) -> bool:
    """Whether two amounts add up to a trade, or are apart by a balance, as precisely as the three are printed."""
    (a, b), (c, d), (low, high) = (_limits(f.figure.amount) for f in (first, second, whole))
    if whole.figure.flow is Flow.TURNOVER:
        return a + c < high and low < b + d
    (a, b), (c, d) = sorted(((a, b), (c, d)))
    return c - b < high and low < d - a


def _limits(amount: Amount | None) -> rounding.Limits:
    assert amount is not None
    return rounding.limits(replace(amount, digits=amount.digits.lstrip("-")))


def _settled(whole: Fact, one: _Told, two: _Told) -> tuple[Fact, Fact, Fact]:
    """A trade or balance and its flows, one of which went each way between the only two countries that they name."""
    first, second = one[0], two[0]
    sides = {s for f in (whole, first, second) for s in (f.figure.reporter, f.figure.partner)} - {None}
    if len(sides) != _PAIR:
        return whole, first, second
    seller, other = _seller(first.figure, sides), _seller(second.figure, sides)
    if seller is None and other is None:
        return whole, first, second
    if seller is not None and seller == other:
        back, ahead = (one, two) if _carried(one) and not _carried(two) else (two, one)
        # A rough trade may be more than two of its parts; a balance told beside two flows is what they are apart by.
        amount = whole.figure.amount
        sure = whole.figure.flow is Flow.BALANCE or amount is not None and _precision(amount) >= _SURE
        turned = _turned(back, _rest(sides, seller)) if sure else None
        if turned is None or first.figure.flow is not second.figure.flow:
            # Told as exports and as imports: of whom, and not which way, is read wrongly.
            return whole, first, second
        first, second = (turned, ahead[0]) if back is one else (ahead[0], turned)
        seller, other = _seller(first.figure, sides), _seller(second.figure, sides)
    seller = seller or _rest(sides, other or "")
    other = other or _rest(sides, seller)
    first, second = _sold_by(first, seller, other), _sold_by(second, other, seller)
    if whole.figure.flow is Flow.BALANCE:
        more, less = (seller, other) if _worth(first) > _worth(second) else (other, seller)
        owner = first.figure.reporter if first.figure.reporter == second.figure.reporter else None
        whole = _balanced(whole, more, less, owner)
    return whole, first, second


def _rest(sides: Iterable[str | None], one: str) -> str:
    return next(side for side in sides if side is not None and side != one)


def _worth(fact: Fact) -> Decimal:
    assert fact.figure.amount is not None
    return fact.figure.amount.value


def _seller(figure: Figure, sides: set[str | None]) -> str | None:
    """Who sold, of the two, what exports or imports are told of one side at least."""
    sold = figure.flow is Flow.EXPORTS
    seller, buyer = (figure.reporter, figure.partner) if sold else (figure.partner, figure.reporter)
    return seller or (_rest(sides, buyer) if buyer is not None else None)


def _carried(told: _Told) -> bool:
    """Whether an amount has no word of its own for its flow, but that of a sentence or an amount before."""
    draft = told[1]
    if draft is None or draft.cue is None:
        return False
    cue = draft.cue
    return cue.i < draft.c.sentence.lo or any(cue.j <= s.i and s.j <= draft.i for s in draft.c.sums)


def _turned(told: _Told, seller: str) -> Fact | None:
    """A flow that has no word of its own as the other way."""
    fact, draft = told
    figure = fact.figure
    if not _carried(told) or figure.product is not None:
        return None
    return replace(fact, payload=replace(figure, flow=OTHER_WAY[figure.flow]))


def _sold_by(fact: Fact, seller: str, buyer: str) -> Fact:
    """A flow with the sides that it leaves open."""
    figure = fact.figure
    sides = (seller, buyer) if figure.flow is Flow.EXPORTS else (buyer, seller)
    return _with(fact, *sides) if None in (figure.reporter, figure.partner) else fact


def _balanced(fact: Fact, ahead: str, behind: str, owner: str | None) -> Fact:
    """A balance whose owner is not stated, and not that of both flows, as that of the one whose sign it has."""
    figure = fact.figure
    assert figure.amount is not None
    sides = (ahead, behind) if figure.amount.value > 0 else (behind, ahead)
    stated = any(n.field == "reporter" and n.certainty is Certainty.STATED for n in fact.notes)
    if (stated or figure.reporter == owner) and figure.reporter not in (None, sides[0]):
        return fact
    return fact if (figure.reporter, figure.partner) == sides else _with(fact, *sides)


def _with(fact: Fact, reporter: str, partner: str) -> Fact:
    """A figure with sides that its amount bears out."""
    figure = fact.figure
    notes = list(fact.notes)
    for name, own, side in (("reporter", figure.reporter, reporter), ("partner", figure.partner, partner)):
        if own != side:
            notes = [n for n in notes if n.field != name]
            notes.append(FieldNote(name, None, Certainty.INFERRED, "arithmetic"))
    reasons = tuple("arithmetic" if reason == "reporter_unset" else reason for reason in fact.reasons)
    settled = replace(figure, reporter=reporter, partner=partner)
    return replace(fact, payload=settled, notes=tuple(notes), reasons=reasons)
