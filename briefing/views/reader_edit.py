"""The reader's small editors: a fact's fields, and a note, in a card beside the words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFormLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from briefing.core.fact import (
    EventMention,
    EventStatus,
    Fact,
    Figure,
    FigureStatus,
    Flow,
    Mention,
    NextStep,
    Payload,
    PersonMention,
    Quotation,
    StepVerb,
)
from briefing.qt import wording, wording_facts
from briefing.qt.theme import Theme
from briefing.storage.corrections import texts_of
from briefing.views.widgets import Button, ComboBox, Label

_TEXT_FIELDS: dict[type[Payload], tuple[str, ...]] = {
    Figure: ("digits", "currency", "first", "last", "product"),
    EventMention: ("round", "date", "city", "country"),
    PersonMention: ("name", "role", "organisation", "country"),
    NextStep: ("date", "city", "round"),
    Mention: ("value",),
    Quotation: ("speaker",),
}
_SCALES = ("0", "3", "6", "9", "12")


class _Editor(QWidget):
    """A raised card over the pane. Escape closes it and gives the focus back."""

    closed = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._came_from = QApplication.focusWidget()
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 12)
        self.column.setSpacing(8)
        self.column.addWidget(Label(theme, title, 13, 600, parent=self, elided=True))
        self._problem = Label(theme, "", 12, 400, "bad", wrap=True, parent=self)
        self._problem.hide()

    def open_at(self, place: QPoint) -> None:
        """Show it under (or above) a point of the pane, fully inside the pane."""
        parent = self.parentWidget()
        self.setFixedWidth(min(self._theme.px(340), parent.width() - 16))
        self.adjustSize()
        x = max(8, min(place.x(), parent.width() - self.width() - 8))
        y = place.y() + 8
        if y + self.height() > parent.height() - 8:
            y = max(8, place.y() - self.height() - self._theme.px(30))
        self.move(x, y)
        self.show()
        self.raise_()
        self.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def first_field(self) -> QWidget:
        """What gets the focus."""
        raise NotImplementedError

    def leave(self) -> None:
        """Close and give the focus back to where it was."""
        self.hide()
        if self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    def show_sentence(self, sentence: str) -> None:
        """Say what went wrong; what was typed stays."""
        self._problem.setText(sentence)
        self._problem.show()
        self.adjustSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("line_strong"), 1))
        painter.setBrush(self._theme.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _buttons(self, accept: Callable[[], None], words: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        save = Button(self._theme, words, "primary", parent=self)
        cancel = Button(self._theme, self.tr("Cancel"), parent=self)
        save.clicked.connect(accept)
        cancel.clicked.connect(self.closed)
        row.addWidget(save)
        row.addWidget(cancel)
        row.addStretch()
        return row


class FactEditor(_Editor):
    """The fields of one fact. `accepted` carries those that were changed, as text; empty is unknown (None)."""

    accepted = Signal(object)

    def __init__(self, theme: Theme, fact: Fact, parent: QWidget) -> None:
        super().__init__(theme, wording_facts.heading(fact), parent)
        self._before = texts_of(fact.payload)
        self._lines: dict[str, QLineEdit] = {}
        self._choices: dict[str, ComboBox] = {}
        form = QFormLayout()
        form.setSpacing(8)
        for name, options in _choices(fact.payload):
            self._add_choice(form, name, options)
        for name in _TEXT_FIELDS[type(fact.payload)]:
            self._add_line(form, name)
        self.column.addLayout(form)
        self.column.addWidget(self._problem)
        self.column.addLayout(self._buttons(self._accept, self.tr("Save")))

    def _add_choice(self, form: QFormLayout, name: str, options: Sequence[tuple[str, str]]) -> None:
        box = ComboBox(self._theme, self)
        for id, words in options:
            box.addItem(words, id)
        at = box.findData(self._before[name])
        box.setCurrentIndex(max(at, 0))
        box.setAccessibleName(field_label(name))
        self._choices[name] = box
        form.addRow(Label(self._theme, field_label(name), 12, 400, "text_2"), box)

    def _add_line(self, form: QFormLayout, name: str) -> None:
        line = QLineEdit(shown_text(name, self._before[name]), self)
        line.setAccessibleName(field_label(name))
        line.setPlaceholderText(placeholder(name))
        line.returnPressed.connect(self._accept)
        self._lines[name] = line
        form.addRow(Label(self._theme, field_label(name), 12, 400, "text_2"), line)

    def first_field(self) -> QWidget:
        return next(iter(self._lines.values()))

    def field(self, name: str) -> QLineEdit:
        """The line of a field. Raises KeyError."""
        return self._lines[name]

    def choice(self, name: str) -> ComboBox:
        """The list of a field. Raises KeyError."""
        return self._choices[name]

    def show_problem(self, field: str) -> None:
        """Say which field cannot be what was typed, and put the focus there."""
        words = self.tr("%1 cannot be read. Example: %2")
        self.show_sentence(words.replace("%1", field_label(field)).replace("%2", placeholder(field)))
        if field in self._lines:
            self._lines[field].setFocus()
            self._lines[field].selectAll()

    def _accept(self) -> None:
        values: dict[str, str | None] = {n: box.currentData() for n, box in self._choices.items()}
        values |= {n: stored_text(n, line.text()) for n, line in self._lines.items()}
        if isinstance(values.get("digits"), str) and values.get("scale") is None:
            values["scale"] = "0"
        if values.get("first") and not values.get("last"):
            values["last"] = values["first"]
        if values.get("digits") is None and "digits" in values:
            values["scale"] = None
            values["currency"] = None
        self.accepted.emit({n: v for n, v in values.items() if v != self._before[n]})


def _choices(payload: Payload) -> list[tuple[str, list[tuple[str, str]]]]:
    if isinstance(payload, Figure):
        return [
            ("flow", [(f.value, wording.flow(f)) for f in Flow]),
            ("scale", [(s, wording.unit(int(s), None) or wording.translate("Reader", "units")) for s in _SCALES]),
            ("status", [(s.value, _figure_status(s)) for s in FigureStatus]),
        ]
    if isinstance(payload, EventMention):
        return [("status", [(s.value, wording.event_status(s)) for s in EventStatus])]
    if isinstance(payload, NextStep):
        return [("verb", [(v.value, wording.step_verb(v)) for v in StepVerb])]
    return []


def _figure_status(status: FigureStatus) -> str:
    return wording.figure_status(status) or wording.translate("Reader", "observed")


def field_label(name: str) -> str:
    """What a field is called in the editor."""
    return {
        "first": wording.translate("Reader", "first month"),
        "last": wording.translate("Reader", "last month"),
        "value": wording.translate("Reader", "means"),
        "speaker": wording.translate("Reader", "speaker"),
        "verb": wording.translate("Reader", "how firm"),
    }.get(name, wording_facts.field_name(name))


def placeholder(name: str) -> str:
    """An example of what a field takes."""
    return {
        "digits": shown_text("digits", "289.0"),
        "currency": "USD",
        "first": "2024-01",
        "last": "2024-08",
        "date": "2024-10-18",
        "country": "BE",
        "round": "5",
    }.get(name, wording.translate("Reader", "unknown"))


def shown_text(name: str, text: str | None) -> str:
    """A stored value as the field shows it: amounts with the locale's decimal sign."""
    if text is None:
        return ""
    return wording.digits(text).replace(wording.MINUS, "-") if name == "digits" else text


def stored_text(name: str, typed: str) -> str | None:
    """What was typed as the library stores it; None when empty."""
    from PySide6.QtCore import QLocale

    text = typed.strip()
    if name == "digits":
        locale = QLocale()
        text = text.replace(wording.MINUS, "-").replace(locale.groupSeparator(), "").replace(" ", "")
        text = text.replace(locale.decimalPoint(), ".")
    if name in ("currency", "country"):
        text = text.upper()
    return text or None


class NoteEditor(_Editor):
    """A note on a passage. `accepted` carries its text; empty keeps the passage highlighted."""

    accepted = Signal(str)
    deleted = Signal()

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(theme, parent.tr("Note"), parent)
        self.area = QPlainTextEdit(text, self)
        self.area.setAccessibleName(self.tr("Note"))
        self.area.setPlaceholderText(self.tr("Write a note, or leave it empty to highlight only"))
        self.area.setFixedHeight(theme.px(90))
        self.area.setTabChangesFocus(True)
        self.column.addWidget(self.area)
        self.column.addWidget(self._problem)
        row = self._buttons(lambda: self.accepted.emit(self.area.toPlainText().strip()), self.tr("Save"))
        remove = Button(theme, self.tr("Delete note"), "quiet", parent=self)
        remove.clicked.connect(self.deleted)
        row.addWidget(remove)
        self.column.addLayout(row)

    def first_field(self) -> QWidget:
        return self.area

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit(self.area.toPlainText().strip())
            return
        super().keyPressEvent(event)
