"""Landed: another country's goods that came to the one whose trade a paragraph tells are its imports: "Kenya sold ... Polish goods worth 3 million came back"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.core.article import Certainty
from briefing.core.fact import Fact, FieldNote, Flow
from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.sums.level import OTHER_WAY
from briefing.ingest.extract.words.reading import Reading


def as_landed(r: Reading, drafts: Sequence[Draft], facts: Sequence[Fact]) -> list[Fact]:
    """The figures, exports of goods that are only told to be another people's as imports of the one whose their paragraph's are."""
    told = {r.span(d.i, d.j).end: d for d in drafts}
    found: list[Fact] = []
    block, before = -1, list[Fact]()
    for fact in facts:
        draft = told.get(fact.span.end)
        if draft is not None and draft.c.sentence.block != block:
            block, before = draft.c.sentence.block, []
        own = _own(before)
        if draft is not None and own is not None and _of_others(r, draft, fact, own):
            fact = _landed(fact, own)
        found.append(fact)
        before.append(fact)
    return found


def _own(before: Sequence[Fact]) -> str | None:
    """Whose all figures of a paragraph are so far that are exports or imports, one of them as it says itself."""
    flows = [f for f in before if f.figure.flow in OTHER_WAY]
    whose = {f.figure.reporter for f in flows}
    stated = any(n.field == "reporter" and n.certainty is Certainty.STATED for f in flows for n in f.notes)
    return next(iter(whose)) if len(whose) == 1 and stated else None


def _of_others(r: Reading, draft: Draft, fact: Fact, own: str) -> bool:
    """Whether exports are told of the goods of another people, sent to one country or to nobody."""
    figure, side = fact.figure, draft.stated.reporter
    if figure.flow is not Flow.EXPORTS or figure.reporter == own or figure.partner not in (None, own):
        return False
    if side is None or side.span is None or side.code != figure.reporter:
        return False
    lo, hi = draft.c.sentence.lo, draft.c.sentence.hi
    people = next((h for h in r.within("country", lo, hi) if r.span(h.i, h.j) == side.span), None)
    if people is None or people.category != "people":
        return False
    return r.hit("product", people.j) is not None or r.ending("product", people.i) is not None


def _landed(fact: Fact, own: str) -> Fact:
    """Exports as the imports of the other one."""
    figure = fact.figure
    notes = [n for n in fact.notes if n.field not in ("reporter", "partner")]
    reporter = next((n for n in fact.notes if n.field == "reporter"), None)
    notes.append(FieldNote("reporter", None, Certainty.INFERRED, "same_article"))
    if reporter is not None:
        notes.append(replace(reporter, field="partner"))
    turned = replace(figure, flow=Flow.IMPORTS, reporter=own, partner=figure.reporter)
    return replace(fact, payload=turned, notes=tuple(notes))
