"""Sums: turnover is exports plus imports, the balance is exports less imports, two terms give the third."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from briefing.core.amount import plain
from briefing.core.checks.model import TOO_ROUND, Check, Rule, Verdict
from briefing.core.checks.values import HUNDRED, MINUS, Series, Value, allowed, keys_of, printed
from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.core.rounding import places

SLIGHT = Decimal("0.01")
"""A sum that is off by at most this share is a warning, above it a failure."""

COARSE = Decimal("0.1")
"""Rounding of more than this share of a sum, or of the larger flow of a balance, lets nearly any figures agree."""


def sum_checks(series: Series) -> Iterator[Check]:
    """The sums of every period of a series."""
    for period, cells in series.items():
        yield from _of_period(period, cells)


def _of_period(period: Period, cells: dict[Flow, Value]) -> Iterator[Check]:
    total, out, into = (cells.get(f) for f in (Flow.TURNOVER, Flow.EXPORTS, Flow.IMPORTS))
    balance = cells.get(Flow.BALANCE)
    if total and out and into:
        yield _sum(period, total, out, into)
    elif total and (out or into):
        yield from _derived(period, total, out or into)
    elif out and into:
        yield from _derived_total(period, out, into)
    if balance and out and into:
        yield _balance(period, balance, out, into)


def _sum(period: Period, total: Value, out: Value, into: Value) -> Check:
    used = (total, out, into)
    keys, room = keys_of(used), allowed(used)
    told, first, second, added = printed(used, (total.value, out.value, into.value, out.value + into.value))
    detail = f"{first} + {second} = {added}"
    if not all(v.exact for v in used):
        return Check(Rule.SUM, Verdict.SKIP, period, keys, detail, "bounds_only")
    difference, open_ = abs(total.value - out.value - into.value), sum(v.half for v in used)
    if difference <= open_:
        code = TOO_ROUND if open_ > COARSE * abs(total.value) else "sum_agrees"
        agreed = f"{first} + {second} = {told}"
        return Check(Rule.SUM, Verdict.OK, period, keys, agreed, code, (), room)
    share = difference / abs(total.value) if total.value else Decimal(1)
    verdict = Verdict.WARN if share <= SLIGHT else Verdict.FAIL
    params = (printed(used, (difference,))[0], places(share * HUNDRED, 1))
    return Check(Rule.SUM, verdict, period, keys, f"{detail}, text says {told}", "sum_differs", params, room)


def _derived(period: Period, total: Value, part: Value | None) -> Iterator[Check]:
    """The third of turnover, exports and imports, when two are known: derived, never quoted."""
    if part is None or not (total.exact and part.exact) or total.value < part.value:
        return
    used = (total, part)
    missing = Flow.IMPORTS if part.flow is Flow.EXPORTS else Flow.EXPORTS
    a, b, rest = printed(used, (total.value, part.value, total.value - part.value))
    params = (missing.value, plain(total.value - part.value), total.currency)
    detail = f"{a} {MINUS} {b} = {rest}"
    yield Check(Rule.SUM, Verdict.SKIP, period, keys_of(used), detail, "term_derived", params, allowed(used))


def _derived_total(period: Period, out: Value, into: Value) -> Iterator[Check]:
    if not (out.exact and into.exact):
        return
    used = (out, into)
    a, b, total = printed(used, (out.value, into.value, out.value + into.value))
    params = (Flow.TURNOVER.value, plain(out.value + into.value), out.currency)
    detail = f"{a} + {b} = {total}"
    yield Check(Rule.SUM, Verdict.SKIP, period, keys_of(used), detail, "term_derived", params, allowed(used))


def _balance(period: Period, balance: Value, out: Value, into: Value) -> Check:
    used = (balance, out, into)
    keys, room = keys_of(used), allowed(used)
    told, first, second, computed = printed(used, (balance.value, out.value, into.value, out.value - into.value))
    detail = f"{first} {MINUS} {second} = {computed}"
    if not all(v.exact for v in used):
        return Check(Rule.BALANCE, Verdict.SKIP, period, keys, detail, "bounds_only")
    open_ = sum(v.half for v in used)
    if abs(balance.value - (out.value - into.value)) <= open_:
        agreed = f"{first} {MINUS} {second} = {told}"
        code = TOO_ROUND if open_ > COARSE * max(out.value, into.value) else "balance_agrees"
        return Check(Rule.BALANCE, Verdict.OK, period, keys, agreed, code, (), room)
    mirrored = abs(balance.value + (out.value - into.value)) <= open_
    code = "balance_of_partner" if mirrored else "balance_differs"
    return Check(Rule.BALANCE, Verdict.FAIL, period, keys, f"{detail}, text says {told}", code, (), room)
