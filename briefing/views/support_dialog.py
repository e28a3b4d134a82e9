"""Confirming what the checks support: the facts with their checks, told before anything is confirmed."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from briefing.core.checks import Check, Verdict, by_fact, confirmed
from briefing.core.fact import Fact, ReviewStatus
from briefing.qt import fonts, wording, wording_facts
from briefing.qt.theme import Theme
from briefing.views.dialog import Dialog
from briefing.views.read_dialogs import said
from briefing.views.widgets import CheckBox, Label

Supported = tuple[Fact, tuple[Check, ...]]

ITEM, MOST = 24, 400
"""What stands around the words of a cell, and the most of the width that the facts take from their checks."""


def supported(facts: Sequence[Fact], checks: Sequence[Check], contested: frozenset[str]) -> tuple[Supported, ...]:
    """The proposed facts that an arithmetic check bears out and nothing speaks against, with those checks.

    `contested` are the keys of facts that two sources disagree on.
    """
    borne_out, using = confirmed(checks), by_fact(checks)
    found = []
    for fact in facts:
        mine = using.get(fact.key, [])
        doubted = any(c.verdict in (Verdict.FAIL, Verdict.WARN) for c in mine)
        if fact.status is ReviewStatus.PROPOSED and fact.key in borne_out and fact.key not in contested and not doubted:
            found.append((fact, tuple(c for c in mine if c.told is Verdict.OK and c.detail)))
    return tuple(found)


class SupportDialog(Dialog):
    """`agreed` carries the keys of the facts to confirm; a fact whose tick is taken off stays open."""

    agreed = Signal(tuple)

    def __init__(
        self, theme: Theme, found: Sequence[Supported], parent: QWidget | None = None, pair: Collection[str] = ()
    ) -> None:
        super().__init__(theme, self.tr("Confirm what the checks support"), parent)
        words = self.tr("Sums and changes recomputed from the figures themselves agree with these facts.")
        self.body.addWidget(Label(theme, words, token="text_2", wrap=True))
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(self.tr("Facts to confirm"))
        self.list.setFont(fonts.ui_font(13))
        self.list.setHeaderLabels([self.tr("Fact"), self.tr("Checks")])
        self.list.header().setStretchLastSection(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.boxes: dict[str, CheckBox] = {}
        """The tick of each fact, by its key."""
        for fact, checks in found:
            told = dict.fromkeys(wording_facts.check(c) for c in checks)
            row = QTreeWidgetItem(["", "; ".join(told)])
            row.setToolTip(1, "\n".join(told))
            row.setData(0, Qt.ItemDataRole.AccessibleTextRole, said(fact, pair))
            row.setSizeHint(0, QSize(0, theme.px(28)))
            self.list.addTopLevelItem(row)
            box = CheckBox(theme, said(fact, pair))
            box.setChecked(True)
            box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            box.toggled.connect(lambda _on: self._count())
            self.list.setItemWidget(row, 0, box)
            self.boxes[fact.key] = box
        # The facts stand whole; their checks, told again in the tip, take what is left.
        whole = max((box.sizeHint().width() for box in self.boxes.values()), default=0)
        self.list.setColumnWidth(0, min(whole + theme.px(ITEM), theme.px(MOST)))
        self.body.addWidget(self.list, 1)
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        self.confirm_button = self.add_button("", "primary")
        self.confirm_button.setDefault(True)
        self.confirm_button.clicked.connect(self._agree)
        if self.boxes:
            self.list.setCurrentItem(self.list.topLevelItem(0))  # type: ignore[arg-type]
        self._count()
        self.resize(theme.px(640), theme.px(400))
        self.list.installEventFilter(self)
        self.list.setFocus()

    def _chosen(self) -> tuple[str, ...]:
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def lines(self) -> list[tuple[str, str]]:
        """Each fact with its checks, as shown."""
        rows = (self.list.topLevelItem(n) for n in range(self.list.topLevelItemCount()))
        told = [row.text(1) for row in rows if row is not None]
        return list(zip((box.text() for box in self.boxes.values()), told, strict=True))

    def _count(self) -> None:
        count = len(self._chosen())
        one, many = self.tr("Confirm 1 fact"), self.tr("Confirm %1 facts").replace("%1", wording.count(count))
        self.confirm_button.setText(one if count == 1 else many)
        self.confirm_button.setEnabled(count > 0)

    def _agree(self) -> None:
        chosen = self._chosen()
        if chosen:
            self.accept()
            self.agreed.emit(chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Space in the list takes the tick of its row off or puts it back."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            row = self.list.currentIndex().row()
            if event.key() == Qt.Key.Key_Space and row >= 0:
                list(self.boxes.values())[row].toggle()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter confirms, from the list too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._agree()
            return
        super().keyPressEvent(event)
