"""Import preview: what a trade table was understood to be, what it leaves open, and what it would change; then Enter."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing.core.preview import Differing, Told
from briefing.qt import fonts, wording, wording_import
from briefing.qt.import_previews import ANSWER, IMPORT, LEAVE, Preview, Reply
from briefing.qt.theme import Theme
from briefing.qt.wording_import import import_note, many
from briefing.views.answer_field import AnswerField
from briefing.views.dialog import Dialog
from briefing.views.widgets import CheckBox, ComboBox, Label, Line

WIDTH, HEIGHT = 760, 620
MOST_ROWS = 6
"""Changed figures in view at once; the others are scrolled to."""
MOST_KINDS = 4
"""Kinds of values that are told in full; of a table with more the rest is counted."""


class ImportPreview(Dialog):
    """`replied` carries what to do with the table shown. `stopped` that this table and those after it are left alone.

    `show_preview` shows the same table read again with the answers. Enter imports; rows without an answer then wait.
    """

    replied = Signal(object)
    stopped = Signal()

    def __init__(
        self, preview: Preview, theme: Theme, parent: QWidget | None = None, *, number: int = 1, of: int = 1
    ) -> None:
        super().__init__(theme, self.tr("Import a table"), parent)
        self._of = of
        self._wanted: str | None = None
        self._answered = False
        self.fields: list[AnswerField] = []
        self.dossier: ComboBox | None = None
        if of > 1:
            words = self.tr("File %1 of %2").replace("%1", str(number)).replace("%2", str(of))
            self.body.addWidget(Label(theme, words, 12, token="text_2"))
        self._title = Label(theme, preview.name, 16, 600, elided=True)
        self.body.addWidget(self._title)
        self._changes = QVBoxLayout()
        self._changes.setSpacing(2)
        self.body.addLayout(self._changes)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self._area, 1)
        self.remember = CheckBox(theme, self.tr("Remember the answers for tables with this heading"))
        self.follow = CheckBox(theme, self.tr("Take it again whenever it is saved"))
        self.follow.setToolTip(
            self.tr("While Briefing runs, each saved state of this file takes the place of the one before")
        )
        ticks = QVBoxLayout()
        ticks.setSpacing(0)
        ticks.addWidget(self.follow)
        ticks.addWidget(self.remember)
        self.foot.insertLayout(0, ticks)
        self.stop_button = self.add_button(self.tr("Cancel all") if of > 1 else self.tr("Cancel"))
        self.leave_button = self.add_button(self.tr("Leave this file out"))
        self.leave_button.setVisible(of > 1)
        self.import_button = self.add_button(self.tr("Import"), "primary")
        self.import_button.setDefault(True)
        self.stop_button.clicked.connect(self.reject)
        self.leave_button.clicked.connect(lambda: self._finish(Reply(LEAVE)))
        self.import_button.clicked.connect(self._import)
        self.show_preview(preview)
        self.resize(theme.px(WIDTH), self._height(preview))

    def _height(self, preview: Preview) -> int:
        tall = 320 + 120 * min(len(preview.told), 2) + 84 * len(preview.asked) + 40 * (len(preview.pairs) > 1)
        tall += sum(60 + 24 * min(len(d), MOST_ROWS) for d in (preview.revisions, preview.conflicts) if d)
        return self.theme.px(min(tall, HEIGHT))

    def show_preview(self, preview: Preview) -> None:
        """Show a table, or the same one read again with the answers."""
        self.preview = preview
        self.setEnabled(True)
        focused = next((f.asked.key for f in self.fields if f.isAncestorOf(self.focusWidget() or self)), None)
        self.dossier = None
        self._tell_changes(preview)
        self._area.setWidget(self._page(preview))
        self.remember.setVisible(any(f.can_be_remembered for f in self.fields))
        self._word_button()
        following = next((f for f in self.fields if f.asked.key in preview.open), None)
        if following is not None:
            following.take_focus()
        else:
            self.import_button.setFocus()
        if focused is not None:
            self._area.ensureWidgetVisible(following or self.fields[-1])

    def _page(self, preview: Preview) -> QWidget:
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 8, 0)
        box.setSpacing(12)
        self.fields = []
        if preview.asked:
            self._section(box, self.tr("What only you can say"))
            for asked in preview.asked:
                field = AnswerField(asked, preview, self.theme)
                field.answered.connect(self._on_answer)
                self.fields.append(field)
                box.addWidget(field)
        if preview.conflicts:
            self._section(box, self.tr("What differs"))
            box.addWidget(self._table(preview.conflicts, self.tr("Library"), self.tr("This file")))
        if preview.revisions:
            self._section(box, self.tr("What is revised"))
            box.addWidget(self._table(preview.revisions, self.tr("So far"), self.tr("Now")))
        if preview.pairs:
            self._file_under(box, preview)
        if preview.told:
            self._section(box, self.tr("What is in it"))
            for told in preview.told[:MOST_KINDS]:
                box.addLayout(self._told(told))
            more = len(preview.told) - MOST_KINDS
            if more > 0:
                words = many(
                    more, self.tr("and 1 kind of values more"), self.tr("and %n kinds of values more", "", more)
                )
                box.addWidget(Label(self.theme, words, 12, token="text_2"))
        self._notes(box, preview)
        box.addStretch(1)
        return page

    def _tell_changes(self, preview: Preview) -> None:
        """What importing would change, always in view."""
        while (item := self._changes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for words, token in wording_import.changes(preview):
            self._changes.addWidget(Label(self.theme, words, token=token, wrap=True))
        apart = wording_import.apart(preview, self._wanted)
        if apart:
            self._changes.addWidget(Label(self.theme, apart, token="warn", wrap=True))

    def _section(self, box: QVBoxLayout, words: str) -> None:
        if box.count():
            box.addWidget(Line(self.theme))
        box.addWidget(Label(self.theme, words, weight=600))

    def _told(self, told: Told) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.theme.px(16))
        grid.setVerticalSpacing(self.theme.px(3))
        grid.setColumnMinimumWidth(0, self.theme.px(110))
        grid.setColumnStretch(1, 1)
        of = told.of_all
        values = many(told.values, self.tr("1 figure"), self.tr("%n figures", "", told.values))
        rows = (
            (self.tr("Source"), wording_import.source(told)),
            (self.tr("Reported by"), wording_import.names(told.reporters, of["reporters"])),
            (self.tr("Partner"), wording_import.names(told.partners, of["partners"])),
            (self.tr("Figures"), f"{wording_import.what(told)} · {values}"),
            (self.tr("Unit"), wording_import.unit(told)),
            (self.tr("Time"), wording_import.span(told)),
        )
        for n, (caption, words) in enumerate(rows):
            grid.addWidget(Label(self.theme, caption, token="text_2"), n, 0, Qt.AlignmentFlag.AlignTop)
            said = Label(self.theme, words, wrap=True, numbers=True)
            said.setAccessibleName(f"{caption}: {words}")
            grid.addWidget(said, n, 1)
        return grid

    def _notes(self, box: QVBoxLayout, preview: Preview) -> None:
        for note in preview.notes:
            words = "" if note.startswith(wording_import.APART) else import_note(note)
            if words:
                box.addWidget(Label(self.theme, words, 12, token="text_2", wrap=True))

    def _file_under(self, box: QVBoxLayout, preview: Preview) -> None:
        """Where the figures are filed: said for one pair, chosen among many."""
        self.dossier = None
        if box.count():
            box.addWidget(Line(self.theme))
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(16))
        caption = Label(self.theme, self.tr("Dossier"), token="text_2")
        caption.setMinimumWidth(self.theme.px(110))
        row.addWidget(caption)
        if len(preview.pairs) == 1:
            words = self._pair(preview.pairs[0], preview)
            row.addWidget(Label(self.theme, words), 1)
        else:
            self.dossier = ComboBox(self.theme)
            self.dossier.setAccessibleName(self.tr("Dossier"))
            self.dossier.setMinimumWidth(self.theme.px(320))
            known = [p for p in preview.pairs if p in preview.known]
            if not known:
                self.dossier.addItem(self.tr("Choose the pair to look at…"), "")
            for pair in sorted(preview.pairs, key=lambda p: (p not in preview.known, self._pair(p, preview))):
                self.dossier.addItem(self._pair(pair, preview), pair)
            chosen = self.dossier.findData(self._dossier_wanted(preview))
            self.dossier.setCurrentIndex(max(chosen, 0))
            caption.setBuddy(self.dossier)
            row.addWidget(self.dossier)
            row.addStretch(1)
        box.addLayout(row)
        if self.dossier is not None:
            hint = self.tr("All figures are kept; those of other pairs show when you open a dossier of theirs.")
            box.addWidget(Label(self.theme, hint, 12, token="text_2", wrap=True))

    def prefer(self, dossier: str | None) -> None:
        """Choose a dossier of this pair if the table has figures of it; say so if it has none."""
        self._wanted = dossier
        self._tell_changes(self.preview)
        if self.dossier is not None and dossier:
            one, _, other = dossier.partition("-")
            for pair in (dossier, f"{other}-{one}"):
                at = self.dossier.findData(pair)
                if at >= 0:
                    self.dossier.setCurrentIndex(at)

    def _dossier_wanted(self, preview: Preview) -> str:
        return next((p for p in preview.pairs if p in preview.known), "")

    def _pair(self, pair: str, preview: Preview) -> str:
        words = wording.pair(*pair.split("-", 1))
        return words if pair in preview.known else self.tr("%1 (new dossier)").replace("%1", words)

    def _table(self, found: tuple[Differing, ...], old: str, new: str) -> QTreeWidget:
        table = QTreeWidget()
        table.setRootIsDecorated(False)
        table.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        table.setFont(fonts.tabular(fonts.ui_font(13)))
        table.setHeaderLabels([self.tr("Figure"), old, new])
        table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.header().setStretchLastSection(False)
        for value in found:
            row = QTreeWidgetItem(list(wording_import.differing(value)))
            row.setSizeHint(0, QSize(0, self.theme.px(24)))
            row.setToolTip(1, "")
            table.addTopLevelItem(row)
        table.setAccessibleName(self.tr("Figures that change"))
        table.setFixedHeight(self.theme.px(30 + 24 * min(len(found), MOST_ROWS) + 6))
        return table

    # --- acts --------------------------------------------------------------------------------------

    def _on_answer(self) -> None:
        """Read the table again with the answers there are now."""
        answers = {f.asked.key: f.answer for f in self.fields if f.answer}
        if answers != dict(self.preview.answers):
            self.setEnabled(False)
            self.replied.emit(Reply(ANSWER, answers))

    def _import(self) -> None:
        # Enter pressed in a field first takes what is typed there.
        answers = {f.asked.key: f.answer for f in self.fields if f.answer}
        if answers != dict(self.preview.answers):
            self._on_answer()
            return
        dossier = str(self.dossier.currentData() or "") if self.dossier is not None else ""
        remember = not self.remember.isHidden() and self.remember.isChecked()
        self._finish(Reply(IMPORT, self.preview.answers, dossier or None, remember))

    def _finish(self, reply: Reply) -> None:
        self._answered = True
        self.accept()
        self.replied.emit(reply)

    def give_up(self) -> None:
        """Close without a word: nobody waits for an answer any more."""
        self._answered = True
        self.reject()

    def done(self, result: int) -> None:
        """Qt: a dialog that is closed without an answer leaves this table and those after it alone."""
        told = self._answered
        self._answered = True
        super().done(result)
        if not told:
            self.stopped.emit()

    def _word_button(self) -> None:
        waiting = self.preview.waiting
        words = self.tr("Import")
        if waiting and self.preview.new:
            words = many(waiting, self.tr("Import, 1 row waits"), self.tr("Import, %n rows wait", "", waiting))
        elif waiting:
            words = self.tr("Answer later")
        self.import_button.setText(words)
        self.import_button.updateGeometry()
