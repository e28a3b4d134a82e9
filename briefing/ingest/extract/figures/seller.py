"""Seller: whose exports it is what others bought, in an article on the one that sold it: "Tobacco pays Malawi's bills. Belgium bought leaf for 3 million"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.core.article import Certainty
from briefing.core.fact import Flow
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.sides.side import Side, Stated

_SEVERAL = 2
"""Buyers of one country's goods from which an article is on what that country sells."""


def as_sold(context: Context, drafts: Sequence[Draft]) -> None:
    """Turn what others are told to have bought into the exports of the one whose sales to several their paragraph tells."""
    paragraphs: dict[int, list[Draft]] = {}
    for draft in drafts:
        paragraphs.setdefault(draft.c.sentence.block, []).append(draft)
    for told in paragraphs.values():
        bought = [d for d in told if _bought(d)]
        if bought and (seller := _seller(context, told, bought)) is not None:
            _turn(bought, seller)


def _turn(bought: Sequence[Draft], seller: Side) -> None:
    """Take what is told as bought, of nobody or of the seller, for his exports to the buyer."""
    for draft in bought:
        buyer, whom = draft.stated.reporter, draft.stated.partner
        if buyer is not None and (whom is None or whom.code == seller.code):
            draft.figure = replace(draft.figure, flow=Flow.EXPORTS)
            draft.stated = Stated(whom or seller, buyer)


def _bought(draft: Draft) -> bool:
    """Whether imports are told by a verb that says what somebody bought, paid for or took."""
    cue, r = draft.cue, draft.c.r
    if cue is None or draft.figure.flow is not Flow.IMPORTS or draft.figure.amount is None:
        return False
    return cue.i in r.paid or r.begins("neutral.taker", cue.i, cue.j)


def _seller(context: Context, told: Sequence[Draft], bought: Sequence[Draft]) -> Side | None:
    """The country that an article names first and alone, or that a paragraph tells to have sold something, where none of those who bought there sells itself."""
    r = context.r
    first = next((s for s in r.sentences if not s.kicker and r.any(("country",), s.lo, s.hi)), None)
    if first is None:
        return None
    named = r.within("country", first.lo, first.hi)
    code = named[0].value
    others = [d for d in told if d not in bought]
    buyers = {d.stated.reporter.code for d in bought if d.stated.reporter is not None}
    sellers = {d.stated.reporter.code for d in others if d.stated.reporter is not None}
    both = {d.c.sentence.lo for d in bought} & {d.c.sentence.lo for d in others if d.figure.flow is Flow.EXPORTS}
    if not buyers or code in buyers or buyers & sellers or both:
        return None
    alone = {h.value for h in named} == {code}
    if not (alone or code in sellers) or len(_customers(told, code)) < _SEVERAL:
        return None
    return Side(code, Certainty.INFERRED, "same_article", r.span(named[0].i, named[0].j))


def _customers(told: Sequence[Draft], code: str) -> set[str]:
    """Those who are told to have bought something, or with whom exports are, beside one country."""
    sold = [d.stated.partner for d in told if d.figure.flow is Flow.EXPORTS]
    bought = [d.stated.reporter for d in told if _bought(d)]
    return {side.code for side in (*sold, *bought) if side is not None} - {code}
