"""Rounds: the pair's consultations that were held in their order, and which articles have one as their news."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from briefing.core.dossier import DossierFile
from briefing.core.event import Event
from briefing.core.fact import EventKind, EventStatus, Fact

_NUMBERED = (EventKind.CONSULTATIONS, EventKind.COMMISSION)


def rounds_held(file: DossierFile) -> tuple[Event, ...]:
    """The pair's rounds of consultations that were held, oldest first; without any, its other meetings.

    A round without a date stands behind those whose number is lower; one without a number too where the
    newest article that has it as its news was published. What nothing places comes first.
    """
    own = [e for e in file.merged_events() if e.concerns(file.dossier.pair)]
    held = [e for e in own if e.status is EventStatus.HELD and e.kind is not EventKind.RELEASE]
    rounds = [e for e in held if e.kind is EventKind.CONSULTATIONS] or held
    return tuple(sorted(rounds, key=lambda e: (_day(file, e, rounds), e.round or 0, e.when is None)))


def last_round(file: DossierFile) -> Event | None:
    """The newest round of consultations that was held, else the newest other meeting, else None."""
    return next(reversed(rounds_held(file)), None)


def _day(file: DossierFile, event: Event, rounds: Iterable[Event]) -> dt.date:
    """The last day on which an event can have been, or one that puts it in its place among the others."""
    if event.when is not None:
        return event.when.last
    series = [(e.round, e.when.last) for e in rounds if e.kind is event.kind and e.round is not None and e.when]
    if event.round is not None and series:
        return max((day for number, day in series if number < event.round), default=dt.date.min)
    if event.kind not in _NUMBERED:
        return dt.date.min
    news = news_of(file, event)
    days = [head.published for head in file.articles if head.id in news and head.published is not None]
    return max(days, default=dt.date.min)


def news_of(file: DossierFile, event: Event | None) -> set[int]:
    """The articles of which an event is the news: who spoke in them spoke then.

    Not those that announce it, nor those that look back on it from something held later or told first of undated.
    """
    if event is None:
        return set()
    told = [f for f in file.events if f.key in event.facts and f.event.status is EventStatus.HELD]
    articles = {f.article for f in told}
    others: dict[int, list[Fact]] = {}
    for fact in file.events:
        if fact.article in articles:
            others.setdefault(fact.article, []).append(fact)
    return {f.article for f in told if not any(_news_before(other, f, event) for other in others[f.article])}


def _news_before(other: Fact, told: Fact, event: Event) -> bool:
    """Whether another event of its article, and not the one in question, is the news."""
    if other.key in event.facts or not other.status.counts:
        return False
    mention = other.event
    if mention.status is not EventStatus.HELD or mention.kind is EventKind.RELEASE:
        return False
    if mention.when is None or event.when is None:
        return other.span.start < told.span.start
    return mention.when.first > event.when.last
