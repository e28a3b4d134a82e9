"""The facts of the text as links for screen readers: an unseen layer over the text, one item per fact."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from briefing.core.fact import Fact
from briefing.core.passage import Span
from briefing.qt import wording_facts
from briefing.views import reader_access
from briefing.views.reader_marks import Mark
from briefing.views.reader_text import ReaderText


class FactLinks(QWidget):
    """Paints nothing and takes nothing; it only tells what the underlined words are."""

    item_role = QAccessible.Role.Link

    def __init__(self, text: ReaderText) -> None:
        super().__init__(text)
        reader_access.install()
        self._text = text
        self._told: tuple[Sequence[Fact], Sequence[Mark], frozenset[str]] = (), (), frozenset()
        self._made: list[tuple[str, str, Span]] | None = []
        self.setAccessibleName(self.tr("Facts in the text"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        text.cursor_moved.connect(self._tell)

    def set_facts(self, facts: Sequence[Fact], marks: Sequence[Mark], hidden: frozenset[str]) -> None:
        """List the facts whose words are underlined, in text order."""
        self._told, self._made = (facts, marks, hidden), None

    @property
    def _items(self) -> list[tuple[str, str, Span]]:
        """Each fact with its words; made only once they are asked for, as by a screen reader."""
        if self._made is None:
            facts, marks, hidden = self._told
            by_key, self._made = {f.key: f for f in facts}, []
            for mark in marks:
                fact = by_key.get(mark.key)
                if mark.own and mark.group not in hidden and fact is not None:
                    self._made.append((fact.key, f"{fact.quote}: {wording_facts.spoken(fact)}", mark.span))
        return self._made

    def follow(self) -> None:
        """Lie over the text."""
        self.setGeometry(self._text.viewport().geometry())
        self.lower()

    def _tell(self, key: str) -> None:
        index = next((i for i, item in enumerate(self._items) if item[0] == key), None)
        if index is not None:
            reader_access.tell_focus(self, index)

    def item_count(self) -> int:
        """How many facts are underlined."""
        return len(self._items)

    def item_name(self, index: int) -> str:
        """The words, what they say, and their status."""
        return self._items[index][1]

    def item_rect(self, index: int) -> QRect:
        """The words' place; empty while they are folded or out of view."""
        rects = self._text.rects(self._items[index][2])
        return rects[0].toAlignedRect().intersected(self.rect()) if rects else QRect()

    def item_focused(self, index: int) -> bool:
        """Whether the fact cursor is on it."""
        return self._text.hasFocus() and self._text.cursor_key == self._items[index][0]
