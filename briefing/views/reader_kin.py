"""The reader's offer: another article that may tell the same story or event, to be accepted or declined by a person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from briefing.qt import wording, wording_facts
from briefing.qt.theme import Theme
from briefing.storage.kin import Kin, KinKind, KinStatus
from briefing.views.widgets import Button, Label


class KinOffer(QWidget):
    """A strip above the text while an offer is open.

    `decided` carries the id of the offer and whether it was accepted, `opened` the key of the other article.
    """

    decided = Signal(int, bool)
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._offers: tuple[Kin, ...] = ()
        self.words = Label(theme, px=12, wrap=True)
        self.yes_button = Button(theme, "", "secondary")
        self.no_button = Button(theme, self.tr("Not the same"))
        self.open_button = Button(theme, self.tr("Open"), "quiet")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        theme.margins(self._row, 30, 6, 16, 6)
        theme.spacing(self._row, 8)
        self._row.addWidget(self.words, 1)
        self._buttons = QHBoxLayout()
        theme.spacing(self._buttons, 8)
        for button in (self.yes_button, self.no_button, self.open_button):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._row.addLayout(self._buttons)
        self.yes_button.clicked.connect(lambda: self._decide(True))
        self.no_button.clicked.connect(lambda: self._decide(False))
        self.open_button.clicked.connect(self._open)
        self.hide()

    @property
    def offer(self) -> Kin | None:
        """The offer shown: the first that nobody decided."""
        return self._offers[0] if self._offers else None

    def set_kin(self, kin: Sequence[Kin], writable: bool) -> None:
        """Show the first open offer, none when all are decided."""
        self._offers = tuple(k for k in kin if k.status is KinStatus.OFFERED)
        offer = self.offer
        if offer is not None:
            self.words.setText(sentence(offer))
            story = offer.kind is KinKind.STORY
            self.yes_button.setText(self.tr("Same story") if story else self.tr("Same event"))
            self.setAccessibleName(sentence(offer))
        for button in (self.yes_button, self.no_button):
            button.setEnabled(writable)
        self.setVisible(offer is not None)

    def _decide(self, accepted: bool) -> None:
        if self.offer is not None:
            self.decided.emit(self.offer.id, accepted)

    def _open(self) -> None:
        if self.offer is not None:
            self.opened.emit(f"article:{self.offer.other}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: where the text is narrow the buttons stand under the words."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        low = self._buttons.sizeHint().width() * 2 > self.width()
        self._row.setDirection(ways.TopToBottom if low else ways.LeftToRight)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("accent_tint"))
        painter.setPen(self._theme.color("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


def sentence(kin: Kin) -> str:
    """The offer with its reasons: "Perhaps the same story as “X” (Gazette, 3 Mar 2025): same page, 5 figures agree"."""
    translate = wording.translate
    if kin.kind is KinKind.STORY:
        head = translate("Kin", "Perhaps the same story as \u201c%1\u201d (%2)")
    else:
        head = translate("Kin", "Tells the same event as \u201c%1\u201d (%2)")
    # The title last: it may hold a per cent sign of its own.
    head = head.replace("%2", wording_facts.edition(kin.publisher or "", kin.published)).replace("%1", kin.title)
    return wording.headed(head, ", ".join(reason(code) for code in kin.reasons))


def reason(code: str) -> str:
    """Why two articles are taken for kin, from its code."""
    translate = wording.translate
    name, _, number = code.partition(":")
    words = {
        "address": translate("Kin", "the same page"),
        "words": translate("Kin", "%1 of 100 words alike"),
        "figures": translate("Kin", "figures that agree: %1"),
        "event": translate("Kin", "the same round"),
        "people": translate("Kin", "people in common: %1"),
    }.get(name, name)
    return words.replace("%1", number)
