"""Amounts: what the whole article says of the figures it tells: their currency, sign, time and goods, and which are no money."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.core.fact import Flow
from briefing.ingest.extract.figures.bothrows import of_both_rows
from briefing.ingest.extract.figures.buyers import of_takers
from briefing.ingest.extract.figures.entries import each_with_their_own
from briefing.ingest.extract.figures.hub import each_their_own, ranked_beside, with_whom_traded
from briefing.ingest.extract.figures.missed import of_goals_missed
from briefing.ingest.extract.figures.noted import time_by_note
from briefing.ingest.extract.figures.oneafter import one_after_another
from briefing.ingest.extract.figures.sector import of_balances, of_sector, of_trades
from briefing.ingest.extract.figures.seller import as_sold
from briefing.ingest.extract.figures.summing import time_by_sum
from briefing.ingest.extract.flows.context import Context, Draft


def with_their_money(context: Context, drafts: list[Draft]) -> list[Draft]:
    """The figures with what the whole article says of their amounts, without those that prove to be none."""
    for draft in drafts:
        _one_currency(context, draft)
        _sign_of_gap(draft, drafts)
    drafts = [d for d in drafts if not _no_money(d)]
    time_by_note(context, drafts)
    time_by_sum(drafts)
    of_both_rows(drafts)
    of_takers(drafts)
    each_with_their_own(drafts)
    as_sold(context, drafts)
    of_goals_missed(drafts)
    of_sector(drafts)
    one_after_another(drafts)
    of_balances(drafts)
    of_trades(drafts)
    with_whom_traded(drafts)
    each_their_own(drafts)
    ranked_beside(drafts)
    return drafts


def _sign_of_gap(draft: Draft, drafts: Sequence[Draft]) -> None:
    """Take a difference told without its sign for a deficit where the flows of its paragraph say so.

    "Imports were 1.4 billion, exports 0.2 billion. The difference between exports and imports came to 1.2 billion."
    """
    figure, c, cue = draft.figure, draft.c, draft.cue
    amount = figure.amount
    if figure.flow is not Flow.BALANCE or amount is None or amount.value <= 0 or cue is None:
        return
    if c.r.hit("bind.apart", cue.i) is None:
        return
    told = {}
    for other in drafts:
        money = other.figure.amount
        beside = other.c.sentence.block == c.sentence.block and other.i < draft.i and money is not None
        if beside and money is not None and money.currency == amount.currency and other.figure.period == figure.period:
            told[other.figure.flow] = abs(money.value)
    sold, bought = told.get(Flow.EXPORTS), told.get(Flow.IMPORTS)
    if sold is not None and bought is not None and bought > sold:
        draft.figure = replace(figure, amount=replace(amount, digits=f"-{amount.digits}"))


def _no_money(draft: Draft) -> bool:
    """Whether an amount that only goes on about a flow told before has no currency in the whole article."""
    amount = draft.figure.amount
    return amount is not None and amount.currency is None and "flow_carried_over" in draft.reasons


def _one_currency(context: Context, draft: Draft) -> None:
    """An amount told before any currency is named is in the only one the article names."""
    amount = draft.figure.amount
    told = context.currencies or context.monies
    if amount is None or amount.currency is not None or len(told) != 1:
        return
    money = replace(amount, currency=next(iter(told)))
    draft.figure = replace(draft.figure, amount=money, flags=(*draft.figure.flags, "currency_inherited"))
    draft.reasons = ["currency_inherited" if reason == "no_currency" else reason for reason in draft.reasons]
