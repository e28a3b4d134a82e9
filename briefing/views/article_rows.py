"""Article rows: the articles of a list, newest first, all of them counted and only those read that come into view."""

from __future__ import annotations

import datetime as dt
from array import array
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItemModel

from briefing.core.dossier import ArticleHead
from briefing.qt import wording
from briefing.storage import articles
from briefing.storage.library import Library
from briefing.views.library_rows import Rows, head_note, one_line, sample_words

PAGE = 200
KEPT = 20
"""So many pages are held at a time: a hundred thousand articles cost as little memory as four thousand."""
Index = QModelIndex | QPersistentModelIndex


class ArticleRows(Rows, QStandardItemModel):
    """Articles newest first. Their numbers are read at once, and only when a row beyond the first page is looked at.

    The rows are counted by Qt's own model: a list view asks each one for its place, which in Python would take it half a
    second for a hundred thousand.
    """

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.setColumnCount(1)
        self._library: Library | None = None
        self._listing: tuple[str | None, str, dt.date | None] = (None, "all", None)
        self._contested: frozenset[int] = frozenset()
        self._order: array[int] | None = None
        self._pages: OrderedDict[int, tuple[ArticleHead | None, ...]] = OrderedDict()

    def show(
        self,
        library: Library,
        dossier: str | None,
        filter: str,
        day: dt.date | None = None,
        *,
        moved: bool = True,
        contested: frozenset[int] = frozenset(),
    ) -> None:
        """List a dossier's articles, those of none (UNFILED), or all of the library's, or those known on a day.

        `moved` is False where nothing happened that could alter which articles there are; `contested` are those in
        conflict beside what the library counts. Rows that stay keep their place.
        """
        listing = (dossier, filter, day)
        same = listing == self._listing and library is self._library
        before = self.rowCount(), self._order, self._first_ids()
        self._library, self._listing, self._contested = library, listing, contested
        self._pages.clear()
        count = articles.listed_count(library, dossier, filter=filter, known_on=day)
        stays = same and not moved and count is not None
        if not stays:
            # What was read beyond the first page is read again, to tell what became of it.
            wanted = count is None or (same and self._order is not None)
            self._order = self._read_order() if wanted else None
        rows = len(self._order) if self._order is not None else count or 0
        if same and before == (rows, self._order, self._first_ids()):
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, 0))
        else:
            self._count(rows)

    def _count(self, rows: int) -> None:
        self.beginResetModel()
        blocked = self.blockSignals(True)
        self.setRowCount(0)
        self.setRowCount(rows)
        self.blockSignals(blocked)
        self.endResetModel()

    def _first_ids(self) -> list[int]:
        return [head.id for head in self._page(0) if head is not None] if self._library is not None else []

    def _read_order(self) -> array[int]:
        assert self._library is not None
        dossier, filter, day = self._listing
        return articles.article_order(self._library, dossier, filter=filter, known_on=day, contested=self._contested)

    def _page(self, number: int) -> tuple[ArticleHead | None, ...]:
        """The heads of a page; None in the place of one that is gone meanwhile."""
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        assert self._library is not None
        dossier, filter, day = self._listing
        if self._order is None and number > 0:
            self._order = self._read_order()
        found: tuple[ArticleHead | None, ...]
        if self._order is None:
            # A filtered list knows its order from the start.
            found = articles.article_heads(self._library, dossier, filter=filter, limit=PAGE, known_on=day)
        else:
            ids = self._order[number * PAGE : (number + 1) * PAGE]
            heads = articles.article_heads(self._library, limit=None, among=ids, known_on=day)
            by_id = {head.id: head for head in heads}
            found = tuple(by_id.get(id) for id in ids)
        self._pages[number] = found
        if len(self._pages) > KEPT:
            self._pages.popitem(last=False)
        return found

    def thing(self, row: int) -> ArticleHead | None:
        """What stands in a row."""
        page = self._page(row // PAGE) if 0 <= row < self.rowCount() else ()
        return page[row % PAGE] if row % PAGE < len(page) else None

    @property
    def things(self) -> Sequence[ArticleHead]:
        """All that is listed, however much it is."""
        return [head for row in range(self.rowCount()) if (head := self.thing(row)) is not None]

    def row_of(self, name: object) -> int:
        if self._order is None:
            return next((n for n, id in enumerate(self._first_ids()) if id == name), -1)
        try:
            return self._order.index(name) if isinstance(name, int) else -1
        except ValueError:
            return -1

    def find(self, article_id: int) -> int:
        """The row of an article wherever it stands, -1 when it is not listed."""
        row = self.row_of(article_id)
        if row < 0 and self._order is None and self.rowCount() > PAGE:
            self._order = self._read_order()
            row = self.row_of(article_id)
        return row

    def spoken(self, thing: ArticleHead) -> str:
        """Title, where from and when, whether it is ours, how many facts wait."""
        waiting = QCoreApplication.translate("Library", "%1 to review").replace("%1", wording.count(thing.open_facts))
        ours = sample_words() if thing.sample else ""
        parts = [one_line(thing.title), head_note(thing), ours, waiting if thing.open_facts else ""]
        return ", ".join(p for p in parts if p)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self.told(index, role)

    def match(
        self, start: Index, role: int, value: Any, hits: int = 1, flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith
    ) -> list[QModelIndex]:
        """Qt: letters typed in the list lead to a title that was read; all of them are not read for it."""
        wanted = str(value).casefold()
        found = (row for row in self._read_rows(start.row()) if self._begins(row, wanted))
        return [self.index(row, 0) for row, _ in zip(found, range(max(hits, 1)), strict=False)]

    def _begins(self, row: int, wanted: str) -> bool:
        thing = self.thing(row)
        return thing is not None and one_line(thing.title).casefold().startswith(wanted)

    def _read_rows(self, start: int) -> Iterator[int]:
        """The rows of the pages in memory, from one on and around."""
        rows = sorted(row for page in list(self._pages) for row in range(page * PAGE, (page + 1) * PAGE))
        yield from (row for row in rows if row >= start)
        yield from (row for row in rows if row < start)
