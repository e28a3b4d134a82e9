"""Preferences: groups at the left, the settings of one group at the right, built from their declarations."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSlider,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing.qt import fonts, icons
from briefing.qt.settings import GROUPS, Row, Settings, choice_label, label, note
from briefing.qt.theme import Theme
from briefing.qt.wording import THIN
from briefing.views.dialog import FIELD_HEIGHT, Dialog
from briefing.views.widgets import CheckBox, ComboBox, Label, Line

GROUP, NAME, FIELD, NOTE = 176, 164, 220, 336
"""Widths in design pixels: the list of groups, a field's name, a field, a note at most."""
MARGINS, GAP, SCROLL = (32, 24), 16, 12


class Preferences(Dialog):
    """Every change takes effect at once; there is nothing to apply."""

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Preferences"), parent)
        self._settings = settings
        self.fields: dict[str, QWidget] = {}
        self.notes: dict[str, Label] = {}
        self.groups = QListWidget()
        self.pages = QStackedWidget()
        self._build()
        theme.changed.connect(self._on_theme)
        self._dress()
        self._fit_size()

    def show_group(self, group: str) -> None:
        """Show the settings of a group."""
        self.groups.setCurrentRow([id for id, _, _ in GROUPS].index(group))

    def _build(self) -> None:
        self.body.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.groups)
        row.addWidget(Line(self.theme, vertical=True))
        row.addWidget(self.pages, 1)
        self.body.addLayout(row)
        for group, title, icon in GROUPS:
            self.groups.addItem(QListWidgetItem(icons.icon(icon), choice_label(title)))
            self.pages.addWidget(self._page(group))
        self.groups.setAccessibleName(self.tr("Groups"))
        self.groups.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.groups.setCurrentRow(0)
        restore = self.add_button(self.tr("Restore defaults"), "plain")
        self.foot.removeWidget(restore)
        self.foot.insertWidget(0, restore)
        restore.clicked.connect(self._restore)
        self.foot.setContentsMargins(14, 12, 16, 12)
        self.add_close()

    def _page(self, group: str) -> QWidget:
        page = QWidget()
        outer = QVBoxLayout(page)
        outer.setContentsMargins(MARGINS[0], 24, MARGINS[1], 16)
        form = QFormLayout()
        form.setHorizontalSpacing(GAP)
        # A note stands closer to its field than to the next one.
        form.setVerticalSpacing(4 if any(r.note for r in self._settings.rows(group)) else 10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for row in self._settings.rows(group):
            field = self._field(row)
            self.fields[row.id] = field
            if isinstance(field, CheckBox):
                form.addRow("", field)
                self._add_note(form, row, field)
                continue
            name = Label(self.theme, label(row), token="text_2", wrap=True)
            name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.theme.lengths(name, fixed_width=NAME)
            name.setBuddy(field)
            form.addRow(name, field)
            self._add_note(form, row, field)
        outer.addLayout(form)
        outer.addStretch(1)
        whole = QScrollArea()
        whole.setFrameShape(QFrame.Shape.NoFrame)
        whole.setWidgetResizable(True)
        whole.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole.setWidget(page)
        return whole

    def _add_note(self, form: QFormLayout, row: Row, field: QWidget) -> None:
        if not row.note:
            return
        words = Label(self.theme, note(row), px=12, token="text_2", wrap=True)
        self.notes[row.id] = words
        words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        field.setAccessibleDescription(note(row))
        form.addRow("", words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the notes take the room there is, and are as high as they need for it."""
        super().resizeEvent(event)
        self._fit_notes()

    def _fit_notes(self) -> None:
        px = self.theme.px
        beside = px(GROUP + NAME) + sum(MARGINS) + GAP + SCROLL
        width = max(px(NAME), min(px(NOTE), self.width() - beside))
        for words in self.notes.values():
            words.setFixedWidth(width)
            # A form gives wrapped words the height of one line less than they need.
            words.setFixedHeight(words.heightForWidth(width) + px(8))

    def _field(self, row: Row) -> QWidget:
        field: QWidget
        if isinstance(row.default, bool):
            field = self._check(row)
        elif row.id == "text.size":
            field = self._slider(row)
        elif isinstance(row.default, int):
            field = self._number(row)
        elif row.choices:
            field = self._choice(row)
        else:
            field = self._line(row)
        if not field.accessibleName():
            field.setAccessibleName(label(row))
        return field

    def _check(self, row: Row) -> CheckBox:
        box = CheckBox(self.theme, label(row))
        box.setChecked(self._settings.flag(row.id))
        box.toggled.connect(lambda on: self._settings.set(row.id, on))
        return box

    def _choice(self, row: Row) -> ComboBox:
        box = ComboBox(self.theme)
        for value, words in row.choices:
            box.addItem(choice_label(words), value)
        box.setCurrentIndex(box.findData(self._settings.text(row.id)))
        box.currentIndexChanged.connect(lambda _index: self._settings.set(row.id, str(box.currentData())))
        self.theme.lengths(box, fixed_width=FIELD)
        return box

    def _number(self, row: Row) -> QSpinBox:
        box = QSpinBox()
        box.setRange(row.low, row.high)
        box.setSingleStep(row.step)
        box.setSuffix(f"{THIN}{row.unit}" if row.unit else "")
        box.setValue(self._settings.number(row.id))
        box.valueChanged.connect(lambda value: self._settings.set(row.id, value))
        self.theme.lengths(box, minimum_width=64)
        # Under a style sheet the field inside begins at the border.
        box.lineEdit().setTextMargins(self.theme.px(8), 0, 0, 0)
        return box

    def _line(self, row: Row) -> QLineEdit:
        line = QLineEdit(self._settings.text(row.id))
        if row.secret:
            line.setEchoMode(QLineEdit.EchoMode.Password)
        line.editingFinished.connect(lambda: self._settings.set(row.id, line.text().strip()))
        self.theme.lengths(line, fixed_width=FIELD)
        self.theme.lengths(line, minimum_height=FIELD_HEIGHT)
        return line

    def _slider(self, row: Row) -> QWidget:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(row.low // row.step, row.high // row.step)
        slider.setValue(self._settings.number(row.id) // row.step)
        slider.setFixedWidth(180)
        slider.setAccessibleName(label(row))
        said = Label(self.theme, self._percent(slider.value() * row.step), numbers=True)
        # Set on release: every step would lay the window out anew under the pointer.
        slider.valueChanged.connect(lambda value: said.setText(self._percent(value * row.step)))
        slider.valueChanged.connect(
            lambda value: None if slider.isSliderDown() else self._settings.set(row.id, value * row.step)
        )
        slider.sliderReleased.connect(lambda: self._settings.set(row.id, slider.value() * row.step))
        whole = QWidget()
        layout = QHBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (Label(self.theme, "A", 11), slider, Label(self.theme, "A", 18), said):
            layout.addWidget(part)
        whole.setFocusProxy(slider)
        return whole

    @staticmethod
    def _percent(value: int) -> str:
        return f"{value}{THIN}%"

    def _restore(self) -> None:
        group = GROUPS[self.groups.currentRow()][0]
        rows = self._settings.rows(group)
        self._settings.reset(row.id for row in rows)
        index = self.groups.currentRow()
        old = self.pages.widget(index)
        self.pages.insertWidget(index, self._page(group))
        if old is not None:
            self.pages.removeWidget(old)
            old.deleteLater()
        self.pages.setCurrentIndex(index)
        self._fit_notes()

    def _fit_size(self) -> None:
        self._scale = self.theme.scale
        self.fit(752, 540)

    def _on_theme(self) -> None:
        self._dress()
        if self.theme.scale != self._scale:
            self._fit_size()
        self._fit_notes()

    def _dress(self) -> None:
        px = self.theme.px
        self.groups.setFixedWidth(px(GROUP))
        self.groups.setFont(fonts.ui_font(13))
        self.groups.setIconSize(QSize(px(16), px(16)))
        self.groups.setStyleSheet(
            f"QListWidget {{ padding: {px(8)}px {px(6)}px; }}"
            f"QListWidget::item {{ height: {px(30)}px; padding-left: {px(6)}px; border-radius: 6px; }}"
            f"QListWidget::item:selected {{ background: {self.theme.tokens.accent_tint};"
            f" color: {self.theme.tokens.text}; }}"
        )
