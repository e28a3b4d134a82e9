"""At odds: amounts told of one flow, pair and time that cannot all be the whole of it, and what the lesser one is limited to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from briefing.core.article import Certainty
from briefing.core.fact import Fact, FieldNote, Figure, FigureStatus, Flow
from briefing.ingest.extract.figures.confidence import DISTANT
from briefing.ingest.extract.figures.ownwords import goods_of
from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.flows.elsewhere import elsewhere, of_group
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_ALL = Decimal("0.98")
"""The part of a flow from which on an amount may be all of it, rounded otherwise."""
_REASON = "part_of_more"


def as_parts(r: Reading, drafts: Sequence[Draft], facts: Sequence[Fact]) -> list[Fact]:
    """The figures, one that is less than another of its flow as that of the goods, else with the country, named beside it.

    "Exports came to 2.71 billion. It was electricity that drove them: it brought in 340 million": exports of electricity.
    """
    told = {r.span(d.i, d.j).end: d for d in drafts}
    most = _most(facts)
    return [
        _limited(r, fact, draft)
        if (draft := told.get(fact.span.end)) is not None and _is_a_part(fact.figure, most)
        else fact
        for fact in facts
    ]


def _most(facts: Iterable[Fact]) -> dict[tuple[object, ...], Decimal]:
    """The most that is told of each flow of one side, time and money: with each partner, and with any."""
    found: dict[tuple[object, ...], Decimal] = {}
    for figure in (f.figure for f in facts):
        if _is_amount(figure):
            for key in (_flow_of(figure), (*_flow_of(figure), figure.partner)):
                found[key] = max(found.get(key, _value(figure)), _value(figure))
    return found


def _is_amount(figure: Figure) -> bool:
    observed = figure.status is FigureStatus.OBSERVED and figure.flow is not Flow.BALANCE
    return observed and figure.amount is not None and figure.period is not None


def _flow_of(figure: Figure) -> tuple[object, ...]:
    currency = figure.amount.currency if figure.amount is not None else None
    return figure.flow, figure.reporter, figure.period, currency


def _is_a_part(figure: Figure, most: dict[tuple[object, ...], Decimal]) -> bool:
    """Whether a figure of all goods is less than another of its flow, or than a part of it: one of some goods, or with a partner."""
    if figure.product is not None or not _is_amount(figure):
        return False
    key = _flow_of(figure) if figure.partner is None else (*_flow_of(figure), figure.partner)
    return _value(figure) < most[key] * _ALL


def _value(figure: Figure) -> Decimal:
    assert figure.amount is not None
    return figure.amount.value


def _limited(r: Reading, fact: Fact, draft: Draft) -> Fact:
    """A figure with the goods named beside it, else, where it would be with all the world, with the country."""
    if (goods := _goods_beside(draft)) is not None:
        limited = replace(draft, figure=replace(draft.figure, product=goods.value))
        return _as_part(fact, replace(fact.figure, product=goods_of(r, limited)), "product", goods, draft)
    figure = fact.figure
    open_with = figure.partner is None and figure.reporter is not None and not (elsewhere(draft) or of_group(draft))
    partner = _beside(draft, _places(draft, figure)) if open_with else None
    if partner is None:
        return fact
    return _as_part(fact, replace(figure, partner=partner.value), "partner", partner, draft)


def _as_part(fact: Fact, figure: Figure, field: str, told: Hit, draft: Draft) -> Fact:
    """A fact with a figure that is a part of more, since one field of it is told beside it, and so less sure."""
    note = FieldNote(field, draft.c.r.span(told.i, told.j), Certainty.INFERRED, _REASON)
    notes = (*(n for n in fact.notes if n.field != field), note)
    sure = max(5, fact.confidence - DISTANT)
    return replace(fact, payload=figure, notes=notes, confidence=sure, reasons=(*fact.reasons, _REASON))


def _places(draft: Draft, figure: Figure) -> list[Hit]:
    """The countries, and the Union, of a sentence but for the one whose figure it is; of "further countries of the Union" not this."""
    r, lo, hi = draft.c.r, draft.c.sentence.lo, draft.c.sentence.hi
    grouped = r.any(("place.group",), lo, hi)
    unions = [h for h in r.within("org.named", lo, hi) if h.value == "EU" and not grouped]
    named = [h for h in (*r.within("country", lo, hi), *unions) if h.value != figure.reporter]
    return sorted(named, key=lambda h: h.i)


def _beside(draft: Draft, named: Sequence[Hit]) -> Hit | None:
    """The nearest of what a sentence names before an amount, else behind it, with no other amount between."""
    sums = draft.c.sums
    before = [h for h in named if h.j <= draft.i and not any(h.j <= s.i and s.j <= draft.i for s in sums)]
    own = draft.c.part_of(draft.i)
    after = [h for h in named if h.i >= draft.j and draft.c.part_of(h.i) == own]
    after = [h for h in after if not any(draft.j <= s.i and s.j <= h.i for s in sums)]
    return before[-1] if before else after[0] if after else None


def _goods_beside(draft: Draft) -> Hit | None:
    """The goods named before an amount in its sentence, with no other amount between.

    Where the flow is told in a sentence before, also those behind it, else the last ones of that sentence.
    """
    r, sentence = draft.c.r, draft.c.sentence
    named = [h for h in r.within("product", sentence.lo, sentence.hi) if h.category == "name"]
    found = _beside(draft, named)
    if found is not None and found.j <= draft.i:
        return found
    if draft.cue is not None and draft.cue.i >= sentence.lo:
        return None
    before = r.sentence_before(sentence.lo)
    if found is None and not named and before is not None and before.block == sentence.block:
        told = [h for h in r.within("product", before.lo, before.hi) if h.category == "name"]
        return told[-1] if told else None
    return found
