"""The timeline of a summary: every dated event and the whole range of the leading series, on one axis."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from briefing.core.chart import EMPTY, ChartSpec, chart_spec, nice_ticks
from briefing.core.claim import Claim
from briefing.core.dossier import DossierFile
from briefing.core.event import Event
from briefing.core.evidence import Register
from briefing.core.fact import EventKind, EventStatus
from briefing.core.period import Frequency
from briefing.core.summary_parts import Fragment
from briefing.core.summary_round import dated, event_claim
from briefing.core.timeline import RoundMark, TimelineSpec, timeline_spec
from briefing.core.trade import PeriodRow, SeriesKey


@dataclass(frozen=True, slots=True)
class YearRow:
    """A period drawn on the timeline, with the numbers of its evidence."""

    period_row: PeriodRow
    refs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TimelineSection:
    """What the timeline sheet shows, from `first` to `last` day (whole years).

    `chart` holds full years, and of a year without its own figure the longest part. `events` are
    the claims on the marks of `spec.rounds`, oldest first; `undated` those without a date.
    """

    spec: TimelineSpec
    chart: ChartSpec
    rows: tuple[YearRow, ...]
    events: tuple[Fragment, ...]
    undated: tuple[Fragment, ...]
    first: dt.date
    last: dt.date

    @property
    def press(self) -> int:
        """How many articles the press marks stand for."""
        return sum(len(mark.keys) for mark in self.spec.press)

    def label(self, mark: RoundMark) -> Fragment | None:
        """The claim that tells of a mark."""
        return next((f for f in self.events if f.claim.keys == mark.keys), None)


def timeline_section(
    file: DossierFile, rows: Sequence[PeriodRow], key: SeriesKey | None, register: Register
) -> TimelineSection | None:
    """The timeline of a dossier and its leading series; None when nothing in it has a date."""
    shown = _whole_range(rows)
    chart = chart_spec(key, shown) if key is not None else EMPTY
    tops = [m.value for g in chart.groups for m in g.marks() if m.value > 0]
    chart = replace(chart, ticks=nice_ticks(max(tops, default=Decimal(0)), 4))
    events = [e for e in file.merged_events() if e.kind is not EventKind.RELEASE]
    press = [(head.key, head.published) for head in file.articles if head.published is not None]
    spec = timeline_spec(events, press, chart, pair=file.dossier.pair)
    days = [*_days(events), *(day for _, day in press), *(d for d in (chart.first_day, chart.last_day) if d)]
    if not days:
        return None
    told = [(e, Fragment(dated(e), _claim(e, register, file.dossier.pair))) for e in events]
    return TimelineSection(
        spec=spec,
        chart=chart,
        rows=tuple(YearRow(r, register.cite(c.chosen.key for c in r.cells.values())) for r in shown),
        events=tuple(f for e, f in told if e.when is not None),
        undated=tuple(f for e, f in told if e.when is None),
        first=dt.date(min(days).year, 1, 1),
        last=dt.date(max(days).year, 12, 31),
    )


def _claim(event: Event, register: Register, pair: Collection[str]) -> Claim:
    return event_claim("planned" if event.status is EventStatus.PLANNED else "fragment", event, register, pair)


def _days(events: Sequence[Event]) -> Iterator[dt.date]:
    for event in events:
        if event.when is not None:
            yield event.when.first
            yield event.when.last


def _whole_range(rows: Sequence[PeriodRow]) -> tuple[PeriodRow, ...]:
    """Full years, and the longest part of each year that has no figure of its own, but no single month; in time order."""
    years = {r.period.first.year: r for r in rows if r.period.is_full_year}
    parts: dict[int, PeriodRow] = {}
    for row in rows:
        year = row.period.first.year
        single = row.period.frequency is Frequency.MONTH
        if year in years or single or row.period.last.year != year:
            continue
        if year not in parts or row.period.length > parts[year].period.length:
            parts[year] = row
    return tuple(sorted((*years.values(), *parts.values()), key=lambda r: (r.period.last, r.period.first)))
