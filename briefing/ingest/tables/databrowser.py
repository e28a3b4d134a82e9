"""Data browser: Eurostat's tables as its data browser gives them out as workbooks, a sheet for each choice of dimensions."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence

from briefing.core.period import Period
from briefing.ingest.documents.limits import Unreadable, shown
from briefing.ingest.tables import cells as cell
from briefing.ingest.tables import eurostat, headings
from briefing.ingest.tables.periods import NotAPeriod, read_period
from briefing.ingest.tables.rows import Collector, LeftOut
from briefing.ingest.tables.table import Cell, Sheet, Value, Workbook
from briefing.ingest.tables.wordlists import folded

_HEAD_ROWS = 30
_TIME = ("time", "temps", "zeit")
_MARKS = re.compile(r"(?:dataset|jeu de données|datensatz|data extracted on|données extraites|daten extrahiert)\b")
_UPDATED = re.compile(r"last updated?|dernière mise à jour|letzte aktualisierung")
_LEGEND = re.compile(
    r"special values?|observation flags?|available flags|valeurs? spéciales?|sonderzeichen|besondere werte"
)
_NAMES = {
    "reporter": "reporter", "declarant": "reporter", "reporting country": "reporter", "geo": "geo",
    "geopolitical entity (reporting)": "geo", "partner": "partner", "geopolitical entity (partner)": "partner",
    "product": "product", "sitc06": "sitc06", "standard international trade classification (sitc rev. 4, 2006)": "sitc06",
    "flow": "flow", "stk_flow": "stk_flow", "stock or flow": "stk_flow", "indicators": "indicators", "indicator": "indicators",
    "indic_et": "indic_et", "external trade indicator": "indic_et", "external trade indicators": "indic_et",
    "stat_procedure": "stat_procedure", "statistical procedure": "stat_procedure",
}  # fmt: skip
"""Names of dimensions, without "(Labels)" and "(Codes)", and the codes they stand for."""
_MILLIONS = (
    (re.compile(r"exports?\b.*\bmillion"), "MIO_EXP_VAL"),
    (re.compile(r"imports?\b.*\bmillion"), "MIO_IMP_VAL"),
    (re.compile(r"(?:trade )?balance\b.*\bmillion"), "MIO_BAL_VAL"),
)
_CODE = re.compile(r"(\d{2,8})\b.*", re.DOTALL)


def accepts(book: Workbook) -> bool:
    """Whether a sheet is one of the data browser's."""
    return any(_time_row(sheet) is not None for sheet in book.sheets)


def read(book: Workbook, collector: Collector) -> None:
    """The values of every sheet of the data browser, with the flags beside them; its legend is passed over.

    Raises Unreadable (layout) for a table of another kind than trade by partner.
    """
    collector.format = "eurostat_browser"
    for sheet in book.sheets:
        row = _time_row(sheet)
        if row is None:
            continue
        if not _is_trade(sheet, row):
            sentence = (
                f"“{shown(book.name)}”, sheet “{shown(sheet.name)}”, row {sheet.numbers[row]}: a Eurostat table without a "
                "partner country, a reporter and a flow. Choose these dimensions in the data browser and download it again."
            )
            raise Unreadable(shown(book.name), "layout", sentence)
        if sheet.hidden:
            collector.note(f"hidden_sheet:{sheet.name}")
        else:
            _read_sheet(sheet, row, collector)


def _time_row(sheet: Sheet) -> int | None:
    """The row of the periods, by index; None for a sheet of another kind."""
    heads = [folded(headings.plain(row[0])) if row else "" for row in sheet.rows[:_HEAD_ROWS]]
    if not any(_MARKS.match(h) for h in heads):
        return None
    for index, head in enumerate(heads):
        if _bare(head) in _TIME and index + 1 < len(sheet.rows) and _periods(sheet.rows[index]):
            return index
    return None


def _is_trade(sheet: Sheet, time: int) -> bool:
    """Whether reporter, partner and flow are among a sheet's dimensions."""
    named = {*_above(sheet, time), *_down(sheet, time)}
    return "partner" in named and bool({"reporter", "geo"} & named) and bool({"flow", "stk_flow", "indic_et"} & named)


def _bare(name: str) -> str:
    """The name of a dimension without "(Labels)" or "(Codes)" and its code in brackets."""
    return re.sub(r"\s*(?:\((?:labels|codes)\)|\[[^\]]*\])", "", name).strip()


def _above(sheet: Sheet, time: int) -> dict[str, str]:
    """The dimensions with one choice, which stand above the table: code of the dimension, label."""
    found = {}
    for row in sheet.rows[:time]:
        texts = [headings.plain(c) for c in row if headings.plain(c)]
        if len(texts) > 1 and (code := _NAMES.get(_bare(folded(texts[0])))):
            found[code] = re.sub(r"\s*\[[^\]]*\]$", "", texts[1])
    return found


def _down(sheet: Sheet, time: int) -> dict[str, int]:
    """The dimensions that stand down: code of the dimension, column."""
    periods = _periods(sheet.rows[time])
    end = min(periods, default=0)
    names = [_bare(folded(headings.plain(c))) for c in sheet.rows[time + 1][:end]]
    return {_NAMES[n]: i for i, n in enumerate(names) if n in _NAMES}


def _periods(row: Sequence[Cell]) -> dict[int, Period]:
    found = {}
    for index, text in enumerate(row):
        try:
            found[index] = read_period(text)
        except NotAPeriod:
            continue
    return found


def _read_sheet(sheet: Sheet, time: int, collector: Collector) -> None:
    above, down, periods = _above(sheet, time), _down(sheet, time), _periods(sheet.rows[time])
    vintage = _vintage(sheet)
    for index in range(time + 2, len(sheet.rows)):
        row = sheet.rows[index]
        labels = [headings.plain(row[c]) for c in down.values() if c < len(row)]
        if not any(labels) or _LEGEND.match(folded(labels[0])):
            break
        dims = {**above, **dict(zip(down, labels, strict=False))}
        for column, period in periods.items():
            place = sheet.locator(index, column)
            try:
                value = _value(sheet.rows[time], row, column, period, dims, vintage, place)
                if value is not None:
                    collector.add(value)
            except cell.Doubt as doubt:
                collector.wait(place, doubt)
            except LeftOut as reason:
                collector.leave(reason.why)
                break


def _vintage(sheet: Sheet) -> dt.date | None:
    for row in sheet.rows[:_HEAD_ROWS]:
        texts = [headings.plain(c) for c in row if headings.plain(c)]
        if len(texts) > 1 and _UPDATED.match(folded(texts[0])):
            return eurostat.updated(texts[1])
    return None


def _value(
    heads: Sequence[Cell],
    row: Sequence[Cell],
    column: int,
    period: Period,
    dims: Mapping[str, str],
    vintage: dt.date | None,
    place: str,
) -> Value | None:
    text = headings.plain(row[column]) if column < len(row) else ""
    beside = column + 1
    is_flag = beside < len(row) and not headings.plain(heads[beside])
    flags = headings.plain(row[beside]) if is_flag else ""
    if text in ("", ":") and not flags:
        return None
    digits = None if text in ("", ":") else cell.machine_decimal(text)
    if digits is None and text not in ("", ":"):
        raise cell.Doubt("value", text)
    series = eurostat.series(_codes(dims), period, vintage)
    status, raw = eurostat.standing(flags, "", digits is not None)
    return Value(series, period, digits, status, raw, place)


def _codes(dims: Mapping[str, str]) -> dict[str, str]:
    """The dimensions with codes for the labels that are not names of countries. Raises LeftOut for parts of goods."""
    found = dict(dims)
    for code in ("product", "sitc06"):
        if code in found:
            found[code] = _product(found[code])
    if "indicators" in found:
        found["indicators"] = re.sub(r"\W+", "_", found["indicators"]).upper()
    if "indic_et" in found:
        label = found["indic_et"].casefold()
        found["indic_et"] = next((c for words, c in _MILLIONS if words.match(label)), found["indic_et"])
    if headings.is_all_goods(found.get("stat_procedure", "")):
        found["stat_procedure"] = "TOTAL"
    return found


def _product(label: str) -> str:
    code = _CODE.fullmatch(label)
    if code:
        return code[1]
    if headings.is_all_goods(label.replace("-", " ")):
        return "TOTAL"
    raise LeftOut("details")
