"""The reader's marks: which stretch of the text is underlined as what, and what goes with it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefing.core.fact import Fact, FactKind, Figure, ReviewStatus
from briefing.core.passage import Span

GROUPS = ("figure", "date", "person", "organisation", "country", "topic")

_GROUP_OF = {
    FactKind.FIGURE: "figure",
    FactKind.OTHER_MONEY: "figure",
    FactKind.DATE: "date",
    FactKind.PERSON: "person",
    FactKind.ORGANISATION: "organisation",
    FactKind.COUNTRY: "country",
    FactKind.TOPIC: "topic",
    FactKind.EVENT: "topic",
    FactKind.NEXT_STEP: "topic",
}
_GROUP_OF_FIELD = {
    "period": "date",
    "when": "date",
    "date": "date",
    "base": "date",
    "growth_base": "date",
    "city": "country",
    "growth": "figure",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the article that belongs to a fact. `own` when it is the fact's place itself.

    The other marks are places of a fact's fields: the year beside a figure, its growth rate.
    """

    span: Span
    key: str
    group: str
    own: bool = True


def group_of(kind: FactKind) -> str | None:
    """The kind key a fact is shown under; None for quotations, which carry their own signs."""
    return _GROUP_OF.get(kind)


def shown(fact: Fact, rejected: bool = False) -> bool:
    """Whether a fact is shown at all; rejected ones only on request."""
    if fact.status is ReviewStatus.SUPERSEDED:
        return False
    return rejected or fact.status is not ReviewStatus.REJECTED


def own_span(fact: Fact) -> Span:
    """Where a fact is underlined: a next step, which is a whole sentence, at the verb that makes it one."""
    verb = fact.note("verb") if fact.kind is FactKind.NEXT_STEP else None
    return verb.span if verb is not None and verb.span is not None else fact.span


def marks_of(facts: Iterable[Fact], *, rejected: bool = False) -> tuple[Mark, ...]:
    """The marks of the facts in text order; a field's place is left out where a fact stands already."""
    told = list(facts)
    wanted = [f for f in told if shown(f, rejected)]
    found = []
    for fact in wanted:
        group, span = group_of(fact.kind), own_span(fact)
        if group is not None and span.start < span.end:
            found.append(Mark(span, fact.key, group))
    known = {f.key for f in wanted}
    for fact in told:
        group = group_of(fact.kind)
        if fact.lead in known and group is not None and fact.span.start < fact.span.end:
            # What was merged leads to the fact that stands for it.
            found.append(Mark(own_span(fact), str(fact.lead), group, own=False))
    taken = _Taken(m.span for m in found)
    seen: set[tuple[Span, str]] = set()
    for fact in wanted:
        for field, span in _places(fact):
            group = _GROUP_OF_FIELD.get(field)
            if group is None or (span, group) in seen or taken.overlaps(span, fact.span):
                continue
            seen.add((span, group))
            found.append(Mark(span, fact.key, group, own=False))
    return tuple(sorted(found, key=lambda m: (m.span.start, -m.span.end, m.key)))


def _places(fact: Fact) -> list[tuple[str, Span]]:
    places = [(n.field, n.span) for n in fact.notes if n.span is not None and n.span.start < n.span.end]
    if isinstance(fact.payload, Figure) and fact.payload.growth is not None and fact.payload.growth.span:
        places.append(("growth", fact.payload.growth.span))
    return places


class _Taken:
    """The places where facts stand."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._starts = [s.start for s in self._spans]
        self._longest = max((s.end - s.start for s in self._spans), default=0)

    def overlaps(self, span: Span, own: Span) -> bool:
        """Whether a fact other than the one at `own` stands in `span`."""
        first = bisect_left(self._starts, span.start - self._longest)
        last = bisect_right(self._starts, span.end)
        return any(s.overlaps(span) and not (s == own and s != span) for s in self._spans[first:last])


def counts(marks: Iterable[Mark]) -> dict[str, int]:
    """How many marks each kind key stands for, in the order of the header."""
    found = dict.fromkeys(GROUPS, 0)
    for mark in marks:
        found[mark.group] += 1
    return found


def related_spans(key: str, related: Iterable[str], facts: Sequence[Fact]) -> tuple[Span, ...]:
    """What is tinted while `key` is selected: facts of the same sums, its fields' places, and facts there."""
    by_key = {f.key: f for f in facts}
    chosen = by_key.get(key)
    spans = [by_key[k].span for k in related if k in by_key and shown(by_key[k])]
    if chosen is not None:
        places = [span for field, span in _places(chosen) if field in _GROUP_OF_FIELD]
        spans += places
        for other in facts:
            if other.key == key or not shown(other) or other.kind is FactKind.QUOTATION:
                continue
            if any(span.overlaps(chosen.span) for field, span in _places(other) if field in ("when", "city", "date")):
                spans.append(other.span)
                spans += [s for f, s in _places(other) if f in ("when", "city", "date")]
    return tuple(sorted({s for s in spans if chosen is None or s != chosen.span}))


def pieces(marks: Iterable[Mark]) -> list[Mark]:
    """Marks cut so that none overlaps another: within a longer one the shorter one is drawn."""
    ordered = sorted(marks, key=lambda m: m.span.start)
    edges = sorted({edge for m in ordered for edge in (m.span.start, m.span.end)})
    found: list[Mark] = []
    active: list[Mark] = []
    following = 0
    for left, right in zip(edges, edges[1:], strict=False):
        while following < len(ordered) and ordered[following].span.start <= left:
            active.append(ordered[following])
            following += 1
        active = [m for m in active if m.span.end > left]
        if not active:
            continue
        # The shortest wins; of two of one length the fact's own place.
        best = min(active, key=lambda m: (m.span.end - m.span.start, not m.own))
        previous = found[-1] if found else None
        if previous is not None and (previous.key, previous.group, previous.own, previous.span.end) == (
            best.key, best.group, best.own, left,
        ):  # fmt: skip
            found[-1] = Mark(Span(previous.span.start, right), best.key, best.group, best.own)
        else:
            found.append(Mark(Span(left, right), best.key, best.group, best.own))
    return found
