"""The menu bar: letters to press with Alt are underlined while Alt is held, not all day long."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMenuBar, QStyleOptionMenuItem


class MenuBar(QMenuBar):
    """A menu bar that shows its mnemonics on demand."""

    def __init__(self) -> None:
        super().__init__()
        self._underlined = False

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        if not self._underlined:
            option.text = option.text.replace("&", "")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt:
            self._underline(event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride))
        elif event.type() == QEvent.Type.WindowDeactivate:
            self._underline(False)
        return super().eventFilter(watched, event)

    def _underline(self, on: bool) -> None:
        if on != self._underlined:
            self._underlined = on
            self.update()
