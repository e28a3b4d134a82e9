"""Review bars: over the table of facts, what the checks alone would settle, and the way to the next article."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing.qt import wording
from briefing.qt.command_table import TABLE
from briefing.qt.commands import key_text
from briefing.qt.theme import Theme
from briefing.views.widgets import Button, Label

translate = QCoreApplication.translate


class _Bar(QWidget):
    """A line of words with a button that does something about them; hidden while there is nothing to say."""

    def __init__(self, theme: Theme, action: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._room = 0, True
        self.words = Label(theme, px=12, token="text_2", elided=True)
        self.button = Button(theme, action, "quiet", icon)
        row = QHBoxLayout(self)
        theme.margins(row, 16, 2, 12, 2)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)

    def _tell(self, count: int, one: str, many: str) -> None:
        self.words.setText(one if count == 1 else many.replace("%1", wording.count(count)))
        self._count = count
        self.setVisible(count > 0 and self._room)

    def set_room(self, on: bool) -> None:
        """Whether there is room for it."""
        if on != self._room:
            self._room = on
            self.setVisible(self._count > 0 and on)


class OfferBar(_Bar):
    """How many facts the checks bear out, and the way to confirm them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("ReviewPane", "Confirm them…"), "checks", parent)

    def show_count(self, count: int) -> None:
        """Say how many there are; nothing for none."""
        one = translate("ReviewPane", "1 fact is borne out by the checks.")
        self._tell(count, one, translate("ReviewPane", "%1 facts are borne out by the checks."))


class OnwardBar(_Bar):
    """How many other articles of the dossier wait, and the way to the next one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        key = next(key_text(c) for c in TABLE if c.id == "facts.next_open")
        super().__init__(theme, f"{translate('ReviewPane', 'Next article')} ({key})", "caret-right", parent)

    def show_count(self, count: int) -> None:
        """Say how many wait; nothing for none."""
        one = translate("ReviewPane", "Another article of the dossier has facts to decide.")
        self._tell(count, one, translate("ReviewPane", "%1 other articles of the dossier have facts to decide."))
