"""Preview: the very bytes of a PDF, page below page; keeps its place when the bytes change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMargins, QPointF, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.qt.theme import Theme
from briefing.views.widgets import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtPdf import QPdfDocument

    from briefing.printing.trail import Step
    from briefing.views.proof_view import ProofView, Spot

STEP = 1.2
LEAST, MOST = 0.25, 4.0
MARGIN, MARGIN_LOW, LOW = 24, 8, 180
"""Around the sheets, in design pixels, and where the view is lower than the last."""
WAIT_MS = 400
"""A page that takes longer is said to be on its way; most take half of it."""


class Preview(QWidget):
    """Shows a PDF. `moved` tells that another page is in view, `zoomed` another scale (0: fits the width)."""

    moved = Signal(int, int)
    zoomed = Signal(float)
    spot_chosen = Signal(int)
    """An evidence number was clicked or opened by Enter: its index among `spots`."""
    spot_walked = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtPdf import QPdfDocument
        from PySide6.QtPdfWidgets import QPdfView

        from briefing.views.proof_view import ProofView

        self._theme = theme
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._view = ProofView(theme, self)
        self._view.spot_chosen.connect(self.spot_chosen)
        self._view.spot_walked.connect(self.spot_walked)
        self._view.left.connect(self.left)
        self.setFocusProxy(self._view)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setDocument(self._document)
        self._view.setAccessibleName(self.tr("Preview of the page"))
        self._fit, self._free = QPdfView.ZoomMode.FitToWidth, QPdfView.ZoomMode.Custom
        self._view.pageNavigator().currentPageChanged.connect(self._tell)
        self._outdated = Label(theme, "", weight=600, wrap=True)
        self._outdated.setAutoFillBackground(True)
        self._outdated.setContentsMargins(14, 8, 14, 8)
        self._outdated.hide()
        self._waiting = Label(theme, self.tr("The page is being laid out…"), token="text_2", parent=self)
        self._waiting.setAutoFillBackground(True)
        self._waiting.setContentsMargins(14, 8, 14, 8)
        self._waiting.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(WAIT_MS)
        self._patience.timeout.connect(self._say_waiting)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._outdated)
        column.addWidget(self._view)
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def document(self) -> QPdfDocument:
        """The document shown now."""
        return self._document

    @property
    def spots(self) -> tuple[Spot, ...]:
        """The printed evidence numbers, in the order of print."""
        return self._view.spots

    @property
    def view(self) -> ProofView:
        """The pages."""
        return self._view

    def light(self, indices: frozenset[int], *, bring: bool = True) -> None:
        """Light evidence numbers; the first comes into view if none is."""
        self._view.light(indices, bring=bring)

    def show_bytes(self, data: bytes, steps: Sequence[Step] = ()) -> None:
        """Show another document at the place that was in view. `steps` say where its numbers lead, in print order."""
        from PySide6.QtPdf import QPdfDocument

        from briefing.views.proof_view import spots_of

        bars = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        place = [bar.value() for bar in bars]
        old, old_buffer = self._document, self._buffer
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(self)
        self._document.load(self._buffer)
        self._view.set_spots(spots_of(self._document, steps))
        self._view.setDocument(self._document)
        for bar, value in zip(bars, place, strict=True):
            bar.setValue(value)
        old.deleteLater()
        old_buffer.deleteLater()
        self._tell()

    @property
    def outdated(self) -> str:
        """Why the pages in view are not those that would be printed, "" where they are."""
        return self._outdated.words

    def set_outdated(self, words: str) -> None:
        """Say above the pages that they are out of date, and veil them; "" takes it back."""
        self._outdated.setText(words)
        self._outdated.setVisible(bool(words))
        self._view.set_veiled(bool(words))

    @property
    def waiting(self) -> bool:
        """Whether it says that a newer page is on its way."""
        return not self._waiting.isHidden()

    def set_waiting(self, on: bool) -> None:
        """A newer page is on its way, or is no longer: one that takes its time is announced over what is in view."""
        if not on:
            self._patience.stop()
            self._waiting.hide()
        elif not (self.waiting or self._patience.isActive()):
            self._patience.start()

    def zoom(self, direction: int) -> None:
        """Larger (+1), smaller (-1) or the width of the window (0)."""
        if direction == 0:
            self._view.setZoomMode(self._fit)
            self.zoomed.emit(0.0)
            return
        fitted = self._view.zoomMode() == self._fit
        now = self._fitted_factor() if fitted else self._view.zoomFactor()
        factor = min(MOST, max(LEAST, now * STEP**direction))
        self._view.setZoomMode(self._free)
        self._view.setZoomFactor(factor)
        self.zoomed.emit(factor)

    def step(self, by: int) -> None:
        """To the next (+1) or the previous (-1) page."""
        navigator = self._view.pageNavigator()
        page = min(max(navigator.currentPage() + by, 0), max(self._document.pageCount() - 1, 0))
        navigator.jump(page, QPointF(), navigator.currentZoom())

    def _fitted_factor(self) -> float:
        width = self._document.pagePointSize(0).width() * self.logicalDpiX() / 72
        margins = self._view.documentMargins()
        return float((self._view.viewport().width() - margins.left() - margins.right()) / width) if width else 1.0

    def _tell(self) -> None:
        if self._document.pageCount():
            self.moved.emit(self._view.pageNavigator().currentPage() + 1, self._document.pageCount())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()
        self._place_waiting()

    def _say_waiting(self) -> None:
        self._waiting.show()
        self._waiting.raise_()
        self._place_waiting()

    def _place_waiting(self) -> None:
        """Near the top of the pages, in the middle."""
        size = self._waiting.sizeHint()
        at = self._view.geometry()
        self._waiting.setGeometry(
            at.center().x() - size.width() // 2, at.top() + self._theme.px(MARGIN), size.width(), size.height()
        )

    def _set_margins(self) -> None:
        """Where the view is low there is little desk to see around the sheets."""
        low = self.height() < self._theme.px(LOW)
        side = self._theme.px(MARGIN_LOW if low else MARGIN)
        if side != self._view.pageSpacing():
            self._view.setDocumentMargins(QMargins(side, side, side, side))
            self._view.setPageSpacing(side)

    def _dress(self) -> None:
        self._set_margins()
        palette = self._view.palette()
        # The desk under the sheets; the sheets themselves stay white in every theme.
        palette.setColor(palette.ColorRole.Dark, self._theme.color("line"))
        self._view.setPalette(palette)
        palette = self._waiting.palette()
        palette.setColor(palette.ColorRole.Window, self._theme.color("panel"))
        self._waiting.setPalette(palette)
        palette = self._outdated.palette()
        palette.setColor(palette.ColorRole.Window, self._theme.color("warn_tint"))
        self._outdated.setPalette(palette)
