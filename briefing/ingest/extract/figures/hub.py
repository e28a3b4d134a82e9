"""Hub: whose figures are, and with whom, in an article on the trade of one country with several others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from briefing.core.article import Certainty
from briefing.core.fact import FigureStatus, Flow
from briefing.core.period import Period
from briefing.ingest.extract.figures.entries import of_buyers
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.flows.elsewhere import elsewhere, of_all
from briefing.ingest.extract.flows.partners import in_trade_with
from briefing.ingest.extract.sides.ranks import of_whom
from briefing.ingest.extract.sides.side import Side, governed

_SEVERAL = 2
"""Partners from which an article is of one country and several others."""


def hub(context: Context, drafts: Sequence[Draft]) -> Side | None:
    """The one country that an article opens on, of two or more partners told later, which trade with nobody else there.

    "Ghana expanded its trade in Europe. ... Poland bought Ghanaian goods for 700 million. ... Exports to Italy fell": Ghana's.
    """
    r = context.r
    if (ranked := of_whom(r)) is not None and context.countries.parties == (ranked.owner.value,):
        owner = ranked.owner
        return Side(owner.value, Certainty.INFERRED, "same_article", r.span(owner.i, owner.j))
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


def each_their_own(drafts: Sequence[Draft]) -> None:
    """Take the countries of a list for those who did the same with one country, of which several were told each to do so.

    "Russia imported goods from Georgia for 1.6 billion. China imported Georgian goods for 1.5. The top ten include Turkey (0.8)":
    Turkey's imports from Georgia.
    """
    for flow in (Flow.EXPORTS, Flow.IMPORTS):
        told: dict[int, Draft] = {}
        for draft in (d for d in drafts if d.figure.flow is flow and d.figure.amount is not None):
            lo = draft.c.sentence.lo
            first, second = list(told.values())[-_SEVERAL:] if len(told) >= _SEVERAL else (None, None)
            if first is not None and second is not None and lo not in told and _lists_others(draft, first, second):
                draft.stated = type(draft.stated)(draft.stated.partner, second.stated.partner)
            elif lo not in told:
                told[lo] = draft


def _lists_others(draft: Draft, first: Draft, second: Draft) -> bool:
    """Whether an entry's own country only seems to be the other side of the last of two who did the same with one."""
    one, two, listed = first.stated, second.stated, draft.stated.partner
    if one.partner is None or two.partner is None or two.reporter is None or listed is None:
        return False
    own, start = draft.stated.reporter, draft.c.r.tokens[draft.c.sentence.lo].start
    carried = own is not None and own.code == two.reporter.code and (own.span is None or own.span.start < start)
    alike = one.partner.code == two.partner.code and (one.reporter is None or one.reporter.code != two.reporter.code)
    named = {h.value for h in first.c.r.within("country", first.c.sentence.lo, first.c.sentence.hi)}
    here = {h.value for h in draft.c.r.within("country", draft.c.sentence.lo, draft.c.sentence.hi)}
    sides = {two.partner.code, two.reporter.code}
    return carried and alike and two.reporter.code not in named and len(named) > 1 and not sides & here


def subject_of_two(draft: Draft) -> Side | None:
    """The country that nothing governs before a flow told with the only other one of its sentence."""
    c, cue, other = draft.c, draft.cue, draft.stated.partner
    if cue is None or other is None or other.span is None or cue.i < c.sentence.lo or cue.j > draft.i:
        return None
    named = c.r.within("country", c.sentence.lo, c.sentence.hi)
    first = next((h for h in named if h.value != other.code), None)
    if first is None or len({h.value for h in named}) != _SEVERAL or other.code not in {h.value for h in named}:
        return None
    acts = first.category == "name" and first.j <= cue.i and not governed(c.r, first, c.sentence.lo)
    owns = c.r.hit("place.possessive", first.j) is not None
    if not acts or owns or any(h.value == other.code and h.i < first.i for h in named):
        return None
    return Side(first.value, Certainty.INFERRED, "same_sentence", c.r.span(first.i, first.j))


_WHOLE = Decimal("1.05")
"""How many times its whole a part may be at most, as amounts are rounded."""


def ranked_beside(drafts: Sequence[Draft]) -> None:
    """Take the countries of a list for those whose the flow is too where one is told more than all that a country sold to anybody.

    "Moldova exported wine worth 98 million dollars. The ranking is led by France (11 billion) and Italy (7 billion)": France's exports.
    """
    parts: dict[_OfWhat, list[Draft]] = defaultdict(list)
    for draft in (d for d in drafts if "flow_carried_over" in d.reasons and d.stated.partner is not None):
        parts[_of_what(draft)].append(draft)
    for whole in (d for d in drafts if d.figure.amount is not None and d.stated.partner is None and not _of_group(d)):
        entries = [d for d in parts.get(_of_what(whole), ()) if _entry_of(d, whole)]
        for lo in {d.c.sentence.lo for d in entries if _worth(d) > _worth(whole) * _WHOLE}:
            for draft in (d for d in entries if d.c.sentence.lo == lo and not of_buyers(d)):
                draft.stated = type(draft.stated)(draft.stated.partner, alone=True)
                draft.figure = replace(draft.figure, product=draft.figure.product or whole.figure.product)


def _of_group(draft: Draft) -> bool:
    """Whether an entry is what went to a group of countries, no whole: "Africa  100", over "Germany  622"."""
    return "flow_carried_over" in draft.reasons and draft.c.r.any(_GROUPS, draft.c.sentence.lo, draft.i)


_GROUPS = ("org.named", "place.group", "place.region", "place.continent")


class _OfWhat(NamedTuple):
    """What a part has in common with its whole: whose flow it is, in which time and money."""

    reporter: str | None
    flow: Flow
    period: Period | None
    currency: str | None


def _of_what(draft: Draft) -> _OfWhat:
    own, figure = draft.stated.reporter, draft.figure
    money = figure.amount.currency if figure.amount is not None else None
    return _OfWhat(own.code if own is not None else None, figure.flow, figure.period, money)


def _worth(draft: Draft) -> Decimal:
    return abs(draft.figure.amount.value) if draft.figure.amount is not None else Decimal(0)


def _entry_of(draft: Draft, whole: Draft) -> bool:
    """Whether an amount seems to be a part, with some country, of a flow told before as that of one country with all the world."""
    own, told, figure = draft.stated.reporter, whole.stated.reporter, draft.figure
    if own is None or told is None or own.code != told.code or draft.stated.partner is None or draft.i <= whole.j:
        return False
    if "flow_carried_over" not in draft.reasons or figure.amount is None or whole.figure.amount is None:
        return False
    alike = (figure.flow, figure.period, figure.status) == (whole.figure.flow, whole.figure.period, whole.figure.status)
    goods = figure.product in (None, whole.figure.product)
    return alike and goods and figure.period is not None and figure.amount.currency == whole.figure.amount.currency
