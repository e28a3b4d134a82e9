"""Bracketed: the number behind each amount of a list that its heading gives a time: "2021, 2020 in brackets" over "Peru: 3 million (2)"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from briefing.core.fact import Flow
from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.reading import Reading

_NEAR = 4
"""Tokens around "in brackets" in which the time of what stands there is told."""
_CHANGES = ("percent", "move", "table.change", "table.other")
"""What else than amounts may stand in brackets: "change on the year before in brackets"."""
_ALIKE = 5
"""How many times an amount one of another time may be."""
_BELOW = 12
"""Lines of the longest list below such a heading."""


def with_bracketed(r: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """The figures of an article, with those that stand in brackets behind an amount of such a list."""
    heads = list(_headings(r))
    return [d for draft in drafts for d in (draft, *_bracketed(draft, heads))] if heads else list(drafts)


def _headings(r: Reading) -> Iterator[tuple[int, int | None]]:
    """The paragraph of each heading, and the year that it gives to what stands in brackets; None for the year before."""
    for mark in sorted(r.hits.get("table.brackets", {}).values()):
        block = r.sentences[r.sentence_number(mark.i)].block
        if r.any(_CHANGES, max(0, mark.i - _NEAR), min(len(r.tokens), mark.j + _NEAR)):
            continue
        near = [*range(mark.j, mark.j + _NEAR), *range(mark.i - 1, mark.i - _NEAR, -1)]
        years = [int(r.word(k)) for k in near if 0 <= k < len(r.tokens) and _is_year(r, k)]
        if years or r.any(("year",), max(0, mark.i - _NEAR), min(len(r.tokens), mark.j + _NEAR)):
            yield block, years[0] if years else None


def _is_year(r: Reading, k: int) -> bool:
    return r.kind(k) == NUMBER and len(r.word(k)) == len("2000") and "1950" <= r.word(k) <= "2100"


def _bracketed(draft: Draft, heads: Iterable[tuple[int, int | None]]) -> Iterator[Draft]:
    """The figure in brackets behind an amount, of the time that the heading above gives it."""
    c, r, figure = draft.c, draft.c.r, draft.figure
    above = [year for block, year in heads if 0 < c.sentence.block - block <= _BELOW]
    if not above or figure.amount is None or figure.period is None or figure.flow is Flow.BALANCE:
        return
    opened = draft.j
    told = next((b for b in c.bare if b.i == opened + 1), None)
    if told is None or r.word(opened) != "(" or r.word(told.j) != ")":
        return
    by = -1 if above[-1] is None else above[-1] - figure.period.last.year
    amount = replace(figure.amount, digits=told.digits)
    if by >= 0 or not figure.amount.value / _ALIKE <= amount.value <= figure.amount.value * _ALIKE:
        return
    period = figure.period.shifted(by)
    flags = (*figure.flags, "scale_shared")
    new = replace(figure, amount=amount, period=period, growth=None, flags=flags)
    yield replace(draft, i=told.i, j=told.j, figure=new, notes=list(draft.notes), reasons=list(draft.reasons))
