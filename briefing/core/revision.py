"""Revisions: the values that a redrawn chart prints otherwise than before."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from briefing.core.chart import ChartGroup, ChartMark, ChartSpec, figure_label
from briefing.core.fact import Flow
from briefing.core.period import Period


@dataclass(frozen=True, slots=True)
class Revision:
    """A value that changed between two specs of the same series."""

    flow: Flow
    period: Period
    old: Decimal
    new: Decimal
    key: str


def revisions(old: ChartSpec, new: ChartSpec) -> tuple[Revision, ...]:
    """Which values of a series changed as printed, old to new, in one unit.

    Additions are no revisions, and neither is another source that prints the same figure.
    """
    if (old.series, old.grain, old.quantity, old.flow) != (new.series, new.grain, new.quantity, new.flow):
        return ()
    before = {g.period: g for g in old.groups}
    shift = old.scale - new.scale
    found = []
    for group in new.groups:
        known = before.get(group.period)
        if known is None or known is group:
            continue
        for was, m in zip(_flows(known), _flows(group), strict=True):
            if was is None or m is None or was.computed or m.computed:
                continue
            value = was.value.scaleb(shift) if shift else was.value
            if figure_label(value) != figure_label(m.value):
                found.append(Revision(m.flow, m.period, value, m.value, m.key))
    return tuple(found)


def _flows(group: ChartGroup) -> tuple[ChartMark | None, ...]:
    return (group.exports, group.imports, group.turnover, group.balance)
