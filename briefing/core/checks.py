"""Verification: sum, balance, growth, direction, year-to-date, hierarchy, unit, mirror, duplicates.

Verdicts with their inputs; the words are made at the edge.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

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
