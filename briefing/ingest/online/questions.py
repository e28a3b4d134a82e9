"""Questions: what is asked of each service about a pair of countries, one request each, and how to ask for less.

Eurostat: the statistics API of the Comext database, data set DS-045409, answered as JSON-stat. UN Comtrade: the public
preview (one period and 500 records a request) or, with a subscription key, the data API (twelve periods).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from briefing.core.areas import EU_MEMBERS
from briefing.core.period import Frequency
from briefing.ingest.online.addresses import Addresses
from briefing.ingest.tables.areas import LAST_UNION_YEAR, is_country, number_of

Pair = tuple[str, str]
Parameters = tuple[tuple[str, str], ...]


class Service(StrEnum):
    """The services that can be asked."""

    EUROSTAT = "eurostat"
    COMTRADE = "comtrade"


UNION = "EU"
"""The Union as a side of a dossier: a reporter of Comext, and of UN Comtrade."""
_EUROSTAT_CODES = {"RS": "XS", UNION: "EU27_2020"}
"""Comext's codes that are not alpha-2."""
_DATA_SET = "DS-045409"
PREVIEW_RECORDS = 500
"""Records of one answer of the preview; an answer that holds as many may be cut off."""
_KEYED_RECORDS = 100_000
_KEYED_PERIODS = 12
PREVIEW_MONTHS = 24
"""Months asked for without a key, each a request of its own."""
_CHAPTERS = tuple(f"{n:02d}" for n in range(1, 100) if n != 77)
"""The chapters of the Harmonized System; 77 is reserved."""
_UNION_SIDES = ("BE", "LU")


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted of a pair: years from `since` on, months or not, goods by HS chapter or totals only.

    `today` is the day of asking.
    """

    since: int
    today: dt.date
    months: bool = True
    chapters: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """One request. `periods` are "2024" or "2024-06", in order; `goods` asks for HS chapters in place of the total."""

    service: Service
    reporter: str
    partner: str
    frequency: Frequency
    periods: tuple[str, ...]
    goods: bool = False
    keyed: bool = False

    def halves(self) -> tuple[Question, Question] | None:
        """The same in two requests for half of the periods each; None when there is one period only."""
        if len(self.periods) < 2:
            return None
        middle = len(self.periods) // 2
        return replace(self, periods=self.periods[:middle]), replace(self, periods=self.periods[middle:])

    def address(self, addresses: Addresses) -> tuple[str, Parameters]:
        """The address without parameters, and the parameters; no key is among them."""
        return self._comext(addresses) if self.service is Service.EUROSTAT else self._comtrade(addresses)

    @property
    def most_records(self) -> int | None:
        """How many records an answer holds at most; one that holds as many may be cut off."""
        if self.service is Service.EUROSTAT:
            return None
        return _KEYED_RECORDS if self.keyed else PREVIEW_RECORDS

    def _comext(self, addresses: Addresses) -> tuple[str, Parameters]:
        products = _CHAPTERS if self.goods else ("TOTAL",)
        return f"{addresses.eurostat}/statistics/1.0/data/{_DATA_SET}", (
            ("format", "JSON"),
            ("lang", "EN"),
            ("freq", _letter(self.frequency)),
            ("reporter", _EUROSTAT_CODES.get(self.reporter, self.reporter)),
            ("partner", _EUROSTAT_CODES.get(self.partner, self.partner)),
            *(("product", code) for code in products),
            ("flow", "1"),
            ("flow", "2"),
            ("indicators", "VALUE_IN_EUROS"),
            ("sinceTimePeriod", self.periods[0]),
            ("untilTimePeriod", self.periods[-1]),
        )

    def _comtrade(self, addresses: Addresses) -> tuple[str, Parameters]:
        way = "data/v1/get" if self.keyed else "public/v1/preview"
        year = int(self.periods[0][:4])
        return f"{addresses.comtrade}/{way}/C/{_letter(self.frequency)}/HS", (
            ("reporterCode", number_of(self.reporter, year)),
            ("partnerCode", number_of(self.partner, year)),
            ("period", ",".join(p.replace("-", "") for p in self.periods)),
            ("cmdCode", "AG2" if self.goods else "TOTAL"),
            ("flowCode", "M,X"),
            ("partner2Code", "0"),
            ("customsCode", "C00"),
            ("motCode", "0"),
            ("maxRecords", str(self.most_records)),
            ("includeDesc", "false"),
        )


def _letter(frequency: Frequency) -> str:
    return "M" if frequency is Frequency.MONTH else "A"


def covers(service: Service, pair: Pair) -> bool:
    """Whether a service can have figures of a pair: Eurostat's reporters are the Union and its members.

    Of the trade of the Union with a member of its own neither has any.
    """
    if not all(is_country(side) or side == UNION for side in pair):
        return False
    if UNION in pair and EU_MEMBERS & set(pair):
        return False
    return service is Service.COMTRADE or any(_reports_to_eurostat(side) for side in pair)


def _reports_to_eurostat(side: str) -> bool:
    return side == UNION or side in EU_MEMBERS


def questions(service: Service, pair: Pair, wish: Wish, *, keyed: bool = False) -> tuple[Question, ...]:
    """All that is asked of a service: as each side reports it, years first, then months, then goods by chapter.

    Empty where the service cannot have figures of the pair (`covers`).
    """
    if not covers(service, pair):
        return ()
    sides = [s for s in (pair, pair[::-1]) if service is Service.COMTRADE or _reports_to_eurostat(s[0])]
    years = tuple(str(y) for y in range(wish.since, wish.today.year + 1))
    found: list[Question] = []
    for reporter, partner in sides:
        ask = Question(service, reporter, partner, Frequency.YEAR, years, keyed=keyed)
        found += _parts(ask)
        if wish.months:
            found += _parts(replace(ask, frequency=Frequency.MONTH, periods=_months(service, wish, keyed)))
        if wish.chapters:
            found += _parts(replace(ask, goods=True))
    return tuple(found)


def _months(service: Service, wish: Wish, keyed: bool) -> tuple[str, ...]:
    """The months that have ended, newest last; without a key only the last ones."""
    last = wish.today.year * 12 + wish.today.month - 2
    first = wish.since * 12
    if service is Service.COMTRADE and not keyed:
        first = max(first, last - PREVIEW_MONTHS + 1)
    return tuple(f"{n // 12}-{n % 12 + 1:02d}" for n in range(first, last + 1))


def _parts(ask: Question) -> Iterator[Question]:
    """A question in as many as the service takes periods, and apart where an area counts under another number."""
    if ask.service is Service.EUROSTAT:
        if ask.periods:
            yield ask
        return
    size = _KEYED_PERIODS if ask.keyed else 1
    for run in _eras(ask.periods, any(side in _UNION_SIDES for side in (ask.reporter, ask.partner))):
        for start in range(0, len(run), size):
            yield replace(ask, periods=tuple(run[start : start + size]))


def _eras(periods: Sequence[str], changed: bool) -> tuple[Sequence[str], ...]:
    if not changed:
        return (periods,)
    early = [p for p in periods if int(p[:4]) <= LAST_UNION_YEAR]
    return early, periods[len(early) :]
