"""Portion dialog: a portion mark of the dossier's own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from briefing.qt import fonts
from briefing.qt.theme import Theme
from briefing.views.dialog import Dialog
from briefing.views.widgets import Label

LONGEST = 24


class PortionDialog(Dialog):
    """Asks for a mark. `chosen` carries it; it is then offered for every paragraph of the dossier."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, now: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Portion mark"), parent)
        words = self.tr("It prints before the paragraph as you write it, for example (U) or (LIMITE).")
        self.body.addWidget(Label(theme, words, token="text_2", wrap=True))
        self.field = QLineEdit(now)
        self.field.setFont(fonts.ui_font(13))
        self.field.setMaxLength(LONGEST)
        self.field.setMinimumHeight(theme.px(30))
        self.field.setAccessibleName(self.tr("Portion mark"))
        self.field.selectAll()
        self.body.addWidget(self.field)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        use = self.add_button(self.tr("Use it"), "primary")
        use.setDefault(True)
        use.clicked.connect(self._use)
        self.field.setFocus()
        self.resize(theme.px(380), self.sizeHint().height())

    def _use(self) -> None:
        self.chosen.emit(self.field.text().strip())
        self.accept()
