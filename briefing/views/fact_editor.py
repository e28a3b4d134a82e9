"""Fact editor: the fields of a figure, an event or a person, checked before they are stored."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from briefing.core.dossier import Dossier
from briefing.core.fact import EventMention, Fact, Figure, Flow, PersonMention
from briefing.qt import fonts, wording, wording_facts
from briefing.qt.theme import Theme
from briefing.storage.corrections import BadCorrection, texts_of
from briefing.views.fact_actions import FactActions
from briefing.views.widgets import Button, ComboBox, Label

Field = QLineEdit | QComboBox
_NUMBER = re.compile(r"-?\d+(\.\d+)?\Z", re.ASCII)
_MONTH = re.compile(r"(\d{4})-(\d{1,2})\Z", re.ASCII)
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?\Z", re.ASCII)
SCALES = (0, 3, 6, 9, 12)
CURRENCIES = ("USD", "EUR", "KZT", "GBP", "RUB", "CNY", "CHF", "JPY")


class Invalid(ValueError):
    """What was typed into a field does not fit it; says so in words for the person."""


def can_edit(fact: Fact) -> bool:
    """Whether the editor knows the kind of a fact."""
    return isinstance(fact.payload, Figure | EventMention | PersonMention)


def plain_digits(text: str) -> str:
    """Digits as typed in the UI's number format, as decimal text with a dot. Raises Invalid."""
    locale = QLocale()
    typed = re.sub(r"[\s\u00a0\u2009\u202f']", "", text).replace(wording.MINUS, "-")
    if locale.groupSeparator() and locale.groupSeparator() != locale.decimalPoint():
        grouped = re.fullmatch(rf"-?\d{{1,3}}(?:{re.escape(locale.groupSeparator())}\d{{3}})+(?:\D\d+)?", typed)
        if grouped:
            typed = typed.replace(locale.groupSeparator(), "")
    if typed.count(",") + typed.count(".") == 1:
        typed = typed.replace(",", ".")
    if not _NUMBER.match(typed):
        raise Invalid(wording.translate("Editor", "The amount must be a number, such as %1.").replace("%1", "174.7"))
    return typed


def iso_month(text: str) -> str:
    """A month typed as "2024-01" or "2024-1". Raises Invalid."""
    found = _MONTH.match(text.strip())
    if not found or not 1 <= int(found[2]) <= 12:
        raise Invalid(wording.translate("Editor", "Write a month as year and number, such as 2024-08."))
    return f"{found[1]}-{int(found[2]):02d}"


def iso_day(text: str) -> str | None:
    """A date typed as "2024-10-18", "2024-10" or "2024"; None when empty. Raises Invalid."""
    typed = text.strip()
    if not typed:
        return None
    try:
        if not _DATE.match(typed):
            raise ValueError(typed)
        padded = f"{typed}-01-01"[:10] if len(typed) == 4 else f"{typed}-01"[:10]
        dt.date.fromisoformat(padded)
    except ValueError:
        raise Invalid(wording.translate("Editor", "Write a date as 2024-10-18, or less of it.")) from None
    return typed


class FactEditor(QWidget):
    """Fields in a grid, Save and Cancel. `left` says that it was closed, saved or not."""

    left = Signal()

    def __init__(self, theme: Theme, actions: FactActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._actions = theme, actions
        self._key = ""
        self._fields: dict[str, Field] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.heading = Label(theme, px=13, weight=600, elided=True)
        self.problem = Label(theme, px=12, token="bad", wrap=True)
        self.save_button = Button(theme, self.tr("Save"), "primary")
        self.cancel_button = Button(theme, self.tr("Cancel"))
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.left)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.px(6))
        for column, share in enumerate((3, 4, 3, 4)):
            self._grid.setColumnStretch(column, share)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        foot.addWidget(self.save_button)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.problem, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(8))
        box.addWidget(self.heading)
        box.addLayout(self._grid)
        box.addLayout(foot)

    @property
    def fields(self) -> dict[str, Field]:
        """The fields by the name of what they correct."""
        return self._fields

    def open(self, fact: Fact, dossier: Dossier | None) -> None:
        """Fill the fields for a fact of a kind that can be edited."""
        self._key = fact.key
        self._clear()
        self.heading.setText(self.tr("Edit: %1").replace("%1", wording_facts.heading(fact)))
        self.problem.setText("")
        texts = texts_of(fact.payload)
        if isinstance(fact.payload, Figure):
            self._figure_fields(texts, dossier)
        elif isinstance(fact.payload, EventMention):
            self._event_fields(texts)
        else:
            self._person_fields(texts)

    def enter(self) -> None:
        """Put the keyboard on the first field."""
        first = next(iter(self._fields.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, QLineEdit):
            first.selectAll()

    def _clear(self) -> None:
        self._fields.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _figure_fields(self, texts: dict[str, str | None], dossier: Dossier | None) -> None:
        digits = texts["digits"]
        self._line("digits", self.tr("Amount"), wording.digits(digits) if digits else "", 0, 0)
        scales = [(str(s), wording.unit(s, None) or self.tr("units")) for s in SCALES]
        self._choice("scale", self.tr("Scale"), scales, texts["scale"], 0, 1)
        known = dict.fromkeys(filter(None, (texts["currency"], *CURRENCIES)))
        self._choice("currency", self.tr("Currency"), [(c, c) for c in known], texts["currency"], 0, 2)
        flows = [(f.value, wording.flow(f)) for f in (Flow.EXPORTS, Flow.IMPORTS, Flow.TURNOVER, Flow.BALANCE)]
        self._choice("flow", self.tr("Flow"), flows, texts["flow"], 0, 3)
        self._line("first", self.tr("First month"), texts["first"] or "", 1, 0)
        self._line("last", self.tr("Last month"), texts["last"] or "", 1, 1)
        parties = dict.fromkeys(
            filter(None, (texts["reporter"], *((dossier.reporter, dossier.partner) if dossier else ())))
        )
        options = [(c, wording.country(c)) for c in parties]
        self._choice("reporter", self.tr("Reporter"), options, texts["reporter"], 1, 2, span=2)

    def _event_fields(self, texts: dict[str, str | None]) -> None:
        self._line("round", self.tr("Round"), texts["round"] or "", 0, 0)
        self._line("date", self.tr("Date"), texts["date"] or "", 0, 1)
        self._line("city", self.tr("City"), texts["city"] or "", 0, 2)

    def _person_fields(self, texts: dict[str, str | None]) -> None:
        self._line("name", self.tr("Name"), texts["name"] or "", 0, 0)
        self._line("role", self.tr("Role"), texts["role"] or "", 0, 1)

    def _line(self, name: str, label: str, text: str, row: int, column: int) -> None:
        field = QLineEdit(text)
        field.setFont(fonts.ui_font(13))
        field.setAccessibleName(label)
        field.returnPressed.connect(self.save)
        self._put(name, label, field, row, column, 1)

    def _choice(
        self,
        name: str,
        label: str,
        options: list[tuple[str, str]],
        value: str | None,
        row: int,
        column: int,
        span: int = 1,
    ) -> None:
        field = ComboBox(self._theme)
        for id, words in options:
            field.addItem(words, id)
        field.setCurrentIndex(field.findData(value))
        field.setAccessibleName(label)
        self._put(name, label, field, row, column, span)

    def _put(self, name: str, label: str, field: Field, row: int, column: int, span: int) -> None:
        field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        caption = Label(self._theme, label, px=12, token="text_2")
        caption.setBuddy(field)
        self._grid.addWidget(caption, row * 2, column, 1, span)
        self._grid.addWidget(field, row * 2 + 1, column, 1, span)
        self._fields[name] = field

    def _text(self, name: str) -> str | None:
        field = self._fields[name]
        if isinstance(field, QComboBox):
            value = field.currentData()
            return str(value) if value is not None else None
        return field.text().strip() or None

    def corrections(self) -> dict[str, str | None]:
        """What the fields say, in stored form. Raises Invalid in words, after marking the field."""
        forms: dict[str, Callable[[str], str | None]] = {
            "digits": plain_digits,
            "first": iso_month,
            "last": iso_month,
            "date": iso_day,
            "round": self._round,
        }
        values: dict[str, str | None] = {}
        for name in self._fields:
            text = self._text(name)
            try:
                values[name] = forms[name](text) if text is not None and name in forms else text
            except Invalid:
                self._fields[name].setFocus(Qt.FocusReason.OtherFocusReason)
                raise
        if values.get("first") and values.get("last") and str(values["last"]) < str(values["first"]):
            raise Invalid(self.tr("The last month is before the first."))
        if "name" in values and not values["name"]:
            raise Invalid(self.tr("A person needs a name."))
        return values

    def _round(self, text: str) -> str:
        if not text.isdecimal() or int(text) == 0:
            raise Invalid(self.tr("The round must be a number from 1."))
        return str(int(text))

    def save(self) -> None:
        """Store what was typed, or say what does not fit."""
        try:
            self._actions.correct(self._key, self.corrections())
        except Invalid as problem:
            self.problem.setText(str(problem))
            return
        except BadCorrection as problem:
            name = wording_facts.field_name(problem.field)
            self.problem.setText(self.tr("This does not fit the field “%1”.").replace("%1", name))
            return
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
