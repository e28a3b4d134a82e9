"""Evidence pane: consultations and trade on one time axis, with the selected fact beneath."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from briefing.core.change import Change, Kind
from briefing.core.drawing import View
from briefing.core.fact import FactKind, Mention
from briefing.core.revision import Revision
from briefing.qt import wording, wording_trade
from briefing.qt.desk import Desk
from briefing.qt.selection import Selection
from briefing.qt.settings import Settings
from briefing.qt.theme import Theme
from briefing.qt.undo import UndoStack
from briefing.views import last_frame
from briefing.views.chart_controls import ChartControls
from briefing.views.evidence_columns import LARGE_TEXT, Columns
from briefing.views.evidence_export import picture_of, save_as
from briefing.views.evidence_parts import LIVE, Legend, LiveIndicator
from briefing.views.evidence_words import EvidenceWords
from briefing.views.fact_actions import FactActions
from briefing.views.fact_card import FactCard
from briefing.views.fact_content import ContentMaker
from briefing.views.plot_input import STEP
from briefing.views.plot_stops import standing_for
from briefing.views.plots import TradePlots
from briefing.views.source_bar import SourceBar
from briefing.views.table_twin import TableTwin
from briefing.views.widgets import CheckBox, Label

LOW = 700
"""Below this height, in design pixels, the fact card becomes a strip."""
LOW_BESIDE = 304
"""The same where the card stands beside the plots."""
STILL, PLOTS, TABLE = range(3)


class EvidencePane(QWidget):
    """Header, sources, plots, legend and fact card. Light until `warm`, which builds the live plots.

    `warmed` says that the plots have taken the place of the picture, `review_wanted` that the review was asked for.
    """

    warmed = Signal()
    review_wanted = Signal()
    revised = Signal(tuple)
    table_shown = Signal(bool)
    sides_wanted = Signal()
    gave_way = Signal()

    def __init__(
        self,
        desk: Desk,
        selection: Selection,
        theme: Theme,
        undo: UndoStack,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk, self._selection, self.theme, self._settings = desk, selection, theme, settings
        self.setObjectName("evidence")
        self.setAccessibleName(self.tr("Consultations and trade"))
        self.words = EvidenceWords(desk, settings)
        self.maker = ContentMaker(desk, self.words)
        self.decisions = FactActions(desk, undo, settings)
        self.revisions: tuple[Revision, ...] = ()
        self._steps: Iterator[None] | None = None
        self._live = False
        self._build()
        self._connect()
        self._take_dossier()

    # --- assembling ----------------------------------------------------------------------------

    def _build(self) -> None:
        theme = self.theme
        self._build_header()
        self._build_sources()
        self.still = last_frame.StillPicture(theme)
        self.plots = TradePlots(self.words, theme)
        self.table = TableTwin(self.desk, self._selection, self.words, theme)
        self.pages = QStackedWidget()
        for page in (self.still, self.plots, self.table):
            self.pages.addWidget(page)
        self.plot_area = QScrollArea()
        self.plot_area.setWidget(self.pages)
        self.plot_area.setWidgetResizable(True)
        self.plot_area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.plot_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.plot_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot_area.viewport().setAutoFillBackground(False)
        self.pages.setAutoFillBackground(False)
        self.legend = Legend(theme)
        self.card = FactCard(self.desk, self._selection, theme, self.maker, self.decisions)
        self.card.review_wanted.connect(self.review_wanted)
        self._columns = Columns(self, theme, self.pages)
        self._columns.arrange(
            header=self._header,
            sources=self.sources,
            cuts=self._cuts,
            plots=self.plot_area,
            legend=self.legend,
            card=self.card,
        )
        self.frame = last_frame.FrameKeeper(self, self.still, self._showing)
        self.frame.settled.connect(self.keep_frame)
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._step)

    def _build_header(self) -> None:
        theme = self.theme
        self.title = Label(theme, self.tr("Consultations and trade"), px=16, weight=600, elided=True)
        self.subtitle = Label(theme, px=12, token="text_2", elided=True)
        self.live = LiveIndicator(theme)
        self._header = QWidget()
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
        row.addWidget(self.live)
        words = QVBoxLayout(self._header)
        theme.margins(words, 16, 10, 16, 4)
        words.setSpacing(0)
        words.addLayout(row)
        words.addWidget(self.subtitle)

    def _build_sources(self) -> None:
        theme = self.theme
        self.sources = SourceBar(theme)
        self.sources.chosen.connect(self.desk.choose_series)
        self.sources.sides_wanted.connect(self.sides_wanted)
        self.sources.zoom_out_button.clicked.connect(self.zoom_out)
        self.sources.zoom_in_button.clicked.connect(self.zoom_in)
        self.sources.whole_button.clicked.connect(self.whole_period)
        self.mirror_box = CheckBox(theme)
        self.mirror_box.setChecked(True)
        self.mirror_box.toggled.connect(self._on_mirror)
        self.controls = ChartControls(theme)
        self.controls.chosen.connect(self._on_view)
        self._cuts = QWidget()
        cuts = QHBoxLayout(self._cuts)
        theme.margins(cuts, 16, 0, 12, 8)
        theme.spacing(cuts, 8)
        cuts.addWidget(self.controls, 1)
        cuts.addWidget(self.mirror_box)
        self._cuts.hide()

    def _connect(self) -> None:
        desk, plots = self.desk, self.plots
        desk.dossier_opened.connect(self._take_dossier)
        desk.dossier_moved.connect(self._take_move)
        desk.article_opened.connect(self._take_article)
        desk.article_moved.connect(lambda _change: self._take_article())
        self._selection.changed.connect(self._take_selection)
        self.theme.changed.connect(self._take_theme)
        plots.chosen.connect(lambda key: self._selection.select(key, "chart"))
        plots.cleared.connect(lambda: self._selection.select(None, "chart"))
        plots.pointed.connect(lambda key: self._selection.hover(key or None))
        plots.revised.connect(self._on_revised)
        plots.ranged.connect(self._on_range)
        plots.edit_wanted.connect(self.card.edit)
        plots.grain_wanted.connect(lambda grain: self._on_view(replace(self.desk.view, grain=grain)))
        plots.entered.connect(lambda at: self.plot_area.ensureVisible(at.x(), at.y(), 40, 40))

    # --- what the desk says --------------------------------------------------------------------

    def _take_dossier(self) -> None:
        self.words.refresh()
        self.revisions = ()
        self.live.set(LIVE, dt.datetime.now() if self.desk.dossier else None)
        self._show_data(fresh=True)
        self._take_selection("")

    def _take_move(self, change: Change) -> None:
        if change.kinds == {Kind.SUMMARY}:
            return  # the officer's own words are not drawn here
        self.words.refresh()
        if change.seq:
            self.live.set(self.live.state, dt.datetime.now(), self.live.toolTip())
        self._show_data(fresh=False)
        self._take_selection("")

    def _take_article(self) -> None:
        self._say_empty()
        self.card.show_key(self._selection.key)
        # Checks decide colours and conflict signs, and they come with the article.
        self.plots.refresh()

    def _take_selection(self, _source: str) -> None:
        self.plots.light(self._drawn_key())
        self.card.show_key(self._selection.key)

    def _drawn_key(self) -> str | None:
        """The key of the mark that the selection lights: a date lights its event or its period."""
        key = self._selection.key
        fact = self.desk.fact(key) if key is not None else None
        if fact is None or fact.kind is not FactKind.DATE or not isinstance(fact.payload, Mention):
            return key
        return standing_for(fact.payload.value, self.desk.chart, self.desk.timeline) or key

    def _take_theme(self) -> None:
        self._fit_card()
        self._columns.set_least()
        self._load_frame()
        self.frame.wait()

    def _show_data(self, *, fresh: bool) -> None:
        desk = self.desk
        self._head()
        self._offer_series()
        self.legend.show_spec(desk.chart, dense=self.plots.dense)
        self.legend.setVisible(bool(desk.chart.groups))
        self.plots.show_specs(desk.chart, desk.timeline, fresh=fresh)
        self.table.refresh()
        self._say_empty()
        self._load_frame()
        self._turn()
        self.frame.wait()

    def _head(self) -> None:
        key = self.desk.series_key
        if key is None:
            self.subtitle.setText(self.tr("One time axis for dates and figures"))
        else:
            self.subtitle.setText(wording_trade.subtitle(self.desk.chart))
        day = self.desk.known_on
        if day is not None and key is not None:
            self.subtitle.setText(f"{self.subtitle.words} · {wording.known_on(day)}")
        self.live.setVisible(self.desk.dossier is not None and day is None)

    def _offer_series(self) -> None:
        """What can be drawn: whose series, and how its time is cut."""
        desk = self.desk
        pair = desk.dossier.pair if desk.dossier is not None else frozenset[str]()
        home = desk.dossier.reporter if desk.dossier is not None else ""
        # The pair's own first, its first country's before its second's.
        listed = sorted(desk.series, key=lambda k: ({k.reporter, k.partner} != pair, k.reporter != home, k))
        self.sources.show_series(listed, desk.series_key, pair)
        self.sources.offer_sides(desk.has_both_sides)
        self.controls.show_offer(desk.offer, desk.shown_view, desk.chart.grain)
        self.controls.setVisible(self.controls.has_choice)
        choice = self.controls.has_choice or desk.chart.mirror is not None
        self._cuts.setVisible(choice and desk.series_key is not None)
        mirror = desk.chart.mirror
        self.mirror_box.setVisible(mirror is not None)
        if mirror is not None:
            self.mirror_box.setText("\u2013 " + wording.reports(mirror.reporter))

    def _on_range(self) -> None:
        self._enable_zoom()
        self.legend.show_spec(self.desk.chart, dense=self.plots.dense)

    def _on_view(self, view: View) -> None:
        self.desk.choose_view(view)

    def _on_mirror(self, on: bool) -> None:
        self.plots.set_mirror(on)

    def _on_revised(self, found: tuple[Revision, ...]) -> None:
        self.revisions = (*self.revisions, *found)
        self.revised.emit(found)

    # --- picture and plots ---------------------------------------------------------------------

    def warm(self) -> None:
        """Build the live plots in small steps, once pyqtgraph was imported by a thread; safe to call twice."""
        if self._steps is None and not self._live:
            self._steps = self.plots.build()
            self._next.start()

    def _step(self) -> None:
        if self._steps is None:
            return
        clock = QElapsedTimer()
        clock.start()
        # Short steps share a turn of the event loop, long ones get one each.
        while clock.elapsed() < 8:
            if next(self._steps, self) is self:
                self._steps = None
                self._live = True
                self._turn()
                self._enable_zoom()
                self.warmed.emit()
                return
        self._next.start()

    @property
    def is_live(self) -> bool:
        """Whether the live plots stand in place of the picture."""
        return self._live

    def _turn(self) -> None:
        """Show the table, the plots, or the picture while there are no plots."""
        plots = PLOTS if self._live and not self._is_empty() else STILL
        had_focus = self.still.hasFocus()
        self.pages.setCurrentIndex(TABLE if self.table_on else plots)
        if had_focus:
            # The plots know their stops once they are laid out.
            QTimer.singleShot(0, self, self.take_focus)

    def _is_empty(self) -> bool:
        timeline = self.desk.timeline
        return not (self.desk.chart.groups or timeline.rounds or timeline.undated or timeline.press)

    def _say_empty(self) -> None:
        if self.desk.file is None:
            self.still.say(self.tr("Dates in the article appear here"), self.tr("Figures in the article appear here"))
        elif self._is_empty():
            self.still.say(self.tr("No dated event yet"), self.words.nothing())
        else:
            self.still.say("", "")
        self.sources.offer_zoom(not self._is_empty())
        self.card.setVisible(self.desk.file is not None or self.desk.article is not None)

    def _showing(self) -> tuple[object, ...]:
        """What the plots show and how, for the name of their picture; empty while there is nothing to show."""
        desk, page = self.desk, self.pages
        if desk.file is None or self._is_empty():
            return ()
        return (
            desk.library.path, desk.library.last_seq(), desk.file.dossier.id, desk.series_key,
            page.width(), page.height(), self.devicePixelRatioF(), self.theme.tokens, self.theme.scale,
            QLocale().name(),
        )  # fmt: skip

    def _load_frame(self) -> None:
        if not self._live:
            self.frame.load()

    def keep_frame(self) -> None:
        """Keep a picture of the plots for the next start, which opens with the usual view."""
        settled = self._live and self.pages.currentIndex() == PLOTS and self.plots.range.is_whole
        if settled and not self.plots.motion.open and self.desk.view == View():
            self.frame.keep(self.plots.plain_picture)

    def finish(self, *, keep: bool = True) -> None:
        """Keep the last frame if wanted, and ask nothing of the library any more: it is about to be closed."""
        if keep:
            self.keep_frame()
        self.frame.stop()

    # --- commands ------------------------------------------------------------------------------

    @property
    def table_on(self) -> bool:
        """Whether the table stands in place of the plots."""
        return self.pages.currentIndex() == TABLE

    def show_table(self, on: bool) -> None:
        """Show the figures and dates as a table, or as plots again."""
        if on == self.table_on:
            return
        had_focus = self.pages.isAncestorOf(self.focusWidget() or self)
        self.pages.setCurrentIndex(TABLE if on else STILL)
        self._turn()
        self.legend.setVisible(not on and bool(self.desk.chart.groups))
        self._enable_zoom()
        if on and had_focus:
            self.table.take_focus()
        self.table_shown.emit(on)

    def take_focus(self) -> None:
        """Give the keyboard to plots or table, whichever is shown; the picture hands it on to the plots."""
        if self.table_on:
            self.table.take_focus()
        else:
            shown = self.plots if self.pages.currentIndex() == PLOTS else self.still
            shown.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if shown is self.plots:
                self.plots.enter()

    def zoom_in(self) -> None:
        """Show less time."""
        self.plots.zoom_by(1 / STEP)

    def zoom_out(self) -> None:
        """Show more time."""
        self.plots.zoom_by(STEP)

    def whole_period(self) -> None:
        """Show all of the time there are data for."""
        self.plots.whole()

    def dismiss_revisions(self) -> None:
        """Take the tags of revised values away and forget the list."""
        self.revisions = ()
        self.plots.motion.clear()

    def set_live(self, state: str, at: dt.datetime | None, tip: str = "") -> None:
        """Say how fresh the figures are: "live", "paused" or "offline", with the time of the last answer."""
        self.live.set(state, at, tip)

    def picture(self) -> QImage:
        """The plots with title, unit and source line, for clipboard and file."""
        return picture_of(self)

    def save_picture(self, path: Path) -> None:
        """Save the plots as PNG or SVG, the figures as CSV or XLSX, as the name ends. Raises OSError when it cannot be written."""
        save_as(self, path)

    def revision_words(self) -> tuple[str, ...]:
        """The revisions of this session as sentences, for the list under View."""
        return tuple(self.words.revised(r) for r in self.revisions)

    def _enable_zoom(self) -> None:
        shown = self._live and not self.table_on
        self.sources.enable_zoom(shown, whole=self.plots.range.is_whole)

    # --- Qt ------------------------------------------------------------------------------------

    def _fit_columns(self) -> None:
        before = self._columns.form
        self._columns.fit()
        self.plots.spare(self._columns.spared)
        if self._columns.form != before:
            self.gave_way.emit()

    def _fit_card(self) -> None:
        self._fit_columns()
        low = self.height() < self.theme.px(LOW_BESIDE if self._columns.wide else LOW)
        self.card.set_strip(low or self.theme.scale >= LARGE_TEXT)

    def event(self, event: QEvent) -> bool:
        """Qt: parts that need another height than before may give, or take back, room for the heading."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._fit_columns()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the card's form, and the picture that fits."""
        super().resizeEvent(event)
        self._fit_card()
        QTimer.singleShot(0, self, self._load_frame)
        self.frame.wait()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the panel's ground."""
        p = QPainter(self)
        p.fillRect(self.rect(), self.theme.color("panel"))
        p.end()
