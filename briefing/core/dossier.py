"""Dossiers: a pair of countries with its articles, facts and trade observations."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from briefing.core.choice import Choice
from briefing.core.event import Event, events_of
from briefing.core.fact import Fact, FactSource
from briefing.core.mark import Mark
from briefing.core.person import Person
from briefing.core.trade import Observation, PeriodRow, SeriesKey, observation_of, series_of


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


@dataclass(frozen=True, slots=True)
class DossierFile:
    """All that chart, timeline and summary read of one dossier. `facts` hold every kind but plain mentions.

    `sources` gives each fact key its article and paragraph.
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
        stated = (observation_of(f, self.sources[f.key]) for f in self.figures)
        return self.table_observations + tuple(o for o in stated if o is not None)

    def series(self) -> dict[SeriesKey, tuple[PeriodRow, ...]]:
        """The pair's series by reporter and currency."""
        return series_of(self.observations())

    def merged_events(self) -> tuple[Event, ...]:
        """The events that the event facts tell, merged, in time order."""
        return events_of(self.events)
