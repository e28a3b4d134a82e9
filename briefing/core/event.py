"""Events: consultation rounds, visits and releases, told by one or more articles; gaps in a series."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from briefing.core.article import Certainty
from briefing.core.fact import EventFormat, EventKind, EventStatus, Fact, ReviewStatus, is_meeting_of
from briefing.core.period import Precision, When


@dataclass(frozen=True, slots=True)
class Telling:
    """What one mention says of an event's date and place."""

    key: str
    when: When | None
    city: str | None


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
    tellings: tuple[Telling, ...] = ()

    @property
    def key(self) -> str:
        """The key of the mention that leads."""
        return self.facts[0]

    @property
    def differing(self) -> tuple[Telling, ...]:
        """The mentions that give another date or another place: shown beside the leading one, never in its stead."""
        return tuple(t for t in self.tellings if self.other_date(t) or self.other_city(t))

    def concerns(self, pair: Collection[str]) -> bool:
        """Whether it is a meeting of `pair` (alpha-2 codes), as far as its parties are told."""
        return is_meeting_of(self.parties, pair)

    def apart(self, pair: Collection[str]) -> tuple[str, ...]:
        """The parties of a meeting that was none of `pair`; empty for the pair's own and where no pair is asked for."""
        return () if self.concerns(pair) else self.parties

    def other_date(self, told: Telling) -> bool:
        """Whether a mention's date cannot be the event's; "October" and "18 October" can."""
        return self.when is not None and told.when is not None and not overlapping(self.when, told.when)

    def other_city(self, told: Telling) -> bool:
        """Whether a mention names another place."""
        return self.city is not None and told.city is not None and told.city != self.city


@dataclass(frozen=True, slots=True)
class RoundGap:
    """Rounds `first` to `last` of a series that no source dates: shown, never invented."""

    kind: EventKind
    first: int
    last: int


_SERIES = (EventKind.CONSULTATIONS, EventKind.COMMISSION)
_NEAR = dt.timedelta(days=3)
"""Two tellings of one round in one city may be this far apart: travel, time zones, the day of the report."""


def overlapping(a: When, b: When) -> bool:
    """Whether two dates can be one: each is as exact as its source has it."""
    return a.first <= b.last and b.first <= a.last


def _same(a: Event, b: Event) -> bool:
    """Whether two events of one kind are one."""
    if a.parties and b.parties and set(a.parties) != set(b.parties):
        return False
    if a.round is not None and b.round is not None:
        return a.round == b.round
    if a.when is None or b.when is None:
        return False
    return overlapping(a.when, b.when) or _near(a, b)


def _near(a: Event, b: Event) -> bool:
    """Rounds of one series are months apart: a few days, one city and the same two parties make them one."""
    assert a.when is not None
    assert b.when is not None
    if a.kind not in _SERIES or not a.parties or not b.parties or a.city is None or a.city != b.city:
        return False
    if a.when.precision is not Precision.DAY or b.when.precision is not Precision.DAY:
        return False
    return a.when.first - b.when.last <= _NEAR and b.when.first - a.when.last <= _NEAR


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
        tellings=lead.tellings + other.tellings,
    )


def events_of(facts: Iterable[Fact]) -> tuple[Event, ...]:
    """The events that event facts tell, same round or same date merged, oldest first, undated last.

    Rejected and superseded facts are left out.
    """
    merged: list[Event] = []
    # Only events of one kind can be the same: a large dossier has a thousand of all kinds.
    by_kind: dict[EventKind, list[int]] = {}
    for fact in facts:
        if not fact.status.counts:
            continue
        mention = fact.event
        note = fact.note("when")
        event = Event(
            mention.kind, mention.round, mention.when,
            note.certainty if note else Certainty.STATED, note.reason if note else None,
            mention.city, mention.country, mention.format, mention.status, fact.status,
            (fact.key,), mention.parties, (Telling(fact.key, mention.when, mention.city),),
        )  # fmt: skip
        alike = by_kind.setdefault(event.kind, [])
        for index in alike:
            if _same(merged[index], event):
                merged[index] = _merge(merged[index], event)
                break
        else:
            alike.append(len(merged))
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
