"""Trade observations: who reports what about whom, when published; series, vintages and mirrors."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from briefing.core.amount import Amount, plain
from briefing.core.fact import (
    Fact,
    FactSource,
    FigureStatus,
    Flow,
    Qualifier,
    ReviewStatus,
)
from briefing.core.period import Frequency, Period
from briefing.core.rounding import limits, overlap

ARTICLE = "article"
IMPLAUSIBLE = "implausible"
"""The status of a value that the checks of its table found out of size beside its neighbours, or below zero."""
SLIP = 8
"""Adjacent years more than this factor apart suggest a part, or a slip of thousand, million or billion."""
TOTAL = "TOTAL"
"""The product code of all goods together."""


class Basis(StrEnum):
    """How a value came about."""

    REPORTED = "reported"
    ESTIMATED = "estimated"
    RECONCILED = "reconciled"
    STATED = "stated"
    MIRROR = "mirror"


@dataclass(frozen=True, slots=True)
class Observation:
    """One value of one source. `key` is "obs:7" for a table's row, the fact's key for an article's.

    `amount` is None when the source gives none (never zero). `vintage` is the publication date of
    the edition, None if unknown. `locator` leads back: sheet and cell, row, or passage.
    """

    key: str
    reporter: str
    partner: str
    flow: Flow
    period: Period
    amount: Amount | None
    source: str
    basis: Basis
    vintage: dt.date | None = None
    locator: str = ""
    file: str = ""
    measure: str = "VALUE"
    valuation: str = "UNKNOWN"
    classification: str = ""
    product: str = "TOTAL"
    status: str = "ok"
    flags_raw: str = ""
    frequency: Frequency = Frequency.OTHER
    qualifier: Qualifier = Qualifier.EXACT
    review: ReviewStatus = ReviewStatus.CONFIRMED
    reporter_inferred: bool = False
    period_inferred: bool = False
    superseded: bool = False
    yields_to: str = ""
    """The key of the value that a person said is right in place of this one; such a value counts as superseded."""
    publisher: str = ""
    """Who published the article it stands in; empty for tables and where the article does not say."""

    @property
    def currency(self) -> str | None:
        """ISO 4217, or None."""
        return self.amount.currency if self.amount else None


@dataclass(frozen=True, slots=True)
class Series:
    """What a value is of: all of an observation but its period, digits, status and place.

    `scale` is the power of ten the values are printed in, `currency` ISO 4217 or None for quantities and shares.
    """

    reporter: str
    partner: str
    flow: Flow
    source: str
    scale: int = 0
    currency: str | None = None
    basis: Basis = Basis.REPORTED
    measure: str = "VALUE"
    valuation: str = "UNKNOWN"
    classification: str = ""
    product: str = "TOTAL"
    vintage: dt.date | None = None
    qualifier: Qualifier = Qualifier.EXACT


class Value(NamedTuple):
    """One value of a series as printed: decimal text, None for missing; `place` is a row, a cell or an index."""

    series: Series
    period: Period
    digits: str | None
    status: str
    flags: str
    place: str

    def observation(self, file: str, key: str = "") -> Observation:
        """The value as an observation of `file`."""
        s = self.series
        return Observation(
            key=key,
            reporter=s.reporter,
            partner=s.partner,
            flow=s.flow,
            period=self.period,
            amount=None if self.digits is None else Amount(self.digits, s.scale, s.currency),
            source=s.source,
            basis=s.basis,
            vintage=s.vintage,
            locator=self.place,
            file=file,
            measure=s.measure,
            valuation=s.valuation,
            classification=s.classification,
            product=s.product,
            status=self.status,
            flags_raw=self.flags,
            frequency=self.period.frequency,
            qualifier=s.qualifier,
        )


def observation_of(fact: Fact, source: FactSource) -> Observation | None:
    """The observation a stated figure amounts to, or None when it cannot stand in a series.

    Left out: targets, forecasts, deltas, sub-totals by product, rejected facts, and figures
    without amount, currency, period, reporter or partner.
    """
    figure = fact.figure
    if figure.status is not FigureStatus.OBSERVED or not fact.status.counts or figure.product:
        return None
    if figure.amount is None or figure.amount.currency is None or figure.period is None:
        return None
    if figure.reporter is None or figure.partner is None:
        return None
    return Observation(
        key=fact.key,
        reporter=figure.reporter,
        partner=figure.partner,
        flow=figure.flow,
        period=figure.period,
        amount=figure.amount,
        source=ARTICLE,
        basis=Basis.STATED,
        vintage=source.published,
        locator=f"{fact.span.start}-{fact.span.end}",
        file=source.title,
        frequency=figure.period.frequency,
        qualifier=figure.qualifier,
        review=fact.status,
        reporter_inferred=fact.certainty("reporter") != "stated",
        period_inferred=fact.certainty("period") != "stated",
        publisher=source.publisher or "",
    )


_ONE_FIGURE = Decimal("0.005")
"""How far two editions of one figure lie apart at most, as a part of it."""


def of_whole_years(observations: Sequence[Observation]) -> tuple[Observation, ...]:
    """Values whose part of a year is only supposed as of the whole year, where that is on file with the same figure.

    "375.3 from January to August, against 514.5 in 2022" beside 514.9 for 2022: no eight months came to all of the year.
    """
    years: dict[tuple[object, ...], list[Decimal]] = {}
    for o in observations:
        if o.period.is_full_year and o.amount is not None:
            years.setdefault(_kin(o, o.period), []).append(o.amount.value)
    return tuple(_of_whole_year(o, years) if o.period_inferred else o for o in observations)


def _kin(o: Observation, year: Period) -> tuple[object, ...]:
    return (o.reporter, o.partner, o.flow, o.currency, o.measure, o.product, year)


def _of_whole_year(o: Observation, years: Mapping[tuple[object, ...], list[Decimal]]) -> Observation:
    year = o.period.first.year
    if o.amount is None or o.period.length >= 12 or o.period.last.year != year:
        return o
    whole, own = Period.year(year), o.amount.value
    same = any(abs(value - own) <= _ONE_FIGURE * abs(value) for value in years.get(_kin(o, whole), ()))
    return replace(o, period=whole, frequency=whole.frequency) if same else o


@dataclass(frozen=True, slots=True, order=True)
class SeriesKey:
    """What one axis may hold: one reporter's trade with one partner in one currency."""

    reporter: str
    partner: str
    currency: str


@dataclass(frozen=True, slots=True)
class Cell:
    """The value shown for a flow and period, and the other values known for it, newest first.

    `inputs` are the keys of the values that a computed one was made of.
    """

    chosen: Observation
    others: tuple[Observation, ...] = ()
    inputs: tuple[str, ...] = ()

    @property
    def value(self) -> Decimal:
        """The chosen value in currency units."""
        assert self.chosen.amount is not None
        return self.chosen.amount.value

    @property
    def values(self) -> tuple[tuple[Observation, ...], ...]:
        """All that is known, figures that agree within rounding as one: the chosen value's sources, then the others'."""
        groups: list[list[Observation]] = []
        for o in (self.chosen, *self.others):
            same = next((g for g in groups if agree(g[0], o)), None)
            if same is None:
                groups.append([o])
            else:
                same.append(o)
        return tuple(tuple(g) for g in groups)

    @property
    def sources(self) -> tuple[Observation, ...]:
        """The chosen value and every other source that gives it too."""
        return self.values[0]

    @property
    def also(self) -> tuple[str, ...]:
        """The keys of the other sources that give the chosen value, replaced editions left out."""
        return tuple(o.key for o in self.sources[1:] if not o.superseded)

    @property
    def conflicting(self) -> tuple[Observation, ...]:
        """Values that differ and were not replaced by a later edition of the same table."""
        return tuple(o for o in self.differing if not o.superseded)

    @property
    def rivals(self) -> tuple[Observation, ...]:
        """Values of tables between which and the chosen one a person may decide, or has decided: not later editions."""
        if not self.chosen.key.startswith("obs:"):
            return ()
        return tuple(
            o
            for o in self.differing
            if o.key.startswith("obs:") and (not o.superseded or o.yields_to == self.chosen.key)
        )

    @property
    def differing(self) -> tuple[Observation, ...]:
        """The other values that differ by more than the rounding of the two prints."""
        return tuple(o for o in self.others if not agree(self.chosen, o))


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """All flows of one series in one period."""

    period: Period
    cells: Mapping[Flow, Cell] = field(default_factory=dict)
    doubted: bool = False
    """Whether an amount that nobody has reviewed seems to be of another size: nothing is computed from it."""

    def value(self, flow: Flow) -> Decimal | None:
        """The value of a flow in currency units, None when no source gives it."""
        cell = self.cells.get(flow)
        return cell.value if cell else None

    @property
    def balance(self) -> Decimal | None:
        """Exports less imports, computed; None unless both are known, and neither is doubted."""
        exports, imports = self.value(Flow.EXPORTS), self.value(Flow.IMPORTS)
        return None if self.doubted or exports is None or imports is None else exports - imports

    @property
    def turnover_computed(self) -> Decimal | None:
        """Exports plus imports, computed; None unless both are known, and neither is doubted."""
        exports, imports = self.value(Flow.EXPORTS), self.value(Flow.IMPORTS)
        return None if self.doubted or exports is None or imports is None else exports + imports


def agree(a: Observation, b: Observation) -> bool:
    """Whether two values can be one: what their prints leave open overlaps (half a unit of the last digit each)."""
    if a.amount is None or b.amount is None or a.amount.currency != b.amount.currency:
        return False
    return overlap(limits(a.amount, a.qualifier), limits(b.amount, b.qualifier))


def _newest_first(o: Observation) -> tuple[bool, bool, dt.date, bool, str]:
    # A value whose time is only supposed yields to one that is told with it; of two values of one day the office's own
    # table outranks a newspaper.
    return (not o.superseded, not o.period_inferred, o.vintage or dt.date.min, o.basis is not Basis.STATED, o.key)


def _cell(values: list[Observation]) -> Cell:
    """The newest value leads; where it is only a bound or rounded off, a plain one that agrees with it."""
    lead = values[0]
    if lead.qualifier is not Qualifier.EXACT:
        plain = (o for o in values[1:] if o.qualifier is Qualifier.EXACT and not o.superseded and agree(lead, o))
        lead = next(plain, lead)
    return Cell(lead, tuple(o for o in values if o is not lead))


def series_of(observations: Iterable[Observation]) -> dict[SeriesKey, tuple[PeriodRow, ...]]:
    """Observations as series, rows in time order; the newest vintage of each value is chosen.

    Only totals of trade value with an amount take part. A trade of two whose reporter was only supposed joins the series of
    the one of the two that has figures of its own.
    """
    sorted_in: dict[SeriesKey, dict[Period, dict[Flow, list[Observation]]]] = {}
    totals = [o for o in observations if _key(o) is not None and o.measure == "VALUE" and o.product == "TOTAL"]
    told, own = {_key(o) for o in totals}, {_key(o) for o in totals if not _of_both(o)}
    for o in totals:
        key = _key(o)
        if key is None:
            continue
        if _of_both(o) and key not in own:
            turned = SeriesKey(key.partner, key.reporter, key.currency)
            if turned in own or turned in told and turned < key:
                o, key = replace(o, reporter=o.partner, partner=o.reporter), turned
        sorted_in.setdefault(key, {}).setdefault(o.period, {}).setdefault(o.flow, []).append(o)
    return {key: _rows(periods) for key, periods in sorted_in.items()}


def _key(o: Observation) -> SeriesKey | None:
    return SeriesKey(o.reporter, o.partner, o.amount.currency) if o.amount is not None and o.amount.currency else None


def _of_both(o: Observation) -> bool:
    """Whether a value is the trade of two as an article tells it, which of them counted it being only supposed."""
    return o.flow is Flow.TURNOVER and o.reporter_inferred


def rows_of(observations: Iterable[Observation]) -> tuple[PeriodRow, ...]:
    """Values of one reporter, partner, currency and product as rows in time order, the newest vintage chosen."""
    periods: dict[Period, dict[Flow, list[Observation]]] = {}
    for o in observations:
        if o.amount is not None:
            periods.setdefault(o.period, {}).setdefault(o.flow, []).append(o)
    return _rows(periods)


def _rows(periods: Mapping[Period, Mapping[Flow, list[Observation]]]) -> tuple[PeriodRow, ...]:
    rows = []
    for period in sorted(periods, key=lambda p: (p.last, p.first)):
        cells = {}
        for flow, values in periods[period].items():
            values.sort(key=_newest_first, reverse=True)
            cells[flow] = _cell(values)
        rows.append(PeriodRow(period, cells))
    return tuple(rows)


def sized(rows: Sequence[PeriodRow]) -> tuple[PeriodRow, ...]:
    """Rows of which those are doubted whose exports or imports seem to be a part, or of another unit.

    So seems an article's amount that waits for review, is out of size beside that of every adjacent year there is, and has no
    total beside it. The unit check tells of it.
    """
    by_period = {row.period: row for row in rows}
    return tuple(replace(row, doubted=True) if _is_out_of_size(row, by_period) else row for row in rows)


def _is_out_of_size(row: PeriodRow, by_period: Mapping[Period, PeriodRow]) -> bool:
    if Flow.TURNOVER in row.cells:
        return False
    years = (-1, 1) if row.period.first.year > 1 else (1,)
    beside = [by_period[p] for p in (row.period.shifted(n) for n in years) if p in by_period]
    for flow in (Flow.EXPORTS, Flow.IMPORTS):
        cell = row.cells.get(flow)
        if cell is None or cell.chosen.source != ARTICLE or not cell.chosen.review.is_open or cell.value <= 0:
            continue
        ratios = [cell.value / v for v in (r.value(flow) for r in beside) if v is not None and v > 0]
        if ratios and not any(Decimal(1) / SLIP <= ratio <= SLIP for ratio in ratios):
            return True
    return False


def with_totals(rows: Sequence[PeriodRow]) -> tuple[PeriodRow, ...]:
    """Rows in which a missing total stands as exports plus imports, so that it can be compared."""
    return tuple(_with_total(row) for row in rows)


def _with_total(row: PeriodRow) -> PeriodRow:
    total = row.turnover_computed
    if total is None or Flow.TURNOVER in row.cells:
        return row
    exports, imports = row.cells[Flow.EXPORTS].chosen, row.cells[Flow.IMPORTS].chosen
    same = (exports.source, exports.file, exports.vintage) == (imports.source, imports.file, imports.vintage)
    computed: Observation = replace(
        exports,
        key=f"derived:{Flow.TURNOVER}:{row.period.first}:{row.period.last}",
        flow=Flow.TURNOVER,
        amount=Amount(plain(total), 0, exports.currency),
        file=exports.file if same else "",
        status=next((o.status for o in (exports, imports) if o.status == IMPLAUSIBLE), exports.status),
        period_inferred=exports.period_inferred or imports.period_inferred,
    )
    return PeriodRow(row.period, {**row.cells, Flow.TURNOVER: Cell(computed, inputs=(exports.key, imports.key))})


def cells_of(series: Mapping[SeriesKey, Iterable[PeriodRow]]) -> dict[str, Cell]:
    """The cell of each observation's key: what else is known for the same flow and period."""
    cells = (cell for rows in series.values() for row in rows for cell in row.cells.values())
    return {o.key: cell for cell in cells for o in (cell.chosen, *cell.others)}
