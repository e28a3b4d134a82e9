"""Plot items: the scene items that paint a laid-out row, in pixels, inside pyqtgraph's view boxes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

Painting = Callable[[QPainter, float, float], None]
"""Paints a canvas; gets the painter, its width and its height in design pixels."""


class Canvas(QGraphicsItem):
    """A rectangle of pixels over a row of the plots.

    It is kept while data change; `renew` has it painted again. Its coordinates are pixels and not
    data, so that hatches, hairlines and type keep their size under any zoom.
    """

    def __init__(self, parent: QGraphicsItem, painting: Painting, z: float = 1.0) -> None:
        super().__init__(parent)
        self._painting = painting
        self._rect = QRectF()
        self._zoom = 1.0
        self.setZValue(z)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def fit(self, rect: QRectF, zoom: float) -> None:
        """Take this place in the parent's coordinates; `zoom` enlarges what is painted."""
        if rect == self._rect and zoom == self._zoom:
            return
        self.prepareGeometryChange()
        self._rect, self._zoom = QRectF(rect), zoom

    def renew(self) -> None:
        """Paint again at the next frame."""
        self.update()

    def boundingRect(self) -> QRectF:
        """Qt: the place it may paint."""
        return self._rect

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Qt: paint in design pixels."""
        if self._rect.isEmpty():
            return
        painter.save()
        painter.translate(self._rect.topLeft())
        painter.scale(self._zoom, self._zoom)
        self._painting(painter, self._rect.width() / self._zoom, self._rect.height() / self._zoom)
        painter.restore()
