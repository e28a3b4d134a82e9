"""Plots: timeline, chart and balance in one pyqtgraph layout on one real time axis."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFont, QImage, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QGraphicsView, QHBoxLayout, QWidget

from briefing.core.chart import EMPTY, ChartSpec
from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.core.revision import Revision, revisions
from briefing.core.timeline import TimelineSpec, timeline_spec
from briefing.qt import fonts
from briefing.qt.theme import Theme
from briefing.views import plot_access
from briefing.views.evidence_words import EvidenceWords
from briefing.views.hover_card import HoverCard
from briefing.views.lane_layout import LaneLayout
from briefing.views.plot_axes import AxisPainter
from briefing.views.plot_data import PlotData
from briefing.views.plot_input import PlotInput
from briefing.views.plot_items import Canvas
from briefing.views.plot_marks import is_dense
from briefing.views.plot_motion import Motion
from briefing.views.plot_paint import Style
from briefing.views.plot_painter import RowPainter
from briefing.views.plot_placed import Placed, placed
from briefing.views.plot_range import TimeRange
from briefing.views.plot_rows import DESIGNED, PlotRows
from briefing.views.plot_scales import PlotScales
from briefing.views.plot_stops import BELOW_ROUNDS, ROW_OF, Stop, first_stop, rects_of, stops_of

LABEL_PX = 12


class TradePlots(QWidget):
    """The live plots.

    `chosen` carries the key of a clicked mark, `pointed` that of a hovered one, `entered` where the keyboard stands,
    `grain_wanted` the cut of time whose key was pressed, `edit_wanted` that the selected mark's fact is to be edited.
    Nothing of pyqtgraph is imported before `build` runs; items are kept and given new data, so that
    zoom, keyboard place and selection survive every update.
    """

    chosen = Signal(str)
    cleared = Signal()
    pointed = Signal(str)
    revised = Signal(tuple)
    ranged = Signal()
    entered = Signal(QPoint)
    grain_wanted = Signal(object)
    edit_wanted = Signal()

    def __init__(self, words: EvidenceWords, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.theme = words, theme
        self.spec: ChartSpec = EMPTY
        self.data = PlotData(EMPTY)
        self.timeline: TimelineSpec = timeline_spec(())
        self._stops: tuple[Stop, ...] | None = ()
        self.stop: Stop | None = None
        self.key: str | None = None
        self.crosshair: QPointF | None = None
        self.range = TimeRange()
        self.mirror_shown = True
        self.view: QGraphicsView | None = None
        self.scales = PlotScales(self.range, self.area, lambda: self.zoom)
        self._placed: Placed | None = None
        self._lanes: LaneLayout | None = None
        self._rects: dict[tuple[str, str], QRectF] | None = None
        self._rows = PlotRows()
        self._stale = True
        self._ring = False
        self._spared: frozenset[str] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Consultations timeline, trade chart and balance"))
        self.motion = Motion(self, words.tag)
        self.motion.moved.connect(self._renew_figures)
        self.card = HoverCard(theme, self)
        self.input = PlotInput(self)
        self._axes = AxisPainter(self)
        self._painter = RowPainter(self, self._axes)
        plot_access.expose(self, self)
        theme.changed.connect(self._restyle)
        self._style = self._make_style()

    # --- building ------------------------------------------------------------------------------

    def build(self) -> Iterator[None]:
        """Build the plots in steps short enough for one frame each; the caller runs them one by one."""
        yield from self._rows.build(self.theme.color("panel"))
        rows = self._rows
        self._backdrop = Canvas(rows.root, self._axes.paint_backdrop, -10)
        self._canvases = [Canvas(box, paint) for box, paint in zip(rows.boxes, self._painter.rows, strict=True)]
        self._frame = Canvas(rows.root, self._axes.paint_frame, 5)
        self._overlay = Canvas(rows.root, self._axes.paint_overlay, 20)
        yield
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(rows.view)
        self.view = rows.view
        rows.view.viewport().installEventFilter(self.input)
        # pyqtgraph says when a frame begins: only then is a stale layout made anew.
        rows.on_frame(self._lay_out, self.refresh)
        self._size_rows()
        self._fit()
        self.card.raise_()

    @property
    def has_strip(self) -> bool:
        """Whether there is a balance to show below the chart, and room for it."""
        return len(self.spec.balance_ticks) > 1 and Flow.BALANCE.value not in self._spared

    @property
    def rounds_alone(self) -> bool:
        """Whether the timeline has no room for more than its rounds."""
        return not self._spared.isdisjoint(BELOW_ROUNDS)

    def spare(self, rows: frozenset[str]) -> None:
        """Leave these rows of stops out, for a pane too low for them, and show all others again."""
        if rows == self._spared:
            return
        self._spared = rows
        self._stops = None
        if self.stop is not None and self.stop.row in rows:
            self.stop = None
        self._size_rows()
        self.refresh()

    def _size_rows(self) -> None:
        if self.view is not None:
            self._rows.size(self.zoom, strip=self.has_strip, alone=self.rounds_alone)

    # --- data ----------------------------------------------------------------------------------

    def show_specs(self, chart: ChartSpec, timeline: TimelineSpec, *, fresh: bool = False) -> None:
        """Show new data. `fresh`: another dossier or series, so the whole period and no revisions."""
        before, at, axes, strip = self.spec, self.stop, self._axes_now(), self.has_strip
        self.spec, self.timeline = chart, timeline
        self.data = PlotData(chart)
        self._stops = None
        self.scales.take(chart, self.data)
        if at is not None:
            self.stop = next((s for s in self.stops if (s.row, s.at) == (at.row, at.at)), None)
        other = (before.series, before.scale, before.grain, before.quantity, before.flow) != (
            chart.series, chart.scale, chart.grain, chart.quantity, chart.flow
        )  # fmt: skip
        if fresh or other:
            # What the card says is of the chart that was.
            self.card.hide()
            self.motion.clear()
            self.scales.may_shrink()
            self.range.set_bounds(chart, timeline, reset=fresh or before.series != chart.series)
        else:
            self.range.set_bounds(chart, timeline)
            self._revise(revisions(before, chart))
        if self.card.isVisible() and self.stop is not None:
            self.card.hide()
        if strip != self.has_strip:
            self._size_rows()
        self.scales.grow()
        if axes and self._axes_now() == axes:
            self._renew_figures()
            self.ranged.emit()
        else:
            self._apply_range()

    def _axes_now(self) -> tuple[object, ...]:
        """What axes, lanes and the lines through all rows are painted from; empty before there is anything to paint."""
        if self.view is None:
            return ()
        spec = self.spec
        return (
            self.scales.time(), self.scales.value(), self.scales.top, spec.ticks, spec.balance_ticks, spec.breaks, spec.grain,
            self.band(), self.lit() if self.key is not None else None, [g.place for g in spec.groups],
            self.timeline, [self.words.stated(m) for m in self.timeline.periods],
        )  # fmt: skip

    @property
    def stops(self) -> tuple[Stop, ...]:
        """Every mark in time order, for keyboard and screen reader; made when first asked for."""
        if self._stops is None:
            found = stops_of(self.spec, self.timeline)
            self._stops = tuple(s for s in found if s.row not in self._spared)
        return self._stops

    def _revise(self, found: tuple[Revision, ...]) -> None:
        if not found:
            return
        self.motion.begin(found, self.theme.moving and self.isVisible())
        plot_access.announce(self, " ".join(self.words.revised(r) for r in found[:3]))
        self.revised.emit(found)

    def light(self, key: str | None) -> None:
        """Light what stands for `key`: its mark, its period through all rows."""
        if key != self.key:
            self.key = key
            self.refresh()

    @contextmanager
    def _plain(self) -> Iterator[None]:
        """Nothing selected, hovered or focused for a moment."""
        key, cross, ring = self.key, self.crosshair, self._ring
        self.key, self.crosshair, self._ring = None, None, False
        self.card.hide()
        self.refresh()
        yield
        self.key, self.crosshair, self._ring = key, cross, ring
        self.refresh()

    @contextmanager
    def whole_rows(self, width: int) -> Iterator[None]:
        """For a picture this wide, in px: every row for a moment, each as high as designed at least, however low the window is."""
        spared, size = self._spared, self.size()
        self.spare(frozenset())
        self.resize(width, max(size.height(), round(DESIGNED * self.zoom)))
        self._rows.settle()
        yield
        # First the rows, then the height: a layout is never lower than its rows ask for.
        self.spare(spared)
        self._rows.settle()
        self.resize(size)

    def plain_picture(self) -> QImage:
        """The plots as they look with nothing selected, at the screen's resolution."""
        with self._plain():
            return self.grab().toImage()

    def paint_plain(self, p: QPainter) -> None:
        """The same into another painter, such as a drawing with real lines and text."""
        with self._plain():
            self._lay_out()
            whole = self._rows.whole()
            self._painter.paint_all(p, whole.width(), whole.height())

    def set_mirror(self, on: bool) -> None:
        """Show or hide the partner's figures."""
        self.mirror_shown = on
        self.refresh()

    @property
    def zoom(self) -> float:
        """How much larger than designed the plots are painted: the text size, labels never below 11 px."""
        return max(fonts.scale(), 11 / LABEL_PX)

    @property
    def placed(self) -> Placed:
        """Where everything stands now."""
        self._lay_out()
        assert self._placed is not None
        return self._placed

    @property
    def style_now(self) -> Style:
        """Tokens and fonts in force."""
        return self._style

    def band(self) -> Period | None:
        """Where in time the selected figure stands, lit through all rows."""
        mark = self.spec.mark(self.key) if self.key else None
        return mark.place if mark is not None else None

    def lit(self) -> frozenset[str]:
        """The keys of all marks that are lit: those of the selected period, or the selected event."""
        if self.key is None:
            return frozenset()
        period = self.band()
        keys = {self.key}
        if period is not None:
            keys.update(m.key for m in self.spec.marks() if m.place == period)
        return frozenset(keys)

    @property
    def dense(self) -> bool:
        """Whether the flows are drawn as lines, because bars would be too thin to tell apart."""
        return is_dense(self.spec, self.scales.time()) if self.view is not None else False

    # --- range ---------------------------------------------------------------------------------

    def show_range(self, low: float, high: float) -> None:
        """Show a stretch of time, kept inside the data."""
        self.range.set(low, high)
        self._apply_range()

    def zoom_by(self, factor: float, around: float | None = None) -> None:
        """Zoom the time axis around an instant, the middle if none is given."""
        self.range.zoom(factor, around)
        self._apply_range()

    def whole(self) -> None:
        """The whole period; the value axis may shrink again."""
        self.range.reset()
        self.scales.may_shrink()
        self._fit()

    def _apply_range(self) -> None:
        if self.view is None:
            return
        self._rows.show_range(self.range.low, self.range.high)
        self.refresh()
        self.ranged.emit()

    def _fit(self) -> None:
        """Set the axes to the data: time as the range says, values from zero, never jumping down."""
        self.scales.grow()
        self._apply_range()

    # --- layout --------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Lay out and paint again at the next frame."""
        self._stale, self._lanes = True, None
        if self.view is not None:
            self._renew(self._backdrop, *self._canvases, self._frame, self._overlay)

    def _renew_figures(self) -> None:
        """The figures moved and nothing else: neither axes nor lanes are painted anew."""
        if self.view is not None:
            self._renew(*self._canvases[1:], self._overlay)

    def _renew(self, *canvases: Canvas) -> None:
        assert self.view is not None
        self._stale = True
        self.view.viewport().update()
        for canvas in canvases:
            canvas.renew()

    def refresh_overlay(self) -> None:
        """Paint only crosshair and focus ring again."""
        if self.view is not None:
            self._overlay.renew()

    def area(self, row: int) -> QRectF:
        """The rectangle of a row (0 timeline, 1 chart, 2 balance) in pixels of the plots."""
        return self._rows.area(row)

    def _lay_out(self) -> None:
        if not self._stale or self.view is None:
            return
        self._stale = False
        self._placed = placed(self, self._lanes)
        self._lanes = self._placed.lanes
        self._rects = None
        for box, canvas in zip(self._rows.boxes, self._canvases, strict=True):
            canvas.fit(box.rect(), self.zoom)
        whole = self._rows.whole()
        for canvas in (self._backdrop, self._frame, self._overlay):
            canvas.fit(whole, self.zoom)

    # --- stops ---------------------------------------------------------------------------------

    def rect_of(self, stop: Stop) -> QRectF | None:
        """Where a mark stands, in pixels of the plots; None when it is not drawn."""
        placed = self.placed
        if self._rects is None:
            self._rects = rects_of(placed.lanes, placed.chart, placed.balance)
        rect = self._rects.get((stop.row, stop.mark_key))
        if rect is None:
            return None
        area, z = self.area(ROW_OF[stop.row]), self.zoom
        return QRectF(area.x() + rect.x() * z, area.y() + rect.y() * z, rect.width() * z, rect.height() * z)

    def stop_at(self, point: QPointF) -> Stop | None:
        """The mark under a point of the plots: the smallest of those there."""
        found: list[tuple[float, Stop]] = []
        for stop in self.stops:
            rect = self.rect_of(stop)
            if rect is None:
                continue
            reach = rect.adjusted(-3, -3, 3, 3) if min(rect.width(), rect.height()) < 14 else rect
            if reach.contains(point):
                found.append((rect.width() * rect.height(), stop))
        return min(found, key=lambda f: f[0])[1] if found else None

    def name_of(self, stop: Stop) -> str:
        """What a screen reader says of a mark."""
        return self.words.name(stop)

    def place_of(self, stop: Stop) -> QRect:
        """Where a mark stands on the screen."""
        rect = self.rect_of(stop) if self.view is not None else None
        if rect is None:
            return QRect()
        return QRect(self.mapToGlobal(rect.topLeft().toPoint()), rect.size().toSize())

    def set_cursor(self, stop: Stop | None, *, ring: bool = True) -> None:
        """Put the keyboard on a mark; it is brought into view."""
        self.stop, self._ring = stop, ring
        if stop is None:
            self.card.hide()
            self.refresh_overlay()
            return
        self.range.reveal(stop.at)
        self._apply_range()
        plot_access.focus_on(self, self.stops.index(stop))
        rect = self.rect_of(stop)
        if rect is not None and ring:
            self.entered.emit(rect.center().toPoint())
            self.show_card(stop, rect.center())

    def show_card(self, stop: Stop, at: QPointF) -> None:
        """Show the card of a mark beside a point of the plots."""
        self.card.show_at(self.words.card(stop), QPoint(round(at.x()), round(at.y())))

    @property
    def ringed(self) -> Stop | None:
        """The mark with the focus ring, when the keyboard is here."""
        return self.stop if self.hasFocus() and self._ring else None

    # --- Qt ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows, Home, plus and minus, Enter and Escape."""
        if not self.input.key(event):
            super().keyPressEvent(event)

    def enter(self) -> None:
        """Put the keyboard's ring on the mark it stood on, else the selected one, else the newest figure."""
        self.set_cursor(self.stop or first_stop(self.stops, self.key))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the keyboard enters at the selected mark, else at the newest figure."""
        super().focusInEvent(event)
        by_keyboard = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_keyboard or event.reason() == Qt.FocusReason.ShortcutFocusReason:
            self.enter()
        self.refresh_overlay()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: the ring goes with the focus."""
        super().focusOutEvent(event)
        self.card.hide()
        self.refresh_overlay()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the card does not outlive the place it was shown at."""
        super().resizeEvent(event)
        self.card.hide()
        self.refresh()

    def _make_style(self) -> Style:
        def sized(weight: int) -> QFont:
            font = fonts.tabular(fonts.ui_font(LABEL_PX, weight))
            font.setPixelSize(LABEL_PX)
            return font

        return Style(self.theme.tokens, sized(400), sized(600))

    def _restyle(self) -> None:
        self._style = self._make_style()
        if self.view is not None:
            self._rows.view.setBackground(self.theme.color("panel"))
            self._size_rows()
        self.refresh()
        QTimer.singleShot(0, self, self.refresh)
