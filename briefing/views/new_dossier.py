"""New dossier: the two countries, the one whose statistics lead first."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from briefing.qt import wording
from briefing.qt.theme import Theme
from briefing.views.dialog import Dialog
from briefing.views.widgets import ComboBox, Label


def country_codes() -> list[str]:
    """Alpha-2 codes of the countries Qt names, by their name."""
    codes = {QLocale.territoryToCode(t) for t in QLocale.Country if t != QLocale.Country.AnyCountry}
    return sorted((c for c in codes if len(c) == 2 and c.isalpha()), key=wording.country)


class NewDossier(Dialog):
    """`chosen` carries reporter and partner when two different countries were named."""

    chosen = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("New dossier"), parent)
        intro = self.tr("A dossier holds the articles and trade figures of two countries.")
        self.body.addWidget(Label(theme, intro, token="text_2", wrap=True))
        form = QFormLayout()
        self.reporter, self.partner = ComboBox(theme), ComboBox(theme)
        for box, words in ((self.reporter, self.tr("Figures as reported by")), (self.partner, self.tr("Partner"))):
            box.addItem("", "")
            for code in country_codes():
                box.addItem(wording.country(code), code)
            box.setAccessibleName(words)
            box.setMinimumWidth(theme.px(240))
            box.currentIndexChanged.connect(self._check)
            form.addRow(Label(theme, words, token="text_2"), box)
        self.body.addLayout(form)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.create_button = self.add_button(self.tr("Create"), "primary")
        self.create_button.clicked.connect(self._create)
        self.create_button.setDefault(True)
        self._check()
        self.resize(theme.px(440), theme.px(220))

    def _pair(self) -> tuple[str, str]:
        return str(self.reporter.currentData() or ""), str(self.partner.currentData() or "")

    def _check(self) -> None:
        first, second = self._pair()
        self.create_button.setEnabled(bool(first and second and first != second))

    def _create(self) -> None:
        self.chosen.emit(*self._pair())
        self.accept()
