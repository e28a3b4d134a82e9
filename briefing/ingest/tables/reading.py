"""Reading: which layout a trade table has is seen by its content; an unknown one is declined."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import Any

from briefing.ingest.documents.detect import is_html
from briefing.ingest.documents.encoding import decode
from briefing.ingest.documents.limits import HEAD, Unreadable, shown
from briefing.ingest.tables import (
    bilateral,
    census,
    comtrade,
    databrowser,
    eurostat,
    genesis,
    handmade,
    hmrc,
    htmltable,
    imf,
    national,
    packet,
    saved,
    wits,
    worldtrade,
)
from briefing.ingest.tables.cells import Doubt
from briefing.ingest.tables.plans import below_titles, header_words, planned
from briefing.ingest.tables.rows import PART, Answers, Collector, LeftOut, Plan, Records, stopped
from briefing.ingest.tables.source import (
    DELIMITERS,
    GZIP,
    Content,
    TextTable,
    header_of,
    inflated,
    see_columns,
)
from briefing.ingest.tables.spreadsheet import OLE, ZIP, is_spreadsheet, workbook
from briefing.ingest.tables.table import WANTED, Cell, Chunk, Number, Sheet, TableRead, Value, Workbook, joined, refused

_SUFFIXES = (".csv", ".tsv", ".tab")
_BOOKS = (".xls", ".xlsx", ".xlsm", ".xlsb", ".ods")
_TABLE = re.compile(r"<table[\s>]", re.IGNORECASE)
_HEADING = 20
"""Rows at the top of a sheet in which its heading stands."""
_MOST_GRID_ROWS = 50_000
"""Rows of a text whose layout must be found by looking at all of it."""

_JSON = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*[\[{\]])")
"""How JSON with records begins; a text may begin with a word in brackets."""

_FIGURE = re.compile(r"[-\u2212]?[0-9][0-9.,\u00a0\u202f ]*")

_YEAR = re.compile("(?:19|20)[0-9]{2}")

_ENDED = ("eurostat_tsv", "eurostat_sdmx_csv", "comext_relational", "comext_monthly")
"""Downloads that end each line and have a figure at its end: one without an end of line may be a part of a longer one."""

_READERS = (genesis, databrowser, census, bilateral, national, handmade)
"""Tried in this order on each sheet without such a header."""


def is_table(raw: bytes, name: str) -> bool:
    """Whether a file is a trade table: a workbook, JSON, a name that says so, or a header that a reader knows.

    The beginning of the file is enough for all but a workbook.
    """
    suffix = PurePath(name).suffix.casefold()
    if is_spreadsheet(raw) or (suffix in _BOOKS and raw.startswith((ZIP, OLE))):
        return True
    if raw.startswith(GZIP):
        return _is_packed_table(raw, name)
    head = decode(raw[:HEAD], name).text
    if suffix in _BOOKS:
        # Offices save pages as workbooks: one with a table that is not understood is read as a page.
        return not (is_html(head) and _TABLE.search(head)) or _is_page_of_figures(head, name)
    if _JSON.match(head) or saved.is_fault(head) or imf.is_compact_xml(head):
        return True
    return suffix in _SUFFIXES or _has_known_header(head, name)


def _is_page_of_figures(head: str, name: str) -> bool:
    """Whether a page holds a table by partner or one as people make them: Trade Map gives such pages out as .xls."""
    book = htmltable.as_workbook(head, name)
    return any(reader.accepts(book) for reader in _READERS)


def _is_packed_table(raw: bytes, name: str) -> bool:
    try:
        return _has_known_header(decode(inflated(raw, name)[:HEAD], name).text, name)
    except Unreadable:
        return PurePath(name.removesuffix(".gz")).suffix.casefold() in _SUFFIXES


def _has_known_header(head: str, name: str) -> bool:
    lines = [line for line in head.splitlines() if line.strip()][:20]
    if not lines or max(lines[0].count(d) for d in DELIMITERS) < 2:
        return False
    table = TextTable(Content(name, "\n".join(lines).encode() + b"\n"))
    try:
        rows = list(table.rows())
        header = header_of(rows, name)
    except Unreadable:
        return False
    known = planned(eurostat.unlabelled(header), table.delimiter) or imf.is_time_series(header)
    return bool(known) or handmade.accepts(_grid(name, rows)) or _is_grid(rows)


def _is_grid(rows: Sequence[tuple[int, list[str]]]) -> bool:
    """Whether a text is plainly a table, though none that is known: rows of one width, most of their cells numbers."""
    widths = {len(row) for _, row in rows}
    cells = [c.strip() for _, row in rows[1:] for c in row[1:] if c.strip()]
    numbers = sum(_FIGURE.fullmatch(c) is not None for c in cells)
    return len(rows) > 2 and len(widths) == 1 and min(widths) > 2 and numbers * 2 > len(cells)


def read_table(raw: bytes, name: str, answers: Answers | None = None) -> TableRead:
    """The values of a trade table with the digits as printed, each with its place; `answers` to what was asked before.

    Raises Unreadable for a file that is no table, Incomplete for one cut in its last line, and Unreadable (layout)
    for a layout that no reader knows.
    """
    collector = Collector(answers)
    chunks = list(read_chunks(Content(name, raw), collector))
    return joined(name, collector.format, chunks, collector.notes)


def read_chunks(content: Content, collector: Collector) -> Iterator[Chunk]:
    """The values of a table part by part; the collector holds format and notes. Raises as `read_table` does."""
    if content.path is None:
        if is_spreadsheet(content.raw):
            yield from _from_book(workbook(content.raw, content.name), collector)
            return
        if content.raw.startswith((ZIP, OLE)):
            raise refused(content.name, "it is no workbook, or not all of it is there", "Copy or download it again.")
        content = Content(content.name, inflated(content.raw, content.name))
    head = decode(content.head(), content.name).text
    if _JSON.match(head):
        yield from _from_json(content, collector)
        return
    if imf.is_compact_xml(head):
        yield from _from_xml(content, collector)
        return
    if is_html(head) and content.path is None and _is_page_of_figures(head, content.name):
        page = htmltable.as_workbook(decode(content.raw, content.name).text, content.name)
        yield from _from_book(page, collector)
        return
    saved.see_text(head, content.name)
    table = TextTable(content)
    table.see_bytes()
    try:
        yield from _from_text(table, collector)
    finally:
        table.close()


def _from_text(table: TextTable, collector: Collector) -> Iterator[Chunk]:
    rows = table.rows()
    first = next(rows, None)
    cut = table.cut
    header = eurostat.unlabelled(header_of([first] if first else [], table.name))
    plan = planned(header, table.delimiter)
    if plan is None and not imf.is_time_series(header):
        rows, lower = below_titles(rows, table.delimiter)
        if lower is not None:
            header, plan = lower
    held: Sequence[tuple[int, list[str]]] = ()
    if plan is None and imf.is_time_series(header):
        every = list(rows)
        plan = imf.time_series(header, imf.status_rows(header, every))
        held = imf.value_rows(header, every)
    for note in table.notes:
        collector.note(note)
    if plan is None:
        if cut and len(header) > 2:
            raise stopped(table.name, 1)
        worldtrade.refuse_code_list(header, table.name)
        eurostat.refuse_other(header, table.name)
        assert first is not None
        grid = [first, *_limited(rows, table.name)]
        if table.cut and _is_cut(grid):
            raise stopped(table.name, grid[-1][0])
        yield from _from_grid(table, grid, collector)
        return
    see_columns(header, table.name)
    records = Records(table.name, header, plan, collector)
    last: list[tuple[int, list[str]]] = [(0, [])]
    for count in records.read(_remembered(held or rows, last), lambda: table.cut):
        yield collector.part(count, table.at)
    number, row = last[0]
    if plan.format in _ENDED and table.cut and row and _FIGURE.match(row[-1].strip()):
        collector.note(f"unended:{number}")


def _is_cut(rows: Sequence[tuple[int, list[str]]]) -> bool:
    """Whether the last row stops before it is as wide as the one above it, and begins as figures do, not as a note does."""
    if len(rows) < 2:
        return False
    above, last = rows[-2][1], rows[-1][1]
    begin, *rest = (c.strip() for c in last)
    known = begin and any(row[0].strip().startswith(begin) for _, row in rows[1:-1])
    figures = any(_FIGURE.fullmatch(c) and not _YEAR.fullmatch(c) for c in rest)
    return len(last) < len(above) and bool(known or figures or _FIGURE.fullmatch(begin))


def _remembered(
    rows: Iterable[tuple[int, list[str]]], last: list[tuple[int, list[str]]]
) -> Iterator[tuple[int, list[str]]]:
    """The rows, of which the one given last is at hand."""
    for last[0] in rows:
        yield last[0]


def _limited(rows: Iterator[tuple[int, list[str]]], name: str) -> Iterator[tuple[int, list[str]]]:
    for count, row in enumerate(rows):
        if count >= _MOST_GRID_ROWS:
            what = f"“{shown(name)}” has no known header and more than {_MOST_GRID_ROWS:,} rows."
            raise Unreadable(
                shown(name), "layout", f"{what} Keep the rows you need, or use the columns of a Briefing export."
            )
        yield row


def _grid(name: str, rows: Sequence[tuple[int, list[str]]]) -> Workbook:
    cells = tuple(tuple(row) for _, row in rows)
    return Workbook(name, (Sheet("", cells, tuple(number for number, _ in rows)),))


def _from_grid(table: TextTable, rows: Sequence[tuple[int, list[str]]], collector: Collector) -> Iterator[Chunk]:
    yield from _from_book(_grid(table.name, rows), collector, _unknown_header(table, rows[0][1]))


def _from_book(book: Workbook, collector: Collector, declined: str = "") -> Iterator[Chunk]:
    known = _known_sheet(book)
    if known is not None:
        yield from _from_sheet(*known, book, collector)
        return
    rest = book
    for reader in _READERS:
        # Each sheet is read by the first reader that understands it.
        taken = tuple(s for s in rest.sheets if reader.accepts(replace(rest, sheets=(s,))))
        if taken:
            before = collector.format
            # The covers of national tables say when they were published.
            reader.read(rest if reader is national else replace(book, sheets=taken), collector)
            collector.format = before or collector.format
        rest = replace(rest, sheets=tuple(s for s in rest.sheets if s not in taken))
    if len(rest.sheets) < len(book.sheets):
        collector.layout = _heading_of(book)
        for note in book.notes:
            collector.note(note)
        yield collector.part(sum(len(s.rows) for s in book.sheets))
        return
    raise Unreadable(shown(book.name), "layout", declined or _unknown_sheets(book))


def _known_sheet(book: Workbook) -> tuple[Sheet, Plan] | None:
    """The sheet whose first row is the header of a known download that was opened and saved as a workbook."""
    for sheet in book.sheets:
        if sheet.name and not sheet.hidden and not sheet.unresolved and sheet.rows:
            plan = planned(header_words(sheet.rows[0]), ",")
            if plan is not None:
                return sheet, plan
    return None


_CODES = ("cmdcode", "commodity code", "product", "productcode")
_SCHEMES = ("classificationcode", "classification")


def _texts(header: Sequence[str], row: Sequence[Cell]) -> list[str]:
    """The cells as the download had them.

    A spreadsheet program takes chapter 01 for a number and drops its zero; codes of the Harmonized System have an even
    number of digits, those of other schemes may not.
    """
    texts = [str(c) for c in row]
    schemes = [texts[n] for n, head in enumerate(header) if head in _SCHEMES]
    if all(scheme.startswith("H") or not scheme for scheme in schemes):
        for n, (head, cell) in enumerate(zip(header, row, strict=True)):
            if head in _CODES and isinstance(cell, Number) and cell.isdigit() and len(cell) % 2:
                texts[n] = f"0{cell}"
    return texts


def _from_sheet(sheet: Sheet, plan: Plan, book: Workbook, collector: Collector) -> Iterator[Chunk]:
    header = header_words(sheet.rows[0])
    rows = [
        (number, _texts(header, row))
        for number, row in zip(sheet.numbers[1:], sheet.rows[1:], strict=True)
        if any(str(c).strip() for c in row)
    ]
    records = Records(book.name, header, plan, collector, (f"{sheet.name}, row ", ""))
    for count in records.read(rows, lambda: False):
        yield collector.part(count)


def _heading_of(book: Workbook) -> str:
    """The words at the head of the sheets, without what changes from one edition to the next: numbers, years, dates."""
    cells = (c for sheet in book.sheets for row in sheet.rows[:_HEADING] for c in row)
    words = (" ".join(c.split()) for c in cells if isinstance(c, str) and not isinstance(c, Number))
    return " | ".join(w for w in words if w and not any(x.isdigit() for x in w))


def _unknown_header(table: TextTable, cells: Sequence[str]) -> str:
    if not table.known:
        return f"“{shown(table.name)}”, line 1: its words are in no known encoding. Save it again as UTF-8."
    columns = ", ".join(c for c in cells if c.strip())
    return (
        f"“{shown(table.name)}”, line 1: no known layout has the columns {shown(columns)}. {WANTED}" if columns else ""
    )


def _unknown_sheets(book: Workbook) -> str:
    sheets = ", ".join(s.name for s in book.sheets)
    return f"“{shown(book.name)}”: no sheet ({shown(sheets)}) has a known layout. {WANTED}"


def _from_xml(content: Content, collector: Collector) -> Iterator[Chunk]:
    name = content.name
    if content.path is not None:
        raise Unreadable(shown(name), "too_large", f"“{shown(name)}” is too large for XML. Download it as CSV.")
    data = {"CompactData": imf.compact_xml(content.raw, name)}
    _known_json(data, name, collector)
    yield from _parts(collector, data)


def _from_json(content: Content, collector: Collector) -> Iterator[Chunk]:
    name = content.name
    if content.path is not None:
        raise Unreadable(shown(name), "too_large", f"“{shown(name)}” is too large for JSON. Download it as CSV.")
    text = decode(content.raw, name).text
    try:
        # Digits stay as printed: no float is made of them.
        data = json.loads(text, parse_float=str, parse_int=str, parse_constant=str)
    except json.JSONDecodeError as error:
        what = f"it is no whole JSON: line {error.lineno}, column {error.colno}"
        raise Unreadable(shown(name), "format", f"“{shown(name)}”: {what}. Download it again.") from error
    except RecursionError as error:
        raise Unreadable(shown(name), "format", f"“{shown(name)}” is nested too deep for a table.") from error
    try:
        found = _from_packet(data, name, collector) if packet.is_packet(data) else _known_json(data, name, collector)
    except (KeyError, TypeError, AttributeError, ValueError, IndexError) as error:
        part = f" (“{shown(str(error.args[0]))}”)" if isinstance(error, KeyError) else ""
        sentence = f"“{shown(name)}” is JSON of a known kind with parts missing{part}. Download it again, or as CSV."
        raise Unreadable(shown(name), "format", sentence) from error
    if not found:
        saved.see_json(data, name)
        sentence = f"“{shown(name)}” holds JSON, not a table in a layout that Briefing reads. Download it as CSV."
        raise Unreadable(shown(name), "layout", sentence)
    yield from _parts(collector, data)


def _parts(collector: Collector, data: Any) -> Iterator[Chunk]:
    whole = collector.part()
    if packet.is_packet(data):
        whole = replace(whole, values=tuple(packet.dated(whole.values, data)))
    for start in range(0, max(1, len(whole.values)), PART):
        yield Chunk(whole.values[start : start + PART], whole.waiting if start == 0 else (), start + PART)


def _from_packet(data: Mapping[str, Any], name: str, collector: Collector) -> bool:
    found = [_known_json(answer, name, collector, f"{way}.") for way, answer in packet.parts(data)]
    return any(found)


def _known_json(data: Any, name: str, collector: Collector, before: str = "") -> bool:
    """Read JSON of a known kind; `before` is the way to it in the file. Says whether it is of a known kind."""
    if eurostat.is_json_stat(data):
        collector.format = "eurostat_json_stat"
        for place, dims, value, status in eurostat.json_stat(data, name):
            updated = str(data.get("updated", ""))
            _take(
                collector,
                before + place,
                lambda d=dims, v=value, s=status, u=updated: eurostat.json_stat_value(d, v, s, u),
            )
        return True
    if isinstance(data, Mapping) and "CompactData" in data:
        collector.format = "imf_compact"
        for place, series, obs in imf.compact(data["CompactData"]):
            _take(collector, before + place, lambda s=series, o=obs: imf.compact_value(s, o))
        return True
    if wits.is_sdmx_json(data):
        collector.format = "wits_sdmx_json"
        for place, codes, year, value in wits.sdmx_json(data):
            _take(collector, before + place, lambda c=codes, y=year, v=value: wits.sdmx_json_value(c, y, v))
        return True
    if hmrc.is_answer(data):
        plan, header, rows = hmrc.records(data, name)
        _take_records(name, (f"{before}value[", "]"), plan, header, rows, collector)
        return True
    if _is_lines(data):
        header = header_words(data[0])
        found = planned(header, ",")
        if found is not None:
            lines = [["" if c is None else str(c) for c in line] for line in data[1:]]
            _take_records(name, (f"{before}[", "]"), found, header, lines, collector, 1)
            return True
    path, records = _records(data)
    known = comtrade.records(records) if records else None
    if known is None:
        return False
    plan, header, rows = known
    _take_records(name, (f"{before}{path}[", "]"), plan, header, rows, collector)
    return True


def _take_records(
    name: str,
    place: tuple[str, str],
    plan: Plan,
    header: tuple[str, ...],
    rows: list[list[str]],
    collector: Collector,
    first: int = 0,
) -> None:
    for _ in Records(name, header, plan, collector, place=place).read(enumerate(rows, first), lambda: False):
        pass


def _is_lines(data: Any) -> bool:
    """Whether JSON is a list of lines of one width, the first of which names their columns."""
    if not isinstance(data, list) or len(data) < 2 or not all(isinstance(line, list) and line for line in data):
        return False
    return len({len(line) for line in data}) == 1 and all(isinstance(c, str) for c in data[0])


def _records(data: Any, path: str = "") -> tuple[str, list[Mapping[str, Any]]]:
    """The list of records in an answer, wherever it is wrapped, with the way to it."""
    if isinstance(data, list) and data and all(isinstance(r, Mapping) for r in data):
        return path, data
    if isinstance(data, Mapping):
        for key, inner in data.items():
            found = _records(inner, f"{path}.{key}" if path else str(key))
            if found[1]:
                return found
    return path, []


def _take(collector: Collector, place: str, read: Callable[..., Any]) -> None:
    try:
        series, period, digits, (status, flags) = read()
        collector.add(Value(series, period, digits, status, flags, place))
    except Doubt as doubt:
        collector.wait(place, doubt)
    except LeftOut as reason:
        collector.leave(reason.why)
