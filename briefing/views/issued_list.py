"""The log of issued summaries as a list, and as the table that is exported."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from briefing.printing.words import LANGUAGES
from briefing.qt import fonts, wording
from briefing.qt.theme import Theme
from briefing.storage.issued import PRINTER, Issued
from briefing.views.changes_list import window_wording

HASH_SHOWN = 8
_LAST = 3
"""The column that takes the width that is left."""
_FORMATS = {"pdf": "PDF", "docx": "Word", "html": "HTML", "md": "Markdown"}


class IssuedList(QTreeWidget):
    """What left the program, newest first. `chosen` tells that another line is current."""

    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._issues: tuple[Issued, ...] = ()
        self.setRootIsDecorated(False)
        self.setAccessibleName(self.tr("Issued summaries"))
        self.setFont(fonts.ui_font(13))
        self.setHeaderLabels([self.tr("Summary"), self.tr("Issued"), self.tr("Marking"), self.tr("Printer or file")])
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setUniformRowHeights(True)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header().setStretchLastSection(False)
        # A number, a moment and what was unreviewed say nothing when they are cut; of a file's name the beginning does.
        for column in (0, 1, 2):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.header().sectionResized.connect(lambda column, *_: self._fit_last() if column < _LAST else None)
        self.setMinimumWidth(theme.px(480))
        self._height = theme.px(44)
        self.currentItemChanged.connect(lambda *_: self.chosen.emit())

    @property
    def current(self) -> Issued | None:
        """The issue of the current line."""
        item = self.currentItem()
        number = int(item.data(0, Qt.ItemDataRole.UserRole)) if item is not None else 0
        return next((i for i in self._issues if i.id == number), None)

    def show_issues(self, issues: Sequence[Issued]) -> None:
        """List these; the current line stays where it can."""
        if tuple(issues) == self._issues and self.topLevelItemCount():
            return
        current = self.current
        self._issues = tuple(issues)
        self.blockSignals(True)
        self.clear()
        for issue in issues:
            cells = row(issue)
            item = QTreeWidgetItem(_lines(cells))
            # On the last one: a hint without a width would cut a column that is as wide as its words.
            item.setSizeHint(_LAST, QSize(0, self._height))
            item.setData(0, Qt.ItemDataRole.UserRole, issue.id)
            named = zip(headings(), cells, strict=True)
            told = [wording.headed(head, cell) for head, cell in named if cell]
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(told))
            for column in range(self.columnCount()):
                item.setToolTip(column, "\n".join(told))
            self.addTopLevelItem(item)
        self.blockSignals(False)
        ids = [i.id for i in self._issues]
        at = ids.index(current.id) if current is not None and current.id in ids else 0
        top = self.topLevelItem(at)
        if top is not None:
            self.setCurrentItem(top)
        self._fit_last()

    def _fit_last(self) -> None:
        """The last column takes what is left, and never less than its head: then the list is scrolled."""
        header = self.header()
        taken = sum(header.sectionSize(column) for column in range(_LAST))
        header.resizeSection(_LAST, max(header.sectionSizeHint(_LAST), self.viewport().width() - taken))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the last column fills the width."""
        super().resizeEvent(event)
        self._fit_last()


def _lines(cells: list[str]) -> list[str]:
    """The columns of the list, two lines each: name and kind, time and language, marking and state, sink and hash."""
    name, at, kind, marking, language, sent, sha8, *_, status, _, _ = cells
    unmarked = QCoreApplication.translate("IssuedList", "No marking")
    return [f"{name}\n{kind}", f"{at}\n{language}", f"{marking or unmarked}\n{status}", f"{sent}\n{sha8}"]


def headings() -> list[str]:
    """The heads of the columns."""
    translate = QCoreApplication.translate
    return [
        translate("IssuedList", "Summary"),
        translate("IssuedList", "Issued"),
        translate("IssuedList", "Page"),
        translate("IssuedList", "Marking"),
        translate("IssuedList", "Language"),
        translate("IssuedList", "Printer or file"),
        translate("IssuedList", "Hash"),
        translate("IssuedList", "As of"),
        translate("IssuedList", "Format"),
        translate("IssuedList", "Paper"),
        translate("IssuedList", "Copies"),
        translate("IssuedList", "Pages"),
        translate("IssuedList", "Status"),
        translate("IssuedList", "Reason"),
        translate("IssuedList", "SHA-256"),
    ]


def row(issue: Issued) -> list[str]:
    """An issue in the order of `headings`."""
    translate = QCoreApplication.translate
    status = translate("IssuedList", "Final") if issue.final else translate("IssuedList", "Draft")
    if issue.unreviewed:
        unreviewed = translate("IssuedList", "%n items unreviewed", "", issue.unreviewed)
        status = f"{status}, {unreviewed}"
    return [
        issue.summary_id,
        moment(issue.at),
        template_name(issue.template),
        issue.marking,
        language_name(issue.language),
        target(issue),
        issue.sha256[:HASH_SHOWN],
        moment(issue.as_of),
        _FORMATS.get(issue.format, issue.format),
        issue.paper.upper() if issue.paper.startswith("a") else issue.paper.capitalize(),
        str(issue.copies) if issue.sink == PRINTER else "",
        issue.pages.replace("-", "–"),
        status,
        issue.override_reason or "",
        issue.sha256,
    ]


def target(issue: Issued) -> str:
    """Where an issue went: "desk, 2 copies" or the file's name; the format where an old log has no name."""
    if issue.sink == PRINTER:
        if issue.copies == 1:
            return issue.target
        copies = QCoreApplication.translate("IssuedList", "%n copies", "", issue.copies)
        return f"{issue.target}, {copies}"
    return issue.target or _FORMATS.get(issue.format, issue.format)


def moment(text: str) -> str:
    """ISO text as a date and, where it has one, a time of this place."""
    told = dt.datetime.fromisoformat(text)
    if told.tzinfo is not None:
        told = told.astimezone()
    date = wording.date(told.date())
    return date if told.time() == dt.time() else f"{date}, {told:%H:%M}"


def template_name(template: str) -> str:
    """What kind of page it is, in the window's language."""
    found = window_wording().words
    return found.get("templates", template) if found.has("templates", template) else ""


def language_name(language: str) -> str:
    """A language, or two of a bilingual page."""
    return " + ".join(wording.language(code) if code in LANGUAGES else code for code in language.split("+"))
