"""Drawing: what a reader asked to see of a dossier's trade, and the chart that shows it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from briefing.core.chart import EMPTY, ChartSpec, Quantity, chart_spec
from briefing.core.fact import Flow
from briefing.core.granularity import Grain, by_grain, chosen_grain, grains, sum_checks
from briefing.core.products import product_rows, product_spec
from briefing.core.quantities import growth_spec, share_spec
from briefing.core.trade import Observation, PeriodRow, SeriesKey

Rows = tuple[PeriodRow, ...]


@dataclass(frozen=True, slots=True)
class View:
    """What is asked for. No `grain` is the usual one of the series; `flow` is what a chart of products is about."""

    grain: Grain | None = None
    quantity: Quantity = Quantity.TRADE
    flow: Flow = Flow.EXPORTS


@dataclass(frozen=True, slots=True)
class Offer:
    """What a series can be asked for."""

    grains: tuple[Grain, ...] = ()
    quantities: tuple[Quantity, ...] = (Quantity.TRADE,)
    flows: tuple[Flow, ...] = ()
    """The flows that there are products of."""


@dataclass(frozen=True, slots=True)
class Material:
    """What the charts of one series are made of: its rows, the partner's own, all trade, and products."""

    key: SeriesKey
    rows: Rows
    mirror: SeriesKey | None = None
    mirror_rows: Rows = ()
    totals: Rows = ()
    products: Mapping[str, Rows] = field(default_factory=dict)


def material(
    key: SeriesKey,
    series: Mapping[SeriesKey, Rows],
    totals: Mapping[SeriesKey, Rows],
    observations: Iterable[Observation],
) -> Material:
    """What there is for one series of a dossier; `totals` are the reporters' series with all partners."""
    mirror = SeriesKey(key.partner, key.reporter, key.currency)
    return Material(
        key=key,
        rows=series[key],
        mirror=mirror if mirror in series else None,
        mirror_rows=series.get(mirror, ()),
        totals=next((r for k, r in totals.items() if (k.reporter, k.currency) == (key.reporter, key.currency)), ()),
        products=product_rows(observations, key),
    )


def offer(of: Material, view: View) -> Offer:
    """Which cuts, and which quantities of the cut in `view`, have anything to show; the others are not offered."""
    quantities = [Quantity.TRADE]
    for quantity, wanted in ((Quantity.GROWTH, len(of.rows) > 1), (Quantity.SHARE, bool(of.totals))):
        if wanted and draw(of, replace(view, quantity=quantity)).groups:
            quantities.append(quantity)
    flows = tuple(f for f in (Flow.EXPORTS, Flow.IMPORTS) if _gives(of.products.values(), f))
    if flows:
        quantities.append(Quantity.PRODUCTS)
    return Offer(grains(of.rows), tuple(quantities), flows)


def _gives(products: Iterable[Sequence[PeriodRow]], flow: Flow) -> bool:
    return any(flow in row.cells for rows in products for row in rows)


def draw(of: Material, view: View) -> ChartSpec:
    """The chart of `view`. A cut that the series does not have falls back to its usual one."""
    grain = chosen_grain(of.rows, view.grain)
    rows = by_grain(of.rows, grain)
    if view.quantity is Quantity.GROWTH:
        return growth_spec(of.key, rows, grain)
    if view.quantity is Quantity.SHARE:
        return share_spec(of.key, rows, by_grain(of.totals, grain), grain)
    if view.quantity is Quantity.PRODUCTS:
        return product_spec(of.key, of.rows, of.products, view.flow, grain)
    checks = sum_checks(of.rows) if grain is Grain.YEAR else ()
    mirror_rows = by_grain(of.mirror_rows, grain)
    return chart_spec(of.key, rows, of.mirror, mirror_rows, grain=grain, checks=checks) if rows else EMPTY
