"""Imports: what came in when and what it brought, each to be taken back and brought back; and the tables that wait."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from briefing.qt import fonts, wording, wording_import
from briefing.qt.desk import Desk
from briefing.qt.theme import Theme
from briefing.qt.undo import UndoStack
from briefing.qt.wording_import import many
from briefing.qt.wording_refusals import refusal
from briefing.storage import imports, pending, restoring
from briefing.storage.imports import UPDATE, Import
from briefing.storage.library import LibraryError
from briefing.views.dialog import Dialog
from briefing.views.widgets import Label, Line

WIDTH, HEIGHT = 960, 560
NAMED = 8
"""So many of the tables that wait are named."""


def local_time(at: str) -> str:
    """A time of the library (ISO, UTC) as the user's clock shows it."""
    moment = dt.datetime.fromisoformat(at).astimezone()
    return f"{wording.date(moment.date())}, {moment:%H:%M}"


class ImportsDialog(Dialog):
    """The list, newest first. `waiting_wanted` asks to take up the tables that wait, by their hashes."""

    waiting_wanted = Signal(tuple)

    def __init__(self, desk: Desk, undo: UndoStack, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Imports"), parent)
        self._desk, self._undo = desk, undo
        self._entries: dict[str, Import] = {}
        intro = self.tr("Everything that came in, newest first. Taking an import back is a step that undo takes back.")
        self.body.addWidget(Label(theme, intro, token="text_2", wrap=True))
        self.waiting = Label(theme, "", wrap=True)
        self.answer_button = self.add_button(self.tr("Answer now…"))
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(self.tr("Imports"))
        self.list.setFont(fonts.tabular(fonts.ui_font(13)))
        self.list.setHeaderLabels(
            [self.tr("When"), self.tr("File or article"), self.tr("What it brought"), self.tr("Dossier")]
        )
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = self.list.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        widest = self.list.fontMetrics().horizontalAdvance(local_time("2026-09-28T20:48:00Z"))
        header.resizeSection(0, widest + theme.px(28))
        header.setStretchLastSection(False)
        self.list.currentItemChanged.connect(lambda *_: self._tell())
        self.body.addWidget(self.waiting)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(Line(theme))
        self.told = Label(theme, "", token="text_2", wrap=True)
        self.told.setMinimumHeight(theme.px(60))
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.told)
        self.back_button = self.add_button(self.tr("Take this import back"))
        close = self.add_button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.back_button.clicked.connect(self.turn)
        self.answer_button.clicked.connect(self._answer)
        # The window's own keys rest while a dialog is open.
        for key, act in ((QKeySequence.StandardKey.Undo, undo.undo), (QKeySequence.StandardKey.Redo, undo.redo)):
            QShortcut(QKeySequence(key), self, act)
        desk.library_moved.connect(self.refresh)
        self.refresh()
        self.fit(WIDTH, HEIGHT)
        self.list.setFocus()

    def refresh(self, _change: object = None) -> None:
        """Read the imports again; the chosen row stays chosen."""
        chosen = self.chosen
        found = imports.imports(self._desk.library)
        self._entries = {entry.key: entry for entry in found}
        self.list.clear()
        for entry in found:
            state = self._state(entry)
            row = QTreeWidgetItem([local_time(entry.at), entry.name, wording_import.brought(entry), state])
            row.setData(0, Qt.ItemDataRole.UserRole, entry.key)
            row.setSizeHint(0, QSize(0, self.theme.px(28)))
            if entry.taken_back:
                for column in range(4):
                    row.setForeground(column, self.theme.color("text_3"))
            self.list.addTopLevelItem(row)
            if entry.key == chosen:
                self.list.setCurrentItem(row)
        if self.list.currentItem() is None and found:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        waits = pending.waiting_tables(self._desk.library)
        words = many(
            len(waits),
            self.tr("1 table waits for your answer"),
            self.tr("%n tables wait for your answer", "", len(waits)),
        )
        named = ", ".join(t.file_name for t in waits[:NAMED])
        self.waiting.setText(wording.headed(words, f"{named}{', …' if len(waits) > NAMED else ''}"))
        self.waiting.setVisible(bool(waits))
        self.answer_button.setVisible(bool(waits))
        self._tell()

    @property
    def chosen(self) -> str:
        """The key of the chosen import, empty for none."""
        row = self.list.currentItem()
        return str(row.data(0, Qt.ItemDataRole.UserRole)) if row is not None else ""

    def _state(self, entry: Import) -> str:
        if entry.taken_back:
            return self.tr("Taken back %1").replace("%1", local_time(entry.taken_back))
        if entry.sample:
            return self.tr("Sample")
        return wording.pair(*entry.dossier.split("-")) if entry.dossier else ""

    def _tell(self) -> None:
        entry = self._entries.get(self.chosen)
        writable = self._desk.writable
        self.back_button.setEnabled(entry is not None and writable)
        if entry is None:
            self.told.setText(self.tr("Nothing was imported yet."))
            return
        if entry.taken_back:
            self.back_button.setText(self.tr("Bring this import back"))
            self.told.setText(
                self.tr("This import was taken back. Bringing it back shows its figures and facts again.")
            )
        else:
            self.back_button.setText(self.tr("Take this import back"))
            try:
                effects = imports.effects(self._desk.library, entry.key)
            except LibraryError as error:
                self.told.setText(refusal(error.sentence))
                return
            self.told.setText(" ".join(wording_import.taking_back(entry, effects)))
        self.back_button.updateGeometry()

    def turn(self) -> None:
        """Take the chosen import back, or bring it back."""
        entry = self._entries.get(self.chosen)
        if entry is None:
            return
        library = self._desk.library
        if entry.kind == UPDATE:
            label = self.tr("Bring back %1") if entry.taken_back else self.tr("Take back %1")
            number = int(entry.key.partition(":")[2])
            named = label.replace("%1", entry.name)
            self._undo.push_turn(lambda: restoring.turn(library, number, named), named)
            return
        if entry.taken_back:
            edits, label = imports.bring_back_edits(library, entry.key), self.tr("Bring back %1")
        else:
            edits, label = imports.take_back_edits(library, entry.key), self.tr("Take back %1")
        self._undo.push(edits, label.replace("%1", entry.name))

    def _answer(self) -> None:
        waits = tuple(t.sha256 for t in pending.waiting_tables(self._desk.library))
        self.accept()
        self.waiting_wanted.emit(waits)
