"""What brings things in: files and tables, the figures of services, and what is offered once they came."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from briefing.qt import wording
from briefing.qt.failures import Notice
from briefing.qt.hub import Hub
from briefing.qt.importer import Report
from briefing.storage import pending
from briefing.storage.library import LibraryError
from briefing.views.content import Content
from briefing.views.dialog import Dialog, Show
from briefing.views.figures_dialog import FiguresDialog
from briefing.views.imports_dialog import ImportsDialog
from briefing.views.preferences import Preferences


class ImportCommands(QObject):
    """The commands that bring things in. `new_dossier` and `both_sides` are what is offered when figures came."""

    def __init__(
        self,
        content: Content,
        hub: Hub,
        show: Show,
        *,
        new_dossier: Callable[[], None],
        both_sides: Callable[[], None],
    ) -> None:
        super().__init__(content)
        self._content, self._hub, self._show = content, hub, show
        self._window, self._parts = content.window, content.parts
        self._new_dossier, self._both_sides = new_dossier, both_sides
        self._had_sides: frozenset[str] = frozenset()
        self._told_sides = ""
        content.intake.came.connect(self._after_import)
        content.status.waiting_wanted.connect(self.take_waiting)
        self._parts.desk.dossier_opened.connect(self._see_sides)
        self._parts.desk.dossier_moved.connect(self._see_sides)
        self._parts.importer.started.connect(self._before_import)

    def show_imports(self) -> None:
        """List what came in, to be taken back or brought back."""
        p = self._parts
        dialog = ImportsDialog(p.desk, p.undo, p.theme, self._window)
        dialog.waiting_wanted.connect(self._content.intake.take_waiting)
        self._show(dialog)

    def take_waiting(self) -> None:
        """Take up the tables that wait for answers, the newest first."""
        waits = pending.waiting_tables(self._parts.desk.library)
        self._content.intake.take_waiting(t.sha256 for t in waits)

    def get_figures(self) -> None:
        """Open what the services can be asked about the open dossier; nothing is asked yet."""
        parts, dossier = self._parts, self._parts.desk.dossier
        if dossier is None:
            return
        try:
            dialog = FiguresDialog(parts.services, dossier, parts.settings, parts.theme, self._window)
        except LibraryError as error:
            self._content.notices.tell_library(error)
            return
        dialog.preferences_wanted.connect(lambda: self._sources_page(dialog))
        self._show(dialog)

    def _sources_page(self, over: Dialog) -> None:
        preferences = Preferences(self._parts.settings, self._parts.theme, over)
        preferences.show_group("sources")
        preferences.open()

    def _before_import(self, _total: int) -> None:
        desk = self._parts.desk
        self._had_sides = frozenset({desk.dossier.id} if desk.dossier is not None and desk.has_both_sides else ())

    def _after_import(self, report: Report) -> None:
        """Offer what the figures that came in make possible: the two sides beside each other."""
        self._hub.look()
        desk = self._parts.desk
        if desk.dossier is None and any(line.observations for line in report.lines):
            title = self.tr("The figures are in the library.")
            text = self.tr("Choose two countries to see those between them.")
            act = (self.tr("New dossier…"), self._new_dossier)
            self._content.notices.show(Notice("note", title, text, (act,), key="dossier"))
        elif desk.dossier is not None and desk.has_both_sides and desk.dossier.id not in self._had_sides:
            title = self.tr("Both countries’ figures are here.")
            names = wording.country(desk.dossier.reporter), wording.country(desk.dossier.partner)
            text = self.tr("See what %1 and %2 say of the same goods, and how far apart they are.")
            act = (self.tr("Show both sides’ figures"), self._sides_from_notice)
            notice = Notice("note", title, text.replace("%1", names[0]).replace("%2", names[1]), (act,), key="sides")
            self._told_sides = desk.dossier.id
            self._content.notices.show(notice)

    def _see_sides(self, _change: object = None) -> None:
        """What was said of both countries' figures holds no more: another dossier, or an import taken back."""
        desk = self._parts.desk
        if desk.dossier is None or desk.dossier.id != self._told_sides or not desk.has_both_sides:
            self._content.banner.solve("sides")

    def _sides_from_notice(self) -> None:
        self._content.banner.solve("sides")
        self._both_sides()
