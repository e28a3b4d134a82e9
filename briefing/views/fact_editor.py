"""Fact editor: the fields of a fact of any kind, checked before they are stored."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing.core.dossier import Dossier
from briefing.core.fact import Fact, Figure
from briefing.qt import fonts, wording_facts
from briefing.qt.theme import Theme
from briefing.qt.typed import Invalid
from briefing.storage.corrections import BadCorrection, texts_of
from briefing.views import fact_fields
from briefing.views.fact_actions import FactActions
from briefing.views.fact_fields import FieldSpec, Form, Values
from briefing.views.widgets import Button, ComboBox, Label

Field = QLineEdit | QComboBox
COLUMNS = 4
LEAST, AROUND_LINE, AROUND_CHOICE = 64, 24, 44
"""The least width of a column, and what stands around the words of a field: padding, and the caret of a choice."""


class FactEditor(QWidget):
    """Fields in a grid, Save and Cancel. `left` says that it was closed, saved or not.

    A fact without an id is a draft: saving it makes it, leaving forgets it. `added` carries its key.
    """

    left = Signal()
    added = Signal(str)
    grew = Signal()
    """What it says of what does not fit takes another height."""

    def __init__(self, theme: Theme, actions: FactActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._actions = theme, actions
        self._fact: Fact | None = None
        self._fields: dict[str, Field] = {}
        self._specs: dict[str, FieldSpec] = {}
        # What does not fit is said in lines of words, which may take more height than there are fields.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.heading = Label(theme, px=13, weight=600, elided=True)
        self.problem = Label(theme, px=12, token="bad", wrap=True)
        self.save_button = Button(theme, self.tr("Save"), "primary")
        self.cancel_button = Button(theme, self.tr("Cancel"))
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.left)
        self._grid = QGridLayout()
        theme.spacing(self._grid, 6)
        foot = QHBoxLayout()
        theme.spacing(foot, 8)
        foot.addWidget(self.save_button)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.problem, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        theme.spacing(box, 8)
        box.addWidget(self.heading)
        box.addLayout(self._grid)
        box.addLayout(foot)

    @property
    def fields(self) -> dict[str, Field]:
        """The fields by the name of what they correct."""
        return self._fields

    def height_at(self, width: int) -> int:
        """The height that fields and words need at a width, in px."""
        return self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()

    def open(self, fact: Fact, dossier: Dossier | None, language: str | None = None) -> None:
        """Fill the fields for a fact. `language` is the article's, whose notations are understood too."""
        self._fact = fact
        draft = not fact.id
        self._clear()
        self.problem.setText("")
        self.problem.setAccessibleName("")
        if draft:
            words = self.tr("New, from “%1”").replace("%1", " ".join(fact.quote.split()))
            self.save_button.setText(self.tr("Add"))
        else:
            words = self.tr("Edit: %1").replace("%1", wording_facts.heading(fact))
            self.save_button.setText(self.tr("Save"))
        self.heading.setText(words)
        self._lay_out(fact_fields.form_of(fact, dossier, language, draft=draft))

    def enter(self) -> None:
        """Put the keyboard on the first field; in a draft on the first that the words leave open."""
        fields = list(self._fields.items())
        if not fields:
            return
        first = fields[0][1]
        if self._fact is not None and not self._fact.id:
            first = next((field for name, field in fields if self._lacks(name)), first)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, QLineEdit):
            first.selectAll()

    def _lacks(self, name: str) -> bool:
        return self._text(name) is None and (bool(self._specs[name].needed) or name in ("digits", "period"))

    def _clear(self) -> None:
        self._fields.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _lay_out(self, form: Form) -> None:
        self._specs = form.specs()
        # The columns share the width as their words need it: a short list of choices leaves its room to a long one.
        needs = [self._theme.px(LEAST)] * COLUMNS
        for row, specs in enumerate(form.rows):
            column = 0
            for spec in specs:
                field = self._choice(spec) if spec.options else self._line(spec)
                self._put(spec, field, row, column)
                if spec.span == 1:
                    needs[column] = max(needs[column], self._need(field))
                column += spec.span
        for column, need in enumerate(needs):
            self._grid.setColumnStretch(column, need)
        fields = list(self._fields.values())
        for before, after in zip(fields, [*fields[1:], self.save_button], strict=False):
            QWidget.setTabOrder(before, after)

    def _need(self, field: Field) -> int:
        """The width a field needs to show its words whole."""
        words, around = (
            (field.currentText(), AROUND_CHOICE) if isinstance(field, QComboBox) else (field.text(), AROUND_LINE)
        )
        return field.fontMetrics().horizontalAdvance(words) + self._theme.px(around)

    def _line(self, spec: FieldSpec) -> QLineEdit:
        field = QLineEdit(spec.shown)
        field.setFont(fonts.ui_font(13))
        field.returnPressed.connect(self.save)
        if spec.completions:
            completer = QCompleter(spec.completions, field)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
            field.setCompleter(completer)
        return field

    def _choice(self, spec: FieldSpec) -> ComboBox:
        field = ComboBox(self._theme)
        for id, words in spec.options:
            field.addItem(words, id)
        field.setCurrentIndex(field.findData(spec.shown))
        return field

    def _put(self, spec: FieldSpec, field: Field, row: int, column: int) -> None:
        field.setAccessibleName(spec.label)
        field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        caption = Label(self._theme, spec.label, px=12, token="text_2")
        caption.setBuddy(field)
        self._grid.addWidget(caption, row * 2, column, 1, spec.span)
        self._grid.addWidget(field, row * 2 + 1, column, 1, spec.span)
        field.show()  # At once, so that it can take the keyboard before the next turn of the event loop.
        self._fields[spec.name] = field

    def _text(self, name: str) -> str | None:
        field = self._fields[name]
        if isinstance(field, QComboBox):
            value = field.currentData()
            return str(value) if value else None
        return field.text().strip() or None

    def corrections(self) -> Values:
        """What was changed, in stored form. Raises Invalid in words, after marking the field."""
        assert self._fact is not None
        values: Values = {}
        for name, spec in self._specs.items():
            text = self._text(name)
            if self._fact.id and (text or "") == spec.shown:
                continue  # What was not touched stays to the letter.
            try:
                if text is None and spec.needed:
                    raise Invalid(spec.needed)
                known = spec.read is None
                values.update({name: text} if known else spec.read(text or ""))  # type: ignore[misc]
            except Invalid:
                self._fields[name].setFocus(Qt.FocusReason.OtherFocusReason)
                raise
        if isinstance(self._fact.payload, Figure):
            fact_fields.complete({**texts_of(self._fact.payload), **values})
        return values

    def save(self) -> None:
        """Store what was typed, or say what does not fit."""
        if self._fact is None:
            return
        try:
            values = self.corrections()
            if self._fact.id:
                done = self._actions.correct(self._fact.key, values)
            else:
                key = self._actions.add(self._fact, values)
                done = bool(key)
        except Invalid as problem:
            self._refuse(str(problem))
            return
        except BadCorrection as problem:
            name = wording_facts.field_name(problem.field)
            self._refuse(self.tr("This does not fit the field “%1”.").replace("%1", name))
            return
        if not done:
            return
        self.left.emit()
        if not self._fact.id:
            self.added.emit(key)

    def _refuse(self, words: str) -> None:
        self.problem.setText(words)
        layout = self.layout()
        assert layout is not None
        # The rows inside it keep the height they knew until the layout runs.
        layout.activate()
        self.updateGeometry()
        self.grew.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape leaves; Enter on a choice saves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(self.focusWidget(), QComboBox):
            self.save()
            return
        super().keyPressEvent(event)
