"""Proof view: a PDF whose evidence numbers can be clicked and walked, and whose claims can be lit from outside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtPdf import QPdfDocument, QPdfLinkModel  # noqa: TID253 - this module is imported with the first preview
from PySide6.QtPdfWidgets import QPdfView  # noqa: TID253
from PySide6.QtWidgets import QWidget

from briefing.printing.trail import Step
from briefing.qt.theme import Theme

SLACK = 3.0
"""How far beside a superior number, in points of the page, still hits it."""
POINTS = 72
LIT, MARGIN_BAR = QColor("#A9DDD2"), QColor("#0B6B60")
"""The light theme's accent and a tint of it: the page is paper in both themes."""
VEIL = 170
"""How much of pages that are out of date shows through, of 255 nothing."""
SAME_LINE = 3.0
"""Numbers whose middles are less than this apart, in points, stand on one line."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A printed evidence number: its page (from 0), its place there in points, and where it leads."""

    page: int
    place: QRectF
    number: int
    keys: tuple[str, ...]


def spots_of(document: QPdfDocument, steps: Sequence[Step]) -> tuple[Spot, ...]:
    """The evidence numbers of a document in the order of print, told apart by `steps` where those fit.

    A number is known by the entry that its link leads to: the entries stand in their order.
    """
    # An entry's number leads back to its claim; what leads on to an entry is a claim's.
    links = [link for link in _links(document) if (link[2][0], link[2][2]) > (link[0], link[1].top())]
    targets = sorted({target for *_, target in links}, key=lambda t: (t[0], round(t[2] / SAME_LINE), t[1]))
    number = {target: n for n, target in enumerate(targets, 1)}
    # Links come in no order of their own; a reader meets them line by line.
    links.sort(key=lambda link: (link[0], round(link[1].center().y() / SAME_LINE), link[1].left()))
    numbers = [number[target] for *_, target in links]
    keys: list[tuple[str, ...]] = [()] * len(links)
    several = any(step.column for step in steps)
    middle = [document.pagePointSize(page).width() / 2 for page in range(document.pageCount())]
    column = [int(several and place.center().x() > middle[page]) for page, place, _ in links]
    for side in sorted(set(column)):
        # A column runs on over the pages, beside the other one.
        own = [n for n, c in enumerate(column) if c == side]
        told = [step for step in steps if step.column == side]
        if [step.number for step in told] == [numbers[n] for n in own]:
            for n, step in zip(own, told, strict=True):
                keys[n] = step.keys
    return tuple(Spot(p, place, n, k) for (p, place, _), n, k in zip(links, numbers, keys, strict=True))


def _links(document: QPdfDocument) -> Iterator[tuple[int, QRectF, tuple[int, float, float]]]:
    """The links within a document: page and place of each, and where it leads."""
    model, role = QPdfLinkModel(), QPdfLinkModel.Role
    model.setDocument(document)
    for page in range(document.pageCount()):
        model.setPage(page)
        for row in range(model.rowCount(QModelIndex())):
            index = model.index(row, 0)
            target, place = model.data(index, role.Page.value), model.data(index, role.Rectangle.value)
            to = model.data(index, role.Location.value)
            if isinstance(target, int) and target >= 0 and isinstance(place, QRectF) and isinstance(to, QPointF):
                yield page, place, (target, to.x(), to.y())


class ProofView(QPdfView):
    """Shows pages below each other. `spot_chosen` carries the index of a number that was clicked or opened by Enter.

    Links are never followed: nothing outside opens from a preview.
    """

    spot_chosen = Signal(int)
    spot_walked = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._spots: tuple[Spot, ...] = ()
        self._lit: frozenset[int] = frozenset()
        self._at = -1
        self._veiled = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        theme.changed.connect(self.viewport().update)

    @property
    def spots(self) -> tuple[Spot, ...]:
        """The evidence numbers of the document, in the order of print."""
        return self._spots

    @property
    def lit(self) -> frozenset[int]:
        """The indices of the numbers that are lit."""
        return self._lit

    def set_spots(self, spots: tuple[Spot, ...]) -> None:
        """The evidence numbers of the document shown now."""
        self._spots, self._lit, self._at = spots, frozenset(), -1

    def set_veiled(self, on: bool) -> None:
        """Whether a veil lies over the pages: they can be read, and are not what would be printed."""
        self._veiled = on
        self.viewport().update()

    def light(self, indices: frozenset[int], *, bring: bool = True) -> None:
        """Light these numbers; the first comes into view if none is."""
        self._lit = indices
        self._at = min(indices, default=-1)
        if indices and bring and not any(self._is_in_view(self._spots[n]) for n in indices):
            self._bring(self._spots[min(indices)])
        self.viewport().update()

    # --- geometry: as QPdfView lays pages out ----------------------------------------------------

    def page_rect(self, page: int) -> QRectF:
        """Where a page lies in the viewport, in pixels, as it is scrolled now."""
        sizes = [self._size(n) for n in range(page + 1)]
        margins, wide = self.documentMargins(), max((self._size(n).width() for n in self._pages()), default=0.0)
        top = margins.top() + sum(size.height() for size in sizes[:-1]) + self.pageSpacing() * page
        left = (max(wide + margins.left() + margins.right(), self.viewport().width()) - sizes[-1].width()) / 2
        return QRectF(
            QPointF(left - self.horizontalScrollBar().value(), top - self.verticalScrollBar().value()), sizes[-1]
        )

    def place_of(self, spot: Spot) -> QRectF:
        """Where a number lies in the viewport, in pixels."""
        page, points = self.page_rect(spot.page), self.document().pagePointSize(spot.page)
        scale = page.width() / points.width() if points.width() else 1.0
        place = spot.place
        return QRectF(
            page.left() + place.left() * scale,
            page.top() + place.top() * scale,
            place.width() * scale,
            place.height() * scale,
        )

    def spot_at(self, at: QPointF | QPoint) -> int:
        """The index of the number at a point of the viewport, -1 for none."""
        point = QPointF(at)
        for n, spot in enumerate(self._spots):
            place = self.place_of(spot)
            slack = SLACK * (place.width() / spot.place.width() if spot.place.width() else 1.0)
            if place.adjusted(-slack, -slack, slack, slack).contains(point):
                return n
        return -1

    def _pages(self) -> range:
        return range(self.document().pageCount())

    def _size(self, page: int) -> QSizeF:
        points = self.document().pagePointSize(page)
        screen = QGuiApplication.primaryScreen().logicalDotsPerInch() / POINTS
        if self.zoomMode() == QPdfView.ZoomMode.Custom:
            return QSizeF((points * (screen * self.zoomFactor())).toSize())
        margins = self.documentMargins()
        room = self.viewport().width() - margins.left() - margins.right()
        size = QSizeF((points * screen).toSize())
        return QSizeF((size * (room / size.width())).toSize()) if size.width() else size

    def _is_in_view(self, spot: Spot) -> bool:
        return QRectF(self.viewport().rect()).contains(self.place_of(spot))

    def _bring(self, spot: Spot) -> None:
        place, view = self.place_of(spot), self.viewport()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setValue(round(down.value() + place.center().y() - view.height() / 3))
        if not 0 <= place.left() <= view.width():
            across.setValue(round(across.value() + place.center().x() - view.width() / 2))

    # --- Qt --------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._veiled:
            veil = QColor(self._theme.color("window"))
            veil.setAlpha(VEIL)
            QPainter(self.viewport()).fillRect(self.viewport().rect(), veil)
        if not self._lit:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        # The sheet is white in every theme; what is printed shows through.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.setBrush(LIT)
        for n in self._lit:
            place = self.place_of(self._spots[n]).adjusted(-4, -3, 4, 3)
            painter.drawRoundedRect(place, 4, 4)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for n in self._lit:
            # A bar in the margin of its line: colour alone tells nothing.
            place, page = self.place_of(self._spots[n]), self.page_rect(self._spots[n].page)
            bar = QRectF(page.left() + page.width() * 0.065, place.top(), 5, max(place.height() + 6, 14))
            painter.fillRect(bar, MARGIN_BAR)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.spot_at(event.position()) >= 0
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self.spot_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found >= 0:
            self.spot_chosen.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right walk the numbers, Enter opens the evidence, Escape leads back to the text."""
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._spots:
            step = 1 if key == Qt.Key.Key_Right else -1
            start = self._at if self._at >= 0 else (-1 if step > 0 else len(self._spots))
            self.spot_walked.emit(min(max(start + step, 0), len(self._spots) - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at >= 0:
            self.spot_chosen.emit(self._at)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
