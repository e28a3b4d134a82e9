"""The selection: one key that every pane lights up, with a history to walk."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

HISTORY = 200


class Selection(QObject):
    """Which thing is selected ("fact:12", "obs:7", "article:3"), which are related to it, and hover.

    Keys cross between panes, values do not. `changed` carries the name of the pane that asked, so
    that it does not scroll itself.
    """

    changed = Signal(str)
    hover_changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history: list[str] = []
        self._at = -1
        self.key: str | None = None
        self.related: frozenset[str] = frozenset()
        self.hovered: str | None = None

    def select(self, key: str | None, source: str = "", related: frozenset[str] = frozenset()) -> None:
        """Select `key` (None clears) on behalf of the pane `source`."""
        if key == self.key and related == self.related:
            return
        if key is not None and key != self.key and key != self.step(0):
            del self._history[self._at + 1 :]
            self._history = (self._history + [key])[-HISTORY:]
            self._at = len(self._history) - 1
        self._set(key, source, related)

    def relate(self, related: frozenset[str]) -> None:
        """Say which keys go with the selected one, when the facts behind it changed."""
        if related != self.related:
            self._set(self.key, "", related)

    def hover(self, key: str | None) -> None:
        """Point at `key` without selecting it."""
        if key != self.hovered:
            self.hovered = key
            self.hover_changed.emit(key or "")

    def step(self, by: int) -> str | None:
        """The key `by` steps back (negative) or forward in the history; None at its ends.

        The caller selects it again through `revisit`, after opening its article.
        """
        at = self._at + by
        return self._history[at] if 0 <= at < len(self._history) else None

    def revisit(self, by: int, source: str = "") -> None:
        """Walk the history without adding to it."""
        key = self.step(by)
        if key is not None:
            self._at += by
            self._set(key, source, frozenset())

    def _set(self, key: str | None, source: str, related: frozenset[str]) -> None:
        self.key, self.related = key, related
        self.changed.emit(source)
