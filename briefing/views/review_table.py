"""Review table: the grouped list of facts, painted in the theme, walked by the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from briefing.core.fact import ReviewStatus, Sureness
from briefing.qt import fonts, icons, wording
from briefing.qt.review_model import CHECK, FACT, PERIOD, ROW, STATUS, VALUE, ReviewModel, ReviewRow, Section
from briefing.qt.theme import Theme
from briefing.views.plot_paint import pen

ROW_HEIGHT = 31
SHARES = {STATUS: 118, FACT: 200, VALUE: 74, PERIOD: 106, CHECK: 190}
MOST = {STATUS: 150, VALUE: 124, PERIOD: 170}
"""How wide the columns of status, value and period get where their words need more than their share."""
METER, METER_GAP = 11, 6
"""The three bars behind a status that say how sure the reading is, and what parts them from the word."""
SIDE = 4
"""Left and right of a cell's words."""
_WAYS = frozenset(
    (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End)
)
_V = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def _font(column: int) -> QFont:
    return fonts.tabular(fonts.ui_font(13, 600)) if column == VALUE else fonts.ui_font(13)


class ReviewDelegate(QStyledItemDelegate):
    """Paints a fact's row or a group's heading."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: one cell."""
        row = index.data(ROW)
        rect = QRect(option.rect)
        painter.save()
        if isinstance(row, Section):
            if index.column() == 0:
                self._paint_section(painter, rect, row)
        elif isinstance(row, ReviewRow):
            view = self.parent()
            chosen = isinstance(view, ReviewTable) and view.currentIndex().row() == index.row()
            self._paint_cell(painter, rect, row, index.column(), chosen)
        painter.restore()

    def _paint_section(self, p: QPainter, rect: QRect, row: Section) -> None:
        px = self._theme.px
        side = px(14)
        spot = QRectF(rect.left() + px(16), rect.center().y() - side / 2, side, side)
        icons.draw(p, "caret-right" if row.folded else "caret-down", spot, self._theme.color("text_2"))
        left = rect.left() + px(36)
        p.setFont(fonts.ui_font(12, 600))
        p.setPen(self._theme.color("text_2"))
        p.drawText(rect.adjusted(px(36), 0, 0, 0), _V, row.title)
        left += p.fontMetrics().horizontalAdvance(row.title) + px(6)
        p.setFont(fonts.ui_font(12))
        p.setPen(self._theme.color("text_3"))
        p.drawText(QRect(left, rect.top(), rect.width(), rect.height()), _V, wording.count(row.count))
        p.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.color("line"))

    def _paint_cell(self, p: QPainter, rect: QRect, row: ReviewRow, column: int, chosen: bool) -> None:
        theme, px = self._theme, self._theme.px
        if chosen:
            p.fillRect(rect, theme.color("select_row"))
        p.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))
        inner = rect.adjusted(px(SIDE), 0, -px(SIDE), 0)
        if column == STATUS:
            self._paint_status(p, rect.adjusted(px(16), 0, 0, 0), row)
            return
        font = _font(column)
        token, flags = "text", _V
        words = str(ReviewModel._words(row, column))
        if column == VALUE:
            flags = _V | Qt.AlignmentFlag.AlignRight
        elif column == PERIOD:
            token = "text_2"
        elif column == CHECK:
            token = row.finding.token
        p.setFont(font)
        p.setPen(theme.color(token))
        room = inner.width() - (px(20) if column == CHECK and row.finding.ticked else 0)
        words = p.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        p.drawText(inner, flags, words)
        if column == CHECK and row.finding.ticked:
            left = inner.left() + p.fontMetrics().horizontalAdvance(words) + px(4)
            side = px(14)
            icons.draw(p, "check", QRectF(left, rect.center().y() - side / 2, side, side), theme.color("ok"))

    def _paint_status(self, p: QPainter, rect: QRect, row: ReviewRow) -> None:
        theme, px = self._theme, self._theme.px
        status = ReviewStatus.DISPUTED if row.conflict else row.fact.status
        name, token = wording.status_icon(status)
        side = px(16)
        icons.draw(p, name, QRectF(rect.left(), rect.center().y() - side / 2, side, side), theme.color(token))
        p.setFont(fonts.ui_font(13))
        p.setPen(theme.color("text"))
        area = rect.adjusted(side + px(6), 0, 0, 0)
        room = area.width() - (px(METER_GAP + METER) if row.measured else 0)
        words = p.fontMetrics().elidedText(wording.status_title(status), Qt.TextElideMode.ElideRight, room)
        p.drawText(area, _V, words)
        if row.measured:
            left = area.left() + p.fontMetrics().horizontalAdvance(words) + px(METER_GAP)
            self._paint_meter(p, left, rect.center().y(), row.fact.sureness)

    def _paint_meter(self, p: QPainter, left: int, middle: int, sureness: Sureness) -> None:
        """Three bars of which only so many stand as the reading is sure; of the others the foot is seen."""
        px = self._theme.px
        full = 1 + (Sureness.LOW, Sureness.MEDIUM, Sureness.HIGH).index(sureness)
        for n in range(3):
            high = px(4 + 3 * n if n < full else 2)
            bar = QRect(left + px(4) * n, middle + px(5) - high, px(3), high)
            p.fillRect(bar, self._theme.color("text_2" if n < full else "text_3"))


class ReviewHeader(QHeaderView):
    """Headings that stand exactly over the words of their columns."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        """Qt: one heading."""
        theme, px = self._theme, self._theme.px
        painter.fillRect(rect, theme.color("panel"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))
        flags = _V | (Qt.AlignmentFlag.AlignRight if index == VALUE else Qt.AlignmentFlag.AlignLeft)
        painter.setFont(fonts.ui_font(12))
        painter.setPen(theme.color("text_2"))
        words = self.model().headerData(index, Qt.Orientation.Horizontal)
        painter.drawText(rect.adjusted(px(16 if index == STATUS else 4), 0, -px(4), 0), flags, str(words))


class ReviewTable(QTableView):
    """Arrows skip the headings.

    `decided` asks for a decision on the current fact: confirm, reject, dispute, edit, merge, split; keep or other of two
    figures that disagree.
    """

    decided = Signal(str)
    picked = Signal(str)
    menu_wanted = Signal(QPoint)
    left = Signal()

    def __init__(self, theme: Theme, model: ReviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self.setModel(model)
        self.setItemDelegate(ReviewDelegate(theme, self))
        self.setAccessibleName(self.tr("Facts to review"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = ReviewHeader(theme, self)
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        model.modelReset.connect(self._span)
        model.modelReset.connect(self._share)
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def key(self) -> str | None:
        """The key of the current fact."""
        row = self._model.row(self.currentIndex().row()) if self.currentIndex().isValid() else None
        return row.fact.key if isinstance(row, ReviewRow) else None

    def go_to(self, key: str | None) -> bool:
        """Make a fact the current row; False when it is not shown."""
        number = self._model.row_of(key)
        if number < 0:
            return False
        self.setCurrentIndex(self._model.index(number, STATUS))
        self._bring()
        self.viewport().update()
        return True

    def _bring(self) -> None:
        """Bring the current row into view, the heading of its group with it where that stands right above."""
        at = self.currentIndex()
        if isinstance(self._model.row(at.row() - 1), Section):
            self.scrollTo(at.siblingAtRow(at.row() - 1), QAbstractItemView.ScrollHint.EnsureVisible)
        self.scrollTo(at, QAbstractItemView.ScrollHint.EnsureVisible)
        bar = self.verticalScrollBar()
        bar.setValue(self._whole(bar.value()))

    def _whole(self, height: int) -> int:
        """So many px, rounded up to whole rows: no heading at the top is seen half."""
        row = self.verticalHeader().defaultSectionSize()
        return -(-height // row) * row

    def updateGeometries(self) -> None:
        """Qt: the bar goes by rows, to its end too."""
        super().updateGeometries()
        bar = self.verticalScrollBar()
        bar.setMaximum(self._whole(bar.maximum()))
        bar.setSingleStep(self.verticalHeader().defaultSectionSize())

    def _span(self) -> None:
        """A heading takes its row; the name of a fact takes the empty columns beside it."""
        self.clearSpans()
        for number in range(self._model.rowCount()):
            row = self._model.row(number)
            if isinstance(row, Section):
                self.setSpan(number, 0, 1, self._model.columnCount())
            elif row is not None:
                after = (c for c in (VALUE, PERIOD, CHECK) if ReviewModel._words(row, c))
                wide = next(after, CHECK + 1) - FACT
                if wide > 1:
                    self.setSpan(number, FACT, 1, wide)

    def _move(self, key: Qt.Key) -> None:
        """Go to the fact that a key leads to. What is shown beneath follows, for the next key decides on it."""
        rows = self._model.fact_rows()
        if not rows:
            return
        at = self.currentIndex().row()
        page = max(1, self.viewport().height() // max(1, self.rowHeight(at)) - 1)
        least = {Qt.Key.Key_Down: at + 1, Qt.Key.Key_PageDown: at + page, Qt.Key.Key_End: rows[-1]}.get(key)
        most = {Qt.Key.Key_Up: at - 1, Qt.Key.Key_PageUp: at - page, Qt.Key.Key_Home: rows[0]}.get(key, 0)
        if least is not None:
            number = next((n for n in rows if n >= least), rows[-1])
        else:
            number = next((n for n in reversed(rows) if n <= most), rows[0])
        row = self._model.row(number)
        if isinstance(row, ReviewRow):
            self.go_to(row.fact.key)
            self.picked.emit(row.fact.key)

    def keyboardSearch(self, search: str) -> None:
        """Qt: letters are commands here, so none leads to a row that begins with it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows and pages, Enter, Delete, C, F2, J, S and Escape."""
        key = Qt.Key(event.key())
        asks = {
            Qt.Key.Key_Return: "confirm",
            Qt.Key.Key_Enter: "confirm",
            Qt.Key.Key_Delete: "reject",
            Qt.Key.Key_Backspace: "reject",
            Qt.Key.Key_C: "dispute",
            Qt.Key.Key_F2: "edit",
            Qt.Key.Key_E: "edit",
            Qt.Key.Key_J: "merge",
            Qt.Key.Key_S: "split",
            Qt.Key.Key_Left: "keep",
            Qt.Key.Key_Right: "other",
        }
        if key in _WAYS:
            self._move(key)
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in asks:
            self.decided.emit(asks[key])
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: the menu of the row under the pointer, or of the current one."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()))
        elif isinstance(self._model.row(self.indexAt(event.pos()).row()), ReviewRow):
            self.menu_wanted.emit(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a heading folds its group, a row is picked."""
        row = self._model.row(self.indexAt(event.position().toPoint()).row())
        if isinstance(row, Section):
            self._model.toggle(row.group)
        elif isinstance(row, ReviewRow):
            self.go_to(row.fact.key)
            self.picked.emit(row.fact.key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the columns share the width."""
        super().resizeEvent(event)
        self._share()
        if self.currentIndex().isValid():
            self._bring()

    def _share(self) -> None:
        """Status, value and period are as wide as their words; fact and check share what is over, or give way together.

        A fact says whose it is: it takes of the check's share what the check can spare.
        """
        px = self._theme.px
        widths = {column: self._needed(column) for column in MOST}
        rest = max(px(120), self.viewport().width() - sum(widths.values()))
        fact = round(rest * SHARES[FACT] / (SHARES[FACT] + SHARES[CHECK]))
        fact = max(fact, min(self._longest(FACT), rest - min(self._longest(CHECK), rest - fact)))
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.setColumnWidth(FACT, fact)
        self.setColumnWidth(CHECK, rest - fact)

    def _longest(self, column: int) -> int:
        """What the words of a column need, of rows with a value: the name of any other takes its empty cells as well."""
        px = self._theme.px
        metrics = QFontMetrics(_font(column))
        rows = (self._model.row(n) for n in self._model.fact_rows())
        valued = [row for row in rows if isinstance(row, ReviewRow) and row.value]
        tick = px(20) if column == CHECK else 0
        longest = max((metrics.horizontalAdvance(str(ReviewModel._words(row, column))) for row in valued), default=0)
        return longest + tick + 2 * px(SIDE) + 1

    def _needed(self, column: int) -> int:
        """A column's share, or what its longest words need up to a limit: a value never loses its unit."""
        px = self._theme.px
        metrics = QFontMetrics(_font(column))
        rows = (self._model.row(n) for n in self._model.fact_rows())
        words = [str(ReviewModel._words(row, column)) for row in rows if isinstance(row, ReviewRow)]
        # The status stands behind the margin and its icon.
        before = px(16) + px(16) + px(6) + px(METER_GAP + METER) if column == STATUS else px(SIDE)
        longest = max((metrics.horizontalAdvance(w) for w in words), default=0) + before + px(SIDE) + 1
        return min(max(px(SHARES[column]), longest), px(MOST[column]))

    def _dress(self) -> None:
        self.horizontalHeader().setFixedHeight(self._theme.px(26))
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW_HEIGHT))
        self._share()
        self.viewport().update()

    def paintEvent(self, event: object) -> None:
        """Qt: the rows, and a ring around the current one while the keyboard is here."""
        super().paintEvent(event)  # type: ignore[arg-type]
        index = self.currentIndex()
        if not self.hasFocus() or not index.isValid():
            return
        p = QPainter(self.viewport())
        p.setPen(pen(self._theme.color("accent"), 2))
        top = self.visualRect(index)
        p.drawRect(QRectF(1, top.top() + 1, self.viewport().width() - 2, top.height() - 2))
        p.end()
