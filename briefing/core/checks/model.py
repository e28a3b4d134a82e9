"""Checks as values: the rule, what it found, the figures it used and the rounding it allowed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from briefing.core.period import Period

TOO_ROUND = "too_round"
"""The code of figures so round that their agreement says little: about 1 billion is any 0.5 and 0.5."""


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
    """One rule applied. `inputs` are the keys of the figures it used; `detail` is its arithmetic.

    `detail` is language-neutral ("114.3 + 174.7 = 289.0"); `code` with `params` says the finding
    in a form the edge can word ("sum_differs", ("9.3", "3.2")). `tolerance` is what rounding
    allows, language-neutral in the scale of `detail`: "±0.15", or for a growth the range that
    the rounded figures span, "+1.69 … +1.73 %"; empty where the rule has none.
    """

    rule: Rule
    verdict: Verdict
    period: Period | None
    inputs: tuple[str, ...]
    detail: str
    code: str = ""
    params: tuple[str, ...] = ()
    tolerance: str = ""

    @property
    def arithmetic(self) -> str:
        """The arithmetic with what rounding allows, "114.3 + 174.7 = 289.0 (±0.15)"; empty without arithmetic."""
        if not self.detail or not self.tolerance or self.verdict is Verdict.SKIP or self.rule not in ROUNDED:
            return self.detail
        return f"{self.detail} ({self.tolerance})"

    @property
    def told(self) -> Verdict:
        """The verdict a reader is given: figures too round to disagree are told as not checked, never as agreeing."""
        return Verdict.SKIP if self.code == TOO_ROUND else self.verdict

    @property
    def of_sources(self) -> bool:
        """Whether it sets the figure beside what another source says, not the figures of one text beside each other."""
        return self.code in ("sources_agree", "sources_differ")


ROUNDED = frozenset((Rule.SUM, Rule.BALANCE, Rule.GROWTH, Rule.HIERARCHY, Rule.DUPLICATE))
"""Rules whose tolerance is the rounding of the figures they use."""
RULES = tuple(Rule)


def order(check: Check) -> tuple[object, ...]:
    """By period, then rule: the order in which checks are told."""
    period = check.period
    place = (period.first, period.last) if period else ((0, 0), (0, 0))
    return (*place, RULES.index(check.rule), check.inputs, check.detail)
