"""Asking before an address is opened: it is shown in full, with the host as it is really written."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QWidget

from briefing.qt.theme import Theme
from briefing.views.dialog import Dialog
from briefing.views.widgets import Label


class AskToOpen(Dialog):
    """`agreed` is emitted when the user wants the address opened in the browser."""

    agreed = Signal()

    def __init__(self, theme: Theme, address: QUrl, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Open original"), parent)
        self.body.addWidget(Label(theme, self.tr("Open this address in the browser?"), 16, 600))
        # The encoded form shows a look-alike host as what it is.
        full = address.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        self.body.addWidget(Label(theme, full, token="text_2", wrap=True))
        self.body.addStretch(1)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.open_button = self.add_button(self.tr("Open"), "primary")
        self.open_button.clicked.connect(self.agreed)
        self.open_button.clicked.connect(self.accept)
        self.resize(theme.px(460), theme.px(170))
