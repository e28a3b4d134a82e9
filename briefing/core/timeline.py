"""The timeline above the chart: rounds and other events, stated periods and the press, on the same time axis."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from briefing.core.article import Certainty
from briefing.core.chart import EMPTY, ChartMark, ChartSpec
from briefing.core.event import Event, RoundGap, gaps
from briefing.core.fact import EventKind, EventStatus, ReviewStatus
from briefing.core.period import When


@dataclass(frozen=True, slots=True)
class RoundMark:
    """An event on the Rounds lane."""

    key: str
    keys: tuple[str, ...]
    kind: EventKind
    number: int | None
    when: When
    certainty: Certainty
    city: str | None
    status: EventStatus
    review: ReviewStatus
    parties: tuple[str, ...] = ()
    """Whose it was, where it was none of the pair's."""

    @property
    def own_number(self) -> int | None:
        """Its number in the pair's series; None for a meeting of others, which would pass for one of the pair's."""
        return None if self.parties else self.number


@dataclass(frozen=True, slots=True)
class GhostMark:
    """Rounds that no source dates, drawn between `after` and `before` (either may be open)."""

    gap: RoundGap
    after: dt.date | None
    before: dt.date | None


@dataclass(frozen=True, slots=True)
class PressMark:
    """One or more articles published on one day or close together."""

    keys: tuple[str, ...]
    first: dt.date
    last: dt.date


@dataclass(frozen=True, slots=True)
class TimelineSpec:
    """The three lanes above the chart, on the same time axis.

    `periods` are the marks that stand for a stated period: its turnover, else exports, else imports.
    """

    rounds: tuple[RoundMark, ...]
    ghosts: tuple[GhostMark, ...]
    undated: tuple[Event, ...]
    periods: tuple[ChartMark, ...]
    press: tuple[PressMark, ...]
    pair: frozenset[str] = frozenset()


def timeline_spec(
    events: Sequence[Event],
    press: Iterable[tuple[str, dt.date]] = (),
    chart: ChartSpec = EMPTY,
    close: int = 7,
    pair: Collection[str] = (),
) -> TimelineSpec:
    """The timeline of a dossier; `press` holds article keys with publication dates.

    Articles at most `close` days apart share one counted mark, which spans at most four times as many. Of the meetings of others than `pair` each mark says
    whose it was, and none of them leaves a round of the pair's to be missed.
    """
    rounds = tuple(
        RoundMark(e.key, e.facts, e.kind, e.round, e.when, e.certainty, e.city, e.status, e.review, e.apart(pair))
        for e in events
        if e.when is not None
    )
    ghosts = []
    for gap in gaps(e for e in events if not e.apart(pair)):
        numbered = [m for m in rounds if m.kind is gap.kind and m.number is not None and not m.parties]
        after = max((m.when.last for m in numbered if m.number is not None and m.number < gap.first), default=None)
        before = min((m.when.first for m in numbered if m.number is not None and m.number > gap.last), default=None)
        ghosts.append(GhostMark(gap, after, before))
    clusters: list[list[tuple[str, dt.date]]] = []
    for key, day in sorted(press, key=lambda p: (p[1], p[0])):
        run = clusters[-1] if clusters else [(key, dt.date.min)]
        if (day - run[-1][1]).days <= close and (day - run[0][1]).days <= 4 * close:
            clusters[-1].append((key, day))
        else:
            clusters.append([(key, day)])
    return TimelineSpec(
        rounds=rounds,
        ghosts=tuple(ghosts),
        undated=tuple(e for e in events if e.when is None),
        periods=tuple(m for m in (g.lead() for g in chart.groups) if m is not None),
        press=tuple(PressMark(tuple(k for k, _ in c), c[0][1], c[-1][1]) for c in clusters),
        pair=frozenset(pair),
    )
