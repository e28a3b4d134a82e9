"""Parts of a summary: what each section of the page holds, as values and codes."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from briefing.core.chart import ChartSpec
from briefing.core.claim import Claim, Dated, Section, Sign
from briefing.core.fact import Flow, Qualifier
from briefing.core.period import Period
from briefing.core.trade import SeriesKey

LIMITS = {
    Section.OBJECTIVES: 3,
    Section.POINTS: 6,
    Section.THEY_MAY_RAISE: 3,
    Section.TRADE: 5,
    Section.LAST_ROUND: 5,
    Section.WHO: 6,
    Section.PRESS_LINE: 2,
    Section.BACKGROUND: 10,
    Section.GAPS: 5,
}
"""How many lines a section should have at most; what the program fills in keeps to it."""


@dataclass(frozen=True, slots=True)
class TitleBlock:
    """What the page is about and for whom.

    `sources` counts article sources by side, countries first, None for those whose side is not
    known; `tables` counts statistical tables. `number` and `version` make the summary id.
    """

    title: Claim
    subtitle: Claim | None
    pair: tuple[str, str]
    dossier: str
    number: int
    version: int
    as_of: dt.datetime
    prepared_for: str
    prepared_by: str
    sources: tuple[tuple[str | None, int], ...]
    tables: int
    sample: bool

    @property
    def id(self) -> str:
        """The summary's id, "KZ-BE-0001"."""
        return f"{self.dossier}-{self.number:04d}"

    @property
    def full_id(self) -> str:
        """The id with the version, as the log of issued pages has it: "KZ-BE-0001.2"."""
        return f"{self.id}.{self.version}"


@dataclass(frozen=True, slots=True)
class OfficerLine:
    """One line in the officer's own words. `likelihood` and `response` only where they may raise it."""

    text: str
    refs: tuple[int, ...] = ()
    signs: tuple[Sign, ...] = ()
    likelihood: str = ""
    """"certain", "possible", "unlikely" or ""."""
    response: str = ""
    portion: str = ""
    """The portion mark before the paragraph ("(U)"), as everywhere below."""
    keys: tuple[str, ...] = ()
    """The facts and observations it cites."""


@dataclass(frozen=True, slots=True)
class TradeValue:
    """A figure of the trade table, in 10**scale currency units of its table."""

    value: Decimal
    key: str
    qualifier: Qualifier = Qualifier.EXACT
    computed: bool = False
    differs: bool = False
    also: tuple[str, ...] = ()
    """The keys of further sources that give the same figure."""


@dataclass(frozen=True, slots=True)
class Change:
    """The change of a row's total on the same months a year before, or what is missing for it."""

    percent: Decimal | None = None
    base: Period | None = None
    missing: Period | None = None
    unfit: bool = False
    """Whether the figure of `missing` is on file and stands in the way: it is not above zero."""
    differs: bool = False
    """Whether another known value of the base gives another change."""
    editions_differ: bool = False
    inferred: tuple[Period, ...] = ()
    """The periods that a figure of the change is only supposed to be of."""
    obstacle: str = ""
    base_keys: tuple[str, ...] = ()
    """The figures of the base that the change is computed from."""


@dataclass(frozen=True, slots=True)
class TradeRow:
    """One period of the trade table. `balance` is computed from exports and imports."""

    period: Period
    exports: TradeValue | None
    imports: TradeValue | None
    total: TradeValue | None
    balance: Decimal | None
    change: Change | None
    refs: tuple[int, ...]
    signs: tuple[Sign, ...]
    doubted: bool = False
    """Whether one of its amounts, not reviewed, may be of another size: the first lines do not speak of it."""

    def values(self) -> tuple[TradeValue, ...]:
        """The figures there are, in reading order."""
        return tuple(v for v in (self.exports, self.imports, self.total) if v is not None)

    def value(self, flow: Flow) -> TradeValue | None:
        """The figure of one flow."""
        return {Flow.EXPORTS: self.exports, Flow.IMPORTS: self.imports, Flow.TURNOVER: self.total}.get(flow)


@dataclass(frozen=True, slots=True)
class TradeSection:
    """The trade snapshot: rows in time order, the chart of the same rows, whose view it is.

    `places` is the number of decimals of every figure of table and chart.
    """

    series: SeriesKey
    scale: int
    places: int
    rows: tuple[TradeRow, ...]
    chart: ChartSpec
    perspective: Claim
    reporter_inferred: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A claim under a label (a code of the group it is printed in), with those that go on behind it."""

    label: str
    claim: Claim
    portion: str = ""
    more: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person with the role held on the day of the round. `stale` when not re-checked for 12 months.

    `parties` (alpha-2 codes): whose meeting or trade told of the person, where that was none of the pair's.
    """

    name: str
    aliases: tuple[str, ...]
    role: str
    organisation: str
    language: str | None
    country: str | None
    known: Dated | None
    stale: bool
    refs: tuple[int, ...]
    signs: tuple[Sign, ...]
    keys: tuple[str, ...] = ()
    portion: str = ""
    parties: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fragment:
    """A dated piece of background, None for what has no date. `own` in the officer's words."""

    day: Dated | None
    claim: Claim
    portion: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A verification note: what was tested, with the figures used, and what follows from it."""

    verdict: str
    """"ok", "fail", "warn" or "open"."""
    claim: Claim
    consequence: Claim
    portion: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """What the file lacks and who could supply it."""

    claim: Claim
    supplier: Claim
    portion: str = ""
