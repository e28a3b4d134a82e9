"""Dossiers: a pair of countries with its articles, facts and trade observations."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType

from briefing.core.choice import Choice
from briefing.core.event import Event, events_of
from briefing.core.fact import Fact, FactSource
from briefing.core.mark import Mark
from briefing.core.person import Person
from briefing.core.trade import Observation, PeriodRow, SeriesKey, observation_of, of_whole_years, series_of, sized

UNFILED = ""
"""Stands for the id of a dossier where the articles that lie in none are meant."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """A country pair; `id` is "KZ-BE": the side whose statistics lead first. `sample` marks ours."""

    id: str
    title: str
    reporter: str
    partner: str
    sample: bool = False
    articles: int = 0
    open_facts: int = 0

    @property
    def pair(self) -> frozenset[str]:
        """The codes of its two sides."""
        return frozenset((self.reporter, self.partner))


@dataclass(frozen=True, slots=True)
class ArticleHead:
    """What a list shows of an article."""

    id: int
    title: str
    kicker: str | None
    source_name: str | None
    language: str | None
    published: dt.date | None
    imported_at: str
    open_facts: int = 0
    conflicts: int = 0
    sample: bool = False
    dossiers: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """How selection, timeline and changes name the article."""
        return f"article:{self.id}"


@dataclass(frozen=True)
class DossierFile:
    """All that chart, timeline and summary read of one dossier. `facts` hold every kind but plain mentions.

    `sources` gives each fact key its article and paragraph. What is worked out of it is kept with it
    (no slots therefore): every pane and section asks for it anew, and it never changes.
    """

    dossier: Dossier
    articles: tuple[ArticleHead, ...] = ()
    figures: tuple[Fact, ...] = ()
    events: tuple[Fact, ...] = ()
    people: tuple[Person, ...] = ()
    next_steps: tuple[Fact, ...] = ()
    topics: tuple[Fact, ...] = ()
    quotations: tuple[Fact, ...] = ()
    participants: tuple[Fact, ...] = ()
    sources: Mapping[str, FactSource] = field(default_factory=dict)
    table_observations: tuple[Observation, ...] = ()
    choices: tuple[Choice, ...] = ()
    """How a person settled sources that disagree."""
    marks: tuple[Mark, ...] = ()
    """What a person said that later passages show of commitments; `sources` names their evidence too."""
    owners: Mapping[str, str] = field(default_factory=dict)
    """Who took a commitment on, by the key of its fact, where a person said so."""

    def observations(self) -> tuple[Observation, ...]:
        """Every value known for the pair: tables' rows and stated figures."""
        return self._observations

    @cached_property
    def _observations(self) -> tuple[Observation, ...]:
        stated = (observation_of(f, self.sources[f.key]) for f in self.figures)
        return of_whole_years(self.table_observations + tuple(o for o in stated if o is not None))

    def series(self) -> Mapping[SeriesKey, tuple[PeriodRow, ...]]:
        """The pair's series by reporter and currency."""
        return self._series

    @cached_property
    def _series(self) -> Mapping[SeriesKey, tuple[PeriodRow, ...]]:
        return MappingProxyType({key: sized(rows) for key, rows in series_of(self._observations).items()})

    def merged_events(self) -> tuple[Event, ...]:
        """The events that the event facts tell, merged, in time order.

        One that names less than two parties in an article of others is theirs.
        """
        return self._merged_events

    @cached_property
    def _merged_events(self) -> tuple[Event, ...]:
        loose = {f.article for f in self.events if f.status.counts and len(f.event.parties) < 2}
        if not loose & {f.article for f in self.events if f.event.apart(self.dossier.pair)}:
            return events_of(self.events)
        whose = self._others
        return events_of(_of_others(f, whose) for f in self.events)

    def others(self) -> Mapping[int, tuple[str, ...]]:
        """Whose each article is (alpha-2 codes) that tells of other countries and of nothing between the pair.

        Those of its first meeting of others; without any meeting, the two sides of its first figure.
        """
        return self._others

    @cached_property
    def _others(self) -> Mapping[int, tuple[str, ...]]:
        pair = self.dossier.pair
        own: set[int] = set()
        met: dict[int, Fact] = {}
        any_event: set[int] = set()
        for fact in self.events:
            if not fact.status.counts:
                continue
            any_event.add(fact.article)
            if set(fact.event.parties) >= pair:
                own.add(fact.article)
            elif fact.event.apart(pair) and (fact.article not in met or fact.span < met[fact.article].span):
                met[fact.article] = fact
        traded: dict[int, Fact] = {}
        for fact in self.figures:
            sides = {fact.figure.reporter, fact.figure.partner}
            if not fact.status.counts or None in sides:
                continue
            if sides == pair:
                own.add(fact.article)
            elif fact.article not in traded or fact.span < traded[fact.article].span:
                traded[fact.article] = fact
        named: dict[int, set[str | None]] = {}
        for fact in self.participants:
            if fact.status.counts:
                named.setdefault(fact.article, set()).add(fact.person.country)
        own |= {article for article, countries in named.items() if countries >= pair}
        found = {a: f.figure.apart(pair) for a, f in traded.items() if a not in any_event}
        found |= {article: fact.event.parties for article, fact in met.items()}
        return MappingProxyType({article: parties for article, parties in found.items() if article not in own})


def _of_others(fact: Fact, whose: Mapping[int, tuple[str, ...]]) -> Fact:
    if fact.article not in whose or len(fact.event.parties) > 1:
        return fact
    return replace(fact, payload=replace(fact.event, parties=whose[fact.article]))
