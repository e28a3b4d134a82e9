"""In money: whose a figure is, or is not, by the currency it is counted in."""

from __future__ import annotations

from briefing.core.article import Certainty
from briefing.core.fact import Flow
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.sides.side import Side
from briefing.ingest.extract.sums.local_money import counting_in, homes

_EVERYBODYS = frozenset({"USD", "EUR"})
"""Currencies that trade is counted in by countries whose own they are not."""


def in_the_others_money(context: Context, draft: Draft, side: Side) -> bool:
    """Whether a figure that is only supposed to be a country's is counted in the other one's money: whose it is stays open.

    "Malaysia exportierte ... Der Außenhandel erreichte 3,0 Billionen Ringgit": no figure of Germany's.
    """
    amount = draft.figure.amount
    if side.certainty is Certainty.STATED or amount is None or amount.currency in (None, *_EVERYBODYS):
        return False
    owners = counting_in(amount.currency or "")
    return side.code not in owners and bool(owners & set(context.countries.parties))


def by_currency(context: Context, draft: Draft) -> Side | None:
    """Whose own money a figure is counted in: a party's, "2024 waren es 1,51 Billionen Ringgit", else that of the only country that has it."""
    amount = draft.figure.amount
    if amount is None or amount.currency in (None, *_EVERYBODYS) or draft.figure.flow is Flow.TURNOVER:
        return None
    owners = homes(amount.currency or "")
    # "We bought goods worth Tk 645 billion from India", by somebody who names no country as his own.
    own = owners & set(context.countries.parties) or (owners if len(owners) == 1 else frozenset())
    partner = draft.stated.partner.code if draft.stated.partner is not None else None
    code = next(iter(own)) if len(own) == 1 else None
    return Side(code, Certainty.ASSUMED, "same_article") if code is not None and code != partner else None
