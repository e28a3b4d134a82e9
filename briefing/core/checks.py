"""Verification: sum, balance, growth, like-for-like, year-to-date, hierarchy, unit, mirror, duplicates.

Verdicts with their inputs; the words are made at the edge. Rules and tolerances: extraction rules, 6.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from briefing.core.amount import plain
from briefing.core.fact import Fact, FactKind, Figure, FigureStatus, Flow, Qualifier, StatedGrowth
from briefing.core.period import Period


class Rule(StrEnum):
    """The verification rules."""

    SUM = "sum"
    BALANCE = "balance"
    GROWTH = "growth"
    DIRECTION = "direction"
    YTD = "ytd"
    HIERARCHY = "hierarchy"
    UNIT = "unit"
    MIRROR = "mirror"
    DUPLICATE = "duplicate"


class Verdict(StrEnum):
    """What a check found."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"
    SKIP = "skip"
    NOT_COMPARABLE = "not_comparable"


@dataclass(frozen=True, slots=True)
class Check:
    """One rule applied. `inputs` are the keys of the facts it used; `detail` is its arithmetic.

    `detail` is language-neutral ("114.3 + 174.7 = 289.0"); `code` with `params` says the finding
    in a form the edge can word ("sum_differs", ("9.3", "3.2")).
    """

    rule: Rule
    verdict: Verdict
    period: Period | None
    inputs: tuple[str, ...]
    detail: str
    code: str = ""
    params: tuple[str, ...] = ()


_HUNDRED = Decimal(100)
_SLIGHT = Decimal("0.01")
"""A sum that is off by at most this share is a warning, above it a failure."""
_SLIP = 8
"""Adjacent years more than this factor apart suggest a slip of thousand, million or billion."""
_LEAST, _MOST = Decimal(10) ** 4, Decimal(10) ** 12
"""What trade between two countries amounts to in a year, in dollars, at the least and the most."""
_BAND = (Decimal("0.5"), Decimal("1.5"))
_MIRROR_NORMAL = (Decimal("0.8"), Decimal("1.25"))
_MIRROR_STRANGE = Decimal(2)

_UNITS_PER_DOLLAR = {
    "JPY": 2, "KZT": 3, "RUB": 2, "KRW": 3, "IDR": 4, "VND": 4, "UZS": 4, "IRR": 6, "HUF": 2, "INR": 2, "CLP": 3,
    "COP": 3, "NGN": 3, "IQD": 3, "LBP": 5, "MNT": 3, "AMD": 3, "KGS": 2, "PKR": 2, "RSD": 2, "ISK": 2,
}  # fmt: skip
"""Powers of ten of a currency's units in a dollar, for the check of magnitude; others are near one."""


@dataclass(frozen=True, slots=True)
class _Value:
    """A counted figure with its amount. `half` is half a unit of its last printed digit, in money."""

    fact: Fact
    figure: Figure
    flow: Flow
    period: Period
    value: Decimal
    half: Decimal

    @property
    def currency(self) -> str:
        """ISO 4217."""
        assert self.figure.amount is not None
        return self.figure.amount.currency or ""

    @property
    def exact(self) -> bool:
        """Whether the figure is a value and no bound."""
        return self.figure.qualifier in (Qualifier.EXACT, Qualifier.APPROX)


_Series = dict[Period, dict[Flow, _Value]]
_K = TypeVar("_K")


def checks_of(facts: Iterable[Fact]) -> tuple[Check, ...]:
    """The checks on the figures among `facts`, by period, then rule.

    Only observed figures that count (not rejected or superseded), with amount, currency and
    period, and not limited to a product take part; they are compared within one reporter,
    partner and currency. Inputs are fact keys. Nothing is converted between currencies.
    """
    figures = [f for f in facts if f.kind is FactKind.FIGURE and f.status.counts and _observed(f)]
    values = [v for f in figures if (v := _value(f)) is not None]
    found: list[Check] = []
    for (reporter, partner, currency), members in _grouped(values, _sheet):
        rates = [f for f in figures if _rated(f, reporter, partner, currency)]
        found += _series_checks(members, rates)
    found += _mixed_currencies(values)
    found += _mirrors(values)
    return tuple(sorted(found, key=_order))


def confirmed(checks: Iterable[Check]) -> frozenset[str]:
    """The keys of the facts that an arithmetic check bears out and none contradicts."""
    supported: set[str] = set()
    refuted: set[str] = set()
    for check in checks:
        if check.verdict is Verdict.OK and check.rule in (Rule.SUM, Rule.BALANCE, Rule.GROWTH, Rule.HIERARCHY):
            supported.update(check.inputs)
        elif check.verdict is Verdict.FAIL:
            refuted.update(check.inputs)
    return frozenset(supported - refuted)


_RULES = tuple(Rule)


def _order(check: Check) -> tuple[object, ...]:
    period = check.period
    place = (period.first, period.last) if period else ((0, 0), (0, 0))
    return (*place, _RULES.index(check.rule), check.inputs, check.detail)


def _observed(fact: Fact) -> bool:
    figure = fact.figure
    return figure.status is FigureStatus.OBSERVED and figure.product is None


def _value(fact: Fact) -> _Value | None:
    figure = fact.figure
    amount = figure.amount
    if amount is None or amount.currency is None or figure.period is None:
        return None
    half = amount.half_unit
    if figure.qualifier is Qualifier.APPROX:
        half = 2 * half + abs(amount.value) * Decimal("0.02")
    return _Value(fact, figure, figure.flow, figure.period, amount.value, half)


def _sheet(value: _Value) -> tuple[str | None, str | None, str]:
    return value.figure.reporter, value.figure.partner, value.currency


def _rated(fact: Fact, reporter: str | None, partner: str | None, currency: str) -> bool:
    """Whether a fact states a growth of the series; one without an amount fits any currency."""
    figure = fact.figure
    if figure.growth is None or figure.period is None or (figure.reporter, figure.partner) != (reporter, partner):
        return False
    return figure.amount is None or figure.amount.currency == currency


def _grouped(values: Iterable[_Value], key: Callable[[_Value], _K]) -> Iterator[tuple[_K, list[_Value]]]:
    groups: dict[_K, list[_Value]] = {}
    for value in values:
        groups.setdefault(key(value), []).append(value)
    yield from groups.items()


def _series_checks(members: Sequence[_Value], rates: Sequence[Fact]) -> Iterator[Check]:
    series: _Series = {}
    for value in members:
        known = series.setdefault(value.period, {}).setdefault(value.flow, value)
        if known is not value and value.exact and not known.exact:
            series[value.period][value.flow] = value
    yield from _duplicates(members)
    for period, cells in series.items():
        yield from _sums(period, cells)
        yield from _parts_of_turnover(period, cells)
        yield from _magnitude(period, cells)
    for fact in rates:
        yield from _growth(fact, series)
    yield from _not_comparable(series)
    yield from _hierarchy(series)
    yield from _slips(series)


def _sums(period: Period, cells: dict[Flow, _Value]) -> Iterator[Check]:
    total, out, into = (cells.get(f) for f in (Flow.TURNOVER, Flow.EXPORTS, Flow.IMPORTS))
    balance = cells.get(Flow.BALANCE)
    if total and out and into:
        yield _sum(period, total, out, into)
    elif total and (out or into):
        yield from _derived(period, total, out or into)
    if balance and out and into:
        yield _balance(period, balance, out, into)


def _sum(period: Period, total: _Value, out: _Value, into: _Value) -> Check:
    used = (total, out, into)
    keys = tuple(v.fact.key for v in used)
    told, first, second, added = _print(used, (total.value, out.value, into.value, out.value + into.value))
    detail = f"{first} + {second} = {added}"
    if not all(v.exact for v in used):
        return Check(Rule.SUM, Verdict.SKIP, period, keys, detail, "bounds_only")
    difference = abs(total.value - out.value - into.value)
    if difference <= sum(v.half for v in used):
        return Check(Rule.SUM, Verdict.OK, period, keys, f"{first} + {second} = {told}", "sum_agrees")
    share = difference / abs(total.value) if total.value else Decimal(1)
    verdict = Verdict.WARN if share <= _SLIGHT else Verdict.FAIL
    params = (_print(used, (difference,))[0], _places(share * _HUNDRED, 1))
    return Check(Rule.SUM, verdict, period, keys, f"{detail}, text says {told}", "sum_differs", params)


def _derived(period: Period, total: _Value, part: _Value | None) -> Iterator[Check]:
    """The third of turnover, exports and imports, when two are known: derived, never quoted."""
    if part is None or not (total.exact and part.exact) or total.value < part.value:
        return
    missing = Flow.IMPORTS if part.flow is Flow.EXPORTS else Flow.EXPORTS
    a, b, rest = _print((total, part), (total.value, part.value, total.value - part.value))
    keys = (total.fact.key, part.fact.key)
    params = (missing.value, plain(total.value - part.value), total.currency)
    yield Check(Rule.SUM, Verdict.SKIP, period, keys, f"{a} \u2212 {b} = {rest}", "term_derived", params)


def _balance(period: Period, balance: _Value, out: _Value, into: _Value) -> Check:
    used = (balance, out, into)
    keys = tuple(v.fact.key for v in used)
    told, first, second, computed = _print(used, (balance.value, out.value, into.value, out.value - into.value))
    detail = f"{first} \u2212 {second} = {computed}"
    if not all(v.exact for v in used):
        return Check(Rule.BALANCE, Verdict.SKIP, period, keys, detail, "bounds_only")
    room = sum(v.half for v in used)
    if abs(balance.value - (out.value - into.value)) <= room:
        return Check(Rule.BALANCE, Verdict.OK, period, keys, f"{first} \u2212 {second} = {told}", "balance_agrees")
    mirrored = abs(balance.value + (out.value - into.value)) <= room
    code = "balance_of_partner" if mirrored else "balance_differs"
    return Check(Rule.BALANCE, Verdict.FAIL, period, keys, f"{detail}, text says {told}", code)


def _parts_of_turnover(period: Period, cells: dict[Flow, _Value]) -> Iterator[Check]:
    total = cells.get(Flow.TURNOVER)
    if total is None:
        return
    if total.value <= 0:
        yield Check(Rule.HIERARCHY, Verdict.FAIL, period, (total.fact.key,), "", "turnover_not_positive")
    for flow in (Flow.EXPORTS, Flow.IMPORTS):
        part = cells.get(flow)
        if part is not None and part.value - part.half > total.value + total.half and total.exact:
            a, b = _print((part, total), (part.value, total.value))
            keys = (part.fact.key, total.fact.key)
            yield Check(Rule.HIERARCHY, Verdict.FAIL, period, keys, f"{a} > {b}", "part_exceeds_turnover")


def _magnitude(period: Period, cells: dict[Flow, _Value]) -> Iterator[Check]:
    for flow, value in cells.items():
        units = Decimal(10) ** _UNITS_PER_DOLLAR.get(value.currency, 0)
        size = abs(value.value) / units
        if flow is not Flow.BALANCE and value.value and not _LEAST <= size <= _MOST:
            yield Check(Rule.UNIT, Verdict.WARN, period, (value.fact.key,), "", "magnitude", (plain(value.value),))


def _growth(fact: Fact, series: _Series) -> Iterator[Check]:
    """A stated growth against the two values it speaks of."""
    figure, stated = fact.figure, fact.figure.growth
    if stated is None or stated.base is None or figure.period is None:
        return
    own = _value(fact)
    now = own if own is not None else series.get(figure.period, {}).get(figure.flow)
    base = series.get(stated.base, {}).get(figure.flow)
    if now is None or base is None or base.value <= 0 or not (now.exact and base.exact):
        return
    keys = tuple(dict.fromkeys((fact.key, now.fact.key, base.fact.key)))
    a, b = _print((now, base), (now.value, base.value))
    computed = (now.value / base.value - 1) * _HUNDRED
    places = max(0, -int(stated.percent.normalize().as_tuple().exponent))
    detail = f"{a} \u00f7 {b} \u2212 1 = {_signed(computed, places)} %"
    if _fits(stated, now, base):
        yield Check(Rule.GROWTH, Verdict.OK, figure.period, keys, detail, "growth_agrees")
        return
    told = f"{detail}, text says {_signed(stated.percent, places)} %"
    other = _other_base(figure, stated, now, series)
    code, params = ("growth_fits_other_base", (_iso(other.period))) if other else ("growth_differs", ())
    yield Check(Rule.GROWTH, Verdict.FAIL, figure.period, keys, told, code, params)
    if computed * stated.percent < 0:
        yield Check(Rule.DIRECTION, Verdict.FAIL, figure.period, keys, told, "direction_differs")


def _fits(stated: StatedGrowth, now: _Value, base: _Value) -> bool:
    """Whether the stated growth, give or take its rounding, can come from the rounded values."""
    exponent = int(stated.percent.as_tuple().exponent)
    unit = Decimal(5).scaleb(min(exponent, 0) - 1)
    if stated.approximate:
        unit = 2 * unit + 2
    low = ((now.value - now.half) / (base.value + base.half) - 1) * _HUNDRED
    beneath = base.value - base.half
    high = ((now.value + now.half) / beneath - 1) * _HUNDRED if beneath > 0 else Decimal("Infinity")
    if stated.at_least:
        return high >= stated.percent - unit if stated.percent > 0 else low <= stated.percent + unit
    return low <= stated.percent + unit and high >= stated.percent - unit


def _other_base(figure: Figure, stated: StatedGrowth, now: _Value, series: _Series) -> _Value | None:
    assert figure.period is not None
    for period, cells in series.items():
        other = cells.get(figure.flow)
        if other is None or period in (figure.period, stated.base) or not period.same_months(figure.period):
            continue
        if other.value > 0 and _fits(stated, now, other):
            return other
    return None


def _not_comparable(series: _Series) -> Iterator[Check]:
    """A part of a year beside a full one, with the same months of the year before unknown."""
    for period, cells in series.items():
        flow = next((f for f in (Flow.TURNOVER, Flow.EXPORTS, Flow.IMPORTS) if f in cells), None)
        if flow is None or period.length >= 12 or period.first.year <= 1:
            continue
        base = period.shifted(-1)
        full = max((p for p in series if p.is_full_year and flow in series[p] and p.last < period.first), default=None)
        if full is None:
            continue
        now, whole = cells[flow], series[full][flow]
        keys = (now.fact.key, whole.fact.key)
        if flow not in series.get(base, {}):
            params = (*_iso(base), *_iso(full), flow.value)
            yield Check(Rule.YTD, Verdict.NOT_COMPARABLE, period, keys, "", "base_missing", params)
        yield from _band(period, full, now, whole, keys)


def _band(period: Period, full: Period, now: _Value, whole: _Value, keys: tuple[str, ...]) -> Iterator[Check]:
    if full.first.year != period.first.year - 1 or whole.value <= 0:
        return
    share = now.value / whole.value
    expected = Decimal(period.length) / 12
    if not _BAND[0] * expected <= share <= _BAND[1] * expected:
        a, b = _print((now, whole), (now.value, whole.value))
        detail = f"{a} \u00f7 {b} = {_places(share * _HUNDRED, 0)} %"
        params = (str(period.length), _places(expected * _HUNDRED, 0))
        yield Check(Rule.YTD, Verdict.WARN, period, keys, detail, "share_of_year_unusual", params)


def _hierarchy(series: _Series) -> Iterator[Check]:
    """Adjoining parts that make up a known whole, and parts larger than their whole."""
    starts: dict[object, list[Period]] = {}
    for period in series:
        starts.setdefault(period.first, []).append(period)
    for first in series:
        for second in starts.get(_next_month(first), ()):
            whole = Period(first.first, second.last)
            for flow in series.get(whole, {}):
                if flow in series[first] and flow in series[second]:
                    yield _added(whole, series[whole][flow], series[first][flow], series[second][flow])
        for whole in starts.get(first.first, ()):
            yield from _exceeding(first, whole, series)


def _next_month(period: Period) -> object:
    return type(period.last).from_ordinal(period.last.ordinal + 1)


def _added(period: Period, whole: _Value, first: _Value, second: _Value) -> Check:
    used = (whole, first, second)
    keys = tuple(v.fact.key for v in used)
    told, a, b, added = _print(used, (whole.value, first.value, second.value, first.value + second.value))
    if abs(whole.value - first.value - second.value) <= sum(v.half for v in used):
        return Check(Rule.HIERARCHY, Verdict.OK, period, keys, f"{a} + {b} = {told}", "parts_agree")
    detail = f"{a} + {b} = {added}, text says {told}"
    return Check(Rule.HIERARCHY, Verdict.FAIL, period, keys, detail, "parts_differ")


def _exceeding(part: Period, whole: Period, series: _Series) -> Iterator[Check]:
    if part == whole or not whole.contains(part):
        return
    for flow, small in series[part].items():
        large = series[whole].get(flow)
        if large is None or flow is Flow.BALANCE or small.value - small.half <= large.value + large.half:
            continue
        a, b = _print((small, large), (small.value, large.value))
        keys = (small.fact.key, large.fact.key)
        yield Check(Rule.HIERARCHY, Verdict.FAIL, part, keys, f"{a} > {b}", "part_exceeds_whole", _iso(whole))


def _slips(series: _Series) -> Iterator[Check]:
    for period, cells in series.items():
        earlier = series.get(period.shifted(-1), {}) if period.first.year > 1 else {}
        for flow, now in cells.items():
            before = earlier.get(flow)
            if before is None or flow is Flow.BALANCE or before.value <= 0 or now.value <= 0:
                continue
            ratio = now.value / before.value
            if not Decimal(1) / _SLIP <= ratio <= _SLIP:
                a, b = _print((now, before), (now.value, before.value))
                keys = (now.fact.key, before.fact.key)
                detail = f"{a} \u00f7 {b} = {_places(ratio, 1 if ratio > 1 else 3)}"
                yield Check(Rule.UNIT, Verdict.WARN, period, keys, detail, "unit_slip")


def _duplicates(members: Sequence[_Value]) -> Iterator[Check]:
    for (_flow, period), same in _grouped(members, lambda v: (v.flow, v.period)):
        first = same[0]
        for other in same[1:]:
            keys = (first.fact.key, other.fact.key)
            a, b = _print((first, other), (first.value, other.value))
            if abs(first.value - other.value) <= first.half + other.half:
                yield Check(Rule.DUPLICATE, Verdict.OK, period, keys, f"{a} = {b}", "same_figure")
            elif first.exact and other.exact:
                yield Check(Rule.DUPLICATE, Verdict.WARN, period, keys, f"{a} \u2260 {b}", "figures_differ", (a, b))


def _mixed_currencies(values: Sequence[_Value]) -> Iterator[Check]:
    """Turnover in one currency and its parts only in another: one of them may be misread."""
    for (_, _, period), members in _grouped(values, lambda v: (v.figure.reporter, v.figure.partner, v.period)):
        totals = {v.currency for v in members if v.flow is Flow.TURNOVER}
        parts = {v.currency for v in members if v.flow in (Flow.EXPORTS, Flow.IMPORTS)}
        if totals and parts and not totals & parts:
            keys = tuple(v.fact.key for v in members)
            params = (min(totals), min(parts))
            yield Check(Rule.UNIT, Verdict.WARN, period, keys, "", "currencies_mixed", params)


def _mirrors(values: Sequence[_Value]) -> Iterator[Check]:
    """One side's exports beside the other side's imports: told, never merged."""
    exports = [v for v in values if v.flow is Flow.EXPORTS and v.figure.reporter and v.figure.partner]
    imports = {
        (v.figure.reporter, v.figure.partner, v.period, v.currency): v for v in values if v.flow is Flow.IMPORTS
    }  # fmt: skip
    for out in exports:
        into = imports.get((out.figure.partner, out.figure.reporter, out.period, out.currency))
        if into is None or out.value <= 0 or into.value <= 0:
            continue
        ratio = into.value / out.value
        a, b = _print((into, out), (into.value, out.value))
        strange = not Decimal(1) / _MIRROR_STRANGE <= ratio <= _MIRROR_STRANGE
        normal = _MIRROR_NORMAL[0] <= ratio <= _MIRROR_NORMAL[1]
        code = "mirror_strange" if strange else "mirror_normal" if normal else "mirror_wide"
        verdict = Verdict.WARN if strange else Verdict.OK
        keys = (out.fact.key, into.fact.key)
        detail = f"{a} \u00f7 {b} = {_places(ratio, 2)}"
        yield Check(Rule.MIRROR, verdict, out.period, keys, detail, code, (_places(ratio, 2),))


def _print(used: Sequence[_Value], numbers: Sequence[Decimal]) -> list[str]:
    """Numbers in one scale with one precision: the largest scale and the most places printed in it."""
    amounts = [v.figure.amount for v in used if v.figure.amount is not None]
    scale = max(a.scale for a in amounts)
    places = max(len(a.digits.partition(".")[2]) + scale - a.scale for a in amounts)
    places = max((p for p in (_needed(a.in_scale(scale)) for a in amounts)), default=0) if places > 6 else places
    return [_places(n.scaleb(-scale), places) for n in numbers]


def _needed(number: Decimal) -> int:
    return max(0, -int(number.normalize().as_tuple().exponent))


def _places(number: Decimal, places: int) -> str:
    text = f"{number:.{places}f}"
    return text[1:] if text.startswith("-") and not text.strip("-0.") else text


def _signed(number: Decimal, places: int) -> str:
    text = _places(number, places)
    return text if text.startswith("-") else f"+{text}"


def _iso(period: Period) -> tuple[str, str]:
    return period.start.isoformat(), period.end.isoformat()
