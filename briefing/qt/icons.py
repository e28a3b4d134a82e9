"""Icons: the bundled outlines, drawn in a colour of the theme, sharp at any resolution."""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from briefing import resource

FADED = 0.45
MARK = "briefing"
"""The app mark: our own drawing, in its own colours."""


class Palette(Protocol):
    """What icons need of the theme."""

    def color(self, name: str) -> QColor:
        """The colour of a token."""


_palette: Palette | None = None


def use(palette: Palette) -> None:
    """Draw all icons, also those handed out before, in this theme's colours."""
    global _palette
    _palette = palette


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resource.path("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _renderer(name: str, rgb: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", rgb).encode()))


def draw(painter: QPainter, name: str, rect: QRectF, color: QColor) -> None:
    """Draw an icon straight into a painter, centred in the largest square of `rect`."""
    side = min(rect.width(), rect.height())
    square = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(painter.opacity() * color.alphaF())
    _renderer(name, color.name()).render(painter, square)
    painter.restore()


_ON_FILL = "accent_text"


class _Engine(QIconEngine):
    """Draws one outline in the token's present colour: accent when on, faded when disabled."""

    def __init__(self, name: str, token: str, on_token: str) -> None:
        super().__init__()
        self._name, self._token, self._on = name, token, on_token

    def _color(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        if _palette is None:
            return QColor("black")
        token = self._on if state == QIcon.State.On else self._token
        if mode == QIcon.Mode.Disabled and token == _ON_FILL:
            # A button that can do nothing loses its fill, on which alone this colour is seen.
            return QColor(_palette.color("text_3"))
        color = QColor(_palette.color(token))
        if mode == QIcon.Mode.Disabled:
            color.setAlphaF(FADED)
        return color

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        draw(painter, self._name, QRectF(rect), self._color(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # `size` counts logical pixels here (Qt 6.11).
        picture = self.pixmap(size * scale, mode, state)
        picture.setDevicePixelRatio(scale)
        return picture

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        return size

    def clone(self) -> QIconEngine:
        copy = _Engine(self._name, self._token, self._on)
        # Qt owns the copy but holds no reference to its Python half; copies are made only of changed icons.
        _clones.append(copy)
        return copy


_clones: list[_Engine] = []


@lru_cache(maxsize=256)
def _engine_icon(name: str, token: str, on_token: str) -> QIcon:
    return QIcon(_Engine(name, token, on_token))


def icon(name: str, token: str = "text_2", on_token: str = "accent") -> QIcon:
    """An icon in the colour of `token` (`on_token` when checked), following the theme by itself.

    Raises FileNotFoundError for a name that is not bundled.
    """
    _source(name)
    return _engine_icon(name, token, on_token)


def mark() -> QIcon:
    """The program's own icon."""
    return QIcon(str(resource.path("icons", f"{MARK}.svg")))


def pixmap(name: str, token: str, size: int, ratio: float = 1.0) -> QPixmap:
    """An icon as a picture of `size` logical px."""
    side = round(size * ratio)
    picture = _Engine(name, token, token).pixmap(QSize(side, side), QIcon.Mode.Normal, QIcon.State.Off)
    picture.setDevicePixelRatio(ratio)
    return picture
