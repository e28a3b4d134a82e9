"""Events: consultation rounds, visits and releases, told by one or more articles; gaps in a series."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from briefing.core.article import Certainty
from briefing.core.fact import EventFormat, EventKind, EventStatus, Fact, ReviewStatus
from briefing.core.period import Precision, When


@dataclass(frozen=True, slots=True)
class Event:
    """One event, however many articles tell it. `facts` are the keys of its mentions, first best."""

    kind: EventKind
    round: int | None
    when: When | None
    certainty: Certainty
    """Certainty of the date."""
    reason: str | None
    city: str | None
    country: str | None
    format: EventFormat | None
    status: EventStatus
    review: ReviewStatus
    facts: tuple[str, ...]
    parties: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The key of the mention that leads."""
        return self.facts[0]


@dataclass(frozen=True, slots=True)
class RoundGap:
    """Rounds `first` to `last` of a series that no source dates: shown, never invented."""

    kind: EventKind
    first: int
    last: int


def _same(a: Event, b: Event) -> bool:
    if a.kind is not b.kind or (a.parties and b.parties and a.parties != b.parties):
        return False
    if a.round is not None and b.round is not None:
        return a.round == b.round
    if a.when is None or b.when is None:
        return False
    return a.when.first <= b.when.last and b.when.first <= a.when.last


def _strength(event: Event) -> tuple[int, int, int, int]:
    confirmed = event.review in (ReviewStatus.CONFIRMED, ReviewStatus.EDITED)
    stated = event.certainty is Certainty.STATED
    exact = event.when is not None and event.when.precision is Precision.DAY
    known = sum(v is not None for v in (event.round, event.city, event.format))
    return (confirmed, stated and event.when is not None, exact, known)


def _merge(a: Event, b: Event) -> Event:
    lead, other = (a, b) if _strength(a) >= _strength(b) else (b, a)
    return Event(
        kind=lead.kind,
        round=lead.round if lead.round is not None else other.round,
        when=lead.when or other.when,
        certainty=lead.certainty if lead.when else other.certainty,
        reason=lead.reason if lead.when else other.reason,
        city=lead.city or other.city,
        country=lead.country or other.country,
        format=lead.format or other.format,
        status=EventStatus.HELD if EventStatus.HELD in (a.status, b.status) else lead.status,
        review=lead.review,
        facts=lead.facts + tuple(f for f in other.facts if f not in lead.facts),
        parties=lead.parties or other.parties,
    )


def events_of(facts: Iterable[Fact]) -> tuple[Event, ...]:
    """The events that event facts tell, same round or same date merged, oldest first, undated last.

    Rejected and superseded facts are left out.
    """
    merged: list[Event] = []
    for fact in facts:
        if not fact.status.counts:
            continue
        mention = fact.event
        note = fact.note("when")
        event = Event(
            mention.kind, mention.round, mention.when,
            note.certainty if note else Certainty.STATED, note.reason if note else None,
            mention.city, mention.country, mention.format, mention.status, fact.status,
            (fact.key,), mention.parties,
        )  # fmt: skip
        for index, known in enumerate(merged):
            if _same(known, event):
                merged[index] = _merge(known, event)
                break
        else:
            merged.append(event)
    return tuple(sorted(merged, key=_in_time))


def _in_time(event: Event) -> tuple[dt.date, int]:
    return (event.when.first if event.when else dt.date.max, event.round or 0)


def gaps(events: Iterable[Event]) -> tuple[RoundGap, ...]:
    """Runs of rounds below the highest known round of each kind that no event dates."""
    found: list[RoundGap] = []
    by_kind: dict[EventKind, set[int]] = {}
    for event in events:
        if event.round is not None and event.when is not None:
            by_kind.setdefault(event.kind, set()).add(event.round)
    for kind, rounds in by_kind.items():
        first: int | None = None
        for number in range(1, max(rounds) + 1):
            if number not in rounds:
                first = number if first is None else first
            elif first is not None:
                found.append(RoundGap(kind, first, number - 1))
                first = None
    return tuple(found)
