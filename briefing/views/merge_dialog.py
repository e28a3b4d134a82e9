"""Merging two facts: which other one says the same, and which of the two leads."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QTreeWidget, QTreeWidgetItem, QWidget

from briefing.core.fact import Fact, Figure
from briefing.qt import fonts, wording, wording_facts
from briefing.qt.desk import Desk
from briefing.qt.theme import Theme
from briefing.storage.corrections import texts_of
from briefing.views.dialog import Dialog
from briefing.views.read_dialogs import said
from briefing.views.review_parts import Choice
from briefing.views.widgets import Label


def candidates(desk: Desk, fact: Fact) -> list[Fact]:
    """The facts of the same kind that it could be merged with, the likest first."""
    known = {f.key: f for f in desk.facts}
    if desk.file is not None:
        for family in (desk.file.figures, desk.file.events, desk.file.next_steps, desk.file.participants):
            known |= {f.key: f for f in family if f.key not in known}
    fit = [
        f for f in known.values() if f.kind is fact.kind and f.key != fact.key and f.status.counts and f.lead is None
    ]
    return sorted(fit, key=lambda f: (-_likeness(fact, f), f.article != fact.article, f.span.start))


def _likeness(a: Fact, b: Fact) -> int:
    """How many fields two facts of a kind share; of figures the place in the series counts most."""
    first, second = texts_of(a.payload), texts_of(b.payload)
    shared = sum(v is not None and second.get(k) == v for k, v in first.items())
    if isinstance(a.payload, Figure) and isinstance(b.payload, Figure):
        same = (a.payload.flow, a.payload.period) == (b.payload.flow, b.payload.period)
        return shared + (10 if same else 0)
    return shared


class MergeDialog(Dialog):
    """`merged` carries the keys of the fact that leads and of the one beneath it."""

    merged = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        fact: Fact,
        others: Sequence[Fact],
        parent: QWidget | None = None,
        pair: Collection[str] = (),
    ) -> None:
        super().__init__(theme, self.tr("Merge facts"), parent)
        self._fact, self._others, self._pair = fact, list(others), pair
        self._other_leads = False
        self.body.addWidget(Label(theme, self.tr("Which fact says the same as this one?"), 13, 600, wrap=True))
        self.list = QTreeWidget()
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(self.tr("Facts of the same kind"))
        self.list.setFont(fonts.ui_font(13))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for number, other in enumerate(self._others):
            words = f"{said(other, pair)}   {wording.quoted(' '.join(other.quote.split()))}"
            row = QTreeWidgetItem([words])
            row.setData(0, Qt.ItemDataRole.UserRole, number)
            row.setSizeHint(0, QSize(0, theme.px(26)))
            self.list.addTopLevelItem(row)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(Label(theme, self.tr("The one that leads keeps its place; the other stays beneath it."), token="text_2", wrap=True))  # fmt: skip
        self.mine, self.theirs = Choice(theme), Choice(theme)
        cards = QHBoxLayout()
        cards.setSpacing(theme.px(8))
        cards.addWidget(self.mine, 1)
        cards.addWidget(self.theirs, 1)
        self.body.addLayout(cards)
        self.mine.picked.connect(lambda: self._lead(False))
        self.theirs.picked.connect(lambda: self._lead(True))
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        self.merge_button = self.add_button(self.tr("Merge"), "primary")
        self.merge_button.setDefault(True)
        self.merge_button.clicked.connect(self._merge)
        self.list.currentItemChanged.connect(lambda *_: self._show())
        if self._others:
            self.list.setCurrentItem(self.list.topLevelItem(0))  # type: ignore[arg-type]
        self._show()
        self.resize(theme.px(600), theme.px(420))
        self.list.setFocus()

    def _other(self) -> Fact | None:
        row = self.list.currentItem()
        return self._others[int(row.data(0, Qt.ItemDataRole.UserRole))] if row is not None else None

    def _show(self) -> None:
        other = self._other()
        self.merge_button.setEnabled(other is not None)
        self.theirs.setVisible(other is not None)
        self._say(self.mine, self._fact)
        if other is not None:
            self._say(self.theirs, other)
        self._lead(self._other_leads)

    def _say(self, card: Choice, fact: Fact) -> None:
        amount = fact.figure.amount if isinstance(fact.payload, Figure) else None
        unit = wording.unit_short(amount.scale, amount.currency) if amount is not None else ""
        value = f"{wording_facts.value(fact)} {unit}".strip()
        card.say(wording_facts.heading(fact, self._pair), value, wording.status(fact.status))

    def _lead(self, other: bool) -> None:
        self._other_leads = other
        self.mine.set_on(not other)
        self.theirs.set_on(other)

    def _merge(self) -> None:
        other = self._other()
        if other is None:
            return
        lead, beneath = (other, self._fact) if self._other_leads else (self._fact, other)
        self.accept()
        self.merged.emit(lead.key, beneath.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: left and right choose which leads, Enter merges, from the list too."""
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._lead(key == Qt.Key.Key_Right)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._merge()
        else:
            super().keyPressEvent(event)
