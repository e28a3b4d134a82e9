"""Growth: a stated change against the two values it speaks of, another base, another currency, its direction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from briefing.core.checks.model import Check, Rule, Verdict
from briefing.core.checks.values import HUNDRED, MINUS, Series, Value, iso, keys_of, printed, signed, value_of
from briefing.core.fact import Fact, Figure, StatedGrowth
from briefing.core.rounding import Limits, change


def growth_checks(rates: Iterable[Fact], series: Series, elsewhere: Mapping[str, Series]) -> Iterator[Check]:
    """The stated changes of one series; `elsewhere` are the same pair's series in other currencies."""
    for fact in rates:
        yield from _growth(fact, series, elsewhere)


def bounds(now: Value, base: Value) -> Limits:
    """The least and the most per cent of change that two rounded values allow."""
    return change((now.value - now.half, now.value + now.half), (base.value - base.half, base.value + base.half))


def fits(stated: StatedGrowth, now: Value, base: Value) -> bool:
    """Whether the stated growth, give or take its rounding, can come from the rounded values."""
    exponent = int(stated.percent.as_tuple().exponent)
    unit = Decimal(5).scaleb(min(exponent, 0) - 1)
    if stated.approximate:
        unit = 2 * unit + 2
    low, high = bounds(now, base)
    if stated.at_least:
        return high >= stated.percent - unit if stated.percent > 0 else low <= stated.percent + unit
    return low <= stated.percent + unit and high >= stated.percent - unit


def _growth(fact: Fact, series: Series, elsewhere: Mapping[str, Series]) -> Iterator[Check]:
    figure, stated = fact.figure, fact.figure.growth
    if stated is None or stated.base is None or figure.period is None:
        return
    own = value_of(fact)
    now = own if own is not None else series.get(figure.period, {}).get(figure.flow)
    base = series.get(stated.base, {}).get(figure.flow)
    if now is None or base is None or not _alike(now, base):
        return
    told_now, now, base = now, _size(now), _size(base)
    used = (now, base)
    keys = tuple(dict.fromkeys((fact.key, *keys_of(used))))
    places = max(0, -int(stated.percent.normalize().as_tuple().exponent))
    if not (now.exact and base.exact):
        yield from _direction_of_bounds(fact, stated, now, base, keys, places)
        return
    a, b = printed(used, (now.value, base.value))
    computed = (now.value / base.value - 1) * HUNDRED
    detail = f"{a} \u00f7 {b} {MINUS} 1 = {signed(computed, places)} %"
    low, high = bounds(now, base)
    room = f"{signed(low, places + 1)} \u2026 {signed(high, places + 1)} %" if high.is_finite() else ""
    if fits(stated, now, base):
        yield Check(Rule.GROWTH, Verdict.OK, figure.period, keys, detail, "growth_agrees", (), room)
        return
    told = f"{detail}, text says {signed(stated.percent, places)} %"
    code, params, more = _explained(figure, stated, told_now, series, elsewhere)
    inputs = tuple(dict.fromkeys((*keys, *keys_of(more))))
    yield Check(Rule.GROWTH, Verdict.FAIL, figure.period, inputs, told, code, params, room)
    if computed * stated.percent < 0:
        yield Check(Rule.DIRECTION, Verdict.FAIL, figure.period, keys, told, "direction_differs")


def _alike(now: Value, base: Value) -> bool:
    """Whether a rate can lead from one value to the other: of a surplus that became a deficit none is told."""
    return (base.value > 0 and now.value >= 0) or (base.value < 0 and now.value <= 0)


def _size(value: Value) -> Value:
    """A value without its sign: a deficit grows by what it becomes larger."""
    return replace(value, value=abs(value.value))


def _limits(value: Value) -> Limits:
    """What the print of a value allows, without its sign."""
    least, most = value.limits
    return (-most, -least) if most <= 0 else (least, most)


def _direction_of_bounds(
    fact: Fact, stated: StatedGrowth, now: Value, base: Value, keys: tuple[str, ...], places: int
) -> Iterator[Check]:
    """Bounds give no rate, yet "more than 600" after 500 has not fallen."""
    now_least, now_most = _limits(now)
    least, most = _limits(base)
    rose, fell = now_least > most, now_most < least
    if (rose and stated.percent < 0) or (fell and stated.percent > 0):
        a, b = printed((now, base), (now.value, base.value))
        detail = f"{a} {'>' if rose else '<'} {b}, text says {signed(stated.percent, places)} %"
        yield Check(Rule.DIRECTION, Verdict.FAIL, fact.figure.period, keys, detail, "direction_differs")


def _explained(
    figure: Figure, stated: StatedGrowth, now: Value, series: Series, elsewhere: Mapping[str, Series]
) -> tuple[str, tuple[str, ...], tuple[Value, ...]]:
    """What the stated rate fits instead: another base of the series, or the values in another currency."""
    assert figure.period is not None
    for period, cells in series.items():
        other = cells.get(figure.flow)
        if other is None or period in (figure.period, stated.base) or not period.same_months(figure.period):
            continue
        if other.exact and _alike(now, other) and fits(stated, _size(now), _size(other)):
            return "growth_fits_other_base", iso(period), (other,)
    assert stated.base is not None
    for currency, others in elsewhere.items():
        then, before = (others.get(p, {}).get(figure.flow) for p in (figure.period, stated.base))
        if then is None or before is None or not _alike(then, before) or not (then.exact and before.exact):
            continue
        if fits(stated, _size(then), _size(before)):
            return "growth_fits_other_currency", (currency,), (then, before)
    return "growth_differs", (), ()
