"""Drawing: what a reader asked to see of a dossier's trade, and the chart that shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from briefing.core.areas import PREDECESSORS, Break, with_predecessor
from briefing.core.chart import EMPTY, ChartSpec, Level, Quantity, chart_spec
from briefing.core.comparison import comparisons
from briefing.core.currency import Conversion, Method, Rates, converted_rows
from briefing.core.fact import Flow
from briefing.core.granularity import Cuts, Grain, by_grain, sum_checks
from briefing.core.products import product_rows, product_spec
from briefing.core.quantities import growth_spec, share_spec
from briefing.core.trade import Observation, PeriodRow, SeriesKey

Rows = tuple[PeriodRow, ...]


@dataclass(frozen=True, slots=True)
class View:
    """What is asked for. No `grain` is the usual one of the series; a chart of products is about `flow`, at `level`.

    `currency` empty: as reported; else values are converted with the period's rate by `method`.
    """

    grain: Grain | None = None
    quantity: Quantity = Quantity.TRADE
    flow: Flow = Flow.EXPORTS
    level: Level = Level.CHAPTERS
    currency: str = ""
    method: Method = Method.AVERAGE


@dataclass(frozen=True, slots=True)
class Offer:
    """What a series can be asked for."""

    grains: tuple[Grain, ...] = ()
    quantities: tuple[Quantity, ...] = (Quantity.TRADE,)
    flows: tuple[Flow, ...] = ()
    """The flows that there are products of."""
    finer: bool = False
    """Whether goods are given by codes finer than chapters only, so that products cannot be shown."""


@dataclass(frozen=True, slots=True)
class Material:
    """What the charts of one series are made of: its rows, the partner's own, all trade, and products."""

    key: SeriesKey
    cuts: Cuts
    mirrors: Mapping[SeriesKey, Cuts] = field(default_factory=dict)
    breaks: tuple[Break, ...] = ()
    totals: Callable[[], Rows] = tuple
    products: Callable[[], Mapping[str, Rows]] = dict
    flows: tuple[Flow, ...] = ()
    """The flows that there are products of. Totals and products are read when they are drawn."""
    finer: bool = False
    """Whether goods are given by codes finer than chapters only."""


def material(
    key: SeriesKey,
    series: Mapping[SeriesKey, Rows],
    totals: Callable[[], Mapping[SeriesKey, Rows]],
    observations: Callable[[], Iterable[Observation]],
    flows: tuple[Flow, ...] = (),
    earlier: Mapping[SeriesKey, Rows] | None = None,
    *,
    finer: bool = False,
) -> Material:
    """What there is for one series of a dossier.

    `totals` gives the reporters' series with all partners, `observations` the values by product of `flows`;
    both are asked only when they are drawn. `earlier` are series of the areas that counted one of the two countries before it counted alone.
    """
    sides = (key.partner, key.reporter)
    rows = series[key]
    breaks: tuple[Break, ...] = ()
    for country in (key.reporter, key.partner):
        if country in PREDECESSORS:
            area = PREDECESSORS[country][0]
            reporter, partner = (area if side == country else side for side in (key.reporter, key.partner))
            before = (earlier or {}).get(SeriesKey(reporter, partner, key.currency), ())
            rows, found = with_predecessor(rows, before, country)
            breaks = breaks + found
    return Material(
        key=key,
        cuts=Cuts(rows),
        breaks=breaks,
        mirrors={k: Cuts(rows) for k, rows in series.items() if (k.reporter, k.partner) == sides},
        totals=lambda: _of_reporter(totals(), key),
        products=lambda: product_rows(observations(), key),
        flows=tuple(f for f in (Flow.EXPORTS, Flow.IMPORTS) if f in flows),
        finer=finer,
    )


def _of_reporter(totals: Mapping[SeriesKey, Rows], key: SeriesKey) -> Rows:
    return next((r for k, r in totals.items() if (k.reporter, k.currency) == (key.reporter, key.currency)), ())


def offer(of: Material, view: View) -> Offer:
    """Which cuts, and which quantities of the cut in `view`, have anything to show; the others are not offered."""
    quantities = [Quantity.TRADE]
    if len(of.cuts.by(of.cuts.chosen(view.grain))) > 1:
        quantities.append(Quantity.GROWTH)
    if of.totals():
        quantities.append(Quantity.SHARE)
    if of.flows:
        quantities.append(Quantity.PRODUCTS)
    return Offer(of.cuts.grains(), tuple(quantities), of.flows, of.finer)


def draw(of: Material, view: View, rates: Rates | None = None) -> ChartSpec:
    """The chart of `view`. A cut that the series does not have falls back to its usual one.

    Only money is converted: a change or a share in per cent is taken in the currency that is reported.
    """
    grain = of.cuts.chosen(view.grain)
    rows = of.cuts.by(grain)
    if view.quantity is Quantity.GROWTH:
        return growth_spec(of.key, rows, grain)
    if view.quantity is Quantity.SHARE:
        return share_spec(of.key, rows, by_grain(of.totals(), grain), grain)
    money = _Money(view.currency or of.key.currency, view.method, rates if view.currency else None)
    key, shown = money.of(of.key, rows)
    if view.quantity is Quantity.PRODUCTS:
        cut = {p: money.of(of.key, by_grain(product, grain))[1] for p, product in of.products().items()}
        spec = product_spec(key, shown, cut, view.flow, grain, view.level)
    else:
        checks = sum_checks(of.cuts.rows) if grain is Grain.YEAR and not money.used else ()
        mirror, mirror_rows = money.mirror(of.mirrors, grain)
        spec = (
            chart_spec(key, shown, mirror, mirror_rows, grain=grain, checks=checks, breaks=of.breaks)
            if shown
            else EMPTY
        )
    if money.used is None:
        return spec
    # A change is taken in the currency that is reported: a moving rate is no growth of trade.
    compared = {c.now: c for c in comparisons(rows)}
    groups = tuple(replace(g, comparison=compared.get(g.period)) for g in spec.groups)
    return replace(spec, groups=groups, conversion=money.used)


class _Money:
    """Brings rows into one currency, and remembers what was converted."""

    def __init__(self, currency: str, method: Method, rates: Rates | None) -> None:
        self._currency, self._method, self._rates = currency, method, rates
        self.used: Conversion | None = None

    def of(self, key: SeriesKey, rows: Rows) -> tuple[SeriesKey, Rows]:
        """A series in the currency of the axis; its values without a rate are left out."""
        if key.currency == self._currency or self._rates is None:
            return key, rows
        found, said = converted_rows(rows, key.currency, self._currency, self._rates, self._method)
        if self.used is None:
            self.used = said
        return replace(key, currency=self._currency), found

    def mirror(self, mirrors: Mapping[SeriesKey, Cuts], grain: Grain) -> tuple[SeriesKey | None, Rows]:
        """The partner's own series on the same axis: in this currency, else converted when rates are at hand."""
        for key in sorted(mirrors, key=lambda k: (k.currency != self._currency, k)):
            if key.currency == self._currency or self._rates is not None:
                shown, rows = self.of(key, mirrors[key].by(grain))
                return shown, rows
        return None, ()
