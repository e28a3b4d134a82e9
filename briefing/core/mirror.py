"""Mirror statistics: what two countries report of one flow, side by side, with the reasons for which they may differ.

The two are never added, averaged or filled from one another (extraction rules, §6; data formats, §5).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from briefing.core.areas import LAST_UNION_MONTH, UNION
from briefing.core.currency import Method, Rate, Rates, converted
from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.core.trade import Cell, Observation, PeriodRow, SeriesKey

LOWEST_NORMAL, HIGHEST_NORMAL, EXPLAIN = Decimal("0.8"), Decimal("1.25"), Decimal(2)
IN_UNION = frozenset({"BE", "LU", UNION})


class Gap(StrEnum):
    """How far two reports lie apart. OPEN: no ratio can be given."""

    NORMAL = "normal"
    WIDE = "wide"
    EXPLAIN = "explain"
    OPEN = "open"


class Reason(StrEnum):
    """Why two countries may report one flow differently, in the order they are looked at."""

    VALUATION = "valuation"
    TRANSIT = "transit"
    ORIGIN = "origin"
    TIMING = "timing"
    CURRENCY = "currency"
    SCOPE = "scope"


class Weight(StrEnum):
    """Whether a reason can be at work here: it can, it can in part, it cannot, or the tables do not tell."""

    APPLIES = "applies"
    PARTLY = "partly"
    NOT = "not"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reason with its weight and the finding behind it; `finding` is a code that the edge has a sentence for."""

    reason: Reason
    weight: Weight
    finding: str


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """One flow of one period as both sides report it.

    `flow` is seen from `ours`, the chart's reporter; `theirs` is the partner's opposite flow. `ratio` is the
    partner's figure over ours, after conversion at `rate` where their currencies differ; None where it
    cannot be formed. `gap` is the partner's figure less ours in our currency.
    """

    flow: Flow
    period: Period
    ours: Cell
    theirs: Cell
    rate: Rate | None
    ratio: Decimal | None
    gap: Decimal | None
    verdict: Gap
    candidates: tuple[Candidate, ...]

    @property
    def section(self) -> str:
        """Where the officer's note on it is kept, the same whoever's chart it was opened from."""
        exporter, importer = self.direction
        return f"mirror:{exporter}-{importer}:{self.period.first}:{self.period.last}"

    @property
    def ticks_section(self) -> str:
        """Where the reasons that the officer ticked are kept, one code a line."""
        return f"{self.section}:reasons"

    @property
    def direction(self) -> tuple[str, str]:
        """The exporter and the importer."""
        ours = self.ours.chosen
        return (ours.reporter, ours.partner) if self.flow is Flow.EXPORTS else (ours.partner, ours.reporter)

    @property
    def share(self) -> Decimal | None:
        """The importer's figure over the exporter's, None without a ratio: freight makes it a little more than one."""
        return _share(self.flow, self.ratio)

    @property
    def same_currency(self) -> bool:
        """Whether both sides count in one currency."""
        return self.ours.chosen.currency == self.theirs.chosen.currency


def verdict(ratio: Decimal | None) -> Gap:
    """What a ratio means, whichever of the two is the larger: 0.8 to 1.25 is normal, above 2 wants explaining."""
    if ratio is None or ratio <= 0:
        return Gap.OPEN
    if LOWEST_NORMAL <= ratio <= HIGHEST_NORMAL:
        return Gap.NORMAL
    return Gap.EXPLAIN if max(ratio, 1 / ratio) > EXPLAIN else Gap.WIDE


def reconciliations(
    key: SeriesKey,
    rows: Iterable[PeriodRow],
    others: Mapping[SeriesKey, Iterable[PeriodRow]],
    rates: Rates | None = None,
    method: Method = Method.AVERAGE,
) -> tuple[Reconciliation, ...]:
    """Every period and flow that both sides report, newest first, exports before imports.

    `others` are the dossier's series. Of several series of the partner the one in our currency leads.
    Without `rates` figures in two currencies stand side by side with no ratio.
    """
    mirrors = [k for k in others if (k.reporter, k.partner) == (key.partner, key.reporter)]
    mirrors.sort(key=lambda k: (k.currency != key.currency, k.currency))
    theirs: dict[tuple[Flow, Period], Cell] = {}
    for mirror in mirrors:
        for row in others[mirror]:
            for flow, cell in row.cells.items():
                theirs.setdefault((flow, row.period), cell)
    found = []
    for row in rows:
        for flow in (Flow.EXPORTS, Flow.IMPORTS):
            own, other = row.cells.get(flow), theirs.get((flow.mirrored, row.period))
            if own is not None and other is not None:
                found.append(_reconciled(flow, row.period, own, other, rates, method))
    found.sort(key=lambda r: (r.period.last, r.period.length, r.flow is Flow.EXPORTS), reverse=True)
    return tuple(found)


def _reconciled(
    flow: Flow, period: Period, ours: Cell, theirs: Cell, rates: Rates | None, method: Method
) -> Reconciliation:
    a, b = ours.chosen.amount, theirs.chosen.amount
    assert a is not None
    assert b is not None
    rate, other = None, b
    if a.currency != b.currency and a.currency and b.currency:
        rate = rates.rate(b.currency, a.currency, period, method) if rates is not None else None
        if rate is not None:
            other = converted(b, rate)
    known = a.currency == other.currency
    ratio = other.value / a.value if known and a.value > 0 else None
    gap = other.value - a.value if known else None
    candidates = tuple(_candidates(flow, period, ours.chosen, theirs.chosen, ratio, rate))
    return Reconciliation(flow, period, ours, theirs, rate, ratio, gap, verdict(ratio), candidates)


def _candidates(
    flow: Flow, period: Period, ours: Observation, theirs: Observation, ratio: Decimal | None, rate: Rate | None
) -> Iterable[Candidate]:
    importer, exporter = (ours, theirs) if flow is Flow.IMPORTS else (theirs, ours)
    share = _share(flow, ratio)
    yield _valuation(importer, exporter, share)
    yield _transit(share)
    yield _origin(share)
    yield _timing(period)
    yield _currency(ours, theirs, rate)
    yield _scope(period, ours, theirs)


def _share(flow: Flow, ratio: Decimal | None) -> Decimal | None:
    return None if ratio is None or ratio <= 0 else (1 / ratio if flow is Flow.IMPORTS else ratio)


def _valuation(importer: Observation, exporter: Observation, share: Decimal | None) -> Candidate:
    known = {importer.valuation, exporter.valuation} - {"UNKNOWN", ""}
    if importer.valuation == exporter.valuation and known:
        return Candidate(Reason.VALUATION, Weight.NOT, "same_valuation")
    if share is None:
        return Candidate(Reason.VALUATION, Weight.UNKNOWN, "no_ratio")
    if share < 1:
        # Freight and insurance would make the importer's figure the higher one.
        return Candidate(Reason.VALUATION, Weight.NOT, "importer_lower")
    if share <= HIGHEST_NORMAL:
        return Candidate(Reason.VALUATION, Weight.APPLIES, "freight_enough")
    return Candidate(Reason.VALUATION, Weight.PARTLY, "freight_too_little")


def _transit(share: Decimal | None) -> Candidate:
    if share is None:
        return Candidate(Reason.TRANSIT, Weight.UNKNOWN, "no_ratio")
    if share < 1:
        return Candidate(Reason.TRANSIT, Weight.APPLIES, "exporter_higher")
    return Candidate(Reason.TRANSIT, Weight.NOT, "exporter_not_higher")


def _origin(share: Decimal | None) -> Candidate:
    if share is None:
        return Candidate(Reason.ORIGIN, Weight.UNKNOWN, "no_ratio")
    return Candidate(Reason.ORIGIN, Weight.APPLIES, "other_origin" if share < 1 else "through_third_countries")


def _timing(period: Period) -> Candidate:
    if period.length >= 12:
        return Candidate(Reason.TIMING, Weight.PARTLY, "year_ends_only")
    return Candidate(Reason.TIMING, Weight.APPLIES, "short_period")


def _currency(ours: Observation, theirs: Observation, rate: Rate | None) -> Candidate:
    if ours.currency == theirs.currency:
        return Candidate(Reason.CURRENCY, Weight.NOT, "same_currency")
    if rate is None:
        return Candidate(Reason.CURRENCY, Weight.UNKNOWN, "no_rate")
    return Candidate(Reason.CURRENCY, Weight.PARTLY, "rate_moved" if rate.low is not None else "one_rate")


def _scope(period: Period, ours: Observation, theirs: Observation) -> Candidate:
    sides = {ours.reporter, ours.partner, theirs.reporter, theirs.partner}
    if sides & IN_UNION and period.first <= LAST_UNION_MONTH:
        return Candidate(Reason.SCOPE, Weight.APPLIES, "union")
    if "confidential" in (ours.status, theirs.status):
        return Candidate(Reason.SCOPE, Weight.APPLIES, "confidential")
    if ours.vintage is not None and theirs.vintage is not None and ours.vintage != theirs.vintage:
        return Candidate(Reason.SCOPE, Weight.PARTLY, "editions")
    if None in (ours.vintage, theirs.vintage):
        return Candidate(Reason.SCOPE, Weight.UNKNOWN, "edition_unknown")
    return Candidate(Reason.SCOPE, Weight.NOT, "same_scope")
