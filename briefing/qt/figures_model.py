"""Figures model: chart and timeline as tables, the reading twin of what the plots draw."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing.core.article import Certainty
from briefing.core.chart import EMPTY, ChartGroup, ChartMark, ChartSpec, Quantity
from briefing.core.event import Event
from briefing.core.fact import Flow
from briefing.core.timeline import PressMark, RoundMark, TimelineSpec
from briefing.qt import languages, wording, wording_trade
from briefing.qt.wording_trade import DELTA

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
Source = Callable[[str], str]
"""Who gave the value behind a mark's key, and when."""

KEY = Qt.ItemDataRole.UserRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


Value = str | Decimal | None
"""What a cell holds behind its words: a number in the unit of the table, a text, or nothing."""


class TableModel(QAbstractTableModel):
    """Rows of ready words with a key and a value behind each cell; tables differ only in what they fill in.

    Sorting by a column survives new rows; cells without a value come last either way.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[list[str]] = []
        self._keys: list[list[str]] = []
        self._tips: list[str] = []
        self._values: list[list[Any]] = []
        self._sorted: tuple[int, Qt.SortOrder] | None = None

    def headings(self) -> list[str]:
        """The columns' headings."""
        raise NotImplementedError

    def is_number(self, column: int) -> bool:
        """Whether a column holds numbers, which stand at the right."""
        return False

    def fill(
        self, rows: list[list[str]], keys: list[list[str]], tips: list[str], values: list[list[Any]] | None = None
    ) -> None:
        """Show other rows; `values` are what columns are sorted by, the words where none are given."""
        values = values if values is not None else [[text.casefold() or None for text in row] for row in rows]
        order = self._order(values)
        rows, keys = [rows[n] for n in order], [keys[n] for n in order]
        tips, values = [tips[n] for n in order], [values[n] for n in order]
        if (rows, keys, tips) == (self._rows, self._keys, self._tips):
            return
        same_shape = len(rows) == len(self._rows) and (not rows or len(rows[0]) == len(self._rows[0]))
        if same_shape:
            # Kept rows keep the view's place and selection.
            self._rows, self._keys, self._tips, self._values = rows, keys, tips, values
            last = self.index(len(rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
            return
        self.beginResetModel()
        self._rows, self._keys, self._tips, self._values = rows, keys, tips, values
        self.endResetModel()

    def _order(self, values: list[list[Any]]) -> list[int]:
        if self._sorted is None or not values or self._sorted[0] >= len(values[0]):
            return list(range(len(values)))
        column, order = self._sorted
        known = [n for n, row in enumerate(values) if row[column] is not None]
        known.sort(key=lambda n: values[n][column], reverse=order == Qt.SortOrder.DescendingOrder)
        return known + [n for n, row in enumerate(values) if row[column] is None]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Qt: by the values of a column; -1 leaves the rows as they are."""
        if column < 0:
            self._sorted = None
            return
        self._sorted = (column, order)
        found = self._order(self._values)
        self.layoutAboutToBeChanged.emit()
        # Only now: what looks on marks its places when it hears of the change.
        old = self.persistentIndexList()
        self._rows, self._keys = [self._rows[n] for n in found], [self._keys[n] for n in found]
        self._tips, self._values = [self._tips[n] for n in found], [self._values[n] for n in found]
        places = {was: now for now, was in enumerate(found)}
        self.changePersistentIndexList(old, [self.index(places[i.row()], i.column()) for i in old])
        self.layoutChanged.emit()

    def has_values(self, column: int) -> bool:
        """Whether any row has something in a column; a table without rows keeps all its columns."""
        return not self._values or any(row[column] is not None for row in self._values)

    def text_rows(self) -> list[list[str]]:
        """Headings and all rows, as words."""
        return [self.headings(), *self._rows]

    def value_rows(self) -> list[list[Value]]:
        """The rows as a spreadsheet wants them: numbers as numbers, the rest as words."""
        return [
            [v if isinstance(v, Decimal) else words or None for words, v in zip(row, values, strict=True)]
            for row, values in zip(self._rows, self._values, strict=True)
        ]

    def row_of(self, key: str) -> int:
        """The row that has a key, -1 if none."""
        return next((i for i, keys in enumerate(self._keys) if key in keys), -1)

    def key_at(self, index: Index) -> str:
        """The key behind a cell, of its row's first figure when the cell has none."""
        if not index.isValid():
            return ""
        keys = self._keys[index.row()]
        return keys[index.column()] or next((k for k in keys if k), "")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Qt: one row per period or date."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Qt: fixed columns."""
        return 0 if parent.isValid() else len(self.headings())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: words, alignment, key, and the row as a sentence for a screen reader."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.is_number(index.column()) else _LEFT
        if role == KEY:
            return self.key_at(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tips[index.row()] or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return wording.headed(self.headings()[index.column()], row[index.column()])
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the headings."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headings()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.is_number(section) else _LEFT
        return None


class FiguresModel(TableModel):
    """The chart's periods, newest first: its flows with change, source and status, or one row for each product."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spec: ChartSpec = EMPTY

    def headings(self) -> list[str]:
        """The columns' headings."""
        period, source = translate("Table", "Period"), translate("Table", "Source")
        if self._spec.quantity is Quantity.PRODUCTS:
            flow = wording.flow(self._spec.flow or Flow.EXPORTS)
            return [period, translate("Table", "Product"), flow, translate("Table", "Share"), source]
        flows = [wording.flow(f) for f in (Flow.EXPORTS, Flow.IMPORTS, Flow.TURNOVER)]
        balance = [wording.flow(Flow.BALANCE) + f" {DELTA}"] if not self._spec.quantity.is_percent else []
        return [period, *flows, *balance, translate("Table", "Change"), source, translate("Table", "Status")]

    def is_number(self, column: int) -> bool:
        """All but period, product, source and status."""
        if self._spec.quantity is Quantity.PRODUCTS:
            return column in (2, 3)
        return 0 < column < len(self.headings()) - 2

    def show(self, spec: ChartSpec = EMPTY, source: Source = lambda _key: "") -> None:
        """Show a chart's periods."""
        if spec.quantity is not self._spec.quantity:
            # Other columns: what they were sorted by is another thing now.
            self._sorted = None
        self._spec = spec
        groups = tuple(reversed(spec.groups))
        if spec.quantity is Quantity.PRODUCTS:
            lines = [self._product(g, m, source) for g in groups for m in reversed(g.parts)]
        else:
            lines = [self._period(g, source) for g in groups]
        self.fill(
            [[words for words, _, _ in cells] for cells, _ in lines],
            [[key for _, key, _ in cells] for cells, _ in lines],
            [tip for _, tip in lines],
            [[value for _, _, value in cells] for cells, _ in lines],
        )

    def _period(self, group: ChartGroup, source: Source) -> tuple[list[tuple[str, str, Any]], str]:
        lead = self._lead(group)
        key = lead.key if lead is not None else ""
        shown = [group.exports, group.imports, group.turnover]
        shown += [group.balance] if not self._spec.quantity.is_percent else []
        change = group.comparison.growth.percent if group.comparison and group.comparison.growth else None
        turnover = group.turnover.key if group.turnover is not None else ""
        cells: list[tuple[str, str, Any]] = [
            (wording.period(group.period), key, (group.period.last, group.period.first))
        ]
        cells += [self._figure(m, group.no_split and m is not group.turnover) for m in shown]
        cells.append((self._change(group), turnover, change))
        # A change of a computed total is made of computed values: its terms name their sources.
        terms = (k for m in (lead, *shown) if m is not None for k in (m.key, *m.inputs))
        said = next((words for k in terms if (words := source(k))), "")
        cells.append((said, key, said.casefold() or None))
        status = wording.status_title(lead.review) if lead is not None else ""
        cells.append((status, key, status or None))
        tips = [wording.comparison(group.comparison)] if group.comparison else []
        tips += [wording_trade.sum_check(c, self._spec.scale) for c in group.checks]
        return cells, "\n".join(tips)

    def _product(self, group: ChartGroup, mark: ChartMark, source: Source) -> tuple[list[tuple[str, str, Any]], str]:
        total = sum((m.value for m in group.parts), Decimal(0))
        share = mark.value / total * 100 if total else None
        name = wording_trade.product(mark.product)
        said = source(mark.key) or source(mark.inputs[0] if mark.inputs else "")
        cells = [
            (wording.period(group.period), mark.key, (group.period.last, group.period.first)),
            (name, mark.key, name.casefold()),
            self._figure(mark),
            (wording.percent(share, signed=False) if share is not None else "", mark.key, share),
            (said, mark.key, said.casefold() or None),
        ]
        return cells, ""

    def _figure(self, mark: ChartMark | None, no_split: bool = False) -> tuple[str, str, Any]:
        if mark is None:
            return translate("Chart", "no split") if no_split else wording.EN_DASH, "", None
        computed = mark.computed and mark.flow is not Flow.BALANCE and not self._spec.quantity.is_percent
        return wording_trade.value(mark, self._spec) + (f" {DELTA}" if computed else ""), mark.key, mark.value

    @staticmethod
    def _lead(group: ChartGroup) -> ChartMark | None:
        known = [m for m in (group.turnover, group.exports, group.imports) if m is not None]
        return next((m for m in known if not m.computed), known[0] if known else None)

    @staticmethod
    def _change(group: ChartGroup) -> str:
        found = group.comparison
        if found is None:
            return ""
        if found.growth is None:
            return f"\u2260 {wording.period(found.base)}"
        return wording.change(found.growth)


class DatesModel(TableModel):
    """The timeline's rows: date, event, place, how the date is known, status; newest first, undated last."""

    def headings(self) -> list[str]:
        """The columns' headings."""
        return [
            translate("Table", "Date"),
            translate("Table", "Event"),
            translate("Table", "Place"),
            translate("Table", "Date is"),
            translate("Table", "Status"),
        ]

    def show(self, spec: TimelineSpec, titles: Callable[[str], str]) -> None:
        """Show a timeline; `titles` gives an article's title by key."""
        rows: list[tuple[list[str], list[str], Any]] = []
        dated: list[tuple[Any, list[str], list[str]]] = []
        for mark in spec.rounds:
            dated.append((mark.when.first, self._round(mark), [mark.key] * 5))
        for press in spec.press:
            dated.extend(self._press(press, titles))
        dated.sort(key=lambda d: d[0], reverse=True)
        rows.extend((words, keys, day) for day, words, keys in dated)
        rows.extend((self._undated(e, spec.pair), [e.key] * 5, None) for e in spec.undated)
        for ghost in spec.ghosts:
            for number in range(ghost.gap.first, ghost.gap.last + 1):
                words = [translate("Table", "no date in library"), wording.round_name(number), "", "", ""]
                rows.append((words, [""] * 5, None))
        values = [[day, *(text.casefold() or None for text in words[1:])] for words, _, day in rows]
        self.fill([r for r, _, _ in rows], [k for _, k, _ in rows], [""] * len(rows), values)

    @staticmethod
    def _name(mark: RoundMark | Event, others: Iterable[str]) -> str:
        number = mark.number if isinstance(mark, RoundMark) else mark.round
        kind = wording.event_kind(mark.kind)
        if number is None:
            return wording.of_others(kind, others)
        return f"{wording.of_others(wording.round_name(number), others)}, {languages.within(kind)}"

    def _round(self, mark: RoundMark) -> list[str]:
        certainty = wording.certainty(mark.certainty)
        status = ", ".join((wording.status(mark.review), wording.event_status(mark.status)))
        return [wording.when(mark.when), self._name(mark, mark.parties), wording.city(mark.city), certainty, status]

    def _undated(self, event: Event, pair: Collection[str]) -> list[str]:
        unknown = wording.certainty(Certainty.UNKNOWN)
        return [
            "",
            self._name(event, event.apart(pair)),
            wording.city(event.city),
            unknown,
            wording.status(event.review),
        ]

    @staticmethod
    def _press(mark: PressMark, titles: Callable[[str], str]) -> list[tuple[Any, list[str], list[str]]]:
        found = []
        for key in mark.keys:
            words = [wording.date_range(mark.first, mark.last), titles(key), "", "", translate("Table", "article")]
            found.append((mark.first, words, [key] * 5))
        return found
