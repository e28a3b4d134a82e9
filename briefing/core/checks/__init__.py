"""Verification: each family of rules is a module of its own; this one runs them over the facts of a text.

Verdicts with their inputs; the words are made at the edge. Rules and tolerances: extraction rules, 6.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from briefing.core.checks.duplicates import duplicate_checks
from briefing.core.checks.growth import growth_checks
from briefing.core.checks.mirrors import mirror_checks
from briefing.core.checks.model import Check, Rule, Verdict, order
from briefing.core.checks.parts import part_checks
from briefing.core.checks.sums import sum_checks
from briefing.core.checks.units import mixed_currencies, unit_checks
from briefing.core.checks.values import Series, Value, grouped, observed, series_of, sheet, value_of
from briefing.core.fact import Fact, FactKind

__all__ = ["Check", "Rule", "Verdict", "by_fact", "checks_of", "confirmed", "mirror_checks_of"]

_BEARING_OUT = (Rule.SUM, Rule.BALANCE, Rule.GROWTH, Rule.HIERARCHY)


def checks_of(facts: Iterable[Fact]) -> tuple[Check, ...]:
    """The checks on the figures among `facts`, by period, then rule.

    Only observed figures that count (not rejected or superseded), with amount, currency and
    period, and not limited to a product take part; they are compared within one reporter,
    partner and currency. Inputs are fact keys. Nothing is converted between currencies.
    """
    figures = _observed(facts)
    values = [v for f in figures if (v := value_of(f)) is not None]
    sheets = {key: (members, series_of(members)) for key, members in grouped(values, sheet)}
    rated: dict[tuple[str | None, str | None], list[Fact]] = {}
    for fact in figures:
        if fact.figure.growth is not None and fact.figure.period is not None:
            rated.setdefault((fact.figure.reporter, fact.figure.partner), []).append(fact)
    by_currency: dict[tuple[str | None, str | None], dict[str, Series]] = {}
    for (reporter, partner, currency), (_, series) in sheets.items():
        by_currency.setdefault((reporter, partner), {})[currency] = series
    found: list[Check] = []
    for (reporter, partner, currency), (members, series) in sheets.items():
        # A growth without an amount fits any currency.
        rates = [
            f for f in rated.get((reporter, partner), ())
            if f.figure.amount is None or f.figure.amount.currency == currency
        ]  # fmt: skip
        others = {c: s for c, s in by_currency[reporter, partner].items() if c != currency}
        found += _series_checks(members, series, rates, others)
    found += mixed_currencies(values)
    found += mirror_checks(values)
    return tuple(sorted(found, key=order))


def by_fact(checks: Iterable[Check]) -> dict[str, list[Check]]:
    """The checks that use each fact, by its key, in their order."""
    found: dict[str, list[Check]] = {}
    for check in checks:
        for key in dict.fromkeys(check.inputs):
            found.setdefault(key, []).append(check)
    return found


def mirror_checks_of(facts: Iterable[Fact]) -> tuple[Check, ...]:
    """Those of `checks_of` that hold what one side says against what the other says."""
    values = [v for f in _observed(facts) if (v := value_of(f)) is not None]
    return tuple(sorted(mirror_checks(values), key=order))


def _observed(facts: Iterable[Fact]) -> list[Fact]:
    return [f for f in facts if f.kind is FactKind.FIGURE and f.status.counts and observed(f)]


def confirmed(checks: Iterable[Check]) -> frozenset[str]:
    """The keys of the facts that an arithmetic check bears out, on figures that are not too round, and none contradicts."""
    supported: set[str] = set()
    refuted: set[str] = set()
    for check in checks:
        if check.told is Verdict.OK and check.rule in _BEARING_OUT:
            supported.update(check.inputs)
        elif check.verdict is Verdict.FAIL:
            refuted.update(check.inputs)
    return frozenset(supported - refuted)


def _series_checks(
    members: Sequence[Value], series: Series, rates: Sequence[Fact], others: Mapping[str, Series]
) -> Iterator[Check]:
    yield from duplicate_checks(members)
    yield from sum_checks(series)
    yield from growth_checks(rates, series, others)
    yield from part_checks(series)
    yield from unit_checks(series)
