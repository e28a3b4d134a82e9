"""The main window as a frame: title, icon, geometry, what is dropped on it, its first frame; `content` fills it.

Imported before the first frame, so it needs little: the panes are imported and built behind the first frame.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QMainWindow

from briefing import resource

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QPaintEvent,
        QPixmap,
        QResizeEvent,
        QShowEvent,
    )

SIZE = (1440, 900)
LEAST = (900, 600)


class Window(QMainWindow):
    """The frame. `painted` is emitted once, after the first frame; `closing` before it closes."""

    painted = Signal()
    closing = Signal()
    hung_over = Signal(bool)
    dropped = Signal(object)
    state_changed = Signal()

    def __init__(self, geometry: bytes = b"", title: str = "Briefing") -> None:
        super().__init__()
        self._painted = False
        self._still: QLabel | None = None
        self.setWindowTitle(title)
        self.setWindowIcon(QIcon(str(resource.path("icons", "briefing.svg"))))
        self.setMinimumSize(*LEAST)
        self.setAcceptDrops(True)
        if not geometry or not self.restoreGeometry(geometry):
            screen = self.screen().availableGeometry()
            self.resize(min(SIZE[0], screen.width()), min(SIZE[1], screen.height()))

    @property
    def was_painted(self) -> bool:
        """Whether the first frame is on the screen."""
        return self._painted

    def show_still(self, picture: QPixmap) -> None:
        """Show a picture of the window over everything until `lift_still`."""
        self._still = QLabel(self)
        self._still.setPixmap(picture)
        self._still.setGeometry(self.rect())
        self._still.show()

    def raise_still(self) -> None:
        """Keep the picture above what was added since."""
        if self._still is not None:
            self._still.raise_()

    def lift_still(self) -> None:
        """Take the picture away; what lies beneath is painted in its place at once."""
        if self._still is not None:
            self._still.hide()
            self._still.deleteLater()
            self._still = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A screen without a window manager gives the keyboard to nobody by itself.
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # What the window holds is painted in the same turn of the event loop, after this.
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._still is not None:
            self._still.setGeometry(self.rect())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.state_changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()
            self.hung_over.emit(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hung_over.emit(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.hung_over.emit(False)
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
