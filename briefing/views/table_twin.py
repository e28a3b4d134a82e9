"""Table twin: figures and dates as real tables, for reading, copying and screen readers."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedWidget, QTableView, QVBoxLayout, QWidget

from briefing.qt import fonts, wording_trade
from briefing.qt.desk import Desk
from briefing.qt.figures_model import DatesModel, FiguresModel, TableModel
from briefing.qt.selection import Selection
from briefing.qt.theme import Theme
from briefing.views.evidence_export import csv_text, source_line, xlsx_of
from briefing.views.evidence_words import EvidenceWords
from briefing.views.plot_stops import selecting_key
from briefing.views.segmented import Segmented

ROW = 28


class Table(QTableView):
    """One table. `opened` carries the key of a cell that was clicked or entered; copying is plain text."""

    opened = Signal(str)
    copied = Signal()

    def __init__(self, theme: Theme, model: TableModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        self.horizontalHeader().setToolTip(self.tr("Sort by this column (S)"))
        self.clicked.connect(self._open)
        self._dress()
        theme.changed.connect(self._dress)

    def _open(self, index: QModelIndex) -> None:
        key = self._model.key_at(index)
        if key:
            self.opened.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter opens the sentence of a cell, Ctrl+C copies, S sorts by the column, once more the other way round."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_S and not event.modifiers() and self.currentIndex().isValid():
            self._sort(self.currentIndex().column())
        else:
            super().keyPressEvent(event)

    def _sort(self, column: int) -> None:
        header = self.horizontalHeader()
        again = header.sortIndicatorSection() == column
        falling = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        order = Qt.SortOrder.AscendingOrder if again and falling else Qt.SortOrder.DescendingOrder
        self.sortByColumn(column, order)

    def chosen_rows(self) -> list[list[str]]:
        """Headings and the selected rows, or all rows when fewer than two are selected."""
        kept = self.chosen_columns()
        rows = [[row[n] for n in kept] for row in self._model.text_rows()]
        picked = sorted({i.row() for i in self.selectionModel().selectedRows()})
        return rows if len(picked) < 2 else [rows[0], *(rows[n + 1] for n in picked)]

    def light(self, key: str | None) -> None:
        """Put the current row on a key, without opening it."""
        row = self._model.row_of(key) if key else -1
        if row < 0:
            self.clearSelection()
        elif row != self.currentIndex().row() or not self.selectionModel().hasSelection():
            self.selectRow(row)

    def chosen_columns(self) -> list[int]:
        """The columns that hold anything; the first always does."""
        return [n for n in range(self._model.columnCount()) if n == 0 or self._model.has_values(n)]

    def fit(self) -> None:
        """Columns as wide as their words, the source takes what is left; those with nothing in them are left out."""
        kept = self.chosen_columns()
        for column in range(self._model.columnCount()):
            self.setColumnHidden(column, column not in kept)
        self.resizeColumnsToContents()
        header = self.horizontalHeader()
        header.setMaximumSectionSize(self._theme.px(180))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def _dress(self) -> None:
        self.setFont(fonts.tabular(fonts.ui_font(12)))
        self.horizontalHeader().setFont(fonts.ui_font(12, 500))
        # Eight columns in a narrow pane: half the padding of other tables.
        self.horizontalHeader().setStyleSheet(f"QHeaderView::section {{ padding: {self._theme.px(4)}px; }}")
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW))
        if self.isVisible():
            self.fit()


class TableTwin(QWidget):
    """The two tables with a switch between them."""

    def __init__(
        self, desk: Desk, selection: Selection, words: EvidenceWords, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._selection, self._words = desk, selection, words
        self.figures, self.dates = FiguresModel(self), DatesModel(self)
        self.figures_table = Table(theme, self.figures, self.tr("Trade figures"))
        self.dates_table = Table(theme, self.dates, self.tr("Dates"))
        self.switch = Segmented(theme, (("figures", self.tr("Figures")), ("dates", self.tr("Dates"))))
        self._pages = QStackedWidget()
        box = QVBoxLayout(self)
        theme.margins(box, 16, 0, 12, 8)
        theme.spacing(box, 8)
        box.addWidget(self.switch)
        box.addWidget(self._pages, 1)
        for table in (self.figures_table, self.dates_table):
            self._pages.addWidget(table)
            table.opened.connect(self._select)
            table.copied.connect(self.copy)
        self.switch.chosen.connect(self._turn)
        selection.changed.connect(self._light)

    @property
    def shown(self) -> Table:
        """The table in front."""
        return self.dates_table if self.switch.value == "dates" else self.figures_table

    def refresh(self) -> None:
        """Read the desk again."""
        self.figures.show(self._desk.chart, self._words.source)
        titles = {a.key: a.title for a in self._desk.file.articles} if self._desk.file else {}
        self.dates.show(self._desk.timeline, lambda key: titles.get(key, key))
        if self.isVisible():
            self._fit()
        self._light("")

    def _fit(self) -> None:
        # Measuring every cell takes a quarter of an update: only while somebody looks.
        for table in (self.figures_table, self.dates_table):
            table.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _turn(self, id: str) -> None:
        self._pages.setCurrentWidget(self.shown)

    def _select(self, key: str) -> None:
        mark = self._desk.chart.mark(key)
        self._selection.select(selecting_key(mark) if mark is not None else key, "table")

    def _light(self, source: str) -> None:
        if source == "table":
            return
        key = self._selection.key
        mark = self._desk.chart.mark(key) if key else None
        self.figures_table.light(mark.key if mark is not None else None)
        self.dates_table.light(key)

    def take_focus(self) -> None:
        """Give the keyboard to the table in front, on its current row."""
        table = self.shown
        if not table.currentIndex().isValid() and table.model().rowCount():
            table.selectRow(0)
        table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def copy(self) -> None:
        """Copy the chosen rows as plain text with tabs; what they are and where they come from beneath."""
        lines = ["\t".join(row) for row in self.shown.chosen_rows()]
        about = self.about() if self.shown is self.figures_table else [source_line(self._desk)]
        QGuiApplication.clipboard().setText("\n".join([*lines, "", *(a for a in about if a)]))

    def about(self) -> list[str]:
        """What the figures are, in which unit, how they were converted, and their source."""
        spec = self._desk.chart
        converted = wording_trade.conversion(spec.conversion) if spec.conversion is not None else ""
        return [a for a in (wording_trade.subtitle(spec), converted, source_line(self._desk)) if a]

    def csv(self) -> str:
        """The figures as CSV, numbers with a point, what they are and their source beneath."""
        return csv_text([self.figures.headings(), *self.figures.value_rows()], self.about())

    def xlsx(self) -> bytes:
        """The same as a workbook, numbers as numbers."""
        return xlsx_of(self.figures.headings(), self.figures.value_rows(), self.about())
