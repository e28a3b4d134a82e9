"""Answer field: one question that a table leaves open, with the answers there are: chosen, typed, or rows left out."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from briefing.core.question import SKIP, Question
from briefing.qt import typed, wording, wording_import
from briefing.qt.import_previews import Preview
from briefing.qt.theme import Theme
from briefing.views.widgets import ComboBox, Label

CLOSED = frozenset({"scale", "conflict", "cells", "decimal_mark", "flow", "multiplier"})
"""Fields that only the answers offered fit."""
_COUNTRIES = frozenset({"reporter", "partner"})


def understood(asked: Question, text: str) -> str:
    """What is typed in the form that the importer reads; as it is where it fits nothing, so that it says so."""
    text = text.strip()
    with suppress(typed.Invalid):
        if asked.field == "period":
            found = typed.period(text)
            return f"{found.first}..{found.last}"
        if asked.field in _COUNTRIES:
            return typed.country(text)
        if asked.field == "currency":
            return typed.currency(text)
    return text


class AnswerField(QWidget):
    """A question, how many rows wait for it, and the answer. `answered` is emitted when the answer changed."""

    answered = Signal()

    def __init__(self, asked: Question, preview: Preview, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked, self._theme = asked, theme
        self.answer = preview.answers.get(asked.key, "")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(4))
        title = Label(theme, wording_import.question(asked), wrap=True)
        box.addWidget(title)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self.boxes = self._pair_boxes() if asked.field == "pair" else [self._answer_box()]
        for combo in self.boxes:
            combo.setAccessibleName(title.words)
            row.addWidget(combo)
        row.addStretch(1)
        box.addLayout(row)
        for words, token in self._hints(preview):
            box.addWidget(Label(theme, words, 12, token=token, wrap=True))

    @property
    def can_be_remembered(self) -> bool:
        """Whether the answer can hold for the next table with the same heading too."""
        return not self.asked.is_of_one_file

    def take_focus(self) -> None:
        """Give the keyboard to the answer."""
        self.boxes[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _hints(self, preview: Preview) -> list[tuple[str, str]]:
        asked = self.asked
        hints = [(wording_import.rows_waiting(asked), "text_2")]
        if asked.key in preview.refused:
            words = self.tr("“%1” is not understood.").replace("%1", preview.refused[asked.key])
            hints.insert(0, (words, "bad"))
        elif asked.key in preview.remembered:
            hints.insert(0, (self.tr("As you said for the last table with this heading."), "ok"))
        elif asked.key in preview.open and not self.answer:
            hints[0] = (f"{hints[0][0]} · {self.tr('waiting until you say')}", "text_2")
        return hints

    # --- one answer --------------------------------------------------------------------------------

    def _answer_box(self) -> ComboBox:
        asked = self.asked
        combo = ComboBox(self._theme)
        combo.setMinimumWidth(self._theme.px(360))
        combo.addItem(self.tr("Choose…"), "")
        for value in asked.choices:
            combo.addItem(wording_import.choice(asked, value), value)
        combo.addItem(wording_import.skip(asked), SKIP)
        if asked.field not in CLOSED:
            combo.setEditable(True)
            combo.setInsertPolicy(ComboBox.InsertPolicy.NoInsert)
            edit = combo.lineEdit()
            assert edit is not None
            edit.setPlaceholderText(self.tr("Choose or type"))
            if asked.field in _COUNTRIES:
                completer = QCompleter(sorted(wording.country(c) for c in set(typed.country_names().values())), combo)
                completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
                combo.setCompleter(completer)
            edit.editingFinished.connect(lambda: self._typed(combo))
        self._show(combo)
        combo.activated.connect(lambda at: self._take(str(combo.itemData(at) or "")))
        return combo

    def _show(self, combo: ComboBox) -> None:
        with QSignalBlocker(combo):
            at = combo.findData(self.answer)
            combo.setCurrentIndex(max(at, 0))
            if combo.isEditable() and (at < 0 or not self.answer):
                combo.setEditText(wording_import.choice(self.asked, self.answer) if self.answer else "")

    def _typed(self, combo: ComboBox) -> None:
        text = combo.currentText().strip()
        at = combo.findText(text)
        if at >= 0:
            self._take(str(combo.itemData(at) or ""))
        elif text != (wording_import.choice(self.asked, self.answer) if self.answer else ""):
            self._take(understood(self.asked, text))

    def _take(self, answer: str) -> None:
        if answer != self.answer:
            self.answer = answer
            self.answered.emit()

    # --- whose figures -----------------------------------------------------------------------------

    def _pair_boxes(self) -> list[ComboBox]:
        from briefing.views.new_dossier import country_codes

        first, _, second = self.answer.partition("-")
        near = list(dict.fromkeys(code for pair in self.asked.choices for code in pair.split("-")))
        boxes = []
        for words, chosen in ((self.tr("Reported by…"), first), (self.tr("Partner…"), second)):
            combo = ComboBox(self._theme)
            combo.setMinimumWidth(self._theme.px(200))
            combo.addItem(words, "")
            for code in near:
                combo.addItem(wording.country(code), code)
            if near:
                combo.insertSeparator(combo.count())
            for code in country_codes():
                if code not in near:
                    combo.addItem(wording.country(code), code)
            combo.setCurrentIndex(max(combo.findData(chosen), 0) if chosen != SKIP else 0)
            combo.activated.connect(lambda _at: self._paired())
            boxes.append(combo)
        return boxes

    def _paired(self) -> None:
        sides = [str(box.currentData() or "") for box in self.boxes]
        if all(sides) and sides[0] != sides[1]:
            self._take("-".join(sides))
