"""What is done with the chart: its sources, currencies and rates, revisions, both sides beside each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFileDialog, QMenu

from briefing.core.change import Change, Kind
from briefing.core.currency import Method
from briefing.core.drawing import View
from briefing.core.granularity import Grain
from briefing.qt import wording, wording_mirror, wording_trade
from briefing.qt.exchange import OFFERED, Exchange
from briefing.qt.failures import Notice
from briefing.qt.hub import Hub
from briefing.views.content import Content
from briefing.views.dialog import Show
from briefing.views.reconciliation import ReconciliationSheet

EVERYTHING = frozenset(Kind)
MOST_REVISIONS = 12


class ChartCommands(QObject):
    """The commands of the chart, and the menus that are filled when they open."""

    def __init__(self, content: Content, hub: Hub, show: Show) -> None:
        super().__init__(content)
        self._content, self._hub, self._show = content, hub, show
        self._window, self._parts = content.window, content.parts
        self._exchange = Exchange(self._parts.settings)
        self._parts.desk.rates = self._exchange.rates
        self._told: list[QAction] = []
        for path, fill in (
            ("chart/sources", self._fill_sources),
            ("chart/currency", self._fill_currencies),
            ("view/revisions", self._fill_revisions),
        ):
            self._parts.commands.menu(path).aboutToShow.connect(fill)
        content.evidence.sides_wanted.connect(self.both_sides)

    def refresh_figures(self) -> None:
        """Read everything that is shown anew."""
        self._hub.look()
        self._parts.desk.take(Change(EVERYTHING, origin="refresh"))

    def pause(self, on: bool) -> None:
        """Hold other processes' changes back, or show them."""
        self._hub.set_paused(on)
        self._content.show_paused(on)

    def cutting(self, grain: Grain) -> Callable[[bool], None]:
        """The handler that shows the figures by `grain`."""
        desk = self._parts.desk
        return lambda _on: desk.choose_view(replace(desk.view, grain=grain))

    def both_sides(self) -> None:
        """Open the sheet that sets the two countries' figures side by side, where there are both."""
        self._open_sides()

    def _open_sides(self) -> ReconciliationSheet | None:
        p, desk = self._parts, self._parts.desk
        if desk.series_key is None or not desk.has_both_sides:
            return None
        sheet = ReconciliationSheet(desk, p.undo, p.theme, self._content.evidence.words, self._window)
        sheet.page_wanted.connect(lambda printed: self._content.pages.show_mirror(sheet.asked(), to_printer=printed))
        self._show(sheet)
        return sheet

    def both_sides_now(self) -> None:
        """Open that sheet where figures just came, on what is to be done next."""
        sheet = self._open_sides()
        if sheet is not None:
            # Two currencies have no ratio before a rate is asked for: that is the next thing to do.
            sheet.rates_box.setFocus(Qt.FocusReason.TabFocusReason)

    def _fill_sources(self) -> None:
        """The series that the chart can show, the present one ticked."""
        desk = self._parts.desk
        menu = self._parts.commands.menu("chart/sources")
        menu.clear()
        group = QActionGroup(menu)
        keys = (*sorted(desk.series), *sorted(desk.joint))
        pair = desk.dossier.pair if desk.dossier is not None else ()
        for key, words in zip(keys, wording_trade.series_names(keys, pair=pair, always_currency=True), strict=True):
            if key in desk.joint:
                joint = self.tr("%1: Belgium and Luxembourg together Δ")
                words = joint.replace("%1", words)
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key == desk.series_key)
            action.triggered.connect(lambda _checked=False, key=key: desk.choose_series(key))
            group.addAction(action)
        if not desk.series:
            menu.addAction(self.tr("No figures yet")).setEnabled(False)

    def _fill_currencies(self) -> None:
        """As reported, or one currency at the rates of the period: which, by which method, from whose table."""
        desk, menu = self._parts.desk, self._parts.commands.menu("chart/currency")
        menu.clear()
        codes = list(dict.fromkeys([*OFFERED, *sorted({k.currency for k in desk.series})]))
        choices = [("", self.tr("As reported")), *((c, wording.currency_name(c)) for c in codes)]
        self._radio(
            menu, [(words, desk.view.currency == code, replace(desk.view, currency=code)) for code, words in choices]
        )
        menu.addSeparator()
        methods = [(wording_mirror.method(m), desk.view.method is m, replace(desk.view, method=m)) for m in Method]
        self._radio(menu, methods)
        menu.addSeparator()
        menu.addAction(self.tr("Use a table of rates…")).triggered.connect(self.choose_rates)
        if self._exchange.table_name:
            words = self.tr("Stop using %1").replace("%1", self._exchange.table_name)
            menu.addAction(words).triggered.connect(self._forget_rates)

    def _radio(self, menu: QMenu, choices: Sequence[tuple[str, bool, View]]) -> None:
        group = QActionGroup(menu)
        for words, on, view in choices:
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(on)
            action.triggered.connect(lambda _checked=False, view=view: self._parts.desk.choose_view(view))
            group.addAction(action)

    def choose_rates(self) -> None:
        """Ask for a table of rates and use it."""
        folder = self._parts.settings.text("session.folder") or str(Path.home())
        title, kind = self.tr("Table of rates"), self.tr("Tables (*.csv)")
        name, _ = QFileDialog.getOpenFileName(self._window, title, folder, kind)
        if name:
            self.use_rates(Path(name))

    def use_rates(self, path: Path) -> None:
        """Use a table of rates from now on, or say what is wrong with it."""
        try:
            self._exchange.take_table(path)
        except (OSError, ValueError) as error:
            words = self.tr("The rates could not be read. The columns are: period, from, to, rate.")
            self._content.notices.show(Notice("bad", words, f"{path.name}: {error}", key="rates"))
            return
        self._content.banner.solve("rates")
        self._content.status.say(self.tr("Rates from %1").replace("%1", path.name))
        self._parts.desk.redraw()

    def _forget_rates(self) -> None:
        self._exchange.forget_table()
        self._parts.desk.redraw()

    def _fill_revisions(self) -> None:
        """What was revised, newest first; choosing one selects its bar. Below, the command that takes the tags away."""
        menu = self._parts.commands.menu("view/revisions")
        for action in self._told:
            menu.removeAction(action)
            action.deleteLater()
        evidence, desk = self._content.evidence, self._parts.desk
        self._told = []
        for revision, words in list(zip(evidence.revisions, evidence.revision_words(), strict=True))[
            : -MOST_REVISIONS - 1 : -1
        ]:
            place = (revision.flow, revision.period)
            key = next((m.key for m in desk.chart.marks() if (m.flow, m.period) == place), None)
            action = QAction(words.replace("&", "&&"), menu)
            action.triggered.connect(lambda _checked=False, key=key: self._parts.selection.select(key, "command"))
            self._told.append(action)
        if not self._told:
            self._told = [QAction(self.tr("Nothing was revised"), menu)]
            self._told[0].setEnabled(False)
        rule = QAction(menu)
        rule.setSeparator(True)
        self._told.append(rule)
        menu.insertActions(self._parts.commands.action("view.revisions"), self._told)
