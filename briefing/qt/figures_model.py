"""Figures model: chart and timeline as tables, the reading twin of what the plots draw."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing.core.article import Certainty
from briefing.core.chart import EMPTY, ChartGroup, ChartMark, ChartSpec, PressMark, RoundMark, TimelineSpec
from briefing.core.event import Event
from briefing.core.fact import Flow
from briefing.qt import wording

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
Source = Callable[[str], str]
"""Who gave the value behind a mark's key, and when."""

KEY = Qt.ItemDataRole.UserRole
NUMBERS = frozenset({1, 2, 3, 4, 5})
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TableModel(QAbstractTableModel):
    """Rows of ready words with a key behind each cell; the two tables differ only in what they fill in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[list[str]] = []
        self._keys: list[list[str]] = []
        self._tips: list[str] = []

    def headings(self) -> list[str]:
        """The columns' headings."""
        raise NotImplementedError

    def is_number(self, column: int) -> bool:
        """Whether a column holds numbers, which stand at the right."""
        return False

    def fill(self, rows: list[list[str]], keys: list[list[str]], tips: list[str]) -> None:
        """Show other rows."""
        if (rows, keys, tips) == (self._rows, self._keys, self._tips):
            return
        same_shape = len(rows) == len(self._rows)
        if same_shape:
            # Kept rows keep the view's place and selection.
            self._rows, self._keys, self._tips = rows, keys, tips
            last = self.index(len(rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._rows, self._keys, self._tips = rows, keys, tips
        self.endResetModel()

    def text_rows(self) -> list[list[str]]:
        """Headings and all rows, as words."""
        return [self.headings(), *self._rows]

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
            return f"{self.headings()[index.column()]}: {row[index.column()]}"
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
    """Periods with exports, imports, turnover, balance, change, source and status; newest first."""

    def headings(self) -> list[str]:
        """The columns' headings."""
        return [
            translate("Table", "Period"),
            wording.flow(Flow.EXPORTS),
            wording.flow(Flow.IMPORTS),
            wording.flow(Flow.TURNOVER),
            wording.flow(Flow.BALANCE) + " \u0394",
            translate("Table", "Change"),
            translate("Table", "Source"),
            translate("Table", "Status"),
        ]

    def is_number(self, column: int) -> bool:
        """All but period, source and status."""
        return column in NUMBERS

    def show(self, spec: ChartSpec = EMPTY, source: Source = lambda _key: "") -> None:
        """Show a chart's periods."""
        groups = tuple(reversed(spec.groups))
        self.fill(
            [self._words(g, source) for g in groups],
            [self._cell_keys(g) for g in groups],
            [wording.comparison(g.comparison) if g.comparison else "" for g in groups],
        )

    def _words(self, group: ChartGroup, source: Source) -> list[str]:
        lead = self._lead(group)
        return [
            wording.period(group.period),
            _figure(group.exports, group.no_split),
            _figure(group.imports, group.no_split),
            _figure(group.turnover) + (" \u0394" if group.turnover is not None and group.turnover.computed else ""),
            _figure(group.balance),
            self._change(group),
            source(lead.key) if lead is not None else "",
            wording.status_title(lead.review) if lead is not None else "",
        ]

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
        return wording.percent(found.growth.percent)

    def _cell_keys(self, group: ChartGroup) -> list[str]:
        def key(mark: ChartMark | None) -> str:
            return mark.key if mark is not None else ""

        turnover = key(group.turnover)
        cells = [key(group.exports), key(group.imports), turnover, key(group.balance)]
        lead = self._lead(group)
        return [key(lead), *cells, turnover, key(lead), key(lead)]


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
        rows: list[tuple[list[str], list[str]]] = []
        dated: list[tuple[Any, list[str], list[str]]] = []
        for mark in spec.rounds:
            dated.append((mark.when.first, self._round(mark), [mark.key] * 5))
        for press in spec.press:
            dated.extend(self._press(press, titles))
        dated.sort(key=lambda d: d[0], reverse=True)
        rows.extend((words, keys) for _, words, keys in dated)
        rows.extend((self._undated(e), [e.key] * 5) for e in spec.undated)
        for ghost in spec.ghosts:
            for number in range(ghost.gap.first, ghost.gap.last + 1):
                words = [translate("Table", "no date in library"), wording.round_name(number), "", "", ""]
                rows.append((words, [""] * 5))
        self.fill([r for r, _ in rows], [k for _, k in rows], [""] * len(rows))

    @staticmethod
    def _name(mark: RoundMark | Event) -> str:
        number = mark.number if isinstance(mark, RoundMark) else mark.round
        kind = wording.event_kind(mark.kind)
        return f"{wording.round_name(number)}, {kind[:1].lower()}{kind[1:]}" if number is not None else kind

    def _round(self, mark: RoundMark) -> list[str]:
        certainty = wording.certainty(mark.certainty)
        status = ", ".join((wording.status(mark.review), wording.event_status(mark.status)))
        return [wording.when(mark.when), self._name(mark), mark.city or "", certainty, status]

    def _undated(self, event: Event) -> list[str]:
        unknown = wording.certainty(Certainty.UNKNOWN)
        return ["", self._name(event), event.city or "", unknown, wording.status(event.review)]

    @staticmethod
    def _press(mark: PressMark, titles: Callable[[str], str]) -> list[tuple[Any, list[str], list[str]]]:
        found = []
        for key in mark.keys:
            words = [wording.date_range(mark.first, mark.last), titles(key), "", "", translate("Table", "article")]
            found.append((mark.first, words, [key] * 5))
        return found


def _figure(mark: ChartMark | None, no_split: bool = False) -> str:
    if mark is None:
        return translate("Chart", "no split") if no_split else wording.EN_DASH
    return wording.figure(mark.value)
