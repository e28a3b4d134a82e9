"""Duplicates: figures for one thing that overlap within rounding are one figure, others a conflict."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.core.checks.model import Check, Rule, Verdict
from briefing.core.checks.values import Value, allowed, grouped, keys_of, printed
from briefing.core.rounding import overlap


def duplicate_checks(members: Sequence[Value]) -> Iterator[Check]:
    """Each further figure for a flow and period against the first one."""
    for (_flow, period), same in grouped(members, lambda v: (v.flow, v.period)):
        first = same[0]
        for other in same[1:]:
            used = (first, other)
            a, b = printed(used, (first.value, other.value))
            keys, room = keys_of(used), allowed(used)
            if overlap(first.limits, other.limits):
                sign = "=" if first.exact and other.exact else "~"
                yield Check(Rule.DUPLICATE, Verdict.OK, period, keys, f"{a} {sign} {b}", "same_figure", (), room)
            else:
                detail = f"{a} \u2260 {b}"
                yield Check(Rule.DUPLICATE, Verdict.WARN, period, keys, detail, "figures_differ", (a, b), room)
