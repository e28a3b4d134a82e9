"""Sector: an article that tells of certain goods from its first figure on, whose bare flows later are of them, too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import takewhile

from briefing.core.fact import FigureStatus, Flow
from briefing.core.period import Period
from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.scope.spokenof import opened_on, owned_here
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.lexicon import Hit

_MORE = Decimal(6)
"""How many times the other flow of the same goods, or its balance, is the one told first at most."""
_BEYOND = Decimal(20)
"""How many times the balance of goods told first a flow of the same goods is at most."""
_AIMED = Decimal(10)
"""How many times what was reached a goal or a forecast for the same goods is at most."""
_ROUNDED = Decimal("1.05")
"""How much a rounded amount may be above the one that it is a part of."""
_OTHER_TIME = Decimal(2)
"""How many times what is told first another time of the same length may have seen."""
_SAME = "same"
"""The value of a word for goods that says in the singular "what was told of": "Nach Polen ging Ware für"."""
_WHOLE = ("bind.total", "bind.together", "bind.rest", "place.total", "bind.reverse")
"""What tells that a flow is of all goods, or of those that go the other way."""


def of_sector(drafts: Sequence[Draft]) -> None:
    """Give bare flows the goods that an article tells of: "Wine exports came to 238 million. ... Exports to Germany reached 108 million".

    Only where its first figure is of certain goods, and up to the first one that cannot be of them: one told as of all goods,
    of the trade of both, or of more than the most that was told of them.
    """
    first = next((d for d in drafts), None)
    goods = first.figure.product or _opened_on(first) if first is not None else None
    if first is None or goods is None:
        return
    bare = [d for d in drafts if d.figure.product is None]
    of_them = [d for d in drafts if d.figure.amount is not None and (d.figure.product is not None or d is first)]
    if not of_them and (behind := _came_to(first, drafts)) is not None:
        first, of_them = behind, [behind]
    head = max((d for d in of_them if _alike_told(d, of_them[0])), key=_worth, default=None)
    if head is None:
        return
    heads = {_money(d): d for d in (*bare, head) if d is head}
    ended: Draft | None = None
    for draft in bare:
        head_of = heads.get(_money(draft), head)
        may_be = _may_be(draft, head_of) and _none_above(draft, bare, head) and not _has_parts(draft, drafts)
        if not (may_be or draft is first):
            ended = draft
        elif ended is not None and _taken_up(draft, ended, first, goods):
            ended = None
        if (
            ended is None
            and (draft is first or draft.figure.flow is not Flow.BALANCE)
            and not _set_out_anew(draft, head)
        ):
            draft.figure = replace(draft.figure, product=goods)


def _taken_up(draft: Draft, ended: Draft, first: Draft, goods: str) -> bool:
    """Whether the paragraph of a figure has named the goods again before it: "Kenya comes second among the buyers of the wine. Peru takes most of it"."""
    r, told = draft.c.r, first.c.sentence
    anew = draft.c.sentence.block > ended.c.sentence.block and draft.figure.amount is not None
    if not anew or draft.figure.flow is not first.figure.flow:
        return False
    names = [h for h in r.within("product", told.lo, told.hi) if h.value == goods]
    stems = {r.word(k)[:_STEM] for h in names for k in range(h.i, h.j) if len(r.word(k)) >= _STEM}
    return any(r.word(k)[:_STEM] in stems for k in range(r.blocks()[draft.c.sentence.block][0].lo, draft.i))


_STEM = 4
"""Letters by which goods are known again in another case or number."""


def _none_above(draft: Draft, drafts: Sequence[Draft], head: Draft) -> bool:
    """Whether no amount told beside, of the same flow with the same partner, is too much to be of those goods: "fell by 5 % (88 from 93)"."""
    beside = (d for d in drafts if d.c.sentence is draft.c.sentence and d.figure.flow is draft.figure.flow)
    return all(_no_more(d, head) for d in beside if d.stated.partner == draft.stated.partner)


def _came_to(change: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """The amount right behind a change alone that opens an article, in a flow named again: "Tea exports rose by 10%. Exports came to 420 million"."""
    behind = next((d for d in drafts if d.figure.amount is not None), None)
    if behind is None or behind.cue is None or behind.figure.product is not None or behind.stated.partner is not None:
        return None
    before = drafts[: list(drafts).index(behind)]
    alike = all(
        d.figure.flow is behind.figure.flow and d.figure.product in (None, change.figure.product) for d in before
    )
    near = behind.c.sentence.block - change.c.sentence.block <= 1
    whole = _told_whole(behind.c, behind.cue) or owned_here(behind.c, behind.stated) or _has_parts(behind, drafts)
    return behind if alike and near and not whole else None


def _money(draft: Draft) -> str | None:
    return draft.figure.amount.currency if draft.figure.amount is not None else None


def _alike_told(draft: Draft, first: Draft) -> bool:
    """Whether two figures are of one flow, in one currency."""
    amount, known = draft.figure.amount, first.figure.amount
    return amount is not None and known is not None and (draft.figure.flow, amount.currency) == (
        first.figure.flow, known.currency,
    )  # fmt: skip


def _has_parts(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether its sentence goes on to what part of it certain goods are: "exports to Syria fell to 61 million, of which 17 for chemicals"."""
    whom = draft.stated.partner
    others = (d for d in drafts if d.c is draft.c and d.i > draft.i and d.figure.product is not None)
    # "Exports to Japan reached 5 billion, those to Peru 4 billion of wheat": of another's no part.
    others = (d for d in others if whom is None or d.stated.partner is None or d.stated.partner.code == whom.code)
    return any(d.figure.flow is draft.figure.flow and _worth(d) < _worth(draft) for d in others)


def _set_out_anew(draft: Draft, head: Draft) -> bool:
    """Whether the other flow is told in full, by whose it is: "Cocoa exports reached 300 million. Ghana's imports from Chile came to 44"."""
    seller, start = draft.stated.partner, draft.c.r.tokens[draft.c.sentence.lo].start
    unnamed = seller is not None and (seller.span is None or seller.span.start < start)
    if unnamed and head.stated.reporter is not None and seller is not None and seller.code == head.stated.reporter.code:
        # "Kenya's tea exports came to 134 million. Spain bought for 66": of those, told by who bought them.
        return False
    if head.figure.flow is Flow.BALANCE and _worth(draft) <= _worth(head) * _AIMED:
        return False
    return owned_here(draft.c, draft.stated) and head.figure.flow not in (Flow.TURNOVER, draft.figure.flow)


def of_balances(drafts: Sequence[Draft]) -> None:
    """Give both flows of a sentence the goods of the balance told right before, where that is their difference.

    "The surplus in services rose to 6.0 billion. Exports came to 15.4 billion and imports to 9.4".
    """
    for balance in (d for d in drafts if d.figure.flow is Flow.BALANCE and d.figure.product is not None):
        lo = balance.c.sentence.hi
        both = [
            d for d in drafts if d.c.sentence.lo == lo and d.figure.status is FigureStatus.OBSERVED and d.figure.amount
        ]
        sides = {d.figure.flow: d for d in both if d.figure.product is None and d.figure.flow is not Flow.BALANCE}
        if set(sides) != {Flow.EXPORTS, Flow.IMPORTS} or balance.figure.amount is None:
            continue
        exports, imports = (sides[flow].figure.amount for flow in (Flow.EXPORTS, Flow.IMPORTS))
        if (
            exports is None
            or imports is None
            or len({exports.currency, imports.currency, balance.figure.amount.currency}) > 1
        ):
            continue
        told = abs(balance.figure.amount.value)
        if abs(abs(exports.value - imports.value) - told) <= told * _ROUNDED - told:
            for draft in (d for d in drafts if d.c.sentence.lo == lo):
                draft.figure = replace(draft.figure, product=draft.figure.product or balance.figure.product)


def of_trades(drafts: Sequence[Draft]) -> None:
    """Give the flows that a trade of certain goods is made of those goods, and their balance.

    "Trade in services came to 60 million, of which exports 45. The balance was plus 30."
    """
    for at, trade in enumerate(drafts):
        if trade.figure.flow is not Flow.TURNOVER or trade.figure.product is None or trade.figure.amount is None:
            continue
        behind = takewhile(lambda d: d.figure.flow is not Flow.TURNOVER, drafts[at + 1 :])
        parts = {d.figure.flow: d for d in reversed([d for d in behind if _beside(trade, d)])}
        for draft in _made_of(trade, parts):
            draft.figure = replace(draft.figure, product=trade.figure.product)


def _beside(trade: Draft, draft: Draft) -> bool:
    """Whether a figure of no other goods goes on about the same time in the paragraph of a trade."""
    figure, amount = draft.figure, trade.figure.amount
    return (
        figure.product in (None, trade.figure.product)
        and figure.amount is not None
        and amount is not None
        and figure.amount.currency == amount.currency
        and (figure.period, figure.status) == (trade.figure.period, trade.figure.status)
        and draft.c.sentence.block == trade.c.sentence.block
        and not (draft.cue is not None and _told_whole(draft.c, draft.cue))
    )


def _made_of(trade: Draft, parts: Mapping[Flow, Draft]) -> Iterator[Draft]:
    """The flows that a trade is told to be made of, or that add up to it, and then their difference."""
    whole, money = _worth(trade), {flow: _worth(draft) for flow, draft in parts.items()}
    sold, bought = money.get(Flow.EXPORTS), money.get(Flow.IMPORTS)
    both = sold is not None and bought is not None
    if both and not _alike(sold + bought, whole, whole):  # type: ignore[operator]
        return
    first = min((d for f, d in parts.items() if f is not Flow.BALANCE), key=lambda d: d.i, default=None)
    if first is None or not (both or _parted(trade, first)):
        return
    yield from (draft for flow, draft in parts.items() if flow is not Flow.BALANCE)
    one = sold if sold is not None else bought
    if Flow.BALANCE in parts and one is not None and _alike(abs(2 * one - whole), money[Flow.BALANCE], whole):
        yield parts[Flow.BALANCE]


def _worth(draft: Draft) -> Decimal:
    return abs(draft.figure.amount.value) if draft.figure.amount is not None else Decimal(0)


def _alike(a: Decimal, b: Decimal, whole: Decimal) -> bool:
    """Whether two sums are the same but for rounding, measured by the `whole`."""
    return abs(a - b) <= whole * (_ROUNDED - 1)


def _parted(trade: Draft, part: Draft) -> bool:
    """Whether "of which" stands between a trade and a flow in its own or the next sentence, and the flow is no more than it."""
    r, lo = part.c.r, part.c.sentence.lo
    near = lo in (trade.c.sentence.lo, trade.c.sentence.hi)
    told = r.within("bind.namely", max(lo, trade.j), part.i)
    return near and bool(told) and _worth(part) <= _worth(trade)


def _may_be(draft: Draft, head: Draft) -> bool:
    """Whether a figure without goods may be of those of which `head` is the most that was told."""
    figure, first = draft.figure, head.figure
    if draft.cue is None or first.amount is None:
        return False
    if _told_whole(draft.c, draft.cue) and not _no_more_than(draft, head):
        return False
    if figure.flow is Flow.TURNOVER and first.flow is not Flow.TURNOVER:
        return False
    return _no_more(draft, head)


def _no_more(draft: Draft, head: Draft) -> bool:
    """Whether an amount is no more than can be of the goods of which `head` is the most that was told."""
    figure, first = draft.figure, head.figure
    if figure.amount is None or first.amount is None:
        return True
    if figure.amount.currency != first.amount.currency:
        return False
    # The difference of two flows says little about how much each of them is.
    other = _BEYOND if first.flow is Flow.BALANCE else _MORE
    most = abs(first.amount.value) * (_ROUNDED if figure.flow is first.flow else other)
    # A goal for the same goods may be far above what was reached, but not any number of times.
    most *= _longer(figure.period, first.period) if figure.status is FigureStatus.OBSERVED else _AIMED
    return abs(figure.amount.value) <= most


def _no_more_than(draft: Draft, head: Draft) -> bool:
    """Whether what is told as all of a flow is no more than the goods alone came to in as long a time: it is all of those."""
    figure, first, cue = draft.figure, head.figure, draft.cue
    if cue is None or figure.amount is None or figure.period is None or first.period is None:
        return False
    r, lo = draft.c.r, draft.c.sentence.lo
    total = any(r.any((slot,), max(lo, cue.i - 3), cue.j) for slot in ("bind.total", "place.total"))
    alike = figure.flow is first.flow and figure.period.length == first.period.length
    other, known = draft.stated.partner, head.stated.partner
    if other is not None and (known is None or other.code != known.code):
        # All exports to one country may well be less than those of the goods to another, or to all the world.
        return False
    return total and alike and _money(draft) == _money(head) and _worth(draft) <= _worth(head) * _ROUNDED


def _longer(period: Period | None, known: Period | None) -> Decimal:
    """How many times as much another time may have seen as the one known: "... 1.4 billion in nine months. In 2024 it had been 1.8"."""
    if period is None or known is None or period == known:
        return Decimal(1)
    return _OTHER_TIME * max(Decimal(1), Decimal(period.length) / known.length)


def _told_whole(c: Clauses, cue: Hit) -> bool:
    """Whether a flow is told as that of all goods, right beside its word."""
    r = c.r
    near = range(max(c.sentence.lo, cue.i - 3), min(c.sentence.hi, cue.j + 2))
    # "Other main buyers" are others who buy the same.
    client = r.at(("neutral.client", "neutral.standing"), cue.i)
    whole = (slot for slot in _WHOLE if not (client and slot == "bind.rest"))
    # "All Georgian exports", not "exports of all 2020"
    timed = {k for p in c.periods for k in range(p.i - 1, p.j)}
    every = any(r.hit("small.every", k) is not None for k in near if k < cue.i and k not in timed)
    return (
        every
        or r.at(whole, *near)
        or any(
            h.category == "neutral" and h.value != _SAME
            for h in r.within("product", max(c.sentence.lo, cue.i - 2), min(c.sentence.hi, cue.j + 3))
            # "Dorthin gingen Waren für 1,4 Milliarden": of those told of, to where they were told to go.
            if not r.any(("place.yonder",), c.sentence.lo, h.i)
        )
    )


def _opened_on(first: Draft) -> str | None:
    """The goods that all before the first figure is about, where it names none."""
    return opened_on(first.c, first.cue, first.figure.flow, first.i, first.stated) if first.cue is not None else None
