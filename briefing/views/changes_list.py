"""The list of what has changed since an issue: group by group, then and now, each line a way to its fact."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from briefing.core.summary_changes import ChangeLine, ChangesSection
from briefing.core.whatchanged import Turn
from briefing.printing.changes_page import change_label, since_claim
from briefing.printing.runs import Wording
from briefing.printing.words import LANGUAGES, words
from briefing.qt import fonts
from briefing.qt.theme import Theme
from briefing.views import tree_rows
from briefing.views.widgets import Label

_KEY = Qt.ItemDataRole.UserRole
_DECISIONS = (Turn.CONFIRMED, Turn.DISPUTED, Turn.REJECTED, Turn.SUPERSEDED, Turn.REOPENED)


def window_wording() -> Wording:
    """The page's words in the language of the window."""
    code = QLocale().name()[:2]
    return Wording(words(code if code in LANGUAGES else "en"))


class ChangesList(QWidget):
    """Shows a comparison. `fact_wanted` carries the key of the fact whose line was entered or double-clicked."""

    fact_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        self.told = Label(theme, "", token="text_2", wrap=True)
        column.addWidget(self.told)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("What has changed"))
        self.tree.setFont(fonts.ui_font(13))
        self.tree.setHeaderLabels([self.tr("What"), self.tr("Then"), self.tr("Now")])
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(theme.px(12))
        self.tree.setWordWrap(True)
        self.tree.setUniformRowHeights(False)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.tree.itemActivated.connect(self._on_entered)
        # Once all columns have their new width, and a scroll bar its own.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fit)
        self.tree.header().sectionResized.connect(lambda *_: self._later.start())
        column.addWidget(self.tree, 1)

    def show_changes(self, changes: ChangesSection | None) -> None:
        """List a comparison; None says that there is nothing to compare with."""
        self.tree.clear()
        wording = window_wording()
        if changes is None:
            self.told.setText(
                self.tr(
                    "An older version of Briefing noted this issue without what the dossier said, so nothing compares."
                )
            )
            return
        self.told.setText(wording.text(since_claim(changes, wording)))
        later = self.tr("Now") if changes.until is None else self.tr("Later")
        self.tree.setHeaderLabels([self.tr("What"), self.tr("Then"), later])
        for group, lines in changes.groups:
            left_out = changes.left_out.get(group, 0)
            head = QTreeWidgetItem([f"{wording.words.get('changes', group)} ({len(lines) + left_out})"])
            font = QFont(self.tree.font())
            font.setWeight(QFont.Weight.DemiBold)
            head.setFont(0, font)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.tree.addTopLevelItem(head)
            head.setFirstColumnSpanned(True)
            for line in lines:
                head.addChild(_row(line, wording))
            head.setExpanded(True)
        self._fit()
        self._later.start()

    def _fit(self) -> None:
        for head in tree_rows.headings(self.tree):
            head.setSizeHint(0, QSize(0, self.tree.fontMetrics().height() + 2 * self._theme.px(tree_rows.AIR)))
        tree_rows.fit_rows(self.tree, self._theme)

    def _on_entered(self, item: QTreeWidgetItem) -> None:
        key = str(item.data(0, _KEY) or "")
        if key:
            self.fact_wanted.emit(key)


def _row(line: ChangeLine, wording: Wording) -> QTreeWidgetItem:
    dash = wording.words.get("page", "dash")
    subject = wording.text(line.subject, short=True)
    then = wording.text(line.then, short=True) if line.then is not None else dash
    label = change_label(line, wording)
    now = label
    if line.now is not None and line.turn not in _DECISIONS:
        now = wording.text(line.now, short=True)
        if line.turn in (Turn.OPENED, Turn.CLOSED):
            now = f"{wording.words.head(label)} {now}"
    item = QTreeWidgetItem([subject, then, now])
    for column, text in enumerate((subject, then, now)):
        item.setToolTip(column, text)
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    item.setData(0, _KEY, line.key)
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{label}. {subject}: {then} → {now}")
    return item
