"""Hub: whose figures are, and with whom, in an article on the trade of one country with several others."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.core.article import Certainty
from briefing.core.fact import FigureStatus, Flow
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.flows.elsewhere import elsewhere, of_all
from briefing.ingest.extract.flows.partners import in_trade_with
from briefing.ingest.extract.sides.side import Side, governed

_SEVERAL = 2
"""Partners from which an article is of one country and several others."""


def hub(context: Context, drafts: Sequence[Draft]) -> Side | None:
    """The one country that an article opens on, of two or more partners told later, which trade with nobody else there.

    "Ghana expanded its trade in Europe. ... Poland bought Ghanaian goods for 700 million. ... Exports to Italy fell": Ghana's.
    """
    r = context.r
    opening = min((d.c.sentence.lo for d in drafts), default=0)
    first_line = next((s for s in r.sentences if r.any(("country",), s.lo, s.hi)), None)
    if first_line is None or first_line.lo >= opening:
        return None
    named = r.within("country", first_line.lo, first_line.hi)
    if len({h.value for h in named}) != 1 or any(r.hits.get(slot) for slot in _OURS):
        return None
    first = named[0]
    if any(governed(r, h, first_line.lo) for h in named):
        return None
    partners = _partners(first.value, drafts)
    if partners is None or len(partners) < _SEVERAL:
        return None
    return Side(first.value, Certainty.INFERRED, "same_article", r.span(first.i, first.j))


def _partners(code: str, drafts: Sequence[Draft]) -> set[str] | None:
    """The countries with which figures tell a country's trade; None where one is of others, or only to and from it."""
    theirs: set[int] = set()
    partners: set[str] = set()
    for draft in drafts:
        reporter, partner = draft.stated.reporter, draft.stated.partner or in_trade_with(draft).partner
        if reporter is not None and reporter.code != code:
            if not _faces(draft, code):
                return None
            theirs.add(draft.c.sentence.lo)
            partners.add(reporter.code)
        elif partner is not None and partner.code == code:
            # "Poland bought Ghanaian goods for 700 million and sold goods worth 600 to Ghana"
            if draft.c.sentence.lo not in theirs:
                return None
        elif partner is not None:
            partners.add(partner.code)
    return partners


def _faces(draft: Draft, code: str) -> bool:
    """Whether a country is whom a figure is told with, or the sentence names it and nobody stands as its partner."""
    c, partner = draft.c, draft.stated.partner
    if partner is not None:
        return partner.code == code
    return any(h.value == code for h in c.r.within("country", c.sentence.lo, c.sentence.hi))


_OURS = ("neutral.ours", "neutral.we", "place.own")
"""What tells that an article speaks of its readers' own trade."""


def with_whom_traded(drafts: Sequence[Draft]) -> None:
    """Give exports and imports the partner with whom their paragraph told a trade that they may be parts of.

    "Trade with Poland reached 714 million euros. Exports came to 412 million, imports to 302 million."
    """
    trade: Draft | None = None
    for draft in drafts:
        if draft.figure.flow is Flow.TURNOVER:
            trade = draft if draft.stated.partner is not None and draft.stated.reporter is None else None
        elif trade is not None and trade.stated.partner is not None and _part(trade, draft):
            whom = trade.stated.partner
            side = Side(whom.code, Certainty.INFERRED, "same_article", whom.span)
            draft.stated = type(draft.stated)(draft.stated.reporter, side)


def _part(trade: Draft, draft: Draft) -> bool:
    """Whether a flow that names nobody may be a part of the trade told before it in the paragraph, at the same time."""
    figure, c, whole = draft.figure, draft.c, trade.figure
    if figure.flow not in (Flow.EXPORTS, Flow.IMPORTS) or c.sentence.block != trade.c.sentence.block:
        return False
    if draft.stated.partner is not None or draft.stated.reporter is not None or draft.stated.pair:
        return False
    if figure.period != whole.period or figure.status is not FigureStatus.OBSERVED or figure.product != whole.product:
        return False
    now, all_of_it = figure.amount, whole.amount
    if now is None or all_of_it is None or now.currency != all_of_it.currency or now.value > all_of_it.value:
        return False
    since = c.r.within("country", trade.j, c.sentence.hi)
    return not since and not elsewhere(draft) and not of_all(draft)
