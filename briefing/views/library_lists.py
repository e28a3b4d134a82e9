"""The library's lists: equal rows chosen by click or Enter, and the headers over them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QWidget

from briefing.qt.theme import Theme
from briefing.views.article_rows import ArticleRows
from briefing.views.library_delegates import RowDelegate
from briefing.views.library_rows import THING, FewRows, Rows, name_of
from briefing.views.widgets import IconButton, Label

_HEADER = 39
ARTICLE_MIME = "application/x-briefing-article"
"""The kind of what is dragged within the library: the number of an article."""


class RowList(QListView):
    """A list of equal rows. Enter or a click chooses; the ring shows once keys are used.

    `carries` makes rows that can be dragged, `takes` rows on which an article of another list can be dropped: `dropped`
    gives the row's thing and the article's number.
    """

    chosen = Signal(object)
    menu_wanted = Signal(object, QPoint)
    escaped = Signal()
    over_top = Signal()
    dropped = Signal(object, int)

    def __init__(self, model: FewRows | ArticleRows, delegate: RowDelegate, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self._laid_row = delegate.row_height()
        self.carries: Callable[[], bool] = bool
        """Whether the rows, which stand for articles, can be dragged now."""
        self.takes: Callable[[object], bool] | None = None
        """Whether an article can be dropped on a thing; None where nothing can be dropped at all."""
        self._pressed = QPoint(-1, -1)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._choose)

    @property
    def rows(self) -> Rows:
        """The model."""
        model = self.model()
        assert isinstance(model, Rows)
        return model

    def _at(self, row: int) -> QModelIndex:
        return self.model().index(row, 0)

    def row_height(self) -> int:
        """The height of one row in px."""
        return self._delegate.row_height()

    def set_open(self, name: object) -> None:
        """Mark the row of the thing that is open."""
        if name != self._delegate.open_name:
            self._delegate.open_name = name
            self.viewport().update()
            self.reveal_open()

    def reveal_open(self) -> None:
        """Bring the row of the thing that is open into view; does nothing where it is in view."""
        row = self.rows.row_of(self._delegate.open_name)
        if row >= 0:
            self.scrollTo(self._at(row))

    def doItemsLayout(self) -> None:
        """Qt: with rows of another height, as after another text size, the same rows stay in view."""
        before, value = self._laid_row, self.verticalScrollBar().value()
        super().doItemsLayout()
        self._laid_row = self.row_height()
        if before != self._laid_row:
            self.verticalScrollBar().setValue(round(value * self._laid_row / before))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: what is open and was in view stays in view when another list takes room."""
        super().resizeEvent(event)
        row = self.rows.row_of(self._delegate.open_name)
        place = self.visualRect(self._at(row)) if row >= 0 else QRect()
        if 0 <= place.top() < event.oldSize().height() and place.bottom() > event.size().height():
            self.scrollTo(self._at(row))

    def put_cursor(self, row: int) -> None:
        """Put the keyboard's row."""
        if row >= 0:
            self.setCurrentIndex(self._at(row))

    def _choose(self, index: QModelIndex) -> None:
        thing = index.data(THING)
        if thing is not None:
            self.chosen.emit(thing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._set_keyboard(True)
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.over_top.emit()
        elif key == Qt.Key.Key_End:
            # Rows that are not laid out yet are no end to Qt.
            self.put_cursor(self.model().rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._set_keyboard(event.reason() != Qt.FocusReason.MouseFocusReason)
        if not self.currentIndex().isValid() and self.model().rowCount():
            row = self.rows.row_of(self._delegate.open_name)
            self.put_cursor(max(row, 0))

    def _set_keyboard(self, on: bool) -> None:
        self._delegate.keyboard = on
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._set_keyboard(False)
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if event.buttons() == Qt.MouseButton.LeftButton and far and self.carries():
            self._drag(self.indexAt(self._pressed))
            return
        super().mouseMoveEvent(event)

    def _drag(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        drag = QDrag(self)
        data = QMimeData()
        data.setData(ARTICLE_MIME, str(index.data(THING).id).encode())
        drag.setMimeData(data)
        drag.setPixmap(self.viewport().grab(self.visualRect(index)))
        drag.exec(Qt.DropAction.CopyAction)

    def accept_articles(self, takes: Callable[[object], bool]) -> None:
        """Let articles be dropped on the things that `takes` says yes to."""
        self.takes = takes
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # A file from outside goes on to the window.
        event.setAccepted(self.takes is not None and event.mimeData().hasFormat(ARTICLE_MIME))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        thing = self._under(event)
        self._show_drop(thing)
        event.setAccepted(thing is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(None)

    def dropEvent(self, event: QDropEvent) -> None:
        thing = self._under(event)
        self._show_drop(None)
        event.setAccepted(thing is not None)
        if thing is not None:
            number = bytes(event.mimeData().data(ARTICLE_MIME).data())
            self.dropped.emit(thing, int(number))

    def _under(self, event: QDropEvent) -> object:
        """The thing on which an article would fall, None where none can."""
        if self.takes is None or not event.mimeData().hasFormat(ARTICLE_MIME):
            return None
        thing: object = self.indexAt(event.position().toPoint()).data(THING)
        return thing if thing is not None and self.takes(thing) else None

    def _show_drop(self, thing: object) -> None:
        name = None if thing is None else name_of(thing)
        if name != self._delegate.drop_name:
            self._delegate.drop_name = name
            self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            where = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(index.data(THING), self.viewport().mapToGlobal(where))


class SectionHeader(QWidget):
    """A section's name, with a button or a count at its right."""

    def __init__(self, theme: Theme, words: str, right: QWidget | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = Label(theme, words, 12, 600, "text_2", parent=self)
        self.right = right
        if right is not None:
            right.setParent(self)
        self.dress()

    def dress(self) -> None:
        """Take the present text size."""
        self.setFixedHeight(self._theme.px(_HEADER))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        px = self._theme.px
        middle = px(26)
        self._words.adjustSize()
        self._words.move(px(12), middle - self._words.height() // 2)
        if self.right is not None:
            self.right.adjustSize()
            inset = px(6) if isinstance(self.right, IconButton) else px(14)
            self.right.move(self.width() - self.right.width() - inset, middle - self.right.height() // 2)
