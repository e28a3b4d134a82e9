"""Last frame: the picture of the plots kept from the last session, shown until they are built."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF, QSaveFile, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from briefing import paths
from briefing.qt import fonts
from briefing.qt.theme import Theme
from briefing.views.lane_layout import PERIODS, PRESS, ROUNDS
from briefing.views.plot_paint import CENTRE, pen

translate = QCoreApplication.translate

KEPT = 6
SETTLE_MS = 1500


def frame_key(*parts: object) -> str:
    """The name of a frame: what it shows (library, change, dossier, series) and how (size, theme, language)."""
    return hashlib.sha256("\x1f".join(map(str, parts)).encode()).hexdigest()[:24]


def _folder() -> Path:
    return paths.cache_folder() / "frames"


def load(key: str, ratio: float) -> QImage | None:
    """The frame with a key for a screen of this pixel ratio, None when there is none that can be read."""
    image = QImage(str(_folder() / f"{key}.png"))
    image.setDevicePixelRatio(ratio)
    return None if image.isNull() else image


def keep(key: str, image: QImage) -> bool:
    """Keep a frame and forget the oldest beyond a few; False when the cache cannot be written.

    A frame is a convenience: without room for it the plots simply start on empty axes.
    """
    folder = _folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = QSaveFile(str(folder / f"{key}.png"))
        if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
            return False
        # Quality 90 compresses least: a frame is read at every start and written rarely.
        image.save(file, "PNG", 90)  # type: ignore[call-overload]
        kept = file.commit()
        by_age = sorted(folder.glob("*.png"), key=lambda p: p.stat().st_mtime, reverse=True)
        for old in by_age[KEPT:]:
            old.unlink(missing_ok=True)
    except OSError:
        return False
    return kept


class FrameKeeper(QObject):
    """Shows the frame of the last session until there are plots, and says by `settled` when a new one may be kept.

    `showing` tells what is shown and how, for the frame's name; empty while there is nothing.
    """

    settled = Signal()

    def __init__(self, pane: QWidget, still: StillPicture, showing: Callable[[], tuple[object, ...]]) -> None:
        super().__init__(pane)
        self._pane, self._still, self._showing = pane, still, showing
        self._loaded, self._kept = "", ""
        self._quiet = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._quiet.timeout.connect(self.settled)

    def wait(self) -> None:
        """Something moved: what it settles to is worth keeping."""
        self._quiet.start()

    def stop(self) -> None:
        """Ask for no frame any more."""
        self._quiet.stop()

    def _name(self) -> str:
        showing = self._showing()
        return frame_key(*showing) if showing else ""

    def load(self) -> None:
        """Show the frame of what is to be seen now, or empty axes."""
        key = self._name()
        if key == self._loaded and key:
            return
        self._loaded = key
        image = load(key, self._pane.devicePixelRatioF()) if key else None
        self._kept = key if image is not None else ""
        self._still.show_picture(image)

    def keep(self, draw: Callable[[], QImage]) -> None:
        """Keep the frame that `draw` gives, unless it is kept already."""
        key = self._name()
        if key and key != self._kept and keep(key, draw()):
            self._kept = key


class StillPicture(QWidget):
    """The last frame, or empty axes painted by hand; nothing here needs pyqtgraph."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image: QImage | None = None
        self._words: tuple[str, str] = ("", "")
        # F6 comes here until the plots are built; a window that opens does not start here.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        theme.changed.connect(self.update)

    @property
    def has_picture(self) -> bool:
        """Whether a last frame is shown."""
        return self._image is not None

    def show_picture(self, image: QImage | None) -> None:
        """Show a frame, None for empty axes."""
        self._image = image
        self.update()

    def say(self, dates: str, figures: str) -> None:
        """The two lines that empty axes carry, empty strings for none."""
        self._words = (dates, figures)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the frame, or the axes."""
        p = QPainter(self)
        p.fillRect(self.rect(), self._theme.color("panel"))
        if self._image is not None:
            p.drawImage(QPointF(0, 0), self._image)
        else:
            self._paint_axes(p)
        p.end()

    def _paint_axes(self, p: QPainter) -> None:
        px = self._theme.px
        left, right, top = px(56), self.width() - px(12), 0
        bottom, lanes = self.height() - px(38), px(98)
        p.setPen(pen(self._theme.color("line")))
        for n in range(7):
            x = round(left + (right - left) * n / 6.12)
            p.drawLine(x, top, x, bottom)
        for n in range(1, 5):
            y = round(lanes + (bottom - px(64) - lanes) * n / 4)
            p.drawLine(left, y, right, y)
        plain, middle_left = fonts.ui_font(12), Qt.AlignmentFlag.AlignVCenter
        p.setFont(plain)
        names = (translate("Lane", "Rounds"), translate("Lane", "Periods"), translate("Lane", "Press"))
        for name, at in zip(names, (ROUNDS, PERIODS, PRESS), strict=True):
            p.setPen(pen(self._theme.color("line")))
            p.drawLine(left, px(at), right, px(at))
            p.setPen(self._theme.color("text_2"))
            p.setFont(fonts.ui_font(12 if p.fontMetrics().horizontalAdvance(name) <= left - 10 else 11))
            p.drawText(QRectF(4 if p.font() != plain else 8, px(at) - 10, left - 6, 20), middle_left, name)
            p.setFont(plain)
        p.setPen(pen(self._theme.color("line_strong")))
        zero = bottom - px(64)
        p.drawLine(left, zero, right, zero)
        middle = (left + right) / 2
        self._say(p, self._words[0], QPointF(middle, px(PERIODS)))
        self._say(p, self._words[1], QPointF(middle, (lanes + zero) / 2))

    def _say(self, p: QPainter, words: str, centre: QPointF) -> None:
        if not words:
            return
        p.setFont(fonts.ui_font(13))
        width = p.fontMetrics().horizontalAdvance(words) + self._theme.px(48)
        area = QRectF(centre.x() - width / 2, centre.y() - self._theme.px(13), width, self._theme.px(26))
        p.fillRect(area, self._theme.color("panel"))
        p.setPen(self._theme.color("text_2"))
        p.drawText(area, CENTRE, words)
