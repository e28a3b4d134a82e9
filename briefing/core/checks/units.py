"""Units: a slip of thousand, million or billion, sums no two countries trade, currencies that do not go together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from briefing.core.amount import plain
from briefing.core.checks.model import Check, Rule, Verdict
from briefing.core.checks.values import Series, Value, grouped, keys_of, printed
from briefing.core.fact import Flow
from briefing.core.rounding import places
from briefing.core.trade import SLIP

LEAST, MOST = Decimal(10) ** 4, Decimal(10) ** 12
"""What trade between two countries amounts to in a year, in dollars, at the least and the most."""
_UNITS_PER_DOLLAR = {
    "JPY": 2, "KZT": 3, "RUB": 2, "KRW": 3, "IDR": 4, "VND": 4, "UZS": 4, "IRR": 6, "HUF": 2, "INR": 2, "CLP": 3,
    "COP": 3, "NGN": 3, "IQD": 3, "LBP": 5, "MNT": 3, "AMD": 3, "KGS": 2, "PKR": 2, "RSD": 2, "ISK": 2,
}  # fmt: skip
"""Powers of ten of a currency's units in a dollar, for the check of magnitude; others are near one."""


def unit_checks(series: Series) -> Iterator[Check]:
    """Magnitudes, and jumps between adjacent years, of one series."""
    yield from _magnitudes(series)
    yield from _slips(series)


def _magnitudes(series: Series) -> Iterator[Check]:
    for period, cells in series.items():
        for flow, value in cells.items():
            units = Decimal(10) ** _UNITS_PER_DOLLAR.get(value.currency, 0)
            size = abs(value.value) / units
            if flow is not Flow.BALANCE and value.value and not LEAST <= size <= MOST:
                yield Check(Rule.UNIT, Verdict.WARN, period, (value.fact.key,), "", "magnitude", (plain(value.value),))


def _slips(series: Series) -> Iterator[Check]:
    for period, cells in series.items():
        earlier = series.get(period.shifted(-1), {}) if period.first.year > 1 else {}
        for flow, now in cells.items():
            before = earlier.get(flow)
            if before is None or flow is Flow.BALANCE or before.value <= 0 or now.value <= 0:
                continue
            ratio = now.value / before.value
            if not Decimal(1) / SLIP <= ratio <= SLIP:
                used = (now, before)
                a, b = printed(used, (now.value, before.value))
                detail = f"{a} \u00f7 {b} = {places(ratio, 1 if ratio > 1 else 3)}"
                room = f"1/{SLIP} \u2026 {SLIP}"
                yield Check(Rule.UNIT, Verdict.WARN, period, keys_of(used), detail, "unit_slip", (), room)


def mixed_currencies(values: Sequence[Value]) -> Iterator[Check]:
    """Turnover in one currency and its parts only in another: one of them may be misread."""
    for (_, _, period), members in grouped(values, lambda v: (v.figure.reporter, v.figure.partner, v.period)):
        totals = {v.currency for v in members if v.flow is Flow.TURNOVER}
        parts = {v.currency for v in members if v.flow in (Flow.EXPORTS, Flow.IMPORTS)}
        if totals and parts and not totals & parts:
            params = (min(totals), min(parts))
            yield Check(Rule.UNIT, Verdict.WARN, period, keys_of(members), "", "currencies_mixed", params)
