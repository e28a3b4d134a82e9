"""Products: what a flow consists of, by HS chapter or section, stacked under the total and never added to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from briefing.core.chart import (
    EMPTY,
    ChartGroup,
    ChartMark,
    ChartSpec,
    Level,
    Quantity,
    figure_label,
    nice_ticks,
    with_parts,
)
from briefing.core.fact import Flow, ReviewStatus
from briefing.core.granularity import Grain
from briefing.core.period import Period
from briefing.core.trade import Cell, Observation, PeriodRow, SeriesKey, rows_of

MOST = 5
"""Products drawn with a colour of their own; the others are one."""
OTHERS = "others"
"""The products given that are not among the largest, together; computed."""
REST = "rest"
"""What the total holds beyond all products given; computed."""

_SECTIONS = (5, 14, 15, 24, 27, 38, 40, 43, 46, 49, 63, 67, 70, 71, 83, 85, 89, 92, 93, 96, 97)
"""The last chapter of each of the 21 sections of the Harmonized System; chapters 98 and 99 are national."""


_SECTION = "section:"


def section_of(chapter: str) -> int | None:
    """The section (1 to 21) of a two-digit HS chapter, None for a national one."""
    number = int(chapter)
    return next((n for n, last in enumerate(_SECTIONS, 1) if 1 <= number <= last), None)


def section_code(number: int) -> str:
    """A section (1 to 21) as a product of the stack."""
    return f"{_SECTION}{number:02d}"


def section_number(product: str) -> int | None:
    """The section that a product of the stack is, None for a chapter."""
    return int(product.removeprefix(_SECTION)) if product.startswith(_SECTION) else None


@dataclass(frozen=True, slots=True)
class _Goods:
    """What is worth of one product in one period: a chapter's value, or the values of a section's chapters."""

    cells: tuple[Cell, ...]
    summed: bool

    @property
    def value(self) -> Decimal:
        return sum((c.value for c in self.cells), Decimal(0))

    @property
    def chosen(self) -> Observation:
        return self.cells[0].chosen

    @property
    def inputs(self) -> tuple[str, ...]:
        """The keys of what a computed value is made of; none for one that is printed."""
        if not self.summed:
            return self.cells[0].inputs
        return tuple(key for c in self.cells for key in (c.inputs or (c.chosen.key,)))


_Stack = Mapping[Period, Mapping[str, _Goods]]


def product_rows(observations: Iterable[Observation], key: SeriesKey) -> dict[str, tuple[PeriodRow, ...]]:
    """A series' rows by HS chapter. Other levels of the same classification are never added up to chapters."""
    by_product: dict[str, list[Observation]] = {}
    for o in observations:
        if (o.reporter, o.partner, o.currency) != (key.reporter, key.partner, key.currency) or o.measure != "VALUE":
            continue
        if len(o.product) == 2 and o.product.isdecimal():
            by_product.setdefault(o.product, []).append(o)
    return {product: rows_of(values) for product, values in sorted(by_product.items())}


def product_spec(
    key: SeriesKey,
    rows: Sequence[PeriodRow],
    products: Mapping[str, Sequence[PeriodRow]],
    flow: Flow,
    grain: Grain,
    level: Level = Level.CHAPTERS,
    most: int = MOST,
) -> ChartSpec:
    """The stacked chart of one flow: the largest products by their newest value, the others, and the rest of the total.

    `rows` and `products` are cut by `grain` already; `products` are chapters. A section is the sum of its chapters that
    one edition of one source gives, computed; chapters 98 and 99 belong to none and stay by themselves. The axis
    reaches as high as the total; where products add up to more than the total says, nothing is cut off and the rest
    is left out.
    """
    totals = {r.period: r.cells[flow] for r in rows if flow in r.cells}
    values = _values(products, flow, level)
    if not values:
        return EMPTY
    order = _largest(values, most)
    scale = _scale(
        [c.value for c in totals.values()] or [sum((c.value for c in v.values()), Decimal(0)) for v in values.values()]
    )
    groups = []
    for period in sorted(values, key=lambda p: (p.last, p.first)):
        parts = _parts(flow, period, values[period], order, totals.get(period), scale)
        groups.append(ChartGroup(period, None, None, None, None, False, None, parts=parts))
    tops = [c.value.scaleb(-scale) for p, c in totals.items() if p in values]
    tops += [sum((m.value for m in g.parts), Decimal(0)) for g in groups]
    used = {m.product for g in groups for m in g.parts}
    return ChartSpec(
        series=key,
        scale=scale,
        groups=tuple(with_parts(groups, grain)),
        ticks=nice_ticks(max(tops)),
        balance_ticks=(Decimal(0),),
        line=(),
        grain=grain,
        quantity=Quantity.PRODUCTS,
        flow=flow,
        level=level,
        products=tuple(p for p in (*order, OTHERS, REST) if p in used),
    )


def _values(products: Mapping[str, Sequence[PeriodRow]], flow: Flow, level: Level) -> _Stack:
    found: dict[Period, dict[str, list[Cell]]] = {}
    summed: set[str] = set()
    for chapter, rows in products.items():
        number = section_of(chapter) if level is Level.SECTIONS else None
        product = chapter if number is None else section_code(number)
        summed |= {product} if number is not None else set()
        for row in rows:
            if flow in row.cells:
                found.setdefault(row.period, {}).setdefault(product, []).append(row.cells[flow])
    return {
        period: {p: _Goods(cells, p in summed) for p, every in by_product.items() if (cells := _of_one_edition(every))}
        for period, by_product in found.items()
    }


def _of_one_edition(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """The cells of the newest edition among them: sums take values of one edition only."""
    first = max(cells, key=lambda c: (c.chosen.vintage or dt.date.min, c.value)).chosen
    return tuple(c for c in cells if (c.chosen.source, c.chosen.vintage) == (first.source, first.vintage))


def _largest(values: _Stack, most: int) -> tuple[str, ...]:
    newest = values[max(values, key=lambda p: (p.last, p.length))]
    every = {p for by_product in values.values() for p in by_product}
    zero = Decimal(0)
    ranked = sorted(every, key=lambda p: (-(newest[p].value if p in newest else zero), p))
    return tuple(ranked[:most])


def _scale(tops: Sequence[Decimal]) -> int:
    return next((s for s in (9, 6, 3) if max(tops) >= Decimal(2).scaleb(s)), 0)


def _parts(
    flow: Flow, period: Period, cells: Mapping[str, _Goods], order: Sequence[str], total: Cell | None, scale: int
) -> tuple[ChartMark, ...]:
    found = [
        _part(flow, period, p, cells[p].value, cells[p].chosen, cells[p].inputs, scale) for p in order if p in cells
    ]
    others = [c for p, c in cells.items() if p not in order]
    if others:
        worth = sum((c.value for c in others), Decimal(0))
        keys = tuple(key for c in others for key in (c.inputs or (c.chosen.key,)))
        found.append(_part(flow, period, OTHERS, worth, others[0].chosen, keys, scale))
    if total is not None:
        rest = total.value - sum((c.value for c in cells.values()), Decimal(0))
        if rest > 0:
            keys = (total.chosen.key, *(key for c in cells.values() for key in (c.inputs or (c.chosen.key,))))
            found.append(_part(flow, period, REST, rest, total.chosen, keys, scale))
    return tuple(found)


def _part(
    flow: Flow, period: Period, product: str, worth: Decimal, o: Observation, inputs: tuple[str, ...], scale: int
) -> ChartMark:
    value = worth.scaleb(-scale)
    computed = bool(inputs)
    return ChartMark(
        key=f"derived:{product}:{flow}:{period.first}:{period.last}" if computed else o.key,
        flow=flow,
        period=period,
        value=value,
        label=figure_label(value),
        partial=period.is_partial,
        review=ReviewStatus.CONFIRMED,
        stated=False,
        source="" if computed else o.source,
        computed=computed,
        inputs=inputs,
        product=product,
    )
