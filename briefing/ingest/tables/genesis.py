"""Genesis: Germany's trade as GENESIS-Online prints it, as CSV or workbook: its dimensions stand above and beside the figures."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.ingest.tables import cells as cell
from briefing.ingest.tables import destatis, headings, marks, numerals
from briefing.ingest.tables.areas import WORLD, area_of, is_country
from briefing.ingest.tables.periods import NotAPeriod, month_number, read_period
from briefing.ingest.tables.rows import Collector, LeftOut
from briefing.ingest.tables.saved import printed_genesis
from briefing.ingest.tables.table import Cell, Number, Series, Sheet, Value, Workbook
from briefing.ingest.tables.units import Unit, said
from briefing.ingest.tables.wordlists import folded

_MARK = re.compile(r"(?:GENESIS-)?(?:Tabelle|Table):", re.IGNORECASE)
_HEAD_ROWS = 20
_END = re.compile(r"_{5,}|(?:©|\(C\))", re.IGNORECASE)
_STAND = re.compile(r"Stand: ?(\d\d)\.(\d\d)\.(\d{4})")
_GOODS = re.compile(r"WA(\d{2}(?:\d{2}){0,3})")
"""A code of the list of goods, whose digits are those of the Combined Nomenclature."""
_NEUTRAL = frozenset(
    ("deutschland", "germany", "jahr", "jahre", "monat", "monate", "land", "länder", "year", "years", "month", "months", "country",
     "countries", "zeit", "time", "originalwerte", "originalwert", "original values", "außenhandel", "foreign trade")
)  # fmt: skip
_UNITS = ("thousand EUR", "EUR")
_MISSING = ("", "-", ".", "...", "…", "/", "x")


@dataclass(frozen=True, slots=True)
class _Told:
    """What the words around a figure tell; `other` are words that tell of a part of the trade or of no sum."""

    year: Period | None = None
    month: int | None = None
    partner: str = ""
    flow: Flow | None = None
    measure: str = ""
    unit: Unit = field(default_factory=Unit)
    goods: str = ""
    total: bool = False
    other: str = ""


def accepts(book: Workbook) -> bool:
    """Whether a sheet begins as GENESIS-Online begins its tables."""
    return any(_is_printed(sheet) for sheet in book.sheets)


def read(book: Workbook, collector: Collector) -> None:
    """The sums of exports and imports in every sheet that GENESIS-Online printed; weights are passed over and counted.

    Raises Unreadable (layout) for a table of anything else than foreign trade.
    """
    collector.format = "destatis_printed"
    for sheet in book.sheets:
        if not _is_printed(sheet):
            continue
        if sheet.hidden:
            collector.note(f"hidden_sheet:{sheet.name}")
        elif not _Printed(sheet, collector).read():
            raise printed_genesis(book.name)


def _is_printed(sheet: Sheet) -> bool:
    return any(row and _MARK.match(headings.plain(row[0]).lstrip("\ufeff")) for row in sheet.rows[:3])


class _Printed:
    """One sheet being read."""

    def __init__(self, sheet: Sheet, collector: Collector) -> None:
        self._sheet = sheet
        self._collector = collector
        self._texts = [[headings.plain(c) for c in row] for row in sheet.rows]
        self._end = next((i for i, t in enumerate(self._texts) if t and _END.match(t[0])), len(self._texts))
        self._first = next((i for i in range(self._end) if self._is_of_figures(i)), self._end)
        self._vintage = self._edition()
        self._has_partners = False

    def read(self) -> bool:
        """Take the figures; says whether the sheet names exports or imports at all."""
        head = [t for t in self._texts[: self._first] if len([c for c in t if c]) > 1 or (t and not t[0] and any(t))]
        stub = self._stub(head)
        above = {c: self._above(head, stub, c) for c in range(stub, max(map(len, self._texts[: self._end]), default=0))}
        beside = list(self._beside(stub))
        if not any(t.flow for t in (*above.values(), *(t for _, t in beside))):
            return False
        self._has_partners = any(t.partner for t in (*above.values(), *(t for _, t in beside)))
        counted: set[tuple[str, int]] = set()
        for index, told in beside:
            for column, over in above.items():
                if column < len(self._texts[index]) and self._texts[index][column]:
                    self._take(index, column, _both(told, over), counted)
        return True

    def _is_of_figures(self, index: int) -> bool:
        """Whether a row names something and ends in a figure or a sign for none."""
        texts = self._texts[index]
        row = self._sheet.rows[index]
        if not texts or not texts[0] or len(texts) < 2:
            return False
        # A year alone over the countries below it begins the body, too.
        if not any(texts[1:]):
            return index > 0 and _year(row[0]) is not None and len(texts[0]) == 4
        last = row[len(texts) - 1]
        return (
            texts[-1] in _MISSING[1:] or (numerals.looks_like_one(last) and _year(last) is None) or _is_figure(row[1:])
        )

    def _stub(self, head: Sequence[Sequence[str]]) -> int:
        """How many columns beside the figures name what a row is of: those over which nothing is told."""
        width = max((len(t) for t in head), default=0)
        for column in range(width):
            over = [t[column] for t in head if column < len(t)]
            if any(_told(t) not in (_Told(), None) and folded(t) not in _NEUTRAL for t in over if t):
                return column
        return width

    def _above(self, head: Sequence[Sequence[str]], stub: int, column: int) -> _Told:
        """What stands over a column; a merged cell stands over those to its right."""
        told = _Told()
        for row in head:
            at = min(column, len(row) - 1)
            while at > stub and not row[at]:
                at -= 1
            if at >= stub and row[at]:
                told = _both(told, _told(row[at]))
        return told

    def _beside(self, stub: int) -> Iterator[tuple[int, _Told]]:
        """Each row of figures with what its names tell; a name written once holds until the next one."""
        last = [""] * stub
        over = _Told()
        for index in range(self._first, self._end):
            texts = (self._texts[index] + [""] * stub)[: max(stub, len(self._texts[index]))]
            names = texts[:stub]
            if not any(texts[stub:]):
                year = _year(self._sheet.rows[index][0]) if names and names[0] else None
                if year is not None and not any(names[1:]):
                    over = _Told(year=year)
                continue
            begun = next((i for i, n in enumerate(names) if n), stub)
            last = [n or (last[i] if i < begun else "") for i, n in enumerate(names)]
            told = over
            for name in last:
                told = _both(told, _told(name)) if name else told
            yield index, told

    def _edition(self) -> dt.date | None:
        for texts in self._texts[self._end :]:
            found = _STAND.search(" ".join(texts))
            if found:
                try:
                    return dt.date(int(found[3]), int(found[2]), int(found[1]))
                except ValueError:
                    return None
        return None

    def _take(self, index: int, column: int, told: _Told, counted: set[tuple[str, int]]) -> None:
        place = self._sheet.locator(index, column)
        try:
            if told.measure and told.measure != "value":
                raise LeftOut("other_indicators")
            self._collector.add(self._value(index, column, told, place))
        except cell.Doubt as doubt:
            self._collector.wait(place, doubt)
        except LeftOut as reason:
            # A row or a column is counted once.
            key = (reason.why, column if reason.why == "other_indicators" else -index)
            if key not in counted:
                counted.add(key)
                self._collector.leave(reason.why)

    def _value(self, index: int, column: int, told: _Told, place: str) -> Value:
        if told.other and (told.partner or told.total or not self._has_partners):
            raise LeftOut("details")
        if told.flow is None or not told.measure:
            raise LeftOut("other_indicators")
        if told.year is None:
            raise cell.Doubt("period", " | ".join(t for t in self._texts[index] if t)[:80])
        year = told.year.first.year
        period = told.year if told.month is None else Period.months_of(year, told.month, told.month)
        partner = self._partner(told, period)
        if partner != WORLD and not is_country(partner):
            raise LeftOut("groups")
        unit = self._unit(told.unit, told.flow)
        raw = self._sheet.rows[index][column]
        bare, sign = marks.split(raw)
        text = headings.plain(bare)
        digits = None if text in _MISSING else _digits(bare)
        if digits is None and text not in _MISSING:
            raise cell.Doubt("value", headings.plain(raw))
        series = Series(
            destatis.GERMANY,
            partner,
            told.flow,
            destatis.SOURCE,
            unit.scale or 0,
            unit.currency,
            valuation="STAT",
            classification="" if not told.goods else "CN8" if len(told.goods) == 8 else "HS",
            product=told.goods or "TOTAL",
            vintage=self._vintage,
        )
        status = marks.standing(sign, ()) if digits is not None else "missing"
        return Value(series, period, digits, status, sign or (text if digits is None else ""), place)

    def _partner(self, told: _Told, period: Period) -> str:
        """The country of a figure; the world where the row or the whole table is of all countries. Raises Doubt."""
        if told.partner or told.total or not self._has_partners:
            return told.partner or WORLD
        given = self._collector.answered("partner", told.other)
        return cell.area(area_of(given, period), "partner", told.other)

    def _unit(self, unit: Unit, flow: Flow) -> Unit:
        if unit.known and unit.scale is not None:
            return unit
        name = destatis.NAMES[flow]
        given = said(self._collector.answered("unit", name, _UNITS))
        if not given.known:
            raise cell.Doubt("unit", name, _UNITS)
        return given.full


def _told(text: str) -> _Told:
    """What one cell of a heading tells."""
    low = folded(text)
    if not low or low in _NEUTRAL:
        return _Told()
    if headings.is_total(text) or low == "total":
        return _Told(total=True)
    flow = destatis.flow_of(text)
    if flow is not None:
        unit = said(text)
        measure = "value" if destatis.is_value(text) and not headings.is_share(text) else "other"
        return _Told(flow=flow, measure=measure, unit=unit)
    year = _year(text)
    if year is not None:
        return _Told(year=year)
    month = month_number(text)
    if month is not None:
        return _Told(month=month)
    goods = _GOODS.fullmatch(text)
    if goods:
        return _Told(goods=goods[1])
    if said(text).known:
        return _Told(unit=said(text))
    if headings.is_other(text) or headings.is_share(text):
        return _Told(measure="other")
    area = area_of(text)
    return _Told(partner=area) if area is not None else _Told(other=text)


def _both(one: _Told, other: _Told) -> _Told:
    """What two cells tell together; the later tells more exactly, and a measure that is no sum stays one."""
    unit = Unit(
        other.unit.scale if other.unit.scale is not None else one.unit.scale, other.unit.currency or one.unit.currency
    )
    return _Told(
        other.year or one.year,
        other.month if other.month is not None else one.month,
        other.partner or one.partner,
        other.flow or one.flow,
        "other" if "other" in (one.measure, other.measure) else other.measure or one.measure,
        unit,
        other.goods or one.goods,
        one.total or other.total,
        # The label behind a code of goods tells the same.
        "" if (one.goods or other.goods) else one.other or other.other,
    )


def _year(text: Cell) -> Period | None:
    """A period of a year or a part of it with its year."""
    try:
        return read_period(text)
    except NotAPeriod:
        return None


def _digits(value: Cell) -> str | None:
    if isinstance(value, Number):
        return cell.machine_decimal(value)
    return destatis.number(headings.plain(value))


def _is_figure(cells: Sequence[Cell]) -> bool:
    return any(numerals.looks_like_one(c) and _year(c) is None for c in cells if headings.plain(c))
