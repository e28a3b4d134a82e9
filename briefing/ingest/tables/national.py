"""Tables by partner, of national offices and Trade Map: partners down, flows or periods across, a sheet or several."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence, Set

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.ingest.tables import cells as cell
from briefing.ingest.tables import headings, marks, numerals
from briefing.ingest.tables.areas import WORLD, area_of, areas_in, is_country
from briefing.ingest.tables.columns import HEAD_ROWS, NO_ANSWERS, ByPartner, by_partner, flow_above, parts
from briefing.ingest.tables.periods import NotAPeriod, read_period
from briefing.ingest.tables.rows import Collector, Entries, Plan
from briefing.ingest.tables.stacked import stacked_note
from briefing.ingest.tables.table import Cell, Series, Sheet, Value, Workbook, refused
from briefing.ingest.tables.timewords import cumulated, limited, months_above, period_above
from briefing.ingest.tables.units import Unit, common, unit_of, within

KAZAKHSTAN = "kz_bns"
TRADE_MAP = "itc_trademap"
_LIST = {
    "turnover_kusd": Flow.TURNOVER,
    "exports_kusd": Flow.EXPORTS,
    "imports_kusd": Flow.IMPORTS,
}
_CUMULATIVE = re.compile(r"(0[1-9]|1[0-2])[_.](\d{4})")


def yearly_list(header: Sequence[str]) -> Plan | None:
    """The plan for a list of years taken from Kazakhstan's workbooks, in thousand USD as the columns say."""
    if not {"reporter", "partner", "year", *_LIST} <= set(header):
        return None

    def what(cells: Mapping[str, str], period: Period) -> Entries:
        one, other = (cell.area(area_of(cells[c], period), c, cells[c]) for c in ("reporter", "partner"))
        return [(c, Series(one, other, flow, source=KAZAKHSTAN, scale=3, currency="USD")) for c, flow in _LIST.items()]

    edition = ("edition_year",) if "edition_year" in header else ()
    return Plan(
        "kz_annual_list",
        key=("reporter", "partner"),
        dates=("year",),
        what=what,
        when=lambda cells: cell.period(cells["year"]),
        marks=edition,
        place=lambda cells: f"edition {cells['edition_year']}" if cells.get("edition_year") else "",
    )


def accepts(book: Workbook) -> bool:
    """Whether a sheet has partners down, and flows or periods across."""
    return any(_layout(sheet) is not None for sheet in book.sheets)


def read(book: Workbook, collector: Collector) -> None:
    """The values of every sheet that has the layout, in any order; covers and contents are passed over.

    The total of all countries is kept as that with the world; other groups among the rows are left out and counted.
    Raises Unreadable (format) where two columns give the same.
    """
    collector.format = "national"
    texts = [headings.plain(c) for sheet in book.sheets for row in sheet.rows[:HEAD_ROWS] for c in row if c]
    vintage = headings.published(texts)
    for sheet in (part for whole in book.sheets for part in parts(whole)):
        layout = _layout(sheet, collector.answers)
        if layout is None:
            continue
        if sheet.hidden:
            collector.note(f"hidden_sheet:{sheet.name}")
            continue
        try:
            if isinstance(layout, cell.Doubt):
                raise layout
            _read_sheet(book, sheet, layout, texts, vintage, collector)
        except cell.Doubt as doubt:
            row = layout.header if isinstance(layout, ByPartner) else 0
            collector.wait(sheet.locator(row), doubt)


def _layout(sheet: Sheet, answers: Mapping[str, str] = NO_ANSWERS) -> ByPartner | cell.Doubt | None:
    """The table of a sheet, or the doubt about its heading."""
    try:
        return by_partner(sheet, answers)
    except cell.Doubt as doubt:
        return doubt


def _read_sheet(
    book: Workbook,
    sheet: Sheet,
    layout: ByPartner,
    texts: Sequence[str],
    vintage: dt.date | None,
    collector: Collector,
) -> None:
    above = [[headings.plain(c) for c in row if c] for row in sheet.rows[: layout.header]]
    lines = [t for row in above for t in row]
    columns = _columns(book, sheet, layout, above, collector)
    trademap = _is_trade_map((*lines, sheet.name, book.name))
    product = _product(lines, trademap, sheet.name or book.name, collector)
    down = _rows_report(layout, columns)
    named = {
        area_of(headings.untailed(str(r[layout.names]))) for r in sheet.rows[layout.first :] if layout.names < len(r)
    }
    one = "" if down else _reporter(lines, (book.name.replace("_", " "),) if trademap else texts, named, collector)
    body = sheet.rows[layout.first :]
    found = [row[c] for row in body for c in columns if c < len(row)]
    # Trade Map gives whole thousands: a comma among three digits groups them.
    mark = "." if trademap and all("." not in str(c) for c in found) else _mark(found, collector)
    notes = marks.footnotes(sheet.rows)
    signs = {c.index: c.mark for c in layout.columns}
    if layout.first - layout.header > 1:
        collector.note(stacked_note(c.text for c in layout.columns if c.index in columns))
    counted = (("shares", layout.shares), ("other_indicators", layout.others))
    for why, count in counted:
        if count and not trademap:
            collector.leave(why, count)
    for index in range(layout.first, len(sheet.rows)):
        row = sheet.rows[index]
        name = headings.untailed(str(row[layout.names])) if layout.names < len(row) else ""
        cells = {c: row[c] for c in columns if c < len(row)}
        if not name or all(headings.is_missing(str(c)) for c in cells.values()):
            continue
        for column, digits, sign, place in _values(sheet, index, cells, mark, collector):
            flow, period, unit = columns[column]
            other = _partner(name, sheet.locator(index), period, collector)
            if other is None:
                break
            reporter, partner = (other, WORLD) if down else (one, other)
            if reporter == partner:
                collector.leave("groups")
                break
            series = Series(
                reporter,
                partner,
                flow,
                _source(reporter, trademap),
                scale=unit.scale or 0,
                currency=unit.currency,
                vintage=vintage,
                product=product,
                classification="" if product == "TOTAL" else "HS",
            )
            sign = sign or signs[column]
            collector.add(Value(series, period, digits, marks.standing(sign, notes), sign, place))


def _columns(
    book: Workbook, sheet: Sheet, layout: ByPartner, above: Sequence[Sequence[str]], collector: Collector
) -> Mapping[int, tuple[Flow, Period, Unit]]:
    """Flow, period and unit of each column of figures, from its heading, else from the words above the table."""
    lines = [t for row in above for t in row]
    unit_above = common((*lines, layout.named))
    if not unit_above.known and not any(c.unit.known for c in layout.columns):
        unit_above = _unit(sheet.name or book.name, collector)
    # Years across under "January to August" are those months of each.
    whole = all(c.period.is_full_year for c in layout.columns if c.period is not None)
    months = months_above((*above, (layout.named,))) if whole else None
    found: dict[int, tuple[Flow, Period, Unit]] = {}
    taken: dict[tuple[Flow, Period, Unit], int] = {}
    for column in layout.columns:
        flow = column.flow or flow_above((*lines, sheet.name, layout.named)) or _flow(lines, sheet.name, collector)
        if flow is Flow.BALANCE:
            continue
        period = limited(column.period, months) if column.period else _period(above, sheet.name, collector)
        period = cumulated(period, (*lines, column.text))
        unit = within(column.unit, unit_above)
        if not unit.known:
            unit = _unit(column.text if column.unit != Unit() else sheet.name or book.name, collector)
        what = (flow, period, unit)
        if what in taken:
            one, other = (sheet.locator(layout.header, c) for c in (taken[what], column.index))
            raise refused(
                book.name,
                f"{one} and {other} both give {flow.value} of {period.first} to {period.last}",
                "Keep one of the two columns, or say in each heading which period or unit it is of.",
            )
        taken[what] = column.index
        found[column.index] = what
    return found


def _flow(lines: Sequence[str], name: str, collector: Collector) -> Flow:
    title = lines[0] if lines else name
    return cell.flow(collector.answered("flow", title, ("exports", "imports", "turnover")))


def _period(above: Sequence[Sequence[str]], name: str, collector: Collector) -> Period:
    """From the heading ("за январь-декабрь 2019 года"), else from the sheet's name, where 12_2019 is January to December."""
    found = period_above(above)
    if found is not None:
        return found
    cumulative = _CUMULATIVE.fullmatch(name.strip())
    if cumulative:
        return Period.months_of(int(cumulative[2]), 1, int(cumulative[1]))
    try:
        return read_period(name)
    except NotAPeriod:
        return cell.period(collector.answered("period", name))


_TRADE_MAP = re.compile(r"trade ?map|\bitc calculations", re.IGNORECASE)
_GOODS = re.compile(
    r"(?:products?|produits?|productos?|prodott[oi]|ware|товар)\s*:\s*'?(total|\d{2,8})\b.*", re.IGNORECASE
)
_SIDES = {
    Flow.EXPORTS: ("exporters", "exportateurs", "exportadores"),
    Flow.IMPORTS: ("importers", "importateurs", "importadores"),
}


def _is_trade_map(texts: Sequence[str]) -> bool:
    return any(_TRADE_MAP.search(t.replace("_", " ")) for t in texts)


def _product(lines: Sequence[str], needed: bool, name: str, collector: Collector) -> str:
    """The code of the goods that the words above a table name, else the total; Trade Map's tables may be of any goods."""
    found = next((m[1] for t in lines if (m := _GOODS.fullmatch(t))), None)
    if found is None and needed:
        found = collector.answered("product", name, ("TOTAL",))
        if not re.fullmatch(r"TOTAL|\d{2}(\d{2}){0,3}", found):
            raise cell.Doubt("product", name, ("TOTAL",))
    return "TOTAL" if found is None or found.upper() == "TOTAL" else found


def _rows_report(layout: ByPartner, columns: Mapping[int, tuple[Flow, Period, Unit]]) -> bool:
    """Whether the rows are the reporters, on trade with the world: exporters with their exports."""
    flows = {flow for flow, _, _ in columns.values()}
    return len(flows) == 1 and layout.named.casefold() in _SIDES.get(next(iter(flows)), ())


def _source(reporter: str, trademap: bool) -> str:
    if trademap:
        return TRADE_MAP
    return KAZAKHSTAN if reporter == "KZ" else f"national_{reporter.lower()}"


def _partner(name: str, place: str, period: Period, collector: Collector) -> str | None:
    """The area that a row names; None where it is a group, which is counted, or waits."""
    found = area_of(name, period) or area_of(str(marks.split(name)[0]), period)
    if found == WORLD or (found is not None and is_country(found)):
        return found
    if found is not None or headings.is_group(name):
        collector.leave("groups")
        return None
    return _named(name, place, period, collector)


def _reporter(above: Sequence[str], texts: Sequence[str], rows: Set[str | None], collector: Collector) -> str:
    """The country whose trade the heading speaks of; the cover is asked when the sheet does not say.

    One that stands among the `rows` and behind a preposition is that with which the trade is: "trade with Kazakhstan".
    """
    covers = [t for t in texts if area_of(headings.untailed(t)) not in rows - {None}]
    for part in (above, covers):
        named = {
            areas[0]
            for t in part
            if len(areas := areas_in(t)) == 1 and not (areas[0] in rows and headings.is_of_partner(t))
        }
        if len(named) == 1:
            return named.pop()
    # "Kazakhstan - Belgium" over rows of Belgium and others: the other of the two reports.
    others = {tuple(a for a in found if a not in rows) for t in above if len(found := areas_in(t)) == 2}
    if len(others) == 1 and len(other := others.pop()) == 1:
        return other[0]
    title = above[0] if above else ""
    given = collector.answered("reporter", title)
    return cell.area(area_of(given), "reporter", title)


UNITS = ("thousand USD", "million USD", "USD", "thousand EUR", "million EUR", "EUR")
"""The answers offered where no unit is given; any other words that name one are understood too."""


def _unit(name: str, collector: Collector) -> Unit:
    unit = unit_of(collector.answered("unit", name, UNITS))
    if not unit.known:
        raise cell.Doubt("unit", name, UNITS)
    return unit


def _mark(cells: Sequence[Cell], collector: Collector) -> str:
    try:
        return numerals.decide(marks.split(c)[0] for c in cells)
    except cell.Doubt as doubt:
        return collector.answered(doubt.field, doubt.cell, doubt.choices)


def _named(name: str, place: str, period: Period, collector: Collector) -> str | None:
    """The partner that the user named for a row of unknown name; None when the row waits."""
    try:
        return cell.area(area_of(collector.answered("partner", name), period), "partner", name)
    except cell.Doubt as doubt:
        collector.wait(place, doubt)
        return None


def _values(
    sheet: Sheet, index: int, cells: Mapping[int, Cell], mark: str, collector: Collector
) -> Iterator[tuple[int, str, str, str]]:
    """The figures of one row, by column, with their signs and places; an empty cell means no trade, so there is none.

    Doubtful cells wait.
    """
    for column, text in cells.items():
        place = sheet.locator(index, column)
        if place in sheet.unresolved:
            collector.wait(place, cell.Doubt("formula", place))
        elif not headings.is_missing(str(text)):
            bare, sign = marks.split(text)
            digits = numerals.read(bare, mark)
            if digits is None:
                collector.wait(place, cell.Doubt("value", headings.plain(text)))
            else:
                yield column, digits, sign, place
