"""Claims: what a summary says, as a code with typed values, signs and evidence numbers; never a sentence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from briefing.core.amount import Amount
from briefing.core.fact import REVIEWABLE, Fact, Qualifier, ReviewStatus
from briefing.core.period import Period, When


class Sign(StrEnum):
    """How far a claim may be relied on; printed as a sign, never as colour alone."""

    CONFIRMED = "confirmed"
    PROPOSED = "proposed"
    INFERRED = "inferred"
    DIFFERS = "differs"
    COMPUTED = "computed"


class Section(StrEnum):
    """The sections of the page in their order."""

    TITLE = "title"
    BOTTOM_LINE = "bottom_line"
    OBJECTIVES = "objectives"
    POINTS = "points"
    THEY_MAY_RAISE = "they_may_raise"
    TRADE = "trade"
    LAST_ROUND = "last_round"
    WHO = "who"
    PRESS_LINE = "press_line"
    BACKGROUND = "background"
    VERIFICATION = "verification"
    GAPS = "gaps"
    EVIDENCE = "evidence"
    TIMELINE = "timeline"
    """The whole range on one axis, which only the timeline sheet prints."""
    CHANGES = "changes"
    """What has changed since an earlier issue, which has a page of its own."""
    MIRROR = "mirror"
    """What both countries report of the same goods, which has a page of its own."""
    SAID = "said"
    """Of the background only who said what, for the notes on people; printed with the person, never by itself."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country by its ISO 3166 alpha-2 code."""

    code: str


@dataclass(frozen=True, slots=True)
class City:
    """A city by its English name."""

    name: str


@dataclass(frozen=True, slots=True)
class Ordinal:
    """The number of a round."""

    number: int


@dataclass(frozen=True, slots=True)
class Code:
    """A member of an enumeration, worded per language: `Code("flow", "exports")`."""

    group: str
    value: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Words quoted from a source, in the source's language (a tag, None if unknown), never translated."""

    text: str
    language: str | None


@dataclass(frozen=True, slots=True)
class Percent:
    """A change in per cent, printed with its sign and one decimal."""

    value: Decimal


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of money with what qualifies it."""

    amount: Amount
    qualifier: Qualifier = Qualifier.EXACT


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """Language-neutral arithmetic ("114.3 + 174.7 = 289.0"), its figures localised on paper."""

    text: str


@dataclass(frozen=True, slots=True)
class Dated:
    """A date as well as it is known. `bracket` says what was inferred: nothing, the year or all of it."""

    when: When
    bracket: str = ""
    """"", "year" or "all"."""


@dataclass(frozen=True, slots=True)
class Edition:
    """Who publishes a value and when: a printed name or the code of a table's publisher; `day` None if unknown."""

    name: str | Code
    day: dt.date | None


Value = str | int | Country | City | Ordinal | Code | Quote | Percent | Money | Arithmetic | Dated | Edition | Period
Values = Mapping[str, Value | tuple[Value, ...]]


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement: its code, the values it speaks of, the numbers of its evidence, its signs.

    `keys` are the facts and observations it rests on.
    """

    code: str
    values: Values = field(default_factory=dict)
    refs: tuple[int, ...] = ()
    signs: tuple[Sign, ...] = ()
    keys: tuple[str, ...] = ()


def fact_signs(facts: Iterable[Fact]) -> tuple[Sign, ...]:
    """The sign of a claim that rests on these facts; none where nobody is asked and nobody decided."""
    return review_signs(f.status for f in facts if f.kind in REVIEWABLE or f.status is not ReviewStatus.PROPOSED)


def review_signs(statuses: Iterable[ReviewStatus]) -> tuple[Sign, ...]:
    """The sign of a claim that rests on facts of these statuses: proposed as soon as one is open."""
    found = list(statuses)
    if not found:
        return ()
    return (Sign.PROPOSED if any(s.is_open for s in found) else Sign.CONFIRMED,)
