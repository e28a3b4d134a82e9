"""The reader's tray: passages without a place in the article's newest text, one at a time, to be placed by hand or let go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.qt import wording, wording_facts
from briefing.qt.theme import Theme
from briefing.storage.tray import Adrift
from briefing.views.widgets import Button, IconButton, Label


class PassageTray(QWidget):
    """A strip under the text, there only while something has no place.

    `place_wanted` and `discard_wanted` carry the id of the entry shown.
    """

    place_wanted = Signal(int)
    discard_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: tuple[Adrift, ...] = ()
        self._at = 0
        self._selected = self._writable = False
        self.setAccessibleName(self.tr("Passages without a place"))
        self.title = Label(theme, px=13, weight=600)
        self.place_label = Label(theme, px=12, token="text_2", numbers=True)
        self.quote = Label(theme, px=14, serif=True, elided=True)
        self.about = Label(theme, px=12, token="text_2", elided=True)
        self.previous_button = IconButton(theme, "caret-left", self.tr("Previous passage"))
        self.next_button = IconButton(theme, "caret-right", self.tr("Next passage"))
        self.place_button = Button(theme, self.tr("Place here"), "primary")
        self.discard_button = Button(theme, self.tr("Discard"))
        self._arrange()
        self.previous_button.clicked.connect(lambda: self._step(-1))
        self.next_button.clicked.connect(lambda: self._step(1))
        self.place_button.clicked.connect(self._place)
        self.discard_button.clicked.connect(self._discard)
        self.hide()

    def _arrange(self) -> None:
        theme = self._theme
        box = QVBoxLayout(self)
        theme.margins(box, 30, 8, 16, 10)
        theme.spacing(box, 4)
        head, foot = QHBoxLayout(), QHBoxLayout()
        for row in (head, foot):
            theme.spacing(row, 8)
        head.addWidget(self.title)
        head.addStretch(1)
        for widget in (self.place_label, self.previous_button, self.next_button):
            head.addWidget(widget)
        foot.addWidget(self.about, 1)
        foot.addWidget(self.place_button)
        foot.addWidget(self.discard_button)
        box.addLayout(head)
        box.addWidget(self.quote)
        box.addLayout(foot)

    @property
    def entry(self) -> Adrift | None:
        """The passage shown."""
        return self._entries[self._at] if self._entries else None

    def set_entries(self, entries: Sequence[Adrift], writable: bool) -> None:
        """Show what has no place; the one looked at stays if it is still there."""
        shown = self.entry
        self._entries, self._writable = tuple(entries), writable
        self._at = self._entries.index(shown) if shown in self._entries else min(self._at, max(len(entries) - 1, 0))
        self._fill()
        self.setVisible(bool(self._entries))

    def set_selected(self, selected: bool) -> None:
        """Whether words are selected that the passage can be placed at."""
        self._selected = selected
        self._fill()

    def _step(self, by: int) -> None:
        self._at = min(max(self._at + by, 0), len(self._entries) - 1)
        self._fill()

    def _place(self) -> None:
        if self.entry is not None:
            self.place_wanted.emit(self.entry.id)

    def _discard(self) -> None:
        if self.entry is not None:
            self.discard_wanted.emit(self.entry.id)

    def _fill(self) -> None:
        entry = self.entry
        if entry is None:
            return
        total = len(self._entries)
        many = self.tr("%1 passages without a place").replace("%1", wording.count(total))
        self.title.setText(self.tr("1 passage without a place") if total == 1 else many)
        words = self.tr("%1 of %2").replace("%1", wording.count(self._at + 1)).replace("%2", wording.count(total))
        self.place_label.setText(words)
        for widget in (self.place_label, self.previous_button, self.next_button):
            widget.setVisible(total > 1)
        self.previous_button.setEnabled(self._at > 0)
        self.next_button.setEnabled(self._at < total - 1)
        self.quote.setText(f"\u201c{' '.join(entry.quote.split())}\u201d")
        self.about.setText(self._about(entry))
        self.place_button.setEnabled(self._selected and self._writable)
        self.place_button.setToolTip(self.tr("Select the words in the article first"))
        self.discard_button.setEnabled(self._writable)
        self.setAccessibleDescription(f"{self.quote.text()} {self.about.text()}")

    def _about(self, entry: Adrift) -> str:
        """What it is, and what to do: "Turnover, 2023, confirmed · select where it now stands"."""
        if entry.fact is not None:
            what = f"{wording_facts.heading(entry.fact)}, {wording.status(entry.fact.status)}"
        else:
            what = entry.text.strip().partition("\n")[0] or self.tr("Highlight")
        return f"{what} \u00b7 {self.tr('select where it stands now')}"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("warn_tint"))
        painter.setPen(self._theme.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
