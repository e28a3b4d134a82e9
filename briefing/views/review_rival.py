"""Rivals: the other value of a figure that two sources disagree on, to be chosen from in the review."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from briefing.core.contested import mirror_gap
from briefing.core.fact import Fact
from briefing.qt import wording
from briefing.qt.desk import Desk
from briefing.views.evidence_words import EvidenceWords

translate = wording.translate
LEAST_SHARE = Decimal("0.05")
"""Per cent below which a share would print as 0.0."""


@dataclass(frozen=True, slots=True)
class Rival:
    """Another source's value beside a fact's own, both in the `scale` of the chart and one currency; `who` gives it."""

    key: str
    own: Decimal
    value: Decimal
    who: str
    mirror: bool
    scale: int
    currency: str | None

    def shown(self, value: Decimal) -> str:
        """One of the two with every place that its source prints, and its unit: "6.84 € bn"."""
        return f"{_digits(value)} {wording.unit_short(self.scale, self.currency)}".strip()

    @property
    def gap(self) -> Decimal:
        """How much it lies above (or below) the fact's own value, in per cent."""
        return (self.value / self.own - 1) * 100 if self.own else Decimal(0)

    @property
    def note(self) -> str:
        """What is proposed to be printed with both figures, such as “Belgium: mirror figure 38.8 million US$ higher (12.8 %).”."""
        more = self.value > self.own
        if self.mirror:
            up, down = (
                translate("Review", "%1: mirror figure %2 higher (%3)."),
                translate("Review", "%1: mirror figure %2 lower (%3)."),
            )
        else:
            up, down = translate("Review", "%1: %2 higher (%3)."), translate("Review", "%1: %2 lower (%3).")
        share = wording.percent(abs(self.gap), signed=False)
        text = (up if more else down) if abs(self.gap) >= LEAST_SHARE else translate("Review", "%1: %2.")
        told = self.value if abs(self.gap) < LEAST_SHARE else abs(self.value - self.own)
        differs = f"{_digits(told)} {wording.unit(self.scale, self.currency)}".strip()
        return text.replace("%1", self.who).replace("%2", differs).replace("%3", share)


def _digits(value: Decimal) -> str:
    exponent = value.normalize().as_tuple().exponent
    return wording.figure(value, max(1, -exponent if isinstance(exponent, int) else 1))


def rival_of(desk: Desk, words: EvidenceWords, fact: Fact, threshold: int) -> Rival | None:
    """The value that another source gives for a fact's figure: the partner's beyond `threshold` per cent, else another edition."""
    scale, currency = desk.chart.scale, fact.figure.amount.currency if fact.figure.amount is not None else None
    mark = desk.chart.mark(fact.key)
    if mark is not None and mark.key == fact.key and mark.mirror is not None and mark.mirror_key is not None:
        gap, partner = mirror_gap(mark), desk.chart.mirror
        if gap is not None and abs(gap) > threshold and partner is not None:
            who = wording.country(partner.reporter)
            return Rival(mark.mirror_key, mark.value, mark.mirror, who, True, scale, currency)
    cell = desk.cells.get(fact.key)
    if cell is None:
        return None
    groups = cell.values
    mine = next((g for g in groups if any(o.key == fact.key for o in g)), None)
    other = next((o for g in groups if g is not mine for o in g if not o.superseded), None)
    own = next((o for o in mine or () if o.key == fact.key), None)
    if own is None or other is None or own.amount is None or other.amount is None:
        return None
    told, theirs = own.amount.in_scale(scale), other.amount.in_scale(scale)
    return Rival(other.key, told, theirs, words.source(other.key), False, scale, currency)
