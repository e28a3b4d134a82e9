"""Mirrors: one side's exports beside the other side's imports, told as a ratio, never merged or averaged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from briefing.core.checks.model import Check, Rule, Verdict
from briefing.core.checks.values import Value, keys_of, printed
from briefing.core.fact import Flow
from briefing.core.rounding import places

NORMAL = (Decimal("0.8"), Decimal("1.25"))
"""Freight, insurance, re-exports and time lag explain this much (extraction rules, mirror)."""
STRANGE = Decimal(2)
"""Above this ratio, or below its inverse, a difference wants explaining."""


def mirror_checks(values: Sequence[Value]) -> Iterator[Check]:
    """The ratio of each pair of mirror figures in one currency."""
    exports = [v for v in values if v.flow is Flow.EXPORTS and v.figure.reporter and v.figure.partner]
    imports = {(v.figure.reporter, v.figure.partner, v.period, v.currency): v for v in values if v.flow is Flow.IMPORTS}
    for out in exports:
        into = imports.get((out.figure.partner, out.figure.reporter, out.period, out.currency))
        if into is None or out.value <= 0 or into.value <= 0:
            continue
        ratio = into.value / out.value
        a, b = printed((into, out), (into.value, out.value))
        strange = not Decimal(1) / STRANGE <= ratio <= STRANGE
        normal = NORMAL[0] <= ratio <= NORMAL[1]
        code = "mirror_strange" if strange else "mirror_normal" if normal else "mirror_wide"
        verdict = Verdict.WARN if strange else Verdict.OK
        detail = f"{a} \u00f7 {b} = {places(ratio, 2)}"
        room = f"{NORMAL[0]} \u2026 {NORMAL[1]}"
        params = (places(ratio, 2),)
        yield Check(Rule.MIRROR, verdict, out.period, keys_of((out, into)), detail, code, params, room)
